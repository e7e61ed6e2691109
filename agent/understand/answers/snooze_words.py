"""How people say that a thing is to rest, in the languages a phone may answer in. Pure; `snooze` reads the time."""

from __future__ import annotations

from functools import cache

from agent.understand.lexicon import Lexicon

# Who asks to be asked again may do so with a question mark.
_ASK = """
remember me [it/this/of (it/this)]|remember it to me|tell me again
(remind/ask/ping/nudge/prompt/poke/bug/tell/alert) (me/us) [again/about (it/this/that)]|(show/send) (it/this/
that) [to] me again|(show/send) me (it/this/that) again|(try/check with/come back to/get back to) (me/us) [again/
with (it/this)]|check back [with me]|ask [me] again|remind me of (it/this/that)
(bring/put) (this/it/that/the matter/the letter) (to my attention/before me/in front of me) [once more/again]|(bring/
put) (it/this/that) (back/up) [again]|submit (it/this) to me [again/once more]|(resubmit/re submit) (it/this)
(frag/frage/fragt/fragen sie) [mich] [da/dann/bitte] [nochmal/noch mal/noch einmal/wieder/erneut]|(erinner/erinnere/
erinnert/erinnern sie) mich [dran/daran] [nochmal/wieder]|mich [bitte/vielleicht] (fragen/erinnern)|nochmal fragen|
wieder fragen|(nochmal/noch mal/noch einmal/wieder/erneut) (fragen/erinnern/melden/vorlegen/zeigen)|mich (nochmal/
noch mal/noch einmal/wieder/erneut) (fragen/erinnern)
(meld/melde) dich [da/dann/bitte] [nochmal/wieder]|(melden sie sich) [nochmal/wieder]|(zeig/zeige) (mir das/mir es/
es mir/das mir) [nochmal/wieder]|(schick/schicke) mir (das/es) [nochmal/wieder]|(leg/lege/legen sie) (mir/es mir/
mir das/mir die (angelegenheit/sache)/mir (den/diesen) brief/sie mir) [wieder/erneut/nochmal] [vor]|wieder vorlegen|
(wieder/erneut/nochmal) vor|wieder vorzulegen
(relance/relancez/rappelle/rappelez/redemande/redemandez/reparle/demande/demandez/previens/reecris) [le/la] (moi/
nous) [ca/cela/le] [encore]|(repose/reposez) (moi/nous) la question|me (relancer/rappeler/redemander/demander/
reparler/soumettre/representer/remontrer) [a nouveau/encore/de nouveau] [cette lettre/ce courrier/ce message/ce mail/
la question]|me le (rappeler/redemander/remontrer)|(remontre/montre) (moi/le moi) [ca/cela]|(reviens/revenez) vers moi
(recuerdame/recuerdamelo/recuerdeme/recuerdemelo/recordarme/recordarmelo/preguntame/preguntamelo/pregunteme/
preguntarme/avisame/aviseme/muestramelo/ensenamelo)|(me lo) (recuerdas/recuerda/recuerde/preguntas/preguntes)|
me (preguntas/recuerdas/avisas)|vuelve a (preguntarme/preguntar/recordarmelo/ensenarmelo)|(vuelva a) (preguntarme/
recordarmelo)|ricordami|ricordamelo|chiedimi|lembra me|lembre me|pergunta me
"""
_REST = """
[i'd/i would] (prefer/rather/like) [to] wait|ich (wurde/mochte) [lieber] [gerne] [noch] [bis] warten|(surseoir/
sursoyez) [a (l'envoi/l'expedition)]|je (prefere/prefererais/voudrais) attendre|(preferiria/prefiero/
quisiera) esperar|hold (it/this) back|bring (it/this) back
snooze|postpone|delay|defer|hold|hold off|hold on to|pause|later|wait|put (it/this/that) off|push (it/this/
that) [back/out]|let (it/this/that) (rest/wait/sit)|leave (it/this/that) (until/till/for)|give (it/me) [another/a]|
rather|to (delay/postpone/snooze)|park|sit on|come back|show me|ask|remind
[erst] spater|warte|warten|warte noch|verschieb|verschiebe|verschieben|vertagen|vertage|wiedervorlage|zuruckstellen
lieber|lieber erst|besser|aufschieben|schieb|schiebe|(lass/lassen) (es/das/sie) [noch] (liegen/ruhen/warten)|erst
noch (warten/liegen lassen)|pausieren
attends|attendez|attendre|plus tard|reporter|reporte|reportez|repousse|repousser|repoussez|remets|remettre|remettez
plutot|patiente|patienter|decale|decaler|differer|mettre en pause|remettre a
espera|esperar|espere|esperemos|mas tarde|luego|aplazar|aplaza|aplazalo|aplace|pospon|posponer|posponlo|posponga
retrasa|retrasalo|retrasar|mejor|dejalo (para/hasta)|deja (lo/la) para|en pausa|pausa|demorar|demora|rimanda
piu tardi|aspetta|adia|adiar|depois|uitstellen|wacht|straks
"""
_BESIDE = """
like|roughly|pray|next|l'envoi|den versand
it|this|that|them|these|those|the (letter/mail/note/notes/draft/drafts/message/matter)|both|all|again|once more
one more time|for|by|until|til|till|to|on|in|at|around|about|from|now|the|another|back|instead|more|of|back to
would you|could you|can you|will you|you could|you can|i'd like you to|be so (good/kind) as to|as to|and|or so
some time|sometime|maybe|perhaps|just|please to|everything|me|first|not before|first thing|then
's time|s time|time|will do|(then/that) (works/suits) [me]|when i'm back|when i am back
kindly
not (now/today/yet/right now/just yet/tonight/this week)|no hurry|no rush|i'm (busy/away/tired/out)|i am (busy/away/
tired/out)|i haven't (read/looked at) (it/this/them) yet|let me (think/sleep on it/sleep on this)|i'll (read/
look at) (it/this/them) then|i need (time/more time/to think)
um|bis|bis zum|bis zur|am|auf|zum|an|ab|den|dem|der|die|das|es|sie|ihn|diese|diesen|dieses|mich|mir|nochmal|noch mal
noch einmal|noch|wieder|erneut|wieder vor|vor|dann|da|bitte|vielleicht|mal|doch|auf wieder|(konnten/konntest/kannst/
konnen) (sie/du)|ich bitte|erst|wieder|sache|angelegenheit|das ganze|und|gerne|gern|alles|beide|beides
nicht (jetzt/heute/mehr heute)|noch nicht|jetzt nicht|heute nicht|[ich] (hab/habe) (gerade/grad/heute/
jetzt) keine zeit|keine zeit|ich muss (noch) (nachdenken/uberlegen)
le|la|l'|les|ca|cela|ce|pour|jusqu'a|jusqu'au|jusque|dans|d'ici|a|au|encore|encore une fois|a nouveau|de nouveau
une nouvelle fois|moi|me|stp|svp|tu veux bien|veux tu|peux tu|tu peux|pouvez vous|pourriez vous|pourrais tu
je vous saurais gre de|vous voudrez bien|voudriez vous|merci de|veuillez|je (vous/te) prie de [bien vouloir]
bien vouloir|cette lettre|ce (mail/message/courrier)|et|plutot|tout|les deux
pas (maintenant/aujourd'hui/tout de suite/encore/ce soir)|je n'ai pas le temps|j'ai pas le temps
de|por|para|hasta|hasta el|en|el|la|lo|los|las|otra vez|de nuevo|nuevamente|una vez mas|por favor|porfa|(puedes/
podrias/puede/podria)|vuelve a|y|me|esto|eso|este|mejor|todo|ambos|si puedes
(ahora/hoy/todavia/aun) no|no (ahora/hoy/todavia/aun)|no tengo tiempo
,|:|-|fra|tra|per|il|di nuovo|daqui a|em|na|op|om|weer|over
"""


@cache
def verbs() -> Lexicon:
    """What says that it is to rest: `ask` me again, or let it `rest`."""
    return Lexicon({"ask": _ASK, "rest": _REST})


@cache
def beside() -> Lexicon:
    """What may stand beside it."""
    return Lexicon(_BESIDE)
