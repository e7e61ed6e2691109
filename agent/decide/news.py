"""One mail to the main contact: asking for news, once the thanks are said and nothing holds it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from agent.decide import anchor, closing, recipient, standing, unasked
from agent.decide.anchor import Anchor
from agent.decide.application import HUMAN, Interview
from agent.decide.courtesy import Window
from agent.decide.key import LATE, Key, day, held_back, in_the_day, late_text, morning_after, occurrence_for
from agent.decide.mail_key import mail_key
from agent.decide.question import MOVED, NO_NEW_TIME
from agent.decide.situation import Situation, means
from agent.decide.thanks import late_cancel, missed, perhaps_moved
from agent.decide.visits import visit_end
from agent.facts import DraftState, NewsGiven, NoteGiven
from agent.model import Decision, Intent
from agent.rules import Need, Step

LACKS = "it needs "
"""How the reason begins that a step has nothing to say yet."""
AWAY_UNKNOWN = timedelta(days=21)
"""How long an automatic reply without a date holds."""
NEEDED: Mapping[Need | None, str] = {Need.NEWS: "news", Need.NOTE: "a note"}
"""What a step may lack, so that nothing is staged."""
QUIET, LONG_QUIET = timedelta(days=6), timedelta(days=20)
"""So long after a talk was called off a new time has mostly come; and so long it is worth a question."""
_OFFERS = frozenset({Intent.OFFER})
DAYS_WHEN_LATE = 3
"""How long the owner's yes to a late one holds."""


def to_main_contact(s: Situation, step: Step) -> Decision:
    """What is to be done for a step that writes to one person of the application."""
    return _to(s, step, recipient.main_contact(s))


def to_everybody_met(s: Situation, step: Step) -> Iterator[Decision]:
    """The same for a step of the owner's that writes to each interviewer, later than the thanks."""
    people = {c: None for i in s.visits.last for c in i.seen.interviewers}
    for contact in people:
        if s.known.address_of(contact) is not None:
            yield _to(s, step, contact)


def _to(s: Situation, step: Step, contact: str | None) -> Decision:
    key = Key(s, step, contact, "-")
    if stop := held_back(key) or _too_early(key):
        return stop
    visit = s.visits.last
    if stop := _doubtful(key, visit) or standing.forbids(key) or standing.holds(key) or _over(key):
        return stop
    found = anchor.find(key, visit)
    if not isinstance(found, Anchor):
        return found
    key = Key(s, step, contact, occurrence_for(s, step, contact, found.occurrence))
    allowed = s.courtesy.unanswered_per_application
    if s.asks_for_news(step.name) and s.unanswered() >= allowed:
        return key.skip(f"{allowed} messages of yours stand unanswered, which is enough")
    gone = sum(d.moved.step == step.name and DraftState.SENT in d.since for d in s.application.drafts.values())
    if (step.needs is Need.NEWS or step.after == "last_contact") and gone >= step.times:
        return key.skip(f"it went {step.times} times; that is enough")
    place = s.place(contact)
    span, because = anchor.window(key, found)
    given = s.given(step)
    if step.needs in NEEDED and (stop := _lacking(key, found, given, span, because)):
        return stop
    if s.now < span.opens:
        return key.wait(span.opens, *because)
    if (gap := anchor.gap(key)) is not None and gap[0] > s.now:
        return key.wait(gap[0], gap[1])
    if stop := _whom(key, visit) or _away_without_a_date(key) or unasked.goes_on_elsewhere(key):
        return stop
    late, off = f"{LATE}{step.name}:{found.occurrence}", s.visits.called_off
    if off is not None and key.agreed(f"{NO_NEW_TIME}{off.id}"):
        late = f"{NO_NEW_TIME}{off.id}"  # whoever said that they are asked is not asked whether it is too late
    about = f"to {s.application.company} passed on {place.local(span.closes - timedelta(minutes=1)):%-d %B}"
    in_time = key.in_time(
        span, place, late, late_text(key, about), DAYS_WHEN_LATE,
        since=given[-1].at if given else None,
    )  # fmt: skip
    if not isinstance(in_time, Window):
        return in_time
    assert contact is not None  # `_whom` asks for somebody
    address = s.known.address_of(contact)
    assert address is not None
    return key.due(address, in_time, because)


def _too_early(key: Key) -> Decision | None:
    """What there is to wait for before an interview is behind them."""
    s = key.situation
    if key.step.needs is not Need.NOTE:  # what was forgotten does not wait for the next interview
        if s.visits.coming is not None:
            return key.wait(s.visits.coming.seen.end, "an interview is still ahead")
        off = s.visits.called_off
        if off is not None and s.root(key.step) != "closed" and not key.agreed(f"{NO_NEW_TIME}{off.id}"):
            return _no_new_time(key, off)
    if not s.visits.held:
        return key.wait(None, "no interview has taken place")
    if s.known.started and visit_end(s.visits.last) < s.known.started.look_back_from:
        return key.skip("the interview ended before the look-back of the first start")
    return None


