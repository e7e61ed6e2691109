"""Mail that could not be delivered, or not yet: delivery reports (RFC 3464) and free text. Pure.

A report is believed before any prose. Addresses are those the report or the prose names as failed;
an address is never concluded from the mere presence in a returned copy unless nothing else is there.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from agent.model import Kind, MachineReading, Message
from agent.understand import headers

MAX_ADDRESSES = 50

_DAEMON = re.compile(
    r"(?:mailer[-_.]?daemon|postmaster|mail[-_.]?daemon|mdaemon|microsoftexchange[0-9a-f]{16,}|bounces?|"
    r"mail[-_.]?delivery[-\w]*|delivery|mailsystem|mmdf|smtp|uucp)\Z"
)
_FIELD = re.compile(
    r"^(final-recipient|original-recipient|action|status|disposition)\s*:[ \t]*(.*(?:\n[ \t]+.*)*)", re.I | re.M
)
_SUBJECT = re.compile(
    r"undeliver|unzustellbar|delivery (?:status )?(?:notification )?(?:\(?fail|\(?delay|has failed)|"
    r"delivery status notification|"
    r"mail delivery|mail system error|returned (?:mail|to sender)|return(?:ed)? undeliver|failure notice|"
    r"delivery (?:failure|problem|error|incomplete)|(?:mail|message) (?:not|could not be|cannot be) (?:be )?delivered|"
    r"nicht zugestellt|zustell(?:ung|fehler|problem)|non remis|non distribu|[ée]chec|no se (?:ha )?(?:pudo|puede|"
    r"podido) entrega|"
    r"no entregado|mancato recapito|consegna (?:non riuscita|fallita)|onbestelbaar|niet bezorgd|"
    r"n[aã]o (?:foi )?(?:poss[ií]vel )?entreg|"
    r"kunde inte levereras|olevererbart|nie można dostarczyć|niedostarczon|недоставл|не доставлен|"
    r"automatically rejected mail|"
    r"could not send message|message still undelivered|delayed mail|"
    r"rejected mail|delivery attempts? fail|配信不能|配送不能|退信",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"could(?: not|n't) be (?:delivered|found|sent)|wasn't (?:delivered|found)|was not delivered|"
    r"has not been delivered|"
    r"unable to (?:deliver|relay|send)|(?:wasn't|weren't|not) able to deliver|undeliverable|"
    r"delivery (?:has )?(?:to .{1,120} )?failed|"
    r"permanent(?:ly)? (?:fatal )?(?:error|fail)|fatal errors|i'm afraid i wasn't able|address (?:rejected|not found|"
    r"couldn't be found)|"
    r"user (?:unknown|not found|does(?:n't| not) exist)|unknown user|no such (?:user|mailbox|recipient|address)|"
    r"(?:mailbox|account|recipient|address|user).{0,40}(?:unavailable|does(?:n't| not) exist|disabled|inactive|"
    r"not known|invalid|unknown)|"
    r"mailbox (?:is )?full|over (?:the )?quota|quota exceeded|message (?:was )?(?:rejected|refused|blocked)|"
    r"host (?:or domain name )?not found|"
    r"\b5\d\d[ -]#?5\.\d{1,3}\.\d{1,3}\b|\b55[0-4]\b|nicht zugestellt|konnte nicht|unbekannter (?:benutzer|"
    r"empfänger)|existiert nicht|"
    r"n'a pas (?:pu )?[êe]tre? (?:remis|distribu|livr)|n'a pas pu|n'existe pas|no se (?:ha )?(?:pudo|puede|podido)|"
    r"no existe|"
    r"non (?:è stato possibile|può essere)|impossibile (?:consegnare|recapitare)|non esiste|kan niet worden|"
    r"kon niet worden|bestaat niet|"
    r"não (?:foi possível|pôde|existe)|kunde inte|finns inte|nie mo(?:że|żna|gła)|nie istnieje|не может быть|"
    r"не существует|gave up|giving up",
    re.IGNORECASE,
)
_DELAYED = re.compile(
    r"delay|(?:will|continue to|be) (?:retry|retried|try(?:ing)?|attempt)|still (?:be )?(?:trying|retried)|"
    r"not yet (?:been )?delivered|"
    r"warning: (?:could not|message still)|you do not need to resend|no action is required|temporar(?:y|ily)|"
    r"verzöger|weiterhin versuch|retard[ée]|retraso|demora|ritardo|vertraagd|försen|opóźni|atrasad",
    re.IGNORECASE,
)
_GIVEN_UP = re.compile(
    r"gave up|giving up|given up|permanent|fatal|undeliverable|too long|expired|\b5\d\d[ -]#?5\.\d|user unknown|"
    r"could not be delivered to one",
    re.IGNORECASE,
)
# Below such a line stands a copy of the owner's own mail.
_COPY = re.compile(
    r"^.{0,12}(?:below this line is a copy|this is a copy of|copy of (?:the|your) (?:original )?(?:message|mail)|"
    r"original message (?:headers|follows)|"
    r"-+ ?original message|message headers follow|the (?:header|body) of the original|ursprüngliche nachricht|"
    r"unsent message|returned message|kopie (?:der|ihrer)|message d'origine|mensaje original|messaggio originale).*$",
    re.IGNORECASE | re.MULTILINE,
)
_IN_TEXT = re.compile(r"(?<![\w.+@-])[\w.+'=-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_HELPERS = re.compile(
    r"(?:postmaster|mailer-daemon|abuse|support|helpdesk|hostmaster|admin\w*|webmaster|noc|noreply|no-reply)\Z"
)


def is_daemon(message: Message) -> bool:
    """Whether the mail comes from a mail system: by its sender's name, or the header only they write."""
    sender = message.from_[0] if message.from_ else None
    if sender is not None and _DAEMON.match(sender.email.partition("@")[0]):
        return True
    if message.header("x-failed-recipients"):
        return True
    return sender is None and bool(re.match(r"mailer-daemon\b", message.header("from") or "", re.I))


