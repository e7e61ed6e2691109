"""How people take their leave in the languages mail is written in. Pure; data alone.

Phrases are compared folded (`fold`): lower-case, without accents, ß as ss; so each is written once.
"""

from __future__ import annotations

import re
import unicodedata

from agent.understand.sieve import Sieve


def fold(text: str) -> str:
    """Lower-case, without accents, ß as ss, apostrophes as one sign."""
    text = text.lower()
    if text.isascii():
        return text
    text = text.replace("ß", "ss").replace("’", "'").replace("ı", "i").replace("ł", "l").replace("ø", "o")
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


def phrases(text: str) -> frozenset[str]:
    """A table's phrases, folded: between bars, or one a line."""
    return frozenset(fold(phrase.strip()) for phrase in text.replace("\n", "|").split("|") if phrase.strip())


THANKS = phrases("""
thanking you|thanking you in anticipation|thanking you in advance|much obliged|much appreciated|txs|10x|thanks n
thanks|many thanks|kind thanks|thanks so much|thanks again|thanks a lot|thanks a million|thanks in advance|thnx
tks
thanks very much|thank you|thank you so much|thank you again|thank you very much|thank you in advance|thx|ta|tia
thanks for your help|thanks for your time|thank you for your time|thank you for your help|thanks a bunch|ty
thanks for your understanding|thank you for your understanding|thank you for your patience
thanks for your patience
vielen dank|besten dank|danke|danke schön|danke dir|danke ihnen|dankeschön|lieben dank|herzlichen dank
danke im voraus
vielen dank im voraus|tausend dank|merci|merci beaucoup|merci d'avance|merci encore|merci bien|un grand merci
gracias|muchas gracias|mil gracias|gracias de antemano|muchísimas gracias|gràcies|moltes gràcies|graciñas
grazie|molte grazie|grazie mille|tante grazie|grazie in anticipo|obrigado|obrigada|muito obrigado|muito obrigada
grato|grata|desde já agradeço|desde já obrigado|desde já obrigada
valeu|bedankt|dank je|dank u|dank je wel|dank u wel|alvast bedankt|hartelijk dank
hartelijk bedankt|met dank|dankie|dziękuję|dzięki|z góry dziękuję|dziękuję bardzo|dziękujemy|tack
tack på förhand
tack så mycket|tusen tack|takk|mange takk|tusen takk|på forhånd takk|tak|mange tak|tusind tak|på forhånd tak
takk fyrir
kiitos|paljon kiitoksia|kiitos paljon|kiitos etukäteen|kiitoksia|děkuji|děkuju|díky|děkujeme|předem děkuji
ďakujem
ďakujeme|vopred ďakujem|vďaka|köszönöm|köszönöm szépen|előre is köszönöm|köszönettel|köszi|mulțumesc|mulțumim
mersi
mulțumesc anticipat|hvala|hvala lepa|hvala lijepo|najlepša hvala|unaprijed hvala|хвала|спасибо|большое спасибо
благодарю|заранее спасибо|спасибо заранее|дякую|щиро дякую|благодаря|teşekkürler|teşekkür ederim|çok teşekkürler
şimdiden teşekkürler|teşekkür ederiz|ευχαριστώ|ευχαριστώ πολύ|σας ευχαριστώ|ευχαριστούμε|aitäh|tänan|paldies
ačiū|dėkoju|cảm ơn|xin cảm ơn|cám ơn|trân trọng cảm ơn|terima kasih|makasih|salamat|שלום ותודה|תודה|תודה רבה
شكرا|شكرا لك|شكرا جزيلا|متشکرم|ขอบคุณ|ขอบคุณครับ|ขอบคุณค่ะ|धन्यवाद|asante|eskerrik asko|go raibh maith agat
diolch
ありがとうございます|ありがとうございました|谢谢|謝謝|多谢|감사합니다|고맙습니다|감사드립니다
よろしくお願いします|よろしくお願いいたします|よろしくお願い致します|宜しくお願いします|宜しくお願いいたします
宜しくお願い致します
何卒よろしくお願いいたします|何卒よろしくお願い申し上げます|どうぞよろしくお願いいたします|どうぞよろしくお願いします
よろしくお願い申し上げます|引き続きよろしくお願いいたします|以上、よろしくお願いいたします
以上よろしくお願いいたします
""")

