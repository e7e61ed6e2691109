"""Which round an interview is: what its title says, what is said of it, how many take part and who they are. Pure.

The title goes before the text, and a plain word before what the people suggest: two or more are a panel, the later
boss alone is the hiring manager's talk, somebody of the personnel or an agency alone a first talk.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from agent.model import CalendarEvent, Message, Person, Stage
from agent.rules import Owner
from agent.understand.employers import employer, rounds
from agent.understand.name_words import bosses
from agent.understand.phrases import lowered

_I = re.IGNORECASE
_MOST = 3000
_PANEL = 2
_FIRST_LOOK = timedelta(minutes=35)
_SESSIONS = 2
"""From how many it is a panel where they sit together, and a visit where each has a time of their own."""
# On the premises, with more than a talk.
_THERE = lowered(
    r"\b(?:auswahltag|bewerbertag|bewerberrunde|recruiting day|recruitment day|selection day|selectiedag"
    r"|dzień rekrutacyjny|journée de recrutement"
    r"|jornada de selección|prova in sala|essai en salle|turno di prova|visita (?:allo |dello "
    r"|in )?stabilimento|hospitation|hospitier\w+|werks?(?:führung|rundgang|besichtigung)|betriebsrundgang"
    r"|rundgang"
    r"|hausführung|probe(?:tag|arbeit\w*|schicht)|schnuppertag|assessment[- ]?cent(?:er|re)"
    r"|trial (?:day|shift|week)|working interview|(?:site|plant|shop|school|ward|office|campus|kitchen|house) tour"
    r"|tour (?:of|round|around|with)|you(?:'ll| will)? teach|(?:observed|demo|sample) lesson|teach a [\w -]{0,30}lesson"
    r"|(?:journée|demi-journée|matinée|jour) d['’](?:essai|immersion|observation)|visite (?:du site|de l['’]usine"
    r"|des locaux)|essai en cuisine|visita (?:a la planta|guiada|allo stabilimento|às instalações)|giornata di prova"
    r"|prova in (?:cucina|pizzeria|officina|sala)|turno (?:di prova|de prueba)|proef(?:dag|draaien|dienst)"
    r"|visite (?:du|de la|des|de l['’]) ?(?:bloc|service|site|atelier|locaux|établissement|usine|école|magasin"
    r"|cuisines?|chantier"
    r"|entrepôt|labo\w*|lieux|unité|crèche|agence)|visita (?:al|alla|allo|del|della|dello|a la|ao|à"
    r"|às) (?:reparto|laborator\w+|sede"
    r"|cantiere|negozio|cucina|magazzino|planta|fábrica|obra|taller|tienda|loja|laboratório|armazém|escola|instalações|centro)"
    r"|gehen (?:wir |sie )?(?:dann |kurz |gemeinsam |noch |danach ){0,3}(?:über|durch) (?:den|die|das)"
    r"|zeigen (?:ihnen|dir) (?:dann |kurz |gern\w* "
    r"|auch |danach ){0,3}(?:den|die|das|unser\w*) (?:betrieb|werk\w*|station|haus|labor\w*|praxis|baustelle"
    r"|halle\w*|lager|räum\w*)"
    r"|show you (?:a)?round|(?:look|walk|quick look) (?:a)?round the (?:site|ward|plant|shop|office|school|yard"
    r"|lab|warehouse|building)"
    r"|rondkijken|laten? (?:je|u) (?:de|het|ons|onze) (?:afdeling|fabriek|school|winkel|werkplaats|pand|gebouw) zien"
    r"|meeloop\w+|rondleiding|dzień próbny|provpass|provdag|rundtur|rundvandring)\b",
)
_LAST = lowered(
    r"\b(?:last|final) (?:step|stop|part|hurdle|conversation|talk|round|stage)\b|\bexecutive (?:interview|chat"
    r"|conversation)"
    r"|\bletzte[rns]? (?:schritt|gespräch|runde|station)|\bdernière (?:étape|rencontre)|\bdernier (?:entretien|échange)"
    r"|\búltim[ao] (?:fase|etapa|paso|passo|ronda)|\bultimo (?:step|passo|colloquio|incontro)|\blaatste (?:stap|gesprek"
    r"|ronde)|\babschließende[rns]? (?:runde|gespräch|schritt)|\bfinal interview\b(?! process)|\b(?:ultime"
    r"|dernière) étape"
    r"|\bronda definitiva|\b(?:colloquio|incontro) (?:conclusivo|finale)|\bafsluitende? (?:ronde|gesprek)"
    r"|\búltima entrevista"
    r"|\bentre(?:vista|tien) final|\bbefore we (?:decide|fill)\b|\bbevor wir (?:die stelle|uns entscheid)",
)
_BOSS = lowered(
    r"\b(?:boss|commander|ward manager|headmaster|president|oddziałow\w+|ordynator\w*|prezes\w*|teamleitn?er\w*"
    r"|chefarzt|chefärztin|oberarzt|pdl"
    r"|directeur|président|preside|dirigente|decano|rettore|hoofd|teamlead|leidinggevende|head|director|manager"
    r"|lead|leads|vp|chief|c[etofpmi]o|founder|owner|partner|principal|dean|chair|supervisor"
    r"|foreman|headteacher|matron|general counsel|gc|prof(?:essor)?|pi"
    r"|\w*leit(?:er|ung|erin)|chefin?|inhaber\w*|gf|geschäftsführ\w+|vorgesetzte\w*|meister\w*|vorstand\w*"
    r"|direct(?:eur|rice)|responsable|chef(?:fe)? d[eu']\w*|gérant\w*|patron\w*|cadre|dg"
    r"|director[a]?|jef[ea]|gerente|encargad[oa]|supervisor[a]?|responsabile|direttor\w+|titolare|ad"
    r"|directeur|manager|leidinggevende|teamleider|eigenaar|gestor[a]?|diretor[a]?|coordenador[a]?|encarregad[oa]"
    r"|kierowni\w+|dyrektor\w*|szef\w*|chefen|enhetschef)\b",
)
_STAFF = lowered(
    r"\b(?:hr|recruit(?:er|ing|ment)\w*|talent|people (?:team|partner|ops|operations|lead)|human resources"
    r"|personal(?:abteilung"
    r"|referent\w*|wesen)?|rh|drh|ressources humaines|rr\.?hh\.?|recursos humanos|risorse umane|selezione|selección"
    r"|recrutement|recrutamento|p&o|hrm|personalist\w*|kadry|rekrut\w+|rekryter\w*|jobs|careers?|bewerbung\w*"
    r"|p&o-adviseur|personáln\w+|personalist\w*|personeelszaken|kadr\w*)\b",
)
_STAFF_TITLE = lowered(
    r"\b(?:hr|recruiters?|talent (?:team|partner|acquisition)|people (?:team|partner)|rh|rr\.?hh\.?"
    r"|personalabteilung|p&o)\b",
)
_FIRST = lowered(
    r"\b(?:phone|téléphon\w+|tél\.?|telefon\w*|teléfono|telefonata|telefonisch\w*|por teléfono|rufe (?:sie|dich) an"
    r"|(?:i'll|i will|we will|we'll) (?:call|ring) you|je vous appelle\w*|te llamo|ti chiamo|ik bel je)\b"
    r"|\b(?:tell you|hear) (?:a (?:bit|little) )?(?:more )?about (?:the role|what you|your background)"
    r"|\b(?:15|20|25)[- ]?min\w*\b",
)
_UNDER_BOSS = lowered(
    r"\b(?:would|will|['’]d) (?:be your (?:boss|manager|line manager|lead)|report to|work for)\b|\byou would report\b"
    r"|\b(?:my|our) team is looking|\bi (?:lead|run|head|manage)\b|\bich leite\b|\b(?:votre|ton) futur\w* (?:manager|"
    r"responsable|chef)|\b(?:dein|ihr)e? (?:künftige\w*|zukünftige\w*|spätere\w*) (?:chef|vorgesetzt|führungs"
    r"|teamleit)\w*"
    r"|\btu futur[oa] (?:jef[ea]|responsable)|\bsein(?:em|en)? team\b|\bbate-papo com o gestor|\bcom o gestor\b",
)


def of(
    event: CalendarEvent,
    message: Message | None,
    owner: Owner,
    who: Sequence[Person],
    *,
    role: str | None,
    subject: str,
) -> Stage:
    """The round; OTHER where nothing says which. `role` is the job, whose words are no round's."""
    title = re.sub(re.escape(role), " ", event.summary, flags=_I) if role else event.summary
    text = spelled = f"{event.description[:_MOST]}\n{message.text[:_MOST] if message else ''}"
    named = rounds.stage(title)
    if named is Stage.OTHER:
        named = rounds.stage(subject)
    if role:
        # The job's own words are nobody's title, "Product Manager with Joost", unless they stand behind a name.
        text = re.sub(rf"(?<![,(] )(?<![,(]){re.escape(role)}", " ", text, flags=_I)
    title, text, low = title.lower(), text.lower(), event.summary.lower()
    if _THERE.search(f"{low}\n{subject.lower()}"):
        return Stage.ONSITE
    if named not in (Stage.OTHER, Stage.SCREEN):
        return named
    if _THERE.search(text) or (named is not Stage.SCREEN and len(who) >= _SESSIONS and _by_turns(who, text)):
        return Stage.ONSITE
    if _is_last(f"{title}\n{text}"):
        return Stage.FINAL
    theirs = _without_the_agency(event, who)
    if (told := rounds.labelled(spelled)) is not Stage.OTHER and (named is Stage.OTHER or told is not Stage.SCREEN):
        return told
    later = _later_boss(event, theirs, text, spelled, named)
    if later:
        return Stage.HIRING_MANAGER
    panel = rounds.names(text, Stage.PANEL) or _AND_OTHERS.search(f"{title}\n{text}") is not None
    for each in (Stage.CASE, Stage.TECHNICAL):
        if named is not Stage.SCREEN and not panel and rounds.names(f"{title}\n{text}", each):
            return each
    boss = len(theirs) == _PANEL and not panel and _boss_and_staff(theirs, f"{title}\n{text}")
    boss = boss or (len(theirs) == _PANEL and named is Stage.OTHER and _one_boss(theirs, f"{title}\n{text}"))
    if boss:
        return Stage.HIRING_MANAGER
    if (len(theirs) >= _PANEL and named is not Stage.SCREEN) or panel:
        return Stage.PANEL
    return _of_one(event, message, theirs, named, title, text, brought=len(theirs) < len(who))


