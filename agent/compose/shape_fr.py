"""What a French note is: a thing, a clause, a sentence, or nobody can say which. Pure."""

from __future__ import annotations

import re

from agent.compose.grammar import Detail, stopped, upper
from agent.compose.plain import word_set
from agent.compose.tongue import Shape

_ALONE = re.compile(
    r"^(?:je\s|j['’]|nous\s|on\s|félicitations\b|toutes mes félicitations|bravo\b|merci\b|c['’]était|c['’]est"
    r"|cela m['’]a|ça m['’]a|au plaisir|vous m['’]|vous nous)",
    re.IGNORECASE,
)
_OF_ME = re.compile(r"\b(?:je|me|moi|mon|ma|mes|nous|notre|nos)\b|\b[jm]['’]", re.IGNORECASE)
_CLAUSE = re.compile(
    r"^(?:comment|pourquoi|combien|où|quand|ce que|ce qui|ce qu['’]|à quel point|dans quelle mesure)\b", re.IGNORECASE
)
_THAT = re.compile(r"^(?:que\s+|qu['’])(?=\S+\s+\S)", re.IGNORECASE)
_PERSON_FIRST = re.compile(r"^(?:vous|ils|elles|il|elle|il y a|tout le monde|chacun)\s+\S", re.IGNORECASE)
_NAMED = re.compile(
    r"^(?:le|la|les|une?|votre|vos|notre|nos|ce|cet|cette|ces|mon|ma|mes|deux|trois|quatre|cinq|plusieurs|\d+)\s"
    r"|^l['’]",
    re.IGNORECASE,
)
_FINITE = word_set(
    """
    est sont était étaient a ont avait avaient sera seront serait fait font va vont peut peuvent doit doivent veut
    veulent

    utilise utilisent travaille travaillent tourne tournent marche marchent gère gèrent livre livrent déploie déploient
    prend prennent met mettent grandit grandissent permet permettent reste restent change changent vient viennent dure
    arrive arrivent commence commencent revient reviennent existe existent dépend dépendent accueille accueillent
    recrute recrutent embauche embauchent devient deviennent ouvre ouvrent démarre démarrent fonctionne fonctionnent
    remplace remplacent contient couvre couvrent coûte coûtent sort sortent suffit finit finissent disparaît
    sonne sonnent semble semblent
    paraît paraissent plaît plaisent propose proposent évolue évoluent appartient
    reçoit reçoivent sait savent voit voient attend attendent
    """
)
_MAY_BE_VERBS = word_set(
    "compte manque cherche finance tourne ferme garde paie paye forme porte touche passe travaille"
)
"""Nouns or adjectives as well."""
_BREAKS = word_set("que qui qu’ qu' dont où comment pourquoi lorsque")
_BEFORE_DETERMINER = word_set(
    "de à en dans sur sous avec sans pour par chez vers entre et ou ni comme depuis pendant après avant contre selon"
    " tous"
    " toutes tout toute"
)
_DETERMINERS = word_set("le la les un une des ce cette ces mon ma mes votre vos notre nos son sa ses leur leurs chaque")
_SMALL_FIRST = re.compile(
    r"^(?:vous|ils?|elles?|on|tout|tous|toutes|chacun|le|la|les|une?|des|votre|vos|notre|nos|leurs?|ce|cet|cette"
    r"|ces|mon|ma|mes"
    r"|chaque|plusieurs|deux|trois)\b|^l['’]",
    re.IGNORECASE,
)
"""What bears a capital only because it was typed first; anything else before a verb may be a name."""


def shaped(text: str, topic: bool) -> Detail:
    """A note and what it is; `topic`: a lead-in has named it as what was spoken of."""
    if topic:
        return Detail(text.rstrip(" .,;"), Shape.TOPIC)
    if _ALONE.match(text):
        return Detail(stopped(upper(text)), Shape.ALONE)
    if text.rstrip().endswith("?"):
        return Detail(text[0].lower() + text[1:], Shape.QUESTION if ":" not in text else Shape.EITHER)
    bare = text.rstrip(" .,;")
    if text.endswith("!") or re.search(r"\s:\s|:\s|;|\s[-–—>]+\s|\.\s", bare):
        return Detail(bare, Shape.EITHER)
    small = bare[0].lower() + bare[1:]
    how = _HOW.match(small)
    if how is not None:
        lead = _de(how["to"]) if how["to"] else "dont "
        return Detail(f"la façon {lead}{small[how.end() :]}", Shape.THING)
    if _CLAUSE.match(bare):
        return Detail(small, Shape.CLAUSE)
    that = _THAT.match(bare)
    if that is not None:
        rest = bare[that.end() :]
        return Detail(stopped(upper(rest)), Shape.ALONE) if _ALONE.match(rest) else Detail(rest, Shape.THAT)
    words = re.findall(r"[\w’'./+#-]+|,", bare.casefold())
    verb = _verb(words)
    if _PERSON_FIRST.match(bare) or verb == "sure":
        alone = _OF_ME.search(bare) is not None
        return (
            Detail(stopped(upper(bare)), Shape.ALONE)
            if alone
            else Detail(small if _SMALL_FIRST.match(bare) else bare, Shape.THAT)
        )
    if " " not in bare and bare[0].isupper():
        return Detail(bare, Shape.THING)  # a name
    return Detail(small, Shape.THING) if _NAMED.match(bare) and verb == "none" else Detail(bare, Shape.EITHER)


_HOW = re.compile(
    r"comment\s+(?:(?P<to>[a-zà-ÿ]+(?:er|ir|re))\s+|(?=(?:vous|ils?|elles?|on|nous|chacune?|chaque|tout|l['’]|le"
    r"|la|les|votre|vos"
    r"|notre|nos|son|sa|ses|leurs?|une?|ce|cette|ces|[A-ZÀ-Ý])))(?=\S+\s\S)",
)
"""`Comment l’équipe travaille` is no object: "je repense à comment" is no French."""


def _de(infinitive: str) -> str:
    return f"{'d’' if infinitive[0] in 'aeiouyhéèêàâîôû' else 'de '}{infinitive} "


def _verb(words: list[str]) -> str:
    """Has it a verb of its own? `sure`, `maybe`, or `none`: then it is a thing."""
    for place in range(1, len(words)):
        before, word = words[place - 1], words[place]
        if word in _BREAKS or word.startswith(("qu’", "qu'")):
            return "none"
        noun = before in _DETERMINERS or before in _BEFORE_DETERMINER
        if word in _FINITE and not noun:
            return "sure"
        if place > 1 and word in _MAY_BE_VERBS and not noun:
            return "maybe"
        if word in ("se", "ne", "y", "nous", "vous") or word.startswith(("s’", "n’", "s'", "n'")):
            return "maybe"
        if word in _DETERMINERS - {"des"} and before not in _BEFORE_DETERMINER and before != ",":
            return "maybe"
        if place > 1 and word.endswith("ent") and words[0] in ("les", "vos", "ces", "nos", "des", "deux", "trois"):
            return "maybe"
    return "none"
