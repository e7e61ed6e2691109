"""Who is asked about what: the owner for a job or for a paper, a parent for a child. Signs for `event_scale`. Pure.

The same words invite a candidate and whoever is to judge one. What tells them apart is who is greeted beside the
owner, what part is given to whom, and of what a talk is said to be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.model import Attendee, CalendarEvent
from agent.rules import Owner
from agent.understand import people
from agent.understand.employers import employer, rounds
from agent.understand.events import sides
from agent.understand.persons import acquainted
from agent.understand.phrases import lowered

_I = re.IGNORECASE
_MOST, _MOST_TITLE, _MOST_GUESTS = 4_000, 300, 30
_GREETED = 120
# What is done by who interviews; a candidate presents, and asks at the end.
_PART = (
    r"(?:the |our |a |den |die |das |de |het |la |le |les |el |las |il |lo |i |a |o |as )?"
    r"(?:tech\w*|fach\w*|téc\w+|tec\w+|questions?|fragen|vragen|preguntas|domande|perguntas|parte|partie|part|teil"
    r"|deel|team|skills|values|praktische|motivation|motivatie|background|intro\w*|einführung|welcome|half|section"
    r"|notes|notizen|protokoll|notities|appunti|notas)\b"
)
_TAKES = (
    r"(?: ?, ?|: ?| )(?:you |du |jij |je |tu |toi |você |voi |ihr |sie )?"
    r"(?:takes?|do|does|covers?|leads?|asks?|handles?|runs?|übern[ei]mmst|übernimmt|macht|machst|stellst|stellt|führt"
    r"|fragst|fragt|doet|neemt|stelt|vraagt|prends?|prend|fais|fait|poses?|mènes?|haces?|hace|llevas?|lleva|preguntas?"
    r"|fai|fa|cura|prendi|prende|faz|fazes|conduz|cobre) (?:over |then |dann |dan |toi |tú )?"
)
_TOPIC = re.compile(
    r"(?:\binterviews?|\b\w*interview|\bentrevista|\bintervista|\bentretien)\b[^\n]{0,40}?\s"
    r"(?:re:?|regarding|about|on|zum thema|zu[mr]?|über|sur|à propos d\w+|sobre|acerca d\w+|sul\w*|riguardo|over"
    r"|inzake)"
    r" (?!(?:your?|the (?:role|post|position|job)|your application|ihre\w*|deine\w*|votre|ton|ta|tu|su|la tua|sua|je"
    r"|jouw"
    r"|uw|site|zoom|teams|meet|skype|phone|video|place|campus|(?:mon|tue|wed|thu|fri|sat|sun)\w*|next|rdv|rendez)\b)"
    r"(?=[^\W\d])",
    _I,
)
_RECORDED = lowered(
    r"\b(?:recording|recorded|on air|on the record|live interview|broadcast|episode|podcast\w*)\b",
    r"\b(?:aufzeichnung|aufnahme im studio|sendung|drehtermin|live-interview)\b",
    r"\b(?:enregistrement|en direct|tournage|émission)\b|\b(?:grabación|en directo|rodaje)\b",
    r"\b(?:registrazione|in diretta|puntata|riprese)\b|\b(?:opname|uitzending|draaidag)\b|\b(?:gravação|ao vivo)\b",
)
_FAMILY = lowered(
    r"\b(?:with|for|about|of|and) your (?:son|daughter|child|children|kids?)\b|\bboth parents\b|\bwaiting list\b"
    r"|\byour (?:son|daughter|child)['’]s\b|\bfamily interview\b|\bparents? (?:and|or) (?:guardian|carer)s?\b",
    r"\b(?:ihr(?:e[mnr]?)?|dein(?:e[mnr]?)?|eure[mnr]?) (?:kind\w*|sohn\w*|tochter)\b|\bwarteliste\b|\bplatzvergabe\b"
    r"|\bkita-?platz\w*|\bschulplatz\b|\bfamilie \w+\b(?=\s*$)|\berziehungsberechtigte\w*",
    r"\b(?:votre|vos|ton|tes) (?:enfants?|fils|fille)\b|\bles deux parents\b|\bliste d['’]attente\b",
    r"\b(?:su|sus|tu|tus|vuestr[oa]s?) (?:hij[oa]s?|niñ[oa]s?)\b|\blista de espera\b|\bambos padres\b",
    r"\b(?:suo|sua|tuo|tua|vostr[oa]) (?:figli[oa]|bambin[oa])\b|\blista d['’]attesa\b|\bentrambi i genitori\b",
    r"\b(?:uw|je|jullie) (?:kind\w*|zoon|dochter)\b|\bwachtlijst\b|\bbeide ouders\b",
    r"\b(?:seu|sua|teu|tua|vosso|vossa) (?:filh[oa]s?|criança)\b|\blista de espera\b|\bambos os pais\b",
)
_HOUSEHOLD = re.compile(r"\b(?:familie|family|famille|famiglia|familia|família|gezin|rodzina)\b", _I)
_PAID = lowered(
    r"\b(?:fee|session|lesson|consultation)s? (?:is|of|costs?)? ?(?:[£$€] ?\d|\d+ ?(?:[£$€]|eur|pounds|dollars))"
    r"|[£$€] ?\d{1,3}(?:\.\d\d)? (?:an? hour|per (?:hour|session)|the session)"
    r"|\b\d{1,3} ?(?:€|eur|euro) (?:pro|die|la|per|por|à la) (?:stunde|sitzung|séance|sesión|seduta|sessie|sessão)\b",
    r"\b(?:invoice|rechnung|facture|factura|fattura|factuur|fatura)\b[^\n]{0,40}\b(?:session|sitzung|stunde|séance"
    r"|sesión|seduta|sessie|sessão|coaching)\b",
)


def of(event: CalendarEvent, text: str, owner: Owner, role: str | None) -> Iterator[str]:
    """The names of what holds; `text` is what is said below the title, `role` the job that it names."""
    title = event.summary[:_MOST_TITLE]
    text = text[:_MOST]
    low = text.lower()
    if _given_a_part(text, owner):
        yield "you are given a part"
    if _greeted_as_colleague(event, text, owner):
        yield "greeted with the host's own"
    if role is None and _TOPIC.search(title):
        yield "titled a topic"
    if _RECORDED.search(title.lower()):
        yield "titled a recording"
    elif rounds.INTERVIEW.search(title) and _RECORDED.search(low):
        yield "an interview recorded"
    if _HOUSEHOLD.search(title):
        yield "titled a family"
    if _FAMILY.search(low):
        yield "a child is meant"
    if _PAID.search(low):
        yield "it is paid for"


def _first_names(owner: Owner) -> set[str]:
    """By what the owner is called: the first name, or what an address without a known name begins with."""
    if owner.name.strip():
        return {owner.name.split()[0].lower()}
    return {re.split(r"[._+-]", address.partition("@")[0])[0].lower() for address in owner.addresses} - {""}


def _given_a_part(text: str, owner: Owner) -> bool:
    """Is the owner told by name what they take over: "Robin, you do the technical part"."""
    called = "|".join(re.escape(name) for name in sorted(_first_names(owner)) if len(name) > 1)
    return bool(called) and re.search(rf"\b(?:{called}){_TAKES}{_PART}", text, _I) is not None


def _greeted_as_colleague(event: CalendarEvent, text: str, owner: Owner) -> bool:
    """Is a guest of the organizer's own firm greeted together with the owner, as one greets those who interview."""
    host = event.organizer
    if host is None or people.is_owner(host.email, owner):
        return False
    home = employer.domain_of(host.email)
    first = " ".join(text.strip()[:_GREETED].split())
    if home is None or not sides.is_owner_called(first, owner):
        return False
    words = sides.words_of_name(re.sub(r"[^\w\s'’.-]", " ", first))
    own: list[Attendee] = [
        a
        for a in event.attendees[:_MOST_GUESTS]
        if employer.domain_of(a.email) == home and a.email != host.email and not people.is_owner(a.email, owner)
    ]
    return any((spoken := acquainted.spoken(a)) and employer.folded(spoken.split()[0]) in words for a in own)
