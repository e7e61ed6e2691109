"""The gates of a clause that lets drafts go: what it may not hold beside its order, each with its reason. Pure.

They stand behind those of every clause (`release_gates`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from agent.understand.answers import (
    answer_gates,
    day_words,
    friendly,
    gate_words,
    hedge_words,
    moment_words,
    order_gates,
    order_words,
    others_words,
    praise_words,
    slips,
    stranger_words,
    told_gates,
    told_words,
)
from agent.understand.answers.answer_drafts import Heard
from agent.understand.answers.answer_spoken import Spoken
from agent.understand.answers.answer_weights import Weights
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon, plain
from agent.understand.name_words.given_names import GIVEN

WISHES = 0.80
"""So likely do the last words of an order wish for something."""
SLIPS = 0.60
"""In what is so likely a release or a yes a word may be misspelt."""
PRAISED, HEAD = 0.85, 5
"""So likely a yes or praise are so few words before an order that runs on."""
_WITH_A_MAIL = re.compile(
    r"\b(?:with|con|avec|mit|of|about|par|von)\s+"
    r"(?:(?:the|this|that|your) (?:one|mail|e-?mail|letter|note|draft|message|text)s?\b"
    r"|(?:el|la) (?:de|correo|carta|mail|mensaje)\b"
    r"|cel(?:le|ui) (?:de|à|pour)\b|(?:le|la) (?:mail|lettre|message|mot)\b"
    r"|(?:der|dem|den) (?:an|für|mail|brief|e-?mail|text|entwurf)\b)",
    re.IGNORECASE,
)
_WITHOUT = re.compile(r"\b(?:ohne|without|sans|sin)\b", re.IGNORECASE)


_SLIPPED = 4
"""A word against sending that is longer may be misspelt: "delet it"."""
_ITSELF = word_set("that that's thats it's its it this they they're these those c'est ca das des dat is esto eso esta")
_AGAINST = frozenset(word for word in gate_words.AGAINST if len(word) > _SLIPPED)
_SHORT = 3
_YES = word_set("yes yeah yep yh ja jo oui ouais sip ok okay")
TOLD = 0.70
"""So likely is it talk behind which a yes begins a sentence of its own."""


def was_cut_off(said: Spoken) -> bool:
    """It was cut off where no sign stands: "I told him send it"; but not behind what is itself a clear yes or praise of
    the owner's: "c'est bon envoie"."""
    if not said.heard.clause.guessed:
        return False
    before = said.answer.heard[said.at - 1] if said.at else None
    clear = said.heard.kind == "release" and said.heard.odds["release"] >= TOLD
    if (
        clear
        and before is not None
        and not before.clause.guessed
        and (said.words[0] in _YES or (said.words[0] in _BEGINS and _apologises(before)))
        and _only_tells(before, said.answer.weights)
    ):
        return False
    if before is None or said.begins or before.clause.guessed or before.kind not in ("assent", "praise"):
        return True
    if said.words[0] in gate_words.LEADS_ON:
        return True  # "looks good | to her send it"
    words = tuple(answer_gates.without(before.clause.words, hedge_words.ISNT_IT))
    if not order_gates.praises_it_alone(words) and not _is_of_it(words):
        return True  # "lovely poem | send it"
    strange = any(
        not words_.isdisjoint(words) for words_ in (others_words.SAYS, others_words.THIRD, hedge_words.NEARLY)
    )
    near = answer_gates.near(words) or answer_gates.conditional(words) or answer_gates.of_the_draft(words)
    return strange or near or len(words) > HEAD or before.odds["assent"] + before.odds["praise"] < PRAISED


_ALL_DAY = Lexicon("""
(ich/wir) hatte [eine/den/viel/gerade] (nachtschicht/dienst/schicht/spatschicht/fruhschicht/besuch/termine/stress/\
urlaub/gaste/kein/keine/keinen)
(no/without/ohne/kein/keinen/keine/sin/sans/plus de/pas de) (signal/battery/akku/netz/empfang/senal/bateria/cobertura/\
reseau/batterie/wifi/internet/strom/luz/power/reception)|(de/on/en/auf) (nuit/noche/nights/nachtschicht)|night shift
@all (day/night/week/morning/afternoon/evening)|(den ganzen/die ganze/toute la/todo el/toda la) \
(tag/nacht/journee/nuit/dia/noche)
""")
"""How long, or without what, its writer was: neither a time nor a no."""
_BEGINS = word_set("please pls bitte porfa vas allez vamos dale adelante los")
"""With one of these an order begins anew behind an apology."""


