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


DETAIL_LEADS = (
    "What has stayed with me:",
    "I keep coming back to this:",
    "Something I will remember from our conversation:",
    "Still on my mind:",
    "From what we discussed I took this away:",
    "What I have been turning over since then:",
    "This in particular stayed in my mind:",
)
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
_OWN_SENTENCE = re.compile(r"^(?:i|i['’]\w+|my|we|as|for|since|over|during|having|at)\b", re.IGNORECASE)
_DID = re.compile(
    r"^(?:\w{3,}ed|ran|built|led|wrote|grew|made|taught|sold|won|brought|kept|set|cut|took|held|drove|spoke)\b",
    re.IGNORECASE,
)


def highlight_sentence(highlight: Highlight | None, vary: Vary) -> str:
    """What the owner would bring: a sentence as it is, anything else where its kind of phrase fits."""
    said = one_line(highlight.say, 400).rstrip(" .;,") if highlight else ""
    if not said:
        return ""
    if _OWN_SENTENCE.match(said) and len(said.split()) > 3:
        return said[0].upper() + said[1:] + "."
    if _DID.match(said):
        return f"I {said[0].lower()}{said[1:]}."
    brings = vary.one_of("highlight", _BRINGS_DOING if re.match(r"\w+ing\b", said) else _BRINGS)
    return brings.replace("{}", said)


def sign_off(signature: str, vary: Vary) -> str:
    """The line before the signature; '' where the signature begins with one."""
    return "" if _SIGNS_OFF.search(signature.split("\n")[0]) else vary.one_of("sign_off", _SIGN_OFFS)


def role_name(role: str | None) -> str:
    """The role without `(m/w/d)`, `the` and `position`; '' where it is a link or an address."""
    said = re.sub(r"\((?:[mwfdxgn]\s*[/|*]\s*)+[mwfdxgn*]\)", "", one_line(role or "", 200), flags=re.IGNORECASE)
    said = " ".join(said.split())
    said = re.sub(r"^(?:the|a|an)\s+|\s+(?:role|position|job|vacancy)$", "", said, flags=re.IGNORECASE)
    return "" if "://" in said or "@" in said or len(said) > 80 or "{" in said else said.strip(" .,;:-–")


def day_and_month(day: date) -> str:
    """`12 March`: read alike on both sides of the ocean."""
    return f"{day.day} {day:%B}"
