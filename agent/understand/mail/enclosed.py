"""Lines of a plain text that no one reads as words: uuencoded files, the armour of PGP. Pure; linear."""

from __future__ import annotations

import re

_BEGIN = re.compile(r"begin(?:-base64)? [0-7]{3,4} \S.{0,200}|=ybegin .{0,200}")
_END = re.compile(r"end|====|=yend .{0,200}")
_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
_SEALED = ("-----BEGIN PGP SIGNATURE-----", "-----BEGIN PGP PUBLIC KEY BLOCK-----", "-----BEGIN PGP MESSAGE-----")
_SEAL_ENDS = "-----END PGP"


def without(lines: list[str]) -> list[str]:
    """`lines` without what is enclosed; what never ends is kept, save a seal."""
    if not any(line.startswith(("begin", "=ybegin", "-----BEGIN PGP")) for line in lines):
        return lines
    kept: list[str] = []
    at = 0
    ends = [index for index, line in enumerate(lines) if _END.fullmatch(line)]
    signed = False
    while at < len(lines):
        line = lines[at]
        if _BEGIN.fullmatch(line):
            while ends and ends[0] <= at:
                ends.pop(0)
            if ends:
                at = ends[0] + 1
                continue
        if line == _SIGNED:
            signed = True
            at += 1
            while at < len(lines) and re.match(r"(?:Hash|Charset|Version|Comment):", lines[at]):
                at += 1
            continue
        if line in _SEALED:
            while at < len(lines) and not lines[at].startswith(_SEAL_ENDS):
                at += 1
        else:
            # Signed text has its leading dashes escaped (RFC 9580, 7.2).
            kept.append(line.removeprefix("- ") if signed and line.startswith("- -") else line)
        at += 1
    return kept
