"""What a note says of an absence: away, gone for good, nobody reads this, whom to write to. Pure; data alone.

Matched against the text as it is written, in any case. Each pattern is a family over the languages that such
notes come in; what one language spells like another is written once.
"""

from __future__ import annotations

import re

from agent.understand.sieve import Sieve


def _any(*patterns: str) -> Sieve:
    return Sieve("|".join(patterns), re.IGNORECASE)


AWAY_WORDS = _any(
    # English, German
    r"\b(?:out of (?:the )?office|out (?:today|tomorrow|this|all|until|till|sick|for the)|(?:currently|am|are|is"
    r"|be|been|i'm|all) "
    r"(?:away|absent|on (?:(?:annual|parental|maternity|paternity|sick|medical|study|family|my) )?(?:leave"
    r"|holidays?|vacation))"
    r"|(?:on|my) (?:annual|parental|maternity|paternity|sick|medical|summer|winter|christmas|easter)? ?(?:leave"
    r"|vacation)\b"
    r"|on (?:a )?(?:pto|sabbatical|business trip)|on holiday (?:until|till|from|and)|ooo\b"
    r"|limited access to (?:my )?e-?mails?|(?:no|without) access to (?:my )?e-?mails?"
    r"|not (?:be )?(?:reading|checking|able to (?:read|check)) (?:my )?e-?mails?|away (?:from (?:my|the) (?:desk"
    r"|office|mail|computer)|until|till|this|next|all)"
    r"|office (?:is|will be|is currently) closed|we(?:'re| are| will be) closed|travell?ing (?:on business|until"
    r"|through|this|next))",
    r"\b(?:nicht im (?:büro|haus|dienst)|außer haus|ausser haus|abwesend|abwesenheit|im urlaub|in urlaub"
    r"|urlaub (?:bis|vom|ab)|auf urlaub|elternzeit"
    r"|mutterschutz|nicht (?:am|an meinem) (?:arbeits)?platz|(?:nicht|schwer|nur eingeschränkt"
    r"|eingeschränkt) erreichbar|auf dienstreise|dienstreise|krankgemeldet"
    r"|erkrankt|krankheitsbedingt|betriebsferien|büro (?:ist|bleibt) .{0,60}geschlossen|haben wir geschlossen"
    r"|betriebsurlaub|keine (?:e-?)?mails)\b",
    # French, Spanish, Portuguese, Italian, Romanian
    r"\b(?:absente?s?\b|en congés?|en vacances|en déplacement|hors du bureau|congé (?:maternité|parental|maladie)"
    r"|arrêt maladie|(?:bureaux?|société|agence) .{0,30}fermée?s?"
    r"|fuera de (?:la )?oficina|de vacaciones|de baja (?:médica|maternal|por)|de viaje|de permiso|estaré fuera"
    r"|estoy fuera|me encuentro (?:fuera|ausente|de)"
    r"|fora d[oa] (?:escritório|empresa|gabinete)|de férias|em férias|de licença|licença[- ](?:maternidade"
    r"|paternidade|médica)|ausente|em viagem|encerrad[oa]s?|de folga|de baixa|estou fora|recesso"
    r"|fuori (?:ufficio|sede|stanza)|in ferie|in vacanza|assente|in maternità|in malattia|in congedo|in trasferta"
    r"|chiusi per|chiuso per|uffici .{0,30}chiusi"
    r"|în concediu|in concediu|plecat\w? din birou)",
    # Dutch, Scandinavian, Finnish
    r"\b(?:afwezig|niet aanwezig|niet op kantoor|met vakantie|op vakantie|met verlof|zwangerschapsverlof"
    r"|ouderschapsverlof|bevallingsverlof|ziek gemeld|op zakenreis"
    r"|på semester|har semester|inte på (?:kontoret|plats)|föräldraledig|frånvarande|tjänstledig|tjänsteresa"
    r"|är ledig|vabbar|sjukskriven"
    r"|på ferie|holder ferie|har ferie|\w+ferie\b|ikke (?:på (?:kontoret|jobb|arbejde)|til stede|tilgjengelig)"
    r"|barsel\w*|på orlov|permisjon|fraværende|bortreist|bortrejst|ute av kontoret|sykemeldt|sygemeldt|tjenestereise"
    r"|lomalla|poissa|en ole (?:paikalla|toimistolla|tavoitettavissa|töissä)|vanhempainvapaalla|perhevapaalla"
    r"|äitiyslomalla|sairauslomalla|työmatkalla)",
    # Slavic, Hungarian
    r"\b(?:na urlopie|nieobecn\w+|poza biurem|na zwolnieniu|w delegacji|na macierzyńskim|urlop(?:ie|u)? (?:do|od"
    r"|macierzyńsk|wypoczynk|rodziciel)\w*|bez zasięgu|biuro .{0,30}(?:zamknięte|nieczynne)"
    r"|na dovolen\w+|čerpám dovolenou|mimo kancelář|nepřítomn\w+|neprítomn\w+|na služební cestě"
    r"|na služobnej ceste|na mateřské|v pracovní neschopnosti|nebudu (?:v kanceláři|k zastižení)|nejsem v kanceláři"
    r"|na godišnjem|na odmoru|nisam u uredu|odsut(?:an|na)|odsot(?:en|na)|na dopustu|na bolovanju|szabadságon"
    r"|házon kívül|irodán kívül|távol vagyok"
    r"|в отпуске|в командировке|на больничном|в декрет\w*|отсутств\w+|вне офиса|не в офисе|у відпустці|відсутн\w+"
    r"|в отпуск\b|(?:не буд(?:у|ет)|нет) "
    r"(?:на (?:рабочем )?месте|в офисе))",
    # Greek, Turkish
    r"(?:με άδεια|σε άδεια|άδεια (?:από|έως|μέχρι|μητρότητας)|εκτός γραφείου|απουσιάζω|λείπω|σε διακοπές"
    r"|izindeyim|izinde\b|izinli|tatilde|ofis dışında|ofiste değil|ofiste olmayac\w+|yurt dışında|raporluyum)",
    # Japanese, Chinese, Korean
    r"休暇|休業|不在(?:にして|の|と|です|で)|お休みを|出張|育休|産休|休假|放假|出差|不在(?:办公室|辦公室|公司)"
    r"|年假|产假|產假|病假|请假|請假|外出|부재|휴가|출장 ?중|자리를 비|휴직"
    r"|병가|연휴|휴무",
)

