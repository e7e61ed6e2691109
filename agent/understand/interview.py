"""Is this event an interview of the owner? Named signals, their weights and reasons. Pure.

An event is an interview when its words say so and the owner is invited by an outsider; when only one of the two
holds the owner is asked; what is plainly something else is not. The owner's `interviews.always` and `never` win.
A cancelled interview is judged as if it stood: whether it takes place is another question.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import islice

from agent.model import CalendarEvent, InterviewReading, Message, Verdict
from agent.rules import InterviewRules, Owner
from agent.understand import invite, people
from agent.understand.employers import (
    called,
    company_alone,
    company_edges,
    company_lines,
    employer,
    job,
    posts,
    services,
)
from agent.understand.events import event_scale, event_words, post_edges, sides, strangers, titles
from agent.understand.events.event_doubts import is_for_a_post, of_unknown_aim, sure_of_job
from agent.understand.events.event_signals import weigh
from agent.understand.events.event_view import View, evidence_of
from agent.understand.mail.wrapped import unwrapped
from agent.understand.name_words.given_names import GIVEN
from agent.understand.naming import employer_named, job_named
from agent.understand.persons import acquainted, announced, names
from agent.understand.stages import stages

YES_FROM, CERTAIN_FROM, ASK_FROM = 2.0, 4.0, 0.0
"""Points of the scale from which it is one where nothing is doubted, even where something is, and is asked about.

