"""The file of the store: made whole, looked at before anything is written to it, copied whole.

A file that is damaged, or is none of ours, is left as it is found: whoever opens it here hears what is wrong and what
the way out is. Nothing is ever half there under its own name.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from agent.edges import schema
from agent.errors import StoreError

BUSY = 10.0
"""Seconds to wait for somebody else who writes."""
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite puts beside a file, by how the names end."""
WAY_OUT = (
    "Nothing in it was changed, and nothing is sent. Put a backup back with `followup import --replace BACKUP`, which"
    " keeps this file beside it; without a backup, move it away, and a new start reads the mailbox anew"
)
ANOTHER_FILE = (
    "Nothing was put in the place of anything. Name a file that `followup export` wrote, and that was copied whole"
)


def make(path: Path) -> None:
    """A new, empty store, where there is no file yet. Raises as `os` and `sqlite3` do."""
    with beside(path) as new:
        with closing(sqlite3.connect(new, isolation_level=None)) as db:
            db.execute("BEGIN")
            schema.create(db)
            db.execute("COMMIT")
        give_to_the_owner(new)
        with contextlib.suppress(FileExistsError):  # somebody else was first
            _link(new, path)
    sync(path.parent)


def examine(path: Path, *, to_read: bool = False) -> int:
    """The version of a store that is whole; nothing is written. StoreError with the way out for anything else.

    `to_read`: a file from which a store is to be made; it may lie where nobody can write.
    """
    way_out = ANOTHER_FILE if to_read else WAY_OUT
    what = "this export" if to_read else "the store"
    try:
        if not path.stat().st_size:
            raise StoreError(f"{path}: {what} is damaged: the file is empty. {way_out}")
        if not os.access(path, os.R_OK if to_read else os.R_OK | os.W_OK):
            raise StoreError(f"{path}: {what} cannot be opened: {_whose(path, to_read=to_read)}")
        # What a crash left half written is rolled back by SQLite, which only who may write can do.
        unfinished = path.with_name(path.name + "-journal").exists()
        with closing(connect(path) if unfinished else connect_to_read(path)) as db:
            tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'")}
            if not tables >= {"meta", "fact", "position", "draft"}:
                raise StoreError(f"{path}: this is no {'export' if to_read else 'store'} of followup. {way_out}")
            version = schema.version_of(db)
            if version > schema.SCHEMA_VERSION:
                raise StoreError(
                    f"{path}: written by a newer version (schema {version}, this one knows {schema.SCHEMA_VERSION}); "
                    "upgrade followup-agent, or put back a backup from before"
                )
            (found,) = db.execute("PRAGMA quick_check(1)").fetchone()
            if found != "ok":
                raise StoreError(f"{path}: {what} is damaged: {found.splitlines()[-1]}. {way_out}")
            return version
    except sqlite3.OperationalError as error:  # a disk that fails, a directory that cannot be written
        locked = error.sqlite_errorcode == sqlite3.SQLITE_BUSY
        why = "another program keeps it locked" if locked else f"{error}; {_whose(path.parent)}"
        raise StoreError(f"{path}: {what} cannot be opened: {why}") from error
    except sqlite3.DatabaseError as error:
        damaged = error.sqlite_errorcode != sqlite3.SQLITE_NOTADB
        is_none = f"{what} is damaged" if damaged or not to_read else "this is no export of followup"
        raise StoreError(f"{path}: {is_none}: {error}. {way_out}") from error
    except OSError as error:
        raise StoreError(f"{path}: {what} cannot be opened: {error}") from error


def is_there(path: Path) -> bool:
    """Is there a store? StoreError where it lies in a place that this account may not look into."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        why = f"{error.strerror}; run this as the account whose state it is (as root: sudo)"
        raise StoreError(f"{path}: the store cannot be opened: {why}") from error
    return True


def connect(path: Path) -> sqlite3.Connection:
    """Open a file that is there; it is never made here. Raises as `sqlite3` does."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=BUSY, isolation_level=None)


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open a file that is there and change nothing in it. Raises as `sqlite3` does."""
    # Whoever closes a file that they may write writes what waits beside it: not so read-only.
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY)


def copy(source: sqlite3.Connection, target: Path) -> None:
    """All that is committed in a store, as one file for the owner's eyes alone: whole, or not there. Whoever writes
    to the store meanwhile goes on. Raises as `os` and `sqlite3` do."""
    with beside(target) as new:
        with closing(sqlite3.connect(new, isolation_level=None)) as db:
            source.backup(db)
            db.execute("PRAGMA journal_mode=DELETE")  # so that nothing beside it is needed
        sync(new)
        new.replace(target)
    sync(target.parent)


def keep(path: Path, name: Path) -> None:
    """Another name for a store that nobody has open, and for what lies beside it: the first name may then be given
    to another file. Raises as `os` does."""
    _link(path, name)
    for end in BESIDE:
        beside = path.with_name(path.name + end)
        if beside.exists() and end != "-shm" and beside.stat().st_size:
            beside.rename(name.with_name(name.name + end))
        beside.unlink(missing_ok=True)  # what is left holds nothing of its own
    sync(path.parent)


@contextlib.contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A new file of the owner's alone in the same directory; gone at the end, unless it was given a name."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    os.close(handle)
    new = Path(name)
    try:
        yield new
    finally:
        for end in ("", *BESIDE):
            new.with_name(new.name + end).unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Wait until a file, or the names in a directory, are on the disk. Raises as `os` does."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_private(path: Path) -> None:
    """A file of the owner's alone, made where it is not there. Raises as `os` does."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        give_to_the_owner(path)
    except FileExistsError:
        close_to_others(path)


def give_to_the_owner(path: Path) -> None:
    """What root makes in a state directory belongs to whose directory that is: a service with a user of its own could
    not open it. For all others nothing happens, and for a link neither. Raises as `os` does."""
    if os.geteuid() == 0:
        folder = path.parent.stat()
        os.chown(path, folder.st_uid, folder.st_gid, follow_symlinks=False)


def close_to_others(path: Path) -> None:
    """A file that others may read, perhaps from a backup, is theirs no longer. Raises as `os` does."""
    # Not opened: closing it again would drop the locks of whoever else has it open in this process.
    status = path.stat()
    if status.st_mode & 0o077 and status.st_uid == os.geteuid():
        path.chmod(0o600)


def _link(old: Path, new: Path) -> None:
    try:
        os.link(old, new)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if new.exists():
            raise FileExistsError(new) from None
        old.rename(new)


def _whose(path: Path, *, to_read: bool = False) -> str:
    """What there is to know of a place that we may not read or write."""
    if not to_read and os.statvfs(path).f_flag & os.ST_RDONLY:
        return f"{path} lies on a disk that is mounted read-only; it must be one that can be written to"
    status = path.stat()
    try:
        owner = pwd.getpwuid(status.st_uid).pw_name
    except KeyError:
        owner = f"user {status.st_uid}"
    mine = "you" if status.st_uid == os.geteuid() else owner
    wanted = "to read" if to_read else "to read and to write"
    way = f": chmod u+{'rwx' if path.is_dir() else 'rw'} {path}" if mine == "you" else ""
    return f"{path} belongs to {mine} (mode {status.st_mode & 0o777:04o}); it must be yours, {wanted}{way}"
