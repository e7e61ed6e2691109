"""Which of the owner's materials go with a mail: what they offered, or what its reader asked for. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from agent import material_kinds
from agent.decide.application import HUMAN, REACHED
from agent.decide.beside import REQUESTED
from agent.decide.mail_key import mail_key
from agent.decide.situation import Situation, means
from agent.facts import DraftState, MailReceived, MaterialOffered
from agent.model import Intent
from agent.rules import Material

_WORD = re.compile(r"\w+")
_REFERENCE = re.compile(r"\b(?:referen[czs]\w*|referee\w*|zeugnis\w*)\b")


def to_enclose(s: Situation, step: str, contact: str, occurrence: str) -> tuple[str, ...]:
    """The names of the materials that go with that step's mail to that person, in the order they were wanted."""
    had = had_by(s, contact)
    wanted = [offer.material for offer in s.application.offered if _is_open(s, offer, step, contact)]
    if step == REQUESTED.name and (request := requested(s)) is not None and mail_key(request[0]) == occurrence:
        wanted += request[1]
    return tuple(name for name in dict.fromkeys(wanted) if name not in had)


def offered_since(s: Situation, step: str, contact: str) -> list[MaterialOffered]:
    """What the owner has offered that no mail of that step to that person has brought yet."""
    return [offer for offer in s.application.offered if _is_open(s, offer, step, contact)]


def had_by(s: Situation, contact: str) -> set[str]:
    """What went to that person with a mail that reached them, or may have."""
    return {name for draft in s.known.drafts_of.get(contact, ()) if draft.state in REACHED for name in draft.enclosed}


def may_offer(s: Situation, step: str, contact: str) -> list[Material]:
    """What the rules let be offered along with that step, and the person has not had."""
    had = had_by(s, contact)
    return [each for each in s.config.materials if step in each.offer and each.name not in had]


def requested(s: Situation) -> tuple[MailReceived, tuple[str, ...]] | None:
    """The newest mail by which a person asks for materials that there are, and their names.

    References are never among them: whose names they give away is for the owner to say each time.
    """
    if not s.config.materials:
        return None
    for mail in reversed(s.human_words):
        if Intent.INFO_REQUEST not in means(mail) or mail.contact is None or mail.kind not in HUMAN:
            continue
        names = _named(mail.words, (each.name for each in s.config.materials))
        return (mail, names) if names else None
    return None


def _is_open(s: Situation, offer: MaterialOffered, step: str, contact: str) -> bool:
    if offer.step != step or offer.contact not in (None, contact):
        return False
    sent = (
        draft.since.get(DraftState.SENT)
        for draft in s.application.drafts.values()
        if draft.moved.step == step and draft.moved.contact == contact
    )
    return not any(at is not None and at > offer.at for at in sent)


def asks_for_references(mail: MailReceived) -> bool:
    """Do they ask for what never goes by itself?"""
    return _REFERENCE.search(mail.words.casefold()) is not None


def _named(words: str, names: Iterable[str]) -> tuple[str, ...]:
    spoken = set(_WORD.findall(words.casefold()))
    may = [name for name in names if not _REFERENCE.search(name.casefold())]
    alike = material_kinds.of_a_kind(words, may)
    return tuple(name for name in may if name in alike or _is_named(_WORD.findall(name.casefold()), spoken))


def _is_named(parts: Sequence[str], spoken: set[str]) -> bool:
    return bool(parts) and all(
        part in spoken or f"{part}s" in spoken or part.removesuffix("s") in spoken for part in parts
    )