BYE = phrases("""
best|all best|all the best|all my best|my best|very best|best always|regards|wishes|best rgds|rgds|brgds|br|kr
b rgds
sincerely|yours sincerely|very sincerely|sincerely yours|yours|yours truly|truly yours|yours faithfully
yours ever|yrs
cheers|cheerio|warmly|kindly|respectfully|respectfully yours|cordially|fondly|faithfully|take care|talk soon
speak soon
see you soon|see you|see ya|cu|cya|until then|till then|looking forward|bye|bye bye|bye for now|love
lots of love
much love
xoxo|xx|xo|hugs|peace|ciao|god bless|god bless you|blessings|ttyl|ttfn|later|laters|be well|stay safe|stay well
best from us
greetings|best greetings|many greetings|warm greetings|hth
have a good one|have a lovely day|have a wonderful day|have a nice evening|have a good evening|have a great evening
have a good week|have a great week|have a lovely weekend|happy holidays
have a great day|have a nice day|have a good day|have a good weekend|have a great weekend
have a nice weekend
enjoy your weekend|good luck|with love|in solidarity|namaste|onwards|respects|with respect|with appreciation
mfg|lg|vg|bg|bgr|glg|hg|sg|ganz lg|hochachtungsvoll|bis bald|bis dann|bis dahin|bis morgen|bis später|herzlichst
herzlich
ihr|ihre|dein|deine|eure|euer|alles liebe|alles gute|schönes wochenende|schönen tag|schönen tag noch
schönen abend
einen schönen tag|schöne woche|schönen feierabend|liebe grüsse|beste grüsse|viele grüsse|gruss|grüsse|gruesse
tschüss
ciao ciao|servus|mach's gut|liebst|bussi|küsschen|gruessle|grüessli|liebi grüess|freundliche grüsse
mit besten empfehlungen
cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|bien à vous tous|amicalement
bien amicalement
bonne journée|bonne soirée|bonne semaine|bon week-end|bon weekend|belle journée|bonne fin de journée
bonne réception
à bientôt|a plus|a+|à +|à demain|cdlt|cdt|bav|sincèrement|respectueusement|bises|bisous|biz|bizz|gros bisous
la bise
je t'embrasse|je vous embrasse|au plaisir|salut|tchao|excellente journée|à très vite|à très bientôt
à tout à l'heure
sincères salutations|salutations distinguées|dans l'attente de votre réponse|vive|bien sincèrement
chaleureusement
un saludo|saludos|un cordial saludo|cordial saludo|saludos cordiales|un fuerte saludo|un saludo cordial
atentamente
muy atentamente|atte|atte.|le saluda atentamente|un abrazo|abrazo|abrazos|un fuerte abrazo|cordialmente
hasta pronto
hasta luego|hasta mañana|besos|besitos|un beso|bss|bs|sldos|slds|buen día|buen fin de semana
que tengas un buen día
quedo a la espera|quedo atento|quedo atenta|feliz día|salutacions|una abraçada|atentament|salutacions cordials
apertas
cordiali saluti|distinti saluti|cari saluti|tanti saluti|saluti|un saluto|un cordiale saluto|un caro saluto
saluti cordiali
i migliori saluti|a presto|buona giornata|buona serata|buon lavoro|buon weekend|buon fine settimana|un abbraccio
abbracci
baci|bacioni|un bacio|cordialità|a risentirci|ci sentiamo|alla prossima|in fede
met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes
gr|grt
grtjs
grtz|mvg|m.v.g|hartelijke groet|hartelijke groeten|hoogachtend|tot snel|tot dan|tot ziens|tot gauw|tot morgen
liefs
kus
fijne dag|fijn weekend|prettige dag|met hartelijke groet|hgr|vr gr|vr. groet|doei|vriendelijke groete|groete
pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|serdeczne pozdrowienia|pozdrowienia|z poważaniem|pozdr
pzdr
pozdro
z wyrazami szacunku|z pozdrowieniami|z serdecznymi pozdrowieniami|łączę pozdrowienia|miłego dnia|do zobaczenia
do usłyszenia|ściskam|buziaki|trzymaj się|uściski|serdeczności|życzę miłego dnia
atenciosamente|att|at.te|cumprimentos|os melhores cumprimentos|melhores cumprimentos
com os melhores cumprimentos
cpts|cumps
meus cumprimentos|abraço|abraços|um abraço|grande abraço|um grande abraço|abs|abç|até breve|até logo|até já
até amanhã
beijos|beijo|beijinhos|um beijo|bjs|bj|bjos|bjinhos|bom dia de trabalho|bom fim de semana|boa semana
tenha um bom dia
cordiais saudações|saudações|saudações cordiais|respeitosamente|com estima|sds|boa tarde e bom trabalho
med vänliga hälsningar|med vänlig hälsning|vänliga hälsningar|vänlig hälsning|bästa hälsningar|hälsningar
hälsning
mvh|vh
varma hälsningar|hälsn|allt gott|ha det bra|ha det|ha det gott|vi hörs|vi ses|kram|kramar|trevlig helg
ha en bra dag
ha en fin dag|hej då|hejdå|med venlig hilsen|venlig hilsen|venlige hilsner|med venlige hilsner
de bedste hilsner|kh
dbh
bedste hilsner|bedste hilsen|mange hilsner|kærlig hilsen|kærlige hilsner|hilsen|hilsner|god weekend
hav en god dag
knus
med vennlig hilsen|vennlig hilsen|vennlige hilsener|med vennlige hilsener|beste hilsen|beste hilsener|hilsener
klem
ha en god dag|god helg|vi snakkes|ha det fint|mbh|med hilsen|med kveðju|kveðja|bestu kveðjur|kær kveðja|kv
með kveðju
ystävällisin terveisin|terveisin|parhain terveisin|terveiset|t|terv|yt|yst.terv|ystävällisesti
lämpimin terveisin
hyvää viikonloppua|mukavaa päivää|hyvää päivänjatkoa|nähdään|moikka|hei hei|moi
s pozdravem|s přátelským pozdravem|s úctou|zdravím|hezký den|přeji hezký den|pěkný den|měj se|mějte se|zdraví
s pozdravom
s priateľským pozdravom|pekný deň|prajem pekný deň|zdravím vás|ahoj|mějte se hezky|srdečně|na shledanou
hezký víkend
üdvözlettel|tisztelettel|üdv|üdvözöl|baráti üdvözlettel|szívélyes üdvözlettel|szép napot|puszi|minden jót
sok sikert
cu stimă|cu respect|cu drag|cu prietenie|toate cele bune|o zi bună|o zi frumoasă|numai bine|salutări
cu considerație
lep pozdrav|lijep pozdrav|srdačan pozdrav|lijepi pozdrav|s poštovanjem|s štovanjem|lp|pozdrav|pozdravi
veliki pozdrav
s spoštovanjem|lepo pozdravljeni|lep dan|srdačno|ugodan dan|срдачан поздрав|с поштовањем|поздрав|поздрави
с уважение
поздрави|хубав ден|лек ден|с уважением|с наилучшими пожеланиями|всего доброго|всего хорошего|всего наилучшего
до встречи
с наилучшими|до связи|хорошего дня|обнимаю|целую|удачи|пока|искренне ваш|искренне ваша|с приветом|с любовью
счастливо
з повагою|з найкращими побажаннями|гарного дня|всього найкращого|до зустрічі|бувайте|щиро ваш|вітаю
saygılarımla|saygılar|iyi çalışmalar|iyi günler|sevgiler|sevgilerimle|selamlar|görüşmek üzere|kolay gelsin
iyi akşamlar
iyi günler dilerim|iyi çalışmalar dilerim|en iyi dileklerimle|öptüm|hoşça kal|hoşçakalın|selam ve saygılarımla
saygılarımızla
με εκτίμηση|φιλικά|με φιλικούς χαιρετισμούς|χαιρετισμούς|με τιμή|τα λέμε|φιλιά|καλή συνέχεια|καλή σας ημέρα
καλή εβδομάδα
ευχαριστώ εκ των προτέρων|με σεβασμό|χαιρετώ|καλημέρα σας|καλό απόγευμα|καλό βράδυ|με αγάπη
τις καλύτερες ευχές μου
lugupidamisega|parimate soovidega|tervitades|tervitustega|kõike head|ar cieņu|ar sveicieniem|lai jauka diena
visu labu
pagarbiai|su pagarba|linkėjimai|geros dienos|sėkmės|su geriausiais linkėjimais|me respekt|përshëndetje|bashkohen
trân trọng|thân mến|thân ái|kính thư|trân trọng kính chào|chào thân ái|salam|salam hormat|hormat saya
hormat kami
wassalam
sekian|sekian terima kasih|yang benar|salam sejahtera|lubos na gumagalang|nagmamahal|wako|kwaheri|agurrak
ondo izan
agur bero bat
le meas|is mise le meas|slán|cofion gorau|cofion|yn gywir|cofion cynnes|met agting
בברכה|בכבוד רב|להתראות|יום טוב|מיטב|בידידות|שבת שלום|כל טוב|تحياتي|مع تحياتي|مع أطيب التحيات|مع خالص التحية
والسلام
وتفضلوا بقبول فائق الاحترام|أطيب التحيات|مع الاحترام|با احترام|با تشکر|ارادتمند|ขอแสดงความนับถือ|ด้วยความเคารพ
นับถือ
सादर|भवदीय
敬具|草々|以上
では|それでは
取り急ぎご連絡まで|かしこ
此致|此致敬礼|敬礼|敬禮|祝好|祝商祺|顺祝商祺|順頌商祺|顺颂商祺|顺颂时祺|敬上|谨上|謹上|敬祝|祝您工作愉快
祝工作顺利
祝一切顺利|此致 敬礼|即颂近安
祝顺利|祝安|祝福|祝您生活愉快|祝您愉快|商祺|順頌時祺|敬頌商祺|祝 好|祝 商祺
드림|올림|감사합니다 드림|안녕히 계세요|안녕히 계십시오|좋은 하루 되세요|좋은 하루 보내세요|수고하세요
수고하십시오
건승하십시오|그럼 이만
""")

