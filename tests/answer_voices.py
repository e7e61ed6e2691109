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
2026-03-02 | Bob Lee, Ann Roy | detail 2 I promised to send the reading list | put this into Ann's: I promised to send the reading list
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
2026-03-02 | Eva Kurz, Jan Ott | detail 2 wir haben über seine Doktorarbeit gesprochen | wir haben über seine Doktorarbeit gesprochen, schreib das bei Jan rein
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
2026-03-02 | Luc Petit, Zoé Brun | detail 2 on a parlé de son voyage au Pérou | on a parlé de son voyage au Pérou, ajoute ça pour Zoé
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
2026-03-02 | Rosa Gil, Juan Paz | detail 1 hablamos de su equipo en Lima | hablamos de su equipo en Lima, añádelo al de Rosa
"""
