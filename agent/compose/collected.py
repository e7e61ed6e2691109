"""What can wait, in one mail: what to do by hand, small news, the week. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agent.compose.blocks import Block, OwnerMail, Points, Tap, Taps, Title, Words, mail
from agent.compose.owner_mail import ToDo, asked_of_owner, to_do_line
from agent.compose.plain import lines, one_line
from agent.compose.wording import at_company, because, listed
from agent.rules import Need

MOST_TAPS = 4
MOST = 30
"""So many lines of a kind; what is more is counted."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One small thing to know, in a sentence or two of ours."""

    company: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """The week as it was and as it will be, a line for each thing, what comes first first."""

    went: tuple[str, ...] = ()
    answered: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    needs_you: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        """All of it in a line."""
        counted = (
            (self.needs_you, "thing needs you", "things need you"),
            (self.went, "mail went out", "mails went out"),
            (self.answered, "answer", "answers"),
            (self.coming, "interview ahead", "interviews ahead"),
            (self.waiting, "mail comes next", "mails come next"),
        )
        said = [f"{len(of)} {one if len(of) == 1 else many}" for of, one, many in counted if of]
        return ", ".join(said) or "nothing happened"


PARTS = {
    "needs_you": "What needs you", "coming": "Interviews ahead", "went": "What went out", "answered": "Who answered",
    "waiting": "What comes next",
}  # fmt: skip
"""The parts of a week in the order in which they are told, and what they are called."""


def collected(todo: Sequence[ToDo], news: Sequence[Piece], week: Week | None) -> OwnerMail:
    """One mail of whatever of these there is."""
    several = sum(map(bool, (todo, news, week))) > 1
    blocks: list[Block | None] = []
    if todo:
        points = tuple(f"{_stopped(to_do_line(each))}\n  {_why(each.why)}".rstrip() for each in todo)
        asks = tuple(tap for each in todo[:MOST_TAPS] if (tap := _to_tell(each)) is not None)
        end = "Nothing is sent in your name for these. What you do not want: `mode: off` for it, in your rules."
        blocks += [Title("To do by hand", part=True) if several else None, Points("", points), Taps(asks), Words(end)]
    if news:
        said = tuple(_headed(each) for each in news)
        blocks += [Title("For you to know", part=True) if several else None, _points("", said)]
        blocks.append(Words("None of it needs an answer. Such things come together, once a day at most (`digest`)."))
    if week is not None:
        blocks += _week(week, several=several)
    return mail(_subject(todo, news, week), None, blocks)


def _subject(todo: Sequence[ToDo], news: Sequence[Piece], week: Week | None) -> str:
    if todo:
        by_hand = next((each for each in todo if each.needs is None), None)
        first = to_do_line(by_hand) if by_hand is not None else asked_of_owner(todo[0])
        more = f", and {len(todo) - 1} more" if len(todo) > 1 else ""
        return f"To do: {first[:1].lower()}{first[1:]}{more}"
    if week is not None:
        return f"Your week: {week.line}"
    if len(news) == 1:
        return one_line(_headed(news[0]), 110)
    companies = [name for name in dict.fromkeys(one_line(each.company, 40) for each in news) if name]
    about = f": {listed(companies[:4])}" if companies else ""
    return f"{len(news)} things to know{about}"


def _week(week: Week, *, several: bool) -> list[Block | None]:
    said = [_points(f"{title}:", of) for name, title in PARTS.items() if (of := getattr(week, name))]
    asks = "What needs you has a mail of its own: answer that.\n" if week.needs_you else ""
    end = Words(
        f"{asks}This comes once a week while an application is open (`digest` in your rules). You can answer it with a"
        " command: pause until Monday, note NAME: …, promised EMPLOYER Friday; help lists them all."
    )
    return [Title("Your week", part=several), *said, end]


def _headed(piece: Piece) -> str:
    """With the employer in front of it."""
    text = lines(piece.text, 2_000).strip()
    head = at_company(piece.company)
    small = head and text.startswith(("The ", "A ", "An "))
    return f"{head}{text[:1].lower() if small else text[:1]}{text[1:]}"


def _to_tell(each: ToDo) -> Tap | None:
    """What a step needs from the owner, by one tap: the words are theirs to add."""
    if each.needs is None:
        return None
    about = f" at {one_line(each.company, 40)}" if each.company else ""
    verb, label = ("news", "Something new") if each.needs is Need.NEWS else ("more", "Something to add")
    return Tap(f"{label}{about}", f"{verb} {each.application}: ")


def _points(intro: str, said: Sequence[str]) -> Points:
    shown = [lines(each, 2_000).strip() for each in said[:MOST]]
    if len(said) > MOST:
        shown.append(f"… and {len(said) - MOST} more, which `followup status` shows")
    return Points(intro, tuple(shown))


def _why(why: Sequence[str]) -> str:
    return f"Why: {because(why)}" if why else ""


def _stopped(text: str) -> str:
    return text if text.endswith("…") else f"{text}."
