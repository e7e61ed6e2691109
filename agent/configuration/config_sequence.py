"""`sequence`, `reminders`, `courtesy` and `employers`: their defaults, and how the owner's YAML changes them.

Maps merge over the defaults key by key. What must hold between keys is checked here: windows that can
open, anchors that exist, no circle of steps waiting for each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from types import MappingProxyType
from typing import Any

from agent.configuration.config_shape import as_map, as_node, fields, many, optional, value
from agent.configuration.config_times import duration, hours, region, seconds, weekday
from agent.configuration.config_values import WrongValueError as Wrong
from agent.configuration.config_values import choice, line, shown, size, step_name, suggestion, switch, whole, word_of
from agent.configuration.config_yaml import Items, Map, Node, Problems, Scalar
from agent.rules import (
    ALL_DAYS,
    Courtesy,
    DebriefRules,
    Duration,
    Employer,
    Holidays,
    Hours,
    Mode,
    Need,
    Recipient,
    Reminder,
    Step,
    Unit,
)

ANCHORS = ("interview", "rejection", "closed", "promise", "last_contact")


def _hours(amount: int) -> Duration:
    return Duration(amount, Unit.HOURS)


def _days(amount: int) -> Duration:
    return Duration(amount, Unit.DAYS)


_EVENING = Hours(time(8), time(20, 30))
_EACH, _MAIN, _SENDER = Recipient.EACH_INTERVIEWER, Recipient.MAIN_CONTACT, Recipient.SENDER

SEQUENCE: Mapping[str, Step] = MappingProxyType({
    step.name: step
    for step in (
        Step("thank_you", "interview", _EACH, _hours(48), _hours(3), needs=Need.DETAIL,
             hours=_EVENING, days=ALL_DAYS, holidays=Holidays("ignore")),
        Step("additional_information", "interview", _MAIN, _days(10), needs=Need.NOTE),
        Step("status_check", "thank_you", _MAIN, _days(10), _days(7)),
        Step("second_status_check", "status_check", _MAIN, _days(14), _days(10), Mode.OFF),
        Step("rejection_reply", "rejection", _SENDER, _days(3), _hours(4), hours=_EVENING),
        Step("update", "last_contact", _MAIN, _days(45), _days(30), needs=Need.NEWS, times=2),
        Step("keep_in_touch", "closed", _MAIN, _days(120), _days(90), needs=Need.NEWS, times=2),
    )
})  # fmt: skip

REMINDERS: Mapping[str, Reminder] = MappingProxyType({
    reminder.name: reminder
    for reminder in (
        Reminder("connect_on_linkedin", "interview", _days(2), to=_EACH),
        Reminder("follow_company", "interview", _days(1)),
        Reminder("social_and_events", every=_days(30)),
        Reminder("handwritten_card", "interview", _hours(1), mode=Mode.OFF),
        Reminder("phone_call", "status_check", _days(7), mode=Mode.OFF),
    )
})  # fmt: skip


def _need(word: str) -> Need | None:
    return None if word.strip().lower() == "none" else word_of(Need)(word)


def _weekdays(node: Node, problems: Problems) -> frozenset[int]:
    found = many(value(weekday), "mon, tue, wed, thu, fri")(node, problems)
    if isinstance(node, Scalar) or (isinstance(node, Items) and not node.items):
        raise Wrong("with no day nothing could ever go out: name some, or switch steps off with mode: off")
    return frozenset(found)


def _holidays(node: Node, problems: Problems) -> Holidays:
    if isinstance(node, Scalar):
        if node.text.strip().lower() in {"auto", "ignore"}:
            return Holidays(node.text.strip().lower())
        raise Wrong(f"{shown(node.text)} is not auto, ignore or a list of regions such as [DE-BY, US]")
    regions = many(value(region), "DE-BY, US")(node, problems)
    if isinstance(node, Items) and not node.items:
        raise Wrong("with no region there is no holiday: write ignore, or regions such as [DE-BY, US]")
    return Holidays("regions", regions)


_COURTESY = {
    "hours": value(hours),
    "days": _weekdays,
    "holidays": _holidays,
    "gap_per_person": value(duration),
    "unanswered_per_application": value(whole(0, 20)),
    "per_day": value(whole(0, 1000)),
    "attachments": value(size),
}
_STEP = {
    "after": value(line),
    "from": value(duration),
    "until": value(duration),
    "to": value(word_of(Recipient)),
    "mode": value(word_of(Mode)),
    "needs": optional(value(_need)),
    "hours": optional(value(hours)),
    "days": optional(_weekdays),
    "holidays": optional(_holidays),
    "times": value(whole(1, 20)),
}
_REMINDER = {
    "after": value(line),
    "from": value(duration),
    "every": value(duration),
    "to": value(word_of(Recipient)),
    "mode": value(choice("remind", "off")),
}
_DEBRIEF = {"from": value(duration), "mode": value(choice("remind", "off"))}
_DAYS = (Unit.DAYS, Unit.BUSINESS_DAYS)
_FIELD = {"from": "opens", "until": "closes"}


def _named(found: dict[str, Any]) -> dict[str, Any]:
    return {_FIELD.get(key, key): each for key, each in found.items()}


def courtesy(node: Node | None, base: Courtesy, problems: Problems) -> Courtesy:
    """The budget, merged over `base`."""
    return replace(base, **fields(node, _COURTESY, problems))


def sequence(node: Node | None, base: Mapping[str, Step], problems: Problems) -> Mapping[str, Step]:
    """The steps, merged over `base`; a step that is not in it is the owner's own and must be whole."""
    merged = dict(base)
    section = as_map(node, problems) or Map(1, 1)
    for name, (key, inner) in section.entries.items():
        if isinstance(inner, Scalar) and not inner.null:
            problems.add(inner, "a map belongs here; a step is switched off with {mode: off}")
            continue
        found = _named(fields(inner, _STEP, problems))
        if name in base:
            merged[name] = replace(base[name], **found)
        elif _own(name, key, base, (*ANCHORS, *REMINDERS), problems, "step"):
            given = inner.entries if isinstance(inner, Map) else {}
            if lacking := [each for each in ("after", "until", "to") if each not in given]:
                problems.add(key, f"{name!r} is a step of your own and needs {', '.join(lacking)} as well")
            elif {"after", "closes", "to"} <= found.keys():
                merged[name] = Step(name, **found)
        if isinstance(inner, Map) and name in merged:
            # A value that could not be read was told already; what holds beside the default it left says nothing.
            if all(each not in inner.entries or field in found for each, field in _FIELD.items()):
                _window(merged[name], key, inner, problems)
            if "after" in found:
                _anchor(inner, (*ANCHORS, *base, *section.entries), problems)
    _circles(section, merged, problems)
    return MappingProxyType(merged)


