"""Many servers deliver what is sent to jane+sent@ into the folder Sent, whoever sends it: that proves nothing."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from pathlib import Path

import pytest
from life import OWNER, Life, life
from paper import ANNA, answer, begin, facts, later, recipients, said, states

from agent.facts import Paused

TRACE = (
    "Return-Path: <eve@evil.example>\r\nReceived: from evil.example by mx.example.org; Mon, 9 Mar 2026 8:00 +0000\r\n"
)
DELIVERED = [TRACE, "Delivered-To: <jane+sent@example.org>\r\n", "return-path: <>\r\n"]
FILED = ["", "Received: from laptop by mx.example.org with ESMTPSA; Mon, 9 Mar 2026 8:00 +0000\r\n"]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Life]:
    with life(tmp_path) as a_life:
        begin(a_life)
        yield a_life


def in_sent(world: Life, above: str, data: bytes) -> None:
    world.host.deliver(OWNER, above.encode() + data, "Sent")


def command(world: Life) -> bytes:
    """A mail of commands needs no code."""
    return (
        f"From: {OWNER}\r\nTo: {OWNER}\r\nSubject: followup: pause\r\nDate: {format_datetime(world.clock.now)}\r\n"
        f"Message-ID: {make_msgid(domain='example.org')}\r\n\r\npause\r\n"
    ).encode()


@pytest.mark.parametrize("above", DELIVERED)
def test_what_was_delivered_into_sent_is_obeyed_in_nothing(
    world: Life, above: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        in_sent(world, above, answer(world, "send").as_bytes(policy=SMTP))
        in_sent(world, above, command(world))
        later(world, minutes=40)
    assert states(world) == ["staged"]
    assert facts(world, Paused) == []
    told = said(world, "told")
    assert sum("could not prove that it was you" in " ".join(words.split()) for words in told) == 2, told
    assert caplog.text.count("mail is delivered into Sent") == 1


@pytest.mark.parametrize("above", FILED)
def test_what_was_filed_there_is(world: Life, above: str) -> None:
    in_sent(world, above, answer(world, "send").as_bytes(policy=SMTP))
    later(world, hours=4)
    assert recipients(world) == [ANNA]


def test_where_folders_are_labels_a_mail_is_both(world: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    mailbox = world.daemon.mailbox
    monkeypatch.setattr(mailbox, "capabilities", mailbox.capabilities | {"X-GM-EXT-1"})
    in_sent(world, TRACE, answer(world, "send").as_bytes(policy=SMTP))
    later(world, hours=4)
    assert recipients(world) == [ANNA]
