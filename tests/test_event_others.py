"""Talks that call themselves interviews and are none of a job: homes to share, children, loans, those who hire."""

from __future__ import annotations

import pytest

from agent.from_disk.mail_files import Source
from agent.verbs import inspection

OWNER = "robin@keller.example"
OTHERS = (
    ("Kennismakingsgesprek woongroep Het Spoor", "We stellen ons voor en laten de kamer zien."),
    ("Hospiteeravond nummer 14", "Om half acht, neem je eigen bier mee."),
    ("WG-Vorstellungsgespräch", "Unsere Wohngemeinschaft lernt dich kennen, danach Küche und Zimmer."),
    ("Entretien habitat partagé Les Tilleuls", "Visite de la maison et rencontre avec les habitants."),
    ("Colloquio con la maestra di Giulia", "Portare il quaderno."),
    ("Oudergesprek groep 4", "Tien minuten, lokaal 2."),
    ("Colloquio mutuo seconda casa", "Portare le ultime buste paga e la carta d'identità."),
    ("Interviews with the shortlisted candidates, Reader in Acoustics", "Panel members meet at 9 in room 4."),
    ("Calibration session: interviews of our candidates", "Bring your scores."),
)
OURS = (
    ("Interview: Calibration Engineer, Robin Keller", "You will meet Ines Vaz, who leads the lab at Tarn Metrology."),
    (
        "Interview Robin Keller - House Manager",
        "With the trustees of the Bramley theatre, about the post of house manager.",
    ),
)


def verdict(title: str, text: str) -> object:
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:a@b.example",
        "DTSTAMP:20260301T090000Z",
        "DTSTART:20260310T090000Z", "DTEND:20260310T100000Z", f"SUMMARY:{title}".replace(",", r"\,"),
        f"DESCRIPTION:{text}".replace(",", r"\,"), "ORGANIZER;CN=Jo Ortman:mailto:jo@ortman.example",
        f"ATTENDEE;CN=Robin Keller:mailto:{OWNER}", "END:VEVENT", "END:VCALENDAR", "",
    )  # fmt: skip
    source = Source("a.ics", 0, "\r\n".join(lines).encode(), "calendar")
    [made] = inspection.inspect(source, inspection.config_for((OWNER,)))
    [event] = made["events"]  # type: ignore[misc,attr-defined]
    return event["interview"]["verdict"]


@pytest.mark.parametrize(("title", "text"), OTHERS)
def test_what_is_of_no_job_is_no_plain_yes(title: str, text: str) -> None:
    assert verdict(title, text) != "yes"


@pytest.mark.parametrize(("title", "text"), OURS)
def test_a_job_with_such_a_name_is_one(title: str, text: str) -> None:
    assert verdict(title, text) == "yes"
