"""The process is killed at each step of a delivery and started again: never two copies, never silence.

The mail host lives in this process. The daemon that dies is another process, which comes from a fork server:
forking this one, with the host's thread in it, would not be safe.
"""

from __future__ import annotations

import multiprocessing
import signal
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from dying import PLACES, one_step
from life import OWNER, START, Life, ics, life

from agent.edges.ledger import Ledger
from agent.facts import DraftState
from agent.understand import message as messages

ANNA = "anna.schmidt@globex.example"
SPAWN = multiprocessing.get_context("forkserver")
SPAWN.set_forkserver_preload(
    [
        *("pytest", "agent.daemon", "agent.config_yaml", "icalendar", "imapclient", "yagmail"),
        *("cattrs.preconf.json", "jinja2", "holidays", "html2text"),
    ]
)


# --- in the test ---------------------------------------------------------------------------------


def dies(world: Life, place: str) -> None:
    """One step of the daemon in another process, which ends at that place; then ours is started again."""
    world.daemon.close()
    given = (world.config_path, world.folder / "state", world.clock.now, place)
    process = SPAWN.Process(target=one_step, args=given)
    process.start()
    process.join(30)
    assert process.exitcode == -signal.SIGKILL, "the place was never reached"
    process.close()
    world.start()


def about_doubt(world: Life) -> int:
    return sum("was it sent?" in messages.parse(raw).subject for raw in world.to_owner("told"))


def held(world: Life) -> None:
    world.invite(ics(start=START + timedelta(hours=1)))
    world.step()
    world.run_until(START + timedelta(hours=3), every=timedelta(hours=1))


@dataclass(frozen=True)
class End:
    """What must be so in the end: copies the contact got, and whether the owner is asked about it."""

    copies: int
    doubt: bool


ENDS = {
    "before the claim": End(1, False),
    "inside the claim": End(1, False),
    "after the claim": End(1, False),
    "at the 354": End(1, False),
    "inside data_begun": End(1, False),
    "before the body": End(0, True),
    "half the body": End(0, True),
    "after the dot": End(1, True),
    "after the answer": End(1, True),
    "before sent": End(1, True),
    "inside sent": End(1, True),
    "after sent": End(1, False),
}


@pytest.mark.parametrize("place", ENDS)
def test_a_contact_gets_at_most_one_copy_and_the_owner_hears_what_is_not_known(tmp_path: Path, place: str) -> None:
    with life(tmp_path) as world:
        held(world)
        world.owner_answers(world.to_owner("approval")[0], "send")
        world.clock.now = START + timedelta(hours=5)
        dies(world, place)
        world.run_until(world.clock.now + timedelta(hours=1), every=timedelta(minutes=12))
        world.run_until(START + timedelta(days=4), every=timedelta(days=1))
        ours = [data for to, data in world.sent() if to == ANNA]
        assert len(ours) == ENDS[place].copies
        assert about_doubt(world) == int(ENDS[place].doubt)
        (row,) = world.daemon.engine.ledger.drafts()
        assert row.state is (DraftState.IN_DOUBT if ENDS[place].doubt else DraftState.SENT)
        in_sent = [raw for raw in world.host.messages(OWNER, "Sent") if b"To: Anna Schmidt" in raw]
        assert len(in_sent) == (0 if ENDS[place].doubt else 1)
        assert all(messages.parse(raw).message_id == row.message_id for raw in (*ours, *in_sent))


@pytest.mark.parametrize("place", ["after the dot", "after the answer", "inside sent"])
def test_what_lies_in_sent_went_out_and_nobody_is_asked(tmp_path: Path, place: str) -> None:
    with life(tmp_path) as world:
        held(world)
        world.owner_answers(world.to_owner("approval")[0], "send")
        world.clock.now = START + timedelta(hours=5)
        dies(world, place)
        ((_, data),) = world.sent()
        world.host.deliver(OWNER, data, "Sent")  # as Gmail and Outlook do
        world.run_until(world.clock.now + timedelta(hours=1), every=timedelta(minutes=12))
        assert [row.state for row in world.daemon.engine.ledger.drafts()] == [DraftState.SENT]
        assert about_doubt(world) == 0
        assert len(world.sent()) == 1


@pytest.mark.parametrize("place", [each for each in PLACES if each.startswith("owner: ")])
def test_the_owner_gets_the_approval_mail_wherever_we_stop(tmp_path: Path, place: str) -> None:
    with life(tmp_path) as world:
        world.invite(ics(start=START + timedelta(hours=1)))
        world.step()
        world.clock.now = START + timedelta(hours=3)
        dies(world, place)
        world.run_until(world.clock.now + timedelta(hours=1), every=timedelta(minutes=12))
        mails = [messages.parse(raw) for raw in world.to_owner("approval")]
        assert len(mails) == 1  # found in the mailbox, or sent again
        world.owner_answers(world.to_owner("approval")[0], "send")
        world.run_until(world.clock.now + timedelta(hours=4), every=timedelta(minutes=40))
        assert [to for to, _ in world.sent()] == [ANNA]


def test_killed_at_every_place_one_after_the_other_there_is_still_one_copy(tmp_path: Path) -> None:
    with life(tmp_path) as world:
        held(world)
        world.owner_answers(world.to_owner("approval")[0], "send")
        world.clock.now = START + timedelta(hours=5)
        for place in ("before the claim", "inside the claim", "after the claim", "at the 354", "inside data_begun"):
            dies(world, place)
            with pytest.MonkeyPatch.context() as patch:  # this step recovers; the next death is to have its turn
                patch.setattr(Ledger, "claim", lambda *given: None)
                world.step(minutes=1)
            world.clock.forward(minutes=31)
        dies(world, "after the answer")
        world.run_until(START + timedelta(days=4), every=timedelta(days=1))
        assert len(world.sent()) == 1
        assert about_doubt(world) == 1
