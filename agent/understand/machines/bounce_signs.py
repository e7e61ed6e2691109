"""The signs by which a bounce is known where no report says so, each with its points and its sentence. Pure.

Who sends it, in whose words it speaks, whether it says that mail did not arrive, whether it returns a mail; and what
a person would write counts against. No single phrase makes a bounce of a mail with a person's address and words.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from agent.model import Message
from agent.understand.machines import bounce_fate, bounce_people, bounce_text, bounce_tongues, bounce_words
from agent.understand.machines.bounce_text import Spoken

ENOUGH = 6
"""Points of all signs together from which on a mail is a bounce."""
SURE = 4
"""Points from which on its sender is a mail system, whatever it says."""

_DAEMON = re.compile(
    r"(?:mailer[-_. ]?(?:daemon|deamon)\w*|mail[-_.]?daemon|mdaemon|microsoftexchange[0-9a-f]{8,}|"
    r"mail[-_.]?delivery[-\w]*|mailsystem|mail-system|mmdf|uucp|bounce-handler|maildelivery\w*)\Z"
)
_OFFICE = re.compile(
    r"(?:post[-_.]?master\w*|mail[-_.]?admin\w*|system[-_.]?admin\w*|sysadmin|administrator|daemon|smtp\w*|"
    r"mailserver|mailer|bounces?|postoffice|delivery|interscan[-\w]*|antivirus[-\w]*|virus[-\w]*|amavis[-\w]*|"
    r"mailscanner|mailgate\w*|mailmarshal|firewall|mta|symantec\w*|mimesweeper|content-?filter|root|listserv\w*|"
    r"majordomo\w*|listproc\w*|sympa|mailman|ecartis|mlserver|mail[-_.]?(?:gateway|router|security|filter)|e-?safe\w*|"
    r"quarantine\w*|(?:anti)?spam[-_.]?filter\w*)\Z"
)
_NO_ONE = re.compile(
    r"no[-_.]?reply|do[-_.]?not[-_.]?reply|noresponse|nepasrepondre|keineantwort|no[-_.]?responder|\Asystem\Z"
)
_OFFICE_NAME = re.compile(
    r"mail(?:er)?[ -]?(?:delivery|daemon|system|server|administrator|admin|router|gateway|service)|"
    r"delivery (?:sub)?system|internet mail|system administrator|postmaster|mail marshal|interscan|mailsystem|"
    r"e-?mail (?:system|server)|microsoft (?:outlook|exchange)|system-?administrator|administrat(?:eur|or|"
    r"ör) (?:système|del sistema|de sistema)|amministratore|adminisztr|systeembeheer|symantec|mail security|"
    r"mailscanner|virus|message transfer|système de|sistema de (?:entrega|correo)|posta (?:dağıtım|sistem)|"
    r"администратор|почтов|メール|邮件系统|메일 ?시스템|mail filter|content[- ]filter|spam firewall",
    re.I,
)
_RETURN_HEADERS = ("x-failed-recipients", "x-ms-exchange-message-is-ndr", "x-dsncontext", "x-ahmailid")
_THREAD = re.compile(r"\W*(?:re|aw|sv|vs|antw|odp|res|rif|ynt)\s?:", re.I)


@dataclass(slots=True)
class Signs:
    """Points for a mail system, for mail that fails, and for a person, with the sentences that tell them."""

    machine: int = 0
    failure: int = 0
    person: int = 0
    because: list[str] = field(default_factory=list)

    def system(self, points: int, sentence: str) -> None:
        """Something a mail system does."""
        self.machine += points
        self.because.append(sentence)

    def fails(self, points: int, sentence: str) -> None:
        """Something said of mail that does not arrive."""
        self.failure += points
        self.because.append(sentence)

    @property
    def nearly(self) -> bool:
        """Whether one more sign would do, and not too much speaks for a person."""
        return self.failure >= 3 and self.person <= 3 and self.machine + self.failure - self.person >= ENOUGH - 2

    @property
    def enough(self) -> bool:
        """Whether it is a bounce, or a warning of one."""
        return self.failure >= 2 and self.machine + self.failure - self.person >= ENOUGH


def is_daemon(message: Message) -> bool:
    """Whether the mail comes from a mail system: by its sender's name, or the header only they write."""
    if any(_DAEMON.match(one.email.partition("@")[0]) for one in message.from_[:1]):
        return True
    if any(message.header(name) is not None for name in _RETURN_HEADERS[:3]):
        return True
    return not message.from_ and bool(
        re.match(r"\W*mail(?:er)?[- ]?(?:daemon|delivery)", message.header("from") or "", re.I)
    )


