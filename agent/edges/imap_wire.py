"""The line to an IMAP server, inside limits: bytes in, whole responses out (RFC 3501, 2.2 and 7).

It knows tags, lines, literals, TLS, sign-in and IDLE, and nothing of folders or mail. Whatever a server
sends is bounded: the length of a line and of a literal, the bytes and the seconds that one command may
take. A broken limit is `imaplib.IMAP4.abort`, like every other end of a connection.
"""

from __future__ import annotations

import contextlib
import imaplib
import re
import select
import socket
import ssl
from collections.abc import Iterator
from time import monotonic

from agent.edges.bearer import MECHANISMS, Dialogue, TooManyRoundsError, mechanism
from agent.errors import ConnectionFailedError

CRLF = b"\r\n"
CHUNK = 65_536
MAX_LINE = 8_000_000
"""Bytes of one line: a SEARCH answer of about a million UIDs still fits."""
MAX_LITERAL = 4_000_000
MAX_ANSWER = 2_000_000_000
"""Bytes that one command may bring; they are streamed, not kept."""
MAX_GATHERED = 5_000_000
"""The same for what is kept until it is complete: a list of folders, an answer to APPEND."""
COMMAND_SECONDS = 900.0
GOODBYE_SECONDS = 10.0
"""How long an IDLE may take to end; a server that is gone does not answer the DONE."""

_LITERAL = re.compile(rb"\{(\d{1,10})\}\r\n\Z")
_HAS_LITERALS = re.compile(rb"\* (?:\d+ FETCH|LIST|STATUS)\b", re.IGNORECASE)
_NEWS = re.compile(rb"\* (?:\d+ (?:EXISTS|EXPUNGE)|VANISHED)\b", re.IGNORECASE)

Response = list[bytes]
"""One untagged response: a line, and where the line ends in a literal, its bytes and the next line."""


class Refused(ConnectionFailedError):  # noqa: N818  # the server's NO is an answer
    """The server answered NO or BAD; the connection is as good as before. Where nobody expects it, an error."""