_NOT_YET = re.compile(
    r"\b(?:before|next|then|after that|followed by|if all goes well|danach|vor|anschließend|folgt|avant|puis"
    r"|ensuite|après"
    r"|antes|luego|después|prima|poi|dopo|voor|daarna|depois)\b[^.\n]{0,30}$"
)


def _is_last(text: str) -> bool:
    """Is it called the last one; another that only follows is not this."""
    return any(not _NOT_YET.search(text[max(0, found.start() - 60) : found.start()]) for found in _LAST.finditer(text))


def _later_boss(event: CalendarEvent, who: Sequence[Person], text: str, spelled: str, named: Stage) -> bool:
    """Is it the talk of one or two with the later boss, by what is said outright or of one of them."""
    if not who or len(who) > _PANEL or rounds.names(text, Stage.PANEL) or _AND_OTHERS.search(text):
        return False
    if bosses.is_named(text):
        return True
    host = event.organizer.email if event.organizer else ""
    if bosses.writes(text) and (not host or any(one.address == host for one in who)):
        return True
    return named is Stage.OTHER and len(bosses.leading(who, spelled, plainly=len(who) > 1)) == 1


_CLOCK = re.compile(
    r"(?:^|\n)[^\w\n]{0,6}(?:ore |um |à |at |a las |om )?(?:\d{1,2}[:.h]\d{2}|\d{1,2} ?(?:am|pm|uhr|h)\b)[^\n]{3,160}"
)
# "Hal Brightman + trustees", "and two colleagues".
_AND_OTHERS = re.compile(
    r"(?:\+|\b(?:and|und|et|y|e|en|i)) (?:(?:two|three|four|several|some|zwei|drei|vier|deux|trois|plusieurs"
    r"|dos|tres|due|tre|twee|drie|his|her|our|the|unser\w*|meine?\w*)"
    r" )?(?:trustees|governors|colleagues|others|the team|colleghi|kolleg\w+|collègues|compañer\w+"
    r"|collega['’]?s|partners|socio|soci|members of)\b"
)


