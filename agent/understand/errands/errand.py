"""What the owner asks for in a mail to themselves: `followup: pause acme until Monday`. Pure.

Owners mail themselves shopping lists, so only what is marked counts: a subject that is `followup` or begins with
`followup:`, a first line that begins so, an answer to a mail of ours that asks for nothing, or `track this` and
nothing else. In it every line is a command or goes on with the words of the one before; where a line is neither,
nothing of the mail is done.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from agent.understand.answers.command_grammar import aside
from agent.understand.answers.drafts_meant import Recipients
from agent.understand.command import own_part
from agent.understand.errands import day_said, interview_said, pause_said
from agent.understand.errands.errand_words import COMMANDS, NOUNS, begun, form_of, means_this, nearest, polite
from agent.understand.lexicon import plain

__all__ = ["COMMANDS", "VERBS", "Errand", "Garbled", "asked", "read", "read_line", "tracks", "with_tracked"]

MOST = 20
LONGEST = 2_000
_MARK = re.compile(r"\s*followup\s*(?::\s*(?P<rest>.*?))?\s*", re.IGNORECASE | re.DOTALL)
_ANSWERED = re.compile(r"\s*(?:(?:re|aw|antw|sv|vs|r|odp)\s*:\s*)+", re.IGNORECASE)
_PERSON = re.compile(
    r"\s*(?:and\s+|,\s*|&\s*)*(?P<name>[^<>,@]{0,80}?)\s*<\s*(?P<address>[^<>\s@]{1,64}@[^<>\s@]{3,190})\s*>"
)
_UID = re.compile(r"uid:(\S+)")
_FROM = re.compile(r"from:(\S+)")
_FOR = re.compile(r"\s+(?:for|für|pour|para)\s+", re.IGNORECASE)
_LISTED = re.compile(r"^(?:[-*•–—]\s+|\d{1,2}[.)]\s+)?[\"“„«‘']?")
"""What a list, or whoever quotes what is to be done, sets before a command."""
_COLON = re.compile(r"\s*[:：]|\s+[-–—]\s")
_TEXTS = ("note", "more", "news")


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
    loose: bool = False
    """No colon stood before the text: its first words may name whom it is about."""
    sender: str = ""
    """Who wrote the mail that came with it, for `track`."""


@dataclass(frozen=True, slots=True)
class Garbled:
    """A line that is no command, and why."""

    line: str
    because: str


def asked(subject: str, words: str, *, answers: bool = False) -> str | None:
    """The lines of commands in a mail of the owner's to themselves; None where it is none of ours.

    `answers`: it is an answer to a mail of ours that asks for nothing: what it says can only be for us.
    """
    answered = _ANSWERED.match(subject)
    marked = _MARK.fullmatch(subject[answered.end() :] if answered else subject)
    if marked is None and answers and answered is not None:
        return words.strip()
    first, _, rest = words.strip().partition("\n")
    if marked is not None:
        # What an answer repeats in its subject has been done before.
        said = "" if answered else marked["rest"] or ""
        inner = _MARK.fullmatch(first)
        body = f"{inner['rest'] or ''}\n{rest}" if inner is not None else words
        return f"{said}\n{body}".strip()
    opening = _MARK.fullmatch(first)
    if opening is not None and opening["rest"]:
        return f"{opening['rest']}\n{rest}".strip()
    # "Track this" over a mail that is passed on, or as its subject, says by itself whom it is for.
    alone = words.strip() or subject.strip()
    return alone if len(alone) <= 60 and _tracks(alone) and len(alone.split()) > 1 else None


def tracks(text: str) -> bool:
    """Is what the mail passes on to be followed?"""
    return any(_tracks(line) for line in text.splitlines()[:MOST])


def with_tracked(text: str, line: str) -> str:
    """The commands with what the mail passes on named in that of them which asks to follow it."""
    return "\n".join(line if _tracks(each) else each for each in text.splitlines())


def _tracks(line: str) -> bool:
    found = begun(line.strip()) if len(line) < LONGEST else None
    return found is not None and found[0] == "track" and means_this(found[1])


def read(text: str, *, now: datetime, signature: str) -> list[Errand | Garbled]:
    """The commands of those lines, in order; `now` is the owner's local time. [] for no words at all."""
    found: list[Errand | Garbled] = []
    for line in _lines(text, signature, now):
        said = read_line(line, now)
        found.append(said)
        if len(found) > MOST:
            return [Garbled(line, f"that is more than {MOST} commands")]
    return found


