"""What machines put under a mail: device lines, legal footers, list and ticket footers. Pure; data alone.

Each pattern is bounded, so that no text makes it slow; what is slow is asked only where a stem was found.
"""

from __future__ import annotations

import re

from agent.understand.sieve import Sieve

PRODUCT = re.compile(
    r"iphon|айфон|ipad|ipod|\bios\b|android|galaxy|samsung|outlook|yahoo|gmail|blackberry|proton|huawei|xiaomi|"
    r"redmi|"
    r"oneplus|"
    r"\bpixel\b|\bhtc\b|nokia|lumia|motorola|droid|\blg\b|oppo|sony|xperia|honor|treo|palm|windows|thunderbird|"
    r"spark|superhuman|airmail|\bgmx\b|web\.de|t-online|hotmail|\baol\b|icloud|zoho|fastmail|tutanota|"
    r"\btuta\b|hey|"
    r"mailspring|em client|mailbird|hushmail|aqua mail|bluemail|\bnine\b|k-9|\bmac\b|macbook|apple|wireless|"
    r"verizon|"
    r"t-mobile|at&t|vodafone|mail\.ru|yandex|яндекс|почт|orange|\bsfr\b|free\.fr|libero|\bwp\b|onet|\bo2\b|"
    r"interia|seznam|uol|\bbol\b|terra|naver|네이버|daum|qq|foxmail|网易|163|126|rakuten|docomo|"
    r"mobile?\b|m[oó]bil\w*|móvil|handy|celular|telem[oó]vel|smartphone|(?<!\w)phone|téléphone|telefo\w+|"
    r"telef[oó]n\w*|"
    r"puhelimesta\w*|tablet\w*|handheld|device|ger[äa]t\w*|dispositivo|appareil|toestel|telefoon|телефон\w*|"
    r"смартфон\w*|"
    r"κινητό|携帯|スマ|手机|手機|휴대|모바일|\bapp\b|\bmail\b|mailbox|courrier|correo|posta\b|e-?mail",
    re.IGNORECASE,
)
"""What mail is sent from."""

SENT = re.compile(
    r"\W{0,4}(?:sent (?:from|with|via|by|using|on|securely)|(?:written|typed|dictated|composed|posted|"
    r"email sent|"
    r"message "
    r"sent) (?:from|with|via|by|using|on)|(?:mobil |unterwegs )?(?:gesendet|verschickt|geschrieben|verfasst|"
    r"versendet) "
    r"(?:von|vom|mit|über|via|unterwegs)|diese (?:nachricht|e-?mail|mail) wurde (?:von|mit|über) (?:mein|dem|"
    r"einem)|"
    r"(?:von|aus|via|mit) (?:mein|unterwegs|proton|iphone|ipad|outlook|gmx|samsung|yahoo|web\.de)\w*|unterwegs|"
    r"envoy[ée]e?s? (?:de|du|depuis|à partir|avec|via|par)|provenance|télécharge[rz]|obtenez|obtenir|"
    r"enviad[oa]s? (?:desde|do|da|de|a partir|con|com|via|vía|pelo|pela|mediante|por|usando)|mensaje enviado|"
    r"enviat|"
    r"inviat[oa] (?:da|dal|dalla|con|tramite)|(?:verzonden|verstuurd|gestuurd) (?:vanaf|via|met|van|vanuit)|"
    r"gestuur vanaf|"
    r"skickat (?:från|med|via)|skickades|sendt (?:fra|med|via)|sent úr|wysłan[eoya] (?:z|ze|za|przez|przy)|"
    r"lähetetty|"
    r"odesl[aá]no|odoslan[éeá]|poslan[oa]|poslato|послат\w*|изпратено|отправлен[оа]? |надіслан[оа]|відправлено|"
    r"trimis (?:de|din|cu|prin)|küldve|elküldve|saadetud|nosūtīts|išsiųsta|gönderil|στάλθηκε|σταλμένο|εστάλη|"
    r"đã gửi|được gửi|gửi từ|dikirim|dihantar|ipinadala|bidalia|נשלח|أرسل|تم الإرسال|ارسال شده|ส่งจาก|"
    r"发自|發自|从我的|從我的|来自|來自|寄自|通过|使用|내 |나의|"
    r"get |download|holen sie|hol dir|laden sie|scarica|ottieni|obtener|obtén|obter|obtenha|descarga|baixe|"
    r"hanki|"
    r"lataa|hämta|"
    r"skaffa|få |hent|pobierz|získ|stáhn|stiahn|letölt|obține|скача|загруз|отрим|завантаж|λήψη|λάβετε|edin|"
    r"yükle|"
    r"tải|dapatkan)",
    re.IGNORECASE,
)
"""How a device line begins."""

