"""Forged, mistaken and replayed approvals: nothing may go out by any of them.

Each is lived through with a draft that waits for a yes. Nobody but the owner is written to, and the owner hears of
it where it can have been meant: in the words of the table, as often as it says.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from forgeries import TRIES, TRUE, Try
from life import OWNER
from paper import ANNA, PANEL, begin, later, paper, recipients, said, states

from agent.facts import MailReceived
from agent.understand import message as messages


def test_this_many_tries_are_made() -> None:
    """README gives the number."""
    assert len(TRIES) == len({each.title for each in TRIES}) == 123


@pytest.mark.parametrize("forged", TRIES, ids=[f"{number}: {each.title}" for number, each in enumerate(TRIES, 1)])
def test_no_mail_is_sent_without_the_owners_yes(tmp_path: Path, forged: Try) -> None:
    with paper(tmp_path, extra=forged.extra) as world:
        begin(world, PANEL if forged.panel else PANEL[:1])
        forged.make(world)
        later(world, minutes=40)
        if forged.legit:
            later(world, hours=20)
        assert len(world.sent()) == forged.legit
        assert states(world).count("released") == forged.legit
        assert forged.legit or set(states(world)) == {forged.state}
        heard = said(world, forged.kind)
        if forged.told is None:
            assert heard == []
        else:
            assert sum(forged.told in " ".join(words.split()) for words in heard) == forged.times, heard
        written = {to for raw in world.to_owner() for to in [messages.parse(raw).to[0].email]}
        assert written <= {OWNER}
        ours = [fact for _, fact in world.daemon.store.facts() if isinstance(fact, MailReceived)]
        # Who names no sender may be anybody: then it is asked, and held.
        assert {fact.address for fact in ours if fact.application} <= {ANNA, ""}, "a mail of ours is nobody's word"


@pytest.mark.parametrize("true", TRUE, ids=[each.title for each in TRUE])
def test_each_way_that_is_refused_above_is_open_to_the_owner(tmp_path: Path, true: Try) -> None:
    with paper(tmp_path, extra=true.extra) as world:
        begin(world)
        true.make(world)
        later(world, hours=4)
        assert recipients(world) == [ANNA]
        assert len(said(world, "confirmation")) == 1
