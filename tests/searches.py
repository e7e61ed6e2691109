"""A job search as mails (and entries of a calendar) tell it, played by the simulation: who is written to, and when.

Everything happens in the spring of 2026 on the clock of Berlin; `3-10 14:30` is a moment of it. Each draft is approved
at once unless a test says otherwise, so that whatever comes before a mail's minute comes after the yes to it.
"""

from __future__ import annotations

import heapq
from datetime import UTC, datetime, timedelta
from typing import Literal

from life import ics
from stories import berlin

from agent import config as configs
from agent.facts import Fact, InterviewJudged, OwnerAnswered, OwnerAsked
from agent.from_disk.mail_files import Source
from agent.from_disk.reading import Timeline
from agent.model import Verdict
from agent.simulate import Approval, Simulation

OWNER = "Jane Doe <jane@example.org>"
RULES = """\
owner:
  name: Jane Doe
  addresses: [jane@example.org, jane.doe@post.example]
  time_zone: Europe/Berlin
debrief: {mode: off}
"""
Person = tuple[str, str]
Json = dict[str, object]
ANN: Person = ("Ann Lee", "ann.lee@globex.example")
BOB: Person = ("Bob Ray", "bob.ray@globex.example")
HAL: Person = ("Hal Roe", "hal.roe@globex.example")
RITA: Person = ("Rita Kay", "rita@talent-agency.example")
OLGA: Person = ("Olga Moe", "olga.moe@initech.example")


def moment(words: str) -> datetime:
    """`3-10 14:30` as an instant."""
    day, clock = words.split()
    month, date = map(int, day.split("-"))
    return berlin(month, date, *map(int, clock.split(":")))


def of(person: Person) -> str:
    """As a header names them."""
    return f"{person[0]} <{person[1]}>"


def mail(
    at: str, sender: str, text: str, *, subject: str = "Hello", to: str = OWNER, answers: str = "", named: str = "",
    **headers: str,
) -> str:  # fmt: skip
    """A mail; `answers` and `named` are Message-IDs without their angle brackets."""
    named = named or f"{at.replace(' ', '.').replace(':', '')}.{len(text)}.{len(subject)}@mail.example"
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    if answers:
        more |= {"In-Reply-To": f"<{answers}>", "References": f"<{answers}>"}
    lines = [
        f"From: {sender}", f"To: {to}", f"Subject: {subject}", f"Message-ID: <{named}>",
        f"Date: {moment(at):%a, %d %b %Y %H:%M:%S %z}", *(f"{name}: {value}" for name, value in more.items()),
        "Content-Type: text/plain; charset=utf-8",
    ]  # fmt: skip
    return "\r\n".join([*lines, "", text, ""])


def own(at: str, to: str, text: str, **more: str) -> str:
    """The owner writes by hand."""
    return mail(at, OWNER, text, to=to, **more)


def invite(
    at: str, start: str, *people: Person, by: Person | None = None, uid: str = "one", sequence: int = 0,
    method: str = "REQUEST", summary: str = "Interview: Backend Engineer", minutes: int = 60, named: str = "",
    sender: str = "", zone: str = "Europe/Berlin",
) -> str:  # fmt: skip
    """An invitation by mail, or a newer version of one."""
    people = people or (ANN,)
    calendar = ics(
        start=moment(start), attendees=people, organizer=by or people[0], uid=uid, sequence=sequence, method=method,
        summary=summary, minutes=minutes, zone=zone, stamp=moment(at).astimezone(UTC),
    )  # fmt: skip
    plain = mail(
        at, sender or of(by or people[0]), calendar, subject=f"Invitation: {summary}",
        named=named or f"{uid}.{sequence}.{method}@calendar.example",
    )  # fmt: skip
    return plain.replace("text/plain;", f"text/calendar; method={method};")


INTERVIEW = invite("3-9 10:00", "3-10 10:00")
"""Ann asks the owner in for Tuesday 10 March, 10 to 11: thanked on that day after 14:00, asked a week later."""


class Answering(Simulation):
    """A simulation in which the owner answers questions, too."""

    answers: dict[str, str]
    """Words of a question -> `go` or `no`, and after how many hours where not at once: `go 12`."""

    def _notice(self, fact: Fact) -> None:
        super()._notice(fact)
        if isinstance(fact, OwnerAsked):
            for words, answer in self.answers.items():
                if words in fact.text:
                    said, _, hours = answer.partition(" ")
                    when = fact.at + timedelta(hours=float(hours or 0))
                    heapq.heappush(self._yes, (when, f"{said} {fact.question}"))

    def _approve(self) -> None:
        due = [each for each in self._yes if each[0] <= self.now and each[1].startswith(("go ", "no "))]
        for each in due:
            self._yes.remove(each)
            said, _, question = each[1].partition(" ")
            facts: list[Fact] = [OwnerAnswered(at=self.now, question=question, answer=said)]
            if question.startswith("interview:"):
                _, application, interview = question.split(":")
                verdict = Verdict.YES if said == "go" else Verdict.NO
                facts.append(
                    InterviewJudged(at=self.now, application=application, interview=interview, verdict=verdict)
                )
            self._engine.store.append(facts)
        heapq.heapify(self._yes)
        super()._approve()


def play(
    *mails: str, until: str = "4-30 08:00", approve: float | None = 0, extra: str = "",
    answers: dict[str, str] | None = None,
) -> list[Json]:  # fmt: skip
    """What the simulation tells; `approve`: the hours until the owner's yes, None: never; `answers`: to questions."""
    config = configs.parse(RULES + extra, path=None, default_zone="Europe/Berlin")
    end = moment(until)
    yes = Approval(None if approve is None else timedelta(hours=approve))
    with Timeline(config) as came:
        for number, each in enumerate(mails):
            kind: Literal["message", "calendar"] = "calendar" if each.startswith("BEGIN:VCALENDAR") else "message"
            came.add(Source(f"{number}.{kind}", 0, each.encode(), kind), until=end)
        played = Answering(config, moment("3-9 08:00"), end, yes)
        played.answers = answers or {}
        return list(played.run(came))


def sent(told: list[Json], step: str = "") -> list[str]:
    """What went out: `thank_you ann.lee 03-10`."""
    return [
        f"{each['step']} {str(each['to']).partition('@')[0]} {str(each['at'])[5:10]}"
        for each in told
        if each["event"] == "sent" and step in ("", each["step"])
    ]


def said(told: list[Json], event: str) -> list[str]:
    """The reasons of all that was told so."""
    return [" ".join(map(str, each["because"])) for each in told if each["event"] == event]  # type: ignore[call-overload]
