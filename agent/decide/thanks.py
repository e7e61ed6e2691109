"""One mail to each interviewer: whom to thank, when not to, and who passes thanks on. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from agent.decide import anchor, by_hand, courtesy, debrief, guests, held_sooner, recipient, standing, thanked
from agent.decide.application import Interview
from agent.decide.key import (
    LATE,
    LATE_QUESTION,
    WROTE_FIRST,
    Key,
    day,
    following,
    held_back,
    late_text,
    moment,
    occurrence_for,
)
from agent.decide.mail_key import mail_key
from agent.decide.question import MOVED
from agent.decide.situation import Situation, means
from agent.decide.visits import A_DAY, Doubt, visit_end
from agent.facts import COUNTERED, InterviewCancelled, InterviewSeen, MailReceived, OwnerWrote
from agent.model import Decision, Intent
from agent.rules import Mode, Step

DAYS_WHEN_LATE = 2
"""How long the owner's yes to a late one holds."""


def each_interviewer(s: Situation, step: Step) -> Iterator[Decision]:
    """A decision for everybody of every visit who has an address, and for whoever passes thanks on."""
    for visit in s.visits.all:
        people: dict[str, Interview] = {}
        # A person's last meeting wins, and one that took place before one that was missed.
        for interview in sorted(visit, key=lambda i: (i.missed is None, i.seen.end)):
            for contact in interview.seen.interviewers:
                people[contact] = interview
        nameless = tuple(c for c in people if not s.known.contacts[c].addresses)
        last = people[nameless[-1]] if nameless else visit[-1]
        arranger = _arranger(s, last) if nameless else None
        for contact, interview in people.items():
            if contact not in nameless:
                yield _thank(s, step, visit, interview, contact, nameless if contact == arranger else ())
        if nameless and arranger is not None and arranger not in people:
            yield _thank(s, step, visit, last, arranger, nameless)
        elif (nameless and arranger is None) or not people:
            yield _ask_for_address(Key(s, step, nameless[0] if nameless else None, last.id), visit, nameless)


def _arranger(s: Situation, interview: Interview) -> str | None:
    """Who arranged a meeting, else the main contact; only with an address that works."""
    organizer = interview.seen.organizer
    return organizer if organizer and s.known.address_of(organizer) else recipient.main_contact(s)


def _ask_for_address(key: Key, visit: list[Interview], nameless: tuple[str, ...]) -> Decision:
    s = key.situation
    if stop := held_back(key) or _before(key, visit) or standing.forbids(key):
        return stop
    if s.now >= _window(key, visit[-1]).closes + LATE_QUESTION:
        return key.skip("its time is long past")
    stage_at = debrief.stages_at(s, visit, _window(key, visit[-1]).opens)
    if s.now < stage_at and s.config.debrief.mode is not Mode.OFF:
        return key.wait(stage_at, following(s, key.contact, visit_end(visit)))  # the debrief asks for it first
    who = ", ".join(s.known.contacts[c].name for c in nameless) or "the people you met"
    return key.ask(
        f"address:{visit[-1].id}",
        f"I have no address for {who}, and nobody who arranged it to write to.",
        "an address is never guessed from a name",
    )


def _before(key: Key, visit: list[Interview]) -> Decision | None:
    """What is decided by the clock alone, before anybody's mail matters."""
    s = key.situation
    over = visit_end(visit)
    if s.now < over:
        return key.wait(over, following(s, key.contact, over))
    if s.known.started and over < s.known.started.look_back_from:
        return key.skip("the interview ended before the look-back of the first start")
    return None


def _window(key: Key, interview: Interview) -> courtesy.Window:
    s = key.situation
    holidays = courtesy.counting(key.step, s.courtesy)
    return courtesy.window(interview.seen.end, key.step, s.place(key.contact), holidays)


def _thank(
    s: Situation, step: Step, visit: list[Interview], interview: Interview, contact: str, pass_on: tuple[str, ...]
) -> Decision:
    key = Key(s, step, contact, occurrence_for(s, step, contact, interview.id))
    sooner = held_sooner.perhaps(key, interview)
    if stop := held_back(key) or (sooner and (standing.forbids(key) or sooner)):
        return stop
    if stop := _before(key, visit) or standing.forbids(key) or _hold(key, visit, interview):
        return stop
    address = s.known.address_of(contact)
    assert address is not None  # `_hold` asks for one
    place, name, end = s.place(contact), s.known.contact_named(contact), interview.seen.end
    about = f"after “{visit[-1].seen.summary}” has passed"
    span = key.in_time(
        _window(key, interview), place, f"{LATE}{step.name}:{visit[-1].id}", late_text(key, about), DAYS_WHEN_LATE
    )
    if not isinstance(span, courtesy.Window):
        return span
    over = visit_end(visit)  # one approval mail for all who were there
    holidays = courtesy.counting(step, s.courtesy)
    stage_at = debrief.stages_at(s, visit, courtesy.window(over, step, place, holidays).opens)
    if s.now < stage_at:
        return key.wait(stage_at, following(s, contact, over))
    because: tuple[str, ...] = (
        f"the interview with {name} ended {moment(place, end)}",
        f"their clock: {place.because}",
    )
    if (promised := s.promised) is not None and promised.mail is None and visit is s.visits.all[-1]:
        because += (f"by your word they will be in touch by {promised.promise.end:%A %-d %B}",)
    return key.due(address, span, because, pass_on)


