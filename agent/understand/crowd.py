"""Everybody who may be in a meeting, by its people and its words, and what is known of each. Pure.

Gathers only: `standing` tells what is known of each, and the weights of `part` whether they take part.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from agent.model import Attendee, CalendarEvent
from agent.understand import acquainted, mentions, names, part_features
from agent.understand.employer import folded
from agent.understand.given_names import GIVEN
from agent.understand.mentions import Mention

_MAIL = re.compile(r"[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}", re.IGNORECASE)


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
