"""What an owner told of a visit, as facts and as words of what was noted. Decides nothing, writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from agent.compose.to_reader import to_reader
from agent.compose.wording import listed
from agent.decide import thanks
from agent.decide.application import Application, Interview
from agent.decide.beside import WITHDREW
from agent.decide.key import plain
from agent.decide.known import Known
from agent.facts import (
    DetailGiven,
    DraftState,
    Fact,
    InterviewCancelled,
    InterviewMissed,
    MaterialOffered,
    NoteGiven,
    OfferNoted,
    OwnerAnswered,
    PromiseNoted,
)
from agent.rules import Config
from agent.understand.debriefs.debrief_told import Became, Debrief, Offer

LONGEST_DETAIL = 2_000
FORGOTTEN = "…"
"""How somebody is called whom the owner had forgotten since they were asked."""


class Taker:
    """Turns what was told into facts, and into words of what was noted."""

    def __init__(
        self, known: Known, config: Config, application: Application, visit: list[Interview], names: dict[str, str],
        now: datetime,
    ) -> None:  # fmt: skip
        self.known, self.config, self.now = known, config, now
        self.application, self.visit = application, visit
        self.people, self.names = tuple(names), tuple(names.values())
        self.facts: list[Fact] = []
        self.noted: list[str] = []
        self.unclear: list[str] = []
        self.late = False
        """Words came for a thank-you that they can no longer change."""
        self.stopped = ""
        """Why everything ends there, where it does."""

    def take(self, answer: Debrief) -> Taker:
        """All of it."""
        self._became(answer)
        self._absent(answer.absent)
        self._unthanked(answer.unthanked)
        for note in answer.notes:
            if self._is_gone(note.who):
                self.unclear.append(note.text)
            else:
                self._detail(note.who, note.text, corrects=answer.corrects)
        for words in answer.forgotten:
            if all(known.text != words for known in self.application.notes):
                self.facts.append(NoteGiven(at=self.now, application=self.application.id, text=words[:LONGEST_DETAIL]))
            self.noted.append(f"to add: {words} (a mail of its own to your main contact; you see the draft first)")
        if answer.promise is not None:
            noted = PromiseNoted(at=self.now, application=self.application.id, promise=answer.promise)
            self.facts.append(noted)
            self.noted.append(f"they will be in touch by {answer.promise.end:%A %-d %B}")
        if answer.job_offer:
            self.facts.append(OfferNoted(at=self.now, application=self.application.id, text=answer.job_offer[:300]))
            self.noted.append(
                "they made you an offer: nobody there is asked for news any more; thank-yous go on. If you do"
                " not want it,"
                " answer: withdraw"
            )
        for offer in answer.offers:
            if self._is_gone(offer.who):
                self.unclear.append(f"attach {offer.name}")
            else:
                self._offer(offer, forgotten=bool(answer.forgotten) and offer.who is None)
        return self

    def _offer(self, offer: Offer, *, forgotten: bool) -> None:
        """With what was forgotten goes what shows it; else it goes to whom it was said of, or to the main contact."""
        who = offer.who if offer.who is not None else 0 if len(self.people) == 1 else None
        contact = self.people[who] if who is not None else None
        thanked = any(
            draft.moved.contact == contact and draft.moved.step == "thank_you" and DraftState.DATA_BEGUN in draft.since
            for draft in self.application.drafts.values()
        )
        beside = forgotten or contact is None or thanked
        step = "additional_information" if beside else "thank_you"
        self.facts.append(
            MaterialOffered(
                at=self.now, application=self.application.id, material=offer.name, step=step,
                contact=None if beside else contact,
            )
        )  # fmt: skip
        if beside and not forgotten:
            text = f"I would like to send you my {offer.name}."
            self.facts.append(NoteGiven(at=self.now, application=self.application.id, text=text))
        whom = "in a mail of its own to your main contact" if beside else f"with the note to {self.names[who or 0]}"
        self.noted.append(f"to attach: {offer.name}, {whom}; you see the draft first")

    def _is_gone(self, who: int | None) -> bool:
        """Is it about somebody whom the owner had forgotten? Then nothing is noted of them."""
        return who is not None and self.names[who] == FORGOTTEN

    def _detail(self, who: int | None, words: str, *, corrects: bool) -> None:
        contact = self.people[who] if who is not None else None
        text = to_reader(words, self.names[who], self.names) if who is not None else words
        given = {fact.contact for fact in self.facts if isinstance(fact, DetailGiven)}
        instead = corrects and contact not in given
        if instead or all((known.contact, known.text) != (contact, text) for known in self.application.details):
            self.facts.append(
                DetailGiven(
                    at=self.now, application=self.application.id, contact=contact, text=text[:LONGEST_DETAIL],
                    instead=instead,
                )
            )  # fmt: skip
        if who is None:
            self.noted.append(f"of the talk: {words} (in the notes of those of whom you told nothing else)")
            return
        too_late = " (too late for the thank-you, which has gone already)" if self._is_thanked(contact) else ""
        self.late |= bool(too_late)
        self.noted.append(f"{self.names[who]}: {words}{too_late}")

    def _absent(self, absent: Sequence[int]) -> None:
        """Who was not there is thanked by nobody; where that leaves nobody, only the owner knows what it was."""
        gone = {self.people[number] for number in absent}
        if not gone:
            return
        named = listed([self.names[number] for number in absent])
        were, get = ("were", "get") if len(gone) > 1 else ("was", "gets")
        if gone >= set(self.people):
            self._unthanked(absent, said=False)
            self.noted.append(
                f"{named} {were} not there and {get} no thank-you. If nobody was, answer: it didn't take place. If "
                "somebody else was, answer with their name and address"
            )
            return
        for interview in self.visit:
            there = tuple(c for c in interview.seen.interviewers if c not in gone)
            if there == interview.seen.interviewers:
                continue
            because = (f"You said that {named} was not there.",)
            if there:
                self.facts.append(replace(interview.seen, at=self.now, interviewers=there, because=because))
            else:
                self.facts.append(self._missed(interview, because[0]))
        self.noted.append(f"{named} {were} not there and {get} no thank-you")

    def _unthanked(self, whom: Sequence[int], *, said: bool = True) -> None:
        """Who gets no thanks, by the owner's word; where the letter has gone, that is told."""
        for number in whom:
            contact, name = self.people[number], self.names[number]
            if self._is_gone(number):
                continue
            if self._is_thanked(contact):
                self.unclear.append(f"no thank-you to {name}: it has gone already")
                continue
            self.facts += [
                OwnerAnswered(at=self.now, question=thanks.unthanked(interview.id, contact), answer="no")
                for interview in self.visit
                if contact in interview.seen.interviewers
            ]
            if said:
                self.noted.append(f"{name} gets no thank-you")

    def _is_thanked(self, contact: str | None) -> bool:
        """Has a thank-you for this visit gone to them, or may it have?"""
        visit = {interview.id for interview in self.visit}
        return any(
            DraftState.DATA_BEGUN in draft.since
            for draft in self.application.drafts.values()
            if draft.moved.contact == contact
            and draft.moved.step == "thank_you"
            and plain(draft.moved.occurrence) in visit
        )

    def _missed(self, interview: Interview, because: str) -> Fact:
        return InterviewMissed(
            at=self.now, application=self.application.id, interview=interview.id, because=(because.rstrip("."),)
        )

    def _became(self, answer: Debrief) -> None:
        match answer.became:
            case Became.MISSED:
                self.facts += [self._missed(i, "you said that it did not take place") for i in self.visit]
                self.noted.append("it did not take place, so nobody is thanked")
            case Became.MOVED:
                self._moved(answer.said)
            case Became.TOLD_NO:
                self.stopped = "you were told no"
                self.noted.append("they said no: nobody there is thanked or asked any more")
            case Became.STOP:
                self.stopped = "you said stop"
                self.noted.append("stopped: nothing more is written there")
            case Became.WITHDRAWS:
                self.stopped = WITHDREW
                self.noted.append(
                    "you withdraw: everything else there is stopped, and a courteous draft that says so comes to you"
                )
            case _:
                return

    def _moved(self, said: str) -> None:
        for interview in self.visit:
            seen = interview.seen
            self.facts.append(
                InterviewCancelled(
                    at=self.now, application=self.application.id, interview=interview.id, uid=seen.uid,
                    sequence=seen.sequence, dtstamp=seen.dtstamp, because=(f"you said: “{said[:200]}”",),
                )
            )  # fmt: skip
        self.noted.append(
            "it was moved, so nobody is thanked yet. I learn the new time from an invitation; if none comes, put it "
            "into a calendar that I read"
        )
