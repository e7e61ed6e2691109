"""Tells the owner together what need not be told at once, and reminds them of a draft, once.

Whatever of it comes at one time is one mail: what to do by hand, the digest of small news, the summary of the week.
What was told and that it is told are written in one transaction.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.compose.collected import Piece, Week, collected
from agent.compose.owner_mail import ToDo, to_do_line
from agent.compose.wording import listed
from agent.decide import telling
from agent.decide.courtesy import owner_zone
from agent.decide.key import paused
from agent.decide.news import LACKS
from agent.decide.situation import Situation
from agent.decide.spoken import spoken
from agent.edges.ledger import DraftRow
from agent.facts import DIGEST, WEEK, DraftState, OwnerTold, Reminded
from agent.model import Remind
from agent.owner.desk import Desk
from agent.owner.employer_called import employer
from agent.owner.week import Weekly
from agent.rules import Mode

YOUNG = timedelta(days=1)
"""So long after the first start there is no week to tell of."""
_TAKEN_BACK = (DraftState.WITHDRAWN.value, DraftState.EXPIRED.value)
ONCE = "reminded-draft:"
"""How the keys begin under which the reminder of a draft is told."""


@dataclass(slots=True)
class Bulletin:
    """What comes together. `tell` is called at each turn."""

    desk: Desk

    def tell(self, reminders: Sequence[Remind], now: datetime) -> datetime | None:
        """Send what there is to tell now; the next instant at which there may be something, if nothing happens."""
        known, store = self.desk.known, self.desk.ledger.store
        digest_due, next_digest = self._digest_due(now)
        week_due, next_week = self._week_due(now)
        if reminders or digest_due or week_due is not None:
            with store.transaction():
                todo = _once([self._to_do(r, now) for r in reminders if store.append([_fact(r, now)], key=_key(r))])
                news = self._news(now) if digest_due else []
                week = self._week(week_due, now) if week_due is not None else None
                if todo or news or week is not None:
                    kind = "reminder" if todo else "digest" if news else "weekly"
                    digest = hashlib.sha256(repr((todo, news, week, now)).encode()).hexdigest()[:20]
                    self.desk.outbox.queue(f"bulletin:{digest}", collected(todo, news, week), kind)
        return min((at for at in (next_digest, next_week if known.applications else None) if at), default=None)

    # --- the digest ---------------------------------------------------------------------------

    def _digest_due(self, now: datetime) -> tuple[bool, datetime | None]:
        """Has the hour come of what is collected; else when that is."""
        fresh = self._fresh()
        if not fresh:
            return False, None
        due = telling.digest_at(self.desk.config, fresh[0].at, self.desk.known.digested, now)
        return (False, due) if due is not None and due > now else (True, None)

    def _news(self, now: datetime) -> list[Piece]:
        """What is collected; it is told now."""
        known, store = self.desk.known, self.desk.ledger.store
        pieces = [Piece(self._company(each.application), each.text) for each in self._fresh()]
        day = now.astimezone(owner_zone(self.desk.config)).date()
        fact = OwnerTold(at=now, key=f"{DIGEST}{day}:{len(known.told)}", text="; ".join(each.text for each in pieces))
        store.append([fact], key=f"told:{fact.key}")
        return pieces

    def _fresh(self) -> list[OwnerTold]:
        """What is collected and still true: a draft that was taken back may wait for the owner again."""
        drafts = self.desk.known.drafts

        def holds(told: OwnerTold) -> bool:
            state, _, rest = told.key.partition(":")
            named = [drafts[each] for each in rest.partition(":")[0].split(",") if each in drafts]
            return state not in _TAKEN_BACK or any(draft.moved.state.value == state for draft in named)

        return [told for told in self.desk.known.collected if holds(told)]

    # --- the week -----------------------------------------------------------------------------

    def _week_due(self, now: datetime) -> tuple[datetime | None, datetime | None]:
        """The hour of the summary that has come and has not been told; and the next one."""
        known = self.desk.known
        due, following = telling.week_at(self.desk.config, now)
        begun = (known.started.at if known.started else now) + YOUNG
        if due is None or due < begun or f"{WEEK}{due:%Y-%m-%d}" in known.told or self._silent(now):
            return None, following
        return due, following

    def _week(self, due: datetime, now: datetime) -> Week | None:
        """The summary, which is told now; None: no application is live, or there is nothing to tell of one."""
        weekly = Weekly(self.desk.known, self.desk.config, self.desk.ledger, due - timedelta(days=7), now)
        if not weekly.is_live:
            return None
        week = weekly.week()
        fact = OwnerTold(at=now, key=f"{WEEK}{due:%Y-%m-%d}", text=f"Your week: {week.line}.")
        self.desk.ledger.store.append([fact], key=f"told:{fact.key}")
        return week if week != Week() else None

    def _silent(self, now: datetime) -> bool:
        """Has the owner paused everything, or is it another one's turn to speak?"""
        known = self.desk.known
        everything = known.paused is not None and (known.paused.until is None or known.paused.until > now)
        return everything or None in known.rivals.values()

    # --- by hand ------------------------------------------------------------------------------

    def _to_do(self, reminder: Remind, now: datetime) -> ToDo:
        known = self.desk.known
        application = known.applications[reminder.application]
        step = Situation(application, known, self.desk.config, now).steps.get(reminder.step)
        contact = reminder.contact
        needs = step.needs if step is not None and step.mode is not Mode.REMIND else None
        return ToDo(
            step=reminder.step,
            application=application.id,
            company=application.company if needs is None else employer(known, application),
            name=known.contact_named(contact) if contact else "",
            address=(known.address_of(contact) or "") if contact else "",
            needs=needs,
            # The question says itself that it needs words of theirs.
            why=reminder.because if needs is None else tuple(w for w in reminder.because if not w.startswith(LACKS)),
        )

    # --- a draft that waits -------------------------------------------------------------------

    def remind_of(self, row: DraftRow, now: datetime) -> datetime | None:
        """Show a draft once more before its time ends, with those it was shown with; once in its life.

        Returns when that will be; None: not any more. Nobody is reminded of a draft that could not go.
        """
        known, config, ledger = self.desk.known, self.desk.config, self.desk.ledger
        if not config.approval.reminder or f"{ONCE}{row.id}" in known.told or row.snoozed_until is not None:
            return None
        shown = ledger.shown_at(row.id)
        at = telling.reminder_at(config, shown, row.closes) if shown is not None else None
        if at is None or at > now:
            return at
        application = known.applications[row.application]
        if paused(Situation(application, known, config, now)):
            return None
        waiting = [
            each
            for each in ledger.drafts({DraftState.STAGED})
            if each.batch == row.batch and each.snoozed_until is None and f"{ONCE}{each.id}" not in known.told
        ]
        names = listed([each.name or each.address for each in waiting])
        what = f"The {spoken(row.step)} to {names} still waits for your word, until {self.desk.local_end(row.closes)}."
        with ledger.store.transaction():
            for each in waiting:
                fact = OwnerTold(at=now, key=f"{ONCE}{each.id}", text=what, application=application.id)
                ledger.store.append([fact], key=f"told:{fact.key}")
            self.desk.show({each.id: known.drafts[each.id].moved.because for each in waiting}, now, again=True)
        return None

    def _company(self, application: str | None) -> str:
        known = self.desk.known.applications.get(application or "")
        return employer(self.desk.known, known) if known else ""


def _once(todo: Sequence[ToDo]) -> list[ToDo]:
    """What is the same to do for two applications at one employer is told once."""
    return list({to_do_line(each): each for each in reversed(todo)}.values())[::-1]


def _key(reminder: Remind) -> str:
    return f"reminded:{reminder.application}:{reminder.step}:{reminder.contact or ''}:{reminder.occurrence}"


def _fact(reminder: Remind, now: datetime) -> Reminded:
    return Reminded(
        at=now, application=reminder.application, step=reminder.step, contact=reminder.contact,
        occurrence=reminder.occurrence, text="; ".join(reminder.because),
    )  # fmt: skip
