"""Where a text may name a person, in any of the languages we read: open to all names, and to words that look so. Pure.

Finds spans; what the person does in the meeting, and whether it is a person at all, `part` says. A salutation, a
given name in common use, two capitals in a row, a word that stands where names stand: each makes a candidate.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from agent.understand.days.date_words import word_set
from agent.understand.employers.employer import folded
from agent.understand.employers.job import is_title
from agent.understand.name_words.given_names import GIVEN
from agent.understand.name_words.people_words import FAMILY_NAMES, NEVER_NAMES, NOT_NAMES, PARTICLES, SELF

MOST = 80
"""Of a longer list of names the rest is not looked at."""
LONGEST = 8_000
"""Characters of a text that are looked at."""
TOKEN = re.compile(
    r"[^\W\d_](?:[\w'’]|[.](?=-?\w))*(?:[-‐·][^\W\d_](?:[\w'’]|[.](?=-?\w))*)*|\d+(?:[.:]\d+)*|\n[^\S\n]*\n\s*|\n|[^\w\s]"
)
# Addresses and links, whose words are nobody's name; rows of dashes, and the towns that stand for a zone.
_NO_WORDS = re.compile(
    r"https?://[^\s<>]{1,2000}|[\w.+'-]{1,64}@[\w.-]{1,255}|[_=~:-]{6,}|\((?:UTC|GMT)[ +-][^()\n]{1,8}\)[^\n]{0,120}"
)
_SALUTATIONS = word_set("""
    heer mm messrs lady lord ven
    mr mrs ms miss mx sir dame madam herr herrn frau fräulein señor señora señorita senhor senhora monsieur madame
    mademoiselle mme mlle mevrouw meneer mevr dhr signor signora signorina doña dona cllr councillor rev father
    sister pani pan hrn cav onorevole don mw coach pfarrer pfarrerin mec mecenas fru
""")
_DEGREES = word_set("""
    rag geom ragioniere geometra drs ds bc mgr mudr phdr judr
    dr dra drª prof profª professor professorin professeur profesor profesora professora doctor doctora dipl.-ing.
    dr.-ing doktor docteur dottore dottoressa dott dott.ssa ing mag lic eng engª enga avv dipl arch pd dipl.-ing
    univ.-prof sir rabbi pastor pfarrer
""")
_FACULTIES = word_set("med phil jur rer nat oec pol vet theol habil sc h c ing mult")
"""What a doctor is a doctor of, behind the degree: "Dr. med."."""
_SHORTENED = re.compile(r"[^\W\d_]{1,5}\.?[ªº]")
"""Any title cut to its gender: "Srª", "Enf.ª", "Arqº"."""
_GREETS = word_set("""
    gr grt grtz vg lg bg hg mfg kr br rgds cdt cdlt sds abs bjs
