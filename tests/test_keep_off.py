"""They ask, in passing, that somebody is not written to: by whom, to whom, and where nothing of the kind is said."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within
from rows import each_row

from agent.understand.keep_off import KeepOff, keep_off

THROUGH_THEM = (
    "Please do not contact the client directly, all communication goes through me.",
    "Please don't reach out to the interviewers yourself.",
    "As always, please do not contact the company directly.",
    "Please refrain from contacting the hiring manager.",
    "Any questions should come via us.",
    "All feedback will go through me.",
    "Bitte kontaktieren Sie den Kunden nicht direkt.",
    "Bitte wenden Sie sich nicht direkt an das Unternehmen.",
    "Die Kommunikation läuft ausschließlich über mich.",
    "Merci de ne pas contacter le client directement.",
    "Merci de passer par moi pour toute question.",
    "Por favor, no contacte directamente con la empresa; no escriba al cliente directamente.",
    "Send me your thank-you note and I will pass it on to Ann.",
    "Just send me your questions, I can forward them to the client.",
    "I am happy to pass on your thanks to the panel.",
    "Schicken Sie mir gern Ihr Dankesschreiben, das leite ich dann weiter.",
    "Ihren Dank richte ich gern aus.",
    "Envoyez-moi vos remerciements, je les transmettrai.",
    "Envíeme sus preguntas y se las hago llegar.",
    "Toda la comunicación debe ir a través de mí.",
)
TO_NOBODY = (
    "Please do not contact us about the status of your application.",
    "Please refrain from following up.",
    "We kindly ask you not to call us about the outcome.",
    "No need to send a thank-you note.",
    "We do not accept thank you e-mails.",
    "Bitte sehen Sie von Rückfragen zum Stand des Verfahrens ab, wir bitten Sie, von Nachfragen abzusehen.",
    "Merci de ne pas nous relancer.",
    "Por favor no nos contacte.",
)
NOTHING = (
    "Please do not hesitate to contact me directly.",
    "Please do not reply to this email.",
    "You can contact me directly.",
    "Thank you for your thank-you note.",
    "Thank you for your questions, I have forwarded them to Ann.",
    "Thank you, I will pass your CV on to the team.",
    "Please send me your references, I will forward them.",
    "Vielen Dank für Ihre Unterlagen, ich leite sie weiter.",
    "If you have questions, we will answer them on Tuesday.",
    "Please write to me when you arrive.",
    "I will contact the client today.",
    "Zögern Sie nicht, mich direkt zu kontaktieren.",
    "N'hésitez pas à me contacter directement.",
    "No dude en escribirme directamente.",
    "We look forward to meeting you on Tuesday; the call is via Teams.",
    "Do not forget to bring your passport to the team.",
)


@each_row("words", THROUGH_THEM)
def test_somebody_else_is_not_to_be_written_to(words: str) -> None:
    found = keep_off(f"Hi Jane,\n\nyou meet Ann tomorrow.\n\n{words}\n\nRita")
    assert found is not None
    assert found.through_them


@pytest.mark.parametrize("words", TO_NOBODY)
def test_nobody_is_to_be_written_to(words: str) -> None:
    found = keep_off(f"Hi Jane,\n\nthank you for coming.\n\n{words}\n\nHanna")
    assert found is not None
    assert not found.through_them


@pytest.mark.parametrize("words", NOTHING)
def test_nothing_of_the_kind_is_said(words: str) -> None:
    assert keep_off(f"Hi Jane,\n\n{words}\n\nRita") is None


@pytest.mark.parametrize(
    "bit", ["do not contact ", "all communication ", "refrain from ", "ne ", " ", "9", "a", "\n.", "nicht "]
)
@not_by_chance
def test_however_long_it_is_read_at_once(bit: str) -> None:
    begun = time.process_time()
    keep_off(bit * (20_000 // len(bit)))
    keep_off(f"{bit * 20}\n" * 300)
    within(begun, 1)


NOTED = (
    "We are sorry to hear that you have withdrawn your application.",
    "Thank you for letting us know that you are withdrawing from the process.",
    "I understand your withdrawal and wish you all the best.",
    "It is a pity that you decided to withdraw.",
    "We are happy that you accepted our offer!",
    "Too bad that you have accepted another offer.",
    "Sorry to hear that you declined our offer.",
    "I am sorry that you have decided not to continue with us.",
    "Schade, dass Sie Ihre Bewerbung zurückgezogen haben.",
    "Schade, dass Sie sich gegen uns entschieden haben.",
    "Wir freuen uns, dass Sie unser Angebot angenommen haben.",
    "Nous regrettons que vous ayez retiré votre candidature.",
    "Nous prenons acte de votre désistement.",
    "Dommage que vous ayez accepté une autre offre.",
    "Lamentamos que haya retirado su candidatura.",
    "Sentimos que haya aceptado otra oferta.",
)
NOT_NOTED = (
    "The other candidate has declined the offer.",
    "Have you accepted another offer?",
    "If you have withdrawn, please tell us.",
    "You have accepted the invitation for Tuesday.",
    "We decided not to continue.",
    "Wir haben uns anders entschieden.",
    "Wenn Sie Ihre Bewerbung zurückziehen möchten, schreiben Sie uns.",
    "El otro candidato ha rechazado la oferta.",
    "Nous avons retenu votre candidature.",
    "You will hear from us by Friday.",
    "You can withdraw your consent to data processing at any time.",
    "Sie können Ihre Einwilligung zurückziehen.",
    "Vous pouvez retirer votre consentement.",
    "You may withdraw your application at any time in the portal.",
    "Sie können Ihre Bewerbung jederzeit im Portal zurückziehen.",
    "Vous pouvez retirer votre candidature à tout moment.",
)


@pytest.mark.parametrize("words", NOTED)
def test_they_take_note_that_the_owner_has_ended_it(words: str) -> None:
    assert keep_off(f"Hi Jane,\n\n{words}\n\nAnn") == KeepOff(words, through_them=False)


@pytest.mark.parametrize("words", NOT_NOTED)
def test_they_take_note_of_no_such_thing(words: str) -> None:
    assert keep_off(f"Hi Jane,\n\n{words}\n\nAnn") is None


SOMEBODY_ELSE = (
    "I think this was meant for another Ann Lee.",
    "Your mail was probably intended for somebody else.",
    "I have never met you.",
    "You have the wrong person.",
    "This is the wrong address for that.",
    "I did not interview you.",
    "I am afraid I don't know you.",
    "I was not part of that interview.",
    "Ich glaube, Sie haben die falsche Adresse.",
    "Ich kenne Sie nicht.",
    "Das war wohl nicht für mich bestimmt.",
    "Wir haben uns nie getroffen.",
    "Da liegt wohl eine Verwechslung vor.",
    "Vous avez la mauvaise personne.",
    "Creo que se ha dirigido a la persona equivocada.",
)
THEMSELVES = (
    "Sorry, my last mail was meant for someone else. Please ignore the rejection.",
    "It was meant for another candidate.",
    "Wir haben uns noch nicht entschieden.",
    "Ich habe Sie nicht vergessen.",
    "We have not spoken with you about your salary yet.",
    "We have never had so many applications.",
    "I do not know yet.",
    "You are the right person for the team.",
    "No es para tanto.",
    "Ich habe die richtige Adresse jetzt gefunden.",
)


@pytest.mark.parametrize("words", SOMEBODY_ELSE)
def test_whoever_is_somebody_else_is_not_written_to_unasked(words: str) -> None:
    assert keep_off(f"Hi Jane,\n\n{words}\n\nAnn") == KeepOff(words, through_them=False)


@pytest.mark.parametrize("words", THEMSELVES)
def test_whoever_is_meant_says_nothing_of_the_kind(words: str) -> None:
    assert keep_off(f"Hi Jane,\n\n{words}\n\nAnn") is None
