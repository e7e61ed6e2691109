"""How owners tell that there was a talk, how it went and how it felt, and that there is nothing to tell. Pure.

In English, German, French and Spanish; matched against `flat` text. Each pattern is bounded: no word of an answer may
take long.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set
from agent.understand.debriefs.debrief_people import People
from agent.understand.debriefs.debrief_private import FARED, OWN_MATTERS, THEIR_TROUBLE
from agent.understand.debriefs.patterns import any_of

TALKED = any_of(
    r"\b(?:talk|spoke|speak|discuss|chat|ask|told|tell|explain|show|walk(?:ed)? me|describ|mention|wanted to know"
    r"|question|cover|went (?:over|through|into)|spent|focus|topic|mostly|mainly|mainly|about|learn|interested"
    r"|liked|curious"
    r"|bonded|compared|debated|explor|dug into|deep dive|present|demo|whiteboard|solv|design|coding|pair)\w*\b",
    r"\b(?:gesproch|geredet|unterhalt|diskutier|gefragt|fragte|erzahlt|erklart|gezeigt|zeigte|thema|themen|wissen"
    r"|uber|hauptsachlich|vor allem|besproch|es ging|ging es|vorgestellt)\w*\b",
    r"\b(?:parl|discut|demand|expliqu|montr|interrog|sujet|surtout|echang|racont|present|evoqu|abord)\w*\b",
    r"\b(?:habl|charl|pregunt|explic|ensen|mostr|cont|tema|sobre todo|coment|trat|discut)\w*\b",
)  # fmt: skip
"""A sentence with such a word tells about the talk, whoever it was with."""
_MOOD_WORD = (
    r"(?:oh|ah|btw|well|it|that|this|all|everything|i|we|had|has|have|think|guess|thinks|felt|feel|feels|went"
    r"|going|gone"
    r"|was|is|were"
    r"|are|really|very|pretty|quite|so|too|super|just|a|an|the|and|but|overall|thanks|thank|you|good|well|great"
    r"|fine|not|bad|badly|meh|nicht|schlecht|pas|mal|ok|thx|ty|lol|haha"
    r"|okay|nice|fun|awesome|amazing|excellent|perfect|smooth|smoothly|positive|chat|chats|talk|talks|conversation"
    r"|conversations|interview|interviews|meeting|call|session|vibe|vibes|people|team|friendly|lovely"
    r"|interesting|hi|hey|hello"
    r"|cool|decent|solid|long|short|intense|tough|hard|easy|best|regards|cheers|unfortunately|honestly|tbh|imo"
    r"|enjoyed|liked"
    r"|lief|liefen|war|waren|gut|sehr|ganz|echt|richtig|prima|toll|schon|okay|alles|nett|angenehm|gesprach"
    r"|gesprache|das|es"
    r"|die|der|und|ein|eine|gutes|gute|tolle|lauft|hallo|danke|leider|klasse|spannend|locker"
    r"|tres|bien|passe|passee|s'est|ca|c'est|c'etait|etait|super|bon|bonne|entretien|discussion|merci|bonjour"
    r"|vraiment|et|le"
    r"|la|un|une|genial|sympa|agreable|tout|top"
    r"|muy|fue|todo|estuvo|salio|entrevista|charla|genial|buena|buen|gracias|hola|ha|ido|lo|pase|agradable"
    r"|estupendo|y"
    r"|(?:nett|gut|toll|schon|lang|kurz|locker|spannend|interessant|angenehm|offen|freundlich|intensiv|positiv"
    r"|entspannt)e[srnm]?"
    r"|naja|na|ja|mega|hammer|krass|bof|mouais|regular|denke|glaube|ich|fand|echanges?|creo|pienso|je|crois|pense|que"
    r"|ach|ja|ubrigens|apropos|oui|au|fait|oye|anyways|by|way|btw|contact|accueil|ambiance|rencontre|belle|feeling"
    r"|atmosphare|atmosphere"
    r"|here|goes|see|where|start|basically|anyway|hmm|um|uh|yeah|yep|right|alright|let's|lets|me|halt|eben|tja"
    r"|voila|alors"
    r"|parecio|trouve|me|mir|hat|gefallen|gefiel|muchisimo|mucho|encanto|gusto|beaucoup|plu|so|lala|eigentlich"
    r"|ziemlich"
    r"|assez|plutot|bastante)"
)
MOOD = re.compile(rf"^\W*(?:{_MOOD_WORD}\W+){{0,11}}{_MOOD_WORD}?\W*$")
"""A sentence that only says how it felt."""
_OF_TOPICS = r"(?:about|over|on|uber|um|sur|de|du|sobre|acerca)"
VERDICT = re.compile(
    r"^\W*(?:\w+ ){0,3}?(?:interviews?|chats?|calls?|talks?|panel|meeting|conversations?|sessions?|parts?|section"
    r"|rounds?"
    r"|test|whiteboard|\w*gesprach\w*|termin|teil|runde|aufgabe|entretiens?|echanges?|partie|epreuve|entrevistas?"
    r"|charlas?"
    r"|parte|prueba) (?:\w+ ){0,1}?(?:was|were|went|got|felt|ran|took|lasted|started|ended|war|waren|lief|liefen"
    r"|ging|dauerte"
    r"|fing|etaient|etait|a ete|s'est|fue|estuvo|duro|empezo)\b"
    rf"(?!(?:\W+\w+)*?\W+(?:mostly|mainly|all|more|vor allem|surtout"
    rf"|sobre todo)?\W*{_OF_TOPICS}\b)(?:\W+\w+){{0,12}}\W*$"
    r"|\b(?:tuto[iy]\w+|vouvo[iy]\w+|tuteo|tutea\w*|duzen|geduzt|siezen|gesiezt|per du|per sie"
    r"|first[- ]names? (?:basis"
    r"|terms))\b"
)
"""A sentence about how the meeting went, or how people addressed each other: nothing was spoken of in it."""
_FELT = (
    r"(?:gut|super|toll|nett|zah|schlecht|prima|okay|ok|schwierig|anstrengend|locker|entspannt|angenehm|komisch"
    r"|klasse|rund"
    r"|muhsam|kuhl|trocken|steif|tough|hard|great|easy|fine|rough|awkward|good|nice|fun|stiff|dry|brilliant|bien|mal"
    r"|sympa"
    r"|genial|dificil|difficile|dur|duro|raro|agradable|agreable|tendu|tenso)"
)
_QUITE = (
    r"(?:(?:eher|sehr|ganz|echt|etwas|ziemlich|richtig|total|rather|very|quite|really|a bit|plutot"
    r"|tres|assez|muy|bastante) )"
)
WENT = re.compile(
    rf"^\W*(?:mit|with|avec|con) (?:\w+\.? ){{1,4}}?(?:(?:lief|ging|war|wars|it was|it went|c'etait|ca a ete|fue"
    rf"|estuvo) )?"
    rf"(?:(?:es|das|alles) )?{_QUITE}{{0,2}}{_FELT}\W*$"
    rf"|^\W*(?:(?:avec|con) (?:\w+\.? ){{1,4}}?)?(?:(?:ca|tout|todo) )?(?:s'est|ha ido) {_QUITE}{{0,2}}(?:bien|mal"
    rf"|super)"
    r"(?: passee?)?\W*$"
    rf"|^\W*\w+ {_QUITE}{{1,2}}{_FELT}\W*$"
    r"|^\W*(?:\w+ ){0,4}?(?:went|goes|ran|lief|ging|s'est passee?|est passee?|salio|fue) (?:(?:really|very|quite"
    r"|pretty|so|sehr|ganz|recht"
    r"|tres|assez|plutot|muy|bastante) ){0,2}(?:well|ok|okay|fine|great|badly|smoothly|alright|gut|schlecht|prima"
    r"|glatt|super|bien"
    r"|mal|regular|fatal|genial)(?: (?:i think|overall|denke ich|je pense|creo))?"
    r"(?:\W+(?:the|die|das|les|los|las) \w+ (?:was|were|war|waren|etaient|etait|eran|fueron)(?: \w+){1,3})?\W*$"
    r"|^\W*(?:it|this|the (?:call|interview|talk)|es|das|c'etait|fue) (?:\w+ )?(?:(?:was|war|ging|fand) )?(?:\w+ )?"
    r"(?:on|by|over|via|uber|per|en|par|por)"
    r" (?:zoom|teams|skype|phone|video|meet|telefon|visio|telephone|telefono|videollamada)(?: statt)?\W*$"
    r"|^\W*(?:an? |the |eine? |un |una |une )?(?:[\w/-]+ ){0,4}?(?:role|position|job|stelle|poste|puesto)"
    r"(?: (?:basically|really|eigentlich|halt))?\W*$"
    r"|^\W*(?:\w+ )?(?:it|this|that|das|es|c'etait|fue) (?:was |war )?(?:\w+ ){0,5}?(?:interview|chat|conversation"
    r"|experience|gesprach|erlebnis"
    r"|entretien|entrevista|charla|experiencia)\b(?!.*\b(?:about|on|uber|sur|sobre)\b).{0,60}$"
    r"|^\W*(?:das|dies|that|it|ca|c'est|eso) (?:kam|came|went) (?:\w+ )?(?:gut|schlecht|super|down"
    r"|across)(?: (?:an|ruber|well|badly))?\W*$"
    r"|^\W*(?:krass |so |echt |sehr |many |so |lots of |a lot of )*(?:viele|many|lots|questions|beaucoup de"
    r"|muchas) (?:fragen|questions|preguntas)\W*$"
    r"|^\W*(?:role|position|job|stelle|poste|puesto) (?:as|als|de|d'|of) .{2,60}$"
)
"""How it went, where, and what job it is: nothing that was spoken of."""
BAD_SIDE = re.compile(
    r"^\W*(?:(?:the|das|lo|le|la|les) )?(?:schlecht\w*|negativ\w*|contra|minus|nachteil\w*|bad|cons?|negatives?"
    r"|downsides?|red flags?|worr\w+"
    r"|concerns?|mauvais|negatifs?|moins|inconvenients?|malo|contras|en contra)\s*(?:war(?:en)?|was|were|is"
    r"|ist)?\s*[:–-]"
)
OPEN_POINT = re.compile(
    r"^\W*(?:offen\w*|open|open questions?|to ?do|questions? (?:left|open)|noch offen|a voir|a clarifier|pendiente"
    r"|por aclarar|unklar|unclear)"
    r"\s*[:–-]"
)
"""A label over what was bad, and over what is still to be asked."""
ADDRESSED = re.compile(
    r"^.{0,60}?\b(?:tuto[iy]\w+|vouvo[iy]\w+|tuteo|tutea\w*|duzen|geduzt|siezen|gesiezt|per du|per sie"
    r"|first[- ]names? (?:basis|terms))"
    r"\b[^:;,.]{0,30}[:;,]\s+"
)
"""How people addressed each other, before something else."""
LAUGHED = re.compile(
    r"^\W*(?:(?:and|und|et|y) )?(?:we (?:had a laugh|laughed(?: a lot)?|joked(?: around)?)"
    r"|(?:wir )?(?:haben|ham) (?:\w+ ){0,2}?(?:gelacht|gewitzelt)|(?:on a|nous avons) (?:\w+ )?(?:rigole|ri"
    r"|plaisante)"
    r"|nos reimos(?: \w+)?)\W*$"
)
"""Nobody writes it in a letter."""
NOTHING = re.compile(
    r"^\W*(?:(?:there is|there's|i have|have) )?(?:skip(?: (?:it|this))?|no notes?|no details?"
    r"|nothing(?: (?:special|much|more"
    r"|to (?:add|report|say)|in particular|new))?|none|n/a|na|nope"
    r"|not now|later|nichts(?: (?:besonderes|weiter|dazu|zu (?:erganzen|berichten)))?|nix|spater|keine angaben?"
    r"|rien(?: (?:de special|de particulier|a (?:signaler|ajouter)|de plus))?"
    r"|plus tard|nada(?: (?:especial|en especial|en particular|que (?:anadir|contar)|mas))?|luego|ninguno"
    r"|ninguna)?\W*(?:thanks|danke"
    r"|merci|gracias|really|das war(?:'s| es))?\W*$"
)
PRIVATE = any_of(
    r"\b(?:arrogant|rude|boring|bored|awful|terrible|horrible|annoy\w*|jerk|idiot\w*|stupid|creepy|unprofessional"
    r"|incompetent|clueless|disorgani[sz]ed|chaotic|weird|awkward|hostile|condescending|aggressive|red flags?"
    r"|hated?|dislik\w+|(?:did not|didn't|don't|do not) (?:really )?(?:like|trust)|disappoint\w+|waste of time"
    r"|salary|compensation|money|(?:another|other|competing|counter) ?offers?|about (?:my|the|an) offer"
    r"|i (?:\w+ )?withdr[ae]w"
    r"|(?:an?|total|complete|absolute) (?:total |complete |real |bit of a )?"
    r"(?:mess|disaster|nightmare|shambles|fiasco|train ?wreck|catastrophe)(?=\W*(?:$|[,;.!(]))"
    r"|between us|off the record|confidential\w*|privately|secret\w*)\b",
    r"\b(?:unhoflich|langweilig|furchtbar|schrecklich|unsympathisch|unprofessionell|inkompetent|chaotisch|komisch"
    r"|unangenehm|blod\w*|gehalt\w*|vertraulich|unter uns|(?:anderes|weiteres) angebot|enttauscht\w*|genervt"
    r"|nervig|mochte (?:ihn|sie) nicht)\b",
    r"\b(?:arrogante?|ennuyeux|desagreable|horrible|nul|nulle|salaire|autre offre|confidentiel\w*|entre nous|decu\w*"
    r"|bizarre|antipathique)\b",
    r"\b(?:aburrid[ao]|maleducad[ao]|horrible|desagradable|salario|sueldo|otra oferta|confidencial|entre nosotros"
    r"|decepcion\w+|rar[ao]|antipatic[ao])\b",
    *OWN_MATTERS, *FARED, *THEIR_TROUBLE,
)  # fmt: skip
"""Nothing that belongs into a letter to anybody there."""

_MET = re.compile(
    r"\b(?:talk(?:ed|ing)?|spoke|speaking|chat(?:ted)?|met|spent|had|call|interview|conversation|gesprochen|sprach(?:en)?"
    r"|geredet|redeten?|unterhalten|unterhielt(?:en)?|getroffen|gesprach|parle|discute|echange|rencontre|vu|hable"
    r"|hablamos|charle|charlamos|reuni|estuve|estuvimos|hablado)\b"
)
_BESIDE_MET = word_set("""
    i we i've we've have had was just only also then first and a an the some hour hours half minute minutes min mins
    time whole long short quick little brief nice good great lovely with to together today for on zoom teams phone
    talk talked talking spoke speaking chat chatted met spent call interview conversation them her him both
    ich wir habe hab haben hatte hatten mich uns mit und auch dann nur ein eine einen einer kurz lang lange kurze lange
    nettes gutes stunde stunden minuten halbe halben heute per am im telefon gesprochen sprach sprachen geredet
    redete redeten unterhalten unterhielt getroffen gesprach ihm ihr ihnen beiden
    je j'ai on nous a ai avons et aussi puis seulement une un deux heure heures demi-heure pendant avec par au telephone
    visio parle discute echange rencontre vu elle lui eux
    he hemos y tambien luego solo una un hora horas media minutos durante con por telefono me hable hablamos charle
    charlamos reuni estuve estuvimos hablado hablando ella el ellos
""")


def says_they_met(sentence: str, people: People) -> bool:
    """Does a sentence (flat) say only that the owner spoke with somebody, and how long?"""
    if _MET.search(sentence) is None:
        return False
    words = re.findall(r"[\w'-]+", sentence)
    return people.is_bare(" ".join(w for w in words if w not in _BESIDE_MET and not w.isdigit()))
