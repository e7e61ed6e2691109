"""Whether whoever writes or signs an invitation only brings others together. Pure.

By whom the panel is made up, and who wants to meet the owner: whoever says so of others speaks for them.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set
from agent.understand.employers.employer import domain_of, folded
from agent.understand.persons import names

_COMPOSED = re.compile(
    r"\b(?:jury|panel|committee|board|commission|comité|kommission|gremium|auswahl\w+|comisión|tribunal|commissione"
    r"|commissie|júri|banca|comissão)\b[^.\n]{0,40}\b(?:composed of|made up of|consist(?:s|ing) of"
    r"|compos[ée]e? (?:de|d')|form[ée]e? (?:de|par)|besteht aus|setzt sich|(?:compuest|formad|integrad)[oa] por"
    r"|compost[oa] (?:da|por)|formata da|bestaat uit|constituíd[oa] por)(?P<who>[^\n]{1,400})",
    re.IGNORECASE,
)


_MYSELF = word_set("i me myself ich mir moi yo mi io ik mij ondergetekende eu mim")


_WANTS_YOU = re.compile(
    r"(?P<who>(?:[\w&'’.-]{1,30}[ \n]){1,5}?)(?:(?:would |'d |’d )?(?:wants?|likes?|loves?|asked|has asked|have asked"
    r"|is keen|are keen) to (?:see|meet|interview|speak to|talk to) you\b|(?:desidera|vuole|vorrebbe)[ \n]"
    r"(?:incontrar|conoscer|veder)(?:ti|la)\b|(?:quiere|desea)[ \n](?:ver|conocer|entrevistar)(?:te|la|le|lo)\b"
    r"|(?:souhaite|veut|aimerait|souhaiterait)[ \n](?:vous|te)[ \n](?:rencontrer|voir|recevoir)\b"
    r"|möchte[ \n](?:Sie|dich)[ \n](?:gerne?[ \n])?(?:persönlich[ \n])?(?:kennenlernen|sehen|sprechen)\b"
    r"|(?:nodigt|wil)[ \n](?:je|u)[ \n](?:graag[ \n])?(?:uit|zien|ontmoeten|spreken)\b"
    r"|(?:quer|gostaria de)[ \n](?:conhecer|ver|entrevistar)(?:-?(?:te|lo|la)|[ \n]você)\b)"
)
_US = word_set("""
    i we our us my ich wir unser unsere mein meine nous notre je mon noi nostro nostra mio nuestro nuestra mi wij ons
    onze mijn nosso nossa meu
""")


def tells_who_wants_to_meet(address: str, text: str) -> bool:
    """Does who writes from that address tell that others want to meet the owner, and not count themself among them.

    An agency writes so of its client, and who keeps a diary of whoever it is: "Tidewell Housing want to see you".
    """
    found = _WANTS_YOU.search(text)
    if found is None:
        return False
    who = re.split(r"[.:;!?\n]\s", found["who"])[-1].split()
    label = folded((domain_of(address) or "").partition(".")[0])
    firm = [folded(word) for word in who if word[:1].isupper() and len(word) > _A_WORD]
    third = any(word not in label for word in firm) or who[-1:] in (["they"], ["They"])
    return third and _US.isdisjoint(word.lower() for word in who)


_A_WORD = 3


def signs(name: str, text: str) -> bool:
    """Does that name end the text, in a line by itself."""
    return any(line.strip(" \t") == name for line in text.split("\n")[1:])


def sits_without(name: str, text: str) -> bool:
    """Does the text say of whom the panel is made up, and not name whoever signs it."""
    panel = _COMPOSED.search(text)
    own = {folded(word) for word in names.bare(name).split()} | _MYSELF
    return panel is not None and not own & {folded(word) for word in re.findall(r"[\w'’-]+", panel["who"])}
