"""The owner's answers by mail: proven, read, carried out, confirmed. Discards freely, releases nothing unproven.

An answer is obeyed in the words of the copy that lies in a Sent folder, because only the owner's login can
put one there; the copy in the INBOX, whose From anybody can write, only says that one is to be expected.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.compose import owner_mail
from agent.compose.owner_mail import Done, Outcome
from agent.decide.application import Known
from agent.decide.courtesy import GRACE, owner_zone
from agent.desk import Desk
from agent.edges.ledger import Ledger, instant, stamp
from agent.facts import (
    ContactSeen,
    DetailGiven,
    DraftState,
    Fact,
    InterviewJudged,
    OwnerAnswered,
    Stopped,
)
from agent.intake import Understood
from agent.model import Verdict
from agent.outbox import Outbox
from agent.rules import Config
from agent.understand import command, own_words, proof
from agent.understand.command import Command, NotUnderstood

log = logging.getLogger(__name__)

Approval = tuple[str, str, dict[int, tuple[str, str]]]
"""Kind, what it is about, number -> (draft, hash)."""
PROOF_WAIT = timedelta(minutes=15)
"""How long the copy in Sent is waited for; some clients file it well after sending."""
OPEN_STATES = (DraftState.STAGED, DraftState.APPROVED)
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}(?![\w-])", re.IGNORECASE)


@dataclass(slots=True)
class Conversation:
    """Reads answers, and does what they say as far as they are proven."""

    known: Known
    config: Config
    ledger: Ledger
    outbox: Outbox
    desk: Desk

    def hear(self, reading: Understood, *, in_sent: bool, now: datetime) -> bool:
        """Note an answer to a mail of ours; True when the message is one (or pretends to be)."""
        message = reading.message
        if message.message_id and self.ledger.owner_mail_is(message.message_id):
            return True  # our own approval mail, coming in or filed by the server
        claim = proof.claim(message, self.config.owner.addresses)
        if claim is None:
            return False
        if self.ledger.approval(claim.token) is None:
            log.info("an answer carries a code this installation did not give; left alone")
            return True
        if message.header("x-followup") and message.from_ and message.from_[0].email in self.config.owner.addresses:
            return True  # our own mail under an id that the server gave it
        if claim.problem is not None:
            self.desk.tell(
                f"claim:{claim.token}:{message.sha256}", None,
                f"A mail answered one of my approval mails, but {claim.problem}. I ignored it; nothing was sent.", now,
            )  # fmt: skip
            return True
        key = message.message_id or message.sha256
        self.ledger.store.change(
            "INSERT INTO answer(ids, token, words, first_seen, proven, because) VALUES (?,?,?,?,?,?)"
            " ON CONFLICT(ids) DO UPDATE SET proven=1, words=excluded.words, token=excluded.token,"
            " because=excluded.because WHERE excluded.proven AND NOT answer.proven",
            key, claim.token, own_words.own_words(message), stamp(now), int(in_sent),
            "it lies in your Sent folder" if in_sent else "",
        )  # fmt: skip
        return True

    def act(self, now: datetime) -> None:
        """Carry out proven answers; tell of unproven ones that have waited long enough."""
        for row in self.ledger.store.rows("SELECT * FROM answer WHERE NOT done ORDER BY first_seen, ids"):
            with self.ledger.store.transaction():
                if row["proven"]:
                    self._carry_out(row["token"], row["words"], row["ids"], now)
                elif self._is_copy_of_proven(row["token"], row["words"]):
                    pass  # the server gave the copy in Sent another Message-ID
                elif now - (instant(row["first_seen"]) or now) >= PROOF_WAIT:
                    self._not_proven(row["token"], row["words"], row["ids"], now)
                else:
                    continue
                self.ledger.store.change("UPDATE answer SET done=1 WHERE ids=?", row["ids"])

    def _is_copy_of_proven(self, token: str, words: str) -> bool:
        return bool(
            self.ledger.store.rows("SELECT 1 FROM answer WHERE token=? AND words=? AND proven AND done", token, words)
        )

    def _not_proven(self, token: str, words: str, answer: str, now: datetime) -> None:
        approval = self.ledger.approval(token)
        assert approval is not None
        reading = command.read(words, count=max(1, len(approval[2])))
        if approval[0] == "approval" and isinstance(reading, Command) and reading.skips and not reading.sends:
            self._carry_out(token, words, answer, now)  # to discard needs only the code
            return
        company, step, _ = self._about(approval)
        missing = (
            f"no copy of your answer appeared in a Sent folder within {PROOF_WAIT.seconds // 60} minutes",
            "other proofs (DMARC or DKIM results of your server) are not read yet",
        )
        text = owner_mail.not_proven(words, missing, company=company, step=step, token=token)
        self.outbox.queue(f"unproven:{answer}", text.subject, text.body, "told", in_reply_to=_id(answer))

    # --- what it says -------------------------------------------------------------------------

    def _carry_out(self, token: str, words: str, answer: str, now: datetime) -> None:
        approval = self.ledger.approval(token)
        assert approval is not None
        kind, subject, items = approval
        if kind == "question":
            self._answer_question(subject, words, token, answer, now)
            return
        reading = command.read(words, count=len(items))
        if isinstance(reading, NotUnderstood):
            self._unclear(reading.because, words, approval, token, answer)
            return
        if self._details(reading, items, now):
            return  # the new texts come in an approval mail of their own: that is the answer
        done: list[Outcome] = [
            *(self._send(n, *items[n], now) for n in reading.sends),
            *(self._skip(n, items[n][0], now) for n in reading.skips),
        ]
        if reading.snooze is not None:
            done += [self._snooze(n, items[n][0], reading.snooze, now) for n in items]
        if reading.stop:
            self._stop(subject, now)
            done = [self._outcome(n, draft) for n, (draft, _) in items.items()]
        if not (reading.sends or reading.snooze or reading.stop):
            return  # a skip needs no confirmation
        done += [
            self._outcome(n, draft)
            for n, (draft, _) in items.items()
            if n not in {each.number for each in done}
        ]
        company, step, _ = self._about(approval)
        text = owner_mail.confirmation(
            sorted(done, key=lambda each: each.number), company=company, step=step, token=token,
            zone=owner_zone(self.config), now=now,
        )  # fmt: skip
        self.outbox.queue(f"done:{answer}", text.subject, text.body, "confirmation", in_reply_to=_id(answer))

    def _about(self, approval: Approval) -> tuple[str, str, list[str]]:
        """Company, step and names of what an approval mail or a question was about."""
        kind, subject, items = approval
        rows = [row for draft, _ in items.values() if (row := self.ledger.draft(draft)) is not None]
        if kind == "approval" and rows:
            return self.known.applications[subject].company, rows[0].step, [r.name or r.address for r in rows]
        asked = self.known.asked.get(subject)
        application = self.known.applications.get(asked.application or "") if asked else None
        return application.company if application else "", "question", ["your question"]

    def _unclear(self, because: str, words: str, approval: Approval, token: str, answer: str) -> None:
        company, step, names = self._about(approval)
        text = owner_mail.not_understood(words, because, names=names, company=company, step=step, token=token)
        self.outbox.queue(f"unclear:{answer}", text.subject, text.body, "told", in_reply_to=_id(answer))

    def _outcome(self, number: int, draft: str, because: str = "") -> Outcome:
        """Where a draft stands, for the confirmation."""
        row = self.ledger.draft(draft)
        if row is None:
            return Outcome(number=number, name="", done=Done.WITHDRAWN, because=because)
        done = _DONE[row.state]
        moved = self.known.drafts[draft].since if draft in self.known.drafts else {}
        when = {Done.SENT: moved.get(DraftState.SENT), Done.SNOOZED: row.snoozed_until}.get(done)
        return Outcome(number=number, name=row.name or row.address, done=done, when=when, because=because)

    def _details(self, reading: Command, items: dict[int, tuple[str, str]], now: datetime) -> bool:
        """Details first: they make a new text, which is shown again and needs a yes of its own."""
        facts: list[Fact] = []
        rows = {number: row for number, (draft, _) in items.items() if (row := self.ledger.draft(draft))}
        for whom, text in reading.details:
            contact = None
            if isinstance(whom, int):
                contact = rows[whom].contact
            elif isinstance(whom, str):
                named = [row.contact for row in rows.values() if whom.casefold() in row.name.casefold()]
                contact = named[0] if len(named) == 1 else None
            elif len(rows) == 1:
                contact = next(iter(rows.values())).contact
            application = next(iter(rows.values())).application
            facts.append(DetailGiven(at=now, application=application, contact=contact, text=text[:2000]))
        self.ledger.store.append(facts)
        return bool(facts)

    def _send(self, number: int, draft: str, sha256: str, now: datetime) -> Outcome:
        row = self.ledger.draft(draft)
        if row is None or row.sha256 != sha256:
            because = "the text has changed since; the newer mail shows it and waits for your yes"
            return self._outcome(number, draft, because)
        yes = ("you approved it by mail",)
        if self.ledger.move(draft, since=[DraftState.STAGED], to=DraftState.APPROVED, at=now, because=yes):
            goes = self.desk.goes(row, now)
            return Outcome(number=number, name=row.name or row.address, done=Done.APPROVED, when=goes)
        return self._outcome(number, draft, _already(row.state))

    def _skip(self, number: int, draft: str, now: datetime) -> Outcome:
        self.ledger.move(draft, since=OPEN_STATES, to=DraftState.SKIPPED, at=now, because=("you skipped it",))
        return self._outcome(number, draft)

    def _snooze(self, number: int, draft: str, by: timedelta, now: datetime) -> Outcome:
        row = self.ledger.draft(draft)
        until = now + by
        if row is None or until >= row.closes + GRACE:
            return self._outcome(number, draft, "not snoozed: its time ends before that")
        because = ("you snoozed it",)
        if self.ledger.move(draft, since=OPEN_STATES, to=DraftState.STAGED, at=now, until=until, because=because):
            return Outcome(number=number, name=row.name or row.address, done=Done.SNOOZED, when=until)
        return self._outcome(number, draft, _already(row.state))

    def _stop(self, application: str, now: datetime) -> None:
        self.ledger.store.append([Stopped(at=now, application=application, because="you said stop")])
        for row in self.ledger.drafts(set(OPEN_STATES)):
            if row.application == application:
                self.ledger.move(
                    row.id, since=OPEN_STATES, to=DraftState.SKIPPED, at=now, because=("you stopped this application",)
                )

    def _answer_question(self, question: str, words: str, token: str, answer: str, now: datetime) -> None:
        asked = self.known.asked.get(question)
        facts: list[Fact] = []
        address = _only_address(words)
        reading = command.read(words, count=1)
        if asked is not None and address is not None and question.startswith(("address:", "bounced:", "main-contact:")):
            facts = self._new_address(question, asked.application or "", words, address, now)
        elif isinstance(reading, Command) and reading.stop and asked is not None and asked.application:
            self._stop(asked.application, now)
        elif isinstance(reading, Command) and (reading.sends or reading.skips):
            yes = bool(reading.sends)
            if question.startswith("interview:") and asked is not None and asked.application:
                verdict = Verdict.YES if yes else Verdict.NO
                interview = question.rpartition(":")[2]
                facts = [InterviewJudged(at=now, application=asked.application, interview=interview, verdict=verdict)]
            facts.append(OwnerAnswered(at=now, question=question, answer="go" if yes else "no"))
        else:
            why = reading.because if isinstance(reading, NotUnderstood) else "I expected yes or no"
            self._unclear(why, words, ("question", question, {}), token, answer)
        self.ledger.store.append(facts)

    def _new_address(self, question: str, application: str, words: str, address: str, now: datetime) -> list[Fact]:
        contact = question.partition(":")[2]
        if contact not in self.known.contacts:
            interview = self.known.applications[application].interviews.get(contact)
            nameless = [
                c
                for c in (interview.seen.interviewers if interview else ())
                if not self.known.contacts[c].addresses
            ]
            name = words.replace(address, "").strip(" <>,;:\n\t")[:100]
            named = [c for c in nameless if name and name.casefold() in self.known.contacts[c].name.casefold()]
            contact = (named or nameless or [f"c{len(self.known.contacts) + 1}"])[0]
        name = self.known.contacts[contact].name if contact in self.known.contacts else ""
        return [ContactSeen(at=now, application=application, contact=contact, name=name, address=address.lower())]


def _only_address(words: str) -> str | None:
    found = {a.lower() for a in _ADDRESS.findall(words[:1000])}
    return found.pop() if len(found) == 1 else None


def _already(state: DraftState) -> str:
    return {
        DraftState.APPROVED: "you had approved it before",
        DraftState.SENT: "it is not sent twice",
        DraftState.IN_DOUBT: "it may have gone out already, so it is not sent again",
    }.get(state, "")


_DONE = {
    DraftState.STAGED: Done.WAITING,
    DraftState.APPROVED: Done.APPROVED,
    DraftState.CLAIMED: Done.APPROVED,
    DraftState.DATA_BEGUN: Done.APPROVED,
    DraftState.SENT: Done.SENT,
    DraftState.REFUSED: Done.REFUSED,
    DraftState.IN_DOUBT: Done.SENT,
    DraftState.SKIPPED: Done.SKIPPED,
    DraftState.EXPIRED: Done.EXPIRED,
    DraftState.WITHDRAWN: Done.WITHDRAWN,
}


def _id(answer: str) -> str | None:
    return answer if answer.startswith("<") else None
