"""The mail that asks the owner how a visit went, and what is said to the answer. Pure; no decisions here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from agent.compose.blocks import Block, Cited, Hint, OwnerMail, Points, Tap, Taps, Title, Tone, Words, mail
from agent.compose.plain import lines, one_line
from agent.compose.wording import at_company, listed, when_words

MOST_PEOPLE = 30
_TAPS = (
    Tap("Tell how it went", ""),
    Tap("It did not take place", "it didn't take place"),
    Tap("I was told no", "I was told no"),
    Tap("I withdraw", "withdraw", Tone.LINK),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Whom the owner met, in the order of the numbers. `plain_at`: when the plain drafts come without an answer, None
    where they are there already; `nameless` have no address."""

    company: str
    role: str = ""
    """Named where they have more than one application there."""
    application: str
    names: tuple[str, ...]
    nameless: tuple[str, ...] = ()
    began: datetime
    plain_at: datetime | None = None
    materials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was taken from an answer, in words, and what was not."""

    noted: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    shown: bool = False
    """The drafts that follow show all of it."""


def ask(visit: Visit, *, token: str, zone: tzinfo, now: datetime, again: bool = False) -> OwnerMail:
    """How did it go, and what did you talk about? A line for each person, and the words for everything else."""
    day = when_words(visit.began, zone=zone, now=now) + (f"; {one_line(visit.role, 60)}" if visit.role else "")
    who = _named(visit.names) or "them"
    opening = f"You met {who} ({day}). How did it go?"
    if again:
        opening = f"You have not told me yet how it went with {who} ({day}). I will not ask again."
    blocks: list[Block] = [
        Title(opening),
        _people(visit.names),
        Taps(_TAPS),
        Hint(
            "Also worth a line, if it is so: they decide by the 4th; I forgot to mention …; "
            + (f"attach {one_line(visit.materials[0], 40)}; " if visit.materials else "")
            + "Bob was not there; it didn't take place; it was moved to Tuesday; I was told no; they made"
            " me an offer; withdraw."
        ),
        Words(_addresses(visit)),
        Words(_what_comes(visit, zone, now)),
    ]
    return mail(f"{at_company(visit.company)}{'once more: ' if again else ''}how did it go?", token, blocks)


def answered(told: Told, *, company: str, token: str) -> OwnerMail:
    """What was noted and what was not understood; sent only where a draft does not show it anyway."""
    blocks: list[Block] = [
        Title("This is what I took from your answer."),
        Points("Noted:", tuple(one_line(each, 400) for each in told.noted)),
        Cited("Nothing was done about this, and it stands in no letter:", _cut(told.unclear)),
        Cited("I keep this out of every letter:", _cut(told.private)),
        Words(
            "Answer again in other words if it matters. Nothing was sent because of your answer."
            if told.unclear
            else "Nothing was sent because of your answer; you see each draft before it goes."
        ),
    ]
    return mail(f"{at_company(company)}noted, how it went", token, blocks)


def not_proven(words: str, missing: Sequence[str], *, company: str, application: str, token: str) -> OwnerMail:
    """An answer came from the owner's address without proof that the owner wrote it."""
    ways = (
        f"on your computer: followup note {application} --debrief '…'",
        "answer again from a program that files a copy in Sent",
    )
    blocks: list[Block] = [
        Words(
            "Nothing was noted. An answer came from your address, but anybody can write your address on a mail, and I"
            " could not prove that it was you."
        ),
        Cited("The answer:", _cut((words[:400],))),
        Points("What was missing:", tuple(one_line(each, 200) for each in missing)),
        Points("If it was you, do one of these:", ways),
        Words("If it was not you, do nothing."),
    ]
    return mail(f"{at_company(company)}not noted, how it went", token, blocks)


def _people(names: Sequence[str]) -> Words:
    if not names:
        return Words(
            "Whom did you meet, and what did you talk about? A line for each, with the address if you have it."
        )
    head = "What did you talk about? A line for each, in any words:" if len(names) > 1 else "What did you talk about?"
    numbered = "\n".join(f"{number}. {one_line(name, 80)}:" for number, name in enumerate(names[:MOST_PEOPLE], 1))
    return Words(f"{head}\n\n{numbered}")


def _addresses(visit: Visit) -> str:
    if not visit.nameless:
        return ""
    who = _named(visit.nameless)
    return (
        f"I have no address for {who}. If you know {'it' if len(visit.nameless) == 1 else 'one'}, write it behind the"
        " name; otherwise I ask whoever arranged it to pass on the thanks."
    )


def _what_comes(visit: Visit, zone: tzinfo, now: datetime) -> str:
    if visit.plain_at is None:
        return "Nothing is sent because of your answer: what it adds to a draft you see before it goes."
    at = when_words(visit.plain_at, zone=zone, now=now)
    return f"You see each draft before it goes, with your answer in it. Without one the plain drafts come {at}."


def _named(names: Sequence[str]) -> str:
    return listed([one_line(name, 60) for name in names[:MOST_PEOPLE]])


def _cut(words: Sequence[str]) -> str:
    return "\n".join([line for each in words for line in lines(each, 600).split("\n") if line.strip()][:20])
