"""Two spellings of one name: letters for names, umlauts written out, a family name more, a mailbox's. Pure.

Each tells of a name as a text says it and of somebody invited; who only may be the same is not.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from agent.model import Attendee
from agent.understand.employers.employer import folded
from agent.understand.name_words import nicknames
from agent.understand.name_words.family_names import PARTICLES
from agent.understand.name_words.given_names import GIVEN
from agent.understand.persons import names, ordinary_words, places

SHORTEST = 3
"""Of shorter words, of names and of mailboxes, two may share one by chance."""
LATIN = re.compile(r"[a-zÀ-ɏḀ-ỿ]", re.IGNORECASE)
_AS_WRITTEN_OUT = str.maketrans({"ł": "l", "ı": "i", "đ": "d", "ð": "d", "þ": "t"})
_PAIRS = re.compile(r"([aou])e(?!$|l[ae]?$|lle$)|a(a)")
"""Not those of Joe, Sue, Michael, Manuela."""
LONGEST = 64
"""Letters before an @ that are looked at (RFC 5321, section 4.5.3.1.1)."""


def spoken(attendee: Attendee) -> str:
    """The display name as one would say it; '' where the program wrote the address for it."""
    return names.clean(attendee.name) if "@" not in attendee.name else ""


def of_local(address: str) -> list[str]:
    """The words of what stands before the @."""
    return re.split(r"[._-]", address.partition("@")[0][:LONGEST].partition("+")[0])


def soft(word: str) -> str:
    """A folded word with its umlauts as one writes them without: "oezguel" is "ozgul", "aase" is "ase"."""
    return _PAIRS.sub(lambda found: found[1] or found[2], word.translate(_AS_WRITTEN_OUT))


def _folded(name: str) -> list[str]:
    return [word for word in map(folded, name.split()) if word]


def _softened(words: Iterable[str]) -> set[str]:
    return {soft(folded(word)) for word in words} - {""}


def is_same_given(one: str, other: str) -> bool:
    """Are those two folded words one given name: the same, a short form of it, its letter."""
    short, long = sorted((soft(one), soft(other)), key=len)
    return short == long or (len(short) == 1 and long.startswith(short)) or nicknames.shortens(short, long)


def are_near(one: str, other: str) -> bool:
    """May those two folded words be one, with a letter more or cut short; not two given names: Gabriel, Gabrielle."""
    if is_same_given(one, other):
        return True
    if one[:1] != other[:1] or (one in GIVEN and other in GIVEN):
        return False
    short, long = sorted((one, other), key=len)
    alike = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[alike + 1 :] in (long[alike + 1 :], long[alike:]) or short[alike:] == long[alike + 1 :]


def is_written_alike(name: str, attendee: Attendee) -> bool:
    """Are the two names the same without accents, umlauts and blanks: "Inés de la Torre", "Ines Delatorre"."""
    theirs = spoken(attendee)
    said, shown = (soft("".join(_folded(each))) for each in (name, theirs))
    return len(name.split()) > 1 and bool(theirs) and (
        said == shown or _softened(name.split()) == _softened(theirs.split())
    )  # fmt: skip


def is_by_letter(name: str, attendee: Attendee) -> bool:
    """Is "C. Ravensbergen" or "JB Morel" of the list the Cato Ravensbergen, the Jean-Baptiste Morel of the text, as
    far as the mailbox agrees: m.weidner@ may be Markus, monika.weidner@ is not."""
    said, shown = name.split(), spoken(attendee).split()
    if len(said) < 2 or len(shown) < 2 or folded(said[-1]) != folded(shown[-1]):
        return False
    initials = [folded(word) for word in said[:-1]]
    if len(said) == len(shown) and all(len(each) == 1 for each in initials):
        return all(folded(word)[:1] == each for word, each in zip(shown, initials, strict=False))  # "C. J. Lindqvist"
    letters = "".join(part[0] for part in said[0].split("-") if part).lower()
    theirs = folded(shown[0])
    if theirs != folded(said[0])[:1] and not (shown[0].isupper() and theirs == letters):
        return False
    first = folded(of_local(attendee.email)[0])
    return first == folded(said[-1]) or not first.startswith(theirs) or len(first) <= len(theirs) or (
        first.startswith(theirs + folded(said[-1])) or is_same_given(first, folded(said[0]))
    )  # fmt: skip


def has_family_more(name: str, attendee: Attendee) -> bool:
    """Has one of two names of the same given name a family name more: Voss-Aldridge of Voss, Paco García Molina."""
    said, theirs = (each.split() for each in (name, spoken(attendee)))
    if len(said) < 2 or len(theirs) < 2 or min(len(folded(said[0])), len(folded(theirs[0]))) < 2:
        return False
    if not is_same_given(folded(said[0]), folded(theirs[0])):
        return False
    mine, other = (
        [soft(folded(part)) for word in each[1:] for part in word.split("-") if folded(part) and part not in PARTICLES]
        for each in (said, theirs)
    )
    short, long = sorted((mine, other), key=len)
    return 0 < len(short) < len(long) and long[: len(short)] == short


def is_named_by_mailbox(name: str, attendee: Attendee) -> bool:
    """Is each word of that name one of the attendee's or of their mailbox's, some of each: Winnie Acheson of Winifred
    Acheson, winnie@; Christopher Ndlovu of Chris N., chris.ndlovu@."""
    said = set(_folded(name))
    shown = set(_folded(spoken(attendee))) - PARTICLES
    local = {folded(part) for part in of_local(attendee.email) if len(part) >= SHORTEST} - _of_host(attendee.email)
    if any(_is_another(word, shown) for word in local & said - shown):
        return False  # "Robert Bell <anna.bell@…>"
    given = {word for word in said if any(is_same_given(word, each) for each in shown | local if len(each) > 1)}
    of_both = bool(said & (local - shown)) and any(is_same_given(word, each) for word in said for each in shown)
    return len(said) > 1 and said <= shown | given and of_both


def is_mailbox_of(word: str, attendee: Attendee) -> bool:
    """Is the attendee's own mailbox called as they are for short: "Mo" of Mohammed Said is mo@, "Femi" of Oluwafemi
    femi@, "Duda" of Maria Eduarda Falcão duda.f@. A mailbox that is called as the firm is nobody's."""
    local = attendee.email.lower().partition("@")[0]
    parts = [soft(folded(part)) for part in of_local(local)]
    short = soft(word)
    if short not in parts or not all(part.isalpha() for part in parts):
        return False
    if len(word) < SHORTEST:
        return folded(spoken(attendee))[:1] == word[0] and len(parts) == 1
    name = _softened(spoken(attendee).split() or of_local(attendee.email))
    others = [part for part in parts if part != short]
    latin = LATIN.search(spoken(attendee)) is not None
    if short in _of_host(attendee.email) or (latin and _is_another(word, name)):
        return False
    return not latin or all(any(each.startswith(part) for each in name) for part in others)


def _of_host(address: str) -> set[str]:
    """The words of the firm's domain."""
    return {soft(folded(part)) for part in re.split(r"[.-]", address.partition("@")[2].lower())}


def _is_another(word: str, name: Collection[str]) -> bool:
    """Is that word of a mailbox another's given name, or a thing's, "payroll@"; a short form begins like a name."""
    if any(
        word[:1] == each[:1] or is_same_given(word, each) or (len(word) > SHORTEST and word in each) for each in name
    ):
        return False  # "Femi" of Oluwafemi
    if word in GIVEN:
        return not GIVEN.isdisjoint(name)
    return ordinary_words.all_ordinary(word) or places.is_town(word)
