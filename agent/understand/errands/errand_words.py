"""The words that commands to oneself begin with, in four languages, and what can be written. Pure; data mostly.

A word that begins many a sentence ("para", "suis", "weiter") is a command only where no sentence goes on like that.
"""

from __future__ import annotations

import difflib
import re
from functools import cache

from agent.understand.lexicon import plain

COMMANDS = """status
pause [employer] [until Monday | until 4 December]
resume [employer]
stop EMPLOYER
withdraw EMPLOYER (you see the courteous mail first)
note EMPLOYER: something from your talk (or: note NAME: … | note EMPLOYER for NAME: …)
more EMPLOYER: something you forgot to say
news [EMPLOYER:] something new about you
promised EMPLOYER 4 December (or: by Friday | end of next week | in two weeks)
missed EMPLOYER
forget EMPLOYER (or an address; for good, and alone in its mail)
add EMPLOYER: Name <name@example.com>
interview yesterday 3 pm with Name <name@example.com>, Job [at EMPLOYER]
track this (over an invitation or a mail that you forward)

Auf Deutsch: status, pausieren, fortsetzen, stopp, zurückziehen, notiz, nachtrag, neuigkeit, versprochen, verpasst, \
vergessen, hinzufügen, gespräch … mit …, verfolgen.
En français : état, mettre en pause, reprendre, arrêter, retirer, note, complément, nouvelle, promis, manqué, oublier, \
ajouter, entretien … avec …, suivre ceci.
En español: estado, pausar, reanudar, parar, retirar, nota, complemento, novedad, prometido, perdida, olvidar, añadir, \
entrevista … con …, seguir esto."""
"""What can be written, for whoever wrote something else."""

_VERBS = {
    "status": "status|stand|statut|etat|estado",
    "help": "help|commands|hilfe|befehle|aide|ayuda",
    "pause": "pause|pausiere|pausieren|mettre en pause|mets en pause|mettez en pause|en pause|pausa|pausar"
    "|poner en pausa|pon en pausa|en pausa",
    "resume": "resume|unpause|continue|fortsetzen|setze fort|fortfahren|weiter mit|weiter bei|=weiter|=weitermachen"
    "|reprends|reprendre|reprise|reanudar|reanuda|continuar|=continua",
    "stop": "stop|stopp|stoppe|stoppen|beende|beenden|arrete|arreter|detener|deten|parar",
    "withdraw": "withdraw|i withdraw|zuruckziehen|zurueckziehen|ziehe|ich ziehe|retirer|me retirer|je retire"
    "|je me retire|retirar|retirarme|retiro|me retiro",
    "note": "note|notiz|notiere|noter|nota|anota|apunta",
    "more": "more|nachtrag|erganzung|ergaenzung|complement|ajout|complemento|anadido",
    "news": "news|neuigkeit|neuigkeiten|nouvelle|nouvelles|novedad|novedades|noticia|noticias",
    "promised": "promised|promise|versprochen|zugesagt|promis|promesse|prometido|promesa",
    "missed": "missed|verpasst|manque|perdida",
    "forget": "forget|vergiss|vergessen|oublie|oublier|olvida|olvidar",
    "add": "add|hinzufugen|hinzufuegen|ajoute|ajouter|anade|anadir|agrega|agregar",
    "interview": "interview|vorstellungsgesprach|vorstellungsgespraech|bewerbungsgesprach|bewerbungsgespraech"
    "|gesprach|gespraech|entretien|entrevista",
    "track": "track|follow this|verfolge|verfolgen|suivre|suis ceci|suis ca|suis cela|seguir|sigue",
}
"""Command -> what it may begin with, as `plain` gives it; `=`: only as the whole line."""

NOUNS = frozenset({"status", "interview"})
"""Commands whose words begin a sentence as well: behind a note they count where they are one wholly."""

