"""What an edit of the configuration changed, in words for a mail or a log. Pure; a secret is never among them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date, time
from enum import Enum
from itertools import chain

from agent.rules import (
    Approval,
    Config,
    Courtesy,
    DebriefRules,
    Digest,
    Employer,
    Highlight,
    Holidays,
    InterviewRules,
    Llm,
    Login,
    Mail,
    Material,
    Owner,
    Reminder,
    Server,
    Step,
)

_PARTS = (
    Config, Owner, Mail, Server, Login, Approval, InterviewRules, Step, Reminder, DebriefRules, Courtesy, Employer,
    Digest, Llm,
)  # fmt: skip
"""What is looked into key by key; everything else is a value."""
_AS_WRITTEN = {
    "opens": "from", "closes": "until", "templates_folder": "templates folder", "look_back": "look back",
    "llm": "understanding: llm", "seconds": "timeout in seconds",
}  # fmt: skip
_SECRET = frozenset(
    {"password", "password_command", "password_file", "credential", "token_command", "url", "api_key_command",
     "api_key_file", "api_key_credential"}
)  # fmt: skip
_HOURS, _OFF = frozenset({"at", "weekly"}), "off"
"""What the digest's hours are where there are none."""
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NOBODYS = frozenset({"sequence", "reminders", "debrief", "courtesy", "digest", "understanding: llm"})
"""The parts whose values name nobody."""
LONGEST = 60
"""Characters of a value that is quoted; of a longer one it is said that it was edited."""

Place = tuple[str, ...]


def changes(
    before: Config, after: Config, old_templates: Mapping[str, str], new_templates: Mapping[str, str]
) -> tuple[str, ...]:
    """One phrase for each thing that differs, such as `thank_you: until 24 hours (was 48 hours)`."""
    found = list(_differences((), before, after))
    general = {place: words for place, words in found if place[:1] != ("employers",)}
    said = [
        f"{_place(place)}{words}"
        for place, words in found
        # An employer's rules are merged over the general ones: what changed in both is said once.
        if place[:1] != ("employers",) or general.get(place[2:]) != words
    ]
    return (*said, *_template_changes(old_templates, new_templates))


def for_a_log(
    before: Config, after: Config, old_templates: Mapping[str, str], new_templates: Mapping[str, str]
) -> tuple[str, ...]:
    """The same without a value that may be a name, an address or a place of anybody's, and without employers."""
    said = [
        f"{_place(place)}{words}" if place[0] in _NOBODYS else _place(place[:1] if place[0] == "employers" else place)
        for place, words in _differences((), before, after)
    ]
    return tuple(dict.fromkeys([*said, *_template_changes(old_templates, new_templates)]))


def _template_changes(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    for name in dict.fromkeys(chain(before, after)):
        if name not in before:
            yield f"template {name}: new"
        elif name not in after:
            yield f"template {name}: gone"
        elif before[name] != after[name]:
            yield f"template {name}: edited"


def _differences(place: Place, before: object, after: object) -> Iterator[tuple[Place, str]]:
    if before == after:
        return
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in dict.fromkeys(chain(before, after)):
            if key in before and key in after:
                yield from _differences((*place, key), before[key], after[key])
            else:
                yield (*place, key), ": new" if key in after else ": gone"
    elif isinstance(before, _PARTS) and type(before) is type(after):
        for each in fields(before):
            name = _AS_WRITTEN.get(each.name, each.name)
            if each.name != "path":
                yield from _differences((*place, name), getattr(before, each.name), getattr(after, each.name))
    else:
        yield place, _was_and_is(place[-1] if place else "", before, after)


def _was_and_is(name: str, before: object, after: object) -> str:
    was, now = (_OFF if each is None and name in _HOURS else _words(each) for each in (before, after))
    # A calendar's address, or the command that prints it, is often all that keeps others from reading it.
    if name in _SECRET or name == "calendars" or max(len(was), len(now)) > LONGEST or "\n" in was + now:
        return ": edited"
    return f" {now} (was {was})"


def _words(value: object) -> str:
    """A value as the owner would write it."""
    match value:
        case None | () | "":
            return "nothing"
        case bool():
            return "yes" if value else "no"
        case Enum():
            return str(value.value)
        case time():
            return f"{value:%H:%M}"
        case date():
            return value.isoformat()
        case frozenset():
            return ", ".join(_DAYS[day] for day in sorted(value))
        case Holidays(mode=mode, regions=regions):
            return ", ".join(regions) or mode
        case tuple():
            return ", ".join(map(_words, value))
        case Llm():
            return f"{value.model} at {value.host}"
        case Highlight() | Material():
            return " ".join(_words(part) for each in fields(value) if (part := getattr(value, each.name)))
        case _:
            return str(value)


def _place(place: Place) -> str:
    """`sequence.thank_you.until` is `thank_you: until` to its owner."""
    if place[:1] == ("employers",) and len(place) > 2:
        return f"for {place[1]}: {_place(place[2:])}"
    return ": ".join(place[1:] if place[0] in ("sequence", "reminders") and len(place) > 1 else place)
