"""The week for the owner: what went out, who answered, what is waited for, what needs them, which interviews come.

Read from what is known and from the ledger; decides and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from agent.compose.collected import Week
from agent.compose.plain import one_line
from agent.compose.wording import listed, step_words, when_words
from agent.decide import closing, doubt, overdue, plan
from agent.decide.application import HUMAN, Application
from agent.decide.courtesy import owner_zone
from agent.decide.known import Known
from agent.decide.planned import reason
from agent.decide.situation import Situation
from agent.edges.ledger import Ledger
from agent.facts import DraftState, MailReceived
from agent.model import Intent, Wait
from agent.owner.employer_called import employer
from agent.rules import Config, Need

_MEANT = {
    Intent.REJECTION: "a no",
    Intent.OFFER: "an offer, it seems",
    Intent.NEXT_ROUND: "the next round",
    Intent.INFO_REQUEST: "they ask for something",
    Intent.STILL_DECIDING: "not decided yet",
    Intent.ON_HOLD_CLOSED: "on hold or filled",
    Intent.STOP_CONTACT: "no more contact",
    Intent.HANDOVER: "handed on to somebody else",
    Intent.OUT_OF_OFFICE: "away",
}


@dataclass(frozen=True, slots=True)
class Weekly:
    """Looks from `since` until `now`, and at what comes after."""

    known: Known
    config: Config
    ledger: Ledger
    since: datetime
    now: datetime

    @property
    def is_live(self) -> bool:
        """Is there an application for which something may still come?"""
        return any(map(_live, self._situations()))

    def week(self) -> Week:
        """All of it; empty parts where there is nothing to tell."""
        live = filter(_live, self._situations())
        return Week(
            went=self._ordered(self._went()),
            answered=self._ordered(self._answered()),
            waiting=self._ordered(each for s in live if (each := self._waiting(s)) is not None),
            needs_you=(*self._ordered(self._drafts()), *self._questions()),
            coming=self._ordered(self._coming()),
        )

    def _situations(self) -> Iterator[Situation]:
        for application in self.known.applications.values():
            yield Situation(application, self.known, self.config, self.now)

    def _ordered(self, lines: Iterator[tuple[datetime, str]]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(line for _, line in sorted(lines)))  # a mail may be about several applications

    def _went(self) -> Iterator[tuple[datetime, str]]:
        for application in self.known.applications.values():
            for draft in application.drafts.values():
                at = draft.since.get(DraftState.SENT)
                if draft.moved.state is DraftState.SENT and at is not None and self.since <= at <= self.now:
                    yield at, f"{self._what(application, draft.moved.step, draft.moved.contact)}, {self._when(at)}"

    def _answered(self) -> Iterator[tuple[datetime, str]]:
        for application in self.known.applications.values():
            for received in application.received:
                if (received.kind in HUMAN or received.notice) and self.since <= received.at <= self.now:
                    # Without the role: a mail may be about several applications, and is one line.
                    company = one_line(application.company, 60) or application.id
                    yield received.at, f"{company}: {self._word(received)}, {self._when(received.at)}"

    def _word(self, received: MailReceived) -> str:
        name = one_line(received.name or received.address, 60)
        meant = _MEANT.get(received.intent) if received.intent is not None else None
        promise = received.promise
        until = f", by {promise.end:%A} {promise.end.day} {promise.end:%B}" if promise is not None else ""
        return f"{name} ({meant}{until})" if meant else f"{name}{until}"

    def _waiting(self, s: Situation) -> tuple[datetime, str] | None:
        """The next mail of the sequence that only time holds back; else what holds them all."""
        # What was forgotten waits for the owner alone: there is nothing to expect.
        wanted = {name for name, step in s.steps.items() if step.needs is not Need.NOTE}
        waits = [w for w in plan.decide(s) if isinstance(w, Wait) and w.step in wanted]
        dated = [(w.until, w) for w in waits if w.until is not None and w.until > self.now]
        if dated:
            until, wait = min(dated, key=lambda each: each[0])
            what = self._what(s.application, wait.step, wait.contact)
            return until, f"{what}, not before {self._when(until)}: {one_line(reason(wait.because), 200)}"
        # That nobody has said no is no reason why something is still to come.
        asks = [w for w in waits if s.steps[w.step].after not in ("rejection", "closed")]
        why = next((reason(w.because) for w in asks if w.because), "")
        far = datetime.max.replace(tzinfo=self.now.tzinfo)
        return (far, f"{self._company(s.application)}: {one_line(why, 200)}") if why else None

    def _drafts(self) -> Iterator[tuple[datetime, str]]:
        for row in self.ledger.drafts({DraftState.STAGED}):
            application = self.known.applications[row.application]
            what = self._what(application, row.step, row.contact)
            closes = self._when(row.closes, last=True)
            until = f"until {closes}" if row.closes > self.now else f"whose time ended {closes}; a yes still counts"
            yield row.closes, f"Your word on the {_lower(what)}, {until}"

    def _questions(self) -> Iterator[str]:
        for key, asked in self.known.asked.items():
            if key in self.known.answers or doubt.is_settled(self.known, key):
                continue
            if overdue.is_moot(key, self.known, self.config, self.now):
                continue
            application = self.known.applications.get(asked.application or "")
            company = f"{self._company(application)}: " if application else ""
            yield f"{company}{one_line(asked.text, 200)}"

    def _coming(self) -> Iterator[tuple[datetime, str]]:
        for application in self.known.applications.values():
            for interview in application.interviews.values():
                seen = interview.seen
                if interview.stands and seen.start > self.now and application.stopped is None:
                    names = [one_line(self.known.contact_named(c), 60) for c in seen.interviewers[:4]]
                    who = f" with {listed(names)}" if names else ""
                    yield (
                        seen.start,
                        f"{self._when(seen.start)}: {self._company(application)}, “{one_line(seen.summary, 80)}”{who}",
                    )

    def _what(self, application: Application, step: str, contact: str | None) -> str:
        to = f" to {one_line(self.known.contact_named(contact), 60)}" if contact in self.known.contacts else ""
        said = step_words(step)
        return f"{said[:1].upper()}{said[1:]}{to} at {self._company(application)}"

    def _company(self, application: Application) -> str:
        return employer(self.known, application) or application.id

    def _when(self, instant: datetime, *, last: bool = False) -> str:
        """Midnight is the day that begins; of the `last` instant it is the day that ends."""
        zone = owner_zone(self.config)
        if instant.astimezone(zone).time() != time():
            return when_words(instant, zone=zone, now=self.now)
        shown = instant - timedelta(minutes=1) if last else instant
        return when_words(shown, zone=zone, now=self.now).rpartition(" ")[0]


def _live(s: Situation) -> bool:
    stands = any(interview.stands for interview in s.application.interviews.values())
    return stands and s.application.stopped is None and closing.find(s) is None


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
