"""After a no, after the end, and what the owner has to say or does by hand: the decisions, row by row."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest
from histories import History, at, local, rules

from agent.configuration.config_sequence import REMINDERS
from agent.decide import closing
from agent.decide.situation import Situation
from agent.facts import InterviewMissed, MailReceived, NewsGiven, NoteGiven, Reminded
from agent.model import AskOwner, Decision, Due, Intent, Kind, Remind, Skip, Wait
from agent.rules import Config, Mode

REJECTION = Intent.REJECTION


def met(config: Config | None = None) -> History:
    """An interview with Ann on Monday, arranged by Rita; Ann thanked at once."""
    return History(config).interview(organizer="rita").sent("mon 14:10")


def reminding(*names: str, **change: object) -> Config:
    """The default rules with these reminders switched on, and no others."""
    wanted = {name: replace(REMINDERS[name], mode=Mode.REMIND, **change) for name in names}  # type: ignore[arg-type]
    return replace(rules(), reminders=MappingProxyType(wanted))


def last(history: History) -> MailReceived:
    """The newest mail of theirs."""
    return history.known.applications["acme"].received[-1]


def says(decision: Decision) -> str:
    """What a decision says, for messages."""
    return "; ".join(decision.because)


# --- the answer to a no -----------------------------------------------------------------------------


def test_a_no_of_a_person_after_an_interview_is_answered_to_whoever_said_it() -> None:
    history = met().mail("wed 10:00", "rita", intent=REJECTION)
    waits = history.step("wed 13:59", "rejection_reply")
    assert isinstance(waits, Wait)
    assert local(waits.until) == "wed 14:00"
    due = history.due("wed 14:00", "rejection_reply", "rita")
    assert due is not None
    assert due.address == "rita@acme.example"
    assert local(due.closes) == "sun 00:00"


def test_the_gap_neither_holds_nor_refuses_the_answer_to_a_no() -> None:
    history = met().mail("tue 9:00", "ann", intent=REJECTION)
    assert history.due("tue 13:00", "rejection_reply", "ann") is not None


@pytest.mark.parametrize(
    ("no", "word"),
    [
        ({"who": "rita", "intent": REJECTION, "kind": Kind.AUTO_REPLY}, "machine"),
        ({"who": None, "intent": REJECTION, "kind": Kind.AUTO_REPLY}, "machine"),
        ({"who": "rita", "intent": Intent.ON_HOLD_CLOSED}, "on hold"),
    ],
)
def test_a_machine_and_a_position_on_hold_get_no_answer(no: dict[str, object], word: str) -> None:
    history = met().mail("wed 10:00", **no)  # type: ignore[arg-type]
    decision = history.step("wed 15:00", "rejection_reply")
    assert isinstance(decision, Skip)
    assert word in says(decision)


def test_a_no_that_also_closes_the_position_is_answered_as_a_no() -> None:
    history = met().mail("wed 10:00", "rita", intent=Intent.ON_HOLD_CLOSED)
    history.learn(replace(last(history), at=at("wed 10:05"), secondary=(REJECTION,), ids=("<second@acme.example>",)))
    assert history.due("wed 15:00", "rejection_reply", "rita") is not None


def test_a_no_before_any_interview_gets_no_answer() -> None:
    history = History().interview(start="+1 mon 10:00", end="+1 mon 11:00").mail("mon 10:00", "rita", intent=REJECTION)
    for when in ("mon 15:00", "+1 mon 15:00"):
        assert isinstance(history.step(when, "rejection_reply"), Skip)


def test_a_no_is_answered_once_however_often_it_is_said() -> None:
    history = met().mail("wed 10:00", "rita", intent=REJECTION).sent("wed 15:00", "rejection_reply", "rita")
    history.mail("thu 10:00", "ann", intent=REJECTION).mail("fri 10:00", "rita", intent=REJECTION)
    for when in ("thu 15:00", "fri 15:00", "+1 tue 9:00"):
        assert isinstance(history.step(when, "rejection_reply"), Skip)


def test_a_no_the_owner_has_answered_is_not_answered_again() -> None:
    history = met().mail("wed 10:00", "rita", intent=REJECTION).wrote("wed 12:00", "rita")
    assert "yourself" in says(history.step("wed 15:00", "rejection_reply"))


def test_a_machine_that_repeats_a_persons_no_does_not_stop_the_answer() -> None:
    history = met().mail("wed 10:00", "rita", intent=REJECTION)
    history.mail("wed 11:00", None, intent=REJECTION, kind=Kind.AUTO_REPLY)
    assert history.due("wed 15:00", "rejection_reply", "rita") is not None


@pytest.mark.parametrize("taken_back", [Intent.OFFER, Intent.NEXT_ROUND])
def test_a_no_that_was_taken_back_is_not_answered(taken_back: Intent) -> None:
    history = met().mail("wed 10:00", "rita", intent=REJECTION).mail("wed 11:00", "rita", intent=taken_back)
    assert isinstance(history.step("wed 15:00", "rejection_reply"), Wait)


def test_unclear_words_after_the_no_hold_the_answer_and_ask() -> None:
    history = met().mail("wed 10:00", "rita", intent=REJECTION).mail("wed 11:00", "rita", intent=Intent.UNSURE)
    decision = history.step("wed 15:00", "rejection_reply")
    assert isinstance(decision, AskOwner)
    history.answered("wed 16:00", decision.question)
    assert history.due("wed 17:00", "rejection_reply", "rita") is not None


def test_an_address_that_bounced_stops_the_answer() -> None:
    history = met().mail("wed 10:00", "rita", intent=REJECTION).bounce("wed 11:00", "rita")
    assert "comes back" in says(history.step("wed 15:00", "rejection_reply"))


def test_the_answer_waits_until_they_are_back_and_is_as_long_open() -> None:
    history = met().mail("wed 10:00", "rita", intent=REJECTION)
    history.mail("wed 10:05", "rita", kind=Kind.AUTO_REPLY, intent=Intent.OUT_OF_OFFICE, back="+1 mon")
    waits = history.step("thu 15:00", "rejection_reply")
    assert isinstance(waits, Wait)
    assert local(waits.until) == "+1 tue 00:00"
    due = history.due("+1 tue 9:00", "rejection_reply", "rita")
    assert due is not None
    assert local(due.closes) == "+1 sat 00:00"


def test_whoever_handed_over_is_answered_at_the_other_person() -> None:
    history = met().person("zoe").mail("wed 10:00", "rita", intent=REJECTION).mail("wed 11:00", "rita")
    history.learn(
        replace(
            last(history), at=at("wed 12:00"), intent=Intent.HANDOVER, handed_to="zoe", ids=("<handover@acme.example>",)
        )
    )
    assert history.due("wed 16:00", "rejection_reply", "zoe") is not None


def test_who_wishes_to_be_left_alone_gets_no_answer_either() -> None:
    history = met().mail("wed 10:00", "rita", intent=REJECTION).mail("wed 11:00", "rita", intent=Intent.STOP_CONTACT)
    assert isinstance(history.step("wed 15:00", "rejection_reply"), Skip)


def test_a_no_that_may_be_about_another_application_holds_everything_until_the_owner_has_said() -> None:
    history = (
        met()
        .application("blue", "Acme", "acme.example")
        .interview(id="i2", start="tue 10:00", end="tue 11:00", organizer="rita", application="blue")
    )
    for application in ("acme", "blue"):
        history.mail("wed 10:00", "rita", intent=REJECTION, application=application, ids=("<no@acme.example>",))
    for step in ("rejection_reply", "status_check"):
        assert isinstance(history.step("wed 15:00", step), AskOwner), step
    decision = history.step("wed 15:00", "rejection_reply")
    assert isinstance(decision, AskOwner)
    ours = History()
    ours.known, ours.facts = history.known, history.facts
    history.answered("wed 16:00", decision.question, "no")  # do not go on: it is this one
    assert history.due("wed 17:00", "rejection_reply", "rita") is not None
    assert isinstance(history.step("wed 17:00", "status_check"), Skip)


def test_a_no_about_another_application_is_none_here() -> None:
    history = met().application("blue", "Acme", "acme.example")
    for application in ("acme", "blue"):
        history.mail("wed 10:00", "rita", intent=REJECTION, application=application, ids=("<no@acme.example>",))
    decision = history.step("wed 15:00", "rejection_reply")
    assert isinstance(decision, AskOwner)
    history.answered("wed 16:00", decision.question, "go")
    assert isinstance(history.step("wed 17:00", "rejection_reply"), Wait)
    assert isinstance(history.step("wed 17:00", "status_check"), Wait)


# --- the end ----------------------------------------------------------------------------------------


def ended(history: History, when: str) -> str | None:
    """When it was over, asked at that instant."""
    found = closing.find(Situation(history.known.applications["acme"], history.known, history.config, at(when)))
    return local(found.at) if found else None


def test_it_ends_with_the_first_no_or_the_owners_word() -> None:
    assert ended(
        met().mail("wed 10:00", "rita", intent=REJECTION).mail("fri 9:00", intent=REJECTION), "+1 mon 9:00"
    ) == ("wed 10:00")
    assert ended(met().stopped("thu 9:00"), "+1 mon 9:00") == "thu 09:00"
    assert ended(met().mail("wed 10:00", "rita", intent=Intent.ON_HOLD_CLOSED), "fri 9:00") == "wed 10:00"
    assert ended(met(), "+1 mon 9:00") is None


def test_it_ends_sixty_days_after_the_last_step_that_could_go() -> None:
    history = met().sent("+1 mon 9:00", "status_check", "rita")
    assert ended(history, "2027-08-13T08:59") is None
    assert ended(history, "2027-08-13T09:00") == local(at("2027-08-13T09:00"))  # 14 June and sixty days


def test_a_window_that_passed_in_silence_is_counted_from_its_end() -> None:
    history = met()  # nobody ever says yes to a status check: its window closes with 17 June
    assert ended(history, "2027-08-16T23:59") is None
    assert ended(history, "2027-08-17T00:01") == local(at("2027-08-17T00:00"))


@pytest.mark.parametrize("step", ["update", "keep_in_touch", "additional_information"])
def test_steps_that_lack_their_news_do_not_keep_it_open(step: str) -> None:
    history = met(rules(change={step: {"mode": Mode.STAGE}})).sent("+1 mon 9:00", "status_check", "rita")
    assert ended(history, "2027-08-13T09:00") is not None


def test_a_word_opens_it_again() -> None:
    history = met().sent("+1 mon 9:00", "status_check", "rita")
    assert ended(history, "2027-08-20T09:00") is not None
    history.mail("2027-08-20T10:00", "rita")
    assert ended(history, "2027-08-20T11:00") is None


def test_an_interview_ahead_keeps_it_open() -> None:
    history = met().sent("+1 mon 9:00", "status_check", "rita")
    history.interview(start="2027-10-01T10:00", end="2027-10-01T11:00", id="i2", seen="2027-06-20T09:00")
    assert ended(history, "2027-09-01T09:00") is None


# --- news and notes ---------------------------------------------------------------------------------


def test_an_update_goes_thirty_days_after_the_last_mail_and_only_with_news() -> None:
    history = met()
    asked = history.step("2027-07-07T09:00", "update")  # 7 June and thirty days, by day
    assert isinstance(asked, Remind)
    history.learn(
        Reminded(at=at("2027-07-07T09:00"), application="acme", step="update", contact=asked.contact,
                 occurrence=asked.occurrence)
    )  # fmt: skip
    assert isinstance(history.step("2027-07-08T09:00", "update"), Wait)
    history.learn(NewsGiven(at=at("2027-07-09T09:00"), application=None, text="Our migration went live."))
    assert history.due("2027-07-09T10:00", "update", "rita") is not None


def test_an_update_needs_other_news_each_time_and_goes_twice_at_most() -> None:
    history = met()
    for month in ("07", "08", "09"):
        history.learn(NewsGiven(at=at(f"2027-{month}-01T09:00"), application="acme", text="Something new."))
        when = {"07": "2027-07-08T09:00", "08": "2027-08-09T09:00", "09": "2027-09-09T09:00"}[month]
        due = history.due(when, "update", "rita")
        assert (due is not None) == (month != "09"), history.step(when, "update")
        if due is not None:
            history.sent(when, "update", "rita")
            assert not history.known.applications["acme"].interviews["i1"].missed
            assert isinstance(history.step(when, "update"), Wait | Skip)


def test_news_after_the_window_asks_first() -> None:
    history = met().learn(NewsGiven(at=at("2027-07-27T09:00"), application="acme", text="Something new."))
    decision = history.step("2027-07-27T10:00", "update")
    assert isinstance(decision, AskOwner)
    history.answered("2027-07-27T11:00", decision.question)
    assert history.due("2027-07-27T12:00", "update", "rita") is not None


def test_a_note_goes_to_the_main_contact_after_the_gap_and_even_before_the_next_interview() -> None:
    history = History().interview(who=("ann",), organizer="rita")
    history.interview(start="fri 10:00", end="fri 11:00", id="i2", who=("bob",))
    history.learn(NoteGiven(at=at("mon 12:00"), application="acme", text="I forgot the sample."))
    assert history.due("mon 13:00", "additional_information", "rita") is not None


def test_a_note_the_owner_has_written_about_is_not_sent_again() -> None:
    history = met().learn(NoteGiven(at=at("tue 9:00"), application="acme", text="I forgot the sample."))
    assert history.due("tue 9:30", "additional_information", "rita") is not None
    history.wrote("tue 10:00", "rita")
    assert isinstance(history.step("tue 11:00", "additional_information"), Wait)


def test_thanks_to_somebody_else_do_not_answer_what_they_asked_for() -> None:
    history = (
        History().interview(organizer="rita").mail("mon 12:00", "rita", intent=Intent.INFO_REQUEST).sent("mon 15:00")
    )
    assert isinstance(history.step("+1 mon 9:00", "status_check"), Wait)
    history.wrote("+1 mon 10:00", "rita")
    waits = history.step("+1 mon 11:00", "status_check")
    assert isinstance(waits, Wait)
    assert local(waits.until) == "+2 mon 00:00"


# --- keeping in touch -------------------------------------------------------------------------------


def test_keeping_in_touch_comes_ninety_days_after_a_no_and_then_ninety_days_after_that() -> None:
    history = met().mail("wed 10:00", "rita", intent=REJECTION)
    history.learn(NewsGiven(at=at("2027-08-01T09:00"), application="acme", text="Something new."))
    assert history.due("2027-09-06T09:00", "keep_in_touch", "rita") is None
    assert history.due("2027-09-07T09:00", "keep_in_touch", "rita") is not None
    history.sent("2027-09-07T09:00", "keep_in_touch", "rita")
    history.learn(NewsGiven(at=at("2027-10-01T09:00"), application="acme", text="Something else."))
    assert history.due("2027-12-05T09:00", "keep_in_touch", "rita") is None
    history.sent("2027-12-06T09:00", "keep_in_touch", "rita")
    history.learn(NewsGiven(at=at("2028-01-01T09:00"), application="acme", text="A third thing."))
    assert isinstance(history.step("2028-03-10T09:00", "keep_in_touch"), Skip)


def test_a_draft_to_keep_in_touch_does_not_open_again_what_silence_closed() -> None:
    history = met().sent("+1 mon 9:00", "status_check", "rita")
    history.learn(NewsGiven(at=at("2027-10-01T09:00"), application="acme", text="Something new."))
    draft = history.staged("2027-11-11T09:00", "keep_in_touch", "rita")  # 13 August and ninety days
    assert history.permission(draft, "2027-11-11T09:10", approved="2027-11-11T09:05").permit.value == "go"


# --- missed -----------------------------------------------------------------------------------------


def missed(history: History, when: str, *, id: str = "i1") -> History:
    """Somebody did not come."""
    return history.learn(InterviewMissed(at=at(when), application="acme", interview=id))


def test_a_missed_interview_drops_the_thanks_and_asks() -> None:
    history = missed(History().interview(who=("ann", "bob"), organizer="rita"), "mon 10:30")
    assert history.questions("mon 15:00") == {"missed:i1"}
    assert history.due("mon 15:00", "thank_you", "ann") is None


def test_by_the_owners_word_the_other_follow_ups_go_on_after_a_missed_interview() -> None:
    history = missed(History().interview(organizer="rita"), "mon 10:30").answered("mon 12:00", "missed:i1")
    assert isinstance(history.step("mon 15:00", "thank_you"), Skip)
    assert history.due("+1 thu 9:00", "status_check", "rita") is not None  # the thanks' window, then seven days


def test_a_missed_interview_that_the_owner_lets_be_waits_for_a_new_one() -> None:
    history = missed(History().interview(organizer="rita"), "mon 10:30").answered("mon 12:00", "missed:i1", "no")
    waits = history.step("+2 mon 9:00", "status_check")
    assert isinstance(waits, Wait)
    assert waits.until is None


def test_whoever_was_in_another_meeting_of_the_visit_is_thanked_for_that() -> None:
    history = (
        History().interview(who=("ann",)).interview(start="mon 13:00", end="mon 14:00", id="i2", who=("ann", "bob"))
    )
    missed(history, "mon 13:30", id="i2")
    assert history.due("mon 17:00", "thank_you", "ann") is not None
    assert isinstance(history.step("mon 17:00", "thank_you", "bob"), AskOwner)


# --- by hand ----------------------------------------------------------------------------------------


def told(history: History, decision: Decision, when: str) -> History:
    """The owner is reminded."""
    assert isinstance(decision, Remind), decision
    return history.learn(
        Reminded(at=at(when), application=decision.application, step=decision.step, contact=decision.contact,
                 occurrence=decision.occurrence)
    )  # fmt: skip


def test_each_interviewer_is_a_reminder_once_by_day_two_days_later() -> None:
    history = met(reminding("connect_on_linkedin"))
    waits = history.step("wed 8:59", "connect_on_linkedin", "ann")
    assert isinstance(waits, Wait)
    assert local(waits.until) == "wed 09:00"
    told(history, history.step("wed 9:00", "connect_on_linkedin", "ann"), "wed 9:00")
    history.interview(start="fri 10:00", end="fri 11:00", id="i2")
    assert isinstance(history.step("+1 mon 9:00", "connect_on_linkedin", "ann"), Skip)


def test_a_company_is_followed_once_however_many_applications() -> None:
    history = met(reminding("follow_company"))
    told(history, history.step("tue 9:00", "follow_company"), "tue 9:00")
    history.application("blue", "Acme", "acme.example").interview(
        id="i2", start="wed 10:00", end="wed 11:00", application="blue"
    )
    assert isinstance(history.step("thu 9:00", "follow_company", application="blue"), Skip)


def test_a_card_is_told_of_on_the_day_itself() -> None:
    assert isinstance(met(reminding("handwritten_card")).step("mon 12:00", "handwritten_card"), Remind)


def test_a_call_comes_once_a_week_after_the_check_and_names_the_hours() -> None:
    history = met(reminding("phone_call")).sent("+1 mon 9:00", "status_check", "rita")
    call = history.step("+2 mon 9:00", "phone_call", "rita")
    assert isinstance(call, Remind)
    assert "before 9:00 or after 17:00 at their place" in call.because[0]
    told(history, call, "+2 mon 9:00")
    history.mail("+2 tue 9:00", "rita").sent("+3 tue 9:00", "status_check", "rita")
    assert isinstance(history.step("+4 wed 9:00", "phone_call"), Skip)


@pytest.mark.parametrize(
    "word",
    [
        {"intent": REJECTION}, {"intent": Intent.OFFER}, {"intent": Intent.STOP_CONTACT}, {"intent": Intent.UNSURE},
        {"intent": Intent.STILL_DECIDING, "promise": "2027-07-30"}, {"intent": Intent.INFO_REQUEST},
        {"kind": Kind.AUTO_REPLY, "intent": Intent.OUT_OF_OFFICE, "back": "2027-07-30"},
    ],
)  # fmt: skip
def test_what_holds_a_status_check_holds_the_call(word: dict[str, object]) -> None:
    history = met(reminding("phone_call")).sent("+1 mon 9:00", "status_check", "rita")
    history.mail("+1 tue 9:00", "rita", **word)  # type: ignore[arg-type]
    assert not isinstance(history.step("+2 mon 9:00", "phone_call"), Remind)


def test_a_call_counts_among_the_unanswered() -> None:
    config = replace(
        reminding("phone_call"), sequence=rules(change={"second_status_check": {"mode": Mode.STAGE}}).sequence
    )
    history = met(config).sent("+1 mon 9:00", "status_check", "rita")
    told(history, history.step("+2 mon 9:00", "phone_call", "rita"), "+2 mon 9:00")
    assert "enough" in says(history.step("2027-06-25T09:00", "second_status_check"))


def test_events_are_a_reminder_each_thirty_days_until_a_while_after_the_end() -> None:
    history = met(reminding("social_and_events"))  # the application began on 3 May
    told(history, history.step("2027-07-02T09:00", "social_and_events"), "2027-07-02T09:00")
    waits = history.step("2027-07-03T09:00", "social_and_events")
    assert isinstance(waits, Wait)
    assert local(waits.until) == local(at("2027-08-01T09:00"))
    history.mail("2027-07-05T09:00", "rita", intent=REJECTION)
    assert isinstance(history.step("2027-08-01T09:00", "social_and_events"), Remind)
    assert isinstance(history.step("2027-10-01T09:00", "social_and_events"), Skip)


@pytest.mark.parametrize("name", ["connect_on_linkedin", "follow_company", "social_and_events", "handwritten_card"])
def test_nobody_is_reminded_of_who_wishes_to_be_left_alone(name: str) -> None:
    history = met(reminding(name)).mail("mon 11:30", "rita", intent=Intent.STOP_CONTACT)
    for when in ("mon 15:00", "wed 9:00", "2027-07-02T09:00"):
        assert not isinstance(history.step(when, name), Remind)


def test_reminders_wait_for_the_owners_day_and_return() -> None:
    night = met(reminding("handwritten_card", opens=replace(REMINDERS["handwritten_card"].opens, amount=10)))
    waits = night.step("mon 21:30", "handwritten_card")
    assert isinstance(waits, Wait)
    assert local(waits.until) == "tue 09:00"


def test_a_step_of_mode_remind_is_told_once_and_not_staged() -> None:
    history = History(rules(change={"thank_you": {"mode": Mode.REMIND}})).interview()
    decision = history.step("mon 14:00", "thank_you")
    told(history, decision, "mon 14:00")
    assert isinstance(history.step("mon 15:00", "thank_you"), Skip)
    assert not any(isinstance(d, Due) for d in history.decided("mon 16:00"))


@pytest.mark.parametrize(("step", "begins"), [("thank_you", "mon 14:00"), ("status_check", "+1 mon 9:00")])
def test_a_step_of_mode_remind_is_not_asked_about_when_its_time_has_passed(step: str, begins: str) -> None:
    config = rules(change={step: {"mode": Mode.REMIND}})
    history = met(config) if step == "status_check" else History(config).interview(organizer="rita")
    told(history, history.step(begins, step), begins)
    for when in ("wed 11:30", "+1 thu 23:00", "+1 fri 10:00"):  # the windows end on Wednesday and on Thursday
        assert not [d for d in history.decided(when) if d.step == step and isinstance(d, AskOwner | Remind)]


def test_what_is_done_by_hand_and_late_after_an_outage_is_told_once() -> None:
    history = History(rules(change={"thank_you": {"mode": Mode.REMIND}})).interview()
    late = history.step("fri 10:00", "thank_you")
    assert isinstance(late, Remind)
    assert late.because[0] == "its time has passed"
    told(history, late, "fri 10:00")
    assert isinstance(history.step("fri 11:00", "thank_you"), Skip)


def test_nobody_is_called_on_a_day_without_work() -> None:
    five = replace(REMINDERS["phone_call"].opens, amount=5)
    history = met(reminding("phone_call", opens=five)).sent("+1 mon 9:00", "status_check", "rita")
    waits = history.step("+1 sat 10:00", "phone_call", "rita")
    assert isinstance(waits, Wait)
    assert local(waits.until) == "+2 mon 09:00"
    assert isinstance(history.step("+2 mon 9:00", "phone_call", "rita"), Remind)
