"""A token in the place of a password: what is said to IMAP and SMTP servers with it, and what is made of their no."""

from __future__ import annotations

import base64
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult
from fake_imap import FakeImap
from oauth_server import CLIENT, USER, Provider
from servers import RealHost

from agent import cli, embedded_smtp
from agent.edges import keys
from agent.edges.bearer import Bearer, Key
from agent.edges.imap import Mailbox
from agent.edges.oauth_store import Grant, GrantFile
from agent.edges.smtp import Sender
from agent.embedded import MailHost
from agent.errors import ConnectionFailedError, SignInError
from agent.rules import Login, Server

LONG = "t" * 3000
"""As long as those of Microsoft."""


def bearer(first: str, *others: str) -> Bearer:
    """A token, and what one gets in its place, one after the other; the last again and again."""
    return Bearer(first, lambda: bearer(*(others or (first,))))


# --- IMAP -------------------------------------------------------------------------------------


def imap_server(folder: Path, good: str, mechanism: str = "XOAUTH2", **more: Any) -> FakeImap:
    """It takes one token; its no comes after a reason in JSON."""
    capability = f"* CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN AUTH={mechanism} LOGINDISABLED\r\n".encode()
    reason = base64.b64encode(b'{"status":"401","schemes":"bearer","scope":"mail"}')

    def first(line: str) -> bytes:
        said = base64.b64decode(line).decode()
        token = re.search("\1auth=Bearer ([^\1]*)\1\1$", said)
        return b"RAWTAG OK in\r\n" if token and token[1] == good else b"RAW+ " + reason + b"\r\n"

    answers = {
        "CAPABILITY": capability,
        "DXNLC": first,  # base64 of user=
        "BIXHP": first,  # base64 of n,a=
        "": b"NO [AUTHENTICATIONFAILED] invalid credentials",
        "AQ==": b"NO [AUTHENTICATIONFAILED] invalid credentials",
        "LIST": b'* LIST () "/" INBOX\r\n',
    }
    return FakeImap(folder, answers | more)


def mailbox(fake: FakeImap, key: Callable[[], Key]) -> Mailbox:
    return Mailbox(Server("localhost", fake.port, "implicit", fake.ca_file), USER, key, timeout=5)


def said_to(fake: FakeImap) -> list[str]:
    return [base64.b64decode(line).decode() for line in fake.heard if line.startswith(("dXNl", "bixh"))]


def test_imap_by_xoauth2(tmp_path: Path) -> None:
    with imap_server(tmp_path, LONG) as fake:
        box = mailbox(fake, lambda: bearer(LONG))
        box.open()
        assert said_to(fake) == [f"user={USER}\1auth=Bearer {LONG}\1\1"]
        box.close()


def test_imap_by_oauthbearer(tmp_path: Path) -> None:
    with imap_server(tmp_path, "good", "OAUTHBEARER") as fake:
        box = mailbox(fake, lambda: bearer("good"))
        box.open()
        assert said_to(fake) == [f"n,a={USER},\1host=localhost\1port={fake.port}\1auth=Bearer good\1\1"]
        box.close()


@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER"])
def test_imap_a_refused_token_is_replaced_once(tmp_path: Path, mechanism: str) -> None:
    with imap_server(tmp_path, "good", mechanism) as fake:
        box = mailbox(fake, lambda: bearer("stale", "good"))
        box.open()
        assert len(said_to(fake)) == 2
        box.close()
    with imap_server(tmp_path, "good", mechanism) as fake:
        with pytest.raises(SignInError, match=r"refused the sign-in.*invalid credentials \(status 401\)"):
            mailbox(fake, lambda: bearer("stale", "stale too", "good")).open()
        assert len(said_to(fake)) == 2
    with imap_server(tmp_path, "good", mechanism) as fake:
        with pytest.raises(SignInError, match="refused the sign-in"):
            mailbox(fake, lambda: bearer("stale")).open()
        assert len(said_to(fake)) == 1  # the same one is not shown twice


def test_imap_without_a_mechanism_for_tokens(tmp_path: Path) -> None:
    with imap_server(tmp_path, "good", "LOGIN") as fake:
        with pytest.raises(SignInError, match=r"takes no token \(none of AUTH=XOAUTH2, AUTH=OAUTHBEARER\)"):
            mailbox(fake, lambda: bearer("good")).open()
        assert not said_to(fake)


