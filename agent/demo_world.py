"""A small world around the daemon, for the demo and the tests: a mail host, a clock that is told the time,
people who write, and an owner whose mail program files a copy in Sent. Needs the extra `demo`.
"""

from __future__ import annotations

import functools
import shlex
import smtplib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from pathlib import Path
from zoneinfo import ZoneInfo

from agent import config as configs
from agent.daemon import Daemon
from agent.edges import secrets
from agent.edges.imap import Mailbox
from agent.edges.smtp import Sender
from agent.embedded import MailHost
from agent.understand import message as messages

START = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
"""A Monday morning."""

CONFIG = """\
owner:
  name: Jane Doe
  addresses: [{owner}]
  time_zone: Europe/Berlin
  signature: Jane Doe
  highlights:
    - when: [backend, platform]
      say: eight years of running payment systems
mail:
  imap: {{host: localhost, port: {imap}, tls: implicit, ca_file: {ca}}}
  smtp: {{host: localhost, port: {smtp}, tls: starttls, ca_file: {ca}}}
  login: {{user: {owner}, password_command: "printf %s {password}"}}
"""


@dataclass
class Clock:
    """Says the time it was told."""

    now: datetime = START
    _set_by: timedelta = timedelta(0)

    def __call__(self) -> datetime:
        """The time it was told last."""
        return self.now

    def elapsed(self) -> float:
        """Seconds by a clock beside it, that nobody can set."""
        return (self.now - self._set_by).timestamp()

    def set(self, to: datetime) -> None:
        """Somebody sets it; no time passes."""
        self._set_by += to - self.now
        self.now = to

    def forward(self, **by: float) -> datetime:
        """Move on by days, hours, minutes …"""
        self.now += timedelta(**by)
        return self.now


