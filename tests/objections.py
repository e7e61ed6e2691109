"""What speaks against a mail, by the second set of books: one rule of courtesy a line, each with a name.

They forbid staging and sending alike. What speaks against the moment alone is in `moments`; what is missing although
nothing speaks against it, in `omissions`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from books import ASKS_FOR_NEWS, LONG_AGO, NO, Books, Meeting, Word
from lives import DOMAINS, PEOPLE

from agent.rules import Mode, Step

CLOSED_BY_SILENCE = 60


# --- holds ------------------------------------------------------------------------------------------


def never(
    b: Books, step: str, application: str, who: str, address: str, now: datetime, about: str = ""
) -> Iterator[str]:
    """What forbids a mail of that step to that person, whatever the hour. `about`: which interview thanks are for."""
    rule = b.step(application, step)
    if rule is None or rule.mode is Mode.OFF:
        yield "off: the step is switched off"
    if b.is_paused(application, now):
        yield "pause: paused"
    if application in b.stopped and step != "keep_in_touch":
        yield "stop: the owner closed the application"
    for word in b.words:
        if "stop_contact" in word.intents:
            same = word.application == application or DOMAINS[word.application] == DOMAINS[application]
            if word.who == who:
                yield "left alone (a person): they asked not to be written to"
            elif same:
                yield "left alone (a company): somebody there asked not to be written to"
    if who not in b.people[application]:
        yield f"stranger: {who} has nothing to do with {application}"
    if address in b.dead:
        yield f"bounce: {address} came back"
    match step:
        case "thank_you":
            yield from _against_thanks(b, application, who, about, now)
        case "rejection_reply":
            yield from _against_reply(b, application, who, now)
        case "keep_in_touch":
            yield from _against_keeping_in_touch(b, application, now)
        case "additional_information":
            yield from _after_a_no(b, application)
        case _:
            yield from _against_news(b, step, application, who, now)
    if step in ("update", "keep_in_touch"):
        yield from _needs_news(b, step, application)
    if step == "additional_information":
        last = max((m.written for m in b.ours(application, step)), default=LONG_AGO)
        if not any(name == application and at >= last for at, name in b.notes):
            yield "needs: the owner has no note to add"


def _after_a_no(b: Books, application: str) -> Iterator[str]:
    no = b.standing_no(application)
    if no is None:
        return
    if no.perhaps_another:
        if not no.cleared:
            yield "no (which): they said no, and it may be about this application"
    elif no.intents & {"rejection"}:
        yield "no: they said no"
    else:
        yield "hold: the position is filled or on hold"


def _against_thanks(b: Books, application: str, who: str, about: str, now: datetime) -> Iterator[str]:
    """For the visit of that interview, which is over."""
    yield from _after_a_no(b, application)
    visit = visit_of(b, application, about)
    if visit is None:
        yield "interview: it does not stand"
        return
    last = last_meeting(visit, who, about)
    if max(m.end for m in visit) < b.look_back:
        yield "look-back: it ended long before the first start"
    if max(m.end for m in visit) > now:
        yield "ahead: the visit is not over"
    if last.doubted:
        yield "late cancel: it may not have taken place"
    before = (w for w in b.human_words(application, last.seen) if w.at < last.start)
    if last.id not in b.took_place and any("next_round" in w.intents for w in before):
        yield "moved: before it they wrote of another time"
    if all(m.missed for m in visit if who in m.people or who not in people_of(visit)):
        yield "missed: it did not take place"
    if b.own(last.end, who=who):
        yield "own mail: the owner wrote to them after it"
    sent_another = any(w.who == who and "handover" in w.intents for w in b.human_words(application, last.seen)
                       if w.at < last.start)  # fmt: skip
    if sent_another and (last.id, who) not in b.not_there_agreed:
        yield "not there: they handed over before it began"
    half = last.start + (last.end - last.start) / 2
    during = (m for m in b.mails if not m.step and half < m.at <= last.end)
    theirs_too = any(m.who == who or m.address in b.addresses[who] for m in during)
    if theirs_too and (last.id, who) not in b.early_agreed:
        yield "own mail (early): the owner wrote to them while it was on"
    ids = {m.id for m in visit}
    thanked = [m.at for m in b.ours(application, "thank_you") if m.who == who and m.occurrence in ids]
    for word in b.human_words(application, last.end):
        if thanked and thanked[0] <= word.at:
            continue
        theirs = word.who is not None and b.one_inbox(word.who, who)
        if theirs and not word.intents & NO and (last.id, who) not in b.wrote_first_agreed:
            if not word.unclear:
                yield "wrote first: they wrote before they were thanked"
            elif not word.cleared:
                yield "unsure: a mail of theirs is not understood"
    if thanked:
        yield "twice: they were thanked for it"


def _against_news(b: Books, step: str, application: str, who: str, now: datetime) -> Iterator[str]:
    """Status checks and updates: everything in that column of the table."""
    yield from _after_a_no(b, application)
    yield from not_held(b, application, now)
    since = b.since(application, now)
    if b.newest(application, frozenset({"offer"}), since):
        yield "offer: they made an offer"
    before = b.newest(application, frozenset({"offer"}), now - OFFERED)
    if before and b.offer_agreed.get(application, LONG_AGO) < before.at:
        yield "offer (before): they made one before the last visit, and the owner was not asked"
    ahead = b.newest(application, frozenset({"next_round"}), since)
    mine = [m for m in b.meetings.values() if m.application == application]
    if ahead and not any(m.off is None and m.seen >= ahead.at and m.start > ahead.at for m in mine):
        yield "next round: they spoke of one, and no invitation has come"
    word = b.last_word(application, since)
    if word is not None:
        if "info_request" in word.intents and not _answered(b, application, word.at):
            yield "info request: they asked for something, and the owner has not written"
        if word.unclear and not word.cleared:
            yield "unsure: their last mail is not understood"
        if "handover" in word.intents and word.who == who and not (b.heard_since(who, word.at) or b.named[application]):
            yield "handed over: they named somebody else"
    machine = [w for w in b.words if w.application == application and w.notice and not w.intents and w.at >= since]
    if machine and not machine[-1].cleared and not b.human_words(application, machine[-1].at):
        yield "machine: a machine wrote for them, and the owner was not asked"
    allowed = b.courtesy(application).unanswered_per_application
    heard = max(
        (*(w.at for w in b.human_words(application)), *(at for at, name, _ in b.noted if name == application)),
        default=LONG_AGO,
    )
    unanswered = [m for m in b.ours(application) if m.step in ASKS_FOR_NEWS and m.at > heard]
    if len(unanswered) >= allowed:
        yield f"unanswered: {len(unanswered)} stand without an answer"
    times = (b.step(application, step) or _NONE).times if step == "update" else None
    if times is not None and len([m for m in b.ours(application, step) if m.at > since]) >= times:
        yield f"times: it went {times} times"
    yield from _asked_before(b, step, application, who, now)


OFFERED = timedelta(days=60)
"""So long an offer is remembered that they have met after."""

_NONE = Step("none", "interview", None, None)  # type: ignore[arg-type]


def not_held(b: Books, application: str, now: datetime) -> Iterator[str]:
    """No interview is behind them, or it is not clear that it was, or one is ahead."""
    mine = [m for m in b.meetings.values() if m.application == application]
    if any(m.end > now and m.off is None for m in mine):
        yield "ahead: an interview is ahead"
    visit = b.last_visit(application, now)
    if visit is None:
        yield "interview: none has taken place"
    elif max(m.end for m in visit) < b.look_back:
        yield "look-back: it ended long before the first start"
    over = max((m.end for m in visit), default=LONG_AGO) if visit else LONG_AGO
    if any(m.sure and m.off is not None and m.off > over and m.id not in b.goes_on for m in mine):
        yield "called off: one was called off, and nothing has taken its place"
    if any(m.doubted for m in visit or ()):
        yield "late cancel: it may not have taken place"
    if visit and all(m.missed for m in visit) and not all(m.told_missed for m in visit):
        yield "missed: it did not take place"


def _answered(b: Books, application: str, asked: datetime) -> bool:
    """The owner wrote themselves, or had us send what they wanted to add."""
    added = [m for m in b.ours(application, "additional_information") if m.at > asked]
    return bool(b.own(asked, application=application) or added)


def _asked_before(b: Books, step: str, application: str, who: str, now: datetime) -> Iterator[str]:
    """Something must have happened between two checks of one kind, and between asking two people."""
    moved = [w.at for w in b.human_words(application)]
    moved += [m.at for m in b.mails if not m.step and (m.application == application or m.who in PEOPLE[application])]
    moved += [at for at, name, _ in b.noted if name == application]
    moved += [m.end for m in b.meetings.values() if m.application == application and m.end <= now]
    named = [*b.named[application], *b.returned, *(w.at for w in b.human_words(application))]
    named += [m.seen for m in b.meetings.values() if m.application == application]
    for mail in b.ours(application):
        if mail.step == step and step != "update" and not any(at >= mail.at for at in moved):
            yield f"twice: the {step} of {mail.at:%d %B} went for the same thing"
        if mail.step in ASKS_FOR_NEWS and mail.who != who and not any(at >= mail.at for at in named):
            yield f"two people: {mail.who} was asked on {mail.at:%d %B}"


def _needs_news(b: Books, step: str, application: str) -> Iterator[str]:
    told = [m.written for m in b.ours(application) if m.step in ("update", "keep_in_touch")]
    last = max(told, default=LONG_AGO)
    if not any(name in (None, application) and at >= last for at, name in b.news):
        yield "needs: there is no news that they have not been told"


def rejections(b: Books, application: str) -> list[Word]:
    """What people said no with, as long as it stands; where it may be about another role, by the owner's word."""
    no = b.standing_no(application)
    if no is None:
        return []
    noes = [w for w in b.words if w.application == application and "rejection" in w.intents and w.person]
    return [w for w in noes if not w.perhaps_another or w.is_about_this]


