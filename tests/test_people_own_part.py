"""What the writer of an invitation is in it: who introduces and talks on, who signs, who coordinates what."""

from __future__ import annotations

import pytest

from agent.model import Attendee
from agent.understand.name_words import people_words
from agent.understand.persons import by_signature, clauses, mentions, own_part
from tests.test_interview import event, judged

HOST = "Mara Lindqvist <mara.lindqvist@globex.example>"
BOB = "Bob Lee <bob.lee@globex.example>"


def _met(text: str, guests: tuple[str, ...] = (BOB,)) -> set[str]:
    return {each.name for each in judged(event("Interview – Data Engineer", HOST, text, guests)).interviewers}


@pytest.mark.parametrize(
    "text",
    [
        "Il colloquio sarà con Bob Lee e con me: io introduco e poi parliamo del ruolo.",
        "Io presento e poi facciamo tutti qualche domanda. Ci siamo Bob ed io.",
        "Je vous accueille et puis nous échangeons à trois. Bob et moi serons là.",
        "Convidamo-la para uma conversa com Bob Lee (arquivo) e a signatária.",
        "La entrevista será con Bob Lee y la firmante.",
        "L'entretien se fera avec Bob Lee et la soussignée.",
        "Il colloquio è con Bob Lee e la sottoscritta.",
        "Das Gespräch führen Bob Lee und die Unterzeichnende.",
        "The interview will be with Bob Lee and the undersigned.",
    ],
)
def test_the_writer_talks_with_them(text: str) -> None:
    assert _met(f"{text}\n\nMara Lindqvist\nGlobex") == {"Bob Lee", "Mara Lindqvist"}


@pytest.mark.parametrize(
    "text",
    [
        "Il colloquio è con Bob Lee. Io introduco e poi vi lascio.",
        "Il colloquio è con Bob Lee. Io introduco e poi scappo.",
        "Je vous présente et puis m'éclipse. Vous parlerez avec Bob Lee.",
        "Vai falar com o Bob Lee. A signatária só trata das marcações. Eu não vou estar.",
        "You will meet Bob Lee. I will say hello and then drop off.",
    ],
)
def test_the_writer_leaves_them_alone(text: str) -> None:
    assert _met(f"{text}\n\nMara Lindqvist\nGlobex") == {"Bob Lee"}


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("com Bob Lee e a signatária.", True),
        ("met Bob Lee en ondergetekende", True),
        ("con Bob Lee y quien suscribe", True),
        ("com Bob Lee, e a signatária só organiza", False),
        ("with Bob Lee; and the undersigned will not attend", False),
        ("Bitte schicken Sie das Formular an die Unterzeichnende.", False),
        ("a signatária agradece", False),
    ],
)
def test_who_signs_is_there_where_they_stand_beside_another(text: str, there: bool) -> None:
    assert (people_words.YOURS_TRULY.search(text) is not None) is there


@pytest.mark.parametrize(
    "text",
    [
        "Here is the link for our chat with Bob.",
        "Voici le lien pour notre échange avec M. Brun.",
        "Anbei der Link für unser Gespräch mit Frau Abt.",
        "Te paso el enlace de nuestra charla con Bob.",
        "Ecco il link per la nostra chiacchierata con Bob.",
        "Hierbij de link voor ons gesprek met Bob.",
        "Aqui fica o link da nossa conversa com o Bob.",
    ],
)
def test_our_talk_with_somebody_is_the_writers_too(text: str) -> None:
    assert own_part.calls_the_talk_ours(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for our chat with Bob.",
        "After our call with Bob we would like to see you again.",
        "Our call with Bob last week went well.",
        "Suite à notre échange avec M. Brun, je vous propose une date.",
        "Nach unserem Gespräch mit Frau Abt laden wir Sie wieder ein.",
        "Dopo la nostra chiacchierata con Bob",
        "Here is the link for your chat with Bob.",
        "Our talk with you will be short.",
        "Bedankt voor ons gesprek met Bob.",
    ],
)
def test_a_talk_that_was_or_is_anothers_says_nothing_of_the_writer(text: str) -> None:
    assert not own_part.calls_the_talk_ours(text)


@pytest.mark.parametrize(
    "office",
    [
        "Recruiting Coordinator, Globex", "Talent Coordinator", "HR Coordinator", "People Coordinator", "Coordinator",
        "Interview Coordinator | Globex", "Candidate Experience Coordinator", "Coordinator, Talent Acquisition",
        "Recruiting-Koordination, Globex", "Koordination", "Coördinator werving, gemeente Oost",
        "Coordinadora de selección", "Coordinatrice risorse umane", "Coordenadora de recrutamento",
        "Coordinatrice recrutement", "Office Coordinator",
    ],
)  # fmt: skip
def test_who_coordinates_hiring_only_arranges(office: str) -> None:
    text = f"See you on Monday.\n\nMara Lindqvist\n{office}"
    assert by_signature.only_arranges(Attendee("Mara Lindqvist", "mara@globex.example"), text)


