"""More families of wording: stand-ins, agendas, surnames alone, short lives, guests without a name, agencies."""

from __future__ import annotations

import pytest

from tests.test_interview import event, judged

TEAM = "Globex Jobs <jobs@globex.example>"
ANNA = "Anna Schmidt <anna.schmidt@globex.example>"
BOB = "Bob Lee <bob.lee@globex.example>"

INSTEAD = [  # Rosa Lind takes the place of Tom Ford
    "Tom Ford can't make it after all, Rosa Lind will see you instead.",
    "Change of plan: Rosa Lind steps in for Tom Ford, who is off sick.",
    "Tom Ford has been called away. In his place you'll talk to Rosa Lind.",
    "You will meet Rosa Lind (and not Tom Ford, as I wrote before).",
    "Statt Tom Ford spricht Rosa Lind mit Ihnen.",
    "Tom Ford ist leider erkrankt, für ihn springt Rosa Lind ein.",
    "Tom Ford muss passen. Rosa Lind übernimmt.",
    "Tom Ford est souffrant ; c'est Rosa Lind qui vous recevra.",
    "Rosa Lind remplacera Tom Ford, empêché.",
    "Tom Ford no podrá asistir y en su lugar estará Rosa Lind.",
    "Al final te entrevista Rosa Lind, porque Tom Ford está de baja.",
    "Tom Ford non ci sarà, al suo posto viene Rosa Lind.",
    "Tom Ford is verhinderd, Rosa Lind neemt het over.",
    "In plaats van Tom Ford spreek je Rosa Lind.",
    "O Tom Ford não pode; quem a recebe é a Rosa Lind.",
]
AGENDAS = [  # Rosa Lind and Tom Ford, each in a line or a cell
    "09:00 Welcome and coffee\n09:15 Rosa Lind, pricing\n10:00 Tom Ford, operations\n10:45 End",
    "9.00-9.45 Case (Rosa Lind)\n9.45-10.30 Culture (Tom Ford)\n10.30 Lunch on your own",
    "Part 1: coding - Rosa Lind\nPart 2: design - Tom Ford",
    "| Time | Who | What |\n| 9:00 | Rosa Lind | Intro |\n| 9:30 | Tom Ford | Deep dive |",
    "09:00 Uhr Begrüßung\n09:10 Uhr Fachgespräch mit Rosa Lind\n10:00 Uhr Rundgang mit Tom Ford",
    "Ablauf: Vorstellung (Rosa Lind), Fachfragen (Tom Ford), Ihre Fragen",
    "9h00 accueil\n9h15 entretien avec Rosa Lind\n10h00 mise en situation avec Tom Ford",
    "10:00 Rosa Lind (compras)\n10:45 Tom Ford (logística)\n11:30 despedida",
    "Ore 9: colloquio con Rosa Lind\nOre 10: prova pratica con Tom Ford",
    "09.00 inloop\n09.15 gesprek met Rosa Lind\n10.00 casus bespreken met Tom Ford",
    "9h30 conversa com a Rosa Lind\n10h30 exercício com o Tom Ford",
]
SURNAMES = [  # behind a salutation or in a list, and their last words
    ("Panel: Moss (chair), Rahman, Zeller.", {"Moss", "Rahman", "Zeller"}),
    ("You'll be seen by Mrs Hallam and Dr Quist.", {"Hallam", "Quist"}),
    ("Frau Stelzer und Herr Pohl erwarten Sie.", {"Stelzer", "Pohl"}),
    ("Kommission: Prof. Brandt, Dr. Öz, Fr. Lehmann", {"Brandt", "Öz", "Lehmann"}),
    ("Vous serez reçu par M. Roche et Mme Vial.", {"Roche", "Vial"}),
    ("Le jury : MM. Roche et Vial, Mme Aubin.", {"Roche", "Vial", "Aubin"}),
    ("Le recibirán la Sra. Bazán y el Sr. Videla.", {"Bazán", "Videla"}),
    ("La riceveranno il dott. Malagoli e l'ing. Perin.", {"Malagoli", "Perin"}),
    ("U spreekt met mevrouw De Bruijn en de heer Bossuyt.", {"Bruijn", "Bossuyt"}),
    ("Será recebida pela Dra. Patrão e pelo Eng. Salgueiro.", {"Patrão", "Salgueiro"}),
]
LIVES = [  # a few words of Rosa Lind; whoever else they name is not met
    "You'll meet Rosa Lind. Rosa joined us from Acme, where she worked for Tom Ford.",
    "Your interviewer: Rosa Lind. She took over from Tom Ford last year and knits.",
    "Rosa Lind interviews you; she reports to our CEO Tom Ford.",
    "Sie sprechen mit Rosa Lind. Sie ist seit 2019 bei uns und berichtet an Tom Ford.",
    "Rosa Lind führt das Gespräch, sie hat das Team von Tom Ford übernommen.",
    "Vous échangerez avec Rosa Lind, qui a succédé à Tom Ford en mai.",
    "Te entrevista Rosa Lind, que reporta a Tom Ford.",
    "Il colloquio è con Rosa Lind, che ha preso il posto di Tom Ford.",
    "Je spreekt met Rosa Lind. Zij volgde Tom Ford op als teamleider.",
    "A entrevista é com a Rosa Lind, que responde ao Tom Ford.",
]
NAMELESS = [  # the text, the guests without a display name, and who is met by address
    ("You talk to Rosa and Tom.", ("rosa.lind@globex.example", "tford@globex.example"),
     {"rosa.lind@globex.example", "tford@globex.example"}),
    ("Interviewers: Rosa Lind, Tom Ford", ("rlind@globex.example", "tom@globex.example"),
     {"rlind@globex.example", "tom@globex.example"}),
    ("Frau Lind und Herr Ford freuen sich auf Sie.", ("r.lind@globex.example", "t.ford@globex.example"),
     {"r.lind@globex.example", "t.ford@globex.example"}),
    ("Vous verrez Rosa.", ("rosa.lind@globex.example",), {"rosa.lind@globex.example"}),
    ("", ("rosa.lind@globex.example", "tom.ford@globex.example"),
     {"rosa.lind@globex.example", "tom.ford@globex.example"}),
]  # fmt: skip
AGENT = "Kim Roth <kim@talentfinders.example>"
AGENCIES = [  # who finds people for others, and stays out of the talk with the client's Bob Lee
    "Good news, Globex want to meet you! You'll see Bob. Call me straight after.",
    "My client Globex would like an hour with you. Bob runs finance there.",
    "Hier der Termin bei meinem Kunden Globex, Sie sprechen mit Bob. Rufen Sie mich danach an.",
    "Voici le rendez-vous chez notre client Globex, avec Bob. Tenez-moi au courant.",
    "Te mando la cita con nuestro cliente Globex. Hablarás con Bob, luego me cuentas.",
    "Ecco l'appuntamento presso il nostro cliente Globex con Bob. Mi faccia sapere com'è andata.",
    "Hierbij de afspraak bij onze opdrachtgever Globex, je spreekt Bob. Bel me even na afloop.",
    "Segue a marcação com o nosso cliente Globex. Fala com o Bob, depois conte-me.",
]


