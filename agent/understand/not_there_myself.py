"""“I am ill, Bob will see you tomorrow”, “sorry that I could not join”: the writer of a mail will not be in a talk, or
was not. It is only ever asked about. Pure.

What they cannot do in part, at first, at another place or on the phone, and what they could not write, is none of it.
"""

from __future__ import annotations

import re

from agent.understand.appointments.appointment_words import LONGEST, WEEKDAY, plain
from agent.understand.sentences import split

MOST_SENTENCES = 40
_COME_EN = (
    r"(?:join|attend|make it(?! work| happen| possible)|be there|be with you|be present|be in the|be at the"
    r"|come(?! to| up| back)|take part|participate|meet(?! your| the| this)|see you)"
)
_COME_DE = r"(?:teilnehmen|dabei|kommen|da sein|anwesend|fuehren|da)"
_COME_FR = r"(?:etre|participer|venir|me joindre|assister|vous (?:voir|recevoir|rencontrer)|presente?|la)"
_COME_ES = r"(?:estar|asistir|ir|venir|unirme|participar|acudir|acompanar\w*)"
_DAY = rf"(?:today|tomorrow|this (?:morning|afternoon|week)|on {WEEKDAY}|{WEEKDAY}|then)"
_WILL = re.compile(
    # I am ill, away, elsewhere
    r"\bi (?:am|fell|feel|have fallen|have been|caught|have caught|will be) (?:\w+ ){0,3}?(?:ill|sick|unwell|a cold"
    r"|the flu|covid|in hospital)\b"
    r"|\bi (?:am|will be) (?:\w+ ){0,2}?(?:on (?:vacation|leave|holiday)|away|out|travell?ing|elsewhere)"
    rf" (?:\w+ ){{0,2}}?{_DAY}"
    rf"|\bi (?:\w+ ){{0,2}}?(?:have|need) to (?:cancel|drop out|skip|miss|be elsewhere|travel|bow out)\b"
    # I cannot come
    rf"|\bi (?:\w+ ){{0,4}}?(?:can|will|could|am|may|might) (?:\w+ )?(?:not|unable to|no longer)(?: be)?(?: able to)?"
    rf" (?:\w+ ){{0,2}}?{_COME_EN}\b"
    r"|\b(?:without me|(?:take|takes|taking) my place|in my (?:place|stead)|instead of me)\b"
    # bin krank, kann nicht dabei sein, ohne mich
    r"|\b(?:bin|liege) (?:ich )?(?:\w+ ){0,3}?(?:krank|erkrankt|verhindert|im krankenhaus)\b|\bich (?:\w+ )?erkrankt\b"
    rf"|\bkann (?:ich )?(?:\w+ ){{0,5}}?nicht (?:\w+ ){{0,2}}?{_COME_DE}\b|\bich falle (?:\w+ ){{0,3}}?aus\b"
    r"|\bohne mich\b|\ban meiner (?:stelle|statt)\b|\bvertritt mich\b|\bspringt (?:\w+ ){0,2}?fuer mich ein\b"
    r"|\bje (?:suis|serai|suis tombee?) (?:\w+ ){0,2}?(?:malade|absente?|souffrante?|empechee?|en conges?)\b"
    rf"|\bje ne (?:pourrai|peux|pourrais|serai) (?:\w+ ){{0,2}}?(?:pas|plus) (?:\w+ ){{0,2}}?{_COME_FR}\b"
    r"|\bsans moi\b|\ba ma place\b"
    r"|\bestoy (?:\w+ ){0,2}?enferm[oa]\b|\bme he puesto enferm[oa]\b"
    rf"|\bno (?:voy a )?(?:podre|puedo|podria|poder) (?:\w+ )?{_COME_ES}\b|\bno estare\b|\bsin mi\b|\ben mi lugar\b"
)
_WAS = re.compile(
    r"\bi (?:\w+ ){0,3}?(?:could|did|was|had|have) (?:\w+ )?(?:not|unable to)(?: be)?(?: able to)?"
    rf" (?:\w+ )?{_COME_EN}\b"
    r"|\bi (?:\w+ )?(?:missed|had to (?:miss|skip|cancel|drop out of)) (?:\w+ ){0,2}?"
    r"(?:interview|call|meeting|talk|chat|conversation|you)\b"
    rf"|\bkonnte (?:ich )?(?:\w+ ){{0,6}}?nicht (?:\w+ ){{0,2}}?{_COME_DE}\b|\b(?:war ich|ich war) (?:\w+ ){{0,3}}?"
    r"(?:krank|verhindert|nicht dabei|nicht da)\b"
    rf"|\bje n'ai (?:\w+ )?pas pu (?:\w+ )?{_COME_FR}\b|\bno pude (?:\w+ )?{_COME_ES}\b"
)
_IN_PART = re.compile(
    r"\b(?:in person|on ?site|physically|second|first (?:half|part|minutes)|last (?:\w+ )?minutes|until|late|beginning"
    r"|start|whole|entire|full|leave early|pick you up|reception|lobby|phone|if|unless|should you|wish|other than"
    r"|for our|to (?:meet|see) you|but (?:i )?(?:will )?(?:see|meet|talk|speak|tomorrow at|at \d)"
    r"|again|further|next (?:round|step|stage)|forward|any ?more|any longer|wait to|hear|answer|reply"
    r"|vor ort|persoenlich|von anfang|bis zum ende|spaeter|empfang|telefon|falls|wenn|sobald|weiter\w*"
    r"|en personne|presentiel|au debut|jusqu'|si|en persona|presencial\w*|al principio|hasta|minut\w+)\b"
)
_STANDS_IN = re.compile(
    r"\b(?:colleagues?|team ?mate|kolleg\w*|collegues?|companer[oa]s?|instead|alone|stead|my place|meine[rn]? stelle"
    r"|ma place|mi lugar|without me|ohne mich|sans moi|sin mi|vertr\w+|steps? in|covers?|takes? over)\b"
)
_SOMEBODY = re.compile(
    r"(?:(?<=[a-z,;:] )|(?<=[.!?] )|^)"
    r"(?!I\b|It\b|We\b|You\b|This\b|That\b|There\b|Es\b|Wir\b|Ich\b|Das\b|Nous\b|Je\b|Il\b)"
    r"[A-Z][\w'-]{1,30}(?: [A-Z][\w'-]{1,30})?(?: \([^()]{1,60}\))?,? "
    r"(?:will|is going to|takes|does|conducts|leads|wird|fuehrt|uebernimmt|vertritt|macht|haelt|vous|va|le|te|se|hara"
    r"|recevra)\b"
)


def will_not_be(words: str) -> str:
    """The sentence by which they will not be in a talk that is ahead; '' for none."""
    return _first(words, _WILL)


def was_not(words: str) -> str:
    """The sentence by which they were not in one that is over; '' for none."""
    return _first(words, _WAS)


def is_regret(sentence: str) -> bool:
    """Is that said of the writer, and no regret about whom it is written to?"""
    folded = plain(sentence)
    return (_WAS.search(folded) or _WILL.search(folded)) is not None and _IN_PART.search(folded) is None


def stands_in(words: str) -> bool:
    """Do they say that somebody else holds it?"""
    return any(_STANDS_IN.search(plain(each)) or _SOMEBODY.search(each[:LONGEST]) for each in _sentences(words))


def _first(words: str, pattern: re.Pattern[str]) -> str:
    for sentence in _sentences(words):
        folded = plain(sentence)
        if pattern.search(folded) and not _IN_PART.search(folded):
            return sentence
    return ""


def _sentences(words: str) -> list[str]:
    return list(split(words))[:MOST_SENTENCES]
