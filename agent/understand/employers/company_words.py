"""The words of companies' names: what makes a name one, what is no part of it, and when two spell the same. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from agent.understand.employers.domains import folded

LEGAL = re.compile(
    r"\b(?:g?gmbh|ag|se|kg|inc|ltd|llc|corp(?:oration)?|plc|bv|b\.v\.|ab|as|oy|sa|sas|srl|spa|sl)\b\.?", re.IGNORECASE
)
# Words of a company's name that no domain repeats.
ORGANISATION = re.compile(
    r"\b(?:ayuntamiento|diputación|waterschap|hoogheemraadschap|landkreis|department (?:for|of)|ministry of|bundesamt"
    r"|cisss|ciusss|câmara municipal|universidad|universidade|università|banco|banca|bank|\w*praxis"
    r"|landratsamt|rathaus|kanzlei|kommune|bibliotek"
    r"|museum|museo|musée|museu|cabinet|rechtsanwälte|steuerberater|avocats|abogados|advogados|advocaten|partg|partnerschaft"
    r"|fondation|bodegas?|grupo|gruppo|groupe|fundación|fondazione|fundação"
    r"|szpital|wspólnicy|a\.ş|şti|university|universität|université|college|school|council|group|holding"
    r"|foundation|trust|hospital|studio"
    r"|verein|stiftung|stadtwerke|ngo|ong|authority|ministry|ministère|ministerio|ministero|ministério"
    r"|academy|akademie|académie"
    r"|academia|verband|genossenschaft|cooperative|cooperativa|coopérative|associação|asociación|associazione|hospice"
    r"|parish|charity|theatre|theater|théâtre|teatro|orchestra|orchester|fundação|ziekenhuis|kinderdagverblijf|lycée"
    r"|collège|instituto|istituto|ospedale|clinique|clínica|clinica|sykehus|sjukhus|kommun|gmina|urząd"
    r"|(?<=& )co|brauerei|region|gemeente|institut\w*|stichting|vereniging|skole|skola|bergbahn(?:en)?"
    r"|capital|consulting|logistik|logistics|energie|papier|lab|laborator\w+|schule|école|escola|escuela"
    r"|scuola|colegio|colégio|gymnasium"
    r"|klinikum|krankenhaus|hôpital|kita|büro|ingenieurbüro|amt|ville|mairie|bau|hof|haus|association"
    r"|society|clinic|klinik|hotel|ltd|llp|llc|inc|plc|g?gmbh|ag|se"
    r"|kg|bv|nv|srl|spa|s\.p\.a|e\.v"
    r"|s\.a|s\.l|sas|sa|ab|oy|as|sons|partners|labs|games|seguros|ceramiche|werke)\b",
    re.IGNORECASE,
)


def is_organisation(name: str) -> bool:
    """Does a word of it say that it is a company, a school, an office and no person?"""
    return ORGANISATION.search(name) is not None


_ADDED = re.compile(r"^(?:get|try|use|join|go|team)|(?:hq|app|tech|inc|global|jobs|careers|io|online)$")


def core(name: str) -> str:
    """What spellings of one name share: no umlauts either way, and not what a domain adds to be free."""
    plain = folded(LEGAL.sub("", name))
    short = _ADDED.sub("", plain)
    return re.sub(r"([aou])e", r"\1", short if len(short) > 3 else plain)


def names_domain(phrase: str, domain: str) -> bool:
    """Does that phrase spell the label: `Juno Health` junohealth.example, `Petersen & Sons` petersen.example."""
    label = folded(domain.partition(".")[0])
    whole = folded(LEGAL.sub("", phrase))
    if len(label) < 2 or not whole:
        return False
    if whole == label or core(phrase) == core(domain.partition(".")[0]) or label in _joined(phrase):
        return True
    first = folded(phrase.split()[0])
    return first == label and len(label) > 2 and company_like(phrase)


@lru_cache(maxsize=4096)
def _joined(phrase: str) -> frozenset[str]:
    """How a domain may write a name of several words: `mossandfinch`, `chuvalmont` for "CHU de Valmont"."""
    words = LEGAL.sub("", phrase).split()
    told = [folded(word) for word in words if word.lower() not in _PARTICLES]
    found = {"".join(told)} if len(told) > 1 else set()
    if "&" in words or "+" in words:
        found |= {"".join(each if word in "&+" else folded(word) for word in words) for each in _ANDS}
    return frozenset(found)


_ANDS = ("and", "und", "et", "y", "e", "en", "og", "och", "")
_PARTICLES = frozenset(
    [
        "de",
        "del",
        "des",
        "du",
        "di",
        "da",
        "do",
        "dos",
        "das",
        "della",
        "la",
        "le",
        "les",
        "el",
        "the",
        "van",
        "von",
        "für",
        "of",
        "and",
        "und",
        "et",
        "y",
        "e",
        "en",
        "&",
        "+",
        "d'",
    ]
)


def akin(phrase: str, domain: str) -> bool:
    """Has that name anything to do with the domain: a word of it, the label in it, or its initials."""
    label = folded(domain.partition(".")[0])
    words = [folded(word) for word in LEGAL.sub("", phrase).split()]
    return (
        any(len(word) >= 3 and word in label for word in words)
        or (len(label) >= 3 and label in "".join(words))
        or (len(label) >= 2 and label == "".join(word[:1] for word in words))
    )


def company_like(phrase: str) -> bool:
    """May the words after the name belong to it: not the round, the job or a person's side."""
    return not any(NO_COMPANY.search(word) or SIDE_WORDS.search(word) for word in phrase.split()[1:])


