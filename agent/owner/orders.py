"""What the owner ordered about drafts, carried out: release, discard, rest, stop, other words.

That it was the owner who wrote is made sure of by the caller (`conversation`); here every draft is released
by its hash, once an approval mail, and new words are always shown again before they go.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent.compose import lint
from agent.compose.draft import signed
from agent.compose.owner_mail import Done, Outcome
from agent.compose.plain import lines
from agent.decide.courtesy import GRACE
from agent.decide.known import Known
from agent.decide.situation import Situation
from agent.edges.ledger import DraftRow, Ledger, text_hash
from agent.edges.spelling import dictionary
from agent.facts import DetailGiven, DraftState, Fact, MaterialOffered, Stopped
from agent.model import Due, Text
from agent.owner.desk import Desk
from agent.rules import Config, Need
from agent.understand.command import Command, NotUnderstood
from agent.understand.debriefs import material

Items = dict[int, tuple[str, str]]
"""What an approval mail shows: number -> (draft, hash of the text shown)."""
OPEN_STATES = (DraftState.STAGED, DraftState.APPROVED)
LONGEST_DETAIL = 2_000
LONGEST_CHANGE = 5_000
NO_PLACE = (
    "this mail has no place for a remark. Answer “change:” and the whole text in your words, or “skip”; with several"
    " mails “change 2:”"
)


@dataclass(slots=True)
class Orders:
    """Carries out what is understood and proven."""

    known: Known
    config: Config
    ledger: Ledger
    desk: Desk

    def carry_out(
        self, command: Command, token: str, application: str, items: Items, now: datetime
    ) -> list[Outcome] | NotUnderstood:
        """Do it; what became of each draft, or nothing where that needs no confirmation.

        NotUnderstood: it is not clear whose words are meant, and nothing has changed. To be called inside the
        transaction that notes the answer as carried out.
        """
        rows = {number: row for number, (draft, _) in items.items() if (row := self.ledger.draft(draft))}
        facts: list[Fact] = []
        names = tuple(each.name for each in self.config.materials)
        worded: dict[int, str] = {}
        for whom, said in command.details:
            words = said
            found = _meant(whom, rows)
            if not found:
                return NotUnderstood("", f"nobody here is called {whom}")
            contact = rows[found[0]].contact if whom is not None or len(found) == 1 else None
            if (ordered := material.order(words, names)) is not None:
                wanted, words = ordered
                if not wanted:
                    there = ", ".join(names) or "none"
                    return NotUnderstood("", f"no material of yours is called so; in your rules there are: {there}")
                facts += [
                    MaterialOffered(
                        at=now, application=application, material=name, step=rows[n].step, contact=rows[n].contact
                    )
                    for name in wanted
                    for n in found
                ]
                worded |= dict.fromkeys(found, "")
                if not words:
                    continue
            waiting = [rows[n] for n in found if rows[n].state in OPEN_STATES]
            if waiting and not any(self._has_place(row, words, now) for row in waiting):
                return NotUnderstood("", NO_PLACE)
            facts.append(DetailGiven(at=now, application=application, contact=contact, text=words[:LONGEST_DETAIL]))
            worded |= dict.fromkeys(found, "")
        for whom, words in command.changes:
            found = _meant(whom, rows)
            if len(found) != 1:
                return NotUnderstood("", "it is not clear which text is meant; write `change 1: …`")
            worded[found[0]] = words
        self.ledger.store.append(facts)
        self._change({rows[n]: words for n, words in worded.items() if words}, now)

        done = [self._send(n, token, *items[n], now) for n in command.sends]
        skipped = [self._skip(n, items[n][0], now) for n in command.skips]
        if command.snooze is not None:
            resting = command.resting or tuple(n for n in items if n not in command.sends and n not in command.skips)
            done += [self._snooze(n, items[n][0], command.snooze, now) for n in resting if n in items]
        if command.stop:
            self.stop(application, now)
            done = [self._outcome(n, draft) for n, (draft, _) in items.items()]
        late = [n for n in worded if rows[n].state not in OPEN_STATES]
        told = bool(done or late) or any(each.done is not Done.SKIPPED for each in skipped)
        if not told:
            return []  # a skip needs no confirmation, and new words come in an approval mail of their own
        done += skipped
        named = {each.number for each in done}
        done += [self._worded(n, rows[n]) for n in worded if n not in named]
        named |= worded.keys()
        done += [self._outcome(n, draft) for n, (draft, _) in items.items() if n not in named]
        return sorted(done, key=lambda each: each.number)

    def stop(self, application: str, now: datetime) -> None:
        """Nothing more is written there; what waits is discarded."""
        stop(self.ledger, application, now)

    # --- one draft ----------------------------------------------------------------------------

    def _send(self, number: int, token: str, draft: str, sha256: str, now: datetime) -> Outcome:
        row = self.ledger.draft(draft)
        if row is not None and self.ledger.release(token, number, at=now, because=("you approved it by mail",)):
            goes = self.desk.goes(row, now)
            return Outcome(number=number, name=row.name or row.address, done=Done.APPROVED, when=goes)
        if row is not None and row.state is DraftState.STAGED:
            shown = "this mail has had its yes" if row.sha256 == sha256 else "the text has changed since"
            return self._outcome(number, draft, f"{shown}; a newer mail shows it and waits for your yes")
        return self._outcome(number, draft, _ALREADY.get(row.state, "") if row else "")

    def _skip(self, number: int, draft: str, now: datetime) -> Outcome:
        self.ledger.move(draft, since=OPEN_STATES, to=DraftState.SKIPPED, at=now, because=("you skipped it",))
        row = self.ledger.draft(draft)
        return self._outcome(number, draft, _TOO_LATE.get(row.state, "") if row else "")

    def _snooze(self, number: int, draft: str, by: timedelta, now: datetime) -> Outcome:
        row = self.ledger.draft(draft)
        until = now + by
        if row is None or row.state not in OPEN_STATES:
            return self._outcome(number, draft, _TOO_LATE.get(row.state, "") if row else "")
        if until >= row.closes + GRACE:
            return self._outcome(number, draft, "not snoozed: its time ends before that")
        because = ("you snoozed it",)
        self.ledger.move(draft, since=OPEN_STATES, to=DraftState.STAGED, at=now, until=until, because=because)
        return Outcome(number=number, name=row.name or row.address, done=Done.SNOOZED, when=until)

    def _change(self, changes: dict[DraftRow, str], now: datetime) -> None:
        """The owner's own text, frozen anew and shown again; an approval given before is void."""
        shown: dict[str, tuple[str, ...]] = {}
        for row, words in changes.items():
            if self.ledger.move(
                row.id, since=OPEN_STATES, to=DraftState.STAGED, at=now, because=("in the words you gave",)
            ):
                text = self._own_text(row, words, now)
                self.ledger.rewrite(row.id, text, text_hash(text, row.address), now)
                shown[row.id] = ("in the words you gave",)
        if shown:
            self.desk.show(shown, now)

    def _has_place(self, row: DraftRow, words: str, now: datetime) -> bool:
        """Would such words stand in this mail? A status check says nothing of a talk."""
        situation = Situation(self.known.applications[row.application], self.known, self.config, now)
        step = situation.steps.get(row.step)
        if step is None or step.needs is Need.DETAIL:
            return True
        brief = self.desk.brief(situation, _due(row), 0)
        with_them, without = (self.desk.text(situation.application, replace(brief, details=d)) for d in ((words,), ()))
        return with_them.body != without.body

    def _own_text(self, row: DraftRow, words: str, now: datetime) -> Text:
        signature = signed(self.config.owner)
        body = lines(words, LONGEST_CHANGE).strip()
        if not body.endswith(signature):  # it is cut off as a signature where the answer ends with it
            body = f"{body}\n\n{signature}"
        text = Text(row.text.subject, body + "\n", enclosed=row.text.enclosed)
        situation = Situation(self.known.applications[row.application], self.known, self.config, now)
        brief = self.desk.brief(situation, _due(row), 0)
        others = self.desk.briefing.others(situation.application)
        # The owner's words stand whatever is found; what is found is shown beside them.
        found = lint.check(text, brief, others=others, dictionary=dictionary(brief.language), written=body)
        return replace(text, findings=found)

    # --- what is said of it -------------------------------------------------------------------

    def _worded(self, number: int, before: DraftRow) -> Outcome:
        if before.state in OPEN_STATES:
            return Outcome(number=number, name=before.name or before.address, done=Done.CHANGED)
        return self._outcome(number, before.id, "your words came too late for it")

    def _outcome(self, number: int, draft: str, because: str = "") -> Outcome:
        """Where a draft stands."""
        row = self.ledger.draft(draft)
        if row is None:
            return Outcome(number=number, name="", done=Done.WITHDRAWN, because=because)
        done = _DONE[row.state]
        moved = self.known.drafts[draft].since if draft in self.known.drafts else {}
        when = {Done.SENT: moved.get(DraftState.SENT), Done.SNOOZED: row.snoozed_until}.get(done)
        because = because or _TOO_LATE.get(row.state, "") if row.state is not DraftState.SENT else because
        return Outcome(number=number, name=row.name or row.address, done=done, when=when, because=because)


