"""Does a mail with a calendar say anything beside the invitation? Pure.

Calendar programs repeat the event in prose (when, where, who, how to join). Those lines, and what the
calendar itself says, are taken away; what remains is a person's.
"""

from __future__ import annotations

import re

from agent.understand.mail import charsets

MAX_CALENDAR_TEXT = 100_000

_PROPERTY = re.compile(
    r"^(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT|ORGANIZER|ATTENDEE|URL|X-ALT-DESC)\b([^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
# "When:", "Wann", "Where" …: the labels calendar programs print above and beside the event's data.
_LABEL = re.compile(
    r"\W{0,4}(?:when|where|who|what|title|event|calendar|joining info|location|organi[sz]er|attendees?|guests?|"
    r"required|optional|video call|"
    r"meeting (?:id|url|link|number)|passcode|password|pin|dial|phone|link|start|ends?|time|date|duration|zeit|wann|"
    r"wo|wer|titel|kalender|ort|teilnehmer|"
    r"beginn|ende|datum|quand|où|qui|titre|calendrier|lieu|date|cuándo|dónde|quién|título|calendario|lugar|quando|"
    r"dove|chi|titolo|luogo|"
    r"wanneer|waar|wie|agenda|kiedy|gdzie|kto|kalendarz|när|var|vem|time ?zone|invitees?|invitee email|event (?:type|"
    r"name|date/time)|description)\s*(?:\*|:|$|-\s)",
    re.IGNORECASE,
)
# What calendar programs add about themselves, however long the sentence.
_NOTICE = re.compile(
    r"you(?:'ve| have)? been invited|you are receiving this|to stop receiving|forwarding this invitation|"
    r"google account|"
    r"invitation from|einladung von|invitation de|calendar-notification|control your notification|system reference|"
    r"you received this|this is a confirmation",
    re.IGNORECASE,
)
# Their short lines; a person uses the same words in longer ones.
_BOILERPLATE = re.compile(
    r"has invited you|view (?:on|in|this event|event)|google calendar|going\?|decline this event|reply for|"
    r"^\W*(?:yes|no|maybe|more options|accept|decline|tentative)\b"
    r"(?:\W+(?:yes|no|maybe|more options|accept|decline|tentative))*\W*$|"
    r"microsoft teams|teams meeting|join (?:the |your |this |with |by |on |zoom|microsoft|meeting|from|using)|"
    r"click here to join|zoom|google meet|meet\.google|webex|learn more|meeting options|local number|need help|"
    r"one tap mobile|dial[- ]in|video conferenc|download teams|for organizers|powered by|add to calendar|make changes|"
    r"(?:event|meeting|interview|appointment|booking|call|invitation)\b.{0,30}\b(?:has been|was|is|were) "
    r"(?:re)?(?:scheduled|confirmed|booked|cancel\w*|updated|changed|moved|accepted|declined)|"
    r"(?:updated|cancel\w*|new) (?:invitation|event)|has (?:accepted|declined|tentatively|cancel\w*|updated|proposed)|"
    r"reschedule\b.{0,20}cancel|"
    r"(?:eingeladen|einladung)\b|nehmen sie .{0,30}teil|besprechung beitreten|termin .{0,30}(?:bestätigt|abgesagt|"
    r"verschoben)|"
    r"avez été invité|rejoindre la réunion|has sido invitado|te ha invitado|unirse a la reunión|sei stato invitato|"
    r"partecipa alla|u bent uitgenodigd|deelnemen aan|zostałeś zaproszony|du har bjudits in|anslut till",
    re.IGNORECASE,
)
_SHORT = 12  # words
_ENOUGH = 4  # words left over make a sentence


def beside(words: str, calendars: tuple[bytes, ...], subject: str) -> bool:
    """Whether `words` hold a sentence that neither calendars, subject nor a calendar program said."""
    said = f"{_said_by(calendars)} {_plain(subject)}"
    left = 0
    for sentence in re.split(r"\n|(?<=[.!?])\s", words):
        plain = _plain(sentence)
        title = _plain(sentence.partition(": ")[2])  # "Canceled: …" stands in one place and not in the other
        if not plain or plain in said or (title and title in said):
            continue
        if _LABEL.match(sentence) or _NOTICE.search(sentence):
            continue
        spoken = [word for word in plain.split() if len(word) > 1]
        if len(spoken) <= _SHORT and _BOILERPLATE.search(sentence):
            continue
        if sum(word not in said for word in spoken) >= 2:
            left += len(spoken)
    return left >= _ENOUGH


def _said_by(calendars: tuple[bytes, ...]) -> str:
    pieces: list[str] = []
    for data in calendars:
        text = re.sub(r"\n[ \t]", "", charsets.decode(data[:MAX_CALENDAR_TEXT]))
        pieces += [match[1] for match in _PROPERTY.finditer(text)]
    return _plain(re.sub(r"<[^<>]{0,200}>", " ", re.sub(r"\\[nN]", " ", " ".join(pieces)).replace("\\", "")))


def _plain(text: str) -> str:
    """Words alone, lower-case, single blanks: wrapping and markup do not count."""
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"https?://\S+|(?<!\S)\S+@\S+|\d+", " ", text).lower()))
