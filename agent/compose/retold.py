"""What the reader asked or told, said as one says it to them. Pure.

Nobody writes "you asked me about Rust" to who asked it: `your question about Rust` is the thing of it. What they told
or showed is something given: that is thanked for, not reported back to them.
"""

from __future__ import annotations

import re

from agent.compose.grammar import Detail
from agent.compose.shape_en import verb_in
from agent.compose.tongue import Shape

_EN_ASKED = re.compile(
    r"^you\s+(?:(?:also|then|even|just|mostly|mainly|both)\s+)*(?:asked|wanted\s+to\s+know|inquired|enquired"
    r"|were\s+curious"
    r"|grilled|quizzed|questioned|drilled|pressed|pushed|probed|challenged|interviewed)"
    r"(?:\s+(?:me|us))?(?:\s+(?:a\s+lot|more|(?P<many>(?:(?:a\s+lot\s+of|lots\s+of|many|some|a\s+few|several|good"
    r"|great|tough|hard)\s+){0,2}questions)))?\s+"
    r"(?:(?P<about>about|regarding|on)\s+|(?=(?P<how>how|why|what|whether|if|when|where|which|who)\s))(?P<what>.+)$",
    re.IGNORECASE,
)
_SMALL_I = re.compile(r"(?<![\w./-])i(?![\w./-])")
_ONE = ("asked", "also asked", "then asked", "even asked", "wanted", "just asked", "inquired", "enquired", "were")
_EN_SAID = re.compile(
    r"^you\s+(?:(?:also|just|even)\s+)?(?P<how>mentioned|said|told\s+(?:me|us))\s+(?P<that>that\s+)?(?=(?:you|the|your|it"
    r"|there|this|some|most|all|in)"
    r"['’]?\w*\s+\S+\s+\S)",
    re.IGNORECASE,
)
_EN_GAVE = re.compile(
    r"^you\s+(?:(?:also|then|even|kindly|briefly|just|only|mostly|basically)\s+)*(?:told|explained|showed"
    r"|described|shared|recommended|suggested"
    r"|(?:walked|took|gave|introduced|pointed|taught)\s+(?:me|us|out)|offered\s+(?:me|us|to)|sent|demonstrated"
    r"|demoed|outlined)\b",
    re.IGNORECASE,
)
_ALSO_DID = re.compile(
    r"\s(?:and|but|et|y|und)\s+(?:\w+\s+)?(?:you|told|explained|showed|said|asked|gave|described|mentioned|il|elle"
    r"|on|vous|nous|je)\b",
    re.IGNORECASE,
)
"""A second thing that they did: then nothing is made one thing."""
_DE_ASKED = re.compile(
    r"^(?:sie|du)\s+(?:(?:fragten|fragtest|fragte)(?:\s+(?:mich|uns))?(?:\s+auch)?\s+nach\s+(?P<now>.+)"
    r"|(?:haben|hast|hat)\s+(?:(?:mich|uns)\s+)?(?:auch\s+)?nach\s+(?P<then>.+?)\s+gefragt)$",
    re.IGNORECASE,
)
_DE_WONDERED = re.compile(
    r"^(?:sie|du)\s+(?:(?:fragten|fragtest)(?:\s+(?:mich|uns))?|(?:wollten|wolltest)(?:\s+(?:auch|noch"
    r"|von\s+mir)){0,2}\s+wissen"
    r"|(?:haben|hast)\s+(?:(?:mich|uns|auch)\s+){0,2}gefragt)\s*,?\s+"
    r"(?P<what>(?:wie|ob|warum|weshalb|wieso|was|wo|woher|wohin|wann|womit|wofür|welche[rsnm]?)\s+[^,?]*"
    r"\b(?:ich|mir|mich|mein\w*)\b[^?]*)$",
    re.IGNORECASE,
)
"""What they wanted to know of the owner."""
_ANOTHER_DEED = re.compile(r",\s+und\s.{2,120}(?:t|en)$", re.IGNORECASE)
"""`…, und von der Umstellung erzählt`: what they did beside asking."""
_DE_GAVE = re.compile(
    r"^(?P<who>sie|du)\s+(?P<verb>haben|hast|(?:erzähl|erklär|zeig|beschrieb|empfahl|schilder|berichte|erläuter)\w*)"
    r"\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_DE_SAID = re.compile(
    r"^(?:sie|du)\s+(?:(?:erzähl|sag|mein|erwähn|bericht)(?:e?te?n|e?test|en)(?:\s+(?:mir|uns))?"
    r"|(?:haben|hast)\s+(?:(?:mir|uns|auch)\s+){0,2}(?:erzählt|gesagt|gemeint|erwähnt"
    r"|berichtet))\s*,\s*dass\s+(?P<what>.+)$",
    re.IGNORECASE,
)
_DE_SPOKE = re.compile(
    r"^(?:sie|du)\s+(?:sprachen|sprachst|redeten|redetest)\s+(?:(?:viel|lange|auch|kurz|gern|mit mir)\s+){0,2}"
    r"(?P<what>(?:über|von)\s+[^,]+)$",
    re.IGNORECASE,
)
_DE_BOTH = re.compile(
    r"^(?:sie|du)\s+(?P<verb>haben|hast)\s+(?:mir\s+|uns\s+)?(?:viel\s+)?(?P<at>von"
    r"|über)\s+(?P<what>[^,]+?)\s+(?P<done>erzählt|gesprochen|berichtet)\s+und\s+"
    r"(?:davon|darüber)?,?\s*(?P<rest>(?:wie|dass|warum|wo)\s.+)$",
    re.IGNORECASE,
)
_DE_GIVEN = re.compile(
    r"\b(?:erzählt|erklärt|gezeigt|beschrieben|empfohlen|geschildert|berichtet|erläutert|mitgegeben|vorgestellt"
    r"|verraten|beigebracht|geführt)$"
)
_FR_ASKED = re.compile(
    r"^vous\s+(?:m['’])?avez\s+(?:aussi\s+)?(?:(?:beaucoup|longuement)\s+)?(?:posé\s+(?:des|une"
    r"|plusieurs)\s+questions?"
    r"|interrogée?|questionnée?|cuisinée?)\s+(?P<what>sur\s+.+)$",
    re.IGNORECASE,
)
_FR_GAVE = re.compile(
    r"^vous\s+(?P<to>m['’]|nous\s+)?avez\s+(?:aussi\s+)?(?P<what>(?:parlé|expliqué|montré|raconté|présenté|décrit"
    r"|recommandé|conseillé"
    r"|donné|proposé|fait\s+visiter|détaillé|appris)\s+\S.*)$",
    re.IGNORECASE,
)
_ES_ASKED = re.compile(
    r"^(?:usted\s+|tú\s+)?(?:me\s+|nos\s+)?(?:preguntó|preguntaste)\s+(?P<what>(?:por|cómo|cuándo|sobre"
    r"|acerca\s+de)\s+.+)$",
    re.IGNORECASE,
)
_ES_SAID = re.compile(
    r"^(?:usted\s+|tú\s+)?(?:dijo|dijiste|contó|contaste|comentó|comentaste|mencionó"
    r"|mencionaste)\s+que\s+"
    r"(?P<what>\S+\s+\S.*)$",
    re.IGNORECASE,
)
_ES_A_THING = re.compile(r"(?:el|la|los|las|un|una|su|sus|este|esta)\s", re.IGNORECASE)
_ES_GAVE = re.compile(
    r"^(?:usted\s+|tú\s+)?(?P<to>me\s+|nos\s+)?(?P<stem>explic|cont|enseñ|mostr|present|coment|recomend|describ"
    r"|habl|ofrec)"
    r"(?:ó|ió|aste|iste)\s+(?P<what>\S.*)$",
    re.IGNORECASE,
)


