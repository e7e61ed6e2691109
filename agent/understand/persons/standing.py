"""What is known of each in the crowd of a meeting: what is said of them, how they stand there, which rule speaks. Pure.

The weights of `part` say what that is worth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.understand.employers.employer import domain_of, folded
from agent.understand.name_words import people_words
from agent.understand.persons import acquainted, hearing, names, rulings
from agent.understand.persons.crowd import Crowd
from agent.understand.persons.likeness import is_person, likeness
from agent.understand.persons.someone import One

RULE = "rule "
"""How what is known begins where a rule speaks."""
_CLEAR = 1.5
_ELSE = ("arranges", "absent", "listens", "candidate", "other")
_READ_ELSE = (*_ELSE, "nobody")


def known(one: One, here: Crowd, all_: hearing.Heard) -> dict[str, float]:
    """What is known of one of them, as features and what each is worth: for all kinds of people, and for this one."""
    at = next(index for index, each in enumerate(here.ones) if each is one)
    found: dict[str, float] = {"is": 1.0}
    heard = all_.said[at]
    if here.event.cancelled:
        # Why it does not take place says nothing of who would have been there.
        heard = [each for each in heard if each[2] < each[0]]
    mine = all_.myself if one is here.writer else []
    if here.event.cancelled:
        # Nor does "I'll send a new time" make of its writer one who only arranges.
        mine = [each for each in mine if hearing.odds(each[0]) > 0]
    best = -4.0
    if heard:
        odds = [hearing.odds(each[0]) for each in heard]
        best = max(best, *odds)
        found |= {"take": max(odds), "least": min(odds), "mean": sum(odds) / len(odds)}
    if mine:
        odds = [hearing.odds(each[0]) for each in mine]
        best = max(best, *odds)
        found |= {"i take": max(odds), "i least": min(odds), "i mean": sum(odds) / len(odds)}
        found |= {"i do": float(max(odds) > 1.5), "i do not": float(max(odds) < -0.5 or min(odds) < -3)}
    for index, what in enumerate(_ELSE, 1):
        found[what] = max((each[index] for each in (*heard, *mine)), default=0.0)
    if not here.event.cancelled:
        found |= _read(at, one is here.writer, all_, here)
    if heard or mine:
        found |= {"best": best, "taken": float(best > 0), "not taken": float(best < -1)}
    else:
        found["silent"] = 1.0
    if one.told and not heard:
        # A name without capitals, of which only the list says that it is one.
        found["told"] = 1.0
    others = [each for each in here.ones if each is not one]
    found |= dict.fromkeys(_among(one, others, here), 1.0)
    beside = [
        odds
        for each, odds in zip(here.ones, all_.most, strict=True)
        if each is not one
        and is_person(each)
        and each.rows & (one.rows | (here.my_rows if one is here.writer else set()))
    ]
    if one is not here.writer and one.rows & here.my_rows:
        beside += [max((hearing.odds(each[0]) for each in all_.myself), default=0.0)]
    if beside:
        # Who stand in one enumeration do the same.
        found |= {"row": 1.0, "row most": max(beside), "row mean": sum(beside) / len(beside)}
        found["row sure"] = float(max(beside) > 1.5)
    another = max((odds for index, odds in enumerate(all_.most) if index != at), default=-4.0)
    found |= {"another": another / 4, "another sure": float(another > 1)}
    if one.kind == "stranger" and heard:
        found[f"{likeness(one)} {'sure' if best > 1.5 else 'taken' if best > 0 else 'not'}"] = 1.0
    if (rule := rulings.ruled(one, here, all_)) is not None:
        found[f"{RULE}{rule[0]} {'comes' if rule[1] else 'stays'}"] = 1.0
    if best < 0:
        found["another alone"] = float(another > 0)
        found["another alone sure"] = float(another > 1.5)
    return {**found, **{f"{one.kind} {what}": value for what, value in found.items()}}


def _read(at: int, writes: bool, all_: hearing.Heard, here: Crowd) -> dict[str, float]:
    """What reading the texts as a whole adds: of them, of the writer's "I", and of the others."""
    found: dict[str, float] = {}
    for whose, said in (("reads", all_.read[at]), ("i read", all_.mine if writes else None)):
        if said is not None:
            odds = hearing.odds(said[0])
            found |= {whose: odds, f"{whose} sure": float(odds > _CLEAR), f"{whose} not": float(odds < -_CLEAR)}
            found |= {f"{whose} {what}": said[index] for index, what in enumerate(_READ_ELSE, 1)}
    others = [
        hearing.odds(said[0])
        for index, (each, said) in enumerate(zip(here.ones, all_.read, strict=True))
        if index != at and said is not None and is_person(each)
    ]
    if all_.mine is not None and not writes:
        others.append(hearing.odds(all_.mine[0]))
    if others:
        found |= {"others read": max(others) / 4, "another read": float(max(others) > _CLEAR)}
    if all_.read[at] is None:
        found["unread"] = 1.0
    return found


def _among(one: One, others: Sequence[One], here: Crowd) -> Iterator[str]:
    """How they stand among the others."""
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
        if acquainted.only_arranges(one.attendee, here.text):
            yield "by title arranges"
        if acquainted.recruits(one.attendee, here.text):
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
