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
W | 11-18..12-18 | The vetting process lasts up to one month, following which candidates receive written notice; in \
your case no later than 18 December.
W | 12-01..12-10 | Beginning of December is realistic for a response from our Tokyo colleagues, I'll pass it on \
straight away.
J | 06-09..06-12 | Hang in there until Friday, that's when I'm allowed to say more.
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
W | 11-25..11-25 | Our selection meeting takes place on Wednesday the 25th and you'll be written to the same day.
W | 11-18..12-01 | Decisions are being posted to the portal no later than December 1st.
W | 11-24..11-24 | Tuesday. That's the day you get a straight yes or no from me.
W | 11-30..12-04 | We've pencilled in the week after next for letting people know.
W | 12-03..12-03 | Two weeks from tomorrow the fellowship awards will be announced and you will be among the first \
informed.
W | 11-18..11-23 | I've got your file in front of me. By Monday evening at the latest you'll know if it's a match.
W | 11-27..11-27 | I need to square this with the finance people on Friday week; my answer to you comes right then.
W | 11-18..12-11 | The secretary of the committee is to notify the candidates on or before the 11th of December.
W | 12-21..12-31 | Don't hold your breath before late December; that's when the list is out and we contact people.
W | 11-18..11-21 | You'll not have to wait longer than three days for my reply.
W | 11-19..11-19 | I'm told to sit tight till tomorrow. As soon as I have it, which will be tomorrow, so will you.
W | 11-23..11-27 | Week 48 we plan to communicate the decisions.
W | 11-18..11-18 | Expect a mail from Rosa before the day is through.
J | 06-12..06-12 | My flatmate owns the bar and he's deciding Friday, I'll whatsapp ya then
J | 06-09..06-23 | A written reply shall be furnished to you within fourteen days of this message.
J | 06-22..06-22 | It'll be Monday week before anybody gets around to phoning.
J | 06-18..06-19 | We are hoping to give candidates closure towards the end of next week.
J | 06-15..06-15 | Once the partners have voted (Monday morning) I call all finalists in the afternoon of that day.
J | 06-09..06-11 | Allow us two days to digest this and we'll come back with our thoughts.
J | 07-01..07-31 | Realistically, July is when you'd get any sort of answer from a ministry like ours.
J | 06-10..06-10 | on the bus rn, will give u the verdict tmrw
J | 06-09..06-26 | The outcome, good or bad, should find its way to you by the 26th.
J | 06-14..06-14 | In five days you will hear from my colleague Mr. Ochieng.
J | 06-16..06-16 | We will inform to you the result on next Tuesday.
J | 06-15..06-19 | For the moment I have no informations, I will have them the next week and I will transmit you.
F | 01-29..02-02 | Right, decision time. You'll know by the 2nd, scout's honour.
F | 02-01..02-01 | I'd rather tell you in person, so I'll phone on Monday.
F | 02-03..02-03 | The auditors leave on Tuesday. The day after that I'll have time to get you an answer, and I will.
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
"""


def _cases(*, promising: bool) -> tuple[Case, ...]:
    """Those that promise, or those that do not ("-")."""
    lines = (line.split(" | ", 2) for line in _TABLE.strip().splitlines())
    return tuple(
        (_SENT[sent], text, label if promising else None) for sent, label, text in lines if (label != "-") is promising
    )


PROMISES = _cases(promising=True)
NO_PROMISE = _cases(promising=False)
