"""Job searches in which somebody's clock is wrong by days or years: what they promise is counted from a day that can be
true, so that nobody is chased before it, and nothing waits for ever. Each is played from its mails alone."""

from __future__ import annotations

import re

import pytest
from searches import ANN, INTERVIEW, mail, moment, of, play, sent

from agent.understand.mail.written import written
from agent.understand.message import parse

CAME = "3-12 09:00"
WORDS = "Hi Jane,\n\nI will let you know in two weeks.\n\nAnn"


def dated(mail: str, date: str, *servers: str) -> str:
    """The same mail as a writer's clock says, through servers whose clocks are right; the newest stands first."""
    passed = "".join(f"Received: from a by b; {moment(at):%a, %d %b %Y %H:%M:%S %z}\r\n" for at in servers)
    return passed + re.sub(r"Date: [^\r]*", f"Date: {date}", mail)


WRONG = [
    "Sun, 12 Apr 2026 09:00:00 +0200", "Thu, 31 Dec 2026 09:00:00 +0100", "Sat, 12 Mar 2050 09:00:00 +0100",
    "Thu, 12 Feb 2026 09:00:00 +0100", "Thu, 01 Jan 2015 00:00:01 +0100", "Fri, 27 Mar 2026 08:00:00 -0700",
]  # fmt: skip


@pytest.mark.parametrize("date", WRONG)
def test_a_promise_under_a_date_that_cannot_be_true_is_counted_from_the_day_it_came(date: str) -> None:
    told = play(INTERVIEW, dated(mail(CAME, of(ANN), WORDS), date, CAME, CAME))
    assert sent(told, "status_check") == ["status_check ann.lee 03-27"]


@pytest.mark.parametrize("date", WRONG)
def test_an_absence_under_a_date_that_cannot_be_true_lasts_as_long_as_one_under_a_true_one(date: str) -> None:
    away = mail(
        CAME, of(ANN), "I am out of the office until next Friday.", subject="Automatic reply: Hello",
        Auto_Submitted="auto-replied",
    )  # fmt: skip
    true = play(INTERVIEW, dated(away, "Thu, 12 Mar 2026 09:00:00 +0100", CAME))
    assert sent(play(INTERVIEW, dated(away, date, CAME)), "status_check") == sent(true, "status_check")


@pytest.mark.parametrize(
    ("servers", "goes"),
    [((CAME, "3-10 18:00"), "03-25"), (("3-16 09:00", "3-10 18:00"), "03-25"), (("3-10 18:00",), "03-25")],
)
def test_the_date_of_a_mail_that_lay_somewhere_is_believed(servers: tuple[str, ...], goes: str) -> None:
    """Sent on 10 March: in two weeks is the 24th, however late it came."""
    late = dated(mail("3-10 17:59", of(ANN), WORDS), "Tue, 10 Mar 2026 17:59:00 +0100", *servers)
    assert sent(play(INTERVIEW, late), "status_check")[-1] == f"status_check ann.lee {goes}"


def test_a_server_whose_time_has_not_come_yet_is_not_believed() -> None:
    """Of two clocks that differ the one that is far ahead of ours is wrong."""
    read = parse(dated(mail("3-10 17:59", of(ANN), WORDS), "Tue, 10 Mar 2026 17:59:00 +0100", "11-28 18:00").encode())
    assert written(read, moment("3-10 18:00")) == read.sent == moment("3-10 17:59")
    assert written(read) == moment("11-28 18:00")
