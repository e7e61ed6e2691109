"""Does the owner tell an employer that it is over: that they withdraw, accept an offer, or decline one? Pure.

Whoever has said so by hand wants no question for news to follow. It is only ever asked about, so a sentence counts that
says so plainly; one that weighs it, asks about it or puts it off does not.
"""

from __future__ import annotations

import re

from agent.understand.sentences import fold, split

LONGEST = 400
"""Of a longer sentence so many characters are looked at."""
MOST_SENTENCES = 60
_CANDIDACY = (
    r"(?:(?:job )?applications?|candidac(?:y|ies)|candidature|(?:hiring |interview |recruit\w+ |selection )?process"
    r"|consideration|(?:this |the |your )?(?:role|position|search)|bewerbung\w*|kandidatur"
    r"|verfahren|prozess|auswahl\w*|candidatura|processus|proceso|solicitud|postulacion)"
)
_WORK = (
    r"(?:offer|position|job|role|opportunity|contract|angebot|stelle|position|vertrag|offre|poste|proposition|contrat"
    r"|oferta|puesto|propuesta|contrato)"
)
_ENDS = (
    # to withdraw
    rf"\bwithdr(?:aw|awn|ew|awing)\b.{{0,60}}\b{_CANDIDACY}\b",
    rf"\b(?:remove|take) (?:me|my (?:name|application))\b.{{0,20}}\b(?:from|out of)\b.{{0,30}}\b{_CANDIDACY}\b",
    r"\b(?:no longer|not any ?more|not) (?:be )?(?:interested in|pursu\w+|available for|continu\w+ with"
    rf"|mov\w+ forward with|a candidate for|in the running for)\b.{{0,40}}\b(?:{_CANDIDACY}|{_WORK})\b",
    rf"\b(?:decided|chosen|like|want|wish) (?:not to|against)\b.{{0,40}}\b(?:{_CANDIDACY}|{_WORK})\b",
    r"\b(?:zieh\w*|nehm\w*|moecht\w*|will)\b.{0,60}\b(?:bewerbung|kandidatur)\b.{0,60}\bzurueck\w*",
    r"\b(?:bewerbung|kandidatur)\b.{0,60}\bzurueck(?:ziehen|zuziehen|gezogen|nehmen|zunehmen|genommen)\b",
    r"\b(?:nicht (?:mehr|weiter)) (?:zur verfuegung|interessiert)\b|\bkein interesse mehr\b",
    r"\bretir\w*\b.{0,20}\bma candidature\b|\bme (?:retire|retirer|desister|desiste)\b"
    r"|\bne (?:suis|souhaite|desire) plus\b.{0,40}\b(?:interesse\w*|donner suite|candidat\w*|poursuivre)\b",
    r"\bretir\w*\b.{0,20}\bmi (?:candidatura|solicitud|postulacion)\b"
    r"|\bme retiro\b|\bya no (?:estoy interesad\w|me interesa|deseo continuar|quiero continuar|puedo continuar)\b",
    # to take it, here or elsewhere
    rf"\b(?:accept|accepting|accepted|take up|took)\b.{{0,30}}\b{_WORK}\b",
    rf"\b{_WORK}\b.{{0,40}}\b(?:nehme|angenommen|annehmen|akzeptier\w+|zugesagt)\b"
    rf"|\b(?:nehme|akzeptiere)\b.{{0,40}}\b{_WORK}\b",
    rf"\b(?:j'accepte|accepte|accepter|accept[eo]r?|aceptar?|he aceptado|acept[oe])\b.{{0,30}}\b{_WORK}\b",
    r"\b(?:signed|countersigned) (?:the )?(?:contract|offer)\b|\bunterschriebene\w* vertrag\b|\bcontrat signe\b"
    r"|\bcontrato firmado\b",
    # to decline it
    rf"\b(?:declin(?:e|ing|ed)|turn(?:ed|ing)? down|reject(?:ed|ing)?|refus(?:e|ed|ing)|pass on)\b.{{0,30}}\b{_WORK}\b",
    rf"\b{_WORK}\b.{{0,40}}\b(?:ablehn\w*|abzulehnen|abgelehnt|lehne\b.{{0,40}}\bab|absagen|abzusagen)\b"
    rf"|\blehne\b.{{0,40}}\b{_WORK}\b.{{0,30}}\bab\b",
    rf"\b(?:decline\w*|decliner|refuse\w*|refuser|rechaz\w+|declin(?:ar|o))\b.{{0,30}}\b{_WORK}\b",
)
_END = re.compile("|".join(_ENDS))
_WEIGHS = re.compile(
    r"\?|\b(?:if|whether|unless|before|until|in case|should i|would (?:i|have to)|need to (?:accept|decide|answer)"
    r"|have to (?:accept|decide|answer)|must (?:accept|decide|answer)|deadline|asked me to|wenn|falls|bevor|ob|bis"
    r"|muesste|muss ich\b(?!.{0,60}\b(?:ablehn|absag)\w*)|(?<!^)si(?!,)|avant|jusqu\w*|dois|antes|hasta|debo"
    r"|tengo que)\b"
)
"""It weighs an end, or says what else would hasten it."""
_NOT_TO_WITHDRAW = re.compile(
    r"\b(?:not|never|n't|nicht|kein\w*|ne|no)\b.{0,20}\b(?:withdr\w+|zurueck\w+|retir\w+|mean(?:t)? to)\b"
    r"|\b(?:accepted|declined|rejected) (?:the|your) (?:invit\w+|meeting|calendar)\b"
)


def ends(words: str) -> str:
    """The sentence by which the owner ends it; '' where there is none."""
    for sentence in list(split(words))[:MOST_SENTENCES]:
        folded = fold(sentence[:LONGEST]).lower()
        if _END.search(folded) and not _WEIGHS.search(folded) and not _NOT_TO_WITHDRAW.search(folded):
            return sentence[:LONGEST]
    return ""
