"""By a timer each look is a process of its own: every calendar that has to be fetched is read by each of them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from life import ics, life


def test_each_look_of_a_timer_reads_every_calendar(tmp_path: Path) -> None:
    """The daemon takes one at a time; the first of them was all that a timer ever read."""
    places = [tmp_path / f"{n}.ics" for n in range(3)]
    commands = ", ".join(f"{{ics_command: [cat, {place}]}}" for place in places)
    with life(tmp_path, extra=f"calendars: [{commands}]\n") as world:

        def write(sequence: int, status: str) -> None:
            for n, place in enumerate(places):
                them = (f"Person {n}", f"person@employer{n}.example")
                place.write_text(
                    ics(
                        start=world.clock.now + timedelta(days=1), uid=f"{n}@employer{n}.example", organizer=them,
                        attendees=(them,), summary=f"Interview: Engineer {n}", sequence=sequence, status=status,
                        stamp=world.clock.now,
                    )
                )  # fmt: skip

        def interviews() -> dict[str, bool]:
            world.daemon.engine.refresh()
            known = world.daemon.engine.known.applications.values()
            return {i.seen.uid: i.cancelled is not None for a in known for i in a.interviews.values()}

        write(0, "CONFIRMED")
        world.daemon.once()
        assert interviews() == {f"{n}@employer{n}.example": False for n in range(3)}
        world.clock.forward(minutes=15)
        write(1, "CANCELLED")
        world.restart()
        world.daemon.once()
        assert interviews() == {f"{n}@employer{n}.example": True for n in range(3)}
