"""Every way to say a day or a span, a language a table: the days meant on Wednesday 18 November 2026, and the words.

Each phrase stands in a plain promise of its language (`CARRIERS`), so what is asked is only what days it means.
Written down by families before the grammar was mended by them.
"""

from __future__ import annotations

CARRIERS = {
    "en": "We will let you know {}.",
    "de": "Wir melden uns bei Ihnen {}.",
    "fr": "Nous vous recontacterons {}.",
    "es": "Le avisaremos {}.",
}
"""A promise without a date, and where the date stands in it."""

_EN = """
11-19..11-19 | tomorrow morning
11-19..11-19 | first thing tomorrow
11-18..11-19 | by tomorrow evening
11-20..11-20 | the day after tomorrow
11-18..11-18 | by close of play today
11-18..11-18 | by COB
11-20..11-20 | on Friday at the end of the day
11-18..11-20 | by Friday, close of business
11-25..11-25 | a week today
11-25..11-25 | a week from today
11-25..11-25 | one week from now
11-26..11-26 | a week tomorrow
11-27..11-27 | a week on Friday
11-27..11-27 | a week from Friday
11-27..11-27 | Friday week
12-04..12-04 | Friday fortnight
12-02..12-02 | in a fortnight
12-02..12-02 | two weeks from today
12-03..12-03 | two weeks from tomorrow
11-18..12-02 | within the next fortnight
11-18..12-02 | in the next two weeks
11-18..12-02 | within the following two weeks
11-18..11-28 | in no more than 10 days
11-18..11-28 | within at most ten days
11-18..11-28 | in ten days at the most
11-18..11-28 | in 10 days or less
11-18..11-28 | in under ten days
11-18..11-28 | within ten calendar days
11-18..11-25 | within the space of a week
11-18..11-25 | inside a week
11-18..11-20 | within 48 hours
11-18..11-20 | within two working days
11-18..12-09 | within fifteen (15) business days
11-30..12-02 | in eight to ten working days
11-20..11-21 | in two or three days
11-20..11-21 | in 2-3 days
11-20..11-21 | two to three days from now
11-19..11-20 | in a day or two
11-19..11-20 | tomorrow or Friday
11-23..11-24 | on Monday or Tuesday
11-23..11-25 | on Monday, Tuesday or Wednesday
11-23..11-25 | between Monday and Wednesday
11-23..11-25 | some time between Monday and Wednesday
11-23..11-25 | Monday to Wednesday next week
11-24..11-25 | on Tuesday or Wednesday of next week
11-24..11-24 | Tuesday next week
11-24..11-24 | on Tuesday of next week
11-23..11-27 | next week
11-23..11-27 | in the coming week
11-23..11-27 | over the course of next week
11-23..11-27 | at some point next week
11-23..11-24 | early next week
11-23..11-24 | at the start of next week
11-25..11-27 | in the second half of next week
11-26..11-27 | towards the end of next week
11-26..11-27 | late next week
11-18..11-27 | by the end of next week
11-18..11-20 | by the end of the week
11-18..11-20 | before the week is out
11-18..11-20 | before the weekend
11-18..11-20 | ahead of the weekend
11-23..11-25 | after the weekend
11-18..11-20 | this week
11-18..11-20 | before this week is over
11-30..12-04 | the week after next
11-23..11-27 | the week of the 23rd
11-23..11-27 | in the week commencing 23 November
11-23..11-27 | in the week of November 23rd
11-23..12-04 | next week or the week after
11-23..12-04 | next week or the one after
11-18..11-27 | this week or next
11-18..11-27 | this or next week
11-18..11-30 | by month's end
11-18..11-30 | by the end of the month
11-18..11-30 | before the month is over
11-18..11-30 | by the last day of the month
11-30..11-30 | on the last day of the month
11-21..11-30 | at the end of the month
12-01..12-31 | next month
12-01..12-10 | early next month
12-01..12-10 | at the beginning of next month
12-01..12-10 | in the first ten days of December
12-01..12-15 | in the first half of December
12-16..12-31 | in the second half of December
12-16..12-31 | in the latter half of December
12-11..12-20 | mid-December
12-11..12-20 | around the middle of December
12-21..12-31 | in late December
12-21..12-31 | in the last third of December
12-07..12-11 | in the first week of December
12-07..12-11 | the first full week of December
12-14..12-18 | in the second week of December
11-23..11-27 | in the last week of November
11-23..11-27 | in the last full week of November
11-23..11-27 | in the last week of the month
11-23..11-27 | in the last week of this month
12-07..12-11 | in the first week of next month
12-05..12-05 | on the 5th of next month
11-27..11-27 | on the 27th of this month
11-27..11-27 | on the 27th of the month
12-05..12-05 | on the fifth of December
12-03..12-03 | on the third of December
12-01..12-01 | on the first of December
12-02..12-02 | on the 2nd of December, 2026
12-21..12-21 | on the twenty-first of December
12-02..12-02 | on Wednesday the 2nd
12-02..12-02 | on Wed 2 Dec
12-02..12-02 | on Dec. 2nd
12-02..12-02 | on 2026-12-02
12-02..12-02 | on 2 December 2026
12-02..12-02 | on 2nd Dec 26
11-18..12-02 | no later than Wednesday, December 2
11-18..12-02 | not later than 2 December
11-18..12-02 | latest by 2 December
11-18..12-02 | on or before 2 December
11-18..12-02 | by 2 December at the latest
11-18..12-02 | by December 2 latest
11-18..12-02 | at the very latest on 2 December
11-18..12-02 | on 2 December at the outside
11-18..11-27 | Friday of next week at the latest
12-02..12-07 | from 2 December
12-02..12-07 | from 2 December on
12-02..12-07 | from December 2 onwards
12-02..12-04 | between 2 and 4 December
12-02..12-04 | between the 2nd and the 4th
12-02..12-04 | between December 2 and 4
12-02..12-04 | from December 2nd to 4th
12-02..12-04 | on the 2nd, 3rd or 4th of December
12-02..12-03 | on the 2nd or 3rd
12-02..12-03 | on the 2nd or the 3rd of December
12-02..12-03 | on the 2nd/3rd of December
12-28..01-05 | between 28 December and 5 January
01-04..01-15 | after the holidays
01-04..01-15 | once the holidays are over
01-04..01-15 | after the Christmas break
01-04..01-31 | in the new year
01-04..01-15 | early in the new year
01-04..01-08 | in the first week of January
01-04..01-08 | in the first week of the new year
11-18..12-23 | before the holidays
11-18..12-24 | before Christmas
11-18..12-24 | by Christmas
11-18..12-31 | before the end of the year
11-18..12-31 | by year's end
11-18..12-31 | before the year is out
11-18..12-31 | before the new year
12-26..12-31 | between Christmas and New Year
11-18..11-25 | before Thanksgiving
12-24..12-24 | on Christmas Eve
12-31..12-31 | on New Year's Eve
03-01..05-31 | in the spring
01-01..03-31 | in Q1
01-01..03-31 | in the first quarter of next year
01-01..01-31 | in January
02-01..02-28 | in February 2027
11-18..01-31 | by the end of January
11-18..12-18 | within a month
12-18..12-18 | in a month
12-18..12-18 | in a month's time
12-18..12-18 | a month from now
01-18..01-18 | in two months
01-18..01-18 | in two months' time
12-02..12-02 | in two weeks' time
12-02..12-16 | in a few weeks
12-02..12-02 | in a couple of weeks
11-20..11-23 | in a few days
11-20..11-23 | over the next few days
11-20..11-23 | in the coming days
11-20..11-23 | in several days
11-20..11-20 | in a couple of days
12-09..12-09 | in three weeks
11-18..12-09 | over the next three weeks
11-18..12-09 | in the course of the next three weeks
12-02..12-09 | in two to three weeks
12-02..12-09 | in 2/3 weeks
12-02..12-09 | two, maybe three weeks from now
11-28..11-28 | ten days from now
11-28..11-28 | in ten days or so
11-30..11-30 | in about a dozen days
11-23..11-23 | Monday first thing
11-23..11-23 | on Monday at 9.30
11-23..11-23 | Monday afternoon around three
11-18..11-23 | by Monday lunchtime
11-18..11-23 | by noon on Monday
11-18..11-23 | by 5pm on Monday
11-18..11-23 | by 5 p.m. Monday
11-18..11-23 | before Monday is over
11-18..11-23 | by Monday night
11-24..11-24 | on Tuesday, not before
12-01..12-01 | the Tuesday after next
12-02..12-02 | two Wednesdays from now
11-27..11-27 | on the last Friday of the month
12-04..12-04 | on the first Friday in December
12-11..12-11 | on the second Friday of December
11-18..11-18 | later today
11-18..11-18 | this evening
11-18..11-18 | before the day is out
11-18..11-20 | in the next 48 hours
11-18..11-19 | in the next 24 hours
11-18..11-19 | within a day
11-19..11-20 | later this week
11-18..11-20 | during the rest of the week
11-19..11-19 | Thu
11-19..11-19 | thursday arvo
11-30..12-04 | in week 49
11-30..12-11 | in week 49 or 50
11-30..12-11 | in weeks 49 and 50
11-30..12-11 | in weeks 49/50
12-02..12-02 | on 02.12.2026
12-02..12-02 | on 02/Dec/2026
12-02..12-02 | on 2-Dec-2026
12-02..12-02 | on 2 Dec., a Wednesday
11-18..12-02 | up to 2 December
11-18..12-02 | any day between now and 2 December
11-21..11-22 | at the weekend
11-21..11-22 | over the weekend
11-21..11-22 | this weekend
"""

