"""What is known of each in the crowd of a meeting, and which rules speak of them. Pure.

The weights of `part` say what that is worth, and how far a rule may be believed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from agent.understand.employers.domains import is_agency
from agent.understand.employers.employer import domain_of, folded
from agent.understand.name_words import bosses, people_words
from agent.understand.persons import (
    acquainted,
    attends,
    bystanders_words,
    clauses,
    for_others,
    names,
    ordinary_words,
    own_part,
    part,
    reader,
)
from agent.understand.persons.crowd import Crowd
from agent.understand.persons.likeness import is_person, is_somebody, is_strange, likeness
from agent.understand.persons.mentioned import Said
from agent.understand.persons.part import Vector
from agent.understand.persons.someone import One

RULE = "rule "
"""How what is known begins where a rule speaks."""
Probable = Callable[[Sequence[str]], Vector]


@dataclass(frozen=True, slots=True)
class Heard:
    """How probable each class is for each mention of each of them, and for what the writer says of themself."""

    said: list[list[Vector]]
    myself: list[Vector]
    read: list[Vector | None]
    """The same for each of them by all that the texts say of them; None where they say nothing."""
    mine: Vector | None
    """The same for the writer, by each "I" of theirs."""
    most: list[float]
    """For each of them the best odds of any mention, -4 where a stranger's name is hardly one."""


def heard(here: Crowd, probable: Probable, by: reader.Reader | None = None) -> Heard:
    """What all mentions say; `by`: another reader than the one that is shipped."""
    by = by or reader.reader()
    said = [[probable(each.features) for each in one.said] for one in here.ones]
    most = [
        max((_odds(each[0]) for each in of), default=-4.0) if is_person(one) else -4.0
        for one, of in zip(here.ones, said, strict=True)
    ]
    around = [by.heard(text) for text in here.texts]

    def read_of(mentions: Sequence[Said]) -> Vector | None:
        spots = [(each.text, here.texts[each.text].spots.get(each.start)) for each in mentions]
        found = [(around[text], spot) for text, spot in spots if spot is not None]
        return by.probable(found) if found else None

    read = [read_of(one.said) for one in here.ones]
    return Heard(said, [probable(each.features) for each in here.myself], read, read_of(here.myself), most)


def known(one: One, here: Crowd, all_: Heard) -> dict[str, float]:
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
        mine = [each for each in mine if _odds(each[0]) > 0]
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
        beside += [max((_odds(each[0]) for each in all_.myself), default=0.0)]
    if beside:
        # Who stand in one enumeration do the same.
        found |= {"row": 1.0, "row most": max(beside), "row mean": sum(beside) / len(beside)}
        found["row sure"] = float(max(beside) > 1.5)
    another = max((odds for index, odds in enumerate(all_.most) if index != at), default=-4.0)
    found |= {"another": another / 4, "another sure": float(another > 1)}
    if one.kind == "stranger" and heard:
        found[f"{likeness(one)} {'sure' if best > 1.5 else 'taken' if best > 0 else 'not'}"] = 1.0
    if (rule := ruled(one, here, all_)) is not None:
        found[f"{RULE}{rule[0]} {'comes' if rule[1] else 'stays'}"] = 1.0
    if best < 0:
        found["another alone"] = float(another > 0)
        found["another alone sure"] = float(another > 1.5)
    return {**found, **{f"{one.kind} {what}": value for what, value in found.items()}}


def _read(at: int, writes: bool, all_: Heard, here: Crowd) -> dict[str, float]:
    """What reading the texts as a whole adds: of them, of the writer's "I", and of the others."""
    found: dict[str, float] = {}
    for whose, said in (("reads", all_.read[at]), ("i read", all_.mine if writes else None)):
        if said is not None:
            odds = _odds(said[0])
            found |= {whose: odds, f"{whose} sure": float(odds > _CLEAR), f"{whose} not": float(odds < -_CLEAR)}
            found |= {f"{whose} {what}": said[index] for index, what in enumerate(_READ_ELSE, 1)}
    others = [
        _odds(said[0])
        for index, (each, said) in enumerate(zip(here.ones, all_.read, strict=True))
        if index != at and said is not None and is_person(each)
    ]
    if all_.mine is not None and not writes:
        others.append(_odds(all_.mine[0]))
    if others:
        found |= {"others read": max(others) / 4, "another read": float(max(others) > _CLEAR)}
    if all_.read[at] is None:
        found["unread"] = 1.0
    return found


