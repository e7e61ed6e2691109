"""The configuration: what it means, and where it lies."""

from __future__ import annotations

import re
from datetime import date, time
from pathlib import Path

import pytest
from config_text import EXAMPLE, OWNER, parsed, problems, told
from rows import each_row

from agent import config, paths
from agent.errors import ConfigError
from agent.rules import (
    CalendarSource,
    Courtesy,
    Digest,
    Duration,
    Highlight,
    Holidays,
    Hours,
    Mode,
    Need,
    Recipient,
    Unit,
    WeekHour,
)

# What it means


def test_an_owner_alone_is_a_whole_configuration() -> None:
    found = parsed("")
    assert found.owner.addresses == ("noor@home.example", "n.haddad@mail.example")
    assert found.owner.time_zone == "Europe/Lisbon"
    assert found.mail is None
    assert found.approval.at == "noor@home.example"
    assert not found.approval.drafts_copy
    assert found.courtesy == Courtesy()
    assert found.interviews.look_back == Duration(14, Unit.DAYS)
    assert (found.calendars, found.materials, found.templates_folder, dict(found.employers)) == ((), (), None, {})


def test_the_defaults_of_the_sequence_are_those_of_the_rules() -> None:
    def row(name: str) -> tuple[object, ...]:
        step = parsed("").sequence[name]
        needs = step.needs.value if step.needs else None
        return step.after, str(step.opens), str(step.closes), step.to.value, step.mode.value, needs, step.times

    main = "main_contact"
    expected = {
        "thank_you": ("interview", "3 hours", "48 hours", "each_interviewer", "stage", "detail", 1),
        "additional_information": ("interview", "0 hours", "10 days", main, "stage", "note", 1),
        "status_check": ("thank_you", "7 days", "10 days", main, "stage", None, 1),
        "second_status_check": ("status_check", "10 days", "14 days", main, "off", None, 1),
        "rejection_reply": ("rejection", "4 hours", "3 days", "sender", "stage", None, 1),
        "update": ("last_contact", "30 days", "45 days", main, "stage", "news", 2),
        "keep_in_touch": ("closed", "90 days", "120 days", main, "stage", "news", 2),
    }
    assert {name: row(name) for name in parsed("").sequence} == expected
    thank_you = parsed("").sequence["thank_you"]
    assert (str(thank_you.hours), thank_you.days, thank_you.holidays) == (
        "08:00-20:30",
        frozenset(range(7)),
        Holidays("ignore"),
    )
    assert str(parsed("").sequence["rejection_reply"].hours) == "08:00-20:30"
    assert parsed("").sequence["status_check"].hours is None  # courtesy's


def test_the_defaults_of_the_reminders_are_those_of_the_rules() -> None:
    found = {
        name: (each.after, each.opens and str(each.opens), each.every and str(each.every), each.to, each.mode.value)
        for name, each in parsed("").reminders.items()
    }
    assert found == {
        "connect_on_linkedin": ("interview", "2 days", None, Recipient.EACH_INTERVIEWER, "remind"),
        "follow_company": ("interview", "1 day", None, None, "remind"),
        "social_and_events": (None, None, "30 days", None, "remind"),
        "handwritten_card": ("interview", "1 hour", None, None, "off"),
        "phone_call": ("status_check", "7 days", None, None, "off"),
    }


def test_the_example_shows_the_defaults() -> None:
    example, plain = config.load(EXAMPLE), parsed("")
    assert example.mail is not None
    for part in ("sequence", "reminders", "courtesy", "interviews", "employers", "calendars", "materials", "llm"):
        assert getattr(example, part) == getattr(plain, part), part
    assert example.mail.login.password_command == ("pass", "show", "mail")
    assert example.owner.highlights == (Highlight(("backend", "platform"), "eight years of running payment systems"),)


SERVERS = "imap: {host: mail.example}, smtp: {host: mail.example}"


