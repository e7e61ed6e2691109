"""How to greet somebody of whom only a display name is known. Pure.

A wrong greeting is worse than a stiff one: the first name alone is used only where the name has two
plain parts and the first is a given name in common use; otherwise the whole name stands as it came,
and what is no person's name is not repeated at all. Nothing is guessed from an address.
"""

from __future__ import annotations

import re
import unicodedata

from agent.compose.plain import one_line, word_set
from agent.compose.tongue import Tongue
from agent.compose.tongue_en import EN

# Given names that are hardly ever family names. A missing one costs nothing but stiffness.
_GIVEN = word_set(
    """
    adam adrian agnes aisha albert alejandro alessandro alex alexander alexandra alice alicia alina amanda
    amelia amy ana anastasia andrea andreas andrew andrzej angela anita anja anke anna anne annika antoine
    antonio arjun astrid barbara beatrice ben benjamin birgit bjorn björn bob brian bruno camille carla
    carlos carmen carolina caroline catherine cecilia charlotte chiara chris christian christina christine
    christoph christopher claire clara claudia cristina dan daniel daniela david deborah denise diana diego
    dirk dominik dorothea edward elena eleanor elisa elisabeth elizabeth ella ellen emil emily emma eric erik
    esther eva fabian fatima felix fernando florence francesca francisco franziska frederic gabriel
    gabriela giovanni giulia grace greta guillaume hannah hanna hans heather heike helen helena helene henrik
    holly ian ines ingrid irene isabel isabella ivan jack jacob jakob jan jana jane janet javier jean
    jennifer jens jessica joan joanna joao joão joe johan johanna johannes john jonas jonathan jorge
    joseph josephine joshua juan julia julian julie jürgen karen karin karl katarzyna kate katharina
    katherine kathrin katrin kevin klaus kristin kristina lars laura lea lena leonie linda lisa
    louise luca lucas lucia lucy luis luisa lukas magdalena maja manuel marco marcus margaret maria
    marie marina mario mark markus marta martina matteo matthew matthias maximilian megan
    melanie mia michael michał miguel mike monica monika moritz nadia natalia natalie nathalie nicholas nick
    nicola nicole nikolai nina noah nora olga oliver olivia oscar pablo paolo patricia patrick paula
    pedro peter petra philip philipp pierre priya rachel rebecca renate ricardo richard
    robert roberto robin rosa ruth sabine samantha sandra sara sarah sebastian sergio simone sofia
    sophia sophie stefan stefanie stephanie stephen steve steven susan susanne svetlana sylvia tanja
    tatiana teresa theresa thomas tim timothy tobias tom ulrike ursula valentina valeria vera veronica
    victoria viktor viktoria vincent wolfgang yannick yasmin yvonne zoe
    """
)
_TITLES = word_set("dr dr. prof prof. professor mr mr. mrs mrs. ms ms. mx mx. sir dame herr frau")
_LETTERS_AFTER = word_set(
    "phd ph.d ph.d. md m.d. mba msc m.sc. bsc b.sc. ba ma jr jr. sr sr. ii iii cpa pmp esq esq. cfa pe dds"
)
_PARTICLES = word_set("van von de der den da di du del della dos la le bin ibn al el ter ten zu")
# Words of shared mailboxes and robots; a mail "Dear Talent Acquisition," is a form letter.
_NO_PERSON = word_set(
    """
    team teams hr recruiting recruitment recruiter recruiters talent acquisition careers career jobs job hiring
    people human resources personnel bewerbung bewerbungen personal personalabteilung karriere support info
    office noreply no-reply admin scheduling scheduler calendar notifications candidate candidates interview
    interviews interviewer panel group guest unknown department staffing services service conference room
    coordinator assistant manager the and und et
    """
)
_FUNCTIONS = word_set("cto ceo cfo coo cio cpo cmo ciso chro vp svp evp director founder cofounder co-founder")
"""What somebody is there: behind a name it is left off, alone it is no name."""
_GENDERED = {
    "en": word_set("mr mrs ms mx miss"),
    "de": word_set("herr frau"),
    "fr": word_set("m mme mlle monsieur madame"),
    "es": word_set("sr sra señor señora don doña dña"),
}
_ELSEWHERE = {
    code: frozenset().union(*(titles for other, titles in _GENDERED.items() if other != code)) for code in _GENDERED
}
_QUOTES = "\"'`“”‘’«» "
_NICKNAME = re.compile(r"\s\([^()]{1,40}\)\s(?=[^\W\d_])")
"""`Anna (Annie) Schmidt`; behind the name it is a decoration."""
_CALLED_TOO = re.compile(r"(?<=\w)\s+(?:[\"“„«][^\"“”„«»]{1,30}[\"”“»]|['‘][^'‘’]{1,30}['’])\s+(?=[^\W\d_])")
"""`Bob "Bobby" Lee`."""
_BEFORE = re.compile(r"^[\[(]?(?:ext(?:ern(?:al|e[rs]?|o)?)?|contractor)[\])]?[\s:.–-]+(?=[^\W\d_])", re.IGNORECASE)
"""`EXT Anna Schmidt`, `[External] Anna Schmidt`: what a firm's directory sets before those who are not its own."""
_DIPLOMA = re.compile(r"\bdipl\.\s?-?\s?[\w.]{2,8}\s+(?=[^\W\d_])", re.IGNORECASE)
_ORNAMENT = re.compile(r"[\u2190-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]+")
_MARKS = ".'’‘\u200c\u200d-"
# What mail programs and hiring tools hang on to a name.
_DECORATION = re.compile(r"\s*(?:\(.*|\[.*|<.*|\||\s[-–—/•·]\s.*|,?\s(?:via|from|at|@)\s.*)", re.IGNORECASE)


