"""What mail systems say of mail that did not arrive, in the languages and products they speak. Pure; data alone.

All patterns are for text made by `bounce_text.flat`: lower-case, one space between words, straight quotes.
Every gap in them is bounded, so that no text makes them slow.
"""

from __future__ import annotations

import re

# A word for mail, and words for its not arriving; either may come first.
_TONGUES: dict[str, tuple[str, str]] = {
    "en": (
        r"(?:message|e-?mail|\bmail|letter|\bdsn|correspondence)",
        r"(?:(?:could|can|was|were|has|have|had|will|is|did|does)(?:n't| not| never)(?: yet)?(?: be|"
        r" been)?(?: \w+ly)? "
        r"(?:deliver\w*|sent|send|forward\w*|relay\w*|accept\w*|process\w*|transmit\w*|transferr?\w*|complet\w*|"
        r"reach\w*|"
        r"dispatch\w*|get through)|cannot (?:be )?(?:deliver\w*|sent|send|forward\w*|relay\w*|accept\w*|reach)|"
        r"(?:unable|fail(?:ed|ing|s)?|not able|unsuccessful in|impossible) (?:to )?(?:be )?"
        r"(?:deliver|send|relay|forward|transmit|reach)\w*|not (?:been )?(?:delivered|forwarded|relayed)|"
        r"un-?deliver(?:able|ed)|non[- ]?deliver\w*|"
        r"(?:was|were|been|is|being) (?:automatically )?(?:returned|rejected|refused|blocked|bounced|discarded|"
        r"deleted|quarantined|dropped|stopped|isolated|delayed|undeliver\w*)|(?:has|have) bounced|"
        r"deliver(?:y|ing) .{0,60}?(?:fail\w*|delayed|problems?|errors?|stopped|impossible|incomplete|suspended|"
        r"refused|"
        r"expired))",
    ),
    "de": (
        r"(?:nachricht|e-?mail|\bmail\b|zustellung|schreiben)",
        r"(?:nicht .{0,60}?(?:zugestellt|zustell\w+|ausgeliefert|übermittelt|übertragen|angenommen|versendet|"
        r"versandt|"
        r"gesendet|weitergeleitet|abgeliefert)|unzustellbar|zurückgewiesen|abgewiesen|abgelehnt|verweigert|verzögert|"
        r"fehlgeschlagen|gescheitert|zustellfehler|nicht möglich|zurückgekommen|zurückgeschickt|geblockt|blockiert)",
    ),
    "fr": (
        r"(?:message|courriel|e-?mail|\bmail|remise|envoi|distribution)",
        r"(?:(?:n'a|n'ont|ne peut|ne peuvent|n'est|n'étai\w*|n'a pu|impossible).{0,40}?(?:remis|distribu\w*|livr\w*|"
        r"délivr\w*|achemin\w*|envoy\w*|transmis|remettre|parven\w*|atteint|abouti)|non (?:remis|distribu|délivr|"
        r"livr)\w*|"
        r"retourné|refusé|rejeté|bloqué|échou\w*|échec|retardée?)",
    ),
    "es": (
        r"(?:mensaje|correo|e-?mail|entrega)",
        r"(?:(?:no (?:se )?(?:ha |han )?(?:pudo|puede|podido|pudimos|podemos|hemos podido|fue|sido|ha sido|llegó)|"
        r"imposible|no es posible|no fue posible).{0,40}?(?:entreg\w*|envia\w*|enviar|reparti\w*|llega\w*)|"
        r"no entregad\w*|devuelto|rechazad\w*|bloquead\w*|ha fallado|falló|fallid\w*|error en la entrega|"
        r"retrasad\w*|no ha llegado)",
    ),
    "it": (
        r"(?:messaggio|posta|e-?mail|\bmail|consegna|recapito)",
        r"(?:(?:non (?:è stato|è|può|ha potuto|sono|abbiamo potuto|siamo riusciti|è stata)|impossibile).{0,50}?"
        r"(?:consegn\w*|recapit\w*|invia\w*|inoltr\w*)|mancat[oa] (?:recapito|consegna)|non (?:recapitat|"
        r"consegnat)\w*|"
        r"non riuscit\w*|fallit\w*|respint\w*|rifiutat\w*|restituit\w*|in ritardo|ritardat\w*)",
    ),
    "pt": (
        r"(?:mensagem|correio|e-?mail|entrega)",
        r"(?:(?:não (?:foi|pôde|pode|pude|foram|é|conseguimos|está)|impossível).{0,50}?(?:entreg\w*|envia\w*|"
        r"aceit\w*)|"
        r"não entregue|devolvid\w*|rejeitad\w*|recusad\w*|bloquead\w*|falhou|falha na entrega|falha|atrasad\w*|"
        r"atraso na entrega)",
    ),
    "nl": (
        r"(?:bericht|e-?mail|\bmail|bezorging|aflevering)",
        r"(?:(?:niet|kan niet|kon niet).{0,50}?(?:bezorg\w*|afgelever\w*|aflever\w*|verzond\w*|verstuur\w*|"
        r"geaccepteerd|"
        r"worden gestuurd|bereik\w*)|onbestelbaar|onbezorgbaar|mislukt|geweigerd|geretourneerd|vertraagd|vertraging)",
    ),
    "nordic": (
        r"(?:meddelande\w*|meddelelse\w*|melding\w*|\bmail\w*|e-?post\w*|\bbrev\w*|levering\w*|leverans\w*)",
        r"(?:(?:inte|ikke|kunde inte|kunne ikke|kunne ikkje|blev ikke).{0,50}?(?:lever\w*|skicka\w*|sende\w*|"
        r"fram\w*)|"
        r"olevererbar\w*|uleverbar\w*|kan ikke leveres|ikke leveret|ikke levert|misslyckades?|mislykk\w*|mislyk\w*|"
        r"avvisa\w*|afvist|avvist|försena\w*|forsinke\w*|returnera\w*|returner\w*)",
    ),
    "fi": (
        r"(?:viesti\w*|sähköposti\w*|toimitus\w*)",
        r"(?:ei (?:voitu|voida|ole|onnistuttu|voi).{0,40}?(?:toimit\w*|välit\w*|lähet\w*|perill\w*)|"
        r"toimittamatta|epäonnistu\w*|viivästy\w*|hylät\w*|palautet\w*)",
    ),
    "pl": (
        r"(?:wiadomoś\w*|e-?mail\w*|poczt\w*|przesył\w*|list\b|dostarczeni\w*)",
        r"(?:nie (?:mo\w+|udało się|został\w*|można|dotarł\w*).{0,40}?(?:dostarcz\w*|doręcz\w*|wysła\w*|wysłan\w*|"
        r"przekaz\w*)|niedostarcz\w*|niedoręcz\w*|nie dostarcz\w*|nie powiodło|niemożliw\w*|odrzucon\w*|zwrócon\w*|"
        r"zwrot|opóźnion\w*|opóźnieni\w*)",
    ),
    "cs": (
        r"(?:zpráv\w*|správ\w*|e-?mail\w*|\bmail|pošt\w*|doručení|doručeni\w*)",
        r"(?:(?:nelze|nebylo|nebyla|nemohla?|nepodařilo|nemôže|nebolo|nie je možné|nepodarilo).{0,50}?"
        r"(?:doruč\w*|odesl\w*|odosla\w*)|nedoruč\w*|nedoručen\w*|selhalo|zlyhalo|odmítnut\w*|odmietnut\w*|vrácen\w*|"
        r"zpožděn\w*|opožděn\w*|oneskor\w*)",
    ),
    "hu": (
        r"(?:üzenet\w*|levél\w*|level\w*|e-?mail\w*|kézbesítés\w*)",
        r"(?:nem (?:sikerült|lehet\w*|volt|kézbesít\w*|érkezett).{0,40}|kézbesíthetetlen\w*|sikertelen\w*|"
        r"visszautasít\w*|késik|késleltet\w*|késedelm\w*)",
    ),
    "ro": (
        r"(?:mesaj\w*|e-?mail\w*|livrare\w*)",
        r"(?:nu (?:a putut|poate|s-a putut|am putut|a fost).{0,40}?(?:livra\w*|trimi\w*)|nelivra\w*|eșua\w*|eşua\w*|"
        r"respins\w*|întârzia\w*)",
    ),
    "ru": (
        r"(?:письм\w*|сообщени\w*|почт\w*|доставк\w*|лист\w*|повідомлення)",
        r"(?:не (?:может|могло|можем|могут|удалось|был\w*|смогл\w*|удается|удаётся|вдалося|може|доставлен\w*).{0,60}?"
        r"(?:достав\w*|отправ\w*|переда\w*|надісла\w*)|невозможно (?:достав|отправ)\w*|недостав\w*|не доставлен\w*|"
        r"не доставлено|отклонен\w*|отвергнут\w*|возвращ\w*|задерж\w*|відхилен\w*|затрим\w*|невозможн\w*)",
    ),
    "el": (
        r"(?:μήνυμα\w*|μηνύματ\w*|e-?mail|αποστολή|παράδοση)",
        r"(?:(?:δεν|αδύνατη|απέτυχε).{0,60}?(?:παραδο\w*|παράδο\w*|παραδό\w*|αποσταλ\w*|στάλ\w*)|απέτυχε|αποτυχία|"
        r"απορρίφθηκε|καθυστερ\w*)",
    ),
    "tr": (
        r"(?:ileti\w*|mesaj\w*|e-?posta\w*|posta\w*|teslim\w*)",
        r"(?:teslim ed(?:ilemedi|ilemiyor|emedik|ilemez|ilmedi)|iletilemedi|gönderilemedi|ulaştırılamadı|ulaşmadı|"
        r"başarısız\w*|reddedildi|iade edildi|gecik\w*)",
    ),
    "ja": (
        r"(?:メール|メッセージ|配信|配送|送信|宛先|電子メール)",
        r"(?:お?届け(?:できません|出来ません|することができません)|届きません|届けられません|配信(?:できません|"
        r"出来ません|不能|に失敗|"
        r"されません|エラー|されておりません|されていません|が遅れ|が遅延|遅延)|配送(?:できません|出来ません|不能|"
        r"に失敗|エラー|"
        r"されません|されておりません|されていません|遅延|が遅れ)|送信(?:できません|出来ません|に失敗|されません)|"
        r"不達|戻って|戻りました|返送|拒否され|受け取れません|受信できません|到達しません|送り返)",
    ),
    "zh": (
        r"(?:邮件|郵件|信件|电子邮件|電子郵件|投递|投遞|传递|傳遞|邮箱|消息|訊息|送达|傳送)",
        r"(?:无法(?:投递|送达|发送|传递|递送|被投递|到达)|無法(?:投遞|送達|傳送|傳遞|遞送|寄達)|未能(?:送达|投递|"
        r"送達|投遞|发送|成功)|"
        r"没有(?:送达|投递成功)|失败|失敗|退信|退回|被拒|拒收|拒绝|拒絕|延迟|延遲|尚未(?:送达|送達|投递|投遞))",
    ),
    "ko": (
        r"(?:메일|메시지|전자\s?우편|이메일|전송|배달|발송)",
        r"(?:(?:전송|전달|배달|발송|수신)(?:되지|하지|할 수|될 수|에 실패|이 실패| ?실패)|보내지 못|전하지 못|"
        r"못했습니다|"
        r"못하였습니다|반송|거부|지연|실패)",
    ),
}  # fmt: skip
_BETWEEN = r"[^?]{0,140}?"
FAILS = re.compile(
    "|".join(f"{noun}{_BETWEEN}{fails}|{{fails}}[^?]{{{{0,50}}}}?{{noun}}" for noun, fails in _TONGUES.values())
)
"""A sentence in which mail does not arrive, or not in time."""
FAILS_AT_ALL = re.compile("|".join(fails for _, fails in _TONGUES.values()))
"""The same without a word for mail: it may be a parcel."""

