"""What a mail to the owner is made of: blocks that are written out twice, as plain text and as a page. Pure.

One list of blocks makes both parts, so that they say the same. Here is the plain one, which can be read aloud;
`page` makes the other. A block holds words as they are: whoever fills it has cut them, whoever writes it out
escapes them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from agent.compose.plain import cut, lines, one_line

AS_IT_LOOKS = "The draft, as it will look:"
LONGEST_DRAFT = 30_000
"""So many characters of a draft are shown; none that passes the checks is longer."""


class Tone(StrEnum):
    """How much a tap weighs to the eye."""

    YES = "yes"
    PLAIN = "plain"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Tap:
    """An answer by one tap: what stands on it, and the words the answer then holds ('': the owner's to write)."""

    label: str
    says: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Title:
    """What it is about, in one line. `part`: of one of several parts that follow."""

    text: str
    part: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph of ours; its lines stay."""

    text: str


@dataclass(frozen=True, slots=True)
class Hint:
    """Which words can be answered. A page has taps for them and says this at its end."""

    text: str


@dataclass(frozen=True, slots=True)
class Taps:
    """Answers by one tap, for a page alone: in plain text a `Hint` names them."""

    taps: tuple[Tap, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """What belongs to a name, a line each: `Goes: today 18:10`."""

    rows: tuple[tuple[str, str], ...]
    pressing: bool = False
    """Something to look at before answering."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail as its reader will see it."""

    to: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Points:
    """A list under a line of its own ('': none)."""

    intro: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cited:
    """Somebody else's words, under a line of ours."""

    intro: str
    words: str


Block = Title | Words | Hint | Taps | Rows | Draft | Points | Cited


@dataclass(frozen=True, slots=True)
class OwnerMail:
    """A mail to the owner; `subject` ends in its code where it can be answered."""

    subject: str
    blocks: tuple[Block, ...]

    @property
    def body(self) -> str:
        """The plain text."""
        return plain(self.blocks)


def mail(subject: str, token: str | None, blocks: Sequence[Block | None]) -> OwnerMail:
    """A mail of these blocks, the empty ones left out; its code survives in the subject every way of answering."""
    tag = f" [f-{token}]" if token else ""
    return OwnerMail(one_line(subject, 150) + tag, tuple(each for each in blocks if each is not None and _said(each)))


def cited(intro: str, said: str) -> Cited:
    """At most eight lines and 400 characters of somebody's words."""
    whole = lines(said, 402)
    kept = [line for line in (cut(whole, 400) if len(whole) > 400 else whole).split("\n") if line.strip()][:8]
    return Cited(intro, "\n".join(kept))


def plain(blocks: Sequence[Block]) -> str:
    """The text/plain part: paragraphs with a blank line between them."""
    return "\n\n".join(filter(None, map(_plain, blocks))) + "\n"


def _plain(block: Block) -> str:
    match block:
        case Title(text=text) | Words(text) | Hint(text):
            return text
        case Taps():
            return ""
        case Rows(rows):
            return "\n".join(f"{name}: {value}" for name, value in rows)
        case Draft(to, subject, body):
            text = lines(body, LONGEST_DRAFT).strip("\n")
            return f"{AS_IT_LOOKS}\n\nTo: {to}\nSubject: {subject}\n\n{text}\n\nEnd of the draft."
        case Points(intro, points):
            return "\n".join(([intro] if intro else []) + [f"- {point}" for point in points])
        case Cited(intro, said):
            # Behind a mark, so that nothing of theirs looks like ours.
            return "\n".join(([intro] if intro else []) + [f"> {line}" for line in said.split("\n")])


def _said(block: Block) -> bool:
    match block:
        case Taps(taps):
            return bool(taps)
        case Points(_, points):
            return bool(points)
        case Rows(rows):
            return bool(rows)
        case Cited(_, said):
            return bool(said.strip())
        case Draft():
            return True
        case Title(text=text) | Words(text) | Hint(text):
            return bool(text.strip())
