"""What stands right beside a name and keeps its bearer out of the talk: who is stood in for, reported to, away. Pure.

"Rosa replaces Tom", "she reports to our CEO Tom", "Tom can't make it": the word before or behind says it whatever the
rest of the sentence does.
"""

from __future__ import annotations

import re

_I = re.IGNORECASE
_BEFORE = 110
_BEHIND = 60
_OF_ANOTHER = re.compile(
    r"\b(?:(?:report|answer)(?:s|ed|ing)? (?:directly )?to|work(?:s|ed|ing)? (?:for|under)|t(?:akes?|ook"
    r"|aking) over from"
    r"|succeed(?:s|ed|ing)?|successor (?:to|of)|replac(?:es|ed|ing|e)(?! by)|instead of|in place of|rather than"
    r"|(?:stand|step|fill)(?:s|ing)? in for|cover(?:s|ing)? for|(?:and|but|,) not"
    r"|statt|anstatt|anstelle von|anstelle|in vertretung (?:von|für)|vertritt|ersetzt|berichtet an|unterstellt"
    r"|nachfolger(?:in)? von|nachfolge von|(?:das|dem) team von"
    r"|remplace(?:ra)?|à la place de|au lieu de|succèd(?:e|era) à|succédé à|rattachée? à"
    r"|en lugar de|en vez de|sustituye a|sustituirá a|reporta a|sucedió a|sucede a"
    r"|al posto di|il posto di|invece di|sostituisce|sostituirà|riporta a|risponde a|subentrat[oa] a"
    r"|in plaats van|vervangt|rapporteert aan|volgde|opvolg(?:er|ster) van"
    r"|em vez d[aeo]|no lugar d[aeo]|substitui|substituirá|responde a[o]?|reporta a[o]?|sucedeu a[o]?)"
    r"(?: (?:our|the|her|his|unser\w*|de[rmn]|die|notre|le|la|el|il|de|onze|o|a|nosso|nossa|nuestr[oa]))?"
    r"(?: (?:[\w-]{2,20}|[A-Z]{2,4}))?[ ]$",
    _I,
)
# "After the good first talk with Dana": one that has been; a plain "after the talk with" may be the same day's agenda.
_EARLIER = re.compile(
    r"\b(?:after|following|further to|nach|im anschluss an|après|(?:comme )?suite à|à la suite de|tras|después de|dopo"
    r"|a seguito del|in seguito al|na|depois d[aeo]|após)\b[^.;:!?\n,]{0,30}?"
    r"\b(?:first|initial|phone|screening|erste[nmrs]?|telefonischen?|premi(?:er|ère)|téléphonique|primera?|primo|prima"
    r"|telefonic[oa]|telefónic[oa]|telefonat|telefongespräch|erstgespräch|eerste|telefoongesprek|primeir[oa]|telefonata"
    r"|llamada|screen)\b"
    r"[^.;:!?\n,]{0,24}?\b(?:with|mit|avec|con|met|com)(?: (?:frau|herrn?|mme|m\.|mr|ms|mrs|dr|la|il|el|a|o|our"
    r"|unserer?))?"
    r"(?: (?:dr|prof)\.?)?[ ]$",
    _I,
)
_AWAY = re.compile(
    r"^(?:,? ?(?:who|der|die|qui|que|che) )?(?:(?:is|has|ist|hat|est|está|è|heeft|tem|has been|had to)['’]? |['’]s )?"
    r"(?:(?:leider|unfortunately|sadly|malheureusement|purtroppo|helaas|infelizmente|now|been|nun|jetzt|also) ){0,2}"
    r"(?:can['’]?t(?! wait)|cannot|couldn['’]?t|can no longer|won['’]?t|will not|is unable|unable|sick|ill"
    r"|unwell|called away"
    r"|off sick|on leave|stuck|tied up|erkrankt|krank|verhindert|muss (?:leider )?passen|fällt (?:leider )?aus"
    r"|im urlaub"
    r"|souffrante?|empêchée?|malade|en congé|indisponible|retenue?|ne (?:pourra|peut)|no podrá|no puede"
    r"|no estará|de baja"
    r"|de vacaciones|enferm[oa]|non ci sarà|non può|non potrà|malat[oa]|in ferie|verhinderd|ziek|kan (?:helaas )?niet"
    r"|op vakantie|redt het (?:helaas )?niet|não pode(?:rá)?|doente|de férias|de baixa)\b",
    _I,
)


def keeps_out(text: str, start: int, end: int) -> bool:
    """Says what stands right beside the name from `start` to `end` that its bearer is none one meets."""
    before = " ".join(text[max(0, start - _BEFORE) : start].split())
    behind = " ".join(text[end : end + _BEHIND].split())
    return (
        _OF_ANOTHER.search(f"{before} ") is not None
        or _EARLIER.search(f"{before} ") is not None
        or _AWAY.match(behind) is not None
    )