def _hold(key: Key, visit: list[Interview], interview: Interview) -> Decision | None:
    """What holds the thanks to this person, and their own words among it."""
    s, contact, end = key.situation, key.contact, interview.seen.end
    assert contact is not None
    name = s.known.contact_named(contact)
    if key.step.name == "thank_you" and s.known.answers.get(unthanked(interview.id, contact)) == "no":
        return key.skip(f"you said that {name} gets no thank-you")
    if interview.cancelled and not key.agreed(f"late-cancel:{interview.id}"):
        return late_cancel(key, interview)
    if (moving := _perhaps_moved(s, interview)) and not key.agreed(f"{MOVED}{interview.id}"):
        return perhaps_moved(key, interview, moving)
    if contact in interview.added_late and not key.agreed(f"was-there:{interview.id}:{contact}"):
        what = f"{name} was added to “{interview.seen.summary}” only after its end. Were they there, to be thanked?"
        return key.ask(f"was-there:{interview.id}:{contact}", what)
    if contact in interview.seen.perhaps_guests and not key.agreed(f"guests:{interview.id}"):
        return guests.perhaps(key, interview)
    if stood_in := _perhaps_not_there(key, interview):
        return stood_in
    if interview.missed:
        if not key.agreed(f"missed:{interview.id}"):
            return missed(key, interview)
        return key.skip("it was missed: there is nobody to thank for it")
    if mine := s.owner_wrote(end, contact):
        return key.skip(f"you wrote to {name} yourself on {day(s, contact, mine.at)}")
    if twice := thanked.perhaps_twice(key, visit, interview):
        return twice
    if elsewhere := by_hand.early(key, interview) or by_hand.elsewhere(key, interview):
        return elsewhere
    if s.known.address_of(contact) is None:
        gone = s.known.contacts[contact].addresses[-1]
        back = "nobody reads it any more" if s.person(contact).has_left else "mail to it came back"
        return key.ask(
            f"bounced:{contact}:{gone}", f"I cannot write to {name} at {gone}: {back}. Do you have another address?"
        )
    sent, address = thanked.sent(key, visit), s.known.address_of(contact)
    for word in s.human_words:
        if word.at <= end or (sent is not None and sent <= word.at):
            continue
        if word.contact in (contact, None) and standing.is_unclear(s, word):
            if stop := standing.unclear(key, word):  # it may say anything, and be from this very person
                return stop
        # Whoever shares their address reads the same inbox.
        elif (
            contact in (word.contact, *word.perhaps_of) or word.address == address
        ) and word.intent not in standing.NO:
            question = f"{WROTE_FIRST}{interview.id}:{contact}"
            if key.agreed(question) and word.at > s.known.answered[question]:
                question += f":{mail_key(word)}"  # the owner's yes was to what they had written until then
            if not key.agreed(question):
                if s.now >= _window(key, interview).closes + LATE_QUESTION:
                    return key.skip(f"{name} wrote to you first, and its time is long past")
                # They wrote before our thank-you: a ready-made text would talk past them.
                when = day(s, contact, word.at)
                who = name if word.contact == contact else f"{word.name or word.address}, who shares {name}’s address,"
                if contact in word.perhaps_of:
                    who = f"{word.name} ({word.address})" if word.name else word.address
                    who += f", who may be {name},"
                return key.ask(question, f"{who} wrote to you first, on {when}. Still thank them?")
    if key.step.name != "thank_you":  # only thanks are free of the gap
        gap = anchor.gap(key)
        if gap is not None and gap[0] > s.now:
            return key.wait(gap[0], gap[1])
    return None


