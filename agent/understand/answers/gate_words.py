"""The words of the gates before a release (`answer_gates`): of conditions, other times, other people, edits. Pure.

Folded and lower-case, in English, German, French and Spanish; a `Lexicon` holds phrases.
"""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

CONDITIONS = word_set("""
pending contingent conditional conditionally provisional provisionally vorbehaltlich vorlaufig provisoirement
if unless when provided providing assuming supposing whenever once until till til whether depending depends subject
otherwise wenn falls sofern sobald ob bevor nachdem solange vorausgesetzt bis si s'il s'ils sauf lorsque quand pourvu
condition jusqu'a cuando salvo mientras hasta zodra tenzij
""")

HARMLESS = Lexicon("""
if you (would/will/could/can/please/don't mind/wouldn't mind) (@end/please/kindly/send/let/release/thanks/thank/thx/
ta/now/today)
if you (would/will/could) be (so/kind/good)|if (you/you'd) like it that way|if you'd (be (so/kind/good)/send/kindly)
if (it's/it is/that's) (no/not too much/not much) (trouble/bother)|if it (isn't/is not) (too much/any) (trouble/bother)
(wenn/wenn's) [es] (ihnen/dir/euch) (nichts ausmacht/keine umstande macht)
(wenn/wenn's) [es] keine (umstande/muhe) macht
si (ca/cela) (ne te/ne vous) (derange/ennuie) pas|si (no/non) es (molestia/mucha molestia/mucho pedir)
if (that's/it's) (ok/okay/alright) i mean yes
s'il (te/vous) plait|s'il (te/vous) plaît|bis (gleich/dann/bald/auf/morgen dann)|once more
(never/not) once
once (again/with/or/upon)|(at/for) once|bevor (ich's/ich es/ich mich/mich/ich) (mir/noch/der/doch/wieder/der mut/anders)
hasta (ahora/ahorita/hoy/luego/el fondo/la cocina/se/me/te/parezco/yo/mi/para/da/dan/parece/llore/las lagrimas)
(when/whenever/wann/quand/cuando) [immer] [you/u/du/sie/tu/vous] (like/want/wish/can/please/willst/magst/wollen/mogen
/veux/voulez/peux/pouvez/quieras/quiera/puedas/pueda)
(when/whenever) (you're/you are/ur/your) (ready/free)|(when/whenever) ready
si (por favor/porfa/porfavor/senor/senora/gracias) @end
bevor ichs
when (you/u) (get/have) (a/the) (chance/minute/moment/sec)
if (i'd/i had/you'd seen/you had seen)|bis (jetzt/heute/auf (morgen/bald))
jusqu'a (l'/maintenant/l'ascenseur)
if (i'm/i am/we're) (honest/being honest)|if you (ask me/must know/care to know)
when in doubt send it|quand meme|cuando quieras
""")

FOR_NOW = Lexicon("""
for (now/today/the moment/this moment/the time being/starters)|(furs/fur) (erste/heute/den moment)|vorerst|erst mal
erstmal|fur jetzt|pour (le moment/l'instant/maintenant/aujourd'hui/tout de suite)|por (ahora/el momento/hoy/lo pronto)
""")
"""Behind some of several drafts they say that the others are left: "only Ana's for now"."""

THEN = word_set("when whenever quand lorsque cuando als wie wo wenn")
"""With what was before they tell of a time that is over, and set no condition: "she smiled when I told her"."""
PAST = word_set("""
was were had did said told asked went came got saw wrote met knew gave took made laughed smiled heard left showed
talked spoke mentioned walked sat began started called rang worked lived played stood war waren hatte hatten hat habe
hab haben sagte kam ging fragte sah sprach erzahlte lachte etait etaient avait avaient j'ai l'ai m'a l'a t'ai lui ai
avons a ont fut disait demandait era eran estaba estaban dije dijo hablamos conte pregunto vi vio fui fue hice hizo
estuve estuvo llego salio conoci pidio
""")

