"""The verbs over a state that a life has made: what they say, what they change, how they end."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from life import Clock, ics, life
from running import ROOT, Around, WallClock, environment

from agent import cli, command_line
from agent.demo import PANEL
from agent.edges.ledger import Ledger
from agent.edges.store import Lock, Store
from agent.embedded import MailHost
from agent.facts import ContactSeen, DetailGiven, Fact, InterviewJudged, Paused, PromiseNoted, Resumed, Stopped

HEAVY = [
    "aiosmtpd", "cattrs", "holidays", "icalendar", "imapclient", "jinja2", "pymap", "schedule", "sqlite3",
    "trustme", "yagmail", "yaml",
]  # fmt: skip
VERBS = sorted(re.findall(r"^    ([a-z]+) ", command_line.parser().format_help(), re.MULTILINE))
ALL_DAY = """\
BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:day-1@initech.example
DTSTAMP:20260101T090000Z
DTSTART;VALUE=DATE:{day:%Y%m%d}
SUMMARY:Onsite interview: Platform Engineer
ORGANIZER;CN=Maria Rossi:mailto:maria.rossi@initech.example
ATTENDEE;CN=Maria Rossi;PARTSTAT=ACCEPTED:mailto:maria.rossi@initech.example
ATTENDEE;CN=Jane Doe;PARTSTAT=ACCEPTED:mailto:jane@example.org
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the configuration and the state after an interview with three people, two hours ago.

    The verbs tell the time from the wall clock, so this life is lived now. At another employer there is a
    whole day that may be an interview: a question.
    """
    folder, now = tmp_path_factory.mktemp("lived"), datetime.now(UTC)
    with life(folder, clock=Clock(now - timedelta(hours=4))) as world:
        summary = "Panel interview: Senior Backend Engineer"
        world.invite(ics(start=now - timedelta(hours=3), summary=summary, attendees=PANEL))
        world.invite(ALL_DAY.format(day=now + timedelta(days=3)), sender="maria.rossi@initech.example")
        world.step()
        world.clock.now = now
        world.step()
    yield folder


@pytest.fixture
def folder(lived: Path, tmp_path: Path) -> Path:
    """That state, for one test alone."""
    shutil.copytree(lived / "state", tmp_path / "state")
    shutil.copy(lived / "config.yaml", tmp_path)
    return tmp_path


Run = Callable[..., str]


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a verb in this process and get what it said; nobody is there to be asked."""

    def refuse(*_: object) -> str:
        raise AssertionError("it asked for something on the terminal")

    monkeypatch.setattr("builtins.input", refuse)
    monkeypatch.setattr("getpass.getpass", refuse)
    monkeypatch.delenv("COLUMNS", raising=False)  # whoever starts the tests may set it, and lines would be folded

    def run_it(*words: str, expect: int = 0) -> str:
        code = cli.main([*words, "--config", str(folder / "config.yaml"), "--state", str(folder / "state")])
        out, err = capsys.readouterr()
        assert code == expect, (code, out, err)
        return err if expect else out

    return run_it


def facts(folder: Path, kind: type[Fact]) -> list[Fact]:
    store = Store(folder / "state" / "followup.sqlite")
    try:
        return [fact for _, fact in store.facts() if isinstance(fact, kind)]
    finally:
        store.close()


def states(folder: Path) -> dict[str, str]:
    store = Store(folder / "state" / "followup.sqlite")
    try:
        return {row.id: row.state.value for row in Ledger(store).drafts()}
    finally:
        store.close()


def outside(*words: str, **env: str) -> subprocess.CompletedProcess[str]:
    """The command as its own process, without a terminal."""
    return subprocess.run(
        [sys.executable, "-m", "agent", *words], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=30, env=environment(**env),
    )  # fmt: skip


# --- help -----------------------------------------------------------------------------------------