SUBJECT = re.compile(
    r"undeliver(?:able|ed)|un-?deliverable|not delivered|non[- ]?delivery|delivery (?:status )?(?:notification|"
    r"report|"
    r"failure|failed|problem|error|incomplete|has failed|delayed|delay|unsuccessful|attempt\w* fail)|"
    r"deliver(?:y|ing) (?:of )?(?:your |the )?(?:mail|message|e-?mail)|delayed (?:mail|message|delivery|e-?mail)|"
    r"mail delivery|(?:mail|message) (?:delayed|failed|failure|bounced|rejected|error)|mail system error|"
    r"returned mail|"
    r"returned? (?:to sender|message|e-?mail|undeliver\w*)|failure notice|failed mail|failed delivery|"
    r"delivery status|"
    r"(?:could|can|would|was)(?: ?not|n't) (?:be )?(?:delivered|sent|deliver|send)|couldn't (?:be )?deliver|"
    r"(?:not|unable to|failed to) (?:be )?(?:deliver|send)|message status|automatically rejected|rejected (?:mail|"
    r"message)|"
    r"still undelivered|mail could not|message you sent blocked|"
    r"bounced? (?:mail|message|e-?mail)|\[bounce\]|\bbounce notification|banned contents|virus in (?:mail|"
    r"message) from you|"
    r"undelivered|nondeliverable|invalid recipient|user unknown|unknown user|mailbox (?:full|unavailable)|over quota|"
    r"\b(?:notice|notification|warning)\b.{0,20}\bmail delivery|mail(?:box)? is full|error sending|"
    r"unzustellbar|nicht (?:zugestellt|zustellbar|übermittelt|ausgeliefert)|zustell(?:ung|fehler|problem|bericht|"
    r"status|"
    r"benachrichtigung)|zurückgesendet|mail zurück|nicht gesendet|"
    r"non[- ](?:remis|distribu|délivr|livr)|échec|remise (?:retard|impossible)|avis de non|retour à l'expéditeur|"
    r"(?:message|courriel|mail) (?:retourné|refusé|rejeté)|impossible (?:à remettre|de remettre|d'acheminer)|"
    r"retard de|"
    r"no se (?:ha )?(?:pudo|puede|podido) entrega|no entregad|devuelto|entrega (?:fallida|retrasada|con retraso|"
    r"fallo)|"
    r"error (?:de|en la) entrega|no (?:se )?entreg|retraso en la entrega|imposible entregar|"
    r"aviso de (?:no entrega|retraso)|"
    r"recapit|consegna (?:non riuscita|fallita|ritard\w*|in ritardo)|non consegnat|mancata consegna|"
    r"ritardo (?:nella|di) "
    r"consegna|"
    r"n[aã]o (?:foi )?(?:poss[ií]vel )?entreg|falha (?:na|de) entrega|devolvid|atraso na entrega|"
    r"onbestelbaar|niet (?:bezorgd|afgeleverd|bezorgbaar)|bezorg|aflever|bericht vertraagd|"
    r"inte levereras|ikke leveres|ikke leveret|ikke levert|olevererbart|uleverbar|ulevert|leverans|levering|"
    r"försenad|forsinket|ikke afleveret|ej levererbart|kan ikke leveres|"
    r"ei voi(?:da|tu) toimittaa|toimitus|perille|"
    r"nie (?:można|udało się|dostarczon)|niedostarcz|niedoręcz|zwrot (?:wiadomości|poczty|do nadawcy)|opóźnion|"
    r"nedoruč|nelze doručit|zpožděn|kézbesít|nelivr|imposibil de livrat|"
    r"недостав|не доставлен|не (?:может быть|удалось) достав|ошибка доставки|возврат|задержк|невозможно достав|"
    r"сообщение об ошибке|недоставлен|αδύνατη η παράδοση|δεν παραδόθηκε|αποτυχία παράδοσης|"
    r"teslim edilemedi|iletilemedi|gecik|teslim(?:at)? (?:hatası|başarısız)|ulaştırılamadı|"
    r"配信不能|配送不能|配信(?:できません|エラー|に失敗|遅延|の遅れ)|配送(?:できません|エラー|に失敗|遅延|の遅れ)|"
    r"送信できません|不達|"
    r"届きません|戻り|リターンメール|退信|退回|无法(?:投递|送达|传递)|無法(?:投遞|送達|傳遞|傳送)|未送达|未送達|"
    r"投递失败|投遞失敗|"
    r"传递(?:失败|延迟)|傳遞(?:失敗|延遲)|发送失败|延迟|系统退信|반송|배달(?:되지|할 수| 실패)|전송 ?(?:실패|"
    r"지연)|발송 ?실패|전달 ?실패|발송실패|실패 ?안내",
)

