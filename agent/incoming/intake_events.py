"""One event of a calendar -> the facts it adds: an interview found, changed, called off, replaced. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from agent.compose.language import of_invitation
from agent.decide import options
from agent.decide.application import REACHED, Interview
from agent.facts import (
    CANCELLED,
    COUNTERED,
    DECLINED,
    Attendance,
    InterviewCancelled,
    InterviewJudged,
    InterviewSeen,
)
from agent.incoming import attendance, event_application, event_word, guests, own_notes
from agent.incoming.acquaintance import Acquaintance
from agent.incoming.event_times import instant_of, newer, same_time, span_of, told_apart
from agent.incoming.own_notes import Span
from agent.model import CalendarEvent, InterviewReading, Message, Person, Verdict
from agent.understand import folding

ANSWERS = frozenset({"REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"})
"""What attendees say to an organizer, and his word on it (RFC 5546, 1.4)."""

REPLACED = "a new invitation with the same name and people replaces it"


@dataclass(slots=True)
class EventIntake:
    """Adds the facts of events to those of `who`."""

    who: Acquaintance
    doubts: list[tuple[str, str]] = field(default_factory=list)
    """Application and what the owner is to hear of a change by a stranger."""

    def take(self, event: CalendarEvent, judged: InterviewReading, message: Message | None, at: datetime) -> None:
        """What an event says that came at `at`, in a mail or (None) from a calendar beside the mail."""
        event = told_apart(event)
        if event.method in ANSWERS:
            self._answer(event, message, at)
            return
        off = self._off(event)
        if off and event.recurrence_id is None:
            self._whole_series(event, judged, message, at)
        span = span_of(event, self.who.config)
        stamp = event.dtstamp or at
        known = self._known(event)
        noted = span is not None and not off and own_notes.is_note(event, message, self.who)
        if noted and span is not None and own_notes.invited_to(event, judged, span, self.who):
            if known is not None:
                self._call_off(event, self._interview(known), stamp, at, own_notes.NOTED)
            return
        stranger = False
        if known is not None:
            application, interview = known
            seen = self.who.known.applications[application].interviews[interview]
            if not newer(event, stamp, seen, off=bool(off)):
                return
            stranger = message is not None and not event_word.may_change(message, seen.seen, self.who)
            if stranger:
                self._doubt(application, event, seen, message)
            if message is None and not off and same_time(event, span, seen) and not self._tells_more(judged, seen):
                return  # calendars stamp their copies anew, and those may know less than the mail did
            if not off and not stranger and span is not None and self._thanked_before(seen, span[0], at):
                interview, known = self.who.next_interview(), None  # the next talk, in the entry of the last
            if off:
                self._call_off(event, seen, stamp, at, off)
                return
        elif span is None or (self.who.known.owners_word(event.uid) or judged.verdict) is Verdict.NO:
            return
        else:
            application = event_application.of(event, judged, message, at, self.who)
            interview = self.who.next_interview()
        if span is None:
            return  # an update without a readable time changes nothing that is known
        answers: tuple[Attendance, ...] = ()
        if stranger:  # a stranger may call a meeting off, but never say who is to be written to
            interviewers, organizer, answers = seen.seen.interviewers, seen.seen.organizer, seen.seen.attendance
            perhaps_guests = seen.seen.perhaps_guests
        else:
            namesakes = guests.namesakes(event, judged.interviewers, self.who.config.owner)
            met = (*judged.interviewers, *namesakes)
            interviewers = tuple(self.who.contact(application, person, at) for person in met)
            if known is not None:
                interviewers, answers = attendance.renewed(
                    seen.seen, interviewers, self._refusing(event), (event.sequence, stamp), by_mail=message is not None
                )
            perhaps_guests = self._guests(event, judged, interviewers, namesakes)
            arranger = event_word.arranger(event, message, self.who)
            organizer = self.who.contact(application, arranger, at) if arranger else None
            if organizer is None and known is not None:
                organizer = seen.seen.organizer
        self.who.facts.append(
            InterviewSeen(
                at=at, application=application, interview=interview, uid=event.uid,
                recurrence_id=event.recurrence_id, sequence=event.sequence, dtstamp=stamp,
                start=span[0], end=span[1], zone=event.zone, stage=judged.stage, interviewers=interviewers,
                organizer=organizer, summary=event.summary[:200],
                verdict=Verdict.ASK if isinstance(event.start, date) and not isinstance(event.start, datetime)
                else judged.verdict,
                because=judged.because, message_id=message.message_id if message else None,
                # Whoever was let change it once in doubt is a stranger still the next time.
                sender=seen.seen.sender if stranger else message.from_[0].email if message and message.from_ else "",
                language=of_invitation(event.summary, event.description, message.text if message else ""),
                attendance=answers, perhaps_guests=perhaps_guests,
                too_late=self._too_late(span, seen if known is not None else None, organizer, message, min(at, stamp)),
            )
        )  # fmt: skip
        if off:  # a CANCEL that came before its REQUEST: remembered, so that the late REQUEST is old
            self.who.facts.append(
                InterviewCancelled(
                    at=at, application=application, interview=interview, uid=event.uid, sequence=event.sequence,
                    dtstamp=stamp, late=at >= span[1], because=(off,),
                )
            )  # fmt: skip
        elif known is None:
            if not noted:
                self._noted_before(application, interview, span, judged, at)
            self._replaces(application, interview, event, span[0], interviewers, at)

    def _guests(
        self, event: CalendarEvent, judged: InterviewReading, interviewers: tuple[str, ...],
        namesakes: tuple[Person, ...],
    ) -> tuple[str, ...]:  # fmt: skip
        """Of the interviewers those who may be guests like the owner, or the owner."""
        organizer = event.organizer.email if event.organizer else None
        found = guests.perhaps(
            judged.interviewers, organizer=organizer, domain=judged.domain, owner=self.who.config.owner
        )
        found |= {each.address for each in namesakes if each.address}
        contacts = [self.who.directory.contact_at(each) or self.who.given(each) for each in sorted(found)]
        return tuple(contact for contact in contacts if contact in interviewers and contact is not None)

    def _too_late(
        self, span: tuple[datetime, datetime], before: Interview | None, organizer: str | None,
        message: Message | None, told: datetime,
    ) -> bool:  # fmt: skip
        """Does it name a time that was over when it was `told`, where another or none was known until then? Nobody can
        have gone there: a slip of the pen, or somebody notes what took place without notice. What the owner notes or
        passes on is no slip; and of a calendar beside the mail nobody knows when it was written."""
        sender = message.sender if message is not None else None
        by_owner = organizer is None if message is None else sender is not None and self.who.is_owner(sender.email)
        if by_owner or told < span[1]:
            return False
        if before is None:
            return message is not None
        return before.seen.too_late or (span[0] != before.seen.start and told < before.seen.start)

    def _known(self, event: CalendarEvent) -> tuple[str, str] | None:
        """Application and interview; one meeting of a series may be known as the series itself (RFC 5545, 3.8.4.4)."""
        by_event = self.who.known.by_event
        found = by_event.get((event.uid, event.recurrence_id))
        if found is None and event.recurrence_id is not None and (whole := by_event.get((event.uid, None))):
            first = self._interview(whole).seen.start
            if instant_of(event.recurrence_id, self.who.config) == first:
                return whole
        return found

    def _interview(self, known: tuple[str, str]) -> Interview:
        return self.who.known.applications[known[0]].interviews[known[1]]

    def _off(self, event: CalendarEvent) -> str | None:
        """Why an event does not take place for the owner, if it does not."""
        if event.cancelled:
            return CANCELLED
        return (
            DECLINED if any(self.who.is_owner(a.email) for a in event.attendees if a.partstat == "DECLINED") else None
        )

    def _thanked_before(self, interview: Interview, start: datetime, at: datetime) -> bool:
        """Was it held and thanked for, so that a later time is that of another talk?"""
        there, end = self.who.known.applications[interview.seen.application], interview.seen.end
        if not end <= at <= start or start == interview.planned:  # of what was held before its time
            return False
        sent = (d.moved.occurrence.partition("~")[0] for d in there.drafts.values() if d.state in REACHED)
        wrote = (mail for mail in there.wrote if mail.ours is None and mail.at >= end and not mail.postpones)
        return interview.id in sent or any({*mail.contacts} & {*interview.seen.interviewers} for mail in wrote)

    def _tells_more(self, judged: InterviewReading, known: Interview) -> bool:
        """Does the owner's calendar know of other people, or that they take part after all?"""
        if known.cancelled is not None:
            return DECLINED in known.cancelled.because
        contacts = self.who.known.contacts
        addresses = {a for c in known.seen.interviewers for a in contacts[c].addresses}
        away = {a for each in known.seen.attendance if not each.takes_part for a in contacts[each.contact].addresses}
        theirs = {person.address for person in judged.interviewers if person.address} - (away - addresses)
        return bool(theirs) and theirs != addresses

    def _refusing(self, event: CalendarEvent) -> list[str]:
        by_address = self.who.known.by_address
        said = [by_address.get(a.email) for a in event.attendees if a.partstat == "DECLINED"]
        return [contact for contact in said if contact is not None]

    def _call_off(self, event: CalendarEvent, known: Interview, stamp: datetime, at: datetime, because: str) -> None:
        self.who.facts.append(
            InterviewCancelled(
                at=at, application=known.seen.application, interview=known.id, uid=event.uid, sequence=event.sequence,
                dtstamp=stamp, late=at >= known.seen.end, because=(because,),
            )
        )  # fmt: skip

    def _whole_series(
        self, event: CalendarEvent, judged: InterviewReading, message: Message | None, at: datetime
    ) -> None:
        """A series that is called off takes along each of its meetings that is known by itself."""
        for uid, instance in list(self.who.known.by_event):
            if uid == event.uid and instance is not None:
                self.take(replace(event, recurrence_id=instance), judged, message, at)

    def _answer(self, event: CalendarEvent, message: Message | None, at: datetime) -> None:
        """What an attendee says to an organizer (RFC 5546, 3.2.3 and 3.2.7), of themselves alone; nobody else's
        word counts. It changes no revision: whatever the organizer sends next does."""
        known, sender = self._known(event), message.sender if message else None
        if known is None or message is None or sender is None:
            return
        interview, mine = self._interview(known), self.who.is_owner(sender.email)
        seen = interview.seen
        off = interview.cancelled.because if interview.cancelled else ()
        said = next(
            (a.partstat for a in event.attendees if a.email == sender.email or (mine and self.who.is_owner(a.email))),
            "",
        )
        because: tuple[str, ...] = ()
        if mine and event.method == "REPLY" and said == "DECLINED" and not off:
            self._call_off(replace(event, sequence=seen.sequence), interview, seen.dtstamp or at, at, DECLINED)
        elif mine and event.method == "REPLY" and said in {"ACCEPTED", "TENTATIVE"} and off == (DECLINED,):
            because = ("you accepted it after all",)
        elif mine and event.method == "COUNTER" and not off and at < seen.end:
            self.who.facts.append(
                InterviewCancelled(
                    at=at, application=seen.application, interview=interview.id, uid=seen.uid, sequence=seen.sequence,
                    dtstamp=seen.dtstamp, late=True, because=(COUNTERED,),
                )
            )  # fmt: skip
        elif event.method == "DECLINECOUNTER" and off == (COUNTERED,):
            if event_word.may_change(message, seen, self.who):
                because = ("they keep to the time they had named",)
        elif not mine and event.method == "REPLY" and (contact := self.who.known.by_address.get(sender.email)):
            name = self.who.known.contact_named(contact)
            if said == "DECLINED" and (changed := attendance.declined(seen, contact, attendance.of(event, at))):
                seen, because = changed, (f"{name} declined",)
            elif said in {"ACCEPTED", "TENTATIVE"} and (
                changed := attendance.accepted(seen, contact, attendance.of(event, at))
            ):
                seen, because = changed, (f"{name} accepted after all",)
        if because:
            self.who.facts.append(replace(seen, at=at, because=because))
            if interview.cancelled and seen.interviewers != interview.seen.interviewers:
                self.who.facts.append(interview.cancelled)  # it stays called off

    def _doubt(self, application: str, event: CalendarEvent, seen: Interview, message: Message | None) -> None:
        sender = message.from_[0].email if message and message.from_ else "somebody"
        what = "called off" if event.cancelled else "changed"
        self.doubts.append(
            (
                application,
                f"“{seen.seen.summary}” was {what} by a mail from {sender}, who is not known there. In doubt I follow "
                "it, but write to nobody new for it. If it is not true, ask those who invited you to send it again.",
            )
        )

    def _noted_before(
        self, application: str, interview: str, span: Span, judged: InterviewReading, at: datetime
    ) -> None:
        """The owner had noted it before the invitation came: if they said that it is an interview, that is one."""
        company = self.who.directory.employer(application).company
        for note in own_notes.notes_of(span, company, judged.role, self.who):
            if note.by_owner and note.verdict is Verdict.YES:
                self.who.facts.append(
                    InterviewJudged(at=at, application=application, interview=interview, verdict=Verdict.YES)
                )
            self.who.facts.append(
                InterviewCancelled(
                    at=at, application=note.seen.application, interview=note.id, uid=note.seen.uid,
                    sequence=note.seen.sequence, dtstamp=note.seen.dtstamp, because=(own_notes.NOTED,),
                )
            )  # fmt: skip

    def _replaces(
        self, application: str, interview: str, event: CalendarEvent, start: datetime, interviewers: tuple[str, ...],
        at: datetime,
    ) -> None:  # fmt: skip
        """Some schedulers move a meeting by a new, unlinked event of the same name and people. One at the same hour
        moves nothing: it is a copy, and may be left behind when the first is moved."""
        there = self.who.known.applications.get(application)
        if options.holds_an_hour(event.summary):
            return  # one of several, which all stand until it is settled
        for old in there.interviews.values() if there else ():
            same = folding.fold(old.seen.summary) == folding.fold(event.summary) and set(old.seen.interviewers) == set(
                interviewers
            )
            moved = old.seen.start > at and old.seen.start != start
            if same and moved and old.cancelled is None and old.seen.uid != event.uid:
                if old.by_owner:  # what they said of the first holds for the one that takes its place
                    self.who.facts.append(
                        InterviewJudged(at=at, application=application, interview=interview, verdict=old.verdict)
                    )
                self.who.facts.append(
                    InterviewCancelled(
                        at=at, application=application, interview=old.id, uid=old.seen.uid,
                        sequence=old.seen.sequence, dtstamp=old.seen.dtstamp,
                        because=(REPLACED,),
                    )
                )  # fmt: skip
