"""What a plain statement beside an order is of, that may make the letter false or needless (`moot_gates`). Pure.

Folded and lower-case, in English, German, French and Spanish; a `Lexicon` holds phrases.
"""

from __future__ import annotations

from agent.understand.answers import beside_words, friendly_words, order_words, others_words, praise_words, text_words
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

SOMEBODY = word_set("he she he's she's er sie il elle")
"""The one it is for."""
NAMELESS = word_set("der die ella el")
"""So they are called, too, before a verb: "die ist in Elternzeit"; or it is an article."""
OTHER_PEOPLE = (
    others_words.THIRD
    | word_set("""
daughter son kid kids baby dog cat tochter sohn kind hund fille fils chien hija hijo perro granddaughter grandson enkel
enkelin neighbour neighbor
""")
) - word_set("he she they he's she's they're who er il elle ils elles ella ellos ellas")
"""Whom a "she" behind them may be."""
IS = word_set("is isn't ist est n'est es esta has hasn't hat a n'a tiene")
VERBS = IS | word_set("""
doesn't didn't wasn't hates speaks works lives reads wears never no ya odia detesta habla vive trabaja lee
spricht arbeitet wohnt heisst kann hasst liest versteht parle travaille vit habite deteste lit ne
""")
"""What says of somebody who is named how it is with them."""
BETWEEN = word_set("bien tout deja beaucoup vraiment aussi just already even also m' nous me nos muy ya")
NOWADAYS = word_set("ahora jetzt now maintenant inzwischen actually ubrigens eigentlich mittlerweile desormais")
BEFORE_A_NAME = word_set("la el le die der das mme m mr mrs ms frau herr senora senor madame monsieur")
IS_NOW = IS | word_set("prend lleva takes n'a wird changed s'ecrit se spelled spelt written cambio sont gehort geht")
HAS = word_set("has hat a ha n'a")
IMPERSONAL = word_set("pleut neige fait y faut reste est-tard vaut fallait")
"""Behind an "il" that is nobody."""
IT_IS = Lexicon("il est [deja] (tard/temps/tot/l'heure/minuit/midi/grand temps/0)")
PLURAL = word_set("sind haben konnen sollen wollen werden mussen durfen")
"""A German "sie" before these is somebody spoken to, or are several."""
WITHOUT_HER = Lexicon("""
[ya/que] no (habla/lee/usa/entiende/trabaja/vive/tiene/es (la/el/una/un))|esta de (baja/vacaciones/permiso/viaje/\
excedencia)|(odia/detesta)|ahora es|[ya] tiene (el/la/otro/otra/un/una)|esta (jubilada/jubilado/enferma/enfermo/\
embarazada/casada/casado/despedida/despedido)
""")
"""So a Spanish sentence says it of somebody whom it does not name."""
THEIRS = word_set("her his ihr ihre sein seine sa son ses su sus")

KIND = (
    praise_words.JUDGING | friendly_words.PRAISED
    | word_set("""
smart clever bright sharp funny impressive inspiring fun star gem legend angel treasure delight joy hoot pro ace hero
friendly kind welcoming patient warm helpful generous genuine human charming adorable delightful hilarious
deserves deserve waits waiting waited expects expecting needs knows loves likes will would gonna going
klug lustig witzig herzlich freundlich geduldig hilfsbereit schlau schatz engel perle knaller warmherzig charmant
wartet verdient braucht freut weiss wird mag liebt
sympa gentil gentille drole brillant brillante patiente patient chaleureuse chaleureux ange perle amour intelligent
intelligente charmante charmant attend merite espere sait sera va
netten lieben tollen grossartig grossartige nicest kindest warmest friendliest smartest best
simpatica simpatico amable maja majo lista listo divertida divertido encanto sol angel inteligente espera merece
necesita sabe encantadora encantador crack razon raison recht point held heldin heroine heroe heroina
""")
    | beside_words.RIGHT
) - word_set("going knows me liest read reads is est es ist esta are") - praise_words.IS  # fmt: skip
"""With one of these something kind is said of them, or what they will make of it."""

