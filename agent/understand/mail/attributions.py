"""The lines that mail programs write above a quote ("On … wrote:"), in any language. Pure.

Their signs are a date, a time, an address and a verb; how many are needed depends on whether cited lines
follow. A person's own sentence with some of them ("On 3 March the mill wrote: …") stays theirs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.understand.mail import head_words

DATE = re.compile(
    r"(?<!\d)(?:19|20|25)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d{2,4})?|\d{1,2}\s?[月월]|[０-９]{1,4}月|"
    r""
    r"(?<!\d)\d{1,2}-[A-Za-z]{3}-\d{2}|[٠-٩۰-۹]{4}"
)
TIME = re.compile(
    r"(?<![\d./-])\d{1,2}\s?(?:[:.h]|時|时|點|点|시|Uhr|u)\s?\d{2}(?!\d|[./-]\d)|(?<!\d)\d{1,2}\s?[ap]\.?\s?m\b|"
    r""
    r"[٠-٩۰-۹]:[٠-٩۰-۹]",
    re.IGNORECASE,
)
ADDRESS = re.compile(
    r"[^\s@<>]{1,64}@[^\s@<>]{1,100}\.\w|mailto:|<[^\s@<>]{1,64}@[^\s@<>]{1,100}>|<\S{1,60} at \S{1,60}>"
)
CITED = re.compile(
    r"\s{4,12}>(?:\s|$)|\s{0,8}\|\s(?=[^|]{1,400}$)|"
    r"\s{0,3}(?:>|&gt;|[›»](?!.{0,200}[‹«])|(?!(?:SQL|PS|FTP|GDB|CLI)>)[A-Z]{2,3}>\s)"
)

LEFT_OUT = re.compile(r"\s{0,3}[\[<(]\s?(?:\.{2,5}|…|snip(?:ped)?|cut|schnipp)\s?[\])>]\s{0,3}", re.IGNORECASE)
"""What somebody puts where they shortened a quote."""

# How an attribution opens: a preposition or article before a date, in the languages mail is written in.
_OPENS = re.compile(
    r"\W{0,8}(?:on|am|um|le|el|il|op|em|no|den|på|w|dnia|dne|dňa|pe|în|a|at|ha|στις|la|ma|vào|pada|tirsdag|"
    r"wiadomość|в|вт|у|на|u|dana|\w{2,12}[.,]+|\d{1,4})(?![^\W_])",
    re.IGNORECASE,
)
MONTH_OR_DAY = re.compile(
    r"\b(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|"
    r"do|fr|"
    r"sa|so|"
    r"janv|févr|avr|août|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|mrt|mei|fev|out)[a-zé]{0,7}\b",
    re.IGNORECASE,
)
_ENDS = (":", "：")
_NAME_FIRST = re.compile(r"[\"'“]?[^\W\d_][\w.'’-]{0,30}(?:,?\s[\w.()'’-]{1,30}){0,5}[\"'”]?,?")
_VERB = r"(?:wrote|schrieb|a [ée]crit|escribió|ha scritto|schreef|escreveu|skrev|napsal\w*|napisał\w*|pisze)"
# "Am 3.3.2025 schrieb Robin Keller:" and nothing else: no sentence of a person's own looks like it.
_BARE = re.compile(
    r"\W{0,3}(?:[Oo]n|[Aa]m|[Ll]e|[Ee]l|[Ii]l|[Oo]p|[Ee]m|[Dd]en|dne|w dniu|på|pe|a|στις)\s.{6,50}?[\s,]"
    rf"(?:{_VERB}\s)?(?:[A-ZÀ-ÞА-Я][\w.'-]{{0,20}}\s?){{1,4}}(?:\s?{_VERB})?\s?:"
)
# "---- Ruth Hall wrote ----", with or without a date.
_FRAMED = re.compile(rf"-{{2,20}}\s?\S.{{2,200}}\s{_VERB}\s?-{{2,20}}\s?:?")
# One that was run together with the words before it: after a sentence, or with all it can have.
_MID = re.compile(
    rf"(?<=[.!?)])\s+(?:On|Am|Le|El|Il|Op|Em|Den)\s(?=[^\n]{{0,60}}\d)[^\n]{{10,200}}?{_VERB}\s?[^\n:]{{0,60}}:"
)
_MID_UNENDED = re.compile(
    r"(?<=\w)\s+(?:On|Am|Le|El|Il giorno|Op|Em|Den)\s(?=[^\n]{0,40}\d)[^\n:]{8,40}:\d\d[^\n:]{0,80}"
    rf"<[^\s<>@]{{1,64}}@[^\s<>]{{1,100}}>\s{_VERB}\s?:"
)
# What a sentence has and no mail program writes.
_SAID = re.compile(
    r"\b(?:the following|this|that|these|was|were|is|are|been|has|have|when|but|because|which|we|they|my|our|"
    r"wurden?|ist|sind|wir|ich|dass|weil|folgende\w*|mir|uns|était|sont|que|nous|mais|qui|est|era|fue|ser|pero|"
    r"nuestr\w+|sono|stat[oa]|nostr\w+|foi|nós|zijn|werd|wij)\b"
)
_MAX_LINES = 6
_MAX_CHARS = 500
_MAX_CANDIDATES = 200
"""Lines of a text that are looked at closely: no thread has so many mails in it, and each line costs."""


@dataclass(frozen=True, slots=True)
class Span:
    """Lines `start` to before `end` are an attribution; `cited`: marked lines follow it."""

    start: int
    end: int
    cited: bool


def find(lines: list[str]) -> dict[int, Span]:
    """The attributions of a text by their first line. Linear."""
    spans: dict[int, Span] = {}
    last = candidates = 0
    for index, line in enumerate(lines):
        if candidates == _MAX_CANDIDATES:
            break
        if index < last or not line or not line.strip() or CITED.match(line):
            continue
        bare = line.rstrip(" *_\t-—")
        follows = cited_follows(lines, index + 1)
        if not (bare.endswith(_ENDS) or follows or bare[-5:].lower() in ("wrote", "écrit", "krieb", "chrieb")):
            continue
        candidates += 1
        start = _start(lines, index, last, cited=follows)
        if start is not None:
            last = index + 1
            spans[start] = Span(start, last, follows)
    return spans


def cited_follows(lines: list[str], at: int) -> bool:
    """Whether the next line with words, within eight, is marked as cited."""
    for line in lines[at : at + 9]:
        if line.strip() and not LEFT_OUT.fullmatch(line):
            return CITED.match(line) is not None
    return False


def inside(line: str) -> int:
    """Where an attribution begins that was run together with the words before it, or 0."""
    if len(line) > 2000 or ":" not in line:
        return 0
    match = _MID.search(line) or _MID_UNENDED.search(line)
    if match is None or not (DATE.search(match[0]) and (TIME.search(match[0]) or ADDRESS.search(match[0]))):
        return 0
    return match.start()


def _start(lines: list[str], end: int, floor: int, *, cited: bool) -> int | None:
    """The first line of the attribution that ends with line `end`."""
    joined = ""
    found: int | None = None
    for index in range(end, max(floor, end - _MAX_LINES) - 1, -1):
        line = lines[index].strip()
        if not line or CITED.match(line) or (index < end and len(line) > 160):
            break
        joined = f"{line} {joined}".strip()
        if len(joined) > _MAX_CHARS:
            break
        if found is not None:
            if not _goes_before(line, lines[index + 1].strip()):
                break
            found = index
        elif _is_attribution(joined, cited=cited):
            found = index
        elif index < end and line.endswith((".", "!", "?", ":")) and not DATE.search(line):
            break
        if found is not None and _opens(line) and not line[0].isdigit():
            break
    if found is not None and not _alone(lines, found, end, cited=cited):
        return None
    return found


def _opens(line: str) -> bool:
    return _OPENS.match(line) is not None and any(sign.isdigit() for sign in line[:60])


def _goes_before(line: str, after: str) -> bool:
    """Whether an attribution whose later lines are complete by themselves begins in this line already."""
    if line.endswith(("!", "?", ":")):
        return False
    if _opens(line) and (DATE.search(line) or TIME.search(line)):
        return True
    if _OPENS.match(line) and len(line) < 40 and (after[:1].isdigit() or MONTH_OR_DAY.match(after)):
        return True
    if line.endswith(("<", " a", " ha", " het")) and len(line) < 100 and after[:1].isalpha():
        return True
    dated = DATE.search(line) is not None or TIME.search(line) is not None
    if line.endswith(".") and not re.search(r"\b\w{1,5}\.$", line):
        return False
    if ADDRESS.search(line) and (dated or head_words.WROTE.search(line)):
        return True
    if dated and re.match(r"\W{0,3}[^\W\d_]{0,12}[.,]?\s?\d", line):
        return True
    named = _NAME_FIRST.fullmatch(line) is not None and len(line.split()) <= 6 and line[0].isupper()
    return named and after.startswith(("<", "(", "[")) and not line.endswith(".")


def _alone(lines: list[str], start: int, end: int, *, cited: bool) -> bool:
    """Whether it stands as mail programs put it: not in the middle of a sentence."""
    first = lines[start].lstrip(" \t>-*\"'<([")
    if cited or not start or not lines[start - 1].strip():
        return True
    return first[:1].isupper() or first[:1].isdigit() or not first[:1].isalpha() or end > start


def _is_attribution(joined: str, *, cited: bool) -> bool:
    date, time, address = (sign.search(joined) is not None for sign in (DATE, TIME, ADDRESS))
    wrote = head_words.WROTE.search(joined)
    framed = _FRAMED.fullmatch(joined) is not None
    ends = framed or joined.rstrip(" *_\t-—").endswith(_ENDS)
    signs = date + time + address + (wrote is not None)
    if cited:
        if not ends:
            return (
                signs >= 3
                or (address and wrote is not None and joined.endswith(("...", "…")))
                or (date and address and joined[0].isdigit() and joined.endswith(">"))
                or (wrote is not None and wrote.end() >= len(joined) - 3 and signs >= 2)
            )
        if wrote is not None:
            return signs >= 2 or _names_a_writer(joined)
        return signs >= 2 or (address and len(joined) < 120)
    # Without cited lines below it everything after it is given up: more must speak for it.
    if not ends and not (wrote is not None and wrote.end() >= len(joined) - 3 and address):
        return False
    if framed and len(joined.split()) <= 9:
        return True
    if signs >= 3 and (framed or not _SAID.search(joined[: wrote.end()] if wrote else joined)):
        return not (head_words.YOU_WROTE.search(joined) and not address) and len(joined.split()) <= 45
    return date and wrote is not None and _BARE.fullmatch(joined) is not None


def _names_a_writer(joined: str) -> bool:
    """ "Robin Keller wrote:": a verb and little else."""
    return 2 <= len(joined.split()) <= 9 or (_opens(joined) and MONTH_OR_DAY.search(joined) is not None)
