"""When is somebody back? Absence notes in many languages, and dates in them that say nothing about it."""

from __future__ import annotations

from datetime import date, datetime

from rows import each_row

from agent.understand.machines.dates import away_until

WED = datetime.fromisoformat("2026-11-18T10:00+01:00")
US = datetime.fromisoformat("2026-12-18T17:45-08:00")  # a Friday

NOTES: tuple[tuple[datetime | None, str, str | None], ...] = (
    (WED, "I am out of the office until 4 December.", "2026-12-04"),
    (WED, "I'm away and will be back on Monday.", "2026-11-23"),
    (WED, "Thanks for your mail. I'm on annual leave, returning Jan 5th.", "2027-01-05"),
    (WED, "I am out of office from 23 November to 27 November and return on 30 November.", "2026-11-30"),
    (WED, "I will be on vacation through Friday, November 27. I'll respond when I return.", "2026-11-27"),
    (WED, "Out of office: 23 Nov - 4 Dec. For urgent matters call +49 30 1234567.", "2026-12-04"),
    (WED, "I'm travelling this week with limited access to email.", "2026-11-20"),
    (WED, "I am currently on parental leave until March 2027.", "2027-03-01"),
    (WED, "I'm out sick today.", "2026-11-18"),
    (WED, "I am on holiday for two weeks.", "2026-12-02"),  # 18 + 14 = 2 December
    (WED, "I'm out until next week.", "2026-11-23"),
    (WED, "I will be out of the office next week.", "2026-11-27"),
    (WED, "I'll be back at my desk after 4 December.", "2026-12-05"),
    (WED, "I will not be back before 7 December; before that please write to Ines.", "2026-12-07"),
    (WED, "Thank you for your message of 17 November. I am away until 11/30.", "2026-11-30"),
    (US, "I'm OOO until 1/4. Happy holidays!", "2027-01-04"),
    (US, "Our office is closed between Christmas and New Year and we are back on January 4.", "2027-01-04"),
    (US, "I'll be on PTO from 12/21 to 1/2.", "2027-01-02"),
    (WED, "Ich bin vom 1. bis 12. Dezember nicht im Büro.", "2026-12-12"),
    (WED, "Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 27.11. im Urlaub.", "2026-11-27"),
    (WED, "Ich bin ab dem 7. Dezember wieder erreichbar.", "2026-12-07"),
    (WED, "Ich bin derzeit abwesend. Am Montag, den 30.11.2026, bin ich zurück.", "2026-11-30"),
    (WED, "Bis 4.12. bin ich auf Dienstreise, ab 7.12. wieder im Haus.", "2026-12-07"),
    (WED, "Je suis absente jusqu'au 27 novembre inclus.", "2026-11-27"),
    (WED, "Je serai de retour le 3 mars.", "2027-03-03"),
    (WED, "Actuellement en congés du 23 novembre au 4 décembre.", "2026-12-04"),
    (WED, "Estoy fuera de la oficina hasta el 30 de noviembre.", "2026-11-30"),
    (WED, "Estaré de vacaciones del 23 al 27 de noviembre. Vuelvo el lunes 30 de noviembre.", "2026-11-30"),
    (
        WED,
        "English below. Ich bin bis zum 2. Dezember nicht erreichbar.\n\nI am out of the office until 2 December.",
        "2026-12-02",
    ),
    (None, "I am out of the office until 4 December 2026.", "2026-12-04"),
    (None, "I am out of the office until Friday.", None),
    (None, "I am out of the office until 4 December.", None),
    (WED, "I was out of the office until 13 November 2026.", None),
    (WED, "We have received your mail of 18 November and will look into it.", None),
    (WED, "For matters that cannot wait until Friday, please call the front desk.", None),
    (WED, "I no longer work here.", None),
    (WED, "", None),
)


@each_row(("sent", "text", "expected"), NOTES)
def test_the_first_day_back_is_read(sent: datetime | None, text: str, expected: str | None) -> None:
    assert away_until(text, sent) == (date.fromisoformat(expected) if expected else None)