TURNS = word_set("""
but however though although yet still aber jedoch doch allerdings mais pourtant cependant pero aunque sino except
""")

TIMES = word_set("""
tomorrow tmrw tmr tonight later soon afterwards monday tuesday wednesday thursday friday saturday sunday mon tue tues
wed thu thur thurs fri sat sun noon midday midnight morning afternoon evening night lunch weekend week weeks month
hour hours minute minutes day days o'clock am pm next first before after then whenever when eventually wait morgen
ubermorgen spater nachher bald montag dienstag mittwoch donnerstag freitag samstag sonntag mittag mittags abend abends
nachmittag fruh vormittag nacht wochenende woche wochen stunde stunden minuten tag tage uhr erst vorher danach dann
zuerst warte wann demain tard apres bientot lundi mardi mercredi jeudi vendredi samedi dimanche midi soir matin nuit
semaine semaines heure heures minutes jour jours avant ensuite d'abord quand attends manana luego despues pronto lunes
martes miercoles jueves viernes sabado domingo mediodia tarde noche semana semanas hora horas dia dias antes primero
cuando espera january february march april june july august september october november december januar februar marz
juni juli oktober dezember janvier fevrier avril juin juillet aout septembre octobre novembre decembre enero febrero
abril junio julio agosto septiembre octubre noviembre diciembre
""")

NOW = Lexicon("""
first thing|this (morning/afternoon) already|still today|today|now|(right/straight) (now/away)|then|go on then
heute noch|
noch heute|dann|na dann|aujourd'hui|tout de suite|hoy|hoy mismo|entonces|night then|(good/gute/buenas/bonne) (night/
morning/evening/afternoon/nacht/noches/tardes/nuit)|wait (no/any) (more/longer)
before (i/we/i've/my) (lose/change/cringe/chicken/panic/regret/overthink/think/die/forget/get cold/start/talk/lose/fall/
bottle/faint/fiddle/wimp/nerve/brain/mother/courage/phone/battery)|before the lights
antes de que (me/cambie/lo piense/se)|avant que je (change/me/ne change)|bevor (ich/mich)|go next|next to nothing
""")

OTHERS = word_set("""
yourself yourselves himself herself themselves fridge wall noticeboard website facebook instagram twitter kuhlschrank
pinnwand frigo mur nevera muro pared
myself us mir mich uns moi nous conmigo mandame mandamelo enviame enviamelo wife husband mother mum mom dad father
boss friend coach sister brother team everyone everybody recruiter agency frau mann mutter vater chef chefin freund
freundin femme mari mere pere patron ami amie equipe mujer marido madre padre jefe jefa amigo amiga equipo myself
colleague colleagues lawyer company hr cc bcc copy kopie copie copia instead stattdessen plutot else anders autre otro
address adresse direccion linkedin whatsapp account konto version draft's
""")

TO_ME = Lexicon("""
(send/mail/email/forward/show/give/pass/text/read/post/resend/bring/get/hand) me|to me
(schick/sende/zeig/gib/leite) mir
(envoie/envoyez/montre/donne/fais) (moi/me)|cc me
""")

UNSETTLED = Lexicon("""
maybe|perhaps|possibly|probably|vielleicht|eventuell|moglicherweise|peut etre|quizas|quiza|capaz|tal vez
shorter|longer|kurzer|langer|plus (court/courte/long/longue)|mas (corto/corta/largo/larga/breve)
""")
ASKS = word_set("what how why who where")
FIRST = word_set("first zuerst erst d'abord primero")
TO_SELF = word_set("me mir moi mandamelo enviamelo muestramelo pasamelo")
"""Both in one breath: it is to be shown to whoever writes before it goes."""