PRODUCT = re.compile(
    r"this (?:message|e-?mail|mail|report) (?:was|is|has been) (?:created|generated|sent) automatically by|"
    r"(?:this|here) is (?:the|a) (?:[\w.-]{1,40} ){0,3}(?:mail|qmail-send|mailer-daemon|smtp|message|e-?mail)"
    r"(?: (?:delivery|transfer))?(?: (?:program|system|server|agent|service|router|daemon))?,? (?:at|on|for|of|"
    r"from|running|v?\d|please)|"
    r"this is the (?:postfix|sendmail|exim|qmail|courier|dragonfly|mailer|mail)\b|"
    r"hier ist das mailsystem|questo è il sistema di posta|aqui é o servidor de correio|"
    r"c'est le système de messagerie|"
    r"este es el sistema de correo|dit is het mailsysteem|"
    r"transcript of session|session transcript|protokoll der sitzung|-+ ?unsent message|"
    r"the following address(?:\(?es\)?)? (?:had|failed|has|have)|following address(?:\(?es\)?)? failed|"
    r"(?:failure reasons|message log follows|failed addresses follow|non-delivered information|returned message) *-|"
    r"reporting-mta ?:|final-recipient ?:|diagnostic-code ?:|remote-mta ?:|"
    r"diagnostic information for administrators|diagnoseinformationen für administratoren|"
    r"informations? de diagnostic (?:destinées )?(?:aux|pour les) administrateurs|"
    r"informaci[oó]n de diagn[oó]stico para (?:los )?administradores|informazioni di? ?diagnosti\w* per (?:gli )?"
    r"amministratori|informações de diagnóstico para (?:os )?administradores|diagnostische (?:gegevens|"
    r"informatie) voor "
    r"(?:beheerders|administrators)|diagnosti[ks]\w* (?:information|oplysninger|informasjon)\w* (?:för|til|"
    r"for) admin\w*|"
    r"informacje diagnostyczne dla administrator|diagnostické informace pro správce|"
    r"диагностические (?:сведения|данные) для администратор|管理者向けの診断情報|管理员的诊断信息|"
    r"管理員的診斷資訊|관리자를 위한 진단|"
    r"more info(?:rmation)? for e-?mail admin|weitere informationen für e-?mail-admin|généré par le serveur|"
    r"generating server|serveur de génération|servidor que (?:lo )?(?:generó|genera)|server di generazione|"
    r"生成サーバー|生成服务器|"
    r"delivery (?:has failed )?to (?:these|the following) recipients? (?:or groups|or distribution lists|failed|"
    r"has|have)|"
    r"delivery has failed to these|delivery is delayed to these|"
    r"did not reach (?:some or all of )?(?:the|your|its) (?:intended|following)|mts-id of the original|"
    r"following undeliverable recipient|undeliverable recipient\(s\)|"
    r"technical details of (?:permanent|temporary) failure|automatically generated delivery status notification|"
    r"delivery status notification \((?:failure|delay)|remote host said|remote mta|"
    r"(?:die zustellung an|fehler bei der nachrichtenzustellung an) (?:die )?folgende\w* empfänger|"
    r"échec de la remise (?:à|aux|de)|la remise à ces destinataires|error al entregar a estos|"
    r"no se pudo entregar a estos|"
    r"recapito non riuscito per|falha na entrega (?:a|para) (?:est|o)\w*|次の受信者(?:または|へ)|向下列收件人|"
    r"传递到这些收件人|"
    r"the mail system$|smtp error from remote|unrouteable address|retry timeout exceeded|all relevant mx records|"
    r"(?:attached|following) (?:file|message) had (?:the following|permanent)|permanent fatal (?:delivery )?errors?|"
    r"delivery attempts? will continue|failed recipient(?:\(s\)|s)? ?:|failed address ?:|"
    r"(?:number of )?rejected recipients?:|\bhard ?bounce|recipient address rejected|"
    r"in reply to (?:end of data|rcpt to|mail from|data|helo|ehlo)"
)
"""What only the mail systems themselves write: Sendmail, qmail, Postfix, Exim, Exchange, GroupWise, Notes, Gmail …"""

