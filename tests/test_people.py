"""Who a text names, and what they do in the meeting: sentences that the weights were not trained on."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib import resources

import pytest
from clocks import not_by_chance, within
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import in_turn

from agent.model import Address, Attendee, CalendarEvent
from agent.rules import Owner
from agent.understand import people
from agent.understand.persons import mentions, part
from tests import labels

OWNER = Owner("Jane Doe", ("jane@example.org",), "Europe/Berlin")
START = datetime(2026, 12, 3, 10, tzinfo=UTC)


def event(text: str, *guests: str, title: str = "Interview – Data Engineer", host: str = "") -> CalendarEvent:
    """An invite of the owner with that description; without a host an entry of their own calendar."""
    people_of = [Attendee(name, address.rstrip(">")) for name, _, address in (g.rpartition(" <") for g in guests)]
    name, _, address = host.rpartition(" <")
    return CalendarEvent(
        "uid-1", method="REQUEST", start=START, end=START + timedelta(hours=1), summary=title, description=text,
        organizer=Address(name, address.rstrip(">")) if host else None,
        attendees=(Attendee("Jane Doe", "jane@example.org"), *people_of) if host else (),
    )  # fmt: skip


def who(event: CalendarEvent) -> set[str]:
    return {person.address or person.name for person in people.interviewers(event, None, OWNER)}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You will meet Dr. Amira van den Berg and J. P. Roux.", ["Dr. Amira van den Berg", "J. P. Roux"]),
        ("w/ hugo and frau yilmaz", ["hugo", "frau yilmaz"]),
        ('Panel: Bartholomew "Bart" Quill', ['Bartholomew "Bart" Quill']),
        ("09:30 Okafor, Chidi – Architecture", ["Chidi Okafor"]),
        ("M. le Dr TRAORÉ Souleymane", ["Dr Souleymane Traoré"]),
        ("Frau Direktorin Anke Weidlich", ["Anke Weidlich"]),
        ("Herrn Petzold fragen", ["Herr Petzold"]),
        ("Te entrevistarán Marta Ruiz y Pablo Gil.", ["Marta Ruiz", "Pablo Gil"]),
        ("Chef Rosa cooks with you.", ["Rosa"]),
        ("Join at https://meet.example/Anna-Schmidt or mail tom.ford@globex.example", []),
        ("Please bring your passport on Monday. Thanks!", []),
        ("Interviewer: Olivia Strand KC", ["Olivia Strand"]),
        ("Met wie? Met Joost van der Meer.", ["Joost van der Meer"]),
    ],
)
def test_names_are_found_in_all_their_forms(text: str, names: list[str]) -> None:
    assert [each.name for each in mentions.find(text).mentions if not each.myself and each.name not in ("Panel",
            "Interviewer", "Chef", "Architecture")] == names  # fmt: skip


def test_an_article_is_nobody_who_speaks() -> None:
    assert [m.myself for m in mentions.find("Per i rimborsi chiedi in ufficio.").mentions] == []
    assert [m.myself for m in mentions.find("Je spreekt het team, wij bellen jou.").mentions] == []
    assert [m.myself for m in mentions.find("Je vous attends.").mentions] == [True]


@pytest.mark.parametrize(
    ("text", "there", "not_there"),
    [
        ("Frau Kern und ich freuen uns auf das Gespräch mit Ihnen.", {"mia@globex.example", "Frau Kern"}, set()),
        ("You'll talk to Priya Nair, who runs the platform group.", {"Priya Nair"}, set()),
        ("Tom Ford can't make it, so Petra Klein will interview you instead.", {"Petra Klein"}, {"Tom Ford"}),
        ("Vous serez reçue par Paul Roux, directeur du site.", {"Paul Roux"}, set()),
        ("Marta Ruiz te hará la entrevista. Pregunta por Luis Gil en recepción.", {"Marta Ruiz"}, {"Luis Gil"}),
        ("Parlerai con Giulia Bianchi, responsabile acquisti.", {"Giulia Bianchi"}, set()),
        ("Je spreekt met Anja Smit. Rik de Boer is helaas verhinderd.", {"Anja Smit"}, {"Rik de Boer"}),
        ("You will be interviewed by Li Wei. I won't be on the call.", {"Li Wei"}, {"mia@globex.example"}),
    ],
)
def test_what_is_said_of_them_decides(text: str, there: set[str], not_there: set[str]) -> None:
    found = who(event(text, host="Mia Wong <mia@globex.example>"))
    assert there <= found
    assert not found & not_there


def test_who_only_listens_takes_no_part() -> None:
    text = "Panel: Jane Roe (CTO), Tom Ford (Staff Engineer). Note-taker: Pam Beck"
    assert who(event(text, host="Globex Recruiting <recruiting@globex.example>")) == {"Jane Roe", "Tom Ford"}


def test_an_entry_of_the_own_calendar_names_them_in_its_title() -> None:
    assert who(event("2. Stock", title="Vorstellungsgespräch Kanzlei Brück, Fr. Lindner")) == {"Fr. Lindner"}


def test_a_doctor_keeps_the_title_they_are_invited_with() -> None:
    found = people.interviewers(
        event("Dr. Lanthier and I look forward to it.", "Lanthier, Dr. Yves <yves@clinic.example>",
              host="Prof. Dr. Ada Bos <ada.bos@clinic.example>"), None, OWNER
    )  # fmt: skip
    assert {each.name for each in found} == {"Dr. Yves Lanthier", "Prof. Dr. Ada Bos"}


def test_an_address_in_the_text_is_of_whom_it_names_and_of_nobody_else() -> None:
    text = "Attendees: Ngozi Eze / Pat O'Hara / Ilse de Boer\nngozi@t.example, pat.ohara@t.example, ilse@t.example"
    assert who(event(text, host="Scheduling <scheduling@lever-mail.example>")) == {
        "ngozi@t.example", "pat.ohara@t.example", "ilse@t.example"
    }  # fmt: skip


@pytest.mark.parametrize(
    "nobody",
    [
        "Scribe by Notably <scribe@bot.notably.example>",
        "Abteilung Tragwerk <tragwerk@globex.example>",
        "TA Helpdesk <ta.helpdesk@globex.example>",
        "HR Calendar <hr-calendar@globex.example>",
        "Operations PA <pa-operations@globex.example>",
        "Jane Doe <jane.doe@globex.example>",
    ],
)
def test_a_department_a_note_taker_and_the_owner_elsewhere_are_not_met(nobody: str) -> None:
    owner = Owner("", ("jane.doe@example.org",))
    host = "Anna Schmidt <anna@globex.example>"
    found = people.interviewers(event("You will meet Anna Schmidt.", nobody, host=host), None, owner)
    assert {each.address for each in found} == {"anna@globex.example"}


def test_the_same_person_counts_once() -> None:
    text = "Interviewers:\n- Petra Scholl, Head of Care\n- Jo Reed, HR\n\n10:00 intro with Petra\nFrau Scholl leads."
    assert who(event(text, host="Globex Recruiting <recruiting@globex.example>")) == {"Petra Scholl", "Jo Reed"}


def test_a_department_that_signs_with_a_name_is_that_person() -> None:
    text = "Vous serez avec Nadège Collin et moi.\n\nMireille Perrault\nCadre de santé"
    found = who(event(text, host="Cadre de santé Cardiologie <m.perrault@ch-somme.example>"))
    assert found == {"Nadège Collin", "m.perrault@ch-somme.example"}


HOSTILE = ["Anna Bell ", "Dr. ", "I and me ", "with Anna, ", "\n\n(", "a@b.example ", "Tom\n"]


@pytest.mark.parametrize("text", in_turn(HOSTILE, 3))
@not_by_chance
def test_a_long_text_is_read_in_bounded_time(text: str) -> None:
    begun = time.process_time()
    people.interviewers(event(text * (400_000 // len(text)), host="Mia <mia@globex.example>"), None, OWNER)
    within(begun, 3)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.text(max_size=80))
def test_whatever_a_text_says_the_owner_and_who_declined_never_take_part(text: str, title: str) -> None:
    made = event(text + "\nJane Doe and Ann Ray will meet.", "Ann Ray <ann@acme.example>", title=title,
                 host="Mia Wong <mia@globex.example>")  # fmt: skip
    made = replace(made, attendees=tuple(
        replace(a, partstat="DECLINED") if a.email == "ann@acme.example" else a for a in made.attendees))  # fmt: skip
    found = people.interviewers(made, None, OWNER)
    assert not {"jane@example.org", "ann@acme.example"} & {person.address for person in found}
    assert "Jane Doe" not in {person.name for person in found}


def test_a_table_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="no table of weights"):
        part.Weights.load("bias 1 2\n\nabc")
    assert part.weights().takes_part({}) == 0.5


def test_the_weights_were_trained_on_what_lies_here() -> None:
    """Whoever adds a sentence or an invite trains anew: python tests/train_parts.py."""
    table = resources.files("agent.understand").joinpath("parts.txt").read_text("utf-8")
    assert f"trained_on {labels.parts_trained_on()}\n" in table
