"""What else an event may be by its words: the strongest family against an interview, as a signal. Pure.

The families are in `otherwise_title` and `otherwise_text`; where the words of one are at home in an interview as well,
it is not counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.understand.employers import rounds
from agent.understand.events import event_scale, otherwise_text, otherwise_title
from agent.understand.events.event_doubts import PLAIN, UNPAID
from agent.understand.events.event_view import Signal, View

_SHORT = 3
"""Letters of a name that may stand in any word."""
_HOUSES = re.compile(
    r"hotel|theat(?:re|er)|kino|cinema|opera|gym|kita|crèche|garderie|guardería|\w*praxis|zahnarzt|hausarzt|tierarzt"
    r"|dentist|dentiste|dentista|physio\w*|notar\w*|steuerberat\w*|rechtsanw\w+|anwalt\w*|makler\w*|friseur\w*"
)
_TALK = re.compile(r"\b(?:\w*gespräch|\w*gesprek|conversation|chat|charla|conversa|échange|kennenlernen)\b")
_TEACHES = re.compile(
    r"\b(?:you(?:['’]ll| will)? teach|please teach|teach (?:a|an|30|20|15|the)|(?:trial|demo|observed"
    r"|sample) lesson|lesson observation"
    r"|lehrprobe|unterrichtsprobe|leçon d['’]essai|clase de prueba|lezione di prova|proefles|aula-teste)\b"
)


def signals(view: View) -> Iterator[Signal]:
    """The strongest of what else it may be; a second one adds nothing."""
    head, body = view.head.lower(), view.body.lower()
    for name in (view.role, view.company if view.domain else None):
        # Who is to lead the admissions, and a firm called after a festival, are no other thing.
        body = body.replace(name.lower(), " ") if name and len(name) > _SHORT else body
    found = [(thing, hit) for thing in otherwise_title.TITLES if (hit := thing.head.search(head))]
    found += [(thing, hit) for thing in otherwise_text.TEXTS if (hit := thing.head.search(body))]
    if not found:
        return
    if _TEACHES.search(f"{head}\n{body}"):
        # Who is to teach a lesson speaks of years and pupils.
        found = [each for each in found if "school" not in each[0].what and each[0].what != "selling"]
    if rounds.INTERVIEW.search(head) or _TALK.search(head):
        # Who is asked to a talk about unpaid work may want to apply for it; who plans its shifts does not.
        found = [each for each in found if not UNPAID.fullmatch(each[1][0].strip())]
    if not found:
        return
    if rounds.JOB_INTERVIEW.search(head):
        # At a hotel, a theatre or a nursery people work.
        found = [each for each in found if not _HOUSES.fullmatch(each[1][0].strip())]
    if not found:
        return
    thing, hit = min(found, key=lambda each: each[0].weight)
    # A loop may hold a demo, and who hires journalists speaks of them.
    families = {what for what, _, _ in view.evidence}
    plain = "an application" in families or {"a job to be filled", "an interview"} <= families
    mild = (thing.weight > -6 and plain) or (
        thing.weight >= -6 and thing in otherwise_title.TITLES and families and view.sound.points >= PLAIN
    )
    yield Signal(
        thing.weight / 2 if mild else thing.weight,
        f"It looks like {thing.what} ({hit[0].strip()!r}).",
        f"{event_scale.LIKE}{thing.what}",
    )
