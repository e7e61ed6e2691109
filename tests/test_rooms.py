"""The arrows between the rooms, read from the imports: who may know whom, and where each library lives."""

from __future__ import annotations

import ast
import functools
import importlib
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent / "agent"
FILES = sorted(p.relative_to(ROOT).as_posix() for p in ROOT.rglob("*.py"))
PURE = [f for f in FILES if f.startswith(("understand/", "decide/", "compose/"))]

NOUNS = {"agent.model", "agent.rules", "agent.errors", "agent.material_kinds"}
MAY_IMPORT: dict[str, set[str]] = {
    "model.py": set(),
    "errors.py": set(),
    "rules.py": set(),
    "material_kinds.py": set(),
    "facts.py": {"agent.model"},
    "understand/*": NOUNS | {"agent.understand"},
    "compose/*": NOUNS | {"agent.compose"},
    "decide/*": NOUNS | {"agent.facts", "agent.decide"},
    "edges/*": NOUNS | {"agent.facts", "agent.edges"},
}
"""Which modules of ours a room may import; what is not named here (the verbs, the daemon) may import all."""

HOMES: dict[str, str] = {
    "imapclient": "edges/imap*.py",
    "yagmail": "edges/smtp.py",
    "icalendar": "understand/invite.py",
    "yaml": "configuration/config_yaml.py",
    "schedule": "daemon.py",
    "holidays": "decide/courtesy.py",
    "jinja2": "compose/template.py",
    "cattrs": "edges/store.py",
    "caldav": "edges/caldav.py",
    "dkim": "edges/dkim.py",
    "oauthlib": "edges/oauth.py",
    "dns": "edges/dns_records.py",
    "spellchecker": "edges/spelling.py",
    "numpy": "understand/persons/reader.py",
    # What the demo's mail host is made of; nothing else needs it.
    "pymap": "embedded*.py",
    "proxyprotocol": "embedded*.py",
    "pysasl": "embedded*.py",
    "aiosmtpd": "embedded*.py",
    "trustme": "embedded*.py",
}

OUTSIDE = {
    "asyncio", "builtins", "concurrent", "ctypes", "fcntl", "fileinput", "glob", "http", "imaplib", "importlib.util",
    "io", "logging", "multiprocessing", "os", "pathlib", "platform", "random", "secrets", "select", "selectors",
    "shutil", "signal", "smtplib", "socket", "sqlite3", "ssl", "subprocess", "sys", "tempfile", "threading", "time",
    "urllib.request", "uuid",
}  # fmt: skip
"""Modules through which a pure room could reach the world, the clock or chance."""
ACTS = {"open", "print", "input", "eval", "exec", "compile", "__import__", "breakpoint"}
CLOCK = {"now", "utcnow", "today", "getenv"}

PRINTS = ("cli.py", "demo*.py")
WRITES = (*PRINTS, "verbs/plain_verbs.py", "terminal.py", "__main__.py")
"""Who touches the terminal: the verbs through one function each."""


@functools.cache
def tree(file: str) -> ast.Module:
    """A module of the package, parsed."""
    return ast.parse((ROOT / file).read_text("utf-8"), file)


@functools.cache
def nodes(file: str) -> list[ast.AST]:
    """Everything in it."""
    return list(ast.walk(tree(file)))


def imports(file: str) -> Iterator[str]:
    """Every module a file imports, wherever in it; `from agent import x` names agent.x."""
    for node in nodes(file):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), level=0, names=names):
                package = (ROOT.parent / module.replace(".", "/")).is_dir()
                yield from (f"{module}.{alias.name}" if package else module for alias in names)
            case ast.ImportFrom():
                pytest.fail(f"{file} imports relatively in line {node.lineno}: write the whole name")


def calls(file: str) -> Iterator[tuple[str, int]]:
    """The names of what a file calls, and the lines."""
    for node in nodes(file):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name):
                yield called.id, node.lineno
            elif isinstance(called, ast.Attribute):
                yield f".{called.attr}", node.lineno


def within(module: str, allowed: set[str]) -> bool:
    """Is the module one of those, or inside one?"""
    return any(module == each or module.startswith(each + ".") for each in allowed)


def test_there_is_something_to_look_at() -> None:
    for pattern in (*MAY_IMPORT, *HOMES.values(), *PRINTS):
        assert any(fnmatch(f, pattern) for f in FILES), f"no file is called {pattern}"
    assert set(imports("decide/courtesy.py")) >= {"holidays", "agent.decide.whereabouts", "agent.rules"}


