"""A sieve finds what `re` finds, in the same places and order."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.understand.machines import absence_words, automatic_words, machine_words
from agent.understand.mail import footer_words
from agent.understand.promises import promise_words_en
from agent.understand.sieve import Sieve

PATTERNS = {
    "words": Sieve(r"mail|letter|e-?mail server|(?:no|not) (?:reply|answer)\w*"),
    "borders": Sieve(r"\b(?:away|away until|back(?: on)?|out of (?:the )?office)\b", re.IGNORECASE),
    "the first of two": Sieve(r"\b(?:in|interview|interviewing)\b|interviews?"),
    "classes and counts": Sieve(r"[0-9]{2}\.[0-9]+|re+d|(?:ab){2}c|colou?r[ -]x|\(none\)|[^|]\|end"),
    "looks around": Sieve(r"(?<!not )sure|(?=seen)se\w|un(?!seen)\w+"),
    "numbered": Sieve(r"(mail|post) (?P<who>\w+)|away"),
    "other letters": Sieve(r"größe|straße|ıssız|ispat|σοφός|kelvin", re.IGNORECASE),
    "every line": Sieve(r"^reply:|sent$", re.MULTILINE | re.IGNORECASE),
    "absence": absence_words.AWAY_WORDS,
    "automatic": automatic_words.AUTO_WORDS,
    "received": machine_words.RECEIVED_WORDS,
    "legal": footer_words.LEGAL,
    "strong": promise_words_en.ENGLISH.strong,
}
PIECES = (
    "mail", "e-mail", "email server", "letter", "no reply", "not answering", "AWAY", "away until", "back on", "in",
    "interview", "interviewing", "interviews", "12.5", "reeed", "ababc", "colour-x", "(none)", "a|end", "not sure",
    "sure", "seen", "unseen", "unsaid", "post office", "GRÖSSE", "größe", "GRÖẞE", "İspat", "ISPAT", "ıssız", "ſtraße",
    "ΣΟΦΌΣ", "\u212aelvin", "\nReply:", "sent\n", ".", ", ", "a", "we will let you know", "thank you for applying",
    "I am out of the office", "has left the company", "this is an automatic reply", "your decision", "confidential",
    "intended recipient", "you will hear from us", "we'll be in touch", "get back to you", "by",
)  # fmt: skip
TEXTS = st.tuples(st.sampled_from((" ", "")), st.lists(st.sampled_from(PIECES), max_size=12)).map(
    lambda made: made[0].join(made[1])
)


@pytest.mark.parametrize("name", PATTERNS)
@settings(max_examples=60, deadline=None)
@given(text=TEXTS)
def test_it_finds_what_re_finds(name: str, text: str) -> None:
    sieve = PATTERNS[name]
    expected = [match.span() for match in re.compile(sieve.source, sieve.flags).finditer(text)]
    assert [match.span() for match in sieve.finditer(text)] == expected
    first = sieve.search(text)
    assert (first and first.span()) == (expected[0] if expected else None)


def test_a_pattern_with_numbered_groups_keeps_them() -> None:
    match = PATTERNS["numbered"].search("a post today")
    assert match is not None
    assert (match[1], match["who"]) == ("post", "today")
