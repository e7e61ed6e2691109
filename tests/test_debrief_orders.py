"""What owners say to the program in a debrief: none of it stands in a letter, and what they order is done."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from stories import ANNA, BOB, PRIYA, Story, berlin, invited, story

from agent.compose.to_reader import to_reader
from agent.understand.debriefs import debrief
from agent.understand.debriefs.debrief_told import Became, Debrief

NOW = datetime(2026, 11, 24, 17, 0, tzinfo=ZoneInfo("Europe/Berlin"))
PANEL = ("Bob Lee", "Priya Nair", "Anna Schmidt")
HERREN = ("Katrin Vogel", "Jonas Weber")
NADIE = ("Lucía Ortega", "Pablo Ruiz")
DAMES = ("Claire Dubois", "Marc Lefèvre")
ALONE = ("Anna Schmidt",)
VAN = ("Jan van der Berg", "Suharto", "Dr. Katrin Vogel", "Li Wei", "María José García López")


def read(people: tuple[str, ...], text: str) -> Debrief:
    return debrief.read(text, people=people, said=NOW, materials=("portfolio",))


def notes(people: tuple[str, ...], told: Debrief) -> dict[str, str]:
    return {people[note.who] if note.who is not None else "*": note.text for note in told.notes}


@pytest.mark.parametrize(
    ("people", "text", "whom"),
    [
        (PANEL, "no thank you to Bob please, he was rude", ["Bob Lee"]),
        (PANEL, "Don't send anything to Bob and Priya", ["Bob Lee", "Priya Nair"]),
        (PANEL, "I already thanked Bob in person", ["Bob Lee"]),
        (PANEL, "skip Anna", ["Anna Schmidt"]),
        (HERREN, "Bitte nichts an Jonas schicken, der war unmöglich", ["Jonas Weber"]),
        (HERREN, "Ich hab mich schon bei Katrin bedankt", ["Katrin Vogel"]),
        (DAMES, "N'envoie rien à Marc", ["Marc Lefèvre"]),
        (DAMES, "J'ai déjà remercié Claire", ["Claire Dubois"]),
        (NADIE, "No envíes nada a Pablo", ["Pablo Ruiz"]),
        (NADIE, "Ya le di las gracias a Lucía", ["Lucía Ortega"]),
        (ALONE, "no thank-you note please", ["Anna Schmidt"]),
        # stories of the talk, and orders about something else
        (PANEL, "Bob told me they send no mail without a review", []),
        (PANEL, "Bob already thanked me for the demo", []),
        (PANEL, "Don't send the portfolio to Bob", []),
        (PANEL, "Bob: no mail server, only Slack", []),
        (PANEL, "Anna asked why I thanked the team in my talk", []),
    ],
)
def test_who_gets_no_thanks_by_the_owners_word(people: tuple[str, ...], text: str, whom: list[str]) -> None:
    told = read(people, text)
    assert [people[n] for n in told.unthanked] == whom
    assert not (whom and told.notes)


@pytest.mark.parametrize(
    ("people", "text"),
    [
        (PANEL, "I'm thinking about withdrawing, will let you know"),
        (PANEL, "still in it, will tell you later"),
        (HERREN, "Ich überlege noch, ob ich absage"),
        (HERREN, "Erzähl ich dir später"),
        (DAMES, "je te raconte plus tard"),
        (NADIE, "luego te cuento"),
        (ALONE, "no idea what to write"),
        (ALONE, "Nothing came up that I want to mention."),
        (ALONE, "Thanks for asking."),
        (ALONE, "thx"),
        (ALONE, "Not great."),
    ],
)
def test_what_is_no_talk_becomes_no_note(people: tuple[str, ...], text: str) -> None:
    told = read(people, text)
    assert not told.notes
    assert told.became is None


@pytest.mark.parametrize(
    ("people", "text", "kept"),
    [
        (ALONE, "I mentioned that I'm pregnant, don't write that", {}),
        (ALONE, "She is leaving next month. Please don't mention it.", {}),
        (ALONE, "Kafka. Between us, she is leaving next month.", {"Anna Schmidt": "Kafka."}),
        (PANEL, "Please don't mention the layoffs. Bob talked about the layoffs and Kafka. Anna: hiring",
         {"Anna Schmidt": "hiring"}),
        (HERREN, "Katrin: Kafka\nJonas: sein Burnout (bitte nicht erwähnen)", {"Katrin Vogel": "Kafka"}),
        (DAMES, "Claire : Kafka. Marc : son divorce, ne le mentionne pas", {"Claire Dubois": "Kafka."}),
        (NADIE, "Lucía: Kafka. Pablo: su divorcio, no lo menciones", {"Lucía Ortega": "Kafka."}),
        # no order: a story with such words
        (PANEL, "Bob: they don't write tests", {"Bob Lee": "they don't write tests"}),
    ],
)  # fmt: skip
def test_what_is_to_stay_out_stays_out(people: tuple[str, ...], text: str, kept: dict[str, str]) -> None:
    told = read(people, text)
    assert notes(people, told) == kept
    assert bool(told.private) == (kept != {"Bob Lee": "they don't write tests"})


@pytest.mark.parametrize(
    ("people", "text", "absent", "kept"),
    [
        (PANEL, "Met only Anna and Bob. Anna: hiring; Bob: Kafka", ["Priya Nair"],
         {"Anna Schmidt": "hiring", "Bob Lee": "Kafka"}),
        (PANEL, "Priya was replaced by Tom Becker, Bob asked about Go", ["Priya Nair"],
         {"Bob Lee": "Bob asked about Go"}),
        (PANEL, "Tom Becker was there instead of Priya. Anna: CI", ["Priya Nair"], {"Anna Schmidt": "CI"}),
        (PANEL, "Priya: dashboards, Anna couldn't make it.", ["Anna Schmidt"], {"Priya Nair": "dashboards"}),
        (PANEL, "Priya: dashboards. Anna was sick.", ["Anna Schmidt"], {"Priya Nair": "dashboards."}),
        (PANEL, "Bob: what their team does without Priya", [], {"Bob Lee": "what their team does without Priya"}),
        (ALONE, "she couldn't make it, her colleague Tom took over", ["Anna Schmidt"], {}),
        (ALONE, "Tom Becker stood in for Anna, we talked about Kafka", ["Anna Schmidt"], {}),
    ],
)  # fmt: skip
def test_who_was_not_there(people: tuple[str, ...], text: str, absent: list[str], kept: dict[str, str]) -> None:
    told = read(people, text)
    assert [people[n] for n in told.absent] == absent
    assert notes(people, told) | kept == notes(people, told)


@pytest.mark.parametrize(
    ("people", "text"),
    [
        (PANEL, "The interview was moved to next Wednesday, Anna told me this morning"),
        (HERREN, "Das Gespräch wurde auf Dienstag verschoben, hat mir Katrin geschrieben"),
        (DAMES, "L'entretien a été reporté à mardi, c'est Claire qui m'a prévenu"),
        (NADIE, "La entrevista se ha aplazado al martes, me lo dijo Lucía"),
    ],
)
def test_who_only_told_that_it_was_moved_is_no_part_of_it(people: tuple[str, ...], text: str) -> None:
    told = read(people, text)
    assert told.became is Became.MOVED
    assert not told.notes


@pytest.mark.parametrize(
    "text",
    [
        "They made me an offer, I have until Friday to decide",
        "Bis Freitag muss ich mich entscheiden",
        "Ils m'ont fait une offre, j'ai jusqu'à vendredi pour répondre",
        "Me han hecho una oferta, tengo hasta el viernes para decidir",
    ],
)
def test_a_day_by_which_the_owner_decides_is_no_promise(text: str) -> None:
    assert read(PANEL, text).promise is None


@pytest.mark.parametrize(
    ("people", "text", "kept"),
    [
        (PANEL, "Bob grilled me on Kafka, Priya and I chatted about on-call",
         {"Bob Lee": "Bob grilled me on Kafka", "Priya Nair": "Priya and I chatted about on-call"}),
        (PANEL, "Anna: her book on DDD; Priya showed the planner",
         {"Anna Schmidt": "her book on DDD", "Priya Nair": "Priya showed the planner"}),
        (VAN, "Jan = Kafka / Suharto = Jakarta / Vogel = hiring / Li = compilers / García = ML",
         dict(zip(VAN, ("Kafka", "Jakarta", "hiring", "compilers", "ML"), strict=True))),
        (VAN, "Prof. Vogel and Jan: the merger", {"Dr. Katrin Vogel": "the merger", "Jan van der Berg": "the merger"}),
    ],
)  # fmt: skip
def test_each_has_their_own(people: tuple[str, ...], text: str, kept: dict[str, str]) -> None:
    told = read(people, text)
    assert notes(people, told) == kept
    assert not told.unclear


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("bob kafka", "kafka"),
        ("Bob rambled about Go", "you rambled about Go"),
        ("Bob left early", "you left early"),
        ("Bob likes Kafka", "Bob likes Kafka"),
        ("Bob and I talked about Go", "we talked about Go"),
        ("Jonas nach Führung", "Führung"),
        ("Katrin hat mich nach Kafka gefragt", "hat mich nach Kafka gefragt"),
        ("Katrin hat über Kafka gesprochen", "sie hat über Kafka gesprochen"),
        ("Mit Frau Vogel ging es um Teamaufbau", "Teamaufbau"),
        ("mit Herrn Weber um Legacy-Code.", "Legacy-Code."),
        ("Mit Katrin habe ich über Rust gesprochen", "ich habe über Rust gesprochen"),
        ("Claire m'a interrogée sur Kafka", "m'a interrogée sur Kafka"),
        ("Claire et moi avons parlé de Rust", "nous avons parlé de Rust"),
        ("Lucía me preguntó por Kafka", "me preguntó por Kafka"),
        ("Pablo por mi experiencia", "mi experiencia"),
    ],
)
def test_a_note_is_turned_to_its_reader_in_four_languages(note: str, said: str) -> None:
    people = (*PANEL, *HERREN, *DAMES, *NADIE)
    name = next(each for each in people if any(word.lower() in note.lower() for word in each.split()))
    assert to_reader(note, name, people) == said


# --- end to end ------------------------------------------------------------------------------------


def told_of(life: Story, words: str) -> None:
    life.live_until(berlin(3, 10, 16, 30))
    life.says(words, to=life.latest("debrief"))


def test_who_stood_in_is_thanked_and_who_was_not_there_is_not(tmp_path: Path) -> None:
    """One answer gives an address and says who was missing: neither undoes the other."""
    with story(tmp_path, extra="\ndebrief: {mode: remind}\n") as life:
        invited(life, BOB, PRIYA)
        told_of(life, "Priya was replaced by Tom Becker (tom.becker@globex.example). Bob: Kafka")
        assert {row.address.partition("@")[0] for row in life.drafts()} >= {"bob.lee", "tom.becker"}
        assert "priya.nair" not in {row.address.partition("@")[0] for row in life.drafts()}
        assert "Hi Tom" in next(row.text.body for row in life.drafts() if row.address.startswith("tom"))


def test_the_address_of_one_who_is_named_beside_it_is_not_given_to_another(tmp_path: Path) -> None:
    """Priya has no address; Tom's is not hers."""
    with story(tmp_path, extra="\ndebrief: {mode: remind}\n") as life:
        invited(life, BOB, description="You will meet Bob Lee and Priya Nair.")
        told_of(life, "Bob: Kafka. Tom Becker <tom.becker@globex.example> was there too")
        known = life.known
        assert {
            known.contact_named(c) for c in known.contacts if known.address_of(c) == "tom.becker@globex.example"
        } == {"Tom Becker"}


