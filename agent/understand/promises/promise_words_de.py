"""What the words of an employer do in German. Patterns only; what each is for stands in `promise_signals`."""

from __future__ import annotations

from agent.understand.promises.promise_signals import GAP, NEAR, Words, any_of, sought

_ERGEBNIS = (
    r"(?:\w*rueckmeldung|\w*entscheidung|antwort|feedback|ergebnis\w*|resultat\w*|\w*auswahl|\w*aussage|bescheid"
    r"|neuigkeiten"
    r"|nachricht|updates?|zusage"
    r"|infos?|informationen|auskunft|naeheres|genaueres|zu- oder absage|zwischenstand)"
)
_SIE = r"(?:sie|dich|euch|ihnen|dir|alle\w*)"

_PAPIER = (
    r"(?:\w*einladung|\w*vorschl\w+|termine?|uhrzeit\w*|\w*vertrag\w*|angebot|unterlagen|entwurf|link"
    r"|aufgabe\w*|e-?mail"
    r"|mail|post|schreiben|brief|anruf|details|ansage|klarheit|gewissheit|papiere|fahrkarte|formular\w*"
    r"|was von \w+|was)"
)
_SAG = (
    r"(?:sag|schreib|ruf|gib|geb|schick|send|mail|text|erzaehl|bericht|antwort|leit|funk|klingel"
    r"|informier|orientier"
    r"|kontaktier|benachrichtig|verstaendig|nenn|liefer|reich|uebersend|uebermittel|simse?|bestaetig|teil"
    r"|verrat|erreich"
    r"|kontakt)"
)
_BIS_SIE = rf"(?: (?!(?:uns|mir|mich|bitte)\b)[\w'-]+){{0,5}}? {_SIE}\b"

