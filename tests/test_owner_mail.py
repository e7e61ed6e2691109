"""The mails to the owner, and the bytes of every mail."""

from __future__ import annotations

import email
import email.policy
import email.utils
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.header import decode_header, make_header
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each_row

from agent.compose import lint, mime, owner_mail
from agent.compose.approval_mail import ApprovalItem, approval
from agent.compose.blocks import OwnerMail, Taps
from agent.compose.draft import Brief
from agent.compose.owner_mail import Done, News, Outcome, confirmation
from agent.compose.wording import when_words
from agent.model import Address, AskOwner, Finding, Text
from agent.rules import Owner
from agent.understand.command import Command, read

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 18, 16, 30, tzinfo=UTC)  # Wednesday 17:30 in Berlin
TOKEN = "MFRGGZDFMZTWQ2LK"
DRAFT = Text("Thank you for your time", "Hi Anna,\n\nThank you.\n\nKind regards,\nMaya Okafor")


def item(number: int = 1, name: str = "Anna Schmidt", **more: object) -> ApprovalItem:
    given: dict[str, object] = {
        "number": number,
        "name": name,
        "address": f"{name.split()[0].lower()}@globex.example" if name else "x@globex.example",
        "text": DRAFT,
        "opens": NOW,
        "slot": NOW + timedelta(minutes=40),
        "closes": NOW + timedelta(hours=40),
        **more,
    }
    return ApprovalItem(**given)  # type: ignore[arg-type]


def panel(count: int) -> list[ApprovalItem]:
    return [item(number, name) for number, name in enumerate(("Anna Schmidt", "Ben Ito", "Carla Ruiz")[:count], 1)]


def ask(items: list[ApprovalItem], company: str = "Globex") -> OwnerMail:
    return approval(items, company=company, step="thank_you", token=TOKEN, zone=BERLIN, now=NOW)


@pytest.mark.parametrize(
    ("count", "subject"),
    [
        (1, f"Globex: thank-you to Anna Schmidt [f-{TOKEN}]"),
        (2, f"Globex: thank-you to Anna Schmidt and 1 other [f-{TOKEN}]"),
        (3, f"Globex: thank-you to Anna Schmidt and 2 others [f-{TOKEN}]"),
    ],
)
def test_the_subject_says_what_and_to_whom_and_holds_the_token(count: int, subject: str) -> None:
    assert ask(panel(count)).subject == subject


def test_the_first_lines_say_what_can_be_answered() -> None:
    title, answers = ask([replace(each, wants_detail=True) for each in panel(3)]).body.split("\n\n")[:2]
    assert title == "Thank-you to Anna Schmidt, Ben Ito and Carla Ruiz at Globex"
    first = answers.split("\n")
    assert len(first) == 3
    assert "send all" in first[0]
    for word in ("send", "skip", "snooze 2 days", "stop", "detail"):
        assert word in "\n".join(first)
    assert "send all" not in ask(panel(1)).body


@pytest.mark.parametrize("count", [1, 2, 3])
def test_every_answer_that_is_offered_is_understood(count: int) -> None:
    answers = re.split(r",? or |[:,.] |\.$", ask(panel(count)).body.split("\n\n")[1].split("\n")[0])
    offered = [each.strip(" .,") for each in answers if each.strip(" .,").startswith(("send", "skip"))]
    assert len(offered) >= 2
    for answer in (*offered, "snooze 2 days", "stop", "detail: the go board"):
        assert isinstance(read(answer, count=count), Command), answer


def test_a_draft_stands_as_its_reader_will_see_it() -> None:
    told = item(missing=("a detail from the talk",), findings=(Finding("a worn phrase"),), why=("held Tuesday",))
    body = ask([told]).body
    shown = f"To: Anna Schmidt <anna@globex.example>\nSubject: {DRAFT.subject}\n\n{DRAFT.body}"
    assert f"The draft, as it will look:\n\n{shown}\n\nEnd of the draft." in body
    assert "Goes: today 18:10 if you say so before, and not after Friday 09:30" in body
    assert "Missing: a detail from the talk" in body
    assert "Please look: a worn phrase" in body
    assert "Why now: held Tuesday" in body


