"""A note of the owner's about one of several people, made a note for a letter to that person. Pure.

`Bob asked about Rust` is `you asked about Rust`, `Herr Weber hat mich nach Go gefragt` is `hat mich nach Go gefragt`,
which `notes_*` complete in the language and the form of address of the letter. Only where the name leads or closes
the note; a note that speaks of nobody, or in words unknown here, stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.compose import second_person
from agent.compose.language import language
from agent.compose.reader_en import to_your_face

_TITLE = (
    r"(?:(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|hr|fr|monsieur|madame|m|mme|mlle|señora?|sra?|don|doña|el señor"
    r"|la señora)\.?\s+){0,3}"
)
_ABOVE_ALL = (
    r"in\s+particular|especially|particularly|specifically|for\s+(?:example|instance)|insbesondere|vor\s+allem"
    r"|zum\s+beispiel|en\s+particulier|surtout|par\s+exemple|en\s+particular|sobre\s+todo|por\s+ejemplo"
)
_AND = r"(?:\s*,\s*|\s+(?:and|und|et|y)\s+)"


def to_reader(text: str, name: str, others: Sequence[str] = ()) -> str:
    """The note as it may stand in a letter to whom it is about; `others` are those who were there too."""
    words = [re.escape(part) for each in (name, *others) for part in each.split() if len(part) > 1]
    mine = [re.escape(part) for part in name.split() if len(part) > 1]
    if not mine:
        return text
    one = rf"{_TITLE}(?:{'|'.join(words)})(?:\s+(?:{'|'.join(words)})){{0,4}}"
    who = rf"{one}(?:{_AND}{one}){{0,9}}(?!\w)"
    for short, long in _SHORTHAND:
        text = short.sub(long, text)
    for many, one_of in _MANY_DID:
        text = many.sub(one_of, text)
    both = _BOTH.match(text)
    if both is not None:
        return f"you {text[both.end() :]}"
    if re.match(rf".{{0,200}}?\b(?:{'|'.join(mine)})\b", text, re.IGNORECASE) is None:
        return text
    me = rf"{_TITLE}(?:{'|'.join(mine)})(?:\s+(?:{'|'.join(mine)})){{0,3}}"
    tell = re.match(
        rf"(?:please\s+|bitte\s+)?(?:(?:tell|say\s+to|let)\s+{me}(?:\s+know)?|sage?\s+{me}|dis\s+à\s+{me}"
        rf"|dile\s+a\s+{me})"
        r"\s*,?\s+(?:(?:that|dass|que)\s+)?(?=\S)",
        text,
        re.IGNORECASE,
    )
    if tell is not None:
        return text[tell.end() :]
    text = re.sub(rf"^(?:please\s+)?thank\s+{me}(?=\s)", "thank you", text, flags=re.IGNORECASE)
    text = _possessive(text, me)
    theirs = re.match(rf"{_ARTICLE}(?P<thing>[^,;]{{2,60}}?)\s+de\s+{me}(?![\w'’])", text, re.IGNORECASE)
    if theirs is not None:  # `la remarque de Camille sur la doc`
        own = _your(theirs["article"].strip().lower(), theirs["thing"].split()[0].lower())
        text = f"{own} {theirs['thing']}{text[theirs.end() :]}"
    if re.match(r"(?:i|we|(?:really\s+)?(?:loved|enjoyed|liked))\b", text, re.IGNORECASE):
        text = re.sub(
            rf"\b(told|asked|showed|gave|sent|thanked|taught|with|to|for|from)\s+{me}(?![\w'’])(?!\s+and\b)",
            r"\1 you",
            text,
        )
    # "Priya, who wrote the scheduler, explained …", "Bob (the CTO) asked …": whose part it was, they know
    text = re.sub(
        rf"^({me})\s*(?:,\s+who\s[^,]{{1,100}},|\([^()]{{1,60}}\))\s*(?=\w)", r"\1 ", text, flags=re.IGNORECASE
    )
    text = re.sub(
        rf"^(?:as|like|in\s+the\s+words\s+of)\s+{me}(?:\s+(?:put\s+it|said|says))?\s*[:,]?\s+(?=[\"'“‘])",
        "you said ",
        text,
        flags=re.IGNORECASE,
    )
    told = rf"\s*,\s*(?:as\s+)?{_TITLE}(?:{'|'.join(mine)})\s+{_SAYS}(?=\s*(?:$|[;.,]))"
    text = _inside(re.sub(told, "", text, count=1, flags=re.IGNORECASE), mine)
    text = re.sub(
        rf"^{me}\s+(?:was|were|is)\s+(?:more|mostly|mainly|all|rather)\s+about\s+(?=\S)",
        "about ",
        text,
        flags=re.IGNORECASE,
    )
    lead = re.match(
        rf"(?:(?:and|also|then|und|et|y)\s+)?(?:with|to|mit|bei|avec|con)\s+{who}\s*,?\s*(?:[:–-]\s*)?(?=\S)",
        text,
        re.I,
    )
    if lead is not None:
        return _spoken(text[lead.end() :], lead[0].split()[0].lower())
    text = re.sub(rf"\s+(?:with|mit|avec|con)\s+{who}(?=[.!]?\s*$|\s*\()", "", text, count=1, flags=re.IGNORECASE)
    label = re.match(rf"{me}\s*(?:[,:]|\s[–-])\s+(?=[^,]{{1,80}}$)", text, re.IGNORECASE)
    if label is not None and len(text[label.end() :].split()) <= _LABELLED:
        return text[label.end() :]  # "Bob, architecture"
    joint = re.match(rf"{who}\s+(?P<and_i>and\s+i|und\s+ich|et\s+moi|y\s+yo)\s+(?=\w)", text, re.IGNORECASE)
    if joint is not None:
        return f"{_WE[joint['and_i'].split()[0].lower()]}{text[joint.end() :]}"
    talking = re.match(
        rf"(?:(?:mostly|mainly|just|only|basically)\s+)?{who}\s+(?:(?:mostly|mainly)\s+)?(?:talking|speaking)"
        r"\s+(?=about\s+\S)",
        text,
        re.IGNORECASE,
    )
    if talking is not None:
        return f"you talked {text[talking.end() :]}"
    subject = re.match(rf"(?:{_THEN}\s+)?{who}\s+(?:(?:both|all|{_ABOVE_ALL})\s+)?(?=\S)", text, re.IGNORECASE)
    if subject is None:
        return text
    alone = re.fullmatch(rf"(?:{_THEN}\s+)?{me}\s+", subject[0], re.IGNORECASE) is not None
    return _said(text, _of_themselves(text[subject.end() :]) if alone else text[subject.end() :])


_HAS_DONE = r"(?:been|got|gone|done|seen|worked|had|built|written|started|led|run|moved|joined|spent)"
_IS_DOING = (
    r"(?:an?|the|not|very|really|so|also|just|currently|now|going|leading|working|running|building|looking|hiring|moving"
    r"|planning|trying|using|based|responsible|happy|keen|curious)"
)
_NO_THING = r"(?:on|in|at|of|about|to|with|for|from|as|and|or|but|over|by|was|were|is|are|had|has)"


def _possessive(text: str, me: str) -> str:
    """`Bob's demo` is `your demo`, `Bob's been there` is `you have been there`; in `Ana's on metrics` the thing was
    said before, and nothing can stand for it."""
    text = re.sub(rf"^{me}['’]s\s+(?={_HAS_DONE}\b)", "you have ", text, flags=re.IGNORECASE)
    text = re.sub(rf"^{me}['’]s\s+(?={_IS_DOING}\b)", "you are ", text, flags=re.IGNORECASE)
    no_thing = rf"(?!{_HAS_DONE}\b|{_IS_DOING}\b|{_NO_THING}(?![\w-]))"
    owned = rf"(?<![\w’'])(?<!\band )(?<!, ){me}(?:['’]s|(?<=s)['’])\s+"
    return re.sub(rf"{owned}{no_thing}(?=\w)", "your ", text, flags=re.IGNORECASE)


_LABELLED = 8
"""Words behind a name and a comma that are what was spoken of; more of them are a sentence."""
_OF_THEMSELVES = re.compile(
    r"(?P<head>[^,]{0,60}?\b(?:erzählt\w*|gesagt|sagte|gemeint|meinte|erklärt\w*|erwähnt\w*|berichtet\w*),?\s+"
    r"(?:dass|wie|ob|warum|wo|wann)\s+)(?P<whose>er\b|sein(?P<end>e[rnms]?)?\b)",
    re.IGNORECASE,
)


def _of_themselves(rest: str) -> str:
    """`Jonas hat erzählt, dass er …` said of whoever is called `sie` from here on, man or woman."""
    told = _OF_THEMSELVES.match(rest)
    if told is None:
        return rest
    word = "sie" if told["whose"].lower() == "er" else f"ihr{told['end'] or ''}"
    return f"{told['head']}{word}{rest[told.end() :]}"


def _inside(text: str, mine: Sequence[str]) -> str:
    """`how Bob runs retros` is `how you run retros` where the verb is known."""
    found = re.search(
        rf"\b(?P<lead>how|way|what|when|where|why|that)\s+{_TITLE}(?:{'|'.join(mine)})(?:\s+(?:{'|'.join(mine)}))?\s+"
        r"(?P<how>(?:also|really|once|always)\s+)?(?P<verb>[a-z]+)(?=\s+\S|\W*$)",
        text,
        re.IGNORECASE,
    )
    verb = to_your_face(found["verb"]) if found is not None else None
    if found is None or verb is None:
        return text
    return f"{text[: found.end('lead')]} you {found['how'] or ''}{verb}{text[found.end() :]}"


def _spoken(rest: str, joint: str) -> str:
    """What stands behind `con Pablo`: `de arquitectura` and `hablé del equipo` were what both spoke of."""
    if joint == "avec" and re.match(r"(?:de\s|d['’]|du\s|des\s|sur\s)", rest, re.IGNORECASE):
        return f"on a parlé {rest}"
    if joint == "con":
        rest = re.sub(r"^habl[eé]\s+(?=de|sobre)", "hablamos ", rest, flags=re.IGNORECASE)
        if re.match(r"(?:de|del|sobre)\s", rest, re.IGNORECASE):
            return f"hablamos {rest}"
    return _what(rest)


def _what(rest: str) -> str:
    """What stands behind `with Bob`: in German and in haste the words stand otherwise than in a sentence of its own."""
    turned = _TURNED.match(rest)
    if turned is not None:
        rest = f"{turned['who']} {turned['verb'].lower()}{rest[turned.end() :]}"
    about = _ABOUT.match(rest)
    return rest[about.end() :] if about is not None else rest


def _said(text: str, rest: str) -> str:
    """The whole note, and what stands behind the name that leads it."""
    there = _THERE.match(rest)
    if there is not None:
        return rest[there.end() :]
    minutes = _MINUTES.match(rest)
    rest = rest[minutes.end() :] if minutes is not None else rest
    of = _OF.match(rest)
    if of is not None or minutes is not None:
        return rest[of.end() :] if of is not None else rest
    if _THEIRS.match(rest):
        return rest  # whose doing it was goes without saying
    verb = re.match(r"\w+\b", rest)
    if verb is None:
        return rest if _is_thing(rest) else text
    low, more = verb[0].lower(), rest[verb.end() :]
    also = re.match(r"(?:también|aussi)\s+(?=\w)", rest, re.IGNORECASE)
    if also is not None and (who := second_person.pronoun(re.match(r"\w+", rest[also.end() :])[0])):  # type: ignore[index]
        return f"{who} {rest}"
    pronoun = second_person.pronoun(low, more)
    participle = low == "a" and re.match(r"\s+(?:\w+é|dit|fait|décrit|offert|ouvert|pris|mis|vu|lu|su)e?s?\b", more)
    english = low in _ENGLISH_TOO and not participle and language(text) not in ("de", "fr", "es")
    if pronoun and not english and not _PAST.fullmatch(low):
        return f"{pronoun} {rest}" if more.strip(" .!") else text
    if _PAST.fullmatch(low):
        return f"you {_AGREE.get(low, verb[0])}{more}"
    face = to_your_face(low) if low.endswith("s") and len(more.split()) > 1 else None
    if face is not None:
        return f"you {face}{more}"
    return rest if _is_thing(rest) else text


def _is_thing(rest: str) -> bool:
    """Is what stands behind a name a thing, as in `Bob Kafka`? A sentence goes on otherwise."""
    words = rest.rstrip(" .!").split()
    if not 1 <= len(words) <= 3:
        return False
    return words[0][0].isupper() or (len(words) < 3 and rest == rest.lower() and not words[0].endswith("s"))


_TURNED = re.compile(
    r"(?P<verb>ging|geht|habe?|haben|hatte|hatten|sprach|sprachen|redete|redeten)\s+(?P<who>es|ich|wir)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:es (?:ging|geht)\s+(?:\w+\s+){0,2}?um"
    r"|it was (?:(?:mostly|mainly|all|largely|more) )?about(?=\s+the\s|\s+an?\s|\s+\w+ing\b)"
    r"|um|nach|on(?! (?:a|est|avait|parle|parlait|discute)\b))\s+(?=\S)",
    re.IGNORECASE,
)
_WE = {"and": "we ", "und": "wir ", "et": "nous ", "y": ""}
_THERE = re.compile(
    r"(?:was|were|war|waren|était|estaba)\s+(?:also\s+|auch\s+)?(?:there|present|da|dabei|là|présente?"
    r"|allí)(?:\s+too)?"
    r"\s*[:,;–-]\s*(?=\S)",
    re.IGNORECASE,
)
_ARTICLE = r"(?P<article>l['’]|la\s|les?\s|el\s|los\s|las\s)"


def _your(article: str, noun: str) -> str:
    """`votre`, `su` and their plurals, by the article; `la` is of both languages, and its noun tells."""
    if article in ("el", "los", "las") or (article == "la" and noun.endswith(("a", "ión", "dad", "tud"))):
        return "sus" if article in ("los", "las") else "su"
    return "vos" if article == "les" else "votre"


_THEN = r"(?:and|also|then|so|und|dann|danach|et|puis|ensuite|y|luego)"
_MINUTES = re.compile(
    r"(?:for\s+|about\s+|ca\.?\s+)?\d{1,3}\s?(?:mins?|minutes?|minuten|minutos?|h|hours?|stunden?|heures?|horas?)\.?\s+"
    r"(?=[^\W\d])",
    re.IGNORECASE,
)
"""`Tom 30 min on system design`: how long is of no matter."""
_OF = re.compile(
    r"(?:(?:mostly|mainly|only|more|also)\s+(?=about\s))?(?:about|on(?! a\b)|nach|über|zu|um|sur|por|sobre)\s+(?=\S)",
    re.IGNORECASE,
)
"""Behind a name alone it leads to what was spoken of: "Ana asked about Go and Bob about Kafka"."""
_THEIRS = re.compile(r"(?:hat\s(?=.{0,200}\b(?:mir|mich|uns)\b)|m['’]a\s|nous a\s|(?:me|nos)\s+\w{3,})", re.IGNORECASE)
_ENGLISH_TOO = frozenset(("will", "a", "war", "mag", "test", "lit", "met", "bat", "start"))
"""English words that are verbs in another language as well."""
_ALL_FR = r"^(?:(?:les|tous les)\s+(?:deux|trois|quatre|cinq)|tous|toutes|tout le monde|ils|elles)\s+"
_ALL_ES = r"^(?:(?:los|las)\s+(?:dos|tres|cuatro|cinco)|amb[oa]s|tod[oa]s)\s+"
_ALL_DE = r"^(?:beide|alle(?:\s+(?:drei|vier|fünf))?|die\s+(?:beiden|drei|vier|fünf))\s+"
_MANY_DID = (
    (re.compile(_ALL_FR + r"m['’]ont\s+", re.IGNORECASE), "m'a "),
    (re.compile(_ALL_FR + r"nous\s+ont\s+", re.IGNORECASE), "nous a "),
    (re.compile(_ALL_ES + r"(?P<to>me|nos)\s+(?P<verb>\w+?)aron\b", re.IGNORECASE), r"\g<to> \g<verb>ó"),
    (re.compile(_ALL_ES + r"(?P<to>me|nos)\s+(?P<verb>\w+?)ieron\b", re.IGNORECASE), r"\g<to> \g<verb>ió"),
    (re.compile(_ALL_DE + r"haben\s+(?=(?:mir|mich|uns)\b)", re.IGNORECASE), "hat "),
    (re.compile(_ALL_DE + r"(?=(?:fragten|wollten|erzählten|erklärten|zeigten|sprachen)\b)", re.IGNORECASE), "sie "),
)
"""What several did, said of one of them."""
_SHORTHAND = (
    (re.compile(r"(?<!\S)w/\s?(?=\w)", re.IGNORECASE), "with "),
    (re.compile(r"\babt\b", re.IGNORECASE), "about"),
    (re.compile(r"(?<=\w)\s+re:\s+", re.IGNORECASE), " about "),
)
"""As people write on a phone, in English."""
_COUNT = r"(?:two|three|four|five)"
_BOTH = re.compile(
    rf"(?:(?:they\s+)?(?:both|all)(?:\s+{_COUNT})?\s+of\s+(?:them|you)|they\s+(?:both|all)(?:\s+{_COUNT})?"
    rf"|(?:all|the)\s+{_COUNT}\s+of\s+(?:them|you)|all\s+{_COUNT}(?=\s+(?!\w{{3,}}s\b))"
    r"|(?:both|everyone|everybody)(?=\s+(?:\w{3,}ed|told|said|spoke)\b))\s+(?=\w)",
    re.IGNORECASE,
)
"""Those who were there, one of whom is the reader; "both services" is something else."""
_SAYS = r"(?:says|said|told me|thinks|meinte|sagte|sagt|dit|a dit|dice|dijo)"
_AGREE = {"is": "are", "was": "were", "has": "have"}
_PAST = re.compile(
    r"\w{2,}ed|is|was|has|had|told|made|gave|went|ran|built|did|led|thought|wrote|knew|took|brought|came|found"
    r"|said|spoke"
    r"|left|got|saw|met|sat|kept|felt|meant|sent|won|lost|heard|began|drew|grew|drove|chose|understood"
    r"|could|would|also|really|mostly|mainly|then|just|only|basically|briefly|kindly",
    re.IGNORECASE,
)
"""What may follow the name so that "you" can stand in its place: no other ending is wanted then."""
