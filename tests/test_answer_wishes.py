"""What an owner's sentence wants worked into a letter, and what it does not; no wish ever lets a letter go."""

from __future__ import annotations

import time
from datetime import datetime
from importlib import resources
from zoneinfo import ZoneInfo

import pytest
from clocks import not_by_chance, within
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each_row

from agent.incoming import meanings
from agent.understand.answers import wished_words
from agent.understand.answers.wished_words import sentences
from agent.understand.command import Command, NotUnderstood, read
from tests import labels

NOW = datetime(2026, 11, 18, 17, 30, tzinfo=ZoneInfo("Europe/Berlin"))
PANEL = ("Bob Lee", "Ana Duarte", "Karin Lutz")


def ask(text: str, *names: str) -> Command | NotUnderstood:
    return read(text, count=len(names) or 1, now=NOW, names=names or PANEL[:1], weights=meanings.of_answers())


TOPICS = [
    # as they are asked for
    ("could you mention the Rust work", "the Rust work"),
    ("Could you mention the Rust work? He liked it", "the Rust work"),
    ("tell her I liked the bit about the kitchen", "I liked the bit about the kitchen"),
    ("Nice, but please add something about the old windmill", "the old windmill"),
    ("you forgot the story with the ladder", "the story with the ladder"),
    ("Needs a line on the apprenticeship, otherwise grand", "the apprenticeship"),
    ("Let him know I can start in March, he was worried about that", "I can start in March"),
    ("Just mention the glider licence and then send it", "the glider licence"),
    ("Kannst du noch das Praktikum in Graz erwähnen?", "das Praktikum in Graz"),
    ("Bitte noch rein, dass ich den Führerschein habe", "dass ich den Führerschein habe"),
    ("Gut so, nur die Messe in Hannover fehlt noch", "die Messe in Hannover"),
    ("Tu peux parler de la visite du port ?", "la visite du port"),
    ("ajoute que je suis libre le samedi, stp", "je suis libre le samedi"),
    ("Il manque un mot sur la chorale", "la chorale"),
    ("¿Puedes mencionar el huerto escolar?", "el huerto escolar"),
    ("dile que ya tengo el permiso, me lo preguntó dos veces", "ya tengo el permiso"),
    ("añade lo del taller de pan", "lo del taller de pan"),
]


@pytest.mark.parametrize(("text", "words"), TOPICS)
def test_what_is_wished_for_is_taken_in_the_owners_words(text: str, words: str) -> None:
    assert ask(text) == Command(details=((None, words),))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("for Bob say something about hiking", Command(details=((1, "hiking"),))),
        ("Bei Frau Lutz bitte noch die Messe in Hannover erwähnen", Command(details=((3, "die Messe in Hannover"),))),
        ("In Ana's please mention the harbour tour", Command(details=((2, "the harbour tour"),))),
        ("in all of them put that I moved to Leeds", Command(details=((None, "I moved to Leeds"),))),
        (
            "Bob's can go as it is. In Ana's please mention the harbour tour.",
            Command(sends=(1,), details=((2, "the harbour tour"),)),
        ),
    ],
)
def test_it_reaches_the_letters_that_are_named(text: str, meant: Command) -> None:
    assert ask(text, *PANEL) == meant


REWORDS = """
too stiff, make it warmer|make it shorter|less grovelling please|can you rewrite it|Zu steif, mach es wärmer
bitte etwas kürzer|Trop guindé, rends-le plus chaleureux|plus court stp|Muy tieso, hazlo más cálido|más corto por favor
take out the bit about the salary|make it warmer, then send it|Streich bitte den Satz mit dem Gehalt
"""


@pytest.mark.parametrize("text", [each for line in REWORDS.strip().splitlines() for each in line.split("|")])
def test_what_cannot_be_done_is_told_with_what_can(text: str) -> None:
    made = ask(text)
    assert isinstance(made, NotUnderstood) and made.guess is None
    assert "reword" in made.because and "“change:”" in made.because and "“skip”" in made.because
    assert len(made.because) < 200  # it stands whole in the mail


def test_words_for_nobody_in_particular_are_asked_about_among_several() -> None:
    made = ask("please mention the harbour tour", *PANEL)
    assert isinstance(made, NotUnderstood) and "whose mail" in made.because and made.guess is None


