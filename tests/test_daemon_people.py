"""What people of the employer and their machines write, and what the daemon does about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from returned import dsn
from stories import ANNA, BERLIN, BOB, PRIYA, SHOWN, SOON, Story, berlin, ics, invited, story, thanked

from agent.understand import message as messages


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path) as told:
        yield told


def first_check(life: Story, until: datetime) -> datetime | None:
    """When a status check goes at the earliest: the owner says yes at once. On the owner's clock; None: not at all."""
    answered = len(life.to_owner("approval"))
    before = len(life.sent())
    while life.clock.now < until and len(life.sent()) == before:
        upcoming = life.daemon.step()
        shown = life.to_owner("approval")
        for approval in shown[answered:]:
            life.says("yes", to=approval)
        soon = life.clock.now + SOON
        nearest = soon if shown[answered:] else max(upcoming or until, soon)
        answered = len(shown)
        life.clock.now = min(nearest, life.clock.now + timedelta(days=1), until)
    return life.host.accepted[-1].at.astimezone(BERLIN) if len(life.sent()) > before else None


# --- before the thank-you ---------------------------------------------------------------------------


def test_an_interviewer_who_writes_first_is_not_thanked_blindly(life: Story) -> None:
    invited(life, ANNA)
    life.step(days=1, hours=7)  # half an hour after the end
    life.writes(ANNA[1], "It was lovely to meet you, Jane!", subject="Our talk", name=ANNA[0])
    life.live_until(SHOWN + timedelta(hours=1))
    assert not life.drafts()
    (question,) = life.to_owner("question")
    assert b"Anna" in question
    life.says("go", to=question)
    assert life.states() == {"anna.schmidt": "staged"}


def test_an_interviewer_who_writes_after_the_yes_stops_the_note(life: Story) -> None:
    invited(life, ANNA, BOB)
    life.live_until(SHOWN)
    life.says("send all")
    life.writes(ANNA[1], "One thing I forgot to ask you about, Jane.", subject="Our talk", name=ANNA[0])
    life.live_until(berlin(3, 10, 21))
    assert life.states() == {"anna.schmidt": "withdrawn", "bob.lee": "sent"}
    assert len(life.to_owner("question")) == 1


def test_the_owner_who_thanks_in_person_needs_no_draft(life: Story) -> None:
    invited(life, ANNA, BOB)
    life.step(days=1, hours=7)
    life.owner_writes(ANNA[1], "Thank you for today!")
    life.live_until(SHOWN + timedelta(hours=1))
    assert life.states() == {"bob.lee": "staged"}


def test_a_yes_does_not_bring_a_second_thank_you_to_whom_the_owner_wrote_meanwhile(life: Story) -> None:
    invited(life, ANNA)
    life.live_until(SHOWN)
    life.says("send")
    life.owner_writes(ANNA[1], "Thank you for today!")
    life.live_until(berlin(3, 11))
    assert life.states() == {"anna.schmidt": "withdrawn"}
    assert not life.sent()


def test_a_colleague_who_writes_does_not_hold_the_thank_yous(life: Story) -> None:
    invited(life, ANNA, BOB)
    life.step(days=1, hours=7)
    life.writes("rita.moss@globex.example", "Hope today went well!", subject="Your visit", name="Rita Moss")
    life.live_until(SHOWN + timedelta(hours=1))
    assert life.states() == {"anna.schmidt": "staged", "bob.lee": "staged"}


