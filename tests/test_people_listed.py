"""Lists of who will be there, offices in display names, odd family names, who signs by a letter; labelled first."""

from __future__ import annotations

import pytest

from agent.understand.persons import mentions, names
from tests.misread import marked
from tests.test_interview import event, judged

TEAM = "Globex Jobs <jobs@globex.example>"
BOB = "Bob Lee <bob.lee@globex.example>"
CIA = "Cia Moreno <cia.moreno@globex.example>"

LISTS = [  # a heading, and a line each; whatever stands behind a name is their office
    (
        "The panel will be:\nBob Lee, Works Manager (Chair)\nOrla Threlkeld, HR Business Partner",
        {"Bob Lee", "Orla Threlkeld"},
    ),
    ("Your interviewers:\n- Bob Lee - Engineering\n- Orla Threlkeld - People Partner", {"Bob Lee", "Orla Threlkeld"}),
    ("Joining us on the day:\n1. Bob Lee\n2. Orla Threlkeld (recruitment lead)", {"Bob Lee", "Orla Threlkeld"}),
    ("On our side:\n* Bob Lee\n* Orla Threlkeld, on behalf of the parents", {"Bob Lee", "Orla Threlkeld"}),
    (
        "Die Auswahlkommission besteht aus:\n- Bob Lee, Amtsleiter\n- Orla Threlkeld, Personalrätin\n"
        "- Imke Oltmanns, Gleichstellungsbeauftragte",
        {"Bob Lee", "Orla Threlkeld", "Imke Oltmanns"},
    ),
    ("Es nehmen teil:\nBob Lee (Bereichsleitung)\nOrla Threlkeld (Personalreferentin)", {"Bob Lee", "Orla Threlkeld"}),
    ("Gesprächspartner:\n• Bob Lee\n• Orla Threlkeld, im Auftrag der Schulleitung", {"Bob Lee", "Orla Threlkeld"}),
    (
        "Le jury est composé de :\n- Bob Lee, directeur\n- Orla Threlkeld, chargée de recrutement\n",
        {"Bob Lee", "Orla Threlkeld"},
    ),
    (
        "Seront présents :\n- Bob Lee, responsable d'atelier\n- Orla Threlkeld, représentante du personnel",
        {"Bob Lee", "Orla Threlkeld"},
    ),
    ("El tribunal estará formado por:\n- Bob Lee, presidente\n- Orla Threlkeld, vocal", {"Bob Lee", "Orla Threlkeld"}),
    ("Participan:\n1) Bob Lee\n2) Orla Threlkeld (asesora, por teléfono)", {"Bob Lee", "Orla Threlkeld"}),
    (
        "La commissione è composta da:\n- Bob Lee, presidente\n- Orla Threlkeld, selezione del personale",
        {"Bob Lee", "Orla Threlkeld"},
    ),
    (
        "De commissie bestaat uit:\n- Bob Lee, directeur\n- Orla Threlkeld, namens de ondernemingsraad",
        {"Bob Lee", "Orla Threlkeld"},
    ),
    ("Gesprekspartners:\n- Bob Lee\n- Orla Threlkeld (recruiter)", {"Bob Lee", "Orla Threlkeld"}),
    (
        "O júri é constituído por:\n- Bob Lee, presidente\n- Orla Threlkeld, recursos humanos",
        {"Bob Lee", "Orla Threlkeld"},
    ),
    ("Do nosso lado:\n- Bob Lee (produção)\n- Orla Threlkeld (pessoas)", {"Bob Lee", "Orla Threlkeld"}),
]
NO_LISTS = [  # other lines are no list of who is there: Bob alone
    ("Panel:\n- Bob Lee\n- Orla Threlkeld (minutes only)", {"Bob Lee"}),
    ("You meet Bob.\n\nContacts on the day:\nOrla Threlkeld, front desk", {"Bob Lee"}),
    ("You meet Bob.\n\nIn copy:\n- Orla Threlkeld, payroll", {"Bob Lee"}),
    ("You meet Bob.\n\nFragen bitte an:\nOrla Threlkeld, Sekretariat", {"Bob Lee"}),
    ("You meet Bob.\n\nKind regards\nOrla Threlkeld\nRecruitment Administrator", {"Bob Lee"}),
    ("Commissione:\n- Bob Lee, presidente\n- Orla Threlkeld, segretaria verbalizzante", {"Bob Lee"}),
]  # fmt: skip
DISPLAYED = [  # a display name with an office, and the person
    ("Principal Dana Whitmer", "Dana Whitmer"),
    ("Headteacher Tom Ashcroft", "Tom Ashcroft"),
    ("Schulleiter Jan Petersen", "Jan Petersen"),
    ("Directora Ana Pérez", "Ana Pérez"),
    ("Direttore Luca Ferri", "Luca Ferri"),
    ("Dana Whitmer", "Dana Whitmer"),
]
FAMILY = [  # family names that are small words elsewhere
    ("Interviewers: Tiffany Le and Marcus Bell", ["Tiffany Le", "Marcus Bell"]),
    ("Vous verrez M. Alain Le Goff, élu.", ["Alain Le Goff"]),
    ("Panel: Minh Do, Anna Van Dyke", ["Minh Do", "Anna Van Dyke"]),
    ("With Linh Vo and Sam De Wolf.", ["Linh Vo", "Sam De Wolf"]),
]
OFFICES = [  # what stands behind a name is an office, whatever its first word
    "You will be interviewed by Bob Lee, Patient Services Manager.",
    "You will meet Bob Lee, Guest Experience Lead.",
    "Interviewer: Bob Lee, Estates Services Manager",
    "You'll talk to Bob from Repairs, who takes Marcus' seat on the panel.",
]
SEATS = [  # Una comes for Bob, Cia stays
    "Orla Threlkeld from the front office takes Bob's seat. Cia as before.",
    "As Bob can't make it Orla Threlkeld from Repairs takes his place on the panel with Cia.",
    "Bob is now on annual leave that week and Orla Threlkeld is standing in for him, with Cia.",
    "Bob fehlt, Orla Threlkeld aus der Schulung übernimmt seinen Platz neben Cia.",
    "Orla Threlkeld, de la compta, prend la place de Bob aux côtés de Cia.",
    "Orla Threlkeld, de compras, ocupa el lugar de Bob, junto a Cia.",
    "Orla Threlkeld prende il posto di Bob, insieme a Cia.",
    "Orla Threlkeld neemt de plaats in van Bob, samen met Cia.",
    "A Orla Threlkeld fica no lugar do Bob, com a Cia.",
]
COPIED = [  # Bob and Cia are on the list, Cia only so that she knows
    "Bob sees you. I've copied Cia, your line manager, only so that she knows.",
    "Bob interviews you. Cia is in copy for information only.",
    "Bob spricht mit Ihnen. Cia steht nur zur Kenntnis im Verteiler.",
    "Bob vous recevra. Cia est en copie pour information.",
    "Te recibe Bob. Cia está en copia solo para que lo sepa.",
    "La riceve Bob. Cia è in copia per conoscenza.",
    "Je spreekt met Bob. Cia staat alleen ter informatie in de cc.",
    "Fala com o Bob. A Cia está em cópia só para saber.",
]


