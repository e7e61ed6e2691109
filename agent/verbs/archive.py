"""The state as one file: taken out while the daemon runs, put back where none runs. Called by `cli` alone.

What is put back may be old. That does no harm: mail is read again from where the file left off, and what went out
since is looked for before anything goes (`earlier`, `sent_copies`).
"""

from __future__ import annotations

import argparse
import contextlib
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from agent import clock, paths
from agent.carriers.earlier import PUT_BACK
from agent.edges import store_file
from agent.edges.store import Lock, decode
from agent.errors import StoreError, UsageError
from agent.facts import Started
from agent.terminal import pour, say, to_a_terminal


def take_out(options: argparse.Namespace) -> int:
    """Write everything into one file; a running daemon goes on meanwhile."""
    path = paths.store_file(options.state)
    if not store_file.is_there(path):
        raise UsageError(f"{path}: there is nothing to export yet; --state names another directory")
    store_file.examine(path)
    if options.file == "-":
        if to_a_terminal():
            raise UsageError("an export is no text for a terminal: name a file, or send it on with > or |")
        with tempfile.TemporaryDirectory(prefix="followup-") as folder:
            whole = Path(folder) / "export"
            _copy(path, whole)
            pour(whole.read_bytes())
        return 0
    target = Path(options.file).expanduser()
    if target.is_dir() or not target.parent.is_dir():
        raise UsageError(f"{target}: {'a directory' if target.is_dir() else 'its directory is not there'}; name a file")
    if target.exists():
        _may_be_overwritten(target, path)
    _copy(path, target)
    say(f"{target}: {_holds(target)}")
    say("It holds what you and they wrote; keep it as private as your mailbox.")
    config = paths.config_file(options.config)
    say(f"Not in it: your configuration ({config}), your own templates, passwords and tokens.")
    return 0


def put_in(options: argparse.Namespace) -> int:
    """Put an exported file in the place of the state; what was there is kept beside it."""
    source, path = Path(options.file).expanduser(), paths.store_file(options.state)
    if not source.is_file():
        raise UsageError(f"{source}: there is no such file")
    lock = Lock(path.parent / "lock")  # no daemon may run
    try:
        if path.exists() and source.samefile(path):
            raise UsageError(f"{source}: this is the state itself; name a file that `followup export` wrote")
        there = _what_is_there(path)
        if there and not options.replace:
            raise UsageError(f"{path}: there is a state already ({there}); --replace keeps it beside the new one")
        _examine_well(source)
        kept = None
        with _failing_as_a_store(path), store_file.beside(path) as new:
            _copy(source, new)
            with contextlib.closing(store_file.connect(new)) as db:
                db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (PUT_BACK, source.name))
            store_file.give_to_the_owner(new)
            if path.exists():
                kept = path.with_name(f"{path.name}.replaced-{clock.now():%Y%m%dT%H%M%S%fZ}")
                store_file.keep(path, kept)
            new.replace(path)
            store_file.sync(path.parent)
    finally:
        lock.release()
    say(f"{path}: {_holds(path)}")
    if kept is not None:
        say(f"What was there before is kept as {kept}")
    config = paths.config_file(options.config)
    if not config.exists():
        say(f"There is no configuration at {config} yet: copy yours, and your templates, or run `followup init`.")
    say("Passwords and tokens did not come with it: put them where the configuration says (OAuth: `followup auth`).")
    say("`followup run` reads what came since, and looks in Sent for what went out since, before it sends anything.")
    say("See to it that no other followup runs with these records any more.")
    return 0


def _copy(path: Path, target: Path) -> None:
    with _failing_as_a_store(target), contextlib.closing(store_file.connect_to_read(path)) as db:
        store_file.copy(db, target)


def _examine_well(path: Path) -> None:
    """Every fact, too: one that this version cannot read is found before anything is replaced."""
    store_file.examine(path, to_read=True)
    with contextlib.closing(store_file.connect_to_read(path)) as db:
        for kind, body in db.execute("SELECT kind, body FROM fact"):
            decode(kind, body)


def _what_is_there(path: Path) -> str:
    """What would be lost, in words; '' for nothing."""
    if not path.exists():
        return ""
    try:
        store_file.examine(path)
        with contextlib.closing(store_file.connect_to_read(path)) as db:
            (kinds,) = db.execute("SELECT COUNT(*) FROM fact WHERE kind!=?", (Started.__name__,)).fetchone()
            return _holds(path) if kinds else ""
    except StoreError:
        return "it cannot be read"


def _holds(path: Path) -> str:
    with contextlib.closing(store_file.connect_to_read(path)) as db:

        def count(query: str, one: str, many: str) -> str:
            (number,) = db.execute(query).fetchone()
            return f"{number} {one if number == 1 else many}"

        parts = (
            count("SELECT COUNT(*) FROM fact", "fact", "facts"),
            count("SELECT COUNT(*) FROM draft", "draft", "drafts"),
            count("SELECT COUNT(*) FROM owner_mail", "mail to you", "mails to you"),
            count("SELECT COUNT(*) FROM position", "folder read", "folders read"),
        )
        (newest,) = db.execute("SELECT MAX(json_extract(body, '$.at')) FROM fact").fetchone()
    until = f"; the newest fact is of {datetime.fromisoformat(newest):%-d %B %Y, %H:%M} UTC" if newest else ""
    return ", ".join(parts) + until


def _may_be_overwritten(target: Path, path: Path) -> None:
    if target.samefile(path):
        raise UsageError(f"{target}: this is the state itself; name another file")
    try:
        store_file.examine(target)
    except StoreError as error:
        raise UsageError(f"{target} is there and is no export of ours, so it is left alone; name another") from error


@contextlib.contextmanager
def _failing_as_a_store(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise StoreError(f"{path}: cannot be written: {why}; nothing was changed there") from error


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {"export": take_out, "import": put_in}
