"""On which side of the table the owner sits: candidate, interviewer, or not in the meeting at all. Pure.

Says only what the people of an event and its words show; what that weighs, `interview` decides.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from agent.model import Attendee, CalendarEvent, Message
from agent.rules import Owner
from agent.understand import people
from agent.understand.employers import employer
from agent.understand.persons import names

_I = re.IGNORECASE
_NAMED = r"(?P<name>(?-i:[A-ZÀ-ÖØ-Þ])[^\n,;(<|–—]{1,60}(?:, ?(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]{1,30}(?=\s*(?:\(|\n|$)))?)"
_WHO_APPLIES = (
    r"candidate(?: name)?|applicant(?: name)?|kandidat(?:in|:in|\*in)?|bewerber(?:in|:in|\*in)?|candidat(?:[eoa]"
    r"|e? reçu)?"
    r"|kandidaat|sollicitant|kandydat(?:ka)?"
)
_CANDIDATE = re.compile(rf"\b(?:{_WHO_APPLIES})\s*[:：]\s*{_NAMED}", _I)
_CANDIDATE_BEHIND = re.compile(
    rf"(?P<name>(?-i:[A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-ZÀ-ÖØ-Þ][\w.'’-]*){{0,3}})) ?\((?:{_WHO_APPLIES})\)", _I
)
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
    r"|\binternal (?:interview|opening|candidate|post|role|position|recruitment|job)\b|\b(?:as|since"
    r"|because) you(?:['’]re| are)"
    r" (?:an )?internal\b|\binterne (?:ausschreibung|stelle|stellenausschreibung|vakanz|vacature)\b"
    r"|\b(?:tu|su) candidatura\b|\b(?:promoción|movilidad|selección|vacante) interna\b|\b(?:tua"
    r"|sua) candidatura\b|\b(?:je|jouw"
    r"|uw) (?:interne )?sollicitatie\b"
    r"|\bdin (?:interna )?ansökan\b",
    _I,
)
KIT = re.compile(
    r"\bscore ?cards?\b|\binterview(?:er)? (?:kit|guide|packet|plan)\b|\b(?:submit|complete|fill (?:in"
    r"|out)|leave|provide) (?:your |the |an? )?(?:\w+ )?(?:feedback|evaluation)\b"
    r"|\bfeedback form\b|\bcandidate (?:packet|profile|resume|cv)\b|\b(?:cv|résumé|resume|lebenslauf|curriculum"
    r"|unterlagen)"
    r" (?:is |are |sind |ist )?(?:attached|enclosed|anbei|im anhang|ci-joint|adjunto|allegato"
    r"|bijgevoegd)\b(?! for you)"
    r"|\b(?:his|her|their) (?:cv|résumé|resume|application)\b|\b(?:sein|deren|dessen|seine) (?:lebenslauf|cv"
    r"|unterlagen|bewerbung)\b|\b(?:zijn|haar) (?:cv|brief|sollicitatie)\b|\bson (?:cv|dossier|parcours)\b"
    r"|\b(?:cv|currículo) del[ae]\b|\bcv (?:en pièce jointe|ci-joint)\b|\byou (?:are"
    r"|will be) interviewing (?!with|for|at)|\bbewertungsbogen\b|\binterviewleitfaden\b"
    r"|\bgrille d'évaluation\b",
    _I,
)
OWNER_INTERVIEWS = re.compile(
    r"\byou(?:['’]re|['’]ve been| are| have been)?(?: down| listed| booked| scheduled| assigned| set up"
    r"| on)? as (?:an? |the "
    r"|our |one of the )?(?:\w+ )?interviewers?\b"
    r"|\byou and (?-i:[A-Z])[\w'’-]+(?: and (?-i:[A-Z])[\w'’-]+)? (?:are|will be|will"
    r"|are to) (?:be )?interview(?:ing)? (?!with|for|at)\w"
    r"|\bplease (?:read|see|review) (?:the|his|her|their) (?:cv|résumé|resume|application|portfolio)\b"
    r"|\b(?:scheduled|assigned|booked|asked|down|signed up|set up) to interview (?!with|for|at|us|you|our)\w"
    r"|\b(?:thanks|thank you) for (?:interviewing|(?:agreeing|offering) to interview|sitting on"
    r"|joining the (?:hiring|interview"
    r"|search) (?:panel|committee|team))\b"
    r"|\bas an? (?:panel member|panellist|assessor|co-?interviewer|shadow(?: interviewer)?)\b"
    r"|\b(?:you(?:['’]ll| will)? (?:be )?(?:interview|assess|cover|ask))(?:ing)? (?:the |this |both |our "
    r"|all )?(?:candidates?|applicants?)\b"
    r"|\b(?:do not|don['’]t|not to) (?:forward|share|send)\b[^\n.]{0,40}\bcandidates?\b|\bfocus area for you\b"
    r"|\byour (?:open|hiring|current|advertised|unfilled) (?:[\w+/&-]{1,30} ){0,4}"
    r"(?:roles?|reqs?|needs?|plans?|positions?|openings?|vacanc\w+|pipeline)\b|\byour vacanc(?:y|ies)\b|\bpre-vetted\b"
    r"|\bihre[rn]? (?:offenen?|aktuellen?|unbesetzten?|ausgeschriebenen?) (?:\w{1,30} ){0,2}(?:stellen|vakanz(?:en)?)\b"
    r"|\b(?:vuestra|vuestras|nuestra) vacantes?\b|\bvotre (?:besoin|recherche) (?:de|d['’]une?) \w+"
    r"|\b(?:la )?vostra ricerca (?:di|del)\b|\bjullie (?:openstaande )?vacatures?\b|\bvossas? vagas?\b"
    r"|\bcompanies like yours\b|\bcandidates? who(?:['’]d| would| might)\b"
    r"|\byour top (?:\d+|three|five|ten)\b[^\n]{0,20}\bready\b|\b(?:rank|score|read|review) the (?:applications"
    r"|applicants|files)\b"
    r"|\bals (?:interviewer|beisitzer|prüfer|fachvertreter)(?:in)?\b|\b(?:du|ihr) (?:interviewst|interviewt|übernimmst"
    r" (?:den|das) (?:fachteil|interview))\b|\bsie führen (?:das|die) (?:gespräche?|interviews?)\b"
    r"|\bwir (?:haben|sehen) \w+ (?:bewerber|kandidat)\w*|\bdeine fragen an (?:den|die) (?:bewerber|kandidat)\w*"
    r"|\ben tant que? (?:recruteur|recruteuse|intervieweur|membre du jury)\b|\bvous recevez (?:le |la |un )?candidat\w*"
    r"|\bcomo (?:entrevistador|entrevistadora|parte del tribunal|miembro del tribunal)\b|\bentrevistas (?:a|al) \w+"
    r"|\bcome (?:intervistatore|intervistatrice|selezionatore)\b|\bje (?:interviewt|spreekt de kandidaat)\b"
    r"|\bsollicitanten (?:ontvangen|beoordelen)\b"
    # Who is asked to sit with those who ask.
    r"|\b(?:can|could|would) you (?:please )?(?:cover|lead|run|chair) (?:the |a |one |some )?(?:first|second|last|other"
    r"|technical|half|part|interviews?|panel)\b|\btu remplaces \w+ dans le jury\b|\byou have the (?:first|second|last"
    r"|other) half\b"
    r""
    r"|\b(?:can|could|will|would) you (?:please )?(?:sit in|join (?:me|us) for (?:the|this|an) interviews?)\b"
    r"|\b(?:schuif|schuift|kom|kun|kan|zit) (?:jij|je) (?:\w+ ){0,3}(?:aan|erbij(?: zitten)?|bij zitten)\b"
    r"|\b(?:magst|kannst|könntest|willst) du (?:bitte |auch |mit )?(?:dazukommen|dabei sein|dazustoßen|mit rein\w*"
    r"|die (?:fachlichen )?fragen)\b|\bpeux-tu (?:assister|être là|participer|te joindre)\b|\btu (?:mènes"
    r"|conduis) l['’]entretien\b"
    r"|\bpuoi (?:assistere|unirti|esserci)\b|\b(?:puedes|podrías) (?:asistir|acompañarnos|estar)\b"
    r"|\b(?:podes|pode|consegues) (?:assistir|participar|juntar-te)\b|\bcomo (?:avaliador|avaliadora|membro do júri)\b",
    _I,
)
"""What tells the owner that they are to interview others."""
_INTERVIEWERS = re.compile(
    r"\b(?:interviewers?|interviewer(?:in)?|recruteur|entrevistador[ae]?s?|intervistator[ei])"
    r"[ ]*[:：][ ]*(?P<who>[^\n()]{3,200})",
    _I,
)


def is_owner_named(name: str, owner: Owner) -> bool:
    """Does that text hold every word of the owner's name; without a known name, of an address that is like one."""
    there = {employer.folded(word) for word in re.split(r"[^\w'’-]+", name)} - {""}
    words = {employer.folded(word) for word in owner.name.split()} - {""}
    if words:
        return words <= there or (len(words) == 1 and words <= {employer.folded(name)})
    return any(len(like) > 1 and like <= there for like in map(like_a_name, owner.addresses))


