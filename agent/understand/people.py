"""Who are the interviewers: never rooms, robots, teams' mailboxes, note-takers or the owner. Pure.

May not guess an address: a name without one stays without. Somebody who only arranges a meeting is no interviewer.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import islice

from agent.model import Address, Attendee, CalendarEvent, Message, Person
from agent.rules import Owner
from agent.understand.days.date_words import word_set
from agent.understand.employers.employer import domain_of, folded, is_free_mail, is_organisation, is_service
from agent.understand.name_words.given_names import GIVEN
from agent.understand.persons import (
    announced,
    by_signature,
    crowd,
    dial_in,
    forwarded,
    guest_lists,
    hearing,
    likeness,
    name_parts,
    names,
    part,
    rulings,
    slots,
    standing,
)
from agent.understand.persons.acquainted import TEAM_LOCAL, is_team
from agent.understand.persons.acquainted import mailbox as mailbox
from agent.understand.persons.display_names import is_like_a_person
from agent.understand.persons.robots import ROBOT_NAME
from agent.understand.persons.robots import is_robot as is_robot
from agent.understand.persons.someone import One

_I = re.IGNORECASE
_MOST_GUESTS = 60
"""More than these take part in no interview."""
_PLACE = re.compile(
    r"^(?:(?:meeting|conference|conf|zoom|board|focus|huddle|video|seminar|schulungs)[ -]?(?:room|raum)|room\b"
    r"|boardroom"
    r"|(?:besprechungs|konferenz|sitzungs|meeting)(?:raum|zimmer)|raum\b"
    r"|besprechung\b|sitzung\b|vergadering\b"
    r"|salle\b|sala\b|zaal\b|vergaderzaal|huddle\b|phone booth|zoomroom)|\b(?:meeting|conference|conf"
    r"|board) ?room\b|\(\d{1,3}\)$|\b(?:beamer|projector|equipment)\b",
    _I,
)
_PLACE_LOCAL = re.compile(
    r"^(?:(?:conf(?:erence)?|meeting)?[._-]?room|mr|raum|salle|sala|zaal|boardroom)[._-]|[._-](?:room|raum)$", _I
)


def is_owner(address: str, owner: Owner) -> bool:
    """Is that one of the owner's addresses, whatever its case and +tag."""
    return "@" in address and mailbox(address) in {mailbox(own) for own in owner.addresses}


_FEW_LETTERS = 80
"""Of a description that names nobody: the round, how to get into a room on the net."""


def interviewers(
    event: CalendarEvent, message: Message | None, owner: Owner, *, companies: Sequence[str] = ()
) -> tuple[Person, ...]:
    """Who takes part, besides the owner: people of the invite, then people its text names.

    `companies` are names that are no person's.
    """
    weights = part.weights()
    here = crowd_of(event, message, owner, companies=companies)
    heard = hearing.heard(here, weights.probable)
    found = []
    for one in here.ones:
        rule = rulings.ruled(one, here, heard)
        if is_likely(one, weights.takes_part(standing.known(one, here, heard)), rule):
            found.append(one)
    if not found and (left := _nobody_else(here, heard, weights)):
        found.append(left)
    host = event.organizer
    if not found and host and is_robot(host.email) and not any(one.kind == "host" for one in here.ones):
        # A hidden organizer: the service's no-reply address under the person's own name.
        name = names.clean(host.name)
        firms = {folded(each) for each in companies}
        if (
            names.is_name(name, shown=True)
            and folded(name) not in firms
            and not _same(name, owner.name)
            and not ROBOT_NAME.search(name)
        ):
            return (Person(name, None),)
    people = {(one.name, one.address): Person(_fullest(one), one.address) for one in found}
    return _once(tuple(people.values()))


def _fullest(one: One) -> str:
    """The name as the invitation writes it, with its title; as the text does, where that is the fuller one."""
    shown = names.titled(one.attendee.name) if one.attendee and "@" not in one.attendee.name else ""
    name = shown or one.name
    said = names.bare(one.called)
    mine, fuller = ({folded(word) for word in each.split()} for each in (names.bare(name), said))
    mine -= {word for word in mine if any(each.startswith(word) for each in fuller - mine) and len(word) == 1}
    return (one.called if mine < fuller else name) or one.called or (one.told.name if one.told else "")


