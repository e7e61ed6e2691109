"""People whose job title stands beside their name, wherever in a text that is. Pure.

"Ruth Ostermeier [Head of Energy]", "vår bibliotekschef Gunilla Sandhammar", a card of a name above a title: no
language's way of announcing people is needed. Whom one may ask or write to, and who signs, is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from agent.understand.employers.job import is_title
from agent.understand.name_words.family_names import PARTICLES
from agent.understand.name_words.people_words import NOT_NAMES

_I = re.IGNORECASE
_MOST = 120
_LEADS = NOT_NAMES | PARTICLES | {"partner", "partners", "fellow"}
_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŻŠČŘŽĐİ][\w'’.-]{0,30}"
_RUN = re.compile(
    rf"{_CAPITAL}(?:[ ](?:(?:van|von|de|der|den|da|di|dos|del|la|le|al|bin|zu)[ ]){{0,2}}{_CAPITAL}){{1,6}}"
)
_BETWEEN = re.compile(r"\s{0,3}(?:,|\(|\[|–|—|-|\||·|:)\s{0,3}|[ \t]*\n[ \t]*")
# Whom one may write to or ask for, and who signs, need not take part.
_ASIDE = re.compile(
    r"\b(?:contact\w*|questions?|reach|write to|e-?mail|call(?= [A-Z])|ask for|report\w*|on behalf|behalf of|fragen"
    r"|melde\w*"
    r"|wenden|ansprechpartner\w*|contacte\w*|preguntas|domande|vragen|frågor|pytania|regards|sincerely|wishes|thanks"
    r"|cheers|gr(?:uß|üße?|uss|üsse)|cordialement|salutations|saludos?|saluti|cumprimentos|abraços?|groet\w*"
    r"|hälsningar|hilsen"
    r"|pozdrawiam|terveisin|assistant to|assistent\w* (?:von|der|des)|shadow\w*|hospit\w+|copied|cc|reception|lobby"
    r"|offic(?:e|ial)|signed|geschäftsführ\w+|managing directors?|vorstand\w*|aufsichtsrat\w*|amtsgericht"
    r"|handelsregister)\b",
    _I,
)

# Offices nobody applies for, beside the titles one can be hired under.
_OFFICE = re.compile(
    r"\b(?:partner|(?:co-?)?founder|owner|principal|trustee|governor|chair(?:man|woman|person)?|hr|dean|rector|mayor"
    r"|inhaber(?:in)?|gründer(?:in)?|vorsitzende\w*|betriebsrat|fondat\w+|gérante?|titolare|eigenaar|właściciel\w*)\b",
    _I,
)


def names_with_titles(text: str) -> Iterator[str]:
    """The names, in their order; the caller decides whether such words are a name."""
    cards: list[str] = []
    for run in islice(_RUN.finditer(text[:8000]), _MOST):
        words = run[0].split()
        led = 0
        post = False  # "Analista de Dados": what follows a title's "of" is the title
        # A sentence or a title may begin the run: "Head of Platform Jon Snow", "Ihr Interviewer Ole Pries".
        while len(words) > 2 and (words[0].lower() in _LEADS or is_title(words[0])):
            post = post or (led > 0 and words[0].lower() in PARTICLES)
            led += is_title(words[0])
            words = words[1:]
        name = " ".join(words).rstrip(".")
        start = text.rfind("\n", 0, run.start()) + 1
        before = text[max(start, run.start() - 70) : run.start()]
        above = text[max(0, start - 80) : max(0, start - 1)].rstrip().rpartition("\n")[2]
        if (
            post
            or before.rstrip().endswith(":")
            or _ASIDE.search(before)
            or (not before.strip() and _ASIDE.search(above) and len(above) < 40)
        ):
            continue
        if led or is_title(before[-40:].rpartition(",")[2].strip().split(" ")[-1]):
            yield name
            continue
        between = _BETWEEN.match(text, run.end())
        if between is None:
            continue
        title = re.split(r"[\n,;()\[\]|]", text[between.end() : between.end() + 70])[0]
        if not 1 <= len(title.split()) <= 8 or not (is_title(title) or _OFFICE.search(title)) or _ASIDE.search(title):
            continue
        if "\n" in between[0]:
            cards.append(name)
        else:
            yield name
    # One name above a title is a signature; several are those one meets.
    if len(cards) > 1:
        yield from cards
