"""A mail that comes back, as a mail server reports it."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime


def dsn(to: str, failed: str, original: bytes, at: datetime) -> bytes:
    """A delivery failure of RFC 3464, as postfix writes it; `failed` "": one that names nobody."""
    head = (
        "From: Mail Delivery System <MAILER-DAEMON@mail.globex.example>\r\n"
        f"To: {to}\r\nSubject: Undelivered Mail Returned to Sender\r\nDate: {format_datetime(at)}\r\n"
        "Message-ID: <bounce-1@mail.globex.example>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"\r\n\r\n'
        "--=_b\r\nContent-Type: text/plain\r\n\r\n"
    ).encode()
    reported = (
        f"Your message could not be delivered.\r\n\r\n<{failed}>: user unknown\r\n"
        "--=_b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.globex.example\r\n\r\n"
        f"Final-Recipient: rfc822; {failed}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 user unknown\r\n\r\n"
    ).encode()
    prose = b"Your message could not be delivered. It is returned below.\r\n"
    copy = b"--=_b\r\nContent-Type: message/rfc822\r\n\r\n" + original + b"\r\n--=_b--\r\n"
    return head + (reported if failed else prose) + copy
