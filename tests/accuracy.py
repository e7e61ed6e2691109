"""How well mail is read: the labelled mails through `followup inspect`, a line for each promise of the README.

    python tests/accuracy.py                 the table, both halves
    python tests/accuracy.py --wrong seen    and every mail of that half that is read wrongly, with what was expected
    python tests/accuracy.py --only bounces  one set
    python tests/accuracy.py --speed         mails a second on this core, and the slowest one

One mail of each set is read before the clock starts: what the readers import and load at first is no mail's fault.

The half `aside` was labelled before the code; whoever works on the readers looks only at `seen`.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.understand import machine
from agent.understand import message as messages
from agent.understand.employers import job
from agent.understand.own_words import own_words as own_words_of
from agent.understand.persons import names
from tests import answers, labels
from tests.labels import Half, Labelled

Read = dict[str, Any]
Row = tuple[str, str]


@dataclass
class Tally:
    """Of how many, how many were right, and which were not."""

    right: float = 0
    of: float = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, ok: bool, sentence: str = "") -> None:
        """One more."""
        self.of += 1
        self.right += ok
        if not ok:
            self.wrong.append(sentence)

    def __str__(self) -> str:
        if not self.of:
            return "–"
        return f"{100 * self.right / self.of:.1f} % ({self.right:g} of {self.of:g})"


def own_words(mails: list[Labelled]) -> Iterator[tuple[str, Tally]]:
    """Exactly what was newly written, and how much of it was kept."""
    exact, kept, human = Tally(), Tally(), Tally()
    for one in mails:
        read = one.read()
        expected, found = _words(one.label["own_words"]), _words(read["own_words"])
        exact.add(expected == found, f"{one.author}/{one.name}\n  - {' '.join(expected)}\n  + {' '.join(found)}")
        common = Counter(expected) & Counter(found)
        kept.of += len(expected)
        kept.right += common.total()
        if common.total() < len(expected):
            kept.wrong.append(f"{one.author}/{one.name}: lost {' '.join((Counter(expected) - common).elements())}")
        human.add(read["kind"] == one.label["kind"], _kind(one, read))
    yield "replies: own words exact", exact
    yield "replies: of the new words kept", kept
    yield "replies: kind", human


def machines(mails: list[Labelled]) -> Iterator[tuple[str, Tally]]:
    """Automatic answers found, nobody taken for one, until when they are away."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for one in mails:
        read, kind = one.read(), one.label["kind"]
        row = {"auto_reply": "automatic answers known", "human": "people taken for people"}.get(kind, "other machines")
        tallies[row].add(read["kind"] == kind, _kind(one, read))
        if "away_until" in one.label and kind in ("auto_reply", "human"):
            expected = one.label["away_until"]
            row = "first day back" if expected else "no day back where none is told"
            tallies[row].add(
                read["away_until"] == expected,
                f"{one.author}/{one.name}: {read['away_until']}, not {expected} ({(read['own_words'] or '')[:300]!r})",
            )
        if kind == "auto_reply" and "intent" in one.label:
            expected = one.label["intent"]
            tallies["meaning of automatic answers"].add(
                read["intent"] == expected, f"{one.author}/{one.name}: {read['intent']}, not {expected}"
            )
    for row, tally in tallies.items():
        yield f"machines: {row}", tally


def bounces(mails: list[Labelled]) -> Iterator[tuple[str, Tally]]:
    """Bounces found, told from delays, with their addresses."""
    known, told, named, others = Tally(), Tally(), Tally(), Tally()
    for one in mails:
        read, kind = one.read(), one.label["kind"]
        if kind not in ("bounce", "delayed"):
            others.add(read["kind"] not in ("bounce", "delayed"), _kind(one, read))
            continue
        known.add(read["kind"] in ("bounce", "delayed"), _kind(one, read))
        told.add(read["kind"] == kind, _kind(one, read))
        expected = sorted(address.lower() for address in one.label["bounced"])
        if kind == "bounce":
            named.add(
                sorted(read["bounced"]) == expected, f"{one.author}/{one.name}: {read['bounced']}, not {expected}"
            )
    yield "bounces: recognised", known
    yield "bounces: failed or delayed", told
    yield "bounces: their addresses", named
    yield "bounces: other mail left alone", others


def _body(one: Labelled) -> str:
    """What a person looks at who asks why it is read wrongly; a mail in a file of its own is looked at there."""
    return str(one.label.get("body", ""))[:400]


