"""What the words of an employer do, by language: en, de, fr, es. The patterns stand in a file for each."""

from __future__ import annotations

from agent.understand.promises.promise_words_de import GERMAN
from agent.understand.promises.promise_words_en import ENGLISH
from agent.understand.promises.promise_words_es import SPANISH
from agent.understand.promises.promise_words_fr import FRENCH

WORDS = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
