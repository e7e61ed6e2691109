"""How invitations say plainly who will be there and who will not, in the languages we read; labelled before reading.

Names are odd on purpose: short forms, family names alone, given names of no list. Who says so is beside the point.
"""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within

from agent.understand import people
from agent.understand.persons import rulings
from agent.understand.persons.someone import One
from tests.test_interview import event, judged

TEAM = "Globex Jobs <jobs@globex.example>"
ANNA = "Anna Schmidt <anna.schmidt@globex.example>"
BOB = "Bob Lee <bob.lee@globex.example>"
CIA = "Cia Moreno <cia.moreno@globex.example>"
AGENT = "Cal Munn <cal@munnsearch.example>"

ALONE = [  # a word that is in no list of given names, and what it does: it comes
    ("Ockenden will ask about your last season.", {"Ockenden"}),
    ("Interviewers: Mags from Finance and Dolph from Support", {"Mags", "Dolph"}),
    ("You'll be meeting Sudge and Bex from the studio.", {"Sudge", "Bex"}),
    ("It will be with Tavish, who runs the yard.", {"Tavish"}),
    ("Fenwick has read your CV and wants to hear about the crane project.", {"Fenwick"}),
    ("Ask for Sebas (head of maintenance), he will interview you.", {"Sebas"}),
    ("Twenty minutes with Nats, then twenty with Gaz.", {"Nats", "Gaz"}),
    ("Oltmanns stellt die fachlichen Fragen.", {"Oltmanns"}),
    ("Sie sprechen mit Uschi aus dem Vertrieb und Hacki aus der Technik.", {"Uschi", "Hacki"}),
    ("Das Gespräch führt Wübbena.", {"Wübbena"}),
    ("Rabearivelo vous posera des questions sur vos stages.", {"Rabearivelo"}),
    ("Vous échangerez avec Nono (atelier) et Kiki (boutique).", {"Nono", "Kiki"}),
    ("Hablarás con Chusa y con Nati.", {"Chusa", "Nati"}),
    ("Preguntar por Sebas (jefe de mantenimiento), que te hará la entrevista.", {"Sebas"}),
    ("Te recibirá Txomin, el encargado.", {"Txomin"}),
    ("Farai due chiacchiere con Gegia e poi con Mimmo.", {"Gegia", "Mimmo"}),
    ("Bertocchi farà le domande tecniche.", {"Bertocchi"}),
    ("Je praat met Sjoukje en onze educator Jelmer.", {"Sjoukje", "Jelmer"}),
    ("Wiebenga stelt de vragen.", {"Wiebenga"}),
    ("Vais falar com a Xana e com o Tó.", {"Xana", "Tó"}),
    ("Quem a entrevista é a Milai, da produção.", {"Milai"}),
]
JOINS = [  # Bob is a guest; who else comes is only said
    ("My colleague Leire Otxoa, from people, will join the call.", {"Bob Lee", "Leire Otxoa"}),
    ("Bob will be joined by Wynne Achterberg.", {"Bob Lee", "Wynne Achterberg"}),
    (
        "Bob is going to talk to you, with Wynne Achterberg sitting in to ask a question or two.",
        {"Bob Lee", "Wynne Achterberg"},
    ),
    ("You will see Bob. Also present: Wynne Achterberg, our works manager.", {"Bob Lee", "Wynne Achterberg"}),
    ("Bob leads, supported by Wynne Achterberg (people team).", {"Bob Lee", "Wynne Achterberg"}),
    ("You'll meet Bob; we have asked Wynne Achterberg to take part as well.", {"Bob Lee", "Wynne Achterberg"}),
    ("Bob and possibly Wynne Achterberg will interview you.", {"Bob Lee", "Wynne Achterberg"}),
    (
        "Bob erwartet Sie, dazu kommt meine Kollegin Wiebke Ahlrichs aus der Personalabteilung.",
        {"Bob Lee", "Wiebke Ahlrichs"},
    ),
    ("Bob wird von Wiebke Ahlrichs begleitet.", {"Bob Lee", "Wiebke Ahlrichs"}),
    ("Neben Bob nimmt auch Wiebke Ahlrichs am Gespräch teil.", {"Bob Lee", "Wiebke Ahlrichs"}),
    ("Teilnehmende unsererseits: Bob Lee, Wiebke Ahlrichs", {"Bob Lee", "Wiebke Ahlrichs"}),
    ("Bob spricht mit Ihnen. Wiebke Ahlrichs schaltet sich per Video zu.", {"Bob Lee", "Wiebke Ahlrichs"}),
    ("Bob vous recevra, accompagné de Solenn Kervella.", {"Bob Lee", "Solenn Kervella"}),
    ("Ma collègue Solenn Kervella, des ressources humaines, se joindra à Bob.", {"Bob Lee", "Solenn Kervella"}),
    ("Seront présents : Bob Lee et Solenn Kervella.", {"Bob Lee", "Solenn Kervella"}),
    ("Bob vous posera des questions, en présence de Solenn Kervella.", {"Bob Lee", "Solenn Kervella"}),
    ("Te entrevistará Bob. Mi compañera Leire Otxoa, de personas, se unirá a la reunión.", {"Bob Lee", "Leire Otxoa"}),
    ("Estará también la directora de planta, Leire Otxoa. Bob hace las preguntas.", {"Bob Lee", "Leire Otxoa"}),
    ("Bob te espera, acompañado por Leire Otxoa.", {"Bob Lee", "Leire Otxoa"}),
    ("Por nuestra parte asistirán Bob Lee y Leire Otxoa.", {"Bob Lee", "Leire Otxoa"}),
    ("La riceverà Bob, insieme a Fulvia Ansaldi.", {"Bob Lee", "Fulvia Ansaldi"}),
    ("Con Bob ci sarà anche Fulvia Ansaldi dell'ufficio personale.", {"Bob Lee", "Fulvia Ansaldi"}),
    ("Bob fa le domande; si unisce a noi Fulvia Ansaldi.", {"Bob Lee", "Fulvia Ansaldi"}),
    ("Je spreekt met Bob. Ook Fenna Wiersma sluit aan.", {"Bob Lee", "Fenna Wiersma"}),
    ("Bij het gesprek met Bob schuift Fenna Wiersma aan.", {"Bob Lee", "Fenna Wiersma"}),
    ("Namens ons zijn aanwezig: Bob Lee en Fenna Wiersma.", {"Bob Lee", "Fenna Wiersma"}),
    ("Vai falar com o Bob e junta-se a nós a Graciete Lobo.", {"Bob Lee", "Graciete Lobo"}),
    ("A entrevista é conduzida pelo Bob, com a presença de Graciete Lobo.", {"Bob Lee", "Graciete Lobo"}),
    ("Da nossa parte estarão o Bob Lee e a Graciete Lobo.", {"Bob Lee", "Graciete Lobo"}),
]
INSTEAD = [  # Bob and Cia are on the list; Bob gives way to somebody who is not, Cia stays
    "Bob has been called to site so Wynne Achterberg will see you instead, together with Cia as planned.",
    "Bob is off sick. Wynne Achterberg stands in for him; Cia is there as planned.",
    "Bob can no longer take part. Wynne Achterberg takes his place next to Cia.",
    "Wynne Achterberg replaces Bob on the panel, Cia stays.",
    "You will see Wynne Achterberg in place of Bob, and Cia.",
    "Bob sends apologies, he is abroad that week. You will talk to Cia and Wynne Achterberg.",
    "Bob ist leider verhindert, für ihn kommt Wynne Achterberg. Cia bleibt dabei.",
    "Bob kann nicht teilnehmen, ihn vertritt Wynne Achterberg. Cia ist wie geplant dabei.",
    "Statt Bob spricht Wynne Achterberg mit Ihnen, gemeinsam mit Cia.",
    "Bob ne pourra pas être présent, il sera remplacé par Wynne Achterberg. Cia vous recevra comme prévu.",
    "Bob étant absent, c'est Wynne Achterberg qui vous recevra avec Cia.",
    "Bob no podrá asistir; le sustituye Wynne Achterberg. Cia te espera como estaba previsto.",
    "Bob está de baja, en su lugar vendrá Wynne Achterberg. Con Cia, como siempre.",
    "Bob non potrà essere presente: lo sostituisce Wynne Achterberg. Cia resta confermata.",
    "Bob è in ferie, al suo posto ci sarà Wynne Achterberg insieme a Cia.",
    "Bob is verhinderd, in zijn plaats komt Wynne Achterberg. Cia is er gewoon bij.",
    "Bob kan er niet bij zijn en wordt vervangen door Wynne Achterberg. Cia blijft.",
    "O Bob não pode estar presente, vai a Wynne Achterberg no lugar dele. A Cia mantém-se.",
    "O Bob está de férias; em vez dele estará a Wynne Achterberg, com a Cia.",
]
STILL = [  # Bob could not at another time, and therefore comes at this one
    "Bob can't make Tuesday any more, so we moved it to today.",
    "Bob could not make the earlier slot, hence the new time.",
    "As Bob is on leave until the 2nd we have put this on the 3rd.",
    "Bob kann am Dienstag leider nicht, deshalb der neue Termin.",
    "Bob ne peut pas mardi, d'où ce nouvel horaire.",
    "Bob no puede el martes, por eso lo cambiamos.",
    "Bob non può martedì, quindi abbiamo spostato l'incontro.",
    "Bob kan dinsdag niet, vandaar de nieuwe tijd.",
    "O Bob não pode na terça, por isso mudámos a hora.",
    "Bob will be five minutes late, please wait.",
    "Bob is travelling and will dial in from the train.",
]
NOT_THERE = [  # Bob and Cia are on the list; Bob will not be there, and nobody comes for him
    "Bob will not be able to attend, so it is only Cia.",
    "Sadly Bob has to drop out, Cia will do it alone.",
    "Bob won't be on the call, Cia runs it by herself.",
    "Unfortunately Bob can't be there. Cia is looking forward to it.",
    "Bob musste leider absagen, Cia führt das Gespräch allein.",
    "Bob wird nicht dabei sein. Cia leitet das Gespräch.",
    "Bob ne participera finalement pas, Cia vous recevra seule.",
    "Bob n'est pas disponible ; l'entretien se fera avec Cia.",
    "Finalmente Bob no estará, hablarás solo con Cia.",
    "Bob non parteciperà, il colloquio sarà solo con Cia.",
    "Bob is er toch niet bij, je spreekt alleen Cia.",
    "O Bob afinal não participa, fala só com a Cia.",
]
OTHERS = [  # Bob is met; whoever else is named is not
    "You will meet Bob. Wynne Achterberg will get in touch about your expenses.",
    "You will meet Bob. Wynne Achterberg sends her regards.",
    "Bob interviews you. If you get on, you will meet Wynne Achterberg in the next round.",
    "Bob will see you. The post was held by Wynne Achterberg until June.",
    "You will meet Bob. Wynne Achterberg will only take the minutes.",
    "You'll be interviewed by Bob. Wynne Achterberg is shadowing and asks nothing.",
    "Sie sprechen mit Bob. Wynne Achterberg schickt Ihnen vorab die Unterlagen.",
    "Sie sprechen mit Bob. Danach würden Sie in Runde zwei Wynne Achterberg kennenlernen.",
    "Bob vous recevra. Wynne Achterberg vous enverra le lien.",
    "Bob vous recevra. Wynne Achterberg prendra des notes sans intervenir.",
    "Te recibirá Bob. Wynne Achterberg te mandará el enlace.",
    "Te recibirá Bob. Wynne Achterberg estará solo de oyente.",
    "La riceverà Bob. Wynne Achterberg le manderà il link.",
    "Je spreekt met Bob. Wynne Achterberg stuurt je de link.",
    "Je spreekt met Bob. Wynne Achterberg notuleert alleen.",
    "Vai falar com o Bob. A Wynne Achterberg envia-lhe o link.",
]
TEAMS = [  # nobody but Bob is named, whatever has a capital
    "You will meet Bob and Product Marketing.",
    "Bob will take you through Support and Finance.",
    "You will talk with Bob, with Legal joining at the end.",
    "Bob asks the questions. Reception will join you to the room.",
    "Bob spricht mit Ihnen, der Betriebsrat nimmt teil.",
    "Bob spricht mit Ihnen, die Personalabteilung ist dabei.",
    "Bob vous recevra avec les Ressources Humaines.",
    "Te recibirá Bob con Recursos Humanos.",
    "La riceverà Bob con Risorse Umane.",
    "Je spreekt met Bob en met Personeelszaken.",
    "Vai falar com o Bob e com os Recursos Humanos.",
    "Bob will see you at Harbour House. Wednesday will be busy.",
    "Bob will see you. Teams will ask for a passcode.",
    "Bob will meet you. Marketing will be there to say hello.",
]
BROUGHT = [  # an agency invites; whom its client sends is met, the agency is not
    ("Ockenden will ask for numbers. I have told him about your notice.", {"Ockenden"}),
    ("Your interview is with Mr Ockenden and their HR lead Pia Voss. Ring me afterwards.", {"Ockenden", "Pia Voss"}),
    ("Sie treffen dort Frau Oltmanns. Rufen Sie mich danach bitte an.", {"Oltmanns"}),
    ("Vous rencontrerez Mme Kervella, directrice du site. Appelez-moi ensuite.", {"Kervella"}),
    ("Preguntar por Sebas (jefe de mantenimiento). Estará también la directora de planta, Rocío Almendros. "
     "Yo no podré acompañarte.", {"Sebas", "Rocío Almendros"}),
    ("Incontrerà l'ing. Bertocchi. Io non sarò presente, mi chiami dopo.", {"Bertocchi"}),
    ("Je spreekt met mevrouw Wiersma. Bel me na afloop even.", {"Wiersma"}),
]  # fmt: skip