def _boss_and_staff(who: Sequence[Person], text: str) -> bool:
    """Is one of two the later boss and the other of the personnel: the boss's talk, at which they sit in."""
    about = [_about(one.name, text) for one in who]
    bosses = [_BOSS.search(each) is not None and _STAFF.search(each) is None for each in about]
    staff = [_STAFF.search(each) is not None for each in about]
    return (bosses[0] and staff[1]) or (bosses[1] and staff[0])


def _one_boss(who: Sequence[Person], text: str) -> bool:
    """Is one of two called a boss, and the other nothing of the kind: the boss's talk, to which they bring somebody."""
    return sum(_BOSS.search(_about(one.name, text)) is not None for one in who) == 1


def _by_turns(who: Sequence[Person], text: str) -> bool:
    """Has each of several people, or a tour or a meal beside them, a line with a time of its own."""
    lines = [found[0] for found in _CLOCK.finditer(text)]
    last = [person.name.split()[-1].lower() for person in who if person.name.split()]
    first = [person.name.split()[0].lower() for person in who if person.name.split()]
    alone = sum(
        1 for line in lines if sum(word in line for word in last) == 1 or sum(word in line for word in first) == 1
    )
    if alone >= _SESSIONS:
        return True
    # A card may hold the time above the name.
    nearby = re.split(r"\n\s*\n", text)
    cards = [
        part for part in nearby if re.search(r"\d{1,2}[:.]\d{2}", part) and sum(word in part for word in last) == 1
    ]
    return len(lines) >= _SESSIONS and len(cards) >= _SESSIONS


