"""Why a server was not reached, in words for its owner."""

from __future__ import annotations

import socket

_LATER = (socket.EAI_AGAIN, socket.EAI_FAIL)
"""What the resolver says where it can ask nobody, as without a network."""


def why(error: Exception) -> str:
    """The reason without numbers that only programs know."""
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, socket.gaierror):
        if error.errno in _LATER:
            return "its name cannot be looked up now; is there a network?"
        return "there is no such name"
    if isinstance(error, UnicodeError):
        return "that is no name of a server"
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
