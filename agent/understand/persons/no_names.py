"""What a text writes like a name and means nobody new by: the owner, an office, a firm, a role played. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from agent.understand.days.date_words import word_set
from agent.understand.employers.employer import folded
from agent.understand.name_words.given_names import GIVEN
from agent.understand.persons import attends, mentioned, name_parts, names, salutations
from agent.understand.persons.mentioned import Mention


def firm_spans(text: str, signs: Sequence[str]) -> list[tuple[int, int, int]]:
    """Where a firm's name, or the begin of it, stands in a text: from where to where, and how many words it has."""
    found: list[tuple[int, int, int]] = []
    for sign in signs[:_MOST_SIGNS]:
        words = sign.split()[:_MOST_WORDS]
        for count in range(len(words), 1, -1):
            if not words[count - 1][0].isalpha():
                continue
            pattern = re.compile(r"(?<!\w)" + r"\s".join(map(re.escape, words[:count])) + r"(?!\w)", re.IGNORECASE)
            found += [(at.start(), at.end(), count) for at in pattern.finditer(text[: mentioned.LONGEST])]
    return found


_MOST_SIGNS, _MOST_WORDS = 4, 8


_I_AM = word_set("""
    am i'm i’m play plays playing bin spiele spielt suis joue soy seré interpreto sono interpreto ben speel sou serei
""")


_QUOTES = frozenset("\"“”„«»‘'")


def is_played(mention: Mention, read: mentioned.Text) -> bool:
    """Is that who somebody says in quotes to be, in a role play: 'I am "Dieter, VP Ops of Acme"'."""
    before = [token.lower() for token in read.tokens[max(0, mention.start - 3) : mention.start]]
    return len(before) > 1 and before[-1] in _QUOTES and any(each in _I_AM for each in before[:-1])


def is_office(mention: Mention, read: mentioned.Text) -> bool:
    """Is that one word at the head of a sentence which only says as what those come who follow with their titles.

    "Vocales, D. Anselmo Torralba y Dña. Yolanda Ruipérez".
    """
    if mention.formal or mention.given or mention.end - mention.start != 1:
        return False
    heads = mention.start == 0 or read.tokens[mention.start - 1][0] in "\n.;"
    comma, title = (*read.tokens[mention.end : mention.end + 2], "", "")[:2]
    return heads and comma in {",", ":"} and title.lower().rstrip(".") in salutations.TITLES


_TO_AN_OFFICE = re.compile(r"(?:M|Mme|Mlle|Monsieur|Madame)\.? (?:le|la) ")


def heads_an_office(mention: Mention, read: mentioned.Text) -> bool:
    """Is that the first word of an office behind a name: ", Patient Services Manager"."""
    if _TO_AN_OFFICE.match(mention.name):
        return True  # "M. le Proviseur"
    if mention.formal or mention.given or mention.office or mention.end - mention.start != 1 or not mention.start:
        return False
    behind = read.tokens[mention.end : mention.end + 1]
    last = read.ends[mention.end] if behind else 0
    adjacent = bool(behind) and last - len(behind[0]) - read.ends[mention.end - 1] == 1
    return read.tokens[mention.start - 1] in {",", "(", "-", "–"} and adjacent and behind[0][0].isupper()


_OF_OURS = frozenset(["partner", "colleague", "office", "branch", "team", "boss", "lead", "contact"])
_OURS = frozenset(["our", "the", "a", "an", "my", "their", "his", "her", "your"])


def is_where(mention: Mention, read: mentioned.Text) -> bool:
    """Does that one word only say where or what somebody's office is: "our Bristol partner"."""
    if mention.formal or mention.given or mention.office or mention.end - mention.start != 1 or not mention.start:
        return False
    behind = read.tokens[mention.end : mention.end + 1]
    ours = read.tokens[mention.start - 1].lower() in _OURS
    return (
        ours
        and bool(behind)
        and behind[0].islower()
        and (behind[0] in _OF_OURS or names.is_office(behind[0]) or name_parts.is_job(behind[0]))
    )


def is_called_a_firm(mention: Mention, read: mentioned.Text) -> bool:
    """Does the word before it say that it is a firm: "l'azienda Cantine Valdoro", "our client Redmire"."""
    first = mention.name.split()[0]
    if mention.formal or name_parts.is_given(first):
        return False
    before = read.tokens[mention.start - 1].lower().replace("’", "'").rpartition("'")[2] if mention.start else ""
    if any(word.lower() in _AGENCY for word in mention.name.split()):
        return True  # "Werkvonk Uitzendbureau"
    if not mention.given and " ".join(read.tokens[mention.end : mention.end + 2]).lower().startswith(_WANTS):
        return True  # "Cerámicas Nules quiere verte"
    if before in _AT:
        return mention.end - mention.start > 1 or not mention.given
    # German nouns have a capital: "Kunden Redmire".
    return not mention.given and (before in _FIRM or first.lower() in _FIRM)


