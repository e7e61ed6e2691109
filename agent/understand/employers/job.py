"""Which job the words of an invite name. Pure; several languages.

May not read a role out of somebody's job title ("you will meet Dana Fox, Director of Quality").
"""

from __future__ import annotations

import re

from agent.model import Stage
from agent.understand.employers import job_said, job_stated
from agent.understand.employers.company_words import is_organisation
from agent.understand.employers.domains import folded
from agent.understand.employers.job_nouns import GENDER as GENDER
from agent.understand.employers.job_nouns import ROLE_NOUN
from agent.understand.employers.job_nouns import is_title as is_title
from agent.understand.employers.job_nouns import says_nothing as says_nothing
from agent.understand.employers.job_tidy import NUMBER, closed
from agent.understand.employers.job_tidy import tidy as tidy
from agent.understand.employers.rounds import INTERVIEW, STAGE_PHRASE
from agent.understand.employers.rounds import labelled as labelled_round
from agent.understand.name_words.given_names import GIVEN

_I = re.IGNORECASE
_LABEL = re.compile(
    r"^\W{0,4}(?:position|role|job(?: title)?|opening|vacancy|title|stelle|stellenbezeichnung|poste"
    r"|intitulé(?: du poste)?|puesto|vacante"
    r"|posizione|posición|posição|ruolo|functie|vacature|vaga|cargo|tjänst|rolle|rol|stanowisko|profil"
    r"|applying for|plaza|posto|post|functietitel|emploi|befattning|θέση|должность|вакансия|pozice"
    r"|stilling)(?: title| [\w ]{1,30}(?:candid\w+|appl\w+|for))?\s*[:：]\s*(?P<role>[^\n]{2,120})",
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
    r"\b(?:vacature|vacante|stellenangebot|stelle|bewerbung|sollicitatie|candidature|candidatura|position"
    r"|vacancy|job)\s*[:#]?\s+(?:als\s+"
    r"|van\s+)?(?P<role>(?-i:[A-ZÀ-ÖØ-Þ])[^\n|–—():]{2,80})",
    _I,
)
# What ends so is a meeting and no job: "Parent-teacher conference", "Manager sync".
_NO_JOB = re.compile(
    r"\b(?:conference|meeting|review|demo|workshop|training|session|party|sync|study|podcast|course|lunch|webinar|visit"
    r"|rehearsal|feedback|appointment|service|table|viewing|tour|event|fair|evening|dinner|class|lesson"
    r"|tandem|interviews?"
    r"|offsite)$",
    _I,
)
_WHOM = re.compile(r"\s*(?:(?:with|mit|avec|con|com|met)\b|w/)", _I)


def role(summary: str, description: str = "") -> str | None:
    """The job's title as the invite words it, without gender marks; None where no words name it."""
    text = description[:_MOST]
    if said := stated(text):
        return said
    quoted = (title for raw in job_stated.quoted(summary[:_MOST_LINE]) if (title := tidy(raw, label=True)))
    if title := next(quoted, None):
        return title
    if title := next((t for m in _REQUISITION.finditer(summary[:_MOST_LINE]) if (t := labelled(m["role"]))), None):
        return title
    found = next((title for raw in job_stated.labelled(f"({summary})") if (title := labelled(raw))), None)
    found = found or _from_summary(summary)
    if found is None or len(found.split()) == 1:
        # A label says more of the same: "Senior Backend Engineer, Ingestion".
        found = _from_text(text) or found
    elif label := next(
        (t for m in _LABEL.finditer(text) if (t := tidy(_STATION.sub("", m["role"]), label=True))), None
    ):
        found = label if found.lower() in label.lower() else found
    return found or _from_headings(text[:_MOST_HEAD])


_REQUISITION = re.compile(r"\b(?:JR|R|REQ|Req)[-_ ]?\d{4,}[ :–-]+(?P<role>[^\n|]{3,90})$")
"""The job behind the number hiring systems give it: "JR-0041877 Associate - Market Risk Analytics"."""


def stated(text: str) -> str | None:
    """The job where a label of the text, its quotes or a sentence say outright that it is one."""
    text = text[:_MOST]
    found = next((title for raw in job_stated.labelled(text) if (title := labelled(raw))), None)
    found = found or next((title for raw in job_stated.quoted(text) if (title := tidy(raw, label=True))), None)
    return found or next((title for raw in job_said.named(text) if (title := _of_sentence(raw))), None)


