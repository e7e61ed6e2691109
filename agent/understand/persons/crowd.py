"""Everybody who may be in a meeting, by its people and its words, and what is known of each. Pure.

Gathers only: `standing` tells what is known of each, and the weights of `part` whether they take part.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from agent.model import Attendee, CalendarEvent
from agent.understand.employers.employer import folded
from agent.understand.name_words.given_names import GIVEN
from agent.understand.persons import (
    acquainted,
    announced,
    attends,
    bystanders,
    clauses,
    enumerations,
    likeness,
    mentioned,
    mentions,
    named_as,
    names,
    no_names,
    ordinary_words,
    part_features,
    reader,
    renamed,
    same_person,
    signed,
    slots,
)
from agent.understand.persons.clause_words import Kind
from agent.understand.persons.mentioned import Mention, Said
from agent.understand.persons.someone import One, Stranger

_MAIL = re.compile(r"[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}", re.IGNORECASE)


@dataclass(slots=True)
class Crowd:
    """All of them, and what the writer says of themself."""

    ones: list[One]
    myself: list[Said]
    writer: One | None
    event: CalendarEvent
    text: str
    own: str
    """In what text the writer says "I"."""
    my_rows: frozenset[int] = frozenset()
    """The enumerations in which the writer stands as "I"."""
    i_do: frozenset[Kind] = frozenset()
    """What the clauses about the writer say they do."""
    texts: tuple[reader.Encoded, ...] = ()
    """What is read, as `reader` does."""
    firm_words: frozenset[str] = frozenset()
    """The folded words by which the firm, its mailboxes and the job are called."""


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
    told: Sequence[announced.Named],
    writer: Attendee | None,
    refused: Callable[[str], bool],
    around: str = "",
    own: str | None = None,
    book: Sequence[Attendee] = (),
    firm_words: frozenset[str] = frozenset(),
) -> Crowd:
    """The crowd of an event. `texts` are pairs of a place (`title`, `place`, '' for running text) and the text.

    `absent` are attendees who do not take part whatever is said, `shy` those whose address alone may be a person's;
    `owner` the folded words of the owner's name, `writer` who says "I", `firm_names` those of several words,
    `firm_words` the folded words by which the firm, its mailboxes and the job are called,
    `told` whom lists name, `around` a text that may speak of other events, `own` what the writer alone wrote, `book`
    whom the mail's head gives with an address, `refused` tells names that are no person's.
    """
    ones = [One("guest", acquainted.spoken(a), a.email, a) for a in guests]
    if host:
        ones.append(One("host", acquainted.spoken(host), host.email, host))
    if sender:
        ones.append(One("sender", acquainted.spoken(sender), sender.email, sender))
    known = [one.attendee for one in ones if one.attendee]
    about = {word for a in (*known, *absent) for word in acquainted.words(a)}
    myself: list[Said] = []
    encoded: list[reader.Encoded] = []
    my_rows: set[int] = set()
    strangers: list[Stranger] = []
    signers: list[One] = []
    i_do: set[Kind] = set()
    rows = 0
    for number, (place, text) in enumerate(texts):
        read = mentions.find(text, about)
        does = clauses.kinds(read, about) if place == "" else {}
        plainly = {
            each.start: named_as.plainly(each, read, text, does.get(each.start, ()), invited_as(each, known, host))
            for each in read.mentions
        }
        seen = {at: said & {"invited", "invites"} for at, said in plainly.items()} if place else plainly
        encoded.append(reader.encoded(read, place=place, owner=owner, plainly=seen))
        doubted = acquainted.doubted([each.name for each in read.mentions if not each.myself], known)
        row_of, rows = enumerations.rows(read, rows)
        others = {at: one for one in read.mentions for at in range(one.start, one.end)}
        taken = no_names.firm_spans(text, firm_names)
        elsewhere = slots.others(text, event.start, event.end, event.summary) if place == "" else []
        addresses = [(found.start(), found[0].lower()) for found in _MAIL.finditer(text[: mentioned.LONGEST])]
        for mention in read.mentions:
            if mention.myself:
                myself.append(Said(part_features.of(mention, read, others, place), number, mention.start))
                i_do |= does.get(mention.start, set()) if own is None or own == text else set()
                my_rows |= {row_of[mention.start]} if mention.start in row_of else set()
                continue
            row = row_of.get(mention.start)
            words = frozenset(folded(word) for word in names.bare(mention.name).split()) - {""}
            said_so = plainly[mention.start]
            if not said_so.isdisjoint(named_as.NOBODY):
                continue
            if not words or no_names.is_owner(words, owner) or no_names.greets_owner(words, owner, mention, read):
                continue
            others_words = words - frozenset(owner)
            around_owner = len(others_words) < len(words) and not others_words & GIVEN
            if around_owner and (place == "title" or ordinary_words.all_ordinary(" ".join(others_words))):
                continue  # "ITV Robin", "Robin Keller Panel", and "Kennenlernen Robin" also in the text
            begin = read.ends[mention.start] - len(read.tokens[mention.start])
            if any(at <= begin < end for at, end in elsewhere):
                continue  # whom another invitation of the same day is for
            if any(at <= begin < end and mention.end - mention.start < count for at, end, count in taken):
                continue  # "Foley" of "Foley & Byrne Dental" is the firm, whoever else bears that name
            said = announced.Named(mention.name)
            beside = _beside(read, mention, addresses)
            if beside and not acquainted.fits(mention.name, beside) and _another_fits(beside, read, mention):
                beside = None  # a list of names above a list of addresses
            match = acquainted.match(announced.Named(mention.name, beside), known)
            match = match or renamed.match(mention, read, known) or _of_the_firm(mention, firms, known)
            if match in doubted and len(words) > 1:
                match = None
            if match is None and len(words) > 1 and (match := acquainted.match(said, shy)):
                ones.append(One("guest" if host else "host", "", match.email, match))
                known.append(match)
            if match is None and (acquainted.ambiguous(words, known) or acquainted.match(said, absent)):
                continue
            if match:
                one = next(each for each in ones if each.attendee is match)
                if place == "" and "signs" in said_so:
                    signers.append(one)
                one.said.append(Said(part_features.of(mention, read, others, place), number, mention.start))
                one.places.add(place)
                one.rows |= {row} if row is not None else set()
                one.called = max(one.called, mention.name, key=len)
                comes = _comes(mention, read, place, known=True)
                one.comes = same_person.plainer(one.comes, comes)
                one.added = one.added and (comes is not True or bystanders.is_added(mention, read))
                one.does |= does.get(mention.start, set())
            elif (
                no_names.leads_a_firm(mention, read) or not no_names.of_a_firm(mention, words, firms)
            ) and not refused(mention.name):
                signs = place == "" and "signs" in said_so
                said_of = Said(part_features.of(mention, read, others, place), number, mention.start)
                out = "kept out" in said_so
                comes = True if _is_me(mention, read, others) else _comes(mention, read, place)
                aside = place == "" and "aside" in said_so
                if comes and aside and "another day" in said_so:
                    comes = None
                added = comes is not True or bystanders.is_added(mention, read)
                done = frozenset(does.get(mention.start, ()))
                strangers.append(Stranger(mention, said_of, place, beside, row, signs, out, comes, aside, added, done))
    _stay_away(ones, around)
    same_person.join(ones, strangers)
    same_person.left_over(ones)
    _take_back(ones, writes="leads" in i_do, later=bool(_LATER_ROUND.search(event.summary[:200])))
    same_person.add_listed(ones, told, known, absent)
    shown = [found[0].lower() for _, text in texts for found in _MAIL.finditer(text[: mentioned.LONGEST])]
    same_person.give_address(ones, [*book, *(Attendee("", each) for each in dict.fromkeys(shown))], [*known, *absent])
    speaks = next((one for one in ones if one.attendee is writer and writer), None)
    if (presented := _presented(ones, texts)) is not None:
        speaks = presented
    elif speaks and speaks not in signers and (guests_signing := [one for one in signers if one.kind == "guest"]):
        speaks = guests_signing[-1]  # who invites leaves the words to somebody else who is invited
    if writer is None:
        speaks = signers[-1] if signers else signed.signer(ones, strangers)
    if speaks and speaks.address and acquainted.is_team(speaks.address):
        speaks = signed.signer(ones, strangers) or speaks  # whoever writes from the mailbox of several people
    whole = "\n".join([*(text for _, text in texts), around])
    return Crowd(
        ones, myself, speaks, event, whole, whole if own is None else own, frozenset(my_rows), frozenset(i_do),
        tuple(encoded), firm_words,
    )  # fmt: skip


def invited_as(mention: Mention, known: Sequence[Attendee], host: Attendee | None) -> str:
    """Is that one of those `known` by the list, as `named_as.plainly` wants it; `host`: who of them invites."""
    match = None if mention.myself else acquainted.match(announced.Named(mention.name), known)
    return "" if match is None else "invites" if match is host else "invited"


_OF = frozenset(["von", "vom", "van", "de", "di", "da", "do", "of"])


def _of_the_firm(mention: Mention, firms: Collection[str], known: Sequence[Attendee]) -> Attendee | None:
    """Who of those `known` signs with the firm instead of the family name: "Anouk von Freiwerk"."""
    given, *rest = names.bare(mention.name).split()
    if len(rest) < len(("von", "Freiwerk")) or rest[0] not in _OF or folded("".join(rest[1:])) not in firms:
        return None
    match = acquainted.match(announced.Named(given), known)
    return match if match and acquainted.words(match).isdisjoint(map(folded, rest[1:])) else None


_LATER_ROUND = re.compile(
    r"\b(?:2nd|3rd|second|third|final|last|next|round|stage|zweit\w*|dritt\w*|nächst\w*|letzt\w*|runde|[23][.]|deuxième"
    r"|troisième|dernier|prochain|2e|3e|segund[oa]|tercer[oa]?|últim[oa]|second[oa]|terz[oa]|ultim[oa]|tweede|derde"
    r"|laatste"
    r"|2[ªº]|3[ªº])",
    re.IGNORECASE,
)
"""In a title: the talk may be the later round that its text speaks of."""


def _take_back(ones: Sequence[One], *, writes: bool, later: bool) -> None:
    """What the text plainly says of somebody beats the list of guests, and a panel they are named in.

    `writes`: does the writer say that they lead the talk; `later`: may this be a later round.
    """
    for one in ones:
        now = writes or any(_is_of_this_round(each) for each in ones if each is not one)
        if not later and now and clauses.is_met_later(one.does):
            one.comes = False
    for one in ones:
        if clauses.keeps_away(one.does):
            one.comes = False
    for one in ones:
        others = writes or any(_may_come(each) for each in ones if each is not one)
        if one.comes is None and others and clauses.only_helps(one.does):
            one.comes = False


def _is_of_this_round(one: One) -> bool:
    """May somebody be met now, of whom a text that tells of later rounds says nothing of the kind."""
    told = one.does.isdisjoint({"helps", "away", "later"})
    return told and (one.comes is True or one.kind == "guest" or (one.kind == "stranger" and likeness.is_person(one)))


def _may_come(one: One) -> bool:
    return one.comes is True or (one.comes is None and one.kind == "guest" and not clauses.only_helps(one.does))


def _stay_away(ones: Sequence[One], around: str) -> None:
    """What a text that may speak of other events says of those invited to this one counts where it keeps them away."""
    known = [one.attendee for one in ones if one.attendee]
    read = mentions.find(around, {word for a in known for word in acquainted.words(a)})
    for mention in read.mentions:
        match = None if mention.myself else acquainted.match(announced.Named(mention.name), known)
        one = next((each for each in ones if match and each.attendee is match), None)
        if one and attends.of(mention, read, known=True) is False:
            one.comes = False


def _is_me(mention: Mention, read: mentioned.Text, others: dict[int, Mention]) -> bool:
    """Does the writer say in brackets who they are: "you talk to me (Gianni)"."""
    me = others.get(mention.start - 2)
    closed = read.tokens[mention.end : mention.end + 1] == (")",)
    return closed and read.tokens[mention.start - 1] == "(" and me is not None and me.myself


_I_AM = re.compile(
    r"(?:^|[.!?,\n] ?)\W{0,3}(?:(?:i['’]m|i am|my name is|this is|ich bin|mein name ist|je suis|je m['’]appelle|soy"
    r"|me llamo|sono|mi chiamo|ik ben|ik heet|sou [oa]?|chamo-me) (?-i:(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]{1,30}))"
    r"|(?-i:(?P<here>[A-ZÀ-ÖØ-Þ][\w'’-]{1,30})) (?:here|hier|ici|this side|aquí|qui|aqui)\b)",
    re.IGNORECASE,
)


def _presented(ones: Sequence[One], texts: Sequence[tuple[str, str]]) -> One | None:
    """Who of those invited presents themself as the writer: "I'm Lotte and look after the diaries"."""
    for found in (found for place, text in texts if not place for found in _I_AM.finditer(text[: mentioned.LONGEST])):
        said = folded(found["name"] or found["here"])
        fitting = [one for one in ones if one.attendee and said in acquainted.words(one.attendee)]
        if len(fitting) == 1 and fitting[0].kind == "guest":
            return fitting[0]
    return None


def _beside(read: mentioned.Text, mention: Mention, addresses: Sequence[tuple[int, str]]) -> str | None:
    """The address that follows the name closely."""
    end = read.ends[mention.end - 1]
    return next((address for at, address in addresses if 0 <= at - end <= 4), None)


def _another_fits(address: str, read: mentioned.Text, mention: Mention) -> bool:
    return any(acquainted.fits(each.name, address) for each in read.mentions if each is not mention and each.name)


def _comes(mention: Mention, read: mentioned.Text, place: str, *, known: bool = False) -> bool | None:
    """What a sentence plainly says of them; a title, "call Noreen", says of nobody that they do not come."""
    said = attends.of(mention, read, known=known) if place != "place" else None
    return None if place and said is False else said
