"""Invented histories: a builder of facts, so that a test reads as what happened and what is decided.

Times are written as people say them (`mon 10:00` is a time of the first week, `+1 mon 9:00` of the
second) on the clock of Berlin. The first week begins on Monday 7 June 2027: no clock change near, no
holiday of Germany until October.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from agent.configuration.config_sequence import SEQUENCE
from agent.decide import plan
from agent.decide.application import Draft
from agent.decide.courtesy import Window
from agent.decide.known import Known
from agent.decide.plan import Approved, Permission
from agent.facts import (
    ApplicationOpened,
    ContactSeen,
    DraftMoved,
    DraftState,
    Fact,
    InterviewCancelled,
    InterviewJudged,
    InterviewSeen,
    MailReceived,
    OwnerAnswered,
    OwnerWrote,
    Paused,
    PromiseNoted,
    Resumed,
    Started,
    Stopped,
)
from agent.model import AskOwner, Decision, Due, Intent, Kind, Promise, Verdict
from agent.rules import Approval, Config, Courtesy, DebriefRules, Employer, Mode, Owner, Step

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2027, 6, 7)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
OWNER = "jane@example.org"


def at(words: str, zone: ZoneInfo = BERLIN) -> datetime:
    """`mon 10:00` of the first week, `+2 fri 9:30` of the third, or ISO 8601; an aware instant in UTC."""
    if words[:2] == "20":
        when = datetime.fromisoformat(words)
        return (when if when.tzinfo else when.replace(tzinfo=zone)).astimezone(UTC)
    parts = words.split()
    weeks = int(parts.pop(0)) if parts[0].startswith("+") else 0
    day = MONDAY + timedelta(days=DAYS.index(parts[0]) + 7 * weeks)
    hour, minute = (int(p) for p in parts[1].split(":"))
    return datetime.combine(day, time(hour, minute), zone).astimezone(UTC)


def local(instant: datetime | None, zone: ZoneInfo = BERLIN) -> str | None:
    """The other way round: `+1 thu 08:30`, for messages that a person can read."""
    if instant is None:
        return None
    there = instant.astimezone(zone)
    weeks, day = divmod((there.date() - MONDAY).days, 7)
    return f"{f'+{weeks} ' if weeks else ''}{DAYS[day]} {there:%H:%M}"


def rules(
    *, courtesy: Courtesy | None = None, steps: dict[str, Step] | None = None,
    change: dict[str, dict[str, Any]] | None = None, zone: str = "Europe/Berlin",
    away: tuple[tuple[date, date], ...] = (), employers: dict[str, Employer] | None = None,
) -> Config:  # fmt: skip
    """The default rules; `change` alters fields of steps, `steps` adds some."""
    sequence = {name: replace(step, **(change or {}).get(name, {})) for name, step in SEQUENCE.items()}
    return Config(
        owner=Owner("Jane Doe", (OWNER,), zone, away=away),
        mail=None,
        approval=Approval(OWNER),
        sequence=MappingProxyType(sequence | (steps or {})),
        debrief=DebriefRules(mode=Mode.OFF),
        courtesy=courtesy or Courtesy(),
        employers=MappingProxyType(employers or {}),
    )


class History:
    """What happened at Acme (and elsewhere, where a test says so), fact by fact.

    People are named by one word: `ann` is ann@acme.example, unless an address is given.
    """

    def __init__(self, config: Config | None = None) -> None:
        self.config = config or rules()
        self.known = Known()
        self.facts: list[Fact] = []
        self._mails = 0
        self._windows: dict[str, Window] = {}
        self.learn(Started(at=at("2027-05-01T08:00"), look_back_from=at("2027-04-17T08:00")))
        self.application("acme", "Acme")

    def learn(self, fact: Fact) -> History:
        """Append a fact."""
        self.facts.append(fact)
        self.known.learn(fact)
        return self

    # --- who and what -------------------------------------------------------------------------

    def application(self, name: str, company: str, domain: str | None = None) -> History:
        """An application comes to be known."""
        domain = f"{name}.example" if domain is None else domain
        when = at("2027-05-03T09:00")
        return self.learn(ApplicationOpened(at=when, application=name, company=company, domain=domain, role="Engineer"))

    def person(
        self, who: str, address: str | None = "", *, application: str = "acme", when: str = "2027-05-03T09:00"
    ) -> History:
        """A contact; `address=None` is one without."""
        known = self.known.contacts.get(who)
        if known is not None and application in known.applications and not address:
            return self
        address = f"{who}@{application}.example" if address == "" else address
        return self.learn(
            ContactSeen(at=at(when), application=application, contact=who, name=who.title(), address=address)
        )

    def interview(
        self, start: str = "mon 10:00", end: str = "mon 11:00", who: tuple[str, ...] = ("ann",), *,
        id: str = "i1", organizer: str | None = None, application: str = "acme", zone: str | None = "Europe/Berlin",
        seen: str = "2027-05-10T09:00", verdict: Verdict = Verdict.YES,
    ) -> History:  # fmt: skip
        """An invite, or the newer version of one."""
        for person in (*who, *([organizer] if organizer else ())):
            self.person(person, application=application)
        return self.learn(
            InterviewSeen(
                at=at(seen), application=application, interview=id, uid=f"{id}@calendar", start=at(start), end=at(end),
                zone=zone, interviewers=who, organizer=organizer, summary="Interview", verdict=verdict,
            )
        )  # fmt: skip

    def cancelled(self, when: str, *, id: str = "i1", late: bool = False, application: str = "acme") -> History:
        """The calendar calls it off."""
        return self.learn(
            InterviewCancelled(at=at(when), application=application, interview=id, uid=f"{id}@calendar", late=late)
        )

    def judged(self, when: str, verdict: Verdict, *, id: str = "i1") -> History:
        """The owner's word on whether it is an interview."""
        return self.learn(InterviewJudged(at=at(when), application="acme", interview=id, verdict=verdict))

    # --- mail ---------------------------------------------------------------------------------

    def mail(
        self, when: str | datetime, who: str | None = "ann", *, kind: Kind = Kind.HUMAN, intent: Intent | None = None,
        promise: str | None = None, back: str | None = None, application: str = "acme", ids: tuple[str, ...] = (),
        offset: int | None = None,
    ) -> History:  # fmt: skip
        """Something comes from somebody; `promise` and `back` are days such as `fri` or ISO."""
        if who is not None:
            self.person(who, application=application)
        self._mails += 1
        addresses = self.known.contacts[who].addresses if who else []
        address = addresses[-1] if addresses else "relay@ats.example"
        return self.learn(
            MailReceived(
                at=_instant(when), application=application, contact=who, address=address, name=(who or "x").title(),
                kind=kind, intent=intent, promise=Promise(_day(promise), _day(promise)) if promise else None,
                away_until=_day(back) if back else None, ids=ids or (f"<m{self._mails}@acme.example>",),
                subject="About the role", utc_offset=offset,
            )
        )  # fmt: skip

    def bounce(self, when: str, who: str = "ann", *, application: str = "acme") -> History:
        """A mail to their newest address comes back."""
        address = self.known.contacts[who].addresses[-1]
        self._mails += 1
        return self.learn(
            MailReceived(
                at=at(when), application=application, contact=who, address="mailer-daemon@example.org", name="",
                kind=Kind.BOUNCE, bounced=(address,), ids=(f"<b{self._mails}@example.org>",),
            )
        )  # fmt: skip

    def wrote(self, when: str | datetime, *who: str, application: str = "acme", ends: str = "") -> History:
        """The owner writes to people, by hand."""
        addresses = tuple(self.known.contacts[w].addresses[-1] for w in who)
        self._mails += 1
        return self.learn(
            OwnerWrote(
                at=_instant(when), application=application, contacts=who, addresses=addresses,
                ids=(f"<o{self._mails}@example.org>",), ends=ends,
            )
        )  # fmt: skip

    # --- the owner ----------------------------------------------------------------------------

    def answered(self, when: str | datetime, question: str, answer: str = "go") -> History:
        """The owner says `go` or `no`, or gives an address."""
        return self.learn(OwnerAnswered(at=_instant(when), question=question, answer=answer))

    def noted(self, when: str, day: str) -> History:
        """The owner notes by when they promised to be in touch."""
        return self.learn(PromiseNoted(at=at(when), application="acme", promise=Promise(_day(day), _day(day))))

    def paused(self, when: str, until: str | None = None, *, application: str | None = None) -> History:
        """The owner pauses."""
        return self.learn(Paused(at=at(when), application=application, until=at(until) if until else None))

    def resumed(self, when: str) -> History:
        """The owner goes on."""
        return self.learn(Resumed(at=at(when)))

    def stopped(self, when: str, *, application: str = "acme") -> History:
        """The owner closes an application."""
        return self.learn(Stopped(at=at(when), application=application))

    # --- drafts -------------------------------------------------------------------------------

    def stage(self, due: Due, now: datetime) -> str:
        """Stage what is due; a withdrawn draft of the same occurrence is staged anew under its id."""
        same = (due.application, due.contact, due.step, due.occurrence)
        key = "/".join(same)
        old = self.known.drafts.get(key)
        assert old is None or old.state is DraftState.WITHDRAWN, f"{key} is staged twice"
        self._windows[key] = Window(due.opens, due.closes)
        self.learn(
            DraftMoved(
                at=now, draft=key, state=DraftState.STAGED, application=due.application, contact=due.contact,
                step=due.step, occurrence=due.occurrence, address=due.address, slot=due.slot, closes=due.closes,
                passed_on=due.pass_on,
            )
        )  # fmt: skip
        return key

    def move(self, draft: str, to: DraftState, when: str | datetime, *, until: datetime | None = None) -> History:
        """A draft enters a state."""
        moved = self.known.drafts[draft].moved
        return self.learn(replace(moved, at=_instant(when), state=to, until=until or moved.until))

    def staged(self, when: str, step: str = "thank_you", who: str = "ann", *, application: str = "acme") -> str:
        """Stage what `plan` says is due then; the draft's id."""
        due = self.due(when, step, who, application=application)
        assert due is not None, f"no {step} to {who} is due at {when}: {self.decided(when, application=application)}"
        return self.stage(due, at(when))

    def sent(
        self, when: str, step: str = "thank_you", who: str = "ann", *, staged: str | None = None,
        application: str = "acme",
    ) -> History:  # fmt: skip
        """Stage what is due, approve it and let it go, all at once."""
        draft = self.staged(staged or when, step, who, application=application)
        return self.move(draft, DraftState.APPROVED, when).move(draft, DraftState.SENT, when)

    # --- what is decided ----------------------------------------------------------------------

    def decided(self, when: str | datetime, *, application: str = "acme") -> list[Decision]:
        """Every decision of an application."""
        there = self.known.applications[application]
        return plan.plan_application(there, self.known, self.config, _instant(when))

    def step(self, when: str | datetime, step: str, who: str | None = None, *, application: str = "acme") -> Decision:
        """The one decision about a step (to that person; for the occurrence decided last)."""
        found = [d for d in self.decided(when, application=application) if d.step == step and who in (None, d.contact)]
        assert found, f"nothing is decided about {step} to {who}: {self.decided(when, application=application)}"
        return found[-1]

    def due(
        self, when: str | datetime, step: str = "thank_you", who: str = "ann", *, application: str = "acme"
    ) -> Due | None:
        """The Due for a step to a person, if there is one."""
        decided = self.decided(when, application=application)
        return next((d for d in decided if isinstance(d, Due) and (d.step, d.contact) == (step, who)), None)

    def questions(self, when: str | datetime, *, application: str = "acme") -> set[str]:
        """The keys of everything that is asked."""
        return {d.question for d in self.decided(when, application=application) if isinstance(d, AskOwner)}

    def permission(
        self, draft: str, when: str | datetime, *, approved: str | datetime | None = None,
        batch_sent: str | None = None, position: int = 0,
    ) -> Permission:  # fmt: skip
        """May that draft go?"""
        found: Draft = self.known.drafts[draft]
        yes = found.since.get(DraftState.APPROVED) if approved is None else _instant(approved)
        asked = Approved(found, self._windows[draft], yes, at(batch_sent) if batch_sent else None, position)
        return plan.permission(asked, self.known, self.config, _instant(when))


def _instant(when: str | datetime) -> datetime:
    return at(when) if isinstance(when, str) else when


def _day(words: str) -> date:
    if words[:2] == "20":
        return date.fromisoformat(words)
    return at(f"{words} 12:00").astimezone(BERLIN).date()
