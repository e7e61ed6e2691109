"""Whether two ways of naming somebody are the same person. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import lru_cache

from agent.model import Attendee
from agent.understand.employers.employer import folded
from agent.understand.name_words import nicknames
from agent.understand.name_words.family_names import PARTICLES
from agent.understand.name_words.given_names import GIVEN
from agent.understand.persons import announced, names, salutations, spellings
from agent.understand.persons.spellings import LATIN, of_local, soft
from agent.understand.persons.spellings import spoken as spoken

_I = re.IGNORECASE
TEAM_LOCAL = re.compile(
    r"^(?:[\w.-]*(?:recruit\w*|staffing|dotation|talent\w*|hiring|careers?|jobs?|interviews?|scheduling|scheduler"
    r"|bewerb\w*|karriere\w*|auswahl\w*|nachwuchs\w*|trainees?|ausbildung|coordinat\w*|koordin\w*|rekrut\w*|sollicit\w*"
    r"|empleo|emploi|drh|direktion|direction|direccion|verwaltung|personalrat|betriebsrat|vorstand|recrutement"
    r"|seleccion|selezione|vacatures?)[\w.-]*"
    r"|(?:[\w-]+[._-])?(?:help-?desk|talentdesk|talentteam|calendar|kalender|agenda|planning|operations|early-?careers"
    r"|graduates?|werkenbij|secretar\w*|segreteria\w*|sekretariat\w*|sekretaer\w*|abteilung|department|dept|postfach"
    r"|mailbox|inbox|pool|room|raum|sala|salle|notes?|notetaker|scribe|recorder|bot|assistant|assistenz|faculty"
    r"|commissie|commissione|comision|jury|council|vorzimmer|leitung|direzione|direcao|diretoria|directorio|management"
    r"|affairs)(?:[._-][\w.-]+)?|po|p-?en-?o|pdl|gl|pa|jobs"
    r"|hr|rh|rrhh|people(?:[._-]?(?:team|ops))?|personal\w*|team|info|hello|hallo|contact"
    r"|biuro|kadry|rekry|rekrutacja|resourcing|ta|sourcing|cariere|personalas|ik|insan[._-]?kaynaklari|admissions"
    r"|registry"
    r"|kontakt|personas|pessoas|persone|gente|talento|medewerkers|praxis|kanzlei|studio|dl[._-][\w.-]+|equipo"
    r"|equipe|squadra|zespol|gruppe|group|[\w.-]*(?:kommission|commission|comite|comitato|committee|jury|panel"
    r"|board|ausschuss|gremium)|all|alle|staff|everyone|office|buero|büro|sekretariat|empfang|reception|segreteria"
    r"|secretariat|secretaria|mail|events?"
    r"|termin(?:e|vergabe)?|rdv|cx|candidates?|support|admin|termine?|appointments?"
    r"|bookings?|calendars?|meetings?|invites?|welcome|service|sales|marketing|press|help|c_[0-9a-f]{10,}"
    r"|[0-9a-f]{20,})$",
    _I,
)


@lru_cache(maxsize=4096)
def mailbox(address: str) -> str:
    """An address by which two spellings of one mailbox are the same: case, +tag, and Gmail's dots."""
    local, _, host = address.strip(" <>").lower().rpartition("@")
    local = local.partition("+")[0]
    if host in {"gmail.com", "googlemail.com"}:
        local, host = local.replace(".", ""), "gmail.com"
    return f"{local}@{host}"