def test_who_is_not_to_be_thanked_is_not_also_when_the_draft_is_there(tmp_path: Path) -> None:
    with story(tmp_path, extra="\ndebrief: {mode: remind}\n") as life:
        invited(life, ANNA, BOB)
        told_of(life, "Anna: hiring")
        told_of(life, "Don't send anything to Bob")
        assert "Bob Lee gets no thank-you" in life.read("told")[-1].text
        assert life.states() == {"anna.schmidt": "staged", "bob.lee": "withdrawn"}
        life.says("send")
        assert "Bob Lee (waits no longer)" in life.read("told")[-1].text
        life.says("send 2")
        life.live_until(berlin(3, 12, 18))
        assert [mail.to[0].email for mail in life.sent_to()] == [ANNA[1]]


def test_words_that_come_too_late_are_said_to_be_too_late(tmp_path: Path) -> None:
    with story(tmp_path, extra="\ndebrief: {mode: remind}\n") as life:
        invited(life, ANNA, BOB)
        told_of(life, "Anna: hiring\nBob: Go")
        life.says("send 1")  # Bob
        life.live_until(berlin(3, 11, 10))
        life.says("Bob: also Rust", to=life.latest("debrief"))
        assert "too late for the thank-you, which has gone already" in life.read("told")[-1].text
        assert len(life.sent_to("bob")) == 1


