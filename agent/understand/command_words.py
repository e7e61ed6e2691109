"""The words of the owner's commands, in the languages a phone may answer in. Pure; `command` has the grammar.

Several words are one entry; entries are parted by strokes. Everything is in lower case and without
accents, as `command` normalises it. A word that is in no list makes a text no command at all, so a
missing word costs a question, and a wrong one here could cost a mail: when in doubt, leave it out.
"""

from __future__ import annotations

# Verbs by what they do; several words are one verb. Written without accents, as `plain` gives them.
_SEND = """
send|send it|send off|send out|send it off|send it out|yes|yep|yeah|yup|yea|y|ok|okay
approve|approved|i approve|go|go ahead|go for it|do it
please do|lgtm|looks good|looks great|looks fine|looks perfect|looks good to me|sounds good|sounds great
all good|good to go|sure|of course|absolutely|definitely|fine by me|fine with me
agreed|confirm|confirmed|i confirm|ship it|that works|works for me|release|release it|👍|✅|👌|🆗|✔|☑|+ 1|ja
jawohl|jo|jep|jepp|senden|sende|schick|schicke|schicken|abschicken|absenden|verschicken|schick ab
schick es ab|schick es|sende es|ab damit|passt|passt so|gerne|gern|einverstanden|freigeben|freigegeben
in ordnung|genehmigt|oui|envoyer|envoie|envoyez|envoi|d'accord|vas y|vas-y|allez y|allez-y|c'est bon
approuve|si|enviar|envia|envie|envialo|enviarlo|enviala|adelante|vale|de acuerdo|claro|dale
manda|mandalo|aprobado|invia|inviare|va bene|procedi|d'accordo|approvato|sim|pode enviar|aprovado
verstuur|verstuur maar|verzend|verzenden|akkoord|wyslij|skicka|godkann|godkjenn|godkend
"""
_SKIP = """
skip|skip it|no|nope|nah|n|discard|drop|drop it|delete|delete it|cancel|cancel it|reject|rejected|decline
dismiss|don't send|do not send|dont send|don't|do not|dont|please don't|please don't send|please do not send
never mind|nevermind|no thanks
no thank you|send nothing|send none|none|not this one|👎|❌|🚫|nein|nicht senden|nicht schicken
nicht abschicken|verwerfen|loschen|uberspringen|nein danke|non|ne pas envoyer|n'envoie pas|n'envoyez pas
non merci|annuler|supprimer|no enviar|no envies|no lo envies|no gracias|descartar|cancelar|non inviare
no grazie|annulla|nao|nao enviar|nao envie|nee|niet versturen|niet verzenden|nie|nie wysylaj|nej|nei
skicka inte
"""
_STOP = """
stop|stop it|stop all|stop this|stop these|stop everything|please stop|stop writing|stop following up
stop following up here|stopp|aufhoren|stop alles|arrete|arretez|para|parar|basta
"""
_POLITE = """
please|pls|plz|thanks|thank you|thank you very much|thanks a lot|many thanks|thx|ty|cheers|hi|hello|hey
hi there|best|regards|best regards|kind regards|bitte|danke|vielen dank|hallo|lg|mfg|viele grusse|merci
s'il vous plait|s'il te plait|bonjour|gracias|muchas gracias|por favor|hola|grazie|per favore|obrigado
obrigada|dank je|🙏|🙂|😊|😀|🎉|❤
"""
# Praise and receipts ("Great, thanks!"): they may stand beside a yes, and are none. `tak` is yes or thanks by tongue.
_LOOSE = """
k|kk|fine|perfect|great|good|parfait|perfecto|perfetto|perfeito|prima|tak
"""
# What may stand after a verb and before or after the numbers without changing anything.
_OBJECT = """
it|it all|them|this|that|these|those|this one|now|right now|right away|immediately|as is
as it is|as they are|the mail|the email|the e - mail|the draft|the note|the message|the mails|the emails
the drafts|the notes|the messages|only|es|sie|das|so|jetzt|gleich|los|le|la|les|lo|los|las|maintenant|ahora
ya
"""
_ALL = """
all|all of them|all of these|everything|both|both of them|alle|alles|beide|tous|toutes|tout|todos|todas|todo
tutti|tutte|ambos|tudo|allemaal
"""
_EXCEPT = "but|except|except for|but not|excluding|apart from|other than|ausser|bis auf|sauf|excepto|menos|salvo|tranne"
_BEFORE_NUMBERS = "number|numbers|nr|nr .|nos|nos .|#|only|just|draft|drafts|mail|mails|note|notes|to|for|:|,"
_AND = "and|&|+|und|et|y|e|en|och|og|i|plus"
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}

_NEGATION = """
no not don't dont doesn't didn't won't wont can't cant cannot shouldn't never none nothing nobody neither
nor without nope nah nein nicht kein keine keinen nie niemals nichts non ne pas jamais rien nunca nada ni
nem nao niet geen nee ikke inte ej nej nei ohne sans sin senza unless wait hold stop
"""


def _phrases(listed: str, kind: str) -> dict[tuple[str, ...], str]:
    return {tuple(each.split()): kind for line in listed.strip().splitlines() for each in line.strip().split("|")}


VERBS = _phrases(_SEND, "send") | _phrases(_SKIP, "skip") | _phrases(_STOP, "stop")
FILLERS = _phrases(_POLITE, "polite") | _phrases(_LOOSE, "loose")
OBJECTS = _phrases(_OBJECT, "object") | FILLERS
ALLS = _phrases(_ALL, "all")
EXCEPTS = _phrases(_EXCEPT, "except")
PREFIXES = _phrases(_BEFORE_NUMBERS, "prefix")
ANDS = _phrases(_AND, "and")
NEGATIONS = frozenset(_NEGATION.split())
