"""English notes without what leads in to them and what is only speech: `we talked about X` is X. Pure."""

from __future__ import annotations

import re

from agent.compose.shape_en import verb_in

# "We talked about X", "mention X", "her: X": the owner names the subject; the subject is what counts.
_TOPIC = re.compile(
    r"""^(?:(?P<talked>(?:and\s+)?(?:i|we|she|he|they|you)(?:\s+(?:also|briefly|both|had))?\s+
        (?:talked|spoke|chatted|discussed|were\s+talking|a\s+chat)(?:\s+(?:a\s+lot|a\s+bit|briefly|at\s+length))?
        (?:\s+(?:about|of|on|over))?
        |(?:we\s+)?(?:(?:also|mostly|mainly|briefly|then)\s+)*(?:talked(?:\s+shop)?|spoke|chatted|discussed)
        (?:\s+(?:with|to)\s+\w+(?=\s+about))?(?:\s+(?:a\s+(?:little\s+)?bit|a\s+lot|a\s+little|briefly|mostly|mainly|at\s+length
        |quite\s+a\s+bit)(?=\s+about))?(?:\s+(?:about|through))?
        |(?:we\s+)?(?:also\s+)?(?:went|walked|ran)\s+(?:over|through)
        |(?:we|i)(?:\s+had|['’]d)?\s+(?:only\s+|just\s+)?(?:got|get|gotten)\s+(?:as\s+far\s+as|to|around\s+to|onto)\s+
        (?:talk(?:ing)?\s+about|discuss(?:ing)?)
        |(?:(?:we|i)\s+)?(?:(?:also|then|mostly|mainly)\s+)*(?:(?:ended|wound)\s+up\s+)?(?:
            (?:spent|spending)\s+(?:[\w'’-]+\s+){0,5}?(?:min(?:ute)?s?|hours?|time|while|ages|talk|call|interview|half|rest)\s+
            (?:on|talking\s+about|discussing|over)|(?:talking|chatting)\s+about|(?:ended|wound)\s+up\s+on)
        |(?:then\s+)?we\s+(?:got|ended\s+up|got\s+into)\s+(?:to\s+)?(?:talking|speaking|chatting)\s+(?:about|over)
        |(?:it|this|that|today|yesterday|most\s+of\s+it|the\s+(?:talk|call|interview|whole\s+thing|first\s+half|second\s+half|rest))\s+was\s+(?:(?:all|mostly|mainly|largely|really)\s+)?about
        |asked\s+about(?=\s+(?!my\b|her\b|his\b|him\b|them\b|their\b|me\b))
        |(?:mentioned|brought\s+up|went\s+over|covered)(?=\s+(?!me\b|us\b|how\b|why\b|that\b|my\b|to\b|he\b|she\b|they\b|we\b|you\b|i\b))
        |(?:our|the)\s+(?:talk|chat|conversation|discussion|exchange)\s+(?:about|on|over)
        |(?:talk|chat|conversation|discussion|exchange)\s+(?:about|on|over)|about|regarding|re:)
        |(?:please\s+)?(?:mention|add|say|write|include|note|tell\s+(?:her|him|them))(?:\s+(?:that|how|about))?
        )\s*:?\s+(?=\S)""",
    re.IGNORECASE | re.VERBOSE,
)
_REMARK = re.compile(
    r"^(?:interesting|new|news|quote|topics?|themes?|subjects?|note|fun fact|good|cool|nice|important|detail"
    r"|idea|takeaway|learned|remember)\s*(?::"
    r"|\s[-–—])\s+",
    re.IGNORECASE,
)
_THANKS = re.compile(r"^(?:please\s+)?thank(?:s\s+to)?\s+(?:her|him|them|you)\b", re.IGNORECASE)
_FORGOT = re.compile(
    r"^(?:(?:i\s+)?(?:(?:also|just|totally|completely)\s+)?(?:forgot|wanted|meant|should\s+have"
    r"|had\s+meant)\s+(?:to\s+)?|to\s+(?:also\s+)?)"
    r"(?:say|said|mention(?:ed)?|add(?:ed)?|point\s+out|bring\s+up|(?:tell|told)\s+(?:you|them|her|him"
    r"|(?-i:[A-Z]\w+(?:\s[A-Z]\w+)?)))(?:\s+(?:that|about)|\s*,)?\s+(?=\S+\s+\S)",
    re.IGNORECASE,
)
"""The letter says itself that something was left unsaid."""
_THEN = re.compile(
    r"^(?:and\s+|so\s+)?(?:(?:other\s+than|apart\s+from|aside\s+from|besides)\s+that|otherwise|then|afterwards"
    r"|later|after\s+that|in\s+the\s+end|finally|at\s+first)\s*,?\s+(?=(?:we"
    r"|i|he|she|you|they)\b)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s*\b\d[).]\s+")