def has_null_sender(message: Message) -> bool:
    """Return-Path: <> (RFC 5321, 4.5.5): a notification or an automatic answer, no person's mail."""
    return any(re.fullmatch(r"\s*<\s*>\s*", value) for value in message.all_headers("return-path"))


def is_office(message: Message) -> bool:
    """Whether the sender is an office of mail: postmaster, a gateway, a filter."""
    sender = message.from_[0] if message.from_ else None
    if sender is None:
        return _OFFICE_NAME.search(message.header("from") or "") is not None
    return bool(_OFFICE.match(sender.email.partition("@")[0]) or _OFFICE_NAME.search(sender.name))


def is_plainly_a_persons(message: Message) -> bool:
    """Whether nothing at all hints at a bounce: nearly all mail, told at little cost."""
    sender = message.from_[0] if message.from_ else None
    if sender is None or message.report or message.content_type == "multipart/report":
        return False
    if is_daemon(message) or is_office(message) or has_null_sender(message) or message.header("x-failed-recipients"):
        return False
    if _NO_ONE.search(sender.email.partition("@")[0]):
        return False
    said = bounce_text.flat(message.text[: bounce_text.MAX_PROSE])
    if bounce_tongues.SUBJECT.search(bounce_text.flat(message.subject)) or bounce_tongues.fails(said):
        return False
    if any(field in said for field in ("-recipient:", "-mta:", "action:")):
        return False
    technical = any(one in said for one in ("recipient", "smtp", "transcript", "550", "mail system"))
    return not (technical and bounce_words.PRODUCT.search(said))


def read(message: Message, spoken: Spoken, owner_addresses: Collection[str], *, automatic: bool) -> Signs:
    """All signs in a mail. `automatic`: its headers say that no person sent it."""
    signs = Signs()
    subject = bounce_text.flat(message.subject)
    _of_sender(signs, message, automatic=automatic)
    _of_failure(signs, message, spoken, subject, known=signs.machine > 0)
    if not signs.failure and signs.machine < 4:
        return signs  # nearly all mail; the rest is not looked at
    _of_words(signs, message, spoken, subject, owner_addresses)
    if signs.machine >= 7 and not signs.failure:
        signs.fails(2, "It comes from a mail system and returns a mail.")
    # No sender and a nobody's address prove little: texts are saved bare, and hiring systems relay people.
    _of_person(signs, message, spoken, known=is_daemon(message) or is_office(message) or has_null_sender(message))
    return signs


def _of_failure(signs: Signs, message: Message, spoken: Spoken, subject: str, *, known: bool) -> None:
    """What says that mail did not arrive. `known`: its sender is no person, so that fewer words will do."""
    if message.header("x-failed-recipients"):
        signs.fails(2, "Its header names who failed.")
    if bounce_tongues.SUBJECT.search(subject):
        signs.fails(3, "Its subject is that of a bounce.")
    if bounce_tongues.fails(spoken.flat):
        signs.fails(3, "It says that mail did not arrive.")
    elif (known or signs.failure) and (
        bounce_tongues.fails_at_all(spoken.flat) or bounce_fate.GIVEN_UP.search(spoken.flat)
    ):
        signs.fails(1, "It says that something did not arrive.")
    elif known and bounce_fate.WAITS.search(spoken.flat):
        signs.fails(3 if bounce_fate.SUBJECT_WAITS.search(subject) else 2, "It says that mail waits.")
    if bounce_words.TRANSCRIPT.search(spoken.flat):
        signs.fails(2, "It repeats what a server answered.")
    if bounce_words.LABELLED.search(spoken.prose):
        signs.fails(1, "It gives a reason in a field of its own.")


def _of_words(signs: Signs, message: Message, spoken: Spoken, subject: str, owner_addresses: Collection[str]) -> None:
    """In whose words it speaks, and what it carries."""
    if bounce_words.PRODUCT.search(spoken.flat):
        signs.system(4, "It is written in a mail system's words.")
    if any(one.email in _own(message, owner_addresses) for one in message.from_):
        if signs.machine >= 3:
            signs.system(2, "It has the owner's own address as its sender.")
        else:
            signs.person += 4  # the owner's note to themselves
    if _returns_a_mail(message, spoken, owner_addresses):
        signs.system(3, "It returns a mail of the owner.")
    if bounce_words.AUTOMATIC.search(spoken.flat):
        signs.system(1, "It says that it is automatic.")
    if bounce_words.FILTER.search(f"{subject} {spoken.flat}"):
        signs.system(2, "It is written in a filter's words.")
    elif bounce_words.SERVER.search(spoken.flat):
        signs.system(1, "It speaks of a mail server.")
    fields = len(set(bounce_words.FIELDS.findall(spoken.prose)))
    if fields:
        signs.system(min(fields, 3), "It lists the fields of the mail.")


