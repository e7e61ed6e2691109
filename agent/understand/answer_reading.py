"""What an answer in the owner's own sentences asks for: the model's word on each clause, behind gates. Pure.

A mail is released only where a clause lets it go beyond doubt, every other clause is beyond doubt talk or about other
drafts, no gate of `answer_gates` is shut, and which drafts are meant is said. What is nearly so is a `Guess`:
the owner is asked whether it was meant.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.understand import answer_gates, answer_wish, snooze
from agent.understand.answer_clauses import Clause, clauses
from agent.understand.answer_drafts import GROUPS, Heard, which
from agent.understand.answer_weights import Weights
from agent.understand.drafts_meant import Recipients
from agent.understand.lexicon import plain

LONGEST = 1_200
RELEASE = 0.60
"""What lets a draft go must be at least so likely a release or a yes."""
BESIDE = 0.50
"""What stands beside it may be at most so likely anything else than talk, thanks or a yes."""
BESIDE_NEAR = 0.32
"""The same where it is near the draft or an order, as `answer_gates.near` has it."""
BESIDE_YES = 0.25
"""The same beside a bare yes, which may be meant for anybody."""
BESIDE_OTHERS = 0.75
"""The same in the sentence that says of another draft that it does not go."""
ASKING = 0.10
"""The same where it begins as a question does."""
CLEARLY = 0.85
"""What is so likely anything else than talk is not asked back."""
    asking = sorted((each for each in heard if each.kind == "later"), key=lambda each: -each.odds["later"])
    for group in ([each] for each in asking):
        waits = {wait for each in group for wait in snooze.times(each.clause.text, now)}
        if len(waits) == 1:
            return waits.pop()
        if len(waits) > 1:
            return None
    waits = {wait for each in heard for wait in snooze.times(each.clause.text, now)}
    if len(waits) == 1:
        return waits.pop()
    return None
    return None
