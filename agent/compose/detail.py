"""The owner's own words, made to stand in a letter. Pure.

What the owner notes on a phone may be a noun phrase, a clause, a whole sentence, or a line to
themselves. A fragment is always put after a colon, the one place where a noun phrase, `how you …`,
a gerund and a sentence about anybody all read naturally; a sentence in the first person stands
alone. Words are kept; only the start may change (`we talked about X` is X, `her point` said of the
reader is `your point`; `loved X` gets its `I`). What reads like an errand, or is no sentence anywhere
(`boring`, `was fun`), is left out, and said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, cycle

from agent.compose.plain import one_line
from agent.model import Finding

LONGEST = 600
MOST = 8

# "We talked about X", "mention X", "her: X": the owner names the subject; the subject is what counts.
_TOPIC = re.compile(
    r"""^(?:(?:and\s+)?(?:i|we|she|he|they|you)(?:\s+(?:also|briefly|both|had))?\s+
        (?:talked|spoke|chatted|discussed|were\s+talking|a\s+chat)(?:\s+(?:a\s+lot|a\s+bit|briefly|at\s+length))?
        (?:\s+(?:about|of|on|over))?
        |(?:we\s+)?(?:talked|spoke|chatted|discussed)(?:\s+(?:with|to)\s+\w+(?=\s+about))?(?:\s+about)?
        |(?:please\s+)?(?:mention|add|say|write|include|note|tell\s+(?:her|him|them))(?:\s+(?:that|how|about))?
        )\s+(?=\S)""",
    re.IGNORECASE | re.VERBOSE,
)
_THANKS = re.compile(r"^(?:please\s+)?thank(?:s\s+to)?\s+(?:her|him|them|you)\b", re.IGNORECASE)
# A line to oneself: nobody wants to read it in a letter to them.
_ERRAND = re.compile(
    r"^(?:please\s+)?(?:ask|remind|remember|don't|do not|send|check|find out|look up|attach|call|email|google|todo"
    r"|to do|follow up|make sure|try to|be sure)\b",
    re.IGNORECASE,
)
_ADVERB = r"^(?:(?:really|particularly|especially|truly|just|very much|also)\s+)*"
# What the owner felt or did, its `I` left off.
_I_DID = re.compile(
    _ADVERB + r"(?:(?:lov|lik|enjoy|appreciat|learn|admir|notic|reali[sz]|wonder|want|hop|agre|work|look"
    r"|walk|listen|laugh|ask|tri|arriv|visit|play|start|use|join|talk|chatt|discuss|watch|miss|wish)ed"
    r"|found|felt|got|left|saw|heard|met|thought|took|came|went|understood|knew|learnt|read(?=\s+(?:your|the|about)\b)"
    r"|was\s+(?:\w+ly\s+)?(?:impressed|glad|happy|surprised|struck|fascinated|intrigued|delighted|curious|excited"
    r"|interested|moved|pleased|inspired|amazed|grateful|thankful)|had|did|wrote|built|ran|gave|made|saw|sat|spent"
    r"|\w{3,}ed(?=\s+(?:the|an?|your|our|my|how|that|her|his|their|meeting|hearing|seeing|talking)\b)"
    r"|love(?!\s+(?:of|for)\b)|appreciate|admire|enjoy|hope|wish|agree|think|believe"
    r"|am|would|can't wait|cannot wait|look forward)\b",
    re.IGNORECASE,
)
_READER_DID = re.compile(
    _ADVERB + r"(?:explained|mentioned|showed|told|described|offered|recommended|suggested|said|promised"
    r"|shared(?=\s+(?:the|an?|your|how|that|with|me|us)\b)|introduced|invited|gave\s+(?:me|us)|made\s+(?:me|us)|took\s+(?:me|us))\b",
    re.IGNORECASE,
)
_TO_ME = re.compile(r"\b(?:me|us)\b", re.IGNORECASE)
_NO_SUBJECT = re.compile(r"^(?:was|were|is|are|has|have|seems|seemed|sounds|sounded)\s+\w+(?!.*\?$)", re.IGNORECASE)
# A mark given to the talk, for oneself: "Boring", "very nice!".
_VERDICT = re.compile(
    r"^(?:(?:so|very|really|quite|pretty|rather|a bit|too|all|not)\s+)*(?:boring|amazing|interesting|exciting|tiring"
    r"|exhausting|challenging|inspiring|confusing|annoying|charming|disappointing|good|great|nice|fun|cool|bad|long"
    r"|short|tough|hard|easy|ok|okay|fine|weird|awesome|friendly|smart|tired|lovely|excellent|perfect|strange|awkward"
    r"|nothing|none|no|yes|meh|dunno|n/a|sure|well)[\s.!…]*$",
    re.IGNORECASE,
)
# Half of a longer sentence.
_HANGS = re.compile(r"^(?:but|or|because|although|though|however|if|unless|except|while|whereas)\b", re.IGNORECASE)
_ALONE = re.compile(r"^(?:i|i'm|i’m|i'd|i’d|i'll|i’ll|i've|i’ve|my|thanks|thank you)\b", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"(?<![\w./-])i(?![\w./-])")
# Words that bear a capital only because they were typed first.
_SMALL_FIRST = re.compile(
    r"^(?:the|a|an|that|this|these|those|your|our|their|his|her|its|how|why|what|when|where|which|who|whether"
    r"|you|we|she|he|they|it|there|being|having|learning|hearing|working|running|seeing|building)\b",
    re.IGNORECASE,
)
_OF_THE_READER = re.compile(r"^(?:her|his|their)\s+(?=\w)", re.IGNORECASE)
# Only past tenses and forms of be and have: these need no other ending after "you".
_SAID = re.compile(
    r"^(?:she|he)\s+(?P<verb>is|was|has|had|said|told|made|gave|went|grew|ran|built|did|led"
    r"|thought|wrote|knew|took|brought|came|found|\w+ed)\b",
    re.IGNORECASE,
)
_AGREE = {"is": "are", "was": "were", "has": "have"}
_THIRD = re.compile(r"\b(?:she|he|her|him|hers|his)\b", re.IGNORECASE)
_SECOND = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_END = re.compile(
    r"(?<=[a-z0-9)%]{2}[.!?…])(?<!prof\.)(?<!Prof\.)(?<! vs\.)(?<!approx\.)"  # no end of a sentence
    r"[\"'”’)]*\s+(?=[\"'“‘(]?[A-Z0-9\u00c0-\u024f])"
)


@dataclass(frozen=True, slots=True)
class Detail:
    """A piece of what the owner noted: `alone` stands as sentences of its own, else it follows a colon."""

    text: str
    alone: bool


def read(
    details: tuple[str, ...], *, about_reader: bool = True, arranger: bool = False
) -> tuple[tuple[Detail, ...], tuple[Finding, ...]]:
    """The pieces in order, and what the owner should know about them.

    `about_reader`: the notes were given for this one reader, so `her point` at a start means theirs.
    `arranger`: the reader was not in that talk, so nothing is turned to them, nor may it speak to them.
    """
    pieces: list[Detail] = []
    findings: list[Finding] = []
    for raw in details[:MOST]:
        text = one_line(raw, LONGEST + 1).lstrip("-–—•* ").strip()
        if not any(char.isalnum() for char in text):
            continue
        if len(raw.strip()) > LONGEST:
            findings.append(Finding("a detail is too long for a note and was left out"))
            continue
        if _ERRAND.match(text):
            findings.append(Finding(f"left out, it reads like a note to yourself: {text[:60]}"))
            continue
        sentences: list[str] = []
        for number, each in enumerate(_END.split(_subject(text))):
            whole = _with_subject(each, about_reader and not arranger)
            if whole is None:
                findings.append(Finding(f"left out, it does not stand as a sentence: {each[:60]}"))
            else:
                sentences.append(_addressed(whole, about_reader and not arranger) if number == 0 else whole)
        text = " ".join(sentences)
        if not text:
            continue
        if arranger and _SECOND.search(text):
            findings.append(Finding(f"left out, it speaks to somebody who was in that talk: {text[:60]}"))
            continue
        if _THIRD.search(text) and not arranger:
            findings.append(Finding(f"is the reader meant? It says “{_THIRD.findall(text)[0]}”: {text[:60]}"))
        pieces.append(_piece(sentences[0]))
        pieces.extend(Detail(_stopped(_upper(each)), alone=True) for each in sentences[1:])
    return tuple(pieces), tuple(findings)


def told(pieces: tuple[Detail, ...], lead: str, more: Sequence[str]) -> str:
    """The pieces as running text, each a sentence: the first fragment after `lead`, later ones after `more`.

    The leads end in a colon; the later ones take turns.
    """
    leads = chain((lead,), cycle(more))
    return " ".join(piece.text if piece.alone else f"{next(leads)} {_stopped(piece.text)}" for piece in pieces)


def _with_subject(text: str, about_reader: bool) -> str | None:
    """With the subject that a note in haste leaves off; None where nobody can say what it was, or it is no sentence."""
    text = re.sub(r"^(?:and|also|plus)\s+(?=\S)", "", text, flags=re.IGNORECASE)
    if _VERDICT.match(text) or _HANGS.match(text):
        return None
    if _READER_DID.match(text):
        # "showed me the lab" can only be the reader's doing; "mentioned Go" may be either's.
        return f"you {text[0].lower()}{text[1:]}" if about_reader and _TO_ME.search(text) else None
    if _I_DID.match(text):
        return f"I {text[0].lower()}{text[1:]}"
    return None if _NO_SUBJECT.match(text) else text


def _subject(text: str) -> str:
    """Without the lead-in that says that it was spoken of, or that it should be."""
    thanks = _THANKS.match(text)
    if thanks is not None:
        return "Thank you" + text[thanks.end() :]
    topic = _TOPIC.match(text)
    # "Discussed." or "we talked" alone would leave nothing.
    return text[topic.end() :] if topic is not None and len(text) - topic.end() > 2 else text


def _addressed(text: str, about_reader: bool) -> str:
    """Notes about the reader, turned to them; only where the grammar after it stays right."""
    if not about_reader:
        return text
    text = _OF_THE_READER.sub("your ", text)
    # "They" takes the verb that "you" takes, whatever the tense.
    text = re.sub(r"^they\s+(?=\w)", "you ", text, flags=re.IGNORECASE)
    said = _SAID.match(text)
    if said is not None:
        verb = said["verb"].lower()
        text = f"you {_AGREE.get(verb, verb)}{text[said.end() :]}"
    return text


def _piece(text: str) -> Detail:
    text = _FIRST_PERSON.sub("I", text)
    if _ALONE.match(text):
        return Detail(_stopped(_upper(text)), alone=True)
    if _SMALL_FIRST.match(text):
        text = text[0].lower() + text[1:]
    return Detail(text.rstrip(" .,;"), alone=False)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _stopped(text: str) -> str:
    """With a full stop, unless it ends as a sentence does already."""
    text = text.rstrip(" ,;")
    return text if text.endswith((".", "!", "?", "…", ".”", '."', ":)")) else text + "."
