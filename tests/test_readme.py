"""README tells the truth: its verbs, its exit codes, its YAML and its two commands are the program's."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from rows import each_row

from agent import command_line, config, errors

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _verbs() -> set[str]:
    return set(re.findall(r"^    ([a-z]+) ", _help(), re.MULTILINE))


def _help() -> str:
    return command_line.parser().format_help()


def test_every_verb_of_the_command_is_in_the_readme_and_no_other() -> None:
    line = README.split("## The verbs")[1].split("Exit codes")[0]
    named = {word for word in re.findall(r"`([a-z]+)`", line) if word != "help"}
    assert named == _verbs()


def test_exit_codes_are_those_of_the_errors() -> None:
    codes = {
        error.exit_code
        for error in vars(errors).values()
        if isinstance(error, type) and issubclass(error, errors.FollowupError)
    }
    told = README.split("Exit codes:")[1].split("\n\n")[0]
    assert {int(code) for code in re.findall(r"\b(\d) ", told)} == codes | {0}
    assert {int(code) for code in re.findall(r"^  (\d)  ", command_line.EXIT_CODES, re.MULTILINE)} == codes | {0}


def test_the_yaml_shown_loads_and_says_what_is_the_default() -> None:
    shown = re.search(r"```yaml\n(.*?)```", README, re.DOTALL)
    assert shown is not None
    owner = "owner: {name: Jane, addresses: [jane@example.org]}\n"
    read = config.parse(owner + shown[1], path=None, default_zone="Europe/Berlin")
    plain = config.parse(owner, path=None, default_zone="Europe/Berlin")
    assert read == plain


SHOWN = {
    *re.findall(r"`followup ([a-z]+ [^`]*)`", README),
    *(
        line.partition("followup ")[2].partition("  #")[0].strip()
        for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
        for line in block.splitlines()
        if "/followup " in line or line.startswith("followup ")
    ),
}
"""The command lines that the README shows, behind `followup`."""


@each_row("line", sorted(SHOWN))
def test_every_command_shown_is_taken_by_the_command_line(line: str) -> None:
    words = shlex.split(line.replace("FILE…", "FILE").replace("'…'", "'words'"))
    assert command_line.parser().parse_args(words).verb == words[0]


def test_every_verb_named_alone_is_one() -> None:
    assert set(re.findall(r"`followup ([a-z]+)`", README)) <= _verbs()
    assert {words.split()[0] for words in SHOWN} >= {"init", "check", "run", "status", "why", "note", "simulate"}


@pytest.mark.parametrize("line", sorted(set(re.findall(r"`([a-z_]+: (?:\{[^`]*\}|\[[^`]*\]))`", README))))
def test_every_key_shown_is_a_key_of_the_configuration(line: str) -> None:
    """Values that are left to the reader are filled in; a key that is no more would be a mistake with its line."""
    filled = line.replace("[…]", "[word]").replace("client_id: …", "client_id: abc").replace("user: …", "user: jane")
    filled = filled.replace("token_command: …", "token_command: 'printf x'").replace("model: …", "model: small")
    filled = filled.replace("folder: …", "folder: /tmp").replace("…", "word")
    top, server = filled.partition(":")[0], "{host: mail.example.org}"
    mail = f"mail:\n  imap: {server}\n  smtp: {server}\n"
    if top == "login":
        text = f"{mail}  {filled}\n"
    elif top in ("caldav", "ics_command"):
        text = f"calendars:\n  - {filled}\n"
    else:
        text = filled + "\n"
    config.parse("owner: {name: Jane, addresses: [jane@example.org]}\n" + text, path=None, default_zone="Europe/Berlin")


LINKED = {*re.findall(r"\]\(([^)#:]+)\)", README), "systemd/followup.user.service"}


@pytest.mark.parametrize("path", sorted(LINKED))
def test_what_the_readme_links_to_is_there(path: str) -> None:
    assert (ROOT / path).exists()


def test_the_first_block_holds_the_two_commands_and_ci_runs_the_second() -> None:
    block = re.search(r"```sh\n(.*?)```", README, re.DOTALL)
    assert block is not None
    demo, tests = block[1].strip().splitlines()
    assert demo.endswith("followup demo")
    assert "pytest" in tests
    ci = (ROOT / ".ci" / "run").read_text()
    assert "README.md | grep -m1 'pytest'" in ci


def test_nothing_but_the_agreed_files_lies_at_the_top() -> None:
    agreed = {"pyproject.toml", "README.md", "agent", "config.example.yaml", "tests", "systemd", "LICENSE"}
    there = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert there - {"build", "dist", "followup_agent.egg-info"} == agreed
