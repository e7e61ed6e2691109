"""For whom a job agency invites: its client's name, by what an agency says of itself and where it sends one. Pure.

An agency cannot be told from an employer by its domain alone; its own words can, "my client".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from agent.model import CalendarEvent
from agent.understand.employers.company_words import NO_COMPANY, SIDE_WORDS, akin, is_organisation
from agent.understand.employers.domains import (
    domain_of,
    folded,
    is_agency,
)
from agent.understand.employers.job import is_title
from agent.understand.employers.name_runs import AT, JOB_NEAR, PHRASE, tidy, tidy_company
from agent.understand.employers.rounds import INTERVIEW, STAGE_HINT, STAGE_PHRASE

AGENCY_WORDS = re.compile(
    r"\b(?:(?:my|our|the|end) client|mon client|(?:el|mi) cliente (?:es|se llama)|(?:il"
    r"|mio) (?:mio )?cliente(?: è)?"
    r"|client\s*:|(?:der|mein) mandant(?:in)? ist|(?:per conto di|pour le compte d[eu]|por cuenta de"
    r"|im auftrag de[rs]|in opdracht van)"
    r"(?=[^\n.]{1,40}\b(?:s\.?p\.?a|s\.?r\.?l|gmbh|ag|ltd|sas?|n\.?v|b\.?v|inc|kg)\b)|on behalf of (?:my|our"
    r"|the|a) client|put (?:you|your cv) (?:forward"
    r"|in front)|klant\s*:|kunde\s*:|"
    r"unser(?:em|en|es)? (?:kunden?|mandanten?)|notre client|nuestro cliente"
    r"|nostro cliente"
    r"|onze (?:klant|opdrachtgever)|nosso cliente)\b",
    re.IGNORECASE,
)


_FOR_WHOM = re.compile(
    rf"\b(?:re|for|with|at|about|client|für|bei|mit|chez|pour|avec|para|con|per|presso|voor|bij|met)"
    rf"[: ]\s?(?P<who>{PHRASE})"
)


_CLIENT = re.compile(
    rf"\b(?i:(?:my|our|the|end) client(?: is| company,?)?|(?:unser|mein)\w* (?:kunden?|mandant\w*)(?: ist)?"
    rf"|(?:mon|notre) client(?: est)?"
    rf"|(?:mi|el|nuestro) cliente(?: es)?|(?:mio|il|nostro) cliente(?: è)?|per conto di|pour le compte de|por cuenta de"
    rf"|in opdracht van|mandate [\w ]{{0,30}}with|mandant\w*(?: ist)?(?:,[^\n,]{{1,40}},)?(?: (?:die|der|das))?"
    rf"|onze (?:klant|opdrachtgever)"
    rf"|nosso cliente(?: é)?),?\s+\(?(?P<who>{PHRASE})|(?P<end>{PHRASE}) \((?:end )?client\)"
)


_ROLE_AT = re.compile(
    rf"\b(?:role|position|vacancy|vacature [\w-]+|[Ii]nterview|[Gg]esprek|[Gg]espräch|rol van [\w ]+|job) (?:at"
    rf"|with|w/|bij|bei|chez|presso|na|en|hos)\s+"
    rf"(?P<who>{PHRASE})|\b(?:role|position)[^\n]{{0,20}}:[^\n,/]{{3,50}}[,/]\s*(?P<after>{PHRASE})"
)


_FINDS_PEOPLE = re.compile(
    r"\b(?:werving (?:&|en) selectie|uitzend\w*|detacher\w*|personal(?:beratung|vermittlung)|zeitarbeit|headhunt\w*"
    r"|executive search|search (?:&|and) selection|cabinet de recrutement|conseil en recrutement|travail temporaire"
    r"|trabajo temporal|consultora de selección|ricerca e selezione|agenzia per il lavoro|trabalho temporário"
    r"|recruitment (?:agency|consultan\w+|partners?)|staffing (?:agency|partners?))\b",
    re.IGNORECASE,
)
"""What a firm that finds people for others says of itself; a personnel department does not."""


def client(
    event: CalendarEvent,
    domain: str | None,
    heads: Sequence[str],
    bodies: Sequence[str],
    names: Sequence[str],
    role: str | None,
    possible: Callable[[str], bool],
) -> str | None:
    """The name of an agency's client; None where nobody is an agency or none is named.

    `heads` are the title and the subject, `names` of those who invite and write; what is not `possible` is no company.
    """
    finds = any(_FINDS_PEOPLE.search(text) for text in (*bodies, *names))
    if finds or any(AGENCY_WORDS.search(text) for text in (*heads, *bodies)) or (domain and is_agency(domain)):
        for pattern in (_CLIENT, _ROLE_AT):
            for text in (*heads, *bodies):
                for m in pattern.finditer(text):
                    who = next(name for name in m.groups() if name)
                    if possible(who) and not (domain and akin(who, domain)):
                        return tidy_company(who)
    theirs = domain or (domain_of(event.organizer.email) if event.organizer else None)
    if theirs and is_agency(theirs):
        # "Ana / Shane re Stonebridge Bank": what calls itself a bank, a hospital, a firm behind such a word.
        for text in (*heads, *bodies):
            for m in _FOR_WHOM.finditer(text):
                if (
                    is_organisation(m["who"])
                    and not is_title(m["who"])
                    and possible(m["who"])
                    and not akin(m["who"], theirs)
                ):
                    return tidy_company(m["who"])
    if domain and (client := _client_of(event, domain, (*heads, *bodies, *names), role, possible)):
        return client
    sends = finds or _CLIENT_TALK.search(event.summary) or (theirs and is_agency(theirs))
    if theirs and sends and (client := _sent_to(event, theirs, (*heads, *bodies), role, possible)):
        return client
    return None


def _client_of(
    event: CalendarEvent, domain: str, texts: Sequence[str], role: str | None, possible: Callable[[str], bool]
) -> str | None:
    """For whom an agency invites: the piece of the title that is neither the job nor akin to the agency.

    It stands somewhere else as well: as where one goes, or as whose somebody is.
    """
    label = re.escape(domain.partition(".")[0])
    called = re.compile(rf"\b{label} (?:recruitment|staffing|search|personnel)\b(?! team)", re.IGNORECASE)
    if not any(_FINDS_PEOPLE.search(text) or called.search(text) for text in texts):
        return None
    job_words = {folded(word) for word in (role or "").split()}
    for piece in re.split(r"\s[-–—/•·x×]\s|[:()|,]|<>", texts[0][:300]):
        plain = re.sub(r"^\d{1,2}\S{0,3}\s+", "", tidy(piece))
        words = plain.split()
        odd = is_title(plain) or STAGE_PHRASE.search(plain) or STAGE_HINT.search(plain) or NO_COMPANY.search(plain)
        if not re.fullmatch(PHRASE, plain) or odd or not possible(plain) or akin(plain, domain):
            continue
        spelled = rf"{re.escape(words[0])}(?!\w)"
        there = re.search(rf"(?<!\w){spelled}", event.location) or any(
            re.search(rf"\b(?:at|of|bei|von|chez|presso|di|bij|van|en|de|na|da) {spelled}", text) for text in texts[2:]
        )
        if there and folded(words[0]) not in job_words:
            return plain
    return None


_CLIENT_TALK = re.compile(
    r"\b(?:client|(?:bei |beim )?kunden?|kundentermin|mandanten?|cliente|klant|klant(?:en)?gesprek|opdrachtgever)\b",
    re.IGNORECASE,
)
"""A title says that an agency sends to its client."""


def _sent_to(
    event: CalendarEvent, theirs: str, texts: Sequence[str], role: str | None, possible: Callable[[str], bool]
) -> str | None:
    """To whom an agency sends: whose job it is, else a piece of the title that is where one goes, or that place."""
    job_words = {folded(word) for word in (role or "").split()}

    def other(who: str) -> bool:
        odd = is_title(who) or INTERVIEW.search(who) or STAGE_PHRASE.search(who) or STAGE_HINT.search(who)
        words = {folded(word) for word in who.split()}
        return not (odd or SIDE_WORDS.search(who) or words <= job_words) and possible(who) and not akin(who, theirs)

    for text in texts[2:]:
        for m in AT.finditer(text):
            before = text[max(0, m.start() - 60) : m.start()]
            if (JOB_NEAR.search(before) or (role and role.lower() in before.lower())) and other(m["who"]):
                return tidy_company(m["who"])
    place = tidy(re.split(r"[,;|\n]|\s[-–—]\s", event.location[:300])[0])
    placed = (
        not re.search(r"\d", place) and " " in place and re.fullmatch(PHRASE, place) and not NO_COMPANY.search(place)
    )
    for piece in re.split(r"\s[-–—/•·x×]\s|[:()|,]|<>", f"{event.summary[:300]}"):
        plain = tidy(_CLIENT_TALK.sub(" ", piece))
        if re.fullmatch(PHRASE, plain) and other(plain) and (
            (placed and folded(plain) in folded(place)) or (is_organisation(plain) and " " in plain)
        ):  # fmt: skip
            return plain
    return place if placed and _CLIENT_TALK.search(event.summary) and other(place) else None