TRANSCRIPT = re.compile(
    r"(?:^|[ (:\"'>=;,\[#])[45]\d\d[ :#-]{1,3}\(?#?[45]\.\d{1,3}\.\d{1,3}\b|<<< ?[45]\d\d|"
    r"\bsaid: ?[\"'(<]{0,2}[45]\d\d|"
    r"(?:smtp|error|code|response|status|fehler|erreur|errore|ошибка|エラー)[\w ]{0,20}[:=# (]{1,3}[45]\d\d\b|"
    r"\(#?[45]\.\d{1,3}\.\d{1,3}\)|#[45]\.\d{1,3}\.\d{1,3}\b|>>> ?(?:rcpt|data|mail)\b|"
    r"(?:^|[ (\"'>;])5[05]\d[ :-]{1,2}(?:requested|user|no|unknown|invalid|mailbox|recipient|sorry|unable|<|relay\w*|"
    r"message|access|address|account|unrouteable|service|over|host|delivery|spam|blocked|rejected)|"
    r"resolver\.adr\.|host (?:or domain name )?not found|name service error|no such user|user unknown|unknown user|"
    r"mailbox (?:is )?(?:full|unavailable|disabled)|over ?quota|exceeded (?:the )?(?:storage|quota)|"
    r"user (?:not|doesn't|does not) (?:found|exist|listed|have)|connection (?:timed out|refused)|relaying denied|"
    r"recipient (?:not|unknown|name is not)|address (?:rejected|unknown)|no such (?:recipient|address|mailbox|"
    r"account)|"
    r"(?:unknown|invalid|illegal) (?:user|recipient|address|mailbox|host|alias|receiver|addressee)|"
    r"(?:mailbox|account|user|recipient|receiver|address)(?: \S{1,80})? (?:is |was |has been )?(?:not found|"
    r"does ?n[o']t exist|does not exist|"
    r"unavailable|disabled|inactive|full|over|invalid|unknown|suspended|not listed|not known|not unique)"
)
"""What servers say to each other."""

