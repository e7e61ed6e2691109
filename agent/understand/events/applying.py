"""Words by which an invitation shows that somebody applies for a job, by family, in several languages. Pure data.

One family is a hint, several are evidence: a mentor speaks of a CV too, a project of a role, a station of a round.
Weights are in the points of `interview`; the same family counts once, however often its words come.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.understand.phrases import lowered


@dataclass(frozen=True, slots=True)
class Family:
    """What the words speak of, and how much they say for an interview."""

    what: str
    weight: float
    words: re.Pattern[str]
    """For lower-case texts."""


def _family(what: str, weight: float, *patterns: str) -> Family:
    return Family(what, weight, lowered(*patterns))


FAMILIES = (
    _family(
        "an application", 1.75,
        r"\b(?:your|the|an|this) (?:job )?(?:application|candidacy|candidature)\b|\bapplication (?:for|to) (?:the"
        r"|our|an?)\b",
        r"\b(?:thanks|thank you|thx) (?:so much |again )?for (?:applying|your application)\b"
        r"|\bfor your (?:continued )?interest in\b",
        r"\byou(?:'ve|’ve| have)? (?:recently )?applied (?:for|to|on)\b|\byou applied for\b|\binterest in (?:the"
        r"|our) .{1,40} (?:role|position|job|opening)\b",
        r"\b(?:ihrer?|deiner?|ihrer? interne[nr]?|deiner? interne[nr]?|interne) (?:bewerbung|initiativbewerbung)\b"
        r"|\bbewerbung (?:als|um|für|auf)\b",
        # Who says they want it, and is wanted for a talk on it.
        r"\b(?:durchsicht|sichtung|prüfung) (?:ihrer|deiner) (?:\w{0,10}unterlagen|mappe)\b|\b(?:laden|lade|möchten"
        r"|würden) "
        r"(?:wir |ich )?(?:sie|dich) (?:\w+ ){0,3}zu einem (?:persönlichen |ersten )?(?:vorstellungs"
        r"|bewerbungs)?gespräch ein"
        r"(?:laden)?\b|\b(?:like|love|want) to interview you\b|\b(?:gustaría|queremos|queríamos) entrevistar(?:te|le"
        r"|la|lo)\b",
        r"\bint[eé]r[eéê]s{1,2}e? (?:pour le poste|en (?:el puesto|la vacante|nuestra oferta)|n[ao] (?:função|vaga"
        r"|posição)"
        r"|pela (?:função|vaga|posição)|per (?:la posizione|il ruolo)|in de (?:functie|vacature|baan))\b"
        r"|\b(?:bij ons|voor ons) (?:wil(?:t|len)? )?(?:komen )?werken\b|\brejoindre notre équipe\b"
        r"|\btrabajar con nosotros\b|\blavorare con noi\b",
        r"\bihr interesse an (?:der|unserer|einer) (?:stelle|position|mitarbeit)\b"
        r"|\bsie haben sich (?:bei uns )?beworben\b|\bbeworben\b|\bapplying (?:for|to)\b",
        r"\b(?:votre|ta) candidature\b|\bcandidature (?:au|pour le|sur le) poste\b|\bvous avez postulé\b"
        r"|\btu as postulé\b",
        r"\b(?:tu|su) (?:candidatura|solicitud de empleo|postulación)\b|\bhas aplicado\b|\bte (?:has inscrito"
        r"|postulaste)\b",
        r"\b(?:la )?(?:tua|sua|vostra) candidatura\b|\bcandidatura (?:per|come)\b|\bsi candida\b"
        r"|\bti sei candidat[oa]\b|[-–—:] candidature\b",
        r"\b(?:je|jouw|uw) sollicitatie\b|\bgesolliciteerd\b|\bsollicitatie (?:naar|voor|als|op)\b",
        r"\b(?:sua|tua|a) candidatura\b|\bprocesso seletivo\b|\bprocesso de (?:sele[cç][cç]?ão|recrutamento)\b",
        r"\b(?:proceso|processo) de (?:selección|reclutamiento)\b|\bprocesso di selezione\b"
        r"|\bprocessus de recrutement\b"
        r"|\b(?:recruitment|selection|hiring|interview) process\b|\b(?:auswahl|bewerbungs)(?:verfahren|prozess)\b"
        r"|\b(?:selectie|sollicitatie)procedure\b|\brekryteringsprocess\w*",
        r"\bhakemuksesi\b|\bhakemuksenne\b|応募|선고|서류 (?:전형|합격)|应聘|申请职位|\bżyciorys\b|\başvuru\w*"
        r"|отклик\w* на вакансию"
        r"|\bcandidatur\w+ (?:dvs|dumneavoastră|ta)\b",
        r"\bdin (?:ansökan|søknad|ansøgning)\b|\b(?:twoj\w+|pa(?:na|ni)) (?:aplikacj\w+|zgłoszeni\w+)\b"
        r"|\bproces rekrutac\w+",
    ),
    _family(
        "a CV", 1.0,
        r"\b(?:your|my|the|a copy of your) (?:cv|résumé|resume|curriculum)\b|\bcv\b.{0,25}\b(?:looks|impress\w*"
        r"|in front of)\b",
        # What an applicant brings along.
        r"\b(?:bring|take|print|ramener|apporter|prendre|mitbringen|mitnehmen|llevar|traer|portare|meenemen"
        r"|meebrengen|levar)"
        r"\b[^\n]{0,12}\bcv\b|\bcv\b[^\n]{0,12}\b(?:mitbringen|mitnehmen|ausdrucken|meenemen|printen|dabei)\b",
        r"\bthings on your cv\b|\b(?:ihren?|deinen?|den) (?:lebenslauf|cv)\b|\blebenslauf\b",
        r"\b(?:votre|ton|un) (?:cv|parcours)\b|\b(?:tu|su) (?:cv|currículum|trayectoria|hoja de vida)\b",
        r"\b(?:tuo|suo) (?:cv|curriculum|percorso)\b|\b(?:je|jouw|uw) cv\b|\b(?:seu|teu|sua|tua) (?:cv|currículo"
        r"|trajetória)\b|\bditt cv\b|\btwoje cv\b",
    ),
    _family(
        "a job to be filled", 1.25,
        r"\b(?:role|position|vacancy|job opening|job) (?:of|as an?|here|at|with us|we(?:'re| are) (?:hiring"
        r"|filling))\b",
        r"\b(?:the|our|this|open) (?:[\w+/&-]+ ){0,5}(?:role|position|vacancy|opening|post|job(?! (?:hunt"
        r"|search|seek|fair|cent|market|coach|club)))\b",
        r"\b(?<!['’])(?!(?:your|my|his|her|their|its|new|leading|market|tax|legal|the|a)\b)[\w+/&-]{1,30} "
        r"(?:role|position|vacancy|opening)(?: at [^\n,)]{2,30})?[ \t]*(?=$|[),;\]|.!?]|[-–—]\s)"
        r"|\bjob (?:post|posting|ad"
        r"|description)\b",
        r"\b\w{3,20}(?:job|stelle|praktikumsplatz|ausbildungsplatz)\b|\bausbildungsplatz\b|\bminijob\b"
        r"|\bw sprawie pracy\b"
        r"|\boferta de trabajo\b|\bofferta di lavoro\b|\blast step is\b",
        r"\bvacancy\b|\bopening (?:on|in|for|at)\b|\bjob (?:title|id|ref|chat|opportunity)\b|\bposition you\b"
        r"|\brequisition\b|\breq(?:uisition)? id\b"
        r"|\byou(?:['’]re| are) looking for (?:work|a job|a new job)\b|\bjob(?:chat)? at ours\b",
        r"^\W{0,4}(?:role|position|post|job(?: title)?|vacancy)\s*[:：]",
        r"\b(?:zur|der|die|als|unsere[rn]?|ausgeschriebene[nr]?) (?:stelle|position|vakanz|ausschreibung)\b"
        r"|\bstelle\s*:|\b(?:wg\.?|wegen|bzgl\.?|betr\.?) (?:der |ihrer )?(?:offenen )?stelle\b"
        r"|\bstellenausschreibung\b",
        r"\b(?:le|du|au|un|ce) poste (?:de|d'|d’|à)|[,–(-] ?poste (?:de |d['’])\w|\bposte\s*:|\boffre d['’]emploi\b"
        r"|\bfiche de poste\b",
        r"\b(?:el|del|al|un) puesto (?:de|d)\b|\bpuesto\s*:|\b(?:la|una) vacante\b|\boferta de empleo\b",
        r"\b(?:la|una|della) posizione (?:di|per|aperta)\b|\bposizione\s*:|\bper il ruolo\b|\bruolo (?:di|come|:)"
        r"|\bparliamo di ruolo\b",
        r"\b(?:de|onze|jouw|deze) (?:vacature|functie|rol)\b|\bvacature\b|\bfunctie\s*:",
        r"\b(?:a|da|de|à|nossa) (?:vaga|posição|função) (?:de|para|d)\b|\bvaga\s*:",
        r"\b(?:pozici[ea]|pozíci[au]|munkakör|állás|pozisyon\w*|ваканси\w+|должност\w+|θέση|postul|ihalet\w+"
        r"|työpaikk\w+|tehtävä\w*)\b"
        r"|職種|ポジション|岗位|职位|직무|포지션",
        r"\b(?:tjänsten|rollen|stillingen|befattningen) (?:som|av)\b|\btjänsten\b|\bstanowisk[oua]\b"
        r"|\bofert[aęy] pracy\b",
    ),
    _family(
        "what one applies for", 1.25,
        r"\b(?:re|about|regarding|discuss)\W{1,3}(?:the )?(?:[\w+/&-]+ ){1,4}(?:role|position|vacancy|opening|job"
        r"|post)\b"
        r"|^\W{0,3}(?:[\w+/&-]+ ){1,4}role\s*$",
        r"\b(?:sobre|para) (?:o |el |un )?(?:trabalho|emprego|trabajo|empleo)\b|\b(?:per|sul) (?:il |un )?lavoro\b"
        r"|\bpour (?:le |un |du )?(?:boulot|travail|emploi|poste)\b|\bwegen (?:der |dem |einer |einem "
        r"|'nem )?(?:arbeit|job"
        r"|stelle)\b|\babout (?:the|a|that) job\b(?! (?:hunt|search|fair|cent|market|club))|\bover (?:de |het "
        r"|een )?(?:baan|werk|job)\b",
        r"\b(?:bewerbung|candidature|candidatura|sollicitatie|vacature|vaga|vacante|ansökan|rekrutacja)\b",
    ),
    _family(
        "a candidate", 1.0,
        r"\b(?:dear|our|all|the|your|shortlisted) candidates?\b|\bcandidate (?:call|screen\w*|home|guide|portal"
        r"|experience|interview|chat|conversation)\b",
        r"\bcandidates may\b|\bshort-?list(?:ed)?\b|\bas a candidate\b|\bcandidates? (?:will|should|are)\b",
        r"\bbewerber(?:in|innen)?\b|\bkandidat(?:in|en|innen)?\b|\ble candidat\b|\bla candidate\b|\bel candidato\b"
        r"|\bla candidata\b",
        r"\bil candidato\b|\bde kandidaat\b|\bo candidato\b|\bkandydat\w*|\buchaze[cč]\w*|\bкандидат\w*|候选人"
        r"|候補者|지원자",
        r"\b(?:would|will|'d|’d) be your (?:manager|boss|line manager|lead|team)\b|\b(?:deine|ihre) (?:künftige"
        r"|zukünftige)\w* "
        r"(?:chef|führungs|vorgesetzt|team)\w*|\b(?:votre|ton|ta) futur\w* (?:manager|responsable|équipe)\b",
    ),
    _family(
        "those who hire", 1.0,
        r"\brecruit(?:er|ers|ing|ment)\b|\btalent (?:acquisition|partner|team|lead|manager)\b|\bhiring (?:team"
        r"|process|manager|committee)\b",
        r"\bhuman resources\b|\bhr (?:manager|partner|business partner|lead|team|interview)\b|\bpeople (?:team"
        r"|partner|operations|& culture)\b|\bhead of (?:people|talent)\b",
        r"\bpersonal(?:abteilung|referent\w*|leit\w+|wesen)\b|\brecrut(?:ement|euse|eur)\b|\bdrh\b"
        r"|\bressources humaines\b"
        r"|\bchargée? de recrutement\b|\brecrutamento\b",
        r"\brecursos humanos\b|\brr\.?hh\b|\bselección\b|\breclutamiento\b|\brisorse umane\b"
        r"|\bufficio (?:selezione|personale)\b|\bselezione\b",
        r"\bhenkilöstö\w*|\brekry\w*|\bresurse umane\b|\bpersonální\w*|\bpersonalist\w+|\bnábor\w*|\btoborz\w+"
        r"|\bkadr\w+"
        r"|i̇?nsan kaynakları|\bişe alım\b|\bрекрут\w+|\bкадр\w+|отдел персонала|採用|人事|招聘|人力资源|채용|인사팀"
        r"|komisj\w+ rekrutacyjn\w+",
        r"\bwerving\b|\bp&o\b|\brekryter\w+|\brekrutac\w+|\brekruter\w*|\bhr-afdeling\b",
    ),
    _family(
        "an interview", 1.75,
        r"\b(?:your|first|second|third|final|next|last|initial|proper|phone|video|telephone|technical|competency"
        r"|panel|partner|stage|job|the|an?|two|\d) interviews?\b",
        r"\binterview(?:ing)? (?:with|for|at|schedule|details|process|panel|team|format)\b",
        r"\bbe (?:your|the) interviewer\b|\bbe interviewed by\b|\bto interview you\b|\bshortlisted for interview\b"
        r"|\btype of interview\b",
        r"\b(?:phone|recruiter|recruitment|short|candidate|initial|tech(?:nical)?|hr|culture) screen(?:ing)?\b"
        r"|\bscreening (?:call|interview|for)\b",
        r"\b(?:vorstellungs|bewerbungs|auswahl|erst|zweit|fach|kennenlern|job)(?:gespräch|interview)\w*"
        r"|\b(?:zweite|erste|dritte|nächste)[ns]? gespräch\b",
        r"\bentretien (?:de recrutement|d['’]embauche|rh|technique|avec|pour)\b|\b(?:premier|second|deuxième"
        r"|dernier|votre|ton|l['’]) ?(?:entretien)\b|\bétape du process",
        r"\b(?:tu|su|la|una|primera|segunda|última|1ª|2ª|3ª) entrevista\b|\bentrevista (?:con|para|de trabajo"
        r"|técnica|final|por)\b|\bentrevistador",
        r"\bcolloquio (?:con|conoscitivo|tecnico|di lavoro|di selezione|per|si|finale)\b|\b(?:il|al|un|primo"
        r"|secondo|terzo) colloquio\b",
        r"\b(?:sollicitatie|kennismakings|selectie)gesprek\b|\b(?:je|eerste|tweede|1e|2e) gesprek\b|\b(?:korte"
        r"|telefonische) intake\b",
        r"\b(?:sua|tua|a|uma|primeira|segunda) entrevista\b|\bentrevista (?:com|final|técnica)\b|\bbate-?papo\b"
        r"|\betapa (?:do processo|final)\b",
        r"\b(?:colloqui|entretiens|entrevistas) individu\w+|\bentrevista individual\b|\bcolloquio individuale\b"
        r"|\beinzelgespräche?\b|\bindividuele gesprek\w*|\brozmow\w+ indywidualn\w+|\bprova di gruppo\b"
        r"|\bdinámicas? de grupo\b|\bdinâmicas? de grupo\b|\bgruppenaufgabe\b",
        r"\bpremier (?:échange|contact)\b|\bprim(?:o|er|era|eiro) (?:contatto|contacto|conversa|toma de contacto)\b"
        r"|\b(?:first|initial|introductory) (?:call|chat|conversation)\b|\beerste kennismaking\b"
        r"|\berste[rsn]? (?:gespräch|austausch|kennenlernen)\b"
        r"|\b(?:last|final|next) (?:step|stage|round|interview) (?:of|in) (?:our|the|your)\b",
        r"\bllamada (?:de )?(?:filtro|selección)\b|\bhaastattel\w+|\binterviul\b|\bgörüşme\w*|面接|面试|면접"
        r"|собеседован\w+|συνέντευξη",
        r"\b(?:på|till|första|andra|din|en) intervju\b|\bintervju (?:nr|för|med)\b|\brozmow\w+ (?:kwalifikacyjn\w+"
        r"|rekrutacyjn\w+|o pracę|wstępn\w+)\b",
    ),
    _family(
        "who interviews", 1.25,
        r"\binterviewers?\s*[:：]|\byour interviewers?\b|\b(?:your|the) interview panel\b|\binterviewer(?:in"
        r"|innen)?\s*:|\bgesprächspartner\w*\s*:",
        r"\bentrevistador(?:es|as?)?\s*:|\bintervistator[ei]\s*:|\binterlocut(?:eurs?|rices?)\s*:"
        r"|\brecruteurs?\s*:|\bpanel\s*:",
        r"\bgesprekspartners?\s*:|\bsie (?:sprechen|treffen)\b|\byou(?:'ll|’ll| will) (?:meet|be meeting|speak"
        r"|be speaking|be talking|be seeing|be interviewed)\b",
        # Who leads the talk: "Das Gespräch führen Frau Dr. Stamm und ich."
        r"\b(?:das|ihr|dein) (?:vorstellungs)?gespräch (?:führ(?:t|en)|leitet|leiten)\b|\ban dem gespräch nehmen\b"
        r"|\bam gespräch (?:nehmen|nimmt)\b|\bvous ser(?:ez|as) reçue?\b|\bl['’]entretien (?:sera|est) (?:mené|conduit"
        r"|assuré)\b|\bla entrevista (?:la )?(?:hará|harán|realizará\w*|será con|llevará\w*|conducirá\w*)\b"
        r"|\bil colloquio (?:sarà|è) (?:condotto|tenuto|con)\b|\bal colloquio (?:parteciper\w+|saranno|sarà)\b"
        r"|\bhet gesprek (?:voer|voert|is|wordt|heb)\w* (?:je |u )?(?:met|gevoerd|door)\b"
        r"|\ba entrevista (?:será|é) (?:conduzida|feita|com)\b",
        r"\bje spreekt met\b|\bje praat met\b|\bdu träffar\b|\bvous (?:rencontrerez|échangerez|verrez)\b"
        r"|\bte entrevistar\w+"
        r"|\bincontrer(?:ai|à)\b",
    ),
    _family(
        "what one is asked to show", 1.0,
        r"\blive[- ]?coding\b|\bcod(?:e|ing) (?:exercise|challenge|round|session|test|interview|review|pad|task)\b"
        r"|\bpair[- ]programming\b|\bsystem[- ]design\b",
        r"\btake[- ]home\b|\bcase (?:study|interview|presentation)\b|\bwhiteboard\w*|\bportfolio\b"
        r"|\bassessment (?:day|cent(?:er|re))\b|\bculture (?:add|fit)\b",
        r"\b(?:research|work|writing) sample\b|\b(?:typing|excel|modelling|group) (?:exercise|test)\b"
        r"|\bwalk (?:her|him|them|us|me) through\b|\brole[- ]play\b",
        r"\b(?:fallstudie|probetag|probearbeit\w*|arbeitsprobe\w*|lehrprobe|unterrichtsskizze|fachaufgabe)\b"
        r"|\bétude de cas\b|\bcas pratique\b|\bmise en situation\b",
        r"\bprueba técnica\b|\bcaso práctico\b|\bprova (?:tecnica|pratica|técnica)\b|\bcaso (?:pratico"
        r"|de negócio)\b|\bproefles\b|\bcasus\b|\bmeeloop\w+",
        r"\bscorecard\b|\bstar[- ]?method\b|\bbehaviou?ral (?:questions|interview|round)\b|\bcompetency\b",
    ),
    _family(
        "terms of work", 0.75,
        # When one might begin.
        r"\byou (?:can|could) start (?:on|next|from|in|as soon)\b|\b(?:könntest du|könnten sie|kannst du|können sie)"
        r" (?:\w+ ){0,3}anfangen\b|\b(?:pourriez|pouvez)-vous commencer\b|\b(?:podrías|puedes) empezar\b"
        r"|\bpotresti iniziare\b|\bkun je beginnen\b",
        r"\bright to work\b|\bsalary expectations?\b|\bcomp(?:ensation)? expectations?\b|\bnotice period\b"
        r"|\bearliest start\b"
        r"|\bfirst 90 days\b|\bequal opportunity employer\b|\bgehaltsvorstellung\w*|\bkündigungsfrist\b"
        r"|\beintritt(?:s)?(?:termin|datum)\b|\barbeitszeugnis\w*|\bprétentions salariales\b|\bpréavis\b"
        r"|\bexpectativas salariales\b|\bsalarisindicatie\b|\bpretensão salarial\b|\baspettative (?:economiche"
        r"|retributive)\b",
    ),
    _family(
        "a step before a decision", 1.25,
        r"\bbefore (?:we|i|they|he|she) (?:make (?:a|the|our|my|up (?:our|my))|decides?\b)|\bthen (?:we|they) decide\b"
        r"|\bbevor wir (?:uns )?entscheiden\b|\bavant (?:de nous décider|notre décision|de prendre une décision)\b"
        r"|\bantes de (?:decidir|tomar una decisión|tomar uma decisão)\b|\bprima di (?:decidere"
        r"|prendere una decisione)\b"
        r"|\bvoor(?:dat)? we (?:beslissen|een (?:keuze|besluit))\b",
        r"\b(?:last|final|next|second|third) (?:step|stage|round|phase)\b|\búltima (?:fase|etapa|ronda)\b"
        r"|\bdernière étape\b"
        r"|\bultima fase\b|\blaatste (?:stap|ronde)\b|\bletzte[rn]? (?:schritt|runde|stufe)\b",
    ),
    _family(
        "an agency's register", 1.25,
        r"\btemp(?:orary)? work\b|\bregister you\b|\bregistration interview\b|\b(?:on|join) our books\b"
        r"|\binscription (?:en |à l['’]|dans notre )?agence\b|\bmissions? (?:d['’]|en )intérim\b|\bbewerberpool\b"
        r"|\beinsätze zu ihnen\b|\buitzendwerk\b|\btrabajo temporal\b|\blavoro temporaneo\b|\btrabalho temporário\b",
    ),
    _family(
        "what is settled with a candidate", 0.75,
        r"\breasonable (?:adjustment|accommodation)s?\b|\b(?:any"
        r"|an) accommodations?\b|\bany adjustments\b",
        r"\bcandidate home\b|\bnext (?:stage|round|step)\b",
        r"\b(?:second|third|final|next|first|2nd|3rd)[- ](?:stage|round)\b|\bround (?:\d|two|three)\b|\b2nd rd\b"
        r"|\bquestions (?:for|about) us\b|\bmeet the team\b",
        r"\bno prep(?:aration)? (?:is )?(?:needed|required|necessary)\b|\byour background\b|\bbring questions\b"
        r"|\byour questions\b|\btell (?:you|me) (?:a bit |more )?about\b",
        r"\bzeugnisse\b|\bkennen ?(?:zu)?lernen\b",
        r"\bral\b|\bdata di inizio\b",
        r"\bget to know (?:you|each other)\b|\blearn more about (?:you|what you|your)\b|\byour (?:experience"
        r"|career|profile|skills)\b",
        r"\b(?:ihre|deine|ihren|deinen) (?:erfahrung\w*|werdegang|profil)\b|\b(?:votre|ton) (?:expérience"
        r"|profil)\b|\b(?:tu|su) (?:experiencia|perfil)\b"
        r"|\b(?:tua|sua) (?:esperienza|experiência)\b|\b(?:je|jouw|uw) (?:ervaring|achtergrond)\b|\b(?:sua"
        r"|tua) experiência\b|\bdin (?:bakgrund|erfarenhet)\b",
    ),
)  # fmt: skip
# Each of these families together with the title's word makes the case; more than this adds nothing.
MOST = 4.5
