"""Where a job's name begins and ends: no word for the advertisement, no number, no town; what a label says beyond.
Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

_I = re.IGNORECASE
_MOST = 6_000
_LONGEST_MORE = 36
_ADVERT = re.compile(
    r"^(?:(?:sobre|about|über|re|zu|su|over) )?(?:(?:the|a|o|la|el|il|le|die|der|de|l['’]|una|un|uma|your|deine?"
    r"|ihre?) ?)?"
    r"(?:annuncio|anuncio|anúncio|annonce|advert(?:isement)?|oferta|offerta|offre|vaga|vacante|vacature|plaza"
    r"|stellenanzeige"
    r"|job ad|offene stelle|concorso|concurso|concours|selezione pubblica|pubblica|pública)[ :–-]+"
    r"(?:(?:de|di|do|da|du|des|per|pour|para|for|als|voor|van|as) |d['’])?(?=\w{3})",
    _I,
)
_TALK = re.compile(
    r"^(?:kennismaking|kennenlernen|kennenlerngespräch|gesprek|gespräch|vorstellung|entretien|entrevista|colloquio"
    r"|conversa"
    r"|interview|rencontre|incontro)[ :–-]+(?=\w{4})",
    _I,
)
_NUMBER = re.compile(
    r"\s*[(\[,–-]\s*(?:kennz(?:iffer|\.)?|ref(?:erenz|erence|\.)?|réf\.?|rif\.?|req\.?|job[- ]?id|id|nr\.?|no\.?|n[.º°]"
    r"|ausschreibung|vacaturenummer)[\s.:#]*[\w/.-]{1,20}\s*[)\]]?$",
    _I,
)
_LABEL = (
    r"(?:job|role|position|post|vacancy|stelle|position|poste|offre|puesto|plaza|vacante|oferta|ruolo|posizione|functie"
    r"|vacature|vaga|cargo|função)"
)
_IN = r"(?:in|at|à|en|a|te|em|bei|nel|nella|au|na|no|zu)"


def trimmed(role: str, texts: Sequence[str]) -> str:
    """The job without the word for its advertisement, its number, and the town that the texts put behind "in"."""
    role = _NUMBER.sub("", _ADVERT.sub("", _TALK.sub("", role))).strip(" ,–-") or role
    head, _, last = role.rpartition(" ")
    if head and len(last) > 3 and last[:1].isupper() and " " not in last:
        apart = re.compile(rf"(?<!\w){re.escape(head)} {_IN} {re.escape(last)}(?!\w)", _I)
        if any(apart.search(text[:_MOST]) for text in texts):
            return head
    return role


def labelled(role: str, texts: Sequence[str]) -> str:
    """The job with what its label says beyond it: "Puesto: encargado de sección de frescos"."""
    more = re.compile(
        rf"\b{_LABEL}\b\W{{1,3}}(?:(?:de|of|als|as|van|di|da|do) )?(?P<whole>{re.escape(role)} (?:of|to|for|de|di|da"
        rf"|do|du|für|van"
        rf"|voor)\b[^\n.,;:!?()]{{2,{_LONGEST_MORE}}})(?=\s*(?:[.,;)\n]|$))",
        _I,
    )
    for text in texts:
        if found := more.search(text[:_MOST]):
            return found["whole"].strip()
    return role
