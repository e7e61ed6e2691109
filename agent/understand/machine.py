"""Was this written by a person? Automatic answers, bounces, receipts, lists, bare invites. Pure.

Headers first (RFC 3834, 3464, 2369), then the sender, words last. Taking a person for a machine is
the worst error: what is doubtful is HUMAN, and a later reader may still be unsure of it.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from agent.model import Address, Kind, MachineReading, Message
from agent.understand.calendars import invite_words
from agent.understand.machines import (
    absence,
    absence_words,
    automatic_words,
    bounce,
    bounce_people,
    dates,
    machine_words,
    senders,
)
from agent.understand.own_words import own_words

_NOTE = 5_000
"""Letters of a mail in which it would say that it is automatic; such notes are short."""
_SUBJECT = 400
_SHORT_NOTE = 1_500
_OPENING = 250
_BARE_NOTE = 600
_TICKET = re.compile(r"^\W{0,3}\[[^\]\n]{1,60}\][ \t]{0,4}")
_BARE_ENOUGH = 5
_CHALLENGE_HEADERS = (
    "x-tmda-fingerprint",
    "x-tmda-confirm-done",
    "x-boxtrapper-version",
    "x-spamarrest-noauth",
    "x-qconfirm",
    "x-ask-version",
)


def read(message: Message, *, owner_addresses: Collection[str], words: str | None = None) -> MachineReading:
    """What sort of thing `message` is; HUMAN unless something speaks clearly against it. Never raises.

    `words`: what `own_words` read in it, where the caller has it already.
    """
    if message.unparsable:
        return MachineReading(Kind.UNPARSABLE, because=message.problems)
    automatic = senders.automatic(message)
    undelivered = bounce.read(message, owner_addresses=owner_addresses, automatic=automatic is not None)
    if undelivered is not None:
        return undelivered  # some mail systems send it under the owner's own name
    if _is_own(message, owner_addresses):
        return MachineReading(Kind.OWN, because=("It is from the owner.",))
    words = own_words(message) if words is None else words
    if because := senders.came_back(message, words, owner_addresses):
        return MachineReading(Kind.OWN, because=(because,))
    if because := _challenge(message, words, automatic=automatic is not None):
        return MachineReading(Kind.CHALLENGE, because=(because,))
    if because := _invite(message, words):
        return MachineReading(Kind.INVITE, because=(because,))
    if _is_receipt(message, words, automatic=automatic is not None):
        return MachineReading(Kind.RECEIPT, because=("Its subject is that of a receipt and nobody wrote in it.",))
    if because := senders.to_many(message):
        return MachineReading(Kind.LIST, because=(because,))
    if because := _auto_reply(message, words, automatic):
        return _read_answer(message, words, because, owner_addresses)
    if because := senders.mailing(message, words, owner_addresses):
        return MachineReading(Kind.LIST, because=(because,))
    return MachineReading(Kind.HUMAN, because=("Nothing says that a machine wrote it.",))


def _is_own(message: Message, owner_addresses: Collection[str]) -> bool:
    sender = message.sender
    return sender is not None and senders.untagged(sender.email) in {
        senders.untagged(one.lower()) for one in owner_addresses
    }


def _auto_reply(message: Message, words: str, automatic: str | None) -> str | None:
    sender = message.from_[0] if message.from_ else None
    no_reply = sender is not None and senders.is_no_reply(sender.email)
    if automatic is not None:
        return None if _relayed_person(message, words, no_reply=no_reply) else automatic
    said = words[:_NOTE] or message.text[:_NOTE]
    if automatic_words.AUTO_SUBJECT.match(message.subject[:_SUBJECT]) and not (
        automatic_words.TOPIC_SUBJECT.match(message.subject[:_SUBJECT]) and _chats(said)
    ):
        return "Its subject is that of an automatic answer."
    marked = automatic_words.MARK.search(said) or automatic_words.MARK.search(message.subject[:_SUBJECT])
    if marked or automatic_words.AUTO_WORDS.search(said):
        return "It says of itself that it is automatic."
    if message.header("x-list-administrivia") is not None:
        return "A mailing list's program wrote it."
    silent, suppressed = bounce.has_null_sender(message), _suppresses_answers(message)
    if (silent or (suppressed and not _chats(said))) and _speaks_of_absence(f"{message.subject}\n{said}"):
        return "It is sent like an automatic answer, and says that somebody is away."
    if len(words) < _SHORT_NOTE and _is_canned(said) and not _chats(said) and _speaks_of_absence(said):
        return "It reads like a note that answers every mail: thanks, away, and whom to write to instead."
    if _is_bare_note(message, words):
        return "It says nothing but that somebody is away or gone, and greets nobody by name."
    decides = machine_words.decides(said) or machine_words.MEETING.search(said)
    if no_reply and (silent or (suppressed and not decides and not senders.signed_by_person(message.text))):
        return "It has no return path and no person's address." if silent else "Nobody reads its address."
    for_that = sender is not None and (no_reply or machine_words.ACK_SENDER.match(sender.email))
    if (
        for_that
        and not message.thread_ids
        and _acknowledges(words)
        and not machine_words.SOMEBODY.search(words[:_OPENING].partition(":\n")[0])
    ):
        return "It acknowledges a mail from an address for that."
    return None


def _acknowledges(words: str) -> bool:
    """They have the application or the mail, and nothing else is said."""
    if machine_words.decides(words) or machine_words.PROPOSAL_WORDS.search(words):
        return False
    return bool(machine_words.RECEIVED_WORDS.search(words) or machine_words.RECEIPT_OF_MAIL.search(words))


def _speaks_of_absence(said: str) -> bool:
    return absence.is_of_absence(said) or absence_words.UNWATCHED_WORDS.search(said) is not None


def _suppresses_answers(message: Message) -> bool:
    """Headers that Exchange gives to what answers by itself, and some systems to all of their mail."""
    suppress = (message.header("x-auto-response-suppress") or "").lower()
    return re.search(r"all|oof|autoreply", suppress) is not None or (
        message.header("x-ms-exchange-inbox-rules-loop") is not None
    )


def _chats(said: str) -> bool:
    """Whether it asks, or speaks of what only somebody knows who has read the mail."""
    talk = (machine_words.ABOUT_US, machine_words.TAKES_OVER)
    return "?" in said or "？" in said or any(pattern.search(said) for pattern in talk)


def _is_bare_note(message: Message, words: str) -> bool:
    """Whether signs of a note to everybody add up where no header speaks. People greet, ask, and go into a matter."""
    if not 0 < len(words) < _BARE_NOTE or _chats(words) or _names_its_reader(message, words):
        return False
    opening = re.split(r"\n[ \t]*\n", words.strip(), maxsplit=2)[:2]
    if not _speaks_of_absence(" ".join(opening)[:300]) or machine_words.MEETING.search(words):
        return False
    titled = not machine_words.ANSWER_SUBJECT.match(message.subject[:_SUBJECT]) and _speaks_of_absence(
        message.subject[:_SUBJECT]
    )
    shown = {one.email for one in (*message.from_, *message.to)}
    elsewhere = any(one.lower() not in shown for one in absence.ADDRESS.findall(words))
    gone = absence_words.GONE_WORDS.search(words) or absence_words.MOVED_WORDS.search(words)
    urgent = absence_words.URGENT_WORDS.search(words)
    signs = (
        (3, titled),
        (3 if gone else 2 if urgent else 1, elsewhere),
        (2, gone and _names_its_sender(message, opening[0])),
        (3, absence_words.UNWATCHED_WORDS.search(words)),
        (1, urgent),
        (1, absence_words.THANKS_WORDS.search(words)),
        (1, absence_words.CONTACT_WORDS.search(words)),
        (1, dates.away_until(words, message.sent, absent=True)),
        (1, len(words) < _BARE_NOTE // 2),
        (-3, machine_words.ARRANGES.search(words)),
    )
    return sum(points for points, true in signs if true) >= _BARE_ENOUGH


def _names_its_sender(message: Message, opening: str) -> bool:
    """Whether it speaks of its own sender by name, as nobody does."""
    names = {part.casefold() for one in message.from_[:1] for part in one.name.split() if len(part) > 2}
    return any(word.casefold() in names for word in re.findall(r"[^\W\d_]{3,30}", opening[:300]))


def _names_its_reader(message: Message, words: str) -> bool:
    """Whether it greets somebody by name, or opens with the name of whom it is to."""
    opening = words.lstrip()[:200]
    first = re.match(r"\W{0,3}([^\W\d_]{2,30})", opening)
    names = {part.casefold() for one in message.to for part in re.split(r"[\s.@_-]+", f"{one.name} {one.email}")}
    return bounce_people.GREETING.match(opening) is not None or bool(first and first[1].casefold() in names)


def _is_canned(said: str) -> bool:
    """Whether a note thanks for a mail, and says whom to ask in urgent cases."""
    return all(
        pattern.search(said)
        for pattern in (absence_words.THANKS_WORDS, absence_words.URGENT_WORDS, absence_words.CONTACT_WORDS)
    )


def _relayed_person(message: Message, words: str, *, no_reply: bool) -> bool:
    """Whether a ticket or hiring system marks as automatic what a person typed into it."""
    submitted = (message.header("auto-submitted") or "").lower()
    if not submitted.startswith("auto-generated") or bounce.has_null_sender(message):
        return False
    said = f"{message.subject[:_SUBJECT]}\n{words[:_NOTE] or message.text[:_NOTE]}"
    if automatic_words.AUTO_SUBJECT.match(message.subject[:_SUBJECT]) or automatic_words.AUTO_WORDS.search(said):
        return False
    if machine_words.PASSED_ON.search(said):
        return True
    decides = machine_words.REFUSAL_WORDS.search(said) or machine_words.MEETING.search(said)
    if _speaks_of_absence(said) or (_acknowledges(words) and not decides):
        return False
    if machine_words.ANSWER_SUBJECT.match(_TICKET.sub("", message.subject[:_SUBJECT])):
        if _names_its_reader(message, words):
            return True
        if message.thread_ids and not no_reply:
            return not _suppresses_answers(message)
    if decides or senders.signed_by_person(message.text):
        return True
    if "?" in words and not no_reply and any(_is_persons(one) for one in message.from_):
        return True
    shown = {one.email for one in message.from_}
    return any(one.email not in shown and _is_persons(one) for one in message.reply_to)


def _is_persons(address: Address) -> bool:
    """Whether an address stands under a person's name; relays add `via …` to it."""
    name = re.split(r"\s(?:via|über|por|durch)\s|\s*\(", address.name, maxsplit=1)[0]
    return (
        len(name.split()) >= 2 and not senders.is_no_reply(address.email) and not machine_words.NO_PERSON.search(name)
    )


