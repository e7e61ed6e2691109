"""Whom does a mail of the owner's thank who is not among those it goes to: “please pass on my thanks to Ann”, or
“Dear Ann” to a mailbox that many read? Pure.

It is only ever asked about, so a name counts that stands where thanks are given; not in what is thanked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from agent.understand.sentences import fold, split

LONGEST = 400
"""Of a longer sentence so many characters are looked at."""
MOST_SENTENCES, MOST_NAMES = 40, 50
_THANK = r"(?:thank\w*|grateful|gratitude|appreciat\w+|dank\w*|bedank\w*|merci|remerci\w*|gracias|agradec\w+|agradezco)"
_WHAT_FOR = r"(?:for|with|that|arrang\w+|introduc\w+|fuer|mit|dass|pour|avec|que|d'avoir|por|con)"
_TELL = r"(?:tell|let|say|give|pass|sag\w*|richte\w*|gib|geben|dites?|transmet\w+|di(?:le|gale|ga)?|dele|dale|dar)"
_THANKS = re.compile(rf"\b{_THANK}\b")
_NOT_YET = re.compile(r"\b(?:should|shall|may|can|could|would|soll|darf|dois|puis|debo|puedo) (?:i|ich|je|yo)\b|\?")
_GREETING = re.compile(
    r"\W{0,3}(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|liebe[rs]?|hallo|guten (?:tag|morgen|abend)"
    r"|sehr geehrte[rs]?|moin|bonjour|bonsoir|cher|chere|hola|estimad[oa]|querid[oa]|buen\w+ \w+)\b(?P<whom>.{0,60})"
)


def named(words: str, names: Mapping[str, str]) -> set[str]:
    """Of these people (who -> full name) those whom the words thank by name, or greet and thank."""
    sentences = [fold(each[:LONGEST]).lower() for each in list(split(words))[:MOST_SENTENCES]]
    thanks = any(_THANKS.search(each) for each in sentences)
    if not thanks:
        return set()
    first = next((line for line in words.splitlines() if line.strip()), "")
    # Where the mail goes on in the line of its greeting, that ends with the first comma.
    alone = first.rstrip().endswith((",", "!", ":")) and not _THANKS.search(fold(first[:LONGEST]).lower())
    first = first if alone else first.partition(",")[0]
    greeting = _GREETING.match(fold(first[:LONGEST]).lower())
    greeted = greeting["whom"] if greeting else ""
    said = [each for each in sentences if _THANKS.search(each) and not _NOT_YET.search(each)]
    found: set[str] = set()
    for who, name in list(names.items())[:MOST_NAMES]:
        called = _called(name)
        if called is None:
            continue
        if re.search(rf"\b{called}\b", greeted) or any(_is_thanked(called, each) for each in said):
            found.add(who)
    return found


def _is_thanked(called: str, sentence: str) -> bool:
    between = rf"(?:(?!\b{_WHAT_FOR}\b)[^.!?]){{0,60}}?"
    told = rf"\b{_TELL}\b.{{0,30}}?\b{called}\b.{{0,60}}?\b{_THANK}\b"
    return (
        re.search(rf"\b{_THANK}\b{between}\b{called}\b|\b{called}\b{between}\b{_THANK}\b|{told}", sentence) is not None
    )


def _called(name: str) -> str | None:
    """A pattern of how somebody of that full name is called: by the whole of it, its first word or its last."""
    words = re.findall(r"[^\W\d_]+", fold(name[:100]).lower())
    ways: Iterable[str] = {" ".join(words), words[0], words[-1]} if words else ()
    long_enough = sorted((re.escape(way) for way in ways if len(way) > 1), key=len, reverse=True)
    return f"(?:{'|'.join(long_enough)})" if long_enough else None