@pytest.mark.parametrize(
    "office",
    [
        "coordinatrice", "coordinatore dei progetti", "coordinadora BIM", "coordinadora de pacientes", "coordinateur",
        "Coordinatrice de la crèche", "coordenadora da equipa", "coördinator opvang", "Coordinator of volunteers",
        "Volunteer Coordinator", "Clinic Coordinator", "Koordinatorin der Kita", "Coordinator: Jo Marsh",
    ],
)  # fmt: skip
def test_who_coordinates_a_house_or_its_work_may_lead_it(office: str) -> None:
    text = f"See you on Monday.\n\nMara Lindqvist\n{office}"
    assert not by_signature.only_arranges(Attendee("Mara Lindqvist", "mara@globex.example"), text)


def test_a_program_s_last_lines_say_nothing_of_who_signs_above_them() -> None:
    text = "Eu conduzo.\n\nAbraço,\nIgor\n\nEstá a receber este email porque participa no evento."
    read = mentions.find(text, {"igor"})
    [igor] = [each for each in read.mentions if each.name == "Igor"]
    assert clauses.kinds(read, {"igor"}).get(igor.start) is None


@pytest.mark.parametrize(
    ("text", "away"),
    [
        ("Igor não vai estar no encontro.", True),
        ("Igor vai estar no encontro.", False),
        ("Igor participa no processo.", False),
        ("Igor no participa.", True),
    ],
)
def test_in_the_is_no_denial(text: str, away: bool) -> None:
    read = mentions.find(text, {"igor"})
    [igor] = [each for each in read.mentions if each.name == "Igor"]
    assert ("away" in clauses.kinds(read, {"igor"}).get(igor.start, ())) is away


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin Bobs Assistentin und suche eine Zeit für ein Gespräch mit ihm.",
        "Ich bin die Assistentin von Frau Kern.",
        "Je suis l'assistante de Bob et je vous propose un échange avec lui mardi.",
        "Soy la asistente de Bob y te propongo una charla con él.",
        "Sono l'assistente di Bob e ti propongo un colloquio con lui.",
        "Ik ben de assistente van Bob en plan een gesprek met hem.",
        "Sou a assistente do Bob e proponho uma conversa com ele.",
    ],
)
def test_whose_assistant_writes_is_met_and_not_the_assistant(text: str) -> None:
    assert people_words.NOT_ME.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin Bobs Assistentin und beim Gespräch dabei.",
        "Ich bin Assistentin der Geschäftsführung.",
        "Je suis l'assistante de direction.",
        "Je suis l'assistante de Bob et je serai là aussi.",
        "Soy asistente social.",
        "Ik ben assistent bedrijfsleider.",
        "Sono la responsabile di Bob.",
        "Ik ben de leidinggevende van Bob.",
    ],
)
def test_an_assistant_who_comes_too_or_of_nobody_is_left_open(text: str) -> None:
    assert not people_words.NOT_ME.search(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I will be at the cattle sale so my sister Una will do the talk with you.", False),
        ("I'm in Cork on Friday, so Mary will see you.", False),
        ("I'm on a course that day, so you'll be meeting Bob.", False),
        ("Ich bin da auf der Messe, deshalb macht das Gespräch mein Kollege Ulf.", False),
        ("Je serai au salon ce jour-là, donc c'est Paul qui te recevra.", False),
        ("Estaré en Bilbao, así que te atenderá Marta.", False),
        ("Quel giorno io sarò in aereo, quindi lo farà con Paolo.", False),
        ("Ik zit dan in Gent, dus je spreekt met Wim.", False),
        ("Estarei no Porto, por isso quem fala contigo é a Rita.", False),
        ("I'm in London that day, so we will do it by video.", None),
        ("I'll be in the lobby so you can find me.", None),
        ("I'm in the Berlin office, so you'll be meeting me there.", None),
        ("I'm in meetings before ten, so you'll talk to Bob and me at eleven.", None),
        ("Ich bin ab 9 Uhr im Büro, also spricht nichts gegen 10 Uhr.", None),
        ("I'm at the hospital on weekdays and you can bring your papers there.", None),
        ("Ich bin im Homeoffice, deshalb machen wir es per Video.", None),
        ("Moi je suis en cuisine jusqu'à 9h puis on prend un café toi et moi.", None),
        ("Moi, je serai à Lyon ce jour-là.", False),
        ("Ci sarò anch'io.", True),
    ],
)
def test_who_is_elsewhere_so_that_another_does_it_is_not_there(text: str, said: bool | None) -> None:
    assert own_part.there(text) is said


def test_an_office_behind_a_salutation_is_no_name() -> None:
    met = _met("Vous serez reçu par M. le Maire, Bob Lee, et par Mme la Directrice, Mara Lindqvist.")
    assert met == {"Bob Lee", "Mara Lindqvist"}


def test_two_people_of_a_title_are_no_firm() -> None:
    read = judged(event("Colloquio custode con Sandro Vallini e Teresa Pozzi", "", "Al bar del circolo."))
    assert {each.name for each in read.interviewers} == {"Sandro Vallini", "Teresa Pozzi"}
    assert read.company is None
