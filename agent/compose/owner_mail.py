"""The mails to the owner: short, for a phone, first what can be answered, then what it is about. Pure.

Whatever strangers wrote stands behind `> ` or on one line, so that nothing of theirs looks like ours. The mail
that shows drafts is made in `approval_mail`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum

from agent.compose import answers
from agent.compose.blocks import Block, Hint, OwnerMail, Points, Tap, Taps, Tone, Words, cited, mail
from agent.compose.plain import lines, one_line
from agent.compose.wording import at_company, because, listed, step_words, when_words, who
from agent.model import AskOwner
from agent.rules import Need


class Done(StrEnum):
    """What became of a draft, in the words of the confirmation."""

    APPROVED = "approved"
    SENT = "sent"
    SKIPPED = "skipped"
    SNOOZED = "snoozed"
    CHANGED = "changed"
    WAITING = "waiting"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was done with one draft. `when`: when it goes, went, or is shown again."""

    number: int
    name: str
    done: Done
    when: datetime | None = None
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToDo:
    """Something the owner does by hand, or something a step needs from them first (`needs`)."""

    step: str
    application: str
    company: str
    name: str = ""
    address: str = ""
    needs: Need | None = None
    why: tuple[str, ...] = ()


class News(StrEnum):
    """What the owner is told without being asked."""

    OFFER = "offer"
    BOUNCE = "bounce"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    REFUSED = "refused"
    OTHER = "other"


_NEWS = {
    News.OFFER: ("an offer, it seems", "Nobody there is asked for news any more; thank-yous go on."),
    News.BOUNCE: ("a mail came back", "A mail did not reach its reader. That address is not written to again."),
    News.WITHDRAWN: ("not sent after all", "Something changed before it went, so it was not sent."),
    News.EXPIRED: ("not sent, its time is over", "Should you still want to write, write it yourself."),
    News.REFUSED: ("a mail was refused", "The mail server refused the mail for good. It was not sent."),
    News.OTHER: ("for you to know", ""),
}
_ASKED = {
    "in-doubt": "was it sent?",
    "means": "what does this mail mean?",
    "missed": "the interview that was missed",
    "which": "which application is this mail about?",
    "another": "another followup works on this mailbox",
    "another-before": "a followup worked on this mailbox before",
}
"""What questions are about that are about no step to come, by what stands for one, or by how their keys begin."""


def confirmation(
    outcomes: Sequence[Outcome], *, company: str, step: str, token: str, zone: tzinfo, now: datetime
) -> OwnerMail:
    """What was done with each draft of one approval mail, and what still waits."""
    said = "\n".join(_outcome(each, zone, now) for each in outcomes)
    waiting = [each.number for each in outcomes if each.done is Done.WAITING]
    ask = f"Still waiting for your word: {listed(waiting)}. Answer this mail." if waiting else ""
    blocks: list[Block] = [Words(said), Words(ask), answers.waiting_taps(waiting)]
    return mail(f"{at_company(company)}noted, {step_words(step)}", token, blocks)


def not_understood(
    read: str,
    why: str,
    *,
    names: Sequence[str],
    company: str,
    step: str,
    token: str,
    question: str | None = None,
    reads: bool = False,
    gone: Collection[int] = (),
) -> OwnerMail:
    """The answer could not be taken for a command: what was read, what can be said, that nothing changed. `gone`: the
    numbers of those that wait no longer.

    `question`: the key of the question it answers, where it answers one; `reads`: see `AskOwner`.
    """
    numbers = tuple(number for number in range(1, len(names) + 1) if number not in gone)
    names_listed = "\n".join(
        f"{number}: {one_line(name, 80)}{' (waits no longer)' if number in gone else ''}"
        for number, name in enumerate(names, 1)
    )
    if question is not None:
        hint, taps = answers.question_words(question, reads=reads), answers.question_taps(question, reads=reads)
    elif gone:
        hint = answers.draft_words(numbers) if numbers else Hint("None of them waits for your word any more.")
        taps = answers.waiting_taps(numbers)
    elif len(names) > 1:
        each = (tap for number, name in enumerate(names, 1) for tap in _taps(number, name, len(names)))
        hint, taps = answers.draft_words(numbers), Taps((*answers.panel_taps(len(names)).taps, *each))
    else:
        hint, taps = answers.draft_words(numbers), answers.draft_taps(1, "", of=1, detail=False)
    blocks: list[Block] = [
        Words(f"Nothing was sent and nothing has changed: {one_line(why, 200)}"),
        cited("I read:", read) if read.strip() else Words("I found no words of yours in the answer."),
        hint,
        Words(names_listed if len(names) > 1 else ""),
        taps,
    ]
    return mail(f"{at_company(company)}not understood, {step_words(step)}", token, blocks)