NOT_MYSELF = Lexicon("""
(i'm not/i am not/i was never/i'm no/i am no) (a/an/the/from/called/his/her/their/named/working/living)
i (don't/do not/never/no longer) (work/live/speak/sail/drive/own)
i (can't/cannot) (do/play/speak/drive/read) |ich kann kein|je ne (connais/parle/conduis/joue) pas
(i have/i've/i was/i've only) never (been/worked/lived/set foot)|ich war [noch] nie (in/bei)
je n'ai jamais (ete/vecu/mis)
[yo] nunca (estuve/he estado/vivi/trabaje)
no tengo (carnet/titulo/experiencia/permiso/carne)|no se (python/ingles/aleman/frances/espanol/conducir/nadar)
[ich] bin (kein/keine/gar kein/gar keine/nie)|[ich] (wohne/arbeite/lebe/spreche/heisse) [ja/da/gar/uberhaupt] \
[in/bei/@name] (nicht/kein/keine/nie)|so heisse ich nicht
je (n'habite/ne travaille/ne vis/ne parle/ne m'appelle) (pas/plus)|no soy|[yo] no (vivo/trabajo/hablo/me llamo)
(that's/that is/this is) not my (name/number/title/address/job)|(das ist/so ist) nicht (mein/meine)
[ce] n'est pas (mon/ma) (nom/prenom/numero/adresse)|(ese/esa/eso/este) no es mi (nombre/apellido/numero/direccion)
""")
"""What its writer is not, or does not."""
NO_SELF = Lexicon("""
no soy (de/muy/tan/yo quien/quien)|(i'm/i am) not (a/the) (fan/friend/morning/night/patient/big/great/good)
ich bin (kein/keine) (freund/fan/fruhaufsteher/held/morgenmensch)
""")
NOT_A = Lexicon("je (ne suis/suis) pas [un/une]")
TRADES = ("eur", "euse", "trice", "ien", "ienne", "iste", "ecte", "cat", "cate", "ier", "iere")
"""So a French trade ends, whose "ne suis pas" has no article."""
MY = word_set("my mein meine mon ma mi mis")
OF_MINE = word_set("""
number name surname title address email nummer telefonnummer handynummer name nachname vorname titel adresse numero nom
prenom titre adresse mail telefono nombre apellido titulo direccion correo
degree abschluss diplome diploma
""")
"""Of its writer, and in the letter."""
PHONE = word_set("phone mobile telefono telephone")

INSTEAD = Lexicon("statt|anstatt|au lieu [de/d'/du]|en (vez/lugar)|rather than|instead of")
RELATED = Lexicon("""
(it's/this is/she's/he's/c'est/es/(das/sie/er) ist) (the/la/le/el/die/der) (boss/ceo/director/head/owner/founder/\
manager/directrice/directeur/patron/patronne/gerante/fondatrice/directora/director/jefa/jefe/duena/gerente/geschaftsfuhrerin/\
chefin/chef/inhaberin/leiterin)
(it/es/das) (was/war) [nur/only/just/bloss] (a/ein) [phone/video/zoom] (call/telefonat/anruf/videoanruf)
c'etait [juste] (un/une) (appel/visio/coup de fil)|fue [solo] una (llamada/videollamada)
[the/die/le/el/der] (job/role/position/office/stelle/firma/poste/puesto/oficina) (is/ist/est/es/esta) (in/a/en)
(that's/it's/this is/that is/es/c'est/(das/dies/es) ist/era) (her/his/ihre/ihr/seine/sein/sa/son/su) \
(sister/brother/mother/father/wife/husband/daughter/son/boss/assistant/colleague/deputy/secretary/successor/schwester/\
bruder/mutter/vater/frau/mann/tochter/sohn/chef/chefin/assistentin/assistent/kollegin/kollege/soeur/sœur/frere/mere/pere/\
femme/mari/fille/fils/patron/patronne/assistante/collegue/hermana/hermano/madre/padre/mujer/marido/hija/hijo/jefe/\
jefa/asistente/colega)
""")
"""Who somebody is to the one it is for."""
WITH = word_set("mit with avec con")
ONE_LETTER = word_set("a an one two un une deux einem zwei una dos double doppel")
TITLED = word_set("dr doctor doktor docteur doctora prof professor professorin professeur profesor profesora")
IT = word_set("it's its it is c'est das ist es that's")
DENIES = word_set("not nicht pas no non")
THE = word_set("""
the der die das dem den le la l' les el los las her his ihr ihre sa son su l'assistant l'assistante monsieur madame
senor senora herr frau mr mrs ms
""")
A_ONE = word_set("a an un une una ein eine kein keine")
ADDRESSED = word_set("""
duzen duzt geduzt duze siezen siezt gesiezt sieze tutoie tutoyons tutoyer tutoyes tutoyait vouvoie vouvoyons vouvoyer
vouvoyait tuteamos tuteo tutear tuteabamos
""")
TERMS = Lexicon("per (du/sie)|(tratamos/trato/hablamos) de (usted/tu)|first name (terms/basis)|auf du und du")
"""How its writer and the one it is for speak to each other."""
LANGUAGE = Lexicon("""
(in/auf/en) (english/german/french/spanish/italian/dutch/englisch/deutsch/franzosisch/spanisch/italienisch/anglais/\
allemand/francais/espagnol/italien/ingles/aleman/frances/espanol/italiano)
""")
STATES = Lexicon("""
[and/the/that/this/your/letter/mail/note/it/still/draft] (it/letter/mail/note/draft) [still/just/only/also/really] \
(says/calls/names/spells/addresses)
(da/oben/unten/dort/es/hier/vorne) steht|steht da|[es] nennt (sie/ihn/mich)
(il y a/c'est) ecrit|(ca/il) (dit/met)|(ca/il/elle) (l'appelle/m'appelle)|[ahi] (pone/dice)|[la/me] llama
""")
"""So its writer tells what stands in the letter."""
SIGNED = Lexicon("[it's/it is/c'est/esta/ist/es ist] (signed/signe/firmado/firmada/unterschrieben)")
ALL_OF_IT = word_set("""
all everything exactly what enough lot genau alles was genug tout exactement todo exactamente que justo mucho how just
precisely @all mi mujer marido madre wie
""")
LEFT_IN = word_set("placeholder placeholders platzhalter marcador marcadores lorem tbd [ ] ___")
ANOTHER = Lexicon("""
(was/is/were) (someone/somebody) else|jemand (anders/anderes/anderer)|quelqu'un d'autre|(era/fue) otra (persona/chica)
une autre personne
""")
NEVER = word_set("never nie niemals jamais nunca jamas")
SPOKE = word_set("""
talked spoke spoken discussed mentioned geredet gesprochen erwahnt parle discute mentionne evoque hablamos hablo hable
hablado menciono mencionamos dijo
""")

