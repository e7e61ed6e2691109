"""Promises in mails full of other dates, and mails full of dates that promise nothing, in four languages.

Each line: the day of writing (A, B or C), the promised days or "-", the text; ¶ is a blank line. Written down before
the reader was mended by them: at first sight 60 of 80 promises were read right to the day and 2 of 80 others taken for
one, of the second round 44 of 58 and 1 of 30, of the third, which is whole replies, 37 of 40 and 2 of 40, of the
fourth, single sentences, 37 of 55 and 2 of 25, of the fifth 22 of 34 and none of 30, of the sixth, replies as most
people write them, 22 of 22 and 1 of 20.
"""

from __future__ import annotations

from datetime import datetime

from promise_cases import Case

_SENT = {
    "A": datetime.fromisoformat("2026-03-10T10:00+01:00"),  # a Tuesday
    "B": datetime.fromisoformat("2026-09-03T10:00+02:00"),  # a Thursday
    "C": datetime.fromisoformat("2026-12-14T10:00+01:00"),  # a Monday
}
_TABLE = """
# English
A | 03-17..03-17 | Hi Robin,¶Thanks for Friday. We've two more to see on Thursday and one on the 16th, and the \
morning after that one I'll give you a bell.¶Start date would be 13 April either way.¶Gwen
A | 03-10..03-20 | The closing date was 27 February, interviews run until 12 March and you'll have had our verdict \
by the 20th.
A | 03-13..03-13 | Dave's off until Thursday, the van's in for its MOT Wednesday, so it'll be Friday before you get \
your answer.
A | 03-16..03-20 | You asked when. Next week is the honest answer; I can't narrow it down until the rota for April \
is out.
A | 03-11..03-11 | She reads everything on the train tomorrow, and you get a text from her that evening.
A | 03-27..03-27 | Board papers go out on the 20th, board sits on the 26th, letters to candidates on the 27th.
A | 03-12..03-13 | Dear Ms Duarte,¶References received 9 March, thank you. Medical clearance is valid until 9 \
September.¶The head will telephone you either Thursday or Friday of this week.¶School Office
A | 03-10..03-31 | I owe you an answer and you shall have it before the month is out.
A | 04-07..04-07 | We're closed 3 to 6 April for Easter. On the Tuesday, the 7th, I'll be in touch.
A | 03-10..03-24 | Give us a fortnight from today and Lorna will have written to everybody who came on the 5th.
A | 03-20..03-20 | Robin, client moved the site visit from the 12th to the 19th. I'm chasing them first thing the \
next day and you're my second phone call.
A | 03-10..03-13 | Your file is with the bursar until Friday, by which time I hope to have something to tell you.
B | 09-14..09-14 | I'm at a wedding in Galway from tomorrow till Sunday week. Monday 14th I'm back at the desk and \
first job is you.
B | 09-08..09-08 | Hiya, kids are back at school Monday so it's bedlam. Tuesday once I've dropped them I'll sit down \
and message you.
B | 09-03..09-11 | Payroll closes on the 25th, so they want a name by the 18th; we'll let all four of you know by \
the 11th.
B | 09-30..09-30 | Nothing will move before the audit is finished on the 29th. On the 30th expect a mail from Claudia.
B | 10-01..10-10 | Budget is voted at the end of September, and early October you hear from us, promised.
B | 09-10..09-10 | Interviews ended today. A week today you'll be told, good or bad.
B | 09-04..09-04 | Sorry, I said Tuesday and it's Thursday. Manager signs tomorrow at noon and I'll drop you a line \
right after.
B | 09-07..09-09 | Expect Marek's call between Monday and Wednesday; he's on nights till Saturday so don't ring him \
before.
B | 09-17..09-18 | the other lad has his trial on the 15th. you hear from me end of that week. boots size 44 still \
right?
B | 09-03..09-05 | Your contract went to legal on 31 August; it comes back to me on Friday and I'll have it in your \
inbox by Saturday.
C | 01-04..01-15 | The office is closed from noon on 23 December to 3 January. After the holidays we'll pick up the \
phone to everyone on the shortlist.
C | 12-14..12-18 | It's between you and one other. This week, I promise, even if it means ringing you from the \
Christmas party on Thursday.
A | - | Hi Ana,¶As promised last Tuesday, here is the answer today: it's a no. We went with someone who can start on \
the 16th. The role in Leith opens in May if you want to try again.¶Jo
A | - | I said Monday and Monday came and went; I won't name another day.
A | - | You wrote that HR promised you a reply by 6 March. I can't find who that was, and I'm not going to promise \
one in their stead.
A | - | Your trial shift is Saturday 14th, 6am to 2pm. Ring me on the morning if you're lost.
A | - | We could do Thursday at 2 or Monday at 11. Which do you prefer?
A | - | The offer letter is attached. It lapses on 24 March. First day would be 13 April, pay day is the 28th.
A | - | Please upload your certificates by Friday; the portal closes itself at midnight on the 15th.
A | - | No decisions are being made until the merger completes on 1 July, and I can't say what happens after that.
A | - | Fair play for coming all the way out on the 4th. The lads start at seven on Monday with the new fella, so \
that's that.
A | - | The panel met on Friday and again this morning. They did not reach a view and no date has been fixed.
A | - | Thanks for the card! We're open late on Thursdays if you ever fancy a coffee, and the sale ends on the 15th.
B | - | The other applicant has until Monday to sign. If she does, that's the end of it.
B | - | I've put your name down for the induction on 14 September; bring your passport and be there for half eight.
B | - | Your DBS certificate dated 28 August has reached us. Nothing more is needed from you before you start on the \
21st.
B | - | From 7 September all questions about vacancies go to jobs@harbour.example, not to me.
B | - | If you've not had anything from us by the 18th, please take it that you were unsuccessful.
B | - | We interview on the 8th, 9th and 10th and will be in touch as soon as we can after that.
B | - | Call me by noon tomorrow or I give the shifts to Kev.
B | - | Would Friday suit for a quick call? I'm free till 4.
B | - | We called you on Tuesday and again on Wednesday without luck. Your slot on the 10th has gone to someone else.
B | - | The Dean retires on 30 September, and the post goes with him.
B | - | You'd be paid weekly, every Friday, a week in hand.
C | - | Season's greetings from all of us! We reopen on 4 January.
C | - | The grant runs out on 31 December. We applied for another on the 1st and nobody can tell us when that will \
be decided.
C | - | They've asked me to stop sending people until February, so I'd take the Tesco job if I were you.
C | - | Candidates for the second sitting must register between 4 and 8 January. Results of the first sitting were \
posted on 11 December.
# German
A | 03-13..03-13 | Moin, am Donnerstag ist noch einer da zum Probearbeiten, Freitag früh klingel ich dann bei dir \
durch. Arbeitsbeginn wär der 1. April.
A | 03-10..03-20 | Sehr geehrter Herr Wilk,¶Ihre Unterlagen vom 2. März liegen dem Fachbereich vor. Die \
Auswahlgespräche sind am 12. und 13. März abgeschlossen; die Entscheidung wird Ihnen bis zum 20. März schriftlich \
zugehen.¶Die Stelle ist zum 01.06.2026 zu besetzen.¶Mit freundlichen Grüßen
A | 03-17..03-17 | Der Chef ist bis Montag auf der Messe in Köln. Am Tag drauf setz ich mich mit ihm hin und geb dir \
Bescheid.
A | 03-16..03-20 | Diese Woche wird das nix mehr, nächste Woche kriegst du von mir Antwort.
A | 03-24..03-24 | In vierzehn Tagen wissen wir beide mehr: dann ist der Gemeinderat durch und ich rufe Sie an.
A | 03-11..03-11 | Morgen Vormittag hat die Pflegedienstleitung Zeit für Ihre Mappe, nachmittags haben Sie Nachricht \
von ihr.
A | 03-10..03-13 | Die Rückmeldung, die Sie am Montag erwartet haben, kommt noch diese Woche.
A | 03-26..03-27 | Wir reden am 25. im Team drüber, und Ende derselben Woche hörst du, was rausgekommen ist.
B | 09-11..09-11 | Hallo Mei, deine Probewoche lief super! Abrechnung kommt zum 15., und ob's mit der Festanstellung \
klappt, sag ich dir am Freitag nächster Woche.
B | 09-03..09-15 | Spätestens am 15. teilen wir allen Bewerberinnen mit, wie die Jury entschieden hat; das \
Stipendium beginnt am 1. Oktober.
B | 09-08..09-08 | Bin ab morgen im Kurzurlaub und Dienstag wieder im Laden, dann ruf ich durch.
B | 09-21..09-30 | Ende September melden wir uns, vorher braucht es den Haushaltsbeschluss vom 17.
B | 09-04..09-04 | Die Küche ist heute bis elf dran, ich schaff's nicht mehr. Morgen aber, versprochen, liegt die \
Zusage oder Absage in deinem Postfach.
B | 09-07..09-11 | KW 37 bekommen Sie von Frau Rösch die Termine.
B | 09-03..09-17 | Innerhalb von zwei Wochen nach dem heutigen Gespräch erhalten Sie eine Nachricht, gleich wie es \
ausgeht.
C | 01-07..01-07 | Der Betrieb ruht vom 23.12. bis 6.1., am 7. Januar greife ich zum Hörer.
C | 12-14..12-22 | Vor Heiligabend hören Sie von mir, genauer: bis zum 22.
C | 12-16..12-16 | Übermorgen tagt der Ausschuss, noch am Abend schreibe ich Ihnen.
C | 01-04..01-31 | Im neuen Jahr kommen wir auf Sie zu.
C | 12-14..12-18 | hab jetzt 9 leute gehabt, 2 sind übrig, du bist dabei. bis freitag hab ich mich entschieden und \
schreib euch beiden
A | - | Wie am Freitag angekündigt sagen wir Ihnen heute ab; Frau Lindner tritt die Stelle am 1. April an.
A | - | Ich hatte dir bis Montag Bescheid versprochen, das tut mir leid. Einen neuen Termin nenne ich lieber nicht.
A | - | Könntest du am Donnerstag um 15 Uhr zum Probearbeiten kommen? Dauert bis sechs.
A | - | Bitte reichen Sie das Führungszeugnis bis zum 20. März nach.
A | - | Die Vertragsunterschrift ist am Montag um 9 im Büro, Dienstkleidung gibt's am 1. April.
A | - | Sollten Sie bis zum 27. März nichts von uns gehört haben, wurde die Stelle anderweitig vergeben.
A | - | Die Kollegin, die das entscheidet, ist bis zum 30. in Kur. Ob sie danach wiederkommt, weiß keiner.
A | - | Unser Angebot vom 5. März halten wir bis zum 19. aufrecht.
B | - | Danke für Ihren Brief vom 31. August. Die Ausschreibung endet am 14. September, eine frühere Auskunft gibt \
es nicht.
B | - | Am 12. ist Hoffest, kommt gern vorbei, ab 15 Uhr gibt's Kuchen.
B | - | Der Kunde hat bis Montag Zeit, den Auftrag zu unterschreiben. Ohne Auftrag keine Stelle.
B | - | Ihre Daten löschen wir am 3. März 2027.
B | - | Dienstag hat Ruhetag, Mittwoch ist Lieferung. Komm einfach Donnerstag um zehn rum, dann zeig ich dir alles.
B | - | Wir haben Sie am 1. September telefonisch nicht erreicht. Ein zweiter Versuch ist nicht vorgesehen.
B | - | Du fängst am Montag an, um sechs, Tor 3. Ausweis nicht vergessen.
C | - | Bis zum 31. Dezember gilt der Einstellungsstopp, was danach kommt, entscheidet die Konzernmutter.
C | - | Frohe Weihnachten und einen guten Rutsch! Die Praxis ist ab 4. Januar wieder offen.
C | - | Die Jury hat am 9. getagt, am 11. noch einmal, und ist sich immer noch nicht einig.
C | - | Sag mir bitte bis morgen, ob du am 21. einspringen kannst.
# French
A | 03-13..03-13 | Bonjour Mei,¶Merci pour mardi. Le dernier candidat passe jeudi à 10 h, la décision se prend dans \
la foulée et je vous passe un coup de fil le lendemain.¶Prise de poste le 4 mai.¶Solène
A | 03-10..03-20 | Le gérant rentre du salon lundi. Vous aurez sa réponse au plus tard le vendredi 20.
A | 03-18..03-18 | Pas avant le 18, hélas : c'est le jour où le DRH signe, et je vous écris aussitôt.
A | 03-10..03-31 | D'ici la fin du mois, chaque personne reçue le 6 aura été appelée.
A | 03-16..03-16 | j'te dis ça lundi, là j'ai la livraison demain et l'inventaire vendredi
A | 03-23..03-27 | La commission se réunit le 19 mars ; les résultats vous parviendront la semaine du 23.
A | 03-12..03-12 | Après-demain, sans faute, tu as un message de moi.
B | 09-11..09-11 | Nous vous tiendrons informée le 11 septembre, date à laquelle le conseil aura délibéré ; les \
contrats débutent le 1er octobre.
B | 09-10..09-10 | Dans huit jours pile je reviens vers vous avec un oui ou un non.
B | 09-04..09-04 | Le chef a goûté tes éclairs ce midi. Demain matin il tranche, demain soir tu sais.
B | 09-07..09-11 | La rentrée nous a mis en retard : c'est la semaine prochaine que Madame Kessler vous recontactera.
B | 09-15..09-15 | Mon collègue est en congé jusqu'au 14. Le 15, il prendra contact avec vous.
B | 09-21..09-30 | On se décide fin septembre et on te prévient à ce moment-là.
B | 09-03..09-04 | Le planning d'octobre sort le 20, mais pour toi je te réponds avant vendredi soir, promis.
C | 12-14..12-18 | Nous clôturons les entretiens mercredi 16 et vous saurez à quoi vous en tenir avant la fin de la \
semaine.
C | 01-04..01-08 | L'étude ferme du 24 au 3. La première semaine de janvier, Maître Aubry vous appellera elle-même.
C | 12-14..12-15 | T'inquiète pas, d'ici demain soir t'as une réponse, même si le camion est en panne.
C | 12-14..12-29 | Comptez une quinzaine de jours avant notre réponse définitive.
A | - | Je vous avais annoncé une réponse pour le 6, la voici : nous avons choisi quelqu'un d'autre, qui commence \
lundi.
A | - | Rendez-vous jeudi 12 à 14 h 30 à l'atelier, demandez Momo.
A | - | Merci de nous renvoyer le dossier complet avant le 20 mars, faute de quoi il sera classé.
A | - | L'offre reste valable jusqu'au 24 ; votre premier jour serait le 7 avril.
A | - | Sans nouvelles de notre part au 31 mars, considérez votre candidature comme non retenue.
A | - | On t'attend samedi à 5 h du matin pour l'essai, amène tes couteaux.
A | - | Le recrutement est gelé jusqu'au 30 juin et personne ne peut dire ce qu'il en sera ensuite.
A | - | La dernière fois qu'on s'est parlé, le 3, tu m'as dit que tu commençais ailleurs le 16.
B | - | Le client a jusqu'à lundi pour valider le budget, ça ne dépend plus de moi.
B | - | Je vous propose le mardi 8 à 11 h ou le jeudi 10 à 9 h, à votre convenance.
B | - | La boutique sera fermée du 7 au 20 pour travaux.
B | - | Madame Roche a quitté la maison le 31 août ; écrivez désormais à Monsieur Petit.
B | - | Ton contrat court du 14 septembre au 13 mars, la paye tombe le 5.
B | - | Dites-nous avant vendredi si le créneau du 9 vous va.
C | - | Bonnes fêtes ! On rouvre le 4 janvier, passez boire un café.
C | - | Le jury s'est réuni le 10 et n'a pas tranché. Aucune autre séance n'est prévue.
C | - | Vos données seront effacées le 14 décembre 2028.
C | - | Inutile de rappeler avant janvier, le directeur ne reçoit personne.
# Spanish
A | 03-13..03-13 | Hola Robin:¶El miércoles vienen los de la central y el jueves cerramos inventario, así que el \
viernes por la mañana te llamo yo y salimos de dudas.¶La incorporación sería el 6 de abril.¶Charo
A | 03-10..03-20 | Le comunicaremos el resultado antes del 20 de marzo.
A | 03-16..03-20 | Esta semana imposible, estamos con la mudanza hasta el sábado. La que viene te escribo sin falta.
A | 03-17..03-17 | De hoy en ocho te aviso, ahorita ando en obra hasta el domingo.
A | 03-10..03-31 | A más tardar a fin de mes sabrás si el puesto es tuyo.
A | 03-12..03-12 | La dueña llega pasado mañana de Lisboa y ese mismo día te digo algo.
A | 03-24..03-24 | Resolvemos en dos semanas, el 24 para ser exactos, y ese día tendrá usted nuestra llamada.
B | 09-08..09-08 | Hoy jueves ya no llego. El martes, que ya estará aquí Nacho, te contamos.
B | 09-03..09-15 | Como muy tarde el 15 de septiembre recibirá la resolución; el contrato arranca el 1 de octubre.
B | 09-04..09-04 | mañana x la tarde te marco y te digo si quedaste, va?
B | 09-10..09-11 | A finales de la semana que viene tendrás noticias de Recursos Humanos.
B | 09-07..09-07 | El lunes a primera hora me siento con el jefe de obra y a mediodía te mando un audio.
B | 09-14..09-18 | Las pruebas acaban el 11 y la semana siguiente llamaremos uno por uno a los que vinieron.
B | 09-03..09-13 | Deme diez días, don Tomás, y le doy respuesta.
C | 01-07..01-07 | Cerramos del 24 al 6 por fiestas; el 7 de enero retomamos y ese día le llamo.
C | 12-14..12-18 | Antes de que acabe la semana te confirmo si entras en el turno de noche.
C | 12-14..12-22 | El sorteo es el 22 y para entonces ya te habremos dicho algo.
C | 12-15..12-15 | Mañana martes se firma arriba y en cuanto baje el papel te pego un telefonazo.
A | - | Como te dije el viernes, hoy te escribo para decirte que no: la plaza es para Julia, que empieza el 16.
A | - | Quedé en llamarte el lunes y no pude; la verdad es que ya no sé qué decirte.
A | - | Te esperamos el jueves a las 9 en la nave 4, trae botas.
A | - | Envíenos la documentación antes del 20 de marzo.
A | - | La oferta caduca el 24 y el contrato empezaría el 6 de abril.
A | - | Si para el 31 no te hemos dicho nada, es que no.
A | - | El jefe tiene hasta el viernes para firmar el presupuesto; si no firma, no hay obra.
A | - | Le informamos de que el proceso quedó cerrado el 9 de marzo.
B | - | La empresa cierra del 7 al 18 por inventario.
B | - | Pásate el lunes por la tarde y firmas, que el martes ya trabajas.
B | - | La lista de admitidos salió el 31 de agosto; el plazo de alegaciones acaba el 10 de septiembre.
B | - | Le propongo el martes 8 a las 12 o el miércoles 9 a las 10.
B | - | Dime antes de mañana si te viene bien el turno del sábado.
B | - | El puesto se cubre en octubre, si es que se cubre.
C | - | ¡Felices fiestas! Volvemos el 7 de enero con las pilas cargadas.
C | - | El cliente prometió contestar el día 10 y seguimos esperando. No te puedo dar fecha.
C | - | Los lunes y jueves cobra mi mujer, pásate entonces por lo del sábado.
# a second round
A | 03-13..03-13 | Morning Tomasz,¶Both references came in on the 9th, ta. HR want till Thursday to check the visa, \
then it's a phone call from me Friday before lunch.¶Pay is monthly on the 28th.
A | 03-10..03-16 | The shortlist meeting slipped from the 5th to this afternoon; whatever comes of it, the admin \
team has until Monday to get word to you.
A | 03-19..03-19 | Nothing to report yet. The trustees don't meet until the 18th and the chair has undertaken to \
phone each candidate the day after.
A | 03-23..03-27 | Week of the 23rd is when offers go out, and noes go out the same week.
A | 03-10..03-12 | We'll make up our minds on Thursday at the very latest and not keep you dangling.
A | 03-31..03-31 | My contract here finishes on Friday. Nadia picks up your file on the 30th and has it in her diary \
to ring you on the 31st.
A | 03-12..03-15 | Someone from the ward will reach you in the next few days about your DBS.
A | 04-01..04-10 | Ask me again after the financial year closes on 31 March? No need, I'll write to you myself in \
early April.
A | 03-16..03-16 | Monday's when you'll know. Don't come in on the 14th, we've a wedding.
B | 09-11..09-11 | hey, founders are offsite 7-9 sept, i get 20 min with them on the 10th. text to you on the 11th. \
laptop budget etc is for later
B | 09-03..09-30 | The closing date has been extended to 18 September. Applicants can expect an outcome before the \
end of September.
B | 09-08..09-08 | I've a funeral tomorrow and the auction Monday, so Tuesday I'll come back to you on the money.
B | 09-07..09-08 | Head office are quiet because of the long weekend over there. You'll hear Monday, or Tuesday if \
the time difference beats me.
B | 09-18..09-18 | Give it two weeks, Ana. On Friday the 18th the new rota's up and I'll be able to tell you yes or \
no.
B | 09-03..09-04 | Sorry for the wait since the 20th of August! You will have closure by tomorrow, Friday 4th.
B | 09-14..09-16 | We meet in Lyon from the 14th to the 16th and will call the three finalists from there.
C | 12-17..12-17 | Thursday evening it's the staff do, but Thursday morning I ring you, win or lose.
C | 01-11..01-11 | We break up on the 18th and the first governors' meeting of the year is on 11 January; the Head \
will email you that night.
C | 12-21..12-21 | a week from now you'll know, i'll whatsapp
C | 01-04..01-08 | Let me enjoy Christmas first. First full week of January, you, me, a phone call, and a number.
A | 03-18..03-18 | Am 17. ist Betriebsversammlung, vorher darf ich nichts sagen. Am 18. sag ich's dir.
A | 03-10..03-16 | Die Kollegen aus Prag entscheiden mit. Bis Montag bekommen Sie von uns ein klares Ja oder Nein.
A | 03-16..03-18 | Zwischen dem 16. und dem 18. ruft Sie Frau Demir an, sie arbeitet nur vormittags.
A | 03-20..03-20 | Ihr Probetag war am 6., die anderen sind am 13. und 19. dran. Am 20. vormittags telefoniere ich \
alle durch.
A | 03-10..03-17 | Die Bearbeitung dauert längstens bis nächsten Dienstag, dann haben Sie den Bescheid.
B | 09-10..09-10 | Gib mir eine Woche, dann weißt du Bescheid.
B | 09-07..09-07 | Heute noch Inventur, morgen Richtfest, Montag hörste von mir.
B | 09-14..09-18 | Nächste Woche hab ich Urlaub, übernächste Woche melde ich mich bei Ihnen, ob's klappt.
B | 09-30..09-30 | Frau Kranz ist bis 29.9. verreist. Am 30. finden Sie ihre Antwort im Postfach.
C | 12-14..12-17 | Bis Donnerstag steht der Dienstplan für Januar, und bis dahin hast du auch deine Antwort.
C | 01-13..01-13 | Die Klausurtagung geht vom 11. bis 12. Januar, tags darauf informieren wir alle Bewerberinnen und \
Bewerber.
C | 12-15..12-16 | Ich geb dir morgen oder übermorgen Rückmeldung, heute ist Weihnachtsfeier.
C | 12-18..12-18 | Freitagmittag ist hier Schluss für dieses Jahr, und mit dem letzten Schwung Mails am Freitag \
kriegen Sie Ihre.
A | 03-13..03-13 | Ton essai s'est bien passé samedi. La patronne compare avec l'autre jeudi, et vendredi on te dit.
A | 03-10..03-25 | Les résultats du concours seront affichés au plus tard le 25 mars ; les convocations à la visite \
médicale partiront après.
A | 03-17..03-17 | Mardi prochain, le 17, Mme Haddad vous contacte ; elle est en formation d'ici là.
A | 03-30..04-03 | Le budget passe le 26. La semaine d'après, vous recevez notre réponse, positive ou non.
A | 03-10..03-13 | Laissez-moi jusqu'à vendredi et vous aurez une réponse franche.
B | 09-08..09-08 | Lundi c'est la réunion parents, mardi je te bigophone.
B | 09-03..09-13 | Sous dix jours, le secrétariat vous notifiera la décision du jury par courrier.
B | 09-21..09-21 | Les vendanges finissent le 20. Le lendemain je dors, non, le lendemain je t'appelle, promis !
B | 09-10..09-10 | Le DG est à Tokyo jusqu'au 9 ; il vous téléphonera lui-même le 10 au matin.
C | 12-14..12-18 | Cette semaine encore, vous aurez notre retour, avant que tout le monde parte au ski.
C | 01-05..01-05 | Fermé du 19 au 4. Le mardi 5, je fais ma tournée de coups de fil et tu es dedans.
C | 12-17..12-18 | fin de semaine je vous dis, là c'est la folie avec les bûches
C | 12-16..12-16 | Après le conseil de mercredi, le soir même, je vous envoie un SMS.
A | 03-12..03-12 | El jueves nos juntamos los socios a comer y de la sobremesa sale una decisión: esa tarde te \
escribo.
A | 03-10..03-27 | Tenemos de plazo hasta el 27 para publicar la resolución y no pensamos agotarlo; en todo caso \
antes de esa fecha la recibirá.
A | 03-16..03-20 | La semana del 16 le contactará la coordinadora para decirle si continúa.
A | 03-31..03-31 | El 30 vence el contrato de Marisol. Al día siguiente te llamo con lo que haya.
A | 03-11..03-11 | Hoy no he parado, mañana te digo lo que sea.
B | 09-07..09-07 | El finde hablo con mi hermano y el lunes te cuento si te contratamos.
B | 09-03..09-30 | Antes de que termine septiembre tendrás la respuesta del patronato.
B | 09-18..09-18 | Nos dan el permiso el 17, y el 18, con el permiso en la mano, te llamo.
B | 09-15..09-15 | Estoy de baja hasta el 14; el martes 15 reviso todo y le contesto.
C | 12-14..12-18 | No te preocupes que de esta semana no pasa: te respondo.
C | 01-11..01-15 | Volvemos el 7 de enero y la semana siguiente, la del 11, comunicamos la decisión.
C | 12-14..12-21 | En menos de una semana saldrás de dudas.
A | - | Thank you for coming on the 4th, the 6th and again yesterday. We have appointed Dr Lund, who joins us on 1 \
May. Travel claims should reach us by 31 March.
A | - | The client has gone quiet since the 2nd. I've left three messages and I'll not guess.
A | - | Monday's a bank holiday in Dublin, so the shop's shut. See you Tuesday for the second trial, half seven.
A | - | You'll start on the 16th, Deb will show you round, and you'll get your first pay on the 27th.
A | - | Can you tell me by Thursday whether you'd take nights? After that the agency fills it.
A | - | Contracts for seasonal staff run from 1 April to 30 September and are renewed each year in February.
B | - | We did say the 1st of September. It's the 3rd, we know no more than we did then, and I'd be lying if I named \
a day.
B | - | Your interview is confirmed for Wednesday 9 September at 14:00, third floor, ask for Ines.
B | - | Ferry's off until the 8th with the weather, so your visit is too. Ring me when it's running.
B | - | The 12-month post was filled on 28 August. We keep applications until 28 February.
B | - | Oh love, the job went in July. There's a car boot on Sunday if you're about.
C | - | Merry Christmas Robin. Portal's down from the 18th to the 21st, don't upload anything then.
C | - | The council froze every vacancy on the 10th until the new financial year.
A | - | Wir haben am 2. und 3. März Gespräche geführt und uns am 5. für einen anderen Bewerber entschieden. Ihre \
Unterlagen erhalten Sie nicht zurück.
A | - | Probearbeiten Samstag 8 bis 13 Uhr, danach zeigt dir Uli die Werkstatt.
B | - | Der Vertrag läuft vom 1. Oktober bis 31. März, Probezeit gibt's keine, Lohn zum 15.
B | - | Rufen Sie mich bitte am Montag zwischen 9 und 11 an.
B | - | Bis zum 30. September müssen alle Überstunden weg, deshalb stellt hier vorerst niemand jemanden ein.
C | - | Am 18. ist Weihnachtsfeier, du bist eingeladen, auch wenn's mit der Stelle nichts wurde.
C | - | Ich wollte mich am Freitag melden und hab's verschwitzt. Die Stelle ist weg.
A | - | Le poste a été pourvu le 6 mars. La prochaine session de recrutement aura lieu en septembre.
A | - | Merci d'apporter vos diplômes vendredi à 9 h, on signe tout à ce moment-là.
B | - | Vous commencez le 14, la période d'essai dure jusqu'au 14 décembre.
B | - | Ma collègue vous a écrit le 28 août et le 1er septembre, sans réponse de votre part.
C | - | Le chantier s'arrête le 18 et reprend le 11 janvier, je ne prends personne entre-temps.
A | - | La entrevista pasa del jueves 12 al viernes 13, misma hora.
A | - | Contratamos a otra persona que entra el lunes. Tus papeles los puedes recoger hasta el 20.
B | - | El 11 de septiembre es fiesta y el 14 hacemos puente.
B | - | Mándame el carné por las dos caras antes del lunes y el martes te doy de alta.
C | - | Te dije que el viernes sabrías algo y no ha sido así. Lo siento, no hay novedades ni fecha.
# a third round: whole replies
A | 03-20..03-20 | Dear Mr Wilk,¶Thank you for attending the assessment centre on 4 March. Scores are moderated on \
17 and 18 March.¶We will publish the results in your applicant account on 20 March. Appeals must be lodged within \
ten working days of publication.¶Resourcing Hub
A | 03-13..03-13 | Robin, all good on our side. HR need your P45 and two referees by tomorrow night please. I'm \
seeing the FD on Thursday and will ring you on Friday with the package.¶Sam
A | 03-10..03-24 | Hi Mei¶It's a pause, not a no: the landlord has us out by 31 March and until we've keys to the \
new unit I can't take anyone on. Two weeks at most and I'll tell you where we've landed.¶Tash
A | 03-16..03-16 | Ana — brilliant session on Friday. Only thing left is salary, and that's above my pay grade. \
Greg's back from Dubai at the weekend; first thing Monday he'll phone you.¶Start 1 May still ok?
A | 03-27..03-27 | Thanks for your note, which arrived on the 6th. The post closes for applications on the 13th, we \
shortlist on the 20th, and every applicant is written to on the 27th, successful or otherwise.¶Clerk to the Governors
A | 03-11..03-11 | Hello Tomasz, manager is in Gdansk till today evening. Tomorrow he look your papers and he call \
you. Container is coming 20 of March so we need quick.¶Ola
A | 04-01..04-01 | Dear Ana,¶The fellowship committee convenes on 30 and 31 March. I shall let you know its decision \
on 1 April, and please believe that it won't be a joke.¶The fellowship runs from 1 October for two years.¶Yours, \
Prof. Hale
A | 03-17..03-18 | hey mei!! loved the portfolio. tues/weds next week i'll ping you w/ next steps, rn we're heads \
down til launch on friday¶jx
A | 03-10..03-31 | Bonjour Monsieur Wilk,¶Votre dossier a été reçu complet le 3 mars. L'instruction dure jusqu'au 20 \
mars.¶Une réponse écrite vous sera adressée au plus tard le 31 mars. Inutile de téléphoner au service.¶Pôle \
recrutement
A | 03-14..03-14 | Salut Ana, ça y est j'ai les plannings d'avril. Je pars en livraison jusqu'à vendredi soir, \
samedi matin j'épluche tout et je t'appelle. Si t'as l'autre boulot entre-temps dis-le moi hein¶Greg
A | 03-12..03-13 | Madame Duarte,¶La candidate arrivée première a jusqu'à mercredi pour se décider. Dès que nous \
savons, donc jeudi ou vendredi, je vous téléphone.¶Me Aubry
A | 03-23..03-27 | Bonjour Mei, le recrutement a pris du retard car le budget ne sera voté que le 19 mars. Vous \
recevrez un mail de ma part dans la semaine du 23 mars pour fixer la suite. Le contrat démarrerait toujours le 1er \
mai. Cordialement, Lou
A | 03-18..03-18 | Hallo Robin, super Gespräch am Freitag! Jetzt muss nur noch der Betriebsrat drüberschauen, der \
tagt am 17. Am Tag danach hast du von mir Bescheid. Den 1. Mai als Start halten wir mal fest.¶LG Nadine
A | 03-10..03-20 | Sehr geehrte Frau Duarte,¶für die Stelle liegen 74 Bewerbungen vor. Wir bitten um etwas Geduld; \
bis spätestens 20. März unterrichten wir Sie über den Stand. Die Vorstellungsgespräche finden voraussichtlich am 26. \
und 27. März statt.¶Im Auftrag¶Kühn
A | 03-13..03-13 | servus mei, chefin is bis donnerstag auf der messe, i red am freitag mit ihr u meld mi dann glei. \
arbeitskleidung haben wir sowieso genug da 😄
A | 03-11..03-11 | Guten Tag Frau Duarte, Ihre Unterlagen sind leider erst gestern bei mir gelandet. Ich lese heute \
Abend alles durch und schreibe Ihnen morgen ausführlich. Bis Ende des Monats muss die Stelle besetzt sein.¶Wolters
A | 03-16..03-16 | Buenos días, Robin:¶Recibimos tu CV el 2 y te vimos el 6. El comité se reúne el viernes 13; el \
lunes siguiente te llama Begoña con el resultado.¶Un saludo
A | 03-10..03-13 | Hola Ana, tranquila, no se ha decidido nada todavía. Te digo algo antes del viernes seguro, que \
el sábado ya abrimos la terraza.¶Paco
A | 03-25..03-25 | Estimada Sra. Duarte:¶El plazo de presentación finaliza el 16 de marzo y las pruebas serán el 23 \
y el 24. El día 25 se notificará a cada aspirante su calificación.¶Secretaría General
A | 03-12..03-12 | mei q tal, mi socio vuelve de Bilbao mañana x la noche, el jueves desayunamos y te mando un audio \
con lo q sea. el turno sería d 7 a 15
B | 09-11..09-11 | Morning Robin.¶You're through to the last two. The other chap sees Fiona on the 8th and you saw \
her on the 1st. She flies out Saturday week and I've told her I want a name before she goes: I'll text you on Friday \
11th once I've got it.¶Cal
B | 09-09..09-09 | Hi Ana, thanks for chasing. The reference from the Coastguard came in this morning. Vetting take \
three working days with these, so Tuesday they'll be finished and Wednesday you'll hear from our office.¶Crewing
B | 09-03..09-18 | Dear Applicant,¶Ref 2026/118 Library Assistant (closing date 28 August 2026, provisional \
interview date 22 September 2026).¶Shortlisted candidates will be notified by 18 September. If you have not been \
notified by then you have not been shortlisted.¶Leisure and Culture
B | 09-04..09-04 | Gutted to say the Leeds job's gone, they promoted from within on Monday. I've something in York \
that starts on the 28th, let me ask them today and I'll give you a bell tomorrow.¶Shaz
B | 09-15..09-15 | Hi Tomasz,¶It's a yes from the whole kitchen. Contract's being drawn up by Lisa, who only does \
Tuesdays, so you'll have it on the 15th. Trial pay for last Saturday goes in on the 10th.¶Chef
B | 09-14..09-18 | Dear Tomasz¶The role has been put on hold pending the Q3 numbers (published 9 September). I don't \
want to leave you guessing, so I'll write again in the week of the 14th, even if only to say there's no news.¶Helen
B | 09-08..09-08 | Bonsoir Robin, je sors de réunion. On hésite entre toi et un gars de Nantes qu'on voit lundi. \
Mardi soir t'es fixé, j'te passe un coup de fil. Le camion part le 14 donc faut qu'on sache.
B | 09-03..09-10 | Bonjour Ana,¶Nous avons rencontré les six candidats entre le 27 août et le 2 septembre. La \
décision collégiale sera prise sous huit jours et portée à la connaissance de chacun.¶Prise de fonction au 1er \
novembre.¶Rectorat
B | 09-07..09-07 | Hallo Mei, Mist, ich hatte dir ja Mittwoch versprochen. Der Chef hat Corona, kommt aber Montag \
wieder, und Montag kriegst du auch deine Antwort. Der Lehrgang am 21. ist davon nicht betroffen.¶Jan
B | 09-16..09-16 | Werte Frau Duarte, die Jury sichtet die Arbeitsproben vom 7. bis 15. September. Am 16. geht Ihnen \
das Ergebnis per E-Mail zu. Die Ausstellung eröffnet am 3. Oktober, bitte vormerken.¶Stiftung Moorhof
B | 09-11..09-11 | Hola Tomasz, gracias por venir el martes. Nos falta ver a dos personas, el lunes y el jueves. El \
viernes que viene, día 11, te confirmamos. El contrato empezaría el día 1 de octubre.¶RRHH
B | 09-04..09-04 | Robin, no te puedo decir nada hasta que firme el jefe y el jefe firma mañana. Mañana mismo te \
llamo. Ve mirando piso que entras el 15.
C | 12-17..12-17 | Hi Ana¶Santa came early: board approved the headcount on Friday. Now finance must code it, which \
they'll do on Wednesday, and the day after you'll get an email with numbers in it. Christmas shutdown is 23 Dec to 4 \
Jan FYI.¶Priya
C | 01-15..01-15 | Dear Dr Duarte¶We regret the delay. The Dean's office is closed from 19 December until 3 January \
and the appointments board has been moved to 13 January. You may expect a letter from the Registrar on 15 \
January.¶With kind regards
C | 12-14..12-16 | Robin I'm at the cash and carry, back on the laptop tonight. You'll have dates for the trial from \
me by Wednesday. Closed 24-26 obvs.¶Mo
C | 12-18..12-18 | Bonjour Mei, petit point : référence prise le 8, extrait de casier reçu ce matin, reste la \
signature du président, qui passe vendredi. Je vous appelle ce jour-là en fin de matinée. Bonnes fêtes d'avance si \
on ne se reparle pas d'ici le 24 !
C | 01-04..01-08 | Liebe Ana, wir sind vom 21.12. bis 3.1. in den Betriebsferien. In der ersten Januarwoche bekommst \
du von uns die Zu- oder Absage. Rutsch gut rein!
C | 12-15..12-15 | Tomasz, ich sitz grad im Zug aus Wien. Morgen um neun hab ich den Jour fixe, danach ruf ich dich \
an und sag dir, wie's steht. Am 22. ist eh alles zu.
C | 01-11..01-11 | Hola Robin, la junta del 17 se ha suspendido por lo de las nevadas y pasa al 8 de enero. El lunes \
11 te informo de lo acordado. Felices fiestas, Amaia
C | 12-14..12-18 | Estimado Tomasz: el fallo se hace público a lo largo de esta semana y se avisa por correo a las \
tres personas finalistas. La residencia empieza el 1 de marzo. Fundación Almazara
A | - | Dear Mr Wilk,¶Further to your interview on 26 February we are sorry to tell you that the position was \
offered to another candidate on 6 March. You are welcome to apply again from 1 September.¶HR
A | - | Hi Mei,¶Lovely to meet you. Could we book the second round for Wednesday 18th at 11, or Thursday 19th at 2? \
Zoom, 45 minutes. Let me know by Friday which is better.¶Ros
A | - | Robin, you're hired mate. 6am Monday at the yard, van 4, Terry's driving. Bring your CSCS. First week's pay \
lands on the 27th.
A | - | Ana, the school is closed from 30 March to 10 April. Your DBS must be with us before term starts on the \
13th. Form attached.
A | - | Thanks Tomasz, that's kind. The lambing starts on the 20th so you won't find me near a computer. All the \
best for the new job in April.¶Morag
A | - | Hi Mei, I've left Brightwell (last day was Friday) and am no longer involved in hiring. Try Oluwaseun, who \
starts on the 23rd.¶D
A | - | Dear candidate,¶Your application of 1 March has been received. The advert closes on 22 March. Interviews are \
planned for 9 April.¶This mailbox is not monitored.
A | - | The role's been pulled. Budget review on the 31st, and even after that I wouldn't hold my breath.¶Sorry, Kate
A | - | Monsieur,¶Votre entretien est avancé au jeudi 12 mars à 9 h 15. Merci de confirmer avant mercredi \
midi.¶Secrétariat
A | - | Chère Ana, merci pour les chocolats ! On part au ski samedi, retour le 22. Belle réussite à vous dans votre \
poste de septembre.
A | - | Madame,¶Le poste ouvert le 12 janvier a été pourvu par voie de mutation au 1er avril. Le présent courrier \
vaut notification. Vous disposez de deux mois pour contester.¶Le Maire
A | - | Robin, non, le patron a pris son neveu, il commence lundi. T'étais bien pourtant. Le marché c'est mardi et \
samedi si tu passes.
A | - | Sehr geehrte Frau Duarte,¶wir laden Sie zum Vorstellungsgespräch am 19. März um 13:30 Uhr ein. Bitte bringen \
Sie Ihre Zeugnisse im Original mit und bestätigen Sie bis zum 16.¶Personalstelle
A | - | Hi Tomasz, leider hat sich der Kunde am Freitag für den anderen Freelancer entschieden. Das nächste Projekt \
geht erst im Juli los, die Ausschreibung dafür kommt im Mai auf die Website. Viel Erfolg!
A | - | Moin, Vertrag anbei. Bitte bis Donnerstag unterschrieben zurück, der Steuerberater meldet dich dann zum 1. \
April an.¶Hinnerk
A | - | Liebe Mei, danke für deine Karte. Vom 16. bis 27. bin ich in Elternzeit, danach arbeite ich nur noch \
dienstags und donnerstags. Alles Gute dir!
A | - | Hola Ana, al final cerramos el restaurante el 31 de marzo. Lo siento en el alma. Pásate antes y te invito a \
comer.
A | - | Estimado candidato:¶Se le convoca a la prueba práctica el 17 de marzo a las 8:00 en el parque de bomberos. \
La no comparecencia supondrá la exclusión.
A | - | Tomasz, entras el lunes 16. Contrato hasta el 30 de junio, prorrogable. Trae el IBAN antes del viernes.
A | - | Robin: quedamos el jueves a las 11 en la cafetería de siempre, te cuento el proyecto y tú me cuentas.
B | - | Dear Tomasz¶Following the panel of 27 August, the Trust has withdrawn this vacancy. Recruitment may resume \
after 1 April 2027 subject to funding.¶Workforce Services
B | - | Hiya Ana, can't do Monday now, Fi's off. Same time Tuesday? Parking's free till 10.
B | - | Robin, offer letter's attached. It stands until close of play on the 11th. Induction is 21 and 22 September \
at the Hull depot.¶Lorraine
B | - | Hello Ms Lin, on 1 September our clinic was bought by Curapharm. All hiring goes through them since. I can't \
tell you who decides, or when.
B | - | Hi Robin, just the one thing missing: proof of address dated after 1 June. Upload by Sunday or the system \
kicks you out.
B | - | Thank you, Robin, you were our favourite too. But the hospital wanted somebody for the 7th and your notice \
runs to the 30th. Keep in touch.
B | - | Mei, my last day is tomorrow. Jonas takes over on the 14th and will find your file on his desk, what he does \
with it I couldn't say.
B | - | Bonjour Tomasz, entretien confirmé vendredi 11 à 10 h en visio. Lien : voir l'invitation. Comptez une heure.
B | - | Bonjour, le bureau sera fermé du 7 au 11 septembre. Pour toute urgence, contactez l'agence de Lille.
B | - | Ana, désolé, on m'a mis un intérimaire d'office jusqu'à décembre, j'ai plus de place. Repasse me voir au \
printemps.
B | - | Guten Tag, Ihr Termin zum Probearbeiten am 8. entfällt, die Filiale wird zum 30. September \
geschlossen.¶Bezirksleitung
B | - | Hi Mei, du bist ab 14. eingeplant, Frühschicht bis 25., dann Spät. Badge liegt am Empfang.
B | - | Herr Wilk, die Entscheidung ist am 2. September gefallen, leider nicht zu Ihren Gunsten. Ihre Fahrtkosten \
überweisen wir bis zum 15.
B | - | Hola, la plaza se cubrió el 1 de septiembre. Guardamos tu currículum hasta septiembre de 2027.
B | - | Hola Mei, ¿puedes el martes 8 a las 17 h? Si no, el jueves 10. Es con la directora y dura media hora.
C | - | Hi Robin, we're done interviewing for the year and I honestly couldn't say if the req survives January. If \
something opens up it will be on the site.
C | - | Dear Ana, thank you for your kind card. Concerts on the 19th and 20th, do come. We return on 5 January.¶The \
Choir Office
C | - | Sehr geehrter Herr Keller,¶nach den Gesprächen vom 1. bis 3. Dezember haben wir uns am 10. anders \
entschieden. Frohe Feiertage.
C | - | Bonjour Robin, embauche validée ! Tu commences le 4 janvier à 8 h, visite médicale le 6, premier salaire le \
29.
C | - | Ana, este año ya no contratamos a nadie y del que viene no te puedo decir. Cerramos del 23 al 7. Felices \
fiestas.
# a fourth round: single sentences
A | 03-16..03-16 | I want to sleep on it over the weekend, so Monday you'll have it straight from me.
A | 03-10..03-13 | By Friday somebody, probably me, will have put you out of your misery.
A | 03-19..03-19 | The vote's on the 18th and I'm not one for suspense, so expect an email the morning after.
A | 03-13..03-13 | Friday teatime, that's when I do my calls, and you're on the list.
A | 03-10..03-17 | We promise every candidate a personal reply inside a week of their visit, so a week from today at \
the outside.
A | 03-24..03-24 | Bear with me till the 24th, on which day I'll be able to say something sensible.
A | 03-12..03-15 | Feedback from the day will trickle in over the next few days and I'll forward you all of it.
A | 03-16..03-20 | Our HR lady does her rounds of calls next week.
A | 03-30..03-31 | Look for something from us in your inbox on the 30th or 31st.
A | 03-10..03-11 | I'd be surprised if you hadn't heard by tomorrow night.
A | 03-10..03-20 | No later than the 20th is what I've been told to tell you about when you'll be told.
B | 09-07..09-07 | Monday's meeting will settle it and I'm emailing people on my way out of the door.
B | 09-03..09-10 | Seven days, starting now, and then you get your yes or no.
B | 09-14..09-18 | That'll be the week after next, I reckon, when the lads in Derby have had a look and we come back \
to you.
B | 09-05..09-06 | I'll be writing my letters this weekend and yours is on top of the pile.
B | 09-11..09-11 | The announcement is pencilled in for Friday week.
B | 09-09..09-09 | Tom has promised me a decision for Tuesday, meaning you'll have it Wednesday.
B | 09-03..09-04 | You'll not go into the weekend without hearing from us.
B | 10-01..10-31 | October is when the funding lands, and October is when I'll call.
C | 12-14..12-18 | I'm clearing my desk before the break and you are one of the things on it: a proper answer by \
Friday.
C | 01-04..01-08 | Happy to confirm that someone will give you a tinkle the first week back, 4 to 8 January.
C | 12-16..12-17 | Wednesday, Thursday at a push, and we'll have an answer for you.
A | 03-12..03-12 | Übermorgen wissen Sie, woran Sie sind.
A | 03-10..03-20 | Die Auswahlkommission hat zugesagt, alle Beteiligten bis zum 20. März ins Bild zu setzen.
A | 03-16..03-16 | Am Montag ist die Tinte trocken oder eben nicht, dann klingelt bei Ihnen das Telefon.
A | 03-13..03-13 | Freitag mach ich die Absagen und die Zusagen fertig.
A | 03-17..03-17 | Heute in einer Woche hast du's schwarz auf weiß.
A | 03-10..03-31 | Rechnen Sie bis Monatsende mit Post von uns.
A | 03-18..03-20 | Ab Mittwoch kommender Woche, spätestens am Freitag, liegt Ihnen unsere Entscheidung vor.
B | 09-07..09-11 | Ich nehm mir kommende Woche Zeit und geh alle Bewerbungen durch, danach kriegst du was von mir zu \
hören.
B | 09-03..09-15 | Es wird keinesfalls später als der 15., bis die Zusagen raus sind.
B | 09-04..09-04 | Bis morgen Mittag muss ich's meinem Chef sagen, und morgen Nachmittag sag ich's dann auch dir.
B | 09-28..09-30 | Mit dem Brief dürfen Sie zwischen dem 28. und 30. September rechnen.
B | 09-11..09-11 | Freitag in einer Woche geben wir den Namen bekannt.
C | 12-18..12-18 | Am letzten Arbeitstag vor Weihnachten, das ist der 18., melde ich mich.
C | 12-14..12-31 | Noch in diesem Jahr werden wir Ihnen mitteilen, wie es weitergeht.
A | 03-13..03-13 | Vendredi, coup de fil, promis juré.
A | 03-10..03-20 | L'ensemble des candidats aura été avisé le 20 mars au plus tard.
A | 03-16..03-16 | Lundi matin, première chose, je m'occupe de ta réponse.
A | 03-12..03-13 | Comptez sur un mail de la directrice jeudi ou vendredi.
A | 03-10..03-24 | Quinze jours, pas un de plus, et vous êtes fixé.
B | 09-07..09-11 | On va se parler entre associés ce week-end et la semaine prochaine tu as de nos nouvelles.
B | 09-15..09-15 | Le verdict tombe le 15.
B | 09-03..09-30 | Nous nous engageons à répondre à chacun avant le 30 septembre.
B | 09-10..09-10 | Jeudi prochain à midi je saurai, et jeudi prochain à midi cinq vous saurez.
C | 12-14..12-18 | Je ne te laisse pas passer le week-end dans le doute, t'auras l'info d'ici vendredi.
A | 03-13..03-13 | Hasta el viernes no te puedo adelantar nada, pero el viernes sí.
A | 03-10..03-20 | Me comprometo a darte una respuesta antes del día 20.
A | 03-16..03-16 | El lunes sin falta se lo comunico.
A | 03-24..03-24 | En quince días, o sea el 24, le pasamos la resolución.
A | 03-11..03-11 | Mañana temprano le marco, licenciado.
B | 09-07..09-11 | Quedamos así: yo lo consulto y la semana que entra tú tienes mi respuesta.
B | 09-03..09-15 | La empresa dará a conocer su decisión a más tardar el 15 de septiembre.
C | 12-14..12-18 | De aquí al viernes sabes si te quedas.
C | 12-22..12-22 | El 22, antes de la lotería, te mando un mensajito con lo que sea.
A | - | The man who decides these things is on a boat until the 24th.
A | - | We had six through the door on Monday and four today.
A | - | If I'd known on Friday I'd have told you on Friday.
A | - | My phone's broken until Thursday, so don't ring.
A | - | He'd want you there by the 16th, in overalls.
A | - | Don't expect to hear before the accounts are done, and that's in nobody's diary.
B | - | The others hear about their shifts on Sundays.
B | - | Your message of Tuesday didn't reach me until today.
B | - | You could start on the 14th for all I care.
B | - | I'll see you on Monday and we'll take it from there.
B | - | I told the agency on Tuesday that I'd take nobody before October.
C | - | We've promised the union a decision by the 31st.
A | - | Am Freitag war Richtfest, seitdem hab ich Sie nicht vergessen, aber auch nichts entschieden.
A | - | Sie müssten ab dem 16. die Frühschicht übernehmen.
B | - | Vor dem 15. brauchen Sie gar nicht anzurufen.
B | - | Die Kammer entscheidet am 10. über unsere Zulassung als Ausbildungsbetrieb.
C | - | Am Mittwoch kommt der Elektriker, am Donnerstag der Maler, da ist kein Durchkommen.
A | - | Le patron rentre le 16 mais il ne veut entendre parler de rien.
B | - | On s'était dit le 1er, on est le 3.
B | - | Mon fils passe son permis mardi, s'il l'a c'est lui que je prends.
C | - | Le père Noël passe le 24, moi je passe mon tour.
A | - | Ayer cerramos el trato con otro y empieza el 16.
A | - | Necesito que me mandes el título antes del jueves.
B | - | El martes tengo médico y el miércoles juicio, no me busques.
B | - | Hace una semana que debías haber sabido algo.
# a fifth round: replies and sentences
A | 03-18..03-18 | Hi Ana,¶Nice talking to you on Thursday. Two of the three of us are sold; the third is back from \
paternity leave on the 17th. I'd like him to read your notes, and on the 18th I'll come back to you with a \
plan.¶Notice period of four weeks is fine.¶Jürgen
A | 03-13..03-13 | Sorry Mei, today got away from me. The job share question goes to HR tomorrow, they turn those \
round in a day or so, and I'll let you have their answer on Friday.
A | 03-10..03-17 | Your test is with the markers. Marks are released within five working days of today and the \
portal will email you when they are.
A | 03-12..03-12 | Client loved you. She's on site tomorrow, I've a catch-up with her Thursday lunchtime and will \
give you the lowdown after it.
A | 03-23..03-27 | Our timetable: longlist 13 March, panel 19 March, all candidates informed week of 23 March, start \
1 June.
A | 03-20..03-20 | Can't say before the 20th I'm afraid, that's when the shareholders vote, but that same day you'll \
get my call.
A | 03-10..03-16 | Brilliant, thank you for the references! Leave it with me and I shall confirm everything by \
Monday 16th. The uniform fitting is on the 2nd.
A | 03-11..03-11 | boss says maybe. asking again in the morning when hes had his coffee, will msg you tomorrow lunch
B | 09-14..09-14 | Dear Robin, I am on jury service for the whole of next week, so please forgive the silence. I \
shall pick this up the moment I return, on Monday 14 September, and telephone you. Yours, Audrey
B | 09-10..09-11 | The ship berths on the 8th, crew change is the 9th, and my relief calls you on the 10th or 11th \
about the contract.
B | 09-03..09-18 | We've extended the advert to the 11th as only two applied. Either way you will hear from me \
within a fortnight of you coming in, i.e. by the 18th.
B | 09-09..09-09 | He signs on Tuesdays. So if it's signed this Tuesday, and it will be, the letter is with you on \
Wednesday.
C | 12-14..12-18 | Last working day here is Friday. I promise not to go home on Friday without having rung you.
C | 01-04..01-08 | Between the Christmas fair and the carol service nobody here can think. In the first week of \
January I'll sit down with Pauline and let you know what we've decided.
C | 12-14..12-15 | You'll hear from Dervla today or tomorrow about the room and from nobody about anything else till \
the 5th.
A | 03-19..03-20 | Der Küchenchef ist ab 12. im Urlaub, kommt am 18. wieder. Gegen Ende jener Woche, Donnerstag oder \
Freitag, meldet er sich bei dir persönlich.
A | 03-10..03-20 | Sehr geehrter Herr Keller, die Schwerbehindertenvertretung ist noch zu beteiligen (Frist: \
17.03.2026). Sie erhalten bis zum 20.03.2026 Nachricht. Dienstantritt bleibt der 01.05.2026.
A | 03-12..03-12 | War gut gestern! Wir probieren morgen noch wen aus und übermorgen sag ich dir, ob du den Spind \
kriegst.
A | 03-16..03-16 | Montag um zehn ist Besprechung mit der Geschäftsleitung. Im Anschluss daran informiere ich Sie \
telefonisch.
B | 09-11..09-11 | Liebe Frau Lin, die Unterlagen sind am 1. hier angekommen. Frau Dr. Voss liest sie im Zug nach \
Wien am 9. September. Zwei Tage danach, am 11., schreibe ich Ihnen.
B | 09-03..09-10 | Binnen einer Woche erhalten Sie ein Schreiben mit unserer Entscheidung. Die Reisekosten reichen \
Sie bitte bis zum 30. ein.
C | 12-21..12-23 | Wir sind bis 23. da, in den letzten drei Tagen vor den Ferien, also vom 21. bis 23., telefoniere \
ich alle ab, auch dich.
A | 03-16..03-20 | Bonjour Tomasz, merci d'être venu mardi malgré la grève. Il nous reste deux entretiens vendredi. \
La semaine prochaine, Clara reprendra contact avec vous. Bien à vous
A | 03-10..03-13 | Chère Madame, votre dossier passe en commission le 12. Vous en connaîtrez l'issue avant le \
week-end.
A | 03-20..03-20 | Le notaire veut voir ton casier, je l'attends pour le 18 au plus tôt. Compte deux jours de plus : \
le 20 je t'annonce la couleur.
B | 09-15..09-15 | Le bateau rentre le 14 au soir. Le 15 au matin, avant la criée, je te passe un coup de bigo.
B | 09-03..09-25 | Le jury délibère le 18 septembre et les lauréats comme les autres seront prévenus \
individuellement avant le 25.
C | 12-21..12-21 | Lundi prochain, à tête reposée, je te réponds, là j'ai 400 huîtres à ouvrir.
A | 03-13..03-13 | Buenas, Mei: mañana viene la inspección y el jueves libro. El viernes ya te puedo decir si cuento \
contigo para Semana Santa.
A | 03-10..03-27 | Le confirmamos la recepción de su prueba el día 9. La calificación se le notificará como máximo \
el 27 de marzo.
B | 09-07..09-11 | Ana, perdona, estuve de feria hasta el martes. Dame el finde y la semana próxima te doy una \
contestación.
B | 09-16..09-16 | El patronato se reúne el 15 por la tarde. A la mañana siguiente lo llamará la directora.
B | 09-04..09-04 | Tomasz, ya está casi: falta la firma de mi socia, que vuelve esta noche. Mañana te lo confirmo \
por aquí mismo.
C | 12-18..12-18 | A ver, el 16 cierro caja, el 17 es la comida de empresa y el 18, viernes, hablo contigo sí o sí.
A | - | Dear Ana, we've now met everyone, the last on Friday 6th, and I'm sorry to say we chose somebody with \
theatre experience. Rehearsals begin on the 23rd and tickets go on sale on Thursday if you'd like to come.
A | - | Mei, the panel wants to see you again: Thursday 19 March, 10:00 to 11:30, same room. Please bring the \
slides. Marta will meet you downstairs.
A | - | Right, you've got the job. Induction Wednesday, shadowing Thursday and Friday, on your own from Monday. Any \
questions ask Bev.
A | - | We didn't get the contract. It was meant to be announced on the 2nd and it was, on the 9th, to somebody else.
A | - | Dear applicant, following the closing date of 6 March your application is under consideration. Please do not \
contact us before 31 March.
A | - | I'm away from the 12th until the 23rd and Sunil doesn't do recruitment, so there it is.
A | - | The start date has moved from 6 to 20 April. Payroll need your bank details by the 27th.
B | - | Thanks for coming in on Tuesday, and for the book, which I shall return when I've finished it.
B | - | As you know we'd planned to decide on the 1st. The trustees have put the whole thing back to their January \
meeting and even then I make no promises.
B | - | Your visit is off. Somebody here has chickenpox, so stay away till the 14th at least.
B | - | Last bus is at ten past nine, shift ends at nine, Saturdays at eight. Tell me by Sunday if that's a deal \
breaker.
B | - | The new manager starts on 14 September. I'd write to him rather than wait for him to write to you.
C | - | Rota for Christmas week: 21st early, 22nd early, 23rd off, 24th till two. Swap among yourselves.
C | - | The lease is up on 31 December and so are we. Thank you for wanting to work here.
A | - | Guten Tag, das Gespräch am 13. müssen wir absagen, die Stelle ist seit gestern gesperrt. Das gilt vorerst \
bis Jahresende.
A | - | Hallo Ana, bring am Donnerstag bitte Sicherheitsschuhe mit, los geht's um sieben, Feierabend ist um vier, \
Freitag dann bis eins.
A | - | Herr Wilk, am 27. Februar hatten wir Ihnen den Eingang bestätigt, am 6. März die Absage geschickt. Mehr kann \
ich dazu nicht sagen.
B | - | Frau Duarte, die Probezeit würde am 1. Oktober beginnen und am 31. März enden. Anbei der Vertragsentwurf, \
Änderungswünsche bitte bis 11.
B | - | Moin, Freitag fällt aus, Sturm. Komm einfach nächste Woche irgendwann vorbei, bin immer da außer Mittwoch.
C | - | Wir wünschen Ihnen besinnliche Feiertage. Unsere Geschäftsstelle ist vom 24.12. bis 1.1. nicht besetzt.
A | - | Bonjour, suite à notre échange du 5 mars, je vous confirme que nous ne donnons pas suite. Le salon de \
l'emploi du 21 mars peut vous intéresser.
A | - | Ana, tu commences jeudi, 7 h, chantier de la gare. Prends le bus de 6 h 20. Paye le 31.
B | - | Le poste est repoussé à janvier, sous réserve du vote du budget en décembre. Je ne m'engage à rien.
B | - | Merci de confirmer votre présence au test du 10 septembre avant le 7. Durée : deux heures.
C | - | La cuisine ferme le 24 à 15 h et rouvre le 2. Qui travaille le 31 sera payé double.
A | - | Hola Robin, la prueba es el sábado a las 8, dura toda la mañana y se come a las 2. Confírmame antes del \
jueves.
A | - | Ana: el puesto era hasta el 31 de agosto y lo hemos cubierto desde dentro. Gracias por venir el viernes.
B | - | Firmas el lunes, empiezas el martes y el viernes te llevo a conocer la finca.
B | - | Nos reunimos el día 2 y volveremos a reunirnos el 16, pero su caso no está en el orden del día.
C | - | El ayuntamiento no resolverá nada hasta que haya presupuestos, y presupuestos no habrá antes de marzo, si \
los hay.
# a sixth round
A | 03-17..03-17 | Hi Robin,¶Thank you for your time this morning. We have one more person to meet on Friday. Claire \
and I compare notes on Monday and I'll give you a ring on Tuesday 17th.¶The salary review is in July, since you \
asked.¶Best, Tom
A | 03-10..03-27 | Dear Ana¶Thank you for your interest in the Trust. All applications received by 8 March are with \
the panel. We aim to notify candidates of the outcome by Friday 27 March 2026. Shortlisted candidates should keep 2 \
April free.
A | 03-16..03-20 | Hello Mei! Sorry it's gone quiet, half the office has flu. I should be able to give you some \
feedback next week. Oh and Sara says happy birthday for the 15th!
A | 03-12..03-12 | Quick update: your references are back, offer is with legal since Monday. You should receive it \
on Thursday. Have a look over the weekend and we can talk Monday.
A | 03-24..03-24 | Dear Tomasz, our managing director is travelling in Asia until 22 March and wishes to be \
involved. I will get back to you on Tuesday, 24 March. Kind regards, Yuki
B | 09-11..09-11 | Hi Ana, good to see you on Tuesday. The team debriefs next Thursday, 10 September, so expect to \
hear from me the day after. Holiday entitlement is 28 days by the way.
B | 09-03..09-04 | Robin, just off the phone with them. Feedback is good but they want to sleep on it. I'll update \
you by close of play tomorrow. R
B | 09-21..09-21 | Dear Ms Lin, the Ethics Committee convenes on 17 September. You will be informed of its decision \
on Monday 21 September. Until then we ask you not to contact members.
C | 01-11..01-15 | Hi Tomasz, with Christmas around the corner nothing will be decided before we're all back on the \
6th. Let me promise you an answer in the week of the 11th. Enjoy the break!
C | 12-14..12-17 | Mei, we've pushed your case to the top. By Thursday at the latest we will tell you if it's a yes. \
Payroll shuts on the 18th, that's why.
A | 03-20..03-20 | Sehr geehrter Herr Wilk,¶vielen Dank für das Gespräch am 5. März. Bis Mitte nächster Woche führen \
wir noch weitere Gespräche. Am Freitag, den 20. März, geben wir Ihnen Rückmeldung.¶Mit freundlichen Grüßen
A | 03-10..03-13 | Hallo Mei, sorry für die Funkstille, ich war bis gestern krank. Ich kläre das mit der \
Geschäftsführung und melde mich bis Freitag. Dein Wunschtermin 1. Mai sollte klappen.
B | 09-14..09-18 | Liebe Frau Duarte, die Gremiensitzung wurde vom 2. auf den 10. September verlegt. Wir kommen in \
der darauffolgenden Woche auf Sie zu. Bitte entschuldigen Sie die Verzögerung.
C | 01-04..01-15 | Hallo Robin, das wird vor den Feiertagen nichts mehr. Ich melde mich nach den Feiertagen bei dir \
mit einem Vertragsentwurf. Komm gut ins neue Jahr!
A | 03-16..03-16 | Bonjour Monsieur, merci pour votre relance du 6 mars. Madame Faure est en congés jusqu'au 13. \
Elle vous rappellera lundi 16 mars dans la matinée. Bien cordialement
A | 03-10..03-31 | Bonjour Ana, nous avons bien reçu votre test le 4. Les corrections sont en cours et nous vous \
communiquerons votre note avant la fin du mois. La formation commence le 7 septembre.
B | 09-09..09-09 | Salut Mei, on voit la dernière personne mardi 8. Je te tiens au courant mercredi. Pour les congés \
d'août prochain on verra plus tard !
C | 12-18..12-18 | Madame, le conseil d'administration se prononce jeudi 17. Nous vous ferons part de sa décision le \
lendemain par téléphone.
A | 03-13..03-13 | Buenas tardes, Ana: su expediente entró el 4 de marzo y el comité lo ve mañana. El viernes le \
daremos una respuesta. Un cordial saludo.
B | 09-03..09-18 | Hola Robin, gracias por tu paciencia. Hemos tenido que retrasar las entrevistas del 1 al 9. Antes \
del 18 de septiembre tendrás noticias nuestras, sea lo que sea.
B | 09-07..09-07 | Hola Mei, mi compañera vuelve de vacaciones el domingo. El lunes te escribirá para contarte los \
siguientes pasos. El contrato sería hasta junio.
C | 12-14..12-18 | Tomasz, estamos entre tú y otra persona. Esta semana te decimos algo seguro, que el 21 ya cerramos.
A | - | Dear Tomasz¶I'm writing to let you know that we have filled the position. The successful candidate starts on \
1 April. We will keep your details on file until 10 September.
A | - | Hi Mei, can you send me your availability for next week? We'd like to do the second interview on Tuesday, \
Wednesday or Thursday. It takes about an hour.
A | - | Hi Ana, welcome aboard! First day is Monday 16 March, 9:30. You'll get your laptop on the day and payslip on \
the 28th.
A | - | Thank you for applying. The closing date is 31 March. Interviews will be held in the week of 13 April.
A | - | Robin, thanks for letting me know about the other offer. I understand you must answer them by Friday. I'm \
sorry we couldn't be quicker.
B | - | Dear Ana, as discussed on Tuesday, the offer of 1 September is valid until 15 September. Please sign and \
return both copies by then.
B | - | Hello Mei, we decided on Monday to put the role on hold. The budget will be looked at again in January. I \
can't promise anything.
B | - | Tomasz, the interview on the 10th is now on the 14th at the same time. Please confirm.
C | - | Thanks for your message. I am on annual leave from 21 December to 4 January and will have no access to email.
C | - | Hi Robin, it was a pleasure, and good luck with the move on Friday! We'd be glad to hear from you in the new \
year.
A | - | Sehr geehrte Frau Lin, die Stelle wurde zum 1. März besetzt. Wir bewahren Ihre Unterlagen bis zum 30. \
September auf.
A | - | Hallo Ana, passt dir Donnerstag, 12. März, um 14 Uhr für ein zweites Gespräch? Sonst ginge auch Freitag.
B | - | Hallo Robin, anbei dein Vertrag. Bitte schick ihn bis Montag unterschrieben zurück. Wir freuen uns auf dich \
am 1. Oktober!
C | - | Guten Tag Herr Wilk, leider müssen wir Ihnen nach dem Gespräch vom 10. Dezember absagen.
A | - | Bonjour, votre candidature du 2 mars n'a pas été retenue. Vous pouvez postuler à nouveau à partir du 1er \
septembre.
B | - | Bonjour Mei, seriez-vous disponible le 8 ou le 9 septembre pour un entretien avec notre directrice ? Merci \
de répondre avant vendredi.
C | - | Bonjour Ana, votre contrat débutera le 4 janvier. Merci d'apporter votre RIB et votre carte vitale le \
premier jour.
A | - | Hola Tomasz, la entrevista será el jueves 12 a las 10 en nuestras oficinas. Pregunta por Elena.
B | - | Estimada Ana, lamentamos comunicarle que el proceso se cerró el 31 de agosto. Le deseamos suerte.
C | - | Hola Mei, bienvenida al equipo. Empiezas el 11 de enero y la formación dura hasta el 15.
"""


def cases(table: str) -> list[Case]:
    """The lines of such a table."""
    lines = [line.split(" | ", 2) for line in table.strip().splitlines() if not line.startswith("#")]
    return [(_SENT[day], text.replace("¶", "\n\n"), None if label == "-" else label) for day, label, text in lines]


_CASES = cases(_TABLE)
PROMISES = tuple(case for case in _CASES if case[2])
NO_PROMISE = tuple(case for case in _CASES if not case[2])
