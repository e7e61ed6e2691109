"""A sentence as a line of tags, with the words before a date: what its readers share. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent.understand.days.calendar_days import Span
from agent.understand.days.date_grammar import Reader
from agent.understand.days.date_tokens import Tag, tags
from agent.understand.days.date_words import word_set

_BEFORE = word_set("""
    BY BEF UNTIL THRU AFT WITHIN IN APPROX ON OF FROM TO THE NOTBEF LATEST TIME EOD BETW FOLL
""")
_RANK = (
    "NOTBEF",
    "BY",
    "LATEST",
    "UNTIL",
    "THRU",
    "BEF",
    "BETW",
    "AFT",
    "FOLL",
    "FROM",
    "WITHIN",
    "IN",
    "APPROX",
    "ON",
)
_SMALL = frozenset(str(n) for n in range(1, 13))


@dataclass(frozen=True, slots=True)
class Found:
    """Dates in a sentence: the days from `first` to `last`, and the words from `begin` to `end`.

    `how` is the tag of what stands before ("BY", "UNTIL", "AFT", ... or ""), `core` the days without it.
    `bare`: a length of time with nothing before it ("two weeks"), a date only where waiting is spoken of.
    """

    first: date
    last: date
    begin: int
    end: int
    how: str
    core: Span
    bare: bool = False


class Line:
    """The tags of a folded sentence as one string, and where each of them stands in the sentence."""

    def __init__(
        self, folded: str, language: str, today: date, month_first: bool | None, anchor: date | None, said: Span | None
    ) -> None:
        self.folded = folded
        self.tags: list[Tag] = tags(folded, language)
        self.offsets: dict[int, int] = {}
        parts: list[str] = []
        length = 0
        for i, tag in enumerate(self.tags):
            self.offsets[length] = i
            parts.append(f"{tag.name} ")
            length += len(parts[-1])
        self.offsets[length] = len(self.tags)
        self.line = "".join(parts)
        self.language = language
        self.today = today
        self.event: date | None = None
        self.week_before = False
        self.reader = Reader(today, language, month_first=month_first, anchor=anchor, said=said)

    def _found(
        self, first: date, last: date, begin: int, end: int, how: str, core: Span, bare: bool = False
    ) -> Found | None:
        first = max(first, self.today)
        if last < first:
            return None
        a, b = self.offsets[begin], self.offsets[end] - 1
        return Found(first, last, self.tags[a].begin, self.tags[b].end, how, core, bare)

    def _is_count(self, position: int) -> bool:
        """A small number in words: "back to a colleague", "by two of us" name no day of the month."""
        tag = self.tags[self.offsets[position]]
        return tag.name[1:] in _SMALL and not self.folded[tag.begin].isdigit()

    def _tag_before(self, position: int) -> str:
        i = self.offsets[position]
        return self.tags[i - 1].name if i else ""

    def _prefix(self, position: int, floor: int) -> tuple[int, str]:
        """Where the words before a date begin, and the one of them that counts."""
        i = self.offsets[position]
        seen: list[str] = []
        while i and position > floor:
            name = self.tags[i - 1].name
            if name not in _BEFORE and not (
                name == "," and i > 1 and self.tags[i - 2].name in {"TIME", "EOD", "LATEST"}
            ):
                break
            if name == "TO" and seen and seen[-1] in {"WITHIN", "BY", "BEF", "IN", "ON", "AFT"}:
                break  # "will be written to within a week"
            seen.append(name)
            i -= 1
            position -= len(name) + 1
        how = next((name for name in _RANK if name in seen), "")
        if how in {"NOTBEF", "UNTIL"} and "AFT" in seen:  # "not until after the holidays"
            how = "AFT"
        return position, "BY" if how == "LATEST" else "AFT" if how == "FOLL" else how
