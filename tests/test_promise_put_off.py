"""A day they had named and did not keep, and the new one; and the first and the last day that news may come."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from rows import each_row

from agent.understand.promise import promise

SENT = datetime.fromisoformat("2026-03-04T10:00:00+01:00")  # a Wednesday

PUT_OFF = """
10-10 We promised you a decision today; it'll be Tuesday.
10-10 I know I said today. It will be Tuesday.
10-10 I told you you'd have an answer by today - that's now Tuesday.
13-13 I'd hoped to write sooner; it'll be the 13th now, sorry.
05-05 I meant to write yesterday - make that tomorrow.
21-31 We had hoped to have a decision for you last week. It will be the end of this month now.
10-10 Ich hatte Ihnen für heute eine Antwort versprochen, es wird nun Dienstag.
06-06 Wir wollten uns bis heute melden; daraus wird leider erst Freitag.
10-10 Je vous avais promis une réponse pour aujourd'hui, ce sera mardi.
06-06 Je pensais vous répondre hier, ce sera plutôt vendredi.
10-10 Te dije que hoy te contestaba; va a ser el martes.
06-06 Esperábamos tener una respuesta ayer; tendrá que ser el viernes.
"""
FIRST_AND_LAST = """
18-25 I shall be in a position to update you not before the 18th but by the 25th at the latest.
18-25 We can tell you no earlier than the 18th, and no later than the 25th.
13-20 You'll hear from me after the 12th but before the 20th.
09-11 Not before Monday, but by Wednesday at the latest, I'll write to you.
18-25 Frühestens am 18., spätestens am 25. März hören Sie von uns.
18-25 Nicht vor dem 18., aber bis zum 25. melden wir uns.
18-25 Nous vous répondrons au plus tôt le 18 et au plus tard le 25 mars.
18-25 Le responderemos no antes del 18 y a más tardar el 25 de marzo.
"""
SHE = """
09-09 Sobald Frau Kern am Montag zurück ist, meldet sie sich bei Ihnen.
12-12 Sobald sie am 12. zurück ist, meldet sie sich.
09-09 Am Montag wird sie sich bei Ihnen melden.
"""
NONE = """
I said your interview would be today; it'll be Tuesday.
We promised you a second talk this week. It will be on Tuesday at ten.
I said the start would be 1 April; it will be 1 May.
You said you'd reply by Friday; it will be fine on Monday, too.
Sobald Sie am Montag zurück sind, melden Sie sich bitte bei uns.
Am Montag werden Sie sich melden wollen, das ist in Ordnung.
"""


def _days(rows: str) -> list[tuple[date, date, str]]:
    parted = (row.partition(" ") for row in rows.strip().splitlines())
    return [(date(2026, 3, int(days[:2])), date(2026, 3, int(days[3:])), text) for days, _, text in parted]


@each_row(("first", "last", "text"), _days(PUT_OFF + FIRST_AND_LAST.lstrip() + SHE.lstrip()))
def test_the_day_that_holds_now_is_read(first: date, last: date, text: str) -> None:
    found = promise(text, SENT)
    assert found is not None
    assert (found.start, found.end) == (first, last)


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_another_thing_put_off_promises_no_news(text: str) -> None:
    assert promise(text, SENT) is None
