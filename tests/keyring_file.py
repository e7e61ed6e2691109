"""A keyring in a file: the real program, with a backend of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

_BACKEND = """
import json, pathlib
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

class Ring(KeyringBackend):
    priority = 9
    file = pathlib.Path({file!r})

    def _all(self):
        if self.file.with_suffix(".locked").exists():
            raise KeyringLocked("locked")
        return json.loads(self.file.read_text()) if self.file.exists() else {{}}

    def get_password(self, service, username):
        return self._all().get(service + "/" + username)

    def set_password(self, service, username, password):
        self.file.write_text(json.dumps(self._all() | {{service + "/" + username: password}}))
"""


def keyring_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which the only keyring of this test keeps its words; `.locked` beside it locks it."""
    pytest.importorskip("keyring")
    (folder / "ringbackend.py").write_text(_BACKEND.format(file=str(folder / "ring.json")))
    monkeypatch.setenv("PYTHONPATH", str(folder))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "ringbackend.Ring")
    return folder / "ring.json"
