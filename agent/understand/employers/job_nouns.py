"""Words for a job in the languages we read: what tells a job's title from any other phrase. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

_I = re.IGNORECASE
_MOST_LINE = 300
"""Characters of a title that are looked at."""
GENDER = re.compile(
    # Few blanks between, each in one place only: more would be tried in all ways. "(IV)" is a grade.
    r"\s{0,3}[(\[]\s{0,2}(?!(?:i{1,3}|iv|vi{0,3}|ix)\s{0,2}[)\]])"
    r"(?:(?:m|w|f|d|x|h|v|i|div|gn|u|k|n|all genders?|alle|mwd)(?:\s{0,2}[/|,*.]\s{0,2}|\s{0,2})){1,5}[)\]]|"
    r"\s{1,3}\b(?:[mwfhv]\s?/\s?[mwfdhvx])(?:\s?/\s?[dxi])?\b",
    _I,
)
_TRADES = (
    # Trades, care and service, by language; words that are family names as often are left out.
    r"paraplanner|usher|groom|seamstress|upholsterer|roofer|plasterer|glazier|locksmith|beekeeper|zookeeper|docker"
    r"|stevedore"
    r"|teller|valet|concierge|busser|dishwasher|sous|pastry (?:chef|cook|sous)|line cook|tutor|lecturer|invigilator"
    r"|proofreader"
    r"|typesetter|typist|telephonist|switchboard|undertaker|farmhand|cellar hand|deckhand|sommelier|florist"
    r"|tailor(?:ess)?"
    r"|front desk|geograph(?:er|e)|conservateur|conservatrice"
    r"|libraire|manipulat(?:eur|rice)|mécanicien(?:ne)?|menuisi(?:er|ère)|boulang(?:er|ère)|pâtissi(?:er|ère)"
    r"|coiffeu(?:r|se)"
    r"|couturi(?:er|ère)|documentaliste|puéricult(?:eur|rice)|auxiliaire|sage-femme|kinésithérapeute|ergothérapeute"
    r"|psychomotricien(?:ne)?|chaudronni(?:er|ère)|soudeu(?:r|se)|tourneu(?:r|se)|fraiseu(?:r|se)|carreleu(?:r|se)"
    r"|couvreu(?:r|se)"
    r"|maçon(?:ne)?|régisseu(?:r|se)|conducteu(?:r|se)|livreu(?:r|se)|plongeu(?:r|se)|réceptionniste|standardiste"
    r"|éducateur"
    r"|chapista|fontaner[oa]|albañil|carpinter[oa]|panader[oa]|pasteler[oa]|cociner[oa]|mozo de \w+|conserje"
    r"|cuidador[a]?"
    r"|monitor[a]?|chófer|carretiller[oa]|peón|teleoperador[a]?|torner[oa]|fresador[a]?|mecánic[oa]|encargad[oa] de \w+"
    r"|auxiliar de \w+|carnicer[oa]|pescader[oa]|florista|modista|librer[oa]|electromecánic[oa]"
    r"|modellista|mulettista|saldat(?:ore|rice)|falegname|idraulico|panettiere|pasticcer[ea]|parrucchier[ea]|custode"
    r"|giardiniere|tornitore"
    r"|restauratore|restauratrice|funzionari[oa]|capo ?sala|barist[ai]|assistente (?:sociale|dentale|di \w+)"
    r"|meccanico|banconist[ai]"
    r"|lasser|loodgieter|metselaar|groepsleerkracht|vakkenvuller|bibliothecaris|kapster|automonteur|intern begeleider"
    r"|bedrijfsleider|verpleger|gastouder|schilder|stukadoor|administrateur"
    r"|padeir[oa]|pasteleir[oa]|canalizador[a]?|carpinteir[oa]|pedreiro|serralheir[oa]|cabeleireir[oa]|costureira"
    r"|assistente"
    r" dentária|técnic[oa] de \w+|chefe de (?:turno|sala|cozinha|equipa)|balconista|mecânic[oa]|enfermeir[oa]"
    r"|rececionista"
    r"|recepcionista|operador[a]? de \w+"
    r"|schweißer(?:in)?|mediengestalter(?:in)?|mechatroniker(?:in)?|zerspan\w+|raumausstatter(?:in)?|florist(?:in)?"
    r"|altenpfleg\w+|pflegefach\w+|zimmerer|zimmerin|schreiner(?:in)?|schlosser(?:in)?|maurer(?:in)?|buchhändler(?:in)?"
    r"|hebamme|kellner(?:in)?|rezeptionist(?:in)?|werkstattleit\w+|vorarbeiter(?:in)?|polier(?:in)?|lagerist(?:in)?"
)
ROLE_NOUN = re.compile(
    r"(?:\b(?:engineers?|developers?|managers?|designers?|analysts?|scientists?|architects?|consultants?"
    r"|lead|directors?|head|specialists?|oddziałow[ay]"
    r"|administrators?|accountants?|recruiters?|nurses?|teachers?|tutor|lecturer|professor|writers?"
    r"|editors?|officers?|associates?"
    r"|assistants?|representatives?|executives?|interns?|technicians?|researchers?|programmers?|advocates?|sre|devops"
    r"|product owner|scrum master"
    r"|controllers?|planners?|buyers?|coordinators?|supervisors?|advis[eo]rs?|attorney|lawyers?|paralegal"
    r"|counsel|chemists?|pharmacists?"
    r"|physicians?|\w*therapists?|librarian|translators?|copywriters?|journalists?|producers?|marketers?"
    r"|strategists?|trainees?|apprentice"
    r"|mgr|asst|dispatcher|forem[ae]n|forewoman|bookseller|superintendent|caretaker|carer|caregiver|gardener|plumber"
    r"|welder|carpenter|courier|hygienist|radiographer|optometrist|dentist|solicitor|auditor|merchandiser|hairdresser"
    r"|fitter|machinist|picker|packer|cheffe|adjointe?|técnic[oa] superior|bibliotecari[oa]"
    r"|clerk|cashier|driver|chef|cook|barista|electrician|mechanic|operators?|president|vp|cto|cfo|coo|cmo"
    r"|ceo|chief|postdoc|fellow|doctor"
    r"|werkstudent\w*|praktikant\w*|sachbearbeiter\w*|referent\w*|auszubildende\w*|mitarbeiter\w*"
    r"|pfleger\w*|erzieher\w*|lehrer\w*"
    r"|buchhalter\w*|\w*kauf(?:mann|frau|leute)|auxiliar|addett[oa]|operai[oa]|camarer[oa]|dependient[ea]"
    r"|vendedora?|recepcionista|repartidora?|celadora?|limpiadora?"
    r"|électricien(?:ne)?|plombi(?:er|ère)|magasini(?:er|ère)|cariste|chauffeur(?:euse)?|caissi(?:er|ère)"
    r"|gestionnaire|apprentie?|serveuse|commis(?: de cuisine)?"
    r"|fachkraft|\w*helfer(?:in)?|hausmeister(?:in)?|friseur(?:in)?|elektriker(?:in)?|mfa|zfa"
    r"|medewerkster|verkoper|kapster|begeleider|schoonmaker"
    r"|commess[oa]|camerier[ea]|cuoc[oa]|infermier[ea]|ragionier[ea]|autista|elettricista|educatrice"
    r"|cozinheir[oa]|motorista|rececionista|empregad[oa] de mesa"
    r"|sprzedawc\w+|kasjer\w*|magazynier\w*|kierowc\w+|pielęgniark\w+|kucharz|kelner\w*|nauczyciel\w*"
    r"|undersköterska|säljare|barnskötare|vaktmästare|kock|jurist\w*|ingénieure?|chef de projet"
    r"|chargé(?:[·.(/-]?e\)?)? d[e'’]\s?\w+"
    r"|koordinator\w*|koordynator\w*|\w*professur\w*|aktuar\w*|\w*programm|(?<!the )phd|doctorand[eu]s?|cadre de santé"
    r"|infirmi(?:er|ère)s?|aide-soignante?|conci[eë]rge"
    r"|responsable|comptable|technicien(?:ne)?"
    r"|directeur|directrice|vendeu(?:r|se)|infirmi(?:er|ère)|ingenier[oa]|gerente|analista"
    r"|técnic[oa] (?:de|en)|jef[ea]|contable|administrativ[oa]"
    r"|ingegnere|responsabile|impiegat[oa]|direttore|medewerker|adviseur|beheerder|docent|engenheir[oa]"
    r"|coordenador[a]?|diretor[a]?"
    r"|profess(?:ora?|eure?)|enseignante?|insegnante|éducat(?:eur|rice)|educador[a]?|consultora?"
    r"|assistante?|verpleegkundige|leerkracht|sykepleier|sjuksköterska|enfermer[oa]|profesora?"
    r"|docente|maestr[oa]|księgow\w+|inżynier\w*|kierowni\w+|specjalist\w*|programist\w*|analityk\w*|asystent\w*"
    r"|handlow\w+|tecnico [a-z]\w+|archivist\w*"
    r"|educators?|receptionist\w*|secretary|secrétaire|segretari[ao]|secretari[ao]|gestor[a]?|juriste"
    r"|abogad[oa]|avvocat[oa]"
    r"|impiegat[oa]|magazzinier[ea]"
    r"|cuisinier|cocinero|serveu(?:r|se)|kok|monteur|planner|werkvoorbereider|programador[a]?|dev|eng|qa|ml|pm|sde"
    r"|rechtsanw(?:alt|ältin)|\w*architect|educatore|avocate?s?|volontär\w*|\w{0,20}decker(?:in)?|tischler(?:in)?"
    r"|\w*elektroniker(?:in)?"
    r"|logopäd\w+|chercheu(?:r|se)|géomètre|cajer[oa]|investigador[a]?(?= (?:de|en|principal|pre|post|senior"
    r"|junior))|ricercat(?:ore|rice)|geometra|muratore|lera(?:ar|res)"
    r"|boekhoud(?:er|ster)|onderzoek(?:er|ster)|timmerman|elektricien|enfermeir[oa]|advogad[oa]|contabilista"
    r"|eletricista"
    r"|barrister|economist|negotiator|caseworker|(?:social|youth|support|key) worker|fundraiser|operative"
    r"|labourer|swe|pmo|bookkeeper|curator"
    r"|cashier|baker|bäcker(?:in)?|konditor(?:in)?|koch|köchin|porter|warden|inspector|surveyor|actuar\w*|trader"
    r"|underwriter|broker|estimator"
    r"|statistician|biologist|physicist|geologist|psychologist|midwi\w+|paramedic|dentist assistant|stagiaire"
    r"|alternante?|enhetschef|chef|ekonom|lärare"
    r"|leaders?|stewards?|testers?|handlers?|attendants?|wait(?:er|ress)|bartender|sommeli(?:er|ère)|housekeepers?"
    r"|janitors?|nutritionist|dietiti?cian|dietitian|veterinar\w+|instructors?|trainers?|bursar|conservator|illustrator"
    r"|animator|photographer|videographer|chaplain|stylist|lifeguard|installers?|assemblers?|storekeeper|groundskeeper"
    r"|appraiser|adjuster|examiner|investigator|interpreter|moderator|ambassador|liaison|registrar|phlebotomist"
    r"|sonographer|conseill(?:er|ère)|coordinat(?:eur|rice|ore)|coordinador[a]?|coördinator|format(?:eur|rice)"
    r"|conduct(?:eur|rice)|prépara(?:teur|trice)|opérat(?:eur|rice)|animat(?:eur|rice)|rédact(?:eur|rice)"
    r"|acheteu(?:r|se)"
    r"|ouvri(?:er|ère)|attachée?|agente? d[e'’]\s?\w+|pharmacien(?:ne)?|orthophoniste|graphiste|dessinat\w+"
    r"|bibliothécaire|soudeur|menuisier|operari[oa]|soldador[a]?|psicólog[oa]|farmacéutic[oa]|trabajador[a]? social"
    r"|redactor[a]?|enólog[oa]|jardiner[oa]|peluquer[oa]|médic[oa]|arquitect[oa]|oficial (?:de|administrativ\w+)"
    r"|ayudante|operat(?:ore|rice)|farmacista|disegnat(?:ore|rice)|verkoopster|bibliotekarie|bibliotekar"
    r"|verzorgende|inpakker|orderpicker|bezorger|afwasser|kapper|reponedor[a]?|repositor[a]?|(?-i:AE|SDR|BDR|CSM)"
    r"|λογίστρια|λογιστής|trainees?|avp|svp|evp|sdet|po)\b"
    r"|\b\w{1,40}(?:sachbearbeiter|sachbearbeitung|referent|mitarbeiter|betreuer|pfleger|erzieher|lehrer"
    r"|buchhalter|disponent|analist|consulent"
    r"|begeleider|monteur|medewerker|adviseur|docent|makelaar|schrijver|chauffeur)(?:in|en|s)?\b"
    r"|\bdisponent(?:in)?\b"
    r"|\w{0,40}(?:entwickler|ingenieur|leiter|berater|manager|techniker|architekt|designer|planer|verkäufer"
    r"|informatiker|programmierer|spezialist"
    r"|koordination|sachbearbeitung|controller|analyst|assistent|utvecklare|ingenjör|ledare|handläggare"
    r"|samordnare|sköterska|förvaltare"
    r"|medarbetare|konsult|kraft|leitung|meister|arbeiter"
    r"|mechaniker|pädagoge|pädagogin|assistenz|therapeut|zeichner|fahrer|fachmann|fachfrau|ontwikkelaar|beheerder"
    r"|ontwerper|leider)(?:/?-?in|n|innen"
    r"|[*:_]in|nen|en)?\b"
    r"|\b(?:développeu(?:r|se)|concepteur|conceptrice|desarrollador[a]?|diseñador[a]?|programador[a]?"
    r"|sviluppatore|sviluppatrice"
    r"|progettista|desenvolvedor[a]?|ontwikkelaar)\b"
    + rf"|\b(?:{_TRADES})\b)",
    _I,
)  # fmt: skip


def says_nothing(title: str) -> bool:
    """Is that a word for an office without a field of it: "directeur", "the manager"."""
    return _ANY_POST.fullmatch(title.strip(" ,.")) is not None


# A word that says nothing of which job.
_ANY_POST = re.compile(
    r"(?:the |hiring |line |our |your )*(?:ops )?(?:managers?|coordinators?|leads?|directors?|engineers?"
    r"|heads?(?: of (?:the )?(?:department|division|unit|school))?"
    r"|recruiters?|leaders?"
    r"|responsable|responsabile|leiter(?:in)?|leitung|directeur|directrice|directora?|direttor\w+"
    r"|chef(?:fe)?|mitarbeiter(?:in)?)",
    _I,
)


@lru_cache(maxsize=4096)
def is_title(text: str) -> bool:
    """Is that somebody's job title rather than a name: `CTO`, `Head of Design`."""
    return bool(ROLE_NOUN.search(text[:_MOST_LINE]))
