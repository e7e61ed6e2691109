"""Job searches in which a mailbox is gone by the time we write again: what had arrived there before has arrived. Nobody
is thanked twice for one talk, and the owner is asked once for another address."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, INTERVIEW, invite, mail, of, play, said, sent

SYSTEM = "Mail Delivery System <mailer-daemon@example.org>"


def came_back(at: str) -> str:
    words = f"<{ANN[1]}>: 550 5.1.1 user unknown"
    return mail(at, SYSTEM, words, subject="Undelivered Mail Returned to Sender")


LEFT = mail("3-17 09:00", of(ANN), "I no longer work for Globex. Please contact bob.ray@globex.example.",
            subject="Automatic reply: Backend Engineer", Auto_Submitted="auto-replied")  # fmt: skip
WHOM = "Whom should I ask for news at Globex? Of those who arrange things there I know no address that works."


@pytest.mark.parametrize("news", [LEFT, came_back("3-17 09:00"), came_back("3-20 09:00"), came_back("4-14 15:00")])
def test_of_a_mailbox_that_is_gone_by_the_second_mail_the_owner_is_asked_once(news: str) -> None:
    """The thanks were read a week before; until then they were to be said again."""
    told = play(INTERVIEW, news)
    assert sent(told) == ["thank_you ann.lee 03-10", "status_check ann.lee 03-17"]
    assert said(told, "asked_owner") == [WHOM]


def test_whoever_of_a_panel_is_gone_by_then_is_not_thanked_again_at_another_address() -> None:
    met = invite("3-9 10:00", "3-10 10:00", ANN, BOB)
    told = play(met, came_back("3-17 09:00"), answers={"Whom should I ask": "ann.lee@newco.example"})
    assert sorted(sent(told, "thank_you")) == ["thank_you ann.lee 03-10", "thank_you bob.ray 03-10"]


@pytest.mark.parametrize("at", ["3-10 15:00", "3-14 15:00", "3-16 15:00"])
def test_thanks_that_came_back_are_asked_about(at: str) -> None:
    """At once, after the days that servers try, and later, where nothing else has gone there."""
    told = play(INTERVIEW, came_back(at))
    assert sent(told) == ["thank_you ann.lee 03-10"]
    assert said(told, "asked_owner")[0] == (
        f"I cannot write to Ann Lee at {ANN[1]}: mail to it came back. Do you have another address?"
    )
