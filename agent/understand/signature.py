"""Where a person's words end and their signature, device line or legal footer begins. Pure.

Losing words is worse than keeping a signature: a cut needs a sign (a delimiter, a closing with a name
under it, the sender's own name) and only short lines after it; a postscript stays.
"""

from __future__ import annotations

import re

from agent.understand import signature_words

_DELIMITER = re.compile(r"\s*(?:--|—|– ?–)\s*")
_RULE = re.compile(r"\s*[-_=*~—–]{3,}\s*")


def strip(lines: list[str], sender_name: str) -> list[str]:
    """`lines` of one writer without signature, device line and footer; `sender_name` as in From."""
    kept = _without_device_lines(lines)
    kept = _cut_delimiter(kept)
    for _round in range(4):  # a footer under a signature under a footer
        before = len(kept)
        kept = _cut_footers(_trimmed(kept))
        kept = _cut_closing(kept, _name_words(sender_name))
        if len(kept) == before:
            break
    return _trimmed(kept)


def _trimmed(lines: list[str]) -> list[str]:
    """Without blank lines and rules at either end."""
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and (not lines[end - 1].strip() or _RULE.fullmatch(lines[end - 1])):
        end -= 1
    return lines[start:end]


def _without_device_lines(lines: list[str]) -> list[str]:
    return [line for line in lines if not (len(line) < 200 and _is_device_line(line))]


def _is_device_line(line: str) -> bool:
    bare = re.sub(r"<?\(?https?://\S+", "", line).strip()
    return len(bare.split()) <= 14 and signature_words.SENT_FROM.fullmatch(bare) is not None


def _cut_delimiter(lines: list[str]) -> list[str]:
    """Without what follows "-- " (RFC 3676, 4.3), or a rule with nothing but contact lines under it."""
    for index, line in enumerate(lines):
        if _DELIMITER.fullmatch(line):
            return lines[:index] + _postscript(lines[index + 1 :])
        if _RULE.fullmatch(line) and index and _is_block(lines[index + 1 :]):
            return lines[:index]
    return lines


def _postscript(lines: list[str]) -> list[str]:
    for index, line in enumerate(lines):
        if signature_words.POSTSCRIPT.match(line):
            return ["", *lines[index:]]
    return []


def _cut_footers(lines: list[str]) -> list[str]:
    """Without the paragraphs at the end that are written by a lawyer or a mail merge."""
    while lines:
        start = len(lines)
        while start > 0 and lines[start - 1].strip():
            start -= 1
        if not _is_footer(" ".join(lines[start:])):
            return lines
        lines = _trimmed(lines[:start])
    return lines


def _is_footer(paragraph: str) -> bool:
    paragraph = paragraph[:20_000]
    lowered = paragraph.lower()

    def holds(stems: tuple[str, ...]) -> bool:
        return any(stem in lowered for stem in stems)

    of_mail = holds(signature_words.MAIL_STEMS) and signature_words.MAIL_WORD.search(paragraph)
    if of_mail and len(paragraph.split()) >= 12:
        legal = {match[0].lower() for match in signature_words.LEGAL.finditer(paragraph)}
        if len(legal) >= 2:
            return True
    if signature_words.PRINTING.search(paragraph[:400]) or signature_words.LEAVE.search(paragraph):
        return len(paragraph.split()) < 60
    of_company = holds(signature_words.COMPANY_STEMS) and signature_words.COMPANY.search(paragraph)
    return bool(of_company) and not paragraph.rstrip().endswith("?")


def _cut_closing(lines: list[str], names: frozenset[str]) -> list[str]:
    """Without a closing and the name block under it, or the block that opens with the sender's name."""
    for index, line in enumerate(lines):
        if not line.strip() or len(line) > 90:
            continue
        closing = _closing(line)
        if closing is None and not (index and _is_name(line, names)):
            continue
        if not _signs(lines, index, names, is_closing=closing is not None):
            continue
        end = _block_end(lines, index + 1)
        rest = lines[end:]
        before = _trimmed(lines[:index])
        if closing == "thanks" and not before:
            before = [line]  # the thanks are all that was said
        return [*before, *(["", *rest] if before and rest else rest)]
    return lines


