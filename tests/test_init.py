"""`followup init` without a terminal: what it finds, tries, writes and keeps; what it refuses; that no secret shows."""

from __future__ import annotations

import dataclasses
import logging
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import oauth_server
import pytest
from conftest import Host
from fake_imap import FakeImap
from hypothesis import given, settings
from hypothesis import strategies as st
from keyring_file import keyring_file
from life import ics
from odd_hosts import OWNER, PASSWORD, OddHost
from outside import SERVICES, Outside, document, server_xml
from rows import each_row
from running import ROOT, environment
from servers import RealHost

from agent import cli, command_line
from agent import config as configs
from agent.configuration import config_oauth
from agent.edges import secret_keeping, secrets
from agent.edges.dns_records import Target
from agent.errors import FollowupError
from agent.rules import Highlight, Login, Mail, OAuth, Owner, Server
from agent.setup import asking, consent, doctor, first_config, providers, round_trip
from agent.setup.discovery import Lookups
from agent.setup.providers import Provider, SignIn
from agent.verbs import init_verb


@dataclass
class Setup:
    """`init` in this process, with a folder of its own; nobody is there to be asked."""

    folder: Path
    capsys: pytest.CaptureFixture[str]
    said: list[str] = field(default_factory=list)

    @property
    def config(self) -> Path:
        return self.folder / "cfg" / "config.yaml"

    def __call__(self, *words: str, expect: int = 0, lookups: Lookups | None = None) -> str:
        options = command_line.parser().parse_args(["init", "--debug", "--config", str(self.config), *words])
        try:
            code = init_verb.init(options, lookups or Outside().lookups())
        except FollowupError as error:
            code = error.exit_code
            sys.stderr.write(f"followup: {error}\n")
        out, err = self.capsys.readouterr()
        self.said.append(out + err)
        assert code == expect, (code, out, err)
        return out + err

    def secret(self, text: str = PASSWORD) -> Path:
        path = self.folder / "password"
        path.write_text(text + "\n")
        path.chmod(0o600)
        return path

    def at(self, host: Host, *more: str) -> list[str]:
        """The usual flags for a host."""
        return [
            "--address", host.owner, "--name", "Jane Doe", "--time-zone", "Europe/Berlin",
            "--imap", f"localhost:{host.imap_port}", "--smtp", f"localhost:{host.submissions_port}",
            "--ca-file", str(host.ca_file), "--password-file", str(self.secret(host.accounts[host.owner])), *more,
        ]  # fmt: skip


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "IDLE_SECONDS", 0.05)
    monkeypatch.setattr(round_trip.RoundTrip.__init__, "__defaults__", (20.0, 0.2))


