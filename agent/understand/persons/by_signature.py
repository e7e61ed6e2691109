"""What the line by a name in a signature says of its bearer: that they coordinate, write for others, hire. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from agent.model import Attendee
from agent.understand.persons import names
from agent.understand.persons.acquainted import spoken

_I = re.IGNORECASE
_ARRANGES = re.compile(
    r"\bschedul(?:er|ing)\b|\b(?:talent|recruiting|recruitment) op(?:eration)?s\b"
    r"|\bcandidate experience\b|\b(?:executive|personal|team) assist\w+\b|\bassistent(?:in)?\b"
    r"|\bassistenz\b|\bassistant(?:e)? (?:to|de|rh)\b|\bsekretariat\b|\bsecretar(?:y|ia)\b"
    r"|\boffice manager(?:in)?\b|\b[PE]A to\b|\b(?:recruit\w*|hr|personnel|office|school) administrator\b"
    r"|\brecruiting admin\w*"
    r"|\bassistante de direction\b|\bsegretari[ao]\b|\bsecretári[ao]\b|\basistente (?:de|del)\b|\bassistente (?:di"
    r"|de|da)\b"
    r"|\bfront office\b|\bschool office\b|,\s*(?:büro|office|secretaría|sekretariat|segreteria"
    r"|secretariaat)\s*$|\bassistente d[ao] (?:administração|direção)\b"
    r"|\bsekretariat\b|\bEA to\b|\bhr support\b"
    r"|\b(?:school )?business manager\b(?= *$)|\bsecretaría general\b|\bsecrétariat\b|\bsecretariado\b|\bvorzimmer\b"
    r"|\btechnicienne? (?:en administration|administrati\w+)\b|\b(?:school|department|faculty) secretary\b"
    r"|\bdepartment administrator\b|\boffice of (?:the|dr|prof)\b|\b\w{0,20}secretaresse\b|\b\w{0,20}secretaris\b"
    r"|\bsecretariaat\b|\bsegreteria\b"
    r"|\bmanagement[- ]?assist\w+|\bdirectiesecretar\w+|\bbüroleitung\b|\bi\. ?a\.",
    _I,
)
_COORDINATOR = (
    r"(?:co-?ordinat(?:or|ion|rice|eur)\w{0,4}|coordina(?:dor|trice|tore|tie)\w{0,4}|coördina(?:tor|tie)\w{0,4}"
    r"|koordinat(?:or|ion)\w{0,4}|coordenador[a]?|coordenação|coordinación|coordinamento|coördinatrice)\b(?! ?:)"
)
_HIRING = (
    r"(?:recruit\w*|recrut\w*|reclut\w*|talent\w*|hr|h\.r\.|rh|rr\. ?hh\.?|human resources|people(?! with)"
    r"|candidates?"
    r"|interviews?"
    r"|staffing|hiring|scheduling|personal(?:abteilung|wesen|gewinnung|auswahl)"
    r"|personnel|faculty affairs|office|bewerb\w+|selecci[oó]n|seleção"
    r"|selezione|risorse umane|recursos humanos|ressources humaines|werving\w*|sollicit\w+|embauche|agendas?|termine?)"
)
_COORDINATES = re.compile(
    rf"\b{_HIRING}\b[^\n.;:]{{0,24}}\b{_COORDINATOR}|\b{_COORDINATOR}[^\n.;:]{{0,24}}\b{_HIRING}\b"
    rf"|(?:^|[,(|·/–-] ?|\b(?:your|the|our) )\W{{0,3}}(?:co-?ordinat(?:or|ion)|koordinat(?:ion|or(?:in)?))\b"
    r"(?! ?:| (?:of|de|des|du|der|für|van|di|del)\b)",
    _I,
)
"""Of hiring, or in English and German of nothing else: elsewhere whoever coordinates a house or a class leads it."""
_ON_BEHALF = re.compile(
    r"\bon behalf of\b|\bim auftrag\b|\bi\. ?a\.\b|\bau nom de\b|\ben nombre de\b"
    r"|^\W{0,3}(?:for|für|pour|por|per|voor) (?:dr|prof|mr|mrs|ms|herrn|frau|mme|m)\b"
    r"|\bper conto di\b|\bnamens\b|\bem nome de\b",
    _I,
)
_RECRUITS = re.compile(
    r"\brecruit\w*|\btalent (?:acquisition|partner)\b|\brecrut\w+|\bpersonalreferent\w*"
    r"|\breclut\w+|\bselecc\w+|\bselezione\b|\bwerving\b",
    _I,
)


def only_arranges(attendee: Attendee, text: str) -> bool:
    """Says their name, or the line by their name in a signature, that they coordinate for others."""
    return _arranges(attendee.name) or signs_for_others(spoken(attendee), text)


def signs_for_others(name: str, text: str, *, at_head: bool = False) -> bool:
    """Says the line by that name in a signature that they coordinate, or write, for others.

    `at_head`: only where the name stands at the head of a line, as names of those do who sign.
    """
    if not name:
        return False
    beside = _near(name, text, at_head=at_head)
    if not at_head:
        beside += _below_first_name(name, text) + _behind_first_name(name, text)
    told = [near for near in beside if not _INVITED.search(near)]
    return any(_arranges(near) or _ON_BEHALF.search(near) for near in told) or _signed_for(name, text)


def _arranges(near: str) -> bool:
    return _ARRANGES.search(near) is not None or _COORDINATES.search(near) is not None


_SALUTED = re.compile(r"\W{0,8}(?:[^\W\d_]{1,5}\.? ){0,2}")
_INVITED = re.compile(r"\b(?:invit\w+|lädt|einlad\w+|uitgenodigd)\b", _I)


_FOR = re.compile(r"(?m)^[^\S\n]{0,8}(?:i\. ?A\.|i\. ?V\.|[pP]\. ?[pPoOaA]\.|[pP]/[oOpP]|p\.p\.?) ?")
_LETTER_DOT = re.compile(r"([^\W\d_])\. ?")


def _signed_for(name: str, text: str) -> bool:
    """ "i.A. Petra Yildiz", "p.o. Anna Schmidt" at the head of a line, whole or as "P. Yildiz", "Yildiz"."""
    first, _, last = name.partition(" ")
    for found in _FOR.finditer(text):
        letter = _LETTER_DOT.match(text, found.end())
        short = letter is not None and letter[1] == first[:1] and text.startswith(last, letter.end())
        if text.startswith(name, found.end()) or (last and (short or text.startswith(last, found.end()))):
            return True
    return False


def _places(word: str, text: str) -> Iterator[int]:
    """Where that stands."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


