"""How automatic mail calls itself, in subjects and in words, in the languages it is written in. Pure; data alone."""

from __future__ import annotations

import re

from agent.understand.sieve import Sieve

_AUTOMATIC = (
    # "automatic reply" in the languages of the mail programs
    r"(?:automatic|automated|auto)[- ]?(?:reply|response|answer|message|respond\w*)|autoreply|"
    r"(?:automatische|autom\.) (?:antwort|abwesenheits\w*|nachricht|e-?mail|r[üu]ckmeldung)|réponse automatique"
    r"|message automatique|"
    r"respuesta automática|mensaje automático|risposta automatica|messaggio automatico|resposta automática"
    r"|mensagem automática|"
    r"automatisch(?:e)? (?:antwoord|beantwoord\w*|bericht|reactie)|auto[- ]?svar|auto(?:matisk|matiskt) (?:svar"
    r"|meddelande|melding|besked)|"
    r"odpowiedź automatyczna|autoodpowiedź|automatyczna odpowiedź|wiadomość automatyczna|automatyczna wiadomość|"
    r"automaattinen (?:vastaus|viesti)|automaattivastaus|automatick[áa] (?:odpověď|odpoveď|zpráva|správa)"
    r"|automatikus (?:válasz|üzenet)|"
    r"răspuns automat|mesaj automat|automatski odgovor|samodejni odgovor|automatska poruka|"
    r"автоответ\w*|автоматический ответ|автоматическое (?:сообщение|уведомление)|автоматична відповідь"
    r"|автовідповідь|автоматичен отговор|"
    r"αυτόματη απάντηση|αυτόματο μήνυμα|otomatik (?:yanıt|cevap|mesaj|ileti)|"
    r"自動(?:応答|返信|送信|配信)(?:メール|メッセージ)?|自动(?:回复|答复|应答)|自動(?:回覆|回復|答覆)"
    r"|자동 ?(?:회신|응답|답장|발송)(?: ?메일)?|trả lời tự động"
    r"|tự động trả lời"
)
_ABSENT = (
    r"out[ -]of[ -](?:the[ -])?office(?: auto\w*| reply| message)?|ooo|away from (?:my|the) (?:mail|office|desk"
    r"|e-?mail)|on (?:vacation|holiday|annual leave|leave|parental leave|maternity leave)|"
    r"abwesenheits\w*|abwesenheit|abwesend|außer haus|nicht im (?:büro|haus)|im urlaub|"
    r"absence(?: du bureau)?|message d'absence|notification d'absence|absent(?:e)?(?: du bureau)?|en (?:congés?"
    r"|vacances)|hors du bureau|"
    r"fuera de (?:la )?oficina|ausente|de vacaciones|fuori (?:sede|ufficio)|assente|assenza|in ferie|"
    r"afwezig\w*|niet aanwezig|niet op kantoor|met vakantie|ausência\w*|fora do escritório|fora da empresa"
    r"|de férias|em férias|"
    r"frånvaro\w*|frånvarande|på semester|ej på kontoret|inte på kontoret|fravær\w*|ikke til stede"
    r"|ikke på kontoret|på ferie|"
    r"nieobecno\w*|nieobecn[ya]|poza biurem|urlop|poissa\w*|lomalla|mimo kancelář|nepřítomn\w*|neprítomn\w*|dovolená|"
    r"házon kívül|irodán kívül|szabadságon|absen[tț]ă|în concediu|odsut\w+|odsot\w+|na godišnjem|na dopustu|"
    r"вне офиса|нет на (?:месте|рабочем месте)|в отпуске|отсутств\w+|поза офісом|у відпустці|εκτός γραφείου"
    r"|απουσία|σε άδεια|ofis dışında|ofis dışı|izindeyim|"
    r"不在(?:通知|のお知らせ|のご連絡|連絡)?|休暇(?:中|のお知らせ)|休業のお知らせ|外出|休假(?:通知|中)?"
    r"|不在办公室|外出通知|부재중?|부재 ?(?:안내|알림)|휴가 ?(?:안내|중)?|"
    r"退職の(?:お知らせ|ご案内|ご挨拶)|担当者退職のご案内|离职(?:通知)?|離職(?:通知)?|퇴사 ?안내|vắng mặt"
)
_ITSELF = (
    r"out[ -]of[ -](?:the[ -])?office\b.{0,20}|ooo|abwesenheits\w+|(?:message|notification) d'absence"
    r"|fuera de (?:la )?oficina|"
    r"fuori (?:sede|ufficio)|fora do escritório|mimo kancelář|вне офиса|εκτός γραφείου|ofis dışında|不在(?:通知"
    r"|の\w+|連絡)|"
    r"休(?:暇|業)のお知らせ|退職の\w+|担当者退職のご案内|[离離][职職](?:通知)?|부재 ?안내|휴가 ?안내|퇴사 ?안내"
    r"|자동.*|외부.*"
)
_SUBJECT_END = r"\s*(?:$|:|：|-|–|\(|\[|\]|】|\)|/|/|re:|aw:|sv:|\")"
AUTO_SUBJECT = re.compile(
    rf"\W{{0,3}}(?:(?:{_AUTOMATIC}|{_ABSENT}){_SUBJECT_END}|(?:mimo kancelář|abwesend|frånvarande|afwezig"
    rf"|absent)\s+re:"
    r"|auto: (?:re:|aw:|.{1,60}(?:is out of the office|ist außer haus|est absent|está ausente|è assente|is away)))",
    re.IGNORECASE,
)
"""A subject that begins so, and then ends or goes on with the one it answers."""
ABSENCE_SUBJECT = re.compile(
    rf"\W{{0,3}}(?:(?:{_ABSENT}){_SUBJECT_END}|(?:mimo kancelář|abwesend|frånvarande)\s+re:|auto: )"
    rf"|.{{0,150}}\((?:{_ABSENT})[^)]{{0,40}}\)\s*$|.{{1,60}}\bis out of the office\b",
    re.IGNORECASE,
)
"""A subject that speaks of an absence."""
TOPIC_SUBJECT = re.compile(rf"\W{{0,3}}(?!(?:{_ITSELF})\s*(?:$|[:：]))(?:{_ABSENT}){_SUBJECT_END}", re.IGNORECASE)
"""A subject that a person may give to a mail of their own, too."""
MARK = re.compile(
    rf"^[ \t>*\[(（【/※#=<-]{{0,6}}(?:{_AUTOMATIC})[ \t*\])）】.!。=>-]{{0,6}}(?:$|:)"
    rf"|[\[(（【/](?:{_AUTOMATIC})[\])）】]?\s*$"
    rf"|^[ \t]*[\[(（【](?:{_AUTOMATIC})[\])）】]",
    re.IGNORECASE | re.MULTILINE,
)
"""A line, or the end of one in brackets, that says of the mail that it is automatic."""

