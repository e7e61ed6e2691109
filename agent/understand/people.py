"""Who are the interviewers: never rooms, robots, teams' mailboxes, note-takers or the owner. Pure.

May not guess an address: a name without one stays without. Somebody who only arranges a meeting is no interviewer.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from agent.model import Attendee, CalendarEvent, Message, Person
from agent.rules import Owner
from agent.understand import names, people_words
from agent.understand.employer import domain_of, folded, host_in, is_service

_I = re.IGNORECASE
_MOST_GUESTS = 60
"""More than these take part in no interview."""
_ROBOT_LOCAL = re.compile(
    r"(?:^|[._+-])(?:no[._-]?reply|do[._-]?not[._-]?reply|not?[._-]?respon\w*|nicht[._-]?antworten"
    r"|keine[._-]?antwort|ne[._-]?pas[._-]?repondre"
    r"|no[._-]?responder|nao[._-]?responda|non[._-]?rispondere|niet[._-]?(?:be)?antwoorden"
    r"|mailer[._-]?daemon|postmaster|bounces?|notifications?"
    r"|notify|alerts?|automated|auto[._-]?(?:mail|mated|responder)|robot|bot|daemon|system"
    r"|calendar[._-]?(?:notification|server|invite)s?)(?:$|[._+=-])",
    _I,
)
_ROBOT_HOSTS = frozenset({
    "resource.calendar.google.com", "group.calendar.google.com", "group.v.calendar.google.com",
    "import.calendar.google.com",
    "fireflies.ai", "otter.ai", "read.ai", "e.read.ai", "fathom.video", "fathom.ai", "tldv.io", "grain.com", "grain.co",
    "avoma.com", "gong.io", "chorus.ai", "metaview.ai", "metaview.app", "brighthire.ai", "brighthire.com", "pillar.hr",
    "meetgeek.ai", "sembly.ai", "supernormal.com", "circleback.ai", "krisp.ai", "notta.ai", "jamie.ai", "bluedothq.com",
    "nyota.ai", "tactiq.io", "airgram.io", "laxis.tech", "colibri.ai", "vowel.com", "sonix.ai", "noota.io", "noty.ai",
})  # fmt: skip
_ROBOT_NAME = re.compile(
    r"\bnote[- ]?tak(?:er|ing)\b|\bnotulist\b|\bmeeting (?:assistant|recorder|bot)\b|\bai (?:assistant"
    r"|notes?|recorder)\b|\b(?:scheduling|recording) (?:bot|assistant)\b"
    r"|^(?:otter(?:\.ai)?|fireflies(?:\.ai)?|fathom|read\.ai|tl;?dv|gong|calendly|goodtime"
    r"|google calendar|microsoft bookings|cal\.com|zoom|metaview|brighthire)\b(?! [A-Z][a-z]+$)",
    _I,
)
_TEAM_LOCAL = re.compile(
    r"^(?:[\w.-]*(?:recruit\w*|talent\w*|hiring|careers?|jobs?|interviews?|scheduling|scheduler"
    r"|bewerbung\w*|recrutement|seleccion|selezione|vacatures?)[\w.-]*"
    r"|hr|rh|rrhh|people(?:[._-]?(?:team|ops))?|personal(?:abteilung)?|team|info|hello|hallo|contact"
    r"|biuro|kadry|rekry|rekrutacja|resourcing|ta|sourcing|cariere|personalas|ik|insan[._-]?kaynaklari|admissions"
    r"|registry"
    r"|kontakt|office|buero|büro|sekretariat|empfang|reception|segreteria|secretariat|secretaria|mail|events?"
    r"|termin(?:e|vergabe)?|rdv|cx|candidates?|support|admin|termine?|appointments?"
    r"|bookings?|calendars?|meetings?|invites?|welcome|service|sales|marketing|press|help|c_[0-9a-f]{10,}"
    r"|[0-9a-f]{20,})$",
    _I,
)
_PLACE = re.compile(
    r"^(?:(?:meeting|conference|conf|zoom|board|focus|huddle|video)[ -]?(?:room|raum)|room\b|boardroom"
    r"|(?:besprechungs|konferenz|sitzungs|meeting)(?:raum|zimmer)|raum\b"
    r"|salle\b|sala\b|zaal\b|vergaderzaal|huddle\b|phone booth|zoomroom)|\b(?:meeting|conference|conf"
    r"|board) ?room\b|\(\d{1,3}\)$|\b(?:beamer|projector|equipment)\b",
    _I,
)
_PLACE_LOCAL = re.compile(
    r"^(?:(?:conf(?:erence)?|meeting)?[._-]?room|mr|raum|salle|sala|zaal|boardroom)[._-]|[._-](?:room|raum)$", _I
)
_ARRANGES = re.compile(
    r"\bco-?ordinat(?:or|ion|rice|eur)\w*\b|\bcoordina(?:dor|trice|tore|tie)\w*\b|\bkoordinat(?:or"
    r"|ion)\w*\b|\bschedul(?:er|ing)\b|\b(?:talent|recruiting|recruitment) op(?:eration)?s\b"
    r"|\bcandidate experience\b|\b(?:executive|personal|team) assist\w+\b|\bassistent(?:in)?\b"
    r"|\bassistenz\b|\bassistant(?:e)? (?:to|de|rh)\b|\bsekretariat\b|\bsecretar(?:y|ia)\b"
    r"|\boffice manager(?:in)?\b|\b[PE]A to\b|\b(?:recruit\w*|hr|personnel|office|school) administrator\b"
    r"|\brecruiting admin\w*"
    r"|\bassistante de direction\b|\bsegretari[ao]\b|\bsecretári[ao]\b|\basistente (?:de|del)\b|\bassistente (?:di"
    r"|de|da)\b"
    r"|\bmanagement[- ]?assist\w+|\bdirectiesecretar\w+|\bbüroleitung\b|\bi\. ?a\.",
    _I,
)
_ON_BEHALF = re.compile(
    r"\bon behalf of\b|\bim auftrag\b|\bi\. ?a\.\b|\bau nom de\b|\ben nombre de\b"
    r"|\bper conto di\b|\bnamens\b|\bem nome de\b",
    _I,
)
_RECRUITS = re.compile(
    r"\brecruit\w*|\btalent (?:acquisition|partner)\b|\brecrut\w+|\bpersonalreferent\w*"
    r"|\breclut\w+|\bselecc\w+|\bselezione\b|\bwerving\b",
    _I,
)


def is_robot(address: str, name: str = "") -> bool:
    """A machine's address or display name: no-reply, resource and group calendars, note-takers, schedulers."""
    local, _, host = address.lower().rpartition("@")
    if _ROBOT_LOCAL.search(local) or host_in(host, _ROBOT_HOSTS) or _ROBOT_NAME.search(name.strip()):
        return True
    # A service's own people have names; its calendars and relays have hashes and functions.
    return is_service(address) and not names.is_name(names.clean(name), single=True)


