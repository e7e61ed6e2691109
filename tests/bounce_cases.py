"""Bounces and warnings as products and languages word them, and mail that only sounds like one: a table of cases.

Each case: sender, subject, text, and the addresses that failed; the owner is robin@keller.example. A sender of ""
is a text without any header, as people save it.
"""

from __future__ import annotations

DAEMON = "Mail Delivery System <MAILER-DAEMON@mx.example>"
POST = "Postmaster <postmaster@mx.example>"
COPY = (
    "\n{mark}\n\nReceived: from keller.example by mx.example; Mon, 3 Feb 2025 10:00:00 +0100\n"
    "From: Robin Keller <robin@keller.example>\nTo: {to}\nSubject: Our talk\nMessage-ID: "
    "<talk-1@keller.example>\n\n"
    "Hello, write to me or to other@elsewhere.example.\n"
)


def _copy(mark: str, to: str = "Ida <ida@oak.example>") -> str:
    return COPY.format(mark=mark, to=to)


IDA = ("ida@oak.example",)
TWO = ("ida@oak.example", "jan@oak.example")
Case = tuple[str, str, str, tuple[str, ...]]

FAILED: dict[str, Case] = {
    "qmail": (
        "MAILER-DAEMON@mx.example", "failure notice",
        "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver "
        "your message to the "
        "following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n"
        "<ida@oak.example>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 no such user\n"
        "Giving up on 192.0.2.1.\n" + _copy("--- Below this line is a copy of the message."), IDA,
    ),
    "exim with an alias": (
        DAEMON, "Mail delivery failed: returning message to sender",
        "This message was created automatically by mail delivery software.\n\nA message that you "
        "sent could not be "
        "delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) "
        "failed:\n\n"
        "  ida@oak.example\n    (ultimately generated from jan@oak.example)\n    Unrouteable address\n"
        + _copy("------ This is a copy of the message, including all the headers. ------"), TWO,
    ),
    "postfix in text alone": (
        DAEMON, "Undelivered Mail Returned to Sender",
        "This is the mail system at host mx.example.\n\nI'm sorry to have to inform you that your "
        "message could not\n"
        "be delivered to one or more recipients. It's attached below.\n\nFor further assistance, "
        "please send mail to "
        "<helpdesk@mx.example>\n\n<ida@oak.example>: host mx.oak.example[192.0.2.9] said: 550 5.7.1\n"
        "    <robin@keller.example>: Sender address rejected (in reply to RCPT TO command)\n"
        "<jan@oak.example>: unknown user: \"jan\"\n", TWO,
    ),
    "sendmail of old": (
        "Mail Delivery Subsystem <MAILER-DAEMON>", "Returned mail: User unknown",
        "   ----- Transcript of session follows -----\n>>> RCPT To:<ida@oak.example>\n<<< 550 "
        "ida... User unknown\n"
        "550 <ida@oak.example>... User unknown\n" + _copy("   ----- Unsent message follows -----"), IDA,
    ),
    "sendmail with three fates": (
        DAEMON, "Returned mail: see transcript for details",
        "The original message was received at Mon, 3 Feb 2025 10:00:00 +0100\n\n"
        "   ----- The following addresses had permanent fatal errors -----\n<ida@oak.example>\n\n"
        "   ----- The following addresses had transient non-fatal errors -----\n<ben@fir.example>\n\n"
        "   ----- The following addresses had successful delivery notifications "
        "-----\n<eva@elm.example>\n", IDA,
    ),
    "exchange 5.5": (
        "System Administrator <postmaster@oak.example>", "Undeliverable: Our talk",
        "Your message\n\n  To:      Ida; Ben\n  Subject: Our talk\n  Sent:    Mon, 3 Feb 2025 "
        "10:00:00 +0100\n\n"
        "did not reach the following recipient(s):\n\nida@oak.example on Mon, 3 Feb 2025 10:00:03 +0100\n"
        "    The recipient name is not recognized\n\tThe MTS-ID of the original message is: c=us;a= "
        ";p=oak;l=MX1\n", IDA,
    ),
    "exchange 2007": (
        "Microsoft Exchange <MicrosoftExchange329e71ec88ae4615@oak.example>", "Undeliverable: Our talk",
        "Delivery has failed to these recipients or distribution lists:\n\nIda Oak<mailto:ida@oak.example>\n"
        "The recipient's e-mail address was not found in the recipient's e-mail system.\n\n"
        "Diagnostic information for administrators:\n\nGenerating server: oak.example\n\nida@oak.example\n"
        "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n" + _copy("Original message headers:"), IDA,
    ),
    "outlook, in short": (
        "System Administrator", "Undeliverable: Our talk",
        "Your message did not reach some or all of the intended recipients.\n\n      Subject:\tOur talk\n"
        "      Sent:\t2/3/2025 10:00 AM\n\nThe following recipient(s) could not be reached:\n\n"
        "      'ida@oak.example' on 2/3/2025 10:00 AM\n            550 5.1.1 User unknown\n", IDA,
    ),
    "domino": (
        "Postmaster@oak.example", "DELIVERY FAILURE: User ida not listed in Domino Directory",
        "Your message\n\n  Subject: Our talk\n\nwas not delivered to:\n\n  ida@oak.example\n\nbecause:\n\n"
        "  User ida (ida@oak.example) not listed in Domino Directory\n", IDA,
    ),
    "notes of old": (
        "Postmaster <notes@oak.example>", "Delivery Failure Report",
        "------- Failure Reasons  --------\n\nUser not listed in public Name & Address "
        "Book\nida@oak.example\n\n"
        "------- Returned Message --------\n\nReceived: by keller.example; Mon, 3 Feb 2025 10:00:00 +0100\n"
        "From: robin@keller.example\nTo: ida@oak.example, ben@oak.example\n\nHello\n", IDA,
    ),
    "gmail": (
        "Mail Delivery Subsystem <mailer-daemon@googlemail.example>", "Delivery Status Notification (Failure)",
        "** Address not found **\n\nYour message wasn't delivered to ida@oak.example because the "
        "address couldn't be "
        "found, or is unable to receive mail.\n\nThe response was:\n\n550 5.1.1 The email account "
        "that you tried to "
        "reach does not exist.\n", IDA,
    ),
    "yahoo": (
        "MAILER-DAEMON@yahoo.example", "Failure Notice",
        "Sorry, we were unable to deliver your message to the following "
        "address.\n\n<ida@oak.example>:\nRemote host "
        "said: 554 delivery error: This user doesn't have an account\n" + _copy("--- Below this line is a copy "
        "of the message."),
        IDA,
    ),
    "james": (
        POST, "[BOUNCE]",
        "Hi. This is the James mail server at mx.example.\nI'm afraid I wasn't able to deliver your "
        "message to the "
        "following addresses.\nThis is a permanent error; I've given up.\n\nFailed "
        "recipient(s):\nida@oak.example\n\n"
        "Error message:\n550 5.1.1 unknown\n\nMessage details:\n  Subject: Our talk\n  MAIL FROM: "
        "robin@keller.example\n"
        "  RCPT TO: ida@oak.example\n", IDA,
    ),
    "courier": (
        "\"Courier mail server at mx.example\" <@>", "NOTICE: mail delivery status.",
        "This is a delivery status notification from mx.example,\nrunning the Courier mail server.\n\n"
        "                           UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be "
        "delivered:\n\n"
        "<ida@oak.example>:\n    mx.oak.example [192.0.2.9]:\n>>> RCPT TO:<ida@oak.example>\n<<< "
        "550 5.1.1 User "
        "unknown\n",
        IDA,
    ),
    "opensmtpd": (
        "Mailer Daemon <MAILER-DAEMON@mx.example>", "Delivery status notification: error",
        "    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n    An error has "
        "occurred while "
        "attempting to deliver a message for\n    the following list of recipients:\n\nida@oak.example: 550 "
        "mailbox full\n"
        + _copy("    Below is a copy of the original message:"), IDA,
    ),
    "dragonfly": (
        "MAILER-DAEMON <>", "Mail delivery failed",
        "This is the DragonFly Mail Agent v0.13 at mx.example.\n\nThere was an error delivering your mail to "
        "<ida@oak.example>.\n\nmx.oak.example did not like our DATA:\n552 5.2.3 Message too large\n"
        + _copy("Message headers follow."), IDA,
    ),
    "powermta": (
        "postmaster@mx.example", "Delivery report",
        "Hello, this is the mail server on mx.example.\n\nI am sending you this message to inform you on the "
        "delivery "
        "status of a\nmessage you previously sent. Immediately below you will find a list of\nthe affected "
        "recipients.\n\n"
        "  <ida@oak.example>  delivery failed; will not continue trying\n", IDA,
    ),
    "mailfoundry": (
        "<no-reply@mx.example>", "Message delivery has failed",
        "Unable to deliver message to: <ida@oak.example>\nDelivery failed for the following reason:\nServer "
        "mx.oak.example "
        "failed with: 550 No such user here\n\nThis has been a permanent failure.  No further "
        "delivery attempts "
        "will be made.\n",
        IDA,
    ),
    "imail": (
        POST, "Undeliverable Mail",
        "User mailbox exceeds allowed size: ida@oak.example\n" + _copy("Original message follows."), IDA,
    ),
    "m-filter names nobody": (
        "Mailer Daemon <MAILER-DAEMON@mx.example>", "failure notice",
        "-------server message\n550 5.1.1 unknown user\n\n" + _copy("-------original message"), IDA,
    ),
    "gmx": (
        "mailer-daemon@gmx.example", "Mail delivery failed: returning message to sender",
        "This message was created automatically by mail delivery software.\nA message that you sent "
        "could not be "
        "delivered to one or more of\nits recipients. This is a permanent error. The following "
        "address\nfailed:\n\n"
        "\"ida@oak.example\":\nSMTP error from remote server after RCPT command:\nhost: mx.oak.example\n5.1.1 "
        "unknown\n"
        + _copy("--- The header of the original message is following. ---"), IDA,
    ),
    "a carrier": (
        "Postmaster@phone.example", "Mail System Error - Returned Mail",
        "The user(s) account is temporarily over quota.\n\n<ida@oak.example>\n" + _copy("---"), IDA,
    ),
    "a carrier without an address": (
        "Postmaster@phone.example", "Mail System Error - Returned Mail",
        "Your mail could not be delivered because the mailbox is full.\n" + _copy("--- Original "
        "message ---"), IDA,
    ),
    "mcafee": (
        "MAILER-DAEMON@gw.example", "Delivery Status",
        "--- The following addresses had delivery problems ---\n\n<ida@oak.example>   (User unknown "
        "ida@oak.example)\n\n"
        + _copy("--------------Original headers"), IDA,
    ),
    "trouble delivering": (
        "mail@gw.example", "Delivery failure",
        "We had trouble delivering your message. Full details follow:\n\nSubject: 'Our talk'\nDate: "
        "'Mon, 3 Feb "
        "2025'\n\n"
        "1 error(s):\n\nSMTP Server <mx.oak.example> rejected recipient <ida@oak.example> (Error "
        "following RCPT "
        "command). "
        "It responded as follows: [550 5.1.1 User unknown]\n", IDA,
    ),
    "sun": (
        "Internet Mail Delivery <postmaster@mx.example>", "Delivery Notification: Delivery has failed",
        "This report relates to a message you sent with the following header fields:\n\n  Message-id: "
        "<t@keller.example>\n"
        "  Date: Mon, 3 Feb 2025 10:00:00 +0100\n  From: Robin <robin@keller.example>\n  To: ida@oak.example, "
        "eva@elm.example\n"
        "  Subject: Our talk\n\nYour message cannot be delivered to the following recipients:\n\n"
        "  Recipient address: ida@oak.example\n  Reason: Remote SMTP server has rejected address\n", IDA,
    ),
    "vms": (
        "PMDF Mail Server <Postmaster@VAX.example>", "Undeliverable mail: Our talk",
        "The message could not be delivered to:\n\nAddressee: ida@oak.example\nReason:\n  "
        "%MAIL-E-NOSUCHUSR, no "
        "such user\n\n"
        + _copy("----------------------------------------"), IDA,
    ),
    "the list of addresses": (
        "MAILER-DAEMON@mx.example", "Undeliverable message",
        "Your message was not delivered to:\n\n  ida@oak.example\n  jan@oak.example\n\nPlease contact your "
        "administrator "
        "(admin@mx.example) for help.\n", TWO,
    ),
    "given up after days": (
        "no-reply@host.example", "Message status",
        "Your message to ida@oak.example could not be delivered for 5 days. The last answer of the "
        "server was:\n"
        "451 4.7.1 Greylisted, try again later\nIt has been removed from the queue.\n", IDA,
    ),
    "a spam filter": (
        "Spam Firewall <spam@gw.example>", "Message you sent blocked",
        "Your message to ida@oak.example was blocked by our spam firewall and has not been delivered.\n\n"
        "Reason: content rejected\n", IDA,
    ),
    "a list's own gate": (
        "list-owner@lists.example", "Your message has been rejected: Our talk",
        "Your message to ida@oak.example was rejected by the mail system: 550 5.7.1 you are not allowed to "
        "post.\n", IDA,
    ),
    "the owner's own name as sender": (
        "keller.example mail <webmaster@keller.example>", "Mail could not be sent",
        "The mail server could not deliver your e-mail.\nRecipient: ida@oak.example\nReason: 550 "
        "User unknown\n", IDA,
    ),
    "no sender": ("<>", "failure", "Your message could not be delivered to ida@oak.example: 550 5.1.1 unknown "
    "user\n", IDA),
    "headerless qmail": (
        "", "", "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your "
        "message to "
        "the following addresses.\n\n<ida@oak.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n", IDA,
    ),
    "headerless report": (
        "", "", "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ida@oak.example\nAction: "
        "failed\nStatus: 4.4.7\n\n"
        "Final-Recipient: rfc822; ben@fir.example\nAction: delivered\nStatus: 2.0.0\n", IDA,
    ),
    "headerless novell": (
        "", "", "The message that you sent was undeliverable to the following:\n\tida@oak.example (user not "
        "found)\n\n"
        "Possibly truncated original message follows:\n", IDA,
    ),
    "german": (
        POST, "Unzustellbar: Unser Gespräch",
        "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Verteilerlisten:\n\nIda Oak "
        "(ida@oak.example)\n"
        "Die eingegebene E-Mail-Adresse konnte nicht gefunden werden.\n\nDiagnoseinformationen für "
        "Administratoren:\n\n"
        "Generierender Server: mx.example\n\nida@oak.example\n#550 5.1.1 RESOLVER.ADR.RecipNotFound ##\n", IDA,
    ),
    "german, a host": (
        "noreply@host.example", "Ihre E-Mail",
        "Ihre E-Mail an ida@oak.example konnte nicht zugestellt werden.\nGrund: Postfach voll (552 5.2.2)\n"
        "Bei Fragen wenden Sie sich an hilfe@host.example.\n", IDA,
    ),
    "french": (
        POST, "Non remis : Notre entretien",
        "Échec de la remise pour ces destinataires ou groupes :\n\nida@oak.example\nL'adresse de messagerie "
        "entrée est "
        "introuvable.\n\nInformations de diagnostic pour les administrateurs :\n\nida@oak.example\n550 5.1.1 "
        "RESOLVER.ADR\n",
        IDA,
    ),
    "french, a host": (
        "noreply@host.example", "Votre message",
        "Votre message n'a pas pu être distribué.\nDestinataire : ida@oak.example\nMotif : boîte pleine\n", IDA,
    ),
    "spanish": (
        POST, "No se puede entregar: Nuestra charla",
        "No se pudo entregar el mensaje a estos destinatarios o grupos:\n\nida@oak.example\nLa dirección no "
        "existe.\n", IDA,
    ),
    "italian": (
        POST, "Mancato recapito",
        "Impossibile consegnare il messaggio al seguente destinatario:\n\n  ida@oak.example\n\nMotivo: casella "
        "piena\n", IDA,
    ),
    "portuguese": (
        POST, "Mensagem não entregue",
        "Não foi possível entregar a mensagem aos seguintes destinatários:\n\nida@oak.example (usuário não "
        "existe)\n", IDA,
    ),
    "dutch": (
        POST, "Onbestelbaar: Ons gesprek",
        "Uw bericht kon niet worden bezorgd bij de volgende geadresseerden:\n\nida@oak.example\nReden: adres "
        "bestaat niet\n",
        IDA,
    ),
    "polish": (
        POST, "Nie można dostarczyć: Nasza rozmowa",
        "Nie można dostarczyć wiadomości do następujących adresatów:\n\nida@oak.example\nPrzyczyna: skrzynka "
        "nie istnieje\n", IDA,
    ),
    "swedish": (
        POST, "Kan inte levereras: Vårt samtal",
        "Meddelandet kunde inte levereras till följande mottagare:\n\nida@oak.example\nAdressen "
        "finns inte.\n", IDA,
    ),
    "danish": (
        POST, "Kan ikke leveres: Vores samtale",
        "Meddelelsen kunne ikke leveres til følgende modtagere:\n\nida@oak.example\nÅrsag: ukendt "
        "bruger\n", IDA,
    ),
    "czech": (
        POST, "Nedoručitelné: Náš rozhovor",
        "Zprávu se nepodařilo doručit těmto příjemcům:\n\nida@oak.example\nDůvod: schránka neexistuje\n", IDA,
    ),
    "russian": (
        POST, "Недоставленное сообщение",
        "Ваше письмо не может быть доставлено следующим получателям:\n\nida@oak.example\nПричина: пользователь "
        "не найден\n", IDA,
    ),
    "japanese": (
        POST, "配信不能: 面談", "次の受信者へのメッセージを配信できませんでした。\n\nida@oak.example\n原因: "
            "宛先が存在しません\n", IDA,
    ),
    "chinese": (POST, "退信通知", "您的邮件无法投递到以下收件人：\n\nida@oak.example\n原因：邮箱不存在 (550)\n", IDA),
    "korean": (POST, "메일 발송 실패 안내", "다음 수신자에게 메일을 전송하지 "
    "못했습니다.\n\nida@oak.example\n사유: 존재하지 않는 계정\n", IDA),
    "turkish": (
        POST, "Teslim edilemedi: Görüşme", "İletiniz aşağıdaki alıcıya teslim "
            "edilemedi:\n\nida@oak.example\nNeden: kullanıcı yok\n",
        IDA,
    ),
    "hungarian": (POST, "Kézbesíthetetlen", "Az üzenetet nem sikerült kézbesíteni a következő "
    "címzettnek:\n\nida@oak.example\n", IDA),
    "finnish": (POST, "Viestiä ei voi toimittaa", "Viestiä ei voitu toimittaa "
    "seuraavalle:\n\nida@oak.example\n", IDA),
    "Sorry, your message could not be deliver": (
        "", "",
        "Sorry, your message could not be delivered to ida@oak.example. The mailbox does not exist."
        "\n",
        IDA,
    ),
    "Die folgende Nachricht konnte nicht zuge": (
        "", "",
        "Die folgende Nachricht konnte nicht zugestellt werden:\n"
        "\nAn: ida@oak.example\nBetreff: Gespräch\nGrund: Empfänger unbekannt\n",
        IDA,
    ),
    "Impossible de remettre votre message à i": (
        "", "",
        "Impossible de remettre votre message à ida@oak.example : utilisateur inconnu (550 5.1.1)"
        "\n",
        IDA,
    ),
    "您的邮件被退回，以下收件人不存在：": (
        "", "",
        "您的邮件被退回，以下收件人不存在：\nida@oak.example\n",
        IDA,
    ),
    "Ваше сообщение не доставлено.": (
        "", "",
        "Ваше сообщение не доставлено.\nПолучатель: ida@oak.example\n"
        "Причина: ящик переполнен\n",
        IDA,
    ),
    "|------------------------- Message log f": (
        "", "",
        "|------------------------- Message log follows: -------------------------|"
        "\n no valid recipients were found for this message\n"
        "|------------------------- Failed addresses follow: ---------------------|"
        "\n <ida@oak.example> ... unknown user\n|------------------------- Message text follows: "
        "------------------------|\n",
        IDA,
    ),
    "550 5.1.1 <ida@oak.example>: Recipient a": (
        "", "",
        "550 5.1.1 <ida@oak.example>: Recipient address rejected: User unknown in virtual mailbox table"
        "\n",
        IDA,
    ),
    "<ida@oak.example>: host mx.oak.example[1": (
        "", "",
        "<ida@oak.example>: host mx.oak.example[192.0.2.1] said: 554 5.7.1 Service unavailable (in "
        "reply to end of DATA command)"
        "\n",
        IDA,
    ),
    "Your mail": (
        "Helpdesk <helpdesk@host.example>", "Your mail",
        "Your e-mail to the following recipient was not delivered:\n"
        "\nida@oak.example\n\nThe recipient's mailbox is full.\n",
        IDA,
    ),
    "Email bounced": (
        "hello@saas.example", "Email bounced",
        "Hi Robin,\n\nAn email you sent to ida@oak.example bounced. The receiving "
        "server said: 550 5.1.1 user unknown.\nWe have stopped sending to this address."
        "\n",
        IDA,
    ),
    "[App] Delivery failure for ida@oak.examp": (
        "mailer@saas.example", "[App] Delivery failure for ida@oak.example",
        "We were unable to deliver your message \"Our talk\" to ida@oak.example.\n"
        "\nError: 550 Mailbox not found\n",
        IDA,
    ),
    "Undelivered Mail Returned to Sender": (
        "MAILER-DAEMON@x.example (Mail Delivery System)", "Undelivered Mail Returned to Sender",
        "See attached.\n",
        (),
    ),
    "Considered UNSOLICITED BULK EMAIL, appar": (
        "postmaster@x.example", "Considered UNSOLICITED BULK EMAIL, apparently from you",
        "A message from <robin@keller.example> to:\n-> ida@oak.example\n"
        "\nwas considered unsolicited bulk e-mail (UBE).\n"
        "\nDelivery of the email was stopped!\n",
        IDA,
    ),
    "VIRUS IN YOUR MAIL": (
        "virusalert@x.example", "VIRUS IN YOUR MAIL",
        "V I R U S  A L E R T\n\nOur viruschecker found a virus in your email to the "
        "following recipient:\n-> ida@oak.example\n\nDelivery of the email was stopped!"
        "\n",
        IDA,
    ),
    "Warning: E-mail viruses detected": (
        "MailScanner <postmaster@x.example>", "Warning: E-mail viruses detected",
        "Our virus detector has just been triggered by a message you sent:-\n"
        "  To: ida@oak.example\n  Subject: Our talk\n  Date: Mon\n"
        "\nOne or more of the attachments are on the list of unacceptable attachments for this site "
        "and will not have "
        "been delivered.\n",
        IDA,
    ),
    "Content violation": (
        "Symantec Mail Security <sms@x.example>", "Content violation",
        "Content violation found in email message.\n\nFrom:  robin@keller.example\n"
        "To:  ida@oak.example\n\nFile(s): cv.exe\nThe message was not delivered.\n",
        IDA,
    ),
    "ScanMail Message: To Sender, sensitive c": (
        "Administrator@x.example", "ScanMail Message: To Sender, sensitive content found and action taken.",
        "Trend Micro ScanMail for Exchange has blocked an attachment.\n"
        "\nSender = robin@keller.example\nRecipient(s) = ida@oak.example\n"
        "Subject = Our talk\nThe message was deleted and has not been delivered.\n",
        IDA,
    ),
    "Message undeliverable": (
        "Kerio Connect <postmaster@x.example>", "Message undeliverable",
        "Your message could not be delivered.\n\nSubject: Our talk\n"
        "Date: Mon\n\nMessage was not delivered to the following addresses:\n"
        "\nida@oak.example: 550 5.1.1 unknown\n",
        IDA,
    ),
    "Undeliverable mail: Our talk": (
        "\"CommuniGate Pro\" <MAILER-DAEMON@x.example>", "Undeliverable mail: Our talk",
        "Failed to deliver to '<ida@oak.example>'\nmodule LOCAL(ida) reports:\n"
        " account ida not found\n",
        IDA,
    ),
    "Returned mail: delivery problems encount": (
        "Mail Delivery Subsystem <postmaster@x.example>", "Returned mail: delivery problems encountered",
        "A message (from <robin@keller.example>) was received at 10 Feb 2025 10:00:00 +0000."
        "\n\nThe following addresses had delivery problems:\n"
        "\n<ida@oak.example>\n   Permanent Failure: 550_5.1.1_unknown\n"
        "   Delivery last attempted at Mon\n",
        IDA,
    ),
    "Delivery failure (ida@oak.example)": (
        "Merak <postmaster@x.example>", "Delivery failure (ida@oak.example)",
        "Message delivery failed.\nYour e-mail message was not delivered to one or more "
        "recipients: ida@oak.example\nReason: 550 unknown user\n",
        IDA,
    ),
    "Permanent Delivery Failure": (
        "MDaemon@x.example", "Permanent Delivery Failure",
        "The attached message had PERMANENT fatal delivery errors!\n"
        "\nAfter one or more unsuccessful delivery attempts the attached message has"
        "\nbeen removed from the mail queue on this server.\n"
        "\nFailed address: ida@oak.example\n\n--- Session Transcript ---\n"
        " Mon: --> RCPT To:<ida@oak.example>\n Mon: <-- 550 unknown\n"
        "--- End Transcript ---\n",
        IDA,
    ),
    "Mail failure": (
        "postmaster@x.example", "Mail failure",
        "  The following address(es) could not be delivered:\n"
        "\n  ida@oak.example: no such user\n  jan@oak.example: no such user\n",
        TWO,
    ),
    "Delivery reports about your email": (
        "postmaster@x.example", "Delivery reports about your email",
        "Your email was received but could not be delivered to every recipient.\n"
        "\n  [OK] eva@elm.example was delivered\n  [FAILED] ida@oak.example\n"
        "     550 unknown user\n",
        IDA,
    ),
    "Message could not be delivered": (
        "postmaster@x.example", "Message could not be delivered",
        "Sender: robin@keller.example\nRecipients: ida@oak.example, jan@oak.example"
        "\nThe message could not be delivered to these recipients: mailbox unavailable."
        "\n",
        TWO,
    ),
    "メール送信エラー": (
        "NoReply <noreply@phone.example>", "メール送信エラー",
        "ご指定のあて先にメールを送信できませんでした。\nあて先: ida@oak.example\n",
        IDA,
    ),
    "Undeliverable Message": (
        "Postmaster@phone.example", "Undeliverable Message",
        "Error: Message could not be delivered to mobile.\n"
        "Error: No valid recipients for this MM\n\n--- Original message ---\n"
        "From: robin@keller.example\nTo: ida@oak.example\n"
        "Subject: x\n",
        IDA,
    ),
    "Echec de remise / Undelivered": (
        "Mail Delivery <mailer-daemon@free.example>", "Echec de remise / Undelivered",
        "Votre message adressé à <ida@oak.example> n'a pu être délivré.\n"
        "La boîte est pleine.\n",
        IDA,
    ),
    "Sikertelen kézbesítés": (
        "Adminisztrátor <admin@x.example>", "Sikertelen kézbesítés",
        "A levél kézbesítése sikertelen volt.\nCímzett: ida@oak.example\n"
        "550 5.1.1\n",
        IDA,
    ),
    "Niet bestelbaar: Ons gesprek": (
        "System Administrator <sa@x.example>", "Niet bestelbaar: Ons gesprek",
        "Uw bericht heeft niet alle beoogde ontvangers bereikt.\n"
        "\nDe volgende geadresseerde(n) zijn niet bereikt:\n"
        "\n      'ida@oak.example' op 3-2-2025 10:00\n            550 5.1.1\n",
        IDA,
    ),
    "Unzustellbar: Gespräch": (
        "Systemadministrator <sa@x.example>", "Unzustellbar: Gespräch",
        "Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.\n"
        "\n      Betreff: Gespräch\n      Gesendet am: 03.02.2025 10:00\n"
        "\nFolgende(r) Empfänger kann/können nicht erreicht werden:\n"
        "\n      'ida@oak.example' am 03.02.2025 10:00\n            550 5.1.1 unbekannt"
        "\n",
        IDA,
    ),
    "Non remis : Entretien": (
        "Administrateur système <sa@x.example>", "Non remis : Entretien",
        "Votre message n'a pas atteint certains ou tous ses destinataires.\n"
        "\n      'ida@oak.example' le 03/02/2025 10:00\n            550 5.1.1 inconnu"
        "\n",
        IDA,
    ),
    "Imposible entregar: Charla": (
        "Administrador del sistema <sa@x.example>", "Imposible entregar: Charla",
        "El mensaje no llegó a algunos de los destinatarios.\n"
        "\n      'ida@oak.example' el 03/02/2025\n",
        IDA,
    ),
    "Delivery failed": (
        "postmaster@x.example", "Delivery failed",
        "Delivery attempts to ida@oak.example were temporarily deferred for 3 days (450 4.2.1). The "
        "server has stopped "
        "trying and returned the message.\n",
        IDA,
    ),
    "Mail delivery failed": (
        "MAILER-DAEMON@x.example", "Mail delivery failed",
        "ida@oak.example\n  retry time not reached for any host after a long failure "
        "period\n",
        IDA,
    ),
    "Returned mail: Cannot send message for 5": (
        "MAILER-DAEMON@x.example", "Returned mail: Cannot send message for 5 days",
        "   ----- The following addresses had permanent fatal errors -----\n"
        "<ida@oak.example>\n\n   ----- Transcript of session follows -----\n"
        "<ida@oak.example>... Deferred: Connection timed out with mx.oak.example."
        "\nMessage could not be delivered for 5 days\nMessage will be deleted from queue"
        "\n",
        IDA,
    ),
    "failure notice": (
        "MAILER-DAEMON@x.example", "failure notice",
        "<ida@oak.example>:\nI'm not going to try again; this message has been in the "
        "queue too long.\n",
        IDA,
    ),
    "Rejected: Our talk": (
        "nobody@x.example", "Rejected: Our talk",
        "Your message was automatically rejected by Dovecot Mail Delivery Agent."
        "\n\nThe following reason was given:\nQuota exceeded\n"
        "\nTo: ida@oak.example\n",
        IDA,
    ),
    "Nondeliverable mail": (
        "MAILER-DAEMON@x.example", "Nondeliverable mail",
        "------Transcript of session follows -------\nida@oak.example\n"
        "The user's email name is not found.\n",
        IDA,
    ),
    "Mail delivery error": (
        "postmaster@x.example", "Mail delivery error",
        "The following recipients did not receive this message:\n"
        "\n     <ida@oak.example>\n\nReasons: user is unknown\n",
        IDA,
    ),
    "Returned mail: Service unavailable": (
        "Mail Delivery Subsystem <MAILER-DAEMON@x.example>", "Returned mail: Service unavailable",
        "The original message was received at Mon\n\n   ----- The following addresses had permanent "
        "fatal errors "
        "-----\nida@oak.example\n    (expanded from: <jan@oak.example>)\n"
        "\n   ----- Transcript of session follows -----\n"
        "554 5.0.0 Service unavailable\n",
        TWO,
    ),
    "Returned mail": (
        "postmaster@x.example", "Returned mail",
        "This Message was undeliverable due to the following reason:\n"
        "\nThe user(s) account is disabled.\n\n<ida@oak.example>\n"
        "\nPlease reply to <Postmaster@x.example>\nif you feel this message to be in error."
        "\n",
        IDA,
    ),
    "Delivery failure": (
        "postmaster@x.example", "Delivery failure",
        "Your message to ida@oak.example\ncould not be delivered: the recipient's disk quota is "
        "exceeded.\n",
        IDA,
    ),
    "Undeliverable mail: Our talk (2)": (
        "MAILER-DAEMON@x.example", "Undeliverable mail: Our talk",
        "Failed to deliver to 'ida@oak.example'\nSMTP module(domain oak.example) reports:"
        "\n host mx.oak.example says:\n 550 5.1.1 unknown\n",
        IDA,
    ),
    "Undelivered Mail": (
        "postmaster@x.example", "Undelivered Mail",
        "Intended recipient: ida@oak.example\nThe mailbox specified in the address does not exist."
        "\n",
        IDA,
    ),
    "failure delivery": (
        "MAILER-DAEMON@x.example", "failure delivery",
        "Message from x.example.\nUnable to deliver message to the following address(es)."
        "\n\n<ida@oak.example>:\nSorry, your message to ida@oak.example cannot be delivered. "
        "This account is over quota.\n",
        IDA,
    ),
    "Your mail could not be delivered": (
        "Automatic mail delivery <noreply@x.example>", "Your mail could not be delivered",
        "Dear sender,\n\nWe regret to inform you that your message dated Mon could "
        "not be delivered to the recipient(s):\nida@oak.example\n"
        "\nThe e-mail account has been closed.\n",
        IDA,
    ),
    "Undeliverable: x": (
        "System Administrator <sa@x.example>", "Undeliverable: x",
        "Your message did not reach some or all of the intended recipients.\n"
        "\n      Subject:\tx\n      Sent:\t1/1/2025\n\nThe following recipient(s) could not be reached:"
        "\n\n      ida@oak.example on 1/1/2025 10:00\n            You do not have permission to send to this "
        "recipient.\n            <mx.x.example #5.7.1 smtp;550 5.7.1 <ida@oak.example>... Relaying denied>"
        "\n\n      jan@oak.example on 1/1/2025 10:00\n            The e-mail account does not exist"
        "\n",
        TWO,
    ),
    "Undeliverable Message (2)": (
        "MAILER-DAEMON@x.example", "Undeliverable Message",
        "To:            ida@oak.example\nCc:\nSubject:       Our talk\n"
        "\nMessage not delivered to recipients below.  Press F1 for help with VNM"
        "\nerror codes.\n\n\tVNM3043:  ida@oak.example\n\nVNM3043 -- MAILBOX IS FULL\n",
        IDA,
    ),
    "Non-delivery notification": (
        "postmaster@x.example", "Non-delivery notification",
        "The message was not delivered to ida@oak.example for the following reason:"
        "\nMailbox disabled for this recipient\n",
        IDA,
    ),
    "Message Undeliverable": (
        "mailer@x.example", "Message Undeliverable",
        "The message you sent to ida@oak.example bounced because the mailbox quota was exceeded."
        "\n",
        IDA,
    ),
    "Mail Delivery Problem": (
        "MAILER-DAEMON@x.example", "Mail Delivery Problem",
        "Mail Delivery Status Report will be generated.\n"
        "\n--- Delivery failed for: ida@oak.example\nreason: 5.1.1\n",
        IDA,
    ),
    "系统退信/Systems bounce": (
        "Postmaster <postmaster@x.example>", "系统退信/Systems bounce",
        "抱歉，您的邮件被退回来了……\n\n无法发送到 ida@oak.example\n退信代码：550 User not found\n"
        "\nI'm sorry to have to inform you that your message could not be delivered to ida@oak.example"
        "\n",
        IDA,
    ),
    "来自QQ邮箱的退信": (
        "postmaster@qq.example", "来自QQ邮箱的退信",
        "抱歉，您的邮件被退回来了\n原邮件信息：\n时间 2025\n主题 x\n收件人 ida@oak.example\n"
        "退信原因 收件人邮件地址不存在\n",
        IDA,
    ),
    "Failure Notice:": (
        "MAILER-DAEMON@docomo.example", "Failure Notice:",
        "Your message was not delivered to the following address(es):\n"
        "<ida@oak.example>\n  [The number of messages in recipient's mailbox exceeded "
        "the local limit.]\n",
        IDA,
    ),
    "메일이 반송되었습니다": (
        "mailer-daemon@hanmail.example", "메일이 반송되었습니다",
        "보내신 메일이 다음 사유로 반송되었습니다.\n\n받는사람: ida@oak.example\n"
        "반송사유: 휴면 계정\n",
        IDA,
    ),
    "Zwrot wiadomości": (
        "MAILER-DAEMON@wp.example", "Zwrot wiadomości",
        "Przepraszamy, nie udało się doręczyć Twojej wiadomości na adres ida@oak.example."
        "\nPowód: 550 nie ma takiego użytkownika\n",
        IDA,
    ),
    "Nedoručená zpráva": (
        "MAILER-DAEMON@seznam.example", "Nedoručená zpráva",
        "Vaše zpráva nemohla být doručena na adresu <ida@oak.example>: schránka je plná."
        "\n",
        IDA,
    ),
    "Vestlus: ei saa toimittaa": (
        "postmaster@x.example", "Vestlus: ei saa toimittaa",
        "Delivery to the following recipients failed.\n\n"
        "       ida@oak.example\n",
        IDA,
    ),
    "Message bounced": (
        "no-reply@forms.example", "Message bounced",
        "The following message to <ida@oak.example> was undeliverable.\n"
        "The reason for the problem:\n5.1.0 - Unknown address error 550-'user unknown'"
        "\n",
        IDA,
    ),
    "Delivery Status Notification (Failure)": (
        "\"IronPort\" <MAILER-DAEMON@x.example>", "Delivery Status Notification (Failure)",
        "The following message to <ida@oak.example> was undeliverable.\n"
        "The reason for the problem:\n5.4.7 - Delivery expired (message too old) 'timeout'"
        "\n",
        IDA,
    ),
    "Nachricht unzustellbar nach 5 Tagen": (
        "postmaster@x.example", "Nachricht unzustellbar nach 5 Tagen",
        "Trotz mehrerer Versuche konnte Ihre Nachricht an ida@oak.example nicht zugestellt werden (451 4.4.1 "
        "timeout). Es erfolgen keine weiteren Versuche.\n",
        IDA,
    ),
    "Delivery failure (2)": (
        "MAILER-DAEMON@x.example", "Delivery failure",
        "Delivery to ida@oak.example has been delayed for 5 days and has now expired. The message "
        "is returned to you."
        "\n",
        IDA,
    ),
    "Undeliverable message returned to sender": (
        "", "",
        "Undeliverable message returned to sender\n\nThis message was created automatically by mail delivery "
        "software.\n\n  ida@oak.example\n    550 no such user\n",
        IDA,
    ),
    "Your message could not be delivered to t": (
        "", "",
        "Your message could not be delivered to the following recipients:\n"
        "   ida@oak.example\n   jan@oak.example\n",
        TWO,
    ),
    "Delivery to the following recipient fail": (
        "", "",
        "Delivery to the following recipient failed permanently:\n"
        "\n     ida@oak.example\n\nTechnical details of permanent failure:\n"
        "DNS Error: Domain name not found\n",
        IDA,
    ),
    "O seu email não foi entregue ao destinat": (
        "", "",
        "O seu email não foi entregue ao destinatário ida@oak.example. Motivo: caixa cheia."
        "\n",
        IDA,
    ),
    "Il tuo messaggio non è stato recapitato ": (
        "", "",
        "Il tuo messaggio non è stato recapitato a ida@oak.example: casella inesistente."
        "\n",
        IDA,
    ),
    "Twoja wiadomość nie została dostarczona ": (
        "", "",
        "Twoja wiadomość nie została dostarczona do ida@oak.example. Skrzynka nie istnieje."
        "\n",
        IDA,
    ),
    "İletiniz ida@oak.example adresine teslim": (
        "", "",
        "İletiniz ida@oak.example adresine teslim edilemedi. Kullanıcı bulunamadı."
        "\n",
        IDA,
    ),
    "ida@oak.example 宛のメールは配信できませんでした。ユーザーが存在": (
        "", "",
        "ida@oak.example 宛のメールは配信できませんでした。ユーザーが存在しません。\n",
        IDA,
    ),
    "Mail failure (2)": (
        "MAILER-DAEMON@x.example", "Mail failure",
        "Please check the following address and try sending the message again:\n"
        "\nida@oak.example\n\n550 unknown user\n",
        IDA,
    ),
    "Mail failure (3)": (
        "MAILER-DAEMON@x.example", "Mail failure",
        "This message was generated by mail delivery software.\n"
        "\nida@oak.example\n   550 unknown user\n",
        IDA,
    ),
    "Undelivered (2)": (
        "postmaster@x.example", "Undelivered",
        "Your message could not be delivered to <ida@oak.example>. If you have questions, write to"
        "\n\nhelp@x.example\n",
        IDA,
    ),
    "Undelivered (3)": (
        "postmaster@x.example", "Undelivered",
        "Your message could not be delivered to <support@oak.example>: 550 5.1.1"
        "\n",
        ("support@oak.example",),
    ),
    "Undelivered (4)": (
        "postmaster@x.example", "Undelivered",
        "<postmaster@oak.example>: 550 5.1.1 unknown\n",
        ("postmaster@oak.example",),
    ),
    "Undeliverable": (
        "postmaster@x.example", "Undeliverable",
        "Your message from robin@keller.example to ida@oak.example was rejected: 550 5.7.1. See "
        "https://x.example/?to=eva@elm.example\n",
        IDA,
    ),
    "Undeliverable (2)": (
        "MAILER-DAEMON@x.example", "Undeliverable",
        "<ida@oak.example>: 551 5.1.6 user has moved, please try <ida@fir.example>"
        "\n",
        IDA,
    ),
    "Mail System Error - Returned Mail": (
        "Mail Administrator <Postmaster@x.example>", "Mail System Error - Returned Mail",
        "This Message was undeliverable due to the following reason:\n"
        "\nYour message was not delivered because the destination computer was\n"
        "not found.\n\n     Host oak.example not found\n\nThe following recipients did not receive "
        "this message:"
        "\n\n     <ida@oak.example>\n\nPlease reply to Postmaster@x.example\n"
        "if you feel this message to be in error.\n",
        IDA,
    ),
    "failure notice (2)": (
        "MAILER-DAEMON@x.example", "failure notice",
        "Hi. This is the qmail-send program at x.example.\n"
        "\n<ida@oak.example>:\nThis message is looping: it already has my Delivered-To "
        "line. (#5.4.6)\n\n<jan@oak.example>:\nUser and password not set, continuing without "
        "authentication.\n192.0.2.1 failed after I sent the message.\n"
        "Remote host said: 554 5.7.1 spam\n",
        TWO,
    ),
}  # fmt: skip