def test_there_are_verbs_to_be_tested() -> None:
    assert {"run", "status", "why", "approve", "inspect", "simulate", "demo"} <= set(VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([verb, "--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert told.startswith(f"usage: followup {verb} ")
    assert "--debug" in told or verb == "demo"


def test_help_loads_no_library() -> None:
    script = f"""
import sys
from agent.cli import main
for verb in [None, *{VERBS!r}]:
    try:
        main([verb, "--help"] if verb else ["--help"])
    except SystemExit as ended:
        assert ended.code == 0
sys.stderr.write(" ".join(sorted(set({HEAVY!r}) & {{name.partition(".")[0] for name in sys.modules}})))
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("usage: followup") == len(VERBS) + 1


def test_a_look_at_the_state_loads_no_mail_library(folder: Path) -> None:
    script = f"""
import sys
from agent.cli import main
assert main(["status", "--config", {str(folder / "config.yaml")!r}, "--state", {str(folder / "state")!r}]) == 0
names = {{name.partition(".")[0] for name in sys.modules}}
sys.stderr.write(" ".join(sorted({{"imapclient", "yagmail", "icalendar", "jinja2", "pymap", "aiosmtpd"}} & names)))
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stderr) == (0, "")


def test_help_is_quick() -> None:
    """At most three times the start of Python itself, with as much again for a busy machine."""

    def milliseconds(*words: str) -> float:
        begun = time.perf_counter()
        subprocess.run([sys.executable, *words], cwd=ROOT, stdout=subprocess.DEVNULL, check=True, timeout=30)
        return (time.perf_counter() - begun) * 1000

    pairs = [(milliseconds("-c", "pass"), milliseconds("-m", "agent", "--help")) for _ in range(7)]
    bare, helped = (statistics.median(column) for column in zip(*pairs, strict=True))
    assert helped <= 3 * bare + 30, f"{helped:.0f} ms; Python alone {bare:.0f} ms"


# --- exit codes -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["--version"], 0, "followup "),
        (["--help"], 0, "exit codes:"),
        ([], 2, "exit codes:"),
        (["dance"], 2, "invalid choice: 'dance'"),
        (["status", "--jason"], 2, "unrecognized arguments: --jason"),
        (["note"], 2, "the following arguments are required: APPLICATION"),
    ],
)
def test_a_wrong_command_line_is_2_and_says_what_there_is(
    words: list[str], code: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        ended: object = cli.main(words)
    except SystemExit as stop:
        ended = stop.code
    out, err = capsys.readouterr()
    assert ended == code
    assert told in out + err


def test_a_check_that_finds_something_is_1_and_names_every_problem(
    folder: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "in order" in run("check")
    (folder / "mine").mkdir()
    (folder / "mine" / "thank_yuo.txt").write_text("Subject: Hi\n\nHi")
    (folder / "mine" / "withdrawal.de.txt").write_text("Subject: Hallo\n\nHallo")
    with (folder / "config.yaml").open("a") as config:
        config.write(
            f"calendars: [{{folder: {folder}/none}}]\ntemplates: {{folder: {folder}/mine}}\n"
            f"materials: [{{name: cv, file: {folder}/cv.pdf, offer: [status_check]}}]\n"
        )
    assert cli.main(["check", "--config", str(folder / "config.yaml")]) == 1
    out = capsys.readouterr().out
    assert f"problem: template thank_yuo.txt in {folder}/mine is for no step" in out
    assert "withdrawal.de.txt" not in out
    assert f"problem: calendar {folder}/none is not there" in out
    assert f"problem: material cv: {folder}/cv.pdf is not there" in out


def test_a_region_without_holidays_is_named_by_a_check(
    folder: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    with (folder / "config.yaml").open("a") as config:
        config.write(
            "courtesy: {holidays: [DE-BY, US, DE-XX]}\nsequence: {thank_you: {holidays: [ZZ]}}\n"
            "employers: {acme.example: {courtesy: {holidays: [CH-ZH, DE-QQ]}}}\n"
        )
    assert cli.main(["check", "--config", str(folder / "config.yaml")]) == 1
    out = capsys.readouterr().out
    assert "no region DE-XX is known; the holidays of DE alone are kept" in out
    assert "no region ZZ is known; no holiday is kept for it" in out
    assert "no region DE-QQ is known" in out
    assert out.count("no region") == 3


@pytest.mark.parametrize("verb", ["why", "stop", "pause", "resume", "skip", "approve"])
def test_an_unknown_application_is_2_with_the_names_there_are(run: Run, verb: str) -> None:
    assert run(verb, "umbrella", expect=2) == "followup: no application 'umbrella'; there are: globex, initech\n"


def test_an_unusable_configuration_is_3(folder: Path, run: Run) -> None:
    (folder / "config.yaml").write_text("owner: {name: Jane, addresses: [jane@example.org], shoe_size: 39}\n")
    told = run("status", expect=3)
    assert "config.yaml:1:" in told
    assert "shoe_size" in told
    (folder / "config.yaml").unlink()
    assert "`followup init --example`" in run("status", expect=3)


def test_a_refused_sign_in_is_4(mail_host: MailHost, folder: Path, run: Run) -> None:
    Around(mail_host, WallClock(), folder).configure(password="guess")
    told = run("run", "--once", expect=4)
    assert re.match(r"followup: localhost:\d+ refused the sign-in of owner@example.org: .*Check mail.login; many", told)


def test_a_server_that_is_not_there_is_5(run: Run) -> None:
    told = run("run", "--once", expect=5)  # this life's host is gone
    assert re.search(r"localhost:\d+ cannot be reached: .*Check mail.imap.host and the network", told)
    assert run("check", "--online", expect=1) == ""  # a finding is output, not an error


def test_a_state_that_cannot_be_used_is_6(folder: Path, run: Run) -> None:
    shutil.rmtree(folder / "state")
    (folder / "state").mkdir()
    (folder / "state" / "followup.sqlite").write_bytes(b"this is no database, and long enough to be taken for one" * 20)
    for verb in ("status", "run"):
        assert "followup.sqlite: the store is damaged: file is not a database" in run(verb, expect=6)


def test_a_state_in_use_is_7_for_a_daemon_and_no_matter_for_the_other_verbs(folder: Path, run: Run) -> None:
    lock = Lock(folder / "state" / "lock")
    assert f"another followup daemon (process {os.getpid()})" in run("run", "--once", expect=7)
    assert "globex" in run("status")
    lock.release()


def test_no_state_is_no_empty_state(folder: Path, run: Run) -> None:
    """Otherwise a wrong --state would look like a daemon with nothing to do."""
    shutil.rmtree(folder / "state")
    told = run("status", expect=2)
    assert "there is nothing yet; `followup run` makes it, or --state names another directory" in told
    assert not (folder / "state").exists()


def test_debug_adds_the_traceback_and_keeps_the_code(run: Run) -> None:
    told = run("why", "umbrella", "--debug", expect=2)
    assert "Traceback" in told
    assert told.endswith("followup: no application 'umbrella'; there are: globex, initech\n")


def test_whoever_stops_reading_is_not_complained_to(folder: Path) -> None:
    command = [sys.executable, "-m", "agent", "why", "globex", "--config", str(folder / "config.yaml")]
    with subprocess.Popen(
        [*command, "--state", str(folder / "state")], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=environment(),
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(20) == 0


# --- looking --------------------------------------------------------------------------------------


def test_status_says_what_waits_and_what_comes_next(run: Run) -> None:
    told = run("status")
    assert "globex  Globex, Senior Backend Engineer" in told
    for number, (name, _) in enumerate(sorted(PANEL, key=lambda person: told.index(person[0])), 1):
        assert f"d{number}  thank-you to {name} (globex), until" in told
    assert re.search(r"q\d+  Is “Onsite interview: Platform Engineer” on .* a job interview of yours\?", told)


def test_report_tells_the_last_days_and_what_comes_of_them(run: Run) -> None:
    told = run("report")
    assert told.startswith("The last 7 days: ")
    assert "What needs you\n- Your word on the thank-you to " in told
    assert run("report", "--days", "1").startswith("The last 24 hours: ")
    (found,) = [json.loads(line) for line in run("report", "--json").splitlines()]
    assert list(found) == ["since", "until", "needs_you", "coming", "went", "answered", "waiting"]
    assert all(f"- {line}" in told for line in found["needs_you"]) and found["needs_you"]


@pytest.mark.parametrize("days", ["0", "367", "-1", "week", "000000001234", "٣", "9" * 400])
def test_report_takes_days_of_a_year(run: Run, days: str) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["report", "--days", days])
    assert ended.value.code == 2


STATUS = [
    "kind", "application", "company", "role", "interviews", "drafts", "next", "next_at", "questions", "stopped",
    "paused", "steps", "last_word",
]  # fmt: skip
OVERVIEW = [
    "daemon", "alive", "since", "last_look", "late", "asleep", "paused_until", "trouble",
    "clock_doubted", "mails_held_up", "needs_you",
]  # fmt: skip
WHY = {
    "fact": ["kind", "at", "at_local", "fact", "text"],
    "decision": [
        "kind", "step", "contact", "decision", "until", "until_local", "because", "state", "at", "estimated",
        "sentence",
    ],
}  # fmt: skip


def test_the_keys_of_status_stay(run: Run) -> None:
    overview, *objects = [json.loads(line) for line in run("status", "--json").splitlines()]
    assert list(overview) == STATUS + OVERVIEW
    assert list(overview["needs_you"][0]) == ["number", "kind", "application", "text", "until"]
    assert [each["kind"] for each in (overview, *objects)] == ["overview", "application", "application"]
    assert [each["application"] for each in objects] == ["globex", "initech"]
    for each in objects:
        assert list(each) == STATUS
    assert list(objects[0]["interviews"][0]) == ["start", "end", "stage", "verdict", "cancelled"]
    assert list(objects[0]["drafts"][0]) == ["draft", "step", "to", "state", "until"]
    assert list(objects[0]["steps"][0]) == [
        "step", "contact", "state", "at", "until", "estimated", "sentence", "because",
    ]  # fmt: skip
    assert datetime.fromisoformat(objects[0]["interviews"][0]["start"]).tzinfo is not None


def test_the_keys_of_why_stay(run: Run) -> None:
    objects = [json.loads(line) for line in run("why", "globex", "--json").splitlines()]
    assert {each["kind"] for each in objects} == set(WHY)
    for each in objects:
        assert list(each) == WHY[each["kind"]]


def test_why_names_facts_and_decisions_with_their_reasons(run: Run) -> None:
    for name in ("globex", "Globex", "GLOBEX"):
        told = run("why", name)
        assert "interview “Panel interview: Senior Backend Engineer”" in told
        assert "thank-you to Anna Schmidt staged: the interview with Anna Schmidt ended" in told
        assert re.search(r"Status check to Anna Schmidt: about .*, if the thank-you goes on ", told)


def test_a_company_with_two_applications_has_to_be_told_apart(folder: Path, run: Run) -> None:
    store = Store(folder / "state" / "followup.sqlite")
    from agent.facts import ApplicationOpened

    opened = ApplicationOpened(at=datetime.now(UTC), application="globex-2", company="Globex", domain="globex.example")
    store.append([opened])
    store.close()
    assert "'Globex' has several applications: globex, globex-2" in run("why", "Globex", expect=2)
    assert run("why", "globex-2").startswith("Globex")


# --- the owner's word -----------------------------------------------------------------------------


def test_approve_alone_shows_what_waits(run: Run) -> None:
    told = run("approve")
    assert told.count("    Subject: ") == 3
    assert "d1  thank-you to" in told
    assert "q" in told


def test_approve_skip_and_a_second_time(folder: Path, run: Run) -> None:
    assert re.fullmatch(r"d1 \(thank-you to .*\): approved; the daemon sends it at its time\n", run("approve", "d1"))
    assert re.fullmatch(r"d2 \(thank-you to .*\): discarded\n", run("skip", "d2"))
    assert "is skipped, not changed" in run("approve", "d2", expect=1)  # it cannot be had any more
    assert states(folder) == {"d1": "approved", "d2": "skipped", "d3": "staged"}
    assert "is approved, not changed" in run("approve", "d1")
    assert "discarded" in run("skip", "d1")  # a yes may be taken back until it goes
    assert states(folder) == {"d1": "skipped", "d2": "skipped", "d3": "staged"}


def test_approve_by_application_and_by_the_code_of_a_mail(folder: Path, run: Run) -> None:
    store = Store(folder / "state" / "followup.sqlite")
    (row,) = store.rows("SELECT token FROM approval WHERE kind='approval'")
    store.close()
    assert run("approve", f"[F-{row['token'].upper()}]").count("approved") == 3
    assert set(states(folder).values()) == {"approved"}
    assert run("skip", "d1", "d2", "d3").count("discarded") == 3
    assert "nothing of globex waits for you" in run("approve", "globex", expect=2)


def test_what_is_named_twice_is_done_once(folder: Path, run: Run) -> None:
    assert run("approve", "d1", "d1").count("d1 ") == 1
    assert run("skip", "d1", "globex", "d2", "globex").count("d2 ") == 1
    assert "is skipped, not changed" in run("approve", "d1", expect=1)
    assert "is skipped, not changed" in run("skip", "d1")


def test_a_slip_in_one_item_changes_none(folder: Path, run: Run) -> None:
    told = run("approve", "d1", "d9", expect=2)
    assert re.fullmatch(r"followup: there is no d9; waiting for you: d1, d2, d3, q\d+\n", told)
    assert set(states(folder).values()) == {"staged"}


@pytest.mark.parametrize(("verb", "verdict"), [("approve", "yes"), ("skip", "no")])
def test_a_question_is_answered_with_yes_or_no(folder: Path, run: Run, verb: str, verdict: str) -> None:
    (number,) = re.findall(r"^  (q\d+)  ", run("status"), re.MULTILINE)
    assert run(verb, number) == f"{number}: {'yes' if verdict == 'yes' else 'no'}\n"
    (judged,) = facts(folder, InterviewJudged)
    assert isinstance(judged, InterviewJudged)
    assert judged.verdict == verdict
    assert number not in run("status")


def test_snooze_puts_a_draft_off_but_not_past_its_time(folder: Path, run: Run) -> None:
    assert "d1: shown again on" in run("snooze", "d1", "5", "hours")
    assert "its time ends before that" in run("snooze", "d1", "2", "weeks", expect=2)
    assert "soon" in run("snooze", "d1", "soon", expect=2)
    assert states(folder)["d1"] == "staged"


def test_stop_closes_the_application_and_discards_its_drafts(folder: Path, run: Run) -> None:
    assert run("stop", "globex") == "globex: stopped\n"
    assert set(states(folder).values()) == {"skipped"}
    (stopped,) = facts(folder, Stopped)
    assert isinstance(stopped, Stopped)
    assert stopped.application == "globex"
    assert "stopped: you said stop" in run("why", "globex")


def test_note_keeps_words_and_a_promised_day(folder: Path, run: Run) -> None:
    day = (datetime.now(UTC) + timedelta(days=20)).date()
    run("note", "globex", "we", "talked", "about", "queues", "--to", "anna")
    assert run("note", "globex", "--promised", day.isoformat()) == "noted\n"
    (detail,), (promised,) = facts(folder, DetailGiven), facts(folder, PromiseNoted)
    assert isinstance(detail, DetailGiven)
    assert isinstance(promised, PromiseNoted)
    assert detail.text == "we talked about queues"
    assert promised.promise.end == day
    told = run("why", "globex")
    assert "you noted for Anna Schmidt: we talked about queues" in told
    assert "you noted: they will be in touch by" in told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["note", "globex", "--debrief"], "tell how it went: followup note APPLICATION --debrief"),
        (["note", "globex", "--debrief", "--missed", "x"], "--debrief takes everything from the words themselves"),
        (["note", "globex"], "nothing to note: give some words, --promised DATE, --means WHAT or --missed"),
        (["note", "globex", "--means", "rejection"], "globex: nobody there has written yet"),
        (["note", "globex", "x", "--to", "Zoe"], "--to 'Zoe' fits 0 people; there are: "),
        (["note", "globex", "x", "--to", "a"], "--to 'a' fits 2 people; there are: "),
        (["note", "globex", "x" * 2001], "that is 2001 letters long, and there is place for 2000 at most"),
        (["note", "globex", "--promised", "tomorrow"], "tomorrow: not a date; write it as 2026-12-04"),
        (["note", "globex", "--promised", "2020-01-01"], "2020-01-01: that day has come already; give a later one"),
        (["pause", "--until", "2020-01-01"], "2020-01-01: that day has come already; give a later one"),
        (["add", "globex", "Anna"], "'Anna': write 'Anna Schmidt <anna@acme.example>'"),
        (["add", "globex", "Jane <jane@example.org>"], "jane@example.org is your own address"),
        (["add", "globex", "Jane <jane+jobs@example.org>"], "jane+jobs@example.org is your own address"),
        (["add", "globex", "Globex <no-reply@globex.example>"], "nobody reads no-reply@globex.example"),
        (["approve", "d77"], "there is no d77; waiting for you: d1, d2, d3, q"),
    ],
)
def test_what_does_not_fit_is_2_with_the_way_out(folder: Path, run: Run, words: list[str], told: str) -> None:
    assert told in run(*words, expect=2)
    assert not facts(folder, DetailGiven) + facts(folder, PromiseNoted) + facts(folder, Paused)


