"""Job searches whose calendars hold an interview more than once: copied or imported under another name, as the owner's
own note, as several options of which one will be. Nobody is thanked for an hour at which nothing took place, and the
owner hears nothing of what only lies there twice."""

from __future__ import annotations

from datetime import UTC

import pytest
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


# --- what the owner notes beside the invitation -----------------------------------------------------------

NOTES = (
    "Interview Globex", "Vorstellungsgespräch Globex", "Job interview!!", "Interview Backend Engineer Globex",
    "Interview: Backend Engineer", "Interview with Ann Lee", "Globex", "Entretien chez Globex (avec trajet)",
)  # fmt: skip


@pytest.mark.parametrize("words", NOTES)
def test_what_the_owner_notes_of_what_they_were_invited_to_is_no_other_interview(words: str) -> None:
    """Until then the owner was asked what it is, whom they met and whom to ask for news."""
    told = play(INTERVIEW, entry("3-10 10:00", summary=words))
    assert sent(told) == THANKED
    assert said(told, "asked_owner") == []


@pytest.mark.parametrize("words", NOTES)
def test_nobody_is_thanked_at_the_hour_of_a_note_that_stays_behind(words: str) -> None:
    note = entry("3-10 10:00", at="3-9 09:00", summary=words)
    moved = invite("3-9 15:00", "3-12 10:00", sequence=1)
    for story in ((INTERVIEW, entry("3-10 10:00", summary=words)), (note, INTERVIEW)):
        told = play(*story, moved)
        assert sent(told) == ["thank_you ann.lee 03-12", "status_check ann.lee 03-19"]
        assert not [each for each in said(told, "asked_owner") if "a job interview of yours" not in each]
        told = play(*story, invite("3-9 15:00", "3-10 10:00", sequence=1, method="CANCEL"))
        assert sent(told) == []
        assert not [each for each in said(told, "asked_owner") if "a job interview of yours" not in each]


def test_what_a_calendar_has_made_of_the_mail_itself_is_a_note() -> None:
    """With a robot for its organizer."""
    robot = ("unknownorganizer@calendar.google.com", "unknownorganizer@calendar.google.com")
    made = entry("3-10 10:00").replace("jane@example.org", robot[1]).replace("Jane Doe", robot[0])
    told = play(INTERVIEW, made)
    assert sent(told) == THANKED
    assert said(told, "asked_owner") == []


def test_what_the_owner_says_of_a_note_holds_for_the_invitation() -> None:
    note = entry("3-10 10:00", at="3-9 09:00", summary="Interview Globex")
    vague = invite("3-9 15:00", "3-10 10:00", summary="Globex x Jane: chat")
    told = play(note, vague, answers={"“Interview Globex”": "go"})
    assert sent(told, "thank_you") == ["thank_you ann.lee 03-10"]


def test_a_note_of_another_talk_is_one() -> None:
    """At the same hour, and at another."""
    for note in (entry("3-10 10:00", summary="Interview Initech"), entry("3-10 15:00", summary="Interview Globex")):
        told = play(INTERVIEW, note)
        assert "thank_you ann.lee 03-10" in sent(told)
        assert len(said(told, "asked_owner")) == 1
