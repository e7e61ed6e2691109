"""How owners say who was not at a visit, and who alone was. Pure.

In English, German, French and Spanish; matched against `flat` text. Each pattern is bounded: no word of an answer may
take long.
"""

from __future__ import annotations

import re

from agent.understand.debriefs.patterns import any_of

ABSENT = any_of(
    r"\b(?:could|can|did|was|were)(?: not|n't|not) (?:make it|come|show|join|attend|there|able|be there|turn up"
    r"|in the"
    r"|present|participate)\b", r"\bwas (?:absent|missing|sick|ill|out sick|off sick|away)\b",
    r"\bnever (?:joined|came|showed)\b",
    r"\bwas (?:replaced|substituted|represented)\b", r"\bwurde (?:\w+ ){0,3}?vertreten\b",
    r"\ba ete (?:remplacee?|representee?)\b", r"\bfue (?:sustituid|reemplazad)[oa]\b",
    r"\bno[- ]?show\b", r"\bhad to (?:cancel|skip)\b", r"\bmissing\W*$",
    r"\bwar (?:leider )?(?:nicht (?:da|dabei|anwesend)|krank|verhindert|abwesend)\b", r"\bkonnte (?:leider )?nicht\b",
    r"\b(?:kam|erschien) (?:leider )?nicht\b", r"\b(?:fehlte|hat gefehlt)\b",
    r"\bn'(?:etait pas|est pas venue?|a pas pu)\b", r"\betait (?:absente?|malade)\b",
    r"\bno (?:estaba|estuvo|vino|pudo|aparecio|se presento|se conecto)\b",
    r"\b(?:falto|estaba (?:enferm[ao]|de baja))\b",
)  # fmt: skip
WITHOUT = (
    r"\b(?:without|instead of|in place of|stood in for|filled in for|standing in for|filling in for|covered for"
    r"|(?<!was )(?<!were )(?<!been )(?<!got )replaced(?! by)"
    r"|ohne|statt|anstatt|anstelle von|in vertretung (?:von|fur)|sans|a la place de|remplacait|a remplace"
    r"|sin|en lugar de|en vez de|sustituyo a|reemplazo a)\W{1,3}(?:\w+\.? ){0,2}?$"
)
"""Before a name: they were not there."""
STOOD_IN = re.compile(
    r"\b(?:stood in|filled in|stepped in|covered for|took (?:her|his|their) place|sprang (?:\w+ ){0,2}?ein"
    r"|eingesprungen"
    r"|vertrat|vertreten|a remplace|remplacait|a pris sa place|sustituyo|reemplazo|en su lugar|a sa place|stattdessen"
    r"|instead)\b"
)
"""Somebody else was there in their place."""
ALONE = re.compile(r"\b(?:just|only|alone|nur|allein|seulement|juste|seule?|solo|sola|solamente|unicamente)\b")
BESIDE_ALONE = re.compile(
    r"\b(?:so|it|i|the|interview|talk|was|were|there|met|came|es|ich|hatte|war|da|c'etait|il|y|avait|que|etait"
    r"|la|era|fue"
    r"|estaba|estuvo|habia|in the end|at the end|on the call|today|who|joined|showed up|turned up|made it|am ende"
    r"|heute"
    r"|a la fin|au final|al final|hoy)\b"
)
"""With nothing but names and these beside it, such a word says that nobody else was there."""
