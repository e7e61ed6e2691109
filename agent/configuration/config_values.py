"""The words of the configuration, one value at a time: text in, a noun of `rules` out.

Every reader takes the text of one YAML scalar and returns what it means or raises `WrongValueError`
with what would be right. Pure: no YAML here, no file is touched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

E = TypeVar("E", bound=StrEnum)

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_LOCAL = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
_STEP = re.compile(r"[a-z][a-z0-9_]{0,39}")
_CREDENTIAL = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}")


class WrongValueError(ValueError):
    """A value cannot be read; the text says what would be right."""


def shown(text: str) -> str:
    """A value as a problem quotes it: short, on one line, nothing unprintable."""
    return repr(text if len(text) <= 40 else text[:39] + "…")


def suggestion(word: str, allowed: Iterable[str], *, cutoff: float = 0.7) -> str:
    """`, did you mean 'x'?` where one of `allowed` is as close as `cutoff` (1 is the same), else ''."""
    from difflib import get_close_matches  # only paid for by who has a problem

    close = get_close_matches(word[:100].casefold(), list(allowed), n=1, cutoff=cutoff)
    return f", did you mean {str(close[0])!r}?" if close else ""


def not_one_of(word: str, allowed: Iterable[str]) -> WrongValueError:
    """The error for a word outside a closed list."""
    names = list(allowed)
    hint = suggestion(word, names)
    return WrongValueError(f"{shown(word)} is not one of {', '.join(names)}{hint}")


def text(limit: int = 4000) -> Callable[[str], str]:
    """Words over any number of lines, at most `limit` characters, without control characters."""

    def read(value: str) -> str:
        if _CONTROL.search(value.replace("\n", "").replace("\t", "")):
            raise WrongValueError("a control character stands in this text: remove it")
        if not value.strip():
            raise WrongValueError("some text belongs here")
        if len(value) > limit:
            raise WrongValueError(f"at most {limit} characters, not {len(value)}")
        return value.rstrip()

    return read


def line(value: str) -> str:
    """Words on one line, so that they can stand in a header or a command."""
    if _CONTROL.search(value):
        raise WrongValueError("this must be one line without control characters")
    return text(998)(value).strip()


def switch(value: str) -> bool:
    """`yes` or `no`; the other words YAML has for them are understood."""
    word = value.strip().lower()
    if word in {"yes", "true", "on"}:
        return True
    if word in {"no", "false", "off"}:
        return False
    raise WrongValueError(f"{shown(value)} is not yes or no")


def whole(low: int, high: int) -> Callable[[str], int]:
    """A whole number from `low` to `high`, both included, in decimal digits."""

    def read(value: str) -> int:
        if not re.fullmatch(r"\d{1,9}", value.strip(), re.ASCII) or not low <= int(value) <= high:
            raise WrongValueError(f"{shown(value)} is not a whole number from {low} to {high}")
        return int(value)

    return read


def word_of(kind: type[E]) -> Callable[[str], E]:
    """One of the words of an enumeration."""

    def read(value: str) -> E:
        try:
            return kind(value.strip().lower())
        except ValueError:
            raise not_one_of(value, list(kind)) from None

    return read


def choice(*allowed: str) -> Callable[[str], str]:
    """One of a few words."""

    def read(value: str) -> str:
        word = value.strip().lower()
        if word not in allowed:
            raise not_one_of(value, allowed)
        return word

    return read


def _domain(value: str) -> str | None:
    """The ASCII form of a domain (RFC 5890 where it has other letters), or None."""
    word = value.lower().removesuffix(".")
    if len(word) > 253:  # also keeps the encoder's time small
        return None
    if not word.isascii():
        try:
            word = word.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    return word if all(_LABEL.fullmatch(label) for label in word.split(".")) else None


def address(value: str) -> str:
    """One bare mail address (RFC 5321, 4.1.2, without quoted local parts), lower-case."""
    wrong = WrongValueError(f"{shown(value)} is not one bare mail address such as you@example.org")
    local, at, domain = value.strip().lower().rpartition("@")
    if not at or len(local) > 64 or not _LOCAL.fullmatch(local):
        raise wrong
    ascii_domain = _domain(domain)
    if ascii_domain is None or "_" in ascii_domain:
        raise wrong
    return f"{local}@{ascii_domain}"


def host(value: str) -> str:
    """A server's name or IP address; no scheme and no port."""
    word = value.strip()
    if "://" in word or re.search(r"^[^:]+:\d+$", word):
        raise WrongValueError(f"{shown(value)} is more than a server's name: the port has a key of its own")
    if ":" in word:
        from ipaddress import ip_address  # only for IPv6 literals, which are rare

        try:
            return str(ip_address(word.strip("[]")))
        except ValueError:
            raise WrongValueError(f"{shown(value)} is no server's name") from None
    domain = _domain(word)
    if domain is None:
        raise WrongValueError(f"{shown(value)} is no server's name, such as imap.example.org")
    return domain


