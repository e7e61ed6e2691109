"""By what words an invitation says who comes to the talk and who does not, in seven languages. Pure data.

Each is for a sentence in small letters without brackets, in which `¤` is the person in question and `§` any other;
what stands before them is matched at its end, what stands behind them at its begin.
"""

from __future__ import annotations

import re

# Small words that may stand between a verb and its person, or before an office.
ARTICLE = (
    r"(?:(?:the|an?|our|my|your|his|her|their|mr|mrs|ms|dr|der|die|das|dem|den|eine?[rm]?|unser\w{0,2}|mein\w{0,2}"
    r"|ihr\w{0,2}|sein\w{0,2}|frau|herrn?|le|la|les|l'|une?|notre|nos|mon|ma|votre|son|sa|el|los|las|una?|un"
    r"|nuestr[oa]s?"
    r"|mi|su|il|lo|gli|i|mi[oa]|nostr[oa]|suo|sua|vostr[oa]|de|het|een|onze|ons|mijn|je|jouw|zijn|haar|o|a|os|as|uma?"
    r"|noss[oa]|meu|minha|seu|also|again|perhaps|possibly|maybe|auch|wieder|noch|eventuell|aussi|également|peut-être"
    r"|también|además|quizás?|anche|forse|pure|ook|weer|misschien|também|talvez|and|both|sowohl) ){0,3}"
)
# "plant manager , ", "colleague ": what somebody is, before their name.
OFFICE = r"(?:(?!(?:with|mit|avec|con|met|com|and|und|et|y|en)\b)[^\W\d_§¤][\w'-]{1,24}[ ]){0,4}(?:, )?"

