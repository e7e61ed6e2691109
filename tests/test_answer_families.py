"""What owners ask for in many voices of four languages: to skip, to stop, words for a letter, a yes; and what is none.

The weights never saw these answers.
"""

from __future__ import annotations

from datetime import date

import answers
import pytest
from answers import Answered
from rows import each_row

from agent.understand.command import Command, NotUnderstood

MEANT = """
2026-11-18 | Bob Lee | skip 1 | I'm not writing to that man.
2026-11-18 | Bob Lee | skip 1 | No letter to him, please.
2026-11-18 | Bob Lee | skip 1 | lose it
2026-11-18 | Bob Lee | skip 1 | This one can be dropped, we've met since.
2026-11-18 | Bob Lee | skip 1 | Kommt nicht in Frage.
2026-11-18 | Bob Lee | skip 1 | den lassen wir sein
2026-11-18 | Bob Lee | skip 1 | bitte löschen, hat keinen Sinn
2026-11-18 | Bob Lee | skip 1 | Das ist nicht mehr nötig, er hat mich angerufen.
2026-11-18 | Bob Lee | skip 1 | weg damit
2026-11-18 | Bob Lee | skip 1 | on zappe
2026-11-18 | Bob Lee | skip 1 | Non, je lui ai parlé ce matin.
2026-11-18 | Bob Lee | skip 1 | annule stp
2026-11-18 | Bob Lee | skip 1 | elimínalo
2026-11-18 | Bob Lee | skip 1 | que no, que no se lo mandes
2026-11-18 | Bob Lee | skip 1 | Ya no procede, lo vi ayer.
2026-11-18 | Bob Lee | skip 1 | paso
2026-11-18 | Bob Lee | skip 1 | Mejor no le escriba nada.
2026-11-18 | Bob Lee, Ana Ruiz, Karin Vogt | send 1 2; skip 3 | Bob und Ana ja, Karin streichen
2026-11-18 | Bob Lee, Ana Ruiz, Karin Vogt | skip 1 2 3 | no to all three
2026-11-18 | Bob Lee | stop | I've pulled out of this one, no more letters
2026-11-18 | Bob Lee | stop | they can whistle, don't write to them ever again
2026-11-18 | Bob Lee | stop | got hired elsewhere!! stop everything with these guys
2026-11-18 | Bob Lee | stop | die Sache ist durch, schreibt da nicht mehr hin
2026-11-18 | Bob Lee | stop | Ich habe abgesagt, bitte keinen Kontakt mehr mit denen.
2026-11-18 | Bob Lee | stop | nie wieder was an den Laden
2026-11-18 | Bob Lee | stop | je me retire, plus rien à leur envoyer
2026-11-18 | Bob Lee | stop | fini pour moi avec cette société, n'écrivez plus
2026-11-18 | Bob Lee | stop | me he retirado del proceso, no les escribas más
2026-11-18 | Bob Lee | stop | olvídate de esta empresa para siempre
2026-11-18 | Bob Lee | stop | con estos no quiero nada más, para
2026-11-18 | Bob Lee | detail 1 my pilot's licence | mention my pilot's licence please
2026-11-18 | Bob Lee | detail 1 I fixed her bicycle | you could say I fixed her bicycle
2026-11-18 | Bob Lee | detail 1 the lighthouse | Something on the lighthouse, please.
2026-11-18 | Bob Lee | detail 1 I can do early shifts | pop in that I can do early shifts
2026-11-18 | Bob Lee | detail 1 the choir trip | the choir trip needs to be in there
2026-11-18 | Bob Lee | detail 1 we both love otters | tell her we both love otters lol
2026-11-18 | Bob Lee | detail 1 ich auch Frühdienst mache | schreib rein dass ich auch Frühdienst mache
2026-11-18 | Bob Lee | detail 1 den Leuchtturm | Den Leuchtturm bitte nicht vergessen.
2026-11-18 | Bob Lee | detail 1 die Chorreise | es fehlt die Chorreise
2026-11-18 | Bob Lee | detail 1 wir beide Otter mögen | erwähne dass wir beide Otter mögen
2026-11-18 | Bob Lee | detail 1 le phare | n'oublie pas le phare
2026-11-18 | Bob Lee | detail 1 je fais aussi les matins | précisez que je fais aussi les matins
2026-11-18 | Bob Lee | detail 1 le voyage de la chorale | on pourrait ajouter le voyage de la chorale ?
2026-11-18 | Bob Lee | detail 1 también hago mañanas | pon que también hago mañanas
2026-11-18 | Bob Lee | detail 1 el viaje del coro | Falta mencionar el viaje del coro.
2026-11-18 | Bob Lee | send 1 | That's the ticket, send away
2026-11-18 | Bob Lee | send 1 | Approved as drafted.
2026-11-18 | Bob Lee | send 1 | all good from my end, ship it
2026-11-18 | Bob Lee | send 1 | pls go ahed
2026-11-18 | Bob Lee | send 1 | Happy with that, please get it sent.
2026-11-18 | Bob Lee | send 1 | Yes, do send it.
2026-11-18 | Bob Lee | send 1 | passt, raus
2026-11-18 | Bob Lee | send 1 | Ich bin einverstanden, schicken Sie es bitte ab.
2026-11-18 | Bob Lee | send 1 | joa kann so raus
2026-11-18 | Bob Lee | send 1 | Tout est en ordre, vous pouvez l'expédier.
2026-11-18 | Bob Lee | send 1 | nickel, balance
2026-11-18 | Bob Lee | send 1 | De acuerdo, remítalo.
2026-11-18 | Bob Lee | send 1 | va, mándalo ya
2026-11-18 | Bob Lee | send 1 | Me parece muy bien, envíelo usted.
2026-11-18 | Bob Lee | send 1 | I read it to the cat and she approved. Send it!
2026-11-18 | Bob Lee | send 1 | Das hast du schön gesagt. Bitte abschicken.
2026-11-18 | Bob Lee | send 1 | J'ai relu, rien à changer, envoie
2026-11-18 | Bob Lee | send 1 | lo he leído dos veces, está genial, envíalo
2026-11-18 | Bob Lee | send 1 | Thank you, most kind. You may send it.
2026-11-18 | Bob Lee, Ana Ruiz, Karin Vogt | send 2 | Ana's can go now, the others I want to reread
2026-11-18 | Bob Lee, Ana Ruiz, Karin Vogt | send 1 2 3 | The whole lot can go, thank you
"""
UNCLEAR = """
they stopped the interview early
don't stop now
Die haben die Stelle gestrichen?
il a arrêté de m'écrire
too gushing, tone it down
kürzer bitte
moins guindé
no me gusta el tono
Ship it? No way
Das kann so nicht raus
envoie à ton avis ?
send it nowhere
I would have sent it yesterday
Send Ana's, Bob wants to see his first
mándalo cuando te diga
schick es wenn der Regen aufhört
ok mais vérifie l'orthographe
don't skip it
don't stop
ne supprimez pas
nicht löschen
I'd sooner phone. Send it.
Je préfère appeler. Envoie.
my wife thinks no need
""".strip().splitlines()


@pytest.mark.parametrize("answer", answers.voices(MEANT), ids=lambda answer: answer.text)
def test_what_is_meant_is_done(answer: Answered) -> None:
    assert answer.wrongly() is None


@each_row("text", UNCLEAR)
def test_what_only_sounds_so_is_asked_about(text: str) -> None:
    made = Answered("a voice", ("Bob Lee",), date(2026, 11, 18), text).read()
    assert isinstance(made, NotUnderstood) or made == Command()
