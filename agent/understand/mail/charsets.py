"""Bytes of an unknown or mistaken charset -> text. Pure; never raises; linear.

What a mail declares is a hint: half of the wrong ones are UTF-8 called something else, the rest is
windows-1252. Codecs that are no charset, or that take quadratic time, are never used. Where nothing is
declared, `charset_guess` may know better.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

from agent.understand.mail import charset_guess

_NAME = re.compile(r"[a-z0-9_.:-]{1,40}\Z")
# No charsets of mail; punycode and idna are quadratic, the escapes let a mail write any character.
_REFUSED = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"})
# What senders write -> what they mean (the superset that their software really uses).
_MEANT = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "latin-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874",
    "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "euc-cn": "gb18030", "euccn": "gb18030",
    "big5": "big5hkscs", "big5-tw": "big5hkscs", "cn-big5": "big5hkscs", "cn-gb": "gb18030", "utf-8-sig": "utf-8",
    "shift-jis": "cp932", "shift-jisx0213": "cp932", "sjis": "cp932", "sjis-win": "cp932", "sjis-cp932": "cp932",
    "windows-31j": "cp932", "cswindows31j": "cp932", "ms-kanji": "cp932", "mac-japanese": "cp932",
    "eucjp-ms": "euc-jp", "eucjp-win": "euc-jp", "eucjp": "euc-jp", "cp51932": "euc-jp",
    "iso-2022-jp-ms": "iso2022-jp", "cp50220": "iso2022-jp", "cp50221": "iso2022-jp", "cp50222": "iso2022-jp",
    "csiso2022jp": "iso2022-jp", "jis": "iso2022-jp",
    "euc-kr": "cp949", "ks-c-5601-1987": "cp949", "ks-c-5601": "cp949", "ksc5601": "cp949", "uhc": "cp949",
    "iso8859-8-i": "cp1255", "iso8859-8-e": "cp1255", "iso8859-8": "cp1255", "iso8859-6-i": "iso8859-6",
    "logical": "cp1255", "visual": "cp1255", "koi8": "koi8-r", "koi8-ru": "koi8-u", "koi": "koi8-r",
    "unicode-1-1-utf-7": "utf-7", "unicode-2-0-utf-7": "utf-7", "utf7": "utf-7", "utf8mb4": "utf-8",
    "unicode": "utf-16",
    "iso-10646-ucs-2": "utf-16", "ucs-2": "utf-16", "cesu-8": "utf-8", "mac": "mac-roman", "macintosh": "mac-roman",
    "mac-ce": "mac-latin2", "mac-centraleurope": "mac-latin2", "mac-centraleurroman": "mac-latin2",
    "mac-ukrainian": "mac-cyrillic", "hz-gb-2312": "hz", "hzgb2312": "hz",
}  # fmt: skip
_NOTHING_SAID = frozenset({None, "", "us-ascii", "ascii", "ansi-x3.4-1968", "unknown", "unknown-8bit", "8bit", "7bit",
                           "binary", "default", "none", "x-unknown", "unspecified", "-8bit"})  # fmt: skip
_HIDES_LETTERS_IN_ASCII = frozenset({"utf-7", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be",
                                     "hz"})  # fmt: skip
_WIDE = frozenset({"gb18030", "big5hkscs", "big5", "cp932", "euc-jp", "cp949", "johab", "iso2022-jp"})
# C0 and C1 controls but tab and newline; the private characters that `html` marks quotes with; BOM.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ue000-\ue003\ufeff]")
_THREE_BYTES = re.compile(rb"[\xe0-\xef][\x80-\xbf]{2}")
_TWO_BYTES = re.compile(rb"[\xc2-\xdf][\x80-\xbf]")

# UTF-8 that was taken for windows-1252 (or Latin-1) and written as UTF-8 once more.
_TWICE = re.compile("[Â-ô][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]")
_BACK = {ord(bytes([code]).decode("cp1252", "ignore") or chr(code)): code for code in range(0x80, 0xA0)}


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`: as declared where that works, else UTF-8, else windows-1252; `\\n` newlines.

    Control characters are dropped, save tab and newline.
    """
    return clean(_decode(data, declared))


def clean(text: str) -> str:
    """`text` with `\\n` newlines and without control characters (tab and newline stay)."""
    if text.isascii() and text.isprintable():
        return text  # as nearly every header is
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _decode(data: bytes, declared: str | None) -> str:
    name = _codec(declared)
    if data.isascii() and b"\x1b" not in data and name not in _HIDES_LETTERS_IN_ASCII:
        return data.decode("ascii")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if name == "iso2022-jp" and b"\x1b" not in data:
        name = declared = None  # a seven-bit charset has no such bytes
    if name in (None, "cp1252", "utf-8"):
        return _western(data, name, declared)
    if name == "iso2022-jp" or (name is None and b"\x1b$" in data):
        return _iso_2022_jp(data)
    if name in ("utf-16", "utf-32"):
        return _without_mark(data, name)
    if not data.isascii() and (name not in _WIDE or _surely_utf_8(data[:4000])):
        text = _strictly(data, "utf-8")  # letters beyond ASCII that are valid UTF-8 are UTF-8, whatever the label says
        if text is not None:
            return _undoubled(text)
    text = _strictly(data, name)
    if text is None:
        text = _strictly(data, "utf-8")
    return text if text is not None else data.decode(name, "replace")