Chosen on the labelled invites with each author left out: of what is surely one at least 98 in a hundred are, then that
no more than one in twenty is passed over, then that few others are asked about.
"""
_HELD = frozenset({
    "kit", "freelance", "unpaid", "before_applying", "inside", "colleague", "bystander", "stranger_titled",
    "another_titled",
})  # fmt: skip
"""Doubts that no number of points puts aside: on which side the owner sits, and whether it is employment."""
_OTHERS_TALK = frozenset({"you_interview", "candidate_other", "candidate_guest", "own_company"})
_PLAINLY = -6.0
"""Signals that it is another's interview; the scale may not outweigh them, only what else is plainly said may."""
_LITTLE, _ASK_BARE, _YES_BARE, _YES_PLAIN, _FROM_PLAIN = 120, -2.0, 0.15, -0.5, 2.5
"""Characters below a title that may say otherwise; where there are fewer, its own words decide, and say so sooner, the
soonest a word that is used of jobs alone.
"""
_ASK_UNKNOWN = -9.0
"""From where an invitation to get to know each other, and no more, is asked about, and a talk about unpaid work."""
_ASK_POST = -4.0
"""From where an interview for a post that the title names is; what sounds still less like one names whom one meets."""
_ANOTHERS = frozenset(f"{event_scale.SHAPE}titled {whose}" for whose in ("a stranger", "one spoken of"))
"""Signs that the title may name whom the interview is with: another."""
_MOST_TITLE, _MOST_SIBLINGS = 500, 12
_MOST_GUESTS = 200
_MOST_WORDS = 20_000
"""Characters of a text that are looked at."""
_I = re.IGNORECASE


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
        replace(message, subject=message.subject[:_MOST_TITLE], text=unwrapped(message.text[:_MOST_WORDS]))
        if message
        else None
    )
    if not owner.addresses and message and len(message.to) == 1:
        owner = replace(owner, addresses=(message.to[0].email,), name=owner.name or message.to[0].name)
    owner = sides.with_name(sides.with_aliases(event, owner), event)
    domain = employer.domain(event, message, owner, known=known_domains)
    subject = _subject(message)
    body = event.description + ("\n" + message.text if message and message.text not in event.description else "")
    # A calendar program repeats the event's title as "Title: …", which names no job.
    said = _TITLE_LINE.sub("", _without(message.text, event.summary)) if message else ""
    role = job.stated(event.description) or job.stated(said)
    role = role or job.role(event.summary, event.description) or job.role(subject, said)
    role = role or (_of_others(event, message) if message else None)
    if role:
        # "Mei sous chef interview": who applies is no part of it.
        while (word := role.partition(" "))[2] and employer.folded(word[0]) in titles.own_words(owner):
            role = word[2]
        while (word := role.rpartition(" "))[0] and employer.folded(word[2]) in titles.own_words(owner):
            role = word[0].rstrip(" -–—,|/:")
        role = job.tidy(role, label=True) or role if _LED_IN.match(role) else role
        role = None if _names_somebody(role) else role
    humans = [names.clean(a.name) for a in event.attendees if "@" not in a.name]
    host = event.organizer
    # An applicant system writes under the employer's name, a scheduler under a person's.
    if (
        host
        and not employer.of_service(host.domain, services.APPLICANT_SYSTEMS)
        and names.is_name(names.clean(host.name), shown=True)
        and not (acquainted.is_team(host.email) and not sides.words_of_name(names.clean(host.name)) & GIVEN)
    ):
        humans.append(names.clean(host.name))
    humans += [
        names.bare(p.name)
        for p in announced.listed(event.description)
        if not p.weak and " " in p.name and (p.in_list or (domain and not employer.akin(p.name, domain)))
    ]
    company = employer.company(event, message, domain, subject=subject, people=humans, owner=owner, role=role)
    said_by = (*((host.name,) if host else ()), *((a.name for a in message.from_) if message else ()))
    label = domain.partition(".")[0] if domain else None
    said_in = (event.summary, subject, event.location, event.description, message.text if message else "", *said_by)
    company = company_lines.fuller(company, label, said_in, (*humans, owner.name), role)
    company = called.settle(company, label, said_in, (*humans, owner.name), role)
    company = company_alone.alone(company, said_in, (*humans, owner.name, *map(names.clean, owner.addresses)), label)
    wrote = (*((host,) if host else ()), *(message.from_ if message else ()))
    found = company  # a mailbox may be called by either: "Talentteam Sonnenhof"
    ruled = company_edges.settle(found, said_in, wrote)
    company = employer_named.settle(
        ruled,
        employer_named.find(event, message, owner, domain=domain, subject=subject, people=humans, role=role),
    )
    if company and people.are_people(company):
        company = ruled if ruled and not people.are_people(ruled) else None
    firms = (company, found) if company == ruled else (company,)
    if company and company != ruled and names.is_name(company) and not employer.is_organisation(company):
        firms = (ruled,)  # who signs and whom the firm is called after may be somebody to be met
    who = people.interviewers(
        event,
        message,
        owner,
        companies=tuple(each for each in dict.fromkeys((*firms, _of_words(role))) if each),
    )
    if stranger := strangers.named(event, message, owner, (company, domain)):
        # Whom the title names and nobody knows may be the candidate of another interview, and is thanked for none.
        who = tuple(person for person in who if person.address or person.name != stranger)
    head = f"{event.summary}\n{subject}"
    if role:
        # "Podcast Producer" is a job, not a podcast; "Interview: Demo Engineer" no demo.
        head = re.sub(re.escape(role), " ", head, flags=_I)
    # "Visa Inc" and "Dinner Club GmbH" are names here; of "woongroep Het Spoor" the first word says what it is.
    proper = " ".join(itertools.dropwhile(str.islower, (company or "").split())) if domain else ""
    if proper:
        head = re.sub(re.escape(proper), " ", head, flags=_I)
    head, body = _spelled(head), _spelled(_without(body, event.summary))
    sound = weights.sound(*words_of(event, message, owner, proper or None))
    view = View(
        event, message, owner, head, body, known_domains, domain, company, role, evidence_of(head, body), sound,
        weights.scale, len(who),
    )  # fmt: skip
    stage = stages.of(event, message, who, role=role, subject=subject)
    verdict, score, because = _verdict(view, rules)
    if verdict is not Verdict.NO:
        others = (*humans, *(p.name for p in who))
        role = _post(event, message, owner, subject, role, company or "", others)
    return InterviewReading(verdict, score, because, who, company, domain, role, stage)


_LED_IN = re.compile(r"(?:vorstellung|kennenlernen|wegen|wg\.|bzgl\.?|betr\.?|zwecks|re|regarding)\b", _I)
"""What leads to a job where the name before it was taken away: "Robin wegen Werkstattmeister"."""


