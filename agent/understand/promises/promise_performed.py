"""What a mail does by being written: "today I have to tell you that …" promises nothing, it tells. Pure.

A date of today is a promise where they say that they will be in touch later in the day, and none where this very
mail is the news: a duty or a wish to tell, or a verb of telling with what is told.
"""

from __future__ import annotations

import re

_TELL = (
    r"(?:tell|telling|let(?:ting)? you know|notify\w*|advis\w+|writ(?:e|ing)|say|hear|mitteil\w*|mitzuteil\w*|teil\w+"
    r"|absag\w*|abzusag\w*|sag\w+|schreib\w*|meld\w*|verkuend\w*|annonc\w+|communiqu\w+|dire"
    r"|faire (?:savoir|part)|ecri\w+|comunic\w+|decir\w*|escrib\w+|anunci\w+"
    r"|(?:inform|announc|confirm|contact)\w*)"  # these are the same in several languages
)
_TELLING = re.compile(rf"\b{_TELL}\b")
_DUTY = (
    r"(?:must|have to|has to|had to|need to|would like|would rather|wish|want(?:ed)?|regret|sorry|sadly|duty|pleased"
    r"|happy|glad|delighted|rather|better|muss|muessen|moechten?|wollen|wollte|duerfen|darf|leider|bedauer\w+|freuen"
    r"|schreiben|devons|dois|souhait\w+|regret\w*|avons le|ai le|desole\w*|debo|debemos|tener que|tengo que"
    r"|tenemos que"
    r"|queremos|quiero|quisiera\w*|lament\w+|sient\w+)"
)
_TODAY = r"(?:today|heute|heutigem|heutigen|aujourd'hui|ce jour|hoy)"
_TOLD = (
    r"(?:that|dass|weil|da|because|why|about|regarding|que|qu'\w*|pour (?:vous|te|t')|afin de|porque|para"
    r"|to (?:tell|let|inform|say|share|give))"
)
_NEAR = r"[^.;!?]{0,60}?"
_PERFORMED = re.compile(
    rf"\b{_TODAY}\b{_NEAR}\b{_DUTY}\b{_NEAR}\b{_TELL}\b|\b{_DUTY}\b{_NEAR}\b{_TODAY}\b{_NEAR}\b{_TELL}\b"
    rf"|\b{_DUTY}\b{_NEAR}\b{_TELL}\b{_NEAR}\b{_TODAY}\b|\b{_TODAY}\b{_NEAR}\b{_TELL}\b{_NEAR}\b{_TOLD}\b"
    rf"|\b{_TELL}\b{_NEAR}\b{_TODAY}\b{_NEAR}\b{_TOLD}\b"
    rf"|\b{_TELL}\b{_NEAR}\b{_TODAY}(?: \w+)?: \w"
)
_LATER = re.compile(
    r"\b(?:will|'ll|shall|going to|gonna|hop(?:e|es|ing)|expect\w*|later|still|before|by|end of|close of|afternoon"
    r"|tonight"
    r"|evening|able to|heute noch|noch heute|im lauf\w*|bis|spaet\w*|werde|werden|abends?|nachmittags?"
    r"|dans la journee"
    r"|ce soir|apres-midi|d'ici|avant|allons|vais|va|\w+er(?:ai|ons)|mas tarde|esta tarde|esta noche|luego|vamos|voy"
    r"|antes|mismo|(?:llam|avis|contact|inform|comunic|confirm|mand|envi)are|\w+(?:aremos|eremos|iremos))\b"
)


_WHAT = re.compile(r"\b(?:that|dass|que|qu'\w*)\b")


def is_performed(sentence: str) -> bool:
    """Whether a sentence (folded, lower case) with a date of today tells its news by being written."""
    told = _PERFORMED.search(sentence)
    if told is None:
        return False
    # What is told may well lie ahead: "today we must tell you that we will fill the post in May".
    what = next(
        (found.start() for found in _WHAT.finditer(sentence) if _TELLING.search(sentence[: found.start()])), None
    )
    return _LATER.search(sentence, 0, what or len(sentence)) is None
