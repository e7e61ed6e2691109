"""The first look at a large mailbox, measured: finding every invite among 50,000 mails on a Dovecot.

    python tests/bench_first_look.py [--messages 50000]

The floor is the server's own answer to `UID FETCH 1:* (BODYSTRUCTURE)`, read and thrown away in the same
run. The mails are made here, in many structures, with about one invite in a hundred, each marked by an
`X-Planted` field; what is found is compared with what was planted.
"""

from __future__ import annotations

import argparse
import base64
import email
import os
import random
import re
import shutil
import ssl
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import imapclient

sys.path.insert(0, str(Path(__file__).parent.parent))

import servers

from agent.edges import imap_signin
from agent.edges.imap import Mailbox
from agent.rules import Server

T = TypeVar("T")

OWNER, PASSWORD = "owner@example.org", "owner pass"
TALK = """thank you for your time we will be in touch about the next round of the hiring process please find
attached our offer for the calendar of events practical technical medical basics delivery invoice"""
WORDS = TALK.split()

CALENDAR = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Planted//EN\r
METHOD:REQUEST\r
BEGIN:VEVENT\r
UID:{uid}\r
DTSTAMP:20260105T090000Z\r
DTSTART:20260112T140000Z\r
DTEND:20260112T150000Z\r
SUMMARY:Interview {uid}\r
ORGANIZER:mailto:dana@acme.example\r
ATTENDEE:mailto:owner@example.org\r
END:VEVENT\r
END:VCALENDAR\r
"""


def _text(chance: random.Random, length: int) -> str:
    line = " ".join(chance.choices(WORDS, k=11)) + "\r\n"
    return line * max(1, length // len(line))


def _part(kind: str, data: str, *fields: str) -> str:
    return "".join(f"{field}\r\n" for field in (f"Content-Type: {kind}", *fields)) + f"\r\n{data}"


def _multi(subtype: str, *parts: str) -> str:
    boundary = f"b-{zlib.crc32(repr(parts).encode()):08x}"
    inside = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts)
    return f'Content-Type: multipart/{subtype}; boundary="{boundary}"\r\n\r\n{inside}--{boundary}--\r\n'


def _encoded(data: str | bytes) -> str:
    return base64.encodebytes(data.encode() if isinstance(data, str) else data).decode().replace("\n", "\r\n")


def _attachment(name: str, kind: str, data: str | bytes) -> str:
    transfer = "Content-Transfer-Encoding: base64"
    return _part(kind, _encoded(data), transfer, f"Content-Disposition: attachment; {name}")


def _forwarded(body: str) -> str:
    head = "From: Dana <dana@acme.example>\r\nTo: Lee <lee@acme.example>\r\nSubject: Invitation\r\n"
    return _part("message/rfc822", f"{head}Date: Mon, 5 Jan 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n{body}")


def _plain(chance: random.Random, length: int = 2000) -> str:
    return _part('text/plain; charset="utf-8"', _text(chance, length))


def _alternative(chance: random.Random, *more: str) -> str:
    html = f"<p>{_text(chance, 2500)}</p>"
    return _multi("alternative", _plain(chance), _part("text/html; charset=utf-8", html), *more)


ORDINARY: tuple[Callable[[random.Random], str], ...] = (
    _plain,
    _plain,
    _plain,
    _plain,
    _alternative,
    _alternative,
    _alternative,
    lambda c: _multi("mixed", _plain(c), _attachment('filename="cv.pdf"', "application/pdf", c.randbytes(6000))),
    lambda c: _multi("mixed", _alternative(c), _attachment('filename="basics.icon"', "image/png", b"x" * 900)),
    lambda c: _multi("mixed", _plain(c), _attachment('filename="my calendar.pdf"', "application/pdf", b"x")),
    lambda c: _multi("related", _alternative(c), _part("image/gif", _encoded(c.randbytes(500)))),
    lambda c: _multi("mixed", _plain(c), _forwarded(_alternative(c))),
    lambda c: _multi("mixed", _plain(c), _attachment('filename="=?utf-8?B?cmVwb3J0LnBkZg==?="', "text/x", b"y")),
    lambda c: _multi("mixed", _plain(c), _attachment("filename*=utf-8''Lebenslauf%20neu.pdf", "text/x", b"y")),
    lambda c: _multi("report", _plain(c), _part("message/delivery-status", "Reporting-MTA: dns; x\r\n")),
)
_INVITE = 'text/calendar; charset="UTF-8"; method=REQUEST'
_OCTETS = "application/octet-stream"


def _plants(chance: random.Random, ics: str) -> tuple[Callable[[], str], ...]:
    """Every way in which an invite lies in a mail."""
    calendar = _part(_INVITE, ics)
    shouted = _part("TEXT/CALENDAR; METHOD=REQUEST", _encoded(ics), "Content-Transfer-Encoding: BASE64")
    return (
        lambda: calendar,
        lambda: _part("text/calendar; name=a.ics", _encoded(ics), "Content-Transfer-Encoding: base64"),
        lambda: _alternative(chance, calendar),
        lambda: _multi(
            "mixed",
            _alternative(chance, calendar),
            _attachment('filename="invite.ics"', "application/ics", ics),
        ),
        lambda: _multi("mixed", _plain(chance), _attachment("filename=invite.ics", _OCTETS, ics)),
        lambda: _multi("mixed", _plain(chance), _attachment('filename="INVITE.ICS"', _OCTETS, ics)),
        lambda: _multi("mixed", _plain(chance), _attachment(f'x=y; filename="{"a" * 90}.ics"', _OCTETS, ics)),
        lambda: _multi("mixed", _plain(chance), _attachment("filename*=utf-8''%C3%A9%2Eics", _OCTETS, ics)),
        lambda: _multi("mixed", _plain(chance), _attachment("filename*0=in.i; filename*1=cs", _OCTETS, ics)),
        lambda: _multi("mixed", _plain(chance), _attachment('filename="=?utf-8?B?aW52aXRlLmljcw==?="', _OCTETS, ics)),
        lambda: _multi("mixed", _plain(chance), _attachment('filename="the \\"real\\" one.ics"', _OCTETS, ics)),
        lambda: _multi("mixed", _plain(chance), _forwarded(_alternative(chance, calendar))),
        lambda: _multi("mixed", _plain(chance), _forwarded(calendar)),
        lambda: _forwarded(_multi("mixed", _forwarded(_alternative(chance, shouted)), _plain(chance))),
        lambda: _alternative(chance, shouted),
        lambda: _multi(
            "mixed",
            _multi("related", _alternative(chance, calendar), _part("image/gif", _encoded(chance.randbytes(99)))),
            _attachment('filename="map.pdf"', "application/pdf", chance.randbytes(300_000)),
        ),
    )


def mails(count: int, every: int = 100) -> Iterator[tuple[str | None, bytes]]:
    """Mails of all sorts, the same each time; one in `every` is an invite and comes with its mark."""
    chance = random.Random(count)
    planted = 0
    for index in range(count):
        mark = None
        if index % every == every // 2:
            mark = f"planted-{planted}"
            plants = _plants(chance, CALENDAR.format(uid=mark))
            body = plants[planted % len(plants)]()
            planted += 1
        else:
            body = chance.choice(ORDINARY)(chance)
        head = (
            f"Received: from mx.acme.example by mail.localhost; Mon, 5 Jan 2026 10:00:00 +0100\r\n"
            f"From: Dana Example <dana@acme.example>\r\nTo: {OWNER}\r\nDate: Mon, 5 Jan 2026 10:00:00 +0100\r\n"
            f"Message-ID: <{index}.{count}@acme.example>\r\nSubject: {' '.join(chance.choices(WORDS, k=5))}\r\n"
            + (f"X-Planted: {mark}\r\n" if mark else "")
            + "MIME-Version: 1.0\r\n"
        )
        yield mark, (head + body).encode()


def mark_of(data: bytes) -> str | None:
    """The mark of a planted invite that was found with its calendar whole."""
    header = re.search(rb"^X-Planted: (\S+)\r?$", data, re.MULTILINE)
    mark = header[1].decode() if header else None
    for part in email.message_from_bytes(data).walk():
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and f"UID:{mark}\r\n".encode() in content and b"END:VCAL" in content:
            return mark
    return None


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Seconds of wall time, and the result."""
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def _fill(pair: servers.RealServers, count: int) -> set[str]:
    folder = pair.base / "mail" / OWNER / "Maildir"
    marks = set()
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True)
    for index, (mark, data) in enumerate(mails(count)):
        (folder / "cur" / f"{1767600000 + index}.M{index}P1.bench,S={len(data)},W={len(data)}:2,S").write_bytes(data)
        if mark is not None:
            marks.add(mark)
    for path in (folder.parent, *folder.parent.rglob("*")):
        shutil.chown(path, pair.dovecot.uid, pair.dovecot.gid)
    return marks


