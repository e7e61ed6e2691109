"""Mails that may belong to several applications, or are a stranger's, through the whole daemon: held, asked about
once, and released by the owner's word alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from life import ics
from stories import ANNA, BOB, Story, berlin, story, thanked

from agent.edges.ledger import DraftRow
from agent.understand import message as messages

RITA = ("Rita Gomez", "rita.gomez@globex.example")
THANKED = berlin(3, 12, 12)


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path) as told:
        yield told


def two_roles(life: Story) -> None:
    """Rita arranged an interview for each of two roles; the thanks to both interviewers are out."""
    for number, (role, who) in enumerate((("Backend Engineer", ANNA), ("Data Analyst", BOB))):
        life.invite(
            ics(
                start=berlin(3, 10, 10 + 4 * number), attendees=(who,), organizer=RITA, uid=f"role-{number}",
                summary=f"Interview: {role} at Globex",
            ),
            sender=RITA[1], subject=f"Interview: {role}",
        )  # fmt: skip
    life.step()
    assert len(life.known.applications) == 2
    life.live_until(berlin(3, 10, 20))
    for approval in life.to_owner("approval"):
        life.says("send all", to=approval)
    life.live_until(THANKED)
    assert {to for to, _ in life.sent()} >= {ANNA[1], BOB[1]}


def checks(life: Story) -> list[DraftRow]:
    return life.drafts("status_check")


def questions(life: Story) -> list[str]:
    return [" ".join(messages.parse(mail).text.split()) for mail in life.to_owner("question")]


def test_an_answer_that_may_be_about_either_role_holds_both_until_the_owner_says_which(life: Story) -> None:
    two_roles(life)
    life.writes(RITA[1], "Thank you, it was good to meet you!", subject="A short word", name=RITA[0])
    life.live_until(berlin(3, 19, 8))
    assert not checks(life)
    asked = questions(life)
    assert len(asked) == 2
    assert all("may be about several applications" in each for each in asked)
    about_the_engineer = next(n for n, each in enumerate(asked) if "Backend Engineer" in each)
    life.says("no", to=life.to_owner("question")[about_the_engineer])
    life.live_until(berlin(3, 27, 12))
    assert [each for each in questions(life) if "several applications" in each] == asked
    assert {row.address for row in checks(life)} == {RITA[1]}  # of the two the second waits for the gap
    (mail,) = {m.ids for a in life.known.applications.values() for m in a.received if m.subject == "A short word"}
    (about,) = life.known.by_mail[mail[0]]
    assert life.known.applications[about].role == "Backend Engineer"


def test_an_answer_that_names_its_role_holds_nobody_and_says_how_that_was_seen(life: Story) -> None:
    two_roles(life)
    life.writes(RITA[1], "Thank you, it was good to meet you!", subject="Data Analyst: a short word", name=RITA[0])
    life.live_until(berlin(3, 27, 12))
    assert questions(life) == []
    (mail,) = [m for a in life.known.applications.values() for m in a.received if m.subject.startswith("Data")]
    assert mail.application is not None
    assert life.known.applications[mail.application].role == "Data Analyst"
    assert mail.because[-1] == "It comes from a person of that application, and it names the role."
    assert checks(life)


def test_a_stranger_with_an_id_of_ours_is_held_and_asked_about_once_and_never_written_to(life: Story) -> None:
    thanked(life, ANNA)
    life.clock.forward(days=1)
    sent = life.sent()[-1][1]
    life.writes("tom@elsewhere.example", "Write to me from now on.", name="Tom Doyle", answers=sent)
    life.live_until(berlin(3, 20, 12))
    assert not checks(life)
    assert len(questions(life)) == 1
    assert "tom@elsewhere.example" not in life.known.by_address
    life.says("go", to=life.latest("question"))
    life.live_until(berlin(3, 21, 12))
    assert {row.address for row in checks(life)} <= {ANNA[1]}
    assert len(questions(life)) == 1


def test_a_person_who_quotes_us_from_a_private_address_has_answered_and_is_written_to_as_before(life: Story) -> None:
    thanked(life, ANNA)
    life.clock.forward(days=1)
    ours = messages.parse(life.sent()[-1][1])
    quoted = "\n".join(f"> {line}" for line in ours.text.splitlines())
    life.writes("anna.s@gmail.com", f"Thank you, Jane!\n\nOn Tuesday, Jane Doe wrote:\n{quoted}", subject="Re: note",
                name=ANNA[0])  # fmt: skip
    life.live_until(berlin(3, 17, 20))
    assert not checks(life)  # a week after the thanks; their answer started it again
    life.live_until(berlin(3, 23, 12))
    assert [row.address for row in checks(life)] == [ANNA[1]]
    assert questions(life) == []
