"""What an owner denies of several at once: nobody is thanked who did not come, and no denial stands in a letter."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest
from stories import ANNA, BOB, berlin, invited, story

from agent.understand.debriefs import debrief
from agent.understand.debriefs.debrief_told import Became, Debrief

NOW = datetime(2026, 11, 24, 17, 0, tzinfo=ZoneInfo("Europe/Berlin"))
TWO = ("Ana Ruiz", "Bob Miller")
HERREN = ("Dr. Katrin Vogel", "Jonas Weber")
DEUX = ("Claire Dubois", "Marc Lefèvre")
DOS = ("Lucía Gómez", "Pablo Ortega")


def read(text: str, people: tuple[str, ...] = TWO) -> Debrief:
    return debrief.read(text, people=people, said=NOW)


@pytest.mark.parametrize(
    ("text", "people", "absent"),
    [
        ("Neither Ana nor Bob showed up", TWO, {0, 1}),
        ("Neither Ana nor Bob joined the call so I left", TWO, {0, 1}),
        ("Unfortunately neither Bob nor Ana could make it", TWO, {0, 1}),
        ("Weder Frau Vogel noch Herr Weber sind erschienen", HERREN, {0, 1}),
        ("Weder Frau Dr. Vogel noch Jonas waren da.", HERREN, {0, 1}),
        ("Ni Claire ni Marc n'étaient là", DEUX, {0, 1}),
        ("Ni Lucía ni Pablo aparecieron", DOS, {0, 1}),
        ("Ana couldn't make it and neither could Bob", TWO, {0, 1}),
        ("Ana was not there. Bob neither.", TWO, {0, 1}),
        ("Ana: was sick\nBob: neither", TWO, {0, 1}),
        ("Bob didn't come, nor did Ana", TWO, {0, 1}),
        ("Katrin war nicht da, Jonas auch nicht", HERREN, {0, 1}),
        ("Claire n'était pas là, Marc non plus", DEUX, {0, 1}),
        ("Lucía no vino y Pablo tampoco", DOS, {0, 1}),
        ("Neither Bob nor Chris could join, Ana told me about Kafka", TWO, {1}),
    ],
)
def test_who_did_not_come_is_thanked_for_nothing(text: str, people: tuple[str, ...], absent: set[int]) -> None:
    told = read(text, people)
    assert set(told.absent) == absent
    assert all(note.who not in absent for note in told.notes)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Neither of them showed up", TWO),
        ("none of them came", TWO),
        ("Nobody came to the call.", TWO),
        ("Keiner von beiden war da", HERREN),
        ("Niemand war da", HERREN),
        ("Aucun des deux n'est venu", DEUX),
        ("personne n'est venu", DEUX),
        ("Ninguno de los dos vino", DOS),
        ("Nadie apareció", DOS),
    ],
)
def test_none_of_them_means_that_it_did_not_take_place(text: str, people: tuple[str, ...]) -> None:
    assert read(text, people).became is Became.MISSED


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Neither Bob nor Ana asked about my gap year", TWO),
        ("Neither Bob nor Ana had heard of Zig before", TWO),
        ("Neither Ana nor Bob showed me the office", TWO),
        ("Neither came prepared", TWO),
        ("None of it was about Java.", TWO),
        ("Nobody asked about Java", TWO),
        ("Weder Jonas noch Katrin kannten Zig", HERREN),
        ("Niemand hat nach Java gefragt", HERREN),
        ("Nadie me preguntó por Java", DOS),
    ],
)
def test_what_is_denied_otherwise_is_handed_back_and_is_no_note(text: str, people: tuple[str, ...]) -> None:
    told = read(text, people)
    assert told.unclear == (text,)
    assert not (told.notes or told.absent or told.became)


def test_what_stands_beside_a_denial_is_heard() -> None:
    told = read("Keiner von beiden kannte Zig, wir sprachen über Go", HERREN)
    assert told.unclear == ("Keiner von beiden kannte Zig",)
    assert {note.text for note in told.notes} == {"wir sprachen über Go"}
    told = read("Neither Bob nor Ana could make it, we rescheduled to Monday")
    assert told.became is Became.MOVED
    told = read("Neither Bob nor Ana could make it so I talked to Chris Wong")
    assert told.unclear == ("I talked to Chris Wong",)
    told = read("I forgot to mention my AWS certificate; neither of us knew Zig.", ("Bob Miller",))
    assert (told.forgotten, told.unclear) == (("my AWS certificate",), ("neither of us knew Zig.",))
    told = read("Ana asked about Zig. Bob neither")
    assert [note.who for note in told.notes] == [0]
    assert (told.absent, told.unclear) == ((), ("Bob neither",))


def test_what_stays_out_of_every_letter_is_told_without_an_empty_line() -> None:
    assert all(read("Bob asked about my salary expectations (I said 80k)", ("Bob Miller",)).private)


@pytest.mark.parametrize("text", ["neither Ana nor Bob " * 500, "neither " * 1_200, "nobody came " * 800])
def test_a_hostile_answer_takes_no_time(text: str) -> None:
    start = perf_counter()
    read(text)
    assert perf_counter() - start < 2


def test_the_owner_reads_that_they_were_not_there(tmp_path: Path) -> None:
    with story(tmp_path, extra="\ndebrief: {mode: remind}\n") as life:
        invited(life, ANNA, BOB)
        life.live_until(berlin(3, 10, 16, 30))
        life.says("Neither Anna nor Bob showed up", to=life.latest("debrief"), minutes=1)
        (told,) = life.read("told")
        assert "were not there and get no thank-you" in told.text
        life.live_until(berlin(3, 10, 16, 30) + timedelta(days=1))
        assert not life.drafts()
