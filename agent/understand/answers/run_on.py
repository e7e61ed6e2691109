"""Sentences that run on without a sign, as "send it I'm on the train": where the order ends and talk begins. Pure.

Talk of oneself behind an order is cut off where the order is one by itself and beyond doubt, and what follows is none:
so nothing is let go that a sign there would not have let go. An order behind talk ("I told him send it") may be said
of anything: it is `guessed`, and asked about, save where it asks to wait, which lets nothing go.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from agent.understand.answers import beside_words, day_words, friendly, gate_words, keeping, kind_words, snooze
from agent.understand.answers.answer_clauses import Clause
from agent.understand.answers.answer_weights import Weights
from agent.understand.days.date_words import word_set

CLEARLY, BEHIND = 0.80, 0.85
"""So likely must the words before a cut be an order, and those behind one."""
NAMING = 0.50
"""So likely must words be an order that name their drafts, where behind them others are still to be read."""
FEWEST = 2
LATE = 0.70
"""The same of a wish to wait, behind a cut."""
_TELLING = word_set("""
i i'm im i've ive i'll we we're we've my ich bin hab sitz sitze steh steig komme meine mein je j'ai j'etais j'suis ma
mon on yo estoy ando voy acabo mi vengo salgo she he he's she's shes hes they they're sie er elle il ella
""")
_INVERTED = word_set("""
es sie ihn das die den dem mir mich dir noch nicht auch da ja schon gern gerne nur erst heute morgen jetzt dann ihr ihm
so mal selber selbst auf zu mein meine uns nichts kein keine alle beide ihnen euch nochmal lieber eher
""")
"""Behind a German "ich" or "wir" these stand where the verb stood before it: "bin ich noch unentschlossen"."""
_FRENCH_ON = word_set(
    "est a va y s' se peut doit part etait sort rentre mange attend ne n' m'a vient arrive prend fait s'est"
)
"""Behind a French "on"; an English one is no subject."""
_POSSESSIVE = word_set("my ma mon mi mein meine")
_SENTENCE = 3
_LINKS = word_set("""
that what than as like if when while before after until because know think hope say said guess suppose believe mean
told which who whom whose how why where all everything everyone way one ones whatever is are was be to for with of
from about by and or nor not never let dass ob wie was wenn weil als bevor die der das den dem wer wo an von fur mit
bei zu uber und oder nicht que si quand comme ce dont ou a de pour avec par sur et ne pas cuando como lo el la los las
al en con por para y o no
""")
"""A word behind which somebody is no new beginning."""
_NO_HEAD = _LINKS | word_set("""
i you he she we they it me him her them us can could would should will shall must may might do does did don't dont
won't can't cant just want wants wanted ask asked tell please only ever still ich du er sie wir ihr mir dir kann kannst
it's its that's thats one's they're theyre le la les lo
soll sollst muss musst will willst nur noch mal bitte je tu il elle nous vous on peux dois veux faut y yo tu usted me te
se puedo puedes debo debes quiero quieres hay solo konnen darf durfen wird werden peut peuvent puede pueden
""")
"""A word that an order behind it belongs to."""
_HEDGES = word_set("""
think thought guess suppose reckon believe imagine presume assume mean dunno doubt wonder hope would could might should
glaube glaub denke denk schatze vermute meine mein wurde konnte sollte crois pense suppose imagine devrais pourrais
creo supongo pienso imagino deberia podria wait wart warte attends espera need must muss dois debo want will mochte veux
quiero not nicht pas no
""")
_NEEDS_SUBJECT = word_set("""
kann konnen darf durfen soll sollen muss mussen geht gehen ist sind kommt kommen wird werden peut peuvent doit doivent
part partent est sont puede pueden debe deben va van sale salen es son can may should must is are goes go gets get
the der die das den le la les el los las so
""")
"""An order that begins so belongs to what stands before it: "the thanks to Ray can go"."""
_POINTING = word_set("""
that this it them those these one ones the lot both all please das dies diese diesen dieses den die der es ihn sie beide
bitte ca cela celui celle celui-la celle-la celui-ci celle-ci ceux le la les svp eso esa ese esto este esta esos esas lo
los las favor por
""")
"""What only points at a draft is no order by itself: "please send | that one"."""
_TAGS = frozenset(("isn't", "isnt", "aren't", "arent", "doesn't", "doesnt", "wasn't", "wasnt"))
_ORDERS = ("release", "assent", "decline", "praise")
_SAID = ("release", "decline")
DEEPEST = 3
_ANEW = word_set("yes yeah yep yup ja jo oui ouais sip ok okay please pls bitte porfa vas")
"""With one of these an order begins, and what stands before it is told: "… in the truck | yes send it"."""
_STILL = frozenset(("todavia", "aun", "me"))
_SORRY_HEAD = 3
_DETERMINERS = word_set(
    "a an the my our this that ein eine einem einen einer dem im der une un la le notre el una mi nuestra"
)
_NOUNS = word_set("release releases launch launches deploy post mail ship shipping versand")
"""What is an order, and behind an article a thing: "deep in a release"."""


def parted(clause: Clause, weights: Weights, deep: int = 0) -> Iterator[Clause]:
    """The clause, or its order and what is told before it or behind it."""
    words = clause.words
    if keeping.decides_against(words) or keeping.quits(words):
        yield clause
        return
    if cut := _behind_from_me(words):
        yield replace(clause, words=words[:cut], chosen=(), end="")
        yield from parted(replace(clause, words=words[cut:]), weights, deep + 1)
        return
    if clause.chosen and (cut := _before_others(clause, weights)):
        kept = sum(word[0] == "@" for word in words[:cut])
        yield replace(clause, words=words[:cut], chosen=clause.chosen[:kept], end="")
        yield replace(clause, words=words[cut:], chosen=clause.chosen[kept:])
        return
    if cut := _behind_no_change(words):
        yield replace(clause, words=words[:cut], chosen=(), end="")
        yield from parted(replace(clause, words=words[cut:]), weights, deep + 1)
        return
    if deep < DEEPEST and (cut := _behind_an_apology(words, clause.end, weights)):
        yield replace(clause, words=words[:cut], chosen=(), end="")
        yield replace(clause, words=words[cut:], guessed=True)
        return
    for at in range(1, len(words) - 1):
        before, behind = words[:at], words[at:]
        if friendly.is_weather(behind, clause.text) or (words[at - 1] not in _LINKS and friendly.praises(behind)):
            kind, likely = _kind(before, "", weights)
            if kind in _SAID and likely >= CLEARLY and not all(word[0] == "@" for word in before):
                yield replace(clause, words=before, end="")
                yield replace(clause, words=behind, chosen=())
                return
        if at < FEWEST:
            continue
        if _begins_telling(words, at) and words[at - 1] not in _LINKS and not words[at - 1].endswith("n't"):
            kind, likely = _kind(before, "", weights)
            named = any(word[0] == "@" for word in behind)
            after = "doubt" if _HEDGES.intersection(behind[:4]) else _kind(behind, clause.end, weights)[0]
            if _POINTING.issuperset(behind):
                continue  # "senden | Sie bitte"
            if after == "doubt" and kind in ("release", "assent"):
                continue  # "send it I think"
            if kind in _ORDERS and likely >= CLEARLY and not named and after not in ("release", "assent"):
                yield replace(clause, words=before, end="")
                yield replace(clause, words=behind, chosen=())
                return
        asked = at > 1 and words[at - 2] in _TAGS  # "isn't it | yes send it"
        headless = asked or (words[at - 1] not in _NO_HEAD | _TAGS and words[at] not in _NEEDS_SUBJECT)
        pointing = _POINTING.issuperset(behind) or behind[:2] == ("to", "go")  # "it's good | to go"
        pointing = pointing or (behind[-1] in _NOUNS and behind[-2] in _DETERMINERS)
        if deep < DEEPEST and headless and not pointing and not any(word[0] == "@" for word in before):
            kind, likely = _kind(behind, clause.end, weights)
            alone, itself = _kind(words, clause.end, weights)
            if kind == "release" and alone in ("decline", "stop") and _kind(before, "", weights)[0] == alone:
                continue  # "pas la peine | d'envoyer ça"
            late = kind == "later" and likely >= LATE and alone != "later" and snooze.asks(" ".join(behind[:2]))
            if late or (kind in _SAID and likely >= BEHIND and (alone != kind or itself < BEHIND) and len(behind) > 1):
                anew = next(
                    (each for each in range(at, len(words) - 1) if _begins_anew(words, each, clause.end, weights)), at
                )
                before, behind = words[:anew], words[anew:]
                yield replace(clause, words=before, chosen=(), end="")
                rest = replace(clause, words=behind, guessed=clause.guessed or not late)
                yield from parted(rest, weights, deep + 1)
                return
    yield clause


def _behind_from_me(words: tuple[str, ...]) -> int:
    """Where an order stands behind words that say whose it is: "as far as I'm concerned | it can go"; 0: nowhere."""
    ends = [end for end, _ in kind_words.FROM_ME.at(words, 0)]
    behind = words[max(ends) :] if ends else ()
    return len(words) - len(behind) if len(behind) > FEWEST - 1 and not _LINKS & {behind[0]} else 0


def _behind_no_change(words: tuple[str, ...]) -> int:
    """Where an "and" stands behind what wants nothing changed: "nichts ändern | und abschicken"; 0: nowhere."""
    ends = {end for end, _ in beside_words.FAULTLESS.at(words, 0)}
    return next((at for at in sorted(ends) if at < len(words) - 1 and words[at] in gate_words.AND), 0)


def _before_others(clause: Clause, weights: Weights) -> int:
    """Where behind an order for drafts that it names others are named that are still to be read; 0: nowhere."""
    words = clause.words
    spots = [at for at, word in enumerate(words) if word[0] == "@"]
    if len(spots) != len(clause.chosen) or len(spots) < FEWEST:
        return 0
    for at in range(FEWEST, len(words) - FEWEST):
        before, behind = words[:at], words[at:]
        own = behind[0] in _TELLING | _STILL or behind[0][0] == "@"
        if not own or not spots[0] < at <= spots[-1] or words[at - 1] in (_LINKS | _NO_HEAD) - _POINTING:
            continue
        kind, likely = _kind(before, "", weights)
        if kind == "release" and likely >= NAMING and keeping.reads_later(behind):
            return at
    return 0


def _begins_anew(words: tuple[str, ...], at: int, end: str, weights: Weights) -> bool:
    """Does an order begin here with a yes?"""
    if words[at] not in _ANEW or not at or words[at - 1] in _LINKS | _ANEW or words[at - 1].endswith("n't"):
        return False
    kind, likely = _kind(words[at:], end, weights)
    return kind == "release" and likely >= BEHIND


def _behind_an_apology(words: tuple[str, ...], end: str, weights: Weights) -> int:
    """Where an order begins anew in what begins with an apology; 0: nowhere."""
    if day_words.SORRY.isdisjoint(words[:_SORRY_HEAD]):
        return 0
    return next((at for at in range(FEWEST, len(words) - 1) if _begins_anew(words, at, end, weights)), 0)


def _begins_telling(words: tuple[str, ...], at: int) -> bool:
    """May somebody begin here to tell of themselves, or of others?"""
    after = words[at + 1] if at + 1 < len(words) else ""
    if words[at] in ("ich", "wir") and after in _INVERTED:
        return False
    if words[at] in _POSSESSIVE and len(words) - at < _SENTENCE:
        return False  # "post it on | my blog"
    return words[at] in _TELLING and (words[at] != "on" or after in _FRENCH_ON)


def _kind(words: tuple[str, ...], end: str, weights: Weights) -> tuple[str, float]:
    odds = weights.odds(words, end)
    kind = max(odds, key=odds.__getitem__)
    return kind, odds[kind]
