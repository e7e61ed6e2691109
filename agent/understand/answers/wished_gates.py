"""The gates before a release that ask whether something else than the text as it stands is wished for. Pure."""

from __future__ import annotations

from agent.understand.answers import answer_gates, friendly, gate_words, hedge_words
from agent.understand.answers.answer_spoken import LETS, Spoken


def prefers_otherwise(said: Spoken) -> bool:
    """ "I'd sooner phone" """
    other = said.heard.kind not in ("release", "assent") and not said.answer.of_others(said.heard)
    return other and not said.aside and answer_gates.holds(said.words, hedge_words.PREFERS)


def edits_too(said: Spoken) -> bool:
    """ "…, and revert with the revised text" """
    joined = said.words[0] in gate_words.AND and said.heard.clause.sentence in said.answer.lets
    return joined and not said.heard.told and said.heard.kind not in LETS and answer_gates.edits(said.words)


def finds_it_too_much(said: Spoken) -> bool:
    """ "it's a bit too stiff" """
    of_it = said.heard.clause.sentence in said.answer.lets and not answer_gates.negated(said.words)
    return of_it and friendly.finds_too_much(said.words)


def wants_it_so(said: Spoken) -> bool:
    """ "So keep it short and send it" """
    return friendly.wants_it_so(said.words)


def wishes_it_were(said: Spoken) -> bool:
    """ "a nice touch would be the museum" """
    return friendly.wishes_it_were(said.words)
