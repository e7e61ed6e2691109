"""The gates of an order by itself: whether it is about a draft, ends, and is no question without its mark. Pure.

They stand among those of a clause that lets something go (`letting_gates`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.understand.answers import answer_gates, beside_words, condition_words, gate_words, order_words, praise_words
from agent.understand.answers.answer_spoken import Spoken
from agent.understand.days.date_words import word_set

_SENT_BEFORE = re.compile(r"(?<!\w)(?:envié|mandé|aprobé)(?!\w)|^\W*(?:envoyé|parti)e?s?\W*$", re.IGNORECASE)
"""A Spanish or French past that without its accent is an order."""
_ARTICLES = word_set("the my our your a der die das mein meine le la les mon ma mes el los las mi mis")
_THANKING = frozenset(("thank", "thanks", "@name", "@num", "@ord", "@all"))
_BOTS = word_set(
    "bot robot computer machine assistant app program maschine roboter assistent ordi robot maquina asistente"
)
_THANKS = word_set("thanks thank danke dank merci gracias")
_THANKED_FOR = word_set("""
reminder nudge help quick work effort draft heads prompt patience trouble support push memory
erinnerung erinnern hilfe muhe schnelle schnellen geduld arbeit entwurf unterstutzung nachfrage drandenken
rappel aide travail patience relance soutien peine coup
recordatorio ayuda trabajo paciencia aviso esfuerzo apoyo molestia
""")
"""What a program is thanked for; other thanks may be a letter to a stranger."""
_WHERE = word_set("back bin on at in from im am beim bei auf en au dans chez aus vom")
_NOUN, _TOPIC = 3, 4
_GOOD_TO = re.compile(r"\b(?:good|fine|great|ok|okay|right|nice|perfect) (?:to|on) ", re.IGNORECASE)


def is_of_another_thing(said: Spoken) -> bool:
    """ "Send the contract": what is sent is no draft."""
    words = said.words
    if answer_gates.holds(words, order_words.ANOTHER_WAY):
        return True
    for at, word in enumerate(words[:-2]):
        if word in praise_words.ENGLISH and words[at + 1] in ("a", "an") and words[at + 2] not in _THANKING:
            return True  # "send a mail"
        if word in praise_words.ENGLISH and words[at + 1] in praise_words.ARTICLES and _names_another(words[at + 2 :]):
            return True
    if words[0] in _ARTICLES and words[1:2] and words[1] in order_words.THINGS | order_words.LIVING:
        return True  # "the dog can go out"
    for at, word in enumerate(words):
        if word not in order_words.ORDERS:
            continue
        for behind in words[at + 1 : at + 1 + order_words.OBJECT]:
            if behind in order_words.LETTERS or behind[0] == "@" or behind in gate_words.ABOUT:
                break
            if behind in order_words.THINGS or behind in order_words.LIVING:
                return True
    return False


def _names_another(words: Sequence[str]) -> bool:
    """Behind an article: does something stand there that is no draft?"""
    if words[0] in gate_words.SMALL or words[0] in praise_words.BEFORE_NOUNS:
        return False  # "send this to him"
    for word in words[:_NOUN]:
        if word in praise_words.THINGS_SENT or word[0] == "@" or not word.isalpha():
            return False
        if word in praise_words.BEFORE_NOUNS:
            break
    return True


def praises_another(said: Spoken) -> bool:
    """Another thing is praised, or named, in the sentence of the order: "the dress is perfect, send it"."""
    if said.heard.clause.sentence not in said.answer.lets:
        return False
    words = [word for word in said.words if word not in gate_words.INTERJECTIONS]
    if answer_gates.holds(said.words, order_words.OTHER_DEED):
        return True
    if said.at and answer_gates.holds([*words, "@end"], order_words.LISTENS):
        return True
    if any(_is_to_a_stranger(words, at) for at in range(len(words) - 3)):
        return True
    if said.heard.clause.chosen:
        return _theirs_is_praised(words)
    if any(_is_somebodys(word) for word in words):
        return bool(praise_words.JUDGING.intersection(words))  # "my sister's draft is good"
    if not praise_words.OF_A_DRAFT.isdisjoint(words[1:] if words[:1] == ["ton"] else words):
        return False
    let = said.heard.kind in ("release", "assent")
    away = bool(_WHERE.intersection(words[:1])) and "cuanto" not in words[:2]  # "back from holiday"
    if not let and not away and not order_words.THINGS.isdisjoint(words) and len(words) <= _TOPIC:
        return True
    if said.heard.kind in ("praise", "assent", "talk") and len(words) <= _TOPIC and _adorns_another(words):
        return True
    if len(words) < _TOPIC - 1 or words[0] not in praise_words.POINTS or words[1] in gate_words.SMALL:
        return False
    praised = bool(praise_words.PRAISES.intersection(words[2:]))
    return words[1] not in praise_words.PRAISES and words[2] in praise_words.IS and praised


def _is_somebodys(word: str) -> bool:
    """ "Sister's", and neither "it's" nor "findet's", nor what is the draft's own: "the title's right" """
    stem = word.removesuffix("'s")
    own = word in order_words.IS_SHORT or stem in order_words.GERMAN_VERBS or stem in beside_words.HEADS
    own = own or stem in order_words.LETTERS
    return word.endswith("'s") and not own


