"""Templates: what they may hold, how they are read and filled. Pure; the home of jinja2.

Those that ship are read once as package data; the owner's come in as text. Both run in a sandbox with no more than
the names `VARIABLES` lists, a handful of filters and a bounded output.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from jinja2 import StrictUndefined, Template, TemplateError, meta, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.sandbox import SandboxedEnvironment

from agent.compose.plain import one_line
from agent.errors import ConfigError

MOST_CHARACTERS = 20_000

VARIABLES: Mapping[str, str] = {
    "greeting": "the first line with its comma: Hi Anna, / Dear Dr. Anna Schmidt, / Hello,",
    "name": "the person's name, or '' where it is none",
    "company": "the employer, or ''",
    "at_company": "' at Globex' with its leading blank, or ''",
    "role": "the role, or ''",
    "the_role": "'the Backend Engineer role', or 'the role'",
    "as_role": "' for the Backend Engineer role' with its leading blank, or ''",
    "talk": "what the interview was: conversation, call, technical interview …",
    "when": "' on Tuesday' with its leading blank, or ''",
    "of_when": "the same said of a thing: ' du 2 mars', ' del martes'; else as `when`",
    "detail": "your words about that talk, led in and ended, or ''",
    "given": "the note or news that the step is there to say, led in and ended, or ''",
    "about_them": "true where what you have to say is about them: congratulations, something you read",
    "highlight": "what you would bring, as a sentence, or ''",
    "materials": "what you can send at this step: 'my portfolio and my work samples', or ''",
    "pass_on": "names of those without an address: 'Ben Ito and Carla Ruiz', or ''",
    "colleagues": "names of the others in the panel, or ''",
    "is_interviewer": "false where this person was not in that interview, or only arranged it",
    "we_met": "false where you have had no interview with this person",
    "asked": "'25 March', the day of a status check of yours that they have not answered, or ''",
    "promised": "'12 March', the day by which they would be in touch, or ''",
    "reply_subject": "'Re: …' of the mail that is answered, or ''",
    "owner_name": "your name",
    "sign_off": "'Kind regards,' or such; '' where your signature has one",
    "signature": "your signature",
    "language": "the mail's language: en, de, fr or es",
    "familiar": "true where they wrote du or tú to you",
    "paragraph(…)": "its arguments as one paragraph, empty ones left out",
    "you(formal, familiar)": "the second where they wrote du or tú to you, else the first",
    "{% vary %}…{% or %}…{% endvary %}": "one of the texts; another for the next person",
}
"""What a template may use, and what each is."""
_NAMES = frozenset(match[0] for each in VARIABLES if (match := re.match(r"\w+", each))) | {"_pick"}


@dataclass(frozen=True, slots=True)
class Source:
    """A template's text, and the file it stands in."""

    name: str
    text: str


def proofread(name: str, source: str) -> None:
    """Can this template be read, and is all that it uses there? ConfigError with its name and line where not."""
    _compiled(f"{name}.txt", source)
    text = source[:MOST_CHARACTERS].replace("\r\n", "\n")
    tree = _Sandbox(trim_blocks=True, lstrip_blocks=True, extensions=[_VaryTag]).parse(text)
    unknown = meta.find_undeclared_variables(tree) - _NAMES
    used = sorted((each.lineno, each.name) for each in tree.find_all(nodes.Name) if each.name in unknown)
    if used:
        said = [f"line {line}: there is no {word}{_meant(word)}" for line, word in used[:10]]
        raise ConfigError(f"template {name}.txt, {'; '.join(said)} (a template may use: {', '.join(VARIABLES)})")


def _meant(word: str) -> str:
    near = difflib.get_close_matches(word, _NAMES, 1)
    return f", did you mean {near[0]}?" if near else ""


def filled(source: Source, known: Mapping[str, object]) -> tuple[str, str]:
    """Subject and body. Raises ConfigError with the template's name, the problem and what it may use."""
    subject, body = _compiled(source.name, source.text)
    try:
        return one_line(_bounded(subject, known), 180), _tidy(_bounded(body, known))
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as problem:
        names = ", ".join(name for name in known if not name.startswith("_"))
        raise ConfigError(f"template {source.name}: {problem}; a template may use: {names}") from problem


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
def shipped(step: str, code: str = "en") -> str:
    """The template that ships for this step in that language; ConfigError where there is none."""
    name = f"{step}.txt" if code == "en" else f"{step}.{code}.txt"
    file = resources.files("agent.compose.templates").joinpath(name)
    if re.fullmatch(r"[a-z_]+", step) is None or not file.is_file():
        raise ConfigError(f"step {step} has no text of its own: put a template {step}.txt into the templates folder")
    return file.read_text(encoding="utf-8")
