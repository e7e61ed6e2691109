"""How mail ends in the languages it is written in: closings, device lines, legal footers. Pure; data alone.

The families of words that `signature` looks for; each pattern is bounded, so that no text makes it slow.
"""

from __future__ import annotations

import re

THANKS = (
    r"(?:many |kind )?thanks(?: (?:so much|again|a lot|a million|in advance|very much|and \w+ \w+))?|thank you"
    r"(?: (?:so much|again|very much|in advance|and \w+ \w+))?|thx|ta|vielen dank|besten dank|danke(?: schön)?"
    r"|merci(?: beaucoup| d'avance| encore)?|(?:muchas )?gracias|(?:molte )?grazie(?: mille)?|(?:muito )?obrigad[oa]"
    r"|bedankt|dank(?: je| u)?(?: wel)?|alvast bedankt|dziękuję|tack(?: på förhand)?|(?:mange )?takk?|kiitos"
)

BYE = (
    r"(?:with )?(?:my )?(?:very )?(?:best|kind|kindest|warm|warmest|friendly)?,? ?(?:regards|wishes)"
    r"|(?:all (?:the|my) )?best|all the best|(?:yours )?(?:very )?sincerely(?: yours)?|yours(?: truly| faithfully)?"
    r"|cheers|warmly|kindly|respectfully|cordially|take care|(?:talk|speak|see you) soon|looking forward|br|kr|rgds|"
    r"brgds"
    r"|(?:mit )?(?:(?:sehr|ganz) )?(?:freundlich|best|lieb|herzlich|schön|viel|sonnig|kolegial)\w* gr(?:ü|ue)(?:ß|"
    r"ss)en?"
    r"|gr(?:u|ü|ue)(?:ß|ss)e?|mfg|lg|vg|bg|hochachtungsvoll|bis bald|herzlichst|ihre?|dein"
    r"|(?:bien |très )?cordialement|bien à (?:vous|toi)|(?:mes )?(?:sincères |meilleures |cordiales )?salutations"
    r"(?: distinguées)?|amicalement|bonne (?:journée|soirée|semaine)|à bientôt|cdlt|sincèrement|respectueusement"
    r"|(?:(?:un )?(?:cordial|muy cordial) )?saludos?(?: cordiales)?|un (?:cordial )?saludo|(?:muy )?atentamente"
    r"|(?:un )?(?:fuerte )?abrazo|cordialmente"
    r"|(?:cordiali |distinti |cari )?saluti|(?:un )?(?:cordiale )?saluto|a presto|buona giornata"
    r"|(?:met )?(?:(?:zeer )?(?:vriendelijke|hartelijke) )?groe(?:t|ten|tjes)|mvg|hoogachtend|tot snel"
    r"|(?:serdecznie )?pozdrawiam(?: serdecznie)?|z (?:poważaniem|wyrazami szacunku)|pozdrowienia|z pozdrowieniami"
    r"|(?:com os )?(?:melhores |meus )?cumprimentos|atenciosamente|att|abraços?|até breve"
    r"|(?:med )?(?:vänlig|vennlig|venlig|bäst|varm|god|bedste|beste|kærlig|gode)\w*\.? (?:hälsning\w*|hilsen\w*|"
    r"hilsner)"
    r"|hälsningar|hilsen|mvh|vh|kh|(?:ystävällisin )?terveisin|(?:s )?pozdrav\w*|üdvözlettel|cu (?:stimă|respect)"
    r"|с уважением|saygılarımla|με εκτίμηση|よろしくお願い(?:いた)?します。?|此致|敬具"
)

CLOSING = re.compile(rf"(?P<thanks>{THANKS})|(?:{BYE})", re.IGNORECASE)

# Any short line with such a noun is one, whatever adjectives it is dressed in.
CLOSING_NOUN = re.compile(
    r"\b(?:regards|wishes|gr(?:ü|ue)(?:ß|ss)en?|salutations|salud(?:o|os|ando)|salut[io]|groet(?:en|jes)?|"
    r"pozdrowieni\w+|"
    r"cumprimentos|hälsning(?:ar)?|hilsen|hilsner|terveisin)\b",
    re.IGNORECASE,
)

ON_BEHALF = re.compile(r"^\s*(?:i\.? ?[av]\.?|p\.? ?p\.?|p\.? ?o\.?|ppa\.?)\s+", re.IGNORECASE)

FROM_PLACE = re.compile(r"\s*(?:from|aus|de|da|uit|från|z|van|dal|depuis|desde)\s+[\w. -]{2,30}", re.IGNORECASE)

FORMULA = re.compile(r"\bagréer\b|sentiments (?:distingués|les meilleurs|respectueux)", re.IGNORECASE)

PARTICLES = frozenset(
    {"von", "van", "de", "der", "den", "da", "di", "dos", "del", "la", "le", "zu", "bin", "al", "ter", "e", "y", "af"}
)

DEVICE = (
    r"iphone\w*|ipad\w*|ios|android\w*|galaxy|samsung|outlook|mobile?\w*|yahoo\w*|mail\w*|gmail|handy|smartphone|phone|"
    r"téléphone|telef[oó]n\w*|puhelimesta\w*|móvil|blackberry|proton\w*|huawei|xiaomi|pixel|tablet\w*|gmx|web\.de|app|"
    r"device|ger[äa]t\w*|dispositivo|appareil|spark|superhuman|thunderbird|windows|mac\w*|courrier|correo|posta|hey|"
    r"icloud"
)

