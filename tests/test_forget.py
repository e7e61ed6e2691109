"""`followup forget`: nothing of it is left in any file of the store, nothing brings it back, and the rest goes on."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from pathlib import Path

import pytest
from life import ics
from stories import ANNA, BOB, Story, berlin, invited, story, thanked

from agent import cli, clock
from agent.edges.ledger import Ledger
from agent.edges.store import Store
from agent.errors import NotNowError
from agent.facts import (
    DetailGiven,
    DraftState,
    Enclosed,
    Forgotten,
    MaterialOffered,
    OwnerAnswered,
    Reminded,
    Started,
)
from agent.records import forgotten
from agent.records.to_forget import Wanted, find
from agent.understand import message as messages
from agent.verbs import note_verb

HOOLI = ("Olga Vogt", "olga.vogt@hooli.example")
WORDS = "Zuckerwatte regarding the Quantenschaum benchmark, we decide by 27 March."
"""What Anna writes: words that stand nowhere else."""
NOTE = "their Tintenfisch pipeline"
THEIRS = ("anna", "schmidt", "globex", "zuckerwatte", "quantenschaum", "tintenfisch")


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    """Anna of Globex has been thanked with a detail and has answered; at Hooli an interview is still to come."""
    with story(tmp_path) as told:
        told.invite(
            ics(start=berlin(3, 20, 11), uid="h-1@hooli.example", organizer=HOOLI, attendees=(HOOLI,),
                summary="Technical interview: Data Engineer"),
            sender=HOOLI[1], subject="Data Engineer",
        )  # fmt: skip
        thanked(told, ANNA)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(note_verb, "now", told.clock)
            assert cli.main(["note", "globex", NOTE, *where(told)]) == 0
        (_, letter), *_ = told.sent()
        told.writes(ANNA[1], WORDS, name=ANNA[0], answers=letter)
        told.step(minutes=5)
        told.owner_writes(ANNA[1], "One more thing about the Quantenschaum.", "Quantenschaum")
        told.step(minutes=5)
        assert {m.words.split()[0] for m in told.known.applications["globex"].received} == {"Zuckerwatte"}
        yield told


def where(life: Story) -> list[str]:
    return ["--config", str(life.config_path), "--state", str(life.folder / "state")]


def forget(life: Story, *words: str) -> int:
    """As the owner does where no daemon runs."""
    life.daemon.close()
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(clock, "now", lambda: life.clock.now)
            return cli.main(["forget", *words, *where(life)])
    finally:
        life.start()


def bytes_of(life: Story) -> bytes:
    """Every file of the state, in lower case."""
    return b"\n".join(p.read_bytes().lower() for p in (life.folder / "state").iterdir() if p.name != "lock")


def left(life: Story, words: tuple[str, ...] = THEIRS) -> list[str]:
    there = bytes_of(life)
    return [word for word in words if word.encode() in there]


def test_before_it_every_word_is_there(life: Story) -> None:
    assert left(life) == list(THEIRS)


@pytest.mark.parametrize("name", ["globex", "GLOBEX", "globex.example"])
def test_no_byte_of_it_is_left_and_the_rest_is_as_before(life: Story, name: str) -> None:
    hooli = life.known.applications["hooli"]
    assert forget(life, name, "--yes") == 0
    assert not left(life)
    assert life.known.applications == {"hooli": hooli}
    assert [c.name for c in life.known.contacts.values()] == [HOOLI[0]]


@pytest.mark.parametrize("copy", [False, True])
def test_it_says_what_still_holds_it(life: Story, capsys: pytest.CaptureFixture[str], copy: bool) -> None:
    if copy:
        (life.folder / "state" / "followup.sqlite.v0").write_bytes(b"older")
    assert forget(life, "globex", "--yes") == 0
    said = capsys.readouterr().out
    assert ("These older copies still hold it" in said) is copy
    assert said.endswith("So do exports that you made before.\n" if copy else "made before still hold it.\n")


def test_a_look_at_the_whole_mailbox_does_not_bring_it_back(life: Story) -> None:
    assert forget(life, "globex", "--yes") == 0
    with life.daemon.store.transaction():
        life.daemon.store.change("DELETE FROM position")  # as after the server numbered its folders anew
    life.restart()
    life.step(minutes=1)
    life.live_until(berlin(3, 14, 12))
    assert list(life.known.applications) == ["hooli"]
    assert not left(life)
    assert len(life.sent()) == 1


def test_later_mail_of_them_is_nobodys_and_a_new_interview_begins_anew(life: Story) -> None:
    (_, letter), *_ = life.sent()
    assert forget(life, "globex", "--yes") == 0
    life.writes(ANNA[1], "Zuckerwatte again.", name=ANNA[0], answers=letter)
    life.writes(ANNA[1], "Zuckerwatte anew.", name=ANNA[0], subject="A Quantenschaum question")
    life.owner_writes(ANNA[1], "Thanks.", "Quantenschaum")
    # An update of the old meeting, and the call that took it off.
    life.invite(ics(start=berlin(3, 12, 9), attendees=(ANNA,), sequence=4, stamp=life.clock.now))
    life.step(minutes=2)
    assert not left(life)
    life.invite(
        ics(start=berlin(3, 25, 9), uid="iv-2@globex.example", attendees=(ANNA,), stamp=life.clock.now,
            summary="Interview: Lead Engineer"),
    )  # fmt: skip
    life.step(minutes=2)
    assert sorted(life.known.applications) == ["globex", "hooli"]
    anew = life.known.applications["globex"]
    assert [i.seen.start for i in anew.interviews.values()] == [berlin(3, 25, 9)]
    assert not anew.received
    assert len({*anew.contacts, *life.known.applications["hooli"].contacts}) == 2  # no id is given twice


def test_an_export_holds_nothing_of_it(life: Story) -> None:
    assert forget(life, "globex", "--yes") == 0
    file = life.folder / "out.followup"
    assert cli.main(["export", str(file), *where(life)]) == 0
    there = file.read_bytes().lower()
    assert not [word for word in THEIRS if word.encode() in there]


def test_a_running_daemon_does_it_at_its_next_look(life: Story, capsys: pytest.CaptureFixture[str]) -> None:
    codes: list[int] = []
    verb = threading.Thread(target=lambda: codes.append(cli.main(["forget", "globex", "--yes", *where(life)])))
    verb.start()
    for _ in range(100):
        life.step(seconds=1)
        verb.join(0.1)
        if codes:
            break
    assert codes == [0]
    assert list(life.known.applications) == ["hooli"]
    assert not left(life)
    assert "The daemon does it" in capsys.readouterr().out
    life.live_until(berlin(3, 21, 12))  # and its life goes on
    assert life.states() == {"olga.vogt": "staged"}


def write_to_oneself(life: Story, text: str) -> None:
    """A mail of one command."""
    mail = EmailMessage()
    mail["From"] = mail["To"] = life.owner
    mail["Subject"], mail["Date"] = f"followup: {text}", format_datetime(life.clock.now)
    mail["Message-ID"] = make_msgid(domain="example.org")
    for folder in ("INBOX", "Sent"):
        life.host.deliver(life.owner, mail.as_bytes(policy=SMTP), folder)


@pytest.mark.parametrize("text", ["forget globex", "Forget Globex.", "forget globex.example"])
def test_by_mail_it_goes_at_the_next_look_and_the_answer_names_nothing(life: Story, text: str) -> None:
    write_to_oneself(life, text)
    life.step(minutes=1)
    life.step(minutes=1)
    assert list(life.known.applications) == ["hooli"]
    assert not left(life)
    (told,) = [m for m in map(messages.parse, life.to_owner("told")) if m.subject.startswith("Done: forget")]
    assert "goes at my next look" in told.text
    assert not [word for word in THEIRS if word in f"{told.subject}\n{told.text}".lower()]
    life.live_until(berlin(3, 21, 12))
    assert life.states() == {"olga.vogt": "staged"}
    assert not left(life)


def test_a_person_can_be_forgotten_by_mail(life: Story) -> None:
    write_to_oneself(life, f"forget {ANNA[1]}")
    life.step(minutes=1)
    life.step(minutes=1)
    assert not left(life, ("anna.schmidt", "zuckerwatte"))


def test_one_order_does_not_push_another_aside(life: Story) -> None:
    """Of two mails that are read at one look the second is told to wait, and the first is carried out."""
    write_to_oneself(life, "forget globex")
    write_to_oneself(life, "forget hooli")
    life.step(minutes=1)
    told = [m.text for m in map(messages.parse, life.to_owner("told"))]
    assert sum("goes at my next look" in each for each in told) == 1
    assert sum("Not forgotten: something else is about to be" in each for each in told) == 1
    life.step(minutes=1)
    assert len(life.known.applications) == 1


def test_an_order_that_no_daemon_has_come_to_is_carried_out_with_the_next(life: Story) -> None:
    write_to_oneself(life, "forget globex")
    life.step(minutes=1)
    assert sorted(life.known.applications) == ["globex", "hooli"]
    assert forget(life, "hooli", "--yes") == 0
    assert not life.known.applications
    assert not left(life)


def test_what_could_not_be_forgotten_after_all_is_told(life: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the mail and the next look one went out, and nobody knows what became of it."""
    write_to_oneself(life, "forget globex")
    life.step(minutes=1)

    def refuse(*_: object) -> None:
        raise NotNowError("a mail to somebody: nobody knows yet whether it went out")

    monkeypatch.setattr(forgotten, "refuse_if_under_way", refuse)
    life.step(minutes=1)
    assert sorted(life.known.applications) == ["globex", "hooli"]
    assert [m.text for m in map(messages.parse, life.to_owner("told")) if "is not, or not wholly" in m.text]