def asked_back(read: str, meant: str, why: str, *, company: str, step: str, token: str) -> OwnerMail:
    """An answer was nearly understood: what it was read as, which a yes to this mail does."""
    blocks: list[Block] = [
        Words(f"Did you mean this? {one_line(meant, 600)}"),
        Words("Nothing is done yet. Answer yes, and exactly that is done; or no; or say it in other words."),
        cited("I read:", read),
        Words(f"Why I ask: {one_line(why, 200)}." if why else ""),
        Taps((Tap("Yes, do that", "yes", Tone.YES), Tap("No", "no"))),
    ]
    return mail(f"{at_company(company)}did you mean this? {step_words(step)}", token, blocks)


_ONCE_MORE = "Write it once more as it should be. An answer of help lists all that can be written."


def transcript(entries: Sequence[tuple[str, str]], *, done: bool, commands: str, token: str) -> OwnerMail:
    """What became of the commands of one mail, in order: each as it was written, and what was done or why not.

    `done`: all of it was. `commands`: what can be written, for a mail that holds what was no command; '' for one whose
    commands are known, and not clear.
    """
    said: list[Block] = []
    for line, text in entries:
        said += [cited("", line), Words(lines(text, 4_000).strip())]
    first = one_line(entries[0][0], 60) if entries else "nothing"
    if done:
        more = f" and {len(entries) - 1} more" if len(entries) > 1 else ""
        return mail(f"Done: {first}{more}", token, said)
    head = Words("Nothing was done: not all of it is clear to me, and I do not guess.")
    more = f"What can be written, a line each:\n{commands}" if commands else _ONCE_MORE
    return mail(f"Not done: {first}", token, [head, *said, Hint(more)])


def errand_not_proven(read: str, missing: Sequence[str], *, token: str) -> OwnerMail:
    """Commands came from the owner's address without proof that the owner wrote them."""
    blocks: list[Block] = [
        Words(
            "Nothing was done. Commands came from your address, but anybody can write your address on a mail, and I"
            " could not prove that it was you."
        ),
        cited("They read:", read),
        Points("What was missing:", tuple(one_line(each, 200) for each in missing)),
        Words(
            "If it was you, write again from a program that files a copy in Sent, or use the same commands on your"
            " computer (followup --help). If it was not you, do nothing."
        ),
    ]
    return mail("Not done: a mail I could not prove", token, blocks)


def question(ask: AskOwner, *, company: str, token: str) -> OwnerMail:
    """One question that only the owner can answer, and the words to answer it with."""
    blocks: list[Block] = [
        Words(lines(ask.text, 2_000).strip()),
        answers.question_words(ask.question, reads=ask.reads),
        answers.question_taps(ask.question, reads=ask.reads),
        Words("Until then nothing is sent."),
        _why(ask.because),
    ]
    about = _ASKED.get(ask.step) or _ASKED.get(ask.question.partition(":")[0])
    about = about or f"a question about the {step_words(ask.step)}"
    return mail(f"{at_company(company)}{about}", token, blocks)


