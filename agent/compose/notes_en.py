"""How English notes are made: what is an errand, what is left off, what is a thing and what a sentence. Pure."""

from __future__ import annotations

import re

from agent.compose import retold, unnamed
from agent.compose.grammar import Grammar, Reader
from agent.compose.lead_in_en import begun
from agent.compose.plain import word_set
from agent.compose.reader_en import THIRD, addressed
from agent.compose.shape_en import shaped
from agent.compose.verbs_en import THIRDS

# A line to oneself: nobody wants to read it in a letter to them.
_ERRAND = re.compile(
    r"^(?:please\s+)?(?:ask|remind|remember|say (?:hi|hello|thanks)|don't|don’t|do not|send|check|find out|look up"
    r"|attach|call|email|google|todo|to do|follow up|make sure|try to|be sure|prepare|buy|bring"
    r"|don't forget|read up)\b(?!ed\b)",
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
    r"^(?:(?:very|really|quite|so|also)\s+)*(?:impressed|excited|intrigued|fascinated|surprised|glad|happy|curious"
    r"|struck"
    r"|delighted|inspired|amazed|moved|grateful|thankful|pleased)\s+(?:by|with|about|at|of|for|to|how|that)\s+\S",
    re.IGNORECASE,
)
# "available from May on", "fluent in Dutch": what the owner is, of what they have to say.
_I_AM = re.compile(
    r"^(?:(?:also|now|fully|very)\s+)*(?:available|able|ready|willing|open|happy|certified|fluent|based|trained|qualified"
    r"|flexible|licensed|eligible|free|allowed)\s+(?:to|in|from|for|by|as|at|on|with|until|since|and|anywhere)\b",
    re.IGNORECASE,
)
# Of news it is the owner who is left off: "was promoted", "got the certificate", "now speak Dutch".
_I_TOO = re.compile(r"^(?:was|have|had|passed|completed|published|won|earned|received|moved|can|will|just)\b", re.I)
_READER_DID = re.compile(
    _ADVERB + r"(?:explained|mentioned|showed|told|described|offered|recommended|suggested|said|promised|asked"
    r"|(?:grilled|quizzed|questioned|drilled|pressed|pushed|probed|challenged|walked)(?=\s+(?:me|us)\b)"
    r"|shared(?=\s+(?:the|an?|your|how|that|with|me|us)\b)|introduced|invited|gave\s+(?:me|us)|made\s+(?:me|us)"
    r"|took\s+(?:me|us))\b",
    re.IGNORECASE,
)
_TO_ME = re.compile(r"\b(?:me|us|my|our)\b", re.IGNORECASE)
_ASKED_THEM = re.compile(
    _ADVERB + r"(?:asked|told|showed|gave)\s+(?:about\s+)?(?:her|him|them|his|their|your|you)\b", re.IGNORECASE
)
_ASKED_OF_ME = re.compile(_ADVERB + r"asked\s+(?:how|why|what|whether|if|when|where)\s+i\b", re.IGNORECASE)
"""Nobody asks others how they themselves would do it."""
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
_SECOND = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)


