"""The drafts that lie where mail is read, until they are mails or gone: none of their words count before.

On Gmail all mail is one folder, the drafts in it too; elsewhere one may be written in any folder, or be moved to
Sent a moment before its flag is taken away. No folder grows by that, so they are asked about at each look.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from agent.edges.imap import Mailbox, Role
from agent.edges.store import Store
from agent.model import Position

_KEPT = "half_written"
MOST = 200
"""Drafts of one folder that are asked about, the newest; as many as fit in one command."""


@dataclass(frozen=True, slots=True)
class HalfWritten:
    """Folder, UIDVALIDITY and UIDs of what was passed over, in the store's own values."""

    mailbox: Mailbox
    store: Store

    def note(self, folder: str, uidvalidity: int) -> list[int]:
        """Remember what was just passed over in a folder, and return it; before its position goes beyond that.

        On Gmail there is nothing to remember: what was a draft becomes a mail under another UID.
        """
        met = self.mailbox.drafts_met(folder)
        if met and "X-GM-EXT-1" not in self.mailbox.capabilities:
            validity, before = self._kept().get(folder, (uidvalidity, ()))
            self._keep(folder, uidvalidity, {*met, *(before if validity == uidvalidity else ())})
        return met

    def become(self, positions: Mapping[str, Position]) -> Iterator[tuple[Role, Position, bytes]]:
        """Those that are mails now, each with its place; they are let go of when all of a folder are taken."""
        kept = self._kept()
        roles = {folder.name: folder.role for folder in self.mailbox.folders()} if kept else {}
        for folder, (uidvalidity, uids) in kept.items():
            position = positions.get(folder)
            done = None
            if position is not None and position.uidvalidity == uidvalidity and folder in roles:
                done = self.mailbox.finished(folder, uidvalidity, uids)
            if done is None:
                self._keep(folder, uidvalidity, ())
            elif done:
                for uid, raw in self.mailbox.fetch(folder, done):
                    yield roles[folder], Position(folder, uidvalidity, uid), raw
                self._keep(folder, uidvalidity, set(uids) - set(done))

    def _kept(self) -> dict[str, tuple[int, tuple[int, ...]]]:
        kept = json.loads(self.store.meta(_KEPT) or "{}")
        return {folder: (uidvalidity, tuple(uids)) for folder, (uidvalidity, uids) in kept.items()}

    def _keep(self, folder: str, uidvalidity: int, uids: Iterable[int]) -> None:
        kept: dict[str, tuple[int, tuple[int, ...]]] = self._kept()
        kept.pop(folder, None)
        if newest := sorted(uids)[-MOST:]:
            kept[folder] = uidvalidity, tuple(newest)
        self.store.set_meta(_KEPT, json.dumps(kept))
