"""The mails as their readers get them: whole, short, different from each other, and true."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.compose import detail, draft, lint
from agent.compose.draft import Brief, choose_highlight, compose, day_words, reply_subject
from agent.compose.greeting import greeting, names, person
from agent.compose.phrases import Vary
from agent.compose.plain import count_words
from agent.errors import ConfigError
from agent.model import Promise, Stage, Text
from agent.rules import Highlight, Owner

PAYMENTS = Highlight(("backend", "platform"), "eight years of running payment systems in three countries")
OWNER = Owner("Maya Okafor", ("maya@example.org",), signature="Maya Okafor\n+49 170 1234567", highlights=(PAYMENTS,))
PANEL = ("Anna Schmidt", "Dr. Ben Ito", "van der Berg, Jan", "Madhavi", "Li Wei", "")
NOTES = (
    "the migration off Oracle",
    "her question about latency budgets",
    "how you keep on-call bearable. I had not heard of that before",
    "We talked about hiring two more people",
    "I liked the story of the first release",
    "Kafka",
)
FULL = Brief(
    step="thank_you",
    owner=OWNER,
    contact_name="Anna Schmidt",
    company="Globex",
    role="Senior Backend Engineer (m/w/d)",
    stage=Stage.TECHNICAL,
    interview_day="on Tuesday",
    details=("the migration off Oracle",),
    highlight=PAYMENTS,
    occurrence="interview-1",
)
BARE = Brief(step="thank_you", owner=Owner("Maya Okafor", ("maya@example.org",)))
STATUS = replace(FULL, step="status_check", details=(), interview_day="on 3 March", stage=Stage.OTHER)
PROMISE = Promise(date(2026, 3, 10), date(2026, 3, 12), "We will be in touch by the 12th.")


def likeness(one: str, other: str) -> float:
    """Jaccard of the sets of three words in a row."""
    first, second = ({tuple(w[i : i + 3]) for i in range(len(w) - 2)} for w in (_words(one), _words(other)))
    return len(first & second) / len(first | second)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def notes(size: int, seed: str, *, with_details: bool, brief: Brief = FULL) -> list[Text]:
    return [
        compose(
            replace(
                brief,
                contact_name=PANEL[place],
                variant=place,
                occurrence=seed,
                details=(NOTES[place],) if with_details else (),
            )
        )
        for place in range(size)
    ]


@pytest.mark.parametrize("size", [2, 3, 4, 5, 6])
@pytest.mark.parametrize(("with_details", "most"), [(True, 0.5), (False, 0.7)])
@pytest.mark.parametrize("brief", [FULL, replace(BARE, role="Product Manager"), BARE])
def test_the_notes_of_a_panel_are_not_one_note(size: int, with_details: bool, most: float, brief: Brief) -> None:
    for seed in range(25):
        texts = notes(size, f"interview-{seed}", with_details=with_details, brief=brief)
        for one, other in combinations(texts, 2):
            assert likeness(one.body, other.body) <= most, f"{one.body}\n====\n{other.body}"


def test_a_panel_larger_than_the_stock_still_varies() -> None:
    texts = {compose(replace(FULL, variant=place)).body for place in range(12)}
    assert len(texts) == 12


def test_openings_closings_and_structures_differ_within_a_panel() -> None:
    bodies = [text.body.split("\n\n") for text in notes(5, "interview-9", with_details=True)]
    assert len({body[1].split(".")[0] for body in bodies}) == 5
    assert len({body[-2] for body in bodies}) == 5
    assert len({text.subject for text in notes(5, "interview-9", with_details=True)}) == 5


def test_two_interviews_with_one_person_are_thanked_for_in_different_words() -> None:
    bodies = {compose(replace(FULL, occurrence=f"interview-{number}")).body for number in range(20)}
    assert len(bodies) >= 19


def test_the_same_brief_gives_the_same_mail() -> None:
    assert compose(FULL) == compose(FULL)
    # Written down, for it must be the same in the next process too, where `hash` is another.
    assert [Vary("seed", place).pick("opening", 7) for place in range(3)] == [6, 0, 1]


ROLES = [None, "", "PM", "Senior Backend Engineer (m/w/d)", "Head of Data & Insight, EMEA", "the Backend Engineer role"]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("company", ["", "Globex", "Müller & Söhne GmbH"])
@pytest.mark.parametrize("step", ["thank_you", "status_check", "second_status_check"])
def test_every_brief_gives_a_mail_that_can_go_as_it_stands(step: str, company: str, role: str | None) -> None:
    limit = draft.WORD_LIMITS[step]
    for seed in range(12):
        for plain in (
            FULL,
            replace(FULL, is_interviewer=False),
            replace(BARE, promised=PROMISE),
            replace(FULL, pass_on=("Ben Ito", "Carla Ruiz")),
        ):
            brief = replace(plain, step=step, company=company, role=role, occurrence=str(seed))
            text = compose(brief)
            assert lint.check(text, brief) == (), text.body
            assert count_words(text.body.removesuffix(draft.signed(brief.owner))) <= limit
            # Nothing left over from what was not known.
            leftover = re.search(r" [.,;:?!]|  |\bNone\b|\bat\.|\(\)|\n\n\n|\bthe the\b|role role", text.body)
            assert leftover is None, text.body
            assert text.subject.strip() == text.subject != ""
            assert text.body.endswith(draft.signed(brief.owner))


def test_a_thank_you_says_what_it_must() -> None:
    for seed in range(20):
        body = compose(replace(FULL, occurrence=str(seed))).body
        assert body.startswith("Hi Anna,\n\n")
        assert re.search(r"\b[Tt]hank|grateful|appreciated", body)
        assert "Senior Backend Engineer role" in body
        assert "eight years of running payment systems in three countries" in body
        assert "the migration off Oracle" in body
        assert "on Tuesday" in body


def test_a_status_check_names_the_interview_and_the_date_that_passed() -> None:
    for seed in range(20):
        brief = replace(STATUS, occurrence=str(seed), promised=PROMISE)
        body = compose(brief).body
        assert "on 3 March" in body
        assert "12 March" in body
        assert "interview" in body
        assert re.search(r"reference|material", body)
        assert "12 March" not in compose(replace(brief, promised=None)).body


def test_nothing_in_our_words_is_worn_or_loud() -> None:
    worn = r"checking in|circling|touch base|finds you|best |amazing|incredible|extremely|perfect|truly|thrilled|!"
    for step in ("thank_you", "thank_arranger", "status_check"):
        assert not re.search(worn, draft.shipped(step), re.IGNORECASE)


def test_whoever_only_arranged_is_asked_to_pass_on_the_thanks() -> None:
    for seed in range(12):
        brief = replace(
            FULL,
            is_interviewer=False,
            contact_name="Rita Vogel",
            pass_on=("Ben Ito", "Ruiz, Carla", "Talent Team"),
            details=("your point about tests", "her point about tests"),
            occurrence=str(seed),
        )
        text = compose(brief)
        assert "Ben Ito and Carla Ruiz" in text.body
        assert "Talent Team" not in text.body
        # They were not in that talk: nothing speaks to them as if they had been.
        assert "your point" not in text.body
        assert "her point about tests" in text.body
        assert [finding.text for finding in text.findings if "left out" in finding.text]


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        # What follows the lead-in's colon, or stands alone.
        ("the migration off Oracle", ": the migration off Oracle."),
        ("The migration off Oracle.", ": the migration off Oracle."),
        ("Oracle exit in a weekend", ": Oracle exit in a weekend."),
        ("how you handle on-call", ": how you handle on-call."),
        ("running the tests on a train", ": running the tests on a train."),
        ("your point about testing made me rethink ours", ": your point about testing made me rethink ours."),
        ("her point about testing", ": your point about testing."),
        ("they moved it in a weekend", ": you moved it in a weekend."),
        ("they use Rust", ": you use Rust."),
        ("She was at FOSDEM too", ": you were at FOSDEM too."),
        ("he mentioned a second team", ": you mentioned a second team."),
        ("she likes Rust", ": she likes Rust."),
        ("We talked about the office dog", ": the office dog."),
        ("we also spoke about on-call", ": on-call."),
        ("mention the talk at FOSDEM", ": the talk at FOSDEM."),
        ("tell her that I read the paper", " I read the paper."),
        ("- the go board", ": the go board."),
        ("I liked the story of the first release", " I liked the story of the first release."),
        ("i'd like to see the lab some day", " I'd like to see the lab some day."),
        ("thank her for the coffee", " Thank you for the coffee."),
        ("Thanks for the coffee!", " Thanks for the coffee!"),
        ("what a good question: why now?", ": what a good question: why now?"),
        ("the release. It went well. So did the party", ": the release. It went well. So did the party."),
        ("Dr. Meyer's talk", ": Dr. Meyer's talk."),
        ("{{ company }} and {% if x %}", ": {{ company }} and {% if x %}."),
        ("多言語対応の話", ": 多言語対応の話."),
        # A note in haste leaves its subject off.
        ("loved the whiteboard discussion", " I loved the whiteboard discussion."),
        ("Really liked your dog", " I really liked your dog."),
        ("was impressed by your setup", " I was impressed by your setup."),
        ("found the tour long but good. Learned a lot", " I found the tour long but good. I learned a lot."),
        ("migrated the queue with your team", " I migrated the queue with your team."),
        ("love your approach to tests", " I love your approach to tests."),
        ("love of craft", ": love of craft."),
        ("showed me the lab", ": you showed me the lab."),
        ("distributed tracing", ": distributed tracing."),
        ("shared ownership of code", ": shared ownership of code."),
        ("talked with Ben about Rust", ": Rust."),
        ("and the go board", ": the go board."),
    ],
)
def test_the_owners_words_read_naturally_whatever_they_are(typed: str, stands: str) -> None:
    body = compose(replace(FULL, details=(typed,))).body
    assert stands in re.sub(r"\n+", " ", body)


@pytest.mark.parametrize("typed", ["boring", "Very nice!", "was fun", "mentioned a paper", "but it rained", "no"])
def test_what_stands_as_no_sentence_is_left_out_and_said(typed: str) -> None:
    text = compose(replace(FULL, details=(typed,)))
    assert text.body == compose(replace(FULL, details=())).body
    assert [finding.text for finding in text.findings] == [f"left out, it does not stand as a sentence: {typed}"]


@pytest.mark.parametrize("typed", ["ask about her dog", "remind me of the book", "send the slides", "  ", "…", "🙂"])
def test_an_errand_or_nothing_is_left_out_of_the_letter(typed: str) -> None:
    text = compose(replace(FULL, details=(typed,)))
    assert text.body == compose(replace(FULL, details=())).body
    assert bool(text.findings) == any(char.isalnum() for char in typed)


def test_a_note_for_a_whole_panel_is_not_turned_to_one_reader() -> None:
    text = compose(replace(FULL, details=("her point about tests",), personal=False))
    assert "her point about tests" in text.body
    assert "is the reader meant?" in text.findings[0].text


def test_several_details_stand_together() -> None:
    body = compose(replace(FULL, details=("the go board", "on-call", "I liked the tour"))).body
    assert re.search(r": the go board\. [^.:]+: on-call\. I liked the tour\.", body)
    text = compose(replace(FULL, details=("your kids", "Boring", "but the office was cold")))
    assert ": your kids.\n" in text.body
    assert "oring" not in text.body
    assert "cold" not in text.body
    assert [finding.text.rpartition(": ")[2] for finding in text.findings] == ["Boring", "but the office was cold"]


def test_what_does_not_fit_is_left_out_and_said() -> None:
    long = tuple(f"the {word} that we discussed at some length and with pleasure on that day" for word in "abcdefgh")
    text = compose(replace(FULL, details=tuple(f"{each}, {each}" for each in long)))
    assert count_words(text.body.removesuffix(OWNER.signature)) <= 150
    assert any("did not fit into 150 words" in finding.text for finding in text.findings)
    assert "the a that we discussed" in text.body
    endless = compose(replace(FULL, details=("word " * 5_000,)))
    assert "too long" in endless.findings[0].text


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Anna Schmidt", "Hi Anna,"),
        ("anna schmidt", "Hi Anna,"),
        ("ANNA SCHMIDT", "Hi Anna,"),
        ("Schmidt, Anna", "Hi Anna,"),
        ("Schmidt, Anna (Globex)", "Hi Anna,"),
        ("'Anna Schmidt'", "Hi Anna,"),
        ("Anna Schmidt | Globex", "Hi Anna,"),
        ("Anna Schmidt - Talent Partner", "Hi Anna,"),
        ("Anna Schmidt via Hiring", "Hi Anna,"),
        ("Anna Schmidt, Globex", "Hi Anna,"),
        ("Anna Schmidt, PhD", "Hi Anna,"),
        ("Dr. Anna Schmidt", "Dear Dr. Anna Schmidt,"),
        ("Prof. Dr. Jürgen O'Neill-Şahin", "Dear Prof. Dr. Jürgen O'Neill-Şahin,"),
        ("Jan van der Berg", "Dear Jan van der Berg,"),
        ("van der Berg, Jan", "Dear Jan van der Berg,"),
        ("María José García", "Dear María José García,"),
        ("Madhavi", "Dear Madhavi,"),
        # Which of the two is the family's name cannot be known.
        ("Li Wei", "Dear Li Wei,"),
        ("Nagy Anna", "Dear Nagy Anna,"),
        ("Tanaka Hiroshi", "Dear Tanaka Hiroshi,"),
        ("Anna Maria", "Dear Anna Maria,"),
        ("田中 博", "Dear 田中 博,"),
        ("अनिता शर्मा", "Dear अनिता शर्मा,"),
        ("J. R. Hartley", "Dear J. R. Hartley,"),
        ("Garcia Lopez, Maria", "Hello,"),
        *((each, "Hello,") for each in ("", "  ", "anna.schmidt", "anna@globex.example", "Globex", "GLOBEX", "HR")),
        *((each, "Hello,") for each in ("Globex Talent Acquisition", "HR Team", "no-reply", "Room 4", "x" * 80)),
        *((each, "Hello,") for each in ("https://evil.example", "{{ owner_name }}", "A B C D E F G H", "4711", "??")),
        ("Anna\r\nBcc: all@example.org", "Hello,"),
        ("\u202eanna\u202c schmidt", "Hi Anna,"),
    ],
)
def test_a_greeting_is_right_or_plain(name: str, line: str) -> None:
    assert greeting(name, "Globex") == line


def test_names_are_listed_as_people_list_them() -> None:
    assert names(()) == ""
    assert names(("Ben Ito",)) == "Ben Ito"
    assert names(("Ben Ito", "Ruiz, Carla", "Ben Ito")) == "Ben Ito and Carla Ruiz"
    assert names(("A Ito", "B Ito", "C Ito")) == "A Ito, B Ito and C Ito"
    assert names(tuple(f"{letter} Ito" for letter in "ABCDEFGHIJ")).endswith("H Ito and the others")


@pytest.mark.parametrize(
    ("role", "words", "picked"),
    [
        ("Senior Backend Engineer", "", "payments"),
        ("Data Platforms Lead", "", "payments"),
        ("Machine Learning Engineer", "", "models"),
        ("C++ Engineer", "", "c++"),
        ("C Engineer", "", "fallback"),
        ("Engineer", "an hour on machine learning", "models"),
        ("Backender", "", "fallback"),
        (None, "", "fallback"),
        ("Backend Engineer, machine learning platform", "", "payments"),
    ],
)
def test_the_highlight_is_the_one_whose_words_are_in_the_role(role: str | None, words: str, picked: str) -> None:
    said = [
        Highlight(("backend", "platform"), "payments"),
        Highlight(("machine learning",), "models"),
        Highlight(("C++",), "c++"),
        Highlight((), "fallback"),
    ]
    chosen = choose_highlight(said, role, words)
    assert chosen is not None
    assert chosen.say == picked
    assert choose_highlight(said[:1], "Gardener", "roses") is None


@pytest.mark.parametrize(
    ("say", "stands"),
    [
        ("eight years of running payment systems", r"\b(?:bring|is|offer|put|that|With|on) eight years"),
        ("running payment systems for eight years", ": running payment systems for eight years."),
        ("ran payment systems for eight years", "I ran payment systems for eight years."),
        ("Designed two chips", "I designed two chips."),
        ("I have run payment systems for years.", "I have run payment systems for years."),
        ("my thesis was on exactly this", "My thesis was on exactly this."),
        ("systems in {braces} and 100 %", "systems in {braces} and 100 %"),
        ("my work on payment systems", r"\b(?:bring|is|offer|put|that|With|on) my work on payment systems"),
        ("My team built three of these", ": my team built three of these."),
        ("as a lead of 8 engineers", r"\b(?:learned|gained|up|me|know) as a lead of 8 engineers\b"),
        ("lead engineer of a team of 8", r"\b(?:learned|gained|up|me|know) as a lead engineer of a team of 8\b"),
        ("during my time at Initrode", r"\b(?:learned|gained|up|me|know) during my time at Initrode\b"),
        ("in three startups", r"\b(?:learned|gained|up|me|know) in three startups\b"),
        ("as a lead, I hired eight people", "As a lead, I hired eight people."),
        ("for eight years I ran payments", "For eight years I ran payments."),
        ("with eight years of Go", r"\b(?:bring|is|offer|put|that|With|on) eight years of Go\b"),
        ("over ten years in fintech", r"\b(?:bring|is|offer|put|that|With|on) over ten years in fintech\b"),
        ("by leading teams", ": leading teams."),
        ("fluent in German and French", "I am fluent in German and French."),
        ("distributed systems at scale", r"\b(?:bring|is|offer|put|that|With|on) distributed systems at scale\b"),
        ("that I can work alone", "I can work alone."),
        ("how to run a bank", "I know how to run a bank."),
        ("can run a bank", "I can run a bank."),
        ("I love Rust!", "I love Rust!"),
        ("payments: eight years", ": payments – eight years."),
    ],
)
def test_a_highlight_becomes_a_sentence(say: str, stands: str) -> None:
    for seed in range(8):
        body = compose(replace(FULL, highlight=Highlight((), say), occurrence=str(seed))).body
        assert re.search(stands if "\\b" in stands else re.escape(stands), body)


@pytest.mark.parametrize("say", ["since 2015", "for eight years", "because I care", "how I cut costs", "why me?", "I"])
def test_a_highlight_that_makes_no_sentence_is_left_out_and_said(say: str) -> None:
    text = compose(replace(FULL, highlight=Highlight((), say)))
    assert text.body == compose(replace(FULL, highlight=None)).body
    assert "the highlight is no whole sentence" in text.findings[0].text


@pytest.mark.parametrize("role", ["Role", "the role", "Open Position", "job", "n/a", "This role", "Role:"])
def test_a_forms_own_word_is_no_role(role: str) -> None:
    assert compose(replace(FULL, role=role)) == compose(replace(FULL, role=None))
    assert draft.phrases.role_name(f"{role} Coach") != ""


TUESDAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (0, 0, "today"),
        (1, 1, "yesterday"),
        # It may go today or tomorrow: no word is true on both.
        (0, 1, ""),
        (1, 2, "on Tuesday"),
        (2, 6, "on Tuesday"),
        # A week later "on Tuesday" would be another Tuesday.
        (5, 7, "on 3 March"),
        (9, 10, "on 3 March"),
    ],
)
def test_the_day_is_named_in_words_that_stay_true(first: int, last: int, words: str) -> None:
    assert day_words(TUESDAY, first=TUESDAY + timedelta(first), last=TUESDAY + timedelta(last)) == words


@pytest.mark.parametrize(
    ("last", "subject"),
    [
        ("Your visit", "Re: Your visit"),
        ("Re: AW: Re: Your visit", "Re: Your visit"),
        ("RE[2]: Your visit", "Re: Your visit"),
        ("Your visit\r\nBcc: x@example.org", "Re: Your visit Bcc: x@example.org"),
        *((each, None) for each in (None, "", "Re:", "Invitation: Talk @ Tue", "Re: Invitation: x", "Accepted: x")),
        *((each, None) for each in ("Einladung: Gespräch", "Updated invitation: x", "Canceled: x")),
        ("Invitation to a second talk", "Re: Invitation to a second talk"),
    ],
)
def test_a_reply_keeps_the_subject_but_a_calendars(last: str | None, subject: str | None) -> None:
    assert reply_subject(last) == subject
    for step in ("thank_you", "status_check"):
        text = compose(replace(FULL, step=step, last_subject=last))
        assert text.subject == subject if subject else not text.subject.startswith("Re:")


def test_a_signature_that_says_goodbye_is_not_said_goodbye_before() -> None:
    owner = replace(OWNER, signature="Best regards,\nMaya")
    assert compose(replace(FULL, owner=owner)).body.count("egards") == 1
    assert compose(replace(FULL, owner=replace(OWNER, signature=" \n"))).body.endswith("\nMaya Okafor")


MINE = "Subject: Thanks from {{ owner_name }}\n\n{{ greeting }}\n\n{{ detail }}\n\n{{ signature }}\n"


def test_the_owners_template_is_filled_and_nothing_in_it_is_evaluated() -> None:
    text = compose(replace(FULL, details=("{{ 7 * 7 }} <b>",)), template=MINE)
    assert text.subject == "Thanks from Maya Okafor"
    assert text.body.startswith("Hi Anna,\n\n")
    assert "{{ 7 * 7 }} <b>." in text.body


def test_every_variable_that_is_promised_is_there() -> None:
    every = "\n".join(f"{name}={{{{ {name} }}}}" for name in draft.variables() if name.isidentifier())
    text = compose(FULL, template=f"Subject: x\n\n{every}")
    assert "the_role=the Senior Backend Engineer role" in text.body
    varied = "Subject: x\n\n{% vary %}one{% or %}two{% or %}three{% endvary %}"
    assert {compose(replace(FULL, variant=n), template=varied).body for n in range(3)} == {"one", "two", "three"}


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("Hello", "first line"),
        ("", "first line"),
        ("Subject:\n\nx", "first line"),
        ("Subject: x\n\n{{ nonsense }}", "nonsense"),
        ("Subject: x\n\n\n{% if %}", "line 4"),
        ("Subject: x\n\n{% vary %}a{% or %}b", "endvary"),
        ("Subject: x\n\n{{ ''.__class__.__mro__ }}", "template thank_you.txt"),
        ("Subject: x\n\n{{ range(9) }}", "range"),
        ("Subject: x\n\n{{ 'a' * 999999999 }}", "not used"),
        ("Subject: x\n\n{{ '%999999999d' % 1 }}", "not used"),
        ("Subject: x\n\n{{ 'a'|center(999999999) }}", "center"),
        ("Subject: x\n\n{% include 'other' %}", "template thank_you.txt"),
        ("Subject: x\n\n{% for a in signature %}{% for b in signature %}{% for c in signature %}{{ signature }}"
         "{% endfor %}{% endfor %}{% endfor %}", "grows past"),
        ("Subject: x\n\n{{ name.nothing }}", "nothing"),
        ("Subject: x\n\n{{ 1 / 0 }}", "zero"),
    ],
)  # fmt: skip
def test_a_template_that_cannot_be_used_says_why(template: str, says: str) -> None:
    with pytest.raises(ConfigError, match=re.escape(says)):
        compose(FULL, template=template)


def test_a_step_without_a_text_says_what_to_write() -> None:
    with pytest.raises(ConfigError, match=re.escape("coffee.txt")):
        compose(replace(FULL, step="coffee"))
    with pytest.raises(ConfigError):
        compose(replace(FULL, step="../thank_you"))


HOSTILE = st.text(max_size=80) | st.sampled_from(["{{ name }}", "\r\nBcc: x@y.example", "\u202e\u2066", "a" * 3000])


@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE, st.lists(HOSTILE, max_size=4), st.integers(-1, 40))
@settings(max_examples=120, deadline=None)
def test_no_name_role_or_note_breaks_a_mail(
    name: str, company: str, role: str, last: str, details: list[str], variant: int
) -> None:
    brief = replace(
        FULL, contact_name=name, company=company, role=role, last_subject=last, details=tuple(details), variant=variant
    )
    text = compose(brief)
    assert "\n" not in text.subject
    assert text.subject
    assert not any(finding.serious and "control" in finding.text for finding in lint.check(text, brief))
    assert count_words(text.body.removesuffix(OWNER.signature)) <= 150
    assert len(text.body.split("\n\n")) <= 8


GOOD = Text("Thank you", "Hi Anna,\n\nThank you for your time.\n\nKind regards,\nMaya Okafor\n+49 170 1234567")


def test_a_good_mail_has_no_finding() -> None:
    assert lint.check(GOOD, FULL, other_companies=["Initech", "Globex"], other_names=["Bob Stone"]) == ()


@pytest.mark.parametrize(
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
        other_companies=["Initech GmbH"],
        other_names=["Bob Stone"],
        other_roles=["Data Scientist", "Senior Backend Engineer"],
    )
    assert any(says in finding.text and finding.serious is serious for finding in found), found


def test_the_owners_own_mention_of_another_employer_is_only_pointed_at() -> None:
    brief = replace(FULL, details=("my time at Initech",))
    found = lint.check(compose(brief), brief, other_companies=["Initech", "Target", "Go"])
    assert [(finding.text, finding.serious) for finding in found] == [("it names another employer: Initech", False)]


def test_a_name_that_is_no_name_is_never_written() -> None:
    assert person("Globex Recruiting") == ""
    assert detail.read(("",))[0] == ()
