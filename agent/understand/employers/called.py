"""How an employer calls itself: of the spellings of its name in an invite, the one that is used. Pure.

`employer.company` finds a name; here it is weighed how often longer and shorter forms of it stand in the texts, so
that neither "Nine Locks" stands for Nine Locks Brewing nor a sentence's next word behind the name for a part of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from agent.understand.employers.employer import SIDE_WORDS, folded, is_organisation
from agent.understand.employers.job import is_title
from agent.understand.employers.rounds import INTERVIEW, STAGE_HINT, STAGE_PHRASE
from agent.understand.name_words.given_names import GIVEN

_I = re.IGNORECASE
_MOST = 6000
_ABBREVIATED = 5
_LEAST_LETTERS = 4
_MORE = 3
"""Words that may follow a name and belong to it."""
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'’&-]{1,30}"
_NEXT = re.compile(rf"(?:[ ](?:(?:&|and|of|for|und|für|de|du|des|di|y|et|e|van|von)[ ])?{_CAPITAL}){{1,{_MORE}}}")
_SENTENCE = re.compile(r"(?<=[\w’']{3})\.\s.*$", re.DOTALL)
_LEGAL = re.compile(
    r",? \(?(?:gmbh(?: & co\.? kg(?:aa)?)?|ag|kg|ohg|inc|ltd|limited|llc|llp|plc|pvt\.? ltd|pty ltd|bv|b\.v|nv|n\.v|ab"
    r"|oy|oyj|aps|sas|sarl|srl|s\.r\.l|spa|s\.p\.a|s\.l|sl|s\.a|lda|ltda)\.?\)?$",
    _I,
)
_SEAT = (
    r"siège(?: social)?|sede|sitz|headquarters|hq|zentrale|hauptsitz|hauptverwaltung|hoofdkantoor|hovedkontor"
    r"|oficinas?(?: centrales)?"
    r"|uffici|bureaux|kantoor|standort|recruiting center|center|team|equipo|équipe|squadra|hr|p&o|verwaltung"
    r"|interviewtag"
    r"|people team|talent team|locaux|casa|visit(?: to)?|besuch|termin|treffen|meeting|rendez-vous|rdv"
)
_BEFORE = re.compile(
    rf"^(?:(?i:{_SEAT})\s+(?:(?:de la|de l['’]|du|des|de|da|do|dos|di|della|dell['’]|del|der|des|von|of|at|the"
    rf"|bei|chez|van|van de)\s?)*"
    r"|(?:NGO|ONG|and|und|et|y|e|en|the|at|bei|chez|bij|presso|with|mit|für|for|by|from|von|de|da)\s+)(?=[A-Z])"
)
# "Maëlle de Frigovia Santé", "Zoe from Acme": who writes, and for whom.
_WHO_OF = re.compile(
    r"^(?P<who>[A-ZÀ-ÖØ-Þ][\w'’-]+)(?: [A-ZÀ-ÖØ-Þ][\w'’-]+)? (?:de|from|at|bei|von|chez|di|da|van|of|@) (?=[A-ZÀ-ÖØ-Þ])"
)
# What stands behind a name in a title or a signature and is no part of it.
_ASIDE = re.compile(
    r"\b(?:hr|rh|people|talent|recruit\w*|careers?|jobs?|team|hiring|interview\w*|call|chat|screen\w*|meeting|round"
    r"|campus"
    r"|panel|onsite|workday|greenhouse|teamtailor|personio|ta|dc|depot|hub|plant|werk|site|loop|zoom|teams|google"
    r"|meet|room|office|reception|invitation|via|please|thanks|thank|regards|best"
    r"|kind|we|you|your|our|this|that|the|when|where|what|who|if|no|not|looking|there|it|i|role|position|video|phone"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hello|hi|dear)\b",
    _I,
)


def settle(
    name: str | None, label: str | None, texts: Sequence[str], people: Collection[str], role: str | None
) -> str | None:
    """The name as the texts use it. `label` is of the employer's domain, `people` are names that are no part of it."""
    if name is None:
        return None
    everything = [text[:_MOST] for text in texts]
    first = _SENTENCE.sub("", name)
    # "Tel." and "Pvt." are no ends of sentences.
    plain = first if len(first) > _ABBREVIATED and not _LEGAL.search(name) else name
    plain = _BEFORE.sub("", plain).strip(" ,;:–-")
    if (who := _WHO_OF.match(plain)) and folded(who["who"]) in GIVEN and not is_organisation(who["who"]):
        plain = plain[who.end() :]
    plain = _without_people(plain, people)
    if label and folded(plain) == folded(label) and not any(plain in text for text in everything):
        plain = _by_label(folded(label), everything) or _begins(folded(label), everything, people) or plain
    plain = _without_aside(plain)
    short = _LEGAL.sub("", plain).strip(" ,")
    if short != plain and _alone(short, everything):
        plain = short
    return _with_more(plain, everything, people, role) if short == plain else plain


