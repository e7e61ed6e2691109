"""What is known of each in the crowd of a meeting: what is said of them, how they stand there, which rule speaks. Pure.

The weights of `part` say what that is worth.
"""

from __future__ import annotations

from agent.understand.persons import among, hearing, rulings
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
        found |= _read(at, one is here.writer, all_.texts, here)
        found |= {f"whole {what}": value for what, value in _read(at, one is here.writer, all_.whole, here).items()}
    if heard or mine:
        found |= {"best": best, "taken": float(best > 0), "not taken": float(best < -1)}
    else:
        found["silent"] = 1.0
    if one.told and not heard:
        # A name without capitals, of which only the list says that it is one.
        found["told"] = 1.0
    others = [each for each in here.ones if each is not one]
    found |= dict.fromkeys(among.of(one, others, here), 1.0)
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


def _read(at: int, writes: bool, read: hearing.Reading, here: Crowd) -> dict[str, float]:
    """What reading the texts adds: of them, of the writer's "I", and of the others."""
    found: dict[str, float] = {}
    for whose, said in (("reads", read.of[at]), ("i read", read.mine if writes else None)):
        if said is not None:
            odds = hearing.odds(said[0])
            found |= {whose: odds, f"{whose} sure": float(odds > _CLEAR), f"{whose} not": float(odds < -_CLEAR)}
            found |= {f"{whose} {what}": said[index] for index, what in enumerate(_READ_ELSE, 1)}
    others = [
        hearing.odds(said[0])
        for index, (each, said) in enumerate(zip(here.ones, read.of, strict=True))
        if index != at and said is not None and is_person(each)
    ]
    if read.mine is not None and not writes:
        others.append(hearing.odds(read.mine[0]))
    if others:
        found |= {"others read": max(others) / 4, "another read": float(max(others) > _CLEAR)}
    if read.of[at] is None:
        found["unread"] = 1.0
    return found
