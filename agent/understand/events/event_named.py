"""Whom an event names and greets, and whose the guests are: signs for `event_scale`. Pure.

A careful reader asks of a name in a title whose it is. The owner's own stands there for a candidate, the host's or a
guest's for whom one meets; one that nobody in the event bears is somebody else's talk as often as not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.model import Attendee, CalendarEvent, Message
from agent.rules import Owner
from agent.understand import people
from agent.understand.employers import employer, rounds
from agent.understand.events import sides, titles
from agent.understand.persons import acquainted, announced, mentions, names

OF_A_STRANGER = "interview titled a stranger not you invited"
OF_ONE_SPOKEN_OF = "interview titled one spoken of not you invited"
_MOST_TITLE, _MOST_TEXT = 300, 4_000
# Who is listed as an interviewer, or stands in a schedule behind a time and "with", is not who applies.
_WHO_MEETS_YOU = re.compile(
    r"\b(?:interview(?:er|ers|ed by)|recruteur\w*|entrevistador\w*|intervistator\w*|gesprächspartner\w*)[ \t]*[:：]"
    r"[^\n]{2,200}"
    r"|\d{1,2}[:.h]\d{2}[^\n]{1,80}?\b(?:with|mit|avec|con|met|com) [^\n]{2,120}",
    re.IGNORECASE,
)
_GREETED = 120
_MOST_GUESTS = 30


def of(event: CalendarEvent, message: Message | None, owner: Owner, company: str | None) -> Iterator[str]:
    """The names of what holds."""
    host = Attendee(event.organizer.name, event.organizer.email) if event.organizer else None
    known = [a for a in event.attendees[:_MOST_GUESTS] if not people.is_owner(a.email, owner)]
    known += [host] if host and not people.is_owner(host.email, owner) else []
    text = f"{event.description}\n{message.text if message else ''}"
    yield from _titled(event, owner, known, company, text)
    yield from _greeted(text, owner, known)
    if event.method in {"CANCEL", "REPLY", "COUNTER"}:
        yield f"method {event.method.lower()}"
    if host is None:
        if rounds.INTERVIEW.search(event.summary) and employer.is_organisation(event.summary):
            yield "own calendar interview at an organisation"
        return
    if people.is_owner(host.email, owner):
        yield from _own_guests(owner, known)
        return
    if acquainted.is_team(host.email):
        yield "host team"
    home = employer.domain_of(host.email)
    theirs = {employer.domain_of(a.email) for a in known if a.cutype in {"INDIVIDUAL", "UNKNOWN", ""}} - {home}
    if home and theirs - {None}:
        yield "guests of another firm"


def _own_guests(owner: Owner, known: list[Attendee]) -> Iterator[str]:
    """Whom the owner invites: who interviews sits at a firm, who applies writes from a private address."""
    if known and all(employer.is_free_mail(a.email) for a in known):
        yield "you invite a private address"
    homes = {employer.domain_of(a.email) for a in known} - {None}
    if homes & {employer.domain_of(address) for address in owner.addresses}:
        yield "you invite a colleague"
    elif len(homes) == 1:
        yield "you invite a firm"


def _titled(event: CalendarEvent, owner: Owner, known: list[Attendee], company: str | None, text: str) -> Iterator[str]:
    """Whose names the title holds."""
    own = titles.own_words(owner)
    firm = sides.words_of_name(company or "")
    title = event.summary[:_MOST_TITLE]
    whose: set[str] = set()
    meant = _WHO_MEETS_YOU.findall(text[:_MOST_TEXT])
    for mention in mentions.find(title).mentions:
        words = {employer.folded(word) for word in names.bare(mention.name).split()} - {""}
        if not words or words <= firm:
            continue
        if words & own:
            whose.add("you")
        elif acquainted.match(announced.Named(mention.name), known) or any(mention.name in each for each in meant):
            whose.add("one of them")
        elif mention.given or mention.formal:
            # Who is spoken of below may be whom one meets.
            last = names.bare(mention.name).split()[-1]
            whose.add("one spoken of" if last in text.replace(title, " ") else "a stranger")
    for each in whose:
        yield f"titled {each}"
    if whose and "you" not in whose and rounds.INTERVIEW.search(title):
        # An owner's own note names whom they will meet; an invitation with another's name is for whom it names.
        theirs = "own calendar" if event.organizer is None else "invited"
        for each in whose:
            yield f"interview titled {each} not you {theirs}"


def _greeted(text: str, owner: Owner, known: list[Attendee]) -> Iterator[str]:
    """Who is greeted: the owner alone, or others with them."""
    first = " ".join(text.strip()[:_GREETED].split())
    if not sides.is_owner_called(first, owner):
        return
    words = sides.words_of_name(re.sub(r"[^\w\s'’.-]", " ", first))
    others = [a for a in known if (spoken := acquainted.spoken(a)) and employer.folded(spoken.split()[0]) in words]
    yield "greeted with others" if others else "greeted"