def person(name: str, company: str = "") -> str:
    """The person's name as it may be written in a text, or '' where it is not one.

    `Schmidt, Anna (Globex)` is turned round, `ANNA SCHMIDT` gets its letters back, a team, an
    address or a company is ''.
    """
    line = _NICKNAME.sub(" ", _ORNAMENT.sub(" ", one_line(name, 200))).strip(_QUOTES)
    line = _DIPLOMA.sub("", _BEFORE.sub("", _CALLED_TOO.sub(" ", line)))
    decoration = _DECORATION.search(line)
    if decoration is not None:
        line = line[: decoration.start()].strip(_QUOTES)
    line = _uncomma(line, company)
    words = line.split()
    while words and words[-1].casefold() in _FUNCTIONS:
        words.pop()
    if not words or len(words) > 6 or len(line) > 60 or line.casefold() == company.casefold():
        return ""
    if any(not _is_name_word(word) for word in words):
        return ""
    # `von und zu` is one name, any other `und` joins two.
    said = {word.casefold() for word in re.sub(r"(?i)\bund zu\b", "zu", " ".join(words)).split()}
    if said & _NO_PERSON or words[0].casefold() in _FUNCTIONS:
        return ""
    if line == line.lower() or (line == line.upper() and len(line) > 3):
        words = [word.lower() if word.lower() in _PARTICLES else _capital(word) for word in words]
    elif any(word != word.upper() for word in words):
        words = _unshouted(words)
    return " ".join(words)


def _unshouted(words: list[str]) -> list[str]:
    """`MÜLLER Hans`, `Marie DE LA TOUR`: a family name in capitals, as forms want it; `JJ` and `MD` stay."""
    if not any(len(word) > 2 and _shouted(word) and _is_family(word) for word in words):
        return words
    return [
        word.lower() if place and _shouted(word) and word.lower() in _PARTICLES
        else _capital(word) if _shouted(word) and _is_family(word)
        else word
        for place, word in enumerate(words)
    ]  # fmt: skip


def _is_family(word: str) -> bool:
    return (len(word) > 2 or word.lower() in _PARTICLES) and word.casefold() not in _LETTERS_AFTER


def _shouted(word: str) -> bool:
    return word == word.upper() != word.lower() and "." not in word


def greeting(name: str, company: str = "", tongue: Tongue = EN, *, familiar: bool = False) -> str:
    """The first line of a mail to whoever is called `name`, with its comma. Nobody's gender is guessed.

    `familiar`: they said `du` to the owner, so the given name is what they expect; English needs no such leave.
    """
    whole = person(name, company)
    if not whole:
        return tongue.nobody
    words = whole.split()
    while len(words) > 2 and words[0].casefold().rstrip(".") in _ELSEWHERE.get(tongue.code, frozenset()):
        words = words[1:]  # "Dear Frau Schmidt": a title is said in its own language
    whole = " ".join(words)
    plain = len(words) == 2 and words[0].casefold() in _GIVEN and words[1].casefold() not in _GIVEN
    if familiar and tongue.familiar:
        return tongue.informal.format(words[0] if plain else whole)
    return tongue.informal.format(words[0]) if plain and tongue.informal_by_name else tongue.formal.format(whole)


def names(people: tuple[str, ...], company: str = "", tongue: Tongue = EN, *, limit: int = 8) -> str:
    """`Ben Ito`, `Ben Ito and Carla Ruiz`, `A, B and C`; those that are no names are left out."""
    known = list(dict.fromkeys(filter(None, (person(each, company) for each in people))))
    known = [each for each in known if not _is_the_company(each, company)]
    if len(known) > limit:
        return ", ".join(known[:limit]) + tongue.others
    return tongue.listed(known)


def _is_the_company(name: str, company: str) -> bool:
    """`Talleres Ibarra` of Ibarra; `Luis Ibarra` may own it."""
    first, *rest = name.casefold().split()
    named = {word for word in company.casefold().split() if len(word) > 3}
    return bool(named & set(rest)) and first not in _GIVEN and first not in _TITLES


def _uncomma(line: str, company: str) -> str:
    """Undo `Family, Given`; cut `Anna Schmidt, PhD`; '' where the comma may mean either."""
    left, comma, right = (part.strip() for part in line.partition(","))
    if not comma:
        return line
    after = {word.casefold() for word in re.split(r"[\s,]+", right) if word}
    if not after or after <= _LETTERS_AFTER | _FUNCTIONS or right.casefold() == company.casefold():
        return left
    family = left.split()
    if "," in right or not family:
        return ""
    if len(family) == 1 or family[0].casefold() in _PARTICLES:
        return f"{right} {left}"
    return ""


def _is_name_word(word: str) -> bool:
    """Letters with the marks that names bear; no digits, addresses or links."""
    if word.casefold() in _TITLES | _LETTERS_AFTER:
        return True
    letters = all(char.isalpha() or char in _MARKS or unicodedata.category(char)[0] == "M" for char in word)
    # `J.R.` is a name's abbreviation, `anna.schmidt` and `globex.com` are an address's parts.
    return letters and word[0].isalpha() and ("." not in word.rstrip(".") or len(word) <= 6)


def _capital(word: str) -> str:
    return "".join(part[:1].upper() + part[1:].lower() for part in re.split(r"([-'’])", word))
