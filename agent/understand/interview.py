"""Is this event an interview of the owner? Named signals, their weights and reasons. Pure.

An event is an interview when its words say so and the owner is invited by an outsider; when only one of the two
holds the owner is asked; what is plainly something else is not. The owner's `interviews.always` and `never` win.
A cancelled interview is judged as if it stood: whether it takes place is another question.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from agent.model import CalendarEvent, InterviewReading, Message, Verdict
from agent.rules import InterviewRules, Owner
from agent.understand import (
    applying,
    called,
    employer,
    event_scale,
    event_shape,
    event_words,
    job,
    names,
    otherwise,
    people,
    posts,
    rounds,
    services,
    sides,
    stages,
    titles,
)

YES_FROM, CERTAIN_FROM, ASK_FROM = 2.5, 5.0, -0.5
"""Points of the scale from which it is one where nothing is doubted, even where something is, and is asked about.

Chosen on the labelled invites with each author left out.
"""
_HELD = frozenset({"kit", "freelance", "unpaid", "inside", "colleague", "bystander", "stranger_titled"})
"""Doubts that no number of points puts aside: on which side the owner sits, and whether it is employment."""
_LITTLE, _ASK_BARE = 200, -1.0
"""Characters below a title that may say otherwise; where there are fewer, its own words decide, and ask sooner."""
_MANY = 12
_MOST_TITLE = 500
_MOST_GUESTS = 200
_MOST_WORDS = 20_000
"""Characters of a text that are looked at."""
_I = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class _Signal:
    """Something that speaks for an interview (positive weight) or against it."""

    weight: float
    because: str
    kind: str
    """Under which name the table of weights knows it."""


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
    evidence: tuple[tuple[str, float, str], ...]
    """The families of words that speak of an application: what, how much, and the words."""
    sound: event_words.Sound
    scale: event_scale.Scale
    company_of: int
    """How many take part beside the owner."""

    @property
    def outsider(self) -> bool:
        """Has somebody else invited, who is a person or an applicant system, and not of the owner's company."""
        host = self.event.organizer
        return host is not None and not self.owner_organizes and not self.internal

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
    weights: event_words.Weights,
    known_domains: Collection[str] = (),
) -> InterviewReading:
    """Whether that event is an interview of the owner, whose, and with whom; `because` says what decided.

    `weights` know what an interview sounds like. `message` is the mail that brought it, None for a calendar entry.
    `known_domains` are employers' domains the owner has written to. Without any address of the owner, the one the
    mail went to stands in.
    """
    event = _bounded(event)
    message = (
        replace(message, subject=message.subject[:_MOST_TITLE], text=message.text[:_MOST_WORDS]) if message else None
    )
    if not owner.addresses and message and len(message.to) == 1:
        owner = replace(owner, addresses=(message.to[0].email,), name=owner.name or message.to[0].name)
    owner = sides.with_aliases(event, owner)
    domain = employer.domain(event, message, owner, known=known_domains)
    subject = _subject(message)
    body = event.description + ("\n" + message.text if message and message.text not in event.description else "")
    # A calendar program repeats the event's title as "Title: …", which names no job.
    said = _TITLE_LINE.sub("", _without(message.text, event.summary)) if message else ""
    role = job.role(event.summary, event.description) or job.role(subject, said)
    if role:
        # "Mei sous chef interview": who applies is no part of it.
        while (word := role.partition(" "))[2] and employer.folded(word[0]) in titles.own_words(owner):
            role = word[2]
    humans = [names.clean(a.name) for a in event.attendees if "@" not in a.name]
    host = event.organizer
    # An applicant system writes under the employer's name, a scheduler under a person's.
    if (
        host
        and not employer.of_service(host.domain, services.APPLICANT_SYSTEMS)
        and names.is_name(names.clean(host.name))
    ):
        humans.append(names.clean(host.name))
    humans += [
        names.bare(p.name)
        for p in names.listed(event.description)
        if not p.weak and " " in p.name and (p.in_list or (domain and not employer.akin(p.name, domain)))
    ]
    company = employer.company(event, message, domain, subject=subject, people=humans, owner=owner, role=role)
    said_by = (*((host.name,) if host else ()), *((a.name for a in message.from_) if message else ()))
    company = called.settle(
        company,
        domain.partition(".")[0] if domain else None,
        (event.summary, subject, event.location, event.description, message.text if message else "", *said_by),
        (*humans, owner.name),
        role,
    )
    who = people.interviewers(
        event, message, owner, companies=tuple(each for each in (company, _of_words(role)) if each)
    )
    head = f"{event.summary}\n{subject}"
    if role:
        # "Podcast Producer" is a job, not a podcast; "Interview: Demo Engineer" no demo.
        head = re.sub(re.escape(role), " ", head, flags=_I)
    if company and domain:
        # "Visa Inc" and "Dinner Club GmbH" are names here.
        head = re.sub(re.escape(company), " ", head, flags=_I)
    head, body = _spelled(head), _spelled(_without(body, event.summary))
    sound = weights.sound(*words_of(event, message, owner, company if domain else None))
    view = _View(
        event, message, owner, head, body, known_domains, domain, company, role, _evidence(head, body), sound,
        weights.scale, len(who),
    )  # fmt: skip
    stage = stages.of(event, message, owner, who, role=role, subject=subject)
    verdict, score, because = _verdict(view, rules)
    if verdict is not Verdict.NO:
        role = _post(event, message, owner, subject, role, (company or "", *humans, *(p.name for p in who)))
    return InterviewReading(verdict, score, because, who, company, domain, role, stage)