def test_a_slot_that_has_passed_means_at_once() -> None:
    assert "as soon as you say so" in ask([item(slot=NOW - timedelta(hours=1))]).body


def test_the_words_of_others_never_look_like_ours() -> None:
    hostile = "Answer: send\n────────\nSubject: yes\r\n\r\nsend all\x1b[2J"
    body = ask([item(last_words=hostile, name="Anna\r\nAnswer: send all")]).body
    for line in body.split("\n"):
        if "send all" in line or "[2J" in line:
            assert line.startswith(("> ", "To: ", "Thank-you to "))
    assert "\x1b" not in body


def test_a_hostile_company_stays_on_its_line() -> None:
    text = ask(panel(1), company="Evil\r\nBcc: all@example.org" + "x" * 500)
    assert "\n" not in text.subject
    assert text.subject.endswith(f"[f-{TOKEN}]")
    assert len(text.subject) < 200


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (0, "today 17:30"),
        (7, "tomorrow 00:30"),
        (48, "Friday 17:30"),
        (7 * 24, "Wed 25 November 17:30"),
        (-24, "Tue 17 November 17:30"),
    ],
)
def test_a_time_is_told_on_the_owners_clock(hours: int, words: str) -> None:
    assert when_words(NOW + timedelta(hours=hours), zone=BERLIN, now=NOW) == words


@pytest.mark.parametrize(
    ("done", "says"),
    [
        (Done.APPROVED, "goes today 18:30"),
        (Done.SENT, "sent today 18:30"),
        (Done.SKIPPED, "will not be sent"),
        (Done.SNOOZED, "rests until today 18:30"),
        (Done.CHANGED, "you see it before it goes"),
        (Done.WAITING, "waits for your word"),
        (Done.WITHDRAWN, "not sent"),
        (Done.EXPIRED, "not sent"),
        (Done.REFUSED, "not sent"),
    ],
)
def test_a_confirmation_says_what_became_of_each(done: Done, says: str) -> None:
    outcomes = [
        Outcome(number=1, name="Anna Schmidt", done=done, when=NOW + timedelta(hours=1), because="you said so"),
        Outcome(number=2, name="Ben Ito", done=Done.WAITING),
    ]
    text = confirmation(outcomes, company="Globex", step="thank_you", token=TOKEN, zone=BERLIN, now=NOW)
    assert f"1. Anna Schmidt: {says}" in text.body or says in text.body.split("\n")[0]
    assert "Still waiting for your word" in text.body
    assert TOKEN in text.subject


def test_what_was_not_understood_is_shown_and_nothing_changed() -> None:
    text = owner_mail.not_understood(
        "yes but\nsoon", "not every word", names=["Anna", "Ben"], company="Globex", step="thank_you", token=TOKEN
    )
    assert "Nothing was sent and nothing has changed" in text.body
    assert "> yes but\n> soon" in text.body
    assert "2: Ben" in text.body
    assert "send all" in text.body


def test_a_question_is_answered_with_go_or_no() -> None:
    asked = AskOwner("app-1", "status_check", "c1", "o1", "key", "They wrote first. Write all the same?")
    text = owner_mail.question(asked, company="Globex", token=TOKEN)
    assert "They wrote first. Write all the same?" in text.body
    assert read("go", count=1) == Command(sends=(1,))
    assert read("no", count=1) == Command(skips=(1,))
    assert "go: " in text.body
    assert "no: " in text.body


@pytest.mark.parametrize(
    ("key", "says", "not_said"),
    [
        ("late:thank_you:i1", "go: yes", "name@example.com"),
        ("interview:globex:i1", "yes: it is one", "go:"),
        ("address:i1", "Name <name@example.com>", "go:"),
        ("bounced:c1", "Name <name@example.com>", "go:"),
        ("main-contact:globex:i1", "Name <name@example.com>", "go:"),
    ],
)
def test_a_question_says_which_words_answer_it_also_when_it_asks_again(key: str, says: str, not_said: str) -> None:
    asked = AskOwner("globex", "thank_you", None, "i1", key, "What now?")
    again = owner_mail.not_understood(
        "hm", "not every word", names=[], company="Globex", step="question", token=TOKEN, question=key
    )
    for text in (owner_mail.question(asked, company="Globex", token=TOKEN), again):
        assert says in text.body
        assert not_said not in text.body
        assert "send all" not in text.body
        assert TOKEN in text.subject


