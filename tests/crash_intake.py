"""The crash matrix of intake: killed between fetch, append and position, a mail is neither skipped nor read twice.

A cell takes in one batch of mail, and dies at the first time its point is reached, in another life at the second,
and so on until the batch is through without it. Each life must end with the same log, the same places read up to,
the same drafts and the same mails to everybody as one that nobody killed.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

import crash_points
from crash_life import GOES, HELD, SAID, Finding, Ordeal, Place, Places
from dying import Order
from life import START, ics
from scripted_smtp import ScriptedServer
from servers import RealHost

from agent.edges.store import Store, encode
from agent.understand import message as messages

ANNA = "anna.schmidt@globex.example"
MOST = 60
"""More turns than any point has in one batch."""


@dataclass(frozen=True)
class IntakeCell:
    """A batch of mail and a point at which its intake is cut short."""

    batch: str
    point: str
    side: str

    @property
    def name(self) -> str:
        """By which it is run again."""
        return f"intake-{self.batch}:{self.point}:{self.side}"


# --- what comes ------------------------------------------------------------------------------------


@dataclass
class Post:
    """Brings mail whose Message-IDs are the same in every life."""

    world: Ordeal
    count: int = 0

    def brings(
        self, sender: str, subject: str, text: str, *, to: str | None = None, folder: str = "INBOX",
        calendar: str | None = None, about: bytes | None = None, again: EmailMessage | None = None,
    ) -> EmailMessage:  # fmt: skip
        """One mail into a folder; `about`: what it answers; `again`: the same mail once more."""
        mail = again
        if mail is None:
            self.count += 1
            mail = EmailMessage()
            mail["From"], mail["To"], mail["Subject"] = sender, to or self.world.owner, subject
            mail["Date"] = format_datetime(self.world.clock.now)
            mail["Message-ID"] = f"<mail-{self.count}@outside.example>"
            if about is not None and (answered := messages.parse(about).message_id):
                mail["In-Reply-To"] = answered
            mail.set_content(text)
            if calendar is not None:
                mail.add_alternative(calendar, subtype="calendar", cte="base64", params={"method": "REQUEST"})
        self.world.host.deliver(self.world.owner, mail.as_bytes(policy=SMTP), folder)
        return mail


def _acquaintance(post: Post) -> None:
    """An invitation, its change, an answer, a machine, a stranger, and the owner's own words."""
    owner = post.world.owner
    invite = functools.partial(ics, owner=owner)
    post.brings(ANNA, "Invitation", "You are invited.", calendar=invite(start=START + timedelta(minutes=30)))
    post.brings("news@shop.example", "Shoes", "Now cheaper.")
    post.brings(owner, "Thank you for the invitation", "I look forward to it.", to=ANNA, folder="Sent")
    post.brings(
        ANNA, "Updated invitation", "Half an hour later.",
        calendar=invite(start=START + timedelta(hours=1), sequence=1, stamp=START),
    )  # fmt: skip
    post.brings("bob.lee@globex.example", "Your visit", "Please ask for me at the desk. Bob Lee")


def _yes(post: Post) -> None:
    """The owner's answer in both its copies, and something of the employer's at the same time."""
    (shown,) = post.world.to_owner("approval")
    owner, subject = post.world.owner, "Re: " + messages.parse(shown).subject
    answer = post.brings(f"Jane Doe <{owner}>", subject, "send", about=shown)
    post.brings(owner, subject, "", folder="Sent", again=answer)
    post.brings("bob.lee@globex.example", "Parking", "The car park is behind the house. Bob Lee")


@dataclass(frozen=True)
class Batch:
    """Mail that comes, at `at`; `before`: what the daemon has lived through by then; `until`: and goes on to."""

    at: datetime
    comes: Callable[[Post], None]
    before: Callable[[Ordeal, Post], None]
    until: datetime


def _started(world: Ordeal, post: Post) -> None:
    world.live(START, (0,))


def _shown(world: Ordeal, post: Post) -> None:
    _started(world, post)
    _acquaintance(post)
    world.live(START, (1,))
    world.live(HELD, (0, 3))


