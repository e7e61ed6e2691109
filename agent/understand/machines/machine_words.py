"""What automatic mail says in the languages it is written in. Pure; data alone.

The families of words that `machine` and `bounce` look for where headers are silent.
"""

from __future__ import annotations

import re

from agent.understand.sieve import Sieve

RECEIVED_WORDS = Sieve(
    r"(?:we(?:'ve| have)? (?:successfully )?received|confirm(?:s|ing)? (?:the )?receipt of|thank(?:s|"
    r" you) for submitting) your (?:\w+ )?(?:application|cv|resume|résumé|submission)|"
    r"your (?:application|cv|résumé) (?:(?:\w+|\([^()]{1,40}\)) ){0,12}(?:(?:has been"
    r"|was) (?:successfully )?(?:received"
    r"|submitted)|(?:has|have) (?:safely )?(?:arrived|reached us|come in)|arrived|is (?:now )?(?:with us"
    r"|in our))|thank(?:s|"
    r" you) for (?:applying|your application)|"
    r"bewerbung (?:\w+ ){0,8}(?:eingegangen|erhalten)|eingangsbestätigung|(?:dank\w*|dank) für (?:ihre|"
    r"deine) bewerbung|"
    r"candidature (?:\w+ ){0,6}(?:reçue|enregistrée|arrivée)|bien reçu votre candidature|accusé de réception|"
    r"(?:hemos )?recibido (?:tu|su) (?:candidatura|solicitud)|ricevuto la (?:tua|sua) candidatura|"
    r"(?:je|uw) sollicitatie (?:\w+ ){0,4}ontvangen|recebemos (?:a )?sua candidatura|otrzymaliśmy (?:twoje|pana|"
    r"pani)|tagit emot din ansökan|modtaget din ansøgning|mottatt (?:din )?søknad|"
    r"(?:thank(?:s| you) for (?:sending|submitting) (?:us )?your|your .{0,40}has landed)"
    r"|(?:we have )?saved your answers|"
    r"(?:inscripción|candidatura|inscrição|postulación) .{0,80}(?:registrad|recibid|recebid)\w*"
    r"|(?:candidatura|curr[ií]culum|cv) (?:\w+ ){0,4}ha (?:llegado|entrado)"
    r"|candidatura .{0,40}(?:ricevuta|inviata)|hakemuksesi|"
    r"(?:twoja|pana|pani) (?:aplikacja|zgłoszenie)|dziękujemy za (?:przesłanie|aplik|zgłosz)|vaš[ei] (?:přihláš"
    r"|životopis|odpověď)|(?:ваш[ае]? )(?:отклик|резюме|заявка)|başvurunuz|"
    r"エントリー(?:を|いただき|受付|完了)|ご応募(?:いただき|を|ありがとう)|応募(?:を)?受け?付|投递成功"
    r"|已收到您的(?:简历|申请|投递)|收到您的(?:履歷|應徵)|지원(?:서"
    r"|해).{0,12}(?:접수|감사)",
    re.IGNORECASE,
)

