"""Do they want to move or call off an appointment, in a plain mail without a calendar? Pure.

A sentence counts that says so of their own accord. How the owner might ask for another time ("if you need to
reschedule, …"), which stands in most confirmations, does not.
"""

from __future__ import annotations

import re

from agent.understand.sentences import fold, split

LONGEST = 400
"""Of a longer sentence so many characters are looked at."""
_MEETING = (
    r"(?:interview\w*|call|meeting|talk|chat|conversation|appointment|session|slot|visit|onsite|on-site|screen(?:ing)?"
    r"|gespraech\w*|vorstellungsgespraech\w*|termin\w*|treffen|telefonat\w*|videocall|entretien\w*|rendez-vous|rdv"
    r"|rencontre|appel|entrevista\w*|cita|reunion\w*|llamada|videollamada)"
)
_MOVE = (
    r"(?:re-?schedul\w+|postpon\w+|push(?:ed|ing)? back|call(?:ed|ing)? off|cancel\w*|move[ds]?|moving|shift(?:ed|ing)?"
    r"|push(?:ed|ing)?|verschieb\w*|verschob\w*|verleg\w*|abs(?:agen|age|agt)|abgesagt|umplanen|canceln"
    r"|report(?:er|ons|e|ee?s?)|decal(?:er|ons|e|ee?s?)|deplac(?:er|ons|e|ee?s?)|annul(?:er|ons|e|ee?s?)"
    r"|aplaz(?:ar|amos|ada|ado|o)|pospon(?:er|emos|go)|cambi(?:ar|amos)|mover|movemos|cancel(?:ar|amos|ada|ado|o))"
)
_ABOUT = re.compile(rf"\b{_MOVE}\b.{{0,60}}?\b{_MEETING}\b|\b{_MEETING}\b.{{0,80}}?\b{_MOVE}\b")
_THEIR_WORD = re.compile(
    r"\b(?:(?:can not|can't|will not be able to) make (?:it|our|the|to)|something (?:has )?(?:came|come) up"
    r"|(?:find|need|offer|suggest|propose) (?:you )?(?:another|a new|a different|new|other) (?:time|date|day|slot)s?"
    r"|einen (?:neuen|anderen) termin|un(?:e)? (?:autre|nouvelle?) (?:date|creneau|horaire)"
    r"|otra (?:fecha|hora)|otro (?:dia|horario))\b"
)
_OTHERWISE = re.compile(
    r"\b(?:if|in case|should you|unless|whether|wenn|falls|sollten? sie|solltest du|sofern|en cas|en caso|si besoin"
    r"|si (?:vous|tu|usted|no|necesit\w+|quier\w+|tien\w+)"
    r"|to (?:re-?schedule|cancel)(?: or \w+)?(?: the| this| your| it)?(?: \w+)?,? (?:please |simply |just )?"
    r"(?:click|use|reply|visit|go|call|contact|follow)"
    r"|no need to|did not|was (?:moved|rescheduled)|last (?:time|week|month))\b"
)
_HISTORY = re.compile(r"\b(?:thank|danke|merci|gracias)\b")


def postponed(words: str) -> str | None:
    """The sentence by which they move or call off an appointment; None: there is none."""
    for sentence in split(words):
        folded = fold(sentence[:LONGEST]).lower()
        if _OTHERWISE.search(folded) or _HISTORY.search(folded):
            continue
        if _ABOUT.search(folded) or _THEIR_WORD.search(folded):
            return sentence
    return None
