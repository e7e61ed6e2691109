"""Whose mail is whose: the table in `match_cases`, and what holds for every mail."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from match_cases import CASES, OWNER, WORLD, App, Case, Mail

from agent import config as configs
from agent.decide.known import Known
from agent.facts import (
    ApplicationOpened,
    ContactSeen,
    DraftMoved,
    DraftState,
    Fact,
    InterviewSeen,
    MailReceived,
    OwnerWrote,
    Stopped,
)
from agent.incoming.intake import Intake
from agent.incoming.understood import understand
from agent.model import Intent, Kind
from agent.understand import message as messages
from agent.understand.mail import citing

NOW = datetime(2026, 3, 12, 9, tzinfo=UTC)
CONFIG = configs.parse(
    f"owner: {{name: Jane Doe, addresses: [{OWNER}], time_zone: UTC}}", path=None, default_zone="UTC"
)


@dataclass
class Records:
    """What is known of some applications, and the texts of our mails."""

    known: Known
    texts: dict[str, str]


def records(names: Iterable[str]) -> Records:
    """The log of these applications, in that order."""
    found = Records(Known(), {})
    contacts: dict[str, str] = {}
    for name in names:
        for fact in _log(name, WORLD[name], contacts, found.texts):
            found.known.learn(fact)
    return found


def _log(name: str, app: App, contacts: dict[str, str], texts: dict[str, str]) -> Iterable[Fact]:
    at = NOW - timedelta(days=9)
    yield ApplicationOpened(at=at, application=name, company=app.company, domain=app.domain, role=app.role)
    for person, address in app.people.items():
        contact = contacts.setdefault(address, f"c{len(contacts) + 1}")
        yield ContactSeen(at=at, application=name, contact=contact, name=person, address=address)
    yield InterviewSeen(
        at=at, application=name, interview=f"i-{name}", uid=f"{name}@calendar", start=NOW - timedelta(days=2),
        end=NOW - timedelta(days=2) + timedelta(hours=1), summary="Interview",
        interviewers=tuple(contacts[a] for who, a in app.people.items() if who not in app.arranged),
    )  # fmt: skip
    for number, sent in enumerate(app.sent):
        if sent.step is None:
            yield OwnerWrote(
                at=at, application=name, contacts=(contacts[sent.to],), addresses=(sent.to,), ids=sent.ids,
                subject=sent.subject, quotable=citing.fingerprints(sent.text),
            )  # fmt: skip
            continue
        draft = f"{name}-{number}"
        texts[draft] = sent.text
        for state in (DraftState.STAGED, DraftState.SENT):
            yield DraftMoved(
                at=NOW - timedelta(days=1), draft=draft, state=state, application=name, contact=contacts[sent.to],
                step=sent.step, occurrence=f"i-{name}", address=sent.to, subject=sent.subject,
                ids=sent.ids if state is DraftState.SENT else (),
            )  # fmt: skip
    for kind, addresses in ((Kind.HUMAN, tuple(app.people.values())[:1]), (Kind.AUTO_REPLY, app.relays)):
        for address in addresses:
            yield MailReceived(
                at=at, application=name, contact=contacts.get(address), address=address, name="", kind=kind,
                ids=app.heard,
            )  # fmt: skip
    if app.stopped:
        yield Stopped(at=at, application=name)


def raw(mail: Mail) -> bytes:
    """The mail as it comes over the wire."""
    headers = {
        "From": mail.sender, "To": OWNER, "Subject": mail.subject, "Message-ID": "<new@their.example>",
        "Date": "Thu, 12 Mar 2026 09:00:00 +0000", "MIME-Version": "1.0", "Content-Type": "text/plain; charset=utf-8",
    } | mail.headers  # fmt: skip
    head = "".join(f"{name}: {value}\n" for name, value in headers.items())
    return f"{head}\n{mail.text}\n".replace("\n", "\r\n").encode()


def taken(known: Records, mail: Mail) -> list[Fact]:
    """The facts that it adds; what its words mean is left out, for that is asked about for reasons of its own."""
    reading = replace(understand(messages.parse(raw(mail)), CONFIG, frozenset(known.known.by_domain)), meant=None)
    reading = replace(reading, proven=reading.kind is Kind.OWN)
    return Intake(known.known, CONFIG, lambda draft: known.texts[draft]).take(reading, NOW)


def kept(facts: Iterable[Fact]) -> list[MailReceived]:
    """Where the mail is kept."""
    return [fact for fact in facts if isinstance(fact, MailReceived) and fact.application is not None]


def asks(mails: list[MailReceived]) -> bool:
    """Is the owner asked before anybody is followed up: unclear, of several, or a machine's?"""
    human = [m for m in mails if m.kind is Kind.HUMAN]
    return len(human) > 1 or any(m.intent is Intent.UNSURE or (m.kind is Kind.AUTO_REPLY and m.notice) for m in mails)


