"""Bytes of an unknown or mistaken charset -> text. Pure; never raises; may not guess at a cost that grows.

What a mail declares is a hint: half of the wrong ones are UTF-8 called something else, the rest is
windows-1252. Codecs that are no charset, or that take quadratic time, are never used.
"""

from __future__ import annotations

import codecs
import re

_NAME = re.compile(r"[A-Za-z0-9_.:-]{1,40}\Z")
# No charsets of mail; punycode and idna are quadratic, the escapes let a mail write any character.
_REFUSED = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"})
# What senders write -> what they mean (the superset that their software really uses).
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "iso8859-9": "cp1254",
    "iso8859-8-i": "iso8859-8",
    "cp-850": "cp850",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
}
# C0 and C1 controls but tab and newline; the private characters that `html` marks quotes with; BOM.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ue000-\ue003\ufeff]")


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`: as declared where that works, else UTF-8, else windows-1252; `\\n` newlines.

    Control characters are dropped, save tab and newline.
    """
    return clean(_decode(data, declared))


def clean(text: str) -> str:
    """`text` with `\\n` newlines and without control characters (tab and newline stay)."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _decode(data: bytes, declared: str | None) -> str:
    if data.isascii() and b"\x1b" not in data and not _is_seven_bit_trick(declared):
        return data.decode("ascii")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    name = _codec(declared)
    if name is None or name in ("cp1252", "utf-8"):
        # Valid UTF-8 with non-ASCII letters is UTF-8 whatever the label says.
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            broken = error
        if name == "utf-8":
            # One bad or cut character in good UTF-8 is no reason to garble the others.
            text = data.decode("utf-8", "replace")
            if text.count("�") <= 1 + len(text) // 200 or broken.start >= len(data) - 3:
                return text
        return data.decode("cp1252", "replace")
    try:
        return data.decode(name)
    except (UnicodeError, LookupError, ValueError):
        pass  # not what it claims to be: the two likely ones follow
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return data.decode(name, "replace")
        except (UnicodeError, LookupError, ValueError):
            return data.decode("cp1252", "replace")


def _is_seven_bit_trick(declared: str | None) -> bool:
    """UTF-7, UTF-16 and HZ hide letters in ASCII bytes."""
    name = (declared or "").lower().replace("_", "-")
    return name.startswith(("utf-7", "utf-16", "utf-32", "unicode", "hz"))


def _codec(declared: str | None) -> str | None:
    """The codec to use for a declared charset, or None where there is none to be had."""
    name = (declared or "").strip().strip("\"'").lower()
    name = _MEANT.get(name, name)
    if not _NAME.match(name):
        return None
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError, ImportError):
        return None
    if not found._is_text_encoding:  # rot13, base64, zip: transformations, no charsets
        return None
    meant = _MEANT.get(found.name, found.name)
    return None if meant.replace("_", "-") in _REFUSED else meant
