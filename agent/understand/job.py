"""Which job and which round the words of an invite name. Pure; several languages.

Only words say a stage or a role: nothing is taken from who sits in the meeting. May not read a role out of
somebody's job title ("you will meet Dana Fox, Director of Quality").
"""

from __future__ import annotations

import re

from agent.model import Stage

_I = re.IGNORECASE
# In this order: the later round says more than the kind of talk in it ("final round: system design").
_STAGES: tuple[tuple[Stage, re.Pattern[str]], ...] = (
    (Stage.FINAL, re.compile(
        r"\b(?:final|last|closing)[- ](?:round|interview|stage|conversation|call|talk|chat)\b"
        r"|\bfinal (?:onsite|panel|loop)\b"
        r"|\b(?:abschluss|final|end)(?:gespräch|runde|interview)\b|\bletztes? (?:gespräch|runde)\b"
        r"|\b(?:dernier|ultime) entretien\b|\bentretien final\b|\bentrevista final\b"
        r"|\búltima (?:entrevista|ronda|etapa)\b"
        r"|\bcolloquio finale\b|\bultimo colloquio\b|\blaatste gesprek\b|\beindgesprek\b"
        r"|\bronde? finale\b|\bslutintervju\b", _I)),
    (Stage.ONSITE, re.compile(
        r"\bon-?site\b|\bsuper ?days?\b|\bassessment[- ]?(?:day|cent(?:er|re))\b|\bvor[- ]ort\b"
        r"|\bprobe(?:tag|arbeit(?:en|stag)?)\b"
        r"|\bschnuppertag\b|\bsur (?:site|place)\b|\bentretien présentiel\b|\bpresencial\b|\bin (?:sede"
        r"|presenza)\b"
        r"|\bop (?:locatie|kantoor)\b|\bmeeloopdag\b|\bin[- ]person interview\b|\bon[- ]campus\b"
        r"|\bin[- ]office interview\b", _I)),
    (Stage.PANEL, re.compile(
        r"\bpanel(?: interview| round| discussion)?\b|\binterview loop\b|\bloop interviews?\b|\bloop\b"
        r"|\bgremium\b|\bjury\b"
        r"|\bentretien collectif\b|\bpanelgesprek\b|\bcommissione\b|\bbanca\b", _I)),
    (Stage.CASE, re.compile(
        r"\bcase(?: stud(?:y|ies)| interview| round| presentation| discussion)\b|\bbusiness case\b"
        r"|\bfallstudie\w*\b|\bétude de cas\b"
        r"|\bcas pratique\b|\bcaso (?:práctico|pratico|de negocio)\b|\bestudo de caso\b|\bstudio di caso\b"
        r"|\bcasus\b"
        r"|\bpresentation (?:round|interview)\b|\bfallintervju\b|\b(?:portfolio|work) (?:review"
        r"|presentation)\b", _I)),
    (Stage.TECHNICAL, re.compile(
        r"\btech(?:nical|nisch\w*|nique|niek)?[- ](?:interview|screen\w*|round|call|discussion|assessment"
        r"|chat|deep|test|phone|video"
        r"|conversation|session|gespräch\w*|gesprek)\b|\bcoding\b|\blive[- ]cod\w+|\bpair[- ]programming\b"
        r"|\bsystem[- ]design\b"
        r"|\bcode review\b|\btake[- ]home\b|\bfachgespräch\b|\bfachinterview\b|\btechnical\b"
        r"|\bentretien technique\b|\btest technique\b"
        r"|\b(?:entrevista|prueba|teste?|prova|colloquio|test) t[eé]cnic[ao]\b|\balgorithms?\b"
        r"|\bwhiteboard\w*|\btechnisch\w*"
        r"|\bmachine learning round\b|\bsql (?:test|round|interview)\b|\btekn(?:isk|ik)\w*", _I)),
    (Stage.HIRING_MANAGER, re.compile(
        r"\bhiring[- ]managers?\b|\bhm (?:interview|screen|round|call|chat)\b"
        r"|\b(?:line )?manager (?:interview|round|call)\b"
        r"|\bfachabteilung\b|\bteamleit\w+ gespräch\b|\bmanager opérationnel\b", _I)),
    (Stage.SCREEN, re.compile(
        r"\bscreen(?:ing)?s?\b|\bphone (?:call|interview|chat)\b|\brecruiter (?:call|chat|interview"
        r"|conversation|intro\w*)\b"
        r"|\bintro(?:ductory|duction)? (?:call|chat|interview|meeting|conversation)\b|\bfirst (?:call"
        r"|interview|round|conversation|chat)\b"
        r"|\binitial (?:call|interview|conversation|chat|screen)\b|\bhr (?:interview|call|round|screen)\b"
        r"|\bexploratory (?:call|chat)\b"
        r"|\berstgespräch\b|\berstes (?:gespräch|interview|kennenlernen)\b|\bkennenlern\w*"
        r"|\btelefon(?:interview|gespräch|at)\w*"
        r"|\bpremier (?:entretien|échange|contact)\b|\bentretien (?:téléphonique|rh)\b|\bpréqualification\b"
        r"|\bprimera? (?:entrevista|contacto|llamada)\b|\bentrevista telefónica\b|\bpreselección\b"
        r"|\bconoscitiv[oa]\b"
        r"|\bprimo colloquio\b|\bcolloquio telefonico\b|\bkennismak\w*|\beerste gesprek\b|\btelefonisch\w*"
        r"|\bprimeira entrevista\b"
        r"|\btriagem\b|\bförsta intervju\w*", _I)),
)  # fmt: skip
# Rounds that are only named with an interview beside them; alone they are also other things.
STAGE_PHRASE = re.compile(
    r"\b(?:phone|recruiter|recruitment|recruiting|tech(?:nical)?|initial|hr|video|talent|candidate) screen(?:ing)?\b"
    r"|\bcandidate (?:call|chat|conversation)\b|\bround (?:\d|one|two|three|four)\b|\bfinal (?:conversation|call"
    r"|talk|loop|panel)\b|\btrial shift\b|\blehrprobe\b"
    r"|\b(?:first|second|third|final|next|last|1st|2nd|3rd)[- ](?:stage"
    r"|rd|interviews?|chat)\b"
    r"|\b(?:zweite|zweiter|dritte|erste)[rs]? (?:runde|interview|vorstellungsrunde)\b|\b(?:erstes"
    r"|zweites) kennenlernen\b"
    r"|\b(?:premier|second|deuxième|dernier|troisième|1er|2e|2ème) (?:entretien|tour)\b|\b(?:primera|segunda"
    r"|tercera|última|1ª|2ª|3ª) (?:entrevista|ronda)\b"
    r"|\b(?:primo|secondo|terzo|ultimo) colloquio\b|\b(?:primeira|segunda|terceira|última) (?:entrevista|etapa)\b"
    r"|\b(?:första|andra|tredje|sista) intervju\w*|\b(?:eerste|tweede|derde) (?:ronde|interview)\b"
    r"|\btech(?:nisch)?[- ]interview\b"
    r"|\bscreening (?:call|interview|chat)\b"
    r"|\brecruiter (?:call|chat|conversation|intro\w*)\b|\bhiring[- ]manager\b|\b(?:virtual"
    r"|interview) (?:on-?site|loop)\b"
    r"|\bfinal[- ]round\b|\b(?:first|second|third|next|1st|2nd|3rd)[- ]round\b|\bpair[- ]programming\b"
    r"|\bsystem[- ]design\b"
    r"|\b(?:live[- ])?coding(?: challenge| round| test| session| exercise)?\b|\bcase (?:study"
    r"|presentation)\b|\btake[- ]home\b"
    r"|\bassessment[- ]?(?:day|cent(?:er|re))\b|\bsuper ?day\b|\bbar[- ]raiser\b|\bculture (?:fit|add)\b"
    r"|\bvalues (?:round|call)\b"
    r"|\btechnical (?:round|assessment|discussion|chat|call|test)\b|\berstgespräch\b|\bzweitgespräch\b"
    r"|\bkennenlerngespräch\b"
    r"|\b(?:fach|abschluss|auswahl)gespräch\b|\bprobe(?:tag|arbeiten)\b|\bschnuppertag\b"
    r"|\bprueba técnica\b|\bteste? técnico\b"
    r"|\btest technique\b|\bétude de cas\b|\bfallstudie\b|\b(?:eerste|tweede|derde|laatste"
    r"|[1-4]e) gesprek\b|\b(?:[1-4]\.|erstes|zweites|drittes|letztes) ?(?:gespräch|runde)\b"
    r"|\bpanel interview\b",
    _I,
)
# Of those, what only who hires speaks of.
HIRING_ROUND = re.compile(
    r"\b(?:phone|recruiter|recruitment|recruiting|initial|hr|talent|candidate|tech(?:nical)?) screen(?:ing)?\b"
    r"|\bscreening (?:call|interview|chat)\b|\b(?:recruiter|candidate) (?:call|chat|conversation|intro\w*)\b"
    r"|\bhiring[- ]manager\b"
    r"|\b(?:virtual|interview) (?:on-?site|loop)\b|\bassessment[- ]?(?:day|cent(?:er|re))\b|\bsuper ?day\b"
    r"|\bbar[- ]raiser\b"
    r"|\bculture (?:fit|add)\b|\b\w+ interviews?\b|\b(?:erst|zweit|kennenlern|fach|auswahl)gespräch\b"
    r"|\bprobe(?:tag|arbeiten)\b"
    r"|\b(?:entretien|entrevista|colloquio|intervju\w*|gesprek|gespräch)\b|\bfinal (?:conversation|call|chat"
    r"|interview|loop)\b"
    r"|\btake[- ]home\b|\b(?:second|third|final|next) stage\b|\bpanel interview\b|\b2nd rd\b|\bschnuppertag\b"
    r"|\btrial shift\b"
    r"|\bkennismakingsgesprek\b|\bprueba técnica\b|\btechnical (?:assessment|round)\b|\blehrprobe\b",
    _I,
)
STAGE_HINT = re.compile(
    r"\bscreen\b|\bon-?site\b|\bpanel\b|\bloop\b|\bintro(?:ductory|duction)?\b|\bscreening\b|\bmeet the team\b"
    r"|\bkennenlernen\b|\bkennismak\w+|\bvorstellung\b|\bvorst\.|\bcandidatura\b|\bcandidature\b|\bjob\b"
    r"|\bculture (?:fit|add)\b"
    r"|\bprim[oa] (?:contatto|contacto|toma de contacto)\b|\bdernier échange\b|\brestitution\b|\bround (?:one|two"
    r"|three)\b|\bvaga\b|\brole\b"
    r"|\bposition\b|\bvacancy\b|\bstelle\b|\bR[1-5]\b|\bVG\b|\bbate-?papo\b|\bsecondo incontro\b|\bselezione\b"
    r"|\brecrutement\b|\brecruitment\b|\brecruiting\b|\bsele[cç][cç]?[ãi]ón?\b|\bselección\b|\bprocess\b"
    r"|\bproceso\b|\b(?:premier|primer|first|initial|erster) (?:échange|contact|contacto|chat|call|conversation"
    r"|austausch)\b|\brozmowa\b"
    r"|\bgesprek\b|\bbewerbung\b|\bcandidature\b|\bvacature\b|\bapplication\b|\bfinal\b|\bround \d\b"
    r"|\bpremier échange\b|\bprimer contacto\b",
    _I,
)
INTERVIEW = re.compile(
    r"\b\w{0,16}-?interviews?(?:termin|runde|gespräch)?\b|\binterviewing\b|\b(?:vorstellungs"
    r"|bewerbungs|auswahl)gespräch\w*"
    r"|\bjob-?interview\b|\bkennenlerngespräch\b|\bentretien\b|\bentrevista\b|\bcolloqui?o\b"
    r"|\bsollicitatie(?:gesprek)?\b"
    r"|\bkennismakingsgesprek\b|\b(?:anställnings|jobb)?intervju\b|\bjobsamtale\b|\bjobbsamtale?\b"
    r"|\brozmow[ay] (?:kwalifikacyjn[ae]|rekrutacyjn[ae]|o pracę|wstępn[ae])\b|\bcolloqui conoscitivi\b"
    r"|\bITV\b|\bjob chat\b|\bzweit-?interview\b"
    r"|\b(?:työ)?haastattelu\b|\bpohovor\b|\bmülakat\b|собеседование|співбесіда|面接|面试|面試|면접",
    _I,
)
# Talks that are about a job by their word alone.
JOB_INTERVIEW = re.compile(
    r"\bjob-?[ ]?interviews?\b|\b(?:vorstellungs|bewerbungs|auswahl|job)gespräch\w*|\bentretien (?:d['’]embauche"
    r"|de recrutement|rh)\b"
    r"|\bentrevista (?:de (?:trabajo|emprego|empleo)|laboral)\b|\bcolloquio (?:di (?:lavoro|selezione)|conoscitivo)\b"
    r"|\bsollicitatie(?:gesprek|-?interview)\b|\b(?:anställnings|jobb)intervju\b|\bjobb?samtale?\b"
    r"|\bkallelse till intervju\b"
    r"|\brozmow\w+ (?:kwalifikacyjn\w+|rekrutacyjn\w+|o pracę)\b|\btyöhaastattelu\b|\bassessment[- ]cent(?:er|re)\b",
    _I,
)
# Words that mean any talk before they mean one for a job.
ANY_TALK = re.compile(r"entretien|entrevista|colloqui?o|haastattelu|pohovor", _I)
GENDER = re.compile(
    r"\s*[(\[]\s*(?:(?:m|w|f|d|x|h|v|i|div|gn|u|k|n|all genders?|alle|mwd)\s*[/|,*.]?\s*){1,5}[)\]]|"
    r"\s+\b(?:[mwfhv]\s?/\s?[mwfdhvx])(?:\s?/\s?[dxi])?\b",
    _I,
)
_ROLE_NOUN = re.compile(
    r"(?:\b(?:engineers?|developers?|managers?|designers?|analysts?|scientists?|architects?|consultants?"
    r"|lead|directors?|head|specialists?"
    r"|administrators?|accountants?|recruiters?|nurses?|teachers?|tutor|lecturer|professor|writers?"
    r"|editors?|officers?|associates?"
    r"|assistants?|representatives?|executives?|interns?|technicians?|researchers?|programmers?|sre|devops"
    r"|product owner|scrum master"
    r"|controllers?|planners?|buyers?|coordinators?|supervisors?|advis[eo]rs?|attorney|lawyers?|paralegal"
    r"|counsel|chemists?|pharmacists?"
    r"|physicians?|therapists?|librarian|translators?|copywriters?|journalists?|producers?|marketers?"
    r"|strategists?|trainees?|apprentice"
    r"|clerk|cashier|driver|chef|cook|barista|electrician|mechanic|operators?|president|vp|cto|cfo|coo|cmo"
    r"|ceo|chief|postdoc|fellow|doctor"
    r"|werkstudent\w*|praktikant\w*|sachbearbeiter\w*|referent\w*|auszubildende\w*|mitarbeiter\w*"
    r"|pfleger\w*|erzieher\w*|lehrer\w*"
    r"|buchhalter\w*|kauf(?:mann|frau)|jurist\w*|ingénieure?|chef de projet|chargée? d[e'’]\s?\w+"
    r"|responsable|comptable|technicien(?:ne)?"
    r"|directeur|directrice|vendeu(?:r|se)|infirmi(?:er|ère)|ingenier[oa]|gerente|analista"
    r"|técnic[oa] (?:de|en)|jefe|contable|administrativ[oa]"
    r"|ingegnere|responsabile|impiegat[oa]|direttore|medewerker|adviseur|beheerder|docent|engenheir[oa]"
    r"|coordenador[a]?|diretor[a]?"
    r"|consultora?|assistante?|verpleegkundige|leerkracht|sykepleier|sjuksköterska|enfermer[oa]|profesora?"
    r"|docente|maestr[oa]|księgow\w+|inżynier\w*|kierowni\w+|specjalist\w*|programist\w*|analityk\w*|asystent\w*"
    r"|handlow\w+|tecnico [a-z]\w+|archivist\w*"
    r"|receptionist\w*|secretary|secrétaire|segretari[ao]|secretari[ao]|gestor[a]?|juriste|abogad[oa]|avvocat[oa]"
    r"|impiegat[oa]|magazzinier[ea]"
    r"|cuisinier|cocinero|serveu(?:r|se)|kok|monteur|planner|werkvoorbereider|programador[a]?|dev|eng|qa|ml|pm|sde"
    r"|swe|pmo|bookkeeper|curator"
    r"|cashier|baker|bäcker(?:in)?|konditor(?:in)?|koch|köchin|porter|warden|inspector|surveyor|actuar\w*|trader"
    r"|underwriter|broker|estimator"
    r"|statistician|biologist|physicist|geologist|psychologist|midwi\w+|paramedic|dentist assistant|stagiaire"
    r"|alternante?|enhetschef|chef|ekonom|lärare)\b"
    r"|\w*(?:entwickler|ingenieur|leiter|berater|manager|techniker|architekt|designer|planer|verkäufer"
    r"|informatiker|programmierer|spezialist"
    r"|controller|analyst|assistent|utvecklare|ingenjör|ledare|handläggare|samordnare|sköterska|förvaltare"
    r"|medarbetare|konsult|kraft|leitung|meister|arbeiter"
    r"|mechaniker|pädagoge|pädagogin|assistenz|therapeut|zeichner|fahrer|fachmann|fachfrau|ontwikkelaar|beheerder"
    r"|ontwerper|leider)(?:/?-?in"
    r"|[*:_]in|nen|en)?\b"
    r"|\b(?:développeu(?:r|se)|concepteur|conceptrice|desarrollador[a]?|diseñador[a]?|programador[a]?"
    r"|sviluppatore|sviluppatrice"
    r"|progettista|desenvolvedor[a]?|ontwikkelaar)\b)",
    _I,
)  # fmt: skip
_LABEL = re.compile(
    r"^\W{0,4}(?:position|role|job(?: title)?|opening|vacancy|title|stelle|stellenbezeichnung|poste"
    r"|intitulé(?: du poste)?|puesto|vacante"
    r"|posizione|ruolo|functie|vacature|vaga|cargo|tjänst"
    r"|stilling)(?: title)?\s*[:：]\s*(?P<role>[^\n]{2,120})",
    _I | re.MULTILINE,
)
_CAP = r"[A-ZÀ-ÖØ-Þ0-9][\w+#./&'’*-]{0,30}"
_ROLE_PHRASE = rf"{_CAP}(?: (?:(?:of|for|and|&|de|des|du|di|da|do|der|für|und|et|y|e|del) )?{_CAP}){{0,6}}"
_BEFORE_WORD = re.compile(
    rf"\b(?:the|our|an?|for|as|this|open)\s+(?P<role>{_ROLE_PHRASE})\s+(?:role|position|opening|job|vacancy"
    rf"|opportunity|programme|program|post)\b"
)
_AFTER_WORD = re.compile(
    r"\b(?:(?:role|position|post|job|vacancy|opening)(?: of| as|:)?(?: an?)?|(?:stelle|position|bewerbung"
    r"|rolle)(?: als| zum| zur)(?: eine?n?)?"
    r"|poste d[e'’]|puesto de|posición de|ruolo di|posizione di|(?:functie|rol|vacature)(?: van| als)?"
    r"|vaga de|cargo de|tjänsten som"
    r"|(?:schedule|interview|application|applying|applied) for(?: the| our| an?)?(?: role of"
    r"| position of)?|entretien pour(?: le)? poste d[e'’])\s*"
    r"(?P<role>(?-i:[A-ZÀ-ÖØ-Þ0-9])[^\n.;:!?]{2,100})",
    _I,
)
_LABELLED = re.compile(
    r"\b(?:vacature|vacante|stellenangebot|stelle|bewerbung|position|vacancy|job)\s*[:#]?\s+(?:als\s+"
    r"|van\s+)?(?P<role>(?-i:[A-ZÀ-ÖØ-Þ])[^\n|–—()]{2,80})",
    _I,
)
# What ends so is a meeting and no job: "Parent-teacher conference", "Manager sync".
_NO_JOB = re.compile(
    r"\b(?:conference|meeting|review|demo|workshop|training|session|party|sync|study|podcast|course|lunch|webinar"
    r"|offsite)$",
    _I,
)
# What is written where a title would stand and is none: the bare word, and parents at school.
_NO_TITLE = re.compile(
    r"(?:training|workshop|tips|skills|prep\w*|coaching)\b.*|\W*(?:the |this |our |your |a )?(?:role|position"
    r"|job(?: title)?|title|opening|vacancy|stelle|poste|puesto|ruolo"
    r"|functie|vaga|tbd|tba|n/?a|none|unknown)\W*|.*\bparents?'?(?: ?[-–/&+] ?| and | )teachers?\b.*",
    _I | re.DOTALL,
)
_WHOM = re.compile(r"\s*(?:with|mit|avec|con|com|met)\b", _I)
_CUT = re.compile(
    r"\s+(?:at|@|with|bei|beim|chez|presso|bij|na|no|hos|con|mit|avec|met|com|is|was|will|has|have"
    r"|and (?:we|your|I)|und wir|et nous|on|from"
    r"|am|um|le|am|lernen|role|position|opening|job|interview|team|here|ist|we|that|which|to|in our"
    r"|in the)\b.*$|\s+[-–—|/]\s+.*$|[,;(].*$",
    _I | re.DOTALL,
)
_EDGE = re.compile(
    r"^(?:(?:functie|position|role|stelle|bewerbung|candidature|vacature|poste|puesto|ruolo|vaga|job|about"
    r"|open|als|for|the|our|an?|für|pour|para|per|voor|of|de|as)\b[: ]*)+"
    r"|(?:[-–—: ]+|\b(?:role|position|opening|job|interview|gespräch|call|screen(?:ing)?|chat|entretien"
    r"|colloquio|entrevista|intervju|round))+$",
    _I,
)