MINE = Lexicon("""
(for/by/with/from/to/of) (me/us)|(fine/ok/okay/good/great/right) (by/with/for) (me/us)|let (me/us) see it go
let us send|(do/does/suits/suit) (me/us)|this is the version
(sure thing/okay/ok/cheers/thanks/right/aye/alright) (boss/chief/mate)
(fur/von/bei/mit) (mich/mir/uns)|(passt/reicht) mir|(nobody/no one/noone/nothing/anything/anybody) else
whoever else|personne d'autre|rien d'autre|kein anderer|sonst niemand|(pour/chez/selon) (moi/nous)|(quant a) moi|pr moi
(do/tun sie/tu) me (a/the) favour|(do/doing) me (a/the) (favour/favor)|give me (peace/a break)|mir (egal recht/recht)
(good/fine/ok/okay/right/great/lovely/perfect) to me
(it/them/that/away/ahead/off/go/yes) (boss/chief)|(bon/oui/ok/merci/y/allez) chef|chef (tu/vous/c'est)|
(lo/la/los/las/mandalo/envialo/mandala) jefe|(le/la) chef
""")

MAYBES = word_set("""
maybe perhaps probably possibly unsure hmm hm hmmm uh erm doubt vielleicht eventuell moglicherweise wahrscheinlich
eigentlich peut-etre probablement quizas quiza acaso igual forse would could might should wurde konnte sollte hatte
enverrais pourrait devrait mandaria enviaria deberia podria either or oder ou whichever egal
""")

POLITE = Lexicon("""
(would/could/can/will) you|i (would/should/'d) (be/like/love/appreciate)|i'd (like/love/be/appreciate)|(wurde/konnte/
wurden/konnten) (ich/sie/du/mich)|(konntest/wurdest) du|(wurde/hatte) (gern/gerne)
i (should/would) be (glad/grateful/obliged/much obliged/happy)|if you (would/could)|(ich/wir) (wurde/wurden/hatte)|
(pourriez/pourrais/pouvez/peux) (vous/tu)|(podria/podrias/puede/puedes) (usted/enviarlo/mandarlo)|would (like/love/be)
""")

WHENEVER = Lexicon(
    "des (que/qu'il/qu'elle/qu'ils/qu'on)|as soon as (he/she/they/i/it/we)|siempre (que/y cuando)|so (lang/weit)"
)

ONCE = (("una", "vez"), ("une", "fois"))
"""What begins a condition, where something follows that is to be done."""
NOT_ONCE = word_set("de por otra alguna mas y encore pour pour toute c'est d' et plus")

NOTHING_MORE = Lexicon("""
nada mas|nothing (else/more)|nobody (else/more)|no (one/body) else|sonst (nichts/niemand/keine)|rien (d'autre/de plus)
no (problem/worries/prob/drama/dramas/bother/rush/hurry/trouble/complaints/objections/further ado)
kein (problem/thema)|keine (sorge/ursache/eile)
pas de (souci/probleme)
(rien/nichts/nix/nada/nothing) (a/zu/que/to) (ajouter/redire/signaler/meckern/agregar/anadir/add/complain)
no hay (problema/bronca)|sin problema|why not|pourquoi pas|por que no|warum nicht
(mandalo/mandala/mandalos/mandalas/mandale/envialo/enviala/dale/ya/asi/pues/eso) (no mas/nomas)
(ohne/sans/sin/without) (wenn und aber/
hesiter/dudar/hesitation/further ado/more ado/delay)|no pos|if not now when|not a problem
""")

PERHAPS = Lexicon("""
i'd (approve/go/release/ship/sign)|
peut etre|creo|supongo
a lo mejor|tal vez|puede ser|kann sein|could be|i guess|i suppose|ich glaube|je crois|creo que|so so
""")

UNSURE = Lexicon("""
(not/isn't/am not/never/ain't) [yet/quite/so/that/too/really] (sure/certain/convinced)
unsure|(nicht/noch nicht) (sicher/uberzeugt)|unsicher
noch (nich/nischt/ned/net/nit)
(i/we) don't know yet|weiss (noch/nicht)|keine ahnung|pas (sur/sure/certain/convaincu/convaincue)|sais pas
(no/no lo) se [bien]|no (estoy/estaba) (seguro/segura)|not yet|noch nicht|pas encore|(todavia/aun) no
""")

