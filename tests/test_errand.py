"""Commands in mails to oneself: which mails are meant, and what each line says."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each_row

from agent.understand.days.moment_said import moment
from agent.understand.errands import errand
from agent.understand.errands.errand import Errand, Garbled, asked, read, read_line
from agent.understand.mail.forwarded import Forwarded, appointment

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 18, 17, 30, tzinfo=BERLIN)  # a Wednesday


def one(text: str) -> Errand | Garbled:
    (found,) = read(text, now=NOW, signature="Jane Doe")
    return found


@each_row(
    ("subject", "words", "commands"),
    [
        ("followup", "status", "status"),
        ("Followup", "status\nresume", "status\nresume"),
        ("followup: pause acme until Monday", "", "pause acme until Monday"),
        ("FOLLOWUP : resume", "Jane", "resume\nJane"),
        ("Fwd: Interview on Tuesday", "followup: track this", "track this"),
        ("", "followup: status", "status"),
        # Over what is passed on it needs no mark, where nothing else is said.
        ("Fwd: Interview on Tuesday", "track this", "track this"),
        ("WG: Einladung", "Verfolge das bitte", "Verfolge das bitte"),
        ("TR : Entretien", "suivre ceci", "suivre ceci"),
        ("RV: Entrevista", "seguir esto", "seguir esto"),
        ("track this", "", "track this"),
        ("track this", "milk", None),
        ("Fwd: hello", "track", None),
        ("Fwd: hello", "track this parcel", None),
        ("Fwd: hello", "track this\nand buy milk", None),
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


@each_row(
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


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("withdraw acme", "acme"),
        ("Withdraw from Acme GmbH please", "Acme GmbH"),
        ("Please withdraw my application to Acme", "Acme"),
        ("withdraw De Nora", "De Nora"),
        ("withdraw Formatec", "Formatec"),
        ("Zurückziehen: Acme", "Acme"),
        ("ziehe meine Bewerbung bei Acme zurück", "Acme"),
        ("Ich ziehe bei Acme zurück.", "Acme"),
        ("retirer ma candidature chez Acme", "Acme"),
        ("je retire ma candidature chez L'Oréal, svp", "L'Oréal"),
        ("retirar mi candidatura en Acme", "Acme"),
        ("me retiro de Acme por favor", "Acme"),
    ],
)
def test_the_owner_withdraws_somewhere(line: str, employer: str) -> None:
    assert one(line) == Errand("withdraw", line, employer)


@pytest.mark.parametrize(
    ("line", "employer", "day"),
    [
        ("put acme on hold until Monday", "acme", date(2026, 11, 23)),
        ("put everything on hold", "", None),
        ("mettre acme en pause jusqu'au 4 décembre", "acme", date(2026, 12, 4)),
        ("mets tout en pause", "", None),
        ("pon acme en pausa hasta el lunes", "acme", date(2026, 11, 23)),
        ("pause acme until further notice", "acme", None),
        ("pausiere acme bis auf weiteres", "acme", None),
    ],
)
def test_a_pause_stands_on_both_sides_of_what_it_is_about_and_may_have_no_end(
    line: str, employer: str, day: date | None
) -> None:
    assert one(line) == Errand("pause", line, employer, day=day)


@pytest.mark.parametrize("line", ["withdraw", "withdraw all", "withdraw acme?", "zurückziehen", "retirer tout"])
def test_a_withdrawal_says_where_and_asks_nothing(line: str) -> None:
    assert isinstance(one(line), Garbled)


# Each word of each language begins its command, and what stands behind it is read in that language.
@each_row(
    ("line", "verb", "employer", "said"),
    [
        *((each, "status", "", None) for each in ("status?", "Stand", "état", "statut", "Estado", "bitte status")),
        *((each, "help", "", None) for each in ("help", "Hilfe", "aide", "ayuda?")),
        ("please pause everything", "pause", "", None),
        ("Pausieren bis Montag", "pause", "", date(2026, 11, 23)),
        ("pausiere Acme bis Ende nächster Woche", "pause", "Acme", date(2026, 11, 27)),
        ("mettre en pause acme jusqu'au 4 décembre", "pause", "acme", date(2026, 12, 4)),
        ("mets en pause jusqu'à lundi", "pause", "", date(2026, 11, 23)),
        ("pausar acme hasta el 4 de diciembre", "pause", "acme", date(2026, 12, 4)),
        ("pausa todo hasta el lunes", "pause", "", date(2026, 11, 23)),
        ("pause until January", "pause", "", date(2027, 1, 1)),
        ("pause until the end of the month", "pause", "", date(2026, 11, 30)),
        ("pause until after Christmas", "pause", "", date(2027, 1, 4)),
        ("pause until the new year", "pause", "", date(2027, 1, 1)),
        ("pause until Friday for acme", "pause", "acme", date(2026, 11, 20)),
        ("pause acme Monday", "pause", "acme", date(2026, 11, 23)),
        *((each, "resume", "acme", None) for each in ("unpause acme", "weiter mit acme", "fortsetzen acme")),
        *((each, "resume", "acme", None) for each in ("reprendre acme", "reanudar acme", "continuar acme")),
        ("weiter!", "resume", "", None),
        *((each, "stop", "acme", None) for each in ("stopp acme", "beenden acme", "arrêter acme", "parar acme")),
        *((each, "missed", "acme", None) for each in ("verpasst acme", "manqué acme", "perdida acme")),
        *((each, "forget", "acme", None) for each in ("vergiss acme", "oublier acme", "olvidar acme")),
        ("promised the 4th", "promised", "", date(2026, 12, 4)),
        ("promised by acme on 4 December", "promised", "by acme", date(2026, 12, 4)),
        ("promised Friday, acme", "promised", "acme", date(2026, 11, 20)),
        ("promised acme they decide by Friday", "promised", "acme", date(2026, 11, 20)),
        ("promised acme 04/12", "promised", "acme", date(2026, 12, 4)),
        ("promised May Company Friday", "promised", "May Company", date(2026, 11, 20)),
        ("promised today", "promised", "", date(2026, 11, 18)),
        ("versprochen acme bis Freitag", "promised", "acme", date(2026, 11, 20)),
        ("zugesagt bis Ende nächster Woche", "promised", "", date(2026, 11, 27)),
        ("promis acme d'ici vendredi", "promised", "acme", date(2026, 11, 20)),
        ("promis la semaine prochaine", "promised", "", date(2026, 11, 27)),
        ("prometido acme para el viernes", "promised", "acme", date(2026, 11, 20)),
        ("prometido acme en dos semanas", "promised", "acme", date(2026, 12, 2)),
    ],
)  # fmt: skip
def test_the_commands_of_four_languages(line: str, verb: str, employer: str, said: date | None) -> None:
    told = one(line)
    assert isinstance(told, Errand)
    assert (told.verb, told.employer, told.day) == (verb, employer, said)


@pytest.mark.parametrize(
    ("line", "verb", "head", "text"),
    [
        ("note to Anna: her dog", "note", "to Anna", "her dog"),
        ("note Anna - her dog", "note", "Anna", "her dog"),
        ("Notiz Anna: ihr Hund", "note", "Anna", "ihr Hund"),
        ("note Anna : son chien", "note", "Anna", "son chien"),
        ("nota Ana: su perro", "note", "Ana", "su perro"),
        ("news I passed the exam", "news", "", "I passed the exam"),
        ("news - I passed", "news", "", "I passed"),
        ("Neuigkeit: Ich habe bestanden", "news", "", "Ich habe bestanden"),
        ("nouvelle : j'ai mon permis", "news", "", "j'ai mon permis"),
        ("novedad acme: he aprobado", "news", "acme", "he aprobado"),
        ("Nachtrag acme: der Führerschein", "more", "acme", "der Führerschein"),
    ],
)
def test_words_for_a_letter_in_four_languages(line: str, verb: str, head: str, text: str) -> None:
    told = one(line)
    assert isinstance(told, Errand)
    assert (told.verb, told.employer, told.text) == (verb, head, text)


ANA, BO = ("Ana Li", "ana@acme.example"), ("Bo Yu", "bo@acme.example")


@pytest.mark.parametrize(
    ("line", "start", "people", "role", "employer"),
    [
        ("today at 10:30 with Ana Li <ana@acme.example>", "18 10:30", [ANA], "", ""),
        ("this morning at 10 with Ana Li <ana@acme.example>", "18 10:00", [ANA], "", ""),
        ("yesterday 3 p.m. with Ana Li (ana@acme.example), Nurse", "17 15:00", [ANA], "Nurse", ""),
        ("yesterday 1500 with ana@acme.example, Nurse", "17 15:00", [("", "ana@acme.example")], "Nurse", ""),
        ("Nurse, yesterday 3 pm, with Ana Li <ana@acme.example>", "17 15:00", [ANA], "Nurse", ""),
        ("for Nurse yesterday 3 pm with Ana Li <ana@acme.example>", "17 15:00", [ANA], "Nurse", ""),
        ("yesterday 3 pm, Nurse, Ana Li <ana@acme.example>", "17 15:00", [ANA], "Nurse", ""),
        ("with Ana Li <ana@acme.example> 3 pm yesterday for the Nurse role", "17 15:00", [ANA], "Nurse", ""),
        ("at Acme yesterday 3 pm with Ana Li <ana@acme.example>, Nurse", "17 15:00", [ANA], "Nurse", "Acme"),
        ("yesterday from 3 to 4 pm at Acme with Ana and Bo, Nurse", "17 15:00", [("Ana", ""), ("Bo", "")], "Nurse",
         "Acme"),
        ("last Monday 2pm with Ana Li <ana@acme.example>, Bo Yu <bo@acme.example>, Head of R&D", "16 14:00", [ANA, BO],
         "Head of R&D", ""),
        ("17/11 15:00 with Ana Li <ana@acme.example>, Director for Europe", "17 15:00", [ANA], "Director for Europe",
         ""),
        ('today at 10:30 with "Li, Ana" <ana@acme.example>', "18 10:30", [("Li, Ana", "ana@acme.example")], "", ""),
        ("gestern 15 Uhr mit Ana Li <ana@acme.example>, Koch und Kellner bei Gasthof Post", "17 15:00", [ANA],
         "Koch und Kellner", "Gasthof Post"),
        ("letzten Montag um 14 Uhr mit Ana Li <ana@acme.example> als Koch", "16 14:00", [ANA], "Koch", ""),
        ("hier à 15h30 avec Ana Li <ana@acme.example> pour le poste d'ébéniste", "17 15:30", [ANA], "ébéniste", ""),
        ("lundi dernier à 14h avec Ana Li <ana@acme.example>, chef chez Bocuse", "16 14:00", [ANA], "chef", "Bocuse"),
        ("ayer por la tarde a las 4 con Ana Li <ana@acme.example>, enfermera en Acme", "17 16:00", [ANA], "enfermera",
         "Acme"),
    ],
)  # fmt: skip
def test_an_interview_is_told_in_any_order(
    line: str, start: str, people: list[tuple[str, str]], role: str, employer: str
) -> None:
    told = one(f"interview {line}")
    assert isinstance(told, Errand), told
    assert told.start is not None
    assert f"{told.start:%d %H:%M}" == start
    assert (list(told.people), told.role, told.employer) == (people, role, employer)


@pytest.mark.parametrize(
    ("line", "nearest"),
    [
        ("pase acme", "pause [employer]"),
        ("acme pausieren bis Montag", "pause [employer]"),
        ("interveiw yesterday 3 pm", "interview yesterday 3 pm with Name"),
        ("interview Monday 2pm with Ana <a@acme.example>", "interview 2026-11-16 14:00 with Ana <a@acme.example>"),
        ("interview Monday 2pm with Ana <a@acme.example>", "interview 2026-11-23 14:00 with Ana <a@acme.example>"),
        ("interview yesterday at 3 with Ana <a@acme.example>", "interview 2026-11-17 15:00 with Ana"),
        ("interview yesterday at 3 pm with Li, Ana <a@acme.example>", "one person or two"),
        ("stop", "stop EMPLOYER"),
        ("promised acme soon", "promised EMPLOYER 2026-12-04"),
    ],
)
def test_what_is_not_understood_is_told_with_the_nearest_form(line: str, nearest: str) -> None:
    garbled = one(line)
    assert isinstance(garbled, Garbled)
    assert nearest in garbled.because


@pytest.mark.parametrize(
    "sign", ["a", " ", "1", "1 ", "a b ", "mon ", "<a@b.cd> ", "until ", "x, ", "@", "12.", "with "]
)
def test_a_hostile_line_costs_little(sign: str) -> None:
    for verb in errand.VERBS:
        read(f"{verb} {sign * 20_000}"[:20_000], now=NOW, signature="")
        read_line(f"{verb} {sign * 2_000}"[: errand.LONGEST], NOW)


@pytest.mark.parametrize("sign", ["a", " ", "\t", "\n", "1", "1 ", "19 march at 3pm ", "From: a <a@b.cd>\n", "> ", "é"])
def test_a_hostile_forward_costs_little(sign: str) -> None:
    begun = time.monotonic()
    appointment(Forwarded(None, "Interview", (sign * 20_000)[:20_000]), NOW)
    assert time.monotonic() - begun < 2


def test_an_interview_is_told_in_a_line() -> None:
    told = one(
        "interview yesterday 3 pm with Ana Li <ana@acme.example> and Bo <bo@acme.example>, Staff Engineer at Acme"
    )
    assert isinstance(told, Errand)
    assert told.start == datetime(2026, 11, 17, 15, tzinfo=BERLIN)
    assert told.end == datetime(2026, 11, 17, 16, tzinfo=BERLIN)
    assert told.people == (("Ana Li", "ana@acme.example"), ("Bo", "bo@acme.example"))
    assert (told.role, told.employer) == ("Staff Engineer", "Acme")


@each_row(
    "line",
    [
        *("buy milk", "pause acme until someday", "pause acme until yesterday", "pause acme until 31 February"),
        *("stop", "missed", "note acme", "news acme", "more acme", "more acme:", "pause acme?", "note nice dog"),
        *(
            "promised",
            "promised acme soon",
            "promised acme 1 January 2020",
            "add acme",
            "add acme: Bo Yu",
            "promised some day",
        ),
        *("interview with Ana <a@acme.example>", "interview Monday 3 pm with Ana <a@acme.example>, Dev"),
        *("interview yesterday with Ana <a@acme.example>", "interview yesterday 3 pm with Ana, Dev"),
        *("interview yesterday at 3 with Ana <a@acme.example>", "interview yesterday 3 pm", "track the other one"),
        *("interview yesterday 3 pm with Ana <a@acme.example>, Dev, and then b@x.example", "stop acme?"),
        *("should I pause acme", "paused", "resumes acme", "unpaused", "Résumé attached", "weiter sagte sie nichts"),
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
    ("words", "zone"),
    [
        ("yesterday 3 pm CET", ""),
        ("yesterday 3 pm (MEZ)", ""),
        ("17 November 2026 at 15:00 (Europe/Berlin)", ""),
        ("Tuesday Nov 17, 2026 ⋅ 3pm – 4pm (Central European Time - Berlin)", ""),
        ("17 November 15:00 UTC+1", ""),
        ("yesterday 3 pm EST", "EST"),
        ("yesterday 3 pm PT", "PT"),
        ("17 November 15:00 GMT", "GMT"),
        ("17 November 15:00 (Europe/London)", "Europe/London"),
        ("17 November 3 pm our time", "our time"),
    ],
)
def test_a_time_on_another_clock_is_not_read_as_on_the_owners(words: str, zone: str) -> None:
    told = one(f"interview {words} with Ana Li <ana@acme.example>, Nurse")
    forwarded = appointment(Forwarded(None, "Interview", f"We meet on {words}."), NOW)
    if zone:
        assert isinstance(told, Garbled)
        assert f"“{zone}” may be another clock" in told.because
        assert forwarded is None
    else:
        assert isinstance(told, Errand)
        assert (told.start, told.role) == (datetime(2026, 11, 17, 15, tzinfo=BERLIN), "Nurse")
        assert forwarded is not None or "yesterday" in words


@pytest.mark.parametrize(
    "said",
    [
        "When: Thursday, November 19, 2026 2:00 PM-3:00 PM.",
        "02:00pm - Thursday, 19 November 2026 (Europe/Berlin)",
        "Wann: Donnerstag, 19. November 2026 14:00-15:00 Uhr",
        "Do., 19. November 2026 | 14:00 - 15:00 Uhr",
        "Quand jeu. 19 novembre 2026 14:00 – 15:00",
        "le jeudi 19 novembre 2026 de 14h00 à 15h00",
        "Cuándo jue 19 nov 2026 14:00 – 15:00",
        "el jueves 19 de noviembre de 2026, de 14:00 a 15:00 h",
        "November 19th, 2026 @ 2:00 PM",
    ],
)
def test_a_talk_is_told_as_calendars_tell_it(said: str) -> None:
    found = appointment(Forwarded(None, "Your interview", f"Hello,\n\n{said}\nWhere: room 4\n"), NOW)
    assert found == (datetime(2026, 11, 19, 14, tzinfo=BERLIN), datetime(2026, 11, 19, 15, tzinfo=BERLIN))


@pytest.mark.parametrize(
    "text",
    ["- pause acme\n- resume", "1. pause acme\n2) resume", '“pause acme”\n"resume"', "• pause acme\n* resume"],
)
def test_a_list_of_commands_is_commands(text: str) -> None:
    assert [(each.verb, each.employer) for each in read(text, now=NOW, signature="") if isinstance(each, Errand)] == [
        ("pause", "acme"),
        ("resume", ""),
    ]


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


@pytest.mark.parametrize(
    "line",
    [
        "interview yesterday 3 pm with Anna Schmidt <anna.schmidt@globex.example>, Staff Engineer",
        "interview yesterday 3 pm with Anna Schmidt <anna.schmidt@globex.example> about the role of staff engineer",
    ],
)
def test_a_command_that_a_mail_program_broke_at_its_margin_is_one(line: str) -> None:
    at = line.rindex(" ", 0, 78)
    said = one(f"{line[:at]}\n{line[at + 1 :]}\nJane Doe")
    assert said == one(line)
    assert isinstance(said, Errand)


def test_what_stands_below_a_command_and_is_none_is_still_told() -> None:
    above = "interview yesterday 3 pm with Anna Schmidt <anna.schmidt@globex.example> and all"
    assert isinstance(read(f"{above}\nBuy milk", now=NOW, signature="")[-1], Garbled)
    assert isinstance(read("pause acme until Monday\nand buy milk", now=NOW, signature="")[-1], Garbled)
