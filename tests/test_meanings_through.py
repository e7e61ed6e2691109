"""What people's plain mails mean, through the whole engine: read, obeyed, asked about, corrected by the owner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from life import START, Life
from paper import ANNA, ics, paper

from agent.decide.application import Application
from agent.decide.known import Known
from agent.edges.ledger import DraftRow
from agent.facts import MailReceived, OwnerAnswered
from agent.model import Intent
from agent.understand import message as messages

BERLIN = ZoneInfo("Europe/Berlin")
CLEO = "cleo.hart@globex.example"
NO = "Thank you for your time. Unfortunately we have decided to go with another candidate."
UNSURE = (
    "Unfortunately we have decided to go with another candidate. We would like to invite you to a second interview."
)
"""A no and an invitation in one mail: about two roles, perhaps; only the owner can say."""
INTERVIEW = START + timedelta(hours=1)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Life]:
    with paper(tmp_path) as made:
        yield made


def known(world: Life) -> Known:
    world.daemon.engine.refresh()
    return world.daemon.engine.known


def application(world: Life) -> Application:
    (only,) = known(world).applications.values()
    return only


def rows(world: Life, step: str) -> list[DraftRow]:
    return [row for row in world.daemon.engine.ledger.drafts() if row.step == step]


def said(world: Life, kind: str) -> list[str]:
    return [" ".join(messages.parse(raw).text.split()) for raw in world.to_owner(kind)]


def met(world: Life) -> None:
    world.invite(ics(start=INTERVIEW))
    world.step()


def thanked(world: Life) -> None:
    """The interview took place, and Anna has been thanked; it is that evening."""
    met(world)
    passes(world, hours=5)
    world.owner_answers(world.to_owner("approval")[0], "send")
    passes(world, hours=6)
    assert [row.state.value for row in rows(world, "thank_you")] == ["sent"]


def passes(world: Life, **time: float) -> None:
    until = world.clock.now + timedelta(**time)
    world.run_until(until, every=timedelta(hours=1 if time.keys() == {"hours"} else 4))


def anna(world: Life, text: str, **more: object) -> None:
    world.writes(ANNA, text, subject="Your interview", name="Anna Schmidt", **more)  # type: ignore[arg-type]
    world.step(minutes=1)


def newest(world: Life) -> MailReceived:
    return application(world).received[-1]


# --- what is sure is obeyed -------------------------------------------------------------------------


def test_a_plain_no_ends_the_checks_and_is_answered(world: Life) -> None:
    thanked(world)
    anna(world, NO)
    assert newest(world).intent is Intent.REJECTION
    assert "another candidate" in newest(world).sentence
    passes(world, days=20)
    assert not rows(world, "status_check")
    assert [row.address for row in rows(world, "rejection_reply")] == [ANNA]
    assert not said(world, "question")


def test_a_plain_no_before_the_thanks_takes_them_back(world: Life) -> None:
    met(world)
    passes(world, hours=4)
    assert [row.state.value for row in rows(world, "thank_you")] == ["staged"]
    anna(world, NO)
    passes(world, days=1)
    assert [row.state.value for row in rows(world, "thank_you")] == ["withdrawn"]
    assert rows(world, "rejection_reply")


def test_a_holding_reply_with_a_date_is_waited_for(world: Life) -> None:
    thanked(world)
    anna(world, "Hello Jane, we are still deciding and will get back to you by 27 March.")
    assert newest(world).intent is Intent.STILL_DECIDING
    passes(world, days=22)
    (check,) = rows(world, "status_check")
    assert check.opens.astimezone(BERLIN).date() >= datetime(2026, 3, 30, tzinfo=BERLIN).date()


def test_a_next_round_without_a_date_waits_for_its_invitation(world: Life) -> None:
    thanked(world)
    anna(world, "We would like to invite you to the next round; I will send you an invitation.")
    assert newest(world).intent is Intent.NEXT_ROUND
    passes(world, days=25)
    assert not rows(world, "status_check")
    assert not said(world, "question")


def test_an_offer_stops_the_checks_and_is_told(world: Life) -> None:
    thanked(world)
    anna(world, "We are delighted to offer you the role of Senior Backend Engineer.")
    passes(world, days=25)
    assert not rows(world, "status_check")
    (told,) = said(world, "told")
    assert "seems to have made you an offer" in told
    assert ".”." not in told
    assert "thank-yous go on" in told
    assert "delighted to offer you the role" in told


def test_who_asks_to_be_left_alone_is(world: Life) -> None:
    thanked(world)
    anna(world, "Please do not contact us again.")
    assert newest(world).intent is Intent.STOP_CONTACT
    passes(world, days=25)
    assert not rows(world, "status_check")


def test_what_they_ask_for_waits_until_the_owner_has_written(world: Life) -> None:
    thanked(world)
    anna(world, "Could you please send us two references and your salary expectations?")
    assert newest(world).intent is Intent.INFO_REQUEST
    passes(world, days=15)
    assert not rows(world, "status_check")
    world.owner_writes(ANNA, "Here they are.", subject="Re: Your interview")
    passes(world, days=9)
    assert rows(world, "status_check")


def test_a_hand_over_with_an_address_is_followed(world: Life) -> None:
    thanked(world)
    anna(world, f"Please direct any further questions to my colleague Cleo Hart ({CLEO}).")
    assert newest(world).intent is Intent.HANDOVER
    passes(world, days=10)
    (check,) = rows(world, "status_check")
    assert (check.address, check.name) == (CLEO, "Cleo Hart")


def test_a_hand_over_to_somebody_in_copy_is_followed(world: Life) -> None:
    thanked(world)
    text = "I am handing over to Cleo, who will take over from here; please write to her from now on."
    anna(world, text, headers={"Cc": f"Cleo Hart <{CLEO}>"})
    passes(world, days=10)
    assert [row.address for row in rows(world, "status_check")] == [CLEO]


def test_a_hand_over_without_an_address_asks_whom_to_write_to(world: Life) -> None:
    thanked(world)
    anna(world, "I am handing over to Cleo Hart, who will take over from here; please write to her from now on.")
    passes(world, days=10)
    assert not rows(world, "status_check")
    (asked,) = said(world, "question")
    assert "Whom should I ask for news" in asked


def test_a_plain_answer_asks_nothing(world: Life) -> None:
    thanked(world)
    passes(world, days=2)
    anna(world, "Thank you for your note, Jane. It was good to meet you!")
    passes(world, days=9)
    assert not said(world, "question")
    assert rows(world, "status_check")


def test_a_hiring_systems_no_is_one_and_gets_no_answer(world: Life) -> None:
    thanked(world)
    world.writes(
        "no-reply@us.greenhouse-mail.io", NO, name="Globex", subject="Your application at Globex",
        headers={"Auto-Submitted": "auto-generated"},
    )  # fmt: skip
    passes(world, days=15)
    assert newest(world).intent is Intent.REJECTION
    assert not rows(world, "status_check")
    assert not rows(world, "rejection_reply")
    assert not said(world, "question")


# --- an interview that is moved by a plain mail -----------------------------------------------------


MOVED = "I am sorry, but we need to move our call today. I will come back to you with a new time."


def moved(world: Life) -> None:
    met(world)
    anna(world, MOVED)
    passes(world, hours=8)
    assert not rows(world, "thank_you")
    (asked,) = said(world, "question")
    assert "“I am sorry, but we need to move our call today.” Did it take place as planned?" in asked


def test_who_moves_a_call_by_mail_is_not_thanked_for_the_old_time(world: Life) -> None:
    moved(world)
    world.owner_answers(world.to_owner("question")[0], "no")
    passes(world, days=20)
    assert not rows(world, "thank_you")
    assert not rows(world, "status_check")
    assert len(said(world, "question")) == 1


def test_a_call_that_took_place_all_the_same_is_thanked_for(world: Life) -> None:
    moved(world)
    world.owner_answers(world.to_owner("question")[0], "go")
    passes(world, hours=2)
    assert rows(world, "thank_you")


def test_a_new_invitation_after_that_mail_answers_it(world: Life) -> None:
    met(world)
    anna(world, MOVED)
    world.invite(ics(start=INTERVIEW + timedelta(hours=2), sequence=1, stamp=world.clock.now))
    passes(world, hours=6)
    assert rows(world, "thank_you")
    assert not said(world, "question")


def test_how_one_could_ask_for_another_time_moves_nothing(world: Life) -> None:
    met(world)
    anna(world, "Thank you, see you soon! If you need to reschedule our call, just let me know.")
    passes(world, hours=6)
    assert rows(world, "thank_you")


# --- what is unsure is asked ------------------------------------------------------------------------


@pytest.fixture
def unsure(world: Life) -> Life:
    """Anna wrote something that may be a no, and the owner has been asked, once."""
    thanked(world)
    anna(world, UNSURE)
    passes(world, hours=1)
    assert newest(world).intent is Intent.UNSURE
    assert newest(world).guess is not None
    (asked,) = said(world, "question")
    assert re.search(
        r"I read this from Anna Schmidt as a (rejection|next round): “(Unfortunately|We would) .*\.” Is it\?", asked
    )
    assert "rejection, waiting until 4 December, next round, offer, hand-over" in asked
    return world


def owner_says(world: Life, words: str) -> None:
    world.owner_answers(world.to_owner("question")[0], words)
    world.step(minutes=1)


def test_without_an_answer_nothing_is_written_and_nothing_more_asked(unsure: Life) -> None:
    passes(unsure, days=20)
    assert not rows(unsure, "status_check")
    assert len(said(unsure, "question")) == 1


def test_the_owners_no_is_a_no(unsure: Life) -> None:
    owner_says(unsure, "It's a no")
    assert (newest(unsure).intent, newest(unsure).owners_word) == (Intent.REJECTION, True)
    passes(unsure, days=15)
    assert not rows(unsure, "status_check")
    assert rows(unsure, "rejection_reply")
    assert len(said(unsure, "question")) == 1


def test_the_owners_date_is_waited_for(unsure: Life) -> None:
    owner_says(unsure, "they'll write until 31 March")
    passes(unsure, days=20)
    assert not rows(unsure, "status_check")
    passes(unsure, days=7)
    (check,) = rows(unsure, "status_check")
    assert check.opens.astimezone(BERLIN).date() >= datetime(2026, 4, 1, tzinfo=BERLIN).date()


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("nächste Runde", Intent.NEXT_ROUND),
        ("offer", Intent.OFFER),
        ("on hold", Intent.ON_HOLD_CLOSED),
        ("they asked for something", Intent.INFO_REQUEST),
        ("leave them alone", Intent.STOP_CONTACT),
    ],
)
def test_what_the_owner_says_it_is_stops_the_checks(unsure: Life, words: str, intent: Intent) -> None:
    owner_says(unsure, words)
    assert newest(unsure).intent is intent
    passes(unsure, days=15)
    assert not rows(unsure, "status_check")


def test_nothing_lets_the_follow_ups_go_on(unsure: Life) -> None:
    owner_says(unsure, "nothing")
    passes(unsure, days=9)
    assert rows(unsure, "status_check")


def test_the_owner_names_who_takes_over(unsure: Life) -> None:
    owner_says(unsure, f"hand-over to Cleo Hart <{CLEO}>")
    passes(unsure, days=9)
    (check,) = rows(unsure, "status_check")
    assert (check.address, check.name) == (CLEO, "Cleo Hart")


def test_yes_confirms_what_was_read(unsure: Life) -> None:
    guess = newest(unsure).guess
    owner_says(unsure, "yes")
    assert newest(unsure).intent is guess


def test_a_bare_no_may_mean_two_things_and_is_asked_back(unsure: Life) -> None:
    owner_says(unsure, "no")
    assert newest(unsure).intent is Intent.UNSURE
    assert any("may say that it is none, or that they said no" in text for text in said(unsure, "told"))


def test_the_log_keeps_the_reading_beside_the_owners_word(unsure: Life) -> None:
    owner_says(unsure, "rejection")
    stored = [fact for _, fact in unsure.daemon.store.facts()]
    (mail,) = [fact for fact in stored if isinstance(fact, MailReceived)]
    assert (mail.intent, mail.owners_word) == (Intent.UNSURE, False)
    assert [fact.answer for fact in stored if isinstance(fact, OwnerAnswered)] == ["rejection"]