SENT_AFTER = re.compile(
    r"から送信|より送信|傳送|发送|發送|에서 (?:보냄|보낸|전송|발송)|(?:dan|den|dan|ten|"
    r"tan) gönderildi|gesendet\W*$|verzonden\W*$|"
    r"(?:sta|stä|lta|ltä|lla|llä) lähetetty|-[rt]ól küldve|küldve\W*$|"
    r"wysłane\W*$|を入手|をダウンロード|下载|다운로드",
    re.IGNORECASE,
)
"""The same where the device comes first."""

PERSONAL = re.compile(
    r"\b(?:you|he|she|they|yesterday|please|ihnen|dir|gestern|bitte|hier|hier|ayer|por favor|ieri|gisteren|"
    r"wczoraj)\b",
    re.IGNORECASE,
)
"""That a line which begins like one is said: "Sent you a message about the phone screen"."""

MAIL_STEMS = (
    "mail", "message", "nachricht", "messaggio", "mensaje", "mensage", "courriel", "bericht", "wiadomo", "meddeland",
    "besked", "viesti", "zpráv", "сообщени", "письм", "лист", "communication", "transmission", "correo", "attachment",
    "informatie", "information", "melding", "správ", "üzenet", "poruk", "sporočil", "mesaj", "ileti", "e-post",
    "μήνυμα", "ηλεκτρονικ", "tölvupóst", "kiri", "thư", "pesan", "missatge",
    "メール", "邮件", "郵件", "메일", "הודעה", "رسالة",
)  # fmt: skip
"""One of these is in a footer about the mail itself."""

LEGAL = Sieve(
    r"confiden(?:ti|ci|z)|vertraulich|privileged|intended|recipient|addressee|empfänger|destinat[aáà]|adress[ée]e|"
    r"disclos|"
    r"unauthori|unbefugt|dissemin|copying|distribut|strictly|prohibi|löschen|vernichten|supprim|elimin|"
    r"cancell|virus|"
    r"\bliab|haftung|notify|informieren sie|irrtüm|par erreur|por error|por engano|per errore|in error|riservat|"
    r"vertrouwelijk|geadresseerde|bestemd|ontleend|aansprakelijk|verboden|poufn|adres[aá]t|konfiden|fortrolig|"
    r"sekretess|avsedd|mottagar|mottaker|modtager|luottamuks|vastaanottaj|důvěrn|dôvern|bizalmas|címzett|"
    r"povjerljiv|"
    r"zaupn|повер|конфиденц|конфіденц|получател|адресат|gizli|alıcı|εμπιστευτικ|παραλήπτ|trúnað|gdpr|dsgvo|"
    r"rgpd|lopd|"
    r"personal data|datenschutz|datos personales|données personnelles|dati personali|protección de datos|"
    r"privacy|"
    r"copyright|represent the views|opinions expressed|bảo mật|"
    r"rahasia|機密|受信者|机密|保密|收件人|기밀|수신인|"
    r"privilegi|sigilos|confidențial|legal|responsab|不得",
    re.IGNORECASE,
)
"""What lawyers write under a mail; some of it is said by anybody (EVERYDAY)."""

EVERYDAY = re.compile(
    r"recipi|destin|addres|adress|copyin|distri|strict|prohib|suppri|elimin|cancel|virus|notify|bestem|liab|"
    r"privac|legal|respon|copyri|person|intend",
    re.IGNORECASE,
)
"""Of LEGAL, what a person's own paragraph may hold as well; compared with the first six letters found."""

