"""How well owners' answers are understood: the labelled ones and those of `answer_voices`, read as the daemon does.

An answer is right when all that is meant is understood and nothing else; what a release would be matters most:
an answer that releases nothing and is read as releasing something is the worst there is.
"""

from __future__ import annotations

import functools
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Literal, TypeVar
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.incoming import meanings
from agent.understand import command
from agent.understand import message as messages
from agent.understand.answers.answer_weights import Weights
from agent.understand.command import Command, NotUnderstood, plain
from agent.understand.own_words import own_words

LABELLED = Path(__file__).parent / "labelled" / "answers"
OWNER = "robin@keller.example"
HALF_PAST_TEN = time(10, 30, tzinfo=ZoneInfo("Europe/Berlin"))
OWNERS = {"en-formal": "Harold P. Whitcombe", "de-formal": "Wilhelm Brandstetter", "fr-formal": "Georges Lemaître"}
"""Voices that sign: the daemon knows its owner's name."""
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer to an approval mail of drafts to `names`, written on `day`, and what is meant by it."""

    name: str
    names: tuple[str, ...]
    day: date
    text: str
    sends: frozenset[int] = frozenset()
    skips: frozenset[int] = frozenset()
    until: date | None = None
    stop: bool = False
    details: frozenset[tuple[int, str]] = frozenset()

    @property
    def kinds(self) -> set[str]:
        """What is meant: send, skip, snooze, stop, detail; or unclear."""
        asked = {"send": self.sends, "skip": self.skips, "snooze": self.until, "stop": self.stop}
        return {kind for kind, said in (*asked.items(), ("detail", self.details)) if said} or {"unclear"}

    def read(self, weights: Weights | None = None) -> Command | NotUnderstood:
        """As the daemon reads it: out of a mail, at half past ten of that day."""
        return _read(self) if weights is None else self.read_with(weights)

    def read_with(self, weights: Weights) -> Command | NotUnderstood:
        """The same with other weights than the shipped ones."""
        return command.read(
            own_words(messages.parse(_mail(self.text))), count=len(self.names), names=self.names,
            now=datetime.combine(self.day, HALF_PAST_TEN), signature=OWNERS.get(self.name.rpartition("-")[0], ""),
            weights=weights,
        )  # fmt: skip

    def wrongly(self, weights: Weights | None = None) -> str | None:
        """What is read otherwise than meant; None where all is right."""
        return self.amiss(self.read(weights))

    def amiss(self, made: Command | NotUnderstood) -> str | None:
        """How it was read otherwise than meant; None where all is right."""
        if isinstance(made, NotUnderstood):
            return None if self.kinds == {"unclear"} else f"not understood: {made.because}"
        return self.differs(made)

    def differs(self, made: Command) -> str | None:
        """What a command does otherwise than meant; None where all is right."""
        now = datetime.combine(self.day, HALF_PAST_TEN)
        details = {(number, _words(said)) for number, said in _addressed(made.details, len(self.names))}
        same = (
            frozenset(made.sends) == self.sends
            and frozenset(made.skips) == self.skips
            and (made.snooze is None) == (self.until is None)
            and (made.snooze is None or (now + made.snooze).date() == self.until)
            and made.stop == self.stop
            and details == {(number, _words(said)) for number, said in self.details}
            and not made.changes
        )
        return None if same and self.kinds != {"unclear"} else str(made)


_HEAD = f"""From: {OWNER}
To: {OWNER}
Subject: Re: thank-you
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

