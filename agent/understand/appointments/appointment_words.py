"""The words of appointments in plain mails, folded, in lower case: what a talk is called, and its days. Pure."""

from __future__ import annotations

from agent.understand.sentences import fold

LONGEST = 400
"""Of a longer sentence so many characters are looked at."""

TALK = (
    r"interview|call|meeting|talk|chat|conversation|visit|gespraech\w*|vorstellungsgespraech\w*|telefonat\w*"
    r"|entretien|rencontre|appel|entrevista|llamada"
)
"""Alternatives, as the next one is."""
WEEKDAY = (
    r"(?:mon|tues|wednes|thurs|fri)day|(?:mon|diens|donners|frei)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi"
    r"|lunes|martes|miercoles|jueves|viernes"
)


def plain(sentence: str) -> str:
    """A sentence as these words are written, cut where nobody looks any more."""
    return fold(sentence[:LONGEST]).lower()
