"""What sets a condition, or only sounds so, and what turns against what was said before (`answer_gates`). Pure.

Folded and lower-case, in English, German, French and Spanish; a `Lexicon` holds phrases.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

CONDITIONS = word_set("""
presuming presumed pending contingent conditional conditionally provisional provisionally vorbehaltlich vorlaufig
provisoirement
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
if you need (me/anything) @end|(falls/wenn) (was ist/du mich brauchst/sie mich brauchen/etwas ist) @end
si (tu as/vous avez) besoin de moi @end|si me (necesitas/necesita) @end
(ete/sont/etait/etaient/suis/sommes) si
si (gentils/gentilles/sympa/aimable/aimables/adorable/adorables)
when in doubt send it|quand meme|cuando quieras
[just] in case @end|in any case|just in case|por si acaso|au cas ou @end
(c'est/est/sont/ecrit/ecrite/dit) si bien
si (tard/longtemps/peu/vite/gentil/gentille/gentiment/court/courte/long/longue/lent/lente/bref/breve/froid/chaud)
""")

THEN = word_set("when whenever quand lorsque cuando als wie wo wenn")
"""With what was before they tell of a time that is over, and set no condition: "she smiled when I told her"."""

PAST = word_set("""
was were had did said told asked went came got saw wrote met knew gave took made laughed smiled heard left showed
talked spoke mentioned walked sat began started called rang worked lived played stood war waren hatte hatten hat habe
hab haben sagte kam ging fragte sah sprach erzahlte lachte etait etaient avait avaient j'ai l'ai m'a l'a t'ai lui ai
avons a ont fut disait demandait era eran estaba estaban dije dijo hablamos conte pregunto vi vio fui fue hice hizo
estuve estuvo llego salio conoci pidio
""")

CASES = Lexicon("""
in (case/the event)|es sei|sei denn|(im/fur den) (fall/falle)|(au/dans le) cas (ou/qu'/qu'il/qu'elle/que/@end)
en [el] caso (de/que)|(de/a) (haber/no haber)
""")
"""In a case that may not be so."""
INVERTED = re.compile(
    r"^\W*(?:(?:ja|ok|okay|und|aber)\W+)?(?:hätte|wäre|sollte|würde|käme)(?:n|st|t)?\s+(?:er|sie|wer|jemand|niemand)\b"
    r"(?!.{0,200}\b(?:besser|schöner))"
    r"|^\W*(?:(?:yes|ok|and)\W+)?(?:had|were|should)\s+(?:he|she|they|anyone|anybody|somebody|nobody)\b",
    re.IGNORECASE,
)
"""A condition without its "if": "hätte sie geschrieben, raus damit"."""

TURNS = word_set("""
but however though although yet still aber jedoch doch allerdings mais pourtant cependant pero aunque sino except
""")

WHENEVER = Lexicon(
    "des (que/qu'il/qu'elle/qu'ils/qu'on)|as soon as (he/she/they/i/it/we)|siempre (que/y cuando)|so (lang/weit)"
)

ONCE = (("una", "vez"), ("une", "fois"))
"""What begins a condition, where something follows that is to be done."""

NOT_ONCE = word_set("de por otra alguna mas y encore pour pour toute c'est d' et plus")
