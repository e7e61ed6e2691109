"""What the owner is told of the plan: every step once, in one sentence, with the date at which it really comes."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from types import MappingProxyType

import pytest
from histories import History, at, local, rules
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.configuration.config_sequence import REMINDERS
from agent.decide import plan
from agent.decide.outlook import Planned, State, outlook
from agent.decide.permit import Permit
from agent.facts import DraftState, InterviewMissed, NewsGiven, NoteGiven, Reminded
from agent.model import AskOwner, Due, Intent, Kind, Remind, Verdict, Wait
from agent.rules import ALL_DAYS, Courtesy, Duration, Employer, Mode, Recipient, Step, Unit

T, S, SECOND, R = "thank_you", "status_check", "second_status_check", "rejection_reply"
U, K, A = "update", "keep_in_touch", "additional_information"
LINKEDIN, COMPANY, EVENTS, CALL = "connect_on_linkedin", "follow_company", "social_and_events", "phone_call"


def met(history: History | None = None, **rule: object) -> History:
    """Ann and Bob on Monday from ten to eleven; Rita arranged it. Everybody lives in Berlin."""
    history = history or History(rules(**rule))  # type: ignore[arg-type]
    history.config = replace(history.config, reminders=REMINDERS)
    return history.interview(who=("ann", "bob"), organizer="rita")


def thanked(history: History | None = None, **rule: object) -> History:
    """Both have been thanked by Monday, ten past three."""
    history = met(history, **rule)
    return history.sent("mon 15:00", staged="mon 13:00").sent("mon 15:10", staged="mon 13:00", who="bob")


def moved(history: History, state: DraftState, when: str, **more: object) -> History:
    """Ann's thank-you, shown on Monday at one, enters that state."""
    return history.move(history.staged("mon 13:00"), state, when, **more)  # type: ignore[arg-type]


def seen(history: History, when: str | datetime, step: str | None = None, who: str | None = None) -> list[Planned]:
    """What is told of a step (to that person)."""
    there, now = history.known.applications["acme"], at(when) if isinstance(when, str) else when
    told = outlook(there, history.known, history.config, now)
    return [each for each in told if step in (None, each.step) and who in (None, each.contact)]


def told_no(kind: Intent = Intent.REJECTION) -> History:
    return thanked().mail("tue 9:00", "rita", intent=kind)


def of(intent: Intent) -> Callable[[], History]:
    return lambda: thanked().mail("tue 9:00", "rita", intent=intent)


def in_new_york() -> History:
    history = History(rules()).person("ann", "ann@acme.com")
    return history.interview("mon 17:00", "mon 18:00", ("ann",), organizer="ann", zone="America/New_York")


def after_the_clocks_change() -> History:
    """An interview in New York on Thursday 28 October; Berlin's clocks go back on the 31st, New York's a week later."""
    history = History(rules()).person("ann", "ann@acme.com")
    history.interview(
        "2027-10-28T16:00", "2027-10-28T17:00", ("ann",), organizer="ann", zone="America/New_York",
        seen="2027-10-20T09:00",
    )  # fmt: skip
    return history.sent("2027-10-28T20:10", staged="2027-10-28T19:00")


def paused_in_the_rules() -> History:
    history = thanked()
    employer = Employer("acme.example", history.config.sequence, Courtesy(), pause=True)
    history.config = replace(history.config, employers=MappingProxyType({"acme.example": employer}))
    return history


def own_step() -> History:
    """A step of the owner's own, two days after the thanks, to everybody met."""
    days = Duration(2, Unit.DAYS), Duration(4, Unit.DAYS)
    step = Step("share_slides", T, Recipient.EACH_INTERVIEWER, days[1], days[0], days=ALL_DAYS)
    return thanked(steps={"share_slides": step}, courtesy=Courtesy(gap_per_person=Duration(1, Unit.DAYS)))