@pytest.mark.parametrize("folder", ["Junk", "Trash", "Archive", "Jobs/Globex"])
def test_an_answer_anywhere_in_the_mailbox_is_seen_at_the_last_look(life: Story, folder: str) -> None:
    """It comes when the mail is about to go: after the step's own look, before the claim."""
    invited(life, ANNA)
    life.live_until(SHOWN)
    life.says("send")
    (draft,) = life.drafts()
    answer = (
        f"From: Anna Schmidt <{ANNA[1]}>\r\nTo: {life.owner}\r\nSubject: today\r\nMessage-ID: <a-1@globex.example>\r\n"
        "Date: Tue, 10 Mar 2026 18:20:00 +0100\r\n\r\nThanks for coming in, Jane.\r\n"
    ).encode()
    looks: list[bool] = []

    def look_late(real: Callable[[], bool] = life.daemon.engine.last_look) -> bool:
        if not looks:
            life.host.deliver(life.owner, answer, folder)
        looks.append(True)
        return real()

    life.daemon.engine.last_look = look_late
    life.clock.now = draft.slot + timedelta(minutes=10)
    life.step()
    assert looks
    assert not life.sent()
    assert life.states() == {"anna.schmidt": "withdrawn"}
    assert [mail for kind in ("told", "question") for mail in life.to_owner(kind)]  # they had said yes: they hear of it


# --- after the thank-you ----------------------------------------------------------------------------


def test_without_a_word_the_status_check_goes_a_week_after_the_thanks(life: Story) -> None:
    thanked(life)
    sent = first_check(life, berlin(3, 25))
    assert sent is not None
    assert sent.date() == berlin(3, 17).date()
    assert life.sent()[-1][0] == ANNA[1]


@pytest.mark.parametrize("who", [ANNA, ("Rita Moss", "rita.moss@globex.example")])
def test_a_human_word_of_theirs_starts_the_wait_again(life: Story, who: tuple[str, str]) -> None:
    """Whoever of them wrote; and the check goes to whoever wrote last."""
    thanked(life)
    life.clock.now = berlin(3, 16, 10)
    life.writes(who[1], "Thank you Jane, we enjoyed it too.", name=who[0], answers=life.sent()[-1][1])
    sent = first_check(life, berlin(3, 27))
    assert sent is not None
    assert sent.date() == berlin(3, 23).date()
    assert life.sent()[-1][0] == who[1]


@pytest.mark.parametrize(
    ("words", "cited", "first_day"),
    [
        ("We will get back to you by Friday, 27 March.", "27 March", (3, 30)),  # and one business day: Monday
        ("You will hear from us by 25 March.", "25 March", (3, 26)),
    ],
)
def test_a_promised_date_is_waited_for_and_cited(
    life: Story, words: str, cited: str, first_day: tuple[int, int]
) -> None:
    thanked(life)
    life.clock.now = berlin(3, 12, 10)
    life.writes(ANNA[1], f"Thank you Jane.\n\n{words}\n\nAnna", name=ANNA[0], answers=life.sent()[-1][1])
    sent = first_check(life, berlin(4, 8))
    assert sent is not None
    assert sent.date() == berlin(*first_day).date()
    assert cited in life.sent_to()[-1].text


def test_an_absence_with_a_date_shifts_the_check(life: Story) -> None:
    thanked(life)
    life.step(minutes=2)
    life.writes(
        ANNA[1], "I am out of the office until 20 March and will answer after my return.", name=ANNA[0],
        answers=life.sent()[-1][1], headers={"Auto-Submitted": "auto-replied"},
    )  # fmt: skip
    sent = first_check(life, berlin(4, 1))
    assert sent is not None
    assert sent.date() == berlin(3, 23).date()  # back on Friday; one business day later


def test_an_absence_without_a_date_is_asked_about_once(life: Story) -> None:
    thanked(life)
    life.step(minutes=2)
    life.writes(
        ANNA[1], "I am currently out of the office with limited access to mail.", name=ANNA[0],
        answers=life.sent()[-1][1], headers={"Auto-Submitted": "auto-replied"},
    )  # fmt: skip
    life.live_until(berlin(3, 18, 12))
    assert not life.drafts("status_check")
    (question,) = life.to_owner("question")
    life.says("go", to=question)
    assert len(life.drafts("status_check")) == 1


def test_an_automatic_reply_does_not_start_the_wait_again(life: Story) -> None:
    thanked(life)
    life.clock.now = berlin(3, 12, 10)
    life.writes(
        "jobs@globex.example", "We have received your message.", subject="We got it",
        headers={"Auto-Submitted": "auto-replied"},
    )  # fmt: skip
    life.live_until(berlin(3, 17, 12))
    assert len(life.drafts("status_check")) == 1


