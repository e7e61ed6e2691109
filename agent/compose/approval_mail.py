"""The mail that asks for the owner's yes: the drafts as they will look, to whom, why now, when, what was checked. Pure.

What is said of a draft stands outside its text. Whatever strangers wrote stands on one line or behind `> `, so
that nothing of theirs looks like ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from agent.compose import answers
from agent.compose.blocks import Block, Draft, OwnerMail, Rows, Title, Words, cited, mail
from agent.compose.plain import one_line
from agent.compose.wording import at_company, because, listed, mailbox, step_words, when_words, who
from agent.model import Finding, Text

MOST_NAMED = 6
_AGAIN = (
    "It is still waiting for your word, and its time ends soon. This is the only reminder; without your yes nothing"
    " goes."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalItem:
    """One draft in an approval mail; `number` counts from 1. Instants are aware.

    `checked`: what was looked at and found in order. `wants_detail`: words of the talk would still go into it.
    `material`: what is attached, or can be, each under its name.
    """

    number: int
    name: str
    address: str
    text: Text
    opens: datetime
    closes: datetime
    slot: datetime
    why: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    checked: tuple[str, ...] = ()
    last_words: str | None = None
    wants_detail: bool = False
    material: tuple[tuple[str, str], ...] = ()


def approval(
    items: Sequence[ApprovalItem], *, company: str, step: str, token: str, zone: tzinfo, now: datetime,
    again: bool = False,
) -> OwnerMail:  # fmt: skip
    """The mail that asks for the owner's yes; its token in the subject survives every way of answering.

    `again`: they were shown before, and this is the one reminder of them.
    """
    count = len(items)
    name = who(items[0].name, items[0].address) if items else "nobody"
    to = name if count < 2 else f"{name} and {count - 1} other{'s' if count > 2 else ''}"
    blocks: list[Block] = [
        Title(_title(items, company, step)),
        Words(_AGAIN if again else ""),
        answers.draft_words(tuple(item.number for item in items), detail=any(item.wants_detail for item in items)),
    ]
    # What holds for all of a panel is said once, under the last of them.
    why = _shared([item.why for item in items])
    checked = _shared([item.checked for item in items])
    for item in items:
        blocks += _item(item, count, zone, now)
        own = (_without(item.why, why), _without(item.checked, checked)) if count > 1 else (item.why, item.checked)
        blocks += [_about(*own), cited("Their last words:", item.last_words or "")]
    if count > 1:
        everything = f"All {count}" if count > 2 else "Both"
        blocks += [Title(everything, part=True), answers.panel_taps(count), _about(why, checked)]
    still = "still waiting: " if again else ""
    return mail(f"{at_company(company)}{still}{step_words(step)} to {to}", token, blocks)


def _title(items: Sequence[ApprovalItem], company: str, step: str) -> str:
    names = [who(item.name, item.address) for item in items[:MOST_NAMED]]
    if len(items) > MOST_NAMED:
        names.append(f"{len(items) - MOST_NAMED} more")
    said = step_words(step)
    at = f" at {one_line(company, 60)}" if company.strip() else ""
    return f"{said[:1].upper()}{said[1:]} to {listed(names) or 'nobody'}{at}"


def _item(item: ApprovalItem, count: int, zone: tzinfo, now: datetime) -> list[Block]:
    name = who(item.name, item.address)
    pressing = [("Missing", one_line(each, 200)) for each in item.missing]
    pressing += [("Please look", one_line(each.text, 200)) for each in (*item.text.findings, *item.findings)]
    return [
        Title(f"{item.number} of {count}: {name}" if count > 1 else "", part=True),
        Rows((("Goes", _window(item, zone, now)), *((name, one_line(said, 250)) for name, said in item.material))),
        Rows(tuple(pressing), pressing=True),
        Draft(mailbox(item.name, item.address), one_line(item.text.subject, 300), item.text.body),
        answers.draft_taps(item.number, name, of=count, detail=item.wants_detail),
    ]


def _about(why: Sequence[str], checked: Sequence[str]) -> Rows:
    checks = "; ".join(one_line(each, 200).rstrip(".") for each in checked)
    return Rows(tuple((name, said) for name, said in (("Why now", because(why)), ("Checked", checks)) if said))


def _shared(lists: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """What stands in all of them."""
    return tuple(each for each in (lists[0] if lists else ()) if all(each in other for other in lists))


def _without(said: Sequence[str], shared: Sequence[str]) -> tuple[str, ...]:
    return tuple(each for each in said if each not in shared)


def _window(item: ApprovalItem, zone: tzinfo, now: datetime) -> str:
    """When it goes if the owner says so now, and until when the word counts."""
    planned = item.slot if item.slot > now else max(item.opens, now)
    soon = planned - now < timedelta(minutes=2)
    at = "as soon as you say so" if soon else f"{when_words(planned, zone=zone, now=now)} if you say so before"
    local = item.closes.astimezone(zone)
    # A window of days ends with the last of them: nobody reads "Monday 00:00" as Sunday.
    last = item.closes - timedelta(minutes=1) if (local.hour, local.minute) == (0, 0) else item.closes
    return f"{at}, and not after {when_words(last, zone=zone, now=now)}"
