"""The owner's answers to our questions -> facts: go or no, an interview or not, an address. Pure.

An address is taken for a person only where it is clear for whom; it is never guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from agent.compose import mime
from agent.decide.application import Application, Interview
from agent.decide.courtesy import owner_zone
from agent.decide.doubt import DOUBT
from agent.decide.known import Known
from agent.decide.question import MEANS, UNCLEAR
from agent.facts import ContactSeen, Fact, InterviewJudged, MailReceived, OwnerAnswered, PromiseNoted
from agent.incoming import successors
from agent.model import Intent, Promise, Verdict
from agent.rules import Config
from agent.understand import people
from agent.understand.command import Command, NotUnderstood
from agent.understand.errands import fate, meaning_words
from agent.understand.errands.meaning_words import Said

WANT_ADDRESS = ("address:", "bounced:", "main-contact:")
"""How the keys of questions begin that are answered with an address."""
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}(?![\w-])", re.IGNORECASE)
_WORD = r"[^\W\d_][\w.'’-]*"
# A name as people write it beside an address: `Ben Ito ben@…`, `Ben <ben@…`; of bare words at least two.
_NAMED = re.compile(rf"\W*(?P<name>{_WORD}(?: {_WORD}){{0,4}} ?<|{_WORD}(?: {_WORD}){{1,4}} ?[(:]?) *")
MOST_ADDRESSES = 20


@dataclass(frozen=True, slots=True)
class _Given:
    """An address, what stands before it on its line, and the name where that is one and nothing else."""

    address: str
    before: str
    name: str


@dataclass(frozen=True, slots=True)
class Questions:
    """What an answer means, given what is known."""

    known: Known
    config: Config

    def facts(
        self, question: str, words: str, reading: Command | NotUnderstood, now: datetime
    ) -> list[Fact] | NotUnderstood:
        """The facts an answer adds, or why it is none. `reading` is the same words read as a command."""
        if question.startswith(DOUBT):
            said = fate.read(words, signature=self.config.owner.signature)
            if said is None:
                return NotUnderstood(words[:300], "I expected yes, no or leave")
            return [OwnerAnswered(at=now, question=question, answer=said.value)]
        if question.startswith((MEANS, UNCLEAR)):
            found = self._meaning(question, words, reading, now)
            if found is not None:
                return found
        wants_address = question.startswith(WANT_ADDRESS)
        if wants_address and (given := given_addresses(words)):
            return self._addresses(question, given, now)
        if isinstance(reading, NotUnderstood):
            return NotUnderstood(reading.read, "I expected an address, or no" if wants_address else reading.because)
        if reading.skips and not reading.sends:
            yes = False
        elif reading.sends and not wants_address:
            yes = True
        else:
            return NotUnderstood("", "I expected an address, or no" if wants_address else "I expected yes or no")
        facts: list[Fact] = [OwnerAnswered(at=now, question=question, answer="go" if yes else "no")]
        kind, _, rest = question.partition(":")
        if kind == "interview":
            application, _, interview = rest.rpartition(":")
            verdict = Verdict.YES if yes else Verdict.NO
            facts.append(InterviewJudged(at=now, application=application, interview=interview, verdict=verdict))
        return facts

    def says_what_it_means(self, question: str, words: str, now: datetime) -> bool:
        """Is it asked what a mail means, and do the words say so?"""
        today = now.astimezone(owner_zone(self.config)).date()
        said = question.startswith((MEANS, UNCLEAR)) and meaning_words.read(
            words, today=today, signature=self.config.owner.signature
        )
        return bool(said)

    def named(self, question: str) -> tuple[Intent, ...]:
        """The readings that a question what a mail means names."""
        mails = self.known.mails_called(question.partition(":")[2])
        return tuple(dict.fromkeys(each for mail in mails for each in self.known.suggested(mail)))

    def _meaning(
        self, question: str, words: str, reading: Command | NotUnderstood, now: datetime
    ) -> list[Fact] | NotUnderstood | None:
        """What the owner says a mail means; None: they said whether to go on, to a question that asks that."""
        today = now.astimezone(owner_zone(self.config)).date()
        said = meaning_words.read(words, today=today, signature=self.config.owner.signature)
        key = question.partition(":")[2]
        mails = self.known.mails_called(key)
        named = self.named(question)
        if said is None and Intent.HANDOVER in named and given_addresses(words):
            said = Said(Intent.HANDOVER)
        if said is not None:
            return self.word_on(question, mails, said, words, now)
        if question.startswith(UNCLEAR):
            return None
        agrees = isinstance(reading, Command) and bool(reading.sends) and not reading.skips
        if agrees and len(named) == 1:
            return self.word_on(question, mails, Said(named[0]), "", now)
        if agrees and named:
            because = "“yes” may be to my reading or to that of the second reader"
        elif isinstance(reading, Command) and reading.skips:
            because = "“no” may say that it is none, or that they said no"
        else:
            because = reading.because if isinstance(reading, NotUnderstood) else ""
        return NotUnderstood(words[:300], because or f"I expected one of: {meaning_words.CHOICES}")

    def word_on(
        self, question: str, mails: list[MailReceived], said: Said, words: str, now: datetime
    ) -> list[Fact] | NotUnderstood:
        """The facts of the owner's word on a mail; after a hand-over an address in `words` is whom to write to."""
        if not mails:
            return NotUnderstood("", "I do not know any more what that was about")
        facts: list[Fact] = []
        applications = list(dict.fromkeys(mail.application for mail in mails if mail.application is not None))
        answer = said.intent.value
        if said.intent is Intent.HANDOVER and (given := given_addresses(words)):
            heir = given[0]
            if wrong := self.unfit(heir.address):
                return NotUnderstood("", wrong)
            contact = self.known.by_address.get(heir.address) or f"c{self.known.contacts_given + 1}"
            name = heir.name or successors.called(words, heir.address)
            name = self.known.contacts[contact].name if contact in self.known.contacts else name
            facts += [
                ContactSeen(at=now, application=each, contact=contact, name=name, address=heir.address)
                for each in applications
            ]
            answer += f" {heir.address}"
        facts.append(OwnerAnswered(at=now, question=question, answer=answer))
        if said.until is not None:
            today = now.astimezone(owner_zone(self.config)).date()
            promise = Promise(today, said.until)
            facts += [PromiseNoted(at=now, application=each, promise=promise) for each in applications]
        return facts

    def _addresses(self, question: str, given: list[_Given], now: datetime) -> list[Fact] | NotUnderstood:
        asked = self.known.asked.get(question)
        application = self.known.applications.get(asked.application or "") if asked else None
        if application is None:
            return NotUnderstood("", "I do not know any more what that was about")
        kind, _, about = question.partition(":")
        interview = application.interviews.get(about)
        wanted: list[str] = []
        if kind == "bounced" and (bounced := about.partition(":")[0]) in self.known.contacts:
            wanted = [bounced]
        elif kind == "address" and interview is not None:
            wanted = [c for c in interview.seen.interviewers if not self.known.contacts[c].addresses]
        found = self.addressed(application, interview if kind == "address" else None, wanted, given, now)
        if isinstance(found, NotUnderstood):
            return found
        return [*found, OwnerAnswered(at=now, question=question, answer=given[0].address)]

    def addressed(
        self, application: Application, interview: Interview | None, wanted: list[str], given: list[_Given],
        now: datetime,
    ) -> list[Fact] | NotUnderstood:  # fmt: skip
        """The facts of addresses that the owner gives for these people, or for others who were in `interview`."""
        for each in given:
            if wrong := self.unfit(each.address):
                return NotUnderstood("", wrong)
        facts: list[Fact] = []
        newcomers: list[str] = []
        for each in given:
            contact = self._whose(each, wanted, alone=len(given) == 1)
            if contact is None and wanted and not each.name:
                names = ", ".join(self.known.contact_named(c) for c in wanted)
                return NotUnderstood("", f"say whose address it is, one a line: {names}")
            if contact is None:
                contact = self.known.by_address.get(each.address)
                contact = contact or f"c{self.known.contacts_given + len(newcomers) + 1}"
                newcomers.append(contact)
            name = self.known.contacts[contact].name if contact in self.known.contacts else each.name
            facts.append(
                ContactSeen(at=now, application=application.id, contact=contact, name=name, address=each.address)
            )
        if interview is not None and newcomers:
            # Nobody was known to have been there: now somebody is.
            there = tuple(dict.fromkeys((*interview.seen.interviewers, *newcomers)))
            facts.append(replace(interview.seen, at=now, interviewers=there))
        return facts

    def _whose(self, given: _Given, wanted: list[str], *, alone: bool) -> str | None:
        """Whose of the wanted it is: who is named there; else the only one, unless it has another name."""
        if len(wanted) == 1 and alone and not given.name:
            return wanted[0]
        spoken = set(re.findall(r"[^\W_]+", (given.name or given.before).casefold()))
        named = [c for c in wanted if spoken & set(re.findall(r"[^\W_]+", self.known.contacts[c].name.casefold()))]
        return named[0] if len(named) == 1 else None

    def unfit(self, address: str) -> str | None:
        """Why nobody can be written to at that address; None: they can."""
        if people.is_owner(address, self.config.owner):
            return f"{address} is your own address"
        if people.is_robot(address, ""):
            return f"nobody reads {address}"
        if address in self.known.bounced:
            return f"mail to {address} came back"
        try:
            mime.bare_address(address)
        except ValueError:
            return f"{address} is no address that mail can be sent to"
        return None


def given_addresses(words: str) -> list[_Given]:
    """Every address of an answer, once."""
    found: dict[str, _Given] = {}
    for line in words.splitlines()[:200]:
        start = 0
        for match in _ADDRESS.finditer(line[:1000]):
            before, address = line[start : match.start()], match[0].lower()
            named = _NAMED.fullmatch(before)
            name = named["name"].rstrip(" <(:") if named else ""
            real = all(word[0].isupper() for word in name.split())
            name = (
                name if name and real else successors.called(line, address)
            )  # "Priya was replaced by Tom Becker (tom@…)"
            found.setdefault(address, _Given(address, before, name))
            start = match.end()
    return list(found.values())[:MOST_ADDRESSES]
