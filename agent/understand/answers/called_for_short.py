"""Short forms by which an answer calls the people whom its drafts go to: "Flor" for Florencia, "Bob" for Robert. Pure.

A short form counts where it is written with a capital, is no word of its own at the head of a sentence, and can stand
for one of them only; nobody else of them may be called so.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.understand.answers.drafts_meant import Recipients
from agent.understand.lexicon import plain
from agent.understand.name_words.given_names import GIVEN
from agent.understand.name_words.nicknames import CALLED, WORDS

SHORTEST = 2
_CAPITAL = re.compile(r"(?<![\w'’])(?P<word>[^\W\d_]{2,12})(?P<of>['’]s?(?!\w))?")
_HEAD = re.compile(r"(?:^|[.!?:\n])[\s\"“„«¿¡]*$")


def known(text: str, who: Recipients) -> Recipients:
    """The recipients, called also by the short forms that the text uses for them."""
    first = {part[0]: numbers for part, numbers in who.called.items() if len(part) == 1}
    found: dict[tuple[str, ...], frozenset[int]] = {}
    for match in _CAPITAL.finditer(text[:2_000]):
        said = match["word"]
        word = plain(said)
        if not said[0].isupper() or said[1:] != said[1:].lower() or (word,) in who.called or len(word) < SHORTEST:
            continue
        if match["of"] is None and (word in WORDS or (_HEAD.search(text[: match.start()]) and word not in GIVEN)):
            continue
        meant = {
            number for name, numbers in first.items() for number in numbers
            if (name.startswith(word) and len(name) > len(word)) or word in CALLED.get(name, ())
        }  # fmt: skip
        if len(meant) == 1:
            found[word,] = frozenset(meant)
    return replace(who, called={**who.called, **found}) if found else who
