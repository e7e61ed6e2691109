"""A disk on which SQLite cannot make anything durable: its fsync, made to fail as a dying disk does.

SQLite keeps a table of what it does with a file in each open file. A copy of the table, with another `xSync`, is put
in the place of that of the log (WAL), which is what a commit waits for.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

IOERR_FSYNC = 10 | (4 << 8)
JOURNAL_POINTER = 28
"""SQLITE_FCNTL_JOURNAL_POINTER: the log's open file."""
SYNC = 5
"""Where xSync stands in the table: version, xClose, xRead, xWrite, xTruncate, xSync, …"""
METHODS = 19
"""How many words the table has, in its third version."""

_Sync = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


@contextmanager
def failing_fsync(db: sqlite3.Connection, fails: Callable[[], bool]) -> Iterator[None]:
    """Each fsync of the log of that store fails for which `fails` says so."""
    name = ctypes.util.find_library("sqlite3")
    if name is None:
        pytest.skip("SQLite is built into this Python; its table cannot be reached")
    library = ctypes.CDLL(name)
    # The connection object holds the handle right after what every object has.
    handle = ctypes.c_void_p.from_address(id(db) + object.__basicsize__)
    file = ctypes.c_void_p()
    library.sqlite3_file_control.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p]
    assert library.sqlite3_file_control(handle, b"main", JOURNAL_POINTER, ctypes.byref(file)) == 0
    assert file.value
    place = ctypes.c_void_p.from_address(file.value)
    before = place.value
    assert before
    table = (ctypes.c_void_p * METHODS).from_buffer_copy((ctypes.c_void_p * METHODS).from_address(before))
    real = _Sync(table[SYNC])

    def sync(file: int, flags: int) -> int:
        return IOERR_FSYNC if fails() else int(real(file, flags))

    failing = _Sync(sync)
    table[SYNC] = ctypes.cast(failing, ctypes.c_void_p).value
    place.value = ctypes.addressof(table)
    try:
        yield
    finally:
        place.value = before
