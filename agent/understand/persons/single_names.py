"""Whether one word by itself names somebody: by the words right before and behind it. Pure.

A word for what somebody is before it, a conjunction, a bracket: there names stand. In German every noun has a capital.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from agent.understand.days.date_words import word_set
from agent.understand.name_words.people_words import NEVER_NAMES, NOT_NAMES
from agent.understand.persons import ordinary_words
from agent.understand.persons.name_parts import ALSO_NAMES, SMALL_WORDS, capital, is_job, known_of

_WITH = word_set("""
    with mit avec con com met med w bei chez y + & / : – - ( und and et e en u ask meet see
""")


_BEFORE_OFFICE = word_set("""
    with mit met con com avec bei z ze our his her their my unser unserem unsere unserer onze ons notre mon ma votre
    nuestro nuestra nostro nostra nosso nossa meet meets see by prowadzi vede leads runs und and et y e en - – ,
""")


_ARTICLES = word_set("""
    the le la el il lo de der dem den die a o het
""")


_NOUN_END = re.compile(
    r"(?:ung|heit|keit|schaft|tion|ment|tät|nis|tum|ing|ität|gespräch|termin|raum|zimmer|straße|platz|haus|tag|zeit"
    r"|abteilung|arbeit|stelle|ship|ness|ance|ence|ción|ção|zione|sión|são|eria|aje|age|eur|eld|aum|amt|werk)s?$"
)


_UNIT_END = re.compile(r"(?:leitung|abteilung|bereich|referat|fachdienst|sachgebiet|direktion)$")
"""A part of a firm, or who leads it; what it does follows."""


_HERE = frozenset(["dabei", "anwesend", "mitdabei"])


def of_office(begin: int, end: int, tokens: tuple[str, ...], apart: list[str]) -> bool:
    """Does a word for what somebody is stand right before a word by itself: "oddziałowa Nowicka", not "Team Lead"."""
    if begin == 0 or apart[begin - 1] != " " or not tokens[begin].istitle() or len(tokens[begin]) < 4:
        return False
    behind = tokens[end] if end < len(tokens) else "\n"
    before = [token.lower() for token in tokens[max(0, begin - 3) : begin - 1]]
    if not before or not (before[-1] in _BEFORE_OFFICE or (before[-1] in _ARTICLES and before[0] in _BEFORE_OFFICE)):
        return False  # "Dana Fox (Leiterin Netze)", "de functie van medewerker Informatie"
    if before[-1] == "," and begin > 2 and not tokens[begin - 3].islower():
        return False  # "Dana Fox, teammanager Informatie"
    return (
        tokens[begin - 1][0].isalpha()
        and is_job(tokens[begin - 1].lower())
        and tokens[begin - 1][1:].islower()
        and not (behind[0].isalpha() and (behind[0].isupper() or is_job(behind.lower())))
        and tokens[begin].lower() not in NOT_NAMES
        and not is_job(tokens[begin].lower())
    )


def within_a_sentence(at: int, tokens: tuple[str, ...], small: Collection[str]) -> bool:
    """Is that a given name which is a small word of some language, in the midst of a sentence: "collega An Maes"."""
    if at == 0 and "english" in small and tokens[0] in ("Ed", "Dan", "Dag") and capital(1, tokens):
        return tokens[1][1:].islower() and tokens[1].lower() not in NEVER_NAMES | NOT_NAMES
    if at == 0 or at + 1 >= len(tokens) or "german" in small or not tokens[at][0].isupper() or tokens[at].isupper():
        return False
    before, behind = tokens[at - 1], tokens[at + 1]
    named = known_of(tokens[at])[2] or tokens[at].lower() in SMALL_WORDS | ALSO_NAMES
    if "english" in small and tokens[at] in ("Ed", "Dan", "Dag") and before[0] in "\n.,;:(&-–•*|":
        before = "and"
    return (
        named
        and ((before[0].isalpha() and before.islower()) or before in (",", "&", "(", ":"))
        and behind[0].isupper()
        and behind[1:].islower()
        and behind.lower() not in NEVER_NAMES
        and behind.lower() not in NOT_NAMES
    )


_LEADS = word_set("meet meeting with see")
_LISTS = word_set("are : is")
"""What a list of people may begin behind; in the first one of them is enough."""
_ENGLISH = word_set("meet meeting")
_LABELS = word_set("interviewer interviewers panel panelists panellists attendees participants")
_BETWEEN = (",", "&", "and")
_MONTHS = word_set("may june april august")
_LONGEST_LIST = 12


def in_a_list(at: int, tokens: tuple[str, ...], small: Collection[str]) -> bool:
    """Is that a given name that is an English word, among names that are met: "you'll meet Will, Grace and May"."""
    if "german" in small or not _is_a_word_too(tokens[at]):
        return False
    first, last = at, at + 1
    while first > at - _LONGEST_LIST and first > 1 and (step := _a_name_before(first, tokens)):
        first -= step
    while last < at + _LONGEST_LIST and (step := _a_name_behind(last, tokens)):
        last += step
    names = [token for token in tokens[first:last] if token[0].isupper()]
    lead = tokens[first - 1].lower() if first else "\n"
    behind = tokens[last] if last < len(tokens) else "\n"
    label = lead == ":" and first > 1 and tokens[first - 2].lower() in _LABELS
    if not ("english" in small or lead in _ENGLISH or label or "and" in tokens[first:last]):
        return False
    if lead not in _LEADS | _LISTS or (len(names) < 2 and lead in _LISTS) or (behind[0].isupper() or behind.isdigit()):
        return False
    return not all(name.lower() in _MONTHS for name in names) or lead in _ENGLISH


def _is_a_word_too(token: str) -> bool:
    return token.istitle() and (token.lower() in SMALL_WORDS or token.lower() in ALSO_NAMES)


def _is_single(token: str) -> bool:
    return token.istitle() and (_is_a_word_too(token) or known_of(token)[2])


def _a_name_before(first: int, tokens: tuple[str, ...]) -> int:
    """How many tokens back the name before this one begins, past what parts them; 0 where there is none."""
    parted = 1 if tokens[first - 1].lower() in _BETWEEN else 0
    if parted and first > 2 and tokens[first - 2] == ",":
        parted = 2  # "Grace, and May"
    return parted + 1 if parted and first > parted and _is_single(tokens[first - parted - 1]) else 0


def _a_name_behind(last: int, tokens: tuple[str, ...]) -> int:
    parted = 0
    while parted < 2 and last + parted < len(tokens) and tokens[last + parted].lower() in _BETWEEN:
        parted += 1
    return parted + 1 if parted and last + parted < len(tokens) and _is_single(tokens[last + parted]) else 0


def alone(word: str, begin: int, end: int, tokens: tuple[str, ...], *, given: bool, german: bool) -> bool:
    """May one word by itself be somebody: a given name, or one where names stand."""
    before, after = tokens[begin - 1].lower() if begin else "\n", tokens[end].lower() if end < len(tokens) else "\n"
    if word[0].islower():
        return given and (before in _WITH or before == ",")
    if given:
        return True
    if len(word) < 3 or word.isupper():
        return False
    if before == "," and after == "of" and ordinary_words.all_ordinary(word):
        return False  # "Eleanor Vance, Keeper of Social History"
    if _UNIT_END.search(before) and tokens[begin - 1][0].isupper():
        return False  # "die Teamleitung Mietservice"
    if not german or before in ("+", "&", "w", "/") or after in ("+", "&"):
        return True
    if _NOUN_END.search(word):
        return False
    # Where every noun has a capital, only the places where names stand.
    line = before[0] == "\n" or before in "•*-–"
    there = [token.lower() for token in tokens[max(0, begin - 3) : begin]]
    if not _HERE.isdisjoint(there) and (before in ("ist", "sind", ":", "kommt", "kommen", "und") or before in _HERE):
        return True  # "Mit dabei ist Nuri", "Außerdem dabei: Mio und Suri"
    then = tokens[end + 1 : end + 2]
    return (
        (before == "(" and after in ",)&")
        or before in ("mit", "bei", "von", "an", "durch", "with")
        or (line and after in ",(–-:\n")
        or (before in ",:" and after[0] in ",)\n")
        or (after == "und" and bool(then) and then[0][0].isupper())
        or (before == "und" and begin > 1 and tokens[begin - 2][0].isupper())
        or after in ("wird", "kann", "ist", "kommt", "hat")
    )
