"""Every name in an invitation that might be the employer's, and what speaks for and against each. Pure.

A candidate is a run of capitalised words in one piece of a title, a place, a text or a sender's name, or a part of
such a run; what stands around it, what its words are and whose mail domain it is like are its features. Which of
them is the employer's, `company_rank` has learned.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from agent.model import CalendarEvent, Message
from agent.rules import Owner
from agent.understand.days.date_words import word_set
from agent.understand.employers import services
from agent.understand.employers.company_words import LEGAL, NO_COMPANY, ORGANISATION, SIDE_WORDS, akin, names_domain
from agent.understand.employers.domains import domain_of, folded, is_agency, is_free_mail, is_service
from agent.understand.employers.job import is_title
from agent.understand.employers.rounds import INTERVIEW, STAGE_HINT
from agent.understand.name_words.given_names import GIVEN
from agent.understand.name_words.people_words import NOT_NAMES

_MOST_LINE, _MOST_TEXT, _MOST_NAMES = 300, 5_000, 2
_MOST_SPANS = 4_000
"""Runs and parts of runs that are looked at; a mail has some hundred."""
LABEL = "label:"
"""How the feature begins that it is the first word of a mail domain."""
_LONGEST = 7
"""Words of a name."""
_UPPER = re.compile(r"(?:[dl]['’])?[A-ZÀ-ÖØ-ÞŁŚŻŠČŘŽ0-9\u0370-\u03ff\u0400-\u04ff\u3040-\ud7af][\w.&'’+-]*")
_WORD = re.compile(r"[\w.&'’+-]+")
_PARTS = re.compile(
    r"(?!,\s(?i:s\.? ?[al]\.?|inc|ltd|llc|llp|plc|gmbh|lda|srl|spa)\b)[,;:|()\[\]{}•·\"“”„«»<>\t=*_]+"
    r"|\s[-–—/@xX×>]\s|\s/|/\s|[-–—]{2,}|\s\+\s(?=[A-Z])"
    r"|(?<!\bSt)(?<!\bSta)(?<!\bDr)(?<!\bSp)(?<!\bS)(?<!\bL)[.!?](?=\s|$)"
)
_BEFORE_A_NAME = word_set("""
    for at with from re bei beim mit im in am um von vom chez avec pour con per presso met bij voor para com no
    na nos hos en with dear hi hello hallo liebe lieber bonjour hola ciao oi
""")
"""Written large where a line begins with them, they are no part of a name."""
_STOPS = re.compile(r"(?<!\bSt)(?<!\bDr)[.!?]$")
_ABBREVIATED = re.compile(r"\b[A-Za-z]\.[A-Za-z]$")
"""S.L."""
_WITHIN = word_set("""
    & + and und et y e of de del des du di da do dos la le el the van von für les los las am an der den het d l
    i og zum zur im op aan in voor for pour para per
""")
_BEHIND = word_set("""
    ggmbh plc mbb s.a s.l srl s.r.l spa s.p.a vzw bv b.v nv n.v e.v ev sas sarl s.a.s gmbh ag kg ltd llc inc
    skole skola bibliotek sp. z o.o oy ab sl sa snc scrl asbl se eg partg llp lda ltda s.l.u sau u.g ug
""")
"""What belongs to a name though it is written small."""
_FINDS_OTHERS = re.compile(
    r"recruit|staffing|personal(?:beratung|vermittlung|service)|zeitarbeit|headhunt|search|interim|uitzend|detacher"
    r"|werving|\bett\b|trabajo temporal|talent|selección|selezione|agenzia per il lavoro|cabinet|consult|bemiddel"
    r"|intercedent|vermittl|placement|career",
    re.IGNORECASE,
)
_FOR_OTHERS = re.compile(
    r"\bclients?\b|\bkunden?\b|\bmandant|\bcliente\b|\bopdrachtgever\b|\bklant\b|\bcliënt", re.IGNORECASE
)
_TOOLS = frozenset(
    folded(host.partition(".")[0])
    for hosts in (services.APPLICANT_SYSTEMS, services.SCHEDULERS, services.CALENDARS, services.CODING_PADS)
    for host in hosts
)


@dataclass
class _Seen:
    """What is known of one spelling-blind name so far."""

    features: set[str] = field(default_factory=set)
    spelled: Counter[str] = field(default_factory=Counter)
    where: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class _Known:
    """Whose words a name may hold that make it no employer's."""

    persons: frozenset[str]
    of_persons: frozenset[str]
    own: frozenset[str]
    of_role: frozenset[str]

    @classmethod
    def of(cls, people: Iterable[str], owner: Owner, role: str | None) -> _Known:
        people = [each for each in people if each]
        return cls(
            frozenset(map(folded, people)),
            frozenset(folded(word) for each in people for word in each.split()),
            frozenset(folded(word) for word in owner.name.split()),
            frozenset(folded(word) for word in (role or "").split()),
        )

    def kind(self, word: str) -> str:
        """What a word is: of a talk, a job, a person, an organisation, or only capitalised."""
        plain = folded(word)
        if plain in self.own:
            return "own"
        if plain in self.of_persons:
            return "person"
        if plain in self.of_role:
            return "role"
        return _kind(word)


