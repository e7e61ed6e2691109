"""Where a person's words end and their signature, device line or legal footer begins. Pure.

Losing words is worse than keeping a signature: a cut needs a sign (a delimiter, a closing with a name
under it, a name alone at the end) and only short lines after it; a postscript stays.
"""

from __future__ import annotations

import re

from agent.understand.mail import (
    closing_words,
    footer_words,
    footers,
    nameplates,
    signature_blocks,
    signature_words,
    signers,
)
from agent.understand.mail.closings import closing, names_somebody

RFC_DELIMITER = "-- "
"""The one line that a mail program sets above a signature (RFC 3676, 4.3); its space tells it from a dash."""

_DELIMITER = re.compile(r"\s*(?:--|—|–|–\s?–|—\s?—)\s*")
_TAIL = re.compile(r"[.!?)]\s+([^.!?]{4,60})$")
_MAX_SIGNATURE = 60
_MAX_DELIMITERS = 40
_MAX_LOOKED_AT = 500  # lines from the end in which a closing is looked for
_ROUNDS = 5  # a footer under a signature under a footer


def strip(lines: list[str], names: frozenset[str], *, first: bool = True, last: bool = True) -> list[str]:
    """`lines` of one writer without signature, device line and footer; `names`: see `signers.name_words`.

    `first`: no words of theirs came before these, so that a footer would be all they said;
    `last`: no words of theirs come after these, so that a name nobody knows may end them.
    """
    spoken = _without_last_device([line for at, line in enumerate(lines) if not _is_device_line(lines, at)])
    kept = _cut_delimiter(spoken, last=last)
    names |= _named(spoken[len(kept) :])
    for _round in range(_ROUNDS):
        before = len(kept)
        kept = _cut_footers(_trimmed(kept), first=first)
        kept = _cut_closing(kept, names, first=first)
        kept = _cut_tail(kept, names, last=last)
        if last:
            kept = nameplates.cut(kept)
        if len(kept) == before:
            break
    return _trimmed(kept)


def _is_device_line(lines: list[str], at: int) -> bool:
    """Whether it is one where it stands: not amid a sentence that runs over several lines."""
    if not footers.is_device_line(lines[at]):
        return False
    above = lines[at - 1].rstrip() if at else ""
    if not above or not lines[at].lstrip()[0].islower() or above.endswith((".", "!", "?", ",", ":", ")")):
        return True
    return len(above.split()) < 3


def _without_last_device(lines: list[str]) -> list[str]:
    """Without a joke in the form of a device line ("Sent from a slab of glass"), the last paragraph by itself."""
    kept = _trimmed(lines)
    if len(kept) > 2 and not kept[-2].strip() and footers.poses_as_device(kept[-1]):
        return kept[:-2]
    return lines


def _named(block: list[str]) -> frozenset[str]:
    """The words of the name that a signature below a delimiter opens with: a shorter form of it may stand above."""
    first = next((line for line in block if any(map(str.isalnum, line))), "")
    return signers.name_words(nameplates.head_of(first)) if signers.looks_like_name(first) else frozenset()


def _trimmed(lines: list[str]) -> list[str]:
    """Without blank lines and rules at either end."""
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and (
        not lines[end - 1].strip() or signature_blocks.RULE.fullmatch(lines[end - 1]) or _is_dash(lines[end - 1])
    ):
        end -= 1
    return lines[start:end]


def _is_rule(line: str) -> bool:
    return signature_blocks.RULE.fullmatch(line) is not None


def _is_dash(line: str) -> bool:
    return len(line) < 8 and _DELIMITER.fullmatch(line) is not None


def _cut_delimiter(lines: list[str], *, last: bool) -> list[str]:
    """Without the block under "-- ", or under a rule or a dash with nothing but short or contact lines under it."""
    tried = 0
    for index, line in enumerate(lines):
        if not line or line[0] not in "-–— _=*~#━─═＿―" or len(line) > 200 or tried > _MAX_DELIMITERS:
            continue
        after = lines[index + 1 : index + 2 + _MAX_SIGNATURE]
        if line == RFC_DELIMITER:
            if len(after) <= _MAX_SIGNATURE:
                return [*lines[:index], *_postscript(after)]
        elif _is_dash(line):
            tried += 1
            end = signature_blocks.end_of(after, 0)
            if end or not any(one.strip() for one in after) or signature_blocks.is_motto(after):
                rest = lines[index + 1 + end :] if end else []
                return [*lines[:index], *(["", *rest] if any(one.strip() for one in rest) else [])]
        elif _is_rule(line):
            tried += 1
            if (
                footers.is_list_footer(after)
                or (index and signature_blocks.is_block(after) and signature_blocks.has_contact(after))
                or (last and signature_blocks.is_framed(after))
            ):
                return lines[:index]
    return lines


def _postscript(lines: list[str]) -> list[str]:
    for index, line in enumerate(lines):
        if signature_words.POSTSCRIPT.match(line):
            return ["", *lines[index:]]
    return []


def _cut_footers(lines: list[str], *, first: bool) -> list[str]:
    """Without the paragraphs and lines at the end that are written by a lawyer, a list or a mail merge."""
    while lines:
        start = len(lines)
        while start > 0 and lines[start - 1].strip():
            start -= 1
        if not footers.is_footer(" ".join(lines[start:]), alone=first and not start):
            # Perhaps it was set under the words without a blank line.
            start = len(lines) - 1
            if not footers.is_footer(lines[start], alone=first and not start):
                return lines
        elif len(lines) - start > 1 and not footers.is_footer(lines[start]) and not _legal_from(lines, start):
            start += 1
        lines = _trimmed(lines[:start])
    return lines


