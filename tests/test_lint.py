"""The last reading of a draft: what must not be in a mail to a stranger is found, and what may be is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from rows import each_row

from agent.compose import lint
from agent.compose.brief import Brief
from agent.compose.draft import compose
from agent.compose.lint import Others
from agent.model import Promise, Text
from agent.rules import Highlight, Owner

FULL = Brief(
    step="thank_you",
    owner=Owner("Maya Okafor", ("maya@example.org",), signature="Maya Okafor\n+49 170 1234567"),
    contact_name="Anna Schmidt",
    company="Globex",
    role="Senior Backend Engineer",
    interview_day="on Tuesday",
    details=("the migration off Oracle",),
    occurrence="interview-1",
)
GOOD = Text("Thank you", "Hi Anna,\n\nThank you for your time.\n\nKind regards,\nMaya Okafor\n+49 170 1234567")


def test_a_good_mail_has_no_finding() -> None:
    assert lint.check(GOOD, FULL, others=Others(companies=["Initech", "Globex"], names=["Bob Stone"])) == ()


@each_row(
    ("subject", "body", "says", "serious"),
    [
        ("", GOOD.body, "subject is empty", True),
        ("x", " \n", "text is empty", True),
        ("x", "Hi Bob,\n\nThank you.", "it greets", True),
        ("x", "Dear Anna Meyer,\n\nThank you.", "it greets", True),
        ("x", "Thank you.", "greeting", False),
        ("x", "Hi Anna,\n\nI want to join Initech.", "another employer", True),
        ("x at Initech", GOOD.body, "another employer", True),
        ("x", "Hi Anna,\n\nBob Stone said so.", "another person", True),
        ("x", "Hi Anna,\n\nThe Data Scientist role.", "another role", True),
        ("x", "Hi Anna,\n\nHello {{ name }}.", "blank", True),
        ("x", "Hi Anna,\n\nHello [COMPANY].", "blank", True),
        ("x", "Hi Anna,\n\nTODO say more.", "blank", True),
        ("x", "Hi Anna,\n\nHello <name>.", "blank", True),
        ("x", "Hi Anna,\n\nHello \x07.", "control", True),
        ("x", "Hi Anna,\n\nHello \u202eolleh.", "control", True),
        ("x\nBcc: y", GOOD.body, "control", True),
        ("Re: Invitation: talk", GOOD.body, "invitation", True),
        ("x", "Hi Anna,\n\nJust checking in.", "worn", False),
        ("x", "Hi Anna,\n\nI hope this email finds you well.", "worn", False),
        ("x", "Hi Anna,\n\n" + "word " * 160, "162 words", False),
        ("x", "Hi Anna,\n\n" + "word " * 9_000, "too large", True),
    ],
)
def test_a_last_reading_finds(subject: str, body: str, says: str, serious: bool) -> None:
    found = lint.check(
        Text(subject, body),
        FULL,
        others=Others(
            companies=["Initech GmbH"], names=["Bob Stone"], roles=["Data Scientist", "Senior Backend Engineer"]
        ),
    )
    assert any(says in finding.text and finding.serious is serious for finding in found), found


def test_the_owners_own_mention_of_another_employer_is_only_pointed_at() -> None:
    brief = replace(FULL, details=("my time at Initech",))
    found = lint.check(compose(brief), brief, others=Others(companies=["Initech", "Target", "Go"]))
    assert [(finding.text, finding.serious) for finding in found] == [("it names another employer: Initech", False)]


def test_an_employer_called_like_a_word_of_ours_is_not_meant() -> None:
    brief = replace(FULL, step="status_check", details=(), promised=Promise(date(2026, 3, 1), date(2026, 3, 2)))
    text = Text("x", "Hi Anna,\n\nPlans do shift. Whenever you are able to say more, I would be grateful.")
    assert lint.check(text, brief, others=Others(companies=["Whenever", "Plans", "Initrode"])) == ()
    found = lint.check(Text("x", "Hi Anna,\n\nInitrode."), brief, others=Others(companies=["Initrode"]))
    assert found[0].serious


def body(words: str) -> Text:
    """A mail to Anna that says this."""
    return Text("Thank you", f"Hi Anna,\n\n{words}\n\nKind regards,\nMaya Okafor\n+49 170 1234567")


def said(words: str, brief: Brief = FULL) -> list[str]:
    """What is found in a mail to Anna that says this."""
    return [finding.text for finding in lint.check(body(words), brief)]


@each_row(
    ("language", "words", "what"),
    [
        ("en", "I am circling back on this.", "worn"),
        ("en", "I wanted to touch base.", "worn"),
        ("en", "A gentle reminder of my application.", "worn"),
        ("de", "ich wollte nur kurz nachfragen, wie es mit der Stelle steht.", "worn"),
        ("de", "eine freundliche Erinnerung an meine Bewerbung.", "worn"),
        ("fr", "Je me permets de revenir vers vous au sujet du poste.", "worn"),
        ("fr", "Une petite relance au sujet de ma candidature.", "worn"),
        ("es", "Solo quería hacer seguimiento de mi candidatura.", "worn"),
        ("en", "Please answer as soon as possible.", "presses"),
        ("en", "I have another offer and need to decide.", "presses"),
        ("en", "I am still waiting for an answer.", "presses"),
        ("en", "You have not replied to my mail.", "presses"),
        ("de", "bitte antworten Sie umgehend auf meine Frage.", "presses"),
        ("de", "ich habe noch keine Antwort erhalten, und das ist schade.", "presses"),
        ("fr", "Merci de me répondre dès que possible au sujet du poste.", "presses"),
        ("fr", "J’attends toujours votre réponse au sujet du poste.", "presses"),
        ("es", "Necesito una respuesta lo antes posible sobre el puesto.", "presses"),
        ("es", "Sigo esperando su respuesta sobre el puesto.", "presses"),
        ("en", "It was the best talk that I have had.", "superlative"),
        ("en", "This is the most interesting company by far.", "superlative"),
        ("en", "An amazing team.", "superlative"),
        ("de", "es war das beste Gespräch, das ich bisher hatte.", "superlative"),
        ("de", "Ihr Team ist einzigartig, und die Stelle ist es auch.", "superlative"),
        ("fr", "C’était la meilleure rencontre pour moi et pour vous.", "superlative"),
        ("es", "Fue la mejor entrevista que he tenido en el año.", "superlative"),
    ],
)
def test_worn_pressing_and_loud_words_are_found_in_each_language(language: str, words: str, what: str) -> None:
    found = lint.check(body(words), replace(FULL, language=language))
    assert [what in finding.text for finding in found] == [True]
    assert not found[0].serious


@pytest.mark.parametrize(
    "words",
    [
        "All the best, and best wishes to the team.",
        "I wrote down the best practices that you named.",
        "I liked the modest tone, the honest answers and the latest release.",
        "Is there any news you can share? If it needs longer, I am glad to wait.",
        "I look forward to the test. It is my request, not a demand.",
        "The rest I will attach to the wall myself.",
        "Most of the team is in Lisbon.",
    ],
)
def test_plain_words_are_not_taken_for_worse(words: str) -> None:
    assert said(words) == []


def test_a_name_is_no_superlative() -> None:
    brief = replace(FULL, company="Best Western", role="Outstanding Claims Analyst")
    assert said("I would like to work at Best Western as Outstanding Claims Analyst.", brief) == []


@pytest.mark.parametrize(
    ("words", "what", "serious"),
    [
        ("I had understood that you would decide by 12 March.", "12 March", False),
        ("Als Datum stand der 12. März fest.", "12 March", False),
        ("On 2026-03-12 we spoke.", "12 March", False),
        ("March 12th was the day.", "12 March", False),
        ("As you promised, I expect news.", "promise", True),
        ("You said you would write to me.", "promise", True),
        ("Wie versprochen melde ich mich.", "promise", True),
        ("Comme convenu, je vous écris.", "promise", True),
        ("Como acordamos, escribo.", "promise", True),
        ("My portfolio is attached.", "attach", False),
        ("Anbei mein Lebenslauf.", "attach", False),
        ("Vous trouverez mon CV ci-joint.", "attach", False),
        ("Adjunto mi currículum.", "attach", False),
    ],
)
def test_what_is_in_nothing_that_is_known_is_found(words: str, what: str, serious: bool) -> None:
    found = lint.check(body(words), FULL)
    assert any(what in finding.text and finding.serious is serious for finding in found), found


def test_what_is_known_may_be_said() -> None:
    promised = Promise(date(2026, 3, 10), date(2026, 3, 12), "")
    brief = replace(FULL, promised=promised, interview_day="on 3 March", details=("your party on 1 May",))
    assert said("As you promised news by 12 March: we spoke on 3 March. I look forward to 1 May.", brief) == []
    # In the owner's own words a promise is only pointed at: they were there.
    own = replace(FULL, details=("you said you would write",))
    assert [f.serious for f in lint.check(body("You said you would write."), own)] == [False]
    # Versions, clocks and shares are no dates.
    assert said("We spoke of release 3.4, of 12.5 % and of 10:30.") == []


@pytest.mark.parametrize(
    ("first", "says", "serious"),
    [
        ("Dear Mr. Schmidt,", "guess", False),
        ("Sehr geehrte Frau Schmidt,", "guess", False),
        ("Lieber Anna,", "guess", False),
        ("Sehr geehrter Herr Meyer,", "it greets", True),
        ("Estimada Anna:", "guess", False),
        ("Bonjour Paul,", "it greets", True),
        ("Guten Tag Schmidt,", "", False),
        ("Hola, Anna:", "", False),
        ("Guten Tag zusammen,", "", False),
    ],
)
def test_a_greeting_in_whatever_language_is_read(first: str, says: str, serious: bool) -> None:
    found = [f for f in lint.check(Text("x", f"{first}\n\nDanke."), FULL) if "greet" in f.text or "guess" in f.text]
    assert [(says in f.text, f.serious) for f in found] == ([(True, serious)] if says else [])


def test_a_title_that_the_name_holds_is_no_guess() -> None:
    brief = replace(FULL, contact_name="Frau Anna Schmidt", language="de")
    assert lint.check(Text("x", "Guten Tag Frau Anna Schmidt,\n\nDanke."), brief) == ()
    assert lint.check(Text("x", "Dear Don Smith,\n\nThanks."), replace(FULL, contact_name="Don Smith")) == ()


def test_a_mail_in_another_language_than_its_readers_is_found() -> None:
    german = "Guten Tag Anna Schmidt,\n\nvielen Dank für das Gespräch und die Zeit, die Sie sich genommen haben."
    assert "the text is in German; the mail should be in English" in said_of(Text("x", german), FULL)
    brief = replace(FULL, language="de", details=("I liked how you explained the queue to us",))
    assert compose(brief).findings[0].text.startswith("left out, your words are in English, the mail is in German")
    news = replace(brief, step="update", details=(), given=brief.details)
    assert said_of(compose(news), news)[0].startswith("your words are in English, the mail is in German")
    assert said_of(compose(replace(brief, details=("Kafka",))), replace(brief, details=("Kafka",))) == []


def said_of(text: Text, brief: Brief) -> list[str]:
    return [finding.text for finding in lint.check(text, brief)]


class Few:
    """A dictionary of a few words."""

    def knows(self, word: str) -> bool:
        """Is it one of them?"""
        return word in {"letters", "kafka"}

    def nearest(self, word: str) -> str | None:
        """What a slip may mean."""
        return {"recieve": "receive", "globx": "globe"}.get(word)


def test_the_owners_words_are_spelt_and_nothing_else_is() -> None:
    brief = replace(FULL, company="Globx", details=("we recieve letters at globx",), highlight=Highlight((), "Kafka"))
    found = lint.check(compose(brief), brief, dictionary=Few())
    assert [(f.text, f.serious) for f in found] == [("spelling: “recieve”; is “receive” meant?", False)]
    status = replace(brief, step="status_check")
    assert lint.check(compose(status), status, dictionary=Few()) == ()
    # A text that the owner wrote whole is theirs, too.
    text = Text("x", "Hi Anna,\n\nI recieve it.")
    assert lint.check(text, FULL, dictionary=Few()) == ()
    assert len(lint.check(text, FULL, dictionary=Few(), written=text.body)) == 1


def test_an_owners_own_text_may_name_what_they_like_but_is_told() -> None:
    text = Text("x", "Hi Anna,\n\nI left Initech, as you promised. Bob Stone says hello.")
    others = Others(companies=["Initech"], names=["Bob Stone"])
    found = lint.check(text, FULL, others=others, written=text.body)
    assert len(found) == 3
    assert not any(finding.serious for finding in found)
