"""What had been said of a day before this mail, or happened on it: no promise of this mail. Pure."""

from __future__ import annotations

import re

_WAS_SAID = re.compile(
    r"\b(?:vous |te |t'|t )?(?:avais|avions|avait|avaient|etais|etions|etait|etaient) (?:\w+ )?(?:promis|dit|annonce"
    r"|engage|assure"
    r"|convenu|parle|indique)\w*\b[^,;:.!?]{0,60}$"
    r"|\b(?:dije|dijimos|dijo|prometi|prometimos|prometio|quedamos en|quede en|quedo en|habia\w* (?:dicho|prometido"
    r"|quedado|comentado)|te decia|le decia|iba a decir\w*|iba a llamar\w*)\b[^,;:.!?]{0,60}$"
    r"|\bversprochen (?:war|waren|hatte\w*)\b[^,;:.!?]{0,60}$"
)
"""Before a day: what they had said of it before this mail."""
_WAS_SAID_DE = re.compile(r"\b(?:hatten?|wollten?)\b[^,;:.!?]{0,60}$")
_SAID_DE = re.compile(
    r"[^,;:.!?]{0,40}\b(?:versprochen|gesagt|zugesagt|angekuendigt|melden|schreiben|anrufen|antworten)\b"
)
"""The same around a German day: "ich hatte Ihnen bis Freitag Bescheid versprochen"."""
_STILL_HOLDS = re.compile(r"\b(?:still|stands|holds|gilt|bleibt|toujours|tient|tiens|sigue|mantiene|mantengo|en pie)\b")
"""And they keep to it."""
_EXPECTED = re.compile(
    r"\b(?:you|we|i) (?:had |were |was )?(?:expected|expecting|hoped for|hoping for|waited for|due)\b[^,;:.!?]{0,30}$"
    r"|\b(?:vous attendiez|tu attendais|(?:esperabas?|esperaban))\b[^,;:.!?]{0,30}$"
)
"""Before a day: when it was expected."""
_RELATIVE_DE = re.compile(r", (?:die|den|das|der|dem) (?:sie|du|wir|ich|ihr)\b[^,;:.!?]{0,40}$")
_PERFECT_DE = re.compile(
    r"[^,;:.!?]{0,40}\b(?:\w+(?:t|en) (?:haben|hatten|hattest|hast|habe|hatte)|erwarteten|wollten|sollten)\b"
)
"""The same around a German day: "die Antwort, die Sie am Montag erwartet haben"."""
_SEEN_ON = re.compile(
    r"(?<!\bbe )(?<!been )(?<!are )(?<!sera )(?<!seront )(?<!seras )(?<!serez )(?<!etre )(?<!sea )(?<!seran )"
    r"\b(?:interviewed|seen|recue?s?|rencontree?s?|entendue?s?|auditionnee?s?|recibid[oa]s|entrevistad[oa]s?)"
    r"(?: on| el| le)? $"
)
"""Before a day: what happened to somebody then, "everybody interviewed on the 6th"."""


def was_said(text: str, begin: int, end: int, *, on: bool) -> bool:
    """ "I had promised you an answer for the 23rd": what was said of the date between two places of a sentence.

    It counts again where they keep to it. `on`: nothing but "on" leads the date.
    """
    before = text[:begin]
    if on and _SEEN_ON.search(before):
        return True
    if _EXPECTED.search(before) or (_RELATIVE_DE.search(before) and _PERFECT_DE.match(text, end)):
        return True
    said = _WAS_SAID.search(before) or (_WAS_SAID_DE.search(before) and _SAID_DE.match(text, end))
    return bool(said) and _STILL_HOLDS.search(text, end) is None