""".encode()


def _mail(text: str) -> bytes:
    """An answer as a mail. Thousands are read: the library takes longer to write one than we to read it."""
    return b"\r\n".join((_HEAD + text.encode()).splitlines()) + b"\r\n"


@functools.cache
def _read(answer: Answered) -> Command | NotUnderstood:
    """Each is read once with the shipped weights, however many tests ask how."""
    return answer.read_with(meanings.of_answers())


def load(half: Literal["seen", "lessons", "aside"], author: str = "*") -> list[Answered]:
    """The labelled answers of a half; `lessons` were written to learn from."""
    paths = sorted(LABELLED.glob(f"{author}/{half}.jsonl"))
    return [_labelled(json.loads(line)) for path in paths for line in path.read_text("utf-8").splitlines()]


def voices(table: str) -> list[Answered]:
    """The answers of a table of `answer_voices`."""
    joined = table.strip().replace("\\\n", "")
    return [_voice(number, line) for number, line in enumerate(joined.splitlines(), 1)]


def lines(answers: Sequence[Answered]) -> Iterator[tuple[str, bool, str]]:
    """For each line of the table that an answer counts in: the line, whether it is right, and how it is wrong."""
    for one in answers:
        made = one.read()
        wrong = one.amiss(made)
        said = f"{one.name} {one.names} {one.day}: {one.text!r}: {wrong}"
        if not one.sends:
            yield "answers: of those that release nothing none released", not getattr(made, "sends", ()), said
        wider = isinstance(made, Command) and not frozenset(made.sends) <= one.sends
        yield "answers: no draft released that was not meant", not wider, said
        for kind in sorted(one.kinds):
            yield f"answers: {kind}", wrong is None, said


def table(answers: Sequence[Answered]) -> str:
    """The lines with their figures, and every answer that is read otherwise than meant."""
    counted: dict[str, list[bool]] = defaultdict(list)
    wrong: dict[str, None] = {}
    for row, right, said in lines(answers):
        counted[row].append(right)
        if not right:
            wrong[said] = None
    figures = [f"{row}: {sum(of)} of {len(of)}" for row, of in sorted(counted.items())]
    return "\n".join([*figures, "", *wrong])


def _labelled(label: dict[str, Any]) -> Answered:
    names, day = tuple(label["names"]), date.fromisoformat(label["date"])
    asked = label["expect"] if isinstance(label["expect"], list) else [label["expect"]]
    every = frozenset(range(1, len(names) + 1))
    found: dict[str, Any] = {}
    for each in asked:
        which = each.get("which")
        numbers = every if which in ("all", None) else frozenset([which] if isinstance(which, int) else which)
        match each["do"]:
            case "send" | "skip":
                found[f"{each['do']}s"] = numbers
            case "snooze":
                found["until"] = _day(each["until"], day)
            case "stop":
                found["stop"] = True
            case "detail":
                found["details"] = frozenset((number, each.get("words") or each["text"]) for number in numbers)
    return Answered(label["id"], names, day, label["text"], **found)


def _voice(number: int, line: str) -> Answered:
    day, names, meant, words = (part.strip() for part in line.split(" | ", 3))
    found: dict[str, Any] = {}
    for each in meant.split("; "):
        kind, *rest = each.split(" ", 2 if each.startswith("detail") else -1)
        match kind:
            case "send" | "skip":
                found[f"{kind}s"] = frozenset(map(int, rest))
            case "snooze":
                found["until"] = date.fromisoformat(rest[0])
            case "stop":
                found["stop"] = True
            case "detail":
                found["details"] = frozenset({(int(rest[0]), rest[1])})
            case _:
                assert kind == "unclear", line
    people = tuple(each.strip() for each in names.split(","))
    return Answered(f"voice {number}", people, date.fromisoformat(day), words.replace(" / ", "\n"), **found)


def _day(said: str, day: date) -> date:
    amount = re.fullmatch(r"(\d+) (days|hours)", said)
    if amount is None:
        return date.fromisoformat(said)
    return (datetime.combine(day, HALF_PAST_TEN) + timedelta(**{amount[2]: int(amount[1])})).date()


def _addressed(details: Sequence[tuple[int | str | None, _T]], count: int) -> Iterator[tuple[int, _T]]:
    for who, said in details:
        for number in range(1, count + 1) if who is None else [who]:
            assert isinstance(number, int), who
            yield number, said


def _words(said: str) -> str:
    """The words alone. A German "dass" may stand before them or not: hands label it either way, and a letter needs it
    for the order of the words."""
    return " ".join(re.findall(r"\w+", plain(said))).removeprefix("dass ")


if __name__ == "__main__":
    from tests import answer_voices

    which = sys.argv[1] if len(sys.argv) > 1 else "seen"
    made = load("seen") if which == "seen" else voices(getattr(answer_voices, which))
    sys.stdout.write(table(made) + "\n")
