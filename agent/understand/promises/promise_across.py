"""Patterns of promises that hold in all languages at once: hours, periods, questions that promise. Patterns only."""

from __future__ import annotations

import re

CLOCK = re.compile(
    r"\b\d{1,2}(?::\d{2}| ?uhr| ?[ap]\.?m\b| ?h(?:\d{2})?\b)|\bat (?:\d|noon|midday|half|one|two|three"
    r"|four|five|nine|ten|eleven)\b|\ba las \d"
)
"""An hour: beside an interview it makes an appointment."""
FOR_A_TALK = re.compile(
    r"\b(?:for|fuer|pour|para|zum|zur)\b(?: [\w']+){0,3}? ?(?:l')?"
    r"(?:interview|call|chat|meeting|screen|round|\w*gespraech|telefonat|entretien|visio|entrevista|llamada)"
)
"""What a call at an hour is for."""
ENDS_LATEST = re.compile(r"\b(?:spaetestens|latest|au plus tard|a mas tardar|como maximo|como mucho)\W{0,3}$")
"""The day before it is the last one."""
UNTIL_THEN = re.compile(r" (?:before|until|till|bevor|bis)\b")
"""Behind a date: how long it takes until something."""
TELLS = re.compile(
    r"revert|give|result|outcome|feedback|ergebnis|rueckmeld|retour|nouvelles|noticias|hear|know|tell|told|call|ring"
    r"|contact|touch|back|inform|notif|updat|answer|repl|decid|decision|news|write|text|mail"
    r"|meld|bescheid|hoer|erfahr|erfaehr|sag|schreib|ruf|antwort|entscheid|wart|nenn|teil|kontakt|verbindung|vers "
    r"|appel|dirai|dire|repon|sau|avis|previen"
    r"|llam|escrib|dig|dir|respon|sab"
)
"""What makes a cue one of words rather than of things."""
DUE = re.compile(
    r"\b(?:slated|scheduled|planned|set|due|targeted|expected|down|pencilled in|pencilled|vorgesehen|geplant"
    r"|angesetzt) (?:for|fuer)\W*$"
)
"""Before a date: when something of theirs happens."""
NOT_WITHOUT = re.compile(
    r"\bnot (?:\w+ )?(?:go by|go past|go into|go home|clock off|log off|knock off|head into|pass|leave|end|close"
    r"|finish|be over"
    r"|let)\b[^.;:!?]{0,40}?\b(?:without|before"
    r"|until)\b"
    r"|\b(?:vergeht|vergehen|gehe|gehen|endet|enden|lasse)\b[^.;:!?]{0,40}?\bnicht\b[^.;:!?]{0,25}?\b(?:ohne|bevor)\b"
    r"|\bnicht (?:vergehen|enden|zu ende gehen)\b[^.;:!?]{0,10}?\b(?:ohne|bevor)\b"
    r"|\b(?:passera|finira|terminera|partirai|partirons) pas\b[^.;:!?]{0,30}?\bsans\b"
    r"|\b(?:de )?0+ no (?:pasa|pasara)\b|\bno (?:pasara|acabara|terminara|me ire|nos iremos)\b[^.;:!?]{0,30}?\bsin\b"
)
"""A day that will not pass without news is the last one for it."""
HEARD = re.compile(
    r"\b(?:hear(?:d|ing)?|word|news|answer\w*|call\w*|phon\w+|rung|written|told|reply|replied|decided?|decision|hoer\w*"
    r"|gehoert|bescheid"
    r"|antwort\w*|gemeldet|melde\w*|nachricht|nouvelles|repon\w+|appel\w*|ecri\w*|noticias|respuesta|llam\w+"
    r"|respond\w+|contest\w+|dig\w+"
    r"|escri\w+)\b"
)
"""What they will not go without."""
BY_THEN = re.compile(
    r"\b(?:haben|habe|hat|sind) (?:wir|ich|alle|sie)\b[^,;:]{0,40}?\b\w*ge\w+(?:t|en)\b|\bwill have \w+|\b(?:aurons"
    r"|aurai)"
    r" \w+|\b(?:habremos|habre) \w+"
)
"""What will have been done by a day."""
WHEN_THAT = re.compile(
    r"\W{0,2}(?:when|at which point|on which(?: day)?|an dem|quand|date a laquelle|jour ou|cuando"
    r"|fecha en (?:la )?que)\b"
)
"""Right behind a date: what happens then."""
SETTLED = re.compile(
    r"\b(?:ist|sind|haben wir|habe ich|hat (?:er|sie|das \w+|der \w+|die \w+))\b[^,;:()!?]{0,40}?\b(?:entschieden"
    r"|geklaert"
    r"|fix|festgelegt|ausgewertet|gefallen|getroffen|beschlossen)\b"
    r"|\b(?:aurons|aurai|aura|auront|sera|est)\b[^,;:()!?]{0,20}?\b(?:decide|tranche|fixe|arrete|choisi|statue)e?s?\b"
    r"|\b(?:habremos|habre|estara|tendremos|tendre|quedara)\b[^,;:()!?]{0,20}?\b(?:decidid|resuelt|elegid|cerrad"
    r"|claro)\w*\b"
)
"""A matter settled: with a deadline beside it, it lies ahead."""
THAT_DAY = re.compile(
    r"\b(?:on|by) which (?:day|date)\b|\b(?:that(?: is|'s)|this is) (?:the day |the date |the week )?(?:when|that|we"
    r"|you|i|they)\b"
    r"|\b(?:that|this)(?:'s| is) the (?:day|date|week|morning|moment)\b|\b(?:that|the same|this"
    r"|on that) (?:very )?day\b"
    r"|\b(?:an dem|an diesem) tag\b|\bda (?:melde|sage?|rufe?|schreibe?|erfahren|erfaehrst|hoeren|hoerst|geb\w*)\b"
    r"|\bc'est (?:la|ce jour-la) que\b|\bc'est le jour\b|\b(?:ese|este) (?:mismo )?dia\b"
)
"""Points back at a day that was just named."""
GIVES_TIME = re.compile(
    r"need|compt|figure|reckon|rechn|cuent|calcul|ask|sleep|give|giving|allow|grant|leave|wait|hang|hold|bear|patien"
    r"|sit|fingers|brauch|benoetig|gib|geb"
    r"|lass|geduld"
    r"|faut|besoin|laiss|accord|donn|necesit|dame|danos|den|deme|nos d|pacien|espera|wart"
)
"""What asks for a length of time rather than tells how long it takes: it runs from today."""
HOURS = re.compile(
    r"\b\d{1,2}(?:[:.]\d{2}| ?h(?:\d{2})?| ?uhr| ?[ap]\.?m\.?)? ?(?:-|–|to|bis|a|until|till|and|und|et|y) ?\d{1,2}"
    r"(?:[:.]\d{2}| ?h(?:\d{2})?\b| ?uhr| ?[ap]\.?m\b|\W*$)"
)
"""From an hour to another: a talk, or when they are there."""
QUOTED = re.compile(r'["„“«]')
"""Somebody else's words."""
LASTS = re.compile(
    r"\b(?:be|is|takes?|taking|takes|dauer\w*|vergeh\w*|prend\w*|faudra|tard\w*|llev\w*|until|till|before|bis|bevor"
    r"|avant"
    r"|hasta)\b"
)
"""A length of time that goes by before anything happens."""
LONGER = re.compile(r"\b(?:more|another|noch|weitere[nr]?|encore|de plus|supplementaires?|otra|otros?|mas)\b")
"""Beside a length of time: so long will it still take."""
PATIENCE = re.compile(r"\b(?:patien|pacien|geduld)")
"""Patience itself."""
GONE = re.compile(
    r"\b(?:(?:is|are|am|be|'s|she|he|they|i) (?:off|out|away|gone)|absent\w*|unterwegs|fuera)(?: on| from)?\W{0,3}$"
)
"""Before "until Monday": somebody is not there."""
ABOUT_IT = re.compile(
    r"^ ?(?:\w+ )?(?:about|regarding|concerning|with|wegen|wegen der|a propos d\w+|au sujet d\w+|pour parler d\w+"
    r"|sobre|acerca de"
    r"|to (?:talk|discuss|speak|go|chat|explain|tell)(?: (?:about|through|over))?)"
    r"(?: (?:the|your|our|a|an|all|next|der|die|das|dem|den|ihre\w*|deine\w*|le|la|les|l'|votre|ton|ta|el|los|las|su"
    r"|tu))* ?$"
)
"""Behind a date and before a noun: what a call is about, or what for."""
TALK_IT_OVER = re.compile(r"to (?:talk|go|speak|chat) (?:it|this|that|things|everything|you|all this) (?:over|through)")
"""What they call for is the news itself."""
DAY_AFTER_IT = re.compile(r"\b(?:after|nach|following|despues|apres)$")
ITS_EVENT = re.compile(r" ?(?:(?:the|our|de|del|der|dem|den|das|die|la|le|l'|el|du|unser\w*|notre|nuestr\w+) ?){0,3}")
"""Between "the day after" and what it is the day after of."""
THEN_NEWS = re.compile(
    r"\W{0,2}(?!.{0,40}\b(?:spaetestens|latest|plus tard|mas tardar))(?:(?:and|then|dann|und|et|y|puis|alors|entonces"
    r"|luego)\b\W{0,2}){1,2}"
    r"(?:(?:i|we|you|ich|wir|je|on|nous|te|le|sie|du|vous|tu|schreib\w*|ruf\w*|meld\w*|sag\w*|geb\w*|hoer\w*|weisst"
    r"|wissen|kriegst|bekommst|bekommen|hast|haben)\b)"
)
"""Behind the time they ask for: what comes when it is over."""
TAKEN_BACK = re.compile(
    r"\b(?:i|we) (?:had )?(?:said|told you|promised|wrote)(?: (?:it|that|you|for|by|on)){0,2} 0000[^.]{0,40}$"
)
"""A day they named before and did not keep: what is said next may be the new one."""
RETOUR = re.compile(r"\bretour\b")
LEFT = re.compile(r"\b(?:pars?|part|partons|ski|vacances|conges?|deplacement|absent\w*|voyage|montagne|ferme\w*)\b")
"""Beside it a French "retour" is that of somebody who was away."""
IN_RELATIVE = re.compile(r"\b(?:that|which|que|qui|dont) (?:\w+ ){1,3}$")
"""Before a date: it is of what the noun before is told of, "for a search that we open in May"."""
SAME_DAY = re.compile(
    r"\b(?:danach|dann|anschliessend)\b[^.;:!?]{0,25}?\b(?:gleich|sofort|direkt)\b|"
    r"\babends\b|\bam (?:selben )?abend\b|\bthat (?:same )?evening\b|\besa (?:misma )?tarde\b|\b(?:right|straight"
    r"|immediately|directly|just) (?:after\w*|then)\b|\b(?:straight ?away|right away|at once)\b"
    r"|\b(?:immediately|instantly|the (?:minute|moment) (?:i|we|it|they))\b|\bsofort\b|\ba la sortie\b|\bal salir\b"
    r"|\bwithin the hour\b|\b(?:direkt|gleich|unmittelbar|sofort) (?:danach|im anschluss|anschliessend)\b"
    r"|\b(?:aussitot|juste apres|dans la foulee|immediatement|sans attendre|sur-le-champ)\b"
    r"|\b(?:enseguida|acto seguido|inmediatamente|sin demora|justo despues|nada mas (?:salir|terminar))\b|"
    r"\b(?:that|which|the same) (?:very |same )?(?:day|morning|afternoon|evening|night)\b|\b(?:am selben|noch am"
    r"|an dem) tag\b"
    r"|\b(?:le jour meme|ce jour-la|le soir meme|le meme jour)\b|\bam gleichen tag\b|\besa misma \w+\b"
    r"|\b(?:ese mismo dia|el mismo dia|ese dia)\b"
)
"""They will be in touch on the day of the event."""
WE = re.compile(r"\b(?:i|we|ich|wir|je|j|nous|on|yo)\b")
"""The writer."""
AND = re.compile(r"(?:and|und|et|y|e)\b")
"""Joins two doings of one day."""
TO_THEM = re.compile(
    r"\b(?:you|everyone|everybody|candidates|applicants|sie|ihnen|du|dir|dich|ihr|euch|alle|vous|te|toi|tu|usted"
    r"|ustedes|te|le"
    r"|les|os)\b"
)
"""The candidate, as one who is told."""
PERIOD = re.compile(
    r"\b(?:turnaround|(?:response|reply|processing|answer|handling) times?|bearbeitungszeit|bearbeitungsdauer"
    r"|delai (?:de|habituel)"
    r"|plazo (?:de|habitual)|tiempo (?:\w+ )?(?:de )?(?:respuesta|espera)|temps (?:de )?(?:reponse|traitement))\b"
)
"""So long it takes at most, counted from today."""
_AGREED = (
    r"(?:ok|okay|oki|alright|all right|agreed|right|deal|yes|is that (?:ok|okay|alright|all right)|vale|de acuerdo"
    r"|te parece|d'accord|entendu|ca va|ca vous va|ca te va|einverstanden|in ordnung|passt das|passt|recht|gut|ya|si"
    r"|no|va|vas|dale|yeah|yep|oui|if that(?:'s| is) (?:ok|okay|alright|all right)"
    r"|does that work|sound good|sounds good|good)"
)
TAGGED = re.compile(
    rf"[,;.–-] {{0,2}}\W?{_AGREED}(?: (?:with|for|by) you| pour (?:vous|toi)| fuer (?:sie|dich))?\W*\?\W*$"
)
"""Only asks whether that will do: "I'll call you on Monday, ok?"."""
WE_WILL = re.compile(
    r"^\W*(?:(?:so|then|and|also|dann|alors|entonces)\W{1,2})?(?:i|we) (?:will|shall|am going to"
    r"|are going to)\b(?! (?:see|meet)\b)"
    r"|^\W*(?:i|we) (?:(?:then|also) )?(?:ring|call|phone|write|text|mail)\b"
    r"|^\W*(?:ich|wir) (?:rufe?n?|melden?|schreiben?|werden?|sagen?|gebe?n?)\b"
    r"|^\W*(?:je|on) (?:(?:vous|te) |t')(?:rappelle|appelle|ecris|recontacte|dis|tiens|envoie)\b"
    r"|^\W*(?:te|le|os|les) (?:llamo|aviso|escribo|digo|marco|mando|cuento)\b"
)
"""A statement, whatever mark it ends with: "I'll ring you on Thursday, say 9.30?"."""
SINCE = re.compile(r"\b(?:since|seit|depuis|desde)(?: el| le| dem| der)? $")
"""Before a date: it has passed."""
ON_RETURN = re.compile(
    r"(?:(?:on|upon|after|when|once) )?(?:my |i (?:am |get )?)?(?:return|back)|(?:bei |nach )?meiner rueckkehr"
    r"|mon retour"
)
"""The writer's own return as the day to answer."""
ANSWERING_QUESTION = re.compile(
    r"\b(?:get|come) back\b|\bif (?:i|we) (?:got|came) back\b|\blet you know\b|\bbescheid\b|\bmelden\b"
    r"|\breven\w+ vers\b"
    r"|\b(?:give|allow) us\b|\bbear with\b|\bwaiting\b|\bhang on\b|\bpatien\w+|\bnos d[ae]\w*|\bgeduld\w*"
    r"|\bgeben sie uns\b|\b(?:can|may|could) (?:i|we) (?:have|take) (?=until|till|another|a few|some|0000)"
    r"|\b(?:contestar|responder|decir|avisar)(?:te|le)\b|\bte (?:puedo|podemos)\b"
)
"""Questions that promise or ask for time: "can I get back to you by Friday?", "could you wait?"."""

MISSED = re.compile(
    r"\b(?:could|did|was|were) not (?:\w+ ){0,2}?(?:vote|decide|agree|meet|sit|conven\w*|happen|take place|able"
    r"|possible|settle"
    r"|finali[sz]e|come|held|reached?|quorate)\b|\b(?:failed|unable) to (?:vote|decide|agree|meet|reach)\b"
    r"|\b(?:konnten?|wurden?|kam|kamen|hat|haben)\b[^.;:!?]{0,60}\b(?:nicht|kein\w*|noch nicht)\b[^.;:!?]{0,40}?"
    r"\b(?:abstimmen|entscheiden|entschieden|einigen|geeinigt|tagen|getagt|beschliessen|beschlossen|zusammenkommen"
    r"|zustande)\b"
    r"|\bn'(?:a|ont|avons|est|etait) (?:\w+ )?pas (?:\w+ )?(?:pu|vote|decide|tranche|siege|eu lieu|reuni|statue"
    r"|trouve)\b"
    r"|\bno (?:pudo|pudieron|pudimos|se reunio|se reunieron|voto|votaron|decidio|decidieron|hubo (?:quorum"
    r"|acuerdo))\b"
)
"""What was to come on a day and did not."""