_BEHIND = re.compile(r"(?m) ?[(,] ?(?P<near>[^\n(),.]{3,60})\)?[ .]{0,3}$")
_BELOW = re.compile(r"(?m)(?: \([^()\n]{1,20}\))?[,.]?[^\S\n]{0,80}\n\s{0,80}(?P<near>[^\n]{3,90})$")
_ENDS = re.compile(r"[.,!?] ?\Z")
_OPENS = re.compile(r"(?:^|\n)[–—-]{0,2} ?\Z")


def _behind_first_name(name: str, text: str) -> list[str]:
    """What stands behind a first name that ends a line: "Bien à vous, Odile (assistante RH)"."""
    first, last = name.partition(" ")[0], text[-_LAST:]
    ends = (at + len(first) for at in _places(first, last) if _ENDS.search(last[max(0, at - 2) : at])) if first else ()
    return list(islice((found["near"] for end in ends if (found := _BEHIND.match(last, end))), 3))


_LAST = 4_000
"""Letters at the end of a text in which a signature is looked for."""


def _below_first_name(name: str, text: str) -> list[str]:
    """What stands below a signature of the first name alone, and how to speak of them: "Shanice (she/her)"."""
    first = name.partition(" ")[0]
    ends = (at + len(first) for at in _places(first, text) if _OPENS.search(text[max(0, at - 4) : at])) if first else ()
    return list(islice((found["near"] for end in ends if (found := _BELOW.match(text, end))), 5))


def recruits(attendee: Attendee, text: str) -> bool:
    """Says their name, or the line by their name in a signature, that they hire people."""
    name = names.clean(attendee.name)
    beside = (attendee.name, *_near(name, text), *_below_first_name(name, text))
    return any(_RECRUITS.search(near) for near in beside)


@lru_cache(maxsize=512)
def _spelled(name: str) -> re.Pattern[str]:
    """The name as it signs: whole, or the first by its letter: "A. Schmidt"; such a one only at the head of a line."""
    first, _, last = name.partition(" ")
    short = (
        rf"|(?m:^)[^\w\n]{{0,3}}(?:i\. ?[AV]\. |p\.? ?[po]\.? )?{re.escape(first[:1])}\. ?{re.escape(last)}(?!\w)"
        if last
        else ""
    )
    # Who is "J Everitt" by their address signs as "Jan Everitt".
    long = rf"|(?m:^)[^\w\n]{{0,3}}{re.escape(first[0])}[^\W\d_]{{1,20}} {re.escape(last)}(?!\w)" if (
        last and len(first.strip(".")) == 1) else ""  # fmt: skip
    # A list shouts "Sylvie BRUNEL", who signs does not.
    calm = " ".join(word.title() if word.isupper() and len(word) > len("Mc") else word for word in name.split(" "))
    return re.compile(rf"{re.escape(name)}{short}{long}{f'|{re.escape(calm)}' if calm != name else ''}")


def _near(name: str, text: str, *, at_head: bool = False) -> list[str]:
    """What stands beside a name where it signs or is introduced: the rest of its line, or the next line."""
    found: list[str] = []
    for place in islice(_spelled(name).finditer(text), 20) if name else ():
        if at_head and not _SALUTED.fullmatch(text[max(0, place.start() - 60) : place.start()].rpartition("\n")[2]):
            continue
        lines = text[place.end() : place.end() + 160].split("\n")
        # Only a signature runs on to the next line: the name then ends its own.
        near = lines[0][:90] if lines[0].strip(" ,") else " ".join(lines[:2])[:120]
        found.append(near)
    return found
