"""Whether a line is a name under a mail: the sender's, or anybody's by its looks. Pure."""

from __future__ import annotations

import re

from agent.understand.mail import closing_words, signature_words

_SAID = signature_words.NO_NAMES | closing_words.ENDINGS
_WORD = re.compile(r"[^\W\d_]+")
_DASHED = re.compile(r"\s{0,4}(?:[-–—~/*+]{1,3}|--)\s?([^\W\d_][\w.'’ -]{0,30}?)[\s.!]{0,3}")


_SIGNS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def looks_like_name(line: str) -> bool:
    """One to five words written as names are ("Dana West (she/her)", "i. A. Dana West | Personal")."""
    if len(line.strip()) > 60:
        return False
    bare = signature_words.ON_BEHALF.sub("", _name_part(line) or line)
    bare = re.sub(r"\([^()]{1,30}\)", " ", bare)  # "(she/her)"
    words = re.sub(r"[.,()\"'’–|/*_~:)-]", " ", bare).split()
    if not 1 <= len(words) <= 5 or len(bare.strip()) > 50 or line.strip().endswith((":", "?")):
        return False
    if any(any(sign.isdigit() for sign in word) for word in words):
        return False
    folded = [closing_words.fold(word) for word in words]
    if " ".join(folded) in closing_words.ENDINGS or any(word in signature_words.NO_NAMES for word in folded):
        return False
    if all(word in signature_words.PARTICLES and word.islower() for word in words):
        return False
    return any(word[0].isalpha() for word in words) and all(
        word[0].isupper() or word.lower() in signature_words.PARTICLES or _has_no_case(word) for word in words
    )


def signs_alone(line: str) -> bool:
    """Whether a last line, with nobody known to have that name, can hardly be but a name: "Abhi", "J. Smith"."""
    bare = line.strip()
    if len(bare) > 2 and bare[0] + bare[-1] in ("<>", "[]", "~~", "**", "__", "--"):
        bare = bare[1:-1].strip()
    bare = bare.strip("*_")
    if signature_words.TEAM.search(bare):
        return looks_like_name(bare.replace(" at ", " ").replace(" of ", " "))
    words = bare.rstrip(".").split()
    if not 1 <= len(words) <= 3 or len(bare) > 32 or bare.endswith(("!", "?", ":", ",", ";")):
        return False
    if not all(re.fullmatch(r"[^\W\d_][^\W\d_'’.-]{0,15}(?:[-'’.][^\W\d_]{1,15}){0,2}\.?", word) for word in words):
        return False
    if bare.endswith(".") and len(bare) > 3:
        return False
    if closing_words.fold(bare) in signature_words.FAMILY:
        return True
    if all(_has_no_case(word) for word in words):
        # A name of two to four signs, or two short words.
        return sum(map(len, words)) <= (5 if _SIGNS.match(words[0]) else 18) and closing_words.fold(bare) not in _SAID
    if not all(word[0].isupper() or word.lower() in signature_words.PARTICLES for word in words):
        return False
    folded = [closing_words.fold(bare.rstrip(".")), *(closing_words.fold(word) for word in words)]
    return not any(
        word in signature_words.NO_NAMES or (word in closing_words.ENDINGS and len(word) > 2) for word in folded
    )


def is_dashed(line: str) -> bool:
    """ "-Abhi", "~ dana", "/Bob", "-- J. Smith": a name after a dash."""
    match = _DASHED.fullmatch(line) if len(line) < 45 else None
    if match is None:
        return False
    words = match[1].split()
    if closing_words.fold(match[1]) in signature_words.NO_NAMES:
        return False
    return (len(words) <= 3 and all(word[0].isupper() for word in words)) or (len(words) == 1 and len(words[0]) <= 12)


def name_words(*names: str) -> frozenset[str]:
    """The words of the sender's name and of the local part of their address, lower-case."""
    return frozenset(word for name in names for word in _WORD.findall(name.lower()) if len(word) > 1)


def is_name(line: str, names: frozenset[str]) -> bool:
    """Whether the line is the sender's name, a part or a short form of it, or their initials."""
    first = _WORD.search(line.lower())
    if not names or first is None or line.lstrip()[:1] in "[{<#=>|":
        return False
    head = first[0]
    if len(head) > 3 and head not in names and head not in signature_words.PARTICLES and not _short_for(head, names):
        return False  # as nearly every line is no name, this is asked first
    words = _WORD.findall((_name_part(line) or line).lower())
    if not words or len(words) > 5 or line.rstrip().endswith(("?", ":", ",")):
        return False
    initials = {name[0] for name in names}
    if all(
        word in names
        or word in signature_words.PARTICLES
        or _short_for(word, names)
        or (len(word) == 1 and word in initials)
        for word in words
    ):
        spoken = [word for word in words if word not in signature_words.PARTICLES]
        return any(len(word) > 1 for word in spoken) or (len(words) > 1 and len(spoken) > 0)
    return len("".join(words)) <= 3 and line.strip(" -–/~.").isupper() and set("".join(words)) <= initials


def _short_for(word: str, names: frozenset[str]) -> bool:
    """ "Xavi" for "Xavier", "Kathi" for "Katharina"."""
    return 3 <= len(word) <= 8 and any(
        len(name) > len(word) - 1 and name[:3] == word[:3] and name[: len(word) - 1] == word[:-1] for name in names
    )


def _has_no_case(word: str) -> bool:
    """A word of a script without capitals (Japanese, Arabic, Hindi), as short as names are."""
    return word.lower() == word.upper() and word[0].isalpha() and len(word) <= 8


def _name_part(line: str) -> str:
    """What stands before the title: "Dana West // People", "Dana West | Oakbridge"."""
    return re.split(r"\s*(?://|[|•·])|\s[–-]\s|,\s", line.strip(), maxsplit=1)[0]
