"""How a mail system asks its writer for a proof of being human before it hands a mail on. Pure."""

from __future__ import annotations

import re

from agent.understand.sieve import Sieve

YOURS = Sieve(
    r"first time|première fois|your (?:message|e-?mail|mail)|you(?:'re| are)? (?:wrote|writ)\w*"
    r"|(?:ihre|deine) (?:nachricht|e-?mail|mail)"
    r"|votre (?:message|courriel|e-?mail)|vous écrivez|(?:tu|su) (?:mensaje|correo)|"
    r"(?:tuo|suo) messaggio|(?:tua|sua) (?:e-?mail|mail)|(?:seu|sua|teu|tua) (?:mensagem|e-?mail)|(?:uw|je"
    r"|jouw) (?:bericht|e-?mail|mail)|(?:twoja|pana|pani|państwa) (?:wiadomość|mail)|(?:ditt|din) (?:meddelande"
    r"|mejl|mail|e-?post|besked|melding)|"
    r"viestisi|vaše? (?:zpráva|správa|e-?mail)|ваше (?:письмо|сообщение)|το μήνυμά σας|(?:mesajınız|iletiniz"
    r"|e-?postanız)|您的(?:邮件|郵件|来信)|お送りいただいたメール|귀하의 메일|보내신 메일",
    re.IGNORECASE,
)
CONFIRM_SUBJECT = re.compile(
    r"confirm|conferm|verif|bestätig|bevestig|potwierd|potvr|bekräft|bekræft|bekreft|vahvist|подтверд|επιβεβ|onayla"
    r"|確認|确认|確認|확인|challenge|authenti|spam",
    re.IGNORECASE,
)
HELD = re.compile(
    r"in attesa|en espera|aguarda|wacht op|czeka na|čeká na|väntar på|venter på|afventer|ожидает|"
    r"held|quarantin|waiting|pending|deliver|inbox|zurückgehalten|zurückgestellt|zugestellt|zustell|en attente"
    r"|retenu|remis|distribu|reten|entregad|entregue|trattenut|consegnat|recapit|retid|vastgehouden|bezorgd"
    r"|afgeleverd|wstrzyman|dostarcz|"
    r"hålls kvar|levereras|leveres|tilbageholdt|toimitet|zadržen|doručen|задержан|доставлен|παραδοθεί|κρατείται"
    r"|bekletil|iletil|teslim|拦截|攔截|送达|送達|投递|보류|전달",
    re.IGNORECASE,
)
PROVE = re.compile(
    r"confirm|verif|click|prove|human|captcha|whitelist|approved sender|not a (?:ro)?bot|reply to this"
    r"|real person|bestätig|klick|cliqu|recopier|automate|authentifi|confirmar|confirme|haga clic|pulse|conferm"
    r"|clicc|bevestig|klik|potwierd|klikn|"
    r"bekräft|bekræft|bekreft|vahvist|klikkaa|potvr|подтверд|перейдите|робот|картинк|επιβεβαι|ρομπότ|onayla|tıkla"
    r"|robot|确认|確認|验证|驗證|点击|點擊|인증|확인|로봇",
    re.IGNORECASE,
)


def challenges(text: str) -> bool:
    """Whether a text says of a mail that it waits until something is proved: the three stand near one another."""
    for n, mail in enumerate(YOURS.finditer(text)):
        near = text[max(0, mail.start() - 400) : mail.end() + 700]
        if HELD.search(near) and PROVE.search(near):
            return True
        if n > 20:
            break
    return False


ROBOT = Sieve(
    r"not a (?:ro)?bot\b|kein(?:e)? (?:roboter|automat)|pas un (?:robot|automate)|no (?:es|eres|soy) un robot"
    r"|non (?:sei|sono|è) un robot|não (?:é|sou) um robô|geen robot|nie jest\w* robotem|inte (?:är )?en robot"
    r"|ikke (?:er )?en robot|не робот|robot olmad|ロボットでは|不是机器人|不是機器人|로봇이 아|captcha",
    re.IGNORECASE,
)