@pytest.fixture
def setup(tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> Iterator[Setup]:
    caplog.set_level(logging.DEBUG)
    made = Setup(tmp_path, capsys)
    yield made
    said = "".join(made.said) + caplog.text
    for secret in (PASSWORD, "owner pass", "guess-wrong"):
        assert secret not in said, "a secret was shown"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[OddHost]:
    with OddHost(tmp_path) as odd:
        yield odd


# --- a mailbox that works -------------------------------------------------------------------------


def test_from_flags_to_a_configuration_that_works(any_host: Host, setup: Setup) -> None:
    told = setup(*setup.at(any_host, "--mail"))
    assert "came back after" in told
    assert f"followup run --once --config {setup.config}" in told
    assert f"followup status --config {setup.config}" in told
    assert stat.S_IMODE(setup.config.stat().st_mode) == 0o600
    config = configs.load(setup.config)
    assert (config.owner.name, config.owner.addresses) == ("Jane Doe", (any_host.owner,))
    assert config.owner.time_zone == "Europe/Berlin"
    assert config.mail is not None
    assert config.mail.imap == Server("localhost", any_host.imap_port, "implicit", any_host.ca_file)
    assert secrets.password(config.mail.login) == any_host.accounts[any_host.owner]
    # What it says is what the daemon needs: it runs with it.
    state = ["--config", str(setup.config), "--state", str(setup.folder / "state")]
    assert cli.main(["run", "--once", *state]) == 0
    assert cli.main(["status", *state]) == 0
    setup.capsys.readouterr()


def test_again_it_changes_nothing_and_needs_no_flags(host: OddHost, setup: Setup) -> None:
    setup(*setup.at(host))
    before = setup.config.read_bytes(), setup.config.stat().st_mtime_ns
    assert "stays as it is" in setup(*setup.at(host))
    assert "stays as it is" in setup()
    assert before == (setup.config.read_bytes(), setup.config.stat().st_mtime_ns)
    assert sorted(each.name for each in setup.config.parent.iterdir()) == ["config.yaml"]


def test_a_file_that_is_there_is_kept_until_a_yes_and_then_beside_the_new_one(host: OddHost, setup: Setup) -> None:
    setup(*setup.at(host))
    before = setup.config.read_text() + "courtesy:\n  per_day: 3\n"
    setup.config.write_text(before)
    told = setup("--name", "Jane Q. Doe", expect=1)
    assert "-  name: Jane Doe" in told
    assert "+  name: Jane Q. Doe" in told
    assert "--yes writes it" in told
    assert setup.config.read_text() == before
    setup("--name", "Jane Q. Doe", "--yes", "--no-mail")
    assert setup.config.with_name("config.yaml.bak").read_text() == before
    config = configs.load(setup.config)
    assert (config.owner.name, config.courtesy.per_day) == ("Jane Q. Doe", 3)


def test_a_password_of_one_provider_never_goes_to_another(host: OddHost, setup: Setup) -> None:
    setup(*setup.at(host))
    other = ["--address", "jane@elsewhere.example", "--imap", f"localhost:{host.imap_port}", "--smtp", "localhost:1"]
    told = setup(*other, expect=2)
    assert "name also: one of --password-command" in told


def test_a_file_that_cannot_be_read_is_replaced_only_after_a_yes(host: OddHost, setup: Setup) -> None:
    setup.config.parent.mkdir()
    setup.config.write_text("owner: [this is none")
    assert "cannot be used" in setup(*setup.at(host), expect=1)
    assert setup.config.read_text() == "owner: [this is none"
    setup(*setup.at(host, "--yes", "--no-mail"))
    assert configs.load(setup.config).owner.name == "Jane Doe"
    assert setup.config.with_name("config.yaml.bak").read_text() == "owner: [this is none"


def test_a_link_to_the_configuration_stays_one(host: OddHost, setup: Setup) -> None:
    real = setup.folder / "dotfiles" / "followup.yaml"
    real.parent.mkdir()
    setup.config.parent.mkdir()
    setup.config.symlink_to(real)
    setup(*setup.at(host))
    assert setup.config.is_symlink()
    assert "Jane Doe" in real.read_text()


def test_a_dry_run_tries_and_shows_and_leaves_nothing(host: OddHost, setup: Setup) -> None:
    told = setup(*setup.at(host, "--dry-run", "--yes", "--mail"))
    assert "host: localhost" in told
    assert "nothing was written" in told
    assert not setup.config.parent.exists()
    assert host.accepted == []
    client = host.program()
    assert not client.folder_exists("Followup/Send")
    client.logout()


def test_without_leave_no_mail_is_sent(host: OddHost, setup: Setup) -> None:
    assert "--mail sends one" in setup(*setup.at(host))
    assert host.accepted == []
    setup(*setup.at(host, "--yes"))
    assert len(host.accepted) == 1


def test_untried_it_asks_no_server(setup: Setup) -> None:
    words = ["--address", OWNER, "--name", "Jane Doe", "--credential", "mail-password"]
    setup(*words, "--imap", "imap.example.org", "--smtp", "smtp.example.org:587", "--no-try")
    text = setup.config.read_text()
    assert "credential: mail-password" in text
    assert "port: 587" in text


# --- the interviews of the last month -------------------------------------------------------------


def test_a_clock_that_is_set_to_utc_is_told_for_nobody_lives_there(setup: Setup) -> None:
    """As on most small servers, where nobody is asked."""
    words = ["--address", "jane@gmail.com", "--name", "Jane", "--password-file", str(setup.secret()), "--no-try"]
    for zone, told in (("Etc/UTC", True), ("UTC", True), ("Etc/GMT-2", True), ("Europe/London", False)):
        said = setup(*words, "--time-zone", zone, "--yes")
        assert (f"time zone: {zone} is where nobody lives" in said) is told
        assert cli.main(["check", "--config", str(setup.config)]) == 0
        assert (f"time zone: {zone} is where nobody lives" in setup.capsys.readouterr().out) is told


def test_last_months_interviews_are_listed_and_nothing_is_marked(host: OddHost, setup: Setup) -> None:
    now = datetime.now(UTC)

    def invite(days: int, uid: str, summary: str, company: str) -> None:
        start = now + timedelta(days=days)
        text = ics(start=start, uid=uid, summary=summary, owner=OWNER, stamp=min(start, now) - timedelta(days=1))
        text = text.replace("globex.example", f"{company}.example")
        host.deliver(OWNER, (
            f"From: rita.moss@{company}.example\r\nTo: {OWNER}\r\nSubject: {summary}\r\nMIME-Version: 1.0\r\n"
            f"Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\n{text}"
        ).encode())  # fmt: skip

    invite(-12, "a@x", "Technical interview: Backend Engineer", "globex")
    invite(3, "b@x", "Interview with the hiring manager", "initech")
    invite(-70, "c@x", "Phone screen", "hooli")
    told = setup(*setup.at(host))
    day = (now - timedelta(days=12)).astimezone(ZoneInfo("Europe/Berlin"))  # the owner's day may be another
    assert f"{day:%Y-%m-%d}" in told
    assert "Technical interview: Backend Engineer" in told
    assert "Globex" in told or "globex" in told
    (ahead,) = [line for line in told.splitlines() if "hiring manager" in line]
    assert "ahead" in ahead
    assert "Phone screen" not in told
    client = host.program()
    client.select_folder("INBOX", readonly=True)
    assert client.search("UNSEEN") == client.search("ALL")
    client.logout()


# --- what does not work ---------------------------------------------------------------------------


def test_a_wrong_password_is_4_and_leaves_nothing(any_host: Host, setup: Setup) -> None:
    words = setup.at(any_host)
    setup.secret("guess-wrong")
    told = setup(*words, expect=4)
    assert "refused the sign-in" in told
    assert "mend: " in told
    assert told.count("✗") == 1, "the second door is not tried with it"
    assert "nothing was written" in told
    assert not setup.config.exists()


def test_a_password_that_opens_one_door_alone_is_4(host: OddHost, setup: Setup) -> None:
    words = setup.at(host)
    host.accounts[OWNER] = "for sending another"
    told = setup(*words, expect=4)
    assert "✓ reading mail: signed in" in told
    assert "✗ problem: sending mail: " in told
    assert not setup.config.exists()


def test_a_host_that_is_not_there_is_5(setup: Setup) -> None:
    words = ["--address", OWNER, "--name", "J", "--password-file", str(setup.secret())]
    told = setup(*words, "--imap", "localhost:1", "--smtp", "localhost:1", expect=5)
    assert "localhost:1 cannot be reached" in told
    assert not setup.config.exists()


def test_a_certificate_that_is_not_trusted_is_5_before_any_password(host: OddHost, setup: Setup) -> None:
    words = setup.at(host)
    where = words.index("--ca-file")
    told = setup(*words[:where], *words[where + 2 :], expect=5)
    assert "is not trusted" in told
    assert "ca_file" in told
    assert not setup.config.exists()


def test_a_server_without_encryption_is_5_and_hears_no_password(tmp_path: Path, host: OddHost, setup: Setup) -> None:
    with FakeImap(tmp_path, tls="none") as fake:
        words = setup.at(host)
        words[words.index("--imap") + 1] = f"localhost:{fake.port}"
        told = setup(*words, expect=5)
        assert not [line for line in fake.heard if "LOGIN" in line or "AUTH" in line.upper()]
    assert "does not offer STARTTLS" in told


def test_a_mailbox_without_sent_is_said_and_works(host: OddHost, setup: Setup) -> None:
    client = host.program()
    client.delete_folder("Sent")
    client.logout()
    assert "· no folder is marked or named as Sent" in setup(*setup.at(host))
    assert setup.config.exists()


def test_a_finding_is_1_and_the_configuration_is_there(tmp_path: Path, setup: Setup) -> None:
    with OddHost(tmp_path, into="Junk") as host:
        told = setup(*setup.at(host, "--mail"), expect=1)
    assert "✗ problem: a mail to jane@example.org came back" in told
    assert setup.config.exists()


def test_starttls_at_an_unusual_port_is_found_out(host: OddHost, setup: Setup) -> None:
    words = setup.at(host)
    words[words.index("--smtp") + 1] = f"localhost:{host.submission_port}"
    setup(*words)
    config = configs.load(setup.config)
    assert config.mail is not None
    assert (config.mail.imap.tls, config.mail.smtp.tls) == ("implicit", "starttls")


# --- what is missing, and what is refused ---------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        ([], ["--address", "--name", "--password-command"]),
        (["--address", OWNER], ["--name", "--password-command"]),
        (["--name", "Jane", "--keyring"], ["--address"]),
        (["--address", OWNER, "--name", "Jane"], ["--password-command", "--keyring", "--credential"]),
    ],
)  # fmt: skip
def test_without_a_terminal_what_is_missing_is_named_before_anybody_is_asked(
    setup: Setup, words: list[str], missing: list[str]
) -> None:
    outside = Outside()
    told = setup(*words, expect=2, lookups=outside.lookups())
    assert "there is no terminal to ask on" in told
    assert all(word in told for word in missing)
    assert all(word not in told for word in {"--address", "--name"} - set(missing))
    assert outside.asked == []