ACME = "acme"
CASES: list[tuple[str, Callable[[], History], str, str, str | None, State, str | None, str]] = [
    ("nothing known", History, "mon 8:00", T, None, State.HELD, None,
     "Thank-you: waits, because no interview is known."),
    ("before", met, "mon 8:00", T, "bob", State.PLANNED, "mon 14:00",
     "Thank-you to Bob: planned for Monday 7 June, 14:00, because it comes after the interview of Monday 7 June."),
    ("before, the check", met, "mon 8:00", S, None, State.PLANNED, "+1 mon 08:30",
     "Status check to Rita: about Monday 14 June, if the thank-you goes on Monday 7 June."),
    ("not sure yet", lambda: History().interview(verdict=Verdict.ASK), "mon 9:00", T, None, State.HELD, None,
     "Thank-you: waits, because you have not said yet whether it is an interview of yours."),
    ("it was none", lambda: History().interview(verdict=Verdict.NO), "mon 9:00", T, None, State.HELD, None,
     "Thank-you: waits, because it was no interview of yours."),
    ("called off", lambda: met().cancelled("mon 9:00"), "mon 9:30", T, None, State.HELD, None,
     "Thank-you: waits, because the interview was called off."),
    ("called off, the check", lambda: met().cancelled("mon 9:00"), "mon 12:00", S, None, State.HELD, None,
     "Status check to Rita: waits, because an interview was called off, and no new one is known yet."),
    ("a late CANCEL", lambda: met().cancelled("mon 12:00", late=True), "mon 13:00", T, "ann", State.ASKS, None,
     "Thank-you to Ann: waits for your answer: A cancellation of “Interview” arrived after its end. "
     "Did it take place?"),
    ("due", met, "mon 13:00", T, "ann", State.DUE, "mon 14:00",
     "Thank-you to Ann: due now; with your yes it goes on Monday 7 June, 14:00."),
    ("due at once", met, "mon 15:00", T, "ann", State.DUE, "mon 15:00",
     "Thank-you to Ann: due now; with your yes it goes at once."),
    ("due, sent without asking", lambda: met(change={T: {"mode": Mode.SEND}}), "mon 13:00", T, "ann", State.DUE,
     "mon 14:00", "Thank-you to Ann: due now; it goes on Monday 7 June, 14:00."),
    ("staged", lambda: moved(met(), DraftState.STAGED, "mon 13:00"), "mon 15:00", T, "ann", State.WAITS_FOR_YOU,
     "mon 15:00", "Thank-you to Ann: waits for your yes; with it, it goes at once; its time ends Wednesday 9 June, "
     "11:00."),
    ("staged, paused", lambda: moved(met(), DraftState.STAGED, "mon 13:00").paused("mon 14:00"), "mon 15:00", T, "ann",
     State.WAITS_FOR_YOU, None,
     "Thank-you to Ann: waits for your yes, and would not go yet, because you have paused it."),
    ("snoozed", lambda: moved(met(), DraftState.STAGED, "mon 13:05", until=at("tue 9:00")), "mon 15:00", T, "ann",
     State.WAITS_FOR_YOU, None, "Thank-you to Ann: you put it off until Tuesday 8 June, 09:00; its time ends "
     "Wednesday 9 June, 11:00."),
    ("sent", thanked, "tue 9:00", T, "ann", State.DONE, "mon 15:00", "Thank-you to Ann: sent on Monday 7 June, 15:00."),
    ("came back", lambda: thanked().bounce("tue 9:00", "ann"), "tue 10:00", T, "ann", State.DONE, "mon 15:00",
     "Thank-you to Ann: sent on Monday 7 June, 15:00, and came back."),
    ("skipped", lambda: moved(met(), DraftState.SKIPPED, "mon 14:20"), "mon 15:00", T, "ann", State.SUPPRESSED,
     "mon 14:20", "Thank-you to Ann: skipped on Monday 7 June, 14:20."),
    ("expired", lambda: moved(met(), DraftState.EXPIRED, "thu 14:05"), "fri 15:00", T, "ann", State.SUPPRESSED,
     "thu 14:05", "Thank-you to Ann: expired on Thursday 10 June, 14:05."),
    ("in doubt", lambda: moved(met(), DraftState.IN_DOUBT, "mon 14:05"), "mon 15:00", T, "ann", State.HELD, None,
     "Thank-you to Ann: waits, because it is not known whether it arrived, so nothing more goes out for it."),
    ("in doubt, the check", lambda: moved(met(), DraftState.IN_DOUBT, "mon 14:05"), "mon 15:00", S, None, State.HELD,
     None, "Status check to Rita: waits, because it is not known whether the thank-you went out."),
    ("by hand", lambda: met().wrote("tue 9:00", "bob"), "tue 10:00", T, "bob", State.SUPPRESSED, None,
     "Thank-you to Bob: will not be sent, because you wrote to Bob yourself on Tuesday 8 June."),
    ("they wrote first", lambda: met().mail("tue 9:00", "ann"), "tue 10:00", T, "ann", State.ASKS, None,
     "Thank-you to Ann: waits for your answer: Ann wrote to you first, on Tuesday 8 June. Still thank them?"),
    ("late", met, "thu 12:00", T, "ann", State.ASKS, None,
     "Thank-you to Ann: waits for your answer: The time for a thank-you after “Interview” has passed. "
     "Write all the same?"),
    ("said no to it", lambda: met().answered("thu 12:00", "late:thank_you:i1", "no"), "thu 13:00", T, "ann",
     State.SUPPRESSED, None, "Thank-you to Ann: will not be sent, because you said no to “The time for a thank-you "
     "after “Interview” has passed. Write all the same?”."),
    ("long past", met, "+2 thu 12:00", T, "ann", State.SUPPRESSED, None,
     "Thank-you to Ann: will not be sent, because its time is long past."),
    ("missed", lambda: met().learn(InterviewMissed(at=at("mon 11:30"), application=ACME, interview="i1")),
     "mon 12:30", T, "ann", State.ASKS, None,
     "Thank-you to Ann: waits for your answer: “Interview” on Monday 7 June was missed, so nobody is thanked for it. "
     "Should the other follow-ups go on?"),
    ("no address", lambda: History().person("ann", None).interview(who=("ann",)), "mon 13:00", T, "ann", State.ASKS,
     None, "Thank-you to Ann: waits for your answer: I have no address for Ann, and nobody who arranged it to write "
     "to."),
    ("off", thanked, "tue 9:00", SECOND, None, State.OFF, None, "Second status check: off in your rules."),
    ("counted", thanked, "tue 9:00", S, None, State.PLANNED, "+1 mon 08:30",
     "Status check to Rita: planned for Monday 14 June, 08:30, because your rules say 7 days after the thank-you "
     "(Monday 7 June, 15:10)."),
    ("promised", lambda: thanked().mail("tue 9:00", "rita", promise="+1 fri"), "wed 9:00", S, None, State.PLANNED,
     "+2 mon 08:30", "Status check to Rita: planned for Monday 21 June, 08:30, because they promised to be in touch "
     "by Friday 18 June."),
    ("promised for next year", lambda: thanked().mail("tue 9:00", "rita", promise="2028-01-10"), "wed 9:00", S, None,
     State.PLANNED, "+31 tue 08:30", "Status check to Rita: planned for Tuesday 11 January 2028, 08:30, because they "
     "promised to be in touch by Monday 10 January."),
    ("away", lambda: thanked().mail("tue 9:00", "rita", kind=Kind.AUTO_REPLY, back="+2 mon"), "wed 9:00", S, None,
     State.PLANNED, "+2 tue 08:30",
     "Status check to Rita: planned for Tuesday 22 June, 08:30, because Rita is away until Monday 21 June."),
    ("away, nobody knows until when",
     lambda: thanked().mail("tue 9:00", "rita", kind=Kind.AUTO_REPLY, intent=Intent.OUT_OF_OFFICE), "wed 9:00", S, None,
     State.ASKS, "+1 mon 00:00", "Status check to Rita: you will be asked on Monday 14 June: Rita answered "
     "automatically on Tuesday 8 June without a date of return. Write now?"),
    ("nobody to ask", lambda: History().interview().sent("mon 15:00", staged="mon 13:00"), "wed 9:00", S, None,
     State.ASKS, "+1 mon 00:00", "Status check: you will be asked on Monday 14 June: Whom should I ask for news at "
     "Acme? Of those who arrange things there I know no address that works. You met Ann (ann@acme.example)."),
    ("an offer", of(Intent.OFFER), "wed 9:00", S, None, State.SUPPRESSED, None,
     "Status check to Rita: will not be sent, because Rita made an offer on Tuesday 8 June."),
    ("a next round", of(Intent.NEXT_ROUND), "wed 9:00", S, None, State.HELD, None,
     "Status check to Rita: waits, because they spoke of a next round, and its interview is not known yet."),
    ("they want something", of(Intent.INFO_REQUEST), "wed 9:00", S, None, State.HELD, None,
     "Status check to Rita: waits, because they asked for something that you have not answered yet."),
    ("unclear", of(Intent.UNSURE), "wed 9:00", S, None, State.ASKS, None,
     "Status check to Rita: waits for your answer: A mail from Rita (“About the role”) is unclear to me. "
     "Should the follow-ups go on?"),
    ("left alone", of(Intent.STOP_CONTACT), "wed 9:00", S, None, State.SUPPRESSED, None,
     "Status check to Rita: will not be sent, because Rita asked not to be contacted any more."),
    ("a no", told_no, "tue 10:00", S, None, State.SUPPRESSED, None,
     "Status check to Rita: will not be sent, because Rita said no on Tuesday 8 June."),
    ("a no, answered", told_no, "tue 10:00", R, None, State.PLANNED, "tue 13:00",
     "Rejection reply to Rita: planned for Tuesday 8 June, 13:00, because your rules say 4 hours after their no "
     "(Tuesday 8 June, 09:00)."),
    ("no no", thanked, "tue 9:00", R, None, State.HELD, None, "Rejection reply: waits, because nobody has said no."),
    ("on hold", lambda: told_no(Intent.ON_HOLD_CLOSED), "tue 10:00", R, None, State.SUPPRESSED, None,
     "Rejection reply: will not be sent, because nobody was rejected: the position was closed or put on hold."),
    ("stopped", lambda: thanked().stopped("tue 9:00"), "wed 9:00", S, None, State.SUPPRESSED, None,
     "Status check to Rita: will not be sent, because you closed this application."),
    ("paused", lambda: thanked().paused("tue 9:00"), "wed 9:00", S, None, State.HELD, None,
     "Status check to Rita: waits, because you have paused it."),
    ("paused until", lambda: thanked().paused("tue 9:00", "+1 wed 0:00"), "wed 9:00", S, None, State.PLANNED,
     "+1 wed 08:30", "Status check to Rita: planned for Wednesday 16 June, 08:30, because you have paused it until "
     "Wednesday 16 June."),
    ("paused in the rules", paused_in_the_rules, "wed 9:00", S, None, State.HELD, None,
     "Status check to Rita: waits, because this employer is paused in your rules."),
    ("the owner is away", lambda: thanked(away=((date(2027, 6, 10), date(2027, 6, 25)),)), "wed 9:00", S, None,
     State.PLANNED, "+3 mon 08:30",
     "Status check to Rita: planned for Monday 28 June, 08:30, because you are away until 26 June."),
    ("enough", lambda: thanked(courtesy=Courtesy(unanswered_per_application=0)), "wed 9:00", S, None, State.SUPPRESSED,
     None, "Status check to Rita: will not be sent, because 0 messages of yours stand unanswered, which is enough."),
    ("behind another step", lambda: thanked(change={SECOND: {"mode": Mode.STAGE}}), "tue 9:00", SECOND, None,
     State.PLANNED, "+2 thu 08:30",
     "Second status check to Rita: about Thursday 24 June, if the status check goes on Monday 14 June."),
    ("no news", thanked, "tue 9:00", U, None, State.HELD, None,
     "Update to Rita: nothing is planned, because it needs news from you: write `followup note acme --news …`."),
    ("no note", met, "mon 12:00", A, None, State.HELD, None,
     "Additional information to Rita: nothing is planned, because it needs a note from you: "
     "write `followup note acme --more …`."),
    ("no note, and it is time", thanked, "tue 9:00", A, None, State.ASKS, None,
     "Additional information to Rita: asks for a note from you: write `followup note acme --more …`."),
    ("a note", lambda: thanked().learn(NoteGiven(at=at("tue 9:00"), application=ACME, text="x")), "tue 10:00", A, None,
     State.DUE, "tue 10:00", "Additional information to Rita: due now; with your yes it goes at once."),
    ("news", lambda: thanked().learn(NewsGiven(at=at("tue 9:00"), application=ACME, text="x")), "tue 10:00", U, None,
     State.PLANNED, "+5 wed 08:30", "Update to Rita: about Wednesday 14 July, if the status check goes on Monday 14 "
     "June."),
    ("still open", thanked, "tue 9:00", K, None, State.HELD, None,
     "Keep-in-touch mail to Rita: waits, because the application is still open: not every step has been taken."),
    ("written by the owner", lambda: thanked(change={S: {"mode": Mode.REMIND}}), "tue 9:00", S, None, State.PLANNED,
     "+1 mon 09:00", "Status check to Rita: you are reminded on Monday 14 June, 09:00, because your rules say 7 days "
     "after the thank-you (Monday 7 June, 15:10)."),
    ("a step of their own", own_step, "tue 9:00", "share_slides", "bob", State.PLANNED, "wed 08:30",
     "Share slides to Bob: planned for Wednesday 9 June, 08:30, because your rules say 2 days after the thank-you "
     "(Monday 7 June, 15:10)."),
    ("LinkedIn", thanked, "tue 10:00", LINKEDIN, "ann", State.PLANNED, "wed 09:00",
     "Reminder “connect on LinkedIn” (Ann): you are reminded on Wednesday 9 June, 09:00, because it comes after the "
     "interview of Monday 7 June."),
    ("a reminder is due", thanked, "tue 10:00", COMPANY, None, State.DUE, "tue 10:00",
     "Reminder “follow company”: it is time; you are reminded now, because it comes after the interview of Monday 7 "
     "June."),
    ("a reminder was told", lambda: thanked().learn(
        Reminded(at=at("tue 9:00"), application=ACME, step=COMPANY, contact=None, occurrence="company")),
     "tue 10:00", COMPANY, None, State.DONE, "tue 09:00",
     "Reminder “follow company”: you were reminded on Tuesday 8 June, 09:00."),
    ("every so often", met, "sun 9:00", EVENTS, None, State.DUE, "sun 09:00",
     "Reminder “social and events”: it is time; you are reminded now, because it comes every 30 days."),
    ("a reminder after a no", told_no, "tue 10:00", LINKEDIN, "ann", State.SUPPRESSED, None,
     "Reminder “connect on LinkedIn” (Ann): will not come, because Rita said no on Tuesday 8 June."),
    ("a reminder that is off", thanked, "tue 9:00", CALL, None, State.OFF, None,
     "Reminder “phone call”: off in your rules."),
    ("New York", in_new_york, "mon 17:30", T, "ann", State.PLANNED, "mon 21:00",
     "Thank-you to Ann: planned for Monday 7 June, 15:00 their time (21:00 yours), because it comes after the "
     "interview of Monday 7 June."),
    ("New York between two clock changes", after_the_clocks_change, "2027-10-29T09:00", S, None, State.PLANNED,
     "2027-11-04T13:30", "Status check to Ann: planned for Thursday 4 November, 08:30 their time (13:30 yours), "
     "because your rules say 7 days after the thank-you (Thursday 28 October, 14:10)."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "build", "when", "step", "who", "state", "first", "sentence"), CASES)
