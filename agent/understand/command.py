"""What the owner asks for in an answer to an approval mail. Pure.

A mail is read as a command only if every word of it belongs to one, or to small talk of kinds that can carry
neither condition, time, change, doubt nor another person (`command_grammar`). Beyond that no text with a
negation, a condition, a question mark or a hesitation ever releases a mail, whatever the grammar says. A time to
rest, a stop and words for a letter release nothing, so more may stand beside them. Whole sentences, which no grammar
holds, are read clause by clause where the weights for that are given (`answer_reading`). What is not understood
changes nothing.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent.understand.answers import (
    answer_clauses,
    answer_gates,
    answer_reading,
    answer_wish,
    command_grammar,
    hedge_words,
    misleading_texts,
    snooze,
    told_detail,
    told_gates,
)
from agent.understand.answers.answer_weights import Weights
from agent.understand.answers.command_grammar import Unclear
from agent.understand.answers.doubt_words import CONDITIONS, NEGATIONS
from agent.understand.answers.drafts_meant import Recipients
from agent.understand.lexicon import plain, tokens_of
from agent.understand.mail.wrapped import unwrapped

__all__ = ["Command", "NotUnderstood", "own_part", "plain", "read"]

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
    resting: tuple[int, ...] = ()
    """The drafts that `snooze` is about; none: all of them."""


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Nothing may change. `read` is what was taken for the owner's words, cut; `which`: a send to none.

    `guess` is what was probably meant: the owner may be asked, and it is done on a yes to that alone.
    """

    read: str
    because: str
    which: bool = False
    guess: Command | None = None


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


# Only a line that begins so is taken off the end of a new letter.
_BEGINNINGS = """
send yes ok okay skip go approve release ja senden sende abschicken schick oui envoyer envoie envoyez si enviar
envia manda invia sim
"""
_ORDERS = frozenset(_BEGINNINGS.split())


def read(
    text: str, *, count: int, now: datetime | None = None, signature: str = "", names: Sequence[str] = (),
    weights: Weights | None = None,
) -> Command | NotUnderstood:  # fmt: skip
    """The owner's wish about `count` drafts, out of the first unquoted words of an answer.

    `now` is the owner's local time, for `snooze until Friday`; `signature` is cut off where it ends the
    text; `names` are the recipients', in order, for "the one to Bob". A detail or change asked for together with
    a send of the same draft holds that send back, for the new text is to be seen first. With `weights` the owner's
    whole sentences are read too.
    """
    text = unwrapped(text)
    strict = _strictly(text, count=count, now=now, signature=signature, names=names)
    if weights is None:
        return strict
    own = own_part(text, signature)
    if isinstance(strict, Command):
        if strict.sends and (problem := _misleads(own, count) or _told(own, Recipients.of(names, count))):
            return NotUnderstood(own[:300], problem, guess=strict)
        return _without_asides(strict, own, Recipients.of(names, count), weights)
    heard = answer_reading.read(own, Recipients.of(names, count), now, weights)
    if heard is None or any(_HEADING.match(line) for line in own.split("\n")):
        return strict
    if not heard.asks:
        return replace(strict, because=heard.because or strict.because)
    meant = Command(
        sends=tuple(sorted(heard.sends)),
        skips=tuple(sorted(heard.skips)),
        snooze=heard.snooze,
        stop=heard.stop,
        resting=tuple(sorted(heard.resting)),
        details=heard.details,
    )
    if heard.sure and meant.sends and (problem := _misleads(own, count)):
        return NotUnderstood(own[:300], problem, guess=meant)
    if meant.snooze is not None and misleading_texts.only_absent(own, now):
        return NotUnderstood(own[:300], "it says that you are away, and not that I shall ask again", guess=meant)
    if heard.sure:
        return meant
    return replace(strict, because=heard.because or strict.because, guess=meant)


def _without_asides(command: Command, own: str, who: Recipients, weights: Weights) -> Command | NotUnderstood:
    """Of "add that I am free on Fridays, she asked twice" the words that are wished for, without why; or what stands
    in the way, as a condition does."""
    if command != Command(details=command.details[:1]) or any(_HEADING.match(line) for line in own.split("\n")):
        return command
    wishes = answer_wish.read(own, who, weights)
    if wishes is None or len(wishes.details) != 1:
        return command
    (whom, words), (number, all_words) = wishes.details[0], command.details[0]
    if wishes.hindered and whom == number:
        return NotUnderstood(own[:300], wishes.because, guess=command)
    if not wishes.sure:
        return command
    return Command(details=((whom, words),)) if whom == number and all_words.startswith(words) else command


