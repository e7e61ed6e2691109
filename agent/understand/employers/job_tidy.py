"""A job's title without what stands around it: gender marks, numbers, what leads to it and what follows. Pure."""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set
from agent.understand.employers.job_nouns import GENDER, ROLE_NOUN
from agent.understand.employers.rounds import INTERVIEW

_I = re.IGNORECASE
# What is written where a title would stand and is none: the bare word, and parents at school.
_NO_TITLE = re.compile(
    r"(?:cet|cest|gmt|utc|bst|ist|wet|west|eet|eest|mez|mesz|[ecmp][sd]t|hnec|heec)\b.{0,6}|(?:req|ref|nr|no"
    r"|id)\.? ?\d+|[A-Z]{2,6}(?:[-/][A-Z\d]+)*[-/]\d+|action required|entrevue|rencontre"
    r"|visite?|termin|besuch|(?:cancel\w*|updated|annul\w*) event\b.*|(?:training|workshop|tips"
    r"|skills|prep\w*|coaching)\b(?! [\w-]+$).*"
    # What a sentence says of the talk itself, and which talk it is.
    r"|(?:será|sera|serão|sarà|saranno|wird|werden|will be|wordt|worden) .*|\W*(?:internal"
    r"|finale?|letzte\w?|last)\W*"
    r"|\W*(?:the |this |our |your |a )?(?:role|position"
    r"|job(?: title)?|title|opening|vacancy|stelle|poste|puesto|ruolo"
    r"|functie|vaga|tbd|tba|n/?a|none|unknown|(?:confidential |undisclosed )?client|confidential)\W*|.*\b(?:ab"
    r"|ver|ein)(?:schicken|senden|reichen)\b.*|.*\bparents?'?(?: ?[-–/&+] ?| and | )teachers?\b.*",
    _I | re.DOTALL,
)
_CUT = re.compile(
    r"\s+(?:entre|zwischen|between|tussen"
    r"|si (?:terrà|svolgerà|tiene)|tendrá lugar|aura lieu|findet|vindt|será|będzie|at|@|with|bei|beim|chez"
    r"|presso|bij|na|no|hos|con|mit|avec|met|com|is|was|will|has|have"
    r"|au (?:centre|sein|cabinet|collège|lycée|siège|foyer|musée|théâtre|magasin|pôle)"
    r"|and (?:we|your|I)|und wir|et nous|on|from"
    r"|am|um|le|am|lernen|role|position|opening|job|interview|team(?! (?:lead|manager|assist|coordin"
    r"|member|supervis))|here|ist|we|that|which|to|in our"
    r"|in the|en (?:el|la|los|las|nuestr\w+)|dans|im|in (?:der|dem|het|einem)|nell[ao]|nel"
    r"|(?:la|le|ti|vi|nous|te|wir|je) (?:invit|conf|laden|scriv|chied|freuen)\w*"
    r"|(?:laden|freuen|möchten|bitten|würden) (?:wir|ich)|hat (?:mir|uns)|haben (?:wir|uns)|(?:praat|spreek|ontmoet"
    r"|krijg) (?:je|u)|hebben we|(?:invitiamo|convidamos|invitamos|esperamos|aspettiamo) (?:a|o|te|la|lo|le|ti))\b.*$"
    r"|\s+[-–—|/]\s+.*$"
    r"|[,;(].*$",
    _I | re.DOTALL,
)
_CUT_LABEL = re.compile(
    r"\s*(?:\((?![A-ZÀ-Þ&a-zà-ÿ ]{4,40}\)\s*$)|\((?=open\b|closed\b|reposted|remote|hybrid|full|part|vollzeit"
    r"|teilzeit|befristet"
    r"|unbefristet|temps"
    r"|tiempo|tempo|home|onsite|all genders|job ?board|linkedin|indeed|stepstone|infojobs|website|homepage|jobbörse"
    r"|site)|;).*$|\s+(?:at|@|bei|chez|presso|bij)\s.*$",
    _I | re.DOTALL,
)
# Numbers that hiring systems put before and behind: "R-0048213", "MBC/2291", "(JR10277)", "Ref 48811".
# What a talk is called before its job: "initial conversation re Head of Facilities".
_ABOUT = re.compile(
    r"^(?:[\w-]+ ){0,3}(?:conversation|call|chat|talk|discussion|meeting|gespräch|austausch|échange|charla|colloquio)s?"
    r"\s+(?:re|about|regarding|on|for|zur|zum|über|wegen|sur|sobre|su|per)\b:?\s+",
    _I,
)
_TAIL = re.compile(
    r"\s+(?:unterhalten|austauschen|einladen|eingeladen|gesprochen|informieren|treffen|begrüßen|suchen"
    r"|vergeben|besetzen|ausgeschrieben|bewerben|beworben|interessier\w+|sprechen|reden|vorstellen|kennenlernen"
    r"|à pourvoir|disponible|hebt|heeft|hebben|gereageerd|gesolliciteerd)\b.*$"
    # When it is: "commessa ore 10", "mecânico 11h".
    r"|\s+(?:(?:alle|às|a las|om|um|à|at|vers)\s)?(?:ore\s\d{1,2}|\d{1,2}(?:[:.]\d{2})?\s?(?:h\d{0,2}|u|uur|uhr"
    r"|[ap]m))\b.*$"
    r"|\s+(?:ein|teil)$"
    # What a sentence says of the job behind it: ", c'est celui auquel vous avez postulé".
    r"|,\s+(?:c['’]est|celui|celle|qui|que|auquel|pour (?:lequel|laquelle)|die|das|der|den|auf die|für die|um die"
    r"|welche[rsn]?|which|that|for which|waarop|waarvoor|dat|die|para (?:el|la) que|a(?:l| la) que|per (?:il|la) quale"
    r"|per cui|che|a que|para (?:o|a) qual)\s(?!(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]*$).*$",
    _I | re.DOTALL,
)
NUMBER = re.compile(
    r"^(?:(?:ref\.?|req\.?|id|nr\.?|no\.?|#)\s*)?(?:[A-Z]{0,5}[-/_ ]?\d{3,}[\w-]*)\s*[-–—:|]?\s+"
    r"|\s*[(\[]?\b(?:ref\.?|req\.?|JR|R)[-: ]?\d{3,}\)?$|\s+[(\[]?(?-i:[A-Z]{1,5})[-/]?\d{3,}[\w/-]{0,12}[)\]]?$"
    r"|,?\s+\(?(?:entgeltgruppe|besoldungsgruppe|eg?|a|w)\.?\s?\d{1,2}[a-z]?\s(?:tv\w{1,4}(?:-\w{1,4})?|bbes\w*)\)?.*$",
    _I,
)
_EDGE = re.compile(
    r"^(?:(?-i:[oa] (?=para |per ))|finale? (?=per |para |for |pour |für |voor )"
    r"|d['’](?=[^\W\d_]{4})(?!embauche)|(?:wegen|wg\.|bzgl\.?|betr\.?|zwecks|re:?|regarding) "
    r"|(?:d['’]embauche (?:pour|comme)?|d['’]\s?embauche|concurso|concours|concorso|bando|oposición"
    r"|(?:primera?|segunda?|tercera?|première|deuxième|seconda|eerste|tweede|erste[sr]?|zweite[sr]?) (?:charla"
    r"|llamada|entrevista|conversa|ronda|étape|entretien|incontro|gesprek|gespräch)|proceso(?: selectivo)?|processo"
    r"|processus|recrutement|recrutamento|reclutamiento|selezione|selección|seleção|werving|recruitment"
    r"|charla|llamada|screening|conversa|incontro|échange|telefonat|praatje|poste d[e']|gespräch|gesprek"
    r"|uitnodiging|einladung|invitation|selectiedag|vacante|plaza"
    r"|termin|remote|(?:internal |interne )?application|functie|position|role|stelle|bewerbung|candidature"
    r"|vacature|poste|puesto|ruolo"
    r"|vaga|job|about|auswahltag|kennenlernen|vorstellung|probetag|(?:einzel|gruppen)-?assessment"
    r"|assessment[- ]cent(?:er|re)"
    r"|(?-i:is|ist)|open|als|for|the|our|an?|für|pour|para|per|voor|of|de|as)\b[: ]*)+"
    r"|(?:[-–—: ]+|-?\b(?:role|rol|seat|stelle|position|opening|job|post|vacancy|vacature|vacante|vaga"
    r"|interview|gespräch|call|screen(?:ing)?|chat"
    r"|entretien"
    r"|colloquio|entrevista|intervju|round))+$",
    _I,
)
# "Gestor(a)", "Verkäufer(in)": no bracket of its own.
_ENDING = re.compile(
    r"(?<=\w)\((as?|os?|in(?:nen)?|n?e|fe|ve|se|ière|euse|trice|rice|ère|ne|ra|ora|es?|s|r|n|t)\)"
    r"|(?<=\w):(in(?:nen)?)\b"
)


