"""How French notes are made: what is an errand, what is left off, what is a thing and what a sentence. Pure."""

from __future__ import annotations

import re

from agent.compose import retold, unnamed
from agent.compose.grammar import Grammar, Reader
from agent.compose.reader_fr import THIRD, addressed, of_yours
from agent.compose.shape_fr import shaped

_ERRAND = re.compile(
    r"^(?:demander|penser à|rappeler|se rappeler|envoyer|vérifier|ne pas oublier|regarder|appeler|todo|à faire|relire"
    r"|chercher|préparer|acheter|noter|se renseigner|relancer|écrire à)\b",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"^(?:(?:très|assez|trop|vraiment|plutôt|pas|super|un peu)\s+)*(?:intéressante?|sympa|bien|bon|bonne|longue?"
    r"|ennuyeux"
    r"|ennuyeuse|top|super|génial|rien|oui|non|fatigante?|ok|nul|dur|difficile|agréable|court|cool|bof)[\s.!…]*$",
    re.IGNORECASE,
)
_HANGS = re.compile(
    r"^(?:mais|ou|parce que|car|sauf|bien que|pourtant|cependant|alors que|tandis que)\b", re.IGNORECASE
)
_TALKED = re.compile(
    r"^(?:sinon|puis|ensuite|enfin|et)?,?\s*(?:(?:nous avons|on a|j['’]ai)\s+(?:(?:aussi|longtemps|longuement"
    r"|beaucoup|surtout|un peu|pas mal"
    r"|brièvement|principalement)\s+)?)?"
    r"(?:(?:beaucoup|surtout|pas mal|un peu|longuement|aussi)\s+)?"
    r"(?:parlé|discuté|échangé|causé|papoté|bavardé|(?:(?:une|un|bonne|belle|longue|bon|bel"
    r"|long)\s+){0,2}(?:discussion|échange"
    r"|conversation))"
    r"\s+(?:(?:ensemble|surtout|longuement|un peu|beaucoup)\s+)?(?P<what>(?:de|du|des|d['’]|sur|autour de)\s?\S.+)$",
    re.IGNORECASE,
)
_SAY = re.compile(r"^(?:mentionner|dire|ajouter|écrire|citer)(?:\s+que)?\s*:?\s+(?=\S)", re.IGNORECASE)
_REMARK = re.compile(
    r"^(?:intéressant|nouveau|citation|note|important|bien|idée|retenu|à retenir)\s*(?::|\s[-–—])\s+", re.IGNORECASE
)
_I_DID = re.compile(r"^(?:aimé|apprécié|adoré|trouvé|appris|découvert|compris|noté|ri)\b", re.IGNORECASE)
_I_HAVE = re.compile(
    r"^(?:ai|aime|adore|apprécie|espère|pense|crois|souhaite|voudrais|aimerais|trouve)\b", re.IGNORECASE
)
_READER_DID = re.compile(r"^(?:m['’]|nous\s+)a\s+(?=\S)", re.IGNORECASE)
_NO_SUBJECT = re.compile(
    r"^(?:était|est|a|ont|avait|semble|semblait|veut|cherche|utilise|sont|étaient)\s+(?!.*\?$)", re.IGNORECASE
)
_SECOND = re.compile(r"\b(?:vous|votre|vos|tu|toi|ton|ta|tes)\b", re.IGNORECASE)


_MARKED = re.compile(
    r"(?<=\w),\s+(?:(?:très|vraiment|super|assez|trop|hyper)\s+)*(?:passionnante?s?|intéressante?s?|géniale?s?|super"
    r"|impressionnante?s?|top|drôles?|fascinante?s?|sympas?|belles?|beaux?)\W*$",
    re.IGNORECASE,
)
"""What the owner thought of it, behind a comma."""


_PLEASED = re.compile(
    r",\s+(?:et\s+)?(?:ça|cela)\s+m['’]a\s+(?:beaucoup\s+|bien\s+)?(?:plu|parlé|intéressée?)\W*$", re.IGNORECASE
)


def _begun(text: str) -> tuple[str, bool]:
    text = _PLEASED.sub("", _MARKED.sub("", text))
    text = _SAY.sub("", _REMARK.sub("", _spelt(text)))
    text = _AT_LENGTH.sub("parlé ", text)
    talked = _TALKED.match(text)
    if talked is not None:
        return _of_each(_of(talked["what"])), True
    topics = _TOPICS.match(text)
    return (_of_each(_of(f"sur {text[topics.end() :]}")), True) if topics is not None else (text, False)


