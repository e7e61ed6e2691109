"""Replies as most people write them, promises and others, in four languages; the last of three rounds of mending.

Each line: the promised days or "-", the text; all written on Wednesday 18 November 2026. When first scored 199 of the
217 were read right, with three false promises.
"""

from __future__ import annotations

from promise_cases import WED, Case

_TABLE = """
11-18..11-27 | Thank you again for coming in. The team will have met everyone by the end of next week, and I'd \
expect to be able to give you a firm answer by then.
11-23..11-27 | We're wrapping up first rounds this week and should be in a position to update you next week.
11-18..12-04 | Just a quick note to say your application is still under review; we anticipate reaching out to \
candidates by December 4th.
11-24..11-24 | Debrief is Tuesday at 2. Will shoot you a note right after.
11-18..11-25 | You should hear back from our recruiting team within 5 business days.
11-18..11-25 | Please allow up to one week for a response.
11-18..11-25 | Please allow five working days for us to process your test.
- | Please allow five working days for your reimbursement.
11-30..11-30 | Let's touch base again on November 30 when I'll know more about the budget.
12-01..12-01 | I'm back in the office on Nov 30 and will call you the following day.
11-20..11-20 | Hang tight, decision's coming Friday!
11-18..11-20 | We need until Friday to sort out the references, then I'll call.
11-18..11-20 | We hope to have everything finalised by end of day Friday.
- | Can you let us know your salary expectations by end of day Friday?
- | Your interview with Dr Hall is confirmed for Friday 27 November at 10:30.
- | We'd like to extend an offer; please sign and return by 30 November.
- | This offer expires at midnight on 30 November 2026.
- | Your proposed start date is Monday 4 January 2027.
- | We met on 12 November and were impressed.
- | The office will be closed from 24 December to 3 January.
- | I'm on leave until 30 November with no access to email.
- | The vacancy closes on 30 November.
- | Interviews will be held in the week of 30 November.
11-30..12-04 | Interviews end on Friday 27 November; decisions the week after.
11-18..12-11 | The recruitment panel will reconvene on 8 December and all candidates will be notified in writing by \
11 December.
11-18..12-18 | Candidates who have not been successful will also be informed, at the latest by 18 December.
12-09..12-09 | It'll take us three weeks. You'll hear from me in three weeks.
11-18..12-09 | The whole thing takes about three weeks, so expect our answer by December 9.
11-27..11-27 | He's out this week, so realistically you're looking at next Friday for an answer.
11-18..11-30 | Our plan is to have a hire by month end and I'll let you know either way.
11-19..11-19 | Give me a day, I'll get you an answer tomorrow.
11-18..11-18 | I'll email you tonight with the details.
11-18..11-18 | You'll have my decision before I leave the office today.
11-23..11-23 | We'll make the call over the weekend and let you know Monday.
11-24..11-26 | Expect an email from Dana mid next week.
11-18..11-20 | I'm hoping to have an answer for you before the weekend.
11-20..11-20 | Our VP is travelling till Thursday, so it will be Friday before I can tell you anything.
11-26..11-26 | No news before Thursday next week, I'm afraid.
12-01..12-01 | Don't expect to hear anything from us before December 1st.
01-04..01-15 | Realistically we'll pick this up after the holidays.
01-11..01-15 | We'll be in contact in the second week of January.
11-18..12-22 | You can expect our decision before Christmas, on 22 December at the latest.
12-16..12-16 | Four weeks from today you'll have our final answer.
11-18..12-02 | Wir benötigen noch etwa zwei Wochen für die Auswahl und kommen dann unaufgefordert auf Sie zu, \
spätestens am 2. Dezember.
11-18..11-27 | Bitte haben Sie noch bis Ende nächster Woche Geduld.
11-23..11-27 | Die Entscheidung fällt kommende Woche.
11-18..11-27 | Sie erhalten von uns bis zum 27.11. eine Rückmeldung.
11-26..11-26 | Nach der Sitzung am 26. November informieren wir Sie noch am selben Tag.
12-07..12-07 | Am 7. Dezember wissen wir mehr und ich rufe Sie an.
11-18..12-04 | Alle Bewerberinnen und Bewerber werden bis spätestens 4. Dezember schriftlich benachrichtigt.
11-23..11-23 | Montag klären wir das intern, danach melde ich mich noch am Montag.
- | Bitte teilen Sie uns bis zum 27.11. Ihre Gehaltsvorstellung mit.
- | Das Vorstellungsgespräch findet am 27.11. um 10 Uhr statt.
- | Arbeitsbeginn wäre der 1. Februar.
- | Ich bin bis zum 30. November im Urlaub.
- | Die Bewerbungsfrist endet am 30. November.
- | Haben Sie am Freitag um 14 Uhr Zeit?
- | Wir haben am 12. November miteinander gesprochen.
11-18..11-20 | Ich kläre das mit der Fachabteilung und gebe Ihnen bis Freitag Bescheid.
11-23..11-27 | Wir hoffen, Ihnen im Laufe der nächsten Woche eine positive Nachricht geben zu können.
12-01..12-10 | Mit einer Entscheidung ist Anfang Dezember zu rechnen.
11-20..11-23 | Du hörst in den nächsten Tagen von uns.
11-18..11-27 | Nous vous donnerons une réponse définitive avant la fin de la semaine prochaine.
11-18..11-27 | Nous prendrons notre décision d'ici vendredi 27 novembre et vous en informerons par mail.
11-24..11-24 | Je vois la directrice lundi et je vous tiens au courant mardi.
12-01..12-10 | Vous aurez de nos nouvelles début décembre.
11-23..11-27 | Le choix final se fera la semaine prochaine, nous vous appellerons.
- | L'entretien aura lieu le vendredi 27 novembre à 10 h.
- | Merci de nous transmettre vos disponibilités avant vendredi.
- | Votre contrat débutera le 4 janvier.
- | Je suis en congé jusqu'au 30 novembre.
- | Les candidatures sont ouvertes jusqu'au 30 novembre.
11-20..11-20 | Je te redis vendredi.
11-18..11-25 | On se donne une semaine pour réfléchir et on revient vers toi d'ici mercredi prochain.
11-18..11-27 | Le daremos una respuesta antes del 27 de noviembre.
11-23..11-27 | La próxima semana nos pondremos en contacto con usted.
11-20..11-20 | El viernes te confirmo.
11-18..12-04 | El proceso concluirá el 4 de diciembre, fecha en la que se lo comunicaremos a más tardar.
12-01..12-10 | A principios de diciembre tendremos una decisión y se la haremos saber.
- | La entrevista será el viernes 27 de noviembre a las 10.
- | Necesitamos sus documentos antes del viernes.
- | El contrato empieza el 4 de enero.
- | Estoy de vacaciones hasta el 30 de noviembre.
- | Nos reunimos el 12 de noviembre.
11-20..11-23 | En unos días te digo algo.
11-24..11-24 | El martes hablo con mi jefa y ese mismo día te escribo.
- | Dear Ana, thank you for your time on 12 November. After careful thought we have decided to go with another \
candidate who starts on 1 December. We will keep your details until May 2027. All the best for your search.
- | Hi Ana, great news! We'd love to have you. Salary 62k, start 4 January, holiday 28 days. Please let me know by \
Friday whether you accept; happy to talk on Thursday after 3.
11-18..11-24 | Hi Ana, great news! We'd love to have you. The written offer will follow by Tuesday. Please don't \
resign before you have it. Start would be 4 January.
- | Hi Tomasz, next step is a panel on Thursday 26 November at 14:00 with Ruth and Ken. It takes two hours. Please \
bring your portfolio. Could you confirm by tomorrow?
11-18..12-01 | Hi Tomasz, next step is a panel on Thursday 26 November at 14:00 with Ruth and Ken. You will have \
feedback no later than 1 December.
- | Thank you for your message. I am away until 30 November and will not read mail. For anything urgent call Ruth \
on 0123.
11-30..12-04 | Thank you for your message. I'm away this week. I will come back to you next week but one, when the \
whole team is here.
- | Hi, we've put the position on hold until Q2 next year. If the budget comes back we may reopen it.
04-01..06-30 | Hi, we've put the position on hold. We will contact you again in Q2 2027 when the budget is clear.
- | Dear Mr Keller, your file is incomplete. Send us your diploma before 27 November, otherwise we cannot consider \
you.
11-18..12-11 | Dear Mr Keller, your file is incomplete. Send us your diploma before 27 November. The committee \
decides afterwards and will write to you by 11 December.
- | Hey! Lovely meeting you yesterday. Office dog says hi. Talk soon, Kim
- | Hey! I've passed you on to Dana, who looks after design. She's in from Monday. Kim
11-23..11-24 | Hey! I've passed you on to Dana, who looks after design. She'll ring you Monday or Tuesday. Kim
- | Dear Robin, our records show your assessment link has not been used. It expires on 25 November at 23:59. Good \
luck!
- | Dear Robin, your interview has been moved from Friday 20 to Tuesday 24 November, same time. Sorry for the change.
- | Dear Robin, I can offer you Tuesday at 10, Wednesday at 3 or Friday at 9. Which one suits you?
11-19..11-19 | Dear Robin, unfortunately Thursday no longer works. I'll send you new times tomorrow.
- | Robin, quick one: are you free Friday afternoon for a call with our CTO? He flies to Lyon on Saturday.
- | We received your application on 14 November 2026. Due to the high volume we will only contact shortlisted \
candidates.
11-18..12-16 | We received your application on 14 November 2026. If you are shortlisted you'll hear from us within \
four weeks.
- | We received your application. If you have not heard from us by 16 December, please assume that you were not \
successful.
- | I owe you an apology, I promised an answer by Monday and then my father fell ill. Nothing is decided yet.
11-18..11-20 | I owe you an apology, I promised an answer by Monday and then my father fell ill. You'll have it by \
Friday.
- | Happy birthday for Saturday! And see you on Monday at nine.
- | Please stop writing to us; your last mails of 3, 9 and 12 November were all received.
- | The reference from Dr Lund arrived on Monday. The one from Ms Roe is still missing; can she send it this week?
- | Your background check started on 16 November and usually lasts ten days.
11-18..11-28 | Your background check started on 16 November and usually lasts ten days; I'll be in touch by the 28th.
- | We are open Monday to Friday, 8.30 to 17.00, and closed from 21 December.
- | I'd be glad to hear by Wednesday whether you are still interested, as we'd like to start in January.
12-09..12-09 | The ministers vote on the budget on 8 December. On the morning after I can tell you where we stand.
- | Sehr geehrte Frau Duarte, wir haben uns für eine andere Bewerberin entschieden. Ihre Unterlagen löschen wir zum \
31. Mai 2027.
- | Sehr geehrte Frau Duarte, wir laden Sie zum zweiten Gespräch am 26. November um 14 Uhr ein. Bitte bestätigen \
Sie bis Freitag.
11-18..12-04 | Sehr geehrte Frau Duarte, vielen Dank für das Gespräch am 12. November. Der Personalrat muss noch \
zustimmen. Sie bekommen bis zum 4. Dezember Nachricht von uns.
- | Hallo Robin, der Vertrag ist unterwegs, schick ihn bitte bis nächsten Mittwoch zurück. Dein erster Tag ist der \
4. Januar.
11-26..11-26 | Hallo Robin, Chef ist erst Donnerstag nächster Woche wieder da, dann frag ich ihn und ruf dich noch \
am gleichen Tag an.
- | Hallo Robin, ich bin ab dem 1. Dezember in Elternzeit, Jana übernimmt.
11-23..11-27 | Hallo Robin, ich bin ab dem 1. Dezember in Elternzeit. Jana übernimmt und meldet sich nächste Woche \
bei dir.
- | Guten Tag, die Stelle wird erst zum 1. April neu ausgeschrieben. Sie können sich dann gern wieder bewerben.
- | Bonjour, nous avons retenu un autre profil. Votre dossier sera conservé jusqu'au 18 mai 2027.
- | Bonjour Ana, pouvez-vous passer mardi à 9 h ? Le chef vous montrera l'atelier, comptez deux heures.
11-18..12-01 | Bonjour Ana, merci pour l'échange de lundi. La direction se réunit le 30 ; vous saurez au plus tard \
le 1er décembre.
- | Bonjour, le poste est gelé jusqu'en mars. Désolée de cette nouvelle.
- | Buenos días, la oferta está abierta hasta el 30 de noviembre y las pruebas serán el 12 de diciembre.
11-18..12-04 | Buenos días, ha pasado usted a la última fase. La semana del 30 la jefa visita las tiendas; le \
llamaremos como tarde el viernes 4 de diciembre.
- | Hola Robin, mañana te espero a las diez en la tienda, trae el DNI.
11-19..11-19 | Hola Robin, se me ha pasado llamarte, perdona. Mañana sin falta te llamo.
12-02..12-02 | Two of us still have to read your essay. That will be done in two weeks, and then you get my call \
the same day.
- | The team is at a conference in Oslo until Friday, so please be patient with replies.
11-23..11-27 | The team is at a conference in Oslo until Friday; we'll get to your question next week.
- | My colleague told me you would be in Berlin next week. If you'd like to see the office, Wednesday is best.
- | On the 27th we have our works outing; the trial shift would therefore be on the 30th.
11-18..11-27 | Good that you asked! Nothing is wrong. One signature is missing and the man who gives it is fishing. \
I'd say by the 27th at the outside you hold the letter in your hands.
- | Nobody here knows yet when the board will sit; it may be January.
- | I can't promise anything before Christmas.
11-18..11-20 | fri arvo at the latest i'll ping ya
11-18..11-20 | cant say more now, u'll have an answer b4 the wknd
11-19..11-19 | boss decides 2nite, will lyk tmrw
11-23..11-23 | sry 4 the wait!! mon for sure
11-18..11-24 | Expect our verdict within the next four working days.
11-30..12-04 | The week beginning 30 November is when we'll be sending out the results.
11-18..12-03 | A fortnight from tomorrow at the outside and you'll have it in black and white.
12-11..12-11 | Mark Friday 11 December, that is when the letters go out.
11-18..12-01 | The outcome of the selection procedure will be communicated to you not later than Tuesday, 1 \
December 2026.
11-25..11-25 | We'll be making calls this day next week.
11-18..12-07 | Kindly note that we shall respond within thirteen working days.
12-02..12-09 | Turnaround on our side is usually two to three weeks.
11-27..11-27 | Final round wraps on the 26th. Day after that you'll get the yes or the no.
11-24..11-24 | Let me chase them on Monday and come back to you on Tuesday.
11-18..11-23 | If you can bear with us until Monday, we'll have it settled.
- | If you can get here on Monday, we'll give you a tour.
- | Unless we hear from you by Monday we will withdraw the offer.
- | Unless you hear otherwise, the call stands for Monday at 2.
- | Let's speak Monday at 2 to go through the offer.
- | I'll see you Monday.
- | Call me on Monday.
- | We'd want you to begin on Monday 7 December.
- | Our summer party is on 27 June, you'd be most welcome.
- | You asked about parking: free until 30 November, then 40 a month.
- | He told me on Monday that he liked you.
- | They announced on Monday that the site will close in March.
11-18..11-27 | They announced on Monday that the site may close; bear with us, by the 27th I can tell you whether \
your post survives.
11-23..11-27 | Kommende Woche sprech ich mit dem Chef, danach sag ich dir nächste Woche Bescheid.
11-18..11-27 | Rechnen Sie bitte bis Ende kommender Woche mit unserer Entscheidung.
11-19..11-20 | Morgen, allerspätestens Freitag, hast du was von mir im Postfach.
11-18..12-02 | Die Auswertung der Tests nimmt etwa zwei Wochen in Anspruch; bis spätestens 2.12. informieren wir Sie.
12-01..12-10 | Vor Anfang Dezember wird das nichts, dann melde ich mich Anfang Dezember.
11-24..11-24 | Dienstag tagt die Runde, abends weißt du Bescheid.
11-30..11-30 | Am Montag in einer Woche kriegst du von mir Antwort.
11-30..11-30 | Ab dem 30.11. bin ich wieder da und rufe Sie gleich am 30.11. an.
- | Ab dem 30.11. bin ich wieder da.
- | Bitte rufen Sie mich am Montag an.
- | Am Montag hätten wir um 9 oder um 11 Uhr Platz für Sie.
- | Die Einladung zum Gespräch gilt für Montag, 23. November, 9 Uhr.
- | Die Frist für Ihre Zusage läuft am Freitag ab.
- | Zum 1. Januar ist die Stelle zu besetzen.
- | Letzte Woche haben wir uns entschieden, leider gegen Sie.
11-23..11-27 | Letzte Woche konnten wir uns nicht entscheiden, nächste Woche erfahren Sie es.
11-18..11-20 | Ihr Anliegen ist in Bearbeitung. Sie erhalten binnen zwei Tagen eine Antwort.
11-26..11-26 | La commission délibère jeudi 26 et nous vous appelons le soir même.
11-18..12-02 | Sauf imprévu, vous aurez notre réponse sous deux semaines.
11-18..11-20 | Je fais le point avec l'équipe et je reviens vers vous d'ici la fin de semaine.
11-23..11-24 | je t'appelle lundi ou mardi, promis
11-18..12-15 | Les candidats seront informés du résultat avant le 15 décembre.
11-30..12-04 | Nous reviendrons vers vous la semaine du 30 novembre avec une décision.
12-01..12-31 | On en reparle en décembre, je te fais signe.
11-20..11-23 | Vous recevrez un courrier de notre service RH dans les prochains jours.
- | Pouvez-vous nous rappeler d'ici vendredi ?
- | Nous vous attendons lundi à 9 h à l'accueil.
- | Sans nouvelles de votre part d'ici vendredi, nous considérerons que vous renoncez.
- | Sans nouvelles de notre part d'ici vendredi, considérez que votre candidature n'est pas retenue.
- | Le contrat prend effet le 1er décembre.
- | Nous avons bien reçu votre courrier du 16 novembre.
- | La réunion de service a lieu tous les lundis.
11-23..11-23 | Le dirigeant rentre lundi, c'est lui qui vous appellera ce jour-là.
11-18..11-30 | Antes de que acabe el mes te digo si sí o si no.
11-23..11-23 | El lunes lo hablamos en el equipo y esa misma tarde te cuento.
11-18..12-02 | Nos tomará unas dos semanas; a más tardar el 2 de diciembre tendrá usted nuestra respuesta.
11-19..11-19 | perdona el retraso, mañana te digo algo seguro
11-23..11-27 | En el transcurso de la próxima semana recibirá una llamada de Recursos Humanos.
11-18..11-20 | Estamos cerrando el proceso y antes del viernes avisaremos a todos los candidatos.
11-18..12-18 | En el plazo de un mes se le comunicará la resolución.
- | Tiene usted un plazo de un mes para recurrir.
- | ¿Podría llamarnos antes del viernes?
- | Le esperamos el lunes a las nueve.
- | El puesto se cubrirá en enero.
- | El viernes pasado entrevistamos al último candidato.
- | La oferta es válida hasta el viernes.
- | Si no ha sabido de nosotros antes del viernes, entienda que no ha sido seleccionado.
11-24..11-24 | Si el cliente firma el lunes, el martes te llamo.
"""


def _rows() -> tuple[Case, ...]:
    lines = (line.partition(" | ") for line in _TABLE.strip().splitlines())
    return tuple((WED, text, None if days == "-" else days) for days, _, text in lines)


PROMISES: tuple[Case, ...] = tuple(case for case in _rows() if case[2])
NO_PROMISE: tuple[Case, ...] = tuple(case for case in _rows() if not case[2])
