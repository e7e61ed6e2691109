"""Sentences of employers with the days they promise, labelled by hand before the reader was written.

Each case: when it was written, what was written, and the days as "MM-DD..MM-DD" or None. A month before
the mail's own belongs to the next year. The comment beside a case is its arithmetic. The twin of this
table, `promise_unseen.py`, was never looked at while the reader was built.
"""

from __future__ import annotations

from datetime import datetime

WED = datetime.fromisoformat("2026-11-18T10:00+01:00")
FRI = datetime.fromisoformat("2026-11-20T16:20-05:00")
MON = datetime.fromisoformat("2026-12-14T09:05+00:00")
THU = datetime.fromisoformat("2026-03-05T11:00+01:00")
TUE = datetime.fromisoformat("2026-06-09T14:30-07:00")

Case = tuple[datetime, str, str | None]

PROMISES: tuple[Case, ...] = (
    # --- English: a day
    (WED, "We will get back to you by Friday.", "11-18..11-20"),
    (FRI, "I'll let you know on Friday.", "11-27..11-27"),  # on a Friday: the next one
    (WED, "You should hear from us by the 27th.", "11-18..11-27"),
    (WED, "Expect an update from me tomorrow.", "11-19..11-19"),
    (WED, "I will have an answer for you by close of business tomorrow.", "11-18..11-19"),
    (WED, "Thanks for coming in on Tuesday. The team meets Friday and I'll call you on Monday with the outcome.",
     "11-23..11-23"),
    (FRI, "Our plan is to make a decision by 12/4.", "11-20..12-04"),  # US offset, 4 December
    (WED, "Someone from our side will reach out next Tuesday.", "11-24..11-24"),
    (WED, "We'll be in touch Monday week.", "11-30..11-30"),  # 23 + 7
    (WED, "A decision will be communicated no later than Dec. 4.", "11-18..12-04"),
    (WED, "HR will contact you on Thursday, December 3rd, with the result.", "12-03..12-03"),
    (WED, "Please bear with us until 2 December.", "11-18..12-02"),
    (TUE, "hi Sam - quick one: will revert by Thursday latest. cheers", "06-09..06-11"),
    (WED, "If you haven't heard back from me by next Wednesday, feel free to give me a nudge.", "11-18..11-25"),
    (WED, "I am hoping to have news for you around the 1st of December.", "11-29..12-03"),
    # --- English: weeks
    (WED, "We expect to make a decision next week.", "11-23..11-27"),
    (WED, "You'll hear from us early next week.", "11-23..11-24"),
    (WED, "We hope to let you know by the end of next week.", "11-18..11-27"),
    (WED, "I should have feedback for you at the end of the week.", "11-19..11-20"),
    (WED, "We'll follow up later this week.", "11-19..11-20"),
    (WED, "The hiring manager will get in touch the week of November 30.", "11-30..12-04"),
    (WED, "We will get back to you the week after next.", "11-30..12-04"),
    (WED, "It'll be either late this week or early next, but we will let you know.", "11-19..11-24"),
    (WED, "We aim to respond to every candidate within two weeks.", "11-18..12-02"),
    (WED, "I will get back to you in two weeks.", "12-02..12-02"),
    (WED, "We should be able to update you in a week or two.", "11-25..12-02"),
    (WED, "I'll be in touch in a couple of weeks.", "12-02..12-02"),
    (WED, "We will be in touch in a few weeks.", "12-02..12-16"),  # +14..+28
    (WED, "You will hear back from us within a fortnight.", "11-18..12-02"),
    (WED, "We need another week to decide.", "11-25..11-25"),
    # --- English: days and business days
    (WED, "The team will be in touch within 10 days.", "11-18..11-28"),
    (WED, "You can expect to hear from us in five to seven business days.", "11-25..11-27"),
    (WED, "We will reply within three (3) working days.", "11-18..11-23"),
    (WED, "Give us a few days and we'll have an answer.", "11-20..11-23"),
    (WED, "We'll let you know in the coming days.", "11-20..11-23"),
    (WED, "I'll circle back with you within 48 hours.", "11-18..11-20"),
    # --- English: months and seasons
    (MON, "We will be in touch after the holidays.", "01-04..01-15"),
    (MON, "You will hear from us in the new year.", "01-04..01-31"),
    (WED, "We intend to get back to all applicants in early December.", "12-01..12-10"),
    (WED, "We hope to reach a decision by mid-December.", "11-18..12-20"),
    (WED, "Our committee will decide in the first week of January.", "01-04..01-08"),
    (WED, "We will inform you by the end of the month.", "11-18..11-30"),
    (WED, "We're going to let candidates know in the second half of January.", "01-16..01-31"),
    (WED, "We will not have a decision before mid-January.", "01-11..01-20"),
    (WED, "Realistically you'll hear from me between December 7 and December 11.", "12-07..12-11"),
    (MON, "We'd expect to come back to you early in Q1.", "01-01..01-31"),
    # --- English: which date, and dates hung on others
    (WED, "The last interviews are on 26 November and we will decide within a week of that.", "11-26..12-03"),
    (WED, "My manager is back on Monday; I'll get back to you then.", "11-23..11-24"),
    (WED, "Once the board has met on Thursday, we will let you know.", "11-19..11-20"),
    (WED, "Please send your references by Friday, and we will get back to you next week.", "11-23..11-27"),
    (WED, "The position starts on 1 March, and we will let you know our decision by 30 November.",
     "11-18..11-30"),
    (WED, "It was great meeting you on Monday! We still have two people to see and I'll be in touch by 25 November.",
     "11-18..11-25"),
    (WED, "By Friday we will have made up our minds and will let you know.", "11-18..11-20"),
    (WED, "We will get back to you. Probably around mid next week.", "11-24..11-26"),
    # --- German
    (WED, "Wir melden uns bis Ende nächster Woche bei Ihnen.", "11-18..11-27"),
    (WED, "Sie hören spätestens am 4. Dezember von uns.", "11-18..12-04"),
    (WED, "Ich gebe Ihnen bis Freitag Bescheid.", "11-18..11-20"),
    (WED, "Eine Entscheidung fällt voraussichtlich Anfang Dezember.", "12-01..12-10"),
    (WED, "Wir kommen in den nächsten Tagen auf Sie zu.", "11-20..11-23"),
    (WED, "Meine Kollegin Frau Brandt wird sich am Montag bei dir melden.", "11-23..11-23"),
    (WED, "Sobald die Geschäftsführung am Donnerstag getagt hat, melden wir uns.", "11-19..11-20"),
    (WED, "Bis zum 04.12. teilen wir Ihnen unsere Entscheidung mit.", "11-18..12-04"),
    (MON, "Wir brauchen leider noch etwas Zeit und melden uns im neuen Jahr.", "01-04..01-31"),
    (WED, "Sie erhalten innerhalb von zwei Wochen eine Rückmeldung.", "11-18..12-02"),
    (WED, "Bitte gedulden Sie sich noch bis nächsten Mittwoch.", "11-18..11-25"),
    (WED, "Wir werden Sie in KW 49 informieren.", "11-30..12-04"),
    # --- French
    (WED, "Nous reviendrons vers vous d'ici la fin de la semaine prochaine.", "11-18..11-27"),
    (WED, "Vous aurez de nos nouvelles avant le 4 décembre.", "11-18..12-03"),
    (WED, "Notre équipe vous recontactera lundi prochain.", "11-23..11-23"),
    (WED, "Je vous tiendrai au courant début décembre.", "12-01..12-10"),
    (WED, "Une décision sera prise sous quinze jours.", "11-18..12-03"),
    (WED, "Nous vous ferons un retour dans la semaine du 30 novembre.", "11-30..12-04"),
    # --- Spanish
    (WED, "Nos pondremos en contacto contigo la semana que viene.", "11-23..11-27"),
    (WED, "Le daremos una respuesta antes del 30 de noviembre.", "11-18..11-29"),
    (WED, "Te avisaremos a principios de diciembre.", "12-01..12-10"),
    (WED, "En un plazo de diez días tendrá noticias nuestras.", "11-18..11-28"),
    (WED, "Tomaremos una decisión para el viernes.", "11-18..11-20"),
    # --- more voices
    (WED, "Thanks again for your patience. We are still finalizing things internally but I'd expect to have a final answer for you by early next week.", "11-18..11-24"),
    (WED, "The next step is a debrief with the panel on Thursday, after which I'll be in touch with next steps.", "11-19..11-20"),
    (WED, "Our goal is to extend an offer by Nov 30.", "11-18..11-30"),
    (WED, "We have one more candidate to interview on Monday, so you can expect to hear something by the middle of next week.", "11-18..11-26"),
    (THU, "Following the interview on Tuesday 10 March, we will contact you within 3 working days.", "03-10..03-13"),
    (WED, "If all goes well we should have news before Thanksgiving.", "11-18..11-25"),
    (WED, "You'll be hearing from Marcus in the next couple of days.", "11-18..11-20"),
    (WED, "I'm meeting with the VP tomorrow and will get back to you right after.", "11-19..11-20"),
    (WED, "Please allow us until the end of next week to review your application.", "11-18..11-27"),
    (WED, "We'll aim to get feedback to you by Tuesday 24th.", "11-18..11-24"),
    (WED, "Apologies for the delay! Things have been hectic, I'll have a proper update by EOW.", "11-18..11-20"),
    (WED, "You will receive an email from our recruiting team by 5pm on Friday.", "11-18..11-20"),
    (WED, "Timeline-wise: we're hoping to make a call by 12/11.", "11-18..12-11"),
    (WED, "Our process usually takes 2-3 weeks from here.", "12-02..12-09"),
    (WED, "All candidates will be informed of the decision by the first week of December.", "11-18..12-11"),
    (WED, "The board votes on 1 December. We will inform you the next day.", "12-02..12-02"),
    (WED, "I don't have an answer yet, but should by Monday.", "11-18..11-23"),
    (WED, "We should be in a position to update you towards the end of November.", "11-21..11-30"),
    (WED, "I'll give you a ring on Tuesday to share the outcome.", "11-24..11-24"),
    (WED, "We're going to need a little more time. You will hear from us by Wed, 25 Nov at the latest.", "11-18..11-25"),
    (WED, "Will let you know our thoughts Monday morning.", "11-23..11-23"),
    (WED, "Decisions will be sent out in the week beginning 30 November.", "11-30..12-04"),
    (MON, "We're closing for the holidays on 23 December, so we'll be back in touch the first full week of January.", "01-04..01-08"),
    (WED, "We are going to wait for the budget approval, expected in December, and then we will contact you.", "12-01..12-31"),
    (WED, "I hope that we can give you an answer within the next ten days.", "11-18..11-28"),
    (WED, "Ich habe es intern weitergegeben und melde mich morgen im Laufe des Tages bei Ihnen.", "11-19..11-19"),
    (WED, "Leider verzögert sich die Entscheidung. Wir hoffen, Ihnen bis Ende des Monats Bescheid geben zu können.", "11-18..11-30"),
    (WED, "Rechnen Sie bitte mit einer Antwort bis spätestens 11. Dezember.", "11-18..12-11"),
    (WED, "Die zweite Runde läuft noch bis Freitag, danach kommen wir auf dich zu.", "11-20..11-21"),
    (WED, "Wir werden im Laufe der nächsten Woche eine Entscheidung treffen und Sie dann umgehend informieren.", "11-23..11-27"),
    (WED, "Ein Feedback bekommst du von mir am Freitag.", "11-20..11-20"),
    (WED, "Frau Yilmaz wird Sie Anfang kommender Woche telefonisch kontaktieren.", "11-23..11-24"),
    (WED, "Das Auswahlverfahren dauert noch etwa drei Wochen.", "12-09..12-09"),
    (WED, "Nous aurons une réponse à vous donner d'ici vendredi.", "11-18..11-20"),
    (WED, "Le comité se réunit jeudi et je vous appelle dans la foulée.", "11-19..11-20"),
    (WED, "Je vous propose de vous tenir informée au plus tard mercredi prochain.", "11-18..11-25"),
    (WED, "Nous devrions être en mesure de vous donner une réponse la semaine prochaine.", "11-23..11-27"),
    (WED, "Estaremos en contacto con usted a mediados de diciembre.", "12-11..12-20"),
    (WED, "Te diremos algo antes de fin de mes.", "11-18..11-30"),
    (WED, "Prevemos tomar la decisión la primera semana de diciembre.", "12-07..12-11"),
    (WED, "Estamos terminando las entrevistas y el próximo martes te cuento.", "11-24..11-24"),
)

