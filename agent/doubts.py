"""Mails of unknown fate: what settles one, what the owner is asked, and what their answer does.

Nothing here sends anything. What is found went out; what is not found is asked about, and what did not arrive by
the owner's word may be staged anew, as a draft that needs a yes of its own.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from agent.decide import doubt
from agent.decide.application import Draft
from agent.decide.known import Known
from agent.decide.spoken import spoken
from agent.edges.ledger import DraftRow, Ledger
from agent.facts import AlsoCalled, DraftState
from agent.model import AskOwner
from agent.owner.desk import Desk
from agent.understand.errands.fate import Fate

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Doubts:
    """The drafts in doubt."""

    known: Known
    ledger: Ledger
    desk: Desk

    def rows(self) -> list[DraftRow]:
        """Those there are, oldest first."""
        return self.ledger.drafts({DraftState.IN_DOUBT})

    def since(self, row: DraftRow) -> datetime:
        """Since when it is in doubt."""
        draft = self.known.drafts[row.id]
        return draft.since.get(DraftState.IN_DOUBT, draft.moved.at)

    # --- what settles it ----------------------------------------------------------------------

    def heard_of(self, row: DraftRow) -> str | None:
        """What of the mail that came in says that it went out; None: nothing."""
        if row.address in self.known.bounced:  # to an address that bounced before, nothing goes out
            return f"it came back from {row.address}"
        ids = self.known.drafts[row.id].ids
        answers = (m for m in self.known.applications[row.application].received if ids & set(m.thread))
        return next((f"{mail.name or mail.address} has answered it" for mail in answers), None)

    def found(
        self, row: DraftRow, because: str, now: datetime, *, ids: tuple[str, ...] = (), sent: datetime | None = None
    ) -> None:
        """It went out, when it was handed over, or else when its copy says; a question about it has answered itself."""
        draft = self.known.drafts[row.id]
        asked = doubt.question(draft)
        with self.ledger.store.transaction():
            new = tuple(i for i in ids if i not in draft.ids)
            if new:
                self.ledger.store.append([AlsoCalled(at=now, application=row.application, draft=row.id, ids=new)])
            at = _handed_over(draft) if DraftState.DATA_BEGUN in draft.since else sent or _handed_over(draft)
            moved = self._settle(row, DraftState.SENT, because, at)
            if moved and asked in self.known.asked and asked not in self.known.answers:
                what = f"The {_mail(row)}, which I asked you about, did go out: {because}. You need not answer."
                self.desk.tell(f"found:{asked}", self.known.applications[row.application], what, now)

    def obey(self, now: datetime) -> None:
        """Do what the owner has said of those they were asked about."""
        for row in self.rows():
            draft = self.known.drafts[row.id]
            match self.known.answers.get(doubt.question(draft)):
                case Fate.ARRIVED:
                    self._settle(row, DraftState.SENT, "you said that it arrived", _handed_over(draft))
                case Fate.LOST:
                    # What is decided for it from now on is a new draft, shown to the owner as any other.
                    self._settle(row, DraftState.WITHDRAWN, "you said that it did not arrive", now)
                case Fate.LEFT:
                    because = "nobody knows whether it arrived; you left it, and it counts as sent"
                    with self.ledger.store.transaction():
                        if self._settle(row, DraftState.SENT, because, _handed_over(draft)):
                            self.ledger.mark_filed(row.id)  # Sent is for what did go out

    def _settle(self, row: DraftRow, to: DraftState, because: str, at: datetime) -> bool:
        log.info("draft %s is no longer in doubt: %s", row.id, to.value)
        return self.ledger.move(row.id, since=[DraftState.IN_DOUBT], to=to, at=at, because=(because,))

    # --- the question -------------------------------------------------------------------------

    def ask(self, row: DraftRow, now: datetime) -> None:
        """Ask the owner, with all that is known."""
        draft = self.known.drafts[row.id]
        last = "; ".join(draft.moved.because) or "the connection was lost"
        known = f"What I know of it: {last}."
        if DraftState.DATA_BEGUN in draft.since:
            handed = self.desk.local(_handed_over(draft))
            known = f"On {handed} your mail server was ready for it and I handed it over. The last that I know: {last}."
        text = (
            f"Did the {_mail(row)} arrive?\n\n"
            f"{known} So it may have gone out, or not. No copy of it lies in Sent and nobody has answered it. I do not "
            "send it again by myself, and nothing else goes to that address until this is settled."
        )
        question = AskOwner(
            row.application, row.step, row.contact, row.occurrence, doubt.question(draft), text,
            ("a mail goes out at most once",),
        )  # fmt: skip
        self.desk.ask(question, now)


def _handed_over(draft: Draft) -> datetime:
    """When its text began to go out."""
    return draft.since.get(DraftState.DATA_BEGUN) or draft.since.get(DraftState.IN_DOUBT, draft.moved.at)


def _mail(row: DraftRow) -> str:
    name = f"{row.name} <{row.address}>" if row.name else row.address
    return f"{spoken(row.step)} to {name}, “{row.text.subject}”,"
