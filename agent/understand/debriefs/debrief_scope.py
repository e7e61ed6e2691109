"""Of what a sentence of a debrief speaks: the meeting and the owner's own application, or a part of it, or another's.

"The tour did not take place" ends nothing, nor does "Bob got rejected there himself". All texts are flat. Pure.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set

_ALMOST = re.compile(r"\b(?:almost|nearly|about to|close to|beinahe|fast|um ein haar|presque|failli|casi|por poco)\b")
_ONLY_BEHIND = re.compile(
    r"^\W*(?:(?:hat|haben|ist|sind|wurden?|a|ont|ha|han|was|were|is|are) )?"
    r"(?:only|just|nur|bloss|lediglich|seulement|uniquement|solo|solamente|unicamente)\b"
)
_ONLY_BEFORE = re.compile(r"\b(?:only|nur|bloss|lediglich|seulement|uniquement|seule?|solo|solamente)\b")
_ELSEWHERE = re.compile(
    r"^(?: place)?\s*(?:in|at|on|as|like|before|until|by|via|im|am|an|auf|bei|vor|wie|per|dans|en|au|aux|a|chez"
    r"|par)\b.*"
    r"\b(?:but|sondern|mais|sino|instead|rather|stattdessen|plutot)\b"
)
"""Not there, but somewhere: it did take place."""
_MEETINGS = (
    r"(?:interviews?|meetings?|calls?|talks?|chats?|sessions?|appointments?|conversations?|slots?|visits?|rounds?"
    r"|screens?|screenings?|it|this|that|thing|whole|everything|zoom|teams|skype|phoner|\w*gesprach\w*|\w*termine?"
    r"|treffen|runde|ganze|alles|entretiens?|entrevue|rendez-vous|rdv|appels?|reunion|visio|entrevistas?|citas?"
    r"|llamadas?|charlas?|videollamada|todo|tout)"
)
_MEETING = re.compile(rf"\b{_MEETINGS}\b")
_PART = re.compile(
    r"\b(?:half|parts?|rest|end|beginning|halfte|teil|moitie|partie|mitad|parte|tour|demo|fuhrung|rundgang"
    r"|visite|task)\b"
)
_SUBJECT = re.compile(
    r"(?:^|\b)(?:the|a|an|our|my|their|his|her|der|die|das|ein|eine|unser\w*|mein\w*|ihr\w*|le|la|les|l'|un|une|mon|ma"
    r"|notre|leur|el|los|las|una|mi|su) ?(?P<noun>(?:[^\W\d_]+ ){0,2}?[^\W\d_]+)"
    r"(?: (?:is|was|got|has|had|been|ist|wurde|war|hat|a|est|ete|fue|ha|se)){0,2}\s*$"
)
"""What stands right before a verb, with its article."""
_OBJECT = re.compile(r"^\s*(?:(?:my|the|a|an|his|her|our) )?(?P<noun>[^\W\d_]+)")
_TELLS_MORE = re.compile(
    r"^\s+(?:other|more|such|decisions?|date|answer|news|(?:[^\W\d_]+ ){1,4}?(?:has|have|had|is|are|was|were|will|would"
    r"|can|could|gets?|got|decides?|knows?|comes?|needs?))\b"
)
"""Behind "told no": "no other candidate has this", of whom one is told something else than a no."""
_MINE = re.compile(
    r"\b(?:i|i'm|i've|i'd|me|my|we|we're|our|application|candidacy|candidature|candidatura|solicitud|cv|ich|mir"
    r"|mich|mein\w*"
    r"|wir|bewerbung|je|j'ai|moi|ma|mon|on|nous|yo|me|mi|to|please|want|let)\b"
)
_PASSIVE = re.compile(r"\b(?:rejected|turned down|declined|(?:got|received) (?:a|the|my) (?:rejection|no))$")
_OF_CANDIDACY = re.compile(
    r"^\s*(?:my|the|this|that|a)(?! (?:\w+ )?(?:application|candidacy|candidature|name|interest|cv|resume"
    r"|profile|bid|hat))"
)
_APART = re.compile(r"^(?:ziehe?|trete)\b.*\bnicht\b")


def of_the_meeting(low: str, found: re.Match[str]) -> bool:
    """Is it the meeting as a whole that did not take place?"""
    before, after = _around(low, found)
    if _ALMOST.search(before) or _ONLY_BEHIND.search(after) or _ELSEWHERE.search(low[found.end() :]):
        return False
    if re.match(r"\W*cancel\w*$", found[0]) and not before.strip():
        thing = _OBJECT.match(after)
        return thing is None or _MEETING.search(thing["noun"]) is not None or thing["noun"] in _BY_WHOM
    if re.search(r"\bcancel\w* the$", found[0]):
        return _MEETING.search(after[:60]) is not None and _PART.search(after[:60]) is None
    subject = _SUBJECT.search(before)
    if subject is None:
        return True
    if _PART.search(subject["noun"]) or _ONLY_BEFORE.search(before):
        return False
    return _MEETING.search(subject["noun"]) is not None


_BY_WHOM = word_set("by on at last an from due because they she he von vom par por de heute gestern today yesterday")


def of_the_owner(low: str, found: re.Match[str]) -> bool:
    """Is the no that is told of one to the owner?"""
    before, after = _around(low, found)
    if found[0].endswith("told no") and _TELLS_MORE.search(after):
        return False
    theirs = bool(before.strip()) and _MINE.search(before) is None
    return not (_ALMOST.search(before) or (theirs and _PASSIVE.search(found[0])))


def of_the_application(low: str, found: re.Match[str]) -> bool:
    """Is it the owner's application that is withdrawn, and is it for sure?"""
    before, after = _around(low, found)
    if _ALMOST.search(before) or _APART.search(found[0]):
        return False
    if not found[0].startswith("withdr"):
        return True
    return (not before.strip() or _MINE.search(before) is not None) and _OF_CANDIDACY.search(after) is None


def _around(low: str, found: re.Match[str]) -> tuple[str, str]:
    """What of the clause stands before what was found, and behind it."""
    return re.split(r"[,;:.]", low[: found.start()])[-1], re.split(r"[,;:.]", low[found.end() :])[0]