class Wire(imaplib.IMAP4):
    """A connection with its own read buffer.

    The buffer of the standard library cannot tell "nothing yet" from "closed" and is lost after a time-out,
    which is what makes waiting inside IDLE unreliable; here both are plain.
    """

    def __init__(
        self, host: str, port: int, *, context: ssl.SSLContext | None, connect_timeout: float, timeout: float
    ) -> None:
        self._context = context
        self._timeout = timeout
        self._buffer = bytearray()
        self._start = 0
        self._streams = 0
        self.begin()
        super().__init__(host, port, connect_timeout)
        self.sock.settimeout(timeout)

    # -- what imaplib calls ----------------------------------------------------------------------------

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        """Connect, and wrap in TLS at once where there is a context."""
        self.host, self.port = host, port
        self.sock = socket.create_connection((host, port), timeout)
        # A literal and the CRLF after it are two packets; without this the second waits for 40 ms.
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._context is not None:
            self._wrap(self._context)

    def shutdown(self) -> None:
        """Close the socket, whatever state it is in."""
        # The other side may have closed it before: then there is nothing left to shut.
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()

    def readline(self) -> bytes:
        """One line with its CRLF."""
        searched = self._start
        while (end := self._buffer.find(b"\n", searched)) < 0:
            searched = len(self._buffer)
            if searched - self._start > MAX_LINE:
                raise self.abort(f"a line of more than {MAX_LINE} bytes")
            searched -= self._fill()
        line = bytes(self._buffer[self._start : end + 1])
        self._start = end + 1
        return line

    def read(self, size: int) -> bytes:
        """Exactly `size` bytes, the literal of a response."""
        if size > MAX_LITERAL:
            raise self.abort(f"a literal of {size} bytes")
        while len(self._buffer) - self._start < size:
            self._fill()
        data = bytes(self._buffer[self._start : self._start + size])
        self._start += size
        return data

    def _log(self, line: str) -> None:
        """Keep no history: it would hold the password."""

    # -- commands --------------------------------------------------------------------------------------

    def begin(self, most: int = MAX_GATHERED) -> None:
        """A new command: its allowance of bytes and seconds; what came unasked before it is forgotten."""
        self._left = most
        self._deadline = monotonic() + COMMAND_SECONDS
        self.untagged_responses = {}

    def upgrade(self, context: ssl.SSLContext) -> None:
        """STARTTLS (RFC 3501, 6.2.1). What a server said before it is not believed after it."""
        typ, _ = self._simple_command("STARTTLS")
        if typ != "OK":
            raise self.abort("STARTTLS was refused")
        if len(self._buffer) > self._start:
            raise self.abort("something was sent in clear after STARTTLS")
        self._wrap(context)
        self.begin()
        self._get_capabilities()

    def sign_in(self, user: str, password: str) -> None:
        """LOGIN, or AUTHENTICATE PLAIN (RFC 4616) where LOGIN is off or cannot carry the characters.

        Raises `imaplib.IMAP4.error` with the server's words.
        """
        self.begin()
        plain = "AUTH=PLAIN" in self.capabilities
        if (user + password).isascii() and "LOGINDISABLED" not in self.capabilities:
            typ, data = self._simple_command("LOGIN", *(quoted(word.encode()) for word in (user, password)))
        elif plain:
            typ, data = self.authenticate("PLAIN", lambda _: f"\0{user}\0{password}".encode())
        else:
            raise self.error("it takes no password of this kind (LOGINDISABLED and no AUTH=PLAIN)")
        if typ != "OK":
            raise self.error(data[-1])
        self.state = "AUTH"

    def sign_in_by_token(self, user: str, token: str) -> None:
        """AUTHENTICATE with a token. Raises `imaplib.IMAP4.error` with the server's words."""
        self.begin()
        how = mechanism(each[5:] for each in self.capabilities if each.startswith("AUTH="))
        if how is None:
            raise self.error(f"it takes no token (none of {', '.join('AUTH=' + each for each in MECHANISMS)})")
        dialogue = Dialogue(how, user, token, self.host, self.port)
        try:
            self.authenticate(how, lambda challenge: dialogue.answer(challenge).encode())
        except (TooManyRoundsError, ValueError):  # no base64
            raise self.abort("it asks what no server asks at sign-in") from None
        except self.abort:
            raise
        except self.error as error:
            said = error.args[0] if error.args else ""
            raise self.error(f"{said} (status {dialogue.reason})" if dialogue.reason else said) from None
        self.state = "AUTH"

    def stream(self, *commands: bytes) -> Iterator[Response]:
        """Send the commands in one go and hand out each untagged response as it comes.

        It has to be read to its end before anything else is sent. Raises `Refused` when all answers
        are in and one of them was NO or BAD.
        """
        self.begin(MAX_ANSWER)
        tags = {b"S%d" % number: command for number, command in enumerate(commands, self._streams)}
        self._streams += len(tags)
        self.send(b"".join(b"%s %s\r\n" % item for item in tags.items()))
        refusal = None
        while tags:
            line = self.readline()
            if line.startswith(b"* "):
                yield self._rest(line)
                continue
            tag, _, words = line.partition(b" ")
            if tags.pop(tag, None) is None:
                raise self.abort(f"an answer to nothing: {readable(line)}")
            if words[:3].upper() != b"OK ":
                refusal = words
        if refusal is not None:
            raise Refused(readable(refusal))

    def idle(self, seconds: float, wake_fd: int | None) -> bool:
        """IDLE (RFC 2177) for at most that long; True when the folder changed.

        Ends early when `wake_fd` becomes readable. A closed connection is `abort`, at once.
        """
        self.begin()
        end = monotonic() + seconds
        tag = b"I%d" % self._streams
        self._streams += 1
        self.send(tag + b" IDLE\r\n")
        news = False
        while not (line := self.readline()).startswith(b"+"):
            news |= self._news(line)
            if line.startswith(tag):
                raise Refused(readable(line))
        poller = select.poll()
        poller.register(self.sock, select.POLLIN)
        if wake_fd is not None:
            poller.register(wake_fd, select.POLLIN)
        woken = False
        while True:
            while self._buffer.find(b"\n", self._start) >= 0:
                news |= self._news(self.readline())
            remaining = end - monotonic()
            if news or woken or remaining <= 0:
                break
            ready = [fd for fd, _ in poller.poll(remaining * 1000)]
            woken = wake_fd in ready
            if self.sock.fileno() in ready:
                self._fill_now()
        self.sock.settimeout(min(GOODBYE_SECONDS, self._timeout))
        self.send(b"DONE\r\n")
        while not (line := self.readline()).startswith(tag):
            news |= self._news(line)
        self.sock.settimeout(self._timeout)
        return news

    # -- inside ----------------------------------------------------------------------------------------

    def _wrap(self, context: ssl.SSLContext) -> None:
        plain = self.sock
        try:
            self.sock = context.wrap_socket(plain, server_hostname=self.host)
        except BaseException:
            plain.close()
            raise

    def _rest(self, line: bytes) -> Response:
        """The literals of a response. Only FETCH, LIST and STATUS hold any; a text may end in `{5}` too."""
        response = [line]
        if line.endswith(b"}\r\n") and _HAS_LITERALS.match(line):
            while (literal := _LITERAL.search(line)) is not None:
                response.append(self.read(int(literal[1])))
                line = self.readline()
                response.append(line)
        elif line[:5].upper() == b"* BYE":
            raise self.abort(f"the server ended the session: {readable(line[5:])}")
        return response

    def _news(self, line: bytes) -> bool:
        return is_news(self._rest(line)[0])

    def _fill(self) -> int:
        """Wait for bytes. Returns by how much the buffer's start moved."""
        if self._left <= 0 or monotonic() > self._deadline:
            raise self.abort("an answer without an end")
        chunk = self.sock.recv(CHUNK)
        if not chunk:
            raise self.abort("the server closed the connection")
        self._left -= len(chunk)
        moved = self._start
        del self._buffer[:moved]
        self._start = 0
        self._buffer += chunk
        return moved

    def _fill_now(self) -> None:
        """Take what is there; with TLS that may be nothing for us, such as a session ticket."""
        self.sock.settimeout(0)
        try:
            # The allowance is for commands; this one may last for minutes and each line is looked at.
            self.begin()
            self._fill()
        except (ssl.SSLWantReadError, BlockingIOError):
            pass  # nothing yet
        finally:
            self.sock.settimeout(self._timeout)


def is_news(line: bytes) -> bool:
    """Whether an untagged response says that mail came to the open folder or went from it."""
    return _NEWS.match(line) is not None


def quoted(text: bytes) -> bytes:
    """An IMAP quoted string (RFC 3501, 4.3). Raises ValueError for what such a string cannot hold."""
    if re.search(rb"[\0\r\n\x80-\xff]", text):
        raise ValueError("control or 8-bit characters in an IMAP string")
    return b'"' + text.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def readable(words: object) -> str:
    """A server's words for a message to the user: one short line of printable text."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
    return "".join(char if char.isprintable() else " " for char in text).strip()[:200]
