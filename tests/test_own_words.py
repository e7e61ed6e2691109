"""What a person newly wrote: every word of theirs, and nobody else's."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from clocks import not_by_chance, within
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each_row

from agent.model import Address, Message
from agent.understand import message
from agent.understand.mail import html
from agent.understand.own_words import own_words

REPLIES = Path(__file__).parent / "mails" / "replies"

# What stands in tests/mails/replies, one file for each habit of a mail program or of a person.
WRITTEN = {
    "apple_mail_it.eml": "Ciao Robin,\n\nti facciamo sapere entro venerdì.",
    "empty_reply.eml": "",
    "external_banner_and_environment.eml": "Happy to. I will ask Maria and come back to you tomorrow.",
    "forward_without_a_word.eml": "",
    "gmail_de.eml": "Guten Tag Robin Keller,\n\nwir melden uns bis Ende nächster Woche bei Ihnen.",
    "gmail_interleaved_en.eml": "Good questions!\n\nMostly, two of us live up north.\n\nBy the middle of next week.",
    "gmail_sv_no_verb_line.eml": "Hej Robin!\n\nVi återkommer senast på torsdag.",
    "gmail_top_en.eml": (
        "Hi Robin,\n\nThanks for your note. We are still talking to two other people and expect to "
        "be in touch by Friday."
    ),
    "original_message_rule.eml": "We will let you know on Monday.",
    "outlook_de_footer.eml": "Hallo Robin Keller,\n\nleider haben wir uns für jemand anderen entschieden.",
    "outlook_desktop_en.eml": "Hi Robin,\n\nPlease send two references when you have a moment.",
    "outlook_phone_es.eml": "Hola Robin, lo hablo mañana con el equipo y te digo algo el jueves.",
    "outlook_web_fr.eml": "Bonjour Robin,\n\nMerci pour votre message. Nous reviendrons vers "
    "vous la semaine prochaine.",
    "postscript.eml": (
        "The panel liked you. More on Thursday.\n\nP.S. The hiring manager is away until Wednesday, so do not worry."
    ),
    "proton_pl.eml": "Dzień dobry,\n\nodezwiemy się do piątku.",
    "thunderbird_bottom_nl.eml": "Uiterlijk woensdag, mijn collega is tot dinsdag vrij.",
    "two_line_attribution_danish.eml": "Hej Robin\n\nDu hører fra os inden fredag.",
    "yahoo_pt.eml": "Olá Robin, correu muito bem. Damos resposta até quinta-feira.",
}

QUOTE = "Thank you for the talk.\nWhen might I hear from you?"
CITED = "> Thank you for the talk.\n> When might I hear from you?"

# Lines above a quote, as mail programs write them; all are somebody else's when cited lines follow.
ATTRIBUTIONS = [
    "On Mon, 1 Dec 2025 at 18:04, Robin Keller <robin@keller.example> wrote:",
    "On 12/1/25 6:04 PM, Robin Keller wrote:",
    "On Dec 1, 2025, at 6:04 PM, Robin Keller <robin@keller.example> wrote:",
    "On Monday, December 1st, 2025 at 6:04 PM, Robin Keller <robin@keller.example> wrote:",
    "Am 01.12.25 um 18:04 schrieb Robin Keller:",
    "Am Montag, 1. Dezember 2025, 18:04:11 MEZ hat Robin Keller <robin@keller.example> Folgendes geschrieben:",
    "Robin Keller <robin@keller.example> schrieb am Mo., 1. Dez. 2025, 18:04:",
    "Le lun. 1 déc. 2025 à 18:04, Robin Keller <robin@keller.example> a écrit :",
    "El lun, 1 dic 2025 a las 18:04, Robin Keller (<robin@keller.example>) escribió:",
    "Il giorno lun 1 dic 2025 alle ore 18:04 Robin Keller <robin@keller.example> ha scritto:",
    "Op ma 1 dec 2025 om 18:04 schreef Robin Keller <robin@keller.example>:",
    "pon., 1 gru 2025 o 18:04 Robin Keller <robin@keller.example> napisał(a):",
    "W dniu 01.12.2025 o 18:04, Robin Keller pisze:",
    "Den mån 1 dec. 2025 kl 18:04 skrev Robin Keller <robin@keller.example>:",
    "man. 1. des. 2025 kl. 18:04 skrev Robin Keller <robin@keller.example>:",
    "Em seg., 1 de dez. de 2025 às 18:04, Robin Keller <robin@keller.example> escreveu:",
    "ma 1. jouluk. 2025 klo 18.04 Robin Keller (robin@keller.example) kirjoitti:",
    "po 1. 12. 2025 v 18:04 odesílatel Robin Keller <robin@keller.example> napsal:",
    "пн, 1 дек. 2025 г. в 18:04, Robin Keller <robin@keller.example>:",
    "Robin Keller <robin@keller.example>, 1 Ara 2025 Pzt, 18:04 tarihinde şunu yazdı:",
    "2025年12月1日(月) 18:04 Robin Keller <robin@keller.example>:",
    "Robin Keller <robin@keller.example> 于2025年12月1日周一 18:04写道：",
]

# The head of an answered mail as Outlook and its kin put it, without any quote mark.
HEADS = [
    "From: Robin Keller <robin@keller.example>\nSent: Monday, December 1, 2025 6:04 PM\nTo: HR "
    "<hr@x.example>\nSubject: Hello",
    "*From:* Robin Keller <robin@keller.example>\n*Date:* Monday, 1 December 2025 at 18:04\n*To:* HR\n*Subject:* Hello",
    "Von: Robin Keller <robin@keller.example>\nGesendet: Montag, 1. Dezember 2025 18:04\nAn: "
    "HR\nCc: Eva\nBetreff: Hallo",
    "De : Robin Keller\nEnvoyé : lundi 1 décembre 2025 18:04\nÀ : HR\nObjet : Bonjour",
    "De: Robin Keller\nEnviado: lunes, 1 de diciembre de 2025 18:04\nPara: HR\nAsunto: Hola",
    "De: Robin Keller\nEnviada em: segunda-feira, 1 de dezembro de 2025 18:04\nPara: HR\nAssunto: Olá",
    "Da: Robin Keller\nInviato: lunedì 1 dicembre 2025 18:04\nA: HR\nOggetto: Salve",
    "Van: Robin Keller\nVerzonden: maandag 1 december 2025 18:04\nAan: HR\nOnderwerp: Hallo",
    "Från: Robin Keller\nSkickat: den 1 december 2025 18:04\nTill: HR\nÄmne: Hej",
    "Fra: Robin Keller\nSendt: 1. december 2025 18:04\nTil: HR\nEmne: Hej",
    "Od: Robin Keller\nWysłano: poniedziałek, 1 grudnia 2025 18:04\nDo: HR\nTemat: Dzień dobry",
    "От: Robin Keller\nОтправлено: 1 декабря 2025 г. 18:04\nКому: HR\nТема: Привет",
    "-----Original Message-----\nFrom: Robin Keller\nSent: Monday\nTo: HR\nSubject: Hello",
    "-------- Ursprüngliche Nachricht --------\nVon: Robin Keller\nDatum: 01.12.25 18:04 "
    "(GMT+01:00)\nAn: HR\nBetreff: Hallo",
    "-------- Forwarded Message --------\nSubject: Hello\nDate: Mon, 1 Dec 2025 18:04\nFrom: Robin Keller\nTo: HR",
    "---------- Forwarded message ---------",
    "-------- Message d'origine --------",
    "________________________________\nFrom: Robin Keller\nSent: Monday, 1 December 2025\nTo: HR\nSubject: Hello",
    "Begin forwarded message:\n\n> From: Robin Keller\n> Subject: Hello\n> Date: 1 December 2025\n> To: HR",
]

DEVICE_LINES = [
    "Sent from my iPhone",
    "Sent from my mobile, please excuse brevity",
    "Sent from Outlook for Android",
    "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Sent with Proton Mail secure email.",
    "Sent from Yahoo Mail on Android",
    "Von meinem iPhone gesendet",
    "Gesendet von Outlook für iOS",
    "Gesendet mit der GMX Mail App",
    "Holen Sie sich Outlook für Android",
    "Envoyé de mon iPhone",
    "Envoyé à partir de Outlook pour Android",
    "Télécharger Outlook pour iOS",
    "Enviado desde mi iPhone",
    "Enviado do meu iPhone",
    "Inviato da iPhone",
    "Verstuurd vanaf mijn iPhone",
    "Skickat från min iPhone",
    "Sendt fra min iPhone",
    "Wysłane z iPhone'a",
    "Lähetetty iPhonesta",
    "iPhoneから送信",
]

SIGNATURES = [
    "Best regards,\nDana West",
    "Best,\nD.",
    "Herzlichst\nDana West // People & Culture\nTel +49 30 123456",
    "All the best\n\nDana\n\nDana West\nOakbridge\n\nOakbridge is an equal opportunity employer.",
    "Kind regards\n\nDana West\nHead of People\nOakbridge Ltd | 4 Dock Road\nM: +44 7700 900123\nwww.oakbridge.example",
    "Thanks,\nDana",
    "Thanks and best regards,\nDana West",
    "Many thanks, Dana",
    "Cheers\nDana",
    "Warmly,\nDana West (she/her)",
    "Yours sincerely,\n\nMs Dana West",
    "Mit freundlichen Grüßen\ni. A. Dana West\nPersonal",
    "Viele Grüße aus Hamburg\nDana",
    "Liebe Grüße, Dana",
    "Cordialement,\nDana West\nChargée de recrutement",
    "Je vous prie d'agréer, Madame, l'expression de mes sentiments distingués.\n\nDana West",
    "Un saludo,\nDana",
    "Un caro saluto,\nDana",
    "Met vriendelijke groet,\n\nDana West",
    "Pozdrawiam serdecznie\nDana West",
    "Atenciosamente,\nDana West",
    "Med vänliga hälsningar\nDana West\nHR-chef",
    "-- \nDana West\nOakbridge, where people grow and ideas are welcome every single day of the year.",
    "--\nDana",
    "Dana",
    "Dana West\nOakbridge\n+44 7700 900123",
    "- Dana",
    "____________________\nDana West\nTel: +44 7700 900123\nwww.oakbridge.example",
]

FOOTERS = [
    "This email and any attachments are confidential and intended solely for the recipient. If "
    "you have received it in error, "
    "notify the sender and delete it.",
    "Diese E-Mail ist vertraulich. Sollten Sie nicht der Empfänger sein, informieren Sie bitte "
    "den Absender und löschen Sie sie.",
    "Ce message est confidentiel et destiné à son seul destinataire. Si vous l'avez reçu par "
    "erreur, merci de le supprimer.",
    "Este mensaje es confidencial y va dirigido a su destinatario. Si lo ha recibido por "
    "error, elimínelo sin copiarlo, gracias.",
    "Oakbridge GmbH, Sitz der Gesellschaft: Kiel, Amtsgericht Kiel, HRB 4711, Geschäftsführer: Eva Wolf",
    "Oakbridge Ltd is registered in England and Wales, company number 01234567.",
    "Please consider the environment before printing this email.",
]

# Sentences that look like something else and are a person's own: losing one is worse than any clutter.
KEPT = [
    "On 3 December we will decide, and I will write to you.",
    "From: the station, take bus 4.\nTo: reception, ask for me.\nBring your passport.",
    "From: 10:00\nTo: 11:30\nDate: Friday 5 December\nSubject: coding exercise",
    "Date: Friday, 5 December 2025\nTime: 10:00\nPlace: 4 Dock Road\nContact: ada@oakbridge.example",
    "Thanks Robin,\n\nSee you Friday",
    "Thank you",
    "Best of luck with the exercise, you have three days.",
    "Sent you a message about the phone screen yesterday, did it arrive?",
    "You asked three things:\n\n1. yes\n2. no\n3. on Tuesday",
    "Regards to your colleague, who was so kind to let us use the room for an hour.",
    "I sent the contract from my phone, so the attachment may be missing.",
    "Please keep this confidential until we announce it.",
    "I talked to our Geschäftsführer and she would like to meet you.",
    "Cheers for sending that over! We are impressed.",
    "----- Agenda -----\nlunch\ncoding",
    "We wrote:\n\nnothing so far, sorry.",
    "Kind people work here. You will like it.",
    "My number is +44 7700 900123, call me at ten.",
]


def _mail(text: str, name: str = "Dana West") -> Message:
    return Message(from_=(Address(name, "dana@oakbridge.example"),), text=text)


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_a_stored_reply_yields_what_its_writer_wrote(name: str) -> None:
    assert own_words(message.parse((REPLIES / name).read_bytes())) == WRITTEN[name]


def test_every_stored_reply_is_in_the_table() -> None:
    assert {path.name for path in REPLIES.glob("*.eml")} == set(WRITTEN)


SAID = "Hi Robin,\n\nwe will be in touch by Friday."


@each_row("line", ATTRIBUTIONS)
def test_a_quote_below_the_answer_goes_with_the_line_above_it(line: str) -> None:
    assert own_words(_mail(f"{SAID}\n\n{line}\n\n{CITED}\n")) == SAID


@each_row("line", ATTRIBUTIONS)
def test_an_answer_below_the_quote_is_kept(line: str) -> None:
    assert own_words(_mail(f"{line}\n{CITED}\n\n{SAID}\n")) == SAID


@pytest.mark.parametrize("line", [one for one in ATTRIBUTIONS if len(one) > 60])
def test_an_attribution_folded_onto_two_lines_is_still_one(line: str) -> None:
    at = line.rindex(" ", 0, len(line) - 8)
    assert own_words(_mail(f"{SAID}\n\n{line[:at]}\n{line[at + 1 :]}\n\n{CITED}\n")) == SAID


@pytest.mark.parametrize("head", HEADS)
def test_everything_below_the_head_of_the_answered_mail_is_old(head: str) -> None:
    assert own_words(_mail(f"{SAID}\n\n{head}\n\n{QUOTE}\n")) == SAID


@pytest.mark.parametrize("head", HEADS)
def test_a_head_with_nothing_above_it_means_that_nothing_was_said(head: str) -> None:
    assert own_words(_mail(f"\n{head}\n\nsend\n")) == ""


@each_row("line", DEVICE_LINES)
def test_the_device_is_not_the_writer(line: str) -> None:
    assert own_words(_mail(f"{SAID}\n\n{line}\n\n{ATTRIBUTIONS[0]}\n{CITED}\n")) == SAID


@each_row("signature", SIGNATURES)
def test_a_signature_is_cut(signature: str) -> None:
    assert own_words(_mail(f"{SAID}\n\n{signature}\n")) == SAID


@pytest.mark.parametrize("footer", FOOTERS)
@pytest.mark.parametrize("signature", ["", "Best,\nDana\n\n"])
def test_a_footer_is_cut_below_words_and_below_a_signature(signature: str, footer: str) -> None:
    assert own_words(_mail(f"{SAID}\n\n{signature}{footer}\n")) == SAID


@pytest.mark.parametrize("text", KEPT)
def test_a_persons_own_sentence_is_never_lost(text: str) -> None:
    assert own_words(_mail(text)) == text
    assert own_words(_mail(f"{text}\n\nBest,\nDana\n\n{ATTRIBUTIONS[0]}\n{CITED}")) == text


@pytest.mark.parametrize(
    "postscript", ["P.S. We moved to Dock Road.", "PS: bring a laptop", "One more thing: we moved to Dock Road."]
)
def test_a_postscript_below_the_name_stays(postscript: str) -> None:
    assert own_words(_mail(f"{SAID}\n\nBest,\nDana\n\n{postscript}\n")) == f"{SAID}\n\n{postscript}"


def test_a_mail_of_thanks_alone_keeps_its_thanks() -> None:
    assert own_words(_mail("Thanks,\nDana")) == "Thanks,"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<p>yes</p><blockquote type="cite"><p>old</p></blockquote><p>and Friday</p>', "yes\n\nand Friday"),
        (
            '<div>yes</div><div class="moz-cite-prefix">Ada skrifaði 1.12.2025:</div>'
            '<blockquote type="cite">old</blockquote>',
            "yes",
        ),
        ('<div>yes</div><div id="divRplyFwdMsg"><b>Frá:</b> Ada</div><div>old</div>', "yes"),
        ('<div>yes</div><div id="x_appendonsend"></div><div>old</div>', "yes"),
        (
            '<div>yes</div><div class="gmail_quote">'
            '<div class="gmail_attr">---------- Forwarded message ---------<br>From: Ada</div>old</div>',
            "yes",
        ),
        ('<blockquote style="margin:0 0 0 40px;border:none;padding:0px">only indented</blockquote>', "only indented"),
        ('<div>yes<div class="gmail_signature">Dana</div></div><div>more</div>', "yes\nmore"),
    ],
)
def test_the_mail_programs_own_marks_are_believed(markup: str, expected: str) -> None:
    mail = Message(from_=(Address("Dana West", "d@x.example"),), text=html.to_text(markup), html=markup)
    assert own_words(mail) == expected


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([*KEPT, *ATTRIBUTIONS, *HEADS, *SIGNATURES, *FOOTERS, CITED, "", "\ue000", ">"]), max_size=12
    )
)
def test_any_mixture_is_read_and_invents_nothing(pieces: list[str]) -> None:
    text = "\n".join(pieces)
    for line in own_words(_mail(text)).split("\n"):
        assert line in text


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000, "> " * 100_000, "\n" * 200_000, "-" * 200_000, ("x" * 80 + "\n") * 2_400,
        "On 1.1.2025 " * 17_000, "From: a\n" * 25_000, "Best,\nDana\n\n" * 18_000, "sent from my " * 15_000,
        "confidential message " * 10_000, "12:00 a@b.c <" * 15_000,
        "--\nDana\n" * 20_000, "____\nDana West\n" * 14_000, "begin 644 x\n" * 16_000, "To\nSubject\n" * 18_000,
        (". On 1 wrote wrote" * 100 + ":\n") * 100, ("from: a sent: b to: c " * 80 + "\n") * 100,
    ],
)  # fmt: skip
@not_by_chance
def test_hostile_text_takes_less_than_a_second(text: str) -> None:
    begun = time.process_time()
    own_words(_mail(text))
    within(begun, 1.0)
