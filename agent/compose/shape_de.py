"""What a German note is: a thing, a clause, a sentence, or nobody can say which. Pure.

German writes its nouns with a capital: what follows the first of them tells a thing from a sentence.
"""

from __future__ import annotations

import re

from agent.compose.grammar import Detail, stopped, upper
from agent.compose.nouns_de import FINITE, GOES_ON, nouns
from agent.compose.plain import word_set
from agent.compose.tongue import Shape

_THANKS = re.compile(r"^(?:bitte\s+)?(?:danke|dank)\b", re.IGNORECASE)
_ALONE = re.compile(
    r"^(?:(?:herzlichen?\s+)?(?:glückwunsch|glückwünsche|gratulation)|(?:ich\s+)?gratuliere|ich|wir|danke"
    r"|vielen dank|herzlichen dank|es (?:war|ist|hat)|das (?:war|ist|hat)|schön,? dass|gut,? dass"
    r"|toll,? dass)"
    r"\s+\S",
    re.IGNORECASE,
)
_OF_ME = re.compile(r"\b(?:ich|mich|mir|mein\w{0,2}|wir|uns|unser\w{0,2})\b", re.IGNORECASE)
_CLAUSE = re.compile(
    r"^(?:wie|warum|weshalb|dass|ob|wo|wann|was|womit|wofür|woran|wer|wohin|woher)\s+\S+\s+\S", re.IGNORECASE
)
_LIKED = re.compile(
    r"^(?:(?:besonders|sehr|echt|richtig|am)\s+)?(?:spannend|interessant|schön|gut|toll|klasse|beeindruckend|cool"
    r"|hilfreich|spannendsten)\s+"
    r"(?:fand|finde|war|fanden)\s+(?:ich|für mich)\s+\S",
    re.IGNORECASE,
)
_PERSON_FIRST = re.compile(
    r"^(?:sie|er|es|du|ihr|man|jeder|jede|alle|dort|hier|bei\s+\w+)\s+(?P<verb>[\wäöüß]+)", re.IGNORECASE
)
# Nominative and accusative are one for these.
_SAME_CASE = word_set(
    """
    die das eine meine deine ihre seine unsere diese dieses jene welche mehrere viele einige keine zwei drei vier fünf
    sechs sieben acht neun zehn alle beide
    """
)
_MASCULINE = word_set("der ein mein dein ihr sein unser kein dieser jeder den einen dem einem")


def shaped(text: str, topic: bool) -> Detail:
    """A note and what it is; `topic`: a lead-in has named it as what was spoken of."""
    if topic and not _SUBJECTS.search(text):
        return Detail(nouns(text.rstrip(" .,;")), Shape.TOPIC)
    if topic:
        return Detail(upper(nouns(text.rstrip(" .,;")).removeprefix("über ")), Shape.EITHER)
    if _ALONE.match(text) or _LIKED.match(text) or _THANKS.match(text):
        return Detail(stopped(upper(text)), Shape.ALONE)
    if text.rstrip().endswith("?"):
        return Detail(upper(text), Shape.QUESTION if ":" not in text else Shape.EITHER)
    bare = text.rstrip(" .,;")
    if text.endswith("!") or re.search(r":\s|;|\s[-–—>]+\s|\.\s", bare):
        return Detail(bare, Shape.EITHER)
    if _CLAUSE.match(bare):
        return Detail(bare[0].lower() + bare[1:], Shape.CLAUSE)
    words = re.findall(r"[\wäöüß’'./+#-]+|,", bare)
    main = words[: words.index(",")] if "," in words else words
    if (
        not any(word in FINITE or _CLAUSE.match(f"{word} x y") for word in words)
        and not _PERSON_FIRST.match(bare)
        and not _OF_ME.search(bare)
    ):
        bare = nouns(bare)
        words = re.findall(r"[\wäöüß’'./+#-]+|,", bare)
        main = words[: words.index(",")] if "," in words else words
    person = _PERSON_FIRST.match(bare)
    finite = any(word in FINITE for word in main[1:])
    said = person is not None and person["verb"][0].islower()  # `ihr Vortrag` is a thing
    if said or (finite and main[0].lower() not in FINITE):
        alone = _OF_ME.search(bare) is not None
        return Detail(stopped(upper(bare)), Shape.ALONE) if alone else Detail(upper(bare), Shape.THAT)
    return _thing(bare, main)


_SUBJECTS = re.compile(
    r"(?:,|\bund)\s+(?:Ihr|dein|euer|der|ein|kein|mein|unser)\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜa-zäöü]", re.IGNORECASE
)
"""`Kafka, der Umzug`: no objects, so behind a colon alone."""


def _thing(text: str, main: list[str]) -> Detail:
    """Sure to be a thing, and alike in nominative and accusative; else behind a colon."""
    first = main[0].lower() if main else ""
    if _SUBJECTS.search(text):
        return Detail(text, Shape.EITHER)
    named = first in _SAME_CASE
    small = text[0].lower() + text[1:] if first in _SAME_CASE | _MASCULINE and not main[0].startswith("Ihr") else text
    if first in _MASCULINE or first in ("keine", "kein") or not (named or main[0][0].isupper() or main[0][0].isdigit()):
        return Detail(small, Shape.EITHER)
    capital = [place for place, word in enumerate(main) if word[0].isupper() and (place > 0 or not named)]
    if not capital:
        return Detail(small, Shape.EITHER)
    after = main[capital[0] + 1] if capital[0] + 1 < len(main) else ""
    closed = after == "" or after.lower() in GOES_ON or after[0].isupper() or after[0].isdigit()
    return Detail(small, Shape.THING if closed else Shape.EITHER)
