"""Where a step starts counting, and its window after every hold: promise, absence, gap, the owner's days off. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent.decide import closing, courtesy, recipient, standing
from agent.decide.application import Interview
from agent.decide.courtesy import GRACE, Window
from agent.decide.key import RULE, Key, day, moment, plain
from agent.decide.mail_key import mail_key
from agent.decide.promised import FARTHEST
from agent.decide.situation import Situation
from agent.decide.spoken import one, spoken
from agent.decide.visits import visit_end
from agent.facts import DraftState, OwnerWrote
from agent.model import Decision
from agent.rules import Mode, Need, Recipient, Step

BEING_WRITTEN = frozenset({DraftState.STAGED, DraftState.APPROVED, DraftState.CLAIMED})


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a step is counted from. `occurrence` names it, so that a step goes once for each."""

    at: datetime
    occurrence: str
    because: str
    of_news: bool = False
    """Counted from another mail that asked for news: a word of theirs starts that one again, not this."""


def find(key: Key, visit: list[Interview]) -> Anchor | Decision:
    """The anchor of a step after the last visit, started again by every word since.

    What is written on the owner's word, or in answer to a no, waits for no word of theirs.
    """
    base = _base(key, visit)
    if not isinstance(base, Anchor) or key.step.after == "last_contact":
        return base
    if key.step.needs is not Need.NOTE and key.situation.root(key.step) != "rejection":
        restarted = _restarted(key, base)
        if not isinstance(restarted, Anchor):
            return restarted
        base = restarted
    return _again(key, base)


def _again(key: Key, base: Anchor) -> Anchor:
    """A step that may go several `times` is counted from its own last mail, until it has gone so often."""
    s, found, occurrence = key.situation, base, base.occurrence
    for _ in range(key.step.times):
        same = s.visits.of(occurrence)
        sent = next(
            (
                d
                for d in s.application.drafts.values()
                if d.moved.step == key.step.name
                and d.state is DraftState.SENT
                and plain(d.moved.occurrence) in same
                and not s.known.came_back(d)
            ),
            None,
        )
        if sent is None:
            return found
        last = replace(base, occurrence=plain(sent.moved.occurrence))
        occurrence = sent.moved.draft
        found = Anchor(sent.since[DraftState.SENT], occurrence, f"the last {spoken(key.step.name)}")
    return last


def _base(key: Key, visit: list[Interview]) -> Anchor | Decision:
    """Where it starts counting before anything moved it."""
    s, after = key.situation, key.step.after
    match after:
        case "interview":
            return Anchor(visit_end(visit), visit[-1].id, "the interview")
        case "last_contact":
            return _last_contact(key, visit)
        case "promise":
            return _promised(key)
        case "rejection":
            if no := standing.refusal(s):
                return Anchor(no.at, mail_key(no), "their no")
            return key.wait(None, "nobody has said no")
        case "closed":
            ended = closing.find(s)
            if ended is None:
                return key.wait(*s.silence)
            return Anchor(ended.at, ended.occurrence, ended.counted_from)
    previous = s.steps[after]
    if previous.to is Recipient.EACH_INTERVIEWER and previous.after == "interview":
        return _after_thanks(key, previous, visit)
    return _after_news(key, previous, visit)


def _last_contact(key: Key, visit: list[Interview]) -> Anchor | Decision:
    """The last mail either way; a step that follows its own mails goes only so often."""
    s = key.situation
    sent = [d for d in s.application.drafts.values() if DraftState.SENT in d.since]
    mails = [(m.at, mail_key(m)) for m in s.human_words] + [(m.at, mail_key(m)) for m in s.application.wrote]
    mails += [(d.since[DraftState.SENT], d.moved.draft) for d in sent]
    at, occurrence = max(mails, default=(visit_end(visit), visit[-1].id))
    return Anchor(at, occurrence, "the last mail between you")


