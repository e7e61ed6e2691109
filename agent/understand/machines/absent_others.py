"""What a mail tells of the absence of somebody who did not write it, cut out of its words. Pure.

"Rita is off today. They decide by the 27th" is news, and no absence of whoever brings it.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from agent.understand.days.date_words import word_set
from agent.understand.sentences import fold

_MOST = 4_000
"""Letters in which that is looked for."""
_NAME = r"[A-ZÀ-Þ][\w'’-]{1,30}"
_OURS = (
    r"(?:[Oo]ur|[Mm]y|[Tt]he|[Yy]our|[Uu]nser\w{0,2}|[Mm]eine?|[Dd]er|[Dd]ie|[Nn]otre|[Mm]on|[Mm]a|[Ll][ea]"
    r"|[Nn]uestr[oa]"
    r"|[Mm]i|[Ee]l)"
)
_TITLED = r"(?:Herr|Frau|Mme|Mlle|M\.|Mrs?\.?|Ms\.?|Dr\.?|Prof\.?|Sra?\.?|Don|Doña)"
_SUBJECT = (
    rf"(?:{_TITLED} (?:{_NAME} ?){{1,2}}|{_NAME}(?: {_NAME})?|{_OURS}(?: [\w'’-]{{2,30}}){{1,3}}?)"
    r"(?:, [\w' -]{2,40},)?"
)
_AWAY = (
    r"off(?: sick)?|away|ill|sick|unwell|out(?: of (?:the )?office| sick)?|abroad|travell?ing|on (?:\w+ )?(?:leave"
    r"|holidays?|vacation|pto|sabbatical|a (?:business )?trip)|at a (?:conference|trade fair)"
    r"|not in(?: the office)?|unavailable"
    r"|(?:im|in) urlaub|krank(?:geschrieben)?|erkrankt|nicht (?:da|im haus|im büro|erreichbar)"
    r"|verreist|unterwegs|abwesend|auf (?:dienstreise|reisen|einer messe)|in (?:elternzeit|mutterschutz)|außer haus"
    r"|absente?|malade|en (?:congés?|vacances|déplacement|arrêt)(?: maladie| maternité)?|souffrante?"
    r"|de (?:baja|vacaciones|viaje|permiso)|fuera|enferm[oa]|ausente"
)
_BE = (
    r"(?:['’]s|is|are|was|has been|will be|ist|sind|war|wird|est|sont|était|sera|está|están|estaba|estará)"
    r"(?i: (?:\w+ ){0,2}?(?:today|this week|still|currently|heute|diese woche|noch|gerade|zurzeit|leider|actuellement"
    r"|encore|hoy|todavía|esta semana))?"
)
_WITH = r"(?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on)"
_WHEN = (
    r"(?: (?:today|tomorrow|now|at the moment|all (?:day|week)|this (?:week|month)|heute|diese woche|derzeit|gerade"
    r"|aujourd['’]hui|cette semaine|actuellement|hoy|esta semana|ahora|(?:for|für|pour|por) [\w' -]{2,30}"
    r"|(?:un)?till? [\w' -]{2,30}|bis [\w.' -]{2,30}|jusqu['’](?:au|à) [\w' -]{2,30}|hasta [\w' -]{2,30}))?"
)
_AND = r"(?:and|so|hence|therefore|und|daher|deshalb|also|donc|et|así que|por eso|y) (?=\S)"
_SO = rf"(?:\s?[,.;:–-]\s(?:{_AND})?|\s{_AND}|[.,;]|(?=\n)|$)"
_ABSENT = re.compile(
    rf"(?:(?<=^)|(?<=[.!?:;,\n] )|(?<=\n)|(?<=[Aa]s )|(?<=ince )|(?<=[Dd]a ))"
    rf"(?:{_SUBJECT} ?{_BE}|{_WITH} {_SUBJECT})"
    rf" (?i:(?:{_AWAY})\b{_WHEN}){_SO}"
)
_SELF = word_set("""
    i we you it this that ich wir sie es je nous vous yo nosotros office büro bureau oficina mailbox phone site shop
""")
"""Who speaks of themselves, and what is closed or gone rather than away."""


def without(words: str, writer: Collection[str]) -> str | None:
    """`words` without what tells that another than the `writer` (the words of their name) is away.

    None where nothing tells that, or nothing else is left.
    """
    own = {fold(word).lower() for name in writer for word in name.split()}

    def of_another(found: re.Match[str]) -> str:
        who = {fold(word).lower().strip(".,") for word in re.split(r"\s+", found[0])[:5]}
        return found[0] if who & own or who & _SELF else ""

    head = words[:_MOST]
    left = _ABSENT.sub(of_another, head)
    if left == head or not re.search(r"\w{2}", left):
        return None
    return left + words[_MOST:]
