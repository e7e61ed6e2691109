"""An interview of which the owner tells that is known, and that they or a mail took for none. Pure."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from agent.decide.application import Interview
from agent.decide.known import Known
from agent.model import Verdict


def taken_for_none(known: Known, start: datetime | None, addresses: Collection[str]) -> Interview | None:
    """The one at that hour, with somebody of these addresses, that was said to be missed, or to be none."""
    wanted = {contact for each in addresses if (contact := known.by_address.get(each))}
    for application in known.applications.values():
        for each in application.interviews.values():
            there = each.seen.start == start and wanted & set(each.seen.interviewers)
            if there and (each.missed is not None or each.verdict is not Verdict.YES):
                return each
    return None
