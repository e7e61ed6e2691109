"""What a title says when the event is no job interview of the owner. Pure data.

The families are looked for in a title from which the job and the employer were taken out, so that a "Podcast
Producer" or a company called Visa is neither.
"""

from __future__ import annotations

from agent.understand.events.otherwise import OF_AN_END, other

TITLES = (
    other(
        "research", -8,
        r"\b(?:user|customer|consumer|patient|field) (?:interview|study|research)\b|\binterview (?:utilisateur"
        r"|usager)\b|\bintervista (?:a )?utent\w+",
        r"\binterview for [\w ]{0,30}\b(?:newspaper|magazine|blog|book|article|thesis|documentary|newsletter)\b",
        r"\b(?:user|customer|market|academic|usability|nutzer\w*|kunden\w*)[- ]?"
        r"(?:research|test\w*|study|studie|interviews?|befragung)\b|\b(?:ux|design|product)[- ](?:research|test\w*"
        r"|study)\b"
        r"|\binterviews?:? (?:with )?(?:our )?(?:customer|user|participant|client #)",
        r"\b(?:research|participant|stakeholder|expert|oral history|key informant|discovery|dissertation"
        r"|thesis) interviews?\b",
        r"\binterviews? (?:study|research|participant|for (?:my|our|a) (?:study|thesis|research|book"
        r"|article))\b|\bfocus group\b|\bdiary study\b",
        r"\b(?:memory|memories|oral history|zeitzeug\w+|archive)\b|\bmémoire\b|\bthèse\b|\bmaster['’]?s? thesis\b"
        r"|\b(?:für|zu) (?:meine|seine|ihre|eine)r? \w*(?:arbeit|dissertation|promotion)\b"
        r"|\bfor (?:my|his|her|a) (?:bachelor|master|phd|doctoral)\w*\b|\bpour (?:mon|ma|un) (?:mémoire|thèse)\b"
        r"|\bpara (?:mi|minha|a minha) (?:tesis|tfg|tfm|tese|tcc)\b|\bper la (?:mia )?tesi\b|\bvoor mijn scriptie\b"
        r"|\babschlussarbeit\b"
        r"|\b(?:stakeholder|requirements|user|audit\w*|discovery) interviews?\b|\bentrevistas? pag\w+"
        r"|\bhábitos\b|\bpesquisa\b"
        r"|\bencuesta\b|\bestudio de mercado\b|\bsondage\b|\bricerca di mercato\b|\bonderzoek\b|\bmarktforschung\b",
        r"\bexpert (?:network|call)\b|\bnutzerinterview\w*|\bexperteninterview\w*"
        r"|\bentretien (?:utilisateur|client|de recherche)\b|\bentrevista (?:a |de |con )?usuari\w+",
        r"\bintervist\w+ utent\w+|\b(?:gebruikers|klant)interview\w*|\bstudienteilnahme\b|\bumfrage\b"
        r"|\bsurvey\b",
    ),
    other(
        "something for an audience", -8,
        r"\b(?:recruiting|recruitment|networking|hiring) (?:event|fair|breakfast|party|day|dinner|night)\b"
        r"|\bnetworking\b|\bdebate\b|\btech talk\b",
        r"\blive q ?& ?a\b|\bhow we hire\b|\bhustings\b|\bmeet the (?:candidates|teacher|author|artist|makers?)\b"
        r"|\b(?:karriere|ausbildungs|berufs)messe\b|\bsalon de l['’]emploi\b|\bferia de empleo\b|\bopen day\b"
        r"|\bporte aperte\b|\bjournée portes ouvertes\b|\btag der offenen tür\b",
        r"\bleague\b|\btournament\b|\bchampionship\b|\bvs\.?\b|\bfinale?s?\b(?= (?:match|game|vs))|\bquiz\b"
        r"|\bdarts\b|\bturnier\b|\btournoi\b|\btorneo\b|\btoernooi\b",
        r"\bepisode \d|\b(?:interview|talk|lecture) series\b|\bpodcasts?\b|\bwebinars?\b|\bradio\b|\b(?:press"
        r"|media|tv|magazine|newspaper|blog"
        r"|alumni) interview\b|\bjournalist\b|\blivestream\b|\brecording session\b",
        r"\balumni[- ](?:panel|evening|event|talk|day)\b|\b(?:open|info|information|insight"
        r"|career)s?[- ](?:lab )?evening\b"
        r"|\binfo-?abend\b|\bsoirée (?:d['’]information|portes)|\b(?:career|careers) (?:talk|panel)\b",
        r"\bmeet-?up\b|\b(?:career|job)s? fair\b|\bjobmesse\b|\binfo(?:rmation)? session\b"
        r"|\bopen (?:house|day)\b|\binfoveranstaltung\b|\bfireside\b",
        r"\bpanel discussion\b|\bpodiumsdiskussion\b|\btown ?hall\b|\ball[- ]hands\b|\bsummit\b"
        r"|\bhackathon\b|\bconference(?! (?:call|room))\b",
    ),
    other(
        "a place at a school, or a child", -6,
        r"\b(?:school|nursery|kindergarten|adoption|admissions?|college|foster|scholarship) (?:place |agency "
        r"|care )?interview\b|\byear \d{1,2}\b|\blehrersprechtag\b",
        r"\b(?:mba|phd|university|residency|degree|master'?s?|b-?school) admissions?\b|\badmissions?\b"
        r"|\bscholarships?\b|\bstipendi\w+|\bbourse\b"
        r"|\bbeca\b|\bborsa di studio\b|\bgrant\b|\bdaycare\b|\bhost family\b|\bprof\.?(?:ssa|essora?|esseure?)\b"
        r"|\bmatematica\b|\bmaestr[ao]\b"
        r"|\btutora?\b|\bmit kind\b|\bcrèche\b|\bgarderie\b|\bguardería\b|\bszkoł\w+|\bwychowawc\w+|\bviva\b"
        r"|\bthesis defen[cs]e\b",
        r"\btutor del colegio\b|\bcolegio de\b|\bföräldramöte\b|\butvecklingssamtal\b|\bparents?['’]? evening\b"
        r"|\bcon el tutor\b",
    ),
    other(
        "an office's appointment", -8,
        r"\bagentur für arbeit\b|\bberatungsgespräch\b|\bvermittlungsgespräch\b|\bberuflichen situation\b"
        r"|\bcourt (?:date|hearing)\b|\bgerichtstermin\b",
        r"\b(?:police|witness|court|jury|investigation|disciplinary|audit|claims?|insurance|adjuster|citizenship"
        r"|benefits?|probation"
        r"|tenants?|policy|landlord|mortgage|loan|medical|health|donor|immigration)\b(?=.{0,30}\b(?:interview|hearing"
        r"|statement|meeting|review)\b)"
        r"|\btelefoninterview[^\n]{0,30}\bantrag\b|\bentrevista de admisión\b|\b(?:interview|vernehmung|anhörung"
        r"|zeugen\w*)\b.{0,20}\b(?:claim|police|polizei)\b|\bdeposition\b"
        r"|\bzeugenvernehmung\b",
        r"\b(?:building|planning|parking|residence) (?:permit|permission)\b|\bbauantrag\b|\bpermis de construire\b"
        r"|\b(?:loan|grant|membership|mortgage) application\b|\bvisa\b|\bconsulate?\b|\bembassy\b"
        r"|\bimmigration\b|\bnaturali[sz]ation\b|\bcitizenship\b"
        r"|\buscis\b|\bglobal entry\b|\basylum\b|\bgreen card\b|\bbiometrics?\b",
        r"\bausländerbehörde\b|\bbotschaft\b|\bkonsulat\b|\bbürgeramt\b|\bpréfecture\b|\bconsulado\b"
        r"|\bconsolato\b|\bambassad\w+|\bjobcenter\b|\barbeitsagentur\b|\bfrance travail\b",
    ),
    other(
        "the end of a job", -8,
        r"\bentretien préalable\b|\b(?:exit|stay|leaver)[- ]interview\b|\boff-?boarding\b|\b(?:austritts"
        r"|exit-?)gespräch\b"
        r"|\bentretien de (?:départ|sortie)\b|\bentrevista de salida\b",
        r"\bcolloquio d(?:i |')uscita\b|\b(?:exit|vertrek)gesprek\b|\bentrevista de (?:desligamento|saída)\b",
    ),
    other(
        "practice or a talk about interviews", -8,
        r"\bmentor(?:ing|ship|at|ia|ía)?\b|\b(?:cv|résumé|resume) (?:review|check|workshop|clinic)\b"
        r"|\bbewerbungs(?:foto|mappe|coaching)\w*|\bdeadline\b|\bscadenza\b|\bbewerbungs(?:frist|schluss)\b"
        r"|\bdate limite\b|\bfecha límite\b|\bapply (?:by|before)\b|\bprazo\b",
        r"\b(?:send|submit|prepare|write|finish|schreiben|vorbereiten)\b.{0,40}\b(?:before|for|vor"
        r"|für) (?:the )?interview\b|\bintake vacature\b|\bwho interviews whom\b",
        # What the owner has yet to send is no talk: "Bewerbung Nordbau abschicken".
        r"\b(?:bewerbung|anschreiben|lebenslauf|motivationsschreiben|unterlagen)\b[^\n]{0,40}\b(?:ab|ver|ein|weg|hoch)?"
        r"(?:schicken|senden|reichen|schreiben|laden|posten|machen|überarbeiten|ausdrucken|scannen)\b|\bnachfassen\b",
        r"\b(?:send|submit|finish|write|post|upload|update|print|polish|tailor)\b[^\n]{0,30}\b(?:application|cv|résumé"
        r"|resume|cover letter|references)\b|^\W*(?:apply|chase)\b"
        r"|\b(?:envoyer|rédiger|relancer|déposer|finir|imprimer)\b[^\n]{0,30}\b(?:candidature|cv|lettre)\b"
        r"|^\W*postuler\b",
        r"\b(?:enviar|mandar|entregar|terminar|actualizar|imprimir|acabar|atualizar)\b[^\n]{0,30}\b(?:candidatura|cv"
        r"|currículum?|currículo|carta|solicitud)\b"
        r"|\b(?:inviare|mandare|spedire|finire|aggiornare|stampare)\b[^\n]{0,30}\b(?:candidatura|cv|curriculum"
        r"|lettera|domanda)\b"
        r"|\b(?:sollicitatie\w*|cv|motivatiebrief|brief)\b[^\n]{0,30}\b(?:versturen|schrijven|afmaken|opsturen"
        r"|bijwerken)\b",
        r"^\W*(?:prepare|prep|get ready|study|read up|revise)\b|\b(?:submit|finish|hand in|send in"
        r"|work on)\b.{0,30}\b(?:take-?home|case|task|application)\b"
        r"|\b(?:feedback|prep) (?:call|session|on|chat)\b|\bfeedback (?:from|about|to|after|following) (?:your|the)\b"
        r"|\bfollow up with\b|\baccelerator\b|\boutplacement\b"
        r"|\binterview (?:day )?briefing\b",
        r"\bmock\b|\bpractice (?:interview|session|run|round|call|questions?|with)\b|\b(?:interview"
        r"|interviewing|talk|pitch)"
        r" practice\b|^\W*practice\W*$|\bcoaching\b|\brehearsal\b|\bgeneralprobe\b|\binterview[- ](?:prep\w*"
        r"|training|skills|workshop|tips"
        r"|techniques|coach\w*|debrief|calibration|feedback|sync|kick-?off|rehearsal)\b",
        # Who practises it, with whomever: "Vorstellungsgespräch üben mit Papa".
        r"(?:gespräch|interview|entretien|entrevista|colloquio|gesprek|pitch)s?\b[^\n]{0,20}\b(?:üben|durchspielen"
        r"|oefenen"
        r"|ensayar|practicar|simulare|provare|ensaiar|treinar|praticar)\b"
        r"|\b(?:practi[sc]e|rehearse|practi[sc]ing|rehearsing|s['’]entraîner|répéter|travailler|préparer|ensayar"
        r"|practicar|preparar"
        r"|provare|preparare|ensaiar|treinar)\b[^\n]{0,25}(?:interview|entretien|entrevista|colloquio)",
        r"\bhow to\b|\bace your\b|\bbewerbungstraining\b|\b(?:probe|übungs)-?\w*(?:interview|gespräch)\w*"
        r"|\bsimulat\w* d'entretien\b|\bsimulacro\b|\bsimulazione\b|\boefengesprek\b",
        r"\b(?:shortlisted|all|our|three|four|five|six) candidates?(?: \w+)? interviews\b|\binterviews (?:of"
        r"|with) (?:the"
        r" |our )?(?:\w+ )?candidates\b",
        r"\b(?:hiring|recruiting|candidate) (?:sync|meeting|committee|debrief|kick-?off|review)\b"
        r"|(?<!home )(?<!assignment )(?<!case )\bdebrief\b|\bscorecard\b|\bpipeline review\b|\bcareer (?:advice"
        r"|counsel\w*|chat)\b",
        r"\bprep(?:aration)? (?:call|chat|session)\b|\binterview preparation\b|\binformational interview\b",
    ),
    other(
        OF_AN_END, -8,
        r"\b(?:outcome|result|decision)s? (?:of|on|from|after|about) (?:your|the) (?:\w+ )?interview\b"
        r"|\bergebnis (?:ihres|deines|des) \w*gesprächs\b|\brésultat de (?:votre|ton|l['’]) ?entretien\b",
        r"\breferences?$|\breference for\b|\breferenz(?:auskunft|anfrage|einholung|geber)\w*|\breferenz(?:en)?$"
        r"|\bstart date\b|\bwelcome (?:lunch|breakfast|day"
        r"|call)\b|\beinarbeitung\w*|\bvertragsunterzeichnung\b|\bsignature (?:du )?contrat\b"
        r"|\bfirma (?:del )?contra(?:c?to|tto)\b",
        r"\b(?:job |verbal )?offer(?: letter)? (?:call|discussion|review|chat|conversation|meeting"
        r"|details?|presentation)\b|\b(?:discuss|review|walk through|present)\w* (?:your |the |our "
        r"|an )?offer\b|\byour offer\b",
        r"\b(?:vertrags|angebots|gehalts)(?:gespräch|besprechung|verhandlung)\b|\bsalary (?:negotiation"
        r"|discussion)\b|\bcontract (?:signing|review|discussion)\b",
        r"\breferen(?:ce|z)[- ]?(?:call|check|interview|gespräch|anruf)\w*|\bprise de références\b"
        r"|\bllamada de referencias?\b|\bbackground check\b|\breferentiegesprek\b",
        r"\bon-?boarding\b|\bfirst day\b|\berster arbeitstag\b|\borientation\b|\bproposition d'embauche\b"
        r"|\boferta (?:de trabajo|laboral|económica)\b|\barbeidsvoorwaarden\w*",
    ),
    other(
        "a meeting among colleagues", -4,
        r"\b1[:-]1\b|\b1on1\b|\bone[- ](?:on|to)[- ]one\b|\bpostmortem\b|\bincident\b|\brfc\b|\breview panel\b"
        r"|\barchitecture (?:review|board|sync)\b|\b(?:sprint|release|quarterly|budget) (?:planning|review)\b"
        r"|\bboard meeting\b|\bteam\w*besprechung\b|\bteamsitzung\b",
        r"\breturn[- ]to[- ]work\b|\b(?:sickness|absence|capability) (?:review|meeting|interview)\b|\bbem[- ]gespräch\b"
        r"|\bwiedereingliederung\w*|\brückkehrgespräch\b|\bentretien de (?:pré-?)?reprise\b|\bverzuimgesprek\b"
        r"|\b(?:career )?development (?:conversation|talk|chat|review)\b|\b(?:loopbaan|ontwikkel|pop-?)gesprek\b",
        r"\bprobezeit\w*|\bpériode d['’]essai\b|\bper[ií]odo (?:de prueba|di prova|experimental)\b|\bproeftijd\w*"
        r"|\bprobation\b",
        r"\bperformance review\b|\b(?:mitarbeiter|jahres|personal|feedback|zielvereinbarungs"
        r"|entwicklungs)gespräch\w*|\bentretien (?:annuel|professionnel|individuel|d['’ ]?évaluation)\b"
        r"|\bcolloquio (?:annuale|periodico|di fine anno|di metà anno)\b|\b(?:entrevista|avaliação|evaluación"
        r"|valutazione|beoordeling) (?:anual|annuale|de desempenho|de desempeño|delle prestazioni)\b",
        r"\b(?:functionerings|beoordelings|voortgangs)gesprek\b|\bappraisal\b|\bstand-?up\b|\bdaily\b"
        r"|\bretro(?:spective)?\b|\bsprint\b|\bscrum\b|\bbacklog\b|\bjour fixe\b",
        r"\bteam (?:meeting|sync|lunch|event|offsite)\b|\bweekly\b|\bkick-?off\b|\bstatus (?:meeting|call"
        r"|update)\b|\bsteering\b|(?<!the )(?<!your )(?<!our )\bworkshop\b|\btraining\b|\bround-?table\b",
        r"\bbook club\b|\bcompany party\b|\bweihnachtsfeier\b|\bbetriebsversammlung\b"
        r"|\breunión de equipo\b|\bréunion d['’]équipe\b",
    ),
    other(
        "selling", -4,
        r"\b(?:product |live |free |software )?demo\b|\bpricing\b|\bsales (?:call|meeting)\b|\brenewal\b"
        r"|\bfree trial\b|\bproduct tour\b|\bpitch\b|\bfundrais\w+|\bqbr\b|\bpartnership\b"
        r"|\bconsultation\b",
    ),
    other(
        "a child to be taken in", -8,
        r"\b(?:foster (?:carers?|parents?|famil(?:y|ies))|pflege(?:eltern|familien?)|familles? d['’]accueil"
        r"|familias? de acogida|famigli[ae] affidatari[ae]|pleeg(?:ouders?|gezin(?:nen)?)|famílias? de acolhimento)\b",
    ),
    other(
        "something personal", -4,
        r"\bentretien (?:de (?:la |votre )?)?(?:chaudière|voiture|véhicule|climatisation|jardin|auto|moto"
        r"|ramonage|toiture|piscine|poêle|cheminée|alarme|ascenseur|adoucisseur|pompe|vélo|scooter)"
        r"|\bentretien annuel (?:de|obligatoire)\b|\btechnicien\b|\bapk\b|\b(?:kleine|grote) beurt\b|\btüv\b"
        # What is done at a vet's, a surgery's, a hairdresser's.
        r"|\b(?:booster|jabs?|vaccinations?|claws?|nail trim|worming|microchip\w*|neuter\w*|spay\w*|de-?flea\w*"
        r"|scale and"
        r" polish|check-?up|haircut|impfung|entwurmung|kastration|krallen|zahnreinigung|vaccin|vermifuge|détartrage"
        r"|vacuna|desparasitación|vaccino|sverminazione|inenting|ontwormen|vacinação|vacina)\b"
        r"|\bréparation\b|\bdr\. med\b|\bvorgespräch\b|\bsprechstunde\b",
        r"\b(?:10|tien)[- ]?minuten ?gesprek\w*|\boudergesprek\w*|\belterngespräch\w*|\blehrergespräch\w*"
        r"|\bcolloqui(?:o)? (?:con (?:l['’]|gli )?insegnant\w+|genitori|scolastic\w+|docenti)\b"
        r"|\brencontre parents\b|\btutoría\b|\breunión de padres\b|\bgroep \d",
        r"\b(?:movie|film|cinema|opera|vampire|poker|game night|gaming|role-?playing|match|mammogra\w+|psicologic\w+"
        r"|psycholog\w+|selbstauskunft|vermieter\w*"
        r"|steuerberat\w*|rechtsanw\w+|anwalt\w*|notar\w*|makler\w*|heilpraktiker\w*|mandant\w*|mietsache|kita"
        r"|nachbarn|landlord|huisbaas"
        r"|nanny|(?:dog|cat|pet|house)[- ]?sitt\w+|dog[- ]?walker|hundesitter\w*|altersvorsorge|vorsorgegespräch"
        r"|(?:finanz|anlage|renten)beratung|au pair|babysit\w*|cleaner|tagesmutter|putzhilfe|haushaltshilfe|putzfrau"
        r"|reinigungshilfe|nounou"
        r"|femme de ménage|baby-?sitter|canguro|niñera|empregada doméstica|colf|oppas|schoonmaakhulp|werkster|faxina"
        r"|coloc(?:at\w+|s)?|flat-?share|flatmate|roommate|house-?share|woongroep"
        r"|woongemeenschap|hospiteer\w*|wohngemeinschaft|habitat partagé|wg-?(?:casting|zimmer|kennenlernen"
        r"|besichtigung)"
        r"|animal shelter|volunteer\w*"
        r"|ehrenamt\w*|bénévol\w+|voluntariado|vrijwillig\w+|casting|adopti\w+|wohnung\w*)\b",
        r"\btrain \d|\bzug \d|\bice \d|\bsoggiorno\b|\bséjour\b|\bstay at\b|\bprobe(?:training|stunde|fahrt)\b"
        r"|\btest drive\b|\bpickup\b|\bmoving\b|\bumzug\b|\bholidays?\b|\bvacation\b|\burlaub\b|\bfeiertag\b"
        r"|\bcelebration\b|\bfuneral\b|\bbaptism\b|\bgraduation\b|\bchoir\b|\bkantorei\b|\b\w*chor\b|\bchorale\b"
        r"|\blaien\w+|\bpanto(?:mime)?\b|\bamateur\w*|\brehearsal\b|\blecture\b"
        r"|\bvorlesung\b|\bexam\b|\bklausur\b|\bterm starts\b",
        r"\bdentist\w*|\bdoctor'?s?\b|\bphysio\w*|\btherap(?:y|ie)\b|\bhaircut\b|\bfriseur\w*|\b(?:zahn"
        r"|haus|tier|haut|frauen|augen)?arzt\w*|\bdentiste\b|\bdentista\b|\btandarts\b|\bhuisarts\b"
        r"|\bcheck-?up\b|\bmédecin\b|\bmédico\b",
        r"\bbirthday\b|\bgeburtstag\w*|\banniversaire\b|\bcumpleaños\b|\bcompleanno\b|\bverjaardag\b"
        r"|\baniversário\b|\bdinner\b|\babendessen\b|\bdîner\b|\bcena\b|\bbrunch\b|\bbbq\b|\bgrill\w+"
        r"|\bwedding\b|\bhochzeit\b|\bparty\b",
        r"\bconcert\b|\bkonzert\b|\btheat(?:re|er)\b|\bkino\b|\byoga\b|\bgym\b|\bflights?\b|\bflug\b"
        r"|\bhotel\b|\breservation\b|\breservierung\b|\bdelivery\b|\blieferung\b|\belternabend\b"
        r"|\bparents?'?(?: ?[-–/&+] ?| and | )teachers?\b|\bkita\b",
        r"\b(?:flat|apartment|house|property) viewing\b|\b(?:wohnungs)?besichtigung\w*|\bvaccin\w*"
        r"|\bimpf\w+|\bblood (?:test|donation)\b|\bmot test\b|\bcar service\b|\btax (?:return|advis\w+"
        r"|appointment)\b|\bentretien (?:de la )?(?:chaudière|voiture|véhicule)\b",
    ),
)  # fmt: skip
