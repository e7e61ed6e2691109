"""Mail hosts that differ as providers do: what they file, rename, vouch for, delay and lose."""

from __future__ import annotations

import re
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import imapclient
from aiosmtpd.smtp import Envelope

from agent.embedded import Accepted, MailHost

OWNER, PASSWORD = "jane@example.org", "Tr0ub4dor&3 with blanks"


class OddHost(MailHost):
    """`files`: the folder into which it files what it sends. `renames`: it gives each mail a Message-ID of its own, as
    Exchange does. `verdict`: the Authentication-Results of what comes in. `into`: where mail lands, None: nowhere.
    `late`: how far its clock is from this machine's."""

    def __init__(
        self, folder: Path, *, files: str | None = None, renames: bool = False, verdict: str = "",
        into: str | None = "INBOX", late: timedelta = timedelta(0),
    ) -> None:  # fmt: skip
        super().__init__({OWNER: PASSWORD}, now=lambda: datetime.now(UTC) + late, folder=folder)
        self.files, self.renames, self.verdict, self.into = files, renames, verdict, into

    async def take(self, port_kind: str, envelope: Envelope, helo: str) -> None:
        data: bytes = envelope.original_content or b""
        self.accepted.append(Accepted(self.now(), envelope.mail_from or "", tuple(envelope.rcpt_tos), data, port_kind))
        if self.renames:
            renamed = b"Message-ID: <AM0PR01@eurprd01.example>\r\nX-Microsoft-Original-Message-ID:"
            data = re.sub(rb"(?mi)^Message-ID:", renamed, data, count=1)
        if self.files:
            await self._append(OWNER, data, self.files)
        if self.into:
            head = f"Received: from {helo} by mx.example.org with ESMTPSA; {format_datetime(self.now())}\r\n"
            if self.verdict:
                head = f"Authentication-Results: {self.verdict}\r\n{head}"
            await self._append(OWNER, head.encode() + data, self.into)

    def program(self) -> Any:
        """The owner's mail program, signed in."""
        client = imapclient.IMAPClient(
            "localhost", self.imap_port, ssl_context=ssl.create_default_context(cafile=str(self.ca_file))
        )
        client.login(OWNER, PASSWORD)
        return client
