"""Everybody who may be in a meeting, by its people and its words, and what is known of each. Pure.

Gathers only: `standing` tells what is known of each, and the weights of `part` whether they take part.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from agent.model import Attendee, CalendarEvent
from agent.understand.days.date_words import word_set
from agent.understand.employers.employer import folded
from agent.understand.name_words import nicknames
from agent.understand.name_words.given_names import GIVEN
from agent.understand.persons import (
    acquainted,
    attends,
    beside_name,
    bystanders,
    mentions,
    names,
    part_features,
    part_words,
)
from agent.understand.persons.mentions import Mention

_MAIL = re.compile(r"[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}", re.IGNORECASE)


@dataclass(slots=True)
class One:
    """Somebody who may take part: a `guest`, the `host` (organizer), the `sender` of the mail, or a `stranger`."""

    kind: str
    name: str
    address: str | None = None
    attendee: Attendee | None = None
    said: list[list[str]] = field(default_factory=list)
    """The features of each mention of them."""
    places: set[str] = field(default_factory=set)
    told: names.Named | None = None
    """As a list or an announcement names them."""
    words: frozenset[str] = frozenset()
    called: str = ""
    """The fullest of the names they are mentioned by."""
    rows: set[int] = field(default_factory=set)
    """The enumerations they stand in, by number."""
    office: bool = False
    """Are they named behind what they are: "teamleider Hoekstra"."""
    kept_out: bool = True
    """Does what stands beside each mention of them say that they are none one meets."""
    comes: bool | None = None
    """What the sentences that name them plainly say."""
    asides: list[bool] = field(default_factory=list)
    """Of each mention of a stranger, whether it tells of one who has no part in the talk."""
    added: bool = True
    """Is all that plainly says they come that they join others."""


@dataclass(slots=True)
class Crowd:
    """All of them, and what the writer says of themself."""

    ones: list[One]
    myself: list[list[str]]
    writer: One | None
    event: CalendarEvent
    text: str
    my_rows: frozenset[int] = frozenset()
    """The enumerations in which the writer stands as "I"."""


def gather(
    event: CalendarEvent,
    texts: Sequence[tuple[str, str]],
    *,
    guests: Sequence[Attendee],
    host: Attendee | None,
    sender: Attendee | None,
    absent: Sequence[Attendee],
    shy: Sequence[Attendee],
    owner: Collection[str],
    firms: Collection[str],
    firm_names: Sequence[str],
    told: Sequence[names.Named],
    writer: Attendee | None,
    refused: Callable[[str], bool],
    around: str = "",
    book: Sequence[Attendee] = (),
) -> Crowd:
    """The crowd of an event. `texts` are pairs of a place (`title`, `place`, '' for running text) and the text.

    `absent` are attendees who do not take part whatever is said, `shy` those whose address alone may be a person's;
    `owner` the folded words of the owner's name, `writer` who says "I", `firm_names` those of several words,
    `told` whom lists name, `around` a text that
    may speak of other events, `book` whom the mail's head gives with an address, `refused`
    tells names that are no person's.
    """
    ones = [One("guest", acquainted.spoken(a), a.email, a) for a in guests]
    if host:
        ones.append(One("host", acquainted.spoken(host), host.email, host))
    if sender:
        ones.append(One("sender", acquainted.spoken(sender), sender.email, sender))
    known = [one.attendee for one in ones if one.attendee]
    about = {word for a in (*known, *absent) for word in acquainted.words(a)}
    myself: list[list[str]] = []
    my_rows: set[int] = set()
    strangers: list[_Stranger] = []
    signers: list[One] = []
    rows = 0
    for place, text in texts:
        read = mentions.find(text, about)
        row_of, rows = _rows(read, rows)
        others = {at: one for one in read.mentions for at in range(one.start, one.end)}
        taken = _spans(text, firm_names)
        addresses = [(found.start(), found[0].lower()) for found in _MAIL.finditer(text[: mentions.LONGEST])]
        for mention in read.mentions:
            if mention.myself:
                myself.append(part_features.of(mention, read, others, place))
                my_rows |= {row_of[mention.start]} if mention.start in row_of else set()
                continue
            row = row_of.get(mention.start)
            words = frozenset(folded(word) for word in names.bare(mention.name).split()) - {""}
            if _is_played(mention, read) or _is_office(mention, read) or _heads_an_office(mention, read):
                continue
            if not words or _is_owner(words, owner) or _greets_owner(words, owner, mention, read):
                continue
            if place == "title" and words & frozenset(owner) and not (words - frozenset(owner)) & GIVEN:
                continue  # "ITV Robin", "Robin Keller Panel"
            begin = read.ends[mention.start] - len(read.tokens[mention.start])
            if any(at <= begin < end and mention.end - mention.start < count for at, end, count in taken):
                continue  # "Foley" of "Foley & Byrne Dental" is the firm, whoever else bears that name
            said = names.Named(mention.name)
            beside = _beside(read, mention, addresses)
            if beside and not acquainted.fits(mention.name, beside) and _another_fits(beside, read, mention):
                beside = None  # a list of names above a list of addresses
            match = acquainted.match(names.Named(mention.name, beside), known)
            if match is None and len(words) > 1 and (match := acquainted.match(said, shy)):
                ones.append(One("guest" if host else "host", "", match.email, match))
                known.append(match)
            if match is None and (_ambiguous(words, known) or acquainted.match(said, absent)):
                continue
            if match:
                one = next(each for each in ones if each.attendee is match)
                if place == "" and _signs(mention, read):
                    signers.append(one)
                one.said.append(part_features.of(mention, read, others, place))
                one.places.add(place)
                one.rows |= {row} if row is not None else set()
                one.called = max(one.called, mention.name, key=len)
                one.comes = _plainer(one.comes, _comes(mention, read, place, known=True))
            elif (_leads_a_firm(mention, read) or not _of_a_firm(mention, words, firms)) and not refused(mention.name):
                signs = place == "" and _signs(mention, read)
                said_of = part_features.of(mention, read, others, place)
                out = beside_name.keeps_out(text, begin, read.ends[mention.end - 1])
                comes = _comes(mention, read, place)
                aside = place == "" and bystanders.is_one(mention, read)
                if comes and aside and bystanders.is_of_another_day(mention, read):
                    comes = None
                added = comes is not True or bystanders.is_added(mention, read)
                strangers.append(_Stranger(mention, said_of, place, beside, row, signs, out, comes, aside, added))
    _join(ones, strangers)
    _left_over(ones)
    _tell(ones, told, known, absent)
    shown = [found[0].lower() for _, text in texts for found in _MAIL.finditer(text[: mentions.LONGEST])]
    _address(ones, [*book, *(Attendee("", each) for each in dict.fromkeys(shown))], [*known, *absent])
    speaks = next((one for one in ones if one.attendee is writer and writer), None)
    if writer is None:
        speaks = signers[-1] if signers else _signer(ones, strangers)
    return Crowd(ones, myself, speaks, event,
                 "\n".join([*(text for _, text in texts), around]), frozenset(my_rows))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Stranger:
    """A mention of somebody who is not among those invited: its features, its place, an address beside it, its row."""

    mention: Mention
    said: list[str]
    place: str
    beside: str | None
    row: int | None
    signs: bool = False
    """Does it stand below the last words of a letter."""
    kept_out: bool = False
    """Does what stands beside it say that they are none one meets."""
    comes: bool | None = None
    """What the sentence plainly says."""
    aside: bool = False
    added: bool = True


def _spans(text: str, signs: Sequence[str]) -> list[tuple[int, int, int]]:
    """Where a firm's name, or the begin of it, stands in a text: from where to where, and how many words it has."""
    found: list[tuple[int, int, int]] = []
    for sign in signs[:_MOST_SIGNS]:
        words = sign.split()[:_MOST_WORDS]
        for count in range(len(words), 1, -1):
            if not words[count - 1][0].isalpha():
                continue
            pattern = re.compile(r"(?<!\w)" + r"\s".join(map(re.escape, words[:count])) + r"(?!\w)", re.IGNORECASE)
            found += [(at.start(), at.end(), count) for at in pattern.finditer(text[: mentions.LONGEST])]
    return found


