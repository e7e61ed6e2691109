"""What speaks for each round of an interview: its title and words, how long it is, who takes part. Pure.

The weights of `stages` say what each is worth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from agent.model import CalendarEvent, Message, Person, Stage
from agent.understand.employers import employer, rounds
from agent.understand.name_words import bosses
from agent.understand.persons import deeds, mentioned
from agent.understand.stages import stage_words

_MOST = 3_000
"""Letters of the description and of the mail that are read."""
_TITLE = 200
SESSIONS = 2
"""From so many who have each a time of their own it is a visit."""
_LONG = (20, 30, 35, 45, 50, 60, 75, 90, 120, 180, 300, 600)
"""Minutes; how long it lasts is told by the first that is enough."""
_MANY, _CLOCKS = 5, 3
"""More people, and more lines with an hour, than these are told no further."""
_WORDS = {
    "there": stage_words.THERE, "last": stage_words.LAST, "boss": stage_words.BOSS, "staff": stage_words.STAFF,
    "staff_title": stage_words.STAFF_TITLE, "first": stage_words.FIRST, "under_boss": stage_words.UNDER_BOSS,
    "and_others": stage_words.AND_OTHERS,
}  # fmt: skip
_ONLINE = re.compile(r"https?:|zoom|teams|meet\b|online|video")


@dataclass(frozen=True, slots=True)
class Invited:
    """An interview as its round is read: lower-case texts without the job's own words, who takes part."""

    event: CalendarEvent
    message: Message | None
    who: Sequence[Person]
    title: str
    subject: str
    text: str
    spelled: str
    """The text as it is written."""

    @property
    def both(self) -> str:
        """Title and text."""
        return f"{self.title}\n{self.text}"

    @property
    def host(self) -> str:
        """Who invites, '' where nobody is told."""
        return self.event.organizer.email if self.event.organizer else ""


def invited(
    event: CalendarEvent, message: Message | None, who: Sequence[Person], *, role: str | None, subject: str
) -> Invited:
    """The same of an event. `role` is the job, whose words are no round's."""
    title = re.sub(re.escape(role), " ", event.summary, flags=re.IGNORECASE) if role else event.summary
    subject = re.sub(re.escape(role), " ", subject, flags=re.IGNORECASE) if role else subject
    spelled = text = f"{event.description[:_MOST]}\n{message.text[:_MOST] if message else ''}"
    if role:
        # The job's own words are nobody's title, "Product Manager with Joost", unless they stand behind a name.
        text = re.sub(rf"(?<![,(] )(?<![,(]){re.escape(role)}", " ", text, flags=re.IGNORECASE)
    return Invited(event, message, who, title.lower(), subject.lower(), text.lower(), spelled)


def of(here: Invited) -> frozenset[str]:
    """All that speaks for one round or another."""
    return frozenset(
        [*_named(here), *_people(here), *_length(here.event, len(here.who)), *_place(here), *_words(here.title)]
    )


def _named(here: Invited) -> Iterator[str]:
    yield f"title is {rounds.stage(here.title).value}"
    yield f"subject is {rounds.stage(here.subject).value}"
    yield f"labelled {rounds.labelled(here.spelled).value}"
    yield from (f"text names {each.value}" for each in Stage if rounds.names(here.text, each))
    for what, pattern in _WORDS.items():
        yield from (f"{what} {where}" for where, text in (("title", here.title), ("text", here.text))
                    if pattern.search(text))  # fmt: skip
    if bosses.is_named(here.text):
        yield "boss named"
    if bosses.writes(here.text):
        yield "boss writes"


