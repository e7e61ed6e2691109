"""The parts of a mail (RFC 2045, 2046, 3676): split, decoded, inside limits. Pure; never raises.

Written without the stdlib parser: that one takes seconds on a long header and recurses without a bound.
Here depth, number and size are limited before anything is looked at.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass

from agent.understand.mail import charsets, headers, transfer

MAX_DEPTH = 20
MAX_PARTS = 300

_DASHED_LINE = re.compile(rb"(?:\A|\n)--([^\n]*)")
_CRS = re.compile(rb"(?<!\r)\r+\n")  # looked for at the first of a row only, else a row without its \n is quadratic
# One of these makes a block of `name: value` lines a mail's header; "Robin:" above a letter does not.
_MAILS_OWN = re.compile(
    r"(?:from|sender|to|cc|bcc|subject|date|received|return-path|message-id|in-reply-to|references|reply-to|"
    r"delivered-to|mime-version|content-.+|resent-.+|list-.+|auto-submitted|precedence|x-.+|dkim-signature|"
    r"authentication-results|arc-.+)\Z"
)
# Up to three lines for readers without MIME may stand above the first delimiter.
_OPENING = re.compile(rb"(?:(?!--)[^\n]{0,200}\n){0,5}--([^\s][^\n]{0,69})\n(?i:content-[a-z-]{1,40})[ \t]*:")
_SOFT_BREAK = re.compile(rb"=\n")
_ESCAPED = re.compile(rb"=(?:20|3D|C[23]=[89AB]|E2=80=)")
_LOOK = 64 * 1024


@dataclass(frozen=True, slots=True)
class Part:
    """One entity: its raw unfolded headers, its media type, its undecoded body, its children."""

    fields: tuple[tuple[str, str], ...]
    content_type: str
    parameters: dict[str, str]
    disposition: str
    filename: str
    body: bytes
    children: tuple[Part, ...] = ()

    def content(self) -> bytes:
        """The body without its transfer encoding; what is broken in it is read as far as it goes."""
        return transfer.undo(self.body, _first(self.fields, "content-transfer-encoding"))

    def text(self) -> str:
        """The content as text, a flowed one put together again (RFC 3676)."""
        content = self.content()
        if content is self.body:
            content = transfer.unsaid(content)
        text = charsets.decode(content, self.parameters.get("charset"))
        if self.content_type == "text/plain" and self.parameters.get("format", "").lower() == "flowed":
            return _unflow(text, delsp=self.parameters.get("delsp", "").lower() == "yes")
        return text


class Budget:
    """How many parts may still be opened, and what had to be left out so far."""

    def __init__(self) -> None:
        self.parts = MAX_PARTS
        self.problems: list[str] = []
        self.gave_up = False

    def problem(self, sentence: str, *, gave_up: bool = False) -> None:
        """Note a sentence once."""
        if sentence not in self.problems:
            self.problems.append(sentence)
        self.gave_up = self.gave_up or gave_up


def normal_newlines(raw: bytes) -> bytes:
    """`raw` with \\n newlines; a doubled \\r makes no blank line, and a mail of bare \\r is read too."""
    if b"\r" not in raw:
        return raw
    if b"\n" not in raw:
        return raw.replace(b"\r", b"\n")
    return _CRS.sub(b"\n", raw) if b"\r\r" in raw else raw.replace(b"\r\n", b"\n")


def fields(data: bytes) -> list[tuple[str, str]]:
    """The header of an entity with \\n newlines, as `parse` reads it."""
    return headers.fields(_split(data)[0])[0]


def parse(data: bytes, budget: Budget, *, depth: int = 0, default: str = "text/plain") -> Part:
    """One entity with \\n newlines, and what is in it, as deep as the limits allow."""
    head, body = _split(data)
    found, early, cut = headers.fields(head)
    if early >= 0:
        body = data[early:]
    if depth == 0 and not any(_MAILS_OWN.match(name) for name, _value in found):
        return bare(data, budget)
    if cut:
        budget.problem("The header is too long; the end of it was not read.", gave_up=depth == 0)
    content_type, parameters = headers.parameters(_first(found, "content-type"))
    disposition, extra = headers.parameters(_first(found, "content-disposition"))
    filename = extra.get("filename") or parameters.get("name") or ""
    if not re.fullmatch(r"[a-z0-9.+_-]+/[a-z0-9.+_-]+", content_type):
        content_type = default
    children: tuple[Part, ...] = ()
    boundary = parameters.get("boundary", "")
    if content_type.startswith("multipart/") and boundary:
        if depth >= MAX_DEPTH:
            budget.problem(f"The parts are nested deeper than {MAX_DEPTH}; the inner ones were not read.", gave_up=True)
            body = b""
        else:
            within = "message/rfc822" if content_type == "multipart/digest" else "text/plain"
            inner = []
            for piece in _pieces(body, boundary.encode("utf-8", "replace"), budget):
                inner.append(parse(piece, budget, depth=depth + 1, default=within))
            children = tuple(inner)
    return Part(tuple(found), content_type, parameters, disposition, filename[:255], body, children)


def bare(data: bytes, budget: Budget) -> Part:
    """A body that was saved, or came, without its header: its parts where it begins with a delimiter, else one text.

    Nothing says how the parts belong together, so their kinds must.
    """
    opening = _OPENING.match(data)
    pieces = _pieces(data, opening[1], budget) if opening else []
    if not pieces:
        soft = len(_SOFT_BREAK.findall(data[:_LOOK])) > 1  # nobody else ends lines with = and writes bytes as =C3
        text = binascii.a2b_qp(data) if soft and _ESCAPED.search(data[:_LOOK]) else data
        return Part((), "text/plain", {}, "", "", text)
    children = tuple(parse(piece, budget, depth=1) for piece in pieces)
    kinds = [child.content_type for child in children]
    kind = "multipart/mixed"
    if "message/delivery-status" in kinds or "message/disposition-notification" in kinds:
        kind = "multipart/report"
    elif kinds[:2] == ["text/plain", "text/html"]:
        kind = "multipart/alternative"
    return Part((), kind, {}, "", "", data, children)


def _split(data: bytes) -> tuple[bytes, bytes]:
    """Header block and body; a part that opens with a blank line has no header."""
    if data.startswith(b"\n"):
        return b"", data[1:]
    head, _blank, body = data.partition(b"\n\n")
    return head, body


def _pieces(body: bytes, boundary: bytes, budget: Budget) -> list[bytes]:
    """The body between its delimiter lines (RFC 2046, 5.1.1); the last one may lack its end."""
    pieces: list[bytes] = []
    # A line that only begins like the delimiter is another part's.
    opens = boundary.rstrip()
    closes = opens + b"--"
    begin = -1
    for match in _DASHED_LINE.finditer(body):
        line = match[1].rstrip(b" \t")
        if line not in (opens, closes):
            continue
        if begin >= 0:
            pieces.append(body[begin : match.start()] if begin <= match.start() else b"")
            budget.parts -= 1
            if budget.parts <= 0:
                problem = f"There are more than {MAX_PARTS} parts; the later ones were not read."
                budget.problem(problem, gave_up=True)
                return pieces
        if line == closes:
            return pieces
        begin = match.end() + 1
    if begin >= 0 and body[begin:].strip():
        budget.problem("The last part has no end.")
        pieces.append(body[begin:])
    return pieces


def _first(fields: tuple[tuple[str, str], ...] | list[tuple[str, str]], name: str) -> str:
    return next((value for key, value in fields if key == name), "")


def _unflow(text: str, *, delsp: bool) -> str:
    paragraphs: list[list[str]] = []
    depth_before: int | None = None  # of the paragraph that goes on; None: the line before was its end
    for raw in text.split("\n"):
        content = raw.lstrip(">")
        depth = len(raw) - len(content)
        content = content.removeprefix(" ")  # space-stuffing
        flows = content.endswith(" ") and content != "-- "  # the signature's line is never joined
        body = content[:-1] if flows and delsp else content
        if depth_before == depth and content != "-- ":
            paragraphs[-1].append(body)
        else:
            paragraphs.append([">" * depth + " " if depth else "", body])
        depth_before = depth if flows else None
    return "\n".join("".join(pieces) for pieces in paragraphs)
