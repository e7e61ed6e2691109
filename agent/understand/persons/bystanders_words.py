"""By what words an invitation tells of people who are no part of the talk, in seven languages. Pure data.

Relatives, neighbours, animals, whoever keeps the door; who was there before, gave a reference or sends regards; whom
one might meet another day. For sentences as `attends_words` has them: `¤` is left out, the pattern of what stands
before ends at the person, the one of what stands behind begins there.
"""

from __future__ import annotations

import re

from agent.understand.persons.attends_words import ARTICLE, joined

_KIN = r"""
    grand(?:ma|pa|mother|father|dad|mum|mom)|gran|granny|nan|nana|aunt(?:ie|y)?|uncle|niece|nephew|cousin
  | (?:mother|father)-in-law|toddler|baby|kids?|children|twins|pupils?
  | oma|opa|omi|tante|onkel|nichte|neffe|schwieger(?:mutter|vater)|kinder|enkel\w*|zwillinge|großmutter|großvater
  | mamie|papi|papy|grand-(?:mère|père)|oncle|nièce|neveu|belle-(?:mère|sœur)|enfants|petits
  | abuel[oa]|tí[oa]|suegr[oa]|sobrin[oa]|niñ[oa]s|hijas|nonn[oa]|zi[oa]|suocer[oa]|nipot[ei]|bambin[ie]|figlie?
  | oom|schoon(?:moeder|vader)|kinderen|kleinkind\w*|avós?|avô|sogr[oa]|sobrinh[oa]|net[oa]s?|crianças|filhas
"""
_NEAR = r"""
    neighbou?rs?|landlord|landlady|nachbar(?:in|n)?|vermieter(?:in)?|voisine?s?|vecin[oa]|caser[oa]|vicin[oa]
  | buur(?:man|vrouw|meisje)|vizinh[oa]
  | dogs?|cats?|goose|parrot|horse|pony|puppy|hund|hündin|katze|kater|pferd|papagei|chiens?|chienne|chatte?
  | perr[oa]s?|gat[oa]s?|loro|caballo|cane|cagna|gatt[oa]|pappagallo|hond|kat|poes|kater|paard|cão|cadela|papagaio
"""
_KEEPS_HOUSE = r"""
    receptionist|porter|doorman|doorkeeper|door(?:woman)?|caretaker|janitor|concierge|peon|usher|(?:security )?guard
  | (?:our |taxi |the )?driver|cleaner|housekeeper|sexton|front desk|reception|lobby|gatehouse|counter
  | pförtner(?:in)?|hausmeister(?:in)?|küster(?:in)?|fahrer(?:in)?|wachmann|empfang(?:sdame)?|pforte|kiosk|rezeption
  | gardienn?e?|chauffeur|standard(?:iste)?|accueil|portier|hôtesse|conserje|porter[oa]|chófer|chofer|recepcionista
  | recepción|portería|portinai[oa]|custode|autista|usciere|portineria|banco|conciërge|receptioniste?|balie|receptie
  | porteir[oa]|motorista|caseir[oa]|segurança|contínuo|rececionista|receção|portaria
"""
_BEFORE_US = r"""
    predecessor|vorgänger(?:in|s)?|prédécesseure?|antecesora?|predecesora?|predecessore|predecessora|voorgang(?:er|ster)
  | antecessora?|referees?|references?|referenz(?:en|geber\w*)?|références?|referencias?|referenze|referenties?
  | referente|referências?
  | (?:former|late|old|previous|present|current|last) (?:boss|manager|supervisor|tutor|teacher|employer|colleague|chief
        |head|owner|help|landlord|professor|line manager)
  | (?:ehemalige[rn]?|frühere[rn]?|bisherige[rn]?|alte[rn]?|vorige[rn]?) (?:\w+)
  | (?:ancienn?e?|précédente?) \w+|(?:antigu[oa]|anterior) \w+|ex[ -]\w+|(?:vorige|vroegere|oude|huidige) \w+
  | (?:antig[oa]|anterior|atual) \w+
"""
_ROLE = f"(?:{joined(_KIN, _NEAR, _KEEPS_HOUSE, _BEFORE_US)})"
_MR = r"(?:(?:mr|mrs|ms|miss|dr|herrn?|frau|m\.?|mme|monsieur|madame|señora?|signora?|la|il|der|die|senhora?|o|a|de) )?"
_AND = r"(?:and|und|et|y|e|en|&|,)"
_ROW = rf"(?:§ (?:{_AND} ){{0,2}}){{0,2}}"
ROLE_BEFORE = re.compile(
    rf"(?:^|[^\w'-]){_ROLE} (?:, |: |- |– )?(?:(?:especially|vor allem|surtout|sobre todo|soprattutto|vooral|sobretudo"
    rf"|called|namens|wie|like) )?(?:, )?{_MR}{_ROW}$"
)
"""Who they are, right before them or before those they are named with."""
_OUR = (
    r"(?:(?:our|my|the|your|his|her|an?|unser\w*|mein\w*|ihr\w*|der|die|das|notre|mon|ma|le|la|l'|votre|une?|el"
    r"|nuestr[oa]"
    r"|mi|il|lo|de|onze|mijn|het|een|o|a|noss[oa]|meu|minha|from|at|in|on|behind|of|by|vom|am|im|an|à|au|du|del|della"
    r"|dal|al|en|van|bij|in|aan|da|do|na|no) ){0,3}"
)
ROLE_ITSELF = re.compile(rf"{_ROLE} ")
"""The first word of what is taken for a name: "Opa Willi"."""
ROLE_BEHIND = re.compile(rf"(?:[,–-] )?{_OUR}{_ROLE}(?=[ ,.;:!?)]|$)")
"""Who they are, right behind them: ", the neighbour", "from the kiosk"."""
_THING_OF = r"""
    caf[eé]|bar|pub|kiosk|bakery|butcher|shop|salon|garage|novel|book|portrait|statue|poem|music|paintings?|photo
  | kneipe|bäcker|bäckerei|metzger|metzgerei|friseur|werkstatt|laden|roman|buch|bild|orgel
  | bistrot?|boulangerie|boucherie|livre|toile|taller|tienda|panadería|carnicería|libro|cuadro
  | bottega|panificio|trattoria|officina|quadro|slager|bakker|kapper|boek|schilderij|mercearia|padaria|talho|livro
"""
A_THING_OF_THEIRS = re.compile(
    rf"(?:^|[^\w'])(?:{joined(_THING_OF)}) (?:(?:by|of|von|vom|de|du|d'|di|da|do|dos|van|chez"
    rf"|next to) ){{0,1}}{ARTICLE}$"
)
"""What they own or made: the café where one waits, the novel one has read."""
_TOLD_BEFORE = r"""
    (?:i|we)(?:'ve| have)?(?: \w+){0,2} (?:rang|rung|phoned|called|spoke (?:to|with)|spoken (?:to|with)
        |heard (?:back )?from
        |bought [\w ]{1,20} from|worked (?:for|with|under)|got [\w ]{1,20} from|share [\w ]{1,20} with)(?: your| the)?
  | took (?:[\w ]{1,20} )?over from | (?:you|your)(?:'ve| have)?(?: already| just)? (?:met|seen|played for
        |studied (?:with
        |under)|worked (?:for|with|under)|spoke (?:to|with)|spoken (?:to|with))
  | (?:many |with )?thanks to | (?:referred|recommended|founded|opened|built|set up|passed on|introduced
        |scheduled|booked
        |designed|painted) by
  | (?:read(?:ing)?|learn(?:ing|ed)?|books?|films?|podcasts?|articles?|papers?|essays?|biograph\w+) (?:up )?(?:about|on)
  | (?:gelesen|lese|lesen|las|lies|bücher|film|artikel|biografie) (?:etwas |viel |was )?über
  | (?:lire|lu|lis|livres?|film|articles?|biographie) sur | (?:leer|leído|leyendo|leo|libros?|artículos?) sobre
  | (?:named|called) after | (?:greetings|regards|love|hello|your (?:name|number|cv|details)) from
  | put(?:ting)? you forward to | (?:before|ahead of|prior to) (?:you |your )?(?:meeting|introducing you to|seeing
        |sending you to|the (?:interview|talk|meeting) with)
  | mind | never mind | don't mind | ignore | cc to | copied to
  | (?:ich|wir) (?:habe|haben) (?:[\w ]{1,20} )?(?:mit|von|bei) | (?:grüße|gruß|nummer|empfehlung|kontakt) von
  | dank | (?:gegründet|eröffnet|aufgebaut|empfohlen|benannt|vereinbart) (?:von|nach) | übernommen von
  | kaffee (?:kocht|macht|bringt|gibt es bei) | (?:klingel\w*|läute\w*)(?: sie| bitte| einfach)* bei
  | j'ai (?:eu|appelé|parlé (?:à|avec)|vu|repris [\w ]{1,20} de) | grâce à | (?:recommandée?|fondée?|ouverte?) par
  | (?:sonnez|sonne|frappez)(?: chez| à)? | (?:le bonjour|les amitiés) de | attention (?:à|au) | on doit [\w ]{1,20} à
  | (?:he|hemos) (?:hablado con|llamado a|tratado con) | gracias a | (?:fundad[oa]|recomendad[oa]|abiert[oa]) por
  | (?:saludos|recuerdos) de | (?:ho|abbiamo) (?:sentito|parlato con|chiamato) | grazie a
  | (?:fondat[oa]|apert[oa]|segnalat[oa]|avviat[oa]) (?:da|con) | intitolat[oa] a | saluti da
  | ik heb (?:[\w ]{1,20} )?(?:met|van) | groeten van | van wie | dankzij | opgericht door
  | (?:neem|neemt|nam) [\w ]{1,20} over van | let niet op | aanbevolen door
  | (?:falei|estive) com | graças a | (?:fundad[oa]|recomendad[oa]|abert[oa]) (?:por|pel[oa]) | o nome d[aeo]
  | foi d[aeo] (?:meu |minha )? | cumprimentos d[aeo]
"""
_TALKED = r"""
    (?:you|you've|you have|you had)(?: already| just| recently)? (?:talked|chatted|interviewed) (?:to|with)
  | (?:you|you've|you have)(?: already| just)? had (?:a|an|your) (?:[\w-]+ ){0,3}with
  | (?:hablaste|charlaste|platicaste|conversaste|estuviste|te entrevistaste|te reuniste|te viste|habló usted
        |conversó usted)(?: ya| hace [\w ]{1,16}| la semana pasada| ayer)? con | conociste(?: ya)? a
  | (?:has|ha|han|habéis)(?: ya)? (?:hablado|charlado|platicado|conversado|estado) con | (?:has|ha)(?: ya)? conocido a
  | (?:tu as|vous avez|tu avais|vous aviez)(?: déjà| bien)? (?:parlé|échangé|discuté)(?: hier| la semaine dernière)?
        (?: avec| à) | (?:tu as|vous avez)(?: déjà| bien)? (?:vu|rencontré)
  | (?:hai|avete|lei ha)(?: già)? (?:parlato|chiacchierato) con | (?:hai|avete)(?: già)? (?:conosciuto|incontrato|visto)
  | (?:(?:je|u|jij) sprak|sprak (?:je|u|jij)|(?:je|u) praatte)
        (?: al| eerder| vorige week| gisteren| al eerder)?(?: met)?
  | (?:falaste|conversaste|estiveste|reuniste|já falou|já conversou)(?: já| ontem| na semana passada)? com
  | (?:já )?conheceste
"""
TALKED_WITH = re.compile(rf"(?:^|[^\w'])(?:{joined(_TALKED)}) {ARTICLE}{_MR}{_ROW}$")
"""Before somebody: one has talked with them already."""
COMES_AGAIN = re.compile(
    r"[^.;!?\n]{0,50}\b(?:who|she|he|they|qui|que|quien|die|der|che|elle|il|ella|él|lei|lui|ela|ele|zij|hij|ze)\b"
    r"[^.;!?\n]{0,30}\b(?:will|'ll|is going|again|too|sera|serait|aussi|estará|también|wieder|auch|wird|sarà|anche"
    r"|ook|weer|também)\b"
)
"""Behind that: they are there this time as well."""
ONCE = re.compile(
    r"\b(?:once|when|whenever|after|as soon as|until|if|quand|lorsque|après que|dès que|une fois que|si|cuando"
    r"|una vez que"
    r"|después de que|en cuanto|quando|dopo che|appena|una volta che|se|nadat|zodra|als|wanneer|depois de|assim que)\b"
    r"[^,;:]{0,40}$"
)
"""Before that: one will have by then."""
HAVE_TALKED = tuple(
    (
        re.compile(rf"(?:^|[^\w'])(?:{before}) {ARTICLE}{_MR}{_ROW}$"),
        re.compile(rf"(?:[\w'§]+ ){{0,4}}?(?:{behind})\b"),
    )
    for before, behind in (
        (
            r"(?:du hast|hast du|sie haben|haben sie|ihr habt)(?: [\w'§]+){0,3}? mit",
            r"gesprochen|telefoniert|unterhalten|geredet|getroffen",
        ),
        (r"(?:du hast|hast du|sie haben|haben sie)(?: [\w'§]+){0,3}?", r"kennengelernt|(?:bereits|schon) getroffen"),
        (
            r"(?:(?:je|u|jij) (?:hebt|heeft|had)|(?:heb|hebt|heeft|had) (?:je|u|jij))(?: [\w'§]+){0,3}? met",
            r"gesproken|gepraat|kennisgemaakt|gebeld|gezeten",
        ),
    )
)
"""Before and behind somebody: the same."""
_YOUR = (
    r"(?:your|je|jouw|uw|deine[mnrs]?|deinem?|ihre?[mnrs]?|votre|ton|ta|tu|su|(?:il |la |al |alla )?(?:tuo|tua|suo|sua)"
    r"|(?:o |a )?(?:teu|tua|seu|sua))"
)
_TALK = (
    r"(?:talk|chat|call|conversation|interview|meeting|screen|screening|\w*gespräch|telefonat|treffen|échange"
    r"|entretien|appel"
    r"|charla|llamada|entrevista|conversación|chiacchierata|colloquio|incontro|chiamata|gesprek|kennismaking|conversa"
    r"|chamada)"
)
AFTER_YOURS = (
    re.compile(
        r"(?<!right )(?<!straight )(?<!directly )(?<!immediately )(?<!direkt )(?<!gleich )(?<!direct )(?<!meteen )"
        r"(?<!juste )(?<!subito )(?<!justo )(?<!logo )\b(?:after|following|further to|na|nach|après|suite à"
        r"|à la suite de"
        rf"|tras|después de|dopo|a seguito di|depois d[aeo]"
        rf"|após) {_YOUR} (?:[\w-]+ ){{0,2}}?{_TALK} (?:[\w-]+ ){{0,3}}?"
        rf"(?:with|mit|avec|con|met|com) {ARTICLE}{_MR}{_ROW}$"
    ),
    re.compile(
        r"(?:[\w'’§,-]+ ){0,6}?(?:would(?: now| also)? (?:like|love)|wants|is keen|wil|willen|möchte|souhaite\w*"
        r"|aimerait"
        r"|voudrait|quiere|quisiera|le gustaría|vuole|vorrebbe|desidera|quer|gostaria d\w+) (?:[\w'’§,-]+ ){0,6}?"
        r"(?:meet|speak|talk|spreken|ontmoeten|kennenlernen|kennenzulernen|sprechen|rencontrer|échanger|connaître"
        r"|conocer\w*|hablar|conoscer\w*|parlar\w*|incontrar\w*|conhecer\w*|conhecê-\w+|falar)\b"
    ),
)
"""Before and behind somebody: the talk with them has been, and now another wants one."""
TOLD_BEFORE = re.compile(rf"(?:^|[^\w'])(?:{joined(_TOLD_BEFORE)}) {ARTICLE}(?:[\w'-]+ (?:, )?){{0,2}}{_MR}{_ROW}$")
"""What was done or is owed to them: rung, thanked, taken over from, not to be minded."""
_WILL = (
    r"(?:(?:will|'ll|would|may|might|can|wird|kann|va|le|la|te|vous|ti|je|je|u|vai|also|still|already|auch|noch) ){0,3}"
)
_TOLD_BEHIND = r"""
    (?:says?|said|sends?|thinks?|told|recommended|raved|spoke highly|swears|vouches|mentioned|knows (?:and|you|about)
        |passed (?:me|on|your)|gave me|forwarded|wrote to me|has (?:been told|written|left|retired)
        |have (?:both )?(?:written
        |left)|retires?|left us|lives in|moved (?:to|on)|founded|opened (?:it|the)|set (?:it|the place) up
        |built (?:it|the)
        |tells people|keeps (?:showing|telling|the)|sits|barks|sniffs?
        |cover(?:s)? (?:the|your|for))
  | (?:bring|brings|make|makes|serve|serves|pour|pours|fetch|fetches) (?:\w+ ){0,2}(?:tea|coffee|cake|water|lunch)
  | (?:has|keeps|holds|got) (?:the|a|your) (?:spare )?(?:keys?|name|badge|pass) | print | prints | unlocks? | wave you
  | sleeps? | (?:is|are|will be) (?:asleep|at school) | dort | schläft | duerme | dorme | slaapt
  | (?:opens?|guards?|unlocks?|minds?) the (?:door|gate|shop) | (?:can|will) pick you up
  | (?:show|point|walk)s? you (?:the (?:way|room|cabin|stairs|lift|door)|to|in|up|where) | text you | texts you
  | (?:lässt|lassen) (?:[\w]+ )?grüßen | (?:grüßt|empfiehlt|schwärmt) | hat (?:mir|uns|dich|sie) [\w ]{1,40}
        (?:empfohlen|gegeben|erzählt|geschickt|weitergeleitet)
  | (?:schließt|sperrt) (?:\w+ )?auf | weist (?:dich|sie) | kennt das | kocht | schimpft | öffnet | tut nichts
  | übernommen | geerbt
  | hat (?:den|die|einen|ihren|deinen) (?:schlüssel|namen) | (?:geht|ging|ist) in (?:rente|ruhestand|pension)
  | gegründet
  | m'a (?:[\w ]{1,20})?(?:dit|parlé|transmis|passé|donné|recommandé|conseillé|envoyé) | (?:vous|te) (?:salue
        |remercie|passe le bonjour)
  | (?:ouvrira|ouvre|indiquera|apportera|apporte|a les clés|a fondé|part à la retraite)
  | me (?:ha )?(?:habló|dijo|pasó|dio|pasado|dado|hablado) | manda (?:saludos|recuerdos)
  | (?:abrirá|abre|indicará|acompañará|traerá|tiene (?:la|su|tu) (?:llave|nombre)|fundó|se jubila|no dice nada|sale de)
  | mi ha (?:dato|detto|parlato|passato|segnalato) | (?:ti|la|vi) saluta | ti porta da | (?:aprirà|apre|ha fondato
        |ha le chiavi|porterà|va in pensione)
  | (?:gaf|heeft) (?:mij|me|ons) | doet (?:je|u) de groeten | (?:doet|maakt) (?:de deur )?open | opent | wijst (?:je|u)
  | zet koffie | heeft (?:de|je|uw) (?:sleutel|naam) | blaft | gaat met pensioen | is gaan
  | (?:deu|falou|passou|enviou)-me | manda cumprimentos | (?:abre|abrirá|indica|tem (?:o|a) (?:seu|sua|teu|chave)|fundou
        |reforma-se)
"""
TOLD_BEHIND = re.compile(
    rf"(?:(?:, )?{_AND} § )?(?:, (?:[\w' -]{{2,60}}? , )?)?(?:[\w ]{{2,40}}? (?:und|and|et|y|e|en) )?(?:(?:who"
    rf"|der|die|qui|que|che|he|she|they|er|sie|il|elle|él|ella|hij|zij"
    rf"|ele|ela) )?{_WILL}(?:{joined(_TOLD_BEHIND)})(?=[ ,.;:!?-]|$)"
)
"""What they do or did: send regards, left, brew the coffee, hold the keys."""
_NAMED_AT_DOOR = r"""
    (?:give|say|leave) your name (?:to|with) | (?:sign|check) in with | announce yourself to
  | meld(?:en|e|et)? (?:sie |dich |sich )?(?:bitte )?(?:[\w ]{1,30} )?bei | demande[rz] | dites(?:-le)? à
  | présente[rz]-vous à
  | pregunt[ae] por | dile a | dígale a | chied[aie] (?:di|del|della) | dì a | dica a
  | meld (?:je|u) (?:[\w ]{1,20} )?(?:, )?bij | zeg (?:het )?tegen | vraag (?:\w+ ){0,3}naar | procure | pergunte por
  | diga (?:à|ao|a) | fale com | ask for | ask (?:at the \w+ )?for
"""
AT_DOOR = re.compile(rf"(?:^|[^\w'])(?:{joined(_NAMED_AT_DOOR)}) {ARTICLE}(?:\w+ )?{_MR}$")
"""To whom one gives one's name on arriving."""
_SUCCESS = r"""
    if (?:i|we) (?:both )?(?:like|love|enjoy) what (?:i|we) (?:hear|see) | wenn (?:mir|uns) gefällt, was
  | si (?:me|nos) gusta lo que | si ce que (?:j'entends|j'apprends|nous entendons) | se (?:mi|ci) piace quello che
  | als (?:het|dat) (?:me|mij|ons) bevalt | se eu gostar d
  | if (?:that|this|it|all|things|everything|we)(?: both| all)? (?:goes|go|works?|like|click|fits?|is|are|feels?)\b
  | if you(?: are|'re) (?:both |still )?(?:happy|keen|interested|through) | should (?:we|it|this|that|you) (?:both )?
        (?:like|go|work|fit|be|pass)
  | (?:once|after) (?:you(?:'ve| have)) passed | (?:wenn|falls|sofern) (?:es|das|alles|wir|beide|beides|die)\b[^.]{0,30}
        (?:passt|gut|gefällt|stimmt|überzeugt|harmoniert)
  | bei (?:gegenseitig\w+ |beiderseitig\w+ |einem |einer )?(?:gefallen|interesse|erfolg|sympathie|klick|positiv\w+ \w+)
  | en cas de (?:suite|retour|réponse) | si (?:cela|ça|tout|l'échange|le courant)\b[^.]{0,30}(?:bien|concluant|convient
        |plaît|passe)
  | si (?:todo |nos |esto |ambas? )?(?:encaja\w*|va bien|sale bien|gusta\w*|cuadra)
  | se (?:tutto |ci )?(?:va|andrà|andasse|piac\w+|funziona|troviamo)\b(?: bene)? | in caso di esito
  | (?:past|klikt|bevalt|passt|gefällt|stimmt) (?:het|es|das|dat)\b
  | bij (?:een )?(?:wederzijdse )?(?:klik|interesse) | als (?:het|dat|we|er)\b[^.]{0,30}(?:klikt|klik|goed|bevalt|past)
  | se (?:tudo |nos )?(?:correr|corra|fizer|resultar|gostar\w*)\b
"""
_LATER = r"""
    second\w*|segund\w*|next|then|follow\w*|after that|second|set (?:\w+ ){1,2}up|arrange|later|final|last
  | folgt|folgen|dann|nächst\w*|zweit\w*|später|weiter|ensuite|suivra|la suite|prochain\w*|rencontre\w*|verrez
  | siguiente|después|luego|sería|continuar\w*|continuer\w*|prosegu\w*|próxim\w+|segunda|poi|successiv\w+|seguir\w+
        |prossim\w+|secondo|incontr\w+
  | volgt|daarna|vervolg\w*|plan|volgende|tweede|dan|depois|seguinte|segue|seria|segunda
"""
ANOTHER_DAY = re.compile(
    rf"(?:^|[^\w'])(?:{joined(_SUCCESS)})(?:.{{0,160}}?)(?:^|[^\w'])(?:{joined(_LATER)})(?=[ ,:]).*$"
    rf"|(?:^|[^\w'])(?:later (?:on )?in the process|(?:danach|anschließend"
    rf"|später) würden?\b[^.]{{0,30}} bei (?:interesse|§))(?=\W).*$"
)
"""Before them in their sentence: if this talk goes well, another follows with them."""
ON_SUCCESS = re.compile(rf"(?:^|[^\w'])(?:{joined(_SUCCESS)})")
LATER_ON = re.compile(
    r"\b(?:next (?:week|time)|later|afterwards|nächste woche|danach|später|la semaine prochaine|ensuite|plus tard"
    r"|la semana que viene|la próxima semana|después|la prossima settimana|più avanti|volgende week|daarna"
    r"|na próxima semana|depois)\b"
)
"""Before and behind somebody: if this goes well, one meets them another day."""
LABEL = re.compile(
    r"^(?:(?:your |votre |ihr\w* |dein\w* |hiring |main |recruiting |office )?"
    r"(?:contact|kontakt|contacto|contatto|contato|ansprechpartner(?:in)?"
    r"|contactpersoon|persona de contacto|coordinator|recruiter|scheduler|organi[sz]er|clerk|secretary|host on the day)"
    r"(?: (?:person|on the day|for questions|bei fragen|to the (?:panel|board|governors)|sur place|en cas de \w+)){0,2}"
    r"|per (?:informazioni|info|dubbi)|pour (?:tout renseignement|toute question)|para (?:dudas|cualquier \w+|dúvidas)"
    r"|bei (?:rück)?fragen|voor vragen|booked by|scheduled by|organised by|arranged by) ?:? (?:\w{1,5}\.? )?$"
)
"""All that stands before them on their line: whom one may write to, and who only arranges."""
WE_TALK = re.compile(
    r"\b(?:on (?:se (?:parlera|verra|parle|voit)|discutera|échangera|en parlera)|wir (?:reden|sprechen|sitzen)"
    r"|we(?:'ll| will) (?:sit|talk|chat)|ci (?:troviamo|vediamo)|parleremo|sarò con|estaré con|hablaremos|serai avec"
    r"|we (?:praten|zitten|drinken)|falamos|estarei com)\b",
    re.IGNORECASE,
)
"""The writer is one of those who talk."""
ONLY_US = re.compile(
    r"\b(?:(?:just|only|make do with|with nobody but) (?:me|you and me|the two of us|us two)|you and me, (?:an?|for)"
    r"|let(?:'s| us) (?:just )?(?:you and (?:i|me)|the two of us)"
    r"|(?:(?:sprechen|reden|unterhalten|setzen|treffen) wir (?:uns )?(?:einmal |mal |nur )?(?:beide|zwei|zu zweit))"
    r"|on (?:se voit|se parle|discute|en parle) (?:juste )?(?:tous|toutes) les deux"
    r"|(?:charl|habl|convers|platiqu|platic|reun|junt)\w{0,6}(?:amos|emos|imos)(?:nos)?"
    r" (?:nosotr[oa]s|los|las) dos(?! con)"
    r"|(?:parl|chiacchier|vedi|trovi)\w{0,4}iamo(?:ci)? (?:solo )?(?:noi|in) due|(?:praten|spreken) (?:we|wij)(?: even"
    r"| samen)? met z['’]n twee(?:ën|tjes)|(?:fal|convers)\w{1,5}mos (?:só )?(?:nós )(?:os dois|as duas|dois|duas)"
    r"|nur (?:ich|mit mir|wir (?:beide|zwei))|mache ich (?:das |hier )?allein|wir sind (?:nur )?zu zweit, (?:du"
    r"|sie) und ich"
    r"|(?:rien que|juste) (?:nous deux|moi)|la entrevista te la hago yo|sol[oa] (?:estaré )?yo|estaremos sol[oa]s"
    r"|solo io(?: e te)?|soltanto io|alleen (?:ik|wij tweeën|met mij)|falamos só (?:as duas|os dois|nós)"
    r"|só (?:eu|nós dois))\b"
    r"(?!,? (?:and|und|et|y|e|en|plus) )",
    re.IGNORECASE,
)
"""The writer and the owner, and nobody else."""
_ADDED = r"""
    joins? (?:us|me) | joining (?:us|me) | (?:sits?|sitting) in (?:as well|too|also) | (?:sit|sits) with us
  | sitzt (?:auch )?mit am tisch | sitzt (?:auch )?mit dabei | ist (?:auch )?mit dabei | kommt (?:auch |gern )?dazu
  | setzt sich (?:auch )?dazu | se joint à (?:nous|moi) | se joindra à (?:nous|moi) | sera aussi là | sera avec moi
  | se une a nosotr\w+ | se nos une | también estará | si unisce a noi | ci sarà anche | komt er (?:ook
  |even )?bij(?: zitten)?
  | dial(?:s|ing|ling)? in(?: too| as well)? | is er(?: ook| gewoon)? ?bij | schaltet sich (?:dazu|zu|ein)
  | wählt sich ein | se conecta(?: también)? | si collega(?: anche)? | liga-se | nous rejoint | nous rejoindra
  | schuift (?:ook )?aan | zit er (?:ook )?bij | junta-se a nós | também vai estar
"""
ADDED = re.compile(rf"{_WILL}(?:{joined(_ADDED)})(?=[ ,.;:!?-]|$)")
"""At the begin of what stands behind somebody: they come to those who are there, of whom the writer is one."""
