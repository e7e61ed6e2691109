"""What an owner typed below their name, after all: "no wait" under a signature takes back what stands above it. Pure.

A signature is cut off an answer, and with it whatever looks like a line of it. A short line there that begins with a
doubt is none: it belongs to the answer. Lines below a mark that only programs set ("-- ") stay cut.
"""

from __future__ import annotations

from agent.understand.answers.doubt_words import CONDITIONS, NEGATIONS
from agent.understand.command import own_part
from agent.understand.lexicon import plain

MOST_WORDS = 5
"""A longer line is a saying or a notice."""
_FIRST = 3
"""Among so many words a doubt comes, where it comes."""
_DOUBTS = NEGATIONS | CONDITIONS


def with_afterthought(own: str, signed: str, signature: str) -> str:
    """The owner's own words and, below them, the doubts that stand among their signature.

    `signed`: the same words with the signature, without any quote; `signature`: the one of the configuration.
    """
    said = {plain(line) for line in own.split("\n")}
    doubts = [
        line.strip() for line in own_part(signed, signature).split("\n") if plain(line) not in said and _doubts(line)
    ]
    return "\n\n".join([own, *doubts]) if doubts else own


def _doubts(line: str) -> bool:
    words = plain(line).split()
    return 0 < len(words) <= MOST_WORDS and not _DOUBTS.isdisjoint(word.strip(".,;:!?") for word in words[:_FIRST])
