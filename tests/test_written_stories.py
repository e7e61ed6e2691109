"""The written stories in `written/` come true, and every cell of the rules' table has one.

Each file is a story that a person can read and write; the dates in it were reckoned by hand from the rules.
"""

from __future__ import annotations

import functools
from pathlib import Path

import pytest
from story_book import CELLS, FOLDER, MATTERS, StoryError
from story_life import live, problems, timeline
from story_reader import read

FILES = sorted(FOLDER.glob("*.yaml"))
written = functools.cache(read)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_story_comes_true(file: Path) -> None:
    """What is expected happens on its day, what is never to happen does not, and nobody else is written to."""
    story = written(file)
    told = live(story)
    wrong = problems(story, told)
    if wrong:
        pytest.fail("\n".join((*wrong, timeline(story, told))), pytrace=False)


def test_every_cell_of_the_table_has_a_story() -> None:
    """Each event for each step, and each matter beside the table."""
    shown = {cell for file in FILES for cell in written(file).shows}
    assert sorted({*CELLS, *MATTERS} - shown) == []


def test_no_two_stories_have_the_same_title() -> None:
    """A title tells a story apart."""
    titles = [written(file).title for file in FILES]
    assert len(titles) == len(set(titles))


STORY = """
title: A thank-you goes to whoever was there
shows: [modes/stage]
interview: {at: 2027-06-07 10:00-11:00, with: [Ann]}
until: 2027-06-12
"""
EXPECTED = "{what: sent, step: thank_you, to: Ann, on: 2027-06-07}"

WRONG = {
    "it expects nothing": STORY,
    "unknown expects": f"{STORY}expects: [{EXPECTED}]",
    "unknown whom": f"{STORY}expect: [{{what: sent, step: thank_you, whom: Ann, on: 2027-06-07}}]",
    "no rule is called thankyou": f"{STORY}expect: [{{what: sent, step: thankyou, on: 2027-06-07}}]",
    "nothing is called posted": f"{STORY}expect: [{{what: posted, step: thank_you, on: 2027-06-07}}]",
    "nobody in the story is called Bob": f"{STORY}expect: [{{what: sent, step: thank_you, to: Bob, on: 2027-06-07}}]",
    "lies outside the story": f"{STORY}expect: [{{what: sent, step: thank_you, on: 2027-07-07}}]",
    "second_status_check is switched off": f"{STORY}never: [{{what: sent, step: second_status_check}}]",
    "update cannot happen": f"{STORY}never: [{{what: sent, step: update}}]",
    "no time of the story is left": f"{STORY}never: [{{what: sent, step: status_check, after: 2027-06-12}}]",
    "Ann cannot “sings”": f"{STORY}expect: [{EXPECTED}]\nevents: [{{on: 2027-06-08 10:00, who: Ann, does: sings}}]",
    "no mail means 'maybe'": (
        f"{STORY}expect: [{EXPECTED}]\nevents: [{{on: 2027-06-08 10:00, who: Ann, does: writes, meaning: maybe}}]"
    ),
    "with is a list": f"{STORY.replace('[Ann]', 'Ann')}expect: [{EXPECTED}]",
    "something happens after that": (
        f"{STORY}expect: [{EXPECTED}]\nevents: [{{on: 2027-06-14 10:00, who: Ann, does: writes}}]"
    ),
    "duplicate key": f"{STORY}until: 2027-06-13\nexpect: [{EXPECTED}]",
    "there is no cell": f"{STORY.replace('modes/stage', 'modes/stages')}expect: [{EXPECTED}]",
    "says nothing about such a step": f"{STORY.replace('modes/stage', 'offer/status_checks')}expect: [{EXPECTED}]",
    "a title is a sentence": f"{STORY.replace('A thank-you goes to whoever was there', 'thanks')}expect: [{EXPECTED}]",
}


@pytest.mark.parametrize("problem", WRONG)
def test_a_story_that_makes_no_sense_is_refused(problem: str, tmp_path: Path) -> None:
    """A slip of the pen does not pass for a story that came true."""
    file = tmp_path / "story.yaml"
    file.write_text(WRONG[problem], "utf-8")
    with pytest.raises(StoryError, match=problem):
        read(file)


UNTRUE = {
    "did not happen": "expect: [{what: sent, step: thank_you, to: Ann, on: 2027-06-08}]",
    "happened, and never should": f"expect: [{EXPECTED}]\nnever: [{{what: sent, step: thank_you, before: 2027-06-08}}]",
    "does not expect it": "never: [{what: sent, step: status_check}]",
    "outside 08:00-09:00": "expect: [{what: sent, step: thank_you, on: 2027-06-07, between: 08:00-09:00}]",
}


@pytest.mark.parametrize("problem", UNTRUE)
def test_a_story_that_does_not_come_true_fails(problem: str, tmp_path: Path) -> None:
    """The runner sees what is missing, forbidden, unexpected and at a wrong hour."""
    file = tmp_path / "story.yaml"
    file.write_text(STORY + UNTRUE[problem], "utf-8")
    story = read(file)
    assert any(problem in each for each in problems(story, live(story)))


def test_an_answer_to_nothing_fails_and_shows_the_story(tmp_path: Path) -> None:
    """The owner can only answer what was asked."""
    file = tmp_path / "story.yaml"
    answer = "{on: 2027-06-08 10:00, who: owner, does: answers, asked: Did it rain, says: 'yes'}"
    file.write_text(f"{STORY}expect: [{EXPECTED}]\nevents: [{answer}]", "utf-8")
    with pytest.raises(StoryError, match=r"nobody has asked “Did it rain”\n(.*\n)*.* sent +thank_you to Ann"):
        live(read(file))


def test_a_story_that_is_as_written_has_no_problems(tmp_path: Path) -> None:
    """The day of the interview, from three hours after its end on."""
    file = tmp_path / "story.yaml"
    file.write_text(f"{STORY}expect: [{EXPECTED}]", "utf-8")
    story = read(file)
    assert problems(story, live(story)) == []
