"""Notices of applicant systems that something new lies there for the owner, but not what: a message, a letter, another
status. Pure.

It may be anything, a no as well, and only the owner can look. What a notice tells of jobs, of a password, of a form
that is not finished, or of the owner's own application that has come in, is nothing that waits for them.
"""

from __future__ import annotations

import re

from agent.model import Message
from agent.understand.employers import services
from agent.understand.employers.domains import folded, host_of, of_service
from agent.understand.sentences import fold

LONGEST = 3_000
_MANY = r"(?:\w+ ){0,2}"
_SOMETHING = re.compile(
    rf"\b(?:new|unread|another|important) {_MANY}(?:messages?|notifications?|documents?|letters?|correspondence)\b"
    rf"|\b(?:messages?|documents?|letters?) (?:\w+ ){{0,4}}(?:waiting|available|posted|waits?|ready)\b"
    rf"|\b(?:sent|left) (?:you )?an? {_MANY}(?:message|document|letter|update)\b"
    rf"|\b(?:updates?|news|change|movement) (?:\w+ ){{0,2}}(?:on|to|about|regarding|for|concerning|in|of) "
    r"(?:the (?:status|state) of )?(?:your|my) (?:\w+ ){0,2}(?:application|candidacy|submission)\b"
    r"|\bapplication (?:status )?(?:update|changed?)\b"
    rf"|\bstatus\b.{{0,60}}\b(?:changed?|(?:been|was|is) updated)\b|\b(?:new|changed|updated) status\b"
    r"|\b(?:decision|outcome|result) (?:\w+ ){0,8}(?:available|posted|ready)\b"
    rf"|\bneue[nrs]? {_MANY}(?:nachricht(?:en)?|mitteilung(?:en)?|dokumente?n?|schreiben|benachrichtigung(?:en)?)\b"
    r"|\b(?:nachricht|mitteilung|schreiben|dokument) (?:\w+ ){0,8}(?:hinterlegt|bereit|bereitgestellt|eingestellt)\b"
    r"|\bneuigkeiten (?:\w+ ){0,3}bewerbung\b|\bstatus(?:aenderung|wechsel|update)\b"
    r"|\bstatus\b.{0,60}\b(?:geaendert|aktualisiert|veraendert)\b|\bneue[nr]? (?:bewerbungs)?status\b"
    rf"|\bnouve(?:au|aux|lle|lles) {_MANY}(?:messages?|documents?|courriers?|notifications?)\b"
    r"|\b(?:statut|etat)\b.{0,60}\b(?:change|modifie|mis a jour|evolue)\b|\bmise a jour de (?:votre|ta) candidature\b"
    rf"|\bnuev[oa]s? {_MANY}(?:mensajes?|documentos?|avis?os?|notificacion(?:es)?)\b"
    r"|\bestado\b.{0,60}\b(?:cambiado|actualizado|cambio)\b"
    r"|\bactualizacion (?:de|sobre|en) (?:tu|su) (?:candidatura|solicitud|postulacion)\b",
    re.IGNORECASE,
)
_LOOK = re.compile(
    r"\b(?:log ?in|sign ?in|logging in|signing in|view|read|open|see|click|visit|check|reply|portal|account|dashboard"
    r"|profile|candidate home|einloggen|anmelden|anmeldung|melden|portal|konto|bewerberkonto|abrufen|ansehen|lesen"
    r"|\w*portal|connecte[rz]|connexion|espace|consulte[rz]|compte|inici\w+|acced\w+|consult\w+|ingres\w+|area|cuenta"
    r"|x)\b",
    re.IGNORECASE,
)
"""Where or how it is to be read; `x` is what `fold` makes of a link."""
_NOTHING = re.compile(
    r"\b(?:jobs? (?:alerts?|matches|for you|that match|recommendations?)|(?:new|matching|open|similar|recommended) "
    r"(?:\w+ )?(?:jobs?|positions?|roles?|openings|vacancies)|password|verif(?:y|ication)|security|passcode|one-time"
    r"|(?:complete|finish|continue|submit) (?:your|the) (?:\w+ )?(?:application|profile|registration)|incomplete"
    r"|unfinished|draft application|newsletter|thank you for (?:applying|your application|submitting)"
    r"|received your application|application (?:was|has been) (?:received|submitted)|withdrawn"
    r"|passwort|kennwort|bestaetig\w+|stellenangebote?|jobangebote?|passende (?:jobs|stellen)|vervollstaendig\w+"
    r"|bewerbung (?:\w+ ){0,4}(?:eingegangen|erhalten)|zurueckgezogen|mot de passe|offres? d'emploi|bien recu"
    r"|contrasena|ofertas? de (?:empleo|trabajo)|hemos recibido)\b",
    re.IGNORECASE,
)
_BOARDS = frozenset(
    {
        "indeed.com", "indeedemail.com", "linkedin.com", "xing.com", "stepstone.de", "infojobs.net", "monster.com",
        "glassdoor.com", "ziprecruiter.com", "wellfound.com", "hired.com",
    }
)  # fmt: skip
"""There anybody writes, and not of applications alone."""
_GENERAL_WORDS = """
no reply noreply donotreply do not notification notifications notify message messages mail email mailer mailbox
system systems service account accounts alert alerts info hello update updates via the your our and of at career
careers karriere job jobs recruiting recruitment recruiter recruiters talent talents acquisition team hr hiring
people portal candidate candidates candidatehome home applicant applicants application applications
applicanttracking human resources experience support center centre karriereportal karriereseite bewerber bewerberin
bewerbung bewerbungen bewerberportal bewerbermanagement bewerberkonto personal personalabteilung jobportal
stellenportal candidat candidats candidature candidatures espace recrutement carriere carrieres candidato candidatos
seleccion empleo x de del du la le les el der das die zum zur für
"""
_GENERAL = frozenset(_GENERAL_WORDS.split())
"""What such systems and their mailboxes are called, whomever they write for."""
_NAMES_ONE = re.compile(
    r"\b(?:at|with|chez|bei(?: der| dem)?) (?!Ihre|Ihnen|Fragen|R(?:ue|ü)ckfragen|Problemen|Deine|Workday\b)(?=[A-Z])"
    r"|\b(?:GmbH|AG|Inc|Ltd|LLC|PLC|S\.A\.|SAS|BV|N\.V\.)\b"
)
_WORD = re.compile(r"[^\W\d_]{2,}")


def waits(message: Message, words: str) -> bool:
    """Does it say that something new is there for the owner, and nothing of what?"""
    said = _said(message, words)
    return _SOMETHING.search(said) is not None and _NOTHING.search(said) is None


def names_nobody(message: Message, words: str) -> bool:
    """Does an applicant system write it, where it is to be looked at, and nothing in it name the employer that it
    writes for?"""
    sender = message.from_[0] if message.from_ else None
    if sender is None or _LOOK.search(_said(message, words)) is None:
        return False
    host = host_of(sender.email)
    if not of_service(host, services.APPLICANT_SYSTEMS) or of_service(host, _BOARDS):
        return False
    own = {folded(part) for part in host.replace("-", ".").split(".")} | {folded(host.rpartition(".")[0])}
    local = sender.email.partition("@")[0]
    called = {word.casefold() for word in _WORD.findall(f"{sender.name} {local.replace('_', ' ')}")}
    named = {word for word in called - _GENERAL if not any(word in part for part in own)}
    return not named and _NAMES_ONE.search(f"{message.subject[:300]} | {words[:LONGEST]}") is None


def _said(message: Message, words: str) -> str:
    return fold(f"{message.subject[:300]} | {words[:LONGEST]}")