def _of_sender(signs: Signs, message: Message, *, automatic: bool) -> None:
    sender = message.from_[0] if message.from_ else None
    local = sender.email.partition("@")[0] if sender else ""
    if is_daemon(message):
        signs.system(4, "Its sender is a mail system.")
    elif sender is None:
        signs.system(4 if is_office(message) else 2, "It has no sender.")
    elif is_office(message):
        signs.system(3, "Its sender is an office of mail.")
    elif _NO_ONE.search(local):
        signs.system(2, "Nobody reads its sender's address.")
    if has_null_sender(message):
        signs.system(3, "It has no return path.")
    if automatic:
        signs.system(1, "Its headers say that it is automatic.")
    if message.content_type == "multipart/report":
        signs.system(2, "It is built like a report.")


def _own(message: Message, owner_addresses: Collection[str]) -> set[str]:
    return {one.lower() for one in owner_addresses} | {one.email for one in message.to}


def _returns_a_mail(message: Message, spoken: Spoken, owner_addresses: Collection[str]) -> bool:
    """Whether it carries a mail whose sender is the one it is addressed to."""
    own = _own(message, owner_addresses)
    if any(one.email in own for nested in message.nested for one in nested.from_):
        return True
    fields = bounce_text.pasted_fields(spoken.copy) if spoken.copy else []
    if {"received", "message-id", "return-path"} & {name for name, _ in fields} or (spoken.marked and len(fields) >= 2):
        return any(name in ("from", "to", "subject") for name, _ in fields)
    return "text/rfc822-headers" in message.content_type


def _of_person(signs: Signs, message: Message, spoken: Spoken, *, known: bool) -> None:
    """What speaks against a mail system. `known`: its sender is one already."""
    flat, subject = spoken.flat, bounce_text.flat(message.subject)
    said = f"{subject} {flat[:5000]}"
    if bounce_people.GREETING.match(spoken.prose.lstrip()[:200].replace("\u2019", "'")):
        signs.person += 3
    if not signs.machine and "@" not in spoken.prose:
        signs.person += 3  # a machine names the address
    if not known and bounce_people.SIGNED.search(spoken.prose[:10_000]):
        signs.person += 3
    if not known and re.match(r"\W*(?:fwd?|wg|tr|rv|enc|vs|doorst|pd|i) ?: ?\S", subject):
        signs.person += 4
    if bounce_people.PERSONAL.search(flat):
        signs.person += 1 if is_daemon(message) else 3
    if _THREAD.match(message.subject):
        signs.person += 3 if message.thread_ids else 1
    program = f"{message.header('x-mailer') or ''} {message.header('user-agent') or ''}"
    if bounce_people.PEOPLES_PROGRAMS.search(program.lower()):
        signs.person += 3
    if message.header("list-unsubscribe") is not None or message.header("list-id") is not None:
        signs.person += 4 if known else 8
    if not is_daemon(message):
        if bounce_people.THINGS.search(said):
            signs.person += 5
        if bounce_people.BUSINESS_OF_MAIL.search(said):
            signs.person += 4
    if not bounce_words.PRODUCT.search(flat):
        signs.person += 5 * (bounce_people.ANSWERS_ITSELF.search(said) is not None)
        signs.person += 5 * (bounce_people.ASKS_BACK.search(said) is not None)
    if bounce_people.FORWARDED.search(spoken.prose):
        signs.person += 3 if known else 50  # whoever forwards a bounce is a person, whatever they say
    if not known and not _begins_with_failure(spoken.prose):
        signs.person += 4


def _begins_with_failure(prose: str) -> bool:
    """Whether the first thing said is that mail failed; a person says something of their own first."""
    paragraphs = [one for one in re.split(r"\n[ \t]*\n", prose.strip()[:3000]) if one.strip()]
    if paragraphs and len(paragraphs[0]) < 60 and bounce_people.OPENING.match(bounce_text.flat(paragraphs[0]).strip()):
        paragraphs = paragraphs[1:]
    said = bounce_text.flat(" ".join(paragraphs[:1])[:1200])
    return bounce_tongues.fails(said) or any(
        pattern.search(said) for pattern in (bounce_words.PRODUCT, bounce_words.TRANSCRIPT, bounce_words.AUTOMATIC)
    )
