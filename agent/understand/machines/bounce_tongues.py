"""How it is said in many languages that mail did not arrive, in a sentence and in a subject. Pure; data alone.

For text made by `bounce_text.flat`: lower-case, one space between words, straight quotes. Every gap is bounded,
so that no text makes a pattern slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# A word for mail, and words for its not arriving; either may come first.
_TONGUES: dict[str, tuple[str, str]] = {
    "en": (
        r"(?:message|e-?mail|\bmail|letter|attachment|\bdsn|correspondence)",
        r"(?:(?:could|can|was|were|has|have|had|will|is|did|does)(?:n't| not| never)(?: yet)?(?: have)?(?: be|"
        r" been)?(?: \w+ly)? (?:deliver\w*|sent|send|forward\w*|relay\w*|accept\w*|process\w*|transmit\w*|"
        r"transferr?\w*|complet\w*|reach\w*|dispatch\w*|get through)|cannot (?:be )?(?:deliver\w*|sent|send|"
        r"forward\w*|relay\w*|accept\w*|reach)|(?:unable|fail(?:ed|ing|s)?|not able|unsuccessful in|"
        r"impossible) (?:to )?(?:be )?(?:deliver|send|relay|forward|transmit|reach)\w*|not (?:been "
        r"|be )?(?:distributed|delivered|"
        r"forwarded|relayed)|un-?deliver(?:able|ed)|\b(?:blocked|rejected|refused|quarantined|stopped) (?:your"
        r"|an?|the)\b|trouble (?:with )?deliver\w*|non[- ]?deliver\w*|\bdelayed\b|"
        r"still in (?:the|our|its) (?:\w+ )?queue|(?:was|were|been|is|being) (?:automatically )?(?:returned|"
        r"rejected|refused|blocked|bounced|discarded|deleted|quarantined|dropped|stopped|isolated|delayed|"
        r"undeliver\w*)|(?:has |have )?bounced\b|deliver(?:y|ing) .{0,60}?(?:fail\w*|delayed|problems?|errors?|"
        r"stopped|impossible|incomplete|suspended|refused|expired))",
    ),
    "de": (
        r"(?:nachricht|e-?mail|\bmail\b|zustellung|schreiben)",
        r"(?:nicht .{0,60}?(?:zugestellt|zustell\w+|ausgeliefert|übermittelt|übertragen|angenommen|versendet|"
        r"versandt|gesendet|weitergeleitet|abgeliefert|weitergegeben|weitergereicht)|unzustellbar"
        r"|zurückgewiesen|abgewiesen|abgelehnt|"
        r"verweigert|verzögert|fehlgeschlagen|gescheitert|zustellfehler|nicht möglich|zurückgekommen|"
        r"zurückgeschickt|geblockt|blockiert)",
    ),
    "fr": (
        r"(?:message|courriel|e-?mail|\bmail|remise|envoi|distribution)",
        r"(?:n'a pas atteint|impossible de remettre|(?:n'a|n'ont|ne peut|ne peuvent|n'est|n'étai\w*|n'a pu|"
        r"impossible).{0,40}?(?:remis|distribu\w*|livr\w*|délivr\w*|achemin\w*|envoy\w*|transmis|remettre|"
        r"parven\w*|atteint|abouti)|non (?:remis|distribu|délivr|livr)\w*|retourné|refusé|rejeté|bloqué|échou\w*|"
        r"échec|retardée?)",
    ),
    "es": (
        r"(?:mensaje|correo|e-?mail|entrega)",
        r"(?:(?:no (?:se )?(?:ha |han )?(?:pudo|puede|podido|pudimos|podemos|hemos podido|fue|sido|ha sido|llegó)|"
        r"imposible|no es posible|no fue posible).{0,40}?(?:entreg\w*|envia\w*|enviar|reparti\w*|llega\w*)|"
        r"no (?:ha )?lleg\w+ a|no (?:se )?han? (?:sido )?(?:entregad|enviad)\w*|no alcanz\w*|no entregad\w*|"
        r"devuelto|rechazad\w*|bloquead\w*|ha fallado|falló|fallid\w*|error en la entrega|retrasad\w*|no ha llegado)",
    ),
    "it": (
        r"(?:messaggio|posta|e-?mail|\bmail|consegna|recapito)",
        r"(?:(?:non (?:è stato|è|può|ha potuto|sono|abbiamo potuto|siamo riusciti|è stata)|"
        r"impossibile).{0,50}?(?:consegn\w*|recapit\w*|invia\w*|inoltr\w*)|mancat[oa] (?:recapito|consegna)|"
        r"non (?:recapitat|consegnat)\w*|non riuscit\w*|fallit\w*|respint\w*|rifiutat\w*|restituit\w*|in ritardo|"
        r"ritardat\w*)",
    ),
    "pt": (
        r"(?:mensagem|correio|e-?mail|entrega)",
        r"(?:(?:não (?:foi|pôde|pode|pude|foram|é|conseguimos|está)|impossível).{0,50}?(?:entreg\w*|envia\w*|"
        r"aceit\w*)|não (?:chegou|entregue)|devolvid\w*|rejeitad\w*|recusad\w*|bloquead\w*|falhou"
        r"|falha na entrega|falha|"
        r"atrasad\w*|atraso na entrega)",
    ),
    "nl": (
        r"(?:bericht|e-?mail|\bmail|bezorging|aflevering)",
        r"(?:(?:niet|kan niet|kon niet).{0,50}?(?:bezorg\w*|afgelever\w*|aflever\w*|verzond\w*|verstuur\w*|"
        r"geaccepteerd|worden gestuurd|bereik\w*)|onbestelbaar|onbezorgbaar|mislukt|geweigerd|geretourneerd|"
        r"vertraagd|vertraging)",
    ),
    "nordic": (
        r"(?:meddelande\w*|meddelelse\w*|melding\w*|\bmail\w*|e-?post\w*|\bbrev\w*|levering\w*|leverans\w*)",
        r"(?:\b(?:inte|ikkje|ikke)\b.{0,50}?(?:lever\w*|skicka\w*|sende\w*|"
        r"fram\w*)|olevererbar\w*|uleverbar\w*|kan ikke leveres|ikke leveret|ikke levert|misslyckades?|mislykk\w*|"
        r"mislyk\w*|avvisa\w*|afvist|avvist|försena\w*|forsinke\w*|returnera\w*|returner\w*)",
    ),
    "fi": (
        r"(?:viesti\w*|sähköposti\w*|toimitus\w*)",
        r"(?:ei (?:voitu|voida|ole|onnistuttu|voi).{0,40}?(?:toimit\w*|välit\w*|lähet\w*|perill\w*)|toimittamatta|"
        r"epäonnistu\w*|viivästy\w*|hylät\w*|palautet\w*)",
    ),
    "pl": (
        r"(?:wiadomoś\w*|e-?mail\w*|poczt\w*|przesył\w*|list\b|dostarczeni\w*)",
        r"(?:nie (?:mo\w+|udało się|został\w*|można|dotarł\w*).{0,40}?(?:dostarcz\w*|doręcz\w*|wysła\w*|wysłan\w*|"
        r"przekaz\w*)|niedostarcz\w*|niedoręcz\w*|nie dostarcz\w*|nie powiodło|niemożliw\w*|odrzucon\w*|"
        r"zwrócon\w*|zwrot|opóźnion\w*|opóźnieni\w*)",
    ),
    "cs": (
        r"(?:zpráv\w*|správ\w*|e-?mail\w*|\bmail|pošt\w*|doručení|doručeni\w*)",
        r"(?:(?:nelze|nebylo|nebyla|nemohla?|nepodařilo|nemôže|nebolo|nie je možné|nepodarilo).{0,50}?(?:doruč\w*|"
        r"odesl\w*|odosla\w*)|nedoruč\w*|nedoručen\w*|selhalo|zlyhalo|odmítnut\w*|odmietnut\w*|vrácen\w*|"
        r"zpožděn\w*|opožděn\w*|oneskor\w*)",
    ),
    "hu": (
        r"(?:üzenet\w*|levél\w*|level\w*|e-?mail\w*|kézbesítés\w*)",
        r"(?:nem (?:sikerült|lehet\w*|volt|kézbesít\w*|érkezett).{0,40}|kézbesíthetetlen\w*|sikertelen\w*|"
        r"visszautasít\w*|késik|késleltet\w*|késedelm\w*)",
    ),
    "ro": (
        r"(?:mesaj\w*|e-?mail\w*|livrare\w*)",
        r"(?:nu (?:a putut|poate|s-a putut|am putut|a fost).{0,40}?(?:livra\w*|trimi\w*)|nelivra\w*|eșua\w*|"
        r"eşua\w*|respins\w*|întârzia\w*)",
    ),
    "ru": (
        r"(?:письм\w*|сообщени\w*|почт\w*|доставк\w*|лист\w*|повідомлення)",
        r"(?:не (?:может|могло|можем|могут|удалось|был\w*|смогл\w*|удается|удаётся|вдалося|може|"
        r"доставлен\w*).{0,60}?(?:достав\w*|отправ\w*|переда\w*|надісла\w*)|невозможно (?:достав|отправ)\w*|"
        r"недостав\w*|не доставлен\w*|не доставлено|отклонен\w*|отвергнут\w*|возвращ\w*|задерж\w*|відхилен\w*|"
        r"затрим\w*|невозможн\w*)",
    ),
    "south slavic": (
        r"(?:poruk\w*|e-?mail\w*|pošt\w*|sporočil\w*|съобщени\w*|порук\w*|писмо\w*)",
        r"(?:ni(?:je|jesu)? (?:bil\w* )?(?:mog\w+ |moguće )?(?:isporuč\w+|dostav\w+|posla\w+|uruč\w+)|neuspješ\w*|"
        r"neuspeš\w*|nedostav\w+|odbijen\w*|vraćen\w*|zavrn\w+|не (?:можа|може|беше|е|бе) (?:\w+ ){0,3}?достав\w+|"
        r"није (?:\w+ )?(?:испоруч\w+|достав\w+))",
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
        r"出来ません|不能|に失敗|されません|エラー|されておりません|されていません|が遅れ|が遅延|遅延)|"
        r"配送(?:できません|出来ません|不能|に失敗|エラー|されません|されておりません|されていません|遅延|が遅れ)|"
        r"送信(?:できません|出来ません|に失敗|されません)|不達|戻って|戻りました|返送|拒否され|受け取れません|"
        r"受信できません|到達しません|送り返)",
    ),
    "zh": (
        r"(?:邮件|郵件|信件|电子邮件|電子郵件|投递|投遞|传递|傳遞|邮箱|消息|訊息|送达|傳送)",
        r"(?:无法(?:投递|送达|发送|传递|递送|被投递|到达)|無法(?:投遞|送達|傳送|傳遞|遞送|寄達)|未能(?:送达|投递|"
        r"送達|投遞|发送|成功)|没有(?:送达|投递成功)|失败|失敗|退信|被?退回|被拒|拒收|拒绝|拒絕|延迟|延遲|"
        r"尚未(?:送达|送達|投递|投遞))",
    ),
    "ko": (
        r"(?:메일|메시지|전자\s?우편|이메일|전송|배달|발송)",
        r"(?:(?:전송|전달|배달|발송|수신)(?:되지|하지|할 수|될 수|에 실패|이 실패| ?실패)|보내지 못|전하지 못|"
        r"못했습니다|못하였습니다|반송|거부|지연|실패)",
    ),
}  # fmt: skip
_DELIVERY = re.compile(r"deliver(?:y|ing) (?:to|for) [^?]{0,80}?(?:fail\w*|delayed|impossible|expired)")
# Of each language some letters of which one set stands in all its words for not arriving: looked for before them,
# since nearly no mail has any.
_STEMS: dict[str, str] = {
    "en": "n't | not | never |cannot|unable|fail|unsuccessful|impossible|deliver|delayed|queue|return|reject"
    "|refus|block|"
    "bounce|discard|deleted|quarantin|dropped|stopped|isolated",
    "de": "nicht |unzustell|wiesen|gelehnt|verweigert|verzögert|geschlagen|gescheitert|zustellfehler|gekommen|"
    "geschickt|geblockt|blockiert",
    "fr": "n'|impossible|ne peu|non |retourn|refus|rejet|bloqu|échou|échec|retard",
    "es": "no |imposible|devuel|rechaz|bloque|fall|error en|retras",
    "it": "non |impossibile|mancat|fallit|respint|rifiutat|restituit|ritard",
    "pt": "não |impossível|devolvid|rejeitad|recusad|bloquead|falh|atras",
    "nl": "niet|onbe|mislukt|geweigerd|geretourneerd|vertra",
    "nordic": "inte |ikke |ikkje |olever|ulever|misslyck|mislyk|avvis|afvis|försen|forsink|return",
    "fi": "ei |toimittamatta|epäonn|viiväst|hylät|palautet",
    "pl": "nie mo|nie uda|nie zosta|nie dotar|niedo|nie do|nie powio|niemoż|odrzucon|zwr|opóźni",
    "cs": "nelze|nebyl|nemoh|nemôž|nepod|nebolo|nie je|nedoru|selhalo|zlyhalo|odm|vrácen|opožděn|zpožděn",
    "hu": "nem |kézbesíthetetlen|sikertelen|visszautasít|kés",
    "ro": "nu |nelivra|eșua|eşua|respins|întârzia",
    "ru": "не|откл|отверг|возвращ|задерж|відхил|затрим",
    "south slavic": "ni |nije|nijesu|neuspj|neuspe|nedostav|odbijen|vraćen|zavrn|не |није",
    "el": "δεν|αδύνατ|απέτυχ|αποτυχ|απορρ|καθυστ",
    "tr": "edilem|edilmed|edilmi|edemed|lemedi|lamadı|ulaşmad|başarısız|reddedil|iade|gecik",
    "ja": "ません|不|失敗|エラー|遅|戻|返|拒否",
    "zh": "无法|無法|未|没有|失|退|拒|延|被",
    "ko": "지|할 수|될 수|실패|못|반송|거부",
}
_BEFORE, _AFTER = 160, 70
"""How far from the words for not arriving the word for mail may stand, in letters."""


@dataclass(frozen=True, slots=True)
class _Tongue:
    stems: tuple[str, ...]
    ascii: tuple[str, ...]
    mail: re.Pattern[str]
    fails: re.Pattern[str]

    def _begun(self, said: str) -> bool:
        for one in self.ascii if said.isascii() else self.stems:  # noqa: SIM110 - a generator costs three times as much, for every mail
            if one in said:
                return True
        return False

    def says(self, said: str) -> Iterator[re.Match[str]]:
        """Where it is said that something did not arrive."""
        if self._begun(said):
            yield from self.fails.finditer(said)

    def says_of_mail(self, said: str) -> bool:
        """Whether it is said of mail, in the same sentence."""
        if not self._begun(said) or not self.mail.search(said):
            return False
        for match in self.fails.finditer(said):
            before = said[max(0, match.start() - _BEFORE) : match.start()].rpartition("?")[2]
            after = said[match.end() : match.end() + _AFTER].partition("?")[0]
            if self.mail.search(before) or self.mail.search(after):
                return True
        return False


_ALL = [
    _Tongue(
        tuple(stems := _STEMS[code].split("|")), tuple(filter(str.isascii, stems)), re.compile(mail), re.compile(fails)
    )
    for code, (mail, fails) in _TONGUES.items()
]


def fails(said: str) -> bool:
    """Whether a sentence of `said` (flat) tells that mail did not arrive, or not in time. Linear."""
    return any(tongue.says_of_mail(said) for tongue in _ALL) or _DELIVERY.search(said) is not None


def fails_at_all(said: str) -> bool:
    """The same without a word for mail: it may be a parcel."""
    return any(True for tongue in _ALL for _match in tongue.says(said))


SUBJECT = re.compile(
    r"(?:posting|post|submission)\w* (?:was |has been )?(?:rejected|refused|denied)|not (?:a )?member"
    r"|nije isporučen|не е доставен|undeliver(?:able|ed)|un-?deliverable|not delivered|non[- ]?delivery"
    r"|delivery (?:status )?(?:notification|"
    r"report|failure|failed|problem|error|incomplete|has failed|delayed|delay|unsuccessful|attempt\w* fail)|"
    r"deliver(?:y|ing) (?:of )?(?:your |the )?(?:mail|message|e-?mail)|delayed (?:mail|message|delivery|e-?mail)|"
    r"mail delivery|(?:mail|message) (?:delayed|failed|failure|bounced|rejected|error)|mail system error|"
    r"returned mail|returned? (?:to sender|message|e-?mail|undeliver\w*)|failure notice|failed mail|"
    r"failed delivery|delivery status|(?:could|can|would|was)(?: ?not|n't) (?:be )?(?:delivered|sent|deliver|"
    r"send)|couldn't (?:be )?deliver|(?:not|unable to|failed to) (?:be )?(?:deliver|send)|message status|"
    r"automatically rejected|rejected (?:mail|message)|still undelivered|mail could not|message you sent blocked|"
    r"bounced? (?:mail|message|e-?mail)|\[bounce\]|\bbounce notification|banned contents|virus in (?:mail|"
    r"message) from you|undelivered|nondeliverable|invalid recipient|user unknown|unknown user|mailbox (?:full|"
    r"unavailable)|over quota|\b(?:notice|notification|warning)\b.{0,20}\bmail delivery|mail(?:box)? is full|"
    r"error sending|unzustellbar|nicht (?:zugestellt|zustellbar|übermittelt|ausgeliefert)|zustell(?:ung|fehler|"
    r"problem|bericht|status|benachrichtigung)|zurückgesendet|mail zurück|nicht gesendet|non[- ](?:remis|distribu|"
    r"délivr|livr)|échec|remise (?:retard|impossible)|avis de non|retour à l'expéditeur|(?:message|courriel|"
    r"mail) (?:retourné|refusé|rejeté)|impossible (?:à remettre|de remettre|d'acheminer)|retard de|"
    r"no se (?:ha )?(?:pudo|puede|podido) entrega|no entregad|devuelto|entrega (?:fallida|retrasada|con retraso|"
    r"fallo)|error (?:de|en la) entrega|no (?:se )?entreg|retraso en la entrega|imposible entregar|"
    r"aviso de (?:no entrega|retraso)|recapit|consegna (?:non riuscita|fallita|ritard\w*|in ritardo)|"
    r"non consegnat|mancata consegna|ritardo (?:nella|di) consegna|n[aã]o (?:foi )?(?:poss[ií]vel )?entreg|"
    r"falha (?:na|de) entrega|devolvid|atraso na entrega|onbestelbaar|niet (?:bezorgd|afgeleverd|bezorgbaar)|"
    r"bezorg|aflever|bericht vertraagd|inte levereras|ikke leveres|ikke leveret|ikke levert|olevererbart|"
    r"uleverbar|ulevert|leverans|levering|försenad|forsinket|ikke afleveret|ej levererbart|kan ikke leveres|"
    r"ei voi(?:da|tu) toimittaa|toimitus|perille|nie (?:można|udało się|dostarczon)|niedostarcz|niedoręcz|"
    r"zwrot (?:wiadomości|poczty|do nadawcy)|opóźnion|nedoruč|nelze doručit|zpožděn|kézbesít|nelivr|"
    r"imposibil de livrat|недостав|не доставлен|не (?:может быть|удалось) достав|ошибка доставки|возврат|задержк|"
    r"невозможно достав|сообщение об ошибке|недоставлен|αδύνατη η παράδοση|δεν παραδόθηκε|αποτυχία παράδοσης|"
    r"teslim edilemedi|iletilemedi|gecik|teslim(?:at)? (?:hatası|başarısız)|ulaştırılamadı|(?:送信|配信|"
    r"メール)エラー|エラーメール|配信不能|配送不能|配信(?:できません|エラー|に失敗|遅延|の遅れ)|配送(?:できません|"
    r"エラー|に失敗|遅延|の遅れ)|送信できません|不達|届きません|戻り|リターンメール|退信|退回|无法(?:投递|送达|"
    r"传递)|無法(?:投遞|送達|傳遞|傳送)|未送达|未送達|投递失败|投遞失敗|传递(?:失败|延迟)|傳遞(?:失敗|延遲)|"
    r"发送失败|延迟|系统退信|반송|배달(?:되지|할 수| 실패)|전송 ?(?:실패|지연)|발송 ?실패|전달 ?실패|발송실패|"
    r"실패 ?안내",
)