DELAYED: dict[str, Case] = {
    "sendmail": (
        DAEMON, "Warning: could not send message for past 4 hours",
        "    **********************************************\n    **      THIS IS A WARNING MESSAGE "
        "ONLY      **\n"
        "    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    "
        "**********************************************\n\n"
        "   ----- The following addresses had transient non-fatal errors -----\n<ida@oak.example>\n\n"
        "   ----- Transcript of session follows -----\n<ida@oak.example>... Deferred: Connection timed out\n"
        "Warning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old\n", IDA,
    ),
    "exim": (
        DAEMON, "Warning: message 1abc-0001 delayed 24 hours",
        "This message was created automatically by mail delivery software.\nA message that you sent "
        "has not yet been "
        "delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.example.\n\n"
        "The address to which the message has not yet been delivered is:\n\n  ida@oak.example\n\nNo action is "
        "required on "
        "your part. Delivery attempts will continue for\nsome time, and this warning may be repeated at "
        "intervals if the "
        "message\nremains undelivered. Eventually the mail delivery software will give up,\nand when that "
        "happens, the "
        "message will be returned to you.\n", IDA,
    ),
    "exchange": (
        POST, "Delivery Delayed: Our talk",
        "Delivery is delayed to these recipients or groups:\n\nida@oak.example\n\nSubject: Our talk\n\nThis "
        "message hasn't "
        "been delivered yet. Delivery will continue to be attempted.\n\nThe server will keep trying to deliver "
        "this message "
        "for the next 1 days. You'll be notified if the message can't be delivered by that time.\n", IDA,
    ),
    "gmail": (
        "mailer-daemon@googlemail.example", "Delivery Status Notification (Delay)",
        "There was a temporary problem delivering your message to ida@oak.example. Gmail will retry "
        "for 47 more "
        "hours. "
        "You'll be notified if the delivery fails permanently.\n", IDA,
    ),
    "courier": (
        DAEMON, "WARNING: delayed mail",
        "Your message to the following recipients has been delayed:\n\n<ida@oak.example>:\n    "
        "connection refused\n\n"
        "The mail server will keep trying for another 6 days. It will be returned if it is still undeliverable "
        "then.\n", IDA,
    ),
    "a greylisted host": (
        "noreply@host.example", "Your e-mail",
        "Your message to ida@oak.example has not been accepted yet (451 4.7.1 greylisted). It is "
        "still in the queue "
        "and will be retried.\n", IDA,
    ),
    "german": (
        POST, "Zustellung verzögert: Unser Gespräch",
        "Die Zustellung an folgende Empfänger verzögert sich:\n\nida@oak.example\n\nDiese Nachricht "
        "wurde noch nicht "
        "zugestellt. Es werden weiterhin Zustellversuche unternommen.\n", IDA,
    ),
    "french": (
        POST, "Remise retardée : Notre entretien",
        "Votre message à ida@oak.example n'a pas encore été remis. Nous allons continuer d'essayer.\n", IDA,
    ),
    "spanish": (
        POST, "Entrega retrasada",
        "La entrega de su mensaje a ida@oak.example se ha retrasado. El servidor seguirá intentando "
        "entregarlo.\n", IDA,
    ),
    "italian": (
        POST, "Consegna in ritardo",
        "Il messaggio per ida@oak.example non è ancora stato consegnato. Il server continuerà a "
        "tentare.\n", IDA,
    ),
    "dutch": (
        POST, "Bezorging vertraagd",
        "Uw bericht aan ida@oak.example is nog niet bezorgd en wordt opnieuw geprobeerd.\n", IDA,
    ),
    "polish": (
        POST, "Opóźnienie dostarczenia",
        "Wiadomość do ida@oak.example nie została jeszcze dostarczona. Serwer ponowi próbę.\n", IDA,
    ),
    "russian": (
        POST, "Задержка доставки",
        "Доставка письма на ida@oak.example задерживается. Сервер продолжит попытки доставки.\n", IDA,
    ),
    "japanese": (POST, "配信遅延のお知らせ",
                 "次の宛先へのメールの配信が遅れています。再送を続けます。\n\nida@oak.example\n", IDA),
    "chinese": (POST, "邮件延迟", "您的邮件尚未送达以下收件人，系统将继续尝试投递：\n\nida@oak.example\n", IDA),
    "headerless postfix": (
        "", "", "This is the mail system at host mx.example.\n\nYour message could not be delivered for more "
        "than 4 hour(s).\n"
        "It will be retried until it is 5 day(s) old.\n\n<ida@oak.example>: connect to mx.oak.example: "
        "Connection timed out\n",
        IDA,
    ),
    "headerless report": (
        "", "", "Final-Recipient: rfc822; ida@oak.example\nAction: delayed\nStatus: 4.4.1\n", IDA,
    ),
    "Ihre Nachricht an ida@oak.example konnte": (
        "", "",
        "Ihre Nachricht an ida@oak.example konnte noch nicht zugestellt werden. Der Server versucht "
        "es weiterhin 4 Tage "
        "lang.\n",
        IDA,
    ),
    "Este es un aviso: su mensaje para ida@oa": (
        "", "",
        "Este es un aviso: su mensaje para ida@oak.example todavía no se ha entregado. El servidor "
        "volverá a intentarlo."
        "\n",
        IDA,
    ),
    "Nachricht verzögert": (
        "Mail Delivery <mailer-daemon@x.example>", "Nachricht verzögert",
        "Ihre Nachricht an ida@oak.example liegt noch in der Warteschlange (450 4.2.1 mailbox "
        "busy). Wir versuchen es "
        "erneut; wenn die Zustellung endgültig fehlschlägt, erhalten Sie eine weitere Nachricht."
        "\n",
        IDA,
    ),
    "Mail delivery delayed": (
        "postmaster@x.example", "Mail delivery delayed",
        "Delivery to the following recipients has been delayed.\n"
        "\n       ida@oak.example\n\n",
        IDA,
    ),
    "Delivery Status Notification (Delay)": (
        "postmaster@x.example", "Delivery Status Notification (Delay)",
        "This is an automatically generated Delivery Status Notification.\n"
        "\nTHIS IS A WARNING MESSAGE ONLY.\n\nYOU DO NOT NEED TO RESEND YOUR MESSAGE."
        "\n\nDelivery to the following recipients has been delayed.\n"
        "\n       ida@oak.example\n",
        IDA,
    ),
    "Delayed Mail": (
        "MAILER-DAEMON@x.example", "Delayed Mail",
        "Your message to <ida@oak.example> has been in the queue for 4 hours. The remote server "
        "said: 421 too many connections. "
        "We'll try again for 3 days and then give up.\n",
        IDA,
    ),
    "Teslimat gecikti": (
        "noreply@x.example", "Teslimat gecikti",
        "İletiniz ida@oak.example adresine henüz teslim edilemedi, sunucu yeniden deneyecek."
        "\n",
        IDA,
    ),
    "배달 지연": (
        "postmaster@x.example", "배달 지연",
        "다음 수신자에게 메일 배달이 지연되고 있습니다. 계속 다시 시도합니다.\n\nida@oak.example\n",
        IDA,
    ),
    "Delivery Status Notification (Delay) (2)": (
        "MAILER-DAEMON@x.example", "Delivery Status Notification (Delay)",
        "The following message to <ida@oak.example> has been delayed.\n"
        "The reason for the problem: 4.4.2 - Bad connection. Delivery will be retried."
        "\n",
        IDA,
    ),
    "Warning: message 1x delayed 72 hours": (
        "MAILER-DAEMON@x.example", "Warning: message 1x delayed 72 hours",
        "Message 1x has been waiting on the queue for 72 hours. These addresses are still undelivered:"
        "\n\n  ida@oak.example\n",
        IDA,
    ),
    "Message delivery is delayed": (
        "postmaster@x.example", "Message delivery is delayed",
        "Your message has not been delivered to ida@oak.example yet: the server does not answer. We "
        "keep trying until Friday."
        "\n",
        IDA,
    ),
    "Message delayed: your mail to ida@oak.ex": (
        "", "",
        "Message delayed: your mail to ida@oak.example is still in our queue. Next attempt in 30 minutes."
        "\n",
        IDA,
    ),
    "Uw bericht is vertraagd": (
        "Mail System <postmaster@x.example>", "Uw bericht is vertraagd",
        "Het bericht aan ida@oak.example kon nog niet worden afgeleverd. De server blijft het "
        "proberen tot vrijdag."
        "\n",
        IDA,
    ),
    "Försenat meddelande": (
        "postmaster@x.example", "Försenat meddelande",
        "Ditt meddelande till ida@oak.example har ännu inte levererats. Servern fortsätter att försöka."
        "\n",
        IDA,
    ),

}  # fmt: skip