# --- a person --------------------------------------------------------------------------------------


def test_a_person_goes_with_all_their_words_and_the_application_rests(life: Story) -> None:
    assert forget(life, ANNA[1].upper(), "--yes") == 0
    assert left(life, ("anna", "schmidt", "zuckerwatte")) == []
    globex = life.known.applications["globex"]
    assert globex.interviews
    assert not globex.received
    assert globex.paused is not None  # what she had written may have been an answer
    life.live_until(berlin(4, 10, 12))
    assert [mail.to[0].email for mail in life.sent_to() if mail.to[0].email != ANNA[1]] == []


def test_the_others_of_a_panel_stay(tmp_path: Path) -> None:
    with story(tmp_path) as told:
        invited(told, ANNA, BOB)
        told.live_until(berlin(3, 10, 16, 30))
        assert forget(told, ANNA[1], "--yes") == 0
        assert left(told, ("anna", "schmidt")) == []
        told.live_until(berlin(3, 10, 20))
        assert set(told.states()) == {"bob.lee"}
        with told.daemon.store.transaction():
            told.daemon.store.change("DELETE FROM position")
        told.restart()
        told.step(minutes=1)
        assert left(told, ("anna", "schmidt")) == []
        told.says("send all")
        told.live_until(berlin(3, 11, 20))
        assert [mail.to[0].email for mail in told.sent_to()] == [BOB[1]]


