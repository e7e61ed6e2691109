"""Promises of many voices, all written on Wednesday 18 November 2026, and sentences with a date that promise nothing.

One a line, with the days as month and day; a month before November is of 2027. The reader was mended by these;
its twin `promise_unheard.py` was written at the same time and laid aside until the reader was done.
"""

from __future__ import annotations

from promise_cases import WED, Case

_PROMISES = """
11-18..11-27 | News by the end of next week at the latest.
11-18..11-24 | Decision latest Tuesday.
11-20..11-20 | will shoot u a msg friday
11-25..11-25 | I shall telephone you a week today.
12-01..12-01 | Expect to hear from Priya on the Tuesday after next.
11-18..11-30 | You will have word from me before the month is out.
11-26..11-26 | The vote is on Wednesday 25 November and the day after I call you.
11-18..12-02 | Formal contract will be with you inside two weeks.
11-18..12-02 | HR will be sending out the paperwork within the next two weeks.
11-18..11-27 | Letters go out by the 27th.
11-18..11-27 | Candidates will be notified no later than Friday 27 November.
12-04..12-04 | Mark 4 December in your diary: that's when you'll hear.
11-30..11-30 | On the last day of November we publish the result and write to everyone.
11-18..11-27 | Give us until next Friday to sort ourselves out.
11-18..11-23 | We'd like to take the weekend to think and will come back to you by Monday.
11-23..11-23 | Let me sleep on it, I'll message you Monday morning.
11-25..11-25 | The contract will go out in a week.
11-20..11-20 | Tuan will share the take-home with you on Friday.
12-01..12-10 | I'll pick this up with you again in early December.
12-01..12-31 | We'll revisit this and contact you in December.
01-04..01-15 | We will be back in touch after the holidays.
01-04..01-08 | In the first week of January I'll drop you a line.
01-01..01-31 | We'll reopen in January and I will email you then.
11-18..12-18 | Either way you'll know where you stand by 18 December.
11-18..12-04 | My hope is to have an answer to you by the 4th of December.
11-18..12-08 | Allow us three weeks and you will be told by 8 December.
11-18..11-18 | I'll get the client's feedback to you today.
11-23..11-23 | They said they'd decide Monday, so I'll be on the phone to you that day.
11-27..11-27 | Verdict on the 27th!
11-18..11-27 | will revert with the feedback positively by 27th Nov
11-18..11-25 | Your candidature is under process, you will be intimated within one week.
11-18..11-19 | The same will be communicated to you by tomorrow evening.
11-18..12-02 | Our HR colleague will approach you within 14 days.
11-20..11-20 | On Friday I tell you more.
11-18..11-27 | Until end of next week you become an answer from us.
11-26..11-26 | I write you Thursday in a week.
11-18..11-24 | I am going to ask and inform you until Tuesday.
11-23..11-23 | My colleague calls you Monday for the next steps.
11-19..11-20 | The panel debriefs on Thursday and somebody will be in touch after that.
11-23..11-24 | Once Helena returns on Monday we'll decide and let you know.
11-18..11-25 | I'd be surprised if you haven't heard by next Wednesday.
11-18..11-24 | We still owe you an answer, and you shall have it by Tuesday.
11-18..11-27 | They are dragging their feet but swear we'll have something by next Friday, which I'll pass on.
11-21..11-22 | I'll ring you at the weekend.
11-18..11-21 | Someone should be in contact with you in the next three days.
11-25..12-02 | Realistically it'll be a week or two before you hear anything.
11-23..11-24 | I hope to have feedback Monday or Tuesday.
12-02..12-02 | You'll be the first to know on 2 December.
12-02..12-02 | The results are published on 2 December.
11-18..11-20 | Please send me your CV again and I'll have a reply for you by Friday.
11-24..11-24 | The offer stands. I'll email the written version on Tuesday.
11-18..11-23 | He'll make himself known to you by Monday.
11-18..11-20 | Give me til Friday
11-18..11-23 | Need the weekend. Answer by Monday.
11-27..11-27 | Target date for the decision is 27 November.
11-27..11-27 | We plan on making the call on the 27th.
11-18..12-04 | An answer is due from the ministry by 4 December and I'll pass it straight on.
12-04..12-05 | The ministry answers on 4 December, and then so do I.
12-07..12-11 | I won't have the result before the week of 7 December.
12-02..12-02 | It won't be before 2 December that we can tell you.
11-18..11-19 | We'll have this wrapped up by tomorrow, one way or another.
11-18..12-04 | I anticipate being able to confirm the panel's recommendation by 4 December.
11-18..11-24 | I'd like to be able to give you something firm by Tuesday.
11-18..12-11 | My guess is you'll be hearing by 11 December.
11-18..11-20 | Is it ok if I come back to you by Friday?
11-20..11-20 | Thursday's the meeting; Friday's when I'll call.
11-18..11-18 | I'll call you this evening.
11-20..11-20 | Someone from payroll will contact you on Friday to set up a time.
11-18..11-20 | The recruiter assigned to you will reach out by Friday to schedule the interview.
11-23..11-27 | Ines will send you the interview invitation next week.
11-18..11-20 | Details of the assessment day will follow by Friday.
11-18..12-04 | I'll get you the contract by December 4.
11-23..11-23 | First day is 4 January, and you'll receive the welcome pack on Monday.
12-01..12-01 | I am back in the office on 1 December and will answer your mail that day.
11-30..11-30 | Your message will be answered on my return on 30 November.
11-18..12-02 | Processing takes time; you will receive our notification within two weeks.
11-18..12-09 | You will get a reply from us in up to three weeks.
11-18..11-20 | Bis Freitag wissen Sie Bescheid.
11-23..11-23 | Ich ruf dich Montag an.
11-23..11-27 | Nächste Woche hörst du von mir.
11-18..12-02 | Innert zwei Wochen erhalten Sie von uns Nachricht.
11-19..11-19 | Die Einladung kommt morgen per Mail.
11-18..11-19 | Den Terminvorschlag bekommst du spätestens morgen.
11-23..11-23 | Frau Kern ruft Sie am Montag an und stellt sich vor.
11-18..11-20 | Mein Nachfolger meldet sich bis Freitag bei dir.
11-25..11-25 | Heute in einer Woche kann ich dir mehr sagen.
12-02..12-02 | In vierzehn Tagen bekommen Sie Post von uns.
11-30..12-04 | In der Woche vom 30. November geben wir Ihnen Rückmeldung.
11-30..12-04 | In KW 49 fällt die Entscheidung und wir informieren alle.
11-18..12-04 | Bis spätestens Ende KW 49 melden wir uns.
11-19..11-20 | Morgen tagt der Vorstand, danach rufe ich Sie an.
01-04..01-15 | Nach den Feiertagen melde ich mich wieder.
01-04..01-31 | Im neuen Jahr kommen wir auf Sie zu.
01-01..01-31 | Im Januar nehmen wir wieder Kontakt mit Ihnen auf.
11-18..12-24 | Noch vor Weihnachten kriegen Sie eine Ansage.
11-18..11-23 | Das Wochenende brauch ich noch, bis Montag hast du eine Antwort.
11-18..11-20 | Rückmeldung bis Freitag.
11-18..11-27 | Bitte haben Sie noch bis Ende nächster Woche Geduld.
11-18..11-18 | Heute Abend schicke ich dir die Unterlagen.
11-18..12-11 | Bis Mitte Dezember, genauer bis zum 11., haben Sie eine Entscheidung.
12-11..12-20 | Mitte Dezember wissen wir mehr.
11-18..11-20 | Ihre Unterlagen haben wir erhalten; bis Freitag sagen wir Ihnen, wie es weitergeht.
11-18..11-30 | Der Bescheid geht Ihnen bis Ende November zu.
11-18..11-20 | Darf ich mich bis Freitag bei Ihnen melden?
11-24..11-24 | Nächsten Dienstag weiß ich mehr und schreib dir.
11-18..11-27 | Wir hoffen, Ihnen bis zum 27. November Näheres mitteilen zu können.
11-23..11-24 | Anfang nächster Woche kriegst du das Angebot schriftlich.
11-18..11-20 | Vous aurez une réponse d'ici vendredi.
11-23..11-23 | Je vous appelle lundi.
11-23..11-23 | je te tel lundi
11-18..11-24 | On te dit ça mardi au plus tard.
11-18..12-02 | Une réponse vous sera adressée sous deux semaines.
11-18..11-27 | Notre décision vous parviendra avant la fin de la semaine prochaine.
11-18..11-19 | Je t'envoie l'invitation d'ici demain soir.
11-18..12-02 | Il prendra contact avec vous dans les quinze jours qui viennent, avant le 3 décembre.
11-26..11-26 | La commission siège le 25 novembre, je vous appelle le lendemain.
11-19..11-19 | Le conseil se réunit jeudi et je vous tiens informé juste après.
12-01..12-01 | Je ne pourrai rien vous dire avant le 1er décembre.
11-18..11-30 | Nous rendrons notre décision d'ici la fin du mois.
11-18..11-20 | Réponse vendredi dernier délai.
11-18..11-27 | Laissez-nous jusqu'au 27 pour trancher.
11-25..11-25 | On se décide dans une semaine.
11-18..11-20 | Merci pour les documents, je vous donne mon avis d'ici vendredi.
11-20..11-20 | Le contrat part vendredi et vous parviendra par mail le jour même.
11-18..12-01 | Les candidats seront avisés du résultat avant le 1er décembre.
11-23..11-24 | Vous aurez de mes nouvelles en début de semaine prochaine.
11-18..11-20 | Para el viernes tienes una respuesta.
11-23..11-23 | Te llamo el lunes.
11-23..11-27 | La próxima semana te decimos algo.
11-18..11-24 | Como muy tarde el martes te aviso.
11-18..12-02 | En un plazo máximo de dos semanas recibirá nuestra respuesta.
11-18..11-27 | Antes de que acabe la semana que viene sabrás de nosotros.
11-19..11-19 | Mañana te mando la invitación.
11-18..11-20 | Ella se pondrá en contacto con usted a más tardar el viernes.
11-19..11-20 | El comité se reúne el jueves y después te aviso.
11-23..11-23 | No habrá decisión antes del lunes.
12-01..12-01 | No podremos decirle nada hasta el 1 de diciembre.
01-04..01-15 | Después de las fiestas te contactamos.
01-01..01-10 | A principios de enero le escribiré.
11-18..12-24 | Antes de Navidad sabrá el resultado.
11-30..12-04 | La semana del 30 de noviembre les haremos llegar el resultado.
11-20..11-23 | Dame unos días.
11-20..11-20 | El contrato te llega el viernes por correo.
11-18..11-20 | Le responderemos en un plazo de 48 horas.
11-18..11-23 | Te marco a más tardar el lunes.
11-23..11-24 | A comienzos de la próxima semana tendrás novedades.
11-18..11-20 | El viernes como máximo le decimos si sí o si no.
11-18..11-27 | Thank you for taking the time to interview with us yesterday. We are finishing up the remaining \
interviews and plan to have a decision by the end of next week.
11-23..11-27 | The hiring committee meets next week and you'll hear from us after that meeting, so expect something \
that week.
11-18..12-02 | Due to the high volume of applications, it may take up to two weeks before you hear back from us.
11-18..12-04 | We anticipate completing our selection process by December 4, 2026.
11-18..11-20 | I've passed your question on to our benefits team, and they should get back to you by Friday.
11-18..11-25 | We are still waiting on approvals from finance. I will update you by next Wednesday at the latest.
11-18..11-24 | Thanks for checking in! No news yet on our end, but I should have an update for you by Tuesday.
11-18..11-19 | Let me check with the team and get back to you tomorrow EOD.
11-19..11-19 | I'll have more information to share tomorrow.
11-30..12-04 | We'd like to let you know that final decisions will be made the week of November 30th.
12-01..12-31 | We expect to be making decisions in December.
01-01..01-10 | You should hear back in early January.
01-04..01-31 | With the holidays coming up we won't be able to get back to you until the new year.
11-23..11-27 | I'm aiming to get you feedback next week.
11-18..11-23 | We'll circle back by Monday with next steps.
11-18..11-25 | Please allow up to one week for us to review your submission and respond.
11-18..11-25 | Please allow 5 business days for a response.
12-02..12-02 | I'd anticipate that it'll be another two weeks before we have an answer.
11-25..12-02 | The review usually takes one to two weeks.
11-18..11-30 | Our team is reviewing applications on a rolling basis, and we will contact those selected by November \
30.
11-18..11-20 | The HM is traveling, but I'm hoping to connect with her and get back to you before the weekend.
11-19..11-19 | I'm meeting with the team Thursday and will let you know that day.
11-18..11-20 | We have a debrief scheduled for tomorrow, so I'd expect to have an answer for you by Friday at the \
latest; otherwise tomorrow or Friday.
11-18..11-20 | Hi, apologies for the delay. We have been swamped. You will definitely have an answer by Friday.
11-23..11-23 | Touching base to say we haven't forgotten you. The director returns Monday and I will call you that \
afternoon.
11-18..12-11 | Our timeline is to extend an offer no later than December 11.
11-18..11-27 | Decision should be made by the 27th.
11-18..11-20 | We're down to two candidates and you're one of them. Should have a final decision by end of week.
11-18..11-19 | I will confirm the time by tomorrow.
11-18..11-20 | Someone on my team will be sending you a calendar invite by Friday.
11-18..11-23 | We've decided to move you forward. Maya will reach out by Monday to coordinate schedules.
11-23..11-26 | Our coordinator will be in touch early to mid next week to schedule.
11-23..11-26 | Our coordinator will be in touch early to mid next week.
11-18..11-21 | The team will be back to you within 72 hours.
11-18..11-18 | I'll get this over to you by end of day today.
11-18..11-18 | You'll receive an email from DocuSign later today.
11-20..11-23 | It'll be a few days before we know.
11-25..11-27 | We expect to have news in 5-7 business days.
11-18..12-02 | You can expect to hear from us either way within 10 business days.
11-18..12-02 | If you're selected to move forward, we will contact you within two weeks.
11-18..12-02 | Only shortlisted candidates will be contacted by 2 December.
11-18..11-27 | Would you mind waiting until the end of next week?
11-18..11-27 | Could you give us until the end of next week?
11-18..11-27 | Can you hang on until next Friday? We'll know by then.
11-18..11-20 | I hope to be able to get back to you with good news by Friday
11-18..11-30 | the client is slow, i expect their feedback by the 30th
11-23..11-24 | client feedback expected Mon/Tue
11-26..11-26 | We'll be announcing the outcome on Thursday 26 November.
11-18..11-26 | We'll be announcing the outcome by Thursday week.
11-18..12-18 | Interviews will run until December 11 and applicants will be notified by December 18.
11-18..12-18 | Interviews run from 30 November to 11 December, with decisions communicated by 18 December.
12-11..12-18 | After the last interview on December 11, expect an answer within a week.
11-23..11-27 | Let's give it another week: I'll get back to you sometime next week.
12-01..12-01 | The earliest you will hear from us is 1 December.
11-25..11-25 | In about a week I'll be able to tell you more.
11-18..11-20 | We remain very interested and I'd ask for your patience until Friday.
11-18..12-04 | Your patience is appreciated; we intend to conclude by 4 December.
11-18..11-30 | HR should be in contact before the end of the month regarding compensation.
01-01..03-31 | The headcount will open in Q1 and I'll contact you then.
03-01..05-31 | We'll reach out again in spring.
01-11..01-11 | Hiring resumes on January 11, and I will call you that day.
11-18..12-19 | You will get our answer within a month, at the latest by 19 December.
11-18..12-19 | We'll be in touch within the next month, by 19 December at the latest.
11-20..11-20 | I owe you an answer. You'll get it Friday.
11-18..11-25 | We just need one more week. You'll have our answer by next Wednesday.
11-18..11-27 | Vielen Dank für das nette Gespräch gestern. Wir werden uns bis Ende der kommenden Woche bei Ihnen \
melden.
11-18..12-02 | Die Prüfung Ihrer Unterlagen wird etwa zwei Wochen in Anspruch nehmen, spätestens am 2. Dezember \
hören Sie von uns.
11-18..12-04 | Wir rechnen damit, bis zum 4. Dezember eine Entscheidung getroffen zu haben.
11-18..11-24 | Ich hake nochmal nach und gebe Ihnen bis Dienstag Rückmeldung.
11-18..11-18 | Wir melden uns heute noch mit einem Terminvorschlag.
11-18..11-27 | Wir bitten Sie noch um etwas Geduld bis Ende nächster Woche.
11-23..11-27 | Unsere Personalabteilung wird Sie nächste Woche kontaktieren, um einen Termin abzustimmen.
11-18..11-30 | Mit einer Rückmeldung können Sie bis zum Monatsende rechnen.
11-25..12-02 | Leider dauert es noch ein bis zwei Wochen, bis wir eine Entscheidung haben.
11-18..11-20 | Ich würde mich bis Freitag melden, wenn das okay ist.
11-18..12-04 | Eine Entscheidung wird bis zum 04.12.2026 getroffen.
11-18..11-30 | Sie sollten bis 30.11. von uns hören.
01-04..01-15 | Die Geschäftsführung entscheidet erst nach den Feiertagen, dann melde ich mich.
11-18..11-27 | Merci pour cet échange. Nous reviendrons vers vous d'ici la fin de la semaine prochaine.
11-18..12-02 | Compte tenu du nombre de candidatures, notre réponse vous parviendra sous quinzaine, au plus tard le \
2 décembre.
11-18..11-20 | Nous devrions avoir une décision d'ici vendredi.
11-18..11-24 | Je me renseigne et je vous réponds d'ici mardi.
11-18..11-30 | Les résultats vous seront communiqués avant la fin du mois.
11-23..11-27 | Notre service RH vous contactera la semaine prochaine pour convenir d'une date.
01-01..01-31 | On reprend le sujet en janvier et je vous recontacte à ce moment-là.
11-18..11-27 | Puis-je vous demander de patienter jusqu'à la fin de la semaine prochaine ?
11-18..11-27 | Gracias por su tiempo. Nos pondremos en contacto con usted antes del 28 de noviembre.
11-18..12-02 | El proceso de selección puede tardar hasta dos semanas.
11-18..11-20 | Deberíamos tener una decisión para el viernes.
11-18..11-24 | Lo consulto y te respondo a más tardar el martes.
11-23..11-27 | Recursos Humanos te contactará la próxima semana para agendar.
11-18..11-30 | Esperamos comunicarle el resultado antes de fin de mes, el 30 como máximo.
01-01..01-31 | Retomamos en enero y te escribo entonces.
11-18..11-27 | ¿Nos das hasta el final de la próxima semana?
11-18..11-20 | Boss wants to sleep on it. Verdict by Friday, promise.
11-18..11-24 | Not a no, not a yet. Tuesday latest you'll know which.
11-23..11-23 | gotta run, will get u an answer mon
11-25..11-25 | You will be getting our mail on Wednesday next.
11-18..11-27 | Kindly note that the results shall be declared by 27th November.
11-18..11-27 | Rest assured we shall revert by EOD 27th Nov.
11-18..12-04 | The committee's letter will reach candidates not later than the fourth of December.
11-23..11-24 | Helen's back on Monday, she'll pick this up with you then.
11-18..11-18 | I'll have Dave give you a shout this afternoon.
11-20..11-20 | Let me take it to the partners; I'll let you know how it went on Friday.
11-18..11-20 | I will make sure somebody answers you by Friday.
11-18..11-20 | My assistant has been told to answer you by Friday.
12-01..12-01 | The letter is going out on 1 December.
11-27..11-27 | We intend to tell all three of you on the same day, Friday the 27th.
11-23..11-27 | The week beginning 23 November is when we hope to ring round.
11-18..11-20 | Would Friday be too late for an answer? I'd have one by then.
11-18..12-04 | We're aiming for an answer by 4 December, possibly sooner.
11-18..12-04 | It may be sooner, but 4 December is the latest you'll hear from us.
12-02..12-02 | My prediction: two weeks until the signature, then I'll send you the contract.
11-18..11-25 | I need a week at most to get the budget signed, then you get the paper.
12-01..12-01 | The shareholders meet on December 1st. We will inform you immediately afterwards.
11-23..11-23 | We need the weekend to mull it over and will get back to you on Monday.
11-18..11-20 | The panel's decision has been delayed; you should now expect it by Friday.
11-18..11-24 | Sorry, it's taking longer than I said. Tuesday at the latest, I promise.
11-18..11-23 | Our HR system sends out results automatically by Monday.
11-18..11-27 | There will be an answer in your mailbox by the 27th.
11-18..11-20 | If it's a yes I'll phone, if it's a no I'll write, and either way by Friday.
11-19..11-19 | Tomorrow you'll get a mail from Priya with the Zoom link.
11-18..11-20 | Priya (cc'd) will find a slot with you by Friday.
11-18..11-20 | Priya, cc'd here, will be in touch with times by Friday.
11-18..11-19 | Contract to follow by tomorrow.
11-20..11-20 | The offer comes by post and should be with you on Friday.
11-18..11-25 | We'll have made up our minds by Wednesday next week.
11-18..11-20 | We will respond no later than this Friday.
11-18..11-20 | By this Friday at the very latest we will respond.
11-18..11-27 | Please know that we're working on it and you'll have clarity before the end of next week.
11-23..11-27 | I'm travelling this week, so you'll hear from me next.
11-18..11-30 | We have until the 30th to decide and you will hear as soon as we have, by the 30th that is.
11-18..11-24 | I shall write to you either way by Tuesday, as promised on the phone.
12-01..12-10 | Expect us to be in touch at the start of December.
11-18..11-18 | Speak to my boss at noon, will text after lunch today.
11-18..12-02 | Give it a fortnight. If you've still heard nothing by 2 December, call me.
11-18..11-25 | The lab should release your results within a week and we'll forward them.
11-18..11-20 | Der Chef will nochmal drüber schlafen. Bis Freitag kriegst du Bescheid.
11-18..11-24 | Dienstag spätestens weißt du, woran du bist.
11-18..11-27 | Die Ergebnisse werden bis 27. November bekannt gegeben.
11-23..11-24 | Helene ist ab Montag wieder da und meldet sich dann bei Ihnen.
11-20..11-20 | Ich bring das am Freitag zur Sprache und sag dir gleich Bescheid.
11-18..11-20 | Würde Ihnen Freitag reichen? Bis dahin hätte ich eine Antwort.
11-18..12-04 | Peilen Sie den 4. Dezember an, bis dahin haben wir entschieden.
12-01..12-01 | Am 1. Dezember tagt der Gemeinderat, unmittelbar danach informieren wir Sie.
11-18..11-19 | Vertrag kommt bis morgen.
11-19..11-19 | Morgen bekommen Sie von Priya eine Mail mit dem Link.
11-18..11-20 | Priya (im cc) stimmt mit Ihnen bis Freitag einen Termin ab.
11-18..11-20 | Wir antworten spätestens diesen Freitag.
11-23..11-27 | Diese Woche bin ich unterwegs, nächste hörst du von mir.
11-18..12-02 | Unsere Rückmeldung erhalten Sie innerhalb von 14 Tagen.
11-18..12-04 | Sie dürfen bis 4. Dezember mit unserer Antwort rechnen.
11-23..11-23 | Montag früh klingel ich bei dir durch.
11-18..11-30 | Die Zu- oder Absagen verschicken wir bis Ende des Monats.
11-18..11-20 | Le patron veut réfléchir. Verdict vendredi au plus tard.
11-18..11-27 | Les résultats seront proclamés pour le 27 novembre au plus tard.
11-23..11-24 | Hélène rentre lundi et vous contactera à ce moment-là.
11-18..12-04 | Nous visons une réponse pour le 4 décembre au plus tard.
12-01..12-01 | Le conseil d'administration se tient le 1er décembre, nous vous informerons aussitôt après.
11-19..11-19 | Demain vous recevrez un mail de Priya avec le lien.
11-18..11-20 | Priya (en copie) vous proposera un créneau d'ici vendredi.
11-18..11-19 | Le contrat suit demain au plus tard.
11-18..11-25 | Comptez une semaine au maximum pour avoir notre retour.
11-18..11-18 | Je vous passe un coup de fil cet après-midi.
11-18..11-30 | Vous devriez être fixé avant la fin du mois.
11-18..11-20 | On vous tient au jus d'ici vendredi.
11-18..11-20 | El jefe lo quiere pensar. Respuesta el viernes a más tardar.
11-18..11-27 | Los resultados se darán a conocer a más tardar el 27 de noviembre.
11-23..11-24 | Elena vuelve el lunes y entonces se pondrá en contacto contigo.
12-01..12-01 | El consejo se reúne el 1 de diciembre; le informaremos inmediatamente después.
11-19..11-19 | Mañana vas a recibir un correo de Priya con el enlace.
11-18..11-20 | Priya, en copia, te va a proponer un horario de aquí al viernes.
11-18..11-18 | Esta tarde te pego un toque.
11-23..11-23 | El lunes sin falta le confirmo.
11-18..11-25 | Ocupamos una semana como máximo para darle respuesta.
11-18..11-30 | Antes de fin de mes, a más tardar el 30, quedará resuelto y se lo haremos saber.
11-18..11-27 | We'll get back to you by COB next Friday.
11-18..11-20 | We'll get back to you by EOW.
11-18..11-18 | You'll hear from me by EOP today.
11-18..11-30 | We'll get back to you by EOM.
11-18..11-19 | We'll get back to you by close of business tomorrow.
11-30..11-30 | We'll let you know on Monday week.
11-30..11-30 | We'll let you know a week on Monday.
12-02..12-02 | We'll let you know two weeks from today.
12-02..12-02 | We'll let you know in a fortnight's time.
11-25..11-25 | You'll hear from us this time next week.
11-20..11-20 | You'll hear from us the day after tomorrow.
11-19..11-19 | You'll hear from us first thing tomorrow.
11-23..11-23 | You'll hear from us first thing Monday morning.
11-18..11-23 | We'll get back to you by Monday 23rd.
11-27..11-27 | We'll get back to you on Fri 27 Nov.
11-27..11-27 | We'll get back to you on 27.11.
11-27..11-27 | We'll get back to you on 27/11.
11-18..11-27 | We'll get back to you by 27/11/2026.
11-18..11-27 | We'll get back to you by 2026-11-27.
11-18..11-27 | We'll get back to you by Nov 27th, 2026.
11-18..11-27 | We'll get back to you on or before November 27.
11-23..11-25 | We'll get back to you between Monday and Wednesday.
11-23..11-24 | We'll get back to you either Monday or Tuesday.
11-30..12-04 | We'll get back to you the week of the 30th.
11-30..12-04 | We'll get back to you w/c 30 November.
11-23..11-27 | We'll get back to you in the last week of November.
11-23..11-27 | We'll get back to you in the last week of November, i.e. next week.
12-14..12-18 | We'll get back to you in the second week of December.
12-11..12-20 | We'll get back to you in mid-December.
12-21..12-31 | We'll get back to you in late December.
12-01..12-15 | We'll get back to you in the first half of December.
12-16..12-31 | We'll get back to you in the second half of December.
12-21..12-31 | We'll get back to you at the end of December.
11-18..12-31 | We'll get back to you before the end of the year.
11-18..12-31 | We'll get back to you by year end.
01-01..01-31 | We'll get back to you at the start of Q1.
01-01..03-31 | We'll get back to you in the first quarter.
01-04..01-15 | We'll get back to you after the holiday break.
01-04..01-31 | We'll get back to you in the New Year.
11-18..12-24 | We'll get back to you before Christmas.
11-18..12-31 | We'll get back to you before the new year.
02-01..02-10 | We'll get back to you in early Feb.
03-01..05-31 | We'll get back to you in the spring.
11-20..11-23 | We'll get back to you in the next few days.
11-20..11-23 | We'll get back to you over the next few days.
12-02..12-02 | We'll get back to you in a couple of weeks.
11-18..12-02 | We'll get back to you within the next couple of weeks.
12-02..12-16 | We'll get back to you in a few weeks.
11-25..12-02 | We'll get back to you in 1-2 weeks.
11-25..12-02 | We'll get back to you in one or two weeks' time.
12-09..12-09 | We'll get back to you in three weeks.
11-18..12-18 | We'll get back to you within a month.
12-18..12-18 | We'll get back to you in a month.
11-18..11-19 | We'll get back to you within 24 hours.
11-18..11-20 | We'll get back to you within the next two days.
11-18..11-20 | We'll get back to you within two working days.
11-25..11-25 | We'll get back to you in five business days.
11-23..11-25 | We'll get back to you in 3 to 5 business days.
11-18..11-20 | We'll get back to you before the week is out.
11-18..11-20 | We'll get back to you this week.
11-19..11-20 | We'll get back to you towards the end of this week.
11-23..11-24 | We'll get back to you at the beginning of next week.
11-24..11-26 | We'll get back to you in the middle of next week.
11-18..11-25 | We'll get back to you by mid next week.
11-26..11-27 | We'll get back to you late next week.
11-21..11-22 | We'll get back to you over the weekend.
11-23..11-25 | We'll get back to you after the weekend.
11-24..11-24 | We'll get back to you Tuesday next week.
11-24..11-24 | We'll get back to you next week Tuesday.
11-18..11-25 | We'll get back to you not later than next Wed.
11-25..11-25 | We'll get back to you in seven days.
11-18..11-26 | We'll get back to you by the 26th at the latest.
11-26..11-26 | We'll get back to you no sooner than the 26th.
12-02..12-02 | We'll get back to you 14 days from now.
11-26..12-03 | We're holding final interviews on 26 November and will decide within one week after that.
11-26..11-26 | Our last candidate comes in on the 26th. You'll hear from us right after.
11-27..11-27 | I'm seeing the board on the 26th and will write the next day.
11-18..11-27 | Wir melden uns bis Freitag nächster Woche.
11-25..11-25 | Wir melden uns in einer Woche.
11-25..12-02 | Wir melden uns in ein bis zwei Wochen.
11-20..11-20 | Wir melden uns übermorgen.
11-18..11-18 | Wir melden uns im Laufe des Tages.
11-18..11-20 | Wir melden uns im Laufe dieser Woche.
11-23..11-27 | Wir melden uns im Laufe der nächsten Woche.
11-19..11-20 | Wir melden uns Ende der Woche.
11-24..11-26 | Wir melden uns Mitte nächster Woche.
11-18..11-30 | Wir melden uns bis zum 30.11.2026.
11-18..12-04 | Wir melden uns bis 4.12.
11-27..11-27 | Wir melden uns am Freitag, den 27. November.
11-30..12-04 | Wir melden uns in der KW 49.
12-01..12-10 | Wir melden uns Anfang Dezember.
12-21..12-31 | Wir melden uns Ende Dezember.
12-01..12-15 | Wir melden uns in der ersten Dezemberhälfte.
12-14..12-18 | Wir melden uns in der zweiten Dezemberwoche.
11-20..11-23 | Wir melden uns in den kommenden Tagen.
11-18..11-25 | Wir melden uns binnen fünf Werktagen.
11-18..12-24 | Wir melden uns vor Weihnachten.
01-04..01-15 | Wir melden uns nach den Weihnachtsferien.
11-30..11-30 | Wir melden uns Montag in einer Woche.
11-24..11-24 | Wir melden uns kommenden Dienstag.
11-18..11-27 | Nous vous répondrons d'ici le 27 novembre.
11-18..11-27 | Nous vous répondrons d'ici au 27/11.
11-27..11-27 | Nous vous répondrons le vendredi 27.
11-30..11-30 | Nous vous répondrons lundi en huit.
11-25..11-25 | Nous vous répondrons dans huit jours, mercredi prochain donc.
11-18..11-28 | Nous vous répondrons sous dix jours.
11-18..11-25 | Nous vous répondrons sous cinq jours ouvrés.
11-20..11-23 | Nous vous répondrons dans les prochains jours.
11-19..11-20 | Nous vous répondrons en fin de semaine.
11-24..11-26 | Nous vous répondrons au milieu de la semaine prochaine.
12-11..12-20 | Nous vous répondrons à la mi-décembre.
12-01..12-15 | Nous vous répondrons dans la première quinzaine de décembre.
11-18..11-30 | Nous vous répondrons avant la fin novembre.
12-02..12-09 | Nous vous répondrons dans deux à trois semaines.
11-20..11-20 | Nous vous répondrons après-demain.
01-04..01-15 | Nous vous répondrons après les fêtes.
11-27..11-27 | Le responderemos el viernes 27.
11-18..11-27 | Le responderemos a más tardar el 27/11.
11-25..11-25 | Le responderemos en una semana.
11-18..12-02 | Le responderemos en un plazo de quince días, antes del 3 de diciembre.
11-18..11-25 | Le responderemos en un máximo de cinco días hábiles.
11-20..11-23 | Le responderemos en los próximos días.
11-19..11-20 | Le responderemos a finales de esta semana.
12-11..12-20 | Le responderemos a mediados de diciembre.
12-14..12-18 | Le responderemos la segunda semana de diciembre.
11-20..11-20 | Le responderemos pasado mañana.
11-18..11-30 | Le responderemos antes de que termine el mes.
12-02..12-09 | Le responderemos en dos o tres semanas.
01-04..01-31 | Le responderemos en el nuevo año.
11-18..11-20 | Hi Robin, great talking to you yesterday. Unfortunately I don't have an update yet as two \
interviewers are still out sick. I'd hope that by Friday I can tell you more.
11-23..11-27 | Hi Ana, still here, still undecided. Management is split, there's another meeting on Thursday. My gut \
says you'll get an answer next week.
11-18..11-24 | Thanks for your note. The position is still open and you're in the running. We have two on-sites left \
this week; decision by Tuesday.
11-20..11-20 | hey! no news is good news :) talk to marco on thu then i write you fri
11-18..12-04 | Dear Mr Keller, We acknowledge receipt of your enquiry dated 16 November. Applications are presently \
under review by the selection board. Candidates may expect to be advised of the result on or before 4 December.
11-18..11-27 | We're going to pass on the senior role, but there might be a mid-level one opening up. Let me ask \
around; I'll let you know by the end of next week if there's anything in it.
11-23..11-23 | Congrats, you're through! Lena will mail you the details of the case study on Monday. You'll have \
five days for it.
11-18..11-20 | Congratulations, we want you. The written offer will be with you by Friday; you'll have a week to \
think about it.
11-18..11-19 | Could you send me your references? I'd like to call them this week. And I'll get you the benefits \
summary by tomorrow.
11-30..11-30 | I'm handing your file to Leo Park, who is back from leave on 30 November and will call you that day.
11-18..12-10 | Everything is on hold until the new budget is approved, which should be on 10 December at the latest; \
I'll tell you by then.
11-24..11-25 | The board sits on Tuesday; after that we can finally give you an answer.
11-18..11-27 | Sorry for the silence. There was a reorg. I don't want to leave you hanging: worst case you hear from \
me by the 27th.
11-18..11-23 | Your question about remote work needs HR. Expect their reply by Monday.
11-18..12-03 | As soon as there's news I'll call, and in any case before 3 December.
11-18..11-20 | I know I said last Friday. New date: this Friday. Really.
11-18..11-30 | Realistic date for a decision: end of November.
11-18..12-02 | ETA for the decision: two weeks, so by 2 December.
11-18..11-25 | Decision timeline: by Wed 25 Nov.
11-18..11-27 | Next update from us: no later than 27 November.
11-27..11-27 | Results day is 27 November. We email everybody.
11-18..11-18 | Give me an hour, I'll come back to you today.
11-18..11-20 | We will make our decision known to you by Friday.
11-18..11-20 | We'll put you out of your misery by Friday.
11-18..11-20 | I won't keep you waiting beyond Friday.
11-18..11-20 | You won't have to wait longer than Friday.
11-18..11-20 | You shouldn't have to wait past Friday for an answer.
11-18..11-20 | We'll not leave you without an answer past Friday.
11-18..11-20 | Hallo Robin, danke der Nachfrage. Leider gibt es noch nichts Neues, Herr Voss ist krank. Ich denke, \
bis Freitag kann ich dir mehr sagen.
11-23..11-27 | Wir haben uns noch nicht geeinigt, am Donnerstag sitzen wir nochmal zusammen. Nächste Woche wissen \
Sie mehr.
11-18..11-24 | Die Stelle ist noch offen und Sie sind im Rennen. Diese Woche kommen noch zwei Bewerber; Entscheidung \
bis Dienstag.
11-18..11-20 | Herzlichen Glückwunsch, wir wollen Sie! Das schriftliche Angebot bekommen Sie bis Freitag, danach \
haben Sie eine Woche Bedenkzeit.
11-23..11-23 | Sie sind eine Runde weiter! Lena schickt Ihnen am Montag die Fallstudie, für die Sie fünf Tage haben.
11-18..11-20 | Könnten Sie mir Ihre Referenzen schicken? Die Infos zu den Benefits bekommen Sie bis Freitag von mir.
11-18..11-27 | Ich will Sie nicht länger warten lassen: spätestens am 27. haben Sie eine Antwort von mir.
11-18..12-03 | Sobald es Neuigkeiten gibt, rufe ich an, in jedem Fall vor dem 3. Dezember.
11-18..11-25 | Bis Mittwoch in einer Woche, also bis zum 25., ist das durch und ich sag Bescheid.
11-18..11-20 | Länger als bis Freitag lassen wir Sie nicht warten.
11-18..11-30 | Entscheidung voraussichtlich bis Ende November.
11-18..11-20 | Bonjour Robin, merci de votre relance. Rien de neuf, M. Voss est malade. Je pense pouvoir vous en \
dire plus d'ici vendredi.
11-23..11-27 | Nous ne sommes pas encore d'accord. Vous en saurez plus la semaine prochaine.
11-18..11-24 | Le poste est toujours ouvert. Il reste deux candidats à voir ; décision d'ici mardi.
11-18..11-20 | Félicitations, c'est vous ! L'offre écrite vous sera envoyée d'ici vendredi, vous aurez ensuite une \
semaine pour réfléchir.
11-23..11-23 | Vous passez au tour suivant ! Léna vous envoie l'étude de cas lundi.
11-18..11-20 | Je ne vous ferai pas attendre au-delà de vendredi.
11-18..11-20 | Hola Robin, gracias por escribir. Aún no hay novedades, el señor Voss está enfermo. Creo que para el \
viernes podré decirte más.
11-23..11-27 | Todavía no nos hemos puesto de acuerdo. La semana que viene sabrás más.
11-18..11-24 | El puesto sigue abierto. Quedan dos candidatos por ver; decisión a más tardar el martes.
11-18..11-20 | ¡Enhorabuena, eres tú! La oferta por escrito te llegará antes del sábado y tendrás una semana para \
pensarlo.
11-23..11-23 | ¡Pasas a la siguiente ronda! Lena te manda el caso el lunes.
11-18..11-20 | No te haré esperar más allá del viernes.
11-18..11-23 | The team is reviewing your case study, and I'll have notes for you by Monday.
11-20..11-20 | Sit tight, Friday is decision day.
11-18..11-24 | I'm told we'll have the green light by Tuesday and then you'll get the formal offer.
11-18..11-27 | We owe you feedback and you will have it before the end of next week.
11-18..11-27 | Our decision will be with you no later than the 27th.
11-19..11-20 | I expect to hear from the client on Thursday and will pass their answer on.
11-18..11-20 | I shall have to defer to my partner, who will reply to you by Friday.
11-18..11-25 | My colleague Anneke will take it from here and will contact you within a week.
11-23..11-27 | Anneke takes over from Monday. She'll introduce herself in the course of next week.
11-18..11-18 | Let me find out. Back in touch this afternoon.
11-18..11-19 | Good question, I'll find out and reply by tomorrow.
11-18..11-30 | We're finalizing budgets and I'd expect us to have a definitive answer before the end of November.
11-23..11-23 | Off to the airport now. More on Monday!
11-18..12-03 | You're second on the list. If the first candidate declines, I'll call you before 3 December.
11-18..12-04 | Should we decide to proceed, you will be contacted by 4 December.
11-18..11-27 | Give us a shout if there's no word from us by the 27th.
11-23..11-27 | Results next week!
11-18..12-11 | We'd planned to decide this week, but it will now be 11 December at the latest before you hear.
11-25..11-25 | Can't say before next Wednesday, sorry.
12-04..12-04 | Don't expect an answer before 4 December.
12-07..12-07 | It'll be 7 December before I can give you an answer.
11-18..11-27 | Thank you for bearing with us; we promise an answer by the 27th.
11-27..11-27 | Put Friday week, 27 November, in your calendar: I'll call with the outcome.
11-18..11-20 | Paperwork's with legal, you'll see it by Friday.
11-18..11-20 | The contract should land in your inbox by Friday.
11-18..11-20 | Someone will give you a call before the week is over.
11-20..11-23 | I'll swing back to you in a few days.
11-18..11-25 | Loop closed by next Wednesday, I promise you'll know.
11-30..11-30 | The minister signs on the 30th, you'll have our letter the same day.
11-18..11-23 | Das Team schaut sich Ihre Fallstudie an, bis Montag habe ich Feedback für Sie.
11-18..11-24 | Bis Dienstag soll das Okay da sein, dann bekommen Sie das Angebot.
11-18..11-20 | Da muss ich meinen Partner fragen, er antwortet Ihnen bis Freitag.
11-23..11-27 | Ab Montag übernimmt Anneke. Sie stellt sich Ihnen im Lauf der nächsten Woche vor.
11-18..11-18 | Ich kläre das und komme heute Nachmittag auf Sie zu.
11-23..11-23 | Muss zum Flieger. Mehr am Montag!
12-04..12-04 | Rechnen Sie nicht vor dem 4. Dezember mit einer Antwort.
11-23..11-27 | Ergebnis nächste Woche!
11-18..11-20 | Der Vertrag ist bei der Rechtsabteilung, bis Freitag liegt er in Ihrem Postfach.
11-18..11-19 | Kurze Rückmeldung dazu gibt's morgen, spätestens.
11-27..11-27 | Am 27. ist Entscheidungstag, da rufe ich dich an.
11-18..11-23 | L'équipe relit votre étude de cas et je vous enverrai mes remarques d'ici lundi.
11-18..11-20 | Je dois en parler à mon associé, il vous répondra d'ici vendredi.
11-23..11-27 | Anneke prend la suite. Elle se présentera à vous dans le courant de la semaine prochaine.
11-18..11-18 | Je vérifie et je reviens vers vous cet après-midi.
12-04..12-04 | Ne comptez pas sur une réponse avant le 4 décembre.
11-23..11-27 | Résultat la semaine prochaine !
11-18..11-20 | Le contrat est chez les juristes, vous l'aurez d'ici vendredi.
11-18..11-23 | El equipo está revisando tu caso y para el lunes te paso mis notas.
11-18..11-20 | Tengo que hablarlo con mi socio; él te responde a más tardar el viernes.
11-23..11-27 | Anneke toma el relevo. Se presentará contigo a lo largo de la próxima semana.
11-18..11-18 | Lo averiguo y esta tarde te digo.
12-04..12-04 | No espere una respuesta antes del 4 de diciembre.
11-23..11-27 | ¡Resultado la próxima semana!
11-18..11-20 | El contrato está con los abogados, lo tienes el viernes a más tardar.
11-18..11-30 | We are hoping to finalise things before the month ends and will keep you in the loop; by the 30th \
you'll know.
11-19..11-19 | I've a catch-up with the hiring lead tomorrow and will drop you a text after.
11-18..11-25 | The process is taking longer than planned. We'd ask you to bear with us for another week.
11-18..11-20 | The lawyers need till Friday, then you get the contract.
11-24..11-24 | Expect my call Tuesday.
11-18..11-20 | I will come back to you on salary by Friday.
11-18..12-02 | Candidates invited to the assessment centre will hear within the fortnight.
11-18..11-27 | I expect to be in a position to update you by the 27th.
11-23..11-23 | Please hold off accepting anything else until Monday, when we'll have our answer.
11-18..12-04 | Offers are made by 4 December and rejections sent the same week.
11-18..11-20 | You are owed a reply and will get one by Friday.
11-18..11-18 | Just parking this reply here, real answer tonight.
11-18..11-24 | Dr. Lim's secretary will write to fix the date by Tuesday.
11-27..11-27 | I'm back from the trade fair on the 27th and will phone you that evening.
11-18..11-23 | We've asked for a bit more money for you and should know by Monday.
11-30..12-04 | We'll be in contact the week of Nov 30 to arrange next steps.
11-18..11-23 | My apologies, the form was wrong. The right one comes to you by Monday.
11-18..12-02 | Reference checks take up to two weeks, after which we confirm the offer.
11-18..12-11 | A formal letter of appointment will be issued by 11 December.
11-18..11-20 | Let me talk to Pia and I'll update you before the end of the week.
11-18..11-20 | You'll be the second person to know, by Friday noon.
11-18..11-23 | Answer Monday, latest.
12-02..12-02 | Our answer will take two weeks.
11-18..12-02 | We aim to turn applications around in under two weeks.
11-18..11-24 | The manager has your profile on her desk, I'll nag her and have something for you by Tues.
11-18..11-25 | Es dauert leider länger als geplant. Bitte gedulden Sie sich noch eine Woche.
11-19..11-19 | Ich treffe die Leiterin morgen und schreib dir danach kurz.
11-18..11-20 | Die Juristen brauchen bis Freitag, dann kriegen Sie den Vertrag.
11-18..11-20 | Zum Gehalt melde ich mich bis Freitag nochmal.
11-18..11-27 | Wir gehen davon aus, Ihnen bis zum 27. November Auskunft geben zu können.
11-18..11-24 | Das Sekretariat von Dr. Lim schreibt Ihnen bis Dienstag wegen des Termins.
11-18..12-02 | Die Referenzprüfung dauert bis zu zwei Wochen, danach bestätigen wir das Angebot.
11-18..11-23 | Wir haben intern nochmal nachgefragt und sollten bis Montag Bescheid wissen.
11-18..11-18 | Nur kurz vom Handy, richtige Antwort heute Abend.
11-24..11-24 | Sie hören Dienstag von mir.
11-18..11-25 | Cela prend plus de temps que prévu. Merci de patienter encore une semaine.
11-19..11-19 | Je vois la responsable demain et je vous écris juste après.
11-18..11-20 | Pour le salaire, je reviens vers vous d'ici vendredi.
11-18..11-23 | Nous devrions être fixés lundi au plus tard et vous le dirons aussitôt.
11-24..11-24 | Vous m'entendrez mardi, promis : je vous appelle.
11-18..11-25 | Está tardando más de lo previsto. Le pedimos una semana más de paciencia.
11-19..11-19 | Mañana veo a la responsable y te escribo después.
11-18..11-20 | Sobre el sueldo, te digo algo de aquí al viernes.
11-18..11-23 | Deberíamos saberlo el lunes a más tardar y te lo diremos enseguida.
11-24..11-24 | El martes te llamo, prometido.
11-18..11-20 | Thanks for your patience, Ana. Legal is reviewing the paperwork and I will be in touch by Friday.
11-23..11-27 | We had to cancel Thursday's panel, the new one is next week and we'll tell you the result the same week.
11-18..11-24 | Quick status: references in, panel happy, CFO pending. Expect the offer by Tuesday.
11-18..11-27 | Should have an update before the end of next week.
11-20..11-20 | My manager wants to have a look too, she's going to email you Friday.
11-18..12-02 | Thank you for applying. Applications are reviewed in the order received and you'll get a response \
within two weeks.
11-18..11-18 | I'm in meetings all day but will respond tonight.
12-01..12-01 | A decision won't be made until December 1.
11-18..11-30 | You can count on an answer by month-end.
11-25..12-02 | It'll take us another week or two to wrap up.
11-18..11-23 | No worries about the delay, we're also running late: decision will come by Monday.
11-18..11-20 | Let us regroup and revert with an offer by Friday.
11-23..11-24 | We hope to make a final call Monday or Tuesday.
11-18..11-27 | They'll reach out directly by 27 November to arrange the medical.
11-19..11-19 | I have put in a request and will know more tomorrow.
11-18..11-20 | Danke für Ihre Geduld, der Vertrag wird noch geprüft, bis Freitag melde ich mich.
11-23..11-27 | Der Chef ist krank, deshalb wird es nächste Woche, bis Sie von uns hören.
11-18..12-02 | Ihre Bewerbung ist eingegangen. Sie erhalten binnen zwei Wochen eine Antwort.
11-18..11-18 | Sitze den ganzen Tag in Meetings, antworte dir heute Abend.
12-01..12-01 | Die Entscheidung fällt erst am 1. Dezember.
11-18..11-20 | Meine Chefin will auch noch draufschauen, sie mailt dir bis Freitag.
11-18..11-20 | Merci de votre patience, le contrat est en relecture, je vous écris d'ici vendredi.
11-18..12-02 | Votre candidature est arrivée. Vous recevrez une réponse dans un délai de deux semaines.
12-01..12-01 | La décision ne sera prise que le 1er décembre.
11-18..11-20 | Gracias por la paciencia, el contrato está en revisión, te escribo a más tardar el viernes.
11-18..12-02 | Hemos recibido su solicitud. Recibirá una respuesta en un plazo de dos semanas.
12-01..12-01 | La decisión no se tomará hasta el 1 de diciembre.
"""

