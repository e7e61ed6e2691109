"""Everybody who may be in a meeting, by its people and its words, and what is known of each. Pure.

Gathers only: whether somebody takes part, the weights of `part` say of what `known` tells.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field

from agent.model import Attendee, CalendarEvent
from agent.understand import acquainted, mentions, names, part_features, people_words
from agent.understand.employer import domain_of, folded
from agent.understand.given_names import GIVEN
from agent.understand.mentions import Mention
from agent.understand.part import Vector

_MAIL = re.compile(r"[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}", re.IGNORECASE)
Probable = Callable[[Sequence[str]], Vector]


@dataclass(slots=True)
class One:
    """Somebody who may take part: a `guest`, the `host` (organizer), the `sender` of the mail, or a `stranger`."""

    kind: str
    name: str
    address: str | None = None
    attendee: Attendee | None = None
    said: list[list[str]] = field(default_factory=list)
    """The features of each mention of them."""
    places: set[str] = field(default_factory=set)
    told: names.Named | None = None
    """As a list or an announcement names them."""
    words: frozenset[str] = frozenset()
    called: str = ""
    """The fullest of the names they are mentioned by."""


@dataclass(slots=True)
class Crowd:
    """All of them, and what the writer says of themself."""

    ones: list[One]
    myself: list[list[str]]
    writer: One | None
    event: CalendarEvent
    text: str


def gather(
    event: CalendarEvent,
    texts: Sequence[tuple[str, str]],
    *,
    guests: Sequence[Attendee],
    host: Attendee | None,
    sender: Attendee | None,
    absent: Sequence[Attendee],
    shy: Sequence[Attendee],
    owner: Collection[str],
    firms: Collection[str],
    told: Sequence[names.Named],
    writer: Attendee | None,
    refused: Callable[[str], bool],
    around: str = "",
) -> Crowd:
    """The crowd of an event. `texts` are pairs of a place (`title`, `place`, '' for running text) and the text.

    `absent` are attendees who do not take part whatever is said, `shy` those whose address alone may be a person's;
    `owner` the folded words of the owner's name, `writer` who says "I", `told` whom lists name, `around` a text that
    may speak of other events, `refused` tells names that are no person's.
    """
    ones = [One("guest", acquainted.spoken(a), a.email, a) for a in guests]
    if host:
        ones.append(One("host", acquainted.spoken(host), host.email, host))
    if sender:
        ones.append(One("sender", acquainted.spoken(sender), sender.email, sender))
    known = [one.attendee for one in ones if one.attendee]
    about = {word for a in (*known, *absent) for word in acquainted.words(a)}
    myself: list[list[str]] = []
    strangers: list[tuple[Mention, list[str], str, str | None]] = []
    for place, text in texts:
        read = mentions.find(text, about)
        others = {at: one for one in read.mentions for at in range(one.start, one.end)}
        addresses = [(found.start(), found[0].lower()) for found in _MAIL.finditer(text[: mentions.LONGEST])]
        for mention in read.mentions:
            if mention.myself:
                myself.append(part_features.of(mention, read, others, place))
                continue
            words = frozenset(folded(word) for word in names.bare(mention.name).split()) - {""}
            if not words or words <= frozenset(owner):
                continue
            said = names.Named(mention.name)
            beside = _beside(read, mention, addresses)
            match = acquainted.match(names.Named(mention.name, beside), known)
            if match is None and len(words) > 1 and (match := acquainted.match(said, shy)):
                ones.append(One("guest" if host else "host", "", match.email, match))
                known.append(match)
            if match is None and (_ambiguous(words, known) or acquainted.match(said, absent)):
                continue
            if match:
                one = next(each for each in ones if each.attendee is match)
                one.said.append(part_features.of(mention, read, others, place))
                one.places.add(place)
                one.called = max(one.called, mention.name, key=len)
            elif not _of_a_firm(mention, words, firms) and not refused(mention.name):
                strangers.append((mention, part_features.of(mention, read, others, place), place, beside))
    _join(ones, strangers)
    _tell(ones, told, known, absent)
    return Crowd(ones, myself, next((one for one in ones if one.attendee is writer and writer), None), event,
                 "\n".join([*(text for _, text in texts), around]))  # fmt: skip


def _beside(read: mentions.Text, mention: Mention, addresses: Sequence[tuple[int, str]]) -> str | None:
    """The address that follows the name closely."""
    end = read.ends[mention.end - 1]
    return next((address for at, address in addresses if 0 <= at - end <= 4), None)


def _ambiguous(words: frozenset[str], known: Sequence[Attendee]) -> bool:
    return sum(1 for a in known if words & acquainted.words(a)) > 1


def _of_a_firm(mention: Mention, words: frozenset[str], firms: Collection[str]) -> bool:
    plain = "".join(folded(word) for word in names.bare(mention.name).split())
    return (
        not mention.formal
        and plain not in GIVEN
        and any(plain == firm or (len(plain) > 5 and plain in firm) for firm in firms)
    )


def _join(ones: list[One], strangers: Sequence[tuple[Mention, list[str], str, str | None]]) -> None:
    """The same person once: "Petra Scholl", "Frau Scholl" and "Petra"."""
    longest = sorted(strangers, key=lambda each: -len(names.bare(each[0].name).split()))
    new: list[One] = []
    for mention, said, place, address in longest:
        words = frozenset(folded(word.strip(".")) for word in names.bare(mention.name).split()) - {""}
        one = next((each for each in new if words <= each.words or (address and each.address == address)), None)
        if one is None:
            one = One("stranger", mention.name, address, words=words)
            new.append(one)
        one.said.append(said)
        one.places.add(place)
        one.address = one.address or address
    order = {mention.name: at for at, (mention, *_) in reversed(list(enumerate(strangers)))}
    ones += sorted(new, key=lambda each: order.get(each.name, 0))


def _tell(ones: list[One], told: Sequence[names.Named], known: Sequence[Attendee], absent: Sequence[Attendee]) -> None:
    """What a list or an announcement says, joined to those whom it names."""
    for person in told:
        match = acquainted.match(person, known)
        words = frozenset(folded(word) for word in names.bare(person.name).split()) - {""}
        one = next((each for each in ones if each.attendee is match), None) if match else None
        one = one or next(
            (
                each
                for each in ones
                if each.kind == "stranger" and (words <= each.words or (len(each.words) > 1 and each.words <= words))
            ),
            None,
        )
        likely = len(words) > 1 or person.name != names.bare(person.name) or words <= GIVEN or not person.name.isascii()
        if one is None and likely and not acquainted.match(person, absent) and not _ambiguous(words, known):
            one = One("stranger", person.name, person.address, words=words)
            ones.append(one)
        if one and (one.told is None or (one.told.weak and not person.weak)):
            one.told = person
            one.address = one.address or person.address


@dataclass(frozen=True, slots=True)
class Heard:
    """How probable each class is for each mention of each of them, and for what the writer says of themself."""

    said: list[list[Vector]]
    myself: list[Vector]
    most: list[float]
    """For each of them the best odds of any mention, -4 where a stranger's name is hardly one."""


