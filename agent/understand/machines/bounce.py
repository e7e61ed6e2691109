"""Mail that could not be delivered, or not yet: delivery reports (RFC 3464) and free text. Pure.

A report is believed before any prose. Without one, signs add up (`bounce_signs`), and which of them decided is told.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from agent.model import Kind, MachineReading, Message
from agent.understand.machines import (
    bounce_addresses,
    bounce_fate,
    bounce_people,
    bounce_report,
    bounce_signs,
    bounce_text,
    bounce_tongues,
    bounce_words,
)
from agent.understand.machines.bounce_report import Report
from agent.understand.machines.bounce_signs import has_null_sender, is_daemon
from agent.understand.machines.bounce_text import Spoken

__all__ = ["has_null_sender", "is_daemon", "read"]


def read(message: Message, *, owner_addresses: Collection[str], automatic: bool) -> MachineReading | None:
    """BOUNCE, DELAYED or RECEIPT, or None. `automatic`: other headers already say it is no person's.

    `bounced` names who failed, of a DELAYED mail who waits.
    """
    if _owner_wrote(message, owner_addresses) or re.search(r"^feedback-type ?:", message.report, re.I | re.M):
        return None  # RFC 5965: a complaint about a mail that did arrive
    if not automatic and bounce_signs.is_plainly_a_persons(message):
        return None
    spoken = bounce_text.spoken(message)
    reported = _read_report(message, spoken, owner_addresses)
    if reported is not None:
        return reported
    signs = bounce_signs.read(message, spoken, owner_addresses, automatic=automatic)
    if signs.machine >= bounce_signs.SURE and _arrived(message.subject, spoken):
        return MachineReading(Kind.RECEIPT, because=("A mail system says that the mail was delivered.",))
    if signs.nearly and not signs.enough and bounce_addresses.has_entry(message, spoken, owner_addresses):
        signs.fails(2, "It names the recipient at the head of an entry.")
    if not signs.enough:
        return None
    waits = _waits(message.subject, spoken)
    named = bounce_addresses.named(message, spoken, owner_addresses, waiting=waits)
    return _reading(waits, _with_aliases(named, spoken, owner_addresses), tuple(signs.because[:4]), spoken.flat)


def _arrived(subject: str, spoken: Spoken) -> bool:
    said = f"{bounce_text.flat(subject)} {spoken.flat}"
    if not bounce_fate.ARRIVED.search(said):
        return False
    return not (bounce_tongues.fails(said) or bounce_words.TRANSCRIPT.search(said))


def _owner_wrote(message: Message, owner_addresses: Collection[str]) -> bool:
    """Whether it is from the owner to somebody else, or an answer of theirs; some mail systems use their name."""
    own = {one.lower() for one in owner_addresses}
    if not any(one.email in own for one in message.from_):
        return False
    return message.in_reply_to != () or any(one.email not in own for one in (*message.to, *message.cc))


def _reading(waits: bool, named: tuple[str, ...], because: tuple[str, ...], said: str) -> MachineReading:
    if waits:
        return MachineReading(Kind.DELAYED, bounced=named, because=(*because, "The mail system goes on trying."))
    why = _reason(said)
    return MachineReading(Kind.BOUNCE, bounced=named, because=(*because, f"The reason: {why}.") if why else because)


def _reason(said: str) -> str:
    """Why it failed, in a word; '' where that is not known."""
    return next((word for word, pattern in bounce_words.REASONS if pattern.search(said[:20_000])), "")


def _read_report(message: Message, spoken: Spoken, owner_addresses: Collection[str]) -> MachineReading | None:
    """What a delivery or disposition report says, by Action (RFC 3464, 2.3.3)."""
    believed = message.content_type == "multipart/report" or bounce_signs.is_daemon(message)
    report = bounce_report.read(message.report) if message.report else None
    if report is None:
        # Pasted into the text, or in a part with a wrong name; a person who forwards one writes a line above it.
        report = bounce_report.read(spoken.prose)
        person = bounce_people.FORWARDED.search(spoken.prose) or bounce_people.PERSONAL.search(spoken.flat)
        begins = re.match(r"[\w-]{3,30}:", spoken.prose.lstrip()) is not None
        believed = not spoken.quoted and not person and (believed or begins or bounce_signs.has_null_sender(message))
    else:
        believed = (
            believed or bounce_signs.has_null_sender(message) or not message.from_ or bounce_signs.is_office(message)
        )
    if report is None or not believed:
        return None
    if report.failed:
        return _of_report(report.failed, message, spoken, owner_addresses, report, waits=False)
    if report.delayed:
        return _of_report(report.delayed, message, spoken, owner_addresses, report, waits=True)
    if report.delivered:
        return MachineReading(Kind.RECEIPT, because=("A delivery report says: delivered.",))
    if report.disposition:
        if _refused(message, report.disposition):
            named = bounce_addresses.outside([final or sent for sent, final in report.open], owner_addresses)
            return MachineReading(Kind.BOUNCE, bounced=named, because=("The recipient's filter rejected the mail.",))
        return MachineReading(Kind.RECEIPT, because=("It is a receipt (message disposition notification).",))
    if report.open:
        return _of_report(report.open, message, spoken, owner_addresses, report, waits=_waits(message.subject, spoken))
    return None


def _refused(message: Message, disposition: str) -> bool:
    """Whether a filter deleted the mail unread by its own will (RFC 5429, 2.1), not its reader."""
    said = f"{message.subject} {message.text[:2000]}"
    return (
        "deleted" in disposition
        and re.search(
            r"reject|refus|denied|abgelehnt|"
            "zurückgewiesen",
            said,
            re.I,
        )
        is not None
    )


def _of_report(
    pairs: tuple[tuple[str, str], ...],
    message: Message,
    spoken: Spoken,
    owner_addresses: Collection[str],
    report: Report,
    *,
    waits: bool,
) -> MachineReading:
    named: list[str] = []
    for sent, final in pairs:
        # Both where the mail system tells of an alias; a name inside a server's own house is nobody's address.
        shown = sent and final and final != sent and "." in final.partition("@")[2] and final in spoken.flat
        named += [sent, final] if shown else [sent or final]
    addresses = bounce_addresses.outside(named, owner_addresses)
    if not addresses:
        addresses = bounce_addresses.named(message, spoken, owner_addresses, waiting=waits)
    said = "delayed" if waits else "failed"
    reason = f"{report.diagnostics.lower()} {spoken.flat[:5000]}"
    return _reading(waits, addresses, (f"A delivery report says: {said}.",), reason)


def _with_aliases(named: tuple[str, ...], spoken: Spoken, owner_addresses: Collection[str]) -> tuple[str, ...]:
    aliases = bounce_addresses.expanded_from(spoken.prose)
    added = [one for address in named for one in (address, aliases.get(address, ""))]
    return bounce_addresses.outside(added, owner_addresses)


def _waits(subject: str, spoken: Spoken) -> bool:
    """Whether the mail system goes on trying. What it would do if it failed says nothing yet."""
    if "had permanent fatal errors" in spoken.flat:
        return False  # Sendmail tells of each fate in one mail; who failed is what matters
    said = bounce_text.flat(subject)
    waits, over = 0, 0
    if bounce_fate.SUBJECT_WAITS.search(said):
        waits += 2
    elif bounce_fate.GIVEN_UP.search(said):
        over += 2
    for part in re.split(r"(?<=[.!?。！？;])\s|\n[ \t]*\n", spoken.prose[:6000]):
        sentence = bounce_text.flat(part).strip()
        condition = bounce_fate.CONDITION.search(sentence) or bounce_fate.CONDITION_CJK.search(sentence)
        if (found := bounce_fate.WAITS.search(sentence)) and not (condition and condition.start() < found.start()):
            waits += 2
        certain = sentence[: condition.start()] if condition else sentence
        if bounce_fate.GIVEN_UP.search(certain):
            over += 2
    return waits > over
