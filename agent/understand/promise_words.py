"""What an employer's words do, by language: be in touch, ask, appoint, look back. Patterns only.

They are matched against a folded, lower-cased sentence in which each date is blanked to zeros, so that no
pattern depends on how a date is written. Gaps are bounded and stop at punctuation.

STRONG: they will be in touch or say how it went. WEAK: they will send or arrange something.
PATIENCE: they ask for time. ASK: something the candidate is to do. OTHER: appointments, offers, start
days, history, opening hours: whatever else a date may belong to. ABSENT: the writer is away.
EVENT: something on their side that the answer waits for. CLAUSE: a clause that names when ("once", "after").
THEN: points back at such an event. VAGUE: soon. BREAK: where a clause ends. NOT: a denial. PAST: "I had
hoped to". RETURN and AWAY: the words of an out-of-office note.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_GAP = r"(?:(?! (?:und|and|et|y)\b)[^,;:()!?]){0,80}?"
_NEAR = r"[^,;:()!?]{0,40}?"


@dataclass(frozen=True, slots=True)
class Words:
    """The patterns of one language."""

    strong: re.Pattern[str]
    weak: re.Pattern[str]
    patience: re.Pattern[str]
    ask: re.Pattern[str]
    other: re.Pattern[str]
    absent: re.Pattern[str]
    event: re.Pattern[str]
    clause: re.Pattern[str]
    then: re.Pattern[str]
    vague: re.Pattern[str]
    break_: re.Pattern[str]
    not_: re.Pattern[str]
    past: re.Pattern[str]
    future: re.Pattern[str] | None
    """What must stand before a cue for it to be about the future; None where the verb itself shows it."""
    returning: re.Pattern[str]
    away: re.Pattern[str]


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


_RESULT = (r"(?:decisions?|answers?|updates?|news|feedback|outcomes?|results?|verdict|response|reply|word|clarity|notice"
           r"|notifications?|information|info|confirmation|next steps|conclusion|offers?|visibility|details|insights?"
           r"|definite \w+|more to (?:say|tell|share|report)|something (?:back|concrete|definite|final))")
_YOU = r"(?:you|everyone|everybody|all|both|each|every|candidates|applicants)"
_THEY = (r"(?:we|i|they|he|she|team|committee|board|panel|management|hr|manager|director|company|department"
         r"|recruiter|colleague|leadership|partners)")

ENGLISH = Words(
    strong=_any(
        rf"\b(?:get|getting|come|coming|circle|circling|be|write|writing|report|go|going|loop|ring) (?:right |straight )?"
        rf"back\b(?! (?:to|with) (?:us|me)\b)(?! (?:in|at|from|home|here|on 0)\b)(?: (?:to|with|in touch with) {_YOU}\b)?",
        r"\b(?:be|being|get|getting|keep|back) (?:right )?in (?:touch|contact)\b(?! with (?:us|me)\b)",
        rf"\blet(?:ting)? {_YOU}(?: \w+){{0,2}}? (?:know|have)\b",
        rf"\b(?:updat|inform|notify|contact|advis|answer|ping|brief|tell|email|messag|text|notifi)(?:e|ing)? {_YOU}\b",
        rf"\bsay more\b|\bkeep(?:ing)? {_YOU} (?:posted|updated|informed|in the loop)\b",
        r"\breach(?:ing)? out\b(?! to (?:us|me)\b)", r"\bfollow(?:ing)? up\b(?! with (?:us|me)\b)",
        r"\b(?:touch(?:ing)?|touch) base\b", r"\breconnect\b", r"\b(?:revert|respond|reply)(?:ing)?\b(?! to (?:us|me)\b)",
        rf"\b(?:have|share|give|get|provide|send|make|making|reach|communicate|announce|deliver|come to|pass on|take|taking"
        rf"|bring|receive|expect|expecting|see|finali[sz]e|issue|post|giving|sharing|having|extend|arrive at|land on|come up with"
        rf"|target|targeting|aim for|aiming for|shoot for|shooting for|hope for|hoping for|plan for|anticipate|work towards?|put out)"
        rf" (?!(?:your|to)\b)(?:(?!your\b)[\w'-]+ ){{0,6}}?{_RESULT}\b",
        rf"\b(?<!your ){_RESULT}\b(?: [\w'-]+){{0,6}}? (?:will|should|is|are|to|can|might|may|ought to) (?:[\w'-]+ ){{0,3}}?"
        r"(?:be|follow|come|fall|expected|due|planned|ready|available|made|taken|out|reach|arrive|go out)\b",
        rf"(?:^|: ?|- )\W*(?:our |the |final |a |an )*{_RESULT}\b(?: (?:expected|due|planned|likely|to follow))?\W{{0,3}}"
        r"(?=\w{0,12} ?0000|$)",
        rf"\b{_RESULT} (?:expected|due|to follow|follows|pending)\b",
        r"\b(?:decide|decid(?:e|ing) (?:on|between|whether|how)|make up (?:our|my|their) minds?|make the call|choose|"
        r"made up (?:our|my|their) minds?)\b",
        r"\b(?:conclud|complet|finali[sz]|finish|wrap|clos)(?:e|ing)?(?: up| out)? (?:the|our|this)(?: \w+){0,2} "
        r"(?:process|search|selection|review|decision|evaluation)\b",
        r"\b(?:extend|make) (?:an|our|the) offer\b|\b(?:make|finali[sz]e|announce) (?:a|our|the|their) (?:final |hiring )?"
        r"(?:selection|choice|pick|hire|call)\b",
        rf"\b(?:we|i|you|they|she|he|team) (?:\w+ ){{0,3}}?know\b(?! (?:you|that|how busy)\b)",
        r"\b(?:should|will|expect to|hope to|aim to)(?: (?:have (?:one|it|them)|do so|be able to|hopefully|probably))? (?=0{4})",
        r"\byou (?:will|should|can expect to|may expect to) (?:receive|get|have|find|see) (?:an? |our |another )?(?:\w+ )?"
        r"(?:email|e-mail|call|message|note|mail|letter)\b|\bin your inbox\b",
        rf"\b(?:will|should|can expect to|would|might|may|going to|expect to|get to|you|to|be) (?:\w+ ){{0,2}}?hear(?:ing)?\b"
        r"(?! (?:\w+ )?from you\b)",
        r"\b(?:not|have not|if you have not|not yet) (?:\w+ )?(?:hear|heard)\b(?! (?:\w+ )?from you\b)",
        r"\bhear(?:ing)? (?:back )?from (?:us|me)\b|\bknow (?:more|where you stand)\b",
        r"\bdrop(?:ping)? you a (?:line|note|message)\b",
        r"\bexpect (?:to hear|an? \w+ from|an? (?:email|call|message|note|phone call))",
        r"\b(?:look|watch) out for (?:an? |our )?(?:\w+ )?(?:email|call|message|note|mail)\b",
        r"\byou (?:will|should|can) (?:be|have been) (?:contacted|notified|informed|told|updated)\b",
        r"\b(?:be|have been|are being) (?:contacted|notified|informed|told|updated|contacting|notifying|informing)\b",
        r"\b(?:start|begin) (?:contacting|reaching|notifying|informing|calling)\b",
        r"\bback (?:to|with) you\b", rf"\bnotifying {_YOU}\b",
    ),
    weak=_any(
        r"\b(?:send|forward|call|phone|ring|write|writing|mail|invite|provide|share|text|buzz|shoot|drop)(?:ing)? (?:to )?"
        r"(?:it |this |that |them )?(?:over )?(?:to )?(?:you|everyone|all candidates)\b",
        r"\bgive you (?:a|another) (?:quick )?(?:call|ring|shout|buzz)\b",
    ),
    patience=_any(
        r"\b(?:give|allow|grant|giving|allowing) (?:us|me|them|the team)\b",
        r"\bbear(?:ing)? with (?:us|me)\b|\b(?:hold|hang|sit) tight\b|\bbe patient\b|\byour patience(?= 0000)",
        r"\b(?:need|require|ask(?:ed)? for|take)s?(?: (?:us|until|more|some|a|little|bit|of|time|about|still|just|at least|longer|extra"
        r"|maybe|probably|further))* (?=0000)",
        rf"\b(?:it|this|that|process|decision|review|approval|evaluation|which)\b(?: \w+){{0,4}}? (?:take|takes|taking)\b",
    ),
    ask=_any(
        r"\b(?:please|kindly|pls)\b(?! (?:do )?(?:give|bear|allow|be patient|expect|note|know|rest|hold|hang|don|not|remember|be))",
        r"\b(?:could|can|would|will|might|may) you\b(?! (?:\w+ )?hear\b)",
        r"\blet(?:ting)? (?:us|me) know\b|\b(?:get|come|reach|be)(?:ing)? back (?:out )?(?:to|with) (?:us|me)\b",
        r"\b(?:hear|hearing|heard)(?: \w+)? from you\b|\breply to (?:us|me)\b",
        r"^\W*(?:send|return|submit|complete|upload|confirm|reply|respond|fill|sign|book|pick|choose|apply|call|email"
        r"|contact|take|write|bring)\b(?! (?:to )?you\b)",
        r"\byou (?:have|need|must|should|may|could|ought|would)\b(?! (?:\w+ )?(?:expect|hear|have an?|receive|get|know|be|see|"
        r"not hear)\b)(?! not (?:yet )?heard)",
        r"\byour (?:\w+ )?(?:answer|decision|reply|response|confirmation|feedback|application|documents?|availability|acceptance"
        r"|submission|notice|slides|references?|details|task|test|assignment)\b",
        r"\b(?:deadline|due date|cut-?off|closing date|closes?|apply|registration|applications? (?:close|are|must|can|open|until))\b",
        r"\b(?:are|do|does|did|have|were) you\b|\b(?:would|does|is|will) (?:that|this|it) (?:work|suit|be ok)|\bhow about\b",
        r"\bask(?:ing)? (?:that )?you\b|\brequest(?:ing)? (?:that )?you\b|\bwe do not need\b|\bhop(?:e|ing) you\b"
        r"|\b(?:like|love|need|want) to (?:know|hear|have|see|receive)\b|\bgrateful\b|\bappreciate\b|\bneed from you\b|\bneed(?: \w+){0,2} your\b|\bexpect you\b|\bif you\b(?! (?:have not|do not|had not|are not)\b)"
        r"|\b(?:once|when|until|after) you\b",
    ),
    other=_any(
        r"\boffers?\b(?: \w+){0,5}? (?:valid|expires?|stands?|open|holds?|lapses?|good|remains?|until)\b|\bvalid\b|\bexpires?\b",
        r"\b(?:interview|call|meeting|appointment|conversation|chat|session|round|assessment|presentation|onsite|slot|talk"
        r"|invite|invitation|event|workshop|webinar|visit|tour|lunch|coffee|dinner)s?\b",
        r"\b(?:meet|see|speak|talk|chat|catch up|connect|hop|join|joining|move|moved|reschedul\w+|schedul\w+|invit\w+"
        r"|seeing|meeting|speaking|talking|interviewing|arrange|set up|book)\b",
        r"\b(?:shall|should|can|could) we\b|\blet (?:us|s)\b|\blet's\b|\blooking forward\b|\blook forward\b|\bavailab\w+\b",
        r"\b(?:works?|suits?|whether|find (?:a|another|some) (?:\w+ )?(?:time|date|slot|day)|on file)\b",
        r"\btakes? place\b|\btaking place\b|\bsee you\b",
        r"\b(?:start|starts|starting|begin|begins|beginning|onboard\w*|first day|relocat\w+|notice period|contract"
        r"|probation|salary|when you join|position|role|vacancy|opening|open)\b",
        r"\b(?:was|were|met|spoke|talked|did|came|received|got|sent|applied|interviewed|decided|discussed|thanks?"
        r"|thank|enjoyed|told|promised|mentioned|agreed|asked|last|since|ago|yesterday|posted|great to|nice to"
        r"|good to|pleasure|has been|have been|sending)\b",
        r"\b(?:office|closed|working hours|opening hours|i work|reachable|reach me|reach us|day off|travel\w*|public holiday)\b",
    ),
    absent=_any(
        r"\b(?:i|we) (?:am|are|will be|shall be)(?: \w+){0,2}? (?:out|away|off|ooo|back|absent|travelling|traveling|on (?:my |our |\w+ )?"
        r"(?:leave|holiday|vacation|pto)|unavailable|returning)\b(?! (?:to you|with you|in touch)\b)",
        r"\bout of (?:the )?office\b|\booo\b|\b(?:my|our) (?:return|vacation|holiday|leave|absence)\b|\b(?:when|once|until|as soon as) i\b"
        r"(?: \w+){0,2} (?:back|return)\b|\bon (?:my |our )?return\b",
    ),
    event=_any(
        r"\b(?:meets?|meeting|met|discuss\w*|reviews?|back|returns?|finish\w*|complet\w+|conclud\w+|wrap\w*|vot\w+"
        r"|run|runs|interview(?:ing|s)?|reconven\w*|debrief\w*|decision|board|committee|panel|budget|approval|sign-off|speak\w*|spoken|check\w*|seen|see|sign\w*|approv\w*|come in|gone through|decide\w*)\b",
    ),
    clause=_any(r"\b(?:once|when|after|as soon as|following|until|till|since|whenever)\b"),
    then=_any(
        r"\b(?:then|afterwards?|thereafter|straight after|right after|shortly after|soon after|(?:by|at) (?:that|then)"
        r"|after (?:that|this|it|which)|following that|immediately after|directly after)\b",
    ),
    vague=_any(r"\b(?:soon|shortly|asap|a\.s\.a\.p|in due course|promptly|swiftly|in a timely|quickly|without delay"
               r"|as and when|in the near future|before long|eventually)\b(?! as (?!possible))(?! after)"),
    break_=_any(
        r"[,;:()]| [-–—]+ |[–—]",
        r"\b(?:and|but|so|because|while|whereas|although|though|which|however|when|once|if|since|or|then|as soon as|after(?= \w+ (?:has|have))"
        r")\b",
        r"\b(?:we|i|you|they|she|he|hr) (?:will|shall|should|hope|aim|plan|expect|are|am|would|can|intend|anticipate|have)\b",
    ),
    not_=_any(r"\b(?:not|never|unlikely|nothing|no longer|no)\b(?! later| hear)"),
    past=_any(r"(?<!as )\b(?:said|promised|hoped|planned|wanted|meant|intended|supposed|(?<!is )(?<!are )expected|told you)\b|\bwould have\b"
              r"|\bhad (?:hoped|planned|wanted)|\b(?:writing|pleased|happy|glad|sorry|delighted|like|regret|want|wish|just|had|is|was|mail|email)"
              r" to (?:let|inform|update|notify|advise|tell|share|follow|reach|get)"),
    future=_any(r"\b(?:will|shall|should|would|going to|gonna|aim\w*|hop(?:e|es|ing)|plan\w*|expect\w*|intend\w*|anticipat\w+|try"
                r"|trying|looking|can|could|may|might|want to|ought|due to|target\w*|likely|to|let me|if|until|typically"
                r"|usually|normally|generally|promise|decision|about to|working)\b|^\W*(?:will|expect)\b"),
    returning=_any(
        r"\b(?:back|return(?:s|ing|ed)?|(?:available|reachable|in (?:the )?office|contactable|online|resum\w+|work)"
        r" (?:again|as of|from)|resum(?:e|ing)|be in (?:the office)?|respond|reply|answer|get to (?:it|your))\b",
    ),
    away=_any(
        r"\b(?:out|away|absent|off|leave|vacation|holidays?|pto|ooo|closed|unavailable|not (?:be )?(?:in|available|reading|working"
        r"|able)|travel\w+|limited access|no access|sick|conference|absence|offsite|on the road|intermittent|break)\b",
    ),
)

_ERGEBNIS = (r"(?:\w*rueckmeldung|\w*entscheidung|antwort|feedback|ergebnis\w*|bescheid|neuigkeiten|nachricht|updates?|zusage"
             r"|infos?|informationen|auskunft|naeheres|genaueres|zu- oder absage|zwischenstand)")
_SIE = r"(?:sie|dich|euch|ihnen|dir|alle\w*)"

GERMAN = Words(
    strong=_any(
        r"\bmelde[nt]?\b(?! (?:sie|dich|euch)\b)(?: [\w-]+){0,5}? (?:mich|uns|sich)\b", r"\bmeldet sich\b|\bmelden sich\b",
        rf"\b(?:mich|uns)\b{_GAP}\b(?:zurueck)?melden?\b(?! sie\b)", rf"(?<!sie )\bsich\b{_GAP}\b(?:zurueck)?melden\b",
        rf"\bauf (?:sie|dich|euch|alle)\b{_GAP}\bzu(?:kommen|gehen|komme)?\b",
        rf"\b(?:ihnen|dir|euch|allen)\b{_GAP}\b(?:{_ERGEBNIS}|mitteilen|mitgeteilt|antworten|schreiben|sagen?|zukommen|geben"
        r"|berichten|weiterhelfen)\b",
        rf"\bteil(?:e|en|t)\b{_GAP}\bmit\b", rf"\b(?:antworte|schreibe|sage|sag|schreib|berichte)n? (?:wir )?(?:ihnen|dir|euch)\b",
        rf"\b(?:hoeren|hoerst|hoert)\b(?: (?:sie|du|ihr))?{_GAP}\bvon (?!ihnen|dir|euch)\w+",
        rf"\bvon (?:uns|mir|unse\w+)\b{_GAP}\b(?:hoeren|hoerst|erhalten|bekommen)\b",
        r"\b(?:erfahren|erfaehrst|wissen|weisst) (?:sie|du|wir)\b",
        rf"\b(?:informier|kontaktier|benachrichtig|verstaendig|unterricht)(?:e|en|t|ern)?\b(?! (?:sie|du) (?:uns|mich))"
        rf"(?: [\w-]+){{0,4}}? {_SIE}\b",
        rf"\b{_SIE}\b{_GAP}\b(?:informieren|kontaktieren|benachrichtigen|verstaendigen|unterrichten|informiert|kontaktiert|benachrichtigt|verstaendigt)\b",
        rf"\b(?:mich|uns|sich)\b{_GAP}\bmit (?:ihnen|dir|euch)\b{_GAP}\bin (?:verbindung|kontakt)\b",
        rf"\bmit (?:ihnen|dir|euch)\b{_GAP}\bin (?:verbindung|kontakt)\b",
        r"\b(?:entscheide[nt]?|entscheidet)\b(?! sie\b)(?! du\b)",
        rf"\b(?:treffen|faellt|faellen|trifft|folgt|rechnen|haben|habe|hat|geben|gebe|gibt|erwarten|erhalten|bekommen|bekommst|erhaeltst"
        rf"|kommt|liegt|steht|koennen|kann|teilen|mit einer)\b{_GAP}(?<!ihre )(?<!deine )\b{_ERGEBNIS}\b",
        rf"(?<!ihre )(?<!deine )(?<!ihrer )(?<!um )\b{_ERGEBNIS}\b{_GAP}\b(?:faellt|fallen|folgt|folgen|treffen|getroffen werden|erwarten"
        r"|rechnen|steht|vorliegen|kommt|mitteilen|geben|haben|vor|erfolgt|erfolgen|mitgeteilt|liefern|nennen|kommen|sein)\b",
        rf"(?<!ihre )(?<!deine )\b{_ERGEBNIS} (?:bekommen|erhalten|bekommst|erhaeltst|gibt|gebe|geben|haben|habe)\b",
        rf"\blass(?:e|en|t)? (?:wir |ich )?{_SIE}\b{_GAP}\bwissen\b|\b{_SIE}\b{_GAP}\b(?:wissen lassen|auf dem laufenden)",
        r"\bweiss (?:ich|man)\b|\bauf (?:sie|dich|euch)\b[^,;:()!?]{0,40}?\bzurueck(?:kommen|komme)?\b",
        rf"^\W*{_ERGEBNIS}\W{{0,3}}(?=\w{{0,15}} ?0000)",
        rf"\b(?:ruf|rufe|rufen)\b(?: wir)? {_SIE}\b{_GAP}\ban\b",
    ),
    weak=_any(
        rf"\b(?:schick|send|uebersend|leit|mail|lass)(?:e|en|t)?\b(?! sie\b)(?: wir| ich)? {_SIE}\b",
        rf"\b{_SIE}\b{_GAP}\b(?:schicken|senden|zusenden|zuschicken|uebersenden|anrufen|anschreiben)\b",
    ),
    patience=_any(r"\bgeduld\w*\b", r"\b(?:brauche?n?|benoetige?n?|braucht|benoetigt)\b(?: (?:wir|ich|noch|dafuer|dazu|hierfuer|leider|aber|etwas|mehr"
                  r"|ein|bisschen|zeit|sicher|intern|wohl))* (?=0000)", r"\bdauert\b|\bdauern\b"),
    ask=_any(
        rf"\bbitte\b(?!{_NEAR}\bgeduld)", r"\b(?:koennen|koennten|wuerden|moechten|muessen|haetten) (?:sie|ihr)\b(?! mit\b)",
        r"\b(?:kannst|koenntest|wuerdest|musst|haettest) du\b", r"\bmelden sie sich\b|\bmelde? dich\b|(?<!gedulden )\b(?:sie|du) (?:sich|dich)\b",
        r"\b(?:geben|teilen|lassen|senden|schicken|reichen|nennen|kontaktieren|wenden|entscheiden|haben) sie\b(?! (?:noch )?(?:\w+ )?geduld)",
        r"\b(?:gib|sag|schick|lass|teil) (?:uns|mir)\b",
        r"\b(?:ihre[nrm]?|deine[nrm]?) (?:\w+ )?(?:rueckmeldung|antwort|entscheidung|unterlagen|zusage|bestaetigung|rueckantwort|feedback)\b",
        r"\b\w*(?:frist|schluss|deadline)\b|\bgeben sie\b|\bvon ihnen\b", r"\b(?:von|bei) (?:ihnen|dir) (?:\w+ )?hoeren\b", r"\bbitten\b(?!.{0,40}geduld)",
    ),
    other=_any(
        r"\bangebot\w*\b|\bgueltig\b|\bgilt\b|\bbindend\b|\bvertrag\w*\b|\bgehalt\w*\b",
        r"\b\w*(?:gespraech|termin|interview|telefonat|runde|call|treffen|einladung|workshop|besuch|kaffee|messe)(?:e|en|es|s)?\b",
        r"\b(?:einladen|sehen|freue|freuen|sprechen|unterhalten|passt|verfuegbar|kennen\w*|lernen|laden|ob|stattfinde\w+|findet|vereinbaren|zeit haetten)\b",
        r"\b(?:start\w*|beginnt|beginnen|eintritt\w*|arbeitsbeginn|arbeitstag|anfangen|antreten|besetz\w+|einstell\w+|probezeit|stelle)\b",
        r"\b(?:danke|dank|gefreut|letzte\w*|vergangene\w*|gestern|vorgestern|seit|war|waren|hatten?|wurden?|gab|wollten?|hofften?)\b",
        r"\b(?:haben|habe|hat|ist|sind)\b[^,;:()!?]{0,60}\b(?:ge\w+(?:t|en)|\w+iert|besprochen|erhalten|entschieden|verabschiedet)\b",
        r"\b(?:oeffnungszeiten|sprechzeiten|geschlossen|erreichbar|erreichen)\b",
    ),
    absent=_any(
        r"\b(?:ich bin|bin ich|wir sind|sind wir)\b[^;:()!?]{0,60}\b(?:abwesend|urlaub|nicht|haus|unterwegs|zurueck|wieder|dienstreise|elternzeit)\b",
        r"\b(?:meiner|unserer) rueckkehr\b|\bmeinem urlaub\b|\babwesen\w+\b|\bsobald ich\b.{0,40}\b(?:zurueck|wieder)\b",
    ),
    event=_any(r"\b(?:tagt|getagt|bespr\w+|zurueck|trifft|treffen|entscheid\w+|abgeschlossen|gespraeche?|fuehren|ende[nt]?|laufen|pruef\w+|beraet|beraten"
               r"|abstimm\w+|gesehen|gesprochen)\b"),
    clause=_any(r"\b(?:sobald|nachdem|wenn|nach|bis|sowie)\b"),
    then=_any(r"\b(?:dann|danach|anschliessend|daraufhin|im anschluss|direkt danach|hinterher|darauf)\b"),
    vague=_any(r"\b(?:bald|baldmoeglichst|zeitnah|in kuerze|kurzfristig|schnellstmoeglich|umgehend|demnaechst|so schnell wie moeglich"
               r"|sobald wie moeglich|unverzueglich|in naher zukunft)\b"),
    break_=_any(r"[,;:()]| [-–—]+ |[–—]", r"\b(?:und|aber|sowie|denn|doch|oder|weil|dass)\b"),
    not_=_any(r"\b(?:nicht|kein\w*|noch nicht|nie)\b"),
    past=_any(r"\b(?:wollten?|hofften?|hatten?|versprochen|geplant|sollten)\b"),
    future=None,
    returning=_any(r"\b(?:zurueck|wieder|rueckkehr|erreichbar|melde|beantworte\w*|antworte\w*|gerne)\b"),
    away=_any(r"\b(?:abwesen\w*|urlaub\w*|nicht (?:im|erreichbar|am|da|zu|verfuegbar|persoenlich)|ausser haus|dienstreise\w*|unterwegs|elternzeit|geschlossen"
              r"|krank\w*|mutterschutz|frei|feiertag\w*|fortbildung|verhindert|betriebsferien|messe|ooo|out of office)\b"),
)

_RETOUR = r"(?:reponse|decision|retour|nouvelles|resultats?|avis|information|verdict|suite)"
_VOUS = r"(?:vous|te|t|toi)"
FRENCH = Words(
    strong=_any(
        rf"\b(?:reviendr\w+|reviens|revenons|revient|revenir|revenions)\b{_NEAR}\bvers (?:vous|toi)\b",
        rf"(?<!pourriez[ -])(?<!pouvez[ -])(?<!devez[ -])(?<!priere de )\b{_VOUS}[ ' ](?!\w*rez\b)(?:re)?(?:contact\w+|appel\w+|rappel\w+|repond\w*"
        rf"|ecri\w+|inform\w+|tiendr\w+|tenir|tiens|dir\w+|communiqu\w+|donner\w*|confirm\w+|avis\w+|fer\w+|faire|faisons|fais|fait|dis|dit|dirons|redi\w+|tient|recontact\w+)\b",
        r"\b(?:vous|tu) (?:aurez|recevrez|saurez|auras|recevras|sauras|entendrez|serez|seras|devriez (?:avoir|recevoir))\b",
        r"\bnos nouvelles\b|\bmes nouvelles\b",
        rf"\b(?:aurons|aurai|aura|avoir|prendr\w+|rendr\w+|donner\w*|prenons|rendre)\b{_NEAR}\b{_RETOUR}\b",
        rf"(?<!votre )(?<!ta )\b{_RETOUR}\b{_GAP}\b(?:sera|seront|devrait|prise|communiquee|interviendra|tombera|rendue|attendue|prevue|connue|parviendra)\b",
        r"\b(?:deciderons|deciderai|decidera|trancherons|trancher|decidons|decider)\b",
        rf"^\W*(?:notre |une |la )*{_RETOUR}\W{{0,3}}(?=0000)",
    ),
    weak=_any(rf"\b{_VOUS}[ ' ](?:enverr\w+|adresser\w*|transmettr\w+|envoie|envoyer|envoyons|faire parvenir)\b"),
    patience=_any(r"\bpatien\w+\b", r"\b(?:il nous faut|il nous faudra|avons besoin|ai besoin|laissez[ -]nous|laisse[ -]moi|prendra|prend|compter|comptez|faudra|donnons jusqu)\b"),
    ask=_any(r"\bmerci d\w*\b|\bveuillez\b|\b(?:pourriez|pouvez|voulez|voudriez|devez|seriez|etes|auriez)[ -]vous\b|\b(?:peux|pourrais|es|serais)[ -]tu\b",
             r"\bpriere\b|\b(?:votre|ta|vos|tes) (?:\w+ )?(?:reponse|retour|decision|confirmation|documents?|disponibilites?)\b",
             r"\b(?:vous|tu) (?:avez|as|devez|dois|pouvez|peux)\b|\bdate limite\b|\bcandidatures?\b|\bs'il (?:vous|te)\b|\bnous (?:faire|envoyer|repondre|confirmer|retourner)\b"),
    other=_any(r"\boffre\b|\bvalable\b|\bexpire\b|\bcontrat\b|\bsalaire\b", r"\b(?:entretien|rendez[ -]vous|rdv|reunion|visio|echange|rencontre|appel|tour)s?\b",
               r"\b(?:rencontrer|voir|verrons|recevoir|disponibles?|conviendrait|echanger|inviter|convie\w*|aura lieu)\b",
               r"\b(?:commence\w*|debute\w*|prise de poste|demarr\w+|embauche|integr\w+|pourvoir|poste)\b",
               r"\b(?:merci pour|remerci\w+|hier|depuis|dernier|derniere|etait|suite a|avions|voulions|avons (?:ete|vu|recu|rencontre|decide|eu)|avez (?:ete|eu|passe))\b",
               r"\b(?:horaires|ferme|bureaux?|joignable)\b"),
    absent=_any(r"\b(?:je suis|je serai|nous sommes)\b[^;:()!?]{0,60}\b(?:absent\w*|conges?|vacances|retour|deplacement|bureau)\b|\bmon retour\b|\bnotre retour\b"),
    event=_any(r"\b(?:reunit|reunion|rentre|retour|discut\w+|termin\w+|finir\w*|acheve\w*|rencontr\w+|decid\w+|tranch\w+|comite)\b"),
    clause=_any(r"\b(?:apres|quand|lorsque|des que|une fois|a l'issue|jusqu)\b"),
    then=_any(r"\b(?:alors|ensuite|apres cela|apres quoi|puis|dans la foulee|a ce moment)\b"),
    vague=_any(r"\b(?:bientot|rapidement|prochainement|des que possible|au plus vite|dans les meilleurs delais|sous peu|tres vite|au plus tot)\b"),
    break_=_any(r"[,;:()]| [-–—]+ |[–—]", r"\b(?:et|mais|puis|car|donc|ou|puisque|tandis)\b"),
    not_=_any(r"\b(?:pas|aucun\w*|jamais|rien)\b"),
    past=_any(r"\b(?:voulions|voulais|esperais|esperions|devais|devions|avais|avions)\b"),
    future=None,
    returning=_any(r"\b(?:retour|reviens|revenir|reviendr\w+|rentr\w+|reprendr\w+|nouveau|joignable|repondr\w+|reouvr\w+)\b"),
    away=_any(r"\b(?:absent\w*|absence|conges?|vacances|deplacement|ferme\w*|indisponible|injoignable|hors|arret|formation|repos)\b"),
)

_NOTICIA = r"(?:respuesta|decision|noticias|novedades|resultados?|informacion|contestacion|actualizacion|algo)"
SPANISH = Words(
    strong=_any(
        r"\b(?:estar\w+|entrar\w+|seguir\w+|estamos) en contacto\b|\b(?:nos|me|se) comunic(?:ar\w+|amos|o|a)\b",
        r"\b(?:nos|me|se) (?:pondr\w+|ponemos|pongo|pone) en contacto\b|\bponer(?:nos|me|se) en contacto\b",
        r"\b(?:le|les|te|os|lo|la|se lo|te lo) (?:contact|avis|inform|respond|llam|escrib|dir|dar|har|comunic|manten|mantendr|confirm|notific|cont|cuent|digo|doy|contest|tendr)\w*\b",
        r"\b(?:contactar|avisar|informar|responder|llamar|escribir|dar|decir|comunicar|confirmar|contestar|hacer)(?:le|les|te|os|lo|la)\b",
        rf"\b(?:tendra\w*|recibira\w*|tendremos|tendre|tendran|tener|daremos|dare|dar)\b{_NEAR}\b{_NOTICIA}\b",
        r"\b(?:sabra\w*|sabremos|sabras|decidiremos|decidire|decidira\w*|decidimos)\b",
        rf"\b(?:tomar\w*|tomamos)\b{_NEAR}\bdecision\b",
        rf"(?<!su )(?<!tu )\b{_NOTICIA}\b{_GAP}\b(?:tomara|comunicara|sera|estara|conocera|espera|llegara|saldra)\b",
        r"\b(?:volver\w+|vuelvo|volvemos) a (?:contactar|escribir|hablar|llamar)\w*\b|\b(?:noticias (?:nuestras|mias)|nuestras noticias)\b",
        rf"^\W*{_NOTICIA}\W{{0,3}}(?=0000)",
    ),
    weak=_any(r"\b(?:le|les|te|os) (?:enviar\w+|mandar\w+|remitir\w+|envio|mando)\b|\b(?:enviar|mandar)(?:le|les|te|os)\b"),
    patience=_any(r"\b(?:necesitamos|necesito|necesitaremos)(?: (?:mas|tiempo|un|poco|de|algo|todavia|aun|hasta|otra|otros))* (?=0000)"
                  r"|\b(?:tardaremos|tardara|llevara|paciencia|denos|danos|nos tomara)\b"),
    ask=_any(r"\bpor favor\b|\b(?:podria\w*|puede\w*|podeis|puedes|querria\w*|le importaria)\b|\brogamos\b|\bruego\b|\b(?:envi|confirm|respond|contest|avis|d[ie]g?|h[aá]g)(?:e|en|a|an|enos|anos|inos|menos)(?:nos|me)\b",
             r"\b(?:su|tu|sus|tus) (?:\w+ )?(?:respuesta|decision|confirmacion|documentos|disponibilidad|aceptacion)\b",
             r"\b(?:tiene|tienes|debe|debes|teneis)\b|\bfecha limite\b|\bplazo\b|\bcandidaturas?\b|\bconfirmar(?:nos|me)\b|\bdinos\b|\bhaznos\b|\bdiganos\b|\bhaganos\b|\benviar(?:nos|me)\b|\bque nos\b"),
    other=_any(r"\boferta\b|\bvalida?\b|\bvence\b|\bcaduca\b|\bcontrato\b|\bsalario\b", r"\b(?:entrevista|reunion|cita|llamada|visita|videollamada|ronda|charla)s?\b",
               r"\b(?:vemos|veremos|verle|verte|disponible|hablamos|quedamos|invitar\w*|tendra lugar|esperamos verle)\b",
               r"\b(?:empieza\w*|empezar\w*|comienza\w*|comenzar\w*|incorpora\w*|puesto|vacante)\b",
               r"\b(?:gracias|ayer|desde|pasad[oa]|fue|estuv\w+|hablamos|conocimos|queria\w*|esperaba\w*|hemos|habiamos|ultima|encantad\w+)\b",
               r"\b(?:horario|cerrad\w+|oficinas?)\b"),
    absent=_any(r"\b(?:estoy|estare|estamos|estaremos|me encuentro)\b[^;:()!?]{0,60}\b(?:fuera|vacaciones|ausente|vuelta|baja|viaje)\b|\bmi (?:regreso|vuelta)\b"),
    event=_any(r"\b(?:reune|reunion|vuelve|regres\w+|termin\w+|acab\w+|decid\w+|hable|revis\w+|comite|entrevistas?)\b"),
    clause=_any(r"\b(?:cuando|despues|tras|una vez|en cuanto|hasta)\b"),
    then=_any(r"\b(?:entonces|despues de eso|luego|a continuacion|tras eso|despues)\b"),
    vague=_any(r"\b(?:pronto|en breve|lo antes posible|cuanto antes|proximamente|a la mayor brevedad|rapidamente)\b"),
    break_=_any(r"[,;:()]| [-–—]+ |[–—]", r"\b(?:y|pero|porque|luego|e|o|aunque|mientras)\b"),
    not_=_any(r"\b(?:no|ningun\w*|nunca|tampoco)\b"),
    past=_any(r"\b(?:queria\w*|esperaba\w*|habia\w*|debia\w*|iba\w*)\b"),
    future=None,
    returning=_any(r"\b(?:vuelvo|volvere|volveremos|vuelta|regres\w+|reincorpor\w+|de nuevo|disponible|respond\w+|contestar\w*)\b"),
    away=_any(r"\b(?:fuera|vacaciones|ausen\w+|viaje|baja|permiso|cerrad\w+|no estare|no disponible|festivo)\b"),
)

WORDS = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