ONESELF = re.compile(
    r"(?<![\w.])(?:I|I['’](?:m|d|ll|ve)|[Ii]ch|[Jj]['’]ai|[Yy]o|[Mm]ich|[Mm]ir|[Ii]o|[Ee]u|[Jj]ag)(?![\w.])"
)
"""Somebody who speaks of themselves, as no lawyer does under a mail."""

ANNOUNCES = re.compile(
    r"\W{0,3}(?:this|diese[rs]?|cet?|cette|est[ea]|quest[oa]|dit|deze) [\w-]{4,12} "
    r"(?:is|serves|dient|sert|est|es|sirve|serve|è) (?:just |only |simply |nur )?(?:to|dazu|pour|à|para|per|a)\b",
    re.IGNORECASE,
)
"""How a person's own paragraph about their mail begins: "This message is to confirm that …"."""


THIS_MAIL = re.compile(
    r"\W{0,3}(?:[^\W\d_][^\W\d_ -]{2,20}(?: [^\W\d_]{2,20}){0,3}\s?[:–-]\s?)?(?:the (?:information|contents?|"
    r"views)[\w ]{0,30} "
    r"(?:in|of) )?(?:this|diese[rs]?|dieses|cet?|cette|est[ea]|quest[oa]|essa|dit|deze|ta|tato|tento|toto|"
    r"táto|bu|denna|detta|"
    r"detta|denne|dette|tämä|ez az?|acest|acesta|ova|ovaj|to|αυτό το|το παρόν|данное|это|настоящее|це|цей|"
    r"este|ten|niniejsza|"
    r"de informatie in dit|die information\w* in dieser|la information contenue dans ce|"
    r"l'information contenue dans ce|"
    r"les informations contenues dans ce|la información contenida en este|"
    r"le informazioni contenute in quest[oa]|"
    r"as informações contidas nest[ae]|o conteúdo dest[ae]|wiadomość ta|treść tej) "
    r"(?:e-?post\w*|e-?mail\w*|mail\w*|message|nachricht|messaggio|mensa[jg]\w+|courriel|bericht|wiadomo\w+|"
    r"meddeland\w+|"
    r"besked|viesti|zpráv\w+|správ\w+|сообщение|письмо|повідомлення|лист|communication|comunica\w+|"
    r"transmission|correo|"
    r"üzenet|ileti|mesaj|poruka|sporočilo|μήνυμα|ηλεκτρονικ\w+|sähköposti\w*)\b|"
    r"\W{0,3}(?:この(?:電子)?メール|本メール|本(?:电子)?邮件|本(?:電子)?郵件"
    r"|此邮件|此郵件|이 (?:전자)?메일|본 (?:전자)?메일)",
    re.IGNORECASE,
)
"""How a paragraph begins that speaks of the mail it stands in."""

COMPANY_STEMS = (
    "hra", "hrb", "amtsgericht", "handelsregister", "registergericht", "geschäftsführ", "sitz der", "vorstand",
    "aufsichtsrat", "ustid", "ust-id", "registered", "company no", "company number", "company reg", "vat no",
    "vat number", "vat reg", "vat id", "siren", "siret", "rcs", "au capital", "iva", "kvk", "krs", "nip", "regon",
    "org", "cvr", "kapitał", "rejst", "registro mercantil", "registrul", "cégjegyz", "y-tunnus", "огрн", "инн",
    "mersis", "αφμ", "ičo", "oib", "registre du commerce", "registro imprese", "c.f.", "rea ",
)  # fmt: skip
"""What COMPANY finds holds one of these: looked for first, they cost next to nothing."""

