"""Why the writer of a yes is brief or late, and the weather there (`friendly`). Pure.

Folded and lower-case, in English, German, French and Spanish. `BRIEF` is matched with a clause as a whole, the others
say how one begins.
"""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

_NOW = "[just/only/a bit/very/really/so]"
BRIEF = Lexicon(f"""
[so/and/hence/thus/therefore] (i'm|i am|(i'm/i am) [just/only] (keeping/making)|(i'll/i will/i/i have to/i must/i'd \
better) \
[just/only] (be/keep/make)|[just/only] keeping) [it/this/things] {_NOW} (brief/short/quick/terse) [only/then/sorry/\
today/here]
(hence/thus/which explains/excuse/pardon/forgive/sorry for/sorry about/apologies for/please excuse/so excuse) [the/\
my/any/\
this/all] [rushed/bad/terrible/lousy] (brevity/typos/typo/mistakes/spelling/shortness/terseness/thumbs/autocorrect) \
[here/\
in (this/my) (reply/answer/mail/note)]
(hence/thus/so/excuse/pardon/forgive/sorry for/sorry about/apologies for/please excuse) [only/just] (the/a/my/this) \
(brief/short/quick/terse/one line/one word/curt) (reply/answer/note/line/message/response/mail/email)
[so/and] (just/only) (this/a line/a quick line/one line/a word/a quick word/a few words/a quick note/a quick reply)
[so/and/hence] [only/just] (a/one) (quick/short/brief) (line/word/reply/answer/note/one)
[daher/darum/deshalb/deswegen/drum/also/und/somit] [bin ich/fass ich mich/fasse ich mich/mach ich's/mache ich es/\
halte ich \
mich/schreibe ich/schreib ich/antworte ich/heute] [nur/so/etwas/ganz/leider/mal/bloss] [nur/so/ganz/sehr/mal/in \
aller/in] \
(kurz/kurze/knapp/knappe/kurz angebunden/kurz und knapp/kurz und bundig/schnell/auf die schnelle) [heute/gerade/\
antwort/\
(die/meine) antwort]
(daher/darum/deshalb/deswegen/drum) [auch/wohl/alle] (die/meine/ein paar/evtl) (tippfehler/kurze/knappe antwort/\
kurze \
antwort/fehler)
[bitte] (entschuldige/entschuldigen sie/verzeih/verzeihen sie/sorry fur/entschuldigung fur/pardon fur) [bitte] (die/\
meine) \
[vielen] (kurze/tippfehler/knappheit/kurze antwort/knappe antwort)
[donc/alors/d'ou/du coup/et] [je] (fais court/serai bref/serai breve/suis bref/suis breve/reste bref/vais faire \
court/vais \
etre bref/fais vite/ecris vite/reponds vite/serai rapide)
[donc/alors/du coup] (juste/seulement/rien qu') (un mot/deux mots/une ligne/en vitesse/rapidement/vite fait)
(alors/donc/du coup) juste|(asi que/por eso) solo|(deshalb/daher/also/drum) nur|so just|hence just
[donc/alors/du coup] (en bref/en vitesse/vite fait/bref)
d'ou (la/ma/mes/cette/les/le) (brievete/reponse courte/reponse breve/fautes/coquilles/courte reponse/breve reponse/\
style \
telegraphique/fautes de frappe)
[desole/desolee/pardon/excuse/excusez/navre/navree] [moi] [d'etre/pour/de/si je suis] [la/ma/mes/les/cette/aussi/si/\
un peu] \
(bref/breve/brievete/reponse courte/court/courte/fautes de frappe/fautes)
(reponse/message) (courte/court/breve/rapide) [car/parce que/je/j'/mais]
[asi/por/conque] [que/eso/ello] [soy/sere/voy a ser/vamos/escribo/contesto/respondo/te escribo] [tan/muy/algo/un \
poco/\
bien/solo/en] (breve/corto/cortito/rapido/rapidito/conciso/escueto/brevisimo/deprisa) [hoy]
[asi/por/conque] [que/eso/ello] [solo] (dos/unas/cuatro/pocas) (palabras/lineas)
[ich] (bin/sitze/stehe) [gerade/grad/noch] (unterwegs/auf achse/im stress)|on the (go/move)|in a rush|(en chemin/en \
vadrouille)|\
(voy/estoy) de camino
de ahi (las/los/la/el/mis/mi/tanta) (faltas/erratas/brevedad/errores/respuesta corta/prisa)
[perdon/perdona/perdone/disculpa/disculpe/disculpad/siento] [por/la/las/los/el] [la/las/los/el] \
(brevedad/erratas/respuesta corta/faltas/dedazos)
""")
"""Why an answer is short, or has slips of its own."""
WEATHER_SURE = Lexicon("""
(it's/its/it is/it has been/it was/it keeps/it started/been) [so/really/still/just/absolutely/too/again/all day/\
also] \
(raining/pouring/snowing/hailing/freezing/boiling/scorching/sweltering/roasting/drizzling/hotter/colder/windy/foggy/\
stormy/thundering/sunny/bucketing/chucking it down/baking/rainy/snowy/chilly/muggy/humid)
(it/the rain/rain/the snow/the wind) (won't/doesn't/never/hasn't/will not) (stop/stops/stopped/let up) \
[raining/snowing/pouring/blowing]
(the/such/what/lovely/awful/terrible/horrible/glorious/beautiful/gorgeous/nice/miserable/wonderful/a lovely/a \
beautiful) \
[a/lovely/awful/glorious/beautiful/miserable/day of] (weather/sunshine/rain/snow/storm/heatwave/sun)
(the sun/the sun's) [is/finally/just/has] [finally/just] (shining/out/come out/came out)
(the snow/snow) (is/came/comes/has) [up]|(it/we) (rained/snowed/poured) [all/so]
[hier/bei uns/draussen/es/gerade/und/heute/da] (hort/will) [es] (nicht/nimmer/gar nicht) [mehr] (auf/aufhoren) [zu] \
(regnen/schneien)
[hier/bei uns/draussen/gerade/heute/es/und/da] (regnet/schneit/schuttet/giesst/hagelt/sturmt/gewittert/nieselt/\
friert) \
[es/hier/bei uns/draussen]
[hier/bei uns/draussen/heute/es/und/da] (ist/war/hat) [es/hier/bei uns/draussen] [so/gerade/heute/total/ganz/viel/\
wieder] \
(brutend heiss/eiskalt/saukalt/arschkalt/bullenheiss/brullend heiss/knallheiss/bitterkalt/sonnig/neblig/sturmisch/\
windig/\
schwul warm/brutend)
(herrliches/tolles/schones/schlechtes/furchtbares/mieses/traumhaftes/grauenhaftes/was fur ein/was fur/so ein/bestes/\
scheussliches) (wetter/sauwetter/regen/sonnenschein)
[hier/bei uns/endlich/draussen] [scheint] (die sonne) [scheint/lacht/knallt]
(il fait|il a fait|qu'il fait) [un/une/si/tres/trop/vraiment/tellement/super/plutot/bien] [sale/sacre/grand/vrai] \
(temps/froid/chaud/beau/soleil/chaleur/gris/moche/frais/doux/lourd/nuit noire/canicule)
(il/ca) (n'arrete/ne cesse/ne s'arrete) [pas/plus/jamais] (de pleuvoir/de neiger)
(il/ca) (pleut/neige/caille/gele/grele)|(quel/quelle/quels) [beau/sale/sacre/belle] (soleil/temps/canicule/chaleur/\
froid/\
pluie/orage)
[aqui/hoy/ya/por aqui/y/aca] (no (para/deja/paraba) de (llover/nevar)|no ha parado de (llover/nevar))
[aqui/hoy/por aqui/y/aca/que] (hace/hizo/esta haciendo) [aqui/hoy] [un/una/mucho/mucha/muchisimo/tanto/bastante/\
tan] [dia/\
buen/mal] (calor/frio/sol/viento/tiempo/precioso/dia precioso/dia horrible/bochorno/fresco/calorazo)
[aqui/hoy/por aqui/esta/sigue/y/aca] (lloviendo/nevando/llueve/nieva/granizando/diluviando/llovio/nevo)
[que] (frio/calor/sol/viento/lluvia/dia) (hace/tan/mas) [hoy/aqui]
""")
"""So begins what can be said of the weather alone."""
WEATHER_THERE = Lexicon("""
(it's/its/it is) [so/really/still/just/too/very/pretty] (hot/cold/warm/cool/dry/wet/dark/lovely/beautiful/nice) \
(here/outside/out/down/up/today/out here)
[hier/bei uns/draussen] (ist) [es] [so/sehr/heute/gerade/ganz] (heiss/kalt/warm/nass/dunkel/schon)
es ist [so/sehr/gerade/ganz/zu] (heiss/kalt/warm/nass/dunkel) (hier/draussen/heute/bei)
[aqui/hoy] esta [muy/bien/tan] (nublado/soleado)
""")
"""The same where it is said of the place, too: a letter may be cold as well."""
WEATHER_ON = word_set("""
here down up out outside there again today still now all day days week since yesterday morning night this and like \
than
blazes hell cats dogs buckets mad crazy is are was a an the swamp mud mess river soaked flooded garden road roads \
street
my knees head roof window windows field fields barn truck car house office kitchen yard balcony boat ship lake sea \
in at on
from of with stairs rod rods pitchforks sideways nonstop hours
hier draussen heute wieder seit gestern tagen stunden ohne pause wie aus eimern ganz furchtbar so sehr es auch \
gerade uns
bei und in im am der die das den was fur ein tag garten strasse verruckt bindfaden schlimm ununterbrochen
ici dehors aujourd'hui encore depuis ce matin hier des cordes un une de du canard loup chien a chez nous sur la le \
les et en
superbe magnifique affreux splendide radieux atroce horrible pas possible toute journee seaux verse
aqui hoy fuera afuera otra vez desde ayer esta manana dias cantaros mares y estamos sin luz que no veas horrible \
tremendo
espantoso bonito precioso en el la los de por todo un tan terrible infernal toda noche
""")
"""What may stand behind it."""
SORRY = word_set("""
sorry apologies apologise apologize excuse pardon forgive entschuldige entschuldigung entschuldigen entschuldigt \
verzeih
verzeihung verzeihen desole desolee desoles navre navree excuse excusez pardonnez perdon perdona perdone perdonad \
disculpa
disculpe disculpas disculpad siento bad leid
""")
SORRY_HEAD = 5
LATE = word_set("""
late delay delayed delays quiet silence silent slow long while missed slowness absence radio overlooked sooner
answering answer reply replying earlier forgot spat spate spaten spater verspatung verzogerung lange gedauert
wartezeit funkstille schweigen verspatete verspateten ubersehen erst jetzt funkstille antwort ruckmeldung
retard delai delais tard silence longtemps temps retards lenteur reponse repondre
retraso tardanza tarde tardado tarde demora silencio tardo tardar tardanzas contestar responder demore antes
""")
THE_WAIT = Lexicon("""
for (the/your/my/that) [long] (wait/waiting)|(the/long/keep you/kept you/keeping you/making you/made you) (wait/\
waiting)
(furs/das/so lange/dich/sie) [lange/so lange] (warten/warten lassen)|warten (lasse/liess/lassen)
(pour/de/l') (l'attente/vous avoir fait attendre/t'avoir fait attendre)|pour l'attente|por la [larga] \
espera|(hacerte/\
hacerle/haberte hecho) esperar
""")
"""That somebody had to wait: no order to."""
LATE_ON = (
    LATE
    | SORRY
    | word_set("""
mail mails email emails message nachricht courriel correo mensaje verpasst
so my i i'm i've i'd for the a an this that it took me to in getting get got been being about too such very again \
bit of
going gone on dear have is was took taking you kept keeping wasn't didn't back all couldn't
ich mich es dass die das fur meine mein tut mir hat hatte habe hab bin war ein eine bitte sie melde antworte \
schreibe so zu nicht
fruher bissl bisschen wenig sehr vielmals ihnen dir den dem ihr auf geantwortet gemeldet geschrieben kam komme
du pour le la de d'avoir mis moi mon ma ce cette si aussi un peu j'ai je suis l' l'attente les t'avoir vous
la el por lo que tan tanto tarde en mi te me he haber un poco mucho muy con su usted demasiado esta este conteste \
respondi
conteste responda
""")
)
"""What may stand in an apology for being late."""

