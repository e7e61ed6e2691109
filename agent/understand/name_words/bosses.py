"""Who of those one meets would be the later boss, by what is said of them. Pure; several languages.

Said outright: "your future manager", "who you would report to". Or of one of them, by name or as "I": that they run a
team or a place, or the office that stands beside, before or below their name. "Leads the talk" is no office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.model import Person
from agent.understand.phrases import lowered

_I = re.IGNORECASE
_MOST = 6_000
_TALK = (
    r"(?:talk|interview|call|conversation|chat|session|meeting|discussion|panel|round|exercise|structured|gespräch|runde"
    r"|entretien|échange|réunion|entrevista|charla|reunión|colloquio|incontro|gesprek|conversa|reunião)\b"
)
_YOU = r"(?:you|sie|vous|je|u|te|la|le)\b"
OFFICE = (
    r"(?:(?:line |hiring |team |general |store |shop |ward |site |plant |duty )?manager|boss|supervisor|head"
    r"|director\w*|lead|chief|owner"
    r"|founder|principal|dean|matron|foreman|\w*leit(?:er|erin|ung)|chefin?|vorgesetzte[rn]?|inhaber\w*|geschäftsführ\w+"
    r"|meister\w*|responsable|chef(?:fe)?|direct(?:eur|rice)|gérante?|patronn?e?|cadre|jef[ea]|gerente|encargad[oa]"
    r"|responsabile|direttor\w+|titolare|capo|leidinggevende|\w*leider|baas|directeur|hoofd|eigenaar|chefe|diretor[a]?"
    r"|gestor[a]?|coordenador[a]?|encarregad[oa])"
)
_YOUR = (
    r"(?:your|ihre?[rmns]?|deine?[rmns]?|votre|ton|ta|tu|su|(?:la |il )?(?:sua|suo|tua|tuo)|jouw|je|uw"
    r"|(?:a |o )?(?:tua|teu|seu))"
)
_LATER = (
    r"(?:future|prospective|potential|künftige\w*|zukünftige\w*|spätere\w*|neue\w*|futur\w*|prochaine?|nuov[oa]|toekomstige"
    r"|nieuwe|próxim[oa]|nueva?)"
)
_WOULD_BE = r"(?:would be|will be|['’](?:d|ll) be|wäre|würde|wird|sera|serait|sería|será|sarà|sarebbe|wordt|zou|seria)"
_FUTURE = lowered(
    rf"\b{_YOUR} {_LATER} (?:\w+ )?{OFFICE}\b|\b{_YOUR} {OFFICE} (?:straks|later|dann|then)\b"
    rf"|\b{_WOULD_BE} (?:then |dann |alors |entonces |poi |dan )?{_YOUR} (?:\w+ )?{OFFICE}\b"
    r"|\b(?:whom? )?you(?:['’]d| would|['’]ll| will)? (?:be )?(?:report|work|answer)(?:ing)? (?:directly )?(?:to|for)\b"
    r"|\b(?:the one|who(?:['’]s| is)|she(?:['’]s| is)|he(?:['’]s| is)) (?:the one )?hiring\b|\bwerft zelf\b"
    r"|\bprocura a pessoa para\b|\bbusca a (?:la persona|alguien) para su equipo\b|\bsucht verstärkung\b"
)
_RUNS = (
    rf"(?:runs|leads|heads(?: up)?|manages|leitet|verantwortet|dirige|pilote|encadre|lidera|encabeza|guida|gestisce"
    rf"|leidt|geeft leiding aan|chefia)\s(?!{_YOU}\s(?:through|durch|par|por|per|door)|(?:\w+\s){{0,3}}{_TALK})"
)
_I_RUN = lowered(
    rf"\b(?:i|ich|je|yo|io|ik|eu)\s(?:run|lead|head(?: up)?|manage|leite|verantworte|dirige|pilote|encadre"
    rf"|dirijo|lidero"
    rf"|guido|gestisco|dirigo|leid|chefio|coordeno)\s(?!(?:\w+\s){{0,3}}{_TALK})"
    rf"|\b(?:i am|i['’]m|ich bin|je suis|soy|sono|ik ben|sou)\s(?:the |an? |die |der |eine? |la |le |l['’]|el "
    rf"|il |o |a |de |het )?"
    rf"(?:\w+ )?{OFFICE}(?= (?:of|here|at|and|der|des|von|und|im|in|du|de|d['’]|del|della|di|da|do|van|bij|en"
    rf"|et|y|e)\b|[.,;!]|\s*$)"
)
_IS = r"(?:\W|\b(?:ist|is|est|es|è|é|die|der|the|la|le|el|il|a|o|our|unsere?)\b\s?){0,4}"
_OF_THEM = re.compile(rf"{_IS}(?:{_RUNS}|{OFFICE}\b)", _I)
_DOES = re.compile(rf"{_IS}{_RUNS}", _I)
# The line below a name, marked by the break: "\nStudio Head, Globex".
_SIGNED = re.compile(rf"\n(?:[\w&.'’-]+ ){{0,2}}{OFFICE}\b(?! (?:assistant|assistent))", _I)
_CLAUSE = re.compile(r"[.;\n]|,\s(?=[A-ZÀ-Þ])|\s(?:and|und|et|y|e|en)\s(?=[A-ZÀ-Þ])")
# "the line manager, Lorna Imlach".
_BEFORE = re.compile(
    rf"\b(?:the|our|your|die|der|unsere?|la|le|notre|el|la|nuestr[oa]|il|de|onze|o"
    rf"|a)\s(?:\w+\s)?{OFFICE},?\s$",
    _I,
)
_STAFF = re.compile(
    r"\b(?:hr|human resources|recruit\w*|talent|people|personal\w*|rh|drh|rr\.?hh|risorse umane|selezione"
    r"|selección|p&o)\b",
    _I,
)


def is_named(text: str) -> bool:
    """Says the text outright that one of them would be the boss; a lower-case text."""
    return _FUTURE.search(text[:_MOST]) is not None


def writes(text: str) -> bool:
    """Says the writer that they run the team or the place; a lower-case text."""
    return _I_RUN.search(text[:_MOST]) is not None


def leading(who: Sequence[Person], text: str, *, plainly: bool) -> list[Person]:
    """Those of whom the text says that they lead; `plainly`: not only by an office in brackets behind their name."""
    pattern = _DOES if plainly else _OF_THEM
    return [one for one in who if any(_leads(near, pattern) for near in _said_of(one, text[:_MOST]))]


def _leads(said: tuple[str, str], pattern: re.Pattern[str]) -> bool:
    before, behind = said
    if _STAFF.search(behind[:50]) or _STAFF.search(before[-40:]):
        return False
    return pattern.match(behind) is not None or _SIGNED.match(behind) is not None or _BEFORE.search(before) is not None


def _said_of(one: Person, text: str) -> Iterator[tuple[str, str]]:
    """What stands before each mention of somebody and what stands behind, up to the end of the clause."""
    words = [word for word in one.name.split() if len(word) > 2 and word[0].isupper()]
    if not words:
        return
    spelled = re.compile(rf"(?<!\w)(?:{re.escape(one.name)}|{re.escape(words[-1])}|{re.escape(words[0])})(?!\w)")
    for count, hit in enumerate(spelled.finditer(text)):
        if count > 6:
            return
        before = text[max(0, hit.start() - 60) : hit.start()].rpartition("\n")[2]
        behind = text[hit.end() : hit.end() + 90]
        signs = not before.strip(" -–—/*") and re.match(r"[ ,]{0,3}\n[ ]{0,3}\S", behind)
        if signs:
            yield before, "\n" + behind.lstrip(" ,\n").partition("\n")[0]
            continue
        closed = behind.find(")") if behind.lstrip().startswith("(") else -1
        yield before, behind[:closed] if closed > 0 else _CLAUSE.split(behind)[0] if behind[:1] != "," else behind[:60]
