"""What a note in the owner's words is while a letter is made of it, and what a language has to know to make it. Pure.

`notes_*` are grammars, one a language; `detail` reads notes by them, `running_text` writes what was read.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from agent.compose.tongue import Shape


@dataclass(frozen=True, slots=True)
class Detail:
    """A piece of what the owner noted, and what it is."""

    text: str
    shape: Shape

    @property
    def alone(self) -> bool:
        """Does it stand as a sentence of its own?"""
        return self.shape is Shape.ALONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """To whom the words go. `about`: the notes were given for this reader alone, so `her point` means theirs.

    `arranger`: they were not in that talk, so nothing is turned to them, nor may it speak to them. `own`: the words
    are the owner's news or addition, and whoever is left unnamed in them is the owner.
    """

    about: bool = True
    arranger: bool = False
    own: bool = False

    @property
    def may_be_meant(self) -> bool:
        """May `her` in a note be turned into `your`?"""
        return self.about and not self.arranger


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """How notes are made in one language.

    `begun`: without the lead-in that names what is spoken of, and whether it did so. `whole`: with the subject that
    a note in haste leaves off; None: nobody can say what it was, or it is no sentence. `addressed`: turned to the
    reader. `shaped`: what it is. `third`: words for somebody who may be the reader. `second`: words for the
    reader. `retold`: what the
    reader asked or told, said as one says it to them; None: it tells of something else.
    """

    errand: re.Pattern[str]
    begun: Callable[[str], tuple[str, bool]]
    whole: Callable[[str, Reader], str | None]
    addressed: Callable[[str], str]
    shaped: Callable[[str, bool], Detail]
    third: re.Pattern[str]
    second: re.Pattern[str]
    retold: Callable[[str], Detail | None]
    spoken: Callable[[str], str] | None = None
    """A bare noun as what was spoken of: `über Kafka`, `de Kafka`; None: it may stand as a thing."""
    gendered: bool = True
    """May `she` be a thing?"""


def upper(text: str) -> str:
    """With a capital at its start."""
    marks = 1 if text[:1] in "¡¿" else 0
    return text[:marks] + text[marks : marks + 1].upper() + text[marks + 1 :]


def stopped(text: str) -> str:
    """With a full stop, unless it ends as a sentence does already."""
    text = text.rstrip(" ,;")
    if re.search(r"https?://\S+$", text):
        return text  # a stop would become part of it
    return text if text.endswith((".", "!", "?", "…", ".”", '."', ":)", ".»")) else text + "."
