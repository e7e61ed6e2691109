"""May an approved draft go now: its window, their hours, the grace, panels, the owner's day, late steps."""

from __future__ import annotations

from datetime import timedelta

import pytest
from histories import History, at, local, rules

from agent.decide.plan import Permit, next_look, plan
from agent.facts import DraftState
from agent.model import AskOwner, Due, Skip, Wait
from agent.rules import Courtesy, Duration, Mode, Unit


def approved(yes: str, *, staged: str = "mon 12:00") -> tuple[History, str]:
    """The thank-you to Ann (14:00 on Monday until 11:00 on Wednesday, 8:00 to 20:30), approved then."""
    history = History().interview(organizer="rita")
    draft = history.staged(staged)
    return history.move(draft, DraftState.APPROVED, yes), draft


@pytest.mark.parametrize(
    ("yes", "now", "permit", "until"),
    [
        ("mon 12:05", "mon 13:59", Permit.NOT_YET, None),  # before it opens
        ("mon 15:00", "mon 15:00", Permit.GO, None),  # said within the window and the hours: it goes at once
        ("mon 20:00", "mon 20:29", Permit.GO, None),
        ("mon 21:00", "mon 21:00", Permit.NOT_YET, None),  # after hours: the next morning
        ("mon 21:00", "tue 7:59", Permit.NOT_YET, None),
        ("mon 21:00", "tue 8:51", Permit.GO, None),
        ("wed 10:59", "wed 10:59", Permit.GO, None),
        ("wed 12:00", "wed 12:00", Permit.GO, None),  # after `until`; an allowed minute comes within 24 hours
        ("wed 21:00", "thu 8:51", Permit.GO, None),
        ("thu 10:59", "thu 10:59", Permit.GO, None),
        ("thu 11:00", "thu 11:00", Permit.EXPIRE, None),  # 24 hours after Wednesday 11:00
    ],
)
def test_an_approved_mail_goes_in_its_window_in_their_hours_and_a_day_of_grace(
    yes: str, now: str, permit: Permit, until: str | None
) -> None:
    history, draft = approved(yes)
    assert history.permission(draft, now).permit is permit


def test_before_its_window_it_is_planned_for_a_natural_minute_in_it() -> None:
    history, draft = approved("mon 12:05")
    permission = history.permission(draft, "mon 12:10")
    assert permission.until is not None
    assert at("mon 14:00") <= permission.until < at("mon 14:51")  # at most 50 minutes spread
    assert history.permission(draft, permission.until).permit is Permit.GO
    assert history.permission(draft, permission.until - timedelta(seconds=1)).permit is Permit.NOT_YET


def test_a_mail_that_missed_its_evening_goes_at_a_natural_minute_of_the_next_morning() -> None:
    history, draft = approved("mon 20:29")
    permission = history.permission(draft, "mon 20:31")
    assert permission.until is not None
    assert at("tue 8:00") <= permission.until < at("tue 8:51")
    assert history.permission(draft, permission.until).permit is Permit.GO


def test_a_staged_mail_without_an_answer_expires_a_day_after_its_window() -> None:
    history = History().interview(organizer="rita")
    draft = history.staged("mon 12:00")
    assert history.permission(draft, "thu 10:59").permit is not Permit.EXPIRE
    assert history.permission(draft, "thu 11:00").permit is Permit.EXPIRE


def check(yes: str) -> tuple[History, str]:
    """The status check to Rita: Monday of the second week until the end of its Thursday, 8:30 to 17:30."""
    history = History().interview(organizer="rita").sent("mon 14:10", staged="mon 12:00")
    draft = history.staged("+1 mon 8:00", "status_check", "rita")
    return history.move(draft, DraftState.APPROVED, yes), draft


@pytest.mark.parametrize(
    ("yes", "now", "permit"),
    [
        ("+1 tue 18:00", "+1 tue 18:00", Permit.NOT_YET),
        ("+1 thu 18:00", "+1 thu 18:00", Permit.GO),  # the last evening: their office hours yield
        ("+1 thu 22:00", "+1 thu 22:00", Permit.NOT_YET),  # nobody is written to at night
        ("+1 thu 22:00", "+1 fri 9:21", Permit.GO),  # Friday morning is within the grace
        ("+1 fri 9:00", "+1 fri 9:00", Permit.GO),
        ("+1 fri 18:00", "+1 fri 18:00", Permit.EXPIRE),  # the next office hour is on Monday
    ],
)
def test_an_office_hour_that_no_longer_comes_yields_within_the_window_only(yes: str, now: str, permit: Permit) -> None:
    history, draft = check(yes)
    assert history.permission(draft, now).permit is permit