def closed(text: str) -> str:
    """The text with the endings of both genders as letters of their words."""
    return _ENDING.sub(lambda found: f"⟨{found[1]}⟩" if found[1] else f"꞉{found[2]}", text)


def tidy(text: str, *, label: bool = False) -> str | None:
    """The job without gender marks, numbers and what leads to it; None where it is none. `label`: it was called so."""
    text = GENDER.sub("", text.strip()[:160]).strip().translate(_BRACKETS)
    if (inside := _IN_BRACKETS.match(text)) is not None:
        text = inside["role"]
    text = _TAIL.sub("", _ABOUT.sub("", NUMBER.sub("", text)))
    text = _clause(_without_terms(text))
    text = (_CUT_LABEL if label else _CUT).sub("", closed(text)).translate(_BRACKETS)
    text = re.sub(r"\s(?:and|und|et|en|or|oder)$", "", text)
    for _ in range(3):
        text = _EDGE.sub("", text).strip(" \t.,;:-–—|/*_\"'“”„")
    if (named := _FOR_A_JOB.match(text)) and not ROLE_NOUN.search(named[0]) and ROLE_NOUN.search(text[named.end() :]):
        text = text[named.end() :]  # "Sam Porter for Data Analyst"
    text = text.strip("🎉🙂😊🚀👋✨ !")
    if (behind := _PROCESS.match(text)) is not None:
        text = text[behind.end() :]
    if _NOBODY.match(text) or (INTERVIEW.search(text) and not ROLE_NOUN.search(INTERVIEW.sub(" ", text))):
        return None  # "Vorstellungsgespräch Robin Keller", "INTERVIEW!!! City Museum": the talk itself
    text = _BRANCH.sub("", text)
    sized = (
        (len(text) > 2 or text in _SHORT)
        and len(text) <= 80
        and len(text.split()) <= 9
        and any(c.isalpha() for c in text)
    )
    return text if sized and not _NO_TITLE.fullmatch(text) and not INTERVIEW.fullmatch(text) else None


