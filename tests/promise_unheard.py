"""The other half of the first table of `promise_voices.py`, laid aside until the reader was done.

When first scored 118 of 136 promises were right to the day and 5 of 105 other sentences were taken for one. Since
then it was read and some of its families mended; one promise with two answers was taken out.
"""

from __future__ import annotations

from promise_cases import WED, Case

_PROMISES = """
11-18..11-20 | you'll have my answer by friday
11-23..11-23 | Will ping you Monday.
11-19..11-19 | I'm giving you a ring tomorrow with what they said.
11-24..11-24 | She rings you on Tuesday.
11-18..11-24 | back to you by tues latest
11-23..11-27 | Our office manager is going to email you next week with the details.
11-30..12-04 | You'll get a letter from us the week commencing 30 November.
11-18..12-24 | We will let you know this side of Christmas.
11-27..11-28 | Should know more once the board has met on the 27th.
11-18..12-03 | The outcome will be intimated to all candidates latest by 3rd December.
11-27..11-27 | Marcus will introduce himself by mail on the 27th.
11-23..11-23 | I don't expect to know anything before Monday, but I'll tell you then.
11-18..11-18 | I'll send you the invite later today.
11-19..11-19 | Calendar invite to follow tomorrow.
11-19..11-19 | Sam's sending times over tomorrow.
11-18..11-20 | Offer letter will be in your inbox by Friday.
11-18..11-19 | you will get it in writing by end of day tomorrow
11-23..11-24 | It'll be the beginning of next week before anyone calls you, sorry.
12-07..12-11 | The director's away till the 7th, you'll hear from him that week.
11-18..11-20 | I promised myself I'd answer everybody by Friday, so you'll have it by then.
11-18..11-20 | They've promised me a decision by Friday.
11-19..11-19 | Hoping to speak to the MD tomorrow and will update you straight after.
11-18..11-27 | Update coming your way before the end of next week.
11-18..11-24 | No decision yet. Should have one by Tuesday.
11-26..11-27 | I will write with the result at the end of next week.
11-18..11-20 | We shall revert back to you within 2 days.
11-18..11-20 | Kindly bear with us till Friday, we will share the status.
11-23..11-25 | Please give us 3-5 working days to come back to you.
11-23..11-27 | Next week you get from us an information.
11-30..12-04 | In calendar week 49 we contact all applicants.
11-18..11-18 | will let u know by tonight
11-18..11-30 | All applicants will be informed of the outcome, whatever it is, by 30 November.
11-23..11-27 | You can look forward to a call from our CEO next week.
12-18..12-18 | Feedback will take about a month.
11-18..11-20 | Between now and Friday you'll hear from either me or Jo.
11-18..11-27 | Whatever happens I'll write to you by the 27th
11-18..11-30 | I'll see to it that you have a yes or a no by month end.
11-18..11-19 | No later than tomorrow lunchtime I will have told everyone.
11-20..11-20 | The successful candidate will be announced on Friday.
11-18..11-19 | I will chase them again and report back tomorrow at the latest.
11-20..11-20 | Thanks for the references! Dana will be calling you on Friday about next steps.
11-18..11-20 | Thank you for the documents, we'll review them and get back to you by Friday.
11-18..11-30 | Your interview on Monday went well and you can expect the formal outcome by 30 November.
11-23..11-27 | We're interviewing two more people this week and will be making our minds up next week.
11-18..11-25 | We close applications on Friday and aim to inform everybody within a week.
11-18..11-20 | I'm out until Monday, but will still answer you by Friday from the train.
11-23..11-23 | Out till Monday 23 November. I'll reply to you when I'm back that day.
11-18..12-04 | Expect the schedule for the on-site from my colleague by 4 December.
11-30..11-30 | I'm handing you over to Leila, who'll drop you a note on 30 November.
11-23..11-27 | From next week Tom looks after you; he'll reach out during that week.
11-18..11-27 | Dr. Osei takes over and has undertaken to write to you by the 27th.
11-19..11-19 | Quick one from the airport, proper reply tomorrow!
11-18..11-20 | hang on till friday, boss is deciding
11-20..11-23 | A few days more and I'll call.
11-25..11-25 | Same time next Wednesday I should have it and will tell you.
11-18..11-27 | Bank holiday coming up, so make that an answer by the 27th.
01-01..01-31 | Q1 is when it gets decided, early Q1, I'll let you know.
01-01..01-31 | We will pick up the conversation again with you in January.
11-23..11-23 | No news before Monday, I'm afraid.
11-23..11-24 | We expect to finalise our decision early next week.
11-18..11-20 | The test results should reach you by Friday.
11-23..11-23 | Your test will be graded and the score mailed to you on Monday.
11-19..11-20 | Hope to wrap this up late this week and I'll be right back to you.
11-18..11-20 | Hold tight! Answer incoming by Friday EOD.
11-18..11-20 | EOW you'll know.
11-18..11-24 | We'll be making offers and sending regrets by Tuesday.
11-20..11-20 | Regret or offer, it goes out Friday.
11-18..11-20 | Can I get back to you by Friday?
11-18..11-24 | Would it be alright if we let you know by Tuesday?
11-18..11-24 | I'll forward you whatever they write, by Tuesday at the very latest.
11-26..11-26 | After Thanksgiving dinner on the 26th I'll text you, promise.
11-23..11-24 | We will get the interview dates to you early next week.
11-18..11-20 | References look good; a formal offer should follow by Friday.
11-18..11-28 | We answer every application within 10 days.
11-18..11-27 | Sie bekommen bis Ende nächster Woche von uns Bescheid, so oder so.
11-24..11-24 | Am Dienstag sag ich dir, wie's weitergeht.
11-18..11-24 | Spätestens Dienstag haben Sie eine Antwort.
11-18..11-27 | Mit einer Entscheidung dürfen Sie bis zum 27.11. rechnen.
11-18..11-27 | Den Vertrag schicken wir Ihnen bis zum 27. zu.
11-18..11-30 | Sie erfahren noch in diesem Monat, ob es klappt.
11-23..11-24 | Wenn der Chef am Montag zurück ist, klären wir das und sagen dir Bescheid.
11-23..11-23 | Vor Montag gibt es keine Entscheidung.
12-01..12-01 | Vor dem 1. Dezember können wir Ihnen leider nichts sagen.
01-01..01-10 | Anfang Januar schreibe ich Ihnen.
11-20..11-20 | Antwort am Freitag, versprochen.
11-18..11-24 | melde mich bis di, lg
11-20..11-20 | meld mich fr nochmal
11-20..11-23 | Geben Sie uns noch ein paar Tage.
11-18..11-20 | Geduld bis Freitag bitte!
11-23..11-27 | Wir lassen kommende Woche von uns hören.
11-18..11-20 | Schicken Sie mir bitte Ihr Zeugnis, dann gebe ich Ihnen bis Freitag Rückmeldung.
11-18..12-02 | Alle Bewerberinnen und Bewerber werden bis zum 2. Dezember schriftlich verständigt.
11-24..11-24 | Der Betriebsrat tagt Montag, am Tag darauf haben Sie meine Antwort.
11-19..11-19 | Ausführliche Antwort folgt morgen.
11-25..11-27 | In fünf bis sieben Werktagen bekommen Sie unser Feedback.
11-20..11-20 | Unsere Assistentin sendet Ihnen am Freitag die Einladung zum Zweitgespräch.
11-23..11-27 | On revient vers toi la semaine prochaine.
11-19..11-19 | Demain, je vous communique les dates possibles.
11-24..11-24 | Mme Roux vous écrira mardi.
11-18..11-20 | Elle se manifestera auprès de vous d'ici vendredi.
11-18..12-03 | Vous serez fixé le 3 décembre au plus tard.
11-23..11-24 | Dès que ma responsable rentre lundi, nous vous faisons signe.
11-23..11-23 | Pas de décision avant lundi.
01-04..01-15 | Nous reprendrons contact avec vous après les fêtes.
01-01..01-10 | Début janvier, je vous fais signe.
11-18..12-24 | Vous saurez tout avant Noël, le 24 au plus tard.
11-30..12-04 | Vous recevrez un courrier la semaine du 30 novembre.
11-20..11-20 | Réponse vendredi.
11-18..11-25 | Il nous faut encore une semaine, vous aurez notre réponse d'ici mercredi prochain.
11-20..11-23 | Accordez-nous quelques jours.
11-18..11-20 | Puis-je revenir vers vous d'ici vendredi ?
11-18..11-24 | Je compte vous donner une réponse ferme d'ici mardi.
12-02..12-02 | Les résultats seront affichés le 2 décembre.
11-18..11-20 | Nous vous confirmons la suite sous 48 heures.
11-18..11-23 | Je te rappelle d'ici lundi, promis.
12-01..12-10 | La décision tombera début décembre.
11-18..12-04 | Nous ferons notre possible pour vous répondre avant le 5 décembre.
11-18..11-19 | A más tardar mañana te comparto los horarios.
11-24..11-24 | Mi compañera Lucía te escribe el martes.
11-26..11-26 | La junta vota el 25 de noviembre y al día siguiente te llamo.
11-23..11-24 | Cuando vuelva mi jefa el lunes te cuento.
11-18..11-30 | Tomaremos la decisión de aquí a fin de mes, el 30 a más tardar.
11-20..11-20 | Respuesta el viernes.
11-18..11-27 | Danos hasta el 27 para decidir.
11-25..11-25 | En una semana le doy una respuesta.
11-18..11-20 | Gracias por los documentos, los reviso y te digo algo antes del sábado.
11-18..11-20 | ¿Te puedo contestar de aquí al viernes?
11-18..11-24 | Espero poder darte una respuesta firme para el martes.
11-18..12-01 | Se informará a los candidatos antes del 1 de diciembre.
12-02..12-02 | Los resultados se publicarán el 2 de diciembre.
11-18..11-18 | Hoy mismo te paso el enlace.
"""

