"""A no that the owner passes on, as the employer wrote it or in words of their own. Pure.

Each ends everything there, so it counts where the sentence says it to the owner and leaves no doubt: as the line of a
letter ("leider müssen wir dir absagen"), as a clause that is nothing else ("I didn't get the job"), or, of what may be
said of a microphone as well ("es hat nicht geklappt"), as the whole sentence. All texts are flat.
"""

from __future__ import annotations

import re

from agent.understand.debriefs.patterns import any_of

LONGEST = 60
"""Words in a sentence of a letter; a longer one is not read."""
_FILLERS = (
    r"(?:leider|schade|tja|naja|nun|ja|doch|halt|eben|also|am ende|letztlich|bereits|schon|gerade|heute|gestern"
    r"|direkt"
    r"|gleich|sofort|vor ort|dann|wohl|aber|und|nur|im endeffekt|zum schluss|diesmal"
    r"|unfortunately|sadly|sorry|alas|well|so|but|and|no luck|in the end|at the end|today|yesterday|already|just"
    r"|straight away|right away|on the spot|this time|i'm afraid|turns out|apparently"
    r"|malheureusement|helas|dommage|bon|ben|mais|et|donc|finalement|au final|deja|aujourd'hui|hier|tout de suite"
    r"|desgraciadamente|lamentablemente|por desgracia|pues|bueno|pero|y|al final|finalmente|ya|hoy|ayer|nada)"
)
_F = rf"(?:{_FILLERS} ){{0,3}}"
"""Words that change nothing, between others."""
_JOB = r"(?:job|stelle|position|rolle|posten)"
_A_JOB = r"(?:job|role|position|offer|gig|post|place)"
_UN_POSTE = r"(?:poste|job|boulot|stage|travail)"
_UN_PUESTO = r"(?:puesto|trabajo|empleo|curro|plaza)"

