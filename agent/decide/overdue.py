"""The questions about windows that have passed: does anybody still need to answer one? Pure."""

from __future__ import annotations

from datetime import datetime

from agent.decide import plan
from agent.decide.key import LATE, WROTE_FIRST
from agent.decide.known import Known
from agent.decide.question import BACK, NO_NEW_TIME
from agent.decide.situation import Situation
from agent.model import AskOwner
from agent.rules import Config


def is_moot(key: str, known: Known, config: Config, now: datetime) -> bool:
    """Is it about a mail that would not be written any more, whatever the answer: they have said no, a later step has
    taken its place? What is asked anew will be told anew."""
    asked = known.asked[key]
    application = known.applications.get(asked.application or "")
    if not key.startswith((LATE, WROTE_FIRST, BACK, NO_NEW_TIME)) or application is None:
        return False
    decisions = plan.decide(Situation(application, known, config, now))
    return not any(isinstance(each, AskOwner) and each.question == key for each in decisions)
