"""The mail that asks the owner how a visit went, and what is said to the answer. Pure; no decisions here."""

from __future__ import annotations

import re
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
    day = when_words(visit.began, zone=zone, now=now)
    who = _named(visit.names) or "them"
    opening = f"You met {who} ({day}). How did it go?"
    if again:
        opening = f"You have not told me yet how it went with {who} ({day}). I do not ask again."
    blocks: list[Block] = [
        Title(opening),
        _people(visit.names),
        Taps(_TAPS),
        Hint(
            "Also worth a line, if it is so: they decide by the 4th; I forgot to mention …; "
            + (f"attach {one_line(visit.materials[0], 40)}; " if visit.materials else "")
            + "Bob was not there; it didn't take place; it was moved to Tuesday; I was told no; withdraw."
        ),
        Words(_addresses(visit)),
        Words(_what_comes(visit, zone, now)),
    ]
    return mail(f"{at_company(visit.company)}{'still: ' if again else ''}how did it go?", token, blocks)


def answered(told: Told, *, company: str, token: str) -> OwnerMail:
    """What was noted and what was not understood; sent only where a draft does not show it anyway."""
    blocks: list[Block] = [
        Title("This is what I took from your answer."),
        Points("Noted:", tuple(one_line(each, 400) for each in told.noted)),
        Cited("I could make nothing of this, so nothing was done about it:", _cut(told.unclear)),
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


def to_reader(text: str, name: str, others: Sequence[str] = ()) -> str:
    """A note about a person, for a letter to them: `Bob asked about Rust` is `you asked about Rust`.

    Only where the name leads or closes the note (`others` are those who were there too); a note that speaks of
    nobody stays as it is.
    """
    words = [re.escape(part) for each in (name, *others) for part in each.split() if len(part) > 1]
    mine = [re.escape(part) for part in name.split() if len(part) > 1]
    if not mine:
        return text
    title = r"(?:(?:mr|mrs|ms|dr|prof|herr|frau|m|mme|sr|sra)\.?\s+)?"
    one = rf"{title}(?:{'|'.join(words)})(?:\s+(?:{'|'.join(words)})){{0,3}}"
    who = rf"{one}(?:(?:\s*,\s*|\s+(?:and|und|et|y)\s+){one}){{0,9}}(?!\w)"
    if re.match(rf".{{0,200}}?\b(?:{'|'.join(mine)})\b", text, re.IGNORECASE) is None:
        return text
    lead = re.match(
        rf"(?:(?:and|also|then)\s+)?(?:with|to|mit|bei|avec|con)\s+{who}\s*,?\s*(?:[:–-]\s*)?(?=\S)", text, re.I
    )
    if lead is not None:
        return text[lead.end() :]
    there = re.match(rf"{who}\s+{_WAS_THERE}\s*[:,;–-]\s*(?=\S)", text, re.IGNORECASE)
    if there is not None:
        return text[there.end() :]
    gapped = re.match(rf"{who}\s+(?:(?:{_OF})\s+(?=\S)|(?=\w))", text, re.IGNORECASE)
    if gapped is not None and (gapped[0].rstrip().lower().endswith(_OFS) or _is_thing(text[gapped.end() :])):
        return text[gapped.end() :]
    text = re.sub(rf"\s+with\s+{who}(?=[.!]?\s*$)", "", text, count=1, flags=re.IGNORECASE)
    joint = re.match(rf"{who}\s+(?P<and_i>and\s+i|und\s+ich|et\s+moi|y\s+yo)\s+(?=\w)", text, re.IGNORECASE)
    if joint is not None:
        return f"{_WE[joint['and_i'].split()[0].lower()]} {text[joint.end() :]}"
    subject = re.match(rf"{who}\s+(?:(?:both|all)\s+)?(?P<verb>\w+)\b", text, re.IGNORECASE)
    if subject is not None and _PAST.fullmatch(subject["verb"]):
        return f"you {_AGREE.get(subject['verb'].lower(), subject['verb'])}{text[subject.end() :]}"
    return text


def _is_thing(rest: str) -> bool:
    """Is what stands behind a name a thing, as in `Bob Kafka` or `ana deploy times`? A sentence goes on otherwise."""
    words = rest.rstrip(" .!").split()
    if not words or len(words) > 3 or _PAST.fullmatch(words[0]):
        return False
    return words[0][0].isupper() or (len(words) < 3 and rest == rest.lower() and not words[0].endswith("s"))


_WE = {"and": "we", "und": "wir", "et": "nous", "y": "nosotros"}
_WAS_THERE = (
    r"(?:was|were|war|waren|etait|était|estaba)\s+(?:also\s+|auch\s+)?(?:there|present|da|dabei|là|présente?|allí)"
    r"(?:\s+too)?"
)
_OFS = ("about", "on", "nach", "über", "zu", "sur", "por", "sobre")
_OF = "|".join(_OFS)
"""Behind a name alone it leads to what was spoken of: "Ana asked about Go and Bob about Kafka"."""
_AGREE = {"is": "are", "was": "were", "has": "have"}
_PAST = re.compile(
    r"\w{2,}ed|is|was|has|had|told|made|gave|went|ran|built|did|led|thought|wrote|knew|took|brought|came|found|said|spoke"
    r"|left|got|saw|met|sat|kept|felt|meant|sent|won|lost|heard|began|drew|grew|drove|chose|understood"
    r"|could|would|also|really|mostly|mainly|then",
    re.IGNORECASE,
)
"""What may follow the name so that "you" can stand in its place: no other ending is wanted then."""


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
        f"I have no address for {who}. If you know it, write it behind the name; else I ask whoever arranged it to pass"
        " on the thanks."
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
