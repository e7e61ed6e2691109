"""Fold the log into what is known: applications, their people, interviews, mails, drafts. Pure.

`Known.learn` takes one fact after another; nothing here decides anything. A simulation and the daemon share every
line of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agent.decide import owners_reading
from agent.decide.application import HUMAN, Application, Contact, Draft, Interview, talks
from agent.decide.mail_key import subject_key
from agent.decide.memory import Memory
from agent.decide.question import ANOTHER, BACK, MEANS, SOONER, UNCLEAR, WHICH
from agent.facts import (
    CANCELLED,
    DECLINED,
    DIGEST,
    AlsoCalled,
    ApplicationClosed,
    ApplicationOpened,
    ContactSeen,
    DetailGiven,
    DraftMoved,
    DraftState,
    Enclosed,
    Fact,
    Forgotten,
    InterviewCancelled,
    InterviewJudged,
    InterviewMissed,
    InterviewSeen,
    MailAttached,
    MailReceived,
    MaterialOffered,
    NewsGiven,
    NoteGiven,
    OfferNoted,
    OwnerAnswered,
    OwnerAsked,
    OwnerTold,
    OwnerWrote,
    Paused,
    PromiseNoted,
    Reminded,
    Resumed,
    SecondReading,
    Started,
    Stopped,
)
from agent.model import Intent, Verdict

_GONE = frozenset({DraftState.DATA_BEGUN, DraftState.SENT, DraftState.IN_DOUBT})


class Known(Memory):
    """What the log says. `learn` is the only way in."""

    def learn(self, fact: Fact) -> None:
        """Take one fact in."""
        _HANDLERS[type(fact)](self, fact)

    def _started(self, fact: Started) -> None:
        self.started = self.started or fact

    def _opened(self, fact: ApplicationOpened) -> None:
        known = self.applications.get(fact.application)
        if known is None:
            self.applications[fact.application] = Application(
                fact.application, fact.company, fact.domain, fact.role, fact.at
            )
        else:  # said again: something that was missing became known
            known.company = known.company or fact.company
            known.domain = known.domain or fact.domain
            known.role = known.role or fact.role
        self.news_of.append(self.applications[fact.application])
        if domain := self.applications[fact.application].domain:
            self.by_domain[domain].add(fact.application)

    def _contact(self, fact: ContactSeen) -> None:
        person = self.contacts.setdefault(fact.contact, Contact(fact.contact))
        self.news_of.append(person)
        person.name = person.name or fact.name
        person.applications.add(fact.application)
        if fact.address:
            if fact.address in person.addresses:
                person.addresses.remove(fact.address)
            person.addresses.append(fact.address)
            self.by_address.setdefault(fact.address, fact.contact)
        contacts = self.applications[fact.application].contacts
        if fact.contact not in contacts:
            contacts.append(fact.contact)

    def _interview(self, fact: InterviewSeen) -> None:
        self.news_of.append(self.applications[fact.application])
        interviews = self.applications[fact.application].interviews
        known = interviews.get(fact.interview)
        if known is None:
            word = self.owners_word(fact.uid)
            known = interviews[fact.interview] = Interview(
                fact, verdict=word or fact.verdict, by_owner=word is not None, found=fact.at
            )
        else:
            if known.planned is not None and fact.start in (known.planned, known.seen.start):
                fact = replace(fact, start=known.seen.start, end=known.seen.end)  # it was held before
            else:
                known.planned = None
            if fact.start != known.seen.start:
                known.missed = None  # another day, another chance
                if fact.at < known.seen.end and known.cancelled is None:
                    for twin in self._twins(known):
                        twin.twin_gone = fact
            known.twin_gone = None
            if fact.at >= fact.end and (fact.sequence, fact.dtstamp) != (known.seen.sequence, known.seen.dtstamp):
                known.added_late |= set(fact.interviewers) - set(known.seen.interviewers)
            known.seen = fact
            known.cancelled = None  # a newer version of the event stands again
            for twin in self._twins(known):
                if twin.twin_gone is not None and twin.twin_gone.interview == known.id:
                    twin.twin_gone = None  # it is back at that hour
        self.by_event[fact.uid, fact.recurrence_id] = (fact.application, fact.interview)
        if fact.organizer:
            known.organizers.add(fact.organizer)
        if fact.message_id:
            self.by_mail[fact.message_id].add(fact.application)

    def _twins(self, interview: Interview) -> list[Interview]:
        there = self.applications[interview.seen.application].interviews.values()
        return [each for each in there if each.cancelled is None and interview.is_twin(each)]

    def _cancelled(self, fact: InterviewCancelled) -> None:
        known = self.applications[fact.application].interviews[fact.interview]
        known.cancelled = fact
        self._perhaps_held(self.applications[fact.application])
        if fact.because == (CANCELLED,) and not fact.late:
            for twin in self._twins(known):
                # A newer one takes the place of what was called off; but not what was copied into a calendar.
                copied = known.seen.message_id is not None and twin.seen.message_id is None
                if twin.seen.at < known.seen.at or copied:
                    twin.twin_gone = fact

    def _perhaps_held(self, application: Application) -> None:
        """What was called off before its start may have been held before: they or the owner wrote of such a talk."""
        for each in application.interviews.values():
            off = each.cancelled
            if off is None or off.late or off.because not in ((CANCELLED,), (DECLINED,)) or off.at >= each.seen.start:
                continue
            if any(not mail.postpones for mail in talks(application, each)):
                each.cancelled = replace(off, late=True)

    def _missed(self, fact: InterviewMissed) -> None:
        self.applications[fact.application].interviews[fact.interview].missed = fact

    def _judged(self, fact: InterviewJudged) -> None:
        interview = self.applications[fact.application].interviews[fact.interview]
        interview.verdict, interview.by_owner = fact.verdict, True
        if fact.verdict is Verdict.YES:
            interview.missed = None  # whoever says so after that takes back that it was missed

    def _received(self, fact: MailReceived) -> None:
        for address in fact.bounced:
            self.bounced[address] = fact.at
        if fact.address in self.bounced and fact.kind in HUMAN and fact.address not in fact.bounced:
            del self.bounced[fact.address]  # who writes from it can be written to
        if fact.application is None:
            if fact.ids:
                self.unattached[fact.ids[0]] = fact
            return
        self._file(fact)

    def _file(self, fact: MailReceived) -> None:
        assert fact.application is not None
        self.applications[fact.application].received.append(fact)
        if fact.talked:
            self._perhaps_held(self.applications[fact.application])
        if Intent.STOP_CONTACT in (fact.intent, *fact.secondary):
            self.left_alone.append(fact)
        if fact.contact is None:
            self.by_relay[fact.address].add(fact.application)
        for message_id in fact.ids:
            self.by_mail[message_id].add(fact.application)

    def _attached(self, fact: MailAttached) -> None:
        mail = self.unattached.pop(fact.ids[0], None)
        if mail is not None:
            self._file(
                MailReceived(
                    **{name: getattr(mail, name) for name in mail.__dataclass_fields__}
                    | {"application": fact.application, "contact": fact.contact}
                )
            )

    def _wrote(self, fact: OwnerWrote) -> None:
        if fact.application is None:
            for there in (*fact.addresses, *fact.contacts):
                self.own_to[there][len(self.own_unattached)] = fact
            self.own_unattached.append(fact)
            return
        self.applications[fact.application].wrote.append(fact)
        if fact.talked:
            self._perhaps_held(self.applications[fact.application])
        self.by_subject[subject_key(fact.subject)].add(fact.application)
        for each in fact.quotable:
            self.by_quote[each].add(fact.application)
        for message_id in fact.ids:
            self.by_mail[message_id].add(fact.application)

    def _detail(self, fact: DetailGiven) -> None:
        application = self.applications[fact.application]
        if fact.instead:
            application.details = [each for each in application.details if each.contact != fact.contact]
        application.details.append(fact)

    def _note(self, fact: NoteGiven) -> None:
        self.applications[fact.application].notes.append(fact)

    def _offered(self, fact: MaterialOffered) -> None:
        self.applications[fact.application].offered.append(fact)

    def _enclosed(self, fact: Enclosed) -> None:
        self.drafts[fact.draft].enclosed = tuple(each.name for each in fact.files)

    def _news(self, fact: NewsGiven) -> None:
        (self.news if fact.application is None else self.applications[fact.application].news).append(fact)

    def _reminded(self, fact: Reminded) -> None:
        key = (fact.step, fact.contact, fact.occurrence)
        self.reminded[key].append(fact)
        self.applications[fact.application].reminded[key] = fact

    def _closed(self, fact: ApplicationClosed) -> None:
        self.applications[fact.application].closed.append(fact)

    def _promise(self, fact: PromiseNoted) -> None:
        self.applications[fact.application].promises.append(fact)

    def _offer(self, fact: OfferNoted) -> None:
        self.applications[fact.application].job_offers.append(fact)

    def _paused(self, fact: Paused) -> None:
        if fact.application is None:
            self.paused = fact
        else:
            self.applications[fact.application].paused = fact

    def _resumed(self, fact: Resumed) -> None:
        if fact.application is None:
            self.paused = None
            self.rivals = {question: chosen or fact.at for question, chosen in self.rivals.items()}
        else:
            application = self.applications[fact.application]
            application.paused = application.stopped = None

    def _stopped(self, fact: Stopped) -> None:
        application = self.applications[fact.application]
        application.stopped = fact
        application.set_aside = {each.id: each.seen.start for each in application.interviews.values()}

    def _asked(self, fact: OwnerAsked) -> None:
        self.asked.setdefault(fact.question, fact)
        if fact.question.startswith(ANOTHER):
            self.rivals.setdefault(fact.question, None)

    def _answered(self, fact: OwnerAnswered) -> None:
        self.answers[fact.question] = fact.answer
        if fact.question.startswith(WHICH):
            owners_reading.told_which(self, fact)
        if fact.question.startswith((MEANS, UNCLEAR)):
            owners_reading.told_what(self, fact)
        if fact.question.startswith(SOONER):
            owners_reading.told_sooner(self, fact)
        if fact.question.startswith(BACK):
            owners_reading.told_back(self, fact)
        if fact.question in self.rivals:
            self.rivals[fact.question] = fact.at if fact.answer == "go" else None
        self.answered[fact.question] = fact.at

    def _second(self, fact: SecondReading) -> None:
        self.second.setdefault(fact.mail, fact)

    def _forgotten(self, fact: Forgotten) -> None:
        self.forgotten.append(fact)

    def _told(self, fact: OwnerTold) -> None:
        self.told.add(fact.key)
        if fact.later:
            self.collected.append(fact)
        elif fact.key.startswith(DIGEST):
            self.collected.clear()
            self.digested = fact.at

    def _draft(self, fact: DraftMoved) -> None:
        draft = self.drafts.get(fact.draft)
        if draft is None:
            draft = self.drafts[fact.draft] = Draft(fact)
            self.drafts_of[fact.contact].append(draft)
            self.drafts_at[fact.address].append(draft)
            self.applications[fact.application].drafts[fact.draft] = draft
        elif fact.address != draft.moved.address:  # staged anew, to an address that works
            self.drafts_at[draft.moved.address].remove(draft)
            self.drafts_at[fact.address].append(draft)
        if fact.state is DraftState.STAGED and draft.state is DraftState.WITHDRAWN:
            draft.since.clear()  # staged anew: no earlier yes counts for it
        if fact.state in _GONE and not _GONE & draft.since.keys():
            self.gone.append(fact.draft)
        draft.moved = fact
        draft.since[fact.state] = fact.at
        if fact.state is DraftState.SENT:
            self.sent_to[fact.address].append(fact)
            self.by_subject[subject_key(fact.subject)].add(fact.application)
        self._call(draft, fact.application, fact.ids)

    def _also_called(self, fact: AlsoCalled) -> None:
        self._call(self.drafts[fact.draft], fact.application, fact.ids)

    def _call(self, draft: Draft, application: str, ids: tuple[str, ...]) -> None:
        draft.ids.update(ids)
        for message_id in ids:
            self.by_mail[message_id].add(application)
            self.our_ids.add(message_id)


_HANDLERS: dict[type[Fact], Callable[[Known, Any], None]] = {
    AlsoCalled: Known._also_called,
    Started: Known._started,
    ApplicationOpened: Known._opened,
    ContactSeen: Known._contact,
    InterviewSeen: Known._interview,
    InterviewCancelled: Known._cancelled,
    InterviewJudged: Known._judged,
    InterviewMissed: Known._missed,
    NoteGiven: Known._note,
    MaterialOffered: Known._offered,
    Enclosed: Known._enclosed,
    NewsGiven: Known._news,
    Reminded: Known._reminded,
    ApplicationClosed: Known._closed,
    MailReceived: Known._received,
    MailAttached: Known._attached,
    OwnerWrote: Known._wrote,
    DetailGiven: Known._detail,
    PromiseNoted: Known._promise,
    OfferNoted: Known._offer,
    Paused: Known._paused,
    Resumed: Known._resumed,
    Stopped: Known._stopped,
    OwnerAsked: Known._asked,
    OwnerAnswered: Known._answered,
    OwnerTold: Known._told,
    Forgotten: Known._forgotten,
    SecondReading: Known._second,
    DraftMoved: Known._draft,
}
