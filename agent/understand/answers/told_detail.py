"""A detail told in passing: "we talked about their Kafka migration, put that in for Ana". Pure.

Words for a letter release nothing (the new text is shown first), so talk of no weight may stand beside them; an
order may not, and without a clear person among several nothing is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from agent.understand.answers.command_grammar import aside, burdened
from agent.understand.answers.command_words import word
from agent.understand.answers.drafts_meant import Recipients, choices, named
from agent.understand.lexicon import Lexicon, tokens_of

Told = tuple[int | None, str]
"""For which draft (None: for the one there is), and the words as they were written."""
LONGEST = 2_000
_FEWEST = 3
_LONGEST_PUT = 80
"""Characters that "could you please put that in" takes at most."""
_ENDS = frozenset(".!?;\n:,")
_PIECE = re.compile(r"\s*([^.!?;:,\n]+(?:[.:,](?=\w)[^.!?;:,\n]*)*)([.!?;:,]*\n?)")
_ABBREVIATED = re.compile(r"(?:^|\s)(?:mr|mrs|ms|dr|prof|hr|fr|sr|sra|mme|m|st|[a-z])$", re.IGNORECASE)

_PUT = """
(work/put/add/include/mention/stick/slip/write/squeeze/pop/weave/insert/note) (that/this/it/that bit/this bit/
that part) [in/into/to/in to/in there/down/there too/too/as well/also] [please]
(schreib/schreibe/nimm/pack/setz/setze/fug/fuge/bau/baue/erwahn/erwahne/erganz/erganze/schreiben sie/nehmen sie/
fugen sie/erwahnen sie/erganzen sie) (das/es/dies) [bitte/noch/mal/doch/auch] [rein/hinein/dazu/hinzu/ein/mit rein/
mit hinein/auf]
(mets/mettez/ajoute/ajoutez/glisse/glissez/inclus/incluez/mentionne/mentionnez/ecris/ecrivez/note/notez) (le/la/ca/
cela/les) [aussi]
(ponlo/ponla/ponle/ponselo/anadelo/anadeselo/agregalo/agregaselo/incluyelo/metelo/mencionalo/mencionaselo/pongalo/
incluyalo/anadalo/escribelo)
(pon/anade/agrega/incluye/mete/menciona/ponga/anada/incluya) (eso/esto)|(puedes/podrias) (ponerlo/anadirlo/agregarlo/
incluirlo/mencionarlo)
"""
_WHERE = """
in|into|to|for|with|inside|dans|pour|a|en|para|al|bei|fur|an|in die|in der|in den|zu|beim|in dem|de|per
"""
_WHOSE = """
hers|his|theirs|her|him|(her/his/their/the) (one/mail/note/letter/message/email)|la sienne|le sien|elle|lui|son mail
sa lettre|(el/la) (suyo/suya)|ella|el|su (correo/carta|mensaje)
ihr|ihm|ihrer|ihre|seiner|seine|sie|ihn|ihre mail|seine mail
"""
_AFTER = """
rein|hinein|dazu|hinzu|ein|auf|mit rein|too|as well|also|aussi|tambien|noch|please|bitte|stp|svp|porfa|por favor
s'il (te/vous) plait|(would/could/will/can) you|tu veux bien|(kannst/konntest) du|vale|ok|thanks|thank you|danke
merci|gracias|!
"""
_BEFORE = """
and|please|bitte|so|can you|could you|would you|kannst du|konnten sie|konnen sie|you could|you can|peux tu|tu peux
pouvez vous|pourriez vous|puedes|podrias|y|et|und|just|also|por favor|porfa|stp|svp|maybe|then
"""
_THAT = """
(add/mention/say/include/write/note) that (we/i/she/he/they)|(erwahn/erwahne/erganz/erganze/schreib/schreibe) [noch/
bitte] [,] dass (wir/ich/sie/er)
(ajoute/ajoutez/mentionne/mentionnez/ecris/dis) (qu'on/que nous/que j'ai/qu'elle/qu'il/que je)|(anade/agrega/menciona/
escribe/di) que (hablamos/nosotros/yo/ella/el)
"""
_SUBJECT_LENGTH = 1


def read(text: str, who: Recipients) -> Told | None:
    """The detail and whom it is for; None where none is told so, or not clearly."""
    if len(text) > LONGEST:
        return None
    pieces = list(_pieces(text))
    for at, (said, end) in enumerate(pieces):
        found = _put(said, end, who)
        if found is None:
            continue
        before, number, spoken = found
        first = at
        words = before
        while first and not _closes(pieces[first - 1][1]):
            first -= 1
        words = _joined(pieces[first:at], before)
        last = at + 1
        if not _enough(words):
            if ":" in end and not words:  # "put this into Ann's: …"
                words, last = _joined(pieces[at + 1 :], ""), len(pieces)
            elif first and not words:  # the sentence before
                second = first - 1
                while second and not _closes(pieces[second - 1][1]):
                    second -= 1
                words, first = _joined(pieces[second:first], ""), second
        if not _enough(words):
            return None
        if not spoken:
            number = _only_person(words, who)
        if number is None and who.count != 1:
            return None
        rest = [each for each, _ in (*pieces[:first], *pieces[last:])]
        asks = any("?" in mark for index, (_, mark) in enumerate(pieces) if index != at)
        if asks or any(not aside(each, who) and burdened(each) for each in rest):
            return None
        return number if who.count > 1 else None, words
    return _said_that(text, who)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """The parts of sentences, each with the signs behind it; `Ms. Weiss` is one."""
    held = ""
    for match in _PIECE.finditer(text):
        said, end = match[1].strip(), match[2]
        if end == "." and _ABBREVIATED.search(held + said):
            held += f"{said}. "
            continue
        yield held + said, end
        held = ""
    if held:
        yield held.strip(), ""


def _closes(end: str) -> bool:
    return not end or any(sign in end for sign in ".!?;\n")


def _joined(pieces: list[tuple[str, str]], last: str) -> str:
    said = "".join(f"{words}{end.rstrip()} " for words, end in pieces) + last
    return said.strip().rstrip(" ,;:.")


def _enough(words: str) -> bool:
    return len(re.findall(r"\w+", words)) >= _FEWEST


def _put(said: str, end: str, who: Recipients) -> tuple[str, int | None, bool] | None:
    """The words before "put that in for Ana" in this part of a sentence, for whom, and whether it says so."""
    spans = [(match.start(), match[0]) for match in re.finditer(r"\S+", said)]
    for start, _ in spans:
        head = tokens_of(said[start : start + _LONGEST_PUT])  # most places begin no such words
        if not any(True for begin in _lexicon("before").past(head, 0) for _ in _lexicon("put").at(head, begin)):
            continue
        tokens = tokens_of(said[start:])
        for begin in _lexicon("before").past(tokens, 0):
            for after, _ in _lexicon("put").at(tokens, begin):
                made = _whom(tokens, after, who)
                if made is not None:
                    return said[:start].strip(), *made
    return None


def _whom(tokens: list[str], at: int, who: Recipients) -> tuple[int | None, bool] | None:
    """Whose letter it is: (number, said so); None where the words go on otherwise."""
    ends = len(tokens)
    found: set[int] = set()
    bare = False
    for where in _lexicon("where").past(tokens, at):
        for end, chosen in choices(tokens, where, who):
            if ends in _lexicon("after").past(tokens, end) and len(chosen.numbers) == 1 and not chosen.wrong:
                found |= chosen.numbers
        whose = {where, *(end for end, _ in _lexicon("whose").at(tokens, where))}
        bare = bare or any(ends in _lexicon("after").past(tokens, end) for end in whose)
    if len(found) == 1:
        return found.pop(), True
    return (None, False) if bare and not found else None


def _only_person(words: str, who: Recipients) -> int | None:
    """The one recipient whom the words name."""
    tokens = tokens_of(words)
    met = [numbers for at in range(len(tokens)) for _, numbers in named(tokens, at, who)]
    everybody = frozenset().union(*met) if met else frozenset()
    return next(iter(everybody)) if len(everybody) == 1 else None


def _said_that(text: str, who: Recipients) -> Told | None:
    """ "Add that we talked about …", where there is one letter only."""
    if who.count != 1 or len(text.strip().splitlines()) > 1 or "?" in text:
        return None
    spans = [match.start() for match in re.finditer(r"\S+", text)]
    tokens = tokens_of(text)
    for begin in word("frame").past(tokens, 0):
        for end, _ in _lexicon("that").at(tokens, begin):
            start = spans[end - _SUBJECT_LENGTH] if end - _SUBJECT_LENGTH < len(spans) else len(text)
            words = text[start:].strip().rstrip(" .!")
            if _enough(words) and len(tokens_of(text[:start])) == end - _SUBJECT_LENGTH:
                return None, words
    return None


@cache
def _lexicon(name: str) -> Lexicon:
    return Lexicon(
        {"put": _PUT, "where": _WHERE, "whose": _WHOSE, "after": _AFTER, "before": _BEFORE, "that": _THAT}[name]
    )
