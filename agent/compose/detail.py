"""The owner's own words, made to stand in a letter. Pure; what a language needs for it stands in `notes_*`, how the
pieces follow each other in `running_text`.

What the owner notes on a phone may be a noun phrase, a clause, a whole sentence, or a line to themselves. Words are
kept; only the start may change (`her point` said of the reader is `your point`; `loved X` gets its `I`). A sentence
that speaks of oneself stands as it is; a thing is led in as the object of a sentence, another sentence by `that`;
where nobody can say which it is, a colon carries both. What reads like an errand, or is no sentence anywhere
(`boring`, `was fun`), is left out, and said.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.compose.grammar import Detail, Grammar, Reader, stopped, upper
from agent.compose.plain import one_line
from agent.compose.tongue import Shape
from agent.model import Finding

LONGEST = 600
MOST = 8

_END = re.compile(  # an abbreviation ends no sentence
    r"(?:(?<=[a-z0-9)%à-öø-ÿ]{2}[.!?…])|(?<=[A-Z]{3}[.!?…]))(?<!prof\.)(?<!Prof\.)(?<! vs\.)(?<!approx\.)"
    r"(?<!bzw\.)(?<! ca\.)(?<!inkl\.)(?<!usw\.)(?<! env\.)"
    r"[\"'”’)»]*\s+(?=[\"'“‘(«¿¡]?[A-Z0-9\u00c0-\u024f])"
)


def read(
    details: tuple[str, ...], grammars: Callable[[str], Grammar | None], reader: Reader
) -> tuple[tuple[Detail, ...], tuple[Finding, ...]]:
    """The pieces in order, and what the owner should know about them.

    `grammars` gives that of the language a note is in, or None where it cannot be told or is not the mail's: such
    words are carried as they are.
    """
    pieces: list[Detail] = []
    findings: list[Finding] = []
    for raw in _each(details)[:MOST]:
        text = _CHAT.sub("", one_line(raw, LONGEST + 1)).lstrip("-–—•* ").strip()
        if (manner := _MANNER.match(text)) is not None and (not text[manner.end() :] or _TOO.match(text, manner.end())):
            findings.append(Finding(f"left out, it does not stand as a sentence: {text[:60]}"))
            continue
        text = _MANNER.sub("", text)
        text = _BRACKETED.sub(r"\1", text) if _BRACKETED.fullmatch(text) else text
        text = _LED_COLON.sub(r"\1 ", _AND_SO_ON.sub("", re.sub(r"([!?])\1+", r"\1", text)))
        if len(text.split()) > 3 and text == text.upper() and text != text.lower():
            text = text.lower()  # shouted
        if not any(char.isalnum() for char in text):
            continue
        if len(raw.strip()) > LONGEST:
            findings.append(Finding("a detail is too long for a note and was left out"))
            continue
        grammar = grammars(text)
        if grammar is None:
            pieces.append(Detail(_bare(text), Shape.EITHER))
            continue
        if grammar.errand.match(text):
            findings.append(Finding(f"left out, it reads like a note to yourself: {text[:60]}"))
            continue
        kept, problems = _sentences(text, grammar, reader)
        pieces += kept
        findings += problems
    return tuple(pieces), tuple(findings)


_MANNER = re.compile(
    r"^(?:(?:eher|mehr|rein|sehr|plus|très|más|muy|more|rather|purely|quite|very|mostly|mainly)\s+)*(?:fachlich"
    r"|technisch|persönlich|privat|menschlich|technical|personal|technique|perso|personnel|técnic[oa])(?:\s+(?:stuff"
    r"|things|kram|sachen|cosas))?(?:\s*(?:[,;:]|[-–—]\s)\s*|\s+(?=\()|\W*$)",
    re.IGNORECASE,
)
"""What kind of talk it was: `technical (sql, dbt)`."""
_ORDER = re.compile(
    r"(?:^|(?<=[\w.!?)])[;.]\s+|,\s+(?=(?:send|skip)\b))(?:(?:please|bitte|por favor|then|dann|and|und)\s+)?"
    r"(?:send|skip|ok|okay|yes|approve|senden|schicken|abschicken|ja|envoyer|envoie|oui|enviar|envía)"
    r"(?:\s+(?:it|all|alle|tout|todo|them|now|\d{1,2})){0,2}\W*$",
    re.IGNORECASE,
)
"""`detail: the move; send`: an order, and no word for a letter in whatever language that is."""
_BARE = re.compile(r"[\wäöüß+#./-]{2,40}(?:\s\([^()]{1,60}\))?")
"""One word without an article, perhaps with something in brackets behind it."""
_TOO = re.compile(r"(?:auch|also|aussi|también)\b", re.IGNORECASE)
_BRACKETED = re.compile(r"\(([^()]{2,200})\)[.\s]*")
_LED_COLON = re.compile(
    r"^((?:[\w'’]+\s+){1,6}?(?:about|on|over|um|über|von|de|sur|sobre|were|waren|étaient|eran))\s?:\s+(?=\w)",
    re.IGNORECASE,
)
"""`we talked about: Kafka, tests`."""
_AND_SO_ON = re.compile(
    r",?\s+(?:u\.\s?a\.|usw\b\.?|etc\b\.?|u\.\s?v\.\s?m\.|uvm\b\.?|und so(?: weiter)?|et tout(?: ça)?|y tal|y eso"
    r"|and so on)\W*$",
    re.IGNORECASE,
)
_CHAT = re.compile(
    r"(?:\s*[,;]?\s*\b(?:lol|lmao|rofl|btw|ha(?:ha)+h?|he(?:he)+|xd|tbh|imo|imho|fwiw)\b)"
    r"|\s*(?<![\w(])[:;]-?[()DPp/](?!\w)"
    r"|\s*[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?",
    re.IGNORECASE,
)
"""What belongs into a chat and into no letter."""


def without_order(note: str) -> str:
    """A note without the order to the program that ends it."""
    return _ORDER.sub("", note)


def _each(details: tuple[str, ...]) -> tuple[str, ...]:
    """What a semicolon parts is two notes, where each has something to say."""
    found: list[str] = []
    for raw in details:
        parts = re.split(r";\s+", raw) if len(raw) <= LONGEST else [raw]
        found += parts if len(parts) > 1 and all(len(part.split()) > 1 for part in parts) else [raw]
    return tuple(found)


def _sentences(text: str, grammar: Grammar, reader: Reader) -> tuple[list[Detail], list[Finding]]:
    """One note: its first sentence may be led in, the others stand."""
    findings: list[Finding] = []
    sentences: list[str] = []
    begun, topic = grammar.begun(text)
    for number, each in enumerate(_END.split(begun)):
        whole = grammar.whole(each, reader)
        if whole is None:
            findings.append(Finding(f"left out, it does not stand as a sentence: {each[:60]}"))
        else:
            turned = reader.may_be_meant and not reader.own and (number == 0 or _FIRM.match(each) is not None)
            sentences.append(grammar.addressed(whole) if turned else whole)
    text = " ".join(sentences)
    if not text:
        return [], findings
    if reader.arranger and grammar.second.search(text):
        return [], [*findings, Finding(f"left out, it speaks to somebody who was in that talk: {text[:60]}")]
    if reader.own and (spoken := grammar.third.search(text)):
        findings.append(Finding(f"is the reader meant? It says “{spoken[0]}”: {text[:60]}"))
    if not reader.arranger and not reader.own:
        before = sentences[0]
        sentences, asked = _of_the_reader(sentences, grammar)
        findings += asked
        if not sentences:
            return [], findings
        if sentences[0] != before and before.startswith(sentences[0]):
            sentences[0], topic = grammar.begun(sentences[0])
    retold = None if topic or not reader.may_be_meant or reader.own else grammar.retold(sentences[0])
    first = retold or grammar.shaped(sentences[0], topic)
    talked = grammar.spoken is not None and not reader.own and not reader.arranger
    if talked and grammar.spoken and first.shape is Shape.THING and _BARE.fullmatch(first.text):
        first = Detail(grammar.spoken(first.text), Shape.TOPIC)
    rest = [Detail(stopped(upper(each)), Shape.ALONE) for each in sentences[1:]]
    return [first, *rest], findings


def _of_the_reader(sentences: list[str], grammar: Grammar) -> tuple[list[str], list[Finding]]:
    """Without the sentences that still say `she`: of the reader that would be rude, of somebody else a riddle. Where a
    thing may be meant (`die Plattform und wie sie skaliert`) it is only asked."""
    kept: list[str] = []
    findings: list[Finding] = []
    for each in sentences:
        third = grammar.third.search(each)
        if third is None:
            kept.append(each)
        elif grammar.gendered and _THING_FIRST.match(each) and third.start() > 0:
            kept.append(each)
            findings.append(Finding(f"is the reader meant? It says “{third[0]}”: {each[:60]}"))
        else:
            head = _before(each, third.start(), grammar)
            if head:
                kept.append(head)
            left = each[len(head) :].lstrip(" ,;–-")
            findings.append(Finding(f"left out, is the reader meant? It says “{third[0]}”: {left[:60]}"))
    return kept, findings


def _before(text: str, place: int, grammar: Grammar) -> str:
    """What stands whole before the comma in front of such a word: `on-call, fand er spannend`; '' where it hangs."""
    comma = max(text.rfind(joint, 0, place + 1) for joint in (", ", " – ", " - "))
    head = text[: max(comma, 0)].rstrip(" ,;–-")
    last = head.rpartition(" ")[2]
    if len(head) < 4 or head.count("(") != head.count(")") or head.count('"') % 2:
        return ""
    return (
        ""
        if _ONLY_SAYS.fullmatch(head) or _WAITS.match(head) or _WAITS.match(last) or grammar.third.search(head)
        else head
    )


_ONLY_SAYS = re.compile(
    r"(?:(?:you|she|he|they|sie|er|du|vous|tu|usted|tú|ella|él)\s+)?(?:(?:just|also|hat|haben|hast|mir|uns|mich|auch"
    r"|noch"
    r"|me|m['’]avez|avez|nous)\s+){0,3}(?:said|told|mentioned|explained|asked|erzähl\w*|gesagt|sag\w+|mein\w*"
    r"|gemeint|erklär\w*"
    r"|erwähn\w*|berichte\w*|frag\w+|gefragt|dit|raconté|expliqué|demandé|dij\w+|cont\w+|explic\w+"
    r"|coment\w+)(?:\s+(?:me|us))?",
    re.IGNORECASE,
)
"""`Sie haben mir erzählt`: without what it was, that is no sentence to send."""
_WAITS = re.compile(
    r"(?:if|when|while|because|since|as|after|before|although|though|that|whether|wenn|als|weil|da|nachdem|bevor"
    r"|obwohl|falls|dass|ob|quand|lorsque|si|parce|puisque|comme|après|avant|que|cuando|porque|como|aunque|mientras"
    r"|and|or|und|oder|et|ou|y|o)\b",
    re.IGNORECASE,
)
"""What begins or ends so waits for the rest."""


_THING_FIRST = re.compile(
    r"(?:die|der|das|eine?|le|la|les|une?|el|los|las|una?)\s+\S+(?:\s+\S+){0,6}?\s+(?:und|et|y|wie|comment|cómo)\s"
    r"|l[’']\S+\s",
    re.IGNORECASE,
)


_FIRM = re.compile(r"(?:their|they)\b", re.IGNORECASE)


def _bare(text: str) -> str:
    return text.rstrip(" .,;")