_DE = """
11-19..11-19 | morgen
11-19..11-19 | morgen Vormittag
11-19..11-19 | morgen früh
11-18..11-19 | bis morgen Abend
11-20..11-20 | übermorgen
11-18..11-18 | heute noch
11-18..11-18 | noch heute
11-18..11-18 | im Laufe des Tages
11-19..11-19 | im Laufe des morgigen Tages
11-18..11-20 | noch diese Woche
11-18..11-20 | bis Ende der Woche
11-18..11-20 | vor dem Wochenende
11-23..11-25 | nach dem Wochenende
11-21..11-22 | am Wochenende
11-18..11-20 | im Laufe der Woche
11-23..11-27 | nächste Woche
11-23..11-27 | in der kommenden Woche
11-23..11-27 | im Laufe der nächsten Woche
11-23..11-27 | in der Folgewoche
11-30..12-04 | übernächste Woche
11-23..12-04 | nächste oder übernächste Woche
11-18..11-27 | diese oder nächste Woche
11-23..11-24 | Anfang nächster Woche
11-23..11-24 | zu Beginn der nächsten Woche
11-24..11-26 | Mitte nächster Woche
11-26..11-27 | Ende nächster Woche
11-26..11-27 | gegen Ende der kommenden Woche
11-25..11-27 | in der zweiten Hälfte der nächsten Woche
11-23..11-25 | in der ersten Wochenhälfte der nächsten Woche
11-25..11-27 | in der zweiten Hälfte der kommenden Woche
11-18..11-27 | bis spätestens Ende nächster Woche
11-24..11-24 | nächsten Dienstag
11-24..11-24 | am Dienstag nächster Woche
11-24..11-24 | kommende Woche Dienstag
11-24..11-25 | Dienstag oder Mittwoch nächster Woche
11-27..11-27 | Freitag in einer Woche
11-27..11-27 | am Freitag in acht Tagen
11-27..11-27 | Freitag über eine Woche
11-25..11-25 | heute in einer Woche
11-25..11-25 | in acht Tagen
11-25..11-25 | heute in acht Tagen
12-02..12-02 | in vierzehn Tagen
12-02..12-02 | in zwei Wochen
12-02..12-02 | heute in 14 Tagen
11-18..12-02 | binnen zwei Wochen
11-18..12-02 | innerhalb der nächsten zwei Wochen
11-18..12-02 | in den folgenden zwei Wochen
11-18..12-02 | innert 14 Tagen
11-18..12-02 | binnen 14 Tagen
11-18..12-02 | in den nächsten 14 Tagen
11-18..12-02 | in längstens zwei Wochen
11-18..12-02 | in spätestens zwei Wochen
11-18..12-02 | in maximal zwei Wochen
11-18..12-02 | innerhalb von höchstens zwei Wochen
11-18..11-25 | binnen Wochenfrist
11-18..12-18 | innerhalb eines Monats
11-18..12-02 | innerhalb von zehn Arbeitstagen
11-18..11-20 | innerhalb von 48 Stunden
11-20..11-20 | in zwei Tagen
11-20..11-21 | in zwei bis drei Tagen
11-20..11-21 | in 2-3 Tagen
11-20..11-21 | in zwei, drei Tagen
12-02..12-09 | in zwei bis drei Wochen
12-02..12-09 | in zwei, drei Wochen
11-20..11-23 | in den nächsten Tagen
11-20..11-23 | in ein paar Tagen
11-20..11-23 | in einigen Tagen
11-20..11-23 | dieser Tage
12-02..12-16 | in einigen Wochen
12-02..12-16 | in den nächsten Wochen
11-18..11-30 | bis Monatsende
11-18..11-30 | bis Ende des Monats
11-18..11-30 | noch in diesem Monat
11-18..11-30 | noch im November
11-21..11-30 | Ende November
11-21..11-30 | gegen Monatsende
12-01..12-31 | nächsten Monat
12-01..12-31 | im Dezember
12-01..12-10 | Anfang Dezember
12-01..12-10 | Anfang des nächsten Monats
12-11..12-20 | Mitte Dezember
12-21..12-31 | Ende Dezember
12-01..12-15 | in der ersten Dezemberhälfte
12-16..12-31 | in der zweiten Dezemberhälfte
12-16..12-31 | in der zweiten Hälfte des Dezembers
12-01..12-10 | in den ersten zehn Tagen des Dezember
12-07..12-11 | in der ersten Dezemberwoche
12-07..12-11 | in der ersten vollen Dezemberwoche
12-07..12-11 | in der ersten Woche im Dezember
12-07..12-11 | in der ersten Woche des nächsten Monats
12-14..12-18 | in der zweiten Dezemberwoche
11-23..11-27 | in der letzten Novemberwoche
12-02..12-02 | am 2. Dezember
12-02..12-02 | am 02.12.
12-02..12-02 | am 2.12.
12-02..12-02 | am 2.12.26
12-02..12-02 | am 02.12.2026
12-02..12-02 | am Mittwoch, den 2. Dezember
12-02..12-02 | am Mittwoch, 2.12.
12-02..12-02 | Mi, 2.12.
12-02..12-02 | am zweiten Dezember
12-05..12-05 | am fünften Dezember
11-18..12-02 | bis zum 2.
11-18..12-02 | bis 2.12.
11-18..12-02 | bis spätestens 2. Dezember
11-18..12-02 | spätestens am 2. Dezember
11-18..12-02 | bis einschließlich 2. Dezember
11-18..12-02 | bis längstens 2. Dezember
12-05..12-05 | am 5. des nächsten Monats
11-27..11-27 | am 27. dieses Monats
12-02..12-04 | zwischen dem 2. und 4. Dezember
12-02..12-04 | zwischen dem 2. und dem 4.12.
12-02..12-04 | vom 2. bis 4. Dezember
12-02..12-04 | vom 2.-4.12.
12-02..12-03 | am 2. oder 3. Dezember
12-02..12-07 | ab dem 2. Dezember
12-02..12-07 | ab 2.12.
11-23..11-24 | am Montag oder Dienstag
11-23..11-24 | Mo oder Di
11-23..11-25 | zwischen Montag und Mittwoch
11-23..11-25 | Montag, Dienstag oder Mittwoch
11-23..11-23 | am Montagmorgen
11-23..11-23 | am Montag um 9.30 Uhr
11-18..11-23 | bis Montagabend
11-18..11-23 | bis Montag 12 Uhr
11-18..11-23 | bis Montag Dienstschluss
11-30..12-04 | in KW 49
11-30..12-04 | in der KW 49
11-30..12-04 | in der 49. KW
11-30..12-04 | in der 49. Kalenderwoche
11-30..12-04 | in Kalenderwoche 49
11-30..12-11 | in KW 49 oder 50
11-30..12-11 | in KW 49/50
11-30..12-11 | in den Kalenderwochen 49 und 50
11-30..12-04 | in der Woche vom 30. November
11-30..12-04 | in der Woche ab dem 30.11.
01-04..01-15 | nach den Feiertagen
01-04..01-15 | nach der Weihnachtspause
01-04..01-31 | im neuen Jahr
01-04..01-15 | Anfang des neuen Jahres
01-04..01-08 | in der ersten Januarwoche
01-04..01-08 | in der ersten Woche des neuen Jahres
11-18..12-23 | vor den Feiertagen
11-18..12-24 | vor Weihnachten
11-18..12-24 | noch vor Weihnachten
11-18..12-31 | bis Jahresende
11-18..12-31 | noch in diesem Jahr
11-18..12-31 | noch dieses Jahr
12-27..12-31 | zwischen den Jahren
12-27..12-31 | zwischen Weihnachten und Neujahr
01-01..03-31 | im ersten Quartal
03-01..05-31 | im Frühjahr
12-18..12-18 | in einem Monat
12-09..12-09 | in drei Wochen
12-16..12-16 | heute in vier Wochen
"""

