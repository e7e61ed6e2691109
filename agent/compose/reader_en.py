"""English notes about the reader, turned to them: `her point` is `your point`, `she likes` is `you like`. Pure."""

from __future__ import annotations

import re

from agent.compose.plain import word_set
from agent.compose.small_words_en import BEFORE_DETERMINER, BREAKS, DETERMINERS, LIVELY
from agent.compose.verbs_en import BASE_OF, BASES, PASTS, PLAIN, THIRDS

_OF_THE_READER = re.compile(r"^(?:her|his|their)\s+(?=\w)", re.IGNORECASE)
_SAID = re.compile(
    r"^(?:she|he)\s+(?P<how>(?:(?:also|once|really|always|just|even|never|often|actually)\s+)*)(?P<verb>[a-z]+)\b",
    re.IGNORECASE,
)
_AGREE = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}
THIRD = re.compile(r"\b(?:she|he|her|him|hers|his)\b", re.IGNORECASE)


def addressed(text: str) -> str:
    """Only where the grammar after it stays right."""
    if not _MANY.search(text):  # `how they onboard people`: the reader's firm, where nobody else can be meant
        text = _HOW_THEY.sub(lambda m: f"{m['lead']} you{m['short'] or ''}", text)
        text = _THEY_DO.sub(" you ", text)
    items = text.split(", ")
    if len(items) > 1 and all(len(each.split()) < 5 for each in items) and not THIRD.match(text):
        text = _LISTED.sub(lambda m: f"{m['joint']}your", text)  # "the launch, her marathon"
    if len(text) < 200:  # "people management and their mentoring program"
        text = _LISTED_THEIR.sub(r"\g<thing>\g<joint>your", text)
    text = _OF_THE_READER.sub("your ", text)
    if not _OTHERS.search(text):  # "that I read their blog": the firm's
        text = re.sub(r"(?<=\s)their(?=\s+\w)", "your", text)
    # "They" takes the verb that "you" takes, whatever the tense.
    text = re.sub(r"^they\s+(?=\w)", "you ", text, flags=re.IGNORECASE)
    short = _SHORT.match(text)
    if short is not None:
        return _turned_inside(f"you{_short(short['end'].lower(), text[short.end() :])}{text[short.end() :]}")
    said = _SAID.match(text)
    if said is not None:
        verb = to_your_face(said["verb"])
        return text if verb is None else _turned_inside(f"you {said['how']}{verb}{text[said.end() :]}")
    return _turned_inside(text)


_THEY_DO = re.compile(
    r"(?<=\w)\s+they\s+(?=(?:use|used|run|built|build|ship|plan|planned|wrote|write|made|make|chose|bought|trial)\b)"
)
_LISTED = re.compile(r"(?P<joint>,\s+(?:and\s+)?)(?:her|his)(?=(?:\s+[\w-]+){1,2}\s*(?:$|[,.]))")
_LISTED_THEIR = re.compile(
    r"^(?P<thing>[\w-]+\s+(?:management|strategy|culture|planning|testing|design|hiring|data|roadmap|stack|platform"
    r"|sourcing|security))(?P<joint>(?:,\s+|\s+and\s+))their(?=\s+\w)",
    re.IGNORECASE,
)
_HOW_THEY = re.compile(
    r"\b(?P<lead>how|why|what|where|when|that|time|mentioned|said)\s+they(?P<short>['’](?:re|ve|d|ll))?\b",
    re.IGNORECASE,
)
_MANY = re.compile(
    r"\b(?:customers|clients|people|users|students|patients|children|kids|candidates|engineers|developers|teams"
    r"|others"
    r"|parents|competitors|friends|managers|founders|vendors|suppliers)\b(?=.*\bthey\b)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:\w+s|people|children|kids|staff|everyone|everybody|nobody|someone|somebody)\b(?=.*\btheir\b)"
    r"|\bthey\b",
    re.IGNORECASE,
)
_SHORT = re.compile(r"^(?:she|he|they)['’](?P<end>s|d|ll|re|ve)\b", re.IGNORECASE)


