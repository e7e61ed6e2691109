"""One thing that was tried, what came of it, and how to mend it: the lines of `check` and `init`, and their JSON."""

from __future__ import annotations

from dataclasses import dataclass, field

from agent.errors import FollowupError, SignInError
from agent.terminal import mark, paint, say, say_json

_COLOURS = {True: "32", False: "33", None: "2"}


@dataclass(frozen=True, slots=True)
class Tried:
    """`check` is a stable word for what was tried; `ok` None: neither good nor bad, but worth knowing."""

    check: str
    ok: bool | None
    said: str
    mend: str = ""


def failed(check: str, what: str, error: FollowupError, mend: str = "") -> Tried:
    """What an error of ours says of a trial."""
    usual = "`mail.login`: the user, and where the password comes from" if isinstance(error, SignInError) else ""
    return Tried(check, False, f"{what}: {error.said}", mend or error.mend or usual)


@dataclass(slots=True)
class Report:
    """Says each thing as it comes, to a person or, with `json`, to a program; remembers what went wrong."""

    json: bool = False
    problems: list[Tried] = field(default_factory=list)

    def tell(self, tried: Tried) -> None:
        """Say it."""
        if tried.ok is False:
            self.problems.append(tried)
        if self.json:
            said: dict[str, object] = {
                "check": tried.check,
                "ok": tried.ok,
                "said": tried.said,
                "mend": tried.mend or None,
            }
            say_json([said])
            return
        first, *rest = tried.said.splitlines() or [""]
        words = f"problem: {first}" if tried.ok is False else first
        say(f"{paint(mark(tried.ok), _COLOURS[tried.ok])} {words}")
        for line in rest:
            say(f"  {line}")
        if tried.mend:
            say(f"  {paint('mend:', '1')} {tried.mend}")
