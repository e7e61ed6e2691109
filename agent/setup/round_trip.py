"""A mail to the owner and back: does sending work, how long does it take, where does it land, who vouches for it?

It says itself what it is and may be deleted; nothing here deletes it. The daemon takes it for a mail of ours.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.compose import mime
from agent.edges import dkim
from agent.edges.imap import Mailbox, Role
from agent.edges.smtp import Sender
from agent.edges.transmission import Answer, Outcome
from agent.model import Message, Text
from agent.rules import Config
from agent.setup.trial import Tried
from agent.understand import message as messages
from agent.understand import proof

ARRIVES_WITHIN = 90.0
"""Seconds that a mail to oneself is waited for."""
COPY_WITHIN = 3.0
"""Seconds after its arrival that a server is given to file a Sent copy by itself."""
LOOK_EVERY = 5.0
FAR_AFTER = 0.2
"""The share of the wait after which it is looked for in every folder."""
CLOCKS_APART = timedelta(minutes=5)
_FULL = re.compile(
    r"\b[45]\.2\.2\b|over ?quota|quota (?:is )?exceeded|exceeded .{0,20}(?:quota|storage)"
    r"|(?:mailbox|inbox|account) .{0,12}full|out of storage|insufficient (?:system )?storage"
    r"|not enough (?:storage|space)",
    re.IGNORECASE,
)
_LATER = range(400, 500)
_BODY = """\
followup tried whether a mail of yours comes back to you. It did, and
you can delete this one.

