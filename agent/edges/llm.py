"""One question to a language model behind an OpenAI-compatible endpoint (`POST …/chat/completions`).

By https, or in clear to this very machine. Bounded in time and size as a whole: a server that drips gains nothing.

No redirect is followed and no proxy is used: the words go to the server that the owner named, or nowhere. No error
that is raised holds the key, the words, or anything the server wrote.
"""

from __future__ import annotations

import contextlib
import http.client
import io
import json
import socket
import ssl
import time
from collections.abc import Sequence
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from agent.edges import secrets
from agent.errors import ConnectionFailedError, FollowupError, SignInError
from agent.rules import Llm

LARGEST = 1_000_000
"""Bytes of an answer, its header included; models that think aloud are wordy."""


def ask(llm: Llm, conversation: Sequence[dict[str, str]]) -> str:
    """What the model answers. Raises SignInError or ConnectionFailedError, with the way out."""
    deadline = time.monotonic() + llm.seconds
    try:
        # No knob beside these is understood everywhere (temperature, response_format, max_tokens are not).
        body = json.dumps({"model": llm.model, "messages": list(conversation), "stream": False}).encode()
        headers = {"Content-Type": "application/json", "Accept": "application/json", "Connection": "close"}
        if key := secrets.api_key(llm, command_seconds=min(llm.seconds, secrets.COMMAND_SECONDS)):
            headers["Authorization"] = f"Bearer {key}"
        status, answer = _post(llm, body, headers, deadline)
        return _content(llm, status, answer)
    except FollowupError:
        raise
    except TimeoutError:
        raise ConnectionFailedError(f"{llm.host} did not answer within {llm.seconds:g} seconds") from None
    except OverflowError:
        raise ConnectionFailedError(f"{llm.host} sent more than {LARGEST:,} bytes") from None
    except ssl.SSLCertVerificationError:
        raise ConnectionFailedError(f"the certificate of {llm.host} is not trusted; is ca_file missing?") from None
    except UnicodeEncodeError:
        raise SignInError("the api key holds characters that no key holds") from None
    except (OSError, http.client.HTTPException, ValueError, RecursionError) as error:
        raise ConnectionFailedError(f"{llm.host} cannot be asked ({type(error).__name__})") from None


def _post(llm: Llm, body: bytes, headers: dict[str, str], deadline: float) -> tuple[int, bytes]:
    place = urlsplit(llm.url)
    secure = place.scheme == "https"
    port = place.port or (443 if secure else 80)
    headers["Host"] = place.netloc
    connection = http.client.HTTPConnection(llm.host, port)
    with contextlib.closing(_connected(llm, port, secure, deadline)) as line:
        connection.sock = _Bounded(line, deadline)
        connection.request("POST", f"{place.path}/chat/completions", body, headers)
        with contextlib.closing(connection.getresponse()) as response:
            return response.status, response.read()


def _connected(llm: Llm, port: int, secure: bool, deadline: float) -> socket.socket:
    """A connection to the first address that takes one; in clear only to this machine, whatever its names say."""
    failure: OSError = ConnectionRefusedError()
    for family, kind, protocol, _, address in socket.getaddrinfo(llm.host, port, type=socket.SOCK_STREAM):
        if not secure and not ip_address(str(address[0])).is_loopback:
            continue
        line = socket.socket(family, kind, protocol)
        try:
            line.settimeout(_left(deadline))
            line.connect(address)
            if secure:
                context = ssl.create_default_context(cafile=str(llm.ca_file) if llm.ca_file else None)
                line.settimeout(_left(deadline))  # of the whole handshake
                line = context.wrap_socket(line, server_hostname=llm.host)
        except OSError as error:
            line.close()
            failure = error
            if isinstance(error, (TimeoutError, ssl.SSLError)):
                break
        else:
            return line
    raise failure


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


class _Bounded:
    """A connection as `http.client` uses a socket, over at the deadline however slowly bytes drip."""

    def __init__(self, line: socket.socket, deadline: float) -> None:
        self._line, self._deadline = line, deadline

    def sendall(self, data: bytes) -> None:
        """Everything, or TimeoutError."""
        rest = memoryview(data)
        while rest:
            self._line.settimeout(_left(self._deadline))
            rest = rest[self._line.send(rest) :]

    def makefile(self, mode: str) -> io.BufferedReader:
        """What the answer is read from."""
        return io.BufferedReader(_Incoming(self._line, self._deadline))

    def close(self) -> None:
        """Whoever opened the line closes it."""


class _Incoming(io.RawIOBase):
    """What comes in until the deadline, and not more than so many bytes."""

    def __init__(self, line: socket.socket, deadline: float) -> None:
        self._line, self._deadline, self._room = line, deadline, LARGEST

    def readable(self) -> bool:
        """It can be read from."""
        return True

    def readinto(self, buffer: Any) -> int:
        """What has come, at least a byte of it; none at the end."""
        self._line.settimeout(_left(self._deadline))
        count = self._line.recv_into(buffer)
        self._room -= count
        if self._room < 0:
            raise OverflowError
        return count


def _content(llm: Llm, status: int, answer: bytes) -> str:
    """The text in the first choice of the answer."""
    if status in (401, 403):
        raise SignInError(f"{llm.host} refused the key ({status}): check api_key_command or api_key_file")
    if 300 <= status < 400:
        raise ConnectionFailedError(f"{llm.host} sends on to another address ({status}): name that one as url")
    if status == 404:
        raise ConnectionFailedError(f"{llm.host} knows no such address or model (404): check url and model")
    if status != 200:
        raise ConnectionFailedError(f"{llm.host} answered with {status}")
    found = json.loads(answer)
    try:
        content = found["choices"][0]["message"]["content"]
    except (LookupError, TypeError):
        content = None
    if not isinstance(content, str):
        raise ConnectionFailedError(f"{llm.host} does not answer as chat-completions do: check url")
    return content
