"""An instant that remembers what it is compared with: when will time alone change an answer? Pure.

Decisions ask their `now` whether windows have opened, absences ended, questions grown old. Handed a `Moment`,
they tell by asking at which instant the first of these comparisons turns, so that nothing need be decided
anew before then, and nothing is found late.
"""

from __future__ import annotations

from datetime import datetime, timedelta


class Moment(datetime):
    """An instant like any other to whoever asks. What is computed from it (`now + gap`) remembers nothing:
    compare `now` itself, with `said + gap`."""

    turns: datetime | None
    """The earliest instant to come at which a comparison made so far has another answer; None: none has."""

    @classmethod
    def of(cls, instant: datetime) -> Moment:
        """That instant, compared with nothing yet."""
        moment = cls.combine(instant.date(), instant.timetz())
        moment.turns = None
        return moment

    def _turns_at(self, other: datetime) -> None:
        known = getattr(self, "turns", None)
        if known is None or other < known:
            self.turns = other

    def __lt__(self, other: datetime) -> bool:
        before = super().__lt__(other)
        if before:
            self._turns_at(other)
        return before

    def __ge__(self, other: datetime) -> bool:
        reached = super().__ge__(other)
        if not reached:
            self._turns_at(other)
        return reached

    def __le__(self, other: datetime) -> bool:
        not_after = super().__le__(other)
        if not_after:
            self._turns_at(_just_after(other))
        return not_after

    def __gt__(self, other: datetime) -> bool:
        after = super().__gt__(other)
        if not after:
            self._turns_at(_just_after(other))
        return after

    # An instant is found again by its value, whatever it has been compared with.
    __eq__ = datetime.__eq__
    __hash__ = datetime.__hash__


def _just_after(instant: datetime) -> datetime:
    return instant + timedelta.resolution
