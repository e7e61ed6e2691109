"""What owners answer when they are asked how it went."""

from __future__ import annotations

import itertools
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from debrief_answers import ALL, ANSWERS, PANEL, TWO, Case
from debrief_unseen import ANSWERS as UNSEEN
from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from agent.compose.to_reader import to_reader
from agent.understand.debriefs import debrief, debrief_quotes
from agent.understand.debriefs.debrief_told import Debrief

NOW = datetime(2026, 11, 24, 17, 0, tzinfo=ZoneInfo("Europe/Berlin"))
MATERIALS = ("portfolio", "case study")
MEASURED = 38


def reading(case: Case) -> Debrief:
    return debrief.read(case.text, people=case.people, said=NOW, materials=MATERIALS)


def mistakes(case: Case, told: Debrief) -> list[str]:
    """What differs from the label, in words."""
    found = []
    notes: dict[str, str] = {}
    for note in told.notes:
        who = ALL if note.who is None else first(case.people[note.who])
        notes[who] = f"{notes.get(who, '')}\n{note.text}"
    if notes.keys() != case.notes.keys():
        found.append(f"notes for {sorted(notes)} instead of {sorted(case.notes)}: {notes}")
    else:
        found += [f"{w!r} not in {notes[n]!r}" for n, words in case.notes.items() for w in words if w not in notes[n]]
    promise = f"{told.promise.end:%m-%d}" if told.promise else ""
    if promise != case.promise:
        found.append(f"promise {promise!r} instead of {case.promise!r}")
    if len(told.forgotten) != len(case.forgot) or any(w not in " ".join(told.forgotten) for w in case.forgot):
        found.append(f"forgotten {told.forgotten} instead of {case.forgot}")
    if tuple(offer.name for offer in told.offers) != case.attach:
        found.append(f"offers {told.offers} instead of {case.attach}")
    if (told.became or "") != case.does:
        found.append(f"became {told.became} instead of {case.does!r}")
    if tuple(first(case.people[n]) for n in told.absent) != case.absent:
        found.append(f"absent {told.absent} instead of {case.absent}")
    if bool(told.unclear or told.private) != case.left:
        found.append(f"left {told.unclear + told.private} instead of {case.left}")
    return found


def first(name: str) -> str:
    return name.removeprefix("Dr. ").split()[0]


@each_row("case", ANSWERS)
def test_an_answer_is_read_as_it_was_meant(case: Case) -> None:
    assert not mistakes(case, reading(case))


def test_the_answers_laid_aside_are_read_as_often_as_was_measured() -> None:
    """Scored once when the reader was done; no pattern was made for any of them."""
    right = sum(not mistakes(case, reading(case)) for case in UNSEEN)
    assert right >= MEASURED, right


# --- promises -------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [word for case in ANSWERS for word in case.text.split(" ")]
    + ["\n", "\n\n", "> x", "1.", "?", "Ana:", "both:", "-", ";"]
)


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_no_word_is_made_up_and_no_answer_breaks_the_reader(text: str) -> None:
    told = debrief.read(text, people=PANEL, said=NOW, materials=MATERIALS)
    words = text.split()
    for note in (*(n.text for n in told.notes), *told.forgotten):
        assert set(note.split()) <= {*words, *(w.strip(".,;:–-()|/ ") for w in words)} | {
            piece for w in words for piece in _cuts(w)
        }
    assert all(0 <= note.who < len(PANEL) for note in told.notes if note.who is not None)


def _cuts(word: str) -> set[str]:
    """A word and what is left of it where a mark ends a clause inside it."""
    return {word[i:j] for i, j in itertools.combinations(range(len(word) + 1), 2)}


