"""Commands in mails to oneself: which mails are meant, and what each line says."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.understand import errand
from agent.understand.errand import Errand, Garbled, asked, read
from agent.understand.moment_said import moment

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 18, 17, 30, tzinfo=BERLIN)  # a Wednesday


def one(text: str) -> Errand | Garbled:
    (found,) = read(text, now=NOW, signature="Jane Doe")
    return found


@pytest.mark.parametrize(
    ("subject", "words", "commands"),
    [
        ("followup", "status", "status"),
        ("Followup", "status\nresume", "status\nresume"),
        ("followup: pause acme until Monday", "", "pause acme until Monday"),
        ("FOLLOWUP : resume", "Jane", "resume\nJane"),
        ("Fwd: Interview on Tuesday", "followup: track this", "track this"),
        ("", "followup: status", "status"),
        # What an answer repeats in its subject has been done before.
        ("Re: followup: pause acme", "resume", "resume"),
        ("AW: followup: pause acme", "", ""),
        # What owners write to themselves.
        ("shopping", "milk\neggs\nstatus", None),
        ("", "pause acme", None),
        ("Follow up with Bob", "call him", None),
        ("Followup with Bob", "status", None),
        ("follow-up: call Bob", "", None),
        ("Fwd: followup: pause acme", "see below", None),
        ("my followup: notes", "status", None),
        ("note", "call Bob\nfollowup: status", None),
        ("note", "followup", None),
    ],
)
def test_only_what_is_marked_is_meant(subject: str, words: str, commands: str | None) -> None:
    assert asked(subject, words) == commands


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("status", Errand("status", "status")),
        ("Status acme", Errand("status", "Status acme", "acme")),
        ("pause", Errand("pause", "pause")),
        ("pause until Monday", Errand("pause", "pause until Monday", day=date(2026, 11, 23))),
        ("pause Acme GmbH until 4 December.", Errand("pause", "pause Acme GmbH until 4 December.", "Acme GmbH",
                                                     day=date(2026, 12, 4))),
        ("pause acme for 2 weeks", Errand("pause", "pause acme for 2 weeks", "acme", day=date(2026, 12, 2))),
        ("pause acme until 2026-12-04", Errand("pause", "pause acme until 2026-12-04", "acme", day=date(2026, 12, 4))),
        ("resume acme", Errand("resume", "resume acme", "acme")),
        ("stop acme", Errand("stop", "stop acme", "acme")),
        ("missed acme", Errand("missed", "missed acme", "acme")),
        ("note acme: her dog", Errand("note", "note acme: her dog", "acme", text="her dog")),
        ("note acme for Bob: go", Errand("note", "note acme for Bob: go", "acme", text="go", whom="Bob")),
        ("news: I passed", Errand("news", "news: I passed", text="I passed")),
        ("news acme: I passed?", Errand("news", "news acme: I passed?", "acme", text="I passed?")),
        ("promised acme by 4 Dec", Errand("promised", "promised acme by 4 Dec", "acme", day=date(2026, 12, 4))),
        # A promise of a week is one until its last day: nobody is asked on its Tuesday.
        ("promised Friday next week", Errand("promised", "promised Friday next week", day=date(2026, 11, 27))),
        ("promised b Monday next week", Errand("promised", "promised b Monday next week", "b", day=date(2026, 11, 23))),
        ("pause until Fri next week", Errand("pause", "pause until Fri next week", day=date(2026, 11, 27))),
        ("promised next week", Errand("promised", "promised next week", day=date(2026, 11, 27))),
        ("promised acme next week", Errand("promised", "promised acme next week", "acme", day=date(2026, 11, 27))),
        (
            "promised acme end of next week",
            Errand("promised", "promised acme end of next week", "acme", day=date(2026, 11, 27)),
        ),
        (
            "promised The Hut Group within two weeks",
            Errand("promised", "promised The Hut Group within two weeks", "The Hut Group", day=date(2026, 12, 2)),
        ),
        ("pause everything until 1 April", Errand("pause", "pause everything until 1 April", day=date(2027, 4, 1))),
        ("pause acme please", Errand("pause", "pause acme please", "acme")),
        ("Pause bitte bis Montag", Errand("pause", "Pause bitte bis Montag", day=date(2026, 11, 23))),
        ("add acme: Bo Yu <bo@acme.example>", Errand("add", "add acme: Bo Yu <bo@acme.example>", "acme",
                                                    people=(("Bo Yu", "bo@acme.example"),))),
        ("track this", Errand("track", "track this")),
        ("forget acme", Errand("forget", "forget acme", "acme")),
    ],
)  # fmt: skip
def test_a_line_is_a_command(line: str, expected: Errand) -> None:
    assert one(line) == expected


def test_an_interview_is_told_in_a_line() -> None:
    told = one(
        "interview yesterday 3 pm with Ana Li <ana@acme.example> and Bo <bo@acme.example>, Staff Engineer at Acme"
    )
    assert isinstance(told, Errand)
    assert told.start == datetime(2026, 11, 17, 15, tzinfo=BERLIN)
    assert told.end == datetime(2026, 11, 17, 16, tzinfo=BERLIN)
    assert told.people == (("Ana Li", "ana@acme.example"), ("Bo", "bo@acme.example"))
    assert (told.role, told.employer) == ("Staff Engineer", "Acme")


@pytest.mark.parametrize(
    "line",
    [
        *("buy milk", "pause acme until someday", "pause acme until yesterday", "pause acme until 31 February"),
        *("stop", "missed", "note acme", "note her dog was nice", "news I passed", "more acme:", "pause acme?"),
        *("promised", "promised acme soon", "promised acme 1 January 2020", "add acme", "add acme: Bo Yu", "status?"),
        *("interview with Ana <a@acme.example>", "interview Monday 3 pm with Ana <a@acme.example>, Dev"),
        *("interview yesterday with Ana <a@acme.example>", "interview yesterday 3 pm with Ana, Dev"),
        *("interview yesterday at 3 with Ana <a@acme.example>", "interview yesterday 3 pm", "track the other one"),
        *("interview yesterday 3 pm with Ana <a@acme.example>, Dev, and then b@x.example", "please pause everything"),
        *("should I pause acme", "paused", "resumes acme", "unpause"),
    ],
)
def test_what_is_no_command_is_said_to_be_none(line: str) -> None:
    assert isinstance(one(line), Garbled)


def test_several_lines_are_several_commands_and_words_go_on() -> None:
    text = "Hi,\nnote acme: her dog\nand the garden\n\npromised acme 4 December\n\nThanks!\nJane Doe"
    said = read(text, now=NOW, signature="Jane Doe")
    assert [(each.verb, each.text) for each in said if isinstance(each, Errand)] == [
        ("note", "her dog\nand the garden"),
        ("promised", ""),
    ]
    assert len(said) == 2
    assert isinstance(read("status\nbuy milk", now=NOW, signature="")[1], Garbled)
    assert [type(each) for each in read("status\n" * 50, now=NOW, signature="")] == [Garbled]


@pytest.mark.parametrize(
    ("words", "start", "minutes"),
    [
        ("yesterday 3 pm", (2026, 11, 17, 15, 0), 60),
        ("yesterday at 15:30", (2026, 11, 17, 15, 30), 60),
        ("today 9-10:30", (2026, 11, 18, 9, 0), 90),
        ("today 2-3 pm", (2026, 11, 18, 14, 0), 60),
        ("last Monday 11am for 45 minutes", (2026, 11, 16, 11, 0), 45),
        ("last Wednesday at noon", (2026, 11, 11, 12, 0), 60),
        ("next Wednesday 10:00", (2026, 11, 25, 10, 0), 60),
        ("2026-11-20 14:00", (2026, 11, 20, 14, 0), 60),
        ("20 November 14:00 - 15:00", (2026, 11, 20, 14, 0), 60),
        ("Nov 3rd, 4pm", (2026, 11, 3, 16, 0), 60),
        ("5 January 10 am", (2027, 1, 5, 10, 0), 60),
        ("17.11. um 15 Uhr", (2026, 11, 17, 15, 0), 60),
        ("gestern 15 Uhr", (2026, 11, 17, 15, 0), 60),
        ("hier à 15h", (2026, 11, 17, 15, 0), 60),
        ("ayer a las 15:00", (2026, 11, 17, 15, 0), 60),
    ],
)
def test_a_day_and_a_time_are_a_moment(words: str, start: tuple[int, ...], minutes: int) -> None:
    begin = datetime(*start, tzinfo=BERLIN)  # type: ignore[arg-type, misc]
    assert moment(words, NOW) == (begin, begin + timedelta(minutes=minutes))


@pytest.mark.parametrize(
    "words",
    ["", "yesterday", "3 pm", "Monday 3 pm", "yesterday at 3", "yesterday 25:00", "31 February 3 pm", "soon 3 pm",
     "yesterday 3 pm or 4 pm", "yesterday 13 pm", "yesterday 3 pm - 2 pm", "2026-13-01 10:00"],
)  # fmt: skip
def test_what_may_be_another_moment_is_none(words: str) -> None:
    assert moment(words, NOW) is None


@given(st.text(max_size=80), st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_mail_without_the_mark_is_meant(subject: str, words: str) -> None:
    if "followup" not in subject.casefold() and "followup" not in words.casefold():
        assert asked(subject, words) is None


@given(st.sampled_from(sorted(errand.VERBS)), st.text(max_size=120))
@settings(max_examples=300, deadline=None)
def test_any_line_is_read_without_an_error(verb: str, rest: str) -> None:
    assert isinstance(errand.read_line(f"{verb} {rest}", NOW), (Errand, Garbled))
