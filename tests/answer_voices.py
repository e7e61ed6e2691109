"""Owners' answers in many voices, each with what a careful person would do about it.

A line: the date of the answer, the recipients in order (parted by commas), what is meant, the words; parted by
strokes, `/` in the words is a new line. What is meant: `send 1 3`, `skip 2`, `snooze DAY`, `stop`, `detail 2 WORDS`,
`unclear`; several are joined by `;`. `FIRST` was written before the grammar it tests, `SECOND` by other
voices before its second round; both were scored before anything was done about them.
"""

from __future__ import annotations

FIRST = """
2026-03-02 | Bob Lee | send 1 | Yes, that's perfect, send it over
2026-03-02 | Bob Lee | send 1 | Fab, thank you so much, please send
2026-03-02 | Bob Lee, Ann Roy | send 2 | send Ann's
2026-03-02 | Bob Lee, Ann Roy | send 1 | just Bob's please
2026-03-02 | Bob Lee, Ann Roy, Joe Poe | send 1 3 | everyone except Ann
2026-03-02 | Bob Lee, Ann Roy, Joe Poe | send 1 2 | send the first two
2026-03-02 | Bob Lee, Ann Roy, Joe Poe | send 3 | only the last one
2026-03-02 | Bob Lee, Ann Roy, Joe Poe | send 1; skip 2 3 | send the first one and skip the rest
2026-03-02 | Bob Lee, Ann Roy, Joe Poe | send 2 3 | send Ann and Joe
2026-03-02 | Bob Lee, Ann Roy | unclear | send the one to Carol
2026-03-02 | Ann Roy, Ann Lee | unclear | send Ann's
2026-03-02 | Ann Roy, Ann Lee | send 2 | send the one to Ann Lee
2026-03-02 | Bob Lee | unclear | yes but call him Robert
2026-03-02 | Bob Lee | unclear | send it once I'm back from holiday
2026-03-02 | Bob Lee | unclear | ok if you think so
2026-03-02 | Bob Lee | unclear | has he answered?
2026-03-02 | Bob Lee | unclear | I'm not sure about this
2026-03-02 | Bob Lee | unclear | send it at noon
2026-03-02 | Bob Lee | unclear | read it, sounds nice
2026-03-02 | Bob Lee | unclear | yes, cc Maria too
2026-03-02 | Bob Lee | skip 1 | scrap it
2026-03-02 | Bob Lee | skip 1 | bin this one please
2026-03-02 | Bob Lee | skip 1 | I already wrote to him myself, skip
2026-03-02 | Bob Lee, Ann Roy | skip 2 | don't send Ann's
2026-03-02 | Bob Lee | snooze 2026-03-04 | remind me the day after tomorrow
2026-03-02 | Bob Lee | snooze 2026-03-09 | can you ask me again next week
2026-03-02 | Bob Lee | snooze 2026-03-16 | in two weeks please
2026-03-02 | Bob Lee | snooze 2026-03-06 | hold it until friday
2026-03-02 | Bob Lee | snooze 2026-03-03 | not today, ask me tomorrow morning
2026-03-02 | Bob Lee | stop | I've withdrawn my application
2026-03-02 | Bob Lee | stop | please don't write to this company any more
2026-03-02 | Bob Lee | detail 1 we spoke about her move to Bristol | we spoke about her move to Bristol, add that
2026-03-02 | Bob Lee, Ann Roy | detail 2 I promised to send the reading list | \
put this into Ann's: I promised to send the reading list
2026-03-02 | Bob Lee | unclear | change the greeting
2026-03-02 | Eva Kurz | send 1 | Jawoll, raus damit!
2026-03-02 | Eva Kurz | send 1 | Ja, gerne so abschicken, vielen Dank
2026-03-02 | Eva Kurz | send 1 | Kannst du so rausschicken
2026-03-02 | Eva Kurz, Jan Ott | send 1 2 | Bitte beide abschicken
2026-03-02 | Eva Kurz, Jan Ott | send 2 | nur die an Jan
2026-03-02 | Eva Kurz, Jan Ott, Pia Lenz | send 1 2 | alle außer der letzten
2026-03-02 | Eva Kurz, Jan Ott, Pia Lenz | send 1; skip 2 | die erste senden, die zweite löschen
2026-03-02 | Eva Kurz, Jan Ott | send 1 | schick die an Frau Kurz ab
2026-03-02 | Eva Kurz | skip 1 | das bitte verwerfen
2026-03-02 | Eva Kurz | skip 1 | Nee, lass mal
2026-03-02 | Eva Kurz | snooze 2026-03-09 | nächste Woche nochmal fragen
2026-03-02 | Eva Kurz | snooze 2026-03-05 | erinner mich am Donnerstag
2026-03-02 | Eva Kurz | snooze 2026-03-05 | in drei Tagen wieder vorlegen
2026-03-02 | Eva Kurz | stop | Bitte schreib denen nicht mehr
2026-03-02 | Eva Kurz | stop | Ich habe meine Bewerbung zurückgezogen.
2026-03-02 | Eva Kurz | unclear | ja, aber das „herzlich“ muss weg
2026-03-02 | Eva Kurz | unclear | wenn du meinst
2026-03-02 | Eva Kurz | unclear | schick es morgen früh
2026-03-02 | Eva Kurz | unclear | klingt gut
2026-03-02 | Eva Kurz | unclear | wem hast du das geschickt?
2026-03-02 | Eva Kurz, Jan Ott | detail 2 wir haben über seine Doktorarbeit gesprochen | \
wir haben über seine Doktorarbeit gesprochen, schreib das bei Jan rein
2026-03-02 | Luc Petit | send 1 | Oui parfait, tu peux envoyer
2026-03-02 | Luc Petit | send 1 | Vous pouvez l'envoyer, merci beaucoup
2026-03-02 | Luc Petit, Zoé Brun | send 2 | uniquement celui de Zoé
2026-03-02 | Luc Petit, Zoé Brun, Max Roux | send 1 2 3 | envoie les trois
2026-03-02 | Luc Petit, Zoé Brun, Max Roux | send 1 2 | tous sauf Max
2026-03-02 | Luc Petit, Zoé Brun | send 1; skip 2 | envoie le premier, supprime le deuxième
2026-03-02 | Luc Petit | skip 1 | Non, n'envoie rien
2026-03-02 | Luc Petit | skip 1 | jette-le
2026-03-02 | Luc Petit | snooze 2026-03-09 | repose-moi la question dans une semaine
2026-03-02 | Luc Petit | snooze 2026-03-03 | plutôt demain
2026-03-02 | Luc Petit | snooze 2026-03-05 | rappelle-moi jeudi s'il te plaît
2026-03-02 | Luc Petit | stop | ne leur écris plus jamais
2026-03-02 | Luc Petit | stop | j'ai retiré ma candidature
2026-03-02 | Luc Petit | unclear | oui mais enlève la dernière phrase
2026-03-02 | Luc Petit | unclear | s'il n'a pas répondu, envoie
2026-03-02 | Luc Petit | unclear | pas encore
2026-03-02 | Luc Petit, Zoé Brun | detail 2 on a parlé de son voyage au Pérou | \
on a parlé de son voyage au Pérou, ajoute ça pour Zoé
2026-03-02 | Rosa Gil | send 1 | Sí, mándalo, muchas gracias
2026-03-02 | Rosa Gil | send 1 | Perfecto, puedes enviarlo
2026-03-02 | Rosa Gil, Juan Paz | send 1 2 | envía ambos por favor
2026-03-02 | Rosa Gil, Juan Paz | send 2 | sólo el de Juan
2026-03-02 | Rosa Gil, Juan Paz, Ana Rey | send 1 2 | todos menos el último
2026-03-02 | Rosa Gil, Juan Paz | send 1; skip 2 | manda el primero y borra el segundo
2026-03-02 | Rosa Gil | skip 1 | mejor no lo mandes
2026-03-02 | Rosa Gil | snooze 2026-03-04 | recuérdamelo pasado mañana
2026-03-02 | Rosa Gil | snooze 2026-03-09 | la semana que viene pregúntame otra vez
2026-03-02 | Rosa Gil | stop | ya no les escribas más
2026-03-02 | Rosa Gil | stop | he retirado mi candidatura, no les escribas más
2026-03-02 | Rosa Gil | unclear | sí, pero quita lo de Madrid
2026-03-02 | Rosa Gil | unclear | si no contesta, sí
2026-03-02 | Rosa Gil | unclear | mándalo el lunes
2026-03-02 | Rosa Gil, Juan Paz | detail 1 hablamos de su equipo en Lima | \
hablamos de su equipo en Lima, añádelo al de Rosa
"""