_NO_PROMISE = """
Falls du bis zum 1. Dezember keine Nachricht hast, war's leider nichts.
Sollten Sie bis nächsten Mittwoch nichts von uns gehört haben, haken Sie gern nach.
If you don't get an email from us by 1 December, please take it as a no.
If you've heard nothing by next Wednesday, chase me.
Interview on Thursday at 10, room 4.
I'll call you Thursday at 3pm for the phone screen.
Speak Tuesday.
Looking forward to seeing you on Monday.
Can you make Tuesday at 2?
The offer is open until Friday noon.
We met on 3 November and I enjoyed it.
I'm on leave from Friday and back on 30 November.
Send the test back within 48 hours please.
Would you let us know by Monday?
Could you call me tomorrow?
Give me a ring on Monday when you're free.
Drop me a line by Thursday if the date doesn't suit.
Reply by Tuesday to keep your slot.
We will be in touch soon.
I should have told you by last Friday, sorry.
I had hoped to have news by Friday but the process has stalled.
I meant to write last week.
We said we'd be in touch by Friday and we were not, forgive us.
We encourage you to apply again in six months.
We'll keep your CV on file for 12 months.
Your data will be deleted after six months.
You can reach me Monday to Thursday.
The contract runs for two years.
Notice period is four weeks.
The conference is next week, are you going?
You will meet the team on 2 December.
The panel will see you on 27 November.
I have put you down for Wednesday.
Would next Thursday or Friday work for a second chat?
When are you free next week?
Let's speak again on Friday.
Enjoy your holiday next week!
Good luck with your exam on Friday.
I saw your post on Monday and liked it.
Sorry for the delay, it has been a busy few weeks.
After two weeks of thought we chose another candidate.
My last day here is Friday.
You told us you'd hear from the other company by Friday.
Have you heard from Tom? He said he'd call you on Monday.
Book your slot before Friday.
The survey closes on 30 November.
Bring your passport on Monday.
If it's urgent, call Ben before Friday.
Salaries are paid at the end of the month.
We do our reviews in December.
The building opens at 8 on Monday.
We'll meet for two hours on Friday and talk you through the codebase.
You will be travelling in the first week of each month.
Do you want to get back to us by Friday or do you need longer?
Bitte geben Sie uns bis Freitag Bescheid.
Melden Sie sich gern bis Montag.
Wir freuen uns auf das Gespräch am Donnerstag um 10 Uhr.
Ich bin bis Montag nicht im Haus.
Ab dem 30. November bin ich wieder erreichbar.
Unser Büro ist vom 24. Dezember bis 4. Januar geschlossen.
Für die Aufgabe haben Sie eine Woche Zeit.
Kannst du mich morgen anrufen?
Könnten Sie mir bis Dienstag die Zeugnisse schicken?
Wenn wir bis Freitag nichts von Ihnen hören, gehen wir von einer Absage aus.
Wir melden uns in Kürze bei Ihnen.
Am Montag haben wir Ihnen geschrieben.
Eigentlich wollten wir uns bis Freitag melden.
Die Stelle ist seit Dienstag besetzt.
Ihre Daten löschen wir nach sechs Monaten.
Bis Montag dann!
Viel Erfolg bei der Prüfung am Freitag.
Danke, dass Sie zwei Wochen gewartet haben.
Mein letzter Arbeitstag ist Freitag.
Ab Montag ist Frau Kern Ihre Ansprechpartnerin.
Der Link ist sieben Tage gültig.
Die Schulung findet in der ersten Februarwoche statt.
Merci de me répondre d'ici vendredi.
Au plaisir de vous voir lundi.
La clôture des candidatures est fixée au 30 novembre.
De retour le 30 novembre.
Vous avez une semaine pour rendre le test.
Il nous faudrait votre accord avant vendredi.
Rappelez-moi lundi matin.
Nous vous avons écrit lundi.
Je devais vous répondre vendredi, pardon.
N'hésitez pas à postuler de nouveau au printemps.
Nous conservons votre CV pendant deux ans.
La période d'essai est de trois mois.
À lundi !
À partir de lundi, adressez-vous à Mme Roux.
La formation a lieu la première semaine de février.
¿Podrías confirmarme antes del martes?
Nos vemos el lunes.
Empiezas el 4 de enero.
Nos conocimos el 3 de noviembre.
El plazo de inscripción termina el 30 de noviembre.
Estoy fuera hasta el lunes.
Tienes una semana para hacer la prueba.
Necesito tu respuesta para el viernes.
Avísame antes del miércoles si no puedes.
Si no sabemos de ti antes del viernes, entenderemos que no te interesa.
Le contactaremos en breve.
Te escribimos el lunes.
El puesto se cubrió el martes.
Trabajo de lunes a jueves.
Mi último día es el viernes.
A partir del lunes escribe a Lucía.
El enlace caduca en siete días.
La formación será la primera semana de febrero.
"""

PROMISES: tuple[Case, ...] = tuple(
    (WED, text, label) for label, text in (line.split(" | ", 1) for line in _PROMISES.strip().splitlines())
)
NO_PROMISE: tuple[Case, ...] = tuple((WED, text, None) for text in _NO_PROMISE.strip().splitlines())