def test_words_that_were_asked_back_about_one_of_a_panel_go_with_them(tmp_path: Path) -> None:
    with story(tmp_path) as told:
        invited(told, ANNA, BOB)
        told.live_until(berlin(3, 10, 16, 30))
        told.says("For Anna please mention the Tintenfisch pipeline, if there is room.")
        told.step(minutes=5)
        assert "did you mean" in messages.parse(told.to_owner("told")[-1]).subject
        assert left(told, ("tintenfisch",)) != []
        assert forget(told, ANNA[1], "--yes") == 0
        assert left(told, ("anna", "schmidt", "tintenfisch")) == []


def test_somebody_in_another_application_stays_there(tmp_path: Path) -> None:
    agent = ("Rita Agent", "rita@talent-agency.example")
    with story(tmp_path) as told:
        for name, uid in (("Globex", "g@x"), ("Hooli", "h@x")):
            who = (f"{name} Person", f"pat@{name.lower()}.example")
            told.invite(
                ics(start=berlin(3, 10, 14), uid=uid, organizer=agent, attendees=(who, agent),
                    summary=f"Interview: Cook at {name}"),
                sender=agent[1],
            )  # fmt: skip
            told.step(minutes=1)
        before = sorted(told.known.applications)
        assert len(before) == 2
        assert forget(told, "globex", "--yes") == 0
        assert left(told, ("globex",)) == []
        assert told.known.by_address[agent[1]] in told.known.applications["hooli"].contacts