ENDINGS = THANKS | BYE

GREETS = phrases("""
ciao|salut|moi|moikka|hei|hei hei|ahoj|servus|salam|selam|selamlar|iyi günler|iyi akşamlar|zdravím|zdravím vás
вітаю|καλημέρα σας|χαιρετώ|pozdrav|pozdravi|поздрав|namaste|peace|love|greetings|hej|buongiorno|tervitused
sveiki|salutări
bom dia|buen día|bonne année|hyvää päivää|lep pozdrav|lijep pozdrav|chào|שלום|תודה|تحية|salutacions|kwaheri
""")
"""Of those, what opens a mail as well."""

# Any short line with such a noun is one, whatever adjectives it is dressed in.
NOUNS = phrases("""
regards|wishes|grüsse|gruss|gruessen|grüssen|gruesse|grüss|salutations|saludo|saludos|saluti|saluto|salutacions
groet
groeten|groetjes|groete|pozdrowienia|pozdrowieniami|cumprimentos|saudações|hälsningar|hälsning|hilsen|hilsner
hilsener
terveisin|terveiset|pozdravem|pozdravom|pozdrav|üdvözlettel|wünschen|gruß|grußen|поздрав|пожеланиями|побажаннями
уважением
повагою|kveðju|kveðjur|χαιρετισμούς|χαιρετισμό|saygılarımla|saygılarımızla|saygıyla|abrazo|abrazos|abraço
abraços
tervitustega|dileklerimle
""")

