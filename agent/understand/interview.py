"""Is this event an interview of the owner? Named signals, their weights and reasons. Pure.

An event is an interview when its words say so and the owner is invited by an outsider; when only one of the two
holds the owner is asked; what is plainly something else is not. The owner's `interviews.always` and `never` win.
A cancelled interview is judged as if it stood: whether it takes place is another question.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from agent.model import CalendarEvent, InterviewReading, Message, Stage, Verdict
from agent.rules import InterviewRules, Owner
from agent.understand import employer, job, names, otherwise, people, services, sides

YES_FROM = 3.0
ASK_FROM = 1.0
_MANY = 12
_I = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class _Signal:
    """Something that speaks for an interview (positive weight) or against it."""

    weight: float
    because: str


@dataclass(frozen=True, slots=True)
class _View:
    """What the signals look at: the head (summary and subject, the job's title taken out), the body, the people."""

    event: CalendarEvent
    message: Message | None
    owner: Owner
    head: str
    body: str
    known: Collection[str]
    domain: str | None
    company: str | None
    role: str | None

    @property
    def internal(self) -> bool:
        """Is the organizer of the owner's own company."""
        mine = {employer.domain_of(address) for address in self.owner.addresses} - {None}
        return self.event.organizer is not None and employer.domain_of(self.event.organizer.email) in mine

    @property
    def colleagues(self) -> list[str]:
        """Guests of the owner's own company; a provider's domain is nobody's company."""
        mine = {employer.domain_of(address) for address in self.owner.addresses} - {None}
        return [address for address in self.others if employer.domain_of(address) in mine]

    @property
    def owner_organizes(self) -> bool:
        return self.event.organizer is not None and people.is_owner(self.event.organizer.email, self.owner)

    @property
    def others(self) -> list[str]:
        """Addresses of other humans in the event, the organizer left out."""
        return [a.email for a in sides.guests(self.event, self.owner)]


def judge(
    event: CalendarEvent,
    *,
    message: Message | None,
    owner: Owner,
    rules: InterviewRules,
    known_domains: Collection[str] = (),
) -> InterviewReading:
    """Whether that event is an interview of the owner, whose, and with whom; `because` says what decided.

    `message` is the mail that brought it, None for a calendar entry. `known_domains` are employers' domains the
    owner has written to. Without any address of the owner, the one the mail went to stands in.
    """
    if not owner.addresses and message and len(message.to) == 1:
        owner = replace(owner, addresses=(message.to[0].email,), name=owner.name or message.to[0].name)
    domain = employer.domain(event, message, owner, known=known_domains)
    subject = _subject(message)
    body = event.description + ("\n" + message.text if message and message.text not in event.description else "")
    role = job.role(event.summary, event.description) or job.role(subject, message.text if message else "")
    humans = [names.clean(a.name) for a in event.attendees if "@" not in a.name]
    host = event.organizer
    # An applicant system writes under the employer's name, a scheduler under a person's.
    if host and not employer.host_in(host.domain, services.APPLICANT_SYSTEMS) and names.is_name(names.clean(host.name)):
        humans.append(names.clean(host.name))
    company = employer.company(event, message, domain, subject=subject, people=humans, owner=owner, role=role)
    who = people.interviewers(event, message, owner, companies=(company,) if company else ())
    head = f"{event.summary}\n{subject}"
    if role:
        # "Podcast Producer" is a job, not a podcast; "Interview: Demo Engineer" no demo.
        head = re.sub(re.escape(role), " ", head, flags=_I)
    if company and domain:
        # "Visa Inc" and "Dinner Club GmbH" are names here.
        head = re.sub(re.escape(company), " ", head, flags=_I)
    view = _View(event, message, owner, head, body[:20_000], known_domains, domain, company, role)
    stage = job.stage(re.sub(re.escape(role), " ", event.summary, flags=_I) if role else event.summary)
    if stage is Stage.OTHER:
        stage = job.stage(subject, event.description)
    verdict, score, because = _verdict(view, rules)
    return InterviewReading(verdict, score, because, who, company, domain, role, stage)


def _verdict(view: _View, rules: InterviewRules) -> tuple[Verdict, float, tuple[str, ...]]:
    for wanted, verdict, score, word in (
        (rules.never, Verdict.NO, -10.0, "never"),
        (rules.always, Verdict.YES, 10.0, "always"),
    ):
        hit = next((item for item in wanted if _mentions(view, item)), None)
        if hit is not None:
            return verdict, score, (f"Your rules say {word} to {hit!r}.",)
    signals = sorted(_signals(view), key=lambda s: -abs(s.weight))
    score = round(sum(s.weight for s in signals), 2)
    doubt = next(_doubts(view), None)
    if doubt and score >= YES_FROM:
        score = YES_FROM - 0.1
        signals.append(_Signal(0, doubt))
    verdict = Verdict.YES if score >= YES_FROM else Verdict.ASK if score >= ASK_FROM else Verdict.NO
    return verdict, score, tuple(s.because for s in signals) or ("Nothing in it speaks of an interview.",)


def _subject(message: Message | None) -> str:
    """The subject without what mail programs put before it, and without the date Google puts behind."""
    if message is None:
        return ""
    text = re.sub(r"^(?:\s*[\w-]{1,12}(?: [\w-]{1,12})?\s*:\s*){1,3}(?=\S)", _prefix, message.subject[:500])
    return re.sub(r"\s@ \w{2,4}\.? .*\d.*$", "", text)


def _prefix(found: re.Match[str]) -> str:
    """Only known prefixes go: "Interview: Backend Engineer" keeps its first word."""
    kept = [part for part in found[0].split(":") if part.strip() and not _REPLY_PREFIX.fullmatch(part.strip())]
    return ":".join(kept) + (": " if kept else "")


_REPLY_PREFIX = re.compile(
    r"re|aw|wg|fwd?|tr|rv|sv|vs|enc|i|r|antw|doorst|(?:updated )?invitation|einladung|invitación|invito"
    r"|uitnodiging|convite|inbjudan|invitation mise à jour"
    r"|accepted|tentative|declined|cancel(?:l?ed|ation)?(?: event)?|confirmed|updated|abgesagt"
    r"|aktualisiert(?:e einladung)?|zugesagt|angenommen|accepté|annulée?|aceptado|cancelado|annullato"
    r"|geannuleerd",
    _I,
)


def _mentions(view: _View, item: str) -> bool:
    """Does an address, a domain or a word of the owner's rules fit: people by address, words in the head."""
    wanted = item.strip().lower()
    addresses = [a.email for a in view.event.attendees] + ([view.event.organizer.email] if view.event.organizer else [])
    addresses += [a.email for a in (*view.message.from_, *view.message.reply_to)] if view.message else []
    addresses = [a for a in addresses if not people.is_owner(a, view.owner)]
    if "@" in wanted.strip("@"):
        return wanted in addresses
    domain = wanted.lstrip("@")
    if re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", domain) and any(
        employer.host_in(a.rpartition("@")[2], {domain}) for a in addresses
    ):
        return True
    host = view.event.organizer.name if view.event.organizer else ""
    text = f"{view.event.summary}\n{view.message.subject if view.message else ''}\n{host}".lower()
    return bool(wanted) and re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", text) is not None


