"""Submission of one mail to one person, each outcome known (RFC 5321, 4954, 6409, 8314).

Home of yagmail, which connects and signs in and does nothing else: it sends again after a lost connection,
so composing and sending are never left to it. No decision is made here: what an outcome means for a draft
is the outbox's business. Nothing is written but to the socket.
"""

from __future__ import annotations

import re
import smtplib
import ssl
from collections.abc import Callable
from contextlib import suppress

import yagmail

from agent.edges import sign_in_refused, smtp_token, unreached
from agent.edges.bearer import Bearer, Key, text_of
from agent.edges.smtp_bounded import Timed, TimedSsl, set_timeout
from agent.edges.transmission import Answer, Outcome, unfit, words
from agent.errors import ConnectionFailedError, SignInError
from agent.rules import Server

EHLO_NAME = "[127.0.0.1]"
"""An address literal as mail apps behind a router give it (RFC 5321, 4.1.3); this machine's name is private."""

ANSWER_PATIENCE = 4
"""How many times longer than for other replies the answer to the body is waited for: servers scan it then.
RFC 5321, 4.5.3.2.6 asks for ten minutes, which the daemon cannot stand still; longer is in doubt."""


# Who is signed in is not a matter of this mail: RFC 4954, 6.
SESSION_REFUSALS = frozenset({530, 534, 535, 538})

DEFINITE = {2: Outcome.ACCEPTED, 4: Outcome.RETRY, 5: Outcome.REFUSED}


