"""AUTH with a token on a connection that is inside TLS (RFC 4954; XOAUTH2, OAUTHBEARER). yagmail's own way is not used:
it skips STARTTLS and does not read the answer."""

from __future__ import annotations

import smtplib
import ssl

from agent.edges.bearer import Dialogue, TooManyRoundsError, mechanism
from agent.edges.transmission import words

LONGEST_LINE = 512
"""RFC 4954, 4: a first response that does not fit into it is sent by itself, after the server has asked."""


class NoMechanismError(smtplib.SMTPException):
    """The server takes no token."""


def sign_in(smtp: smtplib.SMTP, user: str, token: str, host: str, port: int) -> None:
    """Raises as smtplib does; what the server said is in it, the token is not."""
    if not isinstance(smtp.sock, ssl.SSLSocket):
        raise smtplib.SMTPException("a token is never sent in clear")
    smtp.ehlo_or_helo_if_needed()
    how = mechanism(smtp.esmtp_features.get("auth", "").split())
    if how is None:
        raise NoMechanismError("none of its ways takes a token")
    dialogue = Dialogue(how, user, token, host, port)

    def answer(challenge: bytes | None = None) -> str:
        return dialogue.answer(challenge)

    length = len(f"AUTH {how} \r\n") + (len(token) + len(user) + len(host) + 60) * 4 // 3
    try:
        smtp.auth(how, answer, initial_response_ok=length <= LONGEST_LINE)
    except smtplib.SMTPAuthenticationError as error:
        raw = error.smtp_error if isinstance(error.smtp_error, bytes) else str(error.smtp_error).encode()
        said = words(raw.replace(token.encode(), b"***"))
        reason = f" (status {dialogue.reason})" if dialogue.reason else ""
        raise smtplib.SMTPAuthenticationError(error.smtp_code, said + reason) from None
    except (TooManyRoundsError, ValueError):  # no base64
        raise smtplib.SMTPServerDisconnected("it asks what no server asks at sign-in") from None