def _id(case: Case) -> str:
    return f"{case.family}: {case.name}"


@pytest.mark.parametrize("case", CASES, ids=_id)
def test_whose_mail_it_is(case: Case) -> None:
    """The table comes true, whoever is known first; and no address is learnt but those that it names."""
    for names in (case.known.split(), case.known.split()[::-1]):
        before = records(names)
        facts = taken(before, case.mail)
        mails = kept(facts)
        assert sorted(m.application or "" for m in mails) == sorted(case.to.split())
        assert all(case.how in (m.because[-1] if m.because else "") for m in mails), mails
        assert asks(mails) == case.asks, mails
        for fact in facts:
            before.known.learn(fact)
        whose = {m.contact and before.known.contact_named(m.contact) for m in mails} or {None}
        assert (whose.pop() if len(whose) == 1 else None) == case.contact
        learnt = {fact.address for fact in facts if isinstance(fact, ContactSeen)}
        known = {address for name in names for address in WORLD[name].people.values()}
        assert learnt - known == set(case.learns)


def test_there_are_many_cases_and_each_has_a_name() -> None:
    assert len({_id(case) for case in CASES}) == len(CASES) >= 120


def test_who_answers_another_mail_of_the_owner_is_no_stranger_to_be_asked_about() -> None:
    """The owner applies everywhere with one subject; of that firm no application is known yet."""
    known = records(["globex", "initech"])
    mail = Mail("Lena Haas <lena@umbrella-corp.example>", f"Re: {WORLD['globex'].sent[1].subject}")
    assert asks(kept(taken(known, mail)))
    wrote = OwnerWrote(at=NOW, application=None, contacts=(), addresses=("jobs@umbrella-corp.example",), ids=("<u@x>",))
    known.known.learn(wrote)
    (fact,) = taken(known, mail)
    assert isinstance(fact, MailReceived)
    assert fact.application is None


def test_an_address_is_an_alias_by_the_owners_word_and_moves_nobody() -> None:
    """The owner answers somebody at their private address: mail from there is theirs, and mail to them goes on as
    before."""
    known = records(["globex", "initech"])
    private = Mail("Anna Schmidt <anna.s.private@gmail.com>", "Hello")
    for fact in taken(known, private):
        known.known.learn(fact)
    mine = Mail(f"Jane Doe <{OWNER}>", "Re: Hello", headers={
        "To": "Anna Schmidt <anna.s.private@gmail.com>", "In-Reply-To": "<new@their.example>",
        "Message-ID": "<o9@x.example>",
    })  # fmt: skip
    for fact in taken(known, mine):
        known.known.learn(fact)
    again = Mail("Anna Schmidt <anna.s.private@gmail.com>", "Another thing", headers={"Message-ID": "<n2@x.example>"})
    (mail,) = kept(taken(known, again))
    assert (mail.application, mail.intent) == ("globex", None)
    assert known.known.contact_named(mail.contact or "") == "Anna Schmidt"
    assert known.known.address_of(mail.contact or "") == WORLD["globex"].people["Anna Schmidt"]