RECEIPT_OF_MAIL = Sieve(
    r"(?:(?:we(?:'ve| have)?|i(?:'ve| have)?) (?:successfully )?received (?:the following|your)|thank(?:s"
    r"| you) for (?:contacting|getting in touch|reaching out|your (?:enquiry|inquiry|interest|request))|"
    r"your (?:message|e-?mail|mail|post|request|enquiry|ticket) .{0,60}(?:has been (?:received|created|logged)"
    r"|was received|is (?:being held|waiting)|awaits|waiting for)|awaits? moderat|moderator|"
    r"(?:anfrage|nachricht|e-?mail|mail|ticket) .{0,40}(?:eingegangen|erhalten|aufgenommen|angelegt)"
    r"|bearbeitungsnummer|moderat\w+|"
    r"bien reçu votre|votre (?:message|demande|courriel) .{0,40}(?:reçue?|enregistrée?|attente)|hemos recibido su"
    r"|su (?:mensaje|consulta|solicitud) .{0,40}recibid|"
    r"abbiamo ricevuto|recebemos (?:o|a) (?:seu|sua)|(?:wij|we) hebben (?:uw|je) .{0,20}ontvangen|otrzymaliśmy"
    r"|obdrželi jsme|vi har (?:mottagit|tagit emot|modtaget|mottatt)|olemme vastaanottaneet|"
    r"(?:ваше|ваш) (?:обращение|запрос|письмо|сообщение).{0,30}(?:получ|зарегистр|принят)|λάβαμε|(?:mesajınız"
    r"|talebiniz).{0,20}(?:alın|ulaş)|megkaptuk|am primit|"
    r"受け付け(?:まし|いたし)|受付(?:いたし|が完了|完了)|已收到您的|我们已收到|접수되었)",
    re.IGNORECASE,
)
"""That a mail arrived, or waits for somebody's leave."""
OPT_OUT = re.compile(
    r"\bunsubscribe|\bopt[- ]?out\b|stop (?:this|these) (?:alert|e-?mail|mail)s?|(?:manage|update|edit) (?:your "
    r"|my )?(?:e-?mail )?(?:preferences|subscription|alerts?)|you(?:'re| are) receiving this (?:e-?mail "
    r"|message )?because|"
    r"abmelden|abbestellen|newsletter abbestell|désabonner|désinscri|ne plus recevoir|darse de baja"
    r"|dejar de recibir|cancelar (?:la )?suscripci|disiscri|cancella l'iscrizione|cancelar (?:a )?(?:subscrição"
    r"|inscrição|assinatura)|descadastr|"
    r"uitschrijven|afmelden|wypisz|zrezygnuj|rezygnacj\w+ z subskrypcji|avregistrera|avprenumerera"
    r"|avsluta prenumeration|afmeld|meld deg av|avmeld|peruuta tilaus|odhlásit|odhlásiť|leiratkozás|dezabon"
    r"|odjav\w*|отписаться|відписатися|"
    r"κατάργηση (?:της )?εγγραφής|διαγραφ|aboneliğ|abonelikten|配信停止|配信解除|购读取消|退订|退訂|取消订阅"
    r"|수신 ?거부|구독 ?(?:취소|해지)",
    re.IGNORECASE,
)
"""How one is to leave what is sent to many."""
HOUSE_SENDER = re.compile(
    r"^(?:hello|hi|hallo|info|team|offres?|ofert\w*|offert\w*|vacan\w+|vacature\w*|vakan\w+|jobs?|stellen\w*|"
    r"angebote|emplois?|empleos?|vagas|praca|contact|service|post|mail|welcome|members?|surveys?|feedback)$"
)
"""An address of a house and not of a person, for the local part."""
PASSED_ON = Sieve(
    r"\bsent you a (?:new )?message|(?:request|ticket|case|anfrage|vorgang) .{0,40}(?:has been updated"
    r"|wurde aktualisiert)|\b(?:has )?commented\b|added a (?:new )?comment|new comment|neuer kommentar|hat kommentiert|"
    r"\bnew message from|\bhas (?:sent|left) you a message|\bwrote:"
    r"|\bhat ihnen (?:eine (?:neue )?nachricht )?(?:geschrieben|gesendet|geschickt)|\bneue nachricht von|\bschrieb:|"
    r"\b(?:vous a envoyé|nouveau message de|a écrit ?:|le ha enviado|te ha enviado|nuevo mensaje de|ha scritto"
    r"|ti ha inviato|nuovo messaggio da|enviou(?:-lhe| uma)|nova mensagem de|heeft (?:u|je) een bericht"
    r"|nieuw bericht van|"
    r"napisał\(?a?|nowa wiadomość od|nytt meddelande från|skrev:|ny besked fra|ny melding fra|uusi viesti"
    r"|nová zpráva od|новое сообщение от|написал)",
    re.IGNORECASE,
)
"""A system passes on what somebody wrote in it."""
LETTER_END = re.compile(
    r"^[ \t]*(?:(?:kind|best|warm|warmest|many)(?:est)? (?:regards|wishes)|regards|best|cheers|sincerely"
    r"|yours(?: \w+)?|thanks(?: again)?|all the best|many thanks|(?:mit )?(?:freundlichen?|besten?|herzlichen?"
    r"|vielen?|liebe) gr(?:ü|ue)(?:ß|ss)en?|viele grüße|vg|mfg|lg|"
    r"(?:bien )?cordialement|bien à vous|salutations|sincères salutations|(?:un )?(?:cordial )?saludos?"
    r"|atentamente|cordiali saluti|distinti saluti|atenciosamente|cumprimentos|com os melhores cumprimentos"
    r"|met vriendelijke groeten?|groeten?|"
    r"pozdrawiam|z poważaniem|s pozdravem|s pozdravom|(?:med )?(?:vänliga|vänlig|venlig|vennlig"
    r"|bästa) (?:hälsningar|hälsning|hilsen)|mvh|ystävällisin terveisin|terveisin|üdvözlettel|с уважением"
    r"|з повагою|με εκτίμηση|saygılarımla)[,.!]?[ \t]*\n+"
    r"[ \t]*(?P<name>[^\W\d_][\w.'’-]{0,20}(?:[ \t]+[^\W\d_][\w.'’-]{0,25}){0,3})[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A closing and the line under it."""
ANSWER_SUBJECT = re.compile(r"\W{0,10}(?:re|aw|sv|vs|antw|odp|r|res|rif|ynt|απ|回复|答复)\s?[:：]", re.IGNORECASE)
ABOUT_US = Sieve(
    r"\b(?:your (?:\w+ )?(?:application|candidacy|cv|file|documents|references|contract|task|exercise|assignment"
    r"|portfolio)|interview\w*|pohovor\w*|mülakat\w*|the (?:role|position|offer|decision)|decision|we (?:will"
    r"|are going to) decide|bewerbung|gespräch|entscheid\w*|candidature|entretien|entrevista|candidatura"
    r"|colloquio|sollicitatie|gesprek|rozmow\w+|"
    r"intervju\w*|ansökan|haastattelu\w*|decyzj\w+|beslut\w*|besluit|d[ée]cision|decisi[óo]n\w*|decisão|päätö\w+"
    r"|rozhodnut\w*|решени\w+|karar\w*|собеседован\w+|συνέντευξη|görüşme|面接|面试|면접)",
    re.IGNORECASE,
)
"""What only somebody says who knows what the mail was about."""
TAKES_OVER = Sieve(
    r"\bi(?:'ve|'m| have| am| will|'ll)? (?:now |be )?(?:took|take|taken|taking|be|your) .{0,30}(?:over|contact)"
    r"|\bich (?:habe .{0,40}übernommen|übernehme|bin (?:ab jetzt |nun |jetzt )?ihre?)"
    r"|\bje (?:reprends|serai votre|prends (?:la suite|le relais))|\b(?:me hago cargo|seré su|subentro"
    r"|sarò il suo|assumo|serei o seu|ik neem .{0,30}over|przejm\w+|przejęł\w+)",
    re.IGNORECASE,
)
"""Who writes goes on with what somebody else has left: a person."""
NO_PERSON = re.compile(
    r"team|abteilung|department|hr\b|recruit|careers|human|resources|gmbh|ltd|inc\b|b\.?v\.?|s\.?a\.?|talent"
    r"|people|service|desk|support|system|robot|bot\b|portal|office|jobs|verwaltung|equipo|équipe|zespół"
    r"|redaktion|staff|secretari|admin",
    re.IGNORECASE,
)
MEETING = Sieve(
    r"\b(?:we(?:'d| would)? (?:like|love|be (?:happy|glad)|want) to (?:invite|meet|talk|offer|see|speak)"
    r"|invit(?:e|ing) you (?:to|for)|kennen\s?(?:zu)?\s?lernen|laden (?:wir )?sie|zum (?:zweiten )?gespräch"
    r"|vous (?:rencontrer|inviter)|"
    r"invitarle|invitarte|invitarla|conocerle|conhecê|convid\w+|uitnodigen|zaprosi\w*|zaprasza\w*|bjuda in"
    r"|invitere|kutsua|pozvat|пригла\w+)",
    re.IGNORECASE,
)

REFUSAL_WORDS = Sieve(
    r"\b(?:unfortunately|regret|not (?:be )?(?:moving|move|proceed\w*|selected|successful)|other candidates|leider|"
    r"absage|bedauern|malheureusement|"
    r"lamenta\w*|desafortunadamente|purtroppo|helaas|infelizmente|tyvärr|niestety|beklager)\b",
    re.IGNORECASE,
)

SOMEBODY = re.compile(
    r"\bI(?:'ve|'ll|'m| have| will| am)? (?!received)[a-z]|\b[Ii]ch (?!habe Ihre)|\bj'ai (?!bien reçu)"
)
"""Who acknowledges says what they themselves do."""
ARRANGES = re.compile(
    r"\b(?:i(?:'ve| have)? (?:forwarded|passed|sent|asked|spoke|talked)|to me\b|an mich|à moi"
    r"|(?:i|we)(?:'ll| will| can| could)(?: \w+)? (?:send|call|finish|ring|forward|meet|talk|speak|discuss|do)\b"
    r"|let's|let me know|see you|talk (?:then|soon)|looking forward|sorry|(?:schicke|sende|rufe|melde) ich"
    r"|ich (?:schicke"
    r"|sende|rufe)|leider|wir (?:sprechen|sehen|hören)|bis dann|on se (?:parle|voit)|je vous (?:appelle|envoie)"
    r"|désolée?"
    r"|hablamos|te (?:llamo|mando|digo)|perdona|ti (?:chiamo|mando)|ci sentiamo|scusa|falamos|te (?:ligo|envio)"
    r"|desculpa"
    r"|we (?:spreken|bellen)|ik (?:bel|stuur)|zadzwoni\w+|wyślę|przepraszam|ozvu se|zavolám|omlouv\w+|vi (?:ses|hörs"
    r"|snakkes)|созвонимся|пришлю|извин\w+)",
    re.IGNORECASE,
)
"""What only somebody writes who has something to arrange with whom they write to."""

_CONDITION = re.compile(
    r"\b(?:sans (?:réponse|nouvelles?|retour)|sem (?:resposta|contacto)|sin (?:respuesta|noticias)"
    r"|ohne rückmeldung|if|should you|in case|unless|falls|sollten|wenn|si|se|als|indien|mocht|jeśli|jeżeli|om"
    r"|hvis|dersom"
    r"|jos|pokud|если|εάν|αν)\b"
    r"[^.!?\n]{0,300}",
    re.IGNORECASE,
)
_DECIDED = Sieve(
    r"\b(?:at this time|on this occasion|(?:not|n't) (?:been |be )?(?:selected|shortlisted|successful"
    r"|progress\w*|proceed\w*|continu\w*|tak\w+|mov\w+"
    r"|consider\w*)|(?:no longer|not) (?:be )?(?:under consideration|considered)|another (?:candidate|applicant)"
    r"|(?:picked|chosen|selected|decided"
    r"|gone with)|(?:has been|is|was) filled|on hold|future endeavo|luck|wish you|(?:all the best|success) (?:in"
    r"|for|with)|keep your (?:details|cv|resume)"
    r"|decline[ds]?|reject\w*|withdrawn|offer|alles gute|entschieden|anderen? bewerber\w*|weiteren? weg|erfolg"
    r"|retenu\w*|réussite|bonne continuation"
    r"|éxito|suerte|seleccionad\w+|in bocca|selezionat\w+|sucesso|selecionad\w+|succes met|afgewezen|powodzenia"
    r"|wybra\w+|lycka till|lykke til"
    r"|onnea|hodně štěstí|удачи|успехов)\b",
    re.IGNORECASE,
)


_CHOSEN = re.compile(
    r"\b(?:selected|shortlisted|successful|chosen|ausgewählte\w*|infrage kommende\w*|retenue?s|sélectionnée?s|"
    r"seleccionad[oa]s|selecionad[oa]s|selezionat[ie]|geselecteerde|wybran(?:ymi|ych|i)|vybran\w+|udvalgte|utvalgte|"
    r"utvalda|valitu\w+|выбранн\w+|отобранн\w+) (?:candidat\w+|kandida\w+|kandydat\w+|applicants?|bewerber\w*|"
    r"hakij\w+|кандидат\w+)|\b(?:candidat\w+|kandida\w+|kandydat\w+|applicants?) (?:\w+ )?(?:selected|shortlisted|"
    r"retenue?s|sélectionnée?s|seleccionad[oa]s|selecionad[oa]s|selezionat[ie])",
    re.IGNORECASE,
)
"""Those who will be written to, whoever they turn out to be."""


def decides(text: str) -> bool:
    """Whether a machine's words may carry a decision; what they say of those whom they never write to is none."""
    said = _CHOSEN.sub(" ", _CONDITION.sub(" ", text))
    return REFUSAL_WORDS.search(said) is not None or _DECIDED.search(said) is not None


# An acknowledgement asks for nothing and proposes nothing.
PROPOSAL_WORDS = Sieve(
    r"\?|\b(?:invit\w+|schedul\w+|availab\w+|call you|speak (?:to|with) you|meet you|book a|pick a|choose a|"
    r"offer you|congratulations|"
    r"einlad\w*|laden sie|kennen\s?lernen|termin\w*|telefon\w*|rencontrer|disponib\w+|entretien|entrevista|colloquio|"
    r"uitnodig\w*|zaprasza\w*|zaprosi\w*)\b",
    re.IGNORECASE,
)

APPLICATION_WORDS = re.compile(
    r"\b(?:your (?:application|candidacy|interview|interest in (?:the|our|joining|working)|recent interview)|(?:ihre|"
    r"deine) bewerbung|(?:ihr|dein)e? (?:gespräch|interesse)|"
    r"votre candidature|(?:tu|su) (?:candidatura|solicitud|entrevista)|(?:tua|sua) candidatura|(?:je"
    r"|uw) sollicitatie|"
    r"din ansökan|(?:twoj\w+|pan\w*) (?:aplikacj|kandydatur)\w*|interview(?:ing)? with|vorstellungsgespräch|"
    r"entretien|colloquio)",
    re.IGNORECASE,
)


READ_SUBJECT = re.compile(
    r"\W{0,2}(?:(?:not |message )?read|gelesen|nicht gelesen|gelöscht|lu|non lu|leído|no leído|letto|non letto"
    r"|gelezen|niet gelezen|lidas?|não lida|läst|oläst|læst|ikke læst|lest|ulest|przeczytan[oya]|nie przeczytano"
    r"|přečteno|prečítané|luettu|"
    r"olvasott|citit|pročitano|прочитано|не прочитано|αναγνώστηκε|διαβάστηκε|okundu|開封済み|既読|未読|已读|已讀"
    r"|未读|읽음|읽지 않음"
    r"|return receipt|read receipt|disposition notification|lesebestätigung|"
    r"accusé de (?:lecture|réception)|confirmación de lectura|conferma di lettura|ricevuta di ritorno"
    r"|recibo de leitura|leesbevestiging|potwierdzenie (?:odczytu|przeczytania)|läskvitto|kvittering for læsning"
    r"|lukukuittaus|уведомление о прочтении)\s?[:：(（]"
    r"|message status - (?:opened|read|delivered|deleted)|.{0,30}\(return receipt\)",
    re.IGNORECASE,
)
READ_WORDS = re.compile(
    r"(?:was|has been|wurde|a été|ha sido|è stato|foi|is|został[ao]?|har|blev|ble"
    r"|was opened by) .{0,120}(?:opened|read|displayed|deleted|gelesen|geöffnet|empfangen|angezeigt|gelöscht|lue?"
    r"|affiché|leído|abierto|letto|aperto|visualizzato|lida?|gelezen|geopend|"
    r"przeczytan|otwart|läst|öppnat|læst|åpnet|åbnet)|return receipt|(?:прочитано|открыто|открыт)|(?:開封|読)まれました"
    r"|に開封されました|已(?:于|被|於)?.{0,30}(?:阅读|閱讀|读取|讀取)|읽었습니다|읽음",
    re.IGNORECASE | re.DOTALL,
)

NO_REPLY = re.compile(
    r"no[-_.]?reply|do[-_.]?not[-_.]?reply|noresponse|ne[-_.]?pas[-_.]?repondre|keine[-_.]?antwort|"
    r"nicht[-_.]?antworten|no[-_.]?responder|"
    r"non[-_.]?rispondere|nao[-_.]?responda|ne[-_.]?pas[-_.]?rep|niet[-_.]?beantwoorden|nie[-_.]?odpowiadaj"
    r"|svar[-_.]?ikke|svara[-_.]?inte|donot[-_.]?repl|unmonitored|nepas|^(?:auto(?:mail|mated|reply|responder)"
    r"|robot|system|mailer|notif(?:y|"
    r"ications?)|alerts?|confirmations?)\b",
)

BULK_SENDER = Sieve(
    r"newsletter|^news\b|jobalert|job-alert|^alerts?\b|^deals\b|^offers?\b|^promo|marketing|digest|^updates?\b"
    r"|^surveys?\b|"
    r"^events?\b|announce|"
    r"^jobs?-(?:listings|recommendations)|recommendations|^messages-noreply|^invitations\b|^community\b|mailing"
)

ACK_SENDER = re.compile(
    r"^(?:careers?|jobs?|recrui?t\w*|talent\w*|hr|bewerbung\w*|karriere|application\w*|hiring|people|workday|"
    r"candidat\w*|entry|saiyo|rekry\w*|rekrut\w*|kariera|vagas|empleo|empleos|lavora\w*|vacatures?|sollicit\w*"
    r"|wordpress|www-data|webmaster|apache|forms?|kontaktformular|info|contact|service-?desk|helpdesk|support"
    r"|tickets?)\b"
)