@pytest.mark.parametrize("reads", [True, False])
def test_yes_is_offered_only_where_it_can_mean_one_thing(reads: bool) -> None:
    asked = AskOwner("globex", "status_check", None, "i1", "means:m1", "Which is it?", reads=reads)
    again = owner_mail.not_understood(
        "yes", "why", names=[], company="Globex", step="question", token=TOKEN, question="means:m1", reads=reads
    )
    for text in (owner_mail.question(asked, company="Globex", token=TOKEN), again):
        taps = [tap.says for block in text.blocks if isinstance(block, Taps) for tap in block.taps]
        assert ("yes" in taps) is reads
        assert ("or with yes" in text.body) is reads
        assert {"rejection", "offer", "nothing"} <= set(taps)


@pytest.mark.parametrize("news", list(News))
def test_news_are_told_with_the_words_they_came_in(news: News) -> None:
    text = owner_mail.told(news, "Anna Schmidt wrote.", company="Globex", said="We offer\nyou", why=["it says so"])
    assert text.subject.startswith("Globex: ")
    assert "Anna Schmidt wrote." in text.body
    assert "> We offer\n> you" in text.body
    assert "Why: it says so" in text.body


def test_without_proof_the_other_ways_are_named() -> None:
    text = owner_mail.not_proven("send", ["no copy in Sent"], company="Globex", step="thank_you", token=TOKEN)
    assert text.body.startswith("Nothing was sent.")
    assert "- no copy in Sent" in text.body
    assert f"followup approve {TOKEN}" in text.body
    assert "Followup/Send" not in text.body  # nothing is promised that is not there


def brief(**more: object) -> Brief:
    given: dict[str, object] = {
        "step": "thank_you", "owner": Owner("Maya Okafor", ("maya@example.org",)), "contact_name": "Anna Schmidt",
        "company": "Globex", **more,
    }  # fmt: skip
    return Brief(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "others", "in_order"),
    [
        (
            DRAFT,
            ["Initech"],
            ["no blank", "it greets Anna", "other employers", "words of at most 150"],
        ),
        (DRAFT, [], ["no blank", "it greets Anna", "words of at most 150"]),
        (Text("x", "Hi Bob,\n\nthank you."), ["Initech"], ["no blank", "other employers", "words of at most 150"]),
        (Text("x", "Hi Anna,\n\n[your name]"), [], ["it greets", "words of at most 150"]),
        (Text("x", "Hi Anna,\n\nas at Initech."), ["Initech"], ["no blank", "it greets", "words of at most 150"]),
        (Text("x", "Hi Anna,\n\n" + "word " * 200), [], ["no blank", "it greets"]),
    ],
)
def test_only_what_was_found_in_order_is_said_to_be_checked(text: Text, others: list[str], in_order: list[str]) -> None:
    said = lint.passed(text, brief(), other_companies=others)
    assert len(said) == len(in_order)
    assert all(words in each for words, each in zip(in_order, said, strict=True))


# The bytes.

ME = Address("Maya Okafor", "maya@example.org")
ANNA = Address("Anna Schmidt", "anna@globex.example")
DATE = datetime(2026, 11, 18, 17, 42, 5, tzinfo=BERLIN)
ID = mime.message_id("example.org", b"seed")


def contact(text: Text = DRAFT, *, to: Address = ANNA, from_: Address = ME, **more: object) -> bytes:
    given: dict[str, object] = {"message_id": ID, "date": DATE, **more}
    return mime.to_contact(text, from_=from_, to=to, **given)  # type: ignore[arg-type]


def parsed(raw: bytes) -> email.message.EmailMessage:
    message = email.message_from_bytes(raw, policy=email.policy.SMTP)
    assert isinstance(message, email.message.EmailMessage)
    return message


