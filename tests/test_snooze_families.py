"""Until when a draft is to rest, as many say it: amounts, days of a week, parts of months, as thumbs spell them."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta

import pytest
from answers import Answered
from clocks import not_by_chance, within
from rows import each_row

from agent.understand.answers import snooze, snooze_times
from agent.understand.answers.time_spelling import flat
from agent.understand.command import Command, NotUnderstood

WEDNESDAY = date(2026, 11, 18)
"""At half past ten."""
NOW = datetime(2026, 11, 18, 10, 30)
UNTIL = """
11-23 5 days from now please
12-02 two weeks from now would suit me better
11-27 next week friday pls
12-02 In a fortnight, thank you.
12-02 ask me in a fortnights time
11-25 not yet, give it a week
11-20 park this til fri
11-23 Could we come back to this on Monday? I'm run off my feet at work.
11-19 2moro
11-19 too tired, tomorrow
11-20 end of the week
11-23 Next week would be better for me.
11-23 I'd like to sleep on it. Remind me Monday, would you?
11-22 can u ask me agen sunday
11-25 this time next week
11-25 a week today please
11-26 let's look at it tomorrow week
12-01 Beginning of December, please.
11-18 give me an hour
11-18 in half an hour
11-18 ask again tonight
11-23 first thing monday morning
11-20 day after tomorrow, got exams
11-24 Tuesday. On nights till then.
11-20 Ende der Woche
11-23 heut in 5 Tagen nochmal bitte
11-27 nächste Woche Freitag
12-02 in 14 Tagen wieder vorlegen
12-02 heute in zwei Wochen
11-25 erst in einer woche bitte
11-19 morgen früh schau ich drauf, erinner mich
11-20 übermorgen dann
11-23 Hab diese Woche keinen Kopf dafür. Nächste Woche Montag bitte.
11-23 kannst du mich anfang nächster woche nochmal fragen
11-23 nach dem wochenende
11-18 in einer halben Stunde nochmal
11-18 frag mich heute abend nochmal, sitze im zug
12-01 Anfang Dezember wieder fragen
11-21 am WE
11-24 Dienstag passt mir besser, da hab ich frei
11-23 dans 5 jours
11-27 vendredi de la semaine prochaine
12-02 D'ici deux semaines, s'il vous plaît.
11-20 en fin de semaine
11-20 jvois ça vendredi
11-19 dem1 stp
11-19 Pas ce soir, je suis crevée. Demain matin.
11-23 Je préférerais revoir cela lundi.
11-23 debut de semaine prochaine
11-23 après le week-end, là j'ai les enfants
11-18 dans une demi-heure
11-18 repose-moi la question ce soir
12-01 début décembre
11-25 mercredi prochain ça ira
11-25 pas avant une semaine
11-26 Veuillez me le soumettre de nouveau jeudi 26.
11-26 jeudi en huit
11-23 en 5 días
11-23 dentro de cinco días, por favor
11-27 el viernes de la semana que viene
12-02 en una quincena
12-02 de aquí a dos semanas
11-20 a finales de semana
11-20 el finde no, el vierns mejor
11-19 mñn
11-19 hoy no puedo, mañana lo veo, recuérdamelo
11-23 Preferiría verlo el lunes.
11-23 a principios de la semana que viene
11-23 después del finde porfa
11-18 en media hora
11-18 pregúntame esta noche que voy en el metro
12-01 a primeros de diciembre
11-24 Mejor el martes, que libro.
11-20 pasado mañana te digo, pregúntame
11-20 Friday pls, payday
11-19 Maybe tomorrow, I'm knackered
11-21 i'll have a think, ask sat
11-30 Kindly resubmit on the 30th.
11-28 ten days, then ask me
11-24 can this wait til tues? wifes birthday
11-23 stick it in my inbox again monday
11-23 Nicht vor Montag bitte
11-20 lass uns das am Freitag anschauen
11-19 heute is schlecht, morgen abend
11-25 Ich bitte um Wiedervorlage in einer Woche.
11-24 bis dienstag warten
11-21 hat zeit bis samstag
11-18 in 2 std nochmal
11-28 komm in zehn tagen nochma drauf zurück
11-30 Ende November reicht.
11-23 on en reparle lundi
11-24 laisse moi jusqu'à mardi
11-19 Demain, là je suis au boulot.
11-25 Remettons cela à mercredi prochain.
11-20 pas avant vendredi stp
12-01 rappelle-le-moi le 1er décembre
11-28 je veux y réfléchir, revenez dans dix jours
11-23 hasta el lunes nada
11-24 dame hasta el martes
11-19 ahora estoy liada, mañana mejor
11-20 el viernes lo vemos
11-25 Le ruego que me lo presente dentro de una semana.
11-30 a final de mes
""".strip().splitlines()
UNDATED = """
when I'm back
remind me when I'm back from holiday
later
ask me some other time
once the kids are in bed
wenn ich zurück bin
frag mich wenn ich aus dem urlaub zurück bin
irgendwann später
nach meinem Urlaub bitte
quand je rentre
plus tard
à mon retour de vacances
cuando vuelva
luego
a la vuelta de vacaciones
after my op
wenn der Chef wieder da ist
quand j'aurai le temps
en otro momento
""".strip().splitlines()
NO_REST = """
Yes, Monday
four days on the road and I still like it
send it on Monday
""".strip().splitlines()


@each_row("line", UNTIL)
def test_a_draft_rests_until_the_day_that_is_meant(line: str) -> None:
    day, _, text = line.partition(" ")
    made = Answered("a voice", ("Bob Lee",), WEDNESDAY, text).read()
    assert isinstance(made, Command), text
    assert made.snooze is not None
    assert (NOW + made.snooze).date() == date.fromisoformat(f"2026-{day}" if day != "01-04" else f"2027-{day}")
    assert made == Command(snooze=made.snooze)


@pytest.mark.parametrize("text", UNDATED)
def test_without_a_day_the_owner_is_asked(text: str) -> None:
    assert isinstance(Answered("a voice", ("Bob Lee",), WEDNESDAY, text).read(), NotUnderstood)


@pytest.mark.parametrize("text", NO_REST)
def test_a_day_beside_a_yes_or_an_order_is_no_wish_to_wait(text: str) -> None:
    made = Answered("a voice", ("Bob Lee",), WEDNESDAY, text).read()
    assert getattr(made, "snooze", None) is None


@pytest.mark.parametrize(
    ("spelt", "meant"),
    [
        ("thrusday", "thursday"),
        ("Mitwoch", "mittwoch"),
        ("miércols", "miercoles"),
        ("vendrdi", "vendredi"),
        ("dem1", "demain"),
        ("mñn", "manana"),
        ("2moro", "tomorrow"),
        ("am Mo", "am montag"),
        ("sundry montages", "sundry montages"),
        ("money", "money"),
        ("sorgen", "sorgen"),
    ],
)
def test_words_of_time_are_read_as_thumbs_spell_them(spelt: str, meant: str) -> None:
    assert flat(spelt).text == meant


def test_of_each_folded_character_its_place_is_known() -> None:
    made = flat("Frühestens Mitwoch, früh")
    at = made.text.index("mittwoch")
    assert "Frühestens Mitwoch, früh"[slice(*made.original(at, at + 8))] == "Mitwoch"


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("end of the month", 12),  # the 30th
        ("Mitte Januar", 54),  # 12 + 31 + 11
        ("in the new year", 47),  # 4 January
        ("nach Weihnachten", 47),  # the same
        ("KW 49", 12),
    ],
)
def test_of_a_stretch_of_days_the_first_is_meant_of_an_end_the_last(said: str, days: int) -> None:
    [one] = snooze_times.named(said, NOW)
    assert (NOW + one.wait).date() == WEDNESDAY + timedelta(days=days)


@pytest.mark.parametrize("said", ["a", "1", " ", "1/", "next week ", "monday ", "in 2 ", "am we ", "half an hour "])
@not_by_chance
def test_what_is_long_is_not_read_for_long(said: str) -> None:
    begin = time.process_time()
    snooze.read(said * 20_000, NOW)
    snooze_times.times(said * 20_000, NOW)
    snooze_times.alone(said * 20_000, NOW)
    within(begin, 2)
