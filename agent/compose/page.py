"""The text/html part of a mail to the owner: a page for a phone, in light and in dark. Pure.

It needs nothing from outside and nothing of it tells anybody that it was read. What matters stands inline,
because some programs drop a `<style>`; what cannot (dark colours, wide screens) stands in one. Without any of it
the page is headings, paragraphs and links in a sensible order. Each colour of a text is 4.5 to 1 or more against
what is behind it, in both lights; a tap is at least 44 px high. All words are escaped here, and only here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from agent.compose import mailto
from agent.compose.blocks import (
    AS_IT_LOOKS,
    LONGEST_DRAFT,
    Block,
    Cited,
    Draft,
    Hint,
    OwnerMail,
    Points,
    Rows,
    Tap,
    Taps,
    Title,
    Tone,
    Words,
)
from agent.compose.plain import lines

_FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
_BREAK = "overflow-wrap:anywhere;word-break:break-word"
_TABLE = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"'
_CODE = re.compile(r"`([^`]{1,120})`")
# Of each class: in light, inline; in dark, by the style sheet.
_LIGHT = {
    "page": "background-color:#f2f3f5;color:#1b1e22",
    "card": "background-color:#ffffff;border:1px solid #d3d7dc;border-radius:10px",
    "soft": "color:#545b63",
    "note": "background-color:#fff3d1;color:#533b00;border-radius:8px",
    "part": "border-color:#b8bfc7",
    "quote": "border-left:3px solid #b8bfc7;color:#3d444b",
    "yes": "background-color:#17663a;color:#ffffff;border:1px solid #17663a;border-radius:8px",
    "plain": "background-color:#ffffff;color:#1b1e22;border:1px solid #8a929b;border-radius:8px",
    "link": "color:#0b57b0",
}
_DARK = {
    "page": "background-color:#121417;color:#e6e8eb",
    "card": "background-color:#1c2025;border-color:#3b424a",
    "soft": "color:#a7afb8",
    "note": "background-color:#3a2f12;color:#ffe2a0",
    "part": "border-color:#59626c",
    "quote": "border-color:#59626c;color:#c5cbd2",
    "yes": "background-color:#1f7a48;color:#ffffff;border-color:#1f7a48",
    "plain": "background-color:#1c2025;color:#e6e8eb;border-color:#77808a",
    "link": "color:#8ab8ff",
}


def _style() -> str:
    def dark() -> Iterator[str]:
        for name, declared in _DARK.items():
            yield f".{name}{{{';'.join(f'{each} !important' for each in declared.split(';'))}}}"

    return (
        ":root{color-scheme:light dark;supported-color-schemes:light dark}"
        "@media (min-width:600px){.wide{padding:28px 16px !important}}"
        f"@media (prefers-color-scheme:dark){{body,{''.join(dark())}}}"
    )


_HEAD = (
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">'
    # Times, names and addresses stay words: a phone would make links of them, beside ours.
    '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">'
)


def html(mail: OwnerMail, *, answers_to: str) -> str:
    """The page of a mail; its taps write to `answers_to`. ValueError where that is no address."""
    hints = [block for block in mail.blocks if isinstance(block, Hint)]
    shown = [block for block in mail.blocks if not isinstance(block, Hint)]
    inner = "\n".join(_block(block, mail, answers_to) for block in (*shown, *hints))
    title = escape(mail.subject.rpartition(" [f-")[0] or mail.subject)
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head>{_HEAD}<title>{title}</title>\n<style>{_style()}</style></head>\n'
        f'<body class="page" style="margin:0;padding:0;{_LIGHT["page"]};-webkit-text-size-adjust:100%">\n'
        f'<table {_TABLE} class="page" style="{_LIGHT["page"]}"><tr><td align="center" class="wide"'
        f' style="padding:16px 12px">\n'
        f'<table {_TABLE} style="max-width:600px;table-layout:fixed;text-align:left"><tr>'
        f'<td align="left" style="{_FONT};font-size:16px;line-height:1.5;{_BREAK}">\n'
        f"{inner}\n</td></tr></table>\n</td></tr></table></body></html>\n"
    )


def _block(block: Block, mail: OwnerMail, answers_to: str) -> str:
    match block:
        case Title(text, part=True):
            line = f"margin:24px 0 12px;padding:16px 0 0;border-top:1px solid;{_LIGHT['part']}"
            return f'<h2 class="part" dir="auto" style="{line};font-size:18px;line-height:1.3">{_inline(text)}</h2>'
        case Title(text):
            return f'<h1 dir="auto" style="margin:0 0 12px;font-size:20px;line-height:1.3">{_inline(text)}</h1>'
        case Words(text):
            return _paragraphs(text, ours=True)
        case Hint(text):
            soft = f"margin:20px 0 0;font-size:14px;{_LIGHT['soft']}"
            return f'<p class="soft" style="{soft}">{_ours(text)}</p>'
        case Taps(taps):
            return _taps(taps, mail, answers_to)
        case Rows(rows, pressing):
            return _rows(rows, pressing=pressing)
        case Draft():
            return _draft(block)
        case Points(intro, points):
            listed = "".join(f'<li dir="auto" style="margin:0 0 8px">{_lined(point)}</li>' for point in points)
            head = f'<p style="margin:0 0 8px">{_inline(intro)}</p>' if intro else ""
            return f'{head}<ul style="margin:0 0 16px;padding:0 0 0 22px">{listed}</ul>'
        case Cited(intro, said):
            quote = f"margin:0 0 16px;padding:2px 0 2px 12px;{_LIGHT['quote']}"
            head = f'<p class="soft" style="margin:0 0 4px;font-size:14px;{_LIGHT["soft"]}">{_inline(intro)}</p>'
            return f'{head if intro else ""}<p class="quote" dir="auto" style="{quote}">{_lined(said)}</p>'


def _rows(rows: Sequence[tuple[str, str]], *, pressing: bool) -> str:
    if pressing:
        said = "<br>".join(f"<b>{_inline(name)}:</b> {_ours(value)}" for name, value in rows)
        note = f"padding:10px 14px;{_LIGHT['note']}"
        return (
            f'<table {_TABLE} style="margin:0 0 16px;table-layout:fixed"><tr><td class="note" dir="auto"'
            f' style="{note};{_BREAK}">{said}</td></tr></table>'
        )
    said = "".join(
        f'<p style="margin:0 0 8px"><span class="soft" style="{_LIGHT["soft"]}">{_inline(name)}:</span>'
        f' <span dir="auto">{_ours(value)}</span></p>'
        for name, value in rows
    )
    return f'<div style="margin:0 0 16px">{said}</div>'


def _draft(draft: Draft) -> str:
    small = f"font-size:14px;{_LIGHT['soft']}"
    named = "".join(
        f'<p style="margin:0 0 4px"><span class="soft" style="{_LIGHT["soft"]}">{name}:</span>'
        f' <span dir="auto"{bold}>{_inline(value)}</span></p>'
        for name, value, bold in (("To", draft.to, ""), ("Subject", draft.subject, ' style="font-weight:600"'))
    )
    body = _paragraphs(lines(draft.body, LONGEST_DRAFT).strip("\n"), spaced="white-space:pre-wrap;")
    return (
        f'<p class="soft" style="margin:0 0 6px;{small}">{AS_IT_LOOKS}</p>'
        f'<table {_TABLE} class="card" style="margin:0 0 14px;table-layout:fixed;border-collapse:separate;'
        f'{_LIGHT["card"]}"><tr><td style="padding:14px 16px 2px;{_BREAK}">{named}'
        f'<hr style="border:0;border-top:1px solid #8a929b;margin:10px 0 14px">{body}</td></tr></table>'
    )


def _taps(taps: Sequence[Tap], mail: OwnerMail, answers_to: str) -> str:
    """The weighty ones a line each, the others two or three side by side, links below."""
    rows: list[list[Tap]] = [[tap] for tap in taps if tap.tone is Tone.YES]
    others = [tap for tap in taps if tap.tone is Tone.PLAIN]
    across = 3 if len(others) == 3 and all(len(tap.label) <= 9 for tap in others) else 2
    rows += [others[start : start + across] for start in range(0, len(others), across)]
    made = "".join(_tap_row(row, mail, answers_to) for row in rows)
    for tap in taps:
        if tap.tone is Tone.LINK:
            made += (
                f'<p style="margin:0"><a href="{_href(tap, mail, answers_to)}" class="link" '
                f'style="display:inline-block;padding:11px 2px;{_LIGHT["link"]}">{_inline(tap.label)}</a></p>'
            )
    return f'<div style="margin:0 0 16px">{made}</div>'


def _tap_row(row: Sequence[Tap], mail: OwnerMail, answers_to: str) -> str:
    cells: list[str] = []
    for tap in row:
        if cells:
            cells.append('<td width="8" style="width:8px;font-size:1px;line-height:1px">&nbsp;</td>')
        tone, href = tap.tone.value, _href(tap, mail, answers_to)
        color = _LIGHT[tone].split(";")[1]
        # The whole cell is the tap; Word, which shows Outlook's mail, wants its padding on the cell.
        cells.append(
            f'<td align="center" class="{tone}" style="{_LIGHT[tone]};mso-padding-alt:13px 6px">'
            f'<a href="{href}" class="{tone}" style="display:block;padding:13px 6px;line-height:22px;font-weight:600;'
            f'text-decoration:none;border:0;border-radius:8px;{color}">{_inline(tap.label)}</a></td>'
        )
    fixed = "margin:0 0 8px;table-layout:fixed;border-collapse:separate"
    return f'<table {_TABLE} style="{fixed}"><tr>{"".join(cells)}</tr></table>'


def _href(tap: Tap, mail: OwnerMail, answers_to: str) -> str:
    return escape(mailto.link(answers_to, subject=mail.subject, body=tap.says))


def _paragraphs(text: str, *, spaced: str = "", ours: bool = False) -> str:
    """Blank lines part paragraphs."""
    parts: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            parts[-1].append(line)
        elif parts[-1]:
            parts.append([])
    write = _ours if ours else _lined
    shown = (write("\n".join(part)) for part in parts if part)
    return "".join(f'<p dir="auto" style="margin:0 0 14px;{spaced}">{part}</p>' for part in shown)


def _lined(text: str) -> str:
    return "<br>".join(map(_inline, text.split("\n")))


def _inline(text: str) -> str:
    return escape(text)


def _ours(text: str) -> str:
    """Words of ours: what can be written stands between backticks in plain text, and here in bold."""
    return "<br>".join(_CODE.sub(r"<b>\1</b>", escape(line)) for line in text.split("\n"))
