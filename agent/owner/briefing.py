"""What is known of one mail that is due, gathered for its words: the people, the day, the notes, the language.

The facts are the log's; nothing is made up here, and nothing is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from agent.compose import highlight as highlights
from agent.compose import tongues
from agent.compose.brief import Brief
from agent.compose.draft import reply_subject
from agent.compose.language import addressed, first_told
from agent.compose.lint import Others
from agent.compose.tongue import LANGUAGES
from agent.decide import courtesy, enclosing
from agent.decide.application import HUMAN, REACHED, Application
from agent.decide.courtesy import GRACE, Window
from agent.decide.known import Known
from agent.decide.situation import Situation
from agent.edges.ledger import Ledger
from agent.facts import DetailGiven, DraftState, InterviewSeen
from agent.model import Due, Intent, Stage
from agent.rules import Config, Step

_WAITS = frozenset({DraftState.STAGED, DraftState.APPROVED, DraftState.CLAIMED})
AUTO = "auto"
"""The language of `templates.language` that means: theirs."""


@dataclass(frozen=True, slots=True)
class Briefing:
    """Gathers briefs from what is known."""

    known: Known
    config: Config
    ledger: Ledger

    def brief(self, situation: Situation, due: Due, position: int) -> Brief:
        """Everything the text may know about this mail; `position` is the place in the panel."""
        application = situation.application
        interview = application.interviews.get(due.occurrence)
        visit = situation.visits.last
        meeting = interview.seen if interview else (visit[-1].seen if visit else None)
        here = next((v for v in situation.visits.all if any(i.id == due.occurrence for i in v)), visit)
        there = {c for i in here for c in i.seen.interviewers}
        given = details(situation, due.occurrence)
        own = tuple(d.text for d in given if d.contact == due.contact)
        general = tuple(d.text for d in given if d.contact is None)
        others = {c for i in visit for c in i.seen.interviewers} - {due.contact}
        step = situation.steps[due.step]
        code, intimate = self.language(application, due.contact)
        thread = self.newest_between(application, due)
        promised = situation.promised
        today = situation.place(due.contact).local(situation.now).date()
        had = self._had(due)
        return Brief(
            step=due.step,
            owner=self.config.owner,
            contact_name=self.name(due.contact),
            company=application.company,
            role=application.role,
            stage=meeting.stage if meeting else Stage.OTHER,
            interview_day=_day(situation, due, meeting, code) if meeting else "",
            details=own or general,
            personal=bool(own),
            given=tuple(each.text for each in situation.given(step)),
            highlight=highlights.choose(
                self.config.owner.highlights, application.role, meeting.summary if meeting else "",
                tongue=code, before=had, place=position,
            ),
            promised=promised.promise if promised and promised.promise.end < today else None,
            last_subject=thread[0] if thread else None,
            other_names=tuple(self.name(c) for c in sorted(others)),
            pass_on=tuple(self.name(c) for c in due.pass_on),
            is_interviewer=due.contact in there,
            we_met=any(due.contact in i.seen.interviewers for v in situation.visits.all for i in v),
            asked=self._asked(situation, due),
            before=tuple(had),
            materials=self._to_offer(situation, due),
            language=code,
            familiar=intimate,
            variant=position,
            occurrence=f"{application.id}/{due.occurrence}",
        )  # fmt: skip

    def name(self, contact: str) -> str:
        """What a person is called."""
        return self.known.contacts[contact].name

    def language(self, application: Application, contact: str) -> tuple[str, bool]:
        """The language of a mail to that person, and whether they say `du` to the owner.

        Theirs decides: of their newest mail that tells one, else their colleagues', else the invitation's, else what
        the employer's machines wrote. English where it is none that there are words in, or where nothing tells.
        """
        spoken = sorted((m for m in application.received if m.kind in HUMAN), key=lambda m: m.at, reverse=True)
        own = [m for m in spoken if m.contact == contact]
        notices = [m for m in reversed(application.received) if m.kind not in HUMAN and m.notice]
        invites = sorted((i.seen for i in application.interviews.values()), key=lambda seen: seen.at, reverse=True)
        code = self.config.language
        if code == AUTO:
            code = (
                first_told(mail.words for mail in (*own, *spoken))
                or next(filter(None, (seen.language for seen in invites)), "")
                or first_told(mail.words for mail in notices)
            )
        code = code if code in LANGUAGES else "en"
        # "We will be in touch by Friday" shows no address: then the mail before it tells.
        told = (addressed(mail.words, code) for mail in own)
        return code, next((near for near in told if near is not None), False)

    def others(self, application: Application) -> Others:
        """Whom a mail of this application has no business to name."""
        elsewhere = [each for each in self.known.applications.values() if each.id != application.id]
        here = set(application.contacts)
        return Others(
            companies=tuple({each.company: None for each in elsewhere if each.company != application.company}),
            # A given name alone is anybody's.
            names=tuple(
                {
                    name: None
                    for each in elsewhere
                    for contact in each.contacts
                    if contact not in here and " " in (name := self.name(contact).strip())
                }
            ),
            roles=tuple({each.role: None for each in elsewhere if each.role and " " in each.role}),
        )

    def newest_between(self, application: Application, due: Due) -> tuple[str, tuple[str, ...]] | None:
        """Subject and ids (its own, then what it answered) of the mail to answer; None: a new mail."""
        contact = due.contact
        found: list[tuple[datetime, str, tuple[str, ...]]] = [
            (m.at, m.subject, (*m.ids[:1], *m.thread))
            for m in application.received
            # What is about something else (a party, a newsletter) is nothing to answer.
            if m.kind in HUMAN and m.contact == contact and m.ids and (m.intent is not Intent.UNRELATED or m.promise)
        ]
        if due.step != "thank_you":
            found += [
                (w.at, w.subject, (*w.ids[:1], *w.thread)) for w in application.wrote if contact in w.contacts and w.ids
            ]
            found += [
                (row.approved_at or row.slot, row.text.subject, (row.message_id, *reversed(row.references)))
                for draft, known in application.drafts.items()
                if known.state is DraftState.SENT and known.moved.contact == contact
                if (row := self.ledger.draft(draft)) is not None and row.message_id
            ]
        if not found:
            return None
        _, subject, ids = max(found, key=lambda each: each[0])
        if due.step == "thank_you" and reply_subject(subject) is None:
            return None  # a calendar's own subject: never `Re: Invitation`
        return subject, tuple(dict.fromkeys(ids))[:20]

    def _to_offer(self, situation: Situation, due: Due) -> tuple[str, ...]:
        """What the text may say can be sent: neither what they have had, nor what goes with this very mail."""
        enclosed = enclosing.to_enclose(situation, due.step, due.contact, due.occurrence)
        may = enclosing.may_offer(situation, due.step, due.contact)
        return tuple(each.name for each in may if each.name not in enclosed)

    def _asked(self, situation: Situation, due: Due) -> date | None:
        """When a status check of ours went to this person that nobody there has answered."""
        if not _asks(due.step):
            return None
        sent = [
            known.since[DraftState.SENT]
            for known in situation.application.drafts.values()
            if known.state is DraftState.SENT and known.moved.contact == due.contact and _asks(known.moved.step)
        ]
        spoke = [m.at for m in situation.application.received if m.kind in HUMAN]
        if not sent or (spoke and max(spoke) > max(sent)):
            return None
        return situation.place(due.contact).local(max(sent)).date()

    def _had(self, due: Due) -> list[str]:
        """Our other texts that reached this person, or may have, or that wait to."""
        this = (due.application, due.step, due.occurrence)
        drafts = (
            draft.moved
            for draft in self.known.drafts_of.get(due.contact, ())
            if draft.state in REACHED or draft.state in _WAITS
        )
        there = (moved for moved in drafts if (moved.application, moved.step, moved.occurrence) != this)
        rows = (self.ledger.draft(moved.draft) for moved in there)
        return [row.text.body for row in rows if row is not None]


def _asks(step: str) -> bool:
    return step.endswith("status_check")


def details(situation: Situation, occurrence: str) -> list[DetailGiven]:
    """What the owner noted of the talk of that occurrence: not what they said of an earlier visit or a later one."""
    given = situation.application.details
    visits = situation.visits.all
    place = next((n for n, visit in enumerate(visits) if any(i.id == occurrence for i in visit)), None)
    if place is None:
        return given
    after = visits[place][0].seen.start if place > 0 else None
    before = visits[place + 1][0].seen.start if place + 1 < len(visits) else None
    return [d for d in given if (after is None or d.at >= after) and (before is None or d.at < before)]


def _day(situation: Situation, due: Due, meeting: InterviewSeen, code: str) -> str:
    """The day of the meeting, in words that are true whenever the mail may go: a yes may come on the last day, too."""
    place, step = situation.place(due.contact), situation.steps[due.step]
    first, last = _first_minute(situation, due, step) or due.slot, due.closes + GRACE
    local = place.local
    return tongues.of(code).day_words(local(meeting.start).date(), first=local(first).date(), last=local(last).date())


def _first_minute(situation: Situation, due: Due, step: Step) -> datetime | None:
    place = situation.place(due.contact)
    rule = courtesy.fitting(courtesy.allowance(step, situation.courtesy, place), Window(due.opens, due.closes))
    return rule.next_minute(max(situation.now, due.opens), due.closes + GRACE)
