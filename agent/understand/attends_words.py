"""By what words an invitation says who comes to the talk and who does not, in seven languages. Pure data.

Each is for a sentence in small letters without brackets, in which `¤` is the person in question and `§` any other;
what stands before them is matched at its end, what stands behind them at its begin.
"""

from __future__ import annotations

import re

# Small words that may stand between a verb and its person, or before an office.
ARTICLE = (
    r"(?:(?:the|an?|our|my|your|his|her|their|mr|mrs|ms|dr|der|die|das|dem|den|eine?[rm]?|unser\w{0,2}|mein\w{0,2}"
    r"|ihr\w{0,2}|sein\w{0,2}|frau|herrn?|le|la|les|l'|une?|notre|nos|mon|ma|votre|son|sa|el|los|las|una?|un|nuestr[oa]s?"
    r"|mi|su|il|lo|gli|i|mi[oa]|nostr[oa]|suo|sua|vostr[oa]|de|het|een|onze|ons|mijn|je|jouw|zijn|haar|o|a|os|as|uma?"
    r"|noss[oa]|meu|minha|seu|also|again|perhaps|possibly|maybe|auch|wieder|noch|eventuell|aussi|également|peut-être"
    r"|también|además|quizás?|anche|forse|pure|ook|weer|misschien|também|talvez|and|both|sowohl) ){0,3}"
)
# "plant manager , ", "colleague ": what somebody is, before their name.
OFFICE = r"(?:(?!(?:with|mit|avec|con|met|com|and|und|et|y|en)\b)[^\W\d_§¤][\w'-]{1,24}[ ]){0,4}(?:, )?"

