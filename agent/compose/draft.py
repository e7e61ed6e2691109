"""A decision's mail: the template of its step, filled with what is known. Pure; the home of jinja2.

The templates that ship are read once as package data; the owner's come in as text. Both run in a
sandbox with no more than the names `variables()` lists, a handful of filters and a bounded output.
Nothing is random: what varies, varies by a hash of the occurrence and by the place in the panel.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from importlib import resources

from jinja2 import StrictUndefined, Template, TemplateError, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.sandbox import SandboxedEnvironment

from agent.compose import detail as details_of
from agent.compose import greeting as greetings
from agent.compose import phrases
from agent.compose.plain import count_words, lines, names_word, one_line
from agent.errors import ConfigError
from agent.model import Finding, Promise, Stage, Text
from agent.rules import Highlight, Owner

WORD_LIMITS: Mapping[str, int] = {
    "thank_you": 150,
    "status_check": 90,
    "second_status_check": 90,
    "rejection_reply": 130,
    "additional_information": 150,
    "update": 150,
    "keep_in_touch": 150,
}
MOST_CHARACTERS = 20_000

# Steps that say what another says; the seed differs, so the words do too.
_SAME_TEXT = {"second_status_check": "status_check"}
_REPLY = re.compile(r"^\s*(?:(?:re|aw|sv|vs|antw|rif|res|odp|ref|fwd?|wg|tr)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_CALENDAR = re.compile(
    r"^\W*(?:updated |new |canceled |cancelled )?(?:invitation|invite|einladung|termin|accepted|declined|tentative"
    r"|angenommen|zugesagt|invito|invitación|convite|uitnodiging|canceled|cancelled|abgesagt|reminder|erinnerung)"
    r"\b(?:(?:\s+\w+){0,2}\s*:|\s*$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """Everything a template may know about one mail to one person.

    `interview_day` is as `day_words` gives it ('' when not worth saying). `details` are the owner's words about
    that talk, `given` the notes or news that the step is there to say. `personal` says that they were given for
    this reader alone. `pass_on` names people without an address whom this person is asked to thank.
    `is_interviewer` False: they only arranged. `last_subject` is given when the mail answers one, and only
    then. `variant` is the place in the panel, `occurrence` the stable seed.
    """

    step: str
    owner: Owner
    contact_name: str = ""
    company: str = ""
    role: str | None = None
    stage: Stage = Stage.OTHER
    interview_day: str = ""
    details: tuple[str, ...] = ()
    personal: bool = True
    given: tuple[str, ...] = ()
    highlight: Highlight | None = None
    promised: Promise | None = None
    last_subject: str | None = None
    other_names: tuple[str, ...] = ()
    pass_on: tuple[str, ...] = ()
    is_interviewer: bool = True
    language: str = "en"
    variant: int = 0
    occurrence: str = ""


def compose(brief: Brief, *, template: str | None = None) -> Text:
    """The mail for this brief: the same for the same brief and template.

    Details and the highlight that do not fit into the step's words are left out, with a finding; the
    rest is sendable as it stands. Raises ConfigError with the template's name and line when a template
    cannot be read, and for a step that has none.
    """
    if brief.given:
        pieces, findings = details_of.read(brief.given, about_reader=False)
        if not pieces:
            findings += (
                Finding("nothing of what you gave can be said as it stands; give it as a sentence", serious=True),
            )
    else:
        pieces, findings = details_of.read(
            brief.details, about_reader=brief.personal, arranger=not brief.is_interviewer
        )
    limit = WORD_LIMITS.get(brief.step, 10_000)
    signature = signed(brief.owner)
    # First the highlight yields, then the owner's later words: what is personal counts for more.
    least = 0 if not brief.given else min(1, len(pieces))  # what the mail is there to say is not left out
    attempts = [(len(pieces), brief.highlight), *((kept, None) for kept in range(len(pieces), least - 1, -1))]
    for kept, highlight in attempts:
        text = _render(replace(brief, highlight=highlight), pieces[:kept], template, signature)
        if count_words(text.body.removesuffix(signature)) <= limit:
            break
    said = one_line(brief.highlight.say, 60) if brief.highlight and brief.step == "thank_you" else ""
    if said and not phrases.highlight_sentence(brief.highlight, phrases.Vary("", 0)):
        findings += (Finding(f"the highlight is no whole sentence and was left out; begin it with “I”: {said}"),)
    if kept < len(pieces):
        findings += (Finding(f"{len(pieces) - kept} of your remarks did not fit into {limit} words"),)
    return replace(text, findings=findings)


def proofread(step: str, source: str) -> None:
    """Can this template be read at all? ConfigError with its name and line where it cannot."""
    _compiled(f"{step}.txt", source)


def choose_highlight(highlights: Sequence[Highlight], role: str | None, words: str) -> Highlight | None:
    """The highlight with the most of its `when` in the role, else in `words` (the invite); first wins a tie.

    One with an empty `when` fits when nothing else does.
    """
    for place in (role or "", words):
        folded = place.casefold()[:20_000]
        scores = [
            sum(any(names_word(folded, form) for form in (w, w + "s")) for w in map(str.casefold, each.when) if w)
            for each in highlights
        ]
        if max(scores, default=0) > 0:
            return highlights[scores.index(max(scores))]
    return next((each for each in highlights if not each.when), None)


def day_words(day: date, *, first: date, last: date) -> str:
    """The interview's day in words that are true on every day from `first` to `last` (when it may go).

    `today` and `yesterday` only where the day of sending is certain; '' where it may be that very day.
    """
    if first == last and first - day in (timedelta(0), timedelta(days=1)):
        return "today" if first == day else "yesterday"
    if first <= day:
        return ""
    if last - day < timedelta(days=7):
        return f"on {day:%A}"
    return f"on {phrases.day_and_month(day)}"


def reply_subject(last_subject: str | None) -> str | None:
    """`Re:` and the subject once; None for a calendar's own subject, which nobody should be answered in."""
    bare = _REPLY.sub("", one_line(last_subject or "", 150)).strip()
    return f"Re: {bare}" if bare and not _CALENDAR.match(bare) else None