@pytest.mark.parametrize("named", [ANNA[1], ""])
def test_a_bounce_asks_for_another_address_and_the_note_is_shown_again_to_it(life: Story, named: str) -> None:
    """Also one that names nobody, but returns our mail."""
    thanked(life)
    bounced = dsn(life.owner, named, life.sent()[-1][1], life.clock.now)
    life.arrives(bounced, "")
    life.step(minutes=5)
    (question,) = life.to_owner("question")
    assert ANNA[1].encode() in question
    assert len(life.sent()) == 1
    life.says("anna@globex-mail.example", to=question)
    life.step(minutes=1)
    assert [row.address for row in life.drafts() if row.state.value == "staged"] == ["anna@globex-mail.example"]
    life.says("send")
    life.live_until(berlin(3, 12, 12))
    assert [to for to, _ in life.sent()] == [ANNA[1], "anna@globex-mail.example"]


def test_list_mail_and_receipts_change_nothing(life: Story) -> None:
    thanked(life)
    life.clock.now = berlin(3, 13, 10)
    life.writes(
        ANNA[1], "This month at Globex …", subject="Globex news", name=ANNA[0],
        headers={"List-Unsubscribe": "<https://globex.example/u>", "List-Id": "<news.globex.example>",
                 "Precedence": "bulk"},
    )  # fmt: skip
    life.live_until(berlin(3, 17, 12))
    assert len(life.drafts("status_check")) == 1


def test_what_strangers_write_is_kept_out_of_the_log(life: Story) -> None:
    invited(life, ANNA)
    life.writes("somebody@elsewhere.example", "my secret diary", subject="private")
    life.step(minutes=1)
    (text,) = life.daemon.store.rows("SELECT group_concat(body) FROM fact")
    assert "secret diary" not in text[0]


def test_one_answer_in_two_folders_counts_once(life: Story) -> None:
    thanked(life)
    answer = life.writes(ANNA[1], "Thanks Jane!", name=ANNA[0], answers=life.sent()[-1][1])
    life.host.deliver(life.owner, answer.as_bytes(), "Archive")
    life.step(minutes=1)
    assert len([mail for mail in life.application.received if mail.contact]) == 1


def test_who_was_not_invited_is_not_thanked(life: Story) -> None:
    invited(life, ANNA, BOB)
    life.writes(PRIYA[1], "Good luck today!", name=PRIYA[0])
    life.live_until(SHOWN)
    assert PRIYA[1] not in {row.address for row in life.drafts()}


# --- who belongs to what ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sender", "subject"),
    [
        ("Globex <no-reply@us.greenhouse-mail.io>", "An update on your application"),
        ("Globex Recruiting Team <no-reply@hire.lever.co>", "Your application"),
        ("Workday <globex@myworkday.com>", "Your application at Globex: an update"),
        ("no-reply@globex.example", "Senior Backend Engineer"),
    ],
)
def test_what_a_robot_writes_for_an_employer_is_kept_with_its_application(
    life: Story, sender: str, subject: str
) -> None:
    """It may be a rejection: no human word that starts a wait again, but the owner is asked before a chase."""
    thanked(life)
    name, _, address = sender.rpartition(" ")
    life.clock.now = berlin(3, 13, 10)
    life.writes(address.strip("<>"), "We have an update for you.", subject=subject, name=name)
    life.step(minutes=1)
    kept = life.application.received[-1]
    assert (kept.kind.value, kept.contact) == ("auto_reply", None)
    assert first_check(life, berlin(3, 19)) is None
    (question,) = life.to_owner("question")
    assert "Should the follow-ups go on?" in messages.parse(question).text
    assert not life.drafts("status_check")
    life.says("go", to=question)
    life.step(minutes=1)
    assert len(life.drafts("status_check")) == 1


def test_a_robot_of_another_employer_is_not_mistaken(life: Story) -> None:
    thanked(life)
    life.writes("no-reply@hire.lever.co", "Hello", subject="Your application", name="Globexia Recruiting")
    life.step(minutes=1)
    assert not life.application.received


