"""Whose interview it is, by all runs of words in the invitation and the mail domains in it. Pure; companies.txt.

What rules found stays while it is not unlikely.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from importlib import resources

from agent.model import CalendarEvent, Message
from agent.rules import Owner
from agent.understand.employers.company_words import LEGAL, NO_COMPANY, ORGANISATION, names_domain
from agent.understand.employers.domains import domain_of, folded, is_agency, is_free_mail, is_service
from agent.understand.naming import run_weights, runs

LIKELY_ENOUGH = 0.1
"""So probable, what the rules of `employers` found stays."""
_MOST_SENDERS, _MOST_GUESTS = 2, 30
_FINDS_OTHERS = re.compile(
    r"recruit|staffing|personal(?:beratung|vermittlung|service)|zeitarbeit|headhunt|search|interim|uitzend|detacher"
    r"|werving|\bett\b|trabajo temporal|talent|selección|selezione|agenzia per il lavoro|cabinet|consult|bemiddel"
    r"|intercedent|vermittl|placement|career",
    re.IGNORECASE,
)
_FOR_OTHERS = re.compile(
    r"\bclients?\b|\bkunden?\b|\bmandant|\bcliente\b|\bopdrachtgever\b|\bklant\b|\bcliënt", re.IGNORECASE
)


def find(
    event: CalendarEvent,
    message: Message | None,
    owner: Owner,
    *,
    domain: str | None,
    subject: str,
    people: Iterable[str],
    role: str | None,
) -> runs.Found:
    """Every run that may be the employer's name.

    `domain` is the employer's as far as it is known, `people` are names of persons, `subject` is the mail's without
    prefixes, `role` is the job.
    """
    host = event.organizer
    homes = _homes(event, message, owner, domain)
    texts = [("title", event.summary), ("subject", subject), ("place", event.location)]
    texts.append(("host", host.name if host else ""))
    texts += [("from", each.name) for each in (message.from_[:_MOST_SENDERS] if message else ())]
    called = dict.fromkeys(home.partition(".")[0] for _, home in homes)
    # What only a domain tells is a name as well: "Globex" of globex.example.
    texts += [("home", each.replace("-", " ").replace("_", " ").title()) for each in called]
    texts += [("body", event.description), ("mail", message.text if message else "")]
    labels = {folded(each) for each in called}
    persons = {folded(word) for name in (*people, owner.name) for word in name.split()}
    job = {folded(word) for word in (role or "").split()}
    whole = "\n".join(text for _, text in texts)
    between = f"{_FOR_OTHERS.search(whole) is not None}{_FINDS_OTHERS.search(whole) is not None}"

    @functools.lru_cache(maxsize=4096)
    def kind_of(word: str) -> str | None:
        plain = folded(word)
        if plain in persons:
            return "person"
        if plain in job:
            return "role"
        if len(plain) < 3 or not any(plain in label for label in labels):
            return None
        return "domain" if any(plain == label or label.startswith(plain) for label in labels) else "of domain"

    @functools.lru_cache(maxsize=4096)
    def more(said: str) -> tuple[str, ...]:
        return tuple(_of_name(said, homes, between))

    return runs.find(texts, kind_of, more)


def _homes(event: CalendarEvent, message: Message | None, owner: Owner, domain: str | None) -> list[tuple[str, str]]:
    """The mail domains that may be the employer's, by whose they are; none of a service or of the owner's."""
    mine = {domain_of(address) for address in owner.addresses}
    found = [("employer", domain), ("host", domain_of(event.organizer.email) if event.organizer else None)]
    found += [("from", domain_of(each.email)) for each in (message.from_[:_MOST_SENDERS] if message else ())]
    found += [("guest", each) for each in sorted({domain_of(a.email) or "" for a in event.attendees[:_MOST_GUESTS]})]
    return [
        (of, home)
        for of, home in dict.fromkeys(found)
        if home and home not in mine and not is_service(f"x@{home}") and not is_free_mail(f"x@{home}")
    ]


def _of_name(said: str, homes: list[tuple[str, str]], between: str) -> Iterator[str]:
    """What its letters tell, whose mail domain it is like, and whether somebody finds people for others here."""
    words = [folded(word) for word in said.split()]
    near = False
    for of, home in homes:
        if _is_like(words, folded(home.partition(".")[0])):
            near = True
            yield f"like:{of}"
            yield f"like:{of}:{is_agency(home)}:{between}"
            if names_domain(said, home):
                yield f"names:{of}"
    if not near:
        yield "like none" if homes else "no domain"
        yield f"like none:{between}"
    if said.islower():
        return  # of small words there are many, and a firm's kind is seldom among them
    if LEGAL.search(said):
        yield "legal"
        yield f"legal:{near}"
    if ORGANISATION.search(said):
        yield "organisation"
        yield f"organisation:{near}"
        if ORGANISATION.fullmatch(said):
            yield "only an organisation"
    if _FINDS_OTHERS.search(said):
        yield f"finds others:{between}"


def _is_like(words: list[str], label: str) -> bool:
    """Have these words anything to do with a domain's label: one is in it, it in them, or their first letters."""
    joined = "".join(words)
    return (
        (len(label) > 2 and label in joined)
        or any(len(word) > 2 and word in label for word in words)
        or (len(label) > 1 and label == "".join(word[:1] for word in words))
    )


def settle(ruled: str | None, found: runs.Found, weights: run_weights.Weights | None = None) -> str | None:
    """The employer's name: what rules found unless that is unlikely, or longer than what is written of their domain.

    `weights`: others than those that are shipped.
    """
    ruled = ruled if runs.letters(ruled) else None
    probable, written = (weights or shipped()).probable(found)
    likeliest = max(probable, key=lambda each: probable[each])
    # "Globex" that is written of globexgroup.example is what its people call it.
    shorter = likeliest and likeliest in runs.letters(ruled) and ruled and not _written(ruled, found)
    if ruled and not shorter and probable.get(runs.letters(ruled), 0.0) >= LIKELY_ENOUGH:
        return ruled
    # "at large", "at HQ" and a weekday are no firm, nor is a domain where rules found what is written.
    if ruled and (NO_COMPANY.fullmatch(likeliest) or (_written(ruled, found) and not _written(likeliest, found))):
        return ruled
    return written.get(likeliest, ruled)


def _written(name: str, found: runs.Found) -> bool:
    """Does that stand anywhere but in a mail domain."""
    said = runs.letters(name)
    return any(run.letters == said and found.lines[run.line].kind != "home" for run in found.runs)


@functools.cache
def shipped() -> run_weights.Weights:
    """The table that lies in the package."""
    return run_weights.Weights.load(resources.files("agent.understand").joinpath("companies.txt").read_text("utf-8"))