@pytest.mark.parametrize(
    "text",
    [
        "send all", "yes", "ok send it", "approve", "send 1 and 2", "Yes please, send them!", "go ahead",
        "I'm thinking about withdrawing", "should I withdraw?", "I don't want to withdraw", "I wasn't told no",
        "They may say no", "if they say no I withdraw", "maybe it was moved?", "We talked about how it was cancelled",
        "Bob withdrew from the project last year, he told me", "They said no to remote work",
    ],
)  # fmt: skip
def test_nothing_is_ended_or_released_by_half_a_word(text: str) -> None:
    told = debrief.read(text, people=TWO, said=NOW, materials=MATERIALS)
    assert told.became is None
    assert not told.offers


@each_row(
    ("note", "letter"),
    [
        ("Bob asked about Rust", "you asked about Rust"),
        ("with Bob we mostly talked about hiring", "we mostly talked about hiring"),
        ("Bob and I talked about GraphQL for ages.", "we talked about GraphQL for ages."),
        ("Bob Miller was interested in my talk", "you were interested in my talk"),
        ("Ana and Bob both asked about my notice period", "you asked about my notice period"),
        ("We talked about remote work with Ana and Bob.", "We talked about remote work."),
        ("mit Bob über Testautomation", "über Testautomation"),
        ("Kafka migration", "Kafka migration"),
        ("Bobsleigh as a hobby", "Bobsleigh as a hobby"),
        ("how Bob runs retros", "how you run retros"),
        ("I liked the way Bob explained the planner", "I liked the way you explained the planner"),
        ("Bob loves his work on compilers", "you love his work on compilers"),
        ("both of them love board games", "you love board games"),
        ("All three asked about Rust", "you asked about Rust"),
        ("Both asked about my thesis", "you asked about my thesis"),
        ("Both services use Go", "Both services use Go"),
        ("Everybody in the team writes docs", "Everybody in the team writes docs"),
        ("Bob only about Kafka", "Kafka"),
        ("Mostly Bob talking about the roadmap", "you talked about the roadmap"),
        ("the freeze ends in March, Bob says", "the freeze ends in March"),
        ("Bob fragte nach Tests", "sie fragte nach Tests"),
        ("Bob explicó los turnos", "ella explicó los turnos"),
        ("Bob dirige el equipo", "ella dirige el equipo"),
        ("Bob dirige l’équipe", "il dirige l’équipe"),
    ],
)
def test_a_note_is_turned_to_its_reader_where_only_the_name_need_go(note: str, letter: str) -> None:
    assert to_reader(note, "Bob Miller", TWO) == letter


@pytest.mark.parametrize(
    "text",
    ["Bob told me straight away it's a no", "Ana let me know that it was a clear no", "Bob said no on the spot"],
)
def test_a_no_that_one_of_several_said_is_the_no(text: str) -> None:
    assert debrief.read(text, people=PANEL, said=NOW).became == "no"


@pytest.mark.parametrize(
    "text", ["Ana told me they said no to microservices", "Ana said it's a no-brainer to use Go", "Bob said no to Java"]
)
def test_a_no_to_something_else_is_none(text: str) -> None:
    assert debrief.read(text, people=PANEL, said=NOW).became is None


def test_a_verdict_on_the_whole_stands_in_no_letter() -> None:
    told = debrief.read("Honestly a mess, they asked me nothing about the role.", people=TWO, said=NOW)
    assert not told.notes
    assert debrief.read("We talked about the mess with the old billing", people=TWO, said=NOW).notes


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("Priya didn't show up, only Ana and Bob. Ana: event sourcing", (2,)),
        ("Priya kam nicht, nur Ana und Bob. Ana: Kafka", (2,)),
        ("Priya était malade, seulement Ana et Bob. Ana: Kafka", (2,)),
        ("It was just Bob and Priya in the end. Bob: Kafka", (0,)),
        ("Solo Ana y Bob al final. Bob: Kafka", (2,)),
        ("Priya had to leave, so it was only Ana and Bob; with Ana on retries", (2,)),
        ("Bob asked only about Kafka and Ana about Rust", ()),
    ],
)
def test_who_alone_was_there_is_nobody_who_was_not(text: str, absent: tuple[int, ...]) -> None:
    assert debrief.read(text, people=PANEL, said=NOW).absent == absent


