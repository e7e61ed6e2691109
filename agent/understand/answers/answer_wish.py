"""What an answer wants worked into letters: "for Anjali please mention the move", "it lacks the canteen". Pure.

Such words release nothing: the new text is shown first. They are kept as the owner wrote them. A model says which they
may be (`wished_words`); they are taken where it asks for them, and not where it asks whether, tells of what somebody
else wants, names another time or person, or wants them out. Where it is not clear whose letter it is, or what is
wished is no words at all ("make it warmer"), that is told: a letter is reworded by its owner alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.understand.answers import (
    answer_gates,
    exchanged_words,
    gate_words,
    moment_words,
    text_words,
    wish_words,
    wished_words,
)
from agent.understand.answers.answer_clauses import clauses, dictated
from agent.understand.answers.answer_weights import Weights
from agent.understand.answers.drafts_meant import Recipients
from agent.understand.answers.wished_drafts import chosen_in, whose
from agent.understand.answers.wished_words import Found, Sentence, sentences
from agent.understand.lexicon import tokens_of
from agent.understand.name_words.given_names import GIVEN

Wish = tuple[int | None, str]
"""For which draft (None: for all there are), and the words as they were written."""
WISHED, PERHAPS = 0.50, 0.20
"""So likely are words wished for at all, to be taken, and to be asked back about."""
ALIKE = 0.12
"""So likely must just these words be them."""
SOUNDS = 0.12
"""So likely must a clause of the sentence be a wish by its own model."""
ALSO, CLEAR = 0.25, 0.50
"""The same where its clause is as good as sure to be a wish."""
SURELY, ALOUD, SOFTLY = 0.90, 0.20, 0.05
"""The same where the words are not so surely wished for."""
FEWEST_LETTERS = 3
MOST = 4
_WHAT_IF = frozenset((("what", "if"), ("y", "si"), ("et", "si"), ("was", "wenn")))
_BESIDE_POINTING = frozenset().union(*(wished_words.CLASSES[kind] for kind in ("in", "of", "ask", "too")))
"""Behind a "this" that points to what was said before."""
_COLON = re.compile(r"^(?P<head>[^:\n]{3,120}?)\s?:\s+(?P<tail>\S.*)$", re.DOTALL)
_SENTENCE = re.compile(r"[.!?]\s+(?=\S)|\n")
_WORDS = re.compile(r"\w+")
FEWEST = 3
LONGEST_PLACE = 4
LONGEST_HEAD = 14
LIKELY = 0.40


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is wished for; `rest` is the answer without the sentences that say so. `because`: why it is not sure."""

    details: tuple[Wish, ...]
    rest: str
    because: str = ""
    loud: float = 1.0
    """How likely the least clear of them is a wish at all, by the clauses it stands in."""
    hindered: bool = False
    """Does anything in the sentence speak against taking them, as a condition does?"""

    @property
    def sure(self) -> bool:
        """May it be done without asking?"""
        return bool(self.details) and not self.because

    @property
    def numbers(self) -> frozenset[int] | None:
        """The drafts that words are for; None: all."""
        found = [number for number, _ in self.details]
        return None if None in found else frozenset(number for number in found if number is not None)