@pytest.mark.parametrize(
    ("people", "lead"),
    [
        (PANEL, "Sorry, other way round: "),
        (PANEL, "Oops, I mixed them up.\n"),
        (PANEL, "Correction: "),
        (HERREN, "Umgekehrt: "),
        (HERREN, "Entschuldigung, verwechselt:\n"),
        (DAMES, "Pardon, c'est l'inverse : "),
        (NADIE, "Perdón, al revés: "),
    ],
)
def test_an_answer_may_correct_the_one_before(people: tuple[str, ...], lead: str) -> None:
    one, other = (name.split()[0] for name in people[:2])
    told = read(people, f"{lead}{one}: Kafka\n{other}: Go")
    assert told.corrects
    assert notes(people, told) == {people[0]: "Kafka", people[1]: "Go"}
    assert not told.unclear
    assert not read(people, f"{one}: the other way round, Kafka").corrects


def test_a_correction_takes_the_place_of_what_was_said_before(tmp_path: Path) -> None:
    with story(tmp_path, extra="\ndebrief: {mode: remind}\n") as life:
        invited(life, ANNA, BOB)
        told_of(life, "Anna: hiring\nBob: Kafka")
        life.says("Sorry, other way round: Anna: Kafka\nBob: hiring", to=life.latest("debrief"))
        said = {row.address.partition(".")[0]: row.text.body for row in life.drafts() if row.state == "staged"}
        assert "Kafka" in said["anna"] and "hiring" not in said["anna"]
        assert "hiring" in said["bob"] and "Kafka" not in said["bob"]


