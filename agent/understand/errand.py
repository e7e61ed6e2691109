"""What the owner asks for in a mail to themselves: `followup: pause acme until Monday`. Pure.

Owners mail themselves shopping lists, so only what is marked counts: a subject that is `followup` or begins with
`followup:`, a first line that begins so, or an answer to a mail of ours about such a one. In it every line is a
command or goes on with the words of the one before; where a line is neither, nothing of the mail is done.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from agent.understand import reported, snooze_times
from agent.understand.command import own_part
from agent.understand.command_grammar import aside
from agent.understand.drafts_meant import Recipients
from agent.understand.lexicon import plain
from agent.understand.moment_said import moment

MOST = 20
LONGEST = 2_000
_MARK = re.compile(r"\s*followup\s*(?::\s*(?P<rest>.*?))?\s*", re.IGNORECASE | re.DOTALL)
_ANSWERED = re.compile(r"\s*(?:(?:re|aw|antw|sv|vs|r|odp)\s*:\s*)+", re.IGNORECASE)
_UNTIL = re.compile(r"(?:^|\s)(?:until|till|til|to|for|bis|jusqu'au|jusqu'à|hasta)\s+(?P<when>.+)$", re.IGNORECASE)
_PERSON = re.compile(
    r"\s*(?:and\s+|,\s*|&\s*)*(?P<name>[^<>,@]{0,80}?)\s*<\s*(?P<address>[^<>\s@]{1,64}@[^<>\s@]{3,190})\s*>"
)
_AT = re.compile(r"^(?P<role>.*?)(?:^|[\s,]+)(?:at|bei|chez|en)\s+(?P<employer>\S.*)$", re.IGNORECASE)
_UID = re.compile(r"uid:(\S+)")

COMMANDS = """status
pause [employer] [until Monday | until 4 December]
resume [employer]
stop EMPLOYER
note EMPLOYER: something from your talk (or: note EMPLOYER for NAME: …)
more EMPLOYER: something you forgot to say
news [EMPLOYER]: something new about you
promised EMPLOYER 4 December
missed EMPLOYER
forget EMPLOYER (or an address; for good, and alone in its mail)
add EMPLOYER: Name <name@example.com>
interview yesterday 3 pm with Name <name@example.com>, Job [at EMPLOYER]
track this (over an invitation that you forward)"""
"""What can be written, for whoever wrote something else."""


@dataclass(frozen=True, slots=True)
class Errand:
    """One command. `employer` as written, '' for none; what else there is depends on `verb`."""

    verb: str
    line: str
    employer: str = ""
    text: str = ""
    whom: str = ""
    day: date | None = None
    start: datetime | None = None
    end: datetime | None = None
    people: tuple[tuple[str, str], ...] = ()
    role: str = ""
    uids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Garbled:
    """A line that is no command, and why."""

    line: str
    because: str


def asked(subject: str, words: str) -> str | None:
    """The lines of commands in a mail of the owner's to themselves; None where it is none of ours."""
    answered = _ANSWERED.match(subject)
    marked = _MARK.fullmatch(subject[answered.end() :] if answered else subject)
    first, _, rest = words.strip().partition("\n")
    if marked is not None:
        # What an answer repeats in its subject has been done before.
        said = "" if answered else marked["rest"] or ""
        inner = _MARK.fullmatch(first)
        body = f"{inner['rest'] or ''}\n{rest}" if inner is not None else words
        return f"{said}\n{body}".strip()
    opening = _MARK.fullmatch(first)
    return f"{opening['rest']}\n{rest}".strip() if opening is not None and opening["rest"] else None


def tracks(text: str) -> bool:
    """Is the invitation in the mail to be followed?"""
    return any(
        re.fullmatch(r"track(?: (?:this|it))?[.!]?", line.strip().casefold()) for line in text.splitlines()[:MOST]
    )


def read(text: str, *, now: datetime, signature: str) -> list[Errand | Garbled]:
    """The commands of those lines, in order; `now` is the owner's local time. [] for no words at all."""
    found: list[Errand | Garbled] = []
    for line in _lines(text, signature):
        said = read_line(line, now)
        found.append(said)
        if len(found) > MOST:
            return [Garbled(line, f"that is more than {MOST} commands")]
    return found


def _lines(text: str, signature: str) -> list[str]:
    """Each command with the lines that go on with its words; without thanks and greetings."""
    nobody = Recipients(1)
    kept: list[str] = []
    for line in own_part(text, signature).split("\n"):
        said = line.strip()
        if _verb(said) is not None:
            kept.append(said)
        elif not said:
            if kept and _goes_on(kept[-1]):
                kept[-1] += "\n"
        elif kept and _goes_on(kept[-1]):
            kept[-1] += f"\n{said}"
        elif not aside(said, nobody):
            kept.append(said)
    return [each.strip() for each in kept]


def _goes_on(command: str) -> bool:
    return _verb(command) in ("note", "more", "news")


def _verb(line: str) -> str | None:
    first = re.match(r"[A-Za-z]+", line)
    word = first[0].lower() if first else ""
    return word if word in _READERS else None


def read_line(line: str, now: datetime) -> Errand | Garbled:
    """One command."""
    verb = _verb(line)
    if verb is None:
        return Garbled(line[:200], "it begins with no command that I know")
    if len(line) > LONGEST:
        return Garbled(line[:200], "that is too long")
    if verb not in ("note", "more", "news", "add") and any(sign in line for sign in "?؟？"):
        return Garbled(line[:200], "it is a question")
    return _READERS[verb](line, line[len(verb) :].strip(), now)


def _status(line: str, rest: str, now: datetime) -> Errand | Garbled:
    return Errand("status", line, _bare(rest))


