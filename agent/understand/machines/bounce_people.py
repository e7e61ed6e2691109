"""What people, parcel services and newsletters write who sound like a bounce. Pure; data alone.

For text made by `bounce_text.flat`: lower-case, one space between words, straight quotes. Every gap is bounded,
so that no text makes a pattern slow.
"""

from __future__ import annotations

import re

GREETING = re.compile(
    r"\A\W{0,4}(?i:hi|hello|hey|dear|good (?:morning|afternoon|day)|hallo|liebe[rs]?|guten (?:tag|morgen)|moin|"
    r"sehr geehrte[rs]?|bonjour|cher|chère|salut|hola|buenos días|estimad[oa]|querid[oa]|ciao|gentile|buongiorno|"
    r"caro|cara|ol[aá]|bom dia|prezad[oa]|beste|geachte|dag|hej|hei|kära?|kære|cześć|szanown\w+|dzień dobry|witam|"
    r"dobrý den|ahoj|milý|здравствуйте|добрый день|уважаем\w+|привет|merhaba|sayın)[ ,]{1,3}(?:(?i:herr|frau|mr|"
    r"mrs|ms|miss|dr|prof|monsieur|madame|m|mme|señora?|sr|sra|sig|dott|pan|pani|panie)\.? ){0,2}(?!(?i:users?|"
    r"customers?|clients?|sender|kunde|kundin|absender|nutzer|utilisateur|usuario|postmaster|admin\w*|team|sir|"
    r"madam|subscriber|member|mail|e-?mail|there|all|this|benutzer|damen|cliente|utente|gebruiker|klant|"
    r"użytkownik\w*|абонент|пользовател\w+|"
    r"klient\w*)\b)[^\W\d_a-zäöüßéèà][\w'’-]{1,30}(?: [^\W\d_][\w'’.-]{0,30}){0,3} ?(?:[,!.:;–-]|\n)"
)
"""A person is greeted by name."""
PERSONAL = re.compile(
    r"\bcall me\b|let me know|could you|can you|would you|can i\b|shall (?:i|we)\b|i(?:'ll| will) (?:whitelist|"
    r"call|send|make|forward|try|be)|i looked|\bi sent\b|\bmy (?:mail|message|e-?mail|reply|letter)\b|i(?:'m"
    r"| am) (?:on|out|away|in)\b|\bi (?:got|hear|heard|think|guess|"
    r"just|tried|can't|don't)\b|hah?a\b|\blol\b|cheers|looking forward|see you|talk soon|type your reply above|"
    r"sorry for the (?:mess|trouble|delay)|use this (?:one|address) (?:instead|from now)|from now on|"
    r"(?<!:)[:;]-?\)|\?\?|\bich (?:habe|bin|hab|nehme|schick\w*|rufe|melde|freue)\b|können sie|könnten sie|"
    r"kannst du|rufen sie|bis (?:montag|morgen|bald)|viele grüße|herzliche grüße|liebe grüße|j'ai\b|je (?:suis|"
    r"vous|viens)|pouvez-vous|pourriez-vous|à bientôt|bien à vous|he recibido|puede usted|podría|te escribo|"
    r"un saludo|ho (?:ricevuto|provato)|può (?:riprovare|mandarmi)|a presto|recebi|pode (?:me )?enviar|abraço|"
    r"ik (?:heb|ben)|kunt u|kun je|groetjes|jag (?:har|är)|kan du|jeg (?:har|er)|dostałem|dostałam|proszę o|"
    r"pozdrawiam|я (?:получил|попробовал|вам)|с уважением"
)
THINGS = re.compile(
    r"parcel|courier|by (?:the )?post\b|letterbox|your (?:package|shipment|order|item)|shipment"
    r"|tracking (?:number|code)|re-?deliver(?:y|ed)|"
    r"doorstep|neighbou?r|\bdriver\b|\bpaket|paket(?:es|s)?\b|sendungs?(?:nummer|verfolgung)|ihre sendung|"
    r"\bfiliale\b|abhol|votre (?:colis|commande)|\bcolis\b|paquete|su (?:pedido|envío)|\bpacco\b|tuo ordine|"
    r"\bspedizione|encomenda|\bpakket|\bpaczk|przesyłk[ai] (?:kurier|nr)|zásilk|посылк|\bkargo|宅配|お荷物|不在票|"
    r"包裹|快递|택배"
)
BUSINESS_OF_MAIL = re.compile(
    r"deliverability|bounce rates?|your (?:campaign|newsletter|domain reputation|subscription|membership|list)\b|"
    r"sender score|webinar|free trial|case study|unsubscribe"
)
"""Newsletters about delivering mail, and reports on lists."""
ANSWERS_ITSELF = re.compile(
    r"without being read|ungelesen gelöscht|sans avoir été lu|sin (?:haber\w* )?le[eí]|"
    r"senza essere (?:stato )?lett|sem ser lid|ongelezen verwijderd|olvasás nélkül|out of (?:the )?office|"
    r"on (?:annual |parental |sick )?leave|vacation|auto(?:matic)?[- ]?repl(?:y|ies)|autosvar|"
    r"automatische antwort|abwesen|réponse automatique|respuesta automática|risposta automatica|(?:address|"
    r"mailbox|inbox) (?:that nobody reads|(?:is|are) (?:not|never|un)[- ]?(?:being )?(?:monitored|read|attended))|"
    r"nobody reads|not monitored|unmonitored|wird nicht gelesen|n'est pas (?:lue|consultée)|candidate portal"
)
ASKS_BACK = re.compile(
    r"(?:confirm|verify|click|prove|bestätigen|klicken|confirmez|cliquez|haga clic|confirme)[^.]{0,120}(?:deliver|"
    r"release|human|sender|zugestellt|zustell|freigeb|absender|remis|entregad)|(?:held|awaiting|waiting|"
    r"pending) (?:for |until )?(?:the )?(?:\w+ )?(?:moderat|approv|review|confirm)|awaits? moderat|"
    r"moderator approval|en attente de modération|подтвердите|potwierdź|bevestig (?:dat|uw|je)|bekräfta|bekræft|"
    r"confermi? (?:di|che|il)|confirme (?:que|seu|sua|su)|確認(?:の|用)|点击.{0,20}确认|onaylay"
)
FORWARDED = re.compile(
    r"^[ \t>*]{0,4}-{2,}\s{0,2}(?:forwarded|original|weitergeleitete|ursprüngliche|message (?:transféré|"
    r"d'origine)|mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale)|mensagem (?:encaminhada|"
    r"original)|doorgestuurd|oorspronkelijk|vidarebefordrat|videresendt|przekazana|oryginalna|přeposlaná|пересыла|"
    r"пересланн|исходное)[^\n]{0,40}-{2,}|^[ \t>]{0,4}(?:begin forwarded message|anfang der weitergeleiteten|"
    r"début du message (?:réexpédié|transféré))|^[ \t>*]{0,4}(?:from|von|de|da|van|från|fra|od|от|"
    r"kimden)\s?\*?:\*?[^\n]{0,80}(?:mailer-daemon|mail delivery|postmaster|mail system|system administrator|"
    r"microsoft outlook|microsoftexchange)",
    re.IGNORECASE | re.MULTILINE,
)
PEOPLES_PROGRAMS = re.compile(
    r"iphone mail|ipad mail|apple mail|thunderbird|mutt|k-?9 mail|android|microsoft outlook \d|"
    r"microsoft office outlook|roundcube|evolution|kmail|gnus|alpine|pine|claws|airmail|spark|the bat"
)
SIGNED = re.compile(
    r"\n[ \t]{0,4}(?:(?:best|kind|warm|many)? ?regards|best wishes|all the best|sincerely|cheers|thanks|"
    r"mit (?:freundlichen|besten) grüßen|(?:viele|beste|liebe|schöne) grüße|gruß|lg|cordialement|bien à vous|"
    r"saludos|un saludo|cordiali saluti|saluti|atenciosamente|abraço|met vriendelijke groet\w*|groeten|"
    r"med venlig hilsen|hilsen|mvh|pozdrawiam|s pozdravem|с уважением),?[ \t]{0,4}\n{1,2}[ \t]{0,4}(?!(?:the|your|"
    r"ihr|votre|su|il|uw|mail\w*|postmaster|administ\w*)\b)[^\W\d_][\w'.-]{1,30}",
    re.IGNORECASE,
)
"""A name below a greeting."""
OPENING = re.compile(
    r"(?:hi|hello|dear|hallo|guten|sehr geehrte|bonjour|madame|hola|estimad|buon|gentile|ol[aá]|prezad|beste|"
    r"geachte|hej|szanown|dzień|dobrý|vážen|здравств|уважаем|merhaba|sayın|お客様|尊敬的|您好|안녕)"
)
