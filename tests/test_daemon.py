"""What the owner answers to an approval mail, and what the daemon does with it; each story on its own mail host."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from stories import ANNA, SHOWN, Story, berlin, invited, story

from agent.facts import DraftState
from agent.understand import message as messages


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path) as told:
        yield told


@pytest.fixture
def panel(life: Story) -> Story:
    """Three drafts after a panel of three wait for the owner's yes."""
    invited(life)
    life.live_until(SHOWN)
    return life


@pytest.fixture
def one(life: Story) -> Story:
    """One draft, to Anna, waits."""
    invited(life, ANNA)
    life.live_until(SHOWN)
    return life


EVENING = berlin(3, 10, 21)


def test_a_panel_is_shown_in_one_mail_and_one_yes_sends_three_notes_minutes_apart(panel: Story) -> None:
    (approval,) = panel.read("approval")
    for name in ("Anna", "Bob", "Priya"):
        assert f"Hi {name}" in approval.text or f"Dear {name}" in approval.text
    assert not panel.sent()
    panel.says("send all")
    assert not panel.sent()  # three hours after the interview, not before
    panel.live_until(EVENING)
    assert sorted(mail.to[0].email.partition(".")[0] for mail in panel.sent_to()) == ["anna", "bob", "priya"]
    times = sorted(accepted.at for accepted in panel.host.accepted if accepted.rcpt_tos[0] != panel.owner)
    assert times[0] >= berlin(3, 10, 18, 30)
    assert all(timedelta(minutes=2) <= later - earlier < timedelta(minutes=20) for earlier, later in pairwise(times))
    assert len(panel.to_owner("confirmation")) == 1


def test_the_three_notes_are_not_one_text(panel: Story) -> None:
    bodies = {row.text.body.partition("\n")[2] for row in panel.drafts()}
    assert len(bodies) == 3


def test_send_one_and_three_leaves_the_second_waiting(panel: Story) -> None:
    panel.says("send 1 and 3")
    panel.live_until(EVENING)
    assert [row.state.value for row in panel.drafts()] == ["sent", "staged", "sent"]


def test_a_bare_send_to_several_is_asked_which(panel: Story) -> None:
    panel.says("send")
    assert [row.state.value for row in panel.drafts()] == ["staged"] * 3
    assert "send all" in panel.read("told")[-1].text


@pytest.mark.parametrize("words", ["skip", "No thanks", "nein"])
def test_skip_discards_without_a_confirmation(one: Story, words: str) -> None:
    one.says(words)
    assert one.states() == {"anna.schmidt": "skipped"}
    one.live_until(EVENING)
    assert not one.sent()
    assert not one.to_owner("confirmation")


def test_snooze_shows_it_again_later_and_then_it_can_be_sent(one: Story) -> None:
    one.says("snooze 5 hours")
    (before,) = one.to_owner("approval")
    one.live_until(berlin(3, 10, 21, 30))
    assert len(one.to_owner("approval")) == 1
    one.live_until(berlin(3, 10, 21, 40))
    again = one.latest()
    assert again != before
    one.says("yes", to=again)
    one.live_until(berlin(3, 11, 12))
    assert [mail.to[0].email for mail in one.sent_to()] == ["anna.schmidt@globex.example"]


def test_a_panel_that_was_snoozed_is_shown_again_in_one_mail(panel: Story) -> None:
    panel.says("snooze 5 hours")
    panel.live_until(berlin(3, 10, 21, 40))
    assert len(panel.to_owner("approval")) == 2
    panel.says("send all", to=panel.latest())
    panel.live_until(berlin(3, 11, 12))
    assert len(panel.sent()) == 3


def test_stop_ends_the_application(one: Story) -> None:
    one.says("stop")
    one.live_until(berlin(4, 30), heartbeat=timedelta(days=2))
    assert not one.sent()
    assert one.states() == {"anna.schmidt": "skipped"}
    assert not one.drafts("status_check")