def _of_others(event: CalendarEvent, message: Message) -> str | None:
    """The job as the other events of the same mail name it, by the same organizer: one visit, one job."""
    if not several_in(message):
        return None
    host = event.organizer.email if event.organizer else ""
    for other in islice(invite.events(message), _MOST_SIBLINGS):
        if other.uid != event.uid and host == (other.organizer.email if other.organizer else ""):
            whole = _bounded(other)
            if found := job.stated(whole.description) or job.role(whole.summary, whole.description):
                return found
    return None


def several_in(message: Message) -> bool:
    """Does the mail bring more than one event."""
    return sum(data.upper().count(b"BEGIN:VEVENT") for data in message.calendars) > 1


def _names_somebody(role: str) -> bool:
    """Does what was taken for the job hold somebody's name: "la caposala Mirella Tosi"."""
    pairs = itertools.pairwise(role.split())
    return any(
        one[0].isupper() and employer.folded(one) in GIVEN and names.is_name(f"{one} {two}") for one, two in pairs
    )


def _of_words(role: str | None) -> str | None:
    """A job of several words, which are no person's name: "Koordination Freiwillige". One word may be: "Koch"."""
    return role if role and " " in role else None


def _post(
    event: CalendarEvent,
    message: Message | None,
    owner: Owner,
    subject: str,
    ruled: str | None,
    company: str,
    others: Sequence[str],
) -> str | None:
    """The job's title for the eye, where it is known that this may be an interview: no evidence, only a name."""
    ruled = ruled_post(event, message, owner, subject, ruled, (company, *others))
    found = job_named.find(event, message, subject=subject, people=(*others, owner.name), company=company)
    return job_named.settle(ruled, found)


def ruled_post(
    event: CalendarEvent, message: Message | None, owner: Owner, subject: str, role: str | None, names_: Sequence[str]
) -> str | None:
    """The job in full; where no wording named it, the best of its mentions, else what a title says beside the talk.

    `names_` are the employer's and those of persons: no part of it. All this by rules alone.
    """
    texts = (event.description, message.text if message else "")
    role = posts.without(posts.plain(role), names_[:1]) if role else None
    role = role or posts.found(event.summary or subject, texts, (*names_[1:], owner.name), names_[0])
    if role is None:
        others = (*names_, owner.name, *map(names.clean, owner.addresses))
        role = titles.beside_the_talk(event, owner, others)
        if role is None and message and not message.subject.endswith(event.summary):
            role = titles.beside_the_talk(replace(event, summary=subject), owner, others)
    if role is None:
        return None
    said, others = (event.summary, subject, *texts), (*names_, owner.name)
    role = posts.without(role, names_[:1]) or role
    role = post_edges.labelled(post_edges.trimmed(role, said), (*said, event.location))
    role = posts.without(role, names_[:1]) or role
    return post_edges.trimmed(posts.with_bracket(posts.in_full(role, said, others), said, others), said)


_TITLE_LINE = re.compile(r"^[ \t]*(?:title|event|event name|what|subject)[ \t]*:[ \t]*$", _I | re.MULTILINE)


def words_of(
    event: CalendarEvent, message: Message | None, owner: Owner, firm: str | None
) -> tuple[str, str, frozenset[str], str]:
    """The title of an event, what is said of it in calendar and mail, the folded words of the owner's name, the sender.

    The employer's name, where it is known for one, is no word of either: "Visa Inc" speaks of no visa.
    """
    title = event.summary or (message.subject if message else "")
    body = event.description
    if message and message.text.strip()[:80] not in body:
        body = f"{body}\n{message.text}"
    body = event_words.said(_without(body, event.summary))
    if firm:
        title, body = (re.sub(re.escape(firm), " ", text, flags=_I) for text in (title, body))
    sender = _sender(event, message, owner)
    if firm:
        # Its proper name says nothing; that it is a school or a bank does.
        proper = re.escape(firm.strip().partition(" ")[0])
        sender = re.sub(rf"\b{proper}\b", " ", sender, flags=_I)
    return title, body, frozenset(titles.own_words(owner)), sender


