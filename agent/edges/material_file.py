"""A file of the owner's that is to go with a mail: its bytes, what they are, and what the file is called there."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from pathlib import Path

from agent.errors import MaterialError
from agent.model import Enclosure

LONGEST_NAME = 80
_STARTS = (
    (b"%PDF-", "application/pdf", ".pdf"), (b"\x89PNG\r\n\x1a\n", "image/png", ".png"),
    (b"\xff\xd8\xff", "image/jpeg", ".jpg"), (b"GIF8", "image/gif", ".gif"),
)  # fmt: skip
_IN_ZIP = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text", ".odt"),
)
_PROGRAMS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe")
_SAME = {".jpeg": ".jpg", ".htm": ".html", ".text": ".txt"}
_TEXTS = frozenset({".txt", ".md", ".csv", ".py", ".rs", ".go", ".java", ".sql", ".js", ".ts", ".c", ".json", ".yaml"})


def read(name: str, path: Path, limit: int) -> tuple[Enclosure, bytes]:
    """The material of that name. Raises MaterialError with a sentence: not there, empty, too large, a program."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise MaterialError(f"{name}: {path} cannot be read ({error.strerror or error})") from error
    if not data:
        raise MaterialError(f"{name}: {path} is empty")
    if len(data) > limit:
        raise MaterialError(f"{name}: {path} is larger than {limit / 1_000_000:g} MB (courtesy: attachments)")
    if data.startswith(_PROGRAMS):
        raise MaterialError(f"{name}: {path} is a program, and no mail of yours should bring one")
    kind, ending = _kind(data, path.suffix.lower())
    filename = _sanitised(path.name, ending)
    return Enclosure(name, filename, kind, len(data), hashlib.sha256(data).hexdigest(), str(path)), data


def unchanged(enclosure: Enclosure) -> bytes:
    """Its bytes, which are those that were shown to the owner. MaterialError where they are not."""
    try:
        with Path(enclosure.path).open("rb") as file:
            data = file.read(enclosure.size + 1)
    except OSError as error:
        raise MaterialError(f"{enclosure.name} ({enclosure.filename}) is not there any more") from error
    if hashlib.sha256(data).hexdigest() != enclosure.sha256:
        raise MaterialError(f"{enclosure.name} ({enclosure.filename}) has changed since you saw the draft")
    return data


def _kind(data: bytes, ending: str) -> tuple[str, str]:
    """What the bytes are, whatever the name says, and the ending that goes with it."""
    for start, kind, usual in _STARTS:
        if data.startswith(start):
            return kind, usual
    if data.startswith(b"PK\x03\x04"):
        head = data[:4_000] + data[-20_000:]  # the list of its files stands at the end
        return next(((kind, usual) for mark, kind, usual in _IN_ZIP if mark in head), ("application/zip", ".zip"))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return "application/octet-stream", ending or ".bin"
    if "\0" in text:
        return "application/octet-stream", ending or ".bin"
    if re.match(r"\s*<(?:!doctype html|html)", text[:500], re.IGNORECASE):
        return "text/html", ".html"
    return "text/plain", ending if ending in _TEXTS else ".txt"


def _sanitised(name: str, ending: str) -> str:
    """A name that any computer takes and no header breaks on, ending as its content does."""
    plain = unicodedata.normalize("NFC", name)
    stem, dot, last = plain.rpartition(".")
    if not dot or len(last) > 8:
        stem, last = plain, ""
    given = f".{last.lower()}" if last else ""
    kept = re.sub(r"[^\w ()+-]+", "-", stem).strip(" .-_") or "file"
    same = _SAME.get(given, given) == ending
    return f"{kept[: LONGEST_NAME - 10].strip()}{given if same else ending}"