def _met(text: str, host: str = TEAM, guests: tuple[str, ...] = ()) -> set[str]:
    read = judged(event("Interview – Data Engineer", host, text, guests))
    return {names.bare(each.name) for each in read.interviewers}


@pytest.mark.parametrize(
    ("text", "who"), marked(map(list, [*LISTS, *NO_LISTS]), ["Commissione:\n- Bob Lee"], lambda each: each[0])
)
def test_a_list_of_who_is_there_is_taken_at_its_word(text: str, who: set[str]) -> None:
    assert _met(text, TEAM, (BOB,)) == who


@pytest.mark.parametrize(("shown", "who"), DISPLAYED)
def test_an_office_is_no_part_of_a_name(shown: str, who: str) -> None:
    assert _met("Please be on time.", TEAM, (f"{shown} <dw@globex.example>",)) == {who}


@pytest.mark.parametrize(("text", "who"), FAMILY)
def test_a_family_name_may_be_a_small_word(text: str, who: list[str]) -> None:
    assert [names.bare(each.name) for each in mentions.find(text).mentions if each.given or each.formal] == who


@pytest.mark.parametrize("text", OFFICES)
def test_the_first_word_of_an_office_is_nobody(text: str) -> None:
    assert _met(text, TEAM, (BOB,)) == {"Bob Lee"}


