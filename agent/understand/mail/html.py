"""HTML mail -> readable lines, with the places marked where quotes begin. Pure; never raises; linear.

No browser: mail's HTML is tag soup, so a small tokenizer that cannot go quadratic reads the tags and
a renderer keeps what a reader sees: blocks become lines, a cited block is prefixed with `> `.
Nothing is fetched, no link target is shown, what is hidden from a reader is left out.
"""

from __future__ import annotations

import re
from html import unescape

from agent.understand.mail import charsets, html_tags

MAX_CHARS = 500_000
MAX_DEPTH = 200

CUT = "\ue000"
"""A line of its own: from here on nothing is newly written."""
ATTRIBUTION = "\ue001"
"""Begins a line that a mail program wrote above a quote ("On … wrote:")."""
SIGNATURE = "\ue002"
"""Begins a line of a signature that the mail program put there."""

_VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
})  # fmt: skip
_UNSEEN = frozenset({
    "script", "style", "title", "template", "textarea", "select", "svg", "object", "head", "noscript", "xml",
})  # fmt: skip
_LINES = frozenset({
    "address", "article", "aside", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figure", "footer",
    "form", "header", "html", "li", "main", "nav", "ol", "pre", "section", "table", "tbody", "tfoot", "thead",
    "tr", "ul",
})  # fmt: skip
_SPACED = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6"])
_CLOSES_ITSELF = frozenset(["p", "li", "dt", "dd", "tr", "td", "th"])
_HIDDEN = re.compile(r"display:none|visibility:hidden|mso-hide:all|font-size:0(px|pt|em)?(;|$)|max-height:0(px)?(;|$)")
_BLANKS = re.compile("[ \t\n\u00a0]+")
_FILLERS = re.compile("[\u00ad\u034f\u200b\u2060]")
_MARGIN = re.compile(r"margin(-bottom|-top)?\s{0,9}:\s{0,9}([^;]{0,80})", re.IGNORECASE)
_LENGTH = re.compile(r"(\d{0,6}\.?\d{0,6})(px|pt|em|rem|ex|in|cm|mm|pc)?", re.IGNORECASE)
_PIXELS = {"pt": 4 / 3, "em": 16.0, "rem": 16.0, "ex": 8.0, "in": 96.0, "cm": 37.8, "mm": 3.78, "pc": 16.0}
LEAST_GAP = 6.0
"""Pixels of margin, a third of a line: less is no line left free. Word writes 0in 0in .0001pt, cards 0 0 4px."""
_INDENT = re.compile(r"border:(none|0).*padding:0")  # a blockquote without line and space is no quote
# How mail programs mark the beginning of the mail that is answered (id or class, lower-case).
_CUT_MARKS = frozenset({
    "divrplyfwdmsg", "x_divrplyfwdmsg", "appendonsend", "x_appendonsend", "outlookmessageheader", "replysplit",
    "mail-editor-reference-message-container", "ms-outlook-mobile-reference-message", "moz-forward-container",
    "yahoo_quoted", "protonmail_quote", "zmail_extra", "tutanota_quote", "stopspelling", "messagereplysection",
})  # fmt: skip
_ATTRIBUTION_MARKS = frozenset(["gmail_attr", "moz-cite-prefix", "tutanota_quote_header", "reply-intro"])
_SIGNATURE_MARKS = frozenset({
    "gmail_signature", "gmail_signature_prefix", "moz-signature", "ms-outlook-mobile-signature", "signature",
    "protonmail_signature_block", "tutanota_signature", "applemailsignature",
    "messagesignaturesection",
})  # fmt: skip
# Word's separator above the answered mail: a box whose only border is the upper one.
_WORD_SEPARATOR = re.compile(r"border:none;border-top:solid#?\w+1\.0pt;padding:3\.0pt0(in|cm|mm)")


def to_text(markup: str) -> str:
    """The lines a reader would see, without any marks."""
    lines = (line for line in marked(markup).split("\n") if line != CUT)
    return "\n".join(line.lstrip(ATTRIBUTION + SIGNATURE) for line in lines)


def marked(markup: str) -> str:
    """The same lines with CUT, ATTRIBUTION and SIGNATURE where the mail programs say so."""
    page = _Page()
    for tag, text in html_tags.tokens(markup[:MAX_CHARS]):
        if tag:
            page.tag(tag, text)
        else:
            page.text(text)
    return page.finished()


def _pixels(length: str) -> float:
    """A CSS length; what is none (`auto`, a percentage) is taken for a gap."""
    found = _LENGTH.fullmatch(length)
    if found is None or not found[1].strip("."):
        return LEAST_GAP
    return float(found[1]) * _PIXELS.get((found[2] or "px").lower(), 1.0)


def _tight(style: str, marks: set[str]) -> bool:
    """Whether no line is left free around a paragraph: no margin above and below, or Word's own style without any."""
    for found in _MARGIN.finditer(style[:2_000]):
        sides = found[2].replace("!important", "").split()
        if found[1] is None:  # as CSS 2 counts: top, right, bottom, left; what is missing is as its opposite
            sides = [sides[0], sides[2 if len(sides) > 2 else 0]] if sides else ["1em"]
        if all(_pixels(side) < LEAST_GAP for side in sides):
            return True
    return not _MARGIN.search(style[:2_000]) and any("msonormal" in mark for mark in marks)


