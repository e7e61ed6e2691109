"""What varies, and how; the names of roles; the farewell. Pure; no template language here.

Notes to colleagues, laid side by side, must not be one note.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from agent.compose.plain import one_line
from agent.compose.tongue import Tongue


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


# In whatever language: a signature of the owner's may be in another one than the mail.
_SIGNS_OFF = re.compile(
    r"\b(?:regards|wishes|sincerely|cheers|best|yours|thanks|thank you|greetings|truly|faithfully|warmly|grüße|gruß"
    r"|grüßen|gruss|grüsse|mfg|vg|lg|dank|cordialement|salutations|amicalement|à vous|atentamente|saludos?)\W*$",
    re.IGNORECASE,
)


def sign_off(signature: str, tongue: Tongue, vary: Vary) -> str:
    """The line before the signature; '' where the signature begins with one."""
    return "" if _SIGNS_OFF.search(signature.split("\n")[0]) else vary.one_of("sign_off", tongue.sign_offs)


# "Role", "the open position", "n/a": a form's own words, not what the work is called.
_NO_ROLE = re.compile(
    r"(?:(?:roles?|positions?|job|vacancy|opening|opportunity|title|interview|the|an?|this|that|your|our|my|open|new"
    r"|advertised|for|of|n/a|tbd|tba|unknown|none|null|any|various|other|stelle|posten|poste|puesto|vacante|offre"
    r"|offene|ausgeschriebene|die|der|le|el|la|un|une|una)(?:\W+|$))+",
    re.IGNORECASE,
)
# That it is for all genders, in the ways that advertisements say it.
_GENDERS = re.compile(
    r"\(\s*(?:(?:[mwfdxgnhi]|div|gn)\s*[/|*,.:]\s*)+(?:[mwfdxgnhi*]|div|gn|divers)\s*\)"
    r"|\(\s*(?:all genders|alle geschlechter|gn\*?)\s*\)"
    r"|(?:^|(?<=\s))[mwfdxh](?:[/|][mwfdxh]){1,3}(?=\s|$)",
    re.IGNORECASE,
)


def role_name(role: str | None) -> str:
    """The role without `(m/w/d)`, `the` and `position`; '' where it is a link, an address or no name of one."""
    said = " ".join(_GENDERS.sub("", one_line(role or "", 200)).split())
    said = re.sub(r"\s+(?=[,;:])", "", said)  # where "(m/f/d)" stood before a comma
    if _NO_ROLE.fullmatch(said):
        return ""
    said = re.sub(r"^(?:the|a|an)\s+|\s+(?:role|position|job|vacancy)$", "", said, flags=re.IGNORECASE)
    if re.match(r"(?:in|im|of|for|als|as|de|du|en|bei|at|und|and)\b(?!-)", said):
        return ""  # half of one
    if said == said.upper():  # shouted: `INTERN`; what is short is an abbreviation
        said = " ".join(word.capitalize() if len(word) > 4 and word.isalpha() else word for word in said.split())
    return "" if "://" in said or re.search(r"\S@\S", said) or len(said) > 80 or "{" in said else said.strip(" .,;:-–")