def _met(text: str, host: str = TEAM, guests: tuple[str, ...] = ()) -> set[str]:
    return {each.name for each in judged(event("Interview – Data Engineer", host, text, guests)).interviewers}


@pytest.mark.parametrize("text", INSTEAD)
def test_who_stands_in_is_met_and_who_is_stood_in_for_is_not(text: str) -> None:
    assert _met(text) == {"Rosa Lind"}


@pytest.mark.parametrize("text", AGENDAS)
def test_all_of_an_agenda_are_met(text: str) -> None:
    assert _met(text) == {"Rosa Lind", "Tom Ford"}


@pytest.mark.parametrize(("text", "who"), SURNAMES)
def test_a_surname_is_enough(text: str, who: set[str]) -> None:
    assert {name.split()[-1] for name in _met(text)} == who


@pytest.mark.parametrize("text", LIVES)
def test_whom_a_short_life_names_is_not_met(text: str) -> None:
    assert _met(text) == {"Rosa Lind"}


@pytest.mark.parametrize(("text", "guests", "who"), NAMELESS)
def test_a_guest_without_a_name_is_known_by_the_address(text: str, guests: tuple[str, ...], who: set[str]) -> None:
    found = judged(event("Interview – Data Engineer", TEAM, text, tuple(f" <{each}>" for each in guests))).interviewers
    assert {each.address for each in found} == who


@pytest.mark.parametrize("text", AGENCIES)
def test_an_agency_that_only_brings_together_is_not_met(text: str) -> None:
    assert _met(text, AGENT, (BOB,)) == {"Bob Lee"}