_FR = """
11-19..11-19 | demain matin
11-19..11-19 | demain
11-20..11-20 | après-demain
11-18..11-18 | aujourd'hui même
11-18..11-18 | dans la journée
11-18..11-19 | d'ici demain soir
11-18..11-20 | d'ici vendredi
11-18..11-20 | d'ici la fin de la semaine
11-18..11-20 | avant la fin de la semaine
11-18..11-20 | cette semaine
11-18..11-20 | dans la semaine
11-18..11-20 | avant le week-end
11-18..11-20 | avant le we
11-23..11-25 | après le week-end
11-21..11-22 | ce week-end
11-23..11-27 | la semaine prochaine
11-23..11-27 | dans le courant de la semaine prochaine
11-23..11-27 | au cours de la semaine prochaine
11-23..11-24 | en début de semaine prochaine
11-23..11-24 | au début de la semaine prochaine
11-24..11-26 | en milieu de semaine prochaine
11-26..11-27 | en fin de semaine prochaine
11-26..11-27 | vers la fin de la semaine prochaine
11-23..12-04 | la semaine prochaine ou la suivante
11-18..11-27 | cette semaine ou la semaine prochaine
11-30..12-04 | la semaine du 30
11-23..11-23 | lundi prochain
11-23..11-23 | lundi en matinée
11-23..11-23 | lundi à 9 h 30
11-23..11-23 | lundi dans l'après-midi
11-30..11-30 | lundi en huit
12-07..12-07 | lundi en quinze
11-23..11-24 | lundi ou mardi
11-23..11-25 | lundi, mardi ou mercredi
11-23..11-25 | entre lundi et mercredi
11-24..11-24 | mardi de la semaine prochaine
12-02..12-02 | le 2 décembre
12-02..12-02 | le mercredi 2 décembre
12-02..12-02 | mercredi 2
12-01..12-01 | le 1er décembre
12-02..12-02 | le 2/12
12-02..12-02 | le 02/12/2026
11-27..11-27 | le 27
11-18..12-02 | d'ici le 2 décembre
11-18..12-02 | d'ici au 2 décembre
11-18..12-02 | pour le 2 décembre
11-18..12-02 | avant le 2 décembre
11-18..12-02 | jusqu'au 2 décembre
11-18..12-02 | au plus tard le 2 décembre
11-18..12-02 | le 2 décembre au plus tard
11-18..12-02 | le 2 décembre dernier délai
12-05..12-05 | le 5 du mois prochain
12-02..12-04 | entre le 2 et le 4 décembre
12-02..12-04 | entre les 2 et 4 décembre
12-02..12-04 | du 2 au 4 décembre
12-02..12-03 | le 2 ou le 3 décembre
12-02..12-03 | le 2 ou 3 décembre
12-02..12-07 | à partir du 2 décembre
12-02..12-07 | à compter du 2 décembre
11-25..11-25 | dans une semaine
11-25..11-25 | d'aujourd'hui en huit
11-25..11-25 | dans huit jours
12-02..12-02 | dans quinze jours
11-18..12-03 | sous quinzaine
11-18..12-02 | sous quinze jours
11-18..11-26 | sous huitaine
11-18..11-25 | sous huit jours
11-18..11-20 | sous 48 heures
11-18..11-20 | sous 48h
11-18..11-28 | sous dix jours
11-18..11-28 | dans les dix jours
11-18..11-28 | dans les dix jours qui viennent
11-18..11-28 | dans les dix prochains jours
11-18..11-28 | d'ici dix jours
11-18..11-28 | d'ici à dix jours
11-18..11-28 | dans un délai de dix jours
11-18..11-28 | dans un délai maximum de dix jours
11-18..11-28 | dans dix jours maximum
11-18..11-28 | dans dix jours au plus tard
11-28..11-28 | dans une dizaine de jours
12-08..12-08 | dans une vingtaine de jours
12-18..12-18 | dans une trentaine de jours
11-18..11-28 | sous une dizaine de jours
11-18..11-25 | sous cinq jours ouvrés
11-20..11-21 | dans deux ou trois jours
11-20..11-21 | dans 2-3 jours
12-02..12-09 | dans deux à trois semaines
11-18..12-09 | d'ici trois semaines
11-18..12-09 | dans les trois semaines à venir
12-09..12-09 | dans trois semaines
11-20..11-23 | dans les prochains jours
11-20..11-23 | dans les jours qui viennent
11-20..11-23 | ces jours-ci
11-20..11-23 | dans quelques jours
12-02..12-16 | dans quelques semaines
12-02..12-16 | dans les prochaines semaines
12-18..12-18 | dans un mois
11-18..12-18 | d'ici un mois
11-18..11-30 | avant la fin du mois
11-18..11-30 | d'ici fin novembre
11-18..11-30 | d'ici la fin du mois
11-21..11-30 | fin novembre
11-21..11-30 | à la fin du mois
12-01..12-31 | le mois prochain
12-01..12-31 | en décembre
12-01..12-31 | courant décembre
12-01..12-10 | début décembre
12-01..12-10 | au début du mois de décembre
12-01..12-10 | au début du mois prochain
12-11..12-20 | à la mi-décembre
12-11..12-20 | mi-décembre
12-11..12-20 | vers le milieu du mois de décembre
12-21..12-31 | fin décembre
12-01..12-15 | dans la première quinzaine de décembre
12-16..12-31 | dans la seconde quinzaine de décembre
12-16..12-31 | dans la deuxième quinzaine de décembre
12-16..12-31 | dans la 2e quinzaine de décembre
12-16..12-31 | dans la seconde moitié de décembre
12-01..12-10 | dans les dix premiers jours de décembre
12-07..12-11 | la première semaine de décembre
12-07..12-11 | dans la première semaine du mois prochain
12-14..12-18 | la deuxième semaine de décembre
11-23..11-27 | la dernière semaine de novembre
11-23..11-27 | la dernière semaine du mois
01-04..01-15 | après les fêtes
01-04..01-15 | après les vacances de Noël
01-04..01-31 | à la nouvelle année
11-18..12-23 | avant les fêtes
11-18..12-24 | avant Noël
11-18..12-31 | avant la fin de l'année
11-18..12-31 | d'ici la fin de l'année
12-27..12-31 | entre Noël et le jour de l'an
12-27..12-31 | entre Noël et le Nouvel An
01-04..01-08 | la première semaine de janvier
01-01..03-31 | au premier trimestre
03-01..05-31 | au printemps
11-30..12-04 | en semaine 49
11-30..12-11 | en semaine 49 ou 50
"""

