"""Words for what failed for good, and for what is on its way still. Pure; data alone.

For text made by `bounce_text.flat`: lower-case, one space between words, straight quotes. Every gap is bounded,
so that no text makes a pattern slow.
"""

from __future__ import annotations

import re

from agent.understand.sieve import Sieve

WAITS = re.compile(
    r"(?:will|shall|going to|continue[sd]? (?:to|its|with)?|be|keep|still|continuing) ?(?:be |being |"
    r"to be )?(?:retr(?:y|ied|ying)|re-?tried|try(?:ing)?|attempt\w*|re-?attempt\w*|re-?sent|"
    r"in (?:the )?(?:retry )?queue)|not yet (?:been )?(?:\w+ )?(?:delivered|sent|accepted)|"
    r"hasn't (?:yet )?been delivered|(?:delivery|message|mail|e-?mail)[\w ]{0,30} (?:is|has been|was|are|"
    r"been) (?:being )?(?:temporarily )?(?:delayed|deferred|postponed)|deliver(?:y|ing)[^.]{0,60}delayed|"
    r"delayed (?:mail|delivery)|will be attempted|attempts? (?:to deliver )?will continue|"
    r"warning (?:message )?only|only a warning|just a warning|do(?:es)? ?n[o']t need to (?:resend|re-send|send)|"
    r"do not need to|no (?:further )?action is (?:required|needed)|still (?:undelivered|being|in the|trying|"
    r"queued)|could not (?:send|deliver) message for (?:past|the)|for (?:the )?past \d+|"
    r"delivery attempts will continue|delivery incomplete|still in (?:the|our|its) |(?:next|another|"
    r"further) (?:delivery )?attempts? (?:in|at|will)|message delayed|nächster versuch|prochaine tentative|"
    r"próximo intento|prossimo tentativo|próxima tentativa|volgende poging|następna próba|следующая попытка|"
    r"message (?:is )?(?:still )?(?:queued|waiting)|transient non-fatal|\bdeferred:|action: delayed|"
    r"temporary problem delivering|will-retry-until|verzögert|weiterhin|noch nicht zugestellt|erneut versucht|"
    r"wird wiederholt|weiter versucht|in der warteschlange(?! (?:gelöscht|entfernt))|werden fortgesetzt"
    r"|weiter(?:e)? zustellversuche|versuchen (?:wir )?es (?:weiter|erneut)|"
    r"versucht es (?:weiter|erneut)|nur eine warnung|nicht erneut (?:zu )?senden|retardée?|pas encore (?:été |"
    r"pu )?|nouvelles? tentatives?|continuer (?:d'essayer|à essayer|les tentatives)|réessay|simple avertissement|"
    r"tentatives? .{0,30}(?:poursuiv|continu)|retrasad|retraso|aún no (?:se )?(?:ha)?|todavía no|"
    r"seguir[áe]\w* intentando|se(?:guimos|guirá)|volver[áe]\w* a intentar|reintent|nuevos intentos|ritardat|"
    r"in ritardo|ritardo|non ancora|non è ancora|continuer\w+ a (?:tentare|provare)|nuovi tentativi|riprov|"
    r"atrasad|atraso|ainda não|continuar\w* (?:a )?tentar|vamos continuar|novas tentativas|tentaremos novamente|"
    r"vertraagd|vertraging|nog niet|opnieuw (?:geprobeerd|aangeboden|proberen)|blijven (?:proberen|we)|"
    r"blijft proberen|försena|ännu inte|fortsätt\w+ (?:att )?försök|forsinke|endnu ikke|ennå ikke|"
    r"fortsætte\w* med at|fortsett\w* å|prøve igen|viivästy|yritetään (?:edelleen|uudelleen)|ei ole vielä|"
    r"opóźnion|opóźnieni|jeszcze nie|kolejne próby|ponawia|ponowi|nadal próbo|będzie próbowa|zpožděn|opožděn|"
    r"dosud ne|zatím ne|další pokus|bude se pokoušet|oneskor|задерж|ещё не|еще не|повторн|продолж\w+ попыт|"
    r"попытки .{0,30}продолж|затрим|ще не |késik|késleltet|késedelm|még nem|újra ?próbál|întârzi|încă nu|gecik|"
    r"henüz|yeniden dene|tekrar dene|denemeye devam|まだ|遅延|遅れ|再送|再試行|引き続き|延迟|延遲|尚未|继续尝试|"
    r"繼續嘗試|重试|重試|再次尝试|稍后再|지연|아직|재시도|다시 시도|재전송을|καθυστερ"
)
GIVEN_UP = Sieve(
    r"\bg(?:ave|iven|iving|ives) up|stopped trying|not going to try|permanent(?:ly)? (?:fatal|fail\w*|error\w*|"
    r"undeliver\w*|refus\w*|reject\w*)|(?:error|failure|failed)[\w ]{0,20} permanent(?:ly)?|"
    r"permanent\w* (?:delivery )?(?:errors?|failure)|fatal errors?|undeliverable|has failed|have failed|"
    r"delivery failed|failed permanently|could not be delivered to (?:one|the|some)|was not delivered|"
    r"were not delivered|couldn't be delivered|unable to deliver|too long|expired|retry timeout|(?:no|not|"
    r"without) (?:further|more|additional|any more) (?:delivery )?(?:attempt|retr)|will not (?:be )?(?:re)?tr(?:y|"
    r"ied)|won't (?:be )?(?:re)?tr(?:y|ied)|will not be (?:retried|attempted|delivered)|not be retried|"
    r"user unknown|unknown user|no such user|returned to (?:the )?sender|return(?:ed|ing) (?:mail|message|to)|"
    r"(?:removed|deleted|discarded) from (?:the )?(?:mail )?queue|has been (?:deleted|discarded|rejected|blocked|"
    r"refused|returned|bounced)|did not reach|not exist|action: failed|"
    r"final-recipient[^;]{0,80};[^;]{0,80}action: failed|deactivated this address|"
    r"recipients? .{0,30}were affected|(?:endgültig|dauerhaft)|aufgegeben|aus der warteschlange (?:gelöscht|"
    r"entfernt)|keine weiteren (?:versuche|zustell)|unzustellbar|konnte (?:\S+ ){0,12}nicht (?:zugestellt|"
    r"ausgeliefert|übermittelt)|fehlgeschlagen|nicht angenommen worden|existiert nicht|unbekannt|définitive|"
    r"abandonn|n'existe pas|échec de la remise|n'a pas pu être|aucune autre tentative|échec d(?:e l)?|definitiv|"
    r"permanente|no se (?:realizarán|harán) más|se ha(?:n)? (?:desistido|abandonado)|no existe|"
    r"no se (?:ha )?(?:pudo|podido)|inesistente|non esiste|nessun altro tentativo|non riuscit|rinuncia|mancato|"
    r"desisti|definitivo|não existe|nenhuma outra tentativa|não foi possível entregar|não serão feitas|opgegeven|"
    r"bestaat niet|mislukt|niet (?:meer )?opnieuw (?:geprobeerd|verzonden)|permanente fout|gett upp|permanent fel|"
    r"finns inte|misslyckades|opgivet|findes ikke|permanent fejl|mislykkedes|gitt opp|finnes ikke|pysyvä|"
    r"ei ole olemassa|epäonnistui|trwały błąd|nie istnieje|zaprzestano|nie będzie ponawia|trvalá|neexistuje|"
    r"nebude (?:se )?(?:již|znovu)|постоянн|не существует|окончательн|прекращен|больше не будет|végleges|"
    r"nem létezik|permanentă|nu există|kalıcı|bulunamadı|mevcut değil|vazgeç|恒久的|永続的|存在しません|"
    r"見つかりません|中止し|断念|失敗しました|お届けできませんでした|永久|不存在|已放弃|不再尝试|退信|존재하지|"
    r"영구|없는 (?:사용자|계정)|포기|실패하였|실패했"
)
CONDITION = re.compile(
    r"(?:^|[,(] ?|\b)(?:if|unless|until|eventually|when|should|in case|once|before|after (?:that|which)|falls|"
    r"wenn|sollte\w*|sobald|bis|si |s'il|lorsque|jusqu'|cuando|hasta|se (?:il|la|non|não|a|o)\b|quando|fino|até|"
    r"caso|als |wanneer|indien|tot |om (?:det|meddel|inte)|hvis|dersom|jos |jeśli|jeżeli|gdy|pokud|jestliže|ak |"
    r"если|когда|якщо|ha |dacă|eğer|εάν|αν )"
)
"""Opens a clause of what might come."""
CONDITION_CJK = re.compile(r"場合|たら|れば|如果|若|경우|면 ")
SUBJECT_WAITS = re.compile(
    r"delay|warning\b.{0,40}(?:delay|still|could not|not yet|undeliver|queue|past)|still|pending|deferred|queued|"
    r"verzögert|verzögerung|warnung|retard|retras|aviso de retraso|ritard|atras|vertraag|vertraging|waarschuwing|"
    r"försen|forsink|varning|advarsel|viivästy|opóźni|zpožd|задерж|gecik|késik|késlelt|遅延|遅れ|警告|延迟|延遲|"
    r"지연|incomplete|not yet|noch nicht|καθυστ|întârz"
)
ARRIVED = re.compile(
    r"success(?:fully)? (?:delivered|relayed)|(?:was|were|has been|have been) (?:successfully )?(?:delivered|"
    r"relayed)|delivery (?:was |is )?(?:success|complete)|\(success\)|^(?:delivered|relayed|expanded|zugestellt|"
    r"weitergeleitet|remis|relayé|entregado|consegnato|entregue|bezorgd|levererat|dostarczono|doručeno|доставлено|"
    r"配信済み|已送达)\s?:|erfolgreich zugestellt|wurde zugestellt|ist abgeschlossen|a été remis|se ha entregado|"
    r"è stato (?:consegnato|recapitato)|foi entregue|is (?:bezorgd|afgeleverd)|has levererats|została dostarczona|"
    r"配信が完了"
)
"""It did arrive."""
