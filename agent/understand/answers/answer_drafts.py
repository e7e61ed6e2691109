"""Which drafts the clauses of an answer let go, which they do not, and which they leave. Pure.

A clause speaks of the drafts that it names, else of the one that its sentence spoke of last; two things in one breath
are none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from agent.understand.answers import answer_gates
from agent.understand.answers.answer_clauses import Clause
from agent.understand.answers.drafts_meant import Chosen, Recipients

DISCARD = 0.70
"""A no beside a yes counts where it is at least so likely."""
_BAD = ("decline", "later", "stop", "wish", "doubt")
GROUPS = {"release": "go", "assent": "go", "decline": "no", "doubt": "left", "later": "left"}


@dataclass(frozen=True, slots=True)
class Heard:
    """A clause and what it is taken for."""

    clause: Clause
    odds: dict[str, float]
    kind: str
    bare: bool = False
    """Does it name drafts and say nothing of them?"""
    told: bool = False
    """Is it known only to tell something that takes nothing back?"""

    @property
    def bad(self) -> float:
        """How likely it is anything else than a release, a yes, thanks or talk."""
        return sum(self.odds[kind] for kind in _BAD)

    @property
    def go(self) -> float:
        """How likely it is a release or a yes."""
        return self.odds["release"] + self.odds["assent"]


@dataclass(slots=True)
class _Named:
    """Which drafts an answer lets go, which it does not, and which it leaves; `open`: an order says of none."""

    go: set[int] = field(default_factory=set)
    no: set[int] = field(default_factory=set)
    left: set[int] = field(default_factory=set)
    open: set[str] = field(default_factory=set)
    rest: str = ""
    size: int = 0
    """How many "the others" must be; 0: it is not said."""
    wrong: bool = False

    def add(self, name: str, chosen: Chosen, who: Recipients) -> None:
        """The drafts that a clause of that group names."""
        if chosen.wrong or not chosen.numbers <= who.every:
            self.wrong = self.wrong or name != "left"
        elif chosen.rest is not None:
            self.wrong = self.wrong or self.rest not in ("", name)
            self.rest, self.size = name, chosen.rest or self.size
        else:
            getattr(self, name).update(chosen.numbers)


def which(heard: Sequence[Heard], who: Recipients) -> tuple[frozenset[int], frozenset[int], frozenset[int], str] | None:
    """Which drafts are let go, not sent, and left for another time; and why that is not sure."""
    said = _Named()
    focus: tuple[Chosen, ...] = ()
    sentence = -1
    for each in heard:
        if each.clause.sentence != sentence:
            sentence, focus = each.clause.sentence, ()
        group = GROUPS.get(each.kind)
        if each.clause.chosen:
            clear = len(each.clause.chosen) == 1 and not answer_gates.against(each.clause.words)
            focus = each.clause.chosen if clear else ()
        if group is None or (group == "left" and not each.clause.chosen):
            continue
        neither = group == "no" and not answer_gates.NEITHER.isdisjoint(each.clause.words)
        if (
            group != "left"
            and not neither
            and len({(chosen.numbers, chosen.rest) for chosen in each.clause.chosen}) > 1
        ):
            return None  # two things in one breath
        if group == "no" and who.count > 1 and answer_gates.says_both(each.clause.words):
            return None
        # "The second one is fine, send it": what the sentence spoke of last.
        for chosen in each.clause.chosen or focus:
            said.add(group, chosen, who)
        if not (each.clause.chosen or focus):
            said.open.add(group)
    if said.wrong:
        return None
    groups = {GROUPS[each.kind] for each in heard if each.kind in GROUPS}
    if who.count == 1:
        return _the_one(heard, groups)
    if said.rest:
        others = set(who.every) - said.go - said.no - said.left
        if not others or others == who.every or said.size not in (0, len(others)):
            return None
        getattr(said, said.rest).update(others)
    if "go" in said.open and not said.go:
        everywhere = [chosen for each in heard if each.kind in ("praise", "talk") for chosen in each.clause.chosen]
        if not everywhere or any(each.kind != "all" or each.wrong for each in everywhere):
            return None
        said.go |= frozenset.intersection(*(each.numbers for each in everywhere))
    if "no" in said.open and not said.no:
        if groups & {"go"}:
            return None
        said.no |= who.every
    said.left -= said.go | said.no if said.rest != "left" else set()
    if said.go & said.no or said.go & said.left:
        return None
    return frozenset(said.go), frozenset(said.no), frozenset(said.left), ""


def _the_one(
    heard: Sequence[Heard], groups: set[str]
) -> tuple[frozenset[int], frozenset[int], frozenset[int], str] | None:
    """The same where there is one draft."""
    one: frozenset[int] = frozenset((1,))
    none: frozenset[int] = frozenset()
    if {"go", "no"} <= groups:
        # "Yeah, delete it" is a no, for its yes lets nothing go.
        lets = max((each.odds["release"] for each in heard if each.kind == "release"), default=0.0)
        if max(each.odds["decline"] for each in heard) >= DISCARD and not lets:
            return none, one, none, ""
        return None
    return (one if "go" in groups else none), (one if "no" in groups else none), none, ""
