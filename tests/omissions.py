"""What is missing by the second set of books: who should be thanked or asked by now, and nothing spoke against it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from books import LONG_AGO, Books, Meeting
from lives import BERLIN, ORGANIZERS
from moments import GRACE, check_starts, length, not_yet
from objections import last_meeting, never, people_of

from agent.rules import Mode


def unthanked(b: Books, application: str, now: datetime) -> Iterator[tuple[Meeting, str]]:
    """Who is to be thanked by now, and nothing in the table speaks against it."""
    rule = b.step(application, "thank_you")
    if rule is None or rule.mode is Mode.OFF:
        return
    for visit in b.visits(application):
        over = max(m.end for m in visit)
        if over > now:
            continue
        for who in sorted(people_of(visit)):
            last = last_meeting(visit, who, "")
            deadline = max(last.end + length(rule), over + timedelta(hours=1))
            address = b.address(who)
            closes = last.end + timedelta(hours=rule.closes.amount)
            if not deadline <= now < closes or address is None or not by_day(b, application, who, now, closes):
                continue
            if last.id not in b.took_place and _moved_meanwhile(b, application, last):
                continue
            if not any(never(b, "thank_you", application, who, address, now, last.id)):
                yield last, who


def _moved_meanwhile(b: Books, application: str, meeting: Meeting) -> bool:
    """While it should be on, did they write of another time? Then the owner is asked whether it took place."""
    words = b.human_words(application)
    return any("next_round" in w.intents for w in words if meeting.start <= w.at < meeting.end)


def by_day(b: Books, application: str, who: str, start: datetime, end: datetime) -> bool:
    """Is there a minute between the two at which a mail may reach anybody at all, by their clock?"""
    while start < end:
        if time(7) <= b.there(application, who, start).time() < time(21, 30):
            return True
        start += timedelta(minutes=30)
    return False


def unasked(b: Books, application: str, now: datetime) -> tuple[str, datetime] | None:
    """Whom to ask for news, and since when the wait began, if the window has been open for less than a day."""
    rule, start = b.step(application, "status_check"), check_starts(b, application, now)
    whom = main_contact(b, application, now)
    if rule is None or start is None or whom is None or now < start:
        return None
    before = b.newest(application, frozenset({"offer"}))
    if before and b.offer_agreed.get(application, LONG_AGO) < before.at:
        return None  # the owner is asked, for as long as it may be what they met about
    address = b.address(whom)
    met = {a for m in b.last_visit(application, now) or () for who in m.people for a in b.addresses[who]}
    if any(not m.step and m.address in met and m.at >= start for m in b.mails):
        return None  # it may have been the thanks
    if any(m.address == address and m.who != whom and m.at >= start for m in b.ours(step="status_check")):
        return None  # somebody at their address has just been asked
    if address is None or any(never(b, "status_check", application, whom, address, now)):
        return None
    if any(not_yet(b, "status_check", application, whom, address, now)):
        return None
    own = own_opening(b, application, whom, start, now)
    if any(mail.at >= own for mail in b.follow_ups(whom, address, "status_check")):
        return None  # something else went to them instead
    opens = opening(b, application, whom, start, now)
    return (whom, start) if opens <= now < opens + GRACE else None


def opening(b: Books, application: str, who: str, start: datetime, now: datetime) -> datetime:
    """When the window of a status check opens: the latest of its own `from` and whatever moved it."""
    opens = own_opening(b, application, who, start, now)
    gap = b.courtesy(application).gap_per_person
    days = [
        b.later(application, who, b.day(application, who, mail.at), gap)
        for mail in b.follow_ups(who, b.address(who), "status_check")
        if mail.at < opens
    ]
    return _owner_back(b, max(opens, max((b.midnight(application, who, day) for day in days), default=opens)))


def own_opening(b: Books, application: str, who: str, start: datetime, now: datetime) -> datetime:
    """The same without the gap: `from`, a promise, an absence, the owner's days off."""
    rule = b.step(application, "status_check")
    assert rule is not None
    days = [b.later(application, who, b.day(application, who, start), rule.opens)]
    if promised := b.promise(application, now):
        days.append(b.next_working_day(application, who, promised[1]))
    if (absence := b.absence(who)) and absence[1]:
        days.append(b.next_working_day(application, who, absence[1]))
    return _owner_back(b, b.midnight(application, who, max(days)))


def _owner_back(b: Books, opens: datetime) -> datetime:
    """That instant, or the first day the owner is back."""
    here = first_day = opens.astimezone(BERLIN).date()
    for first, last in sorted(b.config.owner.away):
        if first <= here <= last:
            here = last + timedelta(days=1)
    return opens if here == first_day else max(opens, datetime.combine(here, time(), BERLIN))


def main_contact(b: Books, application: str, now: datetime) -> str | None:
    """Who made the promise, else the last human who wrote, else who arranged it; None where it is not that plain."""
    words = [w for w in b.human_words(application) if w.intents != {"unrelated"}]
    if b.named[application] or (words and "handover" in words[-1].intents):
        return None
    if not words:
        return ORGANIZERS[application]
    due = b.promise(application, now)
    promised = [w for w in words if due and w.promise and w.at >= due[0]]
    noted = [at for at, name, _ in b.noted if name == application]
    if promised and not any(at > promised[-1].at for at in noted):
        who = promised[-1].who
        return None if any(w.who == who and "handover" in w.intents for w in words) else who
    return words[-1].who
