"""How somebody stands among the others of an invitation: on its list, in its title, by mailbox and firm. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.understand.employers.employer import domain_of, folded
from agent.understand.name_words import people_words
from agent.understand.persons import acquainted, by_signature, names
from agent.understand.persons.crowd import Crowd
from agent.understand.persons.likeness import is_person, likeness
from agent.understand.persons.someone import One


def of(one: One, others: Sequence[One], here: Crowd) -> Iterator[str]:
    """Each thing that is so, in words of its own."""
    guests = sum(1 for each in others if each.kind == "guest")
    yield f"guests {min(guests, 3)}"
    if not any(each.kind in ("guest", "host", "sender") for each in others):
        yield "alone"
    title = {folded(word) for word in re.findall(r"[\w'’-]+", here.event.summary[:300])}
    if one.attendee:
        own = acquainted.words(one.attendee)
        listed = any(a.email.lower() == one.attendee.email.lower() for a in here.event.attendees)
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
        if by_signature.only_arranges(one.attendee, here.text):
            yield "by title arranges"
        if by_signature.recruits(one.attendee, here.text):
            yield "by title recruits"
            yield f"recruits {min(guests, 2)}"
        if one is here.writer:
            for what, pattern in _OF_ME.items():
                if pattern.search(here.text):
                    yield what
        if acquainted.is_team(one.attendee.email):
            yield "team"
        yield f"role {one.attendee.role[:3].lower()}"
        yield f"state {one.attendee.partstat[:3].lower()}"
        like = likeness(one)
        yield like
        if not guests:
            yield f"{like} alone"
    else:
        yield (like := likeness(one))
        words = {folded(word) for word in names.bare(one.name).split()} - {""}
        if words and words <= here.firm_words and names.bare(one.name) == one.name:
            yield "called as the firm"
            yield f"{like} called as the firm"
        if here.event.organizer is None:
            yield f"{like} own calendar"
        if not any(each.kind in ("guest", "host", "sender") for each in others):
            yield f"{like} alone"
        for place in one.places:
            yield f"{like} in {place or 'text'}"
        yield f"with {min(3, sum(1 for each in others if each.kind == 'stranger' and is_person(each)))}"
    if here.event.organizer is None:
        yield "own calendar"


_OF_ME = {"not me": people_words.NOT_ME, "with me": people_words.WITH_ME, "i only arrange": people_words.I_ARRANGE}
