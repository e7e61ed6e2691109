"""Calendars that change, servers that fail, a mailbox with a past, and what the owner's rules say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from stories import ANNA, BERLIN, BOB, ROLE, SHOWN, Story, berlin, ics, invited, story, thanked

from agent import cli
from agent.errors import ConnectionFailedError
from agent.facts import DraftState

AFTERNOON = {"start": berlin(3, 10, 14), "minutes": 90, "summary": f"Panel interview: {ROLE}", "attendees": (ANNA,)}


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path) as told:
        yield told


def shell(life: Story, *words: str) -> None:
    """The owner types a command; the daemon sees what it wrote at its next look."""
    where = ("--config", str(life.config_path), "--state", str(life.folder / "state"))
    assert cli.main([words[0], *where, *words[1:]]) == 0


# --- the calendar -----------------------------------------------------------------------------------


def test_a_moved_interview_is_thanked_for_after_its_new_time(life: Story) -> None:
    invited(life, ANNA)
    life.invite(ics(**AFTERNOON | {"start": berlin(3, 12, 10)}, sequence=1))  # type: ignore[arg-type]
    life.live_until(berlin(3, 12, 11))
    assert not life.drafts()
    life.live_until(berlin(3, 12, 13))
    assert life.states() == {"anna.schmidt": "staged"}


def test_an_older_version_that_comes_late_moves_nothing_back(life: Story) -> None:
    invited(life, ANNA, start=berlin(3, 12, 10), sequence=2)
    life.invite(ics(**AFTERNOON, sequence=1))  # type: ignore[arg-type]
    life.step(minutes=1)
    assert life.interview.seen.start == berlin(3, 12, 10)


def test_a_draft_shown_for_the_old_time_is_taken_back(life: Story) -> None:
    """It was moved while it took place, as far as the calendar knew."""
    invited(life, ANNA)
    life.live_until(SHOWN)
    life.says("send")
    life.invite(ics(**AFTERNOON | {"start": berlin(3, 12, 10)}, sequence=1))  # type: ignore[arg-type]
    life.live_until(berlin(3, 11, 12))
    assert not life.sent()
    assert life.states() == {"anna.schmidt": "withdrawn"}
    life.live_until(berlin(3, 12, 13))
    assert life.states() == {"anna.schmidt": "staged"}


def test_cancelled_before_its_start_nothing_is_written(life: Story) -> None:
    invited(life, ANNA)
    life.invite(ics(**AFTERNOON, sequence=1, method="CANCEL", status="CANCELLED"))  # type: ignore[arg-type]
    life.live_until(berlin(4, 10), heartbeat=timedelta(days=1))
    assert not life.daemon.engine.ledger.drafts()


def test_a_cancellation_after_the_end_is_asked_about(life: Story) -> None:
    invited(life, ANNA)
    life.live_until(SHOWN)
    life.invite(ics(**AFTERNOON, sequence=1, method="CANCEL", status="CANCELLED"))  # type: ignore[arg-type]
    life.step(minutes=1)
    assert life.states() == {"anna.schmidt": "withdrawn"}
    (question,) = life.to_owner("question")
    life.says("yes", to=question)
    assert life.states() == {"anna.schmidt": "staged"}


def test_a_no_to_it_ends_the_thank_you(life: Story) -> None:
    invited(life, ANNA)
    life.live_until(SHOWN)
    life.invite(ics(**AFTERNOON, sequence=1, method="CANCEL", status="CANCELLED"))  # type: ignore[arg-type]
    life.step(minutes=1)
    life.says("no", to=life.latest("question"))
    life.live_until(berlin(3, 14))
    assert not life.sent()
    assert set(life.states().values()) == {"withdrawn"}


def test_people_without_an_address_are_thanked_through_whoever_arranged_it(life: Story) -> None:
    group = ("Globex Candidate Interviews", "c_8f2k1@group.calendar.google.com")
    life.invite(
        ics(
            start=berlin(3, 10, 14), minutes=90, summary=f"Jane Doe <> Globex: Panel Interview, {ROLE}",
            organizer=group, attendees=(), description="Interviewers:\\n- Carla Gomez\\n- Deepak Rao\\n",
        ),
        sender="Pat Quinn <pat.quinn@globex.example>",
    )  # fmt: skip
    life.live_until(SHOWN)
    (note,) = life.drafts()
    assert note.address == "pat.quinn@globex.example"
    assert "Carla" in note.text.body
    assert "Deepak" in note.text.body


def test_a_calendar_folder_tells_of_an_interview_its_change_and_its_end(tmp_path: Path) -> None:
    folder = tmp_path / "calendars"
    folder.mkdir()
    with story(tmp_path, extra=f"calendars:\n  - folder: {folder}\n") as life:
        file = folder / "interview.ics"
        file.write_text(ics(**AFTERNOON))  # type: ignore[arg-type]
        life.step(minutes=1)
        assert life.interview.seen.start == berlin(3, 10, 14)
        moved = AFTERNOON | {"start": berlin(3, 11, 9), "sequence": 1}
        file.write_text(ics(**moved))  # type: ignore[arg-type]
        life.step(minutes=1)
        assert life.interview.seen.start == berlin(3, 11, 9)
        file.write_text(ics(**moved | {"sequence": 2}, method="CANCEL", status="CANCELLED"))  # type: ignore[arg-type]
        life.step(minutes=1)
        assert not life.interview.stands
        life.live_until(berlin(3, 20), heartbeat=timedelta(days=1))
        assert not life.daemon.engine.ledger.drafts()


def test_an_invite_by_mail_and_in_the_calendar_is_one_interview(tmp_path: Path) -> None:
    folder = tmp_path / "calendars"
    folder.mkdir()
    (folder / "a.ics").write_text(ics(**AFTERNOON))  # type: ignore[arg-type]
    with story(tmp_path, extra=f"calendars:\n  - folder: {folder}\n") as life:
        invited(life, ANNA)
        life.live_until(SHOWN)
        assert len(life.application.interviews) == 1
        assert len(life.drafts()) == 1


def test_one_invite_in_two_folders_is_one_interview(life: Story) -> None:
    invited(life, ANNA)
    life.host.deliver(life.owner, life.host.messages(life.owner)[0], "Trash")
    life.live_until(SHOWN)
    assert len(life.application.interviews) == 1
    assert len(life.to_owner("approval")) == 1


def test_a_second_interview_at_one_employer_is_thanked_for_as_well(life: Story) -> None:
    """Two days later, with the same person: the first note does not hold the second back."""
    thanked(life)
    again = {"start": berlin(3, 12, 10), "minutes": 60, "uid": "iv-2@globex.example", "attendees": (ANNA, BOB)}
    life.invite(ics(**again, summary=f"Final interview: {ROLE}", stamp=berlin(3, 11, 9)))  # type: ignore[arg-type]
    life.live_until(berlin(3, 12, 13))
    assert len(life.application.interviews) == 2
    life.says("send all")
    life.live_until(berlin(3, 12, 21))
    assert [to for to, _ in life.sent()].count(ANNA[1]) == 2
    assert [to for to, _ in life.sent()].count(BOB[1]) == 1


def test_two_meetings_of_one_afternoon_are_one_visit(life: Story) -> None:
    invited(life, ANNA)
    other = {"start": berlin(3, 10, 16), "minutes": 60, "uid": "iv-2@globex.example", "attendees": (BOB,)}
    life.invite(ics(**other, summary=f"Coding interview: {ROLE}"))  # type: ignore[arg-type]
    life.live_until(berlin(3, 10, 19))
    assert len(life.to_owner("approval")) == 1
    assert life.states() == {"anna.schmidt": "staged", "bob.lee": "staged"}


# --- servers and a past -----------------------------------------------------------------------------


def try_until(life: Story, when: datetime) -> int:
    """Steps every few hours while the servers are away; how many failed."""
    failed = 0
    while life.clock.now < when:
        life.clock.forward(hours=6)
        try:
            life.daemon.step()
        except ConnectionFailedError:
            life.daemon._disconnect()  # as the loop does before it tries again
            failed += 1
    return failed


def test_after_an_outage_what_is_overdue_is_asked_about_and_nothing_bursts_out(life: Story) -> None:
    invited(life, ANNA, BOB)
    life.live_until(berlin(3, 10, 15))
    life.host.go_down()
    assert try_until(life, berlin(3, 13, 18)) > 5
    life.host.come_up()
    life.daemon._disconnect()
    life.step(minutes=1)
    life.live_until(berlin(3, 14))
    assert not life.sent()
    assert not life.to_owner("approval")
    (question,) = life.to_owner("question")  # one for the visit, not one a person
    assert len(life.to_owner()) == 1
    life.says("go", to=question)
    assert life.states() == {"anna.schmidt": "staged", "bob.lee": "staged"}


def test_approved_before_an_outage_it_goes_after_it_while_its_time_lasts(life: Story) -> None:
    invited(life, ANNA)
    life.live_until(SHOWN)
    life.says("send")
    life.host.go_down()
    try_until(life, berlin(3, 11, 10))
    life.host.come_up()
    life.daemon._disconnect()
    life.step(minutes=1)
    assert life.states() == {"anna.schmidt": "sent"}
    assert len(life.sent()) == 1


def test_the_first_start_on_a_mailbox_with_a_past(tmp_path: Path) -> None:
    """Old interviews are listed and never written about; earlier mails tell who the main contact is."""
    with story(tmp_path, start=berlin(1, 5, 9)) as life:
        life.invite(ics(**AFTERNOON | {"start": berlin(1, 8, 14), "uid": "old-1"}, stamp=berlin(1, 5)))  # type: ignore[arg-type]
        life.clock.now = berlin(3, 3, 9)
        life.writes("rita.moss@globex.example", "Could you come on Tuesday?", subject="Dates", name="Rita Moss")
        life.clock.now = berlin(3, 6, 9)
        life.invite(ics(**AFTERNOON, stamp=berlin(3, 6)))  # type: ignore[arg-type]
        life.clock.now = berlin(3, 9, 9)
        life.daemon.close()
        for file in (tmp_path / "state").iterdir():
            file.unlink()
        life.start()  # this is the first start
        life.step()
        assert len(life.application.interviews) == 2
        life.live_until(SHOWN)
        assert [row.occurrence for row in life.drafts()] == [
            i.id for i in life.application.interviews.values() if i.seen.start == berlin(3, 10, 14)
        ]
        life.says("send all")
        life.live_until(berlin(3, 18))
        assert [row.address for row in life.drafts("status_check")] == ["rita.moss@globex.example"]


# --- the owner's rules ------------------------------------------------------------------------------


def test_a_pause_holds_what_was_approved_and_resume_lets_it_go(life: Story) -> None:
    invited(life, ANNA)
    life.live_until(SHOWN)
    life.says("send")
    shell(life, "pause")
    life.live_until(berlin(3, 11, 9))
    assert not life.sent()
    assert life.states() == {"anna.schmidt": "approved"}
    shell(life, "resume")
    life.live_until(berlin(3, 11, 12))
    assert life.states() == {"anna.schmidt": "sent"}


def test_a_pause_stages_nothing(life: Story) -> None:
    invited(life, ANNA)
    shell(life, "pause")
    life.live_until(berlin(3, 10, 20))
    assert not life.drafts()
    shell(life, "resume")
    life.step(minutes=1)
    assert life.states() == {"anna.schmidt": "staged"}


SEND = "sequence:\n  thank_you: {mode: send}\n"


def test_mode_send_asks_all_the_same_where_the_owner_never_wrote(tmp_path: Path) -> None:
    with story(tmp_path, extra=SEND) as life:
        invited(life, ANNA)
        life.live_until(SHOWN)
        assert life.states() == {"anna.schmidt": "staged"}
        assert "mode: send" in life.read("approval")[0].text
        life.live_until(berlin(3, 14))
        assert not life.sent()


def test_mode_send_goes_by_itself_to_whom_the_owner_knows_and_with_a_detail(tmp_path: Path) -> None:
    with story(tmp_path, extra=SEND) as life:
        invited(life, ANNA)
        life.owner_writes(ANNA[1], "Looking forward to it.")
        life.live_until(berlin(3, 10, 15, 45))
        shell(life, "note", life.application.id, "the talk about failure budgets")
        life.live_until(berlin(3, 10, 21))
        assert [to for to, _ in life.sent()] == [ANNA[1]]
        assert not life.to_owner("approval")


def test_mode_remind_tells_and_drafts_nothing(tmp_path: Path) -> None:
    with story(tmp_path, extra="sequence:\n  thank_you: {mode: remind}\n") as life:
        invited(life, ANNA)
        life.live_until(berlin(3, 11, 20))
        assert not life.drafts()
        assert len([mail for mail in life.read("reminder") if ANNA[1] in mail.text]) == 1
        life.live_until(berlin(3, 15))
        assert not life.sent()


def test_mode_off_does_nothing_and_the_next_step_counts_from_its_window(tmp_path: Path) -> None:
    with story(tmp_path, extra="sequence:\n  thank_you: {mode: off}\n") as life:
        invited(life, ANNA)
        life.live_until(berlin(3, 19))
        assert not life.drafts()
        life.live_until(berlin(3, 20, 12))  # the window closes on the 12th; seven days later
        (check,) = life.drafts("status_check")
        assert check.state is DraftState.STAGED
        assert life.known.drafts[check.id].since[DraftState.STAGED].astimezone(BERLIN) >= berlin(3, 19)