GONE_WORDS = _any(
    r"\bno longer (?:works?|working|employed|with|at|part of|an? (?:employee|member)|in (?:this|the|my|his"
    r"|her) (?:role|position|post))\b(?! (?:on )?(?:mon|tues|wednes|thurs|fri)days?)",
    r"\b(?:has|have|'ve) (?:now |recently |since |already )?(?:left (?!a |an |you|your|my|me|some|it|for"
    r"|the (?:office|building|house|desk)|on |this|that|early|home|work)\w+|retired\b|moved on (?:to|from))",
    r"\b(?:my|his|her|their) last (?:working )?day (?:at|with|was|of)|\bleft (?:the|our) (?:company|firm"
    r"|organi[sz]ation|team|university|business)",
    r"\bnicht (?:mehr|länger) (?:\S+ ){0,8}?(?:tätig|beschäftigt|angestellt)|\bnicht mehr (?:bei (?!mir|uns im)"
    r"|im unternehmen|teil |mitarbeiter|in unserem (?:hause?|unternehmen))",
    r"\b(?:unternehmen|firma|haus|gesellschaft|betrieb)(?: \S+){0,4} verlassen|\bausgeschieden|\bim ruhestand"
    r"|\bin den ruhestand|\b(?:arbeitet?|arbeite) (?:\S+ ){0,4}nicht mehr|\bletzter (?:arbeits)?tag",
    r"\bne (?:travaille|fait|fais|suis|sommes) plus\b|\bn'est plus (?:en poste|dans|chez|employé|salarié|collab"
    r"|parmi|au sein|joignable à)|\b(?:ai|a) (?:définitivement )?quitté|\bplus en poste",
    r"\bya no (?:trabaj|form|pertene|labor|soy|es parte|está (?:en la empresa|con nosotros))"
    r"|\bha dejado (?:de (?:trabajar|formar)|la empresa)|\bhe dejado (?:la|de)|\bcausado baja"
    r"|\babandonado la empresa",
    r"\bnon lavor\w+ più|\bnon (?:fa|faccio) più parte|\bh(?:a|o) lasciato (?:l|il|la)|\bnon (?:è"
    r"|sono) più (?:in servizio|dipendente|presente|in azienda|in forza|alle dipendenze)",
    r"\bjá não (?:trabalh|faz|faço|pertenc|integr|est(?:á|ou) (?:na|n[oa]s))|\bnão (?:trabalh|faz|faço"
    r"|integr)\w* mais|\bdeix(?:ei|ou) (?:a empresa|de (?:trabalhar|fazer))|\bsaí da (?:empresa)?|\bnão (?:está"
    r"|estou) mais (?:na|no|em|conosco)|\bdeslig(?:ad|uei|ou)",
    r"\bniet (?:meer|langer) (?:\S+ ){0,5}?(?:werkzaam|in dienst|verbonden)|\bwerkt? (?:\S+ ){0,6}?niet (?:meer"
    r"|langer)|\buit dienst|\bwerkt? niet (?:meer|langer)|\b(?:heb|heeft) (?:\S+ ){0,5}verlaten",
    r"\b(?:już|juz) (?:\S+ ){0,5}?nie prac|\bnie prac\w+ (?:już|juz)|\bnie (?:jest|jestem) już"
    r"|\bnie jest (?:już )?pracown|\bzakończył\w* (?:współprac|prac)|\bodsz\w+ z (?:firmy|pracy)|\bodesz\w+ z",
    r"\b(?:již|už|uz) (?:\S+ ){0,6}?ne(?:pracuj|ní zaměst|jsem zaměst|pôsob|působ)|\bnepracuj\w+"
    r"|\bukonči[lt]\w* (?:pracovn\w+ )?(?:poměr|pomer|spoluprác|činnost)",
    r"\b(?:jobbar|arbetar) inte (?:längre|kvar)|\b(?:har )?slutat\b|\binte längre (?:anställd|kvar|på|hos)"
    r"|\bsluttet\b|\bikke (?:lenger|længere|mer) (?:ansat|ansatt|i|på|hos)|\b(?:arbejder|jobber"
    r"|arbeider) (?:\S+ ){0,4}?ikke (?:lenger|længere|mer)|\bfratrådt|\bfratrått|\ber stoppet",
    r"\be[ni] ole enää (?!\w*toimistol|paikalla|tavoitett)|\be[ni] työskentele enää|\b(?:siirtynyt"
    r"|jäänyt) (?:pois|eläkkeelle|muihin|uusiin)|\btyösuhteeni",
    r"\bmár nem dolgoz|\bnem dolgoz\w+ (?:már|tovább)|\btávozott|\bnu mai (?:lucr|fac|face|sunt angajat"
    r"|este angajat)|\bpărăsit compania",
    r"\bviše (?:ne radi|nije zaposl|nisam zaposl|ne pripada)|\bne radi\w* više|\b(?:ni|nisem) več zaposl"
    r"|\bne dela\w* več",
    r"(?:больше|уже|более) не (?:работа|явля|сотрудни)|уволил|\bпокинул|не работа\w+ (?:больше|в компании|у нас)"
    r"|більше не прац|вже не прац|звільни|вече не работ",
    r"δεν (?:εργάζ|ανήκ|απασχολ)\w+ (?:πλέον|πια)|αποχώρησ|έχ(?:ει|ω) αποχωρήσει|δεν (?:είμαι|είναι) (?:πλέον"
    r"|πια) (?:στ|μέλος|εργαζ)",
    r"ayrıldı|ayrılmış|ayrılmışt|artık .{0,40}çalışm|görevin?den ayrıl|emekli ol",
    r"退職(?:いた|し|致)|退職(?:の|に)|退社(?:いた|し)|离职|離職|不再(?:任职|担任|在|就职|供职)|已(?:不在"
    r"|离开)(?:本|我|公司|该)|離開(?:本|公司)|퇴사|퇴직|더 이상 근무|이직",
)

