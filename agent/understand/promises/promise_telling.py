"""Words of telling and deciding, by language: the loosest sign that a date is the one on which news is due. Pure.

A plain promise has its patterns (`promise_words`); no list of those is ever whole. What is left is read by its
vocabulary alone: a date, and in its clause or the next a word from here that speaks of what is to come and of
nobody but them, and no word in either that the date might belong to instead.
"""

from __future__ import annotations

import re

from agent.understand.promises.promise_signals import any_of

_NEWS = (
    r"(?:decisions?|verdicts?|outcomes?|results?|answers?|repl(?:y|ies)|responses?|news|feedback|closure|clarity"
    r"|certainty"
    r"|conclusion|announcement|shortlist|go-?ahead|green light|yes or (?:a )?no|final list|letters|recommendation)"
)
_TELL = (
    r"(?:tell|told|inform(?:ed|ing)?|notif(?:y|ied|ying)|contact(?:ed|ing)?|updat(?:e|ed|ing)|hear|heard"
    r"|(?<!get to )(?:know|known)|ring(?:ing)?|phon(?:e|ed|ing)|text(?:ing)?|e?-?mail(?:ed|ing)?|messag(?:e|ed|ing)"
    r"|writ(?:e|ten|ing)|answer(?:ed|ing)?|repl(?:y|ied)|respond(?:ed|ing)?|decid(?:e|ed|ing)|named|conclude[d]?"
    r"|announc(?:e|ed|ing)|publish(?:ed|ing)?|cho(?:ose|osing|sen)|pick(?:ed|ing)?(?! (?:you|\w+) up)|select(?:ed)?"
    r"|call(?:ed|ing)?"
    r"|sort(?:ed)?|settled?|resolved?|finali[sz](?:e|ed|ing)|confirm(?:ed)?|loop|shout|ping|choice|comments|word"
    r"|signal|out|clear(?:er)?|reach(?:ed)?|touch)"
)
_TO_COME = (
    r"(?:(?<!you )will|shall|should|would|going to|aim\w*|hop(?:e|es|ing)|plan\w*|expect\w*|intend\w*|anticipat\w+"
    r"|trying|try to|ought to|target\w*|be able|am able|confident of|want to|need to|is to|are to|due|bound to"
    r"|(?:deadline|target|target date|date) for"
    r"|you will(?= (?:\w+ )?(?:hear|know|have|be|get|receive|see|find)\b))"
)
TELLING = {
    "en": any_of(
        rf"\b{_TO_COME}\b(?: (?!(?:us|me|if|whether|when|about)\b)[\w'-]+){{0,6}}?(?<!your) {_TELL}\b(?! (?:us|me"
        rf"|from you"
        rf"|of)\b)",
        rf"(?<!your )(?<!an )\b{_NEWS}\b(?! (?:on|about|from you)\b)",
        r"\b(?:candidates?|applicants?|all|everyone|everybody) (?:not |will be )?(?:told|contacted|informed"
        r"|notified)\b",
        rf"^\W*{_TELL}\b",
        r"\b(?:everyone|everybody|all|each|applied) (?:\w+ )?(?:hears?|gets? (?:an? )?(?:answer|reply|call))\b",
        r"\b(?:candidates?|applicants?|everyone|everybody|all|finalists?) (?:is|are|gets?) (?:\w+ly )?(?:told|contacted"
        r"|informed|notified|written to|called|rung|answered|emailed)\b",
        r"\b(?:is|are|am|will be) (?:\w+ly )?(?:deciding|choosing|announcing|notifying|contacting|informing|telling"
        r"|finali[sz]ing"
        r"|concluding|voting|ringing|letting)\b",
        rf"\bwhen (?:we|i|they|he|she|hr) {_TELL}\b",
        r"\b(?:we|i|they|he|she|hr|who) (?:announce|decide|publish|notify|choose|conclude|respond|inform)s?\b",
        r"(?:^|[-–,:;.] ?)(?:more|details|the rest)(?: \w+){0,2} (?=0000)",
    ),
    "de": any_of(
        r"(?<!ihre )(?<!ihrer )(?<!ihr )(?<!deine )(?<!deiner )(?<!dein )\b(?:bescheid|nachricht|\w*antwort"
        r"|\w*rueckmeldung"
        r"|feedback|\w*ergebnis\w*|\w*entscheidung|neuigkeiten|neues|was von (?:uns|mir)|klarheit|gewissheit"
        r"|\w*zusagen?"
        r"|(?<!bei )\babsagen?|auskunft|\w*votum|entscheid|bearbeitungszeit)\b(?! (?:von )?(?:ihnen|dir)\b)",
        r"\b(?:wir|ich|sie alle|alle\w*|bewerber\w*|kandidat\w*|team|chef\w*|gremium|jury)\b[^,;:()!?]{0,60}"
        r"\b(?:informieren?|kontaktieren?|benachrichtigen?|entscheiden?|entschieden|mehr wissen|klaeren|geklaert"
        r"|was wissen|etwas wissen|anrufen|anschreiben|verschicken|verkuenden|bekanntgeben|mitteilen|melden|schreiben"
        r"|informiert|benachrichtigt"
        r"|kontaktiert|verstaendigt)\b(?! (?:sie|du|ihr|uns|mir)\b)",
        r"\b(?:zurueckzumelden|zurueckzukommen|mitzuteilen|bekanntzugeben|anzurufen|zuzusenden|zuzuschicken"
        r"|abzuschliessen"
        r"|zu (?:informieren|kontaktieren|benachrichtigen|entscheiden|antworten))\b",
        r"0000 mehr\W*$",
        r"\bwissen (?:sie|wir|du|ich) (?:mehr|bescheid)\b|\b(?:mehr|bescheid) wissen\b",
    ),
    "fr": any_of(
        r"(?<!votre )(?<!ta )(?<!vos )(?<!ton )(?<!de )(?<!en )\b(?:reponse|decision|verdict|nouvelles|resultats?"
        r"|choix)\b"
        r"(?! (?:de )?(?:votre|ta|vous|toi)\b)",
        r"\b(?:nous|on|je|il|elle|jury|comite|direction|equipe|directeur|directrice|candidats?|tous|serez|seras)\b"
        r"(?! (?:vous )?(?:ai|avons|a|avez|as)\b)"
        r"[^,;:()!?]{0,50}\b(?:(?:re)?contacter\w*|repondr\w+|inform(?:e|er\w*|ees?|es)|(?:r)?appeller\w+|prevenu\w*"
        r"|previendr\w+|aviser\w+|avertir\w*|averti\w*|decider\w*|tranch\w+|prononc(?:e|er\w*|ent)|statuer\w*|saur\w+"
        r"|fixes?|communiquer\w*|annoncer\w*|publier\w*|ecrir\w+|notifi\w+|dir(?:ai|ons|a)|arbitrer\w*)\b",
    ),
    "es": any_of(
        r"(?<!su )(?<!tu )(?<!sus )\b(?:respuesta|decision|noticias|novedades|resultados?|veredicto|fallo|resolucion"
        r"|dictamen)\b"
        r"(?! (?:de |por )?(?:usted|ti|su)\b)",
        r"\b(?:avisa|contacta|responde|contesta|informa|llama|escribi|deci|decidi|resolve|comunica|notifica|conta|sab"
        r"|confirma|elegi|escoge|publica|defini)r?(?:re|emos|remos|ra|ran)\b(?! de (?:ti|usted|vosotros)\b)",
        r"\b(?:(?<!no )te|le|les|os|se lo|te lo) (?:avis|respond|contest|inform|llam|escrib|confirm|digo|decimos"
        r"|cuent|contam"
        r"|comunic|notific)(?:o|amos|imos|emos|a|an|e|en)?\b",
        r"\b(?:estar\w+|ir\w+|vamos a|voy a|podremos|podre|esperamos|espero|previsto|intentar\w+|queremos"
        r"|prevemos|pretendemos|confiamos en|comprometemos a) (?:avisa|contacta|responde|contesta|informa|llama"
        r"|escribi|escribie|deci|decidi|resolve|comunica|notifica|conta|sabe|confirma|elegi)(?:r|ndo)\w*\b",
    ),
}
"""What tells of news or a choice to come, not said to be the candidate's."""
ELSEWHERE = {
    "en": re.compile(
        r"\b(?:every|each|twice|usually|already|if you|your head|survey|report|adverts?|ad|merger|queries|quoted?"
        r"|attend"
        r"|get to know|point of contact|discuss|go (?:through|over)|you wrote|you said|pick you up|free|voluntary"
        r"|speaking)\b"
        r"|(?:^|[,;:] |\band |\bthen )(?:tell|call|ring|text|write|email|ask|give|send|contact|let) (?!you\b"
        r"|everyone\b)"
    ),
    "de": re.compile(
        r"\b(?:loesch\w*|jeden|jede woche|immer|schon|bereits|sie schreiben|gilt|wenn sie|wenn du|falls sie)\b"
        r"|\b(?:hat|haben|habe|hatte|wurden?|ist|sind|worden)\b[^,;:()!?]{0,60}\b(?!geplant|angepeilt|vorgesehen"
        r"|angesetzt|angedacht)(?:\w*ge\w+(?:t|en)|\w+iert|ver\w+t)\b"
    ),
    "fr": re.compile(
        r"\b(?:chaque|tous les (?:jours|lundis|mardis|jeudis|mois|ans)|deja|habituellement|si vous|si tu)\b|-(?:moi"
        r"|nous)\b|\bn?e? ?m'\w+ez\b|\bconvoque\w*"
        r"|\b(?:ai|avons|ont|avez|as|a|avait|avaient) (?:pas |deja |bien |donc |ete )?\w+(?:e|i|u|is|it)e?s?\b"
    ),
    "es": re.compile(
        r"\b(?:cada|todos los (?:dias|lunes|martes|jueves|viernes|meses|anos)|ya|normalmente|si usted|por favor|(?:he"
        r"|hemos|ha|han) \w+(?:ado|ido|cho|to)|cargo"
        r"|\w+(?:aste|iste|aron|ieron))\b"
    ),
}
"""What makes it something else all the same: a habit, the past, an order to the candidate, another matter."""
PERFECT_TO_COME = re.compile(
    r"\b(?:will|shall|should|would|to|ought to|might|may|hope to|expect to|aim to|being) (?:hopefully |probably |all "
    r"|finally |definitely |then )?(?:have|be|get|have been)(?: (?!not\b)\w+){0,3}? (?:\w+ed|told|made|chosen"
    r"|written|spoken|seen|met|sent|known|heard|got|come|done)\b"
    r"|\b(?:have|get|getting|having) (?:you|everyone|everybody|all(?: \w+){0,2}|it|this|things) (?:\w+ed|told)\b"
    r"|\b(?:candidates|applicants|everyone|everybody|people|finalists|all) (?:are|is|gets?|get) (?:\w+ly )?(?:told"
    r"|informed"
    r"|notified|contacted|called|rung|emailed|written to)\b"
    r"|\b(?:candidates?|applicants?) not \w+ed\b|\bfill(?:ing)? (?:the|this) \w+\b"
    r"|\b(?:i|we) (?:have |am |are )?(?:asked|asking|pushing|pressing) (?:\w+ ){0,3}?for (?:an?|the|their|his"
    r"|her) \w+\b"
)
"""What will have happened: no history, although the participle is that of the past."""
