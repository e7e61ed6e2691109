"""What an English note is: a thing, a clause, a sentence, or nobody can say which. Pure.

There is no grammar of English here, only signs of a verb; where they are weak, the answer is `either`.
"""

from __future__ import annotations

import re

from agent.compose.grammar import Detail, stopped, upper
from agent.compose.small_words_en import BEFORE_DETERMINER, BREAKS, DETERMINERS, LIVELY
from agent.compose.tongue import Shape
from agent.compose.verbs_en import BASES, MAYBE, PLAIN

# Of oneself: such a sentence needs nothing before it. "It was good to see the lab." does not either.
_ALONE = re.compile(
    r"^(?:i|i'm|i’m|i'd|i’d|i'll|i’ll|i've|i’ve|we|we're|we’re|we've|we’ve|thanks|thank you|it was|it is|it's|it’s"
    r"|looking|congratulations|congrats|good luck|enjoy|please|let me)\b",
    re.IGNORECASE,
)
_OF_ME = re.compile(r"\b(?:i|me|my|mine|myself|we|us|our|ours)\b", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"(?<![\w./-])i(?![\w./-])")
# Words that bear a capital only because they were typed first.
_SMALL_FIRST = re.compile(
    r"^(?:the|a|an|that|this|these|those|your|our|my|their|his|her|its|how|why|what|when|where|which|who|whether|some"
    r"|you|we|she|he|they|it|there|being|having|learning|hearing|working|running|seeing|building|good|great|nice)\b",
    re.IGNORECASE,
)
_PERSON_FIRST = re.compile(
    r"^(?:(?:both|all|some|one|none|two|three) of (?:you|us|them)|you|they|she|he|it|there|this is|that is|that was"
    r"|that's|that’s)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"^(?:how|why|what|when|where|who|whether)\b", re.IGNORECASE)
_THAT = re.compile(
    r"^that\s+(?=(?:i|you|they|we|she|he|it|there|the|an?|your|my|our|their|his|her|one|nobody|everybody|everyone|people)"
    r"(?:\s+\w+\s+\w|['’](?:m|s|re|ve|d|ll)\s+\w))",
    re.IGNORECASE,
)
# One of these without its article is a thing that was: "good discussion about testing", "story of the first release".
_WANTS_ARTICLE = re.compile(
    r"^(?:(?:very|really)\s+)?(?:(?:good|great|nice|interesting|tough|hard|deep|clever|fun|funny|inspiring|helpful|honest|open|long|short"
    r"|lovely"
    r"|fascinating|useful|thoughtful|clear|first|last|second|final|whole|new|old)\s+)*"
    r"(?:discussion|conversation|chat|talk|exchange|question|point|idea|story|tour|lunch|coffee|demo|session|debate"
    r"|example|insight|anecdote|joke|explanation|walk|exercise|riddle|puzzle|remark|comment|advice|tip|way|approach"
    r"|move|switch|migration|plan|vision|mission)\b(?!\s+(?:to|from)\s+\w+\s+(?:is|was)\b)",
    re.IGNORECASE,
)
# "pairing exercise with a broken cache": one of a kind that is counted, whatever kind it was.
_COUNTED = re.compile(
    r"^(?!(?:how|why|what|when|where|who|whether|the|an?|that|this|your|our|my|his|her|their|its|no|any|some|each|every|to|of|in|on|by|for|with|about)\b)(?:[a-z][\w-]*\s+){1,2}"
    r"(?:discussion|conversation|exercise|session|story|tour|demo|debate|riddle|puzzle|anecdote|joke|thing|task|problem"
    r"|challenge|game|rewrite|redesign|roadmap|dashboard|warehouse|platform|pipeline|launch|rollout|merger|migration)"
    r"(?=$|\s+(?:with|about|on|at|from|in|by|for|where)\b)"
)
# An opinion before a thing makes it one that was: "interesting architecture", "good vibes".
_JUDGED = re.compile(
    r"^(?:(?:very|really)\s+)?(?:good|great|nice|interesting|fun|funny|inspiring|helpful|honest|lovely|fascinating|useful"
    r"|thoughtful|tough|clever|smart|impressive|cool|surprising|beautiful|clear)\s+\w",
    re.IGNORECASE,
)


def shaped(text: str, topic: bool) -> Detail:
    """The note as a piece of a letter; `topic`: the owner says that it was talked about."""
    text = _FIRST_PERSON.sub("I", text)
    if _ALONE.match(text):
        return Detail(stopped(upper(text)), Shape.ALONE)
    if _SMALL_FIRST.match(text):
        text = text[0].lower() + text[1:]
    if text.rstrip().endswith("?"):
        return Detail(text, Shape.QUESTION if ":" not in text else Shape.EITHER)
    bare = text.rstrip(" .,;!")
    if not bare:
        return Detail(bare, Shape.EITHER)
    if re.search(r":\s(?!https?://)|;|\s[-–—>]+\s|(?<=[a-z0-9)]{3})\.\s", bare):
        return Detail(bare, Shape.EITHER)
    that = _THAT.match(bare)
    if that is not None:
        return Detail(bare[that.end() :], Shape.THAT)
    sentence = _PERSON_FIRST.match(bare) is not None and " " in bare
    verb = "sure" if sentence else verb_in(bare)
    if _CLAUSE.match(bare):
        return Detail(bare, Shape.CLAUSE)
    if verb == "sure":
        # A sentence that speaks of the owner as well needs no lead: "your point made me rethink ours".
        alone = _OF_ME.search(bare) is not None
        return Detail(stopped(upper(bare)), Shape.ALONE) if alone else Detail(bare, Shape.THAT)
    if verb == "maybe" and not topic:
        return Detail(bare, Shape.EITHER)
    return _thing(bare, topic)


def _thing(text: str, topic: bool) -> Detail:
    """A noun phrase with the article that a note in haste leaves off, or behind a colon where that shows."""
    shape = Shape.TOPIC if topic else Shape.THING
    items = text.split(", ")
    if len(items) > 2 and all(len(each.split()) < 4 for each in items) and not re.search(r"\b(?:and|or)\b", text):
        return Detail(f"{', '.join(items[:-1])} and {items[-1]}", shape)
    first, _, rest = text.partition(" ")
    if (
        _JUDGED.match(text)
        or (_COUNTED.match(text) and first.lower() not in DETERMINERS)
        or (_WANTS_ARTICLE.match(text) and first[0].islower())
    ):
        return Detail(f"the {text[0].lower()}{text[1:]}", shape)
    named = (
        first.lower() in DETERMINERS | {"that"}
        or first.lower() in BEFORE_DETERMINER  # "on call"
        or not first[0].islower()
        or first.endswith(("ing", "'s", "’s"))
        or not rest
    )
    if named and first.lower() != "no":
        return Detail(text, shape)
    head = re.split(rf" (?:{'|'.join(BEFORE_DETERMINER)}) |,", f"{text} ", maxsplit=1)[0].strip()
    plural = re.search(r"(?:[^s]s|ing|ware|people)$", head) is not None
    if plural and first.lower() != "no":
        return Detail(text, shape)
    if re.search(r"\b(?:of|for|behind|between|from)\b", text):
        return Detail(text if first.lower() == "no" else f"the {text}", shape)
    return Detail(text, shape if topic else Shape.EITHER)


def verb_in(text: str) -> str:
    """Has it a verb of its own? `sure`, `maybe`, or `none`: then it is a thing."""
    words = [word.lower() for word in re.findall(r"[\w'’./+#-]+|,", text)]
    for place in range(1, len(words)):
        before, word = words[place - 1], words[place]
        if word in BREAKS:
            return "none" if word not in ("because", "if", "while", "although", "so") else "maybe"
        noun = before in DETERMINERS or before in BEFORE_DETERMINER or before.endswith(("'s", "’s"))
        to_me = place + 1 < len(words) and words[place + 1] in ("me", "us") and word in MAYBE  # "made me rethink"
        if (word in PLAIN or to_me) and not noun:
            return "sure"
        if word in LIVELY and before not in DETERMINERS:
            return "maybe"
        infinitive = place > 1 and words[place - 2] == "to"
        led = infinitive or before == "," or before.endswith("ing") or before in BEFORE_DETERMINER | DETERMINERS
        if word in DETERMINERS and not led:
            return "maybe"
        if word in MAYBE and not noun and not _compound(words, place):
            return "maybe"
    return "none"


def _compound(words: list[str], place: int) -> bool:
    """`your deploy times`, `the on-call plan`: a word that may be a verb, behind a determiner and one other, and
    nothing after it that a verb would want."""
    word, before = words[place], words[place - 1]
    after = words[place + 1] if place + 1 < len(words) else ""
    opened = place < 2 or words[place - 2] in DETERMINERS or words[place - 2] in BEFORE_DETERMINER
    closed = after == "" or after in BEFORE_DETERMINER
    plural = before.endswith("s") and not before.endswith("ss")
    return opened and closed and ((word in BASES and not plural) or _QUALITY.search(before) is not None)


_QUALITY = re.compile(
    r"(?:ous|ive|ful|less|able|ible)$|^(?:new|old|big|small|good|great|long|short|hard|early|late|first|last|next"
    r"|weekly"
    r"|daily|monthly|recent|different|possible|open|main|real|own|technical|internal|external)$"
)