def _sender(event: CalendarEvent, message: Message | None, owner: Owner) -> str:
    """What whoever it comes from is called beside a person's name: an office, a mailbox's word, the firm's domain."""
    host = event.organizer
    who = [(host.name, host.email)] if host else []
    who += [(a.name, a.email) for a in message.from_[:1]] if message else []
    own = set().union(*(sides.words_of_name(names.clean(name)) for name, _ in who))
    found: list[str] = []
    for name, address in dict.fromkeys(who):
        if people.is_owner(address, owner):
            continue
        local, _, domain = address.partition("@")
        if not names.is_name(names.clean(name), shown=True):
            found.append(name)
        # What somebody is called says nothing, whether or not this mail writes the name out: "anna@".
        found += [
            word for word in re.split(r"[^\w]+|_", local)
            if word and not {employer.folded(word), word.lower()} & (own | GIVEN)
        ]  # fmt: skip
        if not employer.is_service(address) and not employer.is_free_mail(address):
            found += re.split(r"[.-]", domain)[:-1]
    return " ".join(found)[:_MOST_TITLE]


def _verdict(view: View, rules: InterviewRules) -> tuple[Verdict, float, tuple[str, ...]]:
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
    doubts = weighed.doubts
    bare = len(event_words.said(view.body)) < _LITTLE
    others_talk = any(signal.kind in _OTHERS_TALK and signal.weight <= _PLAINLY for signal in weighed.signals)
    if others_talk and by_hand < event_scale.FROM / 2:
        points = min(points, -0.01)
    plainly = bare and sure_of_job(view) and not others_talk
    sure = by_hand >= (_FROM_PLAIN if plainly else event_scale.FROM) and not weighed.doubts
    asks_from = _ASK_BARE if bare and not others_talk and by_hand >= event_scale.FROM / 2 else ASK_FROM
    another_thing = any(signal.kind.startswith(event_scale.LIKE) for signal in weighed.signals)
    if not others_talk and not another_thing:
        if of_unknown_aim(view, {name for name, _ in doubts}):
            asks_from = _ASK_UNKNOWN
        elif is_for_a_post(view) and not _ANOTHERS & set(weighed.signs):
            asks_from = min(asks_from, _ASK_POST)
    if points < asks_from:
        verdict, doubts = Verdict.NO, ()
    elif (points >= CERTAIN_FROM and not _HELD & {name for name, _ in doubts}) or (
        sure and points >= (_YES_PLAIN if plainly else _YES_BARE if bare and not another_thing else YES_FROM)
    ):
        verdict, doubts = Verdict.YES, ()
    else:
        verdict = Verdict.ASK
    strongest = sorted(weighed.signals, key=lambda s: -abs(s.weight * scale.of(event_scale.SIGNAL + s.kind)))
    because = (*(signal.because for signal in strongest), *(text for _, text in doubts[:1]))
    return verdict, round(points, 2), because or ("Nothing in it speaks of an interview.",)


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
        summary=_PROGRAMS_PREFIX.sub("", event.summary[:_MOST_TITLE]),
        description=unwrapped(event.description[:_MOST_WORDS]),
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


_PROGRAMS_PREFIX = re.compile(
    r"^\s*(?:counter[- ]proposal|new time proposed|gegenvorschlag|neue (?:zeit|uhrzeit) vorgeschlagen"
    r"|nouvelle? (?:heure"
    r"|horaire) proposée?|nueva hora propuesta|nuovo orario proposto|nieuwe tijd voorgesteld|nov[ao] (?:hora"
    r"|horário) propost[ao])\s*:\s*(?=\S)",
    _I,
)
"""What a calendar program puts before the title of a proposal."""
_REPLY_PREFIX = re.compile(
    r"counter proposal|new time proposed|re|aw|wg|fwd?|tr|rv|sv|vs|enc|i|r|antw|doorst|(?:updated )?invitation"
    r"|einladung|invitación|invito"
    r"|uitnodiging|convite|inbjudan|invitation mise à jour"
    r"|accepted|tentative|declined|cancel(?:l?ed|ation)?(?: event)?|confirmed|updated|abgesagt"
    r"|aktualisiert(?:e einladung)?|zugesagt|angenommen|accepté|annulée?|aceptado|cancelado|annullato"
    r"|geannuleerd",
    _I,
)


def _mentions(view: View, item: str) -> bool:
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
