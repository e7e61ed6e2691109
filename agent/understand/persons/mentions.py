"""Where a text may name a person, in any of the languages we read: open to all names, and to words that look so. Pure.

Finds spans; what the person does in the meeting, and whether it is a person at all, `part` says. A salutation, a
given name in common use, two capitals in a row, a word that stands where names stand: each makes a candidate.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection
from functools import lru_cache

from agent.understand.days.date_words import word_set
from agent.understand.employers.employer import folded
from agent.understand.name_words.family_names import CAPITAL_PARTICLES, LETTERS_BEHIND, PARTICLES
from agent.understand.name_words.given_names import GIVEN
from agent.understand.name_words.people_words import NEVER_NAMES, NOT_NAMES, SELF
from agent.understand.persons import paired, places
from agent.understand.persons.mentioned import LONGEST, MOST, NO_WORDS, TOKEN, Mention, Text
from agent.understand.persons.name_edges import (
    ALSO_CALLED,
    FEMALE_OFFICE,
    before_an_office,
    begins_a_job,
    begins_an_office,
    behind,
    is_called,
    joins_families,
    leads,
    owns_an_office,
    turned,
    words_of_an_office,
)
from agent.understand.persons.name_parts import (
    EASTERN,
    EASTERN_GIVEN,
    JOINED_PARTICLE,
    begins_with_initial,
    capital,
    is_given,
    is_initial,
    is_job,
    is_letter,
    known_of,
    nameable,
    nameable_ahead,
)
from agent.understand.persons.salutations import ADDRESSES, DEGREES, ELISION, FACULTIES, NAME_LAST, elided, kept, title
from agent.understand.persons.single_names import alone, in_a_list, of_office, within_a_sentence

_GREETS = word_set("""
    gr grt grtz vg lg bg hg mfg kr br rgds cdt cdlt sds abs bjs
""")
"""What ends a letter in a few consonants, and is nobody's initial: "Gr. Ilse"."""
_GREETED = word_set("""
    hiya heya g'day greetings huhu servus salut coucou allô allo ehi salve buondì ciao hola oye oiê goedemorgen
    goedemiddag goedendag goeiemorgen soy c'est ici
""")
_GREETED_IN_DUTCH = word_set("dag hoi lieve beste")
"""Elsewhere given names: Dag Hammarskjöld, Beste Yılmaz."""
_RELATED = word_set("""
    mann bruder schwester mutter vater sohn tochter tante onkel cousin cousine neffe nichte schwager schwägerin enkel
    enkelin freund freundin kumpel nachbar nachbarin partner partnerin chef chefin kollege kollegin kollegen azubi
    lehrling geselle altgeselle gründer gründerin mitgründer vorgänger vorgängerin stellvertreter stellvertreterin
    hausmeister hauswart küster skipper kapitän käpt'n voorman stagiair stagiaire collega
""")
"""What somebody is to another, with a capital as German has it: "mein Mann Eugen"."""
_GERMAN = word_set("""
    und der die das den dem mit bei ist für auf zum zur nicht ein eine wir uhr im am
""")
_DUTCH = word_set("""
    het een voor jij jouw zijn naar wij
""")
_DUTCH_TEXT = "het een"
_ENGLISH = word_set("the you will your with and for at is meet be from our has who this that by")
_WIFE_OF = frozenset(f"{whose}{end}" for whose in ("mein", "dein", "sein", "ihr", "eur") for end in ("e", "er"))
_OF_US = frozenset(["my", "our", "his", "her", "your", "their"])


def find(text: str, known: Collection[str] = ()) -> Text:
    """Everybody a text may name. `known` are folded words of names of people we know to be about."""
    return _find(text[:LONGEST], frozenset(known))


@lru_cache(maxsize=16)
def _find(text: str, known: frozenset[str]) -> Text:
    spots = list(TOKEN.finditer(NO_WORDS.sub(lambda found: " " * len(found[0]), text)))
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
    return Text(tokens, tuple(spot.end() for spot in spots), paired.settled(found, tokens))


