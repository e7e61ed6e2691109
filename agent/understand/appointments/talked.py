"""Is a talk behind them already, as they or the owner say in a plain mail: “good that we could speak yesterday
already”? Pure.

An interview is sometimes held sooner than its invitation says, and no new invitation tells of it. It is only ever
asked about, so a sentence counts that says so plainly.
"""

from __future__ import annotations

import re

from agent.understand.appointments.appointment_words import LONGEST, TALK, WEEKDAY, plain
from agent.understand.sentences import split

MOST_SENTENCES = 60
_TALK = (
    rf"(?:{TALK}|sp(?:oke|oken|eak|eaking)|talk(?:ed|ing)|chat(?:ted|ting)|met|meet|interviewed|discussion|your time"
    r"|gesprochen|sprechen|getroffen|kennenlernen|kennengelernt|kennenzulernen|unterhalt\w*|telefoniert|austausch"
    r"|(?:ihre|deine) zeit|parle[rs]?|echange[rs]?|rencontre[rs]|discut\w+|hablar|hablado|hablamos|charla\w*|conocer\w*"
    r"|conversa\w*|reunirnos)"
)
_GLAD = (
    r"(?:good|great|nice|lovely|glad|happy|pleas\w+|wonderful|enjoy\w*|appreciat\w+|thank\w*|grateful|told me|mentioned"
    r"|schoen|gut|toll|nett|freu\w*|gefreut|dank\w*|vielen dank|berichtet\w*|erzaehlt\w*|ravie?s?|heureu\w+|contente?s?"
    r"|merci|remerci\w+|plaisir|bien|gracias|agradec\w+|agradezco|encantad\w+|alegr\w+|gusto|placer)"
)
_JUST_NOW = (
    r"(?:today|yesterday|this (?:morning|afternoon|evening|noon)|last night|earlier(?! than)|just now|a moment ago"
    r"|heute|gestern|vorgestern|vorhin|eben|aujourd'hui|hier|ce matin|cet apres-midi|tout a l'heure|hoy|ayer"
    r"|esta (?:manana|tarde)|hace un (?:rato|momento))"
)
_DAY = rf"(?:{_JUST_NOW}|{WEEKDAY})"
_SOONER = (
    r"(?:already|(?:earlier|sooner) than (?:\w+ )?(?:planned|scheduled|expected|agreed|intended)|ahead of (?:time"
    r"|schedule)"
    r"|(?:at|on) (?:such )?short notice|(?:a|one|two|three|some|few) days? (?:early|earlier|sooner)|spontaneous\w*"
    r"|schon|bereits|frueher als|kurzfristig|vorgezogen\w*|spontan|deja|plus tot que|au pied leve|ya|antes de lo"
    r"|con tan poc\w+ (?:antelacion|aviso))"
)
_BEHIND = re.compile(rf"\b{_GLAD}\b.{{0,120}}?\b{_TALK}\b|\b{_TALK}\b.{{0,120}}?\b{_GLAD}\b")
_ON_A_DAY, _NOW, _EARLY = (re.compile(rf"\b{each}\b") for each in (_DAY, _JUST_NOW, _SOONER))
_TALKED = re.compile(rf"\b{_TALK}\b")
_AHEAD = re.compile(
    r"\b(?:look\w* forward|see you|(?:will|shall|'ll|going to) (?:be )?(?:speak|talk|meet|see|call)\w*|tomorrow|next"
    r"|later"
    r"|can we|could we (?:speak|talk|meet|do)|would (?:you|it)|hope|if|whether|as (?:we )?(?:already )?(?:discussed"
    r"|said)"
    r"|freu\w* (?:mich|uns) (?:schon |sehr |bereits )*(?:auf|darauf)|bis (?:bald|dann|morgen|\w+tag)|morgen|naechste\w*"
    r"|wie (?:schon |bereits )?(?:besprochen|gesagt|erwaehnt)|wuerde\w*|koennte\w*|moechte\w*|ob|wenn|falls"
    r"|a bientot|demain|prochaine?|comme convenu|si|hasta|manana (?:a|por)|proxim\w+|como (?:comentamos|quedamos))\b|\?"
)
_STILL_TO_COME = re.compile(
    r"\b(?:look(?:ing)? forward to (?:\w+ ){0,3}?(?:meet|see|speak|talk|interview)\w*|see you (?:on|tomorrow|then"
    r"|soon|at)"
    r"|invit\w+|schedul\w+|calendar|freu\w* (?:mich|uns) (?:\w+ )?auf|einlad\w*|eingeladen|termin\w*|kalender"
    r"|rendez-vous"
    r"|au plaisir de vous (?:voir|rencontrer)|agenda|hasta (?:el|manana)|nos vemos|convocatoria)\b"
)


def sooner(words: str) -> str:
    """The sentence by which a talk was held already, sooner than it was to be; '' where there is none."""
    for sentence, folded in _sentences(words):
        if not _EARLY.search(folded) or _AHEAD.search(folded):
            continue
        if _BEHIND.search(folded) or (_TALKED.search(folded) and _ON_A_DAY.search(folded)):
            return sentence
    return ""


def just_now(words: str) -> str:
    """The sentence by which they are glad of a talk of that day or the one before; '' where there is none, or where
    they speak of one to come as well: then it may be another."""
    folded_all = [folded for _, folded in _sentences(words)]
    if any(_STILL_TO_COME.search(each) for each in folded_all):
        return ""
    for sentence, folded in _sentences(words):
        if _BEHIND.search(folded) and _NOW.search(folded) and not _AHEAD.search(folded):
            return sentence
    return ""


def _sentences(words: str) -> list[tuple[str, str]]:
    found = list(split(words))[:MOST_SENTENCES]
    return [(each[:LONGEST], plain(each)) for each in found]
