"""Do they ask the owner not to write to somebody: to the client but through the agency, or to anybody at all? Pure.

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
_ELSEWHERE = re.compile(
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
        if _NOBODY.search(folded):
            return KeepOff(sentence[:LONGEST], through_them=False)
    return None
