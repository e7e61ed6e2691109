"""The spelling of the owner's words, by a dictionary that is handed in. Pure.

It tells only what is nearly sure: an unknown plain word with a known one a letter away. Names, terms of a trade,
compounds and inflections are not in small dictionaries and are passed over.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from typing import Protocol

from agent.compose.plain import word_set

MOST = 5
LONGEST = 4000
LONG_NOUN = 10
"""So long a German word with a capital is hardly a name."""
LONG_VERB = 6
"""Short Spanish verbs have forms that no rule gives."""
_WORD = re.compile(r"(?<![\w@./#+:'’-])[^\W\d_]{4,24}(?![\w@/#+'’-]|\.\w|:/)")
# Terms that owners write, and dictionaries of everyday words do not know.
_TERMS = word_set(
    """
    backend frontend webhook backoff monorepo changelog standup roadmap onboarding offboarding serverless analytics
    fintech devops kubernetes postgres graphql haskell typescript javascript python kafka oracle redis docker terraform
    ansible kotlin golang django flask react angular svelte node nginx linux debian ubuntu github gitlab jenkins
    grafana prometheus elasticsearch mongodb mysql sqlite snowflake databricks spark airflow kibana splunk datadog
    sentry microservice microservices refactor refactoring refactored rollout rollouts uptime runtime rebase linter
    linters observability idempotent idempotency latency throughput failover sharding autoscaling codebase codebases
    hackathon microfrontend middleware webhooks chatbot chatbots dataset datasets timestamp timestamps hotfix hotfixes
    backlog backlogs sprints retro retros kanban scrum agile wireframe wireframes figma usability accessibility
    personas upskilling mentoring outsourcing offsite onsite remote healthcare edtech martech adtech proptech biotech
    blockchain tech mega mail foto haha crypto metadata schema schemas endpoint endpoints payload payloads plugin
    plugins tooling workflow workflows crowdsourcing copywriting benchmarking storytelling newsletter newsletters
    podcast podcasts webinar webinars triaged verfugt verfugen doctorant doctorants doctorante doctorantes tourage
    bardage docencia
    """
)
_BRITISH = (
    (r"our(?=$|s$|ed$|ing$|ite|able|al|ful)", "or"),
    (r"is(?=e$|es$|ed$|ing$|er$|ers$|ation$|ations$)", "iz"),
    (r"ys(?=e$|es$|ed$|ing$|er$)", "yz"),
    (r"tre(?=$|s$)", "ter"),
    (r"ll(?=ed$|ing$|er$|ers$)", "l"),
    (r"ogue(?=$|s$)", "og"),
    (r"ence$", "ense"),
    (r"mme(?=$|s$)", "m"),
    (r"ae(?=[a-z]{3})", "e"),
    (r"oe(?=[a-z]{3})", "e"),
)
_LINKS = ("", "s", "es", "n", "en", "er", "e")


class Dictionary(Protocol):
    """The words of one language, in small letters."""

    def knows(self, word: str) -> bool:
        """Is it a word?"""
        ...

    def nearest(self, word: str) -> str | None:
        """The commonest word that is one slip of a finger away."""
        ...


def misspelt(text: str, code: str, dictionary: Dictionary, known: Collection[str]) -> Iterator[tuple[str, str]]:
    """(word, what may be meant), at most a few. `known`: words that stand for people, employers, roles."""
    passed = {word.casefold() for word in known} | _TERMS
    told = 0
    for found in _WORD.finditer(text[:LONGEST]):
        word, small = found[0], found[0].lower()
        # A capital means a name; in German it may be a noun, and long ones are.
        capital = word[0].isupper() and (code != "de" or len(word) < LONG_NOUN)
        if small in passed or not word[1:].islower() or capital or (code == "es" and len(word) < LONG_VERB):
            continue
        passed.add(small)
        if any(dictionary.knows(form) for form in (small, *_derived(small, code))):
            continue
        if code == "de" and _compound(small, dictionary):
            continue
        near = dictionary.nearest(small)
        if near is None or not _a_slip(small, near, code):
            continue
        yield word, near[0].upper() + near[1:] if word[0].isupper() else near
        told += 1
        if told == MOST:
            return


def _a_slip(word: str, meant: str, code: str) -> bool:
    """Another ending is another form of a word; a slip is inside it, or an accent."""
    if _plain(word) == _plain(meant):
        return word != meant
    if word.rstrip("s") == meant.rstrip("s"):
        return False
    return code == "en" or (word[0] == meant[0] and word[-2:] == meant[-2:]) or (code != "es" and word[-1] == meant[-1])


def _plain(word: str) -> str:
    """Without accents."""
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


def _derived(word: str, code: str) -> Iterator[str]:
    """What the word may be a form of: small dictionaries do not hold every form."""
    match code:
        case "en":
            yield from (re.sub(pattern, to, word) for pattern, to in _BRITISH)
            yield from (re.sub(r"(?:s|es|er|ers|ly|ness|able)$", end, word) for end in ("", "e"))
            yield re.sub(r"ies$", "y", word)
            yield re.sub(r"^(?:un|re|non|pre|over|under|mis|multi|micro|co)", "", word)
        case "de":
            word = word.replace("ß", "ss")
            yield word
            yield word.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü")
            for end in ("e", "en", "n", "s", "es", "er", "em", "st", "t", "te", "ten", "innen", "in"):
                if word.endswith(end) and len(word) - len(end) > 3:
                    yield word[: -len(end)]
                    yield word[: -len(end)] + "en"
        case "fr":
            yield from _stems(word, ("s", "x", "e", "es"), ("",))
            yield from _stems(word, _FRENCH, ("er", "ir", "re"))
            yield re.sub(r"^(?:re|pré|micro|multi|télé|auto|co|inter|sub)", "", word)
        case _:
            yield from _stems(word, ("s", "es"), ("",))
            yield from _stems(word, ("a", "as", "os", "amente"), ("o",))
            yield from _stems(word, _SPANISH, ("ar", "er", "ir"))
            yield re.sub(r"^(?:re|pre|micro|multi|tele|auto|co|inter|sub|super)", "", word)


def _stems(word: str, ends: tuple[str, ...], instead: tuple[str, ...]) -> Iterator[str]:
    for end in ends:
        if word.endswith(end) and len(word) - len(end) > 2:
            yield from (word[: -len(end)] + other for other in instead)


_FRENCH = (
    "e", "es", "ons", "ez", "ent", "ais", "ait", "aient", "é", "ée", "és", "ées", "ant", "era", "erai", "erons", "erez",
    "eront", "erait", "i", "ie", "is", "it", "issons", "issez", "issent", "u", "ue", "us",
)  # fmt: skip
_SPANISH = (
    "o", "a", "as", "e", "es", "an", "en", "amos", "emos", "imos", "é", "í", "ó", "ió", "aste", "iste", "aron", "ieron",
    "aba", "aban", "ía", "ían", "ando", "iendo", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ará",
    "erá", "irá", "aré", "aría", "ería", "iría", "arán", "ara", "iera", "arlo", "arla", "arme", "arte",
    "erme", "erte", "irme",
)  # fmt: skip


def _compound(word: str, dictionary: Dictionary, depth: int = 2) -> bool:
    """`Rufbereitschaft`: two or three words, with what links them."""
    for cut in range(4, len(word) - 3):
        head, tail = word[:cut], word[cut:]
        linked = any(
            head.endswith(link) and len(head) - len(link) > 2 and dictionary.knows(head[: len(head) - len(link)])
            for link in _LINKS
        )
        if linked and (dictionary.knows(tail) or (depth > 1 and _compound(tail, dictionary, depth - 1))):
            return True
    return False