def test_a_situation_and_its_sentence(
    name: str, build: Callable[[], History], when: str, step: str, who: str | None, state: State, first: str | None,
    sentence: str,
) -> None:  # fmt: skip
    """One sentence a person understands; the date beside it is the first minute at which it can go."""
    there = [each for each in seen(build(), when, step, who) if each.state is state]
    assert [each.sentence for each in there][:1] == [sentence], seen(build(), when, step)
    if state is not State.WAITS_FOR_YOU or first is not None:
        assert there[0].at == (at(first) if first else None), local(there[0].at)
    assert there[0].estimated == ("if the" in sentence and state is State.PLANNED)


def test_every_state_has_a_case() -> None:
    """APPROVED has a test of its own, with its minute."""
    assert {case[5] for case in CASES} == set(State) - {State.APPROVED}


def test_what_is_approved_goes_at_the_minute_its_permit_names() -> None:
    history = moved(met(), DraftState.APPROVED, "mon 13:05")
    (told,) = seen(history, "mon 13:10", T, "ann")
    (draft,) = history.known.drafts
    assert told.state is State.APPROVED
    assert told.at == history.permission(draft, "mon 13:10").until
    assert told.sentence == f"Thank-you to Ann: approved; it goes on Monday 7 June, {local(told.at)[4:]}."  # type: ignore[index]


