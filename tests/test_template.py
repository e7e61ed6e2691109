"""Templates of the owner's own: filled, bounded, never evaluated; a broken one says what is wrong and where."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from agent.compose.brief import Brief
from agent.compose.draft import compose, own_template
from agent.compose.template import VARIABLES, Source, proofread
from agent.errors import ConfigError
from agent.rules import Owner

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


def own(text: str) -> Source:
    return Source("thank_you.txt", text)


MINE = "Subject: Thanks from {{ owner_name }}\n\n{{ greeting }}\n\n{{ detail }}\n\n{{ signature }}\n"


def test_the_owners_template_is_filled_and_nothing_in_it_is_evaluated() -> None:
    text = compose(replace(FULL, details=("{{ 7 * 7 }} <b>",)), own=own(MINE))
    assert text.subject == "Thanks from Maya Okafor"
    assert text.body.startswith("Hi Anna,\n\n")
    assert "{{ 7 * 7 }} <b>." in text.body


def test_every_variable_that_is_promised_is_there() -> None:
    every = "\n".join(f"{name}={{{{ {name} }}}}" for name in VARIABLES if name.isidentifier())
    text = compose(FULL, own=own(f"Subject: x\n\n{every}"))
    assert "the_role=the Senior Backend Engineer role" in text.body
    varied = "Subject: x\n\n{% vary %}one{% or %}two{% or %}three{% endvary %}"
    assert {compose(replace(FULL, variant=n), own=own(varied)).body for n in range(3)} == {"one", "two", "three"}


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
        compose(FULL, own=own(template))


def test_what_no_template_may_use_is_found_before_a_mail_needs_it() -> None:
    with pytest.raises(ConfigError, match="line 1: there is no first_name") as found:
        proofread("thank_you", "Subject: {{ first_name }}\n\n{% if promised %}\n{{ greting }}\n{% endif %}")
    assert "line 4: there is no greting, did you mean greeting?" in str(found.value)
    proofread(
        "thank_you",
        "Subject: x\n\n{% set hi = greeting %}{{ hi }}{% vary %}a{% or %}{{ you('Sie', 'du') }}{% endvary %}"
        "{{ paragraph(detail, highlight) }}{% for each in colleagues %}{{ each }}{% endfor %}",
    )


GERMAN = "Subject: Danke\n\n{{ greeting }}\n\nvielen Dank für das Gespräch und die Zeit{{ when }}.\n\n{{ signature }}\n"


def test_the_template_for_the_language_goes_before_the_one_for_all() -> None:
    templates = {"thank_you": MINE, "thank_you.de": GERMAN}
    for language, name in (("de", "thank_you.de.txt"), ("fr", "thank_you.txt"), ("en", "thank_you.txt")):
        brief, source = own_template(replace(FULL, language=language), templates)
        assert source is not None
        assert source.name == name
    brief, source = own_template(replace(FULL, language="de"), {"update": MINE})
    assert (brief.language, source) == ("de", None)


def test_what_is_put_into_a_template_is_in_the_language_of_its_words() -> None:
    brief, source = own_template(FULL, {"thank_you": GERMAN})
    assert compose(brief, own=source).body.startswith("Guten Tag Anna Schmidt,")
    # Nothing but names of variables: that of the mail.
    bare = "Subject: {{ talk }}\n\n{{ greeting }}\n\n{{ detail }}\n"
    brief, source = own_template(replace(FULL, language="fr"), {"thank_you": bare})
    assert compose(brief, own=source).body.startswith("Bonjour Anna Schmidt,")


def test_words_of_the_owners_without_a_place_are_told() -> None:
    bare = own("Subject: x\n\n{{ greeting }}\n\n{{ signature }}")
    said = "thank_you.txt has no place for your words: {{ detail }}"
    assert [finding.text for finding in compose(FULL, own=bare).findings] == [said]
    assert compose(FULL, own=own(MINE)).findings == ()
    assert compose(replace(FULL, details=()), own=bare).findings == ()
    update = replace(FULL, step="update", details=(), given=("I passed the exam.",))
    assert "{{ given }}" in compose(update, own=Source("update.txt", bare.text)).findings[0].text


def test_a_template_may_say_du() -> None:
    source = own('Subject: x\n\n{{ you("Sie", "du") }} {{ familiar }} {{ language }}')
    said = [compose(replace(FULL, language="de", familiar=familiar), own=source).body for familiar in (False, True)]
    assert said == ["Sie False de", "du True de"]
