"""`understanding`: the optional second reader of mails that are unclear. Only the YAML is read; nothing is asked."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

from agent.configuration import config_values as words
from agent.configuration.config_mail import command
from agent.configuration.config_shape import Reader, fields, optional, require, value
from agent.configuration.config_times import duration, seconds
from agent.configuration.config_values import WrongValueError as Wrong
from agent.configuration.config_yaml import Map, Node, Problems
from agent.rules import LOOPBACK, Llm

LONGEST = 600
"""Seconds that a second reader may take at most."""
_KEYS = ("api_key_command", "api_key_file", "api_key_credential")


def llm(node: Node | None, path: Reader[Path], problems: Problems) -> Llm | None:
    """The second reader; None where there is none, as by default."""
    found: Llm | None = fields(node, {"llm": optional(_llm(path))}, problems).get("llm")
    return found


def _llm(path: Reader[Path]) -> Reader[Llm | None]:
    shape: dict[str, Reader[object]] = {
        "url": value(_endpoint),
        "model": value(words.line),
        "timeout": value(_timeout),
        "api_key_command": command,
        "api_key_file": path,
        "api_key_credential": value(words.credential),
        "ca_file": optional(path),
    }

    def read(node: Node, problems: Problems) -> Llm | None:
        found = fields(node, shape, problems)
        require(node, problems, "llm", "url", "model")
        entries = node.entries if isinstance(node, Map) else {}
        sources = [key for key in entries if key in _KEYS]
        for surplus in sources[1:]:
            problems.add(entries[surplus][0], f"llm has {sources[0]} already: keep one of the two")
        if "timeout" in found:
            found["seconds"] = found.pop("timeout")
        return Llm(**found) if {"url", "model"} <= found.keys() else None

    return read


def _endpoint(text: str) -> str:
    """What an OpenAI-compatible server calls its base address. Words of mails go there: https, or this machine."""
    try:
        parts = urlsplit(words.line(text))
        plain = parts.hostname and parts.scheme in ("https", "http") and (parts.port is None or parts.port)
    except ValueError:  # no port, or brackets that hold no address
        plain = None
    if not plain or not re.fullmatch(r"[!-~]+", text.strip()):
        raise Wrong("this is no address such as http://localhost:11434/v1 or https://llm.example.org/v1")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise Wrong("the address holds more than a server and a path: a key belongs in api_key_command or api_key_file")
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise Wrong("words of mails never travel in clear: write https://, or a server on this machine")
    return text.strip().rstrip("/").removesuffix("/chat/completions")


def _timeout(text: str) -> int:
    found = seconds(duration(text))
    if not 1 <= found <= LONGEST:
        raise Wrong(f"{words.shown(text)} is not between 1 second and {LONGEST // 60} minutes")
    return found
