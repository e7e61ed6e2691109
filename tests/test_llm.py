"""The edge to a language model: whatever a server does, it is over in time and size, and gives nothing away."""

from __future__ import annotations

import contextlib
import socket
import ssl
import time
from pathlib import Path
from typing import Any

import pytest
import trustme
from scripted_llm import Script, completion, drips, floods, says, scripted, sends

from agent.edges import llm as llms
from agent.errors import ConnectionFailedError, SignInError
from agent.rules import Llm

KEY = "sk-very-secret"
TALK = [{"role": "user", "content": "the words of a mail"}]
GARRULOUS = "the server quotes: the words of a mail, sk-very-secret"
OK_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"


def key_file(folder: Path, key: str = KEY) -> Path:
    path = folder / "key"
    path.write_text(key + "\n")
    path.chmod(0o600)
    return path


def failure(llm: Llm) -> str:
    """What is said where it cannot be asked; neither key, words nor anything of the server's is in it."""
    with pytest.raises((SignInError, ConnectionFailedError)) as caught:
        llms.ask(llm, TALK)
    said = str(caught.value)
    assert KEY not in said
    assert "words of a mail" not in said
    assert "server quotes" not in said
    return said


def test_a_question_is_one_post_with_the_model_and_the_words() -> None:
    with scripted(says("hello")) as server:
        assert llms.ask(server.llm(), TALK) == "hello"
    (asked,) = server.asked
    assert asked.path == "/v1/chat/completions"
    assert asked.body == {"model": "tiny", "messages": TALK, "stream": False}
    assert asked.headers["host"] == f"localhost:{server.port}"
    assert "authorization" not in asked.headers


@pytest.mark.parametrize("source", ["file", "command"])
def test_the_key_goes_into_one_header_and_nowhere_else(source: str, tmp_path: Path) -> None:
    path = key_file(tmp_path)
    secret: dict[str, Any] = {"api_key_file": path} if source == "file" else {"api_key_command": ("cat", str(path))}
    with scripted(says("hello")) as server:
        llms.ask(server.llm(**secret), TALK)
    (asked,) = server.asked
    assert asked.headers.pop("authorization") == f"Bearer {KEY}"
    assert KEY not in repr(asked)


def test_a_key_that_cannot_be_had_opens_no_connection(tmp_path: Path) -> None:
    with scripted(says("hello")) as server:
        assert "api_key_file" in failure(server.llm(api_key_file=tmp_path / "none"))
        assert "api_key_command (false) failed" in failure(server.llm(api_key_command=("false", KEY)))
        slow = server.llm(api_key_command=("sleep", "30"), seconds=0.2)
        assert "did not end within 0.2 seconds: it must print the api key" in failure(slow)
        assert "characters that no key holds" in failure(server.llm(api_key_file=key_file(tmp_path, "schlüssel€")))
        assert not server.asked


@pytest.mark.parametrize(
    ("script", "told"),
    [
        (sends(GARRULOUS, 401), "refused the key (401)"),
        (sends(GARRULOUS, 403), "refused the key (403)"),
        (sends(GARRULOUS, 404), "no such address or model"),
        (sends(GARRULOUS, 429), "answered with 429"),
        (sends(GARRULOUS, 500), "answered with 500"),
        (sends(completion("hello"), 201), "answered with 201"),
        (sends(GARRULOUS), "cannot be asked (JSONDecodeError)"),
        (sends("<html>the server quotes</html>", Content_Type="text/html"), "cannot be asked (JSONDecodeError)"),
        (sends(b"\xff\xfe\x00"), "cannot be asked (UnicodeDecodeError)"),
        (sends("[" * 200_000), "cannot be asked"),
        (sends('{"choices": ' + "9" * 10_000 + "}"), "cannot be asked (ValueError)"),
        (sends(""), "cannot be asked"),
        (sends("null"), "not answer as chat-completions"),
        (sends("[]"), "not answer as chat-completions"),
        (sends('{"choices": []}'), "not answer as chat-completions"),
        (sends('{"choices": {"0": 1}}'), "not answer as chat-completions"),
        (sends('{"choices": [{"message": "the server quotes"}]}'), "not answer as chat-completions"),
        (says(None), "not answer as chat-completions"),
        (says(["the server quotes"]), "not answer as chat-completions"),
        (sends("{}", Content_Length="900"), "cannot be asked (IncompleteRead)"),
        (sends("{}", Transfer_Encoding="chunked"), "cannot be asked"),
        (lambda handler: handler.wfile.write(b"\0\1\2 nonsense\r\n\r\n"), "cannot be asked (BadStatusLine)"),
        (lambda handler: handler.connection.shutdown(socket.SHUT_RDWR), "cannot be asked"),
        (lambda handler: handler.wfile.write(OK_HEAD.replace(b"\r\n\r\n", b"\r\nX: y" * 500)), "cannot be asked"),
    ],
)
def test_what_is_no_answer_is_told_in_our_own_words(script: Script, told: str, tmp_path: Path) -> None:
    with scripted(script) as server:
        assert told in failure(server.llm(api_key_file=key_file(tmp_path)))


