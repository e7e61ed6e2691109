"""Every invite of the collection goes by SMTP into a mailbox and through the daemon, as in life.

One month is lived through by all of them that do not touch each other; those that do have lives of their own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from stories import BERLIN, SOON, Story, story

from agent.decide.application import Interview
from agent.edges.ledger import DraftRow
from agent.facts import DraftState, InterviewSeen
from agent.understand import invite
from agent.understand import message as messages
from agent.understand.folding import fold
from agent.understand.persons import names

FOLDER = Path(__file__).parent / "mails" / "invites"
EXPECTED: dict[str, dict[str, Any]] = json.loads((FOLDER / "expected.json").read_text())
ARRIVE = datetime(2026, 11, 20, 14, tzinfo=UTC)
CHRISTMAS = datetime(2026, 12, 24, 12, tzinfo=UTC)
ALIASES = ("jane.doe@mail.example",)
THANKS_ONLY = "sequence:\n  status_check: {mode: off}\n"

# Alone, each of these says too little; beside another invite of the collection it says more or less.
APART = {
    "calcom_request", "calcom_cancelled_by_status", "calendly_cancel", "ask_chat_with_anna", "ask_company_and_name",
}  # fmt: skip
TOGETHER = [name for name in EXPECTED if name not in APART]
ALL_DAY = [name for name in TOGETHER if "T" not in EXPECTED[name]["start"]]
YES = [name for name in TOGETHER if EXPECTED[name]["verdict"] == "yes" and name not in ALL_DAY]
NO = [name for name in TOGETHER if EXPECTED[name]["verdict"] == "no"]
# Whoever arranged it and did not take part, where somebody who did has no address.
ARRANGERS = {
    "greenhouse_attachment_loop": "lena.hoff@initech.example",  # answers to the robot's mail go to her
    "goodtime_no_addresses": "pat.quinn@umbralabs.example",  # the organizer is a group calendar; she sent it
    "smartrecruiters_unquoted_names": "hr@halvorsen.example",
}


def bytes_of(name: str) -> bytes:
    return (FOLDER / f"{name}.eml").read_bytes()


def moment(text: str) -> datetime:
    """As labelled; floating times are on the owner's clock."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=BERLIN)


def addresses(name: str) -> set[str]:
    """Of the interviewers who have one."""
    return {person["address"] for person in EXPECTED[name]["interviewers"] if person["address"]}


@dataclass
class Month:
    """What is left of a life: its log, its drafts, what went out."""

    life: Story
    arrived: list[InterviewSeen]

    def interview(self, name: str) -> Interview:
        """The one that starts when the label says, of the labelled employer."""
        wanted = EXPECTED[name]
        (found,) = (
            interview
            for application in self.life.known.applications.values()
            if fold(application.company) == fold(wanted["company"])
            for interview in application.interviews.values()
            if interview.seen.start == moment(wanted["start"])
        )
        return found

    def drafts(self, interview: Interview) -> list[DraftRow]:
        return [row for row in self.life.drafts() if row.occurrence == interview.id]


def live_and_approve(life: Story, until: datetime) -> None:
    """The owner says yes to everything a minute after it is shown."""
    answered = len(life.to_owner("approval")) if life.host.accepted else 0
    seen = len(life.host.accepted)
    while life.clock.now < until:
        upcoming = life.daemon.step()
        new: list[bytes] = []
        if len(life.host.accepted) > seen:  # something was sent, perhaps to the owner
            seen = len(life.host.accepted)
            new = life.to_owner("approval")[answered:]
            answered += len(new)
        for approval in new:
            life.owner_answers(approval, "send all")
        soon = life.clock.now + SOON
        nearest = soon if new else max(upcoming or until, soon)
        life.clock.now = min(nearest, life.clock.now + timedelta(days=1))


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Month]:
    """All invites on one day in November, then December with a yes to every draft."""
    folder = tmp_path_factory.mktemp("month")
    with story(folder, start=ARRIVE, extra=THANKS_ONLY, aliases=ALIASES) as life:
        for name in TOGETHER:
            life.arrives(bytes_of(name))
        life.step(minutes=1)
        arrived = [fact for _, fact in life.daemon.store.facts() if isinstance(fact, InterviewSeen)]
        live_and_approve(life, CHRISTMAS)
        yield Month(life, arrived)


