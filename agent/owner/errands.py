"""The owner's commands in mails to themselves: proven as answers are, carried out as the verbs are, answered once.

Which mails are meant is decided in `understand.errands.errand`: only those that are marked. Mails of others, of
machines and from before the first start are none. Where one line is not clear, nothing of the mail is done.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import quote

from agent.compose import owner_mail
from agent.compose.blocks import OwnerMail
from agent.compose.language import language
from agent.decide.courtesy import owner_zone
from agent.decide.known import Known
from agent.edges.correspondence import Answer, Correspondence
from agent.edges.ledger import Ledger
from agent.incoming.understood import Understood
from agent.model import Verdict
from agent.outbox import Outbox
from agent.owner.called_by_owner import UnclearError
from agent.owner.commissions import Commissions
from agent.owner.desk import Desk
from agent.rules import Config
from agent.understand import own_words, people, proof
from agent.understand.employers import job
from agent.understand.errands import errand, errand_words
from agent.understand.errands.errand import Garbled
from agent.understand.mail import forwarded

log = logging.getLogger(__name__)

KIND = "errand"
"""What tokens of the mails about commands stand for; there is one a day."""
MOST_UNPROVEN = 5
"""So many mails without proof are told of in a day: who forges them shall not fill the owner's mailbox."""
MOST_WAITING = 500
"""So many mails of commands wait for their proof; a proven one is always heard."""
OTHER_DAY = timedelta(days=2)
"""A Date that is farther off says nothing of the day: whoever forges mails could name a day for each."""
MOST_UNCLEAR = 10
"""So often a day the owner is told that nothing was done: no two programs that answer each other go on for ever."""
_NO_TOKEN = "a" * 26