@pytest.mark.parametrize(
    "script",
    [
        drips(b"HTTP/1.1 200 OK\r\nX: ", 0.05),
        drips(OK_HEAD, 0.05),
        drips(OK_HEAD.replace(b"\r\n\r\n", b"\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n"), 0.05),
        drips(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000, 0.001),
    ],
)
def test_who_drips_is_left_when_the_time_is_over(script: Script) -> None:
    with scripted(script) as server:
        began = time.monotonic()
        assert failure(server.llm(seconds=0.4)) == "localhost did not answer within 0.4 seconds"
        assert time.monotonic() - began < 2


def test_who_never_answers_is_left_too() -> None:
    with scripted(says("")) as server:
        server.script = server.hangs
        assert failure(server.llm(seconds=0.2)) == "localhost did not answer within 0.2 seconds"


def test_who_takes_no_words_is_left_too() -> None:
    """Nobody accepts, and the machine's own buffers take what they can."""
    with contextlib.closing(socket.create_server(("127.0.0.1", 0), backlog=1)) as deaf:
        llm = Llm(f"http://localhost:{deaf.getsockname()[1]}/v1", "tiny", seconds=0.3)
        with pytest.raises(ConnectionFailedError, match="did not answer within"):
            llms.ask(llm, [{"role": "user", "content": "x" * 20_000_000}])


@pytest.mark.parametrize(
    "head",
    [
        OK_HEAD,
        OK_HEAD.replace(b"\r\n\r\n", b"\r\nContent-Length: 999999999\r\n\r\n"),
        OK_HEAD.replace(b"\r\n\r\n", b"\r\nTransfer-Encoding: chunked\r\n\r\n3b9ac9ff\r\n"),
    ],
)
def test_a_flood_is_cut_off(head: bytes) -> None:
    with scripted(floods(head)) as server:
        assert failure(server.llm()) == "localhost sent more than 1,000,000 bytes"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(status: int) -> None:
    with scripted(says("hello")) as elsewhere:
        there = f"{elsewhere.url}/chat/completions"
        with scripted(sends("", status, Location=there)) as server:
            assert f"sends on to another address ({status})" in failure(server.llm())
        assert elsewhere.connections == 0


def test_no_proxy_gets_the_words(monkeypatch: pytest.MonkeyPatch) -> None:
    with scripted(says("proxied")) as proxy, scripted(says("hello")) as server:
        for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "https_proxy"):
            monkeypatch.setenv(name, f"http://localhost:{proxy.port}")
        assert llms.ask(server.llm(), TALK) == "hello"
        assert proxy.connections == 0


def test_in_clear_it_goes_to_this_machine_whatever_a_name_says(monkeypatch: pytest.MonkeyPatch) -> None:
    def elsewhere(host: str, port: int, **more: object) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("203.0.113.7", port))]

    monkeypatch.setattr(socket, "getaddrinfo", elsewhere)
    assert failure(Llm("http://localhost:11434/v1", "tiny")) == "localhost cannot be asked (ConnectionRefusedError)"


def test_a_name_or_port_that_nobody_has_is_told() -> None:
    with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
    assert failure(Llm(f"http://localhost:{port}/v1", "tiny")) == "localhost cannot be asked (ConnectionRefusedError)"


def test_tls_takes_a_certificate_that_somebody_vouches_for_and_no_other(tmp_path: Path) -> None:
    authority, stranger = trustme.CA(), trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    stranger.cert_pem.write_to_path(str(tmp_path / "other.pem"))
    with scripted(says("hello"), tls=context) as server:
        assert llms.ask(server.llm(ca_file=tmp_path / "ca.pem"), TALK) == "hello"
        assert "certificate of localhost is not trusted" in failure(server.llm(ca_file=tmp_path / "other.pem"))
        assert "certificate of localhost is not trusted" in failure(server.llm())
        assert "cannot be asked (FileNotFoundError)" in failure(server.llm(ca_file=tmp_path / "none.pem"))
        assert "cannot be asked" in failure(Llm(server.url.replace("https", "http"), "tiny", seconds=2))
        assert len(server.asked) == 1
    with scripted(says("hello")) as plain:
        assert "cannot be asked (SSLError)" in failure(Llm(plain.url.replace("http", "https"), "tiny", seconds=2))
