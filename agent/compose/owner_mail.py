"""The mails to the owner: short, for a phone, first what can be answered, then what it is about. Pure.

Whatever strangers wrote stands behind `> ` or on one line, so that nothing of theirs looks like ours.
A draft stands exactly as its reader will see it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from agent.compose.plain import lines, one_line
from agent.model import AskOwner, Finding, Text
from agent.rules import Need

_RULE = "─" * 24
_STEPS = {
    "thank_you": "thank-you",
    "status_check": "status check",
    "second_status_check": "second status check",
    "rejection_reply": "reply to the rejection",
    "additional_information": "additional information",
    "keep_in_touch": "a word to keep in touch",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalItem:
    """One draft in an approval mail; `number` counts from 1. Instants are aware."""

    number: int
    name: str
    address: str
    text: Text
    opens: datetime
    closes: datetime
    slot: datetime
    why: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    last_words: str | None = None
    material: tuple[str, ...] = ()
    """What is attached, or can be, a line each."""


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
    REFUSED = "refused"
    OTHER = "other"


_NEWS = {
    News.OFFER: ("an offer, it seems", "This reads like an offer. Nothing more is sent there unless you say so."),
    News.BOUNCE: ("a mail came back", "A mail did not reach its reader. That address is not written to again."),
    News.WITHDRAWN: ("not sent after all", "Something changed before it went, so it was not sent."),
    News.REFUSED: ("a mail was refused", "The mail server refused the mail for good. It was not sent."),
    News.OTHER: ("for you to know", ""),
}
_ASKED = {
    "in-doubt": "was it sent?",
    "means": "what does this mail mean?",
    "another": "another followup works on this mailbox",
    "another-before": "a followup worked on this mailbox before",
}
"""What questions are about that are about no step to come, by what stands for one, or by how their keys begin."""


def approval(
    items: Sequence[ApprovalItem], *, company: str, step: str, token: str, zone: tzinfo, now: datetime
) -> Text:
    """The mail that asks for the owner's yes; its token in the subject survives every way of answering."""
    many = len(items) > 1
    name = _who(items[0].name, items[0].address) if items else "nobody"
    to = name if not many else f"{name} and {len(items) - 1} other{'s' if len(items) > 2 else ''}"
    blocks = [_how_to_answer(tuple(item.number for item in items))]
    blocks += [_item(item, len(items), zone, now) for item in items]
    return _mail(f"{_at(company)}{_step(step)} to {to}", token, blocks)


def confirmation(
    outcomes: Sequence[Outcome], *, company: str, step: str, token: str, zone: tzinfo, now: datetime
) -> Text:
    """What was done with each draft of one approval mail, and what still waits."""
    said = [_outcome(each, zone, now) for each in outcomes]
    waiting = [each.number for each in outcomes if each.done is Done.WAITING]
    blocks = ["\n".join(said)]
    if waiting:
        blocks.append(f"Still waiting for your word: {_numbers(waiting)}. Answer this mail.")
    return _mail(f"{_at(company)}noted, {_step(step)}", token, blocks)


def not_understood(
    read: str, because: str, *, names: Sequence[str], company: str, step: str, token: str, question: str | None = None
) -> Text:
    """The answer could not be taken for a command: what was read, what can be said, that nothing changed.

    `question`: the key of the question it answers, where it answers one.
    """
    listed = "\n".join(f"{number}: {one_line(name, 80)}" for number, name in enumerate(names, 1))
    was = f"I read:\n{_quoted(read)}" if read.strip() else "I found no words of yours in the answer."
    blocks = [
        f"Nothing was sent and nothing has changed: {one_line(because, 200)}",
        was,
        _how_to_answer(tuple(range(1, len(names) + 1))) if question is None else _how_to_answer_question(question),
        listed if len(names) > 1 else "",
    ]
    return _mail(f"{_at(company)}not understood, {_step(step)}", token, blocks)


def transcript(entries: Sequence[tuple[str, str]], *, done: bool, commands: str, token: str) -> Text:
    """What became of the commands of one mail, in order: each as it was written, and what was done or why not.

    `done`: all of it was. `commands`: what can be written, for a mail that was not understood.
    """
    said = "\n\n".join(f"{_quoted(line)}\n{lines(text, 4_000).strip()}" for line, text in entries)
    first = one_line(entries[0][0], 60) if entries else "nothing"
    if done:
        more = f" and {len(entries) - 1} more" if len(entries) > 1 else ""
        return _mail(f"Done: {first}{more}", token, [said])
    head = "Nothing was done: not all of it is clear to me, and I do not guess."
    return _mail(f"Not done: {first}", token, [head, said, f"What can be written, a line each:\n{commands}"])


