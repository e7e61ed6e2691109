"""How mail programs answer a mail of two forms: the owner's words, and our page and text quoted below or above.

Written after what each program sends: Gmail (web and app), Apple Mail (Mac and phone), Outlook (desktop, web,
phone), Thunderbird, Yahoo. Each takes the words and the answered mail's two forms and gives (plain, HTML).
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass

WHEN = "On Wed, 18 Nov 2026 at 17:30, followup <maya@example.org> wrote:"
SENDER = 'followup &lt;<a href="mailto:maya@example.org">maya@example.org</a>&gt;'


@dataclass(frozen=True)
class Quoted:
    """The mail that is answered."""

    subject: str
    plain: str
    page: str

    @property
    def inner(self) -> str:
        """Of the page what stands in its body, as most programs quote it."""
        found = re.search(r"<body[^>]*>(.*)</body>", self.page, re.DOTALL)
        assert found is not None
        return found[1]

    @property
    def styled(self) -> str:
        """The same with the style sheet before it, as some do."""
        found = re.search(r"<style>.*?</style>", self.page, re.DOTALL)
        assert found is not None
        return found[0] + self.inner

    @property
    def cited(self) -> str:
        return "\n".join(f"> {line}".rstrip() for line in self.plain.split("\n"))


def _html(words: str, tag: str = "div") -> str:
    return "".join(f"<{tag}>{html.escape(line) or '<br>'}</{tag}>" for line in words.split("\n"))


def gmail(words: str, mail: Quoted) -> tuple[str, str]:
    said = f'<div dir="ltr">{_html(words)}</div><br>' if words else '<div dir="ltr"><br></div><br>'
    quote = (
        f'<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{html.escape(WHEN)}<br>'
        f'</div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);'
        f'padding-left:1ex">{mail.styled}</blockquote></div>\n'
    )
    return f"{words}\n\n{WHEN}\n\n{mail.cited}\n", said + quote


def gmail_app(words: str, mail: Quoted) -> tuple[str, str]:
    said = f'<div dir="auto">{_html(words)}</div><br>'
    quote = (
        f'<div class="gmail_quote"><div dir="ltr" class="gmail_attr">{html.escape(WHEN)}<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">'
        f"<u></u>{mail.inner}</blockquote></div>"
    )
    return f"{words}\n\n{WHEN}\n\n{mail.cited}\n", said + quote


def apple_phone(words: str, mail: Quoted) -> tuple[str, str]:
    on = "On 18 Nov 2026, at 17:30, followup <maya@example.org> wrote:"
    said = f'<html><head></head><body dir="auto">{_html(words)}<br id="lineBreakAtBeginningOfSignature">'
    said += (
        f'<div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">{html.escape(on)}<br><br>'
    )
    said += f'</blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff{mail.styled}</div></blockquote>'
    said += "</body></html>"
    cited = f"> {on}\n> \n> \ufeff\n{mail.cited}"
    return f"{words}\n\nSent from my iPhone\n\n{cited}\n", said


def apple_mac(words: str, mail: Quoted) -> tuple[str, str]:
    on = "On 18. Nov 2026, at 17:30, followup <maya@example.org> wrote:"
    said = (
        f'<html><head></head><body style="overflow-wrap: break-word;">{_html(words)}<div><br><blockquote type="cite">'
    )
    said += f'<div>{html.escape(on)}</div><br class="Apple-interchange-newline"><div>{mail.styled}</div></blockquote>'
    return f"{words}\n\n> {on}\n> \n{mail.cited}\n", said + "</div><br></body></html>"


def outlook(words: str, mail: Quoted) -> tuple[str, str]:
    head = [
        ("From", "followup <maya@example.org>"), ("Sent", "Wednesday, 18 November 2026 17:30"),
        ("To", "maya@example.org"), ("Subject", mail.subject),
    ]  # fmt: skip
    lines = "<br>".join(f"<b>{name}:</b> {html.escape(value)}" for name, value in head)
    said = '<html><head></head><body lang="EN-GB"><div class="WordSection1">'
    said += _html(words, "p").replace("<p>", '<p class="MsoNormal">')
    said += '<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;'
    said += f'padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">{lines}<o:p></o:p></p></div></div>{mail.inner}'
    said += "</div></body></html>"
    plain = "\n".join(f"{name}: {value}" for name, value in head)
    return f"{words}\n\n{plain}\n\n{mail.plain}", said


def outlook_web(words: str, mail: Quoted) -> tuple[str, str]:
    said = f'<html><body dir="ltr">{_html(words).replace("<div>", "<div class=elementToProof>")}'
    said += '<div id="appendonsend"></div>'
    said += (
        '<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font><b>From:</b> '
    )
    said += (
        f"{SENDER}<br><b>Sent:</b> Wednesday, November 18, 2026 5:30 PM<br><b>To:</b> maya@example.org<br><b>Subject:"
    )
    said += f"</b> {html.escape(mail.subject)}</font><div>&nbsp;</div></div><div>{mail.inner}</div></body></html>"
    plain = f"{words}\n\n________________________________\nFrom: followup <maya@example.org>\n"
    plain += (
        f"Sent: Wednesday, November 18, 2026 5:30 PM\nTo: maya@example.org\nSubject: {mail.subject}\n\n{mail.plain}"
    )
    return plain, said


def outlook_phone(words: str, mail: Quoted) -> tuple[str, str]:
    said = f'<html><body><div dir="ltr">{_html(words)}</div><div id="ms-outlook-mobile-signature"><div>Get <a href='
    said += '"https://aka.ms/o0ukef">Outlook for iOS</a></div></div><div id="mail-editor-reference-message-container" '
    said += 'class="ms-outlook-mobile-reference-message"><hr style="display:inline-block;width:98%">'
    said += '<div id="divRplyFwdMsg">'
    said += f"<b>From:</b> {SENDER}<br><b>Sent:</b> Wednesday, November 18, 2026 17:30<br><b>Subject:</b> "
    said += f"{html.escape(mail.subject)}</div><br>{mail.inner}</div></body></html>"
    plain = f"{words}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: followup "
    plain += (
        f"<maya@example.org>\nSent: Wednesday, November 18, 2026 5:30:00 PM\nSubject: {mail.subject}\n\n{mail.plain}"
    )
    return plain, said


def thunderbird(words: str, mail: Quoted) -> tuple[str, str]:
    on = "On 18.11.26 17:30, followup wrote:"
    said = f'<!DOCTYPE html><html><head></head><body>{_html(words, "p")}<div class="moz-cite-prefix">{on}<br></div>'
    said += f'<blockquote type="cite" cite="mid:1@example.org">{mail.styled}</blockquote></body></html>'
    return f"{words}\n\n{on}\n{mail.cited}\n", said


def yahoo(words: str, mail: Quoted) -> tuple[str, str]:
    on = "On Wednesday, November 18, 2026 at 05:30:12 PM GMT+1, followup <maya@example.org> wrote:"
    said = f'<html><body><div class="ydp1yahoo-style-wrap">{_html(words)}</div><div id="ydp2yahoo_quoted_3" class='
    said += f'"yahoo_quoted"><div><div>{html.escape(on)}</div><div><br></div><div>{mail.inner}</div></div></div>'
    said += "</body></html>"
    return f"{words}\n\n    {on}  \n \n {mail.plain}", said


PROGRAMS: dict[str, Callable[[str, Quoted], tuple[str, str]]] = {
    each.__name__: each
    for each in (
        gmail, gmail_app, apple_phone, apple_mac, outlook, outlook_web, outlook_phone, thunderbird, yahoo,
    )
}  # fmt: skip