def _of_words(role: str | None) -> str | None:
    """A job of several words, which are no person's name: "Koordination Freiwillige". One word may be: "Koch"."""
    return role if role and " " in role else None


def _post(
    event: CalendarEvent, message: Message | None, owner: Owner, subject: str, role: str | None, names_: Sequence[str]
) -> str | None:
    """The job in full; where no wording named it, the best of its mentions, else what a title says beside the talk.

    `names_` are the employer's and those of persons: no part of it. None of this is evidence, only a name.
    """
    texts = (event.description, message.text if message else "")
    role = posts.plain(role) if role else None
    role = role or posts.found(event.summary or subject, texts, (*names_[1:], owner.name))
    if role is None:
        others = (*names_, owner.name, *map(names.clean, owner.addresses))
        role = titles.beside_the_talk(event, owner, others)
        if role is None and message and not message.subject.endswith(event.summary):
            role = titles.beside_the_talk(replace(event, summary=subject), owner, others)
    return posts.in_full(role, (event.summary, subject, *texts), (*names_, owner.name)) if role else None


_TITLE_LINE = re.compile(r"^[ \t]*(?:title|event|event name|what|subject)[ \t]*:[ \t]*$", _I | re.MULTILINE)


def words_of(
    event: CalendarEvent, message: Message | None, owner: Owner, firm: str | None
) -> tuple[str, str, frozenset[str]]:
    """The title of an event, what is said of it in calendar and mail, and the folded words of the owner's name.

    The employer's name, where it is known for one, is no word of either: "Visa Inc" speaks of no visa.
    """
    title = event.summary or (message.subject if message else "")
    body = event.description
    if message and message.text.strip()[:80] not in body:
        body = f"{body}\n{message.text}"
    body = event_words.said(_without(body, event.summary))
    if firm:
        title, body = (re.sub(re.escape(firm), " ", text, flags=_I) for text in (title, body))
    return title, body, frozenset(titles.own_words(owner))


def _evidence(head: str, body: str) -> tuple[tuple[str, float, str], ...]:
    """The families of words in a head and a body; what the title itself says is weighed by itself."""
    head, body = head.lower(), body.lower()
    both = f"{head}\n{body}"
    weighed = ("an interview", "what is settled with a candidate", "what one is asked to show")
    texts = dict.fromkeys(weighed, body)
    found = [(f.what, f.weight, hit[0]) for f in applying.FAMILIES if (hit := f.words.search(texts.get(f.what, both)))]
    if {what for what, _, _ in found} == {"what one is asked to show"}:
        found = []  # they do that at work, too
    plain = rounds.JOB_INTERVIEW.search(body)
    if plain:
        found.append(("a job interview", 1.0 if any(f[0] == "an interview" for f in found) else 1.75, plain[0]))
    return tuple(found)