def _legal_from(lines: list[str], start: int) -> bool:
    """Whether the first line belongs to the footer: it is as long as its fellows, or the footer is all there is."""
    return len(lines) - start > 2 or len(lines[start]) > 50 or start > 0


def _greets(line: str) -> bool:
    """Whether a first line that could be a closing is the greeting it could be as well: "Ciao Mei,"."""
    words = closing_words.fold(line).replace(",", " ").replace("!", " ").split()
    return bool(words) and (words[0] in closing_words.GREETS or " ".join(words[:2]) in closing_words.GREETS)


def _cut_closing(lines: list[str], names: frozenset[str], *, first: bool) -> list[str]:
    """Without a closing and the name block under it, or the block that opens with the sender's name.

    `first`: the first line may be a greeting.
    """
    opening = next((index for index, line in enumerate(lines[:20]) if line.strip()), 0)
    for index in range(max(0, len(lines) - _MAX_LOOKED_AT), len(lines)):
        line = lines[index]
        if not line.strip() or len(line) > 110:
            continue
        kind = closing(line)
        if kind == "bye" and first and index == opening and _greets(line) and index + 1 < len(lines):
            continue
        if kind is None and not (index and signers.is_name(line, names)):
            continue
        if not _signs(lines, index, names, kind):
            continue
        end = signature_blocks.end_of(lines, index + 1)
        rest = _without_afterwords(lines[end:])
        if kind is None and not _ends_with(lines, index, end):
            continue
        before = _trimmed(lines[:index])
        if kind == "thanks" and not before:
            before = [line]  # the thanks are all that was said
        return [*before, *(["", *rest] if before and rest else rest)]
    return lines


def _without_afterwords(lines: list[str]) -> list[str]:
    """What is under a signature, without the paragraphs at its top that many have there: hours, pronouns, a survey."""
    start = 0
    while start < len(lines):
        while start < len(lines) and not lines[start].strip():
            start += 1
        end = start
        while end < len(lines) and lines[end].strip():
            end += 1
        if end == start or not footer_words.AFTERWORD.search(" ".join(lines[start:end])[:400]):
            break
        start = end
    return lines[start:]


def _ends_with(lines: list[str], index: int, end: int) -> bool:
    """Whether the sender's name in line `index`, under no closing, signs to line `end`, and is not one of a list."""
    above = next((line.rstrip() for line in reversed(lines[max(index - 20, 0) : index]) if line.strip()), "")
    if above.endswith(":") or nameplates.is_unfinished(above):
        return False
    spoken = [line for line in lines[index + 1 : end] if line.strip()]
    after = next((line for line in lines[end : end + 20] if line.strip()), "")
    if after and not signature_words.POSTSCRIPT.match(after):
        return False
    if not spoken or any(signature_blocks.tells_of_work(line) for line in (lines[index], *spoken)):
        return True
    return (
        len(spoken) <= 4
        and not spoken[0].lstrip()[0].islower()
        and nameplates.head_of(lines[index]) == lines[index].strip()
    )


def _cut_tail(lines: list[str], names: frozenset[str], *, last: bool) -> list[str]:
    """Without a closing and the writer's name that stand in the last line, behind their last sentence."""
    if not lines or not len(lines[-1]) > 14 or not lines[-1][-1].isalpha():
        return lines
    match = _TAIL.search(lines[-1][-70:])
    if match is None or closing(match[1]) is None or not names_somebody(match[1]):
        return lines
    name = re.split(r",|\s[-–—]\s?", match[1])[-1]
    if not signers.is_name(name, names) and not (last and name != match[1] and signers.signs_alone(name)):
        return lines
    return [*lines[:-1], lines[-1][: -len(match[1])].rstrip()]


def _signs(lines: list[str], index: int, names: frozenset[str], kind: str | None) -> bool:
    """Whether the line at `index` is followed by what follows a closing: nothing, or a short block."""
    following = [line for line in lines[index + 1 : index + 40] if line.strip()]
    if not following:
        # A bare "Thank you." at the end is something said; "Many thanks, Dana" is how Dana ends.
        return kind != "thanks" or names_somebody(lines[index]) or lines[index].rstrip().endswith(",")
    first = following[0]
    if first.rstrip().endswith(('"', "”", "»", "'")):
        return False  # a mail that is pasted into the words
    if signature_words.POSTSCRIPT.match(first):
        return True
    if kind is not None:
        signed = names_somebody(lines[index]) or signers.is_name(first, names) or signers.looks_like_name(first)
        if closing(first) is not None and lines[index].rstrip().endswith(("!", ".")):
            return False  # "Have a nice weekend!" is said; the closing is the one below it
        signed = signed or closing(first) is not None
        # "Kind regards" / "the harbour office", but not "see you" / "at the gate".
        signed = signed or (
            kind == "bye"
            and len(lines[index].split()) > 1
            and (
                (not first[:1].islower() and len(first.split()) <= 6)
                or signature_blocks.gives_contact(first)
                or (first != first.lower() and len(first.split()) <= 5)
                or lines[index].rstrip().endswith(",")
            )
        )
        signed = signed or signers.is_dashed(first) or _is_short_name(first, following)
        if not signed and not signature_blocks.gives_contact(first):
            return False
    elif len(following) > 12 and not signature_blocks.gives_contact(" ".join(following[:12])):
        return False
    return signature_blocks.end_of(lines, index + 1) > index + 1


def _is_short_name(line: str, following: list[str]) -> bool:
    """A word in small letters under a closing, the last of the mail: "cheers," / "bob"."""
    words = line.strip().strip("-–~*_ ").split()
    return (
        len(following) == 1 and len(words) <= 2 and all(len(word) <= 14 and word.strip(".").isalpha() for word in words)
    )
