"""The owner's yes: what releases a mail, what does not, and what the owner hears of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from email.utils import make_msgid
from pathlib import Path

import pytest
from life import OWNER, START, Life, life
from paper import (
    ANNA,
    PANEL,
    answer,
    approval,
    begin,
    copy,
    facts,
    later,
    paper,
    recipients,
    rows,
    said,
    states,
)

from agent.facts import ContactSeen, DetailGiven, DraftState, InterviewJudged, OwnerWrote, Stopped
from agent.model import AskOwner, Verdict
from agent.owner.replies import MOST_UNCLEAR
from agent.understand import message as messages


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Life]:
    """With servers and the whole daemon."""
    with life(tmp_path) as world:
        begin(world)
        yield world


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Life]:
    with paper(tmp_path) as world:
        begin(world)
        yield world


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[Life]:
    with paper(tmp_path) as world:
        begin(world, PANEL)
        yield world


# --- the main line -------------------------------------------------------------------------------


def test_a_yes_that_lies_in_sent_releases_the_mail_once(real: Life) -> None:
    assert states(real) == ["staged"]
    real.owner_answers(approval(real), "send\n")
    later(real, hours=6)
    assert recipients(real) == [ANNA]
    assert states(real) == ["released"]
    assert len(said(real, "confirmation")) == 1
    real.owner_answers(approval(real), "send\n")
    later(real, hours=1)
    assert recipients(real) == [ANNA]
    assert "not sent twice" in said(real, "confirmation")[-1]


def test_an_answer_without_in_reply_to_is_known_by_the_code_in_its_subject(one: Life) -> None:
    copy(one, answer(one, "send", In_Reply_To=None), "Sent")
    one.step()
    assert states(one) == ["released"]


def test_an_answer_whose_subject_was_changed_is_known_by_what_it_answers(one: Life) -> None:
    copy(one, answer(one, "send", Subject="ok!"), "Sent")
    one.step()
    assert states(one) == ["released"]


def test_an_answer_to_a_mail_of_ours_that_a_server_renamed_is_known(one: Life) -> None:
    renamed = re.sub(rb"(?im)^Message-ID: .*$", b"Message-ID: <renamed@server.example>", approval(one))
    one.host.deliver(OWNER, renamed, "INBOX")
    one.step()
    copy(one, answer(one, "send", Subject="ok!", In_Reply_To="<renamed@server.example>"), "Sent")
    one.step()
    assert states(one) == ["released"]


def test_our_own_mails_in_sent_are_no_answers(real: Life) -> None:
    for raw in real.to_owner():
        real.host.deliver(OWNER, raw, "Sent")
        real.host.deliver(OWNER, re.sub(rb"(?im)^Message-ID: .*$", b"Message-ID: <n@x.example>", raw), "Sent")
    before = len(real.to_owner())
    later(real, minutes=30)
    assert states(real) == ["staged"]
    assert len(real.to_owner()) == before


def test_even_without_our_headers_our_own_words_release_nothing_and_start_no_endless_talk(one: Life) -> None:
    def bounced_back(raw: bytes) -> bytes:
        raw = re.sub(rb"(?im)^(X-Followup|Auto-Submitted): .*\r?\n", b"", raw)
        return re.sub(rb"(?im)^Message-ID: .*$", b"Message-ID: " + make_msgid(domain="x.example").encode(), raw)

    seen = 0
    for _ in range(2 * MOST_UNCLEAR):
        mails = one.to_owner()
        for raw in mails[seen:]:
            one.host.deliver(OWNER, bounced_back(raw), "Sent")
        seen = len(mails)
        one.step(minutes=1)
    assert states(one) == ["staged"]
    assert len(one.to_owner()) <= 1 + MOST_UNCLEAR


# --- copies --------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", [["INBOX", "Sent"], ["Sent", "INBOX"], ["Sent"], ["INBOX", "Sent", "Archive"]])
@pytest.mark.parametrize("renamed", [False, True], ids=["same id", "renamed"])
@pytest.mark.parametrize("apart", [0, 9])
def test_copies_of_one_answer_act_once_in_any_order(
    tmp_path: Path, order: list[str], renamed: bool, apart: int
) -> None:
    with paper(tmp_path) as world:
        begin(world)
        mail = answer(world, "detail: we spoke about the migration to Kafka\n")
        for folder in order:
            if renamed:
                del mail["Message-ID"]
                mail["Message-ID"] = make_msgid(domain="server.example")
            copy(world, mail, folder)
            if apart:
                world.step(minutes=apart)
        later(world, minutes=30)
        assert len(facts(world, DetailGiven)) == 1
        assert len(world.to_owner("approval")) == 2  # the first, and the new text
        assert said(world, "told") == said(world, "confirmation") == []


def test_a_copy_in_sent_that_comes_late_still_counts(real: Life) -> None:
    mail = answer(real, "send")
    copy(real, mail, "INBOX")
    later(real, minutes=40)
    assert states(real) == ["staged"]
    assert len(said(real, "told")) == 1
    copy(real, mail, "Sent")
    real.step()
    assert states(real) == ["released"]


# --- proof ---------------------------------------------------------------------------------------


def test_without_proof_it_stays_staged_and_the_owner_is_told_once_after_a_quarter_of_an_hour(real: Life) -> None:
    copy(real, answer(real, "send"), "INBOX")
    real.step(minutes=1)
    real.step(minutes=13)
    assert said(real, "told") == []
    later(real, hours=2)
    assert states(real) == ["staged"]
    (told,) = said(real, "told")
    assert told.startswith("Nothing was sent.")
    assert "followup approve" in told
    assert "move my mail with the drafts into the folder Followup/Send" in told


def test_to_discard_needs_the_code_alone_and_no_waiting(panel: Life) -> None:
    copy(panel, answer(panel, "skip 2"), "INBOX")
    panel.step()
    assert states(panel) == ["staged", "skipped", "staged"]
    later(panel, hours=1)
    assert said(panel, "told") == said(panel, "confirmation") == []


@pytest.mark.parametrize(
    "words", ["send 1, skip 2", "stop", "snooze 1 day", "detail: Kafka", "skip 1\ndetail 2: Kafka", "change 1: Hi"]
)
def test_what_does_more_than_discard_needs_proof(panel: Life, words: str) -> None:
    copy(panel, answer(panel, words), "INBOX")
    later(panel, minutes=30)
    assert states(panel) == ["staged"] * 3
    assert facts(panel, Stopped) == facts(panel, DetailGiven) == []
    assert len(said(panel, "told")) == 1


@pytest.mark.parametrize(
    ("headers", "told"),
    [
        ({"From": "Jane Doe <jane@elsewhere.example>"}, "jane@elsewhere.example, which is not one of yours"),
        ({"From": f"Jane <{OWNER}>, Eve <eve@x.example>"}, "exactly one sender"),
        ({"From": f'"{OWNER}" <eve@x.example>'}, "eve@x.example, which is not one of yours"),
        ({"Cc": "Ben <friend@example.net>"}, "also went to friend@example.net"),
        ({"To": f"{OWNER}, friend@example.net"}, "also went to friend@example.net"),
    ],
    ids=["stranger", "two", "name", "cc", "to"],
)
@pytest.mark.parametrize("folder", ["INBOX", "Sent"])
def test_what_is_not_from_the_owner_to_us_alone_does_nothing_and_is_told_once(
    tmp_path: Path, headers: dict[str, str], told: str, folder: str
) -> None:
    with paper(tmp_path) as world:
        begin(world)
        mail = answer(world, "send", **headers)
        copy(world, mail, folder)
        copy(world, mail, "Archive")
        later(world, minutes=40)
        assert states(world) == ["staged"]
        (words,) = said(world, "told")
        assert told in words


@pytest.mark.parametrize(
    "headers", [{"Auto_Submitted": "auto-replied"}, {"Precedence": "auto_reply"}, {"X_Autoreply": "yes"}], ids=str
)
def test_a_machine_that_answers_is_neither_obeyed_nor_answered(one: Life, headers: dict[str, str]) -> None:
    before = len(one.to_owner())
    for word in ("send", "skip"):
        copy(one, answer(one, word, **headers), "INBOX")
        copy(one, answer(one, word, **headers), "Sent")
    later(one, minutes=40)
    assert states(one) == ["staged"]
    assert len(one.to_owner()) == before


@pytest.mark.parametrize("code", ["a" * 32, "[f-short]", ""])
def test_a_code_that_is_not_ours_makes_a_mail_no_answer(one: Life, code: str) -> None:
    copy(one, answer(one, "send", Subject=f"Re: thank-you [f-{code}]", In_Reply_To=None), "Sent")
    later(one, minutes=30)
    assert states(one) == ["staged"]
    assert said(one, "told") == []


def test_two_codes_in_one_subject_are_none(one: Life) -> None:
    subject = messages.parse(approval(one)).subject
    copy(one, answer(one, "send", Subject=f"{subject} [f-{'b' * 32}]", In_Reply_To=None), "Sent")
    later(one, minutes=30)
    assert states(one) == ["staged"]


def test_somebodys_answer_is_read_as_such_whatever_code_stands_in_its_subject(one: Life) -> None:
    subject = messages.parse(approval(one)).subject
    for code in (subject, "Re: hello [f-" + "c" * 32 + "]"):
        one.writes(ANNA, "Dear Jane, it was good to meet you.", subject=code)
    one.step()
    assert states(one) != ["released"]
    received = one.daemon.engine.known.applications["globex"].received
    assert [mail.address for mail in received].count(ANNA) == 2


def test_the_owners_own_mail_to_a_contact_is_seen_also_with_a_code_in_its_subject(one: Life) -> None:
    copy(one, answer(one, "Thank you for your time!", To=ANNA), "Sent")
    one.step()
    assert [fact.addresses for fact in facts(one, OwnerWrote)] == [(ANNA,)]  # type: ignore[attr-defined]
    assert recipients(one) == []


VOUCHED = f"mx.example.org; dkim=pass header.d=example.org; dmarc=pass header.from=example.org smtp.mailfrom={OWNER}"


@pytest.mark.parametrize(
    ("trusted", "results", "state"),
    [
        ("mx.example.org", VOUCHED, "released"),
        ("mx.example.org", "mx.example.org; dmarc=fail header.from=example.org", "staged"),
        ("mx.other.example", VOUCHED, "staged"),
        (None, VOUCHED, "staged"),
    ],
)
def test_a_trusted_servers_verdict_is_proof(tmp_path: Path, trusted: str | None, results: str, state: str) -> None:
    extra = f"approval: {{trusted_authserv: [{trusted}]}}\n" if trusted else ""
    with paper(tmp_path, extra=extra) as world:
        begin(world)
        copy(world, answer(world, "send", Authentication_Results=results), "INBOX")
        later(world, minutes=30)
        assert states(world) == [state]


# --- what it says --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "",
        "> send\n",
        "On Mon, 9 Mar 2026 Jane wrote:\n> send all\n> yes\n",
        "send it tomorrow if nothing comes\n",
        "don't send\nsend\n",
        "should I send?\n",
        "send\n\nBest,\nJane Doe\nno wait\n",
    ],
)
def test_what_is_not_clearly_a_yes_changes_nothing_and_is_answered_once(one: Life, text: str) -> None:
    one.owner_answers(approval(one), text)
    later(one, hours=1)
    assert states(one) == ["staged"]
    (told,) = said(one, "told")
    assert "Nothing was sent and nothing has changed" in told


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("send all", ["released"] * 3),
        ("send 1 and 3", ["released", "staged", "released"]),
        ("send 1, skip 2", ["released", "skipped", "staged"]),
        ("send", ["staged"] * 3),
        ("send 4", ["staged"] * 3),
        ("skip", ["skipped"] * 3),
        ("stop", ["skipped"] * 3),
        ("snooze 1 hour", ["staged"] * 3),
    ],
)
def test_a_panel_is_released_by_numbers(panel: Life, words: str, after: list[str]) -> None:
    panel.owner_answers(approval(panel), words)
    panel.step()
    assert states(panel) == after


def test_a_detail_for_one_and_a_yes_for_another_are_both_done(panel: Life) -> None:
    panel.owner_answers(approval(panel), "send 1\ndetail 2: we spoke about the migration to Kafka\n")
    panel.step()
    assert states(panel) == ["released", "staged", "staged"]
    assert len(panel.to_owner("approval")) == 2
    assert "Kafka" in messages.parse(approval(panel)).text
    assert [fact.contact for fact in facts(panel, DetailGiven)] == [rows(panel)[1].contact]  # type: ignore[attr-defined]
    (told,) = said(panel, "confirmation")
    assert f"2. {rows(panel)[1].name}: has a new text" in told


@pytest.mark.parametrize(
    ("name", "whole"), [("Ben", "Ben Ito"), ("ben ito", "Ben Ito"), ("Carla", "Carla Reyes"), ("REYES", "Carla Reyes")]
)
def test_a_detail_reaches_the_person_it_names(panel: Life, name: str, whole: str) -> None:
    panel.owner_answers(approval(panel), f"detail {name}: we spoke about the migration to Kafka\n")
    panel.step()
    assert [row.name for row in rows(panel) if "Kafka" in row.text.body] == [whole]


def test_a_detail_for_somebody_who_is_not_there_reaches_nobody(panel: Life) -> None:
    panel.owner_answers(approval(panel), "detail Zoe: we spoke about the migration to Kafka\n")
    panel.step()
    assert facts(panel, DetailGiven) == []
    assert "nobody here is called Zoe" in said(panel, "told")[0]


def test_a_detail_that_comes_after_the_mail_is_told_to_be_too_late(one: Life) -> None:
    one.owner_answers(approval(one), "send")
    later(one, hours=6)
    assert states(one) == ["released"]
    one.owner_answers(approval(one), "detail: we spoke about the migration to Kafka")
    one.step()
    assert "too late" in said(one, "confirmation")[-1]
    assert len(one.sent()) == 1


def test_a_yes_to_the_older_text_does_not_release_the_newer(real: Life) -> None:
    first = approval(real)
    real.owner_answers(first, "detail: we spoke about the migration to Kafka")
    real.step(minutes=1)
    real.owner_answers(first, "send")
    real.step(minutes=1)
    assert states(real) == ["staged"]
    assert "the text has changed since" in said(real, "confirmation")[-1]
    real.owner_answers(approval(real), "send")
    later(real, hours=6)
    assert len(real.sent()) == 1
    assert "Kafka" in messages.parse(real.sent()[0][1]).text


def test_a_change_is_shown_again_and_needs_a_yes_of_its_own(real: Life) -> None:
    first = approval(real)
    real.owner_answers(first, "change:\nHi Anna,\n\nthank you for your patience with my whiteboard.\n")
    real.step(minutes=1)
    assert states(real) == ["staged"]
    shown = messages.parse(approval(real)).text
    assert "my whiteboard" in shown
    real.owner_answers(first, "send")
    real.step(minutes=1)
    assert states(real) == ["staged"]
    real.owner_answers(approval(real), "send")
    later(real, hours=6)
    words = " ".join(messages.parse(real.sent()[0][1]).text.split())
    assert words == "Hi Anna, thank you for your patience with my whiteboard. Jane Doe"


def test_a_change_of_an_approved_draft_takes_the_approval_back(panel: Life) -> None:
    panel.clock.now = START + timedelta(hours=20)  # the night: nothing goes now
    panel.owner_answers(approval(panel), "send all")
    panel.step()
    assert states(panel) == ["released"] * 3
    panel.owner_answers(approval(panel), "change 2: Hi Ben, thank you.")
    panel.step(minutes=1)
    assert states(panel) == ["released", "staged", "released"]


def test_a_wish_for_other_words_is_answered_with_the_number_of_whom_it_names(panel: Life) -> None:
    panel.owner_answers(approval(panel), "looks good but can you make Anna's shorter")
    panel.step()
    told = said(panel, "told")[0]
    assert "Answer “change 3:” and the whole text" in told
    assert "“detail 3:”" in told


def test_a_change_without_a_number_is_asked_back(panel: Life) -> None:
    panel.owner_answers(approval(panel), "change: Hi, thank you.")
    panel.step()
    assert len(panel.to_owner("approval")) == 1
    assert "change 1" in said(panel, "told")[0]


def test_a_snoozed_draft_is_shown_again_and_the_old_yes_is_used_up(one: Life) -> None:
    one.clock.now = START + timedelta(hours=20)
    first = approval(one)
    one.owner_answers(first, "send")
    one.step(minutes=5)
    assert states(one) == ["released"]
    one.owner_answers(first, "snooze 2 hours")
    one.step(minutes=5)
    assert states(one) == ["staged"]
    one.owner_answers(first, "send")
    one.step(minutes=5)
    assert states(one) == ["staged"]
    later(one, hours=3)
    assert len(one.to_owner("approval")) == 2
    one.owner_answers(approval(one), "send")
    one.step()
    assert states(one) == ["released"]


def test_a_skip_that_comes_too_late_is_said(one: Life) -> None:
    one.owner_answers(approval(one), "send")
    later(one, hours=6)
    one.owner_answers(approval(one), "skip")
    one.step()
    assert states(one) == ["released"]
    assert "it had gone out before" in said(one, "confirmation")[-1]


def test_stop_closes_the_application_and_everything_that_waits(panel: Life) -> None:
    panel.owner_answers(approval(panel), "stop")
    later(panel, days=1)
    assert states(panel) == ["skipped"] * 3
    assert panel.sent() == []
    assert len(facts(panel, Stopped)) == 1


def test_one_answer_that_trips_us_stops_nobody_and_is_told(panel: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    from agent.owner.orders import Orders

    send = Orders._send

    def trip(self: Orders, number: int, *rest: object) -> object:
        if number == 1:
            raise ZeroDivisionError
        return send(self, number, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Orders, "_send", trip)
    panel.owner_answers(approval(panel), "skip 2, send 1")
    panel.step(minutes=1)
    panel.owner_answers(approval(panel), "send 3")
    panel.step(minutes=1)
    assert states(panel)[:2] == ["staged", "staged"]  # nothing of the first answer was done
    assert states(panel)[2] == "released"
    assert len(said(panel, "told")) == 1


# --- questions -----------------------------------------------------------------------------------


@dataclass
class Asked:
    """A world in which a question was put."""

    world: Life
    mail: bytes

    def answered(self, text: str) -> None:
        self.world.owner_answers(self.mail, text)
        self.world.step(minutes=1)


def ask(world: Life, question: str, step: str = "thank_you") -> Asked:
    desk = world.daemon.engine.desk
    desk.ask(AskOwner("globex", step, None, "i1", question, "What now?"), world.clock.now)
    world.step()
    return Asked(world, world.to_owner("question")[-1])


@pytest.mark.parametrize(
    ("words", "means"), [("go", "go"), ("Yes, please.", "go"), ("no", "no"), ("nein danke", "no"), ("perhaps", None)]
)
def test_a_question_is_answered_with_go_or_no(one: Life, words: str, means: str | None) -> None:
    ask(one, "late:thank_you:i9").answered(words)
    assert one.daemon.engine.known.answers.get("late:thank_you:i9") == means
    if means is None:
        (told,) = said(one, "told")
        assert "go: yes, write it all the same" in told


@pytest.mark.parametrize(("words", "verdict"), [("yes", Verdict.YES), ("no", Verdict.NO)])
def test_whether_an_event_is_an_interview_is_for_the_owner_to_say(one: Life, words: str, verdict: Verdict) -> None:
    ask(one, "interview:globex:i1", "interview").answered(words)
    (judged,) = facts(one, InterviewJudged)
    assert (judged.interview, judged.verdict) == ("i1", verdict)  # type: ignore[attr-defined]


def test_an_answer_to_a_question_may_stop_it_all(one: Life) -> None:
    ask(one, "late:thank_you:i9").answered("stop")
    assert states(one) == ["skipped"]
    assert "Stopped" in said(one, "told")[0]


@pytest.mark.parametrize(
    ("words", "learnt"),
    [
        ("anna.s@globex.example", ("c1", "anna.s@globex.example")),
        ("Use Anna.S@Globex.example please.\nJane", ("c1", "anna.s@globex.example")),
        ("go", None),
        ("a@globex.example or b@globex.example", None),
        (f"write to {OWNER}", None),
        ("noreply@globex.example", None),
    ],
)
def test_an_address_is_taken_only_where_it_is_clear(one: Life, words: str, learnt: tuple[str, str] | None) -> None:
    before = len(facts(one, ContactSeen))
    ask(one, "bounced:c1").answered(words)
    new = [(fact.contact, fact.address) for fact in facts(one, ContactSeen)[before:]]  # type: ignore[attr-defined]
    assert new == ([learnt] if learnt else [])
    unclear = [told for told in said(one, "told") if "nothing has changed" in told]
    assert len(unclear) == (0 if learnt else 1)


def test_several_people_get_their_addresses_by_name_and_nobody_by_guessing(tmp_path: Path) -> None:
    with paper(tmp_path) as world:
        begin(world)
        known = world.daemon.engine.known
        (interview,) = known.applications["globex"].interviews.values()
        nameless = [
            ContactSeen(at=START, application="globex", contact=f"c{n}", name=name)
            for n, name in ((8, "Dora Klein"), (9, "Emil Nolde"))
        ]
        from dataclasses import replace

        seen = replace(interview.seen, interviewers=(*interview.seen.interviewers, "c8", "c9"))
        world.daemon.store.append([*nameless, seen])
        asked = ask(world, f"address:{interview.id}")
        asked.answered("d@globex.example")
        assert "say whose address it is" in said(world, "told")[-1]
        assert known.contacts["c8"].addresses == known.contacts["c9"].addresses == []
        asked.answered("Emil: e@globex.example\nDora Klein <d@globex.example>\n")
        assert known.contacts["c8"].addresses == ["d@globex.example"]
        assert known.contacts["c9"].addresses == ["e@globex.example"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Nora Berg <nora@globex.example>", "Nora Berg"),
        ("Nora Berg: nora@globex.example", "Nora Berg"),
        ("please use nora@globex.example", ""),
        ("Try nora@globex.example", ""),
    ],
)
def test_a_main_contact_is_named_by_the_owner(one: Life, words: str, name: str) -> None:
    asked = ask(one, "main-contact:globex:i1", "status_check")
    asked.answered(words)
    known = one.daemon.engine.known
    assert known.contacts[known.by_address["nora@globex.example"]].name == name
    assert known.answers["main-contact:globex:i1"] == "nora@globex.example"


def test_an_unproven_no_leaves_it_and_an_unproven_go_does_not_write(one: Life) -> None:
    first, second = ask(one, "late:thank_you:i8"), ask(one, "late:thank_you:i9")
    one.owner_answers(first.mail, "no", file_sent=False)
    one.owner_answers(second.mail, "go", file_sent=False)
    later(one, minutes=30)
    assert one.daemon.engine.known.answers == {"late:thank_you:i8": "no"}
    assert len(said(one, "told")) == 1


def test_drafts_in_every_state_have_words_for_the_confirmation(panel: Life) -> None:
    from agent.owner.orders import _DONE

    assert set(_DONE) == set(DraftState)


NEARLY = "Could you perhaps let it go out, I was in the tunnel."


def asked_back(life: Life) -> bytes:
    [raw] = [each for each in life.to_owner() if b"did you mean this?" in each]
    return raw


def test_what_is_nearly_understood_is_asked_back_and_a_yes_does_it_once(one: Life) -> None:
    one.owner_answers(approval(one), NEARLY)
    later(one, minutes=2)
    assert states(one) == ["staged"]
    assert b"send the mail to" in asked_back(one)
    one.owner_answers(asked_back(one), "yes\n")
    later(one, hours=6)
    assert states(one) == ["released"]
    one.owner_answers(asked_back(one), "yes\n")
    later(one, hours=1)
    assert len(recipients(one)) == 1


@pytest.mark.parametrize("words", ["no", "yes but later", "what?", NEARLY])
def test_what_was_asked_back_is_done_on_nothing_but_a_yes_and_never_asked_again(one: Life, words: str) -> None:
    one.owner_answers(approval(one), NEARLY)
    later(one, minutes=2)
    one.owner_answers(asked_back(one), words)
    later(one, minutes=20)
    assert states(one) == ["staged"]
    asked_back(one)  # there is one of them still


def test_a_yes_to_a_question_releases_no_newer_text(one: Life) -> None:
    one.owner_answers(approval(one), NEARLY)
    later(one, minutes=2)
    one.owner_answers(approval(one), "change: Dear Anna, thank you for the hour. It was good to see the mill.")
    later(one, minutes=2)
    one.owner_answers(asked_back(one), "yes\n")
    later(one, minutes=20)
    assert states(one) == ["staged"]


def test_an_unproven_yes_to_a_question_releases_nothing(one: Life) -> None:
    one.owner_answers(approval(one), NEARLY)
    later(one, minutes=2)
    subject = f"Re: {messages.parse(asked_back(one)).subject}"
    copy(one, answer(one, "yes", Subject=subject, In_Reply_To=None), "INBOX")
    later(one, minutes=40)
    assert states(one) == ["staged"]


def test_a_wish_in_a_sentence_makes_a_new_text_that_is_shown_and_nothing_goes(one: Life) -> None:
    one.owner_answers(approval(one), "Good, but could you mention the Rust work? Then it can go.")
    later(one, hours=6)
    assert states(one) == ["staged"]
    assert [fact.text for fact in facts(one, DetailGiven)] == ["the Rust work"]  # type: ignore[attr-defined]
    assert len(one.to_owner("approval")) == 2
    assert "the Rust work" in messages.parse(approval(one)).text


def test_a_wish_that_nobody_can_grant_is_told_back_and_nothing_changes(one: Life) -> None:
    before = rows(one)
    one.owner_answers(approval(one), "Too stiff, make it warmer")
    later(one, hours=6)
    assert states(one) == ["staged"]
    assert rows(one) == before
    (told,) = said(one, "told")
    assert "I cannot reword a mail by myself. Answer “change:” and the whole text in your words" in told


def test_words_for_a_letter_may_be_asked_back_about(one: Life) -> None:
    one.owner_answers(approval(one), "My coach says mention the Rust work.")
    later(one, minutes=2)
    assert facts(one, DetailGiven) == []
    assert "work “the Rust work” into the mail to" in messages.parse(asked_back(one)).text
    one.owner_answers(asked_back(one), "yes\n")
    later(one, hours=6)
    assert states(one) == ["staged"]
    assert [fact.text for fact in facts(one, DetailGiven)] == ["the Rust work"]  # type: ignore[attr-defined]