def _met(text: str, host: str = TEAM, guests: tuple[str, ...] = ()) -> set[str]:
    read = judged(event("Interview – Data Engineer", host, text, guests))
    return {_bare(each.name) for each in read.interviewers}


def _bare(name: str) -> str:
    """Without salutation and degree."""
    titles = {"Mr", "Mrs", "Frau", "Herr", "Mme", "ing.", "l'ing.", "mevrouw"}
    return " ".join(word for word in name.split() if word not in titles).rstrip(".")


@pytest.mark.parametrize(("text", "who"), ALONE)
def test_an_odd_name_alone_that_does_what_people_do_is_met(text: str, who: set[str]) -> None:
    assert _met(text) == who


@pytest.mark.parametrize(("text", "who"), JOINS)
def test_who_is_said_to_come_too_is_met(text: str, who: set[str]) -> None:
    assert _met(text, TEAM, (BOB,)) == who


@pytest.mark.parametrize("text", INSTEAD)
def test_who_is_stood_in_for_is_not_met(text: str) -> None:
    assert _met(text, TEAM, (BOB, CIA)) == {"Wynne Achterberg", "Cia Moreno"}


@pytest.mark.parametrize("text", STILL)
def test_who_could_not_at_another_time_is_met_at_this(text: str) -> None:
    assert _met(text, TEAM, (BOB,)) == {"Bob Lee"}