@lru_cache(maxsize=4096)
def mailbox(address: str) -> str:
    """An address by which two spellings of one mailbox are the same: case, +tag, and Gmail's dots."""
    local, _, host = address.strip(" <>").lower().rpartition("@")
    local = local.partition("+")[0]
    if host in {"gmail.com", "googlemail.com"}:
        local, host = local.replace(".", ""), "gmail.com"
    return f"{local}@{host}"


def is_owner(address: str, owner: Owner) -> bool:
    """Is that one of the owner's addresses, whatever its case and +tag."""
    return "@" in address and mailbox(address) in {mailbox(own) for own in owner.addresses}


def interviewers(
    event: CalendarEvent, message: Message | None, owner: Owner, *, companies: Sequence[str] = ()
) -> tuple[Person, ...]:
    """Who takes part, besides the owner: people of the invite, then people its text names.

    The organizer counts if human, unless the text names others as the interviewers, or they only arrange.
    `companies` are names that are no person's.
    """
    firms = {folded(name) for name in companies}
    away = [a for a in event.attendees if a.partstat == "DECLINED"]
    present = [_with_name(a, event) for a in event.attendees[:_MOST_GUESTS] if _takes_part(a, owner, firms)]
    organizer = event.organizer
    host = (
        Attendee(organizer.name, organizer.email)
        if organizer and _takes_part(Attendee(organizer.name, organizer.email), owner, firms)
        else None
    )
    if host and any(mailbox(a.email) == mailbox(host.email) for a in away):
        host = None
    guests = [a for a in present if host is None or mailbox(a.email) != mailbox(host.email)]
    text = event.description
    named = _named(text, owner, companies)
    if message and _one_event(message) and not any(not p.weak for p in named):
        text = message.text
        named = _named(text, owner, companies) or named
    words = f"{event.description}\n{message.text[:20_000] if message else ''}"
    known = [*guests, *([host] if host else [])]
    people: list[Person] = []
    said: set[str] = set()
    told: set[str] = set()
    strangers: list[names.Named] = []
    hinted: set[str] = set()
    senders = [names.clean(a.name) for a in message.from_] if message else []
    for person in named:
        match = _match(person, known)
        if person.titled and (match is host if match else any(_same(names.bare(person.name), one) for one in senders)):
            continue  # a signature
        if match:
            (hinted if person.weak else said).add(match.email)
            if not person.weak and not person.titled:
                told.add(match.email)
        elif _match(person, away):
            continue
        elif " " in person.name or (person.in_list and not person.weak):
            strangers.append(person)
    # Behind a "with" a company may stand: that is a person only where no other is known.
    sure = [p for p in strangers if not p.weak]
    if not sure and not said and not guests and not (host and not _only_arranges(host, words)):
        sure = strangers
    guided = told | {email for email in hinted if host is None or email != host.email}
    if not (sure or said or hinted or guests):
        sure = [p for p in _named_in(event.summary, owner, firms) if not _match(p, known) and not _match(p, away)]
    # A title beside a name introduces somebody, and does not say that nobody else comes.
    described = bool(guided or any(not p.titled for p in sure))
    for guest in guests:
        if guest.email in said or not _only_arranges(guest, words):
            people.append(_person(guest, named))
    if host and _host_takes_part(
        host, event, guests or sure, words, _by(host, event, message), said | hinted, described=described
    ):
        people.append(_person(host, named))
    if not people and not described and organizer and host is None:
        # A hidden organizer: the service's no-reply address under the person's own name.
        name = names.clean(organizer.name)
        if (
            names.is_name(name)
            and folded(name) not in firms
            and not _same(name, owner.name)
            and is_robot(organizer.email)
            and not _ROBOT_NAME.search(name)
        ):
            people.append(Person(name, None))
    return tuple({(p.name, p.address): p for p in (*people, *(Person(p.name, p.address) for p in sure))}.values())


