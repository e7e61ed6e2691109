"""Do they ask the owner not to write to somebody: to the client but through the agency, or to anybody at all? Or do
they take note that the owner has ended it (on the phone or in a portal, so that no mail of the owner's says so)? Or
are they somebody else than whom the owner means? Pure.

Agencies and hiring teams say so in passing, often before an interview, in a mail that is about its time. It is only
ever asked about; a wish to be left alone as such is what the reader of meanings finds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.understand.sentences import fold, split

LONGEST = 400
"""Of a longer sentence so many characters are looked at."""
MOST_SENTENCES = 80
_WRITE = r"(?:contact\w*|reach\w* out|writ\w+|e-?mail\w*|approach\w*|messag\w+|get\w* in touch|call\w*|follow\w* up)"
_NOT = r"(?:do not|never|refrain from|avoid|not to|please no|without)"
_CLIENT = (
    r"(?:clients?|compan(?:y|ies)|employers?|interviewers?|panel|team|hiring managers?|managers?|them|him|her|directly"
    r"|yourself)"
)
_THANKS = (
    r"(?:thanks|thank[ -]?yous?(?: (?:note|mail|e-?mail|letter|message)s?)?|follow[ -]?ups?|questions?|dank\w*|fragen"
    r"|rueckfragen|remerciements?|questions|agradecimientos?|gracias|preguntas)"
)
_FORWARD = (
    r"(?:(?:i|we) (?:will|can|shall|would) (?:\w+ )?(?:pass|forward|relay|convey|hand|send)\b"
    r"|happy to (?:pass|forward|relay|convey)\b|(?:leite|gebe|richte|leiten|geben|richten) (?:ich|wir)\b"
    r"|(?:ich|wir) (?:\w+ ){0,2}?(?:leite|gebe|richte|leiten|geben|richten)\b|je (?:\w+ )?(?:transmettrai|transmets"
    r"|ferai)"
    r"|se l[oae]s? (?:hago|hare|paso|pasare|reenvio|transmito|transmitire)|har[ae] llegar)"
)
_ELSEWHERE = re.compile(
    # who passes thanks and questions on does not want them to come beside
    rf"\b(?:your|ihre?n?|deine?n?|vos|votre|sus?|tus?)\b.{{0,20}}\b{_THANKS}\b.{{0,60}}\b{_FORWARD}"
    rf"|\b{_FORWARD}.{{0,30}}\b(?:your|ihre?n?|deine?n?|vos|votre|sus?|tus?)\b.{{0,20}}\b{_THANKS}\b|"
    rf"\b{_NOT} (?:\w+ ){{0,2}}?{_WRITE}\b.{{0,60}}?\b{_CLIENT}\b"
    r"|\b(?:all|any|every|further|your) (?:\w+ )?(?:communications?|contacts?|correspondence|questions?|feedback"
    r"|messages?)\b.{0,50}\b(?:through|via) (?:me|us|our|my)\b"
    r"|\b(?:kontaktier\w+|schreib\w+|wend\w+|meld\w+)\b.{0,60}\bnicht (?:direkt|selbst|unmittelbar)\b"
    r"|\bnicht (?:direkt|selbst|unmittelbar)\b.{0,60}\b(?:kontaktier\w+|anschreib\w+|anzuschreib\w+|zu schreiben|wenden"
    r"|anrufen)\b"
    r"|\b(?:kommunikation|kontakt|rueckfragen|fragen)\b.{0,50}\bueber (?:mich|uns)\b"
    r"|\bne (?:\w+ ){0,2}?(?:pas )?(?:contact\w+|ecri\w+|relanc\w+)\b.{0,60}\b(?:directement|vous-meme)\b"
    r"|\b(?:passer|passez|passent) par (?:moi|nous)\b"
    r"|\bno (?:\w+ ){0,2}?(?:contact\w+|escrib\w+|llam\w+)\b.{0,60}\b(?:directamente|por su cuenta)\b"
    r"|\ba traves (?:mio|nuestro|de (?:mi|nosotros))\b"
)
_NOBODY = re.compile(
    rf"\b{_NOT} (?:\w+ ){{0,2}}?(?:{_WRITE}|inquir\w+|enquir\w+|ask\w*|chas\w+)\b.{{0,40}}?"
    r"\b(?:us|status|outcome|result|decision|application)\b"
    r"|\b(?:refrain from|avoid) (?:\w+ ){0,2}?(?:follow\w*[ -]?ups?|inquir\w+|enquir\w+|chas\w+)\b"
    r"|\b(?:no need|do not|not necessary|refrain from|rather not|unable to accept|not accept)\b.{0,40}\bthank[ -]?you"
    r"(?: (?:note|mail|e-?mail|letter|message|card)s?)?\b"
    r"|\b(?:rueckfragen|nachfragen|anfragen|dankesschreiben)\b.{0,60}\b(?:abzusehen|absehen|verzichten|zu verzichten)\b"
    r"|\bmerci de ne pas (?:nous )?(?:contacter|relancer|ecrire)\b"
    r"|\b(?:no (?:nos|nos lo) (?:contact\w+|escrib\w+|llam\w+)|abstenerse de (?:contactar|escribir|llamar))\b"
)
_POLITE = re.compile(
    r"\b(?:hesitate|hesitez|zoegern|dude|dudes|duden|reply to this|respond to this|antworten sie nicht auf|unless|if"
    r"|wenn|falls|si vous|si tiene)\b"
)

_ENDED = re.compile(
    r"\byou (?:have |had |would like to |wish to |want to |(?:have )?decided to |are )?withdr(?:aw|ew|awn|awing)\b"
    r"|\byour withdrawal\b"
    r"|\byou (?:have )?(?:accepted|taken|signed|took) (?:our|an|another|a different|some other)\b.{0,20}"
    r"\b(?:offer|position|job|role|contract)\b"
    r"|\byou (?:have )?(?:declined|turned down|rejected|decided against) (?:our|the|this) (?:\w+ )?"
    r"(?:offer|position|role|job)\b"
    r"|\byou (?:have )?(?:decided|chosen) not to (?:continue|proceed|pursue|go|take|join|move)\b"
    r"|\byou (?:no longer wish|do not wish|no longer want) to (?:continue|proceed|be considered|pursue)\b"
    r"|\b(?:sie|du)\b.{0,50}\b(?:bewerbung|kandidatur)\b.{0,20}\bzurueck(?:gezogen|genommen)\b"
    r"|\b(?:sie sich|du dich)\b.{0,50}\b(?:anders|anderweitig|dagegen|gegen (?:uns|die stelle|das angebot))\b.{0,30}"
    r"\bentschieden\b"
    r"|\b(?:sie|du) (?:unser|das|ein ander\w+|unsere) (?:\w+ )?(?:angebot|stelle)\b.{0,30}"
    r"\b(?:angenommen|abgelehnt|ablehnen|annehmen|zugesagt)\b"
    r"|\bvous\b.{0,25}\b(?:retire|retiriez|decline|decliniez|refuse|refusiez)\b"
    r".{0,25}\b(?:candidature|offre|proposition)\b"
    r"|\bvous\b.{0,15}\baccepte\w* (?:une autre|notre) (?:offre|proposition)\b|\bvotre (?:retrait|desistement)\b"
    r"|\b(?:ha|has|haya|hayas) (?:retirado su|retirado tu|rechazado nuestra|declinado nuestra"
    r"|aceptado (?:nuestra|otra)) (?:candidatura|solicitud|oferta|propuesta)\b"
)
"""They take note that the owner has withdrawn, or taken or declined an offer."""

_SOMEBODY_ELSE = re.compile(
    r"\b(?:wrong|not the right|not the intended) (?:person|recipient|address|e-?mail|contact|inbox)\b"
    r"|\b(?:this|that|it|your (?:\w+ )?(?:e-?mail|mail|message|note|thanks))\b.{0,30}\b(?:meant|intended) for"
    r" (?:another|a different|somebody else|someone else|some other|my (?:namesake|colleague))\b"
    r"(?! (?:candidate|applicant|role|job|position))"
    r"|\b(?:i|we) (?:have |'ve )?never (?:\w+ )?(?:met|spoken|talked|interviewed|heard of)\b.{0,20}\byou\b"
    r"|\b(?:i|we) (?:did not|do not) (?:interview|meet|know|recall meeting|remember|remember meeting) you\b"
    r"|\bi (?:am|was) not (?:involved in|part of) (?:your|the|this|that) (?:\w+ )?(?:interview|process)\b"
    r"|\b(?:falsche[rn]?|nicht (?:der|die) richtige[rn]?) (?:person|adresse|empfaenger\w*|ansprechpartner\w*)\b"
    r"|\b(?:verwechs(?:el|l)\w*|falsch verbunden|nicht (?:fuer|an) mich (?:bestimmt|gedacht|gerichtet))\b"
    r"|\bkenne (?:sie|dich) (?:gar |ueberhaupt )?nicht\b"
    r"|\b(?:uns|sie|dich|ihnen|dir) (?:noch )?nie (?:\w+ )?(?:getroffen|gesprochen|kennengelernt|begegnet|gesehen)\b"
    r"|\bmauvais(?:e)? (?:personne|destinataire|adresse|interlocuteur)\b|\bpas destine a moi\b"
    r"|\b(?:persona|direccion|destinatario) (?:equivocad[oa]|incorrect[oa])\b|\bno (?:era|iba) para mi\b"
)
"""Whoever was written to is somebody else of that name."""


@dataclass(frozen=True, slots=True)
class KeepOff:
    """The sentence; `through_them`: who wrote it may be written to."""

    sentence: str
    through_them: bool


def keep_off(words: str) -> KeepOff | None:
    """What they ask the owner not to do; None: nothing of the kind."""
    for sentence in list(split(words))[:MOST_SENTENCES]:
        folded = fold(sentence[:LONGEST]).lower()
        if _POLITE.search(folded):
            continue
        if _ELSEWHERE.search(folded):
            return KeepOff(sentence[:LONGEST], through_them=True)
        if _NOBODY.search(folded) or _SOMEBODY_ELSE.search(folded) or (_ENDED.search(folded) and "?" not in sentence):
            return KeepOff(sentence[:LONGEST], through_them=False)
    return None