@functools.lru_cache(maxsize=4096)
def _kind(word: str) -> str:
    low = word.lower().strip(".")
    if INTERVIEW.fullmatch(low):
        return "talk"
    if STAGE_HINT.fullmatch(low):
        return "stage"
    if is_title(word):
        return "job"
    if low in GIVEN or folded(word) in GIVEN:
        return "given"
    if low in NOT_NAMES:
        return "any"
    if SIDE_WORDS.fullmatch(word):
        return "side"
    if ORGANISATION.fullmatch(word):
        return "organisation"
    if word[:1].isdigit():
        return "number"
    return "upper" if word[:1].isupper() else "lower"


def find(
    event: CalendarEvent,
    message: Message | None,
    owner: Owner,
    *,
    domain: str | None,
    subject: str,
    people: Iterable[str],
    role: str | None,
) -> dict[str, frozenset[str]]:
    """Each name, as it is most often spelled, and its features.

    `domain` is the employer's as far as it is known, `people` are names of persons, `subject` is the mail's without
    prefixes.
    """
    known = _Known.of(people, owner, role)
    seen: defaultdict[str, _Seen] = defaultdict(_Seen)
    texts = list(_texts(event, message, subject))
    spans = 0
    for kind, text in texts:
        for name, features in _spans(text, known):
            spans += 1
            if spans > _MOST_SPANS:
                break
            if len(key := folded(name)) > 1:
                one = seen[key]
                one.features.update(features, (f"{kind}|{each}" for each in features), (f"in:{kind}",))
                one.spelled[name] += 1
                one.where.add(kind)
    theirs = _domains(event, message, owner, domain)
    written = {_unaccented(key): key for key in seen}
    for of, host in theirs:
        if of != "guest":
            called = host.partition(".")[0].replace("-", " ").replace("_", " ").title()
            # "Vélocargo" of velocargo.example is written; what nobody writes is spelled as the domain is.
            one = seen[written.get(folded(called), folded(called))]
            one.features.add(f"{LABEL}{of}")
            if not one.spelled:
                one.spelled[called] += 1
    whole = "\n".join(text for _, text in texts)
    for_others = (_FOR_OTHERS.search(whole) is not None, _FINDS_OTHERS.search(whole) is not None)
    found: dict[str, frozenset[str]] = {}
    for key, one in seen.items():
        name = max(one.spelled, key=lambda each: (one.spelled[each], not each.isupper()))
        features = {*one.features, *_of_name(name, key, known), *_of_domains(name, theirs, for_others)}
        features.add(f"times:{min(one.spelled.total(), 4)}")
        features.add(f"places:{min(len(one.where), 4)}")
        found[name] = frozenset(features)
    return found


