"""What an event is when it is no job interview of the owner: words by family, in several languages. Pure data.

The families are looked for in a title from which the job and the employer were taken out, so that a "Podcast
Producer" or a company called Visa is neither. Weights are in the points of `interview`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_I = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Other:
    """A family of things, what to call it, and how much its words in a title speak against an interview."""

    what: str
    weight: float
    head: re.Pattern[str]


def _other(what: str, weight: float, *patterns: str) -> Other:
    return Other(what, weight, re.compile("|".join(patterns), _I))


PAID_STUDY = re.compile(
    r"\bgift ?cards?\b|\bhonorari(?:um|a)\b|\bas an incentive\b|\bincentive (?:of|for)\b|\b(?:taking part"
    r"|participating|participation) in (?:our|this|the) (?:study|research|survey)\b"
    r"|\bresearch (?:participant|incentive)s?\b|\bconsent form\b|\baufwandsentschädigung\b|\bgutschein\b"
    r"|\bbon d'achat\b|\btarjeta regalo\b",
    _I,
)
OTHER = (
    _other(
        "research", -6,
        r"\binterview for [\w ]{0,30}\b(?:newspaper|magazine|blog|book|article|thesis|documentary|newsletter)\b",
        r"\b(?:user|ux|customer|market|design|product|academic|usability|nutzer\w*"
        r"|kunden\w*)[- ]?(?:research|test\w*|study|studie|interviews?|befragung)\b",
        r"\b(?:research|participant|stakeholder|expert|oral history|key informant|discovery|dissertation"
        r"|thesis) interviews?\b",
        r"\binterviews? (?:study|research|participant|for (?:my|our|a) (?:study|thesis|research|book"
        r"|article))\b|\bfocus group\b|\bdiary study\b",
        r"\bexpert (?:network|call)\b|\bnutzerinterview\w*|\bexperteninterview\w*"
        r"|\bentretien (?:utilisateur|client|de recherche)\b|\bentrevista (?:a |de |con )?usuari\w+",
        r"\bintervist\w+ utent\w+|\b(?:gebruikers|klant)interview\w*|\bstudienteilnahme\b|\bumfrage\b"
        r"|\bsurvey\b",
    ),
    _other(
        "something for an audience", -6,
        r"\bpodcasts?\b|\bwebinars?\b|\bradio\b|\b(?:press|media|tv|magazine|newspaper|blog"
        r"|alumni) interview\b|\bjournalist\b|\blivestream\b|\brecording session\b",
        r"\bmeet-?up\b|\b(?:career|job)s? fair\b|\bjobmesse\b|\binfo(?:rmation)? session\b"
        r"|\bopen (?:house|day)\b|\binfoveranstaltung\b|\bfireside\b",
        r"\bpanel discussion\b|\bpodiumsdiskussion\b|\btown ?hall\b|\ball[- ]hands\b|\bsummit\b"
        r"|\bhackathon\b|\bconference(?! (?:call|room))\b",
    ),
    _other(
        "an office's appointment", -6,
        r"\bvisa\b|\bconsulate?\b|\bembassy\b|\bimmigration\b|\bnaturali[sz]ation\b|\bcitizenship\b"
        r"|\buscis\b|\bglobal entry\b|\basylum\b|\bgreen card\b|\bbiometrics?\b",
        r"\bausländerbehörde\b|\bbotschaft\b|\bkonsulat\b|\bbürgeramt\b|\bpréfecture\b|\bconsulado\b"
        r"|\bconsolato\b|\bambassad\w+|\bjobcenter\b|\barbeitsagentur\b|\bfrance travail\b",
    ),
    _other(
        "the end of a job", -6,
        r"\b(?:exit|stay|leaver)[- ]interview\b|\boff-?boarding\b|\b(?:austritts|exit-?)gespräch\b"
        r"|\bentretien de (?:départ|sortie)\b|\bentrevista de salida\b",
        r"\bcolloquio d(?:i |')uscita\b|\b(?:exit|vertrek)gesprek\b|\bentrevista de (?:desligamento|saída)\b",
    ),
    _other(
        "practice or a talk about interviews", -6,
        r"\bmock\b|\bpractice\b|\bcoaching\b|\binterview[- ](?:prep\w*|training|skills|workshop|tips"
        r"|techniques|coach\w*|debrief|calibration|feedback|sync|kick-?off|rehearsal)\b",
        r"\bhow to\b|\bace your\b|\bbewerbungstraining\b|\b(?:probe|übungs)(?:interview|gespräch)\w*"
        r"|\bsimulat\w* d'entretien\b|\bsimulacro\b|\bsimulazione\b|\boefengesprek\b",
        r"\b(?:hiring|recruiting|candidate) (?:sync|meeting|committee|debrief|kick-?off|review)\b"
        r"|\bdebrief\b|\bscorecard\b|\bpipeline review\b|\bcareer (?:advice|counsel\w*|chat)\b",
        r"\bprep(?:aration)? (?:call|chat|session)\b|\binterview preparation\b|\binformational interview\b",
    ),
    _other(
        "talk of an offer, a reference or a start", -6,
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
