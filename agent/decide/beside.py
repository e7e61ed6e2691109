"""The steps that stand beside the owner's sequence: no rules name them, an event asks for them. Pure."""

from __future__ import annotations

from agent.rules import Duration, Recipient, Step, Unit

WITHDREW = "you withdrew your application"
"""Why an application is stopped from which the owner has withdrawn."""
WITHDRAWAL = Step("withdrawal", "withdrawn", Recipient.MAIN_CONTACT, Duration(3, Unit.DAYS))
"""The one mail that goes then."""
REQUESTED = Step("requested_material", "info_request", Recipient.SENDER, Duration(3, Unit.DAYS))
"""The answer to a wish for material that there is; always shown to the owner."""
BESIDE = {step.name: step for step in (WITHDRAWAL, REQUESTED)}
"""All of them; each may have a template of the owner's like any other."""
