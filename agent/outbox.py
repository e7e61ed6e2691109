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

from agent.compose import mime, page
from agent.compose.blocks import OwnerMail
from agent.decide.courtesy import owner_zone
from agent.edges import material_file
from agent.edges.correspondence import Correspondence, Queued
from agent.edges.ledger import DraftRow, Ledger, Letter
from agent.edges.transmission import Answer, Outcome
from agent.errors import ConnectionFailedError, MaterialError, SignInError, StoreError
from agent.facts import DraftState
from agent.model import Address, Text
from agent.rules import Config
from agent.understand import proof
from agent.understand.installation import Installation

log = logging.getLogger(__name__)

UNDER_WAY = (DraftState.CLAIMED, DraftState.DATA_BEGUN)
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
    installation: Installation | None = None
    """Named in the mails to the owner; None: there is no other one to be told from."""

    @property
    def post(self) -> Correspondence:
        """The mails to the owner, and the answers to them."""
        return Correspondence(self.ledger.store)

    @property
    def from_address(self) -> Address:
        """Who the mails are from."""
        return Address(self.config.owner.name, self.config.owner.addresses[0])

    # --- to contacts --------------------------------------------------------------------------

    def recover(self) -> list[DraftRow]:
        """At the start of a step: a claim without `data_begun` is safe to try again; past it, it is in doubt.

        What made us stop may do so again, so the next try waits as after a failure. Returns the drafts that
        came to be in doubt.
        """
        now = self.clock()
        for row in self.ledger.drafts({DraftState.CLAIMED}):
            self._again(row, "a stop came before the mail began to go out", now)
        doubtful = []
        for row in self.ledger.drafts({DraftState.DATA_BEGUN}):
            self.ledger.move(
                row.id, since=[DraftState.DATA_BEGUN], to=DraftState.IN_DOUBT, at=now,
                because=("a stop came while the mail was going out",),
            )  # fmt: skip
            doubtful.append(row)
        return doubtful

    def deliver(self, draft: DraftRow) -> DraftState:
        """Claim an approved draft and send it; returns the state it is in then.

        Raises what the edges raise, with the draft in a state from which `recover` goes on.
        """
        if self.ledger.store.in_transaction:
            raise RuntimeError("inside a transaction nothing is on disk yet, and then nothing may go out")
        now = self.clock()
        try:
            letter = self.ledger.claim(draft, self.letter(draft, now), now)
        except MaterialError as error:  # what the owner has seen is not what would go
            self.ledger.move(
                draft.id, since=[DraftState.APPROVED], to=DraftState.WITHDRAWN, at=now, because=(str(error),)
            )
            return self._state(draft)
        except ValueError as error:  # an address that no mail can carry, or damaged bytes
            self.ledger.move(
                draft.id, since=[DraftState.APPROVED], to=DraftState.REFUSED, at=now,
                because=(f"it cannot be sent: {error}",),
            )  # fmt: skip
            return self._state(draft)
        if letter is None:
            state = self._state(draft)
            if state is DraftState.APPROVED:
                log.info("draft %s waits: another mail to the same address is not settled", draft.id)
                self.ledger.postpone(draft.id, now + LONGEST_RETRY)
            return state
        begun = False

        def data_begun() -> None:
            nonlocal begun
            if not self.ledger.move(
                draft.id, since=[DraftState.CLAIMED], to=DraftState.DATA_BEGUN, at=self.clock(),
                ids=(letter.message_id,),
            ):  # fmt: skip
                raise StoreError(f"draft {draft.id} left the state claimed while it was being sent")
            begun = True

        try:
            answer = self.sender.transmit(letter.mail_from, draft.address, letter.data, data_begun=data_begun)
        except (SignInError, ConnectionFailedError) as error:
            # Not even signed in: nothing went out, the same mail is tried again.
            self._settle(draft, Answer(Outcome.RETRY, None, str(error), "connect"), begun=begun)
            raise
        return self._settle(draft, answer, begun=begun)

    def message_id(self, draft: DraftRow) -> str:
        """What that draft is called when it goes: always the same, so that it is known again wherever it lies."""
        seed = self.secret + draft.id.encode() + draft.sha256.encode()
        return draft.message_id or mime.message_id(self.from_address.domain, seed)

    def letter(self, draft: DraftRow, now: datetime) -> Letter:
        """The mail as it would go now. Raises MaterialError and ValueError where it cannot."""
        message_id = self.message_id(draft)
        data = mime.to_contact(
            draft.text, from_=self.from_address, to=Address(draft.name, draft.address), message_id=message_id,
            date=now.astimezone(owner_zone(self.config)), in_reply_to=draft.in_reply_to, references=draft.references,
            # A further try sends the bytes that were frozen at the first, whatever has become of the files since.
            enclosed=[] if draft.data is not None else [(e, material_file.unchanged(e)) for e in draft.text.enclosed],
        )  # fmt: skip
        return Letter(message_id, self.from_address.email, data)

    def _settle(self, draft: DraftRow, answer: Answer, *, begun: bool) -> DraftState:
        now = self.clock()
        outcome = answer.outcome
        if begun and answer.code is None and outcome is not Outcome.ACCEPTED:
            outcome = Outcome.IN_DOUBT  # past that line only a server's answer says that it was not taken
        match outcome:
            case Outcome.RETRY:
                self._again(draft, f"not yet: {answer.text}", now)
                return self._state(draft)
            case Outcome.ACCEPTED:
                state, because = DraftState.SENT, ("the server took it",)
            case Outcome.REFUSED:
                state, because = DraftState.REFUSED, (f"the server refused it: {answer.text}",)
            case Outcome.IN_DOUBT:
                state, because = DraftState.IN_DOUBT, (f"no answer after the text went out: {answer.text}",)
        self.ledger.move(draft.id, since=UNDER_WAY, to=state, at=now, because=because)
        return self._state(draft)

    def _again(self, draft: DraftRow, because: str, now: datetime) -> None:
        """Back to approved, not to be tried before a pause that doubles with each try."""
        with self.ledger.store.transaction():
            if self.ledger.move(draft.id, since=UNDER_WAY, to=DraftState.APPROVED, at=now, because=(because,)):
                self.ledger.postpone(draft.id, now + _pause(draft.tries))

    def _state(self, draft: DraftRow) -> DraftState:
        row = self.ledger.draft(draft.id)
        state = row.state if row else DraftState.WITHDRAWN
        log.info("draft %s is %s", draft.id, state.value)
        return state

    # --- to the owner -------------------------------------------------------------------------

    def queue(self, key: str, mail: OwnerMail, kind: str, *, in_reply_to: str | None = None) -> bool:
        """Queue a mail to the owner, once a key; inside the transaction of what it tells of."""
        message_id = mime.message_id(self.from_address.domain, self.secret + b"owner" + key.encode())
        data = mime.to_owner(
            Text(mail.subject, mail.body), kind=kind, owner=self.from_address.email, to=self.config.approval.at,
            message_id=message_id,
            date=self.clock().astimezone(owner_zone(self.config)), in_reply_to=in_reply_to,
            installation=self.installation.signs(message_id) if self.installation else "",
            page=page.html(mail, answers_to=self.from_address.email),
        )  # fmt: skip
        return self.post.queue(key, message_id, data, token=proof.token_of(mail.subject))

    def tell(self, *, lies_in_mailbox: Callable[[str], bool] | None = None) -> int:
        """Send what is queued for the owner; returns how many went out. In doubt: look, then send again."""
        sent = 0
        for mail in self.post.queued():
            now = self.clock()
            # A clock that was set back must not make a mail wait longer than any pause of ours.
            if mail.next_try and now < mail.next_try <= now + LONGEST_RETRY:
                continue
            if mail.begun:
                if lies_in_mailbox is not None and lies_in_mailbox(mail.message_id):
                    self.post.gone(mail.id)
                    continue
                if mail.begun_at and timedelta(0) <= now - mail.begun_at < OWNER_DOUBT:
                    continue
            sent += self._tell_one(mail, now)
        return sent

    def _tell_one(self, mail: Queued, now: datetime) -> bool:
        answer = self.sender.transmit(
            self.from_address.email, self.config.approval.at, mail.data,
            data_begun=lambda: self.post.begun(mail.id, self.clock()),
        )  # fmt: skip
        match answer.outcome:
            case Outcome.ACCEPTED:
                self.post.gone(mail.id)
                return True
            case Outcome.IN_DOUBT:
                log.warning("a mail to you may not have arrived: %s; looking for it", answer.text)
            case _:
                wait = _pause(mail.tries)
                self.post.again(mail.id, now + wait, answer.text)
                log.warning("a mail to you could not be sent: %s; next try in %s", answer.text, wait)
        return False


def _pause(tries: int) -> timedelta:
    return min(FIRST_RETRY * (1 << min(tries, 10)), LONGEST_RETRY)