def _without_aside(name: str) -> str:
    """ "Bluefjord HR" is the personnel of Bluefjord."""
    words = name.split()
    while len(words) > 1 and re.fullmatch(
        r"(?:hr|rh|ta|recruiting|recruitment|talent|careers|jobs|people|campus|team|workday|greenhouse|lever"
        r"|bookings|hq|scheduling"
        r"|interviews?|selección|recrutement|karriere|werving|selezione)",
        words[-1],
        _I,
    ):
        words.pop()
    return " ".join(words)


def _without_people(name: str, people: Collection[str]) -> str:
    """ "Cocoliso and Robin Keller" is the firm and the owner."""
    head, joint, tail = (
        re.split(r"(\s(?:and|und|et|y|e|en|x|&|<>)\s)", f"{name}\0\0", maxsplit=1)[:3]
        if re.search(r"\s(?:and|und|et|y|e|en|x|&|<>)\s", name)
        else (name, "", "")
    )
    whose = folded(tail.replace("\0", ""))
    return head if joint and whose and any(whose == folded(each) for each in people) else name


def _alone(name: str, texts: Sequence[str]) -> bool:
    """Does the name stand anywhere without what the law wants behind it?"""
    spelled = re.compile(rf"(?<!\w){re.escape(name)}(?![\w@.-]*\w)(?P<behind>[^\n]{{0,16}})")
    return any(not _LEGAL.match(_upto(found["behind"])) for text in texts for found in spelled.finditer(text))


def _upto(behind: str) -> str:
    """As much of what follows as may be a legal form."""
    found = re.match(r",? \(?[\w.&]+(?: & [\w.]+ [\w]+| [Ll]td)?", behind)
    return found[0] if found else behind


_OF_ITSELF = re.compile(
    r" (?:is|are) (?:an? |the |committed|proud|hiring|looking)| (?:ist|est|es|è|é|is) (?:ein|une?|un|uma?|een)"
)


def _with_more(name: str, texts: Sequence[str], people: Collection[str], role: str | None) -> str:
    """The name with the words that follow it more often than not."""
    spelled = re.compile(rf"(?<!\w){re.escape(name)}(?![\w@.-]*\w)")
    often: Counter[str] = Counter()
    standing = 0
    for text in texts:
        for found in spelled.finditer(text):
            standing += 1
            more = _NEXT.match(text, found.end())
            if more is None:
                continue
            words = more[0].split(" ")[1:]
            if _OF_ITSELF.match(text, more.end()):
                standing += 1
                often[" ".join(words)] += 2  # "Hollow Oak Hardware is an equal opportunity employer"
            for count in range(1, len(words) + 1):
                if words[count - 1][0].isupper():
                    often[" ".join(words[:count])] += 1
    no_part = {folded(word) for each in people for word in each.split()} | {
        folded(word) for word in (role or "").split()
    }
    best = ""
    for more_words, count in often.items():
        odd = _ASIDE.search(more_words) or INTERVIEW.search(more_words) or STAGE_PHRASE.search(more_words)
        odd = odd or STAGE_HINT.search(more_words) or SIDE_WORDS.search(more_words)
        if odd or is_title(more_words) or any(folded(word) in no_part for word in more_words.split()):
            continue
        used = 2 * count > standing and count > 1
        if (used or (is_organisation(more_words) and 2 * count >= standing)) and len(more_words) > len(best):
            best = more_words
    return f"{name} {best}" if best else name


def _begins(label: str, texts: Sequence[str], people: Collection[str]) -> str | None:
    """The name that stands alone somewhere and begins the label: "Saltbox" for `saltboxdublin`."""
    no_part = {folded(word) for each in people for word in each.split()}
    for text in texts:
        for piece in re.split(r"[\n,;:|()]|\s[-–—/]\s", text):
            plain = piece.strip(" .!?*'’\t\r–—-")
            spelled = folded(plain)
            fits = len(spelled) >= _LEAST_LETTERS and label.startswith(spelled) and 2 * len(spelled) >= len(label)
            if fits and plain[:1].isupper() and spelled not in no_part and not is_title(plain):
                return plain
    return None


def _by_label(label: str, texts: Sequence[str]) -> str | None:
    """The name whose first words begin the label: "Western Health Authority" for `westernhse`."""
    often: Counter[str] = Counter()
    for text in texts:
        for found in re.finditer(rf"(?<![\w@.-])[A-Z][\w'’&.-]{{1,30}}(?:{_NEXT.pattern})", text):
            words = found[0].split()
            begun = ""
            for word in words[:2]:
                begun += folded(word)
                if len(begun) >= 4 and label.startswith(begun):
                    often[found[0]] += 1
                    break
    allowed = [name for name in often if not _ASIDE.search(name) and not is_title(name) and not INTERVIEW.search(name)]
    return max(allowed, key=lambda name: (often[name], is_organisation(name), -len(name)), default=None)
