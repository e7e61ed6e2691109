"""What the owner says of themselves in English, as a whole sentence. Pure; no template language here.

An owner's phrase is sorted by how it begins; what no frame can carry is left out, never bent.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.compose.phrases import Vary

# For a noun phrase, `{}` being the owner's words: "eight years of running payment systems".
_BRINGS = (
    "I would bring {} to the team.",
    "What I can contribute is {}.",
    "From my side I can offer {}.",
    "I would be glad to put {} to use in this role.",
    "I believe that {} would serve me well in this position.",
    "With {} behind me, I feel well prepared for the work.",
    "In this role I could build on {}.",
)
# For a gerund: "running payment systems for eight years".
_BRINGS_DOING = (
    "I would bring the experience of {} to the team.",
    "What I can contribute is the experience of {}.",
    "From my side I can offer the experience of {}.",
    "I could draw on the experience of {}.",
    "I believe that the experience of {} would serve me well in this position.",
    "The experience of {} has prepared me for the work.",
    "In this role I could build on the experience of {}.",
)
# For what stands apart: a name, a list, a heading.
_BRINGS_APART = (
    "What I would bring to the team: {}.",
    "My contribution would rest on this: {}.",
    "What I can offer from my side: {}.",
    "Something I would gladly put to use in this role: {}.",
    "What should serve me well in this position: {}.",
    "What has prepared me for the work: {}.",
    "What I could build on: {}.",
)
# After `what I learned`: "as a lead of 8 engineers", "in three startups".
_BRINGS_LEARNED = (
    "I would bring what I learned {}.",
    "What I can contribute is what I learned {}.",
    "From my side I can offer the experience I gained {}.",
    "I would be glad to put to use here what I picked up {}.",
    "I believe that the lessons I took with me {} would serve me well in this position.",
    "Much of what prepared me for the work I learned {}.",
    "In this role I could build on what I came to know {}.",
)
# An owner's phrase is sorted by how it begins; what none of these can carry is left out, never bent.
_I_SAY = re.compile(r"\b(?:i|i['’](?:ve|m|d|ll)|we|we['’](?:ve|re|d|ll))\b", re.IGNORECASE)
_STATES = re.compile(
    r"(?<!that )(?<!which )(?<!who )(?<!what )(?<!where )(?<!how )\b(?:is|are|was|were|has|taught|gave|made|led)\b"
    r"(?! by\b)",
    re.IGNORECASE,
)
_DID = re.compile(
    r"^(?:also\s+)?(?:(?:design|develop|deliver|found|launch|creat|introduc|migrat|reduc|improv|own|work|serv|shipp"
    r"|establish|implement|mentor|coach|hir|maintain|operat|organi[sz]|scal|support|research|start|turn|mov|help"
    r"|publish|negotiat|open|clos|sav|solv|cur|nurs)ed"
    # Many words in -ed are adjectives ("distributed systems"), but not before an article or a number.
    r"|\w{3,}ed(?=\s+(?:an?|the|our|my|all|several|many|two|three|four|five|six|ten|\d+)\b)"
    r"|ran|built|rebuilt|led|wrote|grew|made|taught|sold|won|brought|kept|set|took|held|drove|spoke|was|had)\b",
    re.IGNORECASE,
)
_SETS_OUT = re.compile(r"(?:as|for|since|over|during|having|at|in|with|after|when|while)\b", re.IGNORECASE)
# "my team built three of these": it may be a sentence.
_OURS_DID = re.compile(
    r"^(?:my|our)\s+(?:[\w-]+\s+){1,3}?(?:\w{3,}ed|built|ran|wrote|won|grew|held|kept)\b", re.IGNORECASE
)
_DO = re.compile(
    r"^(?:can|could|have|am|will|know|speak|enjoy|understand|believe|prefer|love(?!\s+(?:of|for)\b)|run|write|manage"
    r"|maintain|develop|create|teach|operate|deliver|solve|improve|handle)\b",
    re.IGNORECASE,
)
_AM = re.compile(
    r"^(?:(?:very|highly|fully|quite)\s+)?(?:(?:able|adept|comfortable|confident|certified|experienced|familiar|fluent"
    r"|good|great|keen|known|passionate|proficient|qualified|responsible|skilled|strong|trained|used|versed|interested"
    r"|at home)\s+(?:in|at|with|to|about|for|as|on|by)|at ease|well[ -]versed)\b",
    re.IGNORECASE,
)
_WHILE = re.compile(r"^(?:as|at|in|during|while|within|inside|across|throughout|among)\b", re.IGNORECASE)
# A time or a reason alone says nothing: "since 2015", "because I care".
_HANGS = re.compile(
    r"^(?:for|since|from|to|of|on|off|after|before|until|because|if|when|where|who|which|whose|why|how|although|though"
    r"|i|we|but|and|or|so|with|without|by|through|under|into|per|via|like|not|never|no|yes|than|then|due|despite)\b",
    re.IGNORECASE,
)
_AGENT = re.compile(
    r"^(?P<article>an?\s+|the\s+)?(?:[\w+#.-]+\s+){0,3}?(?:engineer|developer|manager|lead(?:er)?|(?:co-?)?founder"
    r"|(?P<sole>head|director|captain|chair|president|owner)|architect|nurse|teacher|designer|analyst|scientist"
    r"|consultant|administrator|officer|researcher|author|maintainer|contributor|mentor|coach|lecturer|writer|editor"
    r"|tutor|programmer|communicator|intern|trainer|coordinator|specialist|expert|student|supervisor|assistant"
    r"|accountant|lawyer|doctor|volunteer)(?=$|,|\s+(?:of|at|for|in|on|with|to|by|since|and|across|from)\b)",
    re.IGNORECASE,
)
_SMALL = re.compile(
    r"^(?:my|our|an?|the|what|as|at|in|during|while|within|inside|across|throughout|among|over|about|nearly|almost|more"
    r"|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many|several|deep|long|strong"
    r"|broad|hands-on|\w+ing)\b",
    re.IGNORECASE,
)


def sentence(said: str, vary: Vary) -> str:
    """What the owner would bring, as a whole sentence; '' where their words cannot be made one."""
    said = re.sub(r"^that\s+(?=(?:i|we|my|our)\b)", "", said, flags=re.IGNORECASE)
    if _whole(said):
        return _ended(said[0].upper() + said[1:])
    # "with eight years of Go" is the years; "by leading teams" the leading.
    said = re.sub(r"^(?:with|by|through|including)\s+(?=\S)", "", said, flags=re.IGNORECASE)
    small = said[0].lower() + said[1:]
    if _AM.match(said):
        return _ended(f"I am {small}")
    if _DID.match(said) or _DO.match(said):
        return _ended(f"I {small}")
    how_to = re.match(r"how to\b", said, re.IGNORECASE)
    if how_to:
        return _ended(f"I know {small}")
    if _HANGS.match(said):
        return ""
    said = small if _SMALL.match(said) else said
    agent = None if _WHILE.match(said) else _AGENT.match(said)
    if agent is not None:
        article = "" if agent["article"] or agent["sole"] else "an " if said[0] in "aeiouAEIOU" else "a "
        said = f"as {article}{said}"
    if _WHILE.match(said):
        return _framed(_BRINGS_LEARNED, said, vary)
    # A name or heading, a list or more than one sentence stands after a colon; that needs no verb of ours.
    if said[0].isupper() or re.search(r"[:;!]|[.?] ", said) or _OURS_DID.match(said):
        return _framed(_BRINGS_APART, re.sub(r"\s*:\s+", " – ", said), vary)
    return _framed(_BRINGS_DOING if re.match(r"\w+ing\b", said) else _BRINGS, said, vary)


def _whole(said: str) -> bool:
    """Is it a sentence already: somebody says something of themselves, or something is said of a thing?"""
    words = said.split()
    if _I_SAY.match(said):
        return len(words) > 1
    spoken = _I_SAY.search(said)
    if spoken is not None and _SETS_OUT.match(said):
        # "for eight years I ran", "when I led X, I learned": the owner speaks in the main clause.
        return said[:2].lower() != "wh" or re.search(r",\s+i\b", said, re.IGNORECASE) is not None
    if re.match(r"what\s+(?:i|we)\b", said, re.IGNORECASE):
        return re.search(r"\b(?:is|are)\b", said) is not None
    stated = _STATES.search(said)
    return stated is not None and stated.start() > 0 and not _HANGS.match(said)


def _framed(frames: Sequence[str], said: str, vary: Vary) -> str:
    frame = vary.one_of("highlight", frames)
    return _ended(frame.removesuffix(".").replace("{}", said))


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "…")) else text + "."
