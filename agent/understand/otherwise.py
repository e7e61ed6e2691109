"""What an event is when it is no job interview of the owner: words by family, in several languages. Pure data.

The families are looked for in a title from which the job and the employer were taken out, so that a "Podcast
Producer" or a company called Visa is neither. Weights are in the points of `interview`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.understand.phrases import lowered


@dataclass(frozen=True, slots=True)
class Other:
    """A family of things, what to call it, and how much its words in a title speak against an interview."""

    what: str
    weight: float
    head: re.Pattern[str]


def _other(what: str, weight: float, *patterns: str) -> Other:
    return Other(what, weight, lowered(*patterns))


OTHER = (
    _other(
        "research", -8,
        r"\b(?:user|customer|consumer|patient|field) (?:interview|study|research)\b|\binterview (?:utilisateur"
        r"|usager)\b|\bintervista (?:a )?utent\w+",
        r"\binterview for [\w ]{0,30}\b(?:newspaper|magazine|blog|book|article|thesis|documentary|newsletter)\b",
        r"\b(?:user|customer|market|academic|usability|nutzer\w*|kunden\w*)[- ]?"
        r"(?:research|test\w*|study|studie|interviews?|befragung)\b|\b(?:ux|design|product)[- ](?:research|test\w*"
        r"|study)\b"
        r"|\binterviews?:? (?:with )?(?:our )?(?:customer|user|participant|client #)|\bvolunteer interview\b",
        r"\b(?:research|participant|stakeholder|expert|oral history|key informant|discovery|dissertation"
        r"|thesis) interviews?\b",
        r"\binterviews? (?:study|research|participant|for (?:my|our|a) (?:study|thesis|research|book"
        r"|article))\b|\bfocus group\b|\bdiary study\b",
        r"\b(?:memory|memories|oral history|zeitzeug\w+|archive)\b|\bmémoire\b|\bthèse\b|\bmaster['’]?s? thesis\b"
        r"|\babschlussarbeit\b"
        r"|\b(?:stakeholder|requirements|user|audit\w*|discovery) interviews?\b|\bentrevistas? pag\w+"
        r"|\bhábitos\b|\bpesquisa\b"
        r"|\bencuesta\b|\bestudio de mercado\b|\bsondage\b|\bricerca di mercato\b|\bonderzoek\b|\bmarktforschung\b",
        r"\bexpert (?:network|call)\b|\bnutzerinterview\w*|\bexperteninterview\w*"
        r"|\bentretien (?:utilisateur|client|de recherche)\b|\bentrevista (?:a |de |con )?usuari\w+",
        r"\bintervist\w+ utent\w+|\b(?:gebruikers|klant)interview\w*|\bstudienteilnahme\b|\bumfrage\b"
        r"|\bsurvey\b",
    ),
    _other(
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
    _other(
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
    _other(
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
    _other(
        "the end of a job", -8,
        r"\bentretien préalable\b|\b(?:exit|stay|leaver)[- ]interview\b|\boff-?boarding\b|\b(?:austritts"
        r"|exit-?)gespräch\b"
        r"|\bentretien de (?:départ|sortie)\b|\bentrevista de salida\b",
        r"\bcolloquio d(?:i |')uscita\b|\b(?:exit|vertrek)gesprek\b|\bentrevista de (?:desligamento|saída)\b",
    ),
    _other(
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
        r"|\b(?:feedback|prep) (?:call|session|on|chat)\b|\bfollow up with\b|\baccelerator\b|\boutplacement\b"
        r"|\binterview (?:day )?briefing\b",
        r"\bmock\b|\bpractice (?:interview|session|run|round|call|questions?|with)\b|\b(?:interview"
        r"|interviewing|talk|pitch)"
        r" practice\b|^\W*practice\W*$|\bcoaching\b|\brehearsal\b|\bgeneralprobe\b|\binterview[- ](?:prep\w*"
        r"|training|skills|workshop|tips"
        r"|techniques|coach\w*|debrief|calibration|feedback|sync|kick-?off|rehearsal)\b",
        r"\bhow to\b|\bace your\b|\bbewerbungstraining\b|\b(?:probe|übungs)(?:interview|gespräch)\w*"
        r"|\bsimulat\w* d'entretien\b|\bsimulacro\b|\bsimulazione\b|\boefengesprek\b",
        r"\b(?:shortlisted|all|our|three|four|five|six) candidates?(?: \w+)? interviews\b|\binterviews (?:of"
        r"|with) (?:the"
        r" |our )?(?:\w+ )?candidates\b",
        r"\b(?:hiring|recruiting|candidate) (?:sync|meeting|committee|debrief|kick-?off|review)\b"
        r"|(?<!home )(?<!assignment )(?<!case )\bdebrief\b|\bscorecard\b|\bpipeline review\b|\bcareer (?:advice"
        r"|counsel\w*|chat)\b",
        r"\bprep(?:aration)? (?:call|chat|session)\b|\binterview preparation\b|\binformational interview\b",
    ),
    _other(
        "talk of an offer, a reference or a start", -8,
        r"\breferences?$|\breference for\b|\breferenz(?:en)?$|\bstart date\b|\bwelcome (?:lunch|breakfast|day"
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
    _other(
        "a meeting among colleagues", -4,
        r"\b1[:-]1\b|\b1on1\b|\bone[- ](?:on|to)[- ]one\b|\bpostmortem\b|\bincident\b|\brfc\b|\breview panel\b"
        r"|\barchitecture (?:review|board|sync)\b|\b(?:sprint|release|quarterly|budget) (?:planning|review)\b"
        r"|\bboard meeting\b|\bteam\w*besprechung\b|\bteamsitzung\b",
        r"\bperformance review\b|\b(?:mitarbeiter|jahres|personal|feedback|zielvereinbarungs"
        r"|entwicklungs)gespräch\w*|\bentretien (?:annuel|professionnel|individuel|d['’ ]?évaluation)\b",
        r"\b(?:functionerings|beoordelings|voortgangs)gesprek\b|\bappraisal\b|\bstand-?up\b|\bdaily\b"
        r"|\bretro(?:spective)?\b|\bsprint\b|\bscrum\b|\bbacklog\b|\bjour fixe\b",
        r"\bteam (?:meeting|sync|lunch|event|offsite)\b|\bweekly\b|\bkick-?off\b|\bstatus (?:meeting|call"
        r"|update)\b|\bsteering\b|\bworkshop\b|\btraining\b|\bround-?table\b",
        r"\bbook club\b|\bcompany party\b|\bweihnachtsfeier\b|\bbetriebsversammlung\b"
        r"|\breunión de equipo\b|\bréunion d['’]équipe\b",
    ),
    _other(
        "selling", -4,
        r"\b(?:product |live |free |software )?demo\b|\bpricing\b|\bsales (?:call|meeting)\b|\brenewal\b"
        r"|\bfree trial\b|\bproduct tour\b|\bpitch\b|\bfundrais\w+|\bqbr\b|\bpartnership\b"
        r"|\bconsultation\b",
    ),
    _other(
        "something personal", -4,
        r"\bentretien (?:de (?:la |votre )?)?(?:chaudière|voiture|véhicule|climatisation|jardin|auto|moto)"
        r"|\bentretien annuel (?:de|obligatoire)\b|\btechnicien\b|\bapk\b|\b(?:kleine|grote) beurt\b|\btüv\b"
        r"|\bréparation\b|\bdr\. med\b|\bvorgespräch\b|\bsprechstunde\b",
        r"\b(?:10|tien)[- ]?minuten ?gesprek\w*|\boudergesprek\w*|\belterngespräch\w*|\blehrergespräch\w*"
        r"|\bcolloqui(?:o)? (?:con (?:l['’]|gli )?insegnant\w+|genitori|scolastic\w+|docenti)\b"
        r"|\brencontre parents\b|\btutoría\b|\breunión de padres\b|\bgroep \d",
        r"\b(?:movie|film|cinema|opera|vampire|poker|game night|gaming|role-?playing|match|mammogra\w+|psicologic\w+"
        r"|psycholog\w+"
        r"|steuerberat\w*|rechtsanw\w+|anwalt\w*|notar\w*|makler\w*|heilpraktiker\w*|mandant\w*|mietsache|kita"
        r"|nachbarn|landlord|huisbaas"
        r"|nanny|au pair|babysit\w*|cleaner|tagesmutter|flat-?share|flatmate|roommate|house-?share|woongroep"
        r"|woongemeenschap|hospiteer\w*|wohngemeinschaft|habitat partagé|wg-?(?:casting|zimmer)"
        r"|animal shelter|volunteer\w*"
        r"|ehrenamt\w*|bénévol\w+|voluntariado|vrijwillig\w+|casting|adopti\w+|wohnung\w*)\b",
        r"\btrain \d|\bzug \d|\bice \d|\bsoggiorno\b|\bséjour\b|\bstay at\b|\bprobe(?:training|stunde|fahrt)\b"
        r"|\btest drive\b|\bpickup\b|\bmoving\b|\bumzug\b|\bholidays?\b|\bvacation\b|\burlaub\b|\bfeiertag\b"
        r"|\bcelebration\b|\bfuneral\b|\bbaptism\b|\bgraduation\b|\bchoir\b|\brehearsal\b|\blecture\b"
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
# What a text says when it is something else, however its title sounds. The description and the mail are searched.
INSIDE = (
    _other(
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
    _other(
        "a study", -6,
        r"\bgift ?cards?\b|\bvouchers?\b|\bhonorari(?:um|a)\b|\bas an incentive\b|\bincentive (?:of|for)\b"
        r"|\b(?:taking part|participating|participation) in (?:our|this|the) (?:study|research|survey)\b"
        r"|\bresearch (?:participant|incentive)s?\b|\bconsent form\b|\bno right or wrong answers\b"
        r"|\bwith your consent\b|\buser interviews?\b",
        r"\baufwandsentschädigung\b|\bgutschein\b|\bnutzerinterview\w*|\bstudienteilnehm\w+|\bbon d['’]achat\b"
        r"|\bcarte cadeau\b|\btarjeta regalo\b|\bbuono (?:regalo|amazon)\b|\bcadeaubon\b|\bvale-presente\b"
        r"|\bpresentkort\b",
    ),
    _other(
        "something for the press", -5,
        r"\bphotographers?\b|\bfor (?:the|our|my) (?:article|story|piece|newspaper|magazine|podcast|blog|book"
        r"|documentary)\b"
        r"|\bjournalist\b|\bour listeners\b|\bon air\b|\brecord(?:ing)? (?:the )?(?:episode|podcast)\b|\bnewsroom\b"
        r"|\b(?:your|our|the|this) episode\b",
        r"\bjournaliste\b|\bphotographe\b|\bpour (?:le papier|l['’]article|notre journal)\b|\bfotograf(?:in|o|a"
        r"|en)?\b"
        r"|\bartikel über\b|\bredaktion\b|\bperiodista\b|\breportaje\b|\bgiornalista\b|\bintervista per\b"
        r"|\bjornalista\b",
    ),
    _other(
        "an office's appointment", -5,
        r"\bvisa (?:class|category|application|appointment)\b|\bpassports?\b(?=.{0,80}\b(?:photo|fee|form)s?\b)"
        r"|\bDS-?160\b",
        r"\bpara (?:o )?visto\b|\bpasaporte\b|\bpassaporte\b|\bpermiso de residencia\b|\btitre de séjour\b"
        r"|\baufenthalts(?:titel|erlaubnis)\b|\bpermesso di soggiorno\b|\bverblijfsvergunning\b",
        r"\bagentur für arbeit\b|\bjobcenter\b|\brechtsfolgenbelehrung\b|\bjobcentre\b|\bfrance travail\b"
        r"|\bpôle emploi\b|\buniversal credit\b|\bcentro per l['’]impiego\b|\buwv\b|\barbetsförmedlingen\b"
        r"|\burząd pracy\b",
    ),
    _other(
        "a bank's, an insurer's or an adviser's appointment", -5,
        r"\bmortgage\b|\bpension (?:review|plan)\b|\binsurance (?:quote|policy)\b|\bfinancial advis[eo]r\b"
        r"|\btax advis[eo]r\b",
        r"\bprojet immobilier\b|\bcrédit (?:immobilier|régional)\b|\bbulletins de salaire\b|\bavis d['’]imposition\b"
        r"|\bvotre conseill(?:er|ère)\b|\bbaufinanzierung\b|\bversicherungs(?:beratung|schein|karte)\w*"
        r"|\bversichertenkarte\b"
        r"|\bhipoteca\b|\bmutuo\b|\bhypotheek\w*",
    ),
    _other(
        "coaching or practice", -5,
        r"\b(?:feedback|debrief\w*) (?:on|from|about|to|after) your (?:\w+ )?interview\b|\b(?:prep\w*|get ready"
        r"|practi[cs]e\w*) (?:\w+ ){0,3}(?:before|for|ahead of)"
        r" your (?:\w+ )?(?:interview|panel)\b|\bbefore your (?:\w+ )?interview with\b|\bpractise (?:\w+ )?answers\b"
        r"|\blikely questions\b|\bdid not work out\b"
        r"|\bno interview\b|\bbefore you apply\b|\bvor deinem (?:gespräch|interview) (?:bei|mit)\b"
        r"|\bbewerbungsstrategie\b",
        r"\bmentor(?:ing|ship|at)?\b|\b(?:written|scoring) rubric\b|\bi will play the\b|\bmock interview\b"
        r"|\bpractice interview\b"
        r"|\binterview (?:coaching|training)\b|\bhow to answer\b|\bcv review\b|\bpaid: ?\W?\d",
        r"\bmentorat\b|\bmentoría\b|\bmentoria\b|\bprogramma mentoring\b|\bbewerbungs(?:training|coaching"
        r"|mappen-check|foto\w*)\b"
        r"|\bübungsgespräch\b|\bproviamo qualche domanda\b|\bbilan de compétences\b",
    ),
    _other(
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
        r"|empresas|aziende|bedrijven|companies|exhibitors|aussteller\w*)\b|\b(?:stands|stoiska\w*|booths|messestand)\b"
        r"|\bwebinar\b|\byou(?:'ve|’ve| have)? registered\b|\bthank you for registering\b|\bpeople registered\b"
        r"|\bq ?& ?a with our recruiters\b"
        r"|\byour (?:free )?tickets?\b|\btickets? (?:no|number|:)|\bspeed[- ]interviews?\b|\bkostenloses ticket\b"
        r"|\bhustings\b"
        r"|\b(?:voters?|ward (?:election|councillor|meeting)s?|election)\b|\bpanel discussion\b|\blivestream\b",
    ),
    _other(
        "talk of an offer, a reference or a start", -5,
        r"\bmake you an offer\b|\boffer details\b|\b(?:details of|about) (?:your|our|the) offer\b"
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
    _other(
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
    _other(
        "a home to let or to share", -6,
        r"\bproof of income\b|\btenanc(?:y|ies)\b|\byour landlord\b|\bdear tenant\b|\blettings?\b|\b(?:room"
        r"|flat|house) is (?:free|available)\b"
        r"|\bflat-?mates?\b|\broom-?mates?\b|\b(?:€|£|eur|euro|\d) ?(?:warm|kalt|pcm|per month|all-in)\b|\bzimmer ist\b"
        r"|\bmiete\b|\bkaution\b|\bwg\b|\bmitbewohner\w*|\bwohnungs(?:besichtigung|übergabe)\b|\bloyer\b|\bcolocat\w+"
        r"|\bpiso compartido\b|\bcompañer[oa]s? de piso\b|\baffitto\b|\bcoinquilin\w+|\bhuurder\w*|\bkamer komt vrij\b"
        r"|\bhuisgenoot\b|\bwoongroep\w*|\bwoongemeenschap\b|\bhospiteer\w*|\bwohngemeinschaft\b|\bhabitat partagé\b"
        r"|\b(?:house|flat)[- ]?(?:share|mates?)\b|\bappartamento condiviso\b|\brepública estudantil\b"
        r"|\baluguel\b|\barrendamento\b",
    ),
    _other(
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
    _other(
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
    _other(
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
    _other(
        "a change in one's own company", -5,
        r"\b(?:re-?organi[sz]ation|restructur\w+|new (?:structure|org chart)|redundanc(?:y|ies)|redeployment"
        r"|at risk of redundancy)\b"
        r"|\b(?:umstrukturierung|neuorganisation|umorganisation|sozialplan)\w*|\bréorganisation\b"
        r"|\breestructuración\b|\briorganizzazione\b|\breorganisatie\b"
        r"|\bentretien préalable\b|\bdisciplinary\b|\bgrievance\b|\bprobezeitgespräch\b|\bprobation(?:ary)? review\b",
    ),
    _other(
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
    _other(
        "a course or a workshop", -6,
        r"\b(?:workshop|training|cursus|course|seminar|kurs|atelier|taller|corso|curso"
        r"|oficina)\b[^\n]{0,60}\b(?:sollicit\w+|interview\w*"
        r"|bewerb\w+|vorstellungs\w+|entretiens?|entrevistas?|colloqui\w*|cv)\b|\b(?:sollicitatie|bewerbungs?"
        r"|interview)-?(?:training|workshop|seminar|cursus)\w*"
        r"|\b(?:oefenen|rollenspelen|übungen in gruppen|mises? en situation|juegos de rol)\b"
        r"|\bworking in pairs\b|\bparticipants? (?:will )?practi[cs]e\b"
        r"|\bdeelnemers\b[^\n]{0,40}\boefen\w*",
    ),
    _other(
        "a table, a delivery or a craftsman", -5,
        r"\btable for \d|\btable (?:is )?(?:booked|reserved)\b|\bno-?shows?\b|\bparty of \d|\bboiler service\b"
        r"|\bgas (?:safety|engineer)\b|\bwindow of \d"
        r"|\bif nobody is home\b|\btisch (?:für|ist) \d?|\btavolo per \d|\bmesa para \d|\btable pour \d"
        r"|\btafel voor \d|\bheizungs(?:wartung|ablesung)\b|\bentretien de la chaudière\b"
        r"|\brevisión de la caldera\b|\bmanutenzione caldaia\b|\bhandwerker kommt\b|\bmonteur komt\b"
        r"|\bmeter reading\b|\bzählerstand\b",
    ),
    _other(
        "practising a language, or a friend's talk", -4,
        r"\b(?:language )?(?:exchange|tandem)\b|\b\d+ min(?:utes)? (?:english|french|german|spanish|français"
        r"|anglais|deutsch|englisch|español|inglés)\b"
        r"|\bsprachtandem\b|\bbisous\b|\bcomme d['’]hab\b",
    ),
    _other(
        "an evening at which a firm presents itself", -6,
        r"\b(?:recruiting|recruitment|karriere|career|company|talent|tech|hiring)[- ]?(?:abend|evening|night"
        r"|event|soirée)\b|\bmeet the (?:engineers|team|makers|founders|company)\b"
        r"[^\n]{0,80}\b(?:snacks|drinks|pizza|getränke|talks|vorträge|rsvp|register|anmeld\w+)\b|\b(?:getränke"
        r"|pizza|drinks|snacks) und\b|\bkurze vorträge\b|\blightning talks\b|\bbring (?:a|your) friends?\b"
        r"|\bbringt? (?:gern(?:e)? )?(?:freunde|kolleg\w+) mit\b|\boffen für alle\b|\bopen to (?:all"
        r"|everyone)\b|\bouvert à tous\b|\babierto a todos\b",
    ),
    _other(
        "a trip", -4,
        r"\bbooking ref(?:erence)?\b|\bpassenger\b|\bseat \d|\bboarding\b|\bcheck-?in (?:opens|from|dalle)\b"
        r"|\bdossier \w{6}\b"
        r"|\bvoyageur\b|\bcamera (?:doppia|singola)\b|\bprenotazione n\b|\bbuchungsnummer\b|\breisende\b",
    ),
)  # fmt: skip