def test_a_check_that_nobody_answered_says_so_and_not_that_no_minute_was_left() -> None:
    history = History().interview(organizer="rita").sent("mon 14:10", staged="mon 12:00")
    draft = history.staged("+1 mon 8:00", "status_check", "rita")
    expired = history.permission(draft, "+1 fri 18:00")
    assert expired.permit is Permit.EXPIRE
    assert expired.because == ("its time is over, and you had not said yes",)


def test_a_snoozed_mail_does_not_go_before_it_is_shown_again() -> None:
    history, draft = approved("mon 15:00")
    history.move(draft, DraftState.APPROVED, "mon 15:01", until=at("tue 9:00"))
    assert history.permission(draft, "mon 16:00").permit is Permit.NOT_YET
    assert history.permission(draft, "tue 9:51").permit is Permit.GO


def test_the_mails_of_a_panel_are_released_minutes_apart() -> None:
    history = History().interview(who=("ann", "bob"))
    ann, bob = history.staged("mon 12:00"), history.staged("mon 12:00", who="bob")
    for draft in (ann, bob):
        history.move(draft, DraftState.APPROVED, "mon 15:00")
    assert history.permission(ann, "mon 15:00").permit is Permit.GO
    history.move(ann, DraftState.SENT, "mon 15:00")
    after = history.permission(bob, "mon 15:01", batch_sent="mon 15:00", position=1)
    assert after.permit is Permit.NOT_YET
    assert after.until is not None
    assert timedelta(minutes=4) <= after.until - at("mon 15:00") <= timedelta(minutes=11)
    assert history.permission(bob, after.until, batch_sent="mon 15:00", position=1).permit is Permit.GO


def test_the_owners_day_is_full_and_the_rest_goes_the_day_after() -> None:
    history = History(rules(courtesy=Courtesy(per_day=1))).interview(who=("ann", "bob"))
    ann, bob = history.staged("mon 12:00"), history.staged("mon 12:00", who="bob")
    history.move(bob, DraftState.APPROVED, "mon 14:30")
    history.move(ann, DraftState.APPROVED, "mon 14:30").move(ann, DraftState.SENT, "mon 14:40")
    permission = history.permission(bob, "mon 15:00")
    assert (permission.permit, local(permission.until)) == (Permit.NOT_YET, "tue 00:00")
    assert history.permission(bob, "tue 8:51").permit is Permit.GO


def test_of_two_approved_mails_to_one_address_the_second_waits_for_the_first() -> None:
    history = History().interview().interview("tue 10:00", "tue 11:00", id="i2")
    first = history.staged("mon 12:00")
    second = history.staged("tue 12:00")
    history.move(second, DraftState.APPROVED, "tue 14:30").move(first, DraftState.APPROVED, "tue 14:31")
    assert history.permission(second, "tue 15:00").permit is Permit.GO
    assert history.permission(first, "tue 15:00").permit is Permit.NOT_YET
    history.move(second, DraftState.IN_DOUBT, "tue 15:00")
    assert history.permission(first, "tue 15:30").permit is Permit.NOT_YET
    history.move(second, DraftState.SENT, "tue 15:40")
    assert history.permission(first, "tue 15:50").permit is Permit.GO


def test_a_mail_approved_before_another_application_wrote_to_them_is_withdrawn_inside_the_gap() -> None:
    history, draft = check("+1 mon 8:00")
    history.application("other", "Other").person("rita", "rita@acme.example", application="other")
    history.wrote("+1 mon 8:10", "rita", application="other")
    assert history.permission(draft, "+1 mon 10:00").permit is Permit.WITHDRAW


def test_an_address_that_became_another_takes_the_draft_back() -> None:
    history, draft = approved("mon 12:05")
    history.person("ann", "ann.new@acme.example", when="mon 13:00")
    assert history.permission(draft, "mon 15:00").permit is Permit.WITHDRAW