GERMAN = Words(
    strong=sought(
        r"\b(?:hoeren|erfahren|wissen|lesen|sehen) sie\b(?=,? (?:dann |es |wer|was|ob|wie|warum))|\b(?:hoerst"
        r"|erfaehrst|weisst"
        r"|siehst) du\b(?=,? (?:dann |es |wer|was|ob|wie|warum))|\bdu (?:hoerst|erfaehrst) es\b|\bsie (?:hoeren"
        r"|erfahren) es\b",
        r"\b(?:verlass\w+|verlaesst) (?:sie |du )?(?:sich|dich) auf (?:einen?|meinen?|unseren?"
        r"|eine) (?:\w+ )?(?:anruf"
        r"|antwort|nachricht|mail|rueckmeldung|zeile|zeilen|brief)\b",
        r"\bmelde[nt]?\b(?! (?:sie|dich|euch)\b)(?: [\w-]+){0,5}? (?:mich|uns|sich)\b",
        r"\bmeldet (?:er |sie )?sich\b|\bmelden sich\b",
        rf"\b(?:mich|uns)\b{GAP}\b(?:zurueck)?melden?\b(?! sie\b)",
        rf"(?:(?<!sie )|\bwird sie )\bsich\b{GAP}\b(?:zurueck)?melden\b",
        rf"\bauf (?:sie|dich|euch|alle)\b{GAP}\bzu(?:kommen|gehen|komme)?\b",
        rf"\b(?:ihnen|dir|euch|allen)\b{GAP}\b(?:{_ERGEBNIS}|mitteilen|mitgeteilt|antworten|schreiben|sagen?"
        rf"|zukommen|geben"
        r"|berichten|weiterhelfen)\b",
        rf"\bteil(?:e|en|t)\b(?! (?:sie|ihr|uns|mir)\b){GAP}\bmit\b(?!,? dass\b)",
        r"\b(?:antworte|schreibe|sage|sag|schreib|berichte)n? (?:wir )?(?:ihnen|dir|euch)\b",
        rf"\b(?:hoeren|hoerst|hoert)\b(?: (?:sie|du|ihr))?{GAP}\bvon (?!ihnen|dir|euch)\w+",
        rf"\bvon (?:uns|mir|unse\w+)\b{GAP}\b(?:hoeren|hoerst|erhalten|bekommen)\b",
        r"\b(?:erfahren|erfaehrst|wissen|weisst) (?:sie|du|wir)\b",
        rf"\b(?:informier|kontaktier|benachrichtig|verstaendig|unterricht)(?:e|en|t|ern)?\b(?! (?:sie"
        rf"|du) (?:uns|mich))"
        rf"(?: [\w-]+){{0,4}}? {_SIE}\b",
        rf"\b{_SIE}\b{GAP}\b(?:informieren|kontaktieren|benachrichtigen|verstaendigen|unterrichten|informiert"
        rf"|kontaktiert|benachrichtigt|verstaendigt)\b",
        rf"\b(?:mich|uns|sich)\b{GAP}\bmit (?:ihnen|dir|euch)\b{GAP}\bin (?:verbindung|kontakt)\b",
        rf"\bmit (?:ihnen|dir|euch)\b{GAP}\bin (?:verbindung|kontakt)\b",
        r"\b(?:entscheide[nt]?|entscheidet)\b(?! sie\b)(?! du\b)",
        rf"\b(?:treffen|faellt|faellen|trifft|folgt|rechnen|haben|habe|hat|geben|gebe|gibt|erwarten|erhalten"
        rf"|bekommen|bekommst|erhaeltst"
        rf"|kommt|liegt|steht|koennen|kann|teilen)\b{GAP}(?<!ihre )(?<!deine )\b{_ERGEBNIS}\b",
        rf"(?<!ihre )(?<!deine )(?<!ihrer )(?<!um )\b{_ERGEBNIS}\b{GAP}\b(?:faellt|fallen|folgt|folgen|treffen"
        rf"|getroffen werden|erwarten"
        r"|rechnen|steht|vorliegen|kommt|mitteilen|geben|haben|vor|erfolgt|erfolgen|mitgeteilt|liefern|nennen"
        r"|kommen|sein)\b",
        rf"(?<!ihre )(?<!deine )\b{_ERGEBNIS} (?:bekommen|erhalten|bekommst|erhaeltst|gibt|gebe|geben|haben|habe)\b",
        rf"\blass(?:e|en|t)? (?:wir |ich )?{_SIE}\b{GAP}\bwissen\b|\b{_SIE}\b{GAP}\b(?:wissen lassen"
        rf"|auf dem laufenden)",
        r"\bfest(?:stehen|steht)\b|\bweiss (?:ich|man)\b|\bauf (?:sie|dich"
        r"|euch)\b[^,;:()!?]{0,40}?\bzurueck(?:kommen|komme)?\b",
        r"\b(?:wir|ich) antworten?\b|\bantworten? (?:wir|ich)\b|\b(?:zu|ab|zu- oder ab)sagen verschick\w+",
        rf"\bhaetten? (?:ich|wir)\b{GAP}\b{_ERGEBNIS}\b|\b(?:zu|ab)sagen\b{GAP}\bverschick\w+",
        rf"(?<!ihre )(?<!deine )\b{_ERGEBNIS}, (?:die|den|das|der|dem|deren) [^,;.!?]{{0,60}}, (?:kommt|folgt|geht"
        rf"|liegt|erhalten"
        rf"|erhaeltst|bekommen|bekommst|erfolgt|erreicht|kriegst)\b",
        r"\b(?:telefonier|ruf|klingel|arbeit)e?n? (?:ich|wir) (?:\w+ ){1,3}?(?:durch|ab)\b",
        r"\bins bild (?:zu )?(?:setz\w+|gesetzt)\b|\b(?:zusagen|absagen|briefe|bescheide) (?:raus|draussen"
        r"|unterwegs)\b",
        rf"\bmit (?:\w+ )?(?:{_PAPIER}|{_ERGEBNIS}) (?:koennen|duerfen|kannst|darfst|koennt|duerft) (?:sie|du"
        rf"|ihr)\b(?:{GAP}\brechnen\b)?",
        r"\b(?:gebe?|geben|gibt) (?:wir|ich|die \w+|der \w+) [^,;:.!?]{0,40}?\bbekannt\b",
        r"\bgreif\w* (?:ich |wir |er |sie )?(?:dann )?zum (?:hoerer|telefon)\b",
        r"\b(?:telefonier|sprech|sprich|red)(?:e|en|t|et)? (?:\w+ ){0,2}?(?:0+ )?mit (?:dir|ihnen|euch)\b"
        r"(?! (?:sprechen|reden|telefonieren))",
        r"\b(?:haben|hast|finden|findest|kriegen|kriegst|bekommen|bekommst) (?:sie|du) (?:ihn|es|sie|das|alles|den"
        r"|die|diese\w*)\b"
        r"(?: (?:\w+ ){0,2}?(?:im|in|auf|bei) (?:\w+ )?(?:briefkasten|postfach|post|posteingang|tisch|haenden|hand"
        r"|ihnen|dir))?",
        r"\b(?:anrufen|anruf|melden|schreiben|bescheid|antworten?|sagen)\b[^.!?;]{0,40}?\b(?:genau )?das (?:mach"
        r"|mache|tu|tue"
        r"|werd|werde) ich\b",
        r"\bklingle? (?:ich )?(?:bei|mal)\b|\bklingel (?:ich )?bei (?:dir|ihnen)\b",
        r"\b(?:sag|gib|geb)(?:e|en)? (?:(?!mir|uns|sie)\w+ )?bescheid\b|\bnicht (?:laenger )?warten\b"
        r"|\bwarten lassen\b",
        r"\bstell\w* (?:sich|mich)\b" + GAP + r"\bvor\b|\b(?:sich|mich)\b" + GAP + r"\bvorstellen\b",
        r"\b(?:liegt|ist|landet)\b" + GAP + r"\b(?:in|im|bei) (?:ihrem |deinem )?(?:postfach|posteingang"
        r"|briefkasten|ihnen|dir)\b",
        rf"\bkeine?n? (?:{_PAPIER}|{_ERGEBNIS}) (?:erhalten|bekommen)\b|^\W*mehr(?: dazu| infos?"
        rf"| details)?\W{{0,2}}(?=0000)",
        rf"(?<!ihre )(?<!deine )\b{_ERGEBNIS}\b{GAP}\bgibt(?:'?s)?\b",
        rf"\b(?:damit|dass) (?:du|sie|ihr)\b{GAP}\b(?:weisst|wissen|erfaehrst|erfahren|hoerst|hoeren)\b",
        r"\b(?:unsere |die |deren )?(?:wahl|auswahl) (?:steht|faellt|fest)\b|\bsteht\b[^,;:()!?]{0,30}?\bfest\b",
        r"\b(?:sie|du) (?:erfahren|erfaehrst)\b|\bwir hoeren uns\b",
        rf"(?<!ihre )(?<!deine )\b{_ERGEBNIS}\b{GAP}\b(?:verschoben|vertagt|verschiebt|verzoegert|aufgeschoben)\b",
        # "Ruft Sie an", "schreib ich dir", "sagen wir Ihnen"; "senden Sie" is asked of the candidate.
        rf"\b(?:{_SAG}(?:e|t|et)?|{_SAG}e?n(?! (?:sie|ihr)\b))\b(?! (?:du|uns|mir|mich)\b){_BIS_SIE}"
        rf"(?:{GAP}\b(?:{_PAPIER}|{_ERGEBNIS}))?",
        rf"\b(?:haben|hast|bekommen|bekommst|kriegen|kriegst|erhalten|erhaeltst|finden|findest|hoeren|hoerst)"
        rf" (?:sie|du|ihr)\b{GAP}\b(?:{_PAPIER}|{_ERGEBNIS}|von (?:mir|uns|ihm|ihr))\b",
        rf"\b(?:sie|du|ihr|alle) (?:haben|hast|bekommen|bekommst|kriegen|kriegst|erhalten|erhaeltst)\b{GAP}"
        rf"\b(?:{_PAPIER}|{_ERGEBNIS}|von (?:mir|uns|ihm|ihr))\b",
        rf"(?<!ihre )(?<!deine )\b{_PAPIER} (?:bekommen|bekommst|kriegen|kriegst|erhalten|erhaeltst) (?:sie|du"
        rf"|ihr)\b",
        rf"(?<!ihre )(?<!deine )\b(?:{_PAPIER}|{_ERGEBNIS})\b{GAP}\b(?:folg(?:t|en)|kommt|kommen|geht|gehen|gehe"
        rf"|zugehen"
        rf"|verschickt|versandt|zugesandt|zugeschickt|erreicht|erreichen)\b",
        rf"\b(?:folgt|geht|kommt|gehen|kommen|erreicht)\b(?: (?:ihnen|dir|sie|dich|die|der|das|ein|eine|noch))*{GAP}"
        rf"\b(?:{_PAPIER}|{_ERGEBNIS})\b(?: zu)?",
        rf"\b(?:ihnen|dir|euch|sie|dich)\b{GAP}\b(?:durchgeben|nennen|liefern|erzaehlen|verraten|bestaetigen|zugehen"
        rf"|zukommen|mehr sagen|sagen koennen|anrufen|erreichen)\b(?! (?:mich|uns|mir)\b)",
        r"\b(?:nehme|nehmen|nimmt)\b" + GAP + r"\bkontakt\b|\bkontakt (?:mit \w+ )?auf(?:nehmen)?\b",
        rf"\bmit (?:\w+ )?{_ERGEBNIS} (?:koennen|duerfen|kannst|darfst) (?:sie|du|ihr)\b",
        rf"\b{_ERGEBNIS} (?:wird|werden|soll|sollte|duerfte)\b{GAP}\b(?:getroffen|gefaellt|mitgeteilt|kommuniziert"
        rf"|vorliegen|bekannt ?gegeben|da sein|stehen|erfolgen)\b",
        rf"\b(?:werden|wird|wirst)\b{GAP}\b(?:informiert|kontaktiert|benachrichtigt|verstaendigt|angeschrieben"
        rf"|angerufen"
        rf"|bekanntgegeben|bekannt gegeben|veroeffentlicht|verschickt|versandt|zugesandt|beantwortet|unterrichtet)\b",
        r"\b(?:weiss|wissen) (?:ich|wir)\b|\b(?:lasse|lassen|laesst) (?:\w+ )?von (?:mir|uns|sich) hoeren\b",
        r"\b(?:lasse|lassen|laesst)\b" + GAP + r"\bvon (?:mir|uns|sich) hoeren\b|\bmeld(?:e)? mich\b",
        r"\b(?:nichts|keine nachricht|keine rueckmeldung|noch nichts) (?:von (?:uns|mir) )?(?:gehoert|hoeren"
        r"|hoerst|hoert|haben|hast)\b",
        rf"^\W*{_ERGEBNIS}\W{{0,3}}(?=\w{{0,15}} ?0000)",
        rf"\b(?:ruf|rufe|rufen)\b(?: wir)? {_SIE}\b(?! (?:mich|uns)\b){GAP}\ban\b",
        r"\b(?:ich|wir) (?:ruf|rufe|rufen|klingle|klingel|funke|meld|melde)\b[^,;:()!?]{0,60}?\b(?:an|durch|zurueck"
        r"|mich|uns)\b",
        r"\b(?:(?:ich|wir) beantworten?|beantworten? (?:ich|wir))\b|\b(?:ihre|deine|eure|alle|die) (?:\w+ )?"
        r"(?:nachrichten?|mails?|e-?mails?|anfragen?|schreiben) (?:beantworte|beantworten|werde|werden) (?:ich|wir)\b",
        r"\b(?:meld|melde|melden) (?:ich|wir) (?:mich|uns)\b|\b(?:neuer|naechster) versuch\b|\bergeht\b|\bergehen\b",
        r"\b(?:nenne|nennen|bestaetige|bestaetigen|verschicke|verschicken|schicke|schicken|maile|mailen|verkuende"
        r"|verkuenden) (?:ich|wir)\b(?! (?:sie|dich) (?:zu|nach)\b)",
        r"\b(?:klingelt|laeutet)\b(?: \w+){0,3}? (?:dein|ihr|das|bei)\b(?: \w+)?|\btelefon klingelt\b",
        r"\bin kenntnis\b|\bbescheid (?:ergeht|geht|erhalten)\b|\bhoeren (?:sie|du|ihr) von (?:uns|mir)\b",
        r"\b(?:ruf|rufe|rufen) (?:ich|wir) (?:\w+ ){0,2}?(?:an|durch|zurueck)\b",
    ),
    weak=any_of(
        rf"\b(?:schick|send|uebersend|leit|mail|lass)(?:e|en|t)?\b(?! sie\b)(?: wir| ich)? {_SIE}\b",
        rf"\b{_SIE}\b{GAP}\b(?:schicken|senden|zusenden|zuschicken|uebersenden|anrufen|anschreiben)\b",
    ),
    patience=any_of(
        r"(?:\b(?:bitte|haben sie|hab|habt)\b " + GAP + r")?\bgeduld\w*\b|\bbrauche?n? (?:ich|wir) noch\b",
        r"\b(?:geben sie|gib|gebt) (?:uns|mir)(?: (?:bitte|noch|etwas|ein|wenig|bisschen|mehr|zeit|die))*\b",
        r"\b(?:gib|geben sie|gebt|lass|lassen sie) (?:uns|mir) (?:bitte |noch |etwas |ein |wenig |bisschen |mehr "
        r"|zeit )*(?=0000)",
        r"\b(?:brauche?n?|benoetige?n?|braucht|benoetigt)\b(?: (?:wir|ich|noch|dafuer|dazu|hierfuer|leider|aber"
        r"|etwas|mehr"
        r"|ein|bisschen|zeit|sicher|intern|wohl))* (?=0000)",
        r"\b(?:es|das|dies|\w*prozess|\w*verfahren|entscheidung|auswahl|abstimmung|bearbeitung|\w*pruefung|wird"
        r"|etwas|noch)\b"
        r"[^,;:()!?]{0,25}?\bdauer(?:t|n)\b|\bdauert (?:es|das|noch|die (?:entscheidung|abstimmung|pruefung"
        r"|auswahl))\b",
    ),
    ask=any_of(
        rf"(?<!sie )(?<!geduld )\bbitte\b(?!{NEAR}\bgeduld)(?! (?:noch )?(?:rechnen|gedulden|beachten))"
        rf"|(?<!rechnen sie )(?<!gedulden sie sich )\bbitte\b(?<=sie bitte)",
        r"\b(?:koennen|koennten|wuerden|moechten|muessen|muessten|sollten|duerften|haetten) (?:sie|ihr)\b(?! mit\b)",
        r"\b(?:kannst|koenntest|wuerdest|musst|haettest) du\b",
        r"\b(?:gib|gebt|geben sie) (?:uns|mir) (?:bitte )?0+ (?:\w+ )?(?:bescheid|rueckmeldung|antwort)\b",
        r"\bmelden sie sich\b|\bmelde? dich\b|(?<!gedulden )(?<!meldet )(?<!wird )\b(?:sie|du) (?:sich|dich)\b",
        r"\b(?:geben|teilen|lassen|senden|schicken|reichen|nennen|kontaktieren|wenden|entscheiden"
        r"|haben) sie\b(?! (?:noch )?(?:\w+ )?geduld)",
        r"\b(?:gib|sag|schick|lass|teil) (?:uns|mir)\b(?! (?:bitte |noch |etwas )*(?:zeit|0000))",
        r"\b(?:ihre[nrm]?|deine[nrm]?) (?:\w+ )?(?:rueckmeldung|antwort|entscheidung|unterlagen|zusage"
        r"|bestaetigung|rueckantwort|feedback)\b",
        r"\b(?!anschluss|im anschluss|abschluss|wochenfrist|monatsfrist)\w*(?:frist|schluss|deadline)\b|\bgeben sie\b"
        r"|\bvon ihnen\b",
        r"\b(?:von|bei) (?:ihnen|dir) (?:\w+ )?hoeren\b",
        r"\bbitten\b(?!.{0,40}geduld)",
    ),
    other=any_of(
        r"\bangebot\w*\b|\bgueltig\b|\bgilt\b|\bbindend\b|\bvertrag\w*\b|\bgehalt\w*\b",
        r"\b\w*(?:gespraech|termin|interview|telefonat|runde|call|treffen|einladung|workshop|besuch|kaffee"
        r"|messe)(?:e|en|es|s)?\b",
        r"\b(?:einladen|sehen|freue|freuen|sprechen|unterhalten|passt|verfuegbar|kennen\w*|lernen|laden|ob"
        r"|stattfinde\w+|findet|vereinbaren|zeit haetten)\b",
        r"\b(?:start\w*|beginnt|beginnen|eintritt\w*|arbeitsbeginn|arbeitstag|anfangen|antreten"
        r"|(?<!ueber die )besetz\w+"
        r"|einstell\w+|probezeit|stelle)\b",
        r"\b(?:danke|dank|gefreut|letzte\w*|vergangene\w*|gestern|vorgestern|seit|war|waren|hatten?|wurden?|gab"
        r"|wollten?|hofften?)\b",
        r"\b(?:haben|habe|hat|ist|sind)\b[^,;:()!?]{0,60}\b(?:ge\w+(?:t|en)|\w+iert|besprochen|erhalten"
        r"|entschieden|verabschiedet)\b",
        r"\b(?:oeffnungszeiten|sprechzeiten|geschlossen|erreichbar|erreichen|vertritt|uebernimmt|umzieh\w+"
        r"|umzug\w*|(?:wir|ziehen) um|speicher\w+|aufbewahr\w+|behalten"
        r"|bewahren)\b",
    ),
    absent=any_of(
        r"\b(?:ich bin|bin ich|wir sind|sind wir)\b[^;:()!?]{0,60}\b(?:abwesend|urlaub|nicht|haus|unterwegs"
        r"|zurueck|wieder|dienstreise|elternzeit)\b",
        r"\b(?:meiner|unserer) rueckkehr\b|\bmeinem urlaub\b|\babwesen\w+\b|\bsobald ich\b.{0,40}\b(?:zurueck"
        r"|wieder)\b",
    ),
    event=any_of(
        r"\b(?:tagt|tagen|gemeinderat|vorstand|gremium|sitzung|jury|getagt|bespr\w+|zurueck|trifft|treffen"
        r"|entscheid\w+|abgeschlossen|gespraeche?|fuehren"
        r"|ende[nt]?|laufen|pruef\w+|beraet|beraten"
        r"|abstimm\w+|gesehen|gesprochen)\b"
    ),
    clause=any_of(r"\b(?:sobald|nachdem|wenn|nach|bis|sowie)\b"),
    then=any_of(
        r"\b(?:dann|danach|abends|nachmittags|mittags|am nachmittag|am mittag|gegen (?:mittag|abend)"
        r"|am (?:selben )?abend|anschliessend|daraufhin|im anschluss|direkt danach|hinterher"
        r"|darauf|am selben tag"
        r"|am gleichen tag|an (?:dem|diesem) tag|noch am selben|gleich danach)\b"
    ),
    vague=any_of(
        r"\b(?:sobald|wenn) (?:es )?(?:eine|etwas|was|neues|neuigkeiten|so weit)(?: neues)?(?: (?:gibt|ist"
        r"|da ist))?\b(?! 0)",
        r"\b(?:bald|baldmoeglichst|zeitnah|in kuerze|kurzfristig|schnellstmoeglich|umgehend|demnaechst"
        r"|so schnell wie moeglich"
        r"|sobald (?:wie |es )?(?:moeglich|geht)|sobald (?:wir|ich) (?:kann|koennen)|unverzueglich"
        r"|in naher zukunft)\b",
    ),
    break_=any_of(r"[,;:()]|(?<=[a-z0]{3})\. (?!0)| [-–—]+ |[–—]", r"\b(?:und|aber|sowie|denn|doch|oder|weil|dass)\b"),
    not_=any_of(r"\b(?:nicht|nichts|kein\w*|noch nicht|nie)\b"),
    past=any_of(
        r"\b(?:muss|muessen|darf|moechten?|wollen|erlauben) (?:wir |ich )?(?:ihnen|dir) (?:leider|heute)\b"
        r"|\b(?:wollten?|hofften?|hatten?|versprochen|geplant)\b"
    ),
    future=None,
    news=any_of(
        r"(?<!ihre )(?<!deine )\b(?:\w*rueckmeldung|\w*entscheidung|antwort|feedback|ergebnis\w*|bescheid"
        r"|neuigkeiten|update)\b"
        r"(?! (?:erbeten|erwuenscht|noetig|von (?:ihnen|dir)))"
    ),
    awaited=any_of(
        r"\b(?:nach|ab|bei|mit) (?:dem )?(?:erhalt|eingang|zugang)\b|\bsobald (?:sie|uns|mir|wir"
        r"|ich)\b[^,]{0,60}\b(?:vorlieg\w+|erhalten|haben|eingegangen|geschickt|da sind)\b"
    ),
    returning=any_of(r"\b(?:zurueck|wieder|rueckkehr|erreichbar|melde|beantworte\w*|antworte\w*|gerne)\b"),
    away=any_of(
        r"\b(?:abwesen\w*|urlaub\w*|nicht (?:im|erreichbar|am|da|zu|verfuegbar|persoenlich)|ausser haus"
        r"|dienstreise\w*|unterwegs|elternzeit|geschlossen"
        r"|krank\w*|mutterschutz|frei|feiertag\w*|fortbildung|verhindert|betriebsferien|messe|ooo|out of office)\b"
    ),
)
