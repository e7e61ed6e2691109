"""What speaks for an interview of the owner and what against: named signals, their weights and reasons. Pure.

The weights are in points by hand; what they are worth together, `event_scale` knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agent.understand import people
from agent.understand.days.date_words import word_set
from agent.understand.employers import employer, name_runs, rounds, services
from agent.understand.events import (
    applicant_side,
    applying,
    event_direction,
    event_named,
    event_others,
    event_scale,
    event_shape,
    event_told,
    hiring_side,
    sides,
    strangers,
    titles,
)
from agent.understand.events.event_doubts import (
    HIRES,
    LIKELY,
    STRANGE,
    doubts,
    names_company,
    of_a_job,
    own_application,
    post_in_its_place,
    senders,
    unknown,
    unknowns,
)
from agent.understand.events.event_view import Signal, View

_I = re.IGNORECASE
_MANY = 12


@dataclass(frozen=True, slots=True)
class Weighed:
    """The signals and doubts of an event, and all its signs, which the scale weighs."""

    signals: tuple[Signal, ...]
    doubts: tuple[tuple[str, str], ...]
    signs: dict[str, float]


def weigh(view: View) -> Weighed:
    """What speaks for an interview and against it, by name and value."""
    signals, doubted = tuple(_signals(view)), tuple(doubts(view))
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
        *event_named.of(view.event, view.message, view.owner, view.company if view.domain else None),
        *event_told.of(view.event, view.body, view.owner, view.role),
        *event_direction.of(view.event, view.body, view.owner, view.role),
        *(name for name, holds in (
            ("bare", view.message is None),
            ("title names you", sides.is_owner_called(view.event.summary, view.owner)),
            ("title names the employer", names_company(view)),
            ("a job", view.role is not None),
            ("a job in the title", view.role is not None and view.role in view.event.summary),
            ("invited", sides.invited(view.event, view.owner)),
            ("somebody takes part", view.company_of > 0),
        ) if holds),
    ]  # fmt: skip
    signs |= {event_scale.SHAPE + name: 1.0 for name in held}
    if rounds.INTERVIEW.search(view.head):
        # What stands below an "interview" says which.
        below = _capped(view.sound.points - view.sound.title, _MOST_OF_ONE)
        signs[f"{event_scale.SHAPE}sound below an interview"] = below
        signs[f"{event_scale.SHAPE}unlike below an interview"] = min(0.0, below)
    if against := -signs.get(f"{event_scale.SIGNAL}otherwise", 0.0):
        # A word of another thing in a text that sounds like an interview: the ward, the dinner with the founder.
        signs[f"{event_scale.SHAPE}otherwise against its sound"] = against * max(0.0, min(1.0, view.sound.points / 2))
        if {what for what, _, _ in view.evidence} & {"an application", "a job to be filled"}:
            signs[f"{event_scale.SHAPE}otherwise beside a post"] = against
    signs |= {event_scale.DOUBTED + name: 1.0 for name, _ in doubted}
    return Weighed(signals, doubted, signs)


def _capped(points: float, most: float) -> float:
    return max(-most, min(most, points))


def _signals(view: View) -> Iterator[Signal]:
    yield from _sound(view)
    yield from _words(view)
    yield from _inviter(view)
    yield from _sides(view)
    yield from _shape(view)
    yield from event_others.signals(view)


_SMALL_WORDS = word_set("""
    a an and are as at be been by for from has have i in is it of on or our that the this to was we were will with you
    your das der die ein eine für haben ist mit sie sind und von werden wir zu zum au avec de des du en est et la le les
    nous par pour sur un une vous al con del el en es esta la las le los para por que se su un una y
""")
"""They weigh, and tell nobody anything."""


def _sound(view: View) -> Iterator[Signal]:
    """What all its words sound like together, known and unknown families alike."""
    weight = max(-_MOST_SOUND, min(_MOST_SOUND, _SOUND * view.sound.points))
    if view.sound.words and abs(view.sound.points) >= _AUDIBLE:
        telling = [word for word in view.sound.words if word.casefold() not in _SMALL_WORDS]
        spoke = f" ({', '.join(map(repr, telling))})" if telling else ""
        like = "like" if weight > 0 else "unlike"
        yield Signal(round(weight, 2), f"Its words sound {like} an interview{spoke}.", "sound")


_SOUND, _MOST_SOUND, _MOST_OF_ONE, _AUDIBLE = 1.25, 5.0, 4.0, 0.2
"""Points for each of the model's, how many they may be at most together and of title or text, and from how many of the
model's they count."""