Drafts for your approval will come the same way. Nothing goes to anybody
else without your yes.
"""


@dataclass(frozen=True, slots=True)
class RoundTrip:
    """The two signed-in connections, and whose mail it is. `clock`: now, in UTC; `elapsed`: seconds of some clock."""

    mailbox: Mailbox
    sender: Sender
    config: Config
    clock: Callable[[], datetime]
    elapsed: Callable[[], float]
    arrives_within: float = ARRIVES_WITHIN
    copy_within: float = COPY_WITHIN

    def go(self) -> Iterator[Tried]:
        """Send it, wait for it, look at it. Raises ConnectionFailedError where the mailbox is lost meanwhile."""
        owner, to = self.config.owner.addresses[0], self.config.approval.at
        mark = f"trial-{secrets.token_hex(6)}"
        text = Text(f"followup: a mail from you to yourself ({mark})", _BODY)
        try:
            data = mime.to_owner(
                text, kind="trial", owner=owner, to=to, date=self.clock(),
                message_id=mime.message_id(owner.rpartition("@")[2], secrets.token_bytes(16)),
            )  # fmt: skip
        except ValueError as error:
            yield Tried("mail", False, f"a mail to {to} cannot be written: {error}")
            return
        sent_at = self.elapsed()
        answer = self.sender.transmit(owner, to, data, data_begun=lambda: None)
        if answer.outcome is not Outcome.ACCEPTED:
            said = f"{answer.code} {answer.text}" if answer.code else answer.text
            yield Tried(
                "mail", False, f"the server would not take a mail from {owner} to {to}: {said}",
                _way_out(answer, owner, to),
            )  # fmt: skip
            return
        yield from self._judge(mark, to, sent_at)

    def _judge(self, mark: str, to: str, sent_at: float) -> Iterator[Tried]:
        place = self._arrival(mark, sent_at)
        took = self.elapsed() - sent_at
        if place is None:
            yield Tried(
                "mail", False, f"a mail to {to} was taken, and was not back after {took:.0f} seconds",
                f"is {to} read in this mailbox? A slow server is no harm: look for “{mark}” later",
            )  # fmt: skip
            return
        role, folder, uid = place
        if role is Role.JUNK:
            yield Tried(
                "mail", False, f"a mail to {to} came back after {took:.1f} s, into {folder}; so would approvals",
                "tell your mail program that it is no junk, or make a filter for mails from yourself",
            )  # fmt: skip
        else:
            yield Tried("mail", True, f"a mail to {to} came back after {took:.1f} s, into {folder}")
        yield self._sent_copy(mark)
        for _, raw in self.mailbox.fetch(folder, [uid]):
            yield from self._vouchers(raw)

    def _arrival(self, mark: str, sent_at: float) -> tuple[Role, str, int] | None:
        while (left := sent_at + self.arrives_within - self.elapsed()) > 0:
            # INBOX first; a filter may have put it anywhere but Sent, where a copy proves nothing of the way back.
            folders = sorted(self.mailbox.folders(), key=lambda each: (each.role is not Role.INBOX, each.name))
            searched = dict.fromkeys([("INBOX", Role.INBOX), *((each.name, each.role) for each in folders)])
            # There may be hundreds; where no filter is, INBOX and Junk are enough.
            near = left > self.arrives_within * (1 - FAR_AFTER)
            for name, role in searched:
                if role not in (Role.SENT, Role.ALL) and (not near or role in (Role.INBOX, Role.JUNK)):
                    for folder, uid in self.mailbox.find_header([name], "Subject", mark):
                        return role, folder, uid
            self.mailbox.wait(min(left, LOOK_EVERY))
        return None

    def _sent_copy(self, mark: str) -> Tried:
        """Does the server file what it sends? Then an answer of the owner's from any program proves itself."""
        folders = [folder.name for folder in self.mailbox.with_role(Role.SENT)]
        if not folders:
            return Tried("proof", None, "there is no Sent folder, so nothing can be filed by the server")
        end = self.elapsed() + self.copy_within
        while True:
            if self.mailbox.find_header(folders, "Subject", mark):
                return Tried("proof", True, "this server files what it sends into Sent by itself")
            if self.elapsed() >= end:
                break
            self.mailbox.wait(0.5)
        return Tried(
            "proof", None, "this server files no Sent copies by itself: your mail programs must (most do), and "
            "followup files its own",
        )  # fmt: skip

    def _vouchers(self, raw: bytes) -> Iterator[Tried]:
        message = messages.parse(raw)
        top = proof.topmost(message)
        if top is not None and top[1]:
            line = proof.MICROSOFT if top[0] == proof.MICROSOFT else f"[{top[0]}]"
            yield Tried(
                "proof", True, f"on its way back {top[0]} vouched for it; if that is your provider's server, you may "
                f"write approval: {{trusted_authserv: {line}}}",
            )  # fmt: skip
        else:
            yield Tried(
                "proof", None, "no server vouched for it on its way back; a copy in Sent or a move proves as well"
            )
        if self.config.approval.dkim and dkim.available():
            holds = dkim.signed(raw, self.config.owner.addresses[0])
            yield Tried("proof", bool(holds), holds or "it carries no signature of your domain that holds")
        yield from self._clocks(message)

    def _clocks(self, message: Message) -> Iterator[Tried]:
        """The server stamped it within minutes of our Date, or one of the two clocks is wrong."""
        if message.received is None or message.sent is None:
            return
        apart = abs(message.received - message.sent)
        if apart > CLOCKS_APART:
            minutes = round(apart.total_seconds() / 60)
            yield Tried(
                "clock", False, f"this machine's clock and the server's are {minutes} minutes apart",
                "set the clock: timedatectl set-ntp true",
            )  # fmt: skip
        else:
            yield Tried("clock", True, f"this machine's clock agrees with the server's ({apart.total_seconds():.0f} s)")


def _way_out(answer: Answer, owner: str, to: str) -> str:
    """What to do where a server would not take a mail from the owner to the owner."""
    if _FULL.search(answer.text):
        return f"the mailbox of {to} is full: make room in it, or no approval can reach you"
    if answer.code is None:
        return "the connection broke off; try once more, and see whether the network holds"
    if answer.code in _LATER:
        return "the server wants to be asked again later, as the daemon would; try once more in some minutes"
    return f"may {owner} send by this login? `owner.addresses`: the first one sends"
