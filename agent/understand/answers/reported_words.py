"""Words by which another's words are told without signs, and by which another is there (`reported_gates`). Pure.

Folded and lower-case, in English, German, French and Spanish; a `Lexicon` holds phrases.
"""

from __future__ import annotations

from agent.understand.answers import others_words
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

SAYING = others_words.SAYS - word_set(
    "want wants wanted wanting veut voulait quiere queria say tell ask think reckon sag sage"
) | word_set("""
finds goes writes wrote texted replied insists believes feels figures swears reckoned announced commented
m'ecrit m'ecrivent schreibt schrieb glaubt denkt sagen meinen finden rat
ecrit repond croit estime juge trouvent disent pensent
cree opina dicho escribe escribio responde contesta dicen creen opinan opino comenta comento
""")
"""Somebody who does so is followed by what they say."""
SAID = word_set("gesagt gemeint geschrieben gefunden befunden dit ecrit trouve dicho escrito opinado")
"""The same behind a verb that tells who did so: "mein Chef hat gesagt"."""
HAS = word_set("hat haben hatte hatten a ont avait m'a m'ont ha han habia")
HAD = frozenset(("hatte", "wurde", "war"))
"""At the head of a clause these have lost their "I": "hätte es nicht besser gesagt"."""
LIKE = (("was", "like"), ("were", "like"), ("is", "like"), ("be", "like"))
"""So it is told what somebody said."""
SAYS_SO = word_set("""
says thinks reckons finds sagt meint findet schreibt trouve dice dijo opina cree piensa
""")
"""So, at its head, a clause goes on with what somebody else says."""
FINE = word_set("ok okay yes yep ja oui sip si right richtig passt healthy")
"""So it is judged, too, where somebody says it."""
TO_WHOM = word_set("me mir moi like it so that us uns nous dass daß que just nur to")
"""Behind it these tell no more than to whom."""
SELF = word_set("""
i i'd i'm i've we we'd you hab habe hatt habs ich wir du ihr man je j' j'ai j'avais nous on tu vous yo nosotros usted
what wer who
""")
"""Who so begins speaks of themselves, or to the reader."""
AROUND = word_set("""
yes yeah ja oui sip si ok okay well and und et y also so but hat haben has have had just auch too ya m'a m'ont a ont ha
han me mir lui
""")
"""What stands around a verb of saying, and is nobody."""
WHO = word_set("he she they er sie il elle ils elles")
"""Of the small words those that are somebody."""
INNER = word_set("""
gut heart head brain instinct instincts conscience bauch bauchgefuhl gefuhl herz kopf verstand gewissen coeur instinct
conscience corazon instinto cabeza wie comme como as like kurz ehrlich offen ganz kurzum franchement short honestly
""")
"""What is no other than its writer, or no more than how it is said: "wie gesagt", "kurz gesagt"."""
HENCE = word_set("also therefore hence drum darum daher deshalb donc alors entonces")
"""With these an order follows from what was told, and is its writer's own."""
HENCE_TWO = Lexicon("""
so (please/pls/yes/yeah/go/send/let's/lets/just/do/it's/crack/fire/ship/i/we/you/off/both/@all)
(and/und/et/y) (so/also/donc/entonces)|asi que|du coup|por eso|that's why
""")
TOO = word_set("too also auch aussi egalement tambien likewise ebenfalls")