_MOST_SIGNS, _MOST_WORDS = 4, 8
_JOINS = frozenset({",", ";", "&", "+", "/", "-", "–", "—", "*", "•", "·", ":", "."}) | word_set("""
    el la il lo le los las les de het der die das den dem o os the a l
    und and et y e en och og i oraz sowie ja és ve și и та as well along with or
""")
_SIGNATURE = 12
"""Tokens of a letter's last paragraph that is no more than who wrote it."""
_OFFICE_CUT = 4
"""More letters than this before a dot, and it ends a sentence rather than a word cut short."""
_MOST_APART = 14
"""Tokens between two names of one enumeration, what stands in brackets or behind a dash among them."""


def _rows(read: mentions.Text, first: int) -> tuple[dict[int, int], int]:
    """The enumerations of a text: for the begin of each mention in one the number of it; and the next free number.

    "A, B and I", a list of lines, names with what they do in brackets: they do the same in the meeting.
    """
    found: dict[int, int] = {}
    number = first
    deep = _in_brackets(read)
    # "Aminata Sarr (desk Sahel), Benoît Legendre": what stands in brackets is said of the one before.
    for one, two in itertools.pairwise(each for each in read.mentions if each.start not in deep):
        if _enumerated(read.tokens[one.end : two.start]):
            if one.start not in found:
                found[one.start] = number
                number += 1
            found[two.start] = found[one.start]
    return found, number


