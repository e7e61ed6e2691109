"""The only door to SMTP: mails to contacts at most once, mails to the owner at least once.

A mail to a contact goes through `approved -> claimed -> data_begun -> sent | refused | in_doubt`.
Each state is on disk before the next thing happens; `data_begun` after the server's 354 and before the
first byte of the body. A failure before it is a safe retry with the same Message-ID. After it nothing
is ever sent again by itself: what is not known is looked for in Sent, else the owner is asked.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from agent.compose import mime
from agent.decide.courtesy import owner_zone
from agent.edges.ledger import DraftRow, Ledger, instant, stamp
from agent.edges.transmission import Answer, Outcome
from agent.errors import ConnectionFailedError, SignInError
from agent.facts import DraftState
from agent.model import Address, Text
from agent.rules import Config

log = logging.getLogger(__name__)

FIRST_RETRY = timedelta(minutes=1)
LONGEST_RETRY = timedelta(minutes=30)
OWNER_DOUBT = timedelta(minutes=10)
"""How long a mail to the owner of unknown fate is looked for before it is sent again."""


class Sending(Protocol):
    """The edge: `edges.smtp.Sender`, or what a simulation hands in."""

    def transmit(self, mail_from: str, rcpt_to: str, data: bytes, *, data_begun: Callable[[], None]) -> Answer:
        """Send one mail to one recipient; `data_begun` is called after the 354, before the body."""

    def close(self) -> None:
        """End the session."""


@dataclass(slots=True)
class Outbox:
    """Delivers what is claimed or queued; decides nothing about whether it should be."""

    ledger: Ledger
    config: Config
    sender: Sending
    clock: Callable[[], datetime]
    secret: bytes
    """Of this installation; Message-IDs are made from it, so that a retry has the same one."""

    @property
    def from_address(self) -> Address:
        """Who the mails are from."""
        return Address(self.config.owner.name, self.config.owner.addresses[0])

    # --- to contacts --------------------------------------------------------------------------

    def recover(self) -> list[DraftRow]:
        """At the start: a claim without `data_begun` is safe to try again; past it, it is in doubt.

        Returns the drafts that came to be in doubt.
        """
        now = self.clock()
        for row in self.ledger.drafts({DraftState.CLAIMED}):
            self.ledger.move(
                row.id, since=[DraftState.CLAIMED], to=DraftState.APPROVED, at=now,
                because=("a stop came before the mail began to go out",),
            )  # fmt: skip
        doubtful = []
        for row in self.ledger.drafts({DraftState.DATA_BEGUN}):
            self.ledger.move(
                row.id, since=[DraftState.DATA_BEGUN], to=DraftState.IN_DOUBT, at=now,
                because=("a stop came while the mail was going out",),
            )  # fmt: skip
            doubtful.append(row)
        return doubtful

    def deliver(self, draft: DraftRow) -> DraftState:
        """Claim an approved draft and send it; returns the state it is in then."""
        now = self.clock()
        message_id = draft.message_id or mime.message_id(
            self.from_address.domain, self.secret + draft.id.encode() + draft.sha256.encode()
        )
        data = mime.to_contact(
            draft.text, from_=self.from_address, to=Address(draft.name, draft.address), message_id=message_id,
            date=now.astimezone(owner_zone(self.config)), in_reply_to=draft.in_reply_to, references=draft.references,
        )  # fmt: skip
        claimed = self.ledger.move(
            draft.id, since=[DraftState.APPROVED], to=DraftState.CLAIMED, at=now, ids=(message_id,),
            message_id=message_id, data=data,
        )  # fmt: skip
        if not claimed:
            row = self.ledger.draft(draft.id)
            return row.state if row else DraftState.WITHDRAWN

        def data_begun() -> None:
            if not self.ledger.move(
                draft.id, since=[DraftState.CLAIMED], to=DraftState.DATA_BEGUN, at=self.clock(), ids=(message_id,)
            ):
                raise RuntimeError(f"draft {draft.id} left the state claimed while it was being sent")

        try:
            answer = self.sender.transmit(self.from_address.email, draft.address, data, data_begun=data_begun)
        except (SignInError, ConnectionFailedError) as error:
            # Not even signed in: nothing went out, the same mail is tried again.
            self._settle(draft, Answer(Outcome.RETRY, None, str(error), "connect"), message_id)
            raise
        return self._settle(draft, answer, message_id)

    def _settle(self, draft: DraftRow, answer: Answer, message_id: str) -> DraftState:
        now = self.clock()
        begun = [DraftState.CLAIMED, DraftState.DATA_BEGUN]
        match answer.outcome:
            case Outcome.ACCEPTED:
                state, because = DraftState.SENT, ("the server took it",)
            case Outcome.RETRY:
                wait = min(FIRST_RETRY * 2 ** min(draft.tries, 10), LONGEST_RETRY)
                self.ledger.postpone(draft.id, now + wait)
                state, because = DraftState.APPROVED, (f"not yet: {answer.text}",)
            case Outcome.REFUSED:
                state, because = DraftState.REFUSED, (f"the server refused it: {answer.text}",)
            case Outcome.IN_DOUBT:
                state, because = DraftState.IN_DOUBT, (f"no answer after the text went out: {answer.text}",)
        self.ledger.move(draft.id, since=begun, to=state, at=now, ids=(message_id,), because=because)
        log.info("draft %s is %s", draft.id, state.value)
        return state

    def settle_doubt(self, draft: DraftRow, *, found: bool) -> bool:
        """A mail of unknown fate lies in Sent: it went out. Not found is no proof that it did not."""
        return found and self.ledger.move(
            draft.id, since=[DraftState.IN_DOUBT], to=DraftState.SENT, at=self.clock(),
            ids=(draft.message_id,) if draft.message_id else (), because=("it lies in your Sent folder",),
        )  # fmt: skip

    # --- to the owner -------------------------------------------------------------------------

    def queue(self, key: str, subject: str, body: str, kind: str, *, in_reply_to: str | None = None) -> bool:
        """Queue a mail to the owner, once a key; inside the transaction of what it tells of."""
        message_id = mime.message_id(self.from_address.domain, self.secret + b"owner" + key.encode())
        data = mime.to_owner(
            Text(subject, body), kind=kind, owner=self.from_address.email, to=self.config.approval.at,
            message_id=message_id,
            date=self.clock().astimezone(owner_zone(self.config)), in_reply_to=in_reply_to,
        )  # fmt: skip
        return self.ledger.queue(key, message_id, data)

    def tell(self, *, lies_in_mailbox: Callable[[str], bool] | None = None) -> int:
        """Send what is queued for the owner; returns how many went out. In doubt: look, then send again."""
        sent = 0
        for row in self.ledger.queued():
            now = self.clock()
            next_try = instant(row["next_try"])
            if next_try and next_try > now:
                continue
            if row["state"] == "begun":
                if lies_in_mailbox is not None and lies_in_mailbox(row["message_id"]):
                    self._owner_state(row["id"], "sent")
                    continue
                begun_at = instant(row["begun_at"])
                if begun_at and now - begun_at < OWNER_DOUBT:
                    continue
            to = self.config.approval.at
            begin = self._begin(row["id"])
            answer = self.sender.transmit(self.from_address.email, to, row["data"], data_begun=begin)
            match answer.outcome:
                case Outcome.ACCEPTED:
                    self._owner_state(row["id"], "sent")
                    sent += 1
                case Outcome.IN_DOUBT:
                    log.warning("a mail to you may not have arrived: %s; looking for it", answer.text)
                case _:
                    self._owner_state(row["id"], "queued")
                    wait = min(FIRST_RETRY * 2 ** min(row["tries"], 10), LONGEST_RETRY)
                    self.ledger.store.change(
                        "UPDATE owner_mail SET tries=tries+1, next_try=? WHERE id=?", stamp(now + wait), row["id"]
                    )
                    log.warning("a mail to you could not be sent: %s; next try in %s", answer.text, wait)
        return sent

    def _begin(self, number: int) -> Callable[[], None]:
        def begun() -> None:
            self.ledger.store.change(
                "UPDATE owner_mail SET state='begun', begun_at=? WHERE id=?", stamp(self.clock()), number
            )

        return begun

    def _owner_state(self, number: int, state: str) -> None:
        self.ledger.store.change("UPDATE owner_mail SET state=? WHERE id=?", state, number)
