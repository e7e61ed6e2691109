"""What can wait, in one mail: what to do by hand, small news, the week. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agent.compose.blocks import Block, OwnerMail, Points, Title, Words, mail
from agent.compose.owner_mail import ToDo, to_do_line
from agent.compose.plain import lines, one_line
from agent.compose.wording import at_company, because, listed

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
            (self.needs_you, "waits for you", "wait for you"),
            (self.went, "mail went out", "mails went out"),
            (self.answered, "answer", "answers"),
            (self.coming, "interview ahead", "interviews ahead"),
            (self.waiting, "is waited for", "are waited for"),
        )
        said = [f"{len(of)} {one if len(of) == 1 else many}" for of, one, many in counted if of]
        return ", ".join(said) or "nothing happened"


def collected(todo: Sequence[ToDo], news: Sequence[Piece], week: Week | None) -> OwnerMail:
    """One mail of whatever of these there is."""
    several = sum(map(bool, (todo, news, week))) > 1
    blocks: list[Block | None] = []
    if todo:
        points = tuple(f"{to_do_line(each)}.\n  {_why(each.why)}".rstrip() for each in todo)
        end = "Nothing is sent in your name for these. What you do not want: `mode: off` for it, in your rules."
        blocks += [Title("To do by hand", part=True) if several else None, Points("", points), Words(end)]
    if news:
        said = tuple(f"{at_company(each.company)}{lines(each.text, 2_000).strip()}" for each in news)
        blocks += [Title("For you to know", part=True) if several else None, _points("", said)]
        blocks.append(Words("None of it needs an answer. Such things come together, once a day at most (`digest`)."))
    if week is not None:
        blocks += _week(week, several=several)
    return mail(_subject(todo, news, week), None, blocks)


def _subject(todo: Sequence[ToDo], news: Sequence[Piece], week: Week | None) -> str:
    if todo:
        first = to_do_line(todo[0])
        more = f", and {len(todo) - 1} more" if len(todo) > 1 else ""
        return f"To do: {first[:1].lower()}{first[1:]}{more}"
    if week is not None:
        return f"Your week: {week.line}"
    if len(news) == 1:
        return f"{at_company(news[0].company)}{one_line(news[0].text, 80)}"
    companies = [name for name in dict.fromkeys(one_line(each.company, 40) for each in news) if name]
    about = f": {listed(companies[:4])}" if companies else ""
    return f"{len(news)} things to know{about}"


def _week(week: Week, *, several: bool) -> list[Block | None]:
    parts = (
        ("What needs you:", week.needs_you),
        ("Interviews ahead:", week.coming),
        ("What went out:", week.went),
        ("Who answered:", week.answered),
        ("What is waited for:", week.waiting),
    )
    said = [_points(head, of) for head, of in parts if of]
    end = Words("This comes once a week while an application is open (`digest` in your rules).")
    return [Title("Your week", part=several), *said, end]


def _points(intro: str, said: Sequence[str]) -> Points:
    shown = [lines(each, 2_000).strip() for each in said[:MOST]]
    if len(said) > MOST:
        shown.append(f"… and {len(said) - MOST} more, which `followup status` shows")
    return Points(intro, tuple(shown))


def _why(why: Sequence[str]) -> str:
    return f"Why: {because(why)}" if why else ""