def _read_answer(message: Message, words: str, because: str, owner_addresses: Collection[str]) -> MachineReading:
    """What an automatic answer says: until when away, gone, and whom it names."""
    text = words[:_NOTE] or message.text[:_NOTE]
    heard = f"{message.subject[:_SUBJECT]}\n{text}"
    of_mail = absence.tells_of_mail(heard)
    away = None
    # Days of an acknowledgement are when adverts close and decisions fall, unless it speaks of an absence, too.
    if not of_mail or absence.is_of_absence(heard):
        away = dates.away_until(text, message.sent) or dates.away_until(
            message.subject[:_SUBJECT], message.sent, absent=True
        )
    if away is None and not of_mail:
        away = dates.away_until(text, message.sent, absent=True)
    submitted = (message.header("auto-submitted") or "").lower()
    said = absence.read(
        message, words, dated=away is not None, owner_addresses=owner_addresses,
        answers=not submitted.startswith("auto-generated") or _suppresses_answers(message),
        of_person=any(_is_persons(one) for one in message.from_),
    )  # fmt: skip
    return MachineReading(
        Kind.AUTO_REPLY, away_until=away, intent=said.intent, gone=said.gone, instead=said.instead,
        because=(because, *said.because),
    )  # fmt: skip


def _is_receipt(message: Message, words: str, *, automatic: bool) -> bool:
    if not machine_words.READ_SUBJECT.match(message.subject[:_SUBJECT]):
        return False
    return automatic or not words or (len(words) < 600 and machine_words.READ_WORDS.search(words) is not None)


