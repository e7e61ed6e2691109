"""Friendly talk around a yes: praise of a draft, what is liked of it, what is only wished (`friendly`). Pure.

Folded and lower-case, in English, German, French and Spanish. A `Lexicon` here is matched with a clause as a whole,
save where it says how it begins.
"""

from __future__ import annotations

from agent.understand.answers import beside_words, order_words, praise_words
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

PRAISED = praise_words.JUDGING - word_set("""
yes yep yeah yup yah ya ja oui sip si ok okay sure aye jo looks look sounds sound reads read seems feels liest sich \
klingt
hort an est va este esta quedo love loves loved like likes liked aime adore j'aime j'adore gefallt plait touche gusta
encanta gracias merci danke cheers ta all happy right exactly genau richtig stimmt passt convient mint sorted bang
content contente ravi ravie pleased delighted einverstanden zufrieden approved agreed vale correct accurate enough
accord d'accord freut top class comfy tasty delicious delicieux delicieuse better best decent stimmt acuerdo
""") | word_set("""
great top class nicely well beautifully natural naturally professional professionally warm warmly polite smart \
polished
classy stellar outstanding impressive flawless faultless sharp spitze prima klasse angenehm gelungen wunderbar
hervorragend sympathisch professionell herzlich rund stimmig reussi reussie soigne soignee elegant elegante chrome
tourne tournee ecrit ecrite dit dite redige redigee buenisimo buenisima padrisimo padrisima bellisimo lindisimo
hermosisimo lujo escrito escrita redactado redactada profesional dicho chulo chula guay bacano bacan lindo
genialisimo perfectisimo excelente geschrieben formuliert getroffen beschrieben gschrieben written worded put phrased
said done bonita bonito
""")
"""What is said of a draft by who is content, by itself or behind a verb."""
ONLY_DONE = word_set("""
ecrit ecrite dit dite redige redigee escrito escrita redactado redactada dicho geschrieben formuliert getroffen
beschrieben gschrieben written worded put phrased said done tourne tournee well nicely naturally
""")
"""By itself each says no more than that it was written."""
OF_IT = (
    word_set("""
it it's its this that that's thats they they're these those both all is are sounds sound reads read looks look comes
came turned seems feels has been across out as is one
das es die der dieser dieses ist sind klingt klingen liest lesen sich hort an sieht aus wirkt geworden so ganz
c'est ca est sont sonne sonnent il elle tel telle quel quelle comme cela me semble parait reste
esta estan este es son suena suenan quedo queda quedan quedaron ha han quedado se lee ve asi ya lo la le el parece te
me it all in
so really very quite just absolutely truly exactly rather such a an pretty super perfectly totally completely right \
echt
sehr wirklich richtig total voll mega so ganz schon einfach absolut tres vraiment trop super tout bien simplement \
bel beau
muy bien tan super de todo que mas realmente totalmente simplemente perfectamente
the my your der den dem dein deine ihr ihre mein meine das le la les ton votre ce cette mon l' el tu su mi un une ein
eine una to for an fur a pour para al au aux @name @all work job stuff travail trabajo arbeit nice good
lol haha tbh honestly thanks danke merci gracias
""")
    | (order_words.LETTERS - word_set("text merci danke gracias answer"))
    | word_set("text texte wording tone tonfall mot schreiben")
)
"""What may stand around it, and adds nothing."""
DRAFTS = order_words.LETTERS | word_set("wording tone mot one schreiben")
VERBS = word_set("""
is are sounds sound reads looks look comes turned seems feels it's that's ist sind klingt klingen liest hort sieht \
wirkt
geworden c'est est sont sonne sonnent semble parait esta estan es son suena suenan quedo queda quedan quedaron quedado
""")

