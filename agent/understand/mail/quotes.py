"""Which lines of a mail are somebody else's: quotes, the lines above them, forwarded heads. Pure.

Structure first (a block of labelled lines, a line with a date, a time and an address before cited
lines); the words of many languages only where structure alone could take a person's own sentence.
Nobody's words are lost on a guess: what is not clearly a quote stays.
"""

from __future__ import annotations

import re

from agent.understand.mail import attributions, head_words, heads, html
from agent.understand.mail.attributions import CITED

MAX_LINES = 20_000

# ">90 % green", ">= 5 years": a comparison; ">>> f(x)": what somebody typed at a prompt.
_COMPARES = re.compile(r"\s{0,3}>(?:=\s?)?[€$£]?(?!\d+[.)]\s)\d[\d.,]{0,12}\s?(?:%|[^\W\d_]|[:€$£])")
_CITED_WORD = re.compile(r"\s{0,3}>[^\W\d_]")
_PROMPT = re.compile(r">>> ?(?:[\w.]+\s?[=(\[]|import |from |print|def |for |if |class |with |del )")
# What a list archive puts where a part of a mail was taken out.
_SCRUBBED = re.compile(r"-{10,20} next part -{10,20}")
_ARROW = re.compile(r"\s{0,3}>>[>\s]{0,20}\S.{0,200}<<\s{0,3}")


def own_chunks(lines: list[str]) -> list[list[str]]:
    """The runs of lines that the writer added: one, or several when they answered between quotes.

    `lines` may hold the marks of `html`.
    """
    lines = lines[:MAX_LINES]
    above = attributions.find(lines)
    notes = heads.of_notes(lines)
    ends = [index for index, line in enumerate(lines) if heads.ends_a_forward(line)][:50]
    chunks: list[list[str]] = [[]]
    at = 0
    while at < len(lines):
        line = lines[at]
        if (
            line == html.CUT
            or at in notes
            or _SCRUBBED.match(line)
            or heads.is_head(lines, at)
            or heads.is_inline_head(line)
        ):
            break
        if CITED.match(line):
            end = _quote_end(lines, at)
            if _is_own(lines[at:end], lines, at):
                chunks[-1] += lines[at:end]
            elif chunks[-1]:
                chunks.append([])
            at = end
            continue
        if attributions.LEFT_OUT.fullmatch(line) and (
            attributions.cited_follows(lines, at + 1) or (at and CITED.match(lines[at - 1]))
        ):
            at += 1
            continue
        if at in above:
            if not above[at].cited:
                cited = _cited_soon(lines, above[at].end)
                if not cited or any(one.strip() for chunk in chunks for one in chunk):
                    break
                at = cited
                continue
            at = above[at].end
            continue
        if heads.is_ruled(lines, at):
            if at in ends:
                at += 1
                continue
            if end := next((index for index in ends if index > at), 0):
                at = end + 1
                continue
            if not (at + 1 < len(lines) and CITED.match(lines[at + 1])):
                break
        elif head_words.asks_to_reply_above(line):
            if any(one.strip() for chunk in chunks for one in chunk):
                break
        elif line.startswith(html.ATTRIBUTION):
            if head_words.FORWARDED.search(line):
                break
        elif cut := attributions.inside(line):
            chunks[-1].append(line[:cut])
            if not attributions.cited_follows(lines, at + 1) or not line.rstrip().endswith(":"):
                break
        elif heads.announces(lines, at):
            if heads.is_cited_head(lines, at + 1):
                break
        else:
            chunks[-1].append(line)
        at += 1
    return [chunk for chunk in chunks if any(one.strip() for one in chunk)]


def _cited_soon(lines: list[str], at: int) -> int:
    """Where the cited lines begin that have a line or two above them which lost their mark, or 0."""
    spoken = [index for index in range(at, min(at + 8, len(lines))) if lines[index].strip()][:3]
    return next((index for index in spoken if CITED.match(lines[index])), 0)


def _quote_end(lines: list[str], at: int) -> int:
    """Where the cited lines from `at` on end, with the ends of lines that wrapping broke off from them."""
    at += 1
    while at < len(lines):
        if not CITED.match(lines[at]) and not _broke_off(lines, at):
            return at
        at += 1
    return at


def _broke_off(lines: list[str], at: int) -> bool:
    """Whether this unmarked line is the end of the cited one above it: that is long and stops amid a sentence."""
    line, above = lines[at], lines[at - 1].rstrip()
    if not 0 < len(line) <= 45 or not line[0].islower() or at + 1 >= len(lines):
        return False
    # It would not have fitted into a line of the usual widths.
    if len(above) + 1 + len(line.split()[0]) < 68:
        return False
    return 56 <= len(above) <= 90 and not above.endswith((".", "?", "!", ":", ";")) and bool(CITED.match(lines[at + 1]))


def _is_own(run: list[str], lines: list[str], at: int) -> bool:
    """Whether lines that begin with the mark of a quote are the writer's: comparisons, code, an arrow."""
    spoken = [line for line in run if line.strip(" >")]
    if not spoken or len(spoken) > 40:
        return False
    if all(_ARROW.fullmatch(line) for line in spoken):
        return True
    first = lines[at - 1].strip() if at else ""
    if all(_COMPARES.match(line) for line in spoken):
        return not attributions.DATE.search(first) and not any(_CITED_WORD.match(line) for line in lines[:200])
    return all(_PROMPT.match(line) for line in spoken)