SECOND = """
2026-05-06 | Priya Nair | send 1 | Kindly send the same.
2026-05-06 | Priya Nair | send 1 | Done, go for it mate
2026-05-06 | Priya Nair | send 1 | yep all good from my side, fire away
2026-05-06 | Priya Nair | send 1 | oki doki send send send
2026-05-06 | Priya Nair | send 1 | That reads beautifully. Please send.
2026-05-06 | Priya Nair | send 1 | 100% yes
2026-05-06 | Priya Nair, Tom Ash | send 1 2 | Both are great, send them both
2026-05-06 | Priya Nair, Tom Ash | send 1 2 | yes to both
2026-05-06 | Priya Nair, Tom Ash | send 2 | Tom's yes. Leave Priya's for now
2026-05-06 | Priya Nair, Tom Ash | send 2; skip 1 | tom yes, skip priya
2026-05-06 | Priya Nair, Tom Ash, Una Fox | send 2 | second one only
2026-05-06 | Priya Nair, Tom Ash, Una Fox | send 1 3 | Please send to Priya and Una only
2026-05-06 | Priya Nair, Tom Ash, Una Fox | send 1 3 | Everyone apart from Tom
2026-05-06 | Priya Nair, Tom Ash, Una Fox | send 2; skip 1 3 | send #2, skip the other two
2026-05-06 | Priya Nair, Tom Ash, Una Fox | send 1 2; skip 3 | 1 and 2 ok, delete 3
2026-05-06 | Priya Nair | skip 1 | nah bin it
2026-05-06 | Priya Nair | skip 1 | Please discard this draft.
2026-05-06 | Priya Nair | skip 1 | I emailed her this morning, no need
2026-05-06 | Priya Nair | skip 1 | Let's not send this one
2026-05-06 | Priya Nair | snooze 2026-05-08 | Busy today, ping me Friday
2026-05-06 | Priya Nair | snooze 2026-05-06 | ask me again tonight
2026-05-06 | Priya Nair | snooze 2026-05-11 | push to monday
2026-05-06 | Priya Nair | snooze 2026-05-20 | in a fortnight, please
2026-05-06 | Priya Nair | snooze 2026-05-18 | Remind me on Monday the 18th of May
2026-05-06 | Priya Nair | stop | I pulled out of this process, so please don't contact them again.
2026-05-06 | Priya Nair | stop | No more emails to this company please
2026-05-06 | Priya Nair | stop | Stop. They ghosted me.
2026-05-06 | Priya Nair, Tom Ash | detail 1 We both lived in Leeds | \
We both lived in Leeds. Add that to Priya's please.
2026-05-06 | Priya Nair | detail 1 she recommended a book by Donella Meadows | \
Mention that she recommended a book by Donella Meadows
2026-05-06 | Priya Nair | unclear | sounds good but let me sleep on it
2026-05-06 | Priya Nair | unclear | Was she the recruiter or the manager?
2026-05-06 | Priya Nair | unclear | Make it shorter
2026-05-06 | Priya Nair | unclear | send it to her boss as well
2026-05-06 | Priya Nair | unclear | Yes, after lunch
2026-05-06 | Priya Nair | unclear | you decide
2026-05-06 | Priya Nair | unclear | Looks good to me, just replace Tuesday with Wednesday
2026-05-06 | Priya Nair, Tom Ash | unclear | send one of them
2026-05-06 | Priya Nair, Tom Ash | unclear | send it
2026-05-06 | Priya Nair, Tom Ash | unclear | Tom
2026-05-06 | Urs Bühler | send 1 | Isch guet, chasch abschicke
2026-05-06 | Urs Bühler | send 1 | Joa passt schon, schick's raus
2026-05-06 | Urs Bühler | send 1 | Gerne absenden. Danke und Gruß
2026-05-06 | Urs Bühler | send 1 | perfekt so, bitte verschicken!
2026-05-06 | Urs Bühler, Eva Rot | send 1 2 | Alle zwei bitte raus
2026-05-06 | Urs Bühler, Eva Rot | send 1 | Den an Herrn Bühler bitte senden
2026-05-06 | Urs Bühler, Eva Rot | send 2; skip 1 | Evas Mail ja, die andere verwerfen
2026-05-06 | Urs Bühler, Eva Rot, Kai Ix | send 1 2 | Alle bis auf Kai
2026-05-06 | Urs Bühler, Eva Rot, Kai Ix | send 3 | die letzte bitte abschicken
2026-05-06 | Urs Bühler | skip 1 | Bitte nicht senden, ich habe ihm schon geschrieben
2026-05-06 | Urs Bühler | skip 1 | Kannst du löschen
2026-05-06 | Urs Bühler | snooze 2026-05-13 | Frag mich in einer Woche nochmal
2026-05-06 | Urs Bühler | snooze 2026-05-11 | Heute nicht, lieber am Montag
2026-05-06 | Urs Bühler | snooze 2026-05-07 | morgen vormittag nochmal erinnern bitte
2026-05-06 | Urs Bühler | stop | Lass die bitte in Ruhe, ich hab zurückgezogen
2026-05-06 | Urs Bühler | stop | Keine Mails mehr an die Firma
2026-05-06 | Urs Bühler | unclear | Ja, wenn er bis Freitag nicht schreibt
2026-05-06 | Urs Bühler | unclear | schick mir das nochmal
2026-05-06 | Urs Bühler | unclear | nicht übel
2026-05-06 | Urs Bühler | unclear | weiß nicht
2026-05-06 | Noé Caron | send 1 | C'est tiguidou, envoie ça
2026-05-06 | Noé Caron | send 1 | ok c'est nickel tu peux l'envoyer
2026-05-06 | Noé Caron | send 1 | Merci de l'envoyer.
2026-05-06 | Noé Caron, Léa Dion | send 1 2 | les deux s'il te plaît
2026-05-06 | Noé Caron, Léa Dion | send 2 | envoie seulement celui pour Léa
2026-05-06 | Noé Caron, Léa Dion | send 1; skip 2 | Noé oui, Léa à supprimer
2026-05-06 | Noé Caron | skip 1 | finalement non merci
2026-05-06 | Noé Caron | snooze 2026-05-08 | redemande moi vendredi
2026-05-06 | Noé Caron | snooze 2026-05-08 | pas maintenant, dans deux jours
2026-05-06 | Noé Caron | stop | stop, plus aucun message à cette entreprise
2026-05-06 | Noé Caron | unclear | oui, à condition qu'il soit là
2026-05-06 | Noé Caron | unclear | envoie si c'est bon
2026-05-06 | Noé Caron | unclear | tu l'as déjà envoyé ?
2026-05-06 | Inés Paz | send 1 | Órale, mándalo
2026-05-06 | Inés Paz | send 1 | Sí porfis, gracias!!
2026-05-06 | Inés Paz, Leo Ríos | send 1 2 | mándale a los dos
2026-05-06 | Inés Paz, Leo Ríos | send 2; skip 1 | envía el segundo y elimina el primero
2026-05-06 | Inés Paz | skip 1 | no lo mandes, ya le escribí yo
2026-05-06 | Inés Paz | snooze 2026-05-07 | mañana por la mañana me lo recuerdas
2026-05-06 | Inés Paz | snooze 2026-05-13 | espera una semana
2026-05-06 | Inés Paz | stop | basta, no más correos a esta empresa
2026-05-06 | Inés Paz | unclear | sí si contesta
2026-05-06 | Inés Paz | unclear | envía, está mal
2026-05-06 | Inés Paz | unclear | más o menos
"""