def test_at_least_thirty_invites_pass_through() -> None:
    assert len(TOGETHER) >= 40
    assert len(YES) >= 25


@pytest.mark.parametrize("name", YES)
def test_an_interview_is_found_as_labelled(month: Month, name: str) -> None:
    wanted = EXPECTED[name]
    interview = month.interview(name)
    application = month.life.known.applications[interview.seen.application]
    assert (interview.seen.start, interview.seen.end) == (moment(wanted["start"]), moment(wanted["end"]))
    assert interview.seen.stage.value == wanted["stage"]
    assert application.role == wanted["role"]
    people = [month.life.known.contacts[contact] for contact in interview.seen.interviewers]
    found = {(names.clean(person.name), person.addresses[-1] if person.addresses else None) for person in people}
    assert found == {(names.clean(person["name"]), person["address"]) for person in wanted["interviewers"]}


@pytest.mark.parametrize("name", YES)
def test_a_thank_you_goes_to_exactly_the_interviewers_with_an_address(month: Month, name: str) -> None:
    """And, where one has none, to whoever arranged it, who is asked by name to pass the thanks on."""
    interview = month.interview(name)
    drafts = month.drafts(interview)
    arranger = {ARRANGERS[name]} if name in ARRANGERS else set()
    assert sorted(row.address for row in drafts) == sorted(addresses(name) | arranger)
    assert {row.state for row in drafts} <= {DraftState.SENT}
    nameless = [person["name"] for person in EXPECTED[name]["interviewers"] if not person["address"]]
    passing = [row for row in drafts if row.passed_on]
    assert len(passing) == (1 if nameless else 0)
    for person in nameless:
        assert person.split()[0] in passing[0].text.body


@pytest.mark.parametrize("name", YES)
def test_it_is_drafted_after_the_end_and_goes_inside_its_window(month: Month, name: str) -> None:
    interview = month.interview(name)
    end = interview.seen.end
    for row in month.drafts(interview):
        since = month.life.known.drafts[row.id].since
        assert end < since[DraftState.STAGED] <= end + timedelta(hours=3)
        sent = since[DraftState.SENT]
        assert end + timedelta(hours=3) <= sent <= end + timedelta(hours=48)
        place = moment(EXPECTED[name]["start"]).tzinfo
        if place is not None and place.utcoffset(None) != timedelta(0):  # UTC is no place: the owner's hours then
            assert 8 <= sent.astimezone(place).hour <= 20


def test_the_notes_of_one_panel_go_minutes_apart(month: Month) -> None:
    together = 0
    for name in YES:
        rows = month.drafts(month.interview(name))
        sent = sorted(month.life.known.drafts[row.id].since[DraftState.SENT] for row in rows)
        gaps = [later - earlier for earlier, later in pairwise(sent)]
        together += len(gaps)
        assert all(gap >= timedelta(minutes=2) for gap in gaps), name
    assert together >= 8


def test_nobody_else_gets_a_mail(month: Month) -> None:
    """Never the owner as a contact, a room, a robot, a note-taker, somebody who declined."""
    wanted = set().union(*(addresses(name) for name in YES), ARRANGERS.values(), {"ruth@mistralbay.example"})
    assert {to for to, _ in month.life.sent()} == wanted
    assert not {row.address for row in month.life.drafts()} & {month.life.owner, *ALIASES}


def test_the_second_day_of_two_is_an_interview_of_its_own(month: Month) -> None:
    application = month.life.known.applications["mistral-bay"]
    assert len(application.interviews) == 2
    ruth = next(row for row in month.life.drafts() if row.address == "ruth@mistralbay.example")
    assert ruth.occurrence != month.interview("two_days_epoch_sequence").id


IN_TOUCH = ("no_offer_call", "no_reference_call")
"""No interviews, but somebody of an employer's has been in touch: the owner is asked what it means."""


