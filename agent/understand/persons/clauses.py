"""Whom each clause of a text is about: a name, the one of whom "she" or "who" goes on, the writer. Pure.

`kinds` tells of each person what the clauses about them say they do. A clause begins at a comma, a bracket, a colon
or a conjunction; it is about the first person in it who stands behind no preposition, else about whom the clause
before it was about, or, where the words come first ("Protokoll führt Frau Reim"), about the person right behind them.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator, Sequence, Set
from dataclasses import dataclass, field

from agent.understand.employers.employer import folded
from agent.understand.persons import around_name, ordinary_words
from agent.understand.persons import clause_words as words
from agent.understand.persons.clause_words import Kind
from agent.understand.persons.mentioned import Mention, Text

_ENDS, _CELL = frozenset(".!?…"), frozenset("|")
_MOST_SENTENCE = 120
"""Tokens of a sentence; of a longer one the rest begins another."""
_NEAR, _MOST_CLAUSE = 40, 80
"""Letters before some words that are looked at."""
_BOUNDARY = re.compile(
    r"(?:^| )(?P<mark>[,;:()–—-]|(?:(?:, )?(?:and|but|so|while|whereas|because|since|then|und|aber|doch|denn"
    r"|weil|während"
    r"|dann|sondern|et|mais|puis|car|tandis|y|pero|luego|mientras|porque|e|ma|poi|mentre|perché|en|maar|want|terwijl"
    r"|omdat|daarna|mas|depois|enquanto)))(?= )"
)
_NO_SUBJECT = re.compile(
    r"(?:^| )(?:with|for|to|of|from|by|behind|beside|about|after|before|under|instead of|mit|für|von|vom|zu|bei"
    r"|nach|vor"
    r"|statt|neben|avec|pour|à|de|du|chez|par|con|para|a|al|por|da|di|del|della|per|tra|met|voor|van|aan|naar"
    r"|door|bij"
    r"|com|ao|à|do|dos)(?: (?:the|our|my|his|her|der|dem|den|unser\w*|le|la|notre|el|il|de|het|onze|o|nosso"
    r"|nossa|mr|mrs"
    r"|ms|frau|herrn?)){0,2} $"
)
_THEY = re.compile(
    r"(?:^| )(?:he|she|they|he'll|she'll|they'll|he's|she's|he'd|she'd|they're|er|sie|il|elle|ils|elles|él|ella"
    r"|ellos|ellas"
    r"|lui|lei|loro|hij|zij|ze|die|ele|ela|eles|elas|both|beide|dieser|diese|celui-ci|celle-ci|este|esta|deze)(?= |$)"
    # "este email", "diese Einladung": what is written, and nobody
    r"(?! (?:e ?-? ?mail|mail|correo|mensaje|mensagem|convite|invitación|evento|reunión|reunião|entrevista|charla"
    r"|conversa"
    r"|einladung|nachricht|runde|uitnodiging|afspraak|vergadering) )"
)
_YOU = re.compile(r"(?:^| )(?:you|you'll|we|we'll|wir|du|ihr|vous|nous|tu|usted|ustedes|noi|voi|u|jij|wij|você"
                  r"|vocês|nós|everyone|somebody|someone|jemand|man|on|nobody)(?= )")  # fmt: skip
_WHO = re.compile(r" ?(?:who|whose|whom|der|die|das|welche[rs]?|qui|que|quien|che|dat|quem)(?= )")
_ARTICLE = re.compile(r" ?(?:der|die|das|dat|che|que) ")
_IN_ORDER_TO = re.compile(r" ?(?:to|um|zum|pour|para|per|om|a)(?= )")
_CLOSELY = re.compile(rf" ?{words.BEHIND_VERB}$")
_ENUMERATED = re.compile(r"(?: \([^()§]{1,60}\))? (?:, )?(?:and|und|et|y|e|en|&|,|sowie|plus)"
                         r"(?: (?:mr|mrs|ms|dr|prof|frau|herrn?|mme|m|la|il|el|o|a)){0,2}(?: \.)? ")  # fmt: skip
_HEAD = re.compile(rf"(?:^|[,;:] ){words.BEFORE_NAME}$")


@dataclass(slots=True)
class _Sentence:
    flat: str
    spots: list[tuple[int, Mention]]
    """Where in it each person stands; the writer too."""
    line: bool
    """Does it begin its line."""


@dataclass(slots=True)
class _About:
    """Whom the clauses so far were about."""

    last: list[Mention] = field(default_factory=list)
    away: bool = False


def kinds(read: Text, known: Collection[str] = ()) -> dict[int, set[Kind]]:
    """What each mention is said to do, by the begin of it; of the writer by any "I" of theirs.

    `known`: folded words of names of people who are about.
    """
    found: dict[int, set[Kind]] = {}
    about = _About()
    sentences = list(_sentences(read, known))
    judged = any(words.ASSESSED.search(sentence.flat) for sentence in sentences)
    for at, sentence in enumerate(sentences):
        behind = sentences[at + 1].flat if at + 1 < len(sentences) else ""
        said = set()
        for kind, begin, end in _unspoken(list(_hits(sentence.flat, behind))):
            if kind == "watches" and (
                _is_of_a_panel(sentence.flat, begin) or (judged and words.OBSERVES.match(sentence.flat, begin))
            ):
                continue
            only = words.ONLY.search(sentence.flat[max(0, begin - _NEAR) : end + _NEAR]) is not None
            does: Kind = "away" if kind == "kept" else kind
            for mention in _subjects(sentence, begin, end, about.last):
                if kind == "kept" and mention.myself:
                    continue  # "I'm sadly travelling, so let's talk by video"
                if mention.myself and kind == "watches" and not only:
                    continue  # who invites and writes along may well ask
                found.setdefault(mention.start, set()).add(does)
                said.add(does)
        if about.away or "away" in said:
            for mention in _neither(sentence):
                found.setdefault(mention.start, set()).add("away")
        about = _About(_last(sentence, len(sentence.flat), about.last), "away" in said)
    return found


def _unspoken(hits: Sequence[tuple[Kind, int, int]]) -> list[tuple[Kind, int, int]]:
    """Without the "be there" of "would have liked to be there"."""
    away = [(begin, end) for kind, begin, end in hits if kind == "away"]
    return [hit for hit in hits if hit[0] != "joins" or not any(a <= hit[1] < b for a, b in away)]


_OF_A_PANEL = re.compile(
    r"^ ?(?:[\w-]+ ){0,2}(?:interview\w*|panel|board|jury|gesprächspartner\w*|\w*kommission|commission"
    r"|\w*commissie|tribunal"
    r"|commissione|comissão|comisión|intervieweurs?|entrevistador\w*|intervistator\w*) : "
)
_MINUTES = re.compile(r"(?:minute|note|protokoll|notul|verbal|acta|ata|secrétaire|scribe|the minutes)")


def _is_of_a_panel(flat: str, begin: int) -> bool:
    """Does who is of the panel keep its minutes too: "Interviewer: Wim Bos; Hannes Ott (Protokoll)"."""
    bracket = flat[:begin].rfind("( ")
    in_brackets = bracket >= 0 and ")" not in flat[bracket:begin] and begin - bracket < 24
    return in_brackets and _MINUTES.match(flat[begin:]) is not None and _OF_A_PANEL.match(flat) is not None


def _neither(sentence: _Sentence) -> Iterator[Mention]:
    """The writer where they say that they are not there either: "ich ebenfalls nicht"."""
    for hit in words.NEITHER.finditer(sentence.flat):
        yield from (one for at, one in sentence.spots if one.myself and hit.start() <= at < hit.end())


def _hits(flat: str, behind: str) -> Iterator[tuple[Kind, int, int]]:
    """The words of the sentence that tell what somebody does: the kind, the begin and the end."""
    for kind, pattern in words.PATTERNS:
        for hit in pattern.finditer(flat):
            begin = next((at for at in range(hit.start(), hit.end()) if flat[at] != " "), hit.start())
            begins = max((cut.end() for cut in _BOUNDARY.finditer(flat, 0, begin)), default=0)
            ends = next((cut.start() for cut in _BOUNDARY.finditer(flat, hit.end())), len(flat))
            clause = f"{flat[begins:begin]}{hit[0].strip()}{flat[hit.end() : ends]}"
            meant = _meant(kind, hit[0], clause, flat[:begin], flat[hit.end() :], behind)
            if meant:
                yield meant, begin, hit.end()


def _meant(kind: Kind, said: str, clause: str, before: str, rest: str, behind: str) -> Kind | None:
    """What those words tell in their clause: denied, said of what was meant to be, or only of the begin of the talk."""
    denied = words.DENIED.search(clause) is not None
    if kind in ("leads", "joins") and words.WAS.search(before[-_MOST_CLAUSE:]):
        return None  # "you were to meet her, but"
    if kind == "leads":
        if words.OF_LEARNING.search(before[-_NEAR:]):
            return None
        silent = words.ASKS.search(said) is not None and words.NO_MORE.match(rest) is not None
        return kind if not denied else "watches" if silent else None
    if kind == "joins":
        if words.NOT.search(clause) is None:
            return kind
        return None if words.A_WHILE.match(rest) or words.A_WHILE.search(clause) else "away"
    if kind == "kept":
        if words.OTHER_COMES.search(f"{rest} {behind}") or words.WAS_TO.search(before):
            return "away"
        near = f"{before[-_NEAR:]}{said}{rest[:_NEAR]}"
        return kind if not denied and words.REGRET.search(near) else None
    if kind == "later":
        return None if words.THIS_ROUND.search(clause) else kind
    if kind == "social":
        return "away" if words.NO_INTERVIEW.search(f"{rest[:_MOST_CLAUSE]} . {behind}") else None
    return None if denied and kind in ("watches", "helps") and not words.DENIED.search(said) else kind


def _subjects(sentence: _Sentence, begin: int, end: int, before: Sequence[Mention]) -> list[Mention]:
    """Whom the words from `begin` to `end` are said of; `before`: whom the sentence before was about."""
    flat, spots = sentence.flat, sentence.spots
    inside = [(at, one) for at, one in spots if begin <= at < end]
    if inside:
        return [inside[0][1]]  # "neem het over van" holds none, "falls to me" does
    if (label := _below_label(sentence, end)) is not None:
        return label
    cut = max((one for one in _BOUNDARY.finditer(flat, 0, begin)), key=lambda one: one.end(), default=None)
    opens = cut.end() if cut else 0
    piece = flat[opens:begin]
    beside = next((one for at, one in spots if at + 2 == begin and not one.myself), None)
    if beside and _NO_SUBJECT.search(flat[: begin - 2]):
        return [beside]  # "Ruth leads, with Kit on mute"
    for at, one in spots:
        if opens <= at < begin and (words.BY.search(flat[opens:at]) or not _NO_SUBJECT.search(flat[:at])):
            return _group(sentence, at, one)
    if cut and _WHO.match(piece) and not (_ARTICLE.fullmatch(piece) and words.NOUN.match(flat[begin:])):
        return [one for at, one in spots if at < opens and not one.myself][-1:]
    if _THEY.search(piece):
        return _last(sentence, opens, before, pronoun=True)
    close = next(((at, one) for at, one in spots if at >= end), None)
    if close and _CLOSELY.fullmatch(flat[end : close[0]]) and not words.OF_ANOTHER.fullmatch(flat[begin:end].strip()):
        return _row(sentence, *close)
    if _YOU.search(piece):
        return []
    if cut and (cut["mark"] in "(–—-" or _IN_ORDER_TO.match(piece)):
        return [one for at, one in spots if at < opens and not one.myself][-1:]
    if inherited := _last(sentence, opens, before if _THEY.search(flat[:opens]) else []):
        return inherited
    stop = next((one.start() for one in _BOUNDARY.finditer(flat, end)), len(flat))
    return [one for at, one in spots if end <= at < stop and not _NO_SUBJECT.search(flat[:at])][:1]


def _below_label(sentence: _Sentence, end: int) -> list[Mention] | None:
    """Those behind a colon whose label holds the words: "Shadowing (no questions): Ravi, Moya"."""
    colon = words.LABEL_ENDS.match(sentence.flat, end)
    if not colon or any(at < colon.end() for at, _ in sentence.spots):
        return None
    return [one for at, one in sentence.spots if at >= colon.end() and not one.myself]


def _group(sentence: _Sentence, at: int, one: Mention) -> list[Mention]:
    """Those who are named with them at the head of a clause: "Ravi and Moya will only listen"."""
    found = [one]
    head = at
    for before, other in reversed([each for each in sentence.spots if each[0] < at]):
        if other.myself or not _ENUMERATED.fullmatch(sentence.flat[before + 1 : head]):
            break
        found.append(other)
        head = before
    leads = _HEAD.search(sentence.flat[:head])
    return found if len(found) == 1 or (leads and not _YOU.search(f" {leads[0]}")) else [one]


def _row(sentence: _Sentence, at: int, one: Mention) -> list[Mention]:
    """They and those who are named with them, where the words stand first: "te entrevistan Lola e Iván"."""
    found = [one]
    for behind, other in (each for each in sentence.spots if each[0] > at):
        link = sentence.flat[at + 1 : behind]
        if other.myself or not _ENUMERATED.fullmatch(link) or link.strip() == ",":
            break
        found.append(other)
        at = behind
    return found


def _last(sentence: _Sentence, end: int, before: Sequence[Mention], *, pronoun: bool = False) -> list[Mention]:
    """Whom the last clause before `end` was about in which somebody stands; `pronoun`: of whom "she" goes on."""
    flat = sentence.flat
    aside: list[Mention] = []
    cuts = [0, *(cut.end() for cut in _BOUNDARY.finditer(flat, 0, end)), end]
    for opens, closes in reversed(list(itertools.pairwise(cuts))):
        here = [(at, one) for at, one in sentence.spots if opens <= at < closes]
        leads = [(at, one) for at, one in here if not _NO_SUBJECT.search(flat[:at])]
        if here and _YOU.search(flat[opens : here[0][0]]):
            leads = here[-1:]
        if leads:
            return [leads[0][1]] if leads[0][1].myself else _group(sentence, *leads[0])
        pronoun = pronoun or _THEY.search(flat[opens:closes]) is not None
        aside = aside or [one for _, one in here[-1:]]
    return list(before) if before and (pronoun or not aside) else aside


def _sentences(read: Text, known: Collection[str]) -> Iterator[_Sentence]:
    others = around_name.others(read)
    parts: list[str] = []
    spots: list[tuple[int, Mention]] = []
    length, last, line = 0, None, True
    for at, token in enumerate(read.tokens):
        other = others.get(at)
        if other is not None and not other.myself and _is_only_a_word(other, read.tokens, known):
            other = None
        ends = token in _ENDS and not around_name.abbreviates(read.tokens, at)
        ends = ends or token in _CELL or (token[0] == "\n" and _breaks(read.tokens, at))
        if ends or len(parts) >= _MOST_SENTENCE:
            if parts:
                yield _ungreeted("".join(parts), spots, line)
            parts, spots, length = [], [], 0
            line = token[0] == "\n"
            last = None
            if ends:
                continue
        if token[0] == "\n":
            continue
        if other is not None:
            if other is last:
                continue
            if not _is_owner_of(other, read.tokens):
                spots.append((length, other))
        last = other
        word = f"{token.lower().replace('’', chr(39))} " if other is None or other.myself else "§ "
        parts.append(word)
        length += len(word)
    if parts:
        yield _ungreeted("".join(parts), spots, line)


_IS = re.compile(r"\w+ing|not|only|just|on|in|at|off|away|there|here|out|ill|sick|also|now|still|our|the|an?|no")


def _is_owner_of(mention: Mention, tokens: Sequence[str]) -> bool:
    """Is only something of theirs spoken of, "Jonas' manager", and not what they are: "Jonas's listening"."""
    ends = tokens[mention.end - 1].endswith(("'s", "’s", "s'", "s’"))
    behind = tokens[mention.end : mention.end + 1]
    return ends and not mention.myself and bool(behind) and _IS.fullmatch(behind[0]) is None


def _ungreeted(flat: str, spots: list[tuple[int, Mention]], line: bool) -> _Sentence:
    """The sentence without whom it greets: "Hi Jane, …"."""
    greets = words.GREETS.match(flat)
    said = [each for each in spots if not (each[1].myself and words.BY_THE_WAY.match(flat, each[0]))]
    return _Sentence(flat, [each for each in said if not greets or each[0] >= greets.end()], line)


def _breaks(tokens: Sequence[str], at: int) -> bool:
    """Does a new line begin something new, and is no mere fold of a sentence."""
    behind = tokens[at + 1 : at + 2]
    return tokens[at].count("\n") > 1 or not behind or not behind[0][0].islower()


_DEPARTMENT = 4
"""Letters of a department that is written in capitals."""


def _is_only_a_word(mention: Mention, tokens: Sequence[str], known: Collection[str]) -> bool:
    """Is that no name: the first word of a sentence, or a noun of the words we look for: "Protokoll"."""
    single = mention.end - mention.start == 1 and not (mention.given or mention.formal or mention.office)
    if single and mention.name.isupper() and len(mention.name) <= _DEPARTMENT:
        return True  # "do RH"
    before, behind = tokens[mention.start - 1 : mention.start], tokens[mention.end : mention.end + 1]
    begins = not before or not before[0][0].isalpha()
    goes_on = bool(behind) and behind[0].islower()
    return (single and folded(mention.name) not in known) and (
        around_name.heads_alone(mention, tokens)
        or (begins and goes_on and ordinary_words.all_ordinary(mention.name))  # "09:30 Walk round the site"
        or any(pattern.fullmatch(mention.name.lower()) for _, pattern in words.PATTERNS)
        or words.WHERE.fullmatch(mention.name.lower()) is not None
    )


def keeps_away(done: Set[Kind]) -> bool:
    """Does what is said of somebody take them out of the talk: away, or there and silent."""
    if "away" in done and "joins" not in done:
        return True
    return "watches" in done and "leads" not in done


def is_met_later(done: Set[Kind]) -> bool:
    """Is somebody said to be met in another round, and not in this one as well."""
    return "later" in done


def only_helps(done: Set[Kind]) -> bool:
    """Is all that is said of somebody that they let one in, or booked the room."""
    return "helps" in done and done.isdisjoint(("leads", "joins"))