def _misleads(own: str, count: int) -> str:
    """Why a whole answer that sounds like a release may be none; empty where nothing speaks against it."""
    if misleading_texts.misleading(own):
        return "it may be said of something else than the mail"
    if misleading_texts.spells_with_numbers(own, count):
        return "a number in it may be a part of a word"
    return ""


def _told(own: str, who: Recipients) -> str:
    """Why a command may be somebody else's words, or an order to somebody else."""
    return told_gates.misleads(answer_clauses.clauses(own, who) or ()) if len(own) <= LONGEST_COMMAND else ""


def _strictly(
    text: str, *, count: int, now: datetime | None, signature: str, names: Sequence[str]
) -> Command | NotUnderstood:
    """As far as every word of it is known."""
    own = own_part(text, signature)
    if not own.strip():
        return NotUnderstood("", "there were no words of yours above the quoted mail")
    who = Recipients.of(names, count)
    ordered, texts, under_change = _texts(own, who)
    if texts is None:
        return NotUnderstood(own[:300], "a detail or change had no words, or there were too many")
    command = Command() if texts and not ordered.strip() else _command(ordered, who, now)
    if isinstance(command, NotUnderstood) and texts and (command.which or command.because == _IDLE):
        command = Command()  # The new texts are shown, and with them it is asked again.
    if isinstance(command, NotUnderstood):
        return NotUnderstood(own[:300], command.because, command.which)
    texts += [("detail", whom, said) for whom, said in command.details]
    for _, whom, _said in texts:
        if isinstance(whom, int) and not 1 <= whom <= count:
            return NotUnderstood(own[:300], f"there is no draft {whom}")
    touched = {whom for _, whom, _said in texts}
    # Words for somebody not named by number may be for anybody, so no draft goes with the old text.
    anybody = any(not isinstance(whom, int) for whom in touched)
    # A `send` under a change may be a line of the letter: the change is shown, and asked again, before any goes.
    if anybody or under_change or _doubtful(own):
        kept: tuple[int, ...] = ()
    else:
        kept = tuple(number for number in command.sends if number not in touched)
    if command.sends and not kept and not texts:
        because = "it holds a question, a condition, a time or a “not”, and then nothing is sent"
        return NotUnderstood(own[:300], because)
    return Command(
        sends=kept,
        skips=command.skips,
        snooze=command.snooze,
        stop=command.stop,
        details=tuple((whom, said) for what, whom, said in texts if what == "detail"),
        changes=tuple((whom, said) for what, whom, said in texts if what == "change"),
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
    names = signed[0].split() if signed else []
    while kept and (not kept[-1].strip() or plain(kept[-1]) in signed or (len(kept) > 1 and _is_name(kept[-1], names))):
        kept.pop()
    return "\n".join(kept)


def _is_name(line: str, names: list[str]) -> bool:
    """Is it the owner's name or a part of it, initials too ("H. P. Whitcombe")?"""
    words = plain(line).split()
    full = [word for word in words if word in names]
    rest = [word for word in words if word not in names and word not in ("dr.", "dr", "prof.", "prof")]
    initials = all(re.fullmatch(r"[^\W\d_]\.", word) and any(name[0] == word[0] for name in names) for word in rest)
    return bool(full) and initials


def _texts(own: str, who: Recipients) -> tuple[str, list[tuple[str, int | str | None, str]] | None, bool]:
    """The command's own lines, and what follows `detail:` or `change:` (None: an empty one, or too many).

    The last is whether a command stood at the end of a change.
    """
    commands: list[str] = []
    found: list[tuple[str, int | str | None, list[str]]] = []
    for line in own.split("\n"):
        heading = _HEADING.match(line)
        if heading is not None:
            whom = _whom(heading["number"], heading["name"], who)
            what = "change" if heading["what"].lower().startswith("change") else "detail"
            said, orders = (heading["text"], "") if what == "change" else _orders_behind(heading["text"], who)
            commands += [orders] if orders else []
            found.append((what, whom, [said]))
        elif not found or (found[-1][0] == "detail" and line.strip() and _is_order(line, who)):
            commands.append(line)
        else:
            found[-1][2].append(line)
    peeled = [line for what, _, said in found if what == "change" for line in _peel(said, who)]
    commands += peeled
    texts = [(what, whom, "\n".join(said).strip()) for what, whom, said in found]
    fit = len(texts) <= MOST_TEXTS and all(0 < len(said) <= LONGEST_TEXT for _, _, said in texts)
    return "\n".join(commands), texts if fit else None, bool(peeled)


def _whom(number: str | None, name: str | None, who: Recipients) -> int | str | None:
    """Of whom a heading speaks: the number where the name is that of one recipient."""
    if number:
        return int(number)
    said = (name or "").strip()
    numbers = who.called.get(tuple(tokens_of(said)), frozenset())
    return next(iter(numbers)) if len(numbers) == 1 else said or None


def _is_order(line: str, who: Recipients) -> bool:
    """Is it a command, or a short thank-you, rather than one more line of a detail?"""
    if len(line) > LONGEST_COMMAND:
        return False
    readings = command_grammar.acts(line, who)
    return any(readings) or (bool(readings) and len(tokens_of(line)) <= 4)


def _orders_behind(said: str, who: Recipients) -> tuple[str, str]:
    """A detail and the sentences at its end that send or skip drafts they name: "… monolith. Send 1 and 3." """
    sentences = re.split(r"(?<=[.!])\s+", said)
    at = len(sentences)
    while at > 1 and _names_drafts(sentences[at - 1], who):
        at -= 1
    return " ".join(sentences[:at]), " ".join(sentences[at:])


def _names_drafts(sentence: str, who: Recipients) -> bool:
    if len(sentence) > LONGEST_COMMAND or tokens_of(sentence)[:1] == [] or tokens_of(sentence)[0] not in _ORDERS:
        return False
    readings = command_grammar.acts(sentence, who)
    return any(readings) and all(chosen is not None for reading in readings for _, chosen in reading)


def _peel(said: list[str], who: Recipients) -> list[str]:
    """Take the commands off the end of a new letter, in order.

    Its last lines may well be thanks or a sign-off, and its last word a "no": only a send, or a skip of
    what is named, is a command there; the heading's own line never is.
    """
    peeled: list[str] = []
    while len(said) > 1:
        line = said[-1]
        if line.strip():
            readings = command_grammar.acts(line, who) if len(line) <= LONGEST_COMMAND else []
            acts = [act for reading in readings for act in reading]
            if not acts or tokens_of(line)[0] not in _ORDERS:
                break
            if not all(kind == "send" or (kind == "skip" and chosen is not None) for kind, chosen in acts):
                break
        peeled.insert(0, said.pop())
    return [line for line in peeled if line.strip()]


_IDLE = "it says neither yes nor no: write send or skip"


def _command(text: str, who: Recipients, now: datetime | None) -> Command | NotUnderstood:
    """The command that these lines are, wholly."""
    detail = told_detail.read(text, who)
    if detail is not None:
        return Command(details=(detail,))
    if len(text) > LONGEST_COMMAND:
        return NotUnderstood("", "that is longer than a command")
    rest = snooze.read(text, now)
    if rest is not None:
        return Command(snooze=rest)
    if _asks(text):
        return NotUnderstood("", "it is a question")
    if answer_gates.holds(tokens_of(text), hedge_words.NO_NO):
        return NotUnderstood("", "it says what not to do, and not what to do")
    orders = command_grammar.read(text, who)
    if isinstance(orders, Unclear) and command_grammar.stops(text, who):
        return Command(stop=True)
    if isinstance(orders, Unclear):
        return NotUnderstood("", _IDLE if orders.idle else orders.because, orders.which)
    return Command(sends=tuple(sorted(orders.sends)), skips=tuple(sorted(orders.skips)), stop=orders.stop)


def _asks(text: str) -> bool:
    """Is there any script's question mark in it?"""
    return any("QUESTION" in unicodedata.name(char, "") or char in "\u203d\u2e2e" for char in text)


def _doubtful(text: str) -> bool:
    """A question, a negation, a condition or a hesitation anywhere: nothing may be sent on such a text."""
    tokens = command_grammar.words_of(text)
    words = {part for token in tokens for part in (token, *token.split("'"))}
    negated = bool(words & (NEGATIONS | CONDITIONS)) or any(token.endswith(("n't", "nt'")) for token in tokens)
    so_so = any(pair == ("so", "so") for pair in itertools.pairwise(tokens))
    return negated or so_so or _asks(text) or "?" in tokens or hesitates(text)


def hesitates(text: str) -> bool:
    """Does it trail off?"""
    return "…" in text or ".." in text