OTHERS: dict[str, tuple[str, str, str]] = {
    "a bounce forwarded": (
        "Dana West <dana@oak.example>", "Fwd: Undelivered Mail Returned to Sender",
        "---------- Forwarded message ---------\nFrom: Mail Delivery System "
        "<MAILER-DAEMON@oak.example>\nDate: Mon\n"
        "Subject: Undelivered Mail Returned to Sender\n\nThis is the mail system at host oak.example.\n\n"
        "<robin@keler.example>: Host not found\n",
    ),
    "a bounce forwarded by Outlook": (
        "Dana West <dana@oak.example>", "WG: Unzustellbar: Ihr Termin",
        "Von: Microsoft Outlook <postmaster@oak.example>\nGesendet: Montag\nAn: Dana West\nBetreff: "
        "Unzustellbar\n\n"
        "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\nrobin@keler.example\n550 "
        "5.1.1\n",
    ),
    "a bounce with a question": (
        "Dana West <dana@oak.example>", "Your address?",
        "Hi Robin,\n\nI got this, is your mailbox full?\n\nDelivery has failed to these recipients or groups:\n"
        "robin@keller.example\n550 5.2.2 mailbox full\n\nDana\n",
    ),
    "a mail that bounced, told": (
        "Dana West <dana@oak.example>", "Your mail to Ida",
        "Hello Robin,\nyour message to ida@oak.example could not be delivered because she left us. Please use "
        "jan@oak.example from now on.\nDana\n",
    ),
    "a delivery of another sort": (
        "Parcel Post <noreply@parcel.example>", "Delivery failed",
        "We could not deliver your parcel. Tracking number 123. It was returned to the sender.\n",
    ),
    "a role in mail delivery": (
        "Dana West <dana@oak.example>", "Re: Mail delivery engineer",
        "Our mail servers reject too much: 550 5.7.1 all day. You will fix it! When can you start?\n",
    ),
    "a newsletter on bounces": (
        "Mail Weekly <news@weekly.example>", "Why your message was not delivered",
        "Emails that are returned undeliverable ruin your sender score. Join our webinar on deliverability. "
        "Unsubscribe here.\n",
    ),
    "an absence": (
        "Dana West <dana@oak.example>", "Automatic reply: Our talk",
        "I am out of the office until Monday; your message will not be forwarded.\n",
    ),
    "a gate that asks": (
        "Gate <no-reply@gate.example>", "Your message to Ida is waiting",
        "Your message has not been delivered yet. Please confirm that you are human by clicking below to "
        "deliver it.\n",
    ),
    "a postmaster who is a person": (
        "Ulla Post <postmaster@oak.example>", "Re: Why was my mail rejected?",
        "Dear Robin Keller,\nyour message was rejected with 554 5.7.1. I looked into it; could you send it "
        "again?\nUlla\n",
    ),
    "an employer who was not reached": (
        "Dana West <dana@oak.example>", "Interview",
        "Guten Tag Frau Keller,\nmeine E-Mail an Sie konnte nicht zugestellt werden, ich versuche "
        "es über diese "
        "Adresse. "
        "Können Sie am Montag?\nDana West\n",
    ),
    "a rejection": (
        "Dana West <dana@oak.example>", "Your application",
        "Dear Robin, we are unable to send you an offer. Your message was read with interest.\n",
    ),
    "Fwd: failure notice": (
        "Dana <dana@oak.example>", "Fwd: failure notice",
        "FYI - your address seems dead:\n\nHi. This is the qmail-send program at oak.example."
        "\nI'm afraid I wasn't able to deliver your message to the following addresses."
        "\n\n<robin@keler.example>:\nSorry, no mailbox here.\n",
    ),
    "Re: Our talk": (
        "Dana <dana@oak.example>", "Re: Our talk",
        "Hi Robin,\n\nsorry for the late answer, your message was blocked by our spam filter (550 "
        "5.7.1) and I only saw it today. Monday is "
        "fine.\n",
    ),
    "AW: Gespräch": (
        "Dana <dana@oak.example>", "AW: Gespräch",
        "Hallo Robin,\nIhre Mail ist leider im Spam gelandet und wurde nicht zugestellt. Montag passt!"
        "\nDana\n",
    ),
    "Re: Ticket 12: mail rejected": (
        "IT Support <support@oak.example>", "Re: Ticket 12: mail rejected",
        "Hello Robin,\nwe checked: your message to ida@oak.example was rejected because the mailbox "
        "is full. She has deleted mail, please "
        "send it again.\nBest regards\nTom\n",
    ),
    "Undelivered": (
        "Dana <dana@oak.example>", "Undelivered",
        "Hi there,\nI could not reach you by phone. The letter we sent was returned. Can you tell "
        "me your address?"
        "\n",
    ),
    "Offer letter": (
        "Dana <dana@oak.example>", "Offer letter",
        "The offer letter could not be sent by post because the address is incomplete. Please send "
        "me your address."
        "\n",
    ),
    "Interview": (
        "Dana <dana@oak.example>", "Interview",
        "Good morning, the invitation I sent you was not delivered to your calendar, so here it is "
        "again: Monday at 10."
        "\n",
    ),
    "Re: Interview": (
        "Dana <dana@oak.example>", "Re: Interview",
        "Entschuldigung, meine Nachricht konnte gestern nicht gesendet werden. Passt Ihnen Dienstag?"
        "\n",
    ),
    "Your application": (
        "Talent <talent@oak.example>", "Your application",
        "We could not process your application because your email address ida@oak.example bounced. "
        "Reply with another one."
        "\n",
    ),
    "Mail server role": (
        "Dana <dana@oak.example>", "Mail server role",
        "We run the mail system at host mx.example, with Postfix: rejected mail, 550 5.1.1, delays. "
        "You would love it. When "
        "can we talk?\n",
    ),
    "Your message": (
        "Dana <dana@oak.example>", "Your message",
        "Your message has been received. We will reply soon.\n",
    ),
    "Order delayed": (
        "Shop <orders@shop.example>", "Order delayed",
        "Your order has been delayed. We will retry delivery on Monday.\n",
    ),
    "Re: Undeliverable: Our talk": (
        "Dana <dana@oak.example>", "Re: Undeliverable: Our talk",
        "Hi Robin, that was our server, it is fixed. Yes, I got your CV now. See you on Monday!"
        "\n",
    ),
    "Bounce": (
        "Dana <dana@oak.example>", "Bounce",
        "Robin, deine Mail an Ida kam zurück, weil ihr Postfach voll war. Schick sie bitte an jan@oak.example."
        "\n",
    ),
    "Interview invitation": (
        "Dana <dana@oak.example>", "Interview invitation",
        "Robin,\n\nmy first mail to you came back: \"550 5.1.1 user unknown\". Is "
        "robin@keller.example right? Monday, 10 am?"
        "\n\nDana\n",
    ),
    "Entretien": (
        "Dana West <dana@oak.example>", "Entretien",
        "Bonjour,\nvotre message ne m'est pas parvenu, pouvez-vous le renvoyer ?\n"
        "Dana\n",
    ),
    "Your application (2)": (
        "Recruiting <jobs@oak.example>", "Your application",
        "Your e-mail was not accepted as an application; please use our portal.\n"
        "\nKind regards\nDana West\n",
    ),
    "Delay": (
        "Dana <dana@oak.example>", "Delay",
        "Sorry for the delay, your message got stuck in our spam filter. We decide next week."
        "\n",
    ),
    "Incident: mail delivery delayed": (
        "Status <status@host.example>", "Incident: mail delivery delayed",
        "We are seeing delays in mail delivery. Our engineers are working on it. Subscribers will be updated."
        "\n\nUnsubscribe\n",
    ),
    "Re: Mail-Administrator (m/w/d)": (
        "Dana <dana@oak.example>", "Re: Mail-Administrator (m/w/d)",
        "Unzustellbare Nachrichten, 550er-Fehler, Warteschlangen: das wäre Ihr Alltag. Passt Ihnen Montag?"
        "\n",
    ),
    "Auto: I have left Oak": (
        "Ida <ida@oak.example>", "Auto: I have left Oak",
        "I no longer work at Oak. Your mail will not be forwarded. Please write to jan@oak.example."
        "\n",
    ),
    "Ihre Anfrage": (
        "Werkstatt <mail@oak.example>", "Ihre Anfrage",
        "Guten Tag,\nIhre Nachricht wurde leider nicht beantwortet, weil unsere E-Mail nicht "
        "zugestellt wurde. Kommen Sie am Montag?"
        "\nHerr Oak\n",
    ),
    "Delivery failed (2)": (
        "Delivery <delivery@courier.example>", "Delivery failed",
        "We could not deliver your parcel to your address. 550 Main Street. Rebook at our site."
        "\n",
    ),
    "AW: Termin": (
        "Dana <dana@oak.example>", "AW: Termin",
        "Ich hatte Ihnen gestern geschrieben, die Mail kam aber zurück (Postfach voll). Montag 10 Uhr?"
        "\n",
    ),
    "Re: Termin": (
        "Dana <dana@oak.example>", "Re: Termin",
        "Your message was returned to me unread, our filter rejected it. Can you send it again to "
        "jan@oak.example?"
        "\n",
    ),
    "Zustellung nicht möglich": (
        "Kundenservice <service@bank.example>", "Zustellung nicht möglich",
        "Wir konnten Ihnen einen Brief nicht zustellen. Bitte prüfen Sie Ihre Adresse im Portal."
        "\n",
    ),
    "Contract": (
        "HR <hr@oak.example>", "Contract",
        "The contract we sent could not be delivered by post, it was returned to sender. Please "
        "confirm your address."
        "\n",
    ),
    "Absage": (
        "jobs@oak.example", "Absage",
        "Leider müssen wir Ihnen mitteilen, dass Ihre Bewerbung abgelehnt wurde. Ihre Nachricht "
        "haben wir erhalten."
        "\n",
    ),
    "Your application (3)": (
        "no-reply@oak.example", "Your application",
        "Your application was rejected. This message was sent automatically, replies to this "
        "mailbox are not delivered."
        "\n",
    ),
    "Application update": (
        "no-reply@ats.example", "Application update",
        "Unfortunately your application has been declined. Please do not reply; this mailbox is not monitored."
        "\n",
    ),
    "Rejeté": (
        "recruiting@oak.example", "Rejeté",
        "Votre candidature a été refusée. Votre message du 3 mars a été transmis."
        "\n",
    ),
    "Message from Dana": (
        "notifications@ats.example", "Message from Dana",
        "Dana wrote: your last message was rejected by our system because the file was too large. "
        "Could you send a smaller "
        "one?\n",
    ),
}  # fmt: skip
