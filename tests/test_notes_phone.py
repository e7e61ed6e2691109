"""Notes as they are typed on a phone, in a letter: no small word of speech and no half sentence."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from clocks import not_by_chance, within
from rows import each_row

from agent.compose.brief import Brief
from agent.compose.draft import compose
from agent.compose.lint import check
from agent.compose.to_reader import to_reader
from agent.compose.tongue import LANGUAGES
from agent.rules import Owner

FULL = Brief(
    step="thank_you",
    owner=Owner("Maya Okafor", ("maya@example.org",)),
    contact_name="Anna Schmidt",
    company="Globex",
    role="Engineer",
    occurrence="interview-1",
)

SAID = [
    # Led in as what was talked about.
    ("en", "we ended up spending like 20 min on idempotency keys", " idempotency keys."),
    ("en", "we'd only got to talk about their data platform", " your data platform."),
    ("en", "talked a bit about accessibility at the end which i love a lot", " accessibility, which I love."),
    ("en", "We discussed the rota at length, also the four day week", " the rota and the four day week."),
    ("en", "And about building the team from scratch", " building the team from scratch."),
    ("en", "talked about kubernetes costs", " Kubernetes costs."),
    ("en", "how they deploy kafka on aws every friday", " how you deploy Kafka on AWS every Friday."),
    ("de", "wie Sie sap und sql verbinden", " wie Sie SAP und SQL verbinden."),
    ("en", "other than that we covered curriculum and phonics", " curriculum and phonics."),
    (
        "en",
        "Today was about culture and how decisions get written down",
        " culture and how decisions get written down.",
    ),
    ("en", "told her about the locker pilot", "I told you about the locker pilot."),
    ("en", "Stoicism, the Q3 launch, her marathon", ": Stoicism, the Q3 launch, your marathon."),
    ("en", "We got stuck on the redesign for like half the call", " We got stuck on the redesign."),
    ("en", "the dashboards they use for deliveries", " the dashboards you use for deliveries."),
    ("en", "the four day week came up too", " the four day week."),
    ("en", "We talked through the onboarding plan", " the onboarding plan."),
    ("en", "We talked yeast strains for half an hour", " yeast strains."),
    ("en", "the thing that stuck with me is how they write postmortems", " how you write postmortems."),
    ("en", "we talked about X and Y, you know, the usual", " X and Y."),
    ("en", "topics: roadmap, AI features, hiring two more PMs", " roadmap, AI features and hiring two more PMs."),
    ("en", "But we did get into pricing experiments", "We did get into pricing experiments."),
    ("en", "causal inference for pricing!!", "causal inference for pricing."),
    ("en", "he's from Ghent too!", " you're from Ghent too."),
    # Turned to the reader, and as one says it to them.
    ("en", "grilled me on consistency models", " your questions on consistency models."),
    ("en", "how i handled the outage", " your question of how I handled the outage."),
    ("en", "wanted me to explain CAP", "You wanted me to explain CAP."),
    ("en", "just explained the process to me", "that you just explained the process to me."),
    ("en", "She liked my take home", "I was glad that you liked my take home."),
    ("en", "design system, their tokens get exported to code", "Your tokens get exported to code."),
    ("en", "told me that she read their blog", "that you read your blog"),
    ("de", "wir haben uns lange über Remote Work unterhalten", " über Remote Work."),
    ("de", "über open source haben wir auch geredet", " über open source."),
    ("de", "hab ich über testautomatisierung gesprochen", " über Testautomatisierung."),
    ("de", "datenschutz und die cloud strategie", "Datenschutz und die cloud Strategie."),
    ("de", "das Thema Vier-Tage-Woche kam auch auf", " über das Thema Vier-Tage-Woche."),
    ("de", "Sie wollte wissen wie ich mit Altlasten umgehe", "Ihre Frage, wie ich mit Altlasten umgehe."),
    ("de", "hat mir gezeigt wie deren Pipeline aussieht", "dass Sie mir gezeigt haben, wie Ihre Pipeline aussieht."),
    ("de", "Budget, Roadmap, sein Segelboot", "Budget, Roadmap, Ihr Segelboot."),
    ("de", "Onboarding, fand ich gut", " Onboarding."),
    ("de", "hat von der Produktion erzählt und wie das Team wächst", "erzählt haben und davon, wie das Team wächst."),
    ("de", "hat von seinem Verein erzählt", "dass Sie von Ihrem Verein erzählt haben."),
    ("de", "Sie meinte das Team sei jung", "Sie meinten, das Team sei jung."),
    ("de", "Spannend fand ich das Thema Netzausbau", " Spannend fand ich das Thema Netzausbau."),
    ("de", "Sonst ging es um die Einführung von SAP", " über die Einführung von SAP."),
    ("de", "thema nr 1 war die abnahme der anlagen", "die Abnahme der Anlagen."),
    ("de", "Es ging um Pläne, Wertschätzung, die neue Station", " über Pläne, Wertschätzung und die neue Station."),
    ("de", "Wir haben über Drohnen gequatscht", " über Drohnen."),
    ("fr", "On a parlé de la façon dont elle choisit les livres", "la façon dont vous choisissez les livres."),
    ("fr", "m'a expliqué comment ils sont passés de php à go", "expliqué comment vous êtes passés de php à go."),
    ("fr", "m'a questionné sur les tests", "vos questions sur les tests."),
    ("fr", "on a surtout discuté de l'organisation", " de l’organisation."),
    ("fr", "sinon on a échangé sur l'accessibilité", " de l’accessibilité."),
    ("fr", "Discussion sur les revues de code et le pair programming", " des revues de code et du pair programming."),
    ("fr", "Elle a présenté la migration et leurs problèmes de coûts", "la migration et vos problèmes de coûts."),
    ("es", "Charla sobre revisiones de código", "habláramos sobre revisiones de código."),
    ("es", "por la gestión de equipos", "habláramos sobre la gestión de equipos."),
    ("es", "hablamos sobre todo de la estructura", "habláramos de la estructura."),
    ("es", "Buscan a alguien que lleve la calidad", "que buscan a alguien que lleve la calidad."),
]


@each_row(("code", "note", "said"), SAID)
def test_a_note_in_haste_is_said_as_one_says_it(code: str, note: str, said: str) -> None:
    assert said in compose(replace(FULL, details=(note,), language=code)).body


@pytest.mark.parametrize(
    ("code", "note"),
    [
        ("en", "She was impressed that I'd read their engineering blog"),
        ("en", "Ben said she would write"),
        ("fr", "Elle a adoré mon portfolio"),
        ("de", "fand meinen Vortrag gut"),
        ("es", "Le gustó mi proyecto"),
        ("de", "they use Kafka"),
        ("fr", "she showed me leur dashboard"),
        ("en", "she said shipping the mobile app"),
        ("de", "Wichtig ist ihr saubere Dokumentation"),
        ("fr", "Tout dépend de lui"),
    ],
)
def test_what_flatters_the_owner_or_speaks_of_a_third_is_left_out_and_said(code: str, note: str) -> None:
    text = compose(replace(FULL, details=(note,), language=code))
    assert text.body == compose(replace(FULL, language=code)).body
    assert "left out" in text.findings[0].text


def test_the_role_alone_is_nothing_to_remember() -> None:
    brief = replace(FULL, details=("data engineer",), role="Senior Data Engineer")
    assert compose(brief).body == compose(replace(brief, details=())).body


@pytest.mark.parametrize(
    ("code", "note", "name", "said"),
    [
        ("fr", "les deux m'ont parlé de la refonte", "Karim Benali", "m’avoir parlé de la refonte."),
        ("fr", "Lucie a expliqué le processus", "Lucie Martin", "avoir expliqué le processus."),
        ("es", "Los dos me preguntaron sobre BIM", "Joaquín Peña", "su pregunta sobre BIM."),
        ("es", "Joaquín también es de Cádiz", "Joaquín Peña", "usted también es de Cádiz."),
        ("de", "Beide haben mir die Leitwarte gezeigt", "Bernd Vogt", "dass Sie mir die Leitwarte gezeigt haben."),
        ("en", "Nadia was more about research ops", "Nadia Haddad", " research ops."),
        ("en", "Loved talking to Olivia", "Olivia Grant", "I loved talking to you."),
        ("en", "Ines just explained the process", "Ines Carvalho", "that you just explained the process."),
    ],
)
def test_what_several_did_or_a_name_is_said_to_the_reader(code: str, note: str, name: str, said: str) -> None:
    brief = replace(FULL, details=(to_reader(note, name, ("Lucie Martin",)),), language=code, contact_name=name)
    assert said in compose(brief).body


def test_german_nouns_in_small_letters_are_pointed_at() -> None:
    brief = replace(FULL, details=("Sie hat erzählt, wie sie die alte Anwendung ablösen",), language="de")
    assert not [f for f in check(compose(brief), brief) if "capital" in f.text]
    small = replace(brief, details=("sie hat erzählt wie sie die alte java anwendung ablösen",))
    assert [f for f in check(compose(small), small) if "capital" in f.text]


@pytest.mark.parametrize(
    ("step", "code", "given", "said"),
    [
        ("additional_information", "de", "meine PMP Zertifizierung", " meine PMP Zertifizierung."),
        ("additional_information", "de", "hab die AWS Prüfung bestanden", " Ich habe die AWS Prüfung bestanden."),
        ("update", "de", "Glückwunsch zur neuen Linie", " Glückwunsch zur neuen Linie."),
        ("additional_information", "fr", "que je parle arabe", " Je parle arabe."),
        ("update", "fr", "félicitations pour le prix", " Félicitations pour le prix."),
        ("additional_information", "es", "que sé dbt", " Sé dbt."),
        ("update", "es", "enhorabuena por la nueva planta", " Enhorabuena por la nueva planta."),
        ("update", "en", "saw you raised a series B congrats!!", "I saw you raised a series B, congrats!"),
        ("update", "en", "i was promoted bc of the migration", "I was promoted because of the migration."),
    ],
)
def test_news_in_haste_are_said_as_one_says_them(step: str, code: str, given: str, said: str) -> None:
    body = compose(replace(FULL, step=step, given=(given,), language=code)).body
    assert said.strip() in body
    assert f": {said.strip()}" not in body


def test_who_is_meant_by_she_in_news_is_asked() -> None:
    text = compose(replace(FULL, step="update", given=("I found the bug she asked about",)))
    assert "is the reader meant?" in text.findings[0].text


def test_a_german_addition_goes_on_from_what_was_left_unsaid() -> None:
    brief = replace(FULL, step="additional_information", given=("dass ich auch Kotlin kann",), language="de")
    assert ", dass ich auch Kotlin kann." in compose(brief).body


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("piece", ["und die ", "comment ils ", "wie sie, ", "spent a ", "a, their b ", "hablamos y "])
@not_by_chance
def test_hostile_notes_take_no_time(code: str, piece: str) -> None:
    began = time.process_time()
    compose(replace(FULL, details=(piece * (600 // len(piece)),), language=code))
    within(began, 0.5)