def _apologises(before: Heard) -> bool:
    return not day_words.SORRY.isdisjoint(before.clause.words[: day_words.SORRY_HEAD])


def _only_tells(before: Heard, weights: Weights) -> bool:
    """Is it the writer's own talk, behind which a yes begins anew: "lu à la pause oui envoie"?"""
    words = tuple(friendly.behind_an_apology(answer_gates.without(before.clause.words, hedge_words.ISNT_IT)))
    words = tuple(answer_gates.without(words, _ALL_DAY))
    if not words:
        return True
    strange = any(not known.isdisjoint(words) for known in (others_words.SAYS, others_words.THIRD, hedge_words.NEARLY))
    asks = answer_gates.asks(words) or answer_gates.conditional(words) or answer_gates.wavers(words)
    named = any(word[0] == "@" for word in words) or answer_gates.negated(words) or answer_gates.elsewhen(words)
    if not _TALKING.isdisjoint(words) and not _TO.isdisjoint(words):
        return False  # "I was on the phone to the agency | yes send it": who said so?
    odds = before.odds if _apologises(before) else weights.odds(words, "")
    told = odds["assent"] + odds["praise"] + odds["talk"]
    return not (strange or asks or named or answer_gates.of_the_draft(words)) and told >= TOLD


_TALKING = word_set("""
phone call calls called calling rang ringing talk talks talked talking spoke spoken speaking chat chatted chatting
telefon telefoniert telefoniere telefonat gesprochen sprach rede redete geredet angerufen anruf appel appele appelle
telephone parle parlais parlait discute telefono telefone llamada llame llamado hablado hablando hable hablaba
""")
_TO = word_set("to with mit bei avec au a con")


def _is_of_it(words: Sequence[str]) -> bool:
    """Is it said of nothing but the draft, in however strange a word: "yh thats calm"?"""
    left = [word for word in words if word not in gate_words.INTERJECTIONS]
    at = next((at for at, word in enumerate(left[:2]) if word in _ITSELF), -1)
    return at >= 0 and len(left) - at <= _SHORT and not any(word[0] == "@" for word in left)


def names_a_time(said: Spoken) -> bool:
    """Another time than now, or a number that may be a day's."""
    return answer_gates.elsewhen(said.words) or answer_gates.counted(said.words)


def is_against_it(said: Spoken) -> bool:
    """A word against sending, a question whether it may be, or dots of somebody who thinks."""
    weights = said.answer.weights
    slip = any(
        not weights.knows(word) and any(slips.of_a_thumb(word, each) for each in _AGAINST) for word in said.words
    )
    dots = slip or any(slips.denies(word) for word in said.words) or ".." in said.heard.clause.text
    return answer_gates.against(said.words) or answer_gates.asks_leave(said.words) or dots


def wishes_too(said: Spoken) -> bool:
    """ "send it less formal please" """
    if answer_gates.edits(said.words):
        return True
    tails = (said.words[at:] for at in range(1, len(said.words) - 1))
    return any(said.answer.weights.odds(tail, "")["wish"] >= WISHES for tail in tails)


def is_of_somebody(said: Spoken) -> bool:
    """ "I approve of Bob", and not "happy with the one to Bob" """
    somebody = answer_gates.of_somebody(said.words) and _WITH_A_MAIL.search(said.heard.clause.text) is None
    text = " ".join(said.words) if said.heard.clause.guessed else said.heard.clause.text
    return somebody or _WITHOUT.search(text) is not None


def counts_one(said: Spoken) -> bool:
    """ "the second" where there is one."""
    return said.answer.who.count == 1 and any(chosen.kind == "ordinal" for chosen in said.heard.clause.chosen)


def names_two_things(said: Spoken) -> bool:
    """Two namings in one breath."""
    return len({chosen.numbers for chosen in said.heard.clause.chosen}) > 1


def is_their_word(said: Spoken) -> bool:
    """ "a yes from their side" """
    return answer_gates.is_their_word(said.words)


def asks_opinion(said: Spoken) -> bool:
    """ "would you send it" """
    return answer_gates.asks_opinion(said.words)


def does_it_themself(said: Spoken) -> bool:
    """ "OK will do" """
    return answer_gates.does_it_themself(said.words)