def test_a_detail_makes_a_new_text_which_needs_a_yes_of_its_own(one: Story) -> None:
    (first,) = one.drafts()
    shown = one.latest()
    one.says("detail: how your team cut deploys from a day to ten minutes")
    (second,) = one.drafts()
    assert second.state is DraftState.STAGED
    assert "deploys" in second.text.body
    assert "deploys" not in first.text.body
    assert "deploys" in messages.parse(one.latest()).text
    one.says("send", to=shown)  # the words that were shown first are not those that would go
    assert one.states() == {"anna.schmidt": "staged"}
    one.says("send")
    one.live_until(EVENING)
    (mail,) = one.sent_to()
    assert "deploys" in mail.text


def test_a_detail_after_the_yes_takes_the_yes_back(one: Story) -> None:
    shown = one.latest()
    one.says("send")
    assert one.states() == {"anna.schmidt": "approved"}
    one.says("detail: the talk about failure budgets", to=shown)
    assert one.states() == {"anna.schmidt": "staged"}
    one.live_until(EVENING)
    assert not one.sent()


@pytest.mark.parametrize("words", ["send it, but not before Friday?", "hm, let me think about it", "", "> send"])
def test_what_is_unclear_is_answered_and_changes_nothing(one: Story, words: str) -> None:
    one.says(words)
    assert one.states() == {"anna.schmidt": "staged"}
    assert len(one.to_owner("told")) == 1
    one.says("yes")  # and then it is clear
    assert one.states() == {"anna.schmidt": "approved"}


def test_a_forged_yes_is_told_of_after_a_quarter_of_an_hour_and_sends_nothing(one: Story) -> None:
    one.owner_answers(one.latest(), "send", file_sent=False)
    one.step(minutes=1)
    one.step(minutes=13)
    assert not one.to_owner("told")
    one.step(minutes=2)
    (told,) = one.read("told")
    assert "Sent" in told.text
    one.live_until(berlin(3, 13))
    assert not one.sent()


def test_a_forged_skip_costs_a_mail_at_most(one: Story) -> None:
    """To discard, the code alone is enough."""
    one.owner_answers(one.latest(), "skip", file_sent=False)
    one.live_until(one.clock.now + timedelta(minutes=20))
    assert one.states() == {"anna.schmidt": "skipped"}


@pytest.mark.parametrize("minutes", [10, 40])
def test_a_copy_in_sent_that_comes_late_still_counts(one: Story, minutes: int) -> None:
    answer = one.owner_answers(one.latest(), "send", file_sent=False)
    one.live_until(one.clock.now + timedelta(minutes=minutes), heartbeat=timedelta(minutes=5))
    assert one.states() == {"anna.schmidt": "staged"}
    one.host.deliver(one.owner, answer.as_bytes(), "Sent")
    one.step(minutes=1)
    assert one.states() == {"anna.schmidt": "approved"}


def test_the_words_obeyed_are_those_of_the_copy_in_sent(one: Story) -> None:
    """A stranger writes first, with the Message-ID the owner's answer will have."""
    answer = one.owner_answers(one.latest(), "send", file_sent=False)
    one.step(minutes=1)
    one.host.deliver(one.owner, answer.as_bytes().replace(b"send\n", b"skip\n"), "Sent")
    one.step(minutes=1)
    assert one.states() == {"anna.schmidt": "skipped"}


def test_an_answer_that_a_stranger_reads_too_is_no_order(one: Story) -> None:
    read = messages.parse(one.latest())
    for folder in ("INBOX", "Sent"):
        one.host.deliver(
            one.owner,
            (
                f"From: Jane Doe <{one.owner}>\r\nTo: {one.owner}\r\nCc: friend@example.net\r\n"
                f"Subject: Re: {read.subject}\r\nMessage-ID: <copied@example.org>\r\n"
                "Date: Tue, 10 Mar 2026 16:40:00 +0100\r\n\r\nsend\r\n"
            ).encode(),
            folder,
        )
    one.step(minutes=20)
    assert one.states() == {"anna.schmidt": "staged"}
    one.live_until(EVENING)
    assert not one.sent()