NO_COMPANY = re.compile(
    r"^(?:herrn?|frau|interview|invitation|einladung|call|chat|meeting|zoom|teams|google|meet|microsoft|your|our"
    r"|the (?:team|role)|hiring|team|"
    r"phone|video|onsite|virtual|final|technical|panel|senior|staff|lead|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri"
    r"|sat(?:ur)?|sun)(?:day)?"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes"
    r"|miércoles|jueves|viernes|maandag|dinsdag|woensdag|donderdag|vrijdag"
    r"|rh|drh|gc|ceo|cfo|coo|gf|dg|hm|2nd|1st|3rd|schulleitung|abteilung\w*|geschäftsführ\w*|personalrat"
    r"|betriebsrat|direction"
    r"|bookings|calendly|doodle(?: ag)?|workday|greenhouse|lever|goodtime|hubspot|personio|hirevue|webex"
    r"|smartrecruiters|teamtailor|ashby|recruitee|codility|hackerrank|cal\.com|outlook|tel\."
    r"|(?:jr|r|req)[-_ ]?\d+|proceso|processo|processus|procedura|panel|jury|tribunal|comit[ée]|comisión"
    r"|commissione|kommission"
    r"|concurso|concours"
    r"|bando|oposición|convocatoria|aspirante|candidat[oae]|prueba|prova|test|colloqui|gesprek|sollicitatie|vacature"
    r"|discovery|superday|pairing|case|caso|fallstudie"
    r"|telefon|fr\.|hr\."
    r"|\d+(?:[.:h]\d*)?(?:am|pm|uhr|h)?|noon|midnight|lunchtime|hq|headquarters?|(?:\w+ )?(?:floor|room)|home"
    r"|large$|least|reception|lobby|remote|cto|ceo|vp|hr|us|role|position|day|round|updated|cancell?ed|confirmed"
    r"|accepted|fwd?|re|aw|wg)\b"
    r"|\b(?:engineer|developer|manager|designer|analyst|interview|screen|call|gespräch|colloquio"
    r"|entretien|entrevista|office)\w*$",
    re.IGNORECASE,
)
SIDE_WORDS = re.compile(
    r"\b(?:recruiting|recruitment|recruiters?|resourcing|dotation|talent(?: acquisition)?|hiring|careers?"
    r"|early careers|jobs|karriere"
    r"|rekrytering|rekruttering|rekrutacja|kadry|ufficio (?:selezione|personale|risorse umane)|selezione"
    r"|selección|rr\.?hh"
    r"|recrutamento|d?rh|recursos humanos|risorse umane|ressources humaines|nachwuchsförderung|\w*sekretariat"
    r"|secretaría"
    r"|secrétariat|sollicitaties|werving|vacatures"
    r"|hr|people|team|hq|direzione|direction|dirección|praxisteam|"
    r"interviews?|candidate|candidates|scheduling|human resources|personal(?:abteilung)?|bewerbungen"
    r"|recrutement|via .*|"
    r"notifications?|no-?reply)\b",
    re.IGNORECASE,
)
