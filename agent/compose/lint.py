"""A last reading of a draft before anybody sees it: what must not be in a mail to a stranger. Pure.

A serious finding blocks staging; the others are told to the owner beside the draft.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

from agent.compose.draft import WORD_LIMITS, Brief, signed
from agent.compose.greeting import person
from agent.compose.plain import count_words, names_word
from agent.model import Finding, Text

LONGEST_SUBJECT = 200
LONGEST_BODY = 20_000

_GREETED = re.compile(
    r"^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[ ]*(?P<who>.*?)[ ]*[,!:.]?$", re.IGNORECASE
)
_PLACEHOLDER = re.compile(
    r"\{\{|\}\}|\{%|%\}|\{[a-z_ ]{1,30}\}"
    r"|\[(?:[A-Z][A-Z _-]{2,30}|(?:your|their|the|first|last|insert|company|name|role|date)\b[^\]\n]{0,30})\]"
    r"|<(?:name|company|role|date|position|first name|last name)>"
    r"|\b(?:TODO|TBD|FIXME|XXX+|lorem ipsum)\b|_{4,}"
)
_WORN = re.compile(
    r"\b(?:just (?:checking|following|wanted to check) (?:in|up)|checking in|check(?:ed)? in with you"
    r"|circl(?:e|ing) back|touch(?:ing)? base|(?:this|my) e-?mail finds you"
    r"|hope you(?:'|’)?(?:re| are) (?:doing )?well|per my last"
    r"|bump(?:ing)? this|gentle (?:reminder|nudge)|friendly reminder|reach(?:ing)? out|pick your brain"
    r"|as soon as possible|asap|at your earliest convenience|top of your inbox|synerg\w+|perfect fit|dream job)\b",
    re.IGNORECASE,
)
_INVITATION = re.compile(
    r"^\s*(?:re|aw)\s*:\s*\W*(?:updated |canceled |cancelled )?(?:invitation|einladung|accepted)\b", re.IGNORECASE
)
_LEGAL = re.compile(
    r"[,\s]+(?:gmbh|ag|se|inc\.?|ltd\.?|llc|plc|s\.?a\.?|b\.?v\.?|corp\.?|co\.?|group|oy|ab|as|kg)$", re.IGNORECASE
)


def check(
    text: Text,
    brief: Brief,
    *,
    other_companies: Collection[str] = (),
    other_names: Collection[str] = (),
    other_roles: Collection[str] = (),
) -> tuple[Finding, ...]:
    """What is wrong with this draft, serious things first; `text.findings` are not repeated.

    `other_*`: employers, people and roles of the owner's other applications. One of them in our words
    is serious; in the owner's own words (detail, highlight, signature) it is only pointed at.
    """
    found = [*_form(text), *_greeting(text, brief), *_manner(text, brief)]
    found += _strangers(text, brief, other_companies, other_names, other_roles)
    return tuple(sorted(found, key=lambda finding: not finding.serious))


def passed(text: Text, brief: Brief, *, other_companies: Collection[str] = ()) -> tuple[str, ...]:
    """What of all this was looked at and is in order, in words for the owner."""
    said = []
    if not any(True for _ in _form(text)):
        said.append("no blank left open and nothing invisible")
    greeted = person(brief.contact_name, brief.company)
    if greeted and not any(True for _ in _greeting(text, brief)):
        said.append(f"it greets {greeted} and nobody else")
    if other_companies and not any(True for _ in _strangers(text, brief, other_companies, (), ())):
        said.append("it names none of your other employers")
    words, limit = _words(text, brief), WORD_LIMITS.get(brief.step)
    if limit is not None and words <= limit:
        said.append(f"{words} words of at most {limit}")
    return tuple(said)


def _words(text: Text, brief: Brief) -> int:
    return count_words(text.body[:LONGEST_BODY].removesuffix(signed(brief.owner)))


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
    said = _name_words(greeted["who"])
    known = _name_words(person(brief.contact_name, brief.company))
    # A greeting without a name ("Hello, everybody") is nobody else's.
    if not said <= known | {"all", "everyone", "everybody", "there", "team", "sir", "madam", "again", "and"}:
        who = brief.contact_name.strip() or "somebody whose name is not known"
        yield Finding(f"it greets {greeted['who']!r} and goes to {who}", serious=True)


def _manner(text: Text, brief: Brief) -> Iterator[Finding]:
    limit = WORD_LIMITS.get(brief.step)
    words = _words(text, brief)
    if limit is not None and words > limit:
        yield Finding(f"it has {words} words; {limit} are enough for this step")
    worn = _WORN.search(text.subject[:LONGEST_SUBJECT] + "\n" + text.body[:LONGEST_BODY])
    if worn is not None:
        yield Finding(f"a worn phrase: {worn[0]}")
    if _INVITATION.match(text.subject):
        yield Finding("its subject answers an invitation", serious=True)


def _strangers(
    text: Text, brief: Brief, companies: Collection[str], names: Collection[str], roles: Collection[str]
) -> Iterator[Finding]:
    """Another employer, person or role named where it has no business."""
    whole = text.subject[:LONGEST_SUBJECT] + "\n" + text.body[:LONGEST_BODY]
    highlight = brief.highlight.say if brief.highlight else ""
    own = " \n ".join((*brief.details, highlight, signed(brief.owner), brief.owner.name, brief.last_subject or ""))
    known = " \n ".join((brief.company, brief.role or "", brief.contact_name, *brief.pass_on, *brief.other_names))
    for kind, listed in (("employer", companies), ("person", names), ("role", roles)):
        for each in listed:
            name = _LEGAL.sub("", each.strip()) if kind == "employer" else each.strip()
            if len(name) < 2 or names_word(known.casefold(), name.casefold()):
                continue
            if names_word(whole, name) or (len(name) > 5 and names_word(whole, name.upper())):
                yield Finding(f"it names another {kind}: {name}", serious=not names_word(own, name))


def _name_words(name: str) -> set[str]:
    return {word.strip(".,") for word in name.casefold().split()} - {""}
