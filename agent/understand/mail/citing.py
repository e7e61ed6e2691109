"""By what a quote of a mail is known: fingerprints of runs of its words, whatever broke the lines anew. Pure.

An answer may name no Message-ID that anybody knows and come from an address nobody has seen; what it quotes of a
mail of ours still tells which mail it answers. A fingerprint is of seven words of one sentence, so one polite
phrase that anybody writes makes one, and one is never enough.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

MOST_CHARS = 40_000
RUN = 7
"""Words to a fingerprint."""
ENOUGH = 2
"""So many of one mail must be there for it to be quoted."""
MOST_KEPT = 60
_MARKS = re.compile(r"^[\s>|]+")
_SENTENCE = re.compile(r"(?<![.!?…])[.!?…]+(?:\s|$)")  # from the first of a row, or a long row is quadratic
_WORDS = re.compile(r"[^\W_]+")
_GREETING_WORDS = 6


def fingerprints(text: str) -> tuple[str, ...]:
    """Of every sentence that is long enough, in order, without repeats; of text of our own or of an answer to it."""
    found: dict[str, None] = {}
    for paragraph in _paragraphs(text[:MOST_CHARS]):
        for sentence in _SENTENCE.split(paragraph):
            words = _WORDS.findall(sentence.casefold())
            for start in range(0, len(words) - RUN + 1, RUN):
                run = " ".join(words[start : start + RUN])
                found[hashlib.blake2b(run.encode(), digest_size=6).hexdigest()] = None
    return tuple(found)


def _paragraphs(text: str) -> Iterator[str]:
    """Lines joined as before a mail program broke them; a line of greeting stands for itself."""
    lines: list[str] = []
    for line in (*text.splitlines(), ""):
        plain = _MARKS.sub("", line).rstrip()
        if plain and not (plain.endswith(",") and not lines and len(plain.split()) <= _GREETING_WORDS):
            lines.append(plain)
        elif lines:
            yield " ".join(lines)
            lines = []
