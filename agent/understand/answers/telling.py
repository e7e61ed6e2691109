"""Whether a clause only tells of its writer, of their day, or of a talk that is over. Pure.

Such a clause takes no order back that stands in another sentence. It is known by who it is of and when it was, and by
what it does not hold: nobody is spoken to in it, no text is, nothing is to be done.
"""

from __future__ import annotations

from collections.abc import Sequence

from agent.understand.answers import (
    answer_gates,
    beside_words,
    condition_words,
    gate_words,
    hedge_words,
    moment_words,
    others_words,
    praise_words,
    stranger_words,
    text_words,
    wish_words,
)
from agent.understand.answers.answer_drafts import Heard
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

DOUBTED, WISHED, REFUSED, LATER, STOPPED = 0.60, 0.60, 0.35, 0.30, 0.25
"""At most so likely may it be each of these to the model."""
WISHED_OVER = 0.90
"""The same of a wish where it is told of what is over, and asks for nothing."""
DOUBTED_SELF = 0.72
"""The same of a doubt where it is of its writer."""
NOT_DOUBTED, NOT_TALK = 0.25, 0.50
"""Where it denies something, a doubt is at most so likely, and talk at least."""
FEWEST, SUBJECT = 3, 4
_OWN = word_set("""
i i'm im i've ive i'd my we we're we've ich bin hab habe hatte mein meine wir je j'ai j'etais j'suis suis j' mon ma
nous yo estoy ando voy vengo acabo tuve estuve he tengo mi mis
""")
_THEY = word_set("""
he she they he's she's they're there it everyone everybody people er sie die der das alle es il elle ils elles on
c'etait ella ellos ellas fue era
""")
_PAST = condition_words.PAST | word_set("""
kept gave ran spent felt sat drove stood fell broke lost won thought taught brought bought slept woke drank ate
forgot hit put let read been done gone became grew froze sang spoke rode ging gingen war waren hatte hatten kam
kamen sass gab wollte konnte musste durfte blieb fand lief liess hielt rief ist-ausgefallen etait etaient avait
avaient fait fut alla rieron cayo conto enseno mostro mostraron dijeron hizo hicieron dieron quedo quedaron duro
reimos hablamos tomo tomaron gusto salio salimos
""")
_WENT = ("ed", "aron", "ieron", "aba", "aban", "iamos", "aient", "ait")
_HAVE = word_set("hat haben ist sind wurde a ont s'est m'a m'ont a-t-on est sont ha han ha-sido haben hab")
_TO_ONE = word_set("""
you your yours u ur you're you'd you'll yourself du dir dich dein deine deinen ihnen tu toi ton ta tes vous votre
vos te usted ustedes tus tuyo
""")
_OF_TALKS = word_set(
    "joke story anecdote witz close final end middle stil style ton tone witz blague broma inicio fin lange"
)
_NO_TALK = (
    gate_words.SENDS | gate_words.AGAINST | text_words.EDITS | text_words.LACKING | text_words.MISTAKES
    | text_words.WORKED | (text_words.PARTS - {"half", "part", "page"}) | (beside_words.HEADS - _OF_TALKS)
    | moment_words.LOOKS | others_words.TELL
    | word_set("""
send sends sent sending go goes release approve mail mails email emails letter letters note text draft drafts
message messages name names called title surname spelled spell spelt date subject greeting sentence paragraph
wording version mention mentions add adds include includes put puts write writes tell tells thank thanks say says
please bitte porfa svp stp wish wishes want wants wanted wollte wollten voulait voulaient queria querian prefer
should must need needs ought let's lets wait hold stop skip drop cancel no nope nein non sorry meant mean instead
first maybe perhaps wrong missing shorter longer warmer left dead died married senden abschicken raus brief entwurf
namen heisst titel datum betreff anrede satz absatz erwahne erwahnen erganze fuge schreib schreibe sag sage danke
soll sollte muss mochte will lieber warte eigentlich falsch fehlt vielleicht kurzer envoyer envoie courrier lettre
brouillon nom s'appelle titre objet phrase mentionne ajoute mets ecris dis remercie faut doit voudrais veux plutot
attends peut-etre faux manque enviar manda correo carta borrador nombre llama titulo asunto frase menciona agrega
anade pon escribe di agradece debe quiero quisiera espera mejor quizas falta changed mind regret back wrote written
emailed mailed messaged texted phoned thanked answered replied reply offer offered reject rejected hired refused
declined accepted withdrew withdrawn joking kidding test someone somebody else other another then geschrieben
angerufen gemailt bedankt geantwortet abgesagt zugesagt zusage absage zweifel meinung ecrit appele remercie repondu
refuse embauche doute doutes avis escribi escrito llame agradeci contesto rechazaron contrataron oferta duda dudas
""")
)  # fmt: skip
"""What speaks of a text, or wants something done: no telling."""
_NOW = word_set("is are am ist sind est sont es esta estan that's it's c'est its")
REACHED = Lexicon("""
[so/that's/why/all/what/hence] [why/all] you (haven't/have not/didn't) (heard/hear) [anything] from me
[don't/dont/won't] [expect to] (hear/heard/get/reach/find/catch) [anything/much/more] from me
(can't/cannot/won't) (be/get) (reached/answer)
you (get/got) from me|all you'll (hear/get) from me|you could have (eaten/heard/seen)|you (know/see/can imagine)
""")
"""So a "you" is told why nothing is heard of its writer."""