_AGENCY = word_set("""
    uitzendbureau ett staffing recruitment recruiting recruiters recrutement reclutamiento personalvermittlung
    personalberatung zeitarbeit interim intérim trabajo temporal lavoro consultoria consultora headhunting
""")
"""Words of agencies' names, and of nobody's."""
_WANTS = (
    "quiere ver", "quiere conocer", "desidera incontrar", "souhaite vous", "souhaite te", "möchte sie", "möchte dich",
    "nodigt je", "nodigt u", "want to", "wants to", "quer conhecer",
)  # fmt: skip
_AT = word_set("at chez bei beim presso bij na no")
"""Behind these in a title or a sentence stands where one goes; whoever is met there is named with more than a word."""
_FIRM = word_set("""
    company firm employer client firma unternehmen arbeitgeber kunde kunden auftraggeber entreprise société employeur
    empresa compañía sociedad cliente azienda società ditta bedrijf firma opdrachtgever klant organisatie empregador
""")


_OF_A_FIELD = frozenset(["in", "of", "for", "für", "de", "di", "van", "voor"])


def is_field(mention: Mention, read: mentioned.Text) -> bool:
    """Is that what somebody teaches, leads or is there for: "Lecturer in Climate Informatics"."""
    if mention.formal or mention.given or mention.office or mention.start < _BEHIND_OFFICE:
        return False
    job, of = read.tokens[mention.start - 2 : mention.start]
    if of in _FROM and job.lower() in _COLLEAGUES:
        return mention.end - mention.start == 1  # "my colleague from Leeds, Darius Kent"
    return of in _OF_A_FIELD and (names.is_office(job) or name_parts.is_job(job.lower()))


_FROM = frozenset(["from", "in", "aus", "de", "di", "da", "uit", "à"])
_COLLEAGUES = word_set("""
    colleague partner kollege kollegin collègue associé associée collega socio socia colega sócio sócia compagnon
    vennoot
""")


_BEHIND_OFFICE = 3
"""Tokens before what an office is for: who has it, the office, "of"."""


def is_owner(words: frozenset[str], owner: Collection[str]) -> bool:
    """Is that the owner, the family name perhaps by its letter: "Robin K.", "T. Wilk"."""
    left = words - frozenset(owner)
    return len(left) < len(words) and all(
        len(word.strip(".")) == 1 and any(each.startswith(word[0]) for each in owner) for word in left
    )


def greets_owner(words: frozenset[str], owner: Collection[str], mention: Mention, read: mentioned.Text) -> bool:
    """Is that the owner's name behind a greeting nobody listed, at the begin of a line: "Dag Tomasz"."""
    left = words - frozenset(owner)
    last = folded(names.bare(mention.name).split()[-1])
    before = read.tokens[max(0, mention.start - _MOST_GREETING) : mention.start]
    line = before[max((at for at, token in enumerate(before, 1) if token[0] == "\n"), default=0) :]
    begins = last in owner and len(line) < _MOST_GREETING and all(token[0].isalpha() for token in line)
    return begins and len(left) < len(words) and not left & GIVEN and not mention.formal


_MOST_GREETING = 3
"""Words of a line, one less of which may stand before what is taken for a name: "Guten", "Un cordial"."""


def leads_a_firm(mention: Mention, read: mentioned.Text) -> bool:
    """Is that somebody of the firm's own name, by office and deed: "Geschäftsführer Vollmer kommt dazu"."""
    before = read.tokens[mention.start - 1] if mention.start else ""
    return before[:1].isalpha() and names.is_office(before) and attends.of(mention, read) is True


def of_a_firm(mention: Mention, words: frozenset[str], firms: Collection[str]) -> bool:
    """Is that the employer or a part of its name: all its words stand in it, and none is a given name."""
    if not mention.formal and not words & GIVEN:
        head = folded(mention.name.split()[0])
        if len(words) > 1 and len(head) > 4 and any(firm != head and firm.startswith(head) for firm in firms):
            return True  # "Brazo Trabajo Temporal" of brazo-ett.example
        for firm in firms:
            if len(words) > 1 and len(firm) > 5 and all(len(word) > 2 and word in firm for word in words):
                return True
    plain = "".join(folded(word) for word in names.bare(mention.name).split())
    return (
        not mention.formal
        and plain not in GIVEN
        and any(plain == firm or (len(plain) > 5 and plain in firm) for firm in firms)
    )