def heard(crowd: Crowd, probable: Probable) -> Heard:
    """What all mentions say."""
    said = [[probable(each) for each in one.said] for one in crowd.ones]
    most = [
        max((_odds(each[0]) for each in of), default=-4.0) if _person(one) else -4.0
        for one, of in zip(crowd.ones, said, strict=True)
    ]
    return Heard(said, [probable(each) for each in crowd.myself], most)


def known(one: One, crowd: Crowd, all_: Heard) -> dict[str, float]:
    """What is known of one of them, as features and what each is worth: for all kinds of people, and for this one."""
    at = next(index for index, each in enumerate(crowd.ones) if each is one)
    found: dict[str, float] = {"is": 1.0}
    heard = all_.said[at]
    if crowd.event.cancelled:
        # Why it does not take place says nothing of who would have been there.
        heard = [each for each in heard if each[2] < each[0]]
    mine = all_.myself if one is crowd.writer else []
    best = -4.0
    if heard:
        odds = [_odds(each[0]) for each in heard]
        best = max(best, *odds)
        found |= {"take": max(odds), "least": min(odds), "mean": sum(odds) / len(odds)}
    if mine:
        odds = [_odds(each[0]) for each in mine]
        best = max(best, *odds)
        found |= {"i take": max(odds), "i least": min(odds), "i mean": sum(odds) / len(odds)}
        found |= {"i do": float(max(odds) > 1.5), "i do not": float(max(odds) < -0.5 or min(odds) < -3)}
    for index, what in enumerate(_ELSE, 1):
        found[what] = max((each[index] for each in (*heard, *mine)), default=0.0)
    if heard or mine:
        found |= {"best": best, "taken": float(best > 0), "not taken": float(best < -1)}
    else:
        found["silent"] = 1.0
    if one.told and not heard:
        # A name without capitals, of which only the list says that it is one.
        found["told"] = 1.0
    others = [each for each in crowd.ones if each is not one]
    found |= dict.fromkeys(_among(one, others, crowd), 1.0)
    another = max((odds for index, odds in enumerate(all_.most) if index != at), default=-4.0)
    found |= {"another": another / 4, "another sure": float(another > 1)}
    if one.kind == "stranger" and heard:
        found[f"{_likeness(one)} {'sure' if best > 1.5 else 'taken' if best > 0 else 'not'}"] = 1.0
    if best < 0:
        found["another alone"] = float(another > 0)
        found["another alone sure"] = float(another > 1.5)
    return {**found, **{f"{one.kind} {what}": value for what, value in found.items()}}


