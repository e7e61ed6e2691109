"""The clauses of a sentence of a debrief. Pure."""

from __future__ import annotations

import re

from agent.understand.debriefs.debrief_people import People, flat

_JOINT = re.compile(
    r"(?:(?<!\s)\s+)?(?:;\s*|,\s+(?:(?:and|und|et|y|but|aber|mais|pero|so|while|wahrend|then)\s+)?|[()]\s*)"
    r"|(?<!\s)\s+(?:(?:and|und|et|y|but|aber|mais|pero|while)|[-–—])\s+"
)
_AND_I = re.compile(r"(?:i|ich|moi|je|yo)\b")
SEMICOLON = re.compile(r"(?:(?<!\s)\s+)?;\s+")


def clauses(sentence: str, people: People) -> list[tuple[str, str]]:
    """The clauses of a sentence, each with what joins it to the one before."""
    low = flat(sentence)
    found, start, joint = [], 0, ""
    for match in _JOINT.finditer(low):
        if match.start() == match.end():
            continue
        found.append((joint, sentence[start : match.start()]))
        joint, start = sentence[match.start() : match.end()], match.end()
    found.append((joint, sentence[start:]))
    for n in range(len(found) - 1, 0, -1):
        (before, one), (between, other) = found[n - 1 : n + 1]
        if _AND_I.match(flat(other)) and people.spoken_of(one) and people.is_bare(one):
            found[n - 1 : n + 1] = [(before, one + between + other)]  # "Bob and I talked about"
    return found
