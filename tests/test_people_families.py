"""Families of wording, in the languages we read: who of those an invitation names sits in the talk, and who not."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from clocks import not_by_chance, within

from agent.rules import Owner
from agent.understand.persons import mentions
from tests.test_interview import event, judged

ANNA = "Anna Schmidt <anna.schmidt@globex.example>"
BOB, CIA = "Bob Lee <bob.lee@globex.example>", "Cia Moreno <cia.moreno@globex.example>"
TEAM = "Globex Jobs <jobs@globex.example>"

STAYS_AWAY = [  # the writer says of themself that they will be elsewhere
    "Bob will run the interview. I'm on a train at that hour myself.",
    "You'll have Bob. Me, I'll be at a trade fair that day, but he knows your file.",
    "Bob speaks with you; I myself am on leave that week.",
    "You meet Bob. I can't be there, sadly.",
    "Bob führt das Gespräch. Ich selbst bin an dem Tag auf Dienstreise.",
    "Bob spricht mit Ihnen, ich bin da leider schon im Urlaub.",
    "Bob erwartet Sie. Selbst bin ich nicht dabei.",
    "Bob vous recevra. Pour ma part, je serai en déplacement ce jour-là.",
    "Vous verrez Bob. Moi-même, je suis en congé cette semaine-là.",
    "Te recibe Bob. Yo ese día estoy de viaje.",
    "Hablarás con Bob; yo misma no podré estar.",
    "La riceverà Bob. Io quel giorno sono in ferie.",
    "Parlerà con Bob, io purtroppo non potrò esserci.",
    "Je spreekt met Bob. Zelf ben ik er die dag niet bij.",
    "Bob ontvangt je. Ik zit dan zelf in het buitenland.",
    "Zelf schuif ik niet aan, Bob wel.",
    "O Bob fala consigo. Eu nesse dia estou de férias.",
    "Vai falar com o Bob, eu própria não poderei estar presente.",
]
SITS_IN = [  # and here that they will be there
    "Bob asks the questions. I'll be in the room as well.",
    "You talk to Bob, and I'll be there too.",
    "Bob leads, I'm joining for the first half.",
    "Bob führt durch das Gespräch, ich bin ebenfalls dabei.",
    "Bob stellt Fragen, dazu sitze ich mit am Tisch.",
    "Bob vous posera des questions, je serai là également.",
    "Vous verrez Bob ; je me joindrai à vous.",
    "Hablarás con Bob. Yo también estaré, al menos al principio.",
    "Bob hace las preguntas y yo me sumo.",
    "Parlerà con Bob, ci sarò anch'io.",
    "Bob fa le domande, io partecipo.",
    "Je spreekt met Bob. Ik schuif zelf ook aan.",
    "Bob stelt de vragen, ik zit er ook bij.",
    "Fala com o Bob. Eu também vou estar.",
    "O Bob faz as perguntas e eu participo.",
]
FOR_OTHERS = [  # how somebody signs who writes for those one meets
    "You will meet Bob. Bring your papers.\n\nA. Schmidt\nSchool secretary",
    "Bob expects you at ten.\n\nBest\nAnna\nPA to Bob Lee",
    "You'll see Bob.\n\nKind regards\np.p. Anna Schmidt\nOffice of the Dean",
    "Bob erwartet Sie.\n\nMit freundlichen Grüßen\ni. A. Schmidt\nVorzimmer",
    "Das Gespräch führt Bob.\n\nMfG\nA. Schmidt, Sekretariat",
    "Bob vous recevra.\n\nCordialement\nA. Schmidt\nSecrétariat de direction",
    "Vous verrez Bob.\n\nBien à vous\np.o. Anna Schmidt\nTechnicienne administrative",
    "Le recibirá Bob.\n\nUn saludo\nA. Schmidt\nSecretaría de Gerencia",
    "La riceverà Bob.\n\nCordiali saluti\nA. Schmidt\nSegreteria di direzione",
    "Je spreekt met Bob.\n\nGroet\nA. Schmidt\nDirectiesecretaresse",
    "Vai falar com o Bob.\n\nCumprimentos\nA. Schmidt\nSecretariado da administração",
]
SIGNS_AND_COMES = [  # how somebody signs who writes for others, and says that they are there
    "Das Gespräch führen Bob und ich.\n\nMit freundlichen Grüßen\ni. A. Anna Schmidt\nPersonalwesen",
    "Bob and I will interview you on Tuesday.\n\nAnna Schmidt\nPA to the managing director",
    "Bob et moi vous recevrons mardi.\n\nCordialement\np.o. Anna Schmidt\nTechnicienne administrative",
    "La entrevista la haremos Bob y yo.\n\nUn saludo\nAnna Schmidt\nSecretaría de Gerencia",
]
BEFORE = [  # whom one has met already
    "After the good first talk with Dana Cole we would like you to meet Bob.",
    "Dana Cole enjoyed talking to you last week. Next is Bob.",
    "Following your phone screen with Dana Cole, here is the invite for Bob.",
    "thanks for taking the time with Dana Cole last week. Bob is next",
    "Nach dem netten ersten Gespräch mit Dana Cole möchten wir Sie mit Bob zusammenbringen.",
    "Dana Cole hat nach Ihrem Telefonat nur Gutes berichtet, nun lernen Sie Bob kennen.",
    "Suite à votre premier entretien avec Dana Cole, nous vous proposons de rencontrer Bob.",
    "Après votre échange de lundi avec Dana Cole, vous verrez Bob.",
    "Tras tu primera entrevista con Dana Cole, toca hablar con Bob.",
    "Después de la charla con Dana Cole la semana pasada, te espera Bob.",
    "Dopo il primo colloquio con Dana Cole, ora incontrerà Bob.",
    "Na het fijne eerste gesprek met Dana Cole maak je nu kennis met Bob.",
    "Depois da primeira conversa com a Dana Cole, segue-se o Bob.",
]
ON_THE_WAY = [  # whom one asks for, rings or is fetched by
    "You meet Bob. If the link breaks, ring the studio and ask for Dana.",
    "You meet Bob. Dana Cole at the front desk prints your badge.",
    "You meet Bob. Trouble on the way? Text Dana Cole.",
    "Sie sprechen mit Bob. Bei Fragen zur Anfahrt wenden Sie sich an Dana Cole.",
    "Sie sprechen mit Bob. Dana Cole holt Sie unten am Eingang ab.",
    "Vous verrez Bob. En cas de retard, prévenez Dana Cole.",
    "Vous verrez Bob. Dana Cole vous remettra un badge à l'accueil.",
    "Te recibe Bob. Cualquier duda con el enlace, escribe a Dana Cole.",
    "La riceve Bob. Per problemi di accesso chiami Dana Cole.",
    "Je spreekt met Bob. Bel Dana Cole als je de ingang niet vindt.",
    "Fala com o Bob. Em caso de atraso ligue à Dana Cole.",
]
NAMED = [  # a text, and all the names of people in it
    ("Final talk w/ Rosa Lind. Gemma said it is short.", ["Rosa Lind", "Gemma"]),
    ("Commissie: Saskia Bruin (rector), Harm Postma, Yara (leerlingenraad)", ["Saskia Bruin", "Harm Postma", "Yara"]),
    ("Jury: Prof. Alan Moss (chair), Dr. Huda Karim and Dr. Peter Zeller.",
     ["Prof. Alan Moss", "Dr. Huda Karim", "Dr. Peter Zeller"]),
    ("Panel: van Wijk, Daan; Moodley, Anita", ["Daan van Wijk", "Anita Moodley"]),
    ("Je spreekt met Lea Vos en verpleegkundige Sem Bakker.", ["Lea Vos", "Sem Bakker"]),
    ("U ontmoet Jan Smit en zijn collega An Maes.", ["Jan Smit", "An Maes"]),
    ("Tot dinsdag!\n\nGr. Ilse", ["Ilse"]),
    ("Bis Montag\n\nVG Petra", ["Petra"]),
    ("Vous serez reçue par Mme Lefort-Dubois Hélène, directrice.", ["Hélène Lefort-Dubois"]),
    ("Júri: Teresa Vilhena. Levar CC e certificado.", ["Teresa Vilhena"]),
    ("Bring your ID and ask for Anna. Wear PPE.", ["Anna"]),
]  # fmt: skip
TITLED = [  # a family name alone, or an odd given one, behind what that person is
    ("entrevista hospital - supervisora Encarna", {"Encarna"}),
    ("Sie laufen mit Oberarzt Quast mit und reden danach.", {"Quast"}),
    ("You will talk with professor Thistle.", {"Thistle"}),
    ("Rozmowę prowadzi oddziałowa Nowicka.", {"Nowicka"}),
    ("Entretien avec le directeur Lacombe.", {"Lacombe"}),
    ("Gesprek met teamleider Hoekstra.", {"Hoekstra"}),
    ("Colloquio con il responsabile Bressan.", {"Bressan"}),
    ("Entrevista com a diretora Falcão.", {"Falcão"}),
]
POSTS = [  # the job is nobody
    "The job is Offshore HSE Adviser with us. You talk to Bob.",
    "You talk to Bob about the Rolling Stock Planner post.",
    "Interview for Regional Lettings Negotiator. You talk to Bob.",
    "Sie sprechen mit Bob über die Stelle Leitung Einkauf Rohstoffe.",
    "Poste : Chargée Affaires Publiques. Vous verrez Bob.",
]


def _met(text: str, host: str = ANNA, guests: tuple[str, ...] = (BOB,)) -> set[str]:
    return {each.name for each in judged(event("Interview – Data Engineer", host, text, guests)).interviewers}


@pytest.mark.parametrize("text", STAYS_AWAY)
def test_who_says_to_be_elsewhere_is_not_met(text: str) -> None:
    assert _met(text) == {"Bob Lee"}


@pytest.mark.parametrize("text", SITS_IN)
def test_who_says_to_be_there_is_met(text: str) -> None:
    assert _met(text) == {"Bob Lee", "Anna Schmidt"}


@pytest.mark.parametrize("text", FOR_OTHERS)
def test_who_signs_for_others_is_not_met(text: str) -> None:
    assert _met(text) == {"Bob Lee"}


@pytest.mark.parametrize("text", SIGNS_AND_COMES)
def test_who_signs_for_others_and_says_to_be_there_is_met(text: str) -> None:
    assert _met(text) == {"Bob Lee", "Anna Schmidt"}


@pytest.mark.parametrize("text", [*BEFORE, *ON_THE_WAY])
def test_who_was_met_before_or_only_helps_on_the_day_is_not_met(text: str) -> None:
    assert _met(text, TEAM) == {"Bob Lee"}


@pytest.mark.parametrize(("text", "who"), NAMED)
def test_a_name_is_read_whole_and_alone(text: str, who: list[str]) -> None:
    assert [each.name for each in mentions.find(text).mentions if each.given or each.formal] == who


@pytest.mark.parametrize(("text", "who"), TITLED)
def test_what_somebody_is_makes_a_word_their_name(text: str, who: set[str]) -> None:
    found = judged(event("Interview", TEAM, text)).interviewers
    assert {each.name.split()[-1] for each in found} == who


@pytest.mark.parametrize("text", POSTS)
def test_a_post_is_nobody(text: str) -> None:
    assert _met(text, TEAM) == {"Bob Lee"}


def test_the_owner_at_work_is_the_owner() -> None:
    """The address at work is written as the private one reads with its domain: robin@keller.example."""
    me = Owner("", ("robin@keller.example",), "Europe/Berlin")
    at_work = '"Keller, Robin" <robin.keller@globex.example>'
    post = event("Internal post", ANNA, "Panel: Bob Lee and myself.", (BOB, at_work))
    post = replace(post, attendees=post.attendees[1:])
    found = judged(post, owner=me).interviewers
    assert {each.name for each in found} == {"Bob Lee", "Anna Schmidt"}


@pytest.mark.parametrize("text", ["i " * 10_000, "I am not " * 2_500, "ich, " * 5_000, "Ab. " * 5_000, "x" * 20_000])
@not_by_chance
def test_long_texts_take_no_time(text: str) -> None:
    begin = time.process_time()
    _met(text)
    within(begin, 2)
