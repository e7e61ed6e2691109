"""Links that open an answer in the owner's mail program (RFC 6068): their own address, our code, a word. Pure.

Every octet that is not a letter, a digit or one of `-._~` is percent-encoded, in UTF-8; a blank is `%20`, for a
`+` is a plus there (RFC 6068, 5). So nothing of a name or a company can add a field to the link.
"""

from __future__ import annotations

from urllib.parse import quote

from agent.compose.mime import bare_address
from agent.compose.plain import one_line

COMMAND = "followup"
"""The subject of a mail of commands."""
LONGEST_SUBJECT = 500
"""So many characters of a link at most are the subject before its code: Outlook opens no link of over 2,083."""


def link(to: str, *, subject: str, body: str) -> str:
    """The link for an answer to a mail of that subject; to one without a code it is a command, which is known by its
    subject. ValueError where `to` is no address."""
    local, _, domain = bare_address(to).rpartition("@")
    head, mark, code = subject.rpartition(" [f-")
    head = one_line(head, 150)
    while len(quote(head, safe="")) > LONGEST_SUBJECT:
        head = head[:-8].rstrip("… ") + "…"
    answer = f"Re: {head}{mark}{code}" if mark else COMMAND
    fields = f"subject={quote(answer, safe='')}" + (f"&body={quote(body, safe='')}" if body else "")
    return f"mailto:{quote(local, safe='')}@{domain}?{fields}"