def read(own: str, who: Recipients, weights: Weights) -> Wishes | None:
    """What shall be worked into which letters; None where no words are wished for."""
    own = dictated(own)
    if (told := _behind_colon(own, who, weights)) is not None or weights.wished is None:
        return told
    names = frozenset(word for part in who.called for word in part)
    details: list[Wish] = []
    because: list[str] = []
    kept: list[str] = []
    hindered, loud = False, 1.0
    at = 0
    read_ = sentences(own, names)
    for sentence in read_:
        found = _whole_bracket(_whole_place(_whole_quote(weights.wished.find(sentence)), own))
        begin, end = sentence.spots[0][0], sentence.spots[-1][1]
        if found.wished < PERHAPS or found.likely < ALIKE or not _stands(own, found):
            continue
        sounds = _sounds(own[begin:end], who, weights)
        if (
            sounds < (SOFTLY if found.wished >= SURELY else SOUNDS)
            or _no_order(sentence, found)
            or _wants_out(sentence, found)
        ):
            continue
        before, after = _around(own, found)
        problem = _problem(sentence, found, before, after)
        hindered, loud = hindered or bool(problem), min(loud, sounds)
        clear = found.wished >= SURELY or (found.wished >= WISHED and sounds >= ALOUD)
        if not clear and not (found.wished >= ALSO and sounds >= CLEAR):
            problem = problem or "it may be no wish"
        if _is_order(own, found, who, weights):
            continue
        words = _said_before(own, sentence, found, read_, weights.wished)
        if words is None:
            continue
        numbers, open_ = whose(own[:begin], before, after, own[end:], words, who)
        problem = problem or open_
        details += [(number, words) for number in numbers]
        because += [problem] if problem else []
        kept.append(own[at:begin])
        at = end + len(own[end:]) - len(own[end:].lstrip(" .!?…;)"))
    if not details and not because:
        return None
    rest = " ".join([*kept, own[at:]]).strip(" .!,;")
    if len(details) > MOST * max(1, who.count):
        return None
    if not because and "?" in rest:
        because.append("there is a question in it")
    return Wishes(tuple(dict.fromkeys(details)), rest, because[0] if because else "", loud, hindered)


def _whole_quote(found: Found) -> Found:
    """Up to the closing quote where the words begin behind an opening one: a comma in it ends nothing."""
    words = found.sentence.words
    if not found.first or words[found.first - 1] not in wish_words.QUOTES:
        return found
    closing = next((at for at in range(found.first + 1, len(words)) if words[at] in wish_words.QUOTES), None)
    return replace(found, last=closing) if closing is not None else found


def _whole_place(found: Found, own: str) -> Found:
    """With the place that stands last, "… the course I did | in Moorepark", and without a word that only puts the
    words in: "the talk in May | drinnen"."""
    words, spots = found.sentence.words, found.sentence.spots
    tail = words[found.last :]
    if 1 < len(tail) <= LONGEST_PLACE and tail[0] in wish_words.WHERE:
        last = own[spots[-1][0] : spots[-1][1]]
        known = wish_words.TO | moment_words.TIMES | text_words.DRAFT | text_words.PARTS | gate_words.SMALL
        if last[:1].isupper() and known.isdisjoint(tail[1:]) and not any(word[0] == "@" for word in tail):
            return replace(found, last=len(words))
    if 1 < len(tail) <= LONGEST_PLACE and tail[0] == "in" and wish_words.YEAR.issuperset(tail[1:]):
        return replace(found, last=len(words))
    if not tail and found.last - found.first > 1 and words[-1] in wish_words.PUTS_IN:
        return replace(found, last=found.last - 1)
    return found


def _whole_bracket(found: Found) -> Found:
    """With the closing bracket behind words in which one opens."""
    words = found.sentence.words
    said = words[found.first : found.last]
    open_ = said.count("(") > said.count(")") and words[found.last : found.last + 1] == (")",)
    return replace(found, last=found.last + 1) if open_ else found


def _is_order(own: str, found: Found, who: Recipients, weights: Weights) -> bool:
    """Are the words themselves an order to send: "add it and send it"?"""
    said = own[found.sentence.spots[found.first][0] : found.sentence.spots[found.last - 1][1]]
    made = clauses(said, who) or []
    odds = [weights.odds(each.words, "") for each in made]
    return len(odds) == 1 and max(odds[0], key=odds[0].__getitem__) == "release"


def _said_before(
    own: str, sentence: Sentence, found: Found, among: Sequence[Sentence], weights: wished_words.Weights
) -> str | None:
    """The words as they stand; of "put this in his letter" those of the sentence before. None where there are none."""
    words = sentence.words[found.first : found.last]
    named = words[1:2] == ("mit",) and len(words) > 2  # "das mit dem Apfelbaum"
    if words[0] not in wish_words.POINTING or not _BESIDE_POINTING.issuperset(words[1:2]) or named:
        return own[sentence.spots[found.first][0] : sentence.spots[found.last - 1][1]]
    at = among.index(sentence)
    if not at:
        return None
    before = weights.find(among[at - 1])
    first, last = (before.first, before.last) if before.likely >= ALIKE else (0, len(among[at - 1].spots))
    return own[among[at - 1].spots[first][0] : among[at - 1].spots[last - 1][1]]


