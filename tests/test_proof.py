"""Whose word is it: codes, senders, and what a trusted server says of them (RFC 8601)."""

from __future__ import annotations

import pytest
from rows import each_row

from agent.model import Message
from agent.understand import message as messages
from agent.understand import proof

OWNER = "jane@example.org"
CODE = "a2" * 16


@pytest.mark.parametrize(
    ("subject", "token"),
    [
        (f"Re: Globex: thank-you [f-{CODE}]", CODE),
        (f"AW: [F-{CODE.upper()}] AW: Globex", CODE),
        (f"[f-{CODE}] [f-{CODE.upper()}]", CODE),
        (f"[f-{CODE}] [f-{'b' * 32}]", None),
        (f"[f-{'a' * 25}]", None),
        (f"[f-{'a' * 65}]", None),
        (f"[f-{'1' * 32}]", None),
        (f"f-{CODE}", None),
        (f"[f-{CODE}", None),
        ("", None),
    ],
)
def test_a_code_is_found_in_any_case_and_only_where_there_is_one(subject: str, token: str | None) -> None:
    assert proof.token_of(subject) == token


def mail(*results: str, sender: str = OWNER) -> Message:
    head = "".join(f"Authentication-Results: {result}\r\n" for result in results)
    return messages.parse(f"{head}From: {sender}\r\nTo: {OWNER}\r\nSubject: x\r\n\r\nsend\r\n".encode())


GOOD = "mx.example.org; dmarc=pass (p=reject) header.from=example.org"
DKIM = "mx.example.org; spf=none; dkim=pass (2048-bit key) header.d=example.org header.i=@example.org header.b=x"
MS = "dkim=pass (signature was verified) header.d=example.org;dmarc=pass action=none header.from=example.org;spf=none"


@pytest.mark.parametrize("result", [GOOD, DKIM, GOOD.replace(";", " 1;", 1), GOOD.upper()])
def test_an_aligned_pass_of_a_trusted_server_is_proof(result: str) -> None:
    said = proof.authenticated(mail(result), ["mx.example.org"])
    assert said is not None
    assert "example.org" in said
    assert proof.authenticated(mail(result), []) is None
    assert proof.authenticated(mail(result), ["microsoft"]) is None
    assert proof.authenticated(mail(result), ["example.org"]) is None


@each_row(
    "result",
    [
        "mx.example.org; none",
        "mx.example.org",
        "",
        "; dmarc=pass header.from=example.org",
        "mx.example.org; dmarc=fail header.from=example.org",
        "mx.example.org; dmarc=passed header.from=example.org",
        "mx.example.org; dmarc=pass header.from=example.org.evil.example",
        "mx.example.org; dmarc=pass header.from=evil.example",
        "mx.example.org; dmarc=pass",
        "mx.example.org; spf=pass smtp.mailfrom=example.org",
        "mx.example.org; dkim=pass header.d=evil.example header.i=@evil.example",
        "mx.example.org; dkim=pass header.from=example.org",
        "mx.example.org; arc=pass header.d=example.org",
        # What a sender may put into what is reported of them.
        'mx.example.org; spf=fail smtp.mailfrom="a; dkim=pass header.d=example.org ;"@evil.example',
        "mx.example.org; spf=fail (a; dkim=pass header.d=example.org ;)",
        "mx.example.org; spf=fail (a (b) ; dkim=pass header.d=example.org",
        'mx.example.org; spf=fail smtp.helo="; dkim=pass header.d=example.org',
        'mx.example.org; dkim=fail reason="\\"; dkim=pass header.d=example.org; \\""',
        "mx.example.org; dkim=pass header.d=evil.example x-header.d=example.org",
        'mx.example.org; dkim=pass header.d="example.org"',
    ],
)
def test_anything_else_is_none(result: str) -> None:
    assert proof.authenticated(mail(result), ["mx.example.org"]) is None


def test_of_several_results_the_topmost_of_the_trusted_server_counts() -> None:
    fail = "mx.example.org; dmarc=fail header.from=example.org"
    assert proof.authenticated(mail("other.example; dmarc=fail", GOOD), ["mx.example.org"])
    assert proof.authenticated(mail(fail, GOOD), ["mx.example.org"]) is None
    assert proof.authenticated(mail("mx.example.org; none", GOOD), ["mx.example.org"]) is None


def test_the_results_of_microsoft_carry_no_name_and_count_only_on_top() -> None:
    assert proof.authenticated(mail(MS), ["microsoft"])
    assert proof.authenticated(mail(MS), ["mx.example.org"]) is None
    assert proof.authenticated(mail("other.example; dmarc=fail", MS), ["microsoft"]) is None
    assert proof.authenticated(mail(MS.replace("example.org", "evil.example")), ["microsoft"]) is None
    assert proof.authenticated(mail("microsoft; dmarc=pass header.from=example.org"), ["microsoft"]) is None
    # A name in quotes is a name (RFC 8601, 2.2).
    assert proof.authenticated(mail('"mx.evil.example"; dmarc=pass header.from=example.org'), ["microsoft"]) is None


def test_what_a_server_repeats_of_an_envelope_is_not_decoded_into_a_verdict() -> None:
    hidden = "=?utf-8?q?a=3B_dkim=3Dpass_header.d=3Dexample.org_x?=@evil.example"
    assert proof.authenticated(mail(f"mx.example.org; spf=pass smtp.mailfrom={hidden}"), ["mx.example.org"]) is None