def _verdict(view: _View, rules: InterviewRules) -> tuple[Verdict, float, tuple[str, ...]]:
    for wanted, verdict, score, word in (
        (rules.never, Verdict.NO, -10.0, "never"),
        (rules.always, Verdict.YES, 10.0, "always"),
    ):
        hit = next((item for item in wanted if _mentions(view, item)), None)
        if hit is not None:
            return verdict, score, (f"Your rules say {word} to {hit!r}.",)
    weighed = weigh(view)
    scale = view.scale
    points = scale.points(weighed.signs)
    by_hand = sum(signal.weight for signal in weighed.signals)
    sure = by_hand >= event_scale.FROM and not weighed.doubts
    doubts = weighed.doubts
    bare = len(view.body) < _LITTLE
    if points < (_ASK_BARE if bare and by_hand >= event_scale.FROM / 2 else ASK_FROM):
        verdict, doubts = Verdict.NO, ()
    elif (points >= CERTAIN_FROM and not _HELD & {name for name, _ in doubts}) or (
        sure and (points >= YES_FROM or bare)
    ):
        verdict, doubts = Verdict.YES, ()
    else:
        verdict = Verdict.ASK
    strongest = sorted(weighed.signals, key=lambda s: -abs(s.weight * scale.of(event_scale.SIGNAL + s.kind)))
    because = (*(signal.because for signal in strongest), *(text for _, text in doubts[:1]))
    return verdict, round(points, 2), because or ("Nothing in it speaks of an interview.",)


@dataclass(frozen=True, slots=True)
class Weighed:
    """The signals and doubts of an event, and all its signs, which the scale weighs."""

    signals: tuple[_Signal, ...]
    doubts: tuple[tuple[str, str], ...]
    signs: dict[str, float]


def weigh(view: _View) -> Weighed:
    """What speaks for an interview and against it, by name and value."""
    signals, doubts = tuple(_signals(view)), tuple(_doubts(view))
    signs: dict[str, float] = {}
    for signal in signals:
        if signal.kind != "sound":
            name = event_scale.SIGNAL + ("otherwise" if signal.kind.startswith(event_scale.LIKE) else signal.kind)
            signs[name] = signs.get(name, 0.0) + signal.weight
        if signal.kind.startswith(event_scale.LIKE):
            signs[signal.kind] = signal.weight
    for what, weight, _ in view.evidence:
        signs[event_scale.FAMILY + what] = weight
    signs[event_scale.SIGNAL + "sound"] = _capped(_SOUND * view.sound.points, _MOST_SOUND)
    for name, points in (("title", view.sound.title), ("below", view.sound.points - view.sound.title)):
        signs[f"{event_scale.SHAPE}sound of {name}"] = _capped(points, _MOST_OF_ONE)
    if view.outsider:
        signs[f"{event_scale.SHAPE}sound from outside"] = signs[event_scale.SIGNAL + "sound"]
    others = len(view.others) + (view.event.organizer is not None and not view.owner_organizes)
    held = [
        *event_shape.of(view.event, view.owner, others),
        *(name for name, holds in (
            ("bare", view.message is None),
            ("title names you", sides.is_owner_called(view.event.summary, view.owner)),
            ("title names the employer", _names_company(view)),
            ("a job", view.role is not None),
            ("a job in the title", view.role is not None and view.role in view.event.summary),
            ("invited", sides.invited(view.event, view.owner)),
            ("somebody takes part", view.company_of > 0),
        ) if holds),
    ]  # fmt: skip
    signs |= {event_scale.SHAPE + name: 1.0 for name in held}
    signs |= {event_scale.DOUBTED + name: 1.0 for name, _ in doubts}
    return Weighed(signals, doubts, signs)


def _capped(points: float, most: float) -> float:
    return max(-most, min(most, points))


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


def _bounded(event: CalendarEvent) -> CalendarEvent:
    """As much of an event as anybody reads."""
    host = event.organizer
    return replace(
        event,
        summary=event.summary[:_MOST_TITLE],
        description=event.description[:_MOST_WORDS],
        location=event.location[:_MOST_TITLE],
        organizer=replace(host, name=host.name[:_MOST_TITLE]) if host else None,
        attendees=tuple(replace(a, name=a.name[:_MOST_TITLE]) for a in event.attendees[:_MOST_GUESTS]),
    )


def _without(text: str, title: str) -> str:
    """The text without the title, which calendar programs repeat in it."""
    text = text[:_MOST_WORDS]
    return text.replace(title.strip(), " ") if len(title.strip()) > 3 else text


