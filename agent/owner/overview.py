"""What comes next at each application, and what waits for the owner: the answer to `status` by mail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from agent.compose.plain import one_line
from agent.decide import closing
from agent.decide.application import Application
from agent.decide.key import paused
from agent.decide.known import Known
from agent.decide.outlook import State, outlook
from agent.decide.situation import Situation
from agent.decide.spoken import spoken
from agent.edges.ledger import Ledger
from agent.facts import DraftState
from agent.owner.called_by_owner import CalledByOwner
from agent.owner.desk import Desk
from agent.rules import Config

_COMING = (State.WAITS_FOR_YOU, State.DUE, State.APPROVED, State.PLANNED, State.ASKS)


@dataclass(slots=True)
class Overview:
    """Tells what is there; it changes nothing."""

    known: Known
    config: Config
    ledger: Ledger
    desk: Desk

    def told(self, only: Application | None, now: datetime) -> str:
        """Of one application, or of all for None."""
        said: list[str] = []
        pause = self.known.paused
        if pause is not None and (pause.until is None or pause.until > now):
            until = f" until {self.desk.local(pause.until)}" if pause.until else ""
            said.append(f"Everything is paused{until}.")
        for row in self.ledger.drafts({DraftState.STAGED}):
            if only is None or row.application == only.id:
                to = one_line(row.name or row.address, 60)
                closes = self.desk.local_end(row.closes)
                until = f"until {closes}" if row.closes > now else f"whose time ended {closes}; a yes still counts"
                said.append(f"Waits for your yes: {spoken(row.step)} to {to}, {until}.")
        for application in [only] if only else list(self.known.applications.values()):
            said.append(self._standing(application, now))
        return "\n".join(said) or "No interviews are known yet."

    def _standing(self, application: Application, now: datetime) -> str:
        role = f", {one_line(application.role, 60)}" if application.role else ""
        name = f"{one_line(application.company, 60)}{role} ({CalledByOwner(self.known).handle(application)})"
        if application.stopped is not None:
            return f"{name}: stopped."
        situation = Situation(application, self.known, self.config, now)
        if closing.find(situation) is not None:
            return f"{name}: closed."
        coming = [each for each in outlook(application, self.known, self.config, now) if each.state in _COMING]
        first = min(coming, key=lambda each: (each.at is not None, each.at.timestamp() if each.at else 0), default=None)
        pause = " Paused." if paused(situation) is not None else ""
        return f"{name}: {first.headline if first else 'nothing is planned.'}{pause}"
