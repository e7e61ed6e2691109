"""Commands by mail need no code, so anybody can forge them, by the thousand: little is told of, nobody else waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from life import OWNER, Life, life
from paper import ANNA, answer, begin, copy, facts, later, paper, recipients, said

from agent.carriers.proofs import MOST_COMMANDS, Proofs
from agent.edges.correspondence import Answer
from agent.facts import Paused
from agent.owner import errands

FLOOD = 60


def flood(world: Life, dated: Callable[[int], datetime], many: int = FLOOD, folder: str = "INBOX") -> None:
    for number in range(many):
        mail = (
            "Received: from evil.example by mx.example.org; Mon, 9 Mar 2026 08:00:00 +0000\r\n"
            f"From: {OWNER}\r\nTo: {OWNER}\r\nSubject: followup\r\nDate: {format_datetime(dated(number))}\r\n"
            f"Message-ID: <{number}@evil.example>\r\n\r\npause\r\n"
        )
        world.host.deliver(OWNER, mail.encode(), folder)


@pytest.mark.parametrize("days", [0, 1, -1, 400])
def test_whatever_day_they_are_dated_few_are_told_of(tmp_path: Path, days: int) -> None:
    with paper(tmp_path) as world:
        begin(world)
        flood(world, lambda number: world.clock.now + timedelta(days=number * days, seconds=number))
        later(world, minutes=40)
        assert len(said(world, "told")) <= 3 * errands.MOST_UNPROVEN
        assert facts(world, Paused) == []


def test_only_so_many_wait_for_their_proof_and_a_proven_one_is_heard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(errands, "MOST_WAITING", 10)
    with paper(tmp_path) as world:
        begin(world)
        flood(world, lambda number: world.clock.now)
        world.step(minutes=1)
        assert len(world.daemon.engine.outbox.post.unproven()) == 10
        flood(world, lambda number: world.clock.now - timedelta(seconds=1), many=1, folder="Sent")
        world.step(minutes=1)
        assert len(facts(world, Paused)) == 1


def test_proof_of_a_few_is_looked_for_at_a_step_and_of_all_in_turn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    inside = Proofs._copies_in_sent

    def counted(self: Proofs, waiting: Answer) -> list[tuple[str, int]]:
        looked.append(waiting.key)
        return inside(self, waiting)

    monkeypatch.setattr(Proofs, "_copies_in_sent", counted)
    with life(tmp_path) as world:
        begin(world)
        flood(world, lambda number: world.clock.now)
        copy(world, answer(world, "send", Message_ID="<yes@example.org>"), "INBOX")
        seen: set[str] = set()
        for _ in range(FLOOD // MOST_COMMANDS):
            looked.clear()
            world.step(seconds=5)
            assert len(looked) == MOST_COMMANDS + 1
            assert "<yes@example.org>" in looked  # it bears a code, which nobody can forge
            seen |= set(looked)
        assert len(seen) == FLOOD + 1
        copy(world, answer(world, "send", Message_ID="<yes@example.org>"), "Sent")
        later(world, hours=4)
        assert recipients(world) == [ANNA]
