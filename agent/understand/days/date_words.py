"""The words that dates are made of, in English, German, French and Spanish. Tables only.

Each language maps phrases to tags, the alphabet of the grammar in `date_grammar`: `M12` December, `W4`
Friday (Monday is 0), `N5` a number, `P1` first, `Uw` week (`+` plural), `-` a word that says nothing about a
date. A phrase may stand for several tags. Everything is written folded (see `sentences.fold`): lower
case, without accents, ae for ä. The longest phrase wins.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words_de import DE
from agent.understand.days.date_words_en import EN
from agent.understand.days.date_words_es import ES
from agent.understand.days.date_words_fr import FR


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


LANGUAGES = {"en": EN, "de": DE, "fr": FR, "es": ES}

DATE_WORDS = {
    code: word_set(re.sub(r"^.*?=|[^a-z]", " ", table, flags=re.MULTILINE)) for code, table in LANGUAGES.items()
}
"""The words of dates: those of one language give it away as its small words do."""

NEEDS_CAPITAL = {
    "en": frozenset({"may", "march", "mar", "sat", "sun"}),
    "de": frozenset({"mo", "di", "mi", "fr"}),
    "fr": frozenset(),
    "es": frozenset(),
}
"""Words that are a month or a weekday only with a capital, or beside a number."""

FUNCTION_WORDS = {
    "en": word_set("""
    the you we will by until then back call answer decision to of and is for your with our are have be from
    by on not this that i us would please it get
    back know let in next week as at out monday tuesday wednesday thursday friday january december
"""),
    "de": word_set("""
    der die das und ich wir sie ihnen ihre von zu bis wird werden ist mit nicht den dem uns im bei sich eine
    einen auf am vom wieder dir dich du es noch bin fuer zum ab melde montag dienstag mittwoch donnerstag
    freitag januar dezember woche dazu gibt heute morgen rueckmeldung antwort wenn sagen melden meldet spaetestens
    naechste naechster kommende bescheid kein keine entscheidung schreib ruf sag
"""),
    "fr": word_set("""
    le la les nous vous je votre de des du et est une un pour avec sera dans ici au notre que avant par jusqu
    suis serai semaine retour merci on te se ne pas tu vers aux mais lundi mardi mercredi jeudi vendredi janvier
    decembre demain reponse mardi courrier cette plus retard semaine
"""),
    "es": word_set("""
    el la los nos le te que de en y su para una un con por estoy estare hasta del antes las usted contacto es al
    se sera me vuelvo oficina semana tiene lunes martes miercoles jueves viernes enero diciembre manana hoy
    dias unos unas dame tienes decimos respuesta llamo mando como mes fin avisaremos diremos
"""),
}
"""Small words that give a language away."""
