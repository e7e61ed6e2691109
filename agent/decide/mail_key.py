"""What a mail, and what its subject, is called for comparing. Pure."""

from __future__ import annotations

import hashlib
import re

from agent.facts import MailReceived, OwnerWrote

_ANSWERS = re.compile(
    r"^\s*(?:\[[^][]{1,40}\]\s*|(?P<answer>re|aw|sv|vs|antw|rif|res|odp|ref|réf?|fwd?|wg|tr|rv|enc|doorst|i|回复|答复"
    r"|automatic reply|auto(?:-| )?reply|out of (?:the )?office(?: reply)?|automatische antwort|abwesenheits\w+"
    r"|abwesend|r[ée]ponse automatique|absence du bureau|respuesta autom[áa]tica|fuera de la oficina"
    r"|risposta automatica|fuori sede|automatisch antwoord|afwezig|resposta autom[áa]tica)"
    r"\s*(?:[\[(]\d{1,3}[\])])?\s*[:：]\s*)+",
    re.IGNORECASE,
)

_FORWARDS = re.compile(
    r"^\s*(?:\[[^][]{1,40}\]\s*)?(?:fwd?|wg|tr|rv|enc|pd|doorst|i|转发)\s*(?:[\[(]\d{1,3}[\])])?\s*[:：]", re.IGNORECASE
)
"""`VS:` is left out: to some programs it answers, to others it passes on."""


def subject_key(subject: str) -> str:
    """A subject for comparing: without what says that it is an answer, in one case, its blanks folded."""
    return " ".join(_ANSWERS.sub("", subject[:500]).casefold().split())


def is_answer(subject: str) -> bool:
    """Does a subject say that it answers one (`Re:` and its kin), or passes it on?"""
    found = _ANSWERS.match(subject[:500])
    return found is not None and found["answer"] is not None


def is_forward(subject: str) -> bool:
    """Does a subject say that it passes a mail on (`Fwd:`, `WG:`)?"""
    return _FORWARDS.match(subject[:500]) is not None


def mail_key(mail: MailReceived | OwnerWrote) -> str:
    """A short stable name for a mail, fit for an occurrence; what it says of each of several applications has its
    own."""
    name = mail.ids[0] if mail.ids else f"{mail.at.isoformat()} {mail.subject}"
    if isinstance(mail, MailReceived) and mail.apart:
        name += f" {mail.application}"
    return "m-" + hashlib.sha256(name.encode()).hexdigest()[:12]
