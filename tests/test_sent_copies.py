"""The copies of what went out: where a server will not take one, the owner hears of it, and all else goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from stories import ANNA, BOB, SHOWN, Story, berlin, invited, story

from agent.edges.imap import Mailbox, Refused
from agent.errors import ConnectionFailedError
from agent.understand import message as messages


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path) as told:
        yield told


def _no_more_room(patch: pytest.MonkeyPatch) -> None:
    def refuses(self: Mailbox, *words: object, **more: object) -> None:
        raise ConnectionFailedError("The server would not file a mail in Sent: full") from Refused("[OVERQUOTA] full")

    patch.setattr(Mailbox, "append", refuses)


def test_a_sent_folder_that_takes_nothing_stops_nothing(life: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    invited(life, ANNA, BOB)
    life.live_until(SHOWN)
    life.says("send all")
    with monkeypatch.context() as full:
        _no_more_room(full)
        life.live_until(berlin(3, 10, 21))
        assert set(life.states().values()) == {"sent"}
        life.writes(ANNA[1], "Thank you for your kind note, it was good to meet you.", subject="Thanks")
        life.step(minutes=5)
        assert len(life.application.received) == 1  # it goes on reading
        life.live_until(berlin(3, 12, 12))
        (told,) = [text for raw in life.to_owner() if "no copy of it could" in (text := messages.parse(raw).text)]
        assert told.count("no copy of it could be put into your Sent folder") == 2
        assert not life.host.messages(life.owner, "Sent")[1:]  # the owner's answer alone
    life.live_until(berlin(3, 12, 14))
    assert len(life.host.messages(life.owner, "Sent")) == 3
    life.live_until(berlin(3, 20, 12))
    assert len(life.host.messages(life.owner, "Sent")) == 3
    assert len(life.sent_to()) == 2


def test_what_is_not_taken_for_a_week_is_offered_no_more(life: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    invited(life, ANNA)
    life.live_until(SHOWN)
    life.says("send")
    with monkeypatch.context() as full:
        _no_more_room(full)
        life.live_until(berlin(3, 18, 12))
    life.live_until(berlin(3, 19, 12))
    assert len(life.host.messages(life.owner, "Sent")) == 1
    assert len(life.sent_to("anna")) == 1


def test_a_connection_that_is_lost_while_filing_is_made_anew(life: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(self: Mailbox, *words: object, **more: object) -> None:
        raise ConnectionFailedError("the connection was lost")

    invited(life, ANNA)
    life.live_until(SHOWN)
    life.says("send")
    with monkeypatch.context() as patched:
        patched.setattr(Mailbox, "append", lost)
        with pytest.raises(ConnectionFailedError, match="was lost"):
            life.live_until(berlin(3, 10, 21))
    life.live_until(berlin(3, 10, 21))
    assert len(life.host.messages(life.owner, "Sent")) == 2
