"""The optional second reader: mails that are unclear to us are shown to a language model before the owner is asked.

It is asked beside the loop, in a thread of its own, one mail at a time and each mail once: however long a server hangs,
reading and sending go on. What it says is a fact, which makes a suggestion in the question to the owner and nothing
else; where it fails, the owner is asked as if there were none. Without `understanding: llm` nothing here runs.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from agent.decide.question import MEANS, UNCLEAR
from agent.edges import llm as llms
from agent.engine import Engine
from agent.errors import FollowupError, where
from agent.facts import SecondReading
from agent.model import AskOwner, Intent, Kind
from agent.rules import Llm
from agent.understand import second_reading
from agent.understand.second_reading import NonsenseError, Said

log = logging.getLogger(__name__)

REST = 600.0
"""Seconds for which a server that failed is left alone; what comes meanwhile is asked without it."""
GRACE = 5.0
"""Seconds after its time until a request is given up from outside: a resolver may hang past any deadline."""

Ask = Callable[[Llm, Sequence[dict[str, str]]], str]


class _Request:
    """One mail shown to the second reader; it gets nothing but the mail's own words."""

    def __init__(self, mail: str, words: str, llm: Llm, ask: Ask) -> None:
        self.mail, self.words, self.llm = mail, words, llm
        self.failure = ""
        self._answer: str | None = None
        self._ask = ask
        self._end = time.monotonic() + llm.seconds + GRACE
        # It dies with the process: a hung server must not keep a service from stopping.
        self._thread = threading.Thread(target=self._run, name="second-reader", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._answer = self._ask(self.llm, second_reading.conversation(self.words))
        except FollowupError as error:
            self.failure = str(error)
        except Exception as error:  # its text may hold anything
            self.failure = f"it broke ({where(error)})"

    @property
    def hangs(self) -> bool:
        """Is it still going on?"""
        return self._thread.is_alive()

    @property
    def over(self) -> bool:
        """Has it ended, or has it to be given up?"""
        return not self.hangs or time.monotonic() >= self._end

    def join(self) -> None:
        """Wait until it is over."""
        self._thread.join(max(0.0, self._end - time.monotonic()))

    def said(self) -> Said:
        """What counts of the answer; `failure` says why there is none. Raises NonsenseError."""
        if self.hangs:
            self.failure = f"{self.llm.host} did not answer within {self.llm.seconds:g} seconds"
        if self.failure or self._answer is None:
            return Said(None)
        return second_reading.read(self._answer, self.words)


@dataclass(slots=True)
class SecondReader:
    """What waits for the second reader, and what it is being asked. `ask` is the edge."""

    engine: Engine
    ask: Ask = llms.ask
    _waiting: dict[str, str] = field(default_factory=dict)
    """Mail -> its own words, in order of coming."""
    _request: _Request | None = None
    _given_up: _Request | None = None
    _rests_until: float = 0.0

    @property
    def busy(self) -> bool:
        """Is a mail being read?"""
        return self._request is not None

    def reads_first(self, question: AskOwner) -> bool:
        """Does this question wait for a second reading? Only where it asks what a person's unclear words mean."""
        known, (kind, _, mail) = self.engine.known, question.question.partition(":")
        if self.engine.config.llm is None or f"{kind}:" not in (MEANS, UNCLEAR):
            return False
        if question.question in known.asked or mail in known.second or self._rests():
            return False
        words = next(
            (
                m.words
                for m in known.mails_called(mail)
                if m.intent is Intent.UNSURE and m.kind is Kind.HUMAN and not m.doubtful and m.words.strip()
            ),
            None,
        )
        if words is None:
            return False
        self._waiting.setdefault(mail, words)
        return True

    def forget(self) -> None:
        """Show it none of the mails that wait, and hear nothing of the one that it is at."""
        self._waiting.clear()
        if self._request is not None:
            self._given_up = self._request if self._request.hangs else None
            self._request = None

    def begin(self) -> None:
        """Show it the next mail that waits, unless it is still at one."""
        llm = self.engine.config.llm
        if llm is None or self._rests():
            self._waiting.clear()  # their questions go out without it
        elif self._request is None and self._waiting:
            mail = next(iter(self._waiting))
            self._request = _Request(mail, self._waiting.pop(mail), llm, self.ask)

    def collect(self, now: datetime) -> None:
        """Write down what it said, or that it failed; either lets the question go out."""
        request = self._request
        if request is None or not request.over:
            return
        try:
            said, problem = request.said(), request.failure
        except NonsenseError as error:
            said, problem = Said(None), str(error)
        if request.failure:
            self._rests_until = time.monotonic() + REST
        known = self.engine.known
        if not any(f"{kind}{request.mail}" in known.asked for kind in (MEANS, UNCLEAR)):
            told = any(fact.problem and fact.at.date() == now.date() for fact in known.second.values())
            fact = SecondReading(
                at=now, mail=request.mail, model=request.llm.model, meaning=said.meaning, sentence=said.sentence,
                problem=problem,
            )  # fmt: skip
            self.engine.store.append([fact], key=f"second:{request.mail}")
            self.engine.refresh()
            if problem and not told:
                log.warning("second reader: %s; you are asked without it, and this is told once a day", problem)
        self._given_up = request if request.hangs else None
        self._request = None

    def settle(self) -> bool:
        """Wait for the mail it is at, at most for its time; False: it is at none."""
        if self._request is None:
            return False
        self._request.join()
        return True

    def _rests(self) -> bool:
        hangs = self._given_up is not None and self._given_up.hangs
        return hangs or time.monotonic() < self._rests_until
