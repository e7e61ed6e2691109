"""What the owner asks for in an answer to an approval mail. Pure.

A mail is read as a command only if every word of it belongs to one. The grammar is closed: a word it
does not know (`but`, `tomorrow`, `if`) makes the whole not understood, and beyond that no text with a
negation, a question mark or a hesitation ever releases a mail, whatever the grammar says. What is not
understood changes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.understand import snooze
from agent.understand.command_words import (
    ALLS,
    ANDS,
    COUNTS,
    EXCEPTS,
    FILLERS,
    NEGATIONS,
    OBJECTS,
    PREFIXES,
    VERBS,
)

LONGEST = 20_000
LONGEST_COMMAND = 400
LONGEST_TEXT = 5_000
MOST_TEXTS = 10


@dataclass(frozen=True, slots=True)
class Command:
    """What was asked, drafts by their number from 1.

    `details` and `changes` are (number, name as written, or None for no word of whom; the words).
    In the answer to a question `sends` is its `go` and `skips` its `no`.
    """

    sends: tuple[int, ...] = ()
    skips: tuple[int, ...] = ()
    snooze: timedelta | None = None
    stop: bool = False
    details: tuple[tuple[int | str | None, str], ...] = ()
    changes: tuple[tuple[int | str | None, str], ...] = ()


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Nothing may change. `read` is what was taken for the owner's words, cut; `which`: a send to none."""

    read: str
    because: str
    which: bool = False


