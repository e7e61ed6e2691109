"""Which round an interview is: what its words say outright, else what speaks for each round. Pure.

Outright are the title before the text, a line that names the round, the last round, a tour of the premises, the later
boss alone, and a first talk with one person. Where nothing is said so, a linear model weighs who takes part, for how
long and what it is called; trained on labelled invitations (tests/train_stages.py), its weights are stages.txt.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources

from agent.model import CalendarEvent, Message, Person, Stage
from agent.understand import weight_table
from agent.understand.employers import employer, rounds
from agent.understand.name_words import bosses
from agent.understand.stages import stage_signs, stage_words

_PANEL = 2
CLEAR, CLEARER = 0.52, 0.6
"""So probable a round is told of; and so that two people are a panel: one author says so of any two who ask, another of
none but a committee."""


def of(
    event: CalendarEvent, message: Message | None, who: Sequence[Person], *, role: str | None, subject: str
) -> Stage:
    """The round; OTHER where nothing says which. `role` is the job, whose words are no round's."""
    here = stage_signs.invited(event, message, who, role=role, subject=subject)
    return outright(here) or shipped().likeliest(stage_signs.of(here), two=len(who) == _PANEL)


def outright(here: stage_signs.Invited) -> Stage | None:
    """The round that is said in so many words."""
    named = rounds.stage(here.title)
    if named is Stage.OTHER:
        named = rounds.stage(here.subject)
    if stage_words.THERE.search(f"{here.event.summary.lower()}\n{here.subject.lower()}"):
        return Stage.ONSITE
    if named not in (Stage.OTHER, Stage.SCREEN):
        return named
    by_turns = named is not Stage.SCREEN and len(here.who) >= stage_signs.SESSIONS
    if stage_words.THERE.search(here.text) or (by_turns and stage_signs.by_turns(here.who, here.text)):
        return Stage.ONSITE
    if _is_last(here.both):
        return Stage.FINAL
    if (told := rounds.labelled(here.spelled)) is not Stage.OTHER and (
        named is Stage.OTHER or told is not Stage.SCREEN
    ):
        return told
    if _later_boss(here.event, _without_the_agency(here.event, here.who), here.text, here.spelled, named):
        return Stage.HIRING_MANAGER
    alone = len(here.who) < _PANEL
    return Stage.SCREEN if alone and (named is Stage.SCREEN or _of_the_personnel(here)) else None


def _of_the_personnel(here: stage_signs.Invited) -> bool:
    """Is the talk by its title, or the one whom one meets by what stands beside their name, of the personnel."""
    about = [stage_signs.about_one(one.name, here.both) for one in here.who]
    return stage_words.STAFF_TITLE.search(here.title) is not None or any(map(stage_words.STAFF.search, about))


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign is worth for each round, and each round without any."""

    stages: tuple[Stage, ...]
    bias: tuple[float, ...]
    table: Mapping[str, tuple[float, ...]]

    @classmethod
    def load(cls, text: str) -> Weights:
        """Read the table: a line `name value …` for each setting, a blank line, a line `sign<tab>worth …` a sign.

        Raises ValueError where it is none.
        """
        settings, body = weight_table.parted(text)
        try:
            stages = tuple(Stage(each) for each in settings["stages"])
            bias = tuple(map(float, settings["bias"]))
            lines = (line.partition("\t") for line in body.splitlines())
            table = {sign: tuple(map(float, worth.split())) for sign, _, worth in lines}
        except (ValueError, KeyError) as error:
            raise ValueError(f"this is no table of weights: {error}") from None
        if any(len(each) != len(stages) for each in (bias, *table.values())):
            raise ValueError("this is no table of weights: a line has too few or too many")
        return cls(stages, bias, table)

    def likeliest(self, signs: Collection[str], *, two: bool = False) -> Stage:
        """The round for which these speak most; OTHER where none is clearly likely. `two`: so many take part."""
        known = [self.table[each] for each in signs if each in self.table]
        # The signs have no order, and the sum of the same numbers must be the same every time.
        points = [math.fsum(column) for column in zip(self.bias, *known, strict=True)]
        likely = zip(weight_table.probable(points), self.stages, strict=True)
        probable, best = max(likely, key=lambda each: (each[0], each[1] is Stage.OTHER))
        return best if probable > (CLEARER if two and best is Stage.PANEL else CLEAR) else Stage.OTHER


@functools.cache
def shipped() -> Weights:
    """The table that lies in the package."""
    return Weights.load(resources.files("agent.understand").joinpath("stages.txt").read_text("utf-8"))


def _is_last(text: str) -> bool:
    """Is it called the last one; another that only follows is not this."""
    return any(
        not stage_words.NOT_YET.search(text[max(0, found.start() - 60) : found.start()])
        for found in stage_words.LAST.finditer(text)
    )


def _later_boss(event: CalendarEvent, who: Sequence[Person], text: str, spelled: str, named: Stage) -> bool:
    """Is it the talk of one or two with the later boss, by what is said outright or of one of them."""
    if not who or len(who) > _PANEL or rounds.names(text, Stage.PANEL) or stage_words.AND_OTHERS.search(text):
        return False
    if bosses.is_named(text):
        return True
    host = event.organizer.email if event.organizer else ""
    if bosses.writes(text) and (not host or any(one.address == host for one in who)):
        return True
    return named is Stage.OTHER and len(bosses.leading(who, spelled, plainly=len(who) > 1)) == 1


def _without_the_agency(event: CalendarEvent, who: Sequence[Person]) -> list[Person]:
    """Who of them is of the employer: without the recruiter who brings their client and the candidate together."""
    host = event.organizer
    if host is None or len(who) < _PANEL:
        return list(who)
    mine = employer.domain_of(host.email)
    others = {employer.domain_of(one.address) for one in who if one.address and one.address != host.email} - {
        None,
        mine,
    }
    if employer.is_agency(host.email.rpartition("@")[2]) or others:
        return [one for one in who if one.address != host.email] or list(who)
    return list(who)
