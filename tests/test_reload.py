"""The owner edits the rules while the daemon runs: what is good is taken in, what is broken is told of once."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from running import Around, WallClock, until
from stories import ANNA, BOB, SHOWN, Story, berlin, invited, story

from agent import config as configs
from agent.carriers.reload import PATIENCE, QUIET, SETTLED, Broken, Edition, Rulebook, without_password
from agent.configuration.rule_changes import changes
from agent.edges.store import Store
from agent.edges.template_folder import templates
from agent.embedded import MailHost
from agent.errors import SignInError, StoreError

OWNER = "owner: {name: Jane Doe, addresses: [jane@example.org]}\n"
MAIL = """\
mail:
  imap: {host: imap.example.org}
  smtp: {host: smtp.example.org}
  login: {user: jane@example.org, password_command: pass mail}
"""
GOOD = OWNER + MAIL


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path) as told:
        yield told


def edit(life: Story, *extra: str) -> None:
    """The owner saves the file with these lines at its end."""
    base = life.config_path.with_suffix(".base")
    if not base.exists():
        base.write_text(life.config_path.read_text())
    life.config_path.write_text(base.read_text() + "\n".join(extra) + "\n")


def heartbeats(life: Story, count: int = 2) -> None:
    for _ in range(count):
        life.step(seconds=30)


# --- the file ---------------------------------------------------------------------------------------


class Shelf:
    """A configuration on disk, looked at by a clock of its own."""

    def __init__(self, folder: Path, text: str = GOOD) -> None:
        self.path = folder / "config.yaml"
        self.path.write_text(text)
        config = configs.load(self.path)
        self.book = Rulebook(self.path, config, templates(config.templates_folder))
        self.elapsed = 0.0
        assert isinstance(self.after(0), Edition)
        self.after(2 * SETTLED)
        self.after(SETTLED)

    def after(self, seconds: float) -> Edition | Broken | None:
        self.elapsed += seconds
        return self.book.look(self.elapsed)

    def settles(self, seconds: float = QUIET) -> Edition | Broken | None:
        """What one look and another after that time find."""
        assert self.after(1) is None
        assert self.book.unsettled
        return self.after(seconds)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


OFF = "sequence: {status_check: {mode: off}}\n"


def _in_place(path: Path) -> None:
    path.write_text(GOOD + OFF)


def _renamed_over(path: Path) -> None:
    path.with_suffix(".new").write_text(GOOD + OFF)
    path.with_suffix(".new").replace(path)


def _moved_away_and_written_anew(path: Path) -> None:
    path.rename(path.with_suffix(".bak"))
    path.write_text(GOOD + OFF)


def _linked(path: Path) -> None:
    """As home-manager and stow do: a link that is turned to another file."""
    path.with_suffix(".store").write_text(GOOD + OFF)
    path.unlink()
    path.symlink_to(path.with_suffix(".store"))


def _with_old_times(path: Path) -> None:
    """As a sync tool or `cp -p` does: the times of the file are those of long ago."""
    path.write_text(GOOD + OFF)
    os.utime(path, (0, 0))


@pytest.mark.parametrize(
    "save", [_in_place, _renamed_over, _moved_away_and_written_anew, _linked, _with_old_times], ids=lambda f: f.__name__
)
def test_an_edit_is_noticed_whatever_way_the_file_is_saved(shelf: Shelf, save: object) -> None:
    assert callable(save)
    save(shelf.path)
    found = shelf.settles()
    assert isinstance(found, Edition)
    assert found.config.sequence["status_check"].mode == "off"
    assert shelf.after(30) is None


def test_an_edit_behind_two_links_is_noticed(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    store = tmp_path / "generation-1"
    store.mkdir()
    (store / "config.yaml").write_text(GOOD)
    (tmp_path / "current").symlink_to(store)
    shelf.path.unlink()
    shelf.path.symlink_to(tmp_path / "current" / "config.yaml")
    shelf.after(30)
    other = tmp_path / "generation-2"
    other.mkdir()
    (other / "config.yaml").write_text(GOOD + OFF)
    (tmp_path / "next").symlink_to(other)
    (tmp_path / "next").replace(tmp_path / "current")
    assert isinstance(shelf.settles(), Edition)


def test_an_edit_within_one_tick_of_the_clock_of_the_disk_is_noticed(shelf: Shelf) -> None:
    """On a network disk a second write within the same second may leave all that stat tells as it was."""
    shelf.path.write_text(GOOD + "courtesy: {per_day: 3}\n")
    assert isinstance(shelf.settles(), Edition)
    shelf.path.write_text(GOOD + "courtesy: {per_day: 4}\n")
    shelf.book._marks = shelf.book._stat()
    found = shelf.settles()
    assert isinstance(found, Edition)
    assert found.config.courtesy.per_day == 4


def test_a_file_that_does_not_change_is_not_read_again(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Rulebook, "_take", lambda *_: pytest.fail("it was read"))
    for _ in range(10):
        assert shelf.after(30) is None


def test_half_a_file_is_not_taken_in(shelf: Shelf) -> None:
    """Half of it is good YAML with other rules; the other half comes a second later."""
    whole = GOOD + "courtesy: {per_day: 3}\n" + OFF
    shelf.path.write_text(whole[: whole.index(OFF)])
    assert shelf.after(1) is None
    shelf.path.write_text(whole)
    assert shelf.after(1) is None
    found = shelf.after(QUIET)
    assert isinstance(found, Edition)
    assert found.config.sequence["status_check"].mode == "off"


@pytest.mark.parametrize("what", ["", "owner: {name: Jane", None])
def test_a_file_that_is_empty_half_or_away_for_a_moment_is_not_told_of(shelf: Shelf, what: str | None) -> None:
    if what is None:
        shelf.path.unlink()
    else:
        shelf.path.write_text(what)
    assert shelf.after(1) is None
    assert shelf.after(PATIENCE / 2) is None
    shelf.path.write_text(GOOD)
    assert shelf.after(1) is None
    assert not shelf.book.unsettled
    assert shelf.after(PATIENCE) is None


def test_a_file_that_stays_away_is_told_of_and_its_return_too(shelf: Shelf) -> None:
    shelf.path.unlink()
    found = shelf.settles(PATIENCE)
    assert isinstance(found, Broken)
    assert "is gone" in found.problem
    assert shelf.after(30) is None
    shelf.path.write_text(GOOD)
    assert isinstance(shelf.after(1), Edition)


def test_a_template_that_is_added_edited_or_removed_is_noticed(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    shelf = Shelf(tmp_path, GOOD + "templates: {folder: templates}\n")
    own = folder / "status_check.txt"
    for text in ("Subject: A\n\nHello\n", "Subject: B\n\nHello\n"):
        own.write_text(text)
        found = shelf.settles()
        assert isinstance(found, Edition)
        assert found.templates == {"status_check": text}
    own.unlink()
    found = shelf.settles()
    assert isinstance(found, Edition)
    assert not found.templates


def test_a_broken_template_breaks_the_edition_and_names_its_file(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    shelf = Shelf(tmp_path, GOOD + "templates: {folder: templates}\n")
    (folder / "status_check.txt").write_text("Subject: A\n\nHello {{ name\n")
    found = shelf.settles(PATIENCE)
    assert isinstance(found, Broken)
    assert "status_check.txt" in found.problem


def test_a_folder_of_templates_that_comes_later_mends_the_edition(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.path.write_text(GOOD + "templates: {folder: templates}\n")
    assert isinstance(shelf.settles(PATIENCE), Broken)
    shelf.after(3 * SETTLED)
    (tmp_path / "templates").mkdir()
    assert isinstance(shelf.settles(), Edition)


def test_without_its_mail_servers_an_edition_is_broken(shelf: Shelf) -> None:
    shelf.path.write_text(OWNER)
    found = shelf.settles(PATIENCE)
    assert isinstance(found, Broken)
    assert "`mail` is missing" in found.problem


# --- the words --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edited", "said"),
    [
        ("sequence: {thank_you: {until: 24 hours}}", ["thank_you: until 24 hours (was 48 hours)"]),
        ("sequence: {thank_you: {mode: send}}", ["thank_you: mode send (was stage)"]),
        ("sequence: {status_check: {days: [mon, tue]}}", ["status_check: days mon, tue (was nothing)"]),
        ("sequence: {third: {after: status_check, until: 3 days, to: main_contact}}", ["third: new"]),
        ("courtesy: {holidays: [DE-BY]}", ["courtesy: holidays DE-BY (was auto)"]),
        ("courtesy: {hours: 09:00-12:00}", ["courtesy: hours 09:00-12:00 (was 08:30-17:30)"]),
        ("employers: {acme.example: {pause: yes}}", ["employers: acme.example: new"]),
        ("digest: {weekly: fri 16:00}", ["digest: weekly fri 16:00 (was mon 09:00)"]),
        ("digest: {at: off}", ["digest: at off (was 09:00)"]),
        ("calendars: [{folder: /srv/cal}]", ["calendars: edited"]),
        (
            "understanding: {llm: {url: http://localhost/s3cret, model: tiny}}",
            ["understanding: llm tiny at localhost (was nothing)"],
        ),
        ("# a comment", []),
    ],
)
def test_what_an_edit_changed_is_said_in_words(edited: str, said: list[str]) -> None:
    before, after = (configs.parse(GOOD + more, path=None, default_zone="UTC") for more in ("", edited))
    assert list(changes(before, after, {}, {})) == said


def test_a_general_change_is_not_said_again_for_each_employer() -> None:
    def rules(until: str, gap: str) -> configs.Config:
        text = f"sequence: {{thank_you: {{until: {until}}}}}\nemployers: {{acme.example: {{courtesy: {gap}}}}}"
        return configs.parse(GOOD + text, path=None, default_zone="UTC")

    said = changes(rules("48 hours", "{per_day: 2}"), rules("24 hours", "{per_day: 1}"), {}, {})
    assert said == ("thank_you: until 24 hours (was 48 hours)", "for acme.example: courtesy: per_day 1 (was 2)")


def test_the_log_tells_what_was_edited_and_names_nobody(life: Story, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "agent")
    life.step()
    text = life.config_path.read_text().replace("Jane Doe", "Jane Quibblewort")
    more = "employers: {snorkblat.example: {pause: yes}}\ninterviews: {always: [snorkblat, zed@umbra.example]}\n"
    calendar = "calendars: [{ics_command: [printf, s3cret]}]\n"
    life.config_path.write_text(text + "\n" + more + calendar)
    heartbeats(life)
    life.restart()
    life.config_path.write_text(text + "\n")
    life.restart()
    life.step()
    said = [each for each in caplog.messages if "were edited" in each]
    assert len(said) == 2
    assert "owner: name" in said[0]
    assert "employers" in said[1]
    for word in ("quibble", "snorkblat", "umbra", "zed", "s3cret"):
        assert word not in "\n".join(said).lower()


def test_no_secret_is_ever_said() -> None:
    other = GOOD.replace("pass mail", "printf hunter2")
    before, after = (configs.parse(text, path=None, default_zone="UTC") for text in (GOOD, other))
    assert changes(before, after, {}, {}) == ("mail: login: password_command: edited",)
    one = GOOD + "understanding: {llm: {url: http://localhost/, model: a, api_key_command: [printf, s3cret]}}"
    two = GOOD + "understanding: {llm: {url: http://localhost/x, model: b, api_key_file: k, timeout: 9 seconds}}"
    before, after = (configs.parse(text, path=None, default_zone="UTC") for text in (one, two))
    llm = "understanding: llm"
    assert changes(before, after, {}, {}) == (
        f"{llm}: url: edited", f"{llm}: model b (was a)", f"{llm}: timeout in seconds 9 (was 60)",
        f"{llm}: api_key_command: edited", f"{llm}: api_key_file: edited",
    )  # fmt: skip


# --- the daemon -------------------------------------------------------------------------------------


def test_a_step_that_is_switched_off_takes_its_draft_back_and_says_so(
    life: Story, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "agent")
    invited(life, ANNA)
    life.live_until(SHOWN)
    assert life.states() == {"anna.schmidt": "staged"}
    edit(life, "sequence: {thank_you: {mode: off}}")
    heartbeats(life)
    assert life.states() == {"anna.schmidt": "withdrawn"}
    assert "thank_you: mode off (was stage)" in caplog.text
    life.live_until(life.clock.now + timedelta(hours=18))  # it is told the next morning, with what is to do
    assert "off in your rules" in life.read("reminder")[-1].text
    edit(life)
    heartbeats(life)
    assert life.states() == {"anna.schmidt": "staged"}


def test_an_edit_right_before_a_mail_goes_holds_it(life: Story) -> None:
    """Approved and its minute has come: the last look before sending looks at the rules too."""
    invited(life, ANNA)
    life.live_until(SHOWN)
    life.says("send")
    look = life.daemon.engine.last_look

    def edits_meanwhile() -> bool:
        edit(life, "sequence: {thank_you: {mode: off}}")
        return look()

    life.daemon.engine.last_look = edits_meanwhile
    life.live_until(berlin(3, 11, 12))
    assert not life.sent()
    assert life.states() == {"anna.schmidt": "withdrawn"}


def test_a_broken_edit_changes_nothing_and_is_told_of_once_and_its_mending_too(
    life: Story, caplog: pytest.LogCaptureFixture
) -> None:
    invited(life, ANNA)
    life.live_until(SHOWN)
    edit(life, "courtesy: {per_day: 3}", "sequence: {thank_you: {untl: 3 hours}}")
    heartbeats(life, 5)
    (told,) = life.read("told")
    line = life.config_path.read_text().count("\n")
    assert f"config.yaml:{line}:" in told.text
    assert "untl" in told.text
    assert "rules from before" in told.text
    assert "the last good rules go on" in caplog.text
    assert "MISTAKE" in life.daemon._status(None)
    assert life.daemon.engine.config.courtesy.per_day == 10
    assert life.states() == {"anna.schmidt": "staged"}
    life.says("send")
    life.live_until(berlin(3, 10, 21))
    assert life.states() == {"anna.schmidt": "sent"}
    edit(life, "courtesy: {per_day: 3}")
    heartbeats(life)
    assert "in order again" in life.read("told")[-1].text
    assert "per_day 3 (was 10)" in life.read("told")[-1].text
    assert len(life.read("told")) == 2
    assert "MISTAKE" not in life.daemon._status(None)
    assert life.daemon.engine.config.courtesy.per_day == 3


def test_another_mistake_is_told_of_again(life: Story) -> None:
    life.step()
    edit(life, "courtesy: {per_dya: 3}")
    heartbeats(life, 3)
    edit(life, "courtesy: {per_day: many}")
    heartbeats(life, 3)
    edit(life, "courtesy: {per_dya: 3}")
    heartbeats(life, 3)
    assert len(life.read("told")) == 2


def test_another_address_of_the_owner_is_the_owner_from_then_on(life: Story) -> None:
    """An answer from it counts as soon as it is in the rules."""
    invited(life, ANNA)
    life.live_until(SHOWN)
    text = life.config_path.read_text()
    life.config_path.write_text(text.replace("[jane@example.org]", "[jane@example.org, jd@example.net]"))
    heartbeats(life)
    assert life.daemon.engine.config.owner.addresses == ("jane@example.org", "jd@example.net")
    assert life.daemon.engine.outbox.config is life.daemon.engine.config
    life.writes("jd@example.net", "send", subject="Re: " + life.read("approval")[0].subject)
    life.host.deliver(life.owner, life.host.messages(life.owner)[-1], "Sent")
    life.step(minutes=1)
    assert life.states() == {"anna.schmidt": "approved"}


def test_a_calendar_that_is_added_is_read_at_once(life: Story, tmp_path: Path) -> None:
    from life import ics

    life.step()
    (tmp_path / "calendars").mkdir()
    event = ics(start=berlin(3, 12, 10), attendees=(BOB,), summary="Technical interview: Backend Engineer")
    (tmp_path / "calendars" / "a.ics").write_text(event)
    edit(life, "calendars: [{folder: calendars}]")
    heartbeats(life)
    assert life.interview.seen.start == berlin(3, 12, 10)


def test_a_folder_that_is_no_longer_read_is_not_read(life: Story) -> None:
    life.step()
    text = life.config_path.read_text()
    life.config_path.write_text(text.replace("\ndebrief:", "\n  never: [Archive]\ndebrief:"))
    heartbeats(life)
    assert "Archive" not in {folder.name for folder in life.daemon.mailbox.folders()}


def test_a_wrong_new_password_is_said_and_tried_until_it_is_mended(life: Story) -> None:
    life.step()
    text = life.config_path.read_text()
    life.config_path.write_text(text.replace("printf %s secret", "printf %s wrong"))
    life.step(seconds=30)
    for _ in range(2):
        with pytest.raises(SignInError, match="refused"):
            life.step(seconds=30)
    life.config_path.write_text(text)
    with pytest.raises(SignInError):
        life.step(seconds=30)
    life.step(seconds=30)


def test_in_another_mailbox_everything_is_read_from_the_start(life: Story) -> None:
    invited(life, ANNA)
    seen = life.daemon.store.positions()
    assert seen
    text = life.config_path.read_text()
    life.config_path.write_text(text.replace("imap: {host: localhost", "imap: {host: 127.0.0.1"))
    life.step(seconds=30)
    life.daemon.store.set_position(type(seen["INBOX"])("INBOX", seen["INBOX"].uidvalidity, 999))
    life.step(seconds=30)
    assert life.daemon.store.positions()["INBOX"].uid < 999


def test_what_was_in_force_is_kept_for_the_next_start(life: Story, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "agent")
    life.step()
    assert life.daemon.store.meta("rules") == life.config_path.read_text()
    life.daemon.close()
    edit(life, "sequence: {thank_you: {until: 24 hours}}")
    life.start()
    life.step()
    assert "since the last run: thank_you: until 24 hours (was 48 hours)" in caplog.text
    assert life.daemon.store.meta("rules") == life.config_path.read_text()


def test_everything_is_judged_anew_by_the_new_rules(life: Story) -> None:
    """A wait that would end in days ends now."""
    invited(life, ANNA)
    life.live_until(SHOWN - timedelta(minutes=30))
    edit(life, "courtesy: {per_day: 3}")
    heartbeats(life)
    edit(life, "sequence: {thank_you: {mode: remind}}")
    heartbeats(life)
    life.live_until(berlin(3, 11, 12))
    assert not life.drafts()


def test_a_mistake_that_could_not_be_put_on_record_is_told_of_at_the_next_look(
    life: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    life.step()
    edit(life, "courtesy: {per_dya: 3}")
    life.step(seconds=30)
    with monkeypatch.context() as full:
        full.setattr(Store, "append", _disk_full)
        with pytest.raises(StoreError):
            life.step(seconds=30)
    life.step(seconds=30)
    assert len(life.read("told")) == 1


def _disk_full(*_: object, **__: object) -> None:
    raise StoreError("no space left")


# --- as a process -----------------------------------------------------------------------------------


def test_a_running_daemon_takes_in_an_edit_and_outlives_a_broken_one(mail_host: MailHost, tmp_path: Path) -> None:
    world = Around(mail_host, WallClock(), tmp_path)
    text = world.config_path.read_text()

    def save(more: str) -> None:
        world.config_path.write_text(text + more)
        world.writes("someone@else.example", "Hello")  # any mail wakes it before its heartbeat

    with world.running() as daemon:
        daemon.await_line("folders are read")
        save("courtesy: {per_day: 3}\n")
        daemon.await_line("hold from now on: courtesy: per_day 3 (was 10)")
        save("courtesy: {per_dya: 3}\n")
        daemon.await_line(f"config.yaml:{text.count(chr(10)) + 1}:12: ")
        until(lambda: world.to_owner("told"), "the owner is told of the mistake")
        save("courtesy: {per_day: 3}\n")
        daemon.await_line("in order again")
        daemon.stop()
    save("courtesy: {per_dya: 3}\n")
    with world.running(ready=False) as daemon:
        assert daemon.exit_code() == 3  # a restart does not begin with rules that nobody wrote


@pytest.mark.parametrize("written", ["hunter2!", '"hunter2!"', "'hunter2!'"])
@pytest.mark.parametrize("flow", [True, False])
def test_a_password_in_the_rules_is_not_kept_in_the_store(written: str, flow: bool, tmp_path: Path) -> None:
    login = (
        f"{{user: you@example.org, password: {written}}}"
        if flow
        else f"\n    user: you@example.org\n    password: {written}"
    )
    text = (
        "owner: {name: Maya, addresses: [you@example.org]}\n"
        "mail:\n  imap: {host: imap.example.org}\n  smtp: {host: smtp.example.org}\n"
        f"  login: {login}\n"
    )
    path = tmp_path / "config.yaml"
    path.write_text(text)
    path.chmod(0o600)
    config = configs.parse(text, path=path, default_zone="UTC")
    kept = without_password(text, config)
    assert "hunter2" not in kept
    again = configs.parse(kept, path=path, default_zone="UTC")
    assert again.mail is not None
    assert again.mail.login.user == "you@example.org"
