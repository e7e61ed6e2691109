"""How owners name the people of a visit: titles, order, parts, pronouns, all of them. Pure.

In English, German, French and Spanish; matched against `flat` text. Each pattern is bounded: no word of an answer may
take long.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set

TITLES = word_set("""
    mr mrs ms miss mx dr doctor prof professor sir madam herr herrn frau hr fr m mme mlle monsieur madame don dona sr
    sra srta senor senora
""")
LITTLE = word_set(
    "both beide tanto como with mit avec con and und et y also auch aussi tambien from von de by bei the a al"
)
"""What may stand beside a bare name."""
WORDS_TOO = word_set("will mark may grant rich bill rob drew chase max art frank grace hope joy rose summer sky")
"""Names that are words as well: written small inside a sentence they are the word."""
NO_NAMES = word_set("""
    she they who one both all everyone then also man sie wer alle dann auch elle lui qui tous puis aussi ella quien
    todos luego the her his him team boss lead chef mann frau and und jeder ihr
""")
"""Who says something, and is not called so."""
EVERYBODY = frozenset(
    {
        "both", "both of them", "all", "all of them", "everyone", "everybody", "each", "all three", "all four",
        "the whole panel", "panel", "the panel", "team", "general", "in general", "generally", "overall", "beide",
        "alle", "alle drei", "allen", "beiden", "mit beiden", "mit allen", "allgemein", "zusammen", "les deux",
        "tous", "toutes", "tous les trois", "tout le monde", "avec les deux", "en general", "ambos", "ambas", "todos",
        "todas", "los dos", "las dos", "los tres", "todo el mundo", "con ambos", "together",
    }
)  # fmt: skip
THE_REST = frozenset(
    {"the other", "the others", "the rest", "others", "die anderen", "der andere", "die andere", "les autres",
     "l'autre", "los demas", "el otro", "la otra", "los otros"}
)  # fmt: skip
ORDINALS = {
    "first": 1, "the first": 1, "first one": 1, "the first one": 1, "1st": 1, "erste": 1, "erster": 1, "der erste": 1,
    "die erste": 1, "premier": 1, "premiere": 1, "le premier": 1, "la premiere": 1, "primero": 1, "primera": 1,
    "el primero": 1, "la primera": 1,
    "second": 2, "the second": 2, "second one": 2, "the second one": 2, "2nd": 2, "zweite": 2, "zweiter": 2,
    "der zweite": 2, "die zweite": 2, "deuxieme": 2, "le deuxieme": 2, "la deuxieme": 2, "le second": 2, "segundo": 2,
    "segunda": 2, "el segundo": 2, "la segunda": 2,
    "third": 3, "the third": 3, "third one": 3, "the third one": 3, "3rd": 3, "dritte": 3, "dritter": 3,
    "der dritte": 3, "die dritte": 3, "troisieme": 3, "le troisieme": 3, "la troisieme": 3, "tercero": 3,
    "tercera": 3, "el tercero": 3, "la tercera": 3,
}  # fmt: skip
LED_IN = re.compile(
    r"^(?:(?:ok|okay|so|well|right|yeah|hm+|um|na|also|bon|alors|bueno|pues|and|und|et|y|then|dann|ensuite"
    r"|luego|details?|notes?|news|for|fur|pour|para|to|with|mit|bei"
    r"|avec|con"
    r"|from|von|interviewer|talk|gesprach|the talk|re)\s+){1,3}(?=\S)"
)
"""What stands before the name at the head of a line: `with Ana:`."""
ROLE_TELLS = re.compile(
    r"^\W*(?:(?:the|their|der|die|le|la|el|ihr|ihre) )?(?:other |hiring |engineering |vice |deputy )?"
    r"(?:principal|head ?teacher|manager|boss|ceo|cto|cfo|coo|recruiter|director|founder|professor|chef|chefin"
    r"|leiter\w*|personaler\w*"
    r"|directeur|directrice|patron\w*|jef[ea]|reclutador\w*) (?:also |then )?(?:said|says|mention\w+|told"
    r"|explain\w+|asked|thinks|wants"
    r"|talked|showed|meinte|sagte|erzahlte|erklarte|fragte|a (?:dit|explique|parle|demande)|dijo|explico|comento"
    r"|pregunto)\b"
)
"""Somebody by their part alone told it."""
ROLE_ALONE = re.compile(
    r"\W*(?:the |die |der |la |le |el )?(?:hr|human resources|hiring manager|recruiter|talent(?: acquisition)?|cto"
    r"|ceo|coo|cfo|vp(?: \w+)?|team ?lead"
    r"|head of \w+|manager|boss|rh|rrhh|drh|personal(?:abteilung|erin?)|chefin?|teamleit\w+|recruteu\w+|jef[ea]"
    r"|reclutador\w*)\W*"
)
"""What somebody is there: known, and nothing that was spoken of."""
NO_ANTECEDENT = re.compile(
    r"^\W*(?:she|he|they|sie|er|elle|il) (?:\w+ ){0,2}?(?:asked|wants|wanted|said|knows|has|liked|loved"
    r"|hated) (?:for )?"
    r"(?:it|that|them|so)\W*$"
)
"""Of what, only the sentence before says, and that was about something else."""
A_ROLE = re.compile(
    r"^\W*(?:(?:and|so|then|und|et|y) )?(?:the|their|one|another|an?|der|die|ein|eine|le|la|l'|un|une|el|una|los"
    r"|las|les|ihr|ihre) ?"
    r"(?:other|second|first|third|hiring|engineering|product|team|tech|technical|older|younger|andere|ander\w+"
    r"|zweite\w*|autre"
    r"|otr[oa])? ?(?:manager|recruiter|cto|ceo|coo|cfo|vp|boss|lead|hr|founder|director|head of \w+|engineer"
    r"|developer|designer"
    r"|guy|woman|man|lady|one|person|interviewer|chef|chefin|leiter\w*|personaler\w*|kolleg\w+|typ"
    r"|geschaftsfuhrer\w*|andere"
    r"|directeur|directrice|rh|responsable|patron\w*|recruteu\w+|fondat\w+|jef[ea]|director[a]?|reclutador\w*"
    r"|fundador\w*"
    r"|otr[oa]|chic[oa])\b"
)
"""Somebody by their part: of several nobody can say which."""
ALL_OF_THEM = re.compile(
    r"^\W*(?:(?:with|mit|avec|con) )?(?:both|all|everyone|everybody|each|beide|alle|allen|beiden|tous|toutes"
    r"|(?:the|die|les|los|las) (?:two|three|four|five|beiden|zwei|drei|vier|funf|deux|trois|quatre|cinq|dos|tres"
    r"|cuatro"
    r"|cinco)(?= of them\b|(?! \w+s\b) )|tout le monde|ambos|ambas"
    r"|todos|todas)\b"
)
"""What begins so is about each of them."""
PRONOUN = re.compile(r"\b(?:he|she|him|her|his|hers|er|ihm|ihn|ihr|elle|il|lui|el|ella)\b")
ALL_DID = re.compile(
    r"^\W*(?:(?:they )?(?:both|all)(?: of them)?|everyone|everybody|beide|alle|les deux|tous|ambos|ambas|los dos"
    r"|las dos|todos) (?:\w+ )?(?:asked|wanted|told|said|explained|mentioned|showed|fragten|wollten|haben"
    r"|erzahlten|sagten|ont|m'ont|voulaient|me preguntaron|preguntaron|querian|me \w+ron)\b"
)
"""What all of them did, whoever was spoken of before."""