def test_a_second_yes_sends_no_second_mail(one: Story) -> None:
    shown = one.latest()
    one.says("send", to=shown)
    one.says("send", to=shown)
    one.live_until(EVENING)
    one.says("send", to=shown)
    one.live_until(berlin(3, 12))
    assert len(one.sent()) == 1


def test_without_a_word_of_the_owner_nothing_ever_goes(panel: Story) -> None:
    panel.live_until(berlin(4, 20), heartbeat=timedelta(days=1))
    assert not panel.sent()
    assert set(panel.states().values()) == {"expired"}


# --- what is sent -----------------------------------------------------------------------------------


def test_a_thank_you_is_a_new_mail_and_carries_nothing_of_ours(one: Story) -> None:
    one.says("send")
    one.live_until(EVENING)
    ((to, raw),) = one.sent()
    mail = messages.parse(raw)
    names = {name for name, _ in mail.headers}
    assert to == "anna.schmidt@globex.example"
    assert not names & {"x-followup", "auto-submitted", "x-mailer", "user-agent", "x-auto-response-suppress"}
    assert not names & {"in-reply-to", "references"}
    assert not mail.subject.lower().startswith("re:")
    assert mail.message_id is not None
    assert mail.message_id.endswith("@example.org>")
    assert b"followup" not in raw.lower()
    assert mail.from_[0].email == one.owner
    assert (mail.reply_to, mail.cc) == ((), ())


@pytest.mark.parametrize("words", ["could you mention the Rust work", "detail: the Rust work"])
def test_words_for_a_mail_that_has_no_place_for_them_are_told_back(one: Story, words: str) -> None:
    one.says("send")
    one.live_until(EVENING)
    one.live_until(berlin(3, 17, 12))
    shown = one.latest()
    one.says(words)
    assert "this mail has no place for a remark. Answer “change:” and the whole text" in one.read("told")[-1].text
    assert one.known.applications["globex"].details == []
    assert one.latest() == shown and one.states("status_check") == {"anna.schmidt": "staged"}


def test_a_status_check_answers_the_newest_mail_between_the_two(one: Story) -> None:
    one.says("send")
    one.live_until(EVENING)
    (thanks,) = one.sent_to()
    one.live_until(berlin(3, 17, 12))
    one.says("yes")
    one.live_until(berlin(3, 17, 18))
    check = one.sent_to()[-1]
    assert check.in_reply_to == (thanks.message_id,)
    assert check.references == (thanks.message_id,)
    assert check.subject == f"Re: {thanks.subject}"
    # Anna answers, the next one answers her mail and names the whole thread.
    hers = one.writes(ANNA[1], "Thanks Jane, nothing new yet.", name=ANNA[0], answers=one.sent()[-1][1])
    one.step(minutes=5)
    one.live_until(berlin(3, 26, 12))
    one.says("yes")
    one.live_until(berlin(3, 26, 18))
    again = one.sent_to()[-1]
    assert again is not check
    assert again.in_reply_to == (hers["Message-ID"],)
    assert again.references[-1] == hers["Message-ID"]


def test_mails_to_the_owner_say_what_they_are(one: Story) -> None:
    approval = messages.parse(one.latest())
    assert approval.header("auto-submitted") == "auto-generated"
    assert approval.header("x-followup") == "approval"
    assert "[f-" in approval.subject


def test_a_restart_in_the_middle_changes_nothing(panel: Story) -> None:
    panel.restart()
    panel.step(minutes=1)
    assert len(panel.to_owner("approval")) == 1
    panel.says("send all")
    panel.restart()
    while panel.clock.now < EVENING:
        panel.step(minutes=2)
        if len(panel.sent()) == 1:
            panel.restart()
    assert sorted(mail.to[0].email.partition(".")[0] for mail in panel.sent_to()) == ["anna", "bob", "priya"]
    assert len(panel.to_owner("confirmation")) == 1
