"""Job searches in which somebody has another surname and another address since the invitation: they are neither thanked
unasked after they wrote first, nor chased while a machine says at the new address that they are away."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, INTERVIEW, invite, mail, of, own, play, said, sent

MARRIED = "Ann Kramer <ann.kramer@globex.example>"
GLAD = "Hi Jane,\n\nit was a pleasure!\n\nAnn"
ROOM = mail("3-10 09:00", of(ANN), "Hi Jane,\n\nsee you in room 4.\n\nAnn", subject="Room", named="room@g.example")
WROTE = own("3-10 08:00", of(ANN), "Dear Ann,\n\nwhere do we meet?", subject="Room", named="where@example.org")
FIRST = {
    "in a thread of hers": (ROOM, mail("3-10 12:30", MARRIED, GLAD, subject="Re: Room", answers="room@g.example")),
    "answering a mail to her": (
        WROTE, mail("3-10 12:30", MARRIED, GLAD, subject="Re: Room", answers="where@example.org")
    ),
    "by her given name alone": (
        ROOM, mail("3-10 12:30", "ann.k@globex.example", GLAD, subject="Re: Room", answers="room@g.example")
    ),
    "she says so": (
        mail("3-10 12:30", MARRIED, "Hi Jane,\n\nit is me, Ann, formerly Lee. It was a pleasure!\n\nAnn Kramer"),
    ),
    "she says so in German": (
        mail("3-10 12:30", MARRIED, "Hallo Frau Doe,\n\nhier schreibt Ann Kramer (geb. Lee). Es hat mich gefreut!"),
    ),
    "both names": (mail("3-10 12:30", "Ann Lee-Kramer <ann.lee-kramer@globex.example>", GLAD),),
    "both names, the new one last": (mail("3-10 12:30", "Ann Lee Kramer <akramer@globex.example>", GLAD),),
    "of the talk they had": (
        mail("3-10 12:30", MARRIED, "Hi Jane,\n\nit was great to talk to you this morning.\n\nAnn"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("story", FIRST)
def test_who_wrote_first_under_a_new_surname_is_not_thanked_unasked(story: str) -> None:
    told = play(INTERVIEW, *FIRST[story], until="3-13 08:00")
    assert sent(told, "thank_you") == []
    assert [each for each in said(told, "asked_owner") if "who may be Ann Lee, wrote to you first" in each]


@pytest.mark.parametrize("sender", [MARRIED, "Ann Lee-Kramer <ann.lee-kramer@globex.example>"])
def test_nobody_is_asked_for_news_while_away_under_a_new_surname(sender: str) -> None:
    away = mail("3-10 15:00", sender, "I am out of office until 30 March.", subject="Automatic reply: Thank you",
                Auto_Submitted="auto-replied")  # fmt: skip
    assert sent(play(INTERVIEW, away), "status_check") == ["status_check ann.lee 03-31"]


COLLEAGUES = {
    "another Ann about something else": mail(
        "3-10 12:30", MARRIED, "Hi Jane,\n\nthe guard has found your scarf.\n\nAnn"
    ),
    "she speaks of her": mail("3-10 12:30", MARRIED, "Hi Jane,\n\nAnn Lee asked me to say hello.\n\nAnn Kramer"),
    "another given name": mail(
        "3-10 12:30", "Bea Kramer <bea.kramer@globex.example>", GLAD, subject="Re: Room", answers="room@g.example"
    ),
    "another firm": mail("3-10 12:30", "Ann Kramer <ann.kramer@initech.example>", "Great to talk to you this morning."),
}


@pytest.mark.parametrize("story", COLLEAGUES)
def test_a_colleague_of_the_same_given_name_holds_no_thanks(story: str) -> None:
    told = play(INTERVIEW, ROOM, COLLEAGUES[story], until="3-13 08:00")
    assert sent(told, "thank_you") == ["thank_you ann.lee 03-10"]


def test_a_colleague_who_is_away_and_was_written_to_nowhere_is_somebody_else() -> None:
    """Two of one given name were met, and one of them is away under her own name."""
    other = ("Ann Moss", "ann.moss@globex.example")
    away = mail("3-10 15:00", of(other), "I am out of office until 30 March.", subject="Automatic reply: Thank you",
                Auto_Submitted="auto-replied")  # fmt: skip
    told = play(invite("3-9 10:00", "3-10 10:00", BOB, other), away)
    assert sent(told, "status_check") == ["status_check bob.ray 03-17"]