def stage(summary: str, description: str = "") -> Stage:
    """The round that the summary names; else the one round the description names, if it is only one."""
    for kind, words in _STAGES:
        if words.search(summary):
            return kind
    named = {kind for kind, words in _STAGES if words.search(description[:2000])}
    return named.pop() if len(named) == 1 else Stage.OTHER


def role(summary: str, description: str = "") -> str | None:
    """The job's title as the invite words it, without gender marks; None where no words name it."""
    return _from_summary(summary) or _from_text(description[:8000])


def _from_summary(summary: str) -> str | None:
    bare = re.sub(
        r"\bhiring[- ]managers?\b|\brecruiters? (?:screen|call|chat|interview)\w*", " | ", summary[:400], flags=_I
    )
    marked = GENDER.sub(" | ", bare)
    # Everything in brackets or between separators is a piece of its own.
    stated = next(
        (
            title
            for p in (_BEFORE_WORD, _AFTER_WORD, _LABELLED)
            for m in p.finditer(summary[:400])
            if (title := _tidy(m["role"]))
        ),
        None,
    )
    if stated and (_ROLE_NOUN.search(stated) or _LABELLED.search(summary)):
        return stated
    for piece in re.split(r"\s[-–—|/•·]+\s|[()\[\]|:;•]|<>|\s@\s|,\s", marked):
        if not _ROLE_NOUN.search(piece):
            continue
        found = re.search(
            r"\b(?:interview|gespräch|call|screen|chat|colloquio|entretien|entrevista|gesprek)\w*\s+(?:for|als|für"
            r"|pour|para|per|voor)\s+(.+)",
            piece,
            _I,
        )
        text = found[1] if found else INTERVIEW.sub("|", STAGE_PHRASE.sub("|", piece))
        for part in text.split("|"):
            # Whom one talks with has a title as well, and it is not the job.
            title = None if _WHOM.match(part) else _tidy(part)
            if title and _ROLE_NOUN.search(title) and not _NO_JOB.search(title):
                return title
    return None


def _from_text(text: str) -> str | None:
    for pattern in (_LABEL, _BEFORE_WORD, _AFTER_WORD):
        for found in pattern.finditer(text):
            title = _tidy(found["role"])
            # A label is taken at its word; running text must name a job.
            if title and (pattern is _LABEL or _ROLE_NOUN.search(title)):
                return title
    return None


def _tidy(text: str) -> str | None:
    text = GENDER.sub("", text.strip()[:160]).strip()
    text = _CUT.sub("", text)
    for _ in range(3):
        text = _EDGE.sub("", text).strip(" \t.,;:-–—|/*_\"'“”„")
    sized = 2 < len(text) <= 80 and len(text.split()) <= 9 and any(c.isalpha() for c in text)
    return text if sized and not _NO_TITLE.fullmatch(text) else None


def is_title(text: str) -> bool:
    """Is that somebody's job title rather than a name: `CTO`, `Head of Design`."""
    return bool(_ROLE_NOUN.search(text))
