"""What is known, looked up by what a mail shows: the index in which `match` finds applications. Pure.

Most of it the fold keeps as facts come in. What needs names, mailboxes and words compared is made here when it is
asked for, of whoever became known since: a mail costs what it says, not what there is.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from agent.decide.application import Application, Contact
from agent.decide.known import Known
from agent.decide.mail_key import is_answer, subject_key
from agent.understand import folding, match, people
from agent.understand.employers import role_names
from agent.understand.employers.employer import domain_of, is_agency, is_service
from agent.understand.employers.known_employer import Employer
from agent.understand.mail import citing
from agent.understand.match import NOBODY
from agent.understand.persons import names

TextOf = Callable[[str], str]
"""The text of a draft as it went out; '' where nobody has it any more."""
SHORTEST_NAME = 3
"""A company of fewer letters cannot be told from other words."""
FEWEST_SUBJECT_WORDS = 3
"""Too many mails are called “Re: Hello”."""
_TOKEN = re.compile(r"\d[^@]*\d|[0-9a-f]{8}")


@dataclass(slots=True)
class _Index:
    """What has been made of people, employers and our mails."""

    heard: int = 0
    """How many of the news of people and employers are in it."""
    mailboxes: dict[str, str] = field(default_factory=dict)
    """Mailbox, however it is spelled -> contact."""
    named: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Full name -> contacts."""
    sisters: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    firms: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Domain -> contacts there."""
    companies: dict[str, dict[str, set[str]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(set)))
    """First word -> whole name -> applications."""
    roles: dict[str, dict[str, set[str]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(set)))
    quoted: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Fingerprint of our mails -> applications."""
    own_domains: set[str] = field(default_factory=set)
    """Of the firms that the owner wrote to when no application there was known."""
    own: int = 0
    read: int = 0
    """How many of our mails that went are in `quoted`."""


_indexes: WeakKeyDictionary[Known, _Index] = WeakKeyDictionary()


@dataclass(slots=True)
class Directory:
    """The known, and the applications that the mail just read has opened (`opened`)."""

    known: Known
    opened: Mapping[str, Employer]
    text_of: TextOf = lambda draft: ""

    # --- what the fold keeps ------------------------------------------------------------------

    def by_mail(self, message_id: str) -> Set[str]:
        """To which a mail of that Message-ID belongs."""
        return self.known.by_mail.get(message_id) or NOBODY

    def by_domain(self, domain: str) -> Set[str]:
        """Whose employer has exactly that domain."""
        return (self.known.by_domain.get(domain) or NOBODY) | self._opened_at(domain)

    def by_subject(self, subject: str) -> Set[str]:
        """To whose people a mail went that this subject answers."""
        key = subject_key(subject)
        if not is_answer(subject) or len(key.split()) < FEWEST_SUBJECT_WORDS:
            return NOBODY
        return self.known.by_subject.get(key) or NOBODY

    def by_relay(self, address: str) -> Set[str]:
        """For which mail came from that address, where it is one of many that an applicant system hands out."""
        handed_out = is_service(address) and _TOKEN.search(address.partition("@")[0])
        return (self.known.by_relay.get(address) or NOBODY) if handed_out else NOBODY

    # --- what is made of it -------------------------------------------------------------------

    def contact_at(self, address: str) -> str | None:
        """Whose mailbox that is: by +tag, case and Gmail's dots the same is the same."""
        return self.known.by_address.get(address) or self._index().mailboxes.get(people.mailbox(address))

    def by_address(self, address: str) -> Set[str]:
        """Which the person at that mailbox was seen in."""
        contact = self.contact_at(address) if address else None
        return self.known.contacts[contact].applications if contact is not None else NOBODY

    def by_name(self, name: str) -> Set[str]:
        """In which somebody bears that full name."""
        contacts = (self.known.contacts[c] for c in self._index().named.get(full_name(name), ()))
        return NOBODY.union(*(contact.applications for contact in contacts))

    def namesake(self, application: str, called: Iterable[str]) -> str | None:
        """Who of that application bears one of these full names; None also where several do."""
        there = {c for name in called for c in self._index().named.get(full_name(name), ())}
        there = {c for c in there if application in self.known.contacts[c].applications}
        return there.pop() if len(there) == 1 else None

    def by_sister(self, address: str) -> Set[str]:
        """Which had an interviewer of the same domain, where that is another than the employer's."""
        domain = domain_of(address)
        return self._index().sisters.get(domain) or NOBODY if domain else NOBODY

    def by_colleague(self, address: str, text: str) -> Set[str]:
        """Which have a person of the sender's own firm, where the text names them or the company."""
        there = [self.known.contacts[c] for c in self.colleagues(address)]
        if not there:
            return NOBODY
        words, companies = f" {folding.fold(text)} ", self.by_company(text)
        named = (c.applications for c in there if any(f" {n} " in words for n in folding.fold(c.name).split()[:1]))
        return NOBODY.union(*named, *(c.applications & companies for c in there))

    def colleagues(self, address: str) -> Set[str]:
        """The contacts at the firm of that address."""
        domain = domain_of(address)
        return (self._index().firms.get(domain) or NOBODY) if domain else NOBODY

    def by_company(self, text: str) -> Set[str]:
        """Whose company a text names, word by word."""
        return _spoken(text, self._index().companies) | {
            name for name, e in self.opened.items() if len(firm := folding.fold(e.company)) >= SHORTEST_NAME
            and f" {firm} " in f" {folding.fold(text)} "
        }  # fmt: skip

    def by_role(self, text: str) -> Set[str]:
        """Whose role a text names, word by word."""
        return _spoken(text, self._index().roles)

    def by_quote(self, quoted: Iterable[str]) -> Set[str]:
        """To whose people the mail went of which most is quoted."""
        found: Counter[str] = Counter()
        ours = self._ours()
        for each in quoted:
            found.update((ours.get(each) or NOBODY) | (self.known.by_quote.get(each) or NOBODY))
        most = max(found.values(), default=0)
        return {a for a, count in found.items() if count == most} if most >= citing.ENOUGH else NOBODY

    # --- one application ----------------------------------------------------------------------

    def people(self, application: str) -> Iterable[tuple[str, str]]:
        """Contact and name of everybody there."""
        there = self.known.applications.get(application)
        return [(c, self.known.contacts[c].name) for c in there.contacts] if there else []

    def employer(self, application: str) -> Employer:
        """What it is recognised by."""
        there = self.known.applications.get(application)
        return self.opened[application] if there is None else employer_of(there)

    def is_house(self, application: str, address: str) -> bool:
        """Is that an address of the employer's, or of the domain of somebody who is known there?"""
        domain = domain_of(address)
        there = self.known.applications.get(application)
        if application in match.at_domain(address, self) or there is None:
            return application in match.at_domain(address, self)
        known = {domain_of(a) for c in there.contacts for a in self.known.contacts[c].addresses}
        return domain is not None and domain in known

    def bear(self, found: match.Match, called: Iterable[str]) -> bool:
        """Does somebody of these applications bear one of the names?"""
        return any(self.by_name(name) & set(found.applications) for name in called)

    def corresponds(self, address: str) -> bool:
        """Has the owner written to them, or to somebody of their firm, without any application being known?"""
        domain = domain_of(address)
        return address in self.known.own_to or (domain is not None and domain in self._index().own_domains)

    # --- the index ----------------------------------------------------------------------------

    def _opened_at(self, domain: str) -> Set[str]:
        return {n for n, e in self.opened.items() if e.domain == domain} if self.opened and domain else NOBODY

    def _index(self) -> _Index:
        index = _indexes.setdefault(self.known, _Index())
        for each in self.known.news_of[index.heard :]:
            if isinstance(each, Application):
                _enter_employer(index, self.known, each)
            else:
                _enter_person(index, self.known, each)
        index.heard = len(self.known.news_of)
        for mail in self.known.own_unattached[index.own :]:
            index.own_domains.update(domain for address in mail.addresses if (domain := domain_of(address)))
        index.own = len(self.known.own_unattached)
        return index

    def _ours(self) -> Mapping[str, Set[str]]:
        index = self._index()
        for draft in self.known.gone[index.read :]:
            for each in citing.fingerprints(self.text_of(draft)):
                index.quoted[each].add(self.known.drafts[draft].moved.application)
        index.read = len(self.known.gone)
        return index.quoted