def _whole(text: str, reader: Reader) -> str | None:
    text = re.sub(r"^(?:and|also|plus)\s+(?=\S)", "", text, flags=re.IGNORECASE)
    if _VERDICT.match(text) or _HANGS.match(text):
        return None
    if _READER_DID.match(text) and not reader.own:
        # "showed me the lab" can only be the reader's doing; "mentioned Go" may be either's.
        if _ASKED_OF_ME.match(text):
            return f"you {text[0].lower()}{text[1:]}" if reader.may_be_meant else None
        if _ASKED_THEM.match(text):
            return f"I {text[0].lower()}{text[1:]}"
        return f"you {text[0].lower()}{text[1:]}" if reader.may_be_meant and _TO_ME.search(text) else None
    if re.match(r"from\s", text, re.IGNORECASE):
        return None  # who or what is?
    if re.match(r"(?:wanted|asked|got|had|let)\s+(?:me|us)\s+to\b", text, re.IGNORECASE) and not reader.own:
        return f"you {text[0].lower()}{text[1:]}" if reader.may_be_meant else None
    if re.match(r"(?:she|he|they|you)\s+(?:said|answered)\s+(?:\w+ing|yes|no|\d+)\b", text, re.I) and not reader.own:
        return None  # no sentence follows
    if (asks := _HOW_I.match(text)) is not None and reader.may_be_meant and not reader.own:
        return f"she asked {text[0].lower()}{text[1:]}" if asks else text
    if (glad := _PLEASED.match(text)) is not None and not reader.own:
        return f"I was glad that you {glad['how'] or ''}{glad['verb']}{text[glad.end() :]}"
    if _FLATTERS.match(text) and not reader.own:
        return None
    if _OF_MINE.match(text) and not reader.own:
        return None  # "liked my talk", "was surprised that I know Go": theirs, by all appearance, but nobody says so
    if not reader.own and (theirs := unnamed.english(text)) is not None:
        return theirs if reader.may_be_meant else None  # who of them?
    if _I_DID.match(text) or (reader.own and (_I_TOO.match(text) or _READER_DID.match(text))):
        gerund = re.match(r"looking forward\b", text, re.IGNORECASE)
        return f"I {'am ' if gerund else ''}{text[0].lower()}{text[1:]}"
    if reader.own and _I_AM.match(text):
        return f"I am {text[0].lower()}{text[1:]}"
    if _I_WAS.match(text):
        return f"I was {text[0].lower()}{text[1:]}"
    if _NO_SUBJECT.match(text) or _NEEDS.match(text):
        return None
    first, _, rest = text.partition(" ")
    # "wants someone senior": who? "runs of the suite" are a thing.
    if first.lower() in THIRDS and first.lower() not in ("has", "is") and not re.match(r"of\b|$", rest):
        return None if first.lower() in _WITHOUT_SUBJECT else text
    return text


# What they liked of the owner's is no thing to hold up to them; that it was a pleasure may be said.
_HOW_I = re.compile(r"^(?:how|why|what|whether|when|where)\s+i(?:['’](?:d|ve))?\s+\w+\s+\S", re.IGNORECASE)
"""Behind somebody's name: what they asked."""
_PLEASED = re.compile(
    r"^(?:she|he|they|you)\s+(?P<how>(?:really|also|very much|particularly)\s+)?(?P<verb>liked|loved|enjoyed"
    r"|appreciated)"
    r"(?=\s+(?:my|the\s+\w+\s+i)\b)",
    re.IGNORECASE,
)
_FLATTERS = re.compile(
    r"^(?:she|he|they|you)\s+(?:was|were|is|are|seemed)\s+(?:\w+\s+){0,2}?(?:impressed|surprised|amazed|excited"
    r"|happy|pleased|delighted)"
    r"\s+(?:(?:by|with|about|at|of)\s+(?:my|me)\b|that\s+i\b|how\s+i\b)",
    re.IGNORECASE,
)
_OF_MINE = re.compile(
    r"^(?:(?:really|very|much|also)\s+)*(?:(?:lik|lov|appreciat|admir|notic|prais)ed|loves?|likes?|read|knew|found"
    r"|saw|was\s+\w+"
    r"(?:\s+(?:by|with|about|of))?)\s+(?:my|me)\b|^was\s+\w+\s+(?:that|how|why)\s+i\b",
    re.IGNORECASE,
)
# "need a Go person": who?
_NEEDS = re.compile(
    r"^(?:need|want|use|have|hire|look for|search)\s+(?:an?|the|to|more|someone|somebody|people)\b", re.I
)
_WITHOUT_SUBJECT = word_set(
    "looks sounds wants needs thinks likes loves knows hates uses works lives asks says tells gets goes makes comes"
    " believes prefers seems feels means reminds hires expects loves enjoys understands wonders worries hopes"
)


EN = Grammar(
    errand=_ERRAND,
    begun=begun,
    whole=_whole,
    addressed=addressed,
    shaped=shaped,
    third=THIRD,
    second=_SECOND,
    retold=retold.english,
    gendered=False,
)
