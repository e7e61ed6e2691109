"""No mail and no calendar takes a second to be understood, whatever is repeated in it."""

from __future__ import annotations

import time
from typing import Literal

import pytest
from clocks import not_by_chance, within

from agent.from_disk.mail_files import Source
from agent.verbs import inspection

CONFIG = inspection.config_for(["robin@keller.example"])
MAIL = (
    "From: Ruth Hall <ruth@acme.example>\nTo: robin@keller.example\nDate: Mon, 3 Mar 2025 10:00:00 +0100\n"
    "Subject: Re: Interview\nContent-Type: text/plain; charset=utf-8\n\nHello Robin,\n{} x\n"
)
CALENDAR = (
    "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nDTSTART:20250310T100000Z\nSUMMARY:Interview\n"
    "ORGANIZER;CN=Ruth Hall:mailto:ruth@acme.example\nATTENDEE:mailto:robin@keller.example\n"
    "ATTENDEE;CN=:mailto:x@y.example\nDESCRIPTION:{}\nEND:VEVENT\nEND:VCALENDAR\n"
)
REPEATED = (
    "?", ".", ">", ">> ", " ", "\n", "\u00a0", "-", "_", "[", "<", "1 ", "a@", "A B ", "面接", "ä",
    "> > x <<\n", ">\n", "--\n", "-----Original Message-----\n", "From: a\nSent: b\nTo: c\n",
    "On 3 March 2025 at 10:00 a b:\n", "On 3 March 2025 Ruth Hall <r@a.example> wrote\n> x\n", "Dana West\n\n",
    "Best regards\nAnna Lee\n", "Sent from my iPhone\n", "This e-mail is confidential. ", "by Friday 3 March we will, ",
    "not until ", "550 5.1.1 <a@b.example>\n", "Received: x\nFrom: a@b.example\n\n", "| a \n",
)  # fmt: skip
DESCRIBED = (":\\n- ", "\\n", " \\n", "10:00\\n", "Ruth\\n", "You will meet Ana and ", "- ", "Panel: ")


@pytest.mark.parametrize("piece", REPEATED)
def test_a_mail_takes_no_second_whatever_is_repeated_in_it(piece: str) -> None:
    inspected(MAIL.format(piece * (30_000 // len(piece))), "message")


@pytest.mark.parametrize("piece", DESCRIBED)
def test_a_calendar_takes_no_second_whatever_is_repeated_in_it(piece: str) -> None:
    inspected(CALENDAR.format(piece * (30_000 // len(piece))), "calendar")


@not_by_chance
def inspected(text: str, kind: Literal["message", "calendar"]) -> None:
    """Read within a second of the processor; it takes tenths of one on an idle core."""
    begun = time.process_time()
    inspection.inspect(Source("hostile", 0, text.encode(), kind), CONFIG)
    within(begun, 1)