def _named(line: str, rest: str, now: datetime) -> Errand | Garbled:
    verb = _verb(line) or ""
    employer = _bare(rest)
    if verb in ("stop", "missed", "forget") and not employer:
        return Garbled(line[:200], f"it does not say where: {verb} EMPLOYER")
    return Errand(verb, line, employer)


def _pause(line: str, rest: str, now: datetime) -> Errand | Garbled:
    until = _UNTIL.search(rest)
    if until is None:
        return Errand("pause", line, _bare(rest))
    day = snooze_times.day(until["when"], now.date())
    if day is None:
        return Garbled(line[:200], f"“{until['when'][:60]}” is no day to come that I can read; write 2026-12-04")
    return Errand("pause", line, _bare(rest[: until.start()]), day=day)


def _text(line: str, rest: str, now: datetime) -> Errand | Garbled:
    """`note acme for Bob: …`, `news: …`."""
    verb = _verb(line) or ""
    head, colon, text = rest.partition(":")
    if not colon or "\n" in head or len(head) > 100 or not text.strip():
        return Garbled(line[:200], f"write {verb} EMPLOYER: and then the words")
    employer, _, whom = head.partition(" for ")
    if whom and verb != "note":
        return Garbled(line[:200], "only a note is for one person")
    return Errand(verb, line, _bare(employer), text=text.strip(), whom=whom.strip())


def _promised(line: str, rest: str, now: datetime) -> Errand | Garbled:
    words = rest.split()
    # A span is as good as a day: "acme by the end of next week".
    for at, word in enumerate(words[:40]):
        told = None
        # "acme Friday next week": the span begins at the day of it.
        behind = words[at + 1].casefold() if at + 1 < len(words) else ""
        of_a_week = behind in ("next", "this", "in", "of") and snooze_times.day(word, now.date()) is not None
        if of_a_week or (word.casefold() in _LEADS_IN and (at or word.casefold() != "the")):
            told = reported.promised(f"they answer {' '.join(words[at:40])}", now)
        if told is not None:
            return Errand("promised", line, _bare(" ".join(words[:at])), day=told.end)
    # The longest end that is a day: "acme by 4 December" names one, and "December" alone is none.
    for at in range(len(words)):
        day = snooze_times.day(" ".join(words[at:]), now.date())
        if day is not None:
            return Errand("promised", line, _bare(" ".join(words[:at])), day=day)
    return Garbled(line[:200], "it names no day to come that I can read; write promised EMPLOYER 2026-12-04")


def _add(line: str, rest: str, now: datetime) -> Errand | Garbled:
    employer, colon, who = rest.partition(":")
    people, left = _people(who)
    if not colon or len(people) != 1 or left.strip(" ,."):
        return Garbled(line[:200], "write add EMPLOYER: Name <name@example.com>")
    return Errand("add", line, _bare(employer), people=tuple(people))


def _interview(line: str, rest: str, now: datetime) -> Errand | Garbled:
    when, joined, who = rest.partition(" with ")
    span = moment(when, now)
    if span is None or not joined:
        return Garbled(
            line[:200],
            "write interview, a day (yesterday, last Monday, 2026-12-04), a time (3 pm, 15:00) and with whom",
        )
    people, left = _people(who)
    if not people:
        return Garbled(line[:200], "write everybody who was there as Name <name@example.com>; I never guess an address")
    left = left.strip(" ,.")
    named = _AT.match(left)
    role, employer = (named["role"], named["employer"]) if named else (left, "")
    if "<" in left or "@" in left or len(left) > 150:
        return Garbled(line[:200], "after the people I expected the job, and perhaps at whom")
    return Errand(
        "interview", line, _bare(employer), start=span[0], end=span[1], people=tuple(people), role=role.strip(" ,.")
    )


def _people(text: str) -> tuple[list[tuple[str, str]], str]:
    """People as `Name <address>`, and what follows the last of them."""
    found: list[tuple[str, str]] = []
    at = 0
    while (person := _PERSON.match(text, at)) is not None and len(found) < 10:
        found.append((person["name"].strip(" \"'"), person["address"].lower()))
        at = person.end()
    return found, text[at:]


def _track(line: str, rest: str, now: datetime) -> Errand | Garbled:
    uids = tuple(_UID.findall(rest))
    if not uids and plain(rest).strip(" .!") not in ("", "this", "it"):
        return Garbled(line[:200], "write track this over an invitation that you forward")
    return Errand("track", line.partition("uid:")[0].strip(), uids=uids)


def _bare(name: str) -> str:
    """The employer as named; '' for everything."""
    bare = _POLITE.sub("", name.strip(" .,!:;\"'“”")).strip(" .,!:;\"'“”")
    return "" if bare.casefold() in _EVERYTHING else bare


_EVERYTHING = frozenset({"all", "everything", "it all", "alles", "tout", "todo", "everybody", "everyone"})
_POLITE = re.compile(
    r"^(?:please|pls|bitte|svp|por favor)\b\s*|\s*\b(?:please|pls|bitte|svp|por favor)$", re.IGNORECASE
)
_LEADS_IN = frozenset(
    ["by", "before", "end", "early", "mid", "late", "next", "this", "in", "within", "at", "until", "the"]
)
"""What a day or a span may begin with, behind the employer's name."""


_READERS: dict[str, Callable[[str, str, datetime], Errand | Garbled]] = {
    "status": _status,
    "help": _status,
    "pause": _pause,
    "resume": _named,
    "stop": _named,
    "missed": _named,
    "forget": _named,
    "note": _text,
    "more": _text,
    "news": _text,
    "promised": _promised,
    "add": _add,
    "interview": _interview,
    "track": _track,
}

VERBS = frozenset(_READERS)
"""The words that commands begin with."""
