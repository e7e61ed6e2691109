"""By what words a clause tells what somebody does in a talk, in seven languages. Pure data.

For sentences in small letters, each token with a blank behind, every person a `§` and the writer as they write it.
`clauses` finds whom the words are said of, so none of the patterns holds the person, and none need stand beside them.
"""

from __future__ import annotations

import re
from typing import Literal

from agent.understand.persons.attends_words import joined

Kind = Literal["leads", "joins", "watches", "helps", "away", "kept", "social", "later"]
"""`kept`: away at some hour, which counts where another comes for them; `social`: at a meal or a tour, which counts
where the text says that it is no part of the talk; `later`: met in another round than this one."""

_LEADS = r"""
    (?:exercise|task|test|session|round|part|panel|interview|discussion|case|presentation) (?:, )?(?:is |will be )?
        (?:supervised|led|chaired|moderated|run|conducted|overseen|invigilated|guided) by
  | asks?(?! (?:you|that|me) (?:to|for)| that| for)|asking(?! you to)|quiz|quizzes|grill|grills
  | (?:interview|interviews|interviewing|tests?|assess\w*|examines?) (?:you|candidates|the candidates?)
  | (?:will|to|'ll|she'll|he'll|i'll|they'll|would|both|also) (?:lead|run|chair)|(?<=and )(?:lead|chair|run|ask)
        |leads|leading|chairs|chairing|conducts?
        |moderates?|(?:talks?|talking|speaks?|speaking|chats?) (?:to|with) you|runs? (?:it|this|things
        |the (?:session|talk
        |interview|call|meeting|discussion|panel|conversation|show))
  | takes? (?:you through (?:the|your|our|an?|how|what|it|everything|some)|over)|(?:step|stand|fill)s? in for
        |(?:calls?|rings?|calling|ringing) you(?! (?:before|after|when|if|to (?:prep|confirm|hear|see)|later
        |once|in case|on the))|wants? to (?:know|hear)
  | (?:put|puts|pose|poses|have|has|got|with|bring|brings) (?:you )?(?:(?:a|an|some|any|no|one|two|few|couple|of|more
        |last|other|technical|the|her|his|their) )*questions?(?! about (?:the |your )?(?:link|room|time))
  | looks? forward to (?:meeting|talking|speaking) (?:to |with )?you|(?:will|'ll) (?:meet|see) you(?! (?:at|by
        |in the|from
        |downstairs|outside|up))
  | fragt|befragt|(?:stellt|stelle|stellen|hat|haben|mit) (?:[\w']+ ){0,4}fragen?|(?:führt|führe|führen|leitet
        |leite|leiten|übernimmt|übernehme|moderiert|moderiere)
        [ ](?:[\w§']+ ){0,4}(?:gespräch|interview)|(?:gespräch|interview) (?:führ(?:t|en)|leite(?:t|n)
        |übern(?:immt|ehmen)|moderier(?:t|en))
  | freu(?:t|en) sich auf (?:sie|dich)|spricht mit (?:ihnen|dir)|interviewt|prüft
  | (?:vous |te |t')?(?:posera|poserai|poseront|pose|posent|poser)|interroge(?:ra|r|ront)?|questionne(?:ra)?
        |(?:mène|mènera|conduit|conduira|anime|animera|dirige|dirigera) (?:l'entretien|l'échange|la discussion
        |la conversation)
  | preguntar(?:á|án|é)?|preguntan?(?! por)|(?:te|le|la|lo) (?:entrevista|entrevistan|hará|hace)|entrevistar(?:á|án)?
        |(?:hace|hacen|hará|harán|haré|con|tiene|tendrá|plantea|planteará) (?:[\w']+ ){0,2}preguntas
        |(?:dirige|lleva|llevará|conduce|dirigirá) (?:la|esta) (?:entrevista|charla|conversación|reunión|prueba)
  | (?:fa|fanno|farà|farò|faranno|con|ha|pone|porrà) (?:[\w']+ ){0,3}domand[ae]|chiede(?:rà)?|(?:la|ti|lo) intervista
        |intervisterà|(?:conduce|condurrà|guida|guiderà|tiene|terrà) (?:il|questo) (?:colloquio|incontro)
  | (?:stelt|stellen|heeft|hebben|met|stel) (?:[\w']+ ){0,4}vra(?:ag|gen)|vraagt|(?:leidt|voert|doet) (?:het
        |dit) gesprek
        |interviewt|bevraagt
  | pergunta(?! por)|perguntar(?:á)?|(?:faz|fazem|fará|farei|fazer|com|tem|coloca|colocará) (?:[\w']+ ){0,2}perguntas?
        |conduz(?:irá)? a (?:entrevista|conversa)|entrevistar(?:á|ão)?
"""
_ASKS = r"""
    ask\w*|put|puts|pose|poses|have|has|got|quiz\w*|(?:be|ge)?frag\w*|stell\w*|hat|haben|question\w*|vous pos\w+
        |te pos\w+
  | pos\w+|interroge\w*|pregunt\w*|hac\w+|har\w+|plante\w*|tien\w+|tendr\w+|fa\w*|chied\w*|ha|pon\w+|porr\w+
        |vraagt|stelt|heeft
  | hebben|bevraagt|pergunt\w*|faz\w*|tem|coloca\w*|talk\w*|speak\w*
"""
_JOINS = r"""
    joins?|joining|sits? in|sitting in|takes? part|taking part|participates?|participating|stays? (?:for|on|with|in)
        |staying
        |attends?|attending|be there|(?:be|is) (?:in|on|at) (?:the|any|either) (?:room|call|panel|line|meeting
        |interview|talk
        |table)|make it|is there|(?:comes?|coming)(?! (?:(?:out|down|up|over|round|along) )?(?:and |to )(?:get|fetch
        |collect|pick|find
        |meet you|let|the \w+)|(?: out| down)(?= ?(?:[.,;)]|$)))|be present|is present
        |be with us|of the sessions
  | dabei|anwesend|teil|teilnehmen|dazu|dazukommen|kommen|zu (?:dritt|viert)|mit am tisch
  | participe\w*|assiste(?:r\w*|nt(?= à))?|n'assistera
        |rejoind\w+|sera (?:là|présente?|aussi|avec)|présente?s?|à trois|venir
        |viendra(?! (?:vous|te) (?:chercher|prendre))
  | se une\w*|se suma(?:rá)?|particip\w+|asist(?:e|irá|ir)|estará|estar|venir|(?:vendrá|viene)(?! a (?:buscar
        |recoger|por|prender|salutar))
  | partecip\w+|ci sarà|essere presente|esserci|interviene|(?:viene|verrà)(?! a (?:prender|salutar))|venire
  | aanwezig|erbij|er bij|meedoen|deelnemen|deel|aanschuiven|schuift|sluit|aansluiten|is er
  | junta-se|participa\w*|estará|vem(?! buscá)|vir|estar
"""
_WATCHES = r"""
    listens?(?: in| along)?|listening (?:only|role)|(?:only|just|merely|silently) listening
        |(?<=\( )no questions|(?:only|just|merely|silently|quietly|simply) (?:be )?(?:shadow(?:s|ing)?
        |observ(?:es?|ing)|watch(?:es|ing)?|sits? (?:in|there))
        |watch(?:es|ing)?(?= [.,)]| ?$)|observers?|silent(?:ly)?|(?:only |just )?on the (?:invite|invitation
        |list) (?:only |just )*(?:because|so|for|to|as)
  | to (?:listen|watch|observe)
  | (?:writing|jotting|noting|typing) (?:things |it |everything |this |that |them )*(?:down|up)
  | on mute|muted|(?:says?|saying) nothing|(?:stays?|keeps?|staying|keeping|remains?) (?:silent|quiet)
  | (?:asks?|asking) nothing|(?:to )?(?:takes?|taking|keeps?|keeping|writes?|writing|types?) (?:the |some |down )*
        (?:notes|minutes|record)
  | (?:minute|note)[- ]?(?:taker|keeper)|(?:take|takes|taking|for|keeps?|writes?) the minutes
        |minutes to (?:write|take|keep)|(?<![0-9] )minutes(?= :)
        |(?<=\( )minutes|scribe|at the back|in the background|fly on the wall
  | (?:is |just |only |there )?(?:here|there) to (?:learn|listen|watch|observe|coach|train|support)
  | zum (?:zuhören|zuschauen)|hält sich still|hör(?:t|e) (?:\w+ ){0,3}zu|zuzuhören
        |zuhörend|zuhörer(?:in)?|zuhören|hospitiert|hospitant(?:in)?|(?:nur|still
        |lediglich|bloß) (?:\w+ )?beobachtet
        |beobachtet (?:nur|still|lediglich|bloß)|beobachter(?:in)?|beobachtend|schaut (?:\w+ ){0,2}(?:nur
        |bloß) (?:\w+ )?zu|stumm|schweigt|protokoll(?:iert|antin|ant|führer(?:in)?|führung)?
        |(?:macht|macht sich) notizen|sitzt nur|ohne (?:fragen zu stellen|sich einzumischen|mitzureden)
        |(?:sagt|fragt) nichts|hält sich (?:\w+ ){0,2}zurück
  | pour (?:écouter|observer)|écoute(?:ra|r|nt)?|auditeur|auditrice|observat(?:eur|rice)
        |(?:ne fait qu'
        |juste |seulement |simplement )observe(?:ra|r)?
        |observe(?:ra)? (?:juste|seulement|simplement)|d'observer
        |sans (?:intervenir|participer|poser|prendre la parole|parler)
        |en silence|prend(?:s|rai|ra)? (?:des |les )?notes|silencieu(?:x|se)|n'interv\w+|micro (?:coupé|éteint)
        |secrétaire de séance|compte-rendu
  | para (?:escuchar|observar)|(?:de |como )?oyente|escucha(?:r|rá|ndo)?(?! (?:bien|mal))
        |observador[a]?|(?:solo|sólo
        |solamente) observa(?:rá|r)?|en silencio|levanta(?:rá)? acta|acta
        |tom(?:o|a|ará|aré) (?:notas|nota)|sin (?:intervenir|preguntar|hablar)|no interv\w+|callad[oa]
        |veedora?|sin (?:derecho a )?(?:voz|preguntas|voto)|(?:micrófono|micro) (?:apagad[oa]|cerrad[oa])
  | per (?:ascoltare|osservare)|ascolta(?:re|rà|ndo)?|uditor(?:e|rice)|osserva(?:tore|trice)|(?:solo
        |soltanto) (?:ad |per )?osserva(?:re|rà
        |ndo)?|osserva(?:rà)? (?:solo|soltanto)
        |in silenzio|prend(?:o|e|erà|erò) (?:appunti|nota)
        |verbalizz\w+|verbale|senza (?:intervenire|parlare)|in affiancamento|non interv\w+
  | luistert? (?:\w+ ){0,2}mee|luistert(?: \w+){0,2}|meeluistert?|luisteren|toehoorder|kijkt (?:\w+ ){0,2}mee
        |meekijkt?|loopt (?:\w+ ){0,2}mee
        |om te luisteren|houdt zich (?:stil|op de achtergrond)|notuleert?|notulen|notulist
        |zegt niets|zwijgt|observeert alleen|observant
  | para (?:ouvir|observar)|(?:só|apenas) (?:para )?(?:ouve|ouvir|observa|observar|assiste|assistir)
        |ouve (?:só|apenas|primeiro)|a ouvir
        |ouvinte
        |observador[a]?|em silêncio|toma(?:r|rá)? notas|tira(?:r)? notas
        |ata|sem intervir|não interv\w+|calad[oa]|microfone desligado|só assiste
"""
_AT = r"(?:the |our |your |an? |main |front |side |back |[\w-]+ ){0,4}"
_HELPS = rf"""
    (?:only|just|merely) (?:be )?(?:send|sends|sending|forward|forwards|forwarding|pass|passes|passing|confirm|confirms
        |confirming|keep|keeps|keeping) (?:you |on )?(?:the|this|your|these) (?:invite|invitation|appointment|details
        |date|time|diary|calendar)
  | (?:nur|bloß|lediglich) (?:\w+ ){{0,2}}(?:termin\w*|einladung|daten|zeit)(?: (?:weiter|durch|zu))?
        [ ](?:schicke?t?|sende?t?|geleitet|leite?t?|gebe?|gibt|bestätige?t?)
        |(?:schicke?t?|sende?t?|leite?t?|bestätige?t?) (?:\w+ ){{0,2}}(?:nur|bloß|lediglich)
        [ ](?:den|die|diesen|diese) (?:termin\w*|einladung|daten|zeit)
  | (?:ne fai[st] que (?:vous |te |t')?|juste |seulement |simplement )(?:transmett?\w*|envoy\w+|confirm\w+|relay\w+)
        |(?:transmets|transmet|envoie|confirme) (?:juste|seulement|simplement) (?:le|la|l'|ce|cette)
  | (?:solo|sólo|solamente|únicamente) (?:te |le |os |les )?(?:mando|manda|envío|envía|paso|pasa|reenvío|reenvía
        |confirmo|confirma|gestiono|gestiona|agendo|agenda)
  | (?:ti |le |vi )?(?:mando|manda|invio|invia|giro|gira|confermo|conferma|inoltro) (?:solo|soltanto|solamente)
        |(?:solo|soltanto) (?:ti |le |vi )?(?:mando|manda|invio|invia|giro|gira|confermo|conferma|inoltro)
  | (?:stuur|stuurt|bevestig|bevestigt|regel|regelt) (?:\w+ ){{0,2}}(?:alleen|enkel|slechts)
        |(?:alleen|enkel|slechts) (?:\w+ ){{0,2}}(?:uitnodiging|afspraak|gegevens)
  | (?:só|apenas|somente) (?:te |lhe |vos )?(?:mando|manda|envio|envia|confirmo|confirma|passo|passa|agendo|agenda|marco
        |marca|faço o agendamento|faz o agendamento)
  | (?:meet|meets|meeting|greet|greets|await|awaits|wait for|waits for|waiting for|welcome|welcomes|receive
        |receives) you
        [ ](?:up |down |outside |there )*
        (?:(?:at|by|in|from|near) {_AT}(?:reception|entrance|gate|door|lobby|desk|foyer|station|park|lift|lifts|bus
        |stairs|counter)|downstairs|outside)
  | (?:greet|greets|welcome|welcomes|collect|collects|fetch|fetches) you(?= ?(?:[.,;)]|$))|picks? you up
  | (?:collect|collects|collecting|fetch|fetches|pick|picks|bring|brings|show|shows|walk|walks|escort|escorts|let|lets
        |take|takes) you (?:up|at|in|from|to|down|over|round|around|into|inside|by|out)(?! (?:the |your )?(?:cv|task))
  | (?:open|opens|opening|start|starts) the (?:room|line|call|meeting|zoom|link)
  | (?:make|makes|bring|brings) (?:you )?(?:the |a |some )*(?:tea|coffee|water)
  | introduces? (?:you|everyone|everybody|us)(?: all| both)? and (?:then )?(?:leaves?|drops?|goes|hops? off)
  | (?:booked|scheduled|arranged|organi[sz]ed|set up|fixed|coordinated|sorted|entered|made|found)(?: out)?
        [ ](?:this|the|your|a|our|all) (?:\w+ )?(?:appointment|slot|time|meeting|interviews?|room|call|diary|link|dates?
        |travel|hour)
  | put(?:s)? (?:this|it|us|the \w+|your \w+|you) (?:in|into|on) (?:the|our|my|your|everyone's) (?:diary|diaries
        |calendars?)
  | (?:puts?|pops?|sticks?|pokes?) (?:his|her|their) head (?:round|in|through|around)
  | says? (?:a quick )?(?:hello|hi)
  | schaut (?:\w+ ){{0,3}}(?:vorbei|herein|rein)|sagt (?:\w+ ){{0,3}}hallo|(?:vous |te )?dire bonjour|passera une tête
  | a saludar|saluda(?:rá)?|(?:a|per) salutare|saluta|hallo (?:te )?zeggen|gedag zeggen|dizer olá|cumprimentar
  | (?:only|just|merely) (?:arranges?|arranged|schedul\w+|coordinat\w+|organi[sz]\w+|books?|booked|sets? up
        |set up|sends?
        |sent|the organi[sz]er|the coordinator)
  | (?:booked|scheduled|arranged|organi[sz]ed|set up|entered|coordinated|created) by|diary entry
  | administrators?|coordinator|scheduler|scheduled by|booked by
  | (?:looks? after|handles?|sees? to) (?:the |all |your )*(?:logistics|scheduling|paperwork|calendars?|diary|diaries
        |travel|expenses|room|rooms|bookings)
  | (?:on|in) (?:here|this|the (?:invite|invitation|thread|email|mail|chain|calendar|loop|copy|message)) (?:only |just
        |purely |merely )?(?:because|so (?:that )?|for (?:the|your)|to (?:keep|hand|let|sort|open|make)|as)
        |(?:shows?|show|walks?|takes?) you (?:the ropes|the way|around|round|about)|hands? (?:you )?(?:a |an |the |your
        |out |over )+(?:vest|badge|key|keys|pass|glasses|form|forms)
        |unlocks?|leaves? you to it|(?:introduce|introduces) (?:you|everyone)(?: all| both)?(?= ?(?:[.,;)]|$))
  | (?:holt|hole|nimmt|nehme|bringt|bringe|führt|führe|begleitet|begleite|empfängt|empfange|begrüßt|begrüße
        |erwartet) (?:sie|dich) (?:[\w.]+ ){{0,4}}
        (?:ab|in empfang|empfang|pforte|eingang|tür|unten|hinauf|hoch|rauf|nach oben|stock|lobby|foyer)
  | zeigt (?:ihnen|dir|sie) (?:den weg|das haus|alles|(?:den|die|das) \w+)|(?:führt|führe) (?:sie
        |dich) (?:[\w']+ ){{0,3}}
        (?:herum|rum)
  | (?:steht|ist|stehe|bin) (?:[\w']+ ){{0,2}}(?:auf|in) (?:der|dem|diesem|dieser) (?:einladung|verteiler|liste
        |termin|mail
        |kette)(?: nur)?,? ?(?:weil|damit|wegen|für|um)|sperrt (?:[\w']+ ){{0,3}}auf|schließt (?:[\w']+ ){{0,3}}auf
  | lässt (?:sie|dich) (?:rein|herein|ein)
  | (?:eingestellt|eingetragen
        |vereinbart|gebucht|angelegt|koordiniert|organisiert)(?: von| durch)?
        |koordiniert (?:nur|den|die)|öffnet (?:nur )?den raum|kocht (?:den )?kaffee
  | (?:vous|te|t') ?accueill\w+(?= ?(?:[.,;)]|$))
  | (?:vous|t')? ?(?:accueillera|accueille) (?:à|en|au|sur|dans) (?:[\w']+ ){{0,2}}?(?:l'entrée|l'accueil|bas
        |hall|portail
        |grille|réception|porte|arrivée)
  | (?:vous|te) (?:conduira|conduit|accompagnera|mènera|guidera) (?:à|au|jusqu\w*|dans|en)|viendra (?:vous
        |te) chercher
  | (?:réservée?|fixée?|organisée?|planifiée?|calée?|posée?) par|a (?:réservé|fixé|organisé|planifié|calé|posé
        |coordonné)
        [ ](?:le|la|ce|cet|cette) (?:créneau|rendez-vous|horaire|salle|date|entretien|rencontre|réunion|visio)
        |ouvr(?:e|ira|ir) (?:juste |seulement )?la (?:salle|réunion|visio)|(?:vous |te |t')?(?:fera|fait) (?:visiter
        |faire (?:le tour|la visite))|(?:est|suis) (?:dans le fil|en copie|sur l'invitation) (?:uniquement |juste
        |seulement )?(?:pour|afin)
  | (?:te|le|la) (?:recib(?:e|irá)|esper(?:a|ará)) (?:en|a) (?:la |el )?(?:puerta|entrada|recepción|portería|vestíbulo
        |recibidor)|(?:te|le|la) (?:acompañará|acompaña|llevará|subirá) (?:a|al|hasta)|recogerá
  | (?:reservad[oa]|organizad[oa]|fijad[oa]|puest[oa]|agendad[oa]) por|ha (?:reservado|organizado|fijado|puesto
        |agendado)
        |abr(?:e|o|ir) (?:solo |sólo )?la (?:sala|videollamada|reunión|llamada)|entrega (?:el|la|tu|su) (?:gafete
        |credencial|pase|tarjeta|llave)
        |(?:te|le|la|lo) (?:enseña|enseñará|muestra|mostrará) (?:el|la|las|los) \w+(?! (?:y|e) (?:te|le|la|lo) )
        |está en (?:la invitación|copia|el hilo) (?:solo |sólo )?(?:para|por)
  | (?:solo |sólo )?coordin[oa] (?:la|esta|las|el) (?:cita|entrevista|agenda|horario)
  | (?:ti|la|lo) (?:accoglierà|accoglie|aspetta|attende|accompagnerà|accompagna|porterà) (?:all'\w+|alla|in|al|nella
        |davanti|su)|(?:inserito|fissato|prenotato|organizzato) da|ha (?:fissato|inserito|prenotato|organizzato)
        |apr(?:e|o|ire) (?:solo |soltanto )?la (?:sala|stanza|call|riunione)|fa (?:fare )?(?:il|un) giro
        |(?:è|sono) (?:nell'invito|in copia) (?:solo |soltanto )?(?:perché|per)
  | viene a prender\w+|verrà a prender\w+|viene a (?:buscar|recoger)\w*|vient (?:vous|te) chercher|vem buscá\w*
        |accoglierà(?= ?(?:[.,;)]|$))|accompagnerà|acogerá|acolhe\w*|vai buscá\w*
  | (?:haalt?|vangt?|wacht|ontvangt?|brengt?) (?:je|u) (?:[\w']+ ){{0,4}}(?:op|balie|receptie|ingang|deur|boven
        |beneden)
        |heeft (?:[\w']+ ){{0,4}}(?:ingepland|gepland|geregeld|gereserveerd)|(?:ingepland|geregeld|gereserveerd) door
        |opent? (?:alleen )?de (?:ruimte|meeting)|(?:leidt|geeft) (?:je|u) (?:een )?rond(?:leiding)?|laat (?:je
        |u) (?:de|het)
        [ ]\w+ zien|staat (?:alleen )?(?:in|op) de (?:uitnodiging|mail|cc) (?:omdat|voor|zodat|om)
  | (?:só |apenas |somente )?(?:para )?(?:abro|abre|abrir) a (?:sala|reunião|chamada)|mostra-(?:te|lhe)|(?:o|a|te
        |vos) (?:recebe|espera
        |acompanha
        |leva) (?:na|no|à|ao|até) ?(?:portaria|receção|recepção|entrada|porta|sala)?|(?:marcad[oa]|agendad[oa]
        |reservad[oa])
        [ ](?:por|pel[oa])|(?:marcou|agendou|reservou) (?:a|o|esta|este) (?:hora|horário|sala|reunião|entrevista
        |conversa|chamada|data)
"""
_AWAY = r"""
    (?:after|following|since|nach|tras|después de|dopo|après|suite à|na|depois d[aeo]) (?:[\w']+ ){0,4}(?:talk|chat|call
        |conversation|interview|meeting|\w*gespräch|telefonat|interview|charla|llamada|entrevista|conversación
        |chiacchierata|colloquio|incontro|échange|entretien|appel|gesprek|telefoontje|conversa)
        [ ](?:with|mit|con|avec|met|com) (?:[\w']+ ){0,2}§(?= (?:[\w',§()-]+ ){0,12}
        (?:now|this time|next|jetzt|nun|diesmal|ahora|esta vez|ora|adesso|questa volta|maintenant|cette fois|nu
        |deze keer|agora|desta vez)(?= ))
  | (?:is|are|be|been|was|were|being) (?:replaced|represented|substituted|deputised|covered)(?= (?:for )?(?:by|with))
        |(?:is|are|has|have) (?:been )?(?:swapped|switched|moved|taken) out
  | wird(?= (?:[\w§',.()-]+ ){0,14}(?:vertreten|ersetzt))|lässt sich (?:[\w§']+ ){0,6}vertreten
        |muss (?:[\w']+ ){0,4}passen
        |(?:fällt|fallen) (?:[\w']+ ){0,5}aus(?= ?(?:[.,;)]|$))|schaff(?:t|en) es (?:[\w']+ ){0,4}nicht
        |(?:kann|können) (?:[\w']+ ){0,5}nicht einrichten|ist raus(?= ?(?:[.,;)]|$))
  | (?:est|sera|sont|seront|a été) (?:[\w']+ ){0,2}remplacée?s?(?= par)|n'y arrivera (?:finalement )?pas
        |ne (?:pourra|peut) (?:[\w']+ ){0,3}se libérer
  | (?:es|será|está|ha sido|queda) (?:sustituid|reemplazad)[oa](?= por)|no (?:llega
        |llegará)(?: a tiempo)?(?= ?(?:[.,;)]|$))
        |no (?:ha podido|pudo|podrá|puede) (?:[\w']+ ){0,3}(?:liberarse|venir|acudir)
  | (?:è|sarà|viene|verrà) sostituit[oa](?= da)|non (?:ce la fa|riesce)(?! (?:a|ad) (?:salire|scendere))
  | (?:wordt|is) (?:[\w']+ ){0,3}vervangen(?= door)|redt het (?:[\w']+ ){0,3}niet|haalt het (?:[\w']+ ){0,3}niet
  | (?:é|será|foi) substituíd[oa](?= por)|não (?:consegue|conseguirá|vai conseguir)(?= [.,;)]| (?:vir|estar)| ?$)
  | would (?:dearly |gladly |very much )?have (?:loved|liked) to (?:join|be|meet|come|attend)
  | wäre (?:so |sehr )?gerne? (?:mit )?(?:dabei|dazu)\w*|hätte (?:[\w']+ ){0,4}(?:gerne? )?(?:teilgenommen
        |kennengelernt)
  | aurait (?:bien |beaucoup )?(?:aimé|voulu) (?:être|participer|vous|se joindre)
  | le habría gustado|le hubiera gustado|avrebbe voluto|avrebbe partecipato volentieri
  | was er graag bij geweest|had er graag bij|gostaria de ter|teria gostado
  | (?:please )?(?:ignore|disregard)|(?:been |was |were )?(?:taken off|dropped from|removed from|struck off)
        [ ](?:the |our )?(?:\w+ )?(?:panel|list|loop|schedule|invite|invitation)
  | (?:is |are |was |been )?(?:only |just )?(?:copied|cc'?d|in copy|on copy)|for (?:your )?information(?: only)?
        |(?:has |have )?declined|no need to include|sends? (?:his|her|their) apologies|no longer (?:on|part of) the
  | (?:hat |haben )?(?:abgesagt|abgelehnt)|nur (?:in kopie|zur (?:info\w*|kenntnis))|in cc
  | (?:a |ont )?(?:décliné|refusé l'invitation)|pour information|en copie
  | (?:ha |han )?(?:declinado|rechazado)|en copia|solo a título informativo
  | (?:ha |hanno )?(?:declinato|rifiutato)|in copia|per conoscenza
  | (?:heeft |hebben )?(?:afgezegd|geweigerd)|ter info(?:rmatie)?|staat (?:alleen )?in (?:de )?(?:cc|kopie)
  | recusou|declinou|em cópia|para conhecimento
"""
_KEPT = r"""
    can no longer|can't make|cannot make|(?:can't|cannot|can not|couldn't)(?= [,;]| ?$)
        |on (?:annual |sick |parental |maternity |paternity )?(?:leave
        |holiday|vacation)|called (?:away|to|out|back)
        |(?:off |been )?(?:sick|ill|poorly|unwell)|abroad|(?<!been )travell?ing|tied up|stuck|unavailable|away|in court
        |double[- ]booked|at an? (?:[\w-]+ ){0,2}(?:fair|conference|course|wedding|funeral|exhibition|training)
        |(?:had to |has to |having to )?(?:pull|drop|bow|back)(?:s|ped|ed|ing)? out|(?:had|has) to cancel
        |in another meeting|otherwise engaged|(?:parental|maternity|paternity|sick|annual|adoption) leave
  | kann (?:\w+ ){0,3}nicht(?= [,;]| ?$)|krank|erkrankt|verhindert|im urlaub|(?:auf|in) (?:der |einer )?(?:fortbildung
        |schulung|messe|tagung|kur)|im (?:dienst|op|einsatz|krankenstand)|auf dienstreise|verreist|unterwegs|ausgefallen
        |mit (?:grippe|fieber|[\w-]*infekt|rücken\w*|covid|corona)|beim arzt|im krankenhaus|in elternzeit|außer haus
        |in einem anderen termin|auf einer (?:hochzeit|beerdigung)
  | ne (?:peut|pourra) pas(?= [,;]| ?$)|malade|souffrante?|en (?:congés?|vacances|déplacement|formation|arrêt
        |réunion ailleurs)|empêchée?
        |absente?|indisponible|retenue?s?|prise? (?:ailleurs|par)
  | no (?:puede|podrá)(?= [,;]| ?$)|de (?:viaje|vacaciones|baja|permiso)|enferm[oa]|ausente|fuera|indispuest[oa]
        |imprevisto|en (?:un curso|una feria|otra reunión)|ocupad[oa]
  | non (?:può|potrà)(?= [,;]| ?$)|in (?:ferie|malattia|trasferta|viaggio)|malat[oa]|assente|fuori sede|impegnat[oa]
        |imprevisto|a un corso|in fiera
  | kan (?:\w+ ){0,2}niet(?= [,;]| ?$)|(?:op|met) (?:vakantie|verlof|reis)|ziek|verhinderd|afwezig|op cursus
        |op een beurs|in een andere (?:vergadering|afspraak)|bezet
  | não (?:pode|poderá)(?= [,;]| ?$)|de (?:férias|baixa|viagem|licença)|doente|em viagem|ocupad[oa]|imprevisto
        |numa (?:feira|formação|outra reunião)
"""
_ROUND = r"(?:round|stage|interview|step|talk|conversation|call|meeting|session|phase|part of the process)"
_LATER = rf"""
    (?:in|at|for|during) (?:a |the |another )?(?:next|later|second|third|final|last|following|further|subsequent
        |separate)
        [ ]{_ROUND}|next (?:time|round|stage)|at a later (?:stage|date|point)|later (?:on )?in the process
        |(?:in|for) round (?:two|three|four|\d)|if (?:all|it|that|things|everything) goes? well
        |further down the (?:line|road)
  | in (?:der|einer) (?:nächsten|zweiten|dritten|späteren|weiteren|letzten|folgenden) (?:runde|stufe|gesprächsrunde
        |phase)
        |(?:in|bei|zu) einem (?:nächsten|zweiten|dritten|späteren|weiteren|separaten) (?:gespräch|termin|schritt
        |interview)
        |beim (?:nächsten|zweiten|dritten) (?:mal|gespräch|termin)|im (?:zweiten|dritten|nächsten|weiteren) (?:gespräch
        |termin|schritt|verlauf)
        |(?:folgt|folgen) (?:[\w']+ ){{0,3}}(?:später|im anschluss an|in einem)|zu einem späteren zeitpunkt|in runde \w+
  | (?:au|lors du|lors d'un|pour (?:le|un)|dans un) (?:prochain|second|deuxième|troisième|dernier) (?:tour|entretien
        |rendez-vous|échange|temps)|à une prochaine (?:étape|rencontre)|(?:par la suite|ultérieurement)(?= ?(?:[.,;)]
        |$))
        |la prochaine fois|à la prochaine étape
  | en (?:la|una) (?:próxima|segunda|tercera|siguiente|última)(?: (?:entrevista|fase|ronda|etapa|vuelta|reunión
        |charla))?
        |más adelante|la próxima vez|en el siguiente paso|si todo va bien
  | (?:nel|al|in un) (?:prossimo|secondo|terzo|successivo|ultimo) (?:colloquio|incontro|momento|passaggio|giro
        |step)|la prossima volta|più avanti|in un secondo momento|se tutto va bene
  | (?:in|bij) (?:een|het|de) (?:volgend|volgende|tweede|derde|later|latere) (?:gesprek|ronde|stadium|stap|afspraak)
        |(?:de )?volgende keer|in een later stadium|als het goed gaat
  | n(?:a|uma) (?:próxima|segunda|terceira|última) (?:entrevista|fase|ronda|etapa|conversa|vez)|mais (?:tarde
        |à frente)|da próxima vez|se correr bem
"""
_SOCIAL = r"""
    (?:lunch|breakfast|dinner|coffee|tea|tour|drinks|walk(?:about|round)?|stroll|look round
        |visit)(?: [\w'-]+){0,5} with|takes? you (?:to|for|out for) (?:a )?(?:lunch
        |coffee|tea|drink)
  | (?:mittagessen|kaffee|rundgang|führung|frühstück|essen)(?: [\w'-]+){0,5} mit
  | (?:déjeuner|café|visite)(?: [\w'-]+){0,5} avec|(?:almuerzo|comida|café|visita|recorrido)(?: [\w'-]+){0,5} con
  | (?:pranzo|caffè|visita|giro)(?: [\w'-]+){0,5} con|(?:lunch|koffie|rondleiding)(?: [\w'-]+){0,5} met
  | (?:almoço|café|visita)(?: [\w'-]+){0,5} com
"""
IN_THE = (
    r"(?:evento|lugar|dia|final|início|fim|cliente|dono|nosso|vosso|mesmo|local|edifício|seu|teu|escritório|gabinete"
    r"|processo|encontro|painel|portão|átrio)\b"
)
"""Behind a Portuguese "no" that is "in the", and denies nothing."""
_DENIES = (
    rf"(?<![\w'])(?:not|no(?! {IN_THE})|never|nor|neither|nothing|cannot|without|nicht|kein\w*|nie|ne|n'\w+|pas"
    rf"|jamais|sans"
    r"|sin|tampoco"
    r"|non|senza|mai|né|neanche|niet|geen|nooit|noch|niets|não|nem|sem|nunca|\w+n't)(?![\w'])"
)


