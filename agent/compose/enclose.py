"""What a letter says of the material that goes with it, and how the owner is shown it. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent import material_kinds
from agent.compose.plain import one_line
from agent.model import Enclosure, Text

_OWN = re.compile(r"^(?:my|the|our|an?|some|two|three)\s", re.IGNORECASE)
_SPEAKS = re.compile(r"\b(?:attach|enclos|im anhang|pièce jointe|adjunt)", re.IGNORECASE)
_KINDS = {
    "application/pdf": "PDF", "text/plain": "text", "text/html": "web page", "application/zip": "ZIP",
    "image/png": "PNG picture", "image/jpeg": "JPEG picture", "image/gif": "GIF picture",
}  # fmt: skip


def with_material(
    text: Text,
    files: Sequence[Enclosure],
    links: Sequence[tuple[str, str]],
    signature: str,
    language: str = "en",
    *,
    first: bool = False,
) -> Text:
    """The letter with these files enclosed and these (name, address) told, in a paragraph before it is signed; `first`:
    they are what it is about, and stand behind its opening."""
    if not files and not links:
        return text
    said = []
    if files and not _SPEAKS.search(text.body):
        said.append(_attached([each.name for each in files], language, asked=first))
    said += [_linked(name, language) + address for name, address in links if address not in text.body]
    told = _behind_the_opening(text.body, said) if first else None
    body = told or (_before_the_end(text.body, "\n".join(said), signature) if said else text.body)
    return replace(text, body=body, enclosed=tuple(files))


def _attached(names: Sequence[str], language: str, *, asked: bool) -> str:
    """The sentence about the files. An owner's name for one mostly has no gender that we know: German and French put it
    into brackets then. `asked`: they are what the reader has asked for."""
    names = [one_line(material_kinds.said(name, language), 60) for name in names]
    if language == "en":
        return f"I attach {_listed([_mine(name) for name in names])}."
    if language == "es":
        mine = [_MINE_ES.sub("", name) for name in names]
        if any(re.search(r"\b(?:mis?|el|la|los|las|un|una)\b", name, re.IGNORECASE) for name in mine):
            return f"Adjunto lo siguiente: {_listed(mine, ' y ')}."
        return f"Adjunto {_listed([f'{_my(name)} {name}' for name in mine], ' y ')}."
    bare = [_OWN_WORD[language].sub("", name) for name in names]
    lead, joint, end = _BRACKETS[language, asked]
    if all(name in _WITH_MINE[language] for name in bare):
        before, behind = _PLAINLY[language]
        return f"{before}{_listed([f'{_WITH_MINE[language][name]} {name}' for name in bare], joint)}{behind}"
    return f"{lead} ({_listed(bare, joint)}){end}"


_WITH_MINE = {
    "de": {
        "Portfolio": "mein", "Anschreiben": "mein", "Lebenslauf": "meinen", "Arbeitsproben": "meine",
        "Textproben": "meine", "Codebeispiele": "meine", "Publikationsliste": "meine", "Zertifikate": "meine",
    },
    "fr": {
        "portfolio": "mon", "CV": "mon", "lettre de motivation": "ma", "liste de publications": "ma",
        "certificats": "mes", "exemples de mon travail": "des", "exemples de mes textes": "des",
        "exemples de code": "des",
    },
}  # fmt: skip
"""What things of a known kind bear before them, as objects."""
_PLAINLY = {"de": ("Ich habe ", " angehängt."), "fr": ("Voici en pièce jointe ", ".")}


_BRACKETS = {
    ("de", True): ("Die gewünschten Unterlagen", " und ", " habe ich angehängt."),
    ("de", False): ("Angehängt habe ich noch Unterlagen", " und ", "."),
    ("fr", True): ("Vous trouverez ci-joint les documents demandés", " et ", "."),
    ("fr", False): ("Je joins à ce message des documents", " et ", "."),
}
_OWN_WORD = {
    "de": re.compile(r"^meine?[nrms]?\s+", re.IGNORECASE),
    "fr": re.compile(r"^m(?:on|a|es)\s+", re.IGNORECASE),
}
_MINE_ES = re.compile(r"^mis?\s+", re.IGNORECASE)


def _my(name: str) -> str:
    """`mi portafolio`, `mis referencias`: Spanish asks for the number alone."""
    first = name.split(" ")[0].casefold()
    return "mis" if first.endswith("s") and not first.endswith(("sis", "us")) else "mi"


def _linked(name: str, language: str) -> str:
    name = material_kinds.said(name, language)
    if language == "en":
        return f"You can find {_mine(name)} here: "
    return f"{one_line(name, 60)}{' :' if language == 'fr' else ':'} "


def described(each: Enclosure) -> str:
    """A file as the owner is shown it: `portfolio.pdf (PDF, 240 kB)`."""
    return f"{one_line(each.filename, 100)} ({_KINDS.get(each.kind, each.kind)}, {size_words(each.size)})"


def size_words(size: int) -> str:
    """Bytes as people say them."""
    if size < 1_000:
        return f"{size} bytes"
    return f"{round(size / 1_000)} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"


def _behind_the_opening(body: str, said: Sequence[str]) -> str | None:
    """Behind the paragraph after the greeting; None where there is no such one."""
    paragraphs = body.split("\n\n")
    if len(paragraphs) < 4 or not said or not paragraphs[1].rstrip().endswith((".", "!")):
        return None
    joint = "\n\n" if any("://" in each for each in said) else " "
    return "\n\n".join([paragraphs[0], f"{paragraphs[1].rstrip()}{joint}{chr(10).join(said)}", *paragraphs[2:]])


def _before_the_end(body: str, paragraph: str, signature: str) -> str:
    """Before the sign-off and the signature; at the end where neither is found."""
    whole = body.rstrip("\n")
    end = len(whole) - len(signature) if signature and whole.endswith(signature) else len(whole)
    head = whole[:end].rstrip("\n")
    last = head.rfind("\n\n") + 2
    if end < len(whole) and last > 1 and len(head[last:].split()) <= 4 and head.rstrip().endswith((",", "!")):
        return f"{head[:last]}{paragraph}\n\n{whole[last:]}\n"
    tail = whole[end:]
    return f"{head}\n\n{paragraph}\n" + (f"\n{tail}\n" if tail else "")


def _mine(name: str) -> str:
    shown = one_line(name, 60)
    return shown if _OWN.match(shown) else f"my {shown}"


def _listed(names: Sequence[str], joint: str = " and ") -> str:
    return joint.join(filter(None, (", ".join(names[:-1]), names[-1])))
