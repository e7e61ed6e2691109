"""A word that thumbs misspelt is told from another word: "shcicken" is a slip, "schinken" is none. Pure."""

from __future__ import annotations

import itertools

from agent.understand.days.date_words import word_set

_ROWS = (("qwertyuiop", "asdfghjkl", "zxcvbnm"), ("qwertzuiop", "asdfghjkl", "yxcvbnm"),
         ("azertyuiop", "qsdfghjklm", "wxcvbn"))  # fmt: skip


def _beside() -> frozenset[tuple[str, str]]:
    """Which letters lie beside each other on an English, a German or a French keyboard."""
    found: set[tuple[str, str]] = set()
    for rows in _ROWS:
        for up, row in enumerate(rows):
            found |= {(a, b) for a, b in itertools.pairwise(row)}
            below = rows[up + 1] if up + 1 < len(rows) else ""
            found |= {(a, below[at + by]) for at, a in enumerate(row) for by in (-1, 0) if 0 <= at + by < len(below)}
    return frozenset(found | {(b, a) for a, b in found})


_BESIDE = _beside()
_ENDINGS = (
    "", "s", "es", "e", "en", "n", "em", "st", "t", "te", "ten", "est", "et", "d", "ed", "ing", "ly", "ez", "ons",
    "ent", "a", "o", "as", "os", "an", "amos", "ado", "ada", "ados", "adas", "ando", "ar", "lo", "la", "los", "las",
    "le",
    "les", "alo", "ala", "alos", "alas", "elo", "ela", "elos", "elas", "selo", "sela", "y", "ee", "ees",
)  # fmt: skip
_STEM = 4


def inflects(word: str, other: str) -> bool:
    """Are they one word with another ending: "schickst" and "schicken", and not "contract" and "contra"?"""
    same = next((at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return any(
        word[at:] in _ENDINGS and other[at:] in _ENDINGS for at in range(max(_STEM, same - 2), same + 1)
    )  # fmt: skip


def of_a_thumb(word: str, meant: str) -> bool:
    """Is it the other but for two letters exchanged, one left out or doubled, or the one beside it on the keyboard?"""
    if len(word) == len(meant):
        off = [at for at, (a, b) in enumerate(zip(word, meant, strict=True)) if a != b]
        if len(off) == 2 and off[1] == off[0] + 1:
            return word[off[0]] == meant[off[1]] and word[off[1]] == meant[off[0]]
        return len(off) == 1 and (word[off[0]], meant[off[0]]) in _BESIDE
    longer, shorter = (word, meant) if len(word) > len(meant) else (meant, word)
    at = next((at for at, (a, b) in enumerate(zip(longer, shorter, strict=False)) if a != b), len(shorter))
    if longer[:at] + longer[at + 1 :] != shorter:
        return False
    return longer is meant or longer[at] == longer[at - 1]


_NOES = ("nicht", "nichts", "niemals", "don't", "dont", "never", "cannot", "jamais", "nunca", "keine", "keinen", "ohne")
_SHORT_NOES = word_set("nict niht icht ncht dnot")
"""More of them, where a letter is left out."""


def denies(word: str) -> bool:
    """Is it a slip of a "not", or of a "never", by two letters exchanged or one doubled: "nciht", "dotn"?"""
    if word in _SHORT_NOES:
        return True
    return word not in _NOES and any(
        (len(word) == len(each) and sorted(word) == sorted(each)) or len(word) == len(each) + 1
        for each in _NOES if of_a_thumb(word, each)
    )  # fmt: skip


LOOKALIKES = word_set("""
large parmi sense press preis parts crear venta perte sede kick spending sendung posts prets drunk lane parent pote puse
engaged commis clock fuer spenden spende bless bleus engager presos lanzo tirar poete verga dreck executed preso partant
partante duck tirage presa forty tier posta schock posee potter stamm senken senke pacte engagee feter locher tires
tirado
valise manga executer purse posez sunde sunden peste puls pulso paste feder poseer lanka seated swamp tireur lace posed
click clic bliss patte senda schinken venda parite lanz parie paroi manada drunken blass sensing lachte lana lach sonde
sonden seide seiden tirano hindus parue envoler envole scaled skipper scheck munde piste mantas abwenden lachs polster
stump parme mania envol vega lance mandy pulpa manana sande manjar partir suela stomp forte sippe shopper shipped
slipper luche sighed senne anmarsch schippe executes mansa sinned landa larcher autorisation authorisation pasted soot
klink parse encias potted seabed engie commie lathe schocken knoll seared abwendung delirer tirade parkte precede shoo
pulsed magda manta manna lasche feger venza ponte pardi lacha lather sanding lache pulsar klack lachse manies mandi
parate verenden postier clink ducken clack tiber pester sealer krall adjuger schichten schicht sticken stricken schecken
schlichten absender spender sender sensen senner confort conform conforme lunch summit improve appraise reprove approach
aprobar relapse relearn rehearse deliberate dispute delivery despair convoi convoie envie envier envies envieux partie
parties pari
valides valeur valse mandato mando manso mandril mandibula aviar bandera granted greet greed grade gerade gerne germe
perfekte prefecto portrait parfum parfois clara clavo cloro clerk clean cleat cleared fight eight righteous
""")
"""Words that are one letter away from an order, and are none."""
