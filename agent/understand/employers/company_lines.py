"""The employer's name in full where it stands by itself: a line of a signature, a piece of a title, the place. Pure.

A domain or a title says "Waterzicht", the line below the writer's name "Waterschap Waterzicht". A piece is taken only
when all of it is a name and it holds the name that is known, or is what the domain abbreviates.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from agent.understand.days.date_words import word_set
from agent.understand.employers.company_words import LEGAL
from agent.understand.employers.employer import SIDE_WORDS, folded, is_organisation
from agent.understand.employers.job import is_title
from agent.understand.employers.rounds import INTERVIEW, STAGE_HINT, STAGE_PHRASE

_I = re.IGNORECASE
_MOST, _MOST_PIECES = 6000, 400
_PIECE = re.compile(r"\n|[,;:|()\[\]•·\"«»]|\s[-–—/]\s|\s?--\s?|<[^<>\n]{0,200}>|\.(?=\s|$)(?<!\b\w\.)(?<![Ss]p\.)")
_WORD = r"[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ0-9&][\w'’&+.-]{0,30}"
_SMALL = (
    r"(?:of|the|and|und|et|y|e|i|en|de|del|dels|des|du|di|da|do|dos|das|della|la|le|les|los|las|el|van|von|der|den|für"
    r"|z|ds|d['’])"
)
_NAME = re.compile(
    rf"(?:\w{{4,20}} )?{_WORD}(?: (?:{_SMALL} ){{0,2}}(?:[dl]['’])?{_WORD}){{0,6}}(?: \w{{4,20}}| mbB| eG| plc)?"
)
_RUN = re.compile(rf"{_WORD}(?: (?:{_SMALL} ){{0,2}}(?:[dl]['’])?{_WORD}){{1,6}}(?: mbB| eG)?")
_ALIEN = re.compile(
    r"\b(?:gate|room|floor|street|road|platz|straße|str|rue|calle|via|rua|eingang|entrance|building|gebäude|haus \d"
    r"|reception|lobby|teams|zoom|meet|google|microsoft|outlook|webex|remote|phone|dear|hi|hello|hallo|liebe\w*|sehr"
    r"|bonjour|hola|ciao|best|kind|regards|grüße|gruß|thanks|danke|merci|gracias|monday|tuesday|wednesday|thursday"
    r"|friday|gf|ceo|cto|cfo|gc|gespräch|gesprek|call|chat|talk|termin|meeting|session|intro|pairing|cloud|ngo|screen"
    r"|round|visit|besuch|station|bahnhof|icu|ward|dept|department(?! (?:for|of) )|abteilung|unit|campus"
    r"|office|büro|kantoor|from|with|your|our)\b"
    r"|\d{2}|\d$",
    _I,
)
# Who practises together may be called by what they are: "Holm Steuerberater Partnerschaft mbB".
_FORMED = re.compile(r"\b(?:PartG|Partnerschaft|GbR)(?: mbB)?$|\b(?:GmbH|LLP|B\.?V\.?|S\.L\.P?)\.?$")
_PARTICLES = word_set("""
    of the and und et y e i en de del dels des du di da do dos das della la le les los las el
