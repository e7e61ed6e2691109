"""Salutations and degrees before a name, in the languages we read: which they are and how much they take. Pure."""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set
from agent.understand.employers.domains import folded
from agent.understand.name_words.genders import MEN, OF_BOTH, WOMEN

_SALUTATIONS = word_set("""
    heer mm messrs lady lord ven
    mr mrs ms miss mx sir dame madam herr herrn frau fräulein señor señora señorita senhor senhora monsieur madame
    mademoiselle mme mlle mevrouw meneer mevr dhr signor signora signorina doña dona cllr councillor rev father
    sister pani pan hrn cav onorevole don mw coach pfarrer pfarrerin mec mecenas fru juf juffrouw shri
""")


DEGREES = word_set("""
    rag geom ragioniere geometra drs ds bc mgr mudr phdr judr
    dr dra drª prof profª professor professorin professeur profesor profesora professora doctor doctora dipl.-ing.
    dr.-ing doktor docteur dottore dottoressa dott dott.ssa ing mag lic eng engª enga avv dipl arch pd dipl.-ing
    univ.-prof sir rabbi pastor pfarrer capt captain cdr judge canon bishop suor baroness maestro maître doutor doutora
    mestre
""")


FACULTIES = word_set("med phil jur rer nat oec pol vet theol habil sc h c ing mult")
"""What a doctor is a doctor of, behind the degree: "Dr. med."."""


_SHORTENED = re.compile(r"[^\W\d_]{1,5}\.?[ªº]")
"""Any title cut to its gender: "Srª", "Enf.ª", "Arqº"."""


NAME_LAST = frozenset(["mme", "mlle", "m.", "madame", "monsieur"])


_DOTTED = word_set("""
    hr fr sr sra srª srta sig m d dª mw mej dña ir
    mtra mtro mtr arq lcda lcdo ldo enf profa exmo exma exmos exmas engr smt pr priv.-doz
""") | {"sig.ra", "sig.na"}
"""Salutations only with a dot, or before a capital that nothing else explains."""


ADDRESSES = _SALUTATIONS | DEGREES | _DOTTED


TITLES = frozenset(each.rstrip(".") for each in ADDRESSES)
"""Salutations and degrees, in lower case and without their dots."""


MALE = word_set("mr herr herrn hr m monsieur señor sr signor sig senhor meneer heer dhr pan")
FEMALE = word_set("""
    mrs ms miss frau fr mme madame mademoiselle mlle señora señorita sra srta signora signorina senhora mevrouw mevr mw
    pani
""")
"""Salutations that two of one family name do not share."""


def of_two(one: str, other: str) -> bool:
    """Are those two people by their salutations, whatever else their names share: "Herr Bach" and "Frau Bach", or
    Jutta Bach."""
    first, second = (each.split()[0].lower().rstrip(".") if each.strip() else "" for each in (one, other))
    if (first in MALE and second in FEMALE) or (first in FEMALE and second in MALE):
        return True
    words, common = ({folded(word) for word in each.replace(",", " ").split()} for each in (other, one))
    given = words - common  # Solène Bernard is a Mme Bernard, though Bernard is a man's name as well
    if not given.isdisjoint(OF_BOTH):
        return False
    return (first in FEMALE and not given.isdisjoint(MEN) and given.isdisjoint(WOMEN)) or (
        first in MALE and not given.isdisjoint(WOMEN) and given.isdisjoint(MEN)
    )


def is_formal(name: str) -> bool:
    """Does a name begin with what goes before a family name: "Frau Wolf"."""
    return name.partition(" ")[0].lower().rstrip(".") in MALE | FEMALE


_OF_A_CLASS = frozenset(["juf", "juffrouw"])
"""Before a given name, as pupils say it."""


def kept(titles: list[str], words: int) -> list[str]:
    """Degrees stay with a name; "Frau" only where there is nothing but a family name, and not bent."""
    return [
        "Herr" if each.lower() == "herrn" else each
        for each in titles
        if (words < 2 and each.lower() not in _OF_A_CLASS)
        or (not each[:5].islower() and each.lower().rstrip(".") in DEGREES | {"mr", "mrs", "ms", "miss", "mx"})
    ]


ELISION = re.compile(r"^[^\W\d_]{1,4}['’]", re.IGNORECASE)


def elided(low: str) -> str:
    """The word behind an article that has lost its vowel: "l'ing. Perin"."""
    return ELISION.sub("", low)


def title(at: int, tokens: tuple[str, ...], apart: list[str]) -> int:
    """How many tokens a salutation or degree takes here: itself and its dot."""
    low = elided(tokens[at].lower())
    dotted = tokens[at + 1 : at + 2] in ((".",), ("º",), ("ª",)) and apart[at] == ""
    after = at + 1 + dotted
    if tokens[after : after + 1] in (("le",), ("la",)) and low in ("m", "mme", "madame", "monsieur"):
        after += 1
    if after >= len(tokens) or "\n" in "".join(apart[at:after]) or not tokens[after][0].isalpha():
        return 0
    capital = tokens[after][0].isupper()
    if low in _SALUTATIONS or low in DEGREES:
        return (
            1 + dotted
            if capital
            or (low in ("dr", "doktor") and tokens[after].lower() in FACULTIES)
            or tokens[after - 1] in ("le", "la")
            or (
                low
                not in (
                    "pan",
                    "father",
                    "sister",
                    "dona",
                    "ing",
                    "arch",
                    "coach",
                    "pastor",
                    "don",
                    "sir",
                    "dame",
                    "maître",
                    "maestro",
                    "mestre",
                    "judge",
                    "canon",
                    "bishop",
                )
            )
            else 0
        )
    if _SHORTENED.fullmatch(low) and low != "mª" and capital:
        return 1 + dotted
    shouted = len(low) > 1 and tokens[at].isupper() and not tokens[after].isupper()  # "… from HR. Hi-vis is provided"
    if low in _DOTTED and dotted and capital and not shouted and (tokens[at][0].isupper() or len(low) > 1):
        return 2
    return 0
