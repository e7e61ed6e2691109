"""One decision a step, or one a person: which module decides which step. Pure.

Nothing in these modules looks at the draft of the step itself: the same functions say whether a draft
is to be staged and, later, whether an approved one may still go.
"""

from __future__ import annotations

from collections.abc import Iterator

from agent.decide.news import to_everybody_met, to_main_contact
from agent.decide.situation import Situation
from agent.decide.thanks import each_interviewer
from agent.model import Decision
from agent.rules import Recipient


def decide_steps(situation: Situation) -> Iterator[Decision]:
    """Every decision for one application, in the order of the sequence."""
    for step in situation.steps.values():
        if step.to is not Recipient.EACH_INTERVIEWER:
            yield to_main_contact(situation, step)
        elif step.after == "interview":
            yield from each_interviewer(situation, step)
        else:
            yield from to_everybody_met(situation, step)
