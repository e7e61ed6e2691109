"""The owner's word on a mail, laid over every reading of it: which application it is about, what it means, and
when a talk was held that it speaks of; and whether an application that was stopped goes on. Pure.

Called by `known` while the log is folded; the mail of which they said so stands as they say from there on.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from agent.decide.mail_key import mail_key
from agent.decide.memory import Memory
from agent.decide.question import BACK, SOONER, WHICH
from agent.facts import MailReceived, OwnerAnswered
from agent.model import Intent

_DATED = frozenset({Intent.STILL_DECIDING, Intent.HANDOVER, Intent.INFO_REQUEST})
"""What a day that was read in the mail may go with; the owner's other words leave none."""


def _by_owner(mail: MailReceived, meant: Intent, heir: str | None) -> MailReceived:
    """A mail as the owner reads it; a day that they give is a fact of its own."""
    return replace(
        mail, intent=meant, secondary=(), guess=None, owners_word=True, postpones="",
        promise=mail.promise if meant in _DATED else None,
        handed_to=(heir or mail.handed_to) if meant is Intent.HANDOVER else None,
    )  # fmt: skip


def told_which(memory: Memory, fact: OwnerAnswered) -> None:
    """By the owner's word a mail is about that application (`no`: its followups do not go on), or is not (`go`).

    Where it is about one it is about no other of which the owner has not said the same; where it is about none it
    is a word of the employer's that means nothing there.
    """
    _, name, key = fact.question.split(":", 2)
    there = memory.applications.get(name)
    mail = next((m for m in there.received if mail_key(m) == key), None) if there else None
    if there is None or mail is None or not mail.ids:
        return
    about = memory.by_mail[mail.ids[0]]
    meant = {other for other in about if memory.answers.get(f"{WHICH}{other}:{key}") == "no"}
    if fact.answer == "no" and name not in about:  # the owner said so of another first: it is about both
        said = next(m for other in meant for m in memory.applications[other].received if mail_key(m) == key)
        whole = replace(mail, intent=said.intent, secondary=said.secondary, promise=said.promise)
        there.received = [whole if m is mail else m for m in there.received]
        if Intent.STOP_CONTACT in (whole.intent, *whole.secondary):
            memory.left_alone.append(whole)
        for message_id in mail.ids:
            memory.by_mail[message_id] = memory.by_mail[message_id] | {name}
    for other in about - meant if fact.answer == "no" else about & {name}:
        application = memory.applications[other]
        application.received = [
            replace(m, intent=None, secondary=(), promise=None) if mail_key(m) == key else m
            for m in application.received
        ]
        memory.left_alone = [m for m in memory.left_alone if m.application != other or mail_key(m) != key]
        for message_id in mail.ids:
            memory.by_mail[message_id] = memory.by_mail[message_id] - {other}


def told_what(memory: Memory, fact: OwnerAnswered) -> None:
    """The owner's word on what a mail means stands over every reading of it, in each application it is about."""
    said, _, address = fact.answer.partition(" ")
    if said not in set(Intent):
        return
    meant, key = Intent(said), fact.question.partition(":")[2]
    for application in memory.applications.values():
        application.received = [
            _by_owner(mail, meant, memory.by_address.get(address)) if mail_key(mail) == key else mail
            for mail in application.received
        ]
    memory.left_alone = [m for m in memory.left_alone if mail_key(m) != key]
    if meant is Intent.STOP_CONTACT:
        memory.left_alone += memory.mails_called(key)


def told_sooner(memory: Memory, fact: OwnerAnswered) -> None:
    """By the owner's word an interview was over at an instant before the one in its invitation; or is still to
    come (`no`), unless it has been called off."""
    name, _, stamp = fact.question.removeprefix(SOONER).partition("@")
    there = (a.interviews[name] for a in memory.applications.values() if name in a.interviews)
    interview = next(there, None)
    if interview is None or not stamp:
        return
    seen, over, off = interview.seen, datetime.fromisoformat(stamp), interview.cancelled
    if fact.answer == "go" and over < seen.start:
        interview.planned, interview.cancelled = seen.start, None
        interview.seen = replace(seen, start=over - (seen.end - seen.start), end=over)
    elif fact.answer == "no" and off is not None and off.at < seen.start:
        interview.cancelled = replace(off, late=False)


def told_back(memory: Memory, fact: OwnerAnswered) -> None:
    """By the owner's word an application that they had stopped goes on with a talk that came since; or stays so (`no`),
    whatever of it is known by then."""
    there = memory.applications.get(fact.question.removeprefix(BACK).partition(":")[0])
    if there is None:
        return
    if fact.answer == "go":
        there.stopped = None
    else:
        there.set_aside = {each.id: each.seen.start for each in there.interviews.values()}
