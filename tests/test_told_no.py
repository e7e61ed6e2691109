"""A no that the owner passes on in answer to the debrief ends it, in the employer's words or their own; what only
sounds like one does not."""

from __future__ import annotations

import time
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from rows import each_row

from agent.understand.debriefs import debrief
from agent.understand.debriefs.debrief_told import Became, Debrief

NOW = datetime(2026, 3, 10, 18, 0, tzinfo=ZoneInfo("Europe/Berlin"))
ONE, TWO = ("Anna Berg",), ("Anna Berg", "Bob Stone")

TOLD_NO = """
leider müssen wir dir absagen
sie haben mir abgesagt
es hat nicht geklappt
hat leider nicht geklappt
es hat leider nicht gereicht
sie haben sich gegen mich entschieden
wir haben uns gegen dich entschieden
wir haben uns für einen anderen Kandidaten entschieden
Wir haben uns für eine andere Bewerberin entschieden und müssen Ihnen daher leider absagen.
leider können wir dir keine Zusage geben
leider wurde ich abgelehnt
ich wurde nicht genommen
ich habe den Job nicht bekommen
ich bin raus, sie haben jemand anderen
sie nehmen mich nicht
die wollen mich nicht
ich bin nicht weiter
ich bin nicht in der nächsten Runde
leider nicht weitergekommen
wurde nix
ist nichts geworden
daraus wird nichts
leider nein
Leider müssen wir Ihnen mitteilen, dass wir Ihre Bewerbung nicht weiter berücksichtigen können.
Leider können wir Sie im weiteren Verfahren nicht berücksichtigen.
we regret to inform you that we will not be moving forward with your application
unfortunately we have decided to go with another candidate
Unfortunately, we won't be able to offer you the position.
I didn't get it
I didn't get the job
didn't get the job
it didn't work out
they went with someone else
they don't want me
they passed
they decided not to move forward
they're not moving me forward
I didn't make it to the next round
I'm out, they picked someone internal
no luck, they rejected me
unfortunately not selected
I was not selected
we have decided not to proceed with your application
We've chosen to move forward with other candidates.
the position has been filled
they turned me down on the spot
got rejected
nous avons le regret de vous informer que votre candidature n'a pas été retenue
malheureusement nous ne pouvons pas donner suite à votre candidature
je n'ai pas été retenu
je n'ai pas été prise
ça n'a pas marché
ça n'a pas été concluant, c'est un refus
ils ont choisi quelqu'un d'autre
ils ne me prennent pas
ils ne donnent pas suite
je n'ai pas eu le poste
refusé
recalé
c'est mort
lamentamos informarte de que no has sido seleccionado
sentimos comunicarle que hemos decidido continuar con otro candidato
me han dicho que no
no me han cogido
no me han seleccionado
no ha podido ser
no conseguí el puesto
no me dieron el trabajo
han elegido a otra persona
me rechazaron
no pasé a la siguiente fase
no siguen conmigo
desgraciadamente no vamos a seguir adelante con tu candidatura
Sie haben heute angerufen und mir abgesagt.
Hallo, Anna hat mir leider abgesagt
Liebe Jane, nach reiflicher Überlegung haben wir uns entschieden, den Prozess mit dir nicht fortzuführen.
leider konnten wir dich diesmal nicht berücksichtigen
leider müssen wir deine Bewerbung ablehnen
deine Bewerbung wurde leider abgelehnt
wir haben uns leider anders entschieden
wir haben uns für jemanden mit mehr Erfahrung entschieden
sie haben sich für jemand anderes entschieden
sie haben sich anders entschieden
hab ne Absage kassiert
Absage :(
hat nicht sollen sein
hat leider nicht hingehauen
Das wird leider nichts.
bin leider nicht weitergekommen
Hi Jane, we have decided to move forward with another candidate whose experience fits better.
After careful consideration, we won't be moving forward at this time.
We're going in a different direction
they're going in a different direction
they went in another direction
they decided to go with someone more senior
"Thank you for your interest, but you have not been selected for this role."
They said I'm not the right fit
they said I wasn't a fit
they told me I'm not what they're looking for
they're not going ahead with me
didn't make the cut
I was unsuccessful
ended in a rejection
Malheureusement, nous avons décidé de ne pas poursuivre avec votre candidature.
Après réflexion, nous avons retenu un autre candidat.
Nous ne donnerons pas suite à votre candidature.
ils m'ont dit non
réponse négative
ils ont préféré un autre profil
je suis recalée
ça ne l'a pas fait
ma candidature n'a pas été retenue
Le informamos que ha sido descartado del proceso.
Hemos decidido seguir con otros candidatos.
Gracias por tu tiempo, pero no podemos continuar con tu candidatura.
me han dado calabazas
al final no me cogieron
no me han elegido
no he pasado la entrevista
no he sido elegida
me dijeron que no
han preferido a otro candidato
me descartaron
respuesta negativa
""".strip().splitlines()
NO_SUCH_THING = """
sie haben den Termin abgesagt
wir müssen dir leider für Donnerstag absagen
sie mussten den Donnerstag absagen
das Screensharing hat nicht geklappt, also haben wir über ihr Team geredet
es hat nicht geklappt, die Leitung war tot
es hat nicht geklappt mit dem Zoom-Link
es hat zeitlich nicht geklappt
es hat mit dem Termin nicht geklappt
noch keine Absage
ich habe noch keine Absage bekommen
Anna hat einem anderen Kandidaten abgesagt
Anna erzählte, dass sie drei Bewerbern abgesagt haben
it didn't work out with the video, so we phoned
it didn't work out, their camera was broken
she said the last project didn't work out
I didn't get the question about caching
I didn't get the job title of Anna
they passed me to Bob
they passed me on to the next round
ich bin in der nächsten Runde
wenn sie mir absagen, melde ich mich
if they say no I'd like to stay in touch
we talked about why the position was never filled
Anna told me the position has been open for a year
sie sagten, ich bin nicht zu alt
no salió el tema del sueldo
no funcionó la cámara
no funcionó el micro, hablamos por teléfono
ça n'a pas marché avec la caméra
ça n'a pas marché, le micro était en panne
sie haben mir nicht abgesagt
they haven't rejected me
they did not say no
I didn't get the feeling that they want me
me dijeron que no hay teletrabajo
nous n'avons pas parlé de la candidature
we spoke about a project that didn't work out
Bob didn't make it
es hat nicht geklappt, Anna war krank
vielleicht nehmen sie mich nicht
they have not decided yet
ich denke, sie nehmen mich nicht
I think they went with someone else
I don't think I got it
I don't think they'll take me
sie haben einem internen Bewerber abgesagt
Anna hat sich anders entschieden und das Team gewechselt
wir haben uns über Kubernetes unterhalten und für eine andere Lösung entschieden
sie gehen mit Postgres in eine andere Richtung
they're going in a different direction with their data platform
we went in another direction during the case and talked about pricing
she didn't make the cut for the Olympics once
I was unsuccessful in explaining CRDTs
no offer yet
not this time but they'd like me to meet Bob again
they said the last candidate wasn't the right fit
they said I'm a good fit
they said my English is not a problem
Anna told me that they rejected the old design
wir müssen Ihnen leider mitteilen, dass das Gespräch verschoben wird
wir müssen Ihnen den Termin leider absagen
leider müssen wir dir das Interview am Montag absagen
we have to cancel your interview
unfortunately we can't offer you a slot on Friday
unfortunately we can't offer you the salary you asked for
leider können wir dir kein höheres Gehalt zahlen
we will not be able to meet you on Friday
I didn't get to ask about the team
I didn't get the exercise done
I didn't get it at first, then Anna explained
it didn't work out with the train, so I was late
es hat nicht geklappt mit dem Bild, Ton ging
es hat erst nicht geklappt
hat nicht geklappt, neuer Termin am Freitag
das hat super geklappt
no me han dicho cuándo deciden
no me cogieron el teléfono
no me han dado fecha
no pasé el test de inglés en 2019, Anna se rió
je n'ai pas eu le temps de parler du projet Rust
je n'ai pas eu le poste de travail à côté d'elle
ils ne m'ont pas posé de questions techniques
ils ne m'ont pas encore donné de réponse
réponse négative ou positive, ils rappellent vendredi
on n'a pas donné suite au sujet
they didn't want me to code
they don't want me to relocate
they won't move me to Berlin
they didn't take me through the office
they didn't pick my brain on SQL
they passed on their thanks
they decided not to use Kafka
Bob was rejected by Google
they decided against microservices
they decided against Java, they want you to know Go
We can't wait to work with you
they said they can't wait to meet with you again
it won't take you long to get the offer
we decided not to wait and make you an offer
they decided to talk with other candidates first
they decided not to use your approach
sie wollen dieses Jahr nicht mehr einstellen
sie konnten die Wünsche nicht berücksichtigen
wir konnten das Thema nicht weiter vertiefen
van a seguir con otros candidatos esta semana
la idea fue descartada por el equipo
ils ne donnent pas suite aux mails
they're not taking notes
they did not move me to another room
ich bin nicht weitergekommen mit der Aufgabe
I am not done with the exercise
Anna said your application of CQRS was smart
they told me your application goes to the board
""".strip().splitlines()


