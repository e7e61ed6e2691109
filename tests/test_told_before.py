"""What is told around an order: talk lets it go, what may be a doubt, a wish or another's word does not."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from rows import each_row

from agent.incoming import meanings
from agent.understand.command import Command, NotUnderstood, read

NOW = datetime(2026, 11, 18, 17, 30, tzinfo=ZoneInfo("Europe/Berlin"))


def ask(text: str, *names: str) -> Command | NotUnderstood:
    return read(text, count=len(names) or 1, now=NOW, names=names, weights=meanings.of_answers())


@pytest.mark.parametrize(
    "text",
    [
        "Sorry for the wait, the shift ran over. Send it.",
        "Read it twice on the bus with my good glasses on. Off it goes.",
        "The boiler took all morning. Please send it.",
        "He never once looked up from the plans, I liked that. Send it.",
        "Yes. Please. Send it.",
        "Verzeihen Sie die Verspätung, ich war beim Zahnarzt. Bitte senden.",
        "Der Hund hat mich wach gehalten. Schick es ab.",
        "Pardon pour le silence, le petit avait de la fièvre. Envoie.",
        "La chaudière m'a pris toute la matinée. Envoyez.",
        "Perdona la tardanza, estaba de guardia. Mándalo.",
        "La leí en el metro con las gafas buenas. Envíala.",
    ],
)
def test_talk_before_an_order_lets_it_go(text: str) -> None:
    assert ask(text) == Command(sends=(1,))


PAIRS = """
It lacks the harbour. Send it.|You forgot the harbour. Send it.|The bit on ships is made up. Send it.
She wanted more on the harbour. Send it.|The greeting is off. Send it.|Wrong Ana. Send it.
That is not her name. Send it.
My wife says send it|And he said mail that|She told me, send it|Sorry for the wait but I need longer|I read half of it
Sorry, wrong mail|My daughter read it and frowned|Mention the boat and send it|Tell her about the boat, then send it
Da fehlt der Chor. Schick es ab.|Der Name stimmt nicht. Schick es ab.|Meine Frau sagt schick ab|Nur halb gelesen
Entschuldige, ich brauch noch|Il manque la chorale. Envoie.|Le nom est faux. Envoie.|Ma femme dit envoie|Lu à moitié
Pardon, il me faut du temps|Falta lo del coro. Mándalo.|El nombre está mal. Mándalo.|Mi mujer dice mándala
I'd sooner phone. Send it.|Two spelling slips. Send it.|I'd prefer a call. Send it.|Zwei Kommafehler. Schick es ab.
La leí a medias|Perdona, estoy pensándolo|Let her go home|That slipped my mind, I'll do it later
"""


@each_row("text", [each for line in PAIRS.strip().splitlines() for each in line.split("|")])
def test_what_is_nearly_talk_lets_nothing_go(text: str) -> None:
    made = ask(text)
    assert isinstance(made, NotUnderstood) or not made.sends


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("N'envoie ni le 1 ni le 2.", Command(skips=(1, 2))),
        ("Send neither 1 nor 2.", Command(skips=(1, 2))),
        ("El 1 y el 2 no los mandes.", Command(skips=(1, 2))),
    ],
)
def test_a_not_is_said_of_all_that_it_names(text: str, meant: Command) -> None:
    made = ask(text, "Bob Lee", "Ana Duarte", "Karin Lutz")
    assert made == meant


def test_another_time_in_a_sentence_of_its_own_is_that_of_the_others() -> None:
    made = ask("Number two may go. I'll sleep on the others.", "Bob Lee", "Ana Duarte", "Karin Lutz")
    assert isinstance(made, Command)
    assert (made.sends, made.skips, made.snooze) == ((2,), (), None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("You left out the nineteen years on the same route.", "the nineteen years on the same route"),
        ("There's not a word about the lunch club.", "the lunch club"),
        ('Instead of "sincerely" put "with warm wishes".', "with warm wishes"),
        ("Donde pone colega pon compañera de taller", "compañera de taller"),
        ("Replace the last line with: I am at home all week.", "I am at home all week"),
        ("It would be grand if the brass band came up.", "the brass band"),
        ("Da steht nichts von meinem Meistertitel.", "meinem Meistertitel"),
        ("Vous n'avez pas parlé de la nuit au refuge.", "la nuit au refuge"),
        ("No se dice nada de las obras de Oporto.", "las obras de Oporto"),
        ("Wenn es keine Umstände macht, erwähnen Sie die Grabung.", "die Grabung"),
    ],
)
def test_what_is_missed_is_wished_for(text: str, words: str) -> None:
    assert ask(text) == Command(details=((None, words),))


def test_a_day_of_the_month_is_no_draft() -> None:
    made = ask("Déjalo hasta el día 2", "Bob Lee", "Ana Duarte")
    assert isinstance(made, Command)
    assert made.snooze is not None
    assert (NOW + made.snooze).date().isoformat() == "2026-12-02"
