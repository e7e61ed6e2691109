"""What the words of an employer can do: be in touch, ask, appoint, look back. The form of the patterns.

They are matched against a folded, lower-cased sentence in which each date is blanked to zeros, so that no
pattern depends on how a date is written. Gaps are bounded and stop at punctuation.

STRONG: they will be in touch or say how it went. WEAK: they will send or arrange something.
PATIENCE: they ask for time. ASK: something the candidate is to do. OTHER: appointments, offers, start
days, history, opening hours: whatever else a date may belong to. ABSENT: the writer is away.
EVENT: something on their side that the answer waits for. CLAUSE: a clause that names when ("once", "after").
THEN: points back at such an event. VAGUE: soon. BREAK: where a clause ends. NOT: a denial. PAST: "I had
hoped to". RETURN and AWAY: the words of an out-of-office note.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.understand.sieve import Sieve

GAP = r"(?:(?! (?:und|and|et|y)\b)(?!\w{3}\. )[^,;:()!?]){0,80}?"
NEAR = r"[^,;:()!?]{0,40}?"


@dataclass(frozen=True, slots=True)
class Words:
    """The patterns of one language."""

    strong: Sieve
    weak: re.Pattern[str]
    patience: re.Pattern[str]
    ask: re.Pattern[str]
    other: re.Pattern[str]
    absent: re.Pattern[str]
    event: re.Pattern[str]
    clause: re.Pattern[str]
    then: re.Pattern[str]
    vague: re.Pattern[str]
    break_: re.Pattern[str]
    not_: re.Pattern[str]
    past: re.Pattern[str]
    future: re.Pattern[str] | None
    """What must stand before a cue for it to be about the future; None where the verb itself shows it."""
    news: re.Pattern[str]
    """What they have to tell; beside nothing but a date it is a promise ("Decision: by Friday")."""
    awaited: re.Pattern[str]
    """What the candidate has yet to hand in: "once received, we will answer within two days"."""
    returning: re.Pattern[str]
    away: re.Pattern[str]


def any_of(*patterns: str) -> re.Pattern[str]:
    """Whatever matches one of these."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def sought(*patterns: str) -> Sieve:
    """The same where they are too many to be tried one by one."""
    return Sieve("|".join(f"(?:{pattern})" for pattern in patterns))
