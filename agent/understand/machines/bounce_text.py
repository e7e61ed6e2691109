"""The text of a bounce: what the mail system says itself, and the returned mail pasted below it. Pure; linear."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.model import Message
from agent.understand.mail import headers

MAX_PROSE = 20_000
MAX_COPY = 100_000

# Below such a line stands a copy of the owner's own mail.
_MARK = re.compile(
    r"^[ \t>|*=#-]{0,80}(?:(?:below (?:this line )?is|this is|here is|following is) (?:a |the )?(?:copy|"
    r"header)[^\n]{0,80}|"
    r"(?:a )?copy of (?:the|your) (?:original )?(?:message|mail|e-?mail)[^\n]{0,60}|"
    r"(?:the )?(?:original|returned|unsent|your|rejected|undelivered) (?:message|mail|e-?mail)(?: (?:headers?|"
    r"text|info))?"
    r"(?: (?:follows?|is (?:attached|following|below)|below|included))?|"
    r"(?:message|mail) (?:headers?|text|contents?) follows?|message header|(?:the )?headers? (?:and|"
    r"of the)[^\n]{0,80}|"
    r"(?:(?:die )?(?:kopfzeilen?|header) der )?(?:ursprüngliche[nr]?|originale?|zurückgesandte) (?:nachricht|mail|"
    r"e-?mail)[^\n]{0,30}|"
    r"kopie (?:der|ihrer)[^\n]{0,60}|"
    r"(?:copie du |en-têtes du )?message (?:d'origine|original)[^\n]{0,30}|(?:copia del )?mensaje original|"
    r"(?:copia del )?messaggio originale|mensagem original|oorspronkelijk bericht|ursprungligt meddelande|"
    r"oprindelig meddelelse|oryginalna wiadomość|původní zpráva|исходное сообщение|это копия письма[^\n]{0,60}|"
    r"元のメッセージ[^\n]{0,20}|原始邮件[^\n]{0,20}|原始郵件[^\n]{0,20}|원본 ?(?:메일|"
    r"메시지)[^\n]{0,20})[ \t]{0,4}[.:]{0,3}[ \t]{0,4}[-=*#|]{0,80}[ \t]{0,4}$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER_LINE = re.compile(
    r"(?:received|return-path|from|to|cc|subject|date|message-id|mime-version|content-[a-z-]{4,30}|x-[\w-]{1,60}|"
    r"sender|"
    r"reply-to|dkim-signature|in-reply-to|references|user-agent|delivered-to|envelope-to|thread-[a-z]+|importance|"
    r"priority|"
    r"organization|precedence|list-[a-z]+|authentication-results|arc-[a-z-]+) ?:",
    re.IGNORECASE,
)
_ONLY_IN_HEADERS = re.compile(r"(?:received|return-path|message-id|mime-version|dkim-signature|x-received) ?:", re.I)
_ID_LINE = re.compile(
    r"^[ \t>|"
    r"*]{0,8}(?:(?:x-)?original-)?message[- ]id(?:entifier)?[ \t]{0,4}:[ \t]{0,4}(?:\n[ \t]{1,4})?([^\n]{3,500})",
    re.IGNORECASE | re.MULTILINE,
)
_TRANSCRIPT_QUOTE = re.compile(r">{1,3} ?(?:[245]\d\d\b|rcpt\b|data\b|mail\b|[\w.+-]+@)", re.I)


@dataclass(frozen=True, slots=True)
class Spoken:
    """The mail system's own words by line, and flat; the returned copy as far as it is pasted below."""

    prose: str
    flat: str
    copy: str
    marked: bool
    quoted: bool
    """Some lines of it were quoted, and left out."""


def spoken(message: Message) -> Spoken:
    """What is said in `message` itself. Lines quoted with > are somebody else's, unless a server spoke them."""
    text = message.text[: MAX_PROSE + MAX_COPY]
    at, below, marked = _copy(text)
    kept: list[str] = []
    quoted = False
    for line in text[: min(at, MAX_PROSE)].split("\n"):
        bare = line.lstrip()
        if bare.startswith(">") and not _TRANSCRIPT_QUOTE.match(bare):
            quoted = True
            continue
        kept.append(line[:2000])
    prose = "\n".join(kept)
    return Spoken(prose, flat(prose), text[below : below + MAX_COPY], marked, quoted)


def flat(text: str) -> str:
    """Lower-case, one space between words, straight quotes."""
    straight = text.replace("\u2019", "'").replace("\u2018", "'").replace("\u201c", '"').replace("\u201d", '"')
    return re.sub(r"\s+", " ", straight.replace("İ", "i").lower())


def pasted_fields(copy: str) -> list[tuple[str, str]]:
    """The header of a copy pasted into a text, as (lower-case name, value); [] where there is none."""
    lines = copy.split("\n", 400)[:400]
    start = next((n for n, line in enumerate(lines) if _HEADER_LINE.match(line.strip())), None)
    if start is None or start > 60:
        return []
    block: list[str] = []
    indent = len(lines[start]) - len(lines[start].lstrip())
    for line in lines[start:]:
        if not line.strip():
            if block:
                break
            continue
        block.append(line[indent:] if line[:indent].isspace() or not indent else line)
    found, _early, _cut = headers.fields("\n".join(block).encode("utf-8", "replace"))
    return found


def returned_ids(message: Message) -> tuple[str, ...]:
    """The Message-IDs of the mail that a bounce carries, as a part, as its header alone, or pasted into the text."""
    found = [nested.message_id for nested in message.nested if nested.message_id]
    for text in (message.report, message.text):
        found += [one for match in _ID_LINE.finditer(text[:MAX_COPY]) for one in headers.ids(match[1])]
    return tuple(dict.fromkeys(found))[:50]


def _copy(text: str) -> tuple[int, int, bool]:
    """Where the mail system's words end, where the copy begins, and whether a line says so."""
    end = len(text)
    for match in _MARK.finditer(text):
        # A mark that opens the text stands above the report, not below it.
        if text[: match.start()].strip():
            return match.start(), match.end(), True
    position = run = 0
    begin = -1
    technical = False
    for line in text.split("\n"):
        if _HEADER_LINE.match(line):
            if run == 0:
                begin, technical = position, False
            run += 1
            technical = technical or _ONLY_IN_HEADERS.match(line) is not None
            if run >= 3 and technical and text[:begin].strip():
                return begin, begin, False
        elif not (run and line[:1] in (" ", "\t") and line.strip()):
            run = 0
        position += len(line) + 1
    return end, end, False
