"""How German notes are made: what is an errand, what is left off, what is a thing and what a sentence. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from agent.compose import retold, second_person, unnamed
from agent.compose.grammar import Detail, Grammar, Reader
from agent.compose.nouns_de import FINITE, behind_articles
from agent.compose.reader_de import THIRD, addressed
from agent.compose.shape_de import shaped

_ERRAND = re.compile(
    r"^(?:bitte\s+)?(?:frag(?:e|en)?|nachfragen|fragen ob|erinner(?:e|n)?|denk(?:e|en)?\s+(?:an|dran|daran)"
    r"|nicht vergessen"
    r"|schick(?:e|en)?|prüf(?:e|en)?|check(?:en)?|anrufen|ruf\w*\s+an|todo|zu tun|nachschauen|nachlesen|googeln"
    r"|google"
    r"|merken|mitbringen|vorbereiten|kaufen|mail(?:en)? an|nachhaken)\b",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"^(?:(?:sehr|echt|ziemlich|ganz|zu|alles|so|eher|nicht|recht|total)\s+)*(?:langweilig|interessant|nett|gut"
    r"|super|toll"
    r"|schön|okay|ok|spannend|anstrengend|lang|kurz|cool|nein|ja|nichts|keine?|komisch|seltsam|freundlich|prima"
    r"|klasse"
    r"|schlecht|mühsam|locker|angenehm|gemischt)[\s.!…]*$",
    re.IGNORECASE,
)
_HANGS = re.compile(r"^(?:aber|oder|weil|obwohl|falls|sondern|jedoch|allerdings|damit|während)\b", re.IGNORECASE)
_TALKED = re.compile(
    r"^(?:(?:(?:wir|ich)\s+)?(?:haben|habe|hab|hatten|sprachen|redeten)\s+(?:wir\s+|ich\s+)?(?:(?:auch|lange|kurz"
    r"|viel|uns|noch|länger|ausführlich|vor\s+allem"
    r"|hauptsächlich|ein\s+bisschen|etwas)\s+){0,3})?"
    r"(?P<what>(?:über|von)\s+.{2,}?)\s+(?:(?:haben|habe|hab|hatten)\s+(?:wir|ich)\s+(?:uns\s+)?(?:(?:auch|lange"
    r"|kurz|viel|noch|dann)\s+){0,2})?(?:gesprochen|gequatscht|geplaudert|geschnackt|gefachsimpelt|philosophiert"
    r"|geredet|diskutiert|ausgetauscht|uns unterhalten|unterhalten)\W*$",
    re.IGNORECASE,
)
_SAY = re.compile(
    r"^(?:bitte\s+)?(?:erwähn(?:e|en)|sag(?:e|en)?|schreib(?:e|en)?|nenn(?:e|en))\s*[:,]?\s+(?=\S)", re.IGNORECASE
)
_REMARK = re.compile(
    r"^(?:(?:interessant|neu|neues|notiz|zitat|gut|wichtig|schön|spannend|toll|positiv|pro|idee"
    r"|highlight)(?:\s+war(?:en)?)?"
    r"|gemerkt|merke)\s*(?::|\s[-–—])\s+",
    re.IGNORECASE,
)
_I_DID = re.compile(
    r"^(?:fand|hab|habe|mag|mochte|bin|würde|möchte|hätte|konnte|liebe|schätze|denke|glaube|hoffe|wünsche"
    r"|freue\s+mich"
    r"|freu\s+mich|spreche|arbeite|war\s+(?:sehr\s+|echt\s+|ganz\s+)?(?:beeindruckt|begeistert|überrascht|froh"
    r"|dankbar"
    r"|gespannt|neugierig))\b",
    re.IGNORECASE,
)
_READER_DID = re.compile(r"^hat(?P<rest>\s+(?=.*\b(?:mir|mich|uns)\b).+)", re.IGNORECASE)
_NO_SUBJECT = re.compile(
    r"^(?:war|waren|ist|sind|hat|haben|hatte|wirkt|wirkte|klang|klingt|scheint|will|kann|nutzt|sucht|braucht|erwähnte"
    r"|erzählte|erklärte|sagte|fragte|meinte)\s+(?!.*\?$)",
    re.IGNORECASE,
)
_SECOND = re.compile(r"\b(?:Sie|Ihnen|Ihre?[nmrs]?|du|dir|dich|deine?[nmrs]?|euch|eure?[nmrs]?)\b")


_CAME_UP = re.compile(
    r"^(?:(?:das|auch das)\s+)?Thema\s+(?P<what>\S.{1,80}?)\s+(?:kam|war)\s+(?:(?:auch|noch|dann"
    r"|kurz)\s+){0,2}(?:auf|dran|dabei|zur Sprache)\W*$",
    re.IGNORECASE,
)
_THEME = re.compile(
    r"^(?:(?:das|unser)\s+)?(?:haupt)?them(?:a|en)(?:\s+(?:nr\.?|nummer)\s*\w+)?\s+(?:war"
    r"|waren)\s+(?:(?:vor\s+allem|hauptsächlich|auch|vorwiegend)\s+)?"
    r"(?=\S)|^themen?\s*:\s*(?=\S)",
    re.IGNORECASE,
)
_MINE_LIKED = re.compile(
    r"^(?:(?:sie|er|du)\s+)?(?:(?:fand|fanden|fandest|mochte|mochten|mochtest|lobte|lobten)\s+mein\w*\s|(?:hat"
    r"|haben|hast)\s+(?:\S+\s+)?mein\w*\s.*\b(?:gelobt"
    r"|gemocht)\b)|\b(?:gefiel|gefällt|gefielen|gefallen)\s+mein",
    re.IGNORECASE,
)
"""What they liked of the owner's is no thing to hold up to them."""
_FOUND_IT = re.compile(
    r",?\s+(?:das\s+|die\s+)?fand\s+ich\s+(?!(?:das|die|den|der|wie"
    r"|dass)\b)(?-i:(?:[a-zäöüß]+\s+){0,2}[a-zäöüß]+)\W*$",
    re.IGNORECASE,
)
"""What the owner thought of it."""
_WENT = re.compile(
    r"^(?:(?:dann|danach|zuerst|sonst|ansonsten|außerdem|ferner|es|auch|vor allem|hauptsächlich|meistens"
    r"|meist)\s+){0,2}(?:ging|geht)\s+(?:es\s+)?"
    r"(?:(?:auch|vor allem|hauptsächlich|meist|viel|lange|dann)\s+){0,2}um\s+(?=\S)",
    re.IGNORECASE,
)


