"""“Sorry that Ann could not join us”, “Olga steps in for Ann”: who of those in an invitation was not there, or will not
be, as a colleague of theirs says in passing. It is only ever asked about. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping

from agent.understand.not_there_myself import is_regret
from agent.understand.sentences import fold, split

LONGEST = 400
MOST_SENTENCES = 60
_ABSENT = (
    r"(?:(?:could|can|will|would|did|is|was) (?:\w+ )?(?:not|unable to)(?: be able to)? (?:join|attend|make it|be there"
    r"|be with us|be present|take part|participate|come\b)"
    r"|won't (?:join|attend|make it|be there|be with us|come\b)"
    r"|(?:is|was|fell|has fallen|has been) (?:\w+ )?(?:ill|sick|unwell|indisposed)\b"
    r"|(?:had|has) to (?:cancel|drop out|skip|miss|leave early)"
    r"|(?:konnte|kann|wird) (?:\w+ ){0,5}?nicht (?:dabei|teilnehmen|kommen|mit dabei)|(?:ist|war) (?:\w+ )?"
    r"(?:krank|erkrankt|verhindert)|faellt (?:\w+ ){0,3}?aus"
    r"|n'(?:a|avait) pas pu (?:etre|participer|venir|se joindre)"
    r"|ne (?:pourra|peut) pas (?:etre|participer|venir|se joindre)"
    r"|no (?:pudo|podra|puede) (?:estar|asistir|venir|unirse"
    r"|participar))"
)
_ABSENT_DE = r"(?:nicht (?:dabei|teilnehmen|kommen)|(?:krank|erkrankt|verhindert)|aus\b)"
"""“Leider konnte Ann nicht dabei sein”: the verb before the name."""
_INSTEAD = (
    r"(?:(?:step|stepp|fill|stand|stood)\w* in for|instead of|in (?:the )?place of|replac(?:e|es|ed|ing)"
    r"|cover(?:s|ing)? for|anstelle von|anstatt|statt|vertritt|springt fuer|a la place de|remplac(?:e|era|ait|ant)"
    r"|en lugar de|sustituye a)"
)
_AT_ALL = re.compile(rf"\b(?:{_ABSENT}|{_INSTEAD}|(?:konnte|kann|wird|ist|war|faellt) (?:[\w'-]+ ){{1,6}}{_ABSENT_DE})")
"""Nobody is looked for by name in a sentence that says nothing of the kind."""
_SOMEBODY = re.compile(
    r"\b(?!I\b|We\b|You\b|They\b|It\b|He\b|She\b|There\b|Wir\b|Ich\b|Sie\b|Es\b|Je\b|Nous\b|Vous\b)[A-Z][\w'-]{1,30}"
    rf"(?: [A-Z][\w'-]{{1,30}})? (?i:(?:\w+ ){{0,2}}?{_ABSENT})"
)


def without(words: str) -> str | None:
    """The words without the sentences by which a third person was not there, or the writer; None: there is none."""
    sentences = list(split(words))[:MOST_SENTENCES]
    left = [each for each in sentences if not (_SOMEBODY.search(fold(each[:LONGEST])) or is_regret(each))]
    return "\n\n".join(left) if len(left) < len(sentences) else None


def absent(words: str, people: Mapping[str, str]) -> tuple[tuple[str, ...], str]:
    """Which of these (who -> name) were not there, and the sentence that says so of the first."""
    found: dict[str, None] = {}
    said = ""
    given = [parts[0] for name in people.values() if (parts := _folded(name).split())]
    for sentence in list(split(words))[:MOST_SENTENCES]:
        folded = fold(sentence[:LONGEST]).lower()
        if not _AT_ALL.search(folded):
            continue
        for who, name in people.items():
            parts = _folded(name).split()
            called = [" ".join(parts)] + ([parts[0]] if parts and given.count(parts[0]) == 1 else []) + parts[1:][-1:]
            if any(each and _of(each, folded) for each in called):
                found[who] = None
                said = said or sentence[:LONGEST]
    return tuple(found), said


def _folded(name: str) -> str:
    return " ".join(re.findall(r"[\w'-]+", fold(name[:100]).lower()))


def _of(name: str, folded: str) -> bool:
    who = re.escape(name)
    # Between a name and what is said of it stand no other name and no “but”: a few small words.
    return bool(
        re.search(rf"\b{who}\b,? (?:(?!and |but |und |aber )\w+ ){{0,2}}?{_ABSENT}", folded)
        or re.search(rf"\b(?:konnte|kann|wird|ist|war|faellt) {who} (?:\w+ ){{0,3}}?{_ABSENT_DE}", folded)
        or re.search(rf"\b{_INSTEAD} (?:\w+ )?{who}\b", folded)
    )