def _unaccented(key: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFKD", key) if not unicodedata.combining(each))


def _texts(event: CalendarEvent, message: Message | None, subject: str) -> Iterator[tuple[str, str]]:
    yield "title", event.summary[:_MOST_LINE]
    yield "place", event.location[:_MOST_LINE]
    yield "body", event.description[:_MOST_TEXT]
    if event.organizer:
        yield "host", event.organizer.name[:_MOST_LINE]
    if message:
        yield "subject", subject[:_MOST_LINE]
        yield "mail", message.text[:_MOST_TEXT]
        for sender in message.from_[:_MOST_NAMES]:
            yield "from", sender.name[:_MOST_LINE]


def _domains(event: CalendarEvent, message: Message | None, owner: Owner, domain: str | None) -> list[tuple[str, str]]:
    """The mail domains that may be the employer's, by whose they are; none of a service or of the owner's."""
    mine = {domain_of(address) for address in owner.addresses}
    found = [("employer", domain), ("host", domain_of(event.organizer.email) if event.organizer else None)]
    found += [("from", domain_of(each.email)) for each in (message.from_[:_MOST_NAMES] if message else ())]
    found += [("guest", each) for each in sorted({domain_of(a.email) or "" for a in event.attendees[:30]})]
    return [
        (of, host)
        for of, host in found
        if host and host not in mine and not is_service(f"x@{host}") and not is_free_mail(f"x@{host}")
    ]


def _spans(text: str, known: _Known) -> Iterator[tuple[str, set[str]]]:
    """Each run of capitalised words and each part of one, with what stands around it."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        cuts = [0, *(place for cut in _PARTS.finditer(line) for place in cut.span()), len(line)]
        for begin, end in zip(cuts[::2], cuts[1::2], strict=True):
            piece = line[begin:end]
            words = list(_WORD.finditer(piece))
            if not words:
                continue
            around = (line[:begin], line[end:])
            alone = piece.strip() == line.strip(" .|")
            for first, last in _runs([word[0] for word in words]):
                for name, features in _parts_of(piece, words, first, last, around, known):
                    if alone and {"begins", "ends"} <= features:
                        features |= {"line", "line below" if at > 0.6 * len(lines) else "line above"}
                    yield name, features


def _runs(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The first and last word of each run of capitalised words, with the small ones that belong between them."""
    at = 0
    while at < len(words):
        if not _UPPER.match(words[at]) or words[at].lower() in _BEFORE_A_NAME:
            at += 1
            continue
        last = at
        while last + 1 < len(words):
            if words[last + 1].islower() and words[last + 1].strip(".") in _BEHIND:
                last += 1
                continue
            following = last + 1
            while following < len(words) and following - last <= 2 and words[following] in _WITHIN:
                following += 1
            if following == len(words) or not _UPPER.match(words[following]) or _STOPS.search(words[last]):
                break
            last = following
        yield at, last
        at = last + 1


def _parts_of(
    piece: str, words: Sequence[re.Match[str]], first: int, last: int, around: tuple[str, str], known: _Known
) -> Iterator[tuple[str, set[str]]]:
    for begin in range(first, min(last, first + _LONGEST - 1) + 1):
        if not _UPPER.match(words[begin][0]):
            continue
        for end in range(begin, min(last, begin + _LONGEST - 1) + 1):
            if not _UPPER.match(words[end][0]) and words[end][0].strip(".") not in _BEHIND:
                continue
            features: set[str] = set()
            if begin > first:
                features.add(f"cut before:{known.kind(words[begin - 1][0])}")
            elif begin:
                features.add(f"before:{words[begin - 1][0].lower()}")
                if begin > 1:
                    features.add(f"before:{words[begin - 2][0].lower()} {words[begin - 1][0].lower()}")
            else:
                mark = around[0].rstrip()[-1:]
                features.add(f"before:{mark}")
                if mark == ":" and (label := _WORD.findall(around[0][-60:])):
                    features.add(f"labelled:{label[-1].lower()}")
            if end < last:
                features.add(f"cut behind:{known.kind(words[end + 1][0])}")
            else:
                behind = words[end + 1][0].lower() if end + 1 < len(words) else around[1].lstrip()[:1]
                features.add(f"behind:{behind}")
            if begin == first and end == last:
                features.add("whole run")
            if begin == 0 and end == len(words) - 1:
                features |= {"begins", "ends"}
            name = piece[words[begin].start() : words[end].end()].strip(" .'’-")
            yield f"{name}." if _ABBREVIATED.search(name) else name, features


def _of_name(name: str, key: str, known: _Known) -> Iterator[str]:
    """What its own words tell."""
    words = name.split()
    yield f"words:{min(len(words), 6)}"
    for what, pattern in (("legal", LEGAL), ("organisation", ORGANISATION), ("none", NO_COMPANY), ("side", SIDE_WORDS)):
        if pattern.search(name):
            yield what
    if ORGANISATION.match(name):
        yield "begins as an organisation"
    if ORGANISATION.fullmatch(name):
        yield "only an organisation"
    if is_title(name):
        yield "a job"
    if any(map(is_title, words)):
        yield "holds a job"
    if name.isupper() and len(name) > 4:
        yield "capitals"
    yield f"first:{known.kind(words[0])}"
    yield f"last:{known.kind(words[-1])}"
    yield f"first word:{words[0].lower()}"
    yield f"last word:{words[-1].lower()}"
    if key in _TOOLS:
        yield "a tool"
    if key in known.persons:
        yield "a person"
    own = {folded(word) for word in words}
    for what, others in (("persons", known.of_persons), ("yours", known.own), ("the role", known.of_role)):
        if own & others:
            yield f"{'all' if own <= others else 'some'} of {what}"


def _of_domains(name: str, theirs: Sequence[tuple[str, str]], for_others: tuple[bool, bool]) -> set[str]:
    """Whose mail domain it is like, and what that means where somebody finds people for others."""
    found: set[str] = set()
    for of, host in theirs:
        if akin(name, host):
            found |= {f"like:{of}", f"like:{of}:{is_agency(host)}:{for_others[0]}"}
            if names_domain(name, host):
                found.add(f"names:{of}")
    like = any(f"like:{of}" in found for of in ("employer", "host", "from"))
    found.add(f"like one:{like}:{for_others[0]}:{for_others[1]}")
    found.add(f"like one:{like}:{min(len(name.split()), 6)} words")
    if _FINDS_OTHERS.search(name):
        found.add(f"finds others:{for_others[0]}")
    if LEGAL.search(name):
        found.add(f"legal:{like}")
    if ORGANISATION.search(name):
        found.add(f"organisation:{like}")
    if not theirs:
        found.add("no domain")
    return found
