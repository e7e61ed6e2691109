"""What a written story says somebody did -> the facts that the readers would have made of it.

The meaning of a mail comes with the story; only mails that are nobody's word (a newsletter, a receipt) come as
bytes, since it is for the readers to pass them over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from story_book import OWNER, Deed, Meeting, Story

from agent.decide.known import Known
from agent.facts import (
    ApplicationOpened,
    ContactSeen,
    DetailGiven,
    Fact,
    InterviewCancelled,
    InterviewMissed,
    InterviewSeen,
    MailReceived,
    NewsGiven,
    NoteGiven,
    OwnerWrote,
    Paused,
    PromiseNoted,
    Resumed,
    Stopped,
)
from agent.model import Intent, Kind, Promise

BYTES = {
    "sends a list mail": (
        "Subject: News of this month\nList-Id: <news.acme.example>\nList-Unsubscribe: <mailto:off@acme.example>\n"
        "Precedence: bulk\nContent-Type: text/plain\n\nOur office has moved. We regret to say no to more visitors.\n"
    ),
    "sends a read receipt": (
        "Subject: Read: Thank you\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nYour message was read.\n\n--b\n"
        "Content-Type: message/disposition-notification\n\n"
        "Disposition: manual-action/MDN-sent-manually; displayed\n\n--b--\n"
    ),
    "gets a copy of our mail": (
        "Subject: Thank-you to Ann\nX-Followup: approval\nAuto-Submitted: auto-generated\n"
        "Content-Type: text/plain\n\nMay this go to Ann?\n"
    ),
}
"""Mails that are nobody's word, from Subject on."""


