"""Who a text says one will meet: names of people in invites, in lists, agendas and sentences. Pure.

A name is told from a job title, a round, a company or a day by its words alone, and only where the text has said
that people follow. May not make an address out of a name: an address is taken only where it stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from agent.understand.employer import folded
from agent.understand.job import INTERVIEW, STAGE_PHRASE, is_title

_I = re.IGNORECASE
_MAX_TRIGGERS = 60
_PARTICLES = frozenset(
    "de del della der den di da do dos das du la le van von zu zum zur ter ten bin ibn al el af av y e san st".split()  # noqa: SIM905
)
_HONORIFIC = re.compile(
    r"^(?:(?:dr|prof|mr|mrs|ms|mx|herrn?|frau|hr(?=\.)|fr(?=\.)|sr|sra|señora?|signora?|sig|dott|m|mme|mlle|monsieur"
    r"|madame|dhr|mevr|ing|dipl|phd)\b\.?-?\s*)+(?=\S)",
    _I,
)
# Words that begin with a capital in invites and are no part of a name.
_NOT_NAMES = frozenset(
    """
    gmbh inc ltd llc corp corporation ag plc
    a about access account additional afternoon agenda all am an and any application april at august
    back background backend behavioral behavioural bewerbung bonjour bonus book break breakfast bring
    business calendar call calls candidate candidates care careers case chat check click cloud code
    coding coffee company conference conversation core cross culture customer data date day dear
    december deep design details device dial discussion dive early einladung email end engineering
    entretien event experience feature february feedback final finance find first fit floor founding
    friday frontend full gespräch google group gruß guten growth guests hallo hello help hi hiring hola
    human id infrastructure intro introduction invitation invite january job join joining july june kind
    leadership learning link live location looking loop lunch machine managing march marketing
    mathematics may meet meeting meetings microsoft mission mit monday morning next no note november
    october office onsite onboarding online open operations organisation organiser organization
    organizer our pair panel part participants passcode password past pause people personal phone
    platform please position prep preparation presentation problem process product programming project q
    questions recruiting recruitment regards remote research resources review role room round sales
    saturday schedule scheduling science screen second security self senior september session skype
    slack software solving sql stack staff stage strategy sunday system systems talent tba tbc tbd teams
    team tech technical test thank thanks the this thursday time to tour tuesday update us values video
    virtual visit vp we wednesday welcome when where with wrap you your zoom cto ceo cfo coo cmo cpo hr
    it qa ux ui ai ml montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz
    mai juni juli oktober dezember wir sie ihr ihre unser raum lundi mardi mercredi jeudi vendredi lunes
    martes miércoles jueves viernes lunedì martedì mercoledì giovedì venerdì maandag dinsdag woensdag
    donderdag vrijdag salle sala zaal vous nous ihnen dir dich euch uns him her them interne équipe
    équipo equipo persoonlijk personalabteilung geschäftsführung fachabteilung entwicklung vertrieb
    """.split()  # noqa: SIM905 - a list of 250 quoted words reads worse
)
_WITH = r"(?:with|mit|avec|con|com|met|med|by|w/)"
# What announces people in a list; the names follow on the line or in the lines below.
_LABEL = re.compile(
    r"(?:^[^\w\n]{0,6}|(?<=[.!?] ))(?:(?:your |the |today's |meet (?:your )?)?(?:interviewers?"
    r"|interview (?:panel|team|with)|panel(?:lists?| members?)?|interviewed by|hosts?"
    r"|who you(?:'|’)?(?:ll| will) (?:meet|be meeting)(?: with)?|you(?:'|’)?(?:ll"
    r"| will)(?: be)? meet(?:ing)?(?: with)?|meeting with|speakers?|participants?|attendees|people|who"
    r"|with)"
    r"|(?:ihre? )?(?:gesprächspartner(?:[:*_/-]?innen|in)?|interviewer(?:[:*_/-]?innen|in)?"
    r"|teilnehmer(?:[:*_/-]?innen|in|nde)?|teilnehmende|beteiligte|anwesende)|wer|es nehmen teil|mit dabei"
    r"|(?:vos )?(?:interlocut(?:eurs?|rices?)|intervenants?|recruteurs?|participants?)|qui"
    r"|(?:sus? )?(?:entrevistador(?:es|as?)?|participantes|asistentes|interlocutores)|quién"
    r"|intervistator[ei]|partecipanti|chi|gesprekspartners?|deelnemers|wie|entrevistador(?:es)?"
    r"|quem)[ ]*[:：][ ]*(?P<rest>[^\n]*)",
    _I | re.MULTILINE,
)
# The same in running text.
_SENTENCE = re.compile(
    rf"(?:\byou(?:'|’)?(?:ll| will| are going to|'re| are)?(?: also| then| first| be)*\s+(?:meet|meeting"
    rf"|speak|speaking|talk|talking|chat|chatting|interview|interviewing|join"
    rf"|joined)(?:ed)?(?: up)?(?:\s+(?:to|{_WITH}))?"
    r"|\b(?:interviewed|joined|hosted|conducted) by|\b(?:your )?interviewers? (?:is|are|will be)"
    r"|\b(?:speak|talk|meet|meeting|call|chat|conversation) with"
    r"|(?:^|(?<=[.!?] )|(?<=\n))meeting|\b(?:meet|introduce you to)(?= [A-Z])"
    r"|\b(?:es|am gespräch) nehmen teil:?|\bteilnehmen werden:?|\b(?:sprechen|treffen|reden)(?: sie"
    r"| du)?(?: mit)?|\bgespräch mit|\bsie (?:sprechen|treffen)(?: mit)?|\b(?:lernen|lernst)(?: sie| du)"
    r"|\bgesprächspartner(?:in|innen)? (?:ist|sind|wird|werden)|\bvous (?:rencontrerez|échangerez avec"
    r"|serez reçue?(?:\(e\))? par|parlerez (?:à|avec))|\bvous aurez rendez-vous avec"
    r"|\b(?:hablarás|conversarás|te reunirás|se reunirá|hablará|te entrevistará[ns]?) ?(?:con)?"
    r"|\bte entrevistarán?|\b(?:incontrerai|incontrerà|parlerai con|parlerà con|sarai intervistat[ao] da)"
    r"|\bje (?:spreekt|ontmoet|hebt een gesprek)(?: met)?|\bu (?:spreekt|ontmoet)(?: met)?"
    r"|\b(?:você )?(?:falará|conversará|vai falar|vai conversar) com|\bdu (?:träffar|kommer att träffa"
    r"|möter))\s+",
    _I | re.MULTILINE,
)
_AGENDA = re.compile(
    # Every word ends here: "10:00 Amir", "10:00 Anna" and "10:00 Ben" begin with names.
    r"^[^\w\n]{0,6}(?:\d{1,2}(?:[:.h]\d{2})?\s*(?:(?:am|pm|uhr|h)\b|[ap]\.m\.)?\s*(?:[-–—]|(?:to|bis|à|a"
    r"|tot)\b)?\s*){1,2}(?:\(?(?-i:UTC|[A-Z]{1,4}T)\b\)?\s*)?[:|,–—-]*\s*(?P<rest>[^\n]+)",
    _I | re.MULTILINE,
)
_HAS_CLOCK = re.compile(r"^[^\w\n]{0,6}\d{1,2}(?:[:.h]\d{2}|\s*(?:am|pm|uhr)\b)", _I)
_SPLIT = re.compile(r"\s*(?:;|\n|,|\s\+\s|\s/\s|\s&\s|\s(?:and|und|et|y|e|en|och|sowie|as well as|along with)\s)\s*")
_STOP = re.compile(
    r"^(?:about|regarding|to|for|at|on|from|in|über|zu|für|am|um|sur|pour|para|sobre|per|voor|over|om|durch|during|via|who|which|before|after|then|there)\b",
    _I,
)
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bDr)(?<!\bProf)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bSr)(?<!\bSra)(?<!\bSt)[.!?](?=\s|$)"
)
_MAIL = re.compile(r"[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}", _I)


@dataclass(frozen=True, slots=True)
class Named:
    """A person named by a text. `address` is one that stands beside the name, else None.

    `in_list`: it stood in a list or an agenda, where a single name ("Anna") is a person as well.
    """

    name: str
    address: str | None = None
    in_list: bool = False


def clean(name: str) -> str:
    """A display name as one would say it: `Schmidt, Anna (Globex)` -> `Anna Schmidt`; '' for an address."""
    name = re.sub(r"\s*[(\[].*?[)\]]", "", name[:200]).strip(" '\"")
    name = re.sub(r"\s+(?:via|from|bei|at|chez)\s.*$|\s*[|@].*$", "", name, flags=_I)
    if name.count(",") == 1:
        last, first = (part.strip() for part in name.split(","))
        if first and not is_title(first) and len(first.split()) <= 3:
            name = f"{first} {last}"
    return _HONORIFIC.sub("", name).strip()


def is_name(text: str, *, single: bool = False) -> bool:
    """Could that be a person's name, by its words: two to five, capitalised, none of them a thing or a title."""
    words = text.split()
    if not (1 if single else 2) <= len(words) <= 5 or len(text) > 60 or words[0].lower() in _PARTICLES:
        return False
    capitals = 0
    for word in words:
        plain = word.strip(".,")
        if plain.lower() in _PARTICLES and word[0].islower():
            continue
        if not plain or not (plain[0].isupper() or not plain[0].isascii()) or plain.lower() in _NOT_NAMES:
            return False
        if not all(c.isalpha() or c in "'’.-·" for c in plain):
            return False
        capitals += 1
    return (
        capitals >= (1 if single else 2)
        and not is_title(text)
        and not INTERVIEW.search(text)
        and not STAGE_PHRASE.search(text)
    )