def test_a_withdrawn_draft_is_staged_anew_when_its_reason_is_gone_and_an_old_yes_does_not_count() -> None:
    history, draft = approved("mon 12:05")
    history.move(draft, DraftState.WITHDRAWN, "mon 13:00")
    assert history.staged("mon 13:00") == draft
    assert DraftState.APPROVED not in history.known.drafts[draft].since


# --- after an outage --------------------------------------------------------------------------------


def late() -> History:
    return History(rules(change={"second_status_check": {"mode": Mode.STAGE}})).interview(
        who=("ann", "bob"), organizer="rita"
    )


def test_a_thank_you_past_its_window_asks_once_for_all_and_goes_after_a_yes() -> None:
    history = late()
    assert isinstance(history.step("wed 10:59", "thank_you", "ann"), Due)
    assert history.questions("wed 11:00") == {"late:thank_you:i1"}
    history.answered("wed 12:00", "late:thank_you:i1")
    for who in ("ann", "bob"):
        draft = history.staged("wed 12:00", who=who)
        history.move(draft, DraftState.APPROVED, "wed 12:05")
        assert history.permission(draft, "wed 12:05").permit is Permit.GO


def test_a_no_or_a_week_of_silence_ends_a_late_question() -> None:
    history = late().answered("wed 12:00", "late:thank_you:i1", "no")
    assert isinstance(history.step("thu 12:00", "thank_you", "ann"), Skip)
    assert isinstance(late().step("+1 wed 11:01", "thank_you", "ann"), Skip)  # Wednesday 11:00 + 7 days


def test_overdue_steps_collapse_to_the_newest() -> None:
    # Nothing ran from Monday on. The checks: 7 to 10 days after Wednesday 11:00, when the time for thanks was
    # over, is Wednesday to Saturday of the second week; the second 10 to 14 days after that Sunday 0:00.
    history = late()
    assert isinstance(history.step("+1 wed 9:00", "status_check"), Due)
    assert not history.questions("+1 wed 9:00")  # of the thank-you nobody is asked any more
    asked = history.questions("+2 sat 9:00")
    assert len(asked) == 1
    assert asked.pop().startswith("late:status_check")
    assert isinstance(history.step("+3 wed 9:00", "second_status_check"), Due)
    assert not history.questions("+3 wed 9:00")


def test_a_late_thank_you_is_not_asked_about_once_a_check_is_under_way() -> None:
    config = rules(change={"status_check": {"opens": Duration(1, Unit.DAYS), "closes": Duration(9, Unit.DAYS)}})
    history = History(config).interview(organizer="rita")
    draft = history.staged("thu 9:00", "status_check", "rita")
    history.move(draft, DraftState.APPROVED, "thu 9:10").move(draft, DraftState.SENT, "thu 9:20")
    assert not history.questions("thu 10:00")
    assert not history.questions("sat 10:00")


def test_a_late_yes_that_is_staged_keeps_its_window() -> None:
    history = late().answered("thu 12:00", "late:thank_you:i1")
    draft = history.staged("thu 12:00")
    assert history.permission(draft, "sat 8:00", approved="sat 8:00").permit is Permit.GO  # 2 days, 24 hours of grace
    assert history.permission(draft, "sun 12:00").permit is Permit.EXPIRE


def test_a_draft_in_its_day_of_grace_is_not_asked_about_as_late() -> None:
    history = History().interview(organizer="rita")
    history.staged("mon 12:00")
    assert not history.questions("wed 12:00")
    assert isinstance(history.step("wed 12:00", "thank_you"), Wait)


# --- the next look ----------------------------------------------------------------------------------


def test_the_next_look_is_the_earliest_wait_and_never_behind_now() -> None:
    history = History().interview(organizer="rita")
    now = at("mon 9:00")
    assert local(next_look(plan(history.known, history.config, now))) == "mon 11:00"
    draft = history.staged("mon 12:00")
    history.move(draft, DraftState.APPROVED, "mon 12:05")
    for when in ("mon 12:10", "mon 18:00", "tue 9:00", "wed 12:00"):
        decided = history.decided(when)
        assert all(d.until is None or d.until > at(when) for d in decided if isinstance(d, Wait)), when


def test_nothing_known_decides_nothing() -> None:
    assert next_look(()) is None
    assert not [d for d in History().decided("mon 9:00") if isinstance(d, Due | AskOwner)]