_NO_PROMISE = """
Si para el próximo miércoles no ha sabido nada, escríbame.
Si no ha recibido una invitación a más tardar el 4 de diciembre, su candidatura no ha prosperado.
Si vous n'avez pas reçu de convocation d'ici le 4 décembre, votre candidature n'a pas été retenue.
Wenn Sie bis zum 4. Dezember keine Einladung erhalten haben, konnten wir Sie leider nicht \
berücksichtigen.
If you do not receive an invitation by 4 December, your application has not been successful.
Nothing yet, I'm afraid. Try me again on Friday if you've heard nothing by then.
Wenn Sie bis Montag nichts hören, rufen Sie mich gern an.
Don't hesitate to follow up if we haven't got back to you by Monday.
Feel free to ping me if you don't hear anything by next Wednesday.
Should you not hear from us within two weeks, please consider your application unsuccessful.
If you have not heard from us by 2 December, please assume your application was unsuccessful.
Si no tienes noticias nuestras antes del 2 de diciembre, date por descartado.
Si vous n'avez pas de nouvelles d'ici mercredi prochain, relancez-moi.
Sans réponse de notre part d'ici le 1er décembre, considérez que votre candidature n'a pas été retenue.
Please let me have your answer by Friday.
Talk to you Thursday at 3!
You start on 4 January at nine.
Applications close on 30 November.
I'm out until Monday.
Our office is closed between 24 December and 4 January.
You have two weeks to complete the assignment.
Your task is due on Monday.
You need to tell us by Friday whether you accept.
I need your bank details by Tuesday.
We'd need an answer from you by Friday.
If I don't hear from you by Friday I'll assume you're no longer interested.
If you can't make it, tell Karen before Wednesday.
We'll get back to you as soon as we can after the interview on Thursday.
We wrote to you on Monday.
The role was filled on Tuesday.
The new budget year begins in April.
The position is frozen until the second quarter.
We are not hiring before March.
Feel free to apply again in the new year.
I work Tuesdays and Thursdays only.
There's a three-month probation period.
Our CEO will be speaking at the fair on Friday.
Training takes place in the first week of February.
You'll be meeting Sara and Tom on Friday at 14:00.
Anna will pick you up at reception on Monday at 9.
We have booked you in for Tuesday 24 November.
How does Monday look for you?
Let's catch up next Tuesday over coffee.
Please arrive ten minutes early on Tuesday.
Your first pay is on 31 January.
Happy birthday for Saturday!
I've only been in this job for three weeks.
Thanks for waiting these two weeks.
It took us three weeks to read everything.
We have decided to close the position as of Friday.
I retire on 31 December.
From Monday on, please write to my colleague Jo instead.
Your visa runs out in March, is that right?
You said you would send the portfolio by Monday.
When will you know about your other offer, by Friday?
The train leaves on Monday at 8, I'll send tickets at some point.
The link expires in 7 days.
Our sprint ends on Friday.
It's a hybrid role, office on Tuesday and Wednesday.
I can offer you Tuesday or Wednesday next week.
The other candidate told us on Monday she takes it.
We'll be making a hire in spring, keep an eye on our site.
Your references never answered; we wrote to them on 10 November.
Meld dich bis Dienstag, ob's passt.
Das Angebot gilt bis zum 30. November.
Arbeitsbeginn ist der 4. Januar.
Wir hatten uns am 3. November unterhalten.
Bewerbungsschluss ist der 30.11.
Wir bräuchten Ihre Zusage bis Freitag.
Teilen Sie uns bitte bis Mittwoch Ihre Gehaltsvorstellung mit.
Vor März stellen wir niemanden ein.
Bewerben Sie sich gern im Frühjahr wieder.
Sie erreichen mich montags bis donnerstags.
Die Probezeit dauert sechs Monate.
Die Kündigungsfrist beträgt vier Wochen zum Monatsende.
Wie sieht es bei Ihnen am Dienstag aus?
Passt Ihnen nächster Donnerstag oder Freitag?
Sie lernen das Team am 2. Dezember kennen.
Wir haben Sie für Dienstag, den 24. November eingeplant.
Wir sprechen uns Freitag um 15 Uhr.
Schönes Wochenende und bis Dienstag!
Genießen Sie Ihren Urlaub nächste Woche!
Hast du bis Freitag von der anderen Firma gehört?
Die Messe ist nächste Woche, kommen Sie auch?
Am Montag beginnt bei uns die Inventur.
Pourriez-vous nous confirmer avant mardi ?
Entretien jeudi à 10 h, salle 4.
L'offre est valable jusqu'au 30 novembre.
Vous commencez le 4 janvier.
Nous nous sommes vus le 3 novembre.
Je suis absente jusqu'à lundi.
Nos bureaux sont fermés du 24 décembre au 4 janvier.
Dites-moi avant mercredi si la date vous convient.
Sans réponse de votre part avant vendredi, nous considérerons que vous renoncez.
Nous reviendrons vers vous très prochainement.
Le poste est pourvu depuis mardi.
Je travaille du lundi au jeudi.
Seriez-vous libre jeudi ou vendredi ?
Vous rencontrerez l'équipe le 2 décembre.
On se parle vendredi à 15 h.
Bon courage pour vendredi.
Bonnes vacances la semaine prochaine !
Mon dernier jour est vendredi.
Le lien expire dans sept jours.
Por favor, conteste antes del viernes.
Entrevista el jueves a las 10.
La oferta vence el 30 de noviembre.
Vuelvo el 30 de noviembre.
La oficina cierra del 24 de diciembre al 4 de enero.
Llámame el lunes.
Quería responderte el viernes, perdona.
Puedes volver a presentarte en primavera.
Guardaremos tu CV dos años.
El periodo de prueba es de tres meses.
¿Te viene bien el jueves o el viernes?
Conocerás al equipo el 2 de diciembre.
Hablamos el viernes a las 15.
¡Hasta el lunes!
Suerte con el examen del viernes.
Disfruta de las vacaciones la semana que viene.
Thank you for your interest. The interview will take place on Tuesday, November 24 at 10:00 AM via Zoom.
Please find attached the offer letter. Kindly sign and return it by Friday, November 27.
We would like to schedule a call for next week. Please let us know your availability.
Please complete the assessment within 5 days of receiving this email.
After careful consideration, we will not be moving forward. We encourage you to reapply in six months.
We received over 300 applications in the last two weeks.
The role starts January 4 and is based in Leeds.
I'm currently out of office with limited access to email until December 1. For urgent matters contact Jo.
I will be returning on Monday, November 30.
Your interview with Dana is confirmed for Wednesday, November 25, 2:00 - 2:45 PM.
You'll be speaking with Tom on Monday.
Tom will meet you at the front desk at 9 on Monday.
I'll call you at 3 pm on Monday for our interview.
We'll give you a call on Thursday at 11:00 for the technical interview.
Our next cohort starts in March.
As discussed last Tuesday, the salary band is fixed.
I was hoping to get back to you on Friday, but things got busy.
Please get back to me by Monday.
We need to hear from you no later than Friday.
If this works for you, reply by Thursday and I'll send the invite.
Once you have submitted the form by Friday, we will review it.
Once we receive your documents, we will respond within five business days.
The application deadline has been extended to December 15.
We'll review applications as they come in until December 15.
This requisition will be reposted in January.
The company is closed for the holidays from December 24 to January 3.
Enclosed is the agenda for Thursday.
We look forward to hearing from you by Friday.
We look forward to meeting you next week.
The background check takes two to three days on average once you submit.
Reminder: your one-way video interview expires in 48 hours.
You have been selected for an interview next week.
It was great to talk to you on Monday. I'll be in touch soon.
I hope you had a good weekend. We'll get back to you shortly.
Can we move our call from Tuesday to Wednesday?
Unfortunately the manager is sick; shall we say Friday instead?
We will hold your slot until Friday.
The offer will lapse if we don't hear from you by Monday.
I'd love to hear your thoughts by Monday.
We'll see you Monday!
Sara told me you would get back to us by Friday.
The team has been in the office since Monday.
Our probation review happens after three months.
Payment will be sent to you within 30 days of the invoice.
You'll get 28 days of leave a year.
Travel costs will be refunded within two weeks of the interview.
I'll be at the conference next week if you want to say hello.
I start my new job on Monday, so this is goodbye.
You will report to Anna from January.
The salary will be reviewed in April.
Ihr Vorstellungsgespräch findet am 24. November um 10 Uhr statt.
Bitte senden Sie uns den unterschriebenen Vertrag bis zum 27. November zurück.
Bitte teilen Sie uns Ihre Verfügbarkeit für nächste Woche mit.
Ich bin vom 20. bis 30. November nicht im Büro.
Die Reisekosten erstatten wir innerhalb von zwei Wochen.
Wir freuen uns, von Ihnen bis Freitag zu hören.
Wir rufen Sie am Donnerstag um 11 Uhr für das Interview an.
Nach Erhalt Ihrer Unterlagen melden wir uns innerhalb von fünf Werktagen.
Die Bewerbungsfrist wurde bis zum 15. Dezember verlängert.
Sie haben 30 Tage Urlaub im Jahr.
Am Dienstag hat uns Herr Stein abgesagt, wir bleiben in Kontakt.
Können wir unser Gespräch von Dienstag auf Mittwoch verschieben?
Votre entretien aura lieu le mardi 24 novembre à 10 h.
Merci de nous retourner le contrat signé avant le 27 novembre.
Je serai en congé du 20 au 30 novembre.
Nous vous appellerons jeudi à 11 h pour l'entretien.
Vous avez 25 jours de congés par an.
Pouvons-nous déplacer notre rendez-vous de mardi à mercredi ?
La date limite a été repoussée au 15 décembre.
Su entrevista será el martes 24 de noviembre a las 10.
Por favor devuelva el contrato firmado antes del 27 de noviembre.
Estaré de vacaciones del 20 al 30 de noviembre.
Te llamaremos el jueves a las 11 para la entrevista.
Tendrá 23 días de vacaciones al año.
¿Podemos mover la llamada del martes al miércoles?
El plazo se ha ampliado hasta el 15 de diciembre.
I've been trying to reach you since Monday.
You asked whether we would answer by Friday; honestly I can't say.
I can't promise anything before Christmas.
We won't be able to wait until Friday for your answer.
Tell me by Friday and I'll tell them.
We got your message on Monday and will answer as soon as possible.
No decision has been made, and I have no date for you. Sorry, it's been three weeks.
The decision was taken on Friday and you were not chosen.
They told me on Monday that you had been chosen.
He called me on Tuesday to say he'd chosen another.
I'm writing to let you know that the interview on Thursday is cancelled.
This is to inform you that your appointment is on 27 November.
I can confirm that you start on 4 January.
Attached is the contract; it begins on 1 February.
We'd be happy to answer any questions on Thursday's call.
Bring any questions you have on Thursday and Tom will answer them.
The deadline for questions is Friday; answers will be given at the session.
We publish our job adverts every Monday.
Our newsletter goes out on the first of the month.
We send payslips on the 25th.
You will receive your laptop on your first day, 4 January.
You'll get a day off for your birthday on Friday.
Don't call me before Monday please.
Please do not contact us before 1 December.
Is it true you told Max you'd be in touch by Friday?
The other firm will answer you on Friday, you said. Will you take it?
Take your time and let us know within a week or so.
Have a think until Monday.
Take until Friday to decide.
You have until Friday to decide.
Give me your answer by Friday.
Give us a date between Monday and Wednesday.
Ich versuche seit Montag, Sie zu erreichen.
Versprechen kann ich vor Weihnachten nichts.
Denken Sie bis Montag darüber nach.
Lassen Sie sich bis Freitag Zeit.
Hiermit teilen wir Ihnen mit, dass der Termin am 27. November stattfindet.
Er hat mich am Dienstag angerufen und abgesagt.
Bitte rufen Sie vor Montag nicht an.
Der Newsletter erscheint am ersten Dezember.
J'essaie de vous joindre depuis lundi.
Prenez jusqu'à vendredi pour réfléchir.
Nous vous informons que l'entretien aura lieu le 27 novembre.
Ne m'appelez pas avant lundi.
Llevo desde el lunes intentando localizarte.
Piénsatelo hasta el viernes.
Le informamos que la entrevista será el 27 de noviembre.
No me llames antes del lunes.
We'll get back to you after half-term.
We'll get back to you in due course.
We'll get back to you as soon as the board has met.
We'll get back to you one of these days.
Wir melden uns zu gegebener Zeit.
Nous vous répondrons dans les meilleurs délais.
Le responderemos lo antes posible.
Thanks for coming in on Monday. You did well in the case study, but we've gone with somebody else, who starts on 4 \
January. I wish you all the best.
We'd love you to meet the founders on Tuesday 24 November at 14:00. The session takes two hours. Tell me by Friday \
if that works.
Good news: the offer letter is attached. It's valid for a week, and the start date is 1 February. Call me with any \
questions.
The requisition is frozen. The new fiscal year begins in April and nothing moves before then. Sorry.
Could you fill in the form by Monday? HR needs it before they can run payroll on the 25th.
Our interview has to move: Sam is away until Thursday. Is Friday at 9 possible?
I'm on parental leave from 1 December to 1 June. Please write to Kim instead.
We met on 3 November, you sent the task on the 10th, we read it on the 12th. It isn't what we need.
This is an automatic message: we have received your application of 16 November. We will contact you if your profile \
matches.
Please remove us from your list. We told you in October that we aren't interested.
Danke für Ihren Besuch am Montag. Wir haben uns für jemand anderen entschieden, der am 4. Januar anfängt. Alles Gute!
Gern würden wir Sie am Dienstag, 24. November um 14 Uhr den Gründern vorstellen. Sagen Sie mir bis Freitag, ob das \
geht.
Anbei der Vertrag. Er gilt ab 1. Februar, die Frist zur Annahme läuft bis Freitag.
Die Stelle ist eingefroren. Das neue Geschäftsjahr beginnt im April, vorher passiert nichts.
Bitte füllen Sie das Formular bis Montag aus, die Abrechnung läuft am 25.
Merci de votre visite de lundi. Nous avons retenu quelqu'un d'autre, qui commence le 4 janvier.
Nous aimerions vous présenter aux fondateurs mardi 24 novembre à 14 h. Dites-moi d'ici vendredi si cela convient.
Ci-joint le contrat. Il prend effet le 1er février.
Gracias por venir el lunes. Hemos elegido a otra persona, que empieza el 4 de enero.
Nos gustaría presentarte a los fundadores el martes 24 de noviembre a las 14. Dime antes del viernes si puedes.
Adjunto el contrato. Entra en vigor el 1 de febrero.
On Monday I told you we would decide soon; we still haven't.
The client has asked me to get your answer by Friday.
The client wants to hear from you by Friday.
HR needs to hear back from you by Monday.
We expect your answer by Friday.
We would expect you to give us an answer by Friday.
I'll wait for your answer until Friday.
I'll be waiting for your call on Monday.
I'll assume you're not coming unless you tell me by Friday.
We're expecting you on Monday at nine.
I'll pick you up on Monday.
I'll see you on Thursday and show you around.
We'll show you the office on Thursday.
You'll get to know the team on Thursday.
I'll introduce you to the team on Thursday.
We will give you 30 minutes to present on Thursday.
On Thursday we will give you a tour and then you will meet Dana.
The test will be sent to you before the interview; you have three days for it.
Your manager will give you feedback every month.
We give feedback twice a year, in June and December.
You will receive your salary on the 25th of each month.
Employees get a bonus in March.
We'll pay you for the trial day within 30 days.
The job ad will be published on Monday.
We'll be publishing our annual report in March.
Our new website goes live on Monday.
My replacement starts on Monday.
Her contract ends in December so the role opens in January.
I know you wanted an answer by Friday, but I cannot give you a date.
You wanted to know by Friday; I can tell you now: it's a yes.
I promised you an answer by today, and here it is: we'd like to hire you.
As promised last week, here is our answer.
As I told you on Tuesday, it's not my call.
We told all candidates on Monday.
Everybody was informed on 10 November.
The results were published on 10 November.
You should have received our letter on Monday.
Did you get our letter on Monday?
Have you received the contract we sent on Friday?
Let's talk on Friday about the offer.
I'd like to talk you through the offer on Friday at 10.
Would you be free for a call with our CEO on Friday?
Our CEO would like to speak to you on Friday.
Our CEO will interview you on Friday.
Lunch is on us on Friday, we'll call you a taxi.
Bring a decision to the meeting on Friday.
The decision to close the office in March is final.
The final decision on your start date is yours; 1 or 15 January both work.
We've had to postpone the decision on the merger to March, so no hiring.
Your feedback on the process is welcome; the survey is open until Friday.
Once you've decided, call me before Friday.
We reply to every mail, but our office is closed until 4 January.
If you change your mind before Friday, let me know.
I read your answer of 10 November with interest.
Get well soon, and let's pick a new date next week.
Am Montag hatte ich Ihnen gesagt, wir entscheiden bald.
Der Kunde möchte bis Freitag Ihre Antwort.
Wir erwarten Ihre Rückmeldung bis Freitag.
Wir erwarten Sie am Montag um neun.
Ich hole Sie am Montag am Empfang ab.
Am Donnerstag zeigen wir Ihnen das Büro.
Am Donnerstag stelle ich Ihnen das Team vor.
Wie ich Ihnen am Dienstag sagte, liegt das nicht bei mir.
Die Ergebnisse wurden am 10. November veröffentlicht.
Haben Sie unseren Brief vom Montag bekommen?
Unser Geschäftsführer möchte am Freitag mit Ihnen sprechen.
Das Gehalt kommt zum 25. jeden Monats.
Die Anzeige geht am Montag online.
Wenn Sie es sich bis Freitag anders überlegen, sagen Sie Bescheid.
Le client souhaite votre réponse avant vendredi.
Nous vous attendons lundi à neuf heures.
Jeudi nous vous montrerons les bureaux.
Comme je vous l'ai dit mardi, cela ne dépend pas de moi.
Les résultats ont été publiés le 10 novembre.
Avez-vous reçu notre courrier de lundi ?
Notre directeur aimerait vous parler vendredi.
El cliente quiere tu respuesta antes del viernes.
Te esperamos el lunes a las nueve.
El jueves te enseñamos la oficina.
Como te dije el martes, no depende de mí.
Los resultados se publicaron el 10 de noviembre.
¿Recibiste nuestra carta del lunes?
Nuestro director quiere hablar contigo el viernes.
Please hold off telling your employer until Monday, when you get the contract to sign at our office at 10.
The lawyers need your passport by Friday.
Candidates must bring proof of address to the assessment centre on 27 November.
I've a catch-up with the hiring lead tomorrow.
We got back to you on Monday, did you not see it?
Our records show that you withdrew on 10 November.
The award ceremony is on Friday and the results will be known to you if you attend.
He left in October and nobody has taken over.
We are recruiting again from March.
You're booked on the 9.15 train on Monday; tickets attached.
Feel free to chase me before Friday, I'm away after that.
Can you tell me by tomorrow whether Tuesday still works?
We have had no answer from you since 10 November.
Thank you for your answer of Monday.
Sorry I missed your call on Monday.
I start on 1 December and would love to work with you.
Your answer reached us on Tuesday, a day after the deadline.
We will interview until 4 December.
The trial day would be Friday; you'd be paid.
Your contract will be sent for signature after you accept, and you have until Monday.
Die Juristen brauchen Ihren Pass bis Freitag.
Ich treffe die Leiterin morgen.
Danke für Ihre Antwort vom Montag.
Wir interviewen noch bis 4. Dezember.
Können Sie mir bis morgen sagen, ob Dienstag noch passt?
Der Probetag wäre am Freitag.
Merci de votre réponse de lundi.
Je vois la responsable demain.
Pouvez-vous me dire d'ici demain si mardi convient toujours ?
Gracias por tu respuesta del lunes.
Mañana veo a la responsable.
¿Puedes decirme antes de mañana si el martes sigue bien?
We've scheduled your final interview with the CEO for Thursday, 26 November at 4 pm.
The panel was impressed on Tuesday, congratulations on the offer! Please sign by Friday.
We're sorry to say we've given the job to somebody else; we told her on Monday.
Our recruiting freeze lasts until March.
We need your signed NDA before the call on Monday.
You can book any slot next week.
I am on annual leave until 30 November with no access to email.
The team offsite is next week, so the office will be empty.
Thanks! I got your documents on Monday and everything is complete.
Can you start on 1 December?
Your background check was completed on 16 November.
The vacancy closes in ten days.
We only hire in January and September.
He'll be on holiday from Monday, so ask him this week.
Please call our office between Monday and Thursday.
Ihr Gespräch mit der Geschäftsführung ist am Donnerstag, 26. November, 16 Uhr.
Wir haben die Stelle am Montag anderweitig vergeben.
Bis März gilt ein Einstellungsstopp.
Können Sie am 1. Dezember anfangen?
Sie können jeden Termin in der nächsten Woche buchen.
Vor dem Gespräch am Montag brauchen wir die unterschriebene Vereinbarung.
Votre entretien avec la direction est fixé au jeudi 26 novembre à 16 h.
Le poste a été attribué lundi.
Pouvez-vous commencer le 1er décembre ?
Su entrevista con la dirección es el jueves 26 de noviembre a las 16.
El puesto se adjudicó el lunes.
¿Puede empezar el 1 de diciembre?
"""

PROMISES: tuple[Case, ...] = tuple(
    (WED, text, label) for label, text in (line.split(" | ", 1) for line in _PROMISES.strip().splitlines())
)
NO_PROMISE: tuple[Case, ...] = tuple((WED, text, None) for text in _NO_PROMISE.strip().splitlines())