def test_a_plain_mail_is_these_bytes() -> None:
    assert contact() == (
        b"From: Maya Okafor <maya@example.org>\r\n"
        b"To: Anna Schmidt <anna@globex.example>\r\n"
        b"Subject: Thank you for your time\r\n"
        b"Date: Wed, 18 Nov 2026 17:42:05 +0100\r\n"
        b"Message-ID: " + ID.encode() + b"\r\n"
        b"MIME-Version: 1.0\r\n"
        b"Content-Type: text/plain; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: 7bit\r\n"
        b"\r\n"
        b"Hi Anna,\r\n\r\nThank you.\r\n\r\nKind regards,\r\nMaya Okafor\r\n"
    )


def test_a_mail_to_the_owner_says_that_it_is_automatic() -> None:
    raw = mime.to_owner(DRAFT, kind="approval", owner="maya@example.org", to="m@example.net", message_id=ID, date=DATE)
    message = parsed(raw)
    assert message["From"] == "followup <maya@example.org>"
    assert message["To"] == "m@example.net"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["X-Followup"] == "approval"
    with pytest.raises(ValueError, match="kind"):
        mime.to_owner(DRAFT, kind="a\r\nBcc: b", owner="m@example.org", to="m@example.net", message_id=ID, date=DATE)


@pytest.mark.parametrize(
    "name",
    [
        *("Anna", "Schmidt, Anna", 'Anna "Nan" Schmidt', "Jürgen Müßig", "田中 博" * 12, "a\\b", "J. R. (Bob)"),
        *("=?utf-8?q?x?=", "Anna 🙂" * 15, "Łukasz Żółć", "O'Neill", "anna@home", "x" * 120),
    ],
)
def test_a_name_comes_back_as_it_was(name: str) -> None:
    raw = contact(to=Address(name, "anna@globex.example"), from_=Address(name, "maya@example.org"))
    # The older reader: the newer one puts a blank between the encoded words of a long name.
    shown, address = email.utils.parseaddr(email.message_from_bytes(raw)["To"])
    assert (str(make_header(decode_header(shown))), address) == (name, "anna@globex.example")
    assert max(map(len, raw.split(b"\r\n"))) <= 150
    assert raw.split(b"\r\n\r\n")[0].isascii()


@pytest.mark.parametrize(
    "subject",
    [
        "Thank you – Backend Engineer",
        "Dank für das Gespräch " * 8,
        "plain words " * 20,
        "x" * 250,
        "=?utf-8?q?hm?=",
        "ありがとうございます" * 12,
        "👩‍🔬 thanks",
    ],
)
def test_a_subject_comes_back_as_it_was(subject: str) -> None:
    raw = contact(Text(subject, "x"))
    assert parsed(raw)["Subject"] == subject.strip()
    head = raw.split(b"\r\n\r\n")[0]
    assert head.isascii()
    assert all(len(line) <= 78 or b" " not in line.strip() for line in head.split(b"\r\n") if b"Subject" in line)


@pytest.mark.parametrize(
    "body",
    [
        "Grüße",
        "a" * 5_000,
        "word " * 1_000,
        "From me\nFrom you ü",
        ".\n..\n.x",
        "trailing \n\ttab\t\n= = =3D",
        "one\r\ntwo\rthree\u2028four",
        "🙂" * 400,
    ],
)
def test_a_text_comes_back_and_no_line_is_too_long(body: str) -> None:
    raw = contact(Text("x", body))
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert b"\r\nFrom " not in raw.partition(b"\r\n\r\n")[2]
    assert raw.isascii()
    expected = "\n".join(line.rstrip() for line in re.split(r"\r\n|[\r\n\u2028]", body.replace("\t", " ")))
    assert parsed(raw).get_content().replace("\r\n", "\n").rstrip("\n") == expected.rstrip("\n")


def test_a_reply_names_its_thread_and_keeps_long_ids_whole() -> None:
    long = f"<{'a' * 300}@globex.example>"
    ids = tuple(f"<{number}@globex.example>" for number in range(60))
    raw = contact(in_reply_to="<59@globex.example>", references=(long, *ids, "<bad id>", "<x>\r\nBcc: y"))
    references = raw.decode().split("References: ")[1].split("\r\nMIME")[0].split("\r\n ")
    assert references[0] == long
    assert references[-1] == "<59@globex.example>"
    assert len(references) == mime.MOST_REFERENCES
    assert "Bcc" not in raw.decode()
    assert "References" not in contact(references=ids).decode()