def test_one_recruiter_of_an_agency_arranges_interviews_at_two_employers(life: Story) -> None:
    agent = ("Sam Hughes", "sam.hughes@brightagency.example")
    for number, (company, people) in enumerate([("Globex", ANNA), ("Initech", ("Wei Zhang", "wei@initech.example"))]):
        life.invite(
            ics(
                start=berlin(3, 10, 10 + 4 * number), organizer=agent, attendees=(agent, people),
                uid=f"agency-{number}", summary=f"Interview with {company}",
                description=f"Sam Hughes, Bright Agency, arranges it for {company}.",
            ),
            sender=agent[1],
        )  # fmt: skip
    life.step()
    assert sorted(a.company for a in life.known.applications.values()) == ["Globex", "Initech"]


def test_what_the_owner_wrote_before_the_invite_came_is_remembered(life: Story) -> None:
    life.owner_writes(ANNA[1], "I would like to apply.", subject="Application")
    life.step(minutes=1)
    invited(life, ANNA)
    assert [mail.subject for mail in life.application.wrote] == ["Application"]


def test_an_accepted_invitation_is_no_word_of_the_owner(life: Story) -> None:
    invited(life, ANNA)
    reply = ics(start=berlin(3, 10, 14), method="REPLY")
    life.host.deliver(
        life.owner,
        (
            f"From: {life.owner}\r\nTo: {ANNA[1]}\r\nSubject: Accepted: Interview\r\nMessage-ID: <r1@example.org>\r\n"
            "Date: Mon, 9 Mar 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
            f"Content-Type: text/calendar; method=REPLY; charset=utf-8\r\n\r\n{reply}"
        ).encode(),
        "Sent",
    )
    life.step(minutes=1)
    assert not life.application.wrote
    assert life.interview.stands


# --- strangers and doubtful mail --------------------------------------------------------------------


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_stranger_who_knows_the_uid_cannot_name_who_is_written_to(life: Story, times: int) -> None:
    """Nor by being let change it, in doubt, once before."""
    invited(life)
    (seen,) = life.application.interviews.values()
    for sequence in range(9, 9 + times):
        spoofed = ics(
            start=seen.seen.start, uid=seen.seen.uid, sequence=sequence,
            attendees=(("Anna Schmidt", "anna@evil.example"),), organizer=("Anna Schmidt", "anna@evil.example"),
        )  # fmt: skip
        life.invite(spoofed, sender="anna@evil.example")
        life.step(minutes=1)
    life.live_until(seen.seen.end + timedelta(hours=5))
    assert {row.address for row in life.drafts()}
    assert "anna@evil.example" not in {row.address for row in life.drafts()}
    told = [messages.parse(m).text for m in life.to_owner("told")]
    assert any("anna@evil.example, who is not known there" in text for text in told)


def test_nor_by_an_invitation_of_their_own_that_names_the_employer(life: Story) -> None:
    """Whose address is of a provider may be anybody at all."""
    invited(life)
    (seen,) = life.application.interviews.values()
    eve, anna = "eve.il@gmail.com", "anna.schmidt.globex@gmail.com"
    own = ics(
        start=seen.seen.start + timedelta(days=1), uid="own@gmail.com", summary="Interview with Globex",
        attendees=(("Eve Il", eve),), organizer=("Eve Il", eve),
    )  # fmt: skip
    life.invite(own, sender=eve)
    life.step(minutes=1)
    spoofed = ics(
        start=seen.seen.start, uid=seen.seen.uid, sequence=9, attendees=(("Anna Schmidt", anna),),
        organizer=("Eve Il", eve),
    )  # fmt: skip
    life.invite(spoofed, sender=eve)
    life.live_until(seen.seen.end + timedelta(hours=5))
    assert life.drafts()
    assert anna not in {row.address for row in life.drafts()}
    assert any(f"{eve}, who is not known there" in messages.parse(m).text for m in life.to_owner("told"))


