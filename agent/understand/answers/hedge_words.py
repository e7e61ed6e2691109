"""What makes an order uncertain: a perhaps, a question, a not, a rather (`answer_gates`). Pure.

Folded and lower-case, in English, German, French and Spanish; a `Lexicon` holds phrases.
"""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

UNSETTLED = Lexicon("""
maybe|perhaps|possibly|probably|vielleicht|eventuell|moglicherweise|peut etre|quizas|quiza|capaz|tal vez
shorter|longer|kurzer|langer|plus (court/courte/long/longue)|mas (corto/corta/largo/larga/breve)
""")

ASKS = word_set("what how why who where")

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

QUESTION = word_set("""
what when who whom where's who's when's
whose why how where which can could would will shall should may do does did is are were has wann
wer wen wem warum wieso weshalb wie wo wohin welche welcher welches was kannst konntest konnen soll sollen darf quand
qui pourquoi comment ou quel quelle quels quelles est peux pouvez pourriez cuando quien como donde cual puedes puede
podrias
""")

IS_FINE = word_set("ok gut recht fein super prima schon okay klar perfekt richtig gscheit passend top spitze")
"""A German "is" is no English question: "is gut so"."""

AS_SAID = Lexicon("""
wie (gesagt/besprochen/abgemacht/vereinbart/immer/gehabt)
como (dije/te dije/le dije/siempre/quedamos/hablamos/acordamos)
comme (dit/convenu/d'habitude/toujours/je l'ai dit/j'ai dit)|as (said/agreed/discussed/always)
""")
"""As was said before: neither a question nor anybody else's word."""

MINE_TO_ASK = Lexicon("""
(can/could/should/shall/may/might/must/do/did/would) (i/we/they/he/she)|(did/do/have/has/had/will) (you/it/that/they)
(soll/sollen/kann/konnen/darf/muss) (ich/wir)|(hast/haben/habt) (du/sie/ihr)|(dois/puis/peux) je|(puedo/debo/podemos)
""")

ONE_OF = Lexicon("""
(one/either/any/some/most/half/einen/eine/einer/eins/irgendeinen/irgendeine/irgendeins/einige/un/une/l'un/l'une/uno/una
/alguno/alguna/cualquiera) [of/von/de/des/out of/aus] [the/den/diesen/les/los/las/mes/mis] @all
""")
"""Of several an open one."""

ASKED_FOR = word_set("please pls plz kindly kind good mind grateful thanks thank ta cheers bitte danke gern gerne")

LAST_DOUBTS = word_set(
    "maybe perhaps possibly probably vielleicht eventuell peut-etre quizas quiza capaz though tho not"
)
"""The last word of a clause by which all of it is open."""

NO_NO = Lexicon("""
(don't/do not/dont/never) (skip/drop/delete/bin/discard/scrap/stop/cancel/scratch)
nicht (loschen/verwerfen/wegwerfen/aufhoren/stoppen/streichen)|(losch/losche/streich/verwirf) (es/das/den/die) nicht
ne (supprime/supprimez/jette/jetez/la supprime/le supprime/le jette) pas|n'(arrete/arretez/annule/annulez) pas
n'arrete (pas/surtout pas)|no (lo/la/los/las) (borres/descartes/tires/borre/descarte)|no (pares/pare/borres/descartes)
""")
"""A no to a no."""

PREFERS = Lexicon("""
(i'd/i would/we'd/we would) (start/begin/open/end/close/finish/drop/cut/change)
(i'd/i would/we'd/we would) (sooner/rather/prefer)|ich (wurde/mochte) [es/ihn/sie] [doch] (lieber/eher)
(lieber/eher) (wurde/mochte/wollte) (ich/wir)|je (prefere/prefererais)|j'aimerais mieux|(prefiero/preferiria)
""")

ISNT_IT = Lexicon(
    "(isn't/innit/aren't/wasn't/doesn't/don't) (it/they/that/you)|innit|n'est ce pas|hein|gell|oder|verdad"
)
"""Behind what is praised it is no "not"."""

NEARLY = word_set("""
her him them his hers their theirs ihr ihm ihnen lui leur leurs su sus ella almost nearly fast beinahe presque quasi
casi so if when wenn si not nicht no pas told asked
""")
"""What makes no clear praise of it."""
