"""Who is to be written to when somebody hands over: whom they name with an address, or they themselves."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within
from searches import ANN, HAL, INTERVIEW, mail, of, play, said, sent

from agent.incoming.successors import takes_over

THEY_DO = """\
Ann has left, I'm your contact now.
I am taking over from Ann with immediate effect.
From today I'll be your point of contact for the process.
I will be looking after your application from here.
I have taken this over from Ann.
I've picked up her candidates.
I'm standing in for Ann until further notice.
Frau Lee ist nicht mehr im Haus, ich bin ab sofort Ihre Ansprechpartnerin.
Die Bewerbungen von Frau Lee übernehme ich.
Ich habe ihre Vorgänge übernommen.
Ich vertrete Herrn Roe.
Je prends la suite d'Ann sur ce recrutement.
Je serai désormais votre interlocutrice.
Je reprends son dossier.
A partir de ahora soy tu contacto.
Ann ya no está; llevo yo el proceso.
Me hago cargo de la selección.
"""
THEY_DO_NOT = """\
Ann has left.
I am no longer your contact.
I'm not the contact for that role.
Please ask Priya from now on.
Priya is taking over from me.
I do not know who is taking over.
Ich bin nicht mehr Ihr Ansprechpartner.
Ich bin dafür nicht zuständig.
Wer das übernimmt, weiß ich nicht.
Je ne suis plus votre interlocuteur.
Priya prend la suite.
Ya no soy tu contacto.
No llevo yo el proceso.
Ahora lo lleva Priya.
"""


@pytest.mark.parametrize("words", THEY_DO.splitlines())
def test_who_says_that_they_take_over_does(words: str) -> None:
    assert takes_over(words)


@pytest.mark.parametrize("words", THEY_DO_NOT.splitlines())
def test_who_names_another_or_nobody_does_not(words: str) -> None:
    assert not takes_over(words)


@not_by_chance
def test_a_long_line_takes_no_time() -> None:
    begin = time.process_time()
    for piece in ("i am ", "ich bin ", "i have taken ", "soy "):
        takes_over(piece * 5_000)
    within(begin, 2)


def test_news_are_asked_of_whoever_took_over_and_nobody_is_asked_whom() -> None:
    words = "Hi Jane,\n\nAnn has left the company and I have taken over her candidates. Nothing new yet.\n\nHal"
    told = play(INTERVIEW, mail("3-11 09:00", of(HAL), words), until="3-27 08:00")
    assert not any("Whom should I ask" in each for each in said(told, "asked_owner"))
    assert [each for each in sent(told, "status_check") if "ann" in each] == []


def test_who_hands_over_to_somebody_without_an_address_is_named_in_the_question() -> None:
    words = "Hi Jane,\n\nI am moving on. My colleague Priya takes care of your application from now on.\n\nAnn"
    told = play(INTERVIEW, mail("3-11 09:00", of(ANN), words), until="3-27 08:00")
    asked = [each for each in said(told, "asked_owner") if "Whom should I ask" in each]
    assert asked == [
        "Whom should I ask for news at Globex? Ann Lee handed over on Wednesday 11 March to somebody whose address I "
        "do not know."
    ]