LABELLED = re.compile(
    r"^[ \t>*|-]{0,8}(?:reason|cause|grund|ursache|motif|raison|motivo|causa|reden|oorzaak|orsak|årsag|årsak|powód|"
    r"przyczyna|důvod|причина|neden|sebep|ayrıntı|原因|理由|失败原因|사유|실패 ?사유|diagnostic|diagnose|details?|"
    r"error|fehler|"
    r"erreur|errore|erro|statuscode|status code|error code|rule|regel|ok|syy)\s{0,4}[:：]",
    re.M | re.I,
)
"""A line that gives a reason."""

FIELDS = re.compile(
    r"^[ \t>*|-]{0,8}((?:(?:failed|original|e-?mail|message|mail) )?(?:sender|from|von|absender|de|da|expéditeur|"
    r"remitente|"
    r"mittente|remetente|afzender|nadawca|отправитель|gönderen|差出人|送信者|发件人|"
    r"recipients?|to|an|empfänger|destinataire|destinatario|destinatário|ontvanger|mottagare|modtager|mottaker|"
    r"odbiorca|"
    r"příjemce|получатель|кому|alıcı|宛先|受信者|收件人|收件者|받는 ?사람|수신자|"
    r"subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|předmět|тема|konu|件名|主题|主旨|"
    r"제목)(?: address)?)"
    r"\s{0,6}[:：]\s{0,4}\S",
    re.M | re.I,
)
"""A line that names the sender, the recipient or the subject of the mail."""
SERVER = re.compile(
    r"(?:mail|messaging|smtp|e-?mail)[ -]?(?:server|security|gateway|filter|system|host|delivery|software)|"
    r"serv\w+ (?:de|di) (?:correo|posta|messagerie|correio|mail)|mailserver|e-?postserver|почтов\w+ (?:сервер|"
    r"систем)|"
    r"serwer poczt|poštovní server|メール(?:サーバ|システム)|邮件(?:服务器|系统)|郵件(?:伺服器|系統)|"
    r"메일 ?(?:서버|시스템)|posta sunucu"
)

AUTOMATIC = re.compile(
    r"automatically (?:generated|created|sent)|auto-?generated|automatisch\w* (?:erzeugt|erstellt|generiert|"
    r"versandt)|"
    r"automatische (?:nachricht|antwort|e-?mail)|message automatique|généré automatiquement|automáticamente|"
    r"mensaje automático|automaticamente|messaggio automatico|mensagem automática|automatisch (?:bericht|"
    r"gegenereerd)|"
    r"automatiskt|automatisk |automatycznie|automaticky|автоматически|otomatik|自動(?:送信|配信|的に)|自动(?:生成|"
    r"发送|回复)|"
    r"自動(?:產生|產出)|자동(?:으로|발송)|発信専用|送信専用|발신 ?전용|do not reply to this|nicht auf diese|"
    r"ne pas (?:y )?répondre|"
    r"no responda|non rispondere|não responda|niet beantwoorden"
)

# --- failed for good, or on the way still

