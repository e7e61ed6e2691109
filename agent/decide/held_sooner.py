"""“Good that we could speak yesterday already”: an interview that its invitation still puts ahead may be over. Pure.

Nobody sends a new invitation for it, and who was thanked by hand on that day would be thanked once more after the hour
in the invitation. What is known of no other talk with these people is asked about, before that hour.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from agent.decide.application import Interview
from agent.decide.key import Key, day, moment
from agent.decide.question import SOONER
from agent.decide.situation import Situation
from agent.facts import MailReceived, OwnerWrote
from agent.model import Decision

SAME_DAY = timedelta(hours=12)
LATELY = timedelta(days=3)
"""So long after an interview who speaks of a talk means that one."""


def perhaps(key: Key, interview: Interview) -> Decision | None:
    """Ask whether to thank after the hour in the invitation, where they or the owner wrote that they had talked."""
    said, question = spoken_of(key.situation, interview), f"{SOONER}{interview.id}"
    if said is None or key.agreed(question):
        return None
    s, seen = key.situation, interview.seen
    who, contact = ("You", key.contact) if isinstance(said, OwnerWrote) else (said.name or said.address, said.contact)
    when = moment(s.place(key.contact), seen.start)
    return key.ask(
        question,
        f"{who} wrote on {day(s, contact, said.at)}, before “{seen.summary}” of {when}: “{said.talked}” "
        "Thank after that hour all the same?",
        "it may have been held sooner than its invitation says",
    )


def spoken_of(s: Situation, interview: Interview) -> MailReceived | OwnerWrote | None:
    """The newest mail that speaks, between the invitation and its start, of a talk that is behind them: anybody's of
    the employer who says that it was sooner than planned, else only of who should sit in it; or the owner's to them."""
    seen = interview.seen
    there = set(seen.interviewers)
    mails: list[MailReceived | OwnerWrote] = [
        m for m in s.human_words if m.talked and (m.talked_sooner or m.contact in there)
    ]
    mails += [m for m in s.application.wrote if m.talked and m.ours is None and there & set(m.contacts)]
    ahead = (m for m in mails if _since(seen.at, m) < m.at < seen.start and _next(s, m.at) is interview)
    found = [m for m in ahead if not _met_lately(s, there, m.at)]
    return max(found, key=lambda m: m.at, default=None)


def _since(invited: datetime, mail: MailReceived | OwnerWrote) -> datetime:
    """From when on a mail means this interview: what they talked of on the day of the invitation led to it."""
    return invited if isinstance(mail, MailReceived) and mail.talked_sooner else invited + SAME_DAY


def _next(s: Situation, instant: datetime) -> Interview | None:
    """Of several that are ahead the first is meant."""
    ahead = (i for i in s.application.interviews.values() if i.stands and i.seen.start > instant)
    return min(ahead, key=lambda i: (i.seen.start, i.id), default=None)


def _met_lately(s: Situation, people: set[str], instant: datetime) -> bool:
    """Has there been another interview of this application, or of another with one of these people?"""
    for application in s.known.applications.values():
        for each in application.interviews.values():
            lately = each.stands and instant - LATELY <= each.seen.end and each.seen.start <= instant
            if lately and (application is s.application or people & set(each.seen.interviewers)):
                return True
    return False