def match(person: announced.Named, known: Sequence[Attendee]) -> Attendee | None:
    """The attendee of that name: whole, else the only one with that first or last name, or that mailbox."""
    if person.address:
        by_address = next((a for a in known if mailbox(a.email) == mailbox(person.address or "")), None)
        if by_address:
            return by_address
    known = [a for a in known if not salutations.of_two(person.name, a.name) and _may_be_as_old(person.name, a)]
    said = names.bare(person.name)
    mine = {folded(word) for word in said.split()} - {""}
    if not mine:
        return None
    for each in known:
        theirs = words(each)
        common = len(mine & theirs)
        if (
            common > 1
            and len((mine & theirs) - PARTICLES) < 2
            and mine - theirs
            and any(len(w) > 1 for w in theirs - mine)
        ):
            continue  # "Bakker Henk de Vries" is not "Bakkerij De Vries"
        # All words of the shorter name, or of two long ones all but one: "Mª José Ferrándiz" is María José Ferrándiz.
        if mine == theirs or (
            common > 1
            and common >= min(len(mine), len(theirs)) - (len(theirs) > 2)
            and _are_nearly(mine - theirs, theirs - mine)
        ):
            return each
    # "Liz Barker" is Elizabeth Barker.
    short = [a for a in known if _same_but_short(said, spoken(a))]
    if len(short) == 1:
        return short[0]
    # "U. Zgraggen" is Urs Zgraggen.
    first, _, last = said.partition(" ")
    if last and len(first.strip(".")) == 1:
        by_letter = [
            a
            for a in known
            if folded(last) in words(a) and any(w.startswith(first[0].lower()) for w in words(a) - {folded(last)})
        ]
        if len(by_letter) == 1:
            return by_letter[0]
    own = [a for a in known if not is_team(a.email)]
    for is_same in _SPELLINGS:
        found = [a for a in own if is_same(said, a)]
        if len(found) == 1:
            return found[0]
    bent = [a for a in known if _bent(said, a)]
    if len(bent) == 1:
        return bent[0]
    fitting = [a for a in known if _fits_address(said, a)]
    if len(fitting) == 1:
        return fitting[0]
    # Who is invited as "M. Delahaye" is the Gilles Delahaye of the text, if the letter of the address agrees.
    by_family = [a for a in known if _of_family(said, a)]
    if len(by_family) == 1:
        return by_family[0]
    # A first name or a family name by itself, also behind a title that is none of the name: "Chef Rosa".
    # "Frau Öttl" may write from the office's mailbox; "Empfang Architekturbüro Wagner" is no Herr Wagner.
    single = [a for a in known if a in own or any(folded(word) in GIVEN for word in spoken(a).split())]
    partly = [a for a in single if mine <= words(a)] if len(mine) == 1 else []
    if not partly and len(mine) == 1:
        word = next(iter(mine))
        # "Frau Wolf" is not Wolfgang.
        given = [] if salutations.is_formal(person.name) else known
        partly = [a for a in given if any(nicknames.shortens(word, folded(each)) for each in spoken(a).split()[:1])]
        partly = partly or [a for a in own if spellings.is_mailbox_of(word, a)]
        partly = partly or [a for a in single if soft(word) in {soft(each) for each in words(a)}]
    first, _, rest = said.partition(" ")
    if not partly and rest and first.isalpha() and first.islower() and first not in PARTICLES:
        return match(announced.Named(rest), known)  # "lady Gunvor"
    return partly[0] if len(partly) == 1 else None


def doubted(said: Sequence[str], known: Sequence[Attendee]) -> list[Attendee]:
    """Who of them has but a letter for a given name, and may be two people of these full names: Jane and John Miller
    where "J. Miller" is invited."""
    found = []
    for each in known:
        first, _, last = spoken(each).partition(" ")
        if last and len(first.strip(".")) == 1:
            fitting = [name.split() for name in map(names.bare, said) if match(announced.Named(name), [each])]
            given = [folded(words_[0]) for words_ in fitting if len(words_) > 1]
            if any(not spellings.is_same_given(one, other) for one in given for other in given):
                found.append(each)
    return found


_YOUNGER = re.compile(r"\b(?:jun|jr|junior|filho|hijo|figlio|fils|zoon|neto)\b", _I)
_ELDER = re.compile(r"\b(?:sen|snr|senior|pai|padre|père|vader)\b", _I)


def _may_be_as_old(name: str, attendee: Attendee) -> bool:
    """Is it not that one of them is told to be the elder, and the other the younger of that name."""
    theirs = f"{attendee.name} {' '.join(of_local(attendee.email))}"
    return not any(one.search(name) and two.search(theirs) for one, two in ((_YOUNGER, _ELDER), (_ELDER, _YOUNGER)))


_SPELLINGS = (
    spellings.is_written_alike,
    spellings.is_by_letter,
    spellings.has_family_more,
    spellings.is_named_by_mailbox,
)


def _are_nearly(mine: Set[str], theirs: Set[str]) -> bool:
    """Of two names that have all but this in common: is one of them only longer, or the rest a word spelled twice."""
    return not mine or not theirs or any(spellings.are_near(one, other) for one in mine for other in theirs)