def test_add_gives_a_person_an_address(folder: Path, run: Run) -> None:
    before = len(facts(folder, ContactSeen))
    told = run("add", "globex", "Chen Wei <Chen.Wei@globex.example>")
    assert told == "Chen Wei: chen.wei@globex.example, at Globex\n"
    assert run("add", "globex", "bob lee <bob@globex.example>") == "bob lee: bob@globex.example, at Globex\n"
    new, again = facts(folder, ContactSeen)[before:]
    assert isinstance(new, ContactSeen)
    assert isinstance(again, ContactSeen)
    others = {f.contact: f.name for f in facts(folder, ContactSeen)[:before] if isinstance(f, ContactSeen)}
    assert new.contact not in others
    assert others[again.contact] == "Bob Lee"


def test_pause_and_resume_everywhere_and_for_one(folder: Path, run: Run) -> None:
    day = (datetime.now(UTC) + timedelta(days=9)).date()
    assert run("pause").startswith("paused")
    assert run("resume") == "resumed\n"
    assert run("pause", "globex", "--until", day.isoformat()).startswith("paused: globex until ")
    assert "paused by you until" in run("why", "globex")
    assert [f.application for f in facts(folder, Paused) if isinstance(f, Paused)] == [None, "globex"]
    assert len(facts(folder, Resumed)) == 1


