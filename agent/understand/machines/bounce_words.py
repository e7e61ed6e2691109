"""What only mail systems and filters write, whatever the product, and the reasons they give. Pure; data alone.

For text made by `bounce_text.flat`: lower-case, one space between words, straight quotes. Every gap is bounded,
so that no text makes a pattern slow.
"""

from __future__ import annotations

import re

from agent.understand.sieve import Sieve

PRODUCT = Sieve(
    r"this (?:message|e-?mail|mail|report) (?:was|is|has been) (?:created|generated|sent) automatically by|"
    r"(?:this|here) is (?:the|a) (?:[\w.-]{1,40} ){0,3}(?:mail|qmail-send|mailer-daemon|smtp|message|"
    r"e-?mail)(?: (?:delivery|transfer))?(?: (?:program|system|server|agent|service|router|daemon))?,? (?:at|on|"
    r"for|of|from|running|v?\d|please)|this is the (?:postfix|sendmail|exim|qmail|courier|dragonfly|mailer|"
    r"mail)\b|hier ist das mailsystem|questo è il sistema di posta|aqui é o servidor de correio|"
    r"c'est le système de messagerie|este es el sistema de correo|dit is het mailsysteem|transcript of session|"
    r"session transcript|protokoll der sitzung|-+ ?unsent message|the following address(?:\(?es\)?)? (?:had|"
    r"failed|has|have)|following address(?:\(?es\)?)? failed|(?:failure reasons|message log follows|"
    r"failed addresses follow|non-delivered information|returned message)[: ]*-|automatically rejected by|"
    r"no valid recipients|long failure period|reporting-mta ?:|final-recipient ?:|diagnostic-code ?:|"
    r"remote-mta ?:|diagnostic information for administrators|diagnoseinformationen für administratoren|"
    r"informations? de diagnostic (?:destinées )?(?:aux|pour les) administrateurs|"
    r"informaci[oó]n de diagn[oó]stico para (?:los )?administradores|"
    r"informazioni di? ?diagnosti\w* per (?:gli )?amministratori|"
    r"informações de diagnóstico para (?:os )?administradores|diagnostische (?:gegevens|"
    r"informatie) voor (?:beheerders|administrators)|diagnosti[ks]\w* (?:information|oplysninger|"
    r"informasjon)\w* (?:för|til|for) admin\w*|informacje diagnostyczne dla administrator|"
    r"diagnostické informace pro správce|диагностические (?:сведения|данные) для администратор|"
    r"管理者向けの診断情報|管理员的诊断信息|管理員的診斷資訊|관리자를 위한 진단|"
    r"more info(?:rmation)? for e-?mail admin|weitere informationen für e-?mail-admin|généré par le serveur|"
    r"generating server|serveur de génération|servidor que (?:lo )?(?:generó|genera)|server di generazione|"
    r"生成サーバー|生成服务器|delivery (?:has failed )?to (?:these|the following) recipients? (?:or groups|"
    r"or distribution lists|failed|has|have)|delivery has failed to these|delivery is delayed to these|"
    r"did not reach (?:some or all of )?(?:the|your|its) (?:intended|following)|mts-id of the original|"
    r"following undeliverable recipient|undeliverable recipient\(s\)|technical details of (?:permanent|"
    r"temporary) failure|automatically generated delivery status notification|"
    r"delivery status notification \((?:failure|delay)|remote host said|remote mta|(?:die zustellung an|"
    r"fehler bei der nachrichtenzustellung an) (?:die )?folgende\w* empfänger|échec de la remise (?:à|aux|de)|"
    r"la remise à ces destinataires|error al entregar a estos|no se pudo entregar a estos|"
    r"recapito non riuscito per|falha na entrega (?:a|para) (?:est|o)\w*|次の受信者(?:または|へ)|向下列收件人|"
    r"传递到这些收件人|the mail system$|smtp error from remote|unrouteable address|retry timeout exceeded|"
    r"all relevant mx records|(?:attached|following) (?:file|message) had (?:the following|permanent)|"
    r"permanent fatal (?:delivery )?errors?|delivery attempts? will continue|failed recipient(?:\(s\)|s)? ?:|"
    r"failed address ?:|(?:number of )?rejected recipients?:|\bhard ?bounce|recipient address rejected|"
    r"in reply to (?:end of data|rcpt to|mail from|data|helo|ehlo)"
)
"""What only the mail systems themselves write: Sendmail, qmail, Postfix, Exim, Exchange, GroupWise, Notes, Gmail …"""

