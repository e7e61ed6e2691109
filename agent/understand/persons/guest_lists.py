"""The list of guests that calendar programs repeat below an invitation's words, cut out of them. Pure.

It names whoever is invited, the one who only arranged it as well, and says of nobody that they take part.
"""

from __future__ import annotations

import re

_MOST_LINES = 80
_HEADING = re.compile(
    r"^[ \t]*(?:guests?|organi[sz]er|gäste|organisator(?:in)?|invités?|organisat(?:eur|rice)|invitad[oa]s"
    r"|organizador(?:a)?"
    r"|invitati|organizzat(?:ore|rice)|gasten|convidados)[ \t]*:?[ \t]*$",
    re.IGNORECASE,
)
_IN_LINE = re.compile(
    r"^[ \t]*(?:guests?|attendees|gäste|teilnehmer|invités?|participants|invitad[oa]s|asistentes|invitati|partecipanti"
    r"|gasten|deelnemers|convidados|participantes)[ \t]*:[^\n]{0,400}\((?:organi[sz]er|organisator(?:in)?"
    r"|organisat(?:eur|rice)|organizador(?:a)?|organizzat(?:ore|rice)|optional|facultati(?:f|ve|ef)|opcional"
    r"|facoltativ[oa]|optioneel)\)",
    re.IGNORECASE,
)
_MOST_LETTERS = 90
"""A longer line is a sentence, and no guest."""


def without(text: str) -> str:
    """`text` without the headings "Guests" and "Organizer" that stand alone, and what is listed below each; nor a
    line of guests that tells the organizer from the others."""
    lines = text.split("\n")
    kept: list[str] = []
    at = 0
    while at < len(lines):
        if _IN_LINE.match(lines[at][:500]):
            at += 1
            continue
        if not _HEADING.match(lines[at][: _MOST_LETTERS + 1]):
            kept.append(lines[at])
            at += 1
            continue
        end = at + 1
        while end < len(lines) and end - at <= _MOST_LINES and 0 < len(lines[end].strip()) <= _MOST_LETTERS:
            end += 1
        kept.append("")
        at = end
    return "\n".join(kept)
