"""Who is named in an event's title, is not the owner, and is not said to take part: perhaps who applies. Pure."""

from __future__ import annotations

import re

from agent.model import Attendee, CalendarEvent, Message
from agent.rules import Owner
from agent.understand.employers import employer, job
from agent.understand.events import sides
from agent.understand.name_words.given_names import GIVEN
from agent.understand.persons import announced, names

_I = re.IGNORECASE
_FULL = r"(?-i:[A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-ZÀ-ÖØ-Þ][\w.'’-]*){1,3})"
_TALK = (
    r"(?:vorstellungs|bewerbungs|erst|zweit)gespräch|entretien|entrevue|entrevista|colloquio|sollicitatiegesprek"
    r"|intervju"
    r"|rozmowa kwalifikacyjna|rozmowa rekrutacyjna|jobsamtale|jobbintervju"
)
_INTERVIEW_OF = re.compile(
    rf"\b(?:interviews?|{_TALK})(?::| -| –)? (?:of |with candidate )?(?P<name>{_FULL})\s*(?:[:,(|/]|[-–—]\s"
    rf"|(?:for|für|pour|para|per|voor|als|as)\s|$)"
    rf"|^(?P<first>{_FULL})\s*(?:[-–—|:,]\s*)(?:[\w.]+ ){{0,3}}(?:interviews?|{_TALK})\b",
    _I,
)


# "Bewerbungsgespräch Herr Sommer": in somebody else's invitation that is who applies.
_FORMAL_OF = re.compile(
    rf"\b(?:interviews?|{_TALK})(?::| -| –)? (?P<name>(?:herrn?|frau|hr\.|fr\.|mr|mrs|ms|mme|monsieur|madame"
    rf"|sig\.(?:ra)?|signora?|sra?\."
    r"|señora?|dhr|mevr|mevrouw|meneer|pani?)\.? (?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+)",
    _I,
)


# "Interview 2 - Catering Assistant - J Olaleye": so a list of those who apply calls them.
_INITIALLED = re.compile(
    r"(?:^|[-–—|:,/(]\s{0,3})(?P<initial>[A-ZÀ-ÖØ-Þ])(?:\.[A-ZÀ-ÖØ-Þ])?\.?\s"
    r"(?P<family>[A-ZÀ-ÖØ-Þ][\w'’]{2,}(?:-[A-Z]\w+)?)\s{0,3}(?:$|[-–—|:,/)])"
)

# "Anna's job interview", "Vorstellungsgespräch Lena": in one's own calendar the talk of somebody near.
_NEAR = (
    r"my (?:son|daughter|wife|husband|partner|sister|brother|mum|mom|dad|friend|girlfriend|boyfriend)"
    r"|mein(?:e[mnrs]?)? (?:sohn\w*|tochter|frau|mann\w*|schwester|bruder\w*|freund\w*)"
    r"|ma (?:fille|femme|sœur|copine)|mon (?:fils|mari|frère|copain)|mi (?:hij[oa]|mujer|marido|herman[oa]|novi[oa])"
    r"|mi[ao] (?:figli[oa]|moglie|marito|sorella|fratello)|mijn (?:zoon|dochter|vrouw|man|zus|broer|vriend\w*)"
)
_OF_ONE_NEAR = re.compile(
    rf"\b(?:(?P<name>(?-i:[A-ZÀ-ÖØ-Þ])[\w-]{{1,30}})['’]s|(?:{_NEAR})(?:['’]s)?)\s(?:[\w-]+ ){{0,2}}"
    r"(?:job-?)?interview\b"
    rf"|^\W*(?:mama|papa|mum|mom|dad|oma|opa|maman|mamá|papá|mamma|papà)s?['’]?\s(?:\w+ )?(?:interview|{_TALK})\b"
    rf"|\b(?:interviews?|{_TALK}|jobinterview)\s(?:of |von |de |di |da |van |d['’])?(?:{_NEAR})\b",
    _I,
)
_BARE_NAME = re.compile(
    rf"^\W*(?:job-?)?(?:interviews?|{_TALK}|entretien d['’]embauche|entrevista de trabajo|colloquio di lavoro)"
    r"(?: (?:von|de|di|van|of))? (?P<name>(?-i:[A-ZÀ-ÖØ-Þ])[\w-]{1,30})\s*(?P<end>$|[(,;:!–-]|(?=\w))",
    _I,
)
_WISHED_LUCK = re.compile(
    r"\b(?:good luck|fingers crossed|daumen drücken|viel glück|bonne chance|suerte|in bocca al lupo|boa sorte|succes"
    r"|(?:drive|take|pick up|collect|accompany|fetch|wait for) (?:him|her|them)|(?:hin|ab)(?:fahren|holen|bringen)"
    r"|(?:die|le|lo|la)? ?(?:accompagner|acompañar|accompagnare|begeleiten|begleiten|acompanhar))\b",
    _I,
)
_NO_FAMILY = frozenset({
    "level", "levels", "team", "teams", "block", "shift", "suite", "wing", "ward", "class", "group", "commerce",
    "learning", "bike", "mobility", "health",
})  # fmt: skip
"""Behind a single letter: A Level, B Team, E Commerce."""


