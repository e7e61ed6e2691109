"""`followup preview`: a step's text now, of an application or of an example; what a template may use; clear errors."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from histories import History, at

from agent import cli
from agent.compose.template import VARIABLES
from agent.edges.store import Store
from agent.facts import DetailGiven, MailReceived, NewsGiven
from agent.model import Kind
from agent.verbs import preview_verb

CONFIG = """\
owner:
  name: Jane Doe
  addresses: [jane@example.org]
  time_zone: Europe/Berlin
  highlights:
    - {when: [engineer], say: eight years of running payment systems}
    - {when: [engineer], say: acht Jahre Erfahrung mit Zahlungssystemen und einem Team}
"""
Preview = Callable[..., str]


@pytest.fixture
def preview(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Preview:
    """Run the verb, over a log of facts where there is one; templates are STEP=text."""

    def run(*words: str, history: History | None = None, rules: str = "", expect: int = 0, **templates: str) -> str:
        folder = tmp_path / "templates"
        folder.mkdir(exist_ok=True)
        for name, text in templates.items():
            (folder / f"{name.replace('__', '.')}.txt").write_text(text)
        (tmp_path / "config.yaml").write_text(f"{CONFIG}templates: {{folder: templates}}\n{rules}")
        if history is not None:
            (tmp_path / "state").mkdir(exist_ok=True)
            (tmp_path / "state" / "followup.sqlite").unlink(missing_ok=True)
            store = Store(tmp_path / "state" / "followup.sqlite")
            store.append(list(history.facts))
            store.close()
        monkeypatch.setattr(preview_verb, "now", lambda: at("tue 9:00"))
        code = cli.main(
            ["preview", *words, "--config", str(tmp_path / "config.yaml"), "--state", str(tmp_path / "state")]
        )
        out, err = capsys.readouterr()
        assert code == expect, (out, err)
        return out if code in (0, 1) else err

    return run


def objects(said: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in said.splitlines()]


def test_an_example_needs_no_state_and_says_that_it_is_one(preview: Preview) -> None:
    told = preview("thank_you")
    assert told.startswith("thank_you to Anna Schmidt (an example; nobody there is), in English\nSubject: ")
    assert "\n\nHi Anna,\n\n" in told
    assert "eight years of running payment systems" in told
    assert told.rstrip().endswith("Jane Doe")


@pytest.mark.parametrize(
    ("step", "language", "greeted", "holds"),
    [
        ("thank_you", "de", "Guten Tag Anna Schmidt,", "acht Jahre Erfahrung"),
        ("status_check", "de", "Guten Tag Anna Schmidt,", "12. März"),
        ("status_check", "fr", "Bonjour Anna Schmidt,", "12 mars"),
        ("update", "es", "Buenos días, Anna Schmidt:", "He terminado un curso"),
        ("additional_information", "en", "Hi Anna,", "I have finished a course"),
        ("rejection_reply", "fr", "Bonjour Anna Schmidt,", "merci"),
        ("keep_in_touch", "de", "Guten Tag Anna Schmidt,", "Ich habe einen Kurs"),
        ("second_status_check", "es", "Buenos días, Anna Schmidt:", "15 de marzo"),
        (
            "withdrawal",
            "de",
            "Guten Tag Anna Schmidt,",
            "ziehe ich meine Bewerbung als Backend Engineer bei Globex zurück",
        ),
        ("requested_material", "fr", "Bonjour Anna Schmidt,", "merci pour ce message"),
    ],
)
def test_every_step_has_an_example_in_every_language(
    preview: Preview, step: str, language: str, greeted: str, holds: str
) -> None:
    (shown,) = objects(preview(step, "--language", language, "--json"))
    assert shown["language"] == language
    assert str(shown["body"]).startswith(greeted)
    assert holds.lower() in str(shown["body"]).lower()
    assert shown["findings"] == []
    assert set(shown) == {
        "step", "application", "contact", "to", "language", "subject", "body", "missing", "findings",
    }  # fmt: skip


def test_a_materials_name_is_offered(preview: Preview) -> None:
    rules = "materials: [{name: portfolio, file: ~/x.pdf, offer: [status_check]}]"
    assert "my portfolio" in preview("status_check", rules=rules)
    assert "portfolio" not in preview("thank_you", rules=rules)


def panel() -> History:
    """Two people at Acme on Monday; one wrote in German."""
    history = History().interview(who=("ann", "bob"), organizer="rita")
    history.learn(DetailGiven(at=at("mon 12:00"), application="acme", contact="bob", text="Kafka"))
    history.mail("mon 13:00", "ann")
    mail = history.facts[-1]
    assert isinstance(mail, MailReceived)
    history.facts[-1] = replace(mail, words="Danke für das Gespräch, wir melden uns bei Ihnen.", kind=Kind.HUMAN)
    return history


def test_an_applications_people_each_get_their_text(preview: Preview) -> None:
    ann, bob = objects(preview("thank_you", "acme", "--json", history=panel()))
    assert (ann["to"], bob["to"]) == ("ann@acme.example", "bob@acme.example")
    assert ann["subject"] == "Re: About the role"
    # Her words decide; he has said nothing, so his colleague's do.
    assert (ann["language"], bob["language"]) == ("de", "de")
    assert str(ann["body"]).startswith("Guten Tag Ann,")
    assert "Kafka" in str(bob["body"])
    told = preview("thank_you", "acme", "--language", "en", history=panel())
    assert "thank_you to Ann <ann@acme.example> (acme), in English" in told
    assert "─" * 24 in told


def test_what_the_owner_has_not_said_yet_is_an_example_and_is_told(preview: Preview) -> None:
    (shown,) = objects(preview("update", "acme", "--json", history=panel()))
    assert shown["missing"] == "you have said nothing for it yet (followup note acme --news '…')"
    assert "Ich habe einen Kurs" in str(shown["body"])
    told = panel()
    told.learn(NewsGiven(at=at("tue 8:00"), application="acme", text="Ich habe die Prüfung bestanden."))
    (shown,) = objects(preview("update", "acme", "--json", history=told))
    assert (shown["missing"], "die Prüfung" in str(shown["body"])) == (None, True)
    assert "an example stands in" in preview("additional_information", "acme", history=panel())


TALK = "it was good to talk with you about it."
MINE = f"Subject: Hello from {{{{ owner_name }}}}\n\n{{{{ greeting }}}}\n\n{TALK}\n\n{{{{ signature }}}}\n"


def test_the_owners_template_is_shown_filled(preview: Preview) -> None:
    assert "Subject: Hello from Jane Doe\n\nHi Anna,\n\nit was good" in preview("thank_you", thank_you=MINE)
    german = MINE.replace("it was good to talk with you about it", "es war gut, mit Ihnen zu sprechen")
    told = preview("thank_you", "--language", "de", thank_you=MINE, thank_you__de=german)
    assert "Guten Tag Anna Schmidt,\n\nes war gut" in told


def test_what_would_block_it_is_told_and_is_the_exit_code(preview: Preview) -> None:
    told = preview("thank_you", thank_you=MINE.replace("it was", "as you promised, it was"), expect=1)
    assert "this blocks it: it speaks of a promise of theirs that I know nothing of: as you promised" in told
    told = preview("thank_you", thank_you=MINE.replace("it was", "just checking in: it was"))
    assert "please look: a worn phrase: just checking in" in told


@pytest.mark.parametrize(
    ("words", "templates", "says", "code"),
    [
        (("nope",), {}, "no step 'nope'; there are: thank_you, ", 2),
        ((), {}, "name a step, as in `followup preview thank_you`, or say --variables", 2),
        (("thank_you", "--language", "nl"), {}, "--language nl: there are texts in en, de, fr, es", 2),
        (("thank_you", "--variables"), {}, "--variables goes with no step", 2),
        (("thank_you", "blue"), {}, "no application 'blue'; there are: acme", 2),
        (("thank_you",), {"thank_you": "Hello"}, "template thank_you.txt: the first line must be `Subject: …`", 3),
        (("thank_you",), {"thank_you": "Subject: x\n\n{{ naem }}"}, "template thank_you.txt: 'naem' is undefined", 3),
        (("thank_you",), {"thank_you": "Subject: x\n\n\n{% if %}"}, "template thank_you.txt, line 4: ", 3),
        (
            ("thank_you", "--language", "de"),
            {"thank_you__de": "Subject: x\n\n{{ naem }}"},
            "template thank_you.de.txt: 'naem' is undefined; a template may use: greeting, name, ",
            3,
        ),
    ],
)
def test_what_cannot_be_shown_says_why(
    preview: Preview, words: tuple[str, ...], templates: dict[str, str], says: str, code: int
) -> None:
    assert says in preview(*words, history=panel(), expect=code, **templates)


def test_a_step_of_ones_own_without_a_text_says_what_to_write(preview: Preview) -> None:
    rules = "sequence: {coffee: {after: status_check, from: 1 day, until: 3 days, to: main_contact}}"
    assert "put a template coffee.txt into the templates folder" in preview("coffee", rules=rules, expect=3)
    assert "Hello from Jane Doe" in preview("coffee", rules=rules, coffee=MINE)


def test_nobody_to_write_to_is_said(preview: Preview) -> None:
    said = preview("status_check", "blue", history=History().application("blue", "Blue"), expect=2)
    assert "blue: nobody is known there whom this step could write to" in said


def test_all_variables_are_told(preview: Preview) -> None:
    told = preview("--variables")
    assert all(f"\n{name}" in told for name in VARIABLES)
    assert [each["name"] for each in objects(preview("--variables", "--json"))] == list(VARIABLES)
