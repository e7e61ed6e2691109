"""Words of time as thumbs spell them, made readable: `2moro`, `dem1`, `mñn`, `thrusday`, `miercols`. Pure.

The text is folded as the grammar of dates wants it (lower case, umlauts spelt out, no accents), and of each of its
characters it is known where in the original it stands.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 600
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_APOSTROPHES = frozenset("’‘`´ʼ")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])")
_WORD = re.compile(r"\w+")
_SHORT = re.compile(
    r"(?<!\w)(?:(?:am|bis|ab|naechsten|kommenden) (?P<de>mo|di|mi|do|fr|sa|so)"
    r"|(?:el|hasta el|este) (?P<es>lun|mie|jue|vie|sab|dom)"
    r"|(?:am|uebers|dieses|naechstes|nach dem|ce|le) (?P<we>we))(?!\w)"
)
_LONG = {
    "mo": "montag", "di": "dienstag", "mi": "mittwoch", "do": "donnerstag", "fr": "freitag", "sa": "samstag",
    "so": "sonntag", "lun": "lunes", "mie": "miercoles", "jue": "jueves", "vie": "viernes", "sab": "sabado",
    "dom": "domingo", "we": "weekend",
}  # fmt: skip
_THUMBED = {
    **dict.fromkeys(("2moro", "2moz", "2morrow", "2mrw", "2mora", "tomoz", "tmrw", "tmrrw", "tmr", "tmw", "tomo",
                     "tomorow", "tommorow", "tommorrow", "tomorro", "tomora"), "tomorrow"),
    **dict.fromkeys(("2nite", "2night", "tonite", "2nyt"), "tonight"),
    **dict.fromkeys(("2day", "tday"), "today"),
    **dict.fromkeys(("dem1", "2m1", "2main", "dmain", "dm1", "demin"), "demain"),
    **dict.fromkeys(("mnn", "mna", "mnna", "manyana"), "manana"),
    **dict.fromkeys(("wknd", "wkend", "wkd"), "weekend"),
    **dict.fromkeys(("nxt", "nex", "nxst"), "next"),
    **dict.fromkeys(("nexte", "naechse", "naext"), "naechste"),
    **dict.fromkeys(("moagn", "morgn", "morng", "mrgn"), "morgen"),
    **dict.fromkeys(("uebermorgn", "ubermorgen"), "uebermorgen"),
    **dict.fromkeys(("apresdemain", "aprdemain"), "apres demain"),
    **dict.fromkeys(("semana", "smana", "semna"), "semana"),
    "findesemana": "fin de semana",
    "fortnights": "fortnight",
    "2weeks": "2 weeks",
}  # fmt: skip
_DAYS_WORDS = """
monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
mercredi vendredi samedi dimanche miercoles viernes sabado domingo december september november october january february
dezember oktober februar decembre septembre novembre octobre janvier fevrier diciembre septiembre noviembre octubre
febrero weekend wochenende
"""
_DAYS = tuple(_DAYS_WORDS.split())
_OTHER_WORDS = (
    "sundry montage montags montages fridays sundays mondays saturdays tuesdays thursdays wednesdays weekends"
)
_OTHERS = frozenset((*_DAYS, *_OTHER_WORDS.split()))
_LEAST, _MOST = 5, 12


@dataclass(frozen=True, slots=True)
class Flat:
    """`text` folded; for each of its characters where what it stands for begins and ends in the original."""

    text: str
    spots: tuple[tuple[int, int], ...]

    def original(self, begin: int, end: int) -> tuple[int, int]:
        """Where the characters from `begin` up to `end` stand in the original."""
        return self.spots[begin][0], self.spots[end - 1][1]


def flat(said: str) -> Flat:
    """A text folded, and its words of time spelt as they are in a book."""
    folded = "".join(char for char, _ in _folded(said[:LONGEST]))
    spots = [spot for _, spot in _folded(said[:LONGEST])]
    folded = _HYPHEN.sub(" ", folded)
    short = {match.span(match.lastgroup or 0) for match in _SHORT.finditer(folded)}
    parts: list[str] = []
    kept: list[tuple[int, int]] = []
    at = 0
    for match in _WORD.finditer(folded):
        meant = _LONG[match[0]] if match.span() in short else _THUMBED.get(match[0]) or _slip(match[0])
        if meant is None or meant == match[0]:
            continue
        begin, end = match.span()
        parts += [folded[at:begin], meant]
        kept += [*spots[at:begin], *[(spots[begin][0], spots[end - 1][1])] * len(meant)]
        at = end
    return Flat("".join([*parts, folded[at:]]), (*kept, *spots[at:]))


def _folded(said: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Each character of the folded text, and where the one it is made of stands."""
    for at, char in enumerate(said):
        for made in _UMLAUTS.get(char.lower()) or _bare(char):
            yield made, (at, at + 1)


def _bare(char: str) -> str:
    if char in _APOSTROPHES:
        return "'"
    if char.isascii():
        return char.lower()
    made = unicodedata.normalize("NFKD", char.lower())
    return "".join(each for each in made if unicodedata.category(each) not in ("Mn", "Cf"))


def _slip(word: str) -> str | None:
    """The day or month that this is but for one letter, left out, doubled, wrong, or changed for its neighbour."""
    if not _LEAST <= len(word) <= _MOST or not word.isalpha() or word in _OTHERS:
        return None
    found = [name for name in _DAYS if word[0] == name[0] and len(name) > _LEAST and near(word, name)]
    return found[0] if len(found) == 1 else None


def near(one: str, two: str) -> bool:
    """Are they the same but for one letter, left out, doubled, wrong, or changed for its neighbour?"""
    at = next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    left, right = one[at:], two[at:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    return left[1:] == right if len(left) > len(right) else left == right[1:]
