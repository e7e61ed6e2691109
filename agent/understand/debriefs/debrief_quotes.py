"""Answers that an owner wrote between the lines of our mail, brought together with what they wrote above it. Pure.

Our mail has a numbered line for each person. Some answer on that line, quote mark and all, some below it; with the
quote cut off nobody could tell whose answer it was. And some programs mark no quote at all: then our words stand among
the owner's, and an example of ours would be taken for what they told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.understand.debriefs.debrief_people import flat

MOST_LINES = 2_000
_KNOWN_BY = 24
"""So many characters of our first line are enough to know it again where a program broke it anew."""
_MARKS = re.compile(r"^\s*(?:[>|]\s?)+")
_PROMPT = re.compile(r"^\s*(?P<number>\d{1,2})[.)]\s*(?P<name>[^:：\n]{1,120}?)\s*[:：]\s*(?P<rest>.*)$")


def words(text: str, own: str, names: Sequence[str], ours: Sequence[str] = ()) -> str:
    """The owner's own words (`own`, without quotes) and what they wrote at our lines in the whole `text`.

    `names` are those of our lines, in order. An answer at a line is led in as `1. Name: …`. `ours` are the texts of
    the mails that may be quoted without a mark.
    """
    called = [flat(name) for name in names]
    kept = _without(own.split("\n"), ours)
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


def _without(own: list[str], ours: Sequence[str]) -> list[str]:
    """The lines without those of a mail of ours that begins among them; a numbered line stays, for what stands there
    or below it is the owner's."""
    said = [_run(text) for text in ours]
    first = [_run(next(filter(str.strip, text.split("\n")), "")) for text in ours]
    opens = {line[:_KNOWN_BY] for line in first if len(line) >= _KNOWN_BY}
    begins = next((n for n, line in enumerate(own) if any(_run(line).startswith(each) for each in opens)), None)
    if begins is None:
        return own
    rest = [line for line in own[begins:MOST_LINES] if _PROMPT.match(line) or not any(_run(line) in s for s in said)]
    return own[:begins] + rest


def _run(text: str) -> str:
    """Its words in one line: programs break lines anew."""
    return " ".join(text.split())
