"""What stands around a date in a promise, in all languages at once: it has been, another counts. Patterns only."""

from __future__ import annotations

import re

SILENCE = re.compile(
    r"\b(?:not (?:\w+ )?(?:heard?|received)|sans (?:nouvelles|reponse)|sin (?:noticias|respuesta)|nichts)\b"
)
"""They have not been heard of."""
MORE_EXACT = re.compile(
    r"\W{1,3}(?:(?:so|also|that is|that's|i\.e\.|to be exact|more exactly|genauer|genau|und zwar|d\.h\."
    r"|c'est-a-dire|soit"
    r"|es decir|o sea|the latest|at the latest)\W{1,3}(?:gesagt\W{1,2})?)?",
)
"""Between a date and one that makes it more exact."""
NEED_OF_THEIRS = re.compile(
    r"(?:brauch|benoetig|need|il (?:me|nous) f|necesit)[^,;:()!?]{0,60}?\b(?:ihren?|ihre[rms]|deine?[nrms]?|your"
    r"|votre|vos|ton|ta"
    r"|tes|sus?|tus?)\b (?!geduld|verstaendnis|patien|compreh|pacien|compren|understanding)"
)
"""What the candidate has is needed, no time."""
HISTORY = re.compile(
    r"\b(?:letters?|e?-?mails?|messages?|notes?|applications?|calls?|meetings?|conversations?|interviews?|adverts?"
    r"|schreibens?"
    r"|briefe?s?|bewerbung|gespraechs?|telefonats?|nachricht|anrufs?|courrier|lettre|candidature|entretien|appel"
    r"|courriel"
    r"|carta|correo|mensaje|candidatura|entrevista|solicitud|conversacion) (?:dated )?$"
)
"""Before "of the 3rd": it has been."""
OF = re.compile(r"(?:of|from|dated|vom|du|del|de) ")
MADE_ON = re.compile(
    r"(?<!be )(?<!get )(?<!being )\b(?:made|sent|given|addressed|extended|submitted) (?:to"
    r"|with) (?:you|us) $"
)
"""Before "on the 3rd": it has been."""
HANDED_IN = re.compile(
    r"(?<!fuer )(?<!for )(?<!pour )(?<!para )(?<!get )(?<!have )(?<!receive )(?<!hear )\b(?:(?:your|an?|ihren?|eine"
    r"|deine|votre|une|su|tu|una) (?:\w+ )?"
    r"(?:answer|reply|response|decision|antwort|entscheidung|zusage|reponse|respuesta)|bescheid|rueckmeldung)\b"
)
"""What the candidate is to give, where "give us" might ask for time."""
TAKES = re.compile(
    r"need|take|requir|.{0,30}\b(?:dauer|takes?)|brauch|benoetig|pren|faut|il |faud|avons|ai |necesit|tard|llev"
    r"|nos tom"
)
"""How long it takes them: nothing that the candidate is to hand in."""
BEFORE_IT = re.compile(
    r"\b(?:before|by the time) (?:i|we|he|she|they|you|everyone|everybody|the \w+|\w+ing|finish|end"
    r"|leave)\b(?: [\w']+){0,5}? $"
    r"|\b(?:bevor|ehe) (?:ich|wir|er|sie|es|das|der|die)\b(?: \w+){0,4}? $|\bavant (?:de|que|mon|ma"
    r"|notre)\b(?: [\w']+){0,4}? $"
    r"|\bavant d'\w+(?: \w+){0,3}? $|\bantes de (?:que|irme|irnos|mi|salir|acabar|terminar)\b(?: \w+){0,4}? $"
)
"""A clause before a date: they will have done it by then."""
REFUSED = re.compile(r"\b(?:not|if not|nicht|wenn nicht|pas|si no|sinon) \W{0,2}$")
"""Right before a date: another one counts ("if not this week, then the next")."""
IMPOSSIBLE = re.compile(
    r"\W{1,3}(?:(?:is|ist|est|es|will be|wird|sera) )?(?:not (?:possible|going to work|happening)|impossible|unlikely"
    r"|nicht mehr|nicht"
    r"|unmoeglich|imposible|no (?:puede|podra|va a) ser|ne sera pas)\b"
)
"""Right behind a date: another one counts."""
AS_AGREED = re.compile(
    r"\b(?:as|like) (?:we |i )?(?:discussed|agreed|promised|mentioned|said|announced|told you|explained|arranged)"
    r"(?: (?:to you|with you|you|by phone|on the phone))? $|\bas per our (?:call|talk|chat|conversation"
    r"|meeting)(?: of)? $"
    r"|\b(?:comme (?:convenu|promis|dit|annonce|evoque|discute)|suite a notre (?:echange|entretien|appel)(?: de)?) $"
    r"|\b(?:como (?:hablamos|quedamos|dijimos|comentamos|acordamos|te dije|le dije|prometi)|segun lo (?:hablado"
    r"|acordado)) $"
)
"""Before a date: it has been, and they say what was said then."""
AS_AGREED_DE = re.compile(
    r" (?:\w+ ){0,2}?(?:besprochen|vereinbart|angekuendigt|versprochen|zugesagt|erwaehnt|gesagt|telefonisch)\b"
)
"""The same around a German date: "wie am Montag besprochen"."""
THIS_MORNING = re.compile(r"\b(?:this morning|ce matin|heute (?:frueh|morgen|vormittag)|esta manana|hoy temprano)$")
"""Without a word of what they will do it has been: "the client's answer came this morning"."""
OR_ELSE = re.compile(
    r",? (?:or|oder|ou|o),? (?:if|wenn|falls|si|s')[^,;.:!?]{3,50}, (?:(?:on|by|am|erst|le|el|then) )?"
)
"""Friday or, if the printer strikes again, Monday."""
_EVEN_IF = r"\b(?:even if|even though|auch wenn|selbst wenn|meme si|quand bien meme|aunque|incluso si)\b"
EVEN_IF = re.compile(rf"{_EVEN_IF}[^;.!?]*$")
"""What comes to pass whatever happens then."""
WHATEVER = re.compile(rf",? {_EVEN_IF} ")
"""What it leads in behind a day takes nothing back of that day."""
ALSO = re.compile(
    r"\W{1,3}(?:(?:and|et|und|y|or|ou|oder|o|but|mais|aber|pero|if not|sonst|sinon|si no)\W{1,2})?"
    r"(?:(?:certainly|definitely|in any case|at all events|jedenfalls|auf jeden fall|sicher|en tout cas"
    r"|en todo caso)\W{1,2})?"
)
"""Between a date and one that ends it."""
NO_LATER = re.compile(
    r"(?:any |much )?(?:later|longer) than|beyond|past|spaeter als|laenger als|plus tard|au-dela|mas tarde|mas alla"
)
"""With a "not" before it: by then."""
NO_LATER_THAN = re.compile(
    r"(?:later than|longer than|beyond|past|spaeter als|laenger als|ueber|plus tard que?|au-dela d[eu]|mas alla del?"
    r"|mas tarde del?)(?: (?:the|den|das|le|la|el))? $"
)
"""The same right before a date that is read without it."""
