"""Delivery and disposition reports (RFC 3464, RFC 3798), in their own part or pasted into the text. Pure.

A report is believed before any prose: failed wins over delayed, delayed over delivered; each only with its addresses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.understand.mail import headers

MAX_REPORT = 200_000

_FIELD = re.compile(
    r"^[ \t]{0,4}(final-recipient|original-recipient|x-actual-recipient|action|status|diagnostic-code|disposition|"
    r"reporting-mta|will-retry-until|feedback-type)[ \t]{0,4}:[ \t]*([^\n]*(?:\n[ \t]+[^\n]*){0,20})",
    re.I | re.M,
)
_FAILED = re.compile(r"fail|perm|undeliver|bounc|error|reject|refus|expire|dead|not[- ]deliver|hard")
_DELAYED = re.compile(r"delay|transient|temp|defer|warn|pending|soft|retry")
_DELIVERED = re.compile(r"deliver|relay|expand|success|ok\b|sent")
_XTEXT = re.compile(r"\+(2B|3D|20|40)")  # RFC 3461, 4: some write the encoded form into the report
_CAPSULE = re.compile(r"imcea(?:invalid|smtp|ex)?-", re.I)


@dataclass(frozen=True, slots=True)
class Report:
    """`failed`, `delayed`, `delivered`: (address as sent to, address where it ended), '' where one is unknown."""

    failed: tuple[tuple[str, str], ...]
    delayed: tuple[tuple[str, str], ...]
    delivered: tuple[tuple[str, str], ...]
    open: tuple[tuple[str, str], ...]
    """Recipients of whom the report says neither."""
    disposition: str
    diagnostics: str


def read(text: str) -> Report | None:
    """What the report in `text` says of each recipient; None where there is none."""
    if not _FIELD.search(text, 0, MAX_REPORT):
        return None
    found: dict[str, list[tuple[str, str]]] = {"failed": [], "delayed": [], "delivered": [], "": []}
    disposition = ""
    diagnostics: list[str] = []
    seen = False
    for group in _groups(text[:MAX_REPORT]):
        fields: dict[str, str] = {}
        for match in _FIELD.finditer(group):
            name, value = match[1].lower(), re.sub(r"\s+", " ", match[2]).strip()
            seen = seen or name in ("final-recipient", "original-recipient", "action", "status", "disposition")
            fields.setdefault(name, value)
        disposition = disposition or fields.get("disposition", "").lower()
        if "diagnostic-code" in fields or "status" in fields:
            diagnostics.append(f"{fields.get('status', '')} {fields.get('diagnostic-code', '')}")
        original = recipient(fields.get("original-recipient", ""))
        final = recipient(fields.get("final-recipient", ""))
        action = _action(fields)
        if action or original or final:
            found[action].append((original, final))
    if not seen:
        return None
    return Report(
        tuple(found["failed"]),
        tuple(found["delayed"]),
        tuple(found["delivered"]),
        tuple(found[""]),
        disposition,
        " ".join(diagnostics)[:5000],
    )


def _groups(text: str) -> list[str]:
    """The fields of each recipient: between blank lines, and anew where a field comes that was there already."""
    groups: list[str] = []
    for block in re.split(r"\n[ \t]*\n", text):
        begin = 0
        names: set[str] = set()
        for match in _FIELD.finditer(block):
            name = match[1].lower()
            if name in names:
                groups.append(block[begin : match.start()])
                begin, names = match.start(), set()
            names.add(name)
        groups.append(block[begin:])
    return groups


def _action(fields: dict[str, str]) -> str:
    said = fields.get("action", "").lower()
    for meaning, pattern in (("failed", _FAILED), ("delayed", _DELAYED), ("delivered", _DELIVERED)):
        if pattern.match(said):
            return meaning
    for meaning, pattern in (("failed", _FAILED), ("delayed", _DELAYED), ("delivered", _DELIVERED)):
        if said and pattern.search(said):
            return meaning
    # RFC 3464, 2.3.4: the class of the status says the same, where the action is missing.
    status = re.search(r"\b([245])\.\d{1,3}\.\d{1,3}\b", fields.get("status", ""))
    code = re.search(r"\b([45])\d\d\b", fields.get("diagnostic-code", ""))
    number = status[1] if status else code[1] if code else ""
    if number == "4" and "will-retry-until" not in fields:
        return ""  # a code of the last attempt; whether there will be another is said elsewhere
    return {"5": "failed", "4": "delayed", "2": "delivered"}.get(number, "")


def recipient(value: str) -> str:
    """The address of "rfc822; somebody@there", or ''."""
    value = re.sub(r"^\s*(?:rfc822|utf-8|smtp|x400|unknown|lotus|x-[\w-]+|dns)\s*;", "", value, flags=re.I)
    value = value.rpartition(";")[2] if ";" in value else value
    found = headers.addresses(value.replace("RFC822:", "").replace("rfc822:", ""))
    return plain(found[0].email) if found else ""


def plain(address: str) -> str:
    """An address without the wrappings that reports leave around it (xtext, Exchange's capsules)."""
    if _CAPSULE.match(address):
        local = address.partition("@")[0].partition("-")[2]
        inner = re.sub(r"\+([0-9a-fA-F]{2})", lambda match: chr(int(match[1], 16)), local)
        unwrapped = headers.addresses(inner.replace("SMTP:", "").replace("smtp:", ""))
        return unwrapped[0].email if unwrapped else ""
    decoded = _XTEXT.sub(lambda match: chr(int(match[1], 16)), address.replace("+2b", "+2B").replace("+3d", "+3D"))
    return decoded if decoded.count("@") == 1 and " " not in decoded else address