def has_null_sender(message: Message) -> bool:
    """Return-Path: <> (RFC 5321, 4.5.5): a notification or an automatic answer, no person's mail."""
    return any(re.fullmatch(r"\s*<\s*>\s*", value) for value in message.all_headers("return-path"))


def read(message: Message, *, owner_addresses: Collection[str], automatic: bool) -> MachineReading | None:
    """BOUNCE, DELAYED or RECEIPT, or None. `automatic`: other headers already say it is no person's."""
    reported = _read_report(message, owner_addresses)
    if reported is not None:
        return reported
    daemon = is_daemon(message)
    if not (daemon or ((automatic or has_null_sender(message)) and _SUBJECT.search(message.subject))):
        return None
    prose = _prose(message.text)
    said = f"{message.subject}\n{prose}"
    if not (_FAILED.search(said) or _SUBJECT.search(said) or message.header("x-failed-recipients")):
        return None
    why = "Its sender is a mail system." if daemon else "It is automatic and its subject is that of a bounce."
    delayed = bool(_DELAYED.search(said)) and not _GIVEN_UP.search(prose)
    if delayed:
        return MachineReading(Kind.DELAYED, because=(why, "The mail system goes on trying."))
    addresses = _failed_in(message, prose, owner_addresses)
    return MachineReading(Kind.BOUNCE, bounced=addresses, because=(why,))


def _read_report(message: Message, owner_addresses: Collection[str]) -> MachineReading | None:
    """What a delivery or disposition report says, by Action (RFC 3464, 2.3.3)."""
    if not message.report or not (message.content_type == "multipart/report" or is_daemon(message)):
        return None
    actions: dict[str, list[str]] = {}
    disposition = ""
    everyone: list[str] = []
    for group in re.split(r"\n[ \t]*\n", message.report):
        found = {match[1].lower(): re.sub(r"\s+", " ", match[2]).strip() for match in _FIELD.finditer(group)}
        disposition = disposition or found.get("disposition", "").lower()
        address = _recipient(found.get("original-recipient", "")) or _recipient(found.get("final-recipient", ""))
        if address:
            everyone.append(address)
        action = found.get("action", "").split(" ")[0].lower() or _action_of(found.get("status", ""))
        if action:
            actions.setdefault(action, []).extend([address] if address else [])
    if "failed" in actions:
        failed = _outside(actions["failed"], owner_addresses) or _failed_in(
            message, _prose(message.text), owner_addresses
        )
        return MachineReading(Kind.BOUNCE, bounced=failed, because=("A delivery report says: failed.",))
    if "delayed" in actions:
        return MachineReading(Kind.DELAYED, because=("A delivery report says: delayed.",))
    if actions:
        return MachineReading(Kind.RECEIPT, because=("A delivery report says: delivered.",))
    if disposition:
        if (
            re.search(r"reject|refus|denied|abgelehnt", f"{message.subject} {message.text[:2000]}", re.I)
            and "deleted" in disposition
        ):
            bounced = _outside(everyone, owner_addresses)
            return MachineReading(Kind.BOUNCE, bounced=bounced, because=("The recipient's filter rejected the mail.",))
        return MachineReading(Kind.RECEIPT, because=("It is a receipt (message disposition notification).",))
    return None


def _action_of(status: str) -> str:
    return {"5": "failed", "4": "delayed", "2": "delivered"}.get(status[:1], "")


def _recipient(value: str) -> str:
    """The address of "rfc822; somebody@there", or ''."""
    found = headers.addresses(value.rpartition(";")[2])
    return found[0].email if found else ""


def _prose(text: str) -> str:
    """The mail system's own words: without the copy of the returned mail."""
    copy = _COPY.search(text)
    return text[: min(copy.start() if copy else 20_000, 20_000)]


def _failed_in(message: Message, prose: str, owner_addresses: Collection[str]) -> tuple[str, ...]:
    """The addresses that failed: from the header for it, else the prose, else the returned mail's To."""
    header = message.header("x-failed-recipients")
    if header:
        named = _outside([one.email for one in headers.addresses(header)], owner_addresses)
        if named:
            return named
    sender = message.from_[0].email if message.from_ else ""
    spoken = [found.lower().rstrip(".") for found in _IN_TEXT.findall(prose)]
    named = _outside(
        [one for one in spoken if one != sender and not _HELPERS.match(one.partition("@")[0])], owner_addresses
    )
    if named:
        return named
    copies = [one.email for copy in message.nested for one in copy.to]
    to = re.search(r"^to:[ \t]*(.*(?:\n[ \t]+.*)*)", message.report + "\n" + message.text, re.I | re.M)
    if not copies and to:
        copies = [one.email for one in headers.addresses(to[1])]
    return _outside(copies, owner_addresses)


def _outside(addresses: Collection[str], owner_addresses: Collection[str]) -> tuple[str, ...]:
    own = {one.lower() for one in owner_addresses}
    return tuple(dict.fromkeys(one for one in addresses if one and one not in own))[:MAX_ADDRESSES]
