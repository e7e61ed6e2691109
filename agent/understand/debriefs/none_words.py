"""How owners deny something of several at once: "neither Ana nor Bob came", "keiner von beiden", "Bob neither". Pure.

In English, German, French and Spanish; matched against `flat` text. What such a sentence denies is no note for anybody:
where it says that nobody of them came it is heard as that, else it is handed back.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set
from agent.understand.debriefs.debrief_people import People

_LED = (
    r"^\W*(?:(?:but|and|so|well|sorry|unfortunately|sadly|in the end|leider|aber|und|am ende|mais|et"
    r"|malheureusement|pero|y|lamentablemente|al final)\W+){0,3}"
)
_NEITHER = re.compile(rf"{_LED}(?:neither|weder|ni)\b(?! (?:of|one|the|l'une?|uno|una)\b)")
_OF_THEM = re.compile(
    rf"{_LED}(?:(?:none|nothing|nichts|rien|nada) (?:of (?:it|that|this)|davon|de tout (?:ca|cela)|de eso)"
    r"|(?:nobody|no[ -]one|niemand|personne|nadie)"
    r"|(?:neither|none|not one|not a single one)(?: of (?:them|the (?:two|three|four|five)|these|those|us))?"
    r"|(?:keine?r?|keines)(?: (?:von (?:ihnen|(?:den )?beiden|denen|den (?:dreien|vieren)|allen)|der (?:beiden|drei"
    r"|vier)))?"
    r"|aucune?(?: (?:d'(?:eux|elles|entre eux)|des (?:deux|trois|quatre)))?|ni l'une? ni l'autre"
    r"|ningun[oa](?: de (?:(?:los|las) (?:dos|tres|cuatro)|ell[oa]s))?|ni (?:el |la )?un[oa] ni (?:el |la )?otr[oa])"
    r"(?=\s)"
)
_CAME = re.compile(
    r"\W*(?:(?:actually|even|ever|really|leider|auch|uberhaupt|finalement|al final) ){0,2}(?:"
    r"(?:has |have |had )?(?:came|come|show(?:ed|n)?(?: up)?|turn(?:ed)? up|join(?:ed)?|appear(?:ed)?|attend(?:ed)?"
    r"|dial(?:l?ed)? in|made it)\b"
    r"|(?:was|were|is|are) (?:there|present|available|able to (?:come|join|attend|make it)|on the call|in the (?:call"
    r"|room|meeting))\b"
    r"|(?:could|would|did|can) (?:come|join|attend|make it|be there|show(?: up)?|turn up|dial in|appear)\b"
    r"|(?:ist|sind|war|waren) (?:\w+ ){0,2}?(?:da|dabei|anwesend|gekommen|erschienen|aufgetaucht|verfugbar)\b"
    r"|(?:kam|kamen|erschien|erschienen|tauchten? auf)\b"
    r"|(?:konnten?|hat(?:ten)?|haben) (?:\w+ ){0,2}?(?:kommen|dabei sein|teilnehmen|teilgenommen|zeit"
    r"|sich eingewahlt)\b"
    r"|konnten?\W*$"
    r"|(?:ne |n')(?:etai(?:en)?t (?:\w+ )?(?:la|presente?s?|disponibles?|dispo)|(?:est|sont) (?:\w+ )?venue?s?"
    r"|s'(?:est|etait|sont) (?:\w+ )?(?:connect|present|point)\w*|(?:a|ont) pu(?: (?:venir|etre la|participer"
    r"|se connecter))?)"
    r"|(?:vino|vinieron|aparecio|aparecieron|estaban?|estuvo|estuvieron(?! \w+ando\b)|asistio|asistieron"
    r"|(?:ha|han|habia|habian) (?:venido|aparecido|asistido)"
    r"|pudo|pudieron|se (?:ha |han )?(?:present|conect)\w+)\b)"
)
"""What stands behind those of whom it is denied, where it says that they did not come."""
_WHERE = re.compile(
    r"(?:\W+(?:to|at|for|on|in|into|onto|the|our|it|us|that|this|call|interview|meeting|talk|session|room|link|zoom|teams"
    r"|today|yesterday|time|all|end|though|apparently|zum|beim|im|am|heute|termin|gesprach|leider|au|aux|a|la|le|l'\w+"
    r"|rendez-vous|reunion|hoy|cita|entrevista|llamada|reunion|al|en)\b){0,6}\W*"
    r"(?:$|[,;:.!–]|\s-\s|\b(?:so|but|and|because|since|aber|und|weil|deshalb|daher|donc|mais|et|asi|pero|y|porque)\b)"
)
"""What may follow in that clause: another thing makes it another one ("neither showed me the office")."""
_END = re.compile(r"\s*(?:[,;:.!–]|\s-\s|\b(?:so|but|also|aber|deshalb|daher|donc|mais|asi que|pero)\b)\s*")
_BETWEEN = re.compile(r"\b(?:neither|nor|or|weder|noch|oder|ni|ou|o|anyone|anybody|else|any of the others)\b")
_ECHO = word_set("""
    and or but neither nor did could was were had has does either not didn't couldn't wasn't too also
    und auch ebenfalls ebenso ebensowenig genauso nicht war kam
    et non plus y tampoco ni
""")
_DENIES = re.compile(
    r"\b(?:neither|nor|not|didn't|couldn't|wasn't|ebensowenig|nicht|non plus|tampoco)\b|\bni\b(?=\W*\w+\W*$)"
)


def denied(low: str, people: People) -> tuple[list[int], bool, int] | None:
    """Of whom a sentence (flat) denies something at once, whether it is that they came, and where that clause ends;
    None: it is no such sentence. Nobody named: of all of them."""
    named = _NEITHER.match(low)
    if named is not None:
        whom: list[int] = []
        last = named.end()
        for who, begin, end in people.places(low):
            if people.is_bare(_BETWEEN.sub(" ", low[named.end() : begin])):
                whom, last = [*whom, who], end
        if not whom:
            return None
        rest = last + (more.end() if (more := re.match(r"(?:\W+(?:n?or|noch|ni|or)\W+\w+ ?\w*)", low[last:])) else 0)
        came = _came(low, rest) or _came(low, last)
        return list(dict.fromkeys(whom)), came is not None, _clause(low, came.end() if came else last)
    several = _OF_THEM.match(low)
    if several is None:
        return None
    came = _came(low, several.end())
    if came is None and several[0].split()[-1] in ("none", "neither", "keine", "keiner", "aucun", "aucune"):
        return None  # "none of it matters", "keine Fragen": of things
    return [], came is not None, _clause(low, came.end() if came else several.end())


def echoes(low: str, people: People) -> bool:
    """Does a clause (flat) say of whom it names only "neither": what was denied before is denied of them as well?"""
    if _DENIES.search(low) is None or len(low.split()) > 8:
        return False
    return people.is_bare(" ".join(word for word in re.findall(r"[\w']+", low) if word not in _ECHO))


def _came(low: str, start: int) -> re.Match[str] | None:
    came = _CAME.match(low, start)
    return came if came is not None and _WHERE.match(low, came.end()) else None


def _clause(low: str, start: int) -> int:
    end = _END.search(low, start)
    return end.end() if end is not None else len(low)