def test_a_room_imports_only_what_its_arrow_points_to() -> None:
    for file in FILES:
        allowed = next((allowed for room, allowed in MAY_IMPORT.items() if fnmatch(file, room)), None)
        ours = {m for m in imports(file) if m.split(".")[0] == "agent"}
        assert allowed is None or not {m for m in ours if not within(m, allowed)}, file


@pytest.mark.parametrize("house", ["", "understand/"])
def test_no_two_rooms_know_each_other_both_ways(house: str) -> None:
    """A module that lies in no room of the house is one of its own."""
    rooms = {path.parent.name for path in (ROOT / house).glob("*/__init__.py")}
    package = ".".join(("agent", *house.split("/"))).rstrip(".")
    arrows: dict[str, set[str]] = {}
    for file in FILES:
        if file.startswith(house) and file != f"{house}__init__.py":
            here = Path(file.removeprefix(house)).parts[0].removesuffix(".py")
            to = {each.removeprefix(f"{package}.").split(".")[0] for each in imports(file) if within(each, {package})}
            arrows.setdefault(here, set()).update(to - {here, package})
    assert len(rooms) > 10 and sum(map(len, arrows.values())) > 50
    while arrows:
        # What knows nobody that is left is taken away; where nothing can be, some know each other in a circle.
        free = {room for room, others in arrows.items() if not others & set(arrows)}
        assert free, f"a circle: {sorted(arrows)}"
        arrows = {room: others for room, others in arrows.items() if room not in free}


def test_a_pure_room_reaches_for_nothing_outside() -> None:
    written = {".write_text", ".write_bytes", ".unlink", ".mkdir", ".rmdir", ".symlink_to"}
    for file in PURE:
        assert not {m for m in imports(file) if within(m, OUTSIDE)}, file
        acts = {(n, line) for n, line in calls(file) if n in ACTS | written or n.lstrip(".") in CLOCK}
        assert not acts, file


def test_each_library_has_one_home() -> None:
    for file in FILES:
        for module in imports(file):
            root = module.split(".")[0]
            if root not in sys.stdlib_module_names and root != "agent":
                assert root in HOMES, f"{root} in {file} has no home"
                assert fnmatch(file, HOMES[root]), f"{root} lives in {HOMES[root]}, not in {file}"


def test_only_the_command_line_and_the_demo_print() -> None:
    for file in FILES:
        if not any(fnmatch(file, each) for each in PRINTS):
            assert "print" not in {name for name, _ in calls(file)}, file
        if not any(fnmatch(file, each) for each in WRITES):
            touched = {
                node.attr
                for node in nodes(file)
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "sys"
            }
            assert not touched & {"stdout", "stderr", "exit", "__stdout__", "__stderr__"}, file


def test_every_module_says_what_it_is_for() -> None:
    assert [file for file in FILES if not ast.get_docstring(tree(file))] == []


def test_nothing_is_called_utils() -> None:
    assert not [f for f in FILES if Path(f).stem in ("utils", "util", "helpers", "misc", "common")]


SCRIPTS = sorted(p.name for p in Path(__file__).parent.glob("*.py") if not p.name.startswith("test_"))


def test_what_the_scripts_beside_the_tests_use_is_there() -> None:
    """They train tables, measure and count; nobody runs all of them each day."""
    assert "train_meanings.py" in SCRIPTS
    for script in SCRIPTS:
        parsed = list(ast.walk(ast.parse((Path(__file__).parent / script).read_text("utf-8"), script)))
        modules = {}
        own = {node.id for node in parsed if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        own |= {node.arg for node in parsed if isinstance(node, ast.arg)}
        for node in parsed:
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "agent":
                package = importlib.import_module(node.module or "")
                for alias in node.names:
                    named = getattr(package, alias.name, None)
                    if named is None:  # a module that nobody has imported yet, or nothing
                        named = importlib.import_module(f"{node.module}.{alias.name}")
                    modules[alias.asname or alias.name] = named
        for node in parsed:
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                module = modules.get(node.value.id)
                if isinstance(module, ModuleType) and node.value.id not in own:
                    assert hasattr(module, node.attr), f"{script}:{node.lineno} wants {node.value.id}.{node.attr}"