_NOT_AN_APPOINTMENT = r"(?:(?!fur\b|den\b|das\b|am\b|um\b|diesen\b|einen\b)\w+ ){0,5}?"
_GO_ON = r"(?:mov\w+|go|going|proceed\w*|continu\w+|progress\w*)(?: forward| ahead| on| further)?"
_THEIR_NO = r"(?:not|unable|cannot|can't|won't|no longer|wont)"
_LETTER = any_of(
    # "… für Donnerstag absagen" and "… den Termin absagen" are of an appointment.
    rf"\b(?:mussen|mussten|mochten|wollten) (?:wir )?(?:dir|ihnen|euch) {_NOT_AN_APPOINTMENT}(?:ab(?:zu)?sagen"
    rf"|eine absage)\b",
    rf"\bwir (?:mussen|mussten) (?:dir|ihnen|euch) {_NOT_AN_APPOINTMENT}absagen\b",
    r"\bgegen (?:dich|euch|(?:deine|ihre|eure) (?:bewerbung|kandidatur)) (?:\w+ ){0,2}?entschieden\b",
    r"\bleider (?:\w+ ){0,4}?uns (?:\w+ ){0,2}?gegen sie entschieden\b",
    r"\b(?:dir|ihnen|euch) (?:\w+ ){0,4}?keine (?:zusage|stelle|position|positive\w* \w+|anstellung)\b",
    r"\b(?:dich|deine|ihre|eure|wir sie) (?:\w+ ){0,8}?nicht (?:\w+ ){0,4}?(?:berucksichtig\w+|weiterverfolg\w+)\b",
    r"\bwir haben uns (?:\w+ ){0,3}?(?:anders|fur jemand\w*) (?:\w+ ){0,5}?entschieden\b(?=\W*$|[,;.])",
    r"\b(?:dir|dich|ihnen) (?:\w+ ){0,2}?nicht (?:fort(?:zu)?(?:fuhren|setzen)|weiter(?:zu)?fuhren"
    r"|ein(?:zu)?stellen)\b",
    r"\b(?:deine|ihre) bewerbung (?:\w+ ){0,4}?(?:ab(?:zu)?lehnen|abgelehnt|nicht (?:\w+ ){0,3}?erfolgreich)\b",
    r"\bnicht (?:weiter )?mit (?:dir|ihnen|(?:deiner|ihrer) bewerbung) (?:fortfahren|weiter\w*|fortsetzen)\b",
    rf"\b{_THEIR_NO} (?:\w+ ){{0,6}}?offer(?:ing)? you (?:the|this|a|any) (?:\w+ )?(?:role|position|job|post"
    rf"|place)\b",
    rf"\b{_THEIR_NO} (?:be |able to |to ){{0,3}}{_GO_ON} (?:with )?(?:you|your (?:application|candidacy))\b",
    rf"\b{_THEIR_NO} (?:\w+ ){{0,4}}?(?:consider\w*|tak\w+|pursu\w+) your (?:application|candidacy)\b",
    r"\byour (?:application|candidacy) (?:\w+ ){0,5}?(?:unsuccessful|rejected|declined|(?:not"
    r"|n't) (?:\w+ ){0,3}?(?:successful"
    r"|selected|taken|retained|considered|chosen))\b",
    r"\byou (?:have|were|are|had|will)(?: not|n't) (?:been |be )?(?:selected|successful|shortlisted|chosen)\b",
    rf"\bdecided (?:not to (?:offer|hire|pursue|{_GO_ON})|against) (?:\w+ ){{0,4}}?(?:you|your (?:application"
    rf"|candidacy))\b",
    rf"\b(?:chosen|decided|chose|opted) to {_GO_ON} with (?:other|another|a different|an internal) (?:\w+ )?"
    r"(?:candidates?|applicants?)\b",
    r"\b(?:votre|ta) (?:candidature|profil) (?:\w+ ){0,4}?(?:n'a|n'est|ne) (?:\w+ ){0,4}?(?:retenue?|suite"
    r"|selectionnee?"
    r"|correspond)\b",
    r"\bpas (?:\w+ ){0,2}?(?:donner (?:une )?)?(?:suite (?:favorable )?(?:a|avec)|(?:poursuivre|continuer|avancer)"
    r"(?: \w+)? avec) (?:votre|ta)\b",
    r"\bne (?:vous|te) (?:retenons|prenons|proposerons|gardons) pas\b",
    r"\bno (?:has|ha|habeis) (?:sido|resultado) (?:seleccionad|elegid|escogid)\w+\b",
    r"\bno (?:\w+ ){0,2}?(?:seguir|continuar|avanzar|contar) (?:adelante )?con(?:tigo| usted| (?:tu|su|vuestra)"
    r" (?:candidatura|perfil|solicitud))\b",
    r"\b(?:decidido|decidimos|optado por|optamos por) (?:seguir|continuar|avanzar) (?:adelante )?con otr[oa]s?"
    r" (?:candidat|person|perfil|aspirant)\w*\b",
    r"\b(?:tu|su) (?:candidatura|solicitud) (?:\w+ ){0,4}?(?:descartad|rechazad|desestimad)\w\b",
    r"\bhas (?:sido|quedado) (?:descartad|rechazad)\w\b",
    r"\bha (?:sido|quedado) (?:descartad|rechazad)\w (?:del|de la|de este|en el) (?:proceso|seleccion)\b",
)  # fmt: skip
"""The line by which they write it."""
_OF_A_LETTER = re.compile(
    r"\b(?:your (?:application|candidacy)|(?:deine|ihre|eure)[rn]? (?:bewerbung|kandidatur)|(?:votre|ta) candidature"
    r"|(?:tu|su|vuestra) candidatura|regret to inform|le regret de|lamentamos (?:informar|comunicar)\w*"
    r"|sentimos (?:informar|comunicar)\w*)\b"
)
"""What an owner says to nobody: no words of a talk."""