def meanings(mails: list[Labelled]) -> Iterator[tuple[str, Tally]]:
    """What they mean, and by when they said they would be in touch."""
    meant, sure, dated, undated = Tally(), Tally(), Tally(), Tally()
    closed, opened = Tally(), Tally()
    closing = {"rejection", "on_hold_closed", "stop_contact"}
    hits: Counter[str] = Counter()
    truth: Counter[str] = Counter()
    said: Counter[str] = Counter()
    for one in mails:
        read, expected = one.read(), one.label["intent"]
        found = read["intent"]
        line = f"{one.author}/{one.name}: {found}, not {expected}: {_body(one)!r}"
        meant.add(found == expected, line)
        if found not in (None, "unsure"):
            sure.add(found == expected, line)
        truth[expected] += 1
        said[str(found)] += 1
        hits[expected] += found == expected
        if expected in closing:
            closed.add(found in {*closing, "unsure"}, line)
        else:
            opened.add(found not in closing, line)
        promise, made = one.label["promise"], read["promise"]
        days = f"{one.author}/{one.name}: {_days(made)}, not {_days(promise)}: {_body(one)!r}"
        (dated if promise else undated).add(_days(made) == _days(promise), f"{days} {one.label.get('date', '')}")
    yield "meanings: right", meant
    scores = [2 * hits[each] / max(1, truth[each] + said[each]) for each in truth]
    yield "meanings: macro-F1", Tally(sum(scores), len(scores))
    yield "meanings: right where sure", sure
    yield "meanings: sure", Tally(sure.of, len(mails))
    yield "meanings: a closed door not missed", closed
    yield "meanings: an open door not closed", opened
    yield "promises: right", dated
    yield "promises: none read where none is made", undated


def promises(mails: list[Labelled]) -> Iterator[tuple[str, Tally]]:
    """Single sentences and short replies: to the day where a promise is made, nothing where none is."""
    dated, undated = Tally(), Tally()
    for one in mails:
        made, promise = one.read()["promise"], one.label["promise"]
        line = f"{one.author}/{one.name}: {_days(made)}, not {_days(promise)}: {_body(one)!r}"
        (dated if promise else undated).add(_days(made) == _days(promise), f"{line} {one.label.get('date', '')}")
    yield "sentences: promises right to the day", dated
    yield "sentences: none read where none is made", undated


def invites(mails: list[Labelled]) -> Iterator[tuple[str, Tally]]:
    """Events as they are, interviews told from the rest, who takes part."""
    times, people_of, verdicts = Tally(), Tally(), {each: Tally() for each in ("yes", "no", "ask")}
    said_yes, found_yes, interviewers = Tally(), Tally(), Tally()
    details = {each: Tally() for each in ("company", "role", "stage")}
    for one in mails:
        events = {(_start(event), event["summary"]): event for event in one.read()["events"]}
        by_start = {start: event for (start, _), event in events.items()}
        for expected in one.label["events"]:
            event = by_start.get(_start(expected))
            where = f"{one.author}/{one.name} {expected['start']}"
            times.add(event is not None and _at(event["end"]) == _at(expected.get("end")), f"{where}: {list(by_start)}")
            if event is None:
                event = {"attendees": [], "organizer": None, "interview": {"verdict": "none"}, "interviewers": []}
            same = sorted(event["attendees"]) == sorted(a.lower() for a in expected["attendees"])
            same = same and (event["organizer"] or "") == (expected["organizer"] or "").lower()
            people_of.add(same, f"{where}: {event['organizer']} {event['attendees']}")
            verdict, truth = event["interview"]["verdict"], expected["interview"]
            verdicts[truth].add(verdict == truth, f"{where}: {verdict} {event.get('summary')!r}")
            if verdict == "yes":
                said_yes.add(truth == "yes", f"{where}: {event.get('summary')!r}")
            if truth != "yes":
                continue
            found_yes.add(verdict in ("yes", "ask"), where)
            found = {p["address"] or _plain(p["name"]) for p in event["interviewers"]}
            meant = {(p["address"] or "").lower() or _plain(p["name"]) for p in expected["interviewers"]}
            interviewers.add(found == meant, f"{where}: {sorted(found)}, not {sorted(meant)}")
            for key, tally in details.items():
                # A label without a round is one of which nothing says which.
                meant_by = expected[key] or ("other" if key == "stage" else None)
                same = _plain(event.get(key)) == _plain(meant_by)
                tally.add(same, f"{where}: {event.get(key)!r}, not {meant_by!r}")
    yield "invites: start and end", times
    yield "invites: organizer and attendees", people_of
    yield "invites: precision of yes", said_yes
    yield "invites: interviews answered yes or ask", found_yes
    for truth, tally in verdicts.items():
        yield f"invites: clear {truth} answered {truth}", tally
    yield "invites: the interviewers", interviewers
    for key, tally in details.items():
        yield f"invites: {key}", tally


