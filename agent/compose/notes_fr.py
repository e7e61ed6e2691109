"""How French notes are made: what is an errand, what is left off, what is a thing and what a sentence. Pure."""

from __future__ import annotations

import re

from agent.compose import retold, second_person, unnamed
from agent.compose.detail import Detail, Grammar, Reader, stopped, upper
from agent.compose.plain import word_set
from agent.compose.tongue import Shape

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
_OWNED = re.compile(r"^(?P<which>son|sa|ses|leurs?)\s+(?=\S)", re.IGNORECASE)
_SAID = re.compile(r"^(?:il|elle|ils|elles)\s+(?P<verb>[\wéèêâîôûç]+)\b", re.IGNORECASE)
_TO_ME = re.compile(r"^(?:il|elle|ils|elles)\s+(?P<to>m['’]|nous\s+)(?:a|ont|avait)\s+", re.IGNORECASE)
_THIRD = re.compile(r"^(?:son|sa|ses)\b|\b(?:il|elle|ils|elles|lui)\b(?! y\b)(?! faut\b)", re.IGNORECASE)
_SECOND = re.compile(r"\b(?:vous|votre|vos|tu|toi|ton|ta|tes)\b", re.IGNORECASE)


_SMALL_FIRST = re.compile(
    r"^(?:vous|ils?|elles?|on|tout|tous|toutes|chacun|le|la|les|une?|des|votre|vos|notre|nos|leurs?|ce|cet|cette"
    r"|ces|mon|ma|mes"
    r"|chaque|plusieurs|deux|trois)\b|^l['’]",
    re.IGNORECASE,
)
"""What bears a capital only because it was typed first; anything else before a verb may be a name."""


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
        return f"Vous {to}avez {_of_yours(text[did.end() :])}" if reader.may_be_meant else None
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


_HOW_THEY = re.compile(
    r"\b(?P<lead>comment|pourquoi|quand|où|dont|que|ce qu['’]|qu['’])\s?(?P<who>ils?|elles?)\s+(?P<se>(?:se\s+"
    r"|s['’]))?"
    r"(?P<verb>[\wéèêâîôûç]+)",
    re.IGNORECASE,
)
"""Of the reader's firm: `comment ils déploient`."""
_OTHERS = re.compile(
    r"\b(?:les|des|leurs|aux|nos|vos)\s+(?:clients?|utilisat\w+|candidats?|équipes?|développeurs?|gens|élèves"
    r"|patients?|concurrents?"
    r"|collègues|fournisseurs?|stagiaires?)\b",
    re.IGNORECASE,
)


_LISTED = re.compile(r"(?!(?:il|elle|ils|elles|on|nous|je|j['’]|vous)\b)[^,]{2,60}(?:,\s|\s+et\s)", re.IGNORECASE)
_OUR_TOO = re.compile(r"(?P<joint>,\s+(?:et\s+)?|\s+et\s+)(?P<son>son|sa|ses)(?=\s+[\wà-ÿ])", re.IGNORECASE)
"""Behind another thing: `Rust et ses deux enfants`."""


def _son(found: re.Match[str]) -> str:
    """`de sa thèse`: the reader's."""
    own = "vos" if found["son"] == "ses" else "votre"
    return found[0][: -len(found["son"])] + own


def _how_you(found: re.Match[str]) -> str:
    verb = second_person.french(found["verb"])
    if verb is None:
        return found[0]
    lead = (
        "ce que "
        if found["lead"].lower().startswith("ce")
        else "que "
        if found["lead"].lower().startswith("qu")
        else ""
    )
    return f"{lead or found['lead'] + ' '}vous {'vous ' if found['se'] else ''}{verb}"


def _addressed(text: str) -> str:
    if not _OTHERS.search(text):
        text = _HOW_THEY.sub(_how_you, text)
        text = re.sub(r"^(?:de|du|des|d['’])\s?\S.*?(?P<son>\bs(?:on|a|es)\b)", _son, text) if text[:1] == "d" else text
        if _LISTED.match(text):
            text = _OUR_TOO.sub(lambda m: f"{m['joint']}{'vos' if m['son'].lower() == 'ses' else 'votre'}", text)
        text = re.sub(
            r"(?<=\s)leur(s?)(?=\s+[a-zà-ÿ])(?!\s+(?:a|ont|est|dit"
            r"|faut)\b)",
            lambda m: "vos" if m[1] else "votre",
            text,
        )
    if re.match(r"chez (?:eux|elle|elles|lui)\s+\S", text, re.IGNORECASE):
        return f"chez vous {text.split(' ', 2)[2]}"
    owned = _OWNED.match(text)
    if owned is not None:
        return f"{'vos' if owned['which'].lower() in ('ses', 'leurs') else 'votre'} {text[owned.end() :]}"
    to_me = _TO_ME.match(text)
    if to_me is not None:
        to = "m’" if to_me["to"][0].lower() == "m" else "nous "
        return f"vous {to}avez {_of_yours(text[to_me.end() :])}"
    said = _SAID.match(text)
    verb = second_person.french(said["verb"]) if said and not re.match(r"il y\b|il faut\b", text, re.I) else None
    if said is None or not verb:
        return text
    rest = _AND.sub(lambda m: f"et {second_person.french(m['verb']) or m['verb']}", text[said.end() :])
    return f"vous {verb}{_of_yours(rest)}"


_AND = re.compile(r"\bet\s+(?P<verb>[a-zà-ÿ]+)\b")


def _of_yours(rest: str) -> str:
    """What is theirs is the reader's, up to where another sentence may speak of somebody else."""
    head, sep, tail = rest.partition(" que ")
    return re.sub(r"\b(son|sa|ses)\b", lambda m: "vos" if m[0] == "ses" else "votre", head) + sep + tail


def _shaped(text: str, topic: bool) -> Detail:
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


FR = Grammar(
    errand=_ERRAND,
    begun=_begun,
    whole=_whole,
    addressed=_addressed,
    shaped=_shaped,
    spoken=_with_de,
    third=_THIRD,
    second=_SECOND,
    retold=retold.french,
)
