"""The answer to a no: thanks, and what could be better. To a human, after an interview, once. Pure."""

from __future__ import annotations

from agent.decide import anchor, courtesy, recipient, standing
from agent.decide.anchor import Anchor
from agent.decide.key import LATE, Key, day, held_back, late_text, occurrence_for
from agent.decide.mail_key import mail_key
from agent.decide.situation import Situation, means
from agent.decide.visits import visit_end
from agent.facts import DraftState, MailReceived
from agent.model import Decision, Intent, Kind
from agent.rules import Step

DAYS_WHEN_LATE = 3
"""How long the owner's yes to a late one holds."""
DONE = frozenset({DraftState.SENT, DraftState.DATA_BEGUN, DraftState.IN_DOUBT})


def to_sender(s: Situation, step: Step) -> Decision:
    """What is to be done for a step that answers who said no."""
    nobody = Key(s, step, None, "-")
    if stop := held_back(nobody):
        return stop
    no = _answered_to(s)
    if no is None:
        return standing.forbids(nobody) or _nothing_to_answer(nobody)
    contact = recipient.successor(s, no.contact)
    key = Key(s, step, contact, mail_key(no))
    if stop := standing.forbids(key) or _not_answered(key, no):
        return stop
    their_no = Anchor(no.at, mail_key(no), "their no")
    found = their_no if step.after == "rejection" else anchor.find(key, s.visits.last)
    if not isinstance(found, Anchor):
        return found
    key = Key(s, step, contact, occurrence_for(s, step, contact, found.occurrence))
    assert contact is not None  # `_not_answered` has seen to it
    place = s.place(contact)
    span, because = anchor.window(key, found)
    if s.now < span.opens:
        return key.wait(span.opens, *because)
    about = f"to the no of {day(s, contact, no.at)} has passed"
    in_time = key.in_time(span, place, f"{LATE}{step.name}:{found.occurrence}", late_text(key, about), DAYS_WHEN_LATE)
    if not isinstance(in_time, courtesy.Window):
        return in_time
    address = s.known.address_of(contact)
    assert address is not None
    return key.due(address, in_time, because)


def _answered_to(s: Situation) -> MailReceived | None:
    """The no that is answered: the first of a person, else the first that there is."""
    noes = [m for m in standing.refusals(s) if Intent.REJECTION in means(m)]
    return next((m for m in noes if m.kind is Kind.HUMAN and m.contact), noes[0] if noes else None)


def _nothing_to_answer(key: Key) -> Decision:
    on_hold = standing.refusal(key.situation)
    if on_hold is not None:
        return key.skip("nobody was rejected: the position was closed or put on hold")
    return key.wait(None, "nobody has said no")


def _not_answered(key: Key, no: MailReceived) -> Decision | None:
    """Why nobody is answered: a machine, no interview before, answered already, or nobody there to read it."""
    s, contact = key.situation, key.contact
    if no.kind is not Kind.HUMAN or no.contact is None:
        return key.skip("a machine said no: there is nobody to answer")
    if not s.visits.held or visit_end(s.visits.held[0]) > no.at:
        return key.skip("they said no without an interview; that gets no answer")
    if s.known.started and no.at < s.known.started.look_back_from:
        return key.skip("they said no before the look-back of the first start")
    for draft in s.application.drafts.values():
        this = (draft.moved.occurrence, draft.moved.contact) == (key.occurrence, key.contact)
        another = draft.moved.step == key.step.name and not this
        if another and draft.state in DONE and not s.known.came_back(draft):
            return key.skip("one no of theirs has been answered; once is enough")
    if contact is None:
        name = s.known.contact_named(no.contact)
        return key.ask(f"main-contact:{s.application.id}:{mail_key(no)}", f"{name} handed over. Whom should I answer?")
    mine = s.owner_wrote(no.at, contact) or s.owner_wrote(no.at, no.contact)
    mine = mine or next((w for w in s.application.wrote if w.ours is None and set(w.thread) & set(no.ids)), None)
    if mine is not None:
        return key.skip(f"you answered it yourself on {day(s, contact, mine.at)}")
    if s.known.address_of(contact) is None:
        return key.skip(f"mail to {s.known.contact_named(contact)} comes back")
    for word in s.human_words:
        # Whose word it is does not matter: a colleague may have taken the no back.
        if word.at > no.at and standing.is_unclear(s, word) and (stop := standing.unclear(key, word)):
            return stop
    return None
