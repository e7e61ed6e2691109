"""Not a burden: one reminder of a draft, small news together, the week in one mail, one confirmation."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from life import START, Life, ics
from paper import ANNA, PANEL, approval, begin, copy, later, paper, recipients, said, states
from test_errands import tell
from test_tapped import tap

from agent import config as configs
from agent.compose.owner_mail import News
from agent.edges.store import Store
from agent.facts import DIGEST, OwnerTold
from agent.rules import Config
from agent.understand import message as messages

ALONE = "reminders: {connect_on_linkedin: {mode: off}, follow_company: {mode: off}, social_and_events: {mode: off}}\n"
ALONE += "sequence: {additional_information: {mode: off}}\n"
"""Nothing to do by hand, so that every mail is about what the test is about."""
NO_WEEK = ALONE + "digest: {weekly: off}\n"


def subjects(world: Life, kind: str) -> list[str]:
    return [messages.parse(raw).subject for raw in world.to_owner(kind)]


def told(world: Life) -> list[OwnerTold]:
    return [fact for _, fact in world.daemon.store.facts() if isinstance(fact, OwnerTold)]


# --- a draft that waits --------------------------------------------------------------------------


def test_a_draft_without_an_answer_is_shown_once_more_and_its_end_comes_in_a_digest(tmp_path: Path) -> None:
    with paper(tmp_path, extra=NO_WEEK) as world:
        begin(world)
        later(world, days=6)
        first, second = subjects(world, "approval")  # and no third
        assert "still waiting" not in first
        assert second.startswith("Globex: still waiting: thank-you to Anna Schmidt [f-")
        assert "This is the only reminder" in said(world, "approval")[1]
        assert not world.sent()
        (digest,) = said(world, "digest")
        assert "the thank-you to Anna Schmidt will not be sent: the time for it ended on" in digest
        assert not world.to_owner("told")


def test_of_a_panel_it_is_said_together_and_in_one_sentence(tmp_path: Path) -> None:
    with paper(tmp_path, extra=NO_WEEK) as world:
        begin(world, PANEL)
        later(world, days=6)
        (digest,) = said(world, "digest")
        names = "Ben Ito, Carla Reyes and Anna Schmidt"
        assert f"- Globex: the thank-yous to {names} will not be sent: the time for it ended on" in digest


def test_the_reminder_can_be_answered_and_so_can_the_mail_before_it(tmp_path: Path) -> None:
    for number in (0, 1):
        with paper(tmp_path / "", extra=NO_WEEK) as world:
            begin(world)
            later(world, hours=30)
            shown = world.to_owner("approval")
            assert len(shown) == 2
            copy(world, tap(world, shown[number], "Send"), "Sent")
            later(world, hours=14)
            copy(world, tap(world, shown[1 - number], "Send"), "Sent")
            later(world, hours=20)
            assert recipients(world) == [ANNA]
        (tmp_path / "followup.sqlite").unlink()


def test_what_was_answered_or_rests_is_not_reminded_of(tmp_path: Path) -> None:
    with paper(tmp_path, extra=NO_WEEK) as world:
        world.owner_answers(begin(world, PANEL), "send 1")
        later(world, hours=30)
        _, reminder = said(world, "approval")
        ((released, _),) = world.sent()
        shown = {address for address in (each for _, each in PANEL) if f"<{address}>" in reminder}
        assert shown == {address for _, address in PANEL} - {released}
    (tmp_path / "followup.sqlite").unlink()
    with paper(tmp_path, extra=NO_WEEK) as world:
        world.owner_answers(begin(world), "snooze 40 hours")
        later(world, hours=39)
        assert len(world.to_owner("approval")) == 1


@pytest.mark.parametrize("until", ["", " until tomorrow", " globex"])
def test_what_rested_is_not_shown_while_all_is_paused(tmp_path: Path, until: str) -> None:
    with paper(tmp_path, extra=NO_WEEK) as world:
        world.owner_answers(begin(world), "snooze 5 hours")
        world.step(minutes=1)
        tell(world, f"pause{until}")
        later(world, hours=7)
        assert len(world.to_owner("approval")) == 1
        if until != " until tomorrow":
            tell(world, f"resume{until}")
        later(world, hours=12)
        assert len(world.to_owner("approval")) == 2
        assert states(world) == ["staged"]


def test_the_reminder_can_be_switched_off(tmp_path: Path) -> None:
    with paper(tmp_path, extra=NO_WEEK + "approval: {reminder: no}\n") as world:
        begin(world)
        later(world, days=6)
        assert len(world.to_owner("approval")) == 1


# --- the digest ----------------------------------------------------------------------------------


def test_what_was_taken_back_before_its_yes_waits_for_the_digest_and_after_it_is_told_at_once(tmp_path: Path) -> None:
    for answered in (False, True):
        with paper(tmp_path, extra=NO_WEEK) as world:
            mail = begin(world)
            if answered:
                world.owner_answers(mail, "send")
            world.daemon.engine.adopt(_without_thanks(tmp_path), {})
            world.step(minutes=1)
            assert states(world) == ["withdrawn"]
            assert len(world.to_owner("told")) == int(answered)
            assert not world.to_owner("digest")
        (tmp_path / "followup.sqlite").unlink()


def test_a_digest_holds_all_of_a_day_and_comes_only_when_there_is_something(tmp_path: Path) -> None:
    with paper(tmp_path, extra=NO_WEEK) as world:
        begin(world)
        engine = world.daemon.engine
        (application,) = engine.known.applications.values()
        for number in range(3):
            engine.desk.note(f"small:{number}", application, f"Small thing {number}.", world.clock.now, news=News.OTHER)
            world.step(minutes=5)
        later(world, days=5)
        first, *more = said(world, "digest")
        assert all(f"Small thing {number}." in first for number in range(3))
        assert len(more) == 1  # the draft that came to its end
        days = [fact.at.date() for fact in told(world) if fact.key.startswith(DIGEST)]
        assert len(days) == len(set(days)) == 2


def _without_thanks(folder: Path) -> Config:
    text = (folder / "config.yaml").read_text()
    return configs.parse(
        text.replace("sequence: {", "sequence: {thank_you: {mode: off}, "), path=None, default_zone="UTC"
    )


def test_what_is_true_no_more_by_the_morning_is_not_told(tmp_path: Path) -> None:
    with paper(tmp_path, extra=NO_WEEK) as world:
        begin(world)
        engine, rules = world.daemon.engine, world.daemon.engine.config
        engine.adopt(_without_thanks(tmp_path), {})
        world.step(minutes=1)
        assert states(world) == ["withdrawn"]
        engine.adopt(rules, {})
        world.step(minutes=1)
        assert states(world) == ["staged"]
        later(world, hours=20)
        assert not world.to_owner("digest")


def test_without_a_digest_each_is_told_at_once(tmp_path: Path) -> None:
    with paper(tmp_path, extra=ALONE + "digest: {at: off, weekly: off}\n") as world:
        begin(world)
        later(world, days=6)
        assert not world.to_owner("digest")
        (news,) = said(world, "told")
        assert "will not be sent" in news


def test_what_comes_at_one_hour_is_one_mail(tmp_path: Path) -> None:
    with paper(tmp_path) as world:
        begin(world)
        engine = world.daemon.engine
        engine.desk.note("small", None, "A small thing.", world.clock.now, news=News.OTHER)
        before = len(world._inbox)  # type: ignore[attr-defined]
        world.run_until(START + timedelta(hours=24), every=timedelta(minutes=10))  # 09:00 the next day in Berlin
        (mail,) = world._inbox[before:]  # type: ignore[attr-defined]
        text = messages.parse(mail).text
        assert "To do by hand" in text
        assert "Follow Globex" in text
        assert "A small thing." in text


def test_a_stop_loses_no_news_and_doubles_none(tmp_path: Path) -> None:
    with paper(tmp_path, extra=NO_WEEK) as world:
        begin(world)
        world.daemon.engine.desk.note("small", None, "A small thing.", world.clock.now, news=News.OTHER)
    with paper(tmp_path, extra=NO_WEEK) as world:
        world.clock.now = START + timedelta(hours=30)
        for _ in range(3):
            world.step(minutes=1)
        assert len(said(world, "digest")) == 1
    with paper(tmp_path, extra=NO_WEEK) as world:
        world.clock.now = START + timedelta(hours=31)
        world.step()
        assert not world.to_owner("digest")
    store = Store(tmp_path / "followup.sqlite")
    assert len(store.rows("SELECT 1 FROM owner_mail WHERE key LIKE 'bulletin:%'")) == 1
    store.close()


# --- the week ------------------------------------------------------------------------------------


def test_the_week_says_what_went_who_answered_what_waits_and_what_comes(tmp_path: Path) -> None:
    with paper(tmp_path, extra=ALONE) as world:
        world.owner_answers(begin(world), "send")
        later(world, hours=3)
        words = "Hi Jane,\n\nthank you for your note. We will get back to you by Friday 27 March.\n\nBest\nAnna"
        world.writes(ANNA, words, name="Anna Schmidt", answers=world.sent()[0][1])
        world.step(minutes=1)
        start = START + timedelta(days=12)
        world.invite(
            ics(start=start, uid="second@x", summary="Final interview: Backend Engineer", attendees=PANEL[1:2])
        )
        world.step(minutes=1)
        world.run_until(START + timedelta(days=7, hours=1), every=timedelta(hours=1))
        (week,) = said(world, "weekly")
        parts = {part.split("\n")[0]: part for part in week.split("\n\n")}
        assert "Thank-you to Anna Schmidt at Globex" in parts["What went out:"]
        assert "Globex: Anna Schmidt, by Friday 27 March, " in parts["Who answered:"]
        assert "Final interview: Backend Engineer” with Ben Ito" in parts["Interviews ahead:"]
        assert "What needs you:" not in parts
        assert subjects(world, "weekly") == [
            "Your week: 1 mail went out, 1 answer, 1 interview ahead, 1 mail comes next"
        ]


def test_the_week_names_what_needs_the_owner_and_until_when(tmp_path: Path) -> None:
    with paper(tmp_path, extra=ALONE + "digest: {weekly: tue 11:00}\n") as world:
        begin(world)
        world.run_until(START + timedelta(days=1, hours=3), every=timedelta(hours=1))
        (week,) = said(world, "weekly")
        assert "What needs you:\n- Your word on the thank-you to Anna Schmidt at Globex, until tomorrow 11:00" in week
        assert "What comes next:\n- " in week


@pytest.mark.parametrize("extra", [NO_WEEK, ALONE])
def test_there_is_no_week_where_it_is_off_or_nothing_is_live(tmp_path: Path, extra: str) -> None:
    with paper(tmp_path, extra=extra) as world:
        mail = begin(world)
        if extra == ALONE:
            world.owner_answers(mail, "stop")
        world.run_until(START + timedelta(days=15), every=timedelta(hours=3))
        assert not world.to_owner("weekly")


# --- one confirmation ----------------------------------------------------------------------------


def test_a_panel_costs_two_mails_however_it_is_answered(tmp_path: Path) -> None:
    with paper(tmp_path, extra=NO_WEEK) as world:
        mail = begin(world, PANEL)
        for number in (1, 2, 3):
            copy(world, tap(world, mail, f"Send {number}"), "Sent")
            world.step(minutes=2)
        later(world, hours=3)
        assert len(world.sent()) == 3
        (confirmation,) = said(world, "confirmation")
        assert "Still waiting for your word: 2 and 3." in confirmation
        assert len(world.to_owner()) == 2


def test_what_came_to_pass_otherwise_than_said_is_confirmed_again(tmp_path: Path) -> None:
    with paper(tmp_path, extra=NO_WEEK) as world:
        mail = begin(world, PANEL)
        world.owner_answers(mail, "send 1")
        later(world, hours=3)
        world.owner_answers(mail, "skip 1")
        world.step(minutes=2)
        assert "gone out before" in said(world, "confirmation")[-1]
        assert approval(world) == mail
