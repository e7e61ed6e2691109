"""What somebody was like stays out of every letter; what they asked, told, showed and made goes in."""

from __future__ import annotations

import re
import time

import pytest
from clocks import not_by_chance, within
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each_row

from agent.understand.debriefs import impression
from agent.understand.debriefs.debrief_people import People

PEOPLE = People(("Bob Lee", "Priya Nair", "Anna Klein", "Luc Petit", "Lucía Gómez", "Jonas Weber", "Javier Ruiz"))

OUT = [
    # Being and seeming, by name and by pronoun.
    "Priya seemed tired", "he was grumpy", "she was super nice but kept checking her phone", "Bob looked bored",
    "Priya came across as cold", "Bob arrived 10 minutes late", "she's a bit much", "Bob acted like he owned the place",
    "Priya was unprepared and hadn't read my CV", "Bob had no camera on", "Bob has bad breath",
    "Priya yawned through my presentation", "Bob rolled his eyes when I mentioned Java", "Bob interrupted me",
    "Priya's English was hard to understand", "his handshake was limp", "Bob talks a lot", "he spoke very fast",
    "she wore a Metallica shirt", "Bob smiled a lot", "he sighed", "Bob doesn't like his job", "Priya had a cold",
    # Opinions, hearsay, troubles told in confidence.
    "Bob never looked up from his laptop", "Priya is going through a rough patch", "Javier iba con prisa",
    "Javier bostezó dos veces", "Luc faisait la tête", "Anna hat ihn nicht zu Wort kommen lassen", "Bob chewed gum",
    "Bob ate a sandwich during the call", "Bob spent the whole hour on trivia", "Bob was texting under the table",
    "Priya kept interrupting Bob", "Bob got my name wrong twice", "Bob mostly listened", "Anna hat gelacht, als"
    " ich ging",
    "Luc ne m'a pas laissé parler", "Lucía estuvo encantadora", "Anna hatte keine Ahnung von Technik",
    "Priya said Bob is difficult to work with", "Bob told me I was the strongest candidate so far", "Bob said I"
    " did well",
    "Anna meinte, Jonas sei schwierig", "Javier dijo que soy el mejor candidato", "Luc vient d'avoir un enfant",
    "Beide waren nett", "It felt more like a chat", "Bob's questions were tricky but fair",
    "I think Bob doesn't like his job", "I liked him", "I found her rude", "Priya told me that she's leaving in March",
    "Bob is about to be fired, I heard", "apparently Bob drinks",
    # How the owner fared, and what is run down.
    "All three were lovely", "All of them seemed nice", "The three of them were super friendly",
    "Alle drei waren sehr nett", "Les trois étaient adorables", "Los tres fueron muy amables", "I think I did ok",
    "it went well", "did fine I guess", "nailed it", "glaube ich hab mich gut geschlagen", "lief ganz gut",
    "je pense m'en être bien sorti", "creo que me fue bien",
    "nailed the SQL part I think", "they asked me nothing about the role", "they had not read my CV",
    "Jonas wusste nichts über die Stelle", "Bob asked no questions", "they never even opened my CV",
    "I was so nervous", "I couldn't answer the question about locks", "the office is ugly",
    # German.
    "Anna wirkte müde", "Anna war unvorbereitet", "sie hat ständig aufs Handy geschaut", "Anna kam zu spät",
    "Anna war echt sympathisch", "er hat mich dauernd unterbrochen", "Anna schien gelangweilt", "ich fand sie nett",
    "Anna machte einen gestressten Eindruck", "Ich war nervös", "Anna hat viel geredet",
    # French.
    "Luc avait l'air fatigué", "il était de mauvaise humeur", "Luc semblait pressé", "Luc était en retard",
    "Luc n'arrêtait pas de regarder son téléphone", "je l'ai trouvé hautain",
    # Spanish.
    "Lucía parecía cansada", "estaba de mal humor", "Lucía llegó tarde y no había leído mi CV",
    "Lucía no paraba de mirar el móvil", "Lucía era muy simpática",
]  # fmt: skip
LABELLED_OUT = [
    "smart guy", "a bit of a know-it-all", "funny!", "nice, warm, easy to talk to", "a good listener", "seems stressed",
    "didn't know what he was talking about", "great energy", "unprepared", "very technical", "kept checking her phone",
    "hard to read", "charming as hell", "warmed up after ten minutes", "kurz angebunden", "un vrai moulin à paroles",
    "un poco borde al principio", "low energy", "stiff handshake", "hat gegähnt", "came in late and left early",
    "a real charmer", "stern but fair", "total nerd, loved him", "froid, distant",
    "not very enthusiastic about the company", "reminded me of my ex", "seria y muy profesional",
    "schlecht gelaunt", "wirkte müde", "sehr nett", "arroganter Typ", "ziemlich gestresst, aber kompetent",
    "pas préparée du tout", "très sympa", "muy simpática", "estaba de mal humor", "un tipo raro",
]  # fmt: skip
IN = [
    "Bob asked about Kafka", "Priya told me about the time they lost a data centre", "he wants to see my tide clock",
    "Bob loves his work on compilers", "Priya was excited about the new office in Lisbon", "he leads the platform team",
    "Bob was impressed by my portfolio", "Bob said that he is proud of the test suite", "Bob grilled me on Kafka",
    "Bob and Priya asked about my notice period", "she once wrote a compiler on a train", "they use Rust",
    "they are hiring in Lisbon", "Priya was a nurse before", "Bob has been with them for ten years",
    "how Priya runs retros", "Bob asked why I am leaving Initech", "Bob's talk at PyCon", "her question about latency",
    "I was impressed by the planner", "we laughed about the goat story", "we got lost in monads", "he kept"
    " asking about Kafka",
    "Bob used to work at CERN", "Priya grew up in Lisbon", "Bob plays the cello", "they don't use microservices",
    "Anna erzählte von ihrem Start in der Firma", "Anna fragte nach Kubernetes", "Anna war begeistert von der"
    " Plattform",
    "Anna leitet die Abteilung seit 2019", "Sie suchen jemanden, der das Team aufbaut", "sie arbeitet dort seit Jahren",
    "Anna erklärte, dass sie gerade auf Kubernetes umstellen", "er war sehr an meinem Projekt interessiert",
    "Luc a demandé comment je gère les délais", "elle m'a expliqué la roadmap", "Luc dirige l'équipe données",
    "on a parlé du télétravail", "Lucía explicó los turnos", "Lucía me contó cómo empezó el equipo",
    "Bob let me drive while we debugged a race condition", "Priya moved from Nairobi two years ago", "Luc vient"
    " de Nantes",
    "Bob runs a beekeeping club", "Priya asked good questions about my thesis", "Anna interessiert sich für Bienen",
    "Priya has been there since 2015", "Bob looks after the warehouse robots", "Priya brought up the merger",
    "Javier se encarga de compras", "Luc a insisté sur les délais", "Anna stellte die neue Halle vor",
    "Priya had great insights on caching", "Bob cares a lot about documentation", "he wants me to meet the CTO",
    "Bob liked my answer about idempotency", "Jonas kommt von Bosch", "He drew the system on paper",
    "hablamos de fútbol", "they asked me a lot about the role", "they knew my thesis", "they said no to microservices",
    "Lucía estaba muy interesada en mi tesis",
]  # fmt: skip
LABELLED_IN = [
    "Kafka", "observability", "distributed systems", "tests, and the on-call rota", "interesting architecture",
    "very good discussion about testing", "liked my talk", "career ladder", "her PyCon talk", "die Migration",
    "wie sie Konflikte lösen", "la refonte du site", "cómo organizan las guardias", "no meetings on Fridays",
]  # fmt: skip
PARTLY = [
    ("Priya was very kind and explained the roadmap", "Priya explained the roadmap"),
    ("Bob arrived late and we talked about tests", "we talked about tests"),
    ("Priya was distracted, she explained the release process", "she explained the release process"),
    ("Kafka; he was grumpy", "Kafka"),
    ("smart guy, we discussed observability", "we discussed observability"),
    (
        "Anna war gut vorbereitet und wollte wissen, wie ich Tests schreibe",
        "Anna wollte wissen, wie ich Tests schreibe",
    ),
    ("Luc semblait pressé, on a parlé de la migration", "on a parlé de la migration"),
    ("muy simpática, me explicó el plan", "me explicó el plan"),
]


