"""What the owner is told about an answer of theirs: not understood, asked back, not proven. Obeys nothing."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from agent.compose import owner_mail
from agent.compose.blocks import OwnerMail
from agent.decide.courtesy import owner_zone
from agent.decide.known import Known
from agent.edges.correspondence import Answer, Correspondence
from agent.edges.ledger import Ledger
from agent.facts import DraftState
from agent.outbox import Outbox
from agent.owner import asking_back
from agent.owner.asking_back import Asked
from agent.owner.hearing import FOLDER, PROOF_WAIT
from agent.owner.orders import Items
from agent.owner.questions import Questions
from agent.rules import Config
from agent.understand.command import NotUnderstood

log = logging.getLogger(__name__)

Approval = tuple[str, str, Items]
"""Kind (approval or question), what it is about (application or question), what it shows."""
NOT_DELIVERED = " (one that a server delivered there, by a filter or its address, does not count)"
MOST_UNCLEAR = 10
"""So often the owner is told that an answer was not understood, for each mail of ours: no two programs
that answer each other go on for ever."""


@dataclass(slots=True)
class Replies:
    """Queues mails to the owner in the thread of their answer."""

    known: Known
    config: Config
    ledger: Ledger
    outbox: Outbox

    @property
    def post(self) -> Correspondence:
        """The mails to the owner, and the answers to them."""
        return self.outbox.post

    def about(self, approval: Approval) -> tuple[str, str, list[str]]:
        """Company, step and names of what an approval mail or a question was about."""
        kind, subject, items = approval
        rows = [row for draft, _ in items.values() if (row := self.ledger.draft(draft)) is not None]
        if kind == "approval":
            step = rows[0].step if rows else "draft"
            return self.known.applications[subject].company, step, [r.name or r.address for r in rows]
        asked = self.known.asked.get(subject)
        application = self.known.applications.get(asked.application or "") if asked else None
        return application.company if application else "", "question", []

    def unclear(self, approval: Approval, answer: Answer, because: str) -> None:
        """Nothing was done, and why."""
        if self.post.count(answer.token, "unclear:") >= MOST_UNCLEAR:
            log.warning("too many answers to one mail were not understood; the owner is not told of this one")
            return
        company, step, names = self.about(approval)
        rows = [self.ledger.draft(draft) for draft, _ in approval[2].values()] if len(names) > 1 else []
        gone = {number for number, row in enumerate(rows, 1) if row is None or row.state is not DraftState.STAGED}
        question = approval[1] if approval[0] == "question" else None
        reads = question is not None and len(Questions(self.known, self.config).named(question)) == 1
        text = owner_mail.not_understood(
            answer.words, because, names=names, company=company, step=step, token=answer.token, question=question,
            reads=reads, gone=gone,
        )  # fmt: skip
        self.reply(f"unclear:{answer.key}", text, "told", answer)

    def ask_back(self, approval: Approval, answer: Answer, reading: NotUnderstood, now: datetime) -> bool:
        """Ask whether it was meant as it was probably meant; False where there is nothing to ask."""
        kind, application, items = approval
        meant = reading.guess
        if kind != "approval" or meant is None:
            return False
        if self.ledger.count_about(asking_back.KIND, f"{application} {answer.token} ") >= MOST_UNCLEAR:
            return False
        rows = {number: self.ledger.draft(draft) for number, (draft, _) in items.items()}
        for number in (*meant.sends, *meant.skips):
            row = rows.get(number)
            if row is None or row.state is not DraftState.STAGED or row.sha256 != items[number][1]:
                return False  # it is no longer as it was shown
        shown = [(number, draft, sha256) for number, (draft, sha256) in items.items()]
        asked = Asked(application, answer.token, meant)
        token = self.ledger.open_approval(asking_back.KIND, str(asked), shown, now)
        names = {number: row.name or row.address for number, row in rows.items() if row is not None}
        company, step, _ = self.about(approval)
        said = asking_back.described(meant, names, now.astimezone(owner_zone(self.config)))
        text = owner_mail.asked_back(answer.words, said, reading.because, company=company, step=step, token=token)
        self.reply(f"unclear:{answer.key}", text, "told", answer)
        return True

    def not_proven(self, approval: Approval, answer: Answer) -> None:
        """Nothing was done for want of proof, and the other ways."""
        company, step, _ = self.about(approval)
        text = owner_mail.not_proven(
            answer.words, self.missing(answer), company=company, step=step, token=answer.token,
            folder=self.ledger.store.meta(FOLDER) if approval[0] == "approval" else None,
        )  # fmt: skip
        self.reply(f"unproven:{answer.key}", text, "told", answer)

    def missing(self, answer: Answer) -> list[str]:
        """Which proofs an answer lacks, in words."""
        minutes = PROOF_WAIT.seconds // 60
        missing = [f"no copy of your answer appeared in a Sent folder within {minutes} minutes{NOT_DELIVERED}"]
        if self.config.approval.trusted_authserv:
            servers = ", ".join(self.config.approval.trusted_authserv)
            missing.append(f"no DMARC or DKIM pass for your domain by {servers}")
        if self.config.approval.dkim:
            missing.append("no DKIM signature of your domain that I could check and that covers the whole mail")
        if self.post.strangers(answer.token):
            missing[1:] = ["and nothing else counts for that mail, for others may know its code"]
        return missing

    def reply(self, key: str, mail: OwnerMail, kind: str, answer: Answer) -> None:
        """Any mail in its thread."""
        self.outbox.queue(key, mail, kind, in_reply_to=answer.message_id)
