"""What comes in becomes facts, once: mails read, mails that break the readers, events of calendars."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from agent.decide.known import Known
from agent.dispatch import OPEN, Dispatch
from agent.edges.ledger import Ledger
from agent.edges.store import Store
from agent.incoming import aliases, recall, understood
from agent.incoming.intake import Intake
from agent.incoming.understood import Understood
from agent.model import CalendarEvent, InterviewReading, Kind, Message, Position
from agent.owner.desk import Desk
from agent.owner.hearing import Hearing
from agent.rules import Config
from agent.understand import message as messages
from agent.understand import proof

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Reception:
    """Appends what is learnt from what comes in; `overhear` hears every mail that is taken."""

    known: Known
    config: Config
    store: Store
    desk: Desk
    hearing: Hearing
    dispatch: Dispatch
    clock: Callable[[], datetime]
    overhear: Callable[[Message], None]

    @property
    def ledger(self) -> Ledger:
        """The drafts of the store."""
        return self.dispatch.ledger

    def take_reading(
        self, reading: Understood, *, in_sent: bool = False, signed: str | None = None, position: Position | None = None
    ) -> None:
        """Take a message that has been read; its facts and the position it was read at become durable together.

        `signed`: why a checked signature proves its From, if one does.
        """
        message, now = reading.message, self.clock()
        if not message.headers and message.text.strip():
            self._tell_of_bare(message, position, now)
            return
        came = understood.arrival(message, now)
        if recall.brings_back(reading, self.known, self.config, came):
            if position is not None:
                with self.store.transaction():
                    self.store.set_position(position)
            return
        with self.store.transaction():
            self.overhear(message)
            reading = recall.without(reading, self.known, self.config, came)
            heard = self.hearing.hear(reading, in_sent=in_sent, now=now, signed=signed)
            reading = self.hearing.errands.tracked(reading, in_sent=in_sent, signed=signed)
            if in_sent:
                reading = understood.filed_by_owner(reading, self.config)
            reading = replace(reading, proven=in_sent or signed is not None or self._needs_no_proof(message))
            if not heard and not self._is_copy(reading, now):
                office = Intake(self.known, self.config, self._text_of)
                self.store.append(office.take(reading, came), key=understood.key_of(message))
                for application, doubt in office.doubts:
                    key = understood.key_of(message)
                    self.desk.tell_of_mail("doubt", key, self.known.applications[application], doubt, now)
                if understood.unread_invitation(reading):
                    self._tell_of_invitation(message, now)
            if position is not None:
                self.store.set_position(position)

    def _needs_no_proof(self, message: Message) -> bool:
        """Every mail that came over the net has a Received field (RFC 5321, 4.4); for others a server may vouch."""
        if not message.all_headers("received"):
            return True
        return proof.authenticated(message, self.config.approval.trusted_authserv) is not None

    def _text_of(self, draft: str) -> str:
        row = self.ledger.draft(draft)
        return row.text.body if row is not None else ""

    def _is_copy(self, reading: Understood, now: datetime) -> bool:
        """Is it the copy that a server filed of a mail of ours? What it is called there is learnt."""
        if reading.kind is not Kind.OWN:
            return False

        def as_it_went(draft: str) -> Message | None:
            row = self.ledger.draft(draft)
            return messages.parse(row.data) if row is not None and row.data is not None else None

        message = reading.message
        for row in self.ledger.drafts(OPEN):
            # An earlier text of it counts too: what was in doubt and is staged anew may turn up after all.
            if {self.desk.outbox.message_id(row), *self.known.drafts[row.id].ids} & set(aliases.ids_of(message)):
                self.dispatch.gone_before(row, message, now)
                return True
        copy, called = aliases.in_copy(self.known, message, understood.arrival(message, now), as_it_went)
        self.store.append(called, key=f"copy:{understood.key_of(message)}")
        return copy

    def _tell_of_bare(self, message: Message, position: Position | None, now: datetime) -> None:
        """Words without a header are nobody's: they answer, release and stop nothing, and the owner hears of them."""
        log.warning("a mail has no header, so nobody can say whose it is; the owner is told")
        where_it_is = f"A mail in {position.folder}" if position else "A mail"
        what = (
            f"{where_it_is} has lost its header (“{' '.join(message.text[:1000].split())[:100]}”). Nobody can say who "
            "wrote it, so it counts as nobody's answer. Please look at it yourself."
        )
        with self.store.transaction():
            self.desk.tell_of_mail("bare", message.sha256, None, what, now)
            if position is not None:
                self.store.set_position(position)

    def _tell_of_invitation(self, message: Message, now: datetime) -> None:
        """An invitation nobody can read may be an interview, which would else be missed in silence."""
        if self.known.started is None or understood.arrival(message, now) < self.known.started.look_back_from:
            return
        log.warning("a calendar in a mail cannot be read; the owner is told")
        sender = message.from_[0].email if message.from_ else "somebody"
        what = (
            f"An invitation from {sender} (“{message.subject[:100]}”) holds a calendar that I cannot read. If it is an "
            "interview, I know nothing of it: ask them to send it anew."
        )
        self.desk.tell_of_mail("invitation", message.sha256, None, what, now)

    def set_aside(self, message: Message) -> None:
        """A mail that breaks the readers may be a reply: whoever sent it is held as if they had written."""
        reading = understood.unreadable(message)
        if recall.brings_back(reading, self.known, self.config, understood.arrival(message, self.clock())):
            return
        facts = Intake(self.known, self.config, self._text_of).take(reading, understood.arrival(message, self.clock()))
        self.store.append(facts, key=f"aside:{understood.key_of(message)}")

    def take_event(self, event: CalendarEvent, judged: InterviewReading, at: datetime, key: str) -> None:
        """Read one event of a calendar beside the mail; the same revision is read once."""
        kept = recall.event_without(self.known, self.config, event, judged, at)
        if kept is not None:
            self.store.append(Intake(self.known, self.config).take_event(*kept, at), key=key)
