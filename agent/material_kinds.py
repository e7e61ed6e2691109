"""What people call the things that candidates send, in four languages: a CV is a résumé and a Lebenslauf. Pure.

References are none of them: whose names they give away is for the owner to say each time.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_LONGEST = 5_000
_KINDS = {
    "cv": r"\bcv\b|\blebenslauf\w*|\bcurriculum(?: vitae)?\b|\bhoja de vida\b"
    r"|\b(?:your|the|an?|my|updated|current|recent|latest) (?:\w+ )?resume\b|^resume$",
    "work samples": r"\b(?:work|design) samples?\b|\bsamples? of (?:your|the|my) (?:\w+ )?(?:work|designs?)\b"
    r"|\bexamples? of (?:your|my) (?:\w+ )?work\b|\barbeits(?:probe|beispiel)\w*"
    r"|\b(?:exemples?|echantillons?) de (?:votre|vos|ton|tes|mon|mes) (?:travail|travaux|realisations?)\b"
    r"|\b(?:muestras?|ejemplos?) de (?:tu|su|tus|sus|mi|mis) trabajos?\b",
    "writing samples": r"\bwriting samples?\b|\bsamples? of (?:your|my) writing\b|\b(?:schreib|text)proben?\b"
    r"|\bmuestras? de (?:escritura|redaccion)\b|\bexemples? de (?:vos|tes) textes\b",
    "code samples": r"\bcode samples?\b|\bsamples? of (?:your|my) code\b|\bcode ?(?:beispiele?|proben?)\b"
    r"|\bexemples? de code\b|\b(?:muestras?|ejemplos?) de codigo\b",
    "portfolio": r"\bportfolios?\b|\bportafolios?\b|\b(?:arbeits|design)mappe\b",
    "cover letter": r"\bcover letters?\b|\b(?:bewerbungs|motivations)?anschreiben\b|\bmotivationsschreiben\b"
    r"|\blettres? de motivation\b|\bcarta de (?:presentacion|motivacion)\b",
    "transcript": r"\btranscripts?\b|\bacademic records?\b|\bnotenspiegel\b|\breleves? de notes\b"
    r"|\bexpediente academico\b",
    "publications": r"\bpublications?(?: list)?\b|\bpublikations(?:liste|verzeichnis)\b|\bschriftenverzeichnis\b"
    r"|\bpublicaciones\b",
    "certificates": r"\bcertificates?\b|\bcertifications?\b|\bzertifikate?n?\b|\bcertificats?\b(?! de travail)"
    r"|\bcertificados?\b(?! de trabajo)",
    "research statement": r"\bresearch (?:statement|plan|proposal)\b|\bforschungs(?:konzept|plan|expose)\b"
    r"|\bprojet de recherche\b|\b(?:plan|proyecto) de investigacion\b",
    "teaching statement": r"\bteaching (?:statement|philosophy)\b|\blehrkonzept\b|\bprojet pedagogique\b"
    r"|\b(?:proyecto|memoria) docente\b",
}
_OF = {kind: re.compile(pattern) for kind, pattern in _KINDS.items()}


def kinds(words: str) -> set[str]:
    """The kinds of things that are spoken of."""
    said = _flat(words[:_LONGEST])
    return {kind for kind, pattern in _OF.items() if pattern.search(said)}


def of_a_kind(words: str, names: Sequence[str]) -> list[str]:
    """Those of the names that are alone of a kind which is spoken of: of two CVs it is not known which."""
    spoken = kinds(words)
    of = {name: kinds(name) for name in names}
    return [
        name
        for name in names
        if any(kind in spoken and sum(kind in other for other in of.values()) == 1 for kind in of[name])
    ]


_SAID = {
    "cv": {"en": "CV", "de": "Lebenslauf", "fr": "CV", "es": "currículum", "": "résumé"},
    "work samples": {
        "en": "work samples", "de": "Arbeitsproben", "fr": "exemples de mon travail", "es": "muestras de mi trabajo",
    },
    "writing samples": {
        "en": "writing samples", "de": "Textproben", "fr": "exemples de mes textes", "es": "muestras de redacción",
    },
    "code samples": {
        "en": "code samples", "de": "Codebeispiele", "fr": "exemples de code", "es": "muestras de código",
    },
    "portfolio": {"en": "portfolio", "de": "Portfolio", "fr": "portfolio", "es": "portafolio"},
    "cover letter": {
        "en": "cover letter", "de": "Anschreiben", "fr": "lettre de motivation", "es": "carta de presentación",
    },
    "publications": {
        "en": "list of publications", "de": "Publikationsliste", "fr": "liste de publications",
        "es": "lista de publicaciones",
    },
    "certificates": {"en": "certificates", "de": "Zertifikate", "fr": "certificats", "es": "certificados"},
}  # fmt: skip
_MINE = re.compile(r"^(?:my|meine?n?|mon|ma|mes|mis?)\s+", re.IGNORECASE)


def said(name: str, language: str) -> str:
    """What the owner calls such a thing, in the language of the letter; their own name where that says more."""
    bare = _flat(_MINE.sub("", name.strip())).rstrip("s")
    for words in _SAID.values():
        if _flat(name) == _flat(words.get(language, "")):
            return words[language] if name.islower() else name
        plain = {code: _flat(word).rstrip("s") for code, word in words.items()}
        if bare in plain.values() and bare != plain.get(language, bare) and (language, bare) != ("en", plain.get("")):
            return words[language]
    return name


def _flat(text: str) -> str:
    """Lower case without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))
