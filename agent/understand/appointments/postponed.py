"""Do they want to move or call off an appointment, in a plain mail without a calendar? Pure.

A sentence counts that says so of their own accord. How the owner might ask for another time ("if you need to
reschedule, …"), which stands in most confirmations, does not.
"""

from __future__ import annotations

import re

from agent.understand.appointments.appointment_words import TALK, WEEKDAY, plain
from agent.understand.sentences import split

_MEETING = (
    rf"(?:{TALK}|interview\w+|appointment|session|slot|onsite|on-site|screen(?:ing)?|termin\w*|treffen|videocall"
    r"|entretien\w+|rendez-vous|rdv|entrevista\w+|cita|reunion\w*|videollamada)"
)
_MOVE = (
    r"(?:re-?schedul\w+|postpon\w+|push(?:ed|ing)? back|call(?:ed|ing)? off|cancel\w*|move[ds]?|moving|shift(?:ed|ing)?"
    r"|push(?:ed|ing)?|verschieb\w*|verschob\w*|verleg\w*|abs(?:agen|age|agt)|abgesagt|umplanen|canceln"
    r"|repouss\w+|report(?:er|ons|e|ee?s?)|decal(?:er|ons|e|ee?s?)|deplac(?:er|ons|e|ee?s?)|annul(?:er|ons|e|ee?s?)"
    r"|br(?:ing|ought) (?:\w+ ){0,3}?forward|vor(?:ge|zu)?z(?:ieh|og)\w*|vorverleg\w*"
    r"|avanc(?:er|ons|e) (?:notre|votre|l')"
    r"|adelant(?:ar|amos|o|ada|ado)"
    r"|stornier\w*|entfaellt|entfallen|ausfallen|faellt (?:\w+ ){0,2}?aus|findet (?:\w+ ){0,2}?nicht statt"
    r"|(?:not|no longer) (?:be )?tak(?:e|ing) place|n'aura pas lieu|no (?:se celebrara|tendra lugar)"
    r"|aplaz(?:ar|amos|ada|ado|o)|pospon(?:er|emos|go)|cambi(?:ar|amos)|mover|movemos|cancel(?:ar|amos|ada|ado|o))"
)
_WHEN = (
    rf"(?:{WEEKDAY}|tomorrow|today|later|earlier|next week|at \d|\d{{1,2}} ?(?::\d\d|am|pm|uhr|h)\b"
    r"|morgen|heute|uebermorgen|spaeter|um \d|demain|a \d|manana|hoy|mas tarde|a las \d)"
)
_ABOUT = re.compile(rf"\b{_MOVE}\b.{{0,60}}?\b{_MEETING}\b|\b{_MEETING}\b.{{0,80}}?\b{_MOVE}\b")
_THEIR_WORD = re.compile(
    r"\b(?:(?:can not|can't|will not be able to) make (?:it|our|the|to)|something (?:has )?(?:came|come) up"
    r"|(?:find|need|offer|suggest|propose) (?:you )?(?:another|a new|a different|new|other) (?:time|date|day|slot)s?"
    r"|einen (?:neuen|anderen) termin|un(?:e)? (?:autre|nouvelle?) (?:date|creneau|horaire)"
    r"|otra (?:fecha|hora)|otro (?:dia|horario))\b"
    # another time for what has one: “can we do tomorrow at ten?”, “would Thursday suit you instead?”
    rf"|\b(?:can|could|shall|may) we (?:\w+ ){{0,2}}?(?:do|make|hold|have (?=it\b|this\b)) ?(?:it |this |that )?"
    rf"(?:\w+ ){{0,3}}?{_WHEN}"
    rf"|\b(?:bring|move) (?:\w+ ){{0,2}}?{_MEETING} (?:\w+ ){{0,2}}?(?:forward|up)\b"
    rf"|\b(?:would|does|could|can we|how about|what about|are you)\b.{{0,40}}\b{_WHEN}.{{0,30}}\binstead"
    # “please come on Thursday instead”, “tomorrow does not work”, “the panel has a conflict”
    r"|\b(?:please|let us|we (?:will|can|could|would)|(?:can|could) you|you (?:can|could))\b.{0,40}?"
    rf"\b{_WHEN},? (?:\w+ ){{0,2}}?instead\b(?! of)"
    rf"|\b{_WHEN} (?:\w+ ){{0,4}}?(?:do|does|will|would) not (?:\w+ ){{0,2}}?(?:work|suit|fit|be possible)\b"
    rf"|\b(?:do|does|will|would) not (?:\w+ ){{0,2}}?(?:work|suit|fit|be possible) (?:\w+ ){{0,5}}?{_WHEN}"
    rf"|\b(?:(?:has|have) a (?:\w+ )?conflict|(?:am|is|are) double[- ]booked)\b"
    # “I will get back to you with a new date”
    r"|\b(?:get back to you|come back to you|be in touch|contact you|reach out|follow up) with (?:a |an |some )?"
    r"(?:new|another|different|alternative) (?:times?|dates?|days?|slots?|appointment)\b"
    r"|\b(?:melden uns|melde mich) (?:\w+ ){0,4}?mit (?:einem )?(?:neuen|anderen) (?:termin\w*|vorschlag\w*)\b"
    rf"|\b{_WHEN} (?:\w+ ){{0,3}}?(?:passt|klappt|geht) (?:\w+ ){{0,6}}?nicht\b"
    rf"|\b(?:passt|klappt|geht) (?:\w+ ){{0,4}}?{_WHEN} (?:\w+ ){{0,3}}?nicht\b"
    # everything is off on that day
    r"|\b(?:all|alle|tous|toutes|todas|todos) (?:\w+ ){0,3}?(?:appointments|interviews|meetings|talks|visits|calls"
    r"|termine|gespraeche|entretiens|rendez-vous|entrevistas|citas)\b.{0,60}?\b(?:cancel\w*|called off|postponed"
    r"|rescheduled|abgesagt|verschoben|entfallen|annul\w+|report\w+|cancelad\w+|aplazad\w+)\b"
    rf"|\b(?:koennen|koennten|wollen) wir (?:es |das |uns )?(?:\w+ ){{0,4}}?{_WHEN}.{{0,20}}"
    r"\b(?:machen|nachholen|legen)\b"
    rf"|\bstattdessen\b.{{0,40}}\b{_WHEN}|\b{_WHEN}.{{0,40}}\bstattdessen\b"
    rf"|\bplutot\b.{{0,20}}\b{_WHEN}|\b{_WHEN}.{{0,20}}\bplutot\b"
    rf"|\b(?:podemos|podriamos) (?:hacerlo|hacerla|dejarlo|dejarla|tenerlo|tenerla)\b.{{0,30}}\b{_WHEN}"
)
_FROM_ONE_DAY_TO_ANOTHER = re.compile(
    # “could we move to Wednesday at ten?”, “könnten wir auf Mittwoch verschieben?”: of what, both know
    r"\b(?:(?:can|could|may|might|shall|should) (?:we|i)|let us|(?:we|i) (?:need|have|want|would like|would prefer) to"
    r"|(?:possible|able|okay|ok|fine|all right|alright) (?:for \w+ )?(?:to|if we)|(?:mind if (?:we|i)|mind)"
    r"|(?:koennen|koennten|sollten|muessen|wollen|moechten|wuerden) wir|(?:kann|koennte|muss|moechte|wuerde) ich"
    r"|(?:waere|ist) es (?:\w+ ){0,2}?moeglich|pou(?:vons|rrions|rrait)[- ](?:nous|on)|(?:serait|est)-il possible de"
    r"|possible de|(?:podemos|podriamos|podria|seria posible|es posible))\b"
    rf"(?:.{{0,60}}?\b{_MOVE}\b.{{0,40}}?\b{_WHEN}|.{{0,60}}?\b{_WHEN}.{{0,40}}?\b{_MOVE}\b)"
)
_SUITS = re.compile(r"\b(?:if|wenn|falls) (?=(?:that|this|it|we|i|es|das|wir|ich)\b)")
"""“…, if that suits you”, “do you mind if we …”: a wish all the same."""
_OTHERWISE = re.compile(
    r"\b(?:if|in case|should you|unless|whether|wenn|falls|sollten? sie|solltest du|sofern|en cas|en caso|si besoin"
    r"|si (?:vous|tu|usted|no|necesit\w+|quier\w+|tien\w+)"
    r"|to (?:re-?schedule|cancel)(?: or \w+)?(?: the| this| your| it)?(?: \w+)?,? (?:please |simply |just )?"
    r"(?:click|use|reply|visit|go|call|contact|follow)"
    r"|no need to|did not|was (?:moved|rescheduled)|last (?:time|week|month))\b"
)
_HISTORY = re.compile(r"\b(?:thank|danke|merci|gracias)\b")
_OWNERS_WORD = re.compile(
    r"\b(?:missed (?:our|the|my|your) (?:\w+ ){0,2}?" + _MEETING + r""
    r"|(?:does|do|will) not (?:work|suit)\b|(?:can|could) not (?:come|attend|join|take part|be there)"
    r"|will not be able to (?:come|attend|join|take part)|unable to (?:come|attend|join|make it|take part)"
    r"|(?:another|a different|a new|a later|an earlier) (?:time|date|day|slot|week)|instead\?|fallen ill"
    r"|(?:am|i'm|feeling) (?:ill|sick|unwell)"
    r"|passt (?:mir |bei mir )?(?:leider |doch )?nicht|(?:bin|liege) (?:\w+ ){0,2}krank\b|krankheitsbedingt|erkrankt"
    r"|verpasst|versaeumt|(?:nicht|leider nicht) (?:\w+ ){0,3}?(?:teilnehmen|wahrnehmen|kommen|dabei sein)"
    r"|(?:anderer|neuer|spaeterer) termin|(?:andere|spaetere) (?:uhrzeit|zeit)"
    r"|ne (?:pourrai|peux|pourrais|suis) (?:malheureusement )?(?:pas|plus)\b|(?:suis|etant) malade"
    r"|(?:manque|rate) notre"
    r"|un autre (?:jour|moment|horaire)"
    r"|no (?:puedo|podre|podria) (?:asistir|acudir|ir|participar|estar)|estoy enferm[oa]|no me viene bien"
    r"|(?:perdi|perdido|falte a) (?:la|nuestra) (?:\w+ )?(?:entrevista|cita|llamada|reunion)|otro momento)\b|instead\?"
)
"""The same as an owner writes it, who need not speak of the meeting by its name. It is only ever asked about."""
_ALONE = re.compile(
    r"\b(?:nobody|no ?one|no body) (?:else )?(?:is|was|has|seems to be|came|joined|showed|turned|here|there)\b"
    r"|\b(?:still|been|have been|am) waiting (?:for you|for somebody|for someone|since|for \d)|\bwaited (?:for )?\d"
    r"|\byou (?:did not|have not) (?:join|joined|show|shown|come|call|called|turn|turned|dial|dialled)\w*"
    r"|\b(?:got|get|have|mixed up|confused|is this) (?:\w+ ){0,3}?wrong (?:time|day|date|room|address|link)\b"
    r"|\bniemand (?:\w+ ){0,3}?(?:da|hier|gekommen|erschienen|eingewaehlt|beigetreten)\b|\b(?:ist|war) niemand\b"
    r"|\bwarte (?:\w+ ){0,4}?(?:seit|auf sie|auf dich)\b|\b(?:seit|schon) (?:\w+ ){0,3}?minuten\b"
    r"|\bpersonne n'(?:est|etait|a)\b|\bil n'y a personne\b|\bj'attends (?:toujours|encore|depuis)\b"
    r"|\bno (?:hay|habia) nadie\b|\bnadie (?:se ha|ha|vino|se conecto)\b"
    r"|\b(?:sigo|llevo|estoy) (?:\w+ ){0,3}?esperando\b"
)
"""The owner is there, and nobody else."""


