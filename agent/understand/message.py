"""RFC 5322 bytes -> Message, inside limits of size, depth and number. Pure; never raises.

Nothing here judges what a mail means. What cannot be read is said in `problems`; where so much of it
is missing that the mail might say something else, `unparsable` is set and the reader must hold.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import datetime

from agent.model import CALENDAR_NAME, CALENDAR_TYPES, Address, Message
from agent.understand.mail import armour, charsets, headers, html, mime, transfer

MAX_BYTES = 5 * 1024 * 1024
MAX_TEXT = 500_000
MAX_CALENDARS = 20
MAX_CALENDAR_BYTES = 1024 * 1024
MAX_FORWARDS = 3
_SAMPLE = 64 * 1024
_DOCUMENTS = (b"%PDF-", b"%!PS", b"{\\rtf", b"PK\x03\x04")
_NEVER_TYPED = bytes(set(range(32)) - set(b"\t\n\f\r\x0e\x0f\x1b")) + b"\x7f"

valid_id = headers.valid_id

_PLAIN = frozenset({"text/plain", "text/markdown", "text/enriched", "text/richtext"})
_REPORT = frozenset(
    {
        "message/delivery-status",
        "message/global-delivery-status",
        "message/disposition-notification",
        "message/global-disposition-notification",
        "message/feedback-report",
        "text/rfc822-headers",
        "message/global-headers",
    }
)
_FORWARD = frozenset({"message/rfc822", "message/global", "message/news"})
_LOCKED = {
    "multipart/encrypted": "The mail is encrypted (PGP); its words could not be read.",
    "application/pkcs7-mime": "The mail is encrypted or sealed (S/MIME); its words could not be read.",
    "application/x-pkcs7-mime": "The mail is encrypted or sealed (S/MIME); its words could not be read.",
    "application/ms-tnef": "A part is in Outlook's own format (winmail.dat); it was not read.",
}
# Headers whose raw value is syntax, not words: decoding would let an encoded comma become one, or an envelope
# address that a server reports turn into a verdict of that server's.
_STRUCTURED = frozenset({"message-id", "in-reply-to", "references", "authentication-results"})


@dataclass(slots=True)
class _Body:
    """The words of a part in both forms, as far as it has them."""

    plain: str = ""
    html: str = ""

    def readable(self) -> str:
        """The plain text, else the HTML's."""
        return self.plain if self.plain.strip() else html.to_text(self.html)


@dataclass(slots=True)
class _Found:
    """What lies in a mail beside its words."""

    calendars: list[bytes]
    nested: list[Message]
    reports: list[str]


def parse(raw: bytes) -> Message:
    """The mail in `raw`. Never raises; takes time linear in at most MAX_BYTES."""
    return _parse(raw, mime.Budget(), forwards=0)


def came(raw: bytes) -> datetime | None:
    """When the mail in `raw` came, else was sent, by its header alone: a small part of the work of `parse`."""
    found = mime.fields(mime.normal_newlines(_unmarked(raw[:MAX_BYTES])).lstrip(b"\n"))
    received = _received([value for name, value in found if name == "received"])
    return received or headers.instant(next((value for name, value in found if name == "date"), ""))