@dataclass
class World:
    """One owner, one daemon, and everybody else. `host` is embedded or real; `folder` holds config and state."""

    host: MailHost
    clock: Clock
    folder: Path
    extra: str = ""
    """More YAML for the configuration."""
    wrong_by: timedelta = timedelta(0)
    """How far the clock of the daemon's machine is ahead of the world's."""
    daemon: Daemon = field(init=False)

    def __post_init__(self) -> None:
        self.owner = self.host.owner
        self.config_path = self.folder / "config.yaml"
        self.config_path.write_text(
            CONFIG.format(
                owner=self.owner, imap=self.host.imap_port, smtp=self.host.submission_port, ca=self.host.ca_file,
                password=shlex.quote(self.host.accounts[self.owner]),
            )
            + self.extra
        )  # fmt: skip
        self.start()

    def start(self) -> None:
        """Start the daemon, with this world's clocks and real connections."""
        password = functools.cache(secrets.password)
        self.daemon = Daemon(
            configs.load(self.config_path),
            self.folder / "state",
            lambda mail: Mailbox(
                mail.imap, mail.login.user, lambda: password(mail.login), folders=mail.folders, never=mail.never
            ),
            lambda mail: Sender(mail.smtp, mail.login.user, lambda: password(mail.login), timeout=5),
            lambda: self.clock.now + self.wrong_by,
            self.clock.elapsed,
        )

    def restart(self) -> None:
        """Stop the daemon and start it again on the same state."""
        self.daemon.close()
        self.start()

    def step(self, **forward: float) -> None:
        """Let time pass, then one step of the daemon."""
        self.clock.forward(**forward)
        self.daemon.step()

    def run_until(self, when: datetime, every: timedelta = timedelta(minutes=15)) -> None:
        """Step through time."""
        while self.clock.now < when:
            self.clock.now = min(when, self.clock.now + every)
            self.daemon.step()

    # --- the world writes ---------------------------------------------------------------------

    def arrives(self, raw: bytes, sender: str = "someone@acme.example") -> None:
        """A mail comes to the owner from outside, by SMTP."""
        with smtplib.SMTP("127.0.0.1", self.host.mx_port) as smtp:
            smtp.sendmail(sender, [self.owner], raw)

    def writes(
        self,
        sender: str,
        text: str,
        *,
        subject: str = "Hello",
        name: str = "",
        answers: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        to: str | None = None,
    ) -> EmailMessage:
        """A person writes to the owner, perhaps in answer to a mail."""
        mail = EmailMessage()
        mail["From"] = f"{name} <{sender}>" if name else sender
        mail["To"] = to or self.owner
        mail["Date"] = format_datetime(self.clock.now.astimezone(ZoneInfo("Europe/Berlin")))
        mail["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
        if answers is not None:
            read = messages.parse(answers)
            if read.message_id:
                mail["In-Reply-To"] = mail["References"] = read.message_id
            subject = "Re: " + read.subject
        mail["Subject"] = subject
        for key, value in (headers or {}).items():
            mail[key] = value
        mail.set_content(text)
        self.arrives(mail.as_bytes(policy=SMTP), sender)
        return mail

    def invite(self, text: str, *, sender: str = "anna.schmidt@globex.example", subject: str = "Interview") -> None:
        """A calendar invitation comes by mail."""
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = sender, self.owner, f"Invitation: {subject}"
        mail["Date"] = format_datetime(self.clock.now)
        mail["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
        mail.set_content("You have been invited.")
        method = "CANCEL" if "METHOD:CANCEL" in text else "REQUEST"
        mail.add_alternative(text, subtype="calendar", cte="base64", params={"method": method})
        self.arrives(mail.as_bytes(policy=SMTP), sender)

    # --- the owner ----------------------------------------------------------------------------

    def owner_answers(self, approval: bytes, text: str, *, file_sent: bool = True) -> EmailMessage:
        """The owner answers a mail of ours from their own program, which files a copy in Sent."""
        read = messages.parse(approval)
        mail = EmailMessage()
        mail["From"] = f"Jane Doe <{self.owner}>"
        mail["To"] = self.owner
        mail["Subject"] = "Re: " + read.subject
        mail["Date"] = format_datetime(self.clock.now)
        mail["Message-ID"] = make_msgid(domain="example.org")
        if read.message_id:
            mail["In-Reply-To"] = read.message_id
        mail.set_content(text)
        self.arrives(mail.as_bytes(policy=SMTP), self.owner)
        if file_sent:
            self.host.deliver(self.owner, mail.as_bytes(policy=SMTP), "Sent")
        return mail

    def owner_writes(self, to: str, text: str, subject: str = "Hello") -> None:
        """The owner writes to somebody; their program files the copy."""
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = self.owner, to, subject
        mail["Date"], mail["Message-ID"] = format_datetime(self.clock.now), make_msgid(domain="example.org")
        mail.set_content(text)
        self.host.deliver(self.owner, mail.as_bytes(policy=SMTP), "Sent")

    # --- what can be seen ---------------------------------------------------------------------

    def to_owner(self, kind: str | None = None) -> list[bytes]:
        """Our mails in the owner's INBOX, oldest first."""
        mails = [m for m in self.host.messages(self.owner) if b"X-Followup:" in m]
        return [m for m in mails if kind is None or kind_of(m) == kind]

    def sent(self) -> list[tuple[str, bytes]]:
        """Mails the world got from the owner's server: recipient and bytes."""
        return [(a.rcpt_tos[0], a.data) for a in self.host.accepted if a.rcpt_tos[0] != self.owner]


@functools.lru_cache(maxsize=1000)
def kind_of(mail: bytes) -> str | None:
    """Which of our mails it is; the same INBOX is looked through after each step."""
    return messages.parse(mail).header("x-followup")


def ics(
    *,
    start: datetime,
    minutes: int = 60,
    uid: str = "iv-1@globex.example",
    summary: str = "Technical interview: Senior Backend Engineer",
    organizer: tuple[str, str] = ("Anna Schmidt", "anna.schmidt@globex.example"),
    attendees: tuple[tuple[str, str], ...] = (("Anna Schmidt", "anna.schmidt@globex.example"),),
    zone: str = "Europe/Berlin",
    sequence: int = 0,
    method: str = "REQUEST",
    status: str = "CONFIRMED",
    description: str = "",
    owner: str = "jane@example.org",
    stamp: datetime = START,
) -> str:
    """A calendar of one event, as calendar servers write it."""
    local = start.astimezone(ZoneInfo(zone))
    end = local + timedelta(minutes=minutes)
    lines = [
        "BEGIN:VCALENDAR",
        "PRODID:-//Example//EN",
        "VERSION:2.0",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"SEQUENCE:{sequence}",
        f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}",
        f"DTSTART;TZID={zone}:{local:%Y%m%dT%H%M%S}",
        f"DTEND;TZID={zone}:{end:%Y%m%dT%H%M%S}",
        f"SUMMARY:{summary}",
        f"DESCRIPTION:{description}",
        f"STATUS:{status}",
        f"ORGANIZER;CN={organizer[0]}:mailto:{organizer[1]}",
        *(f"ATTENDEE;CN={name};PARTSTAT=ACCEPTED:mailto:{email}" for name, email in (*attendees, ("Jane Doe", owner))),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "\r\n".join(lines) + "\r\n"