def test_two_interviews_with_one_person_are_told_apart() -> None:
    history = thanked().interview("+1 mon 10:00", "+1 mon 11:00", ("ann",), id="i2", organizer="rita")
    assert [each.sentence for each in seen(history, "wed 9:00", T, "ann")] == [
        "Thank-you to Ann for Monday 7 June: sent on Monday 7 June, 15:00.",
        "Thank-you to Ann for Monday 14 June: planned for Monday 14 June, 14:00, because it comes after the interview "
        "of Monday 14 June.",
    ]


def test_a_draft_that_what_they_wrote_takes_back_is_told_of() -> None:
    """Between their mail and the next look the draft of the status check still lies there."""
    history = thanked()
    history.staged("+1 mon 9:00", S, "rita")
    history.mail("+1 mon 10:00", "rita")
    told = {each.sentence for each in seen(history, "+1 mon 10:01", S)}
    assert "Status check to Rita: will not be sent, because Rita has written since." in told
    assert any("planned for Monday 21 June" in sentence for sentence in told)


def test_the_sentence_without_its_reason_is_the_headline() -> None:
    (told,) = seen(told_no(), "tue 10:00", S)
    assert told.headline == "Status check to Rita: will not be sent."
    assert told.because == ("Rita said no on Tuesday 8 June",)


