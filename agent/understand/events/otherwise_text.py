"""What a text says when the event is no job interview of the owner, however its title sounds. Pure data.

The description and the mail are searched.
"""

from __future__ import annotations

from agent.understand.events.otherwise import OF_AN_END, other

TEXTS = (
    other(
        "the end of a job", -6,
        r"\boff-?boarding\b|\b(?:exit|leaver)[- ]interview\w*|\byour resignation\b|\bsince you are leaving\b"
        r"|\b(?:return|hand in|bring back) (?:your |the )?(?:badge|laptop|access card)",
        r"\bihre[rn]? (?:kündigung|ausscheiden|weggang)\b|\baustritts(?:gespräch|interview)\w*"
        r"|\brückgabe\b[^\n]{0,30}\b(?:laptop|ausweis|schlüssel)\w*",
        r"\b(?:votre|ta) démission\b|\bsolde de tout compte\b|\bentretien de (?:départ|sortie)\b"
        r"|\b(?:rapporter|rendre) (?:le |votre )?(?:badge|ordinateur)",
        r"\b(?:tu|su) (?:renuncia|baja voluntaria)\b|\bentrevista de salida\b|\bpor qué te (?:marchas|vas)\b"
        r"|\b(?:tue|sue) dimissioni\b|\bcolloquio d(?:i |['’])uscita\b|\briconsegna (?:del )?(?:badge|portatile)\b",
        r"\bgaat ons verlaten\b|\bwaarom (?:u|je) (?:vertrekt|weggaat)\b|\b(?:exit|vertrek)gesprek\w*"
        r"|\bmotivos do desligamento\b|\bentrevista de (?:desligamento|saída)\b|\bdevolução do (?:crachá|computador)\b",
    ),
    other(
        "a study", -6,
        r"\beinwilligung(?:serklärung)?\b|\bals (?:teilnehm|proband)\w+ (?:\w+ )?(?:gemeldet|angemeldet|registriert)\b"
        r"|\bproband\w*|\bformulaire de consentement\b|\bconsentimiento informado\b|\bconsenso informato\b",
        r"\bpaid out (?:within|by|after)\b|\bpay-?out\b|\bwhile you (?:plan|order|book|shop|browse|use|search|buy)\b"
        r"|\byou(?:['’]ll| will)? (?:get|receive|be paid) (?:[£$€] ?\d+|\d+ ?(?:€|eur|euros?|pounds|dollars))\b",
        r"\bgift ?cards?\b|\bvouchers?\b|\bhonorari(?:um|a)\b|\bas an incentive\b|\bincentive (?:of|for)\b"
        r"|\b(?:taking part|participating|participation) in (?:our|this|the) (?:study|research|survey)\b"
        r"|\bresearch (?:participant|incentive)s?\b|\bconsent form\b|\bno right or wrong answers\b"
        r"|\bwith your consent\b|\buser interviews?\b",
        r"\baufwandsentschädigung\b|\bgutschein\b|\bnutzerinterview\w*|\bstudienteilnehm\w+|\bbon d['’]achat\b"
        r"|\bcarte cadeau\b|\btarjeta regalo\b|\bbuono (?:regalo|amazon)\b|\bcadeaubon\b|\bvale-presente\b"
        r"|\bpresentkort\b",
    ),
    other(
        "something for the press", -5,
        r"\blive (?:from|on air|in the studio)\b|\bwe go (?:on air|live|on at)\b|\b(?:call|ring) the studio\b",
        r"\b(?:morning|breakfast|drive-?time|evening|radio|tv|late) show\b|\bi write for the\b|\bbackground only\b"
        r"|\bfor (?:the|our|my) (?:\w+ )?(?:page|paper|bulletin|programme|broadcast|column|local news|feature)\b"
        r"|\bfür (?:unsere|die|das|unser|den) (?:\w+ )?(?:lokalseite|lokalteil|zeitung|sendung|stadtmagazin|magazin"
        r"|ausgabe|rubrik"
        r"|beitrag|hörfunk)\b|\bfürs \w*(?:magazin|blatt|zeitung|radio|fernsehen)\b|\bporträt (?:über|für|von)\b",
        r"\bpour (?:notre|la|le|mon) (?:\w+ )?(?:page|édition|rubrique|émission|magazine|chronique)\b|\bpage locale\b"
        r"|\bpara (?:la|el|nuestr[ao]|o|a|noss[ao]) (?:\w+ )?(?:página|sección|programa|revista|suplemento|jornal"
        r"|caderno)\b"
        r"|\bper (?:la|il|la nostra|il nostro) (?:\w+ )?(?:pagina|rubrica|trasmissione|rivista|puntata)\b"
        r"|\bvoor (?:de|onze|ons|het) (?:\w+ )?(?:krant|uitzending|rubriek|programma|magazine|blad)\b",
        r"\bphotographers?\b|\bfor (?:the|our|my) (?:article|story|piece|newspaper|magazine|podcast|blog|book"
        r"|documentary)\b"
        r"|\bjournalist\b|\bour listeners\b|\bon air\b|\ben direct (?:à|dans|sur|de)\b|\bla matinale\b"
        r"|\brecord(?:ing)? (?:the )?(?:episode|podcast)\b|\bnewsroom\b"
        r"|\b(?:your|our|the|this) episode\b",
        r"\bjournaliste\b|\bphotographe\b|\bpour (?:le papier|l['’]article|notre journal)\b|\bfotograf(?:in|o|a"
        r"|en)?\b"
        r"|\bartikel über\b|\bredaktion\b|\bperiodista\b|\breportaje\b|\bgiornalista\b|\bintervista per\b"
        r"|\bjornalista\b",
    ),
    other(
        "an office's appointment", -5,
        # What shows one's means is asked for by offices, landlords and lenders.
        r"\b(?:einkommensnachweise?|mietvertrag|kontoauszüge?|meldebescheinigung)\b|\bjustificatifs? de (?:revenus"
        r"|domicile|ressources)\b|\bjustificantes? de ingresos\b|\bempadronamiento\b|\bisee\b|\binkomensverklaring\b"
        r"|\bcomprovativos? de (?:rendimentos|morada)\b|\bcontrat de location\b|\bcontrato de alquiler\b"
        r"|\bcontratto d['’]affitto\b|\bhuurcontract\b|\btenancy agreement\b",
        r"\bvisa (?:class|category|application|appointment)\b|\bpassports?\b(?=.{0,80}\b(?:photo|fee|form)s?\b)"
        r"|\bDS-?160\b",
        r"\bpara (?:o )?visto\b|\bpasaporte\b|\bpassaporte\b|\bpermiso de residencia\b|\btitre de séjour\b"
        r"|\baufenthalts(?:titel|erlaubnis)\b|\bpermesso di soggiorno\b|\bverblijfsvergunning\b",
        r"\bagentur für arbeit\b|\bjobcenter\b|\brechtsfolgenbelehrung\b|\bjobcentre\b|\bfrance travail\b"
        r"|\bpôle emploi\b|\buniversal credit\b|\bcentro per l['’]impiego\b|\buwv\b|\barbetsförmedlingen\b"
        r"|\burząd pracy\b",
    ),
    other(
        "a bank's, an insurer's or an adviser's appointment", -5,
        r"\bmortgage\b|\bpension (?:review|plan)\b|\binsurance (?:quote|policy)\b|\bfinancial advis[eo]r\b"
        r"|\btax advis[eo]r\b",
        r"\bprojet immobilier\b|\bcrédit (?:immobilier|régional)\b|\bbulletins de salaire\b|\bavis d['’]imposition\b"
        r"|\bvotre conseill(?:er|ère)\b|\bbaufinanzierung\b|\bversicherungs(?:beratung|schein|karte)\w*"
        r"|\bversichertenkarte\b"
        r"|\bhipoteca\b|\bmutuo\b|\bhypotheek\w*",
    ),
    other(
        "coaching or practice", -5,
        r"\b(?:feedback|debrief\w*) (?:on|from|about|to|after) your (?:\w+ )?interview\b"
        r"|\b(?:decided (?:for|on|in favou?r of)|gone with|went with|chose|offered it to) (?:somebody|someone|another|a"
        r" different)(?: else| candidate)?\b|\bjemand(?:en)? anderen? entschieden\b|\bfür eine andere (?:person"
        r"|bewerb\w+)\b"
        r"|\bun(?:e)? autre candidat\w*|\botro candidato\b|\bun altro candidato\b|\been andere kandidaat\b"
        r"|\b(?:prep\w*|get ready"
        r"|practi[cs]e\w*) (?:\w+ ){0,3}(?:before|for|ahead of)"
        r" your (?:\w+ )?(?:interview|panel)\b|\bbefore your (?:\w+ )?interview with\b|\bpractise (?:\w+ )?answers\b"
        r"|\blikely questions\b|\bdid not work out\b"
        r"|\bno interview\b|\bbefore you apply\b|\bvor deinem (?:gespräch|interview) (?:bei|mit)\b"
        r"|\bbewerbungsstrategie\b",
        r"(?:gespräch|interview|entretien|entrevista|colloquio|gesprek|pitch)s?\b[^\n]{0,20}\b(?:üben|durchspielen"
        r"|oefenen"
        r"|ensayar|practicar|simulare|provare|ensaiar|treinar|praticar)\b"
        r"|\bcoach(?:ing)?(?:gesprek|gespräch|sitzung|termin|session)\w*|\bcoaching session\b|\bséance de coaching\b"
        r"|\bsesión de coaching\b|\bsess(?:ione|ão) di? ?(?:de )?coaching\b",
        r"\bmentor(?:ing|ship|at)?\b|\b(?:written|scoring) rubric\b|\bi will play the\b|\bmock interview\b"
        r"|\bpractice interview\b"
        r"|\binterview (?:coaching|training)\b|\bhow to answer\b|\bcv review\b|\bpaid: ?\W?\d",
        r"\bmentorat\b|\bmentoría\b|\bmentoria\b|\bprogramma mentoring\b|\bbewerbungs(?:training|coaching"
        r"|mappen-check|foto\w*)\b"
        r"|\bübungsgespräch\b|\bproviamo qualche domanda\b|\bbilan de compétences\b",
    ),
    other(
        "something for an audience", -6,
        r"\bmoderator\b[^\n]{0,120}\bpanell?ists?\b|\bpanell?ists?\b[^\n]{0,120}\bmoderator\b|\byou(?:['’]re"
        r"| are) (?:a|the|our) (?:speaker|guest|host)\b"
        r"|\b(?:your|our) (?:keynote|slot on stage)\b|\byou(?:[\'’]re| are) on (?:the )?stage\b|\bspeakers?:"
        r"|\bkeynote\b|\bheadshot\b|\bshow ?notes\b"
        r"|\bep(?:isode)?\.? ?\d+\b|\bpodcasts?\b|\bon the show\b|\bfree entry\b|\bdoors open\b"
        r"|\beintritt frei\b|\bentrée libre\b"
        r"|\bentrada (?:libre|gratuita)\b|\bingresso libero\b|\bgratis toegang\b|\bwstęp wolny\b|\b(?:twój"
        r"|bezpłatny) bilet\b"
        r"|\b(?:votre|vos) billets?\b|\b(?:tu|tus|su) entradas?\b|\b(?:dein|ihr) (?:kostenloses )?ticket\b"
        r"|\bje ticket\b"
        r"|\b(?:ponad|over|über|plus de|más de|oltre|meer dan) \d+ (?:pracodawc\w+|employers|arbeitgeber\w*"
        r"|firmen|entreprises"
        r"|empresas|aziende|bedrijven|companies|exhibitors|aussteller\w*)\b|\b(?:stoiska\w*|booths|messestand)\b"
        r"|(?:\b(?:the|of|our|information|employer|career|exhibit\w*|les|des|vos|nos|aux|nombreux|los|sus|nuestros|varios|de|os"
        r"|\d+)|\+) stands\b(?! (?:for|in for|by|out|up|at)\b)"
        r"|\bwebinar\b|\byou(?:'ve|’ve| have)? registered\b|\bthank you for registering\b|\bpeople registered\b"
        r"|\bq ?& ?a with our recruiters\b"
        r"|\byour (?:free )?ticket\b|(?<!bring )(?<!about )\byour (?:free )?tickets\b|\btickets? (?:no|number|:)"
        r"|\bspeed[- ]interviews?\b|\bkostenloses ticket\b"
        r"|\bhustings\b"
        r"|\b(?:voters?|ward (?:election|councillor|meeting)s?|election)\b|\bpanel discussion\b|\blivestream\b",
    ),
    other(
        OF_AN_END, -5,
        r"\b(?:love|like|happy|delighted|pleased|thrilled) (?:for )?you to join us\b|\bwritten offer\b"
        r"|\boffer is in your\b"
        r"|\b(?:formal|signed) offer\b|\boffer of employment\b|\bmake you an offer\b|\boffer details\b"
        r"|\b(?:details of|about) (?:your|our|the) offer\b"
        r"|\blove to have you (?:on|as|join)\b|\bwelcome to the team\b"
        r"|\bthe package\b|\bstart(?:ing)? date\b.{0,40}\bcontract\b|\b(?:named|listed|gave) you(?:r name)? as (?:a"
        r"|his|her|their) ref\w+"
        r"|\b(?:time|work(?:ed)?|years?) (?:as|with) \w+(?:['’]s)? (?:manager|boss|colleague|lead)\b"
        r"|\bvertragsangebot\b"
        r"|\bbefore you start (?:as|with|on)\b|\byour onboarding\b|\bdein(?:em)? start bei uns\b",
        r"\bcontract (?:is|has been) signed\b|\bto be a referee\b|\bagreeing to be a ref\w+|\byour (?:first"
        r"|1st) day\b|\bwelcome (?:aboard|on board)\b"
        r"|\breason for leaving\b|\boffer letter\b|\b(?:walk you through|go over|discuss) (?:the|your|our) offer\b",
        r"\bvertrag (?:ist )?unterschrieben\b|\barbeitsvertrag (?:unterschreiben|besprechen)\b|\bdein(?:em"
        r"|en)? erste[nr] (?:arbeits)?tag\b"
        r"|\bcontrat (?:est )?signé\b|\bpremier jour (?:chez|parmi)\b|\bcontrato firmado\b|\bcontratto firmato\b",
    ),
    other(
        "a meeting of those who hire", -5,
        r"(?<!home )(?<!assignment )(?<!case )\bdebrief\b|\b(?:your|the) scorecards?\b|\bintake (?:vacature"
        r"|meeting|for your)\b|\bjouw vacature\b"
        r"|\byour (?:open )?(?:req|vacancy|headcount)\b"
        r"|\bjob kick-?off\b|\bcandidate withdrew\b|\byour interview slot\b"
        r"|\bcalibration (?:call|meeting|session|round|sync|of)\b|\b(?:hiring|panel|interviewer|score) calibration\b"
        r"|\b(?:shortlisted|all|our|three|four|five|six) candidates?(?: \w+)? interviews\b|\binterviews? (?:of"
        r"|with) (?:the |our"
        r" )?(?:\w+ )?candidates\b"
        r"|\bcandidate self-scheduling\b|\btime-to-hire\b",
    ),
    other(
        "a home to let or to share", -6,
        r"\bproof of income\b|\bapplication for an? (?:\w+-bed\w*|flat|house|room|tenancy)\b|\btenanc(?:y"
        r"|ies)\b|\byour landlord\b|\bdear tenant\b|\blettings?\b|\b(?:room"
        r"|flat|house) is (?:free|available)\b"
        r"|\bflat-?mates?\b|\broom-?mates?\b|\b(?:€|£|eur|euro|\d) ?(?:warm|kalt|pcm|per month|all-in)\b|\bzimmer ist\b"
        r"|\bmiete\b|\bfür die wohnung\b|\bselbstauskunft\b|\bkaution\b|\balquiler\b|\binquilin[oa]s?\b"
        r"|\bpropietari[oa] del piso\b|\bwg\b|\bmitbewohner\w*"
        r"|\bwohnungs(?:besichtigung|übergabe)\b|\bloyer\b"
        r"|\bcoloc(?:at\w+|s)?\b"
        r"|\bpiso compartido\b|\bcompañer[oa]s? de piso\b|\baffitto\b|\bcoinquilin\w+|\bhuurder\w*|\bkamer komt vrij\b"
        r"|\bhuisgenoot\b|\bwoongroep\w*|\bwoongemeenschap\b|\bhospiteer\w*|\bwohngemeinschaft\b|\bhabitat partagé\b"
        r"|\b(?:house|flat)[- ]?(?:share|mates?)\b|\bappartamento condiviso\b|\brepública estudantil\b"
        r"|\baluguel\b|\barrendamento\b",
    ),
    other(
        "a place at a school, or a child", -6,
        r"\b(?:your|our) (?:son|daughter|child)\b|\bparents?['’]? (?:evening|meeting|consultation)\b"
        r"|\bper family\b|\breport card\b"
        r"|\b(?:ihr|euer|dein) (?:kind|sohn|tochter)\b|\bihre tochter\b|\bpro familie\b|\belternsprechtag\b"
        r"|\bklassenleitung\b"
        r"|\bpar famille\b|\bbilan du \d\w* trimestre\b|\b(?:votre|ton) (?:fils|fille|enfant)\b|\bmaîtresse\b"
        r"|\b(?:ce[12]|cm[12]|cp) [a-d]\b"
        r"|\b(?:su|tu) (?:hij[oa])\b|\bpor familia\b|\bboletín de notas\b|\b(?:suo|tuo) figlio\b|\b(?:sua"
        r"|tua) figlia\b|\bper famiglia\b"
        r"|\b(?:uw|je|jullie) (?:zoon|dochter|kind)\b|\brapportgesprek\b|\b(?:seu filho|sua filha)\b"
        r"|\bencarregad[oa]s? de educação\b"
        r"|\b(?:con|le|dalle) maestr[ea]\b|\b(?:scuola materna|asilo nido|kita-eingewöhnung|oudergesprek"
        r"|tienminutengesprek"
        r"|tutoría de [A-ZÁÉÍÓÚ]?\w+)\b"
        r"|\bmestrado\b|\bmáster en\b|\bmaster en\b|\bmaster'?s (?:programme|degree|in)\b"
        r"|\bcandidatura ao (?:curso|mestrado)\b"
        r"|\bstudienplatz\b|\bstudiengang\w*|\bbewerbung um (?:einen|den) studienplatz\b|\b(?:study|degree"
        r"|doctoral|mba) programme\b"
        r"|\badmission (?:interview|committee|office)\b|\badmissions\b|\btuition\b|\bscholarship\b",
    ),
    other(
        "a talk of a year's work with one's own boss", -6,
        r"\bjob (?:evaluation|grading|analysis|audit)\b|\bre-?grading\b|\breclassification\b|\bdesk audit\b"
        r"|\bincumbent\b"
        r"|\bstellenbewertung\b|\beingruppierung\b|\bclassification de(?: votre| mon)? poste\b"
        r"|\bvaloración de puestos\b|\bfunctiewaardering\b",
        r"\b(?:annual|yearly|mid-?year|performance|appraisal) (?:review|appraisal|conversation|interview)\b"
        r"|\bself-?(?:assessment|appraisal|review)\b"
        r"|\b(?:goals|objectives|targets) (?:for )?20\d\d\b|\bmitarbeiter(?:jahres)?gespräch\w*"
        r"|\bzielvereinbarung\w*|\bjahresgespräch\w*"
        r"|\bselbsteinschätzung\b|\bentretien (?:annuel|professionnel|d['’]évaluation)\b|\bauto-?évaluation\b"
        r"|\bobjectifs 20\d\d\b"
        r"|\bdesempeño\b|\bautoevaluación\b|\bobjetivos (?:de )?20\d\d\b|\bevaluación anual\b"
        r"|\bvalutazione (?:annuale|delle prestazioni)\b"
        r"|\bobiettivi 20\d\d\b|\bautovalutazione\b|\bfunctioneringsgesprek\w*|\bbeoordelingsgesprek\w*"
        r"|\bavaliação de desempenho\b"
        r"|\bmedarbetarsamtal\w*|\butvecklingssamtal\w*|\brozmowa (?:roczna|oceniająca)\b|\bocena roczna\b",
    ),
    other(
        "an application for something else than a job", -6,
        r"\b(?:building|planning|parking|residence|residency|event|export) (?:permit|permission|licen[cs]e"
        r"|consent)s?\b|\bbau(?:antrag|genehmigung)\w*"
        r"|\bpermis de construire\b|\blicencia de obras?\b|\bpermesso di costruire\b|\bbouwvergunning\b"
        r"|\b(?:loan|credit|grant|visa|passport|membership|benefits?|insurance|mortgage|adoption|school|nursery"
        r"|council tax|planning) application\b"
        r"|\bapplication (?:for|to) (?:an? |the |your )?(?:\w+ )?(?:permit|permission|licen[cs]e|loan|grant"
        r"|visa|passport|membership|benefits?|place at|allotment"
        r"|mortgage|divorce|subsidy|funding)\b|\b(?:kredit|förder|mitglieds|wohngeld|reisepass|kita)antrag\w*"
        r"|\bdemande de (?:prêt|crédit|logement|visa"
        r"|subvention)\b|\bsolicitud de (?:préstamo|licencia|ayuda|visado)\b|\bdomanda di (?:mutuo|cittadinanza"
        r"|contributo)\b|\bsubsidieaanvraag\b",
    ),
    other(
        "a change in one's own company", -5,
        r"\b(?:re-?organi[sz]ation|restructur\w+|new (?:structure|org chart)|redundanc(?:y|ies)|redeployment"
        r"|at risk of redundancy)\b"
        r"|\b(?:umstrukturierung|neuorganisation|umorganisation|sozialplan)\w*|\bréorganisation\b"
        r"|\breestructuración\b|\briorganizzazione\b|\breorganisatie\b"
        r"|\bentretien préalable\b|\bdisciplinary\b|\bgrievance\b|\bprobezeitgespräch\b|\bprobation(?:ary)? review\b",
    ),
    other(
        "a contract to be signed, or a first day", -6,
        r"\bsign(?:ing)? (?:of )?(?:your|the) (?:employment )?contract\b|\bsignature (?:du|de votre|de ton"
        r"|de la|des?) (?:contrat|cdi|cdd|promesse)\b"
        r"|\bfirma (?:del|de tu|de su|di) contra(?:c?to|tto)\b|\bfirma del contratto\b"
        r"|\bvertrags?unterzeichnung\b|\bvertrag (?:zu )?unterschreiben\b"
        r"|\b(?:arbeits)?contract (?:te )?tekenen\b|\bassinatura do contrato\b|\bpodpisani[ea] umowy\b"
        r"|\b(?:your|his|her) (?:first|1st) (?:day|week) (?:at|with|in)\b"
        r"|\b(?:je|jouw|uw) eerste (?:werk)?dag\b|\beerste werkdag\b|\b(?:dein|ihr"
        r"|euer) erster (?:arbeits)?tag\b|\bton premier jour\b"
        r"|\bvotre (?:premier jour|arrivée le)\b|\b(?:tu|su) primer día\b|\bprimo giorno di lavoro\b"
        r"|\bprimeiro dia\b|\bpierwszy dzień (?:w )?prac\w+"
        r"|\bonboarding (?:day|session|week)\b",
    ),
    other(
        "a course or a workshop", -6,
        # "À l'atelier, pour l'entretien": where one works is no course.
        r"(?<!l['’])(?<!\bthe )(?<!\bel )(?<!\bna )(?<!\bour )\b(?:workshop|training|cursus|course|seminar|kurs"
        r"|atelier|taller"
        r"|corso|curso|oficina)\b[^\n]{0,60}\b(?:sollicit\w+|interview\w*"
        r"|bewerb\w+|vorstellungs\w+|entretiens?|entrevistas?|colloqui\w*|cv)\b|\b(?:sollicitatie|bewerbungs?"
        r"|interview)-?(?:training|workshop|seminar|cursus)\w*"
        r"|\b(?:rollenspelen|übungen in gruppen|mises? en situation|juegos de rol)\b"
        r"|\bworking in pairs\b|\bparticipants? (?:will )?practi[cs]e\b"
        r"|\bdeelnemers\b[^\n]{0,40}\boefen\w*",
    ),
    other(
        "a table, a delivery or a craftsman", -5,
        r"\btable for \d|\btable (?:is )?(?:booked|reserved)\b|\bno-?shows?\b|\bparty of \d|\bboiler service\b"
        r"|\bgas (?:safety|engineer)\b|\bwindow of \d"
        r"|\bif nobody is home\b|\btisch (?:für|ist) \d?|\btavolo per \d|\bmesa para \d|\btable pour \d"
        r"|\btafel voor \d|\bheizungs(?:wartung|ablesung)\b|\bentretien de la chaudière\b"
        r"|\brevisión de la caldera\b|\bmanutenzione caldaia\b|\bhandwerker kommt\b|\bmonteur komt\b"
        r"|\bmeter reading\b|\bzählerstand\b",
    ),
    other(
        "selling", -4,
        r"\b(?:how|wie|comment|cómo|come|hoe|como) (?:our|my|unsere?|notre|nuestr[oa]|il nostro|la nostra|onze|nosso"
        r"|nossa)"
        r" (?:\w+ )?(?:\w*software|tool|platform|app|solution|plattform|lösung|plateforme|plataforma|solución"
        r"|piattaforma"
        r"|soluzione|oplossing|solução)\b|\bcut (?:your )?time-to-hire\b|\bcompanies like yours\b"
        r"|\bte hago una propuesta\b",
    ),
    other(
        "practising a language, or a friend's talk", -4,
        r"\b(?:language )?(?:exchange|tandem)\b|\b\d+ min(?:utes)? (?:english|french|german|spanish|français"
        r"|anglais|deutsch|englisch|español|inglés)\b"
        r"|\bsprachtandem\b|\bbisous\b|\bcomme d['’]hab\b",
    ),
    other(
        "an evening at which a firm presents itself", -6,
        r"\b(?:recruiting|recruitment|karriere|career|company|talent|tech|hiring)[- ]?(?:abend|evening|night"
        r"|event|soirée)\b|\bmeet the (?:engineers|team|makers|founders|company)\b"
        r"[^\n]{0,80}\b(?:snacks|drinks|pizza|getränke|talks|vorträge|rsvp|register|anmeld\w+)\b|\b(?:getränke"
        r"|pizza|drinks|snacks) und\b|\bkurze vorträge\b|\blightning talks\b|\bbring (?:a|your) friends?\b"
        r"|\bbringt? (?:gern(?:e)? )?(?:freunde|kolleg\w+) mit\b|\boffen für alle\b|\bopen to (?:all"
        r"|everyone)\b|\bouvert à tous\b|\babierto a todos\b",
    ),
    other(
        "a trip", -4,
        r"\bbooking ref(?:erence)?\b|\bpassenger\b|\bseat \d|\bboarding\b|\bcheck-?in (?:opens|from|dalle)\b"
        r"|\bdossier \w{6}\b"
        r"|\bvoyageur\b|\bcamera (?:doppia|singola)\b|\bprenotazione n\b|\bbuchungsnummer\b|\breisende\b",
    ),
)  # fmt: skip
