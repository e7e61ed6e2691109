"""What absence notes say in the languages that the date grammar does not know. Tables alone. Pure.

Everything is written as `absence_dates.plain` leaves it: lower case, Latin, Greek and Cyrillic letters
without their marks. The Scandinavian languages, Czech and Slovak, the southern and the eastern Slavic ones
share a table each: their months and weekdays do not contradict one another.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language, or of close kin. Patterns are written without outer word borders.

    `small`: words that give the language away. `months`, `days`: twelve and seven patterns, January and
    Monday first. `until` and `since` stand before a date, `until_after` and `since_after` behind it. `back`
    speaks of a return, `away` of an absence, `no` denies. `tomorrow`, `next_week` and `week` (before the
    number of a week of the year) are dates themselves.
    """

    small: str
    months: str
    days: str
    until: str
    since: str
    back: str
    away: str
    no: str = r"non?"
    tomorrow: str = ""
    next_week: str = ""
    week: str = ""
    until_after: str = ""
    since_after: str = ""
    month_first: bool = False

    def one_of(self, field: str) -> re.Pattern[str] | None:
        """A pattern of that field between word borders; None where it is empty."""
        said: str = getattr(self, field)
        return re.compile(rf"(?<!\w)(?:{said})(?!\w)") if said else None


FIRST_PERSON = re.compile(
    r"(?<!\w)(?:sono|saro|siamo|saremo|torno|rientro|tornero|rientrero|vado|estou|estarei|estamos|volto|regresso"
    r"|vou|saio"
    r"|retorno|entro|ik|wij|we|jestem|bede|mam|wracam|wroce|ja|jestesmy|wyjezdzam|jsem|budu|nejsem|nebudu|som"
    r"|budem|vratim"
    r"|jag|jeg|eg|vi|olen|emme|en|olemme|palaan|lomailen|mina|vagyok|leszek|vagyunk|megyek|sunt|voi|revin|suntem"
    r"|plec|sam"
    r"|nisam|cu|vracam|smo|sem|bom|idem|я|мы|буду|меня|вернусь|уезжаю|перебуваю|повернуся|ειμαι|θα|λειπω|επιστρεφω"
    r"|\w+(?:yim|dayim|deyim|acagim|ecegim|yorum))(?!\w)|我|本人|[\u3040-\u30fa\uac00-\ud7a3]"
)
"""That the writer speaks of themselves; Japanese and Korean leave it unsaid."""
EASTERN = frozenset({"ja", "zh", "ko"})
"""Written without blanks between words."""

