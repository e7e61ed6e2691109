"""A server that lets us in no more: no credentials in clear, no storm, one notice by what still works, no restart."""

from __future__ import annotations

import datetime as dates
import json
import logging
import re
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from fake_imap import FakeImap
from stories import ANNA, SHOWN, Story, invited, story

from agent import cli
from agent.carriers.trouble import current
from agent.daemon import Daemon
from agent.edges import pulse
from agent.edges.imap import Mailbox
from agent.edges.pulse import Pulse
from agent.edges.smtp import Sender
from agent.edges.systemd import ServiceManager
from agent.errors import SignInError
from agent.rules import Mail, Server
from agent.verbs import look_verbs

HOUR = timedelta(hours=1)


class Hasty(Daemon):
    """Its pauses and waits take no time; at their instants the things of the agenda happen."""

    agenda: list[tuple[datetime, Callable[[], None]]]

    def _rest(self, seconds: float, wake: int) -> None:
        self.clock.forward(seconds=seconds)  # type: ignore[attr-defined]
        while self.agenda and self.clock() >= self.agenda[0][0]:
            self.agenda.pop(0)[1]()

    def _wait(self, upcoming: datetime | None, beat: object, wake: int) -> bool:
        self._rest(300, wake)
        return True

    def stop(self) -> None:
        self._stopping = True


@dataclass
class Fault:
    """A mailbox that went wrong; `sign_ins` counts how often a password was asked for."""

    life: Story
    fake: FakeImap
    tls: str = "implicit"
    ca_file: Path | None = None
    sign_ins: int = 0
    opened: int = 0
    mended: bool = False
    good: Callable[[Mail], Mailbox] = field(init=False)

    def __post_init__(self) -> None:
        self.good = self.life.daemon.open_mailbox
        self.life.daemon.open_mailbox = self.open_mailbox

    def password(self) -> str:
        self.sign_ins += 1
        return "secret"

    def open_mailbox(self, mail: Mail) -> Mailbox:
        self.opened += 1
        if self.mended:
            return self.good(mail)
        server = Server("localhost", self.fake.port, self.tls, self.ca_file or self.fake.ca_file)
        return Mailbox(server, OWNER_NAME, self.password, timeout=2)

    def credentials(self) -> list[str]:
        """What the server heard of a sign-in."""
        return [line for line in self.fake.heard if line.upper().startswith(("LOGIN", "AUTHENTICATE", "AG", "AH"))]


OWNER_NAME = "jane@example.org"


def hasty(life: Story) -> Hasty:
    """The same daemon, in a hurry."""
    old = life.daemon
    old.close()
    life.daemon = Hasty(old.engine.config, old.state, old.open_mailbox, old.open_sender, life.clock, life.clock.elapsed)
    return life.daemon


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    """A draft waits for its yes when the server turns."""
    with story(tmp_path) as told:
        invited(told, ANNA)
        told.live_until(SHOWN)
        yield told


def served(context: ssl.SSLContext) -> Callable[[FakeImap], None]:
    return lambda fake: setattr(fake, "_context", context)


def issued(authority: trustme.CA, *names: str, **more: datetime) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, **more).configure_cert(context)
    return context


def self_signed(folder: Path) -> ssl.SSLContext:
    key, name = (
        ec.generate_private_key(ec.SECP256R1()),
        x509.Name([x509.NameAttribute(x509.OID_COMMON_NAME, "localhost")]),
    )
    today = dates.datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "self.pem"
    plain = serialization.NoEncryption()
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    pem.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


def a_fault(case: str, life: Story, folder: Path) -> Fault:
    """The server as it is from now on; the context of its socket is closed by the caller."""
    authority = trustme.CA()
    trusted = folder / "trusted.pem"
    authority.cert_pem.write_to_path(str(trusted))
    old = datetime(2001, 1, 1, tzinfo=UTC)
    clear = {"CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"}
    match case:
        case "the password was revoked":
            no = b"NO [AUTHENTICATIONFAILED] invalid credentials\r\n"
            return Fault(life, FakeImap(folder, {"LOGIN": no, "AUTHENTICATE": no}))
        case "sign-in by password was switched off":
            return Fault(life, FakeImap(folder, {"CAPABILITY": b"* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n"}))
        case "STARTTLS is no longer offered":
            return Fault(life, FakeImap(folder, clear, tls="starttls"), tls="starttls")
        case "it asks for the password in clear":
            greeting = b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=LOGIN] please LOGIN\r\n"
            return Fault(life, FakeImap(folder, clear, tls="starttls", greeting=greeting), tls="starttls")
        case "its certificate has expired":
            served_by = issued(authority, "localhost", not_before=old, not_after=old + timedelta(days=9))
        case "its certificate is for another name":
            served_by = issued(authority, "mail.example.net")
        case "its certificate is of another authority":
            served_by = issued(trustme.CA(), "localhost")
        case _:
            served_by = self_signed(folder)
    fault = Fault(life, FakeImap(folder), ca_file=trusted)
    served(served_by)(fault.fake)
    return fault


