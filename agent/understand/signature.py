"""Where a person's words end and their signature, device line or legal footer begins. Pure.

Losing words is worse than keeping a signature: a cut needs a sign (a delimiter, a closing with a name
under it, the sender's own name) and only short lines after it; a postscript stays.
"""

from __future__ import annotations

import re

_DELIMITER = re.compile(r"\s*(?:--|—|– ?–)\s*")
_RULE = re.compile(r"\s*[-_=*~—–]{3,}\s*")

_THANKS = (
    r"(?:many |kind )?thanks(?: (?:so much|again|a lot|a million|in advance|very much|and \w+ \w+))?|thank you"
    r"(?: (?:so much|again|very much|in advance|and \w+ \w+))?|thx|ta|vielen dank|besten dank|danke(?: schön)?"
    r"|merci(?: beaucoup| d'avance| encore)?|(?:muchas )?gracias|(?:molte )?grazie(?: mille)?|(?:muito )?obrigad[oa]"
    r"|bedankt|dank(?: je| u)?(?: wel)?|alvast bedankt|dziękuję|tack(?: på förhand)?|(?:mange )?takk?|kiitos"
)
_BYE = (
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
_CLOSING = re.compile(rf"(?P<thanks>{_THANKS})|(?:{_BYE})", re.IGNORECASE)
# Any short line with such a noun is one, whatever adjectives it is dressed in.
_CLOSING_NOUN = re.compile(
    r"\b(?:regards|wishes|gr(?:ü|ue)(?:ß|ss)en?|salutations|salud(?:o|os|ando)|salut[io]|groet(?:en|jes)?|pozdrowieni\w+|"
    r"cumprimentos|hälsning(?:ar)?|hilsen|hilsner|terveisin)\b",
    re.IGNORECASE,
)
_ON_BEHALF = re.compile(r"^\s*(?:i\.? ?[av]\.?|p\.? ?p\.?|p\.? ?o\.?|ppa\.?)\s+", re.IGNORECASE)
_FROM_PLACE = re.compile(r"\s*(?:from|aus|de|da|uit|från|z|van|dal|depuis|desde)\s+[\w. -]{2,30}", re.IGNORECASE)
_FORMULA = re.compile(r"\bagréer\b|sentiments (?:distingués|les meilleurs|respectueux)", re.IGNORECASE)
_PARTICLES = frozenset(
    {"von", "van", "de", "der", "den", "da", "di", "dos", "del", "la", "le", "zu", "bin", "al", "ter", "e", "y", "af"}
)

_DEVICE = (
    r"iphones?|ipads?|ios|android\w*|galaxy|samsung|outlook|mobile?\w*|yahoo\w*|mail\w*|gmail|handy|smartphone|phone|"
    r"téléphone|telef[oó]n\w*|puhelimesta\w*|móvil|blackberry|proton\w*|huawei|xiaomi|pixel|tablet\w*|gmx|web\.de|app|"
    r"device|ger[äa]t\w*|dispositivo|appareil|spark|superhuman|thunderbird|windows|mac\w*|courrier|correo|posta|hey|"
    r"icloud"
)
_SENT_FROM = re.compile(
    r"\W{0,3}(?:(?:sent|written|typed|dictated) (?:from|with|via|by|using|on)|(?:gesendet|verschickt|geschrieben|"
    r"gesendet|diese nachricht wurde) (?:von|vom|mit|über|via)|von mein\w+|(?:mobil|unterwegs) (?:gesendet|von)|"
    r"envoy[ée]e? (?:de|depuis|à partir|avec|via)|obtenez|obtenir|télécharge[rz]|provenance|enviado (?:desde|do|da|"
    r"de|a partir|con|via|pelo)|"
    r"enviada (?:do|da)|obtener|obter|scarica|inviato (?:da|dal|dalla|con)|(?:verzonden|verstuurd) (?:vanaf|via|met|"
    r"van)|"
    r"(?:downloaden?|get|holen sie sich|hanki|hämta|få|pobierz|skaffa|laden sie) |skickat (?:från|med)|sendt (?:fra|"
    r"med)|"
    r"wysłan[eoya] (?:z|ze|za)|lähetetty|odesl[aá]no (?:z|ze)|odoslané z|отправлено (?:с|из)|trimis de|iphoneから|"
    r"从我的|發自|发自)"
    rf".{{0,60}}?(?:\b(?:{_DEVICE})\b|から送信|发送).{{0,90}}",
    re.IGNORECASE,
)

_MAIL_WORD = re.compile(
    r"e-?mails?\b|\bmail\b|message|nachricht|messaggio|mensa[jg]e|courriel|bericht|wiadomo|meddeland|besked|viesti|"
    r"zpráv|"
    r"сообщени|communication|transmission|correo|attachment",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"confiden[tcz]|vertraulich|privileged|intended|recipient|empfänger|destinat[aá]|adress[ée]e|disclos|unauthori|"
    r"unbefugt|"
    r"dissemin|copying|distribut|strictly|prohibit|löschen|vernichten|supprim|elimin|cancell|virus|liab|haftung|"
    r"notify|informieren sie|irrtüm|par erreur|por error|per errore|in error|riservat|vertrouwelijk|geadresseerde|"
    r"verboden|poufn|adresat|konfident|mottagar|fortrolig|luottamuks|důvěrn|bizalmas|конфиденц|gdpr|dsgvo|rgpd|"
    r"personal data|datenschutz|datos personales|données personnelles|dati personali|privacy|copyright|"
    r"represent the views",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\bHR[AB]\s*(?:Nr\.?\s*)?\d|\bAmtsgericht\b|Handelsregister|Registergericht|Geschäftsführ\w*\s*:|"
    r"Sitz der Gesellschaft|Vorstand\w*\s*:|Aufsichtsrat\w*|USt-?Id|registered (?:office|address|in|number|company)|"
    r"company (?:no|number|registration|reg)|\bVAT (?:no|number|reg|id)|\bSIREN\b|\bSIRET\b|\bRCS\b|au capital de|"
    r"partita iva|p\.?\s?iva\b|\bKvK\b|\bKRS\b|\bNIP\b|\bREGON\b|\borg\.?\s?nr|\bCVR\b|kapitał zakładowy",
    re.IGNORECASE,
)
_PRINTING = re.compile(
    r"(?:print|druck|imprim|stamp|drukow|skriv\w* ut|udskriv).{0,120}(?:environment|umwelt|environnement|ambiente|"
    r"milieu|"
    r"miljö|miljø|środowisk|planet|tree|bäume|paper|papier)|(?:environment|umwelt|ambiente|milieu).{0,60}(?:print|"
    r"druck|imprim)",
    re.IGNORECASE | re.DOTALL,
)
_LEAVE = re.compile(
    r"\bunsubscribe\b|manage (?:your )?(?:preferences|subscription)|view (?:this|"
    r"it)? ?(?:email)? ?in (?:your )?browser|"
    r"newsletter abbestellen|vom newsletter abmelden|se désabonner|darse de baja|annulla iscrizione",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"\s*(?:p\.?\s?){1,3}s\b[.:)\s-]|\s*(?:n\.?b\.?|edit|post scriptum)\s*[:.]", re.IGNORECASE)
_CONTACT = re.compile(
    r"https?://|www\.|@|\+?\(?\d[\d\s()/.-]{6,}|\||\b(?:tel|phone|mobile|mob|fax|cell|t|m)\b\s*[.:]", re.IGNORECASE
)


def strip(lines: list[str], sender_name: str) -> list[str]:
    """`lines` of one writer without signature, device line and footer; `sender_name` as in From."""
    kept = _without_device_lines(lines)
    kept = _cut_delimiter(kept)
    for _round in range(4):  # a footer under a signature under a footer
        before = len(kept)
        kept = _cut_footers(_trimmed(kept))
        kept = _cut_closing(kept, _name_words(sender_name))
        if len(kept) == before:
            break
    return _trimmed(kept)


def _trimmed(lines: list[str]) -> list[str]:
    """Without blank lines and rules at either end."""
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and (not lines[end - 1].strip() or _RULE.fullmatch(lines[end - 1])):
        end -= 1
    return lines[start:end]


def _without_device_lines(lines: list[str]) -> list[str]:
    return [line for line in lines if not (len(line) < 200 and _is_device_line(line))]


def _is_device_line(line: str) -> bool:
    bare = re.sub(r"<?\(?https?://\S+", "", line).strip()
    return len(bare.split()) <= 14 and _SENT_FROM.fullmatch(bare) is not None


def _cut_delimiter(lines: list[str]) -> list[str]:
    """Without what follows "-- " (RFC 3676, 4.3), or a rule with nothing but contact lines under it."""
    for index, line in enumerate(lines):
        if _DELIMITER.fullmatch(line):
            return lines[:index] + _postscript(lines[index + 1 :])
        if _RULE.fullmatch(line) and index and _is_block(lines[index + 1 :]):
            return lines[:index]
    return lines


def _postscript(lines: list[str]) -> list[str]:
    for index, line in enumerate(lines):
        if _POSTSCRIPT.match(line):
            return ["", *lines[index:]]
    return []


def _cut_footers(lines: list[str]) -> list[str]:
    """Without the paragraphs at the end that are written by a lawyer or a mail merge."""
    while lines:
        start = len(lines)
        while start > 0 and lines[start - 1].strip():
            start -= 1
        if not _is_footer(" ".join(lines[start:])):
            return lines
        lines = _trimmed(lines[:start])
    return lines


def _is_footer(paragraph: str) -> bool:
    paragraph = paragraph[:20_000]
    legal = {match[0].lower() for match in _LEGAL.finditer(paragraph)}
    if len(legal) >= 2 and _MAIL_WORD.search(paragraph) and len(paragraph.split()) >= 12:
        return True
    if _PRINTING.search(paragraph[:400]) or _LEAVE.search(paragraph):
        return len(paragraph.split()) < 60
    return len({match[0].lower() for match in _COMPANY.finditer(paragraph)}) >= 1 and not paragraph.rstrip().endswith(
        "?"
    )


def _cut_closing(lines: list[str], names: frozenset[str]) -> list[str]:
    """Without a closing and the name block under it, or the block that opens with the sender's name."""
    for index, line in enumerate(lines):
        if not line.strip() or len(line) > 90:
            continue
        closing = _closing(line)
        if closing is None and not (index and _is_name(line, names)):
            continue
        if not _signs(lines, index, names, is_closing=closing is not None):
            continue
        end = _block_end(lines, index + 1)
        rest = lines[end:]
        before = _trimmed(lines[:index])
        if closing == "thanks" and not before:
            before = [line]  # the thanks are all that was said
        return [*before, *(["", *rest] if before and rest else rest)]
    return lines


def _closing(line: str) -> str | None:
    """ "thanks" or "bye" where the line is a closing, with or without a name on it, else None."""
    bare = line.strip().strip("*_ ")
    if _FORMULA.search(bare):
        return "bye"
    noun = _CLOSING_NOUN.search(bare)
    if noun and len(bare[: noun.end()].split()) <= 5 and len(bare.split()) <= 7 and not bare.endswith(("?", ".")):
        return "bye"
    match = _CLOSING.match(bare)
    while match is not None:
        rest = bare[match.end() :]
        if rest[:1].isalnum():
            return None
        place = _FROM_PLACE.match(rest)
        rest = rest[place.end() :] if place else rest
        rest = rest.lstrip(" ,.!;–—-")
        if not rest or _looks_like_name(rest):
            return "thanks" if match["thanks"] else "bye"
        rest = re.sub(r"^(?:and|und|et|y|e|en|och|og|&|i)\s+", "", rest, flags=re.IGNORECASE)
        bare = rest
        match = _CLOSING.match(bare)
    return None


def _signs(lines: list[str], index: int, names: frozenset[str], *, is_closing: bool) -> bool:
    """Whether the line at `index` is followed by what follows a closing: nothing, or a short block."""
    following = [line for line in lines[index + 1 :] if line.strip()]
    if not following:
        # A bare "Thank you." at the end is something said.
        return not is_closing or _closing(lines[index]) == "bye"
    first = following[0]
    if _POSTSCRIPT.match(first):
        return True
    if is_closing:
        name_on_line = re.search(r"[,!.–-]\s*[A-ZÀ-Þ]\w+", lines[index].strip()) is not None
        if not (_is_name(first, names) or _looks_like_name(first) or _CONTACT.search(first) or name_on_line):
            return False
    return _block_end(lines, index + 1) > index + 1


def _block_end(lines: list[str], start: int) -> int:
    """Where the block of short lines from `start` on ends: before a paragraph that says something."""
    end = start
    while end < len(lines) and end - start < 40:
        stop = end
        while stop < len(lines) and not lines[stop].strip():
            stop += 1
        paragraph_end = stop
        while paragraph_end < len(lines) and lines[paragraph_end].strip():
            paragraph_end += 1
        paragraph = lines[stop:paragraph_end]
        if not _is_block(paragraph):
            break
        end = paragraph_end
    return end


def _is_block(lines: list[str]) -> bool:
    """Whether every line could stand in a signature: short, no sentence, no postscript."""
    return all(not _says_something(line) for line in lines if line.strip()) and len(lines) <= 25


def _says_something(line: str) -> bool:
    bare = line.strip()
    if _POSTSCRIPT.match(bare) or "?" in re.sub(r"https?://\S+", "", bare):
        return True
    if _is_footer(bare):
        return False
    words = bare.split()
    if _CONTACT.search(bare):
        return len(words) > 20
    return len(words) > 12 or (len(words) >= 5 and bare.endswith((".", "!", ":")))


def _looks_like_name(line: str) -> bool:
    words = re.sub(r"[.,()\"'–|/-]", " ", _ON_BEHALF.sub("", line)).split()
    if not 1 <= len(words) <= 5 or len(line.strip()) > 50 or line.strip().endswith((":", "?", "!")):
        return False
    return all(word[0].isupper() or word.lower() in _PARTICLES or not word[0].isascii() for word in words)


def _name_words(name: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"[^\W\d_]+", name.lower()) if len(word) > 1)


def _is_name(line: str, names: frozenset[str]) -> bool:
    """Whether the line is the sender's name or a part of it, or their initials."""
    words = re.findall(r"[^\W\d_]+", line.lower())
    if not words or len(words) > 5 or not names:
        return False
    if all(word in names or word in _PARTICLES for word in words):
        return True
    initials = {name[0] for name in names}
    return len("".join(words)) <= 3 and line.strip(" -–/~.").isupper() and set("".join(words)) <= initials
