"""Messages inside the notices of ticket systems: where the newest person's words begin and end. Pure.

Such a notice opens with "reply above this line"; below it stand the newest comment and then older ones, each
under a line that names its writer and its moment, or that they "commented".
"""

from __future__ import annotations

import re

from agent.understand.mail import head_words
from agent.understand.mail.attributions import CITED, DATE, MONTH_OR_DAY, TIME

_RULE = re.compile(r"[-_=*~—–\s]{6,}")
_COMMENTED = re.compile(
    r"[^\n:]{2,60}?\b(?:commented|replied|added a comment|wrote|responded|updated this \w+|kommentierte|antwortete|"
    r"hat geantwortet|a répondu|a commenté|respondió|comentó|ha risposto|respondeu|reageerde|"
    r"odpowiedział\w*)\b[^\n:]{0,60}:?\s*"
)
_DAY = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|\w{3,9} \d{1,2}\b)",
    re.IGNORECASE,
)
_MAX_TOP = 12


def newest(lines: list[str]) -> list[str]:
    """The lines of the newest comment where `lines` are such a notice, else `lines` as they are."""
    top = [index for index, line in enumerate(lines[:40]) if line.strip()][:2]
    if not any(not CITED.match(lines[index]) and head_words.asks_to_reply_above(lines[index]) for index in top):
        return lines
    heads = [index for index in range(len(lines[:2000])) if _is_entry(lines, index)]
    if not heads or heads[0] > top[-1] + _MAX_TOP:
        return lines
    end = heads[1] if len(heads) > 1 else len(lines)
    return [line for line in lines[heads[0] + 1 : end] if not _RULE.fullmatch(line)]


def _is_entry(lines: list[str], index: int) -> bool:
    """ "Amira Khoury, Jan 20, 2026, 10:05 GMT" on a line of its own, or "Yusuf Demirel commented:"."""
    line = lines[index].strip()
    if not 6 < len(line) <= 120 or (index and lines[index - 1].strip() and not _RULE.fullmatch(lines[index - 1])):
        return False
    if _COMMENTED.fullmatch(line):
        return True
    return (
        bool(
            line[0].isalpha()
            and len(line.split()) <= 14
            and _DAY.match(line) is None  # "Monday 12 March, 10:00" is an appointment
            and (DATE.search(line) or MONTH_OR_DAY.search(line))
            and TIME.search(line)
        )
        and line[-1] not in ".?!"
    )