def stop(ledger: Ledger, application: str, now: datetime, *, because: str = "you said stop") -> None:
    """Nothing more is written there for that reason; what waits is discarded."""
    ledger.store.append([Stopped(at=now, application=application, because=because)])
    for row in ledger.drafts(OPEN_STATES):
        if row.application == application:
            ledger.move(
                row.id, since=OPEN_STATES, to=DraftState.SKIPPED, at=now, because=("you stopped this application",)
            )


def _due(row: DraftRow) -> Due:
    """What a draft was staged for."""
    return Due(
        row.application, row.step, row.contact, row.occurrence, row.address, row.opens, row.closes, row.slot,
        pass_on=row.passed_on,
    )  # fmt: skip


def _meant(whom: int | str | None, rows: dict[int, DraftRow]) -> list[int]:
    """The drafts that words are for: of that number, of the one person so called, or of everybody."""
    if isinstance(whom, int):
        return [whom] if whom in rows else []
    if whom is None:
        return list(rows)
    wanted = whom.casefold().split()
    named = [n for n, row in rows.items() if set(wanted) <= set(row.name.casefold().split())]
    return named if len(named) == 1 else []


_UNKNOWN_FATE = "it may have gone out already, so it is not sent again"
_TOO_LATE = {
    DraftState.SENT: "it had gone out before",
    DraftState.CLAIMED: "it was just going out",
    DraftState.DATA_BEGUN: "it was just going out",
    DraftState.IN_DOUBT: _UNKNOWN_FATE,
}
_ALREADY = _TOO_LATE | {DraftState.APPROVED: "you had approved it before", DraftState.SENT: "it is not sent twice"}
_DONE = {
    DraftState.STAGED: Done.WAITING,
    DraftState.APPROVED: Done.APPROVED,
    DraftState.CLAIMED: Done.APPROVED,
    DraftState.DATA_BEGUN: Done.APPROVED,
    DraftState.SENT: Done.SENT,
    DraftState.REFUSED: Done.REFUSED,
    DraftState.IN_DOUBT: Done.SENT,
    DraftState.SKIPPED: Done.SKIPPED,
    DraftState.EXPIRED: Done.EXPIRED,
    DraftState.WITHDRAWN: Done.WITHDRAWN,
}