SETS: dict[str, Callable[[list[Labelled]], Iterator[tuple[str, Tally]]]] = {
    "own_words": own_words,
    "machines": machines,
    "bounces": bounces,
    "meanings": meanings,
    "promises": promises,
    "invites": invites,
}


ANSWERS = "answers"
"""The owner's answers are no mails to `inspect`; they have a reader of their own."""


def score(kind: str, half: Half) -> dict[str, Tally]:
    """The lines of one set over one half."""
    if kind == ANSWERS:
        tallies: dict[str, Tally] = defaultdict(Tally)
        for row, right, said in answers.lines(answers.load(half)):
            tallies[row].add(right, said)
        return dict(sorted(tallies.items()))
    return dict(SETS[kind](labels.load(kind, half)))


def _kind(one: Labelled, read: Read) -> str:
    return f"{one.author}/{one.name}: {read['kind']}, not {one.label['kind']}; {' '.join(read['because'])[:300]}"


def _words(text: str | None) -> list[str]:
    return (text or "").split()


def _plain(text: str | None) -> str:
    """What authors write either way: case and punctuation, "(m/w/d)" behind a job, "Dr." before a name."""
    return "".join(re.findall(r"\w+", names.bare(job.GENDER.sub("", text or "")).casefold()))


def _days(promise: dict[str, str] | None) -> str:
    return f"{promise['start']}..{promise['end']}" if promise else "none"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _start(event: dict[str, Any]) -> str:
    return _at(event["start"])


def _at(written: str | None) -> str:
    """An instant in one zone, whichever it was labelled in; a day, or a time of no zone, as it is written."""
    at = datetime.fromisoformat(written) if written and "T" in written else None
    return str(at.astimezone(UTC)) if at is not None and at.tzinfo is not None else str(written)


def _speed(halves: tuple[Half, ...]) -> None:
    took: list[tuple[float, str]] = []
    mails = [(kind, one) for kind in SETS for half in halves for one in labels.load(kind, half)]
    for _, one in {kind: (kind, one) for kind, one in mails}.values():
        one.read()
    for kind, one in mails:
        begin = time.process_time()
        one.read()
        took.append((time.process_time() - begin, f"{kind}/{one.author}/{one.name}"))
    total = sum(seconds for seconds, _ in took)
    slowest = max(took)
    _say(f"{len(took)} mails in {total:.2f} s: {len(took) / total:.0f} a second on one core")
    _say(f"the slowest: {1000 * slowest[0]:.1f} ms, {slowest[1]}")
    data = [one.source.data for kind, one in mails if kind != "invites"]
    begin = time.process_time()
    for each in data:
        message = messages.parse(each)
        machine.read(message, owner_addresses=labels.OWNERS, words=own_words_of(message))
    total = time.process_time() - begin
    _say(f"of {len(data)} mails the parts, the own words and the kind alone: {len(data) / total:.0f} a second")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=sorted((*SETS, ANSWERS)), action="append")
    parser.add_argument("--wrong", choices=("seen", "aside"))
    parser.add_argument("--half", choices=("seen", "aside"), help="only this half")
    parser.add_argument("--speed", action="store_true")
    wanted = parser.parse_args()
    halves: tuple[Half, ...] = ("seen", "aside") if wanted.half is None else (wanted.half,)
    if wanted.speed:
        _speed(halves)
        return
    _say(f"| what | {' | '.join(halves)} |\n|{'---|' * (1 + len(halves))}")
    failures: list[str] = []
    for kind in wanted.only or (*SETS, ANSWERS):
        tables = {half: score(kind, half) for half in halves}
        for row in dict.fromkeys(row for table in tables.values() for row in table):
            _say(f"| {row} | {' | '.join(str(tables[half].get(row, Tally())) for half in halves)} |")
        for row, tally in tables.get(wanted.wrong or "seen", {}).items():
            failures += [f"\n## {row}", *tally.wrong] if tally.wrong else []
    if wanted.wrong:
        _say("\n".join(failures))


if __name__ == "__main__":
    main()
