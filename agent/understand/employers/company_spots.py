"""Where an employer's name stands by itself: in full, beside the job, at its door, as a mailbox. Pure.

Each function gives a name that is wholly one in such a spot, or None; `employer.company` says which is asked first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from agent.model import CalendarEvent, Message
from agent.understand.employers.company_words import ORGANISATION, SIDE_WORDS, core, is_organisation
from agent.understand.employers.domains import (
    domain_of,
    folded,
)
from agent.understand.employers.job import is_title
from agent.understand.employers.name_runs import AFTER, FIELD, JOB_NEAR, PHRASE, PIECES, TALK, tidy
from agent.understand.employers.rounds import INTERVIEW, STAGE_HINT, STAGE_PHRASE
from agent.understand.name_words.people_words import NOT_NAMES


def fullest(texts: Iterable[str], domain: str, possible: Callable[[str], bool]) -> str | None:
    """The longest piece of the texts that is wholly a name like the domain: `Ceramiche Valdosa S.p.A.` for
    valdosa.example."""
    label = folded(domain.partition(".")[0])
    found: dict[str, None] = {}
    for text in texts:
        for piece in PIECES.split(text[:6000]):
            if not ORGANISATION.search(piece):
                continue
            plain = SIDE_WORDS.sub("", piece).strip(" .!?-–—*'’\t\r")
            words = plain.split()
            if not 1 <= len(words) <= 6 or not re.fullmatch(rf"{PHRASE}(?: e\.V)?", plain) or not possible(plain):
                continue
            if not ORGANISATION.search(plain) or is_title(plain) or SIDE_WORDS.search(plain) or INTERVIEW.search(plain):
                continue
            cores = [folded(w) for w in words if not ORGANISATION.fullmatch(w.strip(".")) and len(folded(w)) > 2]
            if any(each in label or label in each for each in cores if len(each) > 3 or each == label) or (
                len(plain_core := core(" ".join(w for w in words if not ORGANISATION.fullmatch(w)))) > 3
                and plain_core == core(domain.partition(".")[0])
            ):
                dotted = piece.strip(" !?\t\r").endswith(".") and re.search(r"\.\w$", plain)
                found.setdefault(plain + ("." if dotted else ""))
    return max(found, key=len, default=None)


def institution(texts: Iterable[str], possible: Callable[[str], bool]) -> str | None:
    """The one office, school or hospital that stands by itself in a text: "Vocal: Sara Peña. Ayuntamiento de Elda"."""
    found: dict[str, None] = {}
    for text in texts:
        for piece in re.split(r"[\n;:|()]|\.\s|,\s", text):
            plain = piece.strip(" .!?-–—*'’\t\r")
            begins = ORGANISATION.match(plain)
            odd = is_title(plain) or INTERVIEW.search(plain) or STAGE_PHRASE.search(plain) or SIDE_WORDS.search(plain)
            if begins and len(plain.split()) > 2 and re.fullmatch(PHRASE, plain) and not odd and possible(plain):
                found.setdefault(tidy(plain))
    return next(iter(found)) if len(found) == 1 else None


def beside_the_job(role: str | None, texts: Iterable[str], possible: Callable[[str], bool]) -> str | None:
    """What stands before or behind the job in a note: "Turrón Games – Community Manager"."""
    if not role or len(role) < 4:
        return None
    spelled = re.escape(role)
    around = re.compile(
        rf"(?:^|[.:] )(?P<who>{PHRASE})\s*[,–—|-]\s+{spelled}(?!\w)"
        rf"|(?<!\w){spelled}\s*(?:[,–—@|-]|\bat|\bbei|\bchez|\bpresso|\bbij|\ben"
        rf"|\bna)\s+(?P<firm>{PHRASE})\s*(?:$|[.,;)|–—])",
        re.MULTILINE,
    )
    for text in texts:
        for found in around.finditer(text[:4000]):
            who = tidy(found["who"] or found["firm"])
            odd = (
                is_title(who)
                or INTERVIEW.search(who)
                or TALK.search(who)
                or STAGE_PHRASE.search(who)
                or FIELD.fullmatch(who)
            )
            if possible(who) and not odd and not STAGE_HINT.search(who):
                return who
    return None


def of_place(event: CalendarEvent, possible: Callable[[str], bool]) -> str | None:
    """The firm at whose door one rings: in quotes in the place, or by a word of the title."""
    for quoted in re.finditer(rf"[\"“„«](?P<who>{PHRASE})[\"”“»]", event.location[:300]):
        if possible(quoted["who"]):
            return tidy(quoted["who"])
    titled = {word for word in re.findall(r"[\w'’-]{4,}", event.summary[:300]) if word.lower() not in NOT_NAMES}
    for piece in re.split(r"[,/;|\n]|\s[-–—]\s", event.location[:300]):
        words = piece.split()
        named = words[:1] and (words[0] in titled or is_organisation(piece))
        if (
            1 < len(words) <= 6
            and named
            and not re.search(r"\d", piece)
            and re.fullmatch(PHRASE, piece.strip())
            and possible(piece.strip())
        ):
            return tidy(piece)
    return None


_ROLE_BOX = re.compile(
    r"(?:careers?|jobs?|hr|rh|recruit\w*|recrutement|bewerbung\w*|karriere|talent\w*|people|hiring|team"
    r"|info|hello|kontakt|contact"
    r"|mail|office|personal|dotation|seleccion|selezione|empleo|noreply|no-reply)(?:[._-].*)?",
    re.IGNORECASE,
)


def of_mailbox(
    event: CalendarEvent, message: Message | None, domain: str, possible: Callable[[str], bool]
) -> str | None:
    """The name a mailbox of the firm's writes under where it holds the label: "Hargrove-Tull Engineers"."""
    label = core(domain.partition(".")[0])
    senders = [*([event.organizer] if event.organizer else []), *(message.from_ if message else [])]
    for each in senders:
        local, _, _ = each.email.lower().partition("@")
        if domain_of(each.email) != domain or not _ROLE_BOX.fullmatch(local) or SIDE_WORDS.search(each.name):
            continue
        plain = tidy(each.name)
        flat = re.sub(r"([aou])e", r"\1", folded(plain))
        if flat.startswith(label) and len(flat) > len(label) and len(plain.split()) <= 5 and possible(plain):
            return plain
    return None


def whole(name: str, texts: Sequence[str], possible: Callable[[str], bool]) -> str:
    """The name with the words before it, where nothing else stands in its piece: `CTO - Pied Piper`."""
    for text in texts:
        for piece in _BETWEEN.split(INTERVIEW.sub("|", text[:500])):
            before, found, after = tidy(piece).partition(name)
            words = before.split()
            if (
                found
                and not after
                and before.endswith(" ")
                and 1 <= len(words) <= 3
                and all(
                    re.fullmatch(AFTER, w) and possible(w) and not JOB_NEAR.search(w) and not SIDE_WORDS.search(w)
                    and not FIELD.fullmatch(w) and not STAGE_HINT.search(w)
                    and not is_title(w)
                    for w in words
                )
                and not STAGE_PHRASE.search(before)
            ):  # fmt: skip
                return tidy(piece)
    return name


_BETWEEN = re.compile(r"\s[-–—|/•·@]\s|[:|()\[\],;]|<>|\b(?:at|with|bei|mit|chez|con|presso|bij)\s")
