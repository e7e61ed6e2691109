"""French notes about the reader, turned to them: `sa question` is `votre question`, `elle aime` `vous aimez`. Pure."""

from __future__ import annotations

import re

from agent.compose import second_person

_OWNED = re.compile(r"^(?P<which>son|sa|ses|leurs?)\s+(?=\S)", re.IGNORECASE)
_SAID = re.compile(r"^(?:il|elle|ils|elles)\s+(?P<verb>[\wéèêâîôûç]+)\b", re.IGNORECASE)
_TO_ME = re.compile(r"^(?:il|elle|ils|elles)\s+(?P<to>m['’]|nous\s+)(?:a|ont|avait)\s+", re.IGNORECASE)
THIRD = re.compile(r"^(?:son|sa|ses)\b|\b(?:il|elle|ils|elles|lui)\b(?! y\b)(?! faut\b)", re.IGNORECASE)
_HOW_THEY = re.compile(
    r"\b(?P<lead>comment|pourquoi|quand|où|dont|que|ce qu['’]|qu['’])\s?(?P<who>ils?|elles?)\s+(?P<se>(?:se\s+"
    r"|s['’]))?"
    r"(?P<verb>[\wéèêâîôûç]+)",
    re.IGNORECASE,
)
"""Of the reader's firm: `comment ils déploient`."""
_OTHERS = re.compile(
    r"\b(?:les|des|leurs|aux|nos|vos)\s+(?:clients?|utilisat\w+|candidats?|équipes?|développeurs?|gens|élèves"
    r"|patients?|concurrents?"
    r"|collègues|fournisseurs?|stagiaires?)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?!(?:il|elle|ils|elles|on|nous|je|j['’]|vous)\b)[^,]{2,60}(?:,\s|\s+et\s)", re.IGNORECASE)
_OUR_TOO = re.compile(r"(?P<joint>,\s+(?:et\s+)?|\s+et\s+)(?P<son>son|sa|ses)(?=\s+[\wà-ÿ])", re.IGNORECASE)
"""Behind another thing: `Rust et ses deux enfants`."""


_TO_THEM = re.compile(r"\b(?P<who>ça|cela|ce|qui|je|on|nous|y|ne|l[ae]s?)\s+leur\s+(?=[a-zà-ÿ])", re.IGNORECASE)
"""Behind these it is no owner's word but to whom: `ça leur plaît`."""


def _son(found: re.Match[str]) -> str:
    """`de sa thèse`: the reader's."""
    own = "vos" if found["son"] == "ses" else "votre"
    return found[0][: -len(found["son"])] + own


def _how_you(found: re.Match[str]) -> str:
    verb = second_person.french(found["verb"])
    if verb is None:
        return found[0]
    lead = (
        "ce que "
        if found["lead"].lower().startswith("ce")
        else "que "
        if found["lead"].lower().startswith("qu")
        else ""
    )
    return f"{lead or found['lead'] + ' '}vous {'vous ' if found['se'] else ''}{verb}"


def addressed(text: str) -> str:
    """A note on the reader, said to them."""
    if not _OTHERS.search(text):
        text = _HOW_THEY.sub(_how_you, text)
        text = re.sub(r"^(?:de|du|des|d['’])\s?\S.*?(?P<son>\bs(?:on|a|es)\b)", _son, text) if text[:1] == "d" else text
        if _LISTED.match(text):
            text = _OUR_TOO.sub(lambda m: f"{m['joint']}{'vos' if m['son'].lower() == 'ses' else 'votre'}", text)
        text = _TO_THEM.sub(r"\g<who> vous ", text)
        text = re.sub(
            r"(?<=\s)leur(s?)(?=\s+[a-zà-ÿ])(?!\s+(?:a|ont|est|dit"
            r"|faut)\b)",
            lambda m: "vos" if m[1] else "votre",
            text,
        )
    if re.match(r"chez (?:eux|elle|elles|lui)\s+\S", text, re.IGNORECASE):
        return f"chez vous {text.split(' ', 2)[2]}"
    owned = _OWNED.match(text)
    if owned is not None:
        return f"{'vos' if owned['which'].lower() in ('ses', 'leurs') else 'votre'} {text[owned.end() :]}"
    to_me = _TO_ME.match(text)
    if to_me is not None:
        to = "m’" if to_me["to"][0].lower() == "m" else "nous "
        return f"vous {to}avez {of_yours(text[to_me.end() :])}"
    said = _SAID.match(text)
    verb = second_person.french(said["verb"]) if said and not re.match(r"il y\b|il faut\b", text, re.I) else None
    if said is None or not verb:
        return text
    rest = _AND.sub(lambda m: f"et {second_person.french(m['verb']) or m['verb']}", text[said.end() :])
    return f"vous {verb}{of_yours(rest)}"


_AND = re.compile(r"\bet\s+(?P<verb>[a-zà-ÿ]+)\b")


def of_yours(rest: str) -> str:
    """What is theirs is the reader's, up to where another sentence may speak of somebody else."""
    head, sep, tail = rest.partition(" que ")
    return re.sub(r"\b(son|sa|ses)\b", lambda m: "vos" if m[0] == "ses" else "votre", head) + sep + tail