def _promised(key: Key) -> Anchor | Decision:
    s = key.situation
    promised, word = s.promised, s.last_word()
    if promised is None:
        return key.wait(None, "they have promised no date")
    if word is not None and word.at > promised.at:
        return key.wait(None, "they have been in touch since they promised a date")
    place = s.place(recipient.main_contact(s))
    at_last = place.midnight(promised.promise.end + timedelta(days=1)) - timedelta(minutes=1)  # the day counts whole
    return Anchor(at_last, promised.anchor, "the promised date")


def _after_thanks(key: Key, previous: Step, visit: list[Interview]) -> Anchor | Decision:
    """When the last thank-you of the visit went, ours or the owner's own; else when their time was over."""
    s = key.situation
    holidays = courtesy.counting(previous, s.courtesy)
    sent: list[datetime] = []
    closes: list[datetime] = []
    ids = {i.id for i in visit}
    drafts = [
        d for d in s.application.drafts.values() if d.moved.step == previous.name and plain(d.moved.occurrence) in ids
    ]
    for interview in visit:
        for contact in interview.seen.interviewers or (None,):
            closed = courtesy.window(interview.seen.end, previous, s.place(contact), holidays).closes
            closes.append(closed)
            ours = [at for d in drafts if d.moved.contact == contact and (at := d.since.get(DraftState.SENT))]
            if contact is not None:
                # The first own mail, in the time for it and with none of ours before, is the thanks; any other is a
                # word that starts the wait again.
                own = (mail.at for mail in s.person(contact).owner_wrote if mail.at > interview.seen.end)
                sent += [at for at in sorted(own)[:1] if at <= closed + GRACE and all(at < each for each in ours)]
    if any(d.state in (DraftState.DATA_BEGUN, DraftState.IN_DOUBT) for d in drafts):
        return key.wait(None, f"it is not known whether the {spoken(previous.name)} went out")
    sent += [at for d in drafts if (at := d.since.get(DraftState.SENT)) is not None]
    written = [(d.moved.closes or s.now) + GRACE for d in drafts if d.state in BEING_WRITTEN]
    end = max(closes)
    if written and max(written) > s.now:
        return key.wait(max(written), f"the {spoken(previous.name)} comes first")
    if not sent and s.now < end and previous.mode is not Mode.OFF:
        return key.wait(end, f"the {spoken(previous.name)} comes first")
    if sent:
        return Anchor(max(sent), visit[-1].id, f"the {spoken(previous.name)}")
    return Anchor(end, visit[-1].id, f"the time for {one(previous.name)} that did not go out")


def _after_news(key: Key, previous: Step, visit: list[Interview]) -> Anchor | Decision:
    """When the step before it went; else when its time was over."""
    s = key.situation
    drafts = [
        d
        for d in s.application.drafts.values()
        # What went before the last visit was about something else; a withdrawn one is as if it had never been.
        if d.moved.step == previous.name and d.moved.at > visit[0].seen.start and d.state is not DraftState.WITHDRAWN
    ]
    newest = max(drafts, key=lambda d: d.moved.at, default=None)
    first = f"the {spoken(previous.name)} comes first"
    if newest is not None:
        sent = newest.since.get(DraftState.SENT)
        if sent is None and newest.state not in (DraftState.SKIPPED, DraftState.EXPIRED, DraftState.REFUSED):
            return key.wait(None, first)
        at = sent or newest.moved.closes or newest.moved.at
        return Anchor(at, newest.moved.draft, f"the {spoken(previous.name)}", of_news=True)
    before = Key(s, previous, recipient.main_contact(s), "-")
    found = find(before, visit)
    if not isinstance(found, Anchor):
        return key.wait(None, first)
    closes = window(before, found)[0].closes
    if s.now < closes and previous.mode is not Mode.OFF:
        return key.wait(closes, first)
    because = f"the time for {one(previous.name)} that did not go out"
    return Anchor(closes, f"{previous.name}-{found.occurrence}", because, of_news=True)


