"""Texts of invitations in which everybody is marked by what they do in the talk: tests/labelled/panels.

A line a text: its language, a tab, the text, with `⟦T:Anna Berg⟧` for who takes part, `A` arranges, `N` is absent, `L`
only listens, `C` is the candidate, `O` is anybody else. The writer is marked on their "I" or on their name below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from agent.model import CalendarEvent
from agent.rules import Owner
from agent.understand.days.date_words import word_set
from agent.understand.employers.domains import folded
from agent.understand.persons import names, part
from tests import labels
from tests.test_interview import event

ADDRESS = "jane@example.org"
TITLES = {
    "de": "Vorstellungsgespräch",
    "fr": "Entretien",
    "nl": "Sollicitatiegesprek",
    "en": "Interview",
    "es": "Entrevista",
    "it": "Colloquio di lavoro",
    "pt": "Entrevista de emprego",
}
CLASS = dict(zip("TANLCO", part.CLASSES, strict=False)) | {
    "T": "takes_part",
    "A": "arranges",
    "N": "absent",
    "L": "listens",
    "C": "candidate",
    "O": "other",
}
_I = word_set("""
    i me myself self i'm i'll ich mich mir je j j' ikzelf moi moi-même yo mí io ik mij mezelf eu mim conmigo comigo
""")
_MARK = re.compile(r"⟦([TANLCO]):([^⟧]*)⟧")


@dataclass(frozen=True, slots=True)
class Mark:
    """A name or an "I" of a text, from where to where, and what they do."""

    does: str
    name: str
    begin: int
    end: int

    @property
    def is_i(self) -> bool:
        """Is it the writer's "I"."""
        return self.name.lower() in _I


@dataclass(frozen=True, slots=True)
class Panel:
    """A text without its marks."""

    author: str
    language: str
    text: str
    marks: tuple[Mark, ...]

    def owner(self) -> Owner:
        """The candidate by the fullest name that the text has for them."""
        called = [" ".join(names.bare(mark.name).split()) for mark in self.marks if mark.does == "C"]
        own = [each for each in called if each[:1].isupper()]
        return Owner(name=max(own, key=len, default="Jane Doe"), addresses=(ADDRESS,))

    def last(self, name: str) -> str:
        """The word by which somebody is told from others: the last of the fullest name they are called by here."""
        word = _last(name)
        for mark in self.marks:
            words = [folded(each) for each in names.bare(mark.name).split()]
            if len(words) > 1 and word in words:
                return words[-1]
        return word

    def met(self) -> set[str]:
        """Who takes part, each by one word; a bare "I" is nobody's name."""
        return {self.last(mark.name) for mark in self.marks if mark.does == "T" and not mark.is_i}

    def says_i(self) -> bool:
        """Does the writer take part by an "I" alone."""
        return any(mark.does == "T" and mark.is_i for mark in self.marks)

    def event(self, *, listed: bool) -> CalendarEvent:
        """An invitation with this text; `listed`: whoever has a whole name and to do with it is on the list, who signs
        invites."""
        whole = [mark for mark in self.marks if mark.does not in "CO" and len(names.bare(mark.name).split()) > 1]
        signs = self.marks[-1:] if listed and self.text[self.marks[-1].end :].count(" ") < _SIGNATURE else ()
        hosts = [mark for mark in signs if mark in whole and "\n" in self.text[: mark.begin]]
        host = _invited(hosts[0]) if hosts else "Office <office@globex.example>"
        guests = dict.fromkeys(_invited(mark) for mark in whole) if listed else {}
        return event(TITLES[self.language], host, self.text, tuple(each for each in guests if each != host))


_SIGNATURE = 8
"""Words behind the last name of a letter that is signed by it."""


def _last(name: str) -> str:
    words = [folded(each) for each in names.bare(name).split()]
    return next((each for each in reversed(words) if each), "")


def _invited(mark: Mark) -> str:
    plain = re.sub(r"[^\w .'-]", "", names.bare(mark.name)).strip()
    words = [folded(each) for each in plain.split()]
    return f"{plain} <{words[0]}.{words[-1]}@globex.example>"


def read(line: str, author: str) -> Panel:
    """One line of a file."""
    language, _, marked = line.rstrip("\n").partition("\t")
    marked = marked.replace("\\n", "\n")
    text, marks, at = "", [], 0
    for found in _MARK.finditer(marked):
        text += marked[at : found.start()]
        marks.append(Mark(found[1], found[2], len(text), len(text) + len(found[2])))
        text += found[2]
        at = found.end()
    return Panel(author, language, text + marked[at:], tuple(marks))


def load(paths: Sequence[Path] = ()) -> Iterator[Panel]:
    """All of them, by author."""
    for path in paths or sorted(labels.PANELS.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            panel = read(line, path.stem)
            if panel.marks:
                yield panel