def _with_name(attendee: Attendee, event: CalendarEvent) -> Attendee:
    """Some programs write the address for the name of a guest who is the organizer as well."""
    host = event.organizer
    if host and "@" in attendee.name and mailbox(host.email) == mailbox(attendee.email) and "@" not in host.name:
        return Attendee(host.name, attendee.email, attendee.partstat, attendee.cutype, attendee.role)
    return attendee


def _host_takes_part(
    host: Attendee,
    event: CalendarEvent,
    guests: Sequence[Attendee | names.Named],
    words: str,
    own: str,
    said: Collection[str],
    *,
    described: bool,
) -> bool:
    """Does the human organizer come themselves: by what the text says of them, else by who else is there."""
    if people_words.NOT_ME.search(own) or (guests and people_words.I_ARRANGE.search(own)):
        return False
    if _only_arranges(host, words) and not (host.email in said and not guests):
        return host.email in said and not described
    if host.email in said or people_words.WITH_ME.search(own):
        return True
    if described:
        return bool(people_words.ALSO.search(words)) and not _recruits(host, words)
    listed = [guest for guest in guests if isinstance(guest, Attendee)]
    if listed and _title_leaves_out(event, host, listed):
        return False
    if guests and not listed:
        return not _recruits(host, words)
    return _host_counts(host, event, listed, words)


def _by(host: Attendee, event: CalendarEvent, message: Message | None) -> str:
    """What the organizer wrote: the description, and the mail where it is theirs and not one that passes theirs"
    " on."""
    theirs = message is not None and (
        not message.from_ or is_robot(message.from_[0].email) or mailbox(message.from_[0].email) == mailbox(host.email)
    )
    return f"{event.description}\n{message.text[:20_000]}" if message and theirs else event.description


