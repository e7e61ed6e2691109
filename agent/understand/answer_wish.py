"""Words for a letter in an answer of whole sentences: "for Anjali please mention this: …", "add that we …". Pure.

They release nothing: the new text is shown first. They are kept as the owner wrote them; where it is not clear which
words they are, or for whom, nothing is taken.
"""

from __future__ import annotations

import re

from agent.understand.answer_clauses import clauses
from agent.understand.answer_weights import Weights
from agent.understand.drafts_meant import Recipients
from agent.understand.lexicon import tokens_of

Wish = tuple[int | None, str]
"""For which draft (None: for the one there is), and the words as they were written."""
FEWEST = 3
LONGEST_HEAD = 14
LONGEST_BEFORE_THAT = 7
LIKELY = 0.40
_COLON = re.compile(r"^(?P<head>[^:\n]{3,120}?)\s?:\s+(?P<tail>\S.*)$", re.DOTALL)
_THAT = re.compile(
    r"^(?P<head>[^.!?\n]{2,100}?\b(?:that|dass|daß|que|qu['’]))\s*(?P<tail>\S[^\n]*)$", re.IGNORECASE | re.DOTALL
)
_SENTENCE = re.compile(r"(?<=[.!?\n])\s+(?=\S)")
_CONTENT = re.compile(
    r"(?i)\b(?:add|mention|includ\w*|put|work|say|tell|write|weave|slip|insert|bring|get|erg[äa]nz\w*|erw[äa]hn\w*|schreib\w*|nimm"
    r"|bau\w*|f[üu]g\w*|pack\w*|setz\w*|rein|sag\w*|ajout\w*|rajout\w*|mets|mettez|mentionn\w*|gliss\w*|pr[ée]cis\w*|dis|dites"
    r"|a[ñn]ad\w*|agr[ée]g\w*|pon|ponle|pong\w*|menciona\w*|incluy\w*|mete|m[ée]tele|s[úu]male|dile|di|escribe|falta)\b"
)


def read(own: str, who: Recipients, weights: Weights) -> Wish | None:
    """What shall be worked into a letter, and into which; None where that is not clear."""
    sentences = _SENTENCE.split(own.strip())
    found: list[tuple[str, str]] = []
    for at, sentence in enumerate(sentences):
        for form in (_COLON, _THAT):
            match = form.match(sentence)
            if match is None or not _asks_for_words(match["head"], who, weights):
                continue
            if form is _THAT and len(tokens_of(match["head"])) > LONGEST_BEFORE_THAT:
                continue
            rest = sentences[at + 1 :] if form is _COLON else []
            tail = " ".join([match["tail"], *rest]).strip().rstrip(" .")
            found.append((match["head"], tail))
            if rest or form is _THAT:
                others = sentences[:at] if form is _COLON else [*sentences[:at], *sentences[at + 1 :]]
                if any(_orders(each, who, weights) for each in others):
                    return None
            break
    if len(found) != 1 or "?" in own:
        return None
    head, said = found[0]
    numbers = {number for clause in clauses(head, who) or () for one in clause.chosen for number in one.numbers}
    if who.count > 1 and (len(numbers) != 1 or not numbers <= who.every):
        return None
    if len(re.findall(r"\w+", said)) < FEWEST or _orders(said, who, weights):
        return None
    return (next(iter(numbers)) if who.count > 1 else None), said


def _asks_for_words(head: str, who: Recipients, weights: Weights) -> bool:
    if len(tokens_of(head)) > LONGEST_HEAD or _CONTENT.search(head) is None:
        return False
    made = clauses(head, who) or []
    return any(weights.odds(each.words, each.end)["wish"] >= LIKELY for each in made)


def _orders(said: str, who: Recipients, weights: Weights) -> bool:
    """Does it let something go, or stop it, or hold a doubt?"""
    for each in clauses(said, who) or []:
        odds = weights.odds(each.words, each.end)
        if max(odds["release"], odds["decline"], odds["later"], odds["stop"]) > 0.4 or odds["doubt"] > 0.7:
            return True
    return False