BATCHES = {
    "first-look": Batch(START, _acquaintance, lambda world, post: None, HELD),
    "news": Batch(START + timedelta(minutes=2), _acquaintance, _started, HELD),
    "yes": Batch(SAID, _yes, _shown, GOES),
}

INTAKE_CELLS = {
    cell.name: cell
    for batch in BATCHES
    for point, sides in crash_points.INTAKE.items()
    for side in sides
    for cell in [IntakeCell(batch, point, side)]
}


# --- a life, killed or not -------------------------------------------------------------------------

Seen = dict[str, object]
"""What is compared."""


def run(cell: IntakeCell, places: Places) -> Finding:
    """A life for each time that the point is reached, against one that nobody cuts short."""
    finding = Finding(cell.name, kills=0)
    with places() as place:
        whole = _life(cell, place, None)
    assert whole is not None
    for turn in range(1, MOST):
        with places() as place:
            seen = _life(cell, place, turn)
        if seen is None:
            break
        finding.kills += 1
        for what, was in whole.items():
            if seen[what] != was:
                finding.wrong.append(f"at turn {turn} {what}: {_unlike(seen[what], was)}")
    if not 0 < finding.kills < MOST - 1:
        finding.wrong.append(f"{finding.kills} kills: the point is never reached, or always")
    return finding


def _life(cell: IntakeCell, place: Place, turn: int | None) -> Seen | None:
    """What there is in the end; None where the batch was taken in before the point's turn came."""
    batch = BATCHES[cell.batch]
    place.clock.now = START
    _same_secret(place.folder / "state")
    with ScriptedServer(place.hand_over) as smtp:
        world = Ordeal(place.behind(smtp), place.clock, place.folder)
        try:
            post = Post(world)
            batch.before(world, post)
            place.clock.now = batch.at
            batch.comes(post)
            if turn is not None:
                order = Order(
                    str(world.config_path), str(place.folder / "state"), world.host.accounts[world.owner],
                    (batch.at.isoformat(),), "INTAKE", cell.point, cell.side, turn=turn,
                )  # fmt: skip
                if not world.die(order):
                    return None
            for base in (batch.at, HELD, SAID, GOES):
                if batch.at <= base <= batch.until:
                    world.live(base, (0, 3, 20))
            return _seen(world)
        finally:
            world.daemon.close()


def _same_secret(state: Path) -> None:
    """Of which our Message-IDs are made: with the same one, they can be compared."""
    store = Store(state / "followup.sqlite")
    store.set_meta("secret", "5a" * 32)
    store.close()


def _seen(world: Ordeal) -> Seen:
    store, ledger = world.daemon.store, world.daemon.engine.ledger
    mails = [messages.parse(raw) for raw in world.to_owner()]
    return {
        "the log": [_without_chance(" ".join(encode(fact)), world) for _, fact in store.facts()],
        "the places": sorted((p.folder, p.uid) for p in store.positions().values()),
        "the drafts": [(row.id, row.state, row.text.subject, row.text.body) for row in ledger.drafts()],
        "the owner's mails": sorted(_without_chance(f"{mail.subject}\n{mail.text}", world) for mail in mails),
        "the contacts' mails": [mail.rcpt_to for mail in world.host.smtp.taken if mail.rcpt_to != world.owner],
    }  # fmt: skip


def _unlike(seen: object, was: object) -> str:
    """Where two of them part."""
    if isinstance(seen, list) and isinstance(was, list):
        parts = ((one, other) for one, other in itertools.zip_longest(seen, was) if one != other)
        one, other = next(parts)
        return f"{len(seen)} instead of {len(was)}; the first unlike: {one!r} instead of {other!r}"
    return f"{seen!r} instead of {was!r}"


def _without_chance(text: str, world: Ordeal) -> str:
    """Without the codes that are drawn for each approval mail, and what a real server's own clock says."""
    text = re.sub(r"\bf-[a-z2-7]{20,}", "f-", text).replace(world.owner, "the owner")
    return re.sub(r'"at": "[^"]*"', "", text) if isinstance(world.host.host, RealHost) else text