def _in_brackets(read: mentions.Text) -> set[int]:
    """Where the tokens stand in brackets that follow a name and close on their line."""
    found: set[int] = set()
    ends = {each.end for each in read.mentions}
    opened: int | None = None
    for at, word in enumerate(read.tokens):
        if word == "(" and at in ends:
            opened = at
        elif word[0] == "\n" or (opened is not None and at - opened > _MOST_APART):
            opened = None
        elif word == ")" and opened is not None:
            found |= set(range(opened, at))
            opened = None
    return found


def _enumerated(between: Sequence[str]) -> bool:
    """Do these tokens only pass from one name of an enumeration to the next."""
    if not between or len(between) > _MOST_APART:
        return False
    depth = 0
    joined = lines = False
    if any(
        one == "."
        and two[0].isupper()
        and before[0].islower()
        and len(before) > _OFFICE_CUT
        and before.lower() not in mentions.TITLES
        for before, one, two in zip(between, between[1:], between[2:], strict=False)
    ):
        return False  # another sentence
    for at, each in enumerate(between):
        opens = (each == "(") - (each == ")")
        depth += opens
        if opens or depth > 0:
            continue
        if each[0] == "\n":
            if each.count("\n") > 1:
                return False
            joined = lines = True
        elif each in _JOINS:
            joined = joined or each not in {".", ":"}
        elif each.lower() in mentions.TITLES or (joined and each[0].isdigit()):
            continue
        elif joined and (each[0].isupper() or (lines and not _breaks(between[at:]))):
            continue  # an office before the next name: "2.º vogal: Eng.º Rui Casquilho"
        elif not any(later in {",", ";"} or later[0] == "\n" for later in between[at + 1 :]):
            # What stands behind a name up to the end of its piece is its office: ", Personalamt".
            return False
    return joined and depth == 0


def _beside(read: mentions.Text, mention: Mention, addresses: Sequence[tuple[int, str]]) -> str | None:
    """The address that follows the name closely."""
    end = read.ends[mention.end - 1]
    return next((address for at, address in addresses if 0 <= at - end <= 4), None)


def _another_fits(address: str, read: mentions.Text, mention: Mention) -> bool:
    return any(acquainted.fits(each.name, address) for each in read.mentions if each is not mention and each.name)


def _signs(mention: Mention, read: mentions.Text) -> bool:
    """Does a letter end with that name: on a line of its own below "Kind regards", few lines before the end."""
    tokens = read.tokens
    if mention.start == 0 or not (tokens[mention.start - 1][0] == "\n" or _closes(tokens[mention.start - 1])):
        return False
    behind = tokens[mention.end : mention.end + 1]
    if behind and behind[0][0] != "\n" and behind[0] not in {",", "|", "·", "-", "–", "("}:
        return False
    last = tokens[mention.start - 1].count("\n") > 1 and len(tokens) - mention.end <= _SIGNATURE
    return last or any(_closes(each) for each in tokens[max(0, mention.start - 8) : mention.start])


def _closes(token: str) -> bool:
    return token[0].isalpha() and "close" in part_words.ideas(folded(token))


def _signer(ones: Sequence[One], strangers: Sequence[_Stranger]) -> One | None:
    """Who signs what the mailbox of several people sends; None where that is not one."""
    names_ = {folded(names.bare(each.mention.name)): each for each in strangers if each.signs}
    found = [one for one in ones if one.kind == "stranger" and folded(names.bare(one.name)) in names_]
    return found[0] if len(found) == 1 else None