def test_who_asked_to_be_left_alone_is_left_alone_after_it(life: Story) -> None:
    (_, letter), *_ = life.sent()
    life.writes(ANNA[1], "Please do not contact me again.", name=ANNA[0], answers=letter)
    life.step(minutes=5)
    assert life.known.left_alone
    assert forget(life, "globex", "--yes") == 0
    life.step(minutes=1)
    life.invite(ics(start=berlin(3, 25, 9), uid="iv-2@globex.example", attendees=(ANNA,), stamp=life.clock.now))
    life.live_until(berlin(3, 30, 12))
    assert "globex" in life.known.applications
    assert set(life.states()) == {"olga.vogt"}


# --- what stops it ---------------------------------------------------------------------------------


@pytest.mark.parametrize("state", ["claimed", "data_begun", "in_doubt"])
def test_not_while_a_mail_of_it_is_under_way(tmp_path: Path, state: str, capsys: pytest.CaptureFixture[str]) -> None:
    with story(tmp_path) as told:
        invited(told, ANNA)
        told.live_until(berlin(3, 10, 16, 30))
        told.daemon.store.change("UPDATE draft SET state=?", state)
        for name in ("globex", ANNA[1]):
            assert forget(told, name, "--yes") == 1
            said = capsys.readouterr().err
            assert "a mail to Anna Schmidt (globex)" in said
            assert "Nothing was forgotten" in said
        # It may begin to go out after the order was given.
        with pytest.raises(NotNowError):
            forgotten.carry_out(told.daemon.store, Wanted(applications=frozenset({"globex"})), told.clock.now)
        assert list(told.known.applications) == ["globex"]


def test_without_a_terminal_it_wants_a_yes(life: Story, capsys: pytest.CaptureFixture[str]) -> None:
    assert forget(life, "globex") == 2
    assert "--yes" in capsys.readouterr().err
    assert "globex" in life.known.applications