def listed(text: str, *, not_people: Collection[str] = ()) -> tuple[Named, ...]:
    """The people a description says will take part, in its order. `not_people` are names of companies.

    Single names ("Anna") are given too; who knows the people of the event decides what they are worth.
    """
    text = text[:20_000].replace("\t", " ")
    companies = {folded(name) for name in not_people} - {""}
    found: dict[str, Named] = {}
    in_lists = (replace(person, in_list=True) for person in (*_from_labels(text), *_from_agenda(text)))
    for person in (*in_lists, *_from_sentences(text)):
        plain = folded(person.name)
        if plain not in companies:
            found.setdefault(plain, person)
        if len(found) >= 40:
            break
    return tuple(found.values())


def _from_labels(text: str) -> Iterator[Named]:
    for label in islice(_LABEL.finditer(text), _MAX_TRIGGERS):
        rest = label["rest"].strip()
        if rest:
            yield from _people(rest)
            continue
        # The list stands below: until an empty line after its first item, or the next label.
        seen = False
        for line in text[label.end() :].lstrip("\n").split("\n")[:25]:
            if not line.strip():
                if seen:
                    break
                continue
            if (
                re.match(r"^[\w ]{2,30}:\s*\S*", line)
                and _LABEL.match(line) is None
                and seen
                and not _HAS_CLOCK.match(line)
            ):
                break
            seen = True
            yield from _in_item(line)


