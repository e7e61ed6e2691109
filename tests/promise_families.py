"""Promises and what only looks like one, a family a block, in four languages and many voices.

Each line: the promised days or "-", the text; all written on Wednesday 18 November 2026. Written down before the
grammar was mended by them: of the first 327 at first 297 were read right with eight false promises (five labels were
put right since), of the 137 of the second round 116 with three, of the 82 of the third 68
with none. The comment above a family says what it is about.
"""

from __future__ import annotations

from promise_cases import WED, Case

_TABLE = """
# what others owe each other
- | The agency owes us three more CVs by Friday.
- | Finance has to give us the headcount number by the 27th, otherwise nothing moves.
- | Our lawyers promised me their comments by Monday.
- | The client said they would come back to me by the end of next week.
- | Legal owes Priya an answer on the visa question before the 30th.
- | I'm waiting for the two other candidates to reply; they have until Friday.
- | The architect is to get the drawings to the builder by 1 December, which is why the office is upside down.
- | Die Agentur muss uns bis Freitag noch drei Profile schicken.
- | Der Betriebsrat hat bis zum 27. Zeit, sich zu aeussern.
- | Das Controlling wollte mir die Zahlen bis Montag liefern.
- | Unser Kunde gibt uns bis Ende des Monats Bescheid, ob das Projekt kommt.
- | Le cabinet doit nous remettre trois profils d'ici vendredi.
- | Le comité d'entreprise a jusqu'au 27 novembre pour rendre son avis.
- | L'autre candidate a jusqu'à lundi pour nous répondre.
- | La agencia nos tiene que pasar tres candidatos más antes del viernes.
- | El comité tiene hasta el día 27 para pronunciarse.
- | El otro finalista nos contesta el lunes.
11-18..11-27 | The client owes me a yes or no by Wednesday and you get it from me by Friday week, the 27th.
11-23..11-23 | Der Kunde antwortet uns am Freitag, am Montag haben Sie es von mir.
11-24..11-24 | L'autre candidate nous répond lundi, et mardi je vous dis ce qu'il en est.
11-24..11-24 | El otro finalista contesta el lunes; el martes te digo algo.
# deadlines for the candidate
- | We'd need your decision by Friday 27 November.
- | Could you have the references over to me by Tuesday? No rush otherwise.
- | The portal stays open for uploads until midnight on the 30th.
- | You have seven days to accept.
- | I'd want an answer from your side within the week.
- | Do come back to us by the 25th if you still want the job.
- | Candidates must register for the assessment by 24 November.
- | If we haven't got the signed form by Friday we'll have to go to the next name on the list.
- | Take until Monday to think it over.
- | Ihre Antwort brauche ich bis spätestens Freitag.
- | Bis zum 30.11. können Sie die Zeugnisse noch hochladen.
- | Überlegen Sie es sich in Ruhe, bis Montag reicht völlig.
- | Sie haben eine Woche Bedenkzeit.
- | Merci de me dire d'ici vendredi si l'offre vous convient.
- | Vous avez jusqu'au 30 novembre pour déposer vos pièces.
- | Réponse souhaitée de votre part avant lundi midi.
- | Necesitamos tu respuesta antes del viernes.
- | Tienes hasta el 30 de noviembre para subir los certificados.
- | Piénsalo con calma, con que me digas algo el lunes basta.
- | Danos una respuesta como muy tarde el jueves, por favor.
- | Let me know by tomorrow whether Tuesday or Wednesday works.
- | We'll hold the offer open till 4 December, after that it goes to the runner-up.
11-18..12-02 | Send me the scores by Friday and I'll come back to you by 2 December.
12-01..12-01 | Schicken Sie mir die Zeugnisse bis Freitag, dann melde ich mich am 1. Dezember.
11-26..11-26 | Envoyez-moi le test avant lundi et je vous rappelle jeudi 26.
12-02..12-02 | Mándame los papeles antes del viernes y el 2 de diciembre te llamo.
# appointments
- | We'll call you on Thursday at 3 pm for the technical interview.
- | Ines will ring you at ten tomorrow for a short first chat.
- | I've put you down for Tuesday, 24 November, 2 pm.
- | Our CTO would like to speak with you next Wednesday.
- | You'll receive a Teams link; the talk itself is on the 26th.
- | See you Friday then, second floor, ask for Beata.
- | Would Monday or Tuesday be good for a second conversation?
- | Let's say Thursday at noon.
- | Frau Adler ruft Sie am Donnerstag um 15 Uhr zum Erstgespräch an.
- | Wir sehen uns am Dienstag in Raum 4.
- | Passt Ihnen der 26. für ein zweites Gespräch?
- | Der Probetag wäre am Montag, 30. November.
- | Nous vous appellerons jeudi à 15 h pour l'entretien technique.
- | Rendez-vous mardi 24 à 14 h dans nos locaux.
- | Seriez-vous disponible la semaine prochaine pour rencontrer l'équipe ?
- | Te llamo el jueves a las 15:00 para la entrevista técnica.
- | Quedamos el martes 24 a las diez en la segunda planta.
- | ¿Te viene bien el lunes para una segunda entrevista?
- | Moving your interview from Thursday to Monday the 23rd, same time, sorry for the shuffle.
- | I have to cancel tomorrow; shall we say the 25th instead?
- | The assessment centre on 1 December lasts all day, lunch is on us.
11-18..11-19 | I'll send the invite for Tuesday by tomorrow evening.
11-18..11-20 | Interview stays on the 26th. Room and names follow by Friday.
# start dates and offers
- | Your first day would be 4 January.
- | We want somebody in the chair from the first of December.
- | The contract would run from 1 January to 31 December 2027.
- | Salary is reviewed every April.
- | The successful candidate joins us in the new year.
- | Der Eintritt wäre zum 1. Januar 2027 möglich.
- | Die Stelle ist ab sofort oder zum 1. Februar zu besetzen.
- | La prise de poste est prévue début janvier.
- | El contrato empezaría el 1 de enero.
- | La incorporación sería a mediados de diciembre.
- | We'd pay the first half of the relocation by the end of January.
- | The offer is good until Friday.
- | Das Angebot gilt bis zum 30. November.
- | Cette proposition est valable jusqu'au 30 novembre.
- | La oferta vence el viernes.
- | Training takes up the first two weeks of December, then you're on your own.
11-18..11-25 | Congratulations! Start is 4 January, the contract will be in the post within a week.
11-18..11-27 | Herzlichen Glückwunsch, Beginn ist der 1. Januar; den Vertrag bekommen Sie bis Ende nächster Woche.
11-23..11-23 | Prise de poste le 4 janvier ; le contrat vous parvient lundi.
11-18..11-27 | Empiezas el 4 de enero. Antes del 27 tienes el contrato en tu correo.
# history
- | When we talked on Friday I said we'd be quick, and then the server room flooded.
- | Your application reached us on 3 November.
- | We wrote to all candidates on Monday; did nothing arrive?
- | On Tuesday we decided to pause the search.
- | The panel met yesterday and went for somebody with more hospital experience.
- | You were supposed to hear from us last week, and that is my fault.
- | The position was filled on 12 November.
- | Wie am Montag besprochen, schicke ich Ihnen hier die Unterlagen.
- | Am 10. November haben wir uns für eine andere Bewerberin entschieden.
- | Nous vous avions promis une réponse pour lundi dernier, pardon.
- | Lors de notre échange de vendredi vous aviez évoqué un préavis d'un mois.
- | El lunes pasado tomamos la decisión de parar el proceso.
- | Te prometí una respuesta para ayer y no he cumplido.
- | As I told you on Monday we decide by committee here.
11-18..11-20 | You should have heard from us last week. You will by Friday.
11-18..11-27 | Nous vous avions promis une réponse pour lundi, ce sera finalement d'ici le 27.
# office hours, validity, retention
- | You can reach me Monday to Thursday until 4.
- | Our phones are manned until 6 pm, Fridays until noon.
- | We keep your documents until 30 June 2027 and delete them then.
- | The link works for seven days.
- | Sie erreichen mich montags bis donnerstags von 9 bis 16 Uhr.
- | Ihre Daten löschen wir nach sechs Monaten.
- | Le lien reste valable sept jours.
- | Je suis joignable du lundi au jeudi.
- | Me puedes llamar de lunes a jueves hasta las cuatro.
- | El enlace caduca en siete días.
- | We reimburse tickets within ten working days, send them to accounts.
- | Please allow three working days for the portal to unlock your account.
- | Die Erstattung Ihrer Fahrtkosten erfolgt innerhalb von zehn Tagen.
- | Vos frais vous seront remboursés sous dix jours.
# out of office
- | I'm away from Friday and back on the 30th.
- | Off until Monday, Jo has the keys.
- | Heads-up: I work Mondays to Wednesdays only.
- | Our whole team is at a fair until Friday.
- | Ich bin bis einschließlich 27. November im Urlaub.
- | Ab Montag bin ich wieder da.
- | Je suis en déplacement jusqu'à jeudi.
- | Estoy de vacaciones hasta el 30.
- | I'm off tomorrow, so if anything is unclear ask Sven.
11-30..11-30 | I'm back on the 30th and you'll have my answer that day.
11-30..11-30 | Bin bis 29.11. weg und melde mich am 30.
11-30..11-30 | Je rentre le 30 et vous appelle le jour même.
11-30..11-30 | Vuelvo el 30 y ese mismo día te digo algo.
11-18..11-20 | I'm off from Saturday; before that, on Friday at the latest, you'll have word from me.
# interviews of others, boards, budgets
- | There are two more people to see, both next week.
- | The board meets on the 8th.
- | We still interview until Friday.
- | Budget talks run until mid-December.
- | The steering group votes on the post on 1 December.
- | Our fiscal year closes on 31 December.
- | Nächste Woche haben wir noch zwei Gespräche.
- | Der Aufsichtsrat tagt am 8. Dezember.
- | Il nous reste deux candidats à voir la semaine prochaine.
- | Le conseil d'administration se réunit le 8 décembre.
- | Nos quedan dos entrevistas la semana que viene.
- | El consejo se reúne el 8 de diciembre.
12-08..12-09 | The board meets on the 8th and you'll hear right afterwards, the same day or the next.
11-30..12-04 | We see the last two next week and tell everyone the week after.
11-30..12-04 | Nächste Woche sind noch zwei Gespräche, in der Woche darauf sagen wir Ihnen Bescheid.
11-30..12-04 | Il nous reste deux personnes à voir la semaine prochaine, réponse la semaine suivante.
11-30..12-04 | La semana que viene vemos a los dos últimos y la siguiente te contamos.
12-09..12-09 | Der Aufsichtsrat tagt am 8. Dezember, tags darauf rufe ich Sie an.
12-09..12-09 | Le conseil se réunit le 8 décembre, je vous appelle le lendemain.
12-09..12-09 | El consejo se reúne el 8; al día siguiente te llamo.
12-08..12-08 | The board meets on 8 December and I'll phone you that evening.
# processing times of machines
11-18..11-28 | Applications are normally answered within ten days.
11-18..12-02 | Our usual response time is two weeks.
11-18..11-23 | We aim to reply to every application within 5 days.
11-18..12-09 | Die Bearbeitung Ihrer Bewerbung dauert in der Regel bis zu drei Wochen, dann hören Sie von uns.
11-18..12-02 | In der Regel erhalten Sie binnen 14 Tagen eine Rückmeldung.
11-18..12-09 | Sans réponse de notre part sous trois semaines, veuillez considérer que votre candidature n'est pas \
retenue. \
Nous répondons sous trois semaines dans tous les cas.
11-18..12-02 | Nous traitons votre dossier et revenons vers vous sous quinze jours.
11-18..11-28 | Tu candidatura será revisada y recibirás respuesta en un plazo de diez días.
- | Should you not hear from us within 4 weeks, please consider your application unsuccessful.
- | Si no recibe respuesta en 30 días, entienda que no ha sido seleccionado.
- | Sollten Sie innerhalb von drei Wochen nichts von uns hören, wurde leider anders entschieden.
- | This ticket closes automatically after 7 days.
- | Your account will be deleted after 30 days of inactivity.
# conditional
- | If you'd rather have it in writing, I could send it on Monday.
- | If the other candidate drops out before Friday you are next in line.
- | Should the budget be released in January we would open the role again.
- | If I don't see your papers by Tuesday I'll assume you've changed your mind.
- | Falls bis Freitag keine Unterlagen da sind, gehen wir von einem Rückzug aus.
- | Si le budget passe en janvier, le poste sera peut-être rouvert.
- | Si para el viernes no tengo tus papeles, entenderé que renuncias.
- | If you haven't heard by Friday, chase me.
- | Wenn du bis Freitag nichts hörst, schrei mich an.
- | Relancez-moi si vous n'avez rien eu vendredi.
- | Si el viernes no sabes nada de mí, dame un toque.
11-18..11-27 | With or without the budget, you'll know by the 27th.
11-27..11-27 | If they sign on Thursday I'll call you on Friday the 27th, and if they don't I'll call you then too.
11-18..11-30 | Ob ja oder nein, bis Monatsende wissen Sie es.
11-18..11-30 | Oui ou non, vous le saurez avant la fin du mois.
11-18..11-30 | Sea sí o sea no, antes de fin de mes lo sabes.
# a third person
11-18..11-27 | Ms Okafor from People will contact you by the 27th.
11-23..11-23 | My boss rings you Monday.
11-23..11-27 | Somebody from our Leeds office is going to pick this up with you next week.
11-20..11-20 | Frau Brandt meldet sich am Freitag bei Ihnen.
11-18..11-25 | Meine Kollegin aus der Personalabteilung kommt innerhalb einer Woche auf Sie zu.
11-23..11-23 | Ma collègue Inès vous appellera lundi.
11-23..11-27 | Le service du personnel prendra contact avec vous la semaine prochaine.
11-23..11-23 | El lunes te llama mi compañera Nuria.
11-18..11-27 | Recursos Humanos le contactará antes del 27.
- | My colleague will talk to your former manager on Monday.
- | Nuria comes back from leave on Monday.
- | Frau Brandt vertritt mich bis Freitag.
- | Ms Okafor takes over from me on the 27th.
# given up or moved in the same mail
11-18..12-04 | I said you'd know this week. That was too bold; make it the end of next week but one, 4 December at \
the latest.
11-25..11-25 | Friday won't work after all. You'll hear from me on Wednesday instead.
11-30..11-30 | Scrap what I said about Monday the 23rd: it'll be the 30th before I can tell you.
- | I said Friday. I can't keep that, and I don't want to name another day I can't keep either.
- | Forget the 27th, I honestly cannot say when we'll know.
- | We had planned to tell you by Friday; the whole thing is on ice now.
12-02..12-02 | Freitag klappt nicht, neuer Stand: ich melde mich am 2. Dezember.
- | Den Termin Freitag können wir nicht halten, einen neuen kann ich nicht nennen.
12-04..12-04 | On avait dit vendredi, ce sera plutôt le 4 décembre que vous aurez notre réponse.
- | On avait dit vendredi, mais je ne peux plus rien promettre.
12-04..12-04 | Te dije el viernes, pero al final será el 4 de diciembre cuando te diga algo.
- | Te dije el viernes, pero ahora mismo no puedo darte fecha.
11-18..12-11 | The decision slips by a fortnight, so you will now have it by 11 December.
# two promises
11-18..11-20 | I'll get back to you about expenses in due course, and with a decision by Friday.
11-20..11-20 | You'll get a yes or no on Friday. The formal letter follows in the week of the 30th.
11-25..11-25 | Am Mittwoch, den 25., hören Sie von mir, der Brief kommt dann Anfang Dezember.
11-20..11-20 | Je vous donne la tendance vendredi ; le courrier officiel partira en décembre.
11-20..11-20 | El viernes te adelanto la decisión; la carta oficial llegará en diciembre.
# nested and relative days
11-30..12-04 | We finish interviews next week and you'll hear the week after that.
12-04..12-11 | You'll have it within a week of the panel on the 4th.
12-06..12-06 | The panel sits on 4 December and two days later I'll write to you.
12-07..12-07 | First working day after the panel on Friday 4 December I'll ring you.
11-24..11-24 | I'm seeing the owner on Monday. The day after, you'll get my call.
11-25..11-25 | You'll hear from me a week from now.
11-26..11-26 | I'll ring you a week tomorrow.
12-01..12-01 | I'll ring you Tuesday week.
11-25..11-25 | Heute in einer Woche sage ich Ihnen Bescheid.
11-27..11-27 | Freitag in einer Woche rufe ich an.
11-30..12-04 | Übernächste Woche hören Sie von uns.
11-27..11-27 | Vous aurez notre réponse vendredi en huit.
12-02..12-02 | Je reviens vers vous dans quinze jours.
11-25..11-25 | De hoy en ocho te digo algo.
11-20..11-20 | Pasado mañana te digo algo.
11-25..11-25 | Give it a week and you'll have our answer.
11-18..12-04 | By the Friday after next you will have our decision.
11-20..11-23 | You'll get it Friday or, if the printer strikes again, Monday.
11-18..11-19 | Tomorrow at the very latest I'll tell you what came out of it.
11-23..11-24 | Anfang nächster Woche gebe ich Ihnen Rückmeldung.
11-26..11-27 | Vous aurez des nouvelles en fin de semaine prochaine.
11-23..11-24 | A principios de la semana que viene te llamo.
11-18..11-20 | You'll hear before the week is out.
11-21..11-22 | I'll write to you over the weekend.
11-21..11-22 | Am Wochenende schreibe ich dir.
11-21..11-22 | Je t'écris ce week-end.
11-21..11-22 | Te escribo este fin de semana.
# months, halves, quarters, feasts
12-01..12-10 | Decisions go out in early December.
12-11..12-20 | You can count on hearing from us in mid-December.
12-21..12-31 | Late December is when we'll be in touch.
01-01..03-31 | We'll be in touch again in Q1.
01-01..03-31 | Wir melden uns im ersten Quartal 2027.
01-01..03-31 | Nous reviendrons vers vous au premier trimestre 2027.
01-01..03-31 | Volveremos a contactarle en el primer trimestre de 2027.
11-18..12-31 | You'll know by the end of the quarter.
11-18..12-31 | Bis Jahresende wissen Sie mehr.
11-18..12-31 | Vous serez fixé avant la fin de l'année.
11-18..12-31 | Antes de que acabe el año lo sabrás.
01-04..01-15 | We'll pick this up with you after the holidays.
01-04..01-15 | Nach den Feiertagen melden wir uns.
01-04..01-15 | On vous rappelle après les fêtes.
01-04..01-15 | Después de las fiestas te llamamos.
01-04..01-31 | You'll hear from us in the new year.
01-04..01-31 | Im neuen Jahr hören Sie wieder von uns.
11-18..12-24 | You will have our decision before Christmas.
11-18..12-24 | Vor Weihnachten bekommen Sie Bescheid.
11-18..12-24 | Vous aurez notre réponse avant Noël.
11-18..12-24 | Antes de Navidad tendrás noticias.
11-18..11-25 | You'll get an email from us before Thanksgiving.
11-30..11-30 | The Monday after Thanksgiving I'll call you.
03-01..05-31 | We will contact you in the spring.
03-01..05-31 | Im Frühjahr kommen wir auf Sie zu.
03-01..05-31 | Nous vous recontacterons au printemps.
03-01..05-31 | En primavera nos pondremos en contacto contigo.
02-01..02-05 | Results are out in the first week of February.
12-01..12-15 | Sie hören in der ersten Dezemberhälfte von uns.
12-01..12-15 | Vous aurez notre réponse dans la première quinzaine de décembre.
12-01..12-15 | En la primera quincena de diciembre le daremos respuesta.
12-07..12-11 | In KW 50 sagen wir Ihnen Bescheid.
11-18..01-06 | Antes de Reyes te digo algo.
11-18..12-06 | Bis Nikolaus hast du eine Antwort von mir.
# figures
11-18..12-04 | Sie hören bis zum 4.12. von uns.
12-04..12-04 | Am 04.12. bekommen Sie Bescheid.
12-04..12-04 | Vous aurez notre réponse le 4/12.
11-18..12-04 | Te diremos algo antes del 4/12.
11-18..12-04 | You will have our answer by 4.12.26.
12-03..12-04 | Wir melden uns am 3. oder 4. Dezember.
12-07..12-11 | Vous serez contacté entre le 7 et le 11 décembre.
11-28..12-02 | Expect a note from me in 10-14 days.
11-21..11-23 | Ich rufe in drei bis fünf Tagen an.
11-20..11-21 | Te escribo en dos o tres días.
11-20..11-23 | I'll come back to you in a few days.
11-20..11-23 | In ein paar Tagen melde ich mich.
11-20..11-23 | Je vous réponds dans quelques jours.
11-20..11-23 | En unos días te digo algo.
12-02..12-02 | I'll let you know in a couple of weeks.
12-02..12-16 | In ein paar Wochen wissen wir mehr und sagen es dir.
# voices
11-20..11-20 | fri. will ring. promise. x
11-19..11-19 | ok so tmrw i get u an answer ok
11-23..11-23 | mon latest u hear from me... no wait, mon for sure
11-18..11-20 | Rest assured, madam, that our verdict shall be in your hands ere Friday is out.
11-20..11-20 | Boss signs friday and then my phone call is for you same day
11-27..11-27 | On the 27th the names are read out, and yours or not yours you will know it by me first.
11-18..11-27 | Kindly note that the outcome shall be intimated to you on or before 27th November.
11-18..11-23 | Nae bother, ye'll hear fae us by Monday.
11-20..11-20 | moin, freitag sag ich was, versprochen
11-18..11-20 | Spätestens Freitag klingelt bei Ihnen das Telefon.
11-24..11-24 | Servus, am Dienstag kriegst von mir a Antwort.
11-18..11-27 | Sie dürfen bis zum 27. November mit unserer Entscheidung rechnen.
11-20..11-20 | coucou, j'te dis ça vendredi !
11-18..11-27 | La décision du jury vous sera notifiée au plus tard le 27 novembre.
11-20..11-20 | Pas avant vendredi, mais vendredi vous aurez votre réponse.
11-20..11-20 | Oye, el viernes te digo sí o no.
11-18..11-27 | La resolución se le comunicará, a más tardar, el 27 de noviembre.
11-18..11-20 | De aquí al viernes te llamo seguro.
11-18..11-23 | It goes to committee, and I would not expect to keep you beyond Monday.
11-20..11-20 | Watch your phone on Friday.
11-20..11-20 | By text, on Friday, from my own phone: that's how you'll learn.
11-23..11-27 | Good news travels next week, and so does the other sort: either way it'll be in your inbox.
# whole replies with other dates in them
11-18..12-04 | Dear Ana, thank you for coming on Thursday. We interview two more people on 24 and 25 November, the \
director is away until the 30th, and we'll write to everybody by 4 December. Start remains 1 February.
- | Dear Ana, thank you for coming on Thursday. The next round is on 24 November at ten; please bring your \
certificates and send me the signed form by Friday. Expenses are paid within a month.
- | Hi Robin, unfortunately we've gone with somebody else, who starts on the 1st. We keep your CV until June and will \
open two more posts in the spring, so do apply again then.
11-30..12-04 | Hallo Herr Wilk, danke für das Gespräch am Montag. Diese Woche ist Inventur, nächste Woche kommen noch \
zwei Bewerber. Ich rufe Sie in der Woche vom 30. November an. Unser Büro ist bis 17 Uhr besetzt.
- | Hallo Herr Wilk, danke für das Gespräch am Montag. Zum Probearbeiten kommen Sie bitte am 24. November um 8 Uhr. \
Bringen Sie den Personalbogen mit, er muss bis Ende des Monats beim Lohnbüro sein.
11-18..12-04 | Bonjour Madame, merci d'être venue lundi. Notre directeur est absent jusqu'au 27 et nous recevons \
encore \
une personne mardi. Vous serez informée par courriel au plus tard le 4 décembre. Le poste démarre en février.
- | Bonjour Madame, merci d'être venue lundi. Malheureusement le poste a été pourvu. Un autre s'ouvrira en mars ; \
n'hésitez pas à postuler avant le 15 février.
11-18..12-04 | Hola Mei, gracias por venir el lunes. La semana que viene vemos a otra persona y el jefe está de viaje \
hasta el 30. Te doy una respuesta antes del 4 de diciembre. La incorporación sigue siendo en febrero.
- | Hola Mei, gracias por venir el lunes. La prueba es el martes 24 a las nueve, trae el DNI. Si no puedes, dímelo \
antes del viernes. El proceso termina en diciembre.
- | Hi Mei, it's a yes from all of us. Onboarding week begins on 4 January, laptops are handed out on the 5th and \
payday is the 25th. Please sign by Friday.
- | Tomasz, the funding call closes on the 30th and the ministry answers in March; until then there is no post to fill.
- | We've moved! From 1 December you'll find us at 12 Quay Street, and our phones are down on the 30th.
- | Thanks, got it. Have a good weekend and see you on Tuesday.
# a second round in other voices, all families
11-18..11-27 | Hiya Mei, sorry for going dark, half the office had flu. Short version: you're in the last \
three. Shona will have a yes or no to you by the 27th. If you need anything before that I'm on the mobile \
till six most days. Jx
- | Hi Mei, your visa paperwork went off to the ministry on Friday and they quote ten working days. Nothing \
for you to do until then. Priya
11-23..11-23 | ana!! quick q: still ok w/ the night shift from jan 4? anyway boss decides over the wkend, ill \
text mon
- | Good morning Robin, we have received your test, thank you. It'll be marked by two engineers. The kitchen \
is being refitted until 4 December, so please use the side door when you come on the 26th.
12-01..12-01 | Robin, I promised you Friday. It isn't going to be Friday. Put the 1st in your diary, you'll \
have it then or I'll eat my hat. Mo
- | Your reference from Dr Hale is still outstanding. Without it we cannot proceed; kindly chase her before \
the 25th.
11-30..12-04 | Thank you for the slides. We are discussing all five presentations in the week of the 23rd and \
intend to speak to each candidate individually in the week after.
- | We're pleased to offer you the post of porter at £12.40 an hour. First shift Monday 30 November, 6 am. \
Shirt size please.
11-18..12-18 | In accordance with section 9 of the procedure you shall be served with the decision in writing \
no later than 18 December 2026.
- | Under section 9 you may lodge an objection within one month of receiving this letter.
11-26..11-26 | Thanksgiving or not, I'm calling you Thursday.
- | We're off Thursday and Friday for Thanksgiving. Have a good one!
11-24..11-25 | Tue or Wed I'll have it signed and scanned to you.
11-18..11-24 | Signed copy to you by Tuesday.
- | Signed copy back to us by Tuesday, please.
11-18..12-04 | We expect to be through the pile by 4 December and everybody in it gets a letter then.
- | We expect to be through the pile by 4 December.
12-07..12-07 | Nothing before the 7th, I'm afraid, but on the 7th, yes.
11-20..11-20 | So: Friday, phone, me to you. OK?
- | So: Friday, phone, you to me. OK?
- | Ring me Friday, will you?
- | I'd ring on Friday if I were you.
- | Friday's no good for us, what else have you got?
- | The lift is out until Monday, take the stairs.
- | I forwarded your CV to Berlin on Monday. They're slow. Don't hold your breath.
- | You'd report to Kate, who joins us on 1 December.
- | She'll be deciding what the team looks like in the new year.
11-18..12-02 | Berlin has your CV. Give them a fortnight; if it isn't a no by then it's a yes, and either way \
I'll be the one to tell you.
- | We ran out of budget in October and won't hire before April.
- | Hiring is frozen until the end of Q1.
01-01..03-31 | Hiring is frozen for now. I'll get back in touch in Q1 when the new budget is in.
04-01..04-30 | The freeze lifts in April; we will contact you again then.
- | Our new office opens in April and we'll be hiring a lot then.
- | Please expect delays until 30 November owing to the strike.
11-18..11-25 | Your message has been received and a member of the team will respond within five working days.
- | Your message has been received. Office hours: Mon-Fri 9-17. This mailbox is not monitored between 24 \
December and 4 January.
- | Thank you for applying! Your application number is 2026/1127. You can check its status at any time.
11-18..12-16 | Thank you for applying! Screening takes up to four weeks, after which we will contact you.
- | Reminder: your interview is tomorrow at 9:30. We look forward to meeting you!
- | Kind reminder to complete the questionnaire by Sunday.
11-18..11-20 | I'll chase them and get you something by Friday.
- | I'll chase them on Friday.
11-18..11-19 | Let me sleep on it and tell you tomorrow at the latest.
- | Let me know tomorrow at the latest.
11-27..11-27 | On the last Friday of November we pull names out of the hat and phone the lucky one; the \
unlucky ones too.
- | It was a pleasure to meet you last Friday. I'll pass your thanks on.
12-03..12-03 | Panel's on the 2nd. I'll have your news the morning after.
11-23..11-27 | The minister has to nod. Should be next week. You'll be the first to hear.
- | The minister has to nod, and that won't be before next week.
- | I shall be examining students until the 27th and then marking until Christmas.
11-30..11-30 | I shall be examining students until the 27th. The Monday after, I'll write.
- | Was nice to talk! I told my colleague you're free from 1 December.
11-18..11-30 | Month end is my own deadline to get back to all of you.
- | Month end is the deadline for returning the form.
11-21..11-21 | I know it's short notice, but I'll be in on Saturday and will email you what I've found out.
12-05..12-05 | Two weeks from Saturday at the latest... no: exactly two weeks from Saturday, 5 December, I'll \
tell you.
- | Sorry, wrong person! I meant to write to the plumber about Thursday.
11-18..11-25 | It shouldn't take longer than a week from today before you have our answer.
- | The background check shouldn't take longer than a week.
11-18..11-27 | Hallo Frau Duarte, der Chef war die ganze Woche auf der Messe, daher die Funkstille. Bis zum \
27. haben Sie eine Aussage von mir, versprochen. Parken können Sie übrigens ab Dezember im Hof.
- | Hallo Frau Duarte, vielen Dank für die Unterlagen. Das Führungszeugnis fehlt noch, bitte reichen Sie es \
bis zum 30. nach. Ohne geht es leider nicht weiter.
11-24..11-24 | Servus Tomasz, am Montag schau ma uns no zwei an, am Dienstag ruaf i di o.
- | Servus Tomasz, am Dienstag um achte fangst zum Probearbeiten an, Sicherheitsschuhe ned vergessen.
11-18..12-11 | Wir bitten Sie um etwas Geduld, die Auswahl wird voraussichtlich bis zum 11. Dezember \
abgeschlossen sein und Sie erhalten dann unaufgefordert Nachricht.
- | Die Ausschreibung läuft noch bis zum 11. Dezember.
- | Die Stelle wird erst zum 1. April frei.
11-30..12-04 | nächste Woche hab ich Urlaub, die Woche drauf meld ich mich bei dir
- | nächste Woche hab ich Urlaub, die Woche drauf ist Messe, uff
12-01..12-10 | Anfang Dezember wissen wir, wer es wird, und rufen alle an.
- | Anfang Dezember ziehen wir um.
11-20..11-20 | Freitag. Spätestens Mittag klingelt dein Telefon.
- | Schicken Sie mir bis Freitag Ihre Gehaltsvorstellung, gern auch telefonisch.
- | Unser Angebot halten wir bis zum 4. Dezember aufrecht.
- | Sollten wir bis Ende November nichts von Ihnen gehört haben, vergeben wir den Platz anderweitig.
11-18..11-25 | Der Personalrat hat sieben Tage Zeit. Spätestens am 25. sage ich Ihnen, wie es ausgegangen ist.
- | Der Personalrat hat sieben Tage Zeit und kann noch widersprechen.
- | Wie telefonisch besprochen, sehen wir uns am 26.
01-04..01-08 | In der ersten Januarwoche setzen wir uns zusammen und danach kriegst du gleich Bescheid, also \
noch in derselben Woche.
11-18..12-24 | Noch vor Heiligabend liegt die Antwort in Ihrem Briefkasten.
- | Vom 24. Dezember bis 6. Januar haben wir Betriebsferien.
11-18..11-27 | Bonjour, désolée pour ce silence, on déménage. Vous aurez notre décision au plus tard le 27. \
D'ici là nos téléphones sont coupés lundi et mardi. Cordialement, Maud
- | Bonjour, merci pour votre dossier. Il manque l'attestation de l'Urssaf, à nous transmettre avant le 30. \
Cordialement, Maud
11-23..11-23 | slt ana, le boss tranche ce we, je t'appelle lundi
- | slt ana, lundi 9h au dépôt pr l'essai, prends tes gants
11-18..12-11 | La commission se réunira courant décembre ; les candidats seront avisés par courrier avant le \
11 décembre.
- | La commission se réunira avant le 11 décembre.
12-01..12-10 | Nous vous ferons part de notre choix début décembre.
- | Le magasin ouvrira début décembre.
- | Sans réponse de votre part avant vendredi, nous proposerons le poste à la personne suivante.
- | La proposition tient jusqu'à vendredi, après quoi elle sera caduque.
11-25..11-25 | D'aujourd'hui en huit je vous rappelle sans faute.
11-18..12-24 | Le père Noël ne passera pas avant que vous ayez notre réponse : le 24 au plus tard.
- | Je serai à Lyon du 23 au 27 et joignable sur mon portable.
11-30..11-30 | Je serai à Lyon du 23 au 27, je vous écris le lundi 30 en rentrant.
- | Suite à votre message du 12, je transmets à ma collègue.
11-20..11-20 | Ma collègue Fatou prend la suite du dossier et vous joindra vendredi.
11-18..11-27 | Buenas, Mei. Perdona el silencio, estamos de inventario. Antes del 27 tienes una respuesta \
mía, sea la que sea. Un abrazo, Lola
- | Buenas, Mei. Te falta el certificado médico; tráelo antes del 30 o no podremos seguir. Lola
11-23..11-23 | el jefe lo mira el finde y el lunes te cuento
- | el lunes a las 8 en la nave, trae botas
11-18..12-11 | La comisión resolverá antes del 11 de diciembre y lo notificará a todos los aspirantes.
- | El plazo de solicitudes termina el 11 de diciembre.
12-01..12-10 | A comienzos de diciembre le haremos saber nuestra decisión.
- | A comienzos de diciembre nos mudamos.
- | Si el viernes no has firmado, pasamos al siguiente de la lista.
12-09..12-09 | Pasado el puente, el miércoles 9, te llamo yo.
- | Con el puente no hay nadie hasta el miércoles 9.
11-20..11-20 | Este viernes sin falta te digo si sí o si no.
- | Este viernes celebramos veinte años, ¡pásate!
11-18..12-02 | Dame dos semanas como mucho y te digo.
11-18..11-20 | You won't have to wait past Friday.
11-18..11-30 | Before November is out I want you to have an answer.
11-18..12-01 | 1 December is the outside date for our answer.
11-20..11-20 | Your answer: this Friday.
11-23..11-27 | Next week we let people know.
11-25..11-25 | The list goes up on our website on the 25th.
12-14..12-18 | Should be week 51 when we can tell you more.
11-28..11-28 | Ten days from now you'll have it.
11-18..11-23 | We need the weekend. Monday at the latest you'll hear.
12-15..12-15 | Results day is 15 December.
11-19..11-19 | My assistant will be ringing you tomorrow with the outcome.
11-18..12-02 | The process concludes in two weeks at most, when every applicant is notified.
01-11..01-15 | I'm on parental leave until 8 January and will come back to you the week after.
11-18..12-11 | Allow us until 11 December, please, and thank you for bearing with us.
12-02..12-02 | A fortnight from today we'll announce who got it.
11-18..11-21 | In the next three days somebody will contact you.
11-27..11-27 | A week on Friday is when the decision comes out.
- | The review of your probation is due in June.
- | Our client will see you on the 24th and 25th.
- | You will have three days to think about it once the offer is out.
- | We've until Friday to fill this, so a quick reply helps.
- | Salaries are paid on the 25th.
- | Their answer came on Monday.
- | We may reopen the search in January.
- | You can withdraw your application until 30 November.
- | Interviews run from the 23rd to the 27th.
- | The CEO signs off on the 30th.
# a third round: single sentences
11-24..11-24 | Expect a knock on your inbox Tuesday.
11-27..11-27 | The trustees have till the 27th to object; failing that I'll write with the good news the same \
day.
11-26..11-26 | Sit tight till Thursday week's meeting... kidding, it's tomorrow week: the 26th is when I ring.
11-18..11-20 | Look, by Friday I will have an answer for you even if I have to camp outside her office.
11-25..11-25 | Give me seven days and I'll be back with a number.
12-01..12-01 | Our Ms Teller is back on 30 November and will take your case up with you the following day.
11-18..12-09 | Decisions are normally released three weeks after application at the latest, which in your \
case is 9 December.
11-20..11-20 | I've to run but you'll get a proper answer off me Friday.
11-18..11-19 | Back to you by tomorrow, lunchtime-ish.
11-23..11-27 | You will be getting our mail in the course of next week.
11-18..11-25 | Pls allow 5 working days, we will revert.
11-30..11-30 | We shall intimate the outcome on 30.11.2026.
11-18..12-04 | The selection committee undertakes to reply to every applicant on or before the fourth of \
December.
12-04..12-04 | Mark the fourth of December: that's when names come out.
11-23..11-23 | Will have news for ya Monday mate.
11-20..11-20 | Friday we say yes or no to you, this is promise.
11-18..11-30 | Until the end of month you receive from us the information.
11-18..11-30 | Until 30 November latest we inform all the candidates about the choice.
12-02..12-02 | In two weeks I can say you more.
11-27..11-27 | At 27 November we make the choice and I communicate it you.
11-23..11-27 | The next week I will contact you for to tell you the decision.
11-24..11-24 | On Tuesday comes the answer, I have the word of my chief.
11-18..11-26 | It takes us maximum 8 days to tell you.
11-28..11-28 | Ten days from today I shall be in a position to say.
12-14..12-18 | The second week of December is when we plan to have made up our minds and told you.
11-18..12-18 | You'll know where you stand before we break up on 18 December.
11-27..11-27 | It's ladies' night at the club so I'll know by midnight Friday week and drop you a line then.
11-19..11-20 | The gaffer says end of the week and what he says goes: you'll hear.
01-04..01-08 | First week back in January I'll give you a ring.
11-18..12-24 | Somebody will speak to you before we close for Christmas on the 24th.
02-01..02-28 | Your file comes before the board in February and we'll be in touch with you during that month.
11-21..11-30 | Late November, that's when I'd look for our letter.
11-25..11-25 | This day next week you'll have it in black and white.
11-19..11-19 | I'm only free to talk about it from tomorrow, so tomorrow I'll call.
11-23..11-23 | No later, no earlier: Monday you get the call.
11-22..11-22 | Sunday evening I'll send you all the verdict, from the couch.
11-23..11-23 | Montag hast du's schwarz auf weiß.
11-18..11-27 | Bis einschließlich 27.11. bekommt jeder Bewerber von uns Post.
11-30..12-04 | In der 49. KW fällt die Würfel, dann rufen wir durch.
11-18..11-25 | Binnen Wochenfrist teilen wir Ihnen das Ergebnis mit.
12-10..12-11 | Ende der ersten Dezemberwoche gebe ich Ihnen Bescheid.
11-19..11-19 | Morgen früh sprech ich mit dem Meister, danach ruf ich dich gleich an.
11-18..12-15 | Rechnen Sie bitte bis Mitte Dezember mit unserer Nachricht, genauer bis zum 15.
11-20..11-20 | Passt Freitag? Da kann ich dir nämlich sagen, ob's klappt.
11-18..11-20 | Die Woche noch sag ich dir, was Sache ist.
11-18..12-02 | Länger als zwei Wochen lassen wir Sie nicht zappeln.
12-01..12-01 | Zum Monatsersten haben Sie unsere Antwort.
11-26..11-26 | Morgen in einer Woche weiß ich Bescheid und du dann auch.
11-20..11-20 | Vendredi vous saurez à quoi vous en tenir.
11-18..11-27 | Tous les candidats reçus seront contactés d'ici au vendredi 27.
11-30..12-04 | La semaine du 30 vous aurez un coup de fil de ma part.
11-23..11-27 | Réponse promise pour la semaine prochaine !
11-18..11-21 | Sous 72 heures, un membre de l'équipe vous répondra.
12-01..12-15 | Le résultat sera affiché première quinzaine de décembre.
11-19..11-19 | Je vois ça demain avec le patron et je te dis dans la foulée.
11-18..11-30 | On se laisse jusqu'à la fin du mois et on vous tient au jus.
11-20..11-20 | El viernes salimos de dudas y te lo cuento.
11-18..11-28 | En diez días a más tardar recibirá usted nuestra carta.
11-30..12-04 | La semana del 30 le daremos una contestación.
11-18..11-27 | Como tope el 27 te digo algo.
11-19..11-19 | Mañana mismo lo pregunto y te aviso.
12-01..12-10 | A primeros de diciembre salen los resultados y se los mandamos.
- | I'll be at the trade fair on Thursday if you want to say hello.
- | You asked about the second of December: yes, that's a public holiday here.
- | Whoever gets the job begins on the seventh.
- | The other two were told on Monday.
- | The old contract lapses at the end of the month.
- | Do drop us a line by Friday if you're still keen.
- | Nobody will tell me anything before Monday.
- | The results of the survey come out on the 27th.
- | I hear you're in Leeds until Friday?
- | I'd hoped to ring on Monday.
- | The advert runs until the 30th.
- | My last day here is the 27th.
- | We reply to post within ten days, to email never.
- | Montag ist bei uns Ruhetag.
- | Bis Freitag brauche ich von dir ein Ja oder Nein.
- | Die Probezeit endet am 31. Mai.
- | Je pars à la retraite le 30.
- | On vous attend lundi à 8 h.
- | Mi último día es el viernes.
- | Antes del lunes necesito saber si vienes.
"""


def _cases() -> list[Case]:
    lines = [line for line in _TABLE.strip().splitlines() if not line.startswith("#")]
    split = [line.partition(" | ") for line in lines]
    return [(WED, text, None if label == "-" else label) for label, _, text in split]


_CASES = _cases()
PROMISES = tuple(case for case in _CASES if case[2])
NO_PROMISE = tuple(case for case in _CASES if not case[2])
