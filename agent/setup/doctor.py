"""Tries what the daemon needs, one thing after the other, and says of each what came of it and how to mend it.

Reads only; with `make_folder` the folder Followup/Send is made, and only `there_and_back` sends a mail, to the owner.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from agent import connections, paths
from agent.edges import keys, sign_in_refused, store_file
from agent.edges.bearer import Bearer, Key
from agent.edges.imap import Mailbox, Role
from agent.edges.imap_watch import POLL_SECONDS
from agent.edges.smtp import Sender
from agent.errors import ConnectionFailedError, FollowupError, SignInError, StoreError
from agent.rules import Config, Login, Mail
from agent.setup import providers
from agent.setup.proof_offers import Offers
from agent.setup.providers import Provider
from agent.setup.round_trip import RoundTrip
from agent.setup.trial import Tried, failed

SHOWN = 12
"""So many folders are named."""
IDLE_SECONDS = 0.5
NEARLY_FULL = 0.95
"""From this share of its room on it is told."""


@dataclass(slots=True)
class Doctor:
    """`secret`: the password where it is known already, else it or a token is had from where `mail.login` says.
    `state_folder`: where a permission by OAuth is kept."""

    config: Config
    mail: Mail
    tell: Callable[[Tried], None]
    clock: Callable[[], datetime]
    elapsed: Callable[[], float]
    secret: Key | None = None
    provider: Provider | None = None
    """Whose mailbox it is, where that is known; else it is told by the IMAP server's name."""
    make_folder: bool = True
    state_folder: Path | None = None
    mailbox: Mailbox | None = None
    sender: Sender | None = None
    failure: FollowupError | None = None
    """The first thing that kept us out of a server."""
    full: bool = False
    """The mailbox takes no more mail, by its server's own word."""

    def has_secret(self) -> bool:
        """Can the password or the token be had? It is asked for once, for both servers."""
        if self.secret is not None:
            return True
        if self.failure is not None:
            return False  # said already
        login = self.mail.login
        what = "token" if login.oauth or login.token_command else "password"
        try:
            self.secret = keys.key(login, self.state_folder)
        except FollowupError as error:
            mend = "have it where `mail.login` says, as the user who runs this"
            if login.oauth and isinstance(error, ConnectionFailedError):
                mend = "is there a network? The daemon asks again by itself"
            elif login.oauth:
                mend = f"`followup auth {login.oauth.provider}`"
            self.tell(failed("secret", what, error, error.mend or mend))
            self.failure = self.failure or error
            return False
        self.tell(Tried("secret", True, f"{what}: there ({source_of(login)})"))
        return True

    def reads(self) -> bool:
        """Sign in to read, and look at what the mailbox is like."""
        if not self.has_secret():
            return False
        self.mailbox = mailbox = connections.open_mailbox(self.mail, self._password)
        server = self.mail.imap
        try:
            mailbox.open()
        except FollowupError as error:
            self._refused("reading", "reading mail", error)
            return False
        self.tell(Tried("reading", True, f"reading mail: signed in to {server.host} as {self.mail.login.user}"))
        try:
            self._folders(mailbox)
            self._room(mailbox)
            offers = Offers(mailbox, self.config, self.clock(), make=self.make_folder)
            offers.look()
            for words, works in offers.offered:
                self.tell(Tried("proof", True if works else None, words))
            for words in offers.problems:
                self.tell(Tried("proof", False, words))
            self._idle(mailbox)
        except FollowupError as error:
            self._refused("reading", "reading mail", error)
            return False
        return True

    def sends(self) -> bool:
        """Sign in to send."""
        if not self.has_secret():
            return False
        self.sender = connections.open_sender(self.mail, self._password)
        try:
            self.sender.open()
        except FollowupError as error:
            self._refused("sending", "sending mail", error)
            return False
        self.tell(Tried("sending", True, f"sending mail: signed in to {self.mail.smtp.host} as {self.mail.login.user}"))
        return True

    def there_and_back(self) -> None:
        """A mail to the owner, where both servers let us in."""
        if self.failure is not None or self.mailbox is None or self.sender is None:
            self.tell(Tried("mail", None, "no mail was sent to try the way back: first mend what keeps it out"))
            return
        if self.full:
            self.tell(Tried("mail", None, "no mail was sent to try the way back: the mailbox has no room for it"))
            return
        try:
            for tried in RoundTrip(self.mailbox, self.sender, self.config, self.clock, self.elapsed).go():
                self.tell(tried)
        except ConnectionFailedError as error:
            self.tell(failed("mail", "reading mail", error))

    def state(self, folder: Path) -> None:
        """Can the daemon write its records there, and read what it has, and nobody else read them?"""
        nearest = folder
        while not nearest.exists() and nearest != nearest.parent:
            nearest = nearest.parent
        if not os.access(nearest, os.W_OK | os.X_OK) or not nearest.is_dir():
            self.tell(
                Tried("state", False, f"the state directory {folder} cannot be written", f"chown or --state: {nearest}")
            )
        elif problem := _unreadable(folder):
            self.tell(failed("state", "state", problem))
        elif folder.exists() and stat.S_IMODE(folder.stat().st_mode) & 0o007:
            self.tell(Tried("state", None, f"the state directory {folder} is open to others", f"chmod 700 {folder}"))
        else:
            self.tell(
                Tried(
                    "state", True, f"state directory: {folder}{'' if folder.exists() else ' (made at the first run)'}"
                )
            )

    def close(self) -> None:
        """End both connections."""
        for each in (self.mailbox, self.sender):
            if each is not None:
                with suppress(FollowupError):
                    each.close()

    # -- inside ----------------------------------------------------------------------------------------

    def _password(self) -> Key:
        assert self.secret is not None
        return self.secret

    def _refused(self, check: str, what: str, error: FollowupError) -> None:
        self.failure = self.failure or error
        known = self.provider or providers.of_imap_server(self.mail.imap.host)
        by_password = isinstance(error, SignInError) and not isinstance(self.secret, Bearer)
        mend = f"{known.says} {known.page} {known.note}".strip() if known and by_password else ""
        if mend and error.mend in sign_in_refused.WAYS_OUT:  # what the server says itself comes first
            mend = f"{error.mend} {mend}"
        self.tell(failed(check, what, error, mend))

    def _folders(self, mailbox: Mailbox) -> None:
        names = [folder.name for folder in mailbox.folders()]
        more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
        self.tell(Tried("folders", True, f"folders: {', '.join(names[:SHOWN])}{more}"))
        for name in mailbox.missing:
            self.tell(Tried("folders", False, f"folder {name} is not there", "`mail.folders` names it"))
        if "X-GM-EXT-1" in mailbox.capabilities and not mailbox.with_role(Role.ALL):
            self.tell(
                Tried(
                    "folders", None, "All Mail is hidden from IMAP, so what you archive is not seen",
                    "Gmail's settings, Labels: tick “Show in IMAP” for All Mail",
                )
            )  # fmt: skip
        sent = [folder.name for folder in mailbox.with_role(Role.SENT)]
        if sent:
            self.tell(Tried("sent", True, f"Sent folder: {', '.join(sent)}"))
        else:
            self.tell(
                Tried(
                    "sent", None, "no folder is marked or named as Sent; one called Sent is made with the first mail",
                    "one of another name: let your provider mark it, or prove your answers otherwise (below)",
                )
            )  # fmt: skip

    def _room(self, mailbox: Mailbox) -> None:
        filled = mailbox.filled()
        if filled is None or filled < NEARLY_FULL:
            return
        mend = "make room: delete large old mails, and empty the trash"
        if filled >= 1:
            self.full = True
            said = "the mailbox is full: answers of employers bounce, and no approval can reach you"
            self.tell(Tried("room", False, said, mend))
        else:
            self.tell(Tried("room", None, f"the mailbox is {int(filled * 100)} % full", mend))

    def _idle(self, mailbox: Mailbox) -> None:
        if "IDLE" not in mailbox.capabilities:
            said = f"this server has no IDLE: new mail is looked for every {POLL_SECONDS:g} seconds"
            self.tell(Tried("idle", None, said))
            return
        mailbox.wait(IDLE_SECONDS)
        self.tell(Tried("idle", True, "IDLE: this server tells of new mail at once"))


def _unreadable(folder: Path) -> StoreError | None:
    """Why the store in that folder, where there is one, cannot be used."""
    path = paths.store_file(str(folder))
    try:
        if store_file.is_there(path):
            store_file.examine(path)
    except StoreError as error:
        return error
    return None


def source_of(login: Login) -> str:
    """Where the password or the token comes from, in words that hold none of it."""
    if login.password_command is not None:
        return f"password_command {login.password_command[0]}"
    if login.password_file is not None:
        return f"password_file {login.password_file}"
    if login.credential is not None:
        return f"credential {login.credential}"
    if login.keyring is not None:
        return f"keyring, service {login.keyring}"
    if login.token_command is not None:
        return f"token_command {login.token_command[0]}"
    if login.oauth is not None:
        return f"allowed by {login.oauth.name}"
    return "in the configuration"
