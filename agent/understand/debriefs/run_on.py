"""Taking apart what was typed without any marks: `mit anna über kubernetes geredet bert wollte wissen …`. Pure.

A new line is begun before somebody else of whom something is told, before a second `mit bert …`, and before the day
by which they decide; never behind a word that goes on with a name ("dass", "said", "how"). No word is touched.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set
from agent.understand.debriefs import talk_words
from agent.understand.debriefs.debrief_people import People, flat
from agent.understand.debriefs.person_words import TITLES

LONGEST = 2_000
"""A longer line is left as it is."""
_MARK = re.compile(r"[.,;:!?()\n–—/|]|\s-\s")
_TELLS = re.compile(
    r"\s+(?:"
    r"(?:hat|hatte|wollte|will|fragte?|erzahlte?|zeigte?|meinte|sagte|erklarte?|fand|findet|war|ist|interessiert\w*"
    r"|redete"
    r"|sprach|hakte|bohrte|stellte|ging|betonte|erwahnte|schwarmte|berichtete|beschrieb|mochte|kannte|leitet)\s+\w"
    r"|(?:asked|wanted|wants|told|showed|explained|said|mentioned|talked|walked|spoke|seemed|described|grilled|pushed"
    r"|liked|loved|cared)\s+\w+\s+\w"
    r"|(?:m'a|nous a|a|voulait|veut|etait|est|insistait|demandait|s'interess\w+|s'est|avait)\s+\w"
    r"|(?:me|nos|queria|quiso|quiere|pregunto|conto|explico|hablo|dijo|mostro|enseno|insistio|estaba|estuvo|era"
    r"|menciono)"
    r"\s+\w"
    r"|(?:eher|mehr|vor\s+allem|hauptsachlich|more|mostly|mainly|plutot|surtout|plus|mas\s+bien|sobre\s+todo)\s+\w"
    r")"
)
"""What is said of somebody who was there, right behind the name."""
_GOES_ON = word_set(
    "dass weil wie ob wann wo was warum wen wem als bevor nachdem wenn damit obwohl und oder auch sowie deren dessen "
    "that because how if whether when what why who whom where which than since as and or also while "
    "que qu comment si quand pourquoi ou ce dont parce et cuando como por porque donde quien y e o "
    "mit with avec con von of de du des del an fur for pour para zu to a bei uber about sur sobre nach "
    "after apres tras vor "
    "neither nor weder noch ni "
    "before avant antes from by in im am chez ohne without sans sin nur only seulement solo "
    "gesagt erwahnt gemeint erklart said says told mentioned mentions thinks thought believes knows "
    "sagte sagt meinte meint erzahlte erzahlt glaubt "
    "erklarte explained dit disait pense dijo dice conto piensa cree"
)
"""Behind these a name belongs to what stands before it."""
_WITH = re.compile(
    r"(?:(?:danach|dann|und dann|anschliessend|then|and then|puis|ensuite|luego|despues)\s+)?(?:mit"
    r"|with|avec|con)\s+$"
)
_WENT_WELL = re.compile(
    r"(?:(?:es |das )?(?:lief|war|ging) (?:\w+ ){0,2}?(?:gut|super|ok|okay|nett|prima|klasse|toll|solide)"
    r"|(?:it |that )?(?:went|was) (?:\w+ ){0,2}?(?:well|fine|ok|okay|good|great|nice)"
    r"|(?:ca s'est|c'etait) (?:\w+ )?(?:bien(?: passe)?|sympa|super)|(?:fue|ha ido|fue todo) (?:muy )?bien)\s+"
)
_VERB = re.compile(
    r"\W*(?:(?:eher|sehr|ganz|echt|so|nicht|zu|super|gut|toll|nett|okay|ok|rather|very|quite|really|plutot|tres|muy"
    r"|bastante"
    r"|lief|ging|war|hab|hatte|bin|um|uber|it was|i|we|about|on|nous|j'ai|de|sur|il|fue|he|sobre|hablamos|era)\b|$)"
)
_DECIDE = re.compile(
    r"(?:entscheidung (?:bis|kommt|fallt|am|soll)|(?:sie|die) (?:melden sich|entscheiden|geben (?:mir )?bescheid)"
    r"|(?:they|he|she)(?:'ll| will|'d| would)? (?:decide|get back|let me know|be in touch|come back|call me)"
    r"|decision by"
    r"|ils (?:me )?(?:rappellent|recontactent|decident|reviennent|repondent|disent)|(?:decision|reponse) (?:avant"
    r"|d'ici)"
    r"|(?:me )?(?:deciden|avisan|contestan|responden|llaman) (?:el|antes|la|en|esta|a)|decision (?:antes|el))\b"
)


def parted(own: str, people: People) -> str:
    """The answer with a line for each whom an unmarked line tells of."""
    return "\n".join(_line(line, people) if len(line) <= LONGEST else line for line in own.split("\n"))


def _line(line: str, people: People) -> str:
    if _MARK.search(line.rstrip(" .!")) or len(line.split()) < 5:
        return line
    low = flat(line)
    starts = _starts(line, low, people)
    if starts and (mood := _WENT_WELL.match(low)) and mood.end() < starts[0]:
        starts.insert(0, mood.end())
    ends = [
        found.start()
        for found in _DECIDE.finditer(low)
        if found.start() and len(low[: found.start()].split()) > 3 and not _leads_on(low, found.start())
    ]
    cuts = sorted({*starts, *ends[:1]})
    pieces = [line[a:b].strip() for a, b in zip([0, *cuts], [*cuts, len(line)], strict=True)]
    return "\n".join(_labelled(piece, people) for piece in pieces) if cuts else line


def _labelled(piece: str, people: People) -> str:
    """`mit anna kubernetes und go` has no word of talking: what stands behind the name is what it was about."""
    place = people.place(piece)
    lead = _WITH.fullmatch(flat(piece[: place[0]])) if place is not None else None
    if place is None or lead is None or talk_words.TALKED.search(flat(piece)) or _VERB.match(flat(piece[place[1] :])):
        return piece
    return f"{piece[: place[1]]}: {piece[place[1] :].strip()}"


def _starts(line: str, low: str, people: People) -> list[int]:
    """Where a line begins to tell of somebody else than before."""
    found: list[int] = []
    whose: int | None = None
    paired = False
    for who, start, end in people.places(line):
        at = _with_title(low, start)
        lead = _WITH.search(low[:at])
        if whose is None or who == whose:
            whose, paired = who, paired or lead is not None
        elif lead is not None and paired and not people.is_bare(line[found[-1] if found else 0 : lead.start()]):
            # "mit anna über X mit bert über Y": the same again, with something to tell of each.
            if not people.is_bare(line[end:]) and not _leads_on(low, lead.start()):
                found.append(lead.start())
                whose = who
        elif _TELLS.match(low, end) and not _leads_on(low, at):
            found.append(at)
            whose, paired = who, False
    return found


def _with_title(low: str, start: int) -> int:
    before = low[:start].rstrip()
    word = re.search(r"(\w+)\.?$", before)
    return word.start() if word is not None and word[1] in TITLES else start


def _leads_on(low: str, at: int) -> bool:
    """Does what stands before that place go on there?"""
    word = re.search(r"([\w']+)\W*$", low[max(0, at - 40) : at])
    return word is None or word[1] in _GOES_ON
