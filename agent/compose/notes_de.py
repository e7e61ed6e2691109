"""How German notes are made: what is an errand, what is left off, what is a thing and what a sentence. Pure.

German writes its nouns with a capital: what follows the first of them tells a thing from a sentence.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from agent.compose import retold, second_person, unnamed
from agent.compose.detail import Detail, Grammar, Reader, stopped, upper
from agent.compose.nouns_de import FINITE, GOES_ON, behind_articles, nouns
from agent.compose.plain import word_set
from agent.compose.tongue import Shape

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
_THANKS = re.compile(r"^(?:bitte\s+)?(?:danke|dank)\b", re.IGNORECASE)
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
_ALONE = re.compile(
    r"^(?:(?:herzlichen?\s+)?(?:glückwunsch|glückwünsche|gratulation)|(?:ich\s+)?gratuliere|ich|wir|danke"
    r"|vielen dank|herzlichen dank|es (?:war|ist|hat)|das (?:war|ist|hat)|schön,? dass|gut,? dass"
    r"|toll,? dass)"
    r"\s+\S",
    re.IGNORECASE,
)
_OF_ME = re.compile(r"\b(?:ich|mich|mir|mein\w{0,2}|wir|uns|unser\w{0,2})\b", re.IGNORECASE)
_CLAUSE = re.compile(
    r"^(?:wie|warum|weshalb|dass|ob|wo|wann|was|womit|wofür|woran|wer|wohin|woher)\s+\S+\s+\S", re.IGNORECASE
)
_OWNED = re.compile(r"^(?:ihr|sein)(?P<end>e|es|er|em|en)?\s+(?=\S)", re.IGNORECASE)
_THEY = re.compile(
    r"\b(?P<lead>wie|was|dass|ob|warum|wo|wann|woran|womit)\s+sie\b(?=[^,]*(?:en|ern|eln|sind)\W*(?:$|,))"
)
_HIS = re.compile(r"\bsein(?P<end>e[rnms]?)?\b(?=\s)")
_AND = re.compile(r"\b(?P<and>und|aber)\s+(?P<verb>[a-zäöüß]+)\b")
_SAID = re.compile(r"^(?:sie|er)\s+(?P<verb>[\wäöüß]+)\b", re.IGNORECASE)
_THIRD = re.compile(r"\b(?:[Ee]r|[Ii]hm|[Ii]hn|[Ss]eine?[nmrs]?)\b|(?:^|(?<=[a-zäöüß,] ))(?:sie|ihre?[nmrs]?)\b")
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
_LIKED = re.compile(
    r"^(?:(?:besonders|sehr|echt|richtig|am)\s+)?(?:spannend|interessant|schön|gut|toll|klasse|beeindruckend|cool"
    r"|hilfreich|spannendsten)\s+"
    r"(?:fand|finde|war|fanden)\s+(?:ich|für mich)\s+\S",
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
_FIRMS = re.compile(r"\b(?P<word>[Dd]eren)\s+(?=[A-ZÄÖÜ])")
_OUR_TOO = re.compile(r"(?P<joint>,\s+|\s+und\s+)(?:sein|ihr)(?P<end>e|en|em|er|es)?(?=\s+[A-ZÄÖÜ])")


def _is_list(text: str) -> bool:
    """`rufbereitschaft, code reviews, sein hund`: few words each."""
    items = re.split(r",\s|\sund\s", text[:300])
    return len(text) < 300 and 1 < len(items) < 10 and all(0 < len(each.split()) <= 5 for each in items)


def _addressed(text: str, *, du: bool) -> str:
    if not re.search(r"\b(?:Kund|Nutzer|Team|Bewerber|Leute|Kolleg|Entwickler|Lieferant)", text):  # whose is told there
        text = _FIRMS.sub(lambda m: "eure " if du else "Ihre ", text)
    if text == text.lower() and _is_list(text):
        text = re.sub(
            r"(?P<joint>,\s+|\s+und\s+)(?:sein|ihr(?=e))(?P<end>e|en|em|er)?(?=\s+[a-zäöü])",
            lambda m: f"{m['joint']}{'dein' if du else 'Ihr'}{m['end'] or ''}",
            text,
        )
    if re.match(r"[^,]*,\s|\S+\s+und\s", text) and not re.match(r"(?:sie|er)\b", text, re.IGNORECASE):
        text = _OUR_TOO.sub(lambda m: f"{m['joint']}{'dein' if du else 'Ihr'}{m['end'] or ''}", text)
    if not du and _THEY.search(text):
        text = _THEY.sub(lambda m: f"{m['lead']} Sie", text)  # `wie sie Konflikte lösen`: of their firm, and of them
    if re.match(r"bei ihnen\s+\S", text, re.IGNORECASE):
        return f"bei {'euch' if du else 'Ihnen'}{text[9:]}"
    owned = _OWNED.match(text)
    if owned is not None:
        return f"{'dein' if du else 'Ihr'}{owned['end'] or ''} {text[owned.end() :]}"
    said = _SAID.match(text)
    verb = second_person.german(said["verb"], du=du) if said else None
    if said is None or verb is None:
        return text
    head, comma, tail = text[said.end() :].partition(",")
    head = _AND.sub(lambda m: f"{m['and']} {second_person.german(m['verb'], du=du) or m['verb']}", head)
    head = _HIS.sub(lambda m: f"{'dein' if du else 'Ihr'}{m['end'] or ''}", head)
    return f"{'du' if du else 'Sie'} {verb}{head}{comma}{_told(tail, text[:3].lower().strip(), du=du)}"


_TOLD = re.compile(
    r"(?P<lead>\s*(?:dass|wie|warum|weshalb|ob|wo|wann|woher|wohin|was)\s+)(?P<who>er|sie)\s+(?P<mid>[^,]*?)"
    r"(?P<verb>[a-zäöüß]+)(?P<end>\W*)"
)
"""What somebody told of themselves: `dass er als Praktikant angefangen hat`."""
_THEIRS = {"er": re.compile(r"\bsein(?P<end>e[rnms]?)?\b(?=\s)"), "sie": re.compile(r"\bihr(?P<end>e[rnms]?)?\b(?=\s)")}


def _told(tail: str, who: str, *, du: bool) -> str:
    """The clause behind the comma turned to the reader, too, where it goes on about whoever told it."""
    if who not in _THEIRS:
        return tail
    told = _TOLD.fullmatch(tail)
    verb = second_person.german(told["verb"], du=du) if told is not None and told["who"] == who else None
    if told is not None and verb is not None:
        tail = f"{told['lead']}{'du' if du else 'Sie'} {told['mid']}{verb}{told['end']}"
    return _THEIRS[who].sub(lambda m: f"{'dein' if du else 'Ihr'}{m['end'] or ''}", tail)


_PERSON_FIRST = re.compile(
    r"^(?:sie|er|es|du|ihr|man|jeder|jede|alle|dort|hier|bei\s+\w+)\s+(?P<verb>[\wäöüß]+)", re.IGNORECASE
)
# Nominative and accusative are one for these.
_SAME_CASE = word_set(
    """
    die das eine meine deine ihre seine unsere diese dieses jene welche mehrere viele einige keine zwei drei vier fünf
    sechs sieben acht neun zehn alle beide
    """
)
_MASCULINE = word_set("der ein mein dein ihr sein unser kein dieser jeder den einen dem einem")


def _shaped(text: str, topic: bool) -> Detail:
    if topic and not _SUBJECTS.search(text):
        return Detail(nouns(text.rstrip(" .,;")), Shape.TOPIC)
    if topic:
        return Detail(upper(nouns(text.rstrip(" .,;")).removeprefix("über ")), Shape.EITHER)
    if _ALONE.match(text) or _LIKED.match(text) or _THANKS.match(text):
        return Detail(stopped(upper(text)), Shape.ALONE)
    if text.rstrip().endswith("?"):
        return Detail(upper(text), Shape.QUESTION if ":" not in text else Shape.EITHER)
    bare = text.rstrip(" .,;")
    if text.endswith("!") or re.search(r":\s|;|\s[-–—>]+\s|\.\s", bare):
        return Detail(bare, Shape.EITHER)
    if _CLAUSE.match(bare):
        return Detail(bare[0].lower() + bare[1:], Shape.CLAUSE)
    words = re.findall(r"[\wäöüß’'./+#-]+|,", bare)
    main = words[: words.index(",")] if "," in words else words
    if (
        not any(word in FINITE or _CLAUSE.match(f"{word} x y") for word in words)
        and not _PERSON_FIRST.match(bare)
        and not _OF_ME.search(bare)
    ):
        bare = nouns(bare)
        words = re.findall(r"[\wäöüß’'./+#-]+|,", bare)
        main = words[: words.index(",")] if "," in words else words
    person = _PERSON_FIRST.match(bare)
    finite = any(word in FINITE for word in main[1:])
    said = person is not None and person["verb"][0].islower()  # `ihr Vortrag` is a thing
    if said or (finite and main[0].lower() not in FINITE):
        alone = _OF_ME.search(bare) is not None
        return Detail(stopped(upper(bare)), Shape.ALONE) if alone else Detail(upper(bare), Shape.THAT)
    return _thing(bare, main)


_SUBJECTS = re.compile(
    r"(?:,|\bund)\s+(?:Ihr|dein|euer|der|ein|kein|mein|unser)\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜa-zäöü]", re.IGNORECASE
)
"""`Kafka, der Umzug`: no objects, so behind a colon alone."""


def _thing(text: str, main: list[str]) -> Detail:
    """Sure to be a thing, and alike in nominative and accusative; else behind a colon."""
    first = main[0].lower() if main else ""
    if _SUBJECTS.search(text):
        return Detail(text, Shape.EITHER)
    named = first in _SAME_CASE
    small = text[0].lower() + text[1:] if first in _SAME_CASE | _MASCULINE and not main[0].startswith("Ihr") else text
    if first in _MASCULINE or first in ("keine", "kein") or not (named or main[0][0].isupper() or main[0][0].isdigit()):
        return Detail(small, Shape.EITHER)
    capital = [place for place, word in enumerate(main) if word[0].isupper() and (place > 0 or not named)]
    if not capital:
        return Detail(small, Shape.EITHER)
    after = main[capital[0] + 1] if capital[0] + 1 < len(main) else ""
    closed = after == "" or after.lower() in GOES_ON or after[0].isupper() or after[0].isdigit()
    return Detail(small, Shape.THING if closed else Shape.EITHER)


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
        addressed=partial(_addressed, du=du),
        shaped=lambda text, topic: _spelt(_shaped(text, topic)),
        spoken=lambda text: f"über {text}",
        third=_THIRD,
        second=_SECOND,
        retold=_retold,
    )