@each_row(
    "place",
    [
        "%s",
        "owner: {%s}",
        "owner: {highlights: [{%s}]}",
        "mail: {%s}",
        "mail: {imap: {%s}}",
        f"mail: {{{SERVERS}, login: {{%s}}}}",
        f"mail: {{{SERVERS}, login: {{oauth: {{%s}}}}}}",
        "approval: {%s}",
        "digest: {%s}",
        "calendars: [{%s}]",
        "interviews: {%s}",
        "sequence: {thank_you: {%s}}",
        "reminders: {phone_call: {%s}}",
        "debrief: {%s}",
        "courtesy: {%s}",
        "employers: {acme.example: {%s}}",
        "understanding: {%s}",
        "understanding: {llm: {%s}}",
        "templates: {%s}",
        "materials: [{%s}]",
    ],
)
def test_the_example_has_every_key_there_is(place: str) -> None:
    """Each place tells which keys it takes when it meets another one."""
    text = "\n".join(each.text for each in problems(place % "none_of_ours: 1"))
    allowed = re.search(r"unknown key 'none_of_ours'; allowed here: ([a-z_, ]+)", text)
    assert allowed is not None, text
    example = EXAMPLE.read_text()
    assert not [key for key in allowed[1].split(", ") if not re.search(rf"\b{key}\b", example)]


def test_the_debrief_comes_an_hour_after_a_visit_unless_the_owner_says_else() -> None:
    plain, found = parsed("").debrief, parsed("debrief: {from: 30 minutes}").debrief
    assert (str(plain.opens), plain.mode.value) == ("1 hour", "remind")
    assert (str(found.opens), found.mode.value) == ("30 minutes", "remind")
    assert parsed("debrief: {mode: off}").debrief.mode.value == "off"


def test_a_material_is_a_file_or_a_link_and_what_goes_with_a_mail_has_a_size() -> None:
    found = parsed("materials: [{name: code, link: https://example.org/code}]\ncourtesy: {attachments: 500 kB}")
    assert (found.materials[0].link, found.materials[0].file) == ("https://example.org/code", None)
    assert found.courtesy.attachments == 500_000
    assert parsed("").courtesy.attachments == 5_000_000


def test_maps_merge_over_the_defaults_and_lists_replace_them() -> None:
    found = parsed("sequence: {thank_you: {until: 36 hours, days: [Monday, tue], needs: none}}\ncourtesy: {per_day: 3}")
    thank_you = found.sequence["thank_you"]
    assert (thank_you.opens, thank_you.closes) == (Duration(3, Unit.HOURS), Duration(36, Unit.HOURS))
    assert (thank_you.days, thank_you.needs) == (frozenset({0, 1}), None)
    assert found.sequence["update"].needs is Need.NEWS
    assert (found.courtesy.per_day, found.courtesy.gap_per_person) == (3, Duration(5, Unit.DAYS))


def test_words_that_yaml_would_take_for_something_else_are_read_as_they_are_meant() -> None:
    found = parsed(
        """
courtesy: {hours: 09:30-17:00, holidays: [NO, de-by]}
sequence: {update: {mode: off}}
approval: {drafts_copy: on}
mail:
  imap: {host: imap.home.example, port: 0993}
  smtp: {host: 10.0.0.7}
  login: {user: 012, password: no}
"""
    )
    assert found.courtesy.hours == Hours(time(9, 30), time(17))
    assert found.courtesy.holidays == Holidays("regions", ("NO", "DE-BY"))
    assert found.sequence["update"].mode is Mode.OFF
    assert found.approval.drafts_copy
    assert found.mail is not None
    assert (found.mail.imap.port, found.mail.login.user, found.mail.login.password) == (993, "012", "no")


def test_the_digest_has_an_hour_and_the_week_a_day_or_neither_comes() -> None:
    assert parsed("").digest == Digest(time(9), WeekHour(0, time(9)))
    assert parsed("").approval.reminder
    found = parsed("digest: {at: 7:30, weekly: Friday 16:00}\napproval: {reminder: no}")
    assert (found.digest, found.approval.reminder) == (Digest(time(7, 30), WeekHour(4, time(16))), False)
    assert parsed("digest: {at: off, weekly: off}").digest == Digest(None, None)


