"""Is a mail addressed in its first line to somebody who is called otherwise than the owner? Then it may be meant for
another candidate. Pure.

People shorten names and misspell them, and write to “team” and “candidate”: only a given name that is one, or a name
behind a title, and that has nothing of the owner's, counts. It is only ever asked about.
"""

from __future__ import annotations

import difflib
import re

from agent.understand.name_words.given_names import GIVEN
from agent.understand.sentences import fold

LONGEST = 120
ALIKE = 0.6
"""So alike a misspelled name is to what it should be."""
_TITLE = r"(?:mr|mrs|ms|miss|mx|dr|prof|frau|herrn?|monsieur|madame|mme|m|senora?|sra?)"
_GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|hallo|liebe[rs]?|guten (?:tag|morgen|abend)"
    r"|sehr geehrte[rs]?|bonjour|chere?|hola|estimad[oa]|querid[oa]|buenos dias),? "
    rf"(?P<title>(?:{_TITLE}\.? ){{0,2}})(?P<name>[^\W\d_][\w'-]{{1,30}}(?: [^\W\d_][\w'-]{{0,30}}){{0,3}}) ?[,!:.]?",
    re.IGNORECASE,
)


def greets_another(words: str, owner: str) -> bool:
    """Do the words begin with a greeting to somebody who is surely not called as the owner is?"""
    first = next((line.strip() for line in words[:2_000].splitlines() if line.strip()), "")[:LONGEST]
    greeted = _GREETING.match(fold(first))
    if greeted is None:
        return False
    named = greeted["name"].casefold().split()
    mine = re.findall(r"\w+", fold(owner).casefold())
    if any(_akin(one, other) for one in named for other in mine):
        return False
    return bool(greeted["title"].strip()) or named[0] in GIVEN


def _akin(one: str, other: str) -> bool:
    if one == other or one[:3] == other[:3] or (min(len(one), len(other)) > 2 and (one in other or other in one)):
        return True
    return difflib.SequenceMatcher(None, one, other).ratio() >= ALIKE