def is_owner_titled(title: str, owner: Owner) -> bool:
    """Does a title name the owner in full, or with one of both names cut to its letter: "Robin K.", "R. Keller"."""
    if is_owner_named(title, owner):
        return True
    if (formal := _FORMAL.findall(title[:500])) and owner.name.strip():
        last = employer.folded(owner.name.split()[-1])
        if last in map(employer.folded, formal):
            return True
    full = [owner.name.split()] if owner.name.strip() else [_in_order(address) for address in owner.addresses]
    words = [employer.folded(word) for word in re.findall(r"[^\W_]+", title[:500])]
    pairs = set(itertools.pairwise(words))
    for own in full:
        if len(own) > 1:
            first, last = employer.folded(own[0]), employer.folded(own[-1])
            if pairs & {(first, last[:1]), (first[:1], last)}:
                return True
    return False


_FORMAL = re.compile(
    r"\b(?:herrn?|frau|hr\.?|fr\.?|mr\.?|mrs\.?|ms\.?|mme|madame|monsieur|m\.|sr\.?|sra\.?|señora?|sig\.(?:ra)?"
    r"|signora?|dhr\.?"
    r"|mevr\.?|mevrouw|meneer)"
    r" (?P<family>(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+)",
    _I,
)


def _in_order(address: str) -> list[str]:
    """The names in an address that is like one: first and last."""
    local, _, host = address.lower().partition("@")
    words = [word for word in re.split(r"[._-]", local.partition("+")[0]) if len(word) > 1]
    if len(words) == 1 and not employer.is_free_mail(address):
        words.append(host.partition(".")[0])
    return words


