"""A name at the end of a mail that stands alone, whoever bears it, with or without the lines of a card. Pure.

Nobody is known to have that name, and no closing stands above it: how names are set at the end of mails decides.
"""

from __future__ import annotations

import re

from agent.understand.mail import closing_words, signature_blocks, signature_words, signers

_PICTURE = re.compile(
    r"\s{0,4}\[(?:image|cid|bild|immagine|imagen|logo|inline)\b[^\[\]]{0,120}\]\s{0,4}", re.IGNORECASE
)
_REACHED = re.compile(r"@|www\.|https?://|\+?\d[\d\s()/.-]{6,}")
# "Dana West (Oakbridge Ltd)", "Dana @ Oakbridge", "Dana from Oakbridge", "Dana West, Oakbridge Ltd."
_NAME = r"[^\W\d_][\w'’.-]{0,20}"
_HOUSE = rf"{_NAME}(?:\s(?:{_NAME}|&)){{0,3}}"
_NAME_AND_HOUSE = re.compile(
    rf"\s*{_NAME}(?:\s{_NAME}){{0,2}}(?:\s?\({_HOUSE}\)|\s[|@]\s?{_HOUSE}|\s(?:from|at|von)\s{_HOUSE}|"
    rf",\s(?:{_NAME}\s){{1,3}}(?:Co|Inc|Ltd|LLC|GmbH|AG|Corp|plc|SA|SL|Srl|BV|AB|AS|Oy|ApS)\b\.?)\s*"
)
_UNFINISHED = re.compile(
    r"\b(?:is|are|was|were|for|to|the|of|by|with|and|or|from|in|at|named|called|ist|sind|für|von|mit|und|oder|zu|an|"
    r"est|sont|pour|de|du|par|avec|et|ou|à|es|son|para|por|con|y|o|è|sono|per|da|di|e|é|são|com|is|zijn|voor|van|en|"
    r"med|och|og|til|till|jest|są|dla|z|i)$",
    re.IGNORECASE,
)
_LONGEST = 10
"""Letters within which those words end a line."""


def cut(lines: list[str]) -> list[str]:
    """Without a name at the end that stands alone, whoever bears it: "-Abhi", or "Abhi" after a full stop."""
    if len(lines) < 2:
        return lines
    last, before = lines[-1], lines[-2].strip()
    if signers.is_dashed(last):
        listed = re.match(r"\s*[-–—*~+/]", before or next((line for line in reversed(lines[:-1]) if line.strip()), ""))
        return lines if listed else lines[:-1]
    if signers.signs_alone(last) and (said := _sign_off(lines)):
        return lines[:said]
    start = len(lines)
    while start and lines[start - 1].strip():
        start -= 1
    while start < len(lines) - 1 and _PICTURE.fullmatch(lines[start]):
        start += 1
    paragraph = lines[start:]
    above = next((line.rstrip() for line in reversed(lines[:start]) if line.strip()), "")
    if above and not above.endswith((":", ";")) and len(paragraph) <= 12 and not is_unfinished(above):
        alone = len(paragraph) == 1 and signers.signs_alone(last)
        alone = alone and (
            _ends_a_sentence(above) or len(above.split()) >= 3 or closing_words.fold(above) in signature_words.NO_NAMES
        )
        if alone or (
            len(paragraph) > 1
            and signers.signs_alone(signature_words.ON_BEHALF.sub("", head_of(paragraph[0])))
            and signature_blocks.is_block(paragraph)
            and any(map(signature_blocks.tells_of_work, paragraph))
        ):
            return _without_pictures(lines[:start])
        if _is_card(paragraph) or (len(paragraph) == 2 and _is_pair(*paragraph)):
            return _without_pictures(lines[:start])
    if (
        before
        and _ends_a_sentence(before)
        and (len(before.split()) >= 3 or len(last) <= 3)
        and before[-1] != "?"
        and signers.signs_alone(last)
    ):
        return lines[:-1]
    return lines


def _sign_off(lines: list[str]) -> int:
    """Where a sign-off nobody listed begins, or 0: few words and a comma, or a wish, and a name under it."""
    above = next((index for index in range(len(lines) - 2, -1, -1) if lines[index].strip()), 0)
    line = lines[above].strip()
    if not any(one.strip() for one in lines[:above]):
        return 0
    if not line.endswith(","):
        wishes = (
            len(line.split()) <= 5
            and not re.search(r"\?$|\s\S+\s\S+\s\S+\.$", line)
            and closing_words.WISH.search(line) is not None
        )
        return above if wishes and not lines[above - 1].strip() else 0
    if signers.signs_alone(line[:-1]) and not closing_words.WISH.search(line) and above and lines[above - 1].strip():
        return 0  # one name of a list of them
    # A long one may say something: the name alone goes then.
    return above if len(line.split()) <= 6 and not lines[above - 1].strip() else above + 1


def _is_pair(above: str, name: str) -> bool:
    """ "For the board" / "Dana West", "Dana" / "(on the road)"."""
    if re.fullmatch(r"\s*\([^()]{2,40}\)\s*", name):
        return signers.signs_alone(above)
    return signature_words.FOR_OTHERS.fullmatch(above) is not None and signers.signs_alone(name)


def _is_card(paragraph: list[str]) -> bool:
    """A whole signature in one line: "Dana West | Head of Sales | Oakbridge | +44 …"."""
    if len(paragraph) != 1 or len(paragraph[0]) > 250:
        return False
    if _NAME_AND_HOUSE.fullmatch(paragraph[0]):
        return signers.looks_like_name(re.sub(r"[|@(),]|\b(?:from|at|of|von)\b", " ", paragraph[0]))
    parts = re.split(r"\s[|•·]\s", paragraph[0])
    if addressed := re.fullmatch(r"\s*([^<>@]{2,40}?)\s?<(?:mailto:)?[^\s<>@]{1,60}@[^\s<>@]{1,80}>\s*", parts[0]):
        return signers.signs_alone(addressed[1])
    return (
        len(parts) > 2
        and signers.looks_like_name(parts[0])
        and not signature_blocks.says_something(parts[-1])
        and any(_REACHED.search(part) for part in parts[1:])
    )


def _without_pictures(lines: list[str]) -> list[str]:
    """Without the places of pictures at the end: they were the signature's."""
    end = len(lines)
    while end and _PICTURE.fullmatch(lines[end - 1]):
        end -= 1
    return lines[:end]


def head_of(line: str) -> str:
    """What stands before the title in a line of a signature."""
    return re.split(r"\s*(?://|[|•·,])|\s[–-]\s", line.strip(), maxsplit=1)[0]


def _ends_a_sentence(line: str) -> bool:
    return line.rstrip(" )\"'”*").endswith((".", "!", "?", "。", "！", "？", "…", ":)", ";)", ":-)")) or line.endswith(
        ")"
    )


def is_unfinished(line: str) -> bool:
    """Whether a name under this line belongs to its sentence: "Her name is" / "Agnes"."""
    return _UNFINISHED.search(line, max(0, len(line) - _LONGEST)) is not None
