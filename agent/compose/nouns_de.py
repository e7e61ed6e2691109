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
    klingt klang klingen hört wirkt wirkte scheint gefällt gefiel passt passte fehlt kostet dauert sucht suchen hängt
    reicht bringt bietet plant planen testet schreibt stellt stellen leitet betreut nimmt sieht fand findet lebt
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


_BEHIND = re.compile(
    r"\b(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|mein|meine|meinen|meinem|unser|unsere|unseren|unserem"
    r"|ihr|ihre"
    r"|ihren|ihrem|sein|seine|seinen|seinem|kein|keine|keinen|im|vom|zum|zur|beim|ins)"
    r" (?P<noun>[a-zäöüß]{3,})(?= (?P<after>[a-zäöüß]+)\b|[ ]*(?:[,.]|$))",
    re.IGNORECASE,
)
_POLITE = re.compile(r"\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b")
_OF_SOMETHING = re.compile(r"(?:e|en|em|er|es|te|ten|ter|tes|tem)$")
_LAST = re.compile(
    r"(?:(?:an|auf|aus|ab|ein|vor|zu|mit|um|nach|bei|her|hin)?ge[a-zäöüß]{2,}(?:t|en)"
    r"|[a-zäöüß]{2,}iert|ver[a-zäöüß]{2,}(?:t|en)|er[a-zäöüß]{2,}(?:t|en))"
)
"""What a clause may end with: a participle."""


def behind_articles(text: str) -> str:
    """A sentence typed in small letters, with the capital of each noun that stands right behind an article and before
    what can only follow a noun: `er hat mir die architektur gezeigt`. Where it is not sure, it stays as it was."""
    typed = _POLITE.sub("", text[1:])
    if typed != typed.lower() or language(text, least=1) not in ("", "de"):
        return text

    def right(found: re.Match[str]) -> str:
        noun, after = found["noun"], (found["after"] or "").lower()
        closed = (
            not after or after in GOES_ON | {"sowie", "nicht"} or after in FINITE or _LAST.fullmatch(after) is not None
        )
        known = noun in _LITTLE or noun in FINITE or proper.capitals(noun, "de") != noun
        if not closed or known or (after and after not in GOES_ON and _OF_SOMETHING.search(noun)):
            return found[0]
        return f"{found[0][: -len(noun)]}{upper(noun)}"

    return _BEHIND.sub(right, text)


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
