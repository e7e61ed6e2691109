"""What the configuration names and this account may not read, or no disk gives, is named, and the rest goes on."""

from __future__ import annotations

import errno
import logging
import os
from pathlib import Path

import pytest
from life import START, Life, ics, life

from agent import cli
from agent.edges.ics_folder import IcsFiles
from agent.edges.template_folder import templates
from agent.errors import ConfigError
from agent.understand import message as messages

LONG = "x" * 300
"""A name that no file system takes: like a closed folder it is neither there nor simply not there."""


@pytest.fixture
def closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that may be entered and not listed; root, as whom tests may run, lists it all the same."""
    folder = tmp_path / "closed"
    folder.mkdir()
    scan = os.scandir

    def scandir(path: object = ".") -> object:
        if Path(str(path)) == folder:
            raise PermissionError(errno.EACCES, "Permission denied", str(folder))
        return scan(path)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "scandir", scandir)
    return folder


def config(folder: Path, text: str) -> str:
    path = folder / "c.yaml"
    path.write_text("owner: {name: Jane, addresses: [jane@example.org], time_zone: Europe/Berlin}\n" + text)
    return str(path)


def test_a_calendar_that_cannot_be_read_stops_neither_the_mail_nor_the_others(
    tmp_path: Path, closed: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "agent")
    places = f"[{{folder: {closed}}}, {{ics_file: {tmp_path / LONG}}}, {{ics_file: {tmp_path}/good.ics}}]"
    with life(tmp_path, extra=f"calendars: {places}\n") as world:
        good = ics(start=world.clock.now, uid="file@initech.example", summary="Interview: Data Engineer")
        (tmp_path / "good.ics").write_text(good)
        world.invite(ics(start=world.clock.now))
        world.step()
        world.step(minutes=1)
        assert _interviews(world) == {"iv-1@globex.example", "file@initech.example"}
    assert caplog.text.count(f"calendar {closed}: Permission denied") == 1
    assert caplog.text.count("File name too long") == 1


def test_a_calendar_that_cannot_be_read_for_a_day_is_told_of_once(tmp_path: Path) -> None:
    """By each look of a timer, too: nothing is kept in memory between them."""
    feed, folder = tmp_path / "feed.ics", tmp_path / "gone"
    places = f"[{{ics_command: [cat, {feed}]}}, {{folder: {folder}}}]"
    good = ics(start=START, uid="file@initech.example", summary="Interview: Data Engineer")
    feed.write_text(good)
    folder.mkdir()
    with life(tmp_path, extra=f"calendars: {places}\ndigest: {{at: off}}\n") as world:

        def looks(hours: int) -> list[str]:
            before = len(world.to_owner("told"))
            pauses = [1.0] * hours if hours < 6 else [1.0, *[(hours - 1) / 5] * 5]
            for pause in pauses:
                world.clock.forward(minutes=pause * 60)
                world.restart()
                world.daemon.once()
            told = [messages.parse(raw).text for raw in world.to_owner("told")[before:]]
            return sorted(text.split(" cannot be read")[0] for text in told if "cannot be read since" in text)

        feed.unlink()
        assert looks(2) == []
        feed.write_text(good)
        assert looks(1) == []  # back within the day
        feed.unlink()
        folder.rmdir()
        assert looks(23) == []
        assert looks(2) == [f"The calendar {folder}", "The calendar ics_command (cat)"]
        assert looks(30) == []
        folder.mkdir()
        assert looks(1) == []
        folder.rmdir()
        assert looks(25) == [f"The calendar {folder}"]


def test_what_is_wrong_with_a_file_is_logged_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """One that is there and cannot be opened; root, as whom tests may run, opens it all the same."""
    place = tmp_path / "one.ics"
    place.write_text("")
    files, opens = IcsFiles((place,)), Path.open

    def closed(path: Path, *mode: str) -> object:
        if path == place:
            raise PermissionError(errno.EACCES, "Permission denied")
        return opens(path, *mode)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", closed)
        for _ in range(3):
            assert not list(files.changed())
            assert files.troubled == {str(place): "Permission denied"}
    assert caplog.text.count("Permission denied") == 1
    assert len(list(files.changed())) == 1
    assert not files.troubled


def _interviews(world: Life) -> set[str]:
    world.daemon.engine.refresh()
    known = world.daemon.engine.known.applications.values()
    return {interview.seen.uid for application in known for interview in application.interviews.values()}


def test_a_check_says_why_it_cannot_be_read(tmp_path: Path, closed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "folder").mkdir()
    text = (
        f"calendars: [{{folder: {closed}}}, {{ics_file: {tmp_path}/none.ics}}]\n"
        f"materials: [{{name: cv, file: {tmp_path / LONG}}}, {{name: work, file: {tmp_path}/folder}}]\n"
    )
    assert cli.main(["check", "--config", config(tmp_path, text)]) == 1
    out = capsys.readouterr().out
    assert f"problem: calendar {closed} cannot be read: Permission denied" in out
    assert f"problem: calendar {tmp_path}/none.ics is not there" in out
    assert "material cv: " in out
    assert "cannot be read: File name too long" in out
    assert f"material work: {tmp_path}/folder is a folder" in out


def test_a_templates_folder_that_cannot_be_listed_is_not_taken_for_an_empty_one(tmp_path: Path, closed: Path) -> None:
    with pytest.raises(ConfigError, match="closed: the templates folder cannot be read: Permission denied"):
        templates(closed)
    with pytest.raises(ConfigError, match="File name too long"):
        templates(tmp_path / LONG)
    with pytest.raises(ConfigError, match="is not there"):
        templates(tmp_path / "none")


@pytest.mark.parametrize("words", [("status",), ("why", "acme"), ("pause",), ("export", "x")])
def test_a_state_that_cannot_be_looked_into_is_6_with_the_way_out(
    tmp_path: Path, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    more = [] if words[0] == "export" else ["--config", config(tmp_path, "")]
    assert cli.main([*words, *more, "--state", str(tmp_path / LONG)]) == 6
    err = capsys.readouterr().err
    assert "the store cannot be opened: File name too long; run this as the account whose state it is" in err
