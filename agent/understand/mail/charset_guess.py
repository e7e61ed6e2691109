"""Which charset bytes are in that nobody named: by the letters a language is full of. Pure; linear; bounded.

Only what can be told safely: letters beyond ASCII must stand in rows, as they do in no western language, and the
text must hold what every text of a script holds. None means that windows-1252 is the best there is.
"""

from __future__ import annotations

import re

_LOOK = 20_000
_ROWS = re.compile(rb"[\x80-\xff]+")
# The most frequent letters of a language, which make up more than half of any text of it.
_LETTERS = {
    "cp1251": "оеаинтсрвлкмудпяі",
    "koi8-u": "оеаинтсрвлкмудпяі",
    "cp866": "оеаинтсрвлкмудпяі",
    "iso8859-5": "оеаинтсрвлкмудпяі",
    "cp1253": "αοιετνσηςρκπ",
    "cp1255": "יוהלאמרתבנשד",
    "cp1256": "اليمنتروبةعد",
}
_SINGLE = {name: frozenset(letters.encode(name, "ignore")) for name, letters in _LETTERS.items()}
_ENOUGH = 0.55
"""Of the bytes beyond ASCII; another reading of the same bytes reaches 0.4 at most."""


def guess(data: bytes, *, sure: bool = False) -> str | None:
    """The codec these bytes are in, which are no UTF-8, or None. `sure`: another is declared, so it needs more."""
    data = data[:_LOOK]
    rows = _ROWS.findall(data)
    high = b"".join(rows)
    if len(high) < (40 if sure else 5) or len(high) < 2 * len(rows) or len(set(high)) < 4:
        return None  # letters beyond ASCII stand alone: a western language, or dashes, or too little to tell
    counts = [high.count(byte) for byte in range(256)]
    scores = sorted(
        ((sum(counts[b] for b in letters) / len(high), name) for name, letters in _SINGLE.items()), reverse=True
    )
    if scores[0][0] >= _ENOUGH and scores[0][0] - scores[1][0] >= 0.1:
        return scores[0][1]
    return _wide(data) if len(high) >= 8 else None


def _wide(data: bytes) -> str | None:
    """Japanese by its kana, Korean by its syllables, Chinese by its commonest rows."""
    cut = _whole(data)
    for name in ("cp932", "euc_jp"):
        text = _of(cut, name)
        if text is not None and 5 * sum("\u3041" <= c <= "\u30fe" for c in text) >= sum(c > "\x7f" for c in text):
            # Half-width kana are single bytes of Shift_JIS, and are what other charsets look like in it.
            return name if sum("\uff61" <= c <= "\uff9f" for c in text) * 10 < len(text) else None
    text = _of(cut, "cp949")
    if text is not None and _share(text, "\uac00", "\ud7a3") >= 0.85:
        return "cp949"
    for name, begin, end in (("gb18030", 0xB0, 0xD7), ("big5hkscs", 0xA4, 0xC6)):
        text = _of(cut, name)
        if text is None or _share(text, "\u4e00", "\u9fff") < 0.7:
            continue
        leads = [c.encode(name)[0] for c in text if "\u4e00" <= c <= "\u9fff"]
        if sum(begin <= lead <= end for lead in leads) >= 0.8 * len(leads):
            return name
    return None


def _whole(data: bytes) -> bytes:
    """Up to the last character that `_LOOK` cannot have cut."""
    return data[: data.rfind(b"\n") + 1] or data if len(data) == _LOOK else data


def _of(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _share(text: str, first: str, last: str) -> float:
    beyond = [c for c in text if c > "\x7f"]
    return sum(first <= c <= last for c in beyond) / len(beyond) if beyond else 0.0
