"""What an owner keeps back, or has decided against, told by the words for it. Pure.

The model knows few of them, and a draft that is only kept is not to be thrown away.
"""

from __future__ import annotations

from collections.abc import Sequence

from agent.understand.answers import answer_gates, gate_words
from agent.understand.answers.answer_clauses import Clause
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

_KEEPS = word_set("""
hold holding keep keeping kept sit sleep leave park mull turning undecided thinking
zuruckhalten behalten behalte halte aufheben liegen ruhen warten uberlegen uberlege nachdenken grubeln
garde garder gardons laisse laisser attendre patienter reflechir
guardar guardo guardarlo guardarla quedo dejo dejar dejarlo esperar pensar pensarlo retener
""")
_WHILE = Lexicon("""
a [little/good] (bit/while) [longer/more]|for (now/the moment/the time being/a bit/a while/a day or two)|(bit/\
while) longer
(in my mind/on my mind)|back [for now]|a while
(noch/erst) (eine weile/ein bisschen/etwas/ein wenig/einen moment/mal/ein paar tage/kurz/in \
ruhe)|erstmal|vorerst|noch \
(liegen/behalten/zuruckhalten/ruhen/warten/nachdenken/uberlegen)|eine weile
encore (un peu/un moment/quelque temps)|pour (l'instant/le moment)|un (peu/moment) [encore]|de cote
(un poco/un rato/un tiempo) [mas]|por (ahora/el momento)|para mas (adelante/tarde)|todavia|de momento
""")
_WAITS = Lexicon("""
(i'd/i'll/i would/i) (rather/still/sooner/better/prefer to) wait|(i'd/i'll) wait with (hers/his/theirs/that/that \
one/it)
(da/damit/mit dem/mit der/mit ihrer/mit seiner) (warte/wart) ich [noch/lieber]|ich warte [da] (noch/lieber) [damit/\
mit dem/mit der]
(alors|donc|du coup) j'attends [encore/un peu]|je prefere attendre|j'attends encore
(prefiero|mejor) (esperar/espero/me espero)|con (el|la) (suyo/suya) (espero/me espero)|asi que [con el suyo] espero
""")
_NOT_THIS_TIME = Lexicon("""
[but/thanks/no/thank you] not this time [thanks/thank you]|[aber/danke/nein] (diesmal/dieses mal) nicht [danke]
[mais/non/merci] pas cette fois [merci/ci]|[pero/no/gracias] (esta vez no|no esta vez) [gracias]
""")
_READS_LATER = Lexicon("""
(i/we) [still/also/only] (need to/have to/haven't/have not/want to/must/havent/haven't had/did not/didn't/have yet \
to) \
[still/even/yet/had/the chance to/time to/a chance to/really] (read/look/looked/check/checked/review/reviewed/\
reread/see/seen/\
go/think/decide)
(muss/will/mochte/hab/habe) ich [mir] [erst/noch/nicht/noch nicht/in ruhe] (noch/nicht/erst/in) [nicht] [mal/in \
ruhe/ruhe] \
(lesen/gelesen/anschauen/angeschaut/durchlesen/angesehen/ansehen/prufen/gepruft/durchgelesen)
je (dois/veux/vais/n'ai) [pas] [encore] [pas] [encore] (les/la/le) [relire/lire/lu/lues/regarder]
je (dois/veux/vais) [encore] (lire/relire/regarder|(les/la/le) (lire/relire/regarder))|je (n'ai|ne les ai|ne l'ai) \
pas \
[encore] (lu/lue/lues/relu/relues/regarde)
[todavia/aun] (tengo que/debo/necesito/quiero/me falta) (leer/leerlos/leerlas/leerlo/leerla/revisar/mirar/revisarlos)
[todavia/aun] no (los/las/lo/la) he (leido/mirado/revisado/visto)|[todavia/aun] no he (leido/mirado/revisado)
""")
"""So its writer still has to read them."""
_DECIDED = Lexicon("""
(i've/i have/i/we/we've/have) [now/just/finally/since] (decided/chosen/opted/elected/resolved) (against|not to \
(send/write/mail/\
thank/contact))
(i've/i have/i/have) [now/just] decided (it's/this/that) (better/best) not to (send/write)
i'd (rather/sooner/prefer to) (leave it (unsent/at that)|not (send/write|have it sent))|(rather/better) leave it \
unsent
(ich/habe/hab/habe ich) [ich] mich [nun/jetzt/doch/bewusst/eben] (dagegen/gegen (das/die/den/diese/diesen/dieses/\
eine/einen) \
(schreiben/mail/brief/nachricht/e-mail/email/dank/senden/versand)) entschieden
(j'ai/nous avons/on a) [finalement/bien] (decide/choisi/prefere) de ne (pas/rien) [l'/le/la/lui/leur] (l'envoyer/\
envoyer/ecrire/\
lui ecrire/le faire/rien envoyer)
(he/hemos) (decidido/optado por/preferido/resuelto) no (enviarlo/mandarlo/enviarla/mandarla/enviar/mandar/escribir/\
escribirle)
(decidi/opte por/prefiero) no (enviarlo/mandarlo/enviarla/mandarla/enviar/mandar/escribir/escribirle)
""")
_THOUGHT = Lexicon("""
[well/and/so/ok] [i've/i have/i/having] [now/just] thought (about/over) (it/this/that) [long/a lot/again/overnight/\
hard]|\
[i've/i have] thought (it/this) over|on (reflection/second thought/second thoughts)|having slept on it
[nach] (einigem/langem/reiflichem) (nachdenken/uberlegen)|nach reiflicher uberlegung
reflexion faite|apres reflexion|[tout] bien reflechi|j'y ai [bien] reflechi|j'ai [bien] reflechi
[ya] (lo he pensado/lo pense) [bien/mejor/mucho]|(pensandolo/despues de pensarlo) [bien/mejor]
""")
_DONT = Lexicon("""
[please/no/yes] (don't/do not/dont) send (it/this/that/them/this one/that one) [please/thanks/thank you]
[bitte/nein] (nicht/nichts) (senden/abschicken/schicken/verschicken/absenden) [bitte/danke]|(schick/sende/schicke) \
(es/sie/das/ihn) \
[bitte] nicht [ab/bitte]|(schicken/senden) sie (es/sie/das/ihn) [bitte] nicht [ab/bitte]
[non/merci/surtout] ne (l'envoyez/l'envoie/les envoyez/les envoie/l'envoyer/le faites) pas [s'il (vous/te) plait/\
stp/svp/merci]
[no] no (lo/la/los/las) (envies/mandes/envie/mande/envien/manden) [por favor/porfa/gracias]
""")
"""A no as plain as it can be."""
_RESOLVED = word_set("entschieden beschlossen entschlossen")
_NOT_TO_SEND = Lexicon(
    "nicht zu (schicken/senden/verschicken/versenden/schreiben)|(das/es/sie/ihn) zu (senden/schicken/verschicken)"
)
_QUITS = Lexicon("""
[so/and/please/now/then] [please] (quit/stop) (writing/emailing/mailing/bugging/contacting/bothering/messaging/\
pestering/chasing/\
thanking/writing to/following up with) [to/with] (them/these/those|(these/those/the) (folks/people/guys/jokers/lot/\
clowns/company))
""")