def test_nothing_said_is_the_default() -> None:
    found = parsed("mail:\ncalendars:\ntemplates: {folder: null}\nsequence:\n  thank_you:\nreminders: ~\nemployers:\n")
    assert found == parsed("")


def test_a_step_and_a_reminder_of_the_owners_own_are_added() -> None:
    found = parsed(
        "sequence: {portfolio: {after: promise, until: 2 weeks, to: main_contact, mode: send}}\n"
        "reminders: {breathe: {every: 1 week}, tell_referrer: {after: portfolio}, social_and_events: {after: closed}}"
    )
    portfolio = found.sequence["portfolio"]
    assert (portfolio.opens, portfolio.closes, portfolio.mode) == (
        Duration(0, Unit.HOURS),
        Duration(14, Unit.DAYS),
        Mode.SEND,
    )
    assert found.reminders["breathe"].every == Duration(7, Unit.DAYS)
    assert found.reminders["tell_referrer"].opens == Duration(0, Unit.HOURS)
    social = found.reminders["social_and_events"]
    assert (social.after, social.every) == ("closed", None)  # one way to say when replaces the other


def test_an_employer_differs_from_what_the_owner_set_for_all() -> None:
    found = parsed(
        """
sequence: {status_check: {until: 12 days}}
courtesy: {gap_per_person: 6 days}
employers:
  acme.example:
    pause: yes
    sequence: {status_check: {mode: off}}
    courtesy: {per_day: 1}
  Müller & Söhne: {}
"""
    )
    acme, other = found.employers.values()
    assert (acme.key, acme.pause, other.key, other.pause) == ("acme.example", True, "Müller & Söhne", False)
    assert (acme.sequence["status_check"].mode, acme.sequence["status_check"].closes.amount) == (Mode.OFF, 12)
    assert (acme.courtesy.per_day, acme.courtesy.gap_per_person.amount) == (1, 6)
    assert (other.sequence, other.courtesy) == (found.sequence, found.courtesy)


def test_files_lie_beside_the_configuration_and_a_tilde_is_a_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/noor")
    text = OWNER + (
        "templates: {folder: texts}\ncalendars: [{folder: ~/cal}, {ics_file: /srv/a.ics}]\n"
        "materials: [{name: portfolio, file: work.pdf, offer: [status_check]}]\n"
        "mail: {imap: {host: a.example, ca_file: ca.pem}, smtp: {host: b.example},\n"
        "  login: {password_command: ~/bin/pw -x}}"
    )
    found = config.parse(text, path=tmp_path / "config.yaml", default_zone="UTC")
    assert found.templates_folder == tmp_path / "texts"
    assert found.calendars == (CalendarSource("folder", "/home/noor/cal"), CalendarSource("ics_file", "/srv/a.ics"))
    assert found.materials[0].file == tmp_path / "work.pdf"
    assert found.mail is not None
    assert found.mail.imap.ca_file == tmp_path / "ca.pem"
    assert found.mail.login.password_command == ("/home/noor/bin/pw", "-x")
    assert found.mail.login.user == "noor@home.example"  # the first address


@pytest.mark.parametrize(
    ("url", "read", "here"),
    [
        ("http://localhost:11434/v1", "http://localhost:11434/v1", True),
        ("http://127.0.0.1:8080/v1/", "http://127.0.0.1:8080/v1", True),
        ("http://[::1]:8080", "http://[::1]:8080", True),
        ("https://llm.example.org/v1/chat/completions", "https://llm.example.org/v1", False),
        ("https://llm.example.org/~a/b%20c/v1/", "https://llm.example.org/~a/b%20c/v1", False),
    ],
)
def test_a_second_reader_is_on_this_machine_or_spoken_to_by_https(url: str, read: str, here: bool) -> None:
    found = parsed(f"understanding: {{llm: {{url: '{url}', model: tiny}}}}").llm
    assert found is not None
    assert (found.url, found.here, found.model, found.seconds) == (read, here, "tiny", 60)