def _no_new_time(key: Key, off: Interview) -> Decision:
    """After a talk was called off nobody is asked for news until there is another: where none comes, and nobody says a
    word, the owner may want to ask all the same."""
    s = key.situation
    why = "an interview was called off, and no new one is known yet"
    if off.cancelled is None or key.step.needs is not None or not s.asks_for_news(key.step.name):
        return key.wait(None, why)
    word, mine, promised = s.last_word(off.cancelled.at), s.owner_wrote(off.cancelled.at), s.promised
    quiet = max([off.cancelled.at, *(each.at for each in (word, mine) if each is not None)])
    if promised is not None:
        end = s.place(promised.mail.contact if promised.mail else None).midnight(promised.promise.end)
        quiet = max(quiet, end)
    told = standing.refusal(s) or standing.awaited(s) or standing.newest(s, _OFFERS, s.since) or standing.offer_told(s)
    if told or not s.visits.held or s.now >= quiet + LONG_QUIET:
        return key.wait(None, why)
    if s.now < quiet + QUIET:
        return key.wait(quiet + QUIET, why)
    when = day(s, None, off.cancelled.at)
    return key.ask(
        f"{NO_NEW_TIME}{off.id}",
        f"“{off.seen.summary}” at {s.application.company}, planned for {day(s, None, off.seen.start)}, was called off "
        f"on {when}, and no new time has come since. Should I ask them for news?",
    )


def _doubtful(key: Key, visit: list[Interview]) -> Decision | None:
    """Did the last visit take place at all?"""
    for interview in visit:
        if interview.cancelled and not key.agreed(f"late-cancel:{interview.id}"):
            return late_cancel(key, interview)
        moved = key.situation.visits.doubted(interview)
        if moved is not None and not key.agreed(f"{MOVED}{interview.id}"):
            return perhaps_moved(key, interview, moved)
    if all(interview.missed for interview in visit):
        unsure = (interview for interview in visit if not key.agreed(f"missed:{interview.id}"))
        return next((missed(key, interview) for interview in unsure), None)
    return None


def _over(key: Key) -> Decision | None:
    """What has something to say only now and then says it while the application is open."""
    s = key.situation
    if key.step.needs not in NEEDED or s.root(key.step) in closing.AFTER_THE_END:
        return None
    ended = closing.find(s)
    return key.skip(f"the application is closed: {ended.because}") if ended else None


def _lacking(
    key: Key, found: Anchor, given: Sequence[NoteGiven | NewsGiven], span: Window, because: tuple[str, ...]
) -> Decision | None:
    """Nothing to say yet: the owner is asked once when its time comes, and nothing is staged."""
    s, what = key.situation, NEEDED[key.step.needs]
    if given:
        note = key.contact is not None and key.step.needs is Need.NOTE
        if note and (mine := s.owner_wrote(given[-1].at, key.contact)):
            return key.wait(None, f"you wrote to them yourself on {day(s, key.contact, mine.at)}")
        return None
    lacks = f"{LACKS}{what} from you first"
    # Whoever it goes to now, the owner has been asked.
    if any((key.step.name, key.occurrence) == (step, of) for step, _, of in s.application.reminded):
        return key.wait(span.closes if s.now < span.closes else None, lacks)
    if s.now >= span.closes:
        return key.wait(None, f"it needs {what} from you, and none came in its time")
    # What was forgotten is asked for the morning after, when it is still fresh, whatever the mail waits for.
    opens = found.at if key.step.needs is Need.NOTE else span.opens
    asks_at = max(morning_after(s, opens), in_the_day(s, s.now))
    if s.now < asks_at:
        return key.wait(asks_at, lacks, *because)
    return key.remind(lacks, *because)


def _whom(key: Key, visit: list[Interview]) -> Decision | None:
    """Nobody to write to: nobody wrote, their address came back, or who wrote last handed over."""
    s = key.situation
    if key.contact is not None:
        return None
    word = s.last_word()
    newest = mail_key(word) if word is not None and word.at > visit_end(visit) else visit[-1].id
    why = "Of those who arrange things there I know no address that works."
    met = dict.fromkeys(c for interview in visit for c in interview.seen.interviewers)
    reached = [f"{s.known.contact_named(c)} ({address})" for c in met if (address := s.known.address_of(c))]
    if reached:  # to ask them for news or not is for the owner to say; the address is at hand
        *others, last = reached
        why += f" You met {', '.join(others) + ' and ' if others else ''}{last}."
    if word is not None and word.contact is not None and Intent.HANDOVER in means(word):
        name, when = s.known.contact_named(word.contact), day(s, word.contact, word.at)
        why = f"{name} handed over on {when} to somebody whose address I do not know."
    return key.ask(
        f"main-contact:{s.application.id}:{newest}", f"Whom should I ask for news at {s.application.company}? {why}"
    )


def _away_without_a_date(key: Key) -> Decision | None:
    """Away, but until when is not known: in doubt, do not write."""
    s, contact = key.situation, key.contact
    absence = s.person(contact).absence if contact is not None else None
    if contact is None or absence is None or absence.away_until is not None or s.now >= absence.at + AWAY_UNKNOWN:
        return None
    question = f"away:{mail_key(absence)}"
    if key.agreed(question):
        return None
    name = s.known.contact_named(contact)
    when = day(s, contact, absence.at)
    how = "wrote of an absence" if absence.kind in HUMAN else "answered automatically"
    return key.ask(question, f"{name} {how} on {when} without a date of return. Write now?")