def _of_sentence(raw: str) -> str | None:
    """What a sentence says the job is, where that holds a word for one, and says more than any manager's."""
    title = tidy(_WHERE.sub("", raw))
    sound = (
        title
        and not _WHOM.match(title)
        and ROLE_NOUN.search(title)
        and not says_nothing(title)
        and not _MET.fullmatch(title)
    )
    return title if sound and not _SENTENCE.search(title or "") and len((title or "").split()) < 8 else None


_SMALL_WORDS = re.compile(
    r"^(?:die|der|das|la|le|el|il|de|het|the|an?)\b|\b(?:su|sus|tu|y|que|che|et|und|en|his|her|your)\b", _I
)
# "Adviser based in Hull", "Berater in Wien".
_WHERE = re.compile(r"\s(?:based|located|mit Sitz|basé|basada?|con sede|gevestigd|sediad[oa])\b.*$", _I | re.DOTALL)


def labelled(text: str) -> str | None:
    """What stands behind a label, without its number, the employer's place and what else follows on the line."""
    # A dash may go on with the field of the work: "Team Lead - Controlled Substances Dispatch".
    head, dash, more = re.split(r"\s{2,}|\.\s|\s\|\s", GENDER.sub(" ", NUMBER.sub("", text.strip())))[0].partition(
        " - "
    )
    found = tidy(head, label=True)
    odd = is_organisation(more) or re.search(r"[\d@/]|\b(?:remote|hybrid|office|home)\b", more, _I)
    if not found or not dash or odd or not ROLE_NOUN.search(found):
        return found
    return f"{found} - {more.strip()}" if 0 < len(more.split()) <= 5 and len(found) + len(more) < 80 else found


# When it is: "4:30 PM" is no product manager.
_WHEN = re.compile(
    r"\b\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?\b|uhr\b|hrs?\b)|(?<![\d.])\d{1,2}[:.h]\d{2}(?![\d.])"
    r"|\b\d{4}-\d{2}-\d{2}\b"
    r"|\b\d{1,2}[./-]\d{1,2}[./-](?:\d{2,4})?",
    _I,
)
# Who is met, not what is filled: the highest offices by themselves, and "PM conversation".
_MET = re.compile(
    r"(?:the |our |your |with )?(?:c[tefoimph]o|vp|svp|evp|hr|pm|md|gf|founders?|owner|president|chief|hiring manager"
    r"|line manager|recruiters?|the team|boss|[\w ]{2,30} (?:conversation|chat|talk|lunch|breakfast|coffee|dinner"
    r"|likes|q&a)|(?:.* )?[+&] (?:recruiter|hr|cto|ceo|founder|manager))(?: ?[&+,/] ?(?:c[tefoimph]o|vp|hr"
    r"|founder|recruiter))*|(?:meet|meeting|lunch|coffee|chat|talk) .*",
    _I,
)


def is_met(title: str) -> bool:
    """Is that whom one meets, rather than what is filled: "the CEO"."""
    return _MET.fullmatch(title) is not None


_MOST, _MOST_HEAD, _MOST_LINE = 8000, 2000, 300
"""Characters of a text, of what heads it and of a line that are looked at."""


_NOTE = 160
"""Characters of a note."""


def _from_headings(text: str) -> str | None:
    """A line, or what stands in it before a dash, that is nothing but a job: "Founding Designer – intro with Felix".

    A heading may say it; a sentence speaks of people, too.
    """
    above = ""
    # Only a short note is looked through: a mail ends with its writer's own title.
    for at, line in enumerate(text.strip().splitlines()[: 6 if len(text) < _NOTE else 1]):
        plain = line[:_MOST_LINE].strip(" -–*•\t")
        if plain.startswith(">") or _WHO_LINE.match(plain) or _OF_ONESELF.search(plain):
            continue
        if labelled_round(plain) is not Stage.OTHER:
            continue
        head = re.split(r"\s[-–—|]\s|\.\s", plain)[0]
        # What stands in brackets behind somebody's name is their own office: "Chukwudi Obi (Engineer)".
        bare = _WITH_OFFICE.sub(lambda said: said["name"] if folded(said["first"]) in GIVEN else said[0], plain)
        if at == 0 and len(plain) <= 120 and not _SENTENCE.search(plain) and (found := _from_summary(bare)):
            return found
        if above and not ROLE_NOUN.search(above) and (_A_NAME.fullmatch(above) or folded(above) in GIVEN):
            above = plain
            continue  # a signature: what stands below a name is their office
        above = plain
        if (listed := _post_and_place(re.split(r"\.\s|\s[-–—|]\s", f"{plain} ")[0])) is not None:
            return listed
        bare = GENDER.sub("", head).strip()
        if 1 <= len(bare.split()) <= 6 and not re.search(
            r"[:@,+=]|\d|\bmit\b|\bwith\b|\b(?:Hr|Fr|Mr|Mrs|Ms)\.?\s", bare
        ):
            noun = ROLE_NOUN.search(bare)
            told = _SENTENCE.search(bare) or re.search(r"\b(?:your|own|our|please)\b", bare, _I)
            if noun and bare[:1].isupper() and not told and "," not in plain[: len(head) + 1]:
                return tidy(bare)
    return None


