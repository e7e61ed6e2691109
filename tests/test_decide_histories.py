"""Invented years of interviews, mails, promises, absences and approvals: whatever happens, it is never pushy.

What is asserted stands in `objections`, reckoned from a second set of books. That each rule is looked after is shown by
`test_mutants`; `python tests/long_histories.py` lives through as many lives as there is time for.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lives import SCENES, Event, Life, invent, seeded, shrunk
from living import Living, live

BERLIN = ("Europe/Berlin", "Europe/Berlin")
SAMPLE = 130
"""Lives in the quick run: a quarter more than it takes until each step and each reason has been seen."""
STEPS = (
    "thank_you", "additional_information", "status_check", "second_status_check", "rejection_reply", "update",
    "keep_in_touch", "ask_again",
)  # fmt: skip


@st.composite
def lives(draw: st.DrawFn) -> Life:
    """The same lives, drawn by hypothesis: it looks where chance does not, and shrinks."""
    return invent(lambda options: draw(st.sampled_from(options)))


@pytest.mark.parametrize("examples", [25, pytest.param(600, marks=pytest.mark.long)])
def test_whatever_happens_no_promise_is_broken(examples: int) -> None:
    @settings(
        max_examples=examples, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
    )
    @given(lives())
    def lived(life: Life) -> None:
        live(life)

    lived()


REASONS = (
    "an interview is still ahead", "an interview was called off", "said no", "said no, and it may be about several",
    "made an offer", "spoke of a next round", "asked for something", "asked not to be contacted",
    "stand unanswered", "paused", "you closed this application", "switched off", "is unclear", "is unreadable",
    "A machine wrote to you", "wrote to you first", "arrived after its end", "was missed", "mail to it came back",
    "nobody reads it any more", "without a date of return", "address is also that of", "you wrote to",
    "waits for your yes", "is still on its way", "needs news from you", "needs a note from you",
    "they said no without an interview", "days without a word",
    "look-back",
)  # fmt: skip
"""What holds or drops a mail, in the words of the decisions."""


@pytest.mark.parametrize("number_of_lives", [SAMPLE, pytest.param(10 * SAMPLE, marks=pytest.mark.long)])
def test_the_sample_keeps_every_promise_and_is_not_empty(number_of_lives: int) -> None:
    """Lives in which nothing is sent, or nothing ever held, would prove nothing."""
    counted: Counter[str] = Counter()
    for number in range(number_of_lives):
        living = Living(seeded(1, number))
        living.live()
        counted.update(dict.fromkeys(living.counts, 1))
    assert [step for step in STEPS if not counted[f"sent {step}"]] == []
    said = [each for each in counted if not each.startswith("event ")]
    assert [reason for reason in REASONS if not any(reason in each for each in said)] == []
    assert min(counted[f"books: {what} expected"] for what in ("thanks", "check")) > number_of_lives / 4


def _story(*events: Event) -> Life:
    return Life("2027-06-07", "default", "at once", BERLIN, events)


ONCE_BROKEN = {
    "a request of theirs is not answered by thanks to somebody else": _story(
        Event(1, "invite", days=-3, word="one:ann"), Event(3, "mail", who="rita", word="info_request"),
        Event(480, "wait"),
    ),
    "what comes after the end is not taken back because it was staged": _story(
        Event(1, "invite", days=4, word="one:"), Event(2280, "wait"), Event(792, "news", days=5), Event(480, "wait"),
    ),
    "a question for news is no message of theirs left unanswered": _story(
        Event(1, "invite", days=4, word="one:"), Event(2280, "invite", days=0, word="two:ann,eve"), Event(480, "wait"),
    ),
    "a promise holds what keeps in touch": _story(
        Event(1, "invite", "blue", "olga", 10, "two:olga"), Event(9, "news", "blue", "rita", 14),
        Event(6, "mail", "blue", "olga", 1, "on_hold_closed"), Event(1872, "handover", "blue", "olga", 14, "here"),
        Event(50, "promise", "blue", "pete", 10, "courtesy"), Event(480, "wait"),
    ),
    "a recruiter's hand-over at one employer does not lead another's mail to a stranger": _story(
        Event(1, "invite", "acme", "rita", 5, "one:ann,eve"), Event(1, "invite", "blue", "ken", 14, "one:olga"),
        Event(480, "wait"), Event(1, "handover", "blue", "rita", 5, "here"), Event(480, "wait"),
    ),
    "one no is answered once, whoever takes over afterwards": _story(
        Event(1, "invite", "blue", "pete", 25, "two:olga"), Event(20, "wait"),
        Event(20, "mail", "blue", "ken", 7, "filled"), Event(6, "handover", "blue", "ken", -3, "here"),
        Event(75, "wait"),
    ),
    "who is asked because a mail came back may be asked again when the address lives": _story(
        Event(1, "invite", who="eve", days=2, word="one:ann"), Event(50, "handover", days=25, word="here"),
        Event(192, "bounce", "lead", "hal", 10), Event(1, "handover", "lead", "hal", 10, "here"),
        Event(1, "promise", who="rita", word="noted"),
    ),
    "whoever hands over between two interviews may not be at the second": _story(
        Event(1, "invite", "blue", "olga", 10, "two:olga"), Event(1, "handover", "blue", "olga", 0, "here"),
    ),
    "thanks for one employer do not yield to a check for another": replace(_story(
        Event(1, "invite", "acme", "bob", 1, "one:ann,bob,hal"), Event(20, "invite", "blue", "ken", 1, "two:pete,rita"),
        Event(9, "skip", "lead", "hal", -3), Event(75, "wait"),
    ), rules="quick checks", habit="never"),
}  # fmt: skip


@pytest.mark.parametrize("name", ONCE_BROKEN)
def test_what_once_broke_a_promise_does_not_any_more(name: str) -> None:
    live(ONCE_BROKEN[name])


def test_a_life_that_breaks_is_shrunk_to_what_breaks_it() -> None:
    long = Life("2027-12-06", "all_steps", "soon", BERLIN, tuple(Event(20, what) for what in ("news", "own", "stop")))
    least = shrunk(long, lambda life: any(event.what == "own" for event in life.events))
    assert least == _story(Event(1, "own"))


def test_every_scene_is_told_in_some_life_of_the_sample() -> None:
    told = {tuple(e.what for e in seeded(1, n).events) for n in range(SAMPLE)}
    for scene in SCENES:
        words = "/".join(what for _, what, _ in scene)
        assert any(words in "/".join(events) for events in told), words
