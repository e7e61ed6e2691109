"""`followup simulate` over a year of mail, measured: 1x, 4x and 16x of 1,250 messages with 19 interviews.

    python tests/bench_simulate.py [--most 16] [--keep FOLDER]

The mailbox is made here, the same each time: interviews of every course (thanks, promises in four languages,
absences, bounces, cancellations, moves, refusals, second rounds, own mails in Sent) among newsletters,
tickets, lists and private mail. Each size is a run of its own; its CPU is that of all its processes, its
memory that of the largest.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

OWNER = "jane@example.org"
BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 1, 5, 9, tzinfo=BERLIN)
DAYS = 340
UNIT = (1250, 19)
"""Messages and interviews of 1x."""
CONFIG = f"owner:\n  name: Jane Doe\n  addresses: [{OWNER}]\n  time_zone: Europe/Berlin\n"

NAMES = """Anna Bob Chiara Dmitri Elif Farid Greta Hugo Ines Jonas Kaya Lena Marek Nora Omar Priya Quentin Rosa
Abel Brandt Costa Dufour Ek Fischer Garcia Haas Ito Jensen Klein Lopez Moreau Novak Okafor Petit
Systems Robotics Foods Energy Health Labs Logistics Media Optics Payments Studios Textiles"""
FIRST, LAST, TRADES = (line.split() for line in NAMES.splitlines())
ROLES = ("Backend Engineer", "Data Analyst", "Product Manager", "Site Reliability Engineer", "UX Designer")
PROMISES = (
    "We will get back to you by {day:%A}, {day:%-d} {day:%B}.",
    "You will hear from us within two weeks.",
    "Wir melden uns bis zum {day:%-d}.{day:%-m}. bei Ihnen.",
    "Nous reviendrons vers vous d'ici la fin de la semaine prochaine.",
    "Le daremos una respuesta en dos semanas.",
)
WORDS = """the project went live last week and the numbers look fine so far could you send me the slides from the
meeting on the new warehouse before lunch we still have to decide who takes the call with the customer and whether
the budget of the second quarter holds the train was late again but the weather is lovely here"""
TALK = WORDS.split()


@dataclass(slots=True)
class Year:
    """A mailbox in the making: `mails` are folder, arrival, bytes."""

    messages: int
    interviews: int
    days: int = DAYS
    chance: random.Random = field(init=False)
    mails: list[tuple[str, datetime, bytes]] = field(default_factory=list)
    calendars: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.messages * 1000 + self.interviews)
        for number in range(self.interviews):
            _Course(self, number).live()
        while len(self.mails) < self.messages:
            self.chance.choice(NOISE)(self)
        self.mails.sort(key=lambda each: each[1])

    def add(
        self, at: datetime, sender: str, subject: str, text: str, *, to: str = OWNER, kind: str = "", folder: str = "",
        **headers: str,
    ) -> str:  # fmt: skip
        """A mail; its Message-ID. `kind` is its Content-Type where it is not plain text."""
        name = f"<{len(self.mails)}.{at:%y%m%d%H%M}@mail.{sender.rpartition('@')[2].rstrip('>')}>"
        head = {
            "Received": f"from mx.example by mail.example.org with ESMTPS; {format_datetime(at)}",
            "From": sender, "To": to, "Subject": subject, "Message-ID": name, "Date": format_datetime(at),
            "MIME-Version": "1.0", "Content-Type": kind or "text/plain; charset=utf-8",
        }  # fmt: skip
        head |= {key.replace("_", "-"): value for key, value in headers.items()}
        if folder == "Sent":
            del head["Received"]
        raw = "".join(f"{key}: {value}\r\n" for key, value in head.items()) + "\r\n" + text.replace("\n", "\r\n")
        self.mails.append((folder, at, raw.encode()))
        return name

    def moment(self) -> datetime:
        """Some instant of the year."""
        return START + timedelta(minutes=self.chance.randrange(self.days * 24 * 60))

    def talk(self, sentences: int) -> str:
        """Words that mean nothing."""
        lines = (" ".join(self.chance.choices(TALK, k=self.chance.randint(6, 18))) for _ in range(sentences))
        return "\n".join(f"{line.capitalize()}." for line in lines)

    def write(self, folder: Path) -> list[Path]:
        """A Maildir with its Sent, the newsletters as an mbox, and a folder of calendars: the paths to name."""
        maildir, archive, calendars = folder / "Maildir", folder / "archive.mbox", folder / "calendars"
        for name in ("", ".Sent"):
            for part in ("cur", "new", "tmp"):
                (maildir / name / part).mkdir(parents=True)
        calendars.mkdir()
        with archive.open("wb") as box:
            for number, (where, at, raw) in enumerate(self.mails):
                if where == "archive":
                    body = raw.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
                    box.write(b"From MAILER-DAEMON %s\n%s\n\n" % (f"{at:%a %b %e %H:%M:%S %Y}".encode(), body))
                else:
                    place = maildir / (".Sent" if where else "") / "cur"
                    (place / f"{int(at.timestamp())}.M{number}.bench:2,S").write_bytes(raw)
        for number, data in enumerate(self.calendars):
            (calendars / f"{number}.ics").write_bytes(data)
        return [maildir, archive, calendars]


@dataclass(slots=True)
class _Course:
    """One interview and what follows it."""

    year: Year
    number: int
    host: str = field(init=False)
    people: list[tuple[str, str]] = field(init=False)
    start: datetime = field(init=False)

    def __post_init__(self) -> None:
        chance, domain = self.year.chance, f"e{self.number}.example"
        names = chance.sample(FIRST, 3)
        self.people = [(f"{n} {chance.choice(LAST)}", f"{n.lower()}@{domain}") for n in names[: 1 + self.number % 3]]
        self.host = f"{self.people[0][0]} <{self.people[0][1]}>"
        day = START + timedelta(days=5 + (self.year.days - 60) * self.number / max(1, self.year.interviews))
        self.start = (day + timedelta(days=(7 - day.weekday()) % 7 if day.weekday() > 4 else 0)).replace(
            hour=chance.randint(9, 16), minute=chance.choice((0, 30)), second=0, microsecond=0
        )

    @property
    def company(self) -> str:
        """No two are named alike."""
        return f"{LAST[self.number % 16]}{FIRST[self.number // 16 % 18].lower()} {TRADES[self.number % 12]}"

    def calendar(self, start: datetime, *, method: str = "REQUEST", sequence: int = 0, uid: str = "") -> str:
        """The invitation, its move or its cancellation."""
        stamp = min(start, self.start) - timedelta(days=4 - sequence)
        role = ROLES[self.number % len(ROLES)]
        lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bench//EN", f"METHOD:{method}", "BEGIN:VEVENT",
            f"UID:{uid or f'u{self.number}'}@bench.example", f"SEQUENCE:{sequence}", f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}",
            f"DTSTART;TZID=Europe/Berlin:{start:%Y%m%dT%H%M%S}",
            f"DTEND;TZID=Europe/Berlin:{start + timedelta(hours=1):%Y%m%dT%H%M%S}",
            f"SUMMARY:{'Coffee with ' if self.number % 17 == 16 else 'Interview: '}{role} at {self.company}",
            f"STATUS:{'CANCELLED' if method == 'CANCEL' else 'CONFIRMED'}",
            f"ORGANIZER;CN={self.people[0][0]}:mailto:{self.people[0][1]}", f"ATTENDEE;CN=Jane Doe:mailto:{OWNER}",
            *(f"ATTENDEE;CN={name};PARTSTAT=ACCEPTED:mailto:{address}" for name, address in self.people),
            "END:VEVENT", "END:VCALENDAR", "",
        ]  # fmt: skip
        return "\r\n".join(lines)

    def invites(self, at: datetime, calendar: str, subject: str, method: str = "REQUEST") -> None:
        """As mail programs send it: words, and the calendar beside them."""
        text = (
            f"--b\nContent-Type: text/plain; charset=utf-8\n\nDear Jane,\n\nwe look forward to it.\n\n{self.host}\n"
            f"--b\nContent-Type: text/calendar; charset=utf-8; method={method}\n\n{calendar}\n--b--\n"
        )
        self.year.add(at, self.host, subject, text.replace("\r\n", "\n"), kind='multipart/alternative; boundary="b"')

    def writes(self, days: float, text: str, *, subject: str = "Re: Thank you", **headers: str) -> str:
        """A mail of the first interviewer, so many days after the interview."""
        quote = "\n\nOn Tue, 6 Jan 2026 at 10:00, Jane Doe <jane@example.org> wrote:\n> Hi, thank you for your time\n"
        name = self.people[0][0]
        text = f"Hi Jane,\n\n{text}\n\nBest regards,\n{name}\n-- \n{name}\n{self.company}{quote}"
        return self.year.add(self.start + timedelta(days=days), self.host, subject, text, **headers)

    def replies(self, days: float, text: str, to: str) -> None:
        """The owner's own answer, in Sent."""
        at = self.start + timedelta(days=days)
        self.year.add(at, f"Jane Doe <{OWNER}>", "Re: Our talk", text, to=to, folder="Sent")

    def live(self) -> None:
        """The invitation, and one of the courses."""
        if self.number % 23 == 22:
            self.year.calendars.append(self.calendar(self.start).encode())
        else:
            self.invites(self.start - timedelta(days=4), self.calendar(self.start), "Invitation: interview")
        COURSES[self.number % len(COURSES)](self)

    # --- the courses --------------------------------------------------------------------------

    def silence(self) -> None:
        """Nobody writes."""

    def promise(self) -> None:
        """They say by when."""
        said = PROMISES[self.number // len(COURSES) % len(PROMISES)]
        self.writes(1.2, said.format(day=self.start + timedelta(days=12)))

    def absence(self) -> None:
        """They are away."""
        back = self.start + timedelta(days=14)
        text = f"I am out of the office until {back:%-d} {back:%B} and will answer then."
        self.writes(0.3, text, subject="Automatic reply: Thank you", Auto_Submitted="auto-replied")

    def bounce(self) -> None:
        """The thanks come back."""
        to = self.people[0][1]
        text = (
            f"--b\nContent-Type: text/plain\n\nYour message to {to} could not be delivered.\n"
            "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
            f"Final-Recipient: rfc822; {to}\nAction: failed\nStatus: 5.1.1\n\n--b--\n"
        )
        kind = 'multipart/report; report-type=delivery-status; boundary="b"'
        at = self.start + timedelta(hours=8)
        self.year.add(at, "Mail Delivery System <mailer-daemon@mx.example>", "Undelivered Mail", text, kind=kind)

    def owner_first(self) -> None:
        """The owner thanks them without being asked, and they answer."""
        self.replies(0.1, "Thank you for the talk today!", self.people[0][1])
        self.writes(2, "My pleasure. What is your notice period?", subject="Re: Our talk")
        self.replies(2.5, "Three months.", self.people[0][1])

    def called_off(self) -> None:
        """Cancelled the day before."""
        before = self.calendar(self.start, method="CANCEL", sequence=1)
        self.invites(self.start - timedelta(days=1), before, "Canceled: interview", "CANCEL")

    def moved(self) -> None:
        """Put off by two days."""
        later = self.calendar(self.start + timedelta(days=2), sequence=1)
        self.invites(self.start - timedelta(days=1), later, "Updated: interview")

    def refusal(self) -> None:
        """A no."""
        self.writes(6, "Unfortunately we have decided to go on with another candidate.")

    def next_round(self) -> None:
        """A second interview."""
        again = self.calendar(self.start + timedelta(days=10), uid=f"second{self.number}")
        self.writes(3, "We would like to see you again. An invitation follows.")
        self.invites(self.start + timedelta(days=3.1), again, "Invitation: second interview")

    def colleague(self) -> None:
        """Somebody else of theirs writes; later a machine does."""
        domain = self.people[0][1].rpartition("@")[2]
        at = self.start + timedelta(days=4)
        self.year.add(at, f"Sam Recruiter <sam@{domain}>", "Your application", "Hi Jane,\n\nstill deciding.\n\nSam\n")
        text = "Thank you for your application. We will be in touch."
        self.year.add(at + timedelta(days=9), f"{self.company} <no-reply@{domain}>", "Your application", text)


COURSES: tuple[Callable[[_Course], None], ...] = (
    _Course.silence, _Course.promise, _Course.absence, _Course.bounce, _Course.owner_first, _Course.called_off,
    _Course.moved, _Course.refusal, _Course.next_round, _Course.colleague,
)  # fmt: skip


# --- the other mail ---------------------------------------------------------------------------------


def _newsletter(year: Year) -> None:
    rows = "".join(
        f'<tr><td style="padding:8px"><a href="https://news.example/{n}"><b>{year.talk(1)}</b></a>'
        f"<p>{year.talk(3)}</p></td></tr>\n"
        for n in range(year.chance.randint(5, 40))
    )
    page = f"<html><body><table>{rows}</table><p>You get this as a subscriber. Unsubscribe</p></body></html>"
    text = (
        f"--b\nContent-Type: text/plain; charset=utf-8\n\n{year.talk(30)}\n"
        f"--b\nContent-Type: text/html; charset=utf-8\n\n{page}\n--b--\n"
    )
    year.add(
        year.moment(), f"News <news@shop{year.chance.randrange(90)}.example>", "This week", text, folder="archive",
        kind='multipart/alternative; boundary="b"', List_Unsubscribe="<https://news.example/off>", Precedence="bulk",
    )  # fmt: skip


def _ticket(year: Year) -> None:
    number = year.chance.randrange(100_000)
    text = f"Ticket #{number} was updated.\n\n{year.talk(8)}\n\nhttps://tickets.example/{number}\n"
    year.add(
        year.moment(), "Tickets <notifications@tickets.example>", f"[#{number}] {year.talk(1)}", text,
        Auto_Submitted="auto-generated", X_Ticket=str(number),
    )  # fmt: skip


def _list_post(year: Year) -> None:
    quote = "".join(f"> {line}\n" for line in year.talk(12).splitlines())
    text = f"On Mon, 5 Jan 2026 at 10:00, Kim <kim@l.example> wrote:\n{quote}\n{year.talk(5)}\n"
    sender = f"{year.chance.choice(FIRST)} <m{year.chance.randrange(300)}@l.example>"
    year.add(year.moment(), sender, f"Re: [dev] {year.talk(1)}", text, to="dev@l.example", List_Id="<dev.l.example>")


def _private(year: Year) -> None:
    name = year.chance.choice(FIRST)
    sender = f"{name} {year.chance.choice(LAST)} <{name.lower()}{year.chance.randrange(60)}@friends.example>"
    quote = "".join(f"> {line}\n" for line in year.talk(year.chance.randint(0, 30)).splitlines())
    said = f"On Mon, 5 Jan 2026 at 10:00, Jane Doe <{OWNER}> wrote:\n{quote}" if quote else ""
    text = f"Hi Jane,\n\n{year.talk(year.chance.randint(1, 12))}\n\nCheers,\n{name}\n\n{said}"
    year.add(year.moment(), sender, f"Re: {year.talk(1)}", text, In_Reply_To=f"<{year.chance.randrange(9999)}@x>")


def _page(year: Year) -> None:
    """A person's mail in a mail program's HTML."""
    quote = f"<blockquote type='cite'>{year.talk(15)}</blockquote>"
    page = f"<html><body><div>Hi Jane,</div><div><br></div><div>{year.talk(6)}</div>{quote}</body></html>"
    sender = f"{year.chance.choice(FIRST)} <p{year.chance.randrange(200)}@work.example>"
    year.add(year.moment(), sender, year.talk(1), page, kind="text/html; charset=utf-8")


def _own(year: Year) -> None:
    to = f"p{year.chance.randrange(200)}@work.example"
    text = f"Hi,\n\n{year.talk(4)}\n\nJane\n"
    year.add(year.moment(), f"Jane Doe <{OWNER}>", year.talk(1), text, to=to, folder="Sent")


NOISE: tuple[Callable[[Year], None], ...] = (
    _newsletter, _newsletter, _ticket, _ticket, _list_post, _private, _private, _page, _own,
)  # fmt: skip


# --- measuring --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Taken:
    """What one run took: seconds, seconds, bytes (the largest process)."""

    wall: float
    cpu: float
    memory: int


def measured(folder: Path, mails: list[Path]) -> Taken:
    """One run of the command, in a process of its own."""
    config = folder / "config.yaml"
    config.write_text(CONFIG)
    root = Path(__file__).parent.parent
    command = [
        sys.executable, "-m", "agent", "simulate", "--json", "--config", str(config), "--from", f"{START:%Y-%m-%d}",
        "--until", f"{START + timedelta(days=DAYS + 60):%Y-%m-%d}", "--approve", "all", *map(str, mails),
    ]  # fmt: skip
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with (folder / "told.jsonl").open("wb") as out:
        subprocess.run(command, cwd=root, stdout=out, check=True)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return Taken(wall, cpu, after.ru_maxrss * 1024)


def table(most: int, base: Path) -> Iterator[str]:
    """The lines of the table, as they are measured."""
    titles = (
        ("mails", 7),
        ("MB", 6),
        ("interviews", 12),
        ("wall s", 9),
        ("CPU s", 8),
        ("CPU ms a mail", 15),
        ("MB used", 9),
    )
    yield "".join(f"{title:>{width}}" for title, width in titles)
    size = 1
    while size <= most:
        folder = base / f"{size}x"
        folder.mkdir()
        year = Year(UNIT[0] * size, UNIT[1] * size)
        taken = measured(folder, year.write(folder))
        mails, megabytes = len(year.mails), sum(len(raw) for *_, raw in year.mails) / 1e6
        yield (
            f"{mails:>7}{megabytes:>6.0f}{year.interviews:>12}{taken.wall:>9.1f}{taken.cpu:>8.1f}"
            f"{taken.cpu / mails * 1000:>15.2f}{taken.memory / 1e6:>9.0f}"
        )
        size *= 4


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Measure simulations of a year of mail.")
    parser.add_argument("--most", type=int, default=16, help="the largest size, as a multiple of 1,250 messages")
    parser.add_argument("--keep", type=Path, help="a folder to make the mailboxes in, which stay")
    options = parser.parse_args()
    os.umask(0o077)
    with tempfile.TemporaryDirectory() as scratch:
        where = options.keep or Path(scratch)
        where.mkdir(parents=True, exist_ok=True)
        for each in table(options.most, where):
            sys.stdout.write(each + "\n")
            sys.stdout.flush()
