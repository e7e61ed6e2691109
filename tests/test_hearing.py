"""What is heard of people in an invitation, and what is known of a name besides: whose mailbox, whose firm."""

from __future__ import annotations

from agent.model import Address, CalendarEvent
from agent.understand import people
from agent.understand.persons import hearing, part, reader, standing
from tests.test_interview import OWNER, event

HR = "Globex Talent <interviews@globex.example>"


def _known(invite: CalendarEvent, companies: tuple[str, ...] = ()) -> dict[str, dict[str, float]]:
    """By the name they are called by, what is known of each."""
    here = people.crowd_of(invite, None, OWNER, companies=companies)
    all_ = hearing.heard(here, part.weights().probable)
    return {one.called or one.name: standing.known(one, here, all_) for one in here.ones}


def test_who_is_invited_is_somebody_whatever_their_name_looks_like() -> None:
    invite = event("Interview", "Anna Berg <anna@globex.example>", "With May.", ("May Day <may@globex.example>",))
    here = people.crowd_of(invite, None, OWNER, companies=())
    read = hearing.heard(here, part.weights().probable).texts.of
    [may] = [read[at] for at, one in enumerate(here.ones) if one.address == "may@globex.example"]
    assert may is not None and may[reader.CLASSES.index("nobody")] == 0 and abs(sum(may) - 1) < 1e-6


def test_a_name_that_the_firm_has_too_is_told_by_it() -> None:
    """By the employer's name, the display name of a team's mailbox, and the parts of a domain."""
    for name, host, companies in (
        ("Zephyra", "Zephyra Talent <interviews@globex.example>", ()),
        ("Marisol", "Anna Berg <anna@marisol-labs.example>", ()),
        ("Marisol", HR, ("Marisol Labs",)),
    ):
        known = _known(event(f"{name} interview", host, f"You meet {name} and Tiago Brandt."), companies)
        assert "called as the firm" in known[name], host
        assert "called as the firm" not in known["Tiago Brandt"]


def test_who_writes_from_the_firms_mailbox_is_not_the_firm() -> None:
    invite = event("Interview", "Sofia bei Globex <interviews@globex.example>", "You meet Sofia and Tiago Brandt.")
    assert not any("called as the firm" in each for each in _known(invite).values())


def test_a_man_called_as_his_firm_is_none_of_its_names() -> None:
    invite = event("Interview", "HR <hr@brandt.example>", "You meet Herr Brandt and Tiago Holm.")
    assert not any("called as the firm" in each for each in _known(invite).values())


def test_whom_a_title_names_by_their_mailbox_is_the_one_invited() -> None:
    invite = event("Jane x Mo", "Ann Lee <ann@globex.example>", "", ("Mohammed Said <mo@globex.example>",))
    assert isinstance(invite.organizer, Address)
    here = people.crowd_of(invite, None, OWNER, companies=())
    assert [one.address for one in here.ones if one.called == "Mo"] == ["mo@globex.example"]
    [spot] = [here.texts[said.text].signs[here.texts[said.text].spots[said.start]] for one in here.ones if one.called
              for said in one.said]  # fmt: skip
    assert "invited" in spot