def is_owner_called(text: str, owner: Owner) -> bool:
    """Does that text hold the owner's first name, or what an address without a known name begins with."""
    called = {employer.folded(owner.name.split()[0])} if owner.name.strip() else set()
    called |= {employer.folded(re.split(r"[._+-]", address.partition("@")[0])[0]) for address in owner.addresses}
    return bool(called & words_of_name(re.sub(r"[^\w\s'’.-]", " ", text[:500])))


def like_a_name(address: str) -> set[str]:
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


def with_name(owner: Owner, event: CalendarEvent) -> Owner:
    """The owner with the name that stands beside their address among the attendees, where we know none."""
    if owner.name:
        return owner
    named = (a.name for a in event.attendees[:50] if "@" not in a.name and people.is_owner(a.email, owner))
    return replace(owner, name=names.clean(next(filter(None, named), "")))


def _initialled(one: str, other: str) -> bool:
    """Is one the other with the first name cut to its letter."""
    first, second = (re.split(r"[._-]", local.lower().partition("+")[0]) for local in (one, other))
    if len(first) != 2 or len(second) != 2 or first[1] != second[1]:
        return False
    return first[0][:1] == second[0][:1] and 1 in (len(first[0]), len(second[0]))


def candidate(event: CalendarEvent, owner: Owner) -> str | None:
    """The name of the candidate where one is named: '' for the owner; None where nobody is."""
    found = _CANDIDATE.search(f"{event.summary[:500]}\n{event.description[:20_000]}")
    titled = None if found else _CANDIDATE_TITLE.search(event.summary[:500])
    if titled and not _begins_with_a_thing(titled["name"]):
        found = titled
    found = found or _CANDIDATE_BEHIND.search(event.summary[:500])
    if found is None:
        return None
    name = names.clean(" ".join(found["name"].split()[:4]))
    first = employer.folded(owner.name.split()[0]) if owner.name.strip() else None
    return "" if is_owner_named(name, owner) or employer.folded(name) == first or _in_letters(name, owner) else name


_DONE = frozenset([
    "intro", "introduction", "call", "chat", "screen", "screening", "interview", "conversation", "talk", "meeting",
    "gespräch", "entretien", "colloquio", "entrevista", "gesprek", "experience", "info", "information",
])  # fmt: skip
"""What is done with a candidate, which no candidate is called."""


def _begins_with_a_thing(name: str) -> bool:
    """Is that no name: "Candidate Intro (30 min)"."""
    first = re.match(r"[\w'’-]+", name)
    return first is not None and first[0].lower() in _DONE


def _in_letters(name: str, owner: Owner) -> bool:
    """Is that the owner by the first letters: "T.W.", "T. Wilk", "Robin K."."""
    words = re.findall(r"[\w'’-]+", name.partition("/")[0])
    own = [employer.folded(word) for word in owner.name.split()]
    return (
        len(words) > 1
        and len(words) == len(own)
        and all(
            employer.folded(word) == whole or (len(word) == 1 and whole.startswith(word.lower()))
            for word, whole in zip(words, own, strict=True)
        )
    )


def interviews_others(event: CalendarEvent, owner: Owner, text: str) -> str | None:
    """The words by which the owner is one of those who interview; None where none say so."""
    if found := OWNER_INTERVIEWS.search(text):
        return found[0]
    for listed in _INTERVIEWERS.finditer(text[:4000]):
        if owner.name and is_owner_named(listed["who"], owner):
            return listed[0]
    return None


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
    if host is None or employer.is_free_mail(host.email):
        return None
    title = words_of_name(re.sub(r"[^\w\s.'’-]", " ", event.summary))
    for guest in guests(event, owner):
        if employer.is_free_mail(guest.email):
            for name in (names.clean(guest.name), guest.email.partition("@")[0].partition("+")[0]):
                if len(words_of_name(name)) > 1 and words_of_name(name) <= title:
                    return name
    return None


def words_of_name(name: str) -> set[str]:
    """The folded words of a name or of an address's local part."""
    return {employer.folded(word) for word in re.split(r"[\s._-]+", name)} - {""}
