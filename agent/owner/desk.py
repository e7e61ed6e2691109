"""Puts drafts before the owner: composes, checks, freezes, asks for a yes. Sends nothing itself.

What is staged, its approval and the mail that shows it are written in one transaction: there is never
a draft nobody was shown, nor an approval mail without its draft.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent.compose import approval_mail, enclose, lint, owner_mail
from agent.compose import draft as drafting
from agent.compose.approval_mail import ApprovalItem
from agent.compose.brief import Brief
from agent.compose.owner_mail import News
from agent.decide import courtesy, doubt, enclosing
from agent.decide.application import HUMAN, Application
from agent.decide.beside import REQUESTED
from agent.decide.courtesy import GRACE, Window
from agent.decide.key import last_moment
from agent.decide.known import Known
from agent.decide.situation import Situation
from agent.decide.spoken import spoken
from agent.edges import material_file
from agent.edges.ledger import DraftRow, Ledger, text_hash
from agent.edges.spelling import dictionary
from agent.errors import ConfigError, MaterialError
from agent.facts import DraftState, Fact, MailReceived, OwnerAsked, OwnerTold
from agent.model import AskOwner, Due, Enclosure, Finding, Intent, Kind, Text
from agent.outbox import Outbox
from agent.owner.briefing import Briefing, details
from agent.rules import Config, Mode, Need, Recipient, Step

log = logging.getLogger(__name__)

MOST_TOLD = 10
"""So many mails of a kind that anybody can send are told of in a day, each in a mail of its own."""
A_DAY = timedelta(days=1)


@dataclass(slots=True)
class Desk:
    """Where drafts lie until the owner has spoken."""

    known: Known
    config: Config
    ledger: Ledger
    outbox: Outbox
    templates: Mapping[str, str]

    # --- staging ------------------------------------------------------------------------------

    def stage(self, dues: Sequence[Due], now: datetime) -> list[str]:
        """Stage what is due of one step of one application, as one approval mail; the ids of the drafts."""
        application = self.known.applications[dues[0].application]
        situation = Situation(application, self.known, self.config, now)
        step = situation.steps[dues[0].step]
        batch = f"{application.id}/{step.name}/{self.visit_name(application, dues[0].occurrence, now)}"
        staged: dict[str, tuple[str, ...]] = {}
        with self.ledger.store.transaction():
            for position, due in enumerate(dues):
                brief = self.brief(situation, due, position)
                text = self._with_material(self.text(application, brief), situation, due, brief.language)
                if blocking := [f for f in text.findings if f.serious]:
                    self._blocked(application, due, text, blocking, now)
                    continue
                thread = self._thread(application, due)
                draft = self.ledger.stage(
                    replace(due, slot=self._slot(situation, step, due, position)), text, text_hash(text, due.address),
                    name=self._name(due.contact), batch=batch, thread=thread, at=now,
                )  # fmt: skip
                staged[draft] = due.because
            if staged:
                held_back = self._by_itself(situation, step, list(staged), now) if step.mode is Mode.SEND else ()
                if step.mode is not Mode.SEND or held_back:
                    self.show(staged, now, notes=held_back)
        return list(staged)

    @property
    def briefing(self) -> Briefing:
        """Where what a text may know is gathered."""
        return Briefing(self.known, self.config, self.ledger)

    def brief(self, situation: Situation, due: Due, position: int) -> Brief:
        """Everything the text may know about this mail."""
        return self.briefing.brief(situation, due, position)

    def text(self, application: Application, brief: Brief) -> Text:
        """The mail's words with everything the checks found."""
        try:
            brief, own = drafting.own_template(brief, self.templates)
            text = drafting.compose(brief, own=own)
        except ConfigError as error:  # a step without a text, or a template that is broken, stops no other step
            return Text("", "", (Finding(str(error), serious=True),))
        found = lint.check(text, brief, others=self.briefing.others(application), dictionary=dictionary(brief.language))
        return replace(text, findings=tuple(dict.fromkeys((*text.findings, *found))))

    def _with_material(self, text: Text, s: Situation, due: Due, language: str) -> Text:
        """The text with the materials that go with it, read now: what the owner is shown is what goes."""
        names = enclosing.to_enclose(s, due.step, due.contact, due.occurrence)
        if not names or any(found.serious for found in text.findings):
            return text
        known = {each.name: each for each in self.config.materials}
        files: list[Enclosure] = []
        links: list[tuple[str, str]] = []
        wrong: list[Finding] = []
        room = s.courtesy.attachments
        for name in names:
            material = known.get(name)
            if material is not None and material.link is not None:
                links.append((name, material.link))
            elif material is None or material.file is None:
                wrong.append(Finding(f"not attached: your rules name no {name} any more"))
            else:
                try:
                    found, _ = material_file.read(name, material.file, room)
                except MaterialError as error:
                    wrong.append(Finding(f"not attached: {error}"))
                else:
                    files.append(found)
                    room -= found.size
        if due.step == REQUESTED.name and not files and not links:
            wrong = [Finding(each.text, serious=True) for each in wrong]  # it would say that here it is
        asked = enclosing.requested(s) if due.step == REQUESTED.name else None
        if asked is not None and enclosing.asks_for_references(asked[0]):
            wrong.append(Finding("they ask for references, too: those never go by themselves; add what you want said"))
        text = replace(text, findings=(*text.findings, *wrong))
        return enclose.with_material(
            text, files, links, drafting.signed(self.config.owner), language, first=due.step == REQUESTED.name
        )

    def _slot(self, situation: Situation, step: Step, due: Due, position: int) -> datetime:
        place = situation.place(due.contact)
        span = Window(max(due.opens, situation.now), due.closes + GRACE)
        rule = courtesy.fitting(courtesy.allowance(step, situation.courtesy, place), Window(due.opens, due.closes))
        seed = f"{due.application}/{due.step}/{due.occurrence}"
        return courtesy.slot(rule, span, seed, position) or due.slot

    def _name(self, contact: str) -> str:
        return self.known.contacts[contact].name

    def _by_itself(self, situation: Situation, step: Step, staged: list[str], now: datetime) -> tuple[str, ...]:
        """`mode: send`: approve without asking where that is safe; else the reasons why it is asked."""
        reasons: list[str] = []
        for draft in staged:
            row = self.ledger.draft(draft)
            assert row is not None
            contact = self.known.contacts[row.contact]
            written = any(w.proven and row.address in w.addresses for w in situation.application.wrote) or any(
                s.application == row.application for s in self.known.sent_to[row.address]
            )
            if not written:
                reasons.append(f"you have not written to {row.address} before")
            if step.needs is Need.DETAIL and not any(
                d.contact in (None, row.contact) for d in details(situation, row.occurrence)
            ):
                reasons.append(f"there is no detail for {contact.name or row.address}")
            if doubt.was_asked(self.known, draft):
                reasons.append("an earlier try of it may have arrived")
            if row.text.enclosed:
                reasons.append("something is attached")
            reasons += [f"I have a doubt about the text: {finding.text}" for finding in row.text.findings]
            mails = [m for m in situation.application.received if m.kind not in (Kind.BOUNCE, Kind.DELAYED)]
            # Anybody's word may be a no; to one of a panel it matters only whether that person wrote.
            if any(m.at > situation.application.opened and m.contact in (row.contact, None) for m in mails) or (
                step.to is not Recipient.EACH_INTERVIEWER and mails
            ):
                reasons.append("they have written, and what I read in it may be wrong")
        if reasons:
            return ("your rules say `mode: send`, but: " + "; ".join(dict.fromkeys(reasons)),)
        for draft in staged:
            self.ledger.move(
                draft, since=[DraftState.STAGED], to=DraftState.APPROVED, at=now,
                because=("your rules send it without asking",),
            )  # fmt: skip
        return ()

    def _blocked(self, application: Application, due: Due, text: Text, why: list[Finding], now: datetime) -> None:
        what = f"The {spoken(due.step)} to {self._name(due.contact) or due.address} was not staged: " + "; ".join(
            f.text for f in why
        )
        key = f"blocked:{due.application}:{due.step}:{due.occurrence}:{text_hash(text, due.address)}"
        self.tell(key, application, what, now)

    def visit_name(self, application: Application, occurrence: str, now: datetime) -> str:
        """The first interview of the visit an occurrence belongs to; else the occurrence."""
        visits = Situation(application, self.known, self.config, now).visits.all
        return next((v[0].id for v in visits if any(i.id == occurrence for i in v)), occurrence)

    def local(self, instant: datetime) -> str:
        """An instant on the owner's clock, as a person writes it."""
        return f"{instant.astimezone(courtesy.owner_zone(self.config)):%A %-d %B, %H:%M}"

    def local_end(self, instant: datetime) -> str:
        """The end of a window on that clock."""
        return last_moment(instant.astimezone(courtesy.owner_zone(self.config)))

    def goes(self, row: DraftRow, now: datetime) -> datetime:
        """When a draft goes if the owner says yes now: at once where it may, else at its planned minute, or where that
        is over, in the next hours in which it may."""
        situation = Situation(self.known.applications[row.application], self.known, self.config, now)
        step, place = situation.steps[row.step], situation.place(row.contact)
        opens = max(row.opens, now)
        rule = courtesy.fitting(courtesy.allowance(step, situation.courtesy, place), Window(opens, row.closes))
        seed = f"{row.application}/{row.step}/{row.occurrence}"
        if row.opens > now or not rule.permits(now):
            if row.slot > now:
                return row.slot
            position = [each.id for each in self.ledger.drafts() if each.batch == row.batch].index(row.id)
            return courtesy.slot(rule, Window(opens, row.closes + GRACE), seed, position, after=now) or now
        # The mails of one panel go minutes apart: those that have their yes go first.
        ahead = [r for r in self.ledger.drafts({DraftState.APPROVED}) if r.batch == row.batch and r.id != row.id]
        return now + len(ahead) * courtesy.spacing(Window(row.opens, row.closes), seed)

    # --- threading ----------------------------------------------------------------------------

    def _thread(self, application: Application, due: Due) -> tuple[str, ...]:
        newest = self.briefing.newest_between(application, due)
        return newest[1] if newest else ()

    # --- what the owner sees ------------------------------------------------------------------

    def show(
        self, drafts: Mapping[str, tuple[str, ...]], now: datetime, *, notes: tuple[str, ...] = (), again: bool = False
    ) -> str:
        """Queue the approval mail for these staged drafts, each with why it is due; the mail's token.

        `again`: it is the one reminder of them.
        """
        rows = [row for draft in drafts if (row := self.ledger.draft(draft)) is not None]
        application = self.known.applications[rows[0].application]
        items = [(number, row.id, row.sha256) for number, row in enumerate(rows, 1)]
        token = self.ledger.open_approval("approval", application.id, items, now)
        text = approval_mail.approval(
            [
                self._item(application, number, row, drafts[row.id], notes, now, of=len(rows))
                for number, row in enumerate(rows, 1)
            ],
            company=application.company, step=rows[0].step, token=token, zone=courtesy.owner_zone(self.config), now=now,
            again=again,
        )  # fmt: skip
        self.outbox.queue(f"approval:{token}", text, "approval")
        return token

    def _item(
        self, application: Application, number: int, row: DraftRow, why: tuple[str, ...], notes: tuple[str, ...],
        now: datetime, *, of: int,
    ) -> ApprovalItem:  # fmt: skip
        step = self.config.sequence.get(row.step)
        add = f"detail {number}:" if of > 1 else "detail:"
        missing = []
        situation = Situation(application, self.known, self.config, now)
        no_detail = not any(d.contact in (None, row.contact) for d in details(situation, row.occurrence))
        if step and step.needs is Need.DETAIL and no_detail:
            missing.append(f"no detail of your talk yet: answer `{add} …` and it becomes part of the note")
        nameless = [
            self._name(c)
            for i in application.interviews.values()
            for c in i.seen.interviewers
            if not self.known.contacts[c].addresses
        ]
        if nameless and row.step == "thank_you":
            missing.append(f"no address for {', '.join(dict.fromkeys(nameless))}")
        last = _last_words(application, row, step)
        return ApprovalItem(
            number=number, name=row.name, address=row.address, text=row.text, opens=row.opens, closes=row.closes,
            slot=self.goes(row, now), why=why, missing=tuple(missing),
            findings=tuple(Finding(note) for note in notes), checked=self._checked(application, row, now),
            last_words=_quoted(last) if last else None, wants_detail=step is not None and step.needs is Need.DETAIL,
            material=self._material(application, row, now, add),
        )  # fmt: skip

    def _checked(self, application: Application, row: DraftRow, now: datetime) -> tuple[str, ...]:
        """What was looked at before this draft was put before the owner, and what will be before it goes."""
        said: list[str] = []
        situation = Situation(application, self.known, self.config, now)
        if row.step in situation.steps:
            brief = self.brief(situation, _due(row, ()), 0)
            said += lint.passed(row.text, brief, other_companies=self.briefing.others(application).companies)
        return (
            *said, "no answer, refusal, absence or promised day that it has to wait for, no other mail too near",
            "all of it is judged once more right before it goes",
        )  # fmt: skip

    def _material(
        self, application: Application, row: DraftRow, now: datetime, add: str
    ) -> tuple[tuple[str, str], ...]:
        """What is attached, and what the rules let the owner attach."""
        attached = [("Attached", enclose.described(each)) for each in row.text.enclosed]
        there = {each.name for each in row.text.enclosed}
        s = Situation(application, self.known, self.config, now)
        offered = [each.name for each in enclosing.may_offer(s, row.step, row.contact) if each.name not in there]
        return (*attached, *(("Can be attached", f"{name} (answer `{add} attach {name}`)") for name in offered))

    def ask(self, question: AskOwner, now: datetime) -> None:
        """Put one question to the owner, once."""
        if question.question in self.known.asked:
            return
        application = self.known.applications.get(question.application)
        about = application.id if application else None  # None: it is about everything
        with self.ledger.store.transaction():
            added = self.ledger.store.append(
                [OwnerAsked(at=now, question=question.question, application=about, text=question.text)],
                key=f"asked:{question.question}",
            )
            if added:
                token = self.ledger.open_approval("question", question.question, [], now)
                text = owner_mail.question(question, company=application.company if application else "", token=token)
                self.outbox.queue(f"question:{question.question}", text, "question")

    def tell(
        self, key: str, application: Application | None, what: str, now: datetime, *, news: News = News.OTHER
    ) -> None:
        """Tell the owner something, once a key."""
        with self.ledger.store.transaction():
            told = OwnerTold(at=now, key=key, text=what, application=application.id if application else None)
            if self.ledger.store.append([told], key=f"told:{key}"):
                text = owner_mail.told(news, what, company=application.company if application else "")
                self.outbox.queue(f"told:{key}", text, "told")

    def tell_of_mail(self, kind: str, key: str, application: Application | None, what: str, now: datetime) -> None:
        """Tell the owner of a mail that anybody can send, once a key; of so many of a kind in a day, then that there
        are more. Each such word is a mail from the owner's account, and a provider counts those."""
        if f"{kind}:{key}" in self.known.told:
            return
        told = self.ledger.count_told(kind, since=now - A_DAY)
        if told < MOST_TOLD:
            self.tell(f"{kind}:{key}", application, what, now)
        elif told == MOST_TOLD:
            log.warning("more than %d mails of one kind (%s) in a day; the owner is not told of each", MOST_TOLD, kind)
            more = "More such mails come in than I tell you of in a day. Please look at them in your mailbox."
            self.tell(f"{kind}:{key}", application, f"{what}\n\n{more}", now)

    def note(self, key: str, application: Application | None, what: str, now: datetime, *, news: News) -> None:
        """Tell the owner something that can wait, once a key: with the next digest, or at once where there is none."""
        if self.config.digest.at is None:
            self.tell(key, application, what, now, news=news)
            return
        told = OwnerTold(at=now, key=key, text=what, application=application.id if application else None, later=True)
        self.ledger.store.append([told], key=f"told:{key}")

    # --- new words of the owner's -------------------------------------------------------------

    def retell(self, application: Application, now: datetime) -> None:
        """Details that came after staging: new texts, shown again; an approval given before is void."""
        waiting_or_approved = (DraftState.STAGED, DraftState.APPROVED)
        waits = [draft for draft, known in application.drafts.items() if known.state in waiting_or_approved]
        changed: dict[str, list[str]] = {}
        situation = Situation(application, self.known, self.config, now)
        for row in filter(None, map(self.ledger.draft, waits)):
            if row.step not in situation.steps:
                continue  # a step the owner has taken out of the rules; it is withdrawn
            draft = self.known.drafts[row.id]
            newest = _newest_words(situation, row)
            if newest is None or newest <= draft.since[DraftState.STAGED]:
                continue
            due = _due(row, draft.moved.because)
            position = [r.id for r in self.ledger.drafts() if r.batch == row.batch].index(row.id)
            brief = self.brief(situation, due, position)
            text = self._with_material(self.text(application, brief), situation, due, brief.language)
            if any(f.serious for f in text.findings):
                self._blocked(application, due, text, [f for f in text.findings if f.serious], now)
            elif (text.body, text.enclosed) != (row.text.body, row.text.enclosed):
                self.ledger.move(
                    row.id, since=[row.state], to=DraftState.STAGED, at=now, because=("with the detail you gave",)
                )
                self.ledger.rewrite(row.id, text, text_hash(text, row.address), now)
                changed.setdefault(row.batch, []).append(row.id)
        for batch in changed:
            waiting = [r.id for r in self.ledger.drafts({DraftState.STAGED}) if r.batch == batch]
            self.show({each: self.known.drafts[each].moved.because for each in waiting}, now)


