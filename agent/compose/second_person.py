"""The third person said to its face: `sie fragte` is `Sie fragten` or `du fragtest`, `il dirige` `vous dirigez`. Pure.

English needs little of it and has it in `reader_en`. The forms follow from the endings; what bends otherwise is in the
tables. A verb that is not known here is left alone, and so is its sentence.
"""

from __future__ import annotations

import re

from agent.compose.plain import word_set

_DE_STRONG = {
    "ist": ("sind", "bist"), "war": ("waren", "warst"), "hat": ("haben", "hast"), "hatte": ("hatten", "hattest"),
    "kann": ("können", "kannst"), "konnte": ("konnten", "konntest"), "will": ("wollen", "willst"),
    "wollte": ("wollten", "wolltest"), "muss": ("müssen", "musst"), "musste": ("mussten", "musstest"),
    "wird": ("werden", "wirst"), "wurde": ("wurden", "wurdest"), "soll": ("sollen", "sollst"),
    "mag": ("mögen", "magst"), "mochte": ("mochten", "mochtest"), "darf": ("dürfen", "darfst"),
    "sprach": ("sprachen", "sprachst"), "spricht": ("sprechen", "sprichst"), "ging": ("gingen", "gingst"),
    "gab": ("gaben", "gabst"), "gibt": ("geben", "gibst"), "kam": ("kamen", "kamst"), "kommt": ("kommen", "kommst"),
    "fand": ("fanden", "fandest"), "hielt": ("hielten", "hieltest"), "hält": ("halten", "hältst"),
    "schrieb": ("schrieben", "schriebst"), "bat": ("baten", "batest"), "nahm": ("nahmen", "nahmst"),
    "begann": ("begannen", "begannst"), "schlug": ("schlugen", "schlugst"), "schlägt": ("schlagen", "schlägst"),
    "empfahl": ("empfahlen", "empfahlst"), "empfiehlt": ("empfehlen", "empfiehlst"), "liest": ("lesen", "liest"),
    "beschrieb": ("beschrieben", "beschriebst"), "bot": ("boten", "botst"), "weiß": ("wissen", "weißt"),
    "wusste": ("wussten", "wusstest"), "dachte": ("dachten", "dachtest"), "kannte": ("kannten", "kanntest"),
    "nannte": ("nannten", "nanntest"), "brachte": ("brachten", "brachtest"), "fährt": ("fahren", "fährst"),
    "wuchs": ("wuchsen", "wuchst"), "lernt": ("lernen", "lernst"),
}  # fmt: skip
_DE_WEAK = re.compile(
    r"(?P<stem>(?:er)?(?:frag|zähl|klär|zeig|wähn|red|stell|führ|leit|bau|arbeit|nutz|interessier|mein|bericht|plan"
    r"|studier|lehr|spiel|betreu|test|leb|such|brauch|wechsel|start|gründ|kümmer|setz|lieb|glaub|lob|beton|antwort"
    r"|diskutier|entwickel|verantwort|schilder|skizzier|läuter|prüf|bevorzug|interessier|kletter|segel|koch"
    r"|programmier"
    r"|moderier|veranstalt|organisier|koordinier|vertrau|pendel|teil|mach|sag|erwähn|erzähl|erklär|wünsch|freu"
    r"|[a-zäöüß]{2,12}ier|zücht|sammel|mal|tanz|bastel|tauch|wander|töpfer|schreiner|tischler|betreib|bild|pfleg"
    r"|hör|kauf"
    r"|wohn|stamm|reis|lach|schätz|forsch|begleit|besuch|beschäftig|verwend|bearbeit|unterricht))"
    r"(?P<end>e?te?)"
)
_FR_STRONG = {
    "a": "avez", "ont": "avez", "est": "êtes", "sont": "êtes", "était": "étiez", "étaient": "étiez",
    "avait": "aviez", "avaient": "aviez", "fait": "faites", "font": "faites", "peut": "pouvez", "peuvent": "pouvez",
    "veut": "voulez", "voulait": "vouliez", "pouvait": "pouviez", "dit": "dites", "vient": "venez", "croit": "croyez",
    "écrit": "écrivez", "construit": "construisez", "conduit": "conduisez", "gère": "gérez", "préfère": "préférez",
    "sait": "savez", "connaît": "connaissez", "met": "mettez", "mène": "menez", "suit": "suivez", "lit": "lisez",
}  # fmt: skip
_FR_ER = word_set("""
    dirig travaill utilis demand expliqu parl pens aim adore propos cherch habit jou enseign développ pilot coordonn
    recommand racont montr présent mentionn insist cré fond encadr organis restaur répar fabriqu soign cultiv chant
    pass laiss lanc recrut embauch migr
    collectionn ador sculpt dessin prépar accompagn supervis encourag consacr
""") | {"ador", "gér"}
_FR_NO_VERB = word_set("même elle encore comme autre quelque une cette votre notre presque contre entre jusque fasse")
_FR_STEMS = (("pell", "pel"), ("jett", "jet"), ("oi", "oy"), ("ai", "ay"), ("ui", "uy"))
"""The end of a stem before a silent e, and before `-ez`: `appelle`, `appelez`."""
_FR_GRAVE = re.compile(r"è(?=[bcdfghjklmnpqrstvxz]{1,2}u?$)")
_FR_ODD = re.compile(
    r"(?:ient|sent|ment|ennent|[eo]ivent|euvent|eulent|disent|èrent|[aiu]rent|è[a-z]{1,2}u?ent|aient)$"
)
"""Of `viennent`, `sent`, `lèvent` and their kin the form after `vous` is another one."""
_FR_MUTE = re.compile(r"(?:achèt|èv|mèn|pès|gèl|modèl|pèl|sèm)$")
"""Where `-ez` makes a silent e of it; elsewhere an é: `achetez`, `répétez`."""
_ES_STRONG = {
    "dijo": "dijiste", "hizo": "hiciste", "quiso": "quisiste", "tuvo": "tuviste", "vino": "viniste", "dio": "diste",
    "fue": "fuiste", "estuvo": "estuviste", "pudo": "pudiste", "supo": "supiste", "propuso": "propusiste",
    "trajo": "trajiste", "ha": "has", "es": "eres", "está": "estás", "era": "eras", "quiere": "quieres",
    "tiene": "tienes",
    "puede": "puedes", "viene": "vienes", "dice": "dices", "hace": "haces",
}  # fmt: skip
_ES_PRESENT = word_set("""
    dirige lleva usa utiliza trabaja vive juega piensa cree gestiona busca escribe desarrolla construye estudia
    coordina lidera enseña recomienda prefiere propone explica cuenta pregunta
""")