_TOPICS = re.compile(
    r"^(?:(?:les|nos)\s+)?(?:sujets?|thèmes?|points?)\s*(?:étaient\s*:?|:)\s+(?=\w)"
    r"|^(?:surtout|principalement|essentiellement|beaucoup|pas\s+mal|longuement|un\s+peu"
    r"|\d{1,3}\s?min\w*\.?)\s+sur\s+(?=\w)",
    re.IGNORECASE,
)
_AT_LENGTH = re.compile(
    r"^(?:surtout|principalement|essentiellement|longuement)\s+(?=(?:du|de|des)\s|d['’])", re.IGNORECASE
)
"""`surtout de Rust`: it was spoken of."""
_JOINT = re.compile(r"(,\s+(?:et\s+)?|\s+et\s+)")
_WITH_DE = re.compile(r"(?:de|du|des)\s|d['’]", re.IGNORECASE)
_DETERMINED = re.compile(r"(?:les?|la|une?|votre|vos|leurs?|son|sa|ses|ce|cet|cette|ces)\s|l['’]", re.IGNORECASE)
_IN_CLAUSE = re.compile(r"\b(?:qui|que|dont|où|comment)\b|qu['’]")
_DRAWN = {"le ": "du ", "les ": "des "}


def _of_each(what: str) -> str:
    """`de l’accueil, le télétravail` is `de l’accueil, du télétravail`: where one has its article each wants `de`."""
    items = _JOINT.split(what)
    determined = any(_DETERMINED.match(each) for each in items[2::2])
    if not determined or not _WITH_DE.match(what) or _IN_CLAUSE.search(what):
        return what
    for place in range(2, len(items), 2):
        if not _WITH_DE.match(items[place]):
            items[place] = _with_de(items[place])
    return "".join(items)


def _with_de(item: str) -> str:
    drawn = next((said for said in _DRAWN if item.lower().startswith(said)), None)
    if drawn is not None:
        return _DRAWN[drawn] + item[len(drawn) :]
    return f"{'d’' if item[0].lower() in 'aeiouhéèêàâîôû' else 'de '}{item}"


_THUMB = {
    "qqn": "quelqu’un",
    "qqch": "quelque chose",
    "qqes": "quelques",
    "pers": "personnes",
    "svt": "souvent",
    "bcp": "beaucoup",
    "tjs": "toujours",
    "tjrs": "toujours",
    "qd": "quand",
    "ds": "dans",
    "pdt": "pendant",
    "rdv": "rendez-vous",
}
_THUMBED = re.compile(rf"(?<![\w'’/.-])(?:{'|'.join(_THUMB)})(?![\w'’/-])")


def _spelt(text: str) -> str:
    """What is shortened on a phone, in full."""
    text = re.sub(r"(?<=[a-zà-ÿA-ZÀ-Ý])'(?=[a-zà-ÿA-ZÀ-Ý])", "’", text)
    text = re.sub(r"(?<=\w)\s+&\s+(?=[a-zà-ÿ])", " et ", text)
    return _THUMBED.sub(lambda m: _THUMB[m[0]], text)


_ON = re.compile(r"^(?:sur|autour de)\s+(?P<article>les?\s+|des\s+)?(?=(?P<first>\S))", re.IGNORECASE)


def _of(what: str) -> str:
    """`sur les tests` is `des tests`: one speaks of a thing."""
    on = _ON.match(what)
    if on is None:
        return what
    article = (on["article"] or "").strip().lower()
    lead = {"le": "du ", "les": "des ", "des": "de "}.get(article) or (
        "d’" if on["first"].lower() in "aeiouéèêh" else "de "
    )
    rest = re.sub(r"(?<=\set )(?P<a>les?)(?=\s)", lambda m: "du" if m["a"] == "le" else "des", what[on.end() :])
    return lead + re.sub(r"(?<=\set )(?=la\s|l['’])", "de ", rest)


def _whole(text: str, reader: Reader) -> str | None:
    text = re.sub(r"^(?:et|aussi|en plus)\s+(?=\S)", "", text, flags=re.IGNORECASE)
    if _VERDICT.match(text) or _HANGS.match(text):
        return None
    if (
        re.match(
            r"(?:il|elle|ils|elles|vous)\s+(?:a|ont|avez|aim\w+|ador\w+|appréci\w+)\s+(?:(?:beaucoup|bien|vraiment"
            r"|aimé|adoré|apprécié)\s+)*(?:mon|ma|mes)\b",
            text,
            re.I,
        )
        and not reader.own
    ):
        return None  # what they liked of the owner's
    did = _READER_DID.match(text)
    if did is not None and not reader.own:
        to = "m’" if text[0].lower() == "m" else "nous "
        return f"Vous {to}avez {of_yours(text[did.end() :])}" if reader.may_be_meant else None
    if _I_DID.match(text):
        return f"J’ai {text[0].lower()}{text[1:]}"
    if _I_HAVE.match(text):
        small = text[0].lower() + text[1:]
        return f"J’{small}" if small[0] in "aeéo" else f"Je {small}"
    if reader.own and re.match(r"(?:obtenu|terminé|publié|réussi|passé|fini|gagné|reçu)\b", text, re.IGNORECASE):
        return f"J’ai {text[0].lower()}{text[1:]}"
    if reader.may_be_meant and not reader.own and (theirs := unnamed.french(text)):
        return theirs
    return None if _NO_SUBJECT.match(text) else text


FR = Grammar(
    errand=_ERRAND,
    begun=_begun,
    whole=_whole,
    addressed=addressed,
    shaped=shaped,
    spoken=_with_de,
    third=THIRD,
    second=_SECOND,
    retold=retold.french,
)
