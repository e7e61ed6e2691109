"""An interview as the owner tells it in a line: when, with whom, for what job and where, in any order. Pure.

`yesterday 3 pm with Ana Li <ana@acme.example>, Staff Engineer at Acme`. Nobody's address is guessed, and no weekday
that may be the last one or the next.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from agent.understand.days.moment_said import foreign_zone, moments

MOST_PEOPLE = 10
_LONGEST_ROLE = 150
_ADDRESS = re.compile(
    r"(?P<open>[<(]?)\s*(?:mailto:)?(?P<address>[^\s<>()\[\]@,;\"\x00\x01]{1,64}@[^\s<>()\[\]@,;\"\x00\x01]{3,190})\s*[>)]?"
)
_WITH = r"with|mit|avec|con|and|und|et|y|&|\+"
_LEADS_TO_NAME = re.compile(rf"(?:^|[\s,\x00\x01])(?:{_WITH})(?:\s+|$)", re.IGNORECASE)
_PERSON = re.compile(rf"^(?:{_WITH})\s+(?P<rest>\S.*)$", re.IGNORECASE)
_EMPLOYER = re.compile(r"^(?:at|bei|beim|chez|en|in|@)\s+(?P<rest>\S.*)$", re.IGNORECASE)
_ROLE = re.compile(r"^(?:for|für|pour|para|as|als|comme|como)\s+(?P<rest>\S.*)$", re.IGNORECASE)
_ROLE_BEHIND = re.compile(r"\s+(?:for|für|pour|para|as|als|comme|como)\s+", re.IGNORECASE)
_EMPLOYER_BEHIND = re.compile(r"\s+(?:at|bei|beim|chez|en|@)\s+", re.IGNORECASE)
_WITH_BEHIND = re.compile(r"\s+(?:with|mit|avec|con)\s+", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|und|et|y|&|\+)\s+", re.IGNORECASE)
_LOOSE = re.compile(rf"(?:^|\s)(?:{_WITH}|at|on|for|as|um|am|als|à|le|el|the|-|–|—|:|\.)$", re.IGNORECASE)
_ARTICLE = re.compile(
    r"^(?:(?:die|the|le|el|la)\s+)?(?:stelle|job|role|position|post|poste|puesto|plaza)\s+(?:als\s+|as\s+|of\s+|de\s+|d['’])"
    r"|^(?:the|an?|die|der|das|den|eine?n?|une?|le|la|el)\s+(?=\S)",
    re.IGNORECASE,
)
_ROLE_WORD = re.compile(r"\s+(?:role|position|job|post|vacancy|opening|-stelle|stelle)$", re.IGNORECASE)


@dataclass(slots=True)
class Told:
    """What was told. A person is a name and an address, each '' where it was not told."""

    start: datetime
    end: datetime
    people: list[tuple[str, str]] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    employers: list[str] = field(default_factory=list)


def read(line: str, now: datetime) -> Told | str:
    """What the words behind `interview` tell; else why they are not understood."""
    line = " ".join(re.sub(r"[\x00\x01]", " ", line).split())
    when = moments(_ADDRESS.sub(lambda match: "\x01" * len(match[0]), line), now)
    if len(when) > 1:
        return "it names more than one time"
    if not when:
        return (
            "write interview, a day (yesterday, last Monday, 2026-12-04), a time (3 pm, 15:00) and with whom:"
            " interview yesterday 3 pm with Name <name@example.com>, Job"
        )
    (one,) = when
    begin, end = one.span
    if one.start is None or one.end is None:
        ways = (f"interview {line[:begin]}{each:%Y-%m-%d %H:%M}{line[end:]}" for each in one.either)
        ways = (" ".join(way.split())[:200] for way in ways)
        return f"“{line[begin:end].strip()}” is not one time for sure; write:\n" + "\nor: ".join(ways)
    zone, end = foreign_zone(line, end, one.start)
    if zone:
        return f"“{zone}” may be another clock than yours: write the time as your own clock shows it"
    told = Told(one.start, one.end)
    rest, wrong = _people(f"{line[:begin]}\x00{line[end:]}", told)
    wrong = wrong or _pieces(rest, told)
    if wrong:
        return wrong
    if not told.people or not (told.employers or any(address for _, address in told.people)):
        return (
            "write everybody who was there as Name <name@example.com>, for I never guess an address;"
            " or the name alone, and at the end: at EMPLOYER"
        )
    if len(told.roles) > 1 or len(told.employers) > 1 or len("".join(told.roles)) > _LONGEST_ROLE:
        return "after the people I expected the job, and perhaps at whom"
    return told


def _people(text: str, told: Told) -> tuple[str, str]:
    """The text with whoever has an address taken out; and what is wrong."""
    kept: list[str] = []
    at = 0
    for match in _ADDRESS.finditer(text):
        if len(told.people) >= MOST_PEOPLE:
            return "", "those are too many people"
        before = text[at : match.start()]
        quoted = re.search(r"[\"“„']([^\"“”„]{1,80})[\"”“']\s*$", before)
        if quoted is not None:
            name, before = quoted[1], before[: quoted.start()]
        else:
            cut = max(before.rfind(sign) for sign in ",;\x00\x01()") + 1
            leads = [lead.end() for lead in _LEADS_TO_NAME.finditer(before, cut)]
            cut = leads[-1] if leads else cut
            name, before = before[cut:], before[:cut]
        name = name.strip(" \"'“”.:-–")
        if not match["open"] and name and name == name.lower() and name != name.upper():
            return "", f"who is “{name[:40]}”? Write everybody as Name <name@example.com>"
        family = re.search(r"(?:^|\s)(?:with|mit|avec|con)\s+[^\W\d_][\w'’-]*\s*,\s*$", before, re.IGNORECASE)
        if family and name and " " not in name:
            return "", "is that one person or two? Write the name in quotes, or given name first"
        told.people.append((name[:80], match["address"].rstrip(".").lower()))
        kept += [before, "\x01"]
        at = match.end()
    return "".join([*kept, text[at:]]), ""


def _pieces(text: str, told: Told) -> str:
    """What is left, piece by piece: the job, the employer, who has no address; and what is wrong."""
    for raw in re.split(r"[,;\x00\x01]", text):
        piece = _bare(raw)
        while piece:
            if person := _PERSON.match(piece):
                names, piece = _before((_ROLE_BEHIND, _EMPLOYER_BEHIND), person["rest"])
                told.people += [(_bare(name)[:80], "") for name in _AND.split(names) if _bare(name)]
            elif employer := _EMPLOYER.match(piece):
                found, piece = _before((_ROLE_BEHIND, _WITH_BEHIND), employer["rest"])
                told.employers.append(_bare(found))
            else:
                role = _ROLE.match(piece)
                found, piece = _before((_EMPLOYER_BEHIND, _WITH_BEHIND), role["rest"] if role else piece)
                told.roles.append(_ROLE_WORD.sub("", _ARTICLE.sub("", _bare(found))))
        if "<" in raw or "@" in raw.replace(" @ ", " "):
            return "after the people I expected the job, and perhaps at whom"
    if len(told.people) > MOST_PEOPLE:
        return "those are too many people"
    told.roles = [role for role in told.roles if role]
    return ""


def _before(forms: tuple[re.Pattern[str], ...], text: str) -> tuple[str, str]:
    """What stands before the first of these, and the rest from it on."""
    found = [match.start() for form in forms if (match := form.search(text))]
    return (text[: min(found)], text[min(found) :].strip()) if found else (text, "")


def _bare(text: str) -> str:
    """Without signs and loose small words at the end."""
    text = text.strip(" .:;,-–—\t")
    while (loose := _LOOSE.search(text)) is not None:
        text = text[: loose.start()].strip(" .:;,-–—")
    return text