@dataclass(slots=True)
class Errands:
    """Hears commands and carries them out."""

    known: Known
    config: Config
    ledger: Ledger
    outbox: Outbox
    desk: Desk
    refresh: Callable[[], None] = lambda: None

    @property
    def post(self) -> Correspondence:
        """The mails to the owner, and the answers to them."""
        return self.outbox.post

    @property
    def commissions(self) -> Commissions:
        """What each command does."""
        return Commissions(self.known, self.config, self.ledger, self.desk, self.refresh)

    # --- hearing ------------------------------------------------------------------------------

    def hear(self, reading: Understood, *, in_sent: bool, now: datetime, signed: str | None = None) -> bool:
        """Note a mail of commands, once; True where it is nothing else. With an invitation in it the rest of the
        program is to see it, too."""
        text = self._asked(reading)
        if text is None:
            return False
        message = reading.message
        if errand.tracks(text):
            text = errand.with_tracked(text, self._tracking(reading, now))
        vouched = signed or proof.authenticated(message, self.config.approval.trusted_authserv)
        proven = in_sent or vouched is not None
        token = self._token(message.sent or now, now)
        if not proven and self.post.waiting(KIND) >= MOST_WAITING:
            log.info("too many mails of commands wait for their proof; this one is passed over")
            return not reading.events
        self.post.heard(
            Answer(message.message_id or message.sha256, token, text, message.sent, now, proven),
            "it lies in your Sent folder" if in_sent else vouched or "",
        )
        return not reading.events

    def _tracking(self, reading: Understood, now: datetime) -> str:
        """The line that stands for `track this`: the events of the mail, else the talk told by what it passes on."""
        uids = [f"uid:{quote(event.uid, safe='')}" for event, _ in reading.events if event.uid]
        if uids:
            return " ".join(("track", *uids))
        mail = forwarded.of(reading.message)
        if mail is None or mail.sender is None:
            return "track"
        name = " ".join(re.sub(r"[<>@,;:()\"\x00-\x1f]", " ", mail.sender.name).split())[:80]
        who = f"{name} <{mail.sender.email}>".strip()
        fit = not (people.is_owner(mail.sender.email, self.config.owner) or people.is_robot(mail.sender.email, name))
        when = forwarded.appointment(mail, now.astimezone(owner_zone(self.config)))
        if when is None or not fit:
            return f"track from:{quote(who, safe='')}" if fit else "track"
        role = " ".join(re.sub(r"[<>@,;:()\"\x00-\x1f]", " ", job.role(mail.subject, mail.text) or "").split())[:100]
        head, with_whom = errand_words.INTERVIEW[language(mail.text) or "en"]
        line = f"{head} {when[0]:%Y-%m-%d %H:%M}-{when[1]:%H:%M} {with_whom} {who}"
        return f"{line}, {role}" if role else line

    def tracked(self, reading: Understood, *, in_sent: bool, signed: str | None = None) -> Understood:
        """A mail by which the owner, proven, has an invitation followed: it is an interview by their word."""
        text = self._asked(reading) if reading.events else None
        vouched = signed or proof.authenticated(reading.message, self.config.approval.trusted_authserv)
        if text is None or not errand.tracks(text) or not (in_sent or vouched):
            return reading
        because = ("you wrote “track this”",)
        return replace(
            reading,
            events=tuple(
                (event, replace(judged, verdict=Verdict.YES, because=because)) for event, judged in reading.events
            ),
        )

    def _asked(self, reading: Understood) -> str | None:
        """The commands of a mail that the owner may have written, to themselves alone, since the first start."""
        message = reading.message
        if not any(address.email in self.config.owner.addresses for address in message.from_):
            return None
        if message.header("x-followup") is not None or proof.automatic(message) or reading.machine.bounced:
            return None
        answers = any(self.post.is_ours(each) for each in message.in_reply_to[:5])
        text = errand.asked(message.subject, own_words.own_words(message), answers=answers)
        if text is None or not text.strip():
            return None
        claim = proof.claim(message, self.config.owner.addresses, token=_NO_TOKEN)
        if claim is None or claim.problem is not None or not message.to:
            log.info("a mail that is marked as commands is none: %s", claim.problem if claim else "no code")
            return None
        started = self.known.started
        if started is None or (message.sent is not None and message.sent < started.at - timedelta(minutes=1)):
            return None
        return text

    def _token(self, sent: datetime, now: datetime) -> str:
        written = sent if now - OTHER_DAY <= sent <= now else now
        day = f"{written.astimezone(owner_zone(self.config)):%Y-%m-%d}"
        return self.ledger.token_about(KIND, day) or self.ledger.open_approval(KIND, day, [], now)

    # --- doing --------------------------------------------------------------------------------

    def settle(self, answer: Answer, now: datetime, *, waited: bool) -> bool:
        """Carry a mail of commands out if it is proven; tell of one that has waited long enough. False: it waits."""
        if answer.proven:
            self._carry_out(answer, now)
        elif waited:
            self._not_proven(answer)
        else:
            return False
        return True

    def _carry_out(self, answer: Answer, now: datetime) -> None:
        local = now.astimezone(owner_zone(self.config))
        asked = errand.asked("followup", answer.words) or ""  # an answer to a transcript may bear the mark, too
        found = errand.read(asked, now=local, signature=self.config.owner.signature)
        if not found and asked.strip():
            log.info("a mail of commands holds only thanks; nothing is to be done")
            return
        entries: list[tuple[str, str]] = []
        doing: list[tuple[str, Callable[[], str]]] = []
        for each in found:
            if isinstance(each, Garbled):
                entries.append((each.line, f"Not understood: {each.because}."))
                continue
            if each.verb == "forget" and len(found) > 1:
                entries.append((each.line, "Not clear: it stands alone in its mail, for it cannot be undone."))
                continue
            try:
                # What is forgotten is not named in the answer.
                line = "forget …" if each.verb == "forget" else each.line
                doing.append((line, self.commissions.planned(each, answer, now)))
                entries.append((each.line, "Understood."))
            except UnclearError as unclear:
                entries.append((each.line, f"Not clear: {unclear}."))
        done = bool(found) and len(doing) == len(found)
        if done:
            entries = [(line, do()) for line, do in doing]
        if not found:
            entries = [("(nothing)", "I found no words of yours.")]
        if not done and self.post.count(answer.token, "errand-unclear:") >= MOST_UNCLEAR:
            log.warning("too many mails of commands in a day that are not clear; the owner is not told of this one")
            return
        commands = errand.COMMANDS if not found or any(isinstance(each, Garbled) for each in found) else ""
        key = f"errand:{answer.key}" if done else f"errand-unclear:{answer.key}"
        text = owner_mail.transcript(entries, done=done, commands=commands, token=answer.token)
        self._reply(key, text, answer)

    def _not_proven(self, answer: Answer) -> None:
        if self.post.count(answer.token, "errand-unproven:") >= MOST_UNPROVEN:
            log.warning("too many mails of commands without proof; the owner is not told of this one")
            return
        missing = ["no copy of your mail appeared in a Sent folder (one that a server delivered there does not count)"]
        if self.config.approval.trusted_authserv:
            missing.append(f"no DMARC or DKIM pass by {', '.join(self.config.approval.trusted_authserv)}")
        text = owner_mail.errand_not_proven(answer.words, missing, token=answer.token)
        self._reply(f"errand-unproven:{answer.key}", text, answer)

    def _reply(self, key: str, mail: OwnerMail, answer: Answer) -> None:
        self.outbox.queue(key, mail, "told", in_reply_to=answer.message_id)
