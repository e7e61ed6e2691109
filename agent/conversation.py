"""The owner's answers by mail: proven, read, carried out, confirmed. Discards freely, releases nothing unproven.

An answer is obeyed in the words of the copy that lies in a Sent folder, because only the owner's login can
put one there; the copy in the INBOX, whose From anybody can write, only says that one is to be expected. A mail
of ours in the folder Followup/Send is a yes too: to put one there takes the same login.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent import asking_back, debriefing, errands, meanings
from agent.asking_back import Asked
from agent.compose import debrief as compose_debrief
from agent.compose import owner_mail
from agent.compose.blocks import OwnerMail
from agent.compose.owner_mail import Done, Outcome
from agent.debriefing import About, Debriefing
from agent.decide.courtesy import owner_zone
from agent.decide.doubt import DOUBT
from agent.decide.known import Known
from agent.decide.question import ANOTHER, MEANS
from agent.desk import Desk
from agent.edges.correspondence import Answer, Correspondence
from agent.edges.ledger import Ledger
from agent.errands import Errands
from agent.errors import FollowupError, where
from agent.facts import DraftState
from agent.model import Message
from agent.orders import Items, Orders
from agent.outbox import Outbox
from agent.questions import Questions
from agent.rules import Config
from agent.understand import afterthought, command, debrief_quotes, html, own_words, proof
from agent.understand import message as messages
from agent.understand.command import Command, NotUnderstood
from agent.understood import Understood

log = logging.getLogger(__name__)

Approval = tuple[str, str, Items]
"""Kind (approval or question), what it is about (application or question), what it shows."""
FOLDER = "send_folder"
"""Under this name the store knows the folder for sending, once there is one that is watched."""
PROOF_WAIT = timedelta(minutes=15)
"""How long the copy in Sent is waited for; some clients file it well after sending."""
READING = timedelta(minutes=1)
"""What lies in Followup/Send sooner than this after it went out was put there by a filter: nobody reads so fast."""
MOST_UNCLEAR = 10
"""So often the owner is told that an answer was not understood, for each mail of ours: no two programs
that answer each other go on for ever."""


@dataclass(slots=True)
class Conversation:
    """Reads answers, and does what they say as far as they are proven.

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

    def hear(self, reading: Understood, *, in_sent: bool, now: datetime, signed: str | None = None) -> bool:
        """Note an answer to a mail of ours; True when the message is that, or a mail of ours, and nothing else.

        `signed`: why a signature of the owner's domain proves it, where the caller has checked one. False also for
        a mail with a token that is not the owner's answer: somebody's words in it may matter.
        """
        message = reading.message
        if message.message_id and self.post.is_ours(message.message_id):
            return True  # our own mail, coming in or filed by the server
        answered = next((token for i in message.in_reply_to[:5] if (token := self.post.token_of(i))), None)
        claim = proof.claim(message, self.config.owner.addresses, token=answered)
        if claim is None:
            return self.errands.hear(reading, in_sent=in_sent, now=now, signed=signed)
        approval = self.ledger.approval(claim.token)
        if approval is None:
            log.info("a mail carries a code this installation did not give; it is read as any other")
            return False
        from_owner = message.sender is not None and message.sender.email in self.config.owner.addresses
        if from_owner and message.header("x-followup") is not None:
            if message.message_id:  # under an id that a server gave it; answers will name that one
                self.post.also_called(message.message_id, claim.token)
            return True
        if proof.automatic(message) or reading.machine.bounced:
            log.info("a machine answered a mail to the owner; nothing is done about it")
            return False
        key = message.message_id or message.sha256
        if claim.problem is not None:
            self._refuse(claim.token, key, claim.problem, now)
            return False
        vouched = signed or proof.authenticated(message, self.config.approval.trusted_authserv)
        if self.post.strangers(claim.token):
            vouched = None  # who knows the code may have a mail of the owner's that a server vouches for
        words = own_words.own_words(message)
        signed = own_words.and_signature(message)
        words = afterthought.with_afterthought(words, signed, self.config.owner.signature)
        kind, subject, _ = approval
        if kind == debriefing.KIND:  # often answered between the lines, each at a name
            names = self.debriefing.names(About.of(subject).people)
            ours = [form for mail in self.post.sent(claim.token) for form in _forms(mail)]
            words = debrief_quotes.words(message.text, words, names, ours)
        self.post.heard(
            Answer(key, claim.token, words, message.sent, now, in_sent or vouched is not None),
            "it lies in your Sent folder" if in_sent else vouched or "",
        )
        return True

    def _refuse(self, token: str, key: str, problem: str, now: datetime) -> None:
        """Say that a mail with that token is not obeyed. Others may know the token now, so it is worth less."""
        if self.post.strangers(token) >= MOST_UNCLEAR:
            log.warning("too many mails carry a code of ours and are not the owner's; they are not told of this one")
            return
        self.post.settled(key)  # a copy of it may have looked harmless
        self.desk.tell(
            f"claim:{token}:{key}", None,
            f"A mail answered one of my approval mails, but {problem}. I ignored it; nothing was sent. Others may know"
            " the code of that mail now: from here on only an answer to it that lies in your Sent folder counts.", now,
        )  # fmt: skip

    def moved(self, message: Message, now: datetime) -> None:
        """A mail lies in the folder Followup/Send: if it is an approval mail as we sent it, that is a yes to all of
        it, once. What else lies there does nothing, and where the owner may have meant it they are told.
        """
        token = proof.token_of(message.subject)
        if token is None or self.ledger.approval(token) is None:
            log.info("a mail in the folder for sending is none of this installation's approval mails")
            return
        shown = self.post.shown(token)
        if shown is None or message.header("x-followup") != "approval":
            problem = "is no approval mail, so there is nothing in it to send; please answer with a mail"
        elif not proof.is_copy(message, messages.parse(shown.data)):
            problem = "is not the one I sent: some of its words differ"
        elif shown.went is None or timedelta(0) <= now - shown.went < READING:
            problem = (
                "lay there as soon as I had sent it, which looks like a filter and not like you; if it was you, move it"
                " out and in again"
            )
        else:
            yes = Answer(f"moved:{token}", token, "send all", None, now, proven=True)
            self.post.heard(yes, "you moved it into Followup/Send")
            return
        what = f"A mail with a code of mine in your folder Followup/Send {problem}. Nothing was sent because of it."
        self.desk.tell(f"moved:{token}:{message.sha256}", None, what, now)

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
            self._not_proven(approval, answer)
        else:
            return False
        return True

    def _debriefed(self, about: About, answer: Answer, now: datetime) -> bool:
        """Note what the owner tells of a visit; unproven it changes nothing, be it only a `skip`."""
        if answer.proven:
            said = min(answer.dated or now, now)
            told = self.debriefing.hear(about, answer.words, said, answer.token, now)
            if told is not None and self.post.count(answer.token, "debriefed:") < MOST_UNCLEAR:
                self._reply(f"debriefed:{answer.key}", told, "told", answer)
            return True
        if now - answer.first_seen < PROOF_WAIT:
            return False
        text = compose_debrief.not_proven(
            answer.words, self._missing(answer), company=self.known.applications[about.application].company,
            application=about.application, token=answer.token,
        )  # fmt: skip
        self._reply(f"unproven:{answer.key}", text, "told", answer)
        return True

    def _asked_back(self, asked: Asked, items: Items, answer: Answer, now: datetime) -> bool:
        """A yes to what was asked back does exactly that; other words are read as an answer to the drafts."""
        approval: Approval = ("approval", asked.application, items)
        if not answer.proven:
            if now - answer.first_seen < PROOF_WAIT:
                return False
            self._not_proven(approval, answer)
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
            if not self._ask_back(approval, answer, reading, now):
                self._unclear(approval, answer, reading.because)
            return
        if reading.sends and any(each.snooze is not None for each in self._later(answer, approval, now)):
            self._unclear(approval, answer, "you wrote later that it is to wait, and your later word counts")
            return
        done = orders.carry_out(reading, answer.token, subject, items, now)
        if isinstance(done, NotUnderstood):
            self._unclear(approval, answer, done.because)
        elif done and self._worth_telling(reading, done, answer):
            company, step, _ = self._about(approval)
            text = owner_mail.confirmation(
                done, company=company, step=step, token=answer.token, zone=owner_zone(self.config), now=now
            )
            self._reply(f"done:{answer.key}", text, "confirmation", answer)

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
            self._unclear(approval, answer, "you answered it again later, and your later word counts")
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
            self._unclear(approval, answer, facts.because)
        else:
            self.ledger.store.append(facts)

    # --- what is said to it -------------------------------------------------------------------

    def _about(self, approval: Approval) -> tuple[str, str, list[str]]:
        """Company, step and names of what an approval mail or a question was about."""
        kind, subject, items = approval
        rows = [row for draft, _ in items.values() if (row := self.ledger.draft(draft)) is not None]
        if kind == "approval":
            step = rows[0].step if rows else "draft"
            return self.known.applications[subject].company, step, [r.name or r.address for r in rows]
        asked = self.known.asked.get(subject)
        application = self.known.applications.get(asked.application or "") if asked else None
        return application.company if application else "", "question", []

    def _unclear(self, approval: Approval, answer: Answer, because: str) -> None:
        if self.post.count(answer.token, "unclear:") >= MOST_UNCLEAR:
            log.warning("too many answers to one mail were not understood; the owner is not told of this one")
            return
        company, step, names = self._about(approval)
        if len(names) > 1:
            states = [row.state if (row := self.ledger.draft(draft)) else None for draft, _ in approval[2].values()]
            gone = " (waits no longer)"
            names = [f"{n}{'' if s is DraftState.STAGED else gone}" for n, s in zip(names, states, strict=False)]
        question = approval[1] if approval[0] == "question" else None
        reads = question is not None and len(Questions(self.known, self.config).named(question)) == 1
        text = owner_mail.not_understood(
            answer.words, because, names=names, company=company, step=step, token=answer.token, question=question,
            reads=reads,
        )  # fmt: skip
        self._reply(f"unclear:{answer.key}", text, "told", answer)

    def _ask_back(self, approval: Approval, answer: Answer, reading: NotUnderstood, now: datetime) -> bool:
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
        company, step, _ = self._about(approval)
        said = asking_back.described(meant, names, now.astimezone(owner_zone(self.config)))
        text = owner_mail.asked_back(answer.words, said, reading.because, company=company, step=step, token=token)
        self._reply(f"unclear:{answer.key}", text, "told", answer)
        return True

    def _not_proven(self, approval: Approval, answer: Answer) -> None:
        company, step, _ = self._about(approval)
        text = owner_mail.not_proven(
            answer.words, self._missing(answer), company=company, step=step, token=answer.token,
            folder=self.ledger.store.meta(FOLDER) if approval[0] == "approval" else None,
        )  # fmt: skip
        self._reply(f"unproven:{answer.key}", text, "told", answer)

    def _missing(self, answer: Answer) -> list[str]:
        """Which proofs an answer lacks, in words."""
        minutes = PROOF_WAIT.seconds // 60
        missing = [f"no copy of your answer appeared in a Sent folder within {minutes} minutes"]
        if self.config.approval.trusted_authserv:
            servers = ", ".join(self.config.approval.trusted_authserv)
            missing.append(f"no DMARC or DKIM pass for your domain by {servers}")
        if self.config.approval.dkim:
            missing.append("no DKIM signature of your domain that I could check and that covers the whole mail")
        if self.post.strangers(answer.token):
            missing[1:] = ["and nothing else counts for that mail, for others may know its code"]
        return missing

    def _reply(self, key: str, mail: OwnerMail, kind: str, answer: Answer) -> None:
        self.outbox.queue(key, mail, kind, in_reply_to=answer.message_id)


def _forms(mail: bytes) -> tuple[str, str]:
    """The text of a mail of ours and that of its page."""
    read = messages.parse(mail)
    return read.text, html.to_text(read.html)


def _only_discards(reading: Command | NotUnderstood) -> bool:
    """To discard needs the code alone: nothing goes out by it."""
    return isinstance(reading, Command) and reading == Command(skips=reading.skips) and bool(reading.skips)
