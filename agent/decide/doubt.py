"""The question about a mail of unknown fate: what it is called, and whether it is still open. Pure."""

from __future__ import annotations

from datetime import UTC

from agent.decide.application import Draft
from agent.decide.known import Known
from agent.facts import DraftState

DOUBT = "in-doubt:"
"""How the keys of these questions begin."""


def question(draft: Draft) -> str:
    """One name for each time that the fate of this draft came to be unknown."""
    since = draft.since.get(DraftState.IN_DOUBT, draft.moved.at)
    return f"{DOUBT}{draft.moved.draft}:{since.astimezone(UTC):%Y%m%dT%H%M%S}"


def about(key: str) -> str | None:
    """The draft that such a question is about; None for any other question."""
    return key.removeprefix(DOUBT).partition(":")[0] if key.startswith(DOUBT) else None


def is_settled(known: Known, key: str) -> bool:
    """Has the mail been found meanwhile, so that nobody need answer any more?"""
    draft = known.drafts.get(about(key) or "")
    return draft is not None and not (draft.state is DraftState.IN_DOUBT and question(draft) == key)


def was_asked(known: Known, draft: str) -> bool:
    """Has there ever been such a question about that draft?"""
    return any(about(key) == draft for key in known.asked)
