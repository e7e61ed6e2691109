"""What stands under a mail beside a closing: names, short words that are none, contact lines. Pure; data alone."""

from __future__ import annotations

import re

from agent.understand.mail.closing_words import phrases

ON_BEHALF = re.compile(r"^\s*(?:i\.? ?[av]\.?|p\.? ?p\.?|p\.? ?o\.?|ppa\.?)\s+", re.IGNORECASE)

PARTICLES = frozenset(
    [
        "von",
        "van",
        "de",
        "der",
        "den",
        "da",
        "di",
        "dos",
        "do",
        "das",
        "del",
        "della",
        "la",
        "le",
        "zu",
        "zur",
        "bin",
        "ibn",
        "al",
        "el",
        "ter",
        "ten",
        "e",
        "y",
        "af",
        "av",
        "und",
        "&",
        "and",
        "och",
        "og",
        "et",
        "i",
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "herr",
        "frau",
        "m",
        "mme",
        "sr",
        "sra",
        "dra",
        "ing",
        "dipl",
        "mag",
        "the",
    ]
)

FAMILY = phrases("""
mum|mom|mam|mama|mamma|mami|mutti|mummy|mommy|dad|daddy|papa|papà|pap|papi|vati|paps|maman|mamá|papá|mãe|pai
mamãe|papai
tata|tatuś|mamusia|mamka|táta|máma|taťka|mamka|ocko|mor|far|pappa|mormor|farmor|oma|opa|gran|granny|grandma
grandpa|nan
babcia|dziadek|ciocia|äiti|iskä|isi|anya|apa|mamma mu|nonna|nonno|abuela|abuelo|vovó|мама|папа|бабушка|мамо
тато|anne|baba
μαμά|μπαμπάς|엄마|아빠|妈妈|爸爸|妈|爸|母|父|אמא|אבא|أمي|أبي|x|xx|xxx|xo|xoxo|me|moi|ich|yo
""")
"""How those sign who need no name."""

NO_NAMES = phrases("""
yes|no|ok|okay|nope|yep|yeah|sure|great|perfect|done|good|fine|agreed|correct|wrong|right|exactly|indeed|maybe
sorry
hello
hi|congratulations|congrats|welcome|amen|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january
february
march
april|june|july|august|september|october|november|december|today|tomorrow|tonight|never|always|both|neither
none|all
ja|nein|doch|klar|gerne|perfekt|super|genau|richtig|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
heute
morgen|oui|non|d'accord|parfait|bien|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sí|si|claro|perfecto
vale
lunes
martes|miércoles|jueves|viernes|va bene|certo|perfetto|lunedì|martedì|mercoledì|giovedì|venerdì|sim|não|ótimo
perfeito
segunda|terça|quarta|quinta|sexta|nee|prima|goed|tak|nie|dobrze|nej|visst|absolut|да|нет|хорошо|fyi|asap|tbd
tba|lol
wow
awesome|brilliant|excellent|approved|rejected|accepted|declined|confirmed|noted|see|interview|deal|really|what
why|how
when|where|who|enjoy|good luck|viel erfolg|bonne chance|suerte|felicidades|enhorabuena|félicitations
glückwunsch|stop
send
skip|edit|help|pause|resume|remove|unsubscribe|hold|cancel|approve|attached|see attached|see below|see above
update
test
はい|いいえ|了解|了解です|承知しました|承知|なし|有|无|無|是|不是|好|好的|可以|同意|收到|没有|行|네|예|아니요|확인
완료|없음|있음|نعم|لا|כן|לא|ใช่|ไม่|हाँ|नहीं
na klar|kein problem|no problem|not yet|alles klar|en effet|evet|hayır|tamam|ano|ne|igen|nem|joo|ei|kyllä|selvä
ναι
όχι
""")
"""Short last words that are said, not signed."""

POSTSCRIPT = re.compile(
    r"\s*(?:p\.?\s?){1,3}s\b[.:)\s,-]|\s*(?:n\.?b\.?|edit|update|post ?scriptum|ps|p\.d|pd|p\.d\.|з\.ы|зы|"
    r"υ\.γ|υγ|"
    r"ik|j\.k|追伸|추신|又及|附)"
    r"\s*[.:：]",
    re.IGNORECASE,
)

FOR_OTHERS = re.compile(
    r"\s*(?:for|on behalf of|für|im namen|im auftrag|pour|au nom d\w+|por|en nombre de|per|a nome d\w+|voor|namens|"
    r"w imieniu|för|för\w*|på vegne av|på vegne af|za|от имени)\s[^.,:;?!]{2,50}",
    re.IGNORECASE,
)
"""The line above a name that says for whom it signs: "For the board"."""

TEAM = re.compile(r"\b(?:team|équipe|equipo|equipe|zespół|crew|support|helpdesk|service ?desk)\b", re.IGNORECASE)
"""A group that signs as one."""

TITLE = re.compile(
    r"\b(?:manager|director|ceo|cto|cfo|coo|vp|president|founder|partner|engineer|developer|designer|lead|head of"
    r"|officer|"
    r"consultant|analyst|assistant|coordinator|recruiter|administrator|architect|professor|dept|department|team"
    r"|support|"
    r"university|institute|co|company|ag|plc|inc|ltd|llc|gmbh|corp|s\.?a\.?r?\.?l|s\.?r\.?l|bv|sp\. z o\.o|via|leit\w+|"
    r"\w{0,20}abteilung"
    r"|geschäftsführ\w+|abteilung|"
    r"vertrieb|einkauf|directeur|directrice|responsable|chargée?|gerente|directora?|jefe|diretora?|coordenador\w*"
    r"|direttore|"
    r"responsabile|hoofd|medewerker|kierownik|dyrektor|specjalista|chef|leder|johtaja|päällikkö|ředitel\w*"
    r"|директор|менеджер|"
    r"διευθ\w+|müdürü|uzmanı)\b",
    re.IGNORECASE,
)
"""What people are, or work for, as it stands under their name."""

_WAYS = (
    r"(?:tel|tél|phone|ph|mobile|mob|handy|fax|cell|t|m|f|e|w|o|p|d|телефон|тел|τηλ|telefon|telefono|teléfono|telefone|"
    r"gsm|puh|tlf|mobil|web|skype|twitter|linkedin)"
)
CONTACT = re.compile(
    r"https?://|www\.|@|\+?\(?\d[\d\s()/.-]{6,}|\||•|·|"
    rf"(?:^|[,;/(])\W{{0,3}}{_WAYS}\b\s{{0,3}}[.:]|\b{_WAYS}\b\s{{0,3}}[.:]\s{{0,3}}[+(\d]|"
    r"\b[A-Z]{2,40},? [A-Z]{2} \d{5}|(?:電話|电话|電話番号|전화|携帯|手机)\s?[:：]",
    re.IGNORECASE,
)
"""By what somebody can be reached; "my phone." at the end of a sentence is no such thing."""