SAID_OF_NONE = Lexicon("no se (dice/habla/ve/nota/menciona/lee/oye/cuenta/le/lo/la/olvide/preocupe/moleste)")
"""A Spanish "se", and no "I don't know"."""

DRAFT = word_set("""
mail mails email emails letter letters note notes text draft drafts line lines sentence sentences paragraph paragraphs
word words wording tone name names subject ending opening greeting style version sound sounds reads title date typo
typos mistake mistakes error should must needs need want wants let wait first yet too more less longer shorter change
changes rather better again fix wrong missing add adds mention mentions instead without except only keep hold leave
brief schreiben entwurf satz satze zeile absatz wort ton anrede betreff schluss anfang klingt titel datum fehler soll
sollte muss musst will mochte lass warte erst noch zu mehr weniger kurzer langer andern anders lieber besser nochmal
falsch fehlt erganze erwahne statt ohne nur behalte courrier lettre message texte brouillon ligne phrase phrases
paragraphe mot mots ton nom objet fin debut titre date faute fautes erreur faut faudrait doit dois veux voudrais
laisse attends d'abord encore trop plus moins court long change plutot mieux corrige manque ajoute mentionne sans sauf
garde correo carta mensaje texto borrador linea frase parrafo palabra tono nombre asunto final principio titulo fecha
falta error debe deberia hay quiero quisiera deja espera primero aun todavia demasiado mas menos corto largo cambia
mejor otra corrige agrega anade menciona sin salvo guarda
""")

LACKING = word_set("""
lack lacks lacking lacked misses omits omitted omission gap forgot forgotten skipped swap replace wrongly invented
untrue
nonsense lie lies false incorrect inaccurate slip slips spelling spelled grammar comma commas rather sooner prefer
preferred lieber eher prefere prefererais prefiero preferiria rechtschreibung grammatik kommafehler orthographe
grammaire virgule ortografia gramatica tilde tildes
vermisse vermisst fehlen gefehlt vergessen ausgelassen erfunden gelogen
unwahr oublie oubliez oublier omis omettez manquent manquait invente faux fausse inexact olvidaste olvido olvidado
olvidaron omitiste comiste faltan faltaba falto inventado falso inexacto mentira
""")
"""Of what a mail lacks, or holds wrongly: no remark that is passed over."""

MISTAKES = word_set("""
else's
slip slips typo typos misspelt misspelled mistake mistakes error errors tippfehler schreibfehler kommafehler fehler
faute fautes coquille coquilles erreur erreurs errata errores
""")
WORKED = word_set("""
worked work lived studied learned learnt trained built led owned qualified licence license degree gearbeitet gelernt
studiert gelebt gebaut geleitet travaille bosse etudie habite appris dirige trabaje trabajado estudie estudiado vivi
aprendi
""")
"""What a letter says of its writer: who denies it beside an order names a mistake."""
NONE = word_set("zero cero null kein keine keinen no not none sans sin aucune aucun pas ohne without")
"""With these before it a mistake is none."""

QUESTION = word_set("""
what when who whom whose why how where which can could would will shall should may do does did is are were has wann
wer wen wem warum wieso weshalb wie wo wohin welche welcher welches was kannst konntest konnen soll sollen darf quand
qui pourquoi comment ou quel quelle quels quelles est peux pouvez pourriez cuando quien como donde cual puedes puede
podrias
""")

IS_FINE = word_set("ok gut recht fein super prima schon okay klar perfekt richtig gscheit passend top spitze")
"""A German "is" is no English question: "is gut so"."""

PARTS = word_set("""
paragraph paragraphs sentence sentences line lines word words half bit part page absatz satz satze zeile wort halfte
teil paragraphe phrase phrases ligne mot mots moitie partie parrafo frase frases linea palabra mitad parte
""")

AGAINST = word_set("""
undo recall unsend abort revoke nae
skip drop delete hold pending keep discard cancel except apart without excluding save modulo wait minus ausser ohne
bis bin trash rubbish garbage tonne mull papierkorb basura papelera poubelle corbeille sauf excepte hormis sans
excepto salvo menos sin loschen streich streichen warte behalte supprime garde borra guarda espera
""")