def _people(here: Invited) -> Iterator[str]:
    count = len(here.who)
    yield f"{min(count, _MANY)} people"
    yield "several" if count > 1 else "one at most"
    yield "host there" if any(one.address == here.host for one in here.who) else "host not there"
    yield "some unaddressed" if any(not one.address for one in here.who) else "all addressed"
    if here.host and employer.is_agency(here.host.partition("@")[2]):
        yield "agency"
    about = [about_one(one.name, here.both) for one in here.who]
    few = min(count, 3)
    for what, pattern in (("bosses", stage_words.BOSS), ("staff", stage_words.STAFF)):
        yield f"{min(2, sum(pattern.search(each) is not None for each in about))} {what} of {few}"
    event, message = here.event, here.message
    inviting = (event.organizer,) if event.organizer else message.from_[:1] if message else ()
    if stage_words.STAFF.search(" ".join(f"{a.name} {a.email.partition('@')[0]}" for a in inviting).lower()):
        yield "staff invites"
        yield f"staff invites {few}"
    if count > 1 and by_turns(here.who, here.text):
        yield "turns"
    yield f"{min(_CLOCKS, len(stage_words.CLOCK.findall(here.text)))} hours"


def _length(event: CalendarEvent, count: int) -> Iterator[str]:
    if (
        not isinstance(event.start, datetime)
        or not isinstance(event.end, datetime)
        or (event.start.tzinfo is None) != (event.end.tzinfo is None)
    ):
        yield "no length"
        return
    minutes = (event.end - event.start).total_seconds() / 60
    yield f"up to {next((each for each in _LONG if minutes <= each), 'longer')} minutes"
    size = "short" if minutes <= 30 else "middling" if minutes <= 60 else "long" if minutes <= 120 else "half a day"
    yield f"{size} with {min(count, 3)}"


def _place(here: Invited) -> Iterator[str]:
    place = here.event.location.lower()
    yield "online" if _ONLINE.search(f"{place}\n{here.text}") else "not online"
    if "http" not in place and re.search(r"\d", place):
        yield "at a place"
    if re.search(r"\b(?:phone|tel|call|telefon\w*|téléphone)\b", place):
        yield "by phone"


def _words(title: str) -> Iterator[str]:
    words = [deeds.folded(token) for token in mentioned.TOKEN.findall(title[:_TITLE])]
    for word, said in zip(words, deeds.ideas(words, deeds.languages(words)), strict=True):
        if word[:1].isalpha():
            yield f"word {word}"
        yield from (f"says {idea}" for idea in said)


def by_turns(who: Sequence[Person], text: str) -> bool:
    """Has each of several people, or a tour or a meal beside them, a line with a time of its own."""
    lines = [found[0] for found in stage_words.CLOCK.finditer(text)]
    last = [person.name.split()[-1].lower() for person in who if person.name.split()]
    first = [person.name.split()[0].lower() for person in who if person.name.split()]
    alone = sum(
        1 for line in lines if sum(word in line for word in last) == 1 or sum(word in line for word in first) == 1
    )
    if alone >= SESSIONS:
        return True
    # A card may hold the time above the name.
    nearby = re.split(r"\n\s*\n", text)
    cards = [
        part for part in nearby if re.search(r"\d{1,2}[:.]\d{2}", part) and sum(word in part for word in last) == 1
    ]
    return len(lines) >= SESSIONS and len(cards) >= SESSIONS


def _beside(text: str, start: int, end: int) -> str:
    """What stands close to a name and is not yet beside the next: up to the end of the bracket or the piece."""
    behind = text[end : end + 60]
    closed = behind.find(")") if behind.lstrip().startswith("(") else -1
    behind = (
        behind[: closed + 1]
        if closed >= 0
        else re.split(r"[.;]\s|\s(?:and|und|et|y|e|en|och|og|i|oraz|sowie)\s", behind)[0]
    )
    before = re.split(r"[.;,)]\s|\s(?:and|und|et|y|e|en|och|og|i|oraz|sowie)\s", text[max(0, start - 40) : start])[-1]
    return f"{before} {behind}".replace("\n", " ")


def about_one(name: str, text: str) -> str:
    """What stands beside that person's name in a lower-case text: their title, as a rule."""
    last = name.split()[-1].lower() if name.split() else ""
    if len(last) < 2:
        return ""
    found = [_beside(text, at.start(), at.end()) for at in list(re.finditer(rf"\b{re.escape(last)}\b", text))[:4]]
    return " | ".join(found)
