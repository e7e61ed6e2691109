"""The owner's answers by mail: read, carried out, confirmed. Discards freely, releases nothing unproven.

Which mails are answers, and what proves them, is found out in `hearing`; what is said back is in `replies`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from agent.compose import debrief as compose_debrief
from agent.compose import owner_mail
from agent.compose.owner_mail import Done, Outcome
from agent.decide.courtesy import owner_zone
from agent.decide.doubt import DOUBT
from agent.decide.known import Known
from agent.decide.question import ANOTHER, MEANS
from agent.edges.correspondence import Answer, Correspondence
from agent.edges.ledger import Ledger
from agent.errors import FollowupError, where
from agent.incoming import meanings
from agent.outbox import Outbox
from agent.owner import asking_back, debriefing, errands
from agent.owner.asking_back import Asked
from agent.owner.debriefing import About, Debriefing
from agent.owner.desk import Desk
from agent.owner.errands import Errands
from agent.owner.hearing import PROOF_WAIT
from agent.owner.orders import Items, Orders
from agent.owner.questions import Questions
from agent.owner.replies import MOST_UNCLEAR, Approval, Replies
from agent.rules import Config
from agent.understand import command
from agent.understand.command import Command, NotUnderstood

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Conversation:
    """Does what answers say as far as they are proven.

    `refresh` lets `known` learn what one answer has changed before the next is carried out.
    """

    known: Known
    config: Config
    ledger: Ledger
    outbox: Outbox
    desk: Desk
    refresh: Callable[[], None] = lambda: None

    @property
    def debriefing(self) -> Debriefing:
        """Whoever hears how a visit went."""
        return Debriefing(self.known, self.config, self.ledger)

    @property
    def post(self) -> Correspondence:
        """The mails to the owner, and the answers to them."""
        return self.outbox.post

    @property
    def errands(self) -> Errands:
        """The owner's commands in mails to themselves."""
        return Errands(self.known, self.config, self.ledger, self.outbox, self.desk, self.refresh)

    @property
    def replies(self) -> Replies:
        """What is said to them."""
        return Replies(self.known, self.config, self.ledger, self.outbox)

    def act(self, now: datetime) -> None:
        """Carry out proven answers; tell of unproven ones that have waited long enough.

        Ends behind one that trips us, for what is known is then to be learnt anew.
        """
        for answer in self.post.unsettled():
            try:
                with self.ledger.store.transaction():
                    if self._settle(answer, now):
                        self.post.settled(answer.key)
            except FollowupError:
                raise
            except Exception as error:
                # One answer that trips us must neither stop the others nor come back at every step.
                log.error("an answer of the owner's could not be carried out (%s)", where(error))
                with self.ledger.store.transaction():
                    self.post.settled(answer.key)
                    self.desk.tell(
                        f"broken:{answer.key}", None,
                        "I could not carry out an answer of yours; nothing was sent because of it. Please answer"
                        f" again in other words, or use `followup approve`. It read: {answer.words[:200]}", now,
                    )  # fmt: skip
                return
            self.refresh()

    def _settle(self, answer: Answer, now: datetime) -> bool:
        """Do what is to be done about an answer; False: it is still waited for its proof."""
        if self.post.proven_copy(answer):
            return True  # the same mail under another Message-ID, carried out with the other copy
        approval = self.ledger.approval(answer.token)
        assert approval is not None  # heard of only with a token of ours, and these are kept
        if approval[0] == debriefing.KIND:
            return self._debriefed(About.of(approval[1]), answer, now)
        if approval[0] == errands.KIND:
            return self.errands.settle(answer, now, waited=now - answer.first_seen >= PROOF_WAIT)
        if approval[0] == asking_back.KIND:
            return self._asked_back(Asked.of(approval[1]), approval[2], answer, now)
        reading = self._read(answer, approval, now)
        freely = not approval[1].startswith((DOUBT, ANOTHER, MEANS)) and not self.post.strangers(answer.token)
        if answer.proven or (_only_discards(reading) and freely):
            self._carry_out(approval, answer, reading, now)
        elif now - answer.first_seen >= PROOF_WAIT:
            self.replies.not_proven(approval, answer)
        else:
            return False
        return True

    def _debriefed(self, about: About, answer: Answer, now: datetime) -> bool:
        """Note what the owner tells of a visit; unproven it changes nothing, be it only a `skip`."""
        if answer.proven:
            said = min(answer.dated or now, now)
            told = self.debriefing.hear(about, answer.words, said, answer.token, now)
            if told is not None and self.post.count(answer.token, "debriefed:") < MOST_UNCLEAR:
                self.replies.reply(f"debriefed:{answer.key}", told, "told", answer)
            return True
        if now - answer.first_seen < PROOF_WAIT:
            return False
        text = compose_debrief.not_proven(
            answer.words, self.replies.missing(answer), company=self.known.applications[about.application].company,
            application=about.application, token=answer.token,
        )  # fmt: skip
        self.replies.reply(f"unproven:{answer.key}", text, "told", answer)
        return True

    def _asked_back(self, asked: Asked, items: Items, answer: Answer, now: datetime) -> bool:
        """A yes to what was asked back does exactly that; other words are read as an answer to the drafts."""
        approval: Approval = ("approval", asked.application, items)
        if not answer.proven:
            if now - answer.first_seen < PROOF_WAIT:
                return False
            self.replies.not_proven(approval, answer)
            return True
        agreed = asking_back.agreed(answer.words, self.config.owner.signature)
        reading: Command | NotUnderstood
        if agreed is None:
            reading = self._read(answer, approval, now)
            if isinstance(reading, NotUnderstood):
                reading = replace(reading, guess=None)
        elif agreed and self._later(replace(answer, token=asked.token), approval, now):
            reading = NotUnderstood(answer.words[:300], "you answered it again later, and your later word counts")
        elif agreed:
            reading = asked.meant
        else:
            reading = NotUnderstood(answer.words[:300], "then it was not meant so; please say it in other words")
        self._carry_out(approval, answer, reading, now)
        return True

    def _read(self, answer: Answer, approval: Approval, now: datetime) -> Command | NotUnderstood:
        items = approval[2]
        rows = [self.ledger.draft(draft) for _, (draft, _) in sorted(items.items())]
        return command.read(
            answer.words, count=max(1, len(items)), now=now.astimezone(owner_zone(self.config)),
            signature=self.config.owner.signature, names=[row.name if row else "" for row in rows],
            weights=meanings.of_answers() if approval[0] == "approval" else None,
        )  # fmt: skip

    def _later(self, answer: Answer, approval: Approval, now: datetime) -> list[Command]:
        """What the owner ordered of the same mail after writing this. The proof of an answer may come after that."""
        readings = (self._read(each, approval, now) for each in self.post.since(answer))
        return [each for each in readings if isinstance(each, Command)]

    # --- what it says -------------------------------------------------------------------------

    def _carry_out(self, approval: Approval, answer: Answer, reading: Command | NotUnderstood, now: datetime) -> None:
        kind, subject, items = approval
        orders = Orders(self.known, self.config, self.ledger, self.desk)
        if kind == "question":
            self._answer_question(orders, approval, answer, reading, now)
            return
        if isinstance(reading, NotUnderstood):
            if not self.replies.ask_back(approval, answer, reading, now):
                self.replies.unclear(approval, answer, reading.because)
            return
        if reading.sends and any(each.snooze is not None for each in self._later(answer, approval, now)):
            self.replies.unclear(approval, answer, "you wrote later that it is to wait, and your later word counts")
            return
        done = orders.carry_out(reading, answer.token, subject, items, now)
        if isinstance(done, NotUnderstood):
            self.replies.unclear(approval, answer, done.because)
        elif done and self._worth_telling(reading, done, answer):
            company, step, _ = self.replies.about(approval)
            text = owner_mail.confirmation(
                done, company=company, step=step, token=answer.token, zone=owner_zone(self.config), now=now
            )
            self.replies.reply(f"done:{answer.key}", text, "confirmation", answer)

    def _worth_telling(self, reading: Command, done: list[Outcome], answer: Answer) -> bool:
        """One confirmation for each approval mail; another only for what did not come to pass as it was said."""
        if not self.post.count(answer.token, "done:"):
            return True
        wanted = {**dict.fromkeys(reading.skips, Done.SKIPPED), **dict.fromkeys(reading.sends, Done.APPROVED)}
        more = reading.snooze is not None or reading.stop or reading.details or reading.changes
        return bool(more) or any(wanted.get(n.number, n.done) is not n.done for n in done)

    def _answer_question(
        self, orders: Orders, approval: Approval, answer: Answer, reading: Command | NotUnderstood, now: datetime
    ) -> None:
        question = approval[1]
        asked = self.known.asked.get(question)
        application = self.known.applications.get(asked.application or "") if asked else None
        if isinstance(reading, Command) and self._later(answer, approval, now):
            self.replies.unclear(approval, answer, "you answered it again later, and your later word counts")
            return
        questions = Questions(self.known, self.config)
        # "Leave them alone" may be what a mail asks for: then it is the answer, and no order.
        told = questions.says_what_it_means(question, answer.words, now)
        if isinstance(reading, Command) and reading.stop and application is not None and not told:
            orders.stop(application.id, now)
            said = "Stopped, as you said: nothing more is written there."
            self.desk.tell(f"stopped:{answer.key}", application, said, now)
            return
        facts = questions.facts(question, answer.words, reading, now)
        if isinstance(facts, NotUnderstood):
            self.replies.unclear(approval, answer, facts.because)
        else:
            self.ledger.store.append(facts)


def _only_discards(reading: Command | NotUnderstood) -> bool:
    """To discard needs the code alone: nothing goes out by it."""
    return isinstance(reading, Command) and reading == Command(skips=reading.skips) and bool(reading.skips)
