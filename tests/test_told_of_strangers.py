"""What anybody can send is told of a few times a day: each word to the owner is a mail from their own account."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from life import OWNER, Life
from paper import begin, later, paper, said

from agent.owner.desk import MOST_TOLD

FLOOD = 25


def invitation(world: Life, number: int, uid: str, start: str, sequence: int = 0) -> None:
    mail = (
        f"Received: from evil.example by mx.example.org; {format_datetime(world.clock.now)}\r\n"
        f"From: Eve <eve{number}@evil.example>\r\nTo: {OWNER}\r\nSubject: Interview {number}\r\n"
        f"Date: {format_datetime(world.clock.now)}\r\nMessage-ID: <{uid}.{number}@evil.example>\r\n"
        "Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\n"
        f"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nSEQUENCE:{sequence}\r\nDTSTART:{start}\r\n"
        f"SUMMARY:Interview Backend Engineer\r\nORGANIZER:mailto:hr@evil{number}.example\r\n"
        f"ATTENDEE:mailto:{OWNER}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    world.host.deliver(OWNER, mail.encode(), "INBOX")


def unreadable(world: Life) -> None:
    for number in range(FLOOD):
        invitation(world, number, f"u{number}", "tomorrow")


def changes(world: Life) -> None:
    (application,) = world.daemon.engine.known.applications.values()
    (interview,) = application.interviews.values()
    for number in range(FLOOD):
        start = world.clock.now + timedelta(hours=number + 3)
        invitation(world, number, interview.seen.uid, f"{start:%Y%m%dT%H%M%SZ}", sequence=number + 5)


@pytest.mark.parametrize("send", [unreadable, changes])
def test_of_a_flood_a_few_are_told_and_that_there_are_more(tmp_path: Path, send: Callable[[Life], None]) -> None:
    with paper(tmp_path) as world:
        begin(world)
        send(world)
        later(world, hours=3)
        told = said(world, "told")
        assert len(told) == MOST_TOLD + 1
        assert ["More such mails come in" in words for words in told] == [False] * MOST_TOLD + [True]


def test_the_next_day_they_are_told_of_again(tmp_path: Path) -> None:
    with paper(tmp_path) as world:
        begin(world)
        unreadable(world)
        later(world, hours=25)
        before = len(said(world, "told"))
        invitation(world, FLOOD, "another", "tomorrow")
        world.step(minutes=1)
        assert len(said(world, "told")) == before + 1