def _lines(text: str, signature: str, now: datetime) -> list[str]:
    """Each command with the lines that go on with its words; without thanks and greetings."""
    nobody = Recipients(1)
    kept: list[str] = []
    above = ""
    for line in own_part(text, signature).split("\n"):
        said = line.strip()
        bare = _LISTED.sub("", said).rstrip("\"”“»’'") if len(said) < LONGEST else said
        if not said.startswith(bare[:1] or " ") and begun(bare) is not None:
            said = bare
        verb = _verb(said)
        goes_on = bool(kept) and _verb(kept[-1]) in _TEXTS
        if verb is not None and not (goes_on and verb in NOUNS and isinstance(read_line(said, now), Garbled)):
            kept.append(said)
        elif goes_on:
            kept[-1] += f"\n{said}"
        elif kept and said and _was_broken(above, said):
            kept[-1] += f" {said}"
        elif said and not aside(said, nobody):
            kept.append(said)
        above = said
    return [each.strip() for each in kept]


def _was_broken(above: str, said: str) -> bool:
    """Did a mail program break one line in two there: behind a comma, or before a small letter."""
    return len(above) >= _MARGIN and (above.endswith(",") or said[0].islower())


_MARGIN = 60
"""Columns from which a line may have been broken."""


def _verb(line: str) -> str | None:
    found = begun(line)
    return found[0] if found else None


def read_line(line: str, now: datetime) -> Errand | Garbled:
    """One command."""
    found = begun(line)
    if found is None:
        near = nearest(line)
        return Garbled(
            line[:200], "it begins with no command that I know" + (f"; the nearest is: {near}" if near else "")
        )
    verb, rest = found
    if len(line) > LONGEST:
        return Garbled(line[:200], "that is too long")
    if verb not in (*_TEXTS, "add", "status", "help") and any(sign in line for sign in "?؟？"):
        return Garbled(line[:200], "it is a question")
    if verb not in _TEXTS:
        rest = rest.lstrip(" :：-–—,")
    return _READERS[verb](line, rest, now)


def _status(line: str, rest: str, now: datetime) -> Errand | Garbled:
    return Errand(_verb(line) or "status", line, _bare(rest.rstrip("?؟？ ")))


def _named(line: str, rest: str, now: datetime) -> Errand | Garbled:
    verb = _verb(line) or ""
    employer = _bare(rest)
    if verb in ("stop", "missed", "forget") and not employer:
        return Garbled(line[:200], f"it does not say where: write {form_of(verb)}")
    return Errand(verb, line, employer)


_OF_MINE = re.compile(
    r"^(?:(?:from|out of)\s+)?(?:(?:my|the|mein[er]?|die|ma|la|mi)\s+)?"
    r"(?:(?:application|candidacy|candidature|bewerbung|kandidatur|candidatura|solicitud)\b\s*)?"
    r"(?:(?-i:at|from|with|for|to|bei|beim|von|chez|auprès de|du|de|en|a|à)\s+)?",  # and not the De of De Nora
    re.IGNORECASE,
)
_BACK = re.compile(r"[\s,]*\b(?:zurück|zurueck|zuruck)[\s.!]*$", re.IGNORECASE)


def _withdraw(line: str, rest: str, now: datetime) -> Errand | Garbled:
    """`withdraw acme`, `ziehe meine Bewerbung bei Acme zurück`, `retirer ma candidature chez Acme`."""
    employer = _bare(_OF_MINE.sub("", _BACK.sub("", polite(rest)), count=1))
    if not employer:
        return Garbled(line[:200], f"it does not say where: write {form_of('withdraw')}")
    return Errand("withdraw", line, employer)


