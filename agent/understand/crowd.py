"""Everybody who may be in a meeting, by its people and its words, and what is known of each. Pure.

Gathers only: whether somebody takes part, the weights of `part` say of what `known` tells.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field

from agent.model import Attendee, CalendarEvent
from agent.understand import acquainted, mentions, names, part_features
from agent.understand.employer import domain_of, folded
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
    owner: Collection[str],
    firms: Collection[str],
    told: Sequence[names.Named],
    writer: Attendee | None,
    refused: Callable[[str], bool],
) -> Crowd:
    """The crowd of an event. `texts` are pairs of a place (`title`, `place`, '' for running text) and the text.

    `absent` are attendees who do not take part whatever is said; `owner` the folded words of the owner's name.
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
            if not words or (words <= frozenset(owner) and not mention.formal):
                continue
            said = names.Named(mention.name)
            beside = _beside(read, mention, addresses)
            match = acquainted.match(names.Named(mention.name, beside), known)
            if match is None and (_ambiguous(words, known) or acquainted.match(said, absent)):
                continue
            if match:
                one = next(each for each in ones if each.attendee is match)
                one.said.append(part_features.of(mention, read, others, place))
                one.places.add(place)
            elif not _of_a_firm(mention, words, firms) and not refused(mention.name):
                strangers.append((mention, part_features.of(mention, read, others, place), place, beside))
    _join(ones, strangers)
    _tell(ones, told, known, absent)
    return Crowd(ones, myself, next((one for one in ones if one.attendee is writer and writer), None), event,
                 "\n".join(text for _, text in texts))  # fmt: skip


def _beside(read: mentions.Text, mention: Mention, addresses: Sequence[tuple[int, str]]) -> str | None:
    """The address that follows the name closely."""
    end = read.ends[mention.end - 1]
    return next((address for at, address in addresses if 0 <= at - end <= 4), None)


def _ambiguous(words: frozenset[str], known: Sequence[Attendee]) -> bool:
    return sum(1 for a in known if words & acquainted.words(a)) > 1


def _of_a_firm(mention: Mention, words: frozenset[str], firms: Collection[str]) -> bool:
    plain = "".join(folded(word) for word in names.bare(mention.name).split())
    return not mention.formal and any(plain == firm or (len(plain) > 5 and plain in firm) for firm in firms)


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
        one = one or next((each for each in ones if each.kind == "stranger" and words <= each.words), None)
        if one is None and not acquainted.match(person, absent) and not _ambiguous(words, known):
            one = One("stranger", person.name, person.address, words=words)
            ones.append(one)
        if one and (one.told is None or (one.told.weak and not person.weak)):
            one.told = person
            one.address = one.address or person.address


def known(one: One, crowd: Crowd, probable: Probable) -> dict[str, float]:
    """What is known of one of them, as features and what each is worth."""
    found: dict[str, float] = {"": 1.0}
    heard = [probable(each) for each in one.said]
    if heard:
        odds = sorted((_odds(each[0]) for each in heard), reverse=True)
        found["take"] = odds[0]
        found["least"] = odds[-1]
        found["taken"] = float(odds[0] > 0)
        for index, what in enumerate(("arranges", "absent", "listens", "candidate", "other"), 1):
            found[what] = max(each[index] for each in heard)
        found["often"] = float(len(heard) > 1)
    else:
        found["silent"] = 1.0
    if one is crowd.writer:
        mine = [probable(each) for each in crowd.myself]
        if mine:
            found["i take"] = max(_odds(each[0]) for each in mine)
            found["i mean"] = sum(_odds(each[0]) for each in mine) / len(mine)
            found["i least"] = min(_odds(each[0]) for each in mine)
            found["i arrange"] = max(each[1] for each in mine)
            found["i absent"] = max(each[2] for each in mine)
        else:
            found["i silent"] = 1.0
    if one.told:
        found["told weak" if one.told.weak else "told title" if one.told.titled else
              "told list" if one.told.in_list else "told"] = 1.0  # fmt: skip
    others = [each for each in crowd.ones if each is not one]
    found |= dict.fromkeys(_among(one, others, crowd), 1.0)
    best = max((_odds(probable(said)[0]) for each in others for said in each.said), default=-4.0)
    found["another"] = float(best > 0)
    found["another sure"] = float(best > 1.5)
    if not heard:
        found["silent, another"] = float(best > 0)
    if any(each.told and not each.told.weak for each in others):
        found["another told"] = 1.0
    return {f"{one.kind} {what}": value for what, value in found.items()}


def _odds(probability: float) -> float:
    return max(-4.0, min(4.0, math.log(max(probability, 1e-6) / max(1 - probability, 1e-6))))


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
        yield f"role {one.attendee.role[:3].lower()}"
        yield f"state {one.attendee.partstat[:3].lower()}"
    else:
        yield "full" if len(one.words) > 1 else "single"
        if one.name != names.bare(one.name):
            yield "formal"
        yield f"with {min(3, sum(1 for each in others if each.kind == 'stranger'))}"
    if crowd.event.organizer is None:
        yield "own calendar"
        if one.places == {"title"}:
            yield "own title"
