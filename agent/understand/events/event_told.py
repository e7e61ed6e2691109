"""What a text tells of the reader's part in an event: who asks whom, and what for. Signs for `event_scale`. Pure.

A talk that calls itself an interview is told from one for a job by what is asked of the reader: to bring papers that
were read before, or to hand in a badge, to show how they use a thing, to be quoted, to judge others. What each of
these is worth, the scale has learned; none decides by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.model import CalendarEvent
from agent.rules import Owner
from agent.understand import people
from agent.understand.employers import employer, posts
from agent.understand.events import titles
from agent.understand.persons import mentions, names
from agent.understand.phrases import lowered

_MOST, _MOST_TITLE = 4_000, 300
_MOST_GUESTS = 20
_FIELDS = 2
"""So many lines of a booking tool's form that ask for the reader's own firm make it a buyer's."""
_FAMILIES = (
    ("you leave", lowered(
        r"\boff-?boarding\b|\bexit[- ]interview\w*|\b(?:reasons?|why) (?:for|you(?:['’]re| are)?) (?:leav\w+"
        r"|decided to go)"
        r"|\byour (?:last day|resignation|departure)\b|\b(?:return|hand in|hand over|bring back) (?:your |the "
        r"|all )?(?:\w+ )?(?:badge|laptop"
        r"|keys?|pager|phone|fob|pass|uniform|locker|equipment)\b|\b(?:his|her|my|your) last (?:week|day)s?\b"
        r"|\bsince you are leaving\b|\bleavers?\b",
        r"\bausscheiden\w*|\baustritt\w*|\bihre[rn]? (?:kündigung|weggang)\b|\bletzter (?:arbeits)?tag\b"
        r"|\brückgabe\b[^\n]{0,30}\b(?:laptop|ausweis|schlüssel)\w*",
        r"\b(?:votre|ta) (?:démission|départ)\b|\bmotifs? d[eu] (?:votre |ton )?départ\b|\bsolde de tout compte\b"
        r"|\b(?:rapporter|restitution d[eu]|rendre) (?:le |du |votre )?(?:badge|matériel|ordinateur)",
        r"\b(?:tu|su) (?:último día|renuncia|salida de la empresa|baja voluntaria)\b|\bpor qué te (?:marchas|vas)\b",
        r"\b(?:tua|sua) uscita dall['’]azienda\b|\b(?:tue|sue|delle) dimissioni\b|\bultimo giorno\b"
        r"|\briconsegna\w* (?:del|il) (?:badge|portatile)",
        r"\b(?:gaat|u) ons verlaten\b|\bwaarom (?:u|je) (?:vertrekt|weggaat)\b|\bvertrekgesprek\w*"
        r"|\blaatste werkdag\b"
        r"|\b(?:laptop|pas|sleutels)\b[^\n]{0,20}\binleveren\b",
        r"\b(?:sua|tua) saída\b|\bdesligamento\b|\b(?:seu|teu) último dia\b|\bdevolução do (?:crachá|computador)\b",
    )),
    ("your view as a user", lowered(
        r"\bhow you (?:use|work with|plan|book|manage|shop)\b|\b(?:your|this) (?:feedback"
        r"|experience)\b[^\n]{0,30}\b(?:product"
        r"|app|tool|service)\b|\b(?:product|design|research|ux) team\b[^\n]{0,40}\b(?:record\w*|learn|understand)\b"
        r"|\bno (?:right or )?wrong answers\b|\btalk(?:ing)? to (?:our )?(?:customers|users)\b|\btranscripts?\b"
        r"|\b(?:my|our) (?:thesis|dissertation|study|research)\b|\bas a (?:customer|user|participant)\b",
        r"\banonymisiert\w*|\bfür (?:unsere|meine|die|eine) (?:studie|bachelor\w*|master\w*|doktor\w*|forschung)\w*"
        r"|\bwie sie \w{2,20} nutzen\b|\balltag mit\b|\bals (?:kund|nutzer|anwender)\w*",
        r"\b(?:notre|mon|une) (?:étude|mémoire|thèse|enquête)\b|\bchèque[- ]cadeau\b|\bvotre usage\b"
        r"|\ben tant qu['’](?:utilisat"
        r"|usager)\w*",
        r"\b(?:nuestro|mi|un) (?:estudio|trabajo de fin)\b|\bcómo (?:usas|usa|utiliza\w*)\b|\bcompensación de \d"
        r"|\btesis\b",
        r"\b(?:nostra|mia|una) (?:ricerca|tesi|indagine)\b|\bcome (?:usi|usa|utilizz\w+)\b|\bbuono (?:regalo|da"
        r"|acquisto)\b",
        r"\b(?:ons|mijn|een) (?:onderzoek|scriptie|afstudeer\w*)\b|\bhoe (?:je|jij|u) \w{2,20} gebruikt\b|\banoniem\b"
        r"|\bonderzoek naar\b",
        r"\b(?:nossa|minha|uma) (?:pesquisa|tese|investigação)\b|\bcomo (?:usa|utiliza)\b|\bpesquisa sobre\b",
    )),
    ("you ask the questions", lowered(
        r"\byou (?:ask|lead|run|take)(?: \w+){0,3} (?:questions|part|half|section|interview)\b|\bi(?:['’]ll"
        r"| will)? take (?:the )?"
        r"notes\b|\b(?:discussion|interview|question) guide\b|\byour (?:focus|section|questions for (?:him|her"
        r"|them))\b",
        r"\b(?:leitfaden|gesprächsleitfaden|fragenkatalog)\b|\b(?:ich|\w{2,20}) (?:protokollier\w*|schreibt? mit\b)"
        r"|\b(?:stellst|stellt|führst|übernimmst)\b[^\n]{0,30}\b(?:fragen|gespräch|teil)\b|\bfachfragen\b",
        r"\bguide d['’]entretien\b|\b(?:je|\w{2,20}) prends? (?:les |des )?notes\b|\bpose(?:s|z)? les questions\b"
        r"|\btu (?:reçois|mènes|fais)\b",
        r"\b(?:tú |usted )?(?:haces|hace|preguntas)\b[^\n]{0,20}\b(?:preguntas|yo)\b|\byo (?:apunto|tomo notas)\b"
        r"|\bguía de preguntas\b",
        r"\b(?:fai|farai|fa) le domande\b|\bio prendo (?:gli )?appunti\b|\btraccia (?:delle domande"
        r"|dell['’]intervista)\b",
        r"\b(?:jij|je|u) stelt de vragen\b|\bik (?:noteer|notuleer)\b|\bgespreksleidraad\b|\binhoudelijke deel\b",
        r"\b(?:você|tu) (?:faz|fazes) (?:as perguntas|a parte)\b|\beu (?:anoto|tomo notas)\b|\bguião\b",
    )),
    ("others are judged", lowered(
        r"\b(?:two|three|four|five|six|\d) (?:other )?(?:candidates|applicants|interviews)\b|\b(?:rating|scoring"
        r"|score) (?:sheet|form|card)s?\b|\brubric\b|\byou(?:['’]re| are) paired with\b"
        r"|\bscorecards?\b|\b(?:his|her|their) (?:cv|résumé|resume)\b|\bthe (?:candidates|applicants)\b"
        r"|\bcvs? (?:is |are )?(?:in|on|attached)\b"
        r"|\b(?:the|our) (?:first|second|third|fourth|last|next) candidate\b|\bcandidates? after (?:that|him|her)\b"
        r"|\b(?:sit|sitting) (?:on|with us|in)\b|\bdebrief\b"
        r"|\b(?:one|two|three|four|five|six|\d) for (?:the|our|this)\b"
        r"[^\n.]{0,40}\b(?:post|role|job|position|vacancy)\b|\bapplication forms (?:are|and|attached|in|on)\b"
        r"|\b(?:interview|candidate|panel) packs?\b|\bpanel members\b|\b(?:bring|show|send|walk|fetch) (?:them|him|her)"
        r" (?:through|in|up|over)\b",
        r"\b(?:zwei|drei|vier|fünf|\d) (?:bewerber|kandidat)\w*|\b(?:bewertungs|beobachtungs|beurteilungs)(?:bogen"
        r"|bögen)\b"
        r"|\b(?:sein|ihr|dessen|deren) lebenslauf\b|\bdie (?:bewerber|kandidat)\w+ (?:liegen|sind|kommen)\b"
        r"|\b(?:hole|bringe|schicke) (?:ihn|sie) (?:\w+ )?(?:ab|rein|hoch|herein|rüber)\b|\bbewerbungsmappen?\b"
        r"|\b(?:erste|zweite|dritte|vierte|letzte|nächste)[rn]? (?:bewerber|kandidat)\w*|\b(?:unterlagen|lebenslauf"
        r"|bewerbung|mappe)\b[^\n.]{0,20}\b(?:laufwerk|ordner|sharepoint|verteiler|teams)\b",
        r"\b(?:deux|trois|quatre|cinq|\d) candidat\w*|\bgrilles? (?:de cotation|d['’]évaluation|de notation"
        r"|à remplir)\b|\bsiéger\b"
        r"|\bson (?:cv|dossier)\b|\b(?:les? cv|le dossier) (?:est|sont|dans)\b|\b(?:premi|deuxi|troisi"
        r"|derni)\w+ candidat\w*|\bon (?:reçoit|voit) \w+ candidat\w*",
        r"\b(?:dos|tres|cuatro|cinco|\d) candidat\w+|\b(?:plantillas?|hojas?) de (?:puntuación|evaluación)\b"
        r"|\bformar parte del tribunal\b"
        r"|\blos cv\b|\b(?:el|su) (?:cv|currículum) está\b|\b(?:primer|segund|tercer|últim)[oa]? candidat[oa]\b",
        r"\b(?:due|tre|quattro|cinque|\d) candidat\w+|\bsched[ae] di valutazione\b|\bi cv (?:sono|nella)\b"
        r"|\bil (?:suo )?(?:cv|curriculum) è\b|\b(?:prim|second|terz|ultim)[oa] candidat[oa]\b"
        r"|\bfar parte della commissione\b",
        r"\b(?:twee|drie|vier|vijf|\d) (?:kandidaten|sollicitanten)\b|\bbeoordelingsformulier\w*"
        r"|\b(?:de |het )?cv['’]?s?(?: en \w{2,20})? (?:sta|zit)\w{1,3}\b|\b(?:eerste|tweede|derde|laatste|volgende)"
        r" (?:kandidaat|sollicitant)\b",
        r"\b(?:dois|duas|três|quatro|\d) candidat\w+|\b(?:fichas?|grelhas?) de avaliação\b|\bos currículos\b"
        r"|\bo currículo del[ae]\b|\b(?:primeir|segund|terceir|últim)[oa] candidat[oa]\b"
        r"|\bfazer parte do júri\b",
    )),
    ("you may be quoted", lowered(
        r"\b(?:quote|quotes|quoted)\b|\bour readers\b|\b(?:we|it) airs?\b|\bprint(?:ed)? (?:edition|on)\b"
        r"|\bon the record\b|\bportrait of you\b",
        r"\bzitate?\b|\bunsere (?:leser|hörer)\w*|\blokalteil\b|\bporträt\b|\bvor (?:dem )?druck\b",
        r"\b(?:vos|les) citations\b|\bnos lecteurs\b|\bavant parution\b|\bportrait (?:de|pour)\b",
        r"\b(?:citas|citarte)\b|\bnuestros lectores\b|\ben directo\b|\bpara el (?:diario|periódico|programa)\b",
        r"\b(?:citazioni|virgolettat\w+)\b|\bnostri lettori\b|\bin diretta\b|\bper il (?:giornale|quotidiano)\b",
        r"\bcitaten\b|\bonze lezers\b|\bvoor (?:de krant|een stuk)\b",
        r"\b(?:citações|aspas)\b|\bnossos leitores\b|\bao vivo\b|\bpara o jornal\b|\breportagem\b",
    )),
    ("papers of a stay", lowered(
        r"\b[ck]onsul(?:ate|at|aat|ado|ato|ar|aire|are|air|s)?\b|\bpassport\b|\bembassy\b|\bresidence (?:card"
        r"|permit)\b|\bimmigration\b|\bregist(?:er|ry) office\b|\bregistrars?\b|\bregistration service\b"
        r"|\bnotice of marriage\b",
        r"\breisepass\b|\bbiometrisch\w*|\baufenthalt\w*|\beinbürgerung\w*",
        r"\bpasseport\b|\bnaturalisation\b|\bacte de naissance\b|\bguichet\b",
        r"\bpasaporte\b|\bnacionalidad\b|\btarjeta de residencia\b|\bextranjería\b",
        r"\bpassaporto\b|\bquestura\b|\bcittadinanza\b|\bmarca da bollo\b",
        r"\bpaspoort\b|\bverblijf\w*|\bnaturalisatie\b",
        r"\bpassaporte\b|\bcomprovante de residência\b|\bvisto (?:de|temporário)\b|\bnacionalidade\b",
    )),
    ("your papers were read", lowered(
        r"\byour (?:application|cv|résumé|resume|profile|letter|papers|documents|portfolio)\b[^\n]{0,40}\b(?:read"
        r"|liked|impress\w*|looks?"
        r"|stood out|shortlist\w*|received)\b|\b(?:read|liked|reviewed|received"
        r"|impressed by) (?:through )?your (?:application|cv|résumé"
        r"|resume|profile|papers|portfolio)\b|\b(?:further|following) to your application\b|\b(?:they|who|we"
        r"|client) (?:have|has|had) your (?:cv"
        r"|application|profile)\b|\bwant to (?:see|meet) you\b",
        r"\bihre[rnm]? (?:\w{0,12}unterlagen|bewerbung\w*|profil|mappe)\b|\bdeine[rnm]? (?:\w{0,12}unterlagen"
        r"|bewerbung\w*|profil|mappe)\b",
        r"\b(?:votre|ton) (?:dossier|cv|profil|candidature|lettre)\b|\bvotre engagement éventuel\b",
        r"\b(?:tu|su) (?:cv|currículum|perfil|candidatura)\b",
        r"\b(?:tua|sua|tuo|suo) (?:candidatura|cv|curriculum|profilo)\b",
        r"\b(?:je|jouw|uw) (?:cv|brief|sollicitatie|profiel)\b",
        r"\b(?:seu|teu|sua|tua) (?:currículo|cv|candidatura|perfil)\b",
    )),
    ("how to interview is taught", lowered(
        r"\binterview(?:er)?[- ](?:training|workshop|skills|certification)\b|\b(?:booked|enrolled|registered) on\b"
        r"|\bpre-?reading\b|\bcpd\b|\bdelegates\b|\btrainers?\b|\brole[- ]plays?\b"
        r"|\bpart \d of \d\b"
        r"|\b(?:unconscious )?bias\b|\bhow to (?:ask|interview|hire)\b|\bfor (?:hiring )?managers\b",
        r"\b(?:schulung|seminar|training|fortbildung)\b|\bführungskräfte\b|\brollenspiel\w*|\bteilnehmer(?:innen"
        r"|zahl|kreis)?\b",
        r"\b(?:formation|atelier)\b|\bpour (?:les )?managers\b|\bjeux? de rôles?\b|\bparticipants?\b",
        r"\b(?:taller|curso|formación)\b|\bjuegos? de rol\b|\bpara mandos\b",
        r"\b(?:corso|laboratorio|formazione)\b|\bsimulazion\w+|\bper responsabili\b",
        r"\b(?:cursus|training|workshop)\b|\bleidinggevenden\b|\brollenspel\w*|\bdeelnemers\b",
        r"\b(?:formação|curso|oficina)\b|\bsimulaç\w+|\bpara chefias\b",
    )),
    ("a vacancy's number", lowered(
        r"\b(?:requisition|req(?:\.| id)?|job id|vacancy (?:no|number|ref)\w*|kennziffer|ausschreibung|stellen-?nr"
        r"|rif\.|réf(?:érence)?"
        r"|ref(?:erencia|erência)?)\W{0,3}(?:n[or°º]\.? ?)?[\w#/-]{0,12}\d{2,}|\br-\d{4,}\b|\b(?:internal"
        r"|interne) (?:application|bewerbung)"
        r"|\bausschreibung\b|\bconcours\b|\bconcorso\b|\bvacaturenummer\b|\bjob (?:ad|board|post(?:ing)?)\b",
    )),
    ("a client of an agency's", lowered(
        r"\b(?:my|our|the) client\b|\b(?:the|a) mandate\b|\bon behalf of\b",
        r"\b(?:mein\w*|unser\w*|der) (?:mandant|klient|auftraggeber|kunde)\w*",
        r"\b(?:mon|notre) client\w*|\b(?:mi|nuestro) cliente\b|\b(?:il mio|il nostro) cliente\b|\bper conto di\b",
        r"\b(?:mijn|onze) (?:opdrachtgever|klant)\b|\b(?:meu|nosso) cliente\b",
    )),
    ("one of several steps", lowered(
        r"\bstep \d ?(?:/|of) ?\d|\b(?:last|final|next|second|third) (?:step|stage|round|conversation|talk)\b"
        r"|\bone of (?:two|three) left\b"
        r"|\bshort-?list\w*|\bbefore (?:we|he|she|they|i) decides?\b|\bassessors?\b|\bsearch committee\b|\b(?:one"
        r"|two|three) other (?:candidate|finalist)s?\b",
        r"\b(?:letzter?|nächster?|zweiter?|dritter?) (?:schritt|runde|station|gespräch)\b|\bengere\w* (?:wahl"
        r"|auswahl)\b|\bbevor (?:er|sie|wir) \w+"
        r"|\bbeiden? runden\b",
        r"\b(?:dernière|prochaine|deuxième|seconde) (?:étape|rencontre)\b|\bavant (?:la|sa|notre) décision\b"
        r"|\bfinalistes?\b",
        r"\b(?:última|próxima|segunda) (?:fase|etapa|ronda|entrevista)\b|\bantes de decidir\b|\bfinalistas?\b",
        r"\b(?:ultimo|prossimo|secondo) (?:passo|step|incontro|colloquio)\b|\bprima di decidere\b|\bfinalist[ai]\b",
        r"\b(?:laatste|volgende|tweede) (?:stap|ronde|gesprek)\b|\bvoor (?:we|ze) beslissen\b|\b(?:próximo"
        r"|último) passo\b|\bantes de decidir\b",
    )),
    ("whether it fits", lowered(
        r"\b(?:see|find out|feel) (?:if|whether|how) (?:it|we|you|this)\b|\bif (?:it|we) clicks?\b|\b(?:good|right"
        r"|mutual) fit\b",
        r"\bob (?:es|das|wir) \w{0,20} ?(?:passt|passen|zusammenpassen)\b|\bwechselmotivation\b|\bzusammenpass\w+",
        r"\bsi (?:ça|cela) (?:colle|vous|te)\b|\bsi encaja\w*|\bsi nos vemos\b|\bse (?:ci troviamo|funziona)\b"
        r"|\bof het (?:klikt|past)\b|\bse (?:combina|encaixa)\w*|\bse nos imaginamos\b",
    )),
)  # fmt: skip
_FIRM_FIELD = re.compile(
    r"(?:^|[\n>;.])[^\S\n]{0,20}(?:your )?(?:company(?: name| size)?|organi[sz]ation|team size|employees"
    r"|number of employees"
    r"|headcount"
    r"|how many [^\n:?]{1,40}|what (?:do|are|tools?) [^\n:?]{1,40}|(?:biggest|main) challenges?|budget|website"
    r"|industry"
    r"|firma|unternehmen|unternehmensgröße|mitarbeiter(?:zahl)?|teamgröße|interesse|branche"
    r"|société|entreprise|effectif|besoin|secteur|empresa|empleados|nº de empleados|sector|qué busca\w*"
    r"|azienda|dipendenti|settore|bedrijf|bedrijfsnaam|aantal medewerkers|branche|colaboradores"
    r"|setor)\s{0,5}\??\s{0,5}:",
    re.IGNORECASE,
)
_GAP = " \t(,–—|:/-"


