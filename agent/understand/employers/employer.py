"""Whose company is it: mail domains that are an employer's, and the name it goes by. Pure.

A domain of free mail, of an applicant system, of a scheduling or calendar service is nobody's employer. A job
agency cannot be told from an employer by its domain alone; its own words can ("my client"), and then the domain
is left out rather than taken for the employer's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence

from agent.model import CalendarEvent, Message
from agent.rules import Owner
from agent.understand.employers import services
from agent.understand.employers.company_words import LEGAL, NO_COMPANY, ORGANISATION, core, names_domain
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
from agent.understand.employers.rounds import INTERVIEW, STAGE_HINT, STAGE_PHRASE
from agent.understand.name_words.given_names import GIVEN
from agent.understand.name_words.people_words import NEVER_NAMES, NOT_NAMES

_AGENCY_WORDS = re.compile(
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
_AFTER = r"(?:[A-ZÀ-ÖØ-Þ0-9][\w.&'’+-]*)"
_SMALL = r"(?:(?:&|\+|and|und|et|y|e|of|de|del|des|du|di|da|do|dos|la|le|el|the|van|von|für)[ ]){0,2}"
_PHRASE = rf"{_AFTER}(?:[ ]{_SMALL}{_AFTER}){{0,4}}"
AT = re.compile(rf"(?:\b(?:at|@|bei(?: der| dem)?|beim|chez|presso|bij|na|no|hos)|(?<=\s)@)\s+(?P<who>{_PHRASE})")
_WITH = re.compile(rf"\b(?:with|mit|avec|con|com|met|en|for)\s+(?P<who>{_PHRASE})")
_FOR_WHOM = re.compile(
    rf"\b(?:re|for|with|at|about|client|für|bei|mit|chez|pour|avec|para|con|per|presso|voor|bij|met)"
    rf"[: ]\s?(?P<who>{_PHRASE})"
)
_JOB_NEAR = re.compile(
    r"\b(?:role|position|job|opening|interview\w*|team|application|career|schedule|stelle|bewerbung"
    r"|gespräch|poste|entretien"
    r"|puesto|entrevista|ruolo|colloquio|functie|gesprek|vaga|engineer|developer|manager|analyst|designer)\b",
    re.IGNORECASE,
)


_AND = re.compile(r"\s(?:and|und|et|y|e|en|og|och|&|\+)\s")
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
    said = [phrase for text in texts[:2] for phrase in _phrases(text) if not NO_COMPANY.search(phrase)]
    named = [d for d in found if any(names_domain(phrase, d) for phrase in said)]
    best = next((d for d in found if d in known), None) or next(iter(named or found), None)
    if best is None or best in known or best in named:
        return best
    label = best.partition(".")[0]
    if AGENCY_LABEL.search(label) or any(_AGENCY_WORDS.search(text) for text in texts):
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
    # Inside the owner's own company there is no other domain, and that one is the employer's.
    return outside or (list(all_) if event.organizer and domain_of(event.organizer.email) in mine else [])


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
    heads = [_TALK.sub(" | ", event.summary), _TALK.sub(" | ", subject)]
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
        pieces = [folded(each) for each in _AND.split(f"{phrase} ") if each.strip()]
        return (len(pieces) == 1 and not phrase.endswith((" and", " und"))) or not all(
            each in persons or each in parts for each in pieces
        )

    stated_by_label = next((_tidy_company(m["who"]) for text in bodies for m in _LABEL_INLINE.finditer(text)), None)
    stated_by_label = stated_by_label or next(
        (_tidy_company(m["who"]) for text in bodies for m in _LABEL.finditer(text)), None
    )
    if stated_by_label and possible(stated_by_label):
        return stated_by_label
    finds = any(_FINDS_PEOPLE.search(text) for text in (*bodies, *names))
    if finds or any(_AGENCY_WORDS.search(text) for text in (*heads, *bodies)) or (domain and is_agency(domain)):
        for pattern in (_CLIENT, _ROLE_AT):
            for text in (*heads, *bodies):
                for m in pattern.finditer(text):
                    who = next(name for name in m.groups() if name)
                    if possible(who) and not (domain and akin(who, domain)):
                        return _tidy_company(who)
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
                    return _tidy_company(m["who"])
    if domain and (client := _client_of(event, domain, (*heads, *bodies, *names), role, possible)):
        return client
    sends = finds or _CLIENT_TALK.search(event.summary) or (theirs and is_agency(theirs))
    if theirs and sends and (client := _sent_to(event, theirs, (*heads, *bodies), role, possible)):
        return client
    if domain and (shown := _of_mailbox(event, message, domain, possible)):
        return shown
    fullest = _fullest((*heads, event.location, *bodies, *names), domain, possible) if domain else None
    if fullest:
        return fullest
    if domain:
        # A sender may be called by the employer's name, which is then no person's.
        label = folded(domain.partition(".")[0])
        matching = [
            p
            for text in (*heads, *sides, *names, event.location, *bodies)
            for p in _phrases(text)
            if (possible(p) or folded(p) == label) and names_domain(p, domain)
        ]
        if matching:
            return _whole(_tidy(matching[0]), heads, possible)
    at = [_tidy(m["who"]) for text in heads for m in AT.finditer(text)]
    at += [
        _tidy(m["who"])
        for text in bodies
        for m in AT.finditer(text)
        if _JOB_NEAR.search(text[max(0, m.start() - 60) : m.start()])
    ]
    stated = next((phrase for phrase in at if possible(phrase) and (not domain or akin(phrase, domain))), None)
    if stated:
        return stated
    if domain:
        ours = next((p for p in dict.fromkeys((*sides, *sides_said)) if possible(p) and re.match(_AFTER, p)), None)
        if ours and core(ours) and (core(ours) in core(domain.partition(".")[0])):
            return _tidy(ours)
        if folded(domain.partition(".")[0]) in parts and any(domain_of(each) == domain for each in owner.addresses):
            return None  # the owner's own name, which their address is written with
        return of_domain(domain)
    for text in (*heads, event.location, *bodies):
        for piece in _PIECES.split(text[:2000]):
            plain = piece.strip(" .!?-–—*'’\t\r")
            if (
                re.fullmatch(_PHRASE, plain)
                and _LEGAL_END.search(plain)
                and possible(plain)
                and not is_agency(folded(LEGAL.sub("", plain)))
            ):
                return _tidy(plain)
    if office := _institution(bodies, possible):
        return office
    if beside := _beside_the_job(role, (*heads, *bodies), possible) or _of_place(event, possible):
        return beside
    # An applicant system writes under the employer's name.
    senders = [*([event.organizer] if event.organizer else []), *(message.from_ if message else [])]
    loose = [*sides] if not event.organizer or is_service(event.organizer.email) else []
    loose += [a.name for a in senders if of_service(host_of(a.email), services.APPLICANT_SYSTEMS)]
    # Whom the owner's note says to ask for is a person.
    loose += [_tidy(m["who"]) for text in heads for m in _WITH.finditer(text[:1000])]
    loose += [_tidy(m["who"]) for text in bodies for m in _WITH.finditer(text[:1000]) if " " in m["who"]]
    loose += sides
    loose += _phrases(re.sub(r"\b\d{1,2}[:.h]\d{2}\b", " ", INTERVIEW.sub(" ", heads[0])))
    loose += [part.strip() for text in heads[:1] for part in re.split(r"\s[-–—|/x×&]\s|[:|()\[\]]|<>|<->|\s@\s", text)]
    job_words = folded(role or "")
    return next(
        (
            _tidy(p)
            for p in loose
            if possible(p)
            and re.match(_AFTER, p)
            and not _JOB_NEAR.search(p)
            and folded(p) not in job_words
            and not _FIELD.fullmatch(p)
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
_CLIENT = re.compile(
    rf"\b(?i:(?:my|our|the|end) client(?: is| company,?)?|(?:unser|mein)\w* (?:kunden?|mandant\w*)(?: ist)?"
    rf"|(?:mon|notre) client(?: est)?"
    rf"|(?:mi|el|nuestro) cliente(?: es)?|(?:mio|il|nostro) cliente(?: è)?|per conto di|pour le compte de|por cuenta de"
    rf"|in opdracht van|mandate [\w ]{{0,30}}with|mandant\w*(?: ist)?(?:,[^\n,]{{1,40}},)?(?: (?:die|der|das))?"
    rf"|onze (?:klant|opdrachtgever)"
    rf"|nosso cliente(?: é)?),?\s+\(?(?P<who>{_PHRASE})|(?P<end>{_PHRASE}) \((?:end )?client\)"
)
_ROLE_AT = re.compile(
    rf"\b(?:role|position|vacancy|vacature [\w-]+|[Ii]nterview|[Gg]esprek|[Gg]espräch|rol van [\w ]+|job) (?:at"
    rf"|with|w/|bij|bei|chez|presso|na|en|hos)\s+"
    rf"(?P<who>{_PHRASE})|\b(?:role|position)[^\n]{{0,20}}:[^\n,/]{{3,50}}[,/]\s*(?P<after>{_PHRASE})"
)
_PIECES = re.compile(r"[,;:|()\n•·\"]|\s[-–—/]\s|<[^>]*>|\b(?:at|from|bei|der|chez|presso|bij|with|mit|via|the|en)\s")


def _fullest(texts: Iterable[str], domain: str, possible: Callable[[str], bool]) -> str | None:
    """The longest piece of the texts that is wholly a name like the domain: `Ceramiche Valdosa S.p.A.` for
    valdosa.example."""
    label = folded(domain.partition(".")[0])
    found: dict[str, None] = {}
    for text in texts:
        for piece in _PIECES.split(text[:6000]):
            if not ORGANISATION.search(piece):
                continue
            plain = SIDE_WORDS.sub("", piece).strip(" .!?-–—*'’\t\r")
            words = plain.split()
            if not 1 <= len(words) <= 6 or not re.fullmatch(rf"{_PHRASE}(?: e\.V)?", plain) or not possible(plain):
                continue
            if not ORGANISATION.search(plain) or is_title(plain) or SIDE_WORDS.search(plain) or INTERVIEW.search(plain):
                continue
            cores = [folded(w) for w in words if not ORGANISATION.fullmatch(w.strip(".")) and len(folded(w)) > 2]
            if any(each in label or label in each for each in cores if len(each) > 3 or each == label) or (
                len(plain_core := core(" ".join(w for w in words if not ORGANISATION.fullmatch(w)))) > 3
                and plain_core == core(domain.partition(".")[0])
            ):
                dotted = piece.strip(" !?\t\r").endswith(".") and re.search(r"\.\w$", plain)
                found.setdefault(plain + ("." if dotted else ""))
    return max(found, key=len, default=None)


def _institution(texts: Iterable[str], possible: Callable[[str], bool]) -> str | None:
    """The one office, school or hospital that stands by itself in a text: "Vocal: Sara Peña. Ayuntamiento de Elda"."""
    found: dict[str, None] = {}
    for text in texts:
        for piece in re.split(r"[\n;:|()]|\.\s|,\s", text):
            plain = piece.strip(" .!?-–—*'’\t\r")
            begins = ORGANISATION.match(plain)
            odd = is_title(plain) or INTERVIEW.search(plain) or STAGE_PHRASE.search(plain) or SIDE_WORDS.search(plain)
            if begins and len(plain.split()) > 2 and re.fullmatch(_PHRASE, plain) and not odd and possible(plain):
                found.setdefault(_tidy(plain))
    return next(iter(found)) if len(found) == 1 else None


_FINDS_PEOPLE = re.compile(
    r"\b(?:werving (?:&|en) selectie|uitzend\w*|detacher\w*|personal(?:beratung|vermittlung)|zeitarbeit|headhunt\w*"
    r"|executive search|search (?:&|and) selection|cabinet de recrutement|conseil en recrutement|travail temporaire"
    r"|trabajo temporal|consultora de selección|ricerca e selezione|agenzia per il lavoro|trabalho temporário"
    r"|recruitment (?:agency|consultan\w+|partners?)|staffing (?:agency|partners?))\b",
    re.IGNORECASE,
)
"""What a firm that finds people for others says of itself; a personnel department does not."""


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
        plain = re.sub(r"^\d{1,2}\S{0,3}\s+", "", _tidy(piece))
        words = plain.split()
        odd = is_title(plain) or STAGE_PHRASE.search(plain) or STAGE_HINT.search(plain) or NO_COMPANY.search(plain)
        if not re.fullmatch(_PHRASE, plain) or odd or not possible(plain) or akin(plain, domain):
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
            if (_JOB_NEAR.search(before) or (role and role.lower() in before.lower())) and other(m["who"]):
                return _tidy_company(m["who"])
    place = _tidy(re.split(r"[,;|\n]|\s[-–—]\s", event.location[:300])[0])
    placed = (
        not re.search(r"\d", place) and " " in place and re.fullmatch(_PHRASE, place) and not NO_COMPANY.search(place)
    )
    for piece in re.split(r"\s[-–—/•·x×]\s|[:()|,]|<>", f"{event.summary[:300]}"):
        plain = _tidy(_CLIENT_TALK.sub(" ", piece))
        if re.fullmatch(_PHRASE, plain) and other(plain) and (
            (placed and folded(plain) in folded(place)) or (is_organisation(plain) and " " in plain)
        ):  # fmt: skip
            return plain
    return place if placed and _CLIENT_TALK.search(event.summary) and other(place) else None


def _beside_the_job(role: str | None, texts: Iterable[str], possible: Callable[[str], bool]) -> str | None:
    """What stands before or behind the job in a note: "Turrón Games – Community Manager"."""
    if not role or len(role) < 4:
        return None
    spelled = re.escape(role)
    around = re.compile(
        rf"(?:^|[.:] )(?P<who>{_PHRASE})\s*[,–—|-]\s+{spelled}(?!\w)"
        rf"|(?<!\w){spelled}\s*(?:[,–—@|-]|\bat|\bbei|\bchez|\bpresso|\bbij|\ben"
        rf"|\bna)\s+(?P<firm>{_PHRASE})\s*(?:$|[.,;)|–—])",
        re.MULTILINE,
    )
    for text in texts:
        for found in around.finditer(text[:4000]):
            who = _tidy(found["who"] or found["firm"])
            odd = (
                is_title(who)
                or INTERVIEW.search(who)
                or _TALK.search(who)
                or STAGE_PHRASE.search(who)
                or _FIELD.fullmatch(who)
            )
            if possible(who) and not odd and not STAGE_HINT.search(who):
                return who
    return None


def _of_place(event: CalendarEvent, possible: Callable[[str], bool]) -> str | None:
    """The firm at whose door one rings: in quotes in the place, or by a word of the title."""
    for quoted in re.finditer(rf"[\"“„«](?P<who>{_PHRASE})[\"”“»]", event.location[:300]):
        if possible(quoted["who"]):
            return _tidy(quoted["who"])
    titled = {word for word in re.findall(r"[\w'’-]{4,}", event.summary[:300]) if word.lower() not in NOT_NAMES}
    for piece in re.split(r"[,/;|\n]|\s[-–—]\s", event.location[:300]):
        words = piece.split()
        named = words[:1] and (words[0] in titled or is_organisation(piece))
        if (
            1 < len(words) <= 6
            and named
            and not re.search(r"\d", piece)
            and re.fullmatch(_PHRASE, piece.strip())
            and possible(piece.strip())
        ):
            return _tidy(piece)
    return None


_ROLE_BOX = re.compile(
    r"(?:careers?|jobs?|hr|rh|recruit\w*|recrutement|bewerbung\w*|karriere|talent\w*|people|hiring|team"
    r"|info|hello|kontakt|contact"
    r"|mail|office|personal|dotation|seleccion|selezione|empleo|noreply|no-reply)(?:[._-].*)?",
    re.IGNORECASE,
)


def _of_mailbox(
    event: CalendarEvent, message: Message | None, domain: str, possible: Callable[[str], bool]
) -> str | None:
    """The name a mailbox of the firm's writes under where it holds the label: "Hargrove-Tull Engineers"."""
    label = core(domain.partition(".")[0])
    senders = [*([event.organizer] if event.organizer else []), *(message.from_ if message else [])]
    for each in senders:
        local, _, _ = each.email.lower().partition("@")
        if domain_of(each.email) != domain or not _ROLE_BOX.fullmatch(local) or SIDE_WORDS.search(each.name):
            continue
        plain = _tidy(each.name)
        flat = re.sub(r"([aou])e", r"\1", folded(plain))
        if flat.startswith(label) and len(flat) > len(label) and len(plain.split()) <= 5 and possible(plain):
            return plain
    return None