_ELSE = ("arranges", "absent", "listens", "candidate", "other")


def said_of_themself(one: One, crowd: Crowd, all_: Heard) -> bool | None:
    """Whether the writer plainly says that they come, or that they do not; None where they say neither."""
    if one is not crowd.writer:
        return None
    others = [each for each in crowd.ones if each is not one]
    company = any(each.kind == "guest" for each in others) or any(
        odds > 0 for each, odds in zip(crowd.ones, all_.most, strict=True) if each is not one
    )
    if people_words.NOT_ME.search(crowd.text):
        return False
    if company and people_words.I_ARRANGE.search(crowd.text):
        return False
    mine = [_odds(each[0]) for each in all_.myself]
    if company and mine and max(mine) < -1:
        return False
    if people_words.WITH_ME.search(crowd.text) and mine and max(mine) > 0:
        return True
    return None


def _odds(probability: float) -> float:
    return max(-7.0, min(7.0, math.log(max(probability, 1e-6) / max(1 - probability, 1e-6))))


def _among(one: One, others: Sequence[One], crowd: Crowd) -> Iterator[str]:
    """How they stand among the others."""
    guests = sum(1 for each in others if each.kind == "guest")
    yield f"guests {min(guests, 3)}"
    if not any(each.kind in ("guest", "host", "sender") for each in others):
        yield "alone"
    title = {folded(word) for word in re.findall(r"[\w'’-]+", crowd.event.summary[:300])}
    if one.attendee:
        own = acquainted.words(one.attendee)
        listed = any(a.email.lower() == one.attendee.email.lower() for a in crowd.event.attendees)
        if title & own:
            yield "in title"
        elif any(each.attendee and title & acquainted.words(each.attendee) for each in others):
            yield "title has another"
        if one.kind == "host":
            yield "listed" if listed else "unlisted"
            yield f"{'listed' if listed else 'unlisted'} {min(guests, 2)}"
        hosts = {domain_of(each.address) for each in others if each.kind == "guest" and each.address}
        if hosts and domain_of(one.attendee.email) not in hosts:
            yield "other firm"
        if acquainted.only_arranges(one.attendee, crowd.text):
            yield "by title arranges"
        if acquainted.recruits(one.attendee, crowd.text):
            yield "by title recruits"
            yield f"recruits {min(guests, 2)}"
        if one is crowd.writer:
            for what, pattern in _OF_ME.items():
                if pattern.search(crowd.text):
                    yield what
        if acquainted.is_team(one.attendee.email):
            yield "team"
        yield f"role {one.attendee.role[:3].lower()}"
        yield f"state {one.attendee.partstat[:3].lower()}"
        likeness = _likeness(one)
        yield likeness
        if not guests:
            yield f"{likeness} alone"
    else:
        yield (likeness := _likeness(one))
        if crowd.event.organizer is None:
            yield f"{likeness} own calendar"
        if not any(each.kind in ("guest", "host", "sender") for each in others):
            yield f"{likeness} alone"
        for place in one.places:
            yield f"{likeness} in {place or 'text'}"
        yield f"with {min(3, sum(1 for each in others if each.kind == 'stranger' and _person(each)))}"
    if crowd.event.organizer is None:
        yield "own calendar"


_OF_ME = {"not me": people_words.NOT_ME, "with me": people_words.WITH_ME, "i only arrange": people_words.I_ARRANGE}


def _person(one: One) -> bool:
    return one.kind != "stranger" or _likeness(one) not in ("strange", "strange single")


def _likeness(one: One) -> str:
    """How much the name is like a person's: by a salutation, a given name, the address it is the name of."""
    if one.name != names.bare(one.name):
        return "formal"
    if any(word in GIVEN for word in one.words or map(folded, one.name.split())):
        return "given" if len(one.words or one.name.split()) > 1 else "given single"
    if one.address:
        local = {folded(word) for word in re.split(r"[._-]", one.address.partition("@")[0])}
        words = {folded(word) for word in one.name.split()}
        if local & words or (not words and len(local) > 1):
            return "address"
    return "strange" if len(one.words or one.name.split()) > 1 else "strange single"
