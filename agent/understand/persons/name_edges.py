"""What stands at the edges of a name, and whether it is of it: an office, a verb, a given name behind a comma. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from agent.understand.employers.employer import folded
from agent.understand.name_words.family_names import CAPITAL_PARTICLES, PARTICLES
from agent.understand.name_words.given_names import GIVEN
from agent.understand.name_words.people_words import NOT_NAMES
from agent.understand.persons import ordinary_words
from agent.understand.persons.name_parts import capital, is_job, known_of, nameable

FEMALE_OFFICE = re.compile(r"(?:[a-z](?:er|or|ent|ist|eit|ant)in|innen)$")
"""How a German word ends for what a woman is."""


def words_of_an_office(words: list[str]) -> int:
    """How many words before a given name say in German what somebody is: "Technischen Direktorin Judith"."""
    for at in range(2, min(len(words) - 1, 4)):
        if folded(words[at]) in GIVEN and not any(folded(word) in GIVEN for word in words[:at]):
            last = words[at - 1]
            return at if is_job(last.lower()) or FEMALE_OFFICE.search(last) else 0
    return 0


def begins_an_office(word: str, end: int, tokens: tuple[str, ...], apart: list[str], known: Collection[str]) -> bool:
    """Is that an ordinary word, and the first of an office which follows at once: "Shift lead"."""
    follows = end < len(tokens) and apart[end - 1] == " " and is_job(tokens[end].lower())
    return follows and folded(word) not in known and ordinary_words.all_ordinary(word)


def begins_a_job(words: Sequence[str], end: int, tokens: tuple[str, ...]) -> bool:
    """Is that word a job, or the first one of it: "Sr. Manager", "Sr. Vice President", not "Sr. Ramos Director"."""
    follows = tokens[end] if end < len(tokens) else ""
    low = words[0].lower()
    two = len(words) == 1 and low in NOT_NAMES and follows[:1].isupper() and is_job(f"{low} {follows.lower()}")
    return two or is_job(low)


def before_an_office(at: int, tokens: tuple[str, ...]) -> bool:
    """Does that word tell an office behind a French salutation: "M. le Maire, Gérard Lepoutre"."""
    return (
        at > 1
        and tokens[at - 1] in ("le", "la")
        and (tokens[at - 2] in ("Mme", "Monsieur", "Madame") or tokens[max(0, at - 3) : at - 1] == ("M", "."))
    )


def joins_families(words: Sequence[str], at: int, tokens: tuple[str, ...]) -> bool:
    """Does that "y" or "e" join two family names of one person, and not two people: "Álvaro de Lemos y Pardo";
    "Beatriz Solano y Chema" are two."""
    follows = folded(tokens[at + 1]) if at + 1 < len(tokens) else ""
    famed = bool(words) and (folded(words[-1]), follows) in _FAMED
    return famed or (len(words) > 2 and words[-2] in PARTICLES)


_FAMED = frozenset([("ramon", "cajal"), ("ortega", "gasset"), ("pi", "margall")])
"""Streets and hospitals bear their names."""


ALSO_CALLED = frozenset(["Dev", "Abril", "Else"])
"""Given names that are more often a job, a month or a small word."""


def is_called(at: int, tokens: tuple[str, ...], apart: list[str], known: Collection[str]) -> bool:
    """Is that a given name by the family name behind it: "Dev Patel", not "Dev Team"."""
    if tokens[at] not in ALSO_CALLED or apart[at] != " " or not capital(at + 1, tokens):
        return False
    return _is_families(tokens[at + 1], known)


def _is_families(word: str, known: Collection[str] = ()) -> bool:
    """May that be a family name, and no job and no ordinary word."""
    named = nameable(word, (), known, behind="", formal=False)
    return named and not is_job(word.lower()) and not ordinary_words.all_ordinary(word)


def behind(words: list[str]) -> str:
    """What of a name stands before its next word, past particles: "Jean-Luc de La"."""
    return next((word for word in reversed(words) if word.lower() not in CAPITAL_PARTICLES), words[-1] if words else "")


# A verb in the first person plural or the third, as "we shall be", "there will be" before who is there.
_VERB_END = re.compile(r"(?:[aei]mos|r[áã][ns]?|r[ae]mo|ranno|r[àá]|erons|rons|ront|remos|ons|ez)$", re.IGNORECASE)


def leads(words: list[str], begin: int, tokens: tuple[str, ...], known: Collection[str]) -> bool:
    """Is the first of two words none of the name: "Estaremos Íñigo" at the head of a sentence, "Gr Pim" of a letter."""
    first, name = folded(words[0]), folded(words[1])
    if words[0][-1] == "." or first in GIVEN or first in known or not (name in GIVEN or name in known):
        return False
    if not re.search(r"[aeiouyàâäáãåæèéêëìíîïòóôöõøùúûü]", words[0].lower()):
        return len(words[0]) < 5
    heads = begin == 0 or tokens[begin - 1][0] in "\n.!?:;,–—-•*¡¿"
    return heads and (name in known or _VERB_END.search(words[0]) is not None)


_OFFICES = frozenset(["EA", "PA", "Office", "Assistant", "Secretary", "Secretariat", "Team", "Executive", "Personal"])


def owns_an_office(owner: str, word: str) -> bool:
    """Is that whose office, team or assistant somebody is: "Nadia's EA", and no name of theirs."""
    return owner.endswith(("'s", "’s", "s'", "s’")) and (word in _OFFICES or is_job(word.lower()))


def _is_family(at: int, tokens: tuple[str, ...]) -> bool:
    """Does a word stand there that can only be a family name."""
    if not capital(at, tokens) or tokens[at].isupper() or known_of(tokens[at])[2] or not _is_families(tokens[at]):
        return False
    follows = tokens[at + 1 : at + 2]
    return not follows or not follows[0][0].isalpha()


def _in_pairs(begin: int, end: int, tokens: tuple[str, ...]) -> bool:
    """Is what stands there, and the word behind its comma, one of several pairs of words that a semicolon parts."""

    def pair(at: int) -> bool:
        ends = tokens[at + 3 : at + 4]
        two = capital(at, tokens) and tokens[at + 1 : at + 2] == (",",) and capital(at + 2, tokens)
        names = two and not any(
            is_job(word.lower()) or (folded(word) not in GIVEN and ordinary_words.all_ordinary(word))
            for word in (tokens[at], tokens[at + 2])
        )
        return names and (not ends or ends[0] == ";" or ends[0][0] in "\n.")

    if not pair(end - 1):
        return False
    beside = [
        at
        for at, parted in ((end + 3, tokens[end + 2 : end + 3]), (begin - 4, tokens[max(0, begin - 1) : begin]))
        if parted == (";",) and at >= 0 and pair(at)
    ]
    # "Leeds, York; Kassel, Trier" are none: of one pair we know the given name.
    return any(known_of(tokens[at + 2])[2] for at in beside) or (bool(beside) and known_of(tokens[end + 1])[2])


def turned(words: list[str], given: bool, begin: int, end: int, tokens: tuple[str, ...], apart: list[str]) -> str:
    """The given name behind a comma, where what stands before it is none: "Okafor, Chidi"."""
    if given or len(words) > 2 or tokens[end : end + 1] != (",",) or end + 1 >= len(tokens):
        return ""
    last = sum(word.lower() not in PARTICLES for word in words)
    if last > 1 and ((begin > 0 and tokens[begin - 1] in {",", ")", "&"}) or tokens[end + 2 : end + 3] == ("(",)):
        return ""  # one more of an enumeration: "Jan Smit (chair), Harm Postma, Yara"
    first = tokens[end + 1]
    behind = tokens[end + 2 : end + 3]
    if last == 1 and apart[end] == " " and _in_pairs(begin, end, tokens):
        return first  # "Wiesenthal, Urs-Peter; Abdi, Hodan"
    if last == 1 and behind == (",",) and _is_family(end + 3, tokens) and tokens[end + 4 : end + 5] != (",",):
        return ""  # "Roop, Karim, Zwicker."
    alone = not behind or not behind[0][0].isalpha()
    return first if folded(first) in GIVEN and first[0].isupper() and alone and apart[end] == " " else ""