# --- the terminal ---------------------------------------------------------------------------------


def test_no_colours_without_a_terminal(folder: Path) -> None:
    places = ("--config", str(folder / "config.yaml"), "--state", str(folder / "state"))
    for words in (["status"], ["why", "globex"], ["approve"], ["check"]):
        done = outside(*words, *places, TERM="xterm-256color")
        assert done.returncode == 0
        assert "\033" not in done.stdout + done.stderr


def on_a_terminal(*words: str, **env: str) -> str:
    """What a terminal is sent."""
    leader, follower = pty.openpty()
    fcntl.fcntl(leader, fcntl.F_SETFL, os.O_NONBLOCK)
    seen = b""
    with subprocess.Popen(
        [sys.executable, "-m", "agent", *words], cwd=ROOT, stdin=follower, stdout=follower, stderr=follower,
        env=environment(**env),
    ) as process:  # fmt: skip
        os.close(follower)
        end = time.monotonic() + 20
        while time.monotonic() < end:
            ended = process.poll() is not None
            try:
                seen += os.read(leader, 65536)
            except BlockingIOError:
                time.sleep(0.02)
            except OSError:  # the other end is closed
                break
            else:
                continue
            if ended:
                break
        os.close(leader)
        assert process.wait(5) == 0  # had it asked for something, it would wait for ever
    return seen.decode()