def _tidy_company(phrase: str) -> str:
    return _tidy(re.split(r"\s(?:for|and|zu|pour|para|per|voor|before)\s|\.\s", phrase)[0])


def _phrases(text: str) -> list[str]:
    """Capitalised phrases, and each of their tails and heads: `Job at Globex Corporation` gives both words and one."""
    found: dict[str, None] = {}
    for match in re.finditer(_PHRASE, text[:4000]):
        words = match[0].split()
        for start in range(len(words)):
            for end in range(len(words), start, -1):
                if words[start][0].isalnum() and words[end - 1][0].isalnum():
                    found.setdefault(" ".join(words[start:end]))
        if len(found) > 400:
            break
    # A single word of a longer phrase is only a way to find it: longest first at the same place is kept by order.
    return list(found)


_TALK = re.compile(
    rf"{INTERVIEW.pattern}|\b(?:vg|bg|ac|zweitgespräch|erstgespräch|probetag|hospitation|iview|itv|1st|2nd"
    rf"|3rd|vorstellung|belafspraak|intervju|call|chat|gespräch|gesprek|telefoninterview"
    rf"|kennenlernen)\b",
    re.IGNORECASE,
)
# The company's line of a signature: "Laiteries du Morvan", below a name and a title.
_SIGNED = re.compile(rf"^(?P<who>{_PHRASE})[ ]*$", re.MULTILINE)