@pytest.mark.parametrize(
    ("flag", "value", "words"),
    [
        ("--address", "jane", "--address: 'jane' is not one bare mail address"),
        ("--time-zone", "Berlin", "'Berlin' is no time zone, did you mean 'Europe/Berlin'?"),
        ("--time-zone", "new york", "'new york' is no time zone, did you mean 'America/New_York'?"),
        ("--time-zone", "LONDON", "'LONDON' is no time zone, did you mean 'Europe/London'?"),
        ("--time-zone", "europe/berlin", "is no time zone, did you mean 'Europe/Berlin'?"),
        ("--time-zone", "UTC+1", "'UTC+1' is no time zone: write a place such as Europe/Berlin"),
        ("--time-zone", "x" * 20_000, "is no time zone: write a place such as Europe/Berlin"),
        ("--time-zone", "Mars/Base", "--time-zone: "),
        ("--imap", "https://imap.example.org", "--imap: "),
        ("--imap", "imap.example.org:99999", "--imap: "),
        ("--smtp", "a b", "--smtp: "),
        ("--keyring", "-x", "expected at most one argument"),
        ("--password-command", "pass 'show", "--password-command: a quote"),
        ("--credential", "../etc", "--credential: "),
        ("--also", "nobody", "--also: "),
    ],
)  # fmt: skip
def test_a_flag_that_is_wrong_is_2_and_named(
    setup: Setup, flag: str, value: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    given = {"--address": OWNER, "--name": "J", "--imap": "localhost:1", "--smtp": "localhost:1"} | {flag: value}
    secret = [] if flag in ("--keyring", "--password-command", "--credential") else ["--password-command", "true"]
    try:
        told = setup(*[word for pair in given.items() for word in pair], *secret, "--no-try", expect=2)
    except SystemExit as ended:
        assert ended.code == 2
        return
    assert words in told


@pytest.mark.parametrize("address", ["jane@outlook.com", "jane@live.de", "jane@tutanota.com"])
def test_a_provider_without_passwords_is_refused_before_one_is_asked_for(setup: Setup, address: str) -> None:
    told = setup("--address", address, "--name", "J", "--password-command", "echo guess-wrong", expect=4)
    assert "https://" in told
    assert "OAuth" in told or "no IMAP" in told
    assert not setup.config.exists()


OUTLOOK = ["--address", "jane@outlook.com", "--name", "Jane", "--time-zone", "Europe/Berlin"]


def test_with_a_client_of_ones_own_it_is_written_and_what_is_still_to_do_is_said(setup: Setup) -> None:
    words = [*OUTLOOK, "--state", str(setup.folder / "state"), "--oauth", "microsoft", "--client-id", "abc"]
    told = setup(*words, expect=1)
    assert "Microsoft has not been asked yet whether followup may use the mail of jane@outlook.com" in told
    assert "followup auth" in told.partition("Next:")[2]
    text = setup.config.read_text()
    assert '    oauth: microsoft   # followup auth signs in\n    client_id: "abc"\n' in text
    assert "stays as it is" in setup("--state", str(setup.folder / "state"), expect=1)
    assert setup.config.read_text() == text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--oauth", "microsoft"], "--oauth needs --client-id: none is built in. A client is registered at https://"),
        (["--client-id", "abc", "--password-command", "x"], "--client-id goes with --oauth"),
        (["--oauth", "google", "--client-id", "a", "--client-secret-file", "/s"], None),
        (["--token-command", "pizauth show mail"], None),
    ],
)
def test_a_way_in_by_token_is_named_whole(setup: Setup, words: list[str], said: str | None) -> None:
    told = setup(*OUTLOOK, *words, "--no-try", expect=2 if said else 0)
    if said:
        assert said in told
        assert not setup.config.exists()
    else:
        login = configs.load(setup.config).mail
        assert login is not None
        assert login.login.token_command or (login.login.oauth and login.login.oauth.client_secret_file == Path("/s"))


