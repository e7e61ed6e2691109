"""What the owner says of a mail whose fate is not known: it arrived, it did not, leave it. Pure.

Only whole, plain words count. `send` is none of them: it may mean that it was sent, or that it is to be.
"""

from __future__ import annotations

import re
from enum import StrEnum

from agent.understand.command import own_part, plain


class Fate(StrEnum):
    """What became of it, by the owner's word; the values are those of `OwnerAnswered`."""

    ARRIVED = "go"
    LOST = "no"
    LEFT = "left"


_WORDS = {
    Fate.ARRIVED: """yes|y|yep|yeah|arrived|it arrived|it has arrived|it did|it did arrive|yes it did|yes it arrived|
        yes it has|received|it was received|they got it|she got it|he got it|they have it|ja|angekommen|
        ist angekommen|es ist angekommen|ja ist angekommen|oui|arrive|c'est arrive|si|ha llegado|llego""",
    Fate.LOST: """no|n|nope|not arrived|it did not|it didn't|it did not arrive|it didn't arrive|it has not arrived|
        it hasn't arrived|no it did not|no it didn't|no it did not arrive|no it didn't arrive|never arrived|
        it never arrived|lost|it is lost|not received|nein|nicht angekommen|ist nicht angekommen|
        nein ist nicht angekommen|non|pas arrive|no ha llegado|no llego""",
    Fate.LEFT: """leave|leave it|leave it be|let it be|leave it as it is|leave it so|leave it alone|lass es|
        lassen|so lassen|laisse|dejalo""",
}
_MEANS = {" ".join(words.split()): fate for fate, listed in _WORDS.items() for words in listed.split("|")}
_POLITE = re.compile(r"^(?:please|bitte) | ?(?:please|thanks|thank you|bitte|danke|merci|gracias)$")


def read(text: str, *, signature: str) -> Fate | None:
    """What the first unquoted words of an answer say; None: none of the three, or not clearly."""
    said = re.split(r"[\n.!;,:]+", plain(own_part(text, signature)))
    return _MEANS.get(" ".join(" ".join(_POLITE.sub("", line.strip()) for line in said).split()))