_CLEAR = (
    # German
    r"(?:sie|die|man) (?:haben|hat) sich (?:\w+ ){0,2}?gegen mich entschieden",
    rf"(?:ich )?(?:bin|wurde) {_F}nicht (?:genommen|ausgewahlt|eingestellt|weiter(?:gekommen)?|in (?:der|die)"
    r" (?:nachsten?|zweiten?|dritten?|letzten?) runde(?: gekommen)?)(?: worden)?",
    rf"{_F}nicht (?:genommen|weitergekommen|ausgewahlt)(?: worden)?",
    rf"ich (?:habe?|hab) (?:den|die|das) {_JOB} {_F}nicht (?:bekommen|gekriegt|erhalten)",
    rf"(?:ich )?bekomme (?:den|die|das) {_JOB} {_F}nicht",
    rf"(?:den|die|das) {_JOB} (?:habe? ich |bekomme ich |kriege ich )?{_F}nicht(?: bekommen| gekriegt)?",
    rf"(?:sie|die) (?:nehmen|wollen|wollten|nahmen) mich {_F}nicht(?: haben| nehmen)?",
    rf"mich (?:nehmen|wollen|wollten) (?:sie|die) {_F}nicht",
    r"(?:sie|die) haben sich (?:leider |am ende |doch )?(?:anders|fur jemand\w*(?: \w+){1,4}?) entschieden",
    r"(?:sie|die) (?:haben|nehmen|nahmen) (?:jemand|wen|eine|einen) ander\w*(?: genommen)?",
    r"(?:es )?(?:ist|war|gab) (?:ein nein|eine absage)", r"leider nein", r"leider eine absage",
    # English
    rf"i (?:did not|didn't|have not|haven't) (?:get|gotten|got) (?:the|that) {_A_JOB}",
    rf"(?:did not|didn't) get the {_A_JOB}",
    r"i (?:did not|didn't) (?:get|make it) (?:through|further|any further|(?:in)?to the (?:next|final"
    r"|second) (?:round"
    r"|stage))",
    r"i (?:did not|didn't) get (?:picked|selected|chosen|hired)",
    r"(?:it|that) was (?:a|a clear|a firm|a hard) no",  # "it's a no" may be the owner's own
    rf"(?:they|he|she) (?:do not|don't|did not|didn't|will not|won't) {_F}(?:want|take|hire|pick|choose|select"
    rf"|move) me"
    r"(?: forward| on| further)?",
    r"(?:they|he|she)(?:'ve| have)? decided (?:not to (?:move|go|proceed|continue)(?: forward| ahead"
    r"| on)?(?: with me)?"
    r"|against me|not to (?:hire|take|pick) me)",
    r"(?:they're|they are) not (?:hiring|taking|moving|picking) me(?: forward| on)?",
    r"(?:i|i've|i was|i am|i'm|i have) (?:been )?ruled out",
    r"(?:i (?:was|am) not|i wasn't|i've not been|not) (?:selected|chosen|picked|hired|successful|shortlisted)",
    r"they passed", r"(?:i )?(?:did not|didn't) make the cut", r"i was unsuccessful",
    r"(?:it )?ended (?:in|with) a (?:rejection|no)",
    r"(?:they|we)(?:'re| are|'ve decided to| have decided to| decided to)? (?:go|going|went) (?:in )?(?:a different"
    r"|another) direction",
    r"(?:they|we)(?:'ve| have)? decided to (?:go|move forward|move ahead|continue|proceed) with (?:someone"
    r"|somebody) (?:else"
    r"|more \w+|with .{3,60})",
    r"(?:they|he|she) (?:said|told me)(?: that)? i(?:'m| am| was)(?: not|n't) (?:(?:quite )?(?:the right|a good"
    r"|a) (?:fit|match"
    r"|one)|(?:quite )?what they(?:'re| are| were) looking for)",
    rf"(?:the|that) {_A_JOB} (?:has been|is|was|got) {_F}(?:filled|taken|given to (?:someone|somebody) else)",
    rf"(?:die|der) {_JOB} (?:ist|wurde) {_F}(?:besetzt|vergeben|anderweitig besetzt|anderweitig vergeben)",
    # French
    r"je (?:n'ai|n'etais|ne suis) pas (?:ete )?(?:retenue?|prise?|choisie?|selectionnee?|recrutee?|embauchee?)",
    rf"je n'ai pas (?:eu|obtenu|decroche) (?:le|ce) {_UN_POSTE}",
    r"(?:ils|elles|on) ne (?:me|m') ?(?:prennent|prend|gardent|garde|retiennent|veulent|choisissent) pas",
    r"ils n'ont pas voulu de moi", r"(?:ils|elles) (?:ne donnent|n'ont) pas (?:donne )?suite",
    r"(?:ils|elles) (?:ne veulent|veulent) pas de moi",
    r"(?:j'ai ete |je suis |je me suis fait )?(?:refusee?|recalee?)", r"c'est (?:un )?non(?: pour moi)?",
    r"(?:une )?reponse negative", rf"le {_UN_POSTE} (?:est|a ete) {_F}(?:pourvu|pris|donne a quelqu'un d'autre)",
    # Spanish
    rf"no me (?:han |ha )?(?:cog|seleccion|eleg|elig|escog|contrat|quier|qui|tom)\w+(?: (?:para"
    rf"|en) el {_UN_PUESTO})?",
    rf"no me (?:han |ha )?(?:dado|dieron|dan|dio) el {_UN_PUESTO}",
    rf"no (?:consegui|he conseguido|obtuve|tengo|logre) el {_UN_PUESTO}",
    r"no (?:pase|he pasado) (?:a la (?:siguiente|proxima|segunda) (?:fase|ronda|etapa)|de fase|el corte|el filtro)",
    r"(?:una )?respuesta negativa", r"(?:no he pasado|no pase|no he superado|no supere) la (?:entrevista|prueba)",
    r"me (?:han dado|dieron) calabazas",
    r"no (?:siguen|continuan|seguiran|cuentan) (?:adelante )?conmigo", r"no (?:ha podido|pudo|pudo haber podido) ser",
    r"(?:me )?(?:han dicho|dijeron) que no",
    rf"el {_UN_PUESTO} (?:ya )?(?:esta|ha sido|fue) (?:cubierto|ocupado|dado a otr\w)",
)  # fmt: skip
_VAGUE = (
    rf"(?:es|das|hat) ?(?:hat )?{_F}nicht (?:geklappt|gereicht|sein sollen|hingehauen)",
    rf"(?:es|das|daraus|da)? ?(?:ist|wurde|wird|war) {_F}(?:nichts|nix)(?: geworden)?",
    rf"geworden ist {_F}(?:nichts|nix)",
    rf"(?:hat|es hat) {_F}nicht sollen sein",
    r"(?:it|that|this)(?: just| sadly)? (?:did not|didn't|has not|hasn't) work(?:ed)? out(?: for me)?",
    r"i (?:did not|didn't) (?:get it|make it)", r"wasn't to be|it was not to be|it wasn't to be",
    r"(?:ca|cela|c'|il) ?(?:n'a|ne l'a) pas (?:marche|abouti|ete concluant|fait|ete retenu)",
    r"c'est (?:mort|rate|cuit|foutu)",
    r"(?:esto |eso |la cosa )?no (?:se pudo|salio adelante|ha salido adelante|cuajo)",
)  # fmt: skip
_WRAPPED = rf"\W*(?:{_FILLERS}\b[\s,.!:–-]*){{0,4}}"
_SAID_OF_ME = re.compile(rf"{_WRAPPED}(?:{'|'.join(_CLEAR)})(?:\W+{_FILLERS}){{0,3}}\W*")
_SAID_AT_ALL = re.compile(rf"{_WRAPPED}(?:{'|'.join(_VAGUE)})(?:\W+{_FILLERS}){{0,3}}\W*")
_CLAUSE = re.compile(
    r"[,;:.!–—]+\s*|\s-\s|\s(?=(?:weil|because|since|car|parce|porque|aber|but|mais|pero|denn"
    r"|so)\b)"
)
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:i think|i guess|i suppose|i fear|i feel|i bet|i assume|i doubt|probably|likely|sounds like|looks like"
    r"|feels like"
    r"|ich (?:glaube|denke|furchte|schatze|vermute|nehme an)|glaub|wahrscheinlich|vermutlich|bestimmt|klingt nach"
    r"|je (?:crois|pense|crains)|j'imagine|sans doute|probablement|creo que|pienso que|me temo|supongo|probablemente"
    r"|seguramente|next time|last (?:time|year)|back then|in the past|damals|letzte[sn]? (?:mal|jahr)|the year before"
    r"|l'an(?:nee)? derni\w+|a l'epoque|el ano pasado|entonces)\b"
)
"""A guess, or how it went another time."""


def says_no(low: str) -> bool:
    """Does a sentence pass on that the owner was told no?"""
    if len(low.split()) > LONGEST or _OF_SOMETHING_ELSE.search(low) or "?" in low:
        return False
    if _LETTER.search(low) or _SAID_AT_ALL.fullmatch(low):
        return True
    return any(_SAID_OF_ME.fullmatch(clause) for clause in _CLAUSE.split(low) if clause and clause.strip())


def guesses(low: str) -> bool:
    """Is what a sentence says only thought, or was it another time?"""
    return _OF_SOMETHING_ELSE.search(low) is not None


def of_a_letter(low: str) -> bool:
    """Does a sentence speak to the owner of their application, as a letter of the employer's does?"""
    return _OF_A_LETTER.search(low) is not None or _LETTER.search(low) is not None
