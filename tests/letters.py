"""Letters to an owner and an invitation, as they lie in files, and what `inspect` finds of them."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path
from typing import Any

from agent.from_disk import mail_files
from agent.verbs import inspection

OWNER = "robin@example.net"
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:{uid}
DTSTAMP:20261120T090000Z
DTSTART;TZID=Europe/Lisbon:20261207T140000
DTEND;TZID=Europe/Lisbon:20261207T150000
SUMMARY:Technical interview – Data Engineer at Pelagia
ORGANIZER;CN=Marta Reis:mailto:marta.reis@pelagia.example
ATTENDEE;CN=Robin Vale;PARTSTAT=ACCEPTED:mailto:robin@example.net
ATTENDEE;CN=Otto Lind;PARTSTAT=ACCEPTED:mailto:otto.lind@pelagia.example
END:VEVENT
END:VCALENDAR
"""


def letter(
    words: str = "Thank you for coming.", *, subject: str = "Your visit", sender: str = "Marta <marta@pelagia.example>"
) -> bytes:
    """A plain mail to the owner, sent on Friday, 20 November 2026."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, f"Robin Vale <{OWNER}>", subject
    mail["Date"] = "Fri, 20 Nov 2026 10:00:00 +0000"
    mail.set_content(words)
    return mail.as_bytes()


def box(*letters: bytes, stamp: bytes = b"From marta@pelagia.example Fri Nov 20 10:00:00 2026") -> bytes:
    return b"".join(stamp + b"\n" + each + b"\n" for each in letters)


def look(*paths: Path, owner: tuple[str, ...] = (OWNER,)) -> list[dict[str, Any]]:
    return list(inspection.objects(paths, inspection.config_for(owner)))


def subjects(*paths: Path) -> list[str]:
    """The subject of each message found (or `calendar`), in order."""
    found = []
    for source in mail_files.walk(paths):
        lines = [line for line in source.data.splitlines() if line.startswith(b"Subject:")]
        found.append("calendar" if source.kind == "calendar" else lines[0][9:].decode() if lines else "?")
    return found