def _western(data: bytes, name: str | None, declared: str | None) -> str:
    """Bytes called UTF-8, Latin-1, windows-1252, or nothing."""
    if b"\x1b$" in data and data.isascii():
        return _iso_2022_jp(data)
    try:
        return _undoubled(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        broken = error
    if name == "utf-8":
        # One bad or cut character in good UTF-8 is no reason to garble the others.
        text = data.decode("utf-8", "replace")
        if text.count("�") <= 1 + len(text) // 200 or broken.start >= len(data) - 3:
            return text
    silent = name is None or _tidy(declared) in _NOTHING_SAID
    guessed = charset_guess.guess(data, sure=not silent)
    return data.decode(guessed or "cp1252", "replace")


def _strictly(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeError, LookupError, ValueError):
        return None


def _surely_utf_8(data: bytes) -> bool:
    """Valid UTF-8 can come about by chance in a double-byte charset (one character in seven), but not so often."""
    return len(_THREE_BYTES.findall(data)) >= 3 or len(_TWO_BYTES.findall(data)) >= 5


def _undoubled(text: str) -> str:
    """Text that was encoded as UTF-8 twice, once. Only where all of it was: good text has letters that do not fit."""
    if len(_TWICE.findall(text[:200_000])) < 2:
        return text
    try:
        return text.translate(_BACK).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _without_mark(data: bytes, name: str) -> str:
    """UTF-16 or UTF-32 without a byte order mark: big-endian (RFC 2781, 4.3), unless the zeros say otherwise."""
    if name == "utf-16" and data[:400:2].count(0) > data[1:400:2].count(0):
        name = "utf-16-be"
    elif name == "utf-16":
        name = "utf-16-le" if data[1:400:2].count(0) else "utf-16-be"
    elif not data.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        name = "utf-32-be" if data[:1] == b"\0" else "utf-32-le"
    if data.isascii() and b"\0" not in data:
        return data.decode("ascii")  # it only says so
    return data.decode(name, "replace")


def _iso_2022_jp(data: bytes) -> str:
    """ISO-2022-JP (RFC 1468) as mail programs write it: with the rows of Windows (①, ㈱) and half-width kana."""
    text = _strictly(data, "iso2022_jp")
    if text is not None:
        return text
    pieces = []
    for piece in re.split(rb"\x1b(?=[$(])", data):
        escape, rest = piece[:2], piece[2:]
        if escape in (b"$B", b"$@"):
            pieces.append(_shifted(rest))
        elif escape == b"(I":
            pieces.append(bytes(byte | 0x80 for byte in rest).decode("cp932", "replace"))
        else:
            pieces.append((rest if escape in (b"(B", b"(J") else piece).decode("cp932", "replace"))
    return "".join(pieces)


def _shifted(rows: bytes) -> str:
    """Pairs of JIS X 0208 bytes by way of Shift_JIS, whose Windows form knows the rows in question."""
    shifted = bytearray()
    at = 0
    while at < len(rows):
        if at + 1 < len(rows) and 0x21 <= rows[at] <= 0x7E and 0x21 <= rows[at + 1] <= 0x7E:
            row, cell = rows[at], rows[at + 1]
            shifted.append((row + 1) // 2 + (0x70 if row < 0x5F else 0xB0))
            shifted.append(cell + (0x1F if row % 2 and cell < 0x60 else 0x20 if row % 2 else 0x7E))
            at += 2
        else:
            shifted.append(rows[at])
            at += 1
    return bytes(shifted).decode("cp932", "replace")


def _tidy(declared: str | None) -> str:
    return (declared or "").strip().strip("\"'“”").strip().lower()


def _codec(declared: str | None) -> str | None:
    """The codec to use for a declared charset, or None where there is none to be had."""
    return None if declared is None or len(declared) > 100 else _found(_tidy(declared))


@lru_cache(maxsize=512)
def _found(name: str) -> str | None:
    name = re.split(r"[\s;,]", name, maxsplit=1)[0].replace("_", "-").removeprefix("x-").removeprefix("charset=")
    if name.startswith("utf-8") or name in ("utf8", "utf"):
        return "utf-8"
    if of_family := re.match(r"(?:windows|win|cp|ibm|dos|ms)-?(\d{3,4})\Z", name):
        name = "utf-8" if of_family[1] == "65001" else f"cp{of_family[1]}"
    elif of_family := re.match(r"iso-?8859-?(\d{1,2}(?:-[ie])?)\Z", name):
        name = f"iso8859-{of_family[1]}"
    name = _MEANT.get(name, name)
    if not _NAME.match(name):
        return None
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError, ImportError):
        return None
    if not found._is_text_encoding:  # rot13, base64, zip: transformations, no charsets
        return None
    plain = found.name.replace("_", "-")
    meant = _MEANT.get(plain, plain)
    return None if meant in _REFUSED else meant
