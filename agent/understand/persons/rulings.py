"""Rules by which an invitation plainly says of somebody that they come to the talk, or that they do not. Pure.

Each is right far more often than not, and none always: `standing` gives what they say to the weights, which were
learned by how often each was right. Where one says that somebody with an address stays away, `people` asks of the
weights to be very sure before it believes them instead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.understand.employers.domains import is_agency
from agent.understand.employers.employer import domain_of
from agent.understand.name_words import bosses, people_words
from agent.understand.persons import (
    acquainted,
    attends,
    by_signature,
    bystanders_words,
    clauses,
    for_others,
    hearing,
    names,
    ordinary_words,
    own_part,
    part,
)
from agent.understand.persons.crowd import Crowd
from agent.understand.persons.likeness import is_person, is_somebody, is_strange, likeness
from agent.understand.persons.part import Vector
from agent.understand.persons.someone import One

_ARRANGES, _LISTENS, _SURELY = 1, 3, 0.75
"""Where those classes stand in the odds, and how probable one is where nothing else counts."""
SINGLE = "single", False
"""Of one word that is no name we know."""


def plainly(one: One, here: Crowd, all_: hearing.Heard) -> bool | None:
    """Whether a rule says that they come or do not; None where none speaks."""
    said = ruled(one, here, all_)
    return said[1] if said else None


def ruled(one: One, here: Crowd, all_: hearing.Heard) -> tuple[str, bool] | None:
    """The first rule that speaks of them, by its name, and whether it says that they come.

    The writer's own word is one, and that an agency which brings its client and the candidate together stays away.
    """
    # Of "I" in the words of two, nobody knows whose it is.
    mine = [hearing.odds(each[0]) for each in all_.myself] if one is here.writer and here.own == here.text else []
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
        return SINGLE
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
    if one.kind == "stranger" and by_signature.signs_for_others(names.bare(one.name), here.text, at_head=True):
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


def _is_for_others(one: One, here: Crowd, all_: hearing.Heard, *, speaks: bool) -> bool:
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


def _passed_on_by_another(one: One, here: Crowd, all_: hearing.Heard) -> bool:
    """Is the invitation theirs, and does somebody of another firm who is not there only hand it to the candidate."""
    writer = here.writer
    if writer is None or writer is one or writer.kind != "guest" or one.attendee is None:
        return False
    if domain_of(writer.address or "") == domain_of(one.address or "") or acquainted.is_team(one.attendee.email):
        return False
    return plainly(writer, here, all_) is False and not by_signature.only_arranges(one.attendee, here.text)


def _is_out(one: One, here: Crowd, all_: hearing.Heard) -> bool:
    """Is a stranger plainly none whom one meets."""
    if one.kind != "stranger" or one.comes:
        return False
    return one.comes is False or (bool(one.said) and one.kept_out) or _is_told_of(one, here, all_)


def _is_told_of(one: One, here: Crowd, all_: hearing.Heard) -> bool:
    """Does each mention that might be of one who comes only tell of them."""
    at = next(index for index, each in enumerate(here.ones) if each is one)
    said = list(zip(all_.said[at], one.asides, strict=False))
    return any(one.asides) and all(aside or each[0] < _EVEN for each, aside in said)


_EVEN = 0.5
_HARDLY = -1.5
"""Odds below which what is said of somebody is hardly said of one who comes."""


def _is_aside(one: One, here: Crowd, all_: hearing.Heard) -> bool:
    """Is somebody only told of, or is it said that nobody but the writer comes; and is another there to be met."""
    if bystanders_words.ONLY_US.search(here.text[:_MOST_TEXT]) and here.writer and here.writer is not one:
        return True
    return _is_told_of(one, here, all_) and any(_is_met(each, here, all_) for each in here.ones if each is not one)


def _is_met(one: One, here: Crowd, all_: hearing.Heard) -> bool:
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


def _said_of_themself(one: One, here: Crowd, all_: hearing.Heard, mine: Sequence[float]) -> bool | None:
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
    if bosses.writes(here.own.lower()) and not (one.attendee and by_signature.only_arranges(one.attendee, here.own)):
        return True  # "I run the place": who hires is there
    told = bool(mine) and max(mine) > _PLAINLY_THERE  # "Das Gespräch führen Herr Abel und ich", signed i. A.
    if company and not told and one.attendee and by_signature.only_arranges(one.attendee, here.own):
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
    arranges = by_signature.only_arranges(one.attendee, here.own) or _CLIENT.search(here.own[:_MOST_TEXT]) is not None
    if not arranges and own_part.calls_the_talk_ours(here.own):
        return True
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


_PLAINLY_THERE = 1.5  # the odds of an "I" that is surely in the talk
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
