"""Shapes for the nodes of the configuration: which keys a map may hold, and how each is read.

A reader returns the value of a node or raises `WrongValueError` for the node itself; what is wrong inside
it, it notes by itself, so that every problem is told in one go.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from agent.configuration.config_values import WrongValueError, shown, suggestion
from agent.configuration.config_yaml import Items, Map, Node, Problems, Refused, Scalar

T = TypeVar("T")

Reader = Callable[[Node, Problems], T]
"""How a node is read."""


def value(read: Callable[[str], T]) -> Reader[T]:
    """A single value, read by `read`."""

    def reader(node: Node, problems: Problems) -> T:
        if not isinstance(node, Scalar):
            raise WrongValueError("a single value belongs here, not a list or a map")
        if node.null:
            raise WrongValueError("a value is missing here: write one, or remove the key for the default")
        return read(node.text)

    return reader


def optional(read: Reader[T]) -> Reader[T | None]:
    """The same, or None where nothing is said."""

    def reader(node: Node, problems: Problems) -> T | None:
        return None if isinstance(node, Scalar) and node.null else read(node, problems)

    return reader


def as_node(node: Node, problems: Problems) -> Node:
    """The node itself, for a part that is read later, when what it builds on is known."""
    return node


def many(read: Reader[T], example: str) -> Reader[tuple[T, ...]]:
    """A list, each item read by `read`; `example` is shown to who wrote none."""

    def reader(node: Node, problems: Problems) -> tuple[T, ...]:
        if isinstance(node, Scalar) and node.null:
            return ()
        if not isinstance(node, Items):
            raise WrongValueError(f"a list belongs here: write [{example}]")
        found = []
        for item in node.items:
            if isinstance(item, Refused):
                continue
            try:
                found.append(read(item, problems))
            except WrongValueError as wrong:
                problems.add(item, str(wrong))
        return tuple(found)

    return reader


def as_map(node: Node | None, problems: Problems) -> Map | None:
    """The node as a map (nothing said is an empty one), or None with the problem noted."""
    if isinstance(node, Map):
        return node
    if isinstance(node, Scalar) and node.null:
        return Map(node.line, node.column)
    if node is not None and not isinstance(node, Refused):
        problems.add(node, "a map belongs here: keys with values, each on a line of its own")
    return None


def fields(node: Node | None, shape: Mapping[str, Reader[Any]], problems: Problems) -> dict[str, Any]:
    """The readable values of a map by key; unknown keys and unreadable values are noted."""
    found: dict[str, Any] = {}
    section = as_map(node, problems)
    for key, (place, inner) in section.entries.items() if section else ():
        if key not in shape:
            hint = suggestion(key, shape) or f"; allowed here: {', '.join(shape)}"
            problems.add(place, f"unknown key {shown(key)}{hint}")
        elif not isinstance(inner, Refused):
            try:
                found[key] = shape[key](inner, problems)
            except WrongValueError as wrong:
                problems.add(inner, str(wrong))
    return found


def require(node: Node | None, problems: Problems, what: str, *keys: str) -> None:
    """Note which of these keys a map lacks. What is no map was noted already."""
    if isinstance(node, Scalar) and node.null:
        node = Map(node.line, node.column)
    if isinstance(node, Map) and (lacking := [key for key in keys if key not in node.entries]):
        problems.add(node, f"{what} needs {' and '.join(lacking)}")


def listed(node: Node | None, read: Reader[T | None], example: str, problems: Problems) -> tuple[T, ...]:
    """The readable items of a list; nothing said is an empty one."""
    found = fields(Map(1, 1, {"": (Scalar(1, 1, ""), node)}), {"": many(read, example)}, problems) if node else {}
    return tuple(each for each in found.get("", ()) if each is not None)