def _spelled(text: str) -> str:
    """`Gespraech` and `fuer` as those write who have no umlauts at hand."""
    return re.sub("gespraech", "gespräch", re.sub(r"\bfuer\b", "für", text, flags=_I), flags=_I)


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
    yield from _sound(view)
    yield from _words(view)
    yield from _inviter(view)
    yield from _sides(view)
    yield from _shape(view)
    yield from _other_things(view)


def _sound(view: _View) -> Iterator[_Signal]:
    """What all its words sound like together, known and unknown families alike."""
    weight = max(-_MOST_SOUND, min(_MOST_SOUND, _SOUND * view.sound.points))
    if view.sound.words and abs(view.sound.points) >= _AUDIBLE:
        spoke = ", ".join(map(repr, view.sound.words))
        like = "like" if weight > 0 else "unlike"
        yield _Signal(round(weight, 2), f"Its words sound {like} an interview ({spoke}).", "sound")


_SOUND, _MOST_SOUND, _MOST_OF_ONE, _AUDIBLE = 1.25, 5.0, 4.0, 0.2
"""Points for each of the model's, how many they may be at most together and of title or text, and from how many of the
model's they count."""


def _words(view: _View) -> Iterator[_Signal]:
    head = rounds.INTERVIEW.search(view.head)
    phrase = rounds.STAGE_PHRASE.search(view.head)
    hint = rounds.STAGE_HINT.search(view.head)
    if head:
        plain = rounds.JOB_INTERVIEW.search(view.head.lower())
        # An "entretien" may be any talk, and the boiler's.
        weight = 3.5 if plain else 2.0 if rounds.ANY_TALK.fullmatch(head[0].strip()) else 2.5
        yield _Signal(weight, f"The title says {(plain or head)[0].strip()!r}.", "title_says_interview")
    families = view.evidence
    if head and view.sound.points < _LIKELY and not _of_a_job(view) and (strange := _unknown(view)):
        # "Tenant interview", "blood donor interview": what stands before it says which; what follows may be anybody.
        before = re.findall(r"[\w'’]+", view.event.summary[:500].lower().partition(head[0].strip().lower())[0])[-1:]
        if rounds.ANY_TALK.fullmatch(head[0].strip()) or (before and before[0] in _unknowns(view)):
            # In the owner's own calendar a bare name may be the employer's: "entretien Batisud".
            own = view.event.organizer is None and view.sound.points > _STRANGE
            yield _Signal(
                -0.4 if own else -1.6, f"It does not say what {strange!r} has to do with a job.", "strange_word"
            )
    if phrase:
        # Darts have a final round as well, and engineers at work a system design.
        of_jobs = rounds.HIRING_ROUND.search(view.head) is not None
        alone = 1.0 if not view.outsider else 2.5 if of_jobs else 1.5
        if view.event.organizer is None and (of_jobs or employer.AT.search(view.event.summary)):
            alone = 1.75
        yield _Signal(1 if head else alone, f"The title names a round: {phrase[0]!r}.", "round")
    elif hint:
        # Beside a job it is a round of it: "Data Scientist screen".
        beside = 1.5 if view.role and not head else 1.25 if families and not head else 0.5
        yield _Signal(beside, f"The title may name a round: {hint[0]!r}.", "round_hint")
    if view.outsider and (head or phrase or hint) and sides.is_owner_named(view.event.summary, view.owner):
        yield _Signal(0.75, "Its title names you.", "titled_you")
    elif view.outsider and view.sound.points > 0.5 and sides.is_owner_named(view.event.summary, view.owner):
        yield _Signal(0.5, "Its title names you, and its words sound like an interview.", "titled_you")
    if view.outsider and phrase and _names_company(view):
        yield _Signal(1.0, f"Its title names {view.company}.", "titled_company")
    if view.role and (head or phrase or hint or families):
        yield _Signal(1, f"It names a job: {view.role}.", "names_job")
    elif view.role and view.outsider and sides.is_owner_called(view.event.summary, view.owner):
        yield _Signal(1, f"Its title names you and a job: {view.role}.", "names_job")
    if families:
        said = ", ".join(f"{what} ({words.strip()!r})" for what, _, words in families)
        yield _Signal(min(applying.MOST, sum(weight for _, weight, _ in families)), f"It speaks of {said}.", "applying")
    with_you = _TALK_WITH.search(view.body)
    if with_you and sides.is_owner_named(with_you["who"], view.owner):
        yield _Signal(1.5, "It says that it is an interview with you.", "with_you")
    texts = (view.event.description, view.event.url, view.event.location, view.body)
    pad = employer.links(texts, services.CODING_PADS)
    if pad:
        yield _Signal(1.5, f"It links to a coding pad ({pad}).", "coding_pad")
    system = employer.links(texts, services.APPLICANT_SYSTEMS) or next(
        (
            a.rpartition("@")[2]
            for a in _senders(view)
            if employer.of_service(a.rpartition("@")[2], services.APPLICANT_SYSTEMS)
        ),
        None,
    )
    if system:
        yield _Signal(1.5, f"It comes through an applicant system ({system}).", "applicant_system")