@pytest.mark.parametrize("challenge", [b"e30=", b"====", b"Zm9v" * 5000])
def test_imap_a_server_that_asks_on_and_on_is_left(tmp_path: Path, challenge: bytes) -> None:
    again = b"RAW+ " + challenge + b"\r\n"
    with imap_server(tmp_path, "good", **{"DXNLC": again, "": again}) as fake:
        with pytest.raises(ConnectionFailedError, match="asks what no server asks"):
            mailbox(fake, lambda: bearer("good")).open()
        assert len(fake.heard) < 10


def test_imap_out_of_order_is_no_refusal_and_costs_no_token(tmp_path: Path) -> None:
    with imap_server(tmp_path, "good", **{"DXNLC": b"NO [UNAVAILABLE] later"}) as fake:
        with pytest.raises(ConnectionFailedError, match="cannot sign anybody in now"):
            mailbox(fake, lambda: bearer("good", "other")).open()
        assert len(said_to(fake)) == 1


def test_imap_no_error_repeats_the_token(tmp_path: Path) -> None:
    echo = b"NO [AUTHENTICATIONFAILED] bad token t0p-s3cret"
    with imap_server(tmp_path, "good", **{"DXNLC": echo}) as fake, pytest.raises(SignInError) as caught:
        mailbox(fake, lambda: bearer("t0p-s3cret")).open()
    assert "t0p-s3cret" not in str(caught.value)
    assert "bad token ***" in str(caught.value)
    assert "t0p-s3cret" not in repr(bearer("t0p-s3cret"))


# --- SMTP -------------------------------------------------------------------------------------


def takes_tokens(
    monkeypatch: pytest.MonkeyPatch, good: str, mechanism: str = "XOAUTH2", rounds: int = 1
) -> list[tuple[bool, str]]:
    """The embedded host takes that token; what it was told, each with whether it came in the first line."""
    told: list[tuple[bool, str]] = []

    async def auth(self: Any, server: Any, args: list[str]) -> AuthResult:
        at_once = len(args) > 1
        text = base64.b64decode(args[1]) if at_once else await server.challenge_auth("")
        said = text.decode()
        told.append((at_once, said))
        if f"\1auth=Bearer {good}\1\1" in said:
            return AuthResult(success=True, auth_data=USER)
        for _ in range(rounds):
            await server.challenge_auth('{"status":"401"}')
        return AuthResult(success=False, handled=False)

    monkeypatch.setattr(embedded_smtp.Handler, f"auth_{mechanism}", auth, raising=False)
    return told


def sender(host: MailHost | RealHost, key: Callable[[], Key], *, implicit: bool = True) -> Sender:
    port, tls = (host.submissions_port, "implicit") if implicit else (host.submission_port, "starttls")
    return Sender(Server("localhost", port, tls, host.ca_file), host.owner, key, timeout=5)


@pytest.mark.parametrize("implicit", [True, False])
@pytest.mark.parametrize("token", ["short", "t" * 700])
def test_smtp_by_xoauth2(mail_host: MailHost, monkeypatch: pytest.MonkeyPatch, implicit: bool, token: str) -> None:
    told = takes_tokens(monkeypatch, token)
    out = sender(mail_host, lambda: bearer(token), implicit=implicit)
    out.open()
    assert told == [(len(token) < 300, f"user={mail_host.owner}\1auth=Bearer {token}\1\1")]
    answer = out.transmit(mail_host.owner, "hr@acme.example", b"Subject: x\r\n\r\nx\r\n", data_begun=lambda: None)
    assert answer.code == 250
    out.close()


def test_smtp_by_oauthbearer(mail_host: MailHost, monkeypatch: pytest.MonkeyPatch) -> None:
    told = takes_tokens(monkeypatch, "good", "OAUTHBEARER")
    out = sender(mail_host, lambda: bearer("stale", "good"))
    out.open()
    assert [said.split("\1")[3] for _, said in told] == ["auth=Bearer stale", "auth=Bearer good"]
    out.close()


def test_smtp_a_refused_token_is_replaced_once(mail_host: MailHost, monkeypatch: pytest.MonkeyPatch) -> None:
    told = takes_tokens(monkeypatch, "good")
    out = sender(mail_host, lambda: bearer("stale", "good"))
    out.open()
    out.close()
    assert len(told) == 2
    with pytest.raises(SignInError, match=r"refused the login.*\(status 401\)"):
        sender(mail_host, lambda: bearer("stale", "stale too", "good")).open()
    assert len(told) == 4
    with pytest.raises(SignInError, match="refused the login"):
        sender(mail_host, lambda: bearer("stale")).open()
    assert len(told) == 5