""")
"""What ends a letter in a few consonants, and is nobody's initial: "Gr. Ilse"."""
_NAME_LAST = frozenset(["mme", "mlle", "m.", "madame", "monsieur"])
_FAMILY_PARTICLES = frozenset(
    ["de", "del", "della", "di", "da", "dos", "du", "la", "le", "lo", "van", "von", "den", "der", "ter", "st"]
)
"""What a family name may begin with, also with a capital."""
_SHORT_FAMILIES = word_set("le do vo ho ly bui dang vu an ng oh yu he hu ma lo")
"""Family names of two or three letters that are small words elsewhere, behind a given name."""
_DOTTED = word_set("""
    hr fr sr sra srª srta sig m d dª mw mej dña ir
""") | {"sig.ra", "sig.na"}
"""Salutations only with a dot, or before a capital that nothing else explains."""
_WITH = word_set("""
    with mit avec con com met med w bei chez y + & / : – - ( und and et e en u ask meet see
""")
_BEFORE_OFFICE = word_set("""
    with mit met con com avec bei z ze our his her their my unser unserem unsere unserer onze ons notre mon ma votre
    nuestro nuestra nostro nostra nosso nossa meet meets see by prowadzi vede leads runs und and et y e en - – ,
""")
_ARTICLES = word_set("""
    the le la el il lo de der dem den die a o het
""")
_GERMAN = word_set("""
    und der die das den dem mit bei ist für auf zum zur nicht ein eine wir uhr im am
""")
_DUTCH = word_set("""
    het een voor jij jouw zijn naar wij
""")
_SMALL_WORDS = word_set("""
    guy will may mark grace rose hope faith art bill rob pat sue drew max dean gene ray jo reed
    mia vera serena chiara bianca rosa viola stella gioia vittoria grazia allegra felice fede linda luce alba alma
    claire violette ange marin fleur constance prudence victoire clara blanca luz sol paz mar pilar dolores consuelo
    esperanza gracia milagros floor roos bas wil an bo mai graça vitória
""")
"""Given names that are words of their own where they have no capital."""
_ADDRESSES = _SALUTATIONS | _DEGREES | _DOTTED
TITLES = frozenset(each.rstrip(".") for each in _ADDRESSES)
"""Salutations and degrees, in lower case and without their dots."""
_DUTCH_TEXT = "het een"
_NOUN_END = re.compile(
    r"(?:ung|heit|keit|schaft|tion|ment|tät|nis|tum|ing|ität|gespräch|termin|raum|zimmer|straße|platz|haus|tag|zeit"
    r"|abteilung|arbeit|stelle|ship|ness|ance|ence|ción|ção|zione|sión|são|eria|aje|age|eur|eld|aum|amt|werk)s?$"
)


_JOINED_PARTICLE = re.compile(r"(?:al|el|as|ad|ar|an|at|ash|ben|bin|d|l|o|de|ul)[-'’‑][A-ZÀ-ÖØ-Þ]")
EASTERN = word_set("""
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng liang xie tang song deng han
    feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao jin kim park choi
    jung kang cho yoon jang lim shin seo kwon hwang ahn hong nguyễn nguyen trần tran lê phạm pham hoàng hoang phan vũ vu
    đặng dang bùi bui hồ ngô dương lý thị thi văn
""")
_EASTERN_GIVEN = word_set("lei mai na an hai sun long min men wan ni nan sang sa ha son dan tan hoa lan linh")
"""Given names of the East that are small words elsewhere, behind a family name."""
_ALSO_NAMES = word_set("ed al dan dag per lei may june april august mai will xi jo bo do")
"""Given names that begin sentences, or are months, in some language we read."""
_ENGLISH = word_set("the you will your with and for at is meet be from our has who this that by")


