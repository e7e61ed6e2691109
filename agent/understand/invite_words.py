"""Does a mail with a calendar say anything beside the invitation? Pure.

Calendar programs repeat the event in prose (when, where, who, how to join). Those lines, and what the
calendar itself says, are taken away; what remains is a person's.
"""

from __future__ import annotations

import re

from agent.understand import charsets

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
_BOILERPLATE = re.compile(
    r"you(?:'ve| have)? been invited|has invited you|invitation from|view (?:on|in|this event|event)|google calendar|"
    r"calendar-notification|going\?|"
    r"^\W*(?:yes|no|maybe|more options|accept|decline|tentative)\b(?:\W+(?:yes|no|maybe|more options|accept|decline|"
    r"tentative))*\W*$|"
    r"you are receiving this|to stop receiving|decline this event|forwarding this invitation|reply for|"
    r"google account|control your notification|"
    r"microsoft teams|teams meeting|join (?:the |your |this |with |by |on |zoom|microsoft|meeting|from|using)|"
    r"click here to join|zoom|google meet|meet\.google|webex|"
    r"learn more|meeting options|find a local number|local number|need help|one tap mobile|dial[- ]in|"
    r"video conferenc|download teams|system reference|for organizers|"
    r"this event has been (?:updated|changed|cancel)|this (?:event|meeting) (?:has been|was) cancel|"
    r"has been (?:cancel|accepted|declined|updated|rescheduled)|"
    r"has (?:accepted|declined|tentatively|cancell?ed|updated|proposed)|updated invitation|cancell?ed event|"
    r"powered by|add to calendar|"
    r"a new event has been scheduled|an? (?:event|meeting) (?:has been )?(?:scheduled|booked)|make changes|"
    r"reschedule\b.{0,20}cancel|"
    r"(?:sie|du) (?:wurden|wurdest|haben|hast|sind|bist).{0,20}(?:eingeladen|einladung|termin)|einladung von|"
    r"nehmen sie .{0,30}teil|besprechung beitreten|"
    r"vous avez été invité|invitation de|rejoindre la réunion|participer|has sido invitado|te ha invitado|"
    r"unirse a la reunión|sei stato invitato|partecipa|"
    r"u bent uitgenodigd|deelnemen|zostałeś zaproszony|du har bjudits in|anslut",
    re.IGNORECASE,
)


def beside(words: str, calendars: tuple[bytes, ...]) -> bool:
    """Whether `words` hold a sentence that neither the calendars nor a calendar program said."""
    said = _said_by(calendars)
    left = 0
    for line in words.split("\n"):
        bare = re.sub(r"https?://\S+|\S+@\S+|[\d:.,/+()_=*-]+", " ", line)
        plain = _plain(bare)
        if not plain or plain in said or _LABEL.match(line) or _BOILERPLATE.search(line):
            continue
        spoken = [word for word in plain.split() if len(word) > 1]
        foreign = [word for word in spoken if word not in said]
        if len(foreign) >= 2:
            left += len(spoken)
    return left >= 4


def _said_by(calendars: tuple[bytes, ...]) -> str:
    pieces: list[str] = []
    for data in calendars:
        text = re.sub(r"\n[ \t]", "", charsets.decode(data[:MAX_CALENDAR_TEXT]))
        pieces += [match[1] for match in _PROPERTY.finditer(text)]
    return _plain(re.sub(r"<[^<>]{0,200}>", " ", re.sub(r"\\[nN]", " ", " ".join(pieces)).replace("\\", "")))


def _plain(text: str) -> str:
    """Words alone, lower-case, single blanks: wrapping and markup do not count."""
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"https?://\S+|\S+@\S+|\d+", " ", text).lower()))