def names_others(said: Spoken) -> bool:
    """Somebody or something else than the draft and whom it is for."""
    mine = answer_gates.holds(said.words, others_words.BACK_TO_ME)
    return mine or answer_gates.elsewhere(said.words) or answer_gates.of_others_doing(said.words)


def holds_a_not(said: Spoken) -> bool:
    """An order with a negation in it."""
    return answer_gates.negated(said.words)


LETTING: tuple[tuple[Callable[[Spoken], bool], str], ...] = (
    (was_cut_off, "it runs on into an order without a sign"),
    (names_a_time, "another time is named in it"),
    (is_against_it, "it is not said for certain"),
    (wishes_too, "something else than to send may be wished in it"),
    (is_of_somebody, "it may be about a person, not about the mail"),
    (counts_one, "there is only one"),
    (names_two_things, "two things are named in one breath"),
    (is_their_word, "it may be a yes of theirs, not yours"),
    (asks_opinion, "it may be a question"),
    (does_it_themself, "you may want to do it yourself"),
    (names_others, "somebody or something else is named in it"),
    (holds_a_not, "there is a “not” in it"),
    (told_gates.is_reported, "it may be what somebody else says"),
    (told_gates.is_for_them_to_do, "somebody else may be asked to do it"),
    (order_gates.is_of_another_thing, "something else may be asked for in it"),
    (order_gates.has_no_end, "it has no end"),
    (order_gates.asks_without_a_mark, "there may be a question in it"),
    (order_gates.is_how_they_see_it, "it may be what they think of it"),
    (order_gates.is_over, "it may be told that it went"),
)
"""The gates of a clause that lets something go."""


def unheard(said: Spoken) -> str:
    """The first word of what lets something go that was not met, or not in such a clause; empty where all were."""
    weights = said.answer.weights
    if _is_led_in(said):
        return ""
    slips = said.heard.go >= SLIPS
    known = gate_words.SMALL | praise_words.PRAISES | order_words.LETTERS
    words = [word for word in answer_gates.without(said.words, moment_words.NOW) if word not in known]
    strange = [word for word in words if not (weights.knows(word) or (slips and weights.misspells(word)))]
    strange = strange or [word for word in words if not (weights.lets(word) or (slips and weights.misspells(word)))]
    return strange[0] if strange else ""


LED, MOST_LEADING = 0.60, 3
"""So likely is an order by itself before which so many words may be strange."""
_NO_LEAD = (
    others_words.SAYS | others_words.THIRD | others_words.OTHERS | hedge_words.NEARLY | gate_words.ABOUT
    | gate_words.LEADS_ON | gate_words.AND | told_words.OF_THEIRS | told_words.FAMILY | told_words.CITES
    | told_words.TITLES | order_words.DANGLING | order_words.DETERMINERS | order_words.ORDERS
)  # fmt: skip


def _is_led_in(said: Spoken) -> bool:
    """Does an order that is whole and clear by itself stand behind a strange word or two that are only called out:
    "arre compadre mándelo", "yes honey go ahead"? Who is called to by name, or says so, is another matter."""
    weights = said.answer.weights
    words = said.words
    strange = [
        at for at, word in enumerate(words)
        if not (word in gate_words.SMALL or (weights.knows(word) and weights.lets(word)) or weights.misspells(word))
    ]  # fmt: skip
    if not strange or strange[-1] >= MOST_LEADING or strange[-1] + 1 >= len(words) or len(strange) > MOST_STRANGE:
        return False
    lead, order = words[: strange[-1] + 1], words[strange[-1] + 1 :]
    if not _NO_LEAD.isdisjoint(lead) or any(word[0] == "@" or word in GIVEN for word in lead):
        return False
    if answer_gates.near(lead) or answer_gates.conditional(lead) or answer_gates.of_the_draft(lead):
        return False
    if answer_gates.against(lead) or answer_gates.edits(lead) or not order_words.THINGS.isdisjoint(lead):
        return False
    written = re.findall(r"[^\W\d_]+", said.heard.clause.text)
    if any(word[0].isupper() and plain(word) in lead for word in written[1:]):
        return False
    if not stranger_words.CALLS.issuperset(words[at] for at in strange):
        return False
    odds = weights.odds(order, said.heard.clause.end)
    return min(said.heard.go, odds["release"] + odds["assent"]) >= LED


MOST_STRANGE = 2
