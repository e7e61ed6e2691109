"""Whose words a mail that somebody passes on holds: below its inner head those of who first wrote it. Pure."""

from __future__ import annotations

import re

from agent.understand.employers.domains import folded

_MOST = 20_000
_HEAD = re.compile(
    r"^[>\s*]{0,6}(?:From|Von|De|Da|Van|Od|Fra|Från)[*]?:[*]?\s{0,3}(?P<who>[^\n<\[@]{2,80})[^\n]{0,200}\n"
    r"(?:[>\s*]{0,6}[^\W\d_][\w ]{1,20}[*]?:[^\n]{0,300}\n){1,8}",
    re.MULTILINE,
)
"""The lines of a head: who wrote, and at least one more such as when or to whom."""
_FEWEST = 20
"""Letters below a head that are worth reading."""


def parted(text: str, name: str) -> tuple[str, str] | None:
    """What stands above and below the head that names them as who wrote it; None where there is no such head."""
    words = {folded(word) for word in name.split()} - {""}
    if not words:
        return None
    for head in _HEAD.finditer(text[:_MOST]):
        said = {folded(word) for word in head["who"].split()}
        left = text[head.end() : _MOST]
        if words <= said and len(left.strip()) > _FEWEST:
            return text[: head.start()], left
    return None