# In brackets at the end: what share of a post, for how long, under what contract.
TERMS = re.compile(
    r"\s*[(\[][^()\[\]]{0,30}?(?:\b\d[\d.,]*\s?(?:-\s?\d[\d.,]*\s?)?(?:fte|etp|vzä|mois|monate|months?|meses|mesi"
    r"|maanden)\b"
    r"|\b(?:fixed[- ]term|permanent|temporary|maternity cover|mat(?:ernity)? leave cover|contract|befristet|unbefristet"
    r"|cdd|cdi|interim|intérim|ftc|fte|tempo (?:in)?determinato|temporal|indefinido|tijdelijk|a termo"
    r"|elternzeitvertretung)\b)[^()\[\]]{0,30}[)\]]\s*$",
    _I,
)
# Where a sentence goes on behind the job: "Data Engineer and we …", "Beheer en horen graag", "y te enseñamos".
_GOES_ON = re.compile(
    r"(?<=[\w)])\s(?:(?:and|und)\s(?=[a-zäöü])(?!(?:of|der|die|des)\b)"
    r"|en\s(?=(?:wij|we|ik|horen|zijn|kijken|jouw|je|jij|u|uw|graag|dan|over)\b)"
    r"|et\s(?=(?:nous|vous|je|de vos|sur|votre|vos|on)\b)|y\s(?=(?:te|le|nos|nosotros|queremos|tu|tus|su|sus"
    r"|luego|para)\b)"
    r"|e\s(?=(?:ti|vi|le|la|poi|noi|il suo|nós|vamos|queremos|depois|para)\b)).*$",
    re.DOTALL,
)


def _without_terms(text: str) -> str:
    return TERMS.sub("", text)


def _clause(text: str) -> str:
    """The text up to where its sentence goes on with what is done; a job of two fields, "Health and safety", stays."""
    found = _GOES_ON.search(text)
    if found is None:
        return text
    joint, *behind = found[0].split()
    two = joint in ("and", "und") and "not" not in behind[:1] and ROLE_NOUN.search(" ".join(behind[:4]))
    if two or (joint == "and" and not _VERBS & set(behind[:1])) or not ROLE_NOUN.search(text[: found.start()]):
        return text
    return text[: found.start()]


_VERBS = word_set("""
    we i you your our how what why where when not to let is are will would can meet see hear about if so then more
""")

_SHORT = frozenset({"QA", "PO", "EM", "PM"})
# Of which branch: not the job, but where it is.
_BRANCH = re.compile(
    r",?\s(?:(?:in der |der |at (?:the |our )?)?(?:filiale|niederlassung|standort|zweigstelle|balcão|sucursal|agence de"
    r"|filial|vestiging|depot)\s(?-i:[A-ZÀ-ÖØ-Þ]).*)$",
    _I | re.DOTALL,
)
_BRACKETS = str.maketrans("⟨⟩꞉", "():")
# "Last phase of the process for Product Designer".
_PROCESS = re.compile(
    r"(?:[\w'’-]+ ){0,4}(?:process|proceso|processo|processus|prozess|proces|procedure)\s+(?:for|para|per|pour"
    r"|für|voor|de)\s+",
    _I,
)
# "Suite à votre candidature (coordinatrice enfance)": what the application is for.
_IN_BRACKETS = re.compile(
    r"[^()]{0,40}\b(?:candidatur[ea]|bewerbung|application|sollicitatie"
    r"|solicitud)[^()]{0,20}\((?P<role>[^()]{3,60})\)",
    _I,
)
_FOR_A_JOB = re.compile(r"(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+(?: [\w'’.-]+){1,2} (?:for|für|pour|para|per|voor|as|als|som)\s", _I)
# Whom one meets, and of what those are: no job.
_NOBODY = re.compile(
    r"(?:(?:eng|dr|dra|prof|sig|sra|(?-i:[Hh]r)|(?-i:[Ff]r)|mr|mrs|ms|mme|p)\.?[ªº]?\s|frau |herrn? |(?:con"
    r"|with|mit|avec|com|met"
    r"|z)\s|(?:the|el|la|le|das|die|der|il|lo)"
    r" (?:comit|committee|kommission|jury|tribunal)|leitung$|direktion$|sollicitatie$)",
    _I,
)
