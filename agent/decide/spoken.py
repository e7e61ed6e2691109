"""How a step is called in a sentence. Pure."""

from __future__ import annotations

_SPOKEN = {
    "thank_you": "thank-you",
    "keep_in_touch": "keep-in-touch note",
    "connect_on_linkedin": "connect on LinkedIn",
}


def spoken(step: str) -> str:
    """A step's name as people say it."""
    return _SPOKEN.get(step, step.replace("_", " "))


def one(step: str) -> str:
    """A mail of that step as people say it: `a thank-you`, `an update`."""
    name = {"rejection_reply": "reply to a rejection"}.get(step, spoken(step))
    if name.endswith("information"):
        return name
    if name.endswith("material"):
        return f"the {name}"
    return f"{'an' if name[:1] in 'aeiou' else 'a'} {name}"
