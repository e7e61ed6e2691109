"""Whom a mail goes to and how often: visits, panels, nameless people, the gap, the budget, shared addresses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from histories import History, at, local, rules

from agent.decide.plan import Permit
from agent.facts import DraftState, NoteGiven
from agent.model import AskOwner, Due, Intent, Skip, Wait
from agent.rules import Courtesy, DebriefRules, Duration, InterviewRules, Recipient, Step, Unit

DAYS = Unit.DAYS


def thanked(history: History | None = None) -> History:
    return (history or History()).interview(organizer="rita").sent("mon 14:10", staged="mon 12:00")


# --- visits and panels ------------------------------------------------------------------------------


def test_each_interviewer_of_a_panel_has_a_thank_you_of_their_own() -> None:
    history = History().interview(who=("ann", "bob", "cat"))
    dues = [d for d in history.decided("mon 12:00") if isinstance(d, Due)]
    assert [d.contact for d in dues] == ["ann", "bob", "cat"]


def test_meetings_less_than_five_hours_apart_are_one_visit_staged_together_after_its_end() -> None:
    history = History().interview("mon 9:00", "mon 10:00", ("ann",))
    history.interview("mon 14:59", "mon 16:00", ("bob",), id="i2")
    assert history.due("mon 13:00") is None
    assert isinstance(history.step("mon 13:00", "thank_you", "ann"), Wait)
    ann, bob = history.due("mon 17:00", who="ann"), history.due("mon 17:00", who="bob")
    assert ann is not None
    assert bob is not None
    # Each from the end of their own meeting: 10 + 3 h and 16 + 3 h.
    assert (local(ann.opens), local(bob.opens)) == ("mon 13:00", "mon 19:00")


def test_meetings_five_hours_apart_are_two_visits() -> None:
    history = History().interview("mon 9:00", "mon 10:00", ("ann",))
    history.interview("mon 15:00", "mon 16:00", ("bob",), id="i2")
    assert history.due("mon 11:00") is not None
    assert history.due("mon 11:00", who="bob") is None


def test_who_was_in_two_meetings_of_a_visit_is_thanked_once_after_the_one_that_ended_last() -> None:
    history = History().interview("mon 9:00", "mon 12:00").interview("mon 10:00", "mon 11:00", id="i2")
    dues = [d for d in history.decided("mon 13:00") if isinstance(d, Due)]
    assert [(d.contact, d.occurrence, local(d.opens)) for d in dues] == [("ann", "i1", "mon 15:00")]


def test_a_second_interviews_thank_you_to_the_same_person_is_not_held_by_the_first() -> None:
    history = thanked().interview("tue 10:00", "tue 11:00", id="i2")
    due = history.due("tue 12:00")
    assert due is not None
    assert due.occurrence == "i2"


def test_two_people_behind_one_address_get_one_mail() -> None:
    history = History().person("ann", "team@acme.example").person("bob", "team@acme.example")
    history.interview(who=("ann", "bob"))
    assert len([d for d in history.decided("mon 12:00") if isinstance(d, Due)]) == 1
    history.sent("mon 14:10", staged="mon 12:00")
    for when in ("mon 15:00", "+1 mon 9:00"):
        assert isinstance(history.step(when, "thank_you", "bob"), Skip)


# --- people without an address ----------------------------------------------------------------------


def test_who_has_no_address_is_thanked_through_who_arranged_it() -> None:
    history = History().person("bob", None).interview(who=("ann", "bob"), organizer="rita")
    due = history.due("mon 12:00", who="rita")
    assert due is not None
    assert due.pass_on == ("bob",)
    assert history.due("mon 12:00", who="bob") is None


def test_an_arranger_who_interviewed_too_gets_one_mail_that_does_both() -> None:
    history = History().person("bob", None).interview(who=("ann", "bob"), organizer="ann")
    dues = [d for d in history.decided("mon 12:00") if isinstance(d, Due)]
    assert [(d.contact, d.pass_on) for d in dues] == [("ann", ("bob",))]


def test_who_arranged_this_meeting_comes_before_who_wrote_last() -> None:
    history = History().person("bob", None).interview(who=("bob",), organizer="rita").mail("fri 9:00", "zoe")
    assert history.due("mon 12:00", who="rita") is not None


def test_without_an_arranger_the_owner_is_asked_and_an_address_is_never_guessed() -> None:
    history = History().person("bob", None).interview(who=("bob",))
    assert history.questions("mon 12:00") == {"address:i1"}
    assert "address:i1" not in history.questions("+2 mon 12:00")  # by then nobody would send thanks


def test_an_address_that_becomes_known_takes_the_passed_on_thanks_back() -> None:
    history = History().person("bob", None).interview(who=("ann", "bob"), organizer="rita")
    draft = history.staged("mon 12:00", who="rita")
    history.person("bob", "bob@acme.example", when="mon 12:30")
    assert history.permission(draft, "mon 13:00").permit is Permit.WITHDRAW
    assert history.due("mon 13:00", who="bob") is not None


# --- the gap ----------------------------------------------------------------------------------------

EARLY = rules(change={"status_check": {"opens": Duration(1, DAYS), "closes": Duration(8, DAYS)}})


def test_a_thank_you_starts_the_gap_for_everything_else() -> None:
    history = History(EARLY).interview(organizer="ann").sent("mon 14:10", staged="mon 12:00")
    # From Tuesday on by its own count; Monday + 5 calendar days = Saturday.
    due = history.due("sat 0:00", "status_check")
    assert history.due("fri 23:59", "status_check") is None
    assert due is not None
    assert (local(due.opens), local(due.closes)) == ("sat 00:00", "+1 wed 00:00")  # 8 days: Tuesday, included


def test_a_gap_that_leaves_no_minute_moves_the_window() -> None:
    config = rules(change={"status_check": {"opens": Duration(1, DAYS), "closes": Duration(3, DAYS)}})
    history = History(config).interview(organizer="ann").sent("mon 14:10", staged="mon 12:00")
    due = history.due("sat 0:00", "status_check")
    assert due is not None
    assert (local(due.opens), local(due.closes)) == ("sat 00:00", "+1 tue 00:00")  # three days, as it was


def test_the_gap_is_a_persons_and_runs_across_applications() -> None:
    history = thanked().application("other", "Other").person("rita", "rita@acme.example", application="other")
    history.interview("thu 9:00", "thu 10:00", ("olga",), id="i9", application="other", organizer="rita")
    history.sent("thu 14:00", who="olga", application="other").sent("+1 mon 9:00", "status_check", "rita")
    # By its own count from Thursday on (Thursday + 7); Monday + 5 = Saturday; it closes after Sunday (Thursday + 10),
    # when no weekday is left: so it moves.
    assert history.due("+1 fri 12:00", "status_check", "rita", application="other") is None
    due = history.due("+1 sat 0:00", "status_check", "rita", application="other")
    assert due is not None
    assert local(due.opens) == "+1 sat 00:00"


@pytest.mark.parametrize(
    ("mails", "free"),
    [
        ([("wrote", "fri 9:00")], False),  # opens a thread
        ([("mail", "thu 9:00"), ("wrote", "fri 9:00")], True),  # an answer in a conversation
        ([("mail", "thu 9:00"), ("wrote", "thu 10:00"), ("wrote", "fri 9:00")], False),  # the second bumps it
    ],
)
def test_a_bump_of_the_owners_starts_the_gap_and_an_answer_does_not(mails: list[tuple[str, str]], free: bool) -> None:
    history = thanked().application("other", "Other").person("rita", "rita@acme.example", application="other")
    for kind, when in mails:
        getattr(history, kind)(when, "rita", application="other")
    # Friday + 5 days = Wednesday; the check is due on Monday by its own count.
    assert (history.due("+1 mon 9:00", "status_check", "rita") is not None) is free


def test_a_mail_of_the_owner_after_our_own_is_a_bump_although_they_wrote_once() -> None:
    history = History().mail("fri 9:00", "rita").interview("+1 mon 10:00", "+1 mon 11:00", ("rita",))
    history.sent("+1 mon 14:10", staged="+1 mon 12:00", who="rita").wrote("+1 thu 9:00", "rita")
    situation_due = history.due("+2 thu 9:00", "status_check", "rita")  # the owner's own Thursday + 7
    assert situation_due is not None
    assert not any("went to them" in line for line in situation_due.because)
    assert isinstance(history.step("+2 tue 9:00", "status_check"), Wait)


# --- the budget -------------------------------------------------------------------------------------


def test_two_unanswered_questions_are_enough_until_they_write() -> None:
    third = Step("third", "second_status_check", Recipient.MAIN_CONTACT, Duration(14, DAYS), Duration(10, DAYS))
    from agent.rules import Mode

    history = thanked(History(rules(change={"second_status_check": {"mode": Mode.STAGE}}, steps={"third": third})))
    history.sent("+1 mon 9:00", "status_check", "rita").sent("+2 thu 9:00", "second_status_check", "rita")
    decision = history.step("+4 wed 9:00", "third")
    assert isinstance(decision, Skip)
    assert "enough" in decision.because[0]
    history.mail("+4 wed 10:00", "rita")
    assert history.due("+5 wed 9:00", "status_check", "rita") is not None


def test_a_budget_of_none_asks_nobody() -> None:
    history = thanked(History(rules(courtesy=Courtesy(unanswered_per_application=0))))
    assert isinstance(history.step("+1 mon 9:00", "status_check"), Skip)


def test_only_one_person_of_an_application_is_asked_at_a_time() -> None:
    history = thanked()
    draft = history.staged("+1 mon 9:00", "status_check", "rita")
    history.person("zoe").answered("+1 mon 10:00", "main-contact:acme:i1", "zoe@acme.example")
    assert history.due("+1 mon 10:00", "status_check", "zoe") is None
    assert history.permission(draft, "+1 mon 10:00").permit is Permit.WITHDRAW
    history.move(draft, DraftState.WITHDRAWN, "+1 mon 10:00")
    assert history.due("+1 mon 10:00", "status_check", "zoe") is not None


def test_a_mail_on_its_way_to_an_address_holds_every_other_to_it() -> None:
    history = thanked().application("other", "Other").person("rita", "rita@acme.example", application="other")
    history.interview("mon 9:00", "mon 10:00", ("olga",), id="i9", application="other", organizer="rita")
    history.sent("mon 14:00", who="olga", application="other")
    draft = history.staged("+1 mon 9:00", "status_check", "rita")
    for state in (DraftState.STAGED, DraftState.APPROVED, DraftState.CLAIMED, DraftState.IN_DOUBT):
        history.move(draft, state, "+1 mon 9:01")
        assert isinstance(history.step("+1 mon 10:00", "status_check", application="other"), Wait), state


def test_a_staged_mail_whose_window_is_over_gives_way_to_a_later_step() -> None:
    history = History().interview(organizer="ann")
    draft = history.staged("mon 12:00")
    note = Step("note", "interview", Recipient.MAIN_CONTACT, Duration(10, DAYS))
    history.config = rules(steps={"note": note})
    assert history.due("mon 13:00", "note") is None  # the earlier one still has its window
    newer = history.due("wed 13:00", "note")
    assert newer is not None
    later = history.stage(newer, at("wed 13:00"))
    assert history.permission(draft, "wed 13:01").permit is Permit.WITHDRAW
    assert history.permission(later, "wed 13:01").permit is not Permit.WITHDRAW


# --- thanks for a later talk ------------------------------------------------------------------------

NUDGE = Step("nudge", "interview", Recipient.EACH_INTERVIEWER, Duration(10, DAYS), opens=Duration(6, DAYS))


def second_round(history: History, *who: str, application: str = "acme") -> History:
    """Another talk on the second Tuesday, 15:00 to 16:00."""
    return history.interview(
        "+1 tue 15:00", "+1 tue 16:00", who, id="i2", application=application, seen="2027-06-10T09:00"
    )


def test_what_waits_for_a_yes_since_the_first_talk_gives_way_to_the_thanks_for_the_second() -> None:
    history = History(rules(steps={"nudge": NUDGE})).interview().sent("mon 14:10", staged="mon 12:00")
    older = history.staged("+1 mon 9:00", "nudge")
    second_round(history, "ann")
    newer = history.due("+1 tue 19:00")
    assert newer is not None and newer.occurrence == "i2"
    thanks = history.stage(newer, at("+1 tue 19:00"))
    assert history.permission(older, "+1 tue 19:00").permit is Permit.WITHDRAW
    assert "thank-you" in history.permission(older, "+1 tue 19:00").because[0]
    assert history.permission(thanks, "+1 tue 19:00").permit is not Permit.WITHDRAW
    # It does not come again beside them, nor inside the gap behind them.
    history.move(older, DraftState.WITHDRAWN, "+1 tue 19:00")
    assert history.due("+1 tue 19:01", "nudge") is None
    history.move(thanks, DraftState.APPROVED, "+1 tue 19:05").move(thanks, DraftState.SENT, "+1 tue 19:05")
    assert history.due("+1 wed 9:00", "nudge") is None


def test_a_later_step_of_the_same_talk_does_not_push_its_thanks_out() -> None:
    """It is due as early, for days from now; the thanks still have their time."""
    history = History(rules(steps={"nudge": NUDGE})).interview()
    thanks = history.staged("mon 12:00")
    assert history.due("mon 12:01", "nudge") is None
    assert history.permission(thanks, "mon 12:01").permit is not Permit.WITHDRAW


def test_what_is_about_the_first_talk_does_not_push_out_the_thanks_for_the_second() -> None:
    history = second_round(History(rules(steps={"nudge": NUDGE})).interview(), "ann")
    thanks = history.staged("+1 tue 19:00")
    # Their window ends on Thursday at 16:00, the nudge of the first round has until that day's end.
    assert not [d for d in history.decided("+1 thu 16:30") if isinstance(d, Due) and d.step == "nudge"]
    assert history.permission(thanks, "+1 thu 16:30").permit is not Permit.WITHDRAW


def test_an_approved_mail_of_an_earlier_round_goes_first_and_the_thanks_wait_for_it() -> None:
    history = History(rules(steps={"nudge": NUDGE})).interview().sent("mon 14:10", staged="mon 12:00")
    history.move(history.staged("+1 mon 9:00", "nudge"), DraftState.APPROVED, "+1 tue 18:00")
    assert "on its way" in second_round(history, "ann").step("+1 tue 19:00", "thank_you").because[0]


def test_a_check_for_another_job_gives_way_to_the_thanks_and_comes_again_after_the_gap() -> None:
    history = thanked().application("other", "Other").person("rita", "rita@acme.example", application="other")
    check = history.staged("+1 mon 9:00", "status_check", "rita")
    second_round(history, "rita", application="other")
    newer = history.due("+1 tue 19:00", who="rita", application="other")
    assert newer is not None
    thanks = history.stage(newer, at("+1 tue 19:00"))
    assert history.permission(check, "+1 tue 19:00").permit is Permit.WITHDRAW
    history.move(check, DraftState.WITHDRAWN, "+1 tue 19:00")
    history.move(thanks, DraftState.APPROVED, "+1 tue 19:05").move(thanks, DraftState.SENT, "+1 tue 19:05")
    assert history.due("+1 fri 9:00", "status_check", "rita") is None
    assert history.due("+2 mon 9:00", "status_check", "rita") is not None


def test_thanks_do_not_take_the_place_of_an_answer_to_a_no() -> None:
    history = thanked().application("other", "Other").person("rita", "rita@acme.example", application="other")
    history.mail("+1 mon 9:00", "rita", intent=Intent.REJECTION)
    no = history.staged("+1 tue 12:00", "rejection_reply", "rita")
    second_round(history, "rita", application="other")
    newer = history.due("+1 tue 19:00", who="rita", application="other")
    assert newer is not None
    history.stage(newer, at("+1 tue 19:00"))
    assert history.permission(no, "+1 tue 19:00").permit is not Permit.WITHDRAW


def test_what_was_forgotten_does_not_go_hours_before_the_thanks_to_the_same_person() -> None:
    history = History(replace(rules(), debrief=DebriefRules())).interview(organizer="ann")
    history.learn(NoteGiven(at=at("mon 11:30"), application="acme", text="I forgot the sample."))
    waits = history.step("mon 11:31", "additional_information")
    assert isinstance(waits, Wait) and "comes first" in waits.because[0]
    assert history.due("mon 14:00") is not None


# --- the owner's days off ---------------------------------------------------------------------------


def test_while_the_owner_is_away_a_check_waits_for_the_first_day_back_and_thanks_do_not() -> None:
    away = ((date(2027, 6, 7), date(2027, 6, 18)),)  # Monday of the first to Friday of the second week
    history = thanked(History(rules(away=away)))
    decision = history.step("+1 mon 9:00", "status_check")
    assert isinstance(decision, Wait)
    assert local(decision.until) == "+1 sat 00:00"
    due = history.due("+1 sat 0:00", "status_check", "rita")
    assert due is not None
    assert local(due.closes) == "+2 wed 00:00"  # four days from Saturday on


def test_the_first_day_back_may_be_the_day_after_the_next_absence() -> None:
    away = ((date(2027, 6, 14), date(2027, 6, 16)), (date(2027, 6, 17), date(2027, 6, 20)))
    decision = thanked(History(rules(away=away))).step("+1 mon 9:00", "status_check")
    assert isinstance(decision, Wait)
    assert local(decision.until) == "+2 mon 00:00"


def test_a_window_that_opened_before_the_owner_left_waits_too_where_it_can() -> None:
    back_in_time = ((date(2027, 6, 15), date(2027, 6, 16)),)
    history = thanked(History(rules(away=back_in_time)))
    assert isinstance(history.step("+1 tue 9:00", "status_check"), Wait)
    too_late = ((date(2027, 6, 15), date(2027, 6, 30)),)
    assert thanked(History(rules(away=too_late))).due("+1 tue 9:00", "status_check", "rita") is not None


def test_a_step_to_everybody_met_that_comes_later_is_one_mail_each_after_the_gap() -> None:
    step = Step("hello", "thank_you", Recipient.EACH_INTERVIEWER, Duration(9, DAYS), Duration(1, DAYS))
    history = History(rules(steps={"hello": step})).interview(who=("ann", "bob"), organizer="rita")
    history.sent("mon 14:10", staged="mon 12:00").sent("mon 14:20", who="bob", staged="mon 12:00")
    for who in ("ann", "bob"):
        assert history.due("fri 23:59", "hello", who) is None
        assert history.due("sat 0:00", "hello", who) is not None


def test_rules_for_one_employer_hold_for_it_alone() -> None:
    from agent.rules import Employer

    base = rules()
    paused = Employer("acme.example", base.sequence, base.courtesy, pause=True)
    history = History(rules(employers={"acme.example": paused})).interview()
    assert isinstance(history.step("mon 12:00", "thank_you"), Wait)
    named = replace(paused, key="ACME")
    assert isinstance(History(rules(employers={"ACME": named})).interview().step("mon 12:00", "thank_you"), Wait)
    assert History(rules(employers={"other": paused})).interview().due("mon 12:00") is not None


def test_nothing_is_decided_for_what_ended_before_the_look_back() -> None:
    history = History().interview("2027-04-12T10:00", "2027-04-12T11:00", organizer="rita")
    decided = history.decided("2027-05-01T09:00")
    assert not [d for d in decided if isinstance(d, Due | AskOwner)]


@pytest.mark.parametrize("entry", ["acme.example", "ACME.example", "rita@acme.example"])
def test_an_employer_that_the_rules_come_to_exclude_is_written_to_no_more(entry: str) -> None:
    history = History().interview(organizer="rita")
    draft = history.staged("mon 12:00")
    history.move(draft, DraftState.APPROVED, "mon 12:05")
    history.config = replace(history.config, interviews=InterviewRules(never=(entry,)))
    assert history.permission(draft, "mon 14:30").permit is Permit.WITHDRAW
    assert isinstance(history.step("+1 mon 9:00", "status_check"), Skip)