_THIS_IS = (
    r"this (?:\w+ )?(?:is|was|has been)(?: being)?(?: an?)?|(?:the|your) (?:e-?mail|message|reply) (?:was|is|has been)|"
    r"dies(?:e|es|er)? (?:\S+ )?(?:ist|wurde|wird)(?: eine?)?|ceci est une?|ce (?:message|courriel|mail) (?:est"
    r"|a été)|cette réponse (?:est|a été)|"
    r"(?:este|esta|esto) (?:\w+ )?(?:es|é|foi|ha sido)(?: una?| uma?| um)?"
    r"|quest[oa] (?:\S+ )?è(?: un'?a?)?(?: stat[oa])?|"
    r"dit (?:\w+ )?(?:is|werd)(?: een)?|det(?:ta|te)?(?: här| her)? (?:är|er) (?:ett?|et)|to (?:jest )?"
    r"|niniejsz\w+ |(?:wiadomość|odpowiedź)(?: została| jest)?|"
    r"tämä (?:viesti )?on|toto je|t[oa]to (?:zpráva|správa) (?:je|byla|bola)|ez egy|acesta este un|ovo je|to je|"
    r"(?:это|данное|настоящее)(?: письмо| сообщение)?|це|αυτό είναι(?: ένα)?|bu(?: bir)?(?: e-?posta| mesaj| ileti)?"
)
_MADE = (
    r"auto(?:matic|mated|matically|-?generated|[- ]?reply|[- ]?response|responder)|automat\w*|autom[áa]tic\w*"
    r"|αυτόματ\w*|автоматич\w*|автоответ\w*|otomatik\w*|samodejn\w*"
)
_MAIL = (
    r"(?:e-?mail|mail|message|repl(?:y|ies)|response|answer|notification|notice|acknowledg\w+|confirmation"
    r"|reminder|note|nachricht|antwort|benachrichtigung|mitteilung|erstellt|erzeugt|generiert|versendet"
    r"|verschickt|gesendet|"
    r"réponse|courriel|envoi|généré|envoyé|mensaje|respuesta|correo|notificación|aviso|generad|enviad|messaggio"
    r"|risposta|notifica|generat|inviat|mensagem|resposta|gerad|bericht|antwoord|gegenereerd|verzonden|verstuurd|"
    r"svar|meddelande|melding|besked|mejl|mail|e-?post|wiadomo|odpowied|wygenerowan|wysłan|vastaus|viesti|odpov"
    r"|zpráv|správ|vygener|odesl|válasz|üzenet|răspuns|mesaj|odgovor|poruk|sporočil|"
    r"ответ|сообщ|уведомл|письмо|создан|отправлен|сформирован|відповід|повідомл|απάντηση|μήνυμα|yanıt|cevap"
    r"|mesaj|ileti|gönderil|oluşturul|e-?posta)"
)
AUTO_WORDS = Sieve(
    rf"\b(?:{_THIS_IS}) ?(?:\S+ ){{0,2}}?(?:{_MADE})(?:[- ]\S+){{0,2}}?[- ]?{_MAIL}|"
    rf"\b(?:{_THIS_IS}) ?(?:\S+ ){{0,2}}?{_MAIL}\S* (?:\S+ ){{0,2}}?(?:{_MADE})|"
    r"\bthis is an? auto[- ]?(?:reply|response|responder)|\bthis (?:reply|message|note|e-?mail) (?:was"
    r"|is) (?:being )?(?:auto\w*[- ]?generated|(?:generated|sent|created|set up) (?:automatically|by (?:it"
    r"|a machine|the system|a system)))|"
    r"\b(?:automatically generated|auto-?generated|system[- ]generated) (?:e-?mail|message|reply|notification)"
    r"|\bautomatisch (?:erstellte?|generierte?|erzeugte?|versendete?|versandte?)\b|"
    r"\b(?:généré|envoyé|generad[oa]|enviad[oa]|generat[oa]|inviat[oa]|gerad[oa]|envoyée"
    r"|générée) (?:automatiquement|automáticamente|automaticamente)|\bautomatisch (?:gegenereerd|verzonden)|"
    r"\b(?:wygenerowan\w|wysłan\w) automatycznie|\bautomatycznie (?:wygenerowan|wysłan)|(?:создано|отправлено"
    r"|сформировано|сгенерировано) автоматически|автоматически (?:создан|отправлен|сформирован|сгенерирован)|"
    r"otomatik olarak (?:gönderil|oluşturul)|это автоответ|\bi am a (?:robot|bot|machine)\b|"
    r"(?:この|本)(?:メール|メッセージ)は.{0,10}自動|自動(?:送信|返信|配信)(?:され|して|で|メール|です)|(?:本|此"
    r"|这)(?:邮件|信|封信|封邮件).{0,8}(?:系统|系統|自动|自動)|系[统統]自[动動](?:发送|回复|回覆|發送)|"
    r"자동(?:으로)? ?(?:발송|전송|생성|응답)된|자동 ?응답 ?(?:메일|메시지)",
    re.IGNORECASE,
)
"""A sentence that says of the mail that nobody wrote it."""
