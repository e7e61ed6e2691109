"""What the writer of a mail newly wrote: no quote, no signature, no footer, no "Sent from …". Pure.

An empty answer means that nothing new was said (a bare forward, a reply without a word); quoted words
are never handed out for new ones, because a quoted approval would release a mail.
"""

from __future__ import annotations

import re

from agent.model import Message
from agent.understand import html, quotes, signature

MAX_CHARS = 200_000

_BANNER = re.compile(
    r"\b(?:external|externe?[rsn]?|caution|warning|achtung|attention|vorsicht|outside)\b.{0,200}"
    r"\b(?:sender|originated|organi[sz]ation|links?|attachments?|absender|anhänge|expéditeur|pièces)\b",
    re.IGNORECASE | re.DOTALL,
)


def own_words(message: Message) -> str:
    """The words this person added, paragraphs kept; '' where there are none. Never raises."""
    name = message.from_[0].name if message.from_ else ""
    if message.html and html.has_marks(message.html):
        # The mail program's own marks know a quote in any language, so they are asked first.
        words = _new(html.marked(message.html), name)
        if words:
            return words
    return _new(message.text, name)


def _new(text: str, name: str) -> str:
    lines = [_plain(line) for line in text[:MAX_CHARS].split("\n")]
    marked = [line for line in lines if line.startswith(html.SIGNATURE)]
    if marked:
        lines = [line for line in lines if not line.startswith(html.SIGNATURE)]
    chunks = [signature.strip(chunk, name) for chunk in quotes.own_chunks(lines)]
    words = "\n\n".join("\n".join(chunk) for chunk in chunks if chunk)
    words = re.sub(r"\n{3,}", "\n\n", words).strip()
    return _without_banner(words)


def _plain(line: str) -> str:
    return line.replace("\u00a0", " ").replace("\u200b", "").replace("\u200e", "").rstrip()


def _without_banner(words: str) -> str:
    """Without the warning that a company's gateway puts on top of mail from outside."""
    first, _blank, rest = words.partition("\n\n")
    if (
        rest
        and len(first) < 500
        and _BANNER.search(first)
        and not re.match(r"\s*(?:hi|hello|dear|hallo)\b", first, re.I)
    ):
        return rest.strip()
    return words