_EN = r"""
    you(?:'ll| will)? (?:then |also |still )?(?:sit|sit down|finish|end|close|wrap up)(?: [\w']+){0,6} with
  | you(?:'ll|'re| will| are| are going to| would| then| next)?(?: now| then| also| first| be| get to| going to){0,2}[ ]
        (?:meet|meeting|see|seeing|have|talk|talking|speak|speaking|chat|chatting|seen|met|interviewed|joined
        |sit down)
        (?: down)?(?: to| with| by)?
  | (?:joined|accompanied|supported|supervised|overseen|guided|moderated|led|conducted
        |hosted|chaired|run|held|interviewed|assisted|replaced|seen) by
  | observed by(?= § (?:, )?(?:who|and) (?:will )?(?:then |also )?(?:talk|chat|discuss|go|speak|sit|debrief)\w*)
  | there (?:will be|is|are)|(?:also )?there(?: will be| is| are)
  | (?:also )?(?:present|attending|in attendance|on the (?:panel|call)|joining(?: us)?|interviewers?|panel(?:lists?)?)
        (?: will be| are| is)?(?: :)?
  | (?:interview|call|chat|conversation|talk|meeting|session|it|this)(?: will be|'ll be| is|'s) with
  | in (?:his|her|their) (?:place|stead)(?: ,)?(?: comes| will be| is| you(?:'ll| will)? (?:meet|see|talk to
        |speak to))?
  | (?:consists?|consisting|made up|composed) of | comprises? | together with | along with | alongside | next to
  | you(?:'ve| have|'ll)? (?:got|get)
  | (?:am|pm|o'clock|noon|uhr|heures|\d{1,2}[:.]\d{2}|\d{1,2} h) (?:, )?(?:with|mit|avec|con|met|com)
  | plus | (?:line-?up|crew|faces|people|team|(?:two|three|four|both) of us|with us)(?: [\w']+){0,3} :
  | (?:we(?:'ll| will) be|we are|we're|wir sind|nous serons|seremos|somos|estaremos|saremo|siamo
        |zijn we met)(?: \w+){0,2} : | neben | aux côtés (?:de|d'|du)
"""
_DE = r"""
    (?:sie|du) (?:sprechen|sprichst|treffen|triffst|haben|reden|redest|begegnen)(?: dort| dann| zuerst| auch)?
        (?: mit)?
  | (?:sprechen|treffen) sie (?:dort )?(?:mit )?
  | (?:gespräch|interview|fachgespräch|vorstellungsgespräch|runde|termin)
        (?: (?:führt|führen|leitet|leiten|moderiert|übernimmt|ist|findet statt|führen sie))(?: mit)?
  | (?:es )?(?:begleitet|geführt|geleitet|unterstützt|vertreten|ersetzt|interviewt|moderiert) (?:von|durch)
  | dazu (?:kommt|kommen) | (?:mit )?dabei(?: (?:ist|sind)(?: :)?| :) | (?:es|daran) (?:nimmt|nehmen)(?: teil)?(?: :)?
  | (?:nehmen|nimmt)(?: am gespräch)? teil(?: :)? | anwesend (?:ist|sind)(?: :)?
  | teilnehmende?[rn]?(?: unsererseits)? :
  | für (?:ihn|sie) (?:kommt|springt|übernimmt|ist|spricht|nimmt) | (?:ihn|sie) vertritt
  | an (?:seiner|ihrer) stelle (?:kommt|ist|spricht|nimmt|übernimmt|führt)
  | besteht aus | bestehend aus | setzt sich zusammen aus | zusammengesetzt aus | gemeinsam mit | zusammen mit
  | (?:befragt|interviewt|prüft|empfängt) sie | (?:setzt|setzen|sitzt) (?:du|sie) (?:[\w']+ ){0,5}mit
"""
_FR = r"""
    vous (?:serez (?:reçue?s? )?(?:par|avec)|rencontrerez|verrez|échangerez avec|parlerez (?:avec|à)
        |(?:terminerez|finirez|continuerez|poursuivrez)(?: [\w']+){0,6} (?:avec|par)|aurez pour interlocut\w+
        |discuterez avec|vous entretiendrez avec|êtes attendue?s? par)
  | tu (?:rencontreras|verras|échangeras avec|parleras (?:avec|à)|discuteras avec|seras reçue? par)
  | (?:entretien|échange|rencontre|appel|rendez-vous)
        (?: est| sera| se fera| aura lieu| se tiendra| se déroulera)?(?: (?:mené|conduit|animé|assuré
        |menée))? (?:avec|par)
  | composée? (?:de|d'|par|du) | se compose (?:de|d') | accompagnée?s? (?:de|d'|par|du)
  | en (?:présence|compagnie) (?:de|d'|du)
  | (?:seront|sera|est|sont)(?: aussi| également)? présente?s?(?: :)?
  | remplacée?s? par | à sa place(?: ,)? (?:viendra|ce sera|il y aura|c'est)
"""
_ES = r"""
    (?:hablarás|hablará|hablas|charlarás|verás|conocerás|(?:te )?reunirás|se reunirá|te verás|conversarás)
        (?: sol[oa]| primero| luego)?(?: con| a)?
  | (?:te|le|os|la|lo) (?:recibirán?|reciben?|entrevistarán?|entrevistan?|atenderán?|atienden?|esperan?|harán?)
        (?: la entrevista)?
  | (?:entrevista|charla|reunión|llamada|conversación|cita|videollamada)(?: será| es| se hará| la tendrás)? con
  | (?:te|os|se) (?:sientas|sentarás|sentáis|sentaréis|sienta|sentará|reúnes|reuniréis|tomas
        |quedas)(?: [\w']+){0,4} con
  | (?:formad[oa]|compuest[oa]|integrad[oa]) por | lo (?:forman|componen) | acompañad[oa]s? (?:por|de)
  | (?:estarán?|asistirán?|participarán?|participan?|vendrán?|se unirán?|se unen?|se suman?|intervendrán?)
        (?: también| además)?(?: con)?(?: :)?
  | (?:le|lo|la|les) (?:sustituye|sustituirá|reemplaza|releva)
  | en su lugar(?: (?:vendrá|estará|irá|te recibe|acudirá|asistirá|entra|tienes))?
  | con (?:él|ella|ellos)(?: (?:estará|viene|vendrá))?
  | sustituid[oa] por | junto (?:a|con)
"""
_IT = r"""
    (?:incontrerà|incontrerai|parlerà|parlerai|vedrà|vedrai|conoscerà|conoscerai|farai due chiacchiere
        |farà due chiacchiere)
        (?: con)? | (?:due|quattro) chiacchiere con
  | (?:la|ti|vi|lo) (?:riceverà|riceveranno|riceve|ricevono|intervisterà|intervista|aspetta|attende|accoglierà)
  | (?:colloquio|incontro|chiacchierata|appuntamento)(?: sarà| è| si terrà| si svolgerà)? con
  | (?:ti|si|vi) (?:siedi|siederà|siederai|siede|fermi|fermerà)(?: [\w']+){0,4} con
  | (?:compost[oa]|formata|costituita) da | insieme (?:a|ad|con) | assieme a | accompagnat[oa] da
  | affiancat[oa] da | (?:alla|in) presenza di
  | (?:ci sarà|ci saranno|sarà presente|saranno presenti|parteciperà|parteciperanno|interverrà|interverranno
        |si unisce|si unirà|si uniscono|partecipa|partecipano|presenti)(?: anche| a noi){0,2}(?: :)?
  | (?:lo|la|li) (?:sostituisce|sostituirà|rimpiazza) | sostituit[oa] da
  | al (?:suo|loro) posto(?: (?:ci sarà|viene|verrà|interviene|c'è|parteciperà|trova|troverà|avrà))?
  | con (?:lei|lui|loro)(?: ci sarà)?
"""
_NL = r"""
    (?:spreek|tref|ontmoet|zie) (?:je|u|jij)(?: daar| dan| eerst)?(?: met)?
  | (?:je|u|jij) (?:spreekt|praat|ontmoet|treft|gaat in gesprek)(?: alleen| eerst| daarna)?(?: met)?
  | (?:ga|gaat|zit|praat|sluit) (?:je|u|jij)(?: [\w']+){0,4} (?:met|bij)
  | gesprek(?: is| vindt plaats| voer je| heb je)? met
  | (?:vergezeld|vervangen|ontvangen|geïnterviewd|bijgestaan|gevoerd|geleid) door
  | (?:aanwezig(?: zijn| is)?|zijn aanwezig|gesprekspartners?|namens ons(?: zijn)?)(?: :)?
  | in (?:zijn|haar|hun|diens) plaats (?:komt|is|spreek je|neemt)
  | bestaat uit | bestaande uit | samen met
"""
_PT = r"""
    (?:vai|vais|irá|irás) (?:falar|conversar|reunir|encontrar-se|estar|reunir-se)(?: primeiro)? (?:com|à|ao)
  | (?:senta-se|sentas-te|termina|terminas)(?: [\w']+){0,4} com
  | (?:falará|falarás|conversará|fala|falas|reunirá|conversa)(?: só)? (?:com|comigo e)
  | (?:quem )?(?:a|o|te|vos|lhe) (?:entrevista|recebe|espera|receberá|entrevistará|entrevistam|recebem)(?: é| são)?
  | (?:recebid[oa]|conduzid[oa]|entrevistad[oa]|acompanhad[oa]|substituíd[oa]) (?:por|pel[oa]s?)
  | (?:estará|estarão|participa|participam|participará|participarão|junta-se|juntam-se)(?: a nós| também){0,2}(?: :)?
  | com a presença (?:de|do|da) | na presença (?:de|do|da)
  | no lugar del[ea] (?:vai|vem|estará) | em vez del[ea] (?:estará|vai|vem)
  | (?:compost[oa]|constituíd[oa]|formad[oa]) (?:por|pel[oa]s?) | (?:juntamente|em conjunto) com
  | (?:entrevista|conversa|reunião)(?: será| é)? com
"""


