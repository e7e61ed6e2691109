"""Mail that did not arrive is known in any product's and language's words, failed or delayed, with whom it was for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each_row

from agent.model import Address, Kind, Message
from agent.understand import machine, message
from agent.understand.machines import bounce, bounce_text
from tests.bounce_cases import DELAYED, FAILED, OTHERS, Case

OWNER = ("robin@keller.example",)


def _mail(sender: str, subject: str, text: str) -> Message:
    head = f"From: {sender}\nTo: robin@keller.example\nSubject: {subject}\n" if sender else "X-Saved: yes\n"
    typed = "Content-Type: text/plain; charset=utf-8\n"
    return message.parse(f"{head}{typed}\n{text}".encode())


def _read(case: tuple[str, str, str]) -> tuple[Kind | None, tuple[str, ...], tuple[str, ...]]:
    reading = bounce.read(_mail(*case), owner_addresses=OWNER, automatic=False)
    return (reading.kind, reading.bounced, reading.because) if reading else (None, (), ())


@each_row("case", FAILED.values())
def test_a_bounce_names_who_failed_and_nobody_else(case: Case) -> None:
    kind, named, because = _read(case[:3])
    assert (kind, sorted(named)) == (Kind.BOUNCE, sorted(case[3])), because


@each_row("case", DELAYED.values())
def test_a_delay_is_no_failure(case: Case) -> None:
    kind, named, because = _read(case[:3])
    assert (kind, sorted(named)) == (Kind.DELAYED, sorted(case[3])), because


@each_row("case", OTHERS.values())
def test_what_only_sounds_like_a_bounce_is_none(case: tuple[str, str, str]) -> None:
    kind, _, because = _read(case)
    assert kind is None, because


REPORT, MIXED = "multipart/report", "multipart/mixed"
TEXT = "Content-Type: text/plain\n\n"
DSN = "Content-Type: message/delivery-status\n\n"
NESTED = (
    "\n--b\nContent-Type: message/rfc822\n\nFrom: robin@keller.example\nTo: ida@oak.example\n"
    "Message-ID: <t1@keller.example>\nSubject: Our talk\n\nWrite to other@elsewhere.example\n"
)
STATUS = "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ida@oak.example\nAction: failed\nStatus: 5.1.1\n"


def _parts(
    *parts: str, kind: str = "multipart/report; report-type=delivery-status", sender: str = "x@mx.example"
) -> Message:
    head = f"From: {sender}\nTo: robin@keller.example\nSubject: mail\nContent-Type: {kind}; boundary=b\n"
    return message.parse((head + "".join(f"\n--b\n{part}" for part in parts) + "\n--b--\n").encode())


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ((TEXT + "It failed.\n", DSN + STATUS), REPORT),
        ((TEXT + "Delivery failed.\n", TEXT + STATUS), REPORT),
        ((DSN + STATUS,), REPORT),
        (
            (
                TEXT + "It failed.\n",
                DSN + "Reporting-MTA: dns; x\n",
                DSN + STATUS,
            ),
            REPORT,
        ),
        ((TEXT + "Your message could not be delivered: 550 5.1.1\n", NESTED[5:]), MIXED),
        (("Content-Type: text/html\n\n<p>Delivery has failed to <a href='mailto:ida@oak.example'>Ida Oak</a></p>\n"
          "<p>550 5.1.1 user unknown</p>\n",), MIXED),
    ],
)  # fmt: skip
def test_a_report_is_found_however_its_parts_are_built(parts: tuple[str, ...], kind: str) -> None:
    mail = _parts(*parts, kind=kind, sender="MAILER-DAEMON@mx.example")
    reading = bounce.read(mail, owner_addresses=OWNER, automatic=False)
    assert reading is not None
    assert (reading.kind, reading.bounced) == (Kind.BOUNCE, IDA), reading.because


IDA = ("ida@oak.example",)


@pytest.mark.parametrize(
    ("fields", "kind", "named"),
    [
        ("Original-Recipient: rfc822;ida+40x@oak.example\nAction: failed", Kind.BOUNCE, ("ida+40x@oak.example",)),
        ("Original-Recipient: rfc822;ida+2Bx@oak.example\nAction: failed", Kind.BOUNCE, ("ida+x@oak.example",)),
        ("Final-Recipient: rfc822;IMCEAINVALID-ida+40oak+2Eexample@mx.example\nAction: failed", Kind.BOUNCE, IDA),
        ("Final-Recipient: ida@oak.example\nAction: failed", Kind.BOUNCE, IDA),
        ("Final-Recipient: rfc822; \"Ida\" <ida@oak.example>\nAction: failure", Kind.BOUNCE, IDA),
        ("Final-Recipient: X400; /S=Ida/O=Oak\n"
         "Original-Recipient: rfc822;ida@oak.example\nAction: failed", Kind.BOUNCE, IDA),
        ("Final-Recipient: rfc822;\n ida@oak.example\nAction:\n failed", Kind.BOUNCE, IDA),
        ("Final-Recipient: rfc822; ida@oak.example\nDiagnostic-Code: smtp; 550 unknown", Kind.BOUNCE, IDA),
        ("Final-Recipient: rfc822; ida@oak.example\nStatus: 5.0.0 (permanent failure)", Kind.BOUNCE, IDA),
        ("Final-Recipient: rfc822; ida@oak.example\nStatus: 4.0.0\nWill-Retry-Until: Mon", Kind.DELAYED, IDA),
        ("Final-Recipient: rfc822; ida@oak.example\nAction: expanded\nStatus: 2.0.0", Kind.RECEIPT, ()),
        ("Final-Recipient: rfc822; ida@oak.example\nAction: delivered\n\n"
         "Final-Recipient: rfc822; jan@oak.example\nAction: relayed", Kind.RECEIPT, ()),
        ("Final-Recipient: rfc822; ida@oak.example\nAction: failed\n"
         "Final-Recipient: rfc822; jan@oak.example\nAction: failed", Kind.BOUNCE, (*IDA, "jan@oak.example")),
        ("Final-Recipient: rfc822; ida@oak.example", Kind.BOUNCE, IDA),
    ],
)  # fmt: skip
def test_a_report_is_read_with_what_is_odd_in_it(fields: str, kind: Kind, named: tuple[str, ...]) -> None:
    status = f"Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n{fields}\n"
    mail = _parts(TEXT + "Your message was not delivered.\n", status, sender="daemon@mx.example")
    reading = bounce.read(mail, owner_addresses=OWNER, automatic=False)
    assert reading is not None
    assert (reading.kind, reading.bounced) == (kind, named)


def test_of_two_in_the_returned_mail_only_the_one_spoken_of_failed() -> None:
    copy = NESTED[5:].replace("To: ida@oak.example", "To: ida@oak.example, eva@elm.example")
    text = TEXT + "Your message could not be delivered: elm.example refused the connection\n"
    reading = bounce.read(_parts(text, copy, sender="MAILER-DAEMON@mx.example"), owner_addresses=OWNER, automatic=False)
    assert reading is not None
    assert reading.bounced == ("eva@elm.example",)


@pytest.mark.parametrize(
    "mail",
    [
        _parts(TEXT + "It failed.\n", NESTED[5:]),
        _parts(
            TEXT + "It failed.\n",
            "Content-Type: text/rfc822-headers\n\nFrom: a@b.example\nMessage-ID: <t1@keller.example>\n",
        ),
        _mail(
            "x@y.example",
            "failed",
            "It failed.\n\n--- Original message ---\nSubject: x\nMessage-Id:\n <t1@keller.example>\n",
        ),
        _mail("x@y.example", "failed", "This report relates to\n\n  Message-id: <t1@keller.example>\n  Subject: x\n"),
    ],
)
def test_the_id_of_the_returned_mail_is_found_wherever_it_stands(mail: Message) -> None:
    assert bounce_text.returned_ids(mail) == ("<t1@keller.example>",)


def test_a_bounce_in_the_owners_name_is_one_but_what_the_owner_writes_is_not() -> None:
    text = FAILED["qmail"][2]
    own = _mail(OWNER[0], "failure notice", text)
    assert machine.read(own, owner_addresses=OWNER).kind is Kind.BOUNCE
    forwarded = replace(own, to=(Address("", "dana@oak.example"),))
    assert machine.read(forwarded, owner_addresses=OWNER).kind is Kind.OWN
    note = _mail(OWNER[0], "Note", "Ask Ida why mail to her bounced: user unknown?\n")
    assert machine.read(note, owner_addresses=OWNER).kind is Kind.OWN


def test_the_reason_is_told_in_a_word() -> None:
    reading = bounce.read(_mail(*FAILED["german, a host"][:3]), owner_addresses=OWNER, automatic=False)
    assert reading is not None
    assert reading.because[-1] == "The reason: full mailbox."


@settings(max_examples=20)
@given(st.text(max_size=300), st.sampled_from(list(FAILED.values())))
def test_whatever_a_mail_says_it_never_names_the_owner(noise: str, case: Case) -> None:
    sender, subject, text, _ = case
    for words in (noise, f"{noise}\n{text}", f"{text}\n{noise}"):
        reading = bounce.read(
            _mail(sender, subject, f"<robin@keller.example>: {words}"), owner_addresses=OWNER, automatic=False
        )
        assert reading is None or OWNER[0] not in reading.bounced


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Delivery Status Notification (Success)", "Your message was successfully delivered to ida@oak.example.\n"),
        (
            "Relayed: Our talk",
            "Delivery to this recipient is complete: ida@oak.example\n",
        ),
        ("Zugestellt: Gespräch", "Ihre Nachricht wurde zugestellt an ida@oak.example.\n"),
    ],
)
def test_a_mail_system_that_delivered_is_no_bounce(subject: str, text: str) -> None:
    reading = bounce.read(_mail("MAILER-DAEMON@mx.example", subject, text), owner_addresses=OWNER, automatic=True)
    assert reading is not None
    assert reading.kind is Kind.RECEIPT


def test_a_complaint_about_a_mail_is_no_bounce() -> None:
    complaint = (
        "Content-Type: message/feedback-report\n\nFeedback-Type: abuse\nFinal-Recipient: rfc822; ida@oak.example\n"
    )
    mail = _parts(
        TEXT + "This is an abuse report for your message.\n", complaint, NESTED[5:], sender="MAILER-DAEMON@x.example"
    )
    assert bounce.read(mail, owner_addresses=OWNER, automatic=True) is None
