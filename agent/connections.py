"""From the configuration to the two connections: who signs in where, and with what. Opens neither."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from agent.rules import Mail

if TYPE_CHECKING:
    from agent.edges.imap import Mailbox
    from agent.edges.smtp import Sender


def open_mailbox(mail: Mail, password: Callable[[], str] | None = None) -> Mailbox:
    """Where mail is read; `password` in the place of what `mail.login` names."""
    from agent.edges import secrets
    from agent.edges.imap import Mailbox

    ask = password or (lambda: secrets.password(mail.login))
    return Mailbox(mail.imap, mail.login.user, ask, folders=mail.folders, never=mail.never)


def open_sender(mail: Mail, password: Callable[[], str] | None = None) -> Sender:
    """Where mail is sent; `password` as above."""
    from agent.edges import secrets
    from agent.edges.smtp import Sender

    return Sender(mail.smtp, mail.login.user, password or (lambda: secrets.password(mail.login)))