TRANSCRIPT = re.compile(
    r"(?:^|[ (:\"'>=;,\[#])[45]\d\d[ :#-]{1,3}\(?#?[45]\.\d{1,3}\.\d{1,3}\b|<<< ?[45]\d\d|"
    r"\bsaid: ?[\"'(<]{0,2}[45]\d\d|(?:smtp|error|code|response|status|fehler|erreur|errore|ошибка|"
    r"エラー)[\w ]{0,20}[:=# (]{1,3}[45]\d\d\b|\(#?[45]\.\d{1,3}\.\d{1,3}\)|#[45]\.\d{1,3}\.\d{1,3}\b|"
    r">>> ?(?:rcpt|data|mail)\b|(?:^|[ (\"'>;])5[05]\d[ :-]{1,2}(?:requested|user|no|unknown|invalid|mailbox|"
    r"recipient|sorry|unable|<|relay\w*|message|access|address|account|unrouteable|service|over|host|delivery|"
    r"spam|blocked|rejected)|resolver\.adr\.|host (?:or domain name )?not found|name service error|no such user|"
    r"user unknown|unknown user|mailbox (?:is )?(?:full|unavailable|disabled)|over ?quota|"
    r"exceeded (?:the )?(?:storage|quota)|user (?:not|doesn't|does not) (?:found|exist|listed|have)|"
    r"connection (?:timed out|refused)|relaying denied|recipient (?:not|unknown|name is not)|address (?:rejected|"
    r"unknown)|no such (?:recipient|address|mailbox|account)|(?:unknown|invalid|illegal) (?:user|recipient|"
    r"address|mailbox|host|alias|receiver|addressee)|(?:mailbox|account|user|recipient|receiver|"
    r"address)(?: \S{1,80})? (?:is |was |has been )?(?:not found|does ?n[o']t exist|does not exist|unavailable|"
    r"disabled|inactive|full|over|invalid|unknown|suspended|not listed|not known|not unique)"
)
"""What servers say to each other."""

LABELLED = re.compile(
    r"^[ \t>*|-]{0,8}(?:reason|cause|grund|ursache|motif|raison|motivo|causa|reden|oorzaak|orsak|årsag|årsak|"
    r"powód|przyczyna|důvod|причина|neden|sebep|ayrıntı|原因|理由|失败原因|사유|실패 ?사유|diagnostic|diagnose|"
    r"details?|error|fehler|erreur|errore|erro|statuscode|status code|error code|rule|regel|ok|syy)\s{0,4}[:：]",
    re.M | re.I,
)
"""A line that gives a reason."""

FIELDS = re.compile(
    r"^[ \t>*|-]{0,8}((?:(?:failed|original|e-?mail|message|mail) )?(?:sender|from|von|absender|de|da|expéditeur|"
    r"remitente|mittente|remetente|afzender|nadawca|отправитель|gönderen|差出人|送信者|发件人|recipients?|to|an|"
    r"empfänger|destinataire|destinatario|destinatário|ontvanger|mottagare|modtager|mottaker|odbiorca|příjemce|"
    r"получатель|кому|alıcı|宛先|受信者|收件人|收件者|받는 ?사람|수신자|subject|betreff|objet|asunto|oggetto|"
    r"assunto|onderwerp|ämne|emne|temat|předmět|тема|konu|件名|主题|主旨|제목)(?: address)?)\s{0,6}[:：]\s{0,4}\S",
    re.M | re.I,
)
"""A line that names the sender, the recipient or the subject of the mail."""
SERVER = re.compile(
    r"(?:mail|messaging|smtp|e-?mail)[ -]?(?:server|security|gateway|filter|system|host|delivery|software)|"
    r"serv\w+ (?:de|di) (?:correo|posta|messagerie|correio|mail)|mailserver|e-?postserver|почтов\w+ (?:сервер|"
    r"систем)|serwer poczt|poštovní server|メール(?:サーバ|システム)|邮件(?:服务器|系统)|郵件(?:伺服器|系統)|"
    r"메일 ?(?:서버|시스템)|posta sunucu"
)

