"""People, automatic answers and bounces without any header that tells: who wrote it is told by what is said."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from clocks import not_by_chance, within
from rows import each_row

from agent.model import Kind, MachineReading, Message
from agent.understand import machine, message, sentences
from agent.understand.machines import bounce

OWNER = ("robin@keller.example",)
Case = tuple[str, str, str]


def _mail(sender: str, subject: str, text: str) -> Message:
    raw = (
        f"From: {sender}\nTo: Robin Keller <{OWNER[0]}>\nSubject: {subject}\nDate: Wed, 11 Jun 2025 10:00:00 +0200\n"
        f"Message-ID: <a@b.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    )
    return message.parse(raw.encode())


def _read(case: Case) -> MachineReading:
    return machine.read(_mail(*case), owner_addresses=OWNER)


PEOPLE: tuple[Case, ...] = (
    ("Sam Ortega <sam@corvid.example>", "Re: start date", "out until Thursday, will check then"),
    (
        "Sam Ortega <sam@corvid.example>",
        "On leave next week",
        "I'm on leave next week. Beth (beth@corvid.example) has your file and will call you about the offer.",
    ),
    ("Sam Ortega <sam@corvid.example>", "vacation", "We are on vacation Mon-Wed. Interview moves to Thursday 10am."),
    (
        "Lena Vogt <lena@spindel.example>",
        "Urlaub",
        "Ich bin ab Montag im Urlaub, das Gespräch führt dann Frau Kern. Ihre Unterlagen hat sie.",
    ),
    (
        "Lena Vogt <lena@spindel.example>",
        "Krank",
        "Bin heute leider krank, wir müssen das Gespräch verschieben. Melde mich.",
    ),
    (
        "Paul <paul@kranz.example>",
        "not in the office today",
        "The front desk is closed today, please use the side entrance for your interview.",
    ),
    (
        "Paul <paul@kranz.example>",
        "Change of address",
        "We've moved! The interview is at 12 New Street. Our old office is closed.",
    ),
    (
        "Anne Roy <anne@roy.example>",
        "Départ",
        "J'ai quitté Acme vendredi. Le poste dont nous avons parlé est repris par Luc (luc@acme.example).",
    ),
    (
        "HR <hr@acme.example>",
        "Ihre Bewerbung",
        "Sehr geehrter Herr Keller,\n\nvielen Dank für Ihre Bewerbung, die wir erhalten haben. "
        "Wann könnten Sie zu einem Gespräch kommen?\n\nMit freundlichen Grüßen\nI. A. Schmidt",
    ),
    (
        "Jobs <jobs@acme.example>",
        "Your application",
        "Hi Robin,\n\nwe received your application and would like to talk. Does Monday work?\n\nTess",
    ),
    (
        "Tess <jobs@acme.example>",
        "Re: Your application",
        "Thanks for sending your CV. I forwarded it to Dan, he'll look at it by Friday.",
    ),
    (
        "Acme Talent <talent@acme.example>",
        "Update",
        "Dear Robin,\n\nWe regret to inform you that we chose someone else.\n\nTo stop receiving "
        "emails from Acme Talent, unsubscribe here.",
    ),
    (
        "Acme <hello@acme.example>",
        "Coffee?",
        "Hey Robin, great meeting you at the fair! Want to come by the office next week? Lunch "
        "is on us.\nMax\n\n--\nAcme GmbH | Newsletter abmelden: https://acme.example/u",
    ),
    (
        "info <info@kita.example>",
        "Probetag",
        "Hallo, Ihr Probetag ist am 20.6. um 8 Uhr. Bitte Hausschuhe mitbringen. Infos im "
        "Newsletter (jederzeit abmelden möglich).\nUlla",
    ),
    (
        "Gordon Pike <g@pike.example>",
        "Please confirm",
        "Robin - thanks for your email. Please confirm Tuesday 10am so the courier can deliver the badge.",
    ),
    (
        "Gordon Pike <g@pike.example>",
        "Confirm interview",
        "We received your message. To confirm, click the calendar link or reply to this mail. "
        "The invitation is waiting in your inbox.",
    ),
    (
        "Ines <ines@prado.example>",
        "Mail problem",
        "Your mail landed in my spam folder and our server blocked the attachment. Could you resend the CV as pdf?",
    ),
    (
        "Ines <ines@prado.example>",
        "Undelivered mail",
        "my reply to you was undelivered yesterday, trying again: yes, Thursday works",
    ),
    (
        "Ines <ines@prado.example>",
        "Returned mail",
        "Your letter was returned to us by the post, address unknown. What's your new address?",
    ),
    (
        "Ines <ines@prado.example>",
        "Delivery failed",
        "The message I sent you on LinkedIn could not be delivered, so here I am. Second round on Friday at 9.",
    ),
    (
        "IT Helpdesk <helpdesk@corvid.example>",
        "Your account",
        "Hi Robin, your visitor account could not be created because the mailbox name exists. "
        "Which name do you prefer?\n\nJan, IT",
    ),
    (
        "Olaf <olaf@nord.example>",
        "Zustellung",
        "Die Mail an Herrn Weber kam zurück, er ist nicht mehr bei uns. Ich kümmere mich um Ihre Bewerbung.",
    ),
    ("Olaf <olaf@nord.example>", "AW: Mail kam zurück", "Stimmt, das Postfach war voll. Jetzt geht es wieder."),
    (
        "Ken <ken@lab.example>",
        "automatic doors",
        "The automatic reply to your question is yes ;) come in via the automatic doors",
    ),
    (
        "Ken <ken@lab.example>",
        "Automation engineer: next steps",
        "This message is about the automation engineer role. Dan and I will decide on Friday.",
    ),
    (
        "notifications@greenhouse-x.example",
        "Dan Brown left you a message",
        "Hi Robin,\n\nDan Brown here from Acme. Could you send two references by Friday?\n\nDan",
    ),
    (
        "no-reply@ats.example",
        "Interview confirmation",
        "Hi Robin,\n\nwe'd love to meet you! Your interview with Joy is on Monday at 10:00.\n\nBest,\nAnna Schulz",
    ),
    (
        "Anna via Workbay <no-reply@workbay.example>",
        "Re: Data role",
        "Robin, quick one - are you eligible to work in the UK?",
    ),
    (
        "Mia <mia@b.example>",
        "Verspätung",
        "Meine Nachricht von gestern wurde wohl verzögert zugestellt - das Gespräch ist um 11, nicht um 10!",
    ),
    (
        "Marco <marco@it.example>",
        "Ferie",
        "Ciao Robin, sono in ferie fino al 20 ma ti scrivo lo stesso: il colloquio è confermato.",
    ),
    ("Yuki <yuki@jp.example>", "休暇のご連絡", "来週は休暇をいただきますので、面接は6月23日に変更させてください。"),
    ("刘 <liu@cn.example>", "面试时间", "我下周出差,面试改到周五可以吗"),
    ("Kim <kim@kr.example>", "휴가", "다음 주 휴가라서 면접을 23일로 옮기고 싶습니다."),
    ("Ola <ola@pl.example>", "urlop", "Jestem na urlopie do piątku, rozmowę przełóżmy na poniedziałek."),
    ("Jan <jan@nl.example>", "vakantie", "Ik ben met vakantie tot vrijdag, het gesprek met jou is maandag."),
    ("Petra <petra@cz.example>", "Dovolená", "Od pondělí mám dovolenou, pohovor prosím přesuňme na 23. června."),
    (
        "Support <support@acme.example>",
        "Re: [Ticket#99] interview room",
        "Hi Robin,\n\nThe room is B12, ground floor.\n\nKind regards,\nTom\nAcme Support",
    ),
    ("Doris <doris@x.example>", "Sick today", "Sorry, off sick today. Let's do tomorrow same time."),
    (
        "Doris <doris@x.example>",
        "Dana has left",
        "Dana has left the company. Please send the signed contract to me instead, doris.hr@x.example.",
    ),
    (
        "Doris <doris@x.example>",
        "Office closed Friday",
        "Our office is closed on Friday for a holiday, so your trial day moves to Monday 16 June.",
    ),
    (
        "Eva <eva@x.example>",
        "Out of office!",
        "Literally out of office: we meet at the lake for the team day. Bring swimwear. Bus leaves 9:00.",
    ),
    (
        "Ulla <ulla@kita.example>",
        "Re: Probetag",
        "Danke, angekommen! Bin ab Montag in Urlaub, Tim (tim@kita.example) übernimmt.",
    ),
    (
        "Omar <omar@bau.example>",
        "Bewerbung",
        "Habe Ihre Mail erhalten. Rufe Sie morgen an.",
    ),
    (
        "HR Team <hr@bau.example>",
        "Re: Bewerbung",
        "Wir haben Ihre Unterlagen erhalten, vielen Dank. Es fehlt noch das Zeugnis der "
        "Meisterschule, bitte nachreichen.",
    ),
    (
        "Fiona <fiona@lg.example>",
        "Re: Level designer",
        "Got your message, thanks. The producer is on leave so give me until Monday.",
    ),
    (
        "Recruiting <recruiting@lg.example>",
        "Your application for Level Designer",
        "Dear Robin,\n\nThank you for applying. We'd like to move forward and invite you to a call.\n\nThe LG team",
    ),
    (
        "no-reply@workday.example",
        "Application status",
        "Dear Robin,\n\nThank you for your interest. After review, we will not be progressing "
        "your application.\n\nDo not reply.",
    ),
    (
        "Nadia <nadia@ngo.example>",
        "quick note",
        "Thank you for your email. I am travelling until Friday with limited access, but I "
        "read your proposal on the plane and loved it.",
    ),
    (
        "Nadia <nadia@ngo.example>",
        "Re: proposal",
        "I'm away from my desk this week, Carl is covering. He says the panel liked you.",
    ),
    (
        "Prof. Stein <stein@uni.example>",
        "Re: Stelle",
        "Bin im Forschungssemester, die Stelle ist aber weiter offen. Schreiben Sie Frau Kunz "
        "(kunz@uni.example), sie weiß Bescheid.",
    ),
    (
        "Elena <elena@es.example>",
        "Re: CV",
        "Estoy de baja esta semana pero he visto tu portfolio, me encanta. Hablamos el lunes.",
    ),
    (
        "Bob <bob@mail.example>",
        "Server",
        "We had mail trouble: messages to bob@mail.example were rejected with 550 yesterday. "
        "Resend your CV please. Bob",
    ),
    (
        "Bob <bob@mail.example>",
        "Fwd: Delivery Status Notification (Failure)",
        "Is this you? Seems my mail to you bounced.\n\n---------- Forwarded message "
        "----------\nFrom: Mail Delivery Subsystem <mailer-daemon@goog.example>\n\nAddress not "
        "found robbin@keller.example",
    ),
    (
        "postmaster <postmaster@tiny.example>",
        "hello from a tiny company",
        "Hi Robin, I'm the postmaster, the cook and the CEO here. Loved your mail. Lunch on Friday?\nKim",
    ),
    (
        "Mailer Lite Jobs <kim@mailer.example>",
        "Deliverability engineer: your interview",
        "Hi Robin, on Thursday we'd like you to explain why a message is deferred or bounced. "
        "Bring examples of 4xx and 5xx.\nKim",
    ),
    (
        "Zoe <zoe@agency.example>",
        "12 new jobs for you?",
        "Robin, I have twelve clients who'd like your profile. Want me to send it? Tell me to "
        "stop if not, I won't spam you or put you on a newsletter.",
    ),
    (
        "Events <events@fair.example>",
        "Your slot at the career fair",
        "Dear Robin Keller, your personal slot with Oak & Co is at 14:00 in hall 3. Please "
        "bring two copies of your CV. If you cannot come, tell me.\n\nKind regards\nLisa Brandt",
    ),
    (
        "support@ats.example",
        "Re: cannot upload my CV",
        "Hello Robin,\n\nI have reset the form for you, please try again.\n\nBest regards,\nMarco Villa\nSupport",
    ),
    (
        "佐藤 <sato@jp.example>",
        "Re: 面接",
        "ご連絡ありがとうございます。明日は休暇のため、木曜日にお電話いたします。",
    ),
    (
        "王芳 <wf@cn.example>",
        "Re: 简历",
        "收到您的简历了,谢谢。周三能来面试吗",
    ),
    (
        "Ирина <i@ru.example>",
        "Re: резюме",
        "Получила ваше письмо. Я в отпуске до понедельника, потом созвонимся.",
    ),
    (
        "Ayşe <a@tr.example>",
        "Re: CV",
        "Mesajınızı aldım, izindeyim ama pazartesi görüşelim.",
    ),
    (
        "Hanna <h@se.example>",
        "Re: CV",
        "Tack för ditt mejl! Jag är ledig till måndag men vill gärna träffa dig. Passar tisdag?",
    ),
    (
        "Gio <gio@it.example>",
        "Re: CV",
        "Grazie per la tua mail. Sono in ferie ma il direttore vuole vederti, mercoledì alle 10.",
    ),
)

NOTES: tuple[Case, ...] = (
    (
        "Sam <sam@corvid.example>",
        "Re: hello",
        "I am out of the office until June 20 with no access to email. For urgent matters contact beth@corvid.example.",
    ),
    ("Sam <sam@corvid.example>", "On annual leave", "I'm on annual leave, back on 20 June."),
    (
        "Olga <olga@x.example>",
        "Re: Lebenslauf",
        "Ich bin derzeit nicht im Büro und am 20.06. wieder erreichbar. In dringenden Fällen: zentrale@x.example",
    ),
    (
        "Luc <luc@x.example>",
        "Congés",
        "Je suis en congés jusqu'au 20 juin. En cas d'urgence, contactez accueil@x.example.",
    ),
    (
        "Ana <a@x.example>",
        "Re: CV",
        "Obrigada pelo seu e-mail. Estou de férias até 20 de junho. Urgências: geral@x.example",
    ),
    ("J. Prins <j@x.example>", "Re: CV", "J. Prins werkt niet meer bij X. Mail naar hr@x.example."),
    ("Ito <ito@x.example>", "Re: 履歴書", "担当の伊藤は退職いたしました。今後は saiyo@x.example までご連絡ください。"),
    ("Wang <w@x.example>", "Re: 简历", "本人已离职,请联系 hr@x.example"),
    ("Kim <k@x.example>", "Re: CV", "휴가 중입니다. 6월 20일 복귀합니다. 급한 용무는 hr@x.example 로 연락 바랍니다."),
    (
        "Petr <p@x.example>",
        "Re: CV",
        "Děkuji za zprávu, jsem na dovolené do 20. 6. V naléhavých případech pište na info@x.example.",
    ),
    ("Mika <m@x.example>", "Re: CV", "Olen lomalla 20.6. asti. Kiireelliset asiat: toimisto@x.example"),
    ("Ali <ali@x.example>", "Re: CV", "20 Haziran'a kadar izindeyim. Acil durumlar için: info@x.example"),
    ("N <n@x.example>", "Re: CV", "Απουσιάζω με άδεια έως 20/6. Για επείγοντα: info@x.example"),
    ("Old Bob <bob@x.example>", "Re: CV", "Bob has retired. Please contact jill@x.example"),
    (
        "School <office@school.example>",
        "Re: CV",
        "The school office is closed for the summer break and reopens on 1 September. Messages are not monitored.",
    ),
    (
        "Erik <e@x.example>",
        "Semester",
        "Jag har semester till 20 juni. Vid brådskande ärenden, kontakta vxl@x.example",
    ),
    ("Ola <o@x.example>", "Re: CV", "Har sluttet. Kontakt hr@x.example"),
)

BOUNCES: tuple[Case, ...] = (
    (
        "Mail Delivery <maildelivery@isp.example>",
        "Mail failure",
        "Your message to ida@oak.example\nsubject: Thank you\nwas rejected. Reason: User ida not in directory.",
    ),
    (
        "postmaster@hp.example",
        "Mail Delivery System",
        "We're sorry, the e-mail below was NOT delivered.\n\nida@oak.example\n - Over quota",
    ),
    (
        "MAILER-DAEMON@sina-like.example",
        "Returned mail: 550",
        "<ida@oak.example>: 200.1.1.1 failed after I sent the message.\nRemote host said: 554 "
        "delivery error: dd This user doesn't have an oak.example account (ida@oak.example) "
        "[0]",
    ),
    (
        "Postmaster <postmaster@col.example>",
        "Correo no entregado",
        "No fue posible hacer llegar su correo a ida@oak.example: buzón lleno",
    ),
    (
        "Postmaster <postmaster@br.example>",
        "Erro no envio",
        "Sua mensagem para ida@oak.example não chegou: conta inexistente.",
    ),
    (
        "system@mobil.example",
        "MMS/E-Mail nicht zugestellt",
        "Ihre E-Mail an ida@oak.example konnte nicht an das Mobiltelefon weitergegeben werden.",
    ),
    (
        "mailsystem@mobile.example",
        "Undeliverable",
        "The SMS gateway could not deliver your e-mail to ida@oak.example (number not in service).",
    ),
    (
        "root@unix1.example",
        "Mail failed",
        "/var/mail: ida: No such user here\n\nThe mail for ida@oak.example is "
        "enclosed.\n\n----\nFrom: robin@keller.example\nTo: ida@oak.example\nSubject: hi\n",
    ),
    (
        "listserv@lists.example",
        "Your posting was rejected",
        "You may not post to jobs@oak.example since you are not a subscriber. Your message was not distributed.",
    ),
    (
        "majordomo@oak.example",
        "Majordomo results",
        "Mail to jobs-list@oak.example was rejected: non-member submission from [Robin Keller <robin@keller.example>]",
    ),
    (
        "sympa@listes.example",
        "Message refusé",
        "Votre message pour la liste emploi@oak.example a été rejeté. Vous n'êtes pas autorisé à y diffuser.",
    ),
    (
        "mail-gateway@oak.example",
        "Attachment removed, message not delivered",
        "Sender: robin@keller.example\nRecipient: ida@oak.example\nThe attachment cv.zip is not allowed.",
    ),
    (
        "eSafe@oak.example",
        "eSafe Alert",
        "eSafe blocked your mail to ida@oak.example, virus W32/Test found in cv.doc",
    ),
    (
        "quarantine@oak.example",
        "Blocked: your e-mail",
        "Your e-mail to ida@oak.example has been quarantined by our spam filter and will not "
        "be delivered unless released.",
    ),
    (
        "MAILER-DAEMON@x.example",
        "Delivery report",
        "Delivery to the following recipients failed permanently:\n\n   * ida@oak.example\n\nReason: Permanent Error\n",
    ),
    (
        "MAILER-DAEMON@kundenserver.example",
        "Nicht zustellbar",
        "ida@oak.example:\n\n  Konto gesperrt.\n\n--- Originalnachricht ---\nFrom: robin@keller.example",
    ),
    (
        "postmaster@jp.example",
        "配信エラー",
        "ida@oak.example 宛のメールは、ユーザーが存在しないため配信されませんでした。",
    ),
    ("postmaster@cn.example", "系统退信/Systems bounce", "抱歉,您的邮件被退回。收件人(ida@oak.example)邮箱容量已满"),
    ("postmaster@tw.example", "無法傳送", "您的信件無法傳送至 ida@oak.example (550 mailbox not exist)"),
    ("postmaster@kr.example", "발송 실패", "ida@oak.example 주소로 메일을 보낼 수 없습니다. 존재하지 않는 계정입니다."),
    (
        "postmaster@vn.example",
        "Thư không gửi được",
        "Thư của bạn gửi tới ida@oak.example không thể gửi được: 550 no such user",
    ),
    ("postmaster@th.example", "Undeliverable: hi", "ไม่สามารถส่งข้อความถึง ida@oak.example 550 5.1.1"),
    ("postmaster@il.example", "Undelivered", "ההודעה לא נמסרה אל ida@oak.example: 550 user unknown"),
    ("postmaster@sa.example", "فشل التسليم", "تعذر تسليم رسالتك إلى ida@oak.example 550 5.1.1 user unknown"),
    (
        "Mail Router <router@notes.example>",
        "DELIVERY FAILURE: Couldn't open mail file",
        "Your document: hi\nwas not delivered to: ida@oak.example\nbecause: Mail file in use",
    ),
    ("MAILER-DAEMON@ro.example", "Eroare", "Mesajul dvs. către ida@oak.example nu a putut fi livrat."),
    (
        "MAILER-DAEMON@hr.example",
        "Poruka nije isporučena",
        "Vaša poruka za ida@oak.example nije isporučena, korisnik ne postoji.",
    ),
    ("MAILER-DAEMON@bg.example", "Грешка", "Съобщението ви до ida@oak.example не можа да бъде доставено."),
    (
        "Mail Delivery Subsystem <mailer-daemon@goog.example>",
        "Delivery Status Notification (Failure)",
        "** Address not found **\n\nYour message wasn't delivered to ida@oak.example because the "
        "address couldn't be found, or is unable to receive mail.\n\nLearn more here: "
        "https://support.goog.example/mail/?p=NoSuchUser\n\nThe response was:\n\n550 5.1.1 The "
        "email account that you tried to reach does not exist.",
    ),
    (
        "noreply-delivery@goog.example",
        "Address not found",
        "Your message wasn't delivered to ida@oak.example because the domain oak.example couldn't be found.",
    ),
    (
        "no-reply@ats.example",
        "Your reply was not delivered",
        "Your message to the hiring team was not delivered because this conversation is "
        "closed. Recipient: reply+88@oak.example",
    ),
)

DELAYS: tuple[Case, ...] = (
    (
        "postmaster@x.example",
        "Delay",
        "Mail to ida@oak.example has been queued for 4 hours. We keep trying for 2 days.",
    ),
    (
        "MAILER-DAEMON@x.example",
        "Mail delivery delayed",
        "ida@oak.example: connection timed out. Next attempt in 30 minutes.",
    ),
    (
        "postmaster@x.example",
        "Vertraging",
        "Uw bericht aan ida@oak.example is nog niet bezorgd. We blijven het proberen.",
    ),
    (
        "postmaster@x.example",
        "Verzögerung",
        "Die Mail an ida@oak.example liegt noch in der Warteschlange, es wird weiter versucht.",
    ),
    ("postmaster@x.example", "Forsinket", "Din mail til ida@oak.example er forsinket. Vi prøver igen i 3 dage."),
    (
        "MAILER-DAEMON@x.example",
        "Zpoždění",
        "Vaše zpráva pro ida@oak.example zatím nebyla doručena, budeme to zkoušet dál.",
    ),
    (
        "MAILER-DAEMON@x.example",
        "Gecikme",
        "ida@oak.example adresine iletiniz henüz teslim edilemedi, yeniden denenecek.",
    ),
    (
        "MAILER-DAEMON@x.example",
        "Greylisted",
        "ida@oak.example: host mx said: 451 4.7.1 Greylisting in action, please come back later. Will retry.",
    ),
)


def _named(case: Case) -> str:
    return f"{case[1]}: {case[2][:40]}"


@each_row("case", PEOPLE)
def test_a_person_is_a_person_whatever_they_write_about(case: Case) -> None:
    assert _read(case).kind is Kind.HUMAN


@pytest.mark.parametrize("case", NOTES, ids=_named)
def test_a_note_to_everybody_is_an_automatic_answer(case: Case) -> None:
    reading = _read(case)
    assert reading.kind is Kind.AUTO_REPLY, reading.because


@each_row("case", BOUNCES)
def test_a_mail_system_that_refuses_names_the_address(case: Case) -> None:
    reading = _read(case)
    assert reading.kind is Kind.BOUNCE, reading.because
    assert len(reading.bounced) == 1


@pytest.mark.parametrize("case", DELAYS, ids=_named)
def test_a_mail_system_that_goes_on_trying(case: Case) -> None:
    reading = _read(case)
    assert (reading.kind, reading.bounced) == (Kind.DELAYED, ("ida@oak.example",)), reading.because


def test_what_goes_to_many_though_its_headers_are_silent() -> None:
    leaflet = "New jobs for you:\n- Baker\n- Cook\nTo get no more of it, unsubscribe here: https://jobs.example/u"
    assert _read(("Jobs Today <dana@jobs.example>", "12 new jobs", leaflet)).kind is Kind.HUMAN
    assert _read(("Jobs Today <vacancies@jobs.example>", "12 new jobs", leaflet)).kind is Kind.LIST
    assert _read(("Jobs Today <vacancies@jobs.example>", "12 new jobs", leaflet + "\nWhen can you come?")).kind is (
        Kind.HUMAN
    )


@pytest.mark.parametrize(
    "piece", [" ", "\t", "\n ", "poruka ni ", "mail nicht ", "has left ", "unsubscribe ", "x@", "I will "]
)
@not_by_chance
def test_no_text_takes_long_for_being_long(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    person = replace(_mail("Dana West <dana@oak.example>", "On leave", "x"), text=text)
    daemon = replace(_mail("MAILER-DAEMON@oak.example", "Mail delivery failed", "x"), text=text)
    begin = time.process_time()
    for one in (person, daemon):
        machine.read(one, owner_addresses=OWNER, words=text)
        bounce.read(one, owner_addresses=OWNER, automatic=True)
    for _ in sentences.split(text):
        pass
    within(begin, 1.5)
