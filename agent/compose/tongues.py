"""The words of each language, by its code. Pure."""

from __future__ import annotations

from agent.compose.tongue import Tongue
from agent.compose.tongue_de import DE
from agent.compose.tongue_en import EN
from agent.compose.tongue_es import ES
from agent.compose.tongue_fr import FR


def of(code: str) -> Tongue:
    """The words of that language; English for one there are no words in."""
    return {"de": DE, "fr": FR, "es": ES}.get(code, EN)
