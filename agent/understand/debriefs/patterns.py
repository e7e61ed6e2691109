"""One pattern out of several. Pure."""

from __future__ import annotations

import re


def any_of(*patterns: str) -> re.Pattern[str]:
    """A pattern that matches where one of these does."""
    return re.compile("|".join(patterns))