_SPANISH = re.compile(
    r"\b(?:el|los|las|del|al|desde|en|y|una?|con|por|para|su|muy|sobre)\b|\bla\b(?!.*\b(?:le|les|des|du)\b)"
)


def pronoun(verb: str, rest: str = "") -> str:
    """`sie`, `il` or `ella`, by the language that a verb behind a name gives away, and what follows where two have it;
    '' where none does."""
    low = verb.lower()
    if low in _ES_PRESENT and _SPANISH.search(rest):
        return "ella"
    if low in _DE_STRONG or _DE_WEAK.fullmatch(low):
        return "sie"
    if low in _FR_STRONG or low in {f"{stem}e" for stem in _FR_ER}:
        return "il"
    if re.fullmatch(r"\w{2,}(?:ó|ía|aba)", low) or low in _ES_STRONG or low in _ES_PRESENT:
        return "ella"
    return ""


def german(verb: str, *, du: bool) -> str | None:
    """The form after `Sie`, or after `du`."""
    low = verb.lower()
    if low in _DE_STRONG:
        return _DE_STRONG[low][du]
    if low in {both[0] for both in _DE_STRONG.values()}:  # `sie haben`: said of a firm
        return next(both for both in _DE_STRONG.values() if both[0] == low)[du]
    found = _DE_WEAK.fullmatch(low)
    if found is None:
        return None
    stem, end = found["stem"], found["end"]
    past = end in ("te", "ete")
    link = "e" if end.startswith("e") else ""
    if past:
        return f"{stem}{link}{'test' if du else 'ten'}"
    if du:
        return f"{stem}{link}{'t' if stem.endswith(('s', 'z', 'ß')) else 'st'}"
    return f"{stem}n" if re.search(r"(?<!i)e[lr]$", stem) else f"{stem}en"


def french(verb: str) -> str | None:
    """The form after `vous`."""
    low = verb.lower()
    if low in _FR_STRONG:
        return _FR_STRONG[low]
    if low.endswith("ent") and (low[:-3] in _FR_ER or (len(low) > 5 and not _FR_ODD.search(low))):
        stem = low[:-3]
        said, meant = next((each for each in _FR_STEMS if stem.endswith(each[0])), ("", ""))
        return stem.removesuffix(said) + meant + "ez"
    if re.fullmatch(r"[a-zà-ÿ]{2,}ait", low):
        stem = re.sub(r"ge$", "g", low[:-3]).replace("ç", "c")
        return stem + "iez"
    if (
        found := re.fullmatch(
            r"(?P<stem>(?:chois|fin|réun|établ|garant|réfléch|réuss|bât|ag|enrich|invest|fourn|accompl|défin))(?:it|issent)",
            low,
        )
    ) is not None:
        return f"{found['stem']}issez"
    if not re.fullmatch(r"[a-zà-ÿ]{3,}e", low) or low in _FR_NO_VERB:
        return None
    # Behind `il` and `elle` whatever else ends so is a verb in -er, or bends as one.
    stem = low[:-1]
    for said, meant in _FR_STEMS:
        if stem.endswith(said):
            return stem.removesuffix(said) + meant + "ez"
    return _FR_GRAVE.sub("e" if _FR_MUTE.search(stem) else "é", stem) + "ez"


def spanish(verb: str) -> str | None:
    """The form after `tú`; that after `usted` is the third person's own."""
    low = verb.lower()
    if low in _ES_STRONG:
        return _ES_STRONG[low]
    if low.endswith("ió"):
        return low[:-2] + "iste"
    if low.endswith("ó"):
        return low[:-1] + "aste"
    return low + "s" if low in _ES_PRESENT or low.endswith(("aba", "ía")) else None