def reminders(node: Node | None, steps: Mapping[str, Step], problems: Problems) -> Mapping[str, Reminder]:
    """What the owner is reminded to do by hand, merged over the defaults."""
    merged = dict(REMINDERS)
    section = as_map(node, problems) or Map(1, 1)
    for name, (key, inner) in section.entries.items():
        if isinstance(inner, Scalar) and not inner.null:
            problems.add(inner, "a map belongs here; a reminder is switched off with {mode: off}")
            continue
        found = _named(fields(inner, _REMINDER, problems))
        if "mode" in found:
            found["mode"] = Mode(found["mode"])
        given = inner.entries if isinstance(inner, Map) else {}
        if "every" in given and {"after", "from"} & given.keys():
            problems.add(given["every"][0], "a reminder comes either every so often or after something: keep one")
        elif name in REMINDERS or _own(name, key, REMINDERS, (*ANCHORS, *steps), problems, "reminder"):
            if name not in REMINDERS and not {"after", "every"} & given.keys():
                problems.add(key, f"{name!r} is a reminder of your own and needs after or every")
                continue
            base = REMINDERS.get(name, Reminder(name))
            # One way to say when replaces the other.
            if "every" in given:
                base = replace(base, after=None, opens=None)
            elif "after" in given:
                base = replace(base, every=None, opens=base.opens or _hours(0))
            merged[name] = replace(base, **found)
        if isinstance(inner, Map):
            if "after" in found:
                _anchor(inner, (*ANCHORS, *steps), problems)
            if "every" in found and seconds(found["every"]) < 86400:
                problems.add(given["every"][1], "more often than once a day is no reminder: write 30 days")
    return MappingProxyType(merged)


