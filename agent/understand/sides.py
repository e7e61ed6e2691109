"""On which side of the table the owner sits: candidate, interviewer, or not in the meeting at all. Pure.

Says only what the people of an event and its words show; what that weighs, `interview` decides.
"""

from __future__ import annotations

import re

from agent.model import Attendee, CalendarEvent, Message
from agent.rules import Owner
from agent.understand import employer, names, people

_I = re.IGNORECASE
CANDIDATE = re.compile(
    r"\b(?:candidate(?: name)?|applicant|kandidat(?:in|:in|\*in)?|bewerber(?:in|:in|\*in)?|candidate?"
    r"|candidat[oa]|kandidaat|sollicitant)\s*[:：]\s*(?P<name>(?-i:[A-ZÀ-ÖØ-Þ])[^\n,;(<|–—]{1,60})",
    _I,
)
KIT = re.compile(
    r"\bscore ?cards?\b|\binterview(?:er)? (?:kit|guide|packet|plan)\b|\b(?:submit|complete|fill (?:in"
    r"|out)|leave|provide) (?:your |the |an? )?(?:\w+ )?(?:feedback|evaluation)\b"
    r"|\bfeedback form\b|\bcandidate (?:packet|profile|resume|cv)\b|\byou (?:are"
    r"|will be) interviewing (?!with|for|at)|\bbewertungsbogen\b|\binterviewleitfaden\b"
    r"|\bgrille d'évaluation\b",
    _I,
)
_INTERVIEW_OF = re.compile(
    r"\binterviews?:? (?:of )?(?P<name>(?-i:[A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-ZÀ-ÖØ-Þ][\w.'’-]*){1,3}))"
    r"\s*(?:[:,(|/]|[-–—]\s)",
    _I,
)


def is_owner_named(name: str, owner: Owner) -> bool:
    """Does that text hold every word of the owner's name."""
    words = {employer.folded(word) for word in owner.name.split()} - {""}
    return bool(words) and words <= {employer.folded(word) for word in name.split()} | (
        {employer.folded(name)} if len(words) == 1 else set()
    )


def guests(event: CalendarEvent, owner: Owner) -> list[Attendee]:
    """Other humans among the attendees, the organizer left out."""
    host = event.organizer.email if event.organizer else ""
    return [
        a
        for a in event.attendees
        if a.email != host
        and not people.is_owner(a.email, owner)
        and a.cutype in {"INDIVIDUAL", "UNKNOWN", ""}
        and not people.is_robot(a.email, a.name)
    ]


def invited(event: CalendarEvent, owner: Owner) -> bool:
    """Is the owner among the attendees: by address or, at an address we do not know, by name."""
    return any(people.is_owner(a.email, owner) or is_owner_named(names.clean(a.name), owner) for a in event.attendees)


def sent_by_a_bystander(event: CalendarEvent, message: Message | None, owner: Owner, domain: str | None) -> bool:
    """Others are invited, the owner is not, and the mail is of nobody at the employer's `domain` nor of a service.

    A friend may have passed it on. What the owner forwards to themself, or organizes, is none of that.
    """
    if message is None or not owner.addresses or not event.attendees or invited(event, owner):
        return False
    senders = [a.email for a in message.from_]
    if event.organizer and people.is_owner(event.organizer.email, owner):
        return False
    return not any(
        people.is_owner(a, owner) or employer.is_service(a) or (domain and employer.domain_of(a) == domain)
        for a in senders
    )


def named_guest(event: CalendarEvent, owner: Owner) -> str | None:
    """A guest with a private address whom the title names, where the organizer has none: the candidate."""
    host = event.organizer
    if host is None or employer.is_free_mail(host.email) or is_owner_named(event.summary, owner):
        return None
    title = _words(re.sub(r"[^\w\s.'’-]", " ", event.summary))
    for guest in guests(event, owner):
        if employer.is_free_mail(guest.email):
            for name in (names.clean(guest.name), guest.email.partition("@")[0].partition("+")[0]):
                if len(_words(name)) > 1 and _words(name) <= title:
                    return name
    return None


def named_stranger(
    event: CalendarEvent, message: Message | None, owner: Owner, firm: tuple[str | None, str | None]
) -> str | None:
    """The person in "Interview Carl Cox: Backend Engineer", unless the owner or somebody said to take part.

    `firm` is the employer's name and domain, which may stand in the same place.
    """
    found = _INTERVIEW_OF.search(event.summary[:500])
    if found is None:
        return None
    name = names.clean(found["name"])
    company, domain = firm
    if (
        not names.is_name(name)
        or is_owner_named(name, owner)
        or (company and employer.folded(name) == employer.folded(company))
        or (domain and employer.akin(name, domain))
    ):
        return None
    present = [_words(a.name) | _words(a.email.partition("@")[0]) for a in event.attendees]
    present += (
        [_words(event.organizer.name) | _words(event.organizer.email.partition("@")[0])] if event.organizer else []
    )
    said = names.listed(f"{event.description}\n{message.text if message else ''}")
    known = any(_words(name) <= words for words in present) or any(_words(p.name) == _words(name) for p in said)
    return None if known else name


def _words(name: str) -> set[str]:
    return {employer.folded(word) for word in re.split(r"[\s._-]+", name)} - {""}
