"""What a forged mail of the owner's own must not do: vouch for whoever it is addressed to.

A mail with the owner's From counts as theirs wherever it lies, for that can only hold back; but what goes without
asking goes by it alone, so there it must be proven.
"""

from __future__ import annotations

from datetime import timedelta
from email.utils import format_datetime, make_msgid
from pathlib import Path

import pytest
from forgeries import FAIL, PASS, SERVER
from life import OWNER, START, Life, ics
from paper import ANNA, PANEL, paper

CHECK = "sequence: {thank_you: {mode: off}, status_check: {mode: send}}\n"
ASKS = "you have not written to"
CAME = "Received: from relay.example by mx.example.org; Mon, 9 Mar 2026 08:00:00 +0000\r\n"


def own_mail(world: Life, to: str, above: str, folder: str) -> None:
    """A mail with the owner's From to somebody."""
    written = (
        f"{above}From: Jane Doe <{OWNER}>\r\nTo: {to}\r\nSubject: My portfolio\r\n"
        f"Date: {format_datetime(world.clock.now)}\r\nMessage-ID: {make_msgid(domain='example.org')}\r\n\r\n"
        "Dear Anna,\r\n\r\nas promised on the phone, here it is.\r\n\r\nJane\r\n"
    )
    world.host.deliver(OWNER, written.encode(), folder)


def invited(world: Life) -> None:
    world.invite(ics(start=START + timedelta(hours=1), attendees=PANEL[:1]))
    world.step()


@pytest.mark.parametrize(
    ("above", "folder", "asked"),
    [
        (CAME, "INBOX", True),
        (CAME, "Archive", True),
        (f"Authentication-Results: {FAIL}\r\n{CAME}", "INBOX", True),
        (f"Authentication-Results: {PASS.replace('mx.', 'mx.evil.')}\r\n{CAME}", "INBOX", True),
        (CAME, "Sent", False),  # a server that files what it sends keeps its own line
        ("", "Archive", False),  # moved there by the owner: it never was on its way
        (f"Authentication-Results: {PASS}\r\n{CAME}", "INBOX", False),  # their hidden copy to themselves
    ],
)
def test_what_goes_without_asking_goes_to_whom_the_owner_has_provably_written(
    tmp_path: Path, above: str, folder: str, asked: bool
) -> None:
    with paper(tmp_path, extra=CHECK + SERVER) as world:
        invited(world)
        own_mail(world, ANNA, above, folder)
        world.run_until(START + timedelta(days=12), every=timedelta(hours=1))
        assert [to for to, _ in world.sent()] == ([] if asked else [ANNA])
        assert any(ASKS.encode() in raw for raw in world.to_owner("approval")) is asked


def test_a_forged_mail_gives_nobody_another_address(tmp_path: Path) -> None:
    """It would be where the next mail goes once the true one bounces, and a bounce can be forged as well."""
    other = "anna.schmidt@g1obex.example"
    for above, learnt in ((CAME, False), ("", True)):
        (folder := tmp_path / f"{learnt}").mkdir()
        with paper(folder) as world:
            invited(world)
            own_mail(world, f"Anna Schmidt <{other}>, {ANNA}", above, "INBOX")
            world.step(minutes=1)
            (anna,) = world.daemon.engine.known.contacts.values()
            assert (other in anna.addresses) is learnt