_MARKED = re.compile(
    r"(?:(?<=\w),\s+|(?<=[\w“\"”»])\s+[-–—]\s+)(?:(?:super|sehr|echt|total|wirklich|so|richtig|ganz)\s+)*(?:spannend"
    r"|interessant|toll|cool|schön"
    r"|klasse"
    r"|beeindruckend|super|gut|genial|faszinierend|lustig|witzig|stark)\W*$",
    re.IGNORECASE,
)
"""What the owner thought of it, behind a comma."""
_GOOD_TALK = re.compile(
    r"^(?:(?:ein(?:e|en)?|sehr|richtig|echt)\s+)*(?:(?:gute[srn]?|nette[srn]?|schöne[srn]?|lange[srn]?|kurze[srn]?"
    r"|tolle[srn]?|interessante[srn]?|spannende[srn]?)\s+)?"
    r"(?:gespräch|austausch|plauderei|geplauder|diskussion|unterhaltung)\s+(?=über\s+\S)",
    re.IGNORECASE,
)
_LEARNT = re.compile(
    r"^(?:(?:sehr\s+)?viel|einiges|etwas|eine\s+Menge)\s+(?:\S+\s+){0,12}(?:gelernt|gelacht|mitgenommen"
    r"|erfahren)\W*$",
    re.IGNORECASE,
)


_SPOKEN = {
    "hab": "habe",
    "nich": "nicht",
    "nix": "nichts",
    "grad": "gerade",
    "is": "ist",
    "nem": "einem",
    "nen": "einen",
    "ner": "einer",
    "bissl": "bisschen",
    "drüber": "darüber",
    "drauf": "darauf",
    "ham": "haben",
    "gibts": "gibt es",
    "gings": "ging es",
    "wars": "war es",
    "fürs": "für das",
    "nochmal": "noch einmal",
}
_SPOKEN_WORD = re.compile(rf"(?<![\w'’/.-])(?:{'|'.join(_SPOKEN)})(?![\w'’/-])")
"""As people speak, and not as they write to an employer."""