def signed(owner: Owner) -> str:
    """The owner's signature, or their name where they wrote none."""
    return lines(owner.signature, 2_000).strip() or one_line(owner.name, 100)


def variables() -> Mapping[str, str]:
    """What a template may use, and what each is."""
    return {
        "greeting": "the first line with its comma: Hi Anna, / Dear Dr. Anna Schmidt, / Hello,",
        "name": "the person's name, or '' where it is none",
        "company": "the employer, or ''",
        "at_company": "' at Globex' with its leading blank, or ''",
        "role": "the role, or ''",
        "the_role": "'the Backend Engineer role', or 'the role'",
        "talk": "what the interview was: conversation, call, technical interview …",
        "when": "' on Tuesday' with its leading blank, or ''",
        "detail": "your words about that talk, led in and ended, or ''",
        "given": "the note or news that the step is there to say, led in and ended, or ''",
        "highlight": "what you would bring, as a sentence, or ''",
        "pass_on": "names of those without an address: 'Ben Ito and Carla Ruiz', or ''",
        "colleagues": "names of the others in the panel, or ''",
        "is_interviewer": "false where this person only arranged the interview",
        "promised": "'12 March', the day by which they would be in touch, or ''",
        "reply_subject": "'Re: …' of the mail that is answered, or ''",
        "owner_name": "your name",
        "sign_off": "'Kind regards,' or such; '' where your signature has one",
        "signature": "your signature",
        "paragraph(…)": "its arguments as one paragraph, empty ones left out",
        "{% vary %}…{% or %}…{% endvary %}": "one of the texts; another for the next person",
    }


def _render(brief: Brief, pieces: tuple[details_of.Detail, ...], template: str | None, signature: str) -> Text:
    family = _SAME_TEXT.get(brief.step, brief.step)
    if family == "thank_you" and not brief.is_interviewer:
        family = "thank_arranger"
    source = shipped(family) if template is None else template
    subject, body = _compiled(f"{brief.step}.txt", source)
    known = _context(brief, pieces, signature)
    try:
        return Text(
            subject=one_line(_bounded(subject, known), 180),
            body=_tidy(_bounded(body, known)),
        )
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as problem:
        names = ", ".join(known)
        raise ConfigError(f"template {brief.step}.txt: {problem}; a template may use: {names}") from problem


