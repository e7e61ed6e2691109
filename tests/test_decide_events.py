"""What an event does: each cell of the table as facts in, decisions out.

The history of most cases: Ann interviewed on Monday from 10 to 11, Rita arranged it. The thank-you may
go from 14:00 (11 + 3 h) until Wednesday 11:00 (11 + 48 h); the status check after a thank-you sent on
Monday opens on the Monday after (7 days) and closes at the end of Thursday (10 days).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from histories import History, at, local, rules

from agent.decide.plan import Permit
from agent.facts import DraftState, Reminded
from agent.model import AskOwner, Due, Intent, Kind, Remind, Skip, Verdict, Wait
from agent.rules import Duration, Mode, Unit


def met(**more: object) -> History:
    """Ann has interviewed the owner; Rita has arranged it."""
    return History().interview(organizer="rita", **more)  # type: ignore[arg-type]


def thanked() -> History:
    """The thank-you to Ann went on Monday at 14:10."""
    return met().sent("mon 14:10", staged="mon 12:00")


def opens(history: History, when: str, step: str = "status_check") -> str | None:
    """When a step opens, told by the wait or by the due."""
    decision = history.step(when, step)
    assert isinstance(decision, Due | Wait), decision
    return local(decision.opens if isinstance(decision, Due) else decision.until)


# --- the plain course -------------------------------------------------------------------------------


def test_a_thank_you_is_staged_an_hour_after_the_interview_for_the_window_of_the_rules() -> None:
    assert met().due("mon 11:59") is None
    due = met().due("mon 12:00")
    assert due is not None
    assert (local(due.opens), local(due.closes)) == ("mon 14:00", "wed 11:00")
    assert due.occurrence == "i1"
    assert due.address == "ann@acme.example"


def test_the_status_check_goes_to_who_arranged_it_seven_days_after_the_thank_you_until_the_tenth_day_ends() -> None:
    history = thanked()
    assert opens(history, "tue 9:00") == "+1 mon 00:00"  # Monday + 7 days
    due = history.due("+1 mon 0:00", "status_check", "rita")
    assert due is not None
    assert local(due.closes) == "+1 fri 00:00"  # Monday + 10 days = Thursday, included
    assert local(due.slot) > "+1 mon 08:30"  # type: ignore[operator]


def test_without_a_thank_you_it_counts_from_when_the_time_for_one_was_over() -> None:
    assert opens(met(), "wed 12:00") == "+1 wed 00:00"  # Wednesday 11:00 + 7 days


def test_a_thank_you_switched_off_leaves_the_time_it_would_have_had() -> None:
    history = History(rules(change={"thank_you": {"mode": Mode.OFF}})).interview(organizer="rita")
    assert opens(history, "mon 12:00") == "+1 wed 00:00"
    assert isinstance(history.step("mon 12:00", "thank_you"), Skip)


def test_a_step_is_not_done_twice() -> None:
    history = thanked()
    assert isinstance(history.step("tue 9:00", "thank_you"), Skip)
    history.sent("+1 mon 9:00", "status_check", "rita")
    assert isinstance(history.step("+2 tue 9:00", "status_check"), Skip)


def test_what_needs_a_note_or_news_waits_for_it() -> None:
    assert isinstance(thanked().step("mon 20:30", "additional_information"), Wait)
    asked = thanked().step("+1 mon 9:00", "additional_information")
    assert isinstance(asked, Remind)
    assert asked.because[0] == "it needs a note from you first"
    for step in ("update", "keep_in_touch"):
        assert isinstance(thanked().step("+1 mon 9:00", step), Wait)


# --- rows of the table ------------------------------------------------------------------------------

CHECK = rules(change={"second_status_check": {"mode": Mode.STAGE}})


def test_who_wrote_first_is_not_thanked_before_the_owner_says_so() -> None:
    history = met().mail("mon 12:30")
    assert history.questions("mon 13:00") == {"wrote-first:i1:ann"}
    history.answered("mon 13:30", "wrote-first:i1:ann")
    assert history.due("mon 13:30") is not None


def test_nobody_is_asked_for_ever_whether_to_thank_who_wrote_first() -> None:
    history = met().mail("mon 12:30")
    assert history.questions("+1 mon 9:00") == {"wrote-first:i1:ann"}
    assert isinstance(history.step("+2 mon 9:00", "thank_you"), Skip)
    assert "wrote-first:i1:ann" not in history.questions("+2 mon 9:00")


def test_what_needs_a_note_is_asked_for_once_whoever_it_goes_to() -> None:
    history = thanked()
    asked = history.step("+1 mon 9:00", "additional_information")
    assert isinstance(asked, Remind)
    history.learn(
        Reminded(
            at=at("+1 mon 9:00"), application=asked.application, step=asked.step, contact="ann",
            occurrence=asked.occurrence, text="",
        )
    )  # fmt: skip
    assert not isinstance(history.mail("+1 mon 10:00", "rita").step("+1 mon 11:00", "additional_information"), Remind)


def test_a_no_to_the_question_is_the_end_of_it() -> None:
    history = met().mail("mon 12:30").answered("mon 13:30", "wrote-first:i1:ann", "no")
    assert isinstance(history.step("mon 14:00", "thank_you"), Skip)


def test_a_time_spoken_of_before_the_interview_may_have_moved_it_so_the_owner_is_asked_once() -> None:
    history = met(seen="mon 8:00").mail("mon 9:00", "rita", intent=Intent.NEXT_ROUND)
    assert history.questions("mon 13:00") == {"moved:i1"}
    history.answered("mon 13:30", "moved:i1")
    assert history.due("mon 13:30") is not None
    assert isinstance(history.answered("mon 13:40", "moved:i1", "no").step("mon 14:00", "thank_you"), Skip)


def test_what_they_wrote_before_the_invitation_or_its_newest_form_moves_nothing() -> None:
    history = met(seen="mon 8:00").mail("mon 8:30", "rita", intent=Intent.NEXT_ROUND)
    history.interview(organizer="rita", seen="mon 9:00")
    assert history.due("mon 13:00") is not None


def test_a_staged_thank_you_is_withdrawn_when_they_write_first() -> None:
    history = met()
    draft = history.staged("mon 12:00")
    history.mail("mon 12:30")
    permission = history.permission(draft, "mon 13:00")
    assert (permission.permit, permission.asks) == (Permit.WITHDRAW, True)


def test_an_answer_to_the_thank_you_leaves_it_done_and_starts_the_status_check_again_to_who_wrote() -> None:
    history = thanked().mail("wed 9:00")
    assert isinstance(history.step("wed 10:00", "thank_you"), Skip)
    assert opens(history, "wed 10:00") == "+1 wed 00:00"  # Wednesday + 7 days
    assert history.due("+1 wed 9:00", "status_check", "ann") is not None


def test_who_wrote_before_the_second_interview_was_thanked_counts_for_that_interview_alone() -> None:
    history = thanked().interview("thu 10:00", "thu 11:00", id="i2", organizer="rita").mail("thu 11:30")
    assert history.questions("thu 13:00") == {"wrote-first:i2:ann"}


def test_a_colleague_who_writes_holds_no_thank_you_and_starts_the_status_check_again() -> None:
    history = met().mail("mon 12:30", "bob")
    assert history.due("mon 13:00") is not None
    history = thanked().mail("wed 9:00", "bob")
    assert opens(history, "wed 10:00") == "+1 wed 00:00"
    assert history.due("+1 wed 9:00", "status_check", "bob") is not None


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("+1 fri", "+2 mon 00:00"),  # the promise ends on Friday of the second week; + 1 business day
        ("thu", "+1 mon 00:00"),  # Thursday + 1 = Friday is before the step's own `from`: the later counts
        ("+1 wed", "+1 thu 00:00"),
    ],
)
def test_a_holding_reply_with_a_date_moves_the_check_behind_the_date_and_is_not_counted_from(
    day: str, expected: str
) -> None:
    history = thanked().mail("wed 9:00", "rita", promise=day)
    assert opens(history, "wed 10:00") == expected
    due = history.due(expected, "status_check", "rita")
    assert due is not None
    assert due.closes - due.opens == at("+1 fri 0:00") - at("+1 mon 0:00")  # as long as it was: four days


def test_a_promise_the_owner_noted_counts_like_one_by_mail() -> None:
    history = thanked().noted("thu 9:00", "+1 fri")
    assert opens(history, "fri 9:00") == "+2 mon 00:00"


def test_a_promise_noted_after_the_check_went_starts_it_again() -> None:
    history = thanked().sent("+1 mon 9:00", "status_check", "rita").noted("+1 tue 9:00", "+2 wed")
    assert opens(history, "+1 wed 9:00") == "+2 thu 00:00"


def test_who_made_the_promise_is_asked_even_if_another_wrote_later() -> None:
    history = thanked().mail("wed 9:00", "bob", promise="+1 wed").mail("thu 9:00", "cat")
    # Thursday + 7 days = the next Thursday, which is also Wednesday + 1 business day
    assert history.due("+1 thu 9:00", "status_check", "bob") is not None


def test_after_a_question_of_theirs_the_check_waits_until_the_owner_has_written() -> None:
    history = thanked().mail("wed 9:00", "rita", intent=Intent.INFO_REQUEST)
    decision = history.step("+1 wed 9:00", "status_check")
    assert isinstance(decision, Wait)
    assert decision.until is None
    history.wrote("+1 wed 10:00", "rita")
    assert opens(history, "+1 wed 11:00") == "+2 wed 00:00"  # Wednesday + 7 days


def test_out_of_office_lets_the_thank_you_go_on_and_shifts_the_check_behind_the_return() -> None:
    history = met().mail("mon 11:30", "ann", kind=Kind.AUTO_REPLY, back="+1 wed")
    assert history.due("mon 12:00") is not None
    history = thanked().mail("mon 14:11", "rita", kind=Kind.AUTO_REPLY, back="+1 wed")
    assert opens(history, "tue 9:00") == "+1 thu 00:00"  # back on Wednesday, + 1 business day
    due = history.due("+1 thu 9:00", "status_check", "rita")
    assert due is not None
    assert local(due.closes) == "+2 mon 00:00"  # four days, shifted and not spent: Thursday to Sunday


def test_an_absence_without_a_date_is_asked_about_when_the_check_would_go_and_not_before() -> None:
    history = thanked().mail("mon 14:11", "rita", kind=Kind.AUTO_REPLY)
    assert not history.questions("fri 9:00")
    (question,) = history.questions("+1 mon 9:00")
    assert question.startswith("away:")
    assert history.answered("+1 mon 10:00", question).due("+1 mon 10:00", "status_check", "rita")


def test_who_writes_after_an_absence_note_is_back() -> None:
    history = thanked().mail("mon 14:11", "rita", kind=Kind.AUTO_REPLY, back="+3 wed").mail("tue 9:00", "rita")
    assert opens(history, "wed 9:00") == "+1 tue 00:00"


def test_the_absence_of_a_person_is_known_in_all_their_applications() -> None:
    history = thanked().application("other", "Other").person("rita", application="other", address="rita@acme.example")
    history.mail("tue 9:00", "rita", kind=Kind.AUTO_REPLY, back="+1 wed", application="other")
    assert opens(history, "wed 9:00") == "+1 thu 00:00"


def test_a_bounce_before_the_thank_you_asks_for_another_address() -> None:
    history = met().bounce("mon 11:30")
    assert history.questions("mon 12:00") == {"bounced:ann:ann@acme.example"}
    history.person("ann", "ann.other@acme.example", when="mon 12:30")
    due = history.due("mon 13:00")
    assert due is not None
    assert due.address == "ann.other@acme.example"


def test_a_thank_you_that_came_back_asks_too_and_goes_to_the_other_address_as_an_occurrence_of_its_own() -> None:
    history = thanked().bounce("mon 14:11")
    assert history.questions("mon 15:00") == {"bounced:ann:ann@acme.example"}
    history.person("ann", "ann.other@acme.example", when="mon 16:00")
    due = history.due("mon 16:00")
    assert due is not None
    assert (due.address, due.occurrence) == ("ann.other@acme.example", "i1~2")
    history.sent("mon 17:00")
    assert history.due("mon 18:00") is None


def test_a_bounced_main_contact_gives_way_to_another_or_the_owner_is_asked() -> None:
    history = thanked().mail("wed 9:00", "bob").bounce("thu 9:00", "bob")
    assert history.due("+1 wed 9:00", "status_check", "rita") is not None
    history.bounce("+1 wed 9:30", "rita")
    (question,) = history.questions("+1 wed 10:00")
    assert question.startswith("main-contact:acme:")


def test_a_check_that_came_back_counts_neither_as_unanswered_nor_for_the_gap() -> None:
    history = thanked().mail("wed 9:00", "bob").sent("+1 wed 9:00", "status_check", "bob").bounce("+1 wed 9:01", "bob")
    assert history.due("+1 wed 10:00", "status_check", "rita") is not None


def test_who_the_owner_names_is_the_main_contact() -> None:
    history = History().interview().sent("mon 14:10", staged="mon 12:00")
    (question,) = history.questions("+1 mon 9:00")
    history.person("zoe", when="+1 mon 10:00").answered("+1 mon 10:00", question, "zoe@acme.example")
    assert history.due("+1 mon 10:00", "status_check", "zoe") is not None


@pytest.mark.parametrize("intent", [Intent.REJECTION, Intent.ON_HOLD_CLOSED])
@pytest.mark.parametrize("kind", [Kind.HUMAN, Kind.AUTO_REPLY])
@pytest.mark.parametrize("who", ["ann", "bob"])
def test_a_no_drops_every_thank_you_and_every_check(intent: Intent, kind: Kind, who: str) -> None:
    history = met(who=("ann", "cat")).mail("mon 11:30", who, intent=intent, kind=kind)
    for step, contact in (("thank_you", "ann"), ("thank_you", "cat"), ("status_check", None)):
        assert isinstance(history.step("mon 14:00", step, contact), Skip)
    assert not history.questions("mon 14:00")  # not even where they wrote first
    history = thanked().mail("wed 9:00", who, intent=intent, kind=kind)
    assert isinstance(history.step("+1 thu 9:00", "status_check"), Skip)


def test_a_no_withdraws_what_was_approved() -> None:
    history = met()
    draft = history.staged("mon 12:00")
    history.move(draft, DraftState.APPROVED, "mon 12:05").mail("mon 13:00", "bob", intent=Intent.REJECTION)
    assert history.permission(draft, "mon 14:00").permit is Permit.WITHDRAW


def test_a_no_to_one_role_lets_the_other_go_on_and_one_that_may_be_about_both_asks() -> None:
    def two() -> History:
        history = thanked().application("other", "Acme", "acme.example")
        return history.interview(id="i9", who=("olga",), application="other", organizer="rita")

    sure = two().mail("mon 14:30", "rita", intent=Intent.REJECTION, application="other", ids=("<r@x>",))
    assert isinstance(sure.step("mon 15:00", "thank_you", application="other"), Skip)
    assert opens(sure, "mon 15:00") == "+1 mon 00:00"
    unsure = two()
    for application in ("acme", "other"):
        unsure.mail("mon 14:30", "rita", intent=Intent.REJECTION, application=application, ids=("<r@x>",))
    asked = unsure.questions("mon 15:00", application="other")
    assert len(asked) == 1
    assert asked.pop().startswith("which:other:")


@pytest.mark.parametrize("order", [("acme", "other"), ("other", "acme")])
@pytest.mark.parametrize("intent", [Intent.REJECTION, Intent.ON_HOLD_CLOSED])
def test_a_no_that_the_owner_says_is_about_both_ends_both(order: tuple[str, str], intent: Intent) -> None:
    history = thanked().application("other", "Acme", "acme.example")
    history.interview(id="i9", who=("olga",), application="other", organizer="rita")
    for application in order:
        history.mail("mon 14:30", "rita", intent=intent, application=application, ids=("<r@x>",))
    asked = [*history.questions("+1 thu 9:00"), *history.questions("mon 15:00", application="other")]
    for application in order:
        (question,) = (each for each in asked if each.startswith(f"which:{application}:"))
        history.answered("+1 thu 9:00", question, "no")
    for application in order:
        assert isinstance(history.step("+1 fri 9:00", "status_check", application=application), Skip)
        assert not history.questions("+1 fri 9:00", application=application)


@pytest.mark.parametrize("intent", [Intent.STILL_DECIDING, Intent.INFO_REQUEST])
def test_a_word_as_if_all_were_open_may_take_a_no_back_and_the_owner_says_whether_it_does(intent: Intent) -> None:
    def asked() -> tuple[History, str]:
        history = thanked().mail("wed 9:00", intent=Intent.REJECTION).mail("wed 11:00", "bob", intent=intent)
        (question,) = history.questions("wed 14:00")
        assert question.startswith("taken-back:")
        assert history.due("wed 14:00", "rejection_reply") is None
        return history, question

    history, question = asked()
    history.answered("wed 15:00", question, "no")
    assert history.due("wed 15:00", "rejection_reply") is not None
    assert not history.questions("wed 15:00")
    history, question = asked()
    history.answered("wed 15:00", question)
    assert isinstance(history.step("wed 15:00", "rejection_reply"), Wait)
    assert isinstance(history.step("wed 15:00", "status_check"), Wait)
    history.mail("thu 9:00", intent=Intent.REJECTION)  # and it is a no after all
    assert history.due("thu 14:00", "rejection_reply") is not None


def test_an_invitation_after_a_no_opens_the_application_again() -> None:
    history = thanked().mail("wed 9:00", intent=Intent.REJECTION)
    history.interview("+1 mon 10:00", "+1 mon 11:00", id="i2", seen="thu 9:00")
    assert history.due("+1 mon 12:00") is not None


def test_an_offer_stops_the_checks_and_no_thank_you() -> None:
    history = met().mail("mon 11:30", "bob", intent=Intent.OFFER)
    assert history.due("mon 12:00") is not None
    history = thanked().mail("wed 9:00", "bob", intent=Intent.OFFER)
    assert isinstance(history.step("+1 thu 9:00", "status_check"), Skip)


def test_a_next_round_makes_the_checks_wait_for_the_new_interview_and_its_thank_you() -> None:
    history = thanked().mail("wed 9:00", "bob", intent=Intent.NEXT_ROUND)
    decision = history.step("+1 thu 9:00", "status_check")
    assert isinstance(decision, Wait)
    assert decision.until is None
    history.interview("+1 fri 10:00", "+1 fri 11:00", ("dan",), id="i2", organizer="rita", seen="+1 thu 10:00")
    assert opens(history, "+1 thu 11:00") == "+1 fri 11:00"  # first that interview
    history.sent("+1 fri 15:00", who="dan")
    assert opens(history, "+1 fri 16:00") == "+2 fri 00:00"  # Friday + 7 days


def test_after_a_hand_over_the_old_contact_is_left_alone_and_the_new_one_found_when_they_write() -> None:
    history = thanked().mail("wed 9:00", "rita", intent=Intent.HANDOVER)
    (question,) = history.questions("+1 wed 9:00")
    assert question.startswith("main-contact:acme:")
    history.mail("+1 wed 10:00", "newman")
    assert history.due("+2 wed 9:00", "status_check", "newman") is not None


def test_who_asks_to_be_left_alone_is_by_everybody_of_that_employer_and_everywhere() -> None:
    history = met().mail("mon 11:30", "bob", intent=Intent.STOP_CONTACT)
    assert isinstance(history.step("mon 14:00", "thank_you"), Skip)
    assert isinstance(history.step("+1 thu 14:00", "status_check"), Skip)
    elsewhere = met().application("other", "Other").person("ann", "ann@acme.example", application="other")
    elsewhere.mail("mon 11:30", "ann", intent=Intent.STOP_CONTACT, application="other")
    assert isinstance(elsewhere.step("mon 14:00", "thank_you"), Skip)


def test_a_cancelled_interview_gets_no_thanks_and_the_check_waits_for_the_new_one() -> None:
    history = met().cancelled("mon 9:00")
    assert not [d for d in history.decided("mon 14:00") if d.step == "thank_you"]
    decision = history.step("+2 mon 9:00", "status_check")
    assert isinstance(decision, Wait)
    assert decision.until is None


def test_a_second_round_that_is_called_off_holds_the_check_of_the_first_until_a_new_one_is_over() -> None:
    history = thanked().interview("+1 tue 10:00", "+1 tue 11:00", ("dan",), id="i2", seen="wed 9:00")
    history.cancelled("thu 9:00", id="i2")
    assert opens(history, "+1 tue 9:00") == "+1 wed 09:00"  # Thursday and six days: then it is asked about
    assert isinstance(history.step("+1 thu 9:00", "status_check"), AskOwner)
    history.interview("+2 tue 10:00", "+2 tue 11:00", ("dan",), id="i3", seen="+1 fri 9:00")
    assert opens(history, "+1 fri 9:00") == "+2 tue 11:00"


def test_a_moved_interview_takes_its_thank_you_along_even_a_staged_one() -> None:
    history = met()
    draft = history.staged("mon 12:00")
    history.interview("tue 10:00", "tue 11:00", organizer="rita", seen="mon 12:30")
    assert history.permission(draft, "mon 13:00").permit is Permit.WITHDRAW
    history.move(draft, DraftState.WITHDRAWN, "mon 13:00")
    assert history.due("mon 13:00") is None
    due = history.due("tue 12:00")
    assert due is not None
    assert local(due.opens) == "tue 14:00"


def test_a_cancellation_after_the_end_holds_everything_and_asks_once() -> None:
    history = met().cancelled("mon 11:30", late=True)
    assert history.questions("mon 14:00") == {"late-cancel:i1"}
    assert history.questions("+1 mon 14:00") == {"late-cancel:i1"}
    took_place = met().cancelled("mon 11:30", late=True).answered("mon 12:00", "late-cancel:i1")
    assert took_place.due("mon 12:00") is not None
    never = met().cancelled("mon 11:30", late=True).answered("mon 12:00", "late-cancel:i1", "no")
    assert not [d for d in never.decided("mon 14:00") if d.step == "thank_you"]
    assert isinstance(never.step("+2 mon 9:00", "status_check"), Wait)


def test_what_the_owner_says_is_no_interview_gets_nothing() -> None:
    history = met().judged("mon 11:30", Verdict.NO)
    assert all(isinstance(d, Wait | Skip) for d in history.decided("mon 14:00"))


def test_the_owner_who_wrote_to_a_person_has_thanked_them_and_nobody_else() -> None:
    history = met(who=("ann", "bob")).wrote("mon 11:30", "ann")
    assert isinstance(history.step("mon 12:00", "thank_you", "ann"), Skip)
    assert history.due("mon 12:00", who="bob") is not None


def test_a_mail_of_the_owner_before_the_end_or_to_others_is_no_thanks() -> None:
    history = met().person("bob").wrote("mon 10:30", "ann").wrote("mon 11:30", "bob")
    assert history.due("mon 12:00") is not None


def test_a_mail_of_the_owner_counts_in_whatever_application_it_was_filed() -> None:
    history = met().application("other", "Other").person("ann", "ann@acme.example", application="other")
    history.wrote("mon 11:30", "ann", application="other")
    assert isinstance(history.step("mon 12:00", "thank_you"), Skip)


def test_the_owners_own_mail_starts_the_check_again() -> None:
    history = thanked().wrote("thu 9:00", "rita")
    assert opens(history, "fri 9:00") == "+1 thu 00:00"


@pytest.mark.parametrize("kind", [Kind.LIST, Kind.RECEIPT, Kind.OWN, Kind.DELAYED, Kind.CHALLENGE, Kind.INVITE])
def test_what_nobody_wrote_changes_nothing(kind: Kind) -> None:
    history = thanked().mail("wed 9:00", "rita", kind=kind)
    assert opens(history, "thu 9:00") == "+1 mon 00:00"
    assert met().mail("mon 11:30", kind=kind).due("mon 12:00") is not None


@pytest.mark.parametrize(("kind", "intent"), [(Kind.UNPARSABLE, None), (Kind.HUMAN, Intent.UNSURE)])
def test_what_cannot_be_understood_holds_and_asks(kind: Kind, intent: Intent | None) -> None:
    from_ann = met(who=("ann", "bob")).mail("mon 11:30", "ann", kind=kind, intent=intent)
    (question,) = from_ann.questions("mon 12:00")  # one mail, one question, for her thanks and for the check
    assert question.startswith("unreadable:")
    assert from_ann.due("mon 12:00", who="bob") is not None
    assert from_ann.answered("mon 12:30", question).due("mon 12:30") is not None
    in_the_thread = met().mail("mon 11:30", None, kind=kind, intent=intent)
    (question,) = in_the_thread.questions("mon 12:00")
    assert question.startswith("unreadable:")
    assert in_the_thread.answered("mon 12:30", question).due("mon 12:30") is not None
    check = thanked().mail("wed 9:00", "rita", kind=kind, intent=intent)
    (question,) = check.questions("+1 wed 9:00")
    assert check.answered("+1 wed 9:30", question).due("+1 wed 9:30", "status_check", "rita") is not None


# --- the owner's rules and pauses -------------------------------------------------------------------

CHANGES: dict[str, Callable[[History], object]] = {
    "everything is paused": lambda h: h.paused("mon 12:30"),
    "the application is paused": lambda h: h.paused("mon 12:30", application="acme"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_pause_holds_what_is_approved_without_withdrawing_it(change: str) -> None:
    history = met()
    draft = history.staged("mon 12:00")
    history.move(draft, DraftState.APPROVED, "mon 12:05")
    CHANGES[change](history)
    assert history.permission(draft, "mon 16:00").permit is Permit.NOT_YET
    assert not [d for d in history.decided("mon 16:00") if isinstance(d, Due | AskOwner)]


def test_a_pause_ends_by_the_clock_or_by_the_owner() -> None:
    history = met().paused("mon 11:30", "mon 15:00")
    assert opens(history, "mon 14:59", "thank_you") == "mon 15:00"
    assert history.due("mon 15:00") is not None
    assert met().paused("mon 11:30").resumed("mon 13:00").due("mon 13:00") is not None


def test_a_stopped_application_gets_nothing_more() -> None:
    history = met().stopped("mon 11:30")
    assert not [d for d in history.decided("+1 mon 9:00") if isinstance(d, Due | AskOwner)]


def test_a_step_switched_off_takes_its_draft_back() -> None:
    history = met()
    draft = history.staged("mon 12:00")
    history.config = rules(change={"thank_you": {"mode": Mode.OFF}})
    assert history.permission(draft, "mon 13:00").permit is Permit.WITHDRAW


# --- the second check -------------------------------------------------------------------------------


def test_the_second_check_counts_from_the_first_and_starts_no_earlier_after_a_word() -> None:
    history = History(CHECK).interview(organizer="rita").sent("mon 14:10", staged="mon 12:00")
    history.sent("+1 mon 9:00", "status_check", "rita")
    assert opens(history, "+1 tue 9:00", "second_status_check") == "+2 thu 00:00"  # Monday + 10 days
    due = history.due("+2 thu 9:00", "second_status_check", "rita")
    assert due is not None
    assert local(due.closes) == "+3 tue 00:00"  # Monday + 14 days, included
    history.mail("+1 wed 9:00", "rita")
    decision = history.step("+2 thu 9:00", "second_status_check")
    assert isinstance(decision, Wait)
    assert decision.until is None
    assert opens(history, "+1 thu 9:00") == "+2 wed 00:00"  # the first starts again: Wednesday + 7 days


def test_a_first_check_that_was_skipped_or_is_off_leaves_its_time_to_the_second() -> None:
    history = History(CHECK).interview(organizer="rita").sent("mon 14:10", staged="mon 12:00")
    draft = history.staged("+1 mon 9:00", "status_check", "rita")
    history.move(draft, DraftState.SKIPPED, "+1 mon 10:00")
    # Its window closes at the end of Thursday, at Friday 0:00; + 10 days is a Monday.
    assert opens(history, "+1 mon 11:00", "second_status_check") == "+3 mon 00:00"
    off = rules(change={"second_status_check": {"mode": Mode.STAGE}, "status_check": {"mode": Mode.OFF}})
    history = History(off).interview(organizer="rita").sent("mon 14:10", staged="mon 12:00")
    assert opens(history, "+1 mon 11:00", "second_status_check") == "+3 mon 00:00"


def test_a_check_of_an_earlier_round_is_nothing_to_count_the_second_from() -> None:
    history = History(CHECK).interview(organizer="rita").sent("mon 14:10", staged="mon 12:00")
    history.sent("+1 mon 9:00", "status_check", "rita")
    history.interview("+2 mon 10:00", "+2 mon 11:00", ("dan",), id="i2", organizer="rita", seen="+1 tue 9:00")
    history.sent("+2 mon 15:00", who="dan")
    assert history.due("+2 thu 9:00", "second_status_check", "rita") is None
    # Not before the first check of this round has had its time: from Monday of week 3 until its Thursday ends.
    assert opens(history, "+2 thu 9:00", "second_status_check") == "+3 fri 00:00"


def test_a_promise_step_counts_from_the_date_and_not_once_they_have_written() -> None:
    from agent.rules import Recipient, Step

    step = Step("nudge", "promise", Recipient.MAIN_CONTACT, Duration(4, Unit.DAYS), Duration(1, Unit.DAYS))
    history = History(rules(steps={"nudge": step}, change={"status_check": {"mode": Mode.OFF}}))
    history.interview(organizer="rita").sent("mon 14:10", staged="mon 12:00").mail("tue 9:00", "rita", promise="fri")
    # It ends on Friday; counted from Saturday 0:00, 1 day later is Sunday; Friday + 1 business day is Monday.
    assert opens(history, "wed 9:00", "nudge") == "+1 mon 00:00"
    history.mail("thu 9:00", "bob")
    decision = history.step("+1 mon 9:00", "nudge")
    assert isinstance(decision, Wait)
    assert decision.until is None


def test_the_owners_word_decides_whether_what_they_ended_by_hand_goes_on() -> None:
    def over() -> History:
        return thanked().wrote("wed 9:00", "ann", ends="I withdraw my application.")

    (question,) = over().questions("+2 mon 9:00")
    assert question.startswith("over:")
    assert isinstance(over().answered("thu 9:00", question).step("+1 wed 10:00", "status_check"), Due)
    refused = over().answered("thu 9:00", question, "no")
    assert isinstance(refused.step("+1 wed 10:00", "status_check"), Skip)
    assert not refused.questions("+1 wed 10:00")


def test_the_owners_word_decides_whether_to_write_where_they_asked_for_no_mails() -> None:
    def asked(through_them: bool) -> History:
        history = met().mail("mon 9:00", "rita", intent=Intent.COURTESY)
        mail = history.known.applications["acme"].received[-1]
        return history.learn(
            replace(mail, at=at("mon 9:05"), ids=("<off@x>",), keeps_off="Not directly.", through_them=through_them)
        )

    (question,) = asked(True).questions("mon 13:00")
    assert question.startswith("keep-off:")
    assert asked(True).answered("mon 13:00", question).due("mon 13:00") is not None
    assert isinstance(asked(True).answered("mon 13:00", question, "no").step("mon 14:00", "thank_you"), Skip)
    assert asked(True).due("+1 fri 10:00", "status_check", "rita") is not None
    assert asked(False).due("+1 fri 10:00", "status_check", "rita") is None
