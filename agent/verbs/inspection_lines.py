"""An object of `followup inspect` in a few lines for people. What comes from the mail is made harmless.

It reads nothing but the object: what a person sees is in the JSON.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any

_KINDS = {
    "human": "a person wrote it",
    "auto_reply": "an automatic reply",
    "bounce": "a mail came back",
    "delayed": "a mail is late on its way",
    "receipt": "a receipt",
    "challenge": "somebody's mail system asks for a confirmation",
    "list": "mail to many",
    "invite": "a calendar",
    "own": "your own mail",
    "unparsable": "cannot be read",
}
_VERDICTS = {"yes": "an interview of yours", "no": "no interview of yours", "ask": "perhaps an interview of yours"}
_MOST_WORDS = 300
# What moves the cursor, hides or turns round text on a terminal.
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")


def describe(obj: Mapping[str, Any]) -> str:
    """An object of `inspect` in a few lines for a terminal; what comes from the mail is made harmless."""
    index = f" [{obj['index']}]" if obj["index"] else ""
    lines = [f"{_shown(obj['file'])}{index}", f"  {obj['kind']}: {_KINDS[obj['kind']]}"]
    if obj["own_words"]:
        lines.append(f"  says: {_shown(obj['own_words'])}")
    if obj["intent"]:
        lines.append(f"  means: {obj['intent'].replace('_', ' ')}")
    if promise := obj["promise"]:
        lines.append(f"  promises word: {_days(promise['start'], promise['end'])} ({_shown(promise['sentence'])})")
    if obj["away_until"]:
        lines.append(f"  back on: {_day(date.fromisoformat(obj['away_until']))}")
    if obj["bounced"]:
        lines.append(f"  did not reach: {_shown(', '.join(obj['bounced']))}")
    for event in obj["events"]:
        lines += _event_lines(event)
    lines += [f"  because: {_shown(sentence)}" for sentence in obj["because"]]
    return "\n".join(lines)


def _event_lines(event: Mapping[str, Any]) -> Iterator[str]:
    cancelled = "cancelled: " if event["method"] == "CANCEL" or event["status"] == "CANCELLED" else ""
    yield f"  event: {cancelled}{_shown(event['summary'] or '(without a title)')}"
    yield f"    when: {_span(event)}"
    about = [event["stage"].replace("_", " ") if event["stage"] != "other" else "", event["company"], event["role"]]
    told = ", ".join(_shown(part) for part in about if part)
    yield f"    {_VERDICTS[event['interview']['verdict']]} (score {event['interview']['score']:g})" + (
        f": {told}" if told else ""
    )
    who = [" ".join(filter(None, (p["name"], p["address"] and f"<{p['address']}>"))) for p in event["interviewers"]]
    if who:
        yield f"    with: {_shown(', '.join(who))}"


def _shown(text: str) -> str:
    """One line of at most some hundred characters, without control and invisible characters."""
    line = " ".join(_UNSEEN.sub(" ", text).split())
    return line if len(line) <= _MOST_WORDS else line[: _MOST_WORDS - 1] + "…"


def _span(event: Mapping[str, Any]) -> str:
    if event["start"] is None:
        return "cannot be read"
    start, end = _moment(event["start"]), _moment(event["end"]) if event["end"] else None
    if not isinstance(start, datetime):
        # The end of an all-day event is the day after it (RFC 5545, 3.6.1).
        last = end - timedelta(days=1) if end is not None and not isinstance(end, datetime) else start
        return f"{_days(start.isoformat(), last.isoformat())}, all day"
    offset = start.isoformat(timespec="seconds")[19:]
    zone = event["zone"] or (f"UTC{offset}" if offset else "no time zone: by your own clock")
    until = ""
    if isinstance(end, datetime):
        until = f"–{end:%H:%M}" if end.date() == start.date() else f" – {_day(end)} {end:%H:%M}"
    return f"{_day(start)} {start:%H:%M}{until} ({_shown(zone)})"


def _moment(text: str) -> datetime | date:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _days(first: str, last: str) -> str:
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    return _day(begin) if begin == end else f"{_day(begin)} to {_day(end)}"


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b} {day.year}"
