"""Where a sentence says what the job is called: "the role is …", "la vacante se llama …", "profil …". Pure.

A word for a post, a verb that names, perhaps "officially": what follows up to the end of its clause is the job. A word
for a profile names it without a verb. What is given is for `job_tidy`, and must hold a word for a job.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_I = re.IGNORECASE
_MOST = 8000
_POST = (
    r"job|role|position|post|opening|vacancy|stelle|position|vakanz|funktion|poste|emploi|offre|puesto|plaza|vacante"
    r"|posición"
    r"|ruolo|posizione|posto|mansione|figura(?: (?:cercata|ricercata))?|functie|vacature|rol|vaga|função|cargo|posição"
)
_NAMES = (
    r"is|is called|is titled|would be|heißt|lautet|ist|nennt sich|s['’](?:appelle|intitule)|est|est celui d[eu'’]"
    r"|es|se llama|se denomina|è|si chiama|heet|luidt|wordt|é|chama-se|denomina-se|intitula-se"
)
_ADVERB = (
    r"officially|now|actually|still|therefore|offiziell|jetzt|genau|übrigens|also|officiellement|désormais|exactement"
    r"|oficialmente|ahora|exactamente|ufficialmente|ora|esattamente|officieel|nu|precies|agora|exatamente"
)
_ARTICLE = r"an?|the|our|eine?|die|der|das|une?|le|la|celui de|una|un|el|il|een|de|het|uma?|o|a|that of|die als"
_ROLE = r"(?P<role>[^\n.,;:!?()]{3,80})"
_SAID = re.compile(
    rf"\b(?:{_POST})[ ](?:we talk about[ ]?:[ ]?"
    rf"|(?:{_NAMES})[ ](?:(?:{_ADVERB})[ ])?(?:[\"“„«][ ]?)?(?:(?:{_ARTICLE})[ ])?)"
    rf"{_ROLE}",
    _I,
)
_TALKED = re.compile(
    rf"\b(?:job|role|position|post) (?:we(?:['’]ll)? (?:talk|speak) about|in question)[ ]?:?[ ]{_ROLE}", _I
)
_PROFILE = re.compile(rf"\b(?:profile?|perfil|profilo|profiel)[ ]?:?[ ](?:d['’]|(?:de|di|van|als|of)[ ])?{_ROLE}", _I)
# What one has applied for: "a tua candidatura para formadora de pais", "la selezione per addetto al banco".
_APPLIED = re.compile(
    r"\b(?:(?:tua|sua|vostra|tu|su|votre|ta) candidatur[ae]|(?:tu|su) solicitud|(?:ihre|deine|ihrer|deiner) bewerbung"
    r"|(?:je|jouw|uw) sollicitatie|your application|(?:proceso|processo|processus) (?:de|di) (?:selección|selezione"
    r"|seleção|recrutement)|della selezione)[ ](?:\((?=[^()\n]{3,60}\))|(?:para|como|pour|comme|per|come|als"
    r"|für|auf|um|voor|naar|for|as|de|di|a)[ ])"
    r"(?:(?:an?|the|our|la|el|il|le|un|una|une|unsere?n?|die|der|das|eine?|een|de|onze|o|a)[ ])?"
    r"(?:(?:vaga|plaza|puesto|poste|posto|posizione|stelle|functie|vacature|post|role|job|position)"
    r"(?:[ ](?:de|di|als|van|of|as))?[ ])?" + _ROLE,
    _I,
)
# The word for the talk with the job right behind, in small letters: "2e sollicitatiegesprek projectarchitect."
_TALK = re.compile(
    r"\b(?:job|final|first|second|third|last|phone)?[ -]?(?:interview|(?:vorstellungs|bewerbungs|auswahl|job)gespräch"
    r"|entretien(?: d['’]embauche| de recrutement)?|entrevista(?: de (?:trabajo|emprego|trabalho))?"
    r"|colloquio(?: di lavoro)?|(?:sollicitatie)?gesprek|sollicitatie(?:gesprek)?)"
    r",?[ ](?:(?:for|als|für|pour|comme|para|de|per|come|voor|as)[ ](?:poste d['’]|(?:an?|the|le|la|une?|el|un"
    r"|una|il|eine?|een"
    r"|uma?|poste de)[ ])?)?(?P<role>[^\n.,;:!?()@|]{3,100})",
    _I,
)
# "Pour l'entretien (menuisier poseur)".
_BRACKETED = re.compile(
    r"\b(?:interview|(?:vorstellungs|bewerbungs|auswahl|job)?gespräch|entretien|entrevista|colloquio"
    r"|(?:sollicitatie)?gesprek)"
    r"[ ]\((?P<role>[^()\n.,;:!?@|]{3,60})\)",
    _I,
)

_OF_POST = re.compile(
    r"^(?:[^\W\d_]+ ){0,3}?(?:(?:internal|interne[rsn]?) )?(?:job|role|position|post|vacancy|stelle|poste"
    r"|puesto|plaza|vacante|ruolo|posizione|functie"
    r"|vacature|rol|vaga|função|cargo)\b(?: (?:of|as|als|de|di|da|van|do|eine[sr])\b)?[ ]?"
    r"|^(?:schedule|slot|invitation|confirmation|termin|date|agenda) (?:for|als|für|pour|para|per|voor"
    r"|as)[ ](?:(?:the|our|an?)[ ])?",
    _I,
)


def named(text: str) -> Iterator[str]:
    """What sentences say the job is called, the plainest first."""
    text = text[:_MOST]
    for pattern in (_SAID, _TALKED, _PROFILE, _APPLIED):
        for found in pattern.finditer(text):
            yield found["role"]


def behind_the_talk(text: str) -> Iterator[str]:
    """What stands right behind the word for the talk."""
    for found in _TALK.finditer(text[:_MOST]):
        yield _OF_POST.sub("", found["role"])
    for found in _BRACKETED.finditer(text[:_MOST]):
        yield found["role"]