def _is_to_a_stranger(words: Sequence[str], at: int) -> bool:
    """ "The letter to my landlord" """
    letter, to, the, whom = words[at : at + 4]
    if letter not in order_words.LETTERS and letter != "@name":
        return False
    if to not in order_words.TO_WHOM or the not in order_words.DETERMINERS:
        return False
    if letter == "merci" and whom.endswith(("er", "re", "ir")):
        return False  # "merci de les envoyer"
    if letter in _THANKS and whom in _THANKED_FOR:
        return False
    known = order_words.ROLES | gate_words.SMALL | order_words.LETTERS
    return whom.isalpha() and whom not in known


def _theirs_is_praised(words: Sequence[str]) -> bool:
    """ "Bob's poem is lovely", "Anna's leave": what is of somebody it is for, and is no draft."""
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if word == "@name" and after in order_words.THINGS:
            return True
        if word != "@name" or after in praise_words.OF_A_DRAFT or after in gate_words.SMALL:
            continue
        praised = bool(praise_words.PRAISES.intersection(words[at + 2 :]))
        if praised and words[at + 2] in praise_words.IS and after not in praise_words.IS:
            return True
    return False


def _adorns_another(words: Sequence[str]) -> bool:
    """Is it an adjective of praise and what is no draft: "lovely voice", "schönes Gedicht"?"""
    at = next((at for at, word in enumerate(words) if word not in gate_words.SMALL), len(words))
    while at < len(words) and words[at] in praise_words.PRAISES:
        at += 1
    if not 0 < at < len(words) or words[at - 1] not in praise_words.ADORNS:
        return False
    known = praise_words.OF_A_DRAFT | gate_words.SMALL | gate_words.INTERJECTIONS | condition_words.TURNS | _BOTS
    return words[at].isalpha() and len(words[at]) > 2 and words[at] not in known


def praises_it_alone(words: Sequence[str]) -> bool:
    """Is every word one of praise, or of a draft: may an order behind it be of nothing else?"""
    known = praise_words.PRAISES | praise_words.OF_A_DRAFT | gate_words.SMALL | gate_words.INTERJECTIONS
    return all(word in known or not word[0].isalpha() for word in words)


def does_something_first(said: Spoken) -> bool:
    """ "Check the date | and send it": something is to be done before it goes."""
    if said.ends or said.heard.kind in ("release", "assent") or said.heard.told or said.heard.clause.chosen:
        return False
    words = [word for word in said.words if word not in order_words.BEFORE_A_DEED]
    behind = said.answer.heard[said.at + 1]
    joined = behind.clause.words[0] in gate_words.AND or behind.clause.words[0] in order_words.THEN
    care = tuple(words[:2]) in order_words.NO_DEED
    done = bool(words) and (words[0] in order_words.DEEDS or _is_a_deed(words))
    return done and joined and behind.kind in ("release", "assent") and not care


def _is_a_deed(words: Sequence[str]) -> bool:
    """Does it begin with an English verb and what is to be done to: "laminate it"?"""
    if words[0] in order_words.MAKES and len(words) > _DEED and words[1] in order_words.DETERMINERS:
        return True  # "mach den Namen fett"
    if len(words) < _DEED or words[1] not in order_words.TO_WHAT or tuple(words[1:3]) in order_words.PACKS:
        return False
    verb = words[0]
    known = gate_words.SMALL | praise_words.PRAISES | gate_words.INTERJECTIONS | order_words.NO_VERBS
    return verb.isalpha() and len(verb) > _DEED and verb not in known and not verb.endswith(order_words.NO_ENDINGS)


_DEED = 2


def goes_another_way(said: Spoken) -> bool:
    """ "Send it by post" """
    return said.heard.clause.sentence in said.answer.lets and answer_gates.holds(said.words, order_words.BY_WAY_OF)


def has_no_end(said: Spoken) -> bool:
    """ "Please send the" """
    dangles = said.words[-1] in order_words.DANGLING or any(
        end == len(said.words) for at in range(len(said.words)) for end, _ in order_words.DANGLES.at(said.words, at)
    )
    goes = said.words[-2:] in (("vas", "y"), ("allez", "y"), ("va", "y"), ("allons", "y"))
    return said.ends and dangles and len(said.words) > 1 and not goes


def asks_without_a_mark(said: Spoken) -> bool:
    """ "How do I approve this" """
    words = [word for word in said.words if word not in gate_words.INTERJECTIONS]
    if any(True for _ in order_words.NO_QUESTION.at(words, 0)):
        return False
    return any(True for _ in order_words.ASKS.at(words, 0))


def is_how_they_see_it(said: Spoken) -> bool:
    """ "Looks good to Bob" """
    return theirs(said.words, said.heard.clause.text)


def theirs(words: Sequence[str], text: str) -> bool:
    """Is it said of how somebody it is for sees it, or looks?"""
    named = answer_gates.holds(words, order_words.SEEMS) and _GOOD_TO.search(text) is not None
    return named or answer_gates.holds(words, order_words.OF_THEIRS)


def is_over(said: Spoken) -> bool:
    """It is told that it went, or who goes with whom."""
    return over(said.words, said.heard.clause.text)


def over(words: Sequence[str], text: str) -> bool:
    """Is it told that it went, or who goes with whom?"""
    if answer_gates.holds(words, order_words.OVER) or answer_gates.holds([*words, "@end"], order_words.GOES_WITH):
        return True
    left = [word for word in words if word not in order_words.AND_SENT]
    if len(left) > 1 and left[-1] in order_words.SENT and order_words.LETTERS.issuperset(left[:-1]):
        return True  # "message delivered"
    if len(words) <= _TOPIC and answer_gates.holds([*words, "@end"], order_words.TO_GO):
        return True
    return _SENT_BEFORE.search(text) is not None or (bool(left) and order_words.SENT.issuperset(left))
