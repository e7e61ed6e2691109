"""They asked for something that is among the owner's materials: one answer with it, put before the owner. Pure."""

from __future__ import annotations

from datetime import timedelta

from agent.decide import courtesy, enclosing, standing
from agent.decide.key import LATE, Key, day, held_back, late_text, occurrence_for
from agent.decide.mail_key import mail_key
from agent.decide.situation import Situation
from agent.model import Decision
from agent.rules import Step

DAYS_WHEN_LATE = 3
"""How long the owner's yes to a late one holds."""


def to_asker(s: Situation, step: Step) -> Decision | None:
    """What is to be done about the answer to their newest request; None: they asked for nothing that there is."""
    request = enclosing.requested(s)
    if request is None:
        return None
    mail, names = request
    contact = mail.contact
    assert contact is not None  # a request is a person's
    key = Key(s, step, contact, occurrence_for(s, step, contact, mail_key(mail)))
    if s.known.started and mail.at < s.known.started.look_back_from:
        return key.skip("they asked before the look-back of the first start")
    if stop := held_back(key) or standing.forbids(key):
        return stop
    if mine := s.owner_wrote(mail.at, contact):
        return key.skip(f"you answered it yourself on {day(s, contact, mine.at)}")
    newer = s.last_word(mail.at)
    if newer is not None and newer.contact in (contact, None):
        return key.skip(f"{newer.name or newer.address} has written again since")
    address = s.known.address_of(contact)
    if address is None:
        return key.skip(f"mail to {s.known.contact_named(contact)} comes back")
    place = s.place(contact)
    span = courtesy.window(mail.at, step, place, courtesy.counting(step, s.courtesy))
    about = f"that they asked for passed on {place.local(span.closes - timedelta(minutes=1)):%-d %B}"
    in_time = key.in_time(span, place, f"{LATE}{step.name}:{mail_key(mail)}", late_text(key, about), DAYS_WHEN_LATE)
    if not isinstance(in_time, courtesy.Window):
        return in_time
    who = mail.name or mail.address
    return key.due(address, in_time, (f"{who} asked for your {' and '.join(names)} on {day(s, contact, mail.at)}",))