def joined(*patterns: str) -> str:
    """One alternation of tables in which each alternative begins a line, or stands between blanks and a bar."""
    return "|".join(re.sub(r"\s*\n\s*", "", re.sub(r"\s+\|\s+", "|", each.strip())) for each in patterns)


BEFORE = re.compile(rf"(?:^|[^\w'])(?:{joined(_EN, _DE, _FR, _ES, _IT, _NL, _PT)}) {ARTICLE}{OFFICE}{ARTICLE}$")
"""At the end of what stands before somebody: they are met."""

_ADVERBS = (
    r"(?:(?:will|would|shall|is|are|'s|going|to|be|also|then|both|like|likes|want|wants|gladly|as|well|auch|dann"
    r"|ebenfalls"
    r"|zudem|aussi|également|vous|te|os|la|le|lo|li|nos|también|además|anche|inoltre|ook|dan|daarnaast|também|por"
    r"|sua|vez"
    r"|wird|werden|still|stattdessen|instead) ){0,4}"
)
_COMES_EN = r"""
    (?:join|joins|joining)(?! (?:the (?:team|company|firm)|our))
  | (?:interview|interviews|interviewing|meet|meets|see|sees|seeing|quiz|quizzes|grill|grills|assess|assesses|welcome
        |host|hosts|test|tests|examine|examines|question|questions)(?: with)? (?:you|the candidates?)(?! (?:at
        |by|in|from|near) (?:the |our |your )?(?:[\w-]+ ){0,2}(?:reception|entrance|gate|door|lobby|desk|foyer
        |station|lift))(?! (?:outside|downstairs))
  | (?:put|puts|run|runs|take|takes) you through | (?:do|does) (?:most|all|the rest|the bulk|part|half)(?= |$)
  | (?:talk|talks|talking|speak|speaks|speaking|chat|chats|chatting) (?:to|with) you
  | (?:ask|asks|asking)(?! (?:you (?:to|for)|that|for you))
  | (?:lead|leads|leading|run|runs|running|conduct|conducts|chair|chairs|hold|holds|do|does|own|owns)
        (?: (?:the|this|your) (?:first half of the )?(?:\w+ )?(?:interview|talk|call|session|panel|conversation|part
        |half|round|questions|asking|screen|exercise)| it)
  | (?:leads|chairs|interviews|presides)(?= ?[,.;]|$)
  | (?:take|takes|walk|walks) you through | (?:take|takes|taking) (?:the|this|your) interview
  | (?:sit|sits|sitting) (?:in|down with you) | (?:take|takes|taking) part | attend | attends | attending
  | participate | participates
  | be there | there as (?:planned|before|well) | present | in the room | on the (?:call|panel|line)
  | se conecta | se conectará | (?:stand|stands|step|steps|standing|stepping|filling|fill|fills) in
  | (?:take|takes|taking)(?: over)? (?:his|her|their|the|§) (?:place|seat|part|chair|slot|spot)
  | as (?:before|planned) | (?:take|takes|taking) over | replace | replaces | stay | stays | remain
  | (?:dial|dials|dialling|dialing) in | (?:has|have) read your (?:cv|application|file|letter|papers)
  | (?:hear|know) (?:more )?(?:about|how|what|why)
  | (?:told|promised|assured) (?:me|us) (?:that )?(?:s?he|they)(?:'d| would|'ll| will) (?:come|join|be there|dial in)
"""
_COMES_DE = r"""
    (?:stellt|stellen|spricht|sprechen|befragt|interviewt|führt|führen|leitet|leiten|moderiert|übernimmt|übernehmen
        |vertritt)
        (?= |$)(?! (?:das|die|unser\w*) (?:team|abteilung|werk|unternehmen))
  | (?:nimmt|nehmen|teilnehmen|teilnimmt)(?: [\w ]{0,40})? ?(?:teil)
  | (?:schaltet|schalten) sich | (?:kommt|kommen|stößt|stoßen) (?:[\w§ ]{0,40} )?(?:dazu|hinzu)
  | (?:ist|sind|sein|sitzt|sitzen) (?:[\w ]{0,30} )?(?:dabei|anwesend|mit am tisch) | bleibt (?:[\w ]{0,12} )?dabei
  | (?:springt|springen) (?:[\w ]{0,20} )?ein | erwartet sie | erwarten sie | prüft sie | lernt sie
  | hat (?:mir |uns )?(?:fest )?(?:zugesagt|versprochen)(?:,? (?:zu kommen|dabei zu sein))?(?= ?[,.;]|$)
  | (?:möchte|will) (?:sie|dich) (?:kennenlernen|sprechen|sehen)
"""
_COMES_FR = r"""
    (?:recevra|recevront|interrogera|questionnera|rencontrera|posera|poseront|pose|posent|entretiendra)
  | (?:mène|mènera|conduit|conduira|anime|animera|assure|assurera) (?:l'entretien|l'échange|la discussion|la réunion)
  | (?:participe|participera|participeront|assiste|assistera|assisteront|intervient|interviendra)
  | se (?:joint|joindra|joindront) | (?:sera|seront|est|sont) (?:là|présente?s?|des nôtres)
  | (?:m'a|nous a) (?:dit|confirmé|promis|assuré) qu'(?:elle|il) (?:viendrait|viendra|serait là|sera là|participerait)
  | remplace | remplacera | prend la place | (?:passera|viendra) (?:te|vous) \w+
  | (?:veut|souhaite|voudrait|aimerait) (?:te|vous) (?:rencontrer|voir|connaître)
"""
_COMES_ES = r"""
    (?:recibirá|recibirán|recibe|entrevistará|entrevistarán|entrevista|hará|harán|preguntará|preguntarán|espera
        |esperan)
        (?! (?:en (?:la )?(?:recepción|puerta|entrada)|llegar))
  | (?:participará|participarán|participa|asistirá|asistirán|asiste|intervendrá)
  | se (?:une|unirá|unen|unirán|suma|sumará)
  | (?:estará|estarán) (?:en la (?:entrevista|reunión|llamada)|presente|contigo|ahí|allí|también)
  | (?:hace|hacen|lleva|llevará|conduce|conducirá|dirige|dirigirá) (?:las preguntas|la entrevista|la reunión
        |la charla)
  | (?:me|nos) (?:ha )?(?:dijo|dicho|confirmó|confirmado|prometió|aseguró) que (?:vendría|vendrá|estaría|estará|viene)
  | sustituye | sustituirá | ocupa el lugar | quiere (?:conocerte|verte|hablar) | toma el lugar
  | , que te (?:hará|entrevistará|recibirá)
"""
_COMES_IT = r"""
    (?:riceverà|riceveranno|riceve|intervisterà|intervista|incontrerà|incontra|aspetta|attende|condurrà|conduce)
  | (?:farà|faranno|fa|fanno) (?:le|qualche|alcune|delle) domand\w+
  | (?:parteciperà|parteciperanno|partecipa|partecipano)
  | (?:sarà|saranno) (?:presente|presenti|con noi|dei nostri|collegat[oaie]) | ci (?:sarà|saranno)
  | si (?:unisce|unirà)
  | sostituisce | sostituirà | prende il posto | vuole (?:conoscerti|conoscerla|parlarti|vederti)
  | resta confermat[oa]
  | (?:mi|ci) ha (?:detto|confermato|promesso|assicurato) che (?:verrà|verrebbe|ci sarà|ci sarebbe|viene)
"""
_COMES_NL = r"""
    (?:stelt|stellen) | (?:sluit|schuift|komt|neemt|doet|sluiten|schuiven|komen|nemen|doen)(?: [\w ]{0,40})?
        (?:aan|erbij|bij|mee|deel)
  | (?:leidt|voert|doet) (?:het|dit) gesprek | (?:spreekt|ontvangt|interviewt|ontmoet) (?:je|u)
  | (?:is|zijn) (?:er )?(?:ook |gewoon )?(?:bij|aanwezig|erbij) | vervangt | neemt (?:de|zijn|haar) plaats
  | (?:zei|beloofde|heeft (?:me |ons )?(?:gezegd|beloofd|verteld)) dat (?:ze|zij|hij) (?:komt|zou komen|erbij is)
  | neemt het (?:gesprek )?over | blijft | wil (?:je|u) (?:leren kennen|ontmoeten|spreken)
"""
_COMES_PT = r"""
    (?:entrevista|entrevistará|recebe|receberá|conduz|conduzirá|fará|faz) (?:a entrevista|as perguntas|-?o|-?a
        |consigo|te)?
  | (?:participa|participará|participam|assiste|assistirá|intervém)
  | (?:estará|estarão|está) (?:presente|connosco|lá|também)
  | (?:disse|confirmou|prometeu|garantiu)(?: -me|-me)? que (?:vinha|viria|vem|virá|estará|estaria)
  | junta-se | juntam-se | mantém-se | substitui | substituirá | fala (?:consigo|contigo)
  | quer (?:te |o |a |vos )?(?:conhecer|falar)(?:-te|-vos)? | (?:fica|vai|vem) no lugar
  | vai (?:estar|entrevistar|recebê|participar|assistir|fazer)
"""
BEHIND = re.compile(
    rf"{_ADVERBS}(?:{joined(_COMES_EN, _COMES_DE, _COMES_FR, _COMES_ES, _COMES_IT, _COMES_NL, _COMES_PT)})"
    r"(?=[ ,.;:!?-]|$)"
)
"""At the begin of what stands behind somebody: they are there."""

