"""What was newly written, family by family: lines above quotes, heads, device lines, sign-offs, look-alikes.

The sender's name is in no header here: whoever signs is known by how names stand under a mail alone.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each_row

from agent.model import Address, Message
from agent.understand.mail import html
from agent.understand.own_words import own_words

REPLIES = Path(__file__).parent / "mails" / "replies"
SAID = "The parcel came this morning, so we can start.\n\nCould you send the second list as well?"
OLD = "Has it come yet?\nI am waiting for it."
CITED = "> Has it come yet?\n> I am waiting for it."
COMPACT = ">Has it come yet?\n>>I am waiting for it."


def _cases(name: str) -> list[str]:
    """The cases of a table: blocks of lines, each ended by a line of two percent signs."""
    return (REPLIES / f"{name}.txt").read_text("utf-8").removesuffix("\n").split("\n%%\n")


ATTRIBUTIONS = _cases("attributions")
"""Lines above a quote, in many languages and of many programs."""
FOLDED = _cases("attributions_folded")
UNMARKED = _cases("attributions_of_unmarked")
"""Such as are clear enough to end the words where the quote below them has no marks."""
HEADS = _cases("heads")
DEVICE_LINES = _cases("device_lines")
SIGN_OFFS = _cases("sign_offs")
FOOTERS = _cases("footers")
WHOLE = [tuple(case.split("\n==>\n")) for case in _cases("whole_texts")]
"""A whole text, and what its writer newly wrote."""
KEPT = _cases("look_alikes")
"""A person's own words that look like something else. Losing one is worse than any clutter."""


def _mail(text: str, name: str = "desk") -> Message:
    return Message(from_=(Address(name, "desk@harbour.example"),), text=text)


@each_row("cited", [CITED, COMPACT])
@each_row("line", [*ATTRIBUTIONS, *FOLDED])
def test_a_quote_goes_with_the_line_above_it_wherever_the_answer_stands(line: str, cited: str) -> None:
    assert own_words(_mail(f"{SAID}\n\n{line}\n{cited}\n")) == SAID
    assert own_words(_mail(f"{SAID}\n\n{line}\n\n{cited}\n")) == SAID
    assert own_words(_mail(f"{line}\n\n{cited}\n\n{SAID}\n")) == SAID
    assert (
        own_words(_mail(f"Hello,\n\n{line}\n{cited}\n\n{SAID}\n\n> more\n\nYes, both."))
        == f"Hello,\n\n{SAID}\n\nYes, both."
    )


@each_row("line", [*UNMARKED, *(one for one in FOLDED if "@" in one and any(map(str.isdigit, one)))])
def test_a_quote_without_marks_ends_the_words(line: str) -> None:
    assert own_words(_mail(f"{SAID}\n\n{line}\n\n{OLD}\n")) == SAID


@each_row("head", HEADS)
def test_a_head_ends_the_words(head: str) -> None:
    assert own_words(_mail(f"{SAID}\n\n{head}\n\n{OLD}\n")) == SAID
    assert own_words(_mail(f"{SAID}\n{head}\n\n{OLD}\n")) == SAID
    assert own_words(_mail(f"{head}\n\n{OLD}\n")) == ""


@each_row("line", DEVICE_LINES)
def test_a_device_is_no_writer(line: str) -> None:
    assert own_words(_mail(f"{SAID}\n\n{line}\n")) == SAID
    assert own_words(_mail(f"{SAID}\n\n{line}\n\n{ATTRIBUTIONS[0]}\n{CITED}\n")) == SAID


@each_row("sign", SIGN_OFFS)
def test_a_sign_off_is_cut_whoever_signs(sign: str) -> None:
    assert own_words(_mail(f"{SAID}\n\n{sign}\n")) == SAID
    assert own_words(_mail(f"{SAID}\n\n{sign}\n\n{ATTRIBUTIONS[0]}\n{CITED}\n")) == SAID


@pytest.mark.parametrize("footer", FOOTERS)
def test_a_footer_is_cut(footer: str) -> None:
    assert own_words(_mail(f"{SAID}\n\n{footer}\n")) == SAID
    assert own_words(_mail(f"{SAID}\n\n{ATTRIBUTIONS[0]}\n{CITED}\n\n{footer}\n")) == SAID


@each_row("text", KEPT)
def test_words_that_look_like_something_else_are_kept(text: str) -> None:
    assert own_words(_mail(text)) == text.strip()
    assert own_words(_mail(f"{text}\n\nBest,\nAbhi\n\n{ATTRIBUTIONS[0]}\n{CITED}\n")) == text.strip()


@pytest.mark.parametrize("text", _cases("listed_names"))
def test_the_senders_name_in_their_own_list_is_no_signature(text: str) -> None:
    assert own_words(_mail(text, "Abhi Rao")) == text
    assert own_words(_mail(f"{text}\n\nBest,\nAbhi\n\n{ATTRIBUTIONS[0]}\n{CITED}\n", "Abhi Rao")) == text


@each_row(("text", "expected"), WHOLE)
def test_a_whole_text_yields_what_its_writer_wrote(text: str, expected: str) -> None:
    assert own_words(_mail(text)).split() == expected.split()


@pytest.mark.parametrize("case", _cases("html"))
def test_the_marks_of_a_mail_program_are_known(case: str) -> None:
    mail = Message(from_=(Address("desk", "desk@harbour.example"),), text=html.to_text(case), html=case)
    assert own_words(mail) == ("" if "moz-forward" in case else "we will come.")


def test_the_end_of_a_long_cited_line_that_broke_off_is_no_word_of_the_writer() -> None:
    long = "> we waited for the parcel the whole day and it did not come until the evening"
    assert own_words(_mail(f"{long}\nof the next day\n> which is late\n\n{SAID}")) == SAID


SENTENCES = st.lists(
    st.text(st.sampled_from("abcdefgh éüñжλ語"), min_size=8, max_size=60).map(lambda one: f"Now {one.strip()} goes."),
    min_size=1, max_size=4,
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(
    SENTENCES,
    st.sampled_from(["", *DEVICE_LINES]),
    st.sampled_from(["", *SIGN_OFFS]),
    st.sampled_from([
        *(f"{one}\n{CITED}" for one in [*ATTRIBUTIONS, *FOLDED]),
        *(f"{one}\n\n{OLD}" for one in [*UNMARKED, *HEADS]),
        *FOOTERS,
    ]),
)  # fmt: skip
def test_whatever_the_words_are_any_quote_and_footer_leaves_them(
    sentences: list[str], device: str, sign: str, quote: str
) -> None:
    words = "\n\n".join(sentences)
    assert own_words(_mail("\n\n".join(part for part in (words, sign, device, quote) if part))).split() == words.split()
