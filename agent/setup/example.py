"""The configuration with every key and its default, as it is shipped: `config.example.yaml`."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import agent
from agent.errors import FollowupError

NAME = "config.example.yaml"


def text() -> str:
    """All of it; FollowupError where the installation is not whole."""
    in_checkout = Path(agent.__file__).parent.parent / NAME
    if in_checkout.is_file():
        return in_checkout.read_text("utf-8")
    try:
        shipped = metadata.files("followup-agent") or []
    except metadata.PackageNotFoundError:
        shipped = []
    for each in shipped:
        if each.name == NAME and (path := Path(str(each.locate()))).is_file():
            return path.read_text("utf-8")
    raise FollowupError(f"{NAME} is missing from this installation; install followup-agent anew")
