"""Families of wording by which an invitation says which round it is: a label, who the person is, the kind of talk."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within

from agent.model import Stage
from tests.test_interview import event, judged

HOST = "Nora Vance <nora.vance@globex.example>"
LEO = "Leo Marsh <leo.marsh@globex.example>"
TEAM = "Globex Jobs <jobs@globex.example>"

LABELLED = [  # a line of the text that says which round
    ("Interview type: Hiring Manager Interview\nInterviewers: Nora Vance, Leo Marsh", "hiring_manager"),
    ("Stage: Manager Interview\nInterviewer: Nora Vance", "hiring_manager"),
    ("Type Hiring Manager Interview\nInterviewer(s) Nora Vance, Leo Marsh", "hiring_manager"),
    ("Round: Technical interview\nInterviewers: Nora Vance, Leo Marsh", "technical"),
    ("Interview Type: Case Interview\nInterviewers: Nora Vance, Leo Marsh", "case"),
    ("Art des Gesprächs: Fachgespräch\nTeilnehmer: Nora Vance, Leo Marsh", "technical"),
    ("Étape : entretien final\nAvec Nora Vance et Leo Marsh", "final"),
    ("Fase: entrevista final\nCon Nora Vance y Leo Marsh", "final"),
    ("Fase: colloquio tecnico\nCon Nora Vance e Leo Marsh", "technical"),
    ("Ronde: laatste gesprek\nMet Nora Vance en Leo Marsh", "final"),
]
BOSS = [  # two people, one of whom one would work for
    "You talk to the line manager, Nora Vance, who you would report to; she brings Leo Marsh.",
    "Nora Vance (your future manager) and Leo Marsh want to hear about you.",
    "Nora leads the team you would join, Leo works in it.",
    "Nora would be your boss, Leo sits in.",
    "Nora Vance wäre Ihre Vorgesetzte, Leo Marsh ein Kollege.",
    "Sie sprechen mit Nora Vance, Ihrer künftigen Chefin, und mit Leo Marsh aus dem Team.",
    "Nora leitet das Team, in das Sie kämen, Leo arbeitet darin.",
    "Vous serez reçue par Nora Vance, votre future responsable, et son adjoint Leo Marsh.",
    "Nora dirige l'équipe que vous rejoindriez ; Leo en fait partie.",
    "Nora Vance sería tu jefa; Leo Marsh es del equipo.",
    "Te reciben Nora Vance, tu futura responsable, y Leo Marsh.",
    "Nora Vance sarà la Sua responsabile, Leo Marsh un collega.",
    "Nora (jouw leidinggevende straks) en Leo uit het team vertellen je graag meer.",
    "Nora geeft leiding aan het team waar je in komt, Leo werkt er al vijf jaar.",
    "A Nora lidera a equipa e seria a tua chefe; o Leo trabalha nela.",
]
MYSELF = [  # the writer is who one would work for, and brings somebody
    "I run the place and Leo is head waiter.",
    "I lead the team, Leo will join us.",
    "I head the lab; Leo shows you the bench.",
    "Ich leite die Abteilung, Leo ist auch dabei.",
    "Ich bin die Leiterin der Station, Leo kommt dazu.",
    "Je dirige le service et Leo sera là.",
    "Je suis la responsable du service, Leo m'accompagne.",
    "Soy la directora del hotel. Leo te enseñará la casa.",
    "Sono la responsabile del reparto, con me c'è Leo.",
    "Ik ben teamleider, Leo werkt in het team.",
    "Sou a diretora da escola e o Leo também vem.",
]
ALONE = [  # one person, and by what is said of them the one who hires
    ("Nora runs the category team and would like to hear about your contracts.", TEAM, HOST),
    ("Nora heads that team and will run a structured conversation with you.", TEAM, HOST),
    ("Nora ist die Teamleitung und sucht Verstärkung.", TEAM, HOST),
    ("A Nora lidera a equipa e procura a pessoa para este lugar.", TEAM, HOST),
    ("Nora pilote l'équipe achats.", TEAM, HOST),
    ("Nora dirige el equipo de compras.", TEAM, HOST),
    ("Nora guida la squadra acquisti.", TEAM, HOST),
    ("Nora leidt het team inkoop.", TEAM, HOST),
    ("Pick one project that went badly.\n\nNora\nStudio Head, Globex", HOST, None),
    ("I skip your CV.\n\nBis dann\nNora\nHead of Customer", HOST, None),
    ("Wat wil je weten?\n\ngroet\nNora\nbedrijfsleider", HOST, None),
    ("À mardi\n\nNora\nCheffe de service", HOST, None),
]
TITLED = [  # the title says which kind of talk
    ("Échange technique - candidature technicien", "technical"),
    ("Point technique avec l'équipe", "technical"),
    ("Charla técnica - Jane Doe", "technical"),
    ("Incontro tecnico - Jane Doe", "technical"),
    ("Conversa técnica - Jane Doe", "technical"),
    ("Technisches Gespräch Jane Doe", "technical"),
    ("Globex x Jane Doe: Data Modelling Case", "case"),
    ("Pricing Case - Jane Doe", "case"),
    ("Entrevista inicial - Jane Doe", "screen"),
    ("Colloquio iniziale - Jane Doe", "screen"),
    ("Entretien initial - Jane Doe", "screen"),
    ("Globex FINAL", "final"),
    ("Finale: Jane Doe", "final"),
]
LAST = [
    "Die abschließende Runde mit Nora und Leo.",
    "This is the final interview w/ Nora and Leo.",
    "C'est l'ultime étape, avec Nora et Leo.",
    "Es la ronda definitiva, con Nora y Leo.",
    "È il colloquio conclusivo, con Nora e Leo.",
    "Dit is de afsluitende ronde, met Nora en Leo.",
    "É a última entrevista, com a Nora e o Leo.",
]

ROUND_THE_HOUSE = [  # more than a talk, on the premises
    "Afterwards we show you around the lab.",
    "Then a quick look round the warehouse with Leo.",
    "Im Anschluss gehen wir kurz durch die Halle.",
    "Leo und ich zeigen Ihnen danach die Werkstatt und unser Lager. Wir gehen dann über den Hof.",
    "Visite du bloc après, prévoir 20 minutes.",
    "Ensuite visite de l'atelier avec Leo.",
    "Seguirá una visita a la planta.",
    "Dopo il colloquio visita al reparto.",
    "Daarna mag je even rondkijken.",
    "We laten je de werkplaats zien.",
    "No fim há uma visita às instalações.",
]


def _stage(title: str, text: str, host: str = TEAM, guests: tuple[str, ...] = (HOST, LEO)) -> Stage:
    return judged(event(title, host, text, guests)).stage


@pytest.mark.parametrize(("text", "stage"), LABELLED)
def test_a_label_says_which_round(text: str, stage: str) -> None:
    assert _stage("Interview Jane Doe", text) is Stage(stage)


@pytest.mark.parametrize("text", BOSS)
def test_two_of_whom_one_is_the_later_boss_is_the_bosss_talk(text: str) -> None:
    assert _stage("Interview Jane Doe", text) is Stage.HIRING_MANAGER


@pytest.mark.parametrize("text", MYSELF)
def test_the_writer_may_be_the_later_boss(text: str) -> None:
    assert _stage("Interview Jane Doe", text, HOST, (LEO,)) is Stage.HIRING_MANAGER


@pytest.mark.parametrize(("text", "host", "guest"), ALONE)
def test_one_who_leads_is_the_later_boss(text: str, host: str, guest: str | None) -> None:
    assert _stage("Interview Jane Doe", text, host, (guest,) if guest else ()) is Stage.HIRING_MANAGER


@pytest.mark.parametrize(("title", "stage"), TITLED)
def test_a_title_says_which_kind(title: str, stage: str) -> None:
    assert _stage(title, "", HOST, (LEO,) if stage in ("technical", "case", "final") else ()) is Stage(stage)


@pytest.mark.parametrize("text", ROUND_THE_HOUSE)
def test_who_is_shown_the_house_is_there(text: str) -> None:
    assert _stage("Interview Jane Doe", text) is Stage.ONSITE


@pytest.mark.parametrize("text", LAST)
def test_the_last_round_is_called_so(text: str) -> None:
    assert _stage("Interview Jane Doe", text) is Stage.FINAL


@pytest.mark.parametrize("text", ["Stage: " * 3_000, "nora leads " * 2_000, "i run " * 4_000, "Nora, " * 4_000])
@not_by_chance
def test_long_texts_take_no_time(text: str) -> None:
    begin = time.process_time()
    _stage("Interview", text)
    within(begin, 2)