FRAMES = tuple(
    (
        re.compile(rf"(?:^|[^\w']){before} {ARTICLE}{OFFICE}{ARTICLE}$"),
        re.compile(rf"(?:, )?(?:{behind})(?=[ ,.;:!?-]|$)"),
    )
    for before, behind in (
        (
            r"(?:asked|invited|(?:i|we)(?:'d| would)? (?:like|want|prefer)|get|have got)",
            r"to (?:join|take part|sit in|attend|be there|be in on|be part of|be present|meet you|come along)",
        ),
        (
            r"(?:von|durch)",
            r"(?:begleitet|unterstützt|vertreten|ersetzt|empfangen|befragt|interviewt|geführt|geleitet)",
        ),
        (r"(?:ist|sind)", r"(?:[\w ]{0,20})?(?:dabei|anwesend)"),
        (r"(?:kommt|kommen|stößt|stoßen)", r"(?:[\w ]{0,30} )?(?:dazu|hinzu)"),
        (r"(?:nimmt|nehmen)", r"(?:[\w ]{0,30})?teil"),
        (r"(?:spricht|sprechen|redet)", r"(?:dann |auch )?mit (?:ihnen|dir)"),
        (r"(?:führt|führen|leitet|übernimmt)", r"(?:mit ihnen )?(?:das |dieses |durch das )?gespräch"),
        (r"(?:empfängt|erwartet|befragt|prüft|interviewt)", r"(?:sie|dich)"),
        (r"c'est", r"qui (?:vous|te|mènera|posera|conduira)"),
        (r"(?:schuift|sluit|komt|neemt|doet|schuiven|sluiten)", r"(?:[\w ]{0,30} )?(?:aan|erbij|bij|mee|deel)"),
        (
            r"(?:at the request of|auf wunsch von|à la demande (?:de|du)|a petición (?:de|del)|su richiesta (?:di"
            r"|del|della)"
            r"|op verzoek van|a pedido d[aeo])",
            r"[^;:]{0,100}? (?:interview|talk|meeting|gespräch|termin|entretien|rendez-vous|entrevista|reunión"
            r"|colloquio"
            r"|incontro|gesprek|conversa|reunião) (?:[\w']+ ){0,2}?(?:with|mit|avec|con|met|com) (?:him|her|ihm|ihr"
            r"|lui|elle"
            r"|él|ella|lei|hem|haar|ele|ela)\b",
        ),
        (r"(?:vai|vem|irá)", r"(?:no lugar d|em vez d)\w+"),
        (r"(?:será|es|sarà|è|é|will be)", r"(?:quien|chi|quem|who|a) (?:te|la|ti|lo|o|a|interviews|will|meets|\w+)"),
    )
)
"""What stands before and behind somebody together."""
