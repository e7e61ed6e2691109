"""Who may have written by another way than a mail of their own: through a list, in a network that tells of it, in a
message that the owner sends to themselves. Pure.

Such a mail bears somebody's name, or answers a mail to the employer, and anybody can make it do so: it is only ever
held, and teaches no address.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from agent.decide.mail_key import is_forward
from agent.incoming.acquaintance import POSTED_BY, Acquaintance, author, names_in
from agent.incoming.directory import full_name
from agent.model import Message
from agent.understand import match
from agent.understand.folding import fold
from agent.understand.mail import headers, passed_on
from agent.understand.match import How

MOST_WORDS = 4
"""A given name in more words than that may be anybody's, or a word."""


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody of that application may have written: `contact`, where it is known who; `how` that was seen."""

    application: str
    contact: str | None
    address: str
    how: How


def by_list(message: Message, who: Acquaintance) -> Iterator[Told]:
    """A team's list puts itself into From and the person into Reply-To or a header of its own: such a mail to the
    owner may be an answer. So may what answers a mail to the employer, or bears the name of somebody there.

    What somebody sends to a list under their own name is nobody's word.
    """
    if not any(who.is_owner(a.email) for a in (*message.to, *message.cc)):
        return
    shown = {a.email for a in message.from_}
    replies = [a.email for a in message.reply_to]
    posted = [a.email for name in POSTED_BY for a in headers.addresses(message.header(name) or "")]
    by_address = who.known.by_address
    behind = next((a for a in (*replies, *posted) if a in by_address and a not in shown), None)
    if behind is not None:
        contact = by_address[behind]
        for application in sorted(who.known.contacts[contact].applications):
            yield Told(application, contact, behind, How.COPIED)
    elif passed_on.messaged(message.subject):
        yield from by_network(message, who)
    else:
        yield from _by_team(message, who)


def by_network(message: Message, who: Acquaintance) -> Iterator[Told]:
    """A network tells that somebody has written there, whose name stands in it: what, is for the owner to say."""
    sender, directory = author(message), who.directory
    if sender is None or not passed_on.messaged(message.subject):
        return
    called_so = (*names_in(sender.name), *passed_on.messengers(message.subject))
    for application in sorted(set().union(*(directory.by_name(name) for name in called_so))):
        contact = directory.namesake(application, called_so)
        if contact is not None:
            yield Told(application, contact, sender.email, How.NAME)


def by_owner(message: Message, who: Acquaintance) -> Iterator[Told]:
    """The owner sends themselves what somebody wrote in a message or said in a call: what it means, is theirs to say.

    A given name alone is enough where it is of one person only.
    """
    known = who.known
    living = {name for name, there in known.applications.items() if there.stopped is None and there.interviews}
    people = [c for c in known.contacts.values() if c.applications & living and c.name]
    told: set[str] = set()
    forward = is_forward(message.subject)
    for speaker in passed_on.speakers(message.subject, message.text, who.config.owner.name, forward=forward):
        said = set(fold(speaker).split())
        named = [c for c in people if (full := full_name(c.name)) and set(full.split()) <= said]
        if not named and len(said) <= MOST_WORDS:
            named = [c for c in people if fold(c.name).split()[:1] and fold(c.name).split()[0] in said]
            named = named if len(named) == 1 else []
        for contact in named:
            for application in sorted(contact.applications & living - told):
                told.add(application)
                yield Told(application, contact.id, "", How.NAME)
        if not named:
            for application in sorted(who.directory.by_company(speaker) & living - told):
                told.add(application)
                yield Told(application, None, "", How.WORDS)


def _by_team(message: Message, who: Acquaintance) -> Iterator[Told]:
    """A list that answers a mail to the employer, or one of the employer's under the name of somebody there."""
    sender, directory = author(message), who.directory
    if sender is None or sender.email in who.known.by_address:
        return
    house = match.at_domain(sender.email, directory)
    answered = set().union(*map(directory.by_mail, message.in_reply_to))
    continued = directory.by_subject(message.subject) & house
    for application in sorted(answered or house):
        contact = directory.namesake(application, names_in(sender.name))
        if contact is not None or application in answered | continued:
            how = How.THREAD if answered else How.SUBJECT if application in continued else How.NAME
            yield Told(application, contact, sender.email, how)
