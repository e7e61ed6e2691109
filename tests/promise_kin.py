"""Promises and what only looks like one, side by side by family: present tense, hand-overs, letters, two dates, tags.

Each line: the promised days or "-", the text; all written on Wednesday 18 November 2026. What is near a promise and is
none stands right below it: the appointment, the candidate's own deadline, an offer's end, the first day, history,
hours, a habit, an absence, a condition, a matter of others.
"""

from __future__ import annotations

from promise_cases import WED, Case

_TABLE = """
11-24..11-24 | Tuesday I call you.
11-23..11-23 | monday evening i write, promise
11-27..11-27 | I'm phoning everybody on the 27th, you included.
11-22..11-22 | on sunday we talk to you with a decision
11-20..11-20 | We ring round on Friday.
- | On Friday we ring in the new production line.
- | I call my mother on Sundays.
12-01..12-10 | I'll be writing to the shortlist in early December.
11-23..11-27 | Both finalists get a phone call next week.
11-18..11-27 | Successful candidates will have a letter by Friday week at the latest, 27 November.
- | Successful candidates start on Friday 27 November.
11-18..11-30 | Paperwork should hit your inbox before the month is out.
11-18..11-25 | The contract lands with you inside a week.
- | The contract runs until 31 December and can be extended.
- | The parcel with your laptop arrives on 27 November.
11-25..11-25 | I'll put all that in writing on the 25th.
- | Please put your resignation in writing by the 25th.
11-18..11-20 | By the end of this week I give you a sign.
11-18..11-25 | You can expect Marta within the week; she runs that desk now.
11-18..11-28 | Ten days at most and you'll know where you stand.
11-18..11-28 | You're third in line for an answer; ten days, tops.
- | The medical is valid for ten days, tops.
11-18..11-19 | Still alive, just swamped. Thursday latest.
- | Bring the form on Thursday at the latest.
11-19..11-19 | I know, I know, I said today. Tomorrow, by phone, with coffee.
- | I said tomorrow, but the room is taken, so come on Friday.
11-25..11-25 | I told you Monday; make it Wednesday, Priya is ill.
- | I told you Monday for the tour; make it Wednesday at ten.
11-24..11-24 | With the office shut on Monday nothing will move until the day after. Tuesday, then. I'll ring.
- | We are shut on Monday and open again on Tuesday.
11-23..11-23 | I ring you on Monday morning, say half nine?
- | Could you ring me on Monday morning, say half nine?
- | Shall we say Monday at half nine for the interview?
11-25..11-25 | check back with you a week from today, ok?
- | Can you check back with me a week from today, ok?
11-23..11-23 | she's meeting the owner on monday, will text you what he says that day
- | she's meeting the owner on monday, so the office will be quiet
11-26..11-26 | The council votes on the 25th and on the 26th each of you has a letter from me.
- | The council votes on the 25th.
- | They are going to make up their minds about the new site in December.
11-18..12-04 | A final answer takes us until 4 December.
- | Your probation takes us until 4 December.
11-18..12-02 | Our usual response time is two weeks.
- | Our usual notice period is two weeks.
11-18..12-09 | Processing time: 15 business days.
- | Delivery time: 15 business days.
11-18..12-04 | The panel's decision shall be notified to you in writing on or before 4 December.
- | Your decision shall be notified to us in writing on or before 4 December.
11-18..12-04 | We undertake to revert to all applicants no later than 4 December 2026.
- | All applicants undertake to disclose any conflict no later than 4 December 2026.
11-18..11-30 | You shall be apprised of the outcome before 30 November.
- | Referees shall submit their letters before 30 November.
- | The offer lapses on 30 November.
- | We hold the offer open for you till the 30th.
- | We'd need a yes from your side by the 30th.
- | Good through Friday, then it goes to the next on the list.
- | If you have heard nothing by the 30th, take it that we went another way.
- | Should you hear nothing before the 30th, do give me a nudge.
- | Have a lovely break and do not dare look at your mail before the 30th.
- | Support is open Monday to Friday between 9 and 5.
- | Address any claim to counsel, Monday through Friday, 9 to 5.
- | Reception, Mon-Thu 8-17, Fri 8-16
- | Closes: 30 November, 11:59 PM. Time needed: 20 min.
- | I should have written on Monday and I apologise.
- | We did write to you on Friday; look in your spam.
- | We would have liked to have better news for you today.
- | I wish I had an answer for you today.
- | In two years we can talk about more.
- | The project is five months, the permit takes seven.
- | He turns 63 in four years and then you would have his desk.
- | Sunday or Tuesday would suit us, which do you prefer?
- | Tuesday or Wednesday would be good for a beer.
- | Will you be able to tell us by Friday?
- | My colleague must give the board her answer by Friday.
- | Tomorrow we present the figures to our shareholders.
- | Our newsletter goes out on Friday.
- | You start on 4 January, the badge will be ready that day.
- | The role starts in January.
- | Your first week will be the one of 7 December.
- | Payroll will pay your expenses by the end of the month.
- | We will delete your data after six months.
- | You may apply again after 31 May.
- | Assessment day: Friday, 27 November, from 9 to 16.
- | The interview will take place on 27 November; you will receive a badge at the gate.
- | We look forward to hearing from you by Friday.
- | I look forward to your reply this week.
- | On Thursday you'll meet Ruth, who'll tell you about the team.
- | Your trial day is on Thursday, Ben will show you round.
11-18..11-24 | Your trial day is on Thursday; what we made of it you hear by Tuesday.
11-20..11-23 | Trial day Thursday, and a few days from now you get our verdict.
11-30..11-30 | Please send the form by Friday; we decide on the 30th and ring everyone that day.
11-18..12-04 | Send the sample by the 25th. The jury reads, and you have our answer by 4 December.
11-23..11-27 | My manager is off until Monday; next week you get a straight answer.
- | My manager is off until Monday.
11-24..11-24 | I'm at a fair until Monday and will write to you on Tuesday.
- | I'm at a fair until Monday and will read my mail on Tuesday.
12-01..12-31 | The headcount is frozen; in December we know more and I call.
- | The headcount is frozen until December.
01-04..01-31 | We pick this up with you in the new year.
- | We restructure in the new year.
12-02..12-02 | Two weeks from now I come to you with something firm.
- | Two weeks from now we move offices.
11-18..12-18 | Give it a month and you'll have our yes or no.
- | Give it a month before you apply again.
11-20..11-20 | It's with legal. Friday, hopefully, you have the draft.
- | It's with legal, who are back on Friday.
11-18..11-27 | Whatever they say, I report back no later than Friday week, the 27th.
11-18..11-23 | By Monday you know, from me personally.
- | By Monday you know more about us than I do, so read the handbook.
11-25..11-25 | Let's say I get back to you on Wednesday.
- | Let's say you get back to me on Wednesday.
11-24..11-24 | ich ruf dienstag kurz durch, ok?
- | rufst du dienstag kurz durch, ok?
11-24..11-24 | Dienstag meld ich mich, versprochen.
- | Dienstag meldest du dich bitte.
11-27..11-27 | Am 27. rufe ich Sie an, dann wissen wir mehr.
- | Am 27. rufen Sie mich bitte an.
11-18..12-02 | Eine abschließende Mitteilung ergeht binnen zwei Wochen.
- | Widerspruch ist binnen zwei Wochen einzulegen.
11-18..11-30 | Über den Ausgang werden Sie bis zum Monatsende in Kenntnis gesetzt.
- | Die Unterlagen werden bis zum Monatsende vernichtet.
01-04..01-08 | In der ersten Januarwoche bekommen Sie von uns Bescheid.
- | In der ersten Januarwoche beginnt die Einarbeitung.
- | Der Rat tagt am Montag.
12-02..12-02 | Gib mir zwei Wochen, dann schreib ich dir am 2. Dezember.
- | Gib mir bis zum 2. Dezember Bescheid.
11-18..11-25 | Sie erhalten innerhalb einer Woche Post von unserer Personalabteilung.
- | Schicken Sie die Urkunde innerhalb einer Woche an unsere Personalabteilung.
11-18..12-04 | Bis 4. Dezember haben wir alle gesprochen und Sie haben unsere Antwort.
- | Bis 4. Dezember haben wir Betriebsferien.
11-23..11-23 | Neuer Versuch: Montag kommt die Zusage oder die Absage.
- | Neuer Versuch: Montag um zehn bei uns im Büro?
- | Das Angebot ist bis Freitag gültig.
- | Wegen des Vertrags müssten Sie mich bis Freitag anrufen.
- | Dienstag oder Mittwoch wäre bei mir gut.
- | Servicezeiten: Mo bis Do 8 bis 16 Uhr, Fr bis 12 Uhr
- | Ob das bis Freitag klappt, kann ich Ihnen nicht versprechen.
- | Eintritt zum 1. Januar, Probezeit sechs Monate.
- | In zwei Jahren reden wir über mehr.
- | Ich hatte Ihnen am Freitag geschrieben.
- | Unsere Stellenanzeige läuft noch bis Ende November.
- | Ab Montag vertritt mich Frau Brand.
11-23..11-24 | Ab Montag vertritt mich Frau Brand, sie ruft Sie am Montag oder Dienstag an.
11-23..11-23 | le chef tranche samedi, j'te dis lundi
- | le chef tranche samedi
11-18..11-20 | tu sauras avant le week-end ;)
- | tu dois répondre avant le week-end ;)
11-23..11-25 | Attendez-vous à un appel de notre part entre lundi et mercredi.
- | Merci de prévoir un appel avec nous entre lundi et mercredi.
12-16..12-31 | Nous reprendrons contact avec vous dans la seconde quinzaine de décembre.
- | Le poste est à pourvoir dans la seconde quinzaine de décembre.
11-18..12-04 | Les suites données à votre dossier vous seront communiquées au plus tard le 4 décembre.
- | Les pièces manquantes devront nous être communiquées au plus tard le 4 décembre.
12-02..12-02 | je te rapelle dans 2 semaines biz
- | rappelle moi dans 2 semaines biz
11-28..11-28 | Nous corrigeons ensemble et revenons vers vous dans une dizaine de jours.
- | L'exercice est à rendre dans une dizaine de jours.
11-18..11-23 | Réponse de notre part d'ici lundi, sans faute.
- | Réponse de votre part d'ici lundi, s'il vous plaît.
11-24..11-24 | Notre directrice rentre lundi, je lui en parle et vous appelle mardi.
- | Notre directrice rentre lundi.
- | Nous vous proposons une journée à l'atelier le mardi 24 novembre, de 8 h à 16 h.
- | Merci de confirmer d'ici au 24 novembre.
- | Je dois le savoir pour le 24 novembre.
- | Vous voudrez bien nous retourner l'acte signé dans les dix jours.
- | Dans sa séance du 16 novembre le conseil a décidé de vous engager dès le 1er février.
- | Le standard, lundi-jeudi 8h-17h, vendredi 8h-16h
- | Entrée en fonction le 4 janvier, essai de trois mois.
- | L'offre reste valable jusqu'au 30 novembre.
- | Nous vous avions écrit lundi.
12-09..12-09 | En tres semanas te llamo, ¿ya?
- | ¿Me llamas en tres semanas?
11-27..11-27 | El 27 le llamará Inés para contarle lo que hemos resuelto.
- | El 27 le espera Inés en recepción.
11-18..12-04 | Los resultados le serán comunicados a más tardar el 4 de diciembre.
- | Los certificados deberán presentarse a más tardar el 4 de diciembre.
11-18..11-23 | Tiempo máximo de respuesta: tres días hábiles.
- | Tiempo de preparación: tres días hábiles.
11-23..11-27 | La semana que viene te escribo con lo que digan.
- | La semana que viene estamos de inventario.
12-03..12-03 | En quince días le daremos razón.
- | En quince días se jubila el jefe.
11-18..11-30 | Antes de fin de mes sale la resolución y se la enviamos.
- | Antes de fin de mes sale el nuevo catálogo.
11-24..11-24 | El comité se reúne el lunes; el martes sabrás algo por mí.
- | El comité se reúne el lunes.
- | Mándeme la factura antes del 30 de noviembre.
- | La oferta caduca el 30 de noviembre.
- | El patronato se reunió el martes y discutió dos horas.
- | La incorporación sería el 4 de enero.
- | Horario de atención: lunes a viernes de 9 a 14.
- | Le escribimos el viernes pasado, el 13.
"""


def _rows() -> tuple[Case, ...]:
    lines = (line.partition(" | ") for line in _TABLE.strip().splitlines())
    return tuple((WED, text, None if days == "-" else days) for days, _, text in lines)


PROMISES: tuple[Case, ...] = tuple(case for case in _rows() if case[2])
NO_PROMISE: tuple[Case, ...] = tuple(case for case in _rows() if not case[2])