# --- whatever happened ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Event:
    """Something that happens so many hours after the thing before."""

    after: int
    what: str
    who: str
    days: int


EVENTS_THAT_HAPPEN = st.lists(
    st.builds(
        Event,
        after=st.sampled_from((1, 3, 20, 50, 100, 200)),
        what=st.sampled_from((
            "interview", "mail", "promise", "away", "wrote", "stage", "stage", "send", "send", "send", "skip", "no",
            "pause", "resume", "news", "note", "answer", "remind", "bounce", "stop",
        )),
        who=st.sampled_from(("ann", "bob", "rita")),
        days=st.integers(1, 14),
    ),
    max_size=9,
)  # fmt: skip
QUIET = {"deadline": None, "database": None, "derandomize": True, "suppress_health_check": list(HealthCheck)}
BOTH_CHECKS = {SECOND: {"mode": Mode.STAGE}}


def lived(events: list[Event]) -> tuple[History, datetime]:
    """A history of them, and when it is now."""
    history, now = met(change=BOTH_CHECKS), at("mon 9:00")
    for number, event in enumerate(events):
        now += timedelta(hours=event.after)
        day = (now.date() + timedelta(days=event.days)).isoformat()
        match event.what:
            case "interview":
                start = now + timedelta(days=event.days)
                history.interview(
                    start.isoformat(), (start + timedelta(hours=1)).isoformat(), (event.who,), id=f"x{number}",
                    organizer="rita", seen=now.isoformat(),
                )  # fmt: skip
            case "mail" | "promise" | "no":
                intent = Intent.REJECTION if event.what == "no" else None
                history.mail(now, event.who, promise=day if event.what == "promise" else None, intent=intent)
            case "away":
                history.mail(now, event.who, kind=Kind.AUTO_REPLY, back=day)
            case "wrote":
                history.wrote(now, event.who)
            case "stage" | "send" | "skip":
                for due in (d for d in history.decided(now) if isinstance(d, Due)):
                    draft = history.stage(due, now)
                    if event.what == "send":
                        history.move(draft, DraftState.APPROVED, now).move(draft, DraftState.SENT, now)
                    if event.what == "skip":
                        history.move(draft, DraftState.SKIPPED, now)
            case "pause":
                history.paused(now.isoformat(), (now + timedelta(days=event.days)).isoformat())
            case "resume":
                history.resumed(now.isoformat())
            case "news":
                history.learn(NewsGiven(at=now, application=ACME, text="x"))
            case "note":
                history.learn(NoteGiven(at=now, application=ACME, text="x"))
            case "answer":
                for question in history.questions(now):
                    history.answered(now, question)
            case "remind":
                remind(history, now)
            case "bounce":
                history.bounce(now.isoformat(), event.who)
            case "stop":
                history.stopped(now.isoformat())
    return history, now


