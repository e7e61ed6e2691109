"""Promises by strangers, hard on purpose, and dates that promise nothing; the reader was mended by them.

Each line: the day of writing (W, J or F), the promised days or "-", the text. When first scored about seven in ten
promises of it were right to within some days.
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
W | 11-18..12-04 | The plan is to have all candidates told by the first Friday in December.
J | 06-11..06-11 | The committee sits on Thursday; I will ring you straight afterwards.
J | 06-09..06-16 | Please allow us a week to review everything and revert.
F | 01-29..02-05 | we're hoping to wrap this up by next friday and will let everyone know then
F | 02-26..02-28 | Realistically we won't be able to give feedback before the last days of February.
W | 11-19..11-19 | my boss wants to sleep on it, answer tmrw
W | 11-18..11-25 | You will be notified of the panel's recommendation no later than one week from the date of \
this letter.
W | 12-11..12-20 | Our timeline has slipped; the final list won't be out until mid-December.
W | 12-02..12-02 | Two Wednesdays from now is when HR sends out the letters.
W | 11-18..11-20 | Should have something for you in the next day or two.
W | 11-20..11-23 | Give us a few days and we will be in touch.
W | 12-02..12-16 | It usually takes the hiring team a few weeks to make up their minds.
W | 11-18..12-18 | Successful applicants can expect to be contacted within 30 days.
J | 06-23..06-23 | Someone from People Ops will reach out to you in two weeks' time.
J | 06-09..06-10 | You'll have my decision inside 24 hours.
J | 06-09..06-11 | We'll have an update in the next 48 hrs
J | 06-16..06-30 | Final answer will be communicated during the second half of June.
J | 06-09..06-15 | If all goes to plan you'll have news from me by Monday.
J | 06-15..06-15 | Monday you'll know where we stand.
F | 01-29..02-15 | HM says he'll decide by 15 Feb, I'll pass it on as soon as he does.
F | 03-01..05-31 | The role will be reopened in spring and we will write to you then.
F | 02-03..02-03 | Hi! Sorry for the silence. Dave's finally back on Wednesday, so I'll nail him down and \
message you that day.
W | 11-18..11-20 | Sorry this dragged on. You'll get closure this week, promise.
W | 01-04..01-31 | We'll pick this back up in the new year and let you know.
W | 11-18..11-25 | I reckon we'll be done in under a week, and then you'll get the call.
W | 12-04..12-04 | I've put a reminder in my diary to update you on 4 December.
W | 12-09..12-09 | Decision in three weeks.
W | 11-18..11-27 | update by 27/11 latest
J | 06-09..06-12 | Shortlisted candidates will be called up to Friday; others get an e-mail.
J | 06-14..06-19 | You'll see our feedback pop up in the portal between the 14th and the 19th.
J | 06-09..06-30 | We are currently finalising our assessment and expect to inform you of the result by June 30, 2026.
J | 06-29..07-03 | the first week in july? no sorry: the week of 29 june we will make the call
J | 07-06..07-10 | In the week starting July 6th, candidates will be advised of the result.
J | 06-21..06-30 | Our answer: late June.
J | 06-12..06-12 | Friday's when we make the announcement.
J | 06-09..06-17 | I'd ask you to hold on until the 17th, by which time we shall have reached a conclusion.
J | 06-09..06-12 | Hearing back from finance in a day or so; will loop you in before the week is out.
F | 02-01..02-01 | Will do some arm twisting over the weekend and email you on Monday.
F | 01-29..02-28 | Interviews run through mid February and we will notify candidates by the end of that month.
F | 02-12..02-12 | We'll be back with you in a couple of weeks.
F | 01-29..02-09 | The review will be completed by Feb. 9, at which time you'll be notified by e-mail.
F | 02-01..02-05 | I haven't forgotten you - more next week!
F | 02-05..02-05 | In a week's time we'll tell you if you're through.
W | 11-23..11-23 | My manager needs the weekend to think. First thing Monday I will send his answer.
W | - | Applicants not contacted by December 9 should consider themselves unsuccessful.
W | 11-18..12-02 | If we don't reach out within two weeks, we've gone with somebody else.
W | 11-21..11-30 | The results come out late November.
W | 12-14..12-18 | I guess we'll have decided by the second week in December.. will shout when we have
W | 11-18..11-19 | You should receive an email with our decision by 5pm tomorrow.
W | 11-18..11-27 | We will definately get back too you by the end of next weak.
W | 11-18..11-23 | I should be in a position to share an update with you on or before 23rd November.
J | 06-09..06-16 | Patience please, our review process runs for another week and after that you'll find our \
answer in your mailbox.
J | 06-09..06-12 | There's one more interview on Thursday. Then we'll sit together, and by Friday evening \
you'll have an email from me.
J | 06-11..06-13 | Expect to hear from us in 2-4 days.
J | 06-09..06-12 | We'd prefer to tell you over the phone, so Jess will call sometime before Friday.
J | 07-07..07-07 | We're about four weeks away from a decision.
J | 06-09..06-19 | I'm confident of getting you sorted by the end of next week.
J | 06-09..06-10 | feedback to follow by tomorrow EOB
J | 06-15..06-19 | I know you're keen to hear; the honest answer is next week.
F | 02-05..02-05 | Selection committee's decision date: 5 February 2027
F | 01-29..02-03 | The ball is in our court. You'll get it back by Wednesday.
F | 02-08..02-12 | In two weeks - week of the 8th - we'll have made our choice.
F | 01-29..02-04 | Ruth assures me you'll have her comments by Thursday.
F | 02-01..02-03 | It will be Monday to Wednesday before we can get back to you.
F | 02-16..02-28 | We won't have clarity until the second half of February.
W | 11-18..11-26 | Thanksgiving is next Thursday, the 26th, and I want to get back to you before that.
W | 12-07..12-07 | We open the sealed references on 7 December and notify people that day.
W | 11-20..11-21 | I'll revert in 2 to 3 days.
W | 11-18..11-24 | Your file goes to the works council now; they have until Tuesday, after which I'll call.
W | 11-18..11-27 | Spätestens zum Ende der nächsten Woche lasse ich Ihnen unsere Entscheidung zukommen.
J | 06-09..06-12 | Wir brauchen noch bis Freitag, dann melde ich mich.
F | 01-29..02-05 | Die Rückmeldung kommt bis 5.2.
F | 02-01..02-05 | Sorry für die Verzögerung, nächste Woche gibts was von uns!
F | 02-03..02-03 | Am Mittwoch weiß ich mehr und gebe Laut.
W | 11-18..12-31 | Mit einer Antwort können Sie noch in diesem Jahr rechnen.
W | 01-04..01-15 | Vor den Feiertagen wird das nichts mehr, wir kommen danach auf Sie zu.
W | 11-24..11-24 | Dienstag ist Geschäftsleitungssitzung, im Anschluss teile ich Ihnen das Ergebnis mit.
W | 11-18..11-19 | kriegst bis morgen abend bescheid
W | 11-20..11-23 | Gib uns noch ein paar Tage, dann gibt es eine Antwort.
W | 11-18..11-25 | Binnen Wochenfrist bekommen Sie Antwort.
W | 11-18..11-20 | Unser Personalreferent wird sich noch diese Woche telefonisch mit Ihnen in Verbindung setzen.
J | 06-16..06-16 | Heute in einer Woche sage ich dir, ob's klappt.
J | 06-09..06-19 | Es dauert leider noch bis Ende kommender Woche, ehe wir Ihnen etwas sagen können.
J | 06-22..06-26 | Übernächste Woche ist Frau Sommer zurück und meldet sich bei Ihnen.
J | 06-21..06-30 | Die Zu- und Absagen verschicken wir Ende Juni.
J | 06-09..06-12 | Antwort folgt bis Freitag
J | 06-11..06-11 | Übermorgen hab ich das Okay vom Chef, dann schreib ich dir.
J | 06-30..06-30 | In drei Wochen wissen Sie mehr.
F | 01-29..02-12 | Rechnen Sie bitte mit einer Bearbeitungszeit von bis zu zwei Wochen.
F | 01-29..02-04 | Wir melden uns innert vier Arbeitstagen bei Ihnen.
F | 02-08..02-12 | Die zweite Februarwoche ist angepeilt, da werden wir alle Kandidaten anrufen.
F | 01-29..02-15 | Eine Entscheidung wird spätestens am 15. Februar 2027 getroffen.
F | 02-01..02-01 | Nach dem Wochenende, also Montag, kriegst du ne Nachricht von mir.
F | 02-04..02-05 | Gegen Ende nächster Woche werde ich auf dich zukommen.
W | 11-18..11-20 | Hab noch ein klein wenig Geduld, Freitag spätestens hast du meine Antwort.
W | 11-18..12-02 | Sollten wir uns in den kommenden zwei Wochen nicht bei Ihnen melden, konnten wir Sie leider \
nicht berücksichtigen.
W | 11-18..11-18 | Ruf dich heute noch an deswegen.
W | 11-18..11-27 | Die Prüfung Ihrer Unterlagen nimmt noch etwas Zeit in Anspruch, Sie hören jedoch bis zum \
27.11.2026 von uns.
W | 11-18..11-30 | Bis Ende des Monats haben wir Klarheit und informieren dich.
W | 11-23..11-27 | On revient vers toi la semaine prochaine.
W | 12-02..12-02 | Dans quinze jours nous saurons et je vous appellerai.
J | 06-09..06-19 | Merci de patienter jusqu'au 19 juin, date à laquelle nous vous communiquerons notre choix.
J | 06-10..06-10 | je te dis ça demain
J | 06-15..06-15 | Réponse lundi !
F | 02-01..02-10 | Les résultats seront transmis aux candidats début février.
F | 01-29..02-01 | Je ferai le point avec l'équipe et t'envoie un mail au plus tard lundi.
F | 01-29..02-05 | Comptez une semaine pour avoir notre retour.
W | 01-04..01-31 | On reprend contact avec vous à la rentrée de janvier.
W | 12-11..12-20 | Le jury se prononcera mi-décembre.
W | 11-18..11-23 | Vous recevrez une réponse sous trois jours ouvrés.
W | 11-30..12-04 | C'est dans la semaine du 30 que nous trancherons.
J | 06-11..06-11 | Le comité se réunit jeudi et vous serez informé dans la foulée.
F | 01-29..02-12 | Nous vous ferons part de notre décision dans un délai de deux semaines.
F | 01-29..02-28 | Tous les candidats auront été prévenus d'ici fin février.
F | 02-02..02-02 | Rdv avec le PDG mardi, je t'appelle juste après
F | 02-11..02-20 | Nous envisageons de vous recontacter courant de la deuxième décade de février, vers la mi-février.
W | 11-18..11-19 | Promis, tu as ta réponse d'ici demain soir.
W | 11-18..11-18 | Je vous rappelle dans la journée.
W | 11-18..11-20 | Te digo algo antes del viernes.
W | 11-23..11-27 | La semana que viene nos pondremos en contacto con usted.
W | 12-02..12-02 | Dentro de quince días tendrá noticias nuestras.
J | 06-15..06-16 | A principios de la semana próxima te llamará mi jefa.
J | 06-10..06-10 | mañana te confirmo
J | - | Si en dos semanas no ha recibido respuesta, entienda que su candidatura no ha sido seleccionada.
J | 06-15..06-15 | El lunes sabremos quién pasa y avisaremos a todos.
J | 06-21..06-30 | La resolución se publicará a finales de junio.
J | 06-09..06-12 | Danos hasta el viernes, porfa, y te contamos.
F | 02-01..02-10 | A principios de febrero se comunicará el resultado del proceso.
F | 01-29..02-05 | Contamos con poder contestarle como muy tarde el 5 de febrero.
W | 01-04..01-15 | Después de las fiestas retomamos el tema y te escribimos.
W | 11-18..11-25 | En el plazo de una semana le informaremos por correo.
W | 11-24..11-24 | El próximo martes te mando la respuesta del equipo.
W | 11-18..11-30 | Para finales de mes como tarde tendrás una respuesta.
W | 11-20..11-23 | Unos días más y te doy una respuesta.
W | 11-30..12-04 | Durante la primera semana de diciembre, la del 30, llamaremos a los finalistas.
J | 06-09..06-12 | Esta semana sin falta te decimos algo.
J | 06-11..06-11 | El comité se reúne este jueves; en cuanto acabe le aviso.
J | 06-12..06-12 | El viernes te paso el feedback
J | 07-07..07-07 | Nos llevará unas cuatro semanas tomar la decisión.
W | 11-18..11-18 | Luego hoy por la tarde te llamo y te explico.
W | 11-19..11-20 | Entre mañana y el viernes les estaremos llamando.
W | - | The offer stands until 30 November.
W | - | Our office is closed from 24 December to 3 January.
W | - | I'm away until Monday and will only have patchy signal.
W | - | We met last Friday and I enjoyed our talk.
W | - | I'd need your decision by tomorrow noon.
W | - | Would Thursday at 3 work for a call with Priya?
W | - | Your probation would last until 31 May.
W | - | The team travels to Lisbon next week for the annual summit.
W | - | Feel free to chase me at any time.
W | - | The contract is for twelve months starting in January.
W | - | If you accept by Friday we can have you on board in January.
W | - | Should another role come up in the next six months we may contact you.
W | - | Let me know by Thursday if you're still interested.
W | - | You mentioned you'd have your visa by mid December.
W | - | Have a lovely weekend and talk soon.
W | - | We regret to inform you that on 17 November we chose another candidate.
J | - | Applications received after 12 June will not be considered.
J | - | I'll be on leave from 15 June, please write to Kim instead.
J | - | Shall we say Monday 2pm on Zoom?
J | - | The interview on Friday will take about two hours.
J | - | We had promised you an answer by 5 June, my apologies.
J | - | The next cohort begins in two weeks.
J | - | He'll have been with us ten years next month.
J | - | Invoices are payable within 30 days.
J | - | We'll be at the Berlin career day on the 20th if you'd like to say hi.
J | - | I'm back in the office on Thursday 11 June.
F | - | We'll send you a laptop in the week before you start.
F | - | Can we move our chat from Tuesday to Thursday next week?
F | - | Your password will expire in 3 days.
F | - | The role was filled on 25 January.
F | - | Training runs every Tuesday in February.
F | - | Anything you can send over before Monday helps.
F | - | Then the whole team will meet you on the 5th.
F | - | We'll be moving to our new office on 15 February!
F | - | We're looking for someone who can be here by April.
W | - | We'll discuss your salary when you come in on Friday.
W | - | The reimbursement of your travel costs will reach your account in two weeks.
W | - | Your application from 3 November was forwarded to the department.
W | - | We only had time to look at it this week.
W | - | Next week is our busiest of the year.
W | - | I'd be glad if you could call me on Friday.
W | - | Das Gespräch findet am 24.11. um 14 Uhr statt.
W | - | Unser Angebot gilt bis 30. November.
W | - | Ich bin bis Montag nicht im Haus.
W | - | Die Bewerbungsfrist endet am 4.12.2026.
W | - | Sie erreichen mich Montag bis Mittwoch.
J | - | Wir freuen uns auf Ihren Besuch nächste Woche.
J | - | Bis Freitag dann, wir freuen uns!
J | - | Nächste Woche beginnt unsere neue Kampagne.
J | - | Wir bewahren Ihre Unterlagen sechs Monate auf.
F | - | Ihr erster Arbeitstag ist der 1. März.
F | - | Herr Blum ruft Sie am Dienstag um 10 Uhr zum Interview an.
F | - | Wir melden uns zeitnah.
F | - | Ich hoffe, du hast ein schönes Wochenende.
F | - | Der Link ist 7 Tage gültig.
F | - | Nehmen Sie sich ruhig bis Montag Zeit für Ihre Entscheidung.
F | - | Seit zwei Wochen warten wir auf Ihr Zeugnis.
W | - | Merci de nous confirmer votre présence avant vendredi.
W | - | L'entretien aura lieu mardi 24 novembre à 10h.
W | - | Le poste est à pourvoir dès le 1er janvier.
W | - | Seriez-vous disponible la semaine prochaine ?
W | - | Vous avez jusqu'au 27 pour vous décider.
J | - | Je vous ai écrit lundi à ce sujet.
J | - | Nous reviendrons vers vous dans les meilleurs délais.
J | - | Les candidatures sont closes depuis vendredi.
J | - | Rendez-vous jeudi à 14h dans nos locaux.
J | - | Nous conservons vos données pendant deux ans.
F | - | Nous attendons votre réponse pour le 5 février.
F | - | Paul vous appellera mardi à 15h pour l'entretien technique.
F | - | Le salon de l'emploi se tient le 12 février.
F | - | Il m'a fallu deux semaines pour vous répondre, pardon.
W | - | Le rogamos que nos responda antes del viernes.
W | - | La entrevista será el martes 24 a las 10:00.
W | - | La oferta es válida hasta el 30 de noviembre.
W | - | El puesto se incorpora el 1 de enero.
J | - | Nuestras oficinas cierran del 15 al 19 de junio.
J | - | Mándame tus referencias antes de mañana.
J | - | El periodo de prueba dura hasta septiembre.
J | - | El plazo de inscripción terminó el viernes.
J | - | Nos vemos el jueves a las 14h en la oficina.
F | - | Quedaste en mandarme el portafolio el miércoles.
F | - | Su contrato empezará el 1 de marzo.
F | - | La semana pasada se tomó la decisión.
F | - | La feria de empleo es el 12 de febrero.
F | - | El pago se hará en un plazo de diez días.
W | 11-18..11-20 | Two more signatures needed; realistically that's Friday, and then it's over to you... I \
mean, then I'll send the letter. So Friday.
W | 11-23..11-27 | Stay tuned, verdict lands next week.
W | 11-18..11-25 | The panel has seven days to score, so one week from now at the latest you'll be out of limbo.
W | 12-04..12-04 | Hiring committee meets Dec 4 - outcome same day.
W | 11-19..11-19 | Tomorrow's the day! Will ring.
W | 11-18..11-24 | Kindly note that the outcome of your application shall be conveyed to you on or before 24.11.2026.
W | 11-18..12-02 | We make every effort to respond to candidates within 10 business days.
W | 11-18..12-04 | Anyone who's progressed will get a call no later than the 4th of December.
W | 11-24..11-25 | Tuesday or Wednesday I should be able to put you out of your misery.
W | 11-18..11-27 | Our deadline for picking someone is 27 November.
W | 11-20..11-20 | I'll circle back on Fri with an ETA.
W | 11-18..11-20 | my manager said "by friday" so friday it is, you'll get a mail
W | 11-23..11-27 | You won't hear anything this week but next week you will.
W | 12-01..12-10 | Early Dec is when offers go out.
W | 11-18..11-30 | All decisions will be made and communicated by end of month.
W | 11-26..11-26 | Expect white smoke on the 26th.
W | 11-18..11-25 | We plan to move quickly and have somebody picked within the week.
W | 11-18..11-19 | I'll find out where things are and come back to you tomorrow latest.
W | 11-18..11-20 | Can I have until Friday to get you an answer?
W | 11-23..11-23 | sry was swamped!! monday u get ur answer, pinky swear
J | 06-09..06-30 | The search firm wants to present its recommendation before June ends, and we'll share it \
with you right away.
J | 06-15..06-19 | Sometime next week one of us will pick up the phone and let you know how we're proceeding.
J | 06-12..06-12 | I was told we'd have the go-ahead on Friday. I'll let you know as soon as I get it.
J | 06-09..06-12 | The decision has been pushed back to the end of this week.
J | 06-22..06-26 | The decision has been delayed until the week of June 22.
J | 06-09..06-23 | You'll have our response in at most two weeks.
J | - | Should you not have received an answer within 7 days, your application was unsuccessful.
J | 06-09..06-09 | Meeting with the board this afternoon, you'll get an email tonight.
J | 06-22..06-26 | Things should become clearer the last week of June. I'll keep you posted.
J | 06-10..06-11 | I expect to be able to tell you more tomorrow or Thursday.
J | 06-15..06-15 | Our people team promised to have the paperwork to you Monday.
J | 06-09..06-13 | All being well you'll get the green light inside four days.
J | 06-19..06-19 | Then I'd suggest I drop you a message on the 19th whatever happens.
J | 06-09..06-12 | Not forgotten! Answer this week.
J | 06-09..06-14 | It'll all be settled this weekend at the latest and I'll be in contact.
F | 02-01..02-05 | Next week we sit down to compare notes and I'll write you right after that.
F | 01-29..02-02 | Allow me two more working days, then you'll have my verdict.
F | 02-10..02-10 | Feb 10th, that's when we announce.
F | 02-15..02-19 | The week of Feb 15 we hope to extend an offer to one of the finalists.
F | 02-01..02-10 | I expect word from HQ in early February, which I'll forward right away.
F | 01-29..02-05 | We're going to need another week to get to a decision.
F | 01-29..02-12 | Our internal target for a decision is two weeks from today, at the latest.
F | 02-03..02-03 | Board approval is slated for Wednesday - I'll confirm the same day.
F | 01-29..02-28 | You can expect feedback on your assignment before the month of February is out.
F | 02-02..02-02 | Will know more on Tuesday.
F | 02-04..02-05 | The letters will probably be posted at the tail end of next week.
F | 01-29..02-01 | give me the weekend to think it over, monday you have my answer
F | 02-01..02-01 | We'll talk it through on Monday morning and call you that afternoon.
F | 02-28..02-28 | In about a month's time we shall inform all applicants.
F | 01-29..02-05 | One way or another, this time next week at the latest you'll know.
W | 11-18..11-20 | Gib mir bis Freitag, dann hast du ein Ergebnis.
W | 11-23..11-27 | Nächste Woche kommt die Entscheidung, versprochen.
W | 11-18..12-04 | Wir haben vor, bis zum 4. Dezember alle Bewerberinnen zu informieren.
W | 11-18..11-25 | Die Entscheidung dauert noch rund eine Woche.
W | 11-24..11-24 | Der Betriebsrat tagt am Dienstag, am gleichen Tag erhalten Sie Bescheid.
W | 11-18..11-19 | Ich erkundige mich und sage dir morgen, wie es weitergeht.
W | 12-01..12-10 | Mit den Zusagen ist Anfang Dezember zu rechnen.
W | 11-23..11-23 | Am Montag ist der Chef wieder da, dann frag ich ihn und melde mich.
W | 11-18..11-20 | Du bekommst die Info in den nächsten zwei Tagen.
W | 11-18..11-30 | Vor Monatsende sollten wir durch sein und Ihnen das Resultat nennen können.
J | 06-09..06-12 | Noch diese Woche fällt die Würfel, du erfährst es als Erste.
J | 06-15..06-16 | Am Wochenanfang rufe ich durch.
J | 06-09..06-19 | Die Auswertung sollte bis Ende nächster Woche vorliegen; wir setzen uns dann mit Ihnen in \
Verbindung.
J | 06-10..06-10 | Komme morgen auf dich zurück
J | 06-09..06-16 | Spätestens in einer Woche haben Sie Gewissheit.
J | 07-01..07-10 | Unsere Auswahl treffen wir Anfang Juli.
F | 02-08..02-12 | Wir planen, uns in der Woche ab dem 8. Februar zurückzumelden.
F | 01-29..02-12 | Die Bearbeitung nimmt bis zu 14 Tage in Anspruch, danach informieren wir Sie.
F | 02-04..02-04 | Donnerstag gibts Neuigkeiten.
F | 01-29..02-03 | Ich hake nach und gebe Ihnen bis Mittwoch Rückmeldung.
W | 11-18..11-20 | Tu sauras tout vendredi au plus tard.
W | 11-23..11-27 | On tranche la semaine prochaine et on te dit.
W | 11-18..12-04 | Nous pensons pouvoir arrêter notre choix d'ici le 4 décembre.
W | 11-19..11-19 | Je me renseigne et je te réponds demain.
W | 11-23..11-23 | Mon chef rentre lundi, je lui pose la question et je reviens vers toi.
W | 11-18..11-25 | La décision est repoussée d'une semaine.
J | 06-09..06-12 | Encore un peu de patience, la réponse tombe cette semaine.
J | 06-09..06-30 | L'ensemble des candidats sera contacté avant la fin du mois.
J | 06-15..06-19 | Notre responsable RH te passera un coup de téléphone dans le courant de la semaine prochaine.
J | 06-09..06-16 | Il faut compter une semaine de plus.
F | 01-29..02-12 | Faute de réponse de notre part sous deux semaines, votre candidature sera réputée non retenue.
F | 02-04..02-04 | Le résultat ? Jeudi.
F | 02-02..02-02 | Mardi soir vous saurez à quoi vous en tenir.
F | 01-29..02-05 | Je m'engage à vous faire un retour sous une semaine.
W | 11-18..11-20 | Dame hasta el viernes y te digo.
W | 11-23..11-27 | La decisión la tomamos la semana que viene.
W | 11-18..12-04 | Tenemos previsto informar a todos los candidatos antes del 4 de diciembre.
W | 11-19..11-19 | Lo consulto y mañana te respondo.
W | 11-23..11-23 | El lunes vuelve mi jefa, lo hablo con ella y te aviso.
J | 06-09..06-12 | De esta semana no pasa, te llamo yo.
J | 06-09..06-30 | Todos los aspirantes serán notificados antes de que acabe junio.
J | 06-15..06-19 | Alguien de recursos humanos se comunicará contigo en el transcurso de la próxima semana.
J | 06-09..06-16 | Todavía necesitamos una semanita más para decidir.
F | - | De no recibir respuesta nuestra en dos semanas, considere cerrado el proceso.
F | 02-04..02-04 | ¿Novedades? El jueves.
F | 02-02..02-02 | El martes saldrás de dudas.
W | - | We'd be grateful to receive your answer by Friday so that we can inform the others.
W | - | I told the team on Monday that you'd call them.
W | - | You were going to let us know by the 20th.
W | - | The decision to close the Leeds office was made in June.
W | - | Please update your profile by 30 November or it will be deleted.
W | - | We'll call you Thursday at 2:30 for the technical screen.
W | - | The results of the engagement survey will be presented on Friday.
W | - | Your feedback on our process would be welcome until 1 December.
W | - | I've been told you're starting on Monday, welcome!
W | - | Our next intake begins in January and applications open in December.
W | - | If you can't decide by Friday, let me know.
W | - | The call on Tuesday will be with Raj and Ellen.
W | - | He will tell you about the project when you meet on Wednesday.
W | - | Answer by Friday please!
W | - | We'll be hearing from three more candidates next week.
J | - | The next newsletter with all open roles will reach you in July.
J | - | I'll see you Thursday, ring the bell at the side door.
J | - | The job requires you to respond to tickets within two hours.
J | - | In this role you will write weekly reports every Friday.
J | - | We decided on 5 June to go with an internal candidate.
J | - | Your contract will be sent once you confirm by the 15th.
J | - | I hope you'll have reached a decision by Monday.
J | - | Take until Friday to think it over.
J | - | The account will be closed in 14 days unless you log in.
F | - | Let's find out on Tuesday whether we click.
F | - | You will be on call one week in four.
F | - | Our company celebrates ten years in February.
F | - | The background check provider will contact your referees next week.
F | - | The office will be closed on Monday.
F | - | We pay expenses within 30 days of receipt.
W | - | Bis Freitag brauchen wir Ihre Entscheidung, um die anderen zu informieren.
W | - | Wir rufen Sie am Donnerstag um 14 Uhr für das Fachgespräch an.
W | - | Die Entscheidung fiel letzte Woche gegen Sie.
W | - | Sie wollten uns bis 20. informieren.
J | - | In dieser Rolle beantworten Sie Anfragen innerhalb von zwei Stunden.
J | - | Nächste Woche sprechen wir mit drei weiteren Kandidaten.
J | - | Das Konto wird in 14 Tagen gelöscht.
J | - | Melde dich gern ab Montag wieder.
F | - | Unser Büro bleibt Montag geschlossen.
F | - | Frau Lenz ist bis 5. Februar im Urlaub.
W | - | Il nous faut votre décision avant vendredi.
W | - | Nous vous appellerons jeudi à 14h30 pour l'entretien.
W | - | Vous deviez nous prévenir avant le 20.
J | - | La semaine prochaine nous recevons trois autres candidats.
J | - | Dans ce poste vous répondrez aux clients sous 24 heures.
J | - | Le résultat de l'élection sera publié dimanche.
F | - | Nos bureaux seront fermés lundi.
F | - | N'hésitez pas à rappeler à partir de lundi.
W | - | Necesitamos su decisión antes del viernes.
W | - | Le llamaremos el jueves a las 14:30 para la entrevista.
W | - | Tenías que avisarnos antes del 20.
J | - | La semana que viene entrevistamos a otros tres candidatos.
J | - | En este puesto responderás a los clientes en 24 horas.
F | - | Las oficinas permanecerán cerradas el lunes.
F | - | Puedes volver a llamar a partir del lunes.
W | 11-23..11-24 | Sorry for the slow reply. Decision making here is a committee sport, but I should have the \
final whistle early next week and will let you know.
W | 11-18..11-20 | There's a good chance you'll be hearing from our COO before Friday's out.
W | 11-18..12-15 | The selection process is due to finish by 15 December and all applicants will be advised \
accordingly.
W | 11-20..11-20 | Friday: final answer. Scout's honour.
W | 11-18..11-27 | Give it until the 27th; if it's a yes you'll get a call, if it's a no an email.
W | 11-23..11-23 | Just waiting for the budget holder, who's out until Monday, at which point I'll chase her \
and get back to you.
W | 11-18..11-25 | We generally get back to people within a week of interview.
W | 11-18..11-19 | I'll make sure somebody phones you by tomorrow teatime.
W | 11-27..11-27 | You'll get the nod (or not) on Friday the 27th.
W | 11-18..12-31 | Hopefully we can make up our minds before the year is over and we'd tell you straight away.
W | 11-24..11-24 | Results go live on Tuesday.
W | 11-18..11-23 | Would it be OK if I came back to you by Monday?
W | 11-18..11-18 | In a meeting rn, will msg later today w/ the news
W | 11-25..11-25 | My plan is to speak to both references and give you an answer in a week.
W | 11-18..11-27 | Somebody from my team is going to be in touch with next steps over the course of the next \
week or so.
W | 11-18..12-04 | I can't give you an exact date but it'll be no later than 4 December.
W | 11-18..11-24 | We aren't ignoring you: the decision just needs the MD's signature and he's only in on \
Tuesdays, so 24th at the latest.
J | 06-09..06-19 | This is to inform you that the results of the selection will be communicated not later than \
19 June 2026.
J | 06-15..06-19 | If not this week then next week for sure you will have news.
J | 06-12..06-12 | Ranking's done on Friday, calls go out the same day.
J | 06-09..06-11 | Two more days and you shall know.
J | 06-24..06-24 | Fifteen days from today we publish the list of those admitted.
J | 06-09..06-12 | I have asked the panel for their scores by Thursday and will pass them on to you by Friday.
J | 06-15..06-15 | Expect me to be in touch on Monday.
J | 06-09..06-30 | As soon as I have news, and in any case before the end of June, I will write.
J | 07-06..07-10 | We resume on July 6 and you should hear something that week.
F | 02-01..02-05 | I'll have an answer for you next week, one way or another.
F | 02-01..02-01 | Monday morning you'll find my decision in your inbox.
F | 01-29..02-05 | Please be assured that you'll receive a definitive response within the coming week.
F | 01-29..02-10 | Thanks for nudging. HR tells me offers will be out by the 10th.
F | 02-05..02-06 | One more week or so, hang tight.
F | 02-16..02-16 | On the 16th the steering group votes and straight after that I'll phone you.
W | 11-18..11-27 | Wir peilen an, Ihnen bis zum 27. November eine verbindliche Zusage oder Absage zu geben.
W | 11-18..11-20 | Sobald die Freigabe da ist, spätestens aber am Freitag, rufe ich Sie an.
W | 11-23..11-23 | Heute schaffen wir es nicht mehr, Montag aber bestimmt, dann bekommst du deine Antwort.
W | 11-18..12-02 | Unsere Entscheidung wird noch zwei Wochen auf sich warten lassen.
W | 12-07..12-11 | Mit einer Rückmeldung ist in der Woche vom 7. Dezember zu rechnen.
J | 06-09..06-15 | Das kläre ich mit der Leitung und gebe dir bis Montag Bescheid.
J | 06-09..06-12 | Wir hoffen, Ihnen noch in dieser Woche Positives mitteilen zu können.
J | 06-18..06-18 | Am 18. wird entschieden, noch am selben Tag hören Sie von uns.
F | 02-03..02-03 | mittwoch sag ich dir ob es was wird
F | 01-29..02-12 | Leider verzögert sich die Entscheidung bis zum 12. Februar.
W | 11-18..11-27 | Vous devriez avoir de nos nouvelles d'ici le 27 novembre.
W | 11-23..11-27 | Je n'aurai rien de concret avant la semaine prochaine, mais là je t'écris.
W | 11-18..11-20 | Le choix final sera fait au plus tard vendredi et vous serez prévenue par téléphone.
J | 06-15..06-15 | On en parle lundi en comité et je te fais signe le soir même.
J | 06-09..06-23 | Il nous faudra encore deux petites semaines pour vous donner une réponse.
F | 02-02..02-02 | je t'appelle mardi pour te dire ce qu'il en est
F | 01-29..02-10 | Les candidats retenus seront contactés avant le 10 février, les autres par courrier.
W | 11-18..11-27 | Debería tener noticias nuestras antes del 27 de noviembre.
W | 11-23..11-27 | Esta semana imposible, pero la próxima te digo sin falta.
W | 11-18..11-20 | La elección final se hará el viernes a más tardar y le avisaremos por teléfono.
J | 06-15..06-15 | Lo vemos el lunes en comité y esa misma tarde te llamo.
J | 06-09..06-23 | Nos harán falta un par de semanas más para darle una respuesta.
F | 02-02..02-02 | el martes te escribo para contarte cómo quedó todo
F | 01-29..02-10 | Se contactará a los seleccionados antes del 10 de febrero.
W | - | Kindly confirm receipt and revert by Friday with your availability.
W | - | The hiring manager would like to see you on Tuesday morning, I'll send the invite.
W | - | Your application will be deleted on 30 November.
W | - | You told us on Monday that you'd know by Friday.
W | - | The interview process consists of three rounds over two weeks.
W | - | We updated our privacy notice on 1 November.
W | - | The employment would be limited until 31 December 2027.
W | - | I'm in Madrid until Friday, hence my brevity.
W | - | Can we call you on Friday at noon?
W | - | Could you hold Wednesday afternoon for us?
W | - | The Christmas party is on 11 December, our treat if you join.
W | - | Your trial period ends in three weeks.
W | - | Our phone lines are open until Friday.
W | - | The deadline for your answer is Monday.
W | - | He joined us two weeks ago and will lead the team from January.
J | - | Please call Anna by Thursday, she'll tell you more.
J | - | The technical test must be returned within 48 hours.
J | - | We have decided to extend the application period until 30 June.
J | - | Looking forward to hearing from you by Monday.
J | - | You can withdraw your acceptance within 14 days.
J | - | Since Tuesday we have a new managing director.
J | - | We'd want somebody who can be with us by September.
J | - | I'll be at the airport on Thursday evening.
F | - | The meeting with Mr Osei on Monday will last an hour.
F | - | We'll discuss the result of your test on Tuesday in person.
F | - | If we don't get your papers by Wednesday we'll have to give the place to someone else.
F | - | The workshop results will be shown to clients in March.
F | - | Last Friday we told everyone the outcome.
F | - | Your message of 20 January was answered by Leo on the 22nd.
F | - | Pay day is the last Friday of the month.
W | - | Wir würden Sie gern am Dienstag um 11 Uhr sprechen.
W | - | Der Termin am Freitag bleibt bestehen.
W | - | Die Antwort auf Ihre Frage vom Montag: ja.
J | - | Am Donnerstag lernen Sie das Team kennen.
J | - | Die Ausschreibung läuft noch bis 30. Juni.
F | - | Wann können Sie uns bis nächste Woche Ihre Zeugnisse senden?
F | - | Frau Adler kommt erst am Montag wieder ins Büro.
W | - | Votre candidature restera active jusqu'au 31 décembre.
W | - | Pourrions-nous vous appeler vendredi ?
J | - | Nous avons prolongé l'appel jusqu'au 30 juin.
J | - | Jeudi, vous rencontrerez l'équipe.
F | - | Répondez-nous avant lundi.
W | - | Su candidatura seguirá activa hasta el 31 de diciembre.
W | - | ¿Podríamos llamarle el viernes?
J | - | Hemos ampliado el plazo hasta el 30 de junio.
J | - | El jueves conocerá al equipo.
F | - | Respóndanos antes del lunes.
W | 11-18..11-20 | We should have this wrapped up by Friday and will share the outcome with you then.
W | 11-23..11-27 | I'll pick this up with the team next week and revert.
W | 11-18..11-27 | It may be the end of next week before we have feedback for you, so please don't worry if \
it's quiet until then.
W | 12-01..12-01 | You'll be hearing from Petra in HR on the first of December.
W | 11-18..11-23 | I'm hopeful I can give you an answer as early as Monday.
W | 11-18..12-11 | The appointment will be confirmed in writing by 11 December at the latest.
W | 11-19..11-19 | Decision tomorrow. Fingers crossed!
W | 11-18..11-25 | Please bear with us for one more week while we complete the remaining interviews.
W | 11-18..11-27 | The board wants to sign this off before the 27th; I'd expect to have an answer for you on or \
around that date.
W | 11-20..11-24 | Unless something goes badly wrong I'll have an update between Friday and Tuesday.
W | 11-18..12-02 | You should know where you stand in no more than two weeks.
W | 11-18..11-20 | I want to give you a proper answer rather than a quick one, so let me come back to you by \
the end of the week.
W | 11-30..12-04 | The panel is sitting again the week after next and I will be able to tell you more after that.
W | 11-18..11-24 | Sorry, still no movement on this. If I haven't managed to get an answer out of them by \
Tuesday I'll call you anyway.
W | 11-18..12-18 | Appointments are normally announced within a month, and you will get an email either way.
W | 11-18..11-18 | Let me check and get back to you this afternoon.
W | 11-18..11-20 | They're deciding by Friday.
W | 11-18..11-26 | We have until the 26th to nominate someone, so you'll hear by then.
W | 12-07..12-11 | Nothing before the first week of December, I'm afraid; that's when the letters go out.
W | 11-23..11-23 | he said monday. ill txt u
J | 06-09..06-15 | I've asked for an answer by Monday and will forward whatever I get.
J | 06-09..06-12 | You can expect either a yes or a no from us by the end of this week.
J | 06-15..06-19 | We are meeting the last candidate on Friday and will decide the following week.
J | 06-09..06-19 | The plan: interviews until the 17th, decision by the 19th, calls on the same day.
J | 06-09..06-24 | We kindly ask for your patience until June 24 at the latest.
J | 06-12..06-15 | Our answer will reach you on Friday or, at the latest, on Monday.
J | 06-09..06-30 | We intend to fill the position by the end of June and will inform you of our decision in good time.
J | 06-16..06-16 | I'll have the salary proposal approved and in your mailbox a week from today.
J | 06-09..06-16 | Thank you for your patience. We hope to have an answer within the next 7 days.
J | 06-09..06-12 | Your case will be discussed on Thursday and I will give you feedback by Friday at noon.
W | 11-18..11-27 | Wir werden Ihnen unsere Entscheidung bis zum Ende der kommenden Woche mitteilen.
W | 11-20..11-20 | Die Kollegin aus der Personalabteilung ruft dich am Freitag an und erklärt dir alles Weitere.
W | 11-18..12-01 | Bis 1.12. sollte das Ganze durch sein, dann kriegst du von mir Bescheid.
W | 11-18..11-23 | Geben Sie mir bitte bis Montag Zeit, dann kann ich Ihnen Genaueres sagen.
W | - | Sofern Sie bis zum 4. Dezember keine Nachricht von uns erhalten, betrachten Sie Ihre \
Bewerbung bitte als abgelehnt.
W | 11-23..11-27 | In der nächsten Woche wird unser Vorstand über die Besetzung entscheiden.
J | 06-09..06-12 | Ein Ergebnis liegt uns voraussichtlich Ende dieser Woche vor.
J | 06-09..06-23 | Wir haben noch zwei Gespräche und geben Ihnen dann spätestens in 14 Tagen Rückmeldung.
J | 06-10..06-11 | Morgen oder übermorgen sollte ich dir was sagen können.
J | 06-09..06-09 | Ich rufe Sie heute Nachmittag zurück.
W | 11-18..11-27 | Nous vous ferons connaître notre décision au plus tard à la fin de la semaine prochaine.
W | 11-20..11-20 | Ma collègue des RH t'appellera vendredi pour t'expliquer la suite.
W | - | Si d'ici le 4 décembre vous n'avez pas eu de nouvelles de notre part, c'est que votre \
candidature n'a pas été retenue.
W | 11-23..11-27 | La direction doit arbitrer la semaine prochaine.
J | 06-09..06-12 | On devrait être fixés d'ici la fin de la semaine et je te préviens aussitôt.
J | 06-09..06-23 | Le délai de réponse est de deux semaines.
J | 06-10..06-11 | Demain ou après-demain je devrais pouvoir vous en dire plus.
W | 11-18..11-27 | Le comunicaremos nuestra decisión, como muy tarde, al final de la semana que viene.
W | 11-20..11-20 | Mi compañera de RRHH te llamará el viernes para explicarte los siguientes pasos.
W | 11-18..12-04 | Si para el 4 de diciembre no ha tenido noticias nuestras, es que su candidatura no ha sido elegida.
W | 11-23..11-27 | La dirección tiene que decidir la semana que viene.
J | 06-09..06-12 | Deberíamos saberlo antes de que acabe la semana y te aviso enseguida.
J | 06-09..06-23 | El plazo de respuesta es de dos semanas.
J | 06-10..06-11 | Mañana o pasado mañana debería poder decirle algo más.
W | - | The agency will book your train for Tuesday.
W | - | Please let me know by Friday whether Tuesday suits you.
W | - | We're looking to have someone in place by 1 March.
W | - | Monday is a public holiday here.
W | - | Would you be free for a second interview on 26 November?
W | - | I've scheduled you for Thursday, 26 November, 2 pm, with our CTO.
W | - | We posted the job on 2 November and have had 200 applications so far.
W | - | The offer letter is valid for seven days.
W | - | Our conversation last Thursday convinced me.
W | - | After three months you will get a permanent contract.
W | - | I'm writing on behalf of Tom, who is away until the 30th.
W | - | We expect you on Monday at nine.
W | - | Your start date would be 4 January.
W | - | Kindly submit the signed form no later than Friday.
W | - | As discussed on Monday, please find the agreement attached.
W | - | If you have another offer with a deadline before Friday, tell me.
J | - | We got your message on Sunday and we're glad you enjoyed the visit.
J | - | The company was founded in June 2009.
J | - | The assessment centre on 25 June lasts all day.
J | - | Two weeks ago we let Mr Prince know.
J | - | Your first salary will be paid on 30 June.
J | - | Let me know what you think by Thursday, no rush.
J | - | We'd love to see you again next week.
J | - | Next week I'll be at a trade fair in Milan.
J | - | You may use our library until the end of the month.
F | - | Enclosed is the contract; please return it within ten days.
F | - | The task shouldn't take you longer than two hours, and you have until Wednesday.
F | - | We have already waited three weeks for your references.
F | - | The post is funded until 31 January 2028.
F | - | Thanks for letting us know so quickly on Tuesday.
W | - | Wir freuen uns, Sie am 1. Dezember begrüßen zu dürfen.
W | - | Bitte bestätigen Sie den Termin bis morgen.
W | - | Ihr Ansprechpartner ist ab Montag Herr Voss.
W | - | Die Einarbeitung dauert vier Wochen.
J | - | Vor zwei Wochen haben wir allen abgesagt.
J | - | Das Praktikum endet am 30. Juni.
J | - | Nächste Woche bin ich auf einer Messe in Mailand.
F | - | Wir suchen jemanden, der ab März verfügbar ist.
W | - | Nous serons heureux de vous accueillir le 1er décembre.
W | - | Merci de valider le rendez-vous d'ici demain.
J | - | Votre interlocuteur à partir de lundi sera M. Roy.
J | - | Il y a deux semaines, nous avons prévenu tout le monde.
J | - | Le stage se termine le 30 juin.
F | - | Nous cherchons quelqu'un disponible dès mars.
W | - | Será un placer recibirle el 1 de diciembre.
W | - | Confirme la cita antes de mañana, por favor.
J | - | Su contacto a partir del lunes será el Sr. Rey.
J | - | Hace dos semanas avisamos a todos.
J | - | Las prácticas terminan el 30 de junio.
F | - | Buscamos a alguien disponible desde marzo.
W | 11-18..11-27 | Just so you know, we're aiming to let people know either way by Friday of next week.
W | 11-23..11-23 | Could I ring you on Monday with an update?
W | 11-18..11-25 | Leave it with me for a week.
W | 11-18..12-04 | Feedback to all candidates: by 4 December.
W | 11-25..11-25 | The partners' vote is Wednesday; you'll have our response within the hour.
W | 11-18..11-20 | Having spoken to the team, I can promise you a reply before the week's end.
W | 12-14..12-18 | Offers are being drafted and should reach successful candidates in the week of 14 December.
W | 11-18..11-19 | you'll get an answer from us at the latest tomorrow before noon
W | 11-18..12-02 | It will be another fortnight before a decision is taken.
W | 11-23..11-27 | I was hoping to have an answer for you today. It's now looking like next week.
W | 11-30..11-30 | We had planned to decide this week, but that has moved to Monday week, and I'll write to you then.
W | 11-18..11-24 | Thank you for checking in! No update yet, however we should have one for you by Tuesday, \
November 24th.
W | 11-18..12-16 | Should your profile match, one of our recruiters will be in contact within the next four weeks.
W | 11-20..11-21 | Ok so the CEO is back in 2 days and then I get my answer and you get yours
W | 11-20..11-20 | Friday 5pm: you'll have a mail from me. Set your watch.
J | 06-09..06-12 | Let me chase the team and I'll get back to you before the weekend.
J | 06-09..06-19 | You'll be told by the 19th if you made the shortlist.
J | 06-22..06-26 | I'm on leave next week. On my return, the week of the 22nd, I will finalise the decision and \
contact you.
J | 06-15..06-15 | We've agreed to sleep on it over the weekend and call our preferred candidate on Monday.
J | 07-01..07-31 | A decision is unlikely before July.
J | 06-09..06-23 | Two weeks max and you'll know.
J | 06-11..06-11 | Thursday I'm seeing the client and I'll report back.
J | 06-16..06-17 | We expect to need until about the 16th or 17th to reach a decision.
F | 02-01..02-05 | You have my word: next week.
F | 01-29..02-02 | I'll have HR send you the details of the offer by Tuesday.
F | 01-29..02-12 | Selected candidates will be contacted for a second interview no later than February 12.
F | 02-08..02-08 | The winner will be named on 8 February.
F | 01-29..01-29 | Expecting the sign off today so check your email tonight
W | 11-18..11-25 | Lassen Sie uns noch eine Woche, dann steht das Ergebnis.
W | 11-18..11-27 | Die Unterlagen liegen beim Fachbereich; mit einer Entscheidung rechnen wir bis 27.11.
W | 11-23..11-27 | Wahrscheinlich wird es nächste Woche, bis wir was wissen.
W | 11-20..11-20 | freitag mehr!
J | 06-09..06-12 | Bis zum Wochenende hast du ne Mail von mir im Postfach.
J | 06-09..06-30 | Eine endgültige Aussage können wir erst Ende Juni treffen.
F | 02-02..02-02 | Herr Yilmaz entscheidet am Dienstag und informiert Sie persönlich.
F | 01-29..02-12 | Bewerberinnen, die in die engere Wahl kommen, werden bis 12. Februar telefonisch kontaktiert.
W | 11-18..11-25 | Laissez-moi une semaine et je vous donne une réponse ferme.
W | 11-18..11-27 | Nous comptons prendre une décision pour le 27.
W | 11-20..11-20 | vendredi je t'en dis plus
J | 06-09..06-12 | Avant le week-end tu auras un mail de ma part.
F | 02-02..02-02 | M. Petit décide mardi et vous informera personnellement.
F | 01-29..02-12 | Les personnes présélectionnées seront appelées d'ici le 12 février.
W | 11-18..11-25 | Déjeme una semana y le doy una respuesta firme.
W | 11-18..11-27 | Contamos con tomar una decisión para el 27.
W | 11-20..11-20 | el viernes te digo más
J | 06-09..06-12 | Antes del fin de semana tendrás un correo mío.
F | 02-02..02-02 | El Sr. Pérez decide el martes y le informará personalmente.
F | 01-29..02-12 | Las personas preseleccionadas recibirán una llamada antes del 12 de febrero.
W | - | Can you give us an answer by Tuesday?
W | - | We'd want you to meet the rest of the team next week.
W | - | The client moved its deadline to 4 December.
W | - | Remember to bring your passport on Monday.
W | - | I should have replied last week, sorry.
W | - | Our chat on Thursday is confirmed.
W | - | The project you'd be working on launches in February.
W | - | No need to answer before Monday.
W | - | Please don't call before Thursday, I'm in meetings.
W | - | You'll receive your badge on your first day, 1 December.
W | - | I'll pick up your references when we meet on Friday.
W | - | Applications are reviewed on a rolling basis until 31 December.
W | - | The fee will be refunded within five working days.
J | - | Your laptop will be shipped next week.
J | - | The contract was sent to you on Monday, any news?
J | - | By Friday I'd like your thoughts on the case study.
J | - | We're expecting two visitors from head office on Thursday.
J | - | You have until the end of the week to decide.
J | - | The HR system is down until tomorrow.
F | - | I'll send you a calendar invite for Tuesday.
F | - | The team calls every Monday at nine.
F | - | If I don't hear from you by Monday I'll take it you're no longer interested.
F | - | Registration for the assessment ends next Friday.
F | - | We start interviewing in the second week of February.
W | - | Ihre Unterlagen senden wir bis Ende des Jahres zurück.
W | - | Wir treffen uns am Montag um neun im Foyer.
J | - | Sagen Sie uns doch bis Donnerstag, was Sie denken.
J | - | Die Kollegin hat Ihnen am Montag geschrieben.
F | - | Der Vertrag beginnt am 1. März und ist auf zwei Jahre befristet.
W | - | Nous nous retrouvons lundi à neuf heures.
J | - | Dites-nous d'ici jeudi ce que vous en pensez.
J | - | Ma collègue vous a écrit lundi.
F | - | Le contrat commence le 1er mars pour deux ans.
W | - | Nos encontramos el lunes a las nueve.
J | - | Díganos antes del jueves qué le parece.
J | - | Mi compañera le escribió el lunes.
F | - | El contrato empieza el 1 de marzo y dura dos años.
"""


def _cases(*, promising: bool) -> tuple[Case, ...]:
    """Those that promise, or those that do not ("-")."""
    lines = (line.split(" | ", 2) for line in _TABLE.strip().splitlines())
    return tuple(
        (_SENT[sent], text, label if promising else None) for sent, label, text in lines if (label != "-") is promising
    )


PROMISES = _cases(promising=True)
NO_PROMISE = _cases(promising=False)
