"""Why a server was not reached, in words for its owner."""

from __future__ import annotations

import socket

OTHER_NAME = (62, 64)
"""X509_V_ERR_HOSTNAME_MISMATCH and _IP_ADDRESS_MISMATCH."""
_EXPIRED, _NOT_YET = 10, 9
"""X509_V_ERR_CERT_HAS_EXPIRED and _NOT_YET_VALID."""
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


def no_name(error: BaseException | None) -> bool:
    """Is it the name that leads nowhere? Then no other port does."""
    return isinstance(error, socket.gaierror | UnicodeError)


def out_of_date(error: Exception) -> str:
    """The way out where a certificate's days are the trouble; no authority of one's own helps there. '' elsewhere.

    Libraries wrap the error, and leave its words."""
    code, words = getattr(error, "verify_code", None), str(error)
    if code == _NOT_YET or "certificate is not yet valid" in words:
        return "This machine's clock is behind, most likely: look at `date`, and `timedatectl set-ntp true` sets it."
    if code == _EXPIRED or "certificate has expired" in words:
        return (
            "Whoever runs that server has to renew it. Where other programs find nothing wrong with it, look at "
            "`date`: this machine's clock may be ahead."
        )
    return ""
