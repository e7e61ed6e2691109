"""What was said by hand, after which nobody is written to before the owner has been asked. Pure.

They asked, in passing, that somebody is not written to, or invite from what may be their firm under another name; or
the owner told them that it is over, or spoke of an offer.
"""

from __future__ import annotations

from datetime import datetime

from agent.decide.application import HUMAN, Interview
from agent.decide.key import Key, day
from agent.decide.mail_key import mail_key
from agent.decide.question import ELSEWHERE, KEEP_OFF, OVER
from agent.decide.situation import Situation, once
from agent.facts import MailReceived, OwnerWrote
from agent.model import Decision, Kind, Verdict

SPOKEN = HUMAN | {Kind.AUTO_REPLY}
"""What may carry an intent: a rejection often comes from a robot."""


def kept_off(key: Key) -> Decision | None:
    """“Please do not contact the client directly”, “no follow-ups, please”: whenever they said so."""
    off = _kept_off(key.situation, key.contact)
    if off is None or key.agreed(question := f"{KEEP_OFF}{mail_key(off)}"):
        return None
    who = off.name or off.address
    others = f" to others than {who}" if off.through_them else ""
    return key.ask(
        question,
        f"{who} wrote on {day(key.situation, off.contact, off.at)}: “{off.keeps_off}” Should the follow-ups for "
        f"{key.situation.application.company}{others} go on all the same?",
    )


def _kept_off(s: Situation, contact: str | None) -> MailReceived | None:
    """Their newest mail by which they asked that this person is not written to."""
    asked = [
        m
        for m in s.application.received
        if m.keeps_off
        and m.kind in SPOKEN
        and not m.owners_word
        and not (m.through_them and contact is not None and m.contact == contact)
    ]
    return max(asked, key=lambda m: m.at, default=None)


def ended(key: Key) -> Decision | None:
    """Whoever has withdrawn, or has been made an offer, wants no question for news to follow."""
    s, over = key.situation, ended_by_hand(key.situation)
    if over is None or key.agreed(question := f"{OVER}{mail_key(over)}"):
        return None
    return key.ask(
        question,
        f"You wrote to {', '.join(over.addresses[:3])} on {day(s, None, over.at)}: “{over.ends}” "
        f"Should the follow-ups for {s.application.company} go on all the same?",
    )


@once
def ended_by_hand(s: Situation) -> OwnerWrote | None:
    """The mail by which the owner withdrew, or spoke of an offer of theirs, where they were not invited since."""
    said = [m for m in s.application.wrote if m.ends and m.ours is None and not invited_since(s, m.at)]
    return max(said, key=lambda m: m.at, default=None)


def goes_on_elsewhere(key: Key) -> Decision | None:
    """A firm that is bought or renamed writes from another domain, which makes it another employer: who was met there,
    and invites to the same role from elsewhere, has been in touch. Two people may bear one name, so it is asked. So
    has a recruiter who spoke for a client without a name, and then arranged a talk with one."""
    s = key.situation
    found = _elsewhere(s) if s.asks_for_news(key.step.name) else None
    if found is None or key.agreed(question := f"{ELSEWHERE}{s.application.id}:{found.seen.application}"):
        return None
    there = s.known.applications[found.seen.application]
    if (organizer := found.seen.organizer) is not None and organizer in s.application.contacts:
        return key.ask(
            question,
            f"{s.known.contact_named(organizer)} has arranged “{found.seen.summary}” at {there.company} since. "
            f"Should I ask {s.application.company} for news all the same?",
        )
    return key.ask(
        question,
        f"Somebody of the same name as at {s.application.company} has invited you to “{found.seen.summary}” at "
        f"{there.company}, for the same role. Should I ask {s.application.company} for news all the same?",
    )


@once
def _elsewhere(s: Situation) -> Interview | None:
    """An interview for this role at another employer, of somebody called as one who was met here, or arranged by who
    was met here alone, for whatever role where this one is not known; arranged since."""
    role = (s.application.role or "").casefold()
    met = {c for i in s.visits.last for c in i.seen.interviewers}
    called = {name for c in met if " " in (name := _name(s, c))}
    recruiter = met if met == {i.seen.organizer for i in s.visits.last} else set()
    for other in s.known.applications.values():
        same = role and (other.role or "").casefold() == role
        if other is s.application or other.stopped is not None or not (same or (recruiter and not role)):
            continue
        for interview in other.interviews.values():
            who = set(interview.seen.interviewers) - met
            later = interview.found is not None and s.since is not None and interview.found > s.since
            # Who sends others to talk elsewhere; a hiring manager of two roles sits in both.
            sends = interview.seen.organizer in recruiter and not recruiter & set(interview.seen.interviewers)
            if interview.stands and later and (sends or (same and any(_name(s, c) in called for c in who))):
                return interview
    return None


def _name(s: Situation, contact: str) -> str:
    return " ".join(s.known.contacts[contact].name.casefold().split())


def invited_since(s: Situation, instant: datetime) -> bool:
    """Has an interview that is not over been arranged after that instant?"""
    return any(
        i.verdict is not Verdict.NO and i.cancelled is None and i.seen.at >= instant and i.seen.start > instant
        for i in s.application.interviews.values()
    )
