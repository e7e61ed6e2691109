"""How far the calendars beside the mail are read is told while there is much of it, and on a terminal alone."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from stories import ANNA, ROLE, berlin, ics, story
from test_caldav import SINCE, Server, event, server

from agent.carriers.calendar_files import EVERY, MANY, CalendarFiles
from agent.edges.ics_folder import IcsFiles
from agent.rules import CalendarSource
from agent.verbs import plain_verbs as verbs

__all__ = ["server"]

Told = list[tuple[int, int]]


def hearing(told: Told) -> Callable[[int, int], None]:
    return lambda done, of: told.append((done, of))


def test_files_are_counted_at_the_first_look_alone(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.ics").write_text("BEGIN:VCALENDAR")
    files, told = IcsFiles((tmp_path,)), Told()
    assert len(list(files.changed(hearing(told)))) == 3
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    (tmp_path / "a.ics").write_text("BEGIN:VCALENDAR\r\n")
    assert len(list(files.changed(hearing(told)))) == 1
    assert len(told) == 4
    none = Told()
    assert not list(IcsFiles((tmp_path / "none",)).changed(hearing(none)))
    assert not none


def test_a_file_is_a_calendar_in_capitals_too(tmp_path: Path) -> None:
    for name in ("A.ICS", "b.Ics", "c.ics.bak", "d.txt", "ics"):
        (tmp_path / name).write_text("BEGIN:VCALENDAR")
    assert [path.name for path, _ in IcsFiles((tmp_path,)).changed()] == ["A.ICS", "b.Ics"]


def test_the_entries_of_a_server_are_counted_once_it_has_answered(server: Server) -> None:
    for name in ("one", "two"):
        server.put(name, event(f"{name}@globex.example"))
    calendar, told = server.calendar(), Told()
    assert len(list(calendar.changed(SINCE, hearing(told)))) == 2
    assert told == [(0, 1), (1, 2), (2, 2)]
    server.put("three", event("three@globex.example"))
    assert len(list(calendar.changed(SINCE, hearing(told)))) == 1
    assert len(told) == 3


def test_an_empty_calendar_and_one_that_is_not_there_come_to_nothing(server: Server) -> None:
    told = Told()
    assert not list(server.calendar().changed(SINCE, hearing(told)))
    with pytest.raises(Exception, match="404"):
        list(server.calendar(path="jane/none/").changed(SINCE, hearing(told)))
    assert told == [(0, 1), (0, 0)] * 2


def test_a_large_file_is_told_by_its_entries_and_the_name_of_the_file_alone(tmp_path: Path) -> None:
    one = ics(start=berlin(3, 10, 14), summary=f"Panel interview: {ROLE}", uid="x", attendees=(ANNA,))
    begin, body = one.partition("BEGIN:VEVENT")[0], "BEGIN:VEVENT" + one.partition("BEGIN:VEVENT")[2]
    body = body.partition("END:VCALENDAR")[0]
    old = body.replace("20260310", "20200310")
    (tmp_path / "work.ics").write_text(begin + old * MANY + body + "END:VCALENDAR\r\n", newline="")
    (tmp_path / "life").mkdir()
    heard: list[tuple[str, int, int]] = []
    with story(tmp_path / "life", start=berlin(3, 9, 9)) as life:
        source = CalendarSource("ics_file", str(tmp_path / "work.ics"))
        calendars = CalendarFiles((source,), life.daemon.engine, None, lambda *all_: heard.append(all_))
        calendars.look(life.clock.now)
        assert life.interview.stands
        assert ("work.ics", MANY + 1, MANY + 1) in heard
        assert {name for name, _, _ in heard} == {"your calendar files", "work.ics"}
        count = len(heard)
        calendars.look(life.clock.now + EVERY)
        assert len(heard) == count


def test_the_daemon_passes_it_on_to_whoever_looks(tmp_path: Path) -> None:
    (tmp_path / "calendars").mkdir()
    (tmp_path / "calendars" / "one.ics").write_text(event("one@globex.example"), newline="")
    heard: list[tuple[str, int, int]] = []
    with story(tmp_path, start=berlin(3, 9, 9), extra=f"calendars: [{{folder: {tmp_path}/calendars}}]\n") as life:
        life.daemon.progress = lambda *all_: heard.append(all_)
        life.step()
        assert life.interview.stands
    assert [each for each in heard if each[0] == "your calendar files"] == [
        ("your calendar files", 0, 1), ("your calendar files", 1, 1)
    ]  # fmt: skip


@pytest.mark.parametrize("terminal", [True, False])
def test_a_bar_is_drawn_on_a_terminal_and_nothing_elsewhere(monkeypatch: pytest.MonkeyPatch, terminal: bool) -> None:
    screen = io.StringIO()
    monkeypatch.setattr(screen, "isatty", lambda: terminal, raising=False)
    monkeypatch.setattr(sys, "stderr", screen)
    draw = verbs.bars()
    for done, of in ((0, 1), (2, 2), (0, 0)):
        draw("dav.example/work", done, of)
    drawn = screen.getvalue().replace("\033[K", "")
    assert bool(drawn) is terminal
    if terminal:
        shown = [line.rpartition(" ")[2].rstrip("\n") for line in drawn.split("\r")[1:]]
        assert shown == ["0/1", "2/2", "nothing"]
        assert drawn.count("\n") == 2
        assert "looking for invites in dav.example/work" in drawn
