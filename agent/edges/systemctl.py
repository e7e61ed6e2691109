"""systemctl, for the user's manager or the system's: asked and ordered, each time bounded. Decides nothing."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from agent.edges import command
from agent.errors import FollowupError

SECONDS, MOST = 200.0, 100_000
"""A stop may take the three minutes that a mail in hand is given."""
OURS = "followup: "
"""How the program begins the sentence that it ends with."""


@dataclass(frozen=True, slots=True)
class Systemctl:
    """One of the two managers."""

    system: bool

    def runs(self) -> bool:
        """Is there a manager that answers?"""
        if shutil.which("systemctl") is None:
            return False
        return self._run("show", "--property=Version").status == 0

    def do(self, *words: str) -> None:
        """Have it do something; FollowupError with its words."""
        ran = self._run(*words)
        if ran.status != 0:
            said = ran.failure or ran.complaint.decode("utf-8", "replace").strip() or ran.ending
            raise FollowupError(f"systemctl {' '.join(words)}: {said}")

    def last_words(self, unit: str) -> str:
        """What the unit's own program said of itself when it failed; '' where the journal does not tell."""
        # What it said when it failed some other time would mislead.
        started = self.show(unit, "InvocationID")["InvocationID"]
        which = [f"_SYSTEMD_INVOCATION_ID={started}"] if started else [f"--unit={unit}"]
        words = (
            "journalctl",
            *(() if self.system else ("--user",)),
            *which,
            "--no-pager",
            "--output=cat",
            "--lines=20",
        )
        try:
            ran = command.run(words, seconds=10, most=MOST)
        except OSError:
            return ""
        said = [line for line in ran.output.decode("utf-8", "replace").splitlines() if line.startswith(OURS)]
        return said[-1].removeprefix(OURS) if said else ""

    def user_folder(self) -> Path | None:
        """Where this manager looks for the units of its user; its environment may be another than ours."""
        ran = self._run("show", "--property=UnitPath")
        paths = ran.output.decode("utf-8", "replace").removeprefix("UnitPath=").split()
        own = [
            each for each in paths if each.endswith("/systemd/user") and not each.startswith(("/run", "/etc", "/usr"))
        ]
        return Path(own[0]) if own else None

    def show(self, unit: str, *properties: str) -> dict[str, str]:
        """Properties of a unit; '' for what it has not."""
        ran = self._run("show", unit, *(f"--property={each}" for each in properties))
        lines = (line.partition("=") for line in ran.output.decode("utf-8", "replace").splitlines())
        return dict.fromkeys(properties, "") | {key: value for key, _, value in lines if key in properties}

    def _run(self, *words: str) -> command.Ran:
        whose = () if self.system else ("--user",)
        try:
            return command.run(("systemctl", *whose, "--no-pager", *words), seconds=SECONDS, most=MOST)
        except OSError as error:
            raise FollowupError(f"systemctl cannot be started: {error}") from error
