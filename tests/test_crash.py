"""Killed again and again in one delivery there is one copy; and the crash matrix would see it if there were two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from crash_life import ANNA, DYING, GOES, HELD, MINUTE, SAID, Ordeal
from crash_matrix import embedded, lived
from dying import Order
from life import START, ics
from rows import in_turn
from scripted_smtp import ScriptedServer

from agent.carriers.sent_copies import SentCopies
from agent.dispatch import Dispatch
from agent.doubts import Doubts
from agent.edges.correspondence import Answer, Correspondence
from agent.edges.ledger import Ledger
from agent.facts import DraftState
from agent.outbox import Outbox
from agent.understand import message as messages

BEFORE_THE_BODY = (
    ("last-look", "after"), ("claim", "inside"), ("claim", "after"), ("auth", "after"), ("rcpt", "before"),
    ("data", "after"), ("begun", "inside"),
)  # fmt: skip


def test_killed_at_one_point_after_the_other_there_is_one_copy_of_one_message_id() -> None:
    with embedded() as place, ScriptedServer(place.hand_over) as smtp:
        world = Ordeal(place.behind(smtp), place.clock, place.folder)
        world.invite(ics(start=START + timedelta(hours=1)))
        world.live(START, (1,))
        world.live(HELD, (0,))
        place.clock.now = SAID
        world.owner_answers(world.to_owner("approval")[0], "send")
        world.live(SAID, (0, 3))
        base = GOES
        for point, side in BEFORE_THE_BODY:
            instants = tuple((base + each * MINUTE).isoformat() for each in DYING)
            files = str(world.config_path), str(place.folder / "state")
            assert world.die(Order(*files, "secret", instants, "CONTACT", point, side, timeout=5))
            base += 31 * MINUTE
        assert world.contact_copies() == []
        place.clock.now = base
        world.live(base, (0, 3, 31, 35))
        (copy,) = world.contact_copies()
        (row,) = world.daemon.engine.ledger.drafts()
        assert (row.state, row.message_id) == (DraftState.SENT, messages.parse(copy).message_id)
        assert [mail.rcpt_to for mail in smtp.taken].count(ANNA) == 1
        world.daemon.close()


ASKING = [("DEBRIEF", "ask", side) for side in ("before", "inside", "after")]
ASKING += [("OWNER", "begun", "after"), ("OWNER", "dot", "after")]
HEARING = [("DEBRIEF", "hear", side) for side in ("before", "inside", "after")] + [("YES", "proof-read", "inside")]


@pytest.mark.parametrize(
    "death", in_turn([(each,) for each in (*ASKING, *HEARING)], 4, ids=[*map(":".join, (*ASKING, *HEARING))])
)
def test_killed_while_it_asks_or_hears_how_it_went_it_asks_and_notes_once(death: tuple[str, str, str]) -> None:
    with embedded() as place, ScriptedServer(place.hand_over) as smtp:
        world = Ordeal(place.behind(smtp), place.clock, place.folder, extra="\ndebrief: {mode: remind}\n")

        def live(base: datetime, *, dies: bool) -> None:
            if not dies:
                world.live(base, (0, 3))
                return
            instants = tuple((base + each * MINUTE).isoformat() for each in (0, 3))
            files = str(world.config_path), str(place.folder / "state")
            assert world.die(Order(*files, "secret", instants, *death, "debrief", timeout=5))
            world.live(base, (4, 7, 15))

        world.invite(ics(start=START + timedelta(hours=1)))
        world.live(START, (1,))
        live(HELD, dies=death in ASKING)
        asked = world.to_owner("debrief")
        assert len({messages.parse(raw).message_id for raw in asked}) == 1
        place.clock.now = HELD + 20 * MINUTE
        world.owner_answers(asked[0], "The move to Kafka. They decide by Friday.")
        live(HELD + 20 * MINUTE, dies=death in HEARING)
        (application,) = world.daemon.engine.known.applications.values()
        assert [detail.text for detail in application.details] == ["The move to Kafka."]
        assert len(application.promises) == 1
        (approval,) = world.to_owner("approval")
        world.owner_answers(approval, "send")
        world.live(GOES, (0, 3))
        (copy,) = world.contact_copies()
        assert "move to Kafka" in messages.parse(copy).text
        assert [messages.parse(raw).header("x-followup") for raw in world.to_owner()].count("approval") == 1
        assert not world.to_owner("told")
        world.daemon.close()


# --- is the matrix blind? --------------------------------------------------------------------------


def tries_again_after_the_body(patch: pytest.MonkeyPatch) -> None:
    def recover(self: Outbox) -> list[object]:
        for row in self.ledger.drafts({DraftState.CLAIMED, DraftState.DATA_BEGUN}):
            self._again(row, "why not", self.clock())
        return []

    patch.setattr(Outbox, "recover", recover)


def takes_any_answer_for_proven(patch: pytest.MonkeyPatch) -> None:
    heard = Correspondence.heard

    def believed(self: Correspondence, answer: Answer, because: str) -> None:
        heard(self, replace(answer, proven=True), because)

    patch.setattr(Correspondence, "heard", believed)


def forgets_to_tell_of_a_refusal(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Dispatch, "_tell_of_refusals", lambda self, now: None)


def does_not_ask_about_a_doubt(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Doubts, "ask", lambda self, row, now: None)


def files_without_looking(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(SentCopies, "_copy", lambda self, row: None)


def never_recovers(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Outbox, "recover", lambda self: [])


def sends_without_a_yes(patch: pytest.MonkeyPatch) -> None:
    stage = Ledger.stage

    def approved(self: Ledger, *given: object, at: object, **named: object) -> str:
        draft = stage(self, *given, at=at, **named)  # type: ignore[arg-type]
        self.move(draft, since=[DraftState.STAGED], to=DraftState.APPROVED, at=at)  # type: ignore[arg-type]
        return draft

    patch.setattr(Ledger, "stage", approved)


BLIND: list[tuple[Callable[[pytest.MonkeyPatch], None], str, str]] = [
    (tries_again_after_the_body, "sending:answer:before:normal", "1 copies too many"),
    (tries_again_after_the_body, "sending:outcome:before:taken-drop", "1 copies too many"),
    (takes_any_answer_for_proven, "forged-yes:answer-read:before:normal", "1 mails without a yes"),
    (forgets_to_tell_of_a_refusal, "sending:outcome:after:5xx", "never heard that the mail is refused"),
    (does_not_ask_about_a_doubt, "sending:body:after:normal", "never heard that the mail is in_doubt"),
    (files_without_looking, "filing:sent-copy:after:normal", "2 copies lie in Sent"),
    (never_recovers, "sending:claim:after:normal", "the draft is claimed, not sent"),
    (sends_without_a_yes, "unanswered:decide:before:normal", "1 mails without a yes"),
]


@pytest.mark.parametrize(("broken", "cell", "seen"), BLIND)
def test_the_matrix_sees_what_a_broken_daemon_does(
    monkeypatch: pytest.MonkeyPatch, broken: Callable[[pytest.MonkeyPatch], None], cell: str, seen: str
) -> None:
    broken(monkeypatch)
    assert any(seen in fault for fault in lived(cell).faults)
