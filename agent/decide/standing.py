"""What the employer's words mean for the steps: no, hold, offer, next round, leave us alone. Pure.

A mail without an intent is a word like any other; what its reader found is obeyed, and only that.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from agent.decide import oblivion, unasked
from agent.decide.application import Interview
from agent.decide.beside import REQUESTED
from agent.decide.key import Key, day
from agent.decide.mail_key import mail_key
from agent.decide.question import MEANS, TAKEN_BACK, UNCLEAR, WANTED, WHICH
from agent.decide.situation import Situation, means, once
from agent.decide.unasked import SPOKEN
from agent.facts import DraftState, MailReceived, OfferNoted
from agent.model import AskOwner, Decision, Intent, Kind
from agent.rules import Need

OFFERED = timedelta(days=60)
"""So long an offer is remembered that they have met after."""
NO = frozenset({Intent.REJECTION, Intent.ON_HOLD_CLOSED})
STILL_OPEN = frozenset({Intent.STILL_DECIDING, Intent.INFO_REQUEST})
"""What is said of what is still open: after a no, it may take that back."""


def forbids(key: Key) -> Decision | None:
    """What no step but those that come after it may do: write to who asked to be left alone, or said no."""
    s = key.situation
    if alone := left_alone(s, key.contact):
        return key.skip(f"{alone.name or alone.address} asked not to be contacted any more")
    if oblivion.left_alone(s.known, s.application.domain, *_addresses(s, key.contact)):
        return key.skip("somebody there asked not to be contacted any more, before you had that forgotten")
    no = refusal(s)
    if no is not None:
        if (perhaps := perhaps_taken_back(key, no)) is not None:
            return perhaps
        after_the_end = s.root(key.step) in ("rejection", "closed")
        if not after_the_end:
            return key.skip(f"{the_no(no)} on {day(s, no.contact, no.at)}")
    if stop := unasked.kept_off(key) or unasked.ended(key):
        return stop
    if no is not None:
        return None  # it is theirs for sure, so what may be about another application asks nothing more here
    for unclear_no in refusals(s, sure=False):
        # A no belongs to one application: where it is not clear which, all of them wait for the owner's word.
        return key.ask(
            which(s, unclear_no) or "",
            f"{the_no(unclear_no)}, and it may be about several applications. "
            f"Go on with {s.application.role or 'your application'} at {s.application.company}?",
        )
    return None


def holds(key: Key) -> Decision | None:
    """What else stops asking for news: an offer, a next round to come, a question of theirs, unclear words."""
    s = key.situation
    if offer := newest(s, frozenset({Intent.OFFER}), s.since):
        return key.skip(f"{offer.name or offer.address} made an offer on {day(s, offer.contact, offer.at)}")
    if told := offer_told(s):
        return key.skip(f"you said on {day(s, None, told.at)} that they made you an offer")
    if before := _offered_before(s):
        # They were met again since, to meet the team or to talk terms; or the search began anew.
        question = f"offered:{mail_key(before)}"
        if not key.agreed(question):
            who, when = before.name or before.address, day(s, before.contact, before.at)
            return key.ask(
                question,
                f"{who} made an offer on {when}, and you have met since. Should I ask {s.application.company} for news "
                "all the same?",
            )
    word = s.last_word(s.since)
    if key.step.needs is Need.NOTE:  # the owner's own word: it may well be what they asked for
        return unclear(key, word) if word is not None else None
    if awaited(s) is not None:
        return key.wait(None, "they spoke of a next round, and its interview is not known yet")
    if asked := _machine_spoke(key, word):
        return asked
    if word is None:
        return None
    if wanted(s) is not None and not key.agreed(f"{WANTED}{mail_key(word)}"):
        return key.wait(None, "they asked for something that you have not answered yet")
    return unclear(key, word)


def wanted(s: Situation) -> MailReceived | None:
    """Their newest mail, where it asks for something and no mail has answered it."""
    word = s.last_word(s.since)
    return word if word is not None and Intent.INFO_REQUEST in means(word) and not _answered(s, word.at) else None


def _offered_before(s: Situation) -> MailReceived | None:
    """Their offer from before the last visit, as long as it may be what that was about."""
    offer = newest(s, frozenset({Intent.OFFER}), s.now - OFFERED)
    return offer if offer is not None and not unasked.ended_by_hand(s) else None


def awaited(s: Situation) -> MailReceived | None:
    """Their newest mail of a next round to which no invitation has come yet. One that lay somewhere may have been about
    a talk that is over."""
    ahead = newest(s, frozenset({Intent.NEXT_ROUND}), s.since)
    if ahead is None or unasked.invited_since(s, ahead.at) or (s.since is not None and ahead.said < s.since):
        return None
    return ahead


def _machine_spoke(key: Key, word: MailReceived | None) -> Decision | None:
    """A machine's mail may be a no or a mere receipt: unless it promises a date, or a person has written
    since, the owner is asked before anybody is asked for news. So they are where it wants something of them, which they
    do elsewhere."""
    s = key.situation
    said = s.machine_words[-1] if s.machine_words else None
    if said is None or said.promise or (s.since is not None and said.at < s.since):
        return None
    if said.intent is not None and (said.intent is not Intent.INFO_REQUEST or _answered(s, said.at)):
        return None
    if word is not None and word.at > said.at:
        return None
    question = f"machine:{mail_key(said)}"
    if key.agreed(question):
        return None
    of_several = said.ids and len(s.known.by_mail.get(said.ids[0], ())) > 1
    whom = "for any of several employers, perhaps," if of_several else f"for {s.application.company}"
    return key.ask(
        question,
        f"A machine wrote to you {whom} on {day(s, None, said.at)} (“{said.subject}”). Should the follow-ups go on?",
    )


def unclear(key: Key, word: MailReceived) -> Decision | None:
    """A mail that could not be read or understood may say anything, and one that may be about several applications
    may be about this one: ask, unless the owner has looked at it."""
    if not is_unclear(key.situation, word):
        return None
    if not _cannot_be_understood(word):
        about = f"{key.situation.application.role or 'your application'} at {key.situation.application.company}"
        return key.ask(
            which(key.situation, word) or "",
            f"A mail from {word.name or word.address} (“{word.subject}”) may be about several applications. "
            f"Should the follow-ups for {about} go on as if it were about another one? (no: it is about this one)",
        )
    if suggested := key.situation.known.suggested(word):
        asked = key.ask(f"{MEANS}{mail_key(word)}", _suggested(key.situation, word))
        return replace(asked, reads=len(suggested) == 1) if isinstance(asked, AskOwner) else asked
    question = f"{UNCLEAR}{mail_key(word)}"
    if key.agreed(question):
        return None
    how = "unreadable" if word.kind is Kind.UNPARSABLE else "unclear to me"
    said = f": “{word.sentence}”" if word.sentence else "."
    return key.ask(
        question,
        f"A mail from {word.name or word.address} (“{word.subject}”) is {how}{said} Should the follow-ups go on?",
    )


def _suggested(s: Situation, word: MailReceived) -> str:
    """What it may mean, in one line with the sentence that says so: as we read it, and as a second reader does."""
    who = word.name or word.address
    ours = f"A mail from {who} (“{word.subject}”) is unclear to me."
    if word.guess is not None:
        ours = f"I read this from {who} as {called(word.guess)}: “{word.sentence or word.subject}”"
    second = s.known.second.get(mail_key(word))
    if second is None or second.meaning is None:
        return f"{ours} Is it?"
    if second.meaning is word.guess:
        return f"{ours} So does a second reader. Is it?"
    theirs = f"A second reader says: {called(second.meaning)}, because of “{second.sentence}”"
    return f"{ours} {theirs} {'Is it?' if word.guess is None else 'Which is it?'}"


def called(meant: Intent) -> str:
    """A meaning as people say it: `a rejection`."""
    return _CALLED.get(meant, meant.value.replace("_", " "))


_CALLED = {
    Intent.REJECTION: "a rejection",
    Intent.ON_HOLD_CLOSED: "the position closed, filled or on hold",
    Intent.OFFER: "an offer",
    Intent.NEXT_ROUND: "a next round",
    Intent.INFO_REQUEST: "asking you for something",
    Intent.STILL_DECIDING: "still deciding",
    Intent.HANDOVER: "a hand-over to somebody else",
    Intent.STOP_CONTACT: "a wish not to be contacted any more",
    Intent.COURTESY: "a friendly word without a decision",
    Intent.OUT_OF_OFFICE: "an absence",
    Intent.UNRELATED: "nothing that matters here",
}


def is_unclear(s: Situation, word: MailReceived) -> bool:
    """Could it not be read, or not be understood, or is it not known which application it is about?"""
    return _cannot_be_understood(word) or which(s, word) is not None


def _cannot_be_understood(word: MailReceived) -> bool:
    return (word.kind is Kind.UNPARSABLE and not word.owners_word) or Intent.UNSURE in means(word)


def refusal(s: Situation) -> MailReceived | None:
    """Their newest no that stands and is surely about this application."""
    return next(reversed(refusals(s)), None)


def perhaps_taken_back(key: Key, no: MailReceived) -> Decision | None:
    """“Please disregard my earlier mail”, “are you still interested?”: after their no somebody of theirs wrote as if
    nothing were decided, or who said it wrote of something else. Neither the no is answered nor anybody asked until
    the owner has said which holds."""
    s = key.situation
    if (between := overtaken(s, no)) is not None:
        what = (
            f"invited you to “{between.seen.summary}”" if isinstance(between, Interview) else "wrote of what comes next"
        )
        return key.ask(
            f"{TAKEN_BACK}{mail_key(no)}",
            f"{the_no(no)} in a mail of {day(s, no.contact, no.said)} that came only on {day(s, no.contact, no.at)}, "
            f"and in between they {what}. Is that newer, so that the follow-ups go on?",
        )
    later = next((m for m in reversed(s.human_words) if m.said > no.said and _may_take_back(m, no)), None)
    question = f"{TAKEN_BACK}{mail_key(later)}" if later is not None else ""
    if later is None or question in s.known.answers:
        return None
    when = day(s, later.contact, later.at)
    said = f": “{later.sentence}”" if later.sentence else "."
    return key.ask(
        question,
        f"{the_no(no)} on {day(s, no.contact, no.said)}, and {later.name or later.address} wrote again on {when}{said} "
        "Have they taken the no back, so that the follow-ups go on?",
    )


@once
def overtaken(s: Situation, no: MailReceived) -> Interview | MailReceived | None:
    """A no that lay somewhere, and meanwhile they invited to a talk, or wrote of one or of an offer: the later word
    came first. None also where the owner has said which one counts."""
    if no.said == no.at or f"{TAKEN_BACK}{mail_key(no)}" in s.known.answers:
        return None
    for interview in s.application.interviews.values():
        if interview.stands and no.said < interview.seen.at <= no.at and interview.seen.start > no.said:
            return interview
    goes_on = {Intent.OFFER, Intent.NEXT_ROUND}
    return next((m for m in s.human_words if no.said < m.said and m.at <= no.at and means(m) & goes_on), None)


def _may_take_back(later: MailReceived, no: MailReceived) -> bool:
    """What is unclear is asked about for itself."""
    said = means(later)
    return bool(said & STILL_OPEN) or (later.contact == no.contact and said == {Intent.UNRELATED})


def the_no(no: MailReceived) -> str:
    """Who said what, as people say it."""
    what = "said no" if Intent.REJECTION in means(no) else "filled the position or put it on hold"
    return f"{no.name or no.address} {what}"


@once
def refusals(s: Situation, *, sure: bool = True) -> list[MailReceived]:
    """Every no of theirs, oldest first, that no later invitation, offer, next round or owner's word has taken back.

    `sure`: that it is about this application; else those of which the owner has not said yet whether it is.
    """
    noes = []
    for mail in s.application.received:
        if means(mail) & NO and mail.kind in SPOKEN:
            question = which(s, mail)
            if question is None if sure else question is not None and question not in s.known.answers:
                noes.append(mail)
    last = max((m.at for m in noes), default=s.now)
    written = max((m.said for m in noes), default=s.now)
    if newest(s, frozenset({Intent.OFFER, Intent.NEXT_ROUND}), last):
        return []
    said = s.known.answers
    # Of a no that came late the owner may have said so as well; but what they said before it came is not about it.
    for mail in s.human_words:
        question = f"{TAKEN_BACK}{mail_key(mail)}"
        if mail.said >= written and said.get(question) == "go" and s.known.answered[question] >= last:
            return []
    if any(i.stands and i.seen.at > last and i.seen.start > last for i in s.application.interviews.values()):
        return []
    return sorted(noes, key=lambda m: m.at)


def which(s: Situation, mail: MailReceived) -> str | None:
    """The question whether a mail is about this application, where it may be about several; None where it surely is,
    also because the owner has said so (`no`: the followups do not go on), or as it speaks of each apart."""
    if mail.apart or means(mail) == {Intent.OUT_OF_OFFICE}:  # who is away is away for all of them
        return None
    about = s.known.by_mail.get(mail.ids[0], set()) if mail.ids else set()
    question = f"{WHICH}{s.application.id}:{mail_key(mail)}"
    return question if len(about) > 1 and s.known.answers.get(question) != "no" else None


@once
def left_alone(s: Situation, contact: str | None) -> MailReceived | None:
    """A wish to be left alone: by that person anywhere, or by anybody of the employer (it may speak for all)."""
    domain = s.application.domain
    for mail in s.known.left_alone:
        there = s.known.applications[mail.application or ""]
        same = there is s.application or (domain and there.domain == domain)
        if mail.kind in SPOKEN and (same or (contact is not None and mail.contact == contact)):
            return mail
    return None


def _addresses(s: Situation, contact: str | None) -> tuple[str, ...]:
    person = s.known.contacts.get(contact) if contact is not None else None
    return tuple(person.addresses) if person else ()


@once
def newest(s: Situation, intents: frozenset[Intent], after: datetime | None) -> MailReceived | None:
    """Their newest mail of that meaning, after that instant."""
    found = [
        m for m in s.application.received if means(m) & intents and m.kind in SPOKEN and (after is None or m.at > after)
    ]
    return max(found, key=lambda m: m.at, default=None)


def offer_told(s: Situation) -> OfferNoted | None:
    """The owner's word of an offer, since the last visit began: as one in a mail of theirs."""
    told = [each for each in s.application.job_offers if s.since is None or each.at > s.since]
    return told[-1] if told else None


def _answered(s: Situation, instant: datetime) -> bool:
    # Only what was written on the owner's word may be what they asked for; thanks to somebody else are not.
    added = {name for name, step in s.steps.items() if step.needs is Need.NOTE} | {REQUESTED.name}
    ours = (d.since.get(DraftState.SENT) for d in s.application.drafts.values() if d.moved.step in added)
    return s.owner_wrote(instant) is not None or any(sent is not None and sent > instant for sent in ours)
