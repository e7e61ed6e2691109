"""An instant that remembers what it is compared with: when will time alone change an answer? Pure.

Decisions ask their `now` whether windows have opened, absences ended, questions grown old. Handed a `Moment`,
they tell by asking at which instant the first of these comparisons turns, so that nothing need be decided
anew before then, and nothing is found late.
"""

from __future__ import annotations

from datetime import datetime


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
        # What lies at this very instant is made from it (`now + nothing`), and would turn again and again.
        if datetime.__gt__(other, self) and (known is None or datetime.__lt__(other, known)):
            self.turns = other

    # To the type checker every datetime is a date, with which no datetime can be compared.
    def __lt__(self, other: datetime) -> bool:  # type: ignore[override]
        self._turns_at(other)
        return super().__lt__(other)

    def __ge__(self, other: datetime) -> bool:  # type: ignore[override]
        self._turns_at(other)
        return super().__ge__(other)

    def __le__(self, other: datetime) -> bool:  # type: ignore[override]
        self._turns_at(other)
        return super().__le__(other)

    def __gt__(self, other: datetime) -> bool:  # type: ignore[override]
        self._turns_at(other)
        return super().__gt__(other)

    # An instant is found again by its value, whatever it has been compared with.
    __eq__ = datetime.__eq__
    __hash__ = datetime.__hash__
