"""Of which round a text tells: talks that have been, that may follow, and the one that it invites to."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within

from agent.understand.persons import attends, bystanders, clauses, mentions
from agent.understand.persons.bystanders_words import ONLY_US
from agent.understand.persons.mentioned import Mention, Text
from tests.test_interview import event, judged

MARA = "Mara Lindqvist <mara.lindqvist@globex.example>"
BOB = "Bob Lee <bob.lee@globex.example>"


def _one(text: str, name: str) -> tuple[Mention, Text]:
    read = mentions.find(text, {word.lower() for word in name.split()})
    return next(each for each in read.mentions if each.name == name), read


def _aside(text: str, name: str) -> bool:
    return bystanders.is_one(*_one(text, name))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("You talked to Paula last week.", "Paula"),
        ("I saw that you already chatted with Tom and Paula.", "Paula"),
        ("You've had a call with Paula already.", "Paula"),
        ("Vi que ya charlaste con Nuria y Pau y quedaron contentos.", "Pau"),
        ("Ya has hablado con Nuria, así que ahora me toca a mí.", "Nuria"),
        ("Tu as déjà parlé avec Odile.", "Odile"),
        ("Vous avez échangé la semaine dernière avec Odile.", "Odile"),
        ("Hai già parlato con Gianna.", "Gianna"),
        ("Je sprak al met Wim.", "Wim"),
        ("Je hebt vorige week met Wim gesproken.", "Wim"),
        ("Já falou com a Xana.", "Xana"),
        ("Falaste com o Rui.", "Rui"),
        ("Du hast letzte Woche mit Jutta gesprochen.", "Jutta"),
        ("Sie haben bereits mit Frau Kern telefoniert.", "Frau Kern"),
        ("Sie haben Jutta schon kennengelernt.", "Jutta"),
        # And now another wants to meet them.
        ("After your chat with Paula, Bob would like to meet you.", "Paula"),
        ("Following your first interview with Paula, Bob wants to talk to you himself.", "Paula"),
        ("Na je kennismaking met Wim wil Bob je graag spreken.", "Wim"),
        ("Nach Ihrem Gespräch mit Jutta möchte Bob Sie gern kennenlernen.", "Jutta"),
        ("Suite à votre échange avec Odile, Bob souhaite vous rencontrer.", "Odile"),
        ("Tras tu charla con Nuria, Bob quiere hablar contigo.", "Nuria"),
        ("Dopo il tuo colloquio con Gianna, Bob vorrebbe parlarti.", "Gianna"),
        ("Depois da tua conversa com a Xana, o Bob quer falar contigo.", "Xana"),
        # One may meet them another day.
        ("If I like what I hear you'd then meet Theo Marsh.", "Theo Marsh"),
        ("If we both like what we hear, the next step is an hour with Theo Marsh.", "Theo Marsh"),
        ("Si nos gusta lo que vemos, después hablarías con Nuria.", "Nuria"),
        ("Als het ons bevalt, volgt daarna een gesprek met Wim.", "Wim"),
    ],
)
def test_a_talk_that_has_been_or_may_follow_is_not_this_one(text: str, name: str) -> None:
    assert _aside(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("After your chat with Anna you'll have a tour with Ben.", "Anna"),
        ("After your chat with Anna, Ben will show you the lab.", "Anna"),
        ("Right after your chat with Anna, Ben would like to meet you.", "Anna"),
        ("Once you have talked to Anna, we will have lunch.", "Anna"),
        ("When you've had a call with Anna we'll decide.", "Anna"),
        ("You will have talked to Anna by then.", "Anna"),
        ("You talk to Anna first, then to Ben.", "Anna"),
        ("Nach Ihrem Gespräch mit Jutta führt Sie Herr Abt durch das Haus.", "Jutta"),
        ("Gleich nach Ihrem Gespräch mit Jutta möchte Bob Sie kennenlernen.", "Jutta"),
        ("Sobald Sie mit Jutta gesprochen haben, gibt es Kaffee.", "Jutta"),
        ("Sie sprechen mit Jutta.", "Jutta"),
        ("Après votre échange avec Odile, visite de l'atelier avec Rémi.", "Odile"),
        ("Hablarás con Nuria.", "Nuria"),
        ("Una vez que has hablado con Nuria, pasas al taller.", "Nuria"),
        ("Na je gesprek met Wim krijg je een rondleiding.", "Wim"),
        ("Je spreekt met Wim.", "Wim"),
        ("Vai falar com a Xana.", "Xana"),
        ("If you are late, call Theo Marsh.", "Theo Marsh"),
    ],
)
def test_a_talk_of_the_same_day_is_not_told_of_another(text: str, name: str) -> None:
    assert not _aside(text, name)


@pytest.mark.parametrize(
    "text",
    [
        "So: let's you and I sit down for half an hour.",
        "Let's just you and me talk.",
        "Dann unterhalten wir uns zu zweit.",
        "On se voit tous les deux, au calme.",
        "Me gustaría que charlemos nosotros dos.",
        "Vorrei che parliamo noi due.",
        "Dan praten we met z'n tweeën.",
        "Gostava que falássemos nós os dois.",
    ],
)
def test_it_is_the_two_of_us(text: str) -> None:
    assert ONLY_US.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "Let's you and I and Ben sit down.",
        "Hablaremos los dos contigo.",
        "Marta y yo charlaremos las dos contigo.",
        "Wir beide freuen uns auf Sie, Herr Abt und ich.",
        "Time for the two of you to talk.",
        "On se voit tous les trois.",
    ],
)
def test_two_who_meet_one_are_not_the_two_of_us(text: str) -> None:
    assert not ONLY_US.search(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("À la demande de M. Ollivier, président, je vous confirme votre entretien avec lui.", "M. Ollivier"),
        ("At the request of Ms Carr I confirm your interview with her.", "Ms Carr"),
        ("Auf Wunsch von Frau Kern bestätige ich Ihr Gespräch mit ihr.", "Frau Kern"),
        ("A petición de Pau Serra le confirmo la entrevista con él.", "Pau Serra"),
        ("Op verzoek van Wim Bos bevestig ik uw gesprek met hem.", "Wim Bos"),
        ("Emma is down as optional but she told me she'd come.", "Emma"),
        ("Emma est notée facultative mais elle m'a dit qu'elle viendrait.", "Emma"),
        ("Emma figura como opcional, pero ella me dijo que vendría.", "Emma"),
        ("Emma è facoltativa, ma lei mi ha detto che verrà.", "Emma"),
        ("Emma staat als optioneel maar ze zei dat ze komt.", "Emma"),
    ],
)
def test_who_asked_for_it_or_said_so_comes(text: str, name: str) -> None:
    assert attends.of(*_one(text, name), known=True) is True


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("At the request of Ms Carr I confirm your interview.", "Ms Carr"),
        ("À la demande de M. Ollivier, je vous confirme votre entretien avec Mme Brun.", "M. Ollivier"),
        ("Auf Wunsch von Frau Kern bestätige ich Ihr Gespräch mit Herrn Abt.", "Frau Kern"),
    ],
)
def test_who_only_asked_for_it_is_left_open(text: str, name: str) -> None:
    assert attends.of(*_one(text, name), known=True) is None


@pytest.mark.parametrize("label", ["POC", "SPOC", "Point of contact", "Contact", "Ansprechpartnerin", "Contactpersoon"])
def test_beside_a_panel_a_contact_is_none_of_it(label: str) -> None:
    text = f"Panel: Zubin Dar, Director\n{label}: Lakshmi (9845550117)"
    assert attends.of(*_one(text, "Lakshmi"), known=True) is False


@pytest.mark.parametrize(
    "text",
    [
        "Role: Engineer\nPOC: Lakshmi (9845550117)",  # no panel is named
        "Panel: Zubin Dar, Lakshmi Rao\nPOC: Lakshmi",
        "Panel: to be told\nPOC: Lakshmi",
        "POC: Lakshmi\nInterviewers:\nLakshmi Rao\nZubin Dar",
    ],
)
def test_a_contact_may_be_of_the_panel(text: str) -> None:
    read = mentions.find(text, {"lakshmi", "zubin"})
    first = next(each for each in read.mentions if each.name == "Lakshmi")
    assert attends.of(first, read, known=True) is not False


def test_whom_one_spoke_with_is_not_met_again() -> None:
    text = "Hola, vi que ya hablaste con Nuria y Pau. Me gustaría que charlemos nosotros dos antes de decidir.\n\nMara"
    assert {each.name for each in judged(event("Entrevista", MARA, text)).interviewers} == {"Mara Lindqvist"}


def test_who_comes_again_is_met_again() -> None:
    text = "You talked to Paula Reyes last week. This time Bob and Paula Reyes will interview you."
    assert {each.name for each in judged(event("Interview", MARA, text, (BOB,))).interviewers} >= {
        "Bob Lee",
        "Paula Reyes",
    }


@pytest.mark.parametrize(
    "text", ["you talked to " * 3_000, "Panel: " * 5_000, "After your chat with " * 2_000, "POC:\n" * 5_000]
)
@not_by_chance
def test_long_texts_take_no_time(text: str) -> None:
    begin = time.process_time()
    judged(event("Interview", MARA, text + "Bob", (BOB,)))
    within(begin, 3)


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("11.00 CAD exercise, supervised by Amira", True),
        ("The case will be run by Amira.", True),
        ("A short discussion chaired by Amira.", True),
        ("The team is led by Amira.", False),
        ("The house was run by Amira.", False),
    ],
)
def test_who_supervises_a_session_leads_it(text: str, leads: bool) -> None:
    one, read = _one(text, "Amira")
    assert ("leads" in clauses.kinds(read, {"amira"}).get(one.start, ())) is leads


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Si tout va bien, la suite se fera sur place avec notre directeur, Odilon Vann.", "Odilon Vann"),
        ("Si ça se passe bien, vous rencontrerez ensuite Odilon Vann.", "Odilon Vann"),
        ("Wenn es passt, geht es weiter mit Odilon Vann.", "Odilon Vann"),
        ("Si todo va bien, el proceso continuaría con Odilon Vann.", "Odilon Vann"),
        ("Se tutto va bene, si prosegue con Odilon Vann.", "Odilon Vann"),
    ],
)
def test_who_follows_if_this_goes_well_is_of_another_day(text: str, name: str) -> None:
    assert _aside(text, name)


@pytest.mark.parametrize(
    "text",
    [
        "L'entretien se fera sur place avec notre directeur, Odilon Vann.",
        "Das Gespräch geht weiter mit Odilon Vann.",
        "La entrevista continúa con Odilon Vann.",
    ],
)
def test_who_follows_in_the_same_talk_is_not(text: str) -> None:
    assert not _aside(text, "Odilon Vann")