@pytest.mark.parametrize("bad", ["", "x", "<a b>", "<a>\r\nBcc: x", "<é@x>", "<" + "a" * 2_000 + ">", "<a><b>"])
def test_a_bad_id_is_refused_or_left_out(bad: str) -> None:
    with pytest.raises(ValueError, match="message id"):
        contact(message_id=bad)
    assert b"In-Reply-To" not in contact(in_reply_to=bad)


@each_row(
    "address",
    [
        *("", "anna", "@x.example", "anna@", "a b@x.example", "anna@x..example", "anna@x.example\r\nBcc: y@z.example"),
        *("änna@x.example", "a@b@x.example", "anna@-x.example", "a..b@x.example", '"a b"@x.example', "a@[10.0.0.1]"),
        *("<anna@x.example>", "anna@straße.example", "a" * 65 + "@x.example", "a@" + "b" * 64 + ".example"),
        *("a@" + "b." * 130 + "example", "a@x.example,b@y.example", "a@x.exa\u200dmple"),
    ],
)
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"not an address|not a domain|xn--"):
        contact(to=Address("Anna", address))


def test_a_domain_goes_in_its_ascii_form() -> None:
    assert mime.bare_address("anna@müller.example") == "anna@xn--mller-kva.example"
    assert mime.bare_address("a.b+c@Globex.Example") == "a.b+c@globex.example"


def test_a_mail_to_a_contact_tells_nothing_of_a_program() -> None:
    head = contact(in_reply_to="<a@b.example>").split(b"\r\n\r\n")[0].decode().lower()
    names = [line.split(":")[0] for line in head.split("\r\n") if not line.startswith(" ")]
    assert names == [
        *("from", "to", "subject", "date", "message-id", "in-reply-to", "references"),
        *("mime-version", "content-type", "content-transfer-encoding"),
    ]
    assert "followup" not in head


def test_an_id_is_the_same_for_the_same_seed_and_another_for_another() -> None:
    assert mime.message_id("example.org", b"1") == mime.message_id("example.org", b"1")
    assert mime.message_id("example.org", b"1") != mime.message_id("example.org", b"2")
    assert re.fullmatch(r"<[0-9a-f-]{36}@example\.org>", mime.message_id("Example.org", b"1"))
    with pytest.raises(ValueError, match="domain"):
        mime.message_id("exa mple.org", b"1")


def test_a_date_without_a_zone_is_refused_and_so_is_a_huge_text() -> None:
    with pytest.raises(ValueError, match="zone"):
        contact(date=datetime(2026, 1, 1))
    with pytest.raises(ValueError, match="not a mail"):
        contact(Text("x", "y" * 300_000))


@given(st.text(max_size=200), st.text(max_size=400), st.text(max_size=100), st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_no_text_adds_a_header_or_breaks_a_line(subject: str, body: str, name: str, reply: str) -> None:
    raw = contact(Text(subject, body), to=Address(name, "anna@globex.example"), in_reply_to=reply)
    head, _, rest = raw.partition(b"\r\n\r\n")
    names = [line.split(b":")[0] for line in head.split(b"\r\n") if not line.startswith(b" ")]
    assert len(names) == 8
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert b"\r" not in raw.replace(b"\r\n", b"")
    assert raw.isascii()
    assert max(map(len, rest.split(b"\r\n"))) <= 78
    assert [a.addr_spec for a in parsed(raw)["To"].addresses] == ["anna@globex.example"]


def test_a_window_of_days_ends_on_its_last_day_and_not_at_midnight_of_the_next() -> None:
    midnight = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)  # Monday 00:00 in Berlin
    assert "not after Sunday 23:59" in ask([item(closes=midnight)]).body
    assert "not after Monday 00:01" in ask([item(closes=midnight + timedelta(minutes=1))]).body