def _words(view: View) -> Iterator[Signal]:
    head = rounds.INTERVIEW.search(view.head)
    phrase = rounds.STAGE_PHRASE.search(view.head)
    hint = rounds.STAGE_HINT.search(view.head)
    if head:
        plain = rounds.JOB_INTERVIEW.search(view.head.lower())
        # An "entretien" may be any talk, and the boiler's.
        weight = 3.5 if plain else 2.0 if rounds.ANY_TALK.fullmatch(head[0].strip()) else 2.5
        yield Signal(weight, f"The title says {(plain or head)[0].strip()!r}.", "title_says_interview")
    families = view.evidence
    if head and view.sound.points < LIKELY and not of_a_job(view) and (strange := unknown(view)):
        # "Tenant interview", "blood donor interview": what stands before it says which; what follows may be anybody.
        before = re.findall(r"[\w'’]+", view.event.summary[:500].lower().partition(head[0].strip().lower())[0])[-1:]
        if rounds.ANY_TALK.fullmatch(head[0].strip()) or (before and before[0] in unknowns(view)):
            # In the owner's own calendar a bare name may be the employer's: "entretien Batisud".
            own = view.event.organizer is None and view.sound.points > STRANGE
            own = own or post_in_its_place(view) is not None
            yield Signal(
                -0.4 if own else -1.6, f"It does not say what {strange!r} has to do with a job.", "strange_word"
            )
    if phrase:
        # Darts have a final round as well, and engineers at work a system design.
        of_jobs = rounds.HIRING_ROUND.search(view.head) is not None
        alone = 1.0 if not view.outsider else 2.5 if of_jobs else 1.5
        if view.event.organizer is None and (of_jobs or name_runs.AT.search(view.event.summary)):
            alone = 2.0
        yield Signal(1 if head else alone, f"The title names a round: {phrase[0]!r}.", "round")
    elif hint:
        # Beside a job it is a round of it: "Data Scientist screen".
        beside = 1.5 if view.role and not head else 1.25 if families and not head else 0.5
        yield Signal(beside, f"The title may name a round: {hint[0]!r}.", "round_hint")
    if view.outsider and (head or phrase or hint) and sides.is_owner_titled(view.event.summary, view.owner):
        yield Signal(0.75, "Its title names you.", "titled_you")
    elif view.outsider and head and sides.is_owner_called(view.event.summary, view.owner):
        yield Signal(0.5, "Its title calls you by name.", "titled_you")
    elif view.outsider and view.sound.points > 0.5 and sides.is_owner_named(view.event.summary, view.owner):
        yield Signal(0.5, "Its title names you, and its words sound like an interview.", "titled_you")
    if view.outsider and phrase and names_company(view):
        yield Signal(1.0, f"Its title names {view.company}.", "titled_company")
    if view.role and (head or phrase or hint or families):
        yield Signal(1, f"It names a job: {view.role}.", "names_job")
    elif view.role and view.outsider and sides.is_owner_called(view.event.summary, view.owner):
        yield Signal(1, f"Its title names you and a job: {view.role}.", "names_job")
    if families:
        said = ", ".join(f"{what} ({words.strip()!r})" for what, _, words in families)
        yield Signal(min(applying.MOST, sum(weight for _, weight, _ in families)), f"It speaks of {said}.", "applying")
    if view.outsider and (asked := applicant_side.said(view.body)):
        yield Signal(5.5, f"It asks you to come as an applicant ({asked!r}).", "applicant_asked")
    with_you = _TALK_WITH.search(view.body)
    if with_you and sides.is_owner_named(with_you["who"], view.owner):
        yield Signal(1.5, "It says that it is an interview with you.", "with_you")
    texts = (view.event.description, view.event.url, view.event.location, view.body)
    pad = employer.links(texts, services.CODING_PADS)
    if pad:
        yield Signal(1.5, f"It links to a coding pad ({pad}).", "coding_pad")
    system = employer.links(texts, services.APPLICANT_SYSTEMS) or next(
        (
            a.rpartition("@")[2]
            for a in senders(view)
            if employer.of_service(a.rpartition("@")[2], services.APPLICANT_SYSTEMS)
        ),
        None,
    )
    if system:
        yield Signal(1.5, f"It comes through an applicant system ({system}).", "applicant_system")


_TALK_WITH = re.compile(
    r"\b(?:interview|(?:vorstellungs|bewerbungs|job)gespräch|entretien|entrevista|colloquio|sollicitatiegesprek)"
    r" (?:with|mit|avec|con|com|met) (?P<who>[\w'’-]+ [\w'’-]+(?: [\w'’-]+)?)",
    _I,
)


