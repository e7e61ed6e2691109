"""Answers that an owner wrote between the lines of our mail, brought together with what they wrote above it. Pure.

Our mail has a numbered line for each person. Some answer on that line, quote mark and all, some below it; with the
quote cut off nobody could tell whose answer it was.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.understand.debrief_people import flat

MOST_LINES = 2_000
_MARKS = re.compile(r"^\s*(?:[>|]\s?)+")
_PROMPT = re.compile(r"^\s*(?P<number>\d{1,2})[.)]\s*(?P<name>[^:：\n]{1,120}?)\s*[:：]\s*(?P<rest>.*)$")


def words(text: str, own: str, names: Sequence[str]) -> str:
    """The owner's own words (`own`, without quotes) and what they wrote at our lines in the whole `text`.

    `names` are those of our lines, in order. An answer at a line is led in as `1. Name: …`.
    """
    called = [flat(name) for name in names]
    kept = own.split("\n")
    found: list[str] = []
    at: int | None = None
    for line in text.split("\n")[:MOST_LINES]:
        marks = _MARKS.match(line)
        bare = line[marks.end() :] if marks else line
        prompt = _PROMPT.match(bare)
        number = int(prompt["number"]) if prompt else 0
        if prompt and 1 <= number <= len(called) and flat(prompt["name"]).strip(" *_") == called[number - 1]:
            at = None
            if line.strip() in (each.strip() for each in kept):
                continue  # written out anew, above the quote: it stands among the own words
            if prompt["rest"].strip():
                found.append(f"{number}. {names[number - 1]}: {prompt['rest'].strip()}")
            elif marks:
                at = number
            continue
        if at is None or not bare.strip():
            continue
        if marks:
            at = None  # our own text goes on
        elif bare.strip() in (stripped := [each.strip() for each in kept]):
            del kept[stripped.index(bare.strip())]
            lead = f"{at}. {names[at - 1]}: "
            if found and found[-1].startswith(lead):
                found[-1] += f"\n{bare.strip()}"
            else:
                found.append(lead + bare.strip())
    return "\n\n".join(filter(None, ("\n".join(kept).strip(), *found)))
