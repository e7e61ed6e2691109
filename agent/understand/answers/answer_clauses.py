"""An owner's answer in clauses: its parts, the drafts each names, and what a model looks at in them. Pure.

A clause is what stands between two signs, or before and behind a word that joins sentences. What names drafts is one
word of it, by the kind of naming: the model is to learn how an answer speaks of drafts, not of whom.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agent.understand.answers.doubt_words import NEGATIONS
from agent.understand.answers.drafts_meant import Chosen, Recipients, choices, named
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import tokens_of
from agent.understand.weight_table import of_word

MOST_CLAUSES = 24
MOST_WORDS = 40
"""What is longer is no answer that a model should judge."""
NAMED = {"name": "@name", "number": "@num", "ordinal": "@ord", "bare": "@ord", "all": "@all", "rest": "@rest"}
_PIECE = re.compile(r"((?:[^.!?;:,\n()…–—]|(?<=\d)[.:,](?=\d)|(?<=\w)[.:](?=\w))+)([.!?;:,\n()…–—]*)")
_RANGE = re.compile(r"(?<=\d)\s?[–—]\s?(?=\d)")
_DASH = re.compile(r"\s-{1,2}\s")
_PICTURE = re.compile(
    "([\u2600-\u27bf\u2b50\U0001f000-\U0001faff][\ufe0f\u200d\U0001f3fb-\U0001f3ff]{0,4})\\s{1,9}(?=[^\\W\\d_])"
)
"""A picture with a word behind it parts an answer as a sign does: "so good 😭 send both"."""
_ABBREVIATED = re.compile(
    r"(?:^|\s)(?:mrs?|ms|dr|prof|hr|fr|frl|sra?|sr|mme|mlle|st|nos?|nr|num|núm|numéros?|bzw|[a-z])$",
    re.IGNORECASE,
)
_JOINS = word_set("""
and but because cause cuz coz so since though although however und aber weil denn sondern also jedoch doch et mais
car donc puis parce y pero porque pues aunque e then if unless when once wenn falls sobald sofern quand si cuando
sauf
""")
_HOW_MUCH = {
    "so": word_set("long late much many sorry very slow quiet lange spat viel sehr kurz gut schon knapp"),
    "si": word_set("tard longtemps peu vite bien gentil gentille gentiment court courte long lent lente bref breve"),
}
"""Words that join sentences, and those before which they only say how much."""
_BEFORE_A_CAR = frozenset(("the", "my", "our", "a", "her", "his", "your"))
_POLITE_IF = (["you"], ["vous"])
_YES_NO = word_set("""
yes no ja nein oui non sip si ok okay nope nicht yep nah go skip
""")
_SPANISH = word_set("""
lo la los las le les se me te nos os va van vaya vayan es son esta hay hace hacen sale salen salga salgan dice mandes
envies manda mande mandar enviar quiero necesita merece queda
""")
"""Behind these a "no" is a Spanish "not"."""
_UNITS = word_set("""
minuten stunde tagen wochen sekunden leute leuten personen menschen mal mann seiten kilometer km min mins secs seconds
times people pages miles meters metres letters fois personnes gens minutes ans veces personas minutos segundos paginas
days day hours hour hrs weeks week months month minutes mins min tage tagen tag stunden stunde wochen woche monate
uhr am pm h jours jour heures semaines mois dias dia horas semanas meses st nd rd th er % percent prozent x years
jahre ans anos euro eur grad degrees o'clock
""")
_AND = frozenset(("n", "en", "og", "u"))
"""Between two numbers, or two names, they are an "and"."""
_AND_NAMES = _AND | {"un", "nd", "'n"}
_STEM = 5
_SCOPE = 4
"""So many words behind a negation are negated."""


@dataclass(frozen=True, slots=True)
class Clause:
    """`words`: folded, with drafts and other numbers as one word each; `end`: the signs behind it."""

    words: tuple[str, ...]
    chosen: tuple[Chosen, ...]
    end: str
    text: str
    sentence: int = 0
    """Which sentence of the answer it stands in."""
    guessed: bool = False
    """Was it cut off where no sign stands (`run_on`)?"""


_SPELT = {
    "full stop": ".", "comma": ",", "new paragraph": "\n", "new line": "\n", "exclamation mark": "!",
    "question mark": "?",
    "komma": ",", "fragezeichen": "?", "ausrufezeichen": "!", "neue zeile": "\n", "neuer absatz": "\n",
    "virgule": ",", "point final": ".", "point d'interrogation": "?", "point d'exclamation": "!", "à la ligne": "\n",
    "coma": ",", "punto y aparte": "\n", "punto final": ".", "signo de interrogación": "?",
}  # fmt: skip
_SPELLINGS = "|".join(sorted(_SPELT, key=len, reverse=True))
_ONE = r"(?<!\bune )(?<!\buna )(?<!\bein )(?<!\beinem )(?<!\ben )(?<!\ba )"
"""Behind an article it is a comma that is spoken of."""
_SPELT_OUT = re.compile(rf"(?<!\w){_ONE}(?:{_SPELLINGS})(?!\w)", re.IGNORECASE)
_STOP = re.compile(r"(?<!\w)(?:period|punkt|point|punto)(?!\w)", re.IGNORECASE)
_STOP_LAST = re.compile(r"\s(?:period|punkt|point|punto)\s*$", re.IGNORECASE)


def dictated(text: str) -> str:
    """With the signs that a voice spelt out."""
    made = _SPELT_OUT.sub(lambda found: _SPELT[found[0].lower()], text)
    several = len(_STOP.findall(text)) > 1 and not re.search(r"\w[.!?]", text)
    made = _STOP.sub(".", made) if made != text or several else made
    return _STOP_LAST.sub(".", made)


def clauses(text: str, who: Recipients) -> list[Clause] | None:
    """The clauses of an answer in order; None where it is too long for one."""
    made: list[Clause] = []
    sentence = 0
    numbered = len({each for each in tokens_of(text) if each.isdigit() and each in map(str, who.every)}) > 1
    for said, end in _merged(list(_pieces(dictated(text))), who):
        tokens = [each for each in tokens_of(said) if each != "\n"]
        if len(tokens) > MOST_WORDS:
            return None
        if not tokens:
            continue
        words, chosen = _with_references(tokens, who, numbered)
        parts = list(_parted(words, chosen))
        for at, (part, refs) in enumerate(parts):
            last = at == len(parts) - 1
            made.append(Clause(tuple(part), tuple(refs), end if last else "", said, sentence))
        if len(made) > MOST_CLAUSES:
            return None
        if any(sign in end for sign in ".!?;\n…"):
            sentence += 1
    return made


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    held = ""
    for match in _PIECE.finditer(_DASH.sub(" – ", _RANGE.sub("-", _PICTURE.sub(r"\1, ", text)))):
        said, end = match[1].strip(), match[2].strip(" ")
        if end == "." and _ABBREVIATED.search(held + said):
            held += f"{said}. "
            continue
        yield held + said, end
        held = ""
    if held:
        yield held.strip(), ""


def _merged(pieces: list[tuple[str, str]], who: Recipients) -> Iterator[tuple[str, str]]:
    """Lists of drafts put together again: "send Bob, Ana and Karin"; and "1: yes" is one."""
    held: tuple[str, str] | None = None
    for said, end in pieces:
        if held is not None and _goes_on(held, said, who):
            held = f"{held[0]}, {said}" if held[1].startswith(",") else f"{held[0]} {said}", end
        else:
            if held is not None:
                yield held
            held = said, end
    if held is not None:
        yield held


def _goes_on(held: tuple[str, str], said: str, who: Recipients) -> bool:
    if held[1] not in (",", ":", "–", "—"):
        return False
    before, after = tokens_of(held[0])[-12:], tokens_of(said)[:12]
    if not before or not after:
        return False
    whole = len(tokens_of(held[0])) <= 12 and _only_references(before, who)
    if held[1] != ",":
        return whole and len(after) <= 4
    rest = min(_after_references(after, who), len(after))
    ends = any(end == len(before) for at in range(len(before)) for end, _ in choices(before, at, who))
    if whole and rest > 0:
        return True
    polite = set(after[rest:]) <= {"please", "pls", "bitte", "svp", "stp", "porfa", "thanks", "too"}
    return ends and rest > 0 and polite


def _after_references(tokens: Sequence[str], who: Recipients) -> int:
    start = 1 if tokens[0] in ("and", "und", "et", "y", "&", "+") else 0
    return max((end for end, _ in choices(tokens, start, who)), default=0)


def _only_references(tokens: Sequence[str], who: Recipients) -> bool:
    return any(end == len(tokens) for end, _ in choices(tokens, 0, who))


def _with_references(
    tokens: Sequence[str], who: Recipients, numbered: bool
) -> tuple[list[str], list[tuple[int, Chosen]]]:
    """The words with what names drafts as one, and where each stands. `numbered`: several are named by number, so that
    "die 3" beside "1 und 2" is that one, and not all three."""
    tokens = [
        "and"
        if each in _AND_NAMES and 0 < at < len(tokens) - 1 and _joined(tokens[at - 1], each, tokens[at + 1], who)
        else each
        for at, each in enumerate(tokens)
    ]
    words: list[str] = []
    found: list[tuple[int, Chosen]] = []
    at = 0
    while at < len(tokens):
        ends: dict[int, list[Chosen]] = {}
        for end, chosen in choices(tokens, at, who):
            ends.setdefault(end, []).append(chosen)
        if ends and not _counts(tokens, max(ends)) and not _dated(tokens, at, max(ends)):
            end = max(ends)
            made = [each for each in ends[end] if not numbered or each.kind == "number"] or ends[end]
            one = next((each for each in made if not each.wrong), made[0])
            meant = {each.numbers for each in made if not each.wrong}
            if len(meant) > 1:
                one = Chosen(one.numbers, one.rest, wrong=True, kind=one.kind)
            found.append((len(words), one))
            words.append(NAMED[one.kind])
            at = end
            continue
        names = [end for end, _ in named(tokens, at, who)]
        if names:
            words.append("@name")
            at = max(names)
            continue
        words.append("0" if tokens[at].isdigit() else tokens[at])
        at += 1
    return words, found


def _joined(before: str, word: str, after: str, who: Recipients) -> bool:
    """Does it stand between two numbers or two names: "1 n 2", "tina n becca"?"""
    if before.isdigit() and after.isdigit():
        return word in _AND
    return all((each,) in who.called or (each.removesuffix("s"),) in who.called for each in (before, after))


def _counts(tokens: Sequence[str], end: int) -> bool:
    """Is it no naming of drafts, but "5 days", "all good", "alles klar"?"""
    if end >= len(tokens):
        return False
    last, following = tokens[end - 1], tokens[end]
    if last in _OTHER and following in _JOBS:
        return True
    return (last.isdigit() and following in _UNITS) or (last in _EVERYTHING and following in _FINE)


def _dated(tokens: Sequence[str], at: int, end: int) -> bool:
    """Is it a day or an hour, as in "on the 3rd", "el día 2", "at 3"?"""
    if at > 0 and tokens[at - 1] in _DAYS and tokens[at].isdigit():
        return True
    return at > 0 and tokens[at - 1] == "on" and tokens[end - 1] in ("st", "nd", "rd", "th")


_DAYS = frozenset(("dia", "tag", "day", "jour", "at", "um", "gegen", "vers"))
_EVERYTHING = frozenset(("all", "alles", "todo", "tout", "everything"))
_OTHER = frozenset(("other", "andere", "anderen", "autre", "otro", "otra"))
_JOBS = word_set(
    "job jobs offer role position post place company stelle angebot zusage firma poste offre emploi trabajo oferta"
)
"""Behind "the other" these are no draft."""
_FINE = word_set("""
klar good right fine set correct checked bien gut ok okay in nice great roger clear done bueno correcto est bestens
tiptop paletti richtig is looks was le la el los les the
""")


def _parted(words: list[str], found: list[tuple[int, Chosen]]) -> Iterator[tuple[list[str], list[Chosen]]]:
    """Parted before words that join sentences, where enough stands on both sides."""
    cuts = [0]
    spots = {at for at, _ in found}
    for at, word in enumerate(words):
        since = [spot for spot in spots if cuts[-1] <= spot < at]
        if word == "once" and words[at - 1 : at] and words[at - 1] in ("never", "not", "at"):
            continue  # "he never once looked up"
        if word in _HOW_MUCH and words[at + 1 : at + 2] and words[at + 1] in _HOW_MUCH[word]:
            continue  # "I took so long", "répondre si tard"
        if word == "car" and words[at - 1] in _BEFORE_A_CAR:
            continue  # an English car
        if word in _JOINS and at - cuts[-1] >= 2 and len(words) - at >= 3 and words[at + 1 : at + 2] not in _POLITE_IF:
            cuts.append(at)
        elif words[at - 1 : at] == ["no"] and word in _SPANISH:
            continue  # "el 1 no los mandes": one order, and no yes behind a no
        elif since and at in spots and words[at - 1] in _YES_NO:
            cuts.append(at)  # "the first yes the second no"
        elif at in spots and at - 1 in spots and at - cuts[-1] >= 2 and len(words) - at >= 3:
            cuts.append(at)  # "send the first one the second one I have not read"
        elif since and at - 1 > cuts[-1] and words[at - 1] in _YES_NO and at - 2 in spots and len(words) - at >= 2:
            cuts.append(at)
    for first, last in itertools.pairwise([*cuts, len(words)]):
        part = words[first:last]
        following = words[last] if last < len(words) else "@"
        if len(part) == 2 and part[0][0] == "@" and part[1] == "si" and following[0] == "@":
            part[1] = "sip"  # "a Ana si, a Bob no": with nothing behind it, it is no "if"
        yield part, [chosen for at, chosen in found if first <= at < last]


def features(words: Sequence[str], end: str) -> list[str]:
    """What the model looks at in a clause, each once."""
    seen: dict[str, None] = {}
    folded = [word for word in words[:MOST_WORDS] if word[0].isalnum() or word[0] == "@" or not word.isascii()]
    negated = 0
    for word in folded:
        seen |= dict.fromkeys(of_word(word))
        if negated:
            seen[f"n:{word[:_STEM]}"] = None
            negated -= 1
        if word in NEGATIONS or word.endswith("n't"):
            seen["@not"] = None
            negated = _SCOPE
    whole = ["<", *folded, ">"]
    begun = ["<", *[word[:_STEM] for word in folded], ">"]
    for one, two in itertools.pairwise(whole):
        seen[f"{one} {two}"] = None
    for one, two in itertools.pairwise(begun):
        seen[f"s:{one} {two}"] = None
    for one, two, three in zip(whole, whole[1:], whole[2:], strict=False):
        seen[f"{one} {two} {three}"] = None
        seen[f"{one} ~ {three}"] = None
    if folded:
        seen[f"{folded[0]} .. {folded[-1]}"] = None
    seen[f"@long {min(len(folded), 8)}"] = None
    for sign in "?!…":
        if sign in end or (sign == "…" and ".." in end):
            seen[f"@end {sign}"] = None
    return list(seen)
