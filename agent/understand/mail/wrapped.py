"""Paragraphs that a mail program broke at its margin, put together again. Pure.

Gmail and others break the plain text of what was written in one line at some 60 to 80 columns and say so nowhere
(RFC 3676 is the polite way, and read where a mail is decoded). A break is taken for theirs only where the next word
would not have fit into the widest line; lists, labels, agendas and lines that end on purpose keep their lines.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection

from agent.understand.days.date_words import word_set
from agent.understand.employers.employer import folded
from agent.understand.name_words.given_names import GIVEN
from agent.understand.name_words.people_words import HONORIFIC

_NARROWEST, _WIDEST = 50, 100
"""Columns at which mails are broken; a text with a longer line of words was not."""
_SHORTEST = 0.6
"""Of the widest line; what is shorter ended on purpose, whatever word comes next."""
_MOST_LINES = 5_000

_LISTED = re.compile(
    r"\s|[-–—*•·>|#+=~_→►✓]|(?P<number>\(?\d{1,2}[.):]|\d{1,2} ?(?:am|pm|uhr|h)\b)"
    r"|(?-i:[^\W\d_a-zß-öø-ÿ])[\w ./&'’-]{1,30}:(?:\s|$)|[^\W\d_]{2,30}:(?:\s|$)"
    r"|(?:sent|gesendet|von meinem|envoyé|enviado|inviato|verzonden)\b|(?:best|kind|warm)\b.{0,20}$|mit .{0,30}grü(?:ß|ss)en|https?://",
    re.IGNORECASE,
)
"""What a line begins with that stands by itself."""
_BEFORE_A_NUMBER = re.compile(
    r"(?:^|\s)(?:am|den|dem|der|vom|ab|bis|nach|um|gegen|und|oder|nummer|nr\.?|the|on|at|by|till|until|from|and|or|of"
    r"|no\.?"
    r"|number|drafts?|le|du|au|et|ou|avant|vers|numéros?|el|al|del|y|o|hasta|número|il|dal|entro|het|op|vanaf|dia|até)$",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W_]")
_ENDED = re.compile(r"[.!?…]['\"”’)\]]*$|[:;]$")
_MARGIN = 60
"""A line of this width without a stop was broken, even before a capital: German nouns have one, and families."""
_OPENERS = word_set("""
    send skip please not no yes but and or the you we he she they it this that also then don't do ok okay thanks thank
    bitte nicht ja nein aber und oder der die das du wir er es auch dann danke ich schick schicke sende lass kein
    keine oui non mais et ou le la les tu vous nous il elle on merci envoie envoyez pas je aussi
    sí no pero y o el los las tú usted él ella gracias manda envía yo también sì ma e il lo gli grazie invia io anche
    nee maar en of het een jij hij zij dank stuur ik ook sim não mas os as você ele ela obrigado obrigada eu também
""")
"""Words that have a capital only where a sentence begins: a line above them ended, stop or none."""
_SIGNING = 2
"""Words of a last line that may be who signs."""
_WORDY = 5
"""Words from which a line is prose."""


def unwrapped(text: str, heads: Collection[str] = ()) -> str:
    """The text with its lines as they were written, as far as that can be told.

    `heads` are words, folded, with which a line of its own begins: the names in a list of notes.
    """
    lines = text.split("\n")
    if not 1 < len(lines) <= _MOST_LINES:
        return text
    widths = [len(line) for line in lines if " " in line.strip() and "://" not in line]
    widest = max(widths, default=0)
    if not _NARROWEST <= widest <= _WIDEST:
        return text
    made: list[str] = []
    for blank, group in itertools.groupby(lines, key=lambda line: not _LETTER.search(line)):
        paragraph = list(group)
        made += paragraph if blank else _put_together(paragraph, widest, heads)
    return "\n".join(made)


def _put_together(lines: list[str], widest: int, heads: Collection[str]) -> list[str]:
    """A paragraph without the margin's breaks."""
    full = [
        len(line) >= _SHORTEST * widest and len(line) + 1 + len(_first(after)) > widest and _goes_on(line, after)
        for line, after in itertools.pairwise(lines)
    ]
    surely = [each and _in_mid_sentence(*lines[at : at + 2]) for at, each in enumerate(full)]
    broken = any(surely)
    made = [lines[0]]
    for at, after in enumerate(lines[1:]):
        signs = at + 2 == len(lines) and _may_sign(after)
        if (
            full[at]
            and folded(_first(after)) not in heads
            and (surely[at] or _is_prose(lines[at], after, signs=signs, broken=broken))
        ):
            made[-1] = f"{made[-1].rstrip()} {after}"
        else:
            made.append(after)
    return made


def _first(line: str) -> str:
    return line.split(maxsplit=1)[0]


def _goes_on(line: str, after: str) -> bool:
    """May the second be the rest of the first: both are words, and it is no item and no label."""
    item = _LISTED.match(after)
    if item and item["number"] and _BEFORE_A_NUMBER.search(line):
        item = None  # "please ask me again on / 15. Januar"
    return len(line.split()) >= _WORDY and not item and not line.endswith("  ")


def _in_mid_sentence(line: str, after: str) -> bool:
    """Does the break part a sentence: no stop before it, and no capital behind it."""
    return not after[:1].isupper() and (not _ENDED.search(line) or line[-1] in ":;")


def _leads_on(line: str) -> bool:
    """Does its last word wait for the next: any small word, "Frau", a given name."""
    last = line.split()[-1]
    return (last[-1].isalpha() and last[0].islower()) or _waits_for_a_name(line)


def _waits_for_a_name(line: str) -> bool:
    last = line.split()[-1]
    return folded(last) in GIVEN or HONORIFIC.match(f"{last} x") is not None


def _may_sign(line: str) -> bool:
    return len(line.split()) <= _SIGNING and line[-1].isalpha()


def _is_prose(line: str, after: str, *, signs: bool, broken: bool) -> bool:
    """Is a break that may end a sentence, or stand before a name, the margin's.

    `signs`: what follows may be who signs. `broken`: other breaks of the paragraph surely are the margin's.
    """
    if signs and (folded(_first(after)) in GIVEN or not _waits_for_a_name(line)):
        return False
    ended = _ENDED.search(line) is not None
    if not ended and _first(after).strip(",.:!?").lower() in _OPENERS:
        return False
    if not ended and (len(line) >= _MARGIN or _leads_on(line)):
        return True
    return (not ended or len(after.split()) >= _WORDY) and broken