_THERE = "(here/there/in the room/with me/next to me/beside me/opposite me/in front of me/on the phone/on the line)"
WITH_THEM = Lexicon("""
(with/beside/next to/near/opposite/behind/by/to) @name|(mit/neben/bei/gegenuber/hinter/vor) @name
(avec/chez/a cote de/pres de/en face de/devant/derriere/a) @name
(con/junto a/al lado de/cerca de/frente a/delante de) @name
(got/have/having/hab/habe/j'ai/ai/tengo) [a] @name (on/am/an/au/a/al/en/here/hier/da/dran)
""")
"""Its writer is, or was, with somebody it is for."""
PRESENT = Lexicon(f"""
@name (is/was/sits/stands/is sitting/is standing/just walked/walked/came/is on/is calling) [right/just/also] {_THERE}
@name (just walked/just came/walked/came) (in/over/by)|@name is (calling/ringing)
@name (sitzt/steht/ist) [grad/gerade/direkt] (hier/da/dabei/neben mir/gegenuber/vor mir/am apparat/am telefon/mir)
@name est [juste/deja] (la/ici/a cote/en face/avec moi/au telephone/devant moi)
@name (esta/esta aqui) [aqui/justo] (aqui/ahi/al lado/conmigo/delante/al telefono/enfrente)
""")
"""Somebody it is for is there."""
GRABBED = Lexicon("""
(got/grabbed/took/stole/found/nicked/snatched/has/had) [hold of] (my/the) (phone/mobile/laptop/keyboard/tablet)
(played/playing/plays/messed/messing) (with/on) (my/the) (phone/mobile/laptop/tablet)
(a/ont) joue (avec/sur) (mon/le) (telephone/portable)|jugo con (mi/el) (telefono/movil)
(hat/haben) (mit/auf) (meinem/dem) (handy/telefon/laptop) gespielt
(walked/sat/stepped/ran/jumped/lay) (on/over/across) (my/the) (phone/keyboard/laptop)
(hat/hatte/haben) [sich] (mein/meine/das/die) (handy/telefon/tastatur/laptop)|(uber/auf) (meine/die/der) tastatur
(hat/haben) [das] (mein/meine/unser/unsere/der/die) [kleiner/kleine] (kind/sohn/tochter/kleiner/kleine/hund/katze/baby)
(a/ont) (pris/attrape/pique/chope) (mon/le) (telephone/portable/clavier)|qui (a/ont) (tape/ecrit/appuye)
(sur mon clavier/sur le clavier)
(agarro/cogio/tomo/pillo/quito/tiene) (mi/el) (telefono/movil/celular/teclado)|(sobre el/en el) teclado
""")
"""Another hand than the owner's had the telephone."""

I_AM = Lexicon("""
(this/it) is|it's|this's|(i'm/im)|i am|(hier/da) (ist/schreibt/spricht)|hier|ich bin|bin|es ist|c'est|ici|je suis|j'suis
(soy/habla/escribe/aqui)|(le/te) escribe|aqui (habla/escribe)
""")
"""So somebody tells who writes."""
WRITES_FOR = Lexicon("""
[i'm/i am/am] (writing/answering/replying/responding/typing/speaking) (for/on behalf of/instead of)
per|laut
[ich] (schreibe/antworte/tippe) [hier/das] (fur/anstelle von/im namen von)
[je/j'] (reponds/ecris) [ici] (pour/au nom de/a la place de)|(contesto/respondo/escribo) (por/de parte de/en nombre de)
""")
FOR_WHOM = word_set("him her ihn sie lui elle el ella them")
KIN = word_set("""
wife husband partner mother mum mom father dad son daughter sister brother girlfriend boyfriend fiancee fiance assistant
secretary pa colleague flatmate roommate neighbour neighbor carer aunt uncle cousin niece nephew friend
frau mann partnerin mutter vater sohn tochter schwester bruder freund freundin verlobte assistent assistentin sekretar
sekretarin kollege kollegin nachbar nachbarin mitbewohner mitbewohnerin oma opa mama papa
femme mari mere pere fils fille soeur frere copine copain ami amie assistante secretaire collegue voisin voisine coloc
compagne compagnon mujer esposa marido esposo madre padre hijo hija hermana hermano novia novio amigo amiga asistente
secretaria secretario colega vecina vecino pareja
""")
"""Who may hold the owner's telephone."""
THEIR = word_set("his her sein seine ihr ihre son sa su")
THE = word_set("the die der le la el")
OF = word_set("of von de d' del vom")
SPEAKS = Lexicon("(a l'appareil/al telefono/am apparat/al habla)|(a/al/am) (l'appareil/telefono/apparat)")
