"""How English notes are made: what is an errand, what is left off, what is a thing and what a sentence. Pure."""

from __future__ import annotations

import re

from agent.compose.detail import Detail, Grammar, Reader, stopped, upper
from agent.compose.plain import word_set
from agent.compose.tongue import Shape
from agent.compose.verbs_en import BASE_OF, BASES, MAYBE, PASTS, PLAIN, THIRDS

# "We talked about X", "mention X", "her: X": the owner names the subject; the subject is what counts.
_TOPIC = re.compile(
    r"""^(?:(?P<talked>(?:and\s+)?(?:i|we|she|he|they|you)(?:\s+(?:also|briefly|both|had))?\s+
        (?:talked|spoke|chatted|discussed|were\s+talking|a\s+chat)(?:\s+(?:a\s+lot|a\s+bit|briefly|at\s+length))?
        (?:\s+(?:about|of|on|over))?
        |(?:we\s+)?(?:talked|spoke|chatted|discussed)(?:\s+(?:with|to)\s+\w+(?=\s+about))?(?:\s+about)?
        |(?:our|the)\s+(?:talk|chat|conversation|discussion|exchange)\s+(?:about|on|over)
        |(?:talk|chat|conversation|discussion|exchange)\s+(?:about|on|over)|about|regarding|re:)
        |(?:please\s+)?(?:mention|add|say|write|include|note|tell\s+(?:her|him|them))(?:\s+(?:that|how|about))?
        )\s+(?=\S)""",
    re.IGNORECASE | re.VERBOSE,
)
_REMARK = re.compile(
    r"^(?:interesting|note|fun fact|good|cool|nice|important|detail|idea|takeaway|learned|remember)\s*(?::|\s[-–—])\s+",
    re.IGNORECASE,
)
_THANKS = re.compile(r"^(?:please\s+)?thank(?:s\s+to)?\s+(?:her|him|them|you)\b", re.IGNORECASE)
# A line to oneself: nobody wants to read it in a letter to them.
_ERRAND = re.compile(
    r"^(?:please\s+)?(?:ask|remind|remember|say (?:hi|hello|thanks)|don't|don’t|do not|send|check|find out|look up|attach"
    r"|call|email|google|todo|to do|follow up|make sure|try to|be sure|prepare|buy|bring|don't forget|read up)\b(?!ed\b)",
    re.IGNORECASE,
)
_ADVERB = r"^(?:(?:really|particularly|especially|truly|just|very much|also)\s+)*"
# What the owner felt or did, its `I` left off.
_I_DID = re.compile(
    _ADVERB + r"(?:(?:lov|lik|enjoy|appreciat|learn|admir|notic|reali[sz]|wonder|want|hop|agre|work|look"
    r"|walk|listen|laugh|tri|arriv|visit|play|start|use|join|talk|chatt|discuss|watch|miss|wish)ed"
    r"|found|felt|got|left|saw|heard|met|thought|took|came|went|understood|knew|learnt|forgot|finished"
    r"|read(?=\s+(?:your|the|about)\b)"
    r"|was\s+(?:\w+ly\s+)?(?:impressed|glad|happy|surprised|struck|fascinated|intrigued|delighted|curious|excited"
    r"|interested|moved|pleased|inspired|amazed|grateful|thankful)|had|did|wrote|built|ran|gave|made|saw|sat|spent"
    r"|\w{3,}ed(?=\s+(?:the|an?|your|our|my|how|that|her|his|their|meeting|hearing|seeing|talking)\b)"
    r"|love(?!\s+(?:of|for)\b)|appreciate|admire|enjoy|hope|wish|agree|think|believe"
    r"|am|would|can't wait|can’t wait|cannot wait|look forward|looking forward)\b",
    re.IGNORECASE,
)
# "impressed by the tests": what the owner felt, without its `I was`.
_I_WAS = re.compile(
    r"^(?:(?:very|really|quite|so|also)\s+)*(?:impressed|excited|intrigued|fascinated|surprised|glad|happy|curious|struck"
    r"|delighted|inspired|amazed|moved|grateful|thankful|pleased)\s+(?:by|with|about|at|of|for|to|how|that)\s+\S",
    re.IGNORECASE,
)
# Of news it is the owner who is left off: "was promoted", "got the certificate", "now speak Dutch".
_I_TOO = re.compile(r"^(?:was|have|had|passed|completed|published|won|earned|received|moved|can|will|just)\b", re.I)
_READER_DID = re.compile(
    _ADVERB + r"(?:explained|mentioned|showed|told|described|offered|recommended|suggested|said|promised|asked"
    r"|shared(?=\s+(?:the|an?|your|how|that|with|me|us)\b)|introduced|invited|gave\s+(?:me|us)|made\s+(?:me|us)"
    r"|took\s+(?:me|us))\b",
    re.IGNORECASE,
)
_TO_ME = re.compile(r"\b(?:me|us|my|our)\b", re.IGNORECASE)
_ASKED_THEM = re.compile(_ADVERB + r"asked\s+(?:about\s+)?(?:her|him|them|his|their|your|you)\b", re.IGNORECASE)
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
_OF_THE_READER = re.compile(r"^(?:her|his|their)\s+(?=\w)", re.IGNORECASE)
_SAID = re.compile(
    r"^(?:she|he)\s+(?P<how>(?:(?:also|once|really|always|just|even|never|often|actually)\s+)*)(?P<verb>[a-z]+)\b",
    re.IGNORECASE,
)
_AGREE = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}
_THIRD = re.compile(r"\b(?:she|he|her|him|hers|his)\b", re.IGNORECASE)
_SECOND = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_PERSON_FIRST = re.compile(
    r"^(?:(?:both|all|some|one|none|two|three) of (?:you|us|them)|you|they|she|he|it|there|this is|that is|that was"
    r"|that's|that’s)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"^(?:how|why|what|when|where|who|whether)\b", re.IGNORECASE)
_THAT = re.compile(
    r"^that\s+(?=(?:you|they|we|she|he|it|there|the|an?|your|my|our|their|his|her|one|nobody|everybody|everyone|people)"
    r"\s+\w+\s+\w)",
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
# An opinion before a thing makes it one that was: "interesting architecture", "good vibes".
_JUDGED = re.compile(
    r"^(?:(?:very|really)\s+)?(?:good|great|nice|interesting|fun|funny|inspiring|helpful|honest|lovely|fascinating|useful"
    r"|thoughtful|tough|clever|smart|impressive|cool|surprising|beautiful|clear)\s+\w",
    re.IGNORECASE,
)
_BREAKS = word_set(
    "that which who whom whose where when how why what because if while although so i you we they he she it"
)
"""After one of these the verb is another clause's."""
_DETERMINERS = word_set(
    "the a an this these those my your our his her their its no some any every each two three four five six seven eight"
    " nine ten all both many few several more"
)
_BEFORE_DETERMINER = word_set(
    "of in on at to for with without from by about into onto over under between among through during after before since"
    " until against around behind near off out up per via as like than and or but not plus versus vs both all half such"
    " despite across along beyond inside outside within toward towards regarding"
)
_LIVELY = word_set("not never always often still also really only just now already sometimes usually even")


def _begun(text: str) -> tuple[str, bool]:
    text = _REMARK.sub("", text)
    thanks = _THANKS.match(text)
    if thanks is not None:
        return "Thank you" + text[thanks.end() :], False
    topic = _TOPIC.match(text)
    # "Discussed." or "we talked" alone would leave nothing.
    if topic is None or len(text) - topic.end() <= 2:
        return text, False
    return text[topic.end() :], topic["talked"] is not None


def _whole(text: str, reader: Reader) -> str | None:
    text = re.sub(r"^(?:and|also|plus)\s+(?=\S)", "", text, flags=re.IGNORECASE)
    if _VERDICT.match(text) or _HANGS.match(text):
        return None
    if _READER_DID.match(text) and not reader.own:
        # "showed me the lab" can only be the reader's doing; "mentioned Go" may be either's.
        if _ASKED_THEM.match(text):
            return f"I {text[0].lower()}{text[1:]}"
        return f"you {text[0].lower()}{text[1:]}" if reader.may_be_meant and _TO_ME.search(text) else None
    if _I_DID.match(text) or (reader.own and (_I_TOO.match(text) or _READER_DID.match(text))):
        gerund = re.match(r"looking forward\b", text, re.IGNORECASE)
        return f"I {'am ' if gerund else ''}{text[0].lower()}{text[1:]}"
    if _I_WAS.match(text):
        return f"I was {text[0].lower()}{text[1:]}"
    if _NO_SUBJECT.match(text) or _NEEDS.match(text):
        return None
    first, _, rest = text.partition(" ")
    # "wants someone senior": who? "runs of the suite" are a thing.
    if first.lower() in THIRDS and first.lower() not in ("has", "is") and not re.match(r"of\b|$", rest):
        return None if first.lower() in _WITHOUT_SUBJECT else text
    return text


# "need a Go person": who?
_NEEDS = re.compile(
    r"^(?:need|want|use|have|hire|look for|search)\s+(?:an?|the|to|more|someone|somebody|people)\b", re.I
)
_WITHOUT_SUBJECT = word_set(
    "looks sounds wants needs thinks likes loves knows hates uses works lives asks says tells gets goes makes comes"
    " believes prefers seems feels means reminds hires expects loves enjoys understands wonders worries hopes"
)


def _addressed(text: str) -> str:
    """Only where the grammar after it stays right."""
    text = _OF_THE_READER.sub("your ", text)
    # "They" takes the verb that "you" takes, whatever the tense.
    text = re.sub(r"^they\s+(?=\w)", "you ", text, flags=re.IGNORECASE)
    short = _SHORT.match(text)
    if short is not None:
        return _turned_inside(f"you{_short(short['end'].lower(), text[short.end() :])}{text[short.end() :]}")
    said = _SAID.match(text)
    if said is not None:
        verb = _to_your_face(said["verb"])
        return text if verb is None else _turned_inside(f"you {said['how']}{verb}{text[said.end() :]}")
    return _turned_inside(text)


_SHORT = re.compile(r"^(?:she|he|they)['’](?P<end>s|d|ll|re|ve)\b", re.IGNORECASE)


def _short(end: str, rest: str) -> str:
    """`she's` is `you're` before what she is doing, `you've` before what she has done."""
    if end != "s":
        return f"'{end}"
    word = (re.findall(r"[a-z]+", rest.lower()) or [""])[0]
    done = word in PASTS or word in ("been", "done", "gone", "seen", "written", "grown") or word.endswith("ed")
    return "'ve" if done else "'re"


def _to_your_face(verb: str) -> str | None:
    """The form after `you`; None where it cannot be known."""
    verb = verb.lower()
    if verb in _AGREE:
        return _AGREE[verb]
    if verb in BASE_OF:
        return BASE_OF[verb]
    return verb if verb in PASTS | PLAIN or verb.endswith("ed") else None


def _turned_inside(text: str) -> str:
    """`I liked how she put it`: she is the reader, where nobody else is spoken of before. All of it, or nothing."""
    if len({each.lower() in _SHE for each in _THIRD.findall(text)}) > 1:
        return text
    turned = text
    while (found := _THIRD.search(turned)) is not None:
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
        verb = re.match(r"\s+(?:(?:also|really|always|once|just)\s+)?(?P<verb>[a-z]+)\b", rest)
        turned = _to_your_face(verb["verb"]) if verb else None
        if verb is None or turned is None:
            return None
        return f"{head}you{rest[: verb.start('verb')]}{turned}{rest[verb.end('verb') :]}"
    if word == "her":  # of the reader's, or the reader
        after = re.match(r"\s+([\w'’-]+)", rest)
        owns = after is not None and after[1].lower() not in _BEFORE_DETERMINER | _DETERMINERS | _BREAKS
        return f"{head}{'your' if owns else 'you'}{rest}"
    instead = {"his": "your", "him": "you", "hers": "yours"}[word]
    return f"{head}{instead}{rest}"


_ORDINARY = BASES | PASTS | PLAIN | THIRDS | _DETERMINERS | _BREAKS | _LIVELY | word_set("great good nice thanks thank")
_SHE = frozenset({"she", "her", "hers"})
# Somebody else of whom `she` may be said: a name, a person by their part.
_SOMEBODY = re.compile(
    r"(?<=\s)(?!I\b)[A-Z\u00c0-\u00de]\w+|\b(?:cto|ceo|cfo|boss|lead|manager|colleague|founder|somebody|someone"
    r"|person|man"
    r"|woman|guy|girl|friend|director|engineer|developer|designer|intern|nurse|teacher|customer|who|mother|father|wife"
    r"|husband|partner|daughter|son|brother|sister)\b"
)


def _shaped(text: str, topic: bool) -> Detail:
    text = _FIRST_PERSON.sub("I", text)
    if _ALONE.match(text):
        return Detail(stopped(upper(text)), Shape.ALONE)
    if _SMALL_FIRST.match(text):
        text = text[0].lower() + text[1:]
    if text.rstrip().endswith("?"):
        return Detail(text, Shape.QUESTION if ":" not in text else Shape.EITHER)
    bare = text.rstrip(" .,;")
    if text.endswith("!") or re.search(r":\s(?!https?://)|;|\s[-–—>]+\s|(?<=[a-z0-9)]{3})\.\s", bare):
        return Detail(bare, Shape.EITHER)
    that = _THAT.match(bare)
    if that is not None:
        return Detail(bare[that.end() :], Shape.THAT)
    sentence = _PERSON_FIRST.match(bare) is not None and " " in bare
    verb = "sure" if sentence else _verb(bare)
    if _CLAUSE.match(bare):
        return Detail(bare, Shape.CLAUSE)
    if verb == "sure":
        # A sentence that speaks of the owner as well needs no lead: "your point made me rethink ours".
        alone = _OF_ME.search(bare) is not None
        return Detail(stopped(upper(bare)), Shape.ALONE) if alone else Detail(bare, Shape.THAT)
    if verb == "maybe":
        return Detail(bare, Shape.EITHER)
    return _thing(bare, topic)


def _thing(text: str, topic: bool) -> Detail:
    """A noun phrase with the article that a note in haste leaves off, or behind a colon where that shows."""
    shape = Shape.TOPIC if topic else Shape.THING
    items = text.split(", ")
    if len(items) > 2 and all(len(each.split()) < 4 for each in items) and not re.search(r"\b(?:and|or)\b", text):
        return Detail(f"{', '.join(items[:-1])} and {items[-1]}", shape)
    first, _, rest = text.partition(" ")
    if _JUDGED.match(text) or (_WANTS_ARTICLE.match(text) and first[0].islower()):
        return Detail(f"the {text[0].lower()}{text[1:]}", shape)
    named = (
        first.lower() in _DETERMINERS | {"that"}
        or not first[0].islower()
        or first.endswith(("ing", "'s", "’s"))
        or not rest
    )
    if named and first.lower() != "no":
        return Detail(text, shape)
    head = re.split(rf" (?:{'|'.join(_BEFORE_DETERMINER)}) |,", f"{text} ", maxsplit=1)[0].strip()
    plural = re.search(r"(?:[^s]s|ing|ware|people)$", head) is not None
    if plural and first.lower() != "no":
        return Detail(text, shape)
    if re.search(r"\b(?:of|for|behind|between|from)\b", text):
        return Detail(text if first.lower() == "no" else f"the {text}", shape)
    return Detail(text, shape if topic else Shape.EITHER)


def _verb(text: str) -> str:
    """Has it a verb of its own? `sure`, `maybe`, or `none`: then it is a thing."""
    words = [word.lower() for word in re.findall(r"[\w'’./+#-]+|,", text)]
    for place in range(1, len(words)):
        before, word = words[place - 1], words[place]
        if word in _BREAKS:
            return "none" if word not in ("because", "if", "while", "although", "so") else "maybe"
        noun = before in _DETERMINERS or before in _BEFORE_DETERMINER or before.endswith(("'s", "’s"))
        to_me = place + 1 < len(words) and words[place + 1] in ("me", "us") and word in MAYBE  # "made me rethink"
        if (word in PLAIN or to_me) and not noun:
            return "sure"
        if word in _LIVELY and before not in _DETERMINERS:
            return "maybe"
        infinitive = place > 1 and words[place - 2] == "to"
        led = infinitive or before == "," or before.endswith("ing") or before in _BEFORE_DETERMINER | _DETERMINERS
        if word in _DETERMINERS and not led:
            return "maybe"
        if word in MAYBE and not noun and not _compound(words, place):
            return "maybe"
    return "none"


def _compound(words: list[str], place: int) -> bool:
    """`your deploy times`, `the on-call plan`: a word that may be a verb, behind a determiner and one other, and
    nothing after it that a verb would want."""
    word, before = words[place], words[place - 1]
    after = words[place + 1] if place + 1 < len(words) else ""
    opened = place < 2 or words[place - 2] in _DETERMINERS or words[place - 2] in _BEFORE_DETERMINER
    closed = after == "" or after in _BEFORE_DETERMINER
    plural = before.endswith("s") and not before.endswith("ss")
    return opened and closed and ((word in BASES and not plural) or _QUALITY.search(before) is not None)


_QUALITY = re.compile(
    r"(?:ous|ive|ful|less|able|ible)$|^(?:new|old|big|small|good|great|long|short|hard|early|late|first|last|next"
    r"|weekly"
    r"|daily|monthly|recent|different|possible|open|main|real|own|technical|internal|external)$"
)


EN = Grammar(
    errand=_ERRAND, begun=_begun, whole=_whole, addressed=_addressed, shaped=_shaped, third=_THIRD, second=_SECOND
)
