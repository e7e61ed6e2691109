"""Who a text says one will meet: names of people in invites, in lists, agendas and sentences. Pure.

What a name is, `names` tells by its words; here it counts only where the text has said that people follow. May not
make an address out of a name: an address is taken only where it stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from agent.understand.employers.employer import folded
from agent.understand.employers.job import is_title
from agent.understand.name_words.family_names import PARTICLES
from agent.understand.name_words.people_words import (
    ACTS,
    AGENDA,
    BEHIND,
    BESIDE,
    CLOCK_BEHIND,
    HAS_CLOCK,
    HEADING,
    HONORIFIC,
    KEPT_TITLE,
    LABEL,
    NOT_NAMES,
    SENTENCE,
    WITH,
)
from agent.understand.persons.name_parts import is_given
from agent.understand.persons.names import bare, is_name
from agent.understand.persons.titled import names_with_titles
from agent.understand.phrases import same_length

_I = re.IGNORECASE
_MAX_TRIGGERS = 60
_MOST_PEOPLE = 40
_SPLIT = re.compile(
    r"\s*(?:;|\n|,|\s\+\s|\s/\s|\s&\s|\s(?:and|und|et|y|e|en|och|og|ja|és|ve|oraz|și|και|и|та|i|sowie|as well as"
    r"|along with)\s)\s*"
)
_STOP = re.compile(
    r"^(?:about|regarding|to|for|at|on|from|in|über|zu|für|am|um|sur|pour|para|sobre|per|voor|over|om|durch|during"
    r"|via|who|which|before|after|then|there)\b",
    _I,
)
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bDr)(?<!\bProf)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bSr)(?<!\bSra)(?<!\bSt)[.!?](?=\s|$)"
)
_MAIL = re.compile(r"[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}", _I)


_COLUMNS = re.compile(r"\s+[-–—|•·]\s+|[:|]\s+|\s*\(|\)\s*|\s{3,}|\s*\|\s*")


@dataclass(frozen=True, slots=True)
class Named:
    """A person named by a text. `address` is one that stands beside the name, else None.

    `in_list`: it stood in a list or an agenda, where a single name ("Anna") is a person as well.
    `weak`: it stood behind a "with", where a company may stand too.
    """

    name: str
    address: str | None = None
    in_list: bool = False
    weak: bool = False
    titled: bool = False
    """It only stood beside a job title: for whoever sends the mail that is a signature."""


def listed(text: str, *, not_people: Collection[str] = ()) -> tuple[Named, ...]:
    """The people a description says will take part, in its order. `not_people` are names of companies.

    Single names ("Anna") are given too; who knows the people of the event decides what they are worth.
    """
    return _listed(text[:20_000], frozenset(map(folded, not_people)) - {""})


@lru_cache(maxsize=16)
def _listed(text: str, companies: frozenset[str]) -> tuple[Named, ...]:
    """The same text is read for the company, the sides and the people."""
    # A table keeps its columns, whatever it is padded with.
    text = re.sub(r" {9,}", " " * 8, re.sub(r"\n{4,}", "\n\n\n", text[:20_000].replace("\t", "    ")))[:20_000]
    found: dict[str, Named] = {}
    in_lists = (replace(person, in_list=True) for person in (*_from_labels(text), *_from_agenda(text)))
    for person in (*in_lists, *_from_sentences(text), *_from_titles(text)):
        plain = folded(bare(person.name))
        # "Frau Höller" of the Höllerbräu is a person.
        formal = bare(person.name) != person.name
        if not plain or (not formal and any(plain == firm or (len(plain) > 5 and plain in firm) for firm in companies)):
            continue
        if person.titled and any(plain in known or known in plain for known in found):
            continue
        if plain not in found or (found[plain].weak and not person.weak):
            found[plain] = person
        if len(found) >= _MOST_PEOPLE:
            break
    return tuple(found.values())


def _from_titles(text: str) -> Iterator[Named]:
    for name in names_with_titles(text):
        if is_name(bare(name)):
            yield Named(name, titled=True)


CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Offices, and what is said behind a name.
_CJK_OFFICE = re.compile(
    r"(?:部|長|课|課|総監|总监|经理|主管|主任|総務|役|担当|人事|マネージャー|リーダー|エンジニア|엔지니어|팀"
    r"|팀장|부장|차장|과장|이사|본부장|대표|매니저)$"
)
_CJK_FORM = re.compile(r"\s*(?:様|さん|氏|先生|女士|님|씨)$")


def _cjk_people(rest: str) -> Iterator[Named]:
    """`開発部長 大河内 誠 様`, `王建国(运营总监)、李晓彤`: names without capitals, told by where they stand."""
    for item in re.split(r"[、,，;；・/／]", re.sub(r"[(（][^()（）]*[)）]", "", rest[:300])):
        plain = _CJK_FORM.sub("", item.strip())
        words = [word for word in plain.split() if not _CJK_OFFICE.search(word)]
        name = " ".join(words)
        if 1 <= len(words) <= 2 and 2 <= len(name) <= 12 and all(c.isalpha() or c == " " for c in name):
            yield Named(name)


def _from_labels(text: str) -> Iterator[Named]:
    for label in islice(LABEL.finditer(text), _MAX_TRIGGERS):
        rest = label["rest"].strip()
        if CJK.search(rest):
            yield from _cjk_people(rest)
        elif rest:
            yield from list(_people(rest, strict=True)) or _in_item(rest)
        else:
            yield from _below(text[label.end() : label.end() + 4000])
    for heading in islice(HEADING.finditer(text), _MAX_TRIGGERS):
        yield from _below(text[heading.end() : heading.end() + 4000])


def _below(text: str) -> Iterator[Named]:
    """The list below a heading: until an empty line that no name follows, or the next label."""
    seen = gap = bulleted = False
    for line in text.lstrip("\n").split("\n")[:25]:
        if not line.strip():
            gap = seen
            continue
        # Cards of a name and a title each stand apart; anything else behind a gap is another matter.
        if gap and (bulleted or not is_name(bare(line.strip()))):
            return
        gap, bulleted = False, bulleted or line.lstrip()[0] in "-*•·–—"
        label = re.match(r"^[\w ]{2,30}:\s*\S*", line)
        if seen and label and LABEL.match(line) is None and not HAS_CLOCK.match(line):
            return
        # A sentence is no item.
        if len(line) > 160 or (len(line.split()) > 6 and line.rstrip().endswith((".", "!", "?")) and not seen):
            return
        seen = True
        yield from _in_item(line)


def _from_agenda(text: str) -> Iterator[Named]:
    for line in islice(AGENDA.finditer(text), _MAX_TRIGGERS):
        if HAS_CLOCK.match(line[0]):
            people = list(_in_item(line["rest"]))
            # "15:00 Vernissage" is a word by itself; it takes a surname or a topic beside it to be a person.
            alone = len(line["rest"].split()) == 1
            yield from (p for p in people if not alone or len(bare(p.name).split()) > 1)
    for line in islice(CLOCK_BEHIND.finditer(text), _MAX_TRIGGERS):
        yield from (p for p in _in_item(line["rest"]) if " " in p.name)


def _in_item(line: str) -> Iterator[Named]:
    """One line of a list or an agenda: `Anna Schmidt, CTO`, `System design with Priya Nair`, `Values: Mark Hill`."""
    line = re.sub(r"https?://\S+", " ", line[:400]).strip(" \t-–—*•·>#").rstrip()
    line = re.sub(r"^\(?\d{1,2}[.)]\s+", "", line)
    after = re.search(rf"\b{WITH}\s+(.+)", line, _I)
    if after and (people := list(_people(after[1], strict=True))):
        yield from people
        return
    # "Panel: Mr D Lane (Head), Jo Lee": an enumeration behind a colon or from the start of the line.
    whole = max((list(_people(part, strict=True)) for part in (line.rpartition(": ")[2], line)), key=len)
    if len(whole) > 1 and all(" " in p.name for p in whole):
        yield from whole
        return
    pieces = [piece for piece in _COLUMNS.split(_MAIL.sub(" ", line).replace("<>", " ")) if piece.strip()]
    read = [people for piece in pieces if (people := list(_people(piece, strict=True)))]
    if not read:
        return
    # Of a topic and a name both in capitals, the name is the longer; of two names the first is meant.
    full = next((people for people in read if any(" " in p.name for p in people)), read[0])
    address = _MAIL.search(line)
    only = address[0].lower() if address and len(full) == 1 else None
    yield from (Named(p.name, p.address or only) for p in full)


def _from_sentences(text: str) -> Iterator[Named]:
    for trigger in islice(SENTENCE.finditer(same_length(text)), _MAX_TRIGGERS):
        yield from _people(_sentence(text, trigger.end()))
    for behind in islice(BEHIND.finditer(text), _MAX_TRIGGERS):
        yield from (p for p in _people(behind["who"], strict=True) if " " in p.name)
    for acting in islice(ACTS.finditer(text), _MAX_TRIGGERS):
        for person in _people(acting["who"]):
            # "Nobody will ...": a word alone at the head of a sentence need not be a name.
            yield replace(person, weak=True)
    for beside in islice(BESIDE.finditer(text), _MAX_TRIGGERS):
        people = list(_people(_sentence(text, beside.end())))
        behind_it = text[beside.end() : beside.end() + 80]
        titled = re.match(
            r"[^\n.,(]{3,50}(?:\(|, [\w ]{0,20}(?:head|vp|cto|ceo|manager|director|lead|engineer)\b)", behind_it, _I
        )
        yield from (replace(p, weak=not (len(people) > 1 or titled or bare(p.name) != p.name)) for p in people)


def _sentence(text: str, start: int) -> str:
    """The rest of a sentence. A paragraph ends it, a wrapped line does not."""
    rest = text[start : start + 400]
    end = _SENTENCE_END.search(rest)
    rest = rest[: end.start()] if end else rest
    return re.split(r"\n\s*\n|\n\s*[-*•]", rest)[0].replace("\n", " ")


def _items(plain: str) -> Iterator[str]:
    """The items of an enumeration; "y" or "i" between two family names of one person parts nobody."""
    item, end = "", 0
    for apart in _SPLIT.finditer(plain):
        piece = plain[end : apart.start()]
        item = f"{item} {piece}" if item else piece
        more = _FAMILY_ALONE.match(plain, apart.end()) if apart[0].strip() in ("y", "i") else None
        if more is None or is_given(more[0]) or not _is_given_and_family(item):
            yield item
            item = ""
        else:
            item = f"{item} {apart[0].strip()}"
        end = apart.end()
    yield f"{item} {plain[end:]}" if item else plain[end:]


_FAMILY_ALONE = re.compile(r"[A-ZÀ-ÖØ-Þ][\w'’-]{1,30}(?=\s*(?:[,;.:()\n]|\s[a-zà-ÿ]|$))")


def _is_given_and_family(item: str) -> bool:
    *_, given, family = ["", "", *item.split()]
    return is_given(given) and family[:1].isupper() and not is_given(family)


def _people(fragment: str, *, strict: bool = False) -> Iterator[Named]:
    """The names at the head of each item of an enumeration, until it turns to something else.

    `strict`: a name of one word must be all of its item.
    """
    fragment = fragment[:1000]
    address = _MAIL.findall(fragment)
    # What stands in brackets is a title, a company or an address.
    plain = re.sub(r"\([^()]*\)|<[^<>]*>|\[[^\[\]]*\]", "", fragment)
    for raw in _items(_MAIL.sub("", plain)):
        item = raw.strip(' \t-–—*•·.:"“”„')
        if _STOP.match(item):
            return
        name = _head(item, strict=strict) or (_tail(item) if strict else None)
        if name:
            near = next((a for a in address if _beside(name, a, fragment)), None)
            yield Named(name, near.lower() if near else None)
        if re.search(r"\b(?:about|regarding|to discuss|über|sur|sobre|riguardo)\b", item):
            return


def _head(item: str, *, strict: bool = False) -> str | None:
    """The name an item begins with, after `our CTO` or `Mr.`; a single name only where it is all there is."""
    item = re.sub(r"^(?:with|mit|avec|con|com|met)\s+", "", item, flags=_I)
    words = item.split()
    led = len(words)
    while (
        len(words) > 1
        and not HONORIFIC.match(" ".join(words))
        and (_is_lead_in(words[0]) or (led > len(words) and words[0].lower() in NOT_NAMES))
    ):
        # "Head of Platform Jon Snow": once a title has begun, what it is head of goes as well.
        words = words[1:]
    led -= len(words)
    item = " ".join(words)
    form = HONORIFIC.match(item)
    item = item[form.end() :] if form else item
    run: list[str] = []
    for word in item.split():
        plain = word.strip(".,:;!?'’\"“”")
        if not plain or not (plain[0].isupper() or (run and plain.lower() in PARTICLES)):
            break
        run.append(word.rstrip(',:;!?"“”') if len(plain) == 1 else word.strip('.,:;!?"“”'))
        if word[-1] in ",:;!?":
            break
    while run and run[-1] in PARTICLES:
        run.pop()
    text = " ".join(run)
    if is_name(text):
        return _addressed(form, text)
    whole = len(run) == len(item.split())
    # "Director of Quality" leaves one word as well, and it is no name.
    if len(run) == 1 and is_name(text, single=True) and (form or not led) and (form or whole or not strict):
        return _addressed(form, text)
    return None


def _tail(item: str) -> str | None:
    """The name behind a description that is no title: `Art leads Bo Sigurdsson`."""
    words = item.split()[:12]
    for start in range(1, len(words) - 1):
        text = " ".join(words[start:])
        if words[start - 1][0].islower() and words[start - 1] not in PARTICLES and is_name(text):
            return text
    return None


def _addressed(form: re.Match[str] | None, name: str) -> str:
    """With the titles that stay: `Dr. Bos`, `Mrs J Thwaite`; `Frau Höller`, but `Inge Holm`."""
    if form is None:
        return name
    whole = len([word for word in name.split() if len(word.strip(".")) > 1]) > 1
    titles = form[0].split()
    kept = [t for t in titles if not whole or KEPT_TITLE.fullmatch(t)]
    return " ".join([*("Herr" if t == "Herrn" else t for t in kept), name])


def _is_lead_in(word: str) -> bool:
    plain = word.strip(",.:")
    return (
        bool(plain)
        and (plain[0].islower() or (plain.isupper() and 2 <= len(plain) <= 3) or is_title(plain))
        and (plain.lower() not in PARTICLES)
    )


def _beside(name: str, address: str, text: str) -> bool:
    """Does the address follow the name closely, with no other name between."""
    at = text.find(name)
    return (
        at >= 0
        and 0 <= text.find(address) - (at + len(name)) <= 40
        and "," not in text[at + len(name) : text.find(address)]
    )
