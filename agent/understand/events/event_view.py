"""What of an event the signals of `event_signals` and the doubts of `event_doubts` look at. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from agent.model import CalendarEvent, Message
from agent.rules import Owner
from agent.understand import people
from agent.understand.employers import employer, rounds
from agent.understand.events import applying, event_scale, event_words, sides


@dataclass(frozen=True, slots=True)
class Signal:
    """Something that speaks for an interview (positive weight) or against it."""

    weight: float
    because: str
    kind: str
    """Under which name the table of weights knows it."""


@dataclass(frozen=True, slots=True)
class View:
    """What the signals look at: the head (summary and subject, the job's title taken out), the body, the people."""

    event: CalendarEvent
    message: Message | None
    owner: Owner
    head: str
    body: str
    known: Collection[str]
    domain: str | None
    company: str | None
    role: str | None
    evidence: tuple[tuple[str, float, str], ...]
    """The families of words that speak of an application: what, how much, and the words."""
    sound: event_words.Sound
    scale: event_scale.Scale
    company_of: int
    """How many take part beside the owner."""

    @property
    def outsider(self) -> bool:
        """Has somebody else invited, who is a person or an applicant system, and not of the owner's company."""
        if self.event.organizer is None:
            return self.sender is not None
        return not self.owner_organizes and not self.internal

    @property
    def sender(self) -> str | None:
        """Who from outside sent an event that names no organizer, and is no calendar program of the owner's."""
        if self.event.organizer is not None or self.message is None or not self.message.from_:
            return None
        address = self.message.from_[0].email
        mine = {employer.domain_of(own) for own in self.owner.addresses} - {None}
        own = people.is_owner(address, self.owner) or employer.domain_of(address) in mine
        return None if own else address

    @property
    def internal(self) -> bool:
        """Is the organizer of the owner's own company."""
        mine = {employer.domain_of(address) for address in self.owner.addresses} - {None}
        return self.event.organizer is not None and employer.domain_of(self.event.organizer.email) in mine

    @property
    def colleagues(self) -> list[str]:
        """Guests of the owner's own company; a provider's domain is nobody's company."""
        mine = {employer.domain_of(address) for address in self.owner.addresses} - {None}
        return [address for address in self.others if employer.domain_of(address) in mine]

    @property
    def owner_organizes(self) -> bool:
        """Is the organizer the owner."""
        return self.event.organizer is not None and people.is_owner(self.event.organizer.email, self.owner)

    @property
    def others(self) -> list[str]:
        """Addresses of other humans in the event, the organizer left out."""
        return [a.email for a in sides.guests(self.event, self.owner)]


def evidence_of(head: str, body: str) -> tuple[tuple[str, float, str], ...]:
    """The families of words in a head and a body; what the title itself says is weighed by itself."""
    head, body = head.lower(), body.lower()
    both = f"{head}\n{body}"
    weighed = (
        "an interview",
        "a step before a decision",
        "what is settled with a candidate",
        "what one is asked to show",
    )
    texts = dict.fromkeys(weighed, body)
    found = [(f.what, f.weight, hit[0]) for f in applying.FAMILIES if (hit := f.words.search(texts.get(f.what, both)))]
    if {what for what, _, _ in found} == {"what one is asked to show"}:
        found = []  # they do that at work, too
    plain = rounds.JOB_INTERVIEW.search(body)
    if plain:
        found.append(("a job interview", 1.0 if any(f[0] == "an interview" for f in found) else 1.75, plain[0]))
    return tuple(found)