def named(
    event: CalendarEvent, message: Message | None, owner: Owner, firm: tuple[str | None, str | None]
) -> str | None:
    """The person in "Interview Carl Cox: Backend Engineer", unless the owner or somebody said to take part.

    `firm` is the employer's name and domain, which may stand in the same place.
    """
    if event.organizer and (formal := _FORMAL_OF.search(event.summary[:500])):
        return _of_family(event, message, owner, names.bare(formal["name"]))
    company, domain = firm
    found = _INTERVIEW_OF.search(event.summary[:500])
    if found is None:
        short = _INITIALLED.search(event.summary[:500]) if event.organizer else None
        if short is None or _is_no_family(short["family"], company):
            return None
        return _of_family(event, message, owner, short["family"])
    name = names.clean(found["name"] or found["first"])
    if (
        not names.is_name(name)
        or sides.is_owner_named(name, owner)
        or (company and sides.words_of_name(name) <= sides.words_of_name(company))
        or (domain and employer.akin(name, domain))
    ):
        return None
    everybody = [
        *event.attendees,
        *([Attendee(event.organizer.name, event.organizer.email)] if event.organizer else []),
    ]
    present = [sides.words_of_name(a.name) | sides.words_of_name(a.email.partition("@")[0]) for a in everybody]
    said = announced.listed(f"{event.description}\n{message.text if message else ''}")
    wanted = sides.words_of_name(name)
    known = any(wanted <= words for words in present) or any(sides.words_of_name(p.name) == wanted for p in said)
    return None if known else name


def near(event: CalendarEvent, owner: Owner) -> str | None:
    """In an entry of one's own, the words by which the interview is another's: a child's, a friend's."""
    title = event.summary[:500]
    if event.organizer is not None or event.attendees:
        return None
    found = _OF_ONE_NEAR.search(title)
    if found and (found["name"] is None or _is_anothers(found["name"], owner)):
        return found[0]
    bare = _BARE_NAME.search(title)
    luck = _WISHED_LUCK.search(title)
    return luck[0] if luck and bare and _is_anothers(bare["name"], owner) else None


def perhaps_near(event: CalendarEvent, owner: Owner) -> str | None:
    """The given name of another that is all an entry of one's own says beside the interview."""
    if event.organizer is not None or event.attendees:
        return None
    title = event.summary[:500]
    bare = _BARE_NAME.search(title)
    if bare and not bare["end"] and bare.end() < len(title):
        return None  # "Interview Emma Wilson"
    return bare["name"] if bare and _is_anothers(bare["name"], owner) else None


def at_home(event: CalendarEvent, message: Message | None) -> str | None:
    """The words by which an entry of the owner's own calendar says that somebody comes to their home."""
    if event.organizer is not None or message is not None or _BY_WIRE.search(event.summary[:500]):
        return None
    found = _COMES.search(event.summary[:500])
    return found[0] if found else None


_BY_WIRE = re.compile(
    r"\b(?:visio\w*|video\w*|vídeo\w*|zoom|teams|meet|skype|online|remote|en ligne|en línea|phone|t[eé]l\w*"
    r"|anruf)\b",
    _I,
)
_COMES = re.compile(
    r"\b(?:bei uns|bei mir|at ours|at our (?:place|house|flat)|at my place|chez (?:nous|moi)|à la maison"
    r"|en (?:nuestra |mi )?casa|a casa (?:nostra|mia)|da noi|bij ons|bij mij thuis|em (?:nossa |minha )?casa)\b"
    r"(?! (?:im|in) )",
    _I,
)


def _is_anothers(name: str, owner: Owner) -> bool:
    return employer.folded(name) in GIVEN and not sides.is_owner_called(name, owner)


def _of_family(event: CalendarEvent, message: Message | None, owner: Owner, family: str) -> str | None:
    """That family name, unless it is the owner's or of somebody who invites, is invited or said to take part."""
    everybody = [*((a.name, a.email) for a in event.attendees[:50]), (owner.name, "")]
    everybody += [(event.organizer.name, event.organizer.email)] if event.organizer else []
    everybody += [(a.name, a.email) for a in message.from_] if message else []
    word = sides.words_of_name(family)
    text = f"{event.description}\n{message.text if message else ''}"
    if any(
        word <= sides.words_of_name(name) | sides.words_of_name(address.partition("@")[0])
        for name, address in everybody
    ):
        return None
    return None if not word or family in text or any(word <= sides.like_a_name(a) for a in owner.addresses) else family


def _is_no_family(word: str, company: str | None) -> bool:
    own = sides.words_of_name(company or "")
    return job.is_title(word) or word.lower() in _NO_FAMILY or bool(sides.words_of_name(word) & own)