# --- what holds for every mail ------------------------------------------------------------------------

IDS = {i: name for name, app in WORLD.items() for sent in app.sent for i in sent.ids}
HEARD = {app.heard[0]: name for name, app in WORLD.items() if app.heard}
MAILS = st.builds(
    Mail,
    st.sampled_from(sorted({case.mail.sender for case in CASES})),
    st.sampled_from(sorted({case.mail.subject for case in CASES})),
    st.sampled_from(sorted({case.mail.text for case in CASES})),
    st.sampled_from([case.mail.headers for case in CASES if "List-Unsubscribe" not in case.mail.headers]),
)
FEW = settings(max_examples=60, deadline=None)


def places(mails: list[MailReceived]) -> set[str]:
    return {mail.application or "" for mail in mails}


@FEW
@given(MAILS, st.permutations(sorted(WORLD)), st.integers(1, len(WORLD) - 1))
def test_another_application_takes_no_mail_away_without_asking(mail: Mail, names: list[str], few: int) -> None:
    """A mail is kept where it was before there were more applications, or the owner is asked, unless the new ones have
    a surer claim to it: its thread, its sender's address or domain, a quote of a mail to them.

    Of people's mails: what a machine sends under somebody's name goes by that name, and nobody is asked about it.
    """
    before, after = kept(taken(records(names[:few]), mail)), kept(taken(records(names), mail))
    assume(all(m.kind is not Kind.AUTO_REPLY for m in (*before, *after)))
    surer = ("It answers a mail", "It comes from", "It quotes a mail")
    lost = places(before) - places(after)
    assert not lost or asks(after) or all(m.because[-1].startswith(surer) for m in after), (before, after)


@FEW
@given(MAILS, st.permutations(sorted(WORLD)))
def test_the_order_in_which_applications_became_known_does_not_matter(mail: Mail, names: list[str]) -> None:
    one, other = kept(taken(records(sorted(WORLD)), mail)), kept(taken(records(names), mail))
    assert places(one) == places(other)
    assert asks(one) == asks(other)
    assert {m.because for m in one} == {m.because for m in other}


@FEW
@given(MAILS, st.sampled_from(sorted(IDS | HEARD)))
def test_a_mail_that_answers_another_is_kept_with_that_ones_application(mail: Mail, answered: str) -> None:
    threaded = Mail(mail.sender, mail.subject, mail.text, mail.headers | {"In-Reply-To": answered})
    name = (IDS | HEARD)[answered]
    mails = kept(taken(records(sorted(WORLD)), threaded))
    assert name in places(mails)


@FEW
@given(
    MAILS, st.sampled_from(["", *sorted(IDS)]), st.sampled_from(["Anna Schmidt", "Tom Doyle", "Rita Gomez", "Globex"])
)
def test_no_stranger_is_ever_written_to(mail: Mail, answered: str, name: str) -> None:
    """Whatever id, name, subject, quote or Cc somebody borrows: they become nobody's address."""
    borrowed = mail.headers | ({"In-Reply-To": answered} if answered else {})
    known = records(sorted(WORLD))
    facts = taken(known, Mail(f"{name} <x@evil.example>", mail.subject, mail.text, borrowed))
    assert "x@evil.example" not in {fact.address for fact in facts if isinstance(fact, ContactSeen)}
    assert [fact for fact in facts if isinstance(fact, ContactSeen)] == []
    human = [m for m in kept(facts) if m.kind is Kind.HUMAN]
    proven = "It answers a mail", "It quotes a mail", "It has the subject"
    assert all(m.intent is Intent.UNSURE or (m.name in WORLD[m.application or ""].people
               and m.because[-1].startswith(proven)) for m in human)  # fmt: skip