_CLEAR = 1.5
_ARRANGES, _LISTENS, _SURELY = 1, 3, 0.75
"""Where those classes stand in the odds, and how probable one is where nothing else counts."""
_ELSE = ("arranges", "absent", "listens", "candidate", "other")
_READ_ELSE = (*_ELSE, "nobody")


def plainly(one: One, here: Crowd, all_: Heard) -> bool | None:
    """Whether a rule says that they come or do not; None where none speaks."""
    said = ruled(one, here, all_)
    return said[1] if said else None


def ruled(one: One, here: Crowd, all_: Heard) -> tuple[str, bool] | None:
    """The first rule that speaks of them, by its name, and whether it says that they come.

    The writer's own word is one, and that an agency which brings its client and the candidate together stays away.
    """
    # Of "I" in the words of two, nobody knows whose it is.
    mine = [_odds(each[0]) for each in all_.myself] if one is here.writer and here.own == here.text else []
    if one is here.writer and (said := _said_of_themself(one, here, all_, mine)) is not None:
        return "own word", said
    at = next(index for index, each in enumerate(here.ones) if each is one)
    if _is_a_word(one, all_.said[at]):
        return "word", False
    if one.comes is True and (_seems_a_name(one, all_.said[at]) if is_strange(one) else is_person(one)):
        return "comes", True
    if one.kind == "stranger" and one.comes is None and _is_aside(one, here, all_):
        return "aside", False
    if one.comes is None and _is_for_others(one, here, all_, speaks=bool(mine)):
        return "for others", False
    if one.comes is False and not here.event.cancelled:
        return "stays", False  # why it does not take place says nothing of who would have been there
    beside = any(each is not one and each.rows & one.rows and is_person(each) for each in here.ones)
    beside = beside or bool(one.rows & here.my_rows)  # "Myself and Carmel from payroll"
    if is_strange(one) and _probably_met(one, all_.said[at]):
        return "with them", True
    if (
        one.kind == "stranger"
        and not one.told
        and not one.address
        and not beside
        and one is not here.writer
        and likeness(one) == "strange single"
        and not (one.rows and any("label!who" in said.features for said in one.said))  # "Panel: Moss (chair), Rahman"
        and (one.name.isascii() or any(each.isascii() for each in one.name))
    ):
        # One word that is no given name and has no salutation is a thing far more often than a person.
        return "single", False
    if is_strange(one) and attends.is_a_thing(one.name):
        return "thing", False
    if (
        one.kind == "stranger"
        and not one.address
        and one.places == {"title"}
        and not beside
        and likeness(one) == "strange"
        and here.event.organizer
        and one.name.isascii()
    ):
        # What an invitation's title says beside the talk is the job or the firm.
        return "title", False
    mentioned = all_.said[at]
    if one.kind == "stranger" and one.said and one.kept_out:
        return "kept out", False  # "Rosa stands in for Tom"
    if one.kind == "stranger" and acquainted.signs_for_others(names.bare(one.name), here.text, at_head=True):
        return "signs for others", False
    if mentioned and one is not here.writer and min(each[_LISTENS] for each in mentioned) > _SURELY:
        return "listens", False  # "Kit takes notes and keeps silent"
    listed = one.told is not None and one.told.in_list
    if mentioned and one.kind == "stranger" and not listed and min(each[_ARRANGES] for each in mentioned) > _SURELY:
        return "arranges", False  # "Questions? Contact Lena Roth"
    if one.kind == "host" and _passed_on_by_another(one, here, all_):
        return "passed on", True
    if one.kind == "host" and is_agency(domain_of(one.address) or "") and _sends(here):
        return "agency", False
    if (
        one.kind == "host"
        and _CLIENT.search(here.text[:_MOST_TEXT])
        and any(each.comes and each.kind == "stranger" for each in here.ones)
    ):
        return "client", False  # "my client will see you"
    if one.kind == "host" and _brings_together(one, here) and max((all_.most[at], *mine)) <= 0:
        return "brings together", False
    return None


_MOST_SURELY = 0.95


