"""Calendars that are fetched: a real CalDAV server (Radicale) on loopback, and commands that print calendars."""

from __future__ import annotations

import base64
import io
import logging
import shutil
import socketserver
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
from stories import ANNA, ROLE, Story, berlin, ics, story

from agent import config as configs
from agent.carriers.calendar_files import EVERY, CalendarFiles
from agent.edges.caldav import CalDav
from agent.edges.ics_command import IcsCommand
from agent.errors import ConnectionFailedError, FollowupError, SignInError
from agent.rules import CalendarSource, Login
from agent.verbs import check_verb

pytest.importorskip("caldav")
radicale = pytest.importorskip("radicale")
from radicale import config as radicale_config  # noqa: E402

SINCE = datetime(2026, 3, 1, tzinfo=UTC)
TUESDAY = berlin(3, 10, 14)


class Threaded(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""


@dataclass
class Server:
    """Radicale in this process; `before` may answer in its place, `asked` remembers each request."""

    folder: Path
    url: str = ""
    asked: list[str] = field(default_factory=list)
    before: Callable[[dict[str, Any]], tuple[str, bytes] | None] = lambda environ: None

    def put(self, name: str, calendar: str) -> None:
        (self.folder / "collection-root/jane/jobs" / f"{name}.ics").write_text(calendar, newline="")

    def remove(self, name: str) -> None:
        (self.folder / "collection-root/jane/jobs" / f"{name}.ics").unlink()

    def source(self, path: str = "jane/jobs/", *, user: str = "jane", **more: Any) -> CalendarSource:
        return CalendarSource("caldav", self.url + path, login=Login(user), **more)

    def calendar(self, secret: str = "secret", **more: Any) -> CalDav:
        return CalDav(self.source(**more), lambda: secret)


@contextmanager
def served(folder: Path, context: ssl.SSLContext | None = None) -> Iterator[Server]:
    users = folder / "users"
    users.write_text("jane:secret\n")
    settings = radicale_config.load()
    settings.update({
        "auth": {"type": "htpasswd", "htpasswd_filename": str(users), "htpasswd_encryption": "plain", "delay": "0"},
        "storage": {"filesystem_folder": str(folder)},
        "logging": {"level": "critical"},
    }, "test", privileged=True)  # fmt: skip
    app = radicale.Application(settings)
    work = folder / "collection-root/jane/jobs"
    work.mkdir(parents=True)
    (work / ".Radicale.props").write_text('{"tag": "VCALENDAR", "D:displayname": "Work"}')
    server = Server(folder)

    def answer(environ: dict[str, Any], start: Any) -> Any:
        server.asked.append(environ["REQUEST_METHOD"])
        if (instead := server.before(environ)) is not None:
            environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
            start(instead[0], [("Content-Length", str(len(instead[1])))])
            return [instead[1]]
        if environ.get("HTTP_AUTHORIZATION") == "Bearer fresh-token":
            environ["HTTP_AUTHORIZATION"] = "Basic " + base64.b64encode(b"jane:secret").decode()
        return app(environ, start)

    with make_server("127.0.0.1", 0, answer, Threaded, Quiet) as http:
        if context is not None:
            http.socket = context.wrap_socket(http.socket, server_side=True)
        thread = threading.Thread(target=http.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        server.url = f"http{'s' if context else ''}://127.0.0.1:{http.server_port}/"
        try:
            yield server
        finally:
            http.shutdown()
            thread.join()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with served(tmp_path) as running:
        yield running


def event(uid: str, start: datetime = TUESDAY, **more: object) -> str:
    given = {"summary": f"Panel interview: {ROLE}", "uid": uid, "attendees": (ANNA,)} | more
    return ics(start=start, **given).replace("METHOD:REQUEST\r\n", "")  # type: ignore[arg-type]


def names(calendar: CalDav | IcsCommand) -> list[str]:
    return sorted(name.rpartition("/")[2] for name, _ in calendar.changed(SINCE))


# --- what is read ---------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["jane/jobs/", ""])
def test_an_entry_is_given_once_until_it_changes(server: Server, path: str) -> None:
    """By the calendar's own address, or by that of the server."""
    server.put("one", event("one"))
    server.put("old", event("old", datetime(2019, 1, 1, 9, tzinfo=UTC)))
    calendar = server.calendar(path=path)
    assert names(calendar) == ["one.ics"]  # what is long over is not even fetched
    assert names(calendar) == []
    server.put("one", event("one", berlin(3, 11, 14), sequence=1))
    server.put("two", event("two"))
    server.remove("old")
    assert names(calendar) == ["one.ics", "two.ics"]
    assert names(calendar) == []
    assert {"PUT", "DELETE", "POST", "PROPPATCH", "MKCALENDAR"}.isdisjoint(server.asked)


def test_a_bearer_token_signs_in(server: Server) -> None:
    server.put("one", event("one"))
    assert names(server.calendar("fresh-token", bearer=True)) == ["one.ics"]
    with pytest.raises(SignInError, match="refused the token"):
        names(server.calendar("stale", bearer=True))


def test_a_server_without_sync_is_asked_for_the_whole_range(server: Server) -> None:
    def none(environ: dict[str, Any]) -> tuple[str, bytes] | None:
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"], environ["CONTENT_LENGTH"] = io.BytesIO(body), str(len(body))
        if b"sync-collection" not in body:
            return None
        environ["CONTENT_LENGTH"] = "0"
        return "400 Bad Request", b""

    server.before = none
    server.put("one", event("one"))
    calendar = server.calendar()
    assert names(calendar) == ["one.ics"]
    assert names(calendar) == []
    server.put("one", event("one", sequence=1))
    assert names(calendar) == ["one.ics"]


def test_a_token_that_the_server_has_forgotten_loses_nothing(server: Server) -> None:
    server.put("one", event("one"))
    calendar = server.calendar()
    assert names(calendar) == ["one.ics"]
    calendar._tokens = dict.fromkeys(calendar._tokens, "http://radicale.org/ns/sync/forgotten")
    server.put("two", event("two"))
    assert names(calendar) == ["two.ics"]


def test_tls_is_verified(tmp_path: Path) -> None:
    trustme = pytest.importorskip("trustme")
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    ca_file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    with served(tmp_path, context) as server:
        server.put("one", event("one"))
        with pytest.raises(ConnectionFailedError, match=r"not trusted.*set ca_file"):
            names(server.calendar())
        assert server.asked == []  # nothing was said, no password above all
        assert names(server.calendar(ca_file=ca_file)) == ["one.ics"]


# --- what goes wrong ------------------------------------------------------------------------------


def says(calendar: CalDav | IcsCommand) -> str:
    with pytest.raises(FollowupError) as caught:
        names(calendar)
    assert "secret" not in str(caught.value)
    return str(caught.value)


def test_each_trouble_names_the_calendar_and_the_way_out(server: Server) -> None:
    assert "/jane/jobs/ refused the sign-in of jane. Check user and password" in says(server.calendar("wrong"))
    assert "answered with 404: it has moved or is gone" in says(server.calendar(path="jane/nothing/"))
    server.before = lambda environ: ("200 OK", b"<html>")
    assert "CalDAV" in says(server.calendar())
    server.before = lambda environ: ("207 Multi-Status", b"<not xml")
    assert "does not answer as CalDAV should" in says(server.calendar())
    server.before = lambda environ: ("301 Moved Permanently", b"")
    assert "answered with 301" in says(server.calendar())
    gone = CalDav(CalendarSource("caldav", "http://127.0.0.1:9/", login=Login("jane")), lambda: "secret")
    assert "127.0.0.1/ cannot be reached" in says(gone)


def test_a_server_that_hangs_or_floods_is_given_up(server: Server) -> None:
    server.before = lambda environ: time.sleep(3) or None  # type: ignore[func-returns-value]
    begun = time.monotonic()
    assert "did not answer within 0.5 seconds" in says(CalDav(server.source(), lambda: "secret", seconds=0.5))
    assert time.monotonic() - begun < 2.5
    server.before = lambda environ: ("207 Multi-Status", b"<a>" * 7_000_000)
    assert "more than 20,000,000 bytes" in says(server.calendar())


def test_after_trouble_it_goes_on_where_it_was(server: Server) -> None:
    server.put("one", event("one"))
    calendar = server.calendar()
    names(calendar)
    server.put("two", event("two"))
    server.before = lambda environ: ("503 Service Unavailable", b"")
    says(calendar)
    server.before = lambda environ: None
    assert names(calendar) == ["two.ics"]


# --- commands -------------------------------------------------------------------------------------


def printing(text: str, after: str = "") -> IcsCommand:
    return IcsCommand((sys.executable, "-c", f"print({text!r}){after}"), seconds=5)


def test_what_a_command_prints_is_a_calendar() -> None:
    calendar = printing(event("one"))
    assert len(names(calendar)) == 1
    assert names(calendar) == []


def test_a_command_that_fails_is_told_without_its_arguments() -> None:
    assert "printed no calendar" in says(printing("secret login page"))
    assert "failed with status 3" in says(printing("secret", ";import sys;sys.exit(3)"))
    slow = IcsCommand((sys.executable, "-c", "import time;time.sleep(9)#secret"), seconds=0.2)
    assert "did not end within 0.2 seconds" in says(slow)
    assert "cannot be run" in says(IcsCommand(("/no/such/program", "secret")))


def test_check_online_tries_each_calendar(server: Server, tmp_path: Path) -> None:
    server.put("one", event("one", datetime.now(UTC) + timedelta(days=3)))
    config = configs.parse(
        "owner: {name: Jane, addresses: [jane@example.org]}\ncalendars:\n"
        f"  - {{caldav: '{server.url}jane/jobs/', user: jane, password_command: [echo, secret]}}\n"
        f"  - {{caldav: '{server.url}jane/jobs/', token_command: [echo, fresh-token]}}\n"
        f"  - {{caldav: '{server.url}jane/jobs/', user: jane, password_command: [echo, wrong]}}\n"
        f"  - {{ics_command: [echo, 'BEGIN:VCALENDAR']}}\n"
        f"  - {{folder: {tmp_path}}}\n",
        path=None, default_zone="UTC",
    )  # fmt: skip
    tried = list(check_verb.calendars(config))
    assert [each.ok for each in tried] == [True, True, False, True]
    assert "refused the sign-in of jane" in tried[2].said
    said = [each.said for each in tried if each.ok]
    assert said == ["calendar caldav: read; entries: 1"] * 2 + ["calendar ics_command: read; entries: 1"]


# --- into the engine ------------------------------------------------------------------------------


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    (tmp_path / "life").mkdir()
    with story(tmp_path / "life", start=berlin(3, 9, 9)) as told:
        yield told


def test_an_interview_is_found_moved_and_survives_the_loss_of_the_calendar(
    server: Server, life: Story, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    secret.chmod(0o600)
    source = CalendarSource("caldav", server.url + "jane/jobs/", login=Login("jane", password_file=secret))
    calendars = CalendarFiles((source,), life.daemon.engine)
    server.put("one", event("one@globex.example"))
    calendars.look(life.clock.now)
    assert life.interview.seen.start == TUESDAY
    server.put("one", event("one@globex.example", berlin(3, 11, 14), sequence=1))
    asked = len(server.asked)
    calendars.look(life.clock.now + timedelta(minutes=1))  # too soon: the server is left alone
    assert len(server.asked) == asked
    calendars.look(life.clock.now + EVERY)
    assert life.interview.seen.start == berlin(3, 11, 14)
    server.remove("one")
    calendars.look(life.clock.now + 2 * EVERY)
    shutil.rmtree(server.folder / "collection-root/jane/jobs")
    with caplog.at_level(logging.WARNING):
        for n in range(3, 9):
            calendars.look(life.clock.now + n * EVERY)
    assert life.interview.stands
    assert [record.message for record in caplog.records if "calendar" in record.message] == [
        "calendar: 127.0.0.1/jane/jobs/ answered with 404: it has moved or is gone. Check the address of that calendar."
    ]  # said once


def test_one_calendar_is_fetched_at_a_time_and_trouble_makes_the_looks_rarer(life: Story, tmp_path: Path) -> None:
    said = tmp_path / "said"
    sources = tuple(
        CalendarSource("ics_command", "sh", ("/bin/sh", "-c", f"echo {name} >>{said}; false")) for name in "ab"
    )
    calendars = CalendarFiles(sources, life.daemon.engine)
    for minute in range(0, 60):
        calendars.look(life.clock.now + timedelta(minutes=minute))
    # Fetched at 0 (b at 1), after 10, 20 and 40 minutes more: twice as long each time.
    assert said.read_text().split() == ["a", "b", "a", "b", "a", "b"]
