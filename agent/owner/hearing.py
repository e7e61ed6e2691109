"""Which mails are the owner's answers to ours, and what proves each: they are noted, and obeyed later.

What counts are the words of the copy that lies in a Sent folder, because only the owner's login can put one there; the
copy in the INBOX, whose From anybody can write, only says that one is to be expected. A mail of ours in the folder
Followup/Send is a yes too: to put one there takes the same login.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.decide.known import Known
from agent.edges.correspondence import Answer, Correspondence
from agent.edges.ledger import Ledger
from agent.incoming.understood import Understood
from agent.model import Message
from agent.owner import debriefing
from agent.owner.debriefing import About, Debriefing
from agent.owner.desk import Desk
from agent.owner.errands import Errands
from agent.rules import Config
from agent.understand import message as messages
from agent.understand import own_words, proof
from agent.understand.debriefs import debrief_quotes
from agent.understand.errands import afterthought
from agent.understand.mail import html

log = logging.getLogger(__name__)

FOLDER = "send_folder"
"""Under this name the store knows the folder for sending, once there is one that is watched."""
PROOF_WAIT = timedelta(minutes=15)
"""How long the copy in Sent is waited for; some clients file it well after sending."""
READING = timedelta(minutes=1)
"""What lies in Followup/Send sooner than this after it went out was put there by a filter: nobody reads so fast."""
MOST_STRANGERS = 10
"""So many mails with the code of one of ours that are not the owner's are told of; whoever has it may send for ever."""


@dataclass(slots=True)
class Hearing:
    """Hears answers and commands."""

    known: Known
    config: Config
    ledger: Ledger
    desk: Desk
    errands: Errands

    @property
    def post(self) -> Correspondence:
        """The mails to the owner, and the answers to them."""
        return self.errands.post

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
            names = Debriefing(self.known, self.config, self.ledger).names(About.of(subject).people)
            ours = [form for mail in self.post.sent(claim.token) for form in _forms(mail)]
            words = debrief_quotes.words(message.text, words, names, ours)
        self.post.heard(
            Answer(key, claim.token, words, message.sent, now, in_sent or vouched is not None),
            "it lies in your Sent folder" if in_sent else vouched or "",
        )
        return True

    def _refuse(self, token: str, key: str, problem: str, now: datetime) -> None:
        """Say that a mail with that token is not obeyed. Others may know the token now, so it is worth less."""
        if self.post.strangers(token) >= MOST_STRANGERS:
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


def _forms(mail: bytes) -> tuple[str, str]:
    """The text of a mail of ours and that of its page."""
    read = messages.parse(mail)
    return read.text, html.to_text(read.html)
