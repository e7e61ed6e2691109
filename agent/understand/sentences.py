"""Text -> sentences, their language and their folded form, for the readers of dates and promises. Pure.

Splitting knows the full stops that end nothing ("Dec. 4", "z. B.", "am 4. Dezember") and the line ends
that do (lists, short lines). The language is one of en, de, fr, es: a guess from small words.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator

from agent.understand.days.date_words import DATE_WORDS, FUNCTION_WORDS, word_set

MAX_TEXT = 20_000
"""Characters read; what a person newly writes about an interview is far shorter."""
MAX_SENTENCE = 600

_ABBREVIATIONS = word_set("""
    jan feb mar mrz apr jun jul aug sep sept oct okt nov dec dez janv fevr fev avr juil ene abr ago dic mon tue
    tues wed weds thu thur thurs fri sat mo di mi do fr sa lun mer jeu ven mr mrs ms dr prof sr sra ud uds mme
    st nr ca approx bzw inkl incl ggf evtl vorauss usw vs ref tel dept co min max kw wg attn e.g i.e z.b d.h
    u.a a.m p.m spaet resp bspw ausschl tfno einschl mind
""")
_TITLES = word_set("mr mrs ms dr prof sr sra ud uds mme st e.g i.e z.b d.h u.a resp bspw")
"""Behind these a capital begins a name, or what is named."""
_WORDS_TOO = {
    "ago": re.compile(r"(?:second|minute|min|hour|day|week|month|year|yr|decade|while|time)s?|long|ages"),
    "do": re.compile(r"i|you|we|they|to|can|could|would|should|will|must|does|did|not|don't"),
    "sat": re.compile(r"i|you|we|they|he|she|all"),
    "max": re.compile(r"the|to|at|their|our"),
}
"""Abbreviations that are English words as well, each by what stands before it then."""
_SMALL = frozenset().union(*FUNCTION_WORDS.values()) - word_set("""
    monday tuesday wednesday thursday friday january december montag dienstag mittwoch donnerstag freitag januar
    dezember heute morgen woche lundi mardi mercredi jeudi vendredi janvier decembre semaine lunes martes miercoles
    jueves viernes enero diciembre semana week
