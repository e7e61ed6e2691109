"""What a sentence is made of, for the weights of `intent`: its words, their beginnings and pieces, what stands beside
what. Pure.

The training and the reading use these very lines, so a change here wants new weights. Names, days and numbers
are one word each: who takes over, and when, says nothing about what is meant.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set
from agent.understand.sentences import fold, language

MAX_TOKENS = 120
"""Words of one sentence that are looked at."""
_STEM = 5
_APART = (2, 3, 4)
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!]|[.,;:]")
_DAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
    january february march april june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar maerz mai juni
    juli oktober dezember lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet
    aout septembre octobre novembre decembre lunes martes miercoles jueves viernes sabado domingo enero febrero
    marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre tomorrow tmrw morgen demain manana
""")
_DAYS_WITH_CAPITAL = frozenset(["mar", "sat", "sun", "wed", "marzo", "mars"])
"""Words of their own unless they have a capital."""
_NO_NAMES = word_set("HR CV EOD EOW ASAP PM AM OK IT UK US EU USA NDA PTO VP CEO CTO CFO COO PDF ATS P45 I")
NAME, DAY, NUMBER = "@name", "@day", "0"


def tokens(sentence: str) -> list[str]:
    """The words of a sentence, folded and lower-case; names, days and numbers under one sign each."""
    folded = fold(sentence)
    has_names = language(folded) != "de"  # where every noun has a capital, none tells a name
    found: list[str] = []
    starts = True
    for word in _TOKEN.findall(folded):
        if word in ".,;:?!":
            if word in "?!":
                found.append(word)
            starts = word in ".?!:"
            continue
        lowered = word.lower()
        if word[0].isdigit():
            found.append(NUMBER)
        elif lowered in _DAYS and (lowered not in _DAYS_WITH_CAPITAL or word[0].isupper()):
            found.append(DAY)
        elif has_names and not starts and word[0].isupper() and not word.isupper() and word not in _NO_NAMES:
            found.append(NAME)
        else:
            found.append(lowered)
        starts = False
        if len(found) == MAX_TOKENS:
            break
    return found


def of_neighbours(words: list[str]) -> list[str]:
    """The features of words beside each other: two or three in a row, whole or by their beginnings, and two apart."""
    whole = ["<", *words, ">"]
    begun = ["<", *[word if word[0] == "@" else word[:_STEM] for word in words], ">"]
    found: list[str] = []
    for one, two, *begin in zip(whole, whole[1:], begun, begun[1:], strict=False):
        found += f"{one} {two}", f"s:{begin[0]} {begin[1]}"
    for one, two, three, *begin in zip(whole, whole[1:], whole[2:], begun, begun[1:], begun[2:], strict=False):
        found += f"{one} {two} {three}", f"s:{begin[0]} {begin[1]} {begin[2]}"
    for apart in _APART:
        found += [f"{one}~{other}" for one, other in zip(begun, begun[apart:], strict=False)]
    return found
