"""When is somebody back? Absence notes in four languages, and dates in them that say nothing about it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from agent.understand.dates import away_until

WED = datetime.fromisoformat("2026-11-18T10:00+01:00")
US = datetime.fromisoformat("2026-12-18T17:45-08:00")  # a Friday

NOTES: tuple[tuple[datetime | None, str, str | None], ...] = (
    (WED, "I am out of the office until 4 December.", "2026-12-04"),
    (WED, "I'm away and will be back on Monday.", "2026-11-23"),
    (WED, "Thanks for your mail. I'm on annual leave, returning Jan 5th.", "2027-01-05"),
    (WED, "I am out of office from 23 November to 27 November and return on 30 November.", "2026-11-30"),
    (WED, "I will be on vacation through Friday, November 27. I'll respond when I return.", "2026-11-27"),
    (WED, "Out of office: 23 Nov - 4 Dec. For urgent matters call +49 30 1234567.", "2026-12-04"),
    (WED, "I'm travelling this week with limited access to email.", "2026-11-20"),
    (WED, "I am currently on parental leave until March 2027.", "2027-03-01"),
    (WED, "I'm out sick today.", "2026-11-18"),
    (WED, "I am on holiday for two weeks.", "2026-12-02"),  # 18 + 14 = 2 December
    (WED, "I'm out until next week.", "2026-11-23"),
    (WED, "I will be out of the office next week.", "2026-11-27"),
    (WED, "I'll be back at my desk after 4 December.", "2026-12-05"),
    (WED, "I will not be back before 7 December; before that please write to Ines.", "2026-12-07"),
    (WED, "Thank you for your message of 17 November. I am away until 11/30.", "2026-11-30"),
    (US, "I'm OOO until 1/4. Happy holidays!", "2027-01-04"),
    (US, "Our office is closed between Christmas and New Year and we are back on January 4.", "2027-01-04"),
    (US, "I'll be on PTO from 12/21 to 1/2.", "2027-01-02"),
    (WED, "Ich bin vom 1. bis 12. Dezember nicht im Büro.", "2026-12-12"),
    (WED, "Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 27.11. im Urlaub.", "2026-11-27"),
    (WED, "Ich bin ab dem 7. Dezember wieder erreichbar.", "2026-12-07"),
    (WED, "Ich bin derzeit abwesend. Am Montag, den 30.11.2026, bin ich zurück.", "2026-11-30"),
    (WED, "Bis 4.12. bin ich auf Dienstreise, ab 7.12. wieder im Haus.", "2026-12-07"),
    (WED, "Je suis absente jusqu'au 27 novembre inclus.", "2026-11-27"),
    (WED, "Je serai de retour le 3 mars.", "2027-03-03"),
    (WED, "Actuellement en congés du 23 novembre au 4 décembre.", "2026-12-04"),
    (WED, "Estoy fuera de la oficina hasta el 30 de noviembre.", "2026-11-30"),
    (WED, "Estaré de vacaciones del 23 al 27 de noviembre. Vuelvo el lunes 30 de noviembre.", "2026-11-30"),
    (
        WED,
        "English below. Ich bin bis zum 2. Dezember nicht erreichbar.\n\nI am out of the office until 2 December.",
        "2026-12-02",
    ),
    (None, "I am out of the office until 4 December 2026.", "2026-12-04"),
    (None, "I am out of the office until Friday.", None),
    (None, "I am out of the office until 4 December.", None),
    (WED, "I was out of the office until 13 November 2026.", None),
    (WED, "We have received your mail of 18 November and will look into it.", None),
    (WED, "For matters that cannot wait until Friday, please call the front desk.", None),
    (WED, "I no longer work here.", None),
    (WED, "", None),
)


@pytest.mark.parametrize(("sent", "text", "expected"), NOTES)
def test_the_first_day_back_is_read(sent: datetime | None, text: str, expected: str | None) -> None:
    assert away_until(text, sent) == (date.fromisoformat(expected) if expected else None)


def test_a_return_long_past_or_absurdly_far_is_no_date() -> None:
    assert away_until("I am back on 4 December 2025.", WED) is None
    assert away_until("I am back on 4 December 2035.", WED) is None
