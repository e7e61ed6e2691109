"""German nouns that were typed in small letters, and the words by which they are told from verbs. Pure."""

from __future__ import annotations

import re

from agent.compose import proper
from agent.compose.grammar import upper
from agent.compose.language import language
from agent.compose.plain import word_set

FINITE = word_set(
    """
    ist sind war waren hat hatte hatten wird werden wurde wurden kann können konnte konnten will wollen wollte muss
    müssen

    soll sollen darf gibt gab macht machen machte geht ging läuft laufen lief nutzt nutzen nutzte setzt setzen arbeitet
    arbeiten kommt kommen kam bleibt steht liegt heißt spart sparen braucht brauchen hilft helfen entscheidet
    entscheiden
    entwickelt entwickeln baut bauen wächst wachsen fährt zeigt zeigte sagt sagte erzählt erzählte spricht mag
    """
)
GOES_ON = word_set(
    """
    von vom zu zum zur für mit ohne bei beim nach aus auf an am in im ins über unter um durch gegen seit vor zwischen
    hinter
    neben der des dem den die das eines einer und oder als wie trotz wegen während bis weg hin rund ganz mitten samt
    """
)
_LITTLE = word_set(
    """
    der die das den dem des ein eine einen einem einer eines und oder sowie wie warum weshalb dass ob wo wann
    was von vom zu zum zur für mit ohne bei beim nach aus auf an am in im ins über unter um durch gegen seit
    vor zwischen neben hinter ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner mein meine meinen
    meinem meiner unser unsere unseren unserem unserer kein keine keinen nicht auch sehr mehr viel viele
    vielen alle allen beide beiden als ihnen mir uns mich sie er es wir ich man dort hier heute gestern immer
    noch schon nur etwa rund pro per via sich neue neuen alte alten
    """
)


_NUMERAL = re.compile(r"(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)\b")


_PAIRS = re.compile(
    r"\b(?:pair programming|code reviews?|machine learning|data science|product management|design reviews?|tech lead"
    r"|feature flags?|unit tests?|design systems?|home office|clean code|user research|stand ups?|scrum master)\b"
)
"""English pairs that German writes with two capitals."""


def nouns(text: str) -> str:
    """Things typed in small letters, with the capital that the last word of each wants: `über den fahrplan`."""
    typed = re.sub(r"(?<=[,d] )(?:Ihr|dein)(?=e?[nmr]?\s)", "ihr", text)  # "sein Hund" of the reader
    bare = re.fullmatch(r"[a-zäöüß]{4,}|[^.:;]*,[^.:;]*", typed) and language(text, least=1) in ("", "de")
    if (
        typed != typed.lower()
        or not (bare or language(text, least=1) == "de" or re.match(r"(?:über|von)\s", text))
        or _NUMERAL.match(text)
        or re.search(r"[.!?:;0-9@/]", text)
    ):
        return text
    text = _PAIRS.sub(lambda found: found[0].title(), text)
    parts = re.split(r"(\s+|,)", text)
    small = [
        place
        for place, part in enumerate(parts)
        if re.fullmatch(r"[a-zäöüß][a-zäöüß-]{2,}", part)
        and part not in _LITTLE
        and proper.capitals(part, "de") == part  # `kafka`, `sql`: written otherwise
        and re.search(r"[aeiouyäöü]", part)  # `dbt`
        and not (part == "source" and parts[max(0, place - 2)] == "open")  # as it was written
    ]
    for place in small:
        after = next((part for part in parts[place + 1 :] if part.strip()), "")
        if after and after != "," and after not in GOES_ON | {"sowie"}:
            continue
        if parts[place] not in FINITE and not re.search(
            r"(?:isch|lich|ig|los|(?<!sc)haft|bar|sam)(?:e[nrms]?)?$", parts[place]
        ):
            parts[place] = upper(parts[place])
    return "".join(parts)
