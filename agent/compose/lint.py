"""A last reading of a draft before anybody sees it: what must not be in a mail to a stranger. Pure.

A serious finding blocks staging; the others are told to the owner beside the draft.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from agent.compose import claims, tongues
from agent.compose.brief import Brief
from agent.compose.draft import WORD_LIMITS, shipped_for, signed
from agent.compose.greeting import person
from agent.compose.language import CALLED, language
from agent.compose.lint_words import GENDERED, PRESSURE, SUPERLATIVE, WORN
from agent.compose.plain import count_words, names_word, short_company, word_set
from agent.compose.spelling import Dictionary, misspelt
from agent.errors import ConfigError
from agent.model import Finding, Text

LONGEST_SUBJECT = 200
LONGEST_BODY = 20_000

_GREETED = re.compile(
    r"^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen|abend)|hallo|moin|servus"
    r"|grüß gott|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|salut|chère?s?|buenos días|buenas (?:tardes|noches)"
    r"|buen día|hola|estimad[oa]s?|querid[oa]s?|monsieur|madame|beste|hoi|geachte|ciao|buongiorno|gentile|car[oa]"
    r"|olá|bom dia"
    r"|prezad[oa]|hej|hei|dzień dobry)\b[ ]*,?[ ]*(?P<who>.*?)[ ]*[,!:.]?$",
    re.IGNORECASE,
)
_ANYBODY = word_set(
    "all everyone everybody there team again and zusammen alle und à tous toutes et a todos todas y e o"
    " or oder ou equipo équipe"
)
_PLACEHOLDER = re.compile(
    r"\{\{|\}\}|\{%|%\}|\{[a-z_ ]{1,30}\}"
    r"|\[(?:[A-Z][A-Z _-]{2,30}|(?:your|their|the|first|last|insert|company|name|role|date|ihr|ihre|firma|votre|su"
    r"|nombre|empresa|entreprise)\b[^\]\n]{0,30})\]"
    r"|<(?:name|company|role|date|position|first name|last name|firma|nombre|empresa|nom)>"
    r"|\b(?:TODO|TBD|FIXME|XXX+|lorem ipsum)\b|_{4,}"
)
_INVITATION = re.compile(
    r"^\s*(?:re|aw)\s*:\s*\W*(?:updated |canceled |cancelled )?(?:invitation|einladung|accepted|convocation"
    r"|invitación)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Others:
    """Employers, people and roles of the owner's other applications."""

    companies: Collection[str] = ()
    names: Collection[str] = ()
    roles: Collection[str] = ()


def check(
    text: Text, brief: Brief, *, others: Others | None = None, dictionary: Dictionary | None = None, written: str = ""
) -> tuple[Finding, ...]:
    """What is wrong with this draft, serious things first; `text.findings` are not repeated.

    One of the `others` in our words is serious; in the owner's own words (detail, highlight, signature, and
    `written`: a text that they wrote whole) it is only pointed at. `dictionary`: of the brief's language.
    """
    found = [*_form(text), *_greeting(text, brief), *_manner(text, brief)]
    found += _strangers(text, brief, others or Others(), written)
    said = text.subject[:LONGEST_SUBJECT] + "\n" + _unsigned(text, brief)
    found += claims.check(said, " \n ".join((_own(brief), written)), brief)
    found += _tongues(text, brief, written)
    found += _small(text, brief)
    if dictionary is not None:
        found += _spelling(text, brief, dictionary, written)
    return tuple(sorted(dict.fromkeys(found), key=lambda finding: not finding.serious))


def _unsigned(text: Text, brief: Brief) -> str:
    return text.body[:LONGEST_BODY].rstrip().removesuffix(signed(brief.owner))


def _own(brief: Brief) -> str:
    """What the owner wrote, or is called, or answers."""
    highlight = brief.highlight.say if brief.highlight else ""
    return " \n ".join(
        (
            *brief.details,
            *brief.given,
            *brief.materials,
            highlight,
            signed(brief.owner),
            brief.owner.name,
            brief.last_subject or "",
        )
    )


def passed(text: Text, brief: Brief, *, other_companies: Collection[str] = ()) -> tuple[str, ...]:
    """What of all this was looked at and is in order, in words for the owner."""
    said = []
    if not any(True for _ in _form(text)):
        said.append("no blank left open and nothing invisible")
    greeted = person(brief.contact_name, brief.company)
    if greeted and not any(True for _ in _greeting(text, brief)):
        said.append(f"it greets {greeted} and nobody else")
    strangers = _strangers(text, brief, Others(companies=other_companies), "")
    if other_companies and not any(True for _ in strangers):
        said.append("it names none of your other employers")
    words, limit = count_words(_unsigned(text, brief)), WORD_LIMITS.get(brief.step)
    if limit is not None and words <= limit:
        said.append(f"{words} words of at most {limit}")
    return tuple(said)


