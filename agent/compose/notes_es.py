"""How Spanish notes are made: what is an errand, what is left off, what is a thing and what a sentence. Pure.

`Su pregunta` is the reader's already, and `me explicó` may be said to their face as it stands.
"""

from __future__ import annotations

import re
from functools import partial

from agent.compose import retold, second_person
from agent.compose.grammar import Detail, Grammar, Reader, stopped, upper
from agent.compose.plain import word_set
from agent.compose.tongue import Shape

_ERRAND = re.compile(
    r"^(?:preguntar|pregúntale|recordar|acordarme|no olvidar|enviar|mandar|mirar|revisar|comprobar|llamar|todo"
    r"|pendiente"
    r"|buscar|preparar|comprar|leer|escribir a|pensar en)\b(?!\s*$)",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"^(?:(?:muy|bastante|demasiado|un poco|todo|no|súper)\s+)*(?:interesante|simpátic[oa]|bien|buen[oa]?|larg[oa]"
    r"|aburrid[oa]"
    r"|genial|nada|sí|no|cansad[oa]|ok|mal[oa]?|dur[oa]|difícil|agradable|cort[oa]|guay|raro|normal"
    r"|perfecto)[\s.!…]*$",
    re.IGNORECASE,
)
_HANGS = re.compile(r"^(?:pero|o|porque|aunque|salvo|sin embargo|mientras|si bien)\b", re.IGNORECASE)
_TALKED = re.compile(
    r"^(?:(?:también|luego|después|además|y|aparte de eso|por lo demás),?\s+){0,2}(?:hablamos|charlamos"
    r"|conversamos|hemos hablado"
    r"|discutimos|comentamos|(?:(?:una|un|buena|larga|interesante)\s+){0,2}(?:charla|conversación|debate))"
    r"\s+(?:(?:mucho|un poco|un rato|bastante|largo y tendido|sobre todo|también)\s+)?(?P<what>(?:de|del|sobre"
    r"|acerca)\s+\S.*)$"
    r"|^(?:y\s+)?(?P<about>(?:sobre|acerca de)\s+\S.*)$|^(?:y\s+)?por\s+(?P<by>(?:el|la|los|las|mi|mis|su"
    r"|sus)\s+\S.*)$",
    re.IGNORECASE,
)
_SAY = re.compile(r"^(?:mencionar|decir|añadir|agregar|comentar)(?:le)?(?:\s+que)?\s*:?\s+(?=\S)", re.IGNORECASE)
_REMARK = re.compile(
    r"^(?:interesante|nuevo|novedad|cita|nota|importante|bien|idea|ojo)\s*(?::|\s[-–—])\s+", re.IGNORECASE
)
_NO_SUBJECT = re.compile(r"^(?:era|estaba|parece|parecía|quiere|busca|necesita|suena)\s+(?!.*\?$)", re.IGNORECASE)
_ALONE = re.compile(
    r"^¡?(?:(?:ahora|ya|también)\s+(?=(?:hablo|sé|tengo|soy|puedo|domino|vivo|trabajo)\b))?"
    r"(?:enhorabuena|felicidades|felicitaciones|vivo|trabajo|yo|me|nos|gracias|fue|es|ha sido|qué bien|ojalá|espero"
    r"|creo|pienso|agradezco|disfruté|aprendí|vi|he|hemos"
    r"|estoy|soy"
    r"|tengo|sé|hablo|conozco|domino|puedo|llevo|tuve|hice|trabajé|quiero|quisiera|les?\s+agradezco)\b"
    r"|^\w{2,}(?:amos|imos|emos)\b|^\w{3,}[éí]\b",
    re.IGNORECASE,
)
_OF_ME = re.compile(r"\b(?:yo|me|mí|mis?|nos|nuestr[oa]s?)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"^(?:cómo|por qué|qué|cuándo|dónde|cuánt[oa]s?|lo que|quién)\b", re.IGNORECASE)
_THAT = re.compile(r"^que\s+(?=\S+\s+\S)", re.IGNORECASE)
_NAMED = re.compile(
    r"^(?:el|la|los|las|unos?|unas?|sus?|tus?|mis?|nuestr[oa]s?|est[aeo]s?|es[ao]s?|dos|tres|cuatro|cinco|vari[oa]s"
    r"|\d+)\s",
    re.IGNORECASE,
)
_FINITE = word_set(
    """
    es son era eran fue fueron está están estaba estaban ha han había hay tiene tienen tenía hace hacen va van puede
    pueden
    debe quiere quieren usa usan utiliza utilizan trabaja trabajan funciona funcionan lleva llevan gestiona gestionan
    despliega despliegan crece crecen ahorra ahorran ayuda ayudan cambia cambian viene vienen dura será serán
    empieza empiezan llega llegan comienza comienzan abre abren cierran cuesta cuestan entran sale salen queda quedan
    falta faltan depende dependen permite permiten contrata contratan financia financian pagan sirve sirven pasa pasan
    sigue siguen sube suben baja bajan termina terminan existe existen incluye incluyen ofrece ofrecen recibe reciben
    necesita necesitan suena suenan parece parecen mola molan gusta gustan
    toca cría restaura vive viven forma forman enseña enseñan
    """
)
_MAY_BE_VERBS = word_set("entra cierra paga busca cuenta marcha forma toca falta pasa baja dura ayuda cría")
"""Nouns or adjectives as well."""
_MANY = word_set("los las unos unas mis tus sus nuestros nuestras dos tres cuatro varios varias muchos muchas")
_NO_MANY = word_set("en con sin un según gran también bien tan quien sino aún jamás joven común")
_BREAKS = word_set("que quien donde cuando cómo cual cuyo cuya")
_BEFORE_DETERMINER = word_set(
    "de del a al en con sin por para sobre entre hasta desde hacia contra según y e o u ni como tras durante ante"
    " bajo"
    " todo toda todos todas"
)
_DETERMINERS = word_set(
    "el la los las un una unos unas su sus mi mis tu tus este esta estos estas cada nuestra nuestro"
)
_THIRD = re.compile(r"\b(?:él|ella|ellos|ellas)\b", re.IGNORECASE)
_SECOND = re.compile(r"\b(?:usted|ustedes|tú|ti|tus?|vuestr[oa]s?)\b", re.IGNORECASE)


_MARKED = re.compile(
    r"(?<=\w),\s+(?:(?:muy|súper|super|realmente|bastante)\s+)*(?:apasionantes?|interesantes?|geniale?s?|guay"
    r"|impresionantes?|divertid[oa]s?|fascinantes?|chul[oa]s?|bonit[oa]s?)\W*$",
    re.IGNORECASE,
)
"""What the owner thought of it, behind a comma."""


_THUMB = {
    "q": "que",
    "xq": "porque",
    "pq": "porque",
    "tb": "también",
    "tmb": "también",
    "xa": "para",
    "dnd": "donde",
    "bn": "bien",
}
_THUMBED = re.compile(rf"(?<![\w'’/.-])(?:{'|'.join(_THUMB)})(?![\w'’/-])")
"""What is shortened on a phone."""


_TOPICS = re.compile(
    r"^(?:(?:los|nuestros)\s+)?(?:temas?|puntos?)\s*(?:eran\s*:?|:)\s+(?=\w)"
    r"|^\d{1,3}\s?min\w*\.?\s+(?:de|sobre)\s+(?!el\s)(?=\w)|^estuvimos\s+hablando\s+(?:de\s+|sobre\s+)(?!el\s)(?=\w)"
    r"|^sobre\s+todo\s+(?:de\s+|sobre\s+)?(?!el\s)(?=\w)"
    r"|^(?:mucho|bastante|un\s+poco|largo\s+y\s+tendido|un\s+rato)\s+(?:de|sobre)\s+(?!el\s)(?=\w)",
    re.IGNORECASE,
)
_LOVED_IT = re.compile(r",\s+(?:(?:y|que|lo\s+que)\s+)?me\s+(?:encantó|gustó)(?:\s+mucho)?\W*$", re.IGNORECASE)
_QUOTED = re.compile(r"(?P<verb>dijo|decía|comentó|dice)\s*:?\s+(?=[«\"“'])", re.IGNORECASE)


def _begun(text: str) -> tuple[str, bool]:
    text = _THUMBED.sub(lambda m: _THUMB[m[0]], _MARKED.sub("", text))
    text = _SAY.sub("", _REMARK.sub("", text))
    text = _LOVED_IT.sub("", text)
    topics = _TOPICS.match(text)
    if topics is not None:
        return f"de {text[topics.end() :]}", True
    text = re.sub(r"^((?:\w+\s+){1,3}de)\s+el\s+", r"\1l ", text)
    talked = _TALKED.match(text)
    return (talked["what"] or talked["about"] or f"sobre {talked['by']}", True) if talked is not None else (text, False)


def _whole(text: str, reader: Reader) -> str | None:
    text = re.sub(r"^(?:y|además|también)\s+(?=\S)", "", text, flags=re.IGNORECASE)
    if (
        re.search(r"\b(?:gust|encant|interes)\w*\s+(?:mucho\s+)?mis?\b|\belogi\w+\s+mis?\b", text, re.I)
        and not reader.own
    ):
        return None  # what they liked of the owner's
    quoted = _QUOTED.match(text)
    if quoted is not None and reader.may_be_meant and not reader.own:
        return f"ella {quoted['verb'].lower()} {text[quoted.end() :]}"
    return None if _VERDICT.match(text) or _HANGS.match(text) or _NO_SUBJECT.match(text) else text


def _addressed(text: str, *, familiar: bool) -> str:
    said = re.match(r"(?:él|ella|usted)\s+(?P<to>(?:me|nos)\s+)?(?P<verb>\w+)(?=\s+\S)", text, re.IGNORECASE)
    if said is not None:
        to, rest = said["to"] or "", text[said.end() :]
        if not familiar:
            return f"{upper(to)}{said['verb']}{rest}" if to else f"usted {said['verb']}{rest}"
        verb = second_person.spanish(said["verb"])
        return text if verb is None else f"{upper(to)}{verb}{rest}" if to else f"tú {verb}{rest}"
    if familiar:
        return re.sub(r"^su(?P<end>s?)\s+(?=\S)", r"tu\g<end> ", text, flags=re.IGNORECASE)
    return text  # the verb of `ella` is that of `usted`


def _shaped(text: str, topic: bool) -> Detail:
    if topic:
        return Detail(text.rstrip(" .,;"), Shape.TOPIC)
    if _ALONE.match(text):
        return Detail(stopped(upper(text)), Shape.ALONE)
    if text.rstrip().endswith("?"):
        return Detail(text, Shape.QUESTION if ":" not in text else Shape.EITHER)
    bare = text.rstrip(" .,;")
    if text.endswith("!") or re.search(r":\s|;|\s[-–—>]+\s|\.\s", bare):
        return Detail(bare, Shape.EITHER)
    small = bare[0].lower() + bare[1:]
    if _CLAUSE.match(bare):
        return Detail(small, Shape.CLAUSE)
    that = _THAT.match(bare)
    if that is not None:
        rest = bare[that.end() :]
        return Detail(stopped(upper(rest)), Shape.ALONE) if _ALONE.match(rest) else Detail(rest, Shape.THAT)
    if re.match(r"(?:usted|tú)\s+\w+\s+\S", bare):
        return Detail(bare, Shape.THAT)
    words = re.findall(r"[\w’'./+#-]+|,", bare.casefold())
    theirs = len(words) > 2 and re.fullmatch(r"[a-záéíóú]{3,}[ae]n", words[0]) and words[0] not in _NO_MANY
    verb = "sure" if words[0] in _FINITE or theirs else _verb(words)
    if verb == "sure":
        alone = _OF_ME.search(bare) is not None
        return Detail(stopped(upper(bare)), Shape.ALONE) if alone else Detail(small, Shape.THAT)
    if " " not in bare and bare[0].isupper():
        return Detail(bare, Shape.THING)  # a name
    return Detail(small, Shape.THING) if _NAMED.match(bare) and verb == "none" else Detail(bare, Shape.EITHER)


def _verb(words: list[str]) -> str:
    """Has it a verb of its own? `sure`, `maybe`, or `none`: then it is a thing."""
    for place in range(1, len(words)):
        before, word = words[place - 1], words[place]
        if word in _BREAKS:
            return "none"
        noun = before in _DETERMINERS or before in _BEFORE_DETERMINER
        if word in _MAY_BE_VERBS and not noun:
            return "maybe"
        if word in _FINITE and not noun:
            return "sure"
        if place > 1 and words[0] in _MANY and re.fullmatch(r"\w{2,}[ae]n", word) and word not in _NO_MANY and not noun:
            return "maybe"
        if word in ("se", "no", "nos", "ya", "también", "siempre", "nunca"):
            return "maybe"
        if word in _DETERMINERS and before not in _BEFORE_DETERMINER and before != ",":
            return "maybe"
    return "none"


def spanish(*, familiar: bool) -> Grammar:
    """With `tú` for the reader, or with `usted`."""
    return Grammar(
        errand=_ERRAND,
        begun=_begun,
        whole=_whole,
        addressed=partial(_addressed, familiar=familiar),
        shaped=_shaped,
        spoken=lambda text: f"de {text}",
        third=_THIRD,
        second=_SECOND,
        retold=partial(retold.spanish, familiar=familiar),
    )