COMPANY = re.compile(
    r"\bHR[AB]\s*(?:Nr\.?\s*)?\d|\bAmtsgericht\b|Handelsregister|Registergericht|Geschäftsführ\w*\s*:|"
    r"Sitz der Gesellschaft|Vorstand\w*\s*:|Aufsichtsrat\w*|USt-?Id|registered (?:office|address|in|number|"
    r"company)|"
    r"company (?:no|number|registration|reg)|\bVAT (?:no|number|reg|id)|\bSIREN\b|\bSIRET\b|\bRCS\b|"
    r"au capital de|"
    r"partita iva|p\.?\s?iva\b|\bKvK\b|\bKRS\b|\bNIP\b|\bREGON\b|\borg\.?\s?nr|\bCVR\b|kapitał zakładowy|"
    r"obchodním rejstříku|obchodnom registri|rejestr\w* (?:przedsiębiorców|handlow)|registro mercantil|"
    r"registrul comerțului|cégjegyzékszám|\by-tunnus|\bогрн\b|\bинн\b|\bmersis\b|\bαφμ\b|\bičo?\s?:|\boib\s?:|"
    r"registre du commerce|registro imprese|\bREA\b \w",
    re.IGNORECASE,
)

PRINTING = Sieve(
    r"(?:print|druck|imprim|stamp|drukow|skriv\w* ut|udskriv|afdruk|tisk|vytisk|yazdır|εκτυπ|распечат|печат|"
    r"tulosta|"
    r"nyomtat)"
    r".{0,120}(?:environment|umwelt|environnement|ambiente|milieu|miljö|miljø|środowisk|planet|tree|bäume|"
    r"baum|paper|"
    r"papier|árbol|árvor|prostřed|çevre|περιβάλλον|природ|ympäristö|környezet|mesmo|necesario|necessário|"
    r"nécessaire|"
    r"nodig)|"
    r"(?:environn?ement|environment|umwelt|ambiente|milieu|medio ambiente|miljö|miljø|środowisk|planète|prostřed"
    r"|çevre|"
    r"περιβάλλον|"
    r"ympäristö)"
    r".{0,80}(?:print|druck|imprim|stamp|druk|skriv\w* ut|udskriv|tisk|yazdır|εκτυπ|tulosta)",
    re.IGNORECASE | re.DOTALL,
)

LEAVE_STEMS = (
    "unsubscri", "opportunit", "manage", "browser", "abbestell", "abmeld", "désabonn", "baja", "iscriz", "viru",
    "viren",
    "scan", "avast", "powered by", "yahoo", "messenger", "free",
)  # fmt: skip
"""What LEAVE finds holds one of these."""

LEAVE = re.compile(
    r"\bunsubscribe\b|equal[- ]opportunit\w+ employer|manage (?:your )?(?:preferences|subscription)|"
    r"view (?:this|"
    r"it)? ?(?:email)? ?in (?:your )?browser|newsletter abbestellen|vom newsletter abmelden|se désabonner|"
    r"darse de baja|annulla iscrizione|virus-free|(?:mail|message)\b.{0,40}\bscanned (?:by|for|with)|"
    r"virenfrei|auf viren (?:geprüft|"
    r"überprüft)|"
    r"libre de virus|sans virus|privo di virus|checked (?:by|for virus)|no virus found|mailscanner|"
    r"\bavast\b.{0,60}\bwww|"
    r"powered by (?:jira|zendesk|freshdesk|intercom|discourse|help ?scout|atlassian)|do you yahoo|"
    r"msn messenger|"
    r"get your free|free email (?:account|at)",
    re.IGNORECASE,
)

