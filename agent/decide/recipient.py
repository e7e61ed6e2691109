"""Who is to be written to for an application: its main contact, and whoever stands in for somebody. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from agent.decide.application import HUMAN, REACHED
from agent.decide.situation import Situation, means, once
from agent.facts import MailReceived
from agent.model import Intent, Verdict

HOUSEKEEPING = frozenset({
    "reception", "frontdesk", "frontoffice", "empfang", "accueil", "recepcion", "travel", "traveldesk", "reisen",
    "reisekosten", "reisestelle", "expenses", "spesen", "finance", "accounting", "buchhaltung", "billing", "facilities",
    "facility", "it", "itsupport", "helpdesk", "servicedesk", "support", "security", "parking", "visitors", "visitor",
    "besucher", "catering", "kantine", "events", "marketing", "press", "newsletter",
})  # fmt: skip
"""Mailboxes of a firm that decide about nobody."""


@once
def main_contact(s: Situation) -> str | None:
    """The owner's word, else who was asked and has not answered, else who made the promise, else the last human
    of the application who wrote of it, else the human organizer of its newest interview, else whoever wrote. Whoever
    handed over is followed to whom they named. Only somebody with an address that works.

    None: ask. So it is when who wrote last has handed over to somebody who is not named.
    """
    candidates: list[str | None] = list(_named_by_owner(s))
    words = [m for m in s.human_words if _of_the_application(m)]
    last = words[-1] if words else None
    asked = max(
        (d for d in s.application.drafts.values() if d.state in REACHED and s.asks_for_news(d.moved.step)),
        key=lambda d: d.moved.at,
        default=None,
    )
    since = max((at for at in (s.since, last.at if last else None) if at is not None), default=None)
    if asked is not None and (since is None or since < asked.moved.at):
        candidates.append(successor(s, asked.moved.contact))
    if last is None or last.intent is not Intent.HANDOVER or successor(s, last.contact) is not None:
        if s.promised and s.promised.mail and s.promised.mail.kind in HUMAN:
            candidates.append(successor(s, s.promised.mail.contact))
        candidates += [successor(s, mail.contact) for mail in reversed(words)]
        newest_first = sorted(s.application.interviews.values(), key=lambda i: i.seen.start, reverse=True)
        candidates += [successor(s, i.seen.organizer) for i in newest_first if i.verdict is Verdict.YES]
        # “Can somebody book room 4?” to all makes nobody the one who decides.
        candidates += [successor(s, mail.contact) for mail in reversed(s.human_words)]
    return next((c for c in candidates if c and s.known.address_of(c)), None)


def _of_the_application(mail: MailReceived) -> bool:
    """Does somebody write it who has to do with the application, and of that? Not “you left your scarf here”."""
    house = mail.address.partition("@")[0].casefold().replace("-", "").replace("_", "").replace(".", "")
    return mail.intent is not Intent.UNRELATED and not mail.doubtful and house not in HOUSEKEEPING


def _named_by_owner(s: Situation) -> Iterator[str]:
    """Whose address the owner gave when asked whom to ask, the newest answer first."""
    for question, answer in reversed(s.known.answers.items()):
        contact = s.known.by_address.get(answer)
        if contact is not None and question.startswith(f"main-contact:{s.application.id}:"):
            word = s.person(contact).last_word
            later = word is not None and word.at > s.known.answered[question]
            heir = successor(s, contact) if later else contact  # they may have handed over since
            if heir is not None:
                yield heir


@once
def successor(s: Situation, contact: str | None) -> str | None:
    """Who is to be written to in that person's place: themselves, or whom they handed over to (by their
    own words, or by an automatic reply that they have left). None: somebody who is not named."""
    seen: set[str] = set()
    while contact is not None and contact not in seen:
        seen.add(contact)
        here = (m for m in s.person(contact).received if m.bounced or m.application == s.application.id)
        word = next((m for m in here if m.kind in HUMAN or m.bounced), None)
        if word is None or not (means(word) & {Intent.HANDOVER} or word.bounced):
            return contact
        if word.handed_to is None and not (word.kind in HUMAN and means(word) & {Intent.HANDOVER}):
            return contact  # left, and at most a machine names somebody: their address no longer works
        # Whom they named for another employer is nobody here.
        contact = word.handed_to if word.handed_to in s.application.contacts else None
    return contact