class Sender:
    """A signed-in connection to the owner's submission server. Not thread-safe.

    `password` gives it or a token; it is called at each `open` and its answer is not kept. `timeout` is in seconds,
    for connecting and for each reply as a whole.
    """

    def __init__(self, server: Server, login_user: str, password: Callable[[], Key], *, timeout: float = 30) -> None:
        self._server = server
        self._user = login_user
        self._password = password
        self._timeout = timeout
        self._smtp: smtplib.SMTP | None = None

    def open(self) -> None:
        """Connect, protect and sign in; the credentials go only through verified TLS. Where a token is refused,
        once more with another.

        Raises SignInError where the server refuses this login, ConnectionFailedError for all else.
        """
        self.close()
        context = self._context()
        key = self._password()
        try:
            self._open(context, key)
        except _TokenRefusedError as refusal:
            another = key.another() if isinstance(key, Bearer) else None
            if another is None:
                raise
            try:
                self._open(context, another)
            except SignInError as again:
                raise again from refusal

    def _open(self, context: ssl.SSLContext, key: Key) -> None:
        what, secret = "token" if isinstance(key, Bearer) else "password", text_of(key)
        if not secret:
            raise SignInError(f"the {what} for {self._user} is empty; look at `mail.login`")
        if not (self._user + secret).isascii():
            raise SignInError(
                f"user name or {what} for {self._server.host} has a letter outside ASCII, which SMTP sign-in "
                "does not carry reliably; use an app password"
            )
        failures: list[ConnectionFailedError] = []
        for port, implicit in _ways(self._server):
            try:
                self._smtp = self._sign_in(port, implicit, context, key)
            except ConnectionFailedError as failure:
                failures.append(failure)
                if unreached.no_name(failure.__cause__):
                    break
            else:
                return
        ways_out = dict.fromkeys(failure.mend for failure in failures if failure.mend)
        raise ConnectionFailedError("\n".join(failure.said for failure in failures), " ".join(ways_out))

    def transmit(self, mail_from: str, rcpt_to: str, data: bytes, *, data_begun: Callable[[], None]) -> Answer:
        """Hand `data` (CRLF lines) to the server for one recipient; the bytes go out as they are.

        `data_begun` is called after the 354 and before the first byte of the body. If it raises, the
        connection is closed without a byte of the body and the error goes on. Until it has returned every
        failure is RETRY or REFUSED; after that only an answer is definite, and all else is IN_DOUBT.
        """
        if problem := unfit(mail_from, rcpt_to, data):
            return Answer(Outcome.REFUSED, None, problem, "check")
        smtp = self._smtp
        if smtp is None:
            return Answer(Outcome.RETRY, None, "there is no connection", "connect")
        try:
            refusal = self._envelope(smtp, mail_from, rcpt_to, data)
            if refusal is not None:
                return refusal
            data_begun()
            return self._body(smtp, data)
        except BaseException:
            self._cut()  # also where the process is told to stop: a half-sent mail must not be completed
            raise

    def close(self) -> None:
        """Say goodbye and close; harmless where there is no connection, and never raises."""
        if self._smtp is not None:
            # Each mail's outcome is known by now; the server's goodbye changes nothing.
            with suppress(smtplib.SMTPException, OSError):
                self._smtp.quit()
            self._cut()

    # -- signing in ------------------------------------------------------------------------------------

    def _context(self) -> ssl.SSLContext:
        context = ssl.create_default_context()  # the system's trust, or SSL_CERT_FILE
        if self._server.ca_file is not None:
            try:
                context.load_verify_locations(cafile=str(self._server.ca_file))
            except (OSError, ssl.SSLError) as error:
                raise ConnectionFailedError(f"ca_file {self._server.ca_file} cannot be used: {error}") from error
        return context

    def _sign_in(self, port: int, implicit: bool, context: ssl.SSLContext, key: Key) -> smtplib.SMTP:
        """One way in. yagmail raises as smtplib and the socket do."""
        where = f"{self._server.host}:{port} ({'TLS' if implicit else 'STARTTLS'})"
        client = _Login(
            user=self._user,
            password=None if isinstance(key, Bearer) else key,
            smtp_skip_login=isinstance(key, Bearer),  # it knows no such sign-in that is safe
            host=self._server.host,
            port=port,
            smtp_ssl=implicit,
            # As a dict: yagmail's own default would not look at the certificate.
            smtp_starttls=False if implicit else {"context": context},
            soft_email_validation=False,
            local_hostname=EHLO_NAME,
            timeout=self._timeout,
            **({"context": context} if implicit else {}),
        )
        client.user = self._user  # yagmail makes jane to jane@gmail.com
        done = False
        try:
            client.login()
            if isinstance(key, Bearer):
                smtp_token.sign_in(client.smtp, self._user, key.token, self._server.host, port)
            done = True
        except smtplib.SMTPAuthenticationError as error:
            said = f"{error.smtp_code} {words(error.smtp_error)}"
            if error.smtp_code < 500:
                raise ConnectionFailedError(f"{where} cannot sign in just now: {said}") from error
            no, way = f"{where} refused the login of {self._user}: {said.rstrip('.')}.", sign_in_refused.way_out(said)
            if isinstance(key, Bearer):
                usual = (
                    "Is the token for this user, and for sending? Some organisations also switch sending by SMTP off."
                )
                raise _TokenRefusedError(no, way or usual) from error
            raise SignInError(no, way or "Look at `mail.login`: many providers want an app password.") from error
        except ssl.SSLCertVerificationError as error:
            raise ConnectionFailedError(
                f"{where}: the certificate is not trusted ({error.verify_message}); nothing was sent.",
                unreached.out_of_date(error)
                or "Check the host name, or name the server's authority as mail.smtp.ca_file.",
            ) from error
        except ssl.SSLError as error:
            raise ConnectionFailedError(
                f"{where}: no TLS could be agreed on ({error.reason or error}).", "Check mail.smtp: port and tls."
            ) from error
        except smtplib.SMTPServerDisconnected as error:
            raise ConnectionFailedError(f"{where} closed the connection: {words(str(error))}") from error
        except smtplib.SMTPResponseException as error:
            raise ConnectionFailedError(f"{where} answered {error.smtp_code} {words(error.smtp_error)}") from error
        except smtplib.SMTPException as error:
            raise self._no_method(where, client.smtp, error) from error
        except (OSError, UnicodeError) as error:
            raise ConnectionFailedError(
                f"{where} cannot be reached: {unreached.why(error)}.", "Check mail.smtp.host and the network."
            ) from error
        finally:
            client.is_closed = True  # or yagmail says QUIT whenever it is collected
            client.credentials = None
            if client.smtp is not None:
                client.smtp.user = client.smtp.password = None
                if not done:
                    client.smtp.close()
        smtp: smtplib.SMTP = client.smtp
        return smtp

    @staticmethod
    def _no_method(
        where: str, smtp: smtplib.SMTP | None, error: smtplib.SMTPException
    ) -> SignInError | ConnectionFailedError:
        """STARTTLS or AUTH is missing, or no mechanism fits a password."""
        if smtp is None or not isinstance(smtp.sock, ssl.SSLSocket):
            return ConnectionFailedError(
                f"{where} offers no STARTTLS, and a password is never sent in clear; try port 465 with `tls: implicit`"
            )
        if not smtp.has_extn("auth"):
            return ConnectionFailedError(f"{where} offers no sign-in; is it the submission port (465, 587)?")
        offered = smtp.esmtp_features.get("auth", "").strip() or "none"
        what = "token" if isinstance(error, smtp_token.NoMechanismError) else "password"
        return SignInError(f"{where} takes no sign-in by {what} (it offers: {words(offered)}): {words(str(error))}")

    # -- one mail --------------------------------------------------------------------------------------

    def _envelope(self, smtp: smtplib.SMTP, mail_from: str, rcpt_to: str, data: bytes) -> Answer | None:
        """MAIL, RCPT and DATA; None when the server waits for the body, else why it does not."""
        options: list[str] = []
        header, _, _ = data.partition(b"\r\n\r\n")
        if not (mail_from + rcpt_to).isascii() or not header.isascii():
            if not smtp.has_extn("smtputf8"):
                reason = "the address or a header is not ASCII, and the server does not take such mail (SMTPUTF8)"
                return Answer(Outcome.REFUSED, None, reason, "check")
            options.append("SMTPUTF8")
        if not data.isascii():
            if not smtp.has_extn("8bitmime"):
                return Answer(Outcome.REFUSED, None, "the server takes no 8-bit text (8BITMIME)", "check")
            options.append("BODY=8BITMIME")
        if smtp.has_extn("size"):
            options.append(f"SIZE={len(data)}")  # too big is then said before the body
        commands: dict[str, Callable[[], tuple[int, bytes]]] = {
            "mail": lambda: smtp.mail(mail_from, options),
            "rcpt": lambda: smtp.rcpt(rcpt_to),
            "data": lambda: smtp.docmd("DATA"),
        }
        for stage, ask in commands.items():
            try:
                code, text = ask()
            except (smtplib.SMTPException, OSError) as error:
                self._cut()
                return Answer(Outcome.RETRY, None, words(str(error)), stage)
            if not (code == 354 if stage == "data" else 200 <= code < 300):
                self._settle(smtp, code)
                final = 500 <= code < 600 and code not in SESSION_REFUSALS
                return Answer(Outcome.REFUSED if final else Outcome.RETRY, code, words(text), stage)
        return None

    def _body(self, smtp: smtplib.SMTP, data: bytes) -> Answer:
        """The body and its answer. Only a 2xx, 4xx or 5xx reply is definite; nothing here is tried twice."""
        stuffed = re.sub(rb"(?m)^\.", b"..", data)
        end = b".\r\n" if stuffed.endswith(b"\r\n") else b"\r\n.\r\n"
        try:
            set_timeout(smtp, self._timeout * ANSWER_PATIENCE)
            smtp.send(stuffed + end)
            code, text = smtp.getreply()
        except (smtplib.SMTPException, OSError) as error:
            self._cut()
            return Answer(Outcome.IN_DOUBT, None, words(str(error)), "dot")
        with suppress(OSError):  # the answer stands
            set_timeout(smtp, self._timeout)
        outcome = DEFINITE.get(code // 100, Outcome.IN_DOUBT)
        if code == 421 or outcome is Outcome.IN_DOUBT:
            self._cut()
        return Answer(outcome, code, words(text), "dot")

    def _settle(self, smtp: smtplib.SMTP, code: int) -> None:
        """After a refusal before the body: make the connection fit for the next mail, or close it."""
        fit = 400 <= code < 600 and code != 421 and code not in SESSION_REFUSALS
        with suppress(smtplib.SMTPException, OSError):  # the refusal stands; the connection goes
            if fit and smtp.rset()[0] == 250:
                return
        self._cut()

    def _cut(self) -> None:
        if self._smtp is not None:
            self._smtp.close()
            self._smtp = None


class _TokenRefusedError(SignInError):
    """Another token may do."""


class _Login(yagmail.SMTP):  # type: ignore[misc]  # ships no types
    """yagmail over connections whose replies are bounded."""

    @property
    def connection(self) -> type[smtplib.SMTP]:
        """The class that yagmail connects with."""
        return TimedSsl if self.ssl else Timed


def _ways(server: Server) -> list[tuple[int, bool]]:
    """Ports to try in order, each with whether TLS is implicit (RFC 8314, 3.3 prefers it)."""
    if server.tls == "implicit":
        return [(server.port or 465, True)]
    if server.tls == "starttls":
        return [(server.port or 587, False)]
    if server.port is None:
        return [(465, True), (587, False)]
    return [(server.port, server.port == 465)]