def _short(end: str, rest: str) -> str:
    """`she's` is `you're` before what she is doing, `you've` before what she has done."""
    if end != "s":
        return f"'{end}"
    word = (re.findall(r"[a-z]+", rest.lower()) or [""])[0]
    done = word in PASTS or word in ("been", "done", "gone", "seen", "written", "grown") or word.endswith("ed")
    return "'ve" if done else "'re"


def to_your_face(verb: str) -> str | None:
    """The form after `you`; None where it cannot be known."""
    verb = verb.lower()
    if verb in _AGREE:
        return _AGREE[verb]
    if verb in BASE_OF:
        return BASE_OF[verb]
    return verb if verb in PASTS | PLAIN or verb.endswith("ed") else None


def _turned_inside(text: str) -> str:
    """`I liked how she put it`: she is the reader, where nobody else is spoken of before. All of it, or nothing."""
    if len({each.lower() in _SHE for each in THIRD.findall(text)}) > 1:
        return text
    turned = text
    while (found := THIRD.search(turned)) is not None:
        one = _turned_once(turned, found)
        if one is None:
            return text
        turned = one
    return turned


def _turned_once(text: str, found: re.Match[str]) -> str | None:
    head, word, rest = text[: found.start()], found[0].lower(), text[found.end() :]
    if not head or _SOMEBODY.search(head):
        return None
    first = head.split(maxsplit=1)[0]
    if first[0].isupper() and first != "I" and first.lower() not in _ORDINARY:
        return None  # it may be somebody's name
    if word in ("she", "he"):
        short = re.match(r"['’](?P<end>s|d|ll)\b", rest)
        if short is not None:  # "you said she'd send it"
            rest = rest[short.end() :]
            return f"{head}you{_short(short['end'], rest)}{rest}"
        verb = re.match(r"\s+(?:(?:also|really|always|once|just)\s+)?(?P<verb>[a-z]+)\b", rest)
        turned = to_your_face(verb["verb"]) if verb else None
        if verb is None or turned is None:
            return None
        return f"{head}you{rest[: verb.start('verb')]}{turned}{rest[verb.end('verb') :]}"
    if word == "her" and _TWO_OBJECTS.search(head):
        return f"{head}you{rest}"  # "physics taught her patience"
    if word == "her":  # of the reader's, or the reader
        after = re.match(r"\s+([\w'’-]+)", rest)
        owns = after is not None and after[1].lower() not in BEFORE_DETERMINER | DETERMINERS | BREAKS
        if not owns and re.match(r"you\b", head, re.IGNORECASE):
            return None
        return f"{head}{'your' if owns else 'you'}{rest}"
    if word == "him" and re.match(r"you\b", head, re.IGNORECASE):
        return None  # "you disagreed with him": somebody else
    if word == "his" and not re.match(r"\s+\w", rest):
        return f"{head}yours{rest}"
    instead = {"his": "your", "him": "you", "hers": "yours"}[word]
    return f"{head}{instead}{rest}"


_TWO_OBJECTS = re.compile(r"\b(?:taught|teaches|gave|gives|cost|costs|brought|earned|saved)\s+$", re.IGNORECASE)
_ORDINARY = BASES | PASTS | PLAIN | THIRDS | DETERMINERS | BREAKS | LIVELY | word_set("great good nice thanks thank")
_SHE = frozenset({"she", "her", "hers"})
# Somebody else of whom `she` may be said: a name, a person by their part.
_SOMEBODY = re.compile(
    r"(?<=\s)(?!I\b)[A-Z\u00c0-\u00de]\w+|\b(?:cto|ceo|cfo|boss|lead|manager|colleague|founder|somebody|someone"
    r"|person|man"
    r"|woman|guy|girl|friend|director|engineer|developer|designer|intern|nurse|teacher|customer|who|mother|father"
    r"|wife"
    r"|husband|partner|daughter|son|brother|sister)\b"
)