_ES = """
11-19..11-19 | mañana
11-19..11-19 | mañana por la mañana
11-19..11-19 | mañana a primera hora
11-20..11-20 | pasado mañana
11-18..11-18 | hoy mismo
11-18..11-18 | a lo largo del día de hoy
11-18..11-19 | de aquí a mañana
11-18..11-20 | antes del viernes
11-18..11-20 | a más tardar el viernes
11-18..11-20 | esta semana
11-18..11-20 | antes de que acabe la semana
11-18..11-20 | antes del fin de semana
11-18..11-20 | antes del finde
11-18..11-20 | a lo largo de la semana
11-23..11-25 | después del fin de semana
11-21..11-22 | este fin de semana
11-23..11-27 | la próxima semana
11-23..11-27 | la semana que viene
11-23..11-27 | la semana entrante
11-23..11-27 | a lo largo de la próxima semana
11-23..11-27 | durante la semana que viene
11-23..11-24 | a principios de la próxima semana
11-23..11-24 | a principios de la semana que viene
11-24..11-26 | a mediados de la próxima semana
11-26..11-27 | a finales de la próxima semana
11-18..11-27 | antes de que termine la próxima semana
11-23..12-04 | la semana que viene o la siguiente
11-30..12-04 | en la semana del 30 de noviembre
11-30..12-04 | la semana del 30
11-23..11-23 | el lunes
11-23..11-23 | el próximo lunes
11-23..11-23 | el lunes que viene
11-23..11-23 | el lunes por la mañana
11-23..11-23 | el lunes a las 9:30
11-23..11-24 | el lunes o el martes
11-23..11-25 | entre el lunes y el miércoles
11-24..11-24 | el martes de la semana que viene
12-02..12-02 | el 2 de diciembre
12-02..12-02 | el día 2 de diciembre
12-02..12-02 | el día 2
11-27..11-27 | el 27
12-02..12-02 | el miércoles 2
12-02..12-02 | el miércoles 2 de diciembre
12-01..12-01 | el 1 de diciembre
12-01..12-01 | el primero de diciembre
12-02..12-02 | el 2/12
12-02..12-02 | el 02/12/2026
11-18..12-02 | antes del 2 de diciembre
11-18..12-02 | antes del día 2
11-18..12-02 | hasta el 2 de diciembre
11-18..12-02 | a más tardar el día 2 de diciembre
11-18..12-02 | a más tardar el 2 de diciembre del año en curso
11-18..12-02 | como muy tarde el 2 de diciembre
11-18..12-02 | el 2 de diciembre a más tardar
11-18..12-02 | el 2 de diciembre como máximo
11-18..12-02 | no más tarde del 2 de diciembre
12-05..12-05 | el 5 del próximo mes
12-05..12-05 | el 5 del mes que viene
12-02..12-04 | entre el 2 y el 4 de diciembre
12-02..12-04 | del 2 al 4 de diciembre
12-02..12-03 | el 2 o el 3 de diciembre
12-02..12-07 | a partir del 2 de diciembre
11-25..11-25 | en una semana
11-25..11-25 | dentro de una semana
11-25..11-25 | de hoy en ocho
12-02..12-02 | en dos semanas
12-03..12-03 | en quince días
12-03..12-03 | en una quincena
11-18..12-02 | en un plazo de dos semanas
11-18..12-02 | en las próximas dos semanas
11-18..12-02 | en las dos semanas siguientes
11-18..11-28 | en un plazo máximo de diez días
11-18..11-28 | en un máximo de diez días
11-18..11-28 | en diez días como máximo
11-18..11-28 | en no más de diez días
11-18..11-28 | en los próximos diez días
11-18..11-28 | antes de diez días
11-18..11-25 | en un plazo de cinco días hábiles
11-18..11-20 | en las próximas 48 horas
11-20..11-21 | en dos o tres días
11-20..11-21 | en 2-3 días
12-02..12-09 | en dos o tres semanas
11-28..11-28 | en una decena de días
11-20..11-23 | en los próximos días
11-20..11-23 | en unos días
11-20..11-23 | estos días
12-02..12-16 | en unas semanas
12-02..12-16 | en las próximas semanas
12-02..12-02 | en un par de semanas
12-18..12-18 | en un mes
12-18..12-18 | dentro de un mes
11-18..11-30 | antes de fin de mes
11-18..11-30 | antes de que acabe el mes
11-21..11-30 | a fin de mes
11-21..11-30 | a finales de mes
11-21..11-30 | a finales de noviembre
12-01..12-31 | el próximo mes
12-01..12-31 | el mes que viene
12-01..12-31 | en diciembre
12-01..12-10 | a principios de diciembre
12-01..12-10 | a primeros de diciembre
12-01..12-10 | a comienzos del próximo mes
12-11..12-20 | a mediados de diciembre
12-21..12-31 | a finales de diciembre
12-01..12-15 | en la primera quincena de diciembre
12-16..12-31 | en la segunda quincena de diciembre
12-16..12-31 | en la segunda mitad de diciembre
12-07..12-11 | la primera semana de diciembre
12-14..12-18 | la segunda semana de diciembre
11-23..11-27 | la última semana de noviembre
11-23..11-27 | la última semana del mes
01-04..01-15 | después de las fiestas
01-04..01-15 | pasadas las fiestas
01-04..01-15 | a la vuelta de las vacaciones de Navidad
01-04..01-31 | en el nuevo año
11-18..12-23 | antes de las fiestas
11-18..12-24 | antes de Navidad
11-18..12-31 | antes de fin de año
11-18..12-31 | antes de que acabe el año
12-27..12-31 | entre Navidad y Año Nuevo
01-04..01-08 | la primera semana de enero
01-01..03-31 | en el primer trimestre
03-01..05-31 | en primavera
"""