def _whole(name: str, texts: Sequence[str], possible: Callable[[str], bool]) -> str:
    """The name with the words before it, where nothing else stands in its piece: `CTO - Pied Piper`."""
    for text in texts:
        for piece in _BETWEEN.split(INTERVIEW.sub("|", text[:500])):
            before, found, after = _tidy(piece).partition(name)
            words = before.split()
            if (
                found
                and not after
                and before.endswith(" ")
                and 1 <= len(words) <= 3
                and all(
                    re.fullmatch(_AFTER, w) and possible(w) and not _JOB_NEAR.search(w) and not SIDE_WORDS.search(w)
                    and not _FIELD.fullmatch(w) and not STAGE_HINT.search(w)
                    and not is_title(w)
                    for w in words
                )
                and not STAGE_PHRASE.search(before)
            ):  # fmt: skip
                return _tidy(piece)
    return name


_BETWEEN = re.compile(r"\s[-–—|/•·@]\s|[:|()\[\],;]|<>|\b(?:at|with|bei|mit|chez|con|presso|bij)\s")
# Fields of work and kinds of talk, which stand before a company's name and are no part of it.
_FIELD = re.compile(
    r"data|commercial|corporate|retail|science|software|hardware|machine|learning|back-?end|front-?end"
    r"|full-?stack|product|design|marketing"
    r"|sales|finance|legal|security|cloud|platform|mobile|web|ios|android|java|python|engineering|development"
    r"|operations|support|research|system|systems|coding|first|second|third|next|live|intro|chat|meeting|welcome"
    r"|junior|mid|principal|value|values|culture|fit|assessment|zoom|google|teams|meet|your|our|the",
    re.IGNORECASE,
)


def _tidy(phrase: str) -> str:
    phrase = re.sub(r"^(?:excmo|exmo|excma)\.?\s", "", phrase.strip(" .,;:-–|()[]'’\""), flags=re.IGNORECASE)[:80]
    # "Kessel Bau 14h" meets at two.
    return re.sub(r"\s(?:\d{1,2}[:.h]\d{0,2}|\d{1,2}\s?(?:am|pm|uhr|h))$", "", phrase, flags=re.IGNORECASE)