MINE_TO_ASK = Lexicon("""
(can/could/should/shall/may/might/must/do/did/would) (i/we/they/he/she)|(did/do/have/has/had/will) (you/it/that/they)
(soll/sollen/kann/konnen/darf/muss) (ich/wir)|(hast/haben/habt) (du/sie/ihr)|(dois/puis/peux) je|(puedo/debo/podemos)
""")

EDITS = word_set("""
less fewer weniger moins menos anderungen anderung cambios modifications corrected amended revised updated korrigiert
uberarbeitet shorter longer shorten lengthen change changes rewrite rephrase reword fix correct edit edits remove add
mention
attach typo needs need warmer softer nicer think sure sec second minute moment check read reread sleep ask kurzer
langer kurzen andere andern umschreiben korrigier streiche erganze erwahne anhangen uberlegen lesen sekunde minute
moment fragen schlafen sicher court courte courts long longue raccourcis change changer corrige enleve ajoute
mentionne relire reflechir seconde sur instant corto corta cortos largo larga acorta cambia corrige quita agrega anade
menciona pensar pensarlo leer segundo momento seguro segura
""")

EDITING = Lexicon("""
(no/without/ohne/keine/kein/sin/sans/aucune/zero/nothing to) (changes/change/edits/anderungen/anderung/cambios/
modifications)
(don't/do not/nothing to/no need to/needn't/never) (change/fix/edit/correct/add/remove)|(sure/for sure/sure thing)
(think/i think) so yes|(i have/i've/i) (read/checked|reread) (it/this|them)|read (it/this/them)|(ja/na) sicher|bien sur
(sur/en) (route/place)|(seguro/claro) que (si/sip)|no (cambies/agregues/quites) nada|the (second|one)|correct (so|and)
before (i/we) change (my/our) (mind/minds)|avant que je change d'avis
that's correct|(is/are/all) correct|@all [are] correct
""")

CLOCK = Lexicon("""
(at/around/by/um/gegen/ab/vers/a/a las/a la) (0/@num/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/
eins/zwei/drei/vier/funf/sechs/sieben/acht/neun/zehn/elf/zwolf/une/deux/trois/quatre/cinq/sept/huit/neuf/dix/onze/una/
dos/
tres/cuatro/cinco/seis/siete/ocho/nueve/diez/once/doce)
""")

BLESSINGS = Lexicon("""
dieu (vous/te) garde|dios (te/le/los/os) guarde|gott behute (dich/sie/euch)
ich bin|bin (ich/einverstanden/dafur/zufrieden/glucklich/froh)
""")
"""And what only looks like a word against it: a German "bin" is no English one."""

AWAY = Lexicon("""
(mach/macht/machen/tu/nimm/nehmen/streich) [sie/bitte] (das/es/den/die/dies) [bitte/mal/da] (weg/raus)
(an/auf) (meine/meinen/mein/mich)|to my (mail/email/e-mail/inbox/mailbox/address/phone/account/own/other/private/work)
(a/en) mi (correo/mail/email/direccion/buzon/cuenta/movil)|(a/sur/dans) (mon/ma) (mail/adresse/boite/compte/courriel)
(sehr/echt/wirklich/richtig/total/ganz/zu/ziemlich/voll/recht) schick|(fire/sack) (him/her/@name)
(mandale/enviale/mandales/dale) (un/una/unos/muchos)
(more/others/another/some) like (this/that/these/it)|(mehr/weitere) (davon/solche)|(plus/d'autres) comme (ca/cela)
aus (dem/der/diesem/deinem/meinem/eurem)|out of (the/my/your/this) (system/list/queue/pile/mailbox/program)
(kann/konnen/darf/durfen/muss/mussen/soll/sollen) [@all/beide/alle/das/die/der] [ruhig/gern/gerne/auch/dann] weg
(dejalo/dejala/dejemoslo/dejarlo) [asi] por (hoy/ahora)|leave it [at that/there] for (today/now)
(lass/lassen/belassen) [wir/sie] (es/das) [dabei/gut sein/so] fur heute|(laisse/laissez) [ca/tomber] pour aujourd'hui
ganz weg|(go/goes/geh/hau) (away/weg/ab)|va-t'en|vete
""")
"""It goes, or it goes into the bin: nobody can tell."""