SAVES = Lexicon("""
(it|this|that) (can't|couldn't|could not) be (better/improved/bettered)|(can't|couldn't|could not) (improve on (it/\
this/that)|be better)
besser (geht's/geht es/gehts/kann man es/kann man's/konnte man es/konnt man's) nicht [sagen/schreiben/machen/\
formulieren]
on ne (peut/pourrait) [pas] faire mieux|(impossible de/difficile de) faire mieux|no se puede (mejorar/decir mejor/\
hacer mejor)
mejor (imposible/no se puede [decir])
(this/that/it/which/you/you've/you have/this has/that has/it has/really) [really/just/honestly] \
(saves/save/saved/spares/spared) me [at least/about/nearly/so/such/easily/from] [a/an/the/half/half an/two/three/my/\
loads \
of/lots of/tons of/a lot of/a ton of/so much/all that/much] [whole/good/huge/real/entire/lot of/bit of] \
(work/hour/hours/time/trouble/headache/evening/afternoon/morning/night/day/effort/typing/bother/hassle/stress/\
minutes) \
[of work/of typing/of my life/at least/today/really/there]
(saves/saved/spares) me [a/an/the/half an/so much/loads of/a lot of] [whole/good/huge] \
(work/hour/hours/time/trouble/headache/evening/afternoon/effort/typing/bother/hassle/stress)
[das/es/du/sie/damit/so] (spart/erspart/spare/sparst/sparen/ersparst/ersparen) [sie/du] (mir/uns) [echt/wirklich/\
locker/\
bestimmt/gut/sicher] [eine/einen/viel/eine menge/jede menge/so viel/ne/die/eine ganze/eine halbe] \
(stunde/stunden/arbeit/zeit/muhe/abend/tipperei/nerven/kopfzerbrechen/arger/nachmittag)
[sie/du] (haben/hast) mir [da/damit/echt/wirklich] [eine/einen/viel/eine menge/so viel/den/die/eine ganze/eine \
halbe] \
(stunde/arbeit/zeit/muhe/abend/nerven/kopfzerbrechen/ganzen abend) (gespart/erspart/abgenommen)
(ca/cela/tu/vous/c'est/ca va) [me/m'] (fais/fait/faites/faire) [me] gagner [une/un/du/beaucoup de/un temps/plein de/\
deux] \
[bonne/bon/fou/sacre/sacree/demi/vrai] [heure/heures/temps/journee/soiree] [fou/precieux/entiere]
[ca/cela/tu/vous] [me/m'] (evite/evites/evitez/epargne/epargnes/epargnez/enleves/enleve) [du/une/un/bien des/des/\
beaucoup \
de] [bonne/gros/sacre] (travail/heure/souci/soucis/epine/poids/mal de tete/peine/boulot) [du pied]
[esto/eso/asi] (me/nos) (ahorra/ahorras/ahorro/ahorraste/quita/quitas/quitaste/evita/evitas) [una/un/mucho/mucha/\
media/\
bastante/dos] [buena/buen/gran] (hora/horas/tiempo/trabajo/peso/dolor/lio/chamba/rato) [de (trabajo/encima/cabeza)]
(me/nos) (has/ha/han) (ahorrado/quitado/evitado/salvado) [una/un/mucho/mucha/media/bastante/la/el] [buena/buen/gran] \
(hora/horas/tiempo/trabajo/peso/dolor/lio/rato/tarde/dia) [de (trabajo/encima/cabeza)]
""")
"""So much was saved by it."""