NO_PROMISE: tuple[Case, ...] = (
    # --- the candidate's deadline
    (WED, "Please send us your references by Friday.", None),
    (WED, "Could you let me know by Monday whether that works?", None),
    (WED, "We would need your decision by 30 November.", None),
    (WED, "You have until next Wednesday to complete the coding task.", None),
    (WED, "If we do not hear from you by Friday, we will assume you are no longer interested.", None),
    # --- validity, start, applications
    (WED, "The offer is valid until 4 December.", None),
    (WED, "We will hold this offer open until Monday.", None),
    (WED, "The position starts on 1 February.", None),
    (WED, "We are looking for somebody who can join us in January.", None),
    (WED, "Applications close on 30 November.", None),
    # --- appointments
    (WED, "Shall we talk on Thursday at 3?", None),
    (WED, "Your next interview is on Tuesday, 24 November at 10:00.", None),
    (WED, "I look forward to seeing you on Friday.", None),
    (WED, "I'll call you on Thursday at 15:00 for our interview.", None),
    (WED, "We would like to invite you to a second round next week.", None),
    (WED, "Are you available next Monday or Tuesday?", None),
    # --- history
    (WED, "We met on Monday and decided last week to change the role.", None),
    (WED, "I had hoped to get back to you by Friday.", None),
    (WED, "Thank you for your time on Tuesday, we will be in touch soon.", None),
    (WED, "I just wanted to let you know that the team is travelling next week.", None),
    # --- office, absence
    (WED, "I am out of the office until 30 November and will reply on my return.", None),
    (WED, "Our office is open Monday to Friday.", None),
    (WED, "We cannot make a decision this week.", None),
    # --- no date at all, or none that counts
    (WED, "We will get back to you as soon as possible.", None),
    (WED, "We'll be in touch shortly.", None),
    (WED, "We are interviewing other candidates this week and next.", None),
    (WED, "The committee meets on Thursday.", None),
    (WED, "You will hear from us within a week of receiving your documents.", None),
    # --- German
    (WED, "Bitte senden Sie uns Ihre Unterlagen bis Freitag.", None),
    (WED, "Wir freuen uns auf Ihre Rückmeldung bis zum 30. November.", None),
    (WED, "Unser Angebot gilt bis zum 4. Dezember.", None),
    (WED, "Das Gespräch findet am Montag um 14 Uhr statt.", None),
    (WED, "Melden Sie sich gern bis Donnerstag bei mir.", None),
    (WED, "Die Stelle soll zum 1. Februar besetzt werden.", None),
    (WED, "Wir haben uns am Montag sehr über das Gespräch gefreut und melden uns in Kürze.", None),
    # --- French, Spanish
    (WED, "Merci de nous répondre avant vendredi.", None),
    (WED, "L'entretien aura lieu mardi à 14 h.", None),
    (WED, "Notre offre est valable jusqu'au 30 novembre.", None),
    (WED, "Por favor, envíenos sus documentos antes del viernes.", None),
    (WED, "La entrevista será el martes a las 10.", None),
    (WED, "El puesto empieza el 1 de febrero.", None),
    # --- more voices
    (WED, "We would love to have you meet the team on Friday.", None),
    (WED, "The assessment will be available until 30 November; you can take it at any time.", None),
    (WED, "Unfortunately we decided to fill the position internally. We may have new openings in spring.", None),
    (WED, "Our next hiring round opens in March and we invite you to apply again.", None),
    (WED, "Let me know if Tuesday at 11 works, otherwise we can do Thursday.", None),
    (WED, "We hope you can start on 4 January.", None),
    (WED, "Looking forward to hearing from you by Friday.", None),
    (WED, "I'd be grateful for a response by the end of the week.", None),
    (WED, "We received your application on 16 November and will review it as soon as we can.", None),
    (WED, "Congratulations! You will receive your contract once you have accepted by 30 November.", None),
    (WED, "I spoke with the team on Monday, they will decide soon.", None),
    (WED, "The job is based in Leeds, with travel to Paris in December.", None),
    (WED, "Just a reminder that our call is tomorrow at 9.", None),
    (WED, "Your trial day would be on Thursday, we will let you know the details soon.", None),
    (WED, "We'll keep your CV on file until December 2027.", None),
    (WED, "Ms Klein is on leave until Monday.", None),
    (WED, "We will be closed on 26 November.", None),
    (WED, "The interview will take 45 minutes and you will hear about the role from two colleagues on Friday.", None),
    (WED, "Can you get back to me by Friday?", None),
    (WED, "We need the signed contract back by 1 December.", None),
    (WED, "We can offer you Tuesday or Wednesday next week for the technical interview.", None),
    (WED, "Wir würden Sie gerne am Dienstag kennenlernen und freuen uns auf Sie.", None),
    (WED, "Gerne können Sie sich ab Montag bei uns telefonisch melden.", None),
    (WED, "Der Arbeitsbeginn wäre zum 1. Januar, Rückmeldung bitte bis Freitag.", None),
    (WED, "Wir laden Sie am Montag zu einem zweiten Gespräch ein.", None),
    (WED, "Je vous confirme notre rendez-vous de jeudi à 10h.", None),
    (WED, "Vous pouvez nous répondre jusqu'à vendredi.", None),
    (WED, "Nous vous attendons lundi à 9 heures.", None),
    (WED, "Le confirmo la entrevista del jueves.", None),
    (WED, "Necesitamos que nos confirme antes del viernes.", None),
)