SENT_FROM = re.compile(
    r"\W{0,3}(?:(?:sent|written|typed|dictated) (?:from|with|via|by|using|on)|(?:gesendet|verschickt|geschrieben|"
    r"gesendet|diese nachricht wurde) (?:von|vom|mit|über|via)|von mein\w+|(?:mobil|unterwegs) (?:gesendet|von)|"
    r"envoy[ée]e? (?:de|depuis|à partir|avec|via)|obtenez|obtenir|télécharge[rz]|provenance|enviado (?:desde|do|da|"
    r"de|a partir|con|via|pelo)|"
    r"enviada (?:do|da)|obtener|obter|scarica|inviato (?:da|dal|dalla|con)|(?:verzonden|verstuurd) (?:vanaf|via|met|"
    r"van)|"
    r"(?:downloaden?|get|holen sie sich|hanki|hämta|få|pobierz|skaffa|laden sie) |skickat (?:från|med)|sendt (?:fra|"
    r"med)|"
    r"wysłan[eoya] (?:z|ze|za)|lähetetty|odesl[aá]no (?:z|ze)|odoslané z|отправлено (?:с|из)|trimis de|"
    r"从我的|發自|发自)"
    rf".{{0,60}}?(?:\b(?:{DEVICE})\b|发送).{{0,90}}|\w{{3,12}}から送信",
    re.IGNORECASE,
)

MAIL_WORD = re.compile(
    r"e-?mails?\b|\bmail\b|message|nachricht|messaggio|mensa[jg]e|courriel|bericht|wiadomo|meddeland|besked|viesti|"
    r"zpráv|"
    r"сообщени|communication|transmission|correo|attachment",
    re.IGNORECASE,
)

LEGAL = re.compile(
    r"confiden[tcz]|vertraulich|privileged|intended|recipient|empfänger|destinat[aá]|adress[ée]e|disclos|unauthori|"
    r"unbefugt|"
    r"dissemin|copying|distribut|strictly|prohibit|löschen|vernichten|supprim|elimin|cancell|virus|liab|haftung|"
    r"notify|informieren sie|irrtüm|par erreur|por error|per errore|in error|riservat|vertrouwelijk|geadresseerde|"
    r"verboden|poufn|adresat|konfident|mottagar|fortrolig|luottamuks|důvěrn|bizalmas|конфиденц|gdpr|dsgvo|rgpd|"
    r"personal data|datenschutz|datos personales|données personnelles|dati personali|privacy|copyright|"
    r"represent the views",
    re.IGNORECASE,
)

COMPANY = re.compile(
    r"\bHR[AB]\s*(?:Nr\.?\s*)?\d|\bAmtsgericht\b|Handelsregister|Registergericht|Geschäftsführ\w*\s*:|"
    r"Sitz der Gesellschaft|Vorstand\w*\s*:|Aufsichtsrat\w*|USt-?Id|registered (?:office|address|in|number|company)|"
    r"company (?:no|number|registration|reg)|\bVAT (?:no|number|reg|id)|\bSIREN\b|\bSIRET\b|\bRCS\b|au capital de|"
    r"partita iva|p\.?\s?iva\b|\bKvK\b|\bKRS\b|\bNIP\b|\bREGON\b|\borg\.?\s?nr|\bCVR\b|kapitał zakładowy",
    re.IGNORECASE,
)

MAIL_STEMS = (
    "mail", "message", "nachricht", "messaggio", "mensaje", "mensage", "courriel", "bericht", "wiadomo", "meddeland",
    "besked", "viesti", "zpráv", "сообщени", "communication", "transmission", "correo", "attachment",
)  # fmt: skip
"""What MAIL_WORD finds holds one of these: looked for first, they cost next to nothing."""

COMPANY_STEMS = (
    "hra", "hrb", "amtsgericht", "handelsregister", "registergericht", "geschäftsführ", "sitz der", "vorstand",
    "aufsichtsrat", "ustid", "ust-id", "registered", "company no", "company number", "company reg", "vat no",
    "vat number", "vat reg", "vat id", "siren", "siret", "rcs", "au capital", "iva", "kvk", "krs", "nip", "regon",
    "org", "cvr", "kapitał",
)  # fmt: skip
"""The same for COMPANY."""

PRINTING = re.compile(
    r"(?:print|druck|imprim|stamp|drukow|skriv\w* ut|udskriv).{0,120}(?:environment|umwelt|environnement|ambiente|"
    r"milieu|"
    r"miljö|miljø|środowisk|planet|tree|bäume|paper|papier)|(?:environment|umwelt|ambiente|milieu).{0,60}(?:print|"
    r"druck|imprim)",
    re.IGNORECASE | re.DOTALL,
)

LEAVE = re.compile(
    r"\bunsubscribe\b|equal[- ]opportunit\w+ employer|manage (?:your )?(?:preferences|subscription)|view (?:this|"
    r"it)? ?(?:email)? ?in (?:your )?browser|"
    r"newsletter abbestellen|vom newsletter abmelden|se désabonner|darse de baja|annulla iscrizione",
    re.IGNORECASE,
)

POSTSCRIPT = re.compile(r"\s*(?:p\.?\s?){1,3}s\b[.:)\s-]|\s*(?:n\.?b\.?|edit|post scriptum)\s*[:.]", re.IGNORECASE)

CONTACT = re.compile(
    r"https?://|www\.|@|\+?\(?\d[\d\s()/.-]{6,}|\||\b(?:tel|phone|mobile|mob|fax|cell|t|m)\b\s*[.:]", re.IGNORECASE
)