def _due(row: DraftRow, because: tuple[str, ...]) -> Due:
    """What a draft was staged for."""
    return Due(
        row.application, row.step, row.contact, row.occurrence, row.address, row.opens, row.closes, row.slot, because,
        row.passed_on,
    )  # fmt: skip


def _newest_words(s: Situation, row: DraftRow) -> datetime | None:
    """When the owner last gave something that this draft should say."""
    step = s.steps[row.step]
    words: list[Fact] = [*s.given(step)]
    if step.needs in (None, Need.DETAIL):
        words += [d for d in s.application.details if d.contact in (None, row.contact)]
    words += enclosing.offered_since(s, row.step, row.contact)
    return max((each.at for each in words), default=None)


def _last_words(application: Application, row: DraftRow, step: Step | None) -> MailReceived | None:
    """What they wrote last: of an answer to a mail that person's own; that somebody is away is no word to answer."""
    answers = row.step == REQUESTED.name or (step is not None and step.to is Recipient.SENDER)
    spoken = [
        mail
        for mail in application.received
        if mail.words and (mail.kind in HUMAN or mail.contact is None) and mail.intent is not Intent.OUT_OF_OFFICE
    ]
    own = [mail for mail in spoken if answers and mail.contact == row.contact]
    return max(own or spoken, key=lambda mail: mail.at, default=None)


def _quoted(mail: MailReceived) -> str:
    return f"{mail.name or mail.address} wrote on {mail.at:%-d %B}: {mail.words[:800]}"