def _stands(own: str, found: Found) -> bool:
    """Are they words that say something, and not "the most important"?"""
    words = own[found.sentence.spots[found.first][0] : found.sentence.spots[found.last - 1][1]]
    said = set(found.sentence.words[found.first : found.last]) - wish_words.SAYS_NOTHING
    pointing = found.sentence.words[found.first] in wish_words.POINTING
    whole = words.count("(") == words.count(")") and sum(char.isalnum() for char in words) >= FEWEST_LETTERS
    return whole and (bool(said) or pointing)


def _sounds(said: str, who: Recipients, weights: Weights) -> float:
    """How much the most wishing clause of a sentence sounds like a wish."""
    return max((weights.odds(each.words, each.end)["wish"] for each in clauses(said, who) or ()), default=0.0)


def _around(own: str, found: Found) -> tuple[str, str]:
    """What stands in its sentence before the words, and behind them."""
    spots = found.sentence.spots
    return own[spots[0][0] : spots[found.first][0]], own[spots[found.last - 1][1] : spots[-1][1]]


def _near(sentence: Sentence, found: Found) -> tuple[list[str], list[str]]:
    """The words around them up to the next comma: those that ask for them."""
    before, after = list(sentence.words[: found.first]), list(sentence.words[found.last :])
    while before and before[-1] in ",:":
        before.pop()
    commas = [at for at, word in enumerate(before) if word in ",:"]
    before = before[commas[-1] + 1 :] if commas else before
    ends = next((at for at, word in enumerate(after) if word in ",:"), len(after))
    return before, after[:ends]


def _no_order(sentence: Sentence, found: Found) -> bool:
    """Does it tell what is done, was done, or may be asked: is it no order at all?"""
    before, after = _near(sentence, found)
    whole = list(sentence.words)
    while before and before[0] in wish_words.AND:
        before.pop(0)
    if answer_gates.holds(before, wish_words.LIKES):
        return True
    if answer_gates.holds([*before, *after], wish_words.OWN_DOING) or wish_words.THANKS.intersection(before[:1]):
        polite = before[1:2] and before[1] in wish_words.THANKED
        if not (polite and before[0] in wish_words.THANKS):
            return True
    asks = answer_gates.holds(whole, wish_words.REQUESTS)
    if answer_gates.holds([*before, *after], wish_words.IN_QUESTION) and not (asks and sentence.end == "?"):
        return True
    return sentence.end == "?" and not asks and answer_gates.asks(whole)


def _wants_out(sentence: Sentence, found: Found) -> bool:
    """Does it want the words out, or others for them, or not in? Then a letter would have to be reworded."""
    if exchanged_words.in_place(sentence.words[: found.first]):
        return False
    head, tail = _near(sentence, found)
    behind = [word for word in tail if word != "out"] if "left" in head else tail  # "you left the mural out"
    left = answer_gates.without([*head, *behind], wish_words.LACKS)
    return answer_gates.negated(left) or bool(
        wish_words.REMOVES.intersection(answer_gates.without(left, wish_words.LEAVES))
    )


def _problem(sentence: Sentence, found: Found, before: str, after: str) -> str:
    """Why the words are not to be taken without asking; empty where nothing speaks against it."""
    head, tail = _near(sentence, found)
    outside = [*sentence.words[: found.first], "|", *sentence.words[found.last :]]
    if answer_gates.conditional(_conditions(outside)):
        return "there is a condition in it"
    if sentence.end == "?" and not answer_gates.holds(sentence.words, wish_words.REQUESTS):
        return "it is a question"
    if answer_gates.holds([*sentence.words[: found.first], "|", *tail], wish_words.REPORTED):
        return "it says what somebody else wishes"
    if wish_words.QUOTES.intersection(exchanged_words.outside_quotes(before, after)):
        return "somebody else may say it"
    if wish_words.LATER.intersection(outside) or sentence.words[found.last - 1] in wish_words.NEXT:
        return "another time is named in it"
    if answer_gates.unsure([*sentence.words[: found.first], "|", *tail]):
        return "you are not sure in it"
    strange = [
        word.removesuffix("'s") for at, word in enumerate(head)
        if (at and head[at - 1] in wish_words.TO) or word.endswith("'s")
    ]  # fmt: skip
    if GIVEN.intersection(strange):
        return "somebody is named in it to whom no mail of these goes"
    return ""