def _is_a_word(one: One, said: Sequence[Vector]) -> bool:
    """Is a stranger's name made of words that stand in any sentence, and nowhere surely said as of one who is met."""
    if not is_strange(one) or one.address or one.told or not ordinary_words.all_ordinary(names.bare(one.name)):
        return False
    if one.comes is not True and " " in one.name:
        return True
    panel = any("label!who" in each.features for each in one.said)
    enough = _SURELY if one.comes else _MOST_SURELY
    return not panel and max((each[0] for each in said), default=0.0) < enough


def _is_for_others(one: One, here: Crowd, all_: Heard, *, speaks: bool) -> bool:
    """Does whoever writes or signs leave the talk to others who are met; `speaks`: they say "I" of something."""
    text, signs = here.text[:_MOST_TEXT], for_others.signs(one.name, here.text[:_MOST_TEXT])
    if (one is here.writer or signs) and not speaks and for_others.sits_without(one.name, text):
        return True
    met = [
        each
        for each, odds in zip(here.ones, all_.most, strict=True)
        if each is not one and (each.comes or (is_person(each) and odds > 0))
    ]
    if one is here.writer and one.attendee and not here.event.cancelled:
        strangers = any(each.kind == "stranger" for each in met)
        return strangers and for_others.tells_who_wants_to_meet(one.address or "", here.own[:_MOST_TEXT])
    helps = clauses.only_helps(here.i_do) or clauses.keeps_away(here.i_do)
    return one.kind == "stranger" and signs and bool(met) and helps


def _passed_on_by_another(one: One, here: Crowd, all_: Heard) -> bool:
    """Is the invitation theirs, and does somebody of another firm who is not there only hand it to the candidate."""
    writer = here.writer
    if writer is None or writer is one or writer.kind != "guest" or one.attendee is None:
        return False
    if domain_of(writer.address or "") == domain_of(one.address or "") or acquainted.is_team(one.attendee.email):
        return False
    return plainly(writer, here, all_) is False and not acquainted.only_arranges(one.attendee, here.text)


def _is_out(one: One, here: Crowd, all_: Heard) -> bool:
    """Is a stranger plainly none whom one meets."""
    if one.kind != "stranger" or one.comes:
        return False
    return one.comes is False or (bool(one.said) and one.kept_out) or _is_told_of(one, here, all_)


def _is_told_of(one: One, here: Crowd, all_: Heard) -> bool:
    """Does each mention that might be of one who comes only tell of them."""
    at = next(index for index, each in enumerate(here.ones) if each is one)
    said = list(zip(all_.said[at], one.asides, strict=False))
    return any(one.asides) and all(aside or each[0] < _EVEN for each, aside in said)


_EVEN = 0.5
_HARDLY = -1.5
"""Odds below which what is said of somebody is hardly said of one who comes."""


def _is_aside(one: One, here: Crowd, all_: Heard) -> bool:
    """Is somebody only told of, or is it said that nobody but the writer comes; and is another there to be met."""
    if bystanders_words.ONLY_US.search(here.text[:_MOST_TEXT]) and here.writer and here.writer is not one:
        return True
    return _is_told_of(one, here, all_) and any(_is_met(each, here, all_) for each in here.ones if each is not one)


def _is_met(one: One, here: Crowd, all_: Heard) -> bool:
    """May somebody be met of whom nothing says that they only are told of."""
    if one.attendee:
        return one.comes is not False and plainly(one, here, all_) is not False
    at = next(index for index, each in enumerate(here.ones) if each is one)
    return not _is_out(one, here, all_) and (
        one.comes is True or (max((each[0] for each in all_.said[at]), default=0.0) > _EVEN and " " in one.name)
    )


_PERHAPS_MET, _HARDLY_MET = 0.15, 0.02
_WHOLE_NAME = 2
"""From so many words that begin with capitals one is more likely somebody's name."""


def _seems_a_name(one: One, said: Sequence[Vector]) -> bool:
    """Is a name of no list one all the same: no word of any language we read, and said as of one who is met."""
    words = one.name.split()
    if any(part.weights().knows(word) for word in words) or not attends.may_be_a_name(one.name):
        return False
    least = _PERHAPS_MET if len(words) < _WHOLE_NAME else _HARDLY_MET
    return max((each[0] for each in said), default=0.0) > least


_SURE = 0.8
_WITH = frozenset(f"l1:{word}" for word in ("with", "avec", "con", "met", "com"))


def _probably_met(one: One, said: Sequence[Vector]) -> bool:
    """Is a word behind "with" most probably one of those who are met: "then twenty minutes with Gaz"."""
    beside = any(not _WITH.isdisjoint(each.features) for each in one.said)
    return beside and _seems_a_name(one, said) and one.places == {""} and max(each[0] for each in said) > _SURE