""")
_AFTER_ORDINAL = tuple(
    word_set(
        "jan feb maer mar mrz apr mai may jun jul aug sep okt oct nov dez dec woche haelfte quartal kw kalenderwoche"
    )
)
_STOP = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’)\]]*(?=\s|$)")  # from the first of a row, or a long row is quadratic
_BULLET = re.compile(
    r"\s*(?:[-*•–>]|\d{1,2}\)|\d{1,2}\.(?!\s*(?:jan|j.n|feb|m.r|apr|mai|jun|jul|aug|sep|okt|nov|dez))(?=\s+[A-Z]))\s",
    re.IGNORECASE,
)
_SHORT_LINE = 45
_LONG_WORD = 4
_BLANKS = re.compile(r"\s+")
_ADDRESS = re.compile(r"\S{0,200}(?:://|@)\S{0,500}")
_WORDS = re.compile(r"[a-z]+")
_WORDS_OF = {
    code: small | {word for word in DATE_WORDS[code] if len(word) >= _LONG_WORD}
    for code, small in FUNCTION_WORDS.items()
}
_LANGUAGES_OF = {
    word: tuple(code for code, words in _WORDS_OF.items() if word in words)
    for word in frozenset().union(*_WORDS_OF.values())
}
_UMLAUTS = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "Ä": "Ae",
        "Ö": "Oe",
        "Ü": "Ue",
        "ß": "ss",
        "’": "'",
        "‘": "'",
        "´": "'",
        "`": "'",
        "‑": "-",
        "‐": "-",
        "\u00a0": " ",
        "\u202f": " ",
    }
)
_CANNOT = re.compile(r"\bcan't\b|\bcannot\b", re.IGNORECASE)
_CONTRACTIONS = (
    (re.compile(r"\bwon't\b", re.IGNORECASE), "will not"),
    (_CANNOT, "can not"),
    (re.compile(r"n't\b", re.IGNORECASE), " not"),
    (re.compile(r"'ll\b", re.IGNORECASE), " will"),
    (re.compile(r"'re\b", re.IGNORECASE), " are"),
    (re.compile(r"'ve\b", re.IGNORECASE), " have"),
    (re.compile(r"'d\b", re.IGNORECASE), " would"),
    (re.compile(r"'m\b", re.IGNORECASE), " am"),
)
_CONTRACTED = re.compile(r"'(?:t|ll|re|ve|d|m)\b|\bcannot\b", re.IGNORECASE)
_THUMB = tuple(
    (re.compile(pattern, re.IGNORECASE), opened)
    for pattern, opened in (
        (r"\b(?:u|ya|ye)\b(?![.'])", "you"),
        (r"\b(?:youll|ull)\b", "you will"),
        (r"(?:^|(?<=[.!?,;:)-] )|(?<=\band )|(?<=\bso )|(?<=\bbut )|(?<=\bok ))ill (?=[a-z])", "I will "),
        (r"\b(tonight|this evening|sleep on (?:it|this))\b([^.;!?]{0,60}?)\bin the morning\b", r"\1\2tomorrow"),
        (r"\bwil\b", "will"),
        (r"\blet you no\b", "let you know"),
        (r"\btxt\b", "text"),
        (r"\bgonna\b", "going to"),
        (r"\blemme\b", "let me"),
        (r"\bgimme\b", "give me"),
        (r"\bsmth\b", "something"),
        (r"\bmsg\b", "message"),
        (r"\b(?:pls|plz)\b", "please"),
        (r"\bb4\b", "before"),
        (r"\b(?:wknd|wkend)\b", "weekend"),
        (r"\b(?:nxt|nex) (?:wk|week)\b", "next week"),
        (r"\b(?:2nite|tonite|2night)\b", "tonight"),
        (r"\b2day\b", "today"),
        (r"\blyk\b", "let you know"),
        (r"\blmk\b", "let me know"),
    )
)
_BY_THUMB = re.compile(
    r"\b(?:u|ya|ye|youll|ull|ill|wil|you no|gonna|lemme|gimme|smth|msg|pls|plz|b4|wknd|wkend|nxt|nex|2nite"
    r"|tonite|2night|2day|lyk|lmk|in the morning)\b",
    re.IGNORECASE,
)
"""Whether any of these can be there at all."""
_THUMB_ELSEWHERE = {
    "es": ((re.compile(r"\bq\b", re.IGNORECASE), "que"), (re.compile(r"\b[xp]q\b", re.IGNORECASE), "porque")),
    "fr": (
        (re.compile(r"\bt'(?=(?:auras?|as|entends|entendras|recevras)\b)", re.IGNORECASE), "tu "),
        (re.compile(r"\bj'?(te|vous)\b", re.IGNORECASE), r"je \1"),
        (re.compile(r"\bj'?t(?:'(?=\w)|(?=(?:appel|app|ecri|envoi|expli)))", re.IGNORECASE), "je t'"),
        (re.compile(r"\bd ?ici\b", re.IGNORECASE), "d'ici"),
        (re.compile(r"\b2main\b|\bdem1\b", re.IGNORECASE), "demain"),
    ),
    "de": ((re.compile(r"\bmeld(?:e)? (?:i|ich) mi(?:ch)?\b", re.IGNORECASE), "melde ich mich"),),
}


@functools.lru_cache(maxsize=256)  # the readers of one mail fold the same sentences
def fold(text: str) -> str:
    """The text without accents, umlauts spelled out, contractions opened, addresses blanked; case kept."""
    plain = unicodedata.normalize("NFC", text).translate(_UMLAUTS)
    if "@" in plain or "://" in plain:
        plain = _ADDRESS.sub("x", plain)
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    if "'" in plain and _CONTRACTED.search(plain):
        for pattern, opened in _CONTRACTIONS:
            plain = pattern.sub(opened, plain)
    elif "cannot" in plain:
        plain = _CANNOT.sub("can not", plain)
    return plain if " ".join(plain.split()) == plain else _BLANKS.sub(" ", plain)


def informal(folded: str, language: str = "en") -> str:
    """A language as it is typed by thumb, spelled out: "u", "youll", "ill text", "gonna", "la semana q viene"."""
    for pattern, opened in _THUMB_ELSEWHERE.get(language, ()):
        folded = pattern.sub(opened, folded)
    if language != "en" or not _BY_THUMB.search(folded):
        return folded
    for pattern, opened in _THUMB:
        folded = pattern.sub(opened, folded)
    return folded


def split(text: str) -> Iterator[str]:
    """The sentences of a text, in order, without empty ones; long ones are cut, the rest is not read."""
    return iter(_split(text[:MAX_TEXT]))


@functools.lru_cache(maxsize=4)
def _split(text: str) -> tuple[str, ...]:
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[str]:
    for block in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n")):
        for line in _lines(block):
            start = 0
            for stop in _STOP.finditer(line):
                if _ends(line, stop):
                    yield from _cut(line[start : stop.end()])
                    start = stop.end()
            yield from _cut(line[start:])


@functools.lru_cache(maxsize=256)
def language(folded: str, otherwise: str = "") -> str:
    """The language of a folded text; `otherwise` where its small words tell nothing."""
    words = _WORDS.findall(folded.lower())
    counts = dict.fromkeys(FUNCTION_WORDS, 0)
    for word in words:
        for code in _LANGUAGES_OF.get(word, ()):
            counts[code] += 1
    best = max(counts, key=lambda code: (counts[code], code == otherwise))
    if counts[best] == 0 or (otherwise and counts[best] - counts.get(otherwise, 0) <= 1 and len(words) < 8):
        return otherwise or "en"
    return best


_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
"""By 5 p.m. Monday."""


def _cut(sentence: str) -> Iterator[str]:
    stripped = " ".join(sentence.split())
    if stripped:
        yield stripped[:MAX_SENTENCE]


def _lines(block: str) -> Iterator[str]:
    """Wrapped lines joined; a list item, or a short line before a capital, stands for itself."""
    gathered = ""
    previous = ""
    *broken, last = block.split("\n")
    for line in (*(one.rstrip(" \t") for one in broken), last):
        short = len(previous.strip()) < _SHORT_LINE and line.lstrip()[:1].isupper()
        if gathered and (_BULLET.match(line) or (short and not previous.rstrip().endswith(","))):
            yield gathered
            gathered = ""
        gathered = f"{gathered} {line}" if gathered else line
        previous = line
    yield gathered


def _ends(line: str, stop: re.Match[str]) -> bool:
    """Whether these full stops end a sentence."""
    if not stop.group().startswith("."):
        return True
    rest = line[stop.end() : stop.end() + 200].lstrip()
    if not rest:
        return True
    if line.startswith(" ", max(0, stop.start() - 1)) and stop.start():
        return True
    words = line[max(0, stop.start() - 20) : stop.start()].split()
    word = fold(words[-1]).lower().lstrip("(\"'") if words else ""
    if word.isdigit():
        following = fold(rest[:20]).lower()
        return rest[0].isupper() and not (len(word) <= 2 and following.startswith(_AFTER_ORDINAL))
    if word == "h" and len(words) > 1 and words[-2].isdigit():  # "à 8 h. Un refus"
        return rest[0].isupper()
    if len(word) == 1 and word.isalpha() and word != "i":
        return False
    if re.fullmatch(r"\d{1,2}\.\d{1,2}", word):  # "04.12. melden wir uns", "Bis 4.12. Danach"
        return rest[0].isupper()
    if word == "no":  # "no. 7", and "no yes and no no. I come back"
        return not rest[0].isdigit()
    if word in {"a.m", "p.m"}:
        return rest[0].isupper() and not _WEEKDAY.match(rest)
    before = fold(words[-2]).lower() if len(words) > 1 else ""
    if word in _WORDS_TOO and _WORDS_TOO[word].fullmatch(before):
        return True  # "two months ago. Bob runs it", "what they do. Ana asked"
    if word in _ABBREVIATIONS:
        # "until Mon. Then": a small word with a capital begins a new sentence.
        behind = _WORDS.match(fold(rest[:20]).lower())
        return rest[0].isupper() and word not in _TITLES and behind is not None and behind.group() in _SMALL
    # "seed round closing. answer next week": nobody abbreviates a long word.
    return not rest[0].islower() or (len(word) >= _LONG_WORD and word.isalpha())