_APART = re.compile(
    r"\b(?:(?:do|can) not (?:see|hear|find|reach) you|you (?:are|do) not (?:here|there|in the|answer|pick up)"
    r"|sehe (?:sie|dich) (?:\w+ ){0,2}?nicht|(?:erreiche|hoere) (?:sie|dich) (?:\w+ ){0,2}?nicht"
    r"|ne vous (?:vois|entends|trouve) pas|no (?:le|la|te) (?:veo|oigo|encuentro))\b"
)
"""The same from the other side."""


_DONE = re.compile(
    r"\b(?:has|have|had|was|were|is|been|be|needs?|must|wurden?|worden|ist|sind|muss\w*|haben|hat|entfaellt|faellt"
    r"|findet|a|ont|avons|aura|ha|han|hemos|fue|se|tendra)\b"
)
_MENU = re.compile(
    r"\?|\b(?:click|links?|here|below|hier|klick\w*|ici|cliquez|aqui|clic|manage|any ?time|want|wish|would like"
    r"|you (?:can|may|could|have to|need to|must)|vous (?:pouvez|devez)|puedes?|debe|koennen sie|kannst du|moechten"
    r"|up to|at least|policy|need to make)\b"
)
_CHANGED = re.compile(
    rf"\b{_MEETING}\b.{{0,40}}\b(?:time|date|zeit|uhrzeit|horaire|hora)\b.{{0,20}}\b(?:changed|updated|geaendert|change"
    r"|modifiee?|cambiado|cambiada)\b"
)