@each_row("note", OUT)
def test_what_somebody_was_like_stays_out(note: str) -> None:
    kept, out = impression.apart(note, PEOPLE, about=True)
    assert not kept
    assert out


@each_row("note", LABELLED_OUT)
def test_behind_a_name_a_mere_adjective_and_a_kind_of_person_stay_out(note: str) -> None:
    assert not impression.apart(note, PEOPLE, about=True)[0]


@each_row("note", IN)
def test_what_was_said_asked_shown_and_made_goes_in(note: str) -> None:
    assert impression.apart(note, PEOPLE, about=True) == (note, [])


@pytest.mark.parametrize("note", LABELLED_IN)
def test_topics_go_in(note: str) -> None:
    assert impression.apart(note, PEOPLE, about=True) == (note, [])


@pytest.mark.parametrize(("note", "kept"), PARTLY)
def test_of_both_the_talk_alone_goes_in_and_keeps_who_it_was(note: str, kept: str) -> None:
    assert impression.apart(note, PEOPLE, about=True)[0] == kept


def test_without_a_name_a_thing_that_looks_like_a_verdict_is_nobodys() -> None:
    assert impression.apart("seemed like a short hour, mostly Kafka", PEOPLE, about=False)[0]


@settings(max_examples=150)
@given(
    st.lists(st.sampled_from(" ".join((*OUT, *IN, *LABELLED_OUT, *LABELLED_IN)).split()), max_size=30).map(" ".join),
    st.booleans(),
)
def test_no_word_is_made_up(note: str, about: bool) -> None:
    kept, out = impression.apart(note, PEOPLE, about=about)
    assert set(re.findall(r"\w+", f"{kept} {' '.join(out)}")) <= set(re.findall(r"\w+", note))


@pytest.mark.parametrize("piece", ["was very ", "I think ", "he's, ", "is a ", "la la ", "kept, and ", "'s "])
@not_by_chance
def test_hostile_notes_take_no_time(piece: str) -> None:
    began = time.process_time()
    impression.apart(piece * (1_000 // len(piece)), PEOPLE, about=True)
    within(began, 0.5)
