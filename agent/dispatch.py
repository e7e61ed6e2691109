"""The open drafts: what may go, goes; what may not any more is taken back; what rested is shown again.

Nothing goes but after a last look at the mailbox and a judgement with what it brought.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Set
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agent.compose.owner_mail import News
from agent.compose.wording import listed
from agent.decide import plan
from agent.decide.courtesy import GRACE, Window
from agent.decide.key import paused
from agent.decide.known import Known
from agent.decide.plan import Approved, Permission, Permit
from agent.decide.situation import Situation
from agent.decide.spoken import spoken
from agent.edges.ledger import DraftRow, Ledger
from agent.edges.store import Store
from agent.facts import DraftState
from agent.incoming import aliases
from agent.model import Message
from agent.owner.bulletin import Bulletin
from agent.owner.desk import Desk

log = logging.getLogger(__name__)

LOOKS_BEFORE_TELLING = 3
_FAILED = "failed_looks"
"""How often in a row a last look failed; in the store, for by a timer each look is a process of its own."""
STEP = timedelta(seconds=30)
"""When to look again after a mail went or something changed: what waits behind it has its own minute."""
OPEN = frozenset({DraftState.STAGED, DraftState.APPROVED})


@dataclass(slots=True)
class Pauses:
    """What is kept from one turn to the next."""

    resting: dict[str, datetime | None] = field(default_factory=dict)
    """Open draft -> when to look at it again, if nothing happens."""


@dataclass(slots=True)
class Dispatch:
    """Judges the open drafts; see `engine.Engine` for the callables.

    `at_desk` gives the desk as it is at that moment: a last look may bring other rules, and they hold at once.
    """

    store: Store
    at_desk: Callable[[], Desk]
    clock: Callable[[], datetime]
    last_look: Callable[[], bool]
    went_out: Callable[[DraftRow], Message | None]
    refresh: Callable[[], None]
    pauses: Pauses
    holds: Callable[[datetime], datetime | None] = lambda now: None

    @property
    def desk(self) -> Desk:
        """Where drafts are put before the owner, by the rules that hold now."""
        return self.at_desk()

    @property
    def known(self) -> Known:
        """What is known now."""
        return self.desk.known

    @property
    def ledger(self) -> Ledger:
        """The drafts of the store."""
        return self.desk.ledger

    def turn(self, judged: Set[str], settled: Set[str], now: datetime) -> list[datetime | None]:
        """Judge the open drafts for which something happened or whose instant came; send what may go, one at
        a time, each after a last look. Returns when to look at each again.

        `judged`: the applications that were judged just now; `settled`: those where nothing happened since they were.
        """
        names = self.ledger.names(OPEN)
        awake = [draft for draft, application in names if self._wakes(draft, application, judged, settled, now)]
        rows = [row for draft in awake if (row := self.ledger.draft(draft)) is not None]
        self._take_back([(row, self.permission(row, now)) for row in rows], now)
        resting: dict[str, datetime | None] = {}
        for draft, application in self.ledger.names(OPEN):
            if not self._wakes(draft, application, judged, settled, now):
                resting[draft] = self.pauses.resting[draft]
                continue
            row = self.ledger.draft(draft)
            if row is None or row.state not in OPEN:
                continue  # what was done for another one has settled this one
            if row.state is DraftState.STAGED:
                again = self._show_again(row, now) or Bulletin(self.desk).remind_of(row, now)
                resting[row.id] = min(again or row.closes + GRACE, row.closes + GRACE)
            elif row.next_try and row.next_try > now:
                resting[row.id] = row.next_try
            elif (permit := self.permission(row, now)).permit is Permit.GO:
                if (held := self.holds(now)) is None:
                    self._send(row)
                resting[row.id] = held or now + STEP
            else:
                resting[row.id] = permit.until
            self.refresh()
        self._tell_of_refusals(now)
        self.pauses.resting = resting
        return list(resting.values())

    def _wakes(self, draft: str, application: str, judged: Set[str], settled: Set[str], now: datetime) -> bool:
        resting = self.pauses.resting
        if draft not in resting or application in judged or application not in settled:
            return True
        until = resting[draft]
        return until is not None and until <= now

    def permission(self, row: DraftRow, now: datetime) -> Permission:
        """May an open draft go now, by everything that is known?"""
        draft = self.known.drafts[row.id]
        batch = [r["id"] for r in self.store.rows("SELECT id FROM draft WHERE batch=? ORDER BY rowid", row.batch)]
        gone = [at for r in batch if (at := self.known.drafts[r].since.get(DraftState.SENT)) is not None]
        approved = Approved(
            draft, Window(row.opens, row.closes), row.approved_at, max(gone, default=None), batch.index(row.id)
        )
        return plan.permission(approved, self.known, self.desk.config, now)

    def _take_back(self, judged: list[tuple[DraftRow, Permission]], now: datetime) -> None:
        """Withdraw or expire what may not go any more; what was shown in one mail is told of in one."""
        groups: dict[tuple[str, Permit, tuple[str, ...]], list[tuple[DraftRow, Permission]]] = {}
        for row, permit in judged:
            if permit.permit in (Permit.WITHDRAW, Permit.EXPIRE):
                groups.setdefault((row.batch, permit.permit, permit.because), []).append((row, permit))
        for (_, verdict, because), rows in groups.items():
            state = DraftState.EXPIRED if verdict is Permit.EXPIRE else DraftState.WITHDRAWN
            with self.store.transaction():
                moved = [
                    (row, each)
                    for row, each in rows
                    if self.ledger.move(row.id, since=[row.state], to=state, at=now, because=because)
                ]
                # A question that goes out anyway says it all, unless they had said yes already.
                tell = [row for row, each in moved if not each.asks or row.state is DraftState.APPROVED]
                if tell:
                    names = listed([row.name or row.address for row in tell])
                    what = spoken(tell[0].step) + ("s" if len(tell) > 1 else "")
                    why = "; ".join(because).rstrip(".")
                    why += "" if why.endswith("?") else "."
                    what = f"The {what} to {names} will not be sent: {why}"
                    key = f"{state.value}:{','.join(row.id for row in tell)}:{tell[0].sha256[:12]}"
                    application = self.known.applications[tell[0].application]
                    approved = any(row.state is DraftState.APPROVED for row in tell)
                    tell_now = self.desk.tell if approved else self.desk.note
                    news = News.EXPIRED if verdict is Permit.EXPIRE else News.WITHDRAWN
                    tell_now(key, application, what, now, news=news)
        self.refresh()

    def _show_again(self, row: DraftRow, now: datetime) -> datetime | None:
        """When a snooze is over, and no pause holds: what rested together is shown together. Returns when that will
        be."""
        fresh = self.ledger.draft(row.id)
        if fresh is None or fresh.snoozed_until is None:
            return None  # never snoozed, or just shown with another one
        if fresh.snoozed_until > now:
            return fresh.snoozed_until
        if pause := paused(Situation(self.known.applications[row.application], self.known, self.desk.config, now)):
            return pause[0] or row.closes + GRACE  # shown when the pause is over, if there is time left
        rested = [
            r
            for r in self.ledger.drafts({DraftState.STAGED})
            if r.batch == row.batch and r.snoozed_until is not None and r.snoozed_until <= now
        ]
        with self.store.transaction():
            for each in rested:
                self.store.change("UPDATE draft SET snoozed_until=NULL WHERE id=?", each.id)
            self.desk.show({each.id: self.known.drafts[each.id].moved.because for each in rested}, now)
        return None

    def gone_before(self, row: DraftRow, copy: Message, now: datetime) -> None:
        """A mail that was to go lies in Sent: our records are an old backup, or a server took it after all."""
        sent = copy.sent or now
        because = ("it lies in your Sent folder",)
        with self.store.transaction():
            ids = aliases.ids_of(copy)
            if self.ledger.move(row.id, since=[row.state], to=DraftState.SENT, at=sent, because=because, ids=ids):
                log.warning("draft %s has gone out before; it does not go again", row.id)
                what = (
                    f"The {spoken(row.step)} to {row.name or row.address} lies in your Sent folder: it went out on "
                    f"{self.desk.local(sent)}, although my records did not say so. It does not go again."
                )
                self.desk.tell(f"gone-before:{row.id}", self.known.applications[row.application], what, now)

    def _send(self, row: DraftRow) -> None:
        if (copy := self.went_out(row)) is not None:
            self.gone_before(row, copy, self.clock())
            return
        if not self.last_look():
            failed = self._failed_looks + 1
            self.store.set_meta(_FAILED, str(failed))
            log.warning("the last look before sending failed; nothing is sent, it is tried again")
            if failed == LOOKS_BEFORE_TELLING:
                self.desk.tell(
                    f"look:{row.id}", self.known.applications[row.application],
                    f"A mail to {row.name or row.address} waits: I could not look into all your folders first.",
                    self.clock(),
                )  # fmt: skip
            return
        if self._failed_looks:
            self.store.set_meta(_FAILED, "0")
        self.refresh()
        now = self.clock()
        fresh = self.ledger.draft(row.id)
        if fresh is None or fresh.state is not DraftState.APPROVED:
            return
        permit = self.permission(fresh, now)  # judged again with what the last look brought
        if permit.permit is not Permit.GO:
            self._take_back([(fresh, permit)], now)
        else:
            state = self.desk.outbox.deliver(fresh)
            self.refresh()
            if state is DraftState.WITHDRAWN:  # what was to go with it is not what the owner has seen
                because = "; ".join(self.known.drafts[row.id].moved.because)
                what = (
                    f"The {spoken(row.step)} to {row.name or row.address} was not sent: {because}. You see it anew as "
                    "it would go now."
                )
                application = self.known.applications[row.application]
                self.desk.tell(f"material:{row.id}:{fresh.sha256[:12]}", application, what, now, news=News.WITHDRAWN)

    @property
    def _failed_looks(self) -> int:
        return int(self.store.meta(_FAILED) or 0)

    def _tell_of_refusals(self, now: datetime) -> None:
        """Tell the owner of what a server refused, once each; also where a stop came before that was told."""
        for row in self.ledger.drafts({DraftState.REFUSED}):
            key = f"refused:{row.id}"
            if key not in self.known.told:
                application = self.known.applications[row.application]
                because = "; ".join(self.known.drafts[row.id].moved.because)
                what = f"The {spoken(row.step)} to {row.name or row.address} was not sent: {because}."
                self.desk.tell(key, application, what, now, news=News.REFUSED)