TO_OTHERS = Lexicon("""
forward (it/this/them/that/@all)|(leite/leiten sie) (es/das/sie) weiter|weiterleiten|weiterzuleiten|transferez-le
transfere-le|transmets-le|transmettez-le|reenvialo|reenviaselo|(said/says/sagt/sagte/dit/dice) (nobody/no-one/no one)
(sagt/sagte) niemand|dit personne|dijo nadie|(sag/sagt/sagen sie) (schon/mal/an/mir)|dis (moi/donc)|dites moi
(dime/digame/cuentame)|(tell/say) me|come on tell
""")
"""It is to go to somebody else, or nobody said so: whatever stands beside it."""

WORD_OF = Lexicon("""
(from/by) (them/him/her/hers/their/his/the/a/an/both/everybody/everyone/that/those/each/all/whoever/@name)
(von/durch/seitens) (ihr/ihm/ihnen/denen/dem/der/den/ihrer/ihrem/seiner/seinem/deren/allen/beiden/einem/einer/@name)
(vom/seitens) (chef/team/vorstand/betriebsrat/personaler/personalchef/recruiter)|de (leur/sa) (part/cote)
(yes/ok/okay/si/sip/oui/ja) (de/von/from/by) @name|(a/un/ein) (yes/sip/oui/ja) @name|de la part (de/du/des/d'elle/d'eux)
par (lui/elle/eux/elles/le/la/les/leur/son/sa/un/une/@name)|du cote de (lui/chez)
(de/por) (su/sus) (parte/lado)|de parte (de/del)|por (el/la/los/las/ellos/ellas/su/un/una/@name)
""")
"""Whose word it is: theirs, not the owner's."""
BY_THE_WAY = Lexicon("""
by (the/all) (way/by/means/book)|from the (bottom/heart/start/beginning/off/word/get-go)
from (a/the) (phone/bus/train/road/
car/plane/sofa/couch/bath/garden/beach/kitchen/tram/metro/station/airport/tube/bench/pub/office/mobile/hip)
vom zug|zum gluck|von (der/dem) (couch/bahn/arbeit/strasse)|par (la/le) (presente/suite/fait/mail/courriel/poste)
por (el/la/los/las) (momento/tarde/manana/noche/favor/correo/cierto/demas/que/movil/camino)
""")
AND = word_set("and und et y e n &")
TOWARDS = word_set("to an a au aux zu zum zur cc bcc")
WILL_DO = Lexicon("""
(i/we) (can/could/may/might/must/should) (send/approve/release/mail/do)
(i'll/i will/we'll/we will/shall/ill) (do/see to/handle/sort/send/mail/post/manage/take care of) [to] (it/that/them/
this)
will do|(mach/mache/schick/schicke/sende/erledige) [es/das/sie] (ich/selber/selbst)|je (m'en/m'y) (occupe/charge/mets)
je (le/la/les) (fais/envoie/ferai/enverrai)|[ya] (lo/la/los/las) (hago/mando/envio/hare/mandare/enviare) [yo]
""")
SMALL = word_set("""
a an the this that these those it its it's they they're them their there there's here here's he she his her him hers i
i'm i've i'd my mine we we're our ours us you you're your yours who whose which and as at by for from in into of off on
out over to up upon with is are was were be been being am do does did done have has had having so such just even really
very quite still too also much more most rather truly simply briefly quickly quick gladly kindly now then today right
s t ve re ll d m hello hi hiya hey plz pls plse thx ta cheers mr mister
der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen er sie es ihr ihre ihren
ihrem ihrer ihm ihn ihnen sein seine seinen seinem seiner ich mein meine meinen meinem meiner wir unser unsere unseren
du dein deine deinen deiner und zu zum zur an am auf aus bei fur in im mit nach vom von ist sind war waren sei habe hat
haben hatte so auch nur noch sehr ganz wirklich einfach mal doch eben halt ja dann jetzt heute gerade schon
le la les l' un une des du de d' ce cet cette ces ca c' c'est il elle ils elles lui leur leurs son sa ses je j' mon ma
mes nous notre nos vous votre vos tu ton ta tes et a au aux en dans par pour sur avec est sont etait etre suis ai as
avez
ont tres bien vraiment tout toute tous toutes meme encore aussi donc alors maintenant aujourd'hui deja simplement
el la lo los las un una unos unas del al este esta estos estas ese esa esos esas esto eso su sus mi mis tu tus se le les
y e a en con por para de es son era esta estan estoy soy muy bien ya tan todo toda todos todas tambien mismo ahora hoy
simplemente pues
""")
"""What any sentence may hold; it neither lets go nor holds back."""
SEVERAL = word_set("two three four five zwei drei vier funf deux trois quatre cinq dos tres cuatro cinco")
MAILS = word_set("""
mails mail emails letters notes drafts messages thanks please bitte too entwurfe nachrichten briefe texte svp merci
courriels lettres correos cartas borradores gracias
""")
ONE_OF = Lexicon("""
(one/either/any/some/most/half/einen/eine/einer/eins/irgendeinen/irgendeine/irgendeins/einige/un/une/l'un/l'une/uno/una
/alguno/alguna/cualquiera) [of/von/de/des/out of/aus] [the/den/diesen/les/los/las/mes/mis] @all
""")
"""Of several an open one."""
ASKED_FOR = word_set("please pls plz kindly kind good mind grateful thanks thank ta cheers bitte danke gern gerne")