_DAY = """(monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/tonight/noon/next week/(the|this) \
(evening/weekend/afternoon/morning)/montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag/morgen/heute abend/\
zum (abend/wochenende)/abends/nachste woche/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/demain/ce soir/\
la semaine prochaine/el (lunes/martes/miercoles/jueves/viernes/sabado/domingo)/manana/la noche/la semana que viene)"""
AWAY = Lexicon(f"""
[and/then/so] (i'm/i am/i'll be/i will be/we're/im) [then/now/completely/mostly/all] (offline/away/out/unreachable/\
off/abroad/\
travelling/traveling/on holiday/on leave/out of office/at sea/busy/on shift/not reachable/hard to reach/without \
internet/\
without signal) [from now/again/then] (until/till/til) [the/at least] {_DAY}
[ich/und/danach] (bin) [ich] [dann/jetzt/leider] bis [einschliesslich/mindestens] {_DAY} [leider/dann] (nicht \
(erreichbar/da/online/zu \
erreichen)/offline/weg/unterwegs/verreist/im urlaub/ohne (netz/internet)/auf (reisen/dienstreise))
[ich/und] bin [ich] [dann/jetzt/leider] (nicht (erreichbar/da/online)/offline/weg/unterwegs/verreist/im urlaub) bis \
{_DAY}
[et/ensuite] (je suis/je serai) [ensuite] (injoignable/absent/absente/hors ligne/en deplacement/en vacances/en \
conge/sans reseau/sans \
internet/occupe/occupee) jusqu'a {_DAY}
[y/luego] (estoy/estare/voy a estar) (sin (conexion/internet/cobertura/senal)/fuera/ausente/de viaje/de vacaciones/\
ilocalizable/\
ocupado/ocupada) hasta {_DAY}
""")
"""Until when its writer is away: no time at which something is to be done."""
AT_THAT_TIME = word_set("then dann danach alors puis entonces luego after afterwards erst first apres ensuite despues")
"""With one of these until when somebody is away is when something is to be done."""
_SOON = """(one/two/five/ten/fifteen/twenty/thirty/half an/an/a/0/zwei/funf/zehn/funfzehn/zwanzig/einer/einer halben/\
cinq/dix/quinze/vingt/trente/une/une demi/deux/cinco/diez/quince/veinte/treinta/media/una/dos)"""
_SPAN = "(minutes/minute/mins/min/hour/hours/seconds/minuten/stunde/stunden/heure/heures/minutos/hora/horas)"
_EVENT = (
    "(interview/meeting/call/shift/appointment/class/lecture/exam/termin/gesprach/schicht/vorlesung/prufung/besprechung/"
    "sitzung/zug/entretien/reunion/rendez vous/cours/train/examen/entrevista/cita/turno/clase/vuelo/tren/flight)"
)
SOON = Lexicon(f"""
[and/but/because] (i have/i've got/i've/i got/my) [another/a/an/my/the/next] [next/other/night/day] {_EVENT} \
[starts/begins/is/leaves] [in] \
{_SOON} {_SPAN} [from now]
(i've/i have) got [another/a/an/my] [next] {_EVENT} in {_SOON} {_SPAN}
[ich] (hab/habe/muss) [ich] [gleich] in {_SOON} {_SPAN} [schon/wieder/noch] (den/einen/das/ein/die/eine/zum/zur) \
[nachsten/nachste/\
nachstes/neuen/anderen/weiteren] {_EVENT}|(mein/meine) [nachster/nachste] {_EVENT} (beginnt/ist/kommt/fahrt) in \
{_SOON} {_SPAN}
[et] j'ai [un/une/mon/ma] (autre) {_EVENT} dans {_SOON} {_SPAN}|j'ai (un/une/mon/ma) {_EVENT} dans {_SOON} {_SPAN}
(tengo/empiezo) [otra/otro/una/un/mi] {_EVENT} en {_SOON} {_SPAN}
""")
"""What its writer has to go to in a while."""
FORGOT = Lexicon("""
[and/oh] (it/this/that) [had/has] [completely/totally/entirely/clean/just] slipped [out of] my mind
[and/oh] (i/i'd/i had) [had] [completely/totally/clean/nearly/almost/already] (forgotten/forgot) [all] [about (it/\
this/that)]
[das/die/es/den] (hatte/hatt/hab/habe) [ich] [schon/ja] [vollig/ganz/glatt/total/komplett/fast] (vergessen/\
verschwitzt)|\
[das] (war/ist) mir [vollig/ganz/glatt/total] (entfallen/durchgerutscht)
j'avais [completement/totalement/presque/deja] (oublie/zappe)|ca m'etait [completement] sorti de la tete
[ya/pues] (se me habia/lo habia/me habia) [olvidado/pasado] [por completo/ya/del todo/totalmente/completamente]|se \
me \
(habia pasado/paso/fue) [por completo/de la cabeza]
""")
"""What it had to be reminded of: the letter itself."""
TROUBLE = Lexicon("""
my (internet/wifi/phone/battery/signal/keyboard/laptop/connection/screen) (is/keeps/just/has) [just/been/about to] \
(dying/died/acting up/down/awful/terrible/dropping/playing up/broken/slow/cracked/low/gone/die/cutting out) [today/\
again/here]
(mein/meine) (internet/wlan/handy/akku/netz/tastatur/laptop/verbindung) (spinnt/streikt/hakt/zickt/ist (gleich leer/\
leer/mies/\
schlecht/kaputt)) [heute/gerade/wieder/mal wieder]
(mon/ma) (internet/wifi/telephone/batterie/reseau/clavier/ordi/connexion) (fait des siennes/rame/deconne/est (nul/\
nulle/mort/morte/\
presque vide/lente/mauvaise)/bugue) [aujourd'hui/encore]
(mi/el) (internet/wifi/telefono/bateria/senal/teclado/movil/conexion) (anda/va/esta) (fatal/mal/muerto/muerta/muy \
mal/lento/lenta/\
roto/pesimo/pesima) [hoy/aqui/otra vez]
""")
"""What is the matter with what it was written on."""
GONE = Lexicon("""
[because/since/as] (he/she/they|he's|she's|they've|he has|she has|they have|they're) [already/since/now/just] (left/\
gone/retired/\
moved on/quit/been let go/resigned) [the/that] [company/firm/team/place/business/on]
[because/since/as/and] (i/we/i've/i have/we've) [have/already/just/since] (thanked/spoke to/spoken to/spoken with/\
talked to/rang/called/met/\
told/saw/seen/phoned) (her/him/them) [already/myself/in person/on the phone/by phone/yesterday/this morning/today/\
face to face]
[because/since] (he/she|he's|she's) (no longer works there|not there any more|doesn't work there [any more/anymore])
[denn/weil] (der/die/er/sie) (ist/sind|arbeitet) [schon/ja/inzwischen] (nicht mehr|weg|fort|ausgeschieden|in rente) \
[da/dort/dabei] [in der \
firma/im (team/haus/unternehmen)/bei (denen/der firma)]
[denn/weil] [mit] (dem/der/denen/ihm/ihr/ihnen) (habe/hab) ich [schon/bereits/mich] [gestern/personlich/schon] \
(telefoniert/gedankt/\
gesprochen/bedankt/geschrieben)
[car/parce] [qu'] (il/elle/ils) (a quitte|est parti|est partie|n'est plus|ne travaille plus|a demissionne) [de/la/\
le/l'/dans/chez/la-bas/la/y] [boite/\
entreprise/societe/equipe/eux]
(je (l'ai/les ai/lui ai)|on s'est) [deja] (remercie/remerciee/remercies/vu/vue/parle/appele/appelee/rencontre) [de \
vive voix/en personne/au \
telephone/hier/ce matin/directement]
[porque/que] ya (no (trabaja/esta) [ahi/alli/en la empresa/con ellos]|se (fue/jubilo|ha ido) [de la empresa])
[porque/pues] ya (le/les) (di las gracias|agradeci|llame|escribi) [en persona/por telefono/ayer]|ya (hablamos|hable \
con (ella/el/ellos)) \
[por telefono/en persona/ayer]
""")
"""Why somebody gets no letter, behind the words that say so."""
KIND = Lexicon("""
[and/i] (trust you [there/here/on (this/that/it)/with (this/that/it/them)/completely/fully])
[und] [ich] (vertrau/vertraue) (dir/ihnen/euch) [da/dabei/voll/ganz/damit]
[et] je (te/vous) fais [entierement/totalement] confiance [la dessus]|[y] confio en (ti/usted/ustedes/vosotros)
[and/honestly] (you're/you are) [such/truly/really/an/a] [absolute] (star/stars/lifesaver/gem/angel/treasure/legend/\
hero/champ/godsend)
[und] du bist (ein schatz/ein engel/der hammer/die beste/der beste/meine rettung)|[und] sie sind (ein schatz/ein \
engel/meine rettung)
[et] (tu es|vous etes) (un amour/un ange/une perle/un chef/au top)|[y] (eres/es usted) (un sol/un amor/un crack/un \
angel/una joya/lo maximo)
[and/so] sorry (you had to/that you had to/for making you/to make you/to have made you) (ask/chase me/remind me) \
[twice/again/two times]
[und] [sorry/entschuldige/tut mir leid] dass (du/sie) [mich] (zweimal/nochmal/noch mal/extra/so oft) [fragen/\
nachfragen/erinnern] (musstest/mussten)
[et] (pardon/desole/desolee) de (t'avoir/vous avoir) fait (demander/relancer/redemander) [deux fois/encore]
[y] (perdona/perdon/disculpa/siento) que (tuvieras/tuviera/hayas tenido/haya tenido) que (preguntar/insistir/\
recordarmelo) \
[dos veces/otra vez/de nuevo]
[que] (quelle|quel) (femme/homme/dame/equipe/personne/rencontre/entretien/accueil) [vraiment/si/tellement] \
(adorable/charmante/charmant/sympa/gentille/gentil/formidable/agreable/geniale/genial/chaleureux/chaleureuse)
que (mujer/hombre/senora/senor/gente/equipo/persona/entrevista) [mas/tan] (encantadora/encantador/amable/maja/majo/\
simpatica/\
simpatico/agradable/linda/lindo/buena/bueno)
what (a|an) [truly/really/such] (lovely/kind/nice/charming/friendly/great/delightful) (woman/man/person/lady/team/\
crowd/bunch/interview/chat) \
[she was/he was/they were/that was/it was]
was fur [ein/eine] (nette/netter/liebe/lieber/freundliche/sympathische/sympathischer/tolle/tolles/nettes) \
(frau/mann/person/dame/truppe/team/gesprach)
""")
"""A kind word for who did the writing, or of who was met."""
