"""On which side of the table the owner sits: candidate, interviewer, or not in the meeting at all. Pure.

Says only what the people of an event and its words show; what that weighs, `interview` decides.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.model import Attendee, CalendarEvent, Message
from agent.rules import Owner
from agent.understand import employer, names, people, rounds

_I = re.IGNORECASE
_NAMED = r"(?P<name>(?-i:[A-ZÀ-ÖØ-Þ])[^\n,;(<|–—]{1,60}(?:, ?(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]{1,30}(?=\s*(?:\(|\n|$)))?)"
_WHO_APPLIES = (
    r"candidate(?: name)?|applicant(?: name)?|kandidat(?:in|:in|\*in)?|bewerber(?:in|:in|\*in)?|candidat(?:[eoa]"
    r"|e? reçu)?"
    r"|kandidaat|sollicitant|kandydat(?:ka)?"
)
_CANDIDATE = re.compile(rf"\b(?:{_WHO_APPLIES})\s*[:：]\s*{_NAMED}", _I)
# In a title it may stand without a colon: "Bewerberin Fr. Nowak".
_CANDIDATE_TITLE = re.compile(
    rf"\b(?:{_WHO_APPLIES})\s+(?:(?:fr|hr|mr|ms|mrs)\.? |frau |herrn? |mme |m\. )?{_NAMED}", _I
)
# Who applies inside the own company is told so.
OWN_APPLICATION = re.compile(
    r"\b(?:you(?:'ve|’ve| have)? applied|your (?:internal )?application|internal (?:move|application|vacancy"
    r"|transfer))\b"
    r"|\b(?:ihrer?|deiner?) (?:interne[nr]? )?bewerbung\b|\binterne bewerbung\b|\b(?:votre|ta) candidature\b"
    r"|\bmobilité interne\b"
    r"|\b(?:tu|su) candidatura\b|\b(?:promoción|movilidad) interna\b|\b(?:tua|sua) candidatura\b|\b(?:je|jouw"
    r"|uw) (?:interne )?sollicitatie\b"
    r"|\bdin (?:interna )?ansökan\b",
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
    """Does that text hold every word of the owner's name; without a known name, of an address that is like one."""
    there = {employer.folded(word) for word in re.split(r"[^\w'’-]+", name)} - {""}
    words = {employer.folded(word) for word in owner.name.split()} - {""}
    if words:
        return words <= there or (len(words) == 1 and words <= {employer.folded(name)})
    return any(len(like) > 1 and like <= there for like in map(_like_a_name, owner.addresses))


def _like_a_name(address: str) -> set[str]:
    """The words of `ana.duarte@…`, and of `mei@lin.example`, whose owner is called as the domain is."""
    local, _, host = address.lower().partition("@")
    words = {employer.folded(word) for word in re.split(r"[._-]", local.partition("+")[0]) if len(word) > 1}
    if len(words) == 1 and not employer.is_free_mail(address):
        words.add(employer.folded(host.partition(".")[0]))
    return words


def with_aliases(event: CalendarEvent, owner: Owner) -> Owner:
    """The owner with those addresses among the attendees that are theirs by name, at a domain of theirs.

    `j.doe@doe.example` beside `jane.doe@doe.example`; a colleague is called otherwise.
    """
    own = {employer.domain_of(address): address for address in owner.addresses}
    found = [
        a.email
        for a in event.attendees[:50]
        if (like := own.get(employer.domain_of(a.email)))
        and not people.is_owner(a.email, owner)
        and _initialled(a.email.partition("@")[0], like.partition("@")[0])
    ]
    return replace(owner, addresses=(*owner.addresses, *found)) if found else owner


def _initialled(one: str, other: str) -> bool:
    """Is one the other with the first name cut to its letter."""
    first, second = (re.split(r"[._-]", local.lower().partition("+")[0]) for local in (one, other))
    if len(first) != 2 or len(second) != 2 or first[1] != second[1]:
        return False
    return first[0][:1] == second[0][:1] and 1 in (len(first[0]), len(second[0]))


def candidate(event: CalendarEvent, owner: Owner) -> str | None:
    """The name of the candidate where one is named: '' for the owner; None where nobody is."""
    found = _CANDIDATE.search(f"{event.summary[:500]}\n{event.description[:20_000]}") or _CANDIDATE_TITLE.search(
        event.summary[:500]
    )
    if found is None:
        return None
    name = names.clean(" ".join(found["name"].split()[:4]))
    return "" if is_owner_named(name, owner) else name


