"""Whole invitations, and exactly who is met."""

from __future__ import annotations

import pytest

from agent.understand.persons import names
from tests.people_invited import INVITATIONS, Invited
from tests.test_interview import event, judged



def _last(name: str) -> str:
    """What names are compared by: who is "Dr Nowak" to one is "Nowak" to another."""
    return name if "@" in name else names.clean(name).split()[-1]


def _id(invited: Invited) -> str:
    return f"{invited.title[:20]}, {invited.host.split(' <')[0]}, {sorted(invited.met)[0]}"


@pytest.mark.parametrize("invited", INVITATIONS, ids=_id)
def test_exactly_those_are_met_whom_the_invitation_tells_of(invited: Invited) -> None:
    read = judged(event(invited.title, invited.host, invited.text, invited.guests))
    met = [(each.address in invited.met and each.address) or each.name or each.address or "" for each in read.interviewers]
    assert sorted(map(_last, met)) == sorted(map(_last, invited.met)), met