def test_smtp_a_server_that_asks_on_and_on_is_left(mail_host: MailHost, monkeypatch: pytest.MonkeyPatch) -> None:
    takes_tokens(monkeypatch, "good", rounds=50)
    with pytest.raises(ConnectionFailedError, match="asks what no server asks"):
        sender(mail_host, lambda: bearer("stale", "good")).open()


def test_smtp_without_a_mechanism_for_tokens(mail_host: MailHost) -> None:
    with pytest.raises(SignInError, match=r"takes no sign-in by token \(it offers: LOGIN PLAIN\)"):
        sender(mail_host, lambda: bearer("good")).open()


# --- a command that prints one ----------------------------------------------------------------


def test_a_command_prints_the_token_and_is_asked_again_where_it_is_refused(
    tmp_path: Path, mail_host: MailHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = takes_tokens(monkeypatch, "token-1")
    count = tmp_path / "count"
    program = (
        f"from pathlib import Path; p = Path({str(count)!r}); n = len(p.read_text()) if p.exists() else 0; "
        "p.write_text('x' * (n + 1)); print(f'token-{n}')"
    )
    login = Login(USER, token_command=(sys.executable, "-c", program))
    out = sender(mail_host, lambda: keys.key(login, None))
    out.open()
    out.close()
    assert len(told) == 2
    with pytest.raises(SignInError, match=r"token_command \(false\) failed with status 1"):
        keys.key(Login(USER, token_command=("false",)), None)
    with pytest.raises(SignInError, match="the token belongs there"):
        keys.key(Login(USER, token_command=("true",)), None)


# --- Dovecot and Postfix ----------------------------------------------------------------------


@pytest.mark.real
def test_dovecot_and_postfix_take_tokens_and_check_online_says_so(
    real_host: RealHost, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Provider(user=real_host.owner, port=real_host.servers.oauth_port) as provider:
        provider.refreshing.add("refresh-old")
        state = tmp_path / "state"
        oauth = provider.oauth()
        # By its clock good for long, and yet refused: it was withdrawn at the provider.
        GrantFile(state).save(Grant(real_host.owner, CLIENT, oauth.token, "access-old", "refresh-old", 4e9))
        path = tmp_path / "config.yaml"
        tls = f"tls: implicit, ca_file: {real_host.ca_file}"
        path.write_text(
            f"owner: {{name: Jane Doe, addresses: [{real_host.owner}], time_zone: Europe/Berlin}}\n"
            "mail:\n"
            f"  imap: {{host: localhost, port: {real_host.imap_port}, {tls}}}\n"
            f"  smtp: {{host: localhost, port: {real_host.submissions_port}, {tls}}}\n"
            "  login:\n"
            f"    oauth: {{token: {provider.url}/token, device: {provider.url}/device, scopes: [mail]}}\n"
            f"    client_id: {CLIENT}\n"
        )
        cli.main(["check", "--online", "--config", str(path), "--state", str(state)])
        said = capsys.readouterr().out
        assert "reading mail: signed in" in said
        assert "sending mail: signed in" in said
        assert len(provider.questions("/token")) == 1
        assert not any(word in said for word in ("access-", "refresh-"))
        fresh = GrantFile(state).load()
        assert fresh is not None
        for mechanisms in (("OAUTHBEARER",), ("XOAUTH2",)):
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr("agent.edges.bearer.MECHANISMS", mechanisms)
                server = Server("localhost", real_host.imap_port, "implicit", real_host.ca_file)
                box = Mailbox(server, real_host.owner, lambda: bearer(fresh.access_token))
                box.open()
                box.close()
                out = sender(real_host, lambda: bearer(fresh.access_token), implicit=False)
                out.open()
                out.close()
                with pytest.raises(SignInError, match="refused the sign-in"):
                    Mailbox(server, real_host.owner, lambda: bearer("access-of-nobody")).open()
        provider.refreshing.clear()
        provider.good.clear()
        assert cli.main(["check", "--online", "--config", str(path), "--state", str(state)]) == 1
        assert "127.0.0.1 no longer lets followup use the mail of" in " ".join(capsys.readouterr().out.split())