_NO_SHOW = re.compile(
    r"\b(?:we|i) missed you\b|\byou (?:\w+ )?(?:missed|did not (?:attend|join|show|make it|appear))\b|\bno[ -]?show\b"
    r"|\b(?:sie|du)\b.{0,60}\b(?:verpasst|versaeumt|nicht (?:erschienen|teilgenommen|wahrgenommen))\b"
    r"|\bvous (?:avez manque|n'avez pas (?:participe|assiste)|ne vous etes pas presente)"
    r"|\bno (?:se presento|asistio|pudo asistir)\b"
)


def by_machine(words: str) -> str | None:
    """The sentence by which an applicant system tells that an appointment is moved or off; how to do that, which
    stands in each of its reminders, is none."""
    for sentence in split(words):
        folded = plain(sentence)
        if _OTHERWISE.search(folded) or _HISTORY.search(folded) or _MENU.search(folded):
            continue
        if not (_DONE.search(folded) or _NO_SHOW.search(folded)):
            continue
        if _ABOUT.search(folded) or _CHANGED.search(folded) or _NO_SHOW.search(folded):
            return sentence
    return None


def by_owner(words: str) -> str | None:
    """The sentence by which the owner moves or calls off an appointment, or regrets to have missed it; None: none."""
    for sentence in split(words):
        folded = plain(sentence)
        if any(each.search(folded) for each in (_ABOUT, _THEIR_WORD, _OWNERS_WORD, _ALONE, _FROM_ONE_DAY_TO_ANOTHER)):
            return sentence
    return None


def apart(words: str) -> str | None:
    """What shows that two who should be talking are not: a question by mail, or that they do not see each other."""
    for sentence in split(words):
        if sentence.rstrip().endswith("?") or _APART.search(folded := plain(sentence)) or _ALONE.search(folded):
            return sentence
    return None


def postponed(words: str) -> str | None:
    """The sentence by which they move or call off an appointment; None: there is none."""
    for sentence in split(words):
        folded = plain(sentence)
        if _HISTORY.search(folded):
            continue
        another = _FROM_ONE_DAY_TO_ANOTHER.search(folded)
        if _OTHERWISE.search(_SUITS.sub("", folded) if another else folded):
            continue
        if another or _ABOUT.search(folded) or _THEIR_WORD.search(folded):
            return sentence
    return None
