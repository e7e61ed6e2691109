"""What stays in the log is told without those who are forgotten: their ids go, their names are blotted out."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from typing import Any

from agent.facts import DraftMoved, Fact, Forgotten, InterviewSeen, MailReceived, OwnerWrote
from agent.model import Promise

LEFT_OUT = "…"
"""What stands where a name or an address stood."""
NO_WORDS = ("application", "contact", "draft", "question", "key", "uid", "interview", "message_id")
"""The fields of a fact that hold an id or a key."""
OURS = ("because", "text")
"""The fields whose words are ours."""


def blot(text: str, words: set[str]) -> str:
    """A text with each of these words, as a whole word, left out."""
    for each in sorted(words, key=len, reverse=True):
        if each.casefold() in text.casefold():
            text = re.sub(rf"(?<!\w){re.escape(each)}(?!\w)", LEFT_OUT, text, flags=re.IGNORECASE)
    return text


@dataclass(frozen=True, slots=True)
class Blotting:
    """Who is left out: `addresses` of every text, `names` where the words are ours or where the fact is of one of these
    `applications`, in which a forgotten person was seen. `ids` are those of the mails that go."""

    contacts: set[str]
    addresses: set[str]
    ids: set[str]
    names: set[str]
    applications: set[str]

    def told(self, fact: Fact) -> Fact:
        """A fact of something else, without what it says of them."""
        return fact if isinstance(fact, Forgotten) else self._in_words(self._by_id(fact))

    def _by_id(self, fact: Fact) -> Fact:
        gone = self.contacts
        ids = self.ids - set(getattr(fact, "ids", ()))  # those of a fact that stays are its own
        match fact:
            case InterviewSeen():
                host = fact.organizer if fact.organizer not in gone else None
                return replace(fact, interviewers=_but(fact.interviewers, gone), organizer=host,
                               perhaps_guests=_but(fact.perhaps_guests, gone),
                               attendance=tuple(each for each in fact.attendance if each.contact not in gone),
                               sender="" if fact.sender in self.addresses else fact.sender)  # fmt: skip
            case MailReceived():
                heir = fact.handed_to if fact.handed_to not in gone else None
                return replace(fact, handed_to=heir, perhaps_of=_but(fact.perhaps_of, gone),
                               not_there=_but(fact.not_there, gone),
                               bounced=_but(fact.bounced, self.addresses),
                               thread=_but(fact.thread, ids))  # fmt: skip
            case OwnerWrote():
                return replace(fact, contacts=_but(fact.contacts, gone),
                               perhaps_to=_but(fact.perhaps_to, gone), thread=_but(fact.thread, ids),
                               addresses=_but(fact.addresses, self.addresses))  # fmt: skip
            case DraftMoved():
                return replace(fact, passed_on=_but(fact.passed_on, gone))
            case _:
                return fact

    def _in_words(self, fact: Fact) -> Fact:
        there = getattr(fact, "application", None) in self.applications
        texts: dict[str, Any] = {}
        for each in fields(fact):
            if each.name in NO_WORDS:
                continue
            value = getattr(fact, each.name)
            words = self.addresses | self.names if there or each.name in OURS else self.addresses
            if isinstance(value, str):
                texts[each.name] = blot(value, words)
            elif isinstance(value, Promise):
                texts[each.name] = replace(value, sentence=blot(value.sentence, words))
            elif isinstance(value, tuple) and value and all(isinstance(one, str) for one in value):
                texts[each.name] = tuple(blot(one, words) for one in value)
        return replace(fact, **{name: value for name, value in texts.items() if value != getattr(fact, name)})


def _but(values: tuple[str, ...], gone: set[str]) -> tuple[str, ...]:
    return tuple(each for each in values if each not in gone)