def _floor(server: Server) -> int:
    wire = imap_signin.connect(server, 60)
    imap_signin.sign_in(wire, OWNER, lambda: PASSWORD)
    list(wire.stream(b"EXAMINE INBOX"))
    wire.sock.settimeout(600)  # the very first time Dovecot parses every mail
    wire.send(b"Z UID FETCH 1:* (BODYSTRUCTURE)\r\n")
    size, tail = 0, b""
    while b"\r\nZ OK" not in tail:
        chunk = wire.sock.recv(65_536)
        if not chunk:
            raise RuntimeError("the server went away")
        size += len(chunk)
        tail = (tail + chunk)[-200:]
    wire.shutdown()
    return size


def _scan(server: Server) -> list[bytes]:
    mailbox = Mailbox(server, OWNER, lambda: PASSWORD)
    mailbox.open()
    try:
        return [data for _, data in mailbox.calendars("INBOX")]
    finally:
        mailbox.close()


def _parsed(server: Server, count: int) -> int:
    """What a program does that lets imapclient parse: found by its BODYSTRUCTURE, in chunks."""
    context = ssl.create_default_context(cafile=str(server.ca_file))
    seen = 0
    with imapclient.IMAPClient(server.host, server.port, ssl_context=context, timeout=60) as client:
        client.login(OWNER, PASSWORD)
        client.select_folder("INBOX", readonly=True)
        for first in range(1, count + 1, 1000):
            uids = list(range(first, min(first + 1000, count + 1)))
            seen += len(client.fetch(uids, ["ENVELOPE", "BODYSTRUCTURE", "INTERNALDATE"]))
    return seen


