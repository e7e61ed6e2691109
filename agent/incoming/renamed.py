"""May somebody who writes from a new address under another surname be a person who is known: married since, or
divorced? Pure.

A given name and a firm are shared by many, so it takes more: that they write in a thread with that person, say what
they were called before, or speak of a talk that the two have had; a machine answers for whoever was written to. Even so
it is only ever asked about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from agent.decide.application import REACHED, Application
from agent.decide.known import Known
from agent.incoming.understood import Understood
from agent.model import Kind
from agent.understand.lexicon import plain
from agent.understand.persons.alike import same_given

_BEFORE = (
    r"\b(?:formerly|previously|nee|born|geb|geborene|ehemals|frueher|fruher|vormals|bisher|anciennement|antes|ex)\b"
)


def renamed(
    known: Known, application: str, reading: Understood, name: str, address: str, there: Mapping[str, str]
) -> tuple[str, ...]:
    """Of these people of the sender's firm (contact -> full name) those who may be the sender under another surname."""
    application_there = known.applications.get(application)
    if application_there is None:
        return ()
    same = {contact: surname for contact, theirs in there.items() if (surname := same_given(name, address, theirs))}
    if not same:
        return ()
    if reading.kind is Kind.AUTO_REPLY:
        written = _written_to(application_there)
        return tuple(contact for contact in same if contact in written)
    met = {c for i in application_there.interviews.values() for c in i.seen.interviewers}
    shown, words = re.split(r"[\W\d_]+", plain(f"{name} {address.partition('@')[0]}")), plain(reading.words[:5000])
    threads = _threads(application_there, reading.message.thread_ids)
    return tuple(
        contact
        for contact, surname in same.items()
        if contact in threads
        or (reading.talked and contact in met)
        or surname in shown  # beside the new one
        or _called_before(surname, words)
    )


def _called_before(surname: str, words: str) -> bool:
    return re.search(rf"{_BEFORE}[. :]{{0,3}}(?:\w{{1,20}} )?{re.escape(surname)}\b", words) is not None


def _written_to(application: Application) -> set[str]:
    ours = {draft.moved.contact for draft in application.drafts.values() if draft.state in REACHED}
    return ours | {contact for mail in application.wrote for contact in mail.contacts}


def _threads(application: Application, ids: tuple[str, ...]) -> set[str]:
    """With whom the mails went that it answers."""
    answered = set(ids)
    theirs = {m.contact for m in application.received if m.contact and answered & set(m.ids)}
    own = {contact for m in application.wrote if answered & set(m.ids) for contact in m.contacts}
    return theirs | own | {d.moved.contact for d in application.drafts.values() if answered & d.ids}