# What may still follow a verbless "all": no name, no "good", no comma with more to come.
_ENDS: dict[tuple[str, ...], str] = {(".",): "end", ("!",): "end", ("please",): "end", ("\n",): "end"}
_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['-][^\W\d_]+)*|\n|\S")
_HEADING = re.compile(
    r"^\s*(?P<what>details?|détail|detalle|dettaglio|detalhe|note|news|changes?)\b"
    r"(?:\s+(?:for\s+|to\s+|für\s+)?(?:#?(?P<number>\d{1,3})|(?P<name>[^\W\d_][^:：\n]{0,60}?)))?\s*(?:[:：]|\s[-–—]\s)\s*(?P<text>.*)$",
    re.IGNORECASE,
)
_SENT_FROM = re.compile(
    r"^\s*(?:sent from|sent via|sent with|get outlook for|von meinem .{1,30} gesendet|gesendet (?:von|mit)"
    r"|envoyé de(?:puis)?|enviado desde|enviado do|inviato da|verzonden vanaf|skickat från|sendt fra|wysłane z)\b",
    re.IGNORECASE,
)
_QUOTE_HEAD = re.compile(
    r"^\s*(?:-{2,}\s*\w.*-{2,}|_{5,}|(?:on|am|le|el|il|op|em)\b.{5,200}:|(?:from|von|de):\s.*)\s*$", re.IGNORECASE
)


def read(
    text: str, *, count: int, now: datetime | None = None, signature: str = "", names: Sequence[str] = ()
) -> Command | NotUnderstood:
    """The owner's wish about `count` drafts, out of the first unquoted words of an answer.

    `now` is the owner's local time, for `snooze until Friday`; `signature` is cut off where it ends the
    text. A detail or change asked for together with a send of the same draft holds that send back, for
    the new text is to be seen first.
    """
    own = own_part(text, signature)
    if not own.strip():
        return NotUnderstood("", "there were no words of yours above the quoted mail")
    ordered, texts, under_change = _texts(own)
    if texts is None:
        return NotUnderstood(own[:300], "a detail or change had no words, or there were too many")
    # Beside a text, thanks and praise ask for nothing; alone they are not understood.
    silent = not ordered.strip() or (bool(texts) and _clauses(_tokens(ordered)) == [])
    command = Command() if silent else _command(ordered, count, now)
    if isinstance(command, NotUnderstood) and command.which and texts:
        command = Command()  # The new texts are shown, and with them it is asked again.
    if isinstance(command, NotUnderstood):
        return NotUnderstood(own[:300], command.because, command.which)
    for _, who, _said in texts:
        if isinstance(who, int) and not 1 <= who <= count:
            return NotUnderstood(own[:300], f"there is no draft {who}")
    touched = {who for _, who, _said in texts}
    # Words for somebody not named by number may be for anybody, so no draft goes with the old text.
    anybody = any(not isinstance(who, int) for who in touched)
    # A `send` under a change may be a line of the letter: the change is shown, and asked again, before any goes.
    if anybody or under_change or _doubtful(own):
        kept: tuple[int, ...] = ()
    else:
        kept = tuple(number for number in command.sends if number not in touched)
    if command.sends and not kept and not texts:
        return NotUnderstood(own[:300], "it holds a question or a “not”, and then nothing is sent")
    return Command(
        sends=kept,
        skips=command.skips,
        snooze=command.snooze,
        stop=command.stop,
        details=tuple((who, said) for what, who, said in texts if what == "detail"),
        changes=tuple((who, said) for what, who, said in texts if what == "change"),
    )


def own_part(text: str, signature: str) -> str:
    """Without quotes, without what a phone adds, without the signature (all of it mostly cut already)."""
    kept: list[str] = []
    for line in re.sub(r"\r\n?|[\x85\u2028\u2029]", "\n", text[:LONGEST]).split("\n"):
        if line.rstrip() == "--" or _SENT_FROM.match(line) or _QUOTE_HEAD.match(line):
            break
        if not line.lstrip().startswith((">", "|")):
            kept.append(line)
    signed = [plain(line) for line in signature.splitlines() if line.strip()]
    names = set(signed[0].split()) if signed else set()
    while kept and (
        not kept[-1].strip() or plain(kept[-1]) in signed or (len(kept) > 1 and set(plain(kept[-1]).split()) <= names)
    ):
        kept.pop()
    return "\n".join(kept)


def _texts(own: str) -> tuple[str, list[tuple[str, int | str | None, str]] | None, bool]:
    """The command's own lines, and what follows `detail:` or `change:` (None: an empty one, or too many).

    The last is whether a command stood at the end of a change.
    """
    commands: list[str] = []
    found: list[tuple[str, int | str | None, list[str]]] = []
    for line in own.split("\n"):
        heading = _HEADING.match(line)
        if heading is not None:
            who = int(heading["number"]) if heading["number"] else (heading["name"] or "").strip() or None
            what = "change" if heading["what"].lower().startswith("change") else "detail"
            found.append((what, who, [heading["text"]]))
        elif not found or (found[-1][0] == "detail" and line.strip() and _clauses(_tokens(line)) is not None):
            commands.append(line)
        else:
            found[-1][2].append(line)
    peeled = [line for what, _, said in found if what == "change" for line in _peel(said)]
    commands += peeled
    texts = [(what, who, "\n".join(said).strip()) for what, who, said in found]
    fit = len(texts) <= MOST_TEXTS and all(0 < len(said) <= LONGEST_TEXT for _, _, said in texts)
    return "\n".join(commands), texts if fit else None, bool(peeled)


def _peel(said: list[str]) -> list[str]:
    """Take the commands off the end of a new letter, in order.

    Its last lines may well be thanks or a sign-off, and its last word a "no": only a send, or a skip of
    what is named, is a command there; the heading's own line never is.
    """
    peeled: list[str] = []
    while len(said) > 1:
        clauses = _clauses(_tokens(said[-1])) or []
        if said[-1].strip() and not clauses:
            break
        if not all(kind == "send" or (kind == "skip" and chosen is not None) for kind, chosen in clauses):
            break
        peeled.insert(0, said.pop())
    return [line for line in peeled if line.strip()]


def _command(text: str, count: int, now: datetime | None) -> Command | NotUnderstood:
    """The command that these lines are, wholly."""
    if len(text) > LONGEST_COMMAND:
        return NotUnderstood("", "that is longer than a command")
    if _asks(text):
        return NotUnderstood("", "it is a question")
    rest = snooze.read(" ".join(plain(text).split()), now)
    if rest is not None:
        return Command(snooze=rest)
    clauses = _clauses(_tokens(text))
    if clauses is None:
        return NotUnderstood("", "not every word of it is a command")
    if not clauses:
        return NotUnderstood("", "it says neither yes nor no: write send or skip")
    kinds = {kind for kind, _ in clauses}
    if "stop" in kinds:
        if kinds <= {"stop", "skip"} and all(chosen is None for _, chosen in clauses):
            return Command(stop=True)
        return NotUnderstood("", "“stop” ends the whole; it cannot stand beside something else")
    picked: dict[str, set[int]] = {"send": set(), "skip": set()}
    bare: set[str] = set()
    for kind, chosen in clauses:
        if chosen is None:
            bare.add(kind)
            continue
        numbers = chosen.of(count)
        if numbers is None:
            return NotUnderstood("", f"there {'is one draft' if count == 1 else f'are {count} drafts'}, not those")
        picked[kind] |= numbers
    for kind in bare - {kind for kind, numbers in picked.items() if numbers}:
        if kinds != {kind}:
            return NotUnderstood("", "it is not clear which draft is meant by which word")
        if kind == "send" and count != 1:
            return NotUnderstood("", f"there are {count} drafts; say which: send all, or send 1", which=True)
        picked[kind] = set(range(1, count + 1))
    if picked["send"] & picked["skip"]:
        return NotUnderstood("", "the same draft was named twice, to send and to skip")
    return Command(sends=tuple(sorted(picked["send"])), skips=tuple(sorted(picked["skip"])))


@dataclass(frozen=True, slots=True)
class _Chosen:
    """Numbers as named: those, or all but those. `said`: how many `all three` says there are."""

    numbers: frozenset[int]
    all_but: bool = False
    said: int | None = None

    def of(self, count: int) -> set[int] | None:
        """The drafts meant out of `count`; None where there are no such drafts."""
        every = set(range(1, count + 1))
        if not self.numbers <= every or (self.said is not None and self.said != count):
            return None
        chosen = every - self.numbers if self.all_but else set(self.numbers)
        return chosen or None


def _clauses(tokens: list[str]) -> list[tuple[str, _Chosen | None]] | None:
    """Verbs with what each is about; None as soon as one token fits nowhere."""
    clauses: list[tuple[str, _Chosen | None]] = []
    at = 0
    while at < len(tokens):
        verb = _match(tokens, at, VERBS)
        polite = _match(tokens, at, FILLERS)
        if polite >= max(verb, 1):
            at += polite
            continue
        if not verb and (tokens[at] in (",", ".", "!", ";", "\n") or _match(tokens, at, ANDS)):
            at += 1
            continue
        if not verb and at == 0 and not clauses:
            # "all", "all but 2": the one verb that may go unsaid, and only where it is all that is said.
            chosen, end = _chosen(tokens, 0)
            if chosen is not None and chosen.all_but and _past(tokens, end, _ENDS) == len(tokens):
                return [("send", chosen)]
        if not verb:
            return None
        kind = VERBS[tuple(tokens[at : at + verb])]
        at = _past(tokens, at + verb, OBJECTS)
        chosen, at = _chosen(tokens, at)
        at = _past(tokens, at, OBJECTS)
        clauses.append((kind, chosen))
    return clauses


def _chosen(tokens: list[str], start: int) -> tuple[_Chosen | None, int]:
    """The drafts named from here on, and where that ends; (None, start) where none is."""
    at = _past(tokens, start, PREFIXES)
    every = _match(tokens, at, ALLS)
    if every:
        said = 2 if tokens[at] in ("both", "beide", "ambos") else None
        at += every
        if at < len(tokens) and (tokens[at] in COUNTS or tokens[at].isdigit()):
            said = COUNTS.get(tokens[at]) or int(tokens[at][:3])
            at += 1
        but = _match(tokens, at, EXCEPTS)
        if not but:
            return _Chosen(frozenset(), all_but=True, said=said), at
        numbers, end = _numbers(tokens, _past(tokens, at + but, PREFIXES))
        return (_Chosen(numbers, all_but=True, said=said), end) if numbers else (None, start)
    numbers, end = _numbers(tokens, at)
    return (_Chosen(numbers), end) if numbers else (None, start)


def _numbers(tokens: list[str], at: int) -> tuple[frozenset[int], int]:
    """`1`, `1 and 3`, `1, 2, and 4`, `1-3`: the numbers and where they end."""
    found: set[int] = set()
    end = at
    while at < len(tokens) and tokens[at].isdigit() and len(tokens[at]) <= 3:
        first = last = int(tokens[at])
        at += 1
        if at + 1 < len(tokens) and tokens[at] in ("-", "–", "to", "through", "bis") and tokens[at + 1].isdigit():
            last = int(tokens[at + 1][:3])
            at += 2
        if not 0 < first <= last or last - first > 50:
            return frozenset(), end
        found.update(range(first, last + 1))
        end = at
        for _ in range(2):
            if at < len(tokens) and (tokens[at] in (",", "#") or _match(tokens, at, ANDS)):
                at += 1
    return frozenset(found), end


def _match(tokens: list[str], at: int, phrases: dict[tuple[str, ...], str]) -> int:
    """How many tokens the longest phrase from here takes; 0 for none."""
    longest = min(5, len(tokens) - at)
    return next((size for size in range(longest, 0, -1) if tuple(tokens[at : at + size]) in phrases), 0)


def _past(tokens: list[str], at: int, phrases: dict[tuple[str, ...], str]) -> int:
    while taken := _match(tokens, at, phrases):
        at += taken
    return at


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(plain(text))


def plain(text: str) -> str:
    """For comparing words: lower case, no accents, one kind of apostrophe, emoji without skin tone."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    kept = (char for char in folded if unicodedata.category(char) not in ("Mn", "Cf") and not "🏻" <= char <= "🏿")
    return re.sub(r"[’‘`´ʼ]", "'", "".join(kept)).strip()


def _asks(text: str) -> bool:
    """Is there any script's question mark in it?"""
    return any("QUESTION" in unicodedata.name(char, "") or char in "\u203d\u2e2e" for char in text)


def _doubtful(text: str) -> bool:
    """A question, a negation or a hesitation anywhere: nothing may be sent on such a text."""
    words = {part for token in _tokens(text) for part in (token, *re.split(r"['-]", token))}
    negated = bool(words & NEGATIONS) or any(token.endswith(("n't", "nt'")) for token in _tokens(text))
    return negated or _asks(text) or "…" in text or ".." in text