# --- what speaks for it, what against


def _signals(view: _View) -> Iterator[_Signal]:
    yield from _words(view)
    yield from _inviter(view)
    yield from _sides(view)
    yield from _shape(view)
    yield from _other_things(view)


def _words(view: _View) -> Iterator[_Signal]:
    head = job.INTERVIEW.search(view.head)
    phrase = job.STAGE_PHRASE.search(view.head)
    hint = job.STAGE_HINT.search(view.head)
    if head:
        yield _Signal(3, f"The title says {head[0].strip()!r}.")
    if phrase:
        yield _Signal(1 if head else 2.5, f"The title names a round: {phrase[0]!r}.")
    elif hint:
        # Beside a job it is a round of it: "Data Scientist screen".
        yield _Signal(1.5 if view.role else 0.5, f"The title may name a round: {hint[0]!r}.")
    if not head:
        inside = job.INTERVIEW.search(view.body) or job.STAGE_PHRASE.search(view.body)
        if inside:
            yield _Signal(1.5, f"The text says {inside[0].strip()!r}.")
    if view.role:
        yield _Signal(1, f"It names a job: {view.role}.")
    applying = {found[0].lower() for found in _APPLYING.finditer(view.body)}
    if applying:
        yield _Signal(min(1.5, 0.75 * len(applying)), f"The text speaks of an application: {min(applying)!r}.")
    texts = (view.event.description, view.event.url, view.event.location, view.body)
    pad = employer.links(texts, services.CODING_PADS)
    if pad:
        yield _Signal(1.5, f"It links to a coding pad ({pad}).")
    system = employer.links(texts, services.APPLICANT_SYSTEMS) or next(
        (
            a.rpartition("@")[2]
            for a in _senders(view)
            if employer.host_in(a.rpartition("@")[2], services.APPLICANT_SYSTEMS)
        ),
        None,
    )
    if system:
        yield _Signal(1.5, f"It comes through an applicant system ({system}).")


_APPLYING = re.compile(
    r"\byour (?:application|candidacy|interview|cv|resume|résumé)\b|\bcandidates?\b|\bhiring (?:team"
    r"|process|manager)\b|\b(?:talent acquisition|recruiter)\b"
    r"|\b(?:ihre|deine)r? bewerbung\b|\bbewerbung(?:sprozess)? als\b|\bvotre candidature\b|\b(?:tu"
    r"|su) (?:candidatura|solicitud)\b|\bla (?:tua|sua) candidatura\b"
    r"|\b(?:je|uw) sollicitatie\b|\b(?:sua|tua) candidatura\b|\bthe (?:position|role|opening|vacancy)\b"
    r"|\b(?:opening|vacancy)\b|\bpuesto de\b|\bvaga de\b|\bposte de\b"
    r"|\bruolo di\b|\bthank(?:s| you) for (?:applying|your interest)\b|\binterview(?:ing)? with us\b"
    r"|\bget to know you\b|\bkennen ?(?:zu)?lernen\b|\bdin ansökan\b",
    _I,
)