def _from_agenda(text: str) -> Iterator[Named]:
    for line in islice(_AGENDA.finditer(text), _MAX_TRIGGERS):
        if _HAS_CLOCK.match(line[0]):
            yield from _in_item(line["rest"])


def _in_item(line: str) -> Iterator[Named]:
    """One line of a list or an agenda: `Anna Schmidt, CTO`, `System design with Priya Nair`, `Values: Mark Hill`."""
    line = line.strip(" \t-–—*•·>#")
    after = re.search(rf"\b{_WITH}\s+(.+)", line, _I)
    if after:
        yield from _people(after[1])
        return
    for piece in re.split(r"\s[-–—|]\s|[:|]\s|\s*\(|\)\s*", line):
        people = list(_people(piece))
        if people:
            address = _MAIL.search(line)
            only = address[0].lower() if address and len(people) == 1 else None
            yield from (Named(p.name, p.address or only) for p in people)
            return


def _from_sentences(text: str) -> Iterator[Named]:
    for trigger in islice(_SENTENCE.finditer(text), _MAX_TRIGGERS):
        rest = text[trigger.end() : trigger.end() + 400]
        end = _SENTENCE_END.search(rest)
        rest = rest[: end.start()] if end else rest
        # A paragraph ends a sentence; a wrapped line does not.
        rest = re.split(r"\n\s*\n|\n\s*[-*•]", rest)[0].replace("\n", " ")
        yield from (p for p in _people(rest))


def _people(fragment: str) -> Iterator[Named]:
    """The names at the head of each item of an enumeration, until it turns to something else."""
    fragment = fragment[:1000]
    address = _MAIL.findall(fragment)
    # What stands in brackets is a title, a company or an address.
    bare = re.sub(r"\([^()]*\)|<[^<>]*>|\[[^\[\]]*\]", "", fragment)
    items = _SPLIT.split(_MAIL.sub("", bare))
    for raw in items:
        item = raw.strip(' \t-–—*•·.:"“”„')
        if _STOP.match(item):
            return
        name = _head(item)
        if name:
            near = next((a for a in address if _beside(name, a, fragment)), None)
            yield Named(name, near.lower() if near else None)
        if re.search(r"\b(?:about|regarding|to discuss|über|sur|sobre|riguardo)\b", item):
            return


def _head(item: str) -> str | None:
    """The name an item begins with, after `our CTO` or `Mr.`; a single name only where it is all there is."""
    item = re.sub(r"^(?:with|mit|avec|con|com|met)\s+", "", item, flags=_I)
    words = item.split()
    led = len(words)
    while len(words) > 1 and (_is_lead_in(words[0]) or (led > len(words) and words[0].lower() in _NOT_NAMES)):
        # "Head of Platform Jon Snow": once a title has begun, what it is head of goes as well.
        words = words[1:]
    led -= len(words)
    item = _HONORIFIC.sub("", " ".join(words))
    run: list[str] = []
    for word in item.split():
        plain = word.strip(".,:;!?'’\"“”")
        if not plain or not (plain[0].isupper() or (run and plain.lower() in _PARTICLES)):
            break
        run.append(word.rstrip(',:;!?"“”') if len(plain) == 1 else word.strip('.,:;!?"“”'))
        if word[-1] in ",:;!?":
            break
    while run and run[-1].lower() in _PARTICLES:
        run.pop()
    text = " ".join(run)
    if is_name(text):
        return text
    # "Director of Quality" leaves one word as well, and it is no name.
    return text if len(run) == 1 and not led and is_name(text, single=True) else None


def _is_lead_in(word: str) -> bool:
    plain = word.strip(",.:")
    return (
        bool(plain)
        and (plain[0].islower() or (plain.isupper() and 2 <= len(plain) <= 3) or is_title(plain))
        and (plain.lower() not in _PARTICLES)
    )


def _beside(name: str, address: str, text: str) -> bool:
    """Does the address follow the name closely, with no other name between."""
    at = text.find(name)
    return (
        at >= 0
        and 0 <= text.find(address) - (at + len(name)) <= 40
        and "," not in text[at + len(name) : text.find(address)]
    )