def _without_the_agency(event: CalendarEvent, who: Sequence[Person]) -> list[Person]:
    """Who of them is of the employer: without the recruiter who brings their client and the candidate together."""
    host = event.organizer
    if host is None or len(who) < _PANEL:
        return list(who)
    mine = employer.domain_of(host.email)
    others = {employer.domain_of(one.address) for one in who if one.address and one.address != host.email} - {
        None,
        mine,
    }
    if employer.is_agency(host.email.rpartition("@")[2]) or others:
        return [one for one in who if one.address != host.email] or list(who)
    return list(who)


def _of_one(
    event: CalendarEvent,
    message: Message | None,
    who: Sequence[Person],
    named: Stage,
    title: str,
    text: str,
    *,
    brought: bool,
) -> Stage:
    """The round of a talk with one person, by who that is; `brought`: an agency sits in."""
    about = _about(who[0].name, f"{title}\n{text}") if who else ""
    sender = " ".join(
        f"{a.name} {a.email.partition('@')[0]}"
        for a in ((event.organizer,) if event.organizer else (message.from_[:1] if message else ()))
    ).lower()
    host = event.organizer.email if event.organizer else ""
    if host and employer.is_agency(host.partition("@")[2]) and who and all(one.address == host for one in who):
        return Stage.SCREEN
    if named is Stage.SCREEN and not brought:
        return Stage.SCREEN
    if brought:
        return Stage.SCREEN if _STAFF.search(about) else Stage.HIRING_MANAGER
    if _UNDER_BOSS.search(f"{title}\n{text}"):
        return Stage.HIRING_MANAGER
    alone = len(who) <= 1
    if _STAFF_TITLE.search(title) or (alone and _STAFF.search(about)):
        return Stage.SCREEN
    if alone and _BOSS.search(about):
        return Stage.HIRING_MANAGER
    if named is Stage.SCREEN or rounds.names(text, Stage.SCREEN):
        # A long talk with somebody who is not of the personnel is no first look, whatever they call it.
        long = alone and who and _long(event) and not _STAFF.search(f"{about} {sender}")
        return Stage.HIRING_MANAGER if long and named is not Stage.SCREEN else Stage.SCREEN
    hosts = not who or who[0].address == host or event.organizer is None
    if alone and ((hosts and _STAFF.search(sender)) or _FIRST.search(text)):
        if who and _long(event) and not _STAFF.search(f"{about} {sender}"):
            return Stage.HIRING_MANAGER
        return Stage.SCREEN
    return Stage.OTHER


def _long(event: CalendarEvent) -> bool:
    """Does it last longer than a first look takes."""
    if not isinstance(event.start, datetime) or not isinstance(event.end, datetime):
        return False
    return (event.start.tzinfo is None) == (event.end.tzinfo is None) and event.end - event.start > _FIRST_LOOK


def _beside(text: str, start: int, end: int) -> str:
    """What stands close to a name and is not yet beside the next: up to the end of the bracket or the piece."""
    behind = text[end : end + 60]
    closed = behind.find(")") if behind.lstrip().startswith("(") else -1
    behind = (
        behind[: closed + 1]
        if closed >= 0
        else re.split(r"[.;]\s|\s(?:and|und|et|y|e|en|och|og|i|oraz|sowie)\s", behind)[0]
    )
    before = re.split(r"[.;,)]\s|\s(?:and|und|et|y|e|en|och|og|i|oraz|sowie)\s", text[max(0, start - 40) : start])[-1]
    return f"{before} {behind}".replace("\n", " ")


def _about(name: str, text: str) -> str:
    """What stands beside that person's name in a lower-case text: their title, as a rule."""
    last = name.split()[-1].lower() if name.split() else ""
    if len(last) < 2:
        return ""
    found = [_beside(text, at.start(), at.end()) for at in list(re.finditer(rf"\b{re.escape(last)}\b", text))[:4]]
    return " | ".join(found)
