"""Which application and person the owner's words name: `globex`, `Anna`, `Anna at Globex`, `globex for Anna`.

Of several nothing is guessed: it is said what there is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.compose.plain import one_line
from agent.decide.application import Application
from agent.decide.known import Known
from agent.understand.lexicon import plain

_LEAD = re.compile(
    r"^(?:for|to|with|at|from|by|about|of|everything (?:about|of|from)|all (?:about|of)|the"
    r"|für|an|von|bei|mit|über|zu|pour|à|chez|de|par|sur|avec|para|en|con|sobre|por)\s+(?=\S)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[,/(]\s*|\s+(?:at|from|of|for|in|bei|von|für|chez|de|pour|en|para|-|–|—)\s+", re.IGNORECASE)
_MOST_NAMED = 20


class UnclearError(Exception):
    """Why a command cannot be carried out; nothing has been done."""


@dataclass(slots=True)
class CalledByOwner:
    """Looks up what the owner names among what is known."""

    known: Known

    def application(self, name: str, *, by_people: bool = False) -> Application:
        """The application of that name; without one, the only one there is. `by_people`: by who is there, too."""
        return self.both(name)[0] if by_people and name else self._one(name)

    def both(self, name: str) -> tuple[Application, str | None]:
        """The application, and the contact where the words name one. Raises UnclearError."""
        if not name or self.applications(name):
            return self._one(name), None
        bare = _LEAD.sub("", name)
        found = {
            (application.id, contact)
            for one, two in _halves(bare)
            for here, who in ((one, two), (two, one))
            for application in self.applications(here)
            for contact in self._people(who, application)
        }
        found = found or {
            (application.id, contact) for application in self._open() for contact in self._people(bare, application)
        }
        if not found:
            self._one(name)  # says what there is
        if len(found) > 1:
            there = ", ".join(f"{self.known.contact_named(c)} at {self._called(a)}" for a, c in sorted(found)[:8])
            raise UnclearError(f"“{one_line(name, 60)}” may be {there}; write NAME at EMPLOYER")
        ((application_id, contact),) = found
        return self.known.applications[application_id], contact

    def person(self, application: Application, name: str) -> str:
        """The contact of that name there."""
        found = self._people(name, application)
        if len(found) != 1:
            there = ", ".join(self.known.contact_named(c) for c in application.contacts) or "nobody yet"
            raise UnclearError(f"“{one_line(name, 60)}” fits {len(found)} people; there are: {there}")
        return found[0]

    def addresses(self, name: str) -> list[str]:
        """Where the people of that name are written to."""
        people = {c for a in self.known.applications.values() for c in self._people(name, a)}
        return sorted(address for c in people if (address := self.known.address_of(c)))

    def begins_with_a_name(self, text: str) -> str | None:
        """The first words, where they are the name of an employer or of somebody there."""
        words = text.split()[:4]
        for count in range(len(words), 0, -1):
            first = " ".join(words[:count]).strip(" ,;:.'’")
            wanted = plain(first)
            for application in self.known.applications.values():
                names = (application.id, application.company, application.domain, self.handle(application))
                begun = plain(application.company).split()[:1] == [wanted] and len(wanted) > 2
                people = [plain(self.known.contact_named(c)) for c in application.contacts]
                if begun or wanted in map(plain, names) or any(wanted in (p, *p.split()[:1]) for p in people):
                    return first
        return None

    def applications(self, name: str) -> list[Application]:
        """Those that a name may mean: see `named`, else that of this handle, else by a word of its role."""
        return self._applications(name) or self._applications(_LEAD.sub("", name))

    def _applications(self, name: str) -> list[Application]:
        wanted, every = plain(name), self.known.applications.values()
        return (
            self.named(name)
            or [a for a in every if wanted == plain(self.handle(a))]
            or [a for a in every if _words(name) and _words(name) <= _words(f"{a.company} {a.role or ''}")]
        )

    def named(self, name: str) -> list[Application]:
        """The applications of that id or company, else those of whose company it is a word."""
        wanted, every = plain(name), self.known.applications.values()
        exactly = [a for a in every if wanted in (plain(a.id), plain(a.company), plain(a.domain))]
        return exactly or [a for a in every if _words(name) and _words(name) <= _words(f"{a.company} {a.domain}")]

    def handle(self, application: Application) -> str:
        """An id that names it alone: the first of several at an employer is called as all of them are."""
        bare, others = application.id.casefold(), (a for a in self.known.applications.values() if a is not application)
        shared = any(bare in (a.company.casefold(), a.domain.casefold()) for a in others)
        first = f"{application.id}-1"
        return first if shared and first not in self.known.applications else application.id

    def _one(self, name: str) -> Application:
        open_ = self._open()
        found = self.applications(name) if name else open_
        if len(found) == 1:
            return found[0]
        among = found or open_ or list(self.known.applications.values())
        there = ", ".join(f"{self.handle(a)} ({_what(a)})" for a in among[:_MOST_NAMED]) or "none yet"
        if not name:
            raise UnclearError(f"it does not say for whom; there are: {there}")
        raise UnclearError(f"“{one_line(name, 60)}” is {'several' if found else 'none'} of what I know: {there}")

    def _open(self) -> list[Application]:
        return [a for a in self.known.applications.values() if a.stopped is None]

    def _people(self, name: str, application: Application) -> list[str]:
        """Those there of whose name these are words; else those of whose name it is a part."""
        wanted = _words(_LEAD.sub("", name))
        named = {c: plain(self.known.contact_named(c)) for c in application.contacts}
        if not wanted:
            return []
        whole = [c for c, full in named.items() if wanted <= _words(full)]
        part = plain(name).strip(" ()")
        return whole or [c for c, full in named.items() if len(part) > 2 and part in full]

    def _called(self, application: str) -> str:
        return one_line(self.known.applications[application].company, 40)


def _halves(name: str) -> list[tuple[str, str]]:
    """Every way to part a name in two."""
    found = list(_BETWEEN.finditer(name[:200]))[:6]
    return [(name[: m.start()].strip(), name[m.end() :].strip(" )")) for m in found]


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", plain(text)))


def _what(application: Application) -> str:
    role = f", {one_line(application.role, 40)}" if application.role else ""
    return f"{one_line(application.company, 40)}{role}"