MOVED_WORDS = _any(
    r"\b(?:don'?t|do not|no longer) (?:use|read|check) this (?:mailbox|e-?mail|address|account|inbox)"
    r"|\b(?:e-?mail )?address (?:has changed|is no longer (?:valid|in use|active))|\bnew e-?mail address",
    r"\b(?:mailbox|address|account|inbox) (?:is|has been) (?:no longer (?:in use|active|used|valid|monitored|read"
    r"|checked)|closed"
    r"|deactivated|disabled|retired)|\bno longer (?:in use|active|valid)\b",
    r"\b(?:adresse|postfach|konto) .{0,40}nicht mehr (?:gültig|aktiv|genutzt|verwendet|in gebrauch|gelesen"
    r"|abgerufen)|\bneue (?:e-?mail-?)?adresse|\badresse (?:hat sich|wurde) (?:geändert|deaktiviert|abgeschaltet)",
    r"\badresse .{0,30}n'est plus (?:valide|utilisée?|active)|\bnouvelle adresse|\bchangé d'adresse"
    r"|\bdirección .{0,30}ya no (?:está|es|se)|\bnueva dirección (?:de correo)?|\bnuovo indirizzo"
    r"|\bindirizzo .{0,30}non è più (?:attivo|valido|in uso)",
    r"\bnovo endereço|\bendereço .{0,30}(?:já não|não está mais)|\bnieuwe? e-?mailadres"
    r"|\badres .{0,30}niet (?:meer|langer) (?:in gebruik|actief|geldig)|\bnowy adres|\bny (?:mejl|mail"
    r"|e-?post)adress\w*|\bny adresse|\buusi (?:sähköposti)?osoite",
    r"нов(?:ый|ая) (?:адрес|почта)|новий адрес|адрес .{0,20}больше не (?:использ|действ)|アドレスが変わ|アドレスを変更"
    r"|メールアドレス変更|邮箱已(?:停用|更换|变更)|信箱已(?:停用|更換)",
)

