"""What a note about one person says of them without naming them: `restores old boats`, `züchtet Hunde`. Pure.

Only what such a note can hardly say of the owner, of the firm or of a thing. Spanish leaves its subjects off anyway.
"""

from __future__ import annotations

import re

from agent.compose import second_person
from agent.compose.plain import word_set
from agent.compose.small_words_en import BEFORE_DETERMINER, BREAKS, LIVELY
from agent.compose.verbs_en import DOINGS, THIRDS

_NO_DOING = word_set(
    "looks sounds seems feels means makes goes gets has is was does reminds happens lasts costs matters wants needs"
    " asks says tells hires expects uses"
)
_NO_OBJECT = BEFORE_DETERMINER | BREAKS | LIVELY - {"never", "always", "also"} | word_set("are were will have had can")
_ALWAYS = word_set(
    """
    thinks likes loves knows hates lives comes believes prefers enjoys understands wonders hopes teaches writes
    speaks sings sails owns keeps grows remembers listens learns takes gives brings works worries breeds restores
    supervises
    """
)
"""Verbs and nothing else, whatever follows; those of `restores`, `breeds` need something that they do it to."""
_LIFE = re.compile(
    r"(?:(?:also|once|originally|actually|really)\s+)?"
    r"(?:used to (?=\w)|wants to (?=\w)|grew up\b|trained (?:in|as|at|with|under)\b|studied (?:in|at|under|with)\b"
    r"|came (?:over )?from\b|comes from\b|moved (?:here|over|from|to)\b|worked (?:at|for|as|there|here)\b"
    r"|started (?:out|as|here)\b"
    r"|joined (?:last|in|from|as|after|when|\w+ (?:months?|years?) ago|\w+ (?:as|in|from|last)\b)"
    r"|spent \w+ (?:months|years)\b|retrained\b|qualified (?:in|as|at)\b|was born\b"
    r"|is (?:from|new (?:to|here)|leaving|retiring|moving|learning|training|originally|about to)\b"
    r"|has (?=(?:an?|the|two|three|four|five|six|several|many|\w+ years|run|led|worked|lived|taught|never|always)\b))",
    re.IGNORECASE,
)
"""Where somebody comes from and what they have been: that is asked of others, and known of oneself."""


def english(text: str) -> str | None:
    """With `she` before it, where somebody's doing is told; None: it tells of something else."""
    first, _, rest = text.partition(" ")
    low = first.lower()
    after = re.findall(r"[\w'’-]+", rest[:80].lower())
    if _LIFE.match(text):
        return f"she {text[0].lower()}{text[1:]}"
    if low not in THIRDS | DOINGS.keys() or low in _NO_DOING or not after:
        return None
    sure = low in _ALWAYS and after[0] != "of"
    doing = after[0] not in _NO_OBJECT and not after[0].endswith(("ing", "ed"))
    return f"she {low} {rest}" if sure or doing else None


_DE_BEEN = re.compile(
    r"(?:war\s+(?:früher|vorher|zuvor|davor|mal|einmal|selbst|lange|schon)\b"
    r"|ist\s+(?:aus|seit|selbst|gebürtig\w*|neu|auch|von Haus aus)\b"
    r"|hat\s+(?:\S+\s+){1,8}(?:gelernt|erzählt|berichtet|geschwärmt|vorgestellt|erklärt|gezeigt|gearbeitet|studiert|gewohnt|gelebt|promoviert|gegründet|geleitet|aufgebaut"
    r"|geschrieben|gepflegt|unterrichtet|geforscht)\b)",
    re.IGNORECASE,
)
_DE_OTHERWISE = word_set(
    "sprach fand hielt schrieb bat nahm begann schlug empfahl beschrieb bot wusste dachte nannte gab kam ist war hat"
    " hatte wird wurde kann konnte will wollte muss musste soll darf gibt ging geht"
)


def german(text: str) -> str | None:
    """The same with `sie`."""
    first, _, rest = text.partition(" ")
    low = first.lower()
    known = low not in _DE_OTHERWISE and not low.endswith("te") and second_person.german(low, du=False) is not None
    if _DE_BEEN.match(text) or (known and rest.strip() and first == low):
        return f"sie {text[0].lower()}{text[1:]}"
    return None


_FR_NOUNS = word_set(
    "était étaient avait avaient ont sont font demande forme tourne élève livre cuisine joue monte montre aide a est"
    " fait met lit suit mène"
)
"""Verbs that are nouns as well, or may be somebody else's."""


_FR_DOING = re.compile(
    r"(?:joue\s+(?:du|de la|de l['’]|au|à la|aux)|élève\s+(?:des|deux|trois|seule?)|cuisine\s+(?:des|pour)"
    r"|chante\s+(?:dans|en)|monte\s+(?:à cheval|des)|forme\s+(?:des|deux|trois|les))\b",
    re.IGNORECASE,
)


def french(text: str) -> str | None:
    """The same with `il`, which the letter turns to `vous`."""
    if _FR_DOING.match(text):
        return f"il {text[0].lower()}{text[1:]}"
    first, _, rest = text.partition(" ")
    low = first.lower()
    led = re.match(r"(?:de|du|des|d['’]|une?|les?|la|l['’]|à|aux?|son|sa|ses|deux|trois|en|dans|avec|chez)\b", rest)
    if led is None and not rest.startswith(("l’", "l'", "d’", "d'")):
        return None
    return f"il {text[0].lower()}{text[1:]}" if low not in _FR_NOUNS and second_person.pronoun(low) == "il" else None
