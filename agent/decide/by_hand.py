"""What the owner wrote by hand and may have thanked somebody with: asked about before they are thanked again. Pure."""

from __future__ import annotations

from agent.decide.application import Interview
from agent.decide.key import Key, moment
from agent.model import Decision


def early(key: Key, interview: Interview) -> Decision | None:
    """Many an interview ends before its time, and the owner thanks from the train: what they wrote to that person in
    its second half may be the thanks, or a question of where the room is."""
    s, seen = key.situation, interview.seen
    half = seen.start + (seen.end - seen.start) / 2
    assert key.contact is not None
    mine = max((m.at for m in s.person(key.contact).owner_wrote if half < m.at <= seen.end), default=None)
    question = f"thanked-early:{seen.interview}:{key.contact}"
    if mine is None or key.agreed(question):
        return None
    name, when = s.known.contact_named(key.contact), moment(s.place(key.contact), mine)
    return key.ask(
        question, f"You wrote to {name} on {when}, before “{seen.summary}” was to end. Thank them all the same?"
    )


def elsewhere(key: Key, interview: Interview) -> Decision | None:
    """“Please pass on my thanks to Ann”, “Dear Ann” to a mailbox that many read, or a mail to an address that nobody
    knows under her name: it may have been the thanks."""
    s, seen = key.situation, interview.seen
    mine = max(
        (m for m in s.application.wrote if m.ours is None and m.at > seen.end and key.contact in m.perhaps_to),
        key=lambda m: m.at,
        default=None,
    )
    question = f"thanked-elsewhere:{seen.interview}:{key.contact}"
    if mine is None or key.agreed(question):
        return None
    assert key.contact is not None
    name, to = s.known.contact_named(key.contact), ", ".join(mine.addresses[:3])
    when = moment(s.place(key.contact), mine.at)
    return key.ask(question, f"You wrote to {to} on {when}, and that may have thanked {name}. Thank them all the same?")