FAULTS = {
    "the password was revoked": (r"refused the sign-in", timedelta(0), 5),
    "sign-in by password was switched off": (r"refused the sign-in|LOGIN", timedelta(0), 5),
    "STARTTLS is no longer offered": (r"does not offer STARTTLS, and a password is never sent in clear", HOUR, 0),
    "it asks for the password in clear": (r"does not offer STARTTLS, and a password is never sent in clear", HOUR, 0),
    "its certificate has expired": (
        r"is not trusted: certificate has expired\. Whoever runs that server has to renew it",
        HOUR,
        0,
    ),
    "its certificate is for another name": (r"shows a certificate for another name", HOUR, 0),
    "its certificate is of another authority": (r"is not trusted: unable to get local issuer", HOUR, 0),
    "its certificate is its own": (r"is not trusted: self.signed certificate", HOUR, 0),
}
"""What the owner reads, after how long, and how many sign-ins an hour are tried."""


@pytest.mark.parametrize("case", FAULTS)
def test_a_server_that_lets_us_in_no_more(
    case: str, life: Story, tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    words, told_after, most = FAULTS[case]
    caplog.set_level(logging.INFO)
    fault = a_fault(case, life, tmp_path)
    began, daemon = life.clock.now, hasty(life)

    def breaks() -> None:
        fault.mended, fault.opened = False, 0
        life.host.cut()

    def after_an_hour() -> None:
        """No storm, and nothing of a password where the line is not safe."""
        assert fault.sign_ins <= most
        assert fault.opened <= 25
        if "password was revoked" not in case:
            assert not fault.credentials()
        record = current(daemon.store)
        assert record is not None
        assert record.since - began <= timedelta(minutes=6)
        said = [r for r in caplog.records if r.levelno == logging.WARNING and re.search(words, r.message)]
        assert len(said) == 1
        assert len(life.to_owner("told")) == (told_after == timedelta(0))

    def after_two_hours() -> None:
        """One mail in all, by the server that still works."""
        (mail,) = life.read("told")
        assert "I cannot do my work: " in mail.text
        assert re.search(words, " ".join(mail.text.split()))
        assert cli.main(["status", "--config", str(life.config_path), "--state", str(life.folder / "state")]) == 0
        assert re.search(rf"in trouble since .*({words})", " ".join(capsys.readouterr().out.split()))
        fault.mended = True

    def in_the_end() -> None:
        assert current(daemon.store) is None
        daemon.stop()

    fault.mended = True
    after = {
        timedelta(0): breaks, timedelta(minutes=58): after_an_hour, timedelta(hours=2): after_two_hours,
        timedelta(hours=2, minutes=30): in_the_end,
    }  # fmt: skip
    daemon.agenda = [(began + each, what) for each, what in after.items()]
    with fault.fake:
        daemon.run()
    assert re.search("it works again, after [12]:", caplog.text)
    assert not life.sent()


def test_while_only_sending_is_refused_mail_is_read_and_sign_ins_are_few(life: Story) -> None:
    asked: list[datetime] = []
    good = life.daemon.open_sender

    def refused() -> str:
        asked.append(life.clock.now)
        return "wrong"

    life.daemon.open_sender = lambda mail: Sender(mail.smtp, mail.login.user, refused, timeout=5)
    life.owner_answers(life.latest(), "send")
    life.writes("rita@globex.example", "See you soon.", name="Rita Moss")
    began, daemon = life.clock.now, hasty(life)

    def after_an_hour() -> None:
        assert 1 <= len(asked) <= 10
        assert life.states() == {"anna.schmidt": "approved"}
        assert "rita@globex.example" in {mail.address for mail in life.application.received}
        record = current(daemon.store)
        assert record is not None
        assert "refused the login" in record.what
        daemon.open_sender = good

    daemon.agenda = [(began + HOUR, after_an_hour), (began + 4 * HOUR, daemon.stop)]
    daemon.run()
    assert current(daemon.store) is None
    assert [to for to, _ in life.sent()] == [ANNA[1]]


def test_what_keeps_the_looks_of_a_timer_from_their_work_is_on_record_and_told_like_the_daemons(
    life: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each is a process of its own, and knows of the ones before by what they have left."""
    fault, asked = a_fault("the password was revoked", life, tmp_path), []
    works = life.daemon.open_sender

    def look() -> bool:
        """A quarter of an hour later."""
        old = life.daemon
        old.close()
        life.clock.forward(minutes=15)
        life.daemon = Daemon(
            old.engine.config, old.state, old.open_mailbox, sends, life.clock, life.clock.elapsed
        )  # fmt: skip
        try:
            life.daemon.once()
        except SignInError:
            return False
        return True

    def sends(mail: Mail) -> Sender:
        asked.append(life.clock.now)
        return works(mail) if life.clock.now > shut_until else Sender(mail.smtp, OWNER_NAME, lambda: "wrong", timeout=5)

    def status() -> str:
        assert cli.main(["status", "--config", str(life.config_path), "--state", str(life.folder / "state")]) == 0
        return " ".join(capsys.readouterr().out.split())

    fault.mended = True
    shut_until = life.clock.now
    assert look()
    fault.mended = False
    shut_until = life.clock.now + timedelta(hours=4)
    asked.clear()
    with fault.fake:
        life.host.cut()
        assert not look()
        record = current(life.daemon.store)
        assert record is not None
        assert record.since == life.clock.now
        assert re.search(r"in trouble since .*refused the sign-in", status())
        assert not asked  # a person who looks on is told by the verb itself
        for _ in range(15):
            assert not look()
        assert "was the machine off" not in status()
        assert len(asked) == 3  # in four hours: accounts get locked by more
        assert not life.to_owner("told")
        for _ in range(8):
            assert not look()
        (mail,) = life.read("told")
        assert "I cannot do my work: " in mail.text
        assert len(asked) == 4
        fault.mended = True
        assert look()
    assert current(life.daemon.store) is None
    assert "in trouble" not in status()


@pytest.mark.parametrize(
    ("by", "before", "stays"),
    [
        ("a service manager", "a daemon", True),  # as at each boot: who ended here would be down for good, unnoticed
        ("a service manager", "one look by hand", False),  # it is being set up: `service install` says why it ended
        ("a service manager", "nothing", False),
        ("a person", "a daemon", False),
    ],
)
def test_a_sign_in_that_is_refused_at_the_start_ends_it_where_somebody_looks_on(
    by: str, before: str, stays: bool, life: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fault = a_fault("the password was revoked", life, tmp_path)
    old, began = life.daemon, life.clock.now
    old.close()
    (old.state / pulse.NAME).unlink(missing_ok=True)
    if before != "nothing":
        pulse.write(old.state, Pulse(1, began, looked=began, stopped=began, once=before == "one look by hand"))
    environ = {"NOTIFY_SOCKET": str(tmp_path / "nobody reads")} if by == "a service manager" else {}
    daemon = life.daemon = Hasty(
        old.engine.config, old.state, old.open_mailbox, old.open_sender, life.clock, life.clock.elapsed,
        manager=ServiceManager(environ, 1),
    )  # fmt: skip

    def status() -> str:
        assert cli.main(["status", "--config", str(life.config_path), "--state", str(life.folder / "state")]) == 0
        return capsys.readouterr().out

    def mends() -> None:
        assert status().startswith("running since")
        assert "refused the sign-in" in " ".join(status().split())
        assert len(life.to_owner("told")) == 1
        fault.mended = True

    daemon.agenda = [(began + HOUR, mends), (began + 2 * HOUR, daemon.stop)]
    with fault.fake:
        if stays:
            daemon.run()
            assert current(daemon.store) is None
            assert fault.sign_ins <= 5
        else:
            with pytest.raises(SignInError):
                daemon.run()
            assert fault.sign_ins == 1


def test_a_daemon_that_waits_for_its_server_is_not_told_to_be_dead(
    life: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a laptop that starts without a network; what it looked at last week is still told."""
    fault = a_fault("STARTTLS is no longer offered", life, tmp_path)
    began, daemon = life.clock.now, hasty(life)
    pulse.write(daemon.state, Pulse(1, began - 9 * HOUR, looked=began - 9 * HOUR, stopped=began - 9 * HOUR))

    def looked_at() -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(look_verbs, "now", life.clock)
            place = ["--config", str(life.config_path), "--state", str(life.folder / "state")]
            assert cli.main(["status", *place, "--json"]) == 0
        told = json.loads(capsys.readouterr().out.splitlines()[0])
        assert (told["daemon"], told["alive"], told["late"]) == ("running", True, False)
        assert told["last_look"] == (began - 9 * HOUR).astimezone(ZoneInfo("Europe/Berlin")).isoformat(
            timespec="seconds"
        )
        assert "does not offer STARTTLS" in told["trouble"]["what"]

    daemon.agenda = [(began + HOUR, looked_at), (began + HOUR, daemon.stop)]
    with fault.fake:
        daemon.run()
