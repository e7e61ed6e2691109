"""A mail of unknown fate: looked for under every name, asked about once, and never sent again by itself."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Callable, Iterator
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from returned import dsn
from stories import ANNA, SHOWN, SOON, Story, berlin, invited, story

from agent import cli
from agent.facts import AlsoCalled, DraftState, OwnerWrote
from agent.understand import message as messages
from agent.understand.errands import fate
from agent.understand.errands.fate import Fate
from agent.verbs.office import office

RENAMED = "<BE1P281MB2013@exchange.example>"


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    """An approved thank-you is taken by the server, which hangs up before it says so."""
    with story(tmp_path) as told:
        lose(told)
        yield told


def lose(life: Story) -> None:
    invited(life, ANNA)
    life.live_until(SHOWN)
    lost_on_the_way(life, "send")


def lost_on_the_way(life: Story, yes: str = "") -> None:
    """The next mail to Anna; with `yes` the owner releases it first."""
    before = len(life.sent())
    life.host.answers = lambda stage: "drop" if stage == "dot" else None
    if yes:
        life.owner_answers(life.latest(), yes)
    for _ in range(20):
        upcoming = life.daemon.step()
        if len(life.sent()) > before:
            break
        life.clock.now = max(upcoming or life.clock.now, life.clock.now + SOON)
    life.host.answers = None
    assert life.states() == {"anna.schmidt": "in_doubt"}


def asked(life: Story) -> bytes:
    """The question, when it was looked for long enough."""
    for _ in range(3):
        life.step(minutes=1)
    (question,) = life.to_owner("question")
    return question


def shell(life: Story, *words: str) -> None:
    assert cli.main([*words, "--config", str(life.config_path), "--state", str(life.folder / "state")]) == 0


# --- what settles it --------------------------------------------------------------------------------


def renamed(mail: bytes, header: str = "") -> bytes:
    """As it lies where a server has given it another Message-ID, and perhaps kept ours."""
    ours = messages.parse(mail).message_id
    kept = f"{header}: {ours}\r\n" if header else ""
    return re.sub(rb"(?m)^Message-ID: .*\r\n", f"{kept}Message-ID: {RENAMED}\r\n".encode(), mail)


def later(mail: bytes, by: timedelta) -> bytes:
    sent = messages.parse(mail).sent
    assert sent is not None
    return re.sub(rb"(?m)^Date: .*\r\n", f"Date: {format_datetime(sent + by)}\r\n".encode(), mail)


COPIES: dict[str, tuple[Callable[[bytes], bytes], bool]] = {
    "under its Message-ID": (lambda mail: mail, True),
    "renamed by Microsoft": (lambda mail: renamed(mail, "X-Microsoft-Original-Message-ID"), True),
    "renamed by Google": (lambda mail: renamed(mail, "X-Google-Original-Message-ID"), True),
    "renamed without a word": (renamed, True),
    "renamed, dated 9 minutes later": (lambda mail: later(renamed(mail), timedelta(minutes=9)), True),
    "renamed, dated 11 minutes later": (lambda mail: later(renamed(mail), timedelta(minutes=11)), False),
    "renamed, to somebody else": (lambda mail: renamed(mail).replace(b"anna.schmidt@", b"bob.lee@"), False),
    "renamed, of another subject": (lambda mail: renamed(mail).replace(b"Subject: ", b"Subject: Well, "), False),
    "renamed, in other words": (lambda mail: renamed(mail).replace(b"Hi Anna", b"Dear Anna"), False),
}


@pytest.mark.parametrize("copy", COPIES)
def test_a_copy_in_sent_settles_it_if_it_is_the_same_mail(life: Story, copy: str) -> None:
    changed, same = COPIES[copy]
    life.host.deliver(life.owner, changed(life.sent()[0][1]), "Sent")
    for _ in range(4):
        life.step(minutes=1)
    assert life.states() == {"anna.schmidt": "sent" if same else "in_doubt"}
    assert len(life.to_owner("question")) == (0 if same else 1)
    assert len(life.sent()) == 1
    if same:  # the server has filed it: nobody files another
        assert len(life.host.messages(life.owner, "Sent")) == 2  # with the owner's yes
        assert not [f for _, f in life.daemon.store.facts() if isinstance(f, OwnerWrote)]


def test_a_copy_anywhere_else_proves_nothing(life: Story) -> None:
    life.host.deliver(life.owner, life.sent()[0][1], "INBOX")
    asked(life)
    assert life.states() == {"anna.schmidt": "in_doubt"}


@pytest.mark.parametrize("cites", ["ours", "another name"])
def test_an_answer_to_it_settles_it(life: Story, cites: str) -> None:
    mail = life.sent()[0][1]
    life.writes(ANNA[1], "You are welcome!", name=ANNA[0], answers=mail if cites == "ours" else renamed(mail))
    life.step(minutes=1)
    assert life.states() == {"anna.schmidt": "sent"}
    assert not life.to_owner("question")


def test_a_new_mail_of_theirs_settles_nothing(life: Story) -> None:
    life.writes(ANNA[1], "It was good to meet you.", name=ANNA[0], subject="Your visit")
    life.step(minutes=1)
    assert life.states() == {"anna.schmidt": "in_doubt"}


@pytest.mark.parametrize("names", [ANNA[1], ""])
def test_a_bounce_says_that_it_went_and_did_not_arrive(life: Story, names: str) -> None:
    life.clock.forward(minutes=1)
    life.arrives(dsn(life.owner, names, life.sent()[0][1], life.clock.now), "")
    life.step(minutes=1)
    assert life.states() == {"anna.schmidt": "sent"}
    (question,) = life.to_owner("question")  # for another address
    assert "came back" in messages.parse(question).text
    life.live_until(berlin(3, 14))
    assert len(life.sent()) == 1


def test_what_is_found_after_the_question_answers_it(life: Story) -> None:
    asked(life)
    life.host.deliver(life.owner, life.sent()[0][1], "Sent")
    life.step(minutes=5)
    life.step(minutes=5)
    assert life.states() == {"anna.schmidt": "sent"}
    (told,) = life.read("told")
    assert "did go out: it lies in your Sent folder. You need not answer." in told.text


# --- what the owner is asked ------------------------------------------------------------------------


def test_the_owner_is_asked_once_with_all_that_is_known(life: Story) -> None:
    read = messages.parse(asked(life))
    assert read.subject.startswith("globex: was it sent? [f-") or "was it sent? [f-" in read.subject
    (draft,) = life.drafts()
    went = life.daemon.engine.desk.local(life.known.drafts[draft.id].since[DraftState.DATA_BEGUN])
    for words in (f"{ANNA[0]} <{ANNA[1]}>", f"“{draft.text.subject}”", went, "no answer after the text went out"):
        assert words in read.text
    life.live_until(berlin(3, 14))
    assert len(life.to_owner("question")) == 1
    assert len(life.sent()) == 1


SAID = [
    ("yes", Fate.ARRIVED), ("It arrived.", Fate.ARRIVED), ("Yes, it did!\n\nJane Doe", Fate.ARRIVED),
    ("no", Fate.LOST), ("It didn’t arrive.", Fate.LOST), ("No, it did not, thanks", Fate.LOST),
    ("nein", Fate.LOST), ("leave", Fate.LEFT), ("Please leave it", Fate.LEFT),
    ("send", None), ("send it again", None), ("skip", None), ("yes and no", None), ("no idea", None), ("yes?", None),
    ("did it arrive", None), ("> yes", None), ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "means"), SAID)
def test_only_plain_words_say_what_became_of_it(words: str, means: Fate | None) -> None:
    assert fate.read(words, signature="Jane Doe") is means


@pytest.mark.parametrize(("words", "state"), [("it arrived", "sent"), ("leave it", "sent"), ("send", "in_doubt")])
def test_the_owners_word_by_mail_settles_it(life: Story, words: str, state: str) -> None:
    life.says(words, to=asked(life))
    assert life.states() == {"anna.schmidt": state}
    life.live_until(berlin(3, 12))
    assert len(life.sent()) == 1
    filed = [raw for raw in life.host.messages(life.owner, "Sent") if b"To: Anna" in raw]
    assert len(filed) == (words == "it arrived")  # of what nobody knows to have gone there is no copy


def test_what_did_not_arrive_is_shown_anew_and_goes_only_with_a_new_yes(life: Story) -> None:
    shown = life.latest()
    life.says("no", to=asked(life))
    assert life.states() == {"anna.schmidt": "staged"}
    assert len(life.to_owner("approval")) == 2
    life.says("send", to=shown)  # the yes to the first mail is used up
    life.live_until(berlin(3, 10, 21))
    assert len(life.sent()) == 1
    life.says("send")
    life.live_until(berlin(3, 11, 12))
    assert life.states() == {"anna.schmidt": "sent"}
    assert len(life.sent()) == 2


def test_it_may_be_lost_again_and_is_asked_about_again(life: Story) -> None:
    life.says("no", to=asked(life))
    lost_on_the_way(life, "send")
    for _ in range(3):
        life.step(minutes=1)
    assert len(life.to_owner("question")) == 2
    life.says("it arrived", to=life.latest("question"))
    assert life.states() == {"anna.schmidt": "sent"}


def test_an_unproven_word_settles_nothing(life: Story) -> None:
    question = asked(life)
    life.owner_answers(question, "no", file_sent=False)
    life.step(minutes=1)
    life.step(minutes=16)
    assert life.states() == {"anna.schmidt": "in_doubt"}
    assert "could not prove that it was you" in life.read("told")[-1].text


@pytest.mark.parametrize(("verb", "state"), [("approve", "sent"), ("skip", "staged")])
def test_the_owners_word_from_the_shell_settles_it(life: Story, verb: str, state: str) -> None:
    asked(life)
    with office(Namespace(config=str(life.config_path), state=str(life.folder / "state"))) as there:
        ((number, _, text),) = there.questions()
    assert text.startswith("Did the thank-you to Anna Schmidt")
    shell(life, verb, number)
    life.step(minutes=1)
    assert life.states() == {"anna.schmidt": state}
    assert len(life.sent()) == 1


def test_what_goes_without_asking_asks_when_an_earlier_try_may_have_arrived(tmp_path: Path) -> None:
    with story(tmp_path, extra="sequence:\n  thank_you: {mode: send}\n") as life:
        invited(life, ANNA)
        life.owner_writes(ANNA[1], "Looking forward to it.")
        life.live_until(berlin(3, 10, 15, 45))
        shell(life, "note", life.application.id, "the talk about failure budgets")
        lost_on_the_way(life)
        life.says("no", to=asked(life))
        life.live_until(berlin(3, 10, 22))
        assert life.states() == {"anna.schmidt": "staged"}
        assert "an earlier try of it may have arrived" in life.read("approval")[0].text
        assert len(life.sent()) == 1


# --- the names that servers give --------------------------------------------------------------------


def test_an_answer_from_anywhere_that_cites_only_the_servers_name_is_known(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        invited(life, ANNA)
        life.live_until(SHOWN)
        life.says("send")
        life.live_until(berlin(3, 10, 21))
        (mail,) = life.sent()
        life.host.deliver(life.owner, renamed(mail[1], "X-Microsoft-Original-Message-ID"), "Sent")
        life.step(minutes=1)
        assert [f.ids for _, f in life.daemon.store.facts() if isinstance(f, AlsoCalled)] == [(RENAMED,)]
        hers = life.writes("anna@home.example", "You are welcome!", subject="Hi", headers={"In-Reply-To": RENAMED})
        life.step(minutes=1)
        assert [m.ids[0] for m in life.application.received] == [hers["Message-ID"]]


def test_the_name_is_learnt_from_an_answer_as_well(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        invited(life, ANNA)
        life.live_until(SHOWN)
        life.says("send")
        life.live_until(berlin(3, 10, 21))
        life.writes(ANNA[1], "You are welcome!", name=ANNA[0], answers=renamed(life.sent()[0][1]))
        life.step(minutes=1)
        (draft,) = life.drafts()
        assert life.known.drafts[draft.id].ids == {draft.message_id, RENAMED}