_EN = r"""
    you(?:'ll|'re| will| are| are going to| would| then| next)?(?: now| then| also| first| be| get to| going to){0,2}[ ]
        (?:meet|meeting|see|seeing|have|talk|talking|speak|speaking|chat|chatting|seen|met|interviewed|joined|sit down)
        (?: down)?(?: to| with| by)?
  | (?:joined|accompanied|supported|led|conducted|hosted|chaired|run|held|interviewed|assisted|replaced|seen) by
  | (?:also )?(?:present|attending|in attendance|on the (?:panel|call)|joining(?: us)?|interviewers?|panel(?:lists?)?)
        (?: will be| are| is)?(?: :)?
  | (?:interview|call|chat|conversation|talk|meeting|session|it|this)(?: will be|'ll be| is|'s) with
  | in (?:his|her|their) (?:place|stead)(?: ,)?(?: comes| will be| is| you(?:'ll| will)? (?:meet|see|talk to|speak to))?
  | together with | along with | alongside | next to | plus | (?:we(?:'ll| will) be|we are|we're|wir sind|nous serons|seremos|somos|estaremos|saremo|siamo|zijn we met)(?: \w+){0,2} : | neben | aux côtés (?:de|d'|du)
"""
_DE = r"""
    (?:sie|du) (?:sprechen|sprichst|treffen|triffst|haben|reden|redest|begegnen)(?: dort| dann| zuerst| auch)?
        (?: mit)?
  | (?:sprechen|treffen) sie (?:dort )?(?:mit )?
  | (?:gespräch|interview|fachgespräch|vorstellungsgespräch|runde|termin)
        (?: (?:führt|führen|leitet|leiten|moderiert|übernimmt|ist|findet statt|führen sie))(?: mit)?
  | (?:es )?(?:begleitet|geführt|geleitet|unterstützt|vertreten|ersetzt|interviewt|moderiert) (?:von|durch)
  | dazu (?:kommt|kommen) | (?:mit )?dabei (?:ist|sind)(?: :)? | (?:es|daran) (?:nimmt|nehmen)(?: teil)?(?: :)?
  | (?:nehmen|nimmt)(?: am gespräch)? teil(?: :)? | anwesend (?:ist|sind)(?: :)? | teilnehmende?[rn]?(?: unsererseits)? :
  | für (?:ihn|sie) (?:kommt|springt|übernimmt|ist|spricht|nimmt) | (?:ihn|sie) vertritt
  | an (?:seiner|ihrer) stelle (?:kommt|ist|spricht|nimmt|übernimmt|führt)
  | gemeinsam mit | zusammen mit
  | (?:befragt|interviewt|prüft|empfängt) sie
"""
_FR = r"""
    vous (?:serez (?:reçue?s? )?(?:par|avec)|rencontrerez|verrez|échangerez avec|parlerez (?:avec|à)
        |aurez pour interlocut\w+|discuterez avec|vous entretiendrez avec|êtes attendue?s? par)
  | tu (?:rencontreras|verras|échangeras avec|parleras (?:avec|à)|discuteras avec|seras reçue? par)
  | (?:entretien|échange|rencontre|appel|rendez-vous)
        (?: est| sera| se fera| aura lieu| se tiendra| se déroulera)?(?: (?:mené|conduit|animé|assuré|menée))? (?:avec|par)
  | accompagnée?s? (?:de|d'|par|du) | en (?:présence|compagnie) (?:de|d'|du)
  | (?:seront|sera|est|sont)(?: aussi| également)? présente?s?(?: :)?
  | remplacée?s? par | à sa place(?: ,)? (?:viendra|ce sera|il y aura|c'est) | c'est
"""
_ES = r"""
    (?:hablarás|hablará|hablas|charlarás|verás|conocerás|(?:te )?reunirás|se reunirá|te verás|conversarás)
        (?: sol[oa]| primero| luego)?(?: con| a)?
  | (?:te|le|os|la|lo) (?:recibirán?|reciben?|entrevistarán?|entrevistan?|atenderán?|atienden?|esperan?|harán?)
        (?: la entrevista)?
  | (?:entrevista|charla|reunión|llamada|conversación|cita|videollamada)(?: será| es| se hará| la tendrás)? con
  | acompañad[oa]s? (?:por|de)
  | (?:estarán?|asistirán?|participarán?|participan?|vendrán?|se unirán?|se unen?|se suman?|intervendrán?)
        (?: también| además)?(?: con)?(?: :)?
  | (?:le|lo|la|les) (?:sustituye|sustituirá|reemplaza|releva)
  | en su lugar(?: (?:vendrá|estará|irá|te recibe|acudirá|asistirá|entra|tienes))? | con (?:él|ella|ellos)(?: (?:estará|viene|vendrá))?
  | sustituid[oa] por | junto (?:a|con)
"""
_IT = r"""
    (?:incontrerà|incontrerai|parlerà|parlerai|vedrà|vedrai|conoscerà|conoscerai|farai due chiacchiere|farà due chiacchiere)
        (?: con)? | (?:due|quattro) chiacchiere con
  | (?:la|ti|vi|lo) (?:riceverà|riceveranno|riceve|ricevono|intervisterà|intervista|aspetta|attende|accoglierà)
  | (?:colloquio|incontro|chiacchierata|appuntamento)(?: sarà| è| si terrà| si svolgerà)? con
  | insieme (?:a|ad|con) | assieme a | accompagnat[oa] da | affiancat[oa] da | (?:alla|in) presenza di
  | (?:ci sarà|ci saranno|sarà presente|saranno presenti|parteciperà|parteciperanno|interverrà|interverranno
        |si unisce|si unirà|si uniscono|partecipa|partecipano|presenti)(?: anche| a noi){0,2}(?: :)?
  | (?:lo|la|li) (?:sostituisce|sostituirà|rimpiazza) | sostituit[oa] da
  | al (?:suo|loro) posto(?: (?:ci sarà|viene|verrà|interviene|c'è|parteciperà|trova|troverà|avrà))? | con (?:lei|lui|loro)(?: ci sarà)?
"""
_NL = r"""
    (?:je|u|jij) (?:spreekt|praat|ontmoet|treft|gaat in gesprek)(?: alleen| eerst| daarna)?(?: met)?
  | gesprek(?: is| vindt plaats| voer je| heb je)? met
  | (?:vergezeld|vervangen|ontvangen|geïnterviewd|bijgestaan|gevoerd|geleid) door
  | (?:aanwezig(?: zijn| is)?|zijn aanwezig|gesprekspartners?|namens ons(?: zijn)?)(?: :)?
  | in (?:zijn|haar|hun|diens) plaats (?:komt|is|spreek je|neemt)
  | samen met
"""
_PT = r"""
    (?:vai|vais|irá|irás) (?:falar|conversar|reunir|encontrar-se|estar|reunir-se)(?: primeiro)? (?:com|à|ao)
  | (?:falará|falarás|conversará|fala|falas|reunirá|conversa)(?: só)? (?:com|comigo e)
  | (?:quem )?(?:a|o|te|vos|lhe) (?:entrevista|recebe|espera|receberá|entrevistará|entrevistam|recebem)(?: é| são)?
  | (?:recebid[oa]|conduzid[oa]|entrevistad[oa]|acompanhad[oa]|substituíd[oa]) (?:por|pel[oa]s?)
  | (?:estará|estarão|participa|participam|participará|participarão|junta-se|juntam-se)(?: a nós| também){0,2}(?: :)?
  | com a presença (?:de|do|da) | na presença (?:de|do|da)
  | no lugar del[ea] (?:vai|vem|estará) | em vez del[ea] (?:estará|vai|vem)
  | (?:juntamente|em conjunto) com
  | (?:entrevista|conversa|reunião)(?: será| é)? com
"""