UNWATCHED_WORDS = _any(
    r"\b(?:not|isn't|never|rarely) (?:being |currently |regularly |actively )?(?:monitored|attended|checked"
    r"|staffed)|\b(?:unattended|unmonitored|unmanned) (?:mailbox|inbox|account|address)",
    r"\b(?:werden|wird) (?:hier |derzeit |aktuell )?nicht (?:gelesen|bearbeitet|abgerufen|überwacht|beantwortet"
    r"|regelmäßig)|\bnicht gelesen\b",
    r"\bn'est (?:pas|plus) (?:consultée?|lue?|surveillée?|relevée?|suivie?)|\bno (?:es|está|se) (?:supervis"
    r"|monitor|atend|lee|revis)\w+|\bnon (?:è|viene) (?:più )?(?:monitorat|presidiat|lett|controllat)\w",
    r"\bnão (?:é|está a ser|será) (?:monitor|lid|acompanhad|vigiad)\w*|\b(?:wordt|worden) niet (?:gelezen|bekeken"
    r"|gecontroleerd|gemonitord|bewaakt)|\bnie (?:jest|są) (?:monitorowan|odczytywan|czytan|obsługiwan)\w*",
    r"\b(?:läses|bevakas|besvaras) (?:inte|ej)|\b(?:leses|læses|overvåkes|overvåges|besvares) ikke|\bei (?:lueta"
    r"|seurata|valvota)|\bnení (?:sledován|monitorován|čten)|\bne prati se|не (?:проверя|чита|обслужива|монитор"
    r"|отслежива)\w+ся",
    r"δεν (?:παρακολουθείται|διαβάζ)|takip edilm|okunm(?:am|uy)|无人(?:查看|值守|回复)|無人(?:查看|看管|回覆)"
    r"|확인하지 않",
)

