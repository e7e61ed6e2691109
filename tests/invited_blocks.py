"""Short invitations as blocks of text in `tests/invited`, for whom one line each of Python would be too much.

`# a hand`, then a block each: `## title | who sent it | the other guests; …`, the text, and `> who is met; …`, by name,
or by address where a guest has no name. A block without such a line is no interview.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.people_invited import Invited

FOLDER = Path(__file__).parent / "invited"


def blocks(name: str) -> Iterator[Invited]:
    """The invitations of one file."""
    for block in (FOLDER / name).read_text("utf-8").split("\n## "):
        head, _, body = block.partition("\n")
        if head.startswith("# "):
            continue  # the hand before the first block
        lines = [line for line in body.strip().split("\n") if not line.startswith("# ")]
        last = lines.pop().removeprefix("> ") if lines[-1].startswith("> ") else ""
        title, host, guests = (each.strip() for each in head.split("|"))
        met = {each.strip() for each in last.split(";")} - {""}
        others = tuple(each.strip() for each in guests.split(";") if each.strip())
        yield Invited(title, host, others, "\n".join(lines).strip(), met)