def _title_leaves_out(event: CalendarEvent, host: Attendee, guests: Sequence[Attendee]) -> bool:
    """Does a title such as `Jo / Mei` name a guest and not who sends it, who is not on the list either."""
    title = {folded(word) for word in re.findall(r"[\w'’-]+", event.summary[:300])}
    listed = any(mailbox(a.email) == mailbox(host.email) for a in event.attendees)
    return not listed and not title & _name_words(host) and any(title & _name_words(guest) for guest in guests)


def _named(text: str, owner: Owner, companies: Sequence[str]) -> list[names.Named]:
    return [
        p
        for p in names.listed(text, not_people=companies)
        if not _is_owners_name(names.bare(p.name), owner)
        and not (p.address and (is_owner(p.address, owner) or is_robot(p.address)))
        and not _ROBOT_NAME.search(p.name)
    ]


def _named_in(title: str, owner: Owner, firms: Collection[str]) -> list[names.Named]:
    return [
        p
        for p in names.in_title(title)
        if not _is_owners_name(names.bare(p.name), owner) and not any(folded(p.name) in firm for firm in firms)
    ]


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
    if is_robot(attendee.email, attendee.name) or _PLACE.search(attendee.name.strip()) or _PLACE_LOCAL.search(local):
        return False
    # A team's mailbox is a person only under a person's name; a relay under the firm's name is none.
    name = names.clean(attendee.name)
    if is_service(attendee.email) and folded(name) in firms:
        return False
    if name and "@" not in attendee.name and not _like_a_person(name, attendee.email):
        return False
    return not _TEAM_LOCAL.match(local) or (names.is_name(name) and folded(name) not in firms)


_GROUP = re.compile(
    r"\d|\b(?:team|recruiting|recruitment|talent|acquisition|hr|human resources|careers|hiring|interviews?|rekry\w*"
    r"|resourcing"
    r"|bewerbung\w*|personal|ressources|recursos|kadry|office|department|gmbh|ltd|inc|events?|service|studio)\b"
    r"|株式会社|採用|人事|招聘|채용|[部課팀室]$",
    _I,
)


def _like_a_person(name: str, address: str) -> bool:
    """Is that display name a person's, and not a department's or the company's, under which a mailbox writes."""
    local, _, host = address.lower().partition("@")
    words = {folded(word) for word in name.split()} - {""}
    own = {folded(part) for part in re.split(r"[._+-]", local)} - {""}
    if words & own and not _GROUP.search(name):
        return True
    if _GROUP.search(name) or (not _CJK_NAME.search(name) and not names.is_name(name, single=True)):
        return False
    # Called as the domain is, at a mailbox that is not called so: the firm.
    label = folded(host.partition(".")[0])
    return len(words) > 2 or not any(len(word) > 3 and word in label for word in words) or not _TEAM_LOCAL.match(local)


_CJK_NAME = re.compile(r"^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af ]{2,12}$")


def _is_owners_name(name: str, owner: Owner, *, whole: bool = False) -> bool:
    return _same(name, owner.name) or (
        not whole and " " not in name and bool(owner.name) and _same(name, owner.name.split()[0])
    )


def _same(one: str, two: str) -> bool:
    return bool(one and two) and (
        folded(one) == folded(two) or sorted(map(folded, one.split())) == sorted(map(folded, two.split()))
    )


def _match(person: names.Named, known: Sequence[Attendee]) -> Attendee | None:
    """The attendee of that name: whole, else the only one with that first or last name."""
    if person.address:
        by_address = next((a for a in known if mailbox(a.email) == mailbox(person.address or "")), None)
        if by_address:
            return by_address
    spoken = names.bare(person.name)
    words = {folded(word) for word in spoken.split()} - {""}
    whole = [
        a
        for a in known
        if words
        and (
            words == _name_words(a)
            or (len(words) > 1 and words <= _name_words(a))
            or (len(_name_words(a)) > 1 and _name_words(a) <= words)
        )
    ]
    if whole:
        return whole[0]
    # "U. Zgraggen" is Urs Zgraggen.
    first, _, last = spoken.partition(" ")
    if last and len(first.strip(".")) == 1:
        by_letter = [
            a
            for a in known
            if folded(last) in _name_words(a)
            and any(w.startswith(first[0].lower()) for w in _name_words(a) - {folded(last)})
        ]
        if len(by_letter) == 1:
            return by_letter[0]
    fitting = [a for a in known if _fits_address(spoken, a)]
    if len(fitting) == 1:
        return fitting[0]
    if len(words) == 1:
        partly = [a for a in known if words <= _name_words(a)]
        return partly[0] if len(partly) == 1 else None
    return None