def _conditions(outside: list[str]) -> list[str]:
    """What stands around the words (`|`), without what is no condition: of "it would be grand if" and the polite "if
    you can", of an hour until when, and of what is told behind a comma of what is over."""
    whole: list[str] = []
    for word in outside:  # "s'" and "il" are two words for the model
        if whole and whole[-1] == "s'" and word in ("il", "ils"):
            whole[-1] += word
        else:
            whole.append(word)
    kept = [word for word in answer_gates.without(whole, wish_words.ASKED_NICELY) if word not in wish_words.UNTIL]
    if tuple(kept[:2]) in _WHAT_IF:
        del kept[1]
    at = next((at for at, word in enumerate(kept) if word in ("if", "wenn", "si")), len(kept))
    if at < kept.index("|") and wish_words.WOULD.intersection(kept[:at]) and wish_words.FINE.intersection(kept[:at]):
        del kept[at]
    tail = kept[kept.index("|") :]
    told = next((at for at, word in enumerate(tail) if word in ",("), len(tail))
    return kept[: -len(tail) + told] if answer_gates.tells_of_then(tail[told:]) else kept


def _behind_colon(own: str, who: Recipients, weights: Weights) -> Wishes | None:
    """ "Add to draft 2: she asked how …": all that stands behind it."""
    match = _COLON.match(own.strip())
    if match is not None and (ends := [found.end() for found in _SENTENCE.finditer(match["head"])]):
        earlier, own = own.strip()[: ends[-1]], own.strip()[ends[-1] :]
        made = _behind_colon(own, who, weights)
        return replace(made, rest=earlier) if made is not None and not made.rest else None
    if match is None or not _asks_for_words(match["head"], who, weights) or "?" in own:
        return None
    said = match["tail"].strip().rstrip(" .")
    if len(_WORDS.findall(said)) < FEWEST or re.search(r"\w/\w", said) or "\n\n" in said or _orders(said, who, weights):
        return None
    if len(re.split(r"[.!]\s", said)) > 1 or _itself_wishes(said, weights):
        return None  # which of the sentences are words for the letter, a model says better
    numbers = {number for one in chosen_in(match["head"], who) for number in one.numbers}
    if who.count == 1:
        return Wishes(((None, said),), "")
    if not numbers or not numbers <= who.every:
        return None
    whom: Sequence[int | None] = (None,) if numbers == who.every else sorted(numbers)
    return Wishes(tuple((number, said) for number in whom), "")


def _itself_wishes(said: str, weights: Weights) -> bool:
    """Do the words behind a colon ask for words in turn: "to Ana: mention how we met"?"""
    if weights.wished is None:
        return False
    found = [weights.wished.find(each) for each in sentences(said)[:1]]
    return any(each.wished >= WISHED and each.first > 0 and each.likely > ALIKE for each in found)


def _asks_for_words(head: str, who: Recipients, weights: Weights) -> bool:
    if len(tokens_of(head)) > LONGEST_HEAD or "\n" in head:
        return False
    words = tokens_of(head)
    if exchanged_words.in_place(words) and not answer_gates.conditional(words):
        return True  # "please replace the last line with: …"
    if (
        answer_gates.of_the_text(words)
        or answer_gates.conditional(words)
        or answer_gates.negated(answer_gates.without(words, wish_words.LACKS))
    ):
        return False
    if wish_words.REMOVES.intersection(words) or answer_gates.holds(words, wish_words.REPORTED):
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