def _closing(line: str) -> str | None:
    """ "thanks" or "bye" where the line is a closing, with or without a name on it, else None."""
    bare = line.strip().strip("*_ ")
    if signature_words.FORMULA.search(bare):
        return "bye"
    noun = signature_words.CLOSING_NOUN.search(bare)
    if noun and len(bare[: noun.end()].split()) <= 5 and len(bare.split()) <= 7 and not bare.endswith(("?", ".")):
        return "bye"
    match = signature_words.CLOSING.match(bare)
    while match is not None:
        rest = bare[match.end() :]
        if rest[:1].isalnum():
            return None
        place = signature_words.FROM_PLACE.match(rest)
        rest = rest[place.end() :] if place else rest
        rest = rest.lstrip(" ,.!;–—-")
        if not rest or _looks_like_name(rest):
            return "thanks" if match["thanks"] else "bye"
        rest = re.sub(r"^(?:and|und|et|y|e|en|och|og|&|i)\s+", "", rest, flags=re.IGNORECASE)
        bare = rest
        match = signature_words.CLOSING.match(bare)
    return None


def _signs(lines: list[str], index: int, names: frozenset[str], *, is_closing: bool) -> bool:
    """Whether the line at `index` is followed by what follows a closing: nothing, or a short block."""
    following = [line for line in lines[index + 1 :] if line.strip()]
    if not following:
        # A bare "Thank you." at the end is something said; "Many thanks, Dana" is how Dana ends.
        return not is_closing or _closing(lines[index]) == "bye" or _name_on(lines[index])
    first = following[0]
    if signature_words.POSTSCRIPT.match(first):
        return True
    signed = _name_on(lines[index]) or _is_name(first, names) or _looks_like_name(first)
    if is_closing and not signed and not signature_words.CONTACT.search(first):
        return False
    return _block_end(lines, index + 1) > index + 1


def _name_on(line: str) -> bool:
    """Whether a closing carries the name itself: "Best, Dana"."""
    return re.search(r"[,!.–-]\s*[A-ZÀ-Þ]\w+", line.strip()) is not None


def _block_end(lines: list[str], start: int) -> int:
    """Where the block of short lines from `start` on ends: before a paragraph that says something."""
    end = start
    while end < len(lines) and end - start < 40:
        stop = end
        while stop < len(lines) and not lines[stop].strip():
            stop += 1
        paragraph_end = stop
        while paragraph_end < len(lines) and lines[paragraph_end].strip():
            paragraph_end += 1
        paragraph = lines[stop:paragraph_end]
        if not _is_block(paragraph):
            break
        end = paragraph_end
    return end


def _is_block(lines: list[str]) -> bool:
    """Whether every line could stand in a signature: short, no sentence, no postscript."""
    return all(not _says_something(line) for line in lines if line.strip()) and len(lines) <= 25


def _says_something(line: str) -> bool:
    bare = line.strip()
    if signature_words.POSTSCRIPT.match(bare) or "?" in re.sub(r"https?://\S+", "", bare):
        return True
    if _is_footer(bare):
        return False
    words = bare.split()
    if signature_words.CONTACT.search(bare):
        return len(words) > 20
    return len(words) > 12 or (len(words) >= 5 and bare.endswith((".", "!", ":")))


def _looks_like_name(line: str) -> bool:
    bare = re.sub(r"\([^()]{1,30}\)", " ", signature_words.ON_BEHALF.sub("", _name_part(line) or line))  # "(she/her)"
    words = re.sub(r"[.,()\"'–|/-]", " ", bare).split()
    if not 1 <= len(words) <= 5 or len(line.strip()) > 50 or line.strip().endswith((":", "?", "!")):
        return False
    return all(
        word[0].isupper() or word.lower() in signature_words.PARTICLES or not word[0].isascii() for word in words
    )


def _name_part(line: str) -> str:
    """What stands before the title: "Dana West // People", "Dana West | Oakbridge"."""
    return re.split(r"\s*(?://|[|•·])|\s[–-]\s|,\s", line.strip(), maxsplit=1)[0]


def _name_words(name: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"[^\W\d_]+", name.lower()) if len(word) > 1)


def _is_name(line: str, names: frozenset[str]) -> bool:
    """Whether the line is the sender's name or a part of it, or their initials."""
    first = re.search(r"[^\W\d_]+", line.lower())
    if not names or first is None:
        return False
    if first[0] not in names and first[0] not in signature_words.PARTICLES and len(first[0]) > 3:
        return False  # as nearly every line is no name, this is asked first
    words = re.findall(r"[^\W\d_]+", (_name_part(line) or line).lower())
    if not words or len(words) > 5:
        return False
    if all(word in names or word in signature_words.PARTICLES for word in words):
        return True
    initials = {name[0] for name in names}
    return len("".join(words)) <= 3 and line.strip(" -–/~.").isupper() and set("".join(words)) <= initials