def _unmarked(raw: bytes) -> bytes:
    """Without the byte order mark that editors on Windows save files with; UTF-16 as UTF-8."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace").encode()
    return raw.removeprefix(b"\xef\xbb\xbf")


def _parse(raw: bytes, budget: mime.Budget, *, forwards: int) -> Message:
    digest = hashlib.sha256(raw).hexdigest()
    if len(raw) > MAX_BYTES:
        budget.problem(f"The mail is larger than {MAX_BYTES // 1024 // 1024} MB; the end of it was not read.")
    try:
        data = mime.normal_newlines(_unmarked(raw[:MAX_BYTES])).lstrip(b"\n")
        root = mime.parse(data, budget)
        if not root.fields:
            if _is_junk(data):
                budget.problem("This is no mail: it has no header and is no text.", gave_up=True)
            else:
                budget.problem("It has no header: it is read as the text of a mail that nobody signs for.")
        found = _Found([], [], [])
        body = _walk(root, found, budget, forwards=forwards, root=True)
        text = body.readable()[:MAX_TEXT]
    except (ValueError, LookupError, RecursionError) as error:
        # No way here is known. A mail nobody can read must still be held, not lost.
        return Message(
            sha256=digest,
            problems=(f"The mail could not be read ({type(error).__name__}).",),
            unparsable=True,
        )
    return _message(root, body, found, text, digest, budget)


def _is_junk(data: bytes) -> bool:
    """Is a file without a header empty, or something else than text (a picture, an archive)?"""
    sample = data[:_SAMPLE]
    strange = len(sample) - len(sample.translate(None, _NEVER_TYPED))
    return not sample.strip() or sample.startswith(_DOCUMENTS) or strange > len(sample) // 100


def _message(root: mime.Part, body: _Body, found: _Found, text: str, digest: str, budget: mime.Budget) -> Message:
    def raw_values(name: str) -> list[str]:
        return [value for key, value in root.fields if key == name]

    def first(name: str) -> str:
        return next(iter(raw_values(name)), "")

    def everybody(name: str) -> tuple[Address, ...]:
        return tuple(one for value in raw_values(name) for one in headers.addresses(value))

    senders = raw_values("from")
    if any(len(value) >= headers.MAX_VALUE // 4 for value in senders):
        budget.problem("The From header is too long.", gave_up=True)
    own_id = headers.ids(first("message-id"))
    return Message(
        message_id=own_id[0] if own_id else None,
        in_reply_to=headers.ids(first("in-reply-to")),
        references=headers.ids(first("references")),
        sent=headers.instant(first("date")),
        received=_received(raw_values("received")),
        from_=everybody("from"),
        from_headers=len(senders),
        reply_to=everybody("reply-to"),
        to=everybody("to"),
        cc=everybody("cc"),
        obscure=tuple(name for name in ("from", "to", "cc", "bcc") if any(map(headers.obscure, raw_values(name)))),
        subject=headers.words(first("subject")),
        headers=tuple(
            (name, value if name in _STRUCTURED else _one_line(headers.words(value))) for name, value in root.fields
        ),
        text=text,
        html=body.html[: html.MAX_CHARS],
        calendars=tuple(found.calendars),
        nested=tuple(found.nested),
        report="\n\n".join(found.reports)[:MAX_TEXT],
        content_type=root.content_type,
        sha256=digest,
        problems=tuple(budget.problems),
        unparsable=budget.gave_up,
    )


def _walk(part: mime.Part, found: _Found, budget: mime.Budget, *, forwards: int, root: bool = False) -> _Body:
    """The words of this part and those in it; everything else goes to `found`."""
    kind, name = part.content_type, part.filename.lower()
    if kind in _LOCKED:
        budget.problem(_LOCKED[kind])
    if part.children:
        bodies = [_walk(child, found, budget, forwards=forwards) for child in part.children]
        return _alternative(bodies) if kind == "multipart/alternative" else _sequence(bodies)
    if kind in CALENDAR_TYPES or CALENDAR_NAME.search(name) or _is_calendar(part):
        if len(found.calendars) < MAX_CALENDARS:
            found.calendars.append(_calendar(part)[:MAX_CALENDAR_BYTES])
        else:
            budget.problem(f"There are more than {MAX_CALENDARS} calendars; the later ones were not read.")
    elif kind in _REPORT:
        found.reports.append(part.text())
    elif kind in _FORWARD or name.endswith(".eml"):
        if forwards < MAX_FORWARDS:
            inner = mime.Budget()
            inner.parts = budget.parts
            found.nested.append(_parse(part.content(), inner, forwards=forwards + 1))
            budget.parts = inner.parts
        else:
            budget.problem(f"Mails are forwarded inside each other more than {MAX_FORWARDS} deep.")
    elif root or part.disposition != "attachment":
        return _words(part, found, budget, root=root)
    return _Body()


def _is_calendar(part: mime.Part) -> bool:
    """Whether a part that is called plain, or nothing, is a calendar and no more: nobody's words are in it."""
    if part.content_type not in {"text/plain", "application/octet-stream"}:
        return False
    start = replace(part, body=part.body[:400]).content().lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start.upper().startswith(b"BEGIN:VCALENDAR"):
        return False
    return part.content()[-80:].rstrip().upper().endswith(b"END:VCALENDAR")