def _against_reply(b: Books, application: str, who: str, now: datetime) -> Iterator[str]:
    """To the human who said no (or whom they named), after an interview, once."""
    noes = rejections(b, application)
    if not noes:
        yield "no rejection: there is nothing of a person's to answer"
        return
    first = noes[0]
    yield from _perhaps_taken_back(b, application)
    if who not in {w.who for w in noes} | {w.to for w in b.words if w.application == application}:
        yield "sender: somebody else said no"
    if not any(max(m.end for m in v) <= noes[-1].at for v in b.visits(application)):
        yield "instant no: there was no interview before it"
    if b.own(noes[-1].at, who=who):
        yield "own mail: the owner answered"
    if any(m.at > first.at for m in b.ours(application, "rejection_reply")):
        yield "twice: it was answered"
    for word in b.human_words(application, noes[-1].at):
        if word.unclear and not word.cleared:
            yield "unsure: a later mail of theirs is not understood"


def _perhaps_taken_back(b: Books, application: str) -> Iterator[str]:
    no = b.standing_no(application)
    later = b.as_if_open(application, no) if no is not None else None
    if later is not None and later.takes_back is None:
        yield "taken back: they wrote as if all were open after their no, and the owner has not said which holds"


def closed(b: Books, application: str, now: datetime) -> datetime | None:
    """The earliest that it can be said to be over: their no, the owner's word, or silence."""
    said = [at for at in (b.stopped.get(application),) if at is not None]
    if b.standing_no(application) is not None:
        said.append(next(w.at for w in b.words if w.application == application and w.intents & NO))
    silent = b.last_contact(application, but="keep_in_touch") + timedelta(days=CLOSED_BY_SILENCE)
    if silent <= now:
        said.append(silent)
    return min(said, default=None)


