"""A year of mail is simulated in time that grows with the mail: counted in work done, not in seconds."""

from __future__ import annotations

import functools
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from bench_simulate import CONFIG, START, Year
from promise_cases import NO_PROMISE, PROMISES

from agent import config as configs
from agent import engine, terminal
from agent.decide import plan
from agent.errors import FollowupError
from agent.from_disk import mail_files, readers, reading
from agent.from_disk.reading import Arrival, timeline
from agent.rules import Config
from agent.simulate import Approval, Simulation
from agent.understand import message as messages
from agent.understand import sentences
from agent.understand.days import date_ranges
from agent.understand.days.date_tokens import may_hold_date

Json = dict[str, object]
ROOT = Path(__file__).parent.parent


@pytest.fixture
def config(tmp_path: Path) -> Config:
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG)
    return configs.load(path)


def nobody(file: str, why: str) -> None:
    pytest.fail(f"{file}: {why}")


def came(year: Year, folder: Path, config: Config, workers: int = 0) -> reading.Timeline:
    folder.mkdir()
    places = mail_files.find(year.write(folder))
    return timeline(places, config, until=START + timedelta(days=400), problem=nobody, workers=workers)


def lived(year: Year, folder: Path, config: Config, days: int) -> list[Json]:
    with came(year, folder, config) as arrivals:
        return list(Simulation(config, START, START + timedelta(days=days), Approval(timedelta(0))).run(arrivals))


# --- work -------------------------------------------------------------------------------------------


class Work:
    """Counts the calls of every function of ours, and how often an application is decided."""

    def __init__(self) -> None:
        self.calls = self.decided = 0

    def __enter__(self) -> Work:
        sys.setprofile(self._called)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _called(self, frame: object, event: str, _: object) -> None:
        if event == "call":
            self.calls += 1
            self.decided += getattr(frame, "f_code", None) is plan.decide.__code__


@pytest.mark.parametrize(("mails", "interviews"), [(30, 2), pytest.param(60, 4, marks=pytest.mark.long)])
def test_four_times_the_mail_and_the_interviews_is_four_times_the_work(
    tmp_path: Path, config: Config, mails: int, interviews: int
) -> None:
    lived(Year(12, 1, days=70), tmp_path / "warm", config, 80)  # imports and caches
    work = {}
    for size in (1, 4):
        with Work() as work[size]:
            lived(Year(mails * size, interviews * size, days=80), tmp_path / f"{size}", config, 100)
    # Every scan of all that is known, for each mail or each decision, would make it sixteen times.
    assert work[4].calls < work[1].calls * 5.5
    assert work[4].decided < work[1].decided * 5


@pytest.mark.parametrize(("mails", "interviews"), [(30, 5), pytest.param(40, 10, marks=pytest.mark.long)])
def test_looking_only_when_something_can_have_changed_finds_all_that_looking_always_finds(
    tmp_path: Path, config: Config, monkeypatch: pytest.MonkeyPatch, mails: int, interviews: int
) -> None:
    year = Year(mails, interviews, days=80)
    seldom = lived(year, tmp_path / "seldom", config, 130)
    monkeypatch.setattr(engine, "JUDGED_FOR", timedelta(hours=6))
    often = lived(year, tmp_path / "often", config, 130)
    # A wait is told when somebody looks, and somebody who looks oftener tells of more of them.
    assert [each for each in seldom if each["event"] != "held"] == [each for each in often if each["event"] != "held"]


# --- reading ----------------------------------------------------------------------------------------


def test_other_processes_read_what_this_one_would_and_in_the_same_order(tmp_path: Path, config: Config) -> None:
    year = Year(90, 5)
    with came(year, tmp_path / "alone", config) as alone, came(year, tmp_path / "many", config, 2) as many:
        assert len(alone) == len(many) >= 90 > 2 * reading.BATCH_MAILS
        assert list(alone) == list(many)


def test_what_came_is_in_order_of_time_and_mail_goes_before_calendars(tmp_path: Path, config: Config) -> None:
    year = Year(60, 23)
    with came(year, tmp_path / "mail", config) as arrivals:
        found: list[Arrival] = list(arrivals)
    times = [each.at for each in found if each.at is not None]
    assert times == sorted(times)
    assert len(found) == len(year.mails) + len(year.calendars) > len(year.mails)


def test_a_header_alone_tells_when_a_mail_came() -> None:
    files = [path.read_bytes() for path in (ROOT / "tests" / "mails").rglob("*.eml")]
    mails = [*files, *(raw for *_, raw in Year(60, 4).mails), b"", b"\n\n", b"no header at all"]
    for raw in mails:
        whole = messages.parse(raw)
        assert messages.came(raw) == (whole.received or whole.sent)
    assert len(files) > 50


def test_what_came_after_the_end_is_not_read(tmp_path: Path, config: Config) -> None:
    (tmp_path / "mail").mkdir()
    places = mail_files.find(Year(40, 0).write(tmp_path / "mail"))
    with timeline(places, config, until=START + timedelta(days=100), problem=nobody) as arrivals:
        assert 0 < len(arrivals) < 40
        assert all(each.at is not None and each.at <= START + timedelta(days=100) for each in arrivals)