def _fits_address(name: str, attendee: Attendee) -> bool:
    """Is an address, which stands where a name should, made of that name: `i.zubiri`, `izubiri`, `iker`,"
    " `zubiri.i`."""
    words = [folded(word) for word in re.split(r"[\s-]+", name) if folded(word)]
    if ("@" not in attendee.name and attendee.name.strip()) or len(words) < 2:
        return False
    local = attendee.email.partition("@")[0].partition("+")[0].lower()
    parts = [folded(part) for part in re.split(r"[._-]", local) if folded(part)]
    first, rest = words[0], words[1:]
    if len(parts) == 1:
        initials = "".join(word[0] for word in words)
        joined = {f"{one}{last}" for last in rest for one in (first, first[0])} | {f"{last}{first[0]}" for last in rest}
        return parts[0] in joined | {first, initials} | {word for word in rest if len(word) > 2}
    # Every part is a word of the name or the letter of one, and a surname is whole.
    return any(part in rest for part in parts) and all(
        part in words or (len(part) <= 2 and any(word.startswith(part[0]) for word in words)) for part in parts
    )


def _name_words(attendee: Attendee) -> set[str]:
    """The words of the display name, or of an address that is written as a name where there is none."""
    name = names.clean(attendee.name) if "@" not in attendee.name else ""
    return {folded(word) for word in (name.split() or re.split(r"[._-]", attendee.email.partition("@")[0]))} - {""}


def _person(attendee: Attendee, named: Sequence[names.Named]) -> Person:
    """The display name; where there is none, the name by which the text calls that address."""
    name = names.clean(attendee.name) if "@" not in attendee.name else ""
    if not name:
        name = next((p.name for p in named if _match(p, [attendee])), "")
    return Person(name, attendee.email or None)


def _only_arranges(attendee: Attendee, words: str) -> bool:
    """Says their name, or the line by their name in a signature, that they coordinate for others."""
    if _ARRANGES.search(attendee.name):
        return True
    name = names.clean(attendee.name) if "@" not in attendee.name else ""
    beside = _near(name, words) + _below_first_name(name, words)
    return bool(name) and any(_ARRANGES.search(near) or _ON_BEHALF.search(near) for near in beside)


def _below_first_name(name: str, text: str) -> list[str]:
    """What stands below a signature of the first name alone, and how to speak of them: "Shanice (she/her)"."""
    first = re.escape(name.partition(" ")[0])
    pattern = rf"(?m)^[–—-]{{0,2}} ?{first}(?: \([^()\n]{{1,20}}\))?[,.]?\s*\n\s*(?P<near>[^\n]{{3,90}})$"
    return [found["near"] for found in re.finditer(pattern, text)][:5]


def _recruits(attendee: Attendee, words: str) -> bool:
    name = names.clean(attendee.name)
    beside = (attendee.name, *_near(name, words), *_below_first_name(name, words))
    return any(_RECRUITS.search(near) for near in beside)


def _host_counts(host: Attendee, event: CalendarEvent, others: Sequence[Attendee], words: str) -> bool:
    """Does the organizer take part, where the text names no interviewers."""
    if _only_arranges(host, words):
        return False
    listed = any(mailbox(a.email) == mailbox(host.email) for a in event.attendees)
    if listed or not others:
        return True
    # An agency brings its client and the candidate together and stays away.
    theirs = {domain_of(a.email) for a in others} - {None}
    if theirs and domain_of(host.email) not in theirs:
        return False
    # Outlook never lists the organizer: a recruiter who has invited others is taken to have arranged it.
    return not _recruits(host, words)


def _near(name: str, text: str) -> list[str]:
    """What stands beside a name where it signs or is introduced: the rest of its line, or the next line."""
    if not name or name not in text:
        return []
    found: list[str] = []
    for place in list(re.finditer(re.escape(name), text))[:20]:
        lines = text[place.end() : place.end() + 160].split("\n")
        # Only a signature runs on to the next line: the name then ends its own.
        near = lines[0][:90] if lines[0].strip(" ,") else " ".join(lines[:2])
        found.append(near)
    return found
