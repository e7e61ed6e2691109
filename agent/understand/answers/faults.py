"""Whether a clause names a mistake in a draft, or says that there is none. Pure.

A "no" before a mistake denies it only if it is the only denial: "no errors", "free of errors", and not "not free of
errors", "no para de tener errores", "nothing but typos". So the denials are counted: an odd number of them is a denial,
and what says that something never stops, is not lacking or not the only one is none at all.
"""

from __future__ import annotations

from collections.abc import Sequence

from agent.understand.answers import text_words
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

_CLAUSAL = word_set("""
no not never nicht nich nischt ned nit nie niemals pas jamais nunca jamas tampoco cannot dont doesnt didnt isnt arent
wasnt werent cant couldnt wont
""")
"""Each denies what is said; two of them say it."""
_NOMINAL = word_set("""
kein keine keinen keinem keiner none zero cero null ni neither nor weder aucun aucune ningun ninguna ningunas ningunos
rien nada nothing nichts nix
""")
"""Beside one of those they say the same "no" once more: "no veo ninguna falta"."""
_FREE = word_set("""
without ohne sans sin free frei libre libres exempt exempte exento exenta exentos fehlerfrei fehlerfreie fehlerfreier
fehlerfreies fehlerlos devoid
""")
_ECHO = frozenset(("no", "nein", "non", "nope", "nee"))
"""An answer to something, before a denial: "no, no mistakes"."""
_UNDENIED = Lexicon("""
ist (was/etwas) anderes|is (something else/another matter)|c'est autre chose|es otra cosa
far from|anything but|alles andere als|weit (entfernt von/davon)|loin d'etre|lejos de|todo menos
hardly|barely|scarcely|kaum|a peine|apenas
(no/not/without) [an/any/the] (end/lack/shortage/want/dearth) (of/to)|not (just/only/merely/few/a few/the only/exactly)
(stop/stops/stopped/quit/quits/cease/ceases/tire/tires) (having/making/finding/being/with/to)|fails to|fail to
(nothing/none/anything) but|nothing except|nichts (als/ausser)|nix als
nicht (nur/bloss/wenige/gerade wenige/der einzige)
(hort/horen) (nicht/nie/gar nicht) auf|(fehlt/fehlen/mangelt) (es/ihm/ihr) (nicht/nie)
(fehlt/fehlen/mangelt) [es] [ja] nicht|nicht (fehlen/aufhoren)|an fehlern (fehlt/mangelt)
rien (que/qu'un/qu'une/que des/d'autre que)|pas (que/qu'un/qu'une/seulement/juste/peu/moins)
(arrete/arretent/cesse/cessent) (pas/jamais|de)|(n'arrete/n'arretent/ne cesse/ne cessent)
(pas/jamais) (qui/ce qui) manquent|(manque/manquent) pas|ne manquent
no (carece/carecen) de|no [se/me] (para/paran/paro/deja/dejan/dejo/cesa/cesan/acaba/acaban) de
no [le/les/me] (falta/faltan/escasean)
no [son/es/hay/tiene/tienen] (pocos/pocas/poco)|no (solo/solamente/unicamente)|mas que
nada (mas que/sino/que no)
""")
"""Whatever is denied in these, the mistakes are not."""
_RATHER = word_set("but sondern sino mais pero aber")
"""Not at the head of a clause they turn what was denied: "not one typo but three"."""
_NOTICED = word_set("""
catch caught spot spotted noticed noticing eye gemerkt bemerkt gesehen entdeckt aufgepasst aufgefallen gefunden vu
remarque repere visto pillado notado cazado ojo seen found
""")
_IDENTITY = word_set("""
name names surname surnames title titles date dates year spelling namen nachname nachnamen vorname vornamen titel datum
schreibweise nom noms prenom titre dates orthographe nombre nombres apellido apellidos titulo fecha fechas cargo
ortografia typo
""")
"""What is noticed of these is seldom that they are right."""
WRONG = word_set("""
wrong incorrect misspelt misspelled mistaken swapped switched mixed-up garbled mangled doubled missing
fehlende fehlenden fehlender fehlendes manquant manquante faltante falsch falsche
falschen falscher falsches falschem verkehrt verkehrte verkehrten vertauscht vertauschte vertauschten verwechselt
verwechselte verwechselten verdreht verdrehte verdrehten faux fausse fausses mauvais mauvaise inverse inversee inverses
interverti intervertis errone erronee estropie estropiee equivocado equivocada equivocados equivocadas incorrecto
incorrecta cambiado cambiada cambiados erroneo erronea mala malo trocado trocada
""")
"""What is so is no part of a letter that is liked."""


def named(words: Sequence[str]) -> bool:
    """Does it speak of a mistake, and not of none: "two spelling slips", "not free of errors"?"""
    return not text_words.MISTAKES.isdisjoint(words) and not denied(words)


def denied(words: Sequence[str]) -> bool:
    """Is what it names denied?"""
    if len(words) > 1 and words[0] in _ECHO and _denies(words[1]):
        words = words[1:]
    clausal = sum(word in _CLAUSAL or word.endswith("n't") for word in words)
    nominal = not _NOMINAL.isdisjoint(words)
    free = sum(word in _FREE for word in words)
    turned = not _RATHER.isdisjoint(words[1:]) or any(True for at in range(len(words)) for _ in _UNDENIED.at(words, at))
    return not turned and (max(clausal, nominal) + free) % 2 == 1


def _denies(word: str) -> bool:
    return word in _CLAUSAL or word in _NOMINAL or word in _FREE or word.endswith("n't")


def is_wrong(words: Sequence[str]) -> bool:
    """Does it say that something is wrong, and not that nothing is?"""
    return not WRONG.isdisjoint(words) and not denied(words)


def noticed(words: Sequence[str]) -> bool:
    """Is something liked that was wrong in it: "good catch about the wrong name", "gut gemerkt, das mit dem Datum"?"""
    return is_wrong(words) or not (_NOTICED.isdisjoint(words) or _IDENTITY.isdisjoint(words))