_SIZE = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)\s*(k|m)?b(?:ytes)?", re.IGNORECASE)
LARGEST = 25_000_000
"""What hardly any server takes in one mail."""


def size(value: str) -> int:
    """A size in bytes: `5 MB`, `500 kB`."""
    found = _SIZE.fullmatch(value.strip())
    if found is None:
        raise WrongValueError(f"{shown(value)} is no size: write it as 5 MB or 500 kB")
    amount = int(float(found[1]) * {"k": 1_000, "m": 1_000_000, "": 1}[(found[2] or "").lower()])
    if amount > LARGEST:
        raise WrongValueError("hardly any server takes more than 25 MB in one mail")
    return amount


def link(value: str) -> str:
    """An address in the web, as it is told to people."""
    if re.fullmatch(r"https?://[\x21-\x7e]{3,500}", value.strip()) is None:
        raise WrongValueError(f"{shown(value)} is no link: write it as https://…")
    return value.strip()


def path(base: Path) -> Callable[[str], Path]:
    """A file or folder: `~` is a home, what is not absolute lies beside the configuration (`base`)."""

    def read(value: str) -> Path:
        if "://" in value:  # not shown: the address of a private calendar is a secret
            raise WrongValueError("this is an address on the net; a file or folder belongs here")
        try:
            return base / Path(line(value)).expanduser()
        except RuntimeError:
            raise WrongValueError(f"{shown(value)}: whose home is meant cannot be found out") from None

    return read


def words_of_command(value: str) -> tuple[str, ...]:
    """A command on one line, cut into words as a shell would, though none is run."""
    import shlex  # costs 10 ms that only a command line is worth

    try:
        words = shlex.split(line(value))
    except ValueError:
        raise WrongValueError("a quote in this command is not closed") from None
    return command(words)


def command(words: Iterable[str]) -> tuple[str, ...]:
    """A command in words; `~` in the program's place is a home."""
    argv = tuple(words)
    if not argv:
        raise WrongValueError("a command belongs here")
    if any(word in {"|", "||", "&&", "&", ";", ">", "<", ">>"} for word in argv):
        raise WrongValueError("no shell runs this command: for a pipe write [sh, -c, '…']")
    try:
        return (str(Path(argv[0]).expanduser()) if argv[0].startswith("~") else argv[0], *argv[1:])
    except RuntimeError:
        raise WrongValueError(f"{shown(argv[0])}: whose home is meant cannot be found out") from None


def step_name(value: str) -> str:
    """A name for a step: it is also the name of its template's file."""
    if not _STEP.fullmatch(value):
        raise WrongValueError(f"{shown(value)} cannot name a step: use a-z, 0-9 and _, a letter first")
    return value


def credential(value: str) -> str:
    """The name of a systemd credential: a file's name, never a path."""
    if not _CREDENTIAL.fullmatch(value.strip()):
        # Not shown: somebody may have put the secret itself here.
        raise WrongValueError("this cannot name a systemd credential: use letters, digits, _, - and .")
    return value.strip()


def service(value: str) -> str:
    """The name under which a keyring keeps a password: one line that no program takes for an option."""
    word = line(value)
    if word.startswith("-") or len(word) > 200:
        # Not shown: somebody may have put the secret itself here.
        raise WrongValueError("this cannot name a service in the keyring, such as followup")
    return word


def authserv(value: str) -> str:
    """A server's name as Authentication-Results gives it (RFC 8601, 2.2), or `microsoft`."""
    word = value.strip().lower()
    if not re.fullmatch(r"[!-:<-~]{1,253}", word):
        raise WrongValueError(f"{shown(value)} is no server's name, such as mx.example.org, nor microsoft")
    return word
