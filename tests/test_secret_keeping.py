"""Where `init` keeps a password: a keyring, pass, a credential, a file; it shows nowhere, and comes back as it was."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring_file import keyring_file
from odd_hosts import OWNER, PASSWORD

from agent import config as configs
from agent.edges import secret_keeping, secrets
from agent.errors import SignInError
from agent.rules import Login, Mail, Owner, Server
from agent.setup import first_config
from agent.setup.init_keeping import Keeping
from agent.verbs import init_verb


@pytest.fixture
def ring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return keyring_file(tmp_path, monkeypatch)


def test_a_keyring_keeps_a_password_and_gives_it_back(ring: Path) -> None:
    login = Login(OWNER, keyring="followup")
    with pytest.raises(SignInError, match="holds no such password"):
        secrets.password(login)
    secret_keeping.in_keyring("followup", OWNER, PASSWORD)
    assert secrets.password(login) == PASSWORD
    assert "keyring" in secret_keeping.available()
    ring.with_suffix(".locked").touch()
    with pytest.raises(SignInError, match="is locked: it opens when you log in"):
        secrets.password(login)
    with pytest.raises(SignInError, match="is locked"):
        secret_keeping.in_keyring("followup", OWNER, PASSWORD)


def test_where_no_keyring_runs_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("keyring")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with pytest.raises(SignInError, match="no keyring runs here"):
        secrets.password(Login(OWNER, keyring="followup"))
    assert "keyring" not in secret_keeping.available()
    monkeypatch.setattr(secrets, "KEYRING", (sys.executable, "-m", "no_such_keyring"))
    with pytest.raises(SignInError, match=r"pip install 'followup-agent\[keyring\]'"):
        secrets.password(Login(OWNER, keyring="followup"))


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Path]:
    """Programs of that name, first in the path; what they were given is in NAME.args and NAME.in."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")

    def program(name: str, body: str) -> Path:
        path = folder / name
        path.write_text(f'#!/bin/sh\necho "$@" >> {folder}/{name}.args\n{body}\n')
        path.chmod(0o700)
        return folder / f"{name}.in"

    return program


def test_pass_is_given_it_by_a_pipe_and_not_by_its_arguments(programs: Callable[[str, str], Path]) -> None:
    given = programs("pass", 'cat > "$(dirname "$0")/pass.in"')
    secret_keeping.in_pass(f"followup/{OWNER}", PASSWORD)
    assert given.read_text() == PASSWORD + "\n"
    assert given.with_suffix(".args").read_text() == f"insert --multiline --force followup/{OWNER}\n"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("cat >&2; exit 1", "pass would not keep the password: \\*\\*\\*"),
        ("echo 'Error: no key' >&2; exit 2", "pass would not keep the password: Error: no key"),
        ("exit 3", "pass would not keep the password: status 3"),
    ],
)  # fmt: skip
def test_a_pass_that_would_not_is_an_error_without_the_password(
    programs: Callable[[str, str], Path], body: str, words: str
) -> None:
    programs("pass", body)
    with pytest.raises(SignInError, match=words) as error:
        secret_keeping.in_pass("followup/x", PASSWORD)
    assert PASSWORD not in str(error.value)


def test_a_credential_is_encrypted_by_systemd(programs: Callable[[str, str], Path], tmp_path: Path) -> None:
    given = programs("systemd-creds", 'cat > "$(dirname "$0")/systemd-creds.in"')
    secret_keeping.as_credential("mail-password", tmp_path / "c" / "mail-password.cred", PASSWORD)
    assert given.read_text() == PASSWORD
    user = "" if os.geteuid() == 0 else "--user "
    args = given.with_suffix(".args").read_text()
    assert args == f"{user}encrypt --name=mail-password - {tmp_path}/c/mail-password.cred\n"


def test_init_says_what_the_service_needs_for_a_credential(
    programs: Callable[[str, str], Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = programs("systemd-creds", 'cat > "$(dirname "$0")/systemd-creds.in"')
    text = first_config.fresh(
        Owner("J", (OWNER,), "UTC"),
        Mail(Server("imap.example.org"), Server("smtp.example.org"), Login(OWNER, credential="mail-password")),
    )
    config = configs.parse(text, path=None, default_zone="UTC")
    init_verb._keep(config, Keeping(PASSWORD, "credential"), tmp_path / "config.yaml")
    assert given.read_text() == PASSWORD
    told = capsys.readouterr().out
    assert f"encrypted in {tmp_path}/mail-password.cred; `followup service install` hands it to the service" in told
    assert PASSWORD not in told


def test_a_password_that_does_not_come_back_is_not_kept_silently(
    programs: Callable[[str, str], Path], tmp_path: Path
) -> None:
    programs("pass", "echo something else")
    text = first_config.fresh(
        Owner("J", (OWNER,), "UTC"),
        Mail(
            Server("imap.example.org"), Server("smtp.example.org"), Login(OWNER, password_command=("pass", "show", "x"))
        ),
    )
    config = configs.parse(text, path=None, default_zone="UTC")
    with pytest.raises(SignInError, match="does not come back as it was kept"):
        init_verb._keep(config, Keeping(PASSWORD, "pass"), tmp_path / "config.yaml")


def test_a_file_is_for_nobody_else_even_where_there_was_one_for_all(tmp_path: Path) -> None:
    path = tmp_path / "cfg" / "password"
    path.parent.mkdir(mode=0o755)
    path.write_text("old")
    path.chmod(0o644)
    secret_keeping.in_file(path, PASSWORD)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert secrets.password(Login("x", password_file=path)) == PASSWORD
    assert [each.name for each in path.parent.iterdir()] == ["password"]
    with pytest.raises(SignInError, match="cannot be written"):
        secret_keeping.in_file(path / "below", PASSWORD)


def test_a_program_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SignInError, match="pass cannot be run"):
        secret_keeping.in_pass("x", PASSWORD)
    assert secret_keeping.available()[-1] == "file"
