"""Which application an event belongs to: one that is known, or one that it opens. Pure.

What was read of its people and its employer before anybody knew of an interview comes along.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import replace
from datetime import datetime, timedelta

from agent.facts import (
    ApplicationOpened,
    MailAttached,
)
from agent.incoming.acquaintance import Acquaintance
from agent.model import CalendarEvent, InterviewReading, Message, Person
from agent.understand import folding
from agent.understand.employers import known_employer, role_names
from agent.understand.employers.known_employer import Employer

UNKNOWN = "an unknown employer"
"""What is said of an employer that nothing names: the owner's own note of an interview."""
CLAIM_BACK = timedelta(days=60)
"""An invite claims mails of its people and its employer that came at most this long before it."""


def of(event: CalendarEvent, judged: InterviewReading, message: Message | None, at: datetime, who: Acquaintance) -> str:
    """The application of an interview that nothing was known of; the facts that open it are added to those of `who`."""
    addresses = [p.address for p in judged.interviewers if p.address]
    if event.organizer:
        addresses.append(event.organizer.email)
    known = who.known
    found = _threaded(message, who) or {a for each in addresses for a in who.directory.by_address(each)}
    employers = who.employers()
    # Of an agency one person arranges interviews at many employers.
    fitting = [
        e
        for e in employers
        if e.application in found and not known_employer.another(e, company=judged.company, domain=judged.domain)
    ]
    among = fitting or employers
    alike = [e for e in fitting if role_names.same_role(e.role, judged.role)]
    exact = any(e.role and judged.role and folding.fold(e.role) == folding.fold(judged.role) for e in fitting)
    if len(fitting) == 1 and (judged.role is None or fitting[0].role in (None, judged.role)):
        application = fitting[0].application
    elif len(alike) == 1 and not exact and not alike[0].stopped:
        application = alike[0].application  # of the same people
    else:
        application = known_employer.same(among, company=judged.company, domain=judged.domain, role=judged.role) or ""
    host = event.organizer.domain if event.organizer and not who.is_owner(event.organizer.email) else ""
    company = judged.company or judged.domain or host or UNKNOWN
    if not application:
        application = who.slug(company)
    before = known.applications.get(application)
    opened = ApplicationOpened(
        at=at, application=application, company=company, domain=judged.domain or "", role=judged.role
    )
    adds = before is not None and ((opened.domain and not before.domain) or (opened.role and not before.role))
    if before is None or adds:
        who.facts.append(opened)
        who.opened[application] = Employer(application, company, opened.domain, opened.role, stopped=False)
        _claim_earlier(application, opened.domain, addresses, at, who)
    return application


def _threaded(message: Message | None, who: Acquaintance) -> Set[str]:
    """The applications that an invitation answers."""
    ids = message.thread_ids if message else ()
    return next((found for i in ids if (found := who.directory.by_mail(i))), frozenset())


def _claim_earlier(application: str, domain: str, addresses: Iterable[str], at: datetime, who: Acquaintance) -> None:
    """Mails of these people and this employer that were read before anybody knew of the interview."""
    wanted, earliest = set(addresses), at - CLAIM_BACK
    for mail in who.known.unattached.values():
        if mail.at < earliest:
            continue
        if mail.address in wanted or (domain and known_employer.under(mail.address.rpartition("@")[2], domain)):
            contact = who.contact(application, Person(mail.name, mail.address), mail.at)
            who.facts.append(MailAttached(at=mail.at, application=application, contact=contact, ids=mail.ids))
    for mine in who.known.own_unattached:
        if mine.at < earliest:
            continue
        theirs = [
            address
            for address in mine.addresses
            if address in wanted or (domain and known_employer.under(address.rpartition("@")[2], domain))
        ]
        if theirs:
            people = [a for a in theirs if not who.nobody(a, "")]
            contacts = tuple(who.contact(application, Person("", a), mine.at) for a in people)
            who.facts.append(replace(mine, application=application, contacts=contacts))