def keeps(words: Sequence[str]) -> bool:
    """Is what is named there kept for a while: "Marisol möchte ich noch eine Weile zurückhalten"?"""
    held = not _KEEPS.isdisjoint(words) and answer_gates.holds(words, _WHILE)
    return held and not gate_words.ONESELF.isdisjoint(words)


def waits(words: Sequence[str]) -> bool:
    """ "I'd rather wait with hers" """
    return answer_gates.holds(words, _WAITS)


def not_this_time(words: Sequence[str]) -> bool:
    """ "Diesmal nicht" """
    return tuple(words) in _NOT_THIS_TIME


def keeps_what_is_named(one: Clause, two: Clause) -> bool:
    """Is it kept for a while, right behind its name?"""
    return one.sentence == two.sentence and not two.chosen and (keeps(two.words) or waits(two.words))


def has_thought(words: Sequence[str]) -> bool:
    """Does it only tell that its writer has thought about it?"""
    return tuple(words) in _THOUGHT


def reads_later(words: Sequence[str]) -> bool:
    """Does its writer still have to read what is named there: "I still need to read one and two"?"""
    return answer_gates.holds(words, _READS_LATER) and not answer_gates.conditional(words)


def decides_against(words: Sequence[str]) -> bool:
    """ "I've decided against sending this one" """
    if tuple(words) in _DONT:
        return True
    at = next((at for at in range(len(words)) for _ in _DECIDED.at(words, at)), -1)
    return at >= 0 and not answer_gates.negated(words[:at]) and not answer_gates.conditional(words)


def decides_what_follows(one: Clause, two: Clause) -> bool:
    """ "Ich habe beschlossen, | diese Mail nicht zu schicken" """
    decided = not _RESOLVED.isdisjoint(one.words) and not gate_words.ONESELF.isdisjoint(one.words)
    against = answer_gates.negated(two.words) or "dagegen" in one.words
    same = one.sentence == two.sentence and not answer_gates.negated(one.words)
    return same and decided and against and answer_gates.holds(two.words, _NOT_TO_SEND)


def quits(words: Sequence[str]) -> bool:
    """ "So quit writing to these folks" """
    return any(len(words) - end <= 1 for end, _ in _QUITS.at(words, 0))