def _pause(line: str, rest: str, now: datetime) -> Errand | Garbled:
    said = pause_said.read(polite(rest), now)
    if isinstance(said, str):
        return Garbled(line[:200], f"“{said[:60]}” is no day to come that I can read; write 2026-12-04")
    return Errand("pause", line, _bare(said[0]), day=said[1])


def _text(line: str, rest: str, now: datetime) -> Errand | Garbled:
    """`note acme for Bob: …`, `note Bob: …`, `news: …`, `news I passed the exam`."""
    verb = _verb(line) or ""
    first = rest.partition("\n")[0]
    colon = _COLON.search(first[:110])
    head, text = (rest[: colon.start()], rest[colon.end() :]) if colon else ("", rest)
    if not text.strip() or (not colon and len(text.split()) < (2 if verb == "news" else 3)):
        return Garbled(line[:200], f"it has no words: write {form_of(verb)}")
    if not colon:
        # Whether the first of the words name somebody is known only to who knows them all.
        return Errand(verb, line, text=text.lstrip(" :-–—").strip(), loose=True)
    employer, _, whom = head.partition("\0") if verb != "note" else _for_whom(head)
    return Errand(verb, line, _bare(employer), text=text.strip(), whom=whom.strip())


def _for_whom(head: str) -> tuple[str, str, str]:
    found = _FOR.search(head)
    return (head[: found.start()], "", head[found.end() :]) if found else (head, "", "")


def _promised(line: str, rest: str, now: datetime) -> Errand | Garbled:
    said = day_said.read(polite(rest), now)
    if said is None:
        return Garbled(
            line[:200],
            "it names no day to come that I can read, or several; write promised EMPLOYER 2026-12-04"
            " (or: by Friday, end of next week, in two weeks)",
        )
    return Errand("promised", line, _bare(said.beside), day=said.last)


def _add(line: str, rest: str, now: datetime) -> Errand | Garbled:
    employer, colon, who = rest.partition(":")
    people, left = _people(who)
    if not colon or len(people) != 1 or left.strip(" ,."):
        return Garbled(line[:200], "write add EMPLOYER: Name <name@example.com>")
    return Errand("add", line, _bare(employer), people=tuple(people))


def _interview(line: str, rest: str, now: datetime) -> Errand | Garbled:
    told = interview_said.read(polite(rest), now)
    if isinstance(told, str):
        return Garbled(line[:200], told)
    return Errand(
        "interview", line, _bare("".join(told.employers)), start=told.start, end=told.end, people=tuple(told.people),
        role="".join(told.roles),
    )  # fmt: skip


def _people(text: str) -> tuple[list[tuple[str, str]], str]:
    """People as `Name <address>`, and what follows the last of them."""
    found: list[tuple[str, str]] = []
    at = 0
    while (person := _PERSON.match(text, at)) is not None and len(found) < 10:
        found.append((person["name"].strip(" \"'"), person["address"].lower()))
        at = person.end()
    return found, text[at:]


def _track(line: str, rest: str, now: datetime) -> Errand | Garbled:
    uids, sender = tuple(_UID.findall(rest)), _FROM.search(rest)
    if not uids and sender is None and not means_this(rest):
        return Garbled(line[:200], "write track this over an invitation or a mail that you forward")
    return Errand("track", "track this", uids=uids, sender=sender[1] if sender else "")


def _bare(name: str) -> str:
    """The employer as named; '' for everything."""
    bare = polite(name.strip(" .,!:;\"'“”")).strip(" .,!:;\"'“”")
    return "" if plain(bare) in _EVERYTHING else bare


_EVERYTHING = frozenset(
    {"all", "everything", "it all", "alles", "tout", "todo", "everybody", "everyone", "alle", "tous"}
)


_READERS: dict[str, Callable[[str, str, datetime], Errand | Garbled]] = {
    "status": _status,
    "help": _status,
    "pause": _pause,
    "resume": _named,
    "stop": _named,
    "withdraw": _withdraw,
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
