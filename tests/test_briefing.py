"""What is known of a mail before it has words: the language, the notes of that talk, what was said before."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from histories import History, at, rules

from agent.decide.situation import Situation
from agent.edges.ledger import Ledger, text_hash
from agent.edges.store import Store
from agent.facts import DetailGiven, DraftState, InterviewSeen, MailReceived
from agent.model import Due, Kind, Stage, Text
from agent.owner.briefing import Briefing, details
from agent.rules import Config, Highlight, Material, Owner

GERMAN = "Danke für das Gespräch, wir melden uns bei Ihnen bis zum Ende der Woche."
DU = "Danke für das Gespräch, wir melden uns bei dir bis zum Ende der Woche."
ENGLISH = "Thank you for the talk, we will be in touch with you by the end of the week."
DUTCH = "Bedankt voor het gesprek, wij laten je voor het einde van de week iets weten."


def says(history: History, when: str, who: str | None, words: str, *, kind: Kind = Kind.HUMAN) -> History:
    """Somebody writes these words."""
    history.mail(when, who, kind=kind)
    mail = history.known.applications["acme"].received.pop()
    history.facts.pop()
    assert isinstance(mail, MailReceived)
    return history.learn(replace(mail, words=words, notice=kind is not Kind.HUMAN))


def invited(history: History, language: str) -> History:
    """An invitation whose words are in that language."""
    history.interview(who=("ann", "bob"), organizer="rita")
    seen = history.facts.pop()
    assert isinstance(seen, InterviewSeen)
    return history.learn(replace(seen, language=language))


def briefing(history: History, config: Config | None = None) -> Briefing:
    return Briefing(history.known, config or history.config, Ledger(Store(None)))


def spoken(history: History, who: str = "ann", config: Config | None = None) -> tuple[str, bool]:
    return briefing(history, config).language(history.known.applications["acme"], who)


@pytest.mark.parametrize(
    ("language", "mails", "expected"),
    [
        ("", [], ("en", False)),
        # The invitation, while nobody has written.
        ("de", [], ("de", False)),
        ("nl", [], ("en", False)),
        # Their own newest words go before it, and before a colleague's.
        ("de", [("mon 12:00", "ann", ENGLISH)], ("en", False)),
        ("en", [("mon 12:00", "ann", GERMAN)], ("de", False)),
        ("en", [("mon 12:00", "ann", DU)], ("de", True)),
        ("en", [("mon 12:00", "ann", ENGLISH), ("mon 13:00", "ann", GERMAN)], ("de", False)),
        ("en", [("mon 12:00", "ann", GERMAN), ("mon 13:00", "bob", ENGLISH)], ("de", False)),
        # What tells nothing decides nothing.
        ("en", [("mon 12:00", "ann", GERMAN), ("mon 13:00", "ann", "OK")], ("de", False)),
        # A colleague's words, and no familiarity by proxy.
        ("en", [("mon 12:00", "bob", DU)], ("de", False)),
        # There are no words in it: English, also where the invitation was German.
        ("de", [("mon 12:00", "ann", DUTCH)], ("en", False)),
    ],
)
def test_theirs_is_the_language(language: str, mails: list[tuple[str, str, str]], expected: tuple[str, bool]) -> None:
    history = invited(History(), language)
    for when, who, words in mails:
        says(history, when, who, words)
    assert spoken(history) == expected


def test_the_employers_machines_decide_where_nobody_else_does() -> None:
    history = says(History().person("ann"), "mon 12:00", None, GERMAN, kind=Kind.AUTO_REPLY)
    assert spoken(history) == ("de", False)


def test_the_rules_may_name_the_language() -> None:
    history = says(invited(History(), "de"), "mon 12:00", "ann", DU)
    assert spoken(history, config=replace(history.config, language="en")) == ("en", False)
    assert spoken(history, config=replace(history.config, language="de")) == ("de", True)


def due(occurrence: str = "i1", contact: str = "ann", step: str = "thank_you") -> Due:
    now = at("mon 13:00")
    return Due("acme", step, contact, occurrence, f"{contact}@acme.example", now, now + timedelta(days=1), now)


def noted(history: History, when: str, words: str, who: str | None = None) -> History:
    return history.learn(DetailGiven(at=at(when), application="acme", contact=who, text=words))


def test_notes_belong_to_the_talk_after_which_they_were_given() -> None:
    history = History().interview().interview("+1 mon 10:00", "+1 mon 11:00", id="i2")
    noted(history, "mon 12:00", "the first talk")
    noted(history, "+1 mon 12:00", "the second talk")
    situation = Situation(history.known.applications["acme"], history.known, history.config, at("+1 mon 13:00"))
    assert [each.text for each in details(situation, "i1")] == ["the first talk"]
    assert [each.text for each in details(situation, "i2")] == ["the second talk"]
    # Before any talk it is for the first; of no talk in particular, all of them.
    noted(history, "mon 8:00", "before")
    assert [each.text for each in details(situation, "i1")] == ["the first talk", "before"]
    assert len(details(situation, "")) == 3


def test_the_day_the_language_and_the_materials_are_in_the_brief() -> None:
    history = invited(History(), "de")
    materials = (Material("portfolio", Path("portfolio.pdf"), offer=("status_check",)),)
    config = replace(history.config, materials=materials)
    situation = Situation(history.known.applications["acme"], history.known, config, at("tue 9:00"))
    brief = briefing(history, config).brief(situation, replace(due(), opens=at("tue 9:00"), closes=at("tue 12:00")), 0)
    assert (brief.language, brief.interview_day, brief.materials) == ("de", "am Montag", ())
    brief = briefing(history, config).brief(situation, due(step="status_check"), 0)
    assert brief.materials == ("portfolio",)
    assert brief.other_names == ("Bob",)


def test_what_a_person_has_read_is_not_said_again_and_a_panel_shares_out() -> None:
    said = (Highlight(("engineer",), "years of queues at sea"), Highlight(("engineer",), "a love of tests"))
    config = replace(rules(), owner=Owner("Jane Doe", ("jane@example.org",), highlights=said))
    history = History(config).interview(who=("ann", "bob"))
    there = briefing(history)
    situation = Situation(history.known.applications["acme"], history.known, config, at("mon 13:00"))
    assert [there.brief(situation, due(contact=who), n).highlight for n, who in enumerate(("ann", "bob"))] == [*said]
    # A mail to her of another talk that says the first, and waits; then it went.
    text = Text("x", "I would bring years of queues at sea to the team.")
    with there.ledger.store.transaction():
        draft = there.ledger.stage(
            due("i0"), text, text_hash(text, "ann@acme.example"), name="Ann", batch="b", thread=(), at=at("mon 12:00")
        )
    assert there.ledger.draft(draft) is not None
    for state in (DraftState.STAGED, DraftState.SENT):
        for _, fact in there.ledger.store.facts():
            history.learn(replace(fact, state=state))  # type: ignore[call-arg]
        situation = Situation(history.known.applications["acme"], history.known, config, at("mon 13:00"))
        assert there.brief(situation, due(), 0).highlight == said[1]
        assert there.brief(situation, due(contact="bob"), 0).highlight == said[0]
        assert there.brief(situation, due("i0"), 0).highlight == said[0]  # another text of the same mail


def test_the_other_applications_are_who_must_not_be_named() -> None:
    history = History().interview().application("blue", "Blue")
    history.interview(who=("olga",), id="b1", application="blue")
    history.known.contacts["olga"].name = "Olga Stone"
    others = briefing(history).others(history.known.applications["acme"])
    assert tuple(others.companies) == ("Blue",)
    assert tuple(others.names) == ("Olga Stone",)
    assert others.roles == ()  # one word is no name of a role: it may be any word


def test_a_brief_knows_the_stage() -> None:
    history = History().interview()
    situation = Situation(history.known.applications["acme"], history.known, history.config, at("mon 13:00"))
    assert briefing(history).brief(situation, due(), 0).stage is Stage.OTHER