def test_a_stranger_who_calls_an_interview_off_is_followed_and_told_of(life: Story) -> None:
    """In doubt nothing is sent."""
    invited(life)
    (seen,) = life.application.interviews.values()
    life.invite(
        ics(start=seen.seen.start, uid=seen.seen.uid, sequence=9, method="CANCEL"), sender="who@stranger.example"
    )
    life.live_until(seen.seen.end + timedelta(hours=5))
    assert not life.drafts()
    assert any("who@stranger.example" in messages.parse(m).text for m in life.to_owner("told"))


def test_an_answer_from_an_unknown_address_is_known_by_its_subject(life: Story) -> None:
    thanked(life)
    subject = messages.parse(life.sent()[-1][1]).subject
    life.clock.now = berlin(3, 13, 10)
    life.writes("anna.private@gmail.com", "Thank you, it was good to meet you!", subject=f"Re: {subject}", name=ANNA[0])
    life.step(minutes=1)
    assert life.application.received[-1].address == "anna.private@gmail.com"
    sent = first_check(life, berlin(3, 27))
    assert sent is not None
    assert sent.date() >= berlin(3, 20).date()  # a week after the answer, not after the thanks


def test_a_person_who_says_that_they_are_away_is_not_chased(life: Story) -> None:
    thanked(life)
    life.clock.now = berlin(3, 11, 10)
    life.writes(ANNA[1], "Thanks! I am on leave until Monday, 30 March.", name=ANNA[0])
    life.step(minutes=1)
    sent = first_check(life, berlin(4, 10))
    assert sent is not None
    assert sent.date() > berlin(3, 30).date()


def test_what_a_machine_promises_for_the_employer_is_waited_for(life: Story) -> None:
    thanked(life)
    life.clock.now = berlin(3, 11, 10)
    life.writes(
        "no-reply@us.greenhouse-mail.io", "We will get back to you by Monday, 30 March.", name="Globex",
        subject="Your interview at Globex",
    )  # fmt: skip
    life.step(minutes=1)
    sent = first_check(life, berlin(4, 10))
    assert sent is not None
    assert sent.date() > berlin(3, 30).date()


def test_an_address_no_mail_can_be_sent_to_is_as_good_as_none(life: Story) -> None:
    life.invite(
        ics(start=berlin(3, 10, 14), attendees=(("Jürgen Groß", "jürgen@globex.example"),), organizer=ANNA),
        subject="Interview",
    )
    life.live_until(berlin(3, 10, 20))
    assert "jürgen@globex.example" not in {row.address for row in life.drafts()}


@pytest.mark.parametrize(("answer", "checks"), [("no", 0), ("yes", 1)])
def test_who_withdrew_by_hand_is_asked_once_and_the_answer_by_mail_holds(life: Story, answer: str, checks: int) -> None:
    thanked(life, ANNA)
    life.clock.forward(days=1)
    life.owner_writes(ANNA[1], "Dear Anna,\n\nI have decided to withdraw my application.\n\nJane")
    life.live_until(berlin(3, 12, 12))
    (asked,) = life.read("question")
    assert "I have decided to withdraw my application." in " ".join(asked.text.split())
    life.says(answer, to=life.latest("question"))
    life.live_until(berlin(3, 20, 12))
    assert len(life.drafts("status_check")) == checks
    assert len(life.read("question")) == 1


def test_a_no_that_was_taken_back_by_the_owners_word_is_no_end(life: Story) -> None:
    thanked(life, ANNA)
    life.clock.forward(days=1)
    life.writes(
        ANNA[1], "Hi Jane,\n\nunfortunately we have decided to move forward with another candidate.", name=ANNA[0]
    )
    life.step(minutes=30)
    life.writes(ANNA[1], "Our earlier message went out by mistake; no decision has been made yet.", name=ANNA[0])
    life.live_until(berlin(3, 12, 12))
    assert life.drafts("rejection_reply") == []
    for _ in range(3):  # what it means, where that was unclear; and whether it takes the no back
        if life.read("question"):
            asked = " ".join(life.read("question")[-1].text.split())
            life.says("still deciding" if "Is it?" in asked else "yes", to=life.latest("question"))
    life.live_until(berlin(3, 20, 12))
    assert life.drafts("rejection_reply") == []
    assert [row.address for row in life.drafts("status_check")] == [ANNA[1]]