@pytest.mark.parametrize("name", NO)
def test_what_is_no_interview_leaves_nothing(month: Month, name: str) -> None:
    uids = {event.uid for event in invite.events(messages.parse(bytes_of(name)))}
    assert not [fact for fact in month.arrived if fact.uid in uids]
    left = {mail for mail in month.life.known.by_mail if mail == messages.parse(bytes_of(name)).message_id}
    assert not left or name in IN_TOUCH


@pytest.mark.parametrize(
    ("company", "summary"),
    [
        ("Meridian Bank", "Assessment Day"),  # all-day: an interview without an hour is asked about
        ("Example", "Internal interview"),
    ],
)
def test_what_is_unclear_is_asked_once(month: Month, company: str, summary: str) -> None:
    asked = [mail for mail in month.life.read("question") if mail.subject.startswith(f"{company}:")]
    assert len(asked) == 1
    assert summary in asked[0].text
    assert not [row for row in month.life.drafts() if row.application == fold(company).replace(" ", "-")]


# --- alone ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["ask_chat_with_anna", "ask_company_and_name"])
def test_a_vague_invite_of_a_stranger_is_asked_about_and_a_yes_makes_it_an_interview(tmp_path: Path, name: str) -> None:
    with story(tmp_path, start=ARRIVE, extra=THANKS_ONLY) as life:
        life.arrives(bytes_of(name))
        life.step(minutes=1)
        life.step(days=1)
        (question,) = life.to_owner("question")
        life.says("yes", to=question)
        live_and_approve(life, moment(EXPECTED[name]["end"]) + timedelta(days=3))
        assert [row.state for row in life.drafts()] == [DraftState.SENT]
        assert len(life.to_owner("question")) == 1


def test_a_no_to_the_question_ends_it(tmp_path: Path) -> None:
    with story(tmp_path, start=ARRIVE) as life:
        life.arrives(bytes_of("ask_chat_with_anna"))
        life.step(minutes=1)
        life.says("no", to=life.latest("question"))
        life.live_until(CHRISTMAS, heartbeat=timedelta(days=2))
        assert not life.daemon.engine.ledger.drafts()


def test_cal_com_cancels_by_status_alone(tmp_path: Path) -> None:
    with story(tmp_path, start=ARRIVE) as life:
        life.arrives(bytes_of("calcom_request"))
        life.step(minutes=1)
        assert life.interview.stands
        life.arrives(bytes_of("calcom_cancelled_by_status"))
        life.step(minutes=1)
        assert not life.interview.stands
        life.live_until(CHRISTMAS, heartbeat=timedelta(days=2))
        assert not life.daemon.engine.ledger.drafts()
        assert not [q for q in life.known.asked if q.startswith("address:")]


def test_cal_com_hides_the_address_so_the_owner_is_asked_for_it(tmp_path: Path) -> None:
    with story(tmp_path, start=ARRIVE, extra=THANKS_ONLY) as life:
        life.arrives(bytes_of("calcom_request"))
        life.live_until(moment(EXPECTED["calcom_request"]["end"]) + timedelta(hours=2), heartbeat=timedelta(days=2))
        (question,) = [mail for mail in life.to_owner("question") if b"Priya Nair" in mail]
        life.says("priya.nair@hooli.example", to=question)
        (draft,) = life.drafts()
        assert (draft.address, draft.name, draft.state) == ("priya.nair@hooli.example", "Priya Nair", DraftState.STAGED)