@pytest.mark.parametrize("text", SEATS)
def test_a_seat_is_taken_by_another(text: str) -> None:
    assert _met(text, TEAM, (BOB, CIA)) == {"Orla Threlkeld", "Cia Moreno"}


@pytest.mark.parametrize("text", COPIED)
def test_who_is_only_to_know_of_it_is_not_met(text: str) -> None:
    assert _met(text, TEAM, (BOB, CIA)) == {"Bob Lee"}


@pytest.mark.xfail(strict=True, reason="known to be misread: their own I outweighs that they write for others")
@pytest.mark.parametrize("signed", ["Jan Everitt\nPA to the Headteacher", "Jan Everitt\nSchool Secretary"])
def test_who_signs_by_a_name_of_which_the_address_has_a_letter_is_the_same(signed: str) -> None:
    text = f"You will see Bob, and I attach the programme.\n\nYours sincerely\n{signed}"
    assert _met(text, "Mrs J Everitt <j.everitt@globex.example>", (BOB,)) == {"Bob Lee"}


def test_a_secretariat_is_nobody() -> None:
    assert _met("Panel: Bob Lee", "Bestuurssecretariaat De Linden <secretariaat@globex.example>", (BOB,)) == {"Bob Lee"}


WORDS_TOO = [  # given names that are English words, and the same words where they are none
    ("You'll meet Will, Grace and May.", {"Will", "Grace", "May"}),
    ("You'll meet Will, Grace and May from the platform team.", {"Will", "Grace", "May"}),
    ("You'll be meeting with Mark, Rose and Drew.", {"Mark", "Rose", "Drew"}),
    ("Interviewers: Will, Grace, May", {"Will", "Grace", "May"}),
    ("Your interviewers are Mark, Grace, and Hope.", {"Mark", "Grace", "Hope"}),
    ("The interview dates are May, June and July. You will meet Bob.", {"Bob Lee"}),
    ("We are closed in May and June. You will meet Bob.", {"Bob Lee"}),
    ("Please see May 12 for the agenda; you will meet Bob.", {"Bob Lee"}),
    ("It is with Joy that we invite you. You will meet Bob. Will you come?", {"Bob Lee"}),
]
READ_ABOUT = [
    "You will meet Bob. I am reading about Ada Lovelace at the moment.",
    "You will meet Bob. Our room has books about Ada Lovelace and Alan Turing.",
    "Sie treffen Bob. Ich habe gestern über Ada Lovelace gelesen, und ein Artikel über Alan Turing liegt bei.",
    "Vous verrez Bob. Nous avons lu sur Ada Lovelace.",
]


@pytest.mark.parametrize(
    ("text", "who"), marked(map(list, WORDS_TOO), ["Interviewers: Will, Grace, May"], lambda each: each[0])
)
def test_a_given_name_that_is_a_word_is_one_among_names(text: str, who: set[str]) -> None:
    assert _met(text, TEAM, (BOB,)) == who | {"Bob Lee"}


@pytest.mark.parametrize("text", READ_ABOUT)
def test_whom_one_reads_about_is_not_met(text: str) -> None:
    assert _met(text, TEAM, (BOB,)) == {"Bob Lee"}


def test_a_long_row_of_such_names_is_read_in_time() -> None:
    mentions.find("You'll meet " + "Will, " * 20_000)
    mentions.find("Will and " * 20_000)
