"""From the configuration to the two connections: who signs in where, and with what. Opens neither."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from agent.rules import Mail

if TYPE_CHECKING:
    from agent.edges.bearer import Key
    from agent.edges.imap import Mailbox
    from agent.edges.smtp import Sender


def open_mailbox(mail: Mail, password: Callable[[], Key] | None = None, *, state: Path | None = None) -> Mailbox:
    """Where mail is read; `password` in the place of what `mail.login` names. `state` is where a permission by OAuth
    is kept."""
    from agent.edges import keys
    from agent.edges.imap import Mailbox

    ask = password or (lambda: keys.key(mail.login, state))
    return Mailbox(mail.imap, mail.login.user, ask, folders=mail.folders, never=mail.never)


def open_sender(mail: Mail, password: Callable[[], Key] | None = None, *, state: Path | None = None) -> Sender:
    """Where mail is sent; `password` and `state` as above."""
    from agent.edges import keys
    from agent.edges.smtp import Sender

    return Sender(mail.smtp, mail.login.user, password or (lambda: keys.key(mail.login, state)))
