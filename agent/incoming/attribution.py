"""Whose word a mail is in an application it may belong to, and how far its sender is to be trusted. Pure.

Anybody can write anything into a mail. So a mail of somebody whom nobody knows there counts in one of two ways: as
the contact's where it answers or quotes a mail that only they had, under their name; else it is held and the owner
is asked. Neither teaches an address to write to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from agent.incoming.acquaintance import names_in
from agent.incoming.directory import Directory
from agent.model import Address, Kind, Message
from agent.understand.employers.employer import is_service
from agent.understand.mail import headers
from agent.understand.match import Clues, How, Match

MOST_BESIDE = 50
PROOFS = frozenset({How.THREAD, How.QUOTE})
"""Ways by which only somebody who had our mail can have come."""


@dataclass(frozen=True, slots=True)
class Whose:
    """The contact who speaks (None: somebody else, or nobody in particular); `acquaints`: the sender is of the
    employer's and becomes a contact; `doubtful`: the owner is to be asked."""

    contact: str | None
    acquaints: bool = False
    doubtful: bool = False


def clues(
    message: Message, sender: Address | None, *, words: str, quoted: tuple[str, ...], is_owner: Callable[[str], bool]
) -> Clues:
    """What a mail shows of where it belongs; `sender` is who speaks, `words` are theirs alone."""
    address, name = (sender.email, sender.name) if sender else ("", "")
    shown = name or (message.from_[0].name if message.from_ else "")
    for_another = headers.addresses(message.header("sender") or "")  # RFC 5322, 3.6.2
    everybody = (*message.from_, *message.reply_to, *message.to, *message.cc, *for_another)
    beside = (*(each.email for each in everybody[:MOST_BESIDE]), name.strip(" '\"<>").casefold())
    replies = [each for each in message.reply_to[:5] if each.email]
    labels = (
        name, message.subject[:300], *(each.name for each in replies), _spelled(address),
        *(_spelled(each.email) for each in replies),
    )  # fmt: skip
    return Clues(
        address=address,
        answered=message.in_reply_to,
        references=(*message.references, *(n.message_id for n in message.nested[:5] if n.message_id)),
        beside=tuple(dict.fromkeys(a for a in beside if "@" in a and a != address and not is_owner(a))),
        names=names_in(shown),
        subject=message.subject[:300],
        words=words,
        labels=tuple(label for label in labels if label),
        quoted=quoted,
    )


def whose(clues: Clues, found: Match, application: str, known: Directory, kind: Kind, *, says_more: bool) -> Whose:
    """Whose word it is in that application. `says_more`: it is more than a word, such as a promise, which could cut
    a longer wait short."""
    contact = known.contact_at(clues.address) if clues.address else None
    if contact is not None and application in known.known.contacts[contact].applications:
        return Whose(contact, acquaints=True)
    if _of_the_employer(clues, found, application, known):
        return Whose(None, acquaints=True)
    namesake = known.namesake(application, clues.names)
    if namesake is not None and found.how in PROOFS:
        return Whose(namesake)
    if namesake is not None and found.how is How.SUBJECT:
        # A subject can be guessed: a wait starts again, but nothing that they themselves have said is undone.
        return Whose(namesake if kind is Kind.AUTO_REPLY else None, doubtful=says_more)
    # What comes through an applicant system in a thread of ours is the employer's, whoever wrote it.
    return Whose(None, doubtful=not (found.how is How.THREAD and is_service(clues.address)))


def _of_the_employer(clues: Clues, found: Match, application: str, known: Directory) -> bool:
    if found.how is How.INVITATION and application in known.opened:
        return True
    if not known.is_house(application, clues.address):
        return False
    # An interviewer's domain may be an agency's, or another firm's: it takes the company's name as well.
    return found.how not in (How.SISTER, How.COLLEAGUE) or application in known.by_company(
        f"{clues.subject} | {clues.words}"
    )


def _spelled(address: str) -> str:
    """What an address says in words: `acme-robotics-a81b77@recruitee.com` -> `acme-robotics-a81b77 recruitee`."""
    local, _, host = address.partition("@")
    return " ".join((local.replace("_", " "), host.rpartition(".")[0]))
