"""The employer's name without what stands at it and with what belongs to it. Pure.

Gone: who else is named with it, "the team of", the program that wrote the mail, which round it is. Back: the saint it
is called after, and the legal form behind a comma.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from agent.understand.employers.company_words import SIDE_WORDS
from agent.understand.employers.domains import folded

_I = re.IGNORECASE
_MOST = 6_000
_AND = re.compile(r"\s(?:and|und|et|y|e|en|og|och|i|&|\+|x|×|/|<>)\s", _I)
_OF = r"(?:de|du|des|d['’]|of|at|von|vom|der|des|bei|van|del|della|dell['’]|di|da|do|dal|chez|from)"
_TEAM = re.compile(
    rf"^(?:(?:l['’]|die|das|the|our|your|ihr|euer|dein|uw|je|jouw|votre|tu|su|il|lo|la|el|het|a|o)\s?)?"
    rf"(?:équipe|equipe|equipo|\w{{0,20}}team|staff|squadra|personale)\s(?:{_OF}(?:\s|(?<=['’])))?(?:(?:l['’]|la|le|the|het|el|il)\s?)?(?=\w)",
    _I,
)
_ITS_ADMINISTRATION = re.compile(r"^l['’]administration (?:d[eu] |des |de la |de l['’]|d['’])(?=\w)", _I)
_OFFICE_OF = re.compile(
    rf"^(?:\w{{0,12}}secretariaat|\w{{0,12}}sekretariat|secrétariat|secretaría|secretariado|secretaria|segreteria"
    rf"|administración"
    rf"|ufficio (?:personale|concorsi|selezione|risorse umane)|risorse umane|recursos humanos|ressources humaines"
    rf"|personalabteilung"
    rf"|personalamt|concorsi"
    rf"|personas|pessoas|talento|gente|persone|recrutement|recrutamento|selección|seleção"
    rf"|selezione|candidature"
    rf"|candidaturas|empleo|emploi|auswahl\w{{0,12}}|nachwuchs\w{{0,12}}|bewerbung(?:en)?|karriere|jobs|events?"
    rf"|service (?:rh|du personnel)|early careers|front office|office of|reception of)\s(?:{_OF}\s?)?(?=[A-ZÀ-Þ])",
    _I,
)
_ITS_OFFICE = re.compile(
    r"\s(?:personalamt|personalabteilung|personalwesen|personalstelle|sekretariat|human resources|ressources humaines"
    r"|recursos humanos|risorse umane|personeelszaken|talent acquisition|early careers|people team"
    r"|rekrytointi|rekrutacja|rekrutering|werving|recruiting|recruitment|talent|hiring|careers|jobs|karriere|recrutement)$",
    _I,
)
_PROGRAM = re.compile(
    r"^(?:nextcloud|outlook|exchange|google(?: (?:calendar|meet|workspace))?|zoom|webex|teams|microsoft teams|doodle"
    r"|calendly|thunderbird|zimbra|lotus notes|open-?xchange)\s(?=[A-ZÀ-Þ])",
    _I,
)
_ROUND = re.compile(
    r"\s(?:\d\s?(?:e|er|ère|è(?:me)?|º|ª|°|st|nd|rd|th|de|te)|\d\.|r[1-5]|zweite[rs]?|dritte[rs]?|tweede|derde"
    r"|second[aeo]?"
    r"|third|deuxième|troisième|terz[ao]|segund[ao]|tercera?|terceira|final|finale)$",
    _I,
)
_SAINT = r"(?:Sts?\.?|Saint|Sainte|Sankt|San|Santa|Santo|Sant|São|Sint|Ste\.?)"
_FORM = (
    r"(?:S\.\s?A\.(?:\s?U\.)?|S\.\s?L\.(?:\s?U\.)?|S\.\s?p\.\s?A\.|S\.\s?r\.\s?l\.|Lda\.?|Inc\.?|Ltd\.?|LLC|LLP|PLC"
    r"|GmbH|AG"
    r"|B\.\s?V\.|N\.\s?V\.|S\.\s?A\.\s?S\.)"
)


_ROOMS = re.compile(r"^(?:büro|bureau|office|studio|atelier|praxis|kanzlei|oficina|ufficio|kantoor|escritório)\s", _I)


def alone(name: str | None, texts: Sequence[str], people: Collection[str], label: str | None = None) -> str | None:
    """The name by itself. `people` are names of persons, `label` is of the employer's domain."""
    if not name:
        return name
    persons = {folded(each) for each in people} - {""}
    sides = [side.strip() for side in _AND.split(name)]
    left = [side for side in sides if folded(side) not in persons]
    if 0 < len(left) < len(sides):
        # "Mei Lin y Laboratorios Cierzo": the rest as it was joined.
        name = left[0] if len(left) == 1 else name
    for pattern in (_TEAM, _ITS_ADMINISTRATION, _OFFICE_OF, _ITS_OFFICE, _PROGRAM, _ROUND):
        bare = pattern.sub("", name)
        if len(folded(bare)) > 2 and bare[:1].isupper() and not SIDE_WORDS.fullmatch(bare):
            name = bare
    if label and name.endswith(("'s", "’s")) and folded(name[:-2]) == folded(label):
        name = name[:-2]  # "Kettleworth's" of kettleworth
    if label and folded(_ROOMS.sub("", name)) == folded(label):
        name = _ROOMS.sub("", name)  # "Büro Holzbau Senn" of holzbau-senn
    return _with_form(_with_saint(name, texts), texts)


_SAINTLY = re.compile(rf"(?<!\w){_SAINT} ")


def _with_saint(name: str, texts: Sequence[str]) -> str:
    """ "Finbarr's Hospital" as "St Finbarr's Hospital", where it stands so."""
    if len(name) < 4 or re.match(_SAINT + r"\s", name):
        return name
    texts = [text for text in texts if f" {name}" in text and _SAINTLY.search(text)]
    if not texts:
        return name
    called = re.compile(rf"(?<!\w)(?P<saint>{_SAINT}) {re.escape(name)}(?!\w)")
    found = next((hit for text in texts if (hit := called.search(text[:_MOST]))), None)
    return f"{found['saint']} {name}" if found else name


def _with_form(name: str, texts: Sequence[str]) -> str:
    """ "Marejada" as "Marejada, S.A.", where a line or a piece is nothing else."""
    if len(name) < 4 or re.search(rf"{_FORM}$", name):
        dotted = name[-1:].isalpha() and any(f"{name}.\n" in f"{text[:_MOST]}\n" for text in texts)
        return f"{name}." if dotted and re.search(r"(?:Ltd|Inc|Co|\.[A-Z])$", name) else name
    texts = [text for text in texts if f"{name}," in text]
    if not texts:
        return name
    line = re.compile(
        rf"(?:^|[|·•–—(]|[\w.], )[^\S\n]{{0,8}}(?P<name>{re.escape(name)}, ?{_FORM})[^\S\n]{{0,8}}(?=$|["
        rf"|·•–—,)])",
        re.MULTILINE,
    )
    found = next((hit for text in texts if (hit := line.search(text[:_MOST]))), None)
    return found["name"] if found else name
