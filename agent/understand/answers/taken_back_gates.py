"""The gates before a release that ask whether something beside the order takes it back: "I changed my mind". Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agent.understand.answers import answer_gates, beside_words, friendly, taken_back_words, text_words
from agent.understand.answers.answer_spoken import Spoken
from agent.understand.lexicon import Lexicon
from agent.understand.name_words.given_names import GIVEN

_TAKES = (
    taken_back_words.OF_MIND, taken_back_words.OF_THEM, taken_back_words.OF_OTHERS, taken_back_words.DONE,
    taken_back_words.OVER, taken_back_words.OF_WHOM, taken_back_words.ELSEWHERE,
    taken_back_words.OF_TEXT,
)  # fmt: skip


_ENDS = frozenset(("end", "start", "top", "bottom", "ps", "last", "first", "end", "schluss", "fin", "final"))


def takes_it_back(said: Spoken) -> bool:
    """ "Send it. I changed my mind", "I have a question", "she was called Anne", "that was for my wife" """
    why_not = said.heard.told and said.at > 0 and said.answer.heard[said.at - 1].kind == "decline"
    if said.aside or why_not:
        return False
    words = [*answer_gates.without(said.words, text_words.EDITING), "@end"]  # "before I change my mind"
    others = said.answer.of_others(said.heard)
    listed: tuple[Lexicon, ...] = _TAKES[:1] if others else _TAKES
    if len(said.answer.sends) < said.answer.who.count:
        listed = tuple(each for each in listed if each is not taken_back_words.OF_WHOM)  # "not to Wes, he's left"
    return any(answer_gates.holds(words, each) for each in listed)


def was_with_another(said: Spoken) -> bool:
    """ "It was Bob I talked to, send it": another than whom it is for."""
    words = said.words
    for end, _ in taken_back_words.IT_WAS.at(words, 0):
        theirs = words[end : end + 1] in (("her",), ("his",), ("a",), ("ihr",), ("ihre",), ("son",), ("sa",), ("su",))
        if theirs and end + 2 < len(words) and words[end + 1] in taken_back_words.COLLEAGUES:
            return words[end + 2] in taken_back_words.WHO
        named = end + 1 < len(words) and (words[end] in GIVEN or words[end] == "@name")
        if named and words[end + 1] in taken_back_words.WHO:
            return True
    return False


def agrees_with_what_is_wrong(said: Spoken) -> bool:
    """ "Yes! That's true, | it says Monday": the yes is to what somebody has seen, not to the letter."""
    if said.ends or said.heard.clause.chosen or tuple(said.words) not in taken_back_words.AGREES_TO:
        return False
    behind = said.answer.heard[said.at + 1]
    return behind.kind not in ("release", "assent", "praise") and not said.answer.orders


def leaves_something_out(said: Spoken) -> bool:
    """ "No mistakes except her name", "the title could be right" """
    if said.heard.clause.chosen or said.aside:
        return False
    if _save_for(said.words) or answer_gates.holds(said.words, text_words.LEFT_OUT):
        return True
    beside = said.heard.kind not in ("release", "assent") and said.heard.clause.sentence in said.answer.lets
    judged = not beside_words.HEADS.isdisjoint(said.words[:3])
    perhaps = judged and not taken_back_words.PERHAPS.isdisjoint(said.words)
    return beside and (not taken_back_words.SAVE.isdisjoint(said.words) or perhaps)


def _save_for(words: Sequence[str]) -> bool:
    """ "Apart from the end", "sans la fin" """
    for at in range(len(words)):
        for end, _ in taken_back_words.SAVE_FOR.at(words, at):
            if end < len(words) and words[end] in beside_words.HEADS | text_words.PARTS | _ENDS:
                return True
    return False


def corrects_what_is_liked(said: Spoken) -> bool:
    """ "Nice idea with the lighthouse | but it was a crane" """
    before = said.answer.heard[said.at - 1].clause if said.at else None
    turned = before is not None and before.sentence == said.heard.clause.sentence and answer_gates.turns(said.words)
    let = said.heard.kind in ("release", "assent")
    return turned and not let and before is not None and friendly.likes(before.words)


def has_come_true(said: Spoken) -> bool:
    """ "I feared it would sound stiff | and it does" """
    before = said.answer.heard[said.at - 1].clause if said.at else None
    feared = before is not None and not beside_words.FEARED.isdisjoint(before.words)
    return feared and said.words in taken_back_words.CAME_TRUE