_WHO_LINE = re.compile(
    r"(?:your )?(?:interview(?:er|ed by|s with)s?|interviewer(?:in|innen)|panel|panelists?|with|mit|avec|con|com|met"
    r"|recruteurs?|jury|comité|commissione|tribunal|entrevistador[ae]?s?|intervistator[ei]|gesprekspartners?"
    r"|gesprächspartner(?:in|innen)?)\s*:",
    _I,
)
_A_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-ZÀ-ÖØ-Þ][\w.'’-]*){1,2}")
_OF_ONESELF = re.compile(
    r"\b(?:ich bin|i am|i['’]m|je suis|soy|sono|ik ben|sou|(?:i|ich|je|yo|io|ik|eu) (?:run"
    r"|lead|head|leite|dirige|dirijo|leid))\b",
    _I,
)


def _post_and_place(line: str) -> str | None:
    """A line of a job, its field behind a comma and perhaps the firm: "QP Manager, Albion Sera Ltd, Speke"."""
    first, *more = (part.strip(" .") for part in line.split(","))
    if not more or not 1 < len(first.split()) <= 6 or not first[:1].isupper() or not ROLE_NOUN.search(first):
        return None
    if (
        INTERVIEW.search(first)
        or _SENTENCE.search(line)
        or re.search(r"[:@+]|\d{2}", line)
        or any(len(part.split()) > 4 for part in more)
    ):
        return None
    kept = []
    for part in more:
        if is_organisation(part) or not part[:1].isupper() or ROLE_NOUN.search(part):
            break
        kept.append(part)
    return tidy(", ".join([first, *kept[:1]]), label=True)


def _from_summary(summary: str) -> str | None:
    summary = _OF_THE_ROUND.sub(lambda found: found["talk"], summary[:400])
    bare = re.sub(
        r"\breports? to me\b|\bmit (?:dem|der) (?:abteilungs|bereichs|team|werk)leit\w+|\byour (?:future"
        r"|potential) (?:manager|boss)\b|"
        r"\bhiring[- ]managers?\b|\brecruiters? (?:screen|call|chat|interview)\w*",
        " | ",
        summary[:400],
        flags=_I,
    )
    # "(CEO)" behind a name is whom one meets.
    bare = re.sub(r"\([^()]*\b(?:CEO|CTO|CFO|COO|CPO|CMO|VP|MD)\b[^()]*\)", " | ", bare)
    bare = closed(_WHEN.sub(" | ", bare))
    # "Product Owner (m/w/d) Logistik" goes on behind the mark.
    marked = GENDER.sub(lambda found: " " if bare[found.end() : found.end() + 2].strip().isalpha() else " | ", bare)
    summary = closed(_WHEN.sub(" | ", summary[:400]))
    # Everything in brackets or between separators is a piece of its own.
    stated = next(
        (
            title
            for p in (_BEFORE_WORD, _AFTER_WORD, _LABELLED)
            for m in p.finditer(summary[:400])
            if (title := tidy(m["role"]))
        ),
        None,
    )
    if stated is None and (title := _called_a_job(summary[:400])):
        return title
    if stated and (ROLE_NOUN.search(stated) or _LABELLED.search(summary)):
        return stated
    for piece in re.split(r"\s[-–—|/•·]+\s|[()\[\]|:;•]|<>|\s@\s|,\s", marked):
        if not ROLE_NOUN.search(piece):
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
            title = None if _WHOM.match(part) or _SALUTED.search(part) else tidy(part)
            if title and ROLE_NOUN.search(title) and not _NO_JOB.search(title) and not _MET.fullmatch(title):
                return title
    return None


# "Colloquio tecnico Ana Duarte": of what kind the talk is; "Colloquio tecnico di laboratorio" names a job.
_OF_THE_ROUND = re.compile(
    r"\b(?P<talk>colloquio|incontro|prova|entrevista|conversa|prueba|entretien|échange) (?:t[eé]cnic[oa]|technique)"
    r"(?=\s*(?:$|[-–—|(:,/]|(?-i:[A-ZÀ-Þ])))",
    _I,
)
# "tecnico Sig. Keller": for whom the talk is.
_SALUTED = re.compile(
    r"\b(?:Sig(?:\.ra|ra|nora)?|Herrn?|Frau|Hr|Fr|Mme|Mlle|Mr|Mrs|Ms|Sra|Dhr|Mevr|Pani?)\b\.? [A-ZÀ-Þ]"
)
_WITH_OFFICE = re.compile(
    r"(?P<name>(?P<first>[A-ZÀ-ÖØ-Þ][\w'’-]{1,30})(?: [A-ZÀ-ÖØ-Þ][\w.'’-]{0,30}){1,3}) ?\([^()\n]{2,60}\)"
)


def _called_a_job(summary: str) -> str | None:
    """What stands before a gender mark, or is called a role, is a job whatever its word: `Disponent (m/w/d)`."""
    if bare := _BARE_ROLE.search(summary):
        return tidy(bare["role"])
    mark = GENDER.search(summary)
    if mark is None:
        return None
    before = re.split(r"\s[-–—|/•·]+\s|[()\[\]|:;•,]|<>|\s@\s", summary[: mark.start()])[-1]
    # "Product Owner (m/w/d) Logistik" goes on behind the mark.
    more = re.match(r"(?: [A-ZÀ-ÖØ-Þ][\w'’-]+){1,3}(?=\s*(?:$|[-–—|(,:]))", summary[mark.end() :])
    if more and not is_organisation(more[0]):
        before = f"{before.rstrip()}{more[0]}"
    return tidy(INTERVIEW.sub("|", STAGE_PHRASE.sub("|", before)).rpartition("|")[2])


_BARE_ROLE = re.compile(
    r"(?:^|[(\[|:,–—-]\s?)(?!(?:the|our|your|new|next|my|a)\b)(?P<role>(?:[\w+/&-]+ ){1,4})(?:role|position"
    r"|vacancy)\s*(?=$|[)\]|,])",
    _I,
)


def _from_text(text: str) -> str | None:
    for found in _LABEL.finditer(text):
        # A label is taken at its word, and what stands behind a comma belongs to it.
        title = tidy(_STATION.sub("", found["role"]), label=True)
        # A "title" may be the talk's: what stands there must be a job.
        if title and (ROLE_NOUN.search(title) or not re.match(r"\W{0,4}title\s*:", found[0], _I)):
            return title
    for raw in job_stated.in_a_line(text):
        if title := tidy(raw, label=True):
            return title
    for raw in job_stated.sought(text):
        if (title := tidy(raw, label=True)) and ROLE_NOUN.search(title):
            return title
    for found in _ASKED.finditer(text):
        if title := tidy(found["role"], label=True):
            return title
    for raw in job_stated.numbered(text):
        if (title := tidy(raw, label=True)) and ROLE_NOUN.search(title):
            return title
    for raw in job_said.behind_the_talk(text):
        if _SALUTED.search(raw):
            continue
        if (title := _of_sentence(raw)) and len(title.split()) < 6 and not _SMALL_WORDS.search(title):
            return title
    for raw in job_stated.worded(text):
        if (title := tidy(raw)) and ROLE_NOUN.search(title) and not says_nothing(title):
            return title
    if (applied := _APPLIED_AS.search(text)) and (title := tidy(applied["role"])):
        return title
    for pattern in (_OF_POST, _SMALL_POST, _BEFORE_WORD, _AFTER_WORD, _AS, _LOWER_BEFORE, _AFTER_TALK):
        for found in pattern.finditer(text):
            title = tidy(found["role"])
            # Running text must name a job, save where it says outright that it does.
            if (
                title
                and not _MET.fullmatch(title)
                and (
                    ROLE_NOUN.search(title)
                    or (pattern in (_OF_POST, _LOWER_BEFORE) and _SOUND.fullmatch(title))
                    or (pattern is _SMALL_POST and not _WHEN_OF_DAY.fullmatch(title))
                )
            ):
                return title
    return None


_WHEN_OF_DAY = re.compile(
    r"soir|jour|nuit|matin|journée|noche|tarde|día|mañana|giorno|notte|sera|noite|dia|manhã|nacht|dag"
    r"|avond|travail|trabajo"
    r"|lavoro|trabalho|werk",
    _I,
)
_SENTENCE = re.compile(r"[.!?:]\s*$|\b(?:you|we|i|with|sie|wir|mit|vous|nous|avec|con|com|met|je|will|meet)\b", _I)
# The answer to a scheduler's question: "Worauf hast du dich beworben?: Werkstudentin Social Media".
_ASKED = re.compile(
    r"^[^\n:?]{0,60}\b(?:beworben|bewirbst|applied|applying|apply|position|role|job|stelle|poste|postulé"
    r"|puesto|posizione"
    r"|functie|vacature|vaga)\b[^\n:?]{0,20}\?\s*:?[ ]*\n?[ ]*(?P<role>[^\n]{2,80})",
    _I | re.MULTILINE,
)
_STATION = re.compile(r"\s{2,}.*$|\.\s.*$|\s[-–—|]\s.*$", re.DOTALL)
_SOUND = re.compile(
    r"(?:(?:[\w+#/&*:-]*[A-ZÀ-ÖØ-Þ][\w+#/&*:-]*|of|de|di|da|du|for|and|und|et|y|e|en) ?){1,5}"
    r"|(?:senior |junior |lead )?(?:back-?end|front-?end|full-?stack|data|devops|sre|ml|infra|mobile|product"
    r"|design|marketing|sales|platform|security)"
    r"(?: (?:engineering|infra|science|platform))?"
    r"|head of [\w ]{3,20}"
)
# "Du hast dich als Lackierer beworben": whatever its word.
_APPLIED_AS = re.compile(
    r"\bals (?P<role>(?-i:[A-ZÄÖÜ])[\w/*:-]{2,40}(?: (?-i:[A-ZÄÖÜ])[\w/*:-]{2,40}){0,2}) (?:bei uns |hier )?beworben\b",
    _I,
)
# Words that are followed by the job itself, without a doubt.
_OF_POST = re.compile(
    r"\b(?:(?:role|position|post|vacancy) of(?: an?)?|(?i:stelle|position)(?: als| zum| zur)?|poste d[e'’]"
    r"|(?i:poste) ?:|puesto de|vacante de|posizione di|posizione per|(?:role|position) is"
    r"|ruolo di|functie(?: van)?|rol van|vacature(?: van| voor| als)?|vaga de|cargo de|posição de"
    r"|tjänsten(?: som)?|rollen som|stanowisko:?"
    r"|candidature (?:au|pour le) poste d[e'’]|process|selection for|auswahltag für das"
    r"|Auswahltag für das)\s*(?P<role>(?:[\w+#&/*:’'-]+ ?){1,7})",
)
# A job in small letters, where the text says outright that it is one: "over de functie conservator fotografie".
_SMALL_POST = re.compile(
    r"\b(?:de (?:functie|vacature|rol) (?:van )?|(?:le |au |du |un )?poste d[e'’]\s?|(?:el |un |del "
    r"|al )?puesto de |(?:la |una )?(?:plaza|vacante) de"
    r" |(?:il |la |una )?(?:posizione|ruolo) di |(?:a |da |à )?(?:vaga|função) de |tjänsten som "
    r"|stillingen som |stanowisko:? |(?:il |un |del |al )?posto di |sollicitatie als |gesolliciteerd (?:als|naar|op) "
    r"|candidature (?:comme|en tant que) |postulé (?:comme|en tant que) |candidat(?:ura|o|a) (?:come|como) )"
    r"(?P<role>[a-zà-öø-þœł](?:[\w+#/&()·’'-]|\.(?=\w))+(?: [\w+#/&()·’'-]+){0,3}?)(?=\s*(?:[.,;:!?\n]|$)"
    r"|\s(?:\(|die|das|der|am|bei|chez|avec|en|con|presso|com|na|no|bij|met|op|le|el|il|op|vom|a|à|hos|w)\b)",
    _I,
)
_AS = re.compile(
    r"\b(?:as|as our|as an?|als|comme|como|som|come)\s+(?:our |an? |the |eine?n? "
    r"|unser\w* )?(?P<role>(?:[\w+#&/*:-]+ ?){1,5})"
)
_LOWER_BEFORE = re.compile(
    r"\b(?:the|our|their|this|that|re|about)\s+(?P<role>(?:[\w+#/&-]+ ){1,4})(?:role|position|opening|job|vacancy"
    r"|post|thing|gig|spot)\b",
    _I,
)
_AFTER_TALK = re.compile(
    r"\b(?:interview|(?:auswahl|vorstellungs|bewerbungs)gespräch|entretien|entrevista|colloquio|intervju"
    r"|assessment cent(?:re|er))\b(?: (?:with|mit|avec|con|com"
    r"|met) (?-i:[A-ZÀ-ÖØ-Þ][\w'-]+(?: [A-ZÀ-ÖØ-Þ][\w'-]+){0,2}))?[^\n.:]{0,40}?"
    r"(?:\s(?:for|für|als|pour|para|per|voor|som)\s|\s[-–—]\s|\s)(?P<role>(?-i:[A-ZÀ-ÖØ-Þ])[^\n.,;:!?]{2,70})",
    _I,
)
