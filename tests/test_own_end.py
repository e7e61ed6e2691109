"""The owner writes by hand that it is over, or that they do not come: read so where it is plain, and only there."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within
from rows import each_row

from agent.understand.appointments.postponed import by_owner
from agent.understand.own_end import ends, of_an_offer

OVER = (
    "I have decided to withdraw my application.",
    "I'd like to withdraw from the hiring process.",
    "Please consider my candidacy withdrawn: I am withdrawing my application for the Backend role.",
    "After careful thought I am withdrawing from consideration for this role.",
    "Please remove me from consideration.",
    "Please take my name out of the process.",
    "I am no longer interested in the position.",
    "I'm no longer available for the role.",
    "I have decided not to pursue this opportunity.",
    "I have accepted another offer.",
    "I have since accepted a position elsewhere.",
    "I am delighted to accept your offer.",
    "I hereby accept the offer.",
    "The signed contract is attached.",
    "Attached is the signed offer.",
    "Unfortunately I have to decline your offer.",
    "I've decided to turn down the role.",
    "I will not be able to accept your offer.",
    "Hiermit ziehe ich meine Bewerbung zurück.",
    "Ich möchte meine Bewerbung zurückziehen.",
    "Leider stehe ich für die Stelle nicht mehr zur Verfügung.",
    "Ihr Angebot nehme ich sehr gerne an.",
    "Ich habe mich für ein anderes Angebot entschieden und dieses bereits angenommen.",
    "Leider muss ich Ihr Angebot ablehnen.",
    "Je souhaite retirer ma candidature.",
    "Je retire ma candidature.",
    "J'accepte votre offre avec plaisir.",
    "Je suis au regret de décliner votre offre.",
    "Le contrat signé est joint.",
    "Quisiera retirar mi candidatura.",
    "Acepto su oferta con mucho gusto.",
    "Sí, acepto su oferta.",
    "He aceptado otra oferta.",
    "Lamento tener que rechazar su oferta.",
)
NOT_OVER = (
    "Thank you for the interview.",
    "I have received another offer and need to accept it by Friday.",
    "Before I accept another offer I would like to hear from you.",
    "I would accept an offer from you at once, if you made me one.",
    "Would it be possible to have your decision before I have to decline the other offer?",
    "I do not want to withdraw my application.",
    "I never meant to withdraw my application.",
    "I have accepted the invitation.",
    "I accepted your calendar invite for the role interview.",
    "I remain very interested in the position.",
    "I am not only interested in the position, I am excited.",
    "What can I offer you?",
    "Bevor ich ein anderes Angebot annehme, wüsste ich gern, wie es steht.",
    "Ich möchte meine Bewerbung nicht zurückziehen.",
    "Vielen Dank für das Angebot, ich melde mich bis Freitag.",
    "Je dois accepter une autre offre avant vendredi.",
    "Tengo que aceptar otra oferta antes del viernes.",
    "We discussed how your team offers support.",
)


@each_row("words", OVER)
def test_it_is_over_where_the_owner_says_so(words: str) -> None:
    assert ends(f"Dear Ann,\n\nthank you for your time. {words}\n\nBest\nJane") != ""


@pytest.mark.parametrize("words", NOT_OVER)
def test_it_is_not_over_where_they_weigh_it_or_speak_of_something_else(words: str) -> None:
    assert ends(f"Dear Ann,\n\n{words}\n\nBest\nJane") == ""


OFFERED = (
    "Thank you very much for the offer that you made me on the phone.",
    "Thanks for your offer!",
    "Thank you so much for offering me the position.",
    "I am thrilled about the offer.",
    "I was delighted to receive your offer.",
    "I have received the offer letter, thank you.",
    "I would like to discuss the terms of the offer.",
    "Could you send me the offer in writing?",
    "Could we talk about the salary in your offer?",
    "I need some time to think about your offer.",
    "I am still reviewing the contract and will come back to you by Friday.",
    "Thank you for the offer to join Globex.",
    "Many thanks for the call this morning and for the generous offer!",
    "Vielen Dank für Ihr Angebot.",
    "Vielen Dank für das Angebot, ich melde mich bis Freitag.",
    "Pourrions-nous parler de votre offre ?",
    "Über Ihr Angebot habe ich mich sehr gefreut.",
    "Ich hätte noch Fragen zum Vertragsentwurf.",
    "Herzlichen Dank für die mündliche Zusage.",
    "Darf ich bis Freitag über Ihr Angebot nachdenken?",
    "Ich habe den Arbeitsvertrag erhalten und melde mich bis Freitag.",
    "Je vous remercie pour votre offre.",
    "Merci beaucoup pour votre proposition.",
    "J'ai bien reçu votre proposition et vous réponds d'ici vendredi.",
    "Pourrions-nous discuter de la proposition ?",
    "Muchas gracias por la oferta.",
    "He recibido su oferta y la estoy estudiando.",
    "¿Podríamos hablar de la oferta?",
    "Le agradezco mucho su propuesta.",
)
NOT_OFFERED = (
    "Thank you for your offer to introduce me to the team.",
    "Thanks for the offer of a coffee.",
    "I have received an offer from another company.",
    "I have another offer and must answer by Friday.",
    "The offer from Initech expires on Friday.",
    "I look forward to your offer.",
    "Thank you for the opportunity to interview.",
    "What can I offer you?",
    "Thank you for your time.",
    "If you made me the offer, I would think about it.",
    "I have been thinking about the role that you offer.",
    "Thank you for the talk; I learned what your team offers its clients.",
    "Vielen Dank für Ihr Angebot, mir die Unterlagen zu schicken.",
    "Vielen Dank für das Angebot eines Telefonats.",
    "Ich habe ein anderes Angebot erhalten.",
    "Danke für Ihr Interesse an meiner Person; auf Ihr Stellenangebot bin ich über LinkedIn gestoßen.",
    "Je réponds à votre offre parue sur Indeed.",
    "Merci pour votre proposition de rendez-vous.",
    "Merci pour la proposition de date.",
    "J'ai reçu une autre offre.",
    "Gracias por la propuesta de fecha.",
    "He recibido otra oferta.",
    "Muchas gracias por su tiempo.",
    "Vielen Dank für das Gespräch über die Stelle.",
    "Thank you for walking me through your contract work.",
    "I enjoyed hearing about your offering for banks.",
    "Merci pour votre accueil et pour la présentation de votre offre de services.",
    "Danke, dass Sie mir Ihr Produktangebot gezeigt haben.",
    "Gracias por explicarme la oferta de productos de la empresa.",
    "Thank you for explaining the benefits that you offer.",
    "I have signed nothing yet.",
)


@each_row("words", OFFERED)
def test_the_owner_speaks_of_an_offer_that_they_were_made(words: str) -> None:
    assert of_an_offer(f"Dear Ann,\n\nI hope that you are well. {words}\n\nBest\nJane") != ""


@each_row("words", NOT_OFFERED)
def test_no_offer_is_there_where_the_word_means_something_else(words: str) -> None:
    assert of_an_offer(f"Dear Ann,\n\n{words}\n\nBest\nJane") == ""


MOVED = (
    "I have to cancel our interview.",
    "Could we reschedule our call?",
    "Unfortunately I can't make it tomorrow.",
    "Something has come up.",
    "Tuesday does not work for me.",
    "Could we do Thursday instead?",
    "I have fallen ill.",
    "I am sick today.",
    "I will not be able to attend.",
    "I am sorry that I missed our call this morning.",
    "Der Termin passt mir leider nicht.",
    "Ich bin leider krank.",
    "Ich muss das Gespräch leider absagen.",
    "Ich habe unser Gespräch leider verpasst.",
    "Gibt es einen anderen Termin?",
    "Je ne pourrai pas venir.",
    "Serait-il possible de trouver une autre date ?",
    "No puedo asistir mañana.",
    "¿Sería posible otra fecha?",
)
STAYS = (
    "See you on Tuesday.",
    "Tuesday at ten works well for me.",
    "I look forward to our interview.",
    "My papers are attached.",
    "Ich freue mich auf unser Gespräch.",
    "Der Termin passt mir gut.",
    "J'ai hâte de vous rencontrer.",
    "Nos vemos el martes.",
)


@pytest.mark.parametrize("words", MOVED)
def test_the_owner_moves_or_calls_it_off(words: str) -> None:
    assert by_owner(f"Dear Ann,\n\n{words}\n\nBest\nJane") == words


@pytest.mark.parametrize("words", STAYS)
def test_the_owner_comes(words: str) -> None:
    assert by_owner(f"Dear Ann,\n\n{words}\n\nBest\nJane") is None


@pytest.mark.parametrize(
    "bit", ["withdraw ", "accept the ", " ", "9", "a", "angebot ", "not interested in ", "\n.", "offer ", "thank the "]
)
@not_by_chance
def test_however_long_it_is_read_at_once(bit: str) -> None:
    begun = time.process_time()
    for read in (ends, of_an_offer, by_owner):
        read(bit * (20_000 // len(bit)))
        read((bit * 20_000)[:20_000] + "offer")
    within(begun, 1)
