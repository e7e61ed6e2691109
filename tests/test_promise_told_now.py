"""News told by the mail itself, and days that are over, promise nothing; what is still to come today does."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from agent.understand.promise import promise

SENT = datetime.fromisoformat("2026-09-16T10:00:00+02:00")
TODAY = date(2026, 9, 16)

TOLD_NOW = """
I have to tell you today that we have chosen another applicant.
Sadly we must inform you today that the vacancy has been withdrawn.
I'm writing to you today because the board has turned the budget down.
It is only right that you hear from us today that the choice fell on somebody else.
Heute müssen wir Ihnen leider mitteilen, dass die Stelle anderweitig besetzt wurde.
Wir möchten Sie heute darüber informieren, dass wir das Verfahren beendet haben.
Wir melden uns heute bei Ihnen, weil sich die Planung geändert hat.
Nous vous écrivons aujourd'hui pour vous dire que le poste est pourvu.
Nous devons vous annoncer aujourd'hui que le recrutement est suspendu.
Hoy le comunicamos que el proceso se ha cerrado.
Lamentamos tener que decirle hoy que hemos elegido a otra persona.
The panel could not agree on Monday. As soon as there is a new date I shall tell you.
Der Vorstand konnte am Montag nicht abstimmen. Sobald ein neuer Termin feststeht, melde ich mich.
The board meets on 8 October; we'll be in touch as soon as we can.
Le comité se réunit le 2 octobre, nous revenons vers vous dès que possible.
El comité se reúne el 2 de octubre; te decimos algo en cuanto podamos.
"""
STILL_TODAY = """
I'll let you know later today.
You will hear from me by the end of today that it is settled.
We shall tell you today whether it works out.
Ich sage Ihnen heute noch Bescheid.
Wir melden uns im Laufe des heutigen Tages bei Ihnen.
Je vous rappelle aujourd'hui avant 18 h.
Te llamo hoy mismo.
"""


@pytest.mark.parametrize("text", TOLD_NOW.strip().splitlines())
def test_what_this_mail_tells_is_no_promise(text: str) -> None:
    assert promise(text, SENT) is None


@pytest.mark.parametrize("text", STILL_TODAY.strip().splitlines())
def test_what_comes_later_in_the_day_is_one(text: str) -> None:
    made = promise(text, SENT)
    assert made is not None
    assert made.end == TODAY