def _inviter(view: View) -> Iterator[Signal]:
    host = view.event.organizer
    if host is None and (sender := view.sender):
        # A file without an organizer that came by mail is theirs who sent it.
        kind = "private_host" if employer.is_free_mail(sender) else "outside_host"
        yield Signal(0.5, f"Somebody from outside sent it to you ({sender}).", kind)
        return
    if host is None or (view.owner_organizes and not view.others):
        if rounds.INTERVIEW.search(view.head) or rounds.STAGE_PHRASE.search(view.head):
            if view.role or view.evidence or name_runs.AT.search(view.event.summary):
                yield Signal(0.5, "It stands in your own calendar and says where or for what.", "own_calendar")
            else:
                against = 0 if view.sound.points > STRANGE else -0.5
                yield Signal(against, "It stands in your own calendar and does not say where.", "own_calendar_bare")
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
        yield Signal(
            -1 if named and answered else -1.5 if named else -4,
            "You organize it yourself, with guests.",
            "you_organize",
        )
        return
    if view.internal:
        return
    if employer.is_free_mail(host.email):
        yield Signal(0.25, "Somebody with a private address invites you.", "private_host")
    else:
        yield Signal(0.5, f"Somebody from outside invites you ({host.email}).", "outside_host")
    if view.domain and view.domain in view.known:
        yield Signal(1.5, f"You have written to {view.domain} before.", "known_employer")
    if not view.role and not view.evidence and _PRESS.search(f"{host.name} {host.email}".replace("_", " ")):
        yield Signal(-2.5, "Whoever invites is of the press, and no job is named.", "host_press")
    if HIRES.search(f"{host.name} {host.email}"):
        yield Signal(0.75, "Whoever invites hires people.", "host_hires")
    if titles.vague(view.event, view.message, view.owner, view.company):
        yield Signal(1, "It is a talk between few, and does not say of what.", "vague")


_PRESS = re.compile(
    r"\b(?:redaktion\w*|r[ée]daction|redacci[oó]n|redazione|redactie|reda[cç][cç]?[ãa]o|prensa|stampa|newsroom|newsdesk"
    r"|editorial desk|\w{0,20}radio|tv|podcast|press(?:e|dienst)?|\w*zeitung)\b",
    _I,
)


def _sides(view: View) -> Iterator[Signal]:
    """Which side of the table the owner sits on."""
    event, owner = view.event, view.owner
    invited = sides.invited(event, owner)
    addressed = view.message is not None and any(
        people.is_owner(a.email, owner) for a in (*view.message.to, *view.message.cc, *view.message.from_)
    )
    if owner.addresses and event.attendees and not invited and not addressed and not view.owner_organizes:
        yield Signal(-1.5, "You are not among those invited.", "not_invited")
    if view.colleagues and not view.internal:
        yield Signal(-3, f"Somebody of your own company is invited as well ({view.colleagues[0]}).", "colleague_there")
    if view.internal and not view.owner_organizes:
        if own_application(view):
            yield Signal(1, "The organizer is of your own company, and it is your own application.", "own_application")
        elif sides.is_owner_named(event.summary, owner) or sides.OWN_APPLICATION.search(f"{view.head}\n{view.body}"):
            yield Signal(-1, "The organizer is of your own company, and it is about you.", "own_company_you")
        else:
            yield Signal(-6, "The organizer is of your own company.", "own_company")
    stranger = sides.candidate(event, owner)
    if stranger == "":
        yield Signal(1.5, "You are named as the candidate.", "candidate_you")
    elif stranger is not None:
        known = bool(owner.name or owner.addresses)
        yield Signal(-6 if known else -2, f"Somebody else is the candidate ({stranger}).", "candidate_other")
    else:
        guest = sides.named_guest(event, owner)
        if guest:
            yield Signal(
                -6, f"Its title names a guest with a private address: the candidate ({guest}).", "candidate_guest"
            )
    if near := strangers.near(event, owner):
        yield Signal(-6, f"It is somebody else's ({near.strip()!r}).", "candidate_other")
    elif at_home := strangers.at_home(event, view.message):
        yield Signal(-6, f"You receive somebody at home ({at_home.strip()!r}).", "candidate_other")
    kit = sides.KIT.search(f"{event.summary}\n{event.description}")
    text = f"{event.summary}\n{event.description}\n{view.message.text if view.message else ''}"
    if (side := sides.interviews_others(event, owner, text)) and stranger != "":
        yield Signal(-10, f"You are to interview others ({side.strip()!r}).", "you_interview")
    elif (hiring := hiring_side.said(event.summary, text[len(event.summary) :])) and stranger != "":
        yield Signal(-10, f"It is for those who hire ({hiring.strip()!r}).", "you_interview")
    elif not kit and (hint := hiring_side.hinted(event.summary, text[len(event.summary) :])):
        yield Signal(-2, f"It may be for those who hire ({hint.strip()!r}).", "may_hire")
    elif kit and view.role and view.outsider and sides.is_owner_called(event.summary, owner):
        # What colleagues were to read slipped into the candidate's invitation.
        yield Signal(
            -1, f"It is written for those who interview ({kit[0].strip()!r}), and names you with a job.", "kit_and_you"
        )
    elif kit:
        yield Signal(-4, f"It is written for those who interview ({kit[0].strip()!r}).", "kit")


def _shape(view: View) -> Iterator[Signal]:
    if event_told.of_a_buyer(view.body):
        yield Signal(-4, "It was booked with a form that asks for your own firm.", "buyers_form")
    if view.event.recurring:
        # One meeting of a series that was sent by itself may have been moved out of it for the candidate.
        yield Signal(-3 if view.event.recurrence_id is None else -1.5, "It repeats.", "repeats")
    if len(view.event.attendees) >= _MANY:
        yield Signal(-3, f"{len(view.event.attendees)} people are invited.", "crowd")
