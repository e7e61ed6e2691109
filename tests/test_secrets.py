"""The password comes from where the owner keeps it, and never shows itself on the way."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from agent.edges import secrets
from agent.errors import SignInError
from agent.rules import Login

SECRET = "corréct horse "


def command(script: str) -> Login:
    return Login("noor", password_command=("/bin/sh", "-c", script))


def refused(login: Login, **options: object) -> str:
    with pytest.raises(SignInError) as caught:
        secrets.password(login, **options)  # type: ignore[arg-type]
    return str(caught.value)


def test_an_inline_password_is_given_as_it_stands() -> None:
    assert secrets.password(Login("noor", password=SECRET)) == SECRET


@pytest.mark.parametrize(
    "script",
    [
        f"echo '{SECRET}'",
        f"printf '%s' '{SECRET}'",
        f"printf '%s\\r\\nuser: noor\\n' '{SECRET}'",
        f"echo '{SECRET}'; echo a warning >&2",
        f"cat; echo '{SECRET}'",  # stdin is empty: nothing waits for an answer
    ],
)
def test_a_commands_first_line_is_the_password(script: str) -> None:
    assert secrets.password(command(script)) == SECRET


def test_no_shell_sees_the_command(tmp_path: Path) -> None:
    login = Login("noor", password_command=(sys.executable, "-c", "import sys; print(sys.argv[1])", "$(id); `id` | x"))
    assert secrets.password(login) == "$(id); `id` | x"


def test_a_command_is_asked_anew_each_time(tmp_path: Path) -> None:
    file = tmp_path / "n"
    login = command(f"echo x >> {file}; wc -l < {file}")
    assert [secrets.password(login).strip() for _ in range(2)] == ["1", "2"]


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("echo 'gpg: no secret key' >&2; echo more >&2; exit 2", "failed with status 2: gpg: no secret key"),
        ("exit 1", "failed with status 1"),
        ("kill -9 $$", "failed with signal 9"),
        ("true", "gave an empty first line"),
        ("echo; echo late", "gave an empty first line"),
        ("printf '\\377\\n'", "gave something that is not UTF-8 text"),
        ("printf 'a\\000b\\n'", "gave a control character"),
        ("printf 'a\\rA1 LOGOUT\\n'", "gave a control character"),
    ],
)
def test_a_command_that_fails_says_how(script: str, expected: str) -> None:
    message = refused(command(script))
    assert message == f"password_command (/bin/sh) {expected}" or message.startswith(
        f"password_command (/bin/sh) {expected}:"
    )


def test_a_command_that_is_not_there_says_so() -> None:
    message = refused(Login("noor", password_command=("/no/such/pass", "show")))
    assert message == "password_command (/no/such/pass) cannot be run: No such file or directory"


def test_a_failing_command_does_not_give_the_secret_away() -> None:
    message = refused(command("echo hunter2; echo 'bad: hunter2' >&2; exit 1"))
    assert "hunter2" not in message
    assert message.endswith("bad: ***")


def test_the_words_of_a_complaint_are_cut_and_cleaned() -> None:
    message = refused(command("printf '\\033[31m%0500d' 1 >&2; exit 1"))
    assert "\033" not in message
    assert len(message) < 300


def test_a_command_that_hangs_is_ended_with_its_children(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    began = time.monotonic()
    message = refused(command(f"sleep 60 & echo $! > {pid}; wait"), command_seconds=0.3)
    assert "did not end within 0.3 seconds" in message
    assert time.monotonic() - began < 10
    child = int(pid.read_text())
    for _ in range(100):
        if not _alive(child):
            break
        time.sleep(0.02)
    assert not _alive(child)


def _alive(pid: int) -> bool:
    """Whether it runs; one that waits to be buried does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_an_agent_left_in_the_background_is_not_waited_for(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    began = time.monotonic()
    try:
        assert secrets.password(command(f"sleep 30 & echo $! > {pid}; echo '{SECRET}'")) == SECRET
        assert time.monotonic() - began < 10
    finally:
        os.kill(int(pid.read_text()), 9)


def test_a_command_that_floods_is_ended() -> None:
    assert "wrote more than 65,536 bytes" in refused(command("yes"))


def test_a_files_first_line_is_the_password(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text(SECRET + "\nnotes\n", encoding="utf-8")
    file.chmod(0o600)
    assert secrets.password(Login("noor", password_file=file)) == SECRET


@pytest.mark.parametrize("mode", [0o604, 0o644, 0o666, 0o602])
def test_a_file_that_is_open_to_everybody_is_refused(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "password"
    file.write_text("hunter2\n", encoding="utf-8")
    file.chmod(mode)
    message = refused(Login("noor", password_file=file))
    assert message.endswith(f"is open to everybody on this machine: run chmod 600 {file}")


def test_what_is_no_plain_file_is_refused_without_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe, 0o600)
    assert refused(Login("noor", password_file=pipe)).endswith("is no plain file")
    assert refused(Login("noor", password_file=tmp_path)).endswith("cannot be read: Is a directory")
    assert refused(Login("noor", password_file=tmp_path / "none")).endswith("cannot be read: No such file or directory")


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.touch(0o600)
    assert "gave an empty first line" in refused(Login("noor", password_file=file))


def test_systemd_hands_over_a_credential(tmp_path: Path) -> None:
    (tmp_path / "mail-password").write_text(SECRET + "\n", encoding="utf-8")
    login = Login("noor", credential="mail-password")
    assert secrets.password(login, environ={"CREDENTIALS_DIRECTORY": str(tmp_path)}) == SECRET


def test_a_credential_that_is_not_there_says_how_to_give_it(tmp_path: Path) -> None:
    login = Login("noor", credential="mail-password")
    assert "LoadCredential=mail-password:" in refused(login, environ={})
    assert "LoadCredential=mail-password:" in refused(login, environ={"CREDENTIALS_DIRECTORY": str(tmp_path)})


@pytest.mark.parametrize("name", ["../password", "/etc/passwd", ".."])
def test_a_credential_is_never_a_path(tmp_path: Path, name: str) -> None:
    (tmp_path / "password").write_text("hunter2", encoding="utf-8")
    (tmp_path / "inner").mkdir()
    environ = {"CREDENTIALS_DIRECTORY": str(tmp_path / "inner")}
    assert refused(Login("noor", credential=name), environ=environ).endswith("is not the name of a credential")


def test_without_any_source_it_says_what_to_set() -> None:
    assert "set mail.login.password_command" in refused(Login("noor"))