def debrief(node: Node | None, problems: Problems) -> DebriefRules:
    """When the owner is asked how a visit went."""
    found = _named(fields(node, _DEBRIEF, problems))
    if "mode" in found:
        found["mode"] = Mode(found["mode"])
    return replace(DebriefRules(), **found)


def employers(
    node: Node | None, steps: Mapping[str, Step], budget: Courtesy, problems: Problems
) -> Mapping[str, Employer]:
    """What differs for single employers, each merged over the whole."""
    merged: dict[str, Employer] = {}
    section = as_map(node, problems) or Map(1, 1)
    for name, (key, inner) in section.entries.items():
        try:
            called = line(name)
        except Wrong as wrong:
            problems.add(key, str(wrong))
            continue
        if called.casefold() in {other.casefold() for other in merged}:
            problems.add(key, f"{shown(called)} stands here already in other letters: keep one")
        found = fields(inner, {"sequence": as_node, "courtesy": as_node, "pause": value(switch)}, problems)
        merged[called] = Employer(
            called,
            sequence(found.get("sequence"), steps, problems),
            courtesy(found.get("courtesy"), budget, problems),
            found.get("pause", False),
        )
    return MappingProxyType(merged)


def _own(
    name: str, key: Node, known: Mapping[str, object], taken: tuple[str, ...], problems: Problems, kind: str
) -> bool:
    """Whether a name that is not among the known ones can be the owner's own."""
    if name in taken:
        problems.add(key, f"{name!r} is the name of something else: choose another for a {kind} of your own")
        return False
    # `thankyou` written out beside `thank_you` would thank everybody twice. A digit is meant.
    if not any(letter.isdigit() for letter in name) and (hint := suggestion(name, known, cutoff=0.88)):
        problems.add(key, f"unknown {kind} {shown(name)}{hint} (one of your own needs a name less alike)")
        return False
    try:
        step_name(name)
    except Wrong as wrong:
        problems.add(key, str(wrong))
        return False
    return True


def _anchor(inner: Map, allowed: tuple[str, ...], problems: Problems) -> None:
    after = inner.get("after")
    if isinstance(after, Scalar) and not after.null and after.text.strip() not in allowed:
        hint = suggestion(after.text, allowed) or f": write one of {', '.join(dict.fromkeys(allowed))}"
        problems.add(after, f"nothing is called {shown(after.text)}{hint}")


def _window(step: Step, key: Node, inner: Map, problems: Problems) -> None:
    """`from` may not be later than `until` from every day of a week on, public holidays apart."""
    opens, closes = step.opens, step.closes
    if opens.unit == closes.unit:
        late = opens.amount > closes.amount
    else:
        # Counted in days, the window includes the last one; an hour may lie anywhere in it.
        whole_day = 86400 if closes.unit in _DAYS and opens.unit not in _DAYS else 0
        late = _earliest(opens) > _latest(closes) + whole_day
    if late:
        place = inner.get("from") or inner.get("until") or key
        problems.add(place, f"from ({opens}) is later than until ({closes}): the step could never go out")


def _earliest(length: Duration) -> int:
    if length.unit is Unit.BUSINESS_DAYS and length.amount:
        # From a Sunday on: five working days, then a weekend before each further five.
        return (length.amount + 2 * ((length.amount - 1) // 5)) * 86400
    return seconds(length)


def _latest(length: Duration) -> int:
    if length.unit is Unit.BUSINESS_DAYS:
        # From a Friday on: a weekend before each five that begins.
        return (length.amount + 2 * -(-length.amount // 5)) * 86400
    return seconds(length)


def _circles(section: Map, steps: Mapping[str, Step], problems: Problems) -> None:
    """Steps that wait for each other never begin; each circle is told once, where it was closed."""
    seen: set[str] = set()
    for start in section.entries:
        path: dict[str, None] = {}
        name = start
        while name in steps and name not in path and name not in seen:
            path[name] = None
            name = steps[name].after
        if name in path:
            circle = list(path)[list(path).index(name) :]
            # A circle that this section did not close was told where the global sequence is read.
            changed = [inner for each in circle if isinstance(inner := section.get(each), Map)]
            if place := next((after for inner in changed if (after := inner.get("after"))), None):
                problems.add(place, f"these steps wait for each other: {' after '.join((*circle, name))}")
        seen.update(path)
