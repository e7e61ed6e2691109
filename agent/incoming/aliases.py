"""Mails of ours under the Message-IDs that servers gave them: told apart, and their new names learned. Pure.

Outlook, Exchange, Gmail (with another From) and some relays write a Message-ID of their own on the way out. The
copy in Sent shows it, beside the one we gave or in its place; an answer may name no other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta

from agent.decide.application import REACHED, Draft
from agent.decide.known import Known
from agent.decide.mail_key import is_answer, subject_key
from agent.facts import AlsoCalled, DraftState
from agent.model import Message
from agent.understand.message import valid_id

SAME_TIME = timedelta(minutes=10)
"""How far the Date of a copy may be from ours where a server gave it another Message-ID."""
ORIGINAL_ID = ("X-Microsoft-Original-Message-ID", "X-Google-Original-Message-ID")
"""Where servers keep the Message-ID that they replaced."""
_MAY_HAVE_GONE = REACHED | {DraftState.CLAIMED}


def ids_of(message: Message) -> tuple[str, ...]:
    """Every Message-ID a mail is known by: its own and what Outlook and Gmail kept of the original."""
    named = (message.message_id, *(valid_id(message.header(header) or "") for header in ORIGINAL_ID))
    return tuple(dict.fromkeys(i for i in named if i))


def is_copy(message: Message, ours: Message) -> bool:
    """Is that the same mail, whatever it is called: to the same people, of the same subject, time and words?"""
    return looks_alike(message, ours) and message.text.split() == ours.text.split()


def looks_alike(message: Message, ours: Message) -> bool:
    """The same as far as its header tells."""
    return (
        [a.email for a in message.to] == [a.email for a in ours.to]
        and message.subject == ours.subject
        and message.sent is not None
        and ours.sent is not None
        and abs(message.sent - ours.sent) <= SAME_TIME
    )


def in_copy(
    known: Known, message: Message, at: datetime, bytes_of: Callable[[str], Message | None]
) -> tuple[bool, list[AlsoCalled]]:
    """Is a mail of the owner's a copy of one of ours, and what it is called beside the name we gave it.

    `bytes_of` is asked for the mail of a draft as it went out.
    """
    ids = ids_of(message)
    draft = next((d for d in known.drafts.values() if d.ids & set(ids)), None) if known.our_ids & set(ids) else None
    if draft is None:
        for each in _sent_there(known, message):
            ours = bytes_of(each.moved.draft)
            if ours is not None and is_copy(message, ours):
                draft = each
                break
    if draft is None:
        return False, []
    return True, _called(draft, (i for i in ids if i not in draft.ids), at)


def in_answer(known: Known, message: Message, contact: str | None, at: datetime) -> list[AlsoCalled]:
    """What an answer of that person calls the newest mail of ours that has its subject, where nobody knows the name."""
    unknown = next((i for i in message.in_reply_to[:1] if not known.by_mail.get(i)), None)
    if contact is None or unknown is None or not is_answer(message.subject):
        return []
    key = subject_key(message.subject)
    drafts = [
        (gone, draft)
        for draft in known.drafts_of.get(contact, ())
        if draft.state in REACHED and subject_key(draft.moved.subject) == key
        and (gone := draft.since.get(DraftState.DATA_BEGUN)) is not None and gone <= at + SAME_TIME
    ]  # fmt: skip
    if not drafts:
        return []
    return _called(max(drafts, key=lambda each: each[0])[1], [unknown], at)


def _sent_there(known: Known, message: Message) -> Iterator[Draft]:
    to, key = {a.email for a in message.to}, subject_key(message.subject)
    for draft in known.drafts.values():
        there = draft.state in _MAY_HAVE_GONE and draft.moved.address in to
        if there and subject_key(draft.moved.subject) == key:
            yield draft


def _called(draft: Draft, ids: Iterable[str], at: datetime) -> list[AlsoCalled]:
    new = tuple(ids)
    return [AlsoCalled(at=at, application=draft.moved.application, draft=draft.moved.draft, ids=new)] if new else []