def has_marks(markup: str) -> bool:
    """Whether a cheap look finds any mark of a quote, so that reading the HTML is worth it."""
    low = markup[:MAX_CHARS].lower()
    return any(
        mark in low
        for mark in (
            "<blockquote",
            "border-top:solid",
            'name="quote"',
            *_CUT_MARKS,
            *_ATTRIBUTION_MARKS,
            *_SIGNATURE_MARKS,
        )
    )


def _marks(attributes: dict[str, str]) -> set[str]:
    """The ids and classes of an element, without what Outlook and Yahoo put before another's."""
    marks = {attributes.get("id", ""), attributes.get("name", ""), *attributes.get("class", "").split()}
    return {re.sub(r"^(?:x_)+|^ydp[0-9a-f]{1,16}", "", mark) for mark in marks}


class _Page:
    """The lines so far, and which elements are open."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._open: list[tuple[str, str]] = []  # (tag, what ends with it, see _count)
        self._hidden = 0
        self._quotes = 0
        self._attributions = 0
        self._signatures = 0
        self._pre = 0

    def tag(self, name: str, whole: str) -> None:
        """Open or close an element."""
        if name.startswith("/"):
            self._close(name[1:])
        elif name == "br":
            self._break(force=True)
        elif name == "hr":
            self._break()
            if "stopspelling" in whole.lower():  # Hotmail's line above the answered mail
                self._mark(CUT)
        elif name not in _VOID:
            self._start(name, whole)

    def text(self, raw: str) -> None:
        """Characters between tags."""
        if self._hidden:
            return
        text = charsets.clean(unescape(raw)) if "&" in raw or not raw.isascii() else charsets.clean(raw)
        # Invisible fillers of newsletter previews; the joiners stay, letters and emoji need them.
        text = _FILLERS.sub("", text)
        if self._pre:
            for index, line in enumerate(text.split("\n")):
                if index:
                    self._break(force=True)
                self._line.append(line)
        else:
            self._line.append(_BLANKS.sub(" ", text))

    def finished(self) -> str:
        """All lines; no more than one blank one in a row."""
        self._break()
        text = "\n".join(self._lines)
        return re.sub(r"\n{3,}", "\n\n", text).strip("\n")

    def _start(self, name: str, whole: str) -> None:
        if name == "body" and self._open:
            self._close(self._open[0][0])  # a head that was never closed hides nothing
        if name in _CLOSES_ITSELF and self._open and self._open[-1][0] == name:
            self._close(name)
        attributes = html_tags.attributes(whole) if " " in whole or "\n" in whole else {}
        style = re.sub(r"\s+", "", attributes.get("style", ""))
        marks = _marks(attributes)
        if name in _SPACED and not _tight(attributes.get("style", ""), marks):
            self._blank()
        elif name in _SPACED or name in _LINES or name == "blockquote":
            self._break()
        effect = ""
        if name in _UNSEEN or "hidden" in attributes or _HIDDEN.search(style):
            effect = "hidden"
        elif marks & _CUT_MARKS or (name == "div" and _WORD_SEPARATOR.search(style)):
            if name == "blockquote":  # Proton and Yahoo cite in one; text after it is the writer's again
                effect = "quote"
            else:
                self._mark(CUT)
        elif name == "div" and attributes.get("name") == "quote":  # GMX and its sisters
            effect = "quote"
        elif marks & _ATTRIBUTION_MARKS:
            effect = "attribution"
        elif marks & _SIGNATURE_MARKS:
            effect = "signature"
        elif name == "blockquote" and ("gmail_quote" in marks or not _INDENT.search(style)):
            effect = "quote"
        elif name in ("td", "th") and self._line:
            self._line.append(" ")
        elif name == "li" and not self._hidden:
            self._line.append("* ")
        elif name == "pre":
            effect = "pre"
        if effect in ("attribution", "signature"):
            self._break()
        if len(self._open) < MAX_DEPTH:  # deeper ones are read as if they were not nested
            self._open.append((name, effect))
            self._count(effect, 1)

    def _close(self, name: str) -> None:
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index][0] == name:
                if name in _LINES or name in _SPACED or self._open[index][1] in ("quote", "attribution", "signature"):
                    self._break()
                for _name, effect in self._open[index:]:
                    self._count(effect, -1)
                del self._open[index:]
                break
        if name in _SPACED and self._lines and not self._hidden:
            self._break()

    def _count(self, effect: str, change: int) -> None:
        if effect == "hidden":
            self._hidden += change
        elif effect == "quote":
            self._quotes += change
        elif effect == "attribution":
            self._attributions += change
        elif effect == "signature":
            self._signatures += change
        elif effect == "pre":
            self._pre += change

    def _break(self, *, force: bool = False) -> None:
        """End the line, if it has begun or `force`."""
        if not self._line and not force:
            return
        line = "".join(self._line)
        line = line.rstrip() if self._pre else _BLANKS.sub(" ", line).strip()
        if not line and not force and not any(part == " " for part in self._line):
            self._line.clear()
            return
        self._line.clear()
        if self._hidden and not line:
            return  # what stands in the line stood there before it was hidden
        if self._quotes:
            line = "> " * min(self._quotes, 20) + line
        elif self._attributions and line:
            line = ATTRIBUTION + line
        elif self._signatures and line:
            line = SIGNATURE + line
        self._lines.append(line)

    def _blank(self) -> None:
        self._break()
        if self._lines and self._lines[-1] and not self._hidden:
            self._lines.append("> " * min(self._quotes, 20) if self._quotes else "")

    def _mark(self, sign: str) -> None:
        self._break()
        if not self._hidden and not self._quotes:
            self._lines.append(sign)