TIMES = word_set("""
twice thrice double doubled zweimal dreimal viermal funfmal mehrmals mehrfach doppelt doppelte doublon repetido repetida
repetidos repetidas repete repetee
""")
COUNTED = Lexicon("""
(0/@num/two/three/four/five/six/zwei/drei/vier/funf/deux/trois/quatre/cinq/dos/tres/cuatro/cinco/several/many/\
plusieurs/varias) (times/mal/fois/veces)|en double|two (same/identical)
(two/three/four/zwei/drei/deux/trois/dos/tres) ("/')
""")
"""How often a word stands in it."""
ONE_READS = word_set("""
i i've i'm we my me you've your read reread checked looked said yes ja oui sip hooray hip thumbs good nice great as
gut besser so schon ich wir mich du sie er hab habe gelesen gelacht geschaut gepruft j'ai je on me m'a lu relu verifie
lei leido revise mire mejor he hemos me you'd asked told called kids slept woke coffee thanked laughed cried smiled clap
hurra kuss kusse
""")
"""With one of these it is told how often something was done, or how good it is."""

AWFUL = word_set("""
horrible horrid awful dreadful terrible crap rubbish nonsense garbage ridiculous ugly boring silly stupid shit lousy
blodsinn betise quatsch mist grauenhaft grausig schrecklich furchtbar scheusslich bescheuert peinlich langweilig blod
unsinn murks nul nulle affreux affreuse horreur n'importe debile ridicule moche chiant ennuyeux
tonteria tonterias basura horror horroroso horrorosa ridiculo fatal malisimo malisima estupidez porqueria embarrassing
whatever meh bof empty blank leer vide vacio vacia unreadable unlesbar illisible ilegible
""")
AROUND_IT = (
    friendly_words.OF_IT | order_words.LETTERS | text_words.PARTS
    | word_set("""
every time again same always you this time just so a bit what wieder immer so'n denselben derselbe gleiche gleichen
du machst jedes mal encore toujours fois quoi c'est que otra vez la misma lo mismo siempre still noch
vaya quelle quel what load of
""")
) - friendly_words.PRAISED  # fmt: skip
"""Nothing else stands around it where it is said of the letter, and not of the weather."""
RUINS = word_set("""
blacklisted idiot idiote fool clown laughingstock auswandern blamieren blamiere blamage ridicule ridiculise rian burlen
burla ridiculo sacked
""")
"""So it is said what will come of it, by who does not mean it."""
POSTSCRIPT = word_set("ps pps pd p.s postscript postdata nb")
OF_ONESELF = word_set("i i'm i've i'd my ich bin mein meine je j'ai mon ma puedo tengo soy estoy mi yo")
UNREAD = Lexicon("""
no [lo/la/los] (lei/leo/he leido/he mirado/mire/revise) |(haven't/didn't) read|nicht gelesen|pas [encore] lu
only (see/saw/read/got) (half/part)
""")
GONE_OUT = Lexicon("ya (salio/se envio/se mando/lo mandaste/lo enviaste)")
