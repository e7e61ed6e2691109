"""The phrases that a template is handed ready-made, and how they vary. Pure; no template language here.

Each table holds as many as a large panel has members, and no two share their words: notes to
colleagues, laid side by side, must not be one note.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import date

from agent.compose.plain import one_line
from agent.model import Stage
from agent.rules import Highlight

TALKS = {
    Stage.SCREEN: "call",
    Stage.TECHNICAL: "technical interview",
    Stage.CASE: "case interview",
    Stage.PANEL: "panel interview",
    Stage.ONSITE: "interview",
}


class Vary:
    """Picks among texts by a stable hash; the members of a panel never share one while there are enough."""

    def __init__(self, seed: str, variant: int) -> None:
        self._seed = seed
        self._variant = max(0, variant)

    def pick(self, slot: str, count: int) -> int:
        """A number below `count`. Past `count` people the next round starts elsewhere in each slot."""
        rounds, place = divmod(self._variant, count)
        digest = hashlib.sha256(f"{self._seed}\n{slot}\n{rounds}".encode()).digest()
        return (int.from_bytes(digest[:8], "big") + place) % count

    def one_of(self, slot: str, texts: Sequence[str]) -> str:
        """The text that `pick` points at."""
        return texts[self.pick(slot, len(texts))]


# For what comes after the first thing told.
DETAIL_MORE = ("I also took this with me:", "One more thing I noted:", "And this, too, I remember:")
DETAIL_LEADS = (
    "What has stayed with me:",
    "I keep coming back to this:",
    "Something I will remember from our conversation:",
    "Still on my mind:",
    "From what we discussed I took this away:",
    "What I have been turning over since then:",
    "This in particular stayed in my mind:",
)
# For a note or news of the owner's, which may be anything that follows a colon.
GIVEN_LEADS = {
    "additional_information": ("It is this:", "In short:", "What I mean is this:"),
    "update": ("What is new:", "In short:", "The news is this:"),
    "keep_in_touch": ("What is new with me:", "From my side there is this to tell:", "Meanwhile, on my side:"),
}
GIVEN_LEAD = ("In short:",)
GIVEN_MORE = ("And further:", "Also:")
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
# For a gerund, after a colon it needs no verb of ours.
_BRINGS_DOING = (
    "What I would bring to the team: {}.",
    "My contribution would rest on this: {}.",
    "What I can offer from my side: {}.",
    "Something I would gladly put to use in this role: {}.",
    "What should serve me well in this position: {}.",
    "What has prepared me for the work: {}.",
    "What I could build on: {}.",
)
_SIGN_OFFS = (
    "Kind regards,",
    "With kind regards,",
    "Warm regards,",
    "With thanks,",
    "Sincerely,",
    "All good wishes,",
    "Regards,",
)
_SIGNS_OFF = re.compile(
    r"\b(?:regards|wishes|sincerely|cheers|best|yours|thanks|thank you|greetings|grüße|gruß|grüßen)\W*$", re.IGNORECASE
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


def highlight_sentence(highlight: Highlight | None, vary: Vary) -> str:
    """What the owner would bring, as a whole sentence; '' where their words cannot be made one."""
    said = one_line(highlight.say, 400).strip(" .;,-–•") if highlight else ""
    if not any(char.isalnum() for char in said) or said.endswith(("?", ":")):
        return ""
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
    # A name or heading, a gerund, a list or more than one sentence stands after a colon; that needs no verb of ours.
    apart = said[0].isupper() or re.match(r"\w+ing\b", said) or re.search(r"[:;!]|[.?] ", said) or _OURS_DID.match(said)
    return _framed(_BRINGS_DOING if apart else _BRINGS, re.sub(r"\s*:\s+", " – ", said), vary)


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


def sign_off(signature: str, vary: Vary) -> str:
    """The line before the signature; '' where the signature begins with one."""
    return "" if _SIGNS_OFF.search(signature.split("\n")[0]) else vary.one_of("sign_off", _SIGN_OFFS)


# "Role", "the open position", "n/a": a form's own words, not what the work is called.
_NO_ROLE = re.compile(
    r"(?:(?:roles?|positions?|job|vacancy|opening|opportunity|title|interview|the|an?|this|that|your|our|my|open|new"
    r"|advertised|for|of|n/a|tbd|tba|unknown|none|null|any|various|other|stelle|posten)(?:\W+|$))+",
    re.IGNORECASE,
)


def role_name(role: str | None) -> str:
    """The role without `(m/w/d)`, `the` and `position`; '' where it is a link, an address or no name of one."""
    said = re.sub(r"\((?:[mwfdxgn]\s*[/|*]\s*)+[mwfdxgn*]\)", "", one_line(role or "", 200), flags=re.IGNORECASE)
    said = " ".join(said.split())
    if _NO_ROLE.fullmatch(said):
        return ""
    said = re.sub(r"^(?:the|a|an)\s+|\s+(?:role|position|job|vacancy)$", "", said, flags=re.IGNORECASE)
    return "" if "://" in said or "@" in said or len(said) > 80 or "{" in said else said.strip(" .,;:-–")


def day_and_month(day: date) -> str:
    """`12 March`: read alike on both sides of the ocean."""
    return f"{day.day} {day:%B}"