def _joined(*patterns: str) -> str:
    """One alternation of tables in which each alternative begins a line, or stands between blanks and a bar."""
    return "|".join(re.sub(r"\s*\n\s*", "", re.sub(r"\s+\|\s+", "|", each.strip())) for each in patterns)


BEFORE = re.compile(rf"(?:^|[^\w'])(?:{_joined(_EN, _DE, _FR, _ES, _IT, _NL, _PT)}) {ARTICLE}{OFFICE}{ARTICLE}$")
"""At the end of what stands before somebody: they are met."""

_ADVERBS = (
    r"(?:(?:will|would|shall|is|are|'s|going|to|be|also|then|both|like|likes|want|wants|gladly|as|well|auch|dann|ebenfalls"
    r"|zudem|aussi|également|vous|te|os|la|le|lo|li|nos|también|además|anche|inoltre|ook|dan|daarnaast|também|por|sua|vez"
    r"|wird|werden|still|stattdessen|instead) ){0,4}"
)
_COMES_EN = r"""
    (?:join|joins|joining)(?! (?:the (?:team|company|firm)|our))
  | (?:interview|interviews|interviewing|meet|meets|see|sees|seeing|quiz|quizzes|grill|assess|welcome|host|hosts)
        (?: with)? (?:you|the candidates?)
  | (?:talk|talks|talking|speak|speaks|speaking|chat|chats|chatting) (?:to|with) you
  | (?:ask|asks|asking)(?! (?:you (?:to|for)|that|for you))
  | (?:lead|leads|leading|run|runs|running|conduct|conducts|chair|chairs|hold|holds|do|does|own|owns)
        (?: (?:the|this|your) (?:first half of the )?(?:\w+ )?(?:interview|talk|call|session|panel|conversation|part
        |half|round|questions|asking|screen|exercise)| it)
  | (?:leads|chairs|interviews|presides)(?= ?[,.;]|$)
  | (?:take|takes|walk|walks) you through
  | (?:sit|sits|sitting) in | (?:take|takes|taking) part | attend | attends | attending | participate | participates
  | be there | there as (?:planned|before|well) | present | in the room | on the (?:call|panel|line)
  | se conecta | se conectará | (?:stand|stands|step|steps|standing|stepping|filling|fill|fills) in
  | (?:take|takes|taking)(?: over)? (?:his|her|their|the|§) (?:place|seat|part|chair|slot|spot) | as (?:before|planned) | (?:take|takes|taking) over | replace | replaces | stay | stays | remain
  | (?:dial|dials|dialling|dialing) in | (?:has|have) read your (?:cv|application|file|letter|papers)
  | (?:hear|know) (?:more )?(?:about|how|what|why)
"""
_COMES_DE = r"""
    (?:stellt|stellen|spricht|sprechen|befragt|interviewt|führt|führen|leitet|leiten|moderiert|übernimmt|übernehmen|vertritt)
        (?= |$)(?! (?:das|die|unser\w*) (?:team|abteilung|werk|unternehmen))
  | (?:nimmt|nehmen|teilnehmen|teilnimmt)(?: [\w ]{0,40})? ?(?:teil)
  | (?:schaltet|schalten) sich | (?:kommt|kommen|stößt|stoßen) (?:[\w§ ]{0,40} )?(?:dazu|hinzu)
  | (?:ist|sind|sein|sitzt|sitzen) (?:[\w ]{0,30} )?(?:dabei|anwesend|mit am tisch) | bleibt (?:[\w ]{0,12} )?dabei
  | (?:springt|springen) (?:[\w ]{0,20} )?ein | erwartet sie | erwarten sie | prüft sie | lernt sie | (?:möchte|will) (?:sie|dich) (?:kennenlernen|sprechen|sehen)
"""
_COMES_FR = r"""
    (?:recevra|recevront|interrogera|questionnera|rencontrera|posera|poseront|pose|posent|entretiendra)
  | (?:mène|mènera|conduit|conduira|anime|animera|assure|assurera) (?:l'entretien|l'échange|la discussion|la réunion)
  | (?:participe|participera|participeront|assiste|assistera|assisteront|intervient|interviendra)
  | se (?:joint|joindra|joindront) | (?:sera|seront|est|sont) (?:là|présente?s?|des nôtres)
  | remplace | remplacera | prend la place | (?:passera|viendra) (?:te|vous) \w+ | (?:veut|souhaite|voudrait|aimerait) (?:te|vous) (?:rencontrer|voir|connaître)
"""
_COMES_ES = r"""
    (?:recibirá|recibirán|recibe|entrevistará|entrevistarán|entrevista|hará|harán|preguntará|preguntarán|espera|esperan)
        (?! (?:en (?:la )?(?:recepción|puerta|entrada)|llegar))
  | (?:participará|participarán|participa|asistirá|asistirán|asiste|intervendrá) | se (?:une|unirá|unen|unirán|suma|sumará)
  | (?:estará|estarán) (?:en la (?:entrevista|reunión|llamada)|presente|contigo|ahí|allí|también)
  | (?:hace|hacen|lleva|llevará|conduce|conducirá|dirige|dirigirá) (?:las preguntas|la entrevista|la reunión|la charla)
  | sustituye | sustituirá | ocupa el lugar | quiere (?:conocerte|verte|hablar) | toma el lugar | , que te (?:hará|entrevistará|recibirá)
"""
_COMES_IT = r"""
    (?:riceverà|riceveranno|riceve|intervisterà|intervista|incontrerà|incontra|aspetta|attende|condurrà|conduce)
  | (?:farà|faranno|fa|fanno) (?:le|qualche|alcune|delle) domand\w+ | (?:parteciperà|parteciperanno|partecipa|partecipano)
  | (?:sarà|saranno) (?:presente|presenti|con noi|dei nostri|collegat[oaie]) | ci (?:sarà|saranno) | si (?:unisce|unirà)
  | sostituisce | sostituirà | prende il posto | vuole (?:conoscerti|conoscerla|parlarti|vederti) | resta confermat[oa]
"""
_COMES_NL = r"""
    (?:stelt|stellen) | (?:sluit|schuift|komt|neemt|doet|sluiten|schuiven|komen|nemen|doen)(?: [\w ]{0,40})?
        (?:aan|erbij|bij|mee|deel)(?: |$)
  | (?:leidt|voert|doet) (?:het|dit) gesprek | (?:spreekt|ontvangt|interviewt|ontmoet) (?:je|u)
  | (?:is|zijn) (?:er )?(?:ook |gewoon )?(?:bij|aanwezig|erbij) | vervangt | neemt (?:de|zijn|haar) plaats | neemt het (?:gesprek )?over | blijft | wil (?:je|u) (?:leren kennen|ontmoeten|spreken)
"""
_COMES_PT = r"""
    (?:entrevista|entrevistará|recebe|receberá|conduz|conduzirá|fará|faz) (?:a entrevista|as perguntas|-?o|-?a|consigo|te)?
  | (?:participa|participará|participam|assiste|assistirá|intervém) | (?:estará|estarão|está) (?:presente|connosco|lá|também)
  | junta-se | juntam-se | mantém-se | substitui | substituirá | fala (?:consigo|contigo)
  | quer (?:te |o |a |vos )?(?:conhecer|falar)(?:-te|-vos)? | (?:fica|vai|vem) no lugar | vai (?:estar|entrevistar|recebê|participar|assistir|fazer)
"""
BEHIND = re.compile(
    rf"{_ADVERBS}(?:{_joined(_COMES_EN, _COMES_DE, _COMES_FR, _COMES_ES, _COMES_IT, _COMES_NL, _COMES_PT)})"
    r"(?=[ ,.;:!?-]|$)"
)
"""At the begin of what stands behind somebody: they are there."""

