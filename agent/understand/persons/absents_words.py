"""By what words an invitation says who does not come, or only helps; what is no name, and no list of people. Pure data.

For sentences as `attends_words` has them.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set
from agent.understand.persons.attends_words import ARTICLE, joined

_NOT_THERE = r"""
    (?:won't|will not|will no longer|can't|cannot|can not|can no longer|could not|couldn't|is unable to|is not able to
        |isn't able to|will be unable to|are unable to|is no longer able to|isn't|is not|is no longer)
        (?: now| after all| unfortunately)?
        (?: be)?(?: (?:sitting in|there|on the (?:call|panel|line)|able to (?:join|attend|take part|make it
        |be there)|joining|attending
        |present|part of|in the (?:room|interview|meeting|talk)|with (?:us|you)|taking part|join|attend|take part
        |participate|make it(?! (?:on|until|before|at|by|earlier|any))|sit in))
  | (?:has to|had to|has had to|have had to|must|will have to|needs to) (?:drop out|pull out|withdraw|bow out|cancel
        |miss (?:it|this))
  | (?:has |have )?(?:drops?|dropped|pulls?|pulled|bows?|bowed) out(?! of (?:the|a|his|her) (?:sky|car|bag))
  | (?:will |would )?not(?: now| after all)? (?:now )?be able to | will no longer be able to
  | (?:had |has |was |were |is )?(?:wished|wanted|hoped|hoping|planned|planning|meant|intended|due|going|supposed
        |expected|would have (?:liked|loved)) (?:to )
        (?:attend|join|come|be (?:there|here|with us|on the call|part)|sit in|take part|meet you|see you)
        (?: [\w']+){0,3} (?:, )?(?:but|yet|however|only)
  | (?:(?:is|are) (?:[\w']+ ){0,4})?(?:only |just )?on the (?:invite|invitation|list|thread|mail) (?:only|just|for)
  | (?:really |very much |so )?(?:enjoyed|loved|liked) (?:talking|speaking|meeting|chatting|your)
  | (?:kann|können|wird|werden|ist|sind|konnte)(?: leider| doch| nun| selbst| an dem tag| diesmal){0,3} nicht
        (?: [\w ]{0,20})?(?: (?:teilnehmen|dabei|dabeisein|kommen|anwesend|mitmachen|dazukommen|zur verfügung))
  | (?:musste|muss|mussten)(?: leider| nun| kurzfristig| doch){0,2} (?:absagen|passen) | fällt (?:leider )?aus
  | nimmt(?: leider| doch| nun)? nicht (?:[\w ]{0,20} )?teil | kommt(?: leider| doch| nun| diesmal)? nicht
  | (?:schafft|packt) es(?: leider| doch| nun| diesmal)? nicht | sagt (?:[\w]+ ){0,2}ab | hat (?:[\w]+ ){0,2}abgesagt
  | (?:ist|sind)(?: leider| doch| nun| diesmal)* (?:raus|nicht (?:mit )?dabei|nicht von der partie)
  | lässt sich (?:[\w]+ )?entschuldigen
  | (?:wollte|sollte|wäre|hätte)(?: [\w]+){0,4} (?:dabei ?sein|dabei|kommen|teilnehmen|teilgenommen|gekommen)
        (?: gewesen)? , (?:aber|doch|kann|muss|ist|hat)
  | ne (?:pourra|peut)(?: malheureusement| finalement| donc)? (?:pas|plus)
        (?: (?:être (?:présente?|là|des nôtres|parmi nous)|participer|assister|venir|se joindre|vous recevoir))
  | ne (?:sera|participera|viendra|assistera)(?: malheureusement| finalement| donc)? (?:pas|plus)
  | n'en (?:sera|est)(?: malheureusement| finalement| donc)? (?:pas|plus) | s'est (?:désistée?|excusée?|décommandée?)
  | (?:souhaitait|voulait|devait|pensait|aurait (?:aimé|voulu|souhaité)) (?:venir|participer|assister|être (?:là
        |présente?|des nôtres)|se joindre [\w ]{1,12}|vous (?:rencontrer|voir)) (?:, )?mais
  | (?:quería|iba a|pensaba|deseaba|habría querido) (?:asistir|venir|estar(?: presente)?|participar
        |acompañ\w+) (?:, )?pero
  | (?:ha tenido que|tuvo que) (?:cancelar|excusar\w*|retirarse) | se (?:ha )?(?:disculpa|excusa|disculpado|cae|caído)
  | (?:voleva|doveva|avrebbe voluto|intendeva) (?:venire|partecipare|esserci|essere presente|assistere) (?:, )?ma
  | (?:ha dovuto|deve) (?:rinunciare|disdire|annullare) | ha dato forfait | non (?:viene|partecipa|ci sta)
  | (?:wilde|zou|had willen) (?:er (?:ook )?bij zijn|komen|aanschuiven|meedoen|aansluiten) (?:, )?maar
  | (?:moest|heeft) (?:[\w]+ ){0,2}(?:afzeggen|afgezegd|afhaken) | haakt af | valt af
  | (?:queria|ia|pensava|gostaria de|teria gostado de) (?:vir|participar|estar(?: presente)?|assistir) (?:, )?mas
  | (?:teve de|teve que) (?:cancelar|desistir) | desistiu
  | (?:afinal |infelizmente |desta vez )?não (?:consegue|vai conseguir|conseguirá|pode|poderá|vai poder)
        (?: [\w]{2,12}[aei]r(?:-se)?)
  | no (?:podrá|puede|va a poder) (?:asistir|estar|participar|acompañar\w*|venir|unirse|atender\w*)
  | (?:finalmente )?no (?:estará|asistirá|participará|vendrá|va a estar)
  | non (?:potrà|può|riesce a) (?:essere (?:presente|con noi|dei nostri)|partecipare|venire|esserci|assistere)
  | non (?:ci sarà|parteciperà|sarà (?:presente|con noi))
  | (?:kan|is|zal|doet|komt|sluit|schuift)(?: er| helaas| toch| zelf){0,3} niet(?: er)?
        (?: (?:bij(?: zijn)?|aanwezig(?: zijn)?|mee|aan|deelnemen|aansluiten|aanschuiven|meedoen))
  | (?:afinal |infelizmente )?não (?:pode|poderá|vai poder|consegue) (?:estar|participar|comparecer|vir|assistir|ir)
  | (?:afinal |infelizmente )?não (?:estará|participa|participará|vai estar|vem)
"""
_AWAY = r"""
    (?:has|have) been called | was called | (?:sends|gives|gave|sent) (?:(?:his|her|their|many) )?apologies
  | is(?: now| currently| unfortunately| sadly| also)? (?:off|ill|sick|unwell|on|away|abroad|travelling|stuck|out
        |held) | can't
  | cannot | is unavailable | fehlt | fehlen | manque | falta | manca | ontbreekt | ist | muss | hat | est | étant
  | ne (?:pourra|peut) | n'est (?:pas|plus) disponible
  | está | no puede | no podrá | è | non può | non potrà | is (?:helaas )?(?:verhinderd|ziek|op|afwezig|met|weg) | não
"""
_LEADS_TO = (
    r"(?:, )?(?:(?:who|der|die|qui|que|che|unfortunately|sadly|leider|malheureusement|purtroppo|helaas|now) ){0,2}"
)
NOT_THERE = re.compile(rf"{_LEADS_TO}(?:{joined(_NOT_THERE)})(?=[ ,.;:!?-]|$)")
"""At the begin of what stands behind somebody: they are not there, whoever may be."""
AWAY = re.compile(rf"{_LEADS_TO}(?:{joined(_AWAY)})(?=[ ,.;:!?-]|$)")
"""At the begin of what stands behind somebody: something keeps them, at this hour or at another."""
AWAY_FOR = re.compile(
    rf"{_LEADS_TO}(?:is|has|ist|hat|est|étant|está|è|heeft|zit|tem|fehlt)(?: [\w']+){{0,3}}? (?:called (?:to"
    rf"|away|up)|off sick|ill|sick"
    rf"|on leave"
    r"|on holiday|abroad|urlaub|krank|erkrankt|verhindert|dienstreise|vacances|congés?|malade|absente?|déplacement"
    r"|vacaciones"
    r"|baja|enferm[oa]|viaje|ferie|malat[oa]|assente|viaggio|trasferta|fiera|vakantie|ziek|verhinderd|férias|doente"
    r"|viagem"
    r"|ausente|genommen)\b"
)
"""At the begin of what stands behind somebody: they are away; another who comes in the same sentence comes for them."""
SORRY = re.compile(
    r"(?:is|has|ist|hat|est|está|è|heeft|tem) (?:[\w']+ ){0,2}(?:unfortunately|sadly|leider|malheureusement"
    r"|lamentablemente|purtroppo|helaas|infelizmente)\b"
)
"""At the begin of what stands behind somebody: the writer is sorry for what keeps them."""
SOCIAL = re.compile(r"\b(?:coffee|lunch|break|tour|kaffee|mittag\w*|pause|rundgang|café|déjeuner|visite|almuerzo|visita"
                    r"|pranzo|pausa|koffie|rondleiding|almoço)\b")  # fmt: skip
"""What a line of a plan tells of beside the talk."""
NO_PART_BRACKETS = re.compile(
    r"\( (?:this is |das ist )?(?:not|no|kein|nicht|pas|non|geen|não)(?: [\w']+){0,4}"
    r" (?:interview|talk|gesprächs?|entretien|entrevista|colloquio|gesprek)s? \)"
)
"""In brackets on a line: what it tells of is none of the talk."""
NO_PART_BEHIND = re.compile(
    r"[^¤]{0,60}[(,] (?:that is |this is |das |cela |esto |questo |dit |isto )?(?:not|no|nicht|kein|ne|non|geen|niet"
    r"|não)"
    r" (?:[\w']+ ){0,3}(?:part of|teil de[rs]|partie de|parte d\w+|onderdeel van) (?:the |der |des |l'|la |el |het "
    r"|a )?"
    r"|^ ?\( (?:not|kein|no|nicht|pas|non|geen|não)(?: [\w']+){0,2} (?:interview|gespräch|entretien|entrevista"
    r"|colloquio|gesprek)\b"
)
"""Behind somebody: what they do is no part of the talk."""
STOOD_IN = re.compile(
    r"\binstead\b|\bin (?:his|her|their) (?:place|stead)\b|\b(?:stands?|steps?|fills?|standing|stepping) in\b"
    r"|\btak(?:es?|ing) (?:over|(?:his|her|their) place)\b|\breplac|\bfor (?:him|her|them)\b"
    r"|\bfür (?:ihn|sie) (?:kommt|springt|übernimmt|ist|spricht|nimmt)\b|\bvertritt\b|\bvertreten\b|\bersetz"
    r"|\bstattdessen\b"
    r"|\bübernimmt\b|\ban (?:seiner|ihrer) stelle\b|\bremplac|\bà sa place\b|\bc'est [§¤] qui\b|\ben su lugar\b"
    r"|\bsustitu"
    r"|\breemplaza|\bal suo posto\b|\bsostitui|\bin (?:zijn|haar|diens) plaats\b|\bvervang"
    r"|\bneemt het (?:gesprek )?over\b|\bübernimmt\b|\bprend le relais\b|\btoma el relevo\b"
    r"|\bno lugar d|\bem vez d|\bsubstitu"
    r"|\b(?:so|hence|therefore|daher|deshalb|darum|also|donc|por eso|así que|quindi|perciò|dus|daarom|por isso"
    r"|pelo que)\b"
    r"[^.]{0,30}\b(?:(?:just|only) you and|nur (?:sie|du) und|(?:juste|seulement) (?:toi|vous) et|sol[oa] (?:tú"
    r"|usted|tu|lei) [ye]"
    r"|alleen (?:jij|u) en|só (?:tu|você) e|i|i'll|ich|je|j'|yo|io|ik|eu|me|mich|moi|allein|alone|seule?"
    r"|sol[oa]|da sol[oa]|alleen"
    r"|sozinh[oa])\b"
)
"""Somewhere in the sentence, or in the next: another comes for one who is kept."""
INSTEAD_OF = re.compile(
    r"(?:^|[^\w'])(?:(?<!him )(?<!her )(?:replaces|replacing)|instead of|in place of|in lieu of|rather than"
    r"|(?:stand|step|fill)(?:s|ing)? in for|cover(?:s|ing)? for|tak(?:es|ing) over from"
    r"|statt|anstatt|anstelle(?: von)?|in vertretung (?:von|für)|(?<!ihn )(?<!sie )(?:vertritt|ersetzt)"
    r"|(?<!le )(?<!la )(?:remplace(?:ra)?)|à la place de|au lieu de|en lugar de|en vez de"
    r"|sustituye a|sustituirá a|reemplaza a|al posto di|invece di|(?<!lo )(?<!la )(?:sostituisce|sostituirà)"
    r"|prend la place d[eu]|(?:ocupa|toma) el (?:lugar|puesto) de|prende il posto di|neemt de plaats in van"
    rf"|in plaats van|vervangt|em vez d[aeo]|no lugar d[aeo]|(?<!\bo )(?<!\ba )(?:substitui|substituirá)) {ARTICLE}$"
)
"""At the end of what stands before somebody: another comes for them."""
SEAT_TAKEN = (
    re.compile(r"(?:^|[^\w'])takes(?: over)? $"),
    re.compile(r"(?:place|seat|part|chair|slot|spot)\b"),
)
"""What stands before and behind somebody together: another sits there."""
LABEL_AWAY = re.compile(
    r"(?:^|[^\w'])(?:apologies|regrets|absent|away|not (?:attending|joining|present|there)[\w ]{0,40}|entschuldigt"
    r"|abwesend|verhindert|nicht dabei|excusée?s?|absente?s?|ausentes?|excusan|disculpan|assent[ei]|giustificat[oi]"
    r"|afwezig|verontschuldigd|afgemeld|in kopie|nachrichtlich|cc|copy|copied|in copy|for (?:your )?information|fyi"
    r"|zur (?:kenntnis|info)|en copie|pour (?:information|info)|en copia|para (?:su )?información|in copia"
    r"|per conoscenza|in cc|ter info(?:rmatie)?|em cópia|para conhecimento"
    r"|(?:hr|recruiting|organi[sz]ational|organisatorische[rs]?|logistics) (?:poc|point of contact|contact"
    r"|kontakt)(?: only)?"
    r"|(?:poc|(?:point of )?contact|kontakt|ansprech\w+|contatto|contacto|contactpersoon) (?:only|nur|organisation\w*)"
    r"|(?:interview |recruiting |recruitment )?(?:coordinator|scheduler)|koordination|coördinatie|coordinaci[oó]n"
    r"|coordenação|coordination|coordinamento"
    r"|[\w' ]{3,40} \( (?:outside|not in|hors de|außerhalb|nicht im|fuera de|fuori|buiten|niet in"
    r"|fora d)[\w' ]{1,20} \)"
    r"|(?:secrétariat|secrétaire|minutes|schriftführung|protokoll|segretari\w+ verbalizzante|secretari[oa]|ambtelijk"
    r" secretaris)(?: (?:du|de|to|of|des|della|del|van) (?:the |la |le )?[\w']{3,20})?|clerk to the \w+)"
    rf" (?:: |- |– |\n)(?:{ARTICLE})(?:§ (?:, |and |und |et |y |e |en )?)*$"
)
"""At the end of what stands before somebody: a label, below which nobody stands who comes."""
LABEL_CONTACT = re.compile(
    r"^(?:s?poc|(?:single )?point of contact|(?:your |main )?contact(?: person)?|kontakt(?:person)?"
    r"|ansprechpartner(?:in)?"
    r"|ansprechperson|contactpersoon|personne à contacter|persona de contacto|contacto|contatto|referente|contato) :"
    rf" (?:{ARTICLE})(?:§ (?:, |and |und |et |y |e |en )?)*$"
)
"""All that stands before somebody on their line: whom one asks, where another label names the panel."""
PANEL = word_set("""
    panel panelist panelists panellists interviewer interviewers gesprächspartner gesprächspartnerin interviewteam jury
    intervieweur intervieweurs entrevistador entrevistadora entrevistadores intervistatore intervistatori
    gesprekspartner gesprekspartners comisión commissione comissão commissie
""")
AWAY_IS = re.compile(
    r"(?:^|[^\w'])(?:entschuldigt|verhindert|abwesend|erkrankt|excusée?s?|absente?s?|assent[ei]|ausentes?|afwezig"
    r"|verhinderd|verontschuldigd|absent|away)"
    rf" (?:ist|sind|is|are|est|sont|è|sono|está|están|zijn|estão) {ARTICLE}$"
)
"""At the end of what stands before somebody: "Entschuldigt ist Herr Pohl"."""
COPIED = (
    re.compile(r"(?:^|[^\w'])(?:copied|copying|cc'?d|cced|in kopie(?: ist| steht)?|en copie :|en copia :)(?: in)? $"),
    re.compile(
        r"(?:is|are|was|has been|steht|ist|est|está|è|staat|is)(?: [\w']+){0,3}? (?:in copy|copied|cc(?:'d|ed)?"
        r"|im verteiler"
        r"|in kopie|cc|en copie|en copia|in copia|in (?:de )?(?:cc|kopie)|em (?:cópia|cc)|ter informatie"
        r"|zur kenntnis)\b"
    ),
)
"""Before somebody, or behind: they only get to know of it."""
ERRAND = re.compile(
    r"\b(?:reception|lobby|gate|door|entrance|lift|parking|car park|badge|front desk|link|expenses|documents?|papers"
    r"|contract|regards|minutes|notes?|shadow\w*|observ\w*|listen\w*|silent\w*|silence|directions|invoice|details"
    r"|regret\w*|passcode|empfang|pforte|eingang|unterlagen|anfahrt\w*|grüß\w*|grüße|protokoll\w*|zuhör\w*|hört"
    r"|hospit\w*"
    r"|beobacht\w*|stumm|accueil|entrée|badge|lien|documents|silence|intervenir|notes?|observat\w*|écoute\w*"
    r"|recepción|portería|puerta|enlace|documentación|gastos|oyente|actas?|escucha\w*|callad[oa]|observ\w*"
    r"|portineria|ingresso|documenti|verbal\w*|appunti|ascolt\w*|osserv\w*|uditor\w*|receptie|balie|deur|ingang"
    r"|notul\w*|luister\w*|toehoor\w*|kijkt|receção|portaria|entrada|ligação|atas?|ouvinte|ouvir|anota\w*)\b"
)
"""What one who only helps, writes or listens has to do with."""
NEXT = re.compile(
    r"^(?:(?:si|se) (?:vous|tu|le|la|les|tout|todo|tutto|va|il|elle|quieres|hay|ci|non|não|no|tudo|você|há|hai|ha"
    r"|tens)|als|should)\b|\b(?:if|in case|falls|wenn|sollte|au cas où|en caso de que|nel caso|mocht|caso)\b"
    r"|\b(?:next|following|later|nächste\w*|spätere\w*|zweite[nr]? runde|runde (?:zwei|drei)|prochaine?|ultérieure?"
    r"|siguiente|próxim[oa]|prossim[oa]|successiv[oa]|volgende|seguinte)"
    r" (?:round|stage|step|interview|talk|week|runde|gespräch|étape|entretien|tour|ronda|fase|etapa|entrevista"
    r"|colloquio"
    r"|giro|ronde|gesprek|conversa|semana)\b|\b(?:last|vorige|letzte|pasada|scorsa|passada|dernière) (?:week|time|woche"
    r"|semaine|semana|settimana|keer)\b"
    r"|\b(?:was|were|had(?! to)|war|hatte|étiez|avait|fue|habías|era|aveva|had|teve|foi)\b"
)
"""It is said of another time than this talk."""
THINGS = word_set(
    """
    acquisition administration admissions adquisición audit boss boutique buchhaltung budget business capital
    catering chef cloud communication
    communications compliance compras controlling cultura culture customer customers dad data delivery design
    development devops
    direction editorial einkauf engineering estates facilities finance finances finanza finanzas finanze finanzen
    finanças forschung gestión growth handel hiring hr huddle humaines human humano humanos inkoop it kommunikation
    legal logistica logistics
    logistik logística maintenance mama marketing media meet mum mutter operations panel papa payroll people
    persone personal personas personeel personeelszaken pessoas planning platform privacy procurement producción
    product production
    produktion produzione produção purchasing quality qualität recepción receptie reception recht recruiting
    recruitment recursos research rh risk risorse rrhh safety sales security seguridad seite service shop side
    skype software staff strategy studio supply support talent talente talenti talento talentos talents teams tech
    technik technology umane vater vendas vendite
    ventas verkauf verkoop vertrieb warehouse webex werkstatt workshop zoom
    """
)
"""What may stand where names stand, and is a department or a tool."""
HEADING = re.compile(
    r"\b(?:panel\w*|interviewers?|committee|jury|júri|joining|attending|attendees|participants?|taking part|present"
    r"|you(?:'ll"
    r"| will) (?:meet|see|be (?:seen|interviewed) by)|our side|\w*kommission|gremium|teilnehm\w*|nehmen teil|dabei"
    r"|anwesend"
    r"|gesprächspartner\w*|unserer seite|unsererseits|jury|commission|comité|participants?|présent\w*|notre côté"
    r"|rencontrerez"
    r"|interlocut\w+|tribunal|comisión|participan|asistentes|asistirán|nuestra parte|nuestro lado|entrevistador\w*"
    r"|commissione|presenti|partecipa\w*|nostra parte|\w*commissie|aanwezig\w*|gesprekspartners?|onze kant|comissão"
    r"|presentes|participantes|participam|nosso lado|nossa parte|recruteurs?|intervistator\w*)\b"
)
"""A line above a list says that those are there who stand in it."""
NO_HEADING = re.compile(
    r"\b(?:contacts?|copy|cc|copie|copia|kopie|verteiler|not|without|absent|excused|entschuldigt|excusée?s?|previous"
    r"|earlier|next|later|questions?|fragen|kontakt|réserve|suplentes?|substitutes?|reserve|supplenti|candidat\w*)\b"
)
CONTACT = re.compile(
    r"(?:^|[^\w'])(?:(?:reply|write|speak|report|turn|get back) to|contact|(?<![^,:;] )(?:call|ring|email|mail|text"
    r"|reach|message|tell|notify|let)|get in touch with|questions? (?:to|for)|(?:questions?|queries|trouble|problems"
    r"|changes|late|lost)\b[^¤§]{0,30}:"
    r"|(?:an|bei)? ?(?:rück)?fragen\b[^¤§]{0,20} (?:an|:)|wenden sie sich (?:bitte )?an"
    r"|melden sie sich (?:bitte )?bei|rufen sie"
    r"|contacte[rz]?|prévene[rz]|écri(?:re|vez) à|adresse[rz](?:-vous)? à|appele[rz]|avise a|avisa a|escrib[ae] a"
    r"|llam[ae] a|dudas\b[^¤§]{0,20}:|scriv[ae] a|chiam[ai]|contatt[ai]|domande\b[^¤§]{0,20}:|neem contact op met"
    r"|(?<![^,:;.] )bel|mail naar"
    r"|vragen\b[^¤§]{0,20}:|ligue (?:a|à|ao|para)|escreva (?:a|à|ao)|dúvidas\b[^¤§]{0,20}:) {ARTICLE}$".replace(
        "{ARTICLE}", ARTICLE
    )
)
"""At the end of what stands before somebody: one writes to them or rings them."""
NO_PART = re.compile(
    r"^\W{0,4}(?:minutes?|minute[- ]?taker|notes?|note[- ]?taker|scribe|secretary|clerk|observers?|protokoll\w*"
    r"|schriftführ\w*"
    r"|gäste?|ersatz\w*|secrétaire|suppléante?s?|observat\w+|secretari[oa]|suplentes?|segretari[oa]|supplenti|uditor\w+"
    r"|verbalizzante|notulen|notulist\w*|secretaris|reserve|substitutes?|in copy|cc|kopie|copie|copia|cópia)"
    r"(?: [\w']+){0,3} : (?:[^¤:]{0,80}[,&] |[^¤:]{0,80} (?:and|und|et|y|e|en) )?$"
)
"""What stands before somebody on their line: a label of those who have no part in the talk."""
MET_AT_DOOR = (
    re.compile(r"\b(?:arriv\w+|met|welcome\w*|greet\w*|empfang\w*|begrüß\w*|ankunft|accueil\w*|arrivée|llegada|arrivo"
               r"|ontvangst|ontvang\w*|chegada)\b[^¤§]{0,40}$"),
    re.compile(r"\W{0,3}(?:(?:the|school|our|front) )?(?:office|reception\w*|front desk|sekretariat|empfang|secrétariat"
               r"|accueil|secretaría|conserjería|segreteria|portineria|balie|receptie|secretariaat|secretaria"
               r"|receção)\b"),
)  # fmt: skip
"""Before and behind somebody: who lets one in."""
LISTENS = re.compile(
    r"(?:will |is |wird |va |only |just |nur |also |auch |ook |solo |só |apenas |alleen |be |there to |here to "
    r"|bloß ){0,4}"
    r"(?:listens? in|listening in|takes? (?:the )?(?:notes|minutes)|taking notes|hört (?:nur |still |bloß )?zu"
    r"|(?:führt|schreibt) (?:nur )?protokoll|prend(?:ra)? (?:juste |seulement )?des notes|estará (?:solo "
    r"|sólo )?de oyente"
    r"|toma(?:rá)? notas|assisterà come uditor\w+|prende(?:rà)? appunti|luistert (?:alleen )?mee|notuleert"
    r"|toma notas|shadow(?:s|ing)? (?:and|but) (?:will )?(?:asks?|says?) nothing)(?=[ ,.;]|$)"
)
"""At the begin of what stands behind somebody: they only listen or write; who shadows may ask as well."""