@pytest.mark.parametrize(
    ("text", "forgotten", "offers"),
    [
        ("Rust vergessen zu erwähnen, Portfolio anhängen", ("Rust",), [("portfolio", None)]),
        ("meine Rust-Erfahrung hab ich leider vergessen zu erwähnen", ("meine Rust-Erfahrung",), []),
        ("hab vergessen zu sagen, dass ich Niederländisch spreche", ("dass ich Niederländisch spreche",), []),
        ("bitte Portfolio an Anna schicken", (), [("portfolio", 0)]),
        ("Anna will mir ihr Portfolio schicken", (), []),
        ("Bob hat vergessen zu sagen, wer das Team leitet", (), []),
        ("sie hat vergessen zu sagen, wer das Team leitet", (), []),
    ],
)
def test_german_says_last_what_is_to_be_done(
    text: str, forgotten: tuple[str, ...], offers: list[tuple[str, int | None]]
) -> None:
    told = debrief.read(text, people=("Anna Berg", "Bob Stone"), said=NOW, materials=("portfolio",))
    assert told.forgotten == forgotten
    assert [(offer.name, offer.who) for offer in told.offers] == offers


@pytest.mark.parametrize(
    "text", ["Bob: hiring plans. Anna wasn't there, Chris stood in for her", "Anna war krank, Chris ist eingesprungen"]
)
def test_who_stood_in_for_somebody_is_told_back_and_stands_in_nobodys_letter(text: str) -> None:
    told = debrief.read(text, people=("Anna Berg", "Bob Stone"), said=NOW)
    assert told.absent == (0,)
    assert all("Chris" not in note.text for note in told.notes)
    assert any("Chris" in each for each in told.unclear)