@dataclass(slots=True)
class Reporter:
    """Turns deeds into facts, in the order in which they happen."""

    story: Story
    known: Known
    _mails: int = 0

    def facts(self, deed: Deed) -> list[Fact]:
        """What the log holds of it."""
        self._mails += 1
        if deed.who == "owner":
            return list(self._owner(deed))
        if deed.meeting is not None:
            return list(self._calendar(deed, deed.meeting))
        return list(self._words(deed))

    def bytes(self, deed: Deed) -> bytes:
        """A mail that is nobody's word, as it comes over the wire."""
        self._mails += 1
        sender = OWNER if deed.who == "owner" else self.story.people[deed.who]
        head = (
            f"From: {sender}", f"To: {OWNER}", f"Date: {deed.at:%a, %d %b %Y %H:%M:%S %z}",
            f"Message-ID: <raw{self._mails}@example.org>", "MIME-Version: 1.0", BYTES[deed.does],
        )  # fmt: skip
        return "\n".join(head).replace("\n", "\r\n").encode()

    # --- people and calendars -----------------------------------------------------------------

    def _words(self, deed: Deed) -> Iterator[Fact]:
        """A mail; about several applications it is one mail in each."""
        new = deed.words.get("hands_over_to")
        for application in deed.roles or (deed.application,):
            yield from self._opened(application, deed.at)
            for name in (deed.who, new):
                if name not in (None, "a machine"):
                    yield from self._met(name, application, deed.at)
            yield self._mail(deed, application, contact_id(new) if new else None)

    def _opened(self, application: str, at: datetime) -> Iterator[Fact]:
        if application not in self.known.applications:
            place = self.story.applications[application]
            yield ApplicationOpened(
                at=at, application=place.id, company=place.company, domain=place.domain, role=place.role
            )

    def _met(self, name: str, application: str, at: datetime) -> Iterator[Fact]:
        """Somebody new; an address that the owner gave later stays the newest."""
        there = self.known.applications.get(application)
        if there is None or contact_id(name) not in there.contacts:
            address = self.story.people[name]
            yield ContactSeen(at=at, application=application, contact=contact_id(name), name=name, address=address)

    def _mail(self, deed: Deed, application: str, handed_to: str | None) -> MailReceived:
        said, place = deed.words, self.story.applications[application]
        machine = deed.who == "a machine"
        address = f"no-reply@{place.domain}" if machine else self.story.people[deed.who]
        assert address is not None, f"{deed.who} has no address to write from"
        kind, intent = Kind.HUMAN, _intent(said.get("meaning"))
        bounced = (address,) if deed.does in ("has left", "bounces") else ()
        if deed.does in ("answers automatically", "has left"):
            kind, intent = Kind.AUTO_REPLY, Intent.OUT_OF_OFFICE
        elif deed.does == "bounces":
            kind, address = Kind.BOUNCE, "mailer-daemon@example.org"
        elif machine:
            kind = Kind.AUTO_REPLY
        return MailReceived(
            at=deed.at, application=application, contact=None if machine else contact_id(deed.who), address=address,
            name="" if machine else deed.who, kind=kind, intent=intent, promise=_promise(said.get("promise"), deed.at),
            away_until=date.fromisoformat(said["back"]) if "back" in said else None, bounced=bounced,
            ids=(f"<m{self._mails}@{place.domain}>",), subject=said.get("subject", "About the role"),
            words="Some words.", notice=machine, handed_to=handed_to,
            secondary=tuple(Intent(word) for word in said.get("also", ())),
        )  # fmt: skip

    def _calendar(self, deed: Deed, meeting: Meeting) -> Iterator[Fact]:
        uid, where = f"{meeting.called}@calendar", meeting.application
        if deed.does == "cancels":
            yield InterviewCancelled(
                at=deed.at, application=where, interview=meeting.called, uid=uid, late=deed.at > meeting.end
            )
            return
        yield from self._opened(where, deed.at)
        for name in (*meeting.people, *([meeting.by] if meeting.by else [])):
            yield from self._met(name, where, deed.at)
        yield InterviewSeen(
            at=deed.at, application=where, interview=meeting.called, uid=uid, sequence=int(deed.does == "moves"),
            start=meeting.start.astimezone(UTC), end=meeting.end.astimezone(UTC), zone=meeting.zone,
            interviewers=tuple(map(contact_id, meeting.people)),
            organizer=contact_id(meeting.by) if meeting.by else None, summary=meeting.called.capitalize(),
        )  # fmt: skip

    # --- the owner ----------------------------------------------------------------------------

    def _owner(self, deed: Deed) -> Iterator[Fact]:
        said, at, where = deed.words, deed.at, deed.application
        named = where if {"company", "role"} & said.keys() else None
        match deed.does:
            case "writes":
                for name in said["to"]:
                    yield from self._met(name, where, at)
                yield OwnerWrote(
                    at=at, application=where, contacts=tuple(map(contact_id, said["to"])),
                    addresses=tuple(a for name in said["to"] if (a := self.story.people[name])),
                    ids=(f"<o{self._mails}@example.org>",), subject="A word from me",
                )  # fmt: skip
            case "gives a detail":
                about = contact_id(said["about"]) if "about" in said else None
                yield DetailGiven(at=at, application=where, contact=about, text=said["text"])
            case "gives a note":
                yield NoteGiven(at=at, application=where, text=said["text"])
            case "has news":
                yield NewsGiven(at=at, application=named, text=said["text"])
            case "notes a promise":
                yield PromiseNoted(at=at, application=where, promise=_promised(said["by"], at))
            case "pauses":
                until = date.fromisoformat(said["until"]) if "until" in said else None
                midnight = datetime.combine(until, time(), self.story.zone) if until else None
                yield Paused(at=at, application=named, until=midnight)
            case "resumes":
                yield Resumed(at=at, application=named)
            case "closes":
                yield Stopped(at=at, application=where, because="you said stop")
            case "misses":
                assert deed.meeting is not None
                because = ("you said so",)
                yield InterviewMissed(at=at, application=where, interview=deed.meeting.called, because=because)


def contact_id(name: str) -> str:
    """The id of a person of the story."""
    return name.lower().replace(" ", "-")


def _intent(word: str | None) -> Intent | None:
    """What a mail means; a plain answer means nothing in particular."""
    return None if word in (None, "answer") else Intent(word)


def _promise(days: str | None, said: datetime) -> Promise | None:
    return None if days is None else _promised(days, said)


def _promised(days: str, said: datetime) -> Promise:
    """`2027-06-18`, by that day; `2027-06-14..2027-06-18`, in those days."""
    first, _, last = days.partition("..")
    start = date.fromisoformat(first) if last else said.date()
    return Promise(start, date.fromisoformat(last or first), "by then")
