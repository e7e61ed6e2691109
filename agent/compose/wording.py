"""How the mails to the owner name steps, people and times. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from agent.compose.plain import one_line

_STEPS = {
    "thank_you": "thank-you",
    "status_check": "status check",
    "second_status_check": "second status check",
    "rejection_reply": "rejection reply",
    "additional_information": "additional information",
    "keep_in_touch": "keep-in-touch note",
}


def step_words(step: str) -> str:
    """A step as a person says it."""
    return _STEPS.get(step, one_line(step, 40).replace("_", " "))


def at_company(company: str) -> str:
    """How a subject begins: `Globex: `, or nothing."""
    return f"{one_line(company, 60)}: " if company.strip() else ""


def who(name: str, address: str) -> str:
    """The name, else the address."""
    return one_line(name, 60) or one_line(address, 100)


def mailbox(name: str, address: str) -> str:
    """Name and address as a mail program shows them."""
    return f"{one_line(name, 60)} <{one_line(address, 320)}>" if name.strip() else one_line(address, 320)


def because(why: Sequence[str]) -> str:
    """At most six reasons, in one line without a full stop."""
    return "; ".join(one_line(each, 200).rstrip(".") for each in why[:6])


def listed(words: Sequence[object]) -> str:
    """`1, 2 and 3`."""
    said = [str(each) for each in words]
    return " and ".join(filter(None, (", ".join(said[:-1]), said[-1]))) if said else ""


def when_words(instant: datetime, *, zone: tzinfo, now: datetime) -> str:
    """`today 17:42`, `tomorrow 08:40`, `Friday 09:10`, `Mon 16 March 09:10`, on the owner's clock."""
    local = instant.astimezone(zone)
    days = (local.date() - now.astimezone(zone).date()).days
    if days in (0, 1):
        day = ("today", "tomorrow")[days]
    elif 1 < days < 7:
        day = f"{local:%A}"
    else:
        day = f"{local:%a} {local.day} {local:%B}"
    return f"{day} {local:%H:%M}"
