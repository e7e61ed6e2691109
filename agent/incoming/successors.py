"""Whom a hand-over names to write to from now on: only somebody whose address stands in the mail. Pure.

An address in the words counts before one in Cc; of several the one whose name stands in the sentence that hands over.
Where no address stands in it and the writer says that they take over themselves, it is they. Where that leaves several,
or nobody, the owner is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from agent.model import Message, Person
from agent.understand import folding

ADDRESS = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}(?![\w-])", re.IGNORECASE | re.ASCII
)
MOST = 20


def named(message: Message, words: str, sentence: str, is_nobody: Callable[[str, str], bool]) -> Person | None:
    """The one person, with what Cc or the words call them. `is_nobody`: the owner or a robot."""
    shown = {a.email: a.name for a in (*message.cc, *message.to) if a.email}
    writers = {a.email for a in (*message.from_, *message.reply_to)}
    spoken = [each.lower() for each in ADDRESS.findall(words[:20_000])]
    for among in (spoken, [a.email for a in message.cc]):
        found = [
            Person(shown.get(address, "") or called(words, address), address)
            for address in dict.fromkeys(among[:MOST])
            if address and address not in writers and not is_nobody(address, shown.get(address, ""))
        ]
        one = found if len(found) == 1 else list(_in(sentence, found))
        if len(one) == 1:
            return one[0]
        if found:
            return None
    writer = next((a for a in message.from_ if a.email and not is_nobody(a.email, a.name)), None)
    return Person(writer.name, writer.email) if writer and takes_over(words) else None


_CLAUSE = r"[^.!?;\n]{0,40}?"
_TAKES_OVER = re.compile(
    rf"\bi(?:['’]m| am|['’]ll be| will be| shall be)\b(?P<en>{_CLAUSE})\b(?:(?:your|the)(?: new| main)?"
    r" (?:point of )?contact|looking after|taking (?:\w+ ){0,3}over|taking over|handling|covering|standing in"
    r"|picking (?:\w+ ){0,3}up)\b"
    r"|\bi(?:['’]ve| have|['’]ll| will)?(?: now)? (?:taken?|pick(?:ed)?|look(?:ed)?) (?:\w+ ){0,4}(?:over|up|after)\b"
    rf"|\bich (?:bin|werde)\b(?P<de>{_CLAUSE})\b(?:ansprechpartner(?:in)?|ansprechperson|zuständig|kontakt)\b"
    r"|\b(?:übernehme|vertrete|betreue) ich\b|\bich (?:übernehme|vertrete|betreue)\b"
    rf"|\bich habe\b{_CLAUSE}\bübernommen\b"
    rf"|\bje (?:suis|serai)\b(?P<fr>{_CLAUSE})\b(?:contact|interlocut(?:eur|rice)|référente?)\b"
    rf"|\bje (?:prends|reprends|assure)\b{_CLAUSE}\b(?:relève|suite|dossier|intérim|place)\b"
    rf"|\b(?:soy|seré)\b(?P<es>{_CLAUSE})\b(?:contacto|responsable|interlocutora?)\b"
    rf"|\b(?:llevo|llevaré|asumo|me encargo|me hago cargo|tomo)\b{_CLAUSE}"
    r"\b(?:proceso|relevo|candidatura|cargo|tema|selección)\b",
    re.IGNORECASE,
)
_NO_MORE = re.compile(r"\b(?:not|no longer|n['’]t|never|nicht|kein\w*|plus|pas|ya no|no)\b", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?:if|ob|wenn|falls|si|no|ya no|nicht|ne)\s$", re.IGNORECASE)


def takes_over(words: str) -> bool:
    """Does the writer say that they are to be written to from now on: "I'll be your contact", "ich übernehme"?"""
    for found in _TAKES_OVER.finditer(words[:5_000]):
        between = next((each for each in found.groups() if each), "")
        if not _NO_MORE.search(between) and not _BEFORE.search(words[: found.start()][-10:]):
            return True
    return False


def _in(sentence: str, people: Iterable[Person]) -> Iterable[Person]:
    """Those whose address, or a name of whom, stands in the sentence."""
    said = set(folding.fold(sentence).split())
    for person in people:
        assert person.address is not None
        names = {word for word in folding.fold(person.name).split() if len(word) > 2}
        if person.address in sentence.lower() or names & said:
            yield person


_NAME = re.compile(r"(?P<name>[A-ZÀ-Þ][\w'’-]{1,30}(?: [A-ZÀ-Þ][\w'’.-]{0,30}){1,3})[\s,:(<]{1,4}$")


def called(words: str, address: str) -> str:
    """The name of two words or more that stands right before an address."""
    before = words[: words.lower().find(address)][-100:]
    found = _NAME.search(before)
    return found["name"] if found else ""