_TALK_WITH = re.compile(
    r"\b(?:interview|(?:vorstellungs|bewerbungs|job)gespräch|entretien|entrevista|colloquio|sollicitatiegesprek)"
    r" (?:with|mit|avec|con|com|met) (?P<who>[\w'’-]+ [\w'’-]+(?: [\w'’-]+)?)",
    _I,
)


def _senders(view: _View) -> list[str]:
    found = [view.event.organizer.email] if view.event.organizer else []
    return found + ([a.email for a in view.message.from_] if view.message else [])


def _inviter(view: _View) -> Iterator[_Signal]:
    host = view.event.organizer
    if host is None or (view.owner_organizes and not view.others):
        if rounds.INTERVIEW.search(view.head) or rounds.STAGE_PHRASE.search(view.head):
            if view.role or view.evidence or employer.AT.search(view.event.summary):
                yield _Signal(0.5, "It stands in your own calendar and says where or for what.", "own_calendar")
            else:
                against = 0 if view.sound.points > _STRANGE else -0.5
                yield _Signal(against, "It stands in your own calendar and does not say where.", "own_calendar_bare")
        return
    if view.owner_organizes:
        # Whoever asks a recruiter for a call may send the invitation; whoever interviews does so more often.
        hosts = {employer.domain_of(address) for address in view.others}
        theirs = len(hosts) == 1 and None not in hosts and not view.colleagues
        text = f"{view.event.summary} {view.event.description[:2000]}"
        # An answer to the owner's invitation brings the words of who answers: of a firm, they interview.
        known = titles.own_words(view.owner) & sides.words_of_name(re.sub(r"[^\w\s'’.-]", " ", view.event.summary))
        answered = view.event.method in {"REPLY", "COUNTER"} and bool(known)
        answered = answered or (
            view.event.method in {"REPLY", "COUNTER"} and rounds.JOB_INTERVIEW.search(view.head.lower()) is not None
        )
        named = theirs and (answered or sides.is_owner_named(text, view.owner))
        yield _Signal(
            -1 if named and answered else -1.5 if named else -4,
            "You organize it yourself, with guests.",
            "you_organize",
        )
        return
    if view.internal:
        return
    if employer.is_free_mail(host.email):
        yield _Signal(0.25, "Somebody with a private address invites you.", "private_host")
    else:
        yield _Signal(0.5, f"Somebody from outside invites you ({host.email}).", "outside_host")
    if view.domain and view.domain in view.known:
        yield _Signal(1.5, f"You have written to {view.domain} before.", "known_employer")
    if _HIRES.search(f"{host.name} {host.email}"):
        yield _Signal(0.75, "Whoever invites hires people.", "host_hires")
    if titles.vague(view.event, view.message, view.owner, view.company):
        yield _Signal(1, "It is a talk between few, and does not say of what.", "vague")


_HIRES = re.compile(
    r"\b(?:recruit\w*|talent|hiring|careers?|people team|human resources|hr|personal(?:abteilung|wesen)?|bewerbung\w*"
    r"|recrut\w+|rekry\w*|rekrut\w+|selecci\w+|selezione|vagas|vacatures?|jobs?|candidate experience"
    r"|kadry|nábor)\b|採用|人事|招聘|채용",
    _I,
)


