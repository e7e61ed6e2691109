"""The lines of an owner's answer, those about one person together: by name, number, bullet, or the empty line. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from agent.understand.debriefs.debrief_people import People, flat

MOST_LINES = 300


@dataclass(frozen=True, slots=True)
class Segment:
    """Lines that belong together: about these people where a label says so, None where none does."""

    whose: tuple[int, ...] | None
    text: str


_LABEL = re.compile(
    r"^\s*(?:[-*•–>]+\s+)?(?:\(?(?P<number>\d{1,2})\)?\s*(?:[.):/]|[-–—](?=\s))\s*)?"
    r"(?:(?P<head>[^:：\n=]{1,70}?)\s*(?:[:：=]|\s[-–—]+(?=\s)|\s*(?:→|->|=>)))?\s*(?P<rest>.*)$"
)
_BULLET = re.compile(r"^\s*(?:[-*•–]+)\s+")
_WRAPPED = 55
"""A line this long goes on in the next one."""
_NARROWEST, _WIDEST = 64, 80
"""Programs that break lines break them at such widths."""
_GREETING = re.compile(
    r"^\W*(?:hi|hello|hey|hallo|bonjour|salut|hola|good (?:morning|evening)|guten (?:tag|abend))\b(?: \w+){0,2}\W*$"
)


def segments(own: str, people: People) -> Iterable[Segment]:
    """The lines of an answer, those of one label together."""
    whose: tuple[int, ...] | None = None
    gathered: list[str] = []
    lines = _one_each(own, people)[:MOST_LINES]
    each_names = all(_leads(line, people) or _label(line, people) for line in lines if line.strip())
    for line in lines:
        if not line.strip():
            if gathered:  # an empty line ends it; a label with nothing behind it waits for what comes
                yield Segment(whose, _joined(gathered))
                gathered, whose = [], None
            continue
        if _GREETING.match(flat(line)):
            continue
        found = _label(line, people)
        if found is None:
            bullet = _BULLET.match(line)
            if bullet and gathered and whose is None:
                yield Segment(None, _joined(gathered))
                gathered = []
            bare = line[bullet.end() :] if bullet else line
            if gathered and _leads(bare, people) and (each_names or not _is_wrapped(gathered[-1], bare)):
                yield Segment(whose, _joined(gathered))  # "Tomasz showed me …" below the line about another
                gathered, whose = [], None
            gathered.append(bare)
            continue
        if gathered:
            yield Segment(whose, _joined(gathered))
        whose, rest = found
        gathered = [rest] if rest.strip() else []
    if gathered:
        yield Segment(whose, _joined(gathered))


_INLINE = re.compile(
    r"(?<=[;,.!?/|])\s+(?=(?P<head>[^\s:：;,.]{1,30}(?:\s[^\s:：;,.]{1,30}){0,3})(?:\s?[:：=]|\s?(?:→|->|=>)|\s[-–—]\s))"
    r"|\s+(?=(?P<number>\d{1,2})[.):]\s)"
)
_TITLE = re.compile(r"^\s*(?:\w{2,4}\.\s*)+$")
"""All that stands before it: `Prof. Vogel:` is one label."""
_HEADING = re.compile(r"^\s*(?:details?|notes?|news|debrief)\s*[:：]\s*", re.IGNORECASE)
"""As in an answer to a draft; here every line is a detail."""


def _one_each(own: str, people: People) -> list[str]:
    """The lines, and a line of its own for each label inside one: `Ana: hiring; Bob: Kafka`, `1) hiring 2) Kafka`."""
    found: list[str] = []
    for line in _numbered(own.split("\n")[:MOST_LINES], people):
        heading = _HEADING.match(line)
        rest = line[heading.end() :] if heading else line
        start = 0
        expected = 2 if re.match(r"\s*1[.):]\s", rest) else 0
        for match in _INLINE.finditer(rest[:5_000]):
            if match["number"]:
                if int(match["number"]) != expected:
                    continue
                expected += 1
            elif not people.called(match["head"]) or _TITLE.match(rest[start : match.start()]):
                continue
            found.append(rest[start : match.start()].rstrip(" ;,/|"))
            start = match.end()
        found.append(rest[start:])
    return found


def _numbered(lines: list[str], people: People) -> list[str]:
    """The lines; where each begins with a bare number, one up from the line before (`1 Kafka`), a dot makes it one."""
    matches = [re.match(r"^\s*(\d{1,2})\s+(?=[^\W\d])", line) for line in lines if line.strip()]
    numbers = [int(match[1]) for match in matches if match]
    rising = all(a < b for a, b in pairwise(numbers))
    if len(numbers) < max(2, len(matches)) or not rising or numbers[0] < 1 or numbers[-1] > len(people.names):
        return lines
    return [re.sub(r"^(\s*\d{1,2})\s+", r"\1. ", line) for line in lines]


def _label(line: str, people: People) -> tuple[tuple[int, ...], str] | None:
    """Whom the head of a line names, and what stands behind it."""
    match = _LABEL.match(line)
    if match is None:
        return None
    number = int(match["number"]) if match["number"] else None
    if match["head"] is not None:
        named = people.called(match["head"])
        if named:
            return named, match["rest"]
    if not match["head"] and (alone := people.called(match["rest"].rstrip(":： "))) and len(match["rest"]) < 60:
        return alone, ""  # a name on a line of its own
    if number is not None and len(people.names) > 1 and 1 <= number <= len(people.names):
        return (number - 1,), line[match.end("number") :].lstrip(").:/-–— ")
    return None


def _leads(line: str, people: People) -> bool:
    """Does a line begin with the name of one of them?"""
    place = people.place(line)
    return place is not None and people.is_bare(line[: place[1]])


def _is_wrapped(before: str, line: str) -> bool:
    """Did a program break the line there, for want of room for the next word?"""
    length = len(before.strip())
    return _WRAPPED <= length <= _WIDEST and length + 1 + len(line.split()[0]) > _NARROWEST


def _joined(lines: list[str]) -> str:
    """Wrapped lines as one; a short line stands for itself."""
    text = lines[0].strip()
    for before, line in pairwise(lines):
        wrapped = len(before.strip()) >= _WRAPPED and not before.rstrip().endswith((".", "!", "?"))
        text += (" " if wrapped else "\n") + line.strip()
    return text