def remind(history: History, now: datetime) -> None:
    """What the owner is to be reminded of is told."""
    for each in (d for d in history.decided(now) if isinstance(d, Remind)):
        history.learn(told(each, now))


def told(each: Remind, now: datetime) -> Reminded:
    return Reminded(at=now, application=ACME, step=each.step, contact=each.contact, occurrence=each.occurrence)


@settings(max_examples=150, **QUIET)  # type: ignore[arg-type]
@given(EVENTS_THAT_HAPPEN)
def test_every_step_and_every_reminder_is_told_once(events: list[Event]) -> None:
    """Once for each person and occasion, in one sentence; and looking changes nothing."""
    history, now = lived(events)
    before = copy.deepcopy(vars(history.known))
    told = seen(history, now)
    assert vars(history.known) == before
    assert {each.step for each in told} == {*history.config.sequence, *history.config.reminders}
    keys = [(each.step, each.contact, each.occurrence) for each in told]
    assert len(keys) == len(set(keys)), sorted(k for k in keys if keys.count(k) > 1)
    for each in told:
        assert each.sentence.endswith((".", "?")), each.sentence
        assert ": " in each.sentence
        assert "  " not in each.sentence
        assert (each.at is not None) or each.state not in (State.PLANNED, State.DUE, State.APPROVED, State.DONE), each