def told(news: News, about: str, *, company: str, said: str | None = None, why: Sequence[str] = ()) -> OwnerMail:
    """Something the owner must know. `about` is one sentence of ours, `said` the words of somebody else."""
    head, explained = _NEWS[news]
    blocks: list[Block] = [
        Words(lines(about, 2_000).strip()),
        Words(explained),
        cited("They wrote:", said or ""),
        _why(why),
    ]
    return mail(f"{at_company(company)}{head}", None, blocks)


_BY_HAND = {
    "connect_on_linkedin": "connect with {name} on LinkedIn",
    "follow_company": "follow {company} on LinkedIn, Twitter or wherever they write",
    "social_and_events": "see what {company} publishes, and which events they attend",
    "handwritten_card": "write a card by hand to those you met at {company}",
    "phone_call": "call {name} at {company}",
}


def asked_of_owner(each: ToDo) -> str:
    """What a step needs from the owner, as a question."""
    company = one_line(each.company, 60) or "the company"
    if each.needs is Need.NEWS:
        return f"Is there anything new to tell {company}?"
    return f"Is there anything to add to your interview at {company}?"


def to_do_line(each: ToDo) -> str:
    """What is to be done, as a sentence without its full stop."""
    company, name = one_line(each.company, 60) or "the company", who(each.name, each.address) or "the people you met"
    if each.needs is not None:
        verb = "news" if each.needs is Need.NEWS else "more"
        return f"{asked_of_owner(each)} If so, answer: {verb} {each.application}: …"
    known = _BY_HAND.get(each.step)
    if known is not None:
        said = known.format(name=name, company=company)
    else:
        said = (
            f"{step_words(each.step)}, {name} at {company}"
            if each.name or each.address
            else f"{step_words(each.step)}, {company}"
        )
        if each.address:
            said += f" ({one_line(each.address, 320)})"
    return said[:1].upper() + said[1:]


def not_proven(
    read: str, missing: Sequence[str], *, company: str, step: str, token: str, folder: str | None = None
) -> OwnerMail:
    """A command came from the owner's address without proof that the owner wrote it. `folder`: where they may
    move the approval mail instead of answering it."""
    ways = [f"on your computer: followup approve {token}", "answer again from a program that files a copy in Sent"]
    if folder:
        ways.append(f"move my mail with the drafts into the folder {folder}: then all of them go")
    blocks: list[Block] = [
        Words(
            "Nothing was sent. An answer came from your address, but anybody can write your address on a mail,"
            " and I could not prove that it was you."
        ),
        cited("The answer:", read),
        Points("What was missing:", tuple(one_line(each, 200) for each in missing)),
        Points("If it was you, do one of these:", tuple(ways)),
        Words("If it was not you, do nothing; the draft stays where it is."),
    ]
    return mail(f"{at_company(company)}not sent, {step_words(step)}", token, blocks)


def _outcome(each: Outcome, zone: tzinfo, now: datetime) -> str:
    at = when_words(each.when, zone=zone, now=now) if each.when else ""
    said = {
        Done.APPROVED: f"goes {at}" if at else "goes at the next good moment",
        Done.SENT: f"sent {at}".rstrip(),
        Done.SKIPPED: "will not be sent",
        Done.SNOOZED: f"rests until {at}" if at else "rests",
        Done.CHANGED: "has a new text; you see it before it goes",
        Done.WAITING: "waits for your word",
        Done.WITHDRAWN: "was withdrawn, not sent",
        Done.EXPIRED: "came too late, not sent",
        Done.REFUSED: "was refused by the server, not sent",
    }[each.done]
    reason = f" ({one_line(each.because, 200)})" if each.because else ""
    return f"{each.number}. {who(each.name, '?')}: {said}{reason}"


def _taps(number: int, name: str, of: int) -> tuple[Tap, ...]:
    return answers.draft_taps(number, name, of=of, detail=False).taps


def _why(why: Sequence[str]) -> Words:
    return Words(f"Why: {because(why)}" if why else "")