def _said_of_themself(one: One, here: Crowd, all_: Heard, mine: Sequence[float]) -> bool | None:
    others = [
        (each, odds)
        for each, odds in zip(here.ones, all_.most, strict=True)
        if each is not one and not _is_out(each, here, all_)
    ]
    company = any(each.kind == "guest" or odds > 0 or each.comes for each, odds in others)
    if people_words.NOT_ME.search(here.own):
        return False
    if not here.event.cancelled and clauses.keeps_away(here.i_do) and company:
        return False
    if here.event.cancelled:
        return None  # "I'll send a new time" says nothing of who would have been there
    if (said := own_part.there(here.own)) is not None and (said or company):
        return said
    if "leads" in here.i_do:
        return True
    if people_words.YOURS_TRULY.search(here.own):
        return True
    if bosses.writes(here.own.lower()) and not (one.attendee and acquainted.only_arranges(one.attendee, here.own)):
        return True  # "I run the place": who hires is there
    if company and one.attendee and acquainted.only_arranges(one.attendee, here.own):
        return False
    if company and (people_words.I_ARRANGE.search(here.own) or (mine and max(mine) < -1)):
        return False
    if people_words.WITH_ME.search(here.own) and mine and max(mine) > 0:
        return True
    if company and people_words.LETS_IN.search(here.own) and not people_words.WITH_ME.search(here.own):
        return False
    if company and clauses.only_helps(here.i_do):
        return False
    if one.kind != "host" or not one.attendee or acquainted.is_team(one.attendee.email):
        return None
    if bystanders_words.ONLY_US.search(here.own[:_MOST_TEXT]):
        return True
    arranges = acquainted.only_arranges(one.attendee, here.own) or _CLIENT.search(here.own[:_MOST_TEXT]) is not None
    guests = any(each.kind == "guest" for each, _ in others)
    if not guests and not arranges and bystanders_words.WE_TALK.search(here.own[:_MOST_TEXT]):
        return True
    if not arranges and any(each.rows & here.my_rows and each.comes for each, _ in others):
        return True  # "Myself and Mr Rao will take your interview"
    there = [
        each
        for each, odds in others
        if (each.kind in ("guest", "sender") and each.comes is not False)
        or (is_somebody(each) and (each.comes or odds > _HARDLY))
    ]
    if not there:
        return True  # nobody else is there to talk with
    if all(each.kind in ("stranger", "guest") and each.comes and each.added for each in there) and not arranges:
        return True  # who "joins us" comes to the writer
    return None


_CLIENT = re.compile(
    r"\b(?:my|our|the|unser\w*|mein\w*|notre|mon|nuestro|mi|nostro|mio|onze|mijn|nosso|meu)"
    r" (?:client|kunden?|mandant\w*|cliente|opdrachtgever|klant)\b"
    r"|\b(?:at (?:the|our)|chez (?:le|un)|con el|presso il|dal|bij(?: de| een)?|no|com o) (?:client|cliente|klant"
    r"|opdrachtgever)\b|\bbeim (?:kunden|mandanten)\b|\bkundentermin\b|\bclient (?:call|interview|meeting|side)\b",
    re.IGNORECASE,
)
_MOST_TEXT = 4_000


def _sends(here: Crowd) -> bool:
    """Does an agency send the candidate to people of its client, invited or not."""
    guests = {domain_of(each.address or "") for each in here.ones if each.kind == "guest"}
    if guests:
        host = {domain_of(each.address or "") for each in here.ones if each.kind == "host"}
        return not guests & host and _CLIENT.search(here.text[:_MOST_TEXT]) is not None
    return any(each.comes and each.kind == "stranger" for each in here.ones)


def _brings_together(one: One, here: Crowd) -> bool:
    """Has somebody of another firm, who is not on the list, invited people of one."""
    hosts = {domain_of(each.address) for each in here.ones if each.kind == "guest" and each.address} - {None}
    listed = any(a.email.lower() == (one.address or "").lower() for a in here.event.attendees)
    return bool(hosts) and not listed and domain_of(one.address or "") not in hosts


def _odds(probability: float) -> float:
    return max(-7.0, min(7.0, math.log(max(probability, 1e-6) / max(1 - probability, 1e-6))))


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
