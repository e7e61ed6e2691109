"""Whose letter words are for that an answer wants worked in: of those that it names beside them. Pure."""

from __future__ import annotations

from agent.understand.answers import wish_words
from agent.understand.answers.answer_clauses import clauses
from agent.understand.answers.drafts_meant import Chosen, Recipients
from agent.understand.lexicon import tokens_of


def whose(
    earlier: str, before: str, after: str, later: str, words: str, who: Recipients
) -> tuple[tuple[int | None, ...], str]:
    """The numbers of the letters they are for (None: all), and why that is not clear."""
    if who.count == 1:
        return (None,), ""
    named = frozenset().union(*(one.numbers for one in chosen_in(f"{earlier}\n{later}", who)))
    where = {_numbers(one, who, named) for one in chosen_in(f"{before} – {after}", who)}
    if not where:
        # "Jens' is a little dry. Mention the harbour too": what the sentence before speaks of.
        last = [each for each in clauses(earlier, who) or () if each.text][-3:]
        where = {_numbers(one, who, frozenset()) for each in last for one in each.chosen}
    inside = {one.numbers for one in chosen_in(words, who)}
    if not where and wish_words.EVERYWHERE.intersection(tokens_of(f"{before} – {after}")):
        return (None,), ""
    if not where and len(inside) == 1 and min(inside):
        return tuple(sorted(min(inside))), "it is not said whose mail these words are for"
    if len(where) > 1:  # "both are fine, but for Ana put in …"
        nearest = [one for each in (clauses(before, who) or [])[-1:] for one in each.chosen]
        where = {_numbers(one, who, named) for one in nearest} or where
    if len(where) != 1:
        return (), "it is not said whose mail these words are for: answer “detail 2: …” or name the person"
    [numbers] = where
    if not numbers or not numbers <= who.every:
        return (), "there is no such draft"
    return ((None,) if numbers == who.every else tuple(sorted(numbers))), ""


def chosen_in(said: str, who: Recipients) -> list[Chosen]:
    """The drafts that are named there, each naming by itself, as far as they are such."""
    return [one for each in clauses(said, who) or () for one in each.chosen if not one.wrong]


def _numbers(one: Chosen, who: Recipients, named: frozenset[int]) -> frozenset[int]:
    """The drafts; those that are left where "the other" is meant."""
    if one.rest is None:
        return one.numbers
    left = who.every - named
    return left if named and one.rest in (0, len(left)) else frozenset()