_SMALL_TALK = frozenset(
    """
    call chat coffee intro introduction introductory meeting meet catch up connect connecting quick short brief
    zoom teams hello hi hey visit discussion conversation talk video phone follow followup online virtual min mins
    minute minutes 15 20 30 45 60 15min 20min 30min our your with and w x vs to the a re austausch gespräch termin
    treffen kennenlernen kaffee telefonat anruf kurzes kurzer mit und rendez vous rdv échange point appel café
    avec et charla llamada reunión con y chiacchierata caffè incontro chiamata koffie gesprek kennismaking
    kennismaken bellen belafspraak afspraak met en conversa papo chamada reunião com e samtal möte kaffe med och
    rozmowa spotkanie kawa z i touch base let's lets
    """.split()  # noqa: SIM905 - a list of quoted words reads worse
)
# Words of any meeting at all, which say nothing of getting to know each other.
_ANY_MEETING = frozenset(
    """
    meeting meet visit zoom teams online virtual video appointment sync termin treffen besprechung meeting réunion
    rendez vous rdv reunión cita reunião riunione appuntamento incontro afspraak overleg möte spotkanie our your
    with and the a
    """.split()  # noqa: SIM905 - a list of quoted words reads worse
)
# Words beside "interview" that are understood: which, when, where, how, and how one is called.
_UNDERSTOOD = frozenset(
    """
    for at in of on to by from via post re ref no nr am pm uhr confirmed confirmation confirmée updated update
    rescheduled new invitation invite invited einladung zum zur bei im in am der die das dem den du de la le les
    des d l à au el los del para por em na no da do das dos di il lo per presso bij voor op het een på hos för
    till z w na do first second third fourth final last next initial 1st 2nd 3rd 1 2 3 4 5 one two three round
    runde ronde ronda stage part monday tuesday wednesday thursday friday montag dienstag mittwoch donnerstag
    freitag today tomorrow morgen heute technical tech hr onsite site remote person office hybrid panel manager
    hiring team people recruiter talent screening screen phone telephone telefon persönlich personal virtuell
    digital presencial visio téléphone teléfono telefono telefonisch telefonico google microsoft webex skype frau
    herr herrn hr fr mr ms mrs dr mme m sr sra sig dott candidate slot schedule scheduled details room floor hq
    headquarters day date time job work data science software engineering backend frontend full stack product
    design marketing sales finance legal security cloud platform mobile web operations support research system
    coding behavioral behavioural competency values culture fit junior senior lead interview interviews gespräch
    fachinterview telefoninterview entretien entrevista colloquio intervju tv cancelled canceled selezione
    recrutement recruitment recruiting seleção selección zweites erstes zweite erste primo secondo primera segunda
    primeira premier deuxième dernier última ultimo första andra eerste tweede case
    """.split()  # noqa: SIM905 - a list of quoted words reads worse
)
_FEW = 3


def vague(event: CalendarEvent, message: Message | None, owner: Owner, company: str | None) -> bool:
    """Does somebody invite the owner, among few, to a talk whose title says nothing but who and that they talk."""
    host = event.organizer
    if host is None or event.recurring or employer.is_free_mail(host.email) or len(event.attendees) > _FEW + 1:
        return False
    if people.is_robot(host.email, host.name) or not owner.addresses or len(guests(event, owner)) > _FEW:
        return False
    mailed = message is not None and any(people.is_owner(a.email, owner) for a in message.to)
    if not invited(event, owner) and not mailed:
        return False
    words = set(_words_of(event.summary))
    left = _left(event, owner, company)
    return bool(words) and not left - _SMALL_TALK - _ANY_MEETING and bool(words - _ANY_MEETING)


def unknown_words(event: CalendarEvent, owner: Owner, company: str | None) -> list[str]:
    """What a title says beside `interview` that is neither who, when, where nor which round: maybe of what."""
    if event.organizer and employer.is_service(event.organizer.email):
        return []
    title = event.summary[:300]
    for known in (rounds.STAGE_PHRASE, rounds.INTERVIEW, rounds.STAGE_HINT, employer.AT):
        title = known.sub(" ", title)
    left = set(_words_of(title)) & _left(event, owner, company) - _SMALL_TALK - _ANY_MEETING - _UNDERSTOOD
    return sorted(word for word in left if not word[0].isdigit())


def says_only_who(event: CalendarEvent, owner: Owner) -> bool:
    """Does the title say `interview` and nothing more, or beside it only who meets, the host being named.

    "Interview Jane Doe" for Jane Doe is about her; "Interview: Jane / Tom" may be either way round.
    """
    if (event.organizer and employer.is_service(event.organizer.email)) or _YOURS.search(event.summary[:300]):
        return False
    left = _left(event, owner, None) - _SMALL_TALK - {"interview", "interviews"}
    bare = not set(_words_of(event.summary)) - {"interview", "interviews"}
    return not left and (bare or _host_named(event))


_YOURS = re.compile(r"\b(?:your|ihr|dein|votre|ton|tu|su|tua|sua|je|uw|jouw|din|ditt)\b", _I)


def _left(event: CalendarEvent, owner: Owner, company: str | None) -> set[str]:
    """The words of a title that are no names of those who meet, nor the company's."""
    known = _own_words(owner) | _words(company or "")
    for person in (*event.attendees[:10], *((event.organizer,) if event.organizer else ())):
        known |= _words(person.name) | _words(person.email.partition("@")[0])
        known.add(employer.folded(person.email.partition("@")[2].partition(".")[0]))
    return {word for word in _words_of(event.summary) if employer.folded(word) not in known}


def _words_of(title: str) -> list[str]:
    return re.findall(r"[\w'’]+", title[:300].lower())


def _own_words(owner: Owner) -> set[str]:
    found = _words(owner.name)
    for address in owner.addresses:
        found |= _words(address.partition("@")[0]) | _like_a_name(address)
    return found


def _host_named(event: CalendarEvent) -> bool:
    host = event.organizer
    if host is None:
        return False
    # "Northlake Recruiting" and "Northlake" in the title are the company.
    name = _words(host.name) - {employer.folded(host.email.partition("@")[2].partition(".")[0])}
    return bool(name & {employer.folded(word) for word in _words_of(event.summary)})


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
