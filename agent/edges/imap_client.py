"""imapclient on a connection of ours: for the commands that it speaks well, beside those of `imap_session`."""

from __future__ import annotations

import imapclient

from agent.edges.imap_wire import Wire


class Client(imapclient.IMAPClient):  # type: ignore[misc]  # it ships no types
    """imapclient on a connection that is already there."""

    def __init__(self, wire: Wire, timeout: float) -> None:
        self._wire = wire
        super().__init__(wire.host, port=wire.port, ssl=False, timeout=timeout)
        # imapclient turns on a trace of every line, mails included; that is no business of a log.
        wire.debug = 0
        # One name that is not modified UTF-7 must not hide the others: names are decoded one by one here.
        self.folder_encode = False

    def _create_IMAP4(self) -> Wire:  # noqa: N802  # the name it looks for
        return self._wire
