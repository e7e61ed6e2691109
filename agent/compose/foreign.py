"""The owner's words in another language than the mail's. Pure."""

from __future__ import annotations

import re

from agent.compose.language import CALLED, language
from agent.compose.plain import one_line
from agent.compose.tongue import Tongue
from agent.model import Finding


def left_out(details: tuple[str, ...], words: Tongue) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """Without notes in another language than the mail's: half a sentence of it reads like a machine's. What is given
    to be said, as news, is carried: a mail without it would be none."""
    kept = tuple(each for each in details if tongue(each, words.code) in ("", words.code))
    return kept, tuple(
        Finding(
            f"left out, your words are in {CALLED.get(tongue(each, words.code), 'another language')}, the mail is in"
            f" {CALLED[words.code]}: {one_line(each, 60)}"
        )
        for each in details
        if each not in kept
    )


def carried(given: tuple[str, ...], words: Tongue) -> tuple[Finding, ...]:
    """What is given in another language stands in the mail as it is, and the owner is told."""
    return tuple(
        Finding(
            f"your words are in {CALLED.get(there, 'another language')}, the mail is in {CALLED[words.code]}:"
            f" {one_line(each, 60)}"
        )
        for each in given
        if (there := tongue(each, words.code)) not in ("", words.code)
    )


_BEGINS = {
    "en": re.compile(r"(?:she|he(?!\s+\w+(?:[ai]do|cho|sto|rto)\b)|they|we|i)(?:['’]\w+)?\s+[a-z]+\b", re.IGNORECASE),
    "de": re.compile(
        r"(?:sie|er|wir|ich)\s+(?:hat|haben|hab|habe|war|waren|ist|sind)\b|ich\s+[a-zäöü]{2,20}e\b", re.IGNORECASE
    ),
    "fr": re.compile(r"(?:on a|elle m['’]a|il m['’]a|nous avons|j['’]ai|je\s+\w+)\b", re.IGNORECASE),
    "es": re.compile(r"(?:hablamos|me (?:contó|explicó|enseñó|preguntó))\b", re.IGNORECASE),
}
"""A sentence that begins so is in that language, however short."""


def tongue(text: str, code: str) -> str:
    """The language of a note for a mail in `code`; '' where too little tells."""
    begun = next((each for each, begins in _BEGINS.items() if each != code and begins.match(text)), "")
    hint = language(text, least=1)
    return language(text) or begun or (hint if hint in _BEGINS else "")