def test_colours_on_a_terminal_unless_they_are_not_wanted(folder: Path) -> None:
    words = ("status", "--config", str(folder / "config.yaml"), "--state", str(folder / "state"))
    assert "\033[1mglobex\033[0m" in on_a_terminal(*words, TERM="xterm")
    for env in ({"TERM": "xterm", "NO_COLOR": "1"}, {"TERM": "dumb"}):
        assert "\033" not in on_a_terminal(*words, **env)


def test_nothing_of_a_mail_reaches_the_terminal_as_a_command(folder: Path, run: Run) -> None:
    """A subject may hold anything: colours, a new window title, a line that runs backwards."""
    at, evil = datetime.now(UTC), "a\033]0;owned\007b\x9b31mc\u202ed\re"
    store = Store(folder / "state" / "followup.sqlite")
    store.append([DetailGiven(at=at, application="globex", contact=None, text=evil)])
    store.close()
    told = run("why", "globex")
    assert "you noted: a�]0;owned�b�31mc�d�e" in told
    objects = run("why", "globex", "--json")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", objects)
    assert any(json.loads(line)["text"].endswith(evil) for line in objects.splitlines() if '"fact"' in line)


def test_letters_that_a_terminal_lacks_cost_no_line(folder: Path) -> None:
    words = ("why", "globex", "--config", str(folder / "config.yaml"), "--state", str(folder / "state"))
    done = outside(*words, PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    assert r"interview \u201cPanel interview: Senior Backend Engineer\u201d" in done.stdout


def test_a_debrief_from_the_shell_does_what_the_mail_does(run: Run) -> None:
    people = [line.split("to ")[1].split(" (")[0] for line in run("approve").splitlines() if line.startswith("d")]
    first = people[0].split()[0]
    told = run("note", "globex", "--debrief", f"{first}: Kafka migration. They decide within two weeks. what now?")
    assert f"noted: {people[0]}: Kafka migration" in told
    assert "noted: they will be in touch by" in told
    assert "not noted: what now?" in told
    assert (
        run("note", "globex", "--more", "the talk in Lyon")
        == "noted; drafts that wait are shown to you again with it\n"
    )
    why = run("why", "globex")
    assert "Kafka migration" in why
    assert "you noted: they will be in touch by" in why


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
@pytest.mark.parametrize("words", [("status",), ("status", "--json"), ("export", "-")])
def test_output_that_finds_no_room_is_an_error_with_words(folder: Path, words: tuple[str, ...]) -> None:
    more = ["--config", str(folder / "config.yaml")] if words[0] == "status" else []
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "agent", *words, *more, "--state", str(folder / "state")],
            stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT, timeout=60, env=environment(),
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == "followup: the output cannot be written: No space left on device\n"