def _challenge(message: Message, words: str, *, automatic: bool) -> str | None:
    if any(message.header(name) for name in _CHALLENGE_HEADERS):
        return "Its header says that the mail waits for a confirmation."
    sender = message.from_[0].email if message.from_ else ""
    sent_by_machine = automatic or bounce.has_null_sender(message) or senders.is_no_reply(sender)
    said = f"{message.subject}\n{words[:5000]}"
    if not sent_by_machine and (_names_its_reader(message, words) or machine_words.ABOUT_US.search(said)):
        return None  # a person asks to confirm a meeting
    asked = sent_by_machine or machine_words.CONFIRM_SUBJECT.search(message.subject[:_SUBJECT])
    if (asked or machine_words.ROBOT.search(said)) and machine_words.challenges(said):
        return "It asks the sender to confirm a mail before it is delivered."
    return None


def _invite(message: Message, words: str) -> str | None:
    """A calendar without words of a person beside the invite's own."""
    calendars = message.calendars or tuple(one for mail in message.nested for one in mail.calendars)
    if not calendars or automatic_words.AUTO_SUBJECT.match(message.subject[:_SUBJECT]):
        return None
    answered_by = [one.email for one in (*message.from_, *message.reply_to)]
    if all(senders.is_no_reply(one) for one in answered_by):
        return "It carries a calendar, and nobody reads its address."
    if not invite_words.beside(words, calendars, message.subject):
        return "It carries a calendar, and nothing is said beside the invitation."
    return None