def _perhaps_not_there(key: Key, interview: Interview) -> Decision | None:
    """“I am ill today, Bob will meet you instead”: before it began they handed over, and the invitation stayed."""
    s, seen = key.situation, interview.seen
    word = next(
        (
            m
            for m in s.human_words
            if m.contact == key.contact and seen.at < m.at < seen.start and means(m) & {Intent.HANDOVER}
        ),
        None,
    )
    question = f"not-there:{seen.interview}:{key.contact}"
    if key.agreed(question):
        return None
    if told := next((m for m in reversed(s.human_words) if _speaks_of_absence(key, m, seen)), None):
        who, name = told.name or told.address, s.known.contact_named(key.contact or "")
        return key.ask(
            question,
            f"{who} wrote on {day(s, told.contact, told.at)}: “{told.not_there_said}” Thank {name} all the same?",
        )
    if word is None:
        return None
    name = word.name or word.address
    said = f": “{word.sentence}”" if word.sentence else " that somebody else takes over."
    return key.ask(
        question,
        f"{name} wrote on {day(s, key.contact, word.at)}, before “{seen.summary}”{said} Thank {name} all the same?",
    )


def _speaks_of_absence(key: Key, mail: MailReceived, seen: InterviewSeen) -> bool:
    """Does it say that this person was not in the interview, or will not be?"""
    return key.contact in mail.not_there and seen.at < mail.at < seen.end + A_DAY


def unthanked(interview: str, contact: str) -> str:
    """The key under which the log keeps (`no`) that this person gets no thanks for that interview."""
    return f"thank:{interview}:{contact}"


def _perhaps_moved(s: Situation, interview: Interview) -> Doubt | None:
    """What they wrote of a time to come after the invitation and before its start: they may have moved it by words.

    Where the sentence is known by which it was read, it has been looked at whether it moves anything. Who should sit
    in the interview and writes of a time to come while it lasts does not hold it, whatever they say.
    """
    seen = interview.seen
    of_a_time = [w for w in s.human_words if seen.at < w.at < seen.end and Intent.NEXT_ROUND in means(w)]
    unseen = (w for w in of_a_time if w.at < seen.start and (w.owners_word or not w.sentence))
    elsewhere = (w for w in of_a_time if w.at >= seen.start and w.contact in seen.interviewers)
    return s.visits.doubted(interview) or next(unseen, None) or next(elsewhere, None)


def late_cancel(key: Key, interview: Interview) -> Decision:
    """A CANCEL that came after the end, or another time that the owner proposed: did it take place or not?"""
    countered = interview.cancelled is not None and COUNTERED in interview.cancelled.because
    what = (
        f"You proposed another time for “{interview.seen.summary}”, and no new invitation came."
        if countered
        else f"A cancellation of “{interview.seen.summary}” arrived after its end."
    )
    return key.ask(f"late-cancel:{interview.id}", f"{what} Did it take place?")


def perhaps_moved(key: Key, interview: Interview, mail: Doubt) -> Decision:
    """They or the owner wrote of another time, and no new invitation has told one: did it take place at the old one?
    Or the invitation named its time only when that was over, or a second one to the same hour holds no more."""
    if isinstance(mail, InterviewSeen) and mail.interview != interview.id and mail is not interview.twin_gone:
        when = moment(key.situation.place(mail.organizer), mail.start)
        about = f"“{interview.seen.summary}” seems to hold one of several times, another is {when}."
        return key.ask(f"{MOVED}{interview.id}", f"{about} Did it take place then?")
    if isinstance(mail, InterviewCancelled) or (isinstance(mail, InterviewSeen) and mail.interview != interview.id):
        seen, place = interview.seen, key.situation.place(interview.seen.organizer)
        gone = f"moved to {moment(place, mail.start)}" if isinstance(mail, InterviewSeen) else "called off"
        about = f"Of two invitations to “{seen.summary}” on {moment(place, seen.start)} one was {gone}."
        return key.ask(f"{MOVED}{interview.id}", f"{about} Did it take place at that time?")
    if isinstance(mail, InterviewSeen):
        place = key.situation.place(mail.organizer)
        when, told = moment(place, mail.start), moment(place, mail.at)
        about = f"The invitation to “{mail.summary}” on {when} came only on {told}, when that was over."
        return key.ask(f"{MOVED}{interview.id}", f"{about} Did it take place then?")
    if isinstance(mail, OwnerWrote):
        who, contact = "You", key.contact
    else:
        who, contact = mail.name or mail.address, mail.contact
    said = f": “{mail.postpones}”" if mail.postpones else " of another time or a next step."
    before = "before" if mail.at < interview.seen.start else "of"
    about = f"{who} wrote on {day(key.situation, contact, mail.at)}, {before} “{interview.seen.summary}”,"
    about = about.removesuffix("," if mail.postpones else "")
    return key.ask(f"{MOVED}{interview.id}", f"{about}{said} Did it take place as planned?")


def missed(key: Key, interview: Interview) -> Decision:
    """Somebody did not come: is it over, or does the asking go on?"""
    when = day(key.situation, key.contact, interview.seen.start)
    return key.ask(
        f"missed:{interview.id}",
        f"“{interview.seen.summary}” on {when} was missed, so nobody is thanked for it. "
        "Should the other follow-ups go on?",
        *interview.missed.because if interview.missed else (),
    )
