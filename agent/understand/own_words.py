"""What the writer of a mail newly wrote: no quote, no signature, no footer, no "Sent from …". Pure.

An empty answer means that nothing new was said (a bare forward, a reply without a word); quoted words
are never handed out for new ones, because a quoted approval would release a mail.
"""

from __future__ import annotations

import re

from agent.model import Message
from agent.understand.mail import enclosed, footers, html, notices, quotes, signature, signers

MAX_CHARS = 200_000

_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\r]")
_ODD_SPACES = re.compile("[\u00a0\u202f\u2007\u2009]")


def own_words(message: Message) -> str:
    """The words this person added, paragraphs kept; '' where there are none. Never raises."""
    return _read(message, signed=False)


def and_signature(message: Message) -> str:
    """The same with what was taken for a signature: still no quote, and nothing of anybody else's."""
    return _read(message, signed=True)


def _read(message: Message, *, signed: bool) -> str:
    sender = message.from_[0] if message.from_ else None
    # An address stands for a name only where there is none: many are a desk's ("jobs@").
    names = signers.name_words(sender.name or sender.email.partition("@")[0]) if sender else frozenset()
    if message.html and html.has_marks(message.html):
        # The mail program's own marks know a quote in any language, so they are asked first.
        words = _new(html.marked(message.html), names, signed=signed)
        if words:
            return words
    return _new(message.text, names, signed=signed)


def _new(text: str, names: frozenset[str], *, signed: bool) -> str:
    text = _ODD_SPACES.sub(" ", _INVISIBLE.sub("", text[:MAX_CHARS]))
    lines = [line if line == signature.RFC_DELIMITER else line.rstrip() for line in text.split("\n")]
    if html.SIGNATURE in text:
        lines = [line for line in lines if not line.startswith(html.SIGNATURE)]
    chunks = quotes.own_chunks(notices.newest(enclosed.without(lines)))
    if not signed:
        last = len(chunks) - 1
        chunks = [
            signature.strip(chunk, names, first=not index, last=index == last) for index, chunk in enumerate(chunks)
        ]
    words = "\n\n".join("\n".join(chunk) for chunk in chunks if chunk)
    return footers.without_banner(re.sub(r"\n{3,}", "\n\n", words).strip())