@pytest.mark.parametrize("text", ["", "understanding:", "understanding: {}", "understanding: {llm: }"])
def test_there_is_no_second_reader_unless_somebody_names_one(text: str) -> None:
    assert parsed(text).llm is None


def test_the_second_reader_of_the_example_can_be_uncommented() -> None:
    part = EXAMPLE.read_text("utf-8").partition("\nunderstanding:\n")[2].partition("\ntemplates:")[0]
    keys = re.sub(r"(?m)^    # (?=(?:url|model|timeout|api_key_command|ca_file):)", "    ", part)
    found = parsed("understanding:\n" + keys).llm
    assert found is not None
    assert (found.here, found.seconds, found.ca_file) == (True, 60, None)
    assert found.api_key_command == ("pass", "show", "llm")


DURATIONS = [
    ("48 hours", 48, Unit.HOURS),
    ("1 hour", 1, Unit.HOURS),
    ("90 seconds", 90, Unit.SECONDS),
    ("15 minutes", 15, Unit.MINUTES),
    ("7 Days", 7, Unit.DAYS),
    ("5 business days", 5, Unit.BUSINESS_DAYS),
    ("1 business  day", 1, Unit.BUSINESS_DAYS),
    ("2 weeks", 14, Unit.DAYS),
    ("1096 days", 1096, Unit.DAYS),
]


@pytest.mark.parametrize(("text", "amount", "unit"), DURATIONS)
def test_durations_are_read_as_people_write_them(text: str, amount: int, unit: Unit) -> None:
    assert parsed(f"interviews: {{look_back: {text}}}").interviews.look_back == Duration(amount, unit)


@pytest.mark.parametrize(
    "text",
    ["2", "days", "-1 days", "1.5 hours", "1e3 days", "٣ days", "4000 days", "999999999999 hours", "2 business weeks"],
)
def test_what_is_no_duration_is_told(text: str) -> None:
    assert told(f"interviews: {{look_back: {text}}}").startswith("2:25: ")


HOURS = [
    ("08:00-20:30", time(8), time(20, 30)),
    ("8:00 - 9:00", time(8), time(9)),
    ("00:00-24:00", time(0), time.max),
    ("09:30–17:00", time(9, 30), time(17)),
]


@pytest.mark.parametrize(("text", "start", "end"), HOURS)
def test_hours_are_read(text: str, start: time, end: time) -> None:
    assert parsed(f"courtesy: {{hours: {text}}}").courtesy.hours == Hours(start, end)


@pytest.mark.parametrize("text", ["8-17", "17:00-08:00", "08:00-08:00", "08:61-09:00", "08:00-24:01", "25:00-26:00"])
def test_what_are_no_hours_is_told(text: str) -> None:
    assert told(f"courtesy: {{hours: {text}}}").startswith("2:19: ")


def test_absences_are_days_or_spans_of_days() -> None:
    owner = "owner: {name: N, addresses: [n@home.example], away: [2026-12-20..2027-01-04, 2027-02-01]}"
    assert parsed("", owner=owner).owner.away == (
        (date(2026, 12, 20), date(2027, 1, 4)),
        (date(2027, 2, 1), date(2027, 2, 1)),
    )


@pytest.mark.parametrize("text", ["2026-02-30", "20261220", "2027-01-04..2026-12-20", "9999-12-31", "2026-1-1", "soon"])
def test_what_is_no_absence_is_told(text: str) -> None:
    found = problems(f"owner:\n  name: N\n  addresses: [n@home.example]\n  away: [{text}]")
    assert [(each.line, each.column) for each in found] == [(4, 10)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Noor@Home.Example", "noor@home.example"),
        ("n+jobs@müller.example", "n+jobs@xn--mller-kva.example"),
        ("a@localhost", "a@localhost"),
    ],
)
def test_addresses_are_bare_and_lower_case(text: str, address: str) -> None:
    assert parsed("", owner=f"owner: {{name: N, addresses: [{text}]}}\n").owner.addresses == (address,)