def of(event: CalendarEvent, text: str, owner: Owner, role: str | None) -> Iterator[str]:
    """The names of what holds; `text` is what is said below the title, `role` the job that it names."""
    host = event.organizer
    around = (owner.name, *(a.name for a in event.attendees[:_MOST_GUESTS]), host.name if host else "")
    post = posts.plainness(text[:_MOST], around)
    low = f"{event.summary[:_MOST_TITLE]}\n{text[:_MOST]}\n{event.location[:_MOST_TITLE]}".lower()
    for name, words in _FAMILIES:
        if words.search(low):
            yield f"told {name}"
    if post > 0:
        yield "a post below"
    if post >= posts.ENOUGH:
        yield "a post plainly below"
    alone = posts.stands_alone(text[:_MOST], around)
    if alone:
        yield "a post on a line below"
    if (alone or post >= posts.ENOUGH) and host is not None and not people.is_owner(host.email, owner):
        yield "a post below from others"
    if role and (whose := _beside(event.summary[:_MOST_TITLE], role, owner)):
        yield f"a job beside {whose}"


def of_a_buyer(text: str) -> bool:
    """Does a booking tool's form ask for the reader's own firm: its name and size, what they want to see?"""
    return len({found[0].strip().lower() for found in _FIRM_FIELD.finditer(text[:_MOST])}) >= _FIELDS


def _beside(title: str, role: str, owner: Owner) -> str | None:
    """Whose name stands right before the job in a title, "you" or "another": "Dario (Head of Sales)" is no vacancy."""
    before, found, _ = title.partition(role)
    before = before.rstrip(_GAP)
    if not found or not before:
        return None
    known = [mention.name for mention in mentions.find(before).mentions if before.endswith(mention.name)]
    if not known:
        return None
    words = {employer.folded(word) for word in names.bare(known[-1]).split()} - {""}
    return "you" if words & titles.own_words(owner) else "another"
