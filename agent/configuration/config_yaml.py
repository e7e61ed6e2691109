"""Strict YAML: text -> nodes that know their line and column, and every problem on the way.

Strings are the only scalars; what they mean is for the schema to say. Duplicate keys, aliases, anchors,
tags, second documents, depth and bulk are problems. Nothing is constructed and nothing evaluated: the
parser's events are read one by one, so a bomb is noticed before it is unpacked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from agent.configuration.config_values import shown
from agent.errors import ConfigError

MAX_DEPTH = 12
MAX_NODES = 10_000


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong at a place; both numbers count from 1."""

    line: int
    column: int
    text: str


class InvalidConfigError(ConfigError):
    """The configuration holds problems; each is a line of the message, in order of place."""

    def __init__(self, source: str, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(f"{source}:{each.line}:{each.column}: {each.text}" for each in problems))


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; `plain` if it stood without quotes, where an empty one, `null` and `~` mean nothing."""

    line: int
    column: int
    text: str
    plain: bool = True

    @property
    def null(self) -> bool:
        """Whether nothing is said."""
        return self.plain and self.text in {"", "~", "null", "Null", "NULL"}


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    line: int
    column: int
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Map:
    """A map by key, in order; each entry is the key's own node and the value's."""

    line: int
    column: int
    entries: Mapping[str, tuple[Scalar, Node]] = field(default_factory=dict)

    def get(self, key: str) -> Node | None:
        """The value at a key."""
        entry = self.entries.get(key)
        return entry[1] if entry else None


@dataclass(frozen=True, slots=True)
class Refused:
    """A node that was a problem already; the schema says no more about it."""

    line: int
    column: int


Node = Scalar | Items | Map | Refused


class Problems:
    """Collects what is wrong."""

    def __init__(self) -> None:
        self._found: set[Problem] = set()

    def add(self, place: Node, text: str) -> None:
        """Note a problem at a node."""
        self._found.add(Problem(place.line, place.column, text))

    def raise_any(self, source: str) -> None:
        """Raise them all, if there are any; `source` is the file's name for the message."""
        if self._found:
            raise InvalidConfigError(source, tuple(sorted(self._found)))


class _Stop(Exception):  # noqa: N818 - a way out of the composer, never seen outside
    """What follows is not worth reading; the problem is noted."""


def compose(text: str, problems: Problems) -> Node:
    """Read one YAML document. Problems are noted; what could not be read is `Refused` or null."""
    composer = _Composer(text, problems)
    try:
        return composer.document()
    except yaml.reader.ReaderError as error:
        line, column = _place(text, error.position)
        problems.add(Refused(line, column), "a character that YAML does not allow: remove it")
    except yaml.MarkedYAMLError as error:
        problems.add(*_syntax(error))
    except (ValueError, OverflowError):
        # PyYAML turns "\UFFFFFFFF" and a giant %YAML version into numbers without a check.
        problems.add(composer.last, "an escape or a number that YAML does not allow, here or just after")
    except _Stop:
        pass
    return Refused(1, 1)


class _Composer:
    """From events to nodes, recursive within MAX_DEPTH."""

    def __init__(self, text: str, problems: Problems) -> None:
        self._events = self._counted(text)
        self._problems = problems
        self.last: Node = Refused(1, 1)

    def _counted(self, text: str) -> Iterator[Any]:
        events: Iterator[Any] = yaml.parse(text, Loader=yaml.SafeLoader)
        for number, event in enumerate(events):
            self.last = Refused(event.start_mark.line + 1, event.start_mark.column + 1)
            if number > MAX_NODES:
                self._problems.add(self.last, f"more than {MAX_NODES:,} entries are not read")
                raise _Stop
            yield event

    def document(self) -> Node:
        root: Node = Scalar(1, 1, "")
        next(self._events)  # the stream's start
        if isinstance(next(self._events), yaml.StreamEndEvent):
            return root
        root = self._node(next(self._events), 0)
        next(self._events)  # the document's end
        if isinstance(next(self._events), yaml.DocumentStartEvent):
            self._problems.add(self.last, "a second document begins here: keep one in the file")
        return root

    def _node(self, event: Any, depth: int) -> Node:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        here = Refused(line, column)
        if isinstance(event, yaml.AliasEvent):
            self._problems.add(here, "aliases (*name) are not read: write the value out")
            return here
        if event.anchor is not None:
            self._problems.add(here, "anchors (&name) are not read: remove it")
        if event.tag is not None:
            self._problems.add(here, "tags (!…) are not read: remove it, or put the text in quotes")
        if isinstance(event, yaml.ScalarEvent):
            if re.search(r"[\x00\ud800-\udfff]", event.value):
                self._problems.add(here, "an escape in this text is no character: remove it")
                return here
            return Scalar(line, column, event.value, event.style is None)
        if depth == MAX_DEPTH:
            self._problems.add(here, f"nested more than {MAX_DEPTH} deep")
            raise _Stop
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Node] = []
            while not isinstance(inner := next(self._events), yaml.SequenceEndEvent):
                items.append(self._node(inner, depth + 1))
            return Items(line, column, tuple(items))
        return self._map(line, column, depth)

    def _map(self, line: int, column: int, depth: int) -> Map:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if isinstance(key, Refused):
                continue
            if not isinstance(key, Scalar):
                self._problems.add(key, "a key must be a word")
            elif key.text in entries:
                first = entries[key.text][0].line
                self._problems.add(key, f"duplicate key {shown(key.text)}, first in line {first}: keep one")
            else:
                entries[key.text] = (key, value)
        return Map(line, column, entries)


def _place(text: str, position: int) -> tuple[int, int]:
    """Line and column, from 1, of a character's index."""
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)


def _syntax(error: yaml.MarkedYAMLError) -> tuple[Node, str]:
    """Where the YAML breaks, and in words for somebody who does not know its grammar.

    The parser's own excerpt of the file is never shown: it may hold a password."""
    problem, context = str(error.problem or ""), str(error.context or "")
    mark = error.problem_mark or error.context_mark
    words = f"not valid YAML: {problem}"
    if "cannot start any token" in problem:
        if "\\t" in problem:
            words = "a tab cannot stand here: indent with blanks"
        else:
            words = f"{problem.removeprefix('found ').partition(' that ')[0]} cannot begin a value: put it in quotes"
    elif "mapping values are not allowed" in problem:
        words = "a ':' cannot stand here: indent this line as its neighbours, or put the text in quotes"
    elif "could not find expected ':'" in problem:
        words = "a ': ' is missing after the key, or a text over several lines lacks its quotes"
        mark = error.context_mark or mark
    elif "expected <block end>" in problem:
        words = "this does not belong here: indent it as its neighbours, and put text with quotes in quotes"
    elif "quoted scalar" in context and "end of stream" in problem:
        words = "a quote opens here and is never closed"
        mark = error.context_mark or mark
    elif "expected ',' or" in problem:
        words = "a bracket opens here and is not closed, or a comma is missing in it"
        mark = error.context_mark or mark
    if mark is None:
        return Refused(1, 1), words
    return Refused(mark.line + 1, mark.column + 1), words