NOTICE = re.compile(
    r"\W{0,4}(?:reply to this (?:e-?mail|message) directly(?:,| or\b| to view|\W*$)|"
    r"you are receiving this (?:e-?mail |message |"
    r"notification )?(?:"
    r"because|as)|you(?: have|'ve)? received this (?:e-?mail |message )because (?:you|this|your)|"
    r"to (?:unsubscribe from|stop receiving|(?:post|reply) to this|"
    r"(?:view|see) this (?:discussion|message|topic|conversation))\b[^\n]{0,120}?"
    r"(?:click|visit|https?:|go to|e-?mail|@|reply|\bon the web\b|follow|log in)|"
    r"for more options,? visit|visit (?:topic|this topic|this group)|"
    r"view (?:it (?:on|in|online)\b|request\b|this (?:message|discussion|topic|ticket) (?:on|in|at|online|<|http))|"
    r"manage your "
    r"(?:notification|subscription|e-?mail)|turn off this|mute the thread|this is shared with|message id: ?<|"
    r"delivered by "
    r"zendesk|this e-?mail is a service from|in reply to(?:\W*$| ?[:<#]| https?:| this (?:note|message|comment|post))|"
    r"previous replies\W*$|respond to this e-?mail(?:\W*$|,? (?:or|to (?:reply|comment|add|join))\b)|"
    r"sie erhalten diese "
    r"(?:e-?mail|nachricht),? weil|vous recevez ce(?:t e-?mail| message| courriel)|recibe este (?:mensaje|"
    r"correo) porque|"
    r"ricevi questa e-?mail perché|você (?:está recebendo|recebeu) est|je ontvangt deze e-?mail omdat)",
    re.IGNORECASE,
)
"""How the lines of a forum, a ticket system or a list begin that are under its messages."""

LIST = re.compile(
    r"mailing[ -]?list|\bmailman\b|listinfo|[\w.-]+@(?:lists?|googlegroups|groups|freelists)\.|list archives?|"
    r"mailinglist|liste de diffusion|lista de correo|-request@|posting guide|rassylk|subscription options",
    re.IGNORECASE,
)

AFTERWORD = re.compile(
    r"my (?:working|office) (?:days|hours)\b|i (?:usually )?work (?:flexibl|part[- ]time)|"
    r"outside (?:of )?(?:your|normal|my) "
    r"(?:own |normal )?(?:working|office) hours|traditional (?:owners|custodians)|how did (?:we|i) do\?|"
    r"rate (?:our|my) (?:service|support)|\bpronouns:|(?:book|schedule) a (?:meeting|time|call) with me|"
    r"we(?:'|’)?re hiring|"
    r"follow (?:us|me) on|(?:meine )?(?:arbeits|büro|sprech)zeiten|ich arbeite (?:in )?teilzeit|"
    r"mes (?:jours|horaires) de travail|mi horario|mijn werkdagen|i miei orari",
    re.IGNORECASE,
)
"""What stands under a name in a signature, though it is a sentence."""

BANNER = re.compile(
    r"\b(?:external|externe?[rsn]?|extern|caution|warning|achtung|attention|vorsicht|outside|precauci[oó]n|"
    r"atenci[oó]n|"
    r"atenção|attenzione|let op|uwaga|varning|advarsel|upozornění|внимание|esterna|externo)\b.{0,200}"
    r"\b(?:sender|originated|organi[sz]ation|links?|attachments?|absender|anhänge|expéditeur|pièces|remitente|"
    r"enlaces|"
    r"remetente|anexos|mittente|allegati|afzender|bijlagen|nadawc\w+|avsändare\w*|vedhæftede|odesílatel\w*|"
    r"вложени\w+)\b|"
    r"^\W{0,6}\[?(?:external|extern|externe|externo|esterna|extern e-?mail)(?: e-?mail| sender| message| mail)?"
    r"\]?\W{0,6}$|"
    r"you don'?t often get e-?mail from|some people who received this message don'?t often|"
    r"LearnAboutSenderIdentification",
    re.IGNORECASE | re.DOTALL,
)
"""The warning that a company's gateway puts on top of mail from outside."""

GUARDS = re.compile(
    r"\b(?:do not|don'?t|never|unless|not to|be (?:careful|cautious)|exercise|originated|came from|comes from|"
    r"sent from|outside|nicht|keine|außerhalb|von extern\w*|stammt|ne (?:cliquez|pas)|n'ouvrez|extérieur\w*|provient|"
    r"no (?:haga|abra|pulse)|fuera|proviene|não|fora|non (?:cliccare|aprire)|all'esterno|niet|buiten|nie |spoza|"
    r"pochodzi|inte|utanför|utifrån|ikke|uden ?for|utenfor|neklikejte|neotv\w+|mimo|не|извне)\b",
    re.IGNORECASE,
)
"""What such a warning says of mail from outside or of what is in it, and a person's own one does not."""