TOO_MUCH = Lexicon("""
(too/way too/far too/bit too) (warm/cold/cool/long/short/dry/stiff/formal/informal/chatty/gushing/pushy/soft/vague/\
soppy/cheesy/\
casual/wordy/flat/blunt/sweet)
zu (warm/kalt/lang/kurz/trocken/steif/formlich/locker/dick/schwulstig/formal/kuhl/weich/direkt/blumig/platt/brav/\
schleimig)
trop (long/longue/court/courte/froid/froide/chaud/chaude/sec/seche/formel/formelle/familier/familiere/mou/molle/\
mielleux/\
plat/plate/direct/directe/guinde)
(demasiado/muy poco) (largo/larga/corto/corta/frio/fria/seco/seca/formal/informal/blando/directo/cursi/calido/soso)
""")
"""So a letter is found wanting."""
OF_THE_LETTER = (
    word_set("it its it's this that that's es das ist c'est ca il elle esta est es suena klingt") | order_words.LETTERS
)
LIKES_IT = Lexicon("""
[such/what/really/very/a/that's/thats/that is/how] [a/such] (nice/lovely/great/good/clever/cute/sweet/brilliant/\
smart/\
neat/beautiful/excellent/fine/cool/well/fun/super) (work/touch/touches/idea/call/job/bit/line/thinking/one/detail/\
mention/\
catch/turn/way/thought/wording/phrase/remark/reference/nod/remembered/spotted/put/placed/done/picked/chosen) \
(with/on/about/of/how/to/in/regarding)
(lovely/nice/great/good/sweet/clever) how (it/you/that) (mentions/mention/mentioned/brings/brought/weaves/opens/\
ends/works)
(she'll/he'll/they'll/she will/he will/they will) [really/surely] (like/love/enjoy/appreciate) (the/that/how/your/\
this)
(das/der/die) (wird/werden) (ihr/ihm/ihnen) [sicher/bestimmt] (gefallen/freuen)
(elle/il) va [bien/surement] (aimer/adorer/apprecier) (le/la/les/l'/ce/cette)|le va a (gustar/encantar) (la/el/lo/eso)
(schone/gute/tolle/nette/prima/super/klasse/hubsche/geniale/schoner/guter/toller/netter/schones/tolles/gutes) \
[kleine/\
kleiner/kleines] (idee/einfall/wendung/geste/gedanke/hinweis/detail/erwahnung/stelle/formulierung/anspielung/satz/\
schluss) \
(mit/von/zu/uber/auf/das)
(gut/schon/nett/toll/prima/super) (gemerkt/erwahnt/getroffen/gedacht/gesagt/beobachtet/aufgegriffen/eingebaut/\
gemacht) \
(das/der/die/den/mit)
[tres/vraiment] (bonne/belle/jolie/super/chouette/excellente/bon/beau/joli/bel/gentil) [petite/petit] \
(idee/touche/clin d'oeil/clin d'œil/mention/phrase/trouvaille/allusion/detail/mot/passage/tournure) \
(avec/pour/sur/a/de/du/au/le/la/les/d'/sur)
[tres/bravo] (bien) (vu/trouve/joue/pense/dit/amene/tourne) (pour/avec/le/la/les/l'/sur/de/cette/du)
bravo (pour/a) (la/le/les/l'/ta/votre/cette) (phrase/mention/partie/passage/histoire/mot/clin d'oeil/allusion)
[que/muy/que tan/es una/es un/un/una/tan] (buena/bonita/linda/buen/bonito/lindo/gran/bello/bella/excelente/genial/\
guay) \
((idea/detalle/toque/mencion/frase/guino/ocurrencia/final/comienzo) (eso de/esto de/eso del/lo de/lo del/con la/con \
el/con \
lo/con los/con las/de la/del)|(lo de/lo del/eso de/eso del))
[muy/que/que tan] (bueno/buena/bonito/bonita/lindo/linda/chulo/acertado/simpatico) (lo/eso) (de/del)
[muy/que] (bien/bonito/buen/lindo) (pensado/traido/visto/dicho/puesto/hilado/contado/recordado) (lo/eso/la/el) (de/\
del)
""")
"""So begins what is liked of it, and names it: a remark on what stands there already."""
LIKES_ALONE = Lexicon("""
(great/good/nice/lovely/clever/neat) (work/idea/touch/call/thinking/thought/one)
[sehr/echt/wirklich] (gute/schone/tolle/nette/prima) (idee/wendung/geste)|[sehr/echt/wirklich] (schon/nett/gut/toll/\
prima/\
gelungen/hubsch) [gemacht/gemerkt/getroffen/geschrieben/gesagt]|(guter/schoner/toller) (einfall/gedanke)
[tres/vraiment] (bonne/belle/jolie/bon/joli/beau/bien) [idee/touche/vu/trouve/dit/joue]
[muy/que] (buena/bonita/buen/bonito/lindo/bien) [idea/detalle/toque/pensado/traido]
""")
"""The same by itself, before what it is of."""
TOPIC = Lexicon("""
(the/that/your) (bit/part/line/sentence/mention/story/passage/remark/paragraph/reference) (about/on/with/of)
das (mit/uber/vom) |(der/die/das/den) (satz/stelle/hinweis/absatz/teil/passage/erwahnung/geschichte/sache/\
anspielung/schluss/\
einstieg) (uber/mit/auf/zu/zum/zur/von/vom/an)
(le/la/l'/cette/ce) (passage/mot/phrase/histoire/partie/mention/allusion/paragraphe/clin) (sur/de/du/avec/d'/a/\
d'oeil/des)
l'histoire (du/de/des)|(lo/eso) (de/del)|(la/el) (parte/frase/mencion/historia/detalle) (de/del/sobre/con)
""")
WAITING = word_set("""
wait waiting hold holding keep keeping leave leaving drop dropping pause break delay ask asking check checking call
calling first sleep warten abwarten warte pause anruf fragen nachfragen vorher erst lassen montag
attendre patienter d'attendre demander relire avant laisser appeler pause esperar preguntar llamar dejar dejarlo antes
primero pausa
""")
"""Good ideas that keep a letter back."""
NO_TOPIC = (
    word_set("""
add insert mention include put write use say work adding mentioning including would could should must be were is \
missing
needs need want wish but not if more less instead shorter longer change changes without
einbauen einzubauen erwahnen zu ware waren wurde konnte sollte muss fehlt fehlen noch aber nicht wenn mehr weniger \
statt
erganzen hinzufugen ohne
ajouter mentionner mettre serait etre faudrait faut manque mais pas si plus moins ajoute mets sans
anadir agregar meter poner mencionar seria estaria falta faltaria pero no si mas menos incluir sin
""")
    | WAITING
)
"""With one of these it may be a wish."""
KEEP_IT = Lexicon("""
(keep/make) (it/this/them/that/the tone) [a bit/a little/more/much/really/very/less] \
(short/shorter/brief/briefer/warm/warmer/formal/simple/simpler/polite/light/lighter/longer/friendlier/crisp/personal)
(halt/halte/halten/mach/mache/machen) [sie] (es/ihn/sie/das/den) [etwas/ein bisschen/noch/bitte/mal/ganz] \
(kurz/kurzer/knapp/knapper/formlich/formlicher/warmer/herzlicher/freundlicher/sachlicher/lockerer/langer)
(fais/faites/garde/gardez/rends/rendez) (le/la/les/ca) [plus/un peu plus/bien] (court/courte/bref/breve/simple/\
chaleureux/formel)
(hazlo/hazla/dejalo/hagalo) [mas/un poco mas/bien/muy] (corto/corta/breve/simple/formal/calido/largo)
""")
"""So a letter is wished otherwise."""
BEFORE_A_VERB = word_set(
    "so please just and yes ok okay but then also bitte und dann ja also oui et donc alors si y pues asi que por favor"
)
WOULD_BE = Lexicon("""
(make it/have it) (so that|so she|so he|such that|that)|mach (es|das|sie) so dass|fais (en sorte|que)|haz que
(idea/touch/thought/detail/addition/mention/bit) (would/might/could) be
(idee/einfall/gedanke/detail/stelle/schon/hinweis) (ware/waren/wars)
(idee/touche/mention/detail/phrase) (serait/ce serait)|(idea/detalle/toque/mencion) (seria/estaria)
(sehr/echt) (schon/gut) ware (der/die/das/ein/eine/noch)
(dann|bitte|gern|gerne) noch (was/etwas/ein satz/einen satz) (zu/zum/zur/uber/von/vom)
""")
"""What is said to be good if it were there is not there."""

LEAST = beside_words.ENDS