def _calendar(part: mime.Part) -> bytes:
    """A calendar's bytes, in UTF-8 where the mail says that they are in another charset, and they are."""
    content, charset = part.content(), part.parameters.get("charset", "").strip().lower()
    if content is part.body:
        content = transfer.unsaid(content)
    if charset in {"", "utf-8", "utf8", "us-ascii"} or b"\0" in content[:64]:
        return content  # whatever it is, the reader of calendars tells
    unfolded = re.sub(rb"\r?\n[ \t]", b"", content)  # a fold may stand inside a character
    text = charsets.decode(unfolded, charset).encode("utf-8", "replace")
    return content if text == unfolded.replace(b"\r\n", b"\n") else text


def _words(part: mime.Part, found: _Found, budget: mime.Budget, *, root: bool) -> _Body:
    kind = part.content_type
    if kind.startswith("multipart/"):
        if not part.body.strip():
            return _Body()
        budget.problem("The parts could not be told apart; the mail was read as one text.")
        return _Body(plain=part.text()[:MAX_TEXT])
    if kind not in _PLAIN and kind != "text/html":
        return _Body()
    if part.filename and not root and kind != "text/html" and not part.filename.lower().startswith("att0"):
        return _Body()  # a file; only Exchange names the texts between attachments (ATT00001.txt)
    text = part.text()
    if kind == "text/html" or _is_html(text):
        return _Body(html=text[: html.MAX_CHARS])
    opened = armour.open_text(text[:MAX_TEXT])
    if opened.encrypted:
        budget.problem(_LOCKED["multipart/encrypted"])
    calendars = [data for name, data in opened.files if CALENDAR_NAME.search(name)]
    found.calendars += [data[:MAX_CALENDAR_BYTES] for data in calendars[: MAX_CALENDARS - len(found.calendars)]]
    return _Body(plain=opened.text)


def _is_html(text: str) -> bool:
    """Is a text that is called plain a page? An element that begins it must also end in it."""
    begins = re.match(
        r"\s{0,200}<(!doctype\s+html|html|head|body|div|p|table|span|style|meta|center)\b", text, re.IGNORECASE
    )
    if begins is None:
        return False
    return begins[1].lower().startswith(("!", "html")) or re.search(r"</\w{1,20}\s?>", text[:MAX_TEXT]) is not None


def _alternative(bodies: list[_Body]) -> _Body:
    """One text in several forms: the first plain one and the last HTML one."""
    plain = next((one.plain for one in bodies if one.plain.strip()), "")
    markup = next((one.html for one in reversed(bodies) if one.html.strip()), "")
    if markup and _is_stub(plain, markup):
        plain = ""
    return _Body(plain, markup)


def _is_stub(plain: str, markup: str) -> bool:
    """Whether the plain form is no form of the same words, but one line about there being an HTML one.

    RFC 2046 5.1.4 wants the same content in each; who has not written the plain one by hand leaves a note of the
    program there, in any language: a few words of which the page has hardly any.
    """
    if len(plain) >= 300:
        return False
    if re.search(r"\bhtml\b", plain, re.IGNORECASE):
        return True
    said, shown = _long_words(plain), _long_words(html.to_text(markup))
    return len(said) >= 3 and len(shown) * 2 > len(said) and len(said & shown) * 3 <= len(said)


def _long_words(text: str) -> set[str]:
    return set(re.findall(r"\w{3,40}", text.lower()))


def _sequence(bodies: list[_Body]) -> _Body:
    """Texts one after the other; HTML is turned into text only where another part is plain."""
    spoken = [one for one in bodies if one.plain.strip() or one.html.strip()]
    if not spoken:
        return _Body()
    markup = "\n".join(one.html for one in spoken if one.html)
    if not any(one.plain.strip() for one in spoken):
        return _Body("", markup)
    return _Body("\n".join(one.readable() for one in spoken), markup)


def _received(values: list[str]) -> datetime | None:
    """The newest time in the Received headers; it stands after their last semicolon (RFC 5321, 4.4)."""
    times = [headers.instant(value.rpartition(";")[2]) for value in values[:50]]
    return max((one for one in times if one is not None), default=None)


def _one_line(value: str) -> str:
    return value.replace("\n", " ")
