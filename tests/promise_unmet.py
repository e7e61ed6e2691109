"""The other half of the first sentences of `promise_strangers`, laid aside unread; nothing is learned from it.

It measures what the reader makes of people it never met. Without the weights of words 88 of its 119 promises ended
within a day before and three after the right one, with them 95; none of the 75 others was taken for one.
"""

from __future__ import annotations

from datetime import datetime

from promise_cases import WED, Case

_SENT = {
    "W": WED,
    "J": datetime.fromisoformat("2026-06-09T10:00+02:00"),  # a Tuesday
    "F": datetime.fromisoformat("2027-01-29T10:00+01:00"),  # a Friday
}
_TABLE = """
W | 11-18..11-20 | Give me till Friday and I'll know more.
W | 11-23..11-27 | Our director is out this week, so it'll be next week before we can tell you anything.
W | 12-02..12-02 | You should be hearing from Karen a fortnight from today.
W | 11-18..11-27 | Bear with us - an answer one way or the other will reach you before November's last weekend.
J | 06-09..06-12 | We owe you an answer and you'll get it by the end of this week.
J | 06-15..06-19 | Expect a phone call from our recruiter at some point during the week of the 15th.
J | 06-09..06-19 | It can take up to 8 working days before you receive our reply.
F | 02-01..02-02 | I'll drop you a line early next week.
F | 02-12..02-12 | Decision day is the 12th of February and I'll text you that same afternoon.
W | 11-18..11-18 | Will come back to you by close of play today.
W | 11-20..11-20 | Talk Friday - I'll have the verdict by then.
W | 12-01..12-10 | We anticipate making a hiring decision in early December and will be in contact thereafter.
W | 11-20..11-23 | I'm aiming to get back to you Friday, Monday at the outside.
J | 06-30..06-30 | We'll publish the outcome on June 30 and email everybody on that day.
J | 07-01..07-10 | Because of annual leave we do not expect to respond until early July.
J | 06-22..06-26 | I'm on the road next week but the week after I'll definitely write.
J | 06-09..06-26 | The paperwork is with legal; you ought to see the contract in your inbox by Friday week... \
sorry, make that the 26th.
F | 02-01..02-05 | Let's catch up next week - I'll call.
F | 01-29..01-31 | I will try to get you an answer over the weekend.
W | 11-18..12-23 | We hope to be able to confirm the appointment before we break up on 23 December.
W | 01-04..01-15 | Nothing will move before the holidays, I'll write again once they're over.
W | 11-18..11-24 | No news yet I'm afraid, but by Tuesday at the latest there will be.
W | 11-26..11-27 | Toward the end of next week I can tell you whether we're going ahead.
W | 11-24..11-24 | The VP signs these off on Tuesdays, so next Tuesday you will get it.
W | 11-18..11-28 | We will respond within ten (10) calendar days of today.
W | 11-25..11-25 | Will let you know a week today.
W | 11-26..11-26 | I'll give you a bell Thursday week.
W | 11-18..11-30 | By month's end every applicant will have had an answer.
J | 06-10..06-10 | Our CTO gets to decide and she'll do it tomorrow.
J | 06-12..06-15 | Keep your phone near you on Friday or Monday, that's when I'll call.
J | 06-18..06-18 | After Thursday 18 June's board meeting we'll be able to say more.
J | 06-09..06-12 | Still waiting on one reference, then you get your answer - this week, I'm sure.
J | 09-01..09-10 | The committee reconvenes at the start of September and will then inform all candidates.
F | 01-29..02-02 | Hang in there til Tuesday!! We'll know then
F | 01-29..02-12 | Please expect a decision within fourteen days.
F | 01-29..02-01 | You can count on an answer from me by Monday lunchtime.
F | 02-02..02-02 | I've a call with the client Tuesday and shall report to you the same evening.
W | 11-18..12-01 | We're working to a 1 December deadline for getting back to people.
W | 11-18..11-20 | What I can say is that it won't be later than Friday before you hear.
W | 11-18..11-27 | Rest assured you will not have to wait beyond the 27th.
W | 12-15..12-15 | On the 15th of next month the panel votes and you will be told at once.
W | 11-18..11-20 | Our goal: you get a yes or no within two business days.
W | 11-18..12-31 | We'd like to have someone chosen by the end of the year and you'll be informed either way.
W | 12-01..12-31 | An answer won't be possible before December, sorry - but then you will get one.
W | 02-01..02-28 | The hiring freeze lifts in February, at which point I'll be in contact again.
W | 11-20..11-20 | you will here from us friday
W | 11-23..11-27 | we 'll inform you nxt week
W | 11-18..11-20 | lemme check w/ Sarah, back to u by fri
W | 11-18..11-20 | We shall do the needful and intimate you by Friday.
J | 06-09..06-24 | Please note that it may take up to 15 days for us to process your application and respond.
J | 06-15..06-16 | You're one of two. It'll be settled early next week and you'll be first to know.
J | 06-19..06-19 | We'll have the results in ten days, on the 19th that is, and let you know.
J | 06-17..06-18 | The middle of next week I hope to have the green light and would then send you the contract.
F | 01-29..02-05 | ETA for the decision: Feb 5.
F | 01-29..02-26 | You can expect your results in four weeks at most.
W | 11-18..12-24 | We want to bring this to a close before Christmas and you'll hear from me either way.
W | 11-18..11-30 | we'll take the rest of the month to evaluate & then reply
W | 11-23..11-23 | Ping from me on Monday.
W | 11-18..11-25 | A decision is due by this time next week.
W | 11-18..12-04 | Anyone we want to see again will be told by 4 Dec.
W | 11-18..11-20 | Either Lisa or I will have phoned you by the end of Friday.
W | 11-18..11-20 | Bis Freitag wissen wir Bescheid und rufen Sie an.
W | 11-23..11-27 | Im Laufe der kommenden Woche erhalten Sie von uns eine Nachricht.
W | 12-02..12-02 | In vierzehn Tagen entscheiden wir uns, dann hören Sie von mir.
J | 06-15..06-16 | Anfang nächster Woche geben wir dir ein Feedback.
J | 06-15..06-19 | In KW 25 wird das Gremium tagen und Ihnen das Ergebnis mitteilen.
J | 06-10..06-10 | Morgen früh spreche ich mit der Chefin, danach klingel ich bei dir durch.
J | 06-09..06-23 | Innerhalb von zwei Wochen sollten Sie Post von uns haben.
F | 02-01..02-10 | Anfang Februar fällt die Entscheidung, wir informieren Sie umgehend.
F | 01-29..01-31 | Versuche dir bis zum Wochenende was zu schreiben
W | 11-18..12-18 | Wir bitten um etwas Geduld; bis zum 18. Dezember wird jeder Bewerber eine Antwort haben.
W | 12-11..12-20 | Mitte Dezember dürfte die Entscheidung stehen.
W | 11-18..12-04 | Falls Sie bis zum 4.12. nichts von uns gehört haben, haben wir uns leider anders entschieden.
J | 06-09..06-15 | Der Vertrag geht Ihnen bis kommenden Montag zu.
J | 06-09..06-30 | Das Auswahlverfahren wird voraussichtlich bis Monatsende abgeschlossen sein, anschließend \
erhalten Sie Bescheid.
J | 07-01..07-10 | Vor Anfang Juli können wir leider keine Aussage treffen.
W | 11-25..11-26 | Bis Mitte nächster Woche haben wir uns entschieden und rufen durch
W | 11-30..12-04 | In der ersten Dezemberwoche, also ab dem 30.11., verschicken wir die Bescheide.
W | 11-19..11-20 | Melde mich morgen oder Freitag wieder.
W | 12-16..12-16 | Wir gehen davon aus, dass wir in etwa vier Wochen soweit sind und Ihnen dann Auskunft geben.
W | 11-23..11-23 | Am 23. teilen wir es allen mit.
W | 11-18..11-20 | Vous aurez ma réponse d'ici vendredi.
W | 11-18..11-27 | Nous nous engageons à vous répondre avant la fin de la semaine prochaine.
J | 06-15..06-16 | En début de semaine prochaine, le directeur vous contactera.
J | 06-09..06-23 | Sans nouvelles de notre part sous quinze jours, veuillez considérer que votre candidature \
n'a pas été retenue.
J | 06-21..06-30 | La décision sera prise fin juin.
F | 02-04..02-05 | En fin de semaine prochaine nous serons en mesure de vous donner une réponse.
F | 01-29..02-03 | Laissez-nous jusqu'à mercredi pour trancher.
W | 11-18..12-24 | Vous serez fixé avant Noël.
W | 11-18..11-25 | Nous reviendrons vers vous sous huitaine.
W | 11-24..11-24 | Mardi prochain je te tiens au courant de ce qui aura été décidé.
W | 11-18..11-30 | Une réponse, positive ou négative, vous parviendra avant le 30 novembre.
W | 11-20..11-23 | Accordez-nous encore quelques jours et vous aurez notre verdict.
J | 06-09..06-12 | désolé pour le retard, tu auras des nouvelles cette semaine
J | 06-09..06-30 | D'ici la fin du mois, Claire vous passera un coup de fil.
J | 06-09..06-17 | Le retour de notre direction est attendu pour le 17 juin au plus tard.
J | 06-22..06-26 | Je suis en déplacement la semaine prochaine ; je vous recontacte la semaine suivante.
J | 07-07..07-07 | Il nous faudra environ quatre semaines avant de vous répondre.
J | 07-01..07-10 | Pas de décision avant début juillet.
W | 11-18..11-20 | Notre DRH doit encore valider, ce sera fait vendredi au plus tard et vous recevrez l'offre \
aussitôt.
W | 12-18..12-18 | Nous rendrons notre décision dans un mois.
W | 11-18..12-04 | Passé le 4 décembre, si vous n'avez rien reçu de nous, considérez que c'est non.
W | 11-18..11-27 | Le daremos una respuesta a más tardar a finales de la próxima semana.
F | 01-29..02-02 | El plazo para decidir vence el martes; después recibirá nuestra respuesta.
F | 01-29..02-05 | Tardaremos una semana como máximo en darte una respuesta.
F | 02-08..02-12 | Estoy de viaje la próxima semana, pero a la siguiente le escribo seguro.
W | 11-18..12-24 | Antes de Navidad le haremos llegar nuestra decisión.
W | 12-11..12-20 | A mediados de diciembre tomaremos una decisión.
W | 11-18..11-23 | Le responderemos en un máximo de tres días hábiles.
J | 06-09..06-30 | De aquí a fin de mes recibirás la oferta.
J | 06-09..06-17 | Esperamos tener una decisión para el miércoles 17.
J | 07-01..07-10 | No habrá novedades hasta principios de julio.
F | 01-29..02-12 | En los próximos catorce días se le notificará la decisión.
F | 01-29..02-28 | Antes de que termine febrero todos los candidatos habrán sido informados.
F | 02-03..02-03 | Hablo con el director el miércoles y ese mismo día te escribo.
W | 11-18..11-19 | Máximo mañana te respondo
W | 12-18..12-18 | En un mes aproximadamente les daremos a conocer los resultados.
W | 11-18..11-26 | No se preocupe, de la semana que viene no pasa: el jueves 26 a más tardar le digo.
W | 11-20..11-20 | El fallo del jurado se dará a conocer el 20/11.
W | - | Could you get back to us by Friday with your references?
W | - | Your interview is scheduled for Tuesday, 24 November at 10:30.
W | - | We'd like you to start on 1 December.
W | - | The vacancy closes on 4 December 2026.
W | - | We informed the other candidates on Monday.
W | - | Thanks for your mail of 16 November, we'll be in touch shortly.
W | - | You can reach me Monday to Friday between 9 and 5.
W | - | Please complete the coding test by Sunday.
W | - | The link expires in 48 hours.
W | - | We have been in business since 2 November 1998.
W | - | I sent you the contract on Monday, did you get it?
W | - | We'll keep your CV on file for six months.
W | - | Looking forward to seeing you on Wednesday!
W | - | The job fair is on 27 November in Hall 3.
J | - | Our last newsletter of June goes out next Tuesday.
J | - | It took us two weeks to decide, thanks for bearing with us.
J | - | Yesterday the board decided to freeze hiring until September.
J | - | The position starts in early July.
J | - | The team will call you on Thursday at 11 for the technical interview.
J | - | Your slot is booked: Wed, June 17, 4:00 PM CEST.
J | - | You said you would send the portfolio by Monday.
J | - | Please don't expect a reply outside office hours, Mon-Thu.
J | - | Salary is paid at the end of each month.
J | - | We've been asked to return the signed form by 19 June - can you manage that?
J | - | I was out sick last week, so I'm only answering now.
J | - | When could you tell us your decision, by Friday perhaps?
F | - | The parcel will be delivered on Tuesday.
F | - | Our reply window closed yesterday.
F | - | Your first day will be Monday, March 1.
F | - | You have seven days to accept the terms.
F | - | I already told Marie on Wednesday that we can't.
F | - | Sorry for only coming back to you now, two weeks later.
F | - | By way of background, the team was set up two months ago.
F | - | I'll keep Tuesday free for our conversation.
F | - | Unless we hear from you by 5 February we'll assume you've withdrawn.
W | - | Happy Thanksgiving for next week!
W | - | As soon as possible means within days here, not months, as you can tell.
W | - | Hiring picks up again in spring.
W | - | We reply to every application, usually sooner rather than later.
W | - | Bitte geben Sie uns bis Freitag Bescheid, ob Sie das Angebot annehmen.
W | - | Die Stelle ist ab 1. Januar zu besetzen.
W | - | Wir haben uns am Dienstag für eine andere Bewerberin entschieden.
W | - | Passt dir Donnerstag um 15 Uhr?
W | - | Am Freitag hatte ich dir schon geschrieben.
J | - | Könnten Sie mir bis morgen Ihre Zeugnisse schicken?
J | - | Die Probezeit dauert bis Ende Dezember.
J | - | Melden Sie sich bitte bis 12. Juni bei Frau Kurz.
J | - | Unsere Kantine ist nächste Woche geschlossen.
J | - | Sie wollten mir bis gestern sagen, wie Sie sich entschieden haben.
J | - | Leider hat es zwei Wochen gedauert.
F | - | Ihre Nachricht vom 27. Januar habe ich erhalten.
F | - | Wenn wir bis Freitag nichts von dir hören, gehen wir davon aus, dass du nicht mehr willst.
F | - | Die Reisekosten werden Ende Februar überwiesen.
W | - | Notre offre est valable jusqu'au 30 novembre.
W | - | Je suis absente jusqu'à lundi.
W | - | Nous nous sommes rencontrés jeudi dernier.
J | - | Les bureaux sont fermés du 15 au 19 juin.
J | - | Envoyez-moi vos disponibilités d'ici demain.
J | - | La période d'essai court jusqu'à fin septembre.
F | - | Bon week-end et à lundi !
F | - | Tu devais m'envoyer ton dossier avant mercredi.
F | - | Votre contrat débutera le 1er mars.
F | - | La décision a été prise la semaine dernière.
F | - | Le virement sera effectué sous 10 jours.
W | - | Estaré fuera hasta el lunes.
W | - | Nos conocimos el viernes pasado.
W | - | ¿Te viene bien el jueves a las cuatro?
W | - | Tiene hasta el 27 para aceptar.
J | - | Le escribí el lunes sobre esto.
J | - | Nos pondremos en contacto lo antes posible.
J | - | Guardaremos tu CV durante un año.
F | - | ¡Buen fin de semana y hasta el lunes!
F | - | Esperamos su respuesta para el 5 de febrero.
F | - | Lucía te llamará el martes a las 15:00 para la entrevista técnica.
F | - | Tardamos dos semanas en contestar, perdón.
"""


def _cases(*, promising: bool) -> tuple[Case, ...]:
    """Those that promise, or those that do not ("-")."""
    lines = (line.split(" | ", 2) for line in _TABLE.strip().splitlines())
    return tuple(
        (_SENT[sent], text, label if promising else None) for sent, label, text in lines if (label != "-") is promising
    )


PROMISES = _cases(promising=True)
NO_PROMISE = _cases(promising=False)
