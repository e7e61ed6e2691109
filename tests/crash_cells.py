"""The cells of the crash matrix: where the daemon is killed, what the mail server answers there, and how it must end.

A cell is named `phase:point:side:reply`. The reply is given once, at the stage of the session that the point is
about, and where it is about none, after the dot of the mail of that phase.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import crash_points
from scripted_smtp import AFTER_THE_DOT, EVERYWHERE, STAGES, Reply

from agent.facts import DraftState

SILENT = frozenset({Reply.SILENCE, Reply.TAKEN_SILENCE})
TAKES = frozenset({Reply.NORMAL, Reply.TAKEN_SILENCE, Reply.TAKEN_DROP})
DEFINITE = frozenset({Reply.NORMAL, Reply.LATER, Reply.NEVER})

PHASES: dict[str, tuple[str, str]] = {
    "staging": ("STAGING", "approval"),
    "approval-mail": ("OWNER", "approval"),
    "yes": ("YES", "confirmation"),
    "unanswered": ("STAGING", "approval"),
    "forged-yes": ("YES", "told"),
    "confirmation": ("OWNER", "confirmation"),
    "sending": ("CONTACT", "contact"),
    "sending-filed": ("CONTACT", "contact"),
    "filing": ("FILING", "contact"),
}
"""Phase -> the table of its points in `crash_points`, and the kind of mail that it is about.

`forged-yes`: an answer that lies in no Sent folder. `sending-filed`: the server files what it takes in Sent by itself.
"""
WITHOUT_A_YES = ("unanswered", "forged-yes")
NEVER_REACHED = {"forged-yes": ("proof-read", "release", "yes-committed")}
OF_NO_MATTER = {"sending-filed": ("last-look", "claim", *STAGES[: STAGES.index("body")])}
"""Before the body goes it makes no difference what the server does with it."""


@dataclass(frozen=True)
class End:
    """What must have become of the draft, and how many copies the contact got."""

    state: DraftState
    copies: int


@dataclass(frozen=True)
class Cell:
    """One death and one answer."""

    phase: str
    point: str
    side: str
    reply: Reply

    @property
    def name(self) -> str:
        """By which it is run again."""
        return f"{self.phase}:{self.point}:{self.side}:{self.reply}"

    @property
    def stage(self) -> str:
        """Where the server gives the reply."""
        return self.point if self.point in STAGES else "dot"

    @property
    def end(self) -> End:
        """How the thank-you must end, by DESIGN: before `data_begun` it is tried again, after it never."""
        if self.phase in WITHOUT_A_YES:
            return End(DraftState.EXPIRED, 0)
        if self.phase == "sending-filed":
            end = replace(self, phase="sending").end
            return End(DraftState.SENT, 1) if end.copies else end  # what was taken lies in Sent and is found there
        if self.phase != "sending":
            return End(DraftState.SENT, 1)
        before_the_body = (*STAGES[: STAGES.index("body")], "last-look", "claim")
        if self.point in before_the_body:
            # Killed after a command, the reply to it is lost with us; the next try meets none but good ones.
            spent = self.point in STAGES and self.side == "after"
            return _fate(self.stage, Reply.NORMAL if spent else self.reply)
        if (self.point == "begun" and self.side != "after") or (self.point == "outcome" and self.side == "after"):
            return _fate("dot", self.reply)
        whole = self.point in ("answer", "outcome") or (self.point == "dot" and self.side == "after")
        return End(DraftState.IN_DOUBT, int(whole and self.reply in TAKES))


def _fate(stage: str, reply: Reply) -> End:
    """What becomes of a mail whose server answers so, and of which we live to hear it."""
    if reply is Reply.NEVER and stage in ("mail", "rcpt", "data", "body", "dot"):
        return End(DraftState.REFUSED, 0)
    if stage in ("body", "dot") and reply not in DEFINITE:
        return End(DraftState.IN_DOUBT, int(reply in TAKES))
    return End(DraftState.SENT, 1)  # at once, or at a later try


def _all() -> list[Cell]:
    cells = []
    for phase, (table, _) in PHASES.items():
        for point, sides in getattr(crash_points, table).items():
            if point in (*NEVER_REACHED.get(phase, ()), *OF_NO_MATTER.get(phase, ())):
                continue
            replies = AFTER_THE_DOT if point == "dot" or point not in STAGES else EVERYWHERE
            if phase in ("filing", *WITHOUT_A_YES):
                replies = (Reply.NORMAL,)  # the mail on its way there has a phase of its own
            cells += [Cell(phase, point, side, reply) for side in sides for reply in replies]
    return cells


CELLS: dict[str, Cell] = {cell.name: cell for cell in _all()}