# What the owner thought of it, hung on with a comma: "her time at CERN, loved that", "the roadmap, super interesting".
_LIKED_IT = re.compile(
    r"\s*,\s+(?:and\s+)?(?:i\s+)?(?=(?:(?:really|totally|just|absolutely)\s+)?(?P<verb>loved?|liked?|enjoyed"
    r"|appreciated)"
    r"\s+(?:that|it|this)(?:\s+(?:a\s+lot|so\s+much|very\s+much|part|bit|one))?\W*$)",
    re.IGNORECASE,
)
_MARKED = re.compile(
    r"(?<=\w)\s*,\s+(?:(?:which|that)\s+was\s+|was\s+)?(?:(?:super|really|very|so|quite|pretty)\s+){0,2}"
    r"(?P<mark>interesting|cool|fun|great|nice|fascinating|inspiring|awesome|exciting)(?:\s+stuff)?\W*$",
    re.IGNORECASE,
)


def _apart(text: str) -> str:
    """What was thought of it as a sentence of its own, which stands or is left out by itself."""
    liked = _LIKED_IT.search(text)
    if liked is not None:
        tail = text[liked.end() :]
        return f"{text[: liked.start()]}. {tail[0].upper()}{tail[1:]}"
    marked = _MARKED.search(text)
    if marked is not None and len(text[: marked.start()].split()) > 1 and "," not in text[: marked.start()]:
        return f"{text[: marked.start()]}. {marked['mark'].capitalize()}."
    return text


# "design system, their tokens get exported": a thing, and a sentence that says more of it.
_SAYS_MORE = re.compile(
    r"^(?P<thing>(?:[\w'’/+#-]+\s+){0,4}[\w'’/+#-]+),\s+(?P<more>(?:their|his|her|the|our|your|everything|nothing"
    r"|nobody|all|it"
    r"|that)\b.+)$",
    re.IGNORECASE,
)
_STUCK = re.compile(
    r"^(?:(?:and|so|but)\s+)?(?:(?:the|one|my)\s+(?:main\s+|best\s+|most\s+\w+\s+)?(?:thing|part|bit|highlight"
    r"|takeaway)(?:\s+(?:for\s+me|that|which|i)"
    r"(?:\s+[\w'’]+){0,5}?)?|what\s+(?:i|stuck|struck|impressed|stayed)(?:\s+[\w'’]+){0,5}?)\s+(?:was|is)\s+"
    r"(?=(?:how|that|the|their|her|his|an?|when|where|why)\b)",
    re.IGNORECASE,
)
"""The letter says itself that it stayed with the owner."""
_LINGERS = re.compile(
    r"\s+for\s+(?:like\s+)?(?:half|most\s+of|all\s+of|the\s+whole|the\s+entire)\s+(?:the\s+)?(?:call|hour|time"
    r"|interview|talk|meeting)(?=\s*(?:[.,!]|$))"
    r"|\s+for\s+(?:about\s+|like\s+|over\s+|half\s+|almost\s+)?(?:an?\s+|\w+\s+){0,2}(?:hours?"
    r"|min(?:ute)?s?)(?=\s*(?:[.,!]|$))|"
    r"\s+(?:at\s+length|a\s+(?:whole\s+)?lot|for\s+(?:a\s+(?:long\s+)?while|ages|ever|long|a\s+(?:long|good)\s+time)"
    r"|in\s+(?:great\s+|some\s+)?(?:detail|depth)|(?:at|in|towards?)\s+the\s+(?:very\s+)?end|as\s+well|mostly"
    r"|mainly)(?=\s*(?:[.,!]|$|which\b))",
    re.IGNORECASE,
)
"""How long, and when: of no matter to who was there."""
_CAME_UP = re.compile(
    r"^(?:the\s+(?:topic|subject)\s+(?:of\s+)?)?(?P<what>\S.{1,120}?)\s+(?:also\s+)?came\s+up(?:\s+(?:too"
    r"|as\s+well|again))?\W*$",
    re.I,
)
_CHATTER = re.compile(
    r"(?:,?\s+(?:you\s+know|the\s+usual(?:\s+stuff)?|and\s+so\s+on|and\s+(?:stuff|things)(?:\s+like\s+that)?"
    r"|stuff\s+like\s+that|or\s+something"
    r"|or\s+so|i\s+guess|basically|blah(?:\s+blah)*|etc))+\.?\W*$",
    re.IGNORECASE,
)
_THUMB = {
    "bc": "because",
    "cuz": "because",
    "coz": "because",
    "ppl": "people",
    "thru": "through",
    "tho": "though",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "kinda": "rather",
    "mgmt": "management",
    "w/o": "without",
    "convo": "conversation",
    "u": "you",
    "ur": "your",
    "abt": "about",
    "yr": "year",
    "yrs": "years",
    "thx": "thanks",
    "pls": "please",
    "b4": "before",
    "dont": "don't",
    "didnt": "didn't",
    "doesnt": "doesn't",
    "cant": "can't",
    "wasnt": "wasn't",
    "im": "I'm",
    "ive": "I've",
    "theyre": "they're",
}
_THUMBED = re.compile(rf"(?<![\w'’/.-])(?:{'|'.join(_THUMB)})(?![\w'’/-])")
"""What is shortened on a phone; what bears a capital may be a name."""


