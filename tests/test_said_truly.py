"""What a mail to the owner says of times, of what goes along and of what is to be done, is so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from stories import ANNA, BOB, PRIYA, Story, berlin, invited, story

from agent.compose import answers
from agent.compose.blocks import cited
from agent.compose.plain import one_line
from agent.decide.key import last_moment
from agent.decide.outlook import State, outlook
from agent.owner.week import Weekly

MATERIAL = """
materials:
  - name: portfolio
    file: portfolio.pdf
    offer: [thank_you, status_check]
"""


def with_portfolio(folder: Path) -> Path:
    (folder / "portfolio.pdf").write_bytes(b"%PDF-1.4 drawings")
    return folder


def test_what_may_go_in_the_morning_only_is_confirmed_for_the_morning(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        invited(life, ANNA)
        life.live_until(berlin(3, 10, 22))
        life.says("send")
        told = life.read("confirmation")[-1].text
        assert "goes tomorrow 08:" in told
        life.live_until(berlin(3, 11, 12))
        (went,) = life.sent_to("anna")
        assert went.sent is not None
        assert f"goes tomorrow {went.sent.astimezone(berlin(3, 11).tzinfo):%H:%M}" in told


def test_new_words_at_night_are_shown_with_the_morning(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        invited(life, ANNA)
        life.live_until(berlin(3, 10, 22))
        life.says("detail: how they cut deploy times from a day to ten minutes")
        assert "Goes: tomorrow 08:" in life.read("approval")[-1].text


def test_what_goes_along_is_not_offered_in_the_same_mail(tmp_path: Path) -> None:
    with story(with_portfolio(tmp_path), extra=MATERIAL) as life:
        invited(life, ANNA)
        life.live_until(berlin(3, 10, 18))
        assert "send you my portfolio" in life.drafts()[0].text.body
        life.says("detail: attach portfolio")
        body = life.drafts()[0].text.body
        assert "I attach my portfolio." in body
        assert body.count("portfolio") == 1


def test_what_they_have_had_is_not_offered_again(tmp_path: Path) -> None:
    with story(with_portfolio(tmp_path), extra=MATERIAL) as life:
        invited(life, ANNA)
        life.live_until(berlin(3, 10, 18))
        life.says("detail: attach portfolio")
        life.says("send")
        life.live_until(berlin(3, 24, 18))
        assert life.drafts("status_check")
        assert all("portfolio" not in row.text.body for row in life.drafts("status_check"))


def test_of_several_drafts_each_is_told_with_its_number_what_to_answer(tmp_path: Path) -> None:
    with story(with_portfolio(tmp_path), extra=MATERIAL) as life:
        invited(life, BOB, ANNA)
        life.live_until(berlin(3, 10, 18))
        shown = life.read("approval")[-1].text
        for number in (1, 2):
            assert f"(answer `detail {number}: attach portfolio`)" in shown
            assert f"answer `detail {number}: …` and it becomes part of the note" in shown
        life.says("detail 2: attach portfolio")
        rows = life.drafts()
        assert [len(row.text.enclosed) for row in rows] == [0, 1]


def test_an_answer_to_a_request_is_shown_with_the_request(tmp_path: Path) -> None:
    with story(with_portfolio(tmp_path), extra=MATERIAL) as life:
        invited(life, ANNA, PRIYA)
        life.live_until(berlin(3, 10, 18))
        life.says("send all")
        life.live_until(berlin(3, 12, 9))
        life.writes(PRIYA[1], "Hi Jane,\n\ncould you please send us your portfolio?\n\nBest,\nPriya", name=PRIYA[0])
        life.step(minutes=1)
        life.writes(ANNA[1], "Hi Jane,\n\nit was nice to meet you!\n\nBest,\nAnna", name=ANNA[0])
        life.live_until(berlin(3, 15, 12))
        shown = [mail.text for mail in life.read("approval") if "equested material" in mail.text]
        assert len(shown) == 2  # and the reminder
        assert all("> Priya Nair wrote on 12 March" in text for text in shown)


@pytest.mark.parametrize(
    ("closes", "said"),
    [
        (datetime(2026, 3, 20, 0, 0, tzinfo=UTC), "Thursday 19 March"),
        (datetime(2026, 3, 1, 0, 0, tzinfo=UTC), "Saturday 28 February"),
        (datetime(2026, 3, 20, 11, 5, tzinfo=UTC), "Friday 20 March, 11:05"),
    ],
)
def test_a_window_of_days_ends_with_its_last_day(closes: datetime, said: str) -> None:
    assert last_moment(closes) == said


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("the time for it ended on Friday", 24, "the time for it ended…"),
        ("the time for it, ended", 17, "the time for it…"),
        ("one two", 7, "one two"),
        ("one two three", 8, "one two…"),
        ("W" * 50, 20, "W" * 19 + "…"),
        ("a " + "W" * 50, 20, "a " + "W" * 17 + "…"),
    ],
)
def test_a_line_is_cut_behind_a_word(text: str, limit: int, shown: str) -> None:
    assert one_line(text, limit) == shown
    assert len(shown) <= limit


def test_a_quote_that_is_cut_says_so() -> None:
    said = cited("", "word " * 200).words
    assert said.endswith("word…")
    assert len(said) <= 400
    assert cited("", "word").words == "word"


def _twice(life: Story) -> None:
    """Two applications at one employer, met on one day."""
    from life import ics

    for uid, role, hour in (("a", "Backend Engineer", 9), ("b", "Office Manager", 15)):
        start = berlin(3, 10, hour)
        event = ics(start=start, uid=uid, summary=f"Interview: {role}", attendees=(ANNA,))
        life.invite(event, subject=f"Interview: {role}")
        life.step()


def test_what_is_to_be_done_once_an_employer_is_told_once(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        _twice(life)
        assert len(life.known.applications) == 2
        life.writes(ANNA[1], "Hi Jane,\n\nwe will get back to you by 30 June.\n\nBest,\nAnna", name=ANNA[0])
        life.live_until(berlin(5, 20, 12), heartbeat=timedelta(days=1))
        todo = [line for mail in life.read("reminder") for line in mail.text.splitlines() if line.startswith("- ")]
        assert sum("Follow Globex on LinkedIn" in line for line in todo) == 1
        assert sum("See what Globex publishes" in line for line in todo) == 2  # 8 April, 8 May
        assert sum("Connect with" in line for line in todo) == 1


def test_past_its_time_a_draft_is_not_said_to_wait_until_then(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        invited(life, ANNA)
        life.live_until(berlin(3, 13, 9))  # its time ended on Thursday at 15:30; a yes counts until Friday
        engine = life.daemon.engine
        (line,) = [
            each.sentence
            for each in outlook(life.application, engine.known, engine.config, life.clock.now)
            if each.state is State.WAITS_FOR_YOU
        ]
        assert "its time ended Thursday 12 March, 15:30, and a yes still counts" in line
        week = Weekly(engine.known, engine.config, engine.ledger, berlin(3, 9), life.clock.now).week()
        assert "whose time ended Thu 12 March 15:30; a yes still counts" in week.needs_you[0]


def test_of_a_week_without_anything_in_it_there_is_no_mail(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        invited(life, ANNA)
        life.live_until(berlin(3, 10, 18))
        life.says("send")
        life.live_until(berlin(3, 12, 10))
        life.writes(ANNA[1], "Hi Jane,\n\nwe would like to make you an offer: 70,000 a year.\n\nAnna", name=ANNA[0])
        life.live_until(berlin(4, 20, 10))
        assert [mail.sent.day for mail in life.read("weekly") if mail.sent] == [16]


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("how you cut deploy times", "how your team cut deploy times from a day to minutes", ["from a day to minutes"]),
        ("how your team cut deploy times from a day", "how you cut deploy times", ["times from a day"]),
        ("the move to Kafka", "the on-call rota", ["Kafka", "on-call rota"]),
        ("Kafka", "Kafka at the edge", ["Kafka"]),
    ],
)
def test_a_note_made_more_exact_is_said_once(tmp_path: Path, first: str, second: str, said: list[str]) -> None:
    with story(tmp_path) as life:
        invited(life, ANNA)
        life.live_until(berlin(3, 10, 18))
        life.says(f"detail: {first}")
        life.says(f"detail: {second}")
        body = life.drafts()[0].text.body
        assert all(each in body for each in said)
        assert body.count("deploy times") <= 1


def test_what_waits_no_longer_is_offered_no_more(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        invited(life)
        life.live_until(berlin(3, 10, 18))
        shown = life.latest("approval")
        life.says("send 1 and 3", to=shown)
        life.says("what do you think?", to=shown)
        told = life.read("told")[-1].text
        assert "Answer: send 2, or skip 2." in told
        assert "send all" not in told
        page = life.latest("told").decode()
        assert "Send 2" in page
        assert "Send 1" not in page


def test_who_is_away_is_away_for_all_applications_there(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        _twice(life)
        life.live_until(berlin(3, 10, 20))
        life.writes(ANNA[1], "Hi Jane,\n\nI am out of the office until 30 March.\n\nAnna", name=ANNA[0])
        life.live_until(berlin(3, 16, 10))
        assert not any("several applications" in mail.text for mail in life.read("question"))
        assert life.read("weekly")[-1].text.count("Anna Schmidt (away)") == 1


@pytest.mark.parametrize(
    ("key", "go", "no"),
    [
        ("which:globex:m1", "it is about another one", "it is about this one"),
        ("moved:i1", "yes, it did", "it did not"),
        ("late-cancel:i1", "yes, it did", "it did not"),
        ("sooner:i1@x", "yes, it is over", "it is still to come"),
        ("machine:m1", "yes, they go on", "nothing more for now"),
        ("late:i1", "yes, write it all the same", "leave it"),
    ],
)
def test_a_question_says_what_yes_and_no_mean_for_it(key: str, go: str, no: str) -> None:
    words = answers.question_words(key).text
    assert f"\ngo: {go}" in words
    assert f"\nno: {no}" in words


def test_of_two_applications_at_one_employer_each_is_told_with_its_role(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        _twice(life)
        life.live_until(berlin(3, 16, 10))
        asked = [line for mail in life.read("reminder") for line in mail.text.splitlines() if "anything to add" in line]
        assert asked == [
            "- Is there anything to add to your interview at Globex (Backend Engineer)? If so, answer: more globex: …",
            "- Is there anything to add to your interview at Globex (Office Manager)? If so, answer: more globex-2: …",
        ]
        told = "\n".join(mail.text for mail in (*life.read("digest"), *life.read("weekly")))
        assert "Globex (Office Manager): the thank-you to Anna Schmidt will not be sent" in told
        assert "it needs a note" not in "\n".join(mail.text for mail in life.read("reminder"))
