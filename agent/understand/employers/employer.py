"""Whose company is it: mail domains that are an employer's, and the name it goes by. Pure.

A domain of free mail, of an applicant system, of a scheduling or calendar service is nobody's employer. A job
agency cannot be told from an employer by its domain alone; its own words can (`agencies`), and then the domain
is left out rather than taken for the employer's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from agent.model import CalendarEvent, Message
from agent.rules import Owner
from agent.understand.employers import agencies, services
from agent.understand.employers.company_spots import beside_the_job, fullest, institution, of_mailbox, of_place, whole
from agent.understand.employers.company_words import LEGAL, NO_COMPANY, core, names_domain
from agent.understand.employers.company_words import SIDE_WORDS as SIDE_WORDS
from agent.understand.employers.company_words import akin as akin
from agent.understand.employers.company_words import is_organisation as is_organisation
from agent.understand.employers.domains import AGENCY_LABEL, host_of
from agent.understand.employers.domains import domain_of as domain_of
from agent.understand.employers.domains import folded as folded
from agent.understand.employers.domains import host_in as host_in
from agent.understand.employers.domains import is_agency as is_agency
from agent.understand.employers.domains import is_free_mail as is_free_mail
from agent.understand.employers.domains import is_service as is_service
from agent.understand.employers.domains import links as links
from agent.understand.employers.domains import of_service as of_service
from agent.understand.employers.job import is_title
from agent.understand.employers.name_runs import (
    AFTER,
    AND,
    AT,
    FIELD,
    JOB_NEAR,
    PHRASE,
    PIECES,
    TALK,
    WITH,
    phrases,
    tidy,
    tidy_company,
)
from agent.understand.employers.rounds import INTERVIEW
from agent.understand.name_words.given_names import GIVEN
from agent.understand.name_words.people_words import NEVER_NAMES, NOT_NAMES

_LEGAL_END = re.compile(
    r"\w \(?(?:gmbh(?: & co\.? kg)?|ag|se|kg|ohg|inc|ltd|llc|llp|plc|corp|bv|nv|ab|oy|as|aps|sas|sarl|srl|spa"
    r"|s\.p\.a|s\.l|s\.a"
    r"|e\.v|ev)\.?\)?$",
    re.IGNORECASE,
)


def domain(event: CalendarEvent, message: Message | None, owner: Owner, *, known: Collection[str] = ()) -> str | None:
    """The employer's mail domain among the people of an event; None where only an agency or a service is named.

    In this order: one the owner wrote to before, one the summary names, the organizer's, an attendee's, the mail's.
    """
    texts = (event.summary, message.subject if message else "", event.description[:3000])
    found = _outside_domains(event, message, owner)
    said = [phrase for text in texts[:2] for phrase in phrases(text) if not NO_COMPANY.search(phrase)]
    named = [d for d in found if any(names_domain(phrase, d) for phrase in said)]
    best = next((d for d in found if d in known), None) or next(iter(named or found), None)
    if best is None or best in known or best in named:
        return best
    label = best.partition(".")[0]
    if AGENCY_LABEL.search(label) or any(agencies.AGENCY_WORDS.search(text) for text in texts):
        return next((d for d in found if d != best and not AGENCY_LABEL.search(d)), None)
    return best


def _outside_domains(event: CalendarEvent, message: Message | None, owner: Owner) -> list[str]:
    addresses: list[str] = [event.organizer.email] if event.organizer else []
    addresses += [attendee.email for attendee in event.attendees[:30]]
    if message:
        addresses += [a.email for a in (*message.reply_to, *message.from_)]
    mine = {domain_of(address) for address in owner.addresses}
    all_ = dict.fromkeys(d for address in addresses if (d := domain_of(address)))
    outside = [d for d in all_ if d not in mine]
    # Inside the owner's own company there is no other domain, and that one is the employer's: if anybody else is there.
    own = {address.casefold() for address in owner.addresses}
    inside = event.organizer is not None and domain_of(event.organizer.email) in mine
    inside = inside and any(address.casefold() not in own for address in addresses)
    return outside or (list(all_) if inside else [])


def company(
    event: CalendarEvent,
    message: Message | None,
    domain: str | None,
    *,
    subject: str,
    people: Iterable[str],
    owner: Owner,
    role: str | None = None,
) -> str | None:
    """The employer's name as its own words spell it, else its domain's first label; None where nothing says.

    `subject` is the mail's without prefixes and dates; `people` are names of persons, which are no company,
    and neither are the words of the `role`. A name that has nothing to do with a known domain is none either.
    """
    persons = {folded(name) for name in (*people, owner.name)} - {""}
    parts = {folded(word) for name in (*people, owner.name) for word in name.split()}
    # "Interview Globex" and "Vorstellung bei": the word for the talk is no part of a name.
    heads = [TALK.sub(" | ", event.summary), TALK.sub(" | ", subject)]
    bodies = [event.description[:4000], message.text[:4000] if message else ""]
    names = [event.organizer.name] if event.organizer else []
    names += [a.name for a in message.from_] if message else []
    sides_said = _SIGNED.findall(bodies[1])[:5]
    sides = [SIDE_WORDS.sub("", name).strip(" -–|:,") for name in names if SIDE_WORDS.search(name)]

    def possible(phrase: str) -> bool:
        plain = folded(phrase)
        if len(plain) < 2 or plain in persons or plain in parts or NO_COMPANY.search(phrase):
            return False
        if _is_person(phrase) and not (domain and names_domain(phrase, domain)):
            return False
        # "Mei Lin and Trent Malloy" are two people.
        pieces = [folded(each) for each in AND.split(f"{phrase} ") if each.strip()]
        return (len(pieces) == 1 and not phrase.endswith((" and", " und"))) or not all(
            each in persons or each in parts for each in pieces
        )

    stated_by_label = next((tidy_company(m["who"]) for text in bodies for m in _LABEL_INLINE.finditer(text)), None)
    stated_by_label = stated_by_label or next(
        (tidy_company(m["who"]) for text in bodies for m in _LABEL.finditer(text)), None
    )
    if stated_by_label and possible(stated_by_label):
        return stated_by_label
    if client := agencies.client(event, domain, heads, bodies, names, role, possible):
        return client
    if domain and (shown := of_mailbox(event, message, domain, possible)):
        return shown
    if domain and (full := fullest((*heads, event.location, *bodies, *names), domain, possible)):
        return full
    if domain:
        # A sender may be called by the employer's name, which is then no person's.
        label = folded(domain.partition(".")[0])
        matching = [
            p
            for text in (*heads, *sides, *names, event.location, *bodies)
            for p in phrases(text)
            if (possible(p) or folded(p) == label) and names_domain(p, domain)
        ]
        if matching:
            return whole(tidy(matching[0]), heads, possible)
    at = [tidy(m["who"]) for text in heads for m in AT.finditer(text)]
    at += [
        tidy(m["who"])
        for text in bodies
        for m in AT.finditer(text)
        if JOB_NEAR.search(text[max(0, m.start() - 60) : m.start()])
    ]
    stated = next((phrase for phrase in at if possible(phrase) and (not domain or akin(phrase, domain))), None)
    if stated:
        return stated
    if domain:
        ours = next((p for p in dict.fromkeys((*sides, *sides_said)) if possible(p) and re.match(AFTER, p)), None)
        if ours and core(ours) and (core(ours) in core(domain.partition(".")[0])):
            return tidy(ours)
        if folded(domain.partition(".")[0]) in parts and any(domain_of(each) == domain for each in owner.addresses):
            return None  # the owner's own name, which their address is written with
        return of_domain(domain)
    for text in (*heads, event.location, *bodies):
        for piece in PIECES.split(text[:2000]):
            plain = piece.strip(" .!?-–—*'’\t\r")
            if (
                re.fullmatch(PHRASE, plain)
                and _LEGAL_END.search(plain)
                and possible(plain)
                and not is_agency(folded(LEGAL.sub("", plain)))
            ):
                return tidy(plain)
    if office := institution(bodies, possible):
        return office
    if beside := beside_the_job(role, (*heads, *bodies), possible) or of_place(event, possible):
        return beside
    # An applicant system writes under the employer's name.
    senders = [*([event.organizer] if event.organizer else []), *(message.from_ if message else [])]
    loose = [*sides] if not event.organizer or is_service(event.organizer.email) else []
    loose += [a.name for a in senders if of_service(host_of(a.email), services.APPLICANT_SYSTEMS)]
    # Whom the owner's note says to ask for is a person.
    loose += [tidy(m["who"]) for text in heads for m in WITH.finditer(text[:1000])]
    loose += [tidy(m["who"]) for text in bodies for m in WITH.finditer(text[:1000]) if " " in m["who"]]
    loose += sides
    loose += phrases(re.sub(r"\b\d{1,2}[:.h]\d{2}\b", " ", INTERVIEW.sub(" ", heads[0])))
    loose += [part.strip() for text in heads[:1] for part in re.split(r"\s[-–—|/x×&]\s|[:|()\[\]]|<>|<->|\s@\s", text)]
    job_words = folded(role or "")
    return next(
        (
            tidy(p)
            for p in loose
            if possible(p)
            and re.match(AFTER, p)
            and not JOB_NEAR.search(p)
            and folded(p) not in job_words
            and not FIELD.fullmatch(p)
            and not (role and is_title(p))
        ),
        None,
    )


def of_domain(domain: str) -> str:
    """What an employer is called of whom nothing but the domain is known."""
    return domain.partition(".")[0].replace("-", " ").replace("_", " ").title()


def _is_person(phrase: str) -> bool:
    """Is that called as a person is, "Corey Lund", "Dorith", and no firm, or only words of any talk: "Mañana"."""
    words = phrase.split()
    if not words or len(words) > 3 or is_organisation(phrase):
        return False
    if len(words) == 1 and is_title(phrase):
        return True
    low = [word.lower().strip(".,!?") for word in words]
    if all(word in NOT_NAMES or word in NEVER_NAMES or word in _ANY_WORD for word in low):
        return True
    return folded(words[0]) in GIVEN and "&" not in words


_ANY_WORD = frozenset(
    [
        "visit",
        "visita",
        "besuch",
        "bezoek",
        "catch",
        "fecha",
        "mañana",
        "termin",
        "treffen",
        "incontro",
        "reunión",
        "rendez-vous",
        "rdv",
    ]
)


_LABEL = re.compile(
    r"^\W{0,4}(?:client|company|employer|end client|firma|unternehmen|arbeitgeber|kunde|entreprise|société"
    r"|employeur|empresa|cliente|azienda"
    r"|órgano convocante|entidad(?: convocante)?|organismo|ente|organisme|behörde|dienststelle"
    r"|organisatie|entidade|órgão"
    r"|bedrijf|opdrachtgever|werkgever|klant|företag|arbetsgivare|firma)\s*[:：=]\s*(?P<who>[^\n,;(|]{2,60})",
    re.IGNORECASE | re.MULTILINE,
)


_LABEL_INLINE = re.compile(
    r"[.;!?] (?:company|employer|firma|azienda|empresa|entreprise) ?[=:] ?(?P<who>[^\n,;(|.]{2,60})", re.IGNORECASE
)


# The company's line of a signature: "Laiteries du Morvan", below a name and a title.
_SIGNED = re.compile(rf"^(?P<who>{PHRASE})[ ]*$", re.MULTILINE)