def tells(each: Heard, *, behind: bool = False) -> bool:
    """Is it only told: of its writer, or of what is over? `behind`: the order was given before it, so that where its
    writer will be is no time for it."""
    words = [word for word in each.clause.words if word not in gate_words.INTERJECTIONS]
    while len(words) > FEWEST and words[-1] in _TRAILS:
        words.pop()
    if (
        len(words) < FEWEST
        or "actually" in words
        or "?" in each.clause.end
        or each.clause.guessed
        or ".." in each.clause.text
    ):
        return False
    if any(chosen.kind != "name" for chosen in each.clause.chosen):
        return False
    left = answer_gates.without(words, REACHED)
    reached = len(left) < len(words)
    left = answer_gates.without(left, _A_BIT)
    if reached and (gate_words.SMALL | moment_words.TIMES | _UNTIL | _SO).issuperset(left):
        return True  # "so don't expect to hear from me till midnight"
    if not _TO_ONE.isdisjoint(left) or not _NO_TALK.isdisjoint(left) or answer_gates.holds(words, wish_words.REQUESTS):
        return False
    if answer_gates.unsure(words) or answer_gates.holds(words, hedge_words.PERHAPS) or answer_gates.to_others(words):
        return False
    odds = each.odds
    own, past = not _OWN.isdisjoint(words[:SUBJECT]), is_past(words)
    if answer_gates.negated(left) and (odds["doubt"] > NOT_DOUBTED or odds["talk"] < NOT_TALK or not (own or past)):
        return False
    conditions = [
        word for word in answer_gates.without(words, condition_words.HARMLESS) if word in condition_words.CONDITIONS
    ]
    if conditions and not (past and _UNTIL.issuperset(conditions)):
        return False
    if odds["doubt"] > (DOUBTED_SELF if own else DOUBTED) or odds["wish"] > (WISHED_OVER if past else WISHED):
        return False
    if odds["decline"] > REFUSED or odds["later"] > LATER or odds["stop"] > STOPPED:
        return False
    if _is_kind(words):
        return True
    if own:
        where = behind and tuple(words[:2]) in _I_AM
        return past or where or not answer_gates.elsewhen(answer_gates.without(words, _ONLY_NOW))
    of_others = each.clause.chosen or not _THEY.isdisjoint(words[:SUBJECT]) or words[0] in praise_words.POINTS
    return past and bool(of_others or words[0] in gate_words.SMALL | condition_words.TURNS or len(words) > SUBJECT)


_I_AM = Lexicon("""
(i'm/im/we're) (off/in/on/at/away/out/working/busy/travelling/driving)|(i/we) (am/are)
bin (ab/heute/morgen/dann/noch/gleich/bald)|ich bin|je suis|(estoy/voy) (en/de/a)
""")
"""So its writer tells where they are, or will be."""
_A_BIT = Lexicon("a (bit/little) [of a]|in a bit|ein bisschen|un peu|un poco")
_ONLY_NOW = Lexicon("erst jetzt|jetzt erst|only [just] now|seulement maintenant|que maintenant|(recien/apenas) ahora")
_SO = word_set("so and but und aber et mais y pero also drum that's why hence")
_TRAILS = word_set("actually tbh lol haha honestly really x xx though ehrlich mdr jaja")


def _is_kind(words: Sequence[str]) -> bool:
    """ "The team is brilliant": of whom was met, or where, something kind is said."""
    plainly = [word for word in words if word not in gate_words.SMALL | condition_words.TURNS | _SO]
    met = stranger_words.KNOWN_PEOPLE.intersection(words[:SUBJECT])
    kind = stranger_words.KNOWN_PEOPLE | praise_words.PRAISES | praise_words.IS | _KIND
    return bool(met) and len(plainly) > 1 and kind.issuperset(plainly)


_KIND = word_set("""
friendly kind welcoming brilliant lovely clever patient funny warm huge spotless beautiful bright cosy helpful nett
nette freundlich lustig klug geduldig herzlich riesig hell brillant brillante sympa gentil gentille accueillant
drole patient chaleureux simpatico simpatica simpaticos amable amables majo maja majos brillante preciosa bonita
luminosa
""")


_UNTIL = word_set("until till til bis hasta jusqu'a jusqu'au when quand cuando als")


def is_past(words: Sequence[str]) -> bool:
    """Is it told of what is over?"""
    if not (_PAST | _DID_NOT).isdisjoint(words) or any(word.endswith(_WENT) and len(word) > SUBJECT for word in words):
        return True
    done = [word for word in words[2:] if len(word) > SUBJECT and (word[:2] == "ge" or word.endswith(_DONE))]
    return bool(done) and not _HAVE.isdisjoint(words)


_DID_NOT = word_set("didn't didnt wasn't wasnt weren't hadn't couldn't")
_DONE = ("e", "ee", "es", "ees", "i", "u", "ado", "ido", "llen", "men", "ert")