NO_ORDERS = """
did you mention the Rust work?|does it say anything about the harbour?|should I mention the harbour?
I'm not sure whether to mention the harbour|I'll mention the harbour myself|I already told him about the harbour
don't mention the harbour|please do not say anything about the harbour|no need to mention the harbour
you mentioned the harbour nicely|thanks for mentioning the harbour|love the line about the harbour
My wife says mention the Rust work|“mention the Rust work”, he said|she wrote "please mention the harbour"
if there is room, mention the harbour|mention the harbour unless it is too long|mention the Rust work tomorrow
for Carol say something about hiking|in Carol's mention the harbour|let me think about what to say about the harbour
soll ich den Hafen erwähnen?|hast du den Hafen erwähnt?|den Hafen bitte nicht erwähnen|falls Platz ist erwähne den Hafen
meine Frau sagt erwähne den Hafen|von dem Hafen hab ich ihr schon erzählt|erwähne morgen den Hafen
dois-je parler du port ?|as-tu parlé du port ?|ne parle pas du port|s'il y a la place mentionne le port
mon mari dit d'ajouter le port|je lui ai déjà parlé du port|demain ajoute le port
¿debo mencionar el puerto?|no menciones el puerto|si cabe menciona el puerto|mi mujer dice que menciones el puerto
ya le conté lo del puerto|mañana añade lo del puerto
"""


@each_row("text", [each for line in NO_ORDERS.strip().splitlines() for each in line.split("|")])
def test_what_only_speaks_of_mentioning_is_no_order(text: str) -> None:
    assert isinstance(ask(text), NotUnderstood)


WISHES = [text for text, _ in TOPICS] + [each for line in REWORDS.strip().splitlines() for each in line.split("|")]
LETS = ["Send it", "Yes please, send it", "Looks great, go ahead", "Kann raus", "Ja, schick ab", "Envoie", "Mándalo",
        "Tu peux l'envoyer", "Sí, envíalo", "Ok", "On the train, fine, please send it", "Approved", "👍"]  # fmt: skip


@given(
    st.sampled_from(LETS),
    st.sampled_from(WISHES),
    st.sampled_from(["{} {}", "{}, {}", "{}. {}.", "{}\n{}", "{} but {}", "{} and {}"]),
    st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_a_wish_beside_a_release_takes_it_back(lets: str, wish: str, form: str, after: bool) -> None:
    text = form.format(lets, wish) if after else form.format(wish, lets)
    made = ask(text)
    assert isinstance(made, NotUnderstood) or not made.sends, text


@given(
    st.sampled_from(WISHES), st.sampled_from(PANEL), st.sampled_from(["Send all.", "Send {}'s.", "Yes to all of them."])
)
@settings(max_examples=150, deadline=None)
def test_the_letter_that_words_are_for_is_shown_first(wish: str, name: str, lets: str) -> None:
    first = name.split()[0]
    made = ask(f"{lets.format(first)} For {first}: {wish}", *PANEL)
    assert isinstance(made, NotUnderstood) or PANEL.index(name) + 1 not in made.sends


@given(st.sampled_from(TOPICS), st.sampled_from(["if she asks, {}", "{} if you think it fits", "my coach says {}",
                                                 "she said “{}”", "unless it is too late {}"]))  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_a_condition_or_somebody_elses_word_is_never_obeyed(topic: tuple[str, str], form: str) -> None:
    made = ask(form.format(topic[0]))
    assert isinstance(made, NotUnderstood), form.format(topic[0])


def test_a_sentence_is_taken_apart_with_the_places_of_its_words() -> None:
    text = "Bei Hr. Ray fehlt j'ai dit: vas-y am 14. Mai 🙂! Gut"
    first, last = sentences(text, frozenset(("ray",)))
    assert [text[begin:end] for begin, end in first.spots][:3] == ["Bei", "Hr", "Ray"]
    assert first.words == ("bei", "hr", "@name", "fehlt", "j'", "ai", "dit", ":", "vas", "y", "am", "0", "mai", "🙂")
    assert (first.end, last.words) == ("!", ("gut",))


@given(st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_every_word_stands_where_it_is_said_to(text: str) -> None:
    for sentence in sentences(text):
        assert len(sentence.words) == len(sentence.spots) > 0
        assert all(text[begin:end].strip() for begin, end in sentence.spots)


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_whatever_is_written_the_words_for_a_letter_stand_in_it(text: str) -> None:
    made = ask(text)
    for _, words in made.details if isinstance(made, Command) else ():
        assert words in text


@not_by_chance
def test_the_reader_is_quick_and_bounded() -> None:
    hostile = ["mention " * 150, "the " * 300, "please add that " * 75, "mention a, " * 100, "a.b " * 290, ": " * 590]
    started = time.process_time()
    for text in hostile:
        ask(text, *PANEL)
    within(started, 6)


def test_the_table_is_of_the_wishes_that_lie_here() -> None:
    """Whoever changes them trains anew: python tests/train_wishes.py."""
    table = resources.files("agent.understand").joinpath("wishes.txt").read_text("utf-8")
    assert table.splitlines()[0] == f"trained_on {labels.answers_trained_on()}"
    assert len(table.encode()) < 1_100_000


@pytest.mark.parametrize("text", ["", "step\n\n", "step 1\n\nfeature\n", "step 1\n\nfeature\tab\n"])
def test_what_is_no_table_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="table of weights"):
        wished_words.Weights.load(text)
