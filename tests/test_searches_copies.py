"""Job searches whose calendars hold an interview more than once: copied or imported under another name, as the owner's
own note, as several options of which one will be. Nobody is thanked for an hour at which nothing took place, and the
owner hears nothing of what only lies there twice."""

from __future__ import annotations

from datetime import UTC

from life import ics
from searches import ANN, INTERVIEW, Person, invite, moment, play, said, sent

THANKED = ["thank_you ann.lee 03-10", "status_check ann.lee 03-17"]


def entry(start: str, *people: Person, at: str = "3-9 11:00", sequence: int = 0, **more: str) -> str:
    """An entry of a calendar beside the mail: what was imported, or without people what the owner noted."""
    given = {"uid": f"copy-{start}", "summary": "Interview: Backend Engineer"} | more
    organizer = people[0] if people else ("Jane Doe", "jane@example.org")
    return ics(
        start=moment(start), attendees=people, organizer=organizer, stamp=moment(at).astimezone(UTC), sequence=sequence,
        **given,  # type: ignore[arg-type]
    )  # fmt: skip


# --- what was copied under another name -----------------------------------------------------------------

COPY = entry("3-10 10:00", ANN)


def test_a_copy_of_what_was_invited_to_is_no_news() -> None:
    """Until then the owner heard that the interview had been moved, to the same hour."""
    for story in ((INTERVIEW, COPY), (COPY, entry("3-10 10:00", ANN, uid="imported again"))):
        told = play(*story)
        assert sent(told) == THANKED
        assert said(told, "told_owner") == said(told, "asked_owner") == []


def test_of_a_copy_that_stays_behind_when_it_is_moved_nobody_is_thanked_unasked() -> None:
    """Until then Ann was thanked on the 10th for what took place on the 12th."""
    told = play(INTERVIEW, COPY, invite("3-9 15:00", "3-12 10:00", sequence=1))
    assert sent(told) == ["thank_you ann.lee 03-12", "status_check ann.lee 03-19"]
    (asked,) = said(told, "asked_owner")
    assert asked.endswith("one was moved to Thursday 12 March, 10:00. Did it take place at that time?")


def test_of_a_copy_that_stays_behind_when_it_is_called_off_nobody_is_thanked_unasked() -> None:
    off = invite("3-9 15:00", "3-10 10:00", sequence=1, method="CANCEL")
    for story in ((INTERVIEW, COPY), (entry("3-10 10:00", ANN, at="3-9 09:00"), INTERVIEW)):
        told = play(*story, off)
        assert sent(told) == []
        assert len(said(told, "asked_owner")) == 1


def test_a_copy_that_is_moved_as_well_is_no_question() -> None:
    again = entry("3-12 10:00", ANN, uid="copy-3-10 10:00", at="3-9 16:00", sequence=1)
    told = play(INTERVIEW, COPY, invite("3-9 15:00", "3-12 10:00", sequence=1), again)
    assert sent(told) == ["thank_you ann.lee 03-12", "status_check ann.lee 03-19"]
    assert said(told, "asked_owner") == []