@pytest.mark.real
def test_a_person_with_a_mailbox_that_takes_tokens_alone_is_led_to_the_end(
    real_host: RealHost, setup: Setup, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Asked for a client, shown a code, and signed in to Dovecot and Postfix with what the provider then gave."""
    with oauth_server.Provider(user=real_host.owner, port=real_host.servers.oauth_port) as running:
        known = config_oauth.Provider("", f"{running.url}/token", ("mail",), device=f"{running.url}/device")
        monkeypatch.setitem(config_oauth.PROVIDERS, "microsoft", known)
        place = Server("localhost", real_host.imap_port, "implicit")
        microsoft = Provider(
            "Outlook.com", SignIn.OAUTH, "By OAuth alone.", "https://m.example", place, oauth="microsoft"
        )
        monkeypatch.setattr(providers, "of_imap_server", lambda host: microsoft)
        monkeypatch.setattr(consent.by_code, "__kwdefaults__", {"sleep": lambda s: None, "elapsed": lambda: 0.0})
        monkeypatch.setattr(init_verb, "can_ask", lambda: True)
        answers = iter(["Jane", "", "", oauth_server.CLIENT, "", "n"])  # name, zone, way, client, ask now, no mail
        monkeypatch.setattr(asking, "_input", lambda prompt: next(answers))
        words = setup.at(real_host, "--state", str(setup.folder / "state"), "--also", "jane@example.net")
        for flag in ("--password-file", "--name", "--time-zone"):
            del words[words.index(flag) : words.index(flag) + 2]
        told = setup(*words)
        assert [*answers] == []
    assert "enter the code WXYZ-1234" in told
    assert "reading mail: signed in" in told
    assert "sending mail: signed in" in told
    assert "oauth: microsoft" in setup.config.read_text()
    assert not any(word in told for word in ("access-", "refresh-"))


@pytest.mark.real
def test_a_program_that_prints_tokens_opens_it(real_host: RealHost, setup: Setup) -> None:
    with oauth_server.Provider(user=real_host.owner, port=real_host.servers.oauth_port) as running:
        running.good.add("access-of-mine")
        words = setup.at(real_host, "--token-command", "printf access-of-mine", "--no-mail")
        del words[words.index("--password-file") : words.index("--password-file") + 2]
        told = setup(*words)
    assert "token: there (token_command printf)" in told
    assert "token_command: [printf, access-of-mine]" in setup.config.read_text()
    assert "access-of-mine" not in told


def test_but_a_gateway_on_this_machine_may_stand_between(host: OddHost, setup: Setup) -> None:
    words = setup.at(host)
    words[words.index("--address") + 1] = "jane@outlook.com"
    setup(*words, "--user", OWNER)
    assert f"user: {OWNER}" in setup.config.read_text()


def test_microsofts_own_server_is_refused_by_its_name_too(setup: Setup) -> None:
    words = ["--address", OWNER, "--name", "J", "--password-command", "echo x"]
    told = setup(*words, "--imap", "outlook.office365.com", "--smtp", "smtp.office365.com:587", expect=4)
    assert "OAuth" in told


@each_row(
    ("domain", "meant"),
    [
        ("gmai.com", "gmail.com"),  # a letter too few
        ("gmaill.com", "gmail.com"),  # too many
        ("gnail.com", "gmail.com"),  # a wrong one
        ("gmial.com", "gmail.com"),  # two the wrong way round
        ("gmail.co", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("hotmial.com", "hotmail.com"),
        ("outlok.de", "outlook.de"),
        ("iclud.com", "icloud.com"),
        ("yaho.co.uk", "yahoo.co.uk"),
        ("fastmial.com", "fastmail.com"),
        ("mailbox.ogr", "mailbox.org"),
        ("t-onlin.de", "t-online.de"),
        ("gmail.com", None),
        ("ymail.com", None),  # one slip from another, and a provider's itself
        ("yahoo.com.br", None),
        ("gmx.io", None),  # too short to tell
        ("acme.example", None),
        ("mail.gmail.com", None),
        ("", None),
        ("x" * 20_000, None),
    ],
)
def test_a_slip_in_a_providers_name_is_seen(domain: str, meant: str | None) -> None:
    assert providers.misspelt(domain) == meant


def test_nobody_is_asked_about_a_domain_that_is_a_slip_until_a_yes(setup: Setup) -> None:
    """Whoever has bought gmai.com may publish servers for it, and would be given the password."""
    words = ["--address", "jane@gmai.com", "--name", "Jane", "--password-file", str(setup.secret()), "--no-try"]
    outside = Outside()
    assert "jane@gmai.com: did you mean gmail.com?" in setup(*words, expect=2, lookups=outside.lookups())
    assert outside.asked == []
    assert not setup.config.exists()
    setup(*words, "--yes", expect=5, lookups=outside.lookups())  # sure, and found nowhere
    assert outside.asked
    setup(*words, "--imap", "i.gmai.com", "--smtp", "s.gmai.com")
    setup(*words, "--name", "Jane Doe", "--yes")  # known from the configuration


def test_servers_that_nobody_knows_are_5_with_the_flags_to_name_them(setup: Setup) -> None:
    told = setup("--address", OWNER, "--name", "J", "--password-command", "echo x", expect=5)
    assert "--imap NAME and --smtp NAME" in told


def test_found_servers_are_written_with_the_name_they_want(setup: Setup) -> None:
    smtp = server_xml("smtp", "smtp.example.org", "587", "STARTTLS", user="%EMAILLOCALPART%")
    outside = Outside(documents={"autoconfig.example.org": document(server_xml(user="%EMAILLOCALPART%"), smtp)})
    words = ["--address", OWNER, "--name", "J", "--password-command", "pass show mail", "--no-try"]
    setup(*words, lookups=outside.lookups())
    mail = configs.load(setup.config).mail
    assert mail is not None
    assert (mail.imap, mail.smtp) == (
        Server("imap.example.org", 993, "implicit"), Server("smtp.example.org", 587, "starttls"),
    )  # fmt: skip
    assert mail.login.user == "jane"


def test_unsigned_servers_of_another_domain_want_a_yes(setup: Setup) -> None:
    services = SERVICES | {"_imaps._tcp": [Target("imap.elsewhere.example", 993)]}
    words = ["--address", OWNER, "--name", "J", "--password-command", "pass show mail", "--no-try"]
    told = setup(*words, expect=5, lookups=Outside(services=services).lookups())
    assert "imap.elsewhere.example" in told
    assert "not signed" in told
    setup(*words, "--yes", lookups=Outside(services=services).lookups())
    assert "imap.elsewhere.example" in setup.config.read_text()


def test_gmail_says_what_it_wants(setup: Setup) -> None:
    words = ["--address", "jane.doe@gmail.com", "--name", "J", "--password-command", "pass show mail", "--no-try"]
    told = setup(*words)
    assert "app password" in told
    assert "https://myaccount.google.com/apppasswords" in told


def test_a_command_is_shown_without_its_words_but_for_pass(setup: Setup) -> None:
    words = ["--address", "jane@gmail.com", "--name", "J", "--no-try"]
    told = setup(*words, "--password-command", "printf %s guess-wrong")
    assert "password_command: [printf …" in told
    told = setup("--password-command", "pass show mail", "--no-try", expect=1)
    assert "+    password_command: [pass, show, mail]" in told
    assert "-    password_command: [printf …" in told


def test_a_password_in_an_old_file_is_not_shown_in_the_difference(setup: Setup) -> None:
    setup.config.parent.mkdir()
    setup.config.write_text(
        "owner: {name: J, addresses: [jane@gmail.com]}\nmail:\n  imap: {host: imap.gmail.com}\n"
        "  smtp: {host: smtp.gmail.com}\n  login:\n    user: jane@gmail.com\n    password:\n      guess-wrong\n"
    )
    setup.config.chmod(0o600)
    told = setup("--password-command", "pass show mail", "--no-try", expect=1)
    assert "+    password_command: [pass, show, mail]" in told


# --- as a process ---------------------------------------------------------------------------------


def test_as_a_process_without_a_terminal_it_asks_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "agent", "init", "--config", str(tmp_path / "c.yaml")], cwd=ROOT,
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30, env=environment(),
    )  # fmt: skip
    assert done.returncode == 2
    assert "name also: --address; --name; one of --password-command" in done.stderr


def test_its_help_names_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    for verb in ("init", "check"):
        with pytest.raises(SystemExit):
            cli.main([verb, "--help"])
        assert "exit codes:" in capsys.readouterr().out


# --- a keyring ------------------------------------------------------------------------------------


@pytest.fixture
def ring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return keyring_file(tmp_path, monkeypatch)


def test_init_signs_in_with_what_a_keyring_has(ring: Path, host: OddHost, setup: Setup) -> None:
    words = setup.at(host)
    where = words.index("--password-file")
    del words[where : where + 2]
    assert "holds no such password" in setup(*words, "--keyring", expect=4)
    secret_keeping.in_keyring("followup", OWNER, PASSWORD)
    setup(*words, "--keyring")
    assert "keyring: followup" in setup.config.read_text()


# --- the text -------------------------------------------------------------------------------------

WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=30).filter(
    lambda text: text == text.strip()
)


@settings(deadline=None, max_examples=60)
@given(WORDS, WORDS, st.lists(WORDS, min_size=1, max_size=3), WORDS)
def test_whatever_stands_in_it_is_read_back_as_it_was(name: str, user: str, command: list[str], say: str) -> None:
    owner = Owner(
        name, (OWNER, "a+b@x.example"), "Europe/Berlin", signature=name, highlights=(Highlight((user,), say),)
    )
    forbidden = {"|", "||", "&&", "&", ";", ">", "<", ">>"}
    argv = tuple(word for word in command if word not in forbidden and not word.startswith("~")) or ("pass",)
    mail = Mail(
        Server("imap.example.org", 993, "implicit"),
        Server("127.0.0.1"),
        Login(user, password_command=argv),
        never=(name,),
    )
    read = configs.parse(first_config.fresh(owner, mail), path=None, default_zone="UTC")
    assert (read.owner, read.mail) == (owner, mail)


OLD = """\
# mine
owner:
  name: Old Name      # a comment
  addresses: [jane@example.org]

# about the mail
mail:
  imap: {host: old.example.org}
  smtp: {host: old.example.org}
  login: {password_command: [pass, show, mail]}
  never: [Archive]
# about courtesy
courtesy:
  per_day: 3
"""


def test_of_a_file_that_is_there_only_the_part_that_differs_changes() -> None:
    old = configs.parse(OLD, path=None, default_zone="UTC")
    assert old.mail is not None
    assert first_config.merged(OLD, old, old.owner, old.mail) == OLD
    mail = Mail(Server("new.example.org"), old.mail.smtp, old.mail.login, old.mail.folders, old.mail.never)
    new = first_config.merged(OLD, old, old.owner, mail)
    assert new.startswith(OLD[: OLD.index("mail:\n")])
    assert new.endswith("# about courtesy\ncourtesy:\n  per_day: 3\n")
    read = configs.parse(new, path=None, default_zone="UTC")
    assert (read.mail, read.owner, read.courtesy) == (mail, old.owner, old.courtesy)


def test_a_file_written_in_one_line_is_replaced_as_a_whole(host: OddHost, setup: Setup) -> None:
    setup.config.parent.mkdir()
    setup.config.write_text("{owner: {name: Jane, addresses: [jane@example.org]}, courtesy: {per_day: 3}}\n")
    told = setup(*setup.at(host), expect=1)
    assert "-{owner: " in told


def test_no_part_of_an_owner_or_a_mailbox_is_forgotten_when_it_is_written_anew() -> None:
    """Whoever adds a key to one of these adds it to `first_config`, too."""
    known = {
        Owner: {"name", "addresses", "time_zone", "signature", "highlights", "away"},
        Mail: {"imap", "smtp", "login", "folders", "never"},
        Server: {"host", "port", "tls", "ca_file"},
        Login: {
            "user",
            "password",
            "password_command",
            "password_file",
            "credential",
            "keyring",
            "token_command",
            "oauth",
        },
    }
    for kind, names in known.items():
        assert {each.name for each in dataclasses.fields(kind)} == names
    owner = Owner(
        "J", (OWNER,), "UTC", "a\n\n  b", (Highlight(("x",), "y: z"),), ((date(2026, 1, 2), date(2026, 1, 3)),)
    )
    server = Server("imap.example.org", 1993, "starttls", Path("/a b/#c.pem"))
    for login in (
        Login("u", password='quo"te'), Login("u", password_file=Path("/p")), Login("u", credential="c"),
        Login("u", keyring="k"), Login("u", password_command=("a", "b c")), Login("u", token_command=("a", "b c")),
        Login("u", oauth=OAuth("own", "i:#d", ("m",), "https://a.example/t", device="https://a.example/d?x=y,{z}",
                               client_secret='s"', ca_file=Path("/c a"))),
        Login("u", oauth=OAuth("microsoft", "id", ("a", "b"), "https://a.example/t", "https://a.example/a",
                               "https://a.example/d", client_secret_command=("pass", "x y"))),
    ):  # fmt: skip
        mail = Mail(server, server, login, ("INBOX", "a, b"), ("Junk",))
        read = configs.parse(first_config.fresh(owner, mail), path=None, default_zone="UTC")
        assert (read.owner, read.mail) == (owner, mail)
