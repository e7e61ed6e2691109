"""Whether a clause tells of somebody who is none of those whom the owner was asked about. Pure.

"Katrin: her question about testing", where no Katrin was there as far as is known: that is about nobody on the list, so
it stands in no letter to them, and is handed back.
"""

from __future__ import annotations

import re

from agent.understand.debriefs import presence_words
from agent.understand.debriefs.debrief_people import People, flat
from agent.understand.debriefs.person_words import WORDS_TOO
from agent.understand.employers.employer import folded
from agent.understand.name_words.given_names import GIVEN

_TITLE = r"(?:(?:mr|mrs|ms|dr|prof|herrn?|frau|mme|m|sra?|don|doña|dña)\.?\s+)"
_LED = r"^\W*(?:(?:and|but|also|then|und|aber|auch|dann|et|mais|aussi|puis|y|pero|también|luego)\s+){0,2}"
_DOES = (
    r"(?:\s+(?:also|then|even|just|auch|noch|aussi|también)){0,2}\s+(?:asked|told|showed|explained|mentioned|described"
    r"|wanted|walked|talked|said|hat|hatte|fragte|erzählte|zeigte|erklärte|wollte|meinte|sagte|sprach|m['’]a|nous\s+a|a\s+\w+é"
    r"|voulait|me\s+\w+|nos\s+\w+|quería|preguntó|habló|explicó|contó|dijo)\b"
)
_NAME = r"(?P<name>[^\W\d_][\w'’-]{1,30})(?:\s+[A-ZÀ-Þ][\w'’-]{1,30}){0,2}"
_SUBJECT = re.compile(rf"{_LED}(?i:{_TITLE})?{_NAME}(?:\s*[:：]\s|(?i:{_DOES}))")
_WITH = re.compile(rf"{_LED}(?i:with|mit|avec|con)\s+(?i:{_TITLE})?{_NAME}\b")
_TITLED = re.compile(rf"{_LED}(?i:{_TITLE})(?P<name>[A-ZÀ-Þ][\w'’-]{{1,30}})(?:\s*[:：]\s|(?i:{_DOES}))")
_CAPITAL = re.compile(rf"{_LED}(?P<name>[A-ZÀ-Þ][\w'’-]{{1,30}})\s+(?=\w)")
_NOBODY = re.compile(
    r"(?:i|we|it|she|he|they|you|this|that|there|the|nobody|everybody|one|someone|ich|wir|es|sie|er|man|das|der|die|niemand"
    r"|je|on|nous|il|elle|ça|ce|personne|le|la|los|las|el|yo|nadie|ella|interview|call|meeting|termin|video|audio|camera"
    r"|internet|zoom|teams)\b"
)


def tells_of_one(clause: str, people: People) -> bool:
    """Is a clause of somebody's by their name, who is not one of these people?"""
    if people.spoken_of(clause):
        return False
    clause = clause[:400]
    if (found := _TITLED.match(clause)) is not None and people.names:
        return True
    for pattern in (_SUBJECT, _WITH):
        found = pattern.match(clause)
        if found is not None and _is_given(found["name"], labels=found[0].rstrip().endswith((":", "："))):
            return True
    absent = presence_words.ABSENT.search(flat(clause))
    found = _CAPITAL.match(clause)
    return (
        absent is not None
        and found is not None
        and len(clause.split()) <= 8
        and absent.start() <= found.end() + 4
        and _NOBODY.match(flat(found["name"])) is None
    )


def _is_given(word: str, *, labels: bool) -> bool:
    """A given name in common use, with its capital, save where it `labels` a line."""
    low = word.lower()
    known = folded(low.partition("-")[0]) in GIVEN and low not in WORDS_TOO and _NOBODY.fullmatch(flat(word)) is None
    return known and (word[0].isupper() or (labels and len(word) > 3))
