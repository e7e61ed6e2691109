"""“A no for Backend Engineer, but the Data Engineer team decides by 27 March”: what a mail says of which role. Pure.

Whoever writes of two applications at one employer names their roles. What is said of one must neither end the other
nor be lost for it; where one sentence speaks of several and cannot be cut, the owner is to say what it means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from agent.understand import match
from agent.understand.days.date_words import word_set
from agent.understand.employers.role_names import LEVELS, role_words
from agent.understand.folding import fold
from agent.understand.match import Directory
from agent.understand.sentences import split

MOST_SENTENCES = 60
_JOINTS = re.compile(
    r"[;–—]|,?\s(?:but|while|whereas|however|though|yet|aber|doch|jedoch|während|hingegen|dagegen|sondern|mais"
    r"|tandis\squ['e]|alors\sque|pero|mientras(?:\sque)?|en\scambio|sin\sembargo)\b[ \t]?|,\s(?=(?:and|und|et|y)\s)",
    re.IGNORECASE,
)
_BEFORE = word_set("""
    for about regarding concerning on as to of für zu zur zum als bei bezüglich betreffend stelle position rolle
    bewerbung pour sur comme poste de du para sobre como puesto role application job opening team
""")
_ARTICLES = word_set("""
    the your a an our other first second die der den dem das eine einen einer ihre ihrer ihren deine deiner deinen le
    la les l votre el los su tu
""")
_BEHIND = word_set("""
    role position job opening team teams application vacancy process post interview interviews stelle rolle bewerbung
    poste puesto equipo kollegen abteilung verfahren
""")


@dataclass(frozen=True, slots=True)
class Apart:
    """What a mail says of each application: `words` of those that it speaks of for themselves, or `of_all` of them
    in words that cannot be cut."""

    words: Mapping[str, str]
    of_all: Set[str] = frozenset()


def apart(words: str, subject: str, first: Set[str], among: Set[str], known: Directory) -> Apart | None:
    """What is said of which of the applications `among` at one employer; None: it is all about the same.

    What comes before the first role is about what the subject names, else about `first`.
    """
    pieces = [piece for sentence in _sentences(words) for piece in _pieces(sentence, among, known)]
    named = [match.roles_in(piece, among, known) for piece in pieces]
    titled = match.roles_in(subject, among, known)
    about: Set[str] = titled if len(titled) == 1 else first
    every = frozenset().union(*named)
    if not every or len(every | about) < 2 or (len(every) < 2 and titled != about):
        return None
    if not all(_as_a_job(piece, roles, known) for piece, roles in zip(pieces, named, strict=True)):
        return None
    if any(len(roles) > 1 for roles in named) or first - every - about:
        return Apart({}, every | about | first)  # the thread's own application hears that they wrote, too
    said: dict[str, list[str]] = {each: [] for each in sorted(every | about)}
    for piece, roles in zip(pieces, named, strict=True):
        about = roles or about
        for each in about:
            said[each].append(piece)
    return Apart({each: "\n\n".join(lines) for each, lines in said.items()})


def _sentences(words: str) -> Iterator[str]:
    for number, sentence in enumerate(split(words)):
        if number == MOST_SENTENCES:
            return
        yield sentence


def _pieces(sentence: str, among: Set[str], known: Directory) -> list[str]:
    """A sentence that names several roles, cut where another thought begins."""
    if len(match.roles_in(sentence, among, known)) < 2:
        return [sentence]
    return [piece for each in _JOINTS.split(sentence) if (piece := each.strip(" ,"))]


def _as_a_job(piece: str, applications: Set[str], known: Directory) -> bool:
    """Are the roles named as what is applied for? “Bob, our Data Engineer, liked you” speaks of Bob; two of them
    together are."""
    if len(applications) > 1:
        return True
    words = fold(piece).split()
    for each in applications:
        role = role_words(known.employer(each).role).split()
        at = next(n for n in range(len(words)) if words[n : n + len(role)] == role)
        before = [word for word in words[max(0, at - 4) : at] if word not in _ARTICLES | LEVELS][-1:]
        behind = words[at + len(role) : at + len(role) + 2]
        if at and not _BEFORE & {*before} and not _BEHIND & {*behind}:
            return False
    return True