FILTER = re.compile(
    r"content (?:violation|checker|filter)|policy violation|virus ?(?:checker|detector|scanner|wall)|v i r u s|"
    r"banned contents|unsolicited bulk e-?mail|(?:attachment|e-?mail|message) (?:was |has been )?(?:blocked|"
    r"removed|isolated|deleted) (?:by|because)|anti-?(?:virus|spam) (?:system|gateway|filter|software)|"
    r"spam (?:filter|firewall)|security (?:suite|gateway)|scanmail|mailscanner|mimesweeper|mail security|"
    r"virenscanner|virenprüfung|antispam"
)
"""What filters say of themselves."""
AUTOMATIC = re.compile(
    r"automatically (?:generated|created|sent)|auto-?generated|automatisch\w* (?:erzeugt|erstellt|generiert|"
    r"versandt)|automatische (?:nachricht|antwort|e-?mail)|message automatique|généré automatiquement|"
    r"automáticamente|mensaje automático|automaticamente|messaggio automatico|mensagem automática|"
    r"automatisch (?:bericht|gegenereerd)|automatiskt|automatisk |automatycznie|automaticky|автоматически|"
    r"otomatik|自動(?:送信|配信|的に)|自动(?:生成|发送|回复)|自動(?:產生|產出)|자동(?:으로|발송)|発信専用|"
    r"送信専用|발신 ?전용|do not reply to this|nicht auf diese|ne pas (?:y )?répondre|no responda|non rispondere|"
    r"não responda|niet beantwoorden"
)


REASONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "full mailbox",
        re.compile(
            r"\b5\.2\.2\b|mailbox (?:is )?full|over ?quota|quota exceeded|exceed\w* (?:\w+ ){0,3}(?:quota|storage|"
            r"size for)|postfach (?:ist )?voll|voll\b|boîte (?:aux lettres )?(?:est )?pleine|"
            r"buzón (?:está )?lleno|casella (?:\w+ )?piena|caixa (?:postal |de correio )?(?:está )?cheia|"
            r"mailbox (?:is )?vol\b|skrzynka (?:jest )?pełna|переполнен|kutusu dolu|容量|超过|已满|full mailbox|"
            r"insufficient (?:system )?storage|용량|fullt?\b"
        ),
    ),
    (
        "unknown user",
        re.compile(
            r"\b5\.1\.(?:1|10|6|0)\b|user (?:is )?(?:unknown|not found)|unknown (?:user|recipient|address|"
            r"mailbox)|no such |not (?:found|listed|exist|recognized)|does ?n[o']t (?:exist|have)|isn't|"
            r"invalid (?:recipient|address|mailbox)|mailbox (?:not found|unavailable)|wasn't found|"
            r"couldn't be found|no mailbox|existiert nicht|unbekannt|nicht gefunden|n'existe pas|inconnu|"
            r"no existe|desconocid|non esiste|sconosciut|inesistente|não existe|inexistente|bestaat niet|onbekend|"
            r"finns inte|findes ikke|finnes ikke|okänd|ukendt|ukjent|nie istnieje|nieznan|neexistuje|neznám|"
            r"не существует|неизвестн|bulunamad|bilinmeyen|存在し|見つかりません|不存在|没有找到|존재하지|없는|"
            r"없습니다"
        ),
    ),
    (
        "unknown host",
        re.compile(
            r"\b5\.(?:1\.2|4\.4)\b|host (?:or domain name )?(?:not found|unknown)|unknown host|name service error|"
            r"no(?:n-existent| such) (?:host|domain)|nosuchhost|mx records?|couldn't find any host|"
            r"domain (?:not found|does)|dominio"
        ),
    ),
    (
        "disabled account",
        re.compile(r"\b5\.2\.1\b|disabled|deactivated|suspended|inactive|deaktiviert|gesperrt|désactiv"),
    ),
    (
        "too large",
        re.compile(r"\b5\.(?:3\.4|2\.3)\b|too (?:large|big)|size limit|größer als|zu groß|trop (?:gros|volumineux)"),
    ),
    (
        "blocked",
        re.compile(
            r"\b5\.7\.\d+\b|spam|block|blacklist|policy|denied|banned|virus|dmarc|\bspf\b|refused to accept|"
            r"rejected|zurückgewiesen|abgelehnt|rejeté|refusé|rechazad|respint|rejeitad|geweigerd|odrzuc|отклон|拒"
        ),
    ),
    (
        "no answer",
        re.compile(
            r"\b[45]\.4\.\d\b|timed? ?out|timeout|connection|not respond|no answer|expired|too long|unreachable|"
            r"greylist|connect"
        ),
    ),
)
