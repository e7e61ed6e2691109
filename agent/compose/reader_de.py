"""German notes about the reader, turned to them: `sein Punkt` is `Ihr Punkt`, `sie mag` is `Sie mögen`. Pure."""

from __future__ import annotations

import re

from agent.compose import second_person

_OWNED = re.compile(r"^(?:ihr|sein)(?P<end>e|es|er|em|en)?\s+(?=\S)", re.IGNORECASE)
_THEY = re.compile(
    r"\b(?P<lead>wie|was|dass|ob|warum|wo|wann|woran|womit)\s+sie\b(?=[^,]*(?:en|ern|eln|sind)\W*(?:$|,))"
)
_HIS = re.compile(r"\bsein(?P<end>e[rnms]?)?\b(?=\s)")
_AND = re.compile(r"\b(?P<and>und|aber)\s+(?P<verb>[a-zäöüß]+)\b")
_SAID = re.compile(r"^(?:sie|er)\s+(?P<verb>[\wäöüß]+)\b", re.IGNORECASE)
THIRD = re.compile(r"\b(?:[Ee]r|[Ii]hm|[Ii]hn|[Ss]eine?[nmrs]?)\b|(?:^|(?<=[a-zäöüß,] ))(?:sie|ihre?[nmrs]?)\b")
_FIRMS = re.compile(r"\b(?P<word>[Dd]eren)\s+(?=[A-ZÄÖÜ])")
_OUR_TOO = re.compile(r"(?P<joint>,\s+|\s+und\s+)(?:sein|ihr)(?P<end>e|en|em|er|es)?(?=\s+[A-ZÄÖÜ])")


def _is_list(text: str) -> bool:
    """`rufbereitschaft, code reviews, sein hund`: few words each."""
    items = re.split(r",\s|\sund\s", text[:300])
    return len(text) < 300 and 1 < len(items) < 10 and all(0 < len(each.split()) <= 5 for each in items)


def addressed(text: str, *, du: bool) -> str:
    """A note on the reader, said to them."""
    if not re.search(r"\b(?:Kund|Nutzer|Team|Bewerber|Leute|Kolleg|Entwickler|Lieferant)", text):  # whose is told there
        text = _FIRMS.sub(lambda m: "eure " if du else "Ihre ", text)
    if text == text.lower() and _is_list(text):
        text = re.sub(
            r"(?P<joint>,\s+|\s+und\s+)(?:sein|ihr(?=e))(?P<end>e|en|em|er)?(?=\s+[a-zäöü])",
            lambda m: f"{m['joint']}{'dein' if du else 'Ihr'}{m['end'] or ''}",
            text,
        )
    if re.match(r"[^,]*,\s|\S+\s+und\s", text) and not re.match(r"(?:sie|er)\b", text, re.IGNORECASE):
        text = _OUR_TOO.sub(lambda m: f"{m['joint']}{'dein' if du else 'Ihr'}{m['end'] or ''}", text)
    if not du and _THEY.search(text):
        text = _THEY.sub(lambda m: f"{m['lead']} Sie", text)  # `wie sie Konflikte lösen`: of their firm, and of them
    if re.match(r"bei ihnen\s+\S", text, re.IGNORECASE):
        return f"bei {'euch' if du else 'Ihnen'}{text[9:]}"
    owned = _OWNED.match(text)
    if owned is not None:
        return f"{'dein' if du else 'Ihr'}{owned['end'] or ''} {text[owned.end() :]}"
    said = _SAID.match(text)
    verb = second_person.german(said["verb"], du=du) if said else None
    if said is None or verb is None:
        return text
    head, comma, tail = text[said.end() :].partition(",")
    head = _AND.sub(lambda m: f"{m['and']} {second_person.german(m['verb'], du=du) or m['verb']}", head)
    head = _HIS.sub(lambda m: f"{'dein' if du else 'Ihr'}{m['end'] or ''}", head)
    return f"{'du' if du else 'Sie'} {verb}{head}{comma}{_told(tail, text[:3].lower().strip(), du=du)}"


_TOLD = re.compile(
    r"(?P<lead>\s*(?:dass|wie|warum|weshalb|ob|wo|wann|woher|wohin|was)\s+)(?P<who>er|sie)\s+(?P<mid>[^,]*?)"
    r"(?P<verb>[a-zäöüß]+)(?P<end>\W*)"
)
"""What somebody told of themselves: `dass er als Praktikant angefangen hat`."""
_THEIRS = {"er": re.compile(r"\bsein(?P<end>e[rnms]?)?\b(?=\s)"), "sie": re.compile(r"\bihr(?P<end>e[rnms]?)?\b(?=\s)")}


def _told(tail: str, who: str, *, du: bool) -> str:
    """The clause behind the comma turned to the reader, too, where it goes on about whoever told it."""
    if who not in _THEIRS:
        return tail
    told = _TOLD.fullmatch(tail)
    verb = second_person.german(told["verb"], du=du) if told is not None and told["who"] == who else None
    if told is not None and verb is not None:
        tail = f"{told['lead']}{'du' if du else 'Sie'} {told['mid']}{verb}{told['end']}"
    return _THEIRS[who].sub(lambda m: f"{'dein' if du else 'Ihr'}{m['end'] or ''}", tail)
