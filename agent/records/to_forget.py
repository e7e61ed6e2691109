"""What the owner wants forgotten: whom or what a name means, what it comprises, and why not now."""

from __future__ import annotations

import json
from dataclasses import dataclass

from agent.decide.known import Known
from agent.edges.ledger import Ledger
from agent.errors import NotNowError, UsageError
from agent.facts import DraftState

UNDER_WAY = frozenset({DraftState.CLAIMED, DraftState.DATA_BEGUN, DraftState.IN_DOUBT})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the owner wants forgotten: applications, or a person with these addresses (who may not be known)."""

    applications: frozenset[str] = frozenset()
    contacts: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()

    @property
    def person(self) -> bool:
        """Is it a person, and not an application?"""
        return not self.applications

    def to_json(self) -> str:
        """As an order that waits for the daemon."""
        return json.dumps([sorted(self.applications), sorted(self.contacts), sorted(self.addresses)])

    @staticmethod
    def from_json(text: str) -> Wanted:
        """An order again."""
        return Wanted(*(frozenset(each) for each in json.loads(text)))


def find(known: Known, name: str) -> Wanted:
    """The application of that id, every application of that employer, or the person at that address; UsageError."""
    wanted = name.strip().casefold()
    if name in known.applications:
        return Wanted(applications=frozenset({name}))
    if "@" in wanted:
        contact = known.by_address.get(wanted)
        mine = known.contacts[contact].addresses if contact is not None else []
        strangers = any(mail.address == wanted for mail in known.unattached.values())
        heard = (
            strangers
            or wanted in known.own_to
            or any(mail.address == wanted for a in known.applications.values() for mail in a.received)
        )
        if contact is None and not heard:
            raise UsageError(f"{name}: nobody of that address is known; nothing was forgotten")
        return Wanted(contacts=frozenset({contact} if contact else ()), addresses=frozenset({wanted, *mine}))
    named = {a.id for a in known.applications.values() if wanted in (a.id.casefold(), a.company.casefold(), a.domain)}
    if not named:
        there = ", ".join(known.applications) or "none yet"
        raise UsageError(f"{name!r} is no application, employer or address that is known; applications: {there}")
    return Wanted(applications=frozenset(named))


def refuse_if_under_way(ledger: Ledger, wanted: Wanted) -> None:
    """NotNowError while a mail of it is going out, or may have: what became of it must be known first."""
    for row in ledger.drafts(UNDER_WAY):
        if row.application in wanted.applications or row.contact in wanted.contacts or row.address in wanted.addresses:
            doubt = row.state is DraftState.IN_DOUBT
            why = "nobody knows yet whether it went out; answer the question about it" if doubt else "is going out now"
            raise NotNowError(
                f"a mail to {row.name or row.address} ({row.application}): {why}. Nothing was forgotten; try again then"
            )


def summary(known: Known, ledger: Ledger, wanted: Wanted) -> list[str]:
    """What would be forgotten, a line each."""
    lines = []
    for name in sorted(wanted.applications):
        a = known.applications[name]
        mails, notes = len(a.received) + len(a.wrote), len(a.details) + len(a.notes) + len(a.news)
        lines.append(
            f"{a.id}: {a.company}{f', {a.role}' if a.role else ''}; interviews: {len(a.interviews)}, people:"
            f" {len(a.contacts)}, mails: {mails}, drafts: {len(a.drafts)}, notes of yours: {notes}"
        )
    for contact in sorted(wanted.contacts):
        person = known.contacts[contact]
        lines.append(f"{person.name or contact}, {', '.join(person.addresses)}; in {', '.join(person.applications)}")
    if not lines:
        lines.append(f"{', '.join(sorted(wanted.addresses))}: mails of somebody who is in no application")
    waiting = [
        row for row in ledger.drafts({DraftState.STAGED, DraftState.APPROVED})
        if row.application in wanted.applications or row.contact in wanted.contacts
    ]  # fmt: skip
    if waiting:
        lines.append(f"Drafts that wait or have your yes are discarded and will not be sent: {len(waiting)}")
    return lines
