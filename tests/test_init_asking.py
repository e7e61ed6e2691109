"""`followup init` on a terminal: what it asks, what it does not show, and how a person gets out of it."""

from __future__ import annotations

import contextlib
import os
import pty
import pwd
import re
import select
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from odd_hosts import OWNER, PASSWORD, OddHost
from running import ROOT, environment

from agent import config as configs
from agent.configuration.config_values import WrongValueError
from agent.edges import secrets
from agent.errors import UsageError
from agent.setup import asking, init_answers, init_password

PATIENCE = 30.0


class Terminal:
    """A person before `followup init`: waits for a question, then types."""

    def __init__(self, *words: str, **env: str) -> None:
        leader, follower = pty.openpty()
        self.leader, self.seen, self._from = leader, "", 0
        self.process = subprocess.Popen(
            [sys.executable, "-m", "agent", "init", *words], cwd=ROOT, stdin=follower, stdout=follower, stderr=follower,
            env=environment(**env), start_new_session=True, close_fds=True,
        )  # fmt: skip
        os.close(follower)

    def asked(self, question: str) -> None:
        """Wait until it is asked."""
        end = time.monotonic() + PATIENCE
        while question not in self.seen[self._from :]:
            assert time.monotonic() < end, f"never asked {question!r}:\n{self.seen}"
            assert self._read(), f"ended before {question!r}:\n{self.seen}"
        self._from = self.seen.index(question, self._from) + len(question)

    def answers(self, question: str, text: str) -> None:
        self.asked(question)
        os.write(self.leader, text.encode() + b"\n")

    def ends(self) -> int:
        """Everything until its end."""
        while self._read():
            pass
        return self.process.wait(PATIENCE)

    def interrupt(self) -> None:
        """Ctrl-C; Python does not notice one that comes between its question and its waiting, so it is repeated."""
        for _ in range(20):
            time.sleep(0.3)
            self.process.send_signal(signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(2)
                return

    def _read(self) -> bool:
        if not select.select([self.leader], [], [], PATIENCE)[0]:
            return False
        try:
            data = os.read(self.leader, 65_536)
        except OSError:  # what a pty says at its end
            return False
        self.seen += data.decode("utf-8", "replace")
        return bool(data)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.leader)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[OddHost]:
    with OddHost(tmp_path) as odd:
        yield odd


@pytest.fixture
def words(tmp_path: Path, host: OddHost) -> list[str]:
    return ["--config", str(tmp_path / "cfg" / "config.yaml"), "--offline", "--ca-file", str(host.ca_file)]


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """A machine without keyring and pass, so that the choice is the same everywhere."""
    home = tmp_path / "home"
    home.mkdir()
    return {"HOME": str(home), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "TERM": "dumb"}


def test_a_whole_talk_with_a_slip_or_two(tmp_path: Path, host: OddHost, words: list[str], env: dict[str, str]) -> None:
    at = Terminal(*words, **env)
    try:
        at.answers("Your mail address: ", "jane")
        at.answers("is not one bare mail address", OWNER)
        at.answers("Other addresses of yours", "jane.doe@example.net")
        at.answers("Your name, as it stands in your mails", "Jane Doe")
        at.answers("Your time zone", "Europe/Berlin")
        at.answers("IMAP server", f"localhost:{host.imap_port}")
        at.answers("SMTP server", f"localhost:{host.submissions_port}")
        at.answers("(it is not shown): ", "guess-wrong")
        at.answers("Where shall it be kept?", "file")
        at.asked("refused the sign-in")
        at.answers("(it is not shown): ", PASSWORD)
        at.answers("to see whether it comes back? [Y/n]", "")
        at.asked("came back after")
        at.asked("password: kept, and read back")
        at.asked("followup run --once")
        assert at.ends() == 0
    finally:
        at.close()
    for secret in (PASSWORD, "guess-wrong"):
        assert secret not in at.seen
    config = configs.load(tmp_path / "cfg" / "config.yaml")
    assert config.owner.addresses == (OWNER, "jane.doe@example.net")
    assert config.mail is not None
    kept = config.mail.login.password_file
    assert kept == tmp_path / "cfg" / "password"
    assert kept is not None
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert secrets.password(config.mail.login) == PASSWORD
    assert PASSWORD not in (tmp_path / "cfg" / "config.yaml").read_text()

    # Again: nothing is asked that is known, and with another name only that is.
    at = Terminal(*words, "--name", "Jane Q. Doe", "--no-mail", **env)
    try:
        at.answers("Write it? (the old one is kept as .bak) [y/N]", "perhaps")
        at.answers("please answer yes or no", "n")
        assert at.ends() == 1
    finally:
        at.close()
    assert configs.load(tmp_path / "cfg" / "config.yaml").owner.name == "Jane Doe"
    # A password file that is gone is made again by asking.
    kept.unlink()
    at = Terminal(*words, "--no-mail", **env)
    try:
        at.answers("(it is not shown): ", PASSWORD)
        assert at.ends() == 0
    finally:
        at.close()
    assert secrets.password(config.mail.login) == PASSWORD


