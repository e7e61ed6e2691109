"""What a whole answer says that lets drafts go in its words, and is said of other things as often. Pure.

News, a yes-yes to be left in peace, "let it go", a number in a word, an absence: it is looked for in the text as it
stands, whatever its clauses were taken for.
"""

from __future__ import annotations

import re
from datetime import datetime

from agent.understand import lexicon
from agent.understand.answers import snooze
from agent.understand.machines import dates

_ORDER = re.compile(
    r"\b(?:sen[dt]\w*|schick\w*|raus|ab|(?:ab|ver|los)(?:schick|send)\w*|go|"
    r"envo[iy]\w*|env[ií]\w*|m[aá]nd[ae]\w*|part\w*|release\w*|ship it)\b",
    re.IGNORECASE,
)
_DROPS = re.compile(
    r"\blet (?:it|that|this|them) go\b(?! (?:as|out|to (?!the b)|then|now|please|off|through|ahead))"
    r"|\bgo to (?:bed|hell|sleep|work|lunch)\b"
    r"|\b(?:send|give) (?:her|him|them|everyone|everybody) (?:my|our|some|a|one|lots|love|regards)\b"
    r"|\b(?:m[aá]nda|env[ií]a|da)(?:le|les) (?:un|una|unos|unas|muchos|muchas|mis|recuerdos|saludos)\b"
    r"|\benvo(?:ie|yez)[- ](?:lui|leur) (?:un|une|des|mes|plein|le bonjour)\b"
    r"|\b(?:schick|sende?|gib)e? (?:ihm|ihr|ihnen) (?:einen?|eine|viele|liebe|sch[oö]ne|meine|(?:einen )?gru)",
    re.IGNORECASE,
)
_TELLS = r"i|we|they|he|she|ich|wir|sie|er|j'ai|on|ils|yo|me|nos"
_NEWS = "job|offer|offered|hired|rejected|stelle|zusage|absage|angebot|poste|offre|trabajo|puesto|oferta"
_OUTCOME = re.compile(
    rf"\b(?:{_TELLS})\b.{{0,25}}\b(?:{_NEWS}|turned me down|(?:refus|embauch|rechaz|contrat)\w*)\b",
    re.IGNORECASE,
)
_TWICE = re.compile(
    r"^\W*(ja|yeah|ya|vale|ok|okay|si|s[ií]|oui|yes)[\s,!.]{1,3}\1\b(?!.{0,40}\b(?:yes|oui|s[ií])\b)", re.IGNORECASE
)

_REACTS = re.compile(
    r"^\W*(?:(?:omg|oh|ah|ach|oh my god|wow)\W+)?(?:yes|yeah|ja|oui|s[ií])\s+(?:s?he|they|we|it|i|die|der|das war|sie"
    r"|er|elle|il|ell[oa]s?|fue|era)\b|^\W*(?:yes|yeah|yep)\W+that['’]?s (?:me|him|her|them|my|his)\b",
    re.IGNORECASE,
)


def misleading(text: str) -> bool:
    """Does an answer that lets a draft go say what is also said of other things: news of the job or how somebody was
    beside a bare yes, a yes-yes to be left in peace, "let it go", "send her my love"? It is asked back then."""
    said = text[:2_000]
    if _DROPS.search(said):
        return True
    bare = _ORDER.search(said) is None
    return bare and bool(_OUTCOME.search(said) or _TWICE.match(said) or _REACTS.match(said))


_GLUED = re.compile(r"(?<!\w)(?:[^\W\d_]+\d+|\d+[^\W\d_])\w*")
_NUMBERED = re.compile(
    r"(?:(?:no|nos|nr|nrs|num|n|d|numero|number|nummer|draft|mail|brief|send)(?=\d))?\d+"
    r"(?:(?:st|nd|rd|th|ers?|e?res?|e|emes?|do|da|ro|ra|to|ta|o|a|ter|te|ten|s)\b|(?:u|y|e|n|et|und|and)(?=\d)|\b|(?=_))",
)
"""What letters and a number written together may be, and name a draft: "no1", "2nd", "1u3"."""


def spells_with_numbers(text: str, count: int) -> bool:
    """Is a number that could be a draft's a part of a word, as thumbs write it: "dem1", "ok 4u", "b4 i go"?"""
    for match in _GLUED.finditer(lexicon.plain(text[:2_000])):
        left = _NUMBERED.sub("", match[0])
        if left and any(1 <= int(digits) <= count for digits in re.findall(r"\d{1,4}", match[0])):
            return True
    return False


_ASKS_AGAIN = re.compile(
    r"\b(?:ask|remind|again|later|then|snooze|wait|hold|back to me|frag|erinner|meld|noch ?mal|warte|danach|rappel"
    r"|redemand|attend|après|recuérd|recuerd|pregunt|avísa|espera|luego)",
    re.IGNORECASE,
)


def only_absent(text: str, now: datetime | None) -> bool:
    """Does it say no more than that its writer is away? The owner's machine may have answered for them."""
    said = text[:2_000]
    asks = _ASKS_AGAIN.search(said) is not None or snooze.asks(said)
    return not asks and dates.away_until(said, now, person=True) is not None
