"""Two names side by side that are not what each alone is: a couple of one family name, a short name and the full one.

"Mr and Mrs Castelli" are two people, "Nobby (Norman Clegg)" is one. Pure; looks only at the mentions of one text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from agent.understand.persons import attends
from agent.understand.persons.mentioned import Mention
from agent.understand.persons.salutations import FEMALE, MALE

_AND = frozenset(["and", "und", "et", "y", "e", "en", "&", "+"])


def settled(found: Sequence[Mention], tokens: Sequence[str]) -> tuple[Mention, ...]:
    """The mentions with those of couples added, and those in brackets that only say who somebody is taken in."""
    return tuple(_told_by_brackets(_with_couples(found, tokens), tokens))


def _with_couples(found: Sequence[Mention], tokens: Sequence[str]) -> list[Mention]:
    """With the first of "Mr and Mrs Castelli", whose family name stands behind the second only."""
    all_: list[Mention] = []
    for each in found:
        at = each.start - 2
        if each.formal and at >= 0 and tokens[at + 1].lower() in _AND:
            dotted = tokens[at] == "." and at > 0
            title = tokens[at - dotted]
            hers = tokens[each.start].lower()
            if title.lower() in MALE | FEMALE and hers in MALE | FEMALE and (title.lower() in MALE) != (hers in MALE):
                family = each.name.split()[-1]
                name = f"{title.capitalize()}{'.' * dotted} {family}"
                all_.append(Mention(name, at - dotted, at + 1, formal=True))
        all_.append(each)
    return all_


def _told_by_brackets(found: Sequence[Mention], tokens: Sequence[str]) -> list[Mention]:
    """One person of "Nobby (Norman Clegg)" and of "Norman Clegg (Nobby)", by the full name."""
    all_: list[Mention] = []
    for each in found:
        last = all_[-1] if all_ else None
        inside = (
            last is not None
            and not last.myself
            and not each.myself
            and each.start == last.end + 1
            and tokens[last.end] == "("
            and tokens[each.end : each.end + 1] == (")",)
        )
        if last is None or not inside:
            all_.append(each)
            continue
        short, full = len(last.name.split()), len(each.name.split())
        if short == 1 and full > 1 and each.given and not attends.is_a_thing(last.name):
            all_[-1] = replace(last, name=each.name, end=each.end + 1, given=last.given or each.given)
        elif full == 1 and short > 1 and each.given:
            all_[-1] = replace(last, end=each.end + 1)
        else:
            all_.append(each)
    return all_