_TOPICS = re.compile(
    r"^(?:(?:die|unsere)\s+)?(?:themen|punkte)\s*(?:waren\s*:?|:)\s+(?=\w)"
    r"|^(?:dann\s+)?(?:vor\s+allem|hauptsächlich|viel|\d{1,3}\s?min\w*\.?)\s+über\s+(?=\w)"
    r"|^(?:wir\s+)?(?:haben|hatten)\s+(?:\d{1,3}\s?(?:min\w*|std|stunden?)\.?\s+)?über\s+(?=\w)"
    r"|^(?:das\s+)?thema\s+(?:war|waren)\s+(?:vor\s+allem\s+|hauptsächlich\s+)?(?=(?:die|das)\s)"
    r"|^(?:es|da)\s+(?:ging|geht)\s+(?:\w+\s+){0,2}?um\s+(?=\w)",
    re.IGNORECASE,
)
_TURNED = re.compile(
    r"^(?P<done>gefragt|erzählt|gezeigt|erklärt|berichtet)\s+(?P<has>hat|haben)\s+(?P<who>sie"
    r"|er)\s+(?P<rest>[^.!?]{3,200}?)\W*$",
    re.IGNORECASE,
)
"""`gefragt hat sie nach Docker`."""
_SPOKE_AND = re.compile(
    r"^(?:wir\s+|ich\s+)?(?:haben|habe|hab)\s+(?:(?:viel|lange|auch|uns)\s+){0,2}(?P<one>über\s+[^,;]{2,80}?)\s+"
    r"(?:gesprochen|geredet|gequatscht|diskutiert|unterhalten)\s+und\s+(?:auch\s+)?(?P<other>über\s+[^,;]{2,80})$",
    re.IGNORECASE,
)
_AT_LENGTH = re.compile(
    r"^(?:(?:sehr|ganz|recht|auch|noch|dann|vor allem|hauptsächlich|lange|lang|länger|kurz|viel|ausführlich|intensiv"
    r"|angeregt|nett|gut|etwas|ein bisschen)\s+){1,3}(?=(?:über|von)\s+\S.*\s(?:gesprochen|geredet|gequatscht"
    r"|diskutiert"
    r"|geplaudert|unterhalten|philosophiert|gefachsimpelt|ausgetauscht)\W*$)",
    re.IGNORECASE,
)
"""`lange über Kafka diskutiert`."""
_NOMINATIVE = re.compile(
    r"(?:der|ein|kein)\s|\w+,\s+(?:dass|ob|wie)\b|.{0,200}\s(?:ge\w+(?:t|en)|\w{3,}iert|erfahren|erzählt"
    r"|erklärt)\W*$",
    re.IGNORECASE,
)


def _begun(text: str) -> tuple[str, bool]:
    text = re.sub(r"(?<=[a-zäöüß]\s)(?:u\.|&|\+)\s+(?=\w)", "und ", text)
    text = _TURNED.sub(r"\g<who> \g<has> \g<rest> \g<done>", text)
    text = _SPOKE_AND.sub(r"\g<one> und \g<other>", text)
    text = _AT_LENGTH.sub("", text)
    topics = _TOPICS.match(text)
    if topics is not None and not _NOMINATIVE.match(text[topics.end() :]):
        return f"über {text[topics.end() :]}", True
    text = _SPOKEN_WORD.sub(lambda m: _SPOKEN[m[0]], text)
    text = re.sub(r"^Hab(?=\s)", "Habe", text)
    text = _COMMA.sub(lambda m: f"{m['verb']}, ", text)
    said = _SAID_SO.match(text)
    if said is not None and FINITE & set(text[said.end() :].split()[1:3]):
        text = f"{said[0]},{text[said.end() :]}"
    text = _FOUND_IT.sub("", _MARKED.sub("", text)) or text
    text = re.sub(
        r"^(?:danach|dann|anschließend|zuerst|zunächst|später)\s+(?=[A-ZÄÖÜ])",
        "",
        text,
        flags=0 if text[:1].islower() else re.I,
    )
    came = _CAME_UP.match(text)
    if came is not None:
        return f"über das Thema {came['what']}", True
    text = _THEME.sub("", text)
    good = _GOOD_TALK.match(text)
    if good is not None:
        return text[good.end() :], True
    went = _WENT.match(text)
    if went is not None:
        return f"über {text[went.end() :]}", True  # both want the same case
    text = _SAY.sub("", _REMARK.sub("", text))
    talked = _TALKED.match(text)
    if talked is not None:
        return talked["what"], True
    return text, re.match(r"über\s+\S", text, re.IGNORECASE) is not None