def errand_not_proven(read: str, missing: Sequence[str], *, token: str) -> Text:
    """Commands came from the owner's address without proof that the owner wrote them."""
    blocks = [
        "Nothing was done. Commands came from your address, but anybody can write your address on a mail, and I could"
        " not prove that it was you.",
        f"They read:\n{_quoted(read)}",
        "What was missing:\n" + "\n".join(f"- {one_line(each, 200)}" for each in missing),
        "If it was you, write again from a program that files a copy in Sent, or use the same commands on your computer"
        " (followup --help). If it was not you, do nothing.",
    ]
    return _mail("Not done: a mail I could not prove", token, blocks)


def question(ask: AskOwner, *, company: str, token: str) -> Text:
    """One question that only the owner can answer, and the words to answer it with."""
    blocks = [
        lines(ask.text, 2_000).strip(),
        _how_to_answer_question(ask.question),
        "Until then nothing is sent.",
        _because(ask.because),
    ]
    about = _ASKED.get(ask.step) or _ASKED.get(ask.question.partition(":")[0])
    about = about or f"a question about the {_step(ask.step)}"
    return _mail(f"{_at(company)}{about}", token, blocks)


def told(news: News, about: str, *, company: str, said: str | None = None, because: Sequence[str] = ()) -> Text:
    """Something the owner must know. `about` is one sentence of ours, `said` the words of somebody else."""
    head, explained = _NEWS[news]
    blocks = [lines(about, 2_000).strip(), explained, _quoted(said) if said else "", _because(tuple(because))]
    return _mail(f"{_at(company)}{head}", None, blocks)


def reminders(todo: Sequence[ToDo]) -> Text:
    """What there is to do by hand, in one mail: a line each, and why now."""
    count = len(todo)
    first = _to_do(todo[0])
    subject = f"To do: {first[:1].lower()}{first[1:]}" + (f", and {count - 1} more" if count > 1 else "")
    said = [f"- {_to_do(each)}.\n  {_because(each.why)}" for each in todo]
    end = "Nothing is sent in your name for these. They are switched off under `reminders` in your rules."
    return _mail(subject, None, ["\n".join(said), end])


_BY_HAND = {
    "connect_on_linkedin": "connect with {name} on LinkedIn",
    "follow_company": "follow {company} on LinkedIn, Twitter or wherever they write",
    "social_and_events": "look what {company} publishes, and which events they are at",
    "handwritten_card": "write a card by hand to those you met at {company}",
    "phone_call": "call {name} at {company}",
}


def _to_do(each: ToDo) -> str:
    company, name = one_line(each.company, 60) or "the company", _who(each.name, each.address) or "the people you met"
    match each.needs:
        case Need.NEWS:
            command = f"followup note {each.application} --news '…'"
            return f"Is there anything new to tell {company}? If so: {command}"
        case Need.NOTE:
            command = f"followup note {each.application} --more '…'"
            return f"Is there anything to add to your interview at {company}? If so: {command}"
    known = _BY_HAND.get(each.step)
    if known is not None:
        said = known.format(name=name, company=company)
    else:
        said = (
            f"{_step(each.step)}, {name} at {company}"
            if each.name or each.address
            else f"{_step(each.step)}, {company}"
        )
        if each.address:
            said += f" ({one_line(each.address, 320)})"
    return said[:1].upper() + said[1:]


def not_proven(
    read: str, missing: Sequence[str], *, company: str, step: str, token: str, folder: str | None = None
) -> Text:
    """A command came from the owner's address without proof that the owner wrote it. `folder`: where they may
    move the approval mail instead of answering it."""
    move = f"- move my mail with the drafts into the folder {folder}: then all of them go" if folder else ""
    blocks = [
        "Nothing was sent. An answer came from your address, but anybody can write your address on a mail,"
        " and I could not prove that it was you.",
        f"The answer:\n{_quoted(read)}",
        "What was missing:\n" + "\n".join(f"- {one_line(each, 200)}" for each in missing),
        "If it was you, do one of these:\n"
        f"- on your computer: followup approve {token}\n"
        "- answer again from a program that files a copy in Sent\n"
        f"{move}".rstrip(),
        "If it was not you, do nothing; the draft stays where it is.",
    ]
    return _mail(f"{_at(company)}not sent, {_step(step)}", token, blocks)


def when_words(instant: datetime, *, zone: tzinfo, now: datetime) -> str:
    """`today 17:42`, `tomorrow 08:40`, `Friday 09:10`, `Mon 16 March 09:10`, on the owner's clock."""
    local = instant.astimezone(zone)
    days = (local.date() - now.astimezone(zone).date()).days
    if days in (0, 1):
        day = ("today", "tomorrow")[days]
    elif 1 < days < 7:
        day = f"{local:%A}"
    else:
        day = f"{local:%a} {local.day} {local:%B}"
    return f"{day} {local:%H:%M}"


