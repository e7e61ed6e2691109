"""Whether one word may be part of a name: by its letters, by the word before it and by how the text writes it. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from agent.understand.days.date_words import word_set
from agent.understand.employers.employer import folded
from agent.understand.employers.job import is_title
from agent.understand.name_words.family_names import FAMILY_NAMES, PARTICLES
from agent.understand.name_words.given_names import GIVEN
from agent.understand.name_words.people_words import NEVER_NAMES, NOT_NAMES

_SHORT_FAMILIES = word_set("le do vo ho ly bui dang vu an ng oh yu he hu ma lo")
"""Family names of two or three letters that are small words elsewhere, behind a given name."""


SMALL_WORDS = word_set("""
    guy will may mark grace rose hope faith art bill rob pat sue drew max dean gene ray jo reed chase grant wade
    chad russ
    norm tucker hudson brock savannah sierra dakota precious blessing goodness hung made fang odd non mair
    mia vera serena chiara bianca rosa viola stella gioia vittoria grazia allegra felice fede linda luce alba alma
    claire violette ange marin fleur constance prudence victoire clara blanca luz sol paz mar pilar dolores consuelo
    esperanza gracia milagros floor roos bas wil an bo mai graça vitória
""")
"""Given names that are words of their own where they have no capital."""


JOINED_PARTICLE = re.compile(r"(?:al|el|as|ad|ar|an|at|ash|ben|bin|d|l|o|de|ul)[-'’‑][A-ZÀ-ÖØ-Þ]")


EASTERN = word_set("""
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng liang xie tang song deng han
    feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao jin kim park choi
    jung kang cho yoon jang lim shin seo kwon hwang ahn hong nguyễn nguyen trần tran lê phạm pham hoàng hoang phan vũ vu
    đặng dang bùi bui hồ ngô dương lý thị thi văn
""")


EASTERN_GIVEN = word_set("lei mai na an hai sun long min men wan ni nan sang sa ha son dan tan hoa lan linh")
"""Given names of the East that are small words elsewhere, behind a family name."""


ALSO_NAMES = word_set("ed al dan dag per lei may june april august mai will xi jo bo do")
"""Given names that begin sentences, or are months, in some language we read."""


def capital(at: int, tokens: tuple[str, ...]) -> bool:
    """Does a word with a capital stand there?"""
    return at < len(tokens) and tokens[at][0].isupper()


def is_letter(at: int, tokens: tuple[str, ...], apart: list[str]) -> bool:
    """Is that a capital with its dot, and a capital word behind: the "A." of "A. Quill", "J.R.", "J.-M.", "Fco."."""
    return (
        (_LETTERS.fullmatch(tokens[at]) is not None or tokens[at] in _SHORTENED)
        and tokens[at + 1 : at + 2] == (".",)
        and at + 2 < len(tokens)
        and (apart[at], apart[at + 1]) == ("", " ")
        and (tokens[at + 2][0].isupper() or (tokens[at + 2] in PARTICLES and nameable_ahead(at + 2, tokens)))
    )


_LETTERS = re.compile(r"(?:[^\W\d_a-zß-öø-ÿ][.]-?)*[^\W\d_a-zß-öø-ÿ]")
_SHORTENED = word_set("Fco Gpe Chr Wm Geo Thos Chas Joh Jos Alex Ant Fdo Rdo Nic Aug")
"""Given names as offices cut them."""


def begins_with_initial(at: int, tokens: tuple[str, ...], apart: list[str]) -> bool:
    """Does a name begin here with its letter: "I. Brandauer" in a list, not "Anna and I. Best regards"."""
    return is_letter(at, tokens, apart) and (
        at == 0
        or tokens[at - 1][0] in "\n,;:(-–—/&*•"
        or (tokens[at] not in ("I", "Y", "E", "O") and tokens[at - 1] in _BEFORE_NAMES)
    )


_BEFORE_NAMES = word_set("and und et y e en with mit avec con com met by von durch par por da dal")


def is_initial(word: str) -> bool:
    """ "J", "J.R", "Th", but not the "HR" that ends a sentence."""
    short = len(word) == 2 and word[0].isupper() and word[1].islower()
    return short or word in _SHORTENED or _LETTERS.fullmatch(word) is not None


def is_given(word: str) -> bool:
    """Is that a given name in common use, whole or by its first half: "Klaas-Jan"; also one that is a thing as well."""
    return known_of(word)[2] or word.lower() in SMALL_WORDS


@lru_cache(maxsize=8192)
def known_of(word: str) -> tuple[str, str, bool]:
    """A word in lower case, folded, and whether it is a given name; '' for what is no word."""
    low = word.lower().rstrip(".").replace("’", "'")
    if any(c.isdigit() or c == "_" for c in word):
        return low, "", False
    plain = folded(word.partition("'")[0] if word.endswith(("'s", "’s")) else word)
    return low, plain, plain in GIVEN or folded(word.partition("-")[0]) in GIVEN


def nameable(word: str, small: Collection[str], known: Collection[str], *, behind: str, formal: bool) -> bool:
    """Could that word be part of a name, by its letters and by how the text writes it elsewhere."""
    low, plain, given = known_of(word)
    if not plain:
        return False
    if not word[0].isupper():
        # Who types without capitals may mean a name behind a salutation, or the name of somebody we know of.
        # Behind a capital it is a verb: "Gemma said".
        likely = formal or ((plain in known or (plain in GIVEN and not behind[:1].isupper())) and len(plain) > 2)
        return likely and low not in NEVER_NAMES and low not in NOT_NAMES and (formal or low not in SMALL_WORDS)
    if low in _SHORT_FAMILIES and word[1:].islower() and known_of(behind)[2]:
        return True
    if plain in known or (formal and low not in NOT_NAMES):
        return True
    if low in FAMILY_NAMES and is_given(behind) and word[1:].islower():
        return True
    if low in NEVER_NAMES:
        return False
    if given:
        return low not in small or bool(behind)
    if low in NOT_NAMES:
        return False
    if is_job(low):
        return is_given(behind) and not word.isupper()
    return (len(word) > 1 and low not in small) or (len(word) == 1 and word not in "IAYEO")


def nameable_ahead(at: int, tokens: tuple[str, ...]) -> bool:
    """Does a name's word follow a particle, or one more particle and then it; "y", "e" and "i" mostly join people."""
    ahead = tokens[at + 1 : at + 4]
    if ahead[:1] in (("'",), ("’",)) and ahead[1:2] == ("t",):
        ahead = ahead[2:]  # "van 't Hof"
    elif ahead and (ahead[0] in PARTICLES or ahead[0] == "La"):
        ahead = ahead[1:]
    # "Sandro Meirelles e Jaqueline Roth"
    two = len(ahead) > 1 and ahead[1][0].isupper()
    joins = tokens[at] in ("y", "e", "i") and bool(ahead) and (folded(ahead[0]) in GIVEN or two)
    return (
        bool(ahead)
        and ahead[0][0].isupper()
        and (ahead[0].lower() not in NOT_NAMES or ahead[0].lower() in FAMILY_NAMES | SMALL_WORDS)
        and not joins
    )


@lru_cache(maxsize=4096)
def is_job(low: str) -> bool:
    """Is that a word for what somebody is?"""
    return is_title(low)