def _cases(code: str, table: str) -> tuple[tuple[str, str], ...]:
    lines = (line.partition(" | ") for line in table.strip().splitlines())
    return tuple((CARRIERS[code].format(words), days) for days, _, words in lines)


SPANS = (*_cases("en", _EN), *_cases("de", _DE), *_cases("fr", _FR), *_cases("es", _ES))
"""Each a sentence and its days."""

TOLD_BEFORE = (
    # The day last spoken of tells the month, the week or the day that is meant.
    ("The board meets on 20 December. We will let you know by the 5th.", "11-18..01-05"),
    ("The budget is released on 1 April and I am phoning you on the 2nd.", "04-02..04-02"),
    ("In the first half of March, from the 3rd, you will hear from us.", "03-03..03-15"),
    ("In mid-April, on the 15th at the latest, I will let you know.", "11-18..04-15"),
    ("The offsite is on the 9th. I'll write to you the day after or the day after that.", "12-10..12-11"),
    ("The panel meets on the evening of Tuesday 1 December. I shall write to you in the rest of that week.",
     "12-02..12-04"),
    ("The panel meets on Tuesday 1 December. You will hear from me later that week.", "12-02..12-04"),
    ("The panel meets on Tuesday 1 December. You will hear from me by the end of that week.", "11-18..12-04"),
    ("Die letzten Gespräche sind am 1. Dezember. Innerhalb einer Woche danach hören Sie von uns.", "12-01..12-08"),
    ("Le comité siège mardi et, dans les deux jours qui suivent, vous recevrez un mot de moi.", "11-24..11-26"),
    ("Der Vorstand tagt am 1. Dezember; innerhalb von zwei Tagen danach melden wir uns.", "12-01..12-03"),
    ("El comité se reúne el martes y en los dos días siguientes le diremos algo.", "11-24..11-26"),
    ("I can write to everyone from Wednesday, certainly before the end of next week.", "11-25..11-27"),
    ("No news from us up to December 3, and on the 4th I come to you with the result.", "12-04..12-04"),
    ("With the holiday on Monday nothing will happen until the day after. We will ring you on Tuesday.",
     "11-24..11-24"),
    ("We won't keep you waiting past the 30th.", "11-18..11-30"),
    ("You will not have to wait longer than Friday.", "11-18..11-20"),
    ("In reply to your letter of 16 November: a final notice will be sent to you within ten working days.",
     "11-18..12-02"),
    ("Auf Ihre Anfrage vom 16.11.2026 teilen wir mit: Bescheid erhalten Sie innerhalb von zehn Arbeitstagen.",
     "11-18..12-02"),
    ("El 27 le llamará Inés para contarle qué hemos resuelto.", "11-27..11-27"),
    ("Le 27 on vous appelle pour vous dire la suite.", "11-27..11-27"),
    ("I'll ring you on Thursday morning, say 9.30?", "11-19..11-19"),
)  # fmt: skip
"""Two dates, or one beside something that tells more of it."""
