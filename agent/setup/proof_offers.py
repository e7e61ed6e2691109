"""What this mailbox offers to prove that an answer is the owner's, in sentences for `check --online`.

Nothing is trusted here: a server that vouches for the owner's mails is named with the line for the YAML, and
whether to write it is the owner's to say. The one thing done is to make the folder Followup/Send.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agent.edges import dkim
from agent.edges.imap import SEND_FOLDER, Mailbox, Role
from agent.errors import ConnectionFailedError
from agent.model import Message
from agent.rules import Approval, Config
from agent.understand import message as messages
from agent.understand import proof

LOOK_BACK = timedelta(days=90)
RECENT = timedelta(days=30)
NEWEST, NEWEST_OWN = 30, 5
"""So many mails of everybody's, and of the owner's, are looked at for verdicts."""


@dataclass(slots=True)
class Offers:
    """`offered` and `problems`, once `look` is through."""

    mailbox: Mailbox
    config: Config
    now: datetime
    make: bool = True
    """May the folder Followup/Send be made?"""
    offered: list[tuple[str, bool]] = field(default_factory=list)
    """Each sentence, and whether it names a proof that works."""
    problems: list[str] = field(default_factory=list)

    @property
    def said(self) -> list[str]:
        """The sentences."""
        return [words for words, _ in self.offered]

    def _say(self, words: str, *, works: bool) -> None:
        self.offered.append((words, works))

    def look(self) -> None:
        """Ask the signed-in mailbox. Raises ConnectionFailedError where it is lost."""
        self._sent_copies()
        self._verdicts()
        self._signatures(self.config.approval)
        self._folder()

    def _sent_copies(self) -> None:
        sent = [folder.name for folder in self.mailbox.with_role(Role.SENT)]
        if not sent:
            self._say("proof by Sent copy: no Sent folder was found, so no copy of an answer can prove it", works=False)
            return
        day = (self.now - RECENT).date()
        mine = [
            (folder, uid)
            for folder in sent
            for address in self.config.owner.addresses
            for uid in self.mailbox.search_since(folder, day, from_=address)
        ]
        count = len(dict.fromkeys(mine))
        what = f"{count} mail{'' if count == 1 else 's'} of yours from the last {RECENT.days} days"
        proves = "a copy of your answer there proves it" if count else "your mail programs must file copies there"
        self._say(f"proof by Sent copy: {', '.join(sent)} ({what}); {proves}", works=bool(count))
        if "X-GM-EXT-1" in self.mailbox.capabilities:
            self._say("this server (Gmail) files the copies by itself", works=True)
        else:
            self._say("whether this server files copies by itself shows with the first mail I send", works=False)

    def _verdicts(self) -> None:
        """Only a server that speaks on top of most incoming mail is the owner's: one mail may be forged."""
        general = Counter(top[0] for mail in self._newest() if (top := proof.topmost(mail)))
        mails = sum(general.values())
        own = [top for mail in self._newest_own() if (top := proof.topmost(mail))]
        usual = {server for server, count in general.items() if count >= 3 and count * 2 > mails}
        vouched = {server for server, passed in own if passed} & usual
        trusted = self.config.approval.trusted_authserv
        for server in sorted(vouched - set(trusted)):
            line = proof.MICROSOFT if server == proof.MICROSOFT else f"[{server}]"
            self._say(
                f"proof by server: {server} vouches for mails from you; if it is your provider's, you may write "
                f"approval: {{trusted_authserv: {line}}}",
                works=True,
            )
        if not vouched:
            self._say("proof by server: none; your server passes no verdict on mails from you (few do)", works=False)
        for server in trusted:
            if server not in general and mails:
                self.problems.append(f"trusted_authserv names {server}, whose word stands on no recent mail in INBOX")

    def _newest(self) -> Iterator[Message]:
        uids = self.mailbox.search_since("INBOX", (self.now - LOOK_BACK).date(), from_=None)[-NEWEST:]
        for headers in self.mailbox.headers("INBOX", since=None, after_uid=uids[0] - 1) if uids else ():
            yield messages.parse(headers.raw + b"\r\n")

    def _newest_own(self) -> Iterator[Message]:
        day = (self.now - LOOK_BACK).date()
        for address in self.config.owner.addresses:
            uids = self.mailbox.search_since("INBOX", day, from_=address)[-NEWEST_OWN:]
            for _, raw in self.mailbox.fetch("INBOX", uids):
                yield messages.parse(raw)

    def _signatures(self, approval: Approval) -> None:
        if approval.dkim and not dkim.available():
            self.problems.append("approval.dkim is on, and it needs: pip install 'followup-agent[dkim]'")
        elif approval.dkim:
            self._say("proof by signature: on; the DNS is asked for the DKIM key of your domain", works=True)
        else:
            there = "is installed" if dkim.available() else "needs pip install 'followup-agent[dkim]'"
            self._say(f"proof by signature: off; approval: {{dkim: yes}} turns it on; it {there}", works=False)

    def _folder(self) -> None:
        made = ""
        if not self.make and not self.mailbox.with_role(Role.RELEASE):
            self._say(f"proof by moving: the folder {SEND_FOLDER} is not there yet, and can be made", works=False)
            return
        if not self.mailbox.with_role(Role.RELEASE):
            try:
                self.mailbox.ensure_folder(SEND_FOLDER)
            except ConnectionFailedError as error:
                self.problems.append(f"the folder {SEND_FOLDER} is not there: {error}")
                return
            made = ", made just now"
        folders = [folder.name for folder in self.mailbox.folders() if folder.role is Role.RELEASE]
        if folders:
            words = f"proof by moving: {folders[0]}{made}; an approval mail that you move into it is approved"
            self._say(words, works=True)
        else:
            self.problems.append(f"the folder {SEND_FOLDER} is not read: mail.never names it")
