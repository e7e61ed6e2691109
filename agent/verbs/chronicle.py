"""What happened to an application, a line for each fact. Mails' own words are cut short, never left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from agent.decide.courtesy import owner_zone
from agent.decide.known import Known
from agent.decide.spoken import spoken
from agent.facts import (
    ApplicationClosed,
    DetailGiven,
    DraftMoved,
    DraftState,
    Fact,
    InterviewCancelled,
    InterviewJudged,
    InterviewMissed,
    InterviewSeen,
    MailReceived,
    NewsGiven,
    NoteGiven,
    OfferNoted,
    OwnerAnswered,
    OwnerAsked,
    OwnerWrote,
    Paused,
    PromiseNoted,
    Reminded,
    Resumed,
    SecondReading,
    Stopped,
)
from agent.model import Intent, Kind, Promise, Verdict
from agent.rules import Config

SENTENCE = 120
"""So much of the sentence that decided is told."""
_ANSWERS = {"go": "yes", "no": "no"}
_KINDS = {Kind.HUMAN: "mail", Kind.AUTO_REPLY: "automatic reply", Kind.BOUNCE: "bounce"}


@dataclass(frozen=True, slots=True)
class Event:
    """A fact with its line; `why` is what it rests on."""

    fact: Fact
    what: str
    why: str = ""

    @property
    def text(self) -> str:
        """The whole line."""
        return f"{self.what}: {self.why}" if self.why else self.what


def told(facts: Iterable[Fact], known: Known, config: Config) -> Iterator[tuple[str | None, Event]]:
    """Every fact that is worth a line, in order of the log, with its application (None: it is about all)."""
    lines = _Lines(known, config)
    for fact in facts:
        application = getattr(fact, "application", None)
        if isinstance(fact, OwnerAnswered) and fact.question in known.asked:
            application = known.asked[fact.question].application
        elif isinstance(fact, SecondReading) and (mails := known.mails_called(fact.mail)):
            application = mails[0].application
        elif isinstance(fact, OwnerAnswered) and (about := known.mails_called(fact.question.partition(":")[2])):
            application = about[0].application
        elif application is None and not isinstance(fact, (Paused, Resumed, NewsGiven)):
            continue  # a mail of nobody we know yet
        if what := lines.of(fact):
            yield application, Event(fact, what, _why(fact))


@dataclass(frozen=True, slots=True)
class _Lines:
    known: Known
    config: Config

    def of(self, fact: Fact) -> str | None:
        names = self.known.contact_named
        match fact:
            case InterviewSeen():
                who = ", ".join(names(c) for c in fact.interviewers) or "nobody named"
                doubt = {Verdict.YES: "", Verdict.NO: " (not an interview of yours)"}.get(
                    fact.verdict, " (you are asked)"
                )
                return f"interview “{fact.summary}” on {self._local(fact.start)} with {who}{doubt}"
            case InterviewCancelled():
                return f"interview cancelled{' after its end' if fact.late else ''}"
            case InterviewMissed():
                return "interview missed"
            case InterviewJudged():
                return f"you said: {'an interview' if fact.verdict is Verdict.YES else 'not an interview'}"
            case MailReceived():
                return self._mail(fact)
            case OwnerWrote():
                over = f", that it is over: “{fact.ends}”" if fact.ends else ""
                return f"you wrote to {', '.join(fact.addresses[:3])}: “{fact.subject}”{over}"
            case DetailGiven():
                return f"you noted{f' for {names(fact.contact)}' if fact.contact else ''}: {fact.text}"
            case NoteGiven():
                return f"you want to add: {fact.text}"
            case NewsGiven():
                return f"your news{'' if fact.application else ', for all'}: {fact.text}"
            case PromiseNoted():
                return f"you noted: they will be in touch by {_day(fact.promise.end)}"
            case OfferNoted():
                return f"you said that they made you an offer{f': “{fact.text}”' if fact.text else ''}"
            case Paused():
                where = "" if fact.application else "everything "
                return f"{where}paused by you" + (f" until {self._local(fact.until)}" if fact.until else "")
            case Resumed():
                return f"{'' if fact.application else 'everything '}resumed by you"
            case Stopped():
                return f"stopped: {fact.because}"
            case ApplicationClosed():
                return f"closed: {fact.because}"
            case Reminded():
                who = f" ({names(fact.contact)})" if fact.contact else ""
                return f"you were reminded: {spoken(fact.step)}{who}"
            case OwnerAsked():
                return f"you were asked: {fact.text}"
            case OwnerAnswered():
                return self._answer(fact)
            case SecondReading():
                return self._second(fact)
            case DraftMoved(state=DraftState.CLAIMED | DraftState.DATA_BEGUN):
                return None  # the seconds before it is sent, refused or in doubt
            case DraftMoved():
                moved = fact.state.value.replace("_", " ")
                return f"{spoken(fact.step)} to {names(fact.contact)} {moved}"
            case _:
                return None

    def _answer(self, fact: OwnerAnswered) -> str:
        said = _ANSWERS.get(fact.answer, fact.answer)
        if fact.answer.partition(" ")[0] not in set(Intent):
            return f"you answered: {said}"
        mails = self.known.mails_called(fact.question.partition(":")[2])
        about = f" of {mails[0].name or mails[0].address}: “{mails[0].subject}”" if mails else ""
        return f"you said what the mail{about} means: {said.replace('_', ' ')}"

    def _second(self, fact: SecondReading) -> str:
        about = next((f" from {m.name or m.address}: “{m.subject}”" for m in self.known.mails_called(fact.mail)), "")
        said = fact.problem and f"said nothing that counts of the mail{about} ({fact.problem})"
        if fact.meaning is not None:
            said = f"read the mail{about} as {fact.meaning.value.replace('_', ' ')} by “{_cut(fact.sentence)}”"
        return f"a second reader ({fact.model}) {said or f'could not tell what the mail{about} means'}"

    def _mail(self, mail: MailReceived) -> str:
        means = f" ({mail.intent.value.replace('_', ' ')})" if mail.intent not in (None, Intent.UNRELATED) else ""
        if mail.guess is not None:
            means = f" (unsure; perhaps {mail.guess.value.replace('_', ' ')})"
        read = mail.sentence if mail.promise is None or mail.sentence != mail.promise.sentence else ""
        means += f" by “{_cut(read)}”" if means and read else ""
        promised = f"; in touch {_by(mail.promise)}: “{mail.promise.sentence}”" if mail.promise else ""
        away = f"; away until {_day(mail.away_until)}" if mail.away_until else ""
        kind = _KINDS.get(mail.kind, f"{mail.kind.value} mail")
        return f"{kind}{means} from {mail.name or mail.address}: “{mail.subject}”{promised}{away}"

    def _local(self, instant: datetime) -> str:
        return f"{instant.astimezone(owner_zone(self.config)):%a %-d %b %Y %H:%M}"


def _why(fact: Fact) -> str:
    """What an invitation, a cancellation, a change of a draft or the place of a mail rests on."""
    match fact:
        case MailReceived(because=because):
            return because[-1] if because else ""
        case InterviewSeen(because=because):
            return " ".join(because[:3])
        case InterviewCancelled(because=because) | InterviewMissed(because=because) | DraftMoved(because=because):
            return "; ".join(because)
        case _:
            return ""


def _cut(sentence: str) -> str:
    words = " ".join(sentence.split())
    return words if len(words) <= SENTENCE else f"{words[:SENTENCE].rpartition(' ')[0]} …"


def _by(promise: Promise) -> str:
    if promise.start < promise.end:
        return f"between {_day(promise.start)} and {_day(promise.end)}"
    return f"by {_day(promise.end)}"


def _day(day: date) -> str:
    return f"{day:%-d %B}"