def english(text: str) -> Detail | None:
    """`you asked about X`, `you told me about X`; None: it is neither."""
    text = _SMALL_I.sub("I", text.rstrip(" .,;"))
    if _long(text):
        return None
    asked = _EN_ASKED.match(text)
    if _ALSO_DID.search(text):
        return None
    if asked is not None and "?" not in text:
        what, how = _MINUTES_LONG.sub("", asked["what"]), asked["how"]
        of = f"on {what}" if how is None else f"{'' if how.lower() in ('whether', 'if') else 'of '}{what}"
        of = re.sub(r"^if\b", "whether", of)
        return Detail(f"your question{'s' if asked['many'] or not text[4:].startswith(_ONE) else ''} {of}", Shape.THING)
    said = _EN_SAID.match(text)
    if said is not None:
        what = text[said.end() :]
        if said["that"] or said["how"].lower() == "said" or _is_sentence(what):
            return Detail(what, Shape.THAT)
        if said["how"].lower() == "mentioned":
            return Detail(what, Shape.THING)  # "the new office in Porto"
    gave = _EN_GAVE.match(text)
    return Detail(f"you{text[3:]}", Shape.GIFT) if gave is not None else None


def _is_sentence(words: str) -> bool:
    """Has it a verb of its own, beside one that hangs on a thing (`some tools they use`)?"""
    if _BEGUN.match(words):
        return True
    return verb_in(_HANGING.sub("", words)) == "sure"


