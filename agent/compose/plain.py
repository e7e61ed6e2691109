"""Text from outside, made safe to stand in a mail. Pure; it knows nothing of mails or steps.

Names, roles and subjects come from strangers: a line break in one must never become a header or a
paragraph, and nothing invisible may turn the order of what is read.
"""

from __future__ import annotations

import re
import unicodedata

# Joiners are letters' business in Persian and Indic names; every other format character is dropped.
_JOINERS = "\u200c\u200d"
_LONGEST_WORD = 30
"""Where no blank lies so near before the end, a word is cut."""
_JOINTS = " \n,;:(–-"
_WORD = re.compile(r"\w[\w'’.@/-]*")


def word_set(listed: str) -> frozenset[str]:
    """The words of a table, divided by blanks."""
    return frozenset(listed.split())


def one_line(text: str, limit: int) -> str:
    """One line without control or invisible characters, blanks collapsed, at most `limit` characters."""
    kept = _visible(unicodedata.normalize("NFC", text[: limit * 4]))
    line = " ".join(kept.split())
    return line if len(line) <= limit else cut(line, limit)


def cut(text: str, limit: int) -> str:
    """The beginning of a text longer than `limit`, behind a whole word where one ends near enough, and marked."""
    kept = text[: limit - 1]
    if not text[limit - 1].isspace():
        blank = max(kept.rfind(" "), kept.rfind("\n"))
        kept = kept[:blank] if blank >= max(limit - _LONGEST_WORD, limit // 2) else kept
    return kept.rstrip(_JOINTS) + "…"


def lines(text: str, limit: int) -> str:
    """Several lines, joined with \\n, each without control characters or trailing blanks."""
    cut = re.sub(r"\r\n?|[\x85\u2028\u2029]", "\n", text[:limit])
    return "\n".join(_visible(line).rstrip() for line in unicodedata.normalize("NFC", cut).split("\n"))


# Capitals tell `SE` and `AG` from words.
_LEGAL = re.compile(
    r"(?:[,\s]+(?:&\s*Co\.?\s*KG|GmbH|gGmbH|mbH|AG|SE|KG|KGaA|OHG|UG|e\.\s?V\.|Inc\.?|Ltd\.?|Limited|LLC|LLP|PLC|plc"
    r"|Corp\.?|S\.?A\.?|SAS|S\.A\.S\.|SARL|S\.?L\.?U?\.?|B\.?V\.?|N\.?V\.?|Oy|Oyj|AB|ASA|A/S|ApS|S\.p\.A\.|S\.r\.l\."
    r"|GesmbH)"
    r"(?:\s*&\s*Co\.?(?:\s*KG(?:aA)?)?)?)+$"
)


def short_company(company: str) -> str:
    """The employer as people say it: without `GmbH`, `Inc.` and their kin."""
    line = one_line(company, 80)
    return _LEGAL.sub("", line) or line


def count_words(text: str) -> int:
    """Words as a reader counts them: `on-call` and `it's` are one each, a lone dash none."""
    return sum(1 for _ in _WORD.finditer(text))


def names_word(text: str, word: str) -> bool:
    """Does `text` hold `word` (or phrase) as whole words, case as written?"""
    return word in text and re.search(rf"(?<!\w){re.escape(word)}(?![\w+#])", text) is not None


def _visible(text: str) -> str:
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(char: str) -> str:
    if char in _JOINERS:
        return char
    category = unicodedata.category(char)
    if category == "Cf" or category == "Cs" or category == "Co":
        return ""
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return char
