"""Whether lines look like the block of a signature: name, title, contact lines, a motto; and where it ends. Pure.

All is judged by the lines alone, a bounded number of them.
"""

from __future__ import annotations

import re

from agent.understand.mail import footer_words, footers, signature_words, signers

RULE = re.compile(r"\s*[-_=*~‐‑―−—–#━─═＿─]{3,}\s*|\s*(?:[-_=*~] ){3,}[-_=*~]?\s*")
"""A line drawn across the mail."""

_MOTTO = re.compile(r"[\"“„«][^\"“”„«»?]{5,200}[\"”“»](?:\s?[-–—~]{1,2}.{2,40})?")
_ABBREVIATED = re.compile(r"\b(?:[^\W\d_]\.){2,4}$|\b(?:Inc|Ltd|Co|Corp|Bros|Tic|San|Dept|Univ)\.$")
_MAX_LINES = 25
_MAX_LINE = 2_000


def end_of(lines: list[str], start: int) -> int:
    """Where the block of short lines from `start` on ends: before a paragraph that says something."""
    end = start
    while end < len(lines) and end - start < 40:
        stop = end
        while stop < len(lines) and not lines[stop].strip():
            stop += 1
        paragraph_end = stop
        while paragraph_end < min(len(lines), stop + _MAX_LINES + 1) and lines[paragraph_end].strip():
            paragraph_end += 1
        paragraph = lines[stop:paragraph_end]
        if not paragraph or not is_block(paragraph):
            break
        end = paragraph_end
    return end


def is_block(lines: list[str]) -> bool:
    """Whether every line could stand in a signature: short, no sentence, no postscript."""
    if len(lines) <= 4 and _MOTTO.fullmatch(" ".join(line.strip() for line in lines)):
        return True
    if len(lines) > _MAX_LINES or any(says_something(line) for line in lines if line.strip()):
        return False
    return not _runs_on([line.strip() for line in lines if line.strip()])


def _runs_on(lines: list[str]) -> bool:
    """Whether they are one sentence that was broken into short lines, as no signature is."""
    words = [len(line.split()) for line in lines]
    broken = any(
        lines[at + 1][0].islower()
        and words[at] >= 4
        and not lines[at].endswith((",", ".", ":", ";", "|"))
        and not gives_contact(lines[at])
        and not gives_contact(lines[at + 1])
        for at in range(len(lines) - 1)
    )
    return broken and sum(words) >= 9 and (lines[-1].endswith((".", "!", "?")) or sum(words) >= 14)


def is_framed(lines: list[str]) -> bool:
    """Whether they are a block of contact lines with a rule under it, as is usual in Japan."""
    spoken = [line for line in lines if line.strip()]
    if not 2 < len(spoken) <= 20 or not RULE.fullmatch(spoken[-1]):
        return False
    return is_block(spoken[:-1]) and sum(gives_contact(line) for line in spoken) >= 2


def has_contact(lines: list[str]) -> bool:
    """Whether one of them is a contact line, or they open with a name."""
    spoken = [line for line in lines if line.strip()]
    return any(gives_contact(line) for line in spoken) or (0 < len(spoken) <= 5 and signers.looks_like_name(spoken[0]))


def is_motto(lines: list[str]) -> bool:
    """Whether all that follows a dash is a line or two that could be anybody's: a saying, a footer."""
    spoken = [line.strip() for line in lines if line.strip()]
    joined = " ".join(spoken)
    return (
        footers.is_footer(joined)
        or footers.is_list_footer(lines)
        or (len(spoken) <= 3 and joined[:1] in "\"“„«'‘" and len(joined) < 240)
    )


def says_something(line: str) -> bool:
    """Whether a line is too long or too much of a sentence for a signature."""
    bare = line.strip()
    if signature_words.POSTSCRIPT.match(bare) or "?" in re.sub(r"https?://\S+", "", bare):
        return True
    if footer_words.THIS_MAIL.match(bare) or _MOTTO.fullmatch(bare):
        return False
    words = bare.split()
    if gives_contact(bare):
        return len(words) > 20 and not footers.is_footer(bare)
    if len(words) <= 8 and _ABBREVIATED.search(bare):
        return False  # "Gölge Çelik San. ve Tic. A.Ş."
    if len(words) > 12 or (len(words) >= 5 and bare.endswith((".", "!", ":"))) or (len(words) < 4 and len(bare) > 45):
        return not footers.is_footer(bare)
    if len(words) >= 3 and re.search(r"\b[a-zà-ÿ]{3,}[.!]$", bare):
        return True  # "Please keep both numbers."
    return bare.endswith(("。", "！", "？")) and len(bare) > 8


def gives_contact(line: str) -> bool:
    """Whether a line says by what somebody can be reached, in its beginning: signatures have no endless lines."""
    return signature_words.CONTACT.search(line, 0, _MAX_LINE) is not None


def tells_of_work(line: str) -> bool:
    """Whether a line has a title, a company or a way to reach somebody."""
    return gives_contact(line) or signature_words.TITLE.search(line) is not None