@pytest.mark.parametrize("first", ["calendly_cancel", "calendly_new_time"])
def test_calendly_moves_by_a_cancel_and_a_new_event(tmp_path: Path, first: str) -> None:
    """In either order of arrival; what is thanked for is the new time."""
    second = ({"calendly_cancel", "calendly_new_time"} - {first}).pop()
    with story(tmp_path, start=ARRIVE, extra=THANKS_ONLY) as life:
        (cancel,) = invite.events(messages.parse(bytes_of("calendly_cancel")))
        (calendar,) = messages.parse(bytes_of("calendly_cancel")).calendars
        request = calendar.decode().replace("METHOD:CANCEL", "METHOD:REQUEST").replace("STATUS:CANCELLED", "")
        life.invite(request, sender="tom@brightpath.example")
        life.step(minutes=1)
        assert life.interview.seen.uid == cancel.uid
        for name in (first, second):
            life.arrives(bytes_of(name))
            life.step(minutes=1)
        assert [i.stands for i in life.application.interviews.values()] == [False, True]
        live_and_approve(life, CHRISTMAS)
        (draft,) = life.drafts()
        sent = life.known.drafts[draft.id].since[DraftState.SENT]
        assert sent > moment(EXPECTED["calendly_new_time"]["end"])


# --- every one of them, called off or moved -------------------------------------------------------


def calendar_of(name: str) -> str:
    mail = messages.parse(bytes_of(name))
    found = mail.calendars or mail.nested[0].calendars
    unfolded = re.sub(r"\r?\n[ \t]", "", found[0].decode("utf-8", "replace"))
    return "\r\n".join(unfolded.splitlines()) + "\r\n"


def raised(text: str) -> str:
    """The next revision of every event in it."""
    text = re.sub(r"(?m)^SEQUENCE:.*\r?\n", "", text)
    text = re.sub(r"(?m)^DTSTAMP:.*?(\r?)$", r"DTSTAMP:20261121T090000Z\1", text)
    return text.replace("BEGIN:VEVENT\r\n", "BEGIN:VEVENT\r\nSEQUENCE:1800000000000\r\n")


def cancelled(text: str) -> str:
    """By METHOD where there is one, else by STATUS alone."""
    return raised(re.sub(r"METHOD:\w+", "METHOD:CANCEL", text).replace("STATUS:CONFIRMED", "STATUS:CANCELLED"))


def a_day_later(text: str) -> str:
    def shift(found: re.Match[str]) -> str:
        day = date(int(found[2]), int(found[3]), int(found[4])) + timedelta(days=1)
        return f"{found[1]}{day:%Y%m%d}T"

    return raised(re.sub(r"(?m)^((?:DTSTART|DTEND).*:)(\d{4})(\d\d)(\d\d)T", shift, text))


def second_life(folder: Path, change: Callable[[str], str]) -> Iterator[Story]:
    with story(folder, start=ARRIVE, extra=THANKS_ONLY, aliases=ALIASES) as life:
        for name in YES:
            life.arrives(bytes_of(name))
        life.step(minutes=1)
        before = len(life.known.by_event)
        for name in YES:
            life.invite(change(calendar_of(name)), sender="calendar@meetings.example", subject="A change")
        life.step(days=1)
        assert len(life.known.by_event) == before  # they are changes, nothing new
        yield life


@pytest.mark.long
def test_every_interview_called_off_before_its_start_is_never_thanked_for(tmp_path: Path) -> None:
    for life in second_life(tmp_path, cancelled):
        interviews = [i for a in life.known.applications.values() for i in a.interviews.values()]
        assert len(interviews) >= len(YES)
        assert not [i.seen.summary for i in interviews if i.stands]
        life.live_until(CHRISTMAS, heartbeat=timedelta(days=3))
        assert not life.daemon.engine.ledger.drafts()
        assert not life.sent()


@pytest.mark.long
def test_every_interview_moved_by_a_day_is_thanked_for_after_its_new_time(tmp_path: Path) -> None:
    for life in second_life(tmp_path, a_day_later):
        starts = {i.seen.start for a in life.known.applications.values() for i in a.interviews.values()}
        # A bare DTSTART with DURATION, a zone or none: the day moves, the local hour stays.
        assert {moment(EXPECTED[name]["start"]) + timedelta(days=1) for name in YES} <= starts
        live_and_approve(life, CHRISTMAS + timedelta(days=2))
        for row in life.drafts():
            interview = life.known.applications[row.application].interviews[row.occurrence]
            since = life.known.drafts[row.id].since
            assert interview.seen.end < since[DraftState.STAGED]
            assert row.state is DraftState.SENT
        assert len(life.drafts()) >= len(YES)