""")
_SMALL_WORD = re.compile(r"[a-zà-öø-þœł]{3,}")
_AND = re.compile(r" (?:and|und|et|y|e|i|en|&|\+) ")
_LEAST = 4
"""Letters of a label that may be looked for in a longer name."""
_LONGEST = 7
_TITLES = 2
"""The first texts are titles."""


def fuller(
    name: str | None, label: str | None, texts: Sequence[str], people: Collection[str], role: str | None
) -> str | None:
    """The longest name that stands alone and holds `name`, or that the domain's `label` shortens; else `name`.

    `people` and the words of the `role` are no part of it.
    """
    if name is None:
        return None
    persons = {folded(word) for each in people for word in each.split() if len(word) > 1}
    posts = {folded(word) for word in (role or "").split()}
    known = _flat(name)
    plain = _flat(label or "")
    found: Counter[str] = Counter()
    for piece, alone in _pieces(texts):
        words = piece.split()
        low = [_flat(word) for word in words]
        whole = "".join(low)
        more = [word for word in low if word not in known]
        holds = alone and len(known) >= _LEAST and known in whole and len(whole) > len(known)
        shortened = bool(plain) and not holds and (plain in known or known in plain) and _shortens(plain, words)
        shortened = shortened or (alone and not holds and known == plain and _nearly(plain, whole))
        if not (holds or shortened) or len(words) > _LONGEST or not more:
            continue
        bare = _flat(LEGAL.sub("", f"{piece}.").strip(" ,."))
        if holds and not (is_organisation(piece) or whole.startswith(known) or bare.endswith(known)):
            continue
        if any(_SMALL_WORD.fullmatch(word) and not is_organisation(word) for word in (words[0], words[-1])):
            continue
        odd: object = (
            not shortened
            and any(side and folded(side) in known for side in _AND.split(piece))
            and not is_organisation(name)
        )
        odd = odd or any(word in persons or word in posts for word in more)
        odd = (
            odd
            or SIDE_WORDS.search(piece)
            or (is_title(piece) and not _FORMED.search(piece))
            or INTERVIEW.search(piece)
            or _ALIEN.search(piece)
        )
        if odd or STAGE_PHRASE.search(piece) or STAGE_HINT.search(piece):
            continue
        found[piece] += 1
    best = max(found, key=lambda piece: (is_organisation(piece), found[piece], -len(piece)), default=None)
    return (f"{best}." if re.search(r"\.\w$", best) else best) if best else name


def _flat(text: str) -> str:
    """Folded, "Tössbank" and "Toessbank" alike."""
    return re.sub(r"([aou])e", r"\1", folded(text))


_LONG = 10
"""Letters of a label that may be spelled with one more or less."""


def _nearly(label: str, whole: str) -> bool:
    """Is that the label but for a letter or two: `lagraineriedubas` of "La Graineterie du Bas"."""
    if len(label) < _LONG or abs(len(label) - len(whole)) > 2:
        return False
    begin = next((at for at, (a, b) in enumerate(zip(label, whole, strict=False)) if a != b), len(label))
    end = next((at for at, (a, b) in enumerate(zip(label[::-1], whole[::-1], strict=False)) if a != b), len(label))
    return begin + end >= max(len(label), len(whole)) - 2 and begin > 2


def _pieces(texts: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """What may be a name in the texts, and whether it stands alone."""
    count = 0
    for at, text in enumerate(texts):
        for piece in _PIECE.split(text[:_MOST]):
            plain = " ".join(piece.strip(" .!?*'’\t\r–—-").split())
            if 4 < len(plain) <= 70 and _NAME.fullmatch(plain):
                count += 1
                if count > _MOST_PIECES:
                    return
                # A piece of a title may hold what the talk is about as well.
                yield plain, at >= _TITLES or is_organisation(plain)
        # In a sentence only what calls itself a company, a school, an office is told from what stands around it.
        yield from ((found[0], False) for found in islice(_RUN.finditer(text[:_MOST]), 60) if is_organisation(found[0]))


def _shortens(label: str, words: Sequence[str]) -> bool:
    """Is the domain's label made of that name: its initials, its words joined, the beginnings of them.

    `chvo` of "Centre Hospitalier du Val d'Ourthe", `udelmar` of "Universitat del Mar".
    """
    parts = [_flat(word) for word in re.split(r"[\s'’-]+", " ".join(words))]
    parts = [part for part in parts if part]
    told = [part for part in parts if part not in _PARTICLES and part not in ("d", "l")]
    if len(told) < 2:
        return False
    initials = {"".join(part[0] for part in each) for each in (parts, told)}
    if len(label) >= 3 and label in initials:
        return True
    joined = "".join(told)
    if len(label) >= _LEAST and (
        label == "".join(parts) or joined.startswith(label) or (label in joined and len(label) * 2 > len(joined))
    ):
        return True
    if len(told[-1]) >= _LEAST and label.endswith(told[-1]) and told[0] != label[: len(told[0])]:
        # Letters of a compound before the last word: rb|seetal of "Regionalbank Seetal".
        left, rest = label[: -len(told[-1])], iter("".join(told[:-1]))
        if 1 < len(left) <= _LEAST and left[0] == told[0][0] and all(letter in rest for letter in left):
            return True
    # A compound by its letters, all that follows whole: ws|merweenlinge of "Waterschap Merwe en Linge".
    for rest_of in ("".join(parts[1:]), "".join(told[1:])):
        left = label[: len(label) - len(rest_of)]
        letters = iter(parts[0])
        if (
            len(rest_of) >= _LEAST
            and label.endswith(rest_of)
            and 1 <= len(left) <= _LEAST
            and left[0] == parts[0][0]
            and all(letter in letters for letter in left)
        ):
            return True
    # A word by its beginning, the others whole: u|del|mar, east|harbor.
    return len(label) > _LEAST and any(_made_of(label, each) for each in (parts, told))


def _made_of(label: str, parts: Sequence[str]) -> bool:
    """Is the label the beginnings of these words in their order, one of them whole at least."""
    ends = {(0, False)}
    for part in parts:
        after: set[tuple[int, bool]] = set()
        for at, whole in ends:
            for length in range(1, len(part) + 1):
                if not label.startswith(part[:length], at):
                    break
                after.add((at + length, whole or (length == len(part) and length > 2)))
        ends = after
        if not ends:
            return False
    return (len(label), True) in ends
