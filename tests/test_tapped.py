"""An answer by one tap, from the mail the owner got to the mail a contact gets: a new mail, without its thread."""

from __future__ import annotations

import re
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from life import START, Life, ics
from paper import PANEL, begin, copy, later, paper

from agent.understand import message as messages


def tap(world: Life, mail: bytes, label: str) -> EmailMessage:
    """The new mail that a phone makes of the link with that label, signed as phones do."""
    found = re.search(rf'<a href="([^"]+)"[^>]*>{label}</a>', messages.parse(mail).html)
    assert found is not None, label
    link = urlsplit(unescape(found[1]))
    fields = parse_qs(link.query)
    made = EmailMessage()
    made["From"], made["To"] = f"Jane Doe <{world.owner}>", unquote(link.path)
    made["Subject"], made["Date"] = fields["subject"][0], format_datetime(world.clock.now)
    made["Message-ID"] = make_msgid(domain="example.org")
    made.set_content(fields["body"][0] + "\n\nSent from my iPhone\n")
    return made


@pytest.mark.parametrize(
    ("label", "people", "sent"), [("Send", 1, 1), ("Skip", 1, 0), ("Send all 3", 3, 3), ("Send 2", 3, 1)]
)
def test_a_tap_releases_what_stands_on_it(tmp_path: Path, label: str, people: int, sent: int) -> None:
    with paper(tmp_path) as world:
        approval = begin(world, PANEL[:people])
        copy(world, tap(world, approval, label), "Sent")
        later(world, hours=3)
        assert len(world.sent()) == sent
        assert not world.to_owner("told")


def test_a_tap_without_a_copy_in_sent_releases_nothing(tmp_path: Path) -> None:
    with paper(tmp_path) as world:
        approval = begin(world)
        copy(world, tap(world, approval, "Send"), "INBOX")
        later(world, hours=3)
        assert not world.sent()
        assert "could not prove" in messages.parse(world.to_owner("told")[-1]).text


def test_a_question_is_answered_by_a_tap(tmp_path: Path) -> None:
    with paper(tmp_path) as world:
        world.invite(ics(start=START, summary="Chat", attendees=PANEL[:1]), subject="Chat")
        world.step()
        (question,) = world.to_owner("question")
        copy(world, tap(world, question, "Yes, it is one"), "Sent")
        later(world, minutes=5)
        (application,) = world.daemon.engine.known.applications.values()
        (interview,) = application.interviews.values()
        assert interview.verdict == "yes"