def _same_but_short(one: str, other: str) -> bool:
    """Have two names the same words behind the first, which is a short form of the other's."""
    mine, theirs = ([soft(folded(word)) for word in each.split() if folded(word)] for each in (one, other))
    if len(mine) < 2 or mine[1:] != theirs[1:]:
        return False
    return nicknames.shortens(mine[0], theirs[0]) or nicknames.shortens(theirs[0], mine[0])


def _bent(name: str, attendee: Attendee) -> bool:
    """Is that the attendee's whole name with other endings: "Krzysztofem Drozdem" for Krzysztof Drozd."""
    said, theirs = ([folded(word) for word in each.split() if folded(word)] for each in (name, spoken(attendee)))
    if len(said) != len(theirs) or len(said) < 2 or (said[0] != theirs[0] and {said[0], theirs[0]} <= GIVEN):
        return False  # "Johanna Brandt" is not Johannes
    return all(map(_same_stem, said, theirs))


def _of_family(name: str, attendee: Attendee) -> bool:
    """Does an attendee of a family name alone bear the last words of that name, and no other first letter."""
    said = [folded(word) for word in name.split() if folded(word)]
    family = [folded(word) for word in spoken(attendee).split() if folded(word)]
    if not family or len(said) <= len(family) or said[-len(family) :] != family or set(family) & GIVEN:
        return False
    parts = [folded(part) for part in of_local(attendee.email)]
    if len(parts) > 1 and len(parts[0]) >= spellings.SHORTEST and parts[0] not in family:
        return spellings.is_same_given(parts[0], said[0])
    return len(parts) < 2 or parts[0][:1] == said[0][:1] or parts[-1][:1] == said[0][:1] or parts[0] in family


def fits(name: str, address: str) -> bool:
    """Is the address made of that name, wholly or by its letters; "noor@" of one who is called only so."""
    local = address.partition("@")[0].partition("+")[0]
    words_ = [word for word in names.bare(name).split() if folded(word)]
    return (len(words_) == 1 and folded(local) == folded(words_[0])) or _fits_address(
        " ".join(words_), Attendee("", address)
    )


def _same_stem(one: str, other: str) -> bool:
    """Have two words all in common but their endings."""
    common = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return common >= 3 and max(len(one), len(other)) - common <= 4 and min(len(one), len(other)) - common <= 2


def _fits_address(name: str, attendee: Attendee) -> bool:
    """Is an address, which stands where a name should, made of that name: `i.zubiri`, `izubiri`, `iker`,
    `zubiri.i`."""
    words = [soft(folded(word)) for word in re.split(r"[\s-]+", name) if folded(word)]
    if ("@" not in attendee.name and LATIN.search(attendee.name)) or len(words) < 2:
        return False
    local = attendee.email.partition("@")[0][: spellings.LONGEST].partition("+")[0].lower()
    parts = [soft(folded(part)) for part in re.split(r"[._-]", local) if folded(part)]
    first, rest = words[0], words[1:]
    if not parts:
        return False  # "123@…", which has no letters
    if len(parts) == 1:
        initials = "".join(word[0] for word in words)
        joined = {f"{one}{last}" for last in rest for one in (first, first[0])} | {f"{last}{first[0]}" for last in rest}
        return nicknames.shortens(parts[0], first) or parts[0] in joined | {first, initials} | {
            word for word in rest if len(word) > 2
        }
    # Every part is a word of the name or the letter of one, and a surname is whole, or the first name: "etienne.f".
    whole = any(part in rest for part in parts) or (parts[0] == first and len(first) > 2 and len(parts) == 2)
    return whole and all(
        part in words or (len(part) <= 2 and any(word.startswith(part[0]) for word in words)) for part in parts
    )


@lru_cache(maxsize=4096)
def is_team(address: str) -> bool:
    """Is that called as a mailbox of several people is."""
    return TEAM_LOCAL.match(address.partition("@")[0][: spellings.LONGEST]) is not None


@lru_cache(maxsize=4096)
def words(attendee: Attendee) -> frozenset[str]:
    """The words of the display name, or of an address that is written as a name where there is none, or none that
    Latin texts write."""
    name = spoken(attendee)
    shown = name.split() if LATIN.search(name) else [*name.split(), *of_local(attendee.email)]
    return frozenset(folded(word) for word in shown) - {""}


def ambiguous(said: frozenset[str], known: Sequence[Attendee]) -> bool:
    """Could those words name more than one of them?"""
    return sum(1 for a in known if said & words(a)) > 1