def _context(brief: Brief, pieces: tuple[details_of.Detail, ...], signature: str) -> dict[str, object]:
    company = one_line(brief.company, 80)
    role = phrases.role_name(brief.role)
    vary = phrases.Vary(f"{brief.step}\n{brief.occurrence}", brief.variant)
    return {
        "greeting": greetings.greeting(brief.contact_name, company),
        "name": greetings.person(brief.contact_name, company),
        "company": company,
        "at_company": f" at {company}" if company and company.casefold() not in role.casefold() else "",
        "role": role,
        "the_role": f"the {role} role" if role else "the role",
        "talk": phrases.TALKS.get(brief.stage, "conversation"),
        "when": f" {one_line(brief.interview_day, 40)}" if brief.interview_day else "",
        "detail": ""
        if brief.given
        else details_of.told(pieces, vary.one_of("detail", phrases.DETAIL_LEADS), phrases.DETAIL_MORE),
        "given": details_of.told(
            pieces, vary.one_of("given", phrases.GIVEN_LEADS.get(brief.step, phrases.GIVEN_LEAD)), phrases.GIVEN_MORE
        )
        if brief.given
        else "",
        "highlight": phrases.highlight_sentence(brief.highlight, vary),
        "pass_on": greetings.names(brief.pass_on, company),
        "colleagues": greetings.names(brief.other_names, company),
        "is_interviewer": brief.is_interviewer,
        "promised": phrases.day_and_month(brief.promised.end) if brief.promised else "",
        "reply_subject": reply_subject(brief.last_subject) or "",
        "owner_name": one_line(brief.owner.name, 100),
        "sign_off": phrases.sign_off(signature, vary),
        "signature": signature,
        "paragraph": lambda *parts: " ".join(filter(None, (str(part).strip() for part in parts))),
        "_pick": vary.pick,
    }


def _tidy(text: str) -> str:
    text = re.sub(r"[ \t]+\n", "\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


class _VaryTag(Extension):
    """`{% vary %}…{% or %}…{% endvary %}`; a name in quotes after `vary` ties two of them together."""

    tags = {"vary"}  # noqa: RUF012 - as jinja2 declares it

    def parse(self, parser: Parser) -> list[nodes.Node]:
        line = next(parser.stream).lineno
        slot = parser.parse_expression() if parser.stream.current.type != "block_end" else nodes.Const(f"line {line}")
        choices: list[list[nodes.Node]] = []
        while not choices or parser.stream.current.value == "or":
            if choices:
                next(parser.stream)
            choices.append(parser.parse_statements(("name:or", "name:endvary")))
        next(parser.stream)
        picked: list[nodes.Node] = choices[-1]
        for number in range(len(choices) - 2, -1, -1):
            call = nodes.Call(nodes.Name("_pick", "load"), [slot, nodes.Const(len(choices))], [], None, None)
            test = nodes.Compare(call, [nodes.Operand("eq", nodes.Const(number))])
            picked = [nodes.If(test, choices[number], [], picked, lineno=line)]
        return picked


class _Sandbox(SandboxedEnvironment):
    """No globals, few filters, no operator that makes much out of little."""

    intercepted_binops = frozenset(["*", "**", "%"])

    def call_binop(self, context: object, operator: str, left: object, right: object) -> object:
        raise TypeError(f"{operator} is not used in templates")


_FILTERS = ("capitalize", "default", "join", "length", "lower", "replace", "title", "trim", "upper", "first", "last")


@lru_cache(maxsize=64)
def _compiled(name: str, source: str) -> tuple[Template, Template]:
    """The subject's template and the body's. The source is split first: no value can become a subject."""
    head, _, body = source[:MOST_CHARACTERS].replace("\r\n", "\n").lstrip("\ufeff\n").partition("\n")
    label, colon, subject = head.partition(":")
    if label.strip().casefold() != "subject" or not colon or not subject.strip():
        raise ConfigError(f"template {name}: the first line must be `Subject: …`, then a blank line, then the text")
    sandbox = _Sandbox(
        undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True, extensions=[_VaryTag]
    )
    sandbox.globals.clear()
    filters: dict[str, Callable[..., object]] = {each: sandbox.filters[each] for each in _FILTERS}
    sandbox.filters.clear()
    sandbox.filters.update(filters)
    try:
        # The newline makes the engine count lines as the file does.
        return sandbox.from_string(subject.strip()), sandbox.from_string("\n" + body)
    except TemplateError as problem:
        line = getattr(problem, "lineno", None)
        raise ConfigError(f"template {name}, line {line or '?'}: {problem}") from problem


def _bounded(template: Template, known: Mapping[str, object]) -> str:
    text = ""
    for piece in template.generate(known):
        text += piece
        if len(text) > MOST_CHARACTERS:
            raise ValueError(f"the text grows past {MOST_CHARACTERS} characters")
    return text


@lru_cache(maxsize=64)
def shipped(step: str) -> str:
    """The template that ships for this step; ConfigError where there is none."""
    name = f"{step}.txt"
    file = resources.files("agent.compose.templates").joinpath(name)
    if re.fullmatch(r"[a-z_]+", step) is None or not file.is_file():
        raise ConfigError(f"step {step} has no text of its own: put a template {name} into the templates folder")
    return file.read_text(encoding="utf-8")
