"""One person of all that is said of them: full name and short one, a name and an address, a list and a sentence. Pure.

Two who only may be the same stay two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.model import Attendee
from agent.understand.employers.employer import folded
from agent.understand.name_words import nicknames
from agent.understand.name_words.given_names import GIVEN
from agent.understand.persons import acquainted, announced, names, salutations
from agent.understand.persons.someone import One, Stranger


def give_address(ones: Sequence[One], book: Sequence[Attendee], taken: Sequence[Attendee]) -> None:
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


def join(ones: list[One], strangers: Sequence[Stranger]) -> None:
    """The same person once: "Petra Scholl", "Frau Scholl" and "Petra"."""
    longest = sorted(strangers, key=lambda each: -len(names.bare(each.mention.name).split()))
    new: list[One] = []
    for stranger in longest:
        mention, address = stranger.mention, stranger.beside
        words = frozenset(folded(word.strip(".")) for word in names.bare(mention.name).split()) - {""}
        alike = (each for each in new if words <= each.words or (address and each.address == address))
        one = next((each for each in alike if not salutations.of_two(mention.name, each.name)), None)
        one = one or _called_short(words, new, stranger.row)
        if one is None:
            one = One("stranger", mention.name, address, words=words)
            new.append(one)
        one.said.append(stranger.said)
        one.places.add(stranger.place)
        one.office = one.office or mention.office
        one.kept_out = one.kept_out and stranger.kept_out
        one.comes = plainer(one.comes, stranger.comes)
        one.asides.append(stranger.aside)
        one.added = one.added and stranger.added
        one.does |= stranger.does
        one.rows |= {stranger.row} if stranger.row is not None else set()
        one.address = one.address or address
    order = {each.mention.name: at for at, each in reversed(list(enumerate(strangers)))}
    ones += sorted(new, key=lambda each: order.get(each.name, 0))


def plainer(one: bool | None, other: bool | None) -> bool | None:
    """Of two sentences: whoever one of them says will not be there, is not, whatever was said before."""
    return other if one is None or other is False else one


def left_over(ones: list[One]) -> None:
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
    guest.comes = plainer(guest.comes, named.comes)
    guest.rows |= named.rows
    guest.does |= named.does
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


def add_listed(
    ones: list[One], told: Sequence[announced.Named], known: Sequence[Attendee], absent: Sequence[Attendee]
) -> None:
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
        if one is None and likely and not acquainted.match(person, absent) and not acquainted.ambiguous(words, known):
            one = One("stranger", person.name, person.address, words=words)
            ones.append(one)
        if one and (one.told is None or (one.told.weak and not person.weak)):
            one.told = person
            one.address = one.address or person.address