URGENT_WORDS = _any(
    r"\burgent|\bdringend|\beilig|\bin dringlichen|\burgenc|\burgên|\bspoed|\bdringende|\bpiln|\bneodkladn"
    r"|\bnaléhav|\bsúrn|\bbråd|\bakut|\bhast(?:er|e)|\bhaster|\bkiireel|\bhitn|\bnujn|\bsürgős|\burgenț",
    r"срочн|терміново|неотложн|επείγ|acil|お急ぎ|緊急|至急|紧急|緊急|急事|급한|급하신|긴급|\bin my absence"
    r"|\bin meiner abwesenheit"
    r"|\ben mon absence|\bin the meantime|\bwhile i am away",
)

THANKS_WORDS = _any(
    r"\bthank(?:s| you)(?: very much| so much)? for (?:your|the) (?:e-?mail|message|mail|note|email)"
    r"|\bdanke? für (?:ihre|deine|die) (?:e-?mail|nachricht|mail)|\bmerci (?:de|pour) (?:votre|ton) (?:message"
    r"|e-?mail|mail|courriel)",
    r"\bgracias por (?:su|tu) (?:mensaje|correo|e-?mail)|\bgrazie per (?:la (?:tua|sua) (?:mail|e-?mail)"
    r"|il (?:tuo|suo) messaggio)|\bobrigad[oa] pel[oa] (?:su?a?|seu|sua|teu|tua) (?:mensagem|e-?mail|contacto"
    r"|contato)|\b(?:be)?dankt? voor (?:uw|je) (?:e-?mail|bericht|mail)",
    r"\bdziękuj\w+ za (?:wiadomość|e-?mail|maila)|\bděkuj\w+ za (?:va\S+ )?(?:zprávu|e-?mail|mail)|\bďakuj\w+ za"
    r"|\btack för (?:ditt|din|ert) (?:mejl|mail|meddelande|e-?post)|\btak for (?:din|deres) (?:mail|besked"
    r"|e-?mail|henvendelse)|\btakk for (?:din|e-?posten|mailen|meldingen)\b",
    r"\bkiitos (?:viestist|sähköpost)\w+|спасибо за (?:ваше )?(?:письмо|сообщение)|дякую за (?:ваш )?(?:лист"
    r"|повідомл)|ευχαριστώ για το (?:μήνυμα|email|e-mail)|(?:mesajınız|e-?postanız) için teşekkür|メールをいただき"
    r"|感谢您的(?:来信|邮件)|메일 감사",
)

CONTACT_WORDS = _any(
    r"\b(?:contact|reach(?: out to)?|write to|e-?mail|get in touch with|turn to|speak (?:to|with)|successor is"
    r"|replaced by|taken over by)\b",
    r"\b(?:wenden sie sich|wende dich|kontaktieren|schreiben sie|nachfolger(?:in)? ist|vertreten durch|vertretung"
    r"|vertritt mich|erreichen sie)\b",
    r"\b(?:contacter|adresser à|écrire à|remplacée? par|contactez|contactar|escribir a|dirig\w+|contattare"
    r"|rivolg\w+|scrivere a|contatar|contactar|escrever|contact op|neem contact|terecht bij)\b",
    r"\b(?:kontakt\w*|ota yhteyttä|obrat\w+|obrać\w*|skontakt\w+|kierow\w+|vänligen|henvend\w*|forduljon"
    r"|keresse|mail naar|mejla)\b",
    r"联系|聯繫|聯絡|连络|ご?連絡|お問い合わせ|연락|문의|обращайтесь|обратитесь|пишите|связ\w+|επικοινων\w+|iletişim",
)