INTERJECTIONS = word_set(
    "oh ah eh uh ach och hey he but aber mais pero no nein non and und et y na ay ups oops oi hm hmm"
)
HOLD = Lexicon("""
(hang/hold) (on/about/it/fire/off/your horses/up)|wait (a/no/one/up/please)|whoa|woah|not so fast
one (sec/second/moment)|just a (sec/second/moment/minute)|moment|moment mal|einen moment|warte|wart|warten sie|halt
stopp|attends|attendez|minute|une minute|une seconde|un instant|espera|esperate|espere|un momento|un momentito
un segundo|aguanta|para para|alto
""")
"""It is to wait: where a clause begins so, whatever it goes on with."""

LAST_DOUBTS = word_set(
    "maybe perhaps possibly probably vielleicht eventuell peut-etre quizas quiza capaz though tho not"
)
"""The last word of a clause by which all of it is open."""

LOOKS = word_set("""
look looking read reread see check review decide think watch veo leo miro reviso pienso decido vemos leemos miramos
releo lese lesen schau schaue anschauen seh sehe guck gucke prufe uberlege entscheide regarde relis lis lirai
les lies lesen gander squint mirare leere vere revisare glance scan
verrai verifie decide reflechis regarderai relirai voit vois
""")
LATER = word_set("""
dann ruhe mirare leere vere revisare lirai verrai regarderai relirai
later tonight tomorrow tmrw tmr afterwards eventually spater nachher danach morgen abend
tard apres soir demain ensuite bientot luego despues manana noche pronto tarde ahorita finde weekend wochenende sunday
saturday monday sonntag samstag montag dimanche samedi lundi domingo sabado lunes
""")

TELL = frozenset(
    ("tell", "ask", "sag", "sagt", "frag", "fragt", "dis", "dites", "demande", "dile", "diles", "preguntale")
)

DAYS_OR_COUNTS = word_set("on in at a an another one um ein eine einen noch un une una otro otra en dans")

ONESELF = word_set("""
i i'm im i've ive i'd i'll ill my me we we're we'll ich mir mich wir bin hab je j' j'ai j'hesite moi yo me mi se lo la
los las tengo estoy checo reviso veo miro leo dudo
""")
"""Who speaks of themselves: what they have not read, or will look at. A Spanish verb needs no "yo"."""