def _once(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Without those whose name is a short form of another's: "Devika R" beside `devika.r@…`."""

    def is_of(short: str, other: Person) -> bool:
        words = [folded(word) for word in short.split()]
        local = [folded(part) for part in re.split(r"[._-]", (other.address or "").partition("@")[0])]
        long = [folded(word) for word in other.name.split()]
        return any(
            len(words) == len(each) > 1
            and words[0] == each[0]
            and len(words[-1]) == 1
            and each[-1].startswith(words[-1])
            for each in (local, long)
        )

    return tuple(
        one for one in people if one.address or not any(is_of(one.name, two) for two in people if two is not one)
    )


_PERHAPS, _LIKELY_ENOUGH, _SURER, _SURE_OF_A_WORD, _SURE_AGAINST_A_RULE = 0.15, 0.45, 0.55, 0.7, 0.9


def _nobody_else(here: crowd.Crowd, heard: hearing.Heard, weights: part.Weights) -> One | None:
    """Whom one will meet where nobody is likely: somebody is there, and whoever invites under their own name may be.

    Not who plainly stays away, only arranges it by their title, or writes from a mailbox of several people.
    """
    may = [
        (weights.takes_part(standing.known(one, here, heard)), at, one)
        for at, one in enumerate(here.ones)
        if one.attendee
        and not is_team(one.attendee.email)
        and rulings.plainly(one, here, heard) is not False
        and not by_signature.only_arranges(one.attendee, here.text)
    ]
    strangers = any(
        one.kind == "stranger"
        and likeness.is_person(one)
        # "Joe Howe Drive" is where, and nobody whom one may meet instead.
        and weights.takes_part(standing.known(one, here, heard)) > _PERHAPS
        for one in here.ones
    )
    best = max(may, default=None)
    return best[2] if best and not strangers else None


def is_likely(one: One, probability: float, rule: tuple[str, bool] | None = None) -> bool:
    """Is that enough, where `rule` is what `rulings.ruled` says of them.

    Who has an address may get mail: one must be surer, and very sure where a rule says that they stay away. One word
    that is no name we know is seldom anybody ("Chicago", "DataOps"), so it too must be surer.
    """
    if not one.address:
        return probability > (_SURE_OF_A_WORD if rule == rulings.SINGLE else _LIKELY_ENOUGH)
    return probability > (_SURE_AGAINST_A_RULE if rule and not rule[1] else _SURER)


def crowd_of(event: CalendarEvent, message: Message | None, owner: Owner, *, companies: Sequence[str]) -> crowd.Crowd:
    """Everybody who may be in the meeting; what is no person, has declined or is the owner is left out."""
    homes_ = " ".join(folded(domain_of(a.email) or "") for a in (*event.attendees, event.organizer) if a)
    companies = [name for name in companies if not _is_somebodys(name) or folded(name) in homes_]
    firms = {folded(name) for name in companies} - {""}
    everybody = [*event.attendees[:_MOST_GUESTS], *((event.organizer,) if event.organizer else ())]
    homes = [(each.email, domain_of(each.email)) for each in everybody if not is_owner(each.email, owner)]
    guests: dict[str, Attendee] = {}
    absent: list[Attendee] = []
    shy: list[Attendee] = []
    for attendee in event.attendees[:_MOST_GUESTS]:
        if _takes_part(attendee, owner, firms | _labels(attendee.email, homes)):
            guests[mailbox(attendee.email)] = _with_name(attendee, event)
        elif not is_owner(attendee.email, owner):
            (shy if _shy(attendee) else absent).append(attendee)
    organizer = event.organizer
    host = Attendee(organizer.name, organizer.email) if organizer else None
    if host and (
        not _takes_part(host, owner, firms | _labels(host.email, homes))
        or any(mailbox(a.email) == mailbox(host.email) for a in absent)
    ):
        if _shy(host) and not is_owner(host.email, owner) and not any(a.email == host.email for a in (*absent, *shy)):
            shy.append(host)
        host = None
    listed = guests.pop(mailbox(host.email), None) if host else None
    if host and listed:
        host = Attendee(listed.name or host.name, host.email, listed.partstat, listed.cutype, listed.role)
    mail = message if message and _one_event(message) else None
    # Beside an organizer, whoever sends the mail passes on the invitation of others.
    sender = _sender(mail, owner, firms)
    known = [*guests.values(), *absent, *([host] if host else [])]
    if sender and is_team(sender.email) and any(_same(names.clean(a.name), names.clean(sender.name)) for a in known):
        sender = None  # somebody invited, who writes from a mailbox of several people
    stands = sender and not any(mailbox(a.email) == mailbox(sender.email) for a in known)
    if organizer and host is None and sender and is_team(sender.email) and sender.email == organizer.email:
        stands = None  # the mailbox of a team that invites, under the name of whoever pressed the key
    theirs = mail is None or not mail.from_ or is_robot(mail.from_[0].email) or not stands
    if host or not stands:
        sender = None
    running = [event.description[:20_000]]
    written = guest_lists.without(mail.text[:20_000]) if mail else ""
    told_before = "".join(event.description.split())[:400] in "".join(mail.text.split()) if mail else False
    bare = len(dial_in.without(event.description).strip()) < _FEW_LETTERS
    if mail and written.strip() and (not told_before or bare):
        running.append(written)
    elif mail and not event.description.strip():
        running = [written]
    told_nobody = not guests and len(event.description.strip()) < _FEW_LETTERS
    if message and mail is None and told_nobody and (plan := slots.of(message.text, event.start)):
        running.append(plan)
    wrote = _writer(mail, list(guests.values()), host)
    own = mail.text[:20_000] if mail and wrote else None
    passed_on = forwarded.parted(mail.text, host.name) if mail and host else None
    if passed_on and wrote:
        own, below = passed_on
        running = [own, below]
    elif passed_on and not theirs:
        # The words of who invites, and not of whoever passes them on.
        running, theirs = [passed_on[1]], True
    running = [dial_in.without(text) for text in running]
    texts = [("title", event.summary), ("place", event.location), *(("", text) for text in running if text.strip())]
    told = [
        p
        for text in running
        if announced.CJK.search(text)
        for p in announced.listed(text, not_people=companies)
        if not _is_owners_name(names.bare(p.name), owner)
        and not (p.address and (is_owner(p.address, owner) or is_robot(p.address)))
        and not ROBOT_NAME.search(p.name)
    ]
    addresses = [a.email for a in event.attendees[:_MOST_GUESTS]] + ([organizer.email] if organizer else [])
    addresses += [a.email for a in mail.from_] if mail else []
    firms |= {folded(domain.partition(".")[0]) for each in addresses if (domain := domain_of(each))} - {""}
    firms |= _firms_named([*(mail.from_ if mail else ()), *([organizer] if organizer else ())], running)
    return crowd.gather(
        event,
        texts,
        guests=list(guests.values()),
        host=host,
        sender=sender,
        absent=absent,
        shy=[Attendee("", a.email) for a in shy],
        owner=_owners_words(owner),
        firms=firms,
        firm_names=[name for name in companies if len(name.split()) > 1],
        firm_words=_firm_words([*(mail.from_ if mail else ()), *([organizer] if organizer else ())], homes, companies),
        told=told,
        writer=wrote or ((host or sender) if theirs or sender else None),
        own=own,
        refused=lambda name: bool(ROBOT_NAME.search(name)),
        around=message.text[:20_000] if message and mail is None else "",
        book=_book(message, event, owner) if mail else (),
    )


_AT_FIRM = re.compile(r"(?:^|\s)(?:at|@|bei|chez|bij)\s(?P<firm>[^\W\d_][^@|(),]{1,30})$", _I)
_TEAM_OF = re.compile(
    r"(?m)^(?:(?:The|Your|Das|Dein|Ihr|Het) )?(?!(?:The|Your|Our|Das|Dein|Ihr|Unser|Het) )"
    r"(?-i:(?P<firm>[A-ZÀ-ÖØ-Þ][\w&'’.-]{2,30}"
    r"(?: [A-ZÀ-ÖØ-Þ][\w&'’.-]{2,30})?))"
    r" (?:hiring|recruiting|recruitment|talent(?: acquisition)?|people|careers|HR)[ -]team\W{0,3}$",
    _I,
)


def _firms_named(boxes: Sequence[Address], texts: Sequence[str]) -> set[str]:
    """The firm, folded, in what machines and teams sign with: "Scheduling at Globex", "The Globex hiring team"."""
    shown = [box.name for box in boxes if is_robot(box.email, box.name) or is_team(box.email)]
    found = [at["firm"] for each in shown if (at := _AT_FIRM.search(each[:100].strip()))]
    found += [at["firm"] for text in texts for at in islice(_TEAM_OF.finditer(text[:20_000]), 3)]
    return {folded(each) for each in found if folded(each.split()[0]) not in GIVEN} - {""}


def _firm_words(
    boxes: Sequence[Address], homes: Sequence[tuple[str, str | None]], companies: Sequence[str]
) -> frozenset[str]:
    """The folded words by which the firm is called: its names, the domains that people write from, its mailboxes."""
    shown = [names.clean(box.name) for box in boxes if is_robot(box.email, box.name) or is_team(box.email)]
    # "Sofia bei Globex" is the name of one of its people as well.
    of_boxes = {folded(word) for each in shown if "@" not in each for word in each.split()} - GIVEN
    domains = [domain.partition(".")[0].replace("-", " ") for _, domain in homes if domain]
    return frozenset({folded(word) for each in (*companies, *domains) for word in each.split()} | of_boxes) - {""}


def _writer(mail: Message | None, guests: Sequence[Attendee], host: Attendee | None) -> Attendee | None:
    """Who of those invited sent the mail, where that is not who invites: what it says of "me" is theirs."""
    if mail is None or not mail.from_:
        return None
    sent = mailbox(mail.from_[0].email)
    if host and mailbox(host.email) == sent:
        return None
    return next((each for each in guests if mailbox(each.email) == sent), None)


_AND = re.compile(r"\s+(?:and|und|et|y|e|ed|en|&|\+)\s+")
_MEETS = word_set("voir avec mit met con com with meet see ver vedere sehen zien treffen")


def are_people(name: str) -> bool:
    """Is what was taken for the firm or the job the whole names of several people: "Ida Moe and Tom Bell"."""
    parts = _AND.split(name)
    return len(parts) > 1 and all(len(each.split()) > 1 and _is_somebodys(each) for each in parts)


def _is_somebodys(name: str) -> bool:
    """Is what was taken for the firm or the job somebody's name: "Interview - Layla Mansour"."""
    if are_people(name):
        return True
    words = name.split()
    if len(words) == 3 and words[0].lower() in _MEETS:
        words = words[1:]  # "Voir Sylvie Castaing"
    return (
        len(words) in (2, 3)
        and (folded(words[0]) in GIVEN or words[0].lower() in name_parts.EASTERN)
        and names.is_name(" ".join(words))
        and not is_organisation(name)
    )


def _book(message: Message | None, event: CalendarEvent, owner: Owner) -> list[Attendee]:
    """Whom the head of the mail gives with their address, and the calendar does not list."""
    if message is None:
        return []
    listed = {mailbox(a.email) for a in event.attendees}
    heads = (*message.reply_to, *message.from_, *message.cc, *message.to)[:_MOST_GUESTS]
    return [
        Attendee(each.name, each.email.lower())
        for each in heads
        if "@" in each.email
        and mailbox(each.email) not in listed
        and not is_owner(each.email, owner)
        and not is_robot(each.email, each.name)
        and not is_team(each.email)
    ]


def _labels(address: str, homes: Sequence[tuple[str, str | None]]) -> set[str]:
    """The first labels of the domains that others write from, and this address does not."""
    mine = domain_of(address) or address.rpartition("@")[2]
    return {folded(domain.partition(".")[0]) for _, domain in homes if domain and domain != mine} - {""}


def _owners_words(owner: Owner) -> set[str]:
    """The words of the owner's name, and of addresses that are written as names."""
    found = {folded(word) for word in owner.name.split()}
    for address in owner.addresses:
        parts = [folded(part) for part in re.split(r"[._-]", address.partition("@")[0].partition("+")[0])]
        found |= set(parts) if len(parts) > 1 or not owner.name else set()
        if len(parts) == 1 and not owner.name and not is_free_mail(address):
            found.add(folded(address.rpartition("@")[2].partition(".")[0]))  # mei@lin.example is Mei Lin
    return found - {""}


def _sender(mail: Message | None, owner: Owner, firms: Collection[str]) -> Attendee | None:
    """Who wrote the mail, where that is a person."""
    if mail is None or not mail.from_ or "@" not in mail.from_[0].email:
        return None
    sender = Attendee(mail.from_[0].name, mail.from_[0].email)
    return sender if _takes_part(sender, owner, firms) else None


def _with_name(attendee: Attendee, event: CalendarEvent) -> Attendee:
    """Some programs write the address for the name of a guest who is the organizer as well."""
    host = event.organizer
    if host and "@" in attendee.name and mailbox(host.email) == mailbox(attendee.email) and "@" not in host.name:
        return Attendee(host.name, attendee.email, attendee.partstat, attendee.cutype, attendee.role)
    return attendee


def _one_event(message: Message) -> bool:
    """A mail with several events does not say of which its text speaks."""
    return all(data.upper().count(b"BEGIN:VEVENT") <= 1 for data in message.calendars)


def _takes_part(attendee: Attendee, owner: Owner, firms: Collection[str]) -> bool:
    """A human individual other than the owner who has not declined."""
    local = attendee.email.partition("@")[0]
    if (
        attendee.cutype in {"ROOM", "RESOURCE", "GROUP"}
        or attendee.partstat == "DECLINED"
        or attendee.role == "NON-PARTICIPANT"
    ):
        return False
    if is_owner(attendee.email, owner) or _is_owners_name(names.clean(attendee.name), owner, whole=True):
        return False
    if _is_owners_like(attendee, owner):
        return False
    if is_robot(attendee.email, attendee.name) or _PLACE.search(attendee.name.strip()) or _PLACE_LOCAL.search(local):
        return False
    # A team's mailbox is a person only under a person's name; a relay under the firm's name is none.
    name = _AFTER_NAME.sub("", names.clean(attendee.name))
    if is_service(attendee.email) and folded(name) in firms:
        return False
    own = {folded(part) for part in re.split(r"[._+-]", local.lower())}
    if name and own & set(firms) and not {folded(word) for word in name.split()} & GIVEN:
        return False  # "Cervezas Roncal" at a relay's roncal@, where others write from roncal.example
    if name and "@" not in attendee.name and not is_like_a_person(name, attendee.email):
        return False
    return not TEAM_LOCAL.match(local) or (names.is_name(name, shown=True) and folded(name) not in firms)


_AFTER_NAME = re.compile(r",?\s(?:I{2,3}|IV|Jr\.?|Sr\.?|Ph\.?D\.?|M\.?D\.?|MBA|MSc|KC|QC|CPA|Esq\.?|RN)$")


def _shy(attendee: Attendee) -> bool:
    """Is the address made as a person's is, under whatever name it writes: `m.perrault@…` of a department."""
    local = attendee.email.partition("@")[0]
    return (
        attendee.cutype in {"INDIVIDUAL", "UNKNOWN", ""}
        and attendee.partstat != "DECLINED"
        and attendee.role != "NON-PARTICIPANT"
        and re.fullmatch(r"[a-z]+[._][a-z]+(?:[._-][a-z]+)?", local.lower()) is not None
        and not (is_team(attendee.email) or is_robot(attendee.email, attendee.name) or is_service(attendee.email))
    )


def _is_owners_name(name: str, owner: Owner, *, whole: bool = False) -> bool:
    return _same(name, owner.name) or (
        not whole and " " not in name and bool(owner.name) and _same(name, owner.name.split()[0])
    )


def _is_owners_like(attendee: Attendee, owner: Owner) -> bool:
    """Is that the owner at another address: the name their address is written as, `tomasz.wilk@…` twice."""
    own = {folded(part) for part in re.split(r"[._-]", attendee.email.partition("@")[0].partition("+")[0])} - {""}
    said = {folded(word) for word in names.clean(attendee.name).split()} - {""}
    for address in owner.addresses:
        local = address.lower().partition("@")[0].partition("+")[0]
        like = {folded(part) for part in re.split(r"[._-]", local)} - {""}
        if len(like) == 1 and not is_free_mail(address):
            like.add(folded(address.rpartition("@")[2].partition(".")[0]))  # robin@keller.example is Robin Keller
        if len(like) > 1 and all(len(part) > 1 for part in like) and like in (own, said):
            return True
    return False


def _same(one: str, two: str) -> bool:
    return bool(one and two) and (
        folded(one) == folded(two) or sorted(map(folded, one.split())) == sorted(map(folded, two.split()))
    )