def _senders(view: _View) -> list[str]:
    found = [view.event.organizer.email] if view.event.organizer else []
    return found + ([a.email for a in view.message.from_] if view.message else [])


def _inviter(view: _View) -> Iterator[_Signal]:
    host = view.event.organizer
    if host is None or (view.owner_organizes and not view.others):
        if job.INTERVIEW.search(view.head) or job.STAGE_PHRASE.search(view.head):
            if view.company or view.role:
                yield _Signal(0.5, "It stands in your own calendar and says where or for what.")
            else:
                yield _Signal(-0.5, "It stands in your own calendar and does not say where.")
        return
    if view.owner_organizes:
        yield _Signal(-4, "You organize it yourself, with guests.")
        return
    if view.internal:
        return
    if employer.is_free_mail(host.email):
        yield _Signal(0.25, "Somebody with a private address invites you.")
    else:
        yield _Signal(1, f"Somebody from outside invites you ({host.email}).")
    if view.domain and view.domain in view.known:
        yield _Signal(1.5, f"You have written to {view.domain} before.")
    if re.search(
        r"\b(?:recruit\w*|talent|hiring|careers?|people team|human resources|personal\w*|bewerbung\w*|recrut\w+"
        r"|selecci\w+)\b",
        f"{host.name} {host.email}",
        _I,
    ):
        yield _Signal(0.75, "Whoever invites hires people.")


def _sides(view: _View) -> Iterator[_Signal]:
    """Which side of the table the owner sits on."""
    event, owner = view.event, view.owner
    invited = sides.invited(event, owner)
    addressed = view.message is not None and any(
        people.is_owner(a.email, owner) for a in (*view.message.to, *view.message.cc, *view.message.from_)
    )
    if owner.addresses and event.attendees and not invited and not addressed and not view.owner_organizes:
        yield _Signal(-1.5, "You are not among those invited.")
    if view.colleagues and not view.internal:
        yield _Signal(-3, f"Somebody of your own company is invited as well ({view.colleagues[0]}).")
    if view.internal and not view.owner_organizes:
        yield _Signal(-3, "The organizer is of your own company.")
        mine = {employer.domain_of(address) for address in owner.addresses}
        strangers = [a for a in view.others if employer.domain_of(a) not in mine]
        about_owner = owner.name and employer.folded(owner.name) in employer.folded(view.head)
        if about_owner:
            yield _Signal(2, "Its title names you.")
        elif strangers:
            yield _Signal(-2, "Somebody from outside is invited beside you.")
        elif job.INTERVIEW.search(view.head):
            yield _Signal(1.5, "Nobody from outside is invited: it may be an interview of yours.")
    for found in list(sides.CANDIDATE.finditer(f"{event.summary}\n{event.description}"))[:5]:
        name = names.clean(" ".join(found["name"].split()[:4]))
        if sides.is_owner_named(name, owner):
            yield _Signal(1, "You are named as the candidate.")
        else:
            yield _Signal(-6 if owner.name else -2, f"Somebody else is the candidate ({name}).")
        break
    else:
        guest = sides.named_guest(event, owner)
        if guest:
            yield _Signal(-6, f"Its title names a guest with a private address: the candidate ({guest}).")
    kit = sides.KIT.search(f"{event.summary}\n{event.description}")
    if kit:
        yield _Signal(-4, f"It is written for those who interview ({kit[0].strip()!r}).")


def _doubts(view: _View) -> Iterator[str]:
    """What makes it a question however much speaks for it."""
    if view.internal:
        yield "An interview inside your own company: only you know on which side you sit."
    if view.colleagues:
        yield "With a colleague of yours in it, only you know on which side you sit."
    if sides.sent_by_a_bystander(view.event, view.message, view.owner, view.domain):
        yield "You are not among those invited, and whoever sent it is not of the employer."
    other = view.role and sides.named_stranger(view.event, view.message, view.owner, (view.company, view.domain))
    if other:
        yield f"Its title names {other}, who is neither you nor known to take part."


def _shape(view: _View) -> Iterator[_Signal]:
    if view.event.recurring:
        yield _Signal(-3, "It repeats.")
    if len(view.event.attendees) >= _MANY:
        yield _Signal(-3, f"{len(view.event.attendees)} people are invited.")


def _other_things(view: _View) -> Iterator[_Signal]:
    """The strongest of what else it may be; a second one adds nothing."""
    found = [
        _Signal(thing.weight, f"It looks like {thing.what} ({hit[0].strip()!r}).")
        for thing in otherwise.OTHER
        if (hit := thing.head.search(view.head))
    ]
    inside = otherwise.PAID_STUDY.search(view.event.description)
    if inside:
        found.append(_Signal(-4, f"It looks like a study one is paid for ({inside[0].strip()!r})."))
    if found:
        yield min(found, key=lambda s: s.weight)