_MINUTES_LONG = re.compile(
    r"\s+for\s+(?:(?:about|almost|nearly|over|at\s+least|like|some|the|a|an|half|full|good|whole|\d{1,3}|two|three)\s+){0,4}"
    r"(?:minutes?|mins?|hours?|h|while|bit|(?:whole\s+)?time|session)$",
    re.IGNORECASE,
)
"""How long a question was asked is of no matter."""
_BEGUN = re.compile(r"(?:you|it|there|they|we|this\s+is|that\s+is)\b", re.IGNORECASE)
_HANGING = re.compile(r"\s(?:that\s)?(?:you|they|we|i|she|he)\s+\w+(?:\s+\w+)?$", re.IGNORECASE)


def german(text: str) -> Detail | None:
    """`Sie fragten nach X` is a question of theirs; what they explained stands with its verb at the end."""
    text = text.rstrip(" .,;")
    if _long(text):
        return None
    formal = text[:3].lower() == "sie"
    asked = _DE_ASKED.match(text)
    if asked is not None:
        return Detail(f"{'Ihre' if formal else 'deine'} Frage nach {asked['now'] or asked['then']}", Shape.THING)
    wondered = _DE_WONDERED.match(text)
    if wondered is not None and not _ANOTHER_DEED.search(wondered["what"]):
        return Detail(f"{'Ihre' if formal else 'deine'} Frage, {wondered['what']}", Shape.THING)
    said = _DE_SAID.match(text)
    if said is not None:
        return Detail(f"dass {said['what']}", Shape.CLAUSE)
    spoke = _DE_SPOKE.match(text)
    if spoke is not None:
        return Detail(spoke["what"], Shape.TOPIC)
    both = _DE_BOTH.match(text)
    if both is not None:
        at = "davon" if both["at"].lower() == "von" else "darüber"
        told = f"{both['at']} {both['what']} {both['done']} {both['verb']}"
        return Detail(f"{'Sie' if formal else 'du'} {told} und {at}, {both['rest']}", Shape.GIFT)
    gave = _DE_GAVE.match(text)
    if gave is None:
        return None
    who, verb, rest = ("Sie" if formal else "du"), gave["verb"].lower(), gave["rest"]
    main, comma, tail = rest.partition(",")
    perfect = verb in ("haben", "hast")
    if (perfect and not _DE_GIVEN.search(main.strip())) or re.search(r"\s(?:und|aber|oder)\s+\w+(?:t|te|ten)\b", main):
        return None
    return Detail(f"{who} {main.strip()} {verb}{comma}{tail}", Shape.GIFT)


def french(text: str) -> Detail | None:
    """`Vous avez posé des questions sur X` are questions of theirs."""
    text = text.rstrip(" .,;")
    if _long(text) or _ALSO_DID.search(text):
        return None
    asked = _FR_ASKED.match(text)
    if asked is not None:
        return Detail(f"vos questions {asked['what']}", Shape.THING)
    gave = _FR_GAVE.match(text)
    return (
        Detail(f"{(gave['to'] or '').replace(chr(39), '’')}avoir {gave['what']}", Shape.GIFT)
        if gave is not None
        else None
    )


_ES_ENDS = {"describ": "ir", "ofrec": "er"}


def spanish(text: str, *, familiar: bool) -> Detail | None:
    """`Me preguntó por X` is a question of theirs."""
    text = text.rstrip(" .,;")
    if _long(text):
        return None
    asked = _ES_ASKED.match(text)
    if asked is not None:
        what = re.sub(r"^por\s+(?!qué)|^(?=por\s+qué|cómo|cuándo)", "sobre ", asked["what"], flags=re.IGNORECASE)
        return Detail(f"{'tu' if familiar else 'su'} pregunta {what}", Shape.THING)
    said = _ES_SAID.match(text)
    if said is not None and (not familiar or _ES_A_THING.match(said["what"])):  # `dijo que empezó`: of `tú` other words
        return Detail(said["what"], Shape.THAT)
    gave = _ES_GAVE.match(text)
    if gave is None:
        return None
    stem = gave["stem"].lower()
    to = (gave["to"] or "").strip().lower()
    return Detail(f"{stem}{_ES_ENDS.get(stem, 'ar')}{to} {gave['what']}", Shape.GIFT)


def _long(text: str) -> bool:
    return len(text) > 300
