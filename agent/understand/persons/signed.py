"""Who signs a letter: the name below its last words. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agent.understand.employers.employer import folded
from agent.understand.name_words.given_names import GIVEN
from agent.understand.persons import mentioned, names, part_words
from agent.understand.persons.mentioned import Mention
from agent.understand.persons.someone import One, Stranger

_SIGNATURE = 12
"""Tokens of a letter's last paragraph that is no more than who wrote it."""


def signs(mention: Mention, read: mentioned.Text) -> bool:
    """Does a letter end with that name: on a line of its own below "Kind regards", few lines before the end."""
    tokens = read.tokens
    if mention.start == 0 or not (tokens[mention.start - 1][0] == "\n" or _closes(tokens[mention.start - 1])):
        return False
    behind = tokens[mention.end : mention.end + 1]
    if behind and behind[0][0] != "\n" and behind[0] not in {",", "|", "·", "-", "–", "("}:
        return False
    last = tokens[mention.start - 1].count("\n") > 1 and len(tokens) - mention.end <= _SIGNATURE
    return last or any(_closes(each) for each in tokens[max(0, mention.start - 8) : mention.start])


def _closes(token: str) -> bool:
    return token[0].isalpha() and "close" in part_words.ideas(folded(token))


def signer(ones: Sequence[One], strangers: Sequence[Stranger]) -> One | None:
    """Who signs what the mailbox of several people sends; None where that is not one."""
    names_ = {folded(names.bare(each.mention.name)): each for each in strangers if each.signs}
    found = [one for one in ones if one.kind == "stranger" and folded(names.bare(one.name)) in names_]
    # "Jonas Ebert", and below it "Personalamt".
    called = [one for one in found if one.words & GIVEN]
    return called[0] if len(called) == 1 else found[0] if len(found) == 1 else None
