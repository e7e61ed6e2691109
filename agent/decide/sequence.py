"""One decision a step, or one a person: which module decides which step. Pure.

Nothing in these modules looks at the draft of the step itself: the same functions say whether a draft
is to be staged and, later, whether an approved one may still go.
"""

from __future__ import annotations

from collections.abc import Iterator, Set

from agent.decide.answer import to_sender
from agent.decide.beside import REQUESTED
from agent.decide.news import NEEDED, to_everybody_met, to_main_contact
from agent.decide.requested import to_asker
from agent.decide.situation import Situation, once
from agent.decide.thanks import each_interviewer
from agent.decide.withdrawal import WITHDRAWAL, to_say_so
from agent.model import Decision
from agent.rules import Recipient, Step


def decide_steps(situation: Situation, *, only: Set[str] | None = None) -> Iterator[Decision]:
    """Every decision for one application, in the order of the sequence; `only` for the steps of these names."""
    for step in situation.steps.values():
        if only is not None and step.name not in only:
            continue
        if step.needs in NEEDED:  # it asks whether all is over, which may be just what is being found out
            yield from _decide(situation, step)
        else:
            yield from _decided(situation, step.name)


@once
def _decided(situation: Situation, name: str) -> list[Decision]:
    return list(_decide(situation, situation.steps[name]))


def _decide(situation: Situation, step: Step) -> Iterator[Decision]:
    if step.to is Recipient.EACH_INTERVIEWER:
        if step.after == "interview":
            yield from each_interviewer(situation, step)
        else:
            yield from to_everybody_met(situation, step)
    elif step is WITHDRAWAL:
        yield to_say_so(situation, step)
    elif step is REQUESTED:
        answer = to_asker(situation, step)
        yield from () if answer is None else (answer,)
    elif step.to is Recipient.SENDER and situation.root(step) == "rejection":
        yield to_sender(situation, step)
    else:
        yield to_main_contact(situation, step)