def _form(text: Text) -> Iterator[Finding]:
    """What no mail may have, whatever it says."""
    if not text.subject.strip():
        yield Finding("the subject is empty", serious=True)
    if not text.body.strip():
        yield Finding("the text is empty", serious=True)
    if len(text.subject) > LONGEST_SUBJECT or len(text.body) > LONGEST_BODY:
        yield Finding("the mail is too large", serious=True)
    for part in (text.subject, text.body.replace("\n", "") if text.body else ""):
        hidden = {char for char in part[:LONGEST_BODY] if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
        if hidden - {"\u200c", "\u200d"}:
            yield Finding("it holds invisible or control characters", serious=True)
    blank = _PLACEHOLDER.search(text.subject[:LONGEST_SUBJECT] + "\n" + text.body[:LONGEST_BODY])
    if blank is not None:
        yield Finding(f"a blank was not filled: {blank[0]}", serious=True)


def _greeting(text: Text, brief: Brief) -> Iterator[Finding]:
    """Whoever is greeted must be whoever it goes to."""
    first = next((line.strip() for line in text.body[:2_000].split("\n") if line.strip()), "")
    greeted = _GREETED.match(first)
    if greeted is None:
        yield Finding("it does not begin with a greeting")
        return
    known = _name_words(person(brief.contact_name, brief.company))
    guess = next((each for each in GENDERED.finditer(first) if _name_words(each[0]).isdisjoint(known)), None)
    said = _name_words(GENDERED.sub(" ", greeted["who"])) - {"/", "·"}
    # A greeting without a name ("Hello, everybody") is nobody else's.
    if not said <= known | _ANYBODY:
        who = brief.contact_name.strip() or "somebody whose name is not known"
        yield Finding(f"it greets {greeted['who']!r} and goes to {who}", serious=True)
    elif guess is not None and _name_words(guess[0]).isdisjoint(_ANYBODY):
        yield Finding(f"“{guess[0]}” is a guess: nothing I know says so")


def _manner(text: Text, brief: Brief) -> Iterator[Finding]:
    limit = WORD_LIMITS.get(brief.step)
    body = _unsigned(text, brief)
    words = count_words(body)
    if limit is not None and words > limit:
        yield Finding(f"it has {words} words; {limit} are enough for this step")
    said = text.subject[:LONGEST_SUBJECT] + "\n" + body
    names = " \n ".join((brief.company, brief.role or "", brief.contact_name, *brief.other_names, *brief.pass_on))
    for pattern, what in ((WORN, "a worn phrase"), (PRESSURE, "it presses"), (SUPERLATIVE, "a superlative")):
        for found in pattern.finditer(said):
            if found[0] not in names:
                yield Finding(f"{what}: {' '.join(found[0].split())}")
                break
    if _INVITATION.match(text.subject):
        yield Finding("its subject answers an invitation", serious=True)


def _strangers(text: Text, brief: Brief, others: Others, written: str) -> Iterator[Finding]:
    """Another employer, person or role named where it has no business."""
    whole = text.subject[:LONGEST_SUBJECT] + "\n" + text.body[:LONGEST_BODY]
    own = f"{_own(brief)} \n {written}"
    known = " \n ".join((brief.company, brief.role or "", brief.contact_name, *brief.pass_on, *brief.other_names))
    ours: str | None = None
    listed = (("employer", others.companies), ("person", others.names), ("role", others.roles))
    for kind, among in listed:
        for each in among:
            name = short_company(each.strip()) if kind == "employer" else each.strip()
            if len(name) < 2 or names_word(known.casefold(), name.casefold()):
                continue
            if not (names_word(whole, name) or (len(name) > 5 and names_word(whole, name.upper()))):
                continue
            ours = _our_words(brief) if ours is None else ours
            if names_word(ours, name):
                continue  # an employer called "Word" is not meant where our own words begin with it
            yield Finding(f"it names another {kind}: {name}", serious=not names_word(own, name))


def _our_words(brief: Brief) -> str:
    try:
        return shipped_for(brief).text
    except ConfigError:
        return ""


def _tongues(text: Text, brief: Brief, written: str) -> Iterator[Finding]:
    """A mail in another language than its reader's, or half of it."""
    theirs = tongues.of(brief.language).code
    whole = language(_unsigned(text, brief))
    if whole not in ("", theirs):
        yield Finding(f"the text is in {CALLED.get(whole, whole)}; the mail should be in {CALLED[theirs]}")
        return
    for said in () if written else (*brief.details, *brief.given):
        there = language(said)
        if there not in ("", theirs) and " ".join(said.split())[:20] in text.body:
            yield Finding(f"your words are in {CALLED.get(there, there)}, the mail is in {CALLED[theirs]}: {said[:60]}")


def _small(text: Text, brief: Brief) -> Iterator[Finding]:
    """German words typed on a phone, without a capital among them, though nouns want one."""
    if tongues.of(brief.language).code != "de":
        return
    for said in (*brief.details, *brief.given):
        end = " ".join(said.rstrip(" .!,;").split()[-3:])
        if len(said.split()) > 2 and said == said.lower() and end in text.body.lower():
            yield Finding(f"German nouns want a capital, and your words have none: {said[:60]}")
            return


def _spelling(text: Text, brief: Brief, dictionary: Dictionary, written: str) -> Iterator[Finding]:
    """The owner's words alone: ours are spelt."""
    code = tongues.of(brief.language).code
    highlight = brief.highlight.say if brief.highlight else ""
    said = [each for each in (*brief.details, *brief.given, highlight, written) if language(each) in ("", code)]
    known = re.findall(
        r"\w+",
        " ".join((brief.company, brief.role or "", brief.contact_name, signed(brief.owner), brief.owner.name,
                  *brief.pass_on, *brief.other_names)),
    )  # fmt: skip
    for word, meant in misspelt("\n".join(said), code, dictionary, known):
        if word in text.body:  # what another mail says is looked at there
            yield Finding(f"spelling: “{word}”; is “{meant}” meant?")


def _name_words(name: str) -> set[str]:
    return {word.strip(".,:!") for word in name.casefold().split()} - {""}
