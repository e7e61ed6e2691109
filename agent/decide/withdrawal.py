"""The owner withdraws: one courteous word to the main contact, and nothing else there any more. Pure.

No step of the rules: it is there for an application from which the owner has withdrawn, and only with their yes.
"""

from __future__ import annotations

from datetime import timedelta

from agent.decide import courtesy, recipient, standing, unasked
from agent.decide.application import Draft
from agent.decide.beside import WITHDRAWAL
from agent.decide.key import LATE, Key, day, held_back, late_text, occurrence_for
from agent.decide.situation import SAID, Situation
from agent.model import Decision
from agent.rules import Step

DAYS_WHEN_LATE = 3
"""How long the owner's yes to a late one holds."""

__all__ = ["WITHDRAWAL", "to_say_so"]


def to_say_so(s: Situation, step: Step) -> Decision:
    """What is to be done about telling them."""
    contact = recipient.main_contact(s)
    stopped = s.application.stopped
    assert stopped is not None  # without it the step is not there
    key = Key(s, step, contact, occurrence_for(s, step, contact, WITHDRAWAL.name))
    if stop := held_back(key):
        return stop
    if alone := standing.left_alone(s, contact):
        return key.skip(f"{alone.name or alone.address} asked not to be contacted any more")
    if told := _told(s, contact):
        return key.skip(f"it was for {s.known.contact_named(told.moved.contact)} to hear, {told.state}")
    if no := standing.refusal(s):
        return key.skip(f"{standing.the_no(no)} on {day(s, no.contact, no.at)}")
    if over := unasked.ended_by_hand(s):
        return key.skip(f"you told them yourself on {day(s, None, over.at)}")
    if contact is None:
        return key.ask(
            f"main-contact:{s.application.id}:{WITHDRAWAL.name}",
            f"Whom should I tell at {s.application.company} that you withdraw? I know nobody there with an address "
            "that works.",
        )
    if mine := s.owner_wrote(stopped.at, contact):
        return key.skip(f"you wrote to {s.known.contact_named(contact)} yourself on {day(s, contact, mine.at)}")
    place, address = s.place(contact), s.known.address_of(contact)
    assert address is not None
    span = courtesy.window(stopped.at, step, place, courtesy.counting(step, s.courtesy))
    about = f"to {s.application.company} passed on {place.local(span.closes - timedelta(minutes=1)):%-d %B}"
    in_time = key.in_time(span, place, f"{LATE}{step.name}:{s.application.id}", late_text(key, about), DAYS_WHEN_LATE)
    if not isinstance(in_time, courtesy.Window):
        return in_time
    return key.due(address, in_time, (f"you withdrew on {day(s, contact, stopped.at)}",))


def _told(s: Situation, contact: str | None) -> Draft | None:
    """The mail by which somebody else there was told, or was not to be: who is met or asked there now hears nothing."""
    return next(
        (
            draft
            for draft in s.application.drafts.values()
            if draft.moved.step == WITHDRAWAL.name
            and draft.moved.contact != contact
            and draft.state in SAID
            and not s.known.came_back(draft)
        ),
        None,
    )