@pytest.mark.parametrize(
    "text",
    [
        "I got an offer", "They offered me the job!", "They made me an offer", "Good news: they offered me the"
        " position on the spot",
        "I accepted the offer", "Ich habe ein Angebot bekommen", "Er hat mir direkt die Stelle angeboten",
        "Sie haben mir ein Angebot gemacht", "J'ai reçu une offre", "Ils m'ont fait une offre", "Me han hecho"
        " una oferta",
    ],
)  # fmt: skip
def test_an_offer_is_an_offer_and_no_note(text: str) -> None:
    told = debrief.read(text, people=("Bob Lee",), said=NOW)
    assert told.job_offer == text
    assert not (told.notes or told.unclear or told.became)
    beside = debrief.read(f"Bob: Kafka. {text}", people=TWO, said=NOW)
    assert (beside.job_offer, [note.text for note in beside.notes]) == (text, ["Kafka."])


@pytest.mark.parametrize(
    "text",
    [
        "I might get an offer", "They didn't make me an offer", "I got an offer from Initech", "If they make me"
        " an offer I take it",
        "I got an offer from another company", "It's a no", "It's not a no from my side", "They want me!", "I"
        " accepted!",
        "Maybe I got the job", "Vielleicht bekomme ich ein Angebot", "not for me",
    ],
)  # fmt: skip
def test_what_only_nearly_says_how_it_ends_is_told_back_and_stands_in_no_letter(text: str) -> None:
    told = debrief.read(text, people=("Bob Lee",), said=NOW)
    assert not (told.job_offer or told.became or told.notes)
    assert told.unclear


@pytest.mark.parametrize(
    "text",
    [
        "It's a no from my side", "I'm out", "I don't want the job", "I'll pass.", "I won't continue", "Ich sage"
        " ab", "Ich lehne ab",
        "Ich sage ab, die Pendelei ist mir zu weit", "Ich möchte nicht weitermachen", "Je décline", "Je ne"
        " souhaite pas poursuivre",
        "No quiero seguir", "Renuncio",
    ],
)  # fmt: skip
def test_a_no_of_the_owners_is_a_withdrawal(text: str) -> None:
    assert debrief.read(text, people=("Bob Lee",), said=NOW).became == "withdraw"


@pytest.mark.parametrize(
    "text",
    [
        "We talked about their offer to students", "He offered me a coffee and we talked about Go", "I asked"
        " about the job",
        "He described the job in detail", "Bob declined to say how many they are", "We talked about saying no to"
        " customers",
    ],
)  # fmt: skip
def test_a_talk_in_which_such_words_fall_ends_nothing(text: str) -> None:
    told = debrief.read(text, people=("Bob Lee",), said=NOW)
    assert not (told.job_offer or told.became)


def test_what_stands_at_our_lines_is_found_whatever_the_program_did_to_the_quote() -> None:
    asked = "1. Ana Ruiz:\n2. Bob Miller:\n\nAlso worth a line"
    marked = "".join(f"> {line}\n" for line in asked.split("\n"))
    typed = marked.replace("Ruiz:", "Ruiz: hiring").replace(
        "> 2. Bob Miller:\n", "> 2. Bob Miller:\n\nKafka\nand Rust\n\n"
    )
    found = debrief_quotes.words(f"Fine!\n\n{typed}", "Fine!\n\nKafka\nand Rust", TWO)
    assert found == "Fine!\n\n1. Ana Ruiz: hiring\n\n2. Bob Miller: Kafka\nand Rust"
    unmarked = asked.replace("Miller:", "Miller: Kafka")
    assert debrief_quotes.words(f"Fine!\n\nFrom: x\n{unmarked}", "Fine!", TWO) == "Fine!\n\n2. Bob Miller: Kafka"
    assert debrief_quotes.words(f"Fine!\n\n{marked}", "Fine!", TWO) == "Fine!"
