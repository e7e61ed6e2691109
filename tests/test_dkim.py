"""A signature proves a mail only if it is of the sender's own domain and covers whatever is obeyed."""

from __future__ import annotations

import re

import pytest
from signing import DOMAIN, GOOD, place, record, sign

from agent.edges import dkim

OWNER = f"jane@{DOMAIN}"
MAIL = (
    f"From: Jane Doe <{OWNER}>\r\nTo: {OWNER}\r\nSubject: Re: Globex: thank-you [f-{'a2' * 16}]\r\n"
    "Date: Mon, 09 Mar 2026 14:00:00 +0100\r\nMessage-ID: <1@example.org>\r\nIn-Reply-To: <0@example.org>\r\n"
    "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nsend\r\n"
).encode()
DNS = {place(): record()}


def proven(raw: bytes, dns: dict[str, bytes] = DNS, sender: str = OWNER) -> bool:
    return dkim.signed(raw, sender, lambda name, seconds: dns.get(name)) is not None


def test_a_signature_of_the_senders_domain_proves_the_mail() -> None:
    assert dkim.signed(sign(MAIL), OWNER, lambda name, seconds: DNS[name]) == "its signature of example.org holds"
    assert proven(sign(MAIL, i=OWNER))
    assert proven(sign(MAIL, i=f"@{DOMAIN}"))
    assert proven(sign(MAIL).replace(b"\r\n", b"\n"))  # as some stores keep it


def test_one_signature_that_holds_is_enough_among_few() -> None:
    broken = sign(MAIL).replace(b"s=mail", b"s=gone")
    elsewhere = sign(MAIL, domain="relay.example")
    assert not proven(broken)
    both = broken.partition(b"From: Jane")[0] + elsewhere.partition(b"From: Jane")[0] + sign(MAIL)
    assert proven(both)
    many = broken.partition(b"From: Jane")[0] * dkim.MOST_SIGNATURES + sign(MAIL)
    assert not proven(many)


WITHOUT = {name: tuple(field for field in GOOD if field != name) for name in GOOD}
UNPROVEN = {
    "no signature": MAIL,
    "another text": sign(MAIL).replace(b"\r\n\r\nsend", b"\r\n\r\nsend all"),
    "another subject": sign(MAIL).replace(b"thank-you", b"offer"),
    "a length": sign(MAIL, l="6"),
    "a length, and words below it": sign(MAIL, l="6") + b"and skip 2\r\n",
    "another domain": sign(MAIL, domain="evil.example"),
    "a domain below": sign(MAIL, domain=f"mail.{DOMAIN}"),
    "a domain above": sign(MAIL, domain="org"),
    "another person": sign(MAIL, i=f"eve@{DOMAIN}"),
    "a part of the domain": sign(MAIL, i=f"@list.{DOMAIN}"),
    "an old algorithm": sign(MAIL, algorithm="rsa-sha1"),
    "its time is over": sign(MAIL, x="1700000000"),
    "another query": sign(MAIL, q="http/txt"),
    "From is not signed": sign(MAIL, fields=WITHOUT["from"]),
    "To is not signed": sign(MAIL, fields=WITHOUT["to"]),
    "Subject is not signed": sign(MAIL, fields=WITHOUT["subject"]),
    "In-Reply-To is not signed": sign(MAIL, fields=WITHOUT["in-reply-to"]),
    "Cc came later": sign(MAIL).replace(b"Subject:", b"Cc: friend@example.net\r\nSubject:"),
    "a second Subject": b"Subject: Re: [f-" + b"b" * 32 + b"]\r\n" + sign(MAIL),
    "a second From": b"From: eve@evil.example\r\n" + sign(MAIL),
    "a second Content-Type": b"Content-Type: text/html\r\n" + sign(MAIL),
    "a lone return in the header": sign(MAIL.replace(b"To: ", b"X-Note: a\rTo: ")),
    "a header that is none": b"what is this\r\n" + sign(MAIL),
    "no key of ours": sign(MAIL).replace(b"s=mail", b"s=../etc"),
    "garbage": b"DKIM-Signature: \xff\xfe;=;b=;\r\n" + MAIL,
    "a tag twice": sign(MAIL).replace(b"v=1;", b"v=1; v=1;", 1),
    "an endless header": b"X-Long: " + b"a" * dkim.LARGEST_HEADER + b"\r\n" + sign(MAIL),
    "an endless mail": sign(MAIL + b"a" * dkim.LARGEST),
    "nothing": b"",
}


@pytest.mark.parametrize("raw", UNPROVEN.values(), ids=UNPROVEN)
def test_whatever_else_is_signed_proves_nothing(raw: bytes) -> None:
    anywhere = dict.fromkeys((place(), place("evil.example"), place(f"mail.{DOMAIN}"), place("org")), record())
    assert raw != sign(MAIL)
    assert not proven(raw, anywhere)


@pytest.mark.parametrize(
    "key",
    [
        b"",
        b"v=DKIM1",
        b"v=DKIM2; p=AAAA",
        b"v=DKIM1; k=rsa; p=AAAA",
        b"v=DKIM1; k=ed25519; p=AAAA",
        b"v=DKIM1; k=none; p=AAAA",
        b"hello",
        b"\xff",
        record(revoked=True),
        record("v=DKIM1; t=y; "),
        record("v=DKIM1; t = s : y; "),
        record("v=DKIM1; s=tlsrpt; "),
    ],
    ids=range(12),  # the key is another one in each process
)
def test_a_key_that_is_broken_revoked_or_on_trial_proves_nothing(key: bytes) -> None:
    assert not proven(sign(MAIL), {place(): key})


def test_a_dns_that_is_silent_or_fails_is_no_proof_and_no_error() -> None:
    def fails(name: str, seconds: float) -> bytes:
        raise OSError("the network is down")

    assert not proven(sign(MAIL), {})
    assert dkim.signed(sign(MAIL), OWNER, fails) is None


def test_only_the_key_of_the_senders_domain_is_asked_for_and_within_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, float]] = []

    def silent(name: str, seconds: float) -> None:
        asked.append((name, seconds))

    strangers = sign(MAIL, domain="evil.example").partition(b"From: Jane")[0]
    dkim.signed(strangers * 2 + sign(MAIL), OWNER, silent)
    assert [name for name, _ in asked] == [place()]
    assert 0 < asked[0][1] <= dkim.PATIENCE
    asked.clear()
    monkeypatch.setattr(dkim, "PATIENCE", 0.0)
    dkim.signed(sign(MAIL), OWNER, silent)
    assert asked == []


def test_the_dns_is_asked_as_told_and_its_failures_are_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    import dns.exception
    import dns.resolver

    def times_out(name: str, kind: str, **how: object) -> object:
        assert (name, kind, how) == (place(), "TXT", {"lifetime": 3.0, "search": False})
        raise dns.exception.Timeout

    monkeypatch.setattr(dns.resolver, "resolve", times_out)
    assert dkim.txt(place(), 3.0) is None

    class Record:
        strings = (b"v=DKIM1; ", b"p=AAAA")

    monkeypatch.setattr(dns.resolver, "resolve", lambda *of, **how: [Record()])
    assert dkim.txt(place(), 3.0) == b"v=DKIM1; p=AAAA"


def test_the_mail_a_mailing_list_changed_is_not_proven() -> None:
    changed = re.sub(rb"Subject: Re: ", b"Subject: [jobs] Re: ", sign(MAIL)) + b"-- \r\njobs mailing list\r\n"
    assert not proven(changed)
