"""The debrief from end to end: asked once by mail, answered in words, and what the drafts say then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from stories import ANNA, BOB, PRIYA, Story, berlin, invited, story

from agent.facts import DraftState
from agent.understand import message as messages

ON = "\ndebrief: {mode: remind}\n"
ASKED, AGAIN, PLAIN, EVENING = berlin(3, 10, 16, 30), berlin(3, 10, 17, 30), berlin(3, 10, 18, 30), berlin(3, 10, 21)


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[Story]:
    """A panel of three is over, and the owner has just been asked how it went."""
    with story(tmp_path, extra=ON) as told:
        invited(told)
        told.live_until(ASKED)
        yield told


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Story]:
    """The same after a talk with Anna alone."""
    with story(tmp_path, extra=ON) as told:
        invited(told, ANNA)
        told.live_until(ASKED)
        yield told


def tells(life: Story, words: str, minutes: int = 1) -> None:
    life.says(words, to=life.latest("debrief"), minutes=minutes)


def bodies(life: Story) -> dict[str, str]:
    return {row.address.partition(".")[0]: row.text.body for row in life.drafts()}


# --- asking ---------------------------------------------------------------------------------------


def test_an_hour_after_the_visit_one_short_mail_asks_with_a_line_for_each(panel: Story) -> None:
    (mail,) = panel.read("debrief")
    assert "how did it go" in mail.subject
    assert [line for line in mail.text.splitlines() if line[:2] in ("1.", "2.", "3.")] == [
        f"{n}. {name}:"
        for n, (name, _) in enumerate((BOB, PRIYA, ANNA), 1)  # as the invitation names them
    ]
    assert "tomorrow" not in mail.text
    assert "today 18:30" in mail.text  # when the plain drafts come
    assert len(mail.text.split()) < 150
    assert not panel.drafts()


def test_without_an_answer_there_is_one_reminder_and_then_the_plain_draft_in_its_window(panel: Story) -> None:
    panel.live_until(AGAIN)
    assert len(panel.to_owner("debrief")) == 2
    panel.live_until(PLAIN - timedelta(minutes=1))
    assert not panel.drafts()
    panel.live_until(PLAIN)
    assert [row.state for row in panel.drafts()] == [DraftState.STAGED] * 3
    panel.says("send all")
    panel.live_until(EVENING)
    assert len(panel.sent()) == 3
    assert len(panel.to_owner("debrief")) == 2


def test_the_plain_draft_comes_hours_before_its_window_so_that_a_yes_can_be_given(tmp_path: Path) -> None:
    with story(tmp_path, extra=ON + "sequence:\n  thank_you: {from: 24 hours, until: 48 hours}\n") as life:
        invited(life, ANNA)  # until 15:30
        life.live_until(berlin(3, 11, 11, 29))
        assert len(life.to_owner("debrief")) == 2
        assert not life.drafts()
        life.live_until(berlin(3, 11, 11, 30))
        assert [row.state for row in life.drafts()] == [DraftState.STAGED]
        life.says("send")
        life.live_until(berlin(3, 11, 15, 29))
        assert not life.sent()
        life.live_until(berlin(3, 11, 18))
        assert len(life.sent()) == 1


def test_in_the_evening_it_waits_for_the_morning_and_the_drafts_do_not_wait_for_it(tmp_path: Path) -> None:
    with story(tmp_path, extra=ON) as life:
        invited(life, start=berlin(3, 10, 18, 30), minutes=60)
        life.live_until(berlin(3, 10, 22, 30))
        assert not life.to_owner("debrief")
        assert len(life.drafts()) == 3
        life.live_until(berlin(3, 11, 9))
        (mail,) = life.read("debrief")
        assert "you see before it goes" in mail.text
        tells(life, "Bob: the rewrite in Go")
        assert "rewrite in Go" in bodies(life)["bob"]
        life.live_until(berlin(3, 11, 20))
        assert len(life.to_owner("debrief")) == 1


def test_who_has_answered_the_drafts_is_not_asked_any_more(tmp_path: Path) -> None:
    with story(tmp_path, extra=ON) as life:
        invited(life, start=berlin(3, 10, 18, 30), minutes=60)
        life.live_until(berlin(3, 10, 22, 30))
        life.says("send all")
        life.live_until(berlin(3, 11, 12))
        assert not life.to_owner("debrief")


def test_it_can_be_switched_off(tmp_path: Path) -> None:
    with story(tmp_path, extra="\ndebrief: {mode: off}\n") as life:
        invited(life)
        life.live_until(EVENING)
        assert not life.to_owner("debrief")


# --- the answer -----------------------------------------------------------------------------------


def test_a_panel_costs_the_owner_three_mails_debrief_approval_confirmation(panel: Story) -> None:
    tells(panel, "Anna: how you cut deploys to ten minutes\nBob: Kafka migration\nPriya: the on-call rotation")
    (approval,) = panel.read("approval")
    for words in ("deploys to ten minutes", "Kafka migration", "on-call rotation"):
        assert words in approval.text
    assert "no detail of your talk" not in approval.text
    panel.says("send all")
    panel.live_until(EVENING)
    kinds = [messages.parse(raw).header("x-followup") for raw in panel.to_owner()]
    assert kinds == ["debrief", "approval", "confirmation"]
    assert {mail.to[0].email.partition(".")[0] for mail in panel.sent_to()} == {"anna", "bob", "priya"}
    assert "Kafka" in panel.sent_to("bob")[0].text
    assert "Kafka" not in panel.sent_to("anna")[0].text


def test_a_yes_to_the_debrief_is_no_yes_to_a_draft(panel: Story) -> None:
    tells(panel, "yes, send all")
    (told,) = panel.read("told")
    assert "yes, send all" in told.text
    panel.live_until(PLAIN)
    tells(panel, "send all")
    panel.live_until(EVENING)
    assert [row.state for row in panel.drafts()] == [DraftState.STAGED] * 3
    assert not panel.sent()


def test_an_answer_without_proof_changes_nothing_and_says_what_to_do(panel: Story) -> None:
    panel.owner_answers(panel.latest("debrief"), "withdraw", file_sent=False)
    panel.step(minutes=1)
    panel.step(minutes=20)
    (told,) = panel.read("told")
    assert "--debrief" in told.text
    application = panel.daemon.engine.known.applications["globex"]
    assert application.stopped is None
    panel.live_until(PLAIN)
    assert len(panel.drafts()) == 3


def test_answers_between_the_lines_of_the_mail_belong_to_their_names(panel: Story) -> None:
    (mail,) = panel.read("debrief")
    quoted = "\n".join(f"> {line}".rstrip() for line in mail.text.splitlines())
    quoted = quoted.replace("> 3. Anna Schmidt:", "> 3. Anna Schmidt: hiring in Lyon")
    quoted = quoted.replace("> 1. Bob Lee:", "> 1. Bob Lee:\n\nthe rewrite in Go\n")
    tells(panel, f"Went well.\n\nOn Tuesday, 10 March 2026 at 16:30, followup wrote:\n{quoted}\n")
    said = bodies(panel)
    assert "hiring in Lyon" in said["anna"]
    assert "rewrite in Go" in said["bob"]
    assert "Lyon" not in said["priya"]
    assert "Go" not in said["priya"].split()


def test_a_promised_date_is_noted_and_shown_with_the_drafts(one: Story) -> None:
    tells(one, "We talked about their data model. They said they'd decide by the 20th.")
    (approval,) = one.read("approval")
    assert "data model" in approval.text
    assert "Friday 20 March" in approval.text
    (promise,) = one.daemon.engine.known.applications["globex"].promises
    assert f"{promise.promise.end}" == "2026-03-20"


def test_what_was_forgotten_becomes_a_mail_of_its_own(one: Story) -> None:
    tells(one, "Kafka. I forgot to mention the Rust work at Initech.")
    one.live_until(berlin(3, 13, 12))
    one.says("send", to=one.to_owner("approval")[0])
    one.live_until(berlin(3, 14, 12))
    rows = one.drafts("additional_information")
    assert rows
    assert "Rust work at Initech" in rows[0].text.body


def test_it_did_not_take_place_means_that_nobody_is_thanked(panel: Story) -> None:
    tells(panel, "It didn't take place, nobody dialed in.")
    panel.live_until(berlin(3, 12, 20))
    assert not panel.drafts()
    told = panel.read("told")[0]
    assert "did not take place" in told.text


def test_moved_means_that_nobody_is_thanked_before_the_new_time(panel: Story) -> None:
    tells(panel, "They moved it to Tuesday")
    panel.live_until(berlin(3, 12, 20))
    assert not panel.drafts()
    assert "moved" in panel.read("told")[0].text


def test_told_no_ends_it(panel: Story) -> None:
    tells(panel, "I was told no")
    panel.live_until(berlin(4, 10), heartbeat=timedelta(days=1))
    assert not panel.drafts()
    assert not panel.drafts("status_check")


def test_a_withdrawal_stops_everything_and_comes_as_a_courteous_draft(panel: Story) -> None:
    tells(panel, "I'd like to withdraw, it's not for me.")
    panel.live_until(berlin(3, 11, 12))
    assert not panel.drafts()
    (row,) = panel.drafts("withdrawal")
    assert row.address == ANNA[1]
    assert row.state is DraftState.STAGED
    assert "withdraw" in row.text.body
    panel.live_until(berlin(3, 11, 14))
    assert not panel.sent()
    panel.says("send")
    panel.live_until(berlin(3, 12, 12))
    (mail,) = panel.sent_to("anna")
    assert "Thank you" in mail.text or "grateful" in mail.text
    panel.live_until(berlin(4, 20), heartbeat=timedelta(days=2))
    assert len(panel.sent()) == 1


def test_who_was_not_there_is_not_thanked(panel: Story) -> None:
    tells(panel, "Priya couldn't make it. Anna: hiring. Bob: Kafka.")
    assert set(bodies(panel)) == {"anna", "bob"}
    panel.live_until(EVENING)
    assert set(bodies(panel)) == {"anna", "bob"}


def test_what_is_not_understood_is_said_in_one_mail_and_the_rest_is_done(panel: Story) -> None:
    tells(panel, "Bob: Kafka migration\n\nwhat do you think of them?")
    (told,) = panel.read("told")
    assert "what do you think of them?" in told.text
    assert "Kafka migration" in bodies(panel)["bob"]


def test_an_opinion_stays_out_of_every_letter(one: Story) -> None:
    tells(one, "She was rude to the others. We spoke about test data at length.")
    assert "rude" not in bodies(one)["anna"]
    assert "test data" in bodies(one)["anna"]
    assert "rude" in one.read("told")[0].text


def test_what_somebody_was_like_stays_out_and_what_they_said_is_turned_to_them(panel: Story) -> None:
    tells(
        panel,
        "Priya seemed tired. She walked me through the codebase. Bob: Kafka; he was grumpy. Anna asked about my"
        " gap year "
        "but kept checking her phone.",
    )
    said = bodies(panel)
    assert not any(word in body for word in ("tired", "grumpy", "phone", " she ") for body in said.values())
    assert "that you walked me through the codebase." in said["priya"]
    assert "your question on my gap year." in said["anna"]
    assert "Kafka." in said["bob"]
    (told,) = panel.read("told")
    assert "keep this out of every letter" in told.text
    assert all(words in told.text for words in ("Priya seemed tired", "he was grumpy", "kept checking her phone"))


@pytest.mark.parametrize("words", ["They made me an offer!", "Ich habe ein Angebot bekommen"])
def test_an_offer_that_the_owner_tells_of_ends_the_asking_and_not_the_thanks(one: Story, words: str) -> None:
    tells(one, words)
    (told,) = one.read("told")
    assert "they made you an offer" in told.text
    one.live_until(PLAIN)
    (row,) = one.drafts()
    assert words.split()[-1].strip("!") not in row.text.body
    one.says("send")
    one.live_until(berlin(3, 27, 12))
    assert len(one.sent()) == 1
    assert not one.drafts("status_check")
    assert len(one.read("debrief")) == 1


@pytest.mark.parametrize("words", ["It's a no from my side", "Ich sage ab"])
def test_a_no_of_the_owners_own_is_a_withdrawal_in_any_language(one: Story, words: str) -> None:
    tells(one, words)
    assert [row.state for row in one.drafts("withdrawal")] == [DraftState.STAGED]
    assert not one.sent()


def test_a_skip_brings_the_plain_drafts_at_once_and_no_reminder(panel: Story) -> None:
    tells(panel, "skip")
    assert len(panel.drafts()) == 3
    panel.live_until(EVENING)
    assert len(panel.to_owner("debrief")) == 1
    assert not panel.to_owner("told")


def test_a_second_answer_adds_to_the_first_and_the_drafts_are_shown_again(one: Story) -> None:
    tells(one, "the billing rewrite")
    tells(one, "and how they test it with production data")
    (row,) = one.drafts()
    assert "billing rewrite" in row.text.body
    assert "production data" in row.text.body
    assert len(one.to_owner("approval")) == 2
    assert row.state is DraftState.STAGED


def test_the_address_of_somebody_without_one_is_taken_from_the_answer(tmp_path: Path) -> None:
    with story(tmp_path, extra=ON) as life:
        invited(life, ANNA, description="You will meet: Anna Schmidt, Carla Ruiz")
        life.live_until(ASKED)
        (mail,) = life.read("debrief")
        assert "no address for Carla Ruiz" in mail.text
        tells(life, "Anna: hiring\nCarla <carla.ruiz@globex.example>: the design system")
        assert "design system" in bodies(life)["carla"]
        assert "hiring" in bodies(life)["anna"]


def test_whom_the_owner_names_with_an_address_was_there(one: Story) -> None:
    tells(one, "Anna: hiring\nBen Ito <ben.ito@globex.example>: the design system")
    assert "design system" in bodies(one)["ben"]
    assert "hiring" in bodies(one)["anna"]


def test_what_is_noted_of_the_talk_and_stands_in_no_draft_is_told(panel: Story) -> None:
    tells(panel, "Bob: Kafka\nPriya: her team\nAnna: hiring\n\nWe also talked about the office move.")
    (mail,) = panel.read("told")
    assert "of the talk: We also talked about the office move" in mail.text


def test_what_is_noted_of_the_talk_and_stands_in_a_draft_needs_no_mail(panel: Story) -> None:
    tells(panel, "Bob: Kafka\n\nWe also talked about the office move.")
    assert not panel.read("told")
    assert "office move" in bodies(panel)["anna"]