@pytest.mark.parametrize("text", NOT_THERE)
def test_who_will_not_be_there_is_not_met(text: str) -> None:
    assert _met(text, TEAM, (BOB, CIA)) == {"Cia Moreno"}


@pytest.mark.parametrize("text", [*OTHERS, *TEAMS])
def test_who_is_only_spoken_of_is_not_met(text: str) -> None:
    assert _met(text, TEAM, (BOB,)) == {"Bob Lee"}


@pytest.mark.parametrize(("text", "who"), BROUGHT)
def test_an_agency_that_stays_away_is_not_met(text: str, who: set[str]) -> None:
    assert _met(text, AGENT) == who


@pytest.mark.parametrize("text", ["Wynne " * 4_000, "with Bob, " * 2_000, " " * 20_000, "Xx will join. " * 1_500])
@not_by_chance
def test_long_texts_take_no_time(text: str) -> None:
    begin = time.process_time()
    _met(text)
    within(begin, 2)


def test_who_gets_mail_though_a_rule_says_that_they_stay_away_is_very_likely_there() -> None:
    """Who has no address gets none anyhow, and may be met all the same."""
    listed, named, stays = One("guest", "Ann Lee", "ann@globex.example"), One("stranger", "Ann Lee"), ("stays", False)
    assert not people.is_likely(listed, 0.89, stays) and people.is_likely(listed, 0.91, stays)
    assert people.is_likely(named, 0.5, stays)
    assert people.is_likely(listed, 0.6) and not people.is_likely(listed, 0.5)
    assert people.is_likely(listed, 0.6, ("comes", True))


def test_a_word_that_is_no_name_we_know_is_somebody_only_where_that_is_likelier_than_of_a_name() -> None:
    named, town = One("stranger", "Ann Lee"), One("stranger", "Chicago")
    assert people.is_likely(named, 0.5) and not people.is_likely(town, 0.65, rulings.SINGLE)
    assert people.is_likely(town, 0.8, rulings.SINGLE)
