"""Which application does a mail belong to? By thread, address, domain, quote, subject, then names. Pure.

The surest way that finds something decides. Several candidates are all named: the caller holds them
all rather than guess one. How much a stranger's mail counts there is for the caller, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from agent.understand.employers.known_employer import Employer
from agent.understand.employers.role_names import role_words
from agent.understand.folding import fold, says


class How(StrEnum):
    """By what a mail is known to belong somewhere, the surest first; each says it as `why` does."""

    THREAD = "it answers a mail of that application"
    ADDRESS = "it comes from a person of that application"
    DOMAIN = "it comes from the employer's domain"
    QUOTE = "it quotes a mail to that application"
    SUBJECT = "it has the subject of a mail to that application"
    COPIED = "a person of that application stands beside the owner in its header"
    NAME = "its sender bears the name of somebody of that application"
    RELAY = "mails of that application came from this address before"
    SISTER = "it comes from the domain of an interviewer of that application"
    COLLEAGUE = "it comes from the firm of a person of that application, and speaks of them or of the company"
    WORDS = "it names the company or the role"
    TEXT = "it says what becomes of that application, and names it"
    PORTAL = "something waits for you in an applicant system, and it does not say of whom"
    INVITATION = "it brings an invitation of that application"
    NOTHING = ""


OF_EACH = "it says something of each"
SHARED = frozenset({How.SUBJECT, How.WORDS, How.TEXT})
"""What mails to other employers have in common with one of ours."""


@dataclass(frozen=True, slots=True)
class Match:
    """The applications a mail may belong to (none: nobody we know), how that was seen, and what told them apart."""

    applications: tuple[str, ...]
    how: How = How.NOTHING
    told_by: str = ""

    @property
    def because(self) -> str:
        """The whole in one sentence."""
        if not self.applications:
            return ""
        many = " It may belong to each of several." if len(self.applications) > 1 and self.told_by != OF_EACH else ""
        said = f"{self.how.value}{f', and {self.told_by}' if self.told_by else ''}"
        return f"{said[:1].upper()}{said[1:]}.{many}"


@dataclass(frozen=True, slots=True)
class Clues:
    """What of a mail says where it belongs. `address` is who speaks; `beside` everybody else in its header.

    `names` are what the sender is called (of an assistant: also whom they write for), `labels` what an applicant
    system writes of the employer beside its text, `quoted` the fingerprints of `citing`.
    """

    address: str = ""
    answered: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    subject: str = ""
    words: str = ""
    labels: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()


class Directory(Protocol):
    """What is known of applications, looked up by what a mail shows. Each answers with applications."""

    def by_mail(self, message_id: str) -> Set[str]:
        """To which a mail of that Message-ID belongs."""

    def by_address(self, address: str) -> Set[str]:
        """Which the person at that mailbox was seen in."""

    def by_domain(self, domain: str) -> Set[str]:
        """Whose employer has exactly that domain; of free mail, an agency or an applicant system none."""

    def by_sister(self, address: str) -> Set[str]:
        """Which had an interviewer of the same domain, where that is another than the employer's."""

    def by_colleague(self, address: str, text: str) -> Set[str]:
        """Which have a person of the sender's own firm, be it an agency, where the text names them or the company."""

    def by_subject(self, subject: str) -> Set[str]:
        """To whose people a mail of that subject went, if that subject is worth anything."""

    def by_quote(self, quoted: Iterable[str]) -> Set[str]:
        """To whose people the mail went that is quoted best."""

    def by_name(self, name: str) -> Set[str]:
        """In which somebody bears that full name."""

    def by_relay(self, address: str) -> Set[str]:
        """For which mail came from that very address of an applicant system."""

    def by_company(self, text: str) -> Set[str]:
        """Whose company a text names, word by word."""

    def by_role(self, text: str) -> Set[str]:
        """Whose role a text names, word by word."""

    def people(self, application: str) -> Iterable[tuple[str, str]]:
        """Contact and name of everybody there."""

    def employer(self, application: str) -> Employer:
        """What it is recognised by."""


NOBODY: frozenset[str] = frozenset()


def match(clues: Clues, known: Directory) -> Match:
    """Thread by every known id, then any address of a contact, then the employer's domain, then quotes, subject and
    names. What tells several candidates apart is asked next; those that nothing tells apart are all named."""
    how, found = _found(clues, known)
    if len(found) > 1:
        found, told_by = _told_apart(clues, known, found, how)
        return Match(tuple(sorted(found)), how, told_by)
    return Match(tuple(sorted(found)), how)


