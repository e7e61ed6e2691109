"""Promises as they are typed by thumb, misspelt, and beside other days; and days on which nobody is told anything."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from rows import each_row

from agent.understand.promise import promise

SENT = datetime.fromisoformat("2026-03-04T10:00:00+00:00")  # a Wednesday

PROMISED = """
16-16 I'll ring you Monday week, after handover, so don't worry if it's a strange number.
16-16 I'll ring you Monday week, so don't worry.
11-11 I wil let you no on wensday.
11-11 I'll let you know on wendsday
04-05 will get back to u by thrusday
10-10 You'll hear on teusday.
25-25 He'll telephone all three candidates the day after the meeting on Tuesday 24 March.
25-25 Governors meet on Tuesday 24 March. He'll telephone all three candidates the day after the meeting.
25-25 Governors meet on Tuesday 24 March. We'll write to everyone the day after.
06-06 Nathan will telephone you on Friday with the price.
06-06 Nathan will phone you on Friday with the result.
06-06 Mrs Hale will telephone you on Friday.
23-27 I'll ring you in the last week of March to see how you are.
23-27 So I'll ring you in the last week of March.
09-09 jtappelle lundi ds laprem ok?
09-09 j'te rappelle lundi
06-06 jte dis ça vendredi
05-05 jvous ecris demain
10-11 Entre martes y miércoles te marco con la decisión, va?
06-06 Te marco el viernes.
09-09 El lunes te doy un telefonazo.
12-12 El resto de correos los contesto el jueves 12.
16-16 Ihre Nachricht beantworte ich am Montag, 16.3.
09-09 Ich beantworte Ihre Mail am Montag.
09-09 I will answer your message on Monday, 9 March.
05-05 I'm with the client tomorrow and I'll call you straight after.
06-06 I'm seeing the boss on Friday and will ring you right after that.
09-09 jtappelle lundi
09-09 je t'appelle lundi dans l'après-midi ok?
09-09 je t'appelle lundi, ok?
10-11 Te llamo entre martes y miércoles, ¿va?
09-09 I'll call you on Monday, yeah?
25-25 Governors meet on Tuesday 24 March. He'll telephone all three candidates the day after the meeting.
25-25 Governors meet on Tuesday 24 March. He'll telephone you the day after the meeting.
25-25 The board meets on Tuesday 24 March. I'll write to you the day after the meeting.
26-26 The board meets on Tuesday 24 March, and I'll write to you two days after the meeting.
25-25 Der Rat tagt am 24. März. Am Tag nach der Sitzung rufen wir Sie an.
25-25 Le comité se réunit le 24 mars. Nous vous appellerons le lendemain de la réunion.
12-12 We'll be making calls on Thursday the 12th.
"""
NONE = """
Ticket auto-closes if no reply by: 22 March.
This request will be closed if we receive no answer by 22 March.
Heute müssen wir Ihnen mitteilen, dass wir die Stelle zum 1. Mai mit einer Mitbewerberin besetzen werden.
Possible is 28.03. at 9 or 30.03. at 13. Which do you take?
Possible are the 28th or the 30th. Tell me which.
On te prend en CDD du 15 juin au 15 décembre, 1 900 net.
C'est signé de notre côté, on te prend en CDD du 15 juin au 15 décembre, 1 900 net.
Se comunica a los vecinos que el cambio de contadores se hará entre el 9 y el 13 de marzo, de 9 a 14 h.
Wir teilen mit, dass die Zähler zwischen dem 9. und 13. März getauscht werden.
Nous vous informons que les travaux auront lieu du 9 au 13 mars.
The scores from the 2nd are in but Matron wants to look at the references herself.
Today I must tell you that we will fill the post on 1 May with a colleague.
Nous devons vous dire aujourd'hui que le poste sera occupé au 1er mai par une collègue.
"""


@each_row("row", PROMISED.strip().splitlines())
def test_the_day_is_read(row: str) -> None:
    days, _, text = row.partition(" ")
    found = promise(text, SENT)
    assert found is not None
    assert (found.start, found.end) == (date(2026, 3, int(days[:2])), date(2026, 3, int(days[3:])))


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_nothing_is_promised(text: str) -> None:
    assert promise(text, SENT) is None
