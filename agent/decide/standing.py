"""What the employer's words mean for the steps: no, hold, offer, next round, leave us alone. Pure.

A mail without an intent is a word like any other; what its reader found is obeyed, and only that.
"""

from __future__ import annotations

from datetime import datetime

from agent.decide.application import HUMAN
from agent.decide.key import Key, day
from agent.decide.situation import Situation, mail_key
from agent.facts import DraftState, MailReceived
from agent.model import Decision, Intent, Kind, Verdict

SPOKEN = HUMAN | {Kind.AUTO_REPLY}
"""What may carry an intent: a rejection often comes from a robot."""
NO = frozenset({Intent.REJECTION, Intent.ON_HOLD_CLOSED})


def forbids(key: Key) -> Decision | None:
    """What no step but those that come after it may do: write to who asked to be left alone, or said no."""
    s = key.situation
    if alone := _left_alone(s, key.contact):
        return key.skip(f"{alone.name or alone.address} asked not to be contacted any more")
    if key.step.after in ("rejection", "closed"):
        return None
    closing = refusal(s)
    if closing is None:
        return None
    about = s.known.by_mail.get(closing.ids[0], set()) if closing.ids else set()
    question = f"which:{s.application.id}:{mail_key(closing)}"
    if len(about) > 1:
        if key.agreed(question):
            return None
        # A no belongs to one application; which one is not clear, so all of them wait.
        role = s.application.role or "your application"
        return key.ask(
            question,
            f"{closing.name or closing.address} said no, and it may be about several applications. "
            f"Go on with {role} at {s.application.company}?",
        )
    return key.skip(f"{closing.name or closing.address} said no on {day(s, closing.contact, closing.at)}")


def holds(key: Key) -> Decision | None:
    """What else stops asking for news: an offer, a next round to come, a question of theirs, unclear words."""
    s = key.situation
    if offer := _newest(s, frozenset({Intent.OFFER}), s.since):
        return key.skip(f"{offer.name or offer.address} made an offer on {day(s, offer.contact, offer.at)}")
    ahead = _newest(s, frozenset({Intent.NEXT_ROUND}), s.since)
    if ahead and not _invited_since(s, ahead.at):
        return key.wait(None, "they spoke of a next round; this waits for the new interview")
    word = s.last_word(s.since)
    if asked := _machine_spoke(key, word):
        return asked
    if word is None:
        return None
    if word.intent is Intent.INFO_REQUEST and not _answered(s, word.at):
        return key.wait(None, "they asked for something; this waits until you have answered")
    return unclear(key, word)


def _machine_spoke(key: Key, word: MailReceived | None) -> Decision | None:
    """A machine's mail may be a no or a mere receipt: unless it promises a date, or a person has written
    since, the owner is asked before anybody is asked for news."""
    s = key.situation
    said = s.machine_words[-1] if s.machine_words else None
    if said is None or said.promise or said.intent is not None or (s.since is not None and said.at < s.since):
        return None
    if word is not None and word.at > said.at:
        return None
    question = f"machine:{mail_key(said)}"
    if key.agreed(question):
        return None
    return key.ask(
        question,
        f"A machine wrote to you for {s.application.company} on {day(s, None, said.at)} (“{said.subject}”). "
        "Should the follow-ups go on?",
    )


def unclear(key: Key, word: MailReceived) -> Decision | None:
    """A mail that could not be read or understood may say anything: ask, unless the owner has looked at it."""
    if not is_unclear(word):
        return None
    question = f"unreadable:{mail_key(word)}"
    if key.agreed(question):
        return None
    how = "unreadable" if word.kind is Kind.UNPARSABLE else "unclear to me"
    return key.ask(
        question, f"A mail from {word.name or word.address} (“{word.subject}”) is {how}. Should the follow-ups go on?"
    )


def is_unclear(word: MailReceived) -> bool:
    """Could it not be read, or not be understood?"""
    return word.kind is Kind.UNPARSABLE or word.intent is Intent.UNSURE


def refusal(s: Situation) -> MailReceived | None:
    """Their newest no, unless a later invitation, offer or next round has taken it back."""
    no = _newest(s, NO, None)
    if no is None or _newest(s, frozenset({Intent.OFFER, Intent.NEXT_ROUND}), no.at):
        return None
    invited = any(i.stands and i.seen.at > no.at and i.seen.start > no.at for i in s.application.interviews.values())
    return None if invited else no


def _left_alone(s: Situation, contact: str | None) -> MailReceived | None:
    """A wish to be left alone: by that person anywhere, or by anybody of the employer (it may speak for all)."""
    domain = s.application.domain
    for application in s.known.applications.values():
        same = application is s.application or (domain and application.domain == domain)
        for mail in application.received:
            asked = mail.intent is Intent.STOP_CONTACT and mail.kind in SPOKEN
            if asked and (same or (contact is not None and mail.contact == contact)):
                return mail
    return None


def _newest(s: Situation, intents: frozenset[Intent], after: datetime | None) -> MailReceived | None:
    found = [
        m
        for m in s.application.received
        if m.intent in intents and m.kind in SPOKEN and (after is None or m.at > after)
    ]
    return max(found, key=lambda m: m.at, default=None)


def _invited_since(s: Situation, instant: datetime) -> bool:
    return any(
        i.verdict is not Verdict.NO and i.cancelled is None and i.seen.at >= instant and i.seen.start > instant
        for i in s.application.interviews.values()
    )


def _answered(s: Situation, instant: datetime) -> bool:
    ours = (d.since.get(DraftState.SENT) for d in s.application.drafts.values())
    return s.owner_wrote(instant) is not None or any(sent is not None and sent > instant for sent in ours)