def told(text: str, people: tuple[str, ...] = ONE) -> Debrief:
    return debrief.read(text, people=people, said=NOW, materials=("portfolio",))


@each_row("text", TOLD_NO)
def test_a_no_is_read_whoever_was_there(text: str) -> None:
    assert {told(text, people).became for people in (ONE, TWO)} == {Became.TOLD_NO}


@pytest.mark.parametrize("text", NO_SUCH_THING)
def test_what_only_sounds_like_a_no_ends_nothing(text: str) -> None:
    ended = {Became.TOLD_NO, Became.WITHDRAWS}
    assert not ended & {told(text, people).became for people in (ONE, TWO)}


def test_a_letter_that_is_pasted_whole_is_read_line_by_line() -> None:
    letter = (
        "Dear Jane,\nThank you for taking the time to speak with us about the Staff Engineer role. After careful "
        "consideration, we have decided not to move forward with your application at this time.\nKind regards\nAnna"
    )
    assert told(letter).became is Became.TOLD_NO
    assert told(letter, TWO).became is Became.TOLD_NO


def test_the_line_of_a_letter_that_stays_unclear_is_told_back_and_stands_in_no_draft() -> None:
    said = told("They regret to inform the other applicants first, and your application is with the board.")
    assert said.unclear and not (said.notes or said.became)


@pytest.mark.parametrize(
    "piece",
    ["leider mussen wir dir ", "your application not ", "wir haben uns ", "no me han ", "ich bin ", "x", " ", "1"],
)
def test_however_long_it_is_it_is_read_fast(piece: str) -> None:
    began = time.perf_counter()
    told((piece * 20_000)[:20_000])
    assert time.perf_counter() - began < 5
