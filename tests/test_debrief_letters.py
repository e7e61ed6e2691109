"""From an owner's hasty answer to what stands in the letter, in four languages.

Lists behind a colon, arrows, numbers, emoji, small letters, two people in one sentence: nothing is invented, and what
cannot be said is left out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from time import process_time

import pytest
from hasty import ANNA, BOB, CAMILLE, HUGO, INES, JAVIER, JONAS, LUCIA, PRIYA, TOM, letters, told

from agent.compose.brief import Brief
from agent.compose.draft import compose
from agent.rules import Owner
from agent.understand.debriefs.typed import plain_lines

CASES: list[tuple[str, tuple[str, ...], str, dict[str, str]]] = [
    # Two people by arrows in one line, and what both of them did.
    (
        "en",
        (BOB, PRIYA),
        "bob → monolith to services, priya → their data contracts, both asked why open source matters to me",
        {BOB: ": monolith to services.", PRIYA: "why open source matters to me. I also remember your data contracts."},
    ),
    (
        "de",
        (JONAS, INES),
        "Jonas -> Kafka, Ines -> ihre Doktorarbeit über Fledermäuse",
        {JONAS: " Kafka.", INES: "Ihre Doktorarbeit über Fledermäuse."},
    ),
    (
        "fr",
        (CAMILLE, HUGO),
        "camille → kafka / hugo → sa thèse sur les chauves-souris",
        {CAMILLE: ": Kafka.", HUGO: "votre thèse sur les chauves-souris."},
    ),
    (
        "es",
        (JAVIER, LUCIA),
        "javier → kafka, lucía → su tesis sobre murciélagos",
        {JAVIER: ": Kafka.", LUCIA: "su tesis sobre murciélagos."},
    ),
    # Lists behind a colon, and numbered ones.
    (
        "en",
        (BOB,),
        "we talked about: oncall, postmortems, hiring two juniors",
        {BOB: " oncall, postmortems and hiring two juniors."},
    ),
    (
        "en",
        (BOB,),
        "topics were 1) rust rewrite 2) team of 12 3) 30% travel",
        {BOB: " rust rewrite, team of 12 and 30% travel."},
    ),
    (
        "de",
        (JONAS,),
        "es ging um: Onboarding, pair programming, die Viertagewoche",
        {JONAS: "über Onboarding, pair programming und die Viertagewoche."},
    ),
    (
        "de",
        (JONAS,),
        "Themen: 1. Umzug in die Cloud 2. Team von 8 Leuten 3. 30 % Reisen",
        {JONAS: "über Umzug in die Cloud, Team von 8 Leuten und 30 % Reisen."},
    ),
    (
        "fr",
        (CAMILLE,),
        "on a parlé de : l'onboarding, le télétravail, open source",
        {CAMILLE: " de l’onboarding, du télétravail et d’open source."},
    ),
    (
        "fr",
        (HUGO,),
        "sujets : 1) le passage au cloud 2) les recrutements 3) 30 % de déplacements",
        {HUGO: " du passage au cloud, des recrutements et de 30 % de déplacements."},
    ),
    (
        "es",
        (JAVIER,),
        "hablamos de: el onboarding, el teletrabajo, open source",
        {JAVIER: "habláramos del onboarding, el teletrabajo y open source."},
    ),
    (
        "es",
        (JAVIER,),
        "temas: 1) paso a la nube 2) contratar juniors 3) 30 % de viajes",
        {JAVIER: "habláramos de paso a la nube, contratar juniors y 30 % de viajes."},
    ),
    # How it went, before an emoji; sounds of thinking.
    (
        "en",
        (ANNA,),
        "good vibe 😀 spoke abt k8s migration & how they do on-call (1 week in 6)",
        {ANNA: " k8s migration and how you do on-call (1 week in 6)."},
    ),
    (
        "de",
        (INES,),
        "lief gut 👍 haben über das neue Lager in Leipzig gesprochen u. über open source",
        {INES: " über das neue Lager in Leipzig und über open source."},
    ),
    (
        "fr",
        (HUGO,),
        "super échange 😀 surtout sur kubernetes et leur équipe de 12",
        {HUGO: " de Kubernetes et de votre équipe de 12."},
    ),
    (
        "es",
        (LUCIA,),
        "muy bien 😀 sobre todo kubernetes y su equipo de 12",
        {LUCIA: "habláramos de Kubernetes y su equipo de 12."},
    ),
    (
        "en",
        (TOM,),
        "so um we mostly talked about the new warehouse in leipzig and yeah he seemed keen",
        {TOM: " the new warehouse in Leipzig."},
    ),
    # Who is meant, behind another thing.
    ("en", (BOB,), "bob: kafka, testing, his dog", {BOB: "Kafka, testing and your dog."}),
    (
        "de",
        (JONAS,),
        "jonas: rufbereitschaft, code reviews, sein hund",
        {JONAS: "Rufbereitschaft, Code Reviews, Ihr Hund."},
    ),
    ("fr", (HUGO,), "rust et ses deux enfants", {HUGO: "Rust et vos deux enfants."}),
    # What speaks of somebody in a way that cannot be turned is cut at the comma before it.
    ("de", (JONAS,), "wir ham viel über tests gequatscht, er mag tdd, ich auch", {JONAS: " über Tests."}),
    ("en", (BOB,), "discussed e2e tests vs. unit tests, their flaky CI", {BOB: " e2e tests vs. unit tests."}),
    # How long, what kind of talk, in whose words.
    (
        "en",
        (TOM, ANNA),
        "Tom 30 min on system design (rate limiter) then Anna 20 min culture stuff, she runs a book club",
        {TOM: "system design (rate limiter).", ANNA: "you run a book club."},
    ),
    ("de", (JONAS, INES), "mit jonas fachlich (sql, dbt), mit ines eher persönlich", {JONAS: ": SQL, dbt.", INES: ""}),
    (
        "fr",
        (CAMILLE, HUGO),
        "technique avec hugo (sql, dbt), plus perso avec camille",
        {HUGO: ": SQL, dbt.", CAMILLE: ""},
    ),
    (
        "es",
        (JAVIER, LUCIA),
        "con javier técnico (sql, dbt), con lucía más personal, también escala",
        {JAVIER: ": SQL, dbt.", LUCIA: ""},
    ),
    (
        "en",
        (ANNA,),
        "as anna put it: 'we'd rather be slow than wrong' – great line",
        {ANNA: "You said 'we'd rather be slow than wrong'."},
    ),
    ("es", (LUCIA,), "dijo «mejor lento que mal», me encantó", {LUCIA: "que usted dijo «mejor lento que mal»."}),
    # What they wanted to know.
    (
        "es",
        (JAVIER, LUCIA),
        "javier me habló de la migración y lucía quería saber cómo hago pruebas",
        {JAVIER: "por hablarme de la migración.", LUCIA: "que usted quería saber cómo hago pruebas."},
    ),
    (
        "es",
        (JAVIER,),
        "me preguntó por qué me gusta rust, dicen algo antes del 20",
        {JAVIER: "su pregunta sobre por qué me gusta Rust."},
    ),
    # Ends and abbreviations.
    (
        "de",
        (INES,),
        "wie sie in zwei Jahren von 5 auf 40 Leute gewachsen sind, u.a.",
        {INES: "auf 40 Leute gewachsen sind."},
    ),
    (
        "fr",
        (CAMILLE,),
        "elle cherche qqn pour la facturation",
        {CAMILLE: "que vous cherchez quelqu’un pour la facturation."},
    ),
    (
        "fr",
        (CAMILLE,),
        "bcp parlé de la relation client et du nouveau site de lyon",
        {CAMILLE: " de la relation client et du nouveau site de Lyon."},
    ),
    (
        "fr",
        (HUGO,),
        "il m'a demandé pourquoi j'aime rust et on a rigolé",
        {HUGO: "Vous m’avez demandé pourquoi j’aime Rust."},
    ),
    ("en", (PRIYA, BOB), "P: billing rewrite. B: nothing much", {PRIYA: " the billing rewrite.", BOB: ""}),
    (
        "de",
        (JONAS,),
        "kundeninterviews, sein umzug nach leipzig, open source",
        {JONAS: "Kundeninterviews, Ihr Umzug nach Leipzig, open source."},
    ),
    ("de", (JONAS,), "kundeninterviews", {JONAS: "Kundeninterviews."}),
    # Whose it is, by a name in small letters; what was said, and how.
    (
        "en",
        (BOB, PRIYA),
        "Bob's on-call story & Priya's point re: docs",
        {BOB: "your on-call story.", PRIYA: "your point about docs."},
    ),
    (
        "fr",
        (HUGO, CAMILLE),
        "l'histoire d'astreinte de hugo et la remarque de camille sur la doc",
        {HUGO: "votre histoire d’astreinte.", CAMILLE: "votre remarque sur la doc."},
    ),
    (
        "es",
        (JAVIER, LUCIA),
        "la historia de guardias de javier y el comentario de lucía sobre la documentación",
        {JAVIER: "su historia de guardias.", LUCIA: "su comentario sobre la documentación."},
    ),
    ("en", (BOB,), "mostly bob. we covered caching + cdn costs", {BOB: "We covered caching and cdn costs."}),
    ("en", (BOB,), 'he goes "we don\'t do deadlines"', {BOB: 'You said "we don\'t do deadlines".'}),
    ("en", (TOM,), "what he likes most: no politics", {TOM: "what you like most – no politics."}),
    ("fr", (CAMILLE,), "ce qu'elle préfère : pas de politique", {CAMILLE: "ce que vous préférez – pas de politique."}),
    ("en", (ANNA,), "interesting how they pair w/ support", {ANNA: " how you pair with support."}),
    (
        "de",
        (JONAS,),
        "wollte wissen ob ich schon mal migriert hab",
        {JONAS: "Ihre Frage, ob ich schon mal migriert"},
    ),
    ("de", (JONAS,), "Themen: Kafka, der Umzug", {JONAS: ": Kafka, der Umzug."}),
    ("de", (JONAS,), "dann viel über Schätzungen", {JONAS: " über Schätzungen."}),
    (
        "fr",
        (HUGO,),
        "ils passent sur gcp l'an prochain, m'a demandé si j'ai déjà fait une migration",
        {HUGO: "que vous passez sur GCP l’an prochain."},
    ),
    (
        "es",
        (JAVIER,),
        "dice «aquí no hay deadlines», luego hablamos de estimaciones",
        {JAVIER: "que usted dice «aquí no hay deadlines». También me gustó que habláramos de estimaciones."},
    ),
    # A name that is one letter off.
    ("de", (JONAS, INES), "Ins hat mich nach Go gefragt", {INES: "Ihre Frage nach Go.", JONAS: ""}),
    (
        "en",
        (PRIYA, BOB),
        "Prya asked about Go, Bob showed me the lab",
        {PRIYA: "your question on Go.", BOB: "you showed me the lab."},
    ),
    ("de", (JONAS, "Eva Mann"), "Man hat mir die Firma gezeigt", {"Eva Mann": "Man hat mir die Firma gezeigt."}),
    # Dashes in a line, minutes, marks that a phone wrote down as words.
    (
        "en",
        (BOB,),
        "key points - remote first - quarterly offsites - 4 day week",
        {BOB: "remote first, quarterly offsites and 4 day week."},
    ),
    (
        "de",
        (JONAS,),
        "Punkte: - Microservices - Team in Wien - Hackathon im Juni",
        {JONAS: "über Microservices, Team in Wien und Hackathon im Juni."},
    ),
    (
        "fr",
        (HUGO,),
        "points : - microservices - équipe à nantes - hackathon en juin",
        {HUGO: "de microservices, équipe à Nantes et hackathon en juin."},
    ),
    (
        "es",
        (JAVIER,),
        "puntos: - microservicios - equipo en sevilla - hackathon en junio",
        {JAVIER: "de microservicios, equipo en Sevilla y hackathon en junio."},
    ),
    (
        "en",
        (BOB,),
        "mostly about pricing, a/b tests, and how the team ships",
        {BOB: " pricing, a/b tests, and how the team ships."},
    ),
    (
        "de",
        (INES,),
        "Wir haben 45 min über Barrierefreiheit und 10 min über Gehalt geredet",
        {INES: " über Barrierefreiheit."},
    ),
    ("fr", (CAMILLE,), "40 min sur l'accessibilité et 10 min sur le salaire", {CAMILLE: " de l’accessibilité."}),
    ("es", (LUCIA,), "40 min de accesibilidad y 10 min de salario", {LUCIA: "habláramos de accesibilidad."}),
    (
        "en",
        (PRIYA,),
        "we spoke about the data platform comma about dbt full stop she was really nice",
        {PRIYA: "the data platform and about dbt."},
    ),
    # Verbs and pronouns.
    ("en", (PRIYA,), "told me physics taught her patience", {PRIYA: "physics taught you patience."}),
    (
        "en",
        (PRIYA,),
        "people management and their mentoring program",
        {PRIYA: "people management and your mentoring program."},
    ),
    (
        "de",
        (JONAS,),
        "haben zusammen Code reviewed und danach über Remote-Arbeit geredet",
        {JONAS: "Wir haben zusammen Code reviewed und danach über Remote-Arbeit geredet."},
    ),
    (
        "de",
        (INES,),
        "gefragt hat sie nach docker, ci/cd und meinem Vortrag",
        {INES: "Ihre Frage nach Docker, CI/CD und meinem Vortrag."},
    ),
    (
        "de",
        (JONAS,),
        "er zeigte mir das Dashboard, echt beeindruckend, u. erklärte warum sie auf rust setzen",
        {JONAS: "dass Sie mir das Dashboard zeigten."},
    ),
    ("de", (INES,), "Zitat: „Wir feiern Fehler“ – super", {INES: ": „Wir feiern Fehler“."}),
    (
        "fr",
        (CAMILLE,),
        "très sympa 👍 m'a parlé de ses années chez airbus et de pourquoi elle est partie",
        {CAMILLE: "de vos années chez airbus et de pourquoi vous êtes partie."},
    ),
    (
        "fr",
        (HUGO,),
        "euh donc il m'a dit qu'ils cherchent quelqu'un qui sait dire non, ça m'a plu",
        {HUGO: "Vous m’avez dit que vous cherchez quelqu’un qui sait dire non."},
    ),
    (
        "fr",
        (CAMILLE,),
        "elle m'a montré l'appli pour les soignants, env. 20 000 utilisateurs, impressionnant",
        {CAMILLE: "de m’avoir montré l’appli pour les soignants, environ 20 000 utilisateurs."},
    ),
    ("fr", (CAMILLE,), "on a surtout causé du produit et du budget", {CAMILLE: "parler du produit et du budget."}),
    ("es", (JAVIER,), "eh, pues me dijo que buscan a alguien", {JAVIER: "Me dijo que buscan a alguien."}),
    ("es", (JAVIER,), "Javi me contó q trabajó en airbus", {JAVIER: ""}),
    ("es", (LUCIA,), "el almacén en brno, su baja de maternidad", {LUCIA: "el almacén en brno."}),
]


@pytest.mark.parametrize(("language", "people", "answer", "said"), CASES)
def test_a_hasty_answer_becomes_a_letter(
    language: str, people: tuple[str, ...], answer: str, said: dict[str, str]
) -> None:
    written = letters(language, people, answer)
    plain = letters(language, people, "skip")
    for name, words in said.items():
        body = written[name].body
        assert words in body
        assert len(body.split()) <= 150
        if not words:
            assert body == plain[name].body
        assert not re.search(r"→|->|[\U0001f300-\U0001faff]|\b1[).]\s|: [^.]{0,40}: ", body)


def test_who_was_not_there_is_not_thanked_for_want_of_an_apostrophe() -> None:
    answer = told("bob wasnt there, with anna we talked about her move from physics", (BOB, ANNA))
    assert answer.absent == (0,)
    assert [note.who for note in answer.notes] == [1]
    assert not answer.private
    assert told("Bob didnt make it", (BOB, ANNA)).absent == (0,)


def test_what_is_bad_with_them_stands_in_no_letter() -> None:
    assert told("discussed tests, their flaky CI", (BOB,)).private == ("their flaky CI",)
    assert told("wir sprachen über Kafka, ihre veraltete Plattform", (JONAS,)).private


@pytest.mark.parametrize(
    ("typed", "tongue", "alone", "plain"),
    [
        ("es ging um Kafka", "de", True, "es ging um Kafka"),
        ("so um we talked", "en", True, "so we talked"),
        ("1) Kafka 2) tests", "en", False, "1) Kafka 2) tests"),  # of several a number is one of them
        ("topics: 1) Kafka 2) tests", "en", False, "topics: Kafka, tests"),
        ("in 1. the second 3) third", "en", True, "in 1. the second 3) third"),  # no list
        ("great 😀", "en", True, "great"),
        ("kafka 😀, tests", "en", True, "kafka, tests"),
    ],
)
def test_an_answer_is_made_lines(typed: str, tongue: str, alone: bool, plain: str) -> None:
    assert plain_lines(typed, tongue=tongue, alone=alone) == plain


@pytest.mark.parametrize(
    "piece", ["1) a 2) ", "😀 a ", "um ", "a, sein b und ", "bob → ", "both asked ", "(a ", "über a und "]
)
def test_hostile_answers_take_no_time(piece: str) -> None:
    begun = process_time()
    for language in ("en", "de", "fr", "es"):
        letters(language, (BOB, INES), piece * (10_000 // len(piece)))
        compose(
            replace(
                Brief(step="thank_you", owner=Owner("Maya", ("m@example.org",))),
                language=language,
                details=(piece * (600 // len(piece)),),
            )
        )
    assert process_time() - begun < 4