def _restarted(key: Key, base: Anchor) -> Anchor | Decision:
    """Their word, what the owner noted of it, or the owner's own mail starts the wait again."""
    s = key.situation
    word, mine = s.last_word(base.at), s.owner_wrote(base.at)
    promised = s.promised if s.promised and s.promised.at > base.at else None
    times = [m.at for m in (word, mine, promised) if m is not None]
    if not times:
        return base
    if base.of_news:  # the step before this one starts again
        return key.wait(None, "there was a word since, and the step before it starts again")
    newest = max(times)
    if promised is not None and promised.at == newest:
        # A holding reply with a date: the date counts, not the reply.
        return replace(base, occurrence=promised.anchor)
    if word is not None and word.at == newest:
        return Anchor(newest, mail_key(word), f"their mail of {day(s, word.contact, newest)}")
    assert mine is not None
    return Anchor(newest, mail_key(mine), f"your own mail of {day(s, None, newest)}")


def window(key: Key, anchor: Anchor) -> tuple[Window, tuple[str, ...]]:
    """The sending window and why it lies where it lies. A hold moves it and leaves it as long as it was."""
    s, contact, step = key.situation, key.contact, key.step
    place = s.place(contact)
    holidays = courtesy.counting(step, s.courtesy)
    span = courtesy.window(anchor.at, step, place, holidays)
    wait = f"{step.opens} after" if step.opens.amount else "right after"
    because = [f"{RULE} say {wait} {anchor.because} ({moment(place, anchor.at)})"]

    def later(opens: datetime, why: str) -> None:
        nonlocal span
        if opens > span.opens:
            span = courtesy.moved(span, opens, step, place, holidays)
            because.append(why)

    root = s.root(step)
    waits_for_them = step.needs is not Need.NOTE and root != "rejection"
    if waits_for_them and (promised := s.promised):
        end = promised.promise.end
        later(courtesy.after_absence(end, place, holidays), f"they promised to be in touch by {end:%A %-d %B}")
    if waits_for_them and (mine := _expected(s)) is not None and mine.expects is not None:
        end = min(mine.expects, mine.at.date() + FARTHEST)
        wrote = f"you wrote on {day(s, None, mine.at)} that you expect their word by {end:%A %-d %B}"
        later(courtesy.after_absence(end, place, holidays), wrote)
    if contact is not None:
        name = s.known.contact_named(contact)
        absence = s.person(contact).absence
        if absence is not None and absence.away_until is not None:
            back = absence.away_until
            later(courtesy.after_absence(back, place, holidays), f"{name} is away until {back:%A %-d %B}")

    def while_away() -> None:
        if away := s.away(span.opens):
            first = datetime.combine(away, datetime.min.time(), courtesy.owner_zone(s.config))
            later(first, f"you are away until {away:%-d %B}")

    while_away()
    # A mail after the window has closed does not open it again; `gap` holds what goes later all the same.
    if (found := gap(key)) is not None and found[2] < span.closes:
        free, why, _ = found
        if span.opens < free and key.allowance(place).next_minute(free, span.closes) is not None:
            span = Window(free, span.closes)  # the gap leaves room in the window
            because.append(why)
        else:
            later(free, why)
        while_away()
    return span, tuple(because)


def _expected(s: Situation) -> OwnerWrote | None:
    """The owner's own mail that names the day by which they will hear; only the newest word between the two counts."""
    since = [s.since, s.promised.at if s.promised else None, word.at if (word := s.last_word()) else None]
    after = max((at for at in since if at is not None), default=None)
    mine = s.owner_wrote(after) if after is not None else None
    return mine if mine is not None and mine.expects is not None else None


def gap(key: Key) -> tuple[datetime, str, datetime] | None:
    """From when on the person may be followed up again, why, and when they last were; None: any time.

    A no is answered, not followed up; and what is done by hand neither waits for the gap nor starts one.
    """
    s, contact = key.situation, key.contact
    if contact is None or s.root(key.step) == "rejection" or key.step.mode is Mode.REMIND:
        return None
    last = max((each for each in s.person(contact).follow_ups() if each[0] <= s.now), default=None)
    if last is None:
        return None
    at, what = last
    days = s.courtesy.gap_per_person
    free = courtesy.after_gap(at, days, s.place(contact), courtesy.counting(key.step, s.courtesy))
    return free, f"{RULE} leave {days} between mails to a person, and {what} on {day(s, contact, at)}", at