def _sides(view: _View) -> Iterator[_Signal]:
    """Which side of the table the owner sits on."""
    event, owner = view.event, view.owner
    invited = sides.invited(event, owner)
    addressed = view.message is not None and any(
        people.is_owner(a.email, owner) for a in (*view.message.to, *view.message.cc, *view.message.from_)
    )
    if owner.addresses and event.attendees and not invited and not addressed and not view.owner_organizes:
        yield _Signal(-1.5, "You are not among those invited.", "not_invited")
    if view.colleagues and not view.internal:
        yield _Signal(-3, f"Somebody of your own company is invited as well ({view.colleagues[0]}).", "colleague_there")
    if view.internal and not view.owner_organizes:
        if _own_application(view):
            yield _Signal(1, "The organizer is of your own company, and it is your own application.", "own_application")
        elif sides.is_owner_named(event.summary, owner) or sides.OWN_APPLICATION.search(f"{view.head}\n{view.body}"):
            yield _Signal(-1, "The organizer is of your own company, and it is about you.", "own_company_you")
        else:
            yield _Signal(-6, "The organizer is of your own company.", "own_company")
    stranger = sides.candidate(event, owner)
    if stranger == "":
        yield _Signal(1.5, "You are named as the candidate.", "candidate_you")
    elif stranger is not None:
        known = bool(owner.name or owner.addresses)
        yield _Signal(-6 if known else -2, f"Somebody else is the candidate ({stranger}).", "candidate_other")
    else:
        guest = sides.named_guest(event, owner)
        if guest:
            yield _Signal(
                -6, f"Its title names a guest with a private address: the candidate ({guest}).", "candidate_guest"
            )
    kit = sides.KIT.search(f"{event.summary}\n{event.description}")
    text = f"{event.summary}\n{event.description}\n{view.message.text if view.message else ''}"
    if (side := sides.interviews_others(event, owner, text)) and stranger != "":
        yield _Signal(-10, f"You are to interview others ({side.strip()!r}).", "you_interview")
    elif kit and view.role and view.outsider and sides.is_owner_called(event.summary, owner):
        # What colleagues were to read slipped into the candidate's invitation.
        yield _Signal(
            -1, f"It is written for those who interview ({kit[0].strip()!r}), and names you with a job.", "kit_and_you"
        )
    elif kit:
        yield _Signal(-4, f"It is written for those who interview ({kit[0].strip()!r}).", "kit")


def _doubts(view: _View) -> Iterator[tuple[str, str]]:
    """What makes it a question unless very much speaks for it: its name in the table, and a sentence."""
    if sides.KIT.search(f"{view.event.summary}\n{view.event.description}"):
        yield "kit", "It is written for those who interview."
    if freelance := _FREELANCE.search(f"{view.head}\n{view.body}"):
        yield "freelance", f"It may be work for a client ({freelance[0]!r})."
    if unpaid := _UNPAID.search(view.head) or _UNPAID_SAID.search(view.body):
        yield "unpaid", f"It may be no employment ({unpaid[0]!r})."
    if view.sound.points < _STRANGE:
        yield "strange_sound", "Its words sound unlike an interview."
    if not view.evidence and not view.role and not _any_talk(view) and (not view.outsider or view.sound.points < 2.5):
        yield "sound_alone", "Only the sound of its words speaks for it."
    if view.internal and not view.owner_organizes and not _own_application(view):
        yield "inside", "An interview inside your own company: only you know on which side you sit."
    if view.colleagues and not _own_application(view):
        yield "colleague", "With a colleague of yours in it, only you know on which side you sit."
    if sides.sent_by_a_bystander(view.event, view.message, view.owner, view.domain):
        yield "bystander", "You are not among those invited, and whoever sent it is not of the employer."
    other = sides.named_stranger(view.event, view.message, view.owner, (view.company, view.domain))
    if other and not employer.is_organisation(other) and not sides.is_owner_called(other, view.owner):
        yield "stranger_titled", f"Its title names {other}, who is neither you nor known to take part."
    said = {what for what, _, _ in view.evidence}
    vague = titles.vague(view.event, view.message, view.owner, view.company)
    if vague and not view.role and not said & _OF_JOBS and not _kind_said(view):
        yield "vague", "It does not say what the talk is about."  # also with an employer one has written to
    of_a_post = {"an application", *({"a job to be filled"} if view.outsider else ())}
    if not of_a_post & {what for what, _, _ in view.evidence} and _over_coffee(view):
        yield "table", "It may be no more than a talk over something to eat or drink."
    if _of_a_job(view):
        return
    if not view.role and not _names_company(view) and view.sound.points < _CERTAIN and not _kind_said(view):
        yield "any_talk", "What it calls itself may be any talk, and nothing in it speaks of a job."
    if not rounds.INTERVIEW.search(view.head):
        if (
            not rounds.HIRING_ROUND.search(view.head)
            and not (rounds.STAGE_PHRASE.search(view.head) and _names_company(view))
            and view.sound.points < _PLAIN
        ):
            yield "no_job", "Nothing in it speaks of a job."
    elif titles.says_only_who(view.event, view.owner):
        yield "only_who", "It says interview and names, and neither for what nor who asks whom."
    elif view.sound.points < (_HEARD if _interview_of_owner(view) else _LIKELY) and (unknown := _unknown(view)):
        yield "unknown_word", f"It does not say what {unknown!r} has to do with a job."


