"""What the title of an event says beside who meets: nothing, or something that is not understood. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection

from agent.model import CalendarEvent, Message
from agent.rules import Owner
from agent.understand import people
from agent.understand.employers import employer, name_runs, rounds
from agent.understand.events import sides

_I = re.IGNORECASE
_SMALL_TALK = frozenset(
    """
    call chat coffee intro introduction introductory meeting meet catch up connect connecting quick short brief
    zoom teams hello hi hey visit discussion conversation talk video phone follow followup online virtual min mins
    minute minutes 15 20 30 45 60 15min 20min 30min our your with and w x vs to the a re austausch gespräch termin
    treffen kennenlernen kaffee telefonat anruf kurzes kurzer mit und rendez vous rdv échange point appel café
    avec et charla llamada reunión con y chiacchierata caffè incontro chiamata koffie gesprek kennismaking
    kennismaken bellen belafspraak afspraak met en conversa papo chamada reunião com e samtal möte kaffe med och
    rozmowa spotkanie kawa z i touch base let's lets kennenlerntermin getting know each other
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
    técnica técnico tecnica tecnico
    technique fachliches technisch technisches primeira
    premier deuxième dernier última ultimo första andra eerste tweede case
    """.split()  # noqa: SIM905 - a list of quoted words reads worse
)
# Whom one meets by their office, and what one brings or does there.
_OFFICES = frozenset(
    """
    director directora gerente jefe jefa responsable responsabile titolare inhaber inhaberin chef chefin planta
    geschäftsführer geschäftsführerin geschäftsführung leiter leiterin leitung teamleiter teamleiterin bereichsleitung
    abteilungsleitung directeur directrice patron gérant gérante direttore direttrice directie teamleider manager head
    founder ceo cto coo owner partner cv registration drh rh hr rrhh portfolio
    tienda área sede filiale zona usine site werk betrieb
    """.split()  # noqa: SIM905 - a list of quoted words reads worse
)
_FEW = 3


def vague(event: CalendarEvent, message: Message | None, owner: Owner, company: str | None) -> bool:
    """Does somebody invite the owner, among few, to a talk whose title says nothing but who and that they talk."""
    host = event.organizer
    if host is None or event.recurring or employer.is_free_mail(host.email) or len(event.attendees) > _FEW + 1:
        return False
    if people.is_robot(host.email, host.name) or not owner.addresses or len(sides.guests(event, owner)) > _FEW:
        return False
    mailed = message is not None and any(people.is_owner(a.email, owner) for a in message.to)
    if not sides.invited(event, owner) and not mailed:
        return False
    words = set(_words_of(event.summary))
    left = _left(event, owner, company)
    return bool(words) and not left - _SMALL_TALK - _ANY_MEETING and bool(words - _ANY_MEETING)


def unknown_words(event: CalendarEvent, owner: Owner, company: str | None) -> list[str]:
    """What a title says beside `interview` that is neither who, when, where nor which round: maybe of what."""
    if event.organizer and employer.is_service(event.organizer.email):
        return []
    title = event.summary[:300]
    for known in (rounds.STAGE_PHRASE, rounds.INTERVIEW, rounds.STAGE_HINT, name_runs.AT):
        title = known.sub(" ", title)
    left = set(_words_of(title)) & _left(event, owner, company) - _SMALL_TALK - _ANY_MEETING - _UNDERSTOOD - _OFFICES
    return sorted(word for word in left if not word[0].isdigit())


def beside_the_talk(event: CalendarEvent, owner: Owner, others: Collection[str]) -> str | None:
    """The one piece of a title that is neither the interview, its round, a person nor the employer: the job.

    "Pohovor – Tomasz Wilk – skladník senior" in any language. None where more than one piece is left.
    """
    named = {employer.folded(word) for word in _words_of(event.summary)} & own_words(owner)
    if not (rounds.INTERVIEW.search(event.summary) or named or _OF_A_TALK.search(event.summary)):
        return None
    known = {word for name in others for word in sides.words_of_name(name)} | own_words(owner)
    left: list[str] = []
    for part in re.split(r"\s[-–—/•·x×✕]+\s|[()\[\]|:;,]|<>", event.summary[:300]):
        # What stands before the word says which talk it is: "Systems interview", or who is sought: "Energy Assessor".
        talk = rounds.INTERVIEW.search(part)
        piece = rounds.STAGE_HINT.sub(" ", rounds.STAGE_PHRASE.sub(" ", part[talk.end() :] if talk else part))
        if sought := bool(talk and not piece.strip() and named and _SOUGHT.fullmatch(part[: talk.start()].strip())):
            piece = part[: talk.start()].strip() if talk else piece
        words_left = [w for w in _words_of(piece) if employer.folded(w) not in known]
        telling = [w for w in words_left if w not in _SMALL_TALK | _ANY_MEETING | _UNDERSTOOD and not w[0].isdigit()]
        if (
            _ADDRESSED.match(piece.strip())
            or _WHOM.match(piece.strip())
            or employer.is_organisation(piece)
            or _NO_POST.search(piece)
        ):
            continue
        if talk is None and (_TALK_ITSELF.search(piece) or _OF_A_TALK.search(piece)):
            continue
        # The employer's name may hold a word of the job's: "Energy Assessor" at Northlight Energy.
        if telling and (sought or len(words_left) == len(_words_of(piece)) <= 5):
            left.append(_POST.sub("", piece.strip(" .-–—")))
    return left[0] if len(left) == 1 and not name_runs.AT.search(left[0]) and len(left[0]) > 2 else None


_OF_A_TALK = re.compile(
    r"\b(?:\w*gespräch|gesprek|entretien|échange|entrevista|colloquio|conversa|oral|orale|stage \d|round \d|\d(?:st"
    r"|nd|rd) stage"
    r"|prova (?:orale|pratica)|prueba|épreuve|audition)\b",
    _I,
)
"""A title speaks of a talk by which people are chosen, if it is one."""
_TALK_ITSELF = re.compile(
    r"\b(?:with|mit|avec|con|met|com|walk-?through|review|debrief|demo|presentation|präsentation|présentation"
    r"|presentación"
    r"|charla|chat|exercise|session|sitzung|tour|besuch|visit|visite|visita|directo|live|test|trial|task|pairing"
    r"|proves?|prüfung|pubblica|pública|publique|direction|gerencia|direzione|cet|cest|utc|gmt|bst|geschäftsführung"
    r"|debugging|q&a"
    r"|lunch|coffee|kaffee|café|feedback|prep|briefing|teams?|équipe|equipo|squadra|phone|telefon\w*)\b",
    _I,
)
"""What the talk is, or with whom, and no job."""
_POST = re.compile(
    r"^(?:(?:le |au |du )?poste d[e'’]\s?|(?:el |al )?puesto de |(?:la |die |der )?stelle (?:als )?"
    r"|posizione di |ruolo di |vaga de |functie (?:van )?"
    r"|(?:para|pour|für|per|voor|for|als|as) )",
    _I,
)
# Beside a talk, and surely no job: a day, a demand, a number of something, a list, somebody with initials.
_NO_POST = re.compile(
    r"\b(?:event|note|cancel\w*|updated|invitation|annul\w*|entrevue|action|required|bring|bringen|llevar|prendre"
    r"|apporter|portare|meenemen|levar|papers|cv|id|passport|docs?"
    r"|contract|vertrag|important|urgent|reminder|hold|tbc|tbd|sollicitatie|bewerbung|candidatura|candidature"
    r"|application"
    r"|today|tomorrow|heute|morgen|demain|mañana|domani|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners"
    r"|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|lunedì"
    r"|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag|segunda|terça|quarta|quinta|sexta"
    r"|ward|floor|room|raum|salle|sala|building|algebra|campus|lobby|entrance|eingang|soir|matin|abend|vormittag"
    r"|nachmittag|evening|afternoon)\b|[+!?】]|\b\d|\b[a-z]\. ?\w",
    re.IGNORECASE,
)
_SOUGHT = re.compile(
    r"[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2} (?!(?:Manager|Recruiter|Partner|Peer|Behaviou?r|Senior|Junior|Founder|Director"
    r"|Leader|Owner|Trainer|Career|Order|Summer|Winter|October|September|November|December)\b)"
    r"[A-Z][\w-]{2,}(?:or|er|ist|ian|ant|yst|man|woman)"
)
_WHOM = re.compile(r"(?:with|w/|mit|avec|con|com|met|bei|beim|chez|at|from|presso|bij)\b", _I)
_ADDRESSED = re.compile(
    r"(?:mr|mrs|ms|dr|prof|mme|mlle|frau|fr|herrn?|hr|sra?|sig(?:ra)?|mevr|dhr|pani?|don|doña)\b", _I
)


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
    known = own_words(owner) | sides.words_of_name(company or "")
    for person in (*event.attendees[:10], *((event.organizer,) if event.organizer else ())):
        known |= sides.words_of_name(person.name) | sides.words_of_name(person.email.partition("@")[0])
        known.add(employer.folded(person.email.partition("@")[2].partition(".")[0]))
    return {word for word in _words_of(event.summary) if employer.folded(word) not in known}


def _words_of(title: str) -> list[str]:
    return re.findall(r"[\w'’]+", title[:300].lower())


def own_words(owner: Owner) -> set[str]:
    """The folded words of the owner's name, and of addresses that are like one."""
    found = sides.words_of_name(owner.name)
    for address in owner.addresses:
        found |= sides.words_of_name(address.partition("@")[0]) | sides.like_a_name(address)
    return found


def _host_named(event: CalendarEvent) -> bool:
    host = event.organizer
    if host is None:
        return False
    # "Northlake Recruiting" and "Northlake" in the title are the company.
    name = sides.words_of_name(host.name) - {employer.folded(host.email.partition("@")[2].partition(".")[0])}
    return bool(name & {employer.folded(word) for word in _words_of(event.summary)})