@pytest.mark.parametrize(
    ("results", "top"),
    [
        ((GOOD,), ("mx.example.org", True)),
        (("mx.example.org; none", GOOD), ("mx.example.org", False)),
        ((MS,), ("microsoft", True)),
        (("microsoft; dmarc=pass header.from=example.org",), None),
        (("m\u212a.example.org; dmarc=pass header.from=example.org",), None),
        ((), None),
    ],
)
def test_the_server_on_top_is_named_with_its_word(results: tuple[str, ...], top: tuple[str, bool] | None) -> None:
    assert proof.topmost(mail(*results)) == top


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ((b"", b""), True),
        ((b"Message-ID: <1", b"Message-ID: <other"), True),  # servers rename
        ((b"From:", b"Received: from a by b\r\nFrom:"), True),
        ((b"Hi Ben,\r\n", b"Hi Ben,\n"), True),
        ((b"Hi Ben", b"Hi Bob"), False),
        ((b"X-Followup: approval", b"X-Followup: told"), False),
        ((b"From: followup <jane@", b"From: followup <eve@"), False),
        ((CODE.encode(), b"b" * 32), False),
        ((b"From:", b"From: eve@evil.example\r\nFrom:"), False),
    ],
)
def test_a_copy_of_our_mail_has_its_words_and_its_sender(change: tuple[bytes, bytes], same: bool) -> None:
    sent = (
        f"From: followup <{OWNER}>\r\nTo: {OWNER}\r\nMessage-ID: <1@example.org>\r\nX-Followup: approval\r\n"
        f"Subject: Globex: thank-you [f-{CODE}]\r\n\r\nHi Ben,\r\nthank you.\r\n"
    ).encode()
    assert proof.is_copy(messages.parse(sent.replace(*change)), messages.parse(sent)) is same


def test_without_one_sender_nobody_is_vouched_for() -> None:
    two = mail(GOOD, sender=f"{OWNER}, eve@evil.example")
    assert proof.authenticated(two, ["mx.example.org"]) is None


@pytest.mark.parametrize(
    ("header", "machine"),
    [
        ("", False),
        ("Auto-Submitted: no\r\n", False),
        ("Auto-Submitted: no (a person)\r\n", False),
        ("Auto-Submitted: auto-replied\r\n", True),
        ("Auto-Submitted: auto-generated; owner-email=x\r\n", True),
        ("Precedence: auto_reply\r\n", True),
        ("Precedence: first-class\r\n", False),
        ("X-Autorespond: on holiday\r\n", True),
    ],
)
def test_a_machine_says_so_in_its_header(header: str, machine: bool) -> None:
    assert proof.automatic(messages.parse(f"{header}From: {OWNER}\r\n\r\nsend\r\n".encode())) is machine


@each_row(
    ("headers", "problem"),
    [
        (f"From: {OWNER}\r\nTo: {OWNER}\r\n", None),
        (f"From: Jane <{OWNER.upper()}>\r\n", None),
        (f"From: {OWNER}\r\nFrom: {OWNER}\r\n", "exactly one sender"),
        (f"From: {OWNER}, {OWNER}\r\n", "exactly one sender"),
        ("From: \r\n", "exactly one sender"),
        ("", "exactly one sender"),
        ("From: jane@example.org.evil.example\r\n", "not one of yours"),
        ("From: jane+x@example.org\r\n", "not one of yours"),
        (f"From: {OWNER}\r\nTo: {OWNER}\r\nCc: ben@globex.example\r\n", "also went to ben@globex.example"),
        (f"From: {OWNER}\r\nBcc: Ben <ben@globex.example>\r\n", "also went to ben@globex.example"),
        (f"From: Jane: {OWNER};\r\n", "exactly one sender"),
        (f"From: <@relay.example:{OWNER}>\r\n", "exactly one sender"),
        (f'From: "Doe: Jane; x" <{OWNER}> (at: home; now)\r\n', None),
        # What cannot be read beside the owner's address may be another mailbox.
        (f'From: {OWNER}, "eve x"@evil.example\r\n', "exactly one sender"),
        (f'From: <"eve"@evil.example>, <{OWNER}>\r\n', "exactly one sender"),
        (f"From: {OWNER}, {'e' * 200}@evil.example\r\n", "exactly one sender"),
        (f"From: {OWNER}, <eve@evil.example\r\n", "exactly one sender"),
        (f"From: {OWNER} (, eve@evil.example\r\n", "exactly one sender"),
        (f"From: eve@evil.example <{OWNER}>\r\n", "exactly one sender"),
        (f"From: <{OWNER}>, =?utf-8?q?eve=40evil.example?=\r\n", "exactly one sender"),
        (f"From: {OWNER} <{OWNER}>\r\n", None),
        (f'From: "jane@work.example" <{OWNER}>\r\nTo: "ben@globex.example" <{OWNER}>\r\n', None),
        (f"From: =?utf-8?q?jane=40work?= <{OWNER}>\r\n", None),
        (f"From: Doe, Jane <{OWNER}>\r\n", None),
        (f'From: {OWNER}\r\nTo: {OWNER}, "ben ito"@globex.example\r\n', "whose address I cannot read"),
        (f"From: {OWNER}\r\nCc: {'b' * 150}@globex.example\r\n", "whose address I cannot read"),
        (f"From: {OWNER}\r\nTo: {OWNER} ben@globex.example\r\n", "whose address I cannot read"),
        (f"From: {OWNER}\r\nTo: Ben <ben@globex.example\r\n", "whose address I cannot read"),
        (f"From: {OWNER}\r\nTo: undisclosed-recipients:;\r\n", None),
    ],
)
def test_an_answer_is_from_the_owner_to_us_alone(headers: str, problem: str | None) -> None:
    raw = f"{headers}Subject: Re: x [f-{CODE}]\r\n\r\nsend\r\n".encode()
    claim = proof.claim(messages.parse(raw), [OWNER])
    assert claim is not None
    assert claim.token == CODE
    assert (claim.problem is None) if problem is None else (problem in (claim.problem or ""))