def test_little_mail_starts_no_process(tmp_path: Path, config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: pytest.fail("a process was started"))
    (tmp_path / "mail").mkdir()
    places = mail_files.find(Year(30, 1).write(tmp_path / "mail"))
    with timeline(places, config, until=START + timedelta(days=400), problem=nobody) as arrivals:
        assert len(list(arrivals)) >= 30


def test_a_process_that_is_ended_is_a_clear_error() -> None:
    with pytest.raises(FollowupError, match=r"was ended with code 3 .*the simulation ends here"):
        list(readers.spread([3], os._exit, 1))
    end = functools.partial(signal.raise_signal)
    with pytest.raises(FollowupError, match=r"was ended by signal 9"):
        list(readers.spread([signal.SIGKILL], end, 2))


def test_what_a_reader_raises_is_raised_here() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        list(readers.spread(["1", "2", "x", "3"], int, 2))
    assert list(readers.spread([str(n) for n in range(9)], int, 2)) == list(range(9))


def test_a_mail_that_breaks_a_reader_leaves_the_others_alone(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(reading, "understand", broken)
    message = messages.parse(b"From: a@b.example\nSubject: x\n\nHello")
    assert reading.understood(message, config).kind == "unparsable"


def test_ctrl_c_ends_it_at_once_and_leaves_no_process(tmp_path: Path) -> None:
    year = Year(1300, 1)
    (tmp_path / "mail").mkdir()
    paths = year.write(tmp_path / "mail")
    assert sum(len(raw) for *_, raw in year.mails) > reading.ALONE
    (tmp_path / "config.yaml").write_text(CONFIG)
    process = subprocess.Popen(
        [sys.executable, "-m", "agent", "simulate", "--json", "--config", tmp_path / "config.yaml",
         "--from", "2026-01-01", "--until", "2027-01-01", *paths],
        cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    with process:
        until = time.monotonic() + 60
        while not (children := of(process.pid)) and process.poll() is None and time.monotonic() < until:
            time.sleep(0.02)
        assert children
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert said == b""
    until = time.monotonic() + 20
    while any(map(lives, children)) and time.monotonic() < until:
        time.sleep(0.02)  # one that was just being started finds nobody to read for, and ends
    assert not any(map(lives, children))


def lives(process: int) -> bool:
    """Is it there, and not only waited for?"""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def of(process: int) -> list[int]:
    """The children of a process."""
    try:
        return [int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except FileNotFoundError:
        return []


# --- cheaper reading --------------------------------------------------------------------------------


def texts() -> Iterator[str]:
    for case in (*PROMISES, *NO_PROMISE):
        yield from (each for each in case if isinstance(each, str))
    yield from (raw.decode("utf-8", "replace") for *_, raw in Year(40, 10).mails)


def test_a_sentence_that_is_passed_over_holds_no_date() -> None:
    today, passed = date(2026, 3, 10), 0
    for sentence in {sentence for text in texts() for sentence in sentences.split(text)}:
        folded = sentences.fold(sentence)
        for language in ("en", "de", "fr", "es"):
            for anchor in (None, date(2026, 3, 20)):
                if not may_hold_date(folded, language, pointing=anchor is not None):
                    passed += 1
                    finder = date_ranges._Finder(folded, language, today, None, anchor, None)
                    assert finder.all() == [], (language, sentence)
    assert passed > 500


@pytest.mark.parametrize("text", ["back to a colleague of yours", "an answer by a mail", "talk to two of us"])
def test_a_small_number_in_words_is_no_day_of_the_month(text: str) -> None:
    assert date_ranges.find(text, "en", date(2026, 3, 10)) == []


# --- the bar ----------------------------------------------------------------------------------------


class Screen(io.StringIO):
    """Standard error as a terminal."""

    def isatty(self) -> bool:
        return True


def test_one_bar_tells_how_far_it_is_and_how_long_it_will_take(monkeypatch: pytest.MonkeyPatch) -> None:
    screen, clock = Screen(), iter([0.0, 1.0, 10.0, 40.0, 40.01, 50.0])
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(time, "monotonic", lambda: next(clock))
    bar = terminal.Progress("simulating")
    finding, living = bar.part(0, 0.1), bar.part(0.1, 1)
    finding(1, 2)
    finding(2, 2)
    living(1, 3)
    living(2, 3)  # too soon after the one before
    living(3, 3)
    shown = [line.replace("\033[K", "") for line in screen.getvalue().split("\r")[1:]]
    assert [line.split(" ", 2)[2] for line in shown] == ["5%", "10%, 1:30 left", "40%, 1:00 left", "100%\n"]


def test_without_a_terminal_nothing_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet = io.StringIO()
    monkeypatch.setattr(sys, "stderr", quiet)
    terminal.Progress("simulating").part(0, 1)(1, 1)
    assert quiet.getvalue() == ""


def test_the_mailbox_of_the_measurement_is_the_same_each_time_and_as_large_as_asked(tmp_path: Path) -> None:
    one, other = Year(80, 6), Year(80, 6)
    assert one.mails == other.mails
    assert len(one.mails) == 80
    assert json.dumps([str(p.name) for p in one.write(tmp_path)]) == '["Maildir", "archive.mbox", "calendars"]'
