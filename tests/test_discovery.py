"""Which servers an address has: each source with what it may answer, what is told to whom, and how long it takes."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from clocks import not_by_chance, within
from hypothesis import given
from hypothesis import strategies as st
from outside import LOCAL, SERVICES, SMTP, Outside, document, server_xml, web
from rows import each_row

from agent.edges import autoconfig, dns_records, greeting
from agent.edges.dns_records import Target
from agent.errors import ConnectionFailedError
from agent.rules import Server
from agent.setup import discovery
from agent.setup.discovery import MOZILLA, Discovery, Found

ADDRESS = "jane.doe@example.org"


# --- what a document says -------------------------------------------------------------------------


@each_row(
    ("servers", "expected"),
    [
        ((server_xml(), SMTP), ("imap.example.org", 993, "implicit", ADDRESS, True)),
        # TLS from the first byte counts before STARTTLS, whatever the order; POP does not count.
        ((server_xml("pop3", port="995"), server_xml(port="143", tls="STARTTLS"), server_xml(), SMTP),
         ("imap.example.org", 993, "implicit", ADDRESS, True)),
        ((server_xml(port="143", tls="STARTTLS"), SMTP), ("imap.example.org", 143, "starttls", ADDRESS, True)),
        ((server_xml(host="mail.%EMAILDOMAIN%", user="%EMAILLOCALPART%"), LOCAL),
         ("mail.example.org", 993, "implicit", "jane.doe", True)),
        # Two names: the address.
        ((server_xml(user="%EMAILLOCALPART%"), SMTP), ("imap.example.org", 993, "implicit", ADDRESS, True)),
        ((server_xml(user=""), SMTP), ("imap.example.org", 993, "implicit", ADDRESS, True)),
        # One that takes passwords counts before one that does not.
        ((server_xml(host="oauth.example.org", ways=("OAuth2",)), server_xml(ways=("OAuth2", "plain")), SMTP),
         ("imap.example.org", 993, "implicit", ADDRESS, True)),
        ((server_xml(ways=("OAuth2",)), SMTP), ("imap.example.org", 993, "implicit", ADDRESS, False)),
        ((server_xml(ways=()), SMTP), ("imap.example.org", 993, "implicit", ADDRESS, True)),
        # A password never goes in clear.
        ((server_xml(port="143", tls="plain"), SMTP), None),
        ((server_xml(), server_xml("smtp", tls="plain", port="25")), None),
        ((server_xml(),), None),
        ((server_xml(host="imap.example.org evil"), SMTP), None),
        ((server_xml(host="-evil.example.org"), SMTP), None),
        ((server_xml(host="localhost"), SMTP), None),
        ((server_xml(port="0"), SMTP), None),
        ((server_xml(port="99999"), SMTP), None),
        ((server_xml(port="993a"), SMTP), None),
        ((server_xml(user="a b"), SMTP), None),
        ((server_xml(user="a&#10;b"), SMTP), None),
    ],
)  # fmt: skip
def test_a_document_is_read(servers: tuple[str, ...], expected: tuple[object, ...] | None) -> None:
    found = autoconfig.read(document(*servers), ADDRESS)
    if expected is None:
        assert found is None
    else:
        assert found is not None
        assert (found.imap.host, found.imap.port, found.imap.tls, found.user, found.passwords) == expected


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a;" * 10) for n in range(10))
    + b"]><clientConfig>&a9;</clientConfig>"
)


@pytest.mark.parametrize(
    "hostile",
    [
        b"", b"<html>not here</html>", b"\xff\xfe<", BOMB, document(server_xml(), SMTP) + b" " * autoconfig.LARGEST,
        b"<a>" * 30_000, b"<clientConfig>" + b"<a>" * 12_000 + b"</a>" * 12_000 + b"</clientConfig>",
        b'<?xml version="1.0" encoding="no-such"?><clientConfig/>',
        document(server_xml(), SMTP).replace(b"<clientConfig", b"<!DOCTYPE clientConfig SYSTEM 'file:///etc/passwd'><clientConfig"),
        document(server_xml("pop3"), *[server_xml("pop3")] * 500, server_xml(), SMTP),  # only so many are looked at
    ],
)  # fmt: skip
@not_by_chance
def test_a_hostile_document_says_nothing_and_takes_no_time(hostile: bytes) -> None:
    began = time.process_time()
    assert autoconfig.read(hostile, ADDRESS) is None
    within(began, 1)


@given(st.binary(max_size=400) | st.text(max_size=400).map(lambda text: document(server_xml(host=text), SMTP)))
def test_any_bytes_are_read_without_harm(data: bytes) -> None:
    found = autoconfig.read(data, ADDRESS)
    assert found is None or (found.imap.host.isascii() and " " not in found.imap.host)


# --- over the net ---------------------------------------------------------------------------------


def whole(status: str, body: bytes, *more: str) -> Callable[[bytes], Iterator[bytes]]:
    head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *more])
    return lambda asked: iter([head.encode() + b"\r\n\r\n" + body])


def drip(asked: bytes) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n\r\n"
    while True:
        time.sleep(0.05)
        yield b" "


def flood(asked: bytes) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n\r\n"
    while True:
        yield b" " * 65_536


def test_a_document_is_fetched_without_a_word_of_who_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    with web(monkeypatch, whole("200 OK", document(server_xml(), SMTP))) as here:
        got = autoconfig.fetch("autoconfig.example.org", "/mail/config-v1.1.xml", 4)
    assert got == document(server_xml(), SMTP)
    (asked,) = here.asked
    assert asked.startswith(b"GET /mail/config-v1.1.xml HTTP/1.1\r\n")
    assert b"Host: autoconfig.example.org\r\n" in asked
    assert b"jane" not in asked


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (whole("404 Not Found", b"no"), None),
        (whole("302 Found", b"", "Location: https://evil.example/"), None),
        (drip, "did not answer within 0.5 seconds"),
        (flood, "sent more than 100,000 bytes"),
        (lambda asked: iter([b"SSH-2.0-OpenSSH\r\n"]), "cannot be asked (BadStatusLine)"),
        (lambda asked: iter([]), "cannot be asked"),
    ],
)  # fmt: skip
def test_a_server_that_has_none_or_misbehaves(
    monkeypatch: pytest.MonkeyPatch, answer: Callable[[bytes], Iterator[bytes]], told: str | None
) -> None:
    began = time.monotonic()
    with web(monkeypatch, answer):
        if told is None:
            assert autoconfig.fetch("example.org", "/x", 4) is None
        else:
            with pytest.raises(ConnectionFailedError) as error:
                autoconfig.fetch("example.org", "/x", 0.5)
            assert told in str(error.value)
    assert time.monotonic() - began < 4


def test_a_certificate_that_is_not_trusted_or_for_another_name_is_no_source(monkeypatch: pytest.MonkeyPatch) -> None:
    for host, trusted in (("example.org", False), ("example.com", True)):
        with web(monkeypatch, whole("200 OK", document(server_xml(), SMTP)), trusted=trusted) as here:
            with pytest.raises(ConnectionFailedError, match=f"the certificate of {host} is not trusted"):
                autoconfig.fetch(host, "/x", 4)
            assert here.asked == []
        monkeypatch.undo()


# --- the DNS --------------------------------------------------------------------------------------


@contextmanager
def name_server(zone: str) -> Iterator[list[str]]:
    """A name server on loopback that serves a zone file, and answers to nobody else's names; what it was asked."""
    import dns.flags
    import dns.message
    import dns.rdatatype
    import dns.resolver
    import dns.rrset
    import dns.zone

    asked: list[str] = []
    records = dns.zone.from_text(zone, origin=".", relativize=False, check_origin=False)
    line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    line.bind(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                data, peer = line.recvfrom(4096)
            except OSError:
                return
            if not data:
                return
            question = dns.message.from_wire(data)
            (want,) = question.question
            asked.append(f"{want.name} {dns.rdatatype.to_text(want.rdtype)}")
            answer = dns.message.make_response(question)
            found = records.find_rdataset(want.name, want.rdtype, create=True)
            if found:
                answer.answer.append(dns.rrset.from_rdata_list(want.name, 60, list(found)))
            line.sendto(answer.to_wire(), peer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers, resolver.port = ["127.0.0.1"], line.getsockname()[1]
    before, dns.resolver.default_resolver = dns.resolver.default_resolver, resolver
    try:
        yield asked
    finally:
        dns.resolver.default_resolver = before
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as knock:
            knock.sendto(b"", line.getsockname())
        thread.join(5)
        line.close()


ZONE = """
_imaps._tcp.example.org. 60 IN SRV 10 5 993 second.example.org.
_imaps._tcp.example.org. 60 IN SRV 1 5 9993 light.example.org.
_imaps._tcp.example.org. 60 IN SRV 1 50 993 imap.example.org.
_submissions._tcp.example.org. 60 IN SRV 0 0 0 .
_submission._tcp.example.org. 60 IN SRV 0 0 587 smtp.example.org.
example.com. 60 IN MX 20 backup.example.com.
example.com. 60 IN MX 10 ASPMX.L.Google.com.
autodiscover.example.net. 60 IN CNAME autodiscover.outlook.com.
"""


def test_records_are_read_from_a_name_server_in_their_order() -> None:
    with name_server(ZONE) as asked:
        assert dns_records.srv("_imaps._tcp", "example.org", 3) == [
            Target("imap.example.org", 993), Target("light.example.org", 9993), Target("second.example.org", 993),
        ]  # fmt: skip
        assert dns_records.srv("_submissions._tcp", "example.org", 3) == []  # `.`: not offered
        assert dns_records.srv("_imap._tcp", "example.org", 3) == []
        assert [each.host for each in dns_records.mx("example.com", 3)] == ["aspmx.l.google.com", "backup.example.com"]
        assert dns_records.cname("autodiscover.example.net", 3) == "autodiscover.outlook.com"
        assert dns_records.cname("autodiscover.example.org", 3) is None
    assert "_imaps._tcp.example.org. SRV" in asked


def test_a_silent_name_server_is_said_and_takes_as_long_as_told() -> None:
    import dns.resolver

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        resolver = dns.resolver.Resolver(configure=False)
        resolver.nameservers, resolver.port = ["127.0.0.1"], silent.getsockname()[1]
        before, dns.resolver.default_resolver = dns.resolver.default_resolver, resolver
        began = time.monotonic()
        try:
            with pytest.raises(ConnectionFailedError, match=r"gives no answer about example.org \(LifetimeTimeout\)"):
                dns_records.mx("example.org", 0.3)
        finally:
            dns.resolver.default_resolver = before
    assert time.monotonic() - began < 2


def test_a_name_that_is_none_is_no_crash() -> None:
    with pytest.raises(ConnectionFailedError):
        dns_records.mx("a" * 70 + ".example.org", 1)


# --- the greeting ---------------------------------------------------------------------------------


def test_how_tls_begins_is_found_out(mail_host, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    assert greeting.tls_at_once("localhost", mail_host.imap_port, 4) is True
    assert greeting.tls_at_once("localhost", mail_host.submissions_port, 4) is True
    assert greeting.tls_at_once("localhost", mail_host.submission_port, 4) is False
    with socket.create_server(("127.0.0.1", 0)) as silent:
        assert greeting.tls_at_once("localhost", silent.getsockname()[1], 0.2) is None
        assert greeting.of("localhost", silent.getsockname()[1], 0.2) is None
    assert greeting.of("localhost", mail_host.imap_port, 4) is None  # not trusted
    monkeypatch.setenv("SSL_CERT_FILE", str(mail_host.ca_file))
    assert (greeting.of("localhost", mail_host.imap_port, 4) or b"").startswith(b"* OK")
    assert (greeting.of("localhost", mail_host.submissions_port, 4) or b"").startswith(b"220 ")


# --- the search -----------------------------------------------------------------------------------


def search(outside: Outside, address: str = ADDRESS, *, online: bool = True) -> tuple[Found | None, list[str]]:
    said: list[str] = []
    found = Discovery(address, said.append, outside.lookups()).find(online=online)
    assert not [asked for asked in outside.asked if "jane" in asked], "the address is nobody's business"
    return found, said


def hosts(found: Found | None) -> tuple[str, str] | None:
    return (found.imap.host, found.smtp.host) if found and found.imap and found.smtp else None


def test_a_known_provider_needs_no_net() -> None:
    outside = Outside()
    found, _ = search(outside, "jane@gmail.com")
    assert hosts(found) == ("imap.gmail.com", "smtp.gmail.com")
    assert outside.asked == []


def test_the_name_that_a_provider_wants_is_known() -> None:
    for address, user in (("jane@free.fr", "jane"), ("jane@orange.fr", "jane@orange.fr")):
        found, _ = search(Outside(), address)
        assert found is not None
        assert found.user == user


def test_offline_nobody_is_asked() -> None:
    outside = Outside()
    found, said = search(outside, online=False)
    assert (found, outside.asked) == (None, [])
    assert "--offline" in said[0]


PUBLISHED = {"autoconfig.example.org": document(server_xml(user="%EMAILLOCALPART%"), LOCAL)}


def test_what_the_domain_publishes_comes_first() -> None:
    found, _ = search(Outside(documents=dict(PUBLISHED), services=SERVICES))
    assert hosts(found) == ("imap.example.org", "smtp.example.org")
    assert found is not None
    assert (found.user, found.sure, found.oauth) == ("jane.doe", True, False)


def test_records_of_the_domain_itself_are_sure_and_those_that_lead_away_are_not() -> None:
    found, _ = search(Outside(services=SERVICES))
    assert found is not None
    assert found.imap == Server("mx.example.org", 993, "implicit")
    assert found.smtp == Server("mx.example.org", 587, "starttls")
    assert found.sure
    for away in ("imap.evil.example", "evilexample.org"):
        found, _ = search(Outside(services=SERVICES | {"_imaps._tcp": [Target(away, 993)]}))
        assert found is not None
        assert not found.sure
    # A known provider's own servers are where one would expect them.
    found, _ = search(Outside(services=SERVICES | {"_imaps._tcp": [Target("imap.fastmail.com", 993)]}))
    assert found is not None
    assert found.sure
    assert found.provider is not None
    assert found.provider.name == "Fastmail"


@pytest.mark.parametrize(
    ("mail_servers", "other_name", "provider"),
    [
        (["aspmx.l.google.com"], None, "Gmail"),
        (["backup.example.org", "example-org.mail.protection.outlook.com"], None, "Microsoft 365"),
        (["mx0a-0012.pphosted.com"], "autodiscover.outlook.com", "Microsoft 365"),
        (["mail.protonmail.ch"], None, "Proton Mail"),
        (["w0123.kasserver.com"], None, "ALL-INKL"),
    ],
)  # fmt: skip
def test_who_takes_the_mail_tells_who_hosts_it(mail_servers: list[str], other_name: str | None, provider: str) -> None:
    found, _ = search(Outside(mail_servers=mail_servers, other_name=other_name))
    assert found is not None
    assert found.provider is not None
    assert found.provider.name == provider
    assert hosts(found) is not None
    assert (discovery.refused(found) is not None) is (provider == "Microsoft 365")


def test_mozilla_is_asked_last_about_the_domain_and_that_is_said() -> None:
    outside = Outside(documents={MOZILLA: document(server_xml(), SMTP)}, mail_servers=["mx.example.org"])
    found, said = search(outside)
    assert hosts(found) == ("imap.example.org", "smtp.example.org")
    assert outside.asked[-1] == f"https://{MOZILLA}/v1.1/example.org"
    assert any(MOZILLA in line and "not your address" in line for line in said)


def test_usual_names_are_tried_under_the_domain() -> None:
    greetings = {("mail.example.org", 993): b"* OK ready", ("smtp.example.org", 465): b"220 hello"}
    found, _ = search(Outside(greetings=greetings))
    assert hosts(found) == ("mail.example.org", "smtp.example.org")
    found, said = search(
        Outside(greetings={("mail.example.org", 993): b"HTTP/1.1 400", ("smtp.example.org", 465): b"220"})
    )
    assert found is None
    assert "no pair of servers" in said[-1]


def test_each_source_that_fails_is_a_line_and_no_more() -> None:
    gone = ConnectionFailedError("it did not answer")
    outside = Outside(
        documents={"autoconfig.example.org": gone, "example.org": b"<html/>", MOZILLA: gone}, mail_servers=gone
    )
    found, said = search(outside)
    assert found is None
    for words in (
        "autoconfig: it did",
        "example.org says nothing that can be used",
        "SRV: ",
        "MX: it did",
        "usual names: ",
    ):
        assert any(words in line for line in said), words


def test_without_dnspython_the_rest_is_asked_and_that_is_said() -> None:
    outside = Outside(dns=False, documents={MOZILLA: document(server_xml(), SMTP)})
    found, said = search(outside)
    assert hosts(found)
    assert any("pip install 'followup-agent[setup]'" in line for line in said)
    assert not [asked for asked in outside.asked if asked.startswith(("MX", "_"))]


def test_a_slow_net_ends_the_search() -> None:
    outside = Outside(slow=discovery.EACH)
    found, said = search(outside)
    assert found is None
    assert "no further source" in said[-1]
    assert outside.now <= discovery.IN_ALL + 3 * discovery.EACH


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("jane@outlook.com", "OAuth"), ("jane@hotmail.de", "OAuth"), ("jane@tuta.com", "has no IMAP"),
        ("jane@gmail.com", None), ("jane@proton.me", None), ("jane@icloud.com", None),
    ],
)  # fmt: skip
def test_a_provider_that_cannot_be_used_today_is_refused_in_a_sentence(address: str, words: str | None) -> None:
    found, _ = search(Outside(), address)
    assert found is not None
    refusal = discovery.refused(found)
    assert (words in refusal and "https://" in refusal) if words and refusal else refusal is words


def test_servers_that_say_oauth_alone_are_refused_too() -> None:
    published = {"autoconfig.example.org": document(server_xml(ways=("OAuth2",)), SMTP)}
    found, _ = search(Outside(documents=dict(published)))
    assert found is not None
    assert "followup auth" in (discovery.refused(found) or "")
