"""A day they had named and did not keep, and the new one: "I said today; it will be Tuesday". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.understand.days.date_line import Found

_NEAR = 60
"""Characters before a day in which the words stand that make it the new one."""
_NEWS = (
    r"(?:answers?|decisions?|news|word|outcome|results?|feedback|replies|reply|respond|write|written|update"
    r"|let you know|get back|come back|be in touch|tell you|hear(?:d)? from|in touch|ring|call(?:ed)? you"
    r"|antwort\w*|entscheidung|rueckmeldung|bescheid\w*|ergebnis|melden|schreiben"
    r"|reponse|decision|retour|nouvelles|resultat|repondre|revenir vers|ecrire|rappeler"
    r"|respuesta|noticias|resultado|contest\w+|respond\w+|decirte|decirle|deciros|escribir\w*)"
)
_SAID_ONCE = re.compile(
    rf"\b(?:i|we|you)(?:'d|'ve| had| have| would| were| was| know (?:i|we))* (?:promised|said|told|hoped|hoping|meant"
    rf"|wanted|planned|aimed|intended|expected)\b[^.;!?]{{0,60}}?(?:\b{_NEWS}\b|0000)"
    rf"|\b(?:hatten?|habe|haben|wollten?)\b[^.;!?]{{0,60}}?(?:\b{_NEWS}\b|0000)[^.;!?]{{0,60}}?"
    r"\b(?:versprochen|zugesagt|gesagt|angekuendigt|in aussicht gestellt|gehofft|geplant|melden|schreiben|geben"
    r"|antworten)\b"
    rf"|\b(?:ai|avais|avons|avions|pensais|pensions|esperais|esperions|devais|devions|voulais|voulions|comptais"
    rf"|comptions)\b[^.;!?]{{0,60}}?(?:\b{_NEWS}\b|0000)"
    rf"|\b(?:dije|dijimos|habia|habiamos|prometi|prometimos|queria|queriamos|esperaba|esperabamos|pensaba)\b"
    rf"[^.;!?]{{0,60}}?(?:\b{_NEWS}\b|0000)"
)
"""They had meant to tell by then, or named a day."""
_NOW_IT_IS = re.compile(
    r"(?:\bit(?:'ll| will| is| looks like it will| looks like| is going to| may well| will have to| has to)?(?: now)?"
    r"(?: be| become| have to be)?|\b(?:that|this)(?:'s| is| will be| has become| becomes| slips to| has slipped to)"
    r"|\bmake (?:it|that)|\b(?:es|das|daraus) wird|\bwird es|\b(?:ce|cela|ca) (?:sera|va etre)|\bsera"
    r"|\b(?:va a ser|tendra que ser|queda en|mejor))"
    r"(?: (?:now|more like|rather|probably|likely|about|nun|jetzt|wohl|eher|leider|plutot|finalement|donc|mas bien"
    r"|ya|the|for|on|am|le|el|para|erst))*\W*$"
)
"""Right before the new day."""
_OTHER = re.compile(
    r"\b(?:interview|meeting|talk|chat|round|conversation|appointment|visit|start|contract|gespraech|termin|treffen|vertrag|beginn|entretien"
    r"|rendez-vous|contrat|rencontre|entrevista|reunion|cita|contrato)\w*\b"
)
"""What is put off is something else."""


def put_off(earlier: str, sentence: str, found: Sequence[Found]) -> Found | None:
    """The new day of news, where this sentence, or the `earlier` one, says that they had meant to give it before.

    Both are folded and lowered, with zeros for their dates; `found` are those of this sentence.
    """
    if _OTHER.search(sentence) or _OTHER.search(earlier) or "?" in sentence:
        return None
    for new in reversed(found):
        if _NOW_IT_IS.search(sentence, max(0, new.begin - _NEAR), new.begin) is None:
            continue
        if _SAID_ONCE.search(sentence, 0, new.begin) or _SAID_ONCE.search(earlier):
            return new
    return None