def _address(ones: Sequence[One], book: Sequence[Attendee], taken: Sequence[Attendee]) -> None:
    """Gives those named without an address the one that bears their name, in the head of the mail or in the text."""
    used = {acquainted.mailbox(a.email) for a in taken} | {one.address for one in ones if one.address}
    free = [a for a in book if acquainted.mailbox(a.email) not in used]
    claims: dict[str, list[One]] = {}
    for one in ones:
        if one.kind != "stranger" or one.address:
            continue
        said = {folded(word) for word in names.bare(one.name).split()} - {""}
        fitting = {
            a.email
            for a in free
            if (len(said) > 1 and said == acquainted.words(a)) or (not a.name and acquainted.fits(one.name, a.email))
        }
        if len(fitting) == 1:
            claims.setdefault(fitting.pop(), []).append(one)
    for address, claimants in claims.items():
        if len(claimants) == 1:
            claimants[0].address = address


_I_AM = word_set("""
    am i'm i’m play plays playing bin spiele spielt suis joue soy seré interpreto sono interpreto ben speel sou serei
""")
_QUOTES = frozenset("\"“”„«»‘'")


def _is_played(mention: Mention, read: mentions.Text) -> bool:
    """Is that who somebody says in quotes to be, in a role play: 'I am "Dieter, VP Ops of Acme"'."""
    before = [token.lower() for token in read.tokens[max(0, mention.start - 3) : mention.start]]
    return len(before) > 1 and before[-1] in _QUOTES and any(each in _I_AM for each in before[:-1])


def _is_office(mention: Mention, read: mentions.Text) -> bool:
    """Is that one word at the head of a sentence which only says as what those come who follow with their titles.

    "Vocales, D. Anselmo Torralba y Dña. Yolanda Ruipérez".
    """
    if mention.formal or mention.given or mention.end - mention.start != 1:
        return False
    heads = mention.start == 0 or read.tokens[mention.start - 1][0] in "\n.;"
    comma, title = (*read.tokens[mention.end : mention.end + 2], "", "")[:2]
    return heads and comma in {",", ":"} and title.lower().rstrip(".") in mentions.TITLES


_TO_AN_OFFICE = re.compile(r"(?:M|Mme|Mlle|Monsieur|Madame)\.? (?:le|la) ")


def _heads_an_office(mention: Mention, read: mentions.Text) -> bool:
    """Is that the first word of an office behind a name: ", Patient Services Manager"."""
    if _TO_AN_OFFICE.match(mention.name):
        return True  # "M. le Proviseur"
    if mention.formal or mention.given or mention.office or mention.end - mention.start != 1 or not mention.start:
        return False
    behind = read.tokens[mention.end : mention.end + 1]
    last = read.ends[mention.end] if behind else 0
    adjacent = bool(behind) and last - len(behind[0]) - read.ends[mention.end - 1] == 1
    return read.tokens[mention.start - 1] in {",", "(", "-", "–"} and adjacent and behind[0][0].isupper()


def _is_owner(words: frozenset[str], owner: Collection[str]) -> bool:
    """Is that the owner, the family name perhaps by its letter: "Robin K.", "T. Wilk"."""
    left = words - frozenset(owner)
    return len(left) < len(words) and all(
        len(word.strip(".")) == 1 and any(each.startswith(word[0]) for each in owner) for word in left
    )


def _greets_owner(words: frozenset[str], owner: Collection[str], mention: Mention, read: mentions.Text) -> bool:
    """Is that the owner's name behind a greeting nobody listed, at the begin of a line: "Dag Tomasz"."""
    left = words - frozenset(owner)
    last = folded(names.bare(mention.name).split()[-1])
    begins = last in owner and (mention.start == 0 or read.tokens[mention.start - 1][0] == "\n")
    return begins and len(left) < len(words) and not left & GIVEN and not mention.formal


def _ambiguous(words: frozenset[str], known: Sequence[Attendee]) -> bool:
    return sum(1 for a in known if words & acquainted.words(a)) > 1


def _leads_a_firm(mention: Mention, read: mentions.Text) -> bool:
    """Is that somebody of the firm's own name, by office and deed: "Geschäftsführer Vollmer kommt dazu"."""
    before = read.tokens[mention.start - 1] if mention.start else ""
    return before[:1].isalpha() and names.is_office(before) and attends.of(mention, read) is True


def _of_a_firm(mention: Mention, words: frozenset[str], firms: Collection[str]) -> bool:
    """Is that the employer or a part of its name: all its words stand in it, and none is a given name."""
    if not mention.formal and not words & GIVEN:
        for firm in firms:
            if len(words) > 1 and len(firm) > 5 and all(len(word) > 2 and word in firm for word in words):
                return True
    plain = "".join(folded(word) for word in names.bare(mention.name).split())
    return (
        not mention.formal
        and plain not in GIVEN
        and any(plain == firm or (len(plain) > 5 and plain in firm) for firm in firms)
    )


