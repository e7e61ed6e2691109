"""The labelled mail of tests/labelled: what it is, and what the readers make of it, as `followup inspect` shows it.

Each set is a folder of authors, each author has `seen` (looked at while the readers were written), `aside` (labelled
before the code that is scored on it, never looked at since; the checksums are in `aside.sha256`), or both. What was
laid aside becomes `seen` when new hands have laid aside enough to measure by, and is then learned from.
What is `later` was looked at and awaits the next training of all weights; it is read by nothing yet.
A half is a folder of mails with an `expected.json`, or, for short replies, one line of JSON a mail.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any, Literal

from agent.from_disk.mail_files import Source
from agent.verbs import inspection

LABELLED = Path(__file__).parent / "labelled"
OWNERS = (
    "robin@keller.example",
    "ana.duarte@posteo.example",
    "tomasz.wilk@wilk.example",
    "mei@lin.example",
)
EVENTS = LABELLED / "events"
"""A line a title of an event and its first words, written for what it is; `events.event_words` is trained on it."""
SENTENCES = LABELLED / "sentences"
"""A line a sentence, written for one meaning; what the weights of `understand.intent` are trained on."""
NAMES = LABELLED / "names"
"""A line a sentence, in which one name is marked, by what that person does; the weights of `persons.part`."""
PANELS = LABELLED / "panels"
"""A line a text, in which everybody is marked; the network of `persons.reader`."""
_UNDERSTAND = LABELLED.parent.parent / "agent" / "understand"
LESSONS = sorted((LABELLED / "lessons").glob("*.jsonl"))
"""Whole mails that were written to learn from; they are never scored."""
Half = Literal["seen", "aside"]
Label = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Labelled:
    """One mail or bare calendar, who wrote it, and how a careful person reads it."""

    author: str
    name: str
    source: Source
    label: Label

    def read(self) -> dict[str, Any]:
        """The object of `followup inspect --json`."""
        owner = self.label.get("owner")
        owners = (owner,) if isinstance(owner, str) else OWNERS
        [made] = inspection.inspect(self.source, _config_for(owners))
        return made


_config_for = functools.cache(inspection.config_for)
"""`inspect` makes its configuration once for all its mails."""


def load(kind: str, half: Half) -> list[Labelled]:
    """The mails of a half of a set, by author and name."""
    return [one for author in sorted((LABELLED / kind).iterdir()) for one in _of_author(author, half)]


def checksums() -> dict[str, str]:
    """The sha256 of what each author laid aside, names and contents, as `aside.sha256` holds it."""
    found: dict[str, str] = {}
    for author in sorted(one for kind in LABELLED.iterdir() if kind.is_dir() for one in kind.iterdir() if one.is_dir()):
        digest = hashlib.sha256()
        files = (
            sorted((author / "aside").iterdir()) if (author / "aside").is_dir() else list(author.glob("aside.jsonl"))
        )
        if not files:
            continue
        for path in files:
            digest.update(f"{path.name}\n".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        found[f"{author.parent.name}/{author.name}"] = digest.hexdigest()
    return found


def trained_on() -> str:
    """The sha256 of all that the weights of meanings are trained on; it stands in their table."""
    digest = hashlib.sha256()
    seen = sorted((LABELLED / "meanings").glob("*/seen.jsonl"))
    for path in (*sorted(SENTENCES.glob("*.tsv")), *seen, *LESSONS):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def learned_invites() -> list[Path]:
    """The files of the labelled invites that weights are learned from."""
    found = (LABELLED / "invites").glob("*/seen/*")
    return sorted(path for path in found if path.is_file())


def events_trained_on() -> str:
    """The sha256 of all that the weights of events are trained on; it stands in their table."""
    digest = hashlib.sha256()
    seen = learned_invites()
    for path in (*sorted(EVENTS.glob("*.tsv")), *seen):
        digest.update(path.name.encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def companies_trained_on() -> str:
    """The sha256 of all that the weights of employers' names and of jobs are trained on; it stands in their tables."""
    digest = hashlib.sha256()
    for path in learned_invites():
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def stages_trained_on() -> str:
    """The sha256 of all that the weights of rounds are trained on; it stands in their table."""
    return companies_trained_on()


def answers_trained_on() -> str:
    """The sha256 of all that the weights of owners' answers and wishes are trained on; it stands in both tables."""
    digest = hashlib.sha256()
    told = [*(LABELLED / "answers").glob("*/seen.jsonl"), *(LABELLED / "answers").glob("*/lessons.jsonl")]
    voices = LABELLED.parent / "answer_voices.py"
    lists = [path for kind in ("clauses", "wishes") for path in sorted((LABELLED / kind).glob("*.txt"))]
    for path in (*lists, *sorted(told), voices):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def parts_trained_on() -> str:
    """The sha256 of all that the weights of who takes part are trained on; it stands in their table."""
    digest = hashlib.sha256()
    seen = sorted(path for path in (LABELLED / "invites").glob("*/seen/*") if path.is_file())
    house = sorted((LABELLED.parent / "mails" / "invites").iterdir())
    marked = (*sorted(NAMES.glob("*.tsv")), *sorted(PANELS.glob("*.txt")))
    house += [*sorted((LABELLED.parent / "invited").iterdir()), *sorted(LABELLED.parent.glob("people_invited*.py"))]
    for path in (*marked, *seen, *house, _UNDERSTAND / "reader.npz", _UNDERSTAND / "whole.npz"):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def reader_trained_on() -> str:
    """The sha256 of all that the networks which read whom an invitation tells of are trained on; it stands in them."""
    digest = hashlib.sha256()
    for path in (*sorted(PANELS.glob("*.txt")), *sorted(NAMES.glob("*.tsv")), *sorted(_UNDERSTAND.glob("deeds_*.txt"))):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def at(start: date | str | None) -> str:
    """A start in one zone, whichever it was labelled in; a day, or a time of no zone, as it is written."""
    if isinstance(start, str) and "T" in start:
        start = datetime.fromisoformat(start)
    if isinstance(start, datetime) and start.tzinfo is not None:
        return str(start.astimezone(UTC))
    return start.isoformat() if isinstance(start, date) else str(start)


def of_lines(path: Path, author: str) -> Iterator[Labelled]:
    """Short replies, one line of JSON each."""
    for line in path.read_text("utf-8").splitlines():
        label = json.loads(line)
        yield Labelled(author, label["id"], Source(label["id"], 0, _mail(label), "message"), label)


def _of_author(author: Path, half: Half) -> Iterator[Labelled]:
    lines = author / f"{half}.jsonl"
    if lines.exists():
        yield from of_lines(lines, author.name)
    expected = author / half / "expected.json"
    if expected.exists():
        for name, label in json.loads(expected.read_text("utf-8")).items():
            data = (expected.parent / name).read_bytes()
            kind: Literal["calendar", "message"] = "calendar" if name.endswith(".ics") else "message"
            yield Labelled(author.name, name, Source(name, 0, data, kind), label)


def _mail(label: Label) -> bytes:
    mail = EmailMessage(policy=SMTP)
    for header in ("from", "date", "subject"):
        mail[header] = label[header]
    mail["to"] = OWNERS[0]
    mail["message-id"] = f"<{label['id']}@sender.example>"
    mail.set_content(label["body"])
    return mail.as_bytes()