def _against_keeping_in_touch(b: Books, application: str, now: datetime) -> Iterator[str]:
    over = closed(b, application, now)
    rule = b.step(application, "keep_in_touch") or _NONE
    if over is None:
        yield "not closed: there is nothing to come back to"
        return
    days = (b.day(application, None, now) - b.day(application, None, over)).days
    if days < rule.opens.amount - 1:
        yield f"keep in touch: it was over only {days} days ago"
    no = b.standing_no(application)
    yield from _perhaps_taken_back(b, application)
    if no is not None and no.perhaps_another and not (no.cleared or no.is_about_this):
        yield "no (which): it may be about another application"
    mine = [m for m in b.meetings.values() if m.application == application]
    if any(m.end > now and m.off is None for m in mine):
        yield "ahead: an interview is ahead"
    if b.newest(application, frozenset({"offer"}), no.at if no else b.since(application, now)):
        yield "offer: they made an offer"
    if len(b.ours(application, "keep_in_touch")) >= rule.times:
        yield f"times: it went {rule.times} times"


def people_of(visit: list[Meeting]) -> set[str]:
    """Who was in any meeting of a visit."""
    return {who for m in visit for who in m.people}


def visit_of(b: Books, application: str, about: str) -> list[Meeting] | None:
    """The visit that an interview belongs to."""
    return next((v for v in b.visits(application) if about in {m.id for m in v}), None)


def last_meeting(visit: list[Meeting], who: str, about: str) -> Meeting:
    """The last meeting of a visit that a person was in and that took place; of one who was in none, that one."""
    theirs = [m for m in visit if who in m.people] or [m for m in visit if m.id == about]
    return max(theirs, key=lambda m: (not m.missed, m.end))