def _breaks(words: Sequence[str]) -> bool:
    """Does a line end among them."""
    return any(each[0] == "\n" for each in words)


def _join(ones: list[One], strangers: Sequence[_Stranger]) -> None:
    """The same person once: "Petra Scholl", "Frau Scholl" and "Petra"."""
    longest = sorted(strangers, key=lambda each: -len(names.bare(each.mention.name).split()))
    new: list[One] = []
    for stranger in longest:
        mention, address = stranger.mention, stranger.beside
        words = frozenset(folded(word.strip(".")) for word in names.bare(mention.name).split()) - {""}
        one = next((each for each in new if words <= each.words or (address and each.address == address)), None)
        one = one or _called_short(words, new, stranger.row)
        if one is None:
            one = One("stranger", mention.name, address, words=words)
            new.append(one)
        one.said.append(stranger.said)
        one.places.add(stranger.place)
        one.office = one.office or mention.office
        one.kept_out = one.kept_out and stranger.kept_out
        one.comes = _plainer(one.comes, stranger.comes)
        one.asides.append(stranger.aside)
        one.added = one.added and stranger.added
        one.rows |= {stranger.row} if stranger.row is not None else set()
        one.address = one.address or address
    order = {each.mention.name: at for at, each in reversed(list(enumerate(strangers)))}
    ones += sorted(new, key=lambda each: order.get(each.name, 0))


def _comes(mention: Mention, read: mentions.Text, place: str, *, known: bool = False) -> bool | None:
    """What a sentence plainly says of them; a title, "call Noreen", says of nobody that they do not come."""
    said = attends.of(mention, read, known=known) if place != "place" else None
    return None if place and said is False else said


def _plainer(one: bool | None, other: bool | None) -> bool | None:
    """Of two sentences: whoever one of them says will not be there, is not, whatever was said before."""
    return other if one is None or other is False else one


def _left_over(ones: list[One]) -> None:
    """The only guest without a name is the only one whom a single word names that begins so: Tom is `tford@…`."""
    nameless = [each for each in ones if each.kind == "guest" and not each.name and not each.said and each.address]
    single = [each for each in ones if each.kind == "stranger" and len(each.words) == 1 and each.words & GIVEN]
    if len(nameless) != 1 or len(single) != 1 or single[0].address:
        return
    guest, named = nameless[0], single[0]
    local = (guest.address or "").partition("@")[0]
    if (
        not re.fullmatch(r"[a-z]{3,16}|[a-z]\.[a-z]{2,16}", local)
        or local[0] != next(iter(named.words))[0]
        or acquainted.is_team(local)
    ):
        return
    guest.called = named.name
    guest.said += named.said
    guest.places |= named.places
    guest.comes = _plainer(guest.comes, named.comes)
    guest.rows |= named.rows
    ones.remove(named)


def _called_short(words: frozenset[str], of: Sequence[One], row: int | None) -> One | None:
    """The only one of whose given name that one word is a short form: "Gwen" beside "Gwendolyn Ames".

    Two who stand in one enumeration are two people.
    """
    if len(words) != 1:
        return None
    short = next(iter(words))
    found = [
        each
        for each in of
        if len(each.words) > 1
        and row not in each.rows
        and any(nicknames.shortens(short, folded(word)) for word in names.bare(each.name).split()[:1])
    ]
    return found[0] if len(found) == 1 else None


def _tell(ones: list[One], told: Sequence[names.Named], known: Sequence[Attendee], absent: Sequence[Attendee]) -> None:
    """What a list or an announcement says, joined to those whom it names."""
    for person in told:
        match = acquainted.match(person, known)
        words = frozenset(folded(word) for word in names.bare(person.name).split()) - {""}
        one = next((each for each in ones if each.attendee is match), None) if match else None
        one = one or next(
            (
                each
                for each in ones
                if each.kind == "stranger" and (words <= each.words or (len(each.words) > 1 and each.words <= words))
            ),
            None,
        )
        likely = len(words) > 1 or person.name != names.bare(person.name) or words <= GIVEN or not person.name.isascii()
        if one is None and likely and not acquainted.match(person, absent) and not _ambiguous(words, known):
            one = One("stranger", person.name, person.address, words=words)
            ones.append(one)
        if one and (one.told is None or (one.told.weak and not person.weak)):
            one.told = person
            one.address = one.address or person.address
