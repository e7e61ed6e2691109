"""Which round of interviews words name, and which words mean an interview at all. Pure; several languages."""

from __future__ import annotations

import re

from agent.model import Stage
from agent.understand.phrases import lowered

_I = re.IGNORECASE
# In this order: the later round says more than the kind of talk in it ("final round: system design").
_STAGES: tuple[tuple[Stage, re.Pattern[str]], ...] = (
    (Stage.FINAL, re.compile(
        r"\bfinale?\b(?=\s*$|\s*[:|–—])|\b(?:colloquio|incontro) conclusivo\b|\bronda definitiva\b"
        r"|\bafsluitend gesprek\b"
        r"|\bderni(?:er|ère) (?:échange|étape|rencontre)\b|\bultimo incontro\b|\blast step\b|\bletzte[sr]? (?:runde"
        r"|schritt|kennenlernen)\b|\bconversa final\b|"
        r"\b(?:final|last|closing)[- ](?:round|interview|stage|conversation|call|talk|chat)\b"
        r"|\bfinal (?:onsite|panel|loop)\b"
        r"|\b(?:abschluss|final|end)(?:gespräch|runde|interview)\b|\bletztes? (?:gespräch|runde)\b"
        r"|\b(?:dernier|ultime) entretien\b|\bentretien final\b|\bentrevista final\b"
        r"|\búltima (?:entrevista|ronda|etapa)\b"
        r"|\bcolloquio finale\b|\bultimo colloquio\b|\blaatste gesprek\b|\beindgesprek\b"
        r"|\bronde? finale\b|\bslutintervju\b|\b(?:with|meet) (?:the |our )?(?:ceo|cto|founders?)\b.{0,20}\b(?:last"
        r"|final)\b"
        r"|\blast stage\b|最終|终面|최종|финальн\w+|\bvégső\b|\bkońcow\w+|\bostatni\w* etap", _I)),
    (Stage.ONSITE, re.compile(
        r"\bauswahltag\b|\bon-?site\b|\bsuper ?days?\b|\bassessment[- ]?(?:day|cent(?:er|re))\b|\bvor[- ]ort\b"
        r"|\bprobe(?:tag|arbeit(?:en|stag)?)\b"
        r"|\bschnuppertag\b|\bsur (?:site|place)\b|\bentretien présentiel\b|\bpresencial\b|\bin (?:sede"
        r"|presenza)\b"
        r"|\bop (?:locatie|kantoor)\b|\bmeeloopdag\b|\bin[- ]person interview\b|\bon[- ]campus\b"
        r"|\bin[- ]office interview\b", _I)),
    (Stage.PANEL, re.compile(
        r"\bselection committee\b|\bkommission\b|\bgroup interview\b|"
        r"\bpanel(?: interview| round| discussion)?\b|\binterview loop\b|\bloop interviews?\b|\bloop\b"
        r"|\bgremium\b|\bjury\b"
        r"|\bselection panel\b|\binterview(?:ing)? panel\b|\bkomisj\w+|\bjúri\b|\bauswahlkommission\b|\brada\b"
        r"|\bcomisión\b"
        r"|\bentretien collectif\b|\bpanelgesprek\b|\bcommissione\b|\bbanca\b", _I)),
    (Stage.CASE, re.compile(
        r"\bproduct sense\b|\bcase\b(?=\s*$|\s*[-–—|(:,])|\bcase\b(?= (?:with|mit|for|about))"
        r"|\bcase-?gespräch\b|\brestitution d[ue] (?:cas"
        r"|l'étude)\b|\bcase(?: stud(?:y|ies)| interview| round| presentation"
        r"| discussion)\b|\bbusiness case\b"
        r"|\bfallstudie\w*\b|\bétude de cas\b"
        r"|\bcas pratique\b|\bcaso (?:práctico|pratico|de negocio)\b|\bestudo de caso\b|\bstudio di caso\b"
        r"|\bcasus\b"
        r"|\bpresentation (?:round|interview)\b|\bfallintervju\b|\b(?:portfolio|work) (?:review"
        r"|presentation)\b", _I)),
    (Stage.TECHNICAL, re.compile(
        r"\b(?:entretien|échange|point|discussion|épreuve|session|évaluation|rencontre|visio) technique\b"
        r"|\b(?:entrevista|prueba|charla|sesión|reunión|llamada|conversa|sessão|prova|conversación) técnica\b"
        r"|\b(?:colloquio|prova|incontro|confronto|chiacchierata|approfondimento) tecnic[oa]\b"
        r"|\bdata model\w+\b|\barchitecture (?:deep|review|session)\b|\brozmow\w+ techniczn\w+"
        r"|\bpyta\w+ techniczn\w+|\btechnick\w+ (?:pohovor|kolo)"
        r"|\bfachteil\b|\bdeep[- ]dive\b|\bprobeaufgabe\b|\btech(?:nical|nisch\w*|nique|niek)?[- ](?:interview"
        r"|screen\w*|round|call|discussion|assessment"
        r"|chat|deep|test|phone|video"
        r"|conversation|session|gespräch\w*|gesprek)\b|\bcoding\b|\blive[- ]cod\w+|\bpair[- ]programming\b"
        r"|\bsystem[- ]design\b"
        r"|\bpair(?:ing)? (?:session|interview|exercise)\b|\bpairing\b|\b(?:systems?|data ?model\w+|architecture"
        r"|design) (?:interview|round)\b"
        r"|\btechnical? (?:deep|part|colleagues?)\b|\bcode (?:walk\w*|exercise)\b|\blive demo\b|技術面接|技术面"
        r"|기술 면접"
        r"|техническ\w+"
        r"|\bcode review\b|\btake[- ]home\b|\bfachgespräch\b|\bfachinterview\b|\btechnical\b"
        r"|\bentretien technique\b|\btest technique\b"
        r"|\b(?:entrevista|prueba|teste?|prova|colloquio|test) t[eé]cnic[ao]\b|\balgorithms?\b"
        r"|\bwhiteboard\w*|\btechnisch\w*"
        r"|\bmachine learning round\b|\bsql (?:test|round|interview)\b|\btekn(?:isk|ik)\w*", _I)),
    (Stage.HIRING_MANAGER, re.compile(
        r"\b(?:would|will|['’]d) be your (?:boss|manager|line manager|lead)\b|\bi (?:lead|run|head) the \w+ team\b"
        r"|\breports? to me\b|\bmit (?:dem|der) (?:abteilungs|bereichs|team|werk)leit\w+|\byour (?:future"
        r"|potential) (?:manager|boss)\b|"
        r"\bhiring[- ]managers?\b|\bhm (?:interview|screen|round|call|chat)\b"
        r"|\b(?:line )?manager (?:interview|round|call)\b"
        r"|\bfachabteilung\b|\bteamleit\w+ gespräch\b|\bmanager opérationnel\b", _I)),
    (Stage.SCREEN, re.compile(
        r"\b(?:entrevista|llamada|colloquio|conversa|chiamata|entretien|gespräch|gesprek|contacto) (?:inicial"
        r"|iniziale|initial)\b"
        r"|\brecruiter (?:sync|phone)\b|\bllamada (?:de )?filtro\b|\b(?:talent|people) (?:partner|team) (?:call"
        r"|chat)\b|カジュアル面談|一次面接|初试"
        r"|\bintroductory\b|\b(?:20|25|30)[- ]?min(?:ute)?s? (?:intro|call|chat)\b|\btelephonic\b|\bwstępn\w+"
        r"|\bcandidate call\b|\bfirst[- ]stage\b|\bkorte intake\b|\bprimo contatto\b|\bprimer contacto\b"
        r"|\bprimeiro contato\b|\bintro\b"
        r"|\bfirst (?:meeting|conversation)\b|\b15[- ]min\w*\b|"
        r"\bscreen(?:ing)?s?\b(?! you| sharing| share)|\bphone (?:call|interview|chat)\b|\brecruiter (?:call|chat"
        r"|interview"
        r"|conversation|intro\w*)\b"
        r"|\bintro(?:ductory|duction)? (?:call|chat|interview|meeting|conversation)\b|\bfirst (?:call"
        r"|interview|round|conversation|chat)\b"
        r"|\binitial (?:call|interview|conversation|chat|screen)\b|\bhr (?:interview|call|round|screen)\b"
        r"|\bexploratory (?:call|chat)\b"
        r"|\berstgespräch\b|\berstes (?:gespräch|interview|kennenlernen)\b|\bkennenlern\w*"
        r"|\btelefon(?:interview|gespräch|at)\w*"
        r"|\bpremier (?:entretien|échange|contact)\b|\bentretien (?:téléphonique|rh)\b|\bpréqualification\b"
        r"|\bprésélection\b|\bchemistry (?:call|chat)\b|\bvorabgespräch\b|\bpreselekcj\w+"
        r"|\bprimera? (?:entrevista|contacto|llamada)\b|\bentrevista telefónica\b|\bpreselección\b"
        r"|\bconoscitiv[oa]\b"
        r"|\bprimo colloquio\b|\bcolloquio telefonico\b|\bkennismak\w*|\beerste gesprek\b|\btelefonisch\w*"
        r"|\bprimeira entrevista\b"
        r"|\btriagem\b|\bförsta intervju\w*", _I)),
)  # fmt: skip
_WITH_WHO_HIRES = (
    r"\b(?:call|chat|talk|phone|meeting|zoom|teams|video) (?:w/|with) (?:the |a |an |my )?(?:recruiters?"
    r"|hiring manager|headhunter|talent team)\b"
    # "Call w/ Maria (HR Solvia)": whose office it is to hire.
    r"|\b(?:w/|with|mit|avec|con|com|met) ?[^\W\d_][\w'’-]{1,20}(?: [^\W\d_][\w'’-]{1,20})?,? \(?(?:hr|rh|rr\.?hh\.?"
    r"|recruit(?:er|ing|ment)"
    r"|talent|personal(?:abteilung|leitung)|recrutement|selección|selezione|p&o)\b"
    r"|\b(?:telefonat|gespräch|call) mit (?:der |dem |einer |einem )?(?:recruiter(?:in)?|personalabteilung"
    r"|headhunter(?:in)?)\b"
    r"|\b(?:appel|échange|entretien|rdv|rendez-vous|visio|point) avec (?:le |la |une? )?(?:recruteur|recruteuse|drh)\b"
    r"|\b(?:llamada|entrevista|reunión|cita|videollamada) con (?:la |el )?(?:reclutador[a]?|rr\.?hh)\b"
    r"|\b(?:colloquio|incontro|chiamata) con (?:il |la |le |l['’])?(?:recruiter|selezionatric?e|risorse umane"
    r"|ufficio personale)\b"
    r"|\b(?:gesprek|afspraak|belafspraak) met (?:de )?(?:recruiter|p&o|hr)\b"
)
# Rounds that are only named with an interview beside them; alone they are also other things.
STAGE_PHRASE = re.compile(
    rf"{_WITH_WHO_HIRES}"
    r"|\bhm (?:screen|chat|call|round)\b|\b(?:phone|recruiter|recruitment|recruiting|tech(?:nical)?|initial|hr"
    r"|video|talent|candidate) screen(?:ing)?\b"
    r"|\bcandidate (?:call|chat|conversation)\b|\bround (?:\d|one|two|three|four)\b|\bfinal (?:conversation|call"
    r"|talk|loop|panel)\b|\btrial (?:shift|day)\b|\blehrprobe\b|\b(?:demo|observed) lesson\b"
    r"|\bprobespiel\b"
    r"|\bproefspel\b|\bportfolio walk-?through\b"
    r"|\b(?:first|second|third|final|next|last|1st|2nd|3rd)[- ](?:stage"
    r"|rd|interviews?|chat)\b"
    r"|\b(?:zweite|zweiter|dritte|erste)[rs]? (?:runde|interview|vorstellungsrunde)\b|\b(?:erstes"
    r"|zweites) kennenlernen\b"
    r"|\b(?:premier|second|deuxième|dernier|troisième|1er|2e|2ème) (?:entretien|tour)\b|\b(?:première|deuxième"
    r"|seconde|dernière|2e|2ème) entrevue\b|\b(?:primera|segunda"
    r"|tercera|última|[1-3]\.?[ªa]) (?:entrevista|ronda)\b"
    r"|\b(?:primo|secondo|terzo|ultimo|[1-3]°) colloquio\b|\b(?:primeira|segunda|terceira|última) (?:entrevista"
    r"|etapa)\b"
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
    r"|\btechnical (?:round|assessment|discussion|chat|call|test|conversation|deep[- ]dive)\b|\berstgespräch\b"
    r"|\bzweitgespräch\b"
    r"|\bkennenlerngespräch\b"
    r"|\b(?:fach|abschluss|auswahl)gespräch\b|\b(?:probe|kennenlern|hospitations)tag\b|\bmeeloopdag\b"
    r"|\bprobearbeiten\b|\bschnuppertag\b"
    r"|\bprueba técnica\b|\bteste? técnico\b"
    r"|\btest technique\b|\bétude de cas\b|\bfallstudie\b|\b(?:eerste|tweede|derde|laatste"
    r"|[1-4]e) gesprek\b|\b(?:[1-4]\.|erstes|zweites|drittes|letztes) ?(?:gespräch|runde)\b"
    r"|\bpanel interview\b",
    _I,
)
# Of those, what only who hires speaks of.
HIRING_ROUND = re.compile(
    rf"{_WITH_WHO_HIRES}"
    r"|\bhm (?:screen|chat|call|round)\b|\b(?:phone|recruiter|recruitment|recruiting|initial|hr|talent|candidate"
    r"|tech(?:nical)?) screen(?:ing)?\b"
    r"|\bscreening (?:call|interview|chat)\b|\b(?:recruiter|candidate) (?:call|chat|conversation|intro\w*)\b"
    r"|\bhiring[- ]manager\b"
    r"|\b(?:virtual|interview) (?:on-?site|loop)\b|\bassessment[- ]?(?:day|cent(?:er|re))\b|\bsuper ?day\b"
    r"|\bbar[- ]raiser\b"
    r"|\bculture (?:fit|add)\b|\b\w+ interviews?\b|\b(?:zweit|auswahl)gespräch\b"
    r"|\bprobe(?:tag|arbeiten)\b"
    r"|\b(?:entretien|entrevista|colloquio|intervju\w*|gesprek|gespräch)\b|\bfinal (?:conversation|call|chat"
    r"|interview|loop)\b"
    r"|\btake[- ]home\b|\b(?:second|third|final|next) stage\b|\bpanel interview\b|\b2nd rd\b|\bschnuppertag\b"
    r"|\btrial (?:shift|day)\b|\b(?:demo|observed) lesson\b|\bprobespiel\b|\bproefspel\b"
    r"|\bkennismakingsgesprek\b|\bprueba técnica\b|\btechnical (?:assessment|round)\b|\blehrprobe\b",
    _I,
)
# What a title calls what is to be filled: with a name of a job beside it, it is one.
CALLED_A_JOB = re.compile(
    r"\b(?:role|position|vacancy|opening|job|stelle|vakanz|poste|puesto|vacante|ruolo|functie|vacature|vaga|tjänst\w*"
    r"|stilling\w*|stanowisk\w+)\b",
    _I,
)
STAGE_HINT = re.compile(
    r"\bcandidate\b|\bbehaviou?ral\b|\bportfolio (?:review|presentation)\b|\bsecond round\b|"
    r"\bscreen\b|\bHM\b|\bvorsingen\b|\bvorsprechen\b|\baudition\b|\baudici[oó]n\b|\baudizione\b|\bauditie\b"
    r"|\baudição\b|\bfiltro\b|\bon-?site\b|\bpanel\b|\bloop\b|\bintro(?:ductory|duction)?\b|\bscreening\b"
    r"|\bmeet the team\b"
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
# Talks that are about a job by their word alone.
_JOB_TALK = (
    r"\bjob-?[ ]?interviews?\b|\b(?:vorstellungs|bewerbungs|bewerber|auswahl|einstellungs|job)(?:gespräch"
    r"|interview)\w*"
    r"|\b(?:vorstellungs|bewerbungs)termin\b"
    r"|\bentretien (?:(?:d['’ ]?)?embauche|de (?:recrutement|sélection)|rh)\b"
    r"|\bentrevista (?:(?:de )?(?:trabajo|emprego|empleo|trabalho|selección|seleção|feina)|laboral)\b"
    r"|\bcolloquio (?:(?:di )?(?:lavoro|selezione|assunzione)|conoscitivo)\b|\bcolloqui conoscitivi\b"
    r"|\b(?:sollicitatie|selectie)(?:gesprek|-?interview)\w*"
    r"|\b(?:anställnings|jobb?|rekryterings|ansettelses)-?intervju\w*|\b(?:jobb?|ansættelses|ansettelses)samtale?n?\b"
    r"|\bkallelse till intervju\b|\bhaastattelukutsu\w*|\b(?:työ|rekrytointi)haastattelu\w*"
    r"|\brozmow\w+ (?:kwalifikacyjn\w+|rekrutacyjn\w+|o pracę|wstępn\w+)\b|\b(?:přijímací|pracovní"
    r"|osobní)?\s?pohovor\w*"
    r"|\bállásinterjú\w*|\binterviu\w* (?:de |pentru )?(?:angajare|post\w*|job)\b|\bmülakat\w*|\biş görüşmesi\w*"
    r"|συνέντευξη (?:εργασίας|πρόσληψης|για τη θέση)|собеседовани\w+|співбесід\w+|интервю за (?:работа|позиция)"
    r"|\brazgovor za (?:posao|radno mjesto|službo|delovno mesto)\b|\bzaposlitven\w+ razgovor\w*"
    r"|\bdarbo pokalb\w+|\bdarba intervij\w+|\btöö(?:intervjuu|vestlus)\w*"
    r"|\bphỏng vấn (?:xin việc|tuyển dụng|vị trí)|\b(?:wawancara|interview) kerja\b|ראיון עבודה"
    r"|مقابلة (?:عمل|شخصية|توظيف|وظيفية)|สัมภาษณ์งาน|面接|面试|面試|初试|复试|複試|면접"
    r"|\bassessment[- ]cent(?:er|re)\b"
)
JOB_INTERVIEW = lowered(_JOB_TALK)
"""For lower-case texts."""
INTERVIEW = re.compile(
    r"\b\w{0,16}-?interviews?(?:termin|runde|gespräch)?\b|\binterviewing\b|\b(?:vorstellungs"
    r"|bewerbungs|auswahl)gespräch\w*"
    r"|\bjob-?interview\b|\bkennenlerngespräch\b|\bentretien\b|\bentrevue\b|\bentrevista\b|\bcolloqui?o\b"
    r"|\bsollicitatie(?:gesprek)?\b"
    r"|\bkennismakingsgesprek\b|\b(?:anställnings|jobb)?intervju\b|\bjobsamtale\b|\bjobbsamtale?\b"
    r"|\brozmow[ay] (?:kwalifikacyjn[ae]|rekrutacyjn[ae]|o pracę|wstępn[ae])\b|\bcolloqui conoscitivi\b"
    r"|^\W*VG\b(?! (?:wort|bild)\b)|\bITV\b|\bjob chat\b|\bzweit-?interview\b"
    r"|\b(?:työ)?haastattelu\w*|\binterviu\b|\binterjú\b|συνέντευξη|\bинтервю\b|\bінтерв'ю\b|\bphỏng vấn\b"
    r"|\bwawancara\b"
    r"|ראיון|مقابلة|สัมภาษณ์|面談|" + _JOB_TALK,
    _I,
)
# Words that mean any talk before they mean one for a job.
ANY_TALK = re.compile(
    r"entretien|entrevue|entrevista|colloqui?o|haastattelu\w*|intervju|interviu|interjú|συνέντευξη|ראיון|مقابلة|面談",
    _I,
)


def stage(summary: str) -> Stage:
    """The round that a title names."""
    return next((kind for kind, words in _STAGES if words.search(summary)), Stage.OTHER)


# "Interview Type: Hiring Manager Interview", "Fase: colloquio tecnico", "Type  Manager Interview".
_LABEL = re.compile(
    r"^[^\w\n]{0,4}(?:(?:interview[ -]?)?(?:type|stage|round|step)|art(?: des (?:gesprächs|termins"
    r"|interviews))?|runde|stufe|phase"
    r"|gesprächsart|étape|type d['’]entretien|fase|etapa|tipo(?: de entrevista| di colloquio)?|ronde|soort gesprek)"
    r"(?:[ \t]*[:：]|[ \t]{2,}|[ \t](?=[A-Z][\w ]{3,30} [Ii]nterview\s*$))[ \t]*(?P<round>[^\n]{3,60})$",
    _I | re.MULTILINE,
)
_OF_THE_MANAGER = re.compile(r"\b(?:hiring )?manager (?:interview|round|talk|chat|screen)\b", _I)


def labelled(text: str) -> Stage:
    """The round that a line of the text is labelled with."""
    for found in _LABEL.finditer(text[:4_000]):
        if _OF_THE_MANAGER.search(found["round"]):
            return Stage.HIRING_MANAGER
        if (said := stage(found["round"])) is not Stage.OTHER:
            return said
    return Stage.OTHER


def names(text: str, wanted: Stage) -> bool:
    """Does a text name that round?"""
    return any(kind is wanted and words.search(text[:2000]) for kind, words in _STAGES)
