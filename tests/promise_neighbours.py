"""More promises by other voices, each scored before the reader was mended by it, and dates that promise nothing.

Each line: the day of writing (W, J or F), the promised days or "-", the text. When first scored about seven in ten
promises of it were right to the day, the later ones more.
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
W | 11-18..11-27 | The aim is to have everyone answered before November 27 is over.
W | 11-23..11-27 | Next week's when you'll have word from Patricia.
W | 11-24..11-24 | We're putting heads together on Tuesday and I'll drop you a line the same evening.
W | 11-18..12-02 | It usually takes us two weeks to get through everybody, and then we get in touch with each \
person; count on that being done by 2 December.
W | 11-30..11-30 | Sorry for the radio silence. Expect an email from our side on the 30th.
W | 11-18..11-20 | Can't say yet but I promise I'm not leaving for the weekend without having phoned you.
W | 11-18..11-20 | Should be able to put you out of your misery within the week.
W | 11-26..11-26 | Our general manager is making his choice on Wednesday; the day after, you hear from us.
W | 11-18..12-18 | The vetting process lasts up to one month, following which candidates receive written \
notice; in your case no later than 18 December.
W | 12-01..12-10 | Beginning of December is realistic for a response from our Tokyo colleagues, I'll pass it \
on straight away.
J | 06-12..06-12 | Hang in there until Friday, that's when I'm allowed to say more.
J | 06-15..06-15 | The hospital board sits on Monday, and you'll have your answer that day.
J | 06-09..06-23 | Results of the selection will reach you in the next 14 days by registered post.
J | 06-16..06-16 | One week from today my inbox will contain the scorecards and yours will contain our verdict.
J | 06-11..06-12 | You'd hear either Thursday or Friday, I'm told.
J | 06-22..06-26 | With the fair behind us by then, the week of 22 June is when we'll contact the shortlist.
J | 06-10..06-10 | I have to ask my director. He is here Wednesday. On this day I give you the answer.
J | 06-09..06-10 | no news still... will nag him n get back 2 you by tmrw
J | 06-09..06-30 | We commit to replying to every single applicant before this month ends.
J | 06-21..06-30 | Late June looks right for the outcome letters.
F | 02-01..02-01 | Bear with me over the weekend, I'll have news first thing Monday.
F | 01-29..02-12 | You are going to be notified, one way or another, within a fortnight.
F | 02-04..02-04 | The decision falls on Thursday and you'll be the first one I ring.
F | 01-29..02-05 | Please wait one more week for our confirmation.
W | 11-18..11-27 | Spätestens am 27.11. hören wir uns, so oder so.
W | 11-23..11-27 | Nächste Woche sag ich dir, wie's ausgegangen ist.
W | 11-26..11-26 | Der Vorstand tagt am Mittwoch, am Tag danach bekommen Sie von uns Nachricht.
J | 06-09..06-19 | Mit einer Entscheidung unsererseits ist bis zum 19. Juni zu rechnen.
J | 06-09..06-23 | Wir brauchen noch zwei Wochen, dann wissen Sie, woran Sie sind.
F | 02-01..02-02 | Anfang der kommenden Woche gibt's Feedback von mir.
W | 11-18..11-27 | Vous serez prévenue de notre choix avant la fin du 27 novembre.
W | 11-23..11-27 | Comptez sur un coup de téléphone de ma part la semaine prochaine.
J | 06-15..06-15 | La direction tranche lundi et je vous tiens au courant le jour même.
J | 06-09..06-19 | On vous donne des nouvelles d'ici au 19, promis.
F | 02-01..02-05 | Il faudra patienter encore un peu : notre réponse partira dans la semaine du 1er février.
W | 11-18..11-27 | Antes de que acabe el 27 de noviembre sabrá usted el resultado.
W | 11-23..11-27 | La semana que viene te cuento en qué ha quedado la cosa.
J | 06-15..06-15 | El lunes se reúne la dirección y ese mismo día te aviso.
J | 06-09..06-19 | Como muy tarde el 19 de junio le comunicaremos nuestra decisión.
F | 01-29..02-05 | Danos una semanita más y te confirmamos.
W | - | Kindly confirm by Friday whether you accept the terms.
W | - | We'd like you to start on December 1 if the paperwork comes through.
W | - | Payroll will contact you in January about your tax card once you have signed.
W | - | Our customers will hear about the merger on Monday, so please keep it to yourself.
W | - | The hiring committee next convenes on 2 December.
J | - | Your visit is set for Thursday at 10; ask for Milan at the gate.
J | - | I told you I would write by last Friday and I did not.
J | - | Feel free to nudge me next week if nothing has arrived.
J | - | The role was posted on June 1 and closes on June 30.
F | - | I'm afraid I can't tell you when we'll decide; certainly not this week.
F | - | Should no message reach you by 12 February, consider the position filled.
F | - | The offer lapses if we haven't got your signature by Tuesday.
W | - | Bitte melden Sie sich bis Freitag bei Frau Kern.
J | - | Am Montag beginnt die zweite Runde der Gespräche.
F | - | Ich bin ab Dienstag in Elternzeit, meine Vertretung ist Herr Lau.
W | - | Nous avons besoin de vos justificatifs avant le 27 novembre.
J | - | Le comité se réunira le 15 juin.
W | - | Necesitamos su respuesta antes del viernes.
J | - | La entrevista será el jueves a las 10 en nuestras oficinas.
F | - | Llámame el lunes si no has sabido nada.
W | 11-18..11-20 | Someone will ring before we shut up shop for the week, so keep the phone near.
W | 11-25..11-25 | Our selection meeting takes place on Wednesday the 25th and you'll be written to the same \
day.
W | 11-18..12-01 | Decisions are being posted to the portal no later than December 1st.
W | 11-24..11-24 | Tuesday. That's the day you get a straight yes or no from me.
W | 11-30..12-04 | We've pencilled in the week after next for letting people know.
W | 12-03..12-03 | Two weeks from tomorrow the fellowship awards will be announced and you will be among the \
first informed.
W | 11-18..11-23 | I've got your file in front of me. By Monday evening at the latest you'll know if it's a \
match.
W | 11-27..11-27 | I need to square this with the finance people on Friday week; my answer to you comes right \
then.
W | 11-18..12-11 | The secretary of the committee is to notify the candidates on or before the 11th of December.
W | 12-21..12-31 | Don't hold your breath before late December; that's when the list is out and we contact \
people.
W | 11-18..11-21 | You'll not have to wait longer than three days for my reply.
W | 11-19..11-19 | I'm told to sit tight till tomorrow. As soon as I have it, which will be tomorrow, so will \
you.
W | 11-23..11-27 | Week 48 we plan to communicate the decisions.
W | 11-18..11-18 | Expect a mail from Rosa before the day is through.
J | 06-12..06-12 | My flatmate owns the bar and he's deciding Friday, I'll whatsapp ya then
J | 06-09..06-23 | A written reply shall be furnished to you within fourteen days of this message.
J | 06-22..06-22 | It'll be Monday week before anybody gets around to phoning.
J | 06-18..06-19 | We are hoping to give candidates closure towards the end of next week.
J | 06-15..06-15 | Once the partners have voted (Monday morning) I call all finalists in the afternoon of that \
day.
J | 06-09..06-11 | Allow us two days to digest this and we'll come back with our thoughts.
J | 07-01..07-31 | Realistically, July is when you'd get any sort of answer from a ministry like ours.
J | 06-10..06-10 | on the bus rn, will give u the verdict tmrw
J | 06-09..06-26 | The outcome, good or bad, should find its way to you by the 26th.
J | 06-14..06-14 | In five days you will hear from my colleague Mr. Ochieng.
J | 06-16..06-16 | We will inform to you the result on next Tuesday.
J | 06-15..06-19 | For the moment I have no informations, I will have them the next week and I will transmit \
you.
F | 01-29..02-02 | Right, decision time. You'll know by the 2nd, scout's honour.
F | 02-01..02-01 | I'd rather tell you in person, so I'll phone on Monday.
F | 02-03..02-03 | The auditors leave on Tuesday. The day after that I'll have time to get you an answer, and \
I will.
F | 02-15..02-19 | Answers are sent to all participants in the third week of February.
F | 01-29..02-03 | Hear me out: three working days and you have it in black and white.
F | 02-12..02-12 | Exactly a fortnight from now we will be in contact, successful or not.
F | 01-29..02-28 | There's no rush on our part, but before February's out you will have heard.
F | 02-08..02-08 | With the director back on the 8th, that's the day I can give you an answer.
W | 11-18..11-20 | Noch diese Woche erfahren Sie, wie wir uns entschieden haben.
W | 11-18..12-04 | Die Benachrichtigung der Bewerberinnen und Bewerber erfolgt bis zum 4. Dezember.
W | 11-23..11-23 | Montag früh hast du meine Antwort, versprochen.
J | 06-18..06-18 | Donnerstag in einer Woche geben wir das Ergebnis bekannt.
J | 06-15..06-16 | Wir setzen uns Montag zusammen, spätestens einen Tag später rufe ich durch.
J | 06-09..06-30 | Vor Monatsende wird Ihnen die Personalabteilung schriftlich antworten.
F | 02-08..02-12 | Übernächste Woche lasse ich von mir hören.
F | 01-29..02-05 | Gedulden Sie sich bitte noch eine Woche, dann steht unsere Wahl fest.
F | 02-03..02-05 | In drei bis fünf Werktagen kriegst du Post von uns.
W | 11-20..11-20 | Le directeur rend son arbitrage vendredi et je vous en fais part aussitôt.
W | 11-18..11-23 | Vous pouvez compter sur une réponse de notre part lundi au plus tard.
W | 11-18..12-02 | Laissez passer deux semaines, on vous aura répondu d'ici là.
J | 06-15..06-19 | La semaine prochaine, je reprends contact avec toi pour te donner le fin mot.
J | 06-09..06-30 | Tous les candidats seront prévenus avant fin juin.
J | 06-12..06-12 | Vendredi je saurai, et toi aussi.
F | 02-11..02-20 | Notre choix sera communiqué à la mi-février.
F | 01-29..02-01 | Un petit week-end de réflexion et lundi dernier carat vous avez notre décision.
W | 11-20..11-20 | El viernes quedará todo decidido y se lo comunicaré sin demora.
W | 11-18..11-23 | Dame hasta el lunes, que lo tengo que hablar con mi socia.
W | 11-30..12-04 | La semana del 30 de noviembre se pondrá en contacto con usted nuestra responsable.
J | 06-16..06-16 | De hoy en ocho te tengo una respuesta.
J | 06-09..06-30 | Antes de fin de mes tendrá usted nuestra contestación por escrito.
J | 06-15..06-19 | Nos vemos obligados a aplazar la resolución a la próxima semana; le avisaremos entonces.
F | 02-02..02-02 | El martes le cuento lo que me digan.
F | 01-29..02-12 | En un máximo de dos semanas os decimos algo a todos.
W | - | Your references were contacted on Monday and were glowing.
W | - | Once you've signed, IT will email you your login by Friday.
W | - | Could I ask you to let us have your final answer by noon on the 24th?
W | - | We meet you at the station on Thursday at ten.
W | - | Nothing will be settled before the new year, I fear, and I couldn't say when after that.
W | - | The call for applications ends on November 30.
W | - | They said they'd call me on Friday. They did not.
W | - | If we don't hear back from you by Monday, we'll offer the place to someone else.
J | - | My replacement takes over on the 15th.
J | - | The office moves to Leeds in July.
J | - | You'll meet Priya on Friday and she will tell you about the role.
J | - | I sent the contract last Tuesday; have you had it?
J | - | We will tell our shareholders about the reorganisation on 30 June.
J | - | Interview slots are available on June 16, 17 and 18. Which would suit you?
J | - | I never commit to dates, so don't ask me for one this week.
F | - | Your shift on Monday starts at 7.
F | - | We post new vacancies on the first Monday of every month.
F | - | I'm away until the 8th and won't be reading mail.
F | - | Candidates who have heard nothing by 15 February may take it that they have not been selected.
F | - | Should you wish to withdraw, tell us before Wednesday.
W | - | Wir laden Sie herzlich zum Gespräch am 24. November um 10 Uhr ein.
W | - | Wenn Sie bis Freitag nichts gehört haben, rufen Sie mich gerne an.
J | - | Ihr Vertrag beginnt am 1. Juli.
J | - | Schicken Sie uns Ihre Zeugnisse bitte bis nächste Woche.
F | - | Am Dienstag entscheidet der Betriebsrat über den Sozialplan.
W | - | L'entretien aura lieu vendredi à 15 h avec Mme Leroy.
J | - | Si vous n'avez rien reçu d'ici le 30 juin, considérez que votre profil n'a pas été retenu.
J | - | Pensez à nous renvoyer le contrat signé avant lundi.
F | - | Je pars en congé lundi, retour le 8.
W | - | La vacante se publicó el 2 de noviembre y se cierra el 30.
J | - | Mándanos la documentación antes del viernes.
J | - | El martes viene la auditora y no habrá nadie en la oficina.
F | - | Te esperamos el lunes a las 9 en recepción.
W | 11-18..11-25 | One week, no more, and you shall have our decision in writing.
W | 11-18..11-27 | I've set myself the goal of ringing all eight of you by Friday of next week.
W | 11-24..11-24 | Tues is when I get sign-off, and you'll be my next call.
W | 11-20..11-20 | The winner's name goes up on our site Friday; you'll get an email as well.
W | 11-18..12-09 | As a public body we must respond to every applicant within three weeks, and we will.
W | 11-18..11-18 | Give me an hour or two, I'll have an answer for you today.
W | 11-26..11-26 | By the time you've digested your turkey on the 26th you'll have had my call.
W | 11-23..11-23 | My intention is to phone you on Monday.
W | 11-30..11-30 | We meet again on the 30th of November, and at the end of that meeting I'll step out and \
call you.
W | 11-18..11-24 | The lawyers have assured me they'll be done by Tuesday, so that's when you'll have our \
letter at the latest.
W | 12-07..12-11 | You can look for something from us in the week of the 7th of December.
W | 11-20..11-20 | tbh no clue rn but friday ull know
W | 11-18..12-15 | Shortlisting outcomes: 15 December at the latest, by email only.
W | 11-18..11-20 | The end of this week should see you informed.
W | 11-19..11-19 | Tomorrow at noon the jury hands down its verdict, which I will relay to you at once.
W | 12-16..12-16 | Our process is slow: four weeks from today is when candidates are told.
J | 06-09..06-12 | I don't like leaving people hanging, so you'll have heard from me come Friday.
J | 06-09..06-16 | Kindly allow us one week's time for arriving at decision.
J | 06-16..06-16 | We convene this day week and will communicate our choice immediately.
J | 06-15..06-15 | Sure! It's with the regional manager, she'll give me her pick Monday and I'll fire off an \
email the minute I've got it.
J | 06-19..06-19 | Next Friday you will become my answer.
J | 06-09..06-19 | I am hoping that by the 19th we can put an end to the suspense.
J | 06-09..06-30 | Anyone who took the test gets their marks before the end of June.
J | 06-22..06-26 | We still have to see two people; count on the week beginning the 22nd for our answer.
J | 06-11..06-11 | The day after tomorrow I'm seeing the owner, and that same evening you'll have a message \
from me.
J | 06-21..06-30 | Please check your spam folder towards the end of June, that's where our letters tend to land.
J | 06-12..06-12 | We're announcing internally on Thursday and externally, that is to you, on Friday.
J | 07-01..07-15 | The ministry will publish the list in the first half of July.
F | 02-01..02-01 | I hate to say it but it'll be Monday till I can let you know.
F | 01-29..02-03 | Wednesday at the very latest you get my yes or my no.
F | 02-04..02-05 | You should be receiving a reply Thursday or Friday from the HR of us.
F | 01-29..01-31 | I'll sit down with your file this weekend and you'll have my thoughts before it's over.
F | 02-09..02-09 | The vote's on the 9th. I'm texting everyone that night.
F | 01-29..02-10 | We undertake to inform all interviewees by 10 February 2027.
F | 02-19..02-19 | Three weeks today: that's how long it will be until we write.
F | 03-01..03-10 | Expect movement, and a call from us, in early March.
W | 11-18..11-23 | Bis Montag ist das entschieden, und Sie sind die Erste, die es erfährt.
W | 11-25..11-25 | Kommenden Mittwoch tagt das Gremium; im Anschluss rufe ich Sie sofort an.
W | 11-18..12-02 | Rechnen Sie bitte mit bis zu zwei Wochen, bis wir uns wieder bei Ihnen melden.
W | 11-30..12-04 | In KW 49 gehen die Zu- und Absagen raus.
J | 06-09..06-12 | Ich mach Druck, damit du bis Freitag weißt, was Sache ist.
J | 06-22..06-22 | Am 22. entscheiden wir. Abends hast du eine Nachricht auf dem Handy.
J | 06-09..06-30 | Ein abschließender Bescheid ergeht spätestens zum 30. Juni.
J | 06-11..06-12 | Wird wohl Donnerstag oder Freitag, bis ich was Genaues sagen kann.
F | 02-02..02-02 | Dienstag klingelt bei dir das Telefon, dann weißt du Bescheid.
F | 02-01..02-05 | Wir lassen Ihnen das Ergebnis im Lauf der nächsten Woche zukommen.
F | 01-29..02-12 | Zwei Wochen brauchen wir maximal, um Ihnen verbindlich zu antworten.
F | 02-16..02-28 | Die zweite Februarhälfte ist angepeilt für die Rückmeldungen an alle.
W | 11-18..11-24 | J'aurai tranché d'ici mardi, et vous serez le premier averti.
W | 11-27..11-27 | Le conseil se prononce le 27 et je vous appelle à la sortie.
W | 11-18..12-02 | Notre réponse vous sera adressée dans un délai de quinze jours.
J | 06-10..06-10 | Je te dis quoi demain.
J | 06-22..06-26 | Il vous sera répondu dans la semaine du 22 juin.
J | 06-09..06-11 | Deux jours de réflexion encore, et je vous fais signe.
F | 02-05..02-05 | Vendredi prochain, c'est le jour où l'on prévient tout le monde.
F | 01-29..02-28 | Avant que février ne s'achève, vous connaîtrez notre décision.
W | 11-18..11-24 | Para el martes ya lo tendremos decidido y te lo haremos saber.
W | 11-27..11-27 | El tribunal falla el 27 y ese día se lo notificamos a todos.
W | 11-18..12-02 | En el plazo de dos semanas recibirá usted nuestra respuesta.
J | 06-10..06-10 | Mañana a última hora te digo cómo ha ido.
J | 06-22..06-26 | Durante la semana del 22 de junio contactaremos con los finalistas.
J | 06-09..06-12 | De aquí al viernes hablo con mi jefa y te digo.
F | 02-05..02-05 | Necesito pensarlo; el próximo viernes tienes mi respuesta.
F | 02-01..02-10 | A principios de febrero anunciaremos quién se queda con el puesto.
W | - | We'd need you here from 1 December.
W | - | On Friday a colleague of mine will call your former line manager.
W | - | Our summer party is on Saturday, do come!
W | - | Thank you for your patience last week.
W | - | Can you make it on the 24th at 3?
W | - | Please return the laptop by November 30.
W | - | You were told you'd hear by Monday; I'm sorry nobody rang.
W | - | The results of our survey will be published on Friday.
J | - | HR isn't in until Monday.
J | - | Applications are reviewed every Friday.
J | - | If it's all quiet by next Tuesday, do give us a ring.
J | - | We had a deadline of June 5 and missed it.
J | - | The vacancy will be readvertised in July.
J | - | You start on Monday week, Priya will show you round.
J | - | Let me know by Thursday if you'd rather come in person.
F | - | The test link expires in 48 hours.
F | - | I'm in meetings all day Monday.
F | - | We couldn't reach you on Wednesday, please call back before Friday.
F | - | Your first salary will be paid on 28 February.
F | - | It could be next week or it could be in March, I really can't say.
W | - | Können Sie am Freitag um 14 Uhr?
J | - | Die Ausschreibung läuft noch bis 30. Juni.
F | - | Sollte bis Mittwoch nichts gekommen sein, melden Sie sich bitte.
F | - | Ihre Bewerbung vom 12. Januar liegt uns vor.
W | - | Rendez-vous mardi à 9 h dans le hall.
J | - | Vous recevrez vos identifiants le 15 juin, jour de votre arrivée.
F | - | Merci de confirmer votre présence avant mercredi.
W | - | El plazo de inscripción termina el 30 de noviembre.
J | - | Avísanos antes del viernes si puedes venir.
F | - | El lunes es festivo aquí.
W | 11-18..11-24 | Dear Mei,\\n\\nThank you for coming in on Monday. The panel was impressed, although it was a \
close field, and we still have one candidate to see on Friday. Once that is done we'll compare notes and I \
will phone you, no later than Tuesday.\\n\\nIn the meantime please keep your references warm; we may need them \
at short notice.\\n\\nWith kind regards,\\nHelen Marsh
W | 11-27..11-27 | Hiya!\\n\\nSo sorry for the wait, it's been mad here with the Black Friday stuff. Boss is \
back on the 27th and he's the one who signs off new starters. I'll collar him that day and message you \
straight after.\\n\\nTake care\\nJodie x
W | 11-30..12-04 | Hello Tomasz,\\n\\nyour test arrived safely on Sunday, many thanks. Two colleagues read every \
test independently, which takes about a week, and then we compare. You can therefore expect to get our \
feedback in the week of 30 November.\\n\\nShould you be offered something else before then, tell us, we can \
sometimes move faster.\\n\\nBest wishes\\nIngrid
J | 06-09..06-19 | Hi Robin,\\n\\nQuick one from me. Interviews with the other two wrap up on the 16th. I've \
told the hiring manager I want a decision off him by the 19th so that you're not left dangling, and I'll pass \
it on the moment it's in.\\n\\nCheers, Dev
J | 06-16..06-16 | Sehr geehrte Frau Lin,\\n\\nvielen Dank für Ihre Nachricht vom 5. Juni. Die Auswahlgespräche \
sind seit gestern abgeschlossen. Am Montag berät der Personalausschuss, am Dienstag teilen wir Ihnen das \
Ergebnis telefonisch mit. Bitte halten Sie sich den Nachmittag nach Möglichkeit frei.\\n\\nMit freundlichen \
Grüßen\\nU. Brandt
J | 06-09..06-26 | Bonjour Ana,\\n\\nmerci pour votre patience. Nous avons reçu plus de cent dossiers et la \
lecture prend du temps. La commission s'est réunie une première fois le 4 juin et doit encore entendre trois \
personnes. Chacun recevra une réponse écrite avant la fin du mois, et au plus tard le 26.\\n\\nBien à vous,\\nC. \
Perrin
F | 02-03..02-03 | Hi Mei\\n\\nThanks again for Wednesday, everyone loved the demo. I'm at a conference in Porto \
from Sunday to Tuesday and won't have my laptop, but I've blocked Wednesday morning to write to all \
candidates, so look out for an email then.\\n\\nRasmus
F | 01-29..02-05 | Ana, we're nearly there. Legal wanted two changes in the contract (notice period, IP), \
nothing dramatic. You start on March 1 as agreed. I'll get the paper to you by the end of next week.\\nLou
F | 01-29..02-12 | Estimado Tomasz:\\n\\nGracias por venir el martes a nuestras oficinas. El proceso sigue su \
curso: quedan por entrevistar dos personas la semana próxima. Nos comprometemos a darle una respuesta, sea \
cual sea, antes de que termine la semana del 8 de febrero.\\n\\nUn cordial saludo,\\nPilar Gómez
W | 11-25..12-02 | Dear Applicant,\\n\\nThis is to acknowledge receipt of your documents dated 10 November. \
Please be advised that your file has been forwarded to the Appointments Board, which will deliberate on 25 \
November. Candidates will be apprised of the Board's determination within seven days thereof.\\n\\nRegistrar
W | 11-20..11-23 | hey Robin, got your mail. still need to hear from Sunil about headcount, he's slow :) give \
me a couple more days, I'll get back to you Friday, Monday at the latest
J | 06-15..06-15 | Hello,\\nour owner was in hospital last week, so nothing moved. She's home since Sunday and \
wants to decide herself. I visit her on Monday with all the papers and then I call you the same day. Thank you \
for waiting so patiently.\\nMarijke
W | - | Dear Mei,\\n\\nwe are delighted to invite you to a second interview on Thursday, 26 November, at 10:00 \
in our Leeds office. You will meet Dr Shah and two members of her team. Please bring a form of identification \
and let me know by Monday whether you need parking.\\n\\nKind regards,\\nHelen
W | - | Hi Tomasz,\\n\\nI'm afraid it's a no this time. The team met on Friday and went with someone who has \
worked in payments before. We'll keep your CV until next November and will get in touch if something comes \
up.\\n\\nAll the best\\nIngrid
W | - | Thank you for your application for the position of Data Steward, received on 16 November 2026. \
Applications close on 30 November. Due to the number of applications we cannot reply individually. If you have \
not been invited by 15 December, please assume that you were not successful.
J | - | Hi Robin! Great talking to you yesterday. As discussed please do the take-home (attached) and send it \
back by Monday 9am. If you need until Wednesday just shout. Have fun with it! Dev
J | - | Liebe Frau Duarte,\\n\\nich bin ab morgen bis zum 26. Juni im Urlaub. In dringenden Fällen hilft Ihnen \
Frau Kern weiter. Ihre E-Mail wird nicht weitergeleitet.\\n\\nBeste Grüße\\nUlrike Brandt
J | - | Dear Ana, we are pleased to offer you the position of Analyst starting on 1 September 2026. The offer \
is valid until 23 June. Please sign both copies and return one to us by that date. On your first day, HR will \
contact you about your badge. Yours sincerely, C. Lowe
J | - | Bonjour,\\n\\nVotre candidature est toujours à l'étude. La direction n'a pas encore pris de décision et \
je ne peux malheureusement pas vous donner de date. Je sais que j'avais parlé de vendredi dernier, je m'en \
excuse. Nous vous tiendrons informée dès que possible.\\n\\nC. Perrin
F | - | Hi Mei, the meeting on Tuesday has to move, Rasmus is ill. Would Thursday 4 Feb at 14:00 or Friday 5 \
Feb at 9:30 work for you? I'll send a new invite once you've picked one. Sorry! Karin
F | - | Hello Tomasz, we reviewed your references this week and all is well. Our CEO is travelling until 8 \
February, and nothing gets signed without her. I wish I could tell you more. Lou
F | - | Buenos días: le recordamos que debe presentar la documentación original antes del 12 de febrero en \
nuestras oficinas (horario de 9 a 14 h). La resolución definitiva se publicará en la web cuando finalice el \
plazo de reclamaciones. Recursos Humanos
F | - | Robin, my last day at Finch is Friday, after that please talk to Priya (cc). She's known about you \
from the start and is in the office again from Monday. It was a pleasure! Dev
W | - | Hi Ana, do you have an update for us on the other offer? We'd love to have your decision by Friday so \
that we can plan the onboarding for January. Happy to jump on a call tomorrow. Best, Noor
W | - | Hallo Mei, danke für das Probearbeiten am Samstag! Die Küche war begeistert. Kannst du am Freitag ab \
17 Uhr nochmal kommen? Der Chef will dich am Pass sehen. Sag bitte bis morgen Bescheid. LG Toni
W | - | Thanks for your note. Unfortunately the hiring freeze announced on 2 November still applies and will \
be reviewed in Q1. Until then no positions can be filled, yours included. I'm sorry not to have better news. \
N. Okafor
J | - | Dear Robin, following our call of 3 June I attach the job description. The role reports to the CFO and \
is based in Utrecht, two days a week from home. The salary review takes place each January. Any questions, I'm \
here until five today. Anneke
W | 11-18..11-23 | It shouldn't be any later than Monday before you get word.
W | 11-24..11-24 | Apologies, Robin, the sign-off hasn't come through. I'm seeing the CFO on Tuesday and will \
have something to tell you that afternoon.
W | 11-18..11-30 | We are confident of reaching a final decision before the month closes and you will of \
course be the first to hear.
W | 11-27..11-27 | Your result letter goes in the post on Friday 27 November.
W | 11-18..12-02 | Expect up to a fortnight before the next sign of life from us.
W | 11-19..11-20 | Can't promise tomorrow but Friday for sure - you'll have your answer one of those two days.
W | 11-20..11-20 | I've a window on Friday and I'll use it to get back to everyone.
W | 12-01..12-01 | The grant decision is public from 1 December; we shall notify you that day.
W | 11-18..11-23 | You can hold me to it: an answer by Monday.
W | 11-23..11-27 | In the course of the coming week a member of our team shall be reaching out.
W | 11-18..11-25 | Please allow 7 days for our evaluation; you will then be informed by email.
J | 06-09..06-12 | We sure hope to be able to say yes or no by Friday.
J | 06-15..06-15 | Monday's the day. Phone on loud please.
J | 06-18..06-18 | Mgmt meets 17th, I update you next day.
J | 06-09..06-10 | u'll get a msg by tmrw night at the latest, promise
J | 06-22..06-26 | We will be finalising the shortlist next week and contacting those on it the week after.
J | 06-09..06-19 | Thanks for chasing. There is a queue, but yours will be answered by the 19th.
J | 06-30..06-30 | On the last day of this month the list is put up, and every applicant is written to.
J | 06-12..06-12 | Friday afternoon, after the partners' lunch, I'll be able to give you the yes or no you want.
J | 06-09..06-23 | We have asked HQ in Seoul for the green light; they take two weeks at most and I'll let you \
know right away.
F | 02-01..02-02 | I'll be back to you early next week once I've spoken with Lena.
F | 02-05..02-05 | The day we decide is Friday the 5th, and the day we decide is the day we call.
F | 01-29..02-12 | Our commitment to applicants: a personal reply within two weeks.
F | 02-10..02-10 | Please be informed that results shall be released on 10th Feb.
F | 02-08..02-12 | It will be the week after next when we can come with the answer.
W | 11-18..11-27 | Bis zum 27. bekommst du auf jeden Fall ein Signal von mir.
W | 11-23..11-23 | Am Montag sprechen wir das im Team durch, danach melde ich mich noch am selben Tag.
W | 11-18..12-18 | Die Prüfung Ihrer Unterlagen wird spätestens am 18. Dezember abgeschlossen sein; Sie \
erhalten dann Bescheid.
J | 06-09..06-12 | Hab noch bisschen Geduld, bis Freitag weiß ich mehr.
J | 06-15..06-19 | Sie dürfen nächste Woche mit unserem Anruf rechnen.
J | 06-23..06-23 | Heute in zwei Wochen liegt das Ergebnis vor, dann schreibe ich Ihnen.
F | 02-01..02-01 | Ich schlafe übers Wochenende drüber und sage Ihnen am Montag zu oder ab.
F | 02-04..02-05 | Gegen Ende nächster Woche dürfte es so weit sein, dann informieren wir alle.
W | 11-18..11-25 | Encore une petite semaine de patience et vous saurez tout.
W | 11-24..11-24 | Mardi soir au plus tôt, je pourrai vous dire ce qu'il en est.
J | 06-15..06-15 | Je vois mon associé lundi et je te tiens au jus dans la foulée.
J | 06-09..06-30 | Notre décision tombera d'ici à la fin juin.
F | 02-05..02-05 | La liste sera affichée le 5 février et chaque candidat en sera averti par courriel.
F | 02-01..02-05 | On se recontacte la semaine prochaine avec une réponse claire.
W | 11-18..11-25 | Una semana más y sales de dudas.
W | 11-24..11-24 | El martes por la tarde, sin falta, te doy el sí o el no.
J | 06-15..06-19 | Será la semana que viene cuando podamos responderle.
J | 06-09..06-30 | Nuestra decisión se conocerá antes de que termine junio.
F | 02-05..02-05 | El viernes 5 salen los resultados y se os avisará por correo.
F | 02-01..02-01 | Lo consulto el fin de semana y el lunes te digo.
W | - | Please let the two other candidates know by Friday, would you, Priya?
W | - | Would Monday be too soon for your answer?
W | - | Your application reached us on Monday, two days after the deadline.
W | - | The job was given to someone else last Thursday.
W | - | You can reach me on my mobile until Friday.
J | - | The trial shift is on Saturday from six; wear black.
J | - | Send me your payslips by Wednesday and I'll see what I can do.
J | - | The tender will be decided in July and has no bearing on your application.
J | - | We'll see you on Monday, then.
F | - | A colleague wrote to you on 20 January.
F | - | I start a new job on 1 March, so this is goodbye.
F | - | I expect your reply by Monday.
W | - | Der Fragebogen ist bis Montag auszufüllen.
J | - | Wir haben am 2. Juni mit Ihrem Zeugnisaussteller gesprochen.
F | - | Am Freitag ist Betriebsversammlung.
W | - | Vous avez jusqu'à lundi pour nous donner votre réponse.
J | - | On se voit mardi à 11 h, code 4B12.
F | - | Le poste est à pourvoir au 1er mars.
W | - | Tienes hasta el lunes para contestar.
J | - | El curso de acogida empieza el 1 de julio.
F | - | Quedamos el martes a las cinco en la tienda.
W | 11-18..11-27 | Someone from the lab will drop you a mail before next week is done.
W | 11-23..11-23 | My director flies in on Sunday night; on Monday I'll sit her down and by lunch you'll have \
your answer.
W | 11-18..12-04 | The Council has resolved to notify candidates not later than 4 December 2026.
W | 11-19..11-19 | Tmrw I'm in the office n can tell u more
W | 11-30..11-30 | Regarding your application: a decision is scheduled for 30 November and will be sent to you \
the same day.
W | 11-18..11-21 | Our turnaround for test feedback is three days, yours came in today.
W | 11-25..11-25 | You're on my list for Wednesday, I'll give you the debrief then.
W | 12-09..12-09 | It takes three weeks from today for the background check, then you'll get the contract that \
very day.
W | 11-18..11-20 | Please hold on till Friday. We are this close.
W | 12-14..12-18 | We hope to be in a position to respond during the week of the 14th of December.
W | 11-26..11-27 | By all accounts we'll be able to announce the name at the end of next week.
J | 06-09..06-15 | Between you and me it's looking good, but officially you'll hear by Monday.
J | 06-09..06-12 | Our recruiter has promised to return your call before the week is out.
J | 06-12..06-12 | Friday is when the offers leave the building.
J | 06-16..06-17 | I guess Tuesday or Wednesday of next week I know who it is and then I write you.
J | 06-09..06-16 | No later than a week from now, all finalists will have been informed of their ranking.
J | 06-23..06-23 | I've put a reminder in my calendar to update you on the 23rd.
J | 06-22..06-26 | Feedback on the case study is planned for the week of June 22.
J | 06-09..06-10 | The answer comes tomorrow at the latest from my colleague Ms Tanaka.
J | 06-10..06-10 | I will ask him tonight and let you know in the morning.
F | 01-29..02-05 | You have been so patient; one more week, please, and it'll be settled.
F | 02-01..02-03 | Expect a ring from the practice manager between Monday and Wednesday.
F | 01-29..02-05 | Next Friday at the latest I owe you a decision and I intend to pay.
F | 02-16..02-16 | The scholarship board gathers on 15 February, results are mailed out on the 16th.
F | 02-02..02-02 | Groundhog Day, 2 Feb, that's when we'll tell everyone whether it's six more weeks of \
waiting or not.
W | 11-18..11-24 | Wir wollen die Sache bis kommenden Dienstag vom Tisch haben und geben Ihnen dann sofort \
Bescheid.
W | 11-23..11-27 | Die Absagen und Zusagen verschicken wir in der Woche ab dem 23. November.
W | 11-19..11-19 | Ich ruf dich morgen an und sag dir, wie der Chef entschieden hat.
J | 06-09..06-23 | Sie hören innert zweier Wochen von uns.
J | 06-12..06-12 | Freitagmittag wissen wir's, Freitagnachmittag wissen Sie's.
J | 06-09..06-19 | Mit unserer Antwort können Sie bis Ende nächster Woche rechnen.
F | 02-08..02-08 | Der Geschäftsführer ist erst am 8. Februar wieder da, an dem Tag bekommen Sie auch Ihre \
Antwort.
F | 01-29..02-15 | Bis Mitte Februar, genauer gesagt bis zum 15., erhalten alle Bewerber eine Nachricht.
W | 11-18..11-27 | Soyez sans crainte, vous aurez une réponse claire au plus tard vendredi 27.
W | 11-23..11-23 | Lundi, c'est promis, je vous donne notre réponse.
J | 06-09..06-23 | Nous reviendrons vers vous dans les deux semaines.
J | 06-09..06-12 | Je fais le point avec la directrice et je te rappelle avant vendredi soir.
F | 02-01..02-10 | Les résultats seront publiés début février et vous seront envoyés.
F | 02-04..02-04 | Le jury délibère jeudi ; vous serez informé le jour même.
W | 11-18..11-27 | Te aseguro que el 27 como tarde tienes una respuesta.
W | 11-24..11-24 | El martes sabremos algo y enseguida te llamo.
J | 06-09..06-23 | Dentro de las próximas dos semanas le haremos saber el resultado.
J | 06-22..06-26 | Esperamos tomar la decisión la semana del 22 de junio.
F | 02-01..02-01 | Lunes sin falta te escribo con lo que decida la jefa.
F | 02-11..02-20 | A mediados de febrero les informaremos a todos por correo.
W | - | I'm calling all references on Thursday.
W | - | Your contract runs from December 1 to May 31.
W | - | Did Priya call you on Monday as promised?
W | - | Our careers page is updated every Tuesday.
W | - | We closed the position on Friday.
J | - | Bring your answers to the questionnaire on Friday.
J | - | Next week is half-term, the school is shut.
J | - | Could you confirm that you received our letter of June 2?
F | - | By the end of February you should have received your P45 from your old employer.
F | - | The decision to restructure was announced on Monday.
W | - | Die Probezeit endet am 31. März.
J | - | Geben Sie mir bis Donnerstag Bescheid, ob Sie kommen.
W | - | Votre premier jour sera le mardi 1er décembre.
J | - | Faites-nous part de votre décision d'ici vendredi.
W | - | Nos vemos el viernes a las diez.
F | - | Si le interesa, responda antes del 5 de febrero.
W | 11-18..11-25 | Hi Mei,\\n\\ngood to see you last Tuesday. I haven't forgotten you. Finance closes the books \
on Friday and until then nobody signs anything. I'd say you'll have my answer within a week.\\n\\nViktor
W | 11-23..11-24 | Dear Robin,\\n\\nThank you for sending the portfolio. My colleagues have until Sunday to look \
at it and I'm collecting their views. I'll come back to you early next week.\\n\\nBest,\\nAmara
W | 12-07..12-07 | Dear Ms Lin\\n\\nYour interview on 11 November was scored by three assessors and moderated \
yesterday. The outcome requires ratification by the Finance Committee, which next meets on Friday 4 December. \
We will write to you on the Monday following, 7 December.\\n\\nRecruitment Team
J | 06-16..06-16 | Tomasz - brief update. Two of three partners are for you, the third hasn't read the file \
(he's sailing). He's back Monday, we meet Tuesday morning and you'll get a call from me Tuesday afternoon. Sit \
tight. J.
J | 06-09..06-30 | Dear applicant, thank you for attending the assessment day on 2 June. Because of the number \
of participants the evaluation will take some time. All participants will be informed of their result by the \
end of the month. Please refrain from telephone enquiries. Personnel Dept.
J | 06-12..06-12 | hi ana, sorry, exam season. havent had time to look at the tasks but its on my list for \
tmrw. youll get feedback friday. nils
F | 02-05..02-05 | Dear Mei, I am happy with how Wednesday went. As I explained, I want to sleep over it and \
discuss with my wife, who does the books. On Friday of next week I shall telephone. If you get another offer \
before, be so kind to inform me. H. Vogel
F | 01-29..02-19 | Hello Robin. The school board has asked for two more weeks and the county for one. That \
makes three: we'll be in touch by 19 February. I know it's a long time, and if you need to take something else \
we'd understand. Ms Rowe
W | 11-18..11-27 | Hallo Mei,\\n\\ndas Gespräch am Montag hat uns gefallen! Es kommen noch zwei Leute diese \
Woche, dann vergleichen wir. Bis Ende nächster Woche hast du von mir ein Ja oder ein Nein. Falls du in der \
Zwischenzeit Fragen hast, ruf einfach an.\\n\\nLG Sandra
J | 06-22..06-22 | Sehr geehrter Herr Wilk, die Stellungnahme des Personalrats steht noch aus, er hat dafür \
bis zum 19. Juni Zeit. Am Montag darauf werden wir Sie anrufen. Ihre Unterlagen vom 28. Mai sind vollständig. \
Mit freundlichen Grüßen, i. A. Thoma
F | 02-01..02-01 | Moin, Chef ist krank, deswegen hängt's. Er will aber Montag wieder da sein und dann machen \
wir den Deckel drauf, ich ruf dich abends an. Gruß Hauke
W | 11-26..11-26 | Bonjour Robin,\\n\\nmerci encore pour votre visite de jeudi. Il reste un entretien mercredi \
prochain. Le lendemain, nous nous réunissons et je vous appelle dans l'après-midi pour vous dire ce qu'il en \
est.\\n\\nBonne semaine,\\nAurélie
J | 06-09..06-19 | Madame, votre dossier a été transmis au directeur le 2 juin. Celui-ci étant en déplacement \
jusqu'au 15, sa décision vous sera communiquée au plus tard le 19 juin. Le secrétariat
W | 11-30..11-30 | Hola Ana, gracias por la prueba del viernes, está muy bien. Mi socio está de viaje hasta el \
28 y quiero que la vea él también. El lunes 30 te llamo y te digo qué hemos decidido. Un abrazo, Nuria
J | 06-09..06-23 | Estimado señor: hemos recibido su documentación con fecha 4 de junio. El plazo de \
reclamaciones concluye el 12. La lista definitiva se le comunicará en las próximas dos semanas. Atentamente, \
el Secretario
W | - | Hi Robin, the panel interview is on for Thursday 26 November, 2 to 4 pm, room 3.12. Dr Osei will pick \
you up at reception. Let me know by Tuesday if you need the slides on our machine. See you then! Amara
W | - | Dear Mei, on Friday the board chose another candidate. It was close. We wish you all the best. If you \
would like feedback I can call you on Monday between 9 and 10, just say the word. Viktor
W | - | Tomasz, quick question before tomorrow's meeting with the partners: is your notice period three months \
to the end of the quarter or to the month? They'll want to know. J.
J | - | Dear Ana, thanks for your mail of 7 June. There's no news on our side yet, I'm sorry. The hiring \
manager is on parental leave until the 22nd and I don't know who stands in for her. Nils
J | - | Hello Robin, here is the contract. Please sign it by Friday, keep one copy and send the other one \
back. You'd begin on 1 July at 9 am. On 30 June IT will send you your login. Welcome! Ms Rowe
F | - | Liebe Mei, danke für deine Bewerbung vom 20. Januar! Magst du am Mittwoch um 11 Uhr mit Jonas und mir \
telefonieren? Wenn's nicht passt, schlag bitte bis Montag zwei andere Termine vor. LG Sandra
F | - | Bonjour Tomasz, nous vous attendons mardi 2 février à 14 h pour l'essai en cuisine. Prévoyez vos \
chaussures. L'essai dure jusqu'à 22 h et vous serez payé à la fin du mois. À mardi, Aurélie
F | - | Hi Mei, I'm leaving the agency on 5 February. From the 8th your consultant is Lauren, who has all my \
notes. She's in Dublin on Mondays. Lovely working with you! J
W | - | Dear Robin, your references came in on Monday and both speak very highly of you. The salary committee \
looks at the grading next, which is out of my hands. I'm on holiday from Thursday. Helen
J | - | Hola Robin, la semana pasada te dije que hoy sabría algo y no es así: la reunión de ayer se suspendió \
y no hay nueva fecha. Lo siento. Nuria
W | 11-18..11-20 | I will not leave for the weekend before I've given you an answer.
W | 11-24..11-24 | The board's call is Tuesday. I'm on it, and I'll shoot you a line as soon as we hang up.
W | 11-18..11-30 | You have my word that by the last day of November you'll know.
W | 11-23..11-23 | We regroup Monday morning and get in touch with the finalists that day.
W | 11-18..12-09 | This normally takes up to three weeks. You will receive a letter.
W | 11-27..11-27 | I've been told Friday week for the panel's verdict, which I'll send on.
W | 11-25..11-25 | A week from today I should have good or bad news for you.
W | 12-01..12-31 | It's out of our hands until December, that's when the trustees vote and we write to everyone.
J | 06-09..06-12 | Please give me the rest of the week to reach a conclusion.
J | 06-15..06-16 | We'll ring round the shortlisted people Monday and Tuesday.
J | 06-09..06-23 | The procedure foresees a response within a fortnight.
J | 06-19..06-19 | Decision meeting on the 18th, candidates get the mail on the 19th.
J | 06-12..06-12 | i'll have an answer 4 u fri
J | 06-09..06-19 | One of us, either Sam or I, will have got back to you by the end of next week.
F | 02-04..02-04 | Thursday is the day for calls to candidates.
F | 01-29..02-05 | Let me sleep on it for a week.
F | 02-10..02-10 | Mark your calendar for 10 February, when the names will be announced.
F | 02-08..02-12 | The week after next you will have from us the answer.
W | 11-18..11-25 | Wir bitten um eine Woche Geduld, dann haben Sie Gewissheit.
W | 11-27..11-27 | Die Entscheidung fällt am 27. November; am selben Tag geht die Mail an Sie raus.
J | 06-15..06-15 | Der Kunde will sich bis Montag äußern, dann geb ich dir direkt durch, was er sagt.
F | 01-29..02-12 | Unsere Antwort bekommen Sie in spätestens zwei Wochen.
F | 02-01..02-10 | Wer es geworden ist, geben wir Anfang Februar bekannt.
W | 11-18..11-23 | Laissez-moi le week-end, lundi au plus tard je vous réponds.
J | 06-16..06-16 | Mardi prochain, vous saurez si c'est oui ou si c'est non.
F | 01-29..02-12 | Comptez deux semaines au maximum avant d'avoir notre réponse.
W | 11-18..11-25 | En una semana como máximo te llamamos.
J | 06-15..06-15 | El lunes lo decidimos y por la tarde te escribo.
F | 01-29..02-12 | Antes del 12 de febrero tendrá noticias, se lo aseguro.
W | 11-18..11-20 | Hi Ana, we had the debrief this morning and it went your way, mostly. I need to get the \
salary band approved, and the person who does that is in on Thursdays only. I'll write as soon as I can, \
Friday at the latest. Kim
J | 06-22..06-24 | Dear Mei, I hope the move went well. We've had a change of plan: the role will report to me \
instead of Ed, so I'd like a few days to rethink what we need. I'm away from Thursday until the 19th. Expect \
to hear from me between the 22nd and the 24th. Warmly, Ines
W | - | We're meeting you on Friday at the café next door, aren't we?
W | - | By 1 December you'll have completed your probation.
W | - | Tell me by Thursday what you'd want to earn.
J | - | Last Friday we made our choice, and it wasn't you.
J | - | Our opening hours change on Monday.
J | - | The new collective agreement will be announced next week.
F | - | If you haven't sent the form by Tuesday we'll assume you're no longer interested.
F | - | Come by on Monday and we'll talk.
F | - | Bitte überweisen Sie die Kaution bis 5. Februar.
W | - | Le délai pour postuler expire vendredi.
J | - | El examen teórico es el 20 de junio.
W | - | Hello Robin, thank you for your interest. We've received your application of 15 November and will \
review it carefully. The position is to be filled from February 2027. With kind regards, HR
J | - | Hi Mei, I've put Thursday 3 pm in the diary for you and Ed. The invite is on its way. Bring questions! \
Ines
W | 11-18..11-30 | By close of November the successful applicant will be named and the rest informed.
W | 11-24..11-24 | Your case goes before the chief on Tuesday morning; expect a text by lunchtime.
W | 11-18..11-20 | Sure, I can give you a decision. Friday at the latest.
W | 11-30..12-04 | Our reply will come the first days of the week after next, or anyhow during that week.
W | 12-09..12-09 | Be patient with us: three weeks from now we write to you, not sooner.
W | 11-19..11-19 | Just out of the debrief, it's positive, details tomorrow by phone.
W | 11-18..11-27 | The hiring lead will see that you get a response before the 27th.
W | 11-23..11-23 | Can we talk money another time? What I do know is you'll be told on Monday.
W | 11-18..11-25 | Somebody is going to respond to you in the next seven days.
J | 06-09..06-12 | We are committed to answering your application this week.
J | 06-16..06-16 | We vote on Tuesday and phone straight away.
J | 06-18..06-18 | I shall revert on the 18th instant.
J | 06-09..06-19 | Please bear with us until the 19th when all interviews will be over and you'll have our \
feedback.
J | 07-01..07-10 | Not before early July can we speak about results.
J | 06-10..06-10 | My colleague is off today; she'll contact you tomorrow.
F | 02-01..02-05 | it's crazy busy, can u wait til next week? ill def know by then
F | 02-03..02-03 | Wednesday sees the last interview, and that same night we'll pick and let everyone know.
F | 02-12..02-12 | In fourteen days you get from us the final answer.
F | 01-29..02-28 | February will not end without you getting a reply.
F | 02-02..02-02 | The director wants to tell you himself and will ring on Tuesday.
W | 11-18..12-01 | Eine verbindliche Aussage erhalten Sie bis 1. Dezember.
W | 11-23..11-24 | Montag oder Dienstag krieg ich das Okay, und du dann sofort die Nachricht.
J | 06-15..06-19 | Unser Votum geben wir im Verlauf der kommenden Woche ab und rufen Sie dann an.
F | 02-08..02-08 | Am übernächsten Montag hören Sie von uns.
W | 11-18..12-01 | Vous saurez avant le 1er décembre si nous vous retenons.
W | 11-24..11-24 | Rappelez-vous, mardi je vous donne la réponse.
J | 06-15..06-19 | Vous pourrez compter sur notre verdict la semaine prochaine.
F | 02-08..02-08 | Le 8 février au matin, un courriel vous apprendra notre choix.
W | 11-18..12-01 | Le haremos llegar la resolución antes del 1 de diciembre.
W | 11-24..11-24 | El martes salimos de dudas y te aviso.
J | 06-15..06-19 | Tenga un poco de paciencia, la semana próxima sabrá algo.
F | 02-08..02-08 | El 8 de febrero por la mañana le enviaremos el resultado.
W | - | I got your message on Monday and passed it on.
W | - | Your probation review is due on 18 May.
W | - | We decided last Thursday not to fill the post.
J | - | Could you be ready to begin on 1 July?
J | - | The panel sits next Tuesday in Birmingham.
J | - | Please decide by Friday, the other candidate is waiting too.
F | - | The team is at a trade fair until Thursday.
F | - | Should you need to reschedule, ring Ana before Monday.
F | - | The call is booked for 3 February at 4.
W | - | Ihr Gesprächstermin am Montag um neun ist bestätigt.
J | - | Merci de nous rappeler avant jeudi.
F | - | La entrevista del martes se pasa al jueves.
"""


def _cases(*, promising: bool) -> tuple[Case, ...]:
    """Those that promise, or those that do not ("-")."""
    lines = (line.split(" | ", 2) for line in _TABLE.strip().splitlines())
    return tuple(
        (_SENT[sent], text.replace("\\n", "\n"), label if promising else None)
        for sent, label, text in lines
        if (label != "-") is promising
    )


PROMISES = _cases(promising=True)
NO_PROMISE = _cases(promising=False)