def _found(clues: Clues, known: Directory) -> tuple[How, Set[str]]:
    theirs = known.by_address(clues.address) or at_domain(clues.address, known)
    if threaded := _threaded(clues, known):
        # Whoever is known elsewhere alone, and answers in this thread, may speak of either.
        elsewhere = {a for a in theirs if not any(_one_employer(known, a, there) for there in threaded)}
        return How.THREAD, threaded if theirs & threaded else threaded | elsewhere
    if theirs := known.by_address(clues.address):
        if clients := _other_clients(clues, known, theirs):
            return How.COLLEAGUE, clients
        return How.ADDRESS, theirs | _other_roles(clues, known, theirs)
    if theirs := at_domain(clues.address, known):
        return How.DOMAIN, theirs
    for how, seen in (
        (How.QUOTE, known.by_quote(clues.quoted)),
        (How.SUBJECT, known.by_subject(clues.subject)),
        (How.COPIED, _all(known.by_address, clues.beside)),
    ):
        if seen:
            return how, seen
    return How.NOTHING, NOBODY


def by_words(clues: Clues, known: Directory, *, spoken_of: Set[str] = NOBODY) -> Match:
    """Where a person's mail may belong of which nothing surer is known: by a name, an interviewer's domain, the company
    together with a word of work in the subject, or the firm of whoever arranged it; else what its text speaks of."""
    named = _all(known.by_name, clues.names)
    sister = known.by_sister(clues.address)
    colleague = known.by_colleague(clues.address, f"{clues.subject} | {clues.words}")
    text = f"{clues.subject} | {' | '.join(clues.names)}"
    companies = known.by_company(text)
    spoken = companies if ABOUT_WORK.search(clues.subject) or known.by_role(clues.subject) & companies else NOBODY
    how, found = next(
        (
            each
            for each in (
                (How.NAME, named),
                (How.SISTER, sister),
                (How.WORDS, spoken),
                (How.COLLEAGUE, colleague),
                (How.TEXT, spoken_of),
            )
            if each[1]
        ),
        (How.NOTHING, NOBODY),
    )
    return _of_the_living(how, found, clues, known)


def by_labels(clues: Clues, known: Directory) -> Match:
    """Where the mail of an applicant system or another robot belongs: the company in one of its labels, an address
    that it wrote from before, a person's name, the company or the role in its words."""
    companies = (known.by_company(label) for label in clues.labels)
    ways = (
        (How.WORDS, _of_one_employer(next((c for c in companies if c), NOBODY), known)),
        (How.RELAY, known.by_relay(clues.address)),
        (How.NAME, _all(known.by_name, clues.names)),
        (How.WORDS, _of_one_employer(known.by_company(clues.words), known)),
        (How.WORDS, known.by_role(clues.subject)),
    )
    how, found = next((way for way in ways if way[1]), (How.NOTHING, NOBODY))
    return _of_the_living(how, found, clues, known)


def _of_one_employer(found: Set[str], known: Directory) -> Set[str]:
    """A machine's mail that names several employers tells of open jobs, not of an application."""
    return found if len({fold(known.employer(each).company) for each in found}) == 1 else NOBODY


def at_domain(address: str, known: Directory) -> Set[str]:
    """The applications at the employer of that domain, or of one above it."""
    found: set[str] = set()
    domain = address.rpartition("@")[2]
    while domain:
        found |= known.by_domain(domain)
        domain = domain.partition(".")[2]
    return found


def _of_the_living(how: How, found: Set[str], clues: Clues, known: Directory) -> Match:
    """What is as weak as a name takes up nothing that the owner has stopped."""
    found = {each for each in found if not known.employer(each).stopped}
    if len(found) > 1:
        found, told_by = _told_apart(clues, known, found, how)
        return Match(tuple(sorted(found)), how, told_by)
    return Match(tuple(sorted(found)), how if found else How.NOTHING)


def _threaded(clues: Clues, known: Directory) -> Set[str]:
    """What it answers decides; of the References, in whatever order a program wrote them, all do."""
    return _all(known.by_mail, clues.answered) or _all(known.by_mail, clues.references)


def _all(look: Callable[[str], Set[str]], each: Iterable[str]) -> Set[str]:
    return NOBODY.union(*map(look, each))


def _one_employer(known: Directory, one: str, other: str) -> bool:
    a, b = known.employer(one), known.employer(other)
    return (
        one == other
        or bool(a.domain and a.domain == b.domain)
        or bool(a.company and fold(a.company) == fold(b.company))
    )


def _other_roles(clues: Clues, known: Directory, theirs: Set[str]) -> Set[str]:
    """Somebody of one role may write of another one at the same employer, and then says so."""
    domains = {known.employer(each).domain for each in theirs} - {""}
    siblings = NOBODY.union(*map(known.by_domain, domains)) - theirs
    if not siblings:
        return NOBODY
    return roles_in(f"{clues.subject} | {clues.words}", siblings | theirs, known) & siblings


