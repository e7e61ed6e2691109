"""From a server's name to a signed-in connection: TLS always, certificates verified, errors in sentences.

A password never travels in clear: without TLS from the first byte, STARTTLS has to succeed before it is
even asked for.
"""

from __future__ import annotations

import imaplib
import re
import ssl
from collections.abc import Callable, Sequence

from agent.edges import sign_in_refused, unreached
from agent.edges.bearer import Bearer, Key, text_of
from agent.edges.imap_wire import Wire, readable
from agent.errors import ConnectionFailedError, SignInError
from agent.rules import Server

IMPLICIT_PORT = 993
STARTTLS_PORT = 143
CONNECT_SECONDS = 20.0
"""A port that swallows packets is given up after this, so that the other one is tried in good time."""
_LATER = "Nothing has to be mended here; it is tried again."
_AS_LIBRARY_SAYS_IT = re.compile(r"^\w+ command error: (?:BAD|NO) \[b(['\"])(.*)\1\]$", re.DOTALL)


def connect(server: Server, timeout: float) -> Wire:
    """A connection inside TLS, not signed in. Raises ConnectionFailedError."""
    context = _trust(server)
    failures: list[str] = []
    for port, implicit in _ways(server):
        place = f"{server.host}:{port}"
        try:
            return _open(server.host, port, context, implicit=implicit, timeout=timeout)
        except ssl.SSLCertVerificationError as error:
            raise ConnectionFailedError(*_untrusted(place, error)) from error
        except ssl.SSLError as error:
            raise ConnectionFailedError(
                f"{place} does not speak TLS as expected ({error.reason or error}):",
                "set mail.imap.tls to implicit (usually port 993) or starttls (usually port 143).",
            ) from error
        except (OSError, UnicodeError) as error:
            failures.append(f"{place} cannot be reached: {unreached.why(error)}")
            if unreached.no_name(error):
                break
        except imaplib.IMAP4.error as error:
            raise ConnectionFailedError(
                f"{place} does not answer as an IMAP server with TLS should: {readable(_words(error))}.",
                "Check mail.imap: host, port and tls.",
            ) from error
    raise ConnectionFailedError("; ".join(failures) + ".", "Check mail.imap.host and the network.")


def sign_in(wire: Wire, user: str, key: Callable[[], Key]) -> None:
    """Ask for the password or token and sign in; where a token is refused, once more with another.

    Raises SignInError where the server or the source of the key refuses, ConnectionFailedError where
    the server says that it is only out of order, or goes away.
    """
    place = f"{wire.host}:{wire.port}"
    secret = key()
    try:
        _try(wire, place, user, secret)
    except _RefusedError as no:
        another = secret.another() if isinstance(secret, Bearer) else None
        if another is None:
            raise SignInError(*no.args) from no
        try:
            _try(wire, place, user, another)
        except _RefusedError as again:
            raise SignInError(*again.args) from again


class _RefusedError(Exception):
    """The server refused this key; what it said and the way out are for the owner."""


def _try(wire: Wire, place: str, user: str, key: Key) -> None:
    by_token = isinstance(key, Bearer)
    if re.search(r"[\0\1\r\n]" if by_token else r"[\0\r\n]", user + text_of(key)):
        what = "token" if by_token else "password"
        raise SignInError(f"The user or {what} for {place} holds a line break or NUL; that cannot be sent.")
    try:
        if isinstance(key, Bearer):
            wire.sign_in_by_token(user, key.token)
        else:
            wire.sign_in(user, key)
    except (imaplib.IMAP4.abort, OSError) as error:
        raise ConnectionFailedError(f"{place} went away during sign-in: {_without(key, error)}") from None
    except imaplib.IMAP4.error as error:
        words = _without(key, error)
        if sign_in_refused.passes(words):
            raise ConnectionFailedError(f"{place} cannot sign anybody in now: {words}", _LATER) from None
        hint = (
            "Is the token for this user, and for mail? Some organisations also switch IMAP off."
            if by_token
            else "Check mail.login; many providers want an app password instead of the usual one."
        )
        said = f"{place} refused the sign-in of {user}: {words.rstrip('.')}."
        raise _RefusedError(said, sign_in_refused.way_out(words) or hint) from None


def _without(key: Key, error: Exception) -> str:
    """The server's words, without the secret should they repeat it."""
    words = _words(error)
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
    return readable(text.replace(text_of(key), "***") if text_of(key) else text)


def _open(host: str, port: int, context: ssl.SSLContext, *, implicit: bool, timeout: float) -> Wire:
    connect_timeout = min(CONNECT_SECONDS, timeout)
    first = context if implicit else None
    wire = Wire(host, port, context=first, connect_timeout=connect_timeout, timeout=timeout)
    try:
        if not implicit:
            # Also where the session begins signed in (PREAUTH): then STARTTLS is illegal, and so are we.
            if "STARTTLS" not in wire.capabilities:
                raise wire.error("it does not offer STARTTLS, and a password is never sent in clear")
            wire.upgrade(context)
    except BaseException:
        wire.shutdown()
        raise
    return wire


def _ways(server: Server) -> Sequence[tuple[int, bool]]:
    """Port and whether TLS is implicit, in the order to try."""
    if server.tls == "implicit":
        return [(server.port or IMPLICIT_PORT, True)]
    if server.tls == "starttls":
        return [(server.port or STARTTLS_PORT, False)]
    if server.port is None:
        return [(IMPLICIT_PORT, True), (STARTTLS_PORT, False)]
    return [(server.port, server.port == IMPLICIT_PORT)]


def _trust(server: Server) -> ssl.SSLContext:
    """The system's authorities (or SSL_CERT_FILE), and the owner's own beside them."""
    context = ssl.create_default_context()
    if server.ca_file is not None:
        try:
            context.load_verify_locations(server.ca_file)
        except OSError as error:  # ssl.SSLError is one
            raise ConnectionFailedError(
                f"mail.imap.ca_file {server.ca_file} cannot be used: {unreached.why(error)}."
            ) from error
    return context


def _untrusted(place: str, error: ssl.SSLCertVerificationError) -> tuple[str, str]:
    if error.verify_code in unreached.OTHER_NAME:
        return f"{place} shows a certificate for another name ({error.verify_message}).", "Check mail.imap.host."
    mend = unreached.out_of_date(error) or (
        "If this is your own server, set mail.imap.ca_file to its certificate or to that of the authority that "
        "signed it."
    )
    return f"The certificate of {place} is not trusted: {error.verify_message}.", mend


def _words(error: Exception) -> object:
    said = error.args[0] if error.args else error
    wrapped = _AS_LIBRARY_SAYS_IT.match(said) if isinstance(said, str) else None
    if wrapped is None:
        return said
    # As it came again, or a secret with an odd letter that a server repeats would not be known for one.
    return wrapped[2].encode("ascii", "backslashreplace").decode("unicode_escape").encode("latin-1", "replace")
