"""A year of a busy search, lived by the daemon on Dovecot and Postfix: what it leaves on the disk and takes of memory.

    python tests/bench_year.py [--days 365] [--seed 1]

Each working day some forty mails of no concern come, three new interviews a week with one to four people, and the
owner answers what is asked: mostly yes, now and then later, no, or nothing. Interviewers thank, promise a day, say no,
are away. Only the time is skipped: the daemon looks once an hour, over night every three. After each month a line
tells of the size of its store, its own memory, its open files and threads, and of the mailbox. What the memory grows by
is told apart: what is known from the log, which a fresh start would hold as well, and free heap, which malloc keeps.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import random
import resource
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).parent.parent))

import servers

from agent.decide.known import Known
from agent.demo_world import Clock, World, ics
from agent.facts import DraftState
from agent.understand import message as messages

BERLIN = ZoneInfo("Europe/Berlin")
OWNER = "jane@example.org"
START = datetime(2026, 1, 5, 7, 0, tzinfo=BERLIN)
PEOPLE = ("Bob Lee", "Ana Duarte", "Karin Lutz", "Omar Said", "Mei Lin", "Paul Reyes", "Ingrid Moen", "Sam Okoro")
JOBS = ("Backend Engineer", "Staff Engineer", "Platform Lead", "Data Engineer", "Site Reliability Engineer")
REPLIES = (
    "Thank you for the kind note, it was good to meet you.",
    "Thanks! We will get back to you by {day}.",
    "We are still talking to others and will let you know within two weeks.",
    "Unfortunately we have decided to move forward with another candidate. We wish you all the best.",
    "The position has been put on hold until further notice, sorry.",
    "We would like to invite you to the next round. Which day suits you next week?",
    "I am out of the office until {day}.",
)
ANSWERS = ("send all",) * 6 + ("snooze 2 days", "skip", "", "")
NOISE = "Our week in review: {words}. You get this because you are subscribed. Unsubscribe: https://news.example/u\n"
MIX = ["offer", "team", "meeting", "budget", "release", "garden", "travel", "music", "report", "invoice", "parcel"]


class Search(World):
    """The owner's year."""

    def __init__(self, host: servers.RealHost, clock: Clock, folder: Path, chance: random.Random) -> None:
        super().__init__(host, clock, folder)  # type: ignore[arg-type]  # it has the embedded one's face
        self.chance = chance
        self.met = 0
        self.answered: set[str] = set()
        self.sent_seen = 0

    def morning(self) -> None:
        """What comes on a working day."""
        for _ in range(40):
            words = " ".join(self.chance.choices(MIX, k=self.chance.randint(20, 300)))
            headers = {"List-Id": "<news.example>", "Precedence": "bulk"} if self.chance.random() < 0.5 else None
            self.writes(
                f"news{self.chance.randint(1, 30)}@shop.example", NOISE.format(words=words), subject=words[:50],
                headers=headers,
            )  # fmt: skip
        if self.chance.random() < 0.6:
            self.invited()

    def invited(self) -> None:
        """An interview in some days, with some people of one of sixty firms."""
        firm = f"firm{self.chance.randint(1, 60)}.example"
        panel = self.chance.sample(PEOPLE, self.chance.choice((1, 1, 2, 3, 4)))
        start = (self.clock.now + timedelta(days=self.chance.randint(1, 9))).replace(minute=0, hour=10)
        self.met += 1
        self.invite(
            ics(
                uid=f"meeting-{self.met}@{firm}", start=start + timedelta(hours=self.chance.randint(0, 5)),
                attendees=[(name, f"{name.split()[0].lower()}@{firm}") for name in panel], owner=OWNER,
                summary=f"Interview: {self.chance.choice(JOBS)}",
            ),
            sender=f"talent@{firm}",
        )  # fmt: skip

    def owner_reads(self) -> None:
        """Each mail that asks for a word gets one, most of the time."""
        for raw in self.to_owner("approval"):
            read = messages.parse(raw)
            if read.message_id and read.message_id not in self.answered:
                self.answered.add(read.message_id)
                if said := self.chance.choice(ANSWERS):
                    self.owner_answers(raw, said)

    def people_read(self) -> None:
        """Some of those who were written to answer."""
        went = self.host.world()
        for raw in went[self.sent_seen :]:
            if self.chance.random() < 0.6:
                read = messages.parse(raw)
                day = (self.clock.now + timedelta(days=self.chance.randint(3, 12))).strftime("%A %d %B")
                self.writes(read.to[0].email, self.chance.choice(REPLIES).format(day=day), answers=raw)
        self.sent_seen = len(went)


def hours(days: int) -> Iterator[datetime]:
    """When it looks: each hour of a day, every third of a night."""
    for day in range(days):
        for hour in range(24):
            at = START + timedelta(days=day, hours=hour)
            if 7 <= at.hour <= 20 or at.hour % 3 == 0:
                yield at


def memory() -> float:
    """Megabytes of this process that lie in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


class Heap(ctypes.Structure):
    """What malloc tells of itself (mallinfo2(3)); `fordblks` are the bytes that it keeps and nobody uses."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    )  # fmt: skip


def free_heap() -> float:
    """Megabytes of this process's heap that nobody uses."""
    ask = ctypes.CDLL(None).mallinfo2
    ask.restype = Heap
    return int(ask().fordblks) / 1e6


def log_in_memory(search: Search) -> float:
    """Megabytes of what is known from the log, as a fresh start folds it."""
    tracemalloc.start()
    fold = Known()
    for _, fact in search.daemon.engine.ledger.store.facts():
        fold.learn(fact)
    gc.collect()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return held / 1e6


def line(search: Search, began: float) -> str:
    """What a month has left."""
    gc.collect()
    store, journal = (
        sum(path.stat().st_size for path in (search.folder / "state").glob(name)) / 1e6
        for name in ("*.sqlite", "*.sqlite-*")
    )
    files, threads = (sum(1 for _ in Path(f"/proc/self/{name}").iterdir()) for name in ("fd", "task"))
    free, log = free_heap(), log_in_memory(search)
    inbox = len(search.host.messages(OWNER))
    went = len(search.daemon.engine.ledger.drafts({DraftState.SENT}))
    return (
        f"{search.clock.now:%d %b}  store {store:5.1f} + {journal:.1f} MB  memory {memory():6.1f} MB"
        f" (log {log:.1f}, free heap {free:.1f})"
        f"  open files {files:3d}  threads {threads}  inbox {inbox:6d}  interviews {search.met:4d}  sent {went:4d}"
        f"  {time.monotonic() - began:5.0f} s\n"
    )


def main() -> None:
    """Live it, and print a line a month."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    if why := servers.missing():
        sys.exit(f"needs Dovecot and Postfix: {why}")
    began = time.monotonic()
    with servers.RealServers({OWNER: "secret"}) as real, tempfile.TemporaryDirectory() as folder:
        clock = Clock(START)
        search = Search(servers.RealHost(real, [OWNER]), clock, Path(folder), random.Random(wanted.seed))
        month = START.month
        for at in hours(wanted.days):
            clock.now = at
            if at.hour == 8 and at.weekday() < 5:
                search.morning()
            search.daemon.step()
            if at.hour in (9, 13, 18):
                search.owner_reads()
            if at.hour == 16:
                search.people_read()
            if at.month != month:
                month = at.month
                sys.stdout.write(line(search, began))
                sys.stdout.flush()
        sys.stdout.write(line(search, began))
        search.daemon.close()


if __name__ == "__main__":
    main()
