"""The folders of one server as it told them last, by every name they have: people's, the server's, their role. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import imapclient

from agent.edges import imap_folders
from agent.edges.imap_folders import Folder, Listed, Role


class Listing:
    """Empty until the server was asked. `prefix` is where the owner's folders begin, `foreign` where those of others
    do."""

    def __init__(self) -> None:
        self._entries: list[Listed] = []
        self._prefix = ""
        self._foreign: tuple[str, ...] = ()

    def learn_namespaces(self, *namespaces: Sequence[tuple[bytes, Any]] | None) -> None:
        """The answer to NAMESPACE (RFC 2342): the owner's, other people's, shared ones."""
        decoded = [[_decoded(prefix) for prefix, _ in spaces or ()] for spaces in namespaces]
        personal, *others = decoded
        self._prefix = personal[0] if personal else ""
        # An empty prefix, or one that the owner's own folders share, would hide those.
        self._foreign = tuple(
            prefix for spaces in others for prefix in spaces if prefix and not self._prefix.startswith(prefix)
        )

    def learn(self, answers: Iterable[tuple[Sequence[Any], Any, Any]]) -> None:
        """The answer to LIST as imapclient reads it, instead of an earlier one."""
        listed = {}
        for flags, delimiter, name in answers:
            # A folder may be called 2026 or NIL, and imapclient reads these as a number and as nothing.
            raw = name if isinstance(name, bytes) else str("NIL" if name is None else name).encode()
            # Not ASCII, or with a line break: it cannot be asked for in an IMAP string.
            usable = re.fullmatch(rb"[\x20-\x7e]+", raw) is not None
            listed[raw] = Listed(
                name=_decoded(raw),
                wire=raw.decode("ascii") if usable else "",
                delimiter=delimiter.decode("latin-1") if isinstance(delimiter, bytes) else "",
                flags=frozenset(flag.decode("latin-1").lower() for flag in flags if isinstance(flag, bytes)),
            )
        self._entries = list(listed.values())

    def has(self, folder: str) -> bool:
        """Is a folder of that name there?"""
        return any(imap_folders.normal(entry.name) == imap_folders.normal(folder) for entry in self._entries)

    def local_name(self, name: str) -> str:
        """How a folder that is written with `/` between its levels is called there."""
        return imap_folders.local_name(name, self._entries, self._prefix)

    def wire_name(self, folder: str) -> bytes:
        """A folder's name as the server writes it."""
        for entry in self._entries:
            if entry.name == folder and entry.wire:
                return entry.wire.encode("ascii")
        encoded: bytes = imapclient.imap_utf7.encode(folder)
        return encoded

    def with_role(self, role: Role) -> tuple[Folder, ...]:
        """Every folder that is for this, read or not."""
        named = ((e.name, imap_folders.role(e, self._prefix, self._foreign)) for e in self._entries if e.selectable)
        return tuple(Folder(name, each) for name, each in named if each is role)

    def choose(
        self, *, gmail: bool, only: Iterable[str] | None, never: Iterable[str]
    ) -> tuple[tuple[Folder, ...], tuple[str, ...]]:
        """The folders to read, and those of `only` that do not exist (see `imap_folders.choose`)."""
        return imap_folders.choose(
            self._entries, prefix=self._prefix, foreign=self._foreign, gmail=gmail, only=only, never=never
        )


def _decoded(name: bytes) -> str:
    """Modified UTF-7 (RFC 3501, 5.1.3) as text; as it stands where it is none."""
    try:
        decoded: str = imapclient.imap_utf7.decode(name)
    except ValueError:
        return name.decode("latin-1")
    return decoded
