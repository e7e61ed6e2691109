"""The weights by which `understand.intent` reads, as they lie in the package; loaded once, where first needed."""

from __future__ import annotations

import functools
from importlib import resources

from agent.understand.intent import Weights


@functools.cache
def weights() -> Weights:
    """The table that tests/train_meanings.py wrote."""
    return Weights.load(resources.files("agent.understand").joinpath("meanings.txt").read_text("utf-8"))