WITH = phrases("""
with|mit|med|met|avec|con|com|cu|s|se|z|ze|с|з|με|ar|su|and|und|et|y|e|en|och|og|ja|a|i|и|і|και|ve|my|our|very
so
""")
"""What may stand before a closing, or join two."""

PLACED = phrases("from|aus|de|da|uit|från|fra|z|ze|van|dal|dalla|depuis|desde|vom|von|of|out of|из|з|iz|du|des")
"""After a closing: where it comes from ("Viele Grüße aus Hamburg")."""
TOWARDS = phrases("to|an|à|au|aux|für|for|a|al|alla|aan|till|til|do|dla|para|pour|per|voor|кому|ao|as|is|are|im|in")
"""After its noun: that somebody else is greeted, so that the line is said and not a closing."""

WISH = re.compile(
    r"\b(?:obliged|appreciated?|onwards?|thank\w*|thx|tx|txs|thnks|grüßt|gruß\w*|grüße\w*|danke?|merci|gracias|grazie|"
    r"obrigad[oa]|bedankt|tack|takk?|dzięki|wishes|yours|regards|salut\w*|salud\w*|hej|hälsn\w*|hils\w*)\b|"
    r"\b(?:have|enjoy|happy|merry|good|nice|lovely|schön\w*|frohe|bonn?e?|belle|buon\w*|feliz|buen\w*|boa|bom|trevlig|"
    r"god|fijne?|prettige|miłego|excellente) (?:[^\W\d_]+ ){0,3}"
    r"(?:day|evening|week|weekend|holidays?|christmas|easter|tag|abend|woche|wochenende|feiertage|journée|soirée|semaine|"
    r"week-end|día|tarde|noche|giornata|serata|dia|dag|avond|helg|dzień)\b",
    re.IGNORECASE,
)
"""What a short line says that is set above a name to take leave, however it says it."""

FORMULA = Sieve(
    r"recevez\b.{0,40}\bsalutations|"
    r"\bagréer\b|sentiments (?:distingués|les meilleurs|respectueux|dévoués)|expression de m\w+ |"
    r"salutations distinguées|"
    r"\b(?:le|les|la|lo) saluda\b|aprovecho la ocasión para saludar|l'occasione per porgere|porgo (?:distinti|"
    r"cordiali)",
    re.IGNORECASE,
)
