"""Words that are to stand in the place of others: "swap Sincerely for …", "donde pone X pon …". Pure.

What is named for that place is wished in, whatever else in the sentence wants the old words out. In English, German,
French and Spanish, folded and lower-case.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

_TAKES = word_set("""
swap replace change exchange substitute trade turn ersetz ersetze ersetzen ersetzt tausch tausche tauschen austauschen
ander andere andern andert remplace remplacez remplacer changez changer echange echangez cambia cambie cambiar cambiale
sustituye sustituya sustituir reemplaza reemplace reemplazar
""")
"""What takes words out for others, which stand behind one of these."""
_BY = word_set("for with by to into durch gegen mit in zu par en contre pour por a con esta celle ceci this")
_RATHER = word_set("besser lieber better rather mejor plutot stattdessen")
"""These alone do so, too: "better: …"."""
_INSTEAD = Lexicon("""
instead of|rather than|in place of|where it (says/said/reads/is)|where (you/u) (say/wrote/put)|(statt/anstatt/anstelle)
wo|aus|(au lieu/a la place) (de/du/d'/des)|la ou|en (lugar/vez) (de/del)|donde (pone/dice/ponia/decia)
""")
_PUTS = word_set("""
put say write use have lieber besser schreib schreibe schreiben nimm nehmen setz setze setzen sag sagen mach machen
mets mettez ecris ecrivez dis dites plutot pon ponga ponle poner di diga escribe escriba mejor mete metele
""")
_NEAR = 3
"""Among so many words before what is wished for, what puts it there."""
_QUOTED = re.compile(r"[\"“„«‘‚][^\"“”„«»‘‚\n]{0,80}[\"”“»’]")
_QUOTES = frozenset('"“”„«»‘‚')


def in_place(before: Sequence[str]) -> bool:
    """Do the words of a sentence before what is wished for say that it is to stand where others do?"""
    said = [word for word in before if word[0].isalnum() or word[0] == "@"]
    if not said:
        return False
    if len(said) == 1 and said[0] in _RATHER:
        return True
    if said[-1] in _BY and not _TAKES.isdisjoint(said[:-1]):
        return True
    from_there = any(True for at in range(len(said)) for _ in _INSTEAD.at(said, at))
    return from_there and not _PUTS.isdisjoint(said[-_NEAR:])


def outside_quotes(before: str, after: str) -> str:
    """What stands around words that the owner has put in quotes, without other quoted words; where an order stands
    in quotes, their signs stay."""
    first, last = before.rstrip(), after.lstrip()
    if first[-1:] in _QUOTES and last[:1] and last[:1] in _QUOTES | {"’"} and any(map(str.isalpha, first)):
        before, after = first[:-1], last[1:]
    return f"{_QUOTED.sub(' ', before)}|{_QUOTED.sub(' ', after)}"
