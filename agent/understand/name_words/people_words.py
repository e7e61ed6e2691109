"""Words of invitations that tell names of people from other words, and what announces people. Pure data."""

from __future__ import annotations

import re

from agent.understand.phrases import lowered

_I = re.IGNORECASE
HONORIFIC = re.compile(
    r"^(?:(?:dr|prof(?:essor(?:in)?)?|doctor|mr|mrs|ms|miss|mx|sir|dame|cllr|councillor|rev|herrn?|frau|hr(?=\.)"
    r"|fr(?=\.)|sr|sra"
    r"|señora?|senhora?|signora?|sig(?:\.?ra)?|dott(?:\.?ssa|oressa|or)?|drª|drª?|dra|m|mme|mlle|monsieur|madame"
    r"|dhr|mevr|mevrouw|meneer|mw|hrn|don|dª|srª|profesora?|professora|doctora|doktor|docteur|pfarrer(?:in)?"
    r"|pastor(?:in)?|coach|mec(?=\.)|mecenas|pani|eng(?=[.ªº])|lic(?=\.)|arch(?=\.)|univ(?=\.)|cav(?=\.)|fru"
    r"|(?!mª)[^\W\d_]{1,5}[ªº]|enf(?=[.])|arq(?=[.])|rag|geom|schwester(?= [A-Z])|sister(?= [A-Z])"
    r"|capt(?:ain)?(?= [A-Z]|\.)|cdr(?= [A-Z]|\.)|(?:judge|canon|bishop|suor|baroness|maestro|maître|doutora?"
    r"|mestre)(?= [A-Z])"
    r"|de heer|ing|dipl|phd|avv|mag|doña|dona(?= [A-Z])|dña|drs|srta|ir(?=\.)"
    r"|(?:engr|mtr[ao]?|lcd[ao]|ldo|profa|exm[ao]s?|smt|pr|priv\.-doz)(?=\.)"
    r"|(?:juf|juffrouw|shri)(?= [A-Z]))\b\.?[ªº]?-?\s*)+(?=\S)",
    _I,
)
# What stays with a name as it is written: degrees and offices, and how English addresses people.
KEPT_TITLE = re.compile(r"(?:dr|prof(?:essor)?|mr|mrs|ms|miss|mx|sir|dame|cllr|councillor|rev)\b\.?", _I)
YOURS_TRULY = re.compile(
    r"\b(?:yours truly|un servidor|una servidora|meine wenigkeit|un servitore|ondergetekende|votre (?:serviteur"
    r"|servante))\b"
    r"|\b(?:and|with|und|mit|et|avec|y|con|e|ed|com|par|por|pel[ao]|da|dal|von) "
    r"(?:the undersigned|(?:der |dem |die )?unterzeichne(?:nden?|te[rn]?)|(?:la |le )?soussignée?|(?:la "
    r"|el )?(?:abajo )?"
    r"firmante|quien suscribe|(?:la |il )?sottoscritt[ao]|l[ao] scrivente|[ao] signatári[ao]|[ao] subscritora?"
    r"|[ao] abaixo[- ]assinad[ao])\b(?![^.;!?\n]{0,30}\b(?:not|nicht|pas|no|non|não|only|nur|solo|solamente|só|apenas"
    r"|seulement|uniquement|soltanto)\b)",
    _I,
)
"""The writer, as one of those who are there."""
LETS_IN = re.compile(
    r"\b(?:ask for me\b|i(?:['’]ll| will) (?:take you (?:through|up|to|in)|(?:collect|fetch|greet) you|come (?:and "
    r"|to )?(?:get|fetch)"
    r"|pick you up|show you (?:in|up|to))|(?:fragen sie|frage?) (?:\w+ ){0,3}nach mir"
    r"|ich (?:hole|nehme) sie"
    r"|ich (?:bringe|hole|führe) (?:dich|sie) (?:dann )?(?:hoch|rauf|rein|unten|oben|ab|hin|zu)|demandez-moi"
    r"|je (?:viendrai|viens) vous chercher|pregunt[ae] por mí|chieda di me|vengo a prender\w+|vraag naar mij"
    r"|ik haal (?:je|u) op"
    r"|(?:peça|pergunte) por mim|que (?:a|o) acompanho)\b",
    _I,
)
"""The writer lets one in, and does not say to sit in the talk."""
# Words that begin with a capital in invites and are no part of a name.
NOT_NAMES = frozenset(
    """
    hijos hijo hermanos hnos figli figlio fils söhne sohn sons zonen zoon filhos frères fratelli gebrüder brothers bros
    a ablauf about vice abschluss access account accueil additional afsluiting after afternoon ag agency agenda ai air
    airlines airways algorithm algorithms all allee almoço also am america analytics and android anreise any
    application apresentação april architecture arrival arrive as assignment association at attire aufgabe august
    ausweis avp avslutning aws azienda back backend background badge bank bedankt bedrijf before begrüßung
    behavioral behaviour behavioural benvenuto besprechung besprechungs-id best beste bewerbung bienvenida bilan
    biologics bitte boas-vindas bonjour bonus book borough brauerei break breakfast bring bst business calendar
    call calls campus canada candidate candidates capital care careers cas case casual casus central ceo cest cet
    cfo chair chairs chat check check-in cheers chief chiusura ciao cierre city click clinic cloud cloud-native cmo
    code coding coffee college comida company competencies competency conference consulting contact conversa
    conversation coo core corp corporate corporation council county cpo craft cro cross cso cto culture customer
    danke data date dear debrief debugging december deck deep deep-dive department departure des descanso design
    details device devops dezember dial dial-in dich die dienstag digital dinner dinsdag dir director discovery
    discussion dive domain domande donderdag donnerstag dress drinks duration during déjeuner early eastern edt een
    ein eine einladung em email empfang employer empresa encerramento end energy engineering entretien entretiens
    entwicklung equipo er es est euch europe european event evp excel excercise executive exercise experience
    fachabteilung fachaufgabe fachgespräch fachlicher farewell feature februar february feedback fika final
    final-round finance find firm firma first first-stage fit floor foods format foundation founding fragen france
    freitag freundliche friday frontend frågor full für games gehalt gemeente general germany geschäftsführer
    geschäftsführung gesprek gespräch giovedì gli global gm gmbh gmt google google-meet gracias grazie groeten
    group growth gruß guests guten hallo haus head health hello help her here herzliche het hi him hiring his hola
    holding homework hospital hotel how hr hr-team http https hub human ich id id-card if ihnen ihr ihre inc
    industries infra infrastructure institut institute insurance international interne intervalo intro introductie
    introduction introductions invitation invite ios ist it italy its januar january java jeudi jij job join
    join-zoom joining jueves juli jullie july june juni kaffee kennismaking kennung kickoff kind kingdom labs
    leadership learning les let liebe lieber link live llc lobby location logistics looking loop ltd lunch lundi
    lunedì lunes maandag machine madrid mai man managing march mardi marketing martedì martes mathematics may md
    media meet meeting meeting-id meetings merci mercoledì mercredi metrics microsoft mid-level mindset mission mit
    mittagessen mittwoch miércoles ml mobile modeling modelling monday montag morning motors märz national next no
    node nossa nosso nostra nostro note notes notre nous november nuestra nuestro o obrigada obrigado october
    office officer oktober olá onboarding one-tap online onsite ontvangst open operations oral organisation
    organiser organization organizer ort our pacific paint paint-over pair pairing panel panel-interview parken
    parking part participants partners passcode password past pausa pause payments pdt people perguntas personal
    personalabteilung personalreferent persoonlijk pharma phone phone-call platform platz plc please pm poland
    portfolio portugal position practical pranzo pratique preguntas prep preparation presentación presentation
    presentazione principal probearbeit problem process product professional programming project prova prueba
    présentation pst public python q qa questions raum react reception recruiters recruiting recruitment regards
    region reise remote research resources restitution retail review robotics role role-play roleplay rondleiding
    room round rundgang rundtur sala sales salle samstag saturday scenario schedule scheduling school science
    screen search second security see self senior sense september services session sessions she sie simulation
    skype slack slide slides slot slots smart snack snacks society société software solutions solving sonntag spain
    sql sre stack stadt staff staffing stage stakeholder stakeholders standard states strategy straße street studio
    studios sunday svp system systems take-home talent task tba tbc tbd team teams tech technical technologies
    tecnica teil termin test thank thanks the them then there these this those thursday time title tl to topic
    topics tour tower tuesday técnica ui uma un una une united university uno uns unser unsere unternehmen update
    url us utc ux values vendredi venerdì verein vertrieb video viele viernes ville virtual virtual-onsite visit
    visita visite vorstellung vorstellungsgespräch vorstellungsrunde votre vous vp vragen vrijdag välkommen warm-up
    we web wednesday welcome what when where which whiteboard whiteboarding who why wifi wij wir with wlan woensdag
    eltern parkhaus bahnhof hauptbahnhof krankenhaus klinik klinikum schule schulleitung kita praxis kanzlei werkstatt
    lager büro stadtwerke gemeinde rathaus landratsamt amt referat dezernat zimmer etage stock eingang pforte tor
    ausweis zeugnis zeugnisse mappe zeugnismappe lebenslauf unterlagen stiefel kleidung arbeitskleidung krawatte
    probetag probearbeiten vorstellungstag hospitation rollenspiel fallstudie gruppendiskussion mittag pause
    personalrat betriebsrat vorstand geschäftsstelle kommune autohaus spedition bäckerei apotheke kantine
    mairie hôpital clinique école lycée collège cabinet agence bureau bâtiment étage gare métro parking accueil
    direction service pôle secteur ressources humaines cosmétiques boulangerie usine atelier chantier
    hospital clínica colegio escuela instituto oficina planta edificio calle plaza estación puerta fábrica taller
    ospedale clinica scuola liceo ufficio piano via piazza stazione officina fabbrica negozio comune
    ziekenhuis school kantoor gebouw verdieping station winkel werkplaats fabriek gemeentehuis
    escola clínica prédio andar rua praça estação fábrica loja oficina prefeitura câmara
    sr teach year lesson class ward clinic shop store garage bakery kitchen farm yard gate lab labs laboratory
    library museum church chapel hall house building entrance lift stairs parents pupils students staff trainees
    dinner bus train tram tube exit junction motorway airport terminal deputy gc hm pdl rh drh dsi pdg sachgebiet
    referat gestionnaire besprechung vorstand aufsichtsrat amtsgericht
    abends abfahrt advisory algebra amsterdam anfahrt ankunft aportar audience aussprache begrüßungsrunde berlin
    bern bg biology board br brussels bruxelles budapest budynek bulletin calificador camicia cardiff chemise
    chemistry comedor comisión comissão commission committee copenhague despedida dienstplan diplômes dirección
    directiva direzione diskussion dni documenti documento dublin dział edinburgh einzelgespräch einzelgespräche
    ejercicio follow-up fortbildung fragerunde führungszeugnis gehaltsvorstellung geography giacca
    gleichstellungsbeauftragte governors groupe gruppenaufgabe headmaster headteacher helsinki history identité ii
    iii intv itv iv ix jurado júri kadr kollegen kolleginnen komisja kommentar kommission konzernstrategie kr kraków
    kurzvortrag lg lisboa llevar london management manchester masernnachweis mfg milano morgens mvh nachmittags nif
    nip observers oddział oslo paper paris pasaporte pedagógica personalrätin persönliches pesel physics pièce
    piętro porto praha presentaciones presentazioni presidenta presidente probevortrag probezeit programme recepción
    relations roma rückfragen saluti schlüssel schwerbehindertenvertretung secretaria secretario shadow stabilimento
    stockholm supervisory szkoła szpital teamleitern traer transports tribunal trustees urlaubsregelung urząd
    verabschiedung vertretung vg vi vii viii vocal vogal vorgesetzte vormittags vortrag wales wardens warszawa
    wejście wien xi zürich établissement
    wrap wrap-up wrapup written www you your zaal zone zoom échange équipe équipo étude
    """.split()  # noqa: SIM905 - a list of hundreds of quoted words reads worse
)
_WITH = r"with|mit|avec|con|com|met|med|by|w/|cu"
WITH = rf"(?:{_WITH})"
_WHO = (
    r"(?:(?:your |the |today's |meet (?:your |the )?|our )?(?:interviewers?|interview (?:panel|team|with)"
    r"|panel(?:lists?| members?)?|interviewed by|(?:calling you|your caller|who calls)|(?:ti|la) chiama|(?:te|le) llama"
    r"|(?:vous|t') ?appelle|es ruft an|sie werden angerufen von|je wordt gebeld door|quem (?:te )?liga"
    r"|hosts?|who you(?:'|’)?(?:ll| will) (?:meet|be meeting)(?: with)?|you(?:'|’)?(?:ll"
    r"| will)(?: be)? meet(?:ing)?(?: with)?"
    r"|you will be (?:meeting|speaking|interviewed|talking)(?: with| by| to)?|meeting with|speakers?|participants?"
    r"|attendees|people|who|with|present"
    r"|people you(?:'|’)?(?:ll| will) meet|interview schedule|selection (?:panel|committee)|on the (?:panel|call)"
    r"|(?:interview(?:er)?|round|session|slot|runde|gespräch|entretien|entrevista|colloquio|gesprek) ?\d)"
    r"|(?:ihre? |deine? |unsere? )?(?:gesprächspartner(?:[:*_/-]?innen|in)?|interviewer(?:[:*_/-]?innen|in)?"
    r"|teilnehmer(?:[:*_/-]?innen|in|nde)?|teilnehmende|beteiligte|anwesende|ansprechpartner(?:in)?)|wer"
    r"|es nehmen teil|mit dabei|mit"
    r"|auswahlkommission|kommission"
    r"|(?:vos |votre )?(?:interlocut(?:eurs?|rices?)|intervenants?|recruteurs?|participants?|jury)|qui|avec"
    r"|en présence de"
    r"|(?:sus? |tus? )?(?:entrevistador(?:es|as?)?|participantes|asistentes|interlocutores)|quién(?:es)?|con|asisten"
    r"|intervistator[ei]|partecipanti|commissione|chi|presenti|gesprekspartners?|deelnemers|aanwezig(?:en)?|wie"
    r"|met|entrevistador(?:es)?"
    r"|(?:deine?|ihre?|unsere?) gegenüber|haastattelij\w+|deltagere|deltakere|interviewere|intervjuere|rekruterzy"
    r"|účastníci"
    r"|participanți|intervievatori|résztvevők|interjúztatók|katılımcılar|görüşmeci(?:ler)?|участники[^\n:]{0,30}"
    r"|интервьюеры?"
    r"|собеседующие|συμμετέχοντες|面接官|面接担当者?|参加者|出席者|面试官|参加人员?|면접관|참석자"
    r"|interviewing (?:officers?|panel|team)"
    r"|interview(?:er)?s? names?|hiring team|staff you will meet|medewerker|jury|júri"
    r"|quem|com|deltagare|intervjuare|medverkande|uczestnicy|rozmówcy|prowadzący|staff|personale)"
)
# What announces people in a list; the names follow on the line or in the lines below.
LABEL = re.compile(rf"(?:^[^\w\n]{{0,6}}|(?<=[.!?] )){_WHO}[ ]*[:：][ ]*(?P<rest>[^\n]*)", _I | re.MULTILINE)
# A heading by itself, and a sentence that ends with a colon before a list.
HEADING = re.compile(
    rf"^[^\w\n]{{0,6}}(?:{_WHO}[ ]*$"
    rf"|[^\n]{{0,160}}\b(?:{_WITH}|meet|meeting|nehmen teil|teil|take part|joining|joined by|present|dabei|are"
    rf"|sind|ist met|sono|son|zijn|são|är|team"
    r"|panel|participeront|participarán|parteciperanno|aanwezig|teilnehmen)[ ]*[:：][ ]*$)",
    _I | re.MULTILINE,
)
# The same in running text, for lower case.
SENTENCE = lowered(
    rf"(?:\byou(?:'|’)?(?:ll| will| are going to|'re| are)?(?: also| then| first| be)*\s+(?:meet|meeting"
    rf"|speak|speaking|talk|talking|chat|chatting|interview|interviewing|join"
    rf"|joined)(?:ed)?(?: up)?(?:\s+(?:to|{WITH}))?"
    r"|\bpanel (?:will )?(?:consists?|comprises?|is made up|be made up|include[sd]?)(?: of)?|\b(?:besteht aus"
    r"|setzt sich zusammen aus"
    r"|(?:est|sera) composé d[e'’]|se compone de|estará formado por|è composta da|bestaat uit|består av"
    r"|saranno presenti:?|sono presenti"
    r"|estarão presentes|estarán)"
    r"|\b(?:interviewed|joined|hosted|conducted|led) by|\b(?:your )?interviewers? (?:is|are|will be)"
    r"|\b(?:speak|talk|meet|meeting|call|chat|conversation|time|sit down|session|catch up) (?:with|to)"
    r"|(?:^|(?<=[.!?] )|(?<=\n))meeting|\b(?:meet|introduce you to)(?= [A-Z])"
    r"|\b(?:es|am gespräch) nehmen teil:?|\bteilnehmen werden:?|\b(?:sprechen|treffen|reden)(?: sie"
    r"| du)?(?: mit)?|\bgespräch mit|\bsie (?:sprechen|treffen)(?: mit)?|\b(?:lernen|lernst)(?: sie| du)"
    r"|\bgesprächspartner(?:in|innen)? (?:ist|sind|wird|werden)|\bvous (?:rencontrerez|échangerez avec"
    r"|serez reçue?(?:\(e\))? par|parlerez (?:à|avec))|\bvous aurez rendez-vous avec|\btu (?:rencontreras"
    r"|échangeras avec|verras)"
    r"|\b(?:hablarás|conversarás|te reunirás|se reunirá|hablará|te entrevistará[ns]?) ?(?:con)?"
    r"|\bte entrevistarán?|\b(?:incontrerai|incontrerà|parlerai con|parlerà con|sarai intervistat[ao] da"
    r"|sarà presente(?: anche)?)"
    r"|\bje (?:spreekt|ontmoet|hebt een gesprek)(?: met)?|\bu (?:spreekt|ontmoet)(?: met)?"
    r"|\bdu (?:skal (?:tale|snakke|møde|møte)(?: med)?|møder|møter|får (?:snakke|møte)(?: med)?)|\bintervjuet (?:er"
    r"|blir) med"
    r"|\bsamtalen (?:er|bliver) med|\bhaastattelij(?:ana|oina) (?:on|ovat|toimii|toimivat)|\btapaat"
    r"|\brozmowę (?:poprowadz[iąę]\w*"
    r"|przeprowadz[iąę]\w*)|\bspotka się pani? z|\bpohovor (?:povede|vede|povedou)|\bsetkáte se s|\bveți discuta cu"
    r"|\binterviul va fi (?:condus|susținut) de|\bвы встретитесь с|\b(?:интервью|собеседование) провед[её]\w+"
    r"|\bme mit|\bgörüşeceksiniz"
    r"|\b(?:você )?(?:falará|conversará|vai falar|vai conversar) com|\bdu (?:träffar|kommer att träffa|får träffa"
    r"|möter)|\bspotka(?:sz|ją) się z"
    r"|\b(?:gespräch|termin|interview|kennenlernen|entretien|échange|rendez-vous|rencontre|entrevista(?: final)?"
    r"|charla|llamada|reunión|colloquio(?: conoscitivo)?"
    r"|chiacchierata|incontro|gesprek|afspraak|kennismaking|papo|conversa|bate-papo|samtal|intervju|möte|rozmowa"
    r"|spotkanie)"
    r" (?:mit|avec|con|com|met|med|z|ze))\s+",
)
# Names, then what they will do: "Gurpreet and Fintan will cover SQL".
_N = (
    r"(?-i:[A-ZÀ-ÖØ-Þ][\w'’.-]{1,30}"
    r"(?: (?:(?:van|von|de|der|den|da|di|dos|del|la|le|el|al|bin) ){0,2}[A-ZÀ-ÖØ-Þ][\w'’.-]{0,30}){0,3})"
)
ACTS = re.compile(
    rf"(?P<who>{_N}(?: \([^()\n]{{1,60}}\))?(?:(?:, | and | und | et | y | e | en | och | & "
    rf"| i ){_N}(?: \([^()\n]{{1,60}}\))?){{0,4}}),? "
    r"(?:will(?! (?:open|send|be in touch|contact|share|hand|pick|greet|collect|escort|let|follow|e-?mail|confirm"
    r"|call you when|get back))|would like to|leads?|is going to|are going to|hosts?|runs?|covers?|observes?"
    r"|joins?|wird|werden|übernimmt|freuen sich|freut sich"
    r"|sera|seront|anime(?:ra)?|parteciperà|condurrà|participará|estará|conducirá|gaat|zullen|zal|kommer att"
    r"|deltar|vai|irá)\b"
)
# A name in brackets behind a round: "partner interview (Noor Elmasry)".
BEHIND = re.compile(
    r"\b(?:interview|call|chat|round|session|review|discussion|presentation|meeting|wrap-?up|screen|gespräch"
    r"|entretien|entrevista|colloquio|gesprek"
    r"|intervju|intro|q&a)\s*\((?P<who>[^()\n]{3,80})\)",
    _I,
)
# A person somewhere behind a "with": worth something only where nobody else is known.
BESIDE = re.compile(rf"\b(?:{_WITH})\s+(?={_N} )", re.IGNORECASE)
_CLOCK = r"(?:\d{1,2}[:.h]\d{2}|\d{1,2} ?h(?:\d{2})?|(?:0[6-9]|1[0-8])[0-5]\d|\d{1,2})"
AGENDA = re.compile(
    # Every word ends here: "10:00 Amir", "10:00 Anna" and "10:00 Ben" begin with names.
    rf"^[^\w\n]{{0,6}}(?:{_CLOCK}\s*(?:(?:am|pm|uhr|h)\b|[ap]\.m\.)?\s*(?:[-–—]|(?:to|bis|à|a"
    r"|tot|until|till|alle)\b)?\s*){1,2}(?:\(?(?-i:UTC|[A-Z]{1,4}T)\b\)?\s*)?(?:(?:am|pm|uhr)\b\s*)?[:"
    r"|,–—-]*\s*(?P<rest>[^\n]+)",
    _I | re.MULTILINE,
)
HAS_CLOCK = re.compile(
    r"^[^\w\n]{0,6}(?:\d{1,2}(?:[:.h]\d{2}|\s*(?:am|pm|uhr|h)\b)|(?:0[6-9]|1[0-8])[0-5]\d(?=\s))", _I
)
# A line that holds from when to when behind the words.
CLOCK_BEHIND = re.compile(
    r"^(?P<rest>[^\n]{3,160}?)[\s(|,–—:-]{1,40}\(?\d{1,2}[:.h]\d{2}\s*(?:am|pm|uhr)?\s*(?:[-–—]|to|bis"
    r"|à)\s*\d{1,2}[:.h]\d{2}[^\n]{0,12}$",
    _I | re.MULTILINE,
)
# Who writes says whether they come themselves.
WITH_ME = re.compile(
    r"(?-i:(?:[A-ZÀ-Þ][\w'’-]+|\))),? and i\b|\b(?:manager|colleague|boss|director|head|s?he|they|him|her|lead"
    r"|team) and i\b"
    r"|\b(?:this|that|it|one|interview|call|talk|meeting|you|panel|together|along) with me\b"
    r"|\b(?:and (?:me|myself)|(?<!ring )(?<!call )(?<!tell )(?<!text )(?<!mail )me and(?! i\b)|just me|me only"
    r"|only me|it'?s me|und (?:ich|mir|mich)|ich und|mir und"
    r"|nur ich|(?:von|durch) mir und|par moi(?:-même)? et|por mí y|da me e|door mij en|por mim e|"
    r"et moi|moi et|y yo|yo y|io e|e io|e eu|eu e"
    r"|en ik|ik en|och jag|jag och|mit mir|avec moi|conmigo|con me|comigo|met mij|som(?:os)? (?:yo|nós)"
    r"|(?:wrap(?:-?up)?|close|start|finish|chat|talk|speak|sit down|meet|coffee|lunch|tea) (?:w/|with) (?:me|us)"
    r"|in my office|mi despacho|(?:in )?mein(?:em)? büro|(?:dans )?mon bureau|(?:nel )?mio ufficio|(?:op )?mijn kantoor"
    r"|(?:no )?meu (?:gabinete|escritório)"
    r"|i will (?:also )?join|i'll (?:also )?join|ich (?:selbst |auch )?(?:werde|bin) (?:selbst |auch "
    r"|ebenfalls |natürlich |ebenso ){1,2}(?:dabei|teilnehmen|da)"
    r"|ich nehme (?:selbst |auch |ebenfalls )?(?:am gespräch )?teil|je serai (?:aussi |également |là|présent)"
    r"|j['’]y serai|(?:yo )?estaré (?:también|presente)"
    r"|me quedo (?:toda )?la (?:entrevista|reunión)|ci sarò (?:anch['’]io|anche io)|ik ben er (?:zelf "
    r"|ook ){1,2}bij|ik schuif (?:ook )?aan|estarei presente"
    r"|ich moderiere|i(?:['’]ll| will) (?:moderate|chair|host|sit in)|(?:du|sie) spr(?:ichst|echen) (?:nur )?mit mir"
    r"|i'll be (?:there|joining)"
    r"|i(?:['’]m| am| will be| ['’]ll be)? (?:also |too )?(?:in the room|on the (?:call|panel) (?:too|as well"
    r"|with you))"
    r"|i(?:['’]ll| will)? (?:sit in|take part|stay (?:for|on|with you)|lead the (?:talk|conversation|interview))"
    r"|ich bin (?:auch |selbst |selber |ebenfalls |natürlich |mit ){1,3}(?:im raum|am tisch|mit von der partie"
    r"|dabei|da)"
    r"|ich (?:sitze|komme|höre) (?:auch |selbst )?(?:mit )?(?:dabei|dazu)|ich führe das gespräch|ich stelle ihnen"
    r"|ich und (?-i:[A-ZÀ-Þ])\w+|je (?:me connecte et je )?reste(?:rai)?\b|j['’]assisterai|j['’]anime|je mènerai"
    r"|je participerai|nous serons deux|(?:yo )?os acompaño en la (?:entrevista|reunión)|(?:yo )?participaré"
    r"|partecip(?:o|erò) anch['’]io|ci sono anch['’]io|sarò presente|resto anch['’]io"
    r"|ik (?:doe|zit|kom) (?:zelf |ook ){0,2}(?:mee|erbij)|ik ben (?:zelf |ook ){1,2}(?:erbij|aanwezig)"
    r"|(?:eu )?participo|(?:eu )?também estarei|estamos eu e)\b",
    _I,
)
_TALK_ON = (
    r"(?:(?:puis|poi|ensuite|ci|ne|si|io|on|nous|je|j['’]|vous) ?){0,3}"
    r"(?:\w{2,14}(?:iamo|eremo)\b|rest[oaei]\w*|rimango|parla\b|parle(?:ra|rons)?\b|discut\w+|échang\w+|pose\b|conduco"
    r"|faccio (?:qualche|alcune|le) domand)"
)
"""Behind "I introduce and then": who talks on stays."""
_A_NAME = r"(?:(?:m\.|mme|frau|herrn|dr\.?|la|el|il|il dott\.|la dott\.ssa) )?"
_A_NAME += r"(?!(?:direc|direz|recurs|risors|ressourc|rh\b|rr|hr\b|gerencia|administ|personal))(?-i:[A-ZÀ-ÖØ-Þ])"
_ASSISTS = (
    r"\bich bin (?:die |der )?(?:ihre|seine|(?-i:[A-ZÀ-ÖØ-Þ])\w{1,20}s) (?:persönliche )?(?:assistent(?:in)?"
    r"|sekretärin)\b"
    rf"|\bich bin (?:die |der )?(?:assistent(?:in)?|sekretärin) von {_A_NAME}"
    rf"|\bje suis (?:son assistante?\b|(?:l['’]assistante?|la secrétaire|le secrétaire) (?:de |d['’]){_A_NAME})"
    rf"|\bsoy (?:su (?:asistente|secretari[oa])\b|(?:la|el) (?:asistente|secretari[oa]) de(?:l)? {_A_NAME})"
    rf"|\bsono (?:la sua assistente\b|(?:l['’]assistente|la segretaria|il segretario) (?:di|del|della) {_A_NAME})"
    rf"|\bik ben (?:(?:zijn|haar) (?:assistente?|secretaresse)\b|de (?:assistente?|secretaresse) van {_A_NAME})"
    rf"|\bsou (?:a|o) (?:assistente|secretári[ao]) d[aeo] {_A_NAME}"
)
_JOINS_IN = (
    r"(?![^.!?\n]{0,80}\b(?:dabei|mit am tisch|serai|serons|participe\w*|estar(?:é|emos)|asistiré|sar(?:ò|emo)"
    r"|partecip\w+|je vous (?:recevrai|verrai|poserai)|(?:te|le) haré|ti farò|(?:führe|leite|werde) [^.!?\n]{0,30}"
    r"(?:gespräch|führen|leiten)|voer|stel (?:je|u)|vou (?:fazer|conduzir)"
    r"|erbij|schuif|sluit|estarei|participo|und ich|et moi|y yo|e io|ed io|en ik|e eu)\b)"
)
"""Behind that, in the same sentence: and comes too."""
NOT_ME = re.compile(
    rf"(?:{_ASSISTS}){_JOINS_IN}|"
    r"\bi (?:won['’]?t|will not|['’]m not|am not) (?:be )?(?:join|joining|attend|attending|there|in|on|part)\w*"
    r"|\byou (?:won['’]?t|will not) see me\b|\bwon['’]?t be there \(that['’]s me\)|\bi(?:['’]m| am) (?:his|her"
    r"|their|\w+['’]s) (?:ea|pa|assistant)\b"
    r"|\bich (?:sorge|koche|mache) nur\b|\bich halte mich raus\b|\bje vous laisse (?:avec|entre)\b"
    r"|\bnon sarò presente\b|\bja nie dołączam\b"
    r"|\bik zorg alleen\b"
    r"|\bi stay out\b|\bi(?:['’]ll| will) (?:then )?(?:drop off|leave you)"
    r"|\bso (?:we|i)(?:['’]ll| will) leave you (?:to it|two|three)\b|\bwill drop off\b|\bich (?:selbst )?(?:bin"
    r"|werde) (?:selbst )?(?:leider )?nicht (?:dabei|teilnehmen)"
    r"|\bich nehme (?:selbst )?nicht teil"
    r"|\bje ne (?:serai|participerai) pas|\b(?:yo )?no (?:estaré|participaré)|\bnon (?:ci sarò|parteciperò)"
    r"|\bben er (?:zelf )?niet bij|\bnão (?:estarei|vou participar)"
    r"|\bjag (?:är|kommer) inte (?:med|att delta)"
    r"|\bwill not be joining\b"
    r"|\bi (?:only |just |will |['’]ll )?(?:introduce you|open the call|say hello|kick (?:it|things) off"
    r"|do the intros?)"
    r" and (?:then )?(?:\w+ ){0,2}(?:drop|leave|go|disappear|let you|hop off|step out)"
    r"|\bi (?:then )?drop off\b|\b(?:then|and) (?:i )?leave you (?:to it|two|three|in peace|alone)\b"
    r"|\bscheduling only\b|\bi(?:['’]m| am) only (?:scheduling|arranging|organi[sz]ing|the messenger)\b"
    r"|\bi (?:will not|won['’]?t|am not|['’]m not)(?: going to)?(?: be)? (?:on the (?:line|call|panel)"
    r"|in the (?:room|meeting)|sitting in|present)"
    r"|\bi stay out of (?:this|that|it)\b|\b(?:who )?arranges? but (?:is|am) not in the room\b"
    r"|\bich (?:selbst |selber )?(?:schreibe|führe|mache) nur (?:das )?protokoll|\bich bringe (?:dich"
    r"|sie) (?:nur )?hin\b"
    r"|\bich (?:bin|sitze) (?:selbst |selber )?nicht (?:mit )?(?:im raum|am tisch|in der runde)"
    r"|\bich (?:klinke|verabschiede|ziehe) mich (?:dann |danach |wieder |nach der begrüßung )*(?:aus|zurück|raus)?\b"
    r"|\bich (?:vereinbare|plane|verschicke|koordiniere) nur\b|\bich (?:stoße|komme) (?:leider )?nicht dazu"
    rf"|\bje (?:vous (?:présente|accueille) (?:et|puis)(?! {_TALK_ON})|m['’]éclipse|ne (?:fais|m['’]occupe) que"
    r"|m['’]occupe (?:seulement|juste|uniquement))"
    r"|\bje ne (?:serai|suis) pas (?:de la partie|présente?|là)|\bje gère (?:juste|seulement) (?:l['’]agenda"
    r"|le planning)"
    r"|\b(?:yo )?no (?:estoy|entro|voy a (?:estar|entrar))\b|\b(?:yo )?s[oó]lo (?:organizo|coordino|agendo|envío)\b"
    rf"|\bos (?:presento y (?:me voy|os dejo)|dejo (?:con|a solas))|\b(?:io )?(?:introduco|presento"
    rf"|saluto) e poi\b(?! {_TALK_ON})"
    r"|\b(?:io )?mi occupo solo\b|\bio non ci sarò\b|\bvi lascio (?:poi |soli|con)\b|\bpoi (?:scappo|vi lascio)\b"
    r"|\bik (?:regel|plan|stuur) (?:alleen|enkel|slechts)\b|\bik (?:schuif|sluit|doe) (?:zelf )?niet (?:aan|mee)"
    r"|\bik ben er (?:zelf )?niet\b|\b(?:eu )?(?:só|apenas) (?:trato|organizo|marco|agendo)\b"
    r"|\b(?:eu )?não (?:vou estar|estou|participo|entro)\b|\bapresento(?:-vos)? e (?:depois )?saio\b",
    _I,
)
I_ARRANGE = re.compile(
    r"\bi(?:['’]m| am) (?:your|the) (?:\w+ )?(?:coordinator|scheduler|point of contact)|\bich (?:koordiniere"
    r"|organisiere)\b"
    r"|\bje coordonne\b|\bi(?:['’]m| am) (?:just |only )?(?:coordinating|scheduling|arranging)\b"
    r"|\bi (?:only |just |merely )?(?:look after|keep|run|sort|manage) (?:out )?(?:her|his|their|the) (?:diary|diaries"
    r"|calendars?)\b"
    r"|\bi(?:['’]m [\w ]{2,30} and)? (?:only |just |merely )?(?:set|sort|arrange|schedule|book|organi[sz]e)"
    r" (?:this|these|it|things|meetings|calls|interviews)(?: up| out)?"
    r" (?:for (?:him|her|them)|on (?:his|her|their) behalf)\b"
    r"|\bi(?:['’]m| am) [\w ]{2,30} and (?:only |just )+(?:sort|keep|run|arrange|schedule|book|organi[sz]e)\b",
    _I,
)
# Words that are no part of a name even beside one: what sentences begin with, days and months, tools.
NEVER_NAMES = frozenset(
    """
    stunde viertelstunde minuten iur oec phil rer nat children children's
    kopie kenntnis fyi btw asap rsvp nb ps tbc tbd tba
    groetjes groet groeten grüße grüsse gruß gruss liebs besos beijos bises bisous baci kusjes cordiale viele
    stattdessen ersatzweise dafür danach davor hierzu deshalb daher trotzdem zusätzlich ebenfalls inzwischen vorab
    hinterher diesmal meistens additionally alternatively finalement cependant además invece infine inoltre bovendien
    verder ditmaal finalmente
    cv pdf ppt ral interviewtag bewerbertag auswahltag probetag afterwards afterward before meanwhile lastly firstly
    secondly initially usually sometimes maybe later
    anschliessend zunächst zuerst zuletzt schließlich schliesslich nachmittags vormittags mittags abends morgens
    après-midi matin ensuite puis d'abord luego primero mañana tarde poi prima pomeriggio mattina eerst straks
    daarna middag ochtend depois tarde manhã position stelle poste puesto posizione functie vaga role job agenda
    attendees participants participan participants teilnehmer présents presenti asistentes aanwezig organiza organizer
    assessors interviewers host panel jury júri committee kommission commissie commissione comisión comissão
    hej hei moi ahoj witam cześć dzień god kära käre kjære hyvä szia kedves merhaba sayın bună stimate vážený ingang
    aan aber about above abraço abraços abril across after again against agosto ahead al all alle alles along alors
    already als also although alvast always am among an anche and anschließend antes any ao août apr april aprile
    après are around as ask at atenciosamente até auch auf aug august aus aussi außerdem avant avec avoir avril await
    be because bedankt been before behind bei beim below bem bene beside best beste besten between bien bij bis bitte
    boa boas bom bon bonjour bonne bons bonsoir both bring brings buen buenas bueno buenos buon buonasera buongiorno
    but by calendly call can car cara caro ce ces cet cette che cheers cher chez chi chère ciao colloquio com come
    comment como con cordialement cordiali cosa could cualquier cuándo cómo d da daarna dan danach danke dann dans
    darf das dass dat davor de dear dec december dein deine del dem den denn depois depuis der des desde despite
    después deze dezember dezembro dicembre dich diciembre did die dienstag dimanche dinsdag dir dit do doch does
     donc donderdag done donnerstag dont door dopo dort dos dove down du due durch during dus décembre dónde
    dürfen e each ed een egregio ein eine einem einen einer eines either el ela ele eles ellas elle elles ellos
    else en enero enfin enjoy ensuite ensure entre entretien entrevista er es esa ese est esta estas este estimada
    estimado estimados estos está están et eu euch euer eure every everybody everyone falls feb febbraio febrero
    februar february fevereiro few figma find first follow for fra freitag freue freuen freundliche freundlichen fri
    friday friendly from further février für geachte geehrte geehrten geehrter gegen gennaio gentile gentilissima gern
    gerne gesprek gespräch get giovedì github giugno give gli go going good google graag gracias grazie great groet
    groeten gute guten guter gutes haar haben had hallo has hasta hat hatte have having he he'll he's hear heel hello
    help her here here's herzliche herzlichen het heute hey hi hier hij his hoe hoi hola hope how however hun i i'd
    i'll i'm i've ich if ihm ihnen ihr ihre ihrem ihren ihrer ihres ik il ils im in interview interviews intervju into
    io is isso ist it it's its janeiro januar january janvier je jede jeder jeudi jij join joining jouw jueves
    juillet juin jul julho juli jullie july june junho juni junio kan kann kein keine kind kindly kommen
    kunnen können l la las le lei les let let's leur leurs liebe lieber liebes like linkedin lo look looking loro los
    luego luglio lui lundi lunedì lunes ma maandag maar made maggio mai maio mais make man many mar march mardi
    martedì martes marzo março mas may maybe mayo me meet meeting mein meine melden meno menos merci mercoledì
    mercredi mes met meu mi mich microsoft might mijn mine minha mio mir miro mis mit mittwoch miércoles moet moin
    moins molto mon monday montag more morgen most much muito muss must muy my más märz müssen na naar nach nas ne
    need neither never new next ni nicht nichts no nobody noch nog noi non nor nos nosotros nossa nosso nostra nostro
    not note nothing notre nous nov november novembre novembro noviembre now nuestra nuestras nuestro nuestros nur não
    nós o ob obrigada obrigado oct october octobre octubre oder of off ohne oi ok okay oktober olá om on once onde one
    only ons onto onze ook op or os other others otherwise ottobre ou oui our out outlook outubro over own où par para
    pas pendant per perché perhaps pero però più please plus poi por porque pour pourquoi pregunta pregunte prezada
    prezado prima puis quand quando quarta que quello quem querida querido questa questi questo qui quick quickly
    quinta quién quoi qué rather reach read ready recuerda regarding regards rendez-vous reply rozmowa sa saludo
    saludos saluti same samedi samstag sans saranno sarà sat saturday schon schöne schönen second see segunda sehr
    sein seine seit sem send senza sep sept september septembre septiembre sera seront servus será serán serão ses
    setembro settembre seu seus several sexta shall she she'll she's shortly should si sie sim sin since sincerely
    sind skype slack so sobre soll sollen some somebody someone son sondern sonntag sono sont soon sorry sous speak
    special still su sua suas such suite sun sunday suo sur sure sus sábado são sí ta take talk también também team
    teams teilnehmer tell terça tes teu than thank thanks that that's their them then there there's these they they'll
    third this those though through thu thur thurs thursday thus tijdens to toda todas today todo todos together
    tomorrow ton too tot tous tout toute toutes tra treffpunkt très tu tua tudo tue tues tuesday tuo tus tutti tutto
    two tú u uit um umas un una unas und under une unfortunately unlike uno unos uns unser unsere unter until up
    upcoming update upon us use usted ustedes uw van vendredi venerdì vers very veuillez via viele vielen viernes você
    vocês voi voici voilà vom von voor vor vos vostro votre vous vriendelijke vrijdag waar waarom wait wann wanneer
    want war waren warm warmly warum was wat watch we we'll we're we've webex wed wednesday weil welcome well wenn wer
    werden were what what's whatsapp when where which while who who's whom why wie wij will wir wird wish wishing with
    within without wo woensdag worden wordt would write wurde y yes yesterday yet yo you you'll you're you've your
    yours yourself zal zaterdag ze zij zijn zondag zonder zoom zoom's zu zuerst zullen zum zur à è é él était être
    über
    """.split()  # noqa: SIM905 - a list of hundreds of quoted words reads worse
)
# By these the writer speaks of themself.
SELF = frozenset(
    """
    moi-même io-stesso
    I I'll I'm I’ll I’m I'd I’d I've I’ve me myself ich mich mir je j'ai j’ai j'organise j’organise moi yo mí conmigo
    io eu mim comigo ik mij jag mig mną
    undersigned Unterzeichner Unterzeichnete Unterzeichnende soussigné soussignée sottoscritto sottoscritta scrivente
    ondergetekende suscrito suscrita
    """.split()  # noqa: SIM905 - a list of quoted words reads worse
)