WAITS = re.compile(
    r"(?:will|shall|going to|continue[sd]? (?:to|its|with)?|be|keep|still|continuing) ?(?:be |being |to be )?"
    r"(?:retr(?:y|ied|ying)|re-?tried|try(?:ing)?|attempt\w*|re-?attempt\w*|re-?sent|in (?:the )?(?:retry )?queue)|"
    r"not yet (?:been )?(?:\w+ )?(?:delivered|sent|accepted)|hasn't (?:yet )?been delivered|"
    r"(?:delivery|message|mail|e-?mail)[\w ]{0,30} (?:is|has been|was|are|been) (?:being )?(?:temporarily )?"
    r"(?:delayed|deferred|postponed)|"
    r"deliver(?:y|ing)[^.]{0,60}delayed|delayed (?:mail|delivery)|will be attempted|"
    r"attempts? (?:to deliver )?will continue|"
    r"warning (?:message )?only|only a warning|just a warning|do(?:es)? ?n[o']t need to (?:resend|re-send|send)|"
    r"do not need to|"
    r"no (?:further )?action is (?:required|needed)|still (?:undelivered|being|in the|trying|queued)|"
    r"could not (?:send|deliver) message for (?:past|the)|for (?:the )?past \d+|delivery attempts will continue|"
    r"delivery incomplete|message (?:is )?(?:still )?(?:queued|waiting)|transient non-fatal|\bdeferred:|"
    r"action: delayed|"
    r"temporary problem delivering|will-retry-until|"
    r"verzögert|weiterhin|noch nicht zugestellt|erneut versucht|wird wiederholt|werden fortgesetzt|"
    r"weiter(?:e)? zustellversuche|"
    r"versuchen (?:wir )?es (?:weiter|erneut)|versucht es (?:weiter|erneut)|nur eine warnung|"
    r"nicht erneut (?:zu )?senden|"
    r"retardée?|pas encore (?:été |pu )?|nouvelles? tentatives?|continuer (?:d'essayer|à essayer|les tentatives)|"
    r"réessay|"
    r"simple avertissement|tentatives? .{0,30}(?:poursuiv|continu)|"
    r"retrasad|retraso|aún no (?:se )?(?:ha)?|todavía no|seguir[áe]\w* intentando|se(?:guimos|guirá)|"
    r"volver[áe]\w* a intentar|"
    r"reintent|nuevos intentos|"
    r"ritardat|in ritardo|ritardo|non ancora|non è ancora|continuer\w+ a (?:tentare|provare)|nuovi tentativi|riprov|"
    r"atrasad|atraso|ainda não|continuar\w* (?:a )?tentar|vamos continuar|novas tentativas|tentaremos novamente|"
    r"vertraagd|vertraging|nog niet|opnieuw (?:geprobeerd|aangeboden|proberen)|blijven (?:proberen|we)|"
    r"blijft proberen|"
    r"försena|ännu inte|fortsätt\w+ (?:att )?försök|forsinke|endnu ikke|ennå ikke|fortsætte\w* med at|"
    r"fortsett\w* å|prøve igen|"
    r"viivästy|yritetään (?:edelleen|uudelleen)|ei ole vielä|"
    r"opóźnion|opóźnieni|jeszcze nie|kolejne próby|ponawia|ponowi|nadal próbo|będzie próbowa|"
    r"zpožděn|opožděn|dosud ne|zatím ne|další pokus|bude se pokoušet|oneskor|"
    r"задерж|ещё не|еще не|повторн|продолж\w+ попыт|попытки .{0,30}продолж|затрим|ще не |"
    r"késik|késleltet|késedelm|még nem|újra ?próbál|întârzi|încă nu|"
    r"gecik|henüz|yeniden dene|tekrar dene|denemeye devam|"
    r"まだ|遅延|遅れ|再送|再試行|引き続き|延迟|延遲|尚未|继续尝试|繼續嘗試|重试|重試|再次尝试|稍后再|"
    r"지연|아직|재시도|다시 시도|재전송을|καθυστερ"
)
GIVEN_UP = re.compile(
    r"g[ia]ve(?:n|s)? up|giving up|permanent(?:ly)? (?:fatal|fail\w*|error\w*|undeliver\w*|refus\w*|reject\w*)|"
    r"(?:error|failure|failed)[\w ]{0,20} permanent(?:ly)?|permanent\w* (?:delivery )?(?:errors?|failure)|"
    r"fatal errors?|"
    r"undeliverable|has failed|have failed|delivery failed|failed permanently|could not be delivered to (?:one|"
    r"the|some)|"
    r"was not delivered|were not delivered|couldn't be delivered|unable to deliver|too long|expired|retry timeout|"
    r"(?:no|not|without) (?:further|more|additional|any more) (?:delivery )?(?:attempt|retr)|"
    r"will not (?:be )?(?:re)?tr(?:y|ied)|"
    r"won't (?:be )?(?:re)?tr(?:y|ied)|will not be (?:retried|attempted|delivered)|not be retried|"
    r"user unknown|unknown user|no such user|returned to (?:the )?sender|return(?:ed|ing) (?:mail|message|to)|"
    r"(?:removed|deleted|discarded) from (?:the )?(?:mail )?queue|has been (?:deleted|discarded|rejected|blocked|"
    r"refused|returned|bounced)|"
    r"did not reach|not exist|action: failed|final-recipient[^;]{0,80};[^;]{0,80}action: failed|"
    r"deactivated this address|"
    r"recipients? .{0,30}were affected|"
    r"(?:endgültig|dauerhaft)|aufgegeben|aus der warteschlange (?:gelöscht|entfernt)|keine weiteren (?:versuche|"
    r"zustell)|"
    r"unzustellbar|konnte (?:\S+ ){0,12}nicht (?:zugestellt|ausgeliefert|übermittelt)|fehlgeschlagen|"
    r"nicht angenommen worden|"
    r"existiert nicht|unbekannt|"
    r"définitive|abandonn|n'existe pas|échec de la remise|n'a pas pu être|aucune autre tentative|échec d(?:e l)?|"
    r"definitiv|permanente|no se (?:realizarán|harán) más|se ha(?:n)? (?:desistido|abandonado)|no existe|"
    r"no se (?:ha )?(?:pudo|podido)|"
    r"inesistente|non esiste|nessun altro tentativo|non riuscit|rinuncia|mancato|"
    r"desisti|definitivo|não existe|nenhuma outra tentativa|não foi possível entregar|não serão feitas|"
    r"opgegeven|bestaat niet|mislukt|niet (?:meer )?opnieuw (?:geprobeerd|verzonden)|permanente fout|"
    r"gett upp|permanent fel|finns inte|misslyckades|opgivet|findes ikke|permanent fejl|mislykkedes|gitt opp|"
    r"finnes ikke|"
    r"pysyvä|ei ole olemassa|epäonnistui|trwały błąd|nie istnieje|zaprzestano|nie będzie ponawia|"
    r"trvalá|neexistuje|nebude (?:se )?(?:již|znovu)|постоянн|не существует|окончательн|прекращен|больше не будет|"
    r"végleges|nem létezik|permanentă|nu există|kalıcı|bulunamadı|mevcut değil|vazgeç|"
    r"恒久的|永続的|存在しません|見つかりません|中止し|断念|失敗しました|お届けできませんでした|永久|不存在|"
    r"已放弃|不再尝试|退信|"
    r"존재하지|영구|없는 (?:사용자|계정)|포기|실패하였|실패했"
)
CONDITION = re.compile(
    r"(?:^|[,(] ?|\b)(?:if|unless|until|eventually|when|should|in case|once|before|after (?:that|which)|falls|"
    r"wenn|sollte\w*|"
    r"sobald|bis|si |s'il|lorsque|jusqu'|cuando|hasta|se (?:il|la|non|não|a|o)\b|quando|fino|até|caso|als |"
    r"wanneer|indien|"
    r"tot |om (?:det|meddel|inte)|hvis|dersom|jos |jeśli|jeżeli|gdy|pokud|jestliže|ak |если|когда|якщо|ha |dacă|"
    r"eğer|εάν|αν )"
)
"""Opens a clause of what might come."""
CONDITION_CJK = re.compile(r"場合|たら|れば|如果|若|경우|면 ")
SUBJECT_WAITS = re.compile(
    r"delay|warning|still|pending|deferred|queued|verzögert|verzögerung|warnung|retard|retras|aviso de retraso|"
    r"ritard|atras|"
    r"vertraag|vertraging|waarschuwing|försen|forsink|varning|advarsel|viivästy|opóźni|zpožd|задерж|gecik|késik|"
    r"késlelt|"
    r"遅延|遅れ|警告|延迟|延遲|지연|incomplete|not yet|noch nicht|καθυστ|întârz"
)

