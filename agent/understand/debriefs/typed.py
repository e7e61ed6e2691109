"""An answer as it is typed or dictated in haste, made lines that can be read. Pure.

Without emoji and sounds of thinking; a list that is numbered inside a sentence gets commas. No word that says
something is touched.
"""

from __future__ import annotations

import re
from itertools import pairwise

_EMOJI = r"[\u2600-\u27bf\U0001f000-\U0001faff]\ufe0f?(?:\u200d[\u2600-\u27bf\U0001f000-\U0001faff]\ufe0f?)*"
_BETWEEN = re.compile(rf"(?<=[^\W_])[ \t]*(?:{_EMOJI}[ \t]*)+(?=[^\W_])")
"""Between two words it ends a sentence: `lief gut 👍 haben über …`."""
_ANYWHERE = re.compile(rf"[ \t]*(?:{_EMOJI})+")
_SOUNDS = {
    "en": re.compile(
        r"(?:(?<=^)|(?<=\n)|(?<=[,.;] )|(?<=\bso )|(?<=\band )|(?<=\bbut ))(?:u+h+m*|u+m+|e+r+m+|hm+|yeah|yea)\b,?\s+",
        re.IGNORECASE,
    ),
    "de": re.compile(r"\b(?:äh+m*|öh+m*|ähem|hm+)\b,?\s+", re.IGNORECASE),
    "fr": re.compile(r"\b(?:euh+|heu+|hm+)\b,?\s+", re.IGNORECASE),
    "es": re.compile(r"\b(?:eh+|em+|hm+)\b,\s+", re.IGNORECASE),
}
"""By the language of the answer: German `um` and Spanish `este` are words."""
_NUMBER = re.compile(r"(?P<before>^|[\s:,;.])\(?(?P<number>\d)[.)][ \t]+(?=[^\W_])")
_HEADING = re.compile(
    r"^\W*(?:(?:the|our|main|die|unsere|les|nos|los|las|nuestros|key) ){0,2}"
    r"(?:topics?|themes?|subjects?|points?|things|themen|punkte|sujets?|thèmes?|temas|puntos)\b[^.!?]{0,30}$",
    re.IGNORECASE,
)


def plain_lines(own: str, *, tongue: str, alone: bool) -> str:
    """The answer so. `alone`: about one person; of several a number may be one of them."""
    own = _ANYWHERE.sub("", _BETWEEN.sub(". ", own))
    sounds = _SOUNDS.get(tongue)
    if sounds is not None:
        own = sounds.sub("", own)
    return "\n".join(_unnumbered(line, alone=alone) for line in own.split("\n"))


def _unnumbered(line: str, *, alone: bool) -> str:
    """`topics: 1) Rust 2) team of 12` with commas between."""
    found = list(_NUMBER.finditer(line[:2_000]))
    numbers = [int(each["number"]) for each in found]
    rising = len(numbers) > 1 and numbers[0] == 1 and all(b == a + 1 for a, b in pairwise(numbers))
    if not rising or not (
        _HEADING.match(line[: found[0].start("number")].rstrip(" (")) or (alone and found[0].start())
    ):
        return line
    said, start = "", 0
    for place, each in enumerate(found):
        before = line[start : each.start("number")].rstrip(" (" if not place else " (,;.")
        said += before + (" " if not place else ", ")
        start = each.end()
    return said + line[start:]