MONDAY = datetime.fromisoformat("2026-08-03T09:00+02:00")

# Families of notes in the languages they come in, all written on Monday 3 August 2026.
ABROAD: tuple[tuple[str, str | None], ...] = (
    ("Sono in ferie fino al 21/08 e rientrerò in ufficio il 24/08.", "2026-08-24"),
    ("Sarò assente dal 10 al 21 agosto 2026 compresi. Per urgenze contattare Marco Rossi.", "2026-08-21"),
    ("Gli uffici resteranno chiusi dall'8 al 23 agosto.", "2026-08-23"),
    ("Sono fuori ufficio e tornerò lunedì prossimo.", "2026-08-10"),
    ("Grazie per la Sua mail. Sono assente fino a venerdì 7 agosto.", "2026-08-07"),
    ("A partire dal 31 agosto sarò nuovamente operativo.", "2026-08-31"),
    ("Sono in maternità fino a gennaio 2027.", "2027-01-01"),
    ("Estou fora do escritório até 14/08/2026.", "2026-08-14"),
    ("Encontro-me de férias até ao próximo dia 21 de agosto, inclusive.", "2026-08-21"),
    ("Estarei ausente entre 10 e 21 de agosto.", "2026-08-21"),
    ("Retorno ao trabalho dia 24/08.", "2026-08-24"),
    ("Estou em licença maternidade com retorno previsto para 1 de dezembro.", "2026-12-01"),
    ("Volto amanhã.", "2026-08-04"),
    ("Ik ben afwezig tot en met vrijdag 14 augustus.", "2026-08-14"),
    ("Ik ben op vakantie van maandag 3 augustus tot maandag 24 augustus.", "2026-08-24"),
    ("Op 24 augustus ben ik weer aanwezig.", "2026-08-24"),
    ("Tot 24-08-2026 ben ik niet bereikbaar.", "2026-08-24"),
    ("Ik ben met zwangerschapsverlof en ben in december weer terug.", "2026-12-01"),
    ("Dank voor je mail. Ik ben er vandaag niet, morgen weer wel.", "2026-08-04"),
    ("Ik ben t/m 14 aug. afwezig.", "2026-08-14"),
    ("Od 3.08 do 14.08 przebywam na urlopie wypoczynkowym.", "2026-08-14"),
    ("Jestem poza biurem do piątku, 14 sierpnia 2026 r. włącznie.", "2026-08-14"),
    ("W dniach 10-21 sierpnia jestem nieobecny.", "2026-08-21"),
    ("Wracam do pracy w poniedziałek, 17.08.2026.", "2026-08-17"),
    ("Będę ponownie dostępna od 24 sierpnia.", "2026-08-24"),
    ("Dziękuję za wiadomość z dnia 1 sierpnia. Jestem na urlopie.", None),
    ("Po powrocie, czyli 17 sierpnia, odpowiem na wiadomości.", "2026-08-17"),
    ("Od 3. do 14. srpna jsem na dovolené.", "2026-08-14"),
    ("Zpět budu 17. srpna 2026.", "2026-08-17"),
    ("Do pátku 14. 8. nejsem v kanceláři.", "2026-08-14"),
    ("Som na dovolenke do 14. augusta.", "2026-08-14"),
    ("Momentálne som mimo kancelárie, vrátim sa 17.8.2026.", "2026-08-17"),
    ("Jsem na mateřské dovolené do konce roku.", None),
    ("Jag är på semester t.o.m. den 14 augusti och åter den 17 augusti.", "2026-08-17"),
    ("Jag är på semester vecka 32-34.", "2026-08-21"),
    ("Åter måndag 17/8.", "2026-08-17"),
    ("Jag är tjänstledig till och med 31 december 2026.", "2026-12-31"),
    ("Jeg er på ferie frem til 17. august.", "2026-08-17"),
    ("Jeg er tilbage på kontoret d. 17. august 2026.", "2026-08-17"),
    ("Jeg har ferie fra den 3. august til og med den 14. august.", "2026-08-14"),
    ("Ferie uge 32+33. Vender tilbage mandag.", "2026-08-10"),
    ("Jeg er på ferie til og med fredag 14.08.", "2026-08-14"),
    ("Jeg er tilbake på jobb mandag 17.08.2026.", "2026-08-17"),
    ("Kontoret er stengt til 10. august.", "2026-08-10"),
    ("Er tilbage i morgen.", "2026-08-04"),
    ("Olen lomalla 3.8.-14.8.2026.", "2026-08-14"),
    ("Olen poissa 14. elokuuta asti.", "2026-08-14"),
    ("Palaan töihin maanantaina 17.8.", "2026-08-17"),
    ("Olen lomalla ja tavoitettavissa taas 17. elokuuta.", "2026-08-17"),
    ("Olen lomalla viikot 32-33.", "2026-08-14"),
    ("Lomailen elokuun 14. päivään saakka.", "2026-08-14"),
    ("Szabadságon vagyok augusztus 3-tól 14-ig.", "2026-08-14"),
    ("Augusztus 17-én leszek újra az irodában.", "2026-08-17"),
    ("2026.08.14-ig házon kívül vagyok.", "2026-08-14"),
    ("Sunt în concediu în perioada 3 - 14 august și revin pe 17 august.", "2026-08-17"),
    ("Nisam u uredu od 3. do 14. kolovoza 2026.", "2026-08-14"),
    ("Vraćam se 17.8.", "2026-08-17"),
    ("Na godišnjem odmoru sam do 14. avgusta.", "2026-08-14"),
    ("Na dopustu sem do 14. avgusta, nazaj 17. avgusta.", "2026-08-17"),
    ("Я нахожусь в отпуске с 03.08.2026 по 14.08.2026 включительно.", "2026-08-14"),
    ("Буду в офисе 17 августа.", "2026-08-17"),
    ("До 17.08 нахожусь в командировке, доступ к почте ограничен.", "2026-08-17"),
    ("Меня нет в офисе до понедельника.", "2026-08-10"),
    ("Вернусь 17 августа 2026 г.", "2026-08-17"),
    ("Перебуваю у відпустці з 3 по 14 серпня 2026 року.", "2026-08-14"),
    ("Повернуся 17 серпня.", "2026-08-17"),
    ("В отпуск съм до 14 август.", "2026-08-14"),
    ("Θα απουσιάζω από 3 έως 14 Αυγούστου.", "2026-08-14"),
    ("Θα επιστρέψω τη Δευτέρα 17 Αυγούστου 2026.", "2026-08-17"),
    ("Απουσιάζω από το γραφείο μέχρι 14/8/2026.", "2026-08-14"),
    ("3-14 Ağustos tarihleri arasında yıllık izinde olacağım.", "2026-08-14"),
    ("14.08.2026 tarihine kadar izindeyim.", "2026-08-14"),
    ("17.08.2026 tarihinde ofiste olacağım.", "2026-08-17"),
    ("Ofise dönüş tarihim 17 Ağustos 2026.", "2026-08-17"),
    ("17 Ağustos Pazartesi gününden itibaren maillerinize dönüş yapabileceğim.", "2026-08-17"),
    ("誠に勝手ながら、8月8日(土)から8月16日(日)まで夏季休業とさせていただきます。", "2026-08-16"),
    ("8/10〜8/14は夏季休暇のため不在です。8/17以降にご連絡いたします。", "2026-08-17"),
    ("本日は終日不在にしております。明日以降ご連絡いたします。", "2026-08-04"),
    ("2026年12月29日（火）～2027年1月4日（月）まで休業いたします。", "2027-01-04"),
    ("出張のため8月7日まで不在にしております。", "2026-08-07"),
    ("次回出社日は8月17日です。", "2026-08-17"),
    ("本人于8月3日-8月14日休年假，8月17日恢复办公。", "2026-08-17"),
    ("我正在出差，将于8月10日返回办公室。", "2026-08-10"),
    ("我在8月14日之前不在办公室。", "2026-08-14"),
    ("您好，我目前休假中，預計8/17回到辦公室。", "2026-08-17"),
    ("本人正在休假，至2026年8月14日（周五）止。", "2026-08-14"),
    ("国庆假期10月1日至7日，期间无法回复邮件。", "2026-10-07"),
    ("8월 3일부터 8월 14일까지 휴가로 부재중입니다.", "2026-08-14"),
    ("휴가 기간: 8/3(월) ~ 8/7(금)", "2026-08-07"),
    ("2026년 8월 17일(월)부터 정상 근무합니다.", "2026-08-17"),
    ("다음 주 월요일에 복귀합니다.", "2026-08-10"),
    ("I'm currently OOO and will be back in the office on Mon 17th Aug.", "2026-08-17"),
    ("I am out of the office from 3/8 to 14/8.", "2026-08-14"),
    ("I'm on PTO returning Tuesday, September 8.", "2026-09-08"),
    ("I am on leave. My last day in the office is 14 August; I return on 1 September 2026.", "2026-09-01"),
    ("I am away and will respond to your email upon my return on August 17th, 2026.", "2026-08-17"),
    ("Please note I work Tuesday to Thursday. I will reply on my next working day.", None),
    ("I am on maternity leave from August 2026 until May 2027.", "2027-05-01"),
    ("Our office is closed for summer break 3-21 August and reopens Monday 24 August.", "2026-08-24"),
    ("I'm attending a conference this week and will be slow to respond.", "2026-08-07"),
    ("I will be out of office today, Monday August 3rd. I'll be back tomorrow.", "2026-08-04"),
    ("I am out of the office today returning Wednesday.", "2026-08-05"),
    ("Ich bin bis zum 14.08.2026 nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.", "2026-08-14"),
    ("Ich bin in der Zeit vom 03.08. bis einschließlich 14.08.2026 im Urlaub.", "2026-08-14"),
    ("Ich bin ab Montag, 17. August, wieder für Sie erreichbar.", "2026-08-17"),
    ("Ich befinde mich derzeit in Elternzeit und bin voraussichtlich ab dem 01.02.2027 wieder im Büro.", "2027-02-01"),
    ("Unser Büro ist vom 3.–17.8. geschlossen.", "2026-08-17"),
    ("Ich bin erst am Mittwoch wieder im Haus.", "2026-08-05"),
    ("Ihre Mail vom 2. August habe ich erhalten. Ich bin im Urlaub.", None),
    ("Ich bin diese Woche auf Dienstreise.", "2026-08-07"),
    ("Je suis absent du bureau jusqu'au lundi 17 août inclus.", "2026-08-17"),
    ("Je suis en congé du 3 au 21 août. De retour le 24/08/2026.", "2026-08-24"),
    ("Absente jusqu'au 14/08. En cas d'urgence contactez le standard.", "2026-08-14"),
    ("Je serai de retour lundi prochain.", "2026-08-10"),
    ("Estaré ausente de la oficina hasta el próximo lunes 17 de agosto.", "2026-08-17"),
    ("Me encuentro de vacaciones del 3 al 14 de agosto, ambos inclusive.", "2026-08-14"),
    ("Me reincorporo el 17 de agosto.", "2026-08-17"),
    ("Regreso el martes 18/08.", "2026-08-18"),
    ("Volveré a estar disponible a partir del 17 de agosto.", "2026-08-17"),
)


@each_row(("text", "expected"), ABROAD)
def test_the_first_day_back_is_read_in_every_language(text: str, expected: str | None) -> None:
    found = away_until(text, MONDAY, absent=True)
    assert found == (date.fromisoformat(expected) if expected else None)


def test_a_return_long_past_or_absurdly_far_is_no_date() -> None:
    assert away_until("I am back on 4 December 2025.", WED) is None
    assert away_until("I am back on 4 December 2035.", WED) is None