SAYS = word_set("""
say says said tell tells told ask asks asked think thinks thought want wants wanted reckon reckons goes sag sage sagt
sagte meint meinte findet fand bat rat dit dis disait veut voulait pense trouve conseille dice dijo decia quiere queria
piensa opina
""")
"""Words of saying and thinking, which somebody else may do."""
THIRD = word_set("""
he she they he's she's they're who wife husband mother mum mom dad father sister brother friend boss everybody er frau
mann mutter vater schwester bruder freund freundin chef il elle ils elles femme mari mere pere ami amie ella ellos ellas
mujer marido madre padre hermana hermano amigo amiga jefe
""")
"""Who that is."""

NO_NO = Lexicon("""
(don't/do not/dont/never) (skip/drop/delete/bin/discard/scrap/stop/cancel/scratch)
nicht (loschen/verwerfen/wegwerfen/aufhoren/stoppen/streichen)|(losch/losche/streich/verwirf) (es/das/den/die) nicht
ne (supprime/supprimez/jette/jetez/la supprime/le supprime/le jette) pas|n'(arrete/arretez/annule/annulez) pas
n'arrete (pas/surtout pas)|no (lo/la/los/las) (borres/descartes/tires/borre/descarte)|no (pares/pare/borres/descartes)
""")
"""A no to a no."""

SENDS = word_set("""
send senden sende schick schicke schicken verschicken abschicken envoie envoies envoyez envoyer envia envie envialo
enviarlo envias manda mandas mandalo mandar mandarlo mail post
""")

PREFERS = Lexicon("""
(i'd/i would/we'd/we would) (sooner/rather/prefer)|ich (wurde/mochte) [es/ihn/sie] [doch] (lieber/eher)
(lieber/eher) (wurde/mochte/wollte) (ich/wir)|je (prefere/prefererais)|j'aimerais mieux|(prefiero/preferiria)
""")

BACK_TO_ME = Lexicon("""
(send/sent/mail/email/forward/post/pass/text/get/bring/hand/give) (it/this/that/them/@all/@num/@name/@ord) to (me/us)
(send/sent/mail/email/pass/get/bring/hand/give) (it/this/that/them/@all/@num/@name/@ord) (back/over/first) to (me/us)
(schick/schicke/sende/gib) (es/das/sie/ihn) (mir/uns/an mich/an uns)
(envoie/envoyez/renvoie/renvoyez) (le/la/les) (moi/nous/a moi)
""")
"""An order to send that sends nothing to a contact."""

SPURS = word_set("allez venga vamos anda andale komm los hop dale vas-y orale come on")
"""By itself each only spurs somebody on: "allez, au lit"."""

LEADS_ON = word_set("""
to for with of by from about as than that on at in an fur mit von zu bei als wie dass auf a pour avec de du par que sur
para con por en
""")
"""What begins so belongs to the words before it."""

ISNT_IT = Lexicon(
    "(isn't/innit/aren't/wasn't/doesn't/don't) (it/they/that/you)|innit|n'est ce pas|hein|gell|oder|verdad"
)
"""Behind what is praised it is no "not"."""

NEARLY = word_set("""
her him them his hers their theirs ihr ihm ihnen lui leur leurs su sus ella almost nearly fast beinahe presque quasi
casi so if when wenn si not nicht no pas told asked
""")
"""What makes no clear praise of it."""

REFUSAL = frozenset(["👎", "❌", "🚫", "✗", "✘", "⛔", "🛑", "✋", "⏸", "⏳", "🤔", "😬", "🙄", "🗑"])

ABOUT = frozenset(
    ("of", "with", "from", "by", "about", "avec", "par", "part", "mit", "von", "durch", "con", "por", "parte", "like")
)

GOES = frozenset(
    ("yes", "yep", "ja", "oui", "sip", "go", "send", "raus", "partir", "salir", "envoie", "manda", "schick")
)

NAMINGS = frozenset(("@num", "@ord", "@name"))