def full_name(name: str) -> str:
    """A name of at least two words for comparing, whichever of them comes first; '' for less."""
    words = folding.fold(names.clean(name)).split()
    return " ".join(sorted(words)) if len(words) > 1 else ""


def employer_of(application: Application) -> Employer:
    """What an application is recognised by."""
    return Employer(
        application.id, application.company, application.domain, application.role, application.stopped is not None
    )


def _spoken(text: str, index: Mapping[str, Mapping[str, Set[str]]]) -> Set[str]:
    """The applications whose name stands in a text; each word of it is looked up once."""
    folded = folding.fold(text)
    padded = f" {folded} "
    found: set[str] = set()
    for word in set(folded.split()):
        for name, applications in (index.get(word) or {}).items():
            if f" {name} " in padded:
                found |= applications
    return found


def _enter_person(index: _Index, known: Known, contact: Contact) -> None:
    for address in contact.addresses:
        index.mailboxes.setdefault(people.mailbox(address), contact.id)
        if domain := domain_of(address):
            index.firms[domain].add(contact.id)
    if name := full_name(contact.name):
        index.named[name].add(contact.id)
    for application in contact.applications:
        _enter_sisters(index, known, known.applications[application], {contact.id})


def _enter_employer(index: _Index, known: Known, application: Application) -> None:
    company, role = folding.fold(application.company), role_names.role_words(application.role)
    if len(company) >= SHORTEST_NAME:
        index.companies[company.split()[0]][company].add(application.id)
    if role:
        index.roles[role.split()[0]][role].add(application.id)
    _enter_sisters(index, known, application, set(application.contacts))


def _enter_sisters(index: _Index, known: Known, application: Application, who: Set[str]) -> None:
    met = {c for interview in application.interviews.values() for c in interview.seen.interviewers}
    for domain in {domain_of(a) for c in met & who for a in known.contacts[c].addresses}:
        if domain and domain != application.domain and not is_agency(domain):
            index.sisters[domain].add(application.id)