def _tidy(text: str) -> str:
    """Without the small words of speech."""
    text = re.sub(r"\blike\s+(?=\d)", "", text)
    if re.match(r"we\s", text, re.IGNORECASE):
        head, stop, tail = text.partition(". ")
        text = _LINGERS.sub("", head) + stop + tail
    text = re.sub(r"(?<=\w)\s+@\s+(?=\w)", " at ", text)
    text = re.sub(r"(?<=\w)\s+stuff(?=\W*$)", "", text)
    text = re.sub(r"(?<=[a-z0-9)])\s+[&+]\s+(?=[a-z(])", " and ", text)
    text = _CHATTER.sub("", _THUMBED.sub(lambda m: _THUMB[m[0].lower()], text))
    text = re.sub(r"(?<=\w)\s+(?=congrat(?:s|ulations)\b)", ", ", text)
    text = re.sub(r"^but\s+(?=(?:we|i|she|he|they)\s)", "", text, flags=re.IGNORECASE)
    text = re.sub(
        r",?\s+(?:also|plus|and\s+also|as\s+well\s+as)\s+(?=(?:the|an?|their|her|his|our|how|why)\b)", ", ", text
    )
    more = _SAYS_MORE.match(text)
    says = verb_in(more["more"]) if more is not None and verb_in(more["thing"]) == "none" else "none"
    if more is not None and (
        says == "sure" or (says == "maybe" and "," not in more["more"] and len(more["more"].split()) > 4)
    ):
        return f"{more['thing']}. {more['more'][0].upper()}{more['more'][1:]}"
    return text


_TOPICS = re.compile(
    r"^(?:(?:the|our|main|key|big)\s+){0,2}(?:topics?|themes?|subjects?|points?|takeaways)\s*(?:(?:were|was|included|covered)\s*:?|:)\s+"
    r"(?=\w)|^(?:mostly|mainly|largely|all|much|plenty|a\s+lot|lots|loads|a\s+(?:little\s+)?bit|a\s+little|\d{1,3}\s?min\w*)\s+"
    r"(?:about|on|re)\s+(?=\w)",
    re.IGNORECASE,
)
_GOES = re.compile(
    r"^(she|he|they)\s+(?:goes|go|was\s+like|were\s+like|is\s+like)\s*[:,]?\s+(?=[\"'“‘])", re.IGNORECASE
)
_SO_HOW = re.compile(
    r"^(?:(?:it|that)\s+was\s+)?(?:so\s+|very\s+|really\s+)?(?:interesting|cool|nice|great|impressive|fascinating|funny|crazy"
    r"|wild)\s+(?:to\s+(?:hear|see|learn)\s+)?(?=(?:how|why|what)\s)",
    re.IGNORECASE,
)
_GREAT_LINE = re.compile(
    r"\s+[-–—]\s+(?:(?:what\s+)?an?\s+)?(?:great|nice|good|brilliant|lovely)\s+"
    r"(?:line|point|one|quote|phrase|way\s+to\s+put\s+it)\W*$",
    re.IGNORECASE,
)


def begun(text: str) -> tuple[str, bool]:
    """What is spoken of, and whether a lead-in named it: `talked about X` does."""
    text = _SO_HOW.sub("", _GOES.sub(r"\1 said ", _GREAT_LINE.sub("", text)))
    topics = _TOPICS.match(text)
    if topics is not None and verb_in(text[topics.end() :]) != "sure":
        return text[topics.end() :], True
    text = _STUCK.sub("", _tidy(_apart(text)))
    text = re.sub(
        r"^(?:and|also|plus|then|so)\s+(?=(?:about|on|we|i|talked|discussed|spoke|chatted|mentioned|the)\b)",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = _THEN.sub("", _FORGOT.sub("", _REMARK.sub("", text)))
    up = _CAME_UP.match(text)
    if up is not None and verb_in(up["what"]) == "none":
        return up["what"], True
    if len(_NUMBER.findall(text)) > 1:  # "1) testing 2) CI"
        text = re.sub(r"[:,]?,\s*", ", ", _NUMBER.sub(", ", text)).lstrip(" ,")
        text = re.sub(r"\b(about|on|over),\s+", r"\1 ", text)
    thanks = _THANKS.match(text)
    if thanks is not None:
        return "Thank you" + text[thanks.end() :], False
    topic = _TOPIC.match(text)
    # "Discussed." or "we talked" alone would leave nothing.
    if topic is None or len(text) - topic.end() <= 2:
        return text, False
    what = text[topic.end() :]
    if topic["talked"]:
        what, stop, rest = what.partition(". ")
        what = (
            re.sub(r"(?<=\w)\s+which(?=\s+i\b)", ", which", _LINGERS.sub("", what), flags=re.IGNORECASE) + stop + rest
        )
    return what, topic["talked"] is not None