def measure(count: int, say: Callable[[str], None]) -> tuple[float, float, float]:
    """Seconds of the floor, of our scan, and of imapclient; fails where an invite is missed or invented."""
    with servers.RealServers({OWNER: PASSWORD}) as pair:
        seconds, marks = timed(lambda: _fill(pair, count))
        say(f"{count} mails with {len(marks)} invites written in {seconds:.1f} s")
        server = Server("127.0.0.1", pair.ports["imap"], "implicit", pair.ca_file)
        say(f"first indexing by the server: {timed(lambda: _floor(server))[0]:.1f} s")
        floor, size = min(timed(lambda: _floor(server)) for _ in range(3))
        scan, found = min(timed(lambda: _scan(server)) for _ in range(2))
        parsed, seen = timed(lambda: _parsed(server, count))
    assert seen == count
    found_marks = [mark_of(data) for data in found]
    assert sorted(map(str, found_marks)) == sorted(marks)
    say(f"{'way':<58}{'seconds':>9}{'x floor':>9}")
    for name, taken in (
        (f"UID FETCH BODYSTRUCTURE, {size / 1e6:.1f} MB read and discarded (floor)", floor),
        (f"this program, {len(found)} invites found and fetched", scan),
        ("imapclient ENVELOPE+BODYSTRUCTURE+INTERNALDATE, in chunks", parsed),
    ):
        say(f"{name:<58}{taken:>9.2f}{taken / floor:>9.1f}")
    return floor, scan, parsed


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Measure the first look at a large mailbox.")
    parser.add_argument("--messages", type=int, default=50_000)
    os.umask(0o022)
    measure(parser.parse_args().messages, print)
