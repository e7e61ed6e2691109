"""Does somebody come along, rather than take over: “Bob will join us tomorrow”? Pure.

Whoever comes along is met as well; who wrote it stays the one to write to.
"""

from __future__ import annotations

import re

from agent.understand.appointments.appointment_words import plain
from agent.understand.sentences import split

_COMES = re.compile(
    r"\b(?:(?:join|joins|joining|accompany|accompanies|accompanying) (?:us|me|you and me|our|the|in|as well|too)\b"
    r"|(?:be|is|are) joining\b|sit(?:s|ting)? in\b|tak(?:e|es|ing) part\b|participat(?:e|es|ing)\b"
    r"|attend(?:s|ing)?\b|be (?:there|present|in the|at the|on the|part of)\b"
    r"|you (?:will|'ll|would) (?:also|then) (?:meet|talk|speak)|(?:meet|talk to|speak to|see) you (?:too|as well|also)"
    r"|teilnehm\w*|nimmt (?:\w+ ){0,4}?teil|dazukomm\w*|kommt (?:\w+ ){0,3}?dazu|dazustoss\w*"
    r"|stoesst (?:\w+ ){0,3}?dazu|dabei (?:sein|ist)|(?:ist|wird) (?:\w+ ){0,4}?dabei|begleite[nt]\w*"
    r"|se (?:joindra|joint|joindre)|participer\w*|participe|assister\w*|sera presente?"
    r"|se un(?:ira|e|ir)|participa(?:ra|r)?|asist(?:ira|e|ir)|acompana(?:ra|r)?|estara presente)"
)
_TAKES_OVER = re.compile(
    r"\b(?:instead|in my (?:place|stead)|for me|on my behalf|tak(?:e|es|ing|en) over|took over|from now on"
    r"|going forward|hand(?:ing|ed)? over|replac\w+|stand(?:s|ing)? in|cover(?:s|ing)? for|contact|in charge|point of"
    r"|statt|anstelle|an meiner stelle|fuer mich|vertret\w*|vertritt|uebernehm\w*|uebernimmt|ansprechpartner\w*"
    r"|kuenftig|ab (?:jetzt|sofort)|a ma place|remplac\w*|desormais|mon remplacant|interlocut\w*"
    r"|en mi lugar|a partir de ahora|sustitu\w*|reemplaz\w*|se encargara)\b"
)


_AWAY = re.compile(
    r"\b(?:ill|sick|unwell|away|vacation|holidays?|leave|leaving|can not|can't|cannot|unable|not be able|won't be"
    r"|will not be|krank|verhindert|urlaub|nicht (?:\w+ ){0,3}?(?:dabei|teilnehmen|kommen|koennen|da)|malade|absente?"
    r"|conges?|ne (?:pourrai|peux|serai)|enferm[oa]|vacaciones|no (?:puedo|podre|estare))\b"
)
"""Who writes will not be there, so whoever comes stands in for them."""
MOST = 4000


def comes_along(sentence: str, words: str) -> bool:
    """Is somebody announced who comes along, and takes nothing over? `words` are all of the mail."""
    folded = plain(sentence)
    if _COMES.search(folded) is None or _TAKES_OVER.search(folded) is not None:
        return False
    return not any(_AWAY.search(plain(each)) for each in split(words[:MOST]))
