"""Whether one word by itself names somebody: by the words right before and behind it. Pure.

A word for what somebody is before it, a conjunction, a bracket: there names stand. In German every noun has a capital.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from agent.understand.days.date_words import word_set
from agent.understand.name_words.people_words import NEVER_NAMES, NOT_NAMES
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


def alone(word: str, begin: int, end: int, tokens: tuple[str, ...], *, given: bool, german: bool) -> bool:
    """May one word by itself be somebody: a given name, or one where names stand."""
    before, after = tokens[begin - 1].lower() if begin else "\n", tokens[end].lower() if end < len(tokens) else "\n"
    if word[0].islower():
        return given and (before in _WITH or before == ",")
    if given:
        return True
    if len(word) < 3 or word.isupper():
        return False
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
