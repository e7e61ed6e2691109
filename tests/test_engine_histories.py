"""The same invented lives through the whole engine: store, ledger, desk, outbox, and a server that takes everything.

What `living` asserts of decisions is asserted here of the mails that reach the wire; and that each is, word for word,
a text that was shown and approved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import moments
import objections
import pytest
from books import Mail
from lives import YES_AFTER, Event, config, seeded
from living import Living, plain

from agent.decide import plan
from agent.edges.ledger import DraftRow, Ledger
from agent.edges.store import Store
from agent.edges.transmission import Answer, Outcome
from agent.engine import Engine
from agent.facts import DraftMoved, DraftState, Fact
from agent.model import AskOwner
from agent.outbox import Outbox
from agent.understand import message

LIVES = 20


@dataclass
class ThroughTheEngine(Living):
    """A life whose decisions the engine carries out."""

    approved: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    """Draft -> address, subject and body that the owner said yes to."""
    broken: list[str] = field(default_factory=list)
    """What broke: told at the end of a turn, for the engine goes on past an error in one application."""

    def __post_init__(self) -> None:
        self.store, rules = Store(None), config(self.life.rules)
        self.outbox = Outbox(Ledger(self.store), rules, self, lambda: self.now, b"secret")
        self.engine = Engine(self.store, rules, self.outbox, lambda: self.now, notice=self._notice, known=self.known)
        super().__post_init__()

    def learn(self, fact: Fact) -> None:
        self.facts.append(fact)
        self.store.append([fact], key=f"fact-{len(self.facts)}")
        self.engine.refresh()

    # --- the wire -----------------------------------------------------------------------------

    def transmit(self, mail_from: str, rcpt_to: str, data: bytes, *, data_begun: Callable[[], None]) -> Answer:
        """A server that takes everything; what is on its way is held against the books."""
        (row,) = self.outbox.ledger.drafts({DraftState.CLAIMED})
        b, about = self.books, plain(row.occurrence)
        against = [
            *objections.never(b, row.step, row.application, row.contact, rcpt_to, self.now, about),
            *moments.not_yet(b, row.step, row.application, row.contact, rcpt_to, self.now, about),
            *moments.wrong_minute(b, row.step, row.application, row.contact, self.now, row.closes),
        ]
        self.broken += [f"{each} ({row.id})" for each in against]
        read = message.parse(data)
        wire = rcpt_to, read.subject, " ".join(read.text.split())
        if self.approved.get(row.id) != wire:
            self.broken.append(f"approval: {row.id} goes with another text than was approved")
        data_begun()
        written = self.known.drafts[row.id].since[DraftState.STAGED]
        b.mails.append(Mail(self.now, row.application, row.contact, rcpt_to, row.step, about, written=written))
        self.counts[f"sent {row.step}"] = 1
        return Answer(Outcome.ACCEPTED, 250, "taken", "dot")

    def close(self) -> None:
        """Nothing was open."""

    # --- the engine ---------------------------------------------------------------------------

    def _notice(self, fact: Fact) -> None:
        if isinstance(fact, DraftMoved) and fact.state is DraftState.STAGED and fact.until is None:
            about = plain(fact.occurrence)
            against = objections.never(
                self.books, fact.step, fact.application, fact.contact, fact.address, self.now, about
            )
            self.broken += [f"{each} (staged {fact.draft})" for each in against]

    def turn(self) -> datetime | None:
        """One step of the engine, the owner's yes, and another step."""
        self.engine.config = self.outbox.config = self.config
        self.engine.turn()
        upcoming = self._say_yes()
        following = self.engine.turn()
        assert not self.broken, self.broken[0]
        tripped = [key for key in self.known.told if key.startswith("tripped:")]
        assert not tripped, tripped
        for name, there in self.known.applications.items():
            decisions = plan.plan_application(there, self.known, self.config, self.now)
            self.asked[name] = [d for d in decisions if isinstance(d, AskOwner)]
        return min((t for t in (following, *upcoming) if t is not None and t > self.now), default=None)

    def _say_yes(self) -> list[datetime]:
        upcoming = []
        for row in self.outbox.ledger.drafts({DraftState.STAGED}):
            wait = YES_AFTER[self.habit]
            if wait is None:
                continue
            said = self.known.drafts[row.id].since[DraftState.STAGED] + wait
            if said > self.now:
                upcoming.append(said)
            else:
                self._approve(row)
        return upcoming

    def _approve(self, row: DraftRow) -> None:
        self.approved[row.id] = row.address, row.text.subject, " ".join(row.text.body.split())
        self.outbox.ledger.move(
            row.id, since=[DraftState.STAGED], to=DraftState.APPROVED, at=self.now, because=("you approved it",)
        )
        self.engine.refresh()

    # --- what the owner does with drafts ------------------------------------------------------

    def _on_skip(self, event: Event) -> None:
        for row in self.outbox.ledger.drafts({DraftState.STAGED}):
            self.outbox.ledger.move(row.id, since=[DraftState.STAGED], to=DraftState.SKIPPED, at=self.now)

    def _on_snooze(self, event: Event) -> None:
        """Left out: it is the desk's, and `living` has it."""


def lived(begin: int) -> Counter[str]:
    """In how many lives each step was sent, of so many lives through the engine, from that one on."""
    found: Counter[str] = Counter()
    for number in range(begin, begin + LIVES):
        living = ThroughTheEngine(seeded(2, number))
        try:
            living.live()
        finally:
            living.store.close()
        found.update({what: 1 for what in living.counts if what.startswith("sent ")})
    return found


@pytest.mark.parametrize("begin", [0, pytest.param(LIVES, marks=pytest.mark.thorough)])
def test_whatever_happens_what_reaches_the_wire_breaks_no_promise_and_was_approved(begin: int) -> None:
    sent = lived(begin)
    assert sent["sent thank_you"] > LIVES / 4
    assert sent["sent status_check"] > LIVES / 4


def test_a_text_that_was_not_approved_is_noticed_on_the_wire() -> None:
    with pytest.raises(AssertionError, match="approval"):
        for number in range(20):
            living = ThroughTheEngine(seeded(2, number))
            living.approved = _Forgetful()
            living.live()


class _Forgetful(dict[str, tuple[str, str, str]]):
    """Remembers another text than the one that was approved."""

    def __setitem__(self, draft: str, text: tuple[str, str, str]) -> None:
        super().__setitem__(draft, (text[0], text[1], text[2] + " P.S."))
