"""A small mail in place of a large one: its header, its calendars, its short texts. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.edges.imap_parts import Part


def assemble(header: bytes, parts: Sequence[tuple[Part, bytes]]) -> bytes:
    """A small mail in place of a large one: its header, and only these parts, still encoded.

    What the header said of the body is replaced, the parts' own headers are made anew from the structure.
    """
    boundary = b"part"
    while any(boundary in data for _, data in parts):
        boundary += b"=_"
    pieces = [
        _without_content_fields(header),
        b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="' + boundary + b'"\r\n\r\n',
    ]
    for part, data in parts:
        kind = "text/calendar" if part.is_calendar else part.type
        fields = [f"Content-Type: {kind}"]
        fields += [
            f'{key}="{value}"'
            for key in ("charset", "method", "format", "delsp")
            if (value := re.sub(r"[^\w.+:-]", "", part.params.get(key, ""), flags=re.ASCII))
        ]
        head = "; ".join(fields) + f"\r\nContent-Transfer-Encoding: {part.encoding}\r\n\r\n"
        pieces += [b"--", boundary, b"\r\n", head.encode("ascii"), data, b"\r\n"]
    pieces += [b"--", boundary, b"--\r\n"]
    return b"".join(pieces)


def _without_content_fields(header: bytes) -> bytes:
    """Every field but Content-* and MIME-Version, with its folded lines."""
    kept, keep = [], True
    for line in header.splitlines():
        if not line[:1].isspace():
            keep = bool(line) and not line.lower().startswith((b"content-", b"mime-version"))
        if keep:
            kept.append(line + b"\r\n")
    return b"".join(kept)
