"""Whether a line is the closing of a mail ("Best regards, Dana"), by phrases and not by guess. Pure."""

from __future__ import annotations

import re

from agent.understand.mail import closing_words, signature_words, signers

_SPLIT = re.compile(r"[\s,.!;:~)(*_–—/、。！，،؛-]+")
_MAX_PHRASE = 6
_NO_NICKNAMES = closing_words.phrases("""
it|this|that|you|them|us|him|her|if|when|is|was|to|for|at|in|on|of|the|a|an|and|es|das|sie|uns|ihr|dich|ihn|ça|le|la
les|lo|los|een|het|de
""")


def closing(line: str) -> str | None:
    """ "thanks" or "bye" where the line is a closing, with or without a name on it, else None."""
    bare = line.strip().strip("*_ \t>~-–—")
    if bare.endswith(":") and closing_words.fold(bare[:-1]) in closing_words.BYE:
        return "bye"
    if not bare or len(bare) > 110 or bare.endswith(("?", ":")):
        return None
    if len(bare) > 12 and closing_words.FORMULA.search(bare):
        return "bye"
    if len(bare) > 90:
        return None
    words = [word for word in _SPLIT.split(bare) if word]
    if not words or len(words) > 9:
        return None
    folded = [closing_words.fold(word) for word in words]
    kind: str | None = None
    at = 0
    for _joined in range(3):  # "Thanks and best regards, Dana"
        start = at
        while at < len(folded) and folded[at] in closing_words.WITH and at - start < 3:
            length, found = _phrase(folded, at)
            if found:
                break
            at += 1
        length, found = _phrase(folded, at)
        if not found:
            at = start
            break
        kind = found if kind != "bye" else kind
        at += length
    if kind is None:
        return _by_noun(bare, words, folded)
    rest = words[at:]
    if kind == "bye" and at > 1 and len(words) <= 8 and line.rstrip().endswith(","):
        return kind  # "All the best to you and the team,"
    if rest and folded[at] in closing_words.PLACED and len(rest) <= 4 and rest[-1][0].isupper():
        return kind
    if not rest or signers.looks_like_name(" ".join(rest)):
        return kind
    said = any(word in signature_words.NO_NAMES for word in folded[at:])
    if (
        len(rest) == 1
        and kind == "bye"
        and rest[0].isalpha()
        and not said
        and folded[at - 1] != "you"
        and folded[at] not in _NO_NICKNAMES
        and len(words) <= 4
        and len(bare) <= 30
    ):
        return kind  # "lg kathi", "cheers mate"
    return _by_noun(bare, words, folded)


def names_somebody(line: str) -> bool:
    """Whether a closing carries the name itself: "Best, Dana"."""
    return re.search(r"[,!.–-]\s*[A-ZÀ-Þ]\w+", line.strip()) is not None


def _phrase(folded: list[str], at: int) -> tuple[int, str | None]:
    """The longest known phrase from word `at` on: how many words, and what it is."""
    for length in range(min(_MAX_PHRASE, len(folded) - at), 0, -1):
        phrase = " ".join(folded[at : at + length])
        if phrase in closing_words.BYE:
            return length, "bye"
        if phrase in closing_words.THANKS:
            return length, "thanks"
    return 0, None


def _by_noun(bare: str, words: list[str], folded: list[str]) -> str | None:
    """Any short line with a noun of greeting, whatever adjectives it is dressed in."""
    if (bare.endswith(("?", ".")) and len(words) > 4) or re.search(r"[^\W\d_]{2}[.!?]\s+\S", bare):
        return None
    for index, word in enumerate(folded[:5]):
        if word in closing_words.NOUNS:
            after = folded[index + 1] if index + 1 < len(folded) else ""
            return None if after in closing_words.TOWARDS or len(words) > 7 else "bye"
    return None