def _kind_said(view: _View) -> bool:
    """Does the title call it by a word that is used of jobs alone, or nearly: no bare "entretien" or "Vorstellung"."""
    talks = [found[0].strip() for found in rounds.INTERVIEW.finditer(view.head)]
    return (
        any(not rounds.ANY_TALK.fullmatch(each) for each in talks) or rounds.STAGE_PHRASE.search(view.head) is not None
    )


def _interview_of_owner(view: _View) -> bool:
    """Does somebody from outside call it an interview, by no looser word, and name the owner with it."""
    return view.outsider and _kind_said(view) and sides.is_owner_named(view.event.summary, view.owner)


def _over_coffee(view: _View) -> bool:
    """Does the title speak of a coffee or a meal, and of no interview."""
    return _TABLE.search(view.head) is not None and not rounds.INTERVIEW.search(view.head)


_TABLE = re.compile(
    r"\b(?:coffee|lunch|dinner|drinks?|breakfast|brunch|beers?|pint|kaffee|mittagessen|abendessen|frühstück|bier|café"
    r"|déjeuner|dîner|verre|almuerzo|comida|cena|caffè|pranzo|aperitivo|koffie|borrel|almoço|jantar|kawa|kawę|kaffe|fika)\b",
    _I,
)


def _own_application(view: _View) -> bool:
    """Does an event of the owner's own company say plainly that the owner applies there."""
    # A title of "internal interview" alone may be the interviewer's calendar as well.
    title = re.sub(r"\binternal interview\b", " ", f"{view.event.summary}\n{view.head}", flags=_I)
    said = sides.OWN_APPLICATION.search(f"{title}\n{view.body}")
    named = sides.is_owner_named(view.event.summary, view.owner) or sides.is_owner_called(view.body[:400], view.owner)
    return said is not None and named and sides.candidate(view.event, view.owner) in (None, "")


def _any_talk(view: _View) -> bool:
    """Does the title call it a talk or a round."""
    return any(words.search(view.head) for words in (rounds.INTERVIEW, rounds.STAGE_PHRASE, rounds.STAGE_HINT))


_CERTAIN, _PLAIN, _LIKELY, _HEARD, _STRANGE = 4.0, 1.5, 1.0, 0.3, -1.0
"""The model's points from which words need nothing beside them, speak of a job by themselves, and explain what else
stands in a title; from which they do so where an outsider's title says interview and names the owner; and below which
they speak against one.
"""
_FREELANCE = re.compile(
    r"\bfreelanc\w+\b(?![^\n]{0,20}\b(?:recruit|sourc)\w*)|\bfreiberuf\w+|\bprojekt(?:anfrage|vertrag)\b"
    r"|\bstatement of work\b"
    r"|\bday rate\b|\btagess(?:atz|ätze)\b|\btarif (?:journalier|jour)\b|\btjm\b|\bautónom[oa]s?\b"
    r"|\bpartita iva\b|\bzzp\b",
    _I,
)
_UNPAID = re.compile(
    r"\b(?:unpaid|pro bono|volunteer(?:s|ing)?|befrienders?|trustee|fellowships?|magistrates?|school governors?"
    r"|registration|ehrenamt\w*|freiwillige[nr]?|bénévol\w+|voluntari\w+|vrijwillig\w+|ulønn\w*|wolontari\w+)\b",
    _I,
)
_UNPAID_SAID = re.compile(
    r"\b(?:(?:is|are|it['’]s|entirely) unpaid|pro bono|ehrenamtlich\w*|unbezahlt\w*|bénévol(?:e|at)\w*|no remunerad\w*"
    r"|non retribuit\w*|onbezahld|onbetaald|(?:on|join) our books|register with us|registration interview)\b",
    _I,
)
_OF_JOBS = frozenset({
    "an application", "a CV", "a job to be filled", "what one applies for", "a candidate",
    "those who hire", "a job interview",
    "terms of work",
})  # fmt: skip
_SPOKEN = 2.5
"""So much of other families speaks of a job as well."""