def _item(item: ApprovalItem, count: int, zone: tzinfo, now: datetime) -> str:
    place = f"{item.number} of {count} · " if count > 1 else ""
    head = [
        f"{place}To {_to(item.name, item.address)}",
        f"Goes {_window(item, zone, now)}",
        *(one_line(each, 250) for each in item.material),
        *(f"Missing: {one_line(each, 200)}" for each in item.missing),
        *(f"Please look: {one_line(each.text, 200)}" for each in (*item.text.findings, *item.findings)),
    ]
    tail = [_because(item.why)]
    if item.last_words and item.last_words.strip():
        tail.append(f"Their last words:\n{_quoted(item.last_words)}")
    draft = f"Subject: {item.text.subject}\n\n{item.text.body}"
    return "\n".join((_RULE, *head, _RULE, "", draft, "", _RULE, "\n".join(filter(None, tail)))).rstrip("\n")


def _window(item: ApprovalItem, zone: tzinfo, now: datetime) -> str:
    """When it goes if the owner says so now, and until when the word counts."""
    planned = item.slot if item.slot > now else max(item.opens, now)
    soon = planned - now < timedelta(minutes=2)
    at = "as soon as you say so" if soon else when_words(planned, zone=zone, now=now)
    local = item.closes.astimezone(zone)
    # A window of days ends with the last of them: nobody reads "Monday 00:00" as Sunday.
    last = item.closes - timedelta(minutes=1) if (local.hour, local.minute) == (0, 0) else item.closes
    return f"{at}, and not after {when_words(last, zone=zone, now=now)}"


def _how_to_answer(numbers: Sequence[int]) -> str:
    if len(numbers) < 2:
        first = "Answer with one word: send, or skip."
    elif len(numbers) == 2:
        first = "Answer: send all, send 1, or skip."
    else:
        first = f"Answer: send all, send 1 and {numbers[-1]}, or skip {numbers[1]}."
    wider = "detail 2: something from your talk" if len(numbers) > 1 else "detail: something from your talk"
    return f"{first}\nLater: snooze 2 days. No more for this one: stop.\nTo add: {wider} (you see the new text first)."


def _how_to_answer_question(question: str) -> str:
    """By what the key of a question says that it wants."""
    stop = "Nothing more at all there: stop."
    kind = question.partition(":")[0]
    if kind in ("address", "bounced", "main-contact"):
        return (
            "Answer this mail with the address, and with the name before it where there are several (one a line):\n"
            f"Name <name@example.com>\nOr answer no: leave it. {stop}"
        )
    if kind == "interview":
        return f"Answer this mail with one word:\nyes: it is one\nno: it is none, nothing is written about it\n{stop}"
    if kind == "in-doubt":
        said = "yes: it arrived\nno: it did not; you see the draft again, and it goes only with a new yes of yours\n"
        return f"Answer this mail with one word:\n{said}leave: nobody knows; count it as sent\n{stop}"
    if kind == "means":
        return (
            "Answer this mail with what it is, or with yes where one reading is named:\n"
            "rejection, waiting until 4 December, next round, offer, "
            f"hand-over (and the address of whom to write to), they asked for something, nothing\n{stop}"
        )
    if kind == "another":
        said = "go: this one goes on (stop the other one)\nno: this one keeps still"
        return f"Answer this mail with one word:\n{said}\nOn the computer of the one that goes on: followup resume"
    if kind == "unreadable":
        stop += "\nOr say what it means: rejection, waiting until 4 December, next round, offer, nothing."
    go = "go: yes, write it all the same (you see the draft first)\nno: leave it"
    return f"Answer this mail with one word:\n{go}\n{stop}"


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
    because = f" ({one_line(each.because, 200)})" if each.because else ""
    return f"{each.number}. {_who(each.name, '?')}: {said}{because}"


def _mail(subject: str, token: str | None, blocks: Sequence[str]) -> Text:
    tag = f" [f-{token}]" if token else ""
    return Text(subject=one_line(subject, 150) + tag, body="\n\n".join(filter(None, blocks)) + "\n")


def _at(company: str) -> str:
    return f"{one_line(company, 60)}: " if company.strip() else ""


def _step(step: str) -> str:
    return _STEPS.get(step, one_line(step, 40).replace("_", " "))


def _who(name: str, address: str) -> str:
    return one_line(name, 60) or one_line(address, 100)


def _to(name: str, address: str) -> str:
    return f"{one_line(name, 60)} <{one_line(address, 320)}>" if name.strip() else one_line(address, 320)


def _because(why: Sequence[str]) -> str:
    return "Why: " + "; ".join(one_line(each, 200).rstrip(".") for each in why[:6]) if why else ""


def _numbers(numbers: Sequence[int]) -> str:
    return " and ".join(filter(None, (", ".join(map(str, numbers[:-1])), str(numbers[-1]))))


def _quoted(words: str) -> str:
    """At most eight lines and 400 characters of somebody's words, each behind `> `."""
    kept = [line for line in lines(words, 400).split("\n") if line.strip()][:8]
    return "\n".join(f"> {line}" for line in kept)