ENDS = {Permit.GO: DraftState.SENT, Permit.WITHDRAW: DraftState.WITHDRAWN, Permit.EXPIRE: DraftState.EXPIRED}


def live_on(history: History, now: datetime, until: datetime) -> dict[tuple[str, str | None], datetime]:
    """Nobody writes, and the owner says yes at once: when each step or question first comes, by the program's
    own decisions and permits."""
    found: dict[tuple[str, str | None], datetime] = {}
    for _ in range(400):
        upcoming: list[datetime] = []
        for decision in history.decided(now):
            match decision:
                case Due():
                    found.setdefault((decision.step, decision.contact), now)
                    history.move(history.stage(decision, now), DraftState.APPROVED, now)
                    upcoming.append(now + timedelta(seconds=1))
                case Remind():
                    found.setdefault((decision.step, decision.contact), now)
                    history.learn(told(decision, now))
                    upcoming.append(now + timedelta(seconds=1))
                case AskOwner():
                    found.setdefault((decision.step, decision.contact), now)
                case Wait() if decision.until is not None:
                    upcoming.append(decision.until)
        for key, draft in list(history.known.drafts.items()):
            if draft.state is DraftState.STAGED:
                history.move(key, DraftState.APPROVED, now)
            if draft.state is not DraftState.APPROVED:
                continue
            permission = history.permission(key, now)
            if permission.permit is not Permit.NOT_YET:
                history.move(key, ENDS[permission.permit], now)
                upcoming.append(now + timedelta(seconds=1))
            elif permission.until is not None:
                upcoming.append(permission.until)
        following = min((t for t in upcoming if t > now), default=None)
        if following is None or following > until:
            break
        now = following
    return found


@settings(max_examples=60, **QUIET)  # type: ignore[arg-type]
@given(EVENTS_THAT_HAPPEN)
def test_the_dates_are_those_at_which_it_then_comes(events: list[Event]) -> None:
    """Lived on to each date that is told: the decision is another one by then, and no sooner than it must be."""
    history, now = lived(events)
    plans = [each for each in seen(history, now) if each.state is State.PLANNED and each.at is not None]
    waited = {(d.step, d.contact) for d in history.decided(now) if isinstance(d, Wait)}
    found = live_on(history, now, now + timedelta(days=45))
    for each in plans:
        assert each.at is not None
        key = each.step, each.contact
        if each.at > now + timedelta(days=40) or len([o for o in plans if (o.step, o.contact) == key]) > 1:
            continue
        assert any(step == each.step for step, _ in waited)
        comes = next((when for (step, who), when in found.items() if (step, who) == key), None)
        assert comes is not None, each.sentence
        if each.estimated:
            assert abs(comes.date() - each.at.date()) <= timedelta(days=7), (each.sentence, comes)  # right to the week
        else:
            assert comes <= each.at, (each.sentence, comes)
            assert each.until is not None or comes == each.at, (each.sentence, comes)


def test_nothing_is_foreseen_for_ever() -> None:
    """A reminder that comes every day ends no sooner than anything else; looking ahead comes to rest."""
    history = met()
    daily = replace(REMINDERS[EVENTS], every=Duration(1, Unit.DAYS))
    history.config = replace(history.config, reminders=MappingProxyType({**REMINDERS, EVENTS: daily}))
    calls = 0
    real = plan.plan_application

    def counted(*given: object, **more: object) -> object:
        nonlocal calls
        calls += 1
        return real(*given, **more)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plan, "plan_application", counted)
        seen(history, "mon 8:00")
    assert calls < 15