FRAMES = tuple(
    (re.compile(rf"(?:^|[^\w']){before} {ARTICLE}{OFFICE}{ARTICLE}$"), re.compile(rf"(?:{behind})(?=[ ,.;:!?-]|$)"))
    for before, behind in (
        (r"(?:asked|invited)", r"to (?:join|take part|sit in|attend|be there)"),
        (
            r"(?:von|durch)",
            r"(?:begleitet|unterstützt|vertreten|ersetzt|empfangen|befragt|interviewt|geführt|geleitet)",
        ),
        (r"(?:nimmt|nehmen)", r"(?:[\w ]{0,30})?teil"),
        (r"(?:spricht|sprechen|redet)", r"(?:dann |auch )?mit (?:ihnen|dir)"),
        (r"(?:führt|führen|leitet|übernimmt)", r"(?:mit ihnen )?(?:das |dieses |durch das )?gespräch"),
        (r"(?:empfängt|erwartet|befragt|prüft|interviewt)", r"(?:sie|dich)"),
        (r"c'est", r"qui (?:vous|te|mènera|posera|conduira)"),
        (r"(?:schuift|sluit|komt|neemt|doet|schuiven|sluiten)", r"(?:[\w ]{0,30} )?(?:aan|erbij|bij|mee|deel)"),
        (r"(?:vai|vem|irá)", r"(?:no lugar d|em vez d)\w+"),
        (r"(?:será|es|sarà|è|é|will be)", r"(?:quien|chi|quem|who|a) (?:te|la|ti|lo|o|a|interviews|will|meets|\w+)"),
    )
)
"""What stands before and behind somebody together."""
_NOT_THERE = r"""
    (?:won't|will not|will no longer|can't|cannot|can not|can no longer|could not|couldn't|is unable to|is not able to
        |isn't able to|will be unable to|are unable to|is no longer able to|isn't|is not|is no longer)
        (?: now| after all| unfortunately)?
        (?: be)?(?: (?:sitting in|there|on the (?:call|panel|line)|able to (?:join|attend|take part|make it|be there)|joining|attending
        |present|part of|in the (?:room|interview|meeting|talk)|with (?:us|you)|taking part|join|attend|take part
        |participate|make it(?! (?:on|until|before|at|by|earlier|any))|sit in))
  | (?:has to|had to|must|will have to|needs to) (?:drop out|pull out|withdraw|bow out|miss (?:it|this))
  | (?:has|have) (?:dropped|pulled) out
  | (?:kann|können|wird|werden|ist|sind|konnte)(?: leider| doch| nun| selbst| an dem tag| diesmal){0,3} nicht
        (?: [\w ]{0,20})?(?: (?:teilnehmen|dabei|dabeisein|kommen|anwesend|mitmachen|dazukommen|zur verfügung))
  | (?:musste|muss|mussten)(?: leider| nun| kurzfristig| doch){0,2} (?:absagen|passen) | fällt (?:leider )?aus
  | nimmt(?: leider| doch| nun)? nicht (?:[\w ]{0,20} )?teil
  | ne (?:pourra|peut)(?: malheureusement| finalement| donc)? (?:pas|plus)
        (?: (?:être (?:présente?|là|des nôtres|parmi nous)|participer|assister|venir|se joindre|vous recevoir))
  | ne (?:sera|participera|viendra|assistera)(?: malheureusement| finalement| donc)? (?:pas|plus)
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
    (?:has|have) been called | was called | (?:sends|gives|gave|sent) (?:(?:his|her|their|many) )?apologies | is(?: now| currently| unfortunately| sadly| also)? (?:off|ill|sick|unwell|on|away|abroad|travelling|stuck|out|held) | can't
  | cannot | is unavailable | fehlt | fehlen | manque | falta | manca | ontbreekt | ist | muss | hat | est | étant | ne (?:pourra|peut) | n'est (?:pas|plus) disponible
  | está | no puede | no podrá | è | non può | non potrà | is (?:helaas )?(?:verhinderd|ziek|op|afwezig|met|weg) | não
"""
_LEADS_TO = (
    r"(?:, )?(?:(?:who|der|die|qui|que|che|unfortunately|sadly|leider|malheureusement|purtroppo|helaas|now) ){0,2}"
)
NOT_THERE = re.compile(rf"{_LEADS_TO}(?:{_joined(_NOT_THERE)})(?=[ ,.;:!?-]|$)")
"""At the begin of what stands behind somebody: they are not there, whoever may be."""
AWAY = re.compile(rf"{_LEADS_TO}(?:{_joined(_AWAY)})(?=[ ,.;:!?-]|$)")
"""At the begin of what stands behind somebody: something keeps them, at this hour or at another."""
AWAY_FOR = re.compile(
    rf"{_LEADS_TO}(?:is|has|ist|hat|est|étant|está|è|heeft|zit|tem|fehlt)(?: [\w']+){{0,3}}? (?:off sick|ill|sick|on leave"
    r"|on holiday|abroad|urlaub|krank|erkrankt|verhindert|dienstreise|vacances|congés?|malade|absente?|déplacement|vacaciones"
    r"|baja|enferm[oa]|viaje|ferie|malat[oa]|assente|viaggio|trasferta|fiera|vakantie|ziek|verhinderd|férias|doente|viagem"
    r"|ausente|genommen)\b"
)
"""At the begin of what stands behind somebody: they are away; another who comes in the same sentence comes for them."""
NO_PART_BEHIND = re.compile(
    r"[^¤]{0,60}[(,] (?:that is |this is |das |cela |esto |questo |dit |isto )?(?:not|no|nicht|kein|ne|non|geen|niet|não)"
    r" (?:[\w']+ ){0,3}(?:part of|teil de[rs]|partie de|parte d\w+|onderdeel van) (?:the |der |des |l'|la |el |het |a )?"
)
"""Behind somebody: what they do is no part of the talk."""
STOOD_IN = re.compile(
    r"\binstead\b|\bin (?:his|her|their) (?:place|stead)\b|\b(?:stands?|steps?|fills?|standing|stepping) in\b"
    r"|\btak(?:es?|ing) (?:over|(?:his|her|their) place)\b|\breplac|\bfor (?:him|her|them)\b"
    r"|\bfür (?:ihn|sie) (?:kommt|springt|übernimmt|ist|spricht|nimmt)\b|\bvertritt\b|\bvertreten\b|\bersetz|\bstattdessen\b"
    r"|\bübernimmt\b|\ban (?:seiner|ihrer) stelle\b|\bremplac|\bà sa place\b|\bc'est [§¤] qui\b|\ben su lugar\b|\bsustitu"
    r"|\breemplaza|\bal suo posto\b|\bsostitui|\bin (?:zijn|haar|diens) plaats\b|\bvervang|\bneemt het (?:gesprek )?over\b|\bübernimmt\b|\bprend le relais\b|\btoma el relevo\b"
    r"|\bno lugar d|\bem vez d|\bsubstitu"
    r"|\b(?:so|hence|therefore|daher|deshalb|darum|also|donc|por eso|así que|quindi|perciò|dus|daarom|por isso|pelo que)\b"
    r"[^.]{0,30}\b(?:i|i'll|ich|je|j'|yo|io|ik|eu|me|mich|moi|allein|alone|seule?|sol[oa]|da sol[oa]|alleen|sozinh[oa])\b"
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
COPIED = (
    re.compile(r"(?:^|[^\w'])(?:copied|copying|cc'?d|cced|in kopie(?: ist| steht)?|en copie :|en copia :)(?: in)? $"),
    re.compile(
        r"(?:is|are|was|has been|steht|ist|est|está|è|staat|is)(?: [\w']+){0,3}? (?:in copy|copied|cc(?:'d|ed)?|im verteiler"
        r"|in kopie|cc|en copie|en copia|in copia|in (?:de )?(?:cc|kopie)|em (?:cópia|cc)|ter informatie|zur kenntnis)\b"
    ),
)
"""Before somebody, or behind: they only get to know of it."""
ERRAND = re.compile(
    r"\b(?:reception|lobby|gate|door|entrance|lift|parking|car park|badge|front desk|link|expenses|documents?|papers"
    r"|contract|regards|minutes|notes?|shadow\w*|observ\w*|listen\w*|silent\w*|silence|directions|invoice|details"
    r"|regret\w*|passcode|empfang|pforte|eingang|unterlagen|anfahrt\w*|grüß\w*|grüße|protokoll\w*|zuhör\w*|hört|hospit\w*"
    r"|beobacht\w*|stumm|accueil|entrée|badge|lien|documents|silence|intervenir|notes?|observat\w*|écoute\w*"
    r"|recepción|portería|puerta|enlace|documentación|gastos|oyente|actas?|escucha\w*|callad[oa]|observ\w*"
    r"|portineria|ingresso|documenti|verbal\w*|appunti|ascolt\w*|osserv\w*|uditor\w*|receptie|balie|deur|ingang"
    r"|notul\w*|luister\w*|toehoor\w*|kijkt|receção|portaria|entrada|ligação|atas?|ouvinte|ouvir|anota\w*)\b"
)
"""What one who only helps, writes or listens has to do with."""
NEXT = re.compile(
    r"^(?:(?:si|se) (?:vous|tu|le|la|les|tout|todo|tutto|va|il|elle|quieres|hay|ci|non|não|no|tudo|você|há|hai|ha|tens)|als|should)\b|\b(?:if|in case|falls|wenn|sollte|au cas où|en caso de que|nel caso|mocht|caso)\b"
    r"|\b(?:next|following|later|nächste\w*|spätere\w*|zweite[nr]? runde|runde (?:zwei|drei)|prochaine?|ultérieure?"
    r"|siguiente|próxim[oa]|prossim[oa]|successiv[oa]|volgende|seguinte)"
    r" (?:round|stage|step|interview|talk|week|runde|gespräch|étape|entretien|tour|ronda|fase|etapa|entrevista|colloquio"
    r"|giro|ronde|gesprek|conversa|semana)\b|\b(?:last|vorige|letzte|pasada|scorsa|passada|dernière) (?:week|time|woche"
    r"|semaine|semana|settimana|keer)\b|\b(?:was|were|had|war|hatte|étiez|avait|fue|habías|era|aveva|had|teve|foi)\b"
)
"""It is said of another time than this talk."""
THINGS = frozenset(
    "administration audit boss boutique chef dad mum mama papa vater mutter buchhaltung budget business catering cloud communication communications compliance"
    " compras controlling customer customers data delivery design development devops direction editorial einkauf"
    " engineering estates facilities finance finances finanza finanzas finanze finanzen finanças forschung growth handel"
    " humaines humanos huddle hr inkoop it kommunikation legal logistics logistik logistica logística maintenance"
    " marketing media operations panel payroll people personal personeel personeelszaken planning platform privacy"
    " procurement product produktion production producción produção produzione purchasing quality qualität recepción"
    " reception receptie recht recruiting recruitment recursos research risk risorse rh rrhh safety sales security"
    " security seguridad service shop software staff strategy studio seite side supply support tech technik technology umane"
    " vendas ventas vendite verkauf verkoop vertrieb warehouse workshop werkstatt zoom meet skype webex teams".split()
)
"""What may stand where names stand, and is a department or a tool."""
HEADING = re.compile(
    r"\b(?:panel\w*|interviewers?|committee|jury|júri|joining|attending|attendees|participants?|taking part|present|you(?:'ll"
    r"| will) (?:meet|see|be (?:seen|interviewed) by)|our side|\w*kommission|gremium|teilnehm\w*|nehmen teil|dabei|anwesend"
    r"|gesprächspartner\w*|unserer seite|unsererseits|jury|commission|comité|participants?|présent\w*|notre côté|rencontrerez"
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
    r"(?:^|[^\w'])(?:(?:reply|write|speak|report|turn|get back) to|contact|(?<![^,:;] )(?:call|ring|email|mail|text|reach|message|tell|notify|let)|get in touch with|questions? (?:to|for)|(?:questions?|queries|trouble|problems|changes|late|lost)\b[^¤§]{0,30}:"
    r"|(?:an|bei)? ?(?:rück)?fragen\b[^¤§]{0,20} (?:an|:)|wenden sie sich (?:bitte )?an|melden sie sich (?:bitte )?bei|rufen sie"
    r"|contacte[rz]?|prévene[rz]|écri(?:re|vez) à|adresse[rz](?:-vous)? à|appele[rz]|avise a|avisa a|escrib[ae] a"
    r"|llam[ae] a|dudas\b[^¤§]{0,20}:|scriv[ae] a|chiam[ai]|contatt[ai]|domande\b[^¤§]{0,20}:|neem contact op met|(?<![^,:;.] )bel|mail naar"
    r"|vragen\b[^¤§]{0,20}:|ligue (?:a|à|ao|para)|escreva (?:a|à|ao)|dúvidas\b[^¤§]{0,20}:) {ARTICLE}$".replace(
        "{ARTICLE}", ARTICLE
    )
)
"""At the end of what stands before somebody: one writes to them or rings them."""
NO_PART = re.compile(
    r"^\W{0,4}(?:minutes?|minute[- ]?taker|notes?|note[- ]?taker|scribe|secretary|clerk|observers?|protokoll\w*|schriftführ\w*"
    r"|gäste?|ersatz\w*|secrétaire|suppléante?s?|observat\w+|secretari[oa]|suplentes?|segretari[oa]|supplenti|uditor\w+"
    r"|verbalizzante|notulen|notulist\w*|secretaris|reserve|substitutes?|in copy|cc|kopie|copie|copia|cópia)"
    r"(?: [\w']+){0,2} : (?:[^¤:]{0,80}[,&] |[^¤:]{0,80} (?:and|und|et|y|e|en) )?$"
)
"""What stands before somebody on their line: a label of those who have no part in the talk."""
MET_AT_DOOR = (
    re.compile(r"\b(?:arriv\w+|met|welcome\w*|greet\w*|empfang\w*|begrüß\w*|ankunft|accueil\w*|arrivée|llegada|arrivo"
               r"|ontvangst|ontvang\w*|chegada)\b[^¤§]{0,40}$"),
    re.compile(r"\W{0,3}(?:(?:the|school|our|front) )?(?:office|reception\w*|front desk|sekretariat|empfang|secrétariat"
               r"|accueil|secretaría|conserjería|segreteria|portineria|balie|receptie|secretariaat|secretaria|receção)\b"),
)  # fmt: skip
"""Before and behind somebody: who lets one in."""
GREETS = re.compile(
    r"(?:will |wird |va |le |la |te |ti |je |u |sie |vous |dich )*(?:greet|greets|welcome you|collect|collects|fetch|fetches"
    r"|pick you up|show you (?:in|up|to)|lets? you in|lässt (?:sie|dich) (?:ein|herein|rein)|meets? you (?:at|in|downstairs)|accueill\w+|viendra vous chercher"
    r"|holt (?:sie|dich) (?:\w+ ){0,3}ab|nimmt (?:sie|dich) in empfang|(?:begrüßt|empfängt) (?:sie|dich) (?:am|an|unten)"
    r"|acogerá|recogerá|accoglie\w*|accompagnerà|vangt (?:je|u) op|haalt (?:je|u) op|acolhe\w*|vai buscá)\b"
)
"""At the begin of what stands behind somebody: they let one in."""