def test_three_wrong_passwords_are_enough(tmp_path: Path, host: OddHost, words: list[str], env: dict[str, str]) -> None:
    servers = ["--imap", f"localhost:{host.imap_port}", "--smtp", f"localhost:{host.submissions_port}"]
    at = Terminal(*words, *servers, "--address", OWNER, "--name", "J", "--time-zone", "UTC", "--also", OWNER,
                  "--password-file", str(tmp_path / "none"), **env)  # fmt: skip
    try:
        for _ in range(3):
            at.answers("(it is not shown): ", "guess-wrong")
        assert at.ends() == 4
    finally:
        at.close()
    assert "nothing was written" in at.seen
    assert "guess-wrong" not in at.seen
    assert not (tmp_path / "cfg").exists()
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("how", ["Ctrl-D", "Ctrl-C"])
def test_a_person_may_leave_at_any_question(tmp_path: Path, words: list[str], env: dict[str, str], how: str) -> None:
    at = Terminal(*words, **env)
    try:
        at.asked("Your mail address: ")
        if how == "Ctrl-D":
            os.write(at.leader, b"\x04")
        else:  # this terminal is not the one that controls it
            at.interrupt()
        assert at.ends() == (2 if how == "Ctrl-D" else 130)
    finally:
        at.close()
    assert not (tmp_path / "cfg").exists()


def test_a_slip_in_a_providers_name_is_asked_about_and_may_be_meant(words: list[str], env: dict[str, str]) -> None:
    at = Terminal(*words, **env)
    try:
        at.answers("Your mail address: ", "jane@gmai.com")
        at.answers("did you mean gmail.com? If it is right as it is, write it once more", "jane@gmial.com")
        at.answers("did you mean gmail.com?", "jane@gmai.com")
        at.asked("Other addresses of yours")
        at.interrupt()
    finally:
        at.close()


def test_with_no_input_a_terminal_is_not_used(words: list[str], env: dict[str, str]) -> None:
    at = Terminal(*words, "--no-input", **env)
    try:
        assert at.ends() == 2
    finally:
        at.close()
    assert "name also: --address" in at.seen


def test_an_app_password_may_be_typed_as_google_shows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["", "bad\x07bell", "abcd efgh\xa0ijkl mnop"])
    monkeypatch.setattr(asking, "secret", lambda question: next(typed))
    assert init_password.asked(None, "x") == "abcdefghijklmnop"
    monkeypatch.setattr(asking, "secret", lambda question: "four words of mine")
    assert init_password.asked(None, "x") == "four words of mine"


def test_nobody_who_thinks_answers_one_question_twenty_times(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def never(text: str) -> str:
        raise WrongValueError("no")

    monkeypatch.setattr("builtins.input", lambda prompt: asked.append(prompt) or "x")
    with pytest.raises(UsageError, match="cannot be answered"):
        asking.line("Well", never)
    assert len(asked) == asking.MOST


@pytest.mark.parametrize(
    ("given", "expected"),
    [(["2"], "b"), (["b"], "b"), ([""], "a"), (["9", "0", "²", "x", "1"], "a")],
)
def test_a_choice_by_number_word_or_return(monkeypatch: pytest.MonkeyPatch, given: list[str], expected: str) -> None:
    typed = iter(given)
    monkeypatch.setattr("builtins.input", lambda prompt: next(typed))
    assert asking.choice("Which one?", [("a", "the first"), ("b", "the second")]) == expected


def test_a_terminal_that_would_show_the_password_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    import getpass

    def shows(prompt: str) -> str:
        import warnings

        warnings.warn("Can not control echo on the terminal.", getpass.GetPassWarning, stacklevel=2)
        raise AssertionError("it was read all the same")

    monkeypatch.setattr("getpass.getpass", shows)
    with pytest.raises(UsageError, match=re.escape("this terminal would show the password")):
        asking.secret("Password")


def test_a_bridge_is_asked_for_its_certificate_once_and_for_its_own_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from agent import command_line
    from agent.setup.discovery import Lookups
    from agent.setup.init_answers import Questions

    asked: list[str] = []
    monkeypatch.setattr("builtins.input", lambda prompt: asked.append(prompt) or str(tmp_path / "cert.pem"))
    monkeypatch.setattr(asking, "secret", lambda question: asked.append(question) or "bridge's own")
    given = ["init", "--address", "jane@proton.me", "--also", "jane@pm.me", "--name", "J", "--time-zone", "UTC"]
    options = command_line.parser().parse_args([*given, "--password-file", str(tmp_path / "password")])
    answers = Questions(options, None, True, tmp_path, "UTC", Lookups()).answer()
    for server, port in ((answers.mail.imap, 1143), (answers.mail.smtp, 1025)):
        assert (server.host, server.port, server.tls) == ("127.0.0.1", port, "starttls")
        assert server.ca_file == tmp_path / "cert.pem"
    assert [question.partition(" ")[0] for question in asked] == ["File", "Password"]
    assert "Bridge shows" in asked[1]
    assert "Export TLS certificates" in capsys.readouterr().out
    assert answers.keeping is not None
    assert answers.keeping.password == "bridge's own"


@pytest.mark.parametrize(
    ("account", "gecos", "offered"),
    [("jane", "Jane Doe,,,", "Jane Doe"), ("root", "root", ""), ("pi", ",,,", ""), ("jane", "Jane", "")],
)
def test_the_name_of_an_account_is_not_offered_as_a_persons(
    account: str, gecos: str, offered: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = pwd.struct_passwd((account, "x", 1000, 1000, gecos, "/home/x", "/bin/sh"))
    monkeypatch.setattr(init_answers.pwd, "getpwuid", lambda uid: known)
    assert init_answers._full_name() == offered