def _at(
    at: int, tokens: tuple[str, ...], apart: list[str], small: Collection[str], known: Collection[str]
) -> Mention | None:
    """The candidate that begins here."""
    token = tokens[at]
    if not token[0].isalpha():
        return None
    initial = begins_with_initial(at, tokens, apart)
    if not initial and (token in SELF or (token.lower() in SELF and token[1:].islower())):
        # In Dutch that is "you".
        return None if token.lower() == "je" and _DUTCH_TEXT in small else Mention("", at, at + 1, myself=True)
    low, plain_word, given = known_of(token)
    if low in _GREETS and (at == 0 or tokens[at - 1][0] == "\n"):
        return None
    if token[0].islower() and elided(low) not in ADDRESSES and not given and plain_word not in known:
        return None
    if before_an_office(at, tokens):
        return None
    if low in places.STREETS or places.is_a_saints(at, tokens, apart, known):
        return None
    begin, titles = at, []
    before = tokens[at - 1].lower() if at > 0 else ""
    if low in ("sister", "father") and before in _OF_US:
        return None
    wife = low == "frau" and before in _WIFE_OF and is_given(tokens[min(at + 1, len(tokens) - 1)])
    while at < len(tokens) and (taken := title(at, tokens, apart)):
        titles.append(ELISION.sub("", "".join(tokens[at : at + taken])))
        at += taken
        while titles and tokens[at : at + 1] and tokens[at].lower() in FACULTIES and tokens[at + 1 : at + 2] == (".",):
            at += 2
        if tokens[at : at + 1] in (("le",), ("la",)) and title(at + 1, tokens, apart):
            at += 1
    if titles and tokens[at : at + 1] in (("le",), ("la",)):
        return None
    if at >= len(tokens) or (not titles and token[0].islower() and given and capital(at + 1, tokens)):
        return None  # "mon mari Théo"
    words: list[str] = []
    end = at
    within = within_a_sentence(at, tokens, small) or in_a_list(at, tokens, small)
    while end < len(tokens) and len(words) < 6:
        word = tokens[end]
        if words and apart[end - 1] not in (" ", "\u00a0", "") and tokens[end - 1] != ".":
            break
        letter = len(word) == 1 and bool(words) and known_of(words[-1])[2] and is_letter(end, tokens, apart)
        if (
            words
            and not letter  # "José M. García" is no "José" and no Monsieur García
            and title(end, tokens, apart)
            and (titles or word.lower() not in DEGREES or folded(words[0]) not in GIVEN)
        ):
            # "Presidenta Dª Remedios Lucas": what stands before a salutation is an office.
            if not any(known_of(each)[2] for each in words):
                return None
            break
        # "Mr. Wu." ends a sentence, "Th." does not.
        if (
            word == "."
            and words
            and is_initial(words[-1])
            and apart[end - 1] == ""
            and not (len(words[-1]) == 2 and (titles or len(words) > 1))  # "Tuva Ek." ends a sentence
        ):
            words[-1] += "."
        elif word == '"' and words and tokens[end + 2 : end + 3] == ('"',):
            words.append(f'"{tokens[end + 1]}"')
            end += 2
        elif (
            (end == at and initial)
            or (titles and not words and is_letter(end, tokens, apart))
            or (
                word in PARTICLES
                and (words or titles)
                and (word != "i" or len(words) > 1)
                and (word not in ("y", "e") or joins_families(words, end, tokens))
                and not (word == "lo" and tokens[end + 1 : end + 2] == ("de",))  # "lo de Dublín"
                and nameable_ahead(end, tokens)
            )
        ):
            words.append(word)
        elif (
            words
            and word.lower() in CAPITAL_PARTICLES
            and (is_given(behind(words)) or (titles and len(words) == 1))
            and nameable_ahead(end, tokens)
        ):
            words.append(word)  # "Lavinia De Angelis", "Juf Annelien De Wolf"
        elif words and owns_an_office(words[-1], word):
            break  # "Nadia's PA"
        elif words and apart[end - 1] == "" and tokens[end - 1] != ".":
            break
        elif words and word in "'’‘" and tokens[end + 1 : end + 2] == ("t",) and capital(end + 2, tokens):
            words.append("'t")  # "Van 't Hoff"
            end += 1
        elif words and JOINED_PARTICLE.match(word) and words[-1][0].isupper():
            words.append(word)  # "al-Sayed", "d'Orey"
        elif words and is_letter(end, tokens, apart) and tokens[end + 2].lower() not in NEVER_NAMES | NOT_NAMES:
            words.append(word)  # "Ngozi U. Eze"
        elif words and words[-1].lower() in EASTERN and word.lower() in EASTERN_GIVEN and word.istitle():
            words.append(word)  # "Wang Lei", "Nguyễn Thị Mai"
        elif not words and not titles and is_called(end, tokens, apart, known):
            words.append(word)  # "Dev Patel"
        elif (within and not words) or nameable(
            word, small, known, behind=behind(words), formal=bool(titles) and not words
        ):
            words.append(word)
        else:
            break
        end += 1
    if len(words) > 2 and len(words[-1]) == 1 and tokens[end : end + 1] == ("&",):
        words.pop()  # "Thirza de Koning van P&O"
        end -= 1
    elif sum(word[0].isupper() for word in words) > 2 and begins_an_office(words[-1], end, tokens, apart, known):
        words.pop()  # "Piet van der Sluijs Shift lead"
        end -= 1
    while words and words[-1] in PARTICLES:
        words.pop()
        end -= 1
    if not words or (titles and titles[0].rstrip(".") in ("Sr", "Jr") and begins_a_job(words, end, tokens)):
        return None  # "Sr. Manager" is an office
    words[-1] = re.sub(r"['’]s?$", "", words[-1])
    # "J.R. Okafor" is the "J. R. Okafor" of the guests.
    words = [
        part
        for word in words
        for part in (re.sub(r"[.](?=[^\W\d_a-z]|-)", ". ", word).split() if word[1:2] == "." else [word])
    ]
    eastern = len(words) == 2 and words[0].lower() in EASTERN  # "Wang Jun"
    if (
        len(words) > 1
        and not eastern
        and words[-1].lower().rstrip(".") in ("jun", "sen", "jr", "sr", "junior", "senior", "iun")
    ):
        words.pop()
    # "Direktorin Anke Weidlich", and "Olivia Strand KC".
    heads = (
        (not titles or words[0].endswith(("in", "or")) or is_job(words[0].lower()))
        and len(words) > 2
        and folded(words[0]) not in GIVEN
        and folded(words[1]) in GIVEN
        and words[0][-1] != "."
    )
    if heads:
        words, begin = words[1:], begin + 1
    elif "german" in small and not titles and (ahead := words_of_an_office(words)):
        words, begin = words[ahead:], begin + ahead  # "Technischen Direktorin Judith Wernicke"
    elif len(words) > 1 and not titles and folded(words[0]) not in GIVEN and FEMALE_OFFICE.search(words[0]) and (
        len(words) > 2 or folded(words[1]) in GIVEN):  # fmt: skip
        words, begin = words[1:], begin + 1  # "Lektorinnen Mascha Lind"
    elif len(words) == 2 and words[0].isupper() and folded(words[1]) in GIVEN and len(words[0]) > 2:
        words = [words[1], words[0].title()]  # "TRAORÉ Souleymane"
    if len(words) > 2 and words[1] in PARTICLES and folded(words[2]) in GIVEN and folded(words[0]) not in GIVEN:
        words, begin = words[2:], begin + 2  # "Initiiert von Birgit Faulstich"
    office_leads = folded(words[0]) not in GIVEN and words[0] not in ALSO_CALLED and words[0].lower() not in known
    if len(words) > 1 and office_leads and is_job(words[0].lower()):
        words, begin = words[1:], begin + 1  # "Teamleitern Sascha"
    first = words[0].lower()
    opens = begin == 0 or not tokens[begin - 1][0].isalpha()  # "met Dag Erik Hansen" greets nobody
    dutch = opens and first in _GREETED_IN_DUTCH and _DUTCH_TEXT in small
    greeted = first in _GREETED or first in _RELATED or dutch
    if len(words) > 1 and not titles and greeted and folded(words[1]) in GIVEN:
        words, begin = words[1:], begin + 1  # "Kollegin Petra Lohse", "Coucou Sophie"
    if len(words) == 2 and not titles and leads(words, begin, tokens, known):
        words, begin = words[1:], begin + 1
    shouts = words[-1].isupper() and 1 < len(words[-1].strip(".")) < 4
    if shouts and (len(words) > 2 or (len(words) == 2 and not titles and not any(known_of(each)[2] for each in words))):
        words = words[:-1]  # "Levar CC"
    while len(words) > 1 and words[-1].strip(".") in LETTERS_BEHIND:
        words.pop()  # "A. J. Whitcombe FRCS"
    if (
        len(words) == 2
        and titles
        and titles[0].lower() in NAME_LAST
        and known_of(words[1])[2]
        and not known_of(words[0])[2]
    ):
        words.reverse()  # "Mme Lefort Hélène", as French offices write
    if len(words) > 1 and not titles and words[-1].lower() in places.STREETS:
        return None
    plain = [folded(word) for word in words if len(word.strip(".")) > 1 and word not in PARTICLES]
    given = within or any(known_of(word)[2] for word in words)
    first_name = turned(words, given, begin, end, tokens, apart)
    if first_name:
        while begin > 0 and tokens[begin - 1] in PARTICLES and apart[begin - 1] == " ":
            begin -= 1
            words = [tokens[begin], *words]
        return Mention(f"{first_name} {' '.join(words)}", begin, end + 2, bool(titles), given=True)
    office = len(words) == 1 and not titles and not given and of_office(begin, end, tokens, apart)
    if len(plain) == 1 and len(words) == 1:
        near = plain[0] in known or bool(titles) or office
        if not near and not alone(words[0], begin, end, tokens, given=given, german="german" in small):
            return None
    elif not plain:
        return None
    return Mention(
        " ".join([*kept([] if wife else titles, len(plain)), *words]), begin, end, bool(titles), given, office=office
    )