_OF_US = frozenset(["my", "our", "his", "her", "your", "their"])
_FEMALE_OFFICE = re.compile(r"(?:[a-z](?:er|or|ent|ist|eit|ant)in|innen)$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of the text that may name somebody; `myself`: the writer, by "I" or "me"."""

    name: str
    start: int
    """Index of the first and one past the last of its tokens."""
    end: int
    formal: bool = False
    given: bool = False
    myself: bool = False
    office: bool = False
    """Is it a family name alone behind what that person is: "teamleider Hoekstra"."""


@dataclass(frozen=True, slots=True)
class Text:
    """The tokens of a text, and who may be named in it."""

    tokens: tuple[str, ...]
    ends: tuple[int, ...]
    """Where in the text each token ends."""
    mentions: tuple[Mention, ...]


def find(text: str, known: Collection[str] = ()) -> Text:
    """Everybody a text may name. `known` are folded words of names of people we know to be about."""
    return _find(text[:LONGEST], frozenset(known))


@lru_cache(maxsize=16)
def _find(text: str, known: frozenset[str]) -> Text:
    spots = list(TOKEN.finditer(_NO_WORDS.sub(lambda found: " " * len(found[0]), text)))
    tokens = tuple(spot[0] for spot in spots)
    # Nothing but blanks between a token and the next; and none at all.
    apart = [text[a.end() : b.start()] for a, b in itertools.pairwise(spots)] + [""]
    small = {token for token in tokens if token[0].islower()}
    german = "german" if len(small & _GERMAN) > 2 else ""
    if small & _DUTCH:
        small.add(_DUTCH_TEXT)
    if german:
        small.add(german)
    elif _DUTCH_TEXT not in small and len(small & _ENGLISH) > 1:
        small.add("english")
    found: list[Mention] = []
    at = 0
    while at < len(tokens) and len(found) < MOST:
        mention = _at(at, tokens, apart, small, known)
        if mention is None:
            at += 1
        else:
            found.append(mention)
            at = mention.end
    return Text(tokens, tuple(spot.end() for spot in spots), tuple(found))


def _at(
    at: int, tokens: tuple[str, ...], apart: list[str], small: Collection[str], known: Collection[str]
) -> Mention | None:
    """The candidate that begins here."""
    token = tokens[at]
    if not token[0].isalpha():
        return None
    initial = _begins_with_initial(at, tokens, apart)
    if not initial and (token in SELF or (token.lower() in SELF and token[1:].islower())):
        # In Dutch that is "you".
        return None if token.lower() == "je" and _DUTCH_TEXT in small else Mention("", at, at + 1, myself=True)
    low, plain_word, given = _known_of(token)
    if low in _GREETS and (at == 0 or tokens[at - 1][0] == "\n"):
        return None
    if token[0].islower() and _elided(low) not in _ADDRESSES and not given and plain_word not in known:
        return None
    begin, titles = at, []
    if low in ("sister", "father") and at > 0 and tokens[at - 1].lower() in _OF_US:
        return None
    while at < len(tokens) and (title := _title(at, tokens, apart)):
        titles.append(_ELISION.sub("", "".join(tokens[at : at + title])))
        at += title
        while titles and tokens[at : at + 1] and tokens[at].lower() in _FACULTIES and tokens[at + 1 : at + 2] == (".",):
            at += 2
        if tokens[at : at + 1] in (("le",), ("la",)) and _title(at + 1, tokens, apart):
            at += 1
    if at >= len(tokens) or (not titles and token[0].islower() and given and _capital(at + 1, tokens)):
        return None  # "mon mari Théo"
    words: list[str] = []
    end = at
    within = _within_a_sentence(at, tokens, small)
    while end < len(tokens) and len(words) < 6:
        word = tokens[end]
        if words and apart[end - 1] not in (" ", "\u00a0", "") and tokens[end - 1] != ".":
            break
        if (
            words
            and _title(end, tokens, apart)
            and (titles or word.lower() not in _DEGREES or folded(words[0]) not in GIVEN)
        ):
            # "Presidenta Dª Remedios Lucas": what stands before a salutation is an office.
            if not any(_known_of(each)[2] for each in words):
                return None
            break
        if word == "." and words and _is_initial(words[-1]) and apart[end - 1] == "":
            words[-1] += "."
        elif word == '"' and words and tokens[end + 2 : end + 3] == ('"',):
            words.append(f'"{tokens[end + 1]}"')
            end += 2
        elif (
            (end == at and initial)
            or (titles and not words and _is_letter(end, tokens, apart))
            or (word in PARTICLES and (words or titles) and _nameable_ahead(end, tokens))
        ):
            words.append(word)
        elif words and word.lower() in _FAMILY_PARTICLES and _known_of(words[-1])[2] and _nameable_ahead(end, tokens):
            words.append(word)  # "Lavinia De Angelis"
        elif words and apart[end - 1] == "" and tokens[end - 1] != ".":
            break
        elif words and word in "'’‘" and tokens[end + 1 : end + 2] == ("t",) and _capital(end + 2, tokens):
            words.append("'t")  # "Van 't Hoff"
            end += 1
        elif words and _JOINED_PARTICLE.match(word) and words[-1][0].isupper():
            words.append(word)  # "al-Sayed", "d'Orey"
        elif words and _is_letter(end, tokens, apart) and tokens[end + 2].lower() not in NEVER_NAMES | NOT_NAMES:
            words.append(word)  # "Ngozi U. Eze"
        elif words and words[-1].lower() in EASTERN and word.lower() in _EASTERN_GIVEN and word.istitle():
            words.append(word)  # "Wang Lei", "Nguyễn Thị Mai"
        elif (within and not words) or _nameable(
            word, small, known, behind=words[-1] if words else "", formal=bool(titles) and not words
        ):
            words.append(word)
        else:
            break
        end += 1
    while words and words[-1] in PARTICLES:
        words.pop()
        end -= 1
    if not words or (titles and titles[0].rstrip(".") in ("Sr", "Jr") and _is_job(words[0].lower())):
        return None  # "Sr. Manager" is an office
    words[-1] = re.sub(r"['’]s?$", "", words[-1])
    if len(words) > 1 and words[-1].lower().rstrip(".") in ("jun", "sen", "jr", "sr", "junior", "senior", "iun"):
        words.pop()
    # "Direktorin Anke Weidlich", and "Olivia Strand KC".
    heads = (
        (not titles or words[0].endswith(("in", "or")) or _is_job(words[0].lower()))
        and len(words) > 2
        and folded(words[0]) not in GIVEN
        and folded(words[1]) in GIVEN
        and words[0][-1] != "."
    )
    if heads:
        words, begin = words[1:], begin + 1
    elif len(words) > 1 and not titles and folded(words[0]) not in GIVEN and _FEMALE_OFFICE.search(words[0]) and (
        len(words) > 2 or folded(words[1]) in GIVEN):  # fmt: skip
        words, begin = words[1:], begin + 1  # "Lektorinnen Mascha Lind"
    elif len(words) == 2 and words[0].isupper() and folded(words[1]) in GIVEN and len(words[0]) > 2:
        words = [words[1], words[0].title()]  # "TRAORÉ Souleymane"
    if len(words) > 2 and words[1] in PARTICLES and folded(words[2]) in GIVEN and folded(words[0]) not in GIVEN:
        words, begin = words[2:], begin + 2  # "Initiiert von Birgit Faulstich"
    if len(words) > 1 and folded(words[0]) not in GIVEN and words[0].lower() not in known and _is_job(words[0].lower()):
        words, begin = words[1:], begin + 1  # "Teamleitern Sascha"
    if len(words) == 2 and not titles and _leads(words, begin, tokens, known):
        words, begin = words[1:], begin + 1
    shouts = words[-1].isupper() and 1 < len(words[-1].strip(".")) < 4
    if shouts and (
        len(words) > 2 or (len(words) == 2 and not titles and not any(_known_of(each)[2] for each in words))
    ):
        words = words[:-1]  # "Levar CC"
    if (
        len(words) == 2
        and titles
        and titles[0].lower() in _NAME_LAST
        and _known_of(words[1])[2]
        and not _known_of(words[0])[2]
    ):
        words.reverse()  # "Mme Lefort Hélène", as French offices write
    plain = [folded(word) for word in words if len(word.strip(".")) > 1 and word not in PARTICLES]
    given = within or any(_known_of(word)[2] for word in words)
    turned = _turned(words, given, begin, end, tokens, apart)
    if turned:
        while begin > 0 and tokens[begin - 1] in PARTICLES and apart[begin - 1] == " ":
            begin -= 1
            words = [tokens[begin], *words]
        return Mention(f"{turned} {' '.join(words)}", begin, end + 2, bool(titles), given=True)
    office = len(words) == 1 and not titles and not given and _of_office(begin, end, tokens, apart)
    if len(plain) == 1 and len(words) == 1:
        near = plain[0] in known or bool(titles) or office
        if not near and not _alone(words[0], begin, end, tokens, given=given, german="german" in small):
            return None
    elif not plain:
        return None
    return Mention(" ".join([*_kept(titles, len(plain)), *words]), begin, end, bool(titles), given, office=office)


def _of_office(begin: int, end: int, tokens: tuple[str, ...], apart: list[str]) -> bool:
    """Does a word for what somebody is stand right before a word by itself: "oddziałowa Nowicka", not "Team Lead"."""
    if begin == 0 or apart[begin - 1] != " " or not tokens[begin].istitle() or len(tokens[begin]) < 4:
        return False
    behind = tokens[end] if end < len(tokens) else "\n"
    before = [token.lower() for token in tokens[max(0, begin - 3) : begin - 1]]
    if not before or not (before[-1] in _BEFORE_OFFICE or (before[-1] in _ARTICLES and before[0] in _BEFORE_OFFICE)):
        return False  # "Dana Fox (Leiterin Netze)", "de functie van medewerker Informatie"
    if before[-1] == "," and begin > 2 and not tokens[begin - 3].islower():
        return False  # "Dana Fox, teammanager Informatie"
    return (
        tokens[begin - 1][0].isalpha()
        and _is_job(tokens[begin - 1].lower())
        and tokens[begin - 1][1:].islower()
        and not (behind[0].isalpha() and (behind[0].isupper() or _is_job(behind.lower())))
        and tokens[begin].lower() not in NOT_NAMES
        and not _is_job(tokens[begin].lower())
    )


def _within_a_sentence(at: int, tokens: tuple[str, ...], small: Collection[str]) -> bool:
    """Is that a given name which is a small word of some language, in the midst of a sentence: "collega An Maes"."""
    if at == 0 and "english" in small and tokens[0] in ("Ed", "Dan", "Dag") and _capital(1, tokens):
        return tokens[1][1:].islower() and tokens[1].lower() not in NEVER_NAMES | NOT_NAMES
    if at == 0 or at + 1 >= len(tokens) or "german" in small or not tokens[at][0].isupper() or tokens[at].isupper():
        return False
    before, behind = tokens[at - 1], tokens[at + 1]
    named = _known_of(tokens[at])[2] or tokens[at].lower() in _SMALL_WORDS | _ALSO_NAMES
    if "english" in small and tokens[at] in ("Ed", "Dan", "Dag") and before[0] in "\n.,;:(&-–•*|":
        before = "and"
    return (
        named
        and ((before[0].isalpha() and before.islower()) or before in (",", "&", "(", ":"))
        and behind[0].isupper()
        and behind[1:].islower()
        and behind.lower() not in NEVER_NAMES
        and behind.lower() not in NOT_NAMES
    )


def _capital(at: int, tokens: tuple[str, ...]) -> bool:
    return at < len(tokens) and tokens[at][0].isupper()


# A verb in the first person plural or the third, as "we shall be", "there will be" before who is there.
_VERB_END = re.compile(r"(?:[aei]mos|r[áã][ns]?|r[ae]mo|ranno|r[àá]|erons|rons|ront|remos|ons|ez)$", re.IGNORECASE)


def _leads(words: list[str], begin: int, tokens: tuple[str, ...], known: Collection[str]) -> bool:
    """Is the first of two words none of the name: "Estaremos Íñigo" at the head of a sentence, "Gr Pim" of a letter."""
    first, name = folded(words[0]), folded(words[1])
    if words[0][-1] == "." or first in GIVEN or first in known or not (name in GIVEN or name in known):
        return False
    if not re.search(r"[aeiouyàâäáãåæèéêëìíîïòóôöõøùúûü]", words[0].lower()):
        return len(words[0]) < 5
    heads = begin == 0 or tokens[begin - 1][0] in "\n.!?:;,–—-•*¡¿"
    return heads and (name in known or _VERB_END.search(words[0]) is not None)


def _is_letter(at: int, tokens: tuple[str, ...], apart: list[str]) -> bool:
    """Is that a capital with its dot, and a capital word behind: the "A." of "A. Quill"."""
    return (
        len(tokens[at]) == 1
        and tokens[at].isupper()
        and tokens[at + 1 : at + 2] == (".",)
        and at + 2 < len(tokens)
        and (apart[at], apart[at + 1]) == ("", " ")
        and (tokens[at + 2][0].isupper() or (tokens[at + 2] in PARTICLES and _nameable_ahead(at + 2, tokens)))
    )


def _begins_with_initial(at: int, tokens: tuple[str, ...], apart: list[str]) -> bool:
    """Does a name begin here with its letter: "I. Brandauer" in a list, not "Anna and I. Best regards"."""
    return _is_letter(at, tokens, apart) and (at == 0 or tokens[at - 1][0] in "\n,;:(-–—/&*•")


def _is_initial(word: str) -> bool:
    """ "J", "Th", but not the "HR" that ends a sentence."""
    return word[0].isupper() and (len(word) == 1 or (len(word) == 2 and word[1].islower()))


def _kept(titles: list[str], words: int) -> list[str]:
    """Degrees stay with a name; "Frau" only where there is nothing but a family name, and not bent."""
    return [
        "Herr" if each.lower() == "herrn" else each
        for each in titles
        if words < 2
        or (not each[:5].islower() and each.lower().rstrip(".") in _DEGREES | {"mr", "mrs", "ms", "miss", "mx"})
    ]


_ELISION = re.compile(r"^[^\W\d_]{1,4}['’]", re.IGNORECASE)


def _elided(low: str) -> str:
    """The word behind an article that has lost its vowel: "l'ing. Perin"."""
    return _ELISION.sub("", low)


def _title(at: int, tokens: tuple[str, ...], apart: list[str]) -> int:
    """How many tokens a salutation or degree takes here: itself and its dot."""
    low = _elided(tokens[at].lower())
    dotted = tokens[at + 1 : at + 2] in ((".",), ("º",), ("ª",)) and apart[at] == ""
    after = at + 1 + dotted
    if tokens[after : after + 1] in (("le",), ("la",)) and low in ("m", "mme", "madame", "monsieur"):
        after += 1
    if after >= len(tokens) or "\n" in "".join(apart[at:after]) or not tokens[after][0].isalpha():
        return 0
    capital = tokens[after][0].isupper()
    if low in _SALUTATIONS or low in _DEGREES:
        return (
            1 + dotted
            if capital
            or (low in ("dr", "doktor") and tokens[after].lower() in _FACULTIES)
            or tokens[after - 1] in ("le", "la")
            or (low not in ("pan", "father", "sister", "dona", "ing", "arch", "coach", "pastor", "don", "sir", "dame"))
            else 0
        )
    if _SHORTENED.fullmatch(low) and low != "mª" and capital:
        return 1 + dotted
    shouted = len(low) > 1 and tokens[at].isupper() and not tokens[after].isupper()  # "… from HR. Hi-vis is provided"
    if low in _DOTTED and dotted and capital and not shouted and (tokens[at][0].isupper() or len(low) > 1):
        return 2
    return 0


@lru_cache(maxsize=8192)
def _known_of(word: str) -> tuple[str, str, bool]:
    """A word in lower case, folded, and whether it is a given name; '' for what is no word."""
    low = word.lower().rstrip(".")
    if any(c.isdigit() or c == "_" for c in word):
        return low, "", False
    plain = folded(word.partition("'")[0] if word.endswith(("'s", "’s")) else word)
    return low, plain, plain in GIVEN or folded(word.partition("-")[0]) in GIVEN


def _nameable(word: str, small: Collection[str], known: Collection[str], *, behind: str, formal: bool) -> bool:
    """Could that word be part of a name, by its letters and by how the text writes it elsewhere."""
    low, plain, given = _known_of(word)
    if not plain:
        return False
    if not word[0].isupper():
        # Who types without capitals may mean a name behind a salutation, or the name of somebody we know of.
        # Behind a capital it is a verb: "Gemma said".
        likely = formal or ((plain in known or (plain in GIVEN and not behind[:1].isupper())) and len(plain) > 2)
        return likely and low not in NEVER_NAMES and low not in NOT_NAMES and (formal or low not in _SMALL_WORDS)
    if low in _SHORT_FAMILIES and word[1:].islower() and _known_of(behind)[2]:
        return True
    if plain in known or (formal and low not in NOT_NAMES):
        return True
    if low in FAMILY_NAMES and _known_of(behind)[2] and word[1:].islower():
        return True
    if low in NEVER_NAMES:
        return False
    if given:
        return low not in small or bool(behind)
    if low in NOT_NAMES:
        return False
    if _is_job(low):
        return folded(behind) in GIVEN and not word.isupper()
    return (len(word) > 1 and low not in small) or (len(word) == 1 and word not in "IAYEO")


def _nameable_ahead(at: int, tokens: tuple[str, ...]) -> bool:
    """Does a name's word follow a particle, or one more particle and then it; "y" and "e" mostly join two people."""
    ahead = tokens[at + 1 : at + 3]
    if ahead and ahead[0] in PARTICLES:
        ahead = ahead[1:]
    joins = tokens[at] in ("y", "e") and bool(ahead) and folded(ahead[0]) in GIVEN
    return bool(ahead) and ahead[0][0].isupper() and ahead[0].lower() not in NOT_NAMES and not joins


@lru_cache(maxsize=4096)
def _is_job(low: str) -> bool:
    return is_title(low)


def _turned(words: list[str], given: bool, begin: int, end: int, tokens: tuple[str, ...], apart: list[str]) -> str:
    """The given name behind a comma, where what stands before it is none: "Okafor, Chidi"."""
    if given or len(words) > 2 or tokens[end : end + 1] != (",",) or end + 1 >= len(tokens):
        return ""
    last = sum(word.lower() not in PARTICLES for word in words)
    if last > 1 and ((begin > 0 and tokens[begin - 1] in {",", ")", "&"}) or tokens[end + 2 : end + 3] == ("(",)):
        return ""  # one more of an enumeration: "Jan Smit (chair), Harm Postma, Yara"
    first = tokens[end + 1]
    behind = tokens[end + 2 : end + 3]
    alone = not behind or not behind[0][0].isalpha()
    return first if folded(first) in GIVEN and first[0].isupper() and alone and apart[end] == " " else ""


def _alone(word: str, begin: int, end: int, tokens: tuple[str, ...], *, given: bool, german: bool) -> bool:
    """May one word by itself be somebody: a given name, or one where names stand."""
    before, after = tokens[begin - 1].lower() if begin else "\n", tokens[end].lower() if end < len(tokens) else "\n"
    if word[0].islower():
        return given and (before in _WITH or before == ",")
    if given:
        return True
    if len(word) < 3 or word.isupper():
        return False
    if not german or before in ("+", "&", "w", "/") or after in ("+", "&"):
        return True
    if _NOUN_END.search(word):
        return False
    # Where every noun has a capital, only the places where names stand.
    line = before[0] == "\n" or before in "•*-–"
    then = tokens[end + 1 : end + 2]
    return (
        (before == "(" and after in ",)&")
        or before in ("mit", "bei", "von", "an", "durch", "with")
        or (line and after in ",(–-:\n")
        or (before in ",:" and after[0] in ",)\n")
        or (after == "und" and bool(then) and then[0][0].isupper())
        or (before == "und" and begin > 1 and tokens[begin - 2][0].isupper())
        or after in ("wird", "kann", "ist", "kommt", "hat")
    )
