"""The job an invite is about, where no plain wording names it: every mention of a job is weighed. Pure.

A mention is a word for a job with what belongs to it, "Head of Customer Operations". It speaks for the post when it
stands where posts are named (behind "for", "als", "poste", in a piece of the title of its own), and against when it is
somebody's title, beside a name or in a signature.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from agent.understand.employers import company_words, job, job_tidy, rounds
from agent.understand.employers.employer import folded
from agent.understand.name_words.given_names import GIVEN

_I = re.IGNORECASE
_MOST, _SEGMENT = 4000, 300
ENOUGH = 1.5
"""From so many points a mention is the job."""
_SEGMENTS = re.compile(r"\s[-–—|/•·]+\s|[()\[\]|:;•·\n]|<>|\s@\s|[.!?](?=\s|$)|,\s|\+\s|->|\t|\s{2,}")
_CUE = re.compile(
    r"\b(?:for|as|als|für|auf|zum|zur|um|als|pour|para|per|voor|come|como|som|til|jako|na|role|roles|position|post|job"
    r"|seat|opening|vacancy|vacature|functie|stelle|bewerber(?:in)?|poste|puesto|plaza|posto|posizione|ruolo|vaga|cargo"
    r"|rif\.?|réf\.?|profilo?|perfil|sujet|asunto|onderwerp|hiring|seeking|wegen|cherchons|buscamos|cerchiamo|zoeken"
    r"|suchen"
    r"|vacante|becomes?|new|next|re|concours|competition|about)(?: (?:the|our|a|an|die|der|den|das|des|eine?n?"
    r"|la|le|el|il|lo|un|una|de|di|d['’]|of|von|van|do|da|als|as)\b){0,3}\s*[:：]?\s*$",
    _I,
)
_BEHIND = re.compile(
    r"^\s*(?:role|position|vacancy|opening|job|post|seat|ad|stelle|[-–—]?\s*@|at [A-Z]|bei [A-Z]|chez [A-Z])", _I
)
_WHOSE = re.compile(
    r"\b(?:our|my|his|her|their|unser\w*|meine?\w*|ihre?m?|notre|mon|ma|nuestr[oa]|mi|il nostro|la nostra|onze|mijn"
    r"|nosso|nossa|with|mit|avec|con|com|met|and|und|et|from|by|i['’]?m|ich bin)\s+(?:the |der |die |our )?$",
    _I,
)
# What stands before a job in a note: its number, the round.
_NUMBERED = re.compile(
    r"(?:\b(?:ref|rif|réf|req|kennziffer|competition|concurso|concours|application|candidature|bewerbung|id|no"
    r"|nr)\b[\w .:#/-]{0,20}"
    r"|#\d+|\b(?:round|runde|step|stage|ronda|tour|ronde) ?\d(?:/\d)?)\s?[,:–—-]\s*$|\b(?:ref|rif|réf)\. $",
    _I,
)
# In brackets behind a word that is no name: "the last talk (Data Analyst)".
_BRACKETED = re.compile(r"\b[a-zß-öø-ÿ][\w'’-]* \($|\b(?:[Ii]nterview|[Ff]inal|[Gg]espräch|[Ss]creen(?:ing)?) \($")
_FIRM_ENDS = re.compile(r", [A-ZÀ-ÖØ-Þ][\w&.' ’-]{2,40}\)")
_TO_A_NAME = re.compile(r"\s*[,:(–—-]?\s*(?:dr|prof|mr|mrs|ms|herrn?|frau|mme|m|sig|sra?|ing|dott)\b\.?", _I)
_SIGNED = re.compile(
    r"\b(?:regards|best|thanks|cheers|sincerely|grüße?n?|gruß|cordialement|saludos|saluti|groet\w*|cumprimentos"
    r"|abraço)\b[^\n]{0,20}$",
    _I | re.MULTILINE,
)
_STOP = frozenset(
    re.findall(
        r"\S+",
        """
    for as als für auf zum zur um pour para per voor come como the our a an die der den das la le el il lo un
    una with mit avec con com met at bei chez presso bij is are we you i he she they who will would and und et y
    e en or to on in my your this that interview call chat screen meeting round stage step last first second
    final not no re about new next poste puesto posto role job post stelle vacante vacature functie vaga becomes
    their his her from by am pm
    """,
    )
)
"""Words that end a mention of a job."""
_JOINS = frozenset(
    re.findall(r"\S+", "of de di d' des du à del da do van von für for & and und et y e la le l' the in")
)


def found(title: str, texts: Sequence[str], people: Collection[str], firm: str = "") -> str | None:
    """The job that is named best in a title and the texts below it.

    `people` are names of those about, `firm` is the employer's, beside which a job stands in many a note.
    """
    points, spelled = _weighed(title, texts, people, firm)
    best = max(points, key=lambda key: (points[key], len(key)), default=None)
    return job.tidy(spelled[best]) if best is not None and points[best] >= ENOUGH else None


def plainness(text: str, people: Collection[str]) -> float:
    """How plainly a text names a post: the points of its best mention, nothing where it has none."""
    return max(_weighed("", (text,), people)[0].values(), default=0.0)


def stands_alone(text: str, people: Collection[str]) -> bool:
    """Has a post a line of its own, with no more than the employer beside it: "Kalimba – Product Manager"?

    What stands under a name, or beside one, is somebody's title.
    """
    names = {folded(word) for name in people for word in name.split() if len(word) > 1}
    above: set[str] = set()
    for line in text[:_MOST].splitlines():
        words = {folded(word) for word in re.findall(r"[^\W\d_][\w'’-]*", line[:_LINE])}
        pieces = [piece for piece, _ in _pieces(line)] if 0 < len(line.strip()) < _LINE else []
        if 0 < len(pieces) <= _MOST_PIECES and not words & names and not above & names:
            for piece in pieces:
                bare = re.sub(r"^\W+|[^\w)]+$", "", piece)
                if any(begin == 0 and stop == len(bare) for _, begin, stop in _mentions(bare)):
                    return True
        above = words if words else above
    return False


_LINE, _MOST_PIECES = 90, 4


def _weighed(
    title: str, texts: Sequence[str], people: Collection[str], firm: str = ""
) -> tuple[dict[str, float], dict[str, str]]:
    """The points of each mention, and how it is spelled."""
    employer = re.compile(
        rf"(?:{re.escape(company_words.LEGAL.sub('', firm).strip(' ,.')) if len(firm) > 2 else '(?!)'})"
        rf"[\w. ]{{0,12}}\s*[,–—|:(-]\s*$"
    )
    names = {folded(word) for name in people for word in name.split() if len(word) > 1}
    points: dict[str, float] = {}
    spelled: dict[str, str] = {}
    for text, titled in ((title[:300], True), *((each[:_MOST], False) for each in texts)):
        signed = _SIGNED.search(text)
        for segment, start in _pieces(text):
            for words, begin, stop in _mentions(segment):
                said = _weigh(
                    text, start + begin, start + stop, (begin == 0, stop == len(segment)), names, titled=titled
                )
                before = text[max(0, start + begin - 60) : start + begin].rpartition("\n")[2]
                if not titled and employer.search(before):
                    said += 3 + 2 * (re.search(r"[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+\s*[,(]\s*$", before) is not None)
                elif not titled and begin == 0 and _NUMBERED.search(before):
                    said += 2
                if signed and start > signed.start():
                    said -= 2
                key = folded(words)
                spelled.setdefault(key, words)
                points[key] = max(points[key], said) if key in points else said
    for key in [key for key in points if job.is_met(spelled[key])]:
        points[key] -= 3
    for key in [key for key in points if job.says_nothing(spelled[key])]:
        points[key] -= 1.5
    return points, spelled


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    at = 0
    for cut in (*_SEGMENTS.finditer(text), None):
        end = cut.start() if cut else len(text)
        piece = text[at:end]
        left = len(piece) - len(piece.lstrip())
        if piece.strip():
            yield piece.strip()[:_SEGMENT], at + left
        at = cut.end() if cut else end


def _mentions(segment: str) -> Iterator[tuple[str, int, int]]:
    """Each word for a job in a piece, with the words before and behind that belong to it."""
    words = list(re.finditer(r"\S+", segment))
    for at, word in enumerate(words):
        if not job.is_title(word[0].strip(",.")):
            continue
        first, last = at, at
        while (
            first > 0 and at - first < 4 and words[first - 1][0].lower() not in _STOP and _belongs(words[first - 1][0])
        ):
            first -= 1
        while last + 1 < len(words) and last - at < 4:
            following = words[last + 1][0]
            if (
                following.lower() in _JOINS
                and last + 2 < len(words)
                and _belongs(words[last + 2][0])
                and words[last + 2][0].lower() not in _STOP
            ):
                last += 2
            elif following[:1].isupper() and following.lower() not in _STOP and _belongs(following):
                last += 1
            else:
                break
        while first < at and words[first][0].lower() in _JOINS:
            first += 1
        yield segment[words[first].start() : words[last].end()], words[first].start(), words[last].end()


def _belongs(word: str) -> bool:
    return re.fullmatch(r"[\w/&+#·.'’*:-]*[^\W\d][\w/&+#·.'’*:-]*", word) is not None and not rounds.INTERVIEW.search(
        word
    )


def _weigh(text: str, start: int, end: int, edges: tuple[bool, bool], names: Collection[str], *, titled: bool) -> float:
    """How much speaks for a mention from `start` to `end`; `edges`: does it begin and end its piece."""
    before, behind = text[max(0, start - 60) : start].rpartition("\n")[2], text[end : end + 40].partition("\n")[0]
    points = 0.0
    if _CUE.search(before):
        points += 2
    if _BEHIND.match(behind):
        points += 1.5
    if all(edges):
        points += 2 if titled else 1
        if not titled and not before.strip() and (not behind.strip(" .,") or behind[:1] == ","):
            points += 0.5
    if _WHOSE.search(before):
        points -= 2
    elif not titled and all(edges) and _BRACKETED.search(before) and (behind[:1] == ")" or _FIRM_ENDS.match(behind)):
        points += 1
    if not titled and _TO_A_NAME.match(behind):
        points -= 3
    # "Dana Fox, Director of Quality": a name before, or in the piece itself.
    left = re.search(r"([^\W\d_][\w'’.-]*)\s*[,(–—|/:\t-]\s*$", before)
    right = re.match(r"\s*[,:(–—-]?\s*([^\W\d_][\w'’-]*)", behind)
    if not titled and left and folded(left[1]) in names:
        points -= 3
    if not titled and right and folded(right[1]) in names:
        points -= 2
    if any(folded(word) in names for word in text[start:end].split()):
        points -= 2
    pair = re.search(r"([A-ZÀ-Þ][\w'’-]+) [A-ZÀ-Þ][\w'’-]+\s*([,(–—-])\s*$", before)
    if not titled and pair and (pair[2] in ",(" or folded(pair[1]) in GIVEN):
        points -= 2
    elif not titled and all(edges) and " " in text[start:end] and re.fullmatch(r"(?:[\w&.'’-]+ ){1,4}[–—-] ", before):
        points += 1  # a line of two pieces, the firm's and the job's
    if not titled and not before.strip():
        above = text[max(0, start - 200) : start].rstrip().rpartition("\n")[2].strip(" ,.-–—*").split()
        if 0 < len(above) < 4 and any(folded(word) in names or folded(word) in GIVEN for word in above):
            points -= 3  # a signature, or a card of somebody's
    if not titled and " " not in text[start:end] and text[start:end].islower():
        points -= 0.5
    return points


def plain(role: str) -> str | None:
    """The job without what stands around it in a sentence or a list: its number, who is a finalist for it."""
    text = re.sub(r",? (?:kennz(?:iffer|\.)?|ref(?:erenz|\.)?|req\.?)\b.*$", "", _CODE.sub("", role), flags=_I)
    text = _FOR.sub("", text)
    first, _, more = text.partition(". ")
    if more[:1].islower() and job.is_title(first):
        text = first
    if (about := _RE.search(text)) is not None:
        text = about["role"]
    return text.strip(" ,.-–") or None


def without(role: str | None, firms: Collection[str]) -> str | None:
    """The job without the employer behind it: "responsabile magazzino di Cryologica", "Engineer, Bluefin Health"."""
    for firm in firms:
        bare = company_words.LEGAL.sub("", firm).strip(" ,.")
        for each in (firm, bare):
            if role and len(each) > 2:
                role = (
                    re.sub(
                        rf"(?:\s*[,–—|@-]|\s(?:di|de|da|do|du|at|bei(?: der)?|chez|von|of|for|per|para|pour"
                        rf"|presso|bij|na|van|in|en|em|à|a|w))?"
                        rf"\s+{re.escape(each)}(?!\w).*$",
                        "",
                        role,
                        flags=_I,
                    ).strip(" ,.-–")
                    or None
                )
    return role


_CODE = re.compile(
    r"^(?:(?:id|req|ref|nr|no|job)\.? ?#?:? ?)?(?:[A-Z]{1,4}-?)?\d[\d-]{3,}(?:[-/][A-Z\d]+)*(?:[ ,:–-]+|$)"
    r"|^\d+-[A-Z\d-]+$",
    _I,
)
_FOR = re.compile(
    r"^(?:finalists?|candidates?|applicants?|bewerber(?:in)?|kandidat(?:in)?|shortlist\w*)"
    r" (?:for|als|für) (?:the |our )?",
    _I,
)
_RE = re.compile(
    r"\b(?:re|regarding|about|wegen) (?:your|the|our) (?P<role>[^,;]{3,60}?)(?: (?:application|role|position|job))?$",
    _I,
)


_WORD = r"[A-ZÀ-Þ0-9][\w'’&-]*"
_TAIL = re.compile(
    rf"(?P<sep>,|[ ]?:)[ ](?P<more>[A-ZÀ-Þ0-9][\w'’&.-]*(?: (?:(?:&|and|und|et|y|de|of|for|für) )?{_WORD}){{0,3}})"
    r"(?=[ ]*(?:$|[\n)\]|,;:(]|[.](?:\s|$)| [-–—@|/] | at | bei | chez | with | role))"
)


_BRACKET = re.compile(r"[ ]?\((?P<in>[^()\n]{2,30}|[^()\n,;\d]{2,45})\)")
# In brackets behind a job, and no part of it: its number, its contract, when and how one talks, who leads it.
_NO_PART = re.compile(
    r"\b[A-Z]{1,5}[-/ ]?\d{2,}(?:[-/]\w+)+|\b(?:req|ref|id|nr|no|job|jr|r)\b\.?[ :#-]*\d|\d{3,}(?!\s?%)"
    r"|\b(?:open|closed|(?:grade|band|scale|stufe|schaal|échelon|grado|livello|nível) [\dIVX]+"
    r"|tv[-\w]{1,6}|contract|months?|monate"
    r"|mois|meses|mesi|maanden|befristet|unbefristet|interinidad|temporary|permanent|freelance|interim|cdi|cdd|perm|ftc"
    r"|job ?board|linkedin|indeed|stepstone|infojobs|website|homepage|jobbörse"
    r"|maternity|elternzeit\w*|full|remote|hybrid|onsite|home|teams|zoom|video|phone|online|round|runde|stage|step|part|teil"
    r"|days?|min|h|hiring|manager)\b|[@:?!]|\d(?:st|nd|rd|th)\b|\d/\d|\d[:.]\d{2}",
    _I,
)
_SLASH = re.compile(
    r"[ ]?/[ ]?(?P<more>[A-Z]{2,4}|[A-ZÀ-Þ][\w'’-]{2,}(?: [A-ZÀ-Þ][\w'’-]+)?)(?=[ ]*(?:$|[\n)\]|,;:]|[.](?:\s"
    r"|$)| [-–—|]))"
)


def with_bracket(role: str, texts: Sequence[str], others: Collection[str]) -> str:
    """The job with what always stands in brackets or behind a slash at it: "Structural Engineer II (Bridge)".

    `others` are names of persons and of the employer, which are no part of it.
    """
    no_part = {folded(word) for name in others for word in name.split()}
    behind: Counter[str] = Counter()
    standing = 0
    for text in texts:
        for hit in re.finditer(rf"(?<!\w){re.escape(role)}(?!\w)", text[:_MOST]):
            standing += 1
            near = text[hit.end() : hit.end() + 60]
            if found := _BRACKET.match(near):
                inside = found["in"].strip()
                gender = job.GENDER.fullmatch(f" ({inside})")
                odd = (
                    gender
                    or job_tidy.TERMS.fullmatch(f"({inside})")
                    or _NO_PART.search(inside)
                    or rounds.STAGE_PHRASE.search(inside)
                )
                if not odd and not any(folded(word) in no_part for word in re.findall(r"[\w'’-]+", inside)):
                    behind[f" ({inside})"] += 1
            elif (found := _SLASH.match(near)) and job.is_title(found["more"]):
                behind[f" / {found['more']}"] += not any(folded(word) in no_part for word in found["more"].split())
    if not behind or role.endswith(")"):
        return role
    best, count = behind.most_common(1)[0]
    return f"{role}{best}" if 2 * count >= standing else role


def in_full(role: str, texts: Sequence[str], others: Collection[str]) -> str:
    """The job with what stands behind a comma whenever it is named: "Product Owner, Digital Claims".

    `others` are names of persons and of the employer, which are no part of it.
    """
    behind: Counter[str] = Counter()
    standing = 0
    for text in texts:
        for hit in re.finditer(rf"(?<!\w){re.escape(role)}(?!\w)", text[:_MOST]):
            standing += 1
            more = _TAIL.match(text[hit.end() : hit.end() + 80])
            # Behind a colon stands the field of the work, "Team Lead: Analytics", or the talk, who comes, or a list.
            if more and (more["sep"] == "," or not _LISTS.search(more["more"])):
                behind[f"{more['sep']} {more['more'].rstrip('.')}"] += 1
    if not behind:
        return role
    whole, count = behind.most_common(1)[0]
    best = whole.lstrip(" ,:")
    odd = _is_part_of(best, others) or rounds.STAGE_PHRASE.search(best) or rounds.INTERVIEW.search(best)
    odd = odd or re.search(
        r"\d{4}|\b(?:balcão|filiale|niederlassung|sucursal|agence|filial|vestiging|kennz\w*|mon|tue|wed|thu|fri|sat|sun)\w*day\b|\b(?:room|floor|zoom|teams|remote|street|gmbh|ltd|inc)\b",
        best,
        _I,
    )
    return role if odd or 2 * count < standing else f"{role}{whole}"


_LISTS = re.compile(
    r"\b(?:interview|call|chat|talk|meeting|round|stage|case|test|screen\w*|panel|intro\w*|gespräch|runde|termin|entretien"
    r"|échange|entrevista|llamada|colloquio|incontro|gesprek|kennismaking|conversa|final|technical|technique|tecnico"
    r"|invitation|einladung|invito|zoom|teams|wir|we|you|sie|vous|mr|ms|frau|herr)\b",
    _I,
)


def _is_part_of(more: str, names: Collection[str]) -> bool:
    """Does that hold one of the names, or is it no more than a part of one."""
    said = {folded(word) for word in more.split()} - {""}
    for name in names:
        whole = {folded(word) for word in name.split()} - {""}
        if whole and (whole <= said or said <= whole or next(iter(name.split()), "") in more.split()):
            return True
    return False