_THOSE = re.compile(
    r"^die\s+(?=(?:gehen|haben|machen|wollen|planen|nutzen|suchen|arbeiten|sind|ziehen|bauen|setzen|stellen)\s)",
    re.IGNORECASE,
)
"""`die gehen in die Cloud`: the firm."""


def _whole(text: str, reader: Reader, *, du: bool) -> str | None:
    text = re.sub(r"^(?:und|auch|außerdem)\s+(?=\S)", "", text, flags=re.IGNORECASE)
    if _VERDICT.match(text) or _HANGS.match(text) or (_MINE_LIKED.search(text) and not reader.own):
        return None
    text = re.sub(
        r"^(?P<who>sie|er)\s+(?P<verb>mein\w+|sagt\w*)\s+(?=(?:das|die|der|es|sie|man)\s)",
        r"\g<who> \g<verb>, ",
        text,
        flags=re.I,
    )
    did = _READER_DID.match(text)
    if did is not None and not reader.own:
        return f"{'Du hast' if du else 'Sie haben'}{did['rest']}" if reader.may_be_meant else None
    text = text if du or reader.own or not reader.may_be_meant else _THOSE.sub("Sie ", text)
    if reader.may_be_meant and not reader.own and re.match(r"wollte\s+(?:wissen|hören|sehen)\b", text, re.IGNORECASE):
        return f"sie {text[0].lower()}{text[1:]}"
    if re.match(r"(?:haben|hatten)\s+(?!.*\b(?:mir|mich|uns)\b)", text, re.IGNORECASE):
        return f"Wir {text[0].lower()}{text[1:]}"  # of one person nobody says `haben`
    first = text.split(" ", 1)[0]
    told_me = reader.may_be_meant and not reader.own and re.search(r"\b(?:mir|mich|uns)\b", text)
    if told_me and first.endswith("te") and second_person.german(first, du=False):
        return f"sie {text[0].lower()}{text[1:]}"  # "erklärte mir den Plan": behind their name it was they
    if reader.may_be_meant and not reader.own and not _I_DID.match(text) and (theirs := unnamed.german(text)):
        return theirs
    if _LEARNT.match(text):
        return f"Ich habe {text[0].lower()}{text[1:]}"
    if _I_DID.match(text) or (reader.own and re.match(r"(?:wurde|war|kann|konnte|hatte)\b", text, re.IGNORECASE)):
        return f"Ich {text[0].lower()}{text[1:]}"
    return None if _NO_SUBJECT.match(text) else text


_COMMA = re.compile(
    r"(?P<verb>\b(?:erzählt|erklärt|gezeigt|gefragt|beschrieben|gesagt|gemeint|erwähnt|wissen|sehen"
    r"|hören|verstehen|fragte|fragten"
    r"|erklärte|erklärten|erzählte|erzählten|zeigte|zeigten|meinte|meinten|sagte|sagten|mir|mich|uns|darüber|davon"
    r"|daran|darum))"
    r"\s+(?=(?:wie|warum|weshalb|dass|ob|wo|woher|wohin|wann|was|wer|welche[rsnm]?)\s+(?!(?:schon|bisher|immer"
    r"|üblich)\b)\S+\s+\S)"
)
"""A comma that is left off in haste."""
_SAID_SO = re.compile(
    r"^(?:(?:sie|er)\s+)?(?:hat\s+(?:mir\s+)?(?:gesagt|gemeint|erwähnt)|sagte(?:\s+mir)?|meinte)"
    r"(?=\s+(?:ich|wir|man|es|sie|er|ihr|das|die|der)\s+\S+\s+\S)",
    re.IGNORECASE,
)
"""`hat gesagt ich soll …`."""


def _spelt(said: Detail) -> Detail:
    return replace(said, text=behind_articles(said.text))


def _retold(text: str) -> Detail | None:
    said = retold.german(text)
    return None if said is None else _spelt(said)


def german(*, du: bool) -> Grammar:
    """With `du` for the reader, or with `Sie`."""
    return Grammar(
        errand=_ERRAND,
        begun=_begun,
        whole=partial(_whole, du=du),
        addressed=partial(addressed, du=du),
        shaped=lambda text, topic: _spelt(shaped(text, topic)),
        spoken=lambda text: f"über {text}",
        third=THIRD,
        second=_SECOND,
        retold=_retold,
    )