# --- people, parcels and other senders of failure words

GREETING = re.compile(
    r"\A\W{0,4}(?i:hi|hello|hey|dear|good (?:morning|afternoon|day)|hallo|liebe[rs]?|guten (?:tag|morgen)|moin|"
    r"sehr geehrte[rs]?|bonjour|cher|chère|salut|hola|buenos días|estimad[oa]|querid[oa]|ciao|gentile|buongiorno|"
    r"caro|cara|"
    r"ol[aá]|bom dia|prezad[oa]|beste|geachte|dag|hej|hei|kära?|kære|cześć|szanown\w+|dzień dobry|witam|dobrý den|"
    r"ahoj|"
    r"milý|здравствуйте|добрый день|уважаем\w+|привет|merhaba|sayın)[ ,]{1,3}"
    r"(?:(?i:herr|frau|mr|mrs|ms|miss|dr|prof|monsieur|madame|m|mme|señora?|sr|sra|sig|dott|pan|pani|panie)\.? ){0,2}"
    r"(?!(?i:users?|customers?|clients?|sender|kunde|kundin|absender|nutzer|utilisateur|usuario|postmaster|"
    r"admin\w*|team|sir|"
    r"madam|subscriber|member|mail|e-?mail|there|all|this|benutzer|damen|cliente|utente|gebruiker|klant|"
    r"użytkownik\w*|"
    r"абонент|пользовател\w+|klient\w*)\b)"
    r"[^\W\d_a-zäöüßéèà][\w'’-]{1,30}(?: [^\W\d_][\w'’.-]{0,30}){0,3} ?(?:[,!.:;–-]|\n)"
)
"""A person is greeted by name."""
PERSONAL = re.compile(
    r"\bcall me\b|let me know|could you|can you|would you|can i\b|shall (?:i|we)\b|i(?:'ll| will) (?:whitelist|"
    r"call|send|make|"
    r"forward|try|be)|i looked|i(?:'m| am) (?:on|out|away|in)\b|\bi (?:got|hear|heard|think|guess|just|tried|"
    r"can't|don't)\b|"
    r"hah?a\b|\blol\b|cheers|looking forward|see you|talk soon|type your reply above|sorry for the (?:mess|"
    r"trouble|delay)|"
    r"use this (?:one|address) (?:instead|from now)|from now on|(?<!:)[:;]-?\)|\?\?|\bich (?:habe|bin|hab|nehme|"
    r"schick\w*|rufe|melde|freue)\b|"
    r"können sie|könnten sie|kannst du|rufen sie|bis (?:montag|morgen|bald)|viele grüße|herzliche grüße|liebe grüße|"
    r"j'ai\b|je (?:suis|vous|viens)|pouvez-vous|pourriez-vous|à bientôt|bien à vous|he recibido|puede usted|podría|"
    r"te escribo|un saludo|ho (?:ricevuto|provato)|può (?:riprovare|mandarmi)|a presto|recebi|pode (?:me )?enviar|"
    r"abraço|"
    r"ik (?:heb|ben)|kunt u|kun je|groetjes|jag (?:har|är)|kan du|jeg (?:har|er)|dostałem|dostałam|proszę o|"
    r"pozdrawiam|"
    r"я (?:получил|попробовал|вам)|с уважением"
)
THINGS = re.compile(
    r"parcel|courier|your (?:package|shipment|order|item)|shipment|tracking (?:number|code)|re-?deliver(?:y|ed)|"
    r"doorstep|"
    r"neighbou?r|\bdriver\b|\bpaket|paket(?:es|s)?\b|sendungs?(?:nummer|verfolgung)|ihre sendung|\bfiliale\b|abhol|"
    r"votre (?:colis|commande)|\bcolis\b|paquete|su (?:pedido|envío)|\bpacco\b|tuo ordine|\bspedizione|encomenda|"
    r"\bpakket|\bpaczk|przesyłk[ai] (?:kurier|nr)|zásilk|посылк|\bkargo|宅配|お荷物|不在票|包裹|快递|택배"
)
BUSINESS_OF_MAIL = re.compile(
    r"deliverability|bounce rates?|your (?:campaign|newsletter|domain reputation|subscription|membership|list)\b|"
    r"sender score|"
    r"webinar|free trial|case study|unsubscribe"
)
"""Newsletters about delivering mail, and reports on lists."""
ANSWERS_ITSELF = re.compile(
    r"out of (?:the )?office|on (?:annual |parental |sick )?leave|vacation|auto(?:matic)?[- ]?repl(?:y|ies)|autosvar|"
    r"automatische antwort|abwesen|réponse automatique|respuesta automática|risposta automatica|"
    r"(?:address|mailbox|inbox) (?:that nobody reads|(?:is|are) (?:not|never|un)[- ]?(?:being )?(?:monitored|read|"
    r"attended))|"
    r"nobody reads|not monitored|unmonitored|wird nicht gelesen|n'est pas (?:lue|consultée)|candidate portal"
)
ASKS_BACK = re.compile(
    r"(?:confirm|verify|click|prove|bestätigen|klicken|confirmez|cliquez|haga clic|confirme)[^.]{0,120}"
    r"(?:deliver|release|human|sender|zugestellt|zustell|freigeb|absender|remis|entregad)|"
    r"(?:held|awaiting|waiting|pending) (?:for |until )?(?:the )?(?:\w+ )?(?:moderat|approv|review|confirm)|"
    r"awaits? moderat|moderator approval|en attente de modération"
)
FORWARDED = re.compile(
    r"^[ \t>*]{0,4}-{2,}\s{0,2}(?:forwarded|original|weitergeleitete|ursprüngliche|message (?:transféré|"
    r"d'origine)|mensaje (?:reenviado|original)|"
    r"messaggio (?:inoltrato|originale)|mensagem (?:encaminhada|original)|doorgestuurd|oorspronkelijk|"
    r"vidarebefordrat|"
    r"videresendt|przekazana|oryginalna|přeposlaná|пересыла|пересланн|исходное)[^\n]{0,40}-{2,}|"
    r"^[ \t>]{0,4}(?:begin forwarded message|anfang der weitergeleiteten|début du message (?:réexpédié|transféré))|"
    r"^[ \t>*]{0,4}(?:from|von|de|da|van|från|fra|od|от|kimden)\s?\*?:\*?[^\n]{0,80}(?:mailer-daemon|"
    r"mail delivery|postmaster|"
    r"mail system|system administrator|microsoft outlook|microsoftexchange)",
    re.IGNORECASE | re.MULTILINE,
)
PEOPLES_PROGRAMS = re.compile(
    r"iphone mail|ipad mail|apple mail|thunderbird|mutt|k-?9 mail|android|microsoft outlook \d|"
    r"microsoft office outlook|"
    r"roundcube|evolution|kmail|gnus|alpine|pine|claws|airmail|spark|the bat"
)