@pytest.mark.parametrize("name", ["acme", "nobody@globex.example", "", "d1"])
def test_what_is_not_known_is_said(life: Story, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert forget(life, name, "--yes") == 2
    assert name in capsys.readouterr().err


def test_it_happens_wholly_or_not_at_all(life: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    facts = [fact for _, fact in life.daemon.store.facts()]
    life.daemon.close()
    monkeypatch.setattr("agent.edges.eraser._owner_mails", broken)
    assert cli.main(["forget", "globex", "--yes", *where(life)]) == 6
    life.start()
    assert [fact for _, fact in life.daemon.store.facts()] == facts
    assert life.drafts()


def test_what_stays_is_salted_and_the_log_takes_no_other_change(life: Story) -> None:
    assert forget(life, "globex", "--yes") == 0
    (fact,) = (fact for _, fact in life.daemon.store.facts() if isinstance(fact, Forgotten))
    assert all(re.fullmatch("[0-9a-f]{32}", each) for each in fact.marks)
    assert len(fact.salt) == 32
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        life.daemon.store.db.execute("UPDATE fact SET body='{}'")


def test_open_drafts_go_and_their_ids_with_them(tmp_path: Path) -> None:
    with story(tmp_path) as told:
        invited(told, ANNA, BOB)
        told.live_until(berlin(3, 10, 16, 30))
        told.says("send all")
        assert forget(told, "globex", "--yes") == 0
        told.live_until(berlin(3, 11, 20), heartbeat=timedelta(hours=1))
        assert not told.sent()
        assert not told.drafts()
        told.invite(ics(start=berlin(3, 12, 9), uid="h-1@x", organizer=HOOLI, attendees=(HOOLI,)), sender=HOOLI[1])
        told.live_until(berlin(3, 12, 18))
        assert [row.id for row in told.drafts()] == ["d3"]


def test_a_stranger_can_be_forgotten_too(life: Story) -> None:
    life.writes("Carl <carl@strange.example>", "Hello there.", subject="Regenbogen")
    life.step(minutes=1)
    assert left(life, ("carl@strange.example", "regenbogen"))
    assert find(life.known, "carl@strange.example") == Wanted(addresses=frozenset({"carl@strange.example"}))
    assert forget(life, "carl@strange.example", "--yes") == 0
    assert not left(life, ("carl", "regenbogen"))
    with closing(Store(life.folder / "state" / "followup.sqlite")) as store:
        assert Ledger(store).drafts({DraftState.SENT})


# --- how a visit went ------------------------------------------------------------------------------


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Story]:
    """The owner has told how it went with Anna and Bob, and attached something for Anna."""
    (tmp_path / "Mappe.pdf").write_bytes(b"%PDF-1.4 x")
    extra = f"\ndebrief: {{mode: remind}}\nmaterials: [{{name: portfolio, file: {tmp_path / 'Mappe.pdf'}}}]\n"
    with story(tmp_path, extra=extra) as life:
        invited(life, ANNA, BOB)
        life.live_until(berlin(3, 10, 16, 30))
        words = "Anna: the Tintenfisch pipeline\nBob: the Quantenschaum benchmark\nattach portfolio for Anna"
        life.says(words, to=life.latest("debrief"))
        assert {row.address: len(row.text.enclosed) for row in life.drafts()} == {BOB[1]: 0, ANNA[1]: 1}
        yield life


def kinds(life: Story) -> set[type]:
    return {type(fact) for _, fact in life.daemon.store.facts()}


def test_what_the_owner_told_of_a_visit_goes_with_it(told: Story) -> None:
    assert kinds(told) >= {MaterialOffered, Enclosed, DetailGiven, Reminded, OwnerAnswered}
    debrief = told.latest("debrief")
    assert forget(told, "globex", "--yes") == 0
    assert kinds(told) == {Started, Forgotten}
    assert not left(told, (*THEIRS, "bob", "lee"))
    told.says("Anna: the Tintenfisch again", to=debrief)  # late, to a mail that is about nothing any more
    told.live_until(berlin(3, 11, 12))
    assert not told.known.applications
    assert not left(told)


def test_a_person_goes_out_of_what_was_told_and_a_later_answer_is_about_the_others(told: Story) -> None:
    debrief = told.latest("debrief")
    assert forget(told, ANNA[1], "--yes") == 0
    assert not kinds(told) & {MaterialOffered, Enclosed}
    assert left(told, ("anna", "schmidt", "tintenfisch")) == []
    told.says("2. the Zuckerwatte library\n1. the Regenbogen library", to=debrief)
    (row,) = told.drafts()
    assert "Regenbogen library" in row.text.body
    assert "Zuckerwatte" not in row.text.body  # that was the forgotten one's number
    assert [m.text for m in map(messages.parse, told.to_owner("told")) if "Zuckerwatte" in m.text]
    assert [detail.contact for detail in told.application.details] == [told.known.by_address[BOB[1]]] * 2
    assert left(told, ("anna", "schmidt")) == []
