"""The weights by which `understand.intent`, `interview` and `command` read, as they lie in the package.

Each table is loaded once, where it is first needed.
"""

from __future__ import annotations

import functools
from importlib import resources

from agent.understand.answers import answer_weights
from agent.understand.events import event_words
from agent.understand.intent import Weights


@functools.cache
def weights() -> Weights:
    """The table that tests/train_meanings.py wrote."""
    return Weights.load(_shipped("meanings.txt"))


@functools.cache
def of_events() -> event_words.Weights:
    """The table that tests/train_events.py wrote."""
    return event_words.Weights.load(_shipped("events.txt"))


@functools.cache
def of_answers() -> answer_weights.Weights:
    """The tables that tests/train_answers.py and tests/train_wishes.py wrote."""
    return answer_weights.Weights.load(_shipped("answers.txt"), _shipped("wishes.txt"))


def _shipped(name: str) -> str:
    # Decoded in one go: what reads text piece by piece holds a large one twice.
    return resources.files("agent.understand").joinpath(name).read_bytes().decode("utf-8")