# --- why, in a word

REASONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "full mailbox",
        re.compile(
            r"\b5\.2\.2\b|mailbox (?:is )?full|over ?quota|quota exceeded|exceed\w* (?:\w+ ){0,3}(?:quota|storage|"
            r"size for)|"
            r"postfach (?:ist )?voll|voll\b|boîte (?:aux lettres )?(?:est )?pleine|buzón (?:está )?lleno|"
            r"casella (?:\w+ )?piena|"
            r"caixa (?:postal |de correio )?(?:está )?cheia|mailbox (?:is )?vol\b|skrzynka (?:jest )?pełna|"
            r"переполнен|"
            r"kutusu dolu|容量|超过|已满|full mailbox|insufficient (?:system )?storage|용량|fullt?\b"
        ),
    ),
    (
        "unknown user",
        re.compile(
            r"\b5\.1\.(?:1|10|6|0)\b|user (?:is )?(?:unknown|not found)|unknown (?:user|recipient|address|"
            r"mailbox)|no such "
            r"|not (?:found|listed|exist|recognized)|does ?n[o']t (?:exist|have)|isn't|invalid (?:recipient|"
            r"address|mailbox)|"
            r"mailbox (?:not found|unavailable)|wasn't found|couldn't be found|no mailbox|existiert nicht|unbekannt|"
            r"nicht gefunden|n'existe pas|inconnu|no existe|desconocid|non esiste|sconosciut|inesistente|não existe|"
            r"inexistente|bestaat niet|onbekend|finns inte|findes ikke|finnes ikke|okänd|ukendt|ukjent|"
            r"nie istnieje|nieznan|"
            r"neexistuje|neznám|не существует|неизвестн|bulunamad|bilinmeyen|存在し|見つかりません|不存在|"
            r"没有找到|존재하지|없는|없습니다"
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
            r"\b5\.7\.\d+\b|spam|block|blacklist|policy|denied|banned|virus|dmarc|\bspf\b|refused to accept|rejected|"
            r"zurückgewiesen|abgelehnt|rejeté|refusé|rechazad|respint|rejeitad|geweigerd|odrzuc|отклон|拒"
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