def _other_clients(clues: Clues, known: Directory, theirs: Set[str]) -> Set[str]:
    """Of an agency one stands in for another: whoever arranges for one client, and names another client of a colleague,
    speaks of that one; of their own as well where they name it too."""
    text = f"{clues.subject} | {clues.words}"
    named = known.by_company(text)
    others = (known.by_colleague(clues.address, text) & named) - theirs
    if not others or any(_one_employer(known, one, own) for one in others for own in theirs):
        return NOBODY
    return others | (theirs & named)


def _told_apart(clues: Clues, known: Directory, found: Set[str], how: How) -> tuple[Set[str], str]:
    """Of several candidates those that all that speaks of one of them agrees on; all of them where it does not, or
    where it speaks of both."""
    text = f"{clues.subject} | {clues.words}"
    if _OF_BOTH.search(text):
        return found, ""
    said = (
        ("it answers a mail of it", _threaded(clues, known)),
        ("its sender is of it", NOBODY if how is How.COLLEAGUE else known.by_address(clues.address)),
        ("it has the subject of a mail to it", known.by_subject(clues.subject)),
        ("it quotes a mail to it", known.by_quote(clues.quoted)),
        ("its interviewer stands in its header", _alone(_all(known.by_address, clues.beside) & found, found)),
        ("it names its people", _people_named(clues, known, found, text)),
        ("it names the role", roles_in(text, found, known)),
        ("it names the company", known.by_company(text)),
    )
    hints = [(words, seen & found) for words, seen in said if seen & found and not found <= seen]
    agreed = found
    for _, seen in hints:
        agreed = agreed & seen
    if hints and agreed:
        return agreed, next(words for words, _ in hints)
    live = {each for each in found if not known.employer(each).stopped}
    if not hints and live and live != found:
        return live, "you have stopped the other"
    return found, ""


def _alone(seen: Set[str], found: Set[str]) -> Set[str]:
    return seen if seen != found else NOBODY


def _people_named(clues: Clues, known: Directory, found: Set[str], text: str) -> Set[str]:
    """The candidates of which somebody is named who is of no other one; not who writes."""
    folded, senders = f" {fold(text)} ", {fold(name) for name in clues.names}
    who = {
        each: {
            c for c, name in known.people(each) if len(n := fold(name)) > 3 and f" {n} " in folded and n not in senders
        }
        for each in found
    }
    common = frozenset.intersection(*(frozenset(contacts) for contacts in who.values()))
    return {each for each, contacts in who.items() if contacts - common}


def roles_in(text: str, among: Iterable[str], known: Directory) -> Set[str]:
    """Of these applications those whose role a text names; of `Engineer` and `Data Engineer` the longer one."""
    folded = f" {fold(text)} "
    said = {each: role for each in among if (role := role_words(known.employer(each).role)) and f" {role} " in folded}
    return {
        each
        for each, role in said.items()
        if not any(role != other and says(other, role) and f" {role} " not in folded.replace(f" {other} ", " ")
                   for other in said.values())
    }  # fmt: skip


_OF_BOTH = re.compile(
    r"\b(?:both|all(?: of)?|each of)(?: (?:of|the|your|these|those|our)){0,2} (?:open |different )?"
    r"(?:roles?|positions?|jobs|applications|teams?|process(?:es)?|openings|interviews|vacancies|departments|clients?)\b"
    r"|\b(?:beide[nrms]?|alle[nr]?)(?: (?:ihre[nr]?|deine[nr]?|unsere[nr]?))? (?:offenen? )?"
    r"(?:stellen|positionen|rollen|bewerbungen|teams|verfahren|prozesse[n]?|gespräche[n]?|abteilungen|kunden)\b"
    r"|\b(?:les|vos|nos) deux (?:postes|rôles|candidatures|équipes|processus|entretiens|services|clients)\b"
    r"|\b(?:ambos|los dos) (?:puestos|procesos|equipos|roles|clientes|departamentos)\b"
    r"|\b(?:ambas|las dos) (?:posiciones|candidaturas|vacantes|ofertas|entrevistas)\b",
    re.IGNORECASE,
)
ABOUT_WORK = re.compile(
    r"\b(?:interview\w*|appl(?:y|ied|ication\w*)|position|role|job|candida\w*|hiring|recruit\w*|offer|vacancy"
    r"|bewerb\w*|\w*gespräch\w*|stelle|angebot|entretien|poste|offre|entrevista|puesto|oferta|colloquio|posizione"
    r"|offerta|sollicitatie\w*|gesprek|functie|vacature|vaga)\b",
    re.IGNORECASE,
)
"""Words by which a subject speaks of work."""