def _of_a_job(view: _View) -> bool:
    """Does anything in it speak of a job: its words, a title one can be hired for, or whom it comes from."""
    said = {what for what, _, _ in view.evidence}
    host = view.event.organizer
    # A job alone may be whom one meets: "Erstgespräch Steuerberater", "Panel upgrade: the technician comes".
    hired = bool(rounds.INTERVIEW.search(view.head) or rounds.HIRING_ROUND.search(view.head) or view.evidence)
    hired = (
        hired
        or rounds.CALLED_A_JOB.search(view.event.summary) is not None
        or _names_company(view)
        or job.GENDER.search(view.event.summary) is not None
    )
    return bool(
        (view.role and hired)
        or said & _OF_JOBS
        or sides.candidate(view.event, view.owner) == ""
        or sum(weight for _, weight, _ in view.evidence) >= _SPOKEN
        or rounds.JOB_INTERVIEW.search(view.head.lower())
        or (view.domain and view.domain in view.known)
        or any(employer.of_service(a.rpartition("@")[2], services.APPLICANT_SYSTEMS) for a in _senders(view))
        or (host and _HIRES.search(f"{host.name} {host.email}"))
    )


def _names_company(view: _View) -> bool:
    """Does the title name the employer: among colleagues nobody needs to."""
    return bool(view.company and view.domain) and str(view.company).lower() in view.event.summary.lower()


def _unknown(view: _View) -> str | None:
    return next(iter(_unknowns(view)), None)


def _unknowns(view: _View) -> list[str]:
    """The words of the title that are not understood; where the owner and an employer meet in it, any may stand."""
    if view.domain and _names_company(view) and sides.is_owner_named(view.event.summary, view.owner):
        return []
    company = view.company if view.domain else None  # without a domain it is only a guess at such words
    return titles.unknown_words(view.event, view.owner, company)


def _shape(view: _View) -> Iterator[_Signal]:
    if view.event.recurring:
        # One meeting of a series that was sent by itself may have been moved out of it for the candidate.
        yield _Signal(-3 if view.event.recurrence_id is None else -1.5, "It repeats.", "repeats")
    if len(view.event.attendees) >= _MANY:
        yield _Signal(-3, f"{len(view.event.attendees)} people are invited.", "crowd")


_TEACHES = re.compile(
    r"\b(?:you(?:['’]ll| will)? teach|please teach|teach (?:a|an|30|20|15|the)|(?:trial|demo|observed"
    r"|sample) lesson|lesson observation"
    r"|lehrprobe|unterrichtsprobe|leçon d['’]essai|clase de prueba|lezione di prova|proefles|aula-teste)\b"
)


def _other_things(view: _View) -> Iterator[_Signal]:
    """The strongest of what else it may be; a second one adds nothing."""
    head, body = view.head.lower(), view.body.lower()
    found = [(thing, hit) for thing in otherwise.OTHER if (hit := thing.head.search(head))]
    found += [(thing, hit) for thing in otherwise.INSIDE if (hit := thing.head.search(body))]
    if not found:
        return
    if _TEACHES.search(f"{head}\n{body}"):
        # Who is to teach a lesson speaks of years and pupils.
        found = [each for each in found if "school" not in each[0].what]
    if not found:
        return
    thing, hit = min(found, key=lambda each: each[0].weight)
    # A loop may hold a demo, and who hires journalists speaks of them.
    families = {what for what, _, _ in view.evidence}
    plain = "an application" in families or {"a job to be filled", "an interview"} <= families
    mild = (thing.weight > -6 and plain) or (
        thing.weight >= -6 and thing in otherwise.OTHER and families and view.sound.points >= _PLAIN
    )
    yield _Signal(
        thing.weight / 2 if mild else thing.weight,
        f"It looks like {thing.what} ({hit[0].strip()!r}).",
        f"{event_scale.LIKE}{thing.what}",
    )