def _table(patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?<![\w'])|(?<=\b[dl]')|(?<=\bqu'))(?:{joined(patterns)})(?![\w'])")


PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("leads", _table(_LEADS)),
    ("joins", _table(_JOINS)),
    ("watches", _table(_WATCHES)),
    ("helps", _table(_HELPS)),
    ("away", _table(_AWAY)),
    ("kept", _table(_KEPT)),
    ("social", _table(_SOCIAL)),
    ("later", _table(_LATER)),
)
DENIED = re.compile(_DENIES)
NOT = re.compile(_DENIES.replace("|without", "").replace("|sans|sin", "").replace("|senza", "").replace("|sem", ""))
"""The same without "without": of a verb."""
BY = re.compile(r"(?:^| )(?:wurde|werd|ist|is) (?:[\w']+ ){0,4}(?:von|durch|door) (?:[\w']+ ){0,3}$")
"""Before somebody: what follows was done by them."""
ASKS = re.compile(rf"^(?:{joined(_ASKS)})")
"""What is said of one who keeps silent where it is denied."""
OF_LEARNING = re.compile(
    r"\b(?:learn\w*|new|train\w*|how (?:we|to)|first|lern\w*|wie wir|appren\w+|forme?r?|aprend\w+|cómo|impar\w+"
    r"|come si|leert"
    r"|leren|hoe)(?: [\w']+){0,2} (?:to|à|a|zu|te|in|we|wir|on|nous|noi|nós|wij) $|\blearn\w* $"
)
"""Before a word for asking: they learn it."""
A_WHILE = re.compile(
    r" ?(?:[\w']+ ){0,2}(?:at the (?:start|beginning|outset)|from the (?:start|beginning)|for the (?:first|whole"
    r"|entire|full)"
    r"|the (?:whole|entire|full)|until|till|before|all (?:of it|day|the time)|throughout|von anfang|am anfang"
    r"|zu beginn"
    r"|die ganze|bis|dès le début|au début|avant|jusqu\w*|desde el (?:principio|comienzo)|al (?:principio|comienzo)"
    r"|hasta|antes|dall'inizio|all'inizio|prima|fino|vanaf het begin|in het begin|tot|voor|desde o início|no início"
    r"|até)\b"
)
"""Behind a denial: only for a part of the talk."""
BY_THE_WAY = re.compile(
    r"(?:i'm|i am) (?:sorry to say|afraid|told|sad to say|glad to say)(?= [,;.–-])"
    r"|i (?:believe|think|gather|understand|hear|fear|hope)(?= ,)"
)
"""What a writer puts between commas: the sentence is not about them."""
GREETS = re.compile(
    r" ?(?:hi|hello|hey|dear|hiya|good (?:day|morning|afternoon)|hallo|hoi|beste|lieve|geachte|liebe[rs]?"
    r"|guten (?:tag|morgen)"
    r"|sehr geehrte[rs]?|moin|servus|bonjour|chère?|madame|monsieur|hola|estimad[oa]|querid[oa]"
    r"|buen[oa]s (?:días|tardes)|ciao"
    r"|gentile|car[oa]|buongiorno|egregi[oa]|salve|oi|olá|prezad[oa]|car[oa]|bom dia|boa tarde)(?: ,)?"
    r"(?: (?:mr|mrs|ms|dr|frau|herr|mevrouw|meneer|heer|madame|monsieur|sra|sr|signora|señora)(?: \.)?)? § "
)
NO_INTERVIEW = re.compile(
    r"\b(?:just (?:a )?(?:lunch|coffee|chat)|not? (?:an? )?(?:interview|evaluation|assessment|test|assessed"
    r"|evaluated|judged|scored"
    r"|(?:a )?part of)|nobody (?:takes|is taking) notes|off the record|doesn't count|does not count|isn't part of"
    r"|nothing (?:you )?(?:say|do)?(?: here| there)? ?(?:counts|is (?:scored|noted))|just for you|ohne (?:bewertung"
    r"|beurteilung)"
    r"|keine? (?:bewertung"
    r"|beurteilung|gespräch|prüfung)|(?:wird|fließt) nicht (?:bewertet|ein)|zählt nicht|nur zum (?:umschauen"
    r"|kennenlernen)|(?:nicht|kein) teil|sans évaluation|ne fait pas partie"
    r"|pas (?:évalué|une évaluation|un entretien)|no (?:se evalúa|cuenta|forma parte|es parte)|sin evaluación"
    r"|non (?:fa parte|è valutat\w|conta)|senza valutazione|niet beoordeeld|geen (?:onderdeel|beoordeling"
    r"|sollicitatie)"
    r"|não (?:faz parte|conta|é avaliad\w)|sem avaliação)\b"
)
"""In the sentence of a meal or the next one: it is no part of the talk."""
WHERE = re.compile(
    r"empfang|pforte|eingang|foyer|lobby|haupteingang|treppe|termin|raum|gespräch|interview|vorstellungsgespräch"
    r"|runde|fragen"
    r"|notizen|verteiler|kopie|kenntnis|info|reception|recepción|receção|portineria|accueil|balie|receptie"
    r"|minutes|notes"
)
"""Nouns of these sentences that German writes as names."""
OBSERVES = re.compile(r"(?:(?:only|just|silently|nur|still) )?(?:beobacht|observ|osserv|watch)")
ASSESSED = re.compile(
    r"\b(?:assessment|gruppen(?:diskussion|übung|aufgabe)|group (?:exercise|discussion|task)|role[- ]?play|rollenspiel"
    r"|dinámica|dinâmica|dynamique de groupe|prova di gruppo|groepsopdracht|mise en situation)"
)
"""Where a group has a task, whoever observes it judges."""
ONLY = re.compile(
    r"\b(?:only|just|merely|silent\w*|mute|nur|lediglich|bloß|stumm|seulement|juste|que|silence|solo|sólo"
    r"|solamente|soltanto"
    r"|alleen|slechts|só|apenas|somente|nothing|nichts|rien|nada|niente|niets)\b"
)
NEITHER = re.compile(
    r"(?:nor|neither) (?:will|shall|can|do|am) i |(?:and )?me neither |i (?:won't|will not|can't|cannot|shan't"
    r"|don't|am not)"
    r" (?:\w+ ){0,2}either |(?:ich|i) (?:ebenfalls|auch|ebenso|selbst auch|leider auch|genauso) nicht |moi non plus"
    r"|je (?:ne|n'y) (?:[\w']+ ){1,3}non plus |yo tampoco |(?:neanche|nemmeno|neppure) io |io (?:neanche|nemmeno"
    r"|neppure) "
    r"|ik (?:zelf )?ook niet |eu também não |nem eu "
)
"""The writer is not there either, said behind what is said of another who is not."""
THIS_ROUND = re.compile(
    r"\b(?:this (?:is|time|second|next|final)|now|today|welcome|diesmal|jetzt|heute|nun|cette fois|aujourd'hui|ahora"
    r"|hoy"
    r"|esta (?:vez|segunda)|questa volta|oggi|adesso|deze keer|nu|vandaag|agora|hoje|desta vez)\b"
)
"""In the clause of another round: it is the one that the text is about."""
OTHER_COMES = re.compile(
    r"\b(?:instead|in (?:his|her|their) (?:place|stead)|(?:step|stand|fill)(?:s|ed|ping|ing)? in"
    r"|takes? (?:over|(?:his|her"
    r"|their) place)|replac\w+|covers? for|für (?:ihn|sie)|vertritt|springt|übernimmt|ersetzt|stattdessen"
    r"|an (?:seiner|ihrer)"
    r" stelle|remplac\w+|à sa place|prend le relais|en su lugar|(?:lo|la|le) (?:sustituye|sustituirá|reemplaza)"
    r"|sustituye"
    r"|al suo posto|(?:lo|la) (?:sostituisce|sostituirà)|sostituisce|(?:neemt|neem) (?:[\w']+ ){0,4}over|vervangt"
    r"|in (?:zijn|haar) plaats|no lugar d\w+|em vez d\w+|substitui)\b"
)
_WAS = (
    r"\b(?:(?:was|were|had) (?:due|going|planned|supposed|meant|hoping|to)(?: to)?|would have|hätte\w*|sollte\w*"
    r"|solltest"
    r"|deviez|devais|devait|auriez|iba[s]? a|ibas a|debía|estaba (?:convocad\w|previst\w)|doveva|dovevi|avrebbe"
    r"|zou|zouden"
    r"|devia|ia|iria)\b"
)
_BUT = r"\b(?:but|aber|jedoch|doch|mais|pero|ma|però|maar|mas)\b"
WAS = re.compile(rf"{_WAS}(?:(?! [,;.] |{_BUT}).)*$")
"""Before some words in their clause: it was meant to be so."""
REGRET = re.compile(
    r"\b(?:unfortunately|sadly|alas|regrettably|i'm (?:sorry|afraid)|i am (?:sorry|afraid)|sorry|regrets"
    r"|(?:that|this|the same) (?:day|morning|afternoon|week|time)|on the day|(?:all|the whole) week|at that (?:time"
    r"|hour)"
    r"|this time|early|diesmal|leider|bedauerlicherweise|kurzfristig|(?:an )?(?:dem|diesem|jenem) (?:tag|vormittag"
    r"|nachmittag|termin)"
    r"|zu (?:dieser|der) zeit"
    r"|zu diesem zeitpunkt|in dieser woche|malheureusement|hélas|ce (?:jour|matin|soir)-là|cet après-midi-là"
    r"|à cette (?:date|heure)"
    r"|finalement|por desgracia|desgraciadamente|lamentablemente|desafortunadamente|es[ae] (?:día|mañana|tarde|semana)"
    r"|al final|purtroppo|quel(?:la)? (?:giorno|mattina|pomeriggio|settimana)|helaas|jammer genoeg"
    r"|die (?:dag|ochtend|middag|week)"
    r"|infelizmente|lamentavelmente|(?:nesse|naquele) dia|(?:nessa|naquela) (?:tarde|manhã|semana))\b"
)
"""Beside what keeps somebody: it is this talk that they miss."""
WAS_TO = re.compile(rf"{_WAS}[^.]{{0,80}}{_BUT}")
"""One was to meet them, but: then it is this talk that they miss."""
NOUN = re.compile(r"(?:gespräch|interview|protokoll|gesprek|notulen)\b")
"""Before which "das" is an article."""
OF_ANOTHER = re.compile(
    r"(?:ask|shadow|observ|watch|quiz|test|grill|escucha|observa|ascolt|osserv|écoute|befragt|fragt|vraagt|pregunt"
    r"|chied|calls|coach|conduce)\w*(?: you)?"
)
"""Verbs behind which stands whom it is done to, and not who does it."""
NO_MORE = re.compile(
    r" ?(?:(?:you|anything|any|questions?|them|at all|ihnen|dir|sie|vous|te|le|la|je|u|a si|herself|himself|directly"
    r"|myself|themselves|today|von sich aus|selbst) )*(?:[.,;:!?)–—-]|and|but|und|aber|et|mais|y|pero|e|ma"
    r"|en|maar|mas|$)"
)
"""Behind "will not ask": nothing at all, and not only nothing of one thing."""
LABEL_ENDS = re.compile(r"(?: ?\([^()§]{1,60}\))?[ ,)\w]{0,40}: ")
"""Behind the words of a label, up to its colon."""
_NO_OFFICE = (
    "with|for|to|of|from|by|at|in|on|and|or|but|that|who|you|we|i|mit|für|von|zu|und|oder|aber|dass|sie|ihr|wir"
    "|avec|pour|de"
    "|à|et|ou|mais|que|qui|vous|nous|con|para|a|y|o|pero|di|per|e|ma|che|met|voor|van|en|maar|dat|je|u|com|mas"
    "|week|day|call"
    "|contact|ring|ask|ist|is|hat|has|will|wird"
)
BEFORE_NAME = rf"(?:(?!(?:{_NO_OFFICE}) )[^\W\d_][\w'-]* (?:\. )?){{0,5}}"
"""An article, an office and a title: what may stand between the words and the name they are said of."""
BEHIND_VERB = (
    rf"(?:(?:wird|ist|hat|sitzt|steht|schreibt|führt|macht|estará|será|está|sarà|è|is|zit|staat|doet) )?{BEFORE_NAME}"
)
"""The same behind a verb: "als Beobachter ist Herr Voss dabei"."""
