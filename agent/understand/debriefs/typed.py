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
_ANYWHERE = re.compile(rf"(?:(?<![ \t])[ \t]+)?(?:{_EMOJI})+")
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
_LEADS = {
    "de": re.compile(r"(?m)^(?:also|naja|na ja|tja|jedenfalls),?\s+(?=(?:er|sie|wir|ich|es)\s)", re.IGNORECASE),
    "fr": re.compile(
        r"(?m)^(?:donc|du coup|bah|ben|bon|alors),?\s+(?=(?:il|elle|on|nous|j['’]|je|m['’])\s?\w)", re.IGNORECASE
    ),
    "es": re.compile(r"(?m)^(?:pues|bueno|a ver),?\s+(?=(?:me|nos|él|ella|hablamos|dijo)\s)", re.IGNORECASE),
}
"""How somebody begins to speak."""
_MARKS = (
    (re.compile(r"(?<!\s)\s+(?:comma|komma|virgule)\s+(?=[^\W\d])", re.IGNORECASE), ", "),
    (
        re.compile(
            r"(?<!\s)\s+(?:full stop|new line|neue zeile|à la ligne|punto y (?:aparte|seguido))(?:\s+|$)", re.IGNORECASE
        ),
        ". ",
    ),
)
"""Marks that a phone has written down as words."""
_SHORT = {
    "de": ((re.compile(r"(?<=[\w,] )u\.\s+(?=\w)"), "und "), (re.compile(r"(?<=\w )f\.\s+(?=\w)"), "für "),
           (re.compile(r"\bv\.\s?a\.\s+(?=\w)", re.IGNORECASE), "vor allem "),
           (re.compile(r"\bz\.\s?b\.\s+(?=\w)", re.IGNORECASE), "zum Beispiel ")),
    "fr": ((re.compile(r"\benv\.\s+(?=\d)", re.IGNORECASE), "environ "),),
    "es": ((re.compile(r"\baprox\.\s+(?=\d)", re.IGNORECASE), "unos "), (re.compile(r"\by xq\b"), "y por qué")),
}  # fmt: skip
_AND = {"en": "and", "de": "und", "fr": "et", "es": "y"}
_NOT_EN = re.compile(r"\b(?P<verb>was|were|did|does|do|could|should|would|has|have|had|is|are)nt\b", re.IGNORECASE)
"""`bob wasnt there`."""
_DASHED = re.compile(r"(?<!\s)\s+[-–•*]\s+(?=[^\W_])")
_NUMBER = re.compile(r"(?P<before>^|[\s:,;.])\(?(?P<number>\d)[.)][ \t]+(?=[^\W_])")
_HEADING = re.compile(
    r"^\W*(?:(?:the|our|main|die|unsere|les|nos|los|las|nuestros|key) ){0,2}"
    r"(?:topics?|themes?|subjects?|points?|takeaways|things|themen|punkte|sujets?|thèmes?|temas|puntos)\b[^.!?]{0,30}$",
    re.IGNORECASE,
)


def plain_lines(own: str, *, tongue: str, alone: bool) -> str:
    """The answer so. `alone`: about one person; of several a number may be one of them."""
    own = _ANYWHERE.sub("", _BETWEEN.sub(". ", own))
    for marks in (_SOUNDS, _LEADS):
        if tongue in marks:
            own = marks[tongue].sub("", own)
    own = re.sub(r"(?<=[^\W\d_A-Z])\s+&\s+(?=\w)", f" {_AND.get(tongue, 'and')} ", own)
    if tongue == "en":
        own = _NOT_EN.sub(lambda found: f"{found['verb']}n't", own)
    for mark, said in (*_MARKS, *_SHORT.get(tongue, ())):
        own = mark.sub(said, own)
    return "\n".join(_undashed(_unnumbered(line, alone=alone)) for line in own.split("\n"))


def _undashed(line: str) -> str:
    """`points: - Rust - a team of 12` with commas between."""
    dashes = list(_DASHED.finditer(line[:2_000]))
    if len(dashes) < 2 or not _HEADING.match(line[: dashes[0].start()].rstrip(" :")):
        return line
    head = line[: dashes[0].start()].rstrip(" :")
    return f"{head}: {', '.join(part.rstrip(' ,;') for part in _DASHED.split(line[dashes[0].end() :]))}"


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
