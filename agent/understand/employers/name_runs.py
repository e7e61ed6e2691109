"""The grammar of a company's name in running text: a run of capitals, small words between, what stands round it. Pure.

Which of the runs is the employer's is not asked here.
"""

from __future__ import annotations

import re

from agent.understand.employers.rounds import INTERVIEW

AFTER = r"(?:[A-ZÀ-ÖØ-Þ0-9][\w.&'’+-]*)"


_SMALL = r"(?:(?:&|\+|and|und|et|y|e|of|de|del|des|du|di|da|do|dos|la|le|el|the|van|von|für)[ ]){0,2}"


PHRASE = rf"{AFTER}(?:[ ]{_SMALL}{AFTER}){{0,4}}"


AT = re.compile(rf"(?:\b(?:at|@|bei(?: der| dem)?|beim|chez|presso|bij|na|no|hos)|(?<=\s)@)\s+(?P<who>{PHRASE})")


WITH = re.compile(rf"\b(?:with|mit|avec|con|com|met|en|for)\s+(?P<who>{PHRASE})")


JOB_NEAR = re.compile(
    r"\b(?:role|position|job|opening|interview\w*|team|application|career|schedule|stelle|bewerbung"
    r"|gespräch|poste|entretien"
    r"|puesto|entrevista|ruolo|colloquio|functie|gesprek|vaga|engineer|developer|manager|analyst|designer)\b",
    re.IGNORECASE,
)


AND = re.compile(r"\s(?:and|und|et|y|e|en|og|och|&|\+)\s")


PIECES = re.compile(r"[,;:|()\n•·\"]|\s[-–—/]\s|<[^>]*>|\b(?:at|from|bei|der|chez|presso|bij|with|mit|via|the|en)\s")


def tidy_company(phrase: str) -> str:
    """A name of which a phrase is the begin: up to a small word that leads on, or the end of a sentence."""
    return tidy(re.split(r"\s(?:for|and|zu|pour|para|per|voor|before)\s|\.\s", phrase)[0])


def phrases(text: str) -> list[str]:
    """Capitalised phrases, and each of their tails and heads: `Job at Globex Corporation` gives both words and one."""
    found: dict[str, None] = {}
    for match in re.finditer(PHRASE, text[:4000]):
        words = match[0].split()
        for start in range(len(words)):
            for end in range(len(words), start, -1):
                if words[start][0].isalnum() and words[end - 1][0].isalnum():
                    found.setdefault(" ".join(words[start:end]))
        if len(found) > 400:
            break
    # A single word of a longer phrase is only a way to find it: longest first at the same place is kept by order.
    return list(found)


TALK = re.compile(
    rf"{INTERVIEW.pattern}|\b(?:vg|bg|ac|zweitgespräch|erstgespräch|probetag|hospitation|iview|itv|1st|2nd"
    rf"|3rd|vorstellung|belafspraak|intervju|call|chat|gespräch|gesprek|telefoninterview"
    rf"|kennenlernen)\b",
    re.IGNORECASE,
)


# Fields of work and kinds of talk, which stand before a company's name and are no part of it.
FIELD = re.compile(
    r"data|commercial|corporate|retail|science|software|hardware|machine|learning|back-?end|front-?end"
    r"|full-?stack|product|design|marketing"
    r"|sales|finance|legal|security|cloud|platform|mobile|web|ios|android|java|python|engineering|development"
    r"|operations|support|research|system|systems|coding|first|second|third|next|live|intro|chat|meeting|welcome"
    r"|junior|mid|principal|value|values|culture|fit|assessment|zoom|google|teams|meet|your|our|the",
    re.IGNORECASE,
)


def tidy(phrase: str) -> str:
    """A name without the signs around it, a Spanish council's "excmo.", and a clock behind."""
    phrase = re.sub(r"^(?:excmo|exmo|excma)\.?\s", "", phrase.strip(" .,;:-–|()[]'’\""), flags=re.IGNORECASE)[:80]
    # "Kessel Bau 14h" meets at two.
    return re.sub(r"\s(?:\d{1,2}[:.h]\d{0,2}|\d{1,2}\s?(?:am|pm|uhr|h))$", "", phrase, flags=re.IGNORECASE)