_POLITE = re.compile(
    r"(?:please|pls|bitte|s'il (?:te|vous) pla[iî]t|stp|svp|merci de|veuillez|por favor)\b[\s,]*", re.IGNORECASE
)
_WORD = re.compile(r"[^\s:,;.!?<>()]+")
_THIS = frozenset(
    {
        "", "this", "it", "this one", "this interview", "this invitation", "this invite", "this mail", "this email",
        "das", "dies", "dieses", "diese", "diesen", "diese einladung", "diese mail", "diesen termin", "dieses gesprach",
        "ceci", "ca", "cela", "cette invitation", "ce mail", "cet entretien", "ce message",
        "esto", "este", "esta", "esta invitacion", "este correo", "esta entrevista", "este mensaje",
    }
)  # fmt: skip


_PUT = re.compile(
    r"(?:put|mettre|mets|mettez|poner|pon|ponga)\s+(?P<what>[^\s:,;.!?][^:,;.!?\n]{0,60}?)\s+(?:on\s+(?:pause|hold)"
    r"|en\s+pausa?|en\s+pause)"
    r"(?P<rest>(?:\s.*)?)$",
    re.IGNORECASE | re.DOTALL,
)
"""`put acme on hold`, `mettre acme en pause`: the command stands on both sides of what it is about."""


@cache
def _forms() -> tuple[tuple[tuple[str, ...], str, bool], ...]:
    """Words, command, whether nothing may follow; the longest first."""
    found = [
        (tuple(form.removeprefix("=").split()), verb, form.startswith("="))
        for verb, forms in _VERBS.items()
        for form in forms.split("|")
    ]
    return tuple(sorted(found, key=lambda each: -len(each[0])))


def begun(line: str) -> tuple[str, str] | None:
    """The command that a line begins with, and what follows it as written; None for no command."""
    start = please.end() if (please := _POLITE.match(line)) else 0
    if (put := _PUT.match(line, start)) is not None:
        return "pause", f"{put['what']}{put['rest']}".strip()
    words = list(_WORD.finditer(line, start, start + 120))[:3]
    if not words or line[start : words[0].start()].strip():
        return None
    said = tuple(plain(word[0]) for word in words)
    if said[0] == "resume" and not words[0][0].isascii():
        return None  # a résumé
    for form, verb, alone in _forms():
        if said[: len(form)] == form:
            rest = line[words[len(form) - 1].end() :]
            if not alone or not rest.strip(" .!"):
                return verb, rest.strip()
    return None


INTERVIEW = {
    "en": ("interview", "with"),
    "de": ("Vorstellungsgespräch", "mit"),
    "fr": ("entretien", "avec"),
    "es": ("entrevista", "con"),
}
"""How an interview is told in each language: the command, and what leads to the people."""


def of_interview(line: str) -> str:
    """The language in which an interview is told."""
    said = plain(line[:80]).split()[:3]
    found = {"gesprach": "de", "gespraech": "de", "entretien": "fr", "entrevista": "es"}
    return next((code for word in said for end, code in found.items() if word.strip(" :,.").endswith(end)), "en")


def means_this(rest: str) -> bool:
    """Do the words behind `track` say no more than the mail itself?"""
    return plain(_POLITE.sub("", rest)).strip(" .!,") in _THIS


def polite(text: str) -> str:
    """Without a please at either end."""
    return re.sub(r"[\s,]*\b(?:please|pls|bitte|svp|stp|por favor)\s*[.!]*$", "", _POLITE.sub("", text, count=1),
                  flags=re.IGNORECASE).strip()  # fmt: skip


def form_of(verb: str) -> str:
    """How that command is written."""
    return next(line for line in COMMANDS.splitlines() if line.split()[0] == verb)


def nearest(line: str) -> str | None:
    """How the command is written that somebody most likely meant; None where none is near."""
    words = [plain(word[0]) for word in _WORD.finditer(line[:200])][:12]
    single = {form[0]: verb for form, verb, _ in _forms() if len(form) == 1}
    for word in words:
        if word in single:
            return form_of(single[word]) if single[word] != "help" else None
    for word in words[:3]:
        near = difflib.get_close_matches(word[:30], single, 1, 0.8)
        if near and single[near[0]] != "help":
            return form_of(single[near[0]])
    return None
