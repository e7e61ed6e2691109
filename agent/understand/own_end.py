"""Does the owner tell an employer that it is over: that they withdraw, accept an offer, or decline one? Or do they
speak of one that was made to them (on the phone, mostly, so that no mail tells of it)? Pure.

Whoever has written so by hand wants no question for news to follow. It is only ever asked about, so a sentence counts
that says so plainly; one that weighs an end, asks about it or puts it off does not.
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

_OFFER = (
    r"(?:(?:verbal |written |formal |job |contract |generous |kind |great |attractive |wonderful )*offer(?: letter)?"
    r"|(?:draft |employment )*contract)"
)
_OFFERED = re.compile(
    r"\b(?:thank\w*|thx|grateful|appreciate\w*|receiv\w*|got|thrilled|delighted|happy|pleased|excited|glad|honou?red"
    r"|review\w*|consider\w*|think\w*|thought|sleep on|discuss\w*|negotiat\w*|talk|speak|questions?|terms|details|send"
    rf"|confirm\w*|read|gone through|go through|look\w* at)\b[^,;:]{{0,60}}\b(?:the|your|this) {_OFFER}\b"
    r"|\b(?:thank\w*|grateful)\b.{0,30}\b(?:for|that you) offer(?:ing|ed)? me\b.{0,20}\b(?:position|job|role|post)\b"
    r"|\b(?:dank\w*|gefreut|freu\w*|erhalten|bekommen|nachdenken|ueberlegen|pruefe\w*|bedenkzeit|fragen?|sprechen"
    r"|verhandeln|angekommen)\b.{0,60}\b(?:ihr\w*|dein\w*|euer|eure\w*|das|dem|die|den|zum|zur|vom)"
    r" (?:\w+ )?(?:angebot\w*|vertragsangebot\w*|vertragsentwurf\w*|arbeitsvertrag\w*|zusage)\b"
    r"|\b(?:ihr|dein|euer|das|ueber ihr|zu ihrem|den) (?:\w+ )?(?:angebot|vertragsentwurf|arbeitsvertrag)\b.{0,60}"
    r"\b(?:gefreut|freu\w*|erhalten|bekommen|nachdenken|ueberlegen|pruefe\w*|sprechen|verhandeln|angekommen|danke)\b"
    r"|\b(?:merci|remerci\w*|recu\w*|reflech\w*|examine\w*|discut\w*|parler|negoci\w*|ravie?|heureu\w*|touche\w*)\b.{0,60}"
    r"\b(?:votre|ta|cette|de la|la|l'|le|du|de l') ?(?:offre|proposition|promesse|projet de contrat|contrat)\b"
    r"|\b(?:gracias|agradec\w*|agradezco|recib\w*|reflexion\w*|pensar\w*|revis\w*|estudi\w*|negoci\w*|hablar"
    r"|encantad\w*|ilusion\w*)\b.{0,60}\b(?:su|tu|vuestra|la|el|esta) (?:oferta|propuesta|contrato)\b"
)
"""They speak of what was offered to them as of something that is there."""
_OTHER_OFFER = re.compile(
    r"\boffer to (?!join|work|become|come)|\boffer of (?!employment|the|work)|\boffer from (?!you\b)"
    r"|\b(?:an?|another|other|different|competing) offer|\bif (?:you|i|there)\b|\b(?:look\w*|hop\w+) for(?:ward)?\b"
    r"|\bangebot, (?:mir|mich|uns|dass)\b|\bangebot (?:ein|von|der|zum|zur|fuer ein)"
    r"|\bander\w* (?:angebot|vertrag)\w*|\bfalls\b|\bwenn\b"
    r"|\b(?:proposition|offre) de (?:rendez|date|creneau|dates|venir|m'|vous|nous|passer)"
    r"|\bpubli\w+|\bparue?\b|\bannonce"
    r"|\bd'(?:un )?entretien|\bautre (?:offre|proposition)|\bsi (?:vous|je)\b"
    r"|\bcontract (?:work|business|law|roles?|positions?|clients?|manag\w+)"
    r"|\b(?:offre|oferta) de (?:serv|produ|forma)\w*"
    r"|\b(?:propuesta|oferta) de (?:fecha|reunion|hora|ayuda|entrevista|llamada)|\botra (?:oferta|propuesta)"
    r"|\bsi (?:me|usted)\b"
)
"""The word stands for a kindness, a proposal of a time, an advertisement, or for what somebody else offers."""


def ends(words: str) -> str:
    """The sentence by which the owner ends it; '' where there is none."""
    for sentence in list(split(words))[:MOST_SENTENCES]:
        folded = fold(sentence[:LONGEST]).lower()
        if _END.search(folded) and not _WEIGHS.search(folded) and not _NOT_TO_WITHDRAW.search(folded):
            return sentence[:LONGEST]
    return ""


def of_an_offer(words: str) -> str:
    """The sentence by which the owner speaks of an offer that was made to them there; '' where there is none."""
    for sentence in list(split(words))[:MOST_SENTENCES]:
        folded = fold(sentence[:LONGEST]).lower()
        if _OFFERED.search(folded) and not _OTHER_OFFER.search(folded):
            return sentence[:LONGEST]
    return ""