@pytest.mark.parametrize(
    "text",
    ["noor", "@home.example", "noor@", "Noor <noor@home.example>", "'a@b.example, c@d.example'", "a b@home.example",
     "noor@home..example", "noor@-home.example", '"a@b.example\\r\\nBcc: c@d.example"', '"\\"a b\\"@home.example"',
     "[]", "a" * 70 + "@home.example", "noor@" + "ü" * 300 + ".example"],
)  # fmt: skip
def test_what_is_no_address_is_told_at_its_place(text: str) -> None:
    found = problems(f"owner:\n  name: N\n  addresses:\n  - n@home.example\n  - {text}")
    assert [(each.line, each.column) for each in found] == [(5, 5)]


def test_a_login_does_not_show_its_password_when_printed() -> None:
    found = parsed("mail: {imap: {host: a.example}, smtp: {host: a.example}, login: {password: hunter2}}")
    assert found.mail is not None
    assert found.mail.login.password == "hunter2"
    assert "hunter2" not in repr(found)


# The file


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"there is no configuration at .*`followup init --example`"):
        config.load(tmp_path / "config.yaml")


def test_where_the_systems_service_has_one_that_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks for `status` after `service install --system`."""
    there = tmp_path / "etc.yaml"
    monkeypatch.setattr(paths, "SYSTEM_CONFIG", there)
    for exists in (False, True):
        with pytest.raises(ConfigError) as told:
            config.load(tmp_path / "config.yaml")
        assert (f"--config {there} --state /var/lib/followup" in str(told.value)) is exists
        there.write_text("")
    there.unlink()
    with pytest.raises(ConfigError, match="`followup init --example`"):
        config.load(there)


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read: Is a directory"):
        config.load(tmp_path)


def test_a_file_in_another_encoding_is_told_at_its_place(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_bytes("owner:\n  name: Zoë Ångström\n".encode("latin-1"))
    with pytest.raises(ConfigError, match=r"config\.yaml:2:11: this is not UTF-8"):
        config.load(file)


def test_a_file_of_more_than_a_megabyte_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text(OWNER + "#" * 1_000_000, encoding="utf-8")
    with pytest.raises(ConfigError, match="larger than 1,000,000 bytes"):
        config.load(file)


def test_a_byte_order_mark_is_no_problem(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text("\ufeff" + OWNER, encoding="utf-8")
    assert config.load(file).owner.name == "Noor Haddad"
    assert config.load(file).path == file


@pytest.mark.parametrize(
    ("mode", "accepted"), [(0o600, True), (0o400, True), (0o640, False), (0o604, False), (0o644, False)]
)
def test_an_inline_password_is_only_for_a_file_that_nobody_else_reads(
    tmp_path: Path, mode: int, accepted: bool
) -> None:
    file = tmp_path / "config.yaml"
    file.write_text(
        OWNER + "mail:\n  imap: {host: a.example}\n  smtp: {host: a.example}\n  login: {password: hunter2}\n",
        encoding="utf-8",
    )
    file.chmod(mode)
    if accepted:
        assert config.load(file).mail is not None
    else:
        with pytest.raises(ConfigError, match=rf":5:11: others could read the password .* chmod 600 {file}"):
            config.load(file)


# The system's time zone


def test_the_systems_zone_is_found_where_the_system_keeps_it(tmp_path: Path) -> None:
    timezone_file, localtime = tmp_path / "timezone", tmp_path / "localtime"
    localtime.symlink_to("/usr/share/zoneinfo/Asia/Kolkata")

    def zone(**environ: str) -> str:
        return config.system_zone(environ, timezone_file, localtime)

    assert zone() == "Asia/Kolkata"
    timezone_file.write_text("America/Lima\n", encoding="ascii")
    assert zone() == "America/Lima"
    for name in ("Europe/Oslo", ":Europe/Oslo", "/usr/share/zoneinfo/Europe/Oslo"):
        assert zone(TZ=name) == "Europe/Oslo"
    assert zone(TZ="") == "UTC"
    assert zone(TZ="CET-1CEST") == "America/Lima"  # a rule, not a place
    timezone_file.write_text("../../etc/passwd", encoding="ascii")
    localtime.unlink()
    assert zone() == "UTC"