TONGUES = {
    "it": Tongue(
        small="il lo gli della del dal al sono saro ufficio ferie per la sua mail con fino grazie buongiorno e di"
        " tornero rientro torno urgenze risposta messaggio assente che contattare non dopo sara saremo chiusi",
        months="gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago"
        " settembre|set|sett ottobre|ott novembre|nov dicembre|dic",
        days="lunedi martedi mercoledi giovedi venerdi sabato domenica",
        until=r"(?:fino|sino)(?: all?['aoe]?| ai?| alla)?|entro",
        since=r"(?:a )?(?:partire |decorrere )?(?:dal|dall'|dalla|da)",
        back=r"rientr\w+|torn(?:o|ero|eremo|iamo|ando|era|are)|ritorn\w+|di nuovo|nuovamente|riprend\w+|riapr\w+"
        r"|disponibil\w+|rispond(?:ero|eremo|o)|operativ\w+",
        away=r"assent\w*|fuori (?:sede|ufficio|stanza|citta)|in ferie|ferie|vacanz\w*|chius\w+|malatti\w*|malat[ao]"
        r"|maternita|paternita|congedo|permesso|trasferta|in viaggio|non (?:saro|sono|siamo|sara|saremo)"
        r"|accesso limitato|assenza",
        tomorrow="domani", next_week=r"(?:la )?(?:prossima settimana|settimana prossima)", week="settimana",
    ),
    "pt": Tongue(
        small="o os as de e do da dos das no na entre ausente em um uma estou estarei para com por seu sua mensagem"
        " e-mail escritorio ate dia volto ferias obrigado obrigada nao ao fora resposta automatica esta caso"
        " urgencia favor regresso",
        months="janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set"
        " outubro|out novembro|nov dezembro|dez",
        days=r"segunda(?:-feira)? terca(?:-feira)? quarta(?:-feira)? quinta(?:-feira)? sexta(?:-feira)? sabado"
        r" domingo",
        until=r"ate(?: (?:ao?|o|a))?(?: (?:proximo|proxima))?(?: dia)?|ate (?:o )?final de",
        since=r"(?:a partir )?(?:de|do|da|desde(?: o)?)(?: dia)?|a partir d[aeo](?: dia)?",
        back=r"volt(?:o|arei|amos|aremos|a|ando)|regress\w+|retorn\w+|de volta|novamente|disponive(?:l|is)"
        r"|responder(?:ei|emos)|reabr\w+|retom\w+",
        away=r"ausent\w*|ausencia\w*|fora d[oae]|fora|ferias|licenca\w*|viage\w+|viajando|encerrad\w+|fechad\w+"
        r"|feriado\w*|baixa|folga|indisponivel|recesso|afastad\w+|nao (?:estou|estarei|estaremos)|sem acesso",
        no="nao|sem", tomorrow="amanha",
        next_week=r"(?:n?a )?(?:proxima semana|semana que vem|semana seguinte)", week="semana",
    ),
    "nl": Tongue(
        small="ik ben het een van en de niet op met voor uw je dit bericht aanwezig terug kantoor tot wij zijn kunt"
        " contact opnemen bij weer vakantie dank mail vanaf ook naar er is geen wel afwezig dringende zaken",
        months="januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep"
        " oktober|okt november|nov december|dec",
        days="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        until=r"tot(?: en met| aan)?|t/m|t\.e\.m\.?|tem|t\.m\.|tm",
        since=r"(?:van|vanaf|sinds|met ingang van|per)",
        back=r"terug\w*|weer|hervat\w*|bereikbaar|aanwezig|beschikbaar|beantwoord\w*|heropen\w*|te bereiken|retour",
        away=r"afwezig\w*|vakantie\w*|verlof|\w+verlof|niet (?:aanwezig|bereikbaar|op kantoor|beschikbaar|werkzaam|op"
        r"|in staat)|vrij|ziek\w*|gesloten|buiten kantoor|op reis|dienstreis|zakenreis|weg",
        no="niet|geen", tomorrow="morgen", next_week="volgende week", week="week",
    ),
    "pl": Tongue(
        small="jestem w na do z i nie od sie prosze o kontakt biurze bede dzien dobry dziekuje za wiadomosc urlopie"
        " sprawach pilnych powrocie po moja moje jest przebywam dostepu poczty tel mail pozdrawiam odpowiem",
        months=r"stycz\w+|sty lut(?:y|ego|ym)|lut mar(?:ca|zec|cu)|mar kwie\w+|kwi maj(?:a|u)?|maj czerw\w+|cze"
        r" lip(?:ca|iec|cu)|lip sierp\w+|sie wrze\w+|wrz pazdz\w+|paz listopad\w*|lis grud\w+|gru",
        days=r"poniedzial\w+ wtor\w+ srod\w+ czwart\w+ piat\w+ sobot\w+ niedziel\w+",
        until=r"(?:az )?do(?: konca)?(?: dnia)?(?: dn\.)?|po dzien",
        since=r"od(?: dnia)?(?: dn\.)?|poczawszy od",
        back=r"wrac\w+|wroc\w+|powrot\w*|powroc\w+|znowu|znow|ponownie|dostepn[aey]|odpowiem\w*|odpisz\w+|z powrotem"
        r"|pracuje od",
        away=r"nieobecn\w*|urlop\w*|poza biurem|zwolnieni\w*|delegacj\w*|wyjezd\w+|wyjazd\w*|niedostepn\w*"
        r"|macierzynsk\w*|zamkniet\w*|nieczynn\w*|bez zasiegu|chor(?:y|a|obow\w+)|ograniczon\w+ dostep\w*"
        r"|nie (?:bede|ma mnie|bedzie|mam|jestem|czytam)|w podrozy|wakacj\w+",
        no="nie", tomorrow="jutro", next_week=r"(?:w )?przyszl\w+ tygod\w+|nastepn\w+ tygod\w+", week=r"tydzien"
        r"|tygodniu",
    ),
    "cs": Tongue(
        small="jsem na v do z a se nebudu kancelari dovolene prosim dekuji za zpravu dobry den budu od ve vasi"
        " nepritomnosti kontaktujte obratte dnem dna som nie je mojej spravu prosim vas dakujem budem kancelarii",
        months=r"led(?:na|en|nu)|januar\w* unor\w*|februar\w* brez(?:na|en|nu)|marc\w* dub(?:na|en|nu)|april\w*"
        r" kvet(?:na|en|nu)|maj\w* cerv(?:na|en|nu)|jun\w* cervenc\w*|cervenec|jul\w* srp(?:na|en|nu)|august\w*"
        r" zari|septemb\w+ rijn\w*|rijen|oktob\w+ listopad\w*|novemb\w+ prosin\w+|decemb\w+",
        days=r"pondel\w+ uter\w+|utor(?:ok|ka|ku) stred(?:a|u|y)? ctvrt\w+|stvrt\w+ pat(?:ek|ku)"
        r"|piat\w+ sobot\w+ nedel\w+",
        until=r"(?:az )?do(?: dne| dna| konce)?", since=r"(?:pocinaje |pocnuc )?od(?: dne| dna)?|s navratem",
        back=r"zpet\w*|spat|vrat\w*|vrac\w*|opet|opat|znovu|znova|k dispozici|k dispozicii|k zastizeni|odpovi\w*"
        r"|odpoved\w+"
        r"|nastoup\w*|navrat\w*|zastihn\w+",
        away=r"dovolen\w*|nepritomn\w*|mimo (?:kancelar\w*|pracovis\w*)|sluzebn\w+ cest\w*|pracovn\w+ cest\w*"
        r"|nemoc\w*"
        r"|zavren\w*|nebudu|nejsem|nebudem|volno|matersk\w+|rodicovsk\w+|neschopn\w*|nedostupn\w*|nezastih\w+"
        r"|marod\w*"
        r"|omezen\w+ pristup\w*|praceneschopn\w*|pn",
        no="ne|nie|nejsem|nebudu", tomorrow="zitra|zajtra", next_week=r"(?:pristi|buduci) tyzd\w+|pristi tyden",
        week="tyden|tydnu|tyzden|tyzdni",
    ),
    "north": Tongue(
        small="jag ar och pa kontoret tillbaka jeg er og det har ikke inte til till fra fran med for den din ditt"
        " mail"
        " hej hei tak tack ferie semester av om av kontakt ved vid bradskande kontakta i uge uke vecka vender"
        " svar igen"
        " tilbage tilbake er som dette detta en et ett kan mvh vi holder blir bliver",
        months="januari|januar|jan februari|februar|feb mars|marts|mar april|apr maj|mai juni|jun juli"
        "|jul augusti|august"
        "|aug september|sept|sep oktober|okt november|nov december|desember|dec|des",
        days=r"mandag\w* ti[rs]dag\w* onsdag\w* torsdag\w* fredag\w* lordag\w* sondag\w*",
        until=r"(?:frem |fram )?(?:til|till)(?: og med| og| och med)?|t\.? ?o\.? ?m\.?|tom|indtil|inntil|ut",
        since=r"(?:fra|fran|f\.? ?r?\.? ?o\.? ?m\.?|fom|fr\.o\.m\.?)(?: og med| och med)?",
        back=r"tilbage|tilbake|tillbaka|ater(?:kommer|vander|igen|vender)?|igen|igjen|retur|svarer?|svarar"
        r"|besvar\w*|treffes"
        r"|tilgjengelig|traffas|vender|genabner|oppnar|apner|pa plats|jobber|gjenapner|kommer hjem",
        away=r"semester\w*|\w*ferie\w*|franvar\w+|fravaer\w*|bortrest|bortreist|borte|ute av kontoret|ur kontoret"
        r"|inte (?:pa (?:plats|kontoret)|tillganglig|antraffbar|i tjanst)|ikke (?:pa (?:kontoret|jobb|arbejde)"
        r"|til stede"
        r"|tilgjengelig|kontoret|til at traeffe)|permisjon\w*|foraldraledig\w*|barsel\w*|barns?el\w*|orlov\w*"
        r"|sjuk\w*|syk\w*"
        r"|sygemeld\w*|syg|ledig\w*|fri|stangt|lukket|stengt|holder lukket|tjanstledig\w*|tjenestereise|tjansteresa"
        r"|tjenesterejse|forretningsrejse|pa (?:reise|rejse|resa)|bortrejst|begransad tillgang|begrenset tilgang",
        no="ikke|inte|ej|kan ikke", tomorrow=r"i ?morgen|i ?morgon|imorra",
        next_week=r"nasta vecka|naeste uge|neste uke|i neste uke", week=r"uge|uke|vecka|v\.?",
    ),
    "fi": Tongue(
        small="olen en ole ja on kiitos viestistasi lomalla takaisin palaan toissa tavoitettavissa ota yhteytta"
        " asioissa"
        " sahkopostia paikalla asti saakka toimistolla voit hei viestisi automaattinen kiireellisissa vastaan"
        " luen enaa",
        months=r"tammikuu\w* helmikuu\w* maaliskuu\w* huhtikuu\w* toukokuu\w* kesakuu\w* heinakuu\w* elokuu\w*"
        r" syyskuu\w*"
        r" lokakuu\w* marraskuu\w* joulukuu\w*",
        days=r"maanantai\w* tiistai\w* keskiviik\w* torstai\w* perjantai\w* lauantai\w* sunnuntai\w*",
        until="-", since="-", until_after=r"asti|saakka|mennessa", since_after=r"alkaen|lahtien",
        back=r"palaa\w*|takaisin|tavoitettavissa|jalleen|vastaan|taas|toissa|toihin|paikalla",
        away=r"lomal\w+|\w*lomalla|lomailen|\w*loma|poissa\w*|matkalla|tyomatkalla|vapaalla|suljettu"
        r"|sairauslomal\w+|\w*vapaalla"
        r"|(?:en|emme|ei) ole \w+|enaa", no="en|ei|emme",
        tomorrow="huomenna", next_week="ensi viikolla", week=r"viikko|viikon|viikolla|viikot|viikoilla|vko|vkot",
    ),
    "hu": Tongue(
        small="vagyok nem a az es koszonom leszek irodaban szabadsagon ig tol levelet keresse forduljon ugyben uzenet"
        " kollegam tisztelt automatikus valasz hazon kivul napon surgos email irodan is van kerem",
        months=r"januar\w*|jan februar\w*|febr? marcius\w*|marc aprilis\w*|apr majus\w*|maj junius\w*"
        r"|jun julius\w*|jul"
        r" augusztus\w*|aug szeptember\w*|szept oktober\w*|okt november\w*|nov december\w*|dec",
        days=r"hetfo\w* kedd\w* szerda\w* csutortok\w* pentek\w* szombat\w* vasarnap\w*",
        until="-", since="-", until_after=r"(?:-?(?:e|a|i|je)?(?:jei|an|en|i)?g|ig"
        r"|bezarolag)", since_after=r"-?(?:e|a)?tol|kezdve|-?jetol",
        back=r"vissza\w*|ujra|ismet|elerheto\w*|valaszol\w*|dolgozom", away=r"szabadsag\w*|hazon kivul"
        r"|irodan kivul|tavol\w*"
        r"|nem (?:vagyok|leszek|tartozkodom|tudok)|beteg\w*|zarva|gyes\w*|gyed\w*|kikuldetes\w*", no="nem",
        tomorrow="holnap", next_week=r"jovo het\w*|kovetkezo het\w*", month_first=True,
    ),
    "ro": Tongue(
        small="sunt in si nu la de pe pentru va multumesc mesaj voi concediu birou reveni pana urgente contactati"
        " din cu"
        " dumneavoastra este buna ziua raspunde lipsesc absent perioada fi plecat",
        months="ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie"
        "|sept|sep"
        " octombrie|oct noiembrie|nov|noi decembrie|dec",
        days="luni marti miercuri joi vineri sambata duminica",
        until=r"pana(?: (?:pe|la|in|cel tarziu))?(?: data de)?(?: inclusiv)?", since=r"(?:din|de la|incepand cu"
        r"|dupa)(?: data de)?",
        back=r"reven\w+|revin|inapoi|din nou|intorc\w*|intoarc\w*|disponibil\w*|raspund\w*|redeschi\w+",
        away=r"concedi\w+|absent\w*|plecat\w*|inchis\w*|indisponibil\w*|nu (?:sunt|voi|pot)|lipsesc|vacant\w*"
        r"|delegati\w+|medical",
        no="nu", tomorrow="maine", next_week=r"saptamana viitoare", week="saptamana",
    ),
    "south": Tongue(
        small="sam se na u do od i je nisam cu godisnjem odmoru hvala poruku molim vas kontaktirajte postovani za"
        " hitne"
        " nasoj biti uredu odsutan odsutna vracam dopustu sem v bom ne lahko obrnite sporocilo pisarni odsoten"
        " odsotna",
        months=r"sijec\w+|januar\w*|jan veljac\w+|februar\w*|feb ozuj\w+|mart\w*|marec|marc\w* travn\w*|travanj"
        r"|april\w*"
        r" svib\w+|maj\w* lip(?:nj\w*|anj)|jun\w* srp(?:nj\w*|anj)|jul\w* kolovoz\w*|avgust\w*"
        r"|august\w* ruj(?:n\w*|an)"
        r"|septemb\w+ listopad\w*|oktob\w+ studen\w+|novemb\w+ prosin\w+|decemb\w+",
        days=r"ponede?l?j\w+ utor\w+|torek|torka sri?jed\w+|sred\w+ cetvrt\w+|cetrt\w+ pet(?:ak|ka|ek"
        r"|kom) subot\w+|sobot\w+"
        r" nedj?el\w+",
        until=r"(?:sve )?do(?: ukljucno| vkljucno)?|zakljucno s(?:a)?", since=r"od|pocevsi od",
        back=r"vrac\w*|vrat\w*|vrn\w+|povrat\w*|ponovn?o|opet|natrag|nazad|nazaj|spet|zopet|dostup\w+"
        r"|dosegljiv\w*|odgovor\w+",
        away=r"odmor\w*|godisnj\w*|odsut\w*|odsot\w*|nisam|nisem|necu|ne bom|dopust\w*|bolovanj\w*|bolnis\w+"
        r"|izvan \w+|van kancelarije"
        r"|zatvoren\w*|zaprt\w*|porodilj\w+|sluzben\w+ (?:put\w*|pot\w*)|nedostup\w+", no="ne|nisam|necu|nisem",
        tomorrow="sutra|jutri", next_week=r"(?:iduc\w+|sljedec\w+|sledec\w+|naslednj\w+|prihodnj\w+) (?:tjed\w+"
        r"|nedel\w+|tedn?\w+)",
    ),
    "ru": Tongue(
        small="я в на не до с по и меня буду от за вам письмо отпуске офисе здравствуите спасибо пожалуиста вопросам"
        " мое мо\u0456 з \u0456 у ви м\u0456и буде дякую лист вас обращаитесь по срочным сообщение это автоответ"
        " наш нас",
        months=r"январ\w+|янв|януари|с\u0456чн\w+ феврал\w+|фев|лют\w+|февруари март\w*|мар|берез\w+ апрел\w+|апр"
        r"|кв\u0456т\w+|април"
        r" ма[яие]|трав\w+ июн\w+|черв\w+|юни июл\w+|лип\w+|юли август\w*|авг|серп\w+ сентябр\w+|сен|вересн\w+"
        r"|септември"
        r" октябр\w+|окт|жовтн\w+|октомври ноябр\w+|ноя|листопад\w+|ноември декабр\w+|дек|грудн\w+|декември",
        days=r"понедельник\w*|понед\u0456л\w+|понеделник вторник\w*|в\u0456втор\w+ сред[ауые]|серед\w+"
        r"|сряда четверг\w*|четвер"
        r"|четвъртък пятниц\w+|п.?ятниц\w+|петък суббот\w+|субот\w+|събота воскресень\w+|нед\u0456л\w+|неделя",
        until=r"(?:вплоть )?до(?: конца)?|по|включно до", since=r"(?:начиная )?(?:с|со|от|з|\u0456з|в\u0456д)"
        r"|починаючи з",
        back=r"верн\w+|вых(?:ожу|од\w*)|возвра\w+|выиду|снова|буду|отвечу|на связи|поверн\w+|приступ\w+|опять"
        r"|вновь|знову|доступ\w+"
        r"|в офис|выи(?:ду|дет)|в\u0456дпов\u0456м|връщам|отново|ще бъда",
        away=r"отпуск\w*|отсутств\w*|командировк\w*|больничн\w*|декрет\w*|не в офисе|вне офиса|недоступ\w*"
        r"|выходн\w*|нет (?:в|на)"
        r"|в\u0456дпуст\w+|в\u0456дсутн\w*|л\u0456карнян\w*|отъезд\w*|не (?:буду|работаю|доступ\w+|смогу|будет"
        r"|могу|читаю)|ограничен\w*"
        r"|закрыт\w*|отпуска|не съм|отсъств\w*|поездк\w*|каникул\w*|болен|больна|болею|каникулах", no="не|нет",
        tomorrow="завтра", next_week=r"(?:на )?(?:следующеи|будущеи|наступного|наступному) (?:неделе|тиждня"
        r"|тижн\u0456)",
    ),
    "el": Tongue(
        small="ειμαι στο και την του σας το για θα με απο μηνυμα γραφειο ευχαριστω αδεια να στις εως μεχρι δεν οι"
        " ο η",
        months=r"ιανουαρι\w+|ιαν φεβρουαρι\w+|φεβ μαρτι\w+|μαρ απριλι\w+|απρ μαι\w+ ιουνι\w+|ιουν ιουλι\w+"
        r"|ιουλ αυγουστ\w+|αυγ"
        r" σεπτεμβρι\w+|σεπ οκτωβρι\w+|οκτ νοεμβρι\w+|νοε δεκεμβρι\w+|δεκ",
        days="δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη",
        until=r"(?:εως|μεχρι|ως)(?: και)?(?: (?:την|τη|τις|το))?", since=r"απο(?: (?:την|τη|τις|το))?",
        back=r"επιστρ\w+|γυρ(?:ιζω|ισω|ναω)|ξανα\w*|παλι|διαθεσιμ\w+|πισω|απαντησω|επανερχομαι|επανελθω|επανοδ\w+",
        away=r"αδεια\w*|απουσι\w*|λειπω|λειψω|διακοπ\w*|εκτος|κλειστ\w*|ταξιδ\w*|δεν (?:ειμαι|θα)|ασθενει\w*"
        r"|αναρρωτικ\w*",
        no="δεν|μη|μην", tomorrow="αυριο", next_week=r"(?:την )?επομενη εβδομαδα",
    ),
    "tr": Tongue(
        small="ve bir bu icin ile mesaj izinde izindeyim tarihinde kadar ofis ofiste degilim tesekkurler lutfen"
        " tarihleri"
        " arasinda iletisime geciniz yillik donus acil durumlarda e-posta otomatik yanit ben olacagim konularda"
        " merhaba",
        months=r"ocak\w*|oca subat\w*|sub mart\w* nisan\w*|nis mayis\w*|may haziran\w*|haz temmuz\w*"
        r"|tem agustos\w*|agu eylul\w*|eyl"
        r" ekim\w*|eki kasim\w*|kas aralik\w*|ara",
        days=r"pazartesi\w* sali\w{0,3} carsamba\w* persembe\w* cuma(?!r)\w* cumartesi\w* pazar(?!t)\w*",
        until="-", since="-", until_after=r"(?:'?(?:y?[ae]|n[ae])? )?(?:gunu )?(?:tarihine )?(?:kadar|dek|degin)",
        since_after=r"(?:'?[dt][ae]n )?(?:tarihinden )?(?:itibaren|sonra)",
        back=r"don(?:uyorum|ecegim|us\w*|ecek\w*|mus)|geri|tekrar|yeniden|isbasi\w*|ofiste olac\w+|ofisteyim"
        r"|is basi\w*|yanitla\w+"
        r"|cevapla\w+|basliyorum|baslayacagim", no=r"degil|olmayacag\w+|yok",
        away=r"(?:yillik )?izin\w*|izn\w+|tatil\w*|ofis disi\w*|ofiste (?:degil|olmayac|bulunm)\w*|yurt disi\w*"
        r"|rapor\w*|seyahat\w*"
        r"|kapali\w*|yokum|olmayacag\w*|bulunm\w+|disarida\w*|gorevde\w*|ulasilamaz|erisim\w*|sehir disi\w*",
        tomorrow="yarin", next_week=r"(?:gelecek|onumuzdeki|haftaya) hafta\w*",
    ),
    "ja": Tongue(
        small="", months="", days="月 火 水 木 金 土 日", until="", since="",
        until_after=r"まで|迄", since_after=r"から|より|以降",
        back=r"戻|復帰|出社|再開|出勤|通常営業|通常どおり|通常通り|営業(?:いたし|し|を開始)|対応|返信|ご連絡"
        r"|ご返答|回答|業務を開始",
        away=r"休暇|休業|休み|不在|出張|休館|夏季|夏期|年末年始|外出|留守|お盆|休診|休職|産休|育休|閉",
        no="", tomorrow="明日", next_week="来週", month_first=True,
    ),
    "zh": Tongue(
        small="", months="", days="一 二 三 四 五 六 [日天]", until=r"至|到|直到|截至|截止", since="从|從|自|於|于",
        until_after=r"(?:之前|以前|前|为止|為止|止)", since_after=r"起|开始|開始|后|後|之后|之後|以后|以後",
        back=r"回来|回來|返回|上班|恢复|恢復|返岗|返崗|回复|回覆|复工|復工|到岗|返工|回公司|回到|销假|銷假|开工"
        r"|開工|正常",
        away=r"休假|放假|出差|不在|外出|年假|产假|產假|病假|休息|休产|請假|请假|离开|離開|假期|休市|无法|無法"
        r"|不便|放年假",
        no="", tomorrow="明天|明日", next_week=r"下周|下週|下星期|下礼拜", month_first=True,
    ),
    "ko": Tongue(
        small="", months="", days="월요일 화요일 수요일 목요일 금요일 토요일 일요일", until="", since="",
        until_after=r"까지", since_after=r"부터|에서|이후",
        back=r"복귀|출근|돌아|재개|회신|답변|답장|연락드리|업무를 시작|정상",
        away=r"휴가|부재|출장|휴무|자리를|연휴|휴직|병가|비웁|비우|쉽니다|외근|연차|휴업|휴진|사무실을 떠|불가",
        no="", tomorrow="내일", next_week=r"다음 ?주|차주", month_first=True,
    ),
}  # fmt: skip
