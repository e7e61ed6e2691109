"""What other rules would change in the plan of an application: what moves, appears, vanishes or is reasoned anew.
Pure; both plans are made for the same instant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from agent.decide.application import Application
from agent.decide.known import Known
from agent.decide.outlook import Planned, State, outlook
from agent.rules import Config

_OVER = frozenset({State.DONE, State.SUPPRESSED, State.OFF})
"""Of these nothing comes any more."""


class Kind(StrEnum):
    """What becomes of a step under the other rules."""

    MOVED = "moved"
    APPEARED = "appeared"
    VANISHED = "vanished"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One step, for a person where it is about one, by both rules. None: these rules know no such step."""

    kind: Kind
    before: Planned | None
    after: Planned | None

    @property
    def planned(self) -> Planned:
        """The one that there is; of both, that of the new rules, unless it speaks of nobody."""
        if self.after is None or (self.before is not None and self.after.contact is None):
            assert self.before is not None
            return self.before
        return self.after


def compared(application: Application, known: Known, before: Config, after: Config, now: datetime) -> list[Change]:
    """The changes of one application, in the order of the new plan; what is gone from the rules comes last."""
    pairs = _pairs(outlook(application, known, before, now), outlook(application, known, after, now))
    return [Change(kind, old, new) for old, new in pairs if (kind := _kind(old, new)) is not None]


def _pairs(before: tuple[Planned, ...], after: tuple[Planned, ...]) -> Iterator[tuple[Planned | None, Planned | None]]:
    """What belongs together: the same meeting or mail it counts from, else the same person, else the step as such
    (what is off is planned for nobody, so one of these may stand against several)."""
    left = list(before)
    alone: list[Planned] = []
    for new in after:
        same = [old for old in left if (old.step, old.contact) == (new.step, new.contact)]
        old = next((each for each in same if each.occurrence == new.occurrence), same[0] if same else None)
        if old is None:
            alone.append(new)
        else:
            left.remove(old)
            yield old, new
    for new in alone:
        whole = next((old for old in before if old.step == new.step and old.contact is None), None)
        if whole in left:
            left.remove(whole)
        if whole is not None or new.contact is not None or not any(old.step == new.step for old in left):
            yield whole, new
    for old in left:
        yield old, next((new for new in after if new.step == old.step and new.contact is None), None)


def _kind(before: Planned | None, after: Planned | None) -> Kind | None:
    comes_before = before is not None and before.state not in _OVER
    comes_after = after is not None and after.state not in _OVER
    if comes_before != comes_after:
        return Kind.APPEARED if comes_after else Kind.VANISHED
    if before is None or after is None:
        return None
    if comes_after and before.at and after.at and before.at != after.at:
        return Kind.MOVED
    told = [(each.state, each.at, each.until if comes_after else None, each.because) for each in (before, after)]
    return Kind.CHANGED if told[0] != told[1] else None
