"""The labelled mail of tests/labelled: what it is, and what the readers make of it, as `followup inspect` shows it.

Each set is a folder of authors, each author has `seen` (looked at while the readers were written) and `aside`
(labelled before the code that is scored on it, never looked at since; its checksum is in `aside.sha256`).
A half is a folder of mails with an `expected.json`, or, for short replies, one line of JSON a mail.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any, Literal

from agent import inspection
from agent.mail_files import Source

LABELLED = Path(__file__).parent / "labelled"
OWNERS = (
    "robin@keller.example",
    "ana.duarte@posteo.example",
    "tomasz.wilk@wilk.example",
    "mei@lin.example",
)
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
        [made] = inspection.inspect(self.source, inspection.config_for(owners))
        return made


def load(kind: str, half: Half) -> list[Labelled]:
    """The mails of a half of a set, by author and name."""
    return [one for author in sorted((LABELLED / kind).iterdir()) for one in _of_author(author, half)]


def checksum() -> str:
    """The sha256 over every file that was laid aside: names and contents, in order."""
    digest = hashlib.sha256()
    for path in sorted(one for one in LABELLED.rglob("*") if one.is_file() and "aside" in (one.stem, one.parent.name)):
        if path.name == "aside.sha256":
            continue
        digest.update(f"{path.relative_to(LABELLED).as_posix()}\n".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _of_author(author: Path, half: Half) -> Iterator[Labelled]:
    lines = author / f"{half}.jsonl"
    if lines.exists():
        for line in lines.read_text("utf-8").splitlines():
            label = json.loads(line)
            yield Labelled(author.name, label["id"], Source(label["id"], 0, _mail(label), "message"), label)
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
