"""Was this written by a person? Automatic answers, bounces, receipts, lists, bare invites. Pure.

Headers first (RFC 3834, 3464, 2369), then the sender, words last. Taking a person for a machine is
the worst error: what is doubtful is HUMAN, and a later reader may still be unsure of it.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from agent.model import Kind, MachineReading, Message
from agent.understand import bounce, invite_words
from agent.understand.own_words import own_words

_AUTO_SUBJECT = re.compile(
    r"\W{0,3}(?:(?:automatic|auto|automated)[- ]?(?:reply|response|answer)|"
    r"out[ -]of[ -](?:the[ -])?office(?: auto\w*| reply)?|ooo|"
    r"(?:automatische|autom\.) (?:antwort|abwesenheits\w*)|abwesenheits\w*|abwesend|réponse automatique|"
    r"absence(?: du bureau)?|"
    r"message d'absence|respuesta automática|fuera de (?:la )?oficina|ausente|risposta automatica|fuori (?:sede|"
    r"ufficio)|"
    r"automatisch(?:e)? (?:antwoord|beantwoord\w*)|afwezig\w*|resposta automática|ausência\w*|fora do escritório|"
    r"auto\s?svar|"
    r"automati[sc]kt? svar|frånvaro\w*|fravær\w*|odpowiedź automatyczna|autoodpowiedź|nieobecno\w*|"
    r"automaattinen vastaus|poissa\w*|"
    r"automatická odpověď|mimo kancelář|automatikus válasz|автоответ\w*|автоматический ответ|自動応答|自動返信|不在通知|自动(?:回复|"
    r"答复)|自動回覆|자동 ?회신|부재중)"
    r"\s*(?:$|:|：|-|–|\(|\[|re:|aw:|sv:|\")",
    re.IGNORECASE,
)
_AUTO_WORDS = re.compile(
    r"\b(?:this is an auto(?:matic|mated|matically|-)|(?:this|the) (?:e-?mail|message|reply) (?:was|is|"
    r"has been) (?:sent |being )?auto|"
    r"automatically generated|auto-?generated (?:e-?mail|message|reply)|system[- ]generated (?:e-?mail|message)|"
    r"dies(?:e|es)? (?:ist eine auto|(?:e-?mail|nachricht) (?:wurde|ist) auto)|automatisch (?:erstellte?|generierte?|"
    r"versendete?)\b|"
    r"ceci est un(?:e)? (?:message|réponse|e-?mail|courriel) auto|(?:message|courriel|e-?mail) (?:généré|"
    r"envoyé) automatiquement|"
    r"(?:este es un|mensaje|correo|respuesta) (?:mensaje |correo )?(?:generado )?auto(?:m[aá]tic)|"
    r"(?:messaggio|risposta|e-?mail)(?: generat[oa])? automatic|dit is een auto|automatisch (?:gegenereerd|verzonden)|"
    r"(?:mensagem|resposta|e-?mail) auto(?:m[aá]tic)|det (?:här|her|detta) är ett auto|detta är ett auto|"
    r"dette er et auto|"
    r"(?:wiadomość|odpowiedź)(?: została)? (?:wygenerowana )?automaty)",
    re.IGNORECASE,
)
_AWAY_WORDS = re.compile(
    r"\b(?:out of (?:the )?office|currently (?:away|out|on leave|on vacation)|on (?:annual|parental|maternity|"
    r"sick)? ?leave|on vacation|"
    r"limited access to (?:my )?e-?mail|nicht im (?:büro|haus)|außer haus|abwesend|im urlaub|elternzeit|absent\w*|"
    r"en congés?|fuera de la oficina|"
    r"de vacaciones|fuori ufficio|in ferie|afwezig|met vakantie|ausente|de férias|på semester|inte på kontoret|"
    r"na urlopie|nieobecn\w*)",
    re.IGNORECASE,
)
_RECEIVED_WORDS = re.compile(
    r"(?:we(?:'ve| have)? (?:successfully )?received|confirm(?:s|ing)? (?:the )?receipt of|thank(?:s|"
    r" you) for submitting) your (?:\w+ )?(?:application|cv|resume|résumé|submission)|"
    r"your application (?:\w+ ){0,12}(?:has been|was) (?:successfully )?(?:received|submitted)|thank(?:s|"
    r" you) for (?:applying|your application)|"
    r"bewerbung (?:\w+ ){0,8}(?:eingegangen|erhalten)|eingangsbestätigung|(?:dank\w*|dank) für (?:ihre|"
    r"deine) bewerbung|"
    r"candidature (?:\w+ ){0,6}(?:reçue|enregistrée)|bien reçu votre candidature|accusé de réception|"
    r"(?:hemos )?recibido (?:tu|su) (?:candidatura|solicitud)|ricevuto la (?:tua|sua) candidatura|"
    r"(?:je|uw) sollicitatie (?:\w+ ){0,4}ontvangen|recebemos (?:a )?sua candidatura|otrzymaliśmy (?:twoje|pana|"
    r"pani)|tagit emot din ansökan",
    re.IGNORECASE,
)
_REFUSAL_WORDS = re.compile(
    r"\b(?:unfortunately|regret|not (?:be )?(?:moving|move|proceed\w*|selected|successful)|other candidates|leider|"
    r"absage|bedauern|malheureusement|"
    r"lamenta\w*|desafortunadamente|purtroppo|helaas|infelizmente|tyvärr|niestety|beklager)\b",
    re.IGNORECASE,
)
_APPLICATION_WORDS = re.compile(
    r"\b(?:your (?:application|candidacy|interview|interest in (?:the|our|joining|working)|recent interview)|(?:ihre|"
    r"deine) bewerbung|(?:ihr|dein)e? (?:gespräch|interesse)|"
    r"votre candidature|(?:tu|su) (?:candidatura|solicitud|entrevista)|(?:tua|sua) candidatura|(?:je|uw) sollicitatie|"
    r"din ansökan|(?:twoj\w+|pan\w*) (?:aplikacj|kandydatur)\w*|interview(?:ing)? with|vorstellungsgespräch|"
    r"entretien|colloquio)",
    re.IGNORECASE,
)
_CHALLENGE_HEADERS = (
    "x-tmda-fingerprint",
    "x-tmda-confirm-done",
    "x-boxtrapper-version",
    "x-spamarrest-noauth",
    "x-qconfirm",
    "x-ask-version",
)
_CHALLENGE = re.compile(
    r"(?:your (?:message|e-?mail|mail)|(?:ihre|deine) (?:nachricht|e-?mail|mail)|votre (?:message|courriel|e-?mail)|"
    r"(?:tu|su) (?:mensaje|correo))"
    r".{0,300}(?:held|quarantin|waiting|pending|deliver|not (?:yet )?(?:been )?delivered|zurückgehalten|zugestellt|"
    r"en attente|retenu|retenido|entregad)"
    r".{0,400}(?:confirm|verif|click|prove|human|captcha|whitelist|approved sender|bestätig|klick|cliqu|confirmar|"
    r"reply to this|haga clic)|"
    r"(?:confirm|verify|prove|click).{0,200}(?:so (?:that )?(?:it|your (?:message|e-?mail)) (?:can|"
    r"will) be delivered|(?:to|and) (?:have|get) your (?:message|e-?mail) delivered|"
    r"to deliver your (?:message|e-?mail)|to release your (?:message|e-?mail))",
    re.IGNORECASE | re.DOTALL,
)
_READ_SUBJECT = re.compile(
    r"\W{0,2}(?:read|gelesen|lu|leído|letto|gelezen|lida|läst|læst|lest|przeczytano)\s?:", re.IGNORECASE
)
_NO_REPLY = re.compile(
    r"no[-_.]?reply|do[-_.]?not[-_.]?reply|noresponse|ne[-_.]?pas[-_.]?repondre|keine[-_.]?antwort|"
    r"nicht[-_.]?antworten|no[-_.]?responder|"
    r"non[-_.]?rispondere|nao[-_.]?responda|^(?:auto(?:mail|mated|reply|responder)|robot|system|mailer|notif(?:y|"
    r"ications?)|alerts?|confirmations?)\b",
)
_BULK_SENDER = re.compile(
    r"newsletter|^news\b|jobalert|job-alert|^alerts?\b|^deals\b|^offers?\b|^promo|marketing|digest|^updates?\b|"
    r"^events?\b|announce|"
    r"^jobs?-(?:listings|recommendations)|recommendations|^messages-noreply|^invitations\b|^community\b|mailing"
)
_ACK_SENDER = re.compile(
    r"^(?:careers?|jobs?|recruit\w*|talent\w*|hr|bewerbung\w*|karriere|application\w*|hiring|people|workday|"
    r"candidat\w*)\b"
)


def read(message: Message, *, owner_addresses: Collection[str]) -> MachineReading:
    """What sort of thing `message` is; HUMAN unless something speaks clearly against it. Never raises."""
    if message.unparsable:
        return MachineReading(Kind.UNPARSABLE, because=message.problems)
    if _is_own(message, owner_addresses):
        return MachineReading(Kind.OWN, because=("It is from the owner.",))
    automatic = _automatic_header(message)
    undelivered = bounce.read(message, owner_addresses=owner_addresses, automatic=automatic is not None)
    if undelivered is not None:
        return undelivered
    words = own_words(message)
    if because := _challenge(message, words, automatic=automatic is not None):
        return MachineReading(Kind.CHALLENGE, because=(because,))
    if because := _invite(message, words):
        return MachineReading(Kind.INVITE, because=(because,))
    if _READ_SUBJECT.match(message.subject) and (automatic or not words):
        return MachineReading(Kind.RECEIPT, because=("Its subject is that of a receipt and nobody wrote in it.",))
    if because := _auto_reply(message, words, automatic):
        return MachineReading(Kind.AUTO_REPLY, away_until=_away_until(message, words), because=(because,))
    if because := _list(message, words, owner_addresses):
        return MachineReading(Kind.LIST, because=(because,))
    return MachineReading(Kind.HUMAN, because=("Nothing says that a machine wrote it.",))


def is_no_reply(address: str) -> bool:
    """Whether an address says of itself that nobody reads it."""
    return _NO_REPLY.search(address.partition("@")[0].lower()) is not None


def _is_own(message: Message, owner_addresses: Collection[str]) -> bool:
    sender = message.sender
    return sender is not None and _untagged(sender.email) in {_untagged(one.lower()) for one in owner_addresses}


def _untagged(address: str) -> str:
    local, _at, domain = address.rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


def _automatic_header(message: Message) -> str | None:
    """The sentence for a header that says an automaton answered or spoke, else None."""
    submitted = (message.header("auto-submitted") or "no").partition(";")[0].strip().lower()
    if submitted not in ("no", ""):
        return f"Its header says so (Auto-Submitted: {submitted[:40]})."
    for name in ("precedence", "x-precedence"):
        if (message.header(name) or "").strip().lower() in ("auto_reply", "auto-reply", "autoreply"):
            return "Its header says so (Precedence: auto_reply)."
    for name in (
        "x-autoreply",
        "x-autorespond",
        "x-autoresponder",
        "x-autoreply-from",
        "x-auto-reply-from",
        "x-vacation",
        "x-mail-autoreply",
    ):
        value = message.header(name)
        if value is not None and value.strip().lower() not in ("no", "false", "0"):
            return f"Its header says so ({name})."
    if (message.header("x-autogenerated") or "").strip().lower() in ("reply", "forward", "group"):
        return "Its header says so (X-Autogenerated)."
    if (message.header("x-fc-machinegenerated") or "").strip().lower() == "true":
        return "Its header says so (X-FC-MachineGenerated)."
    if "mailbox rules agent" in (message.header("x-ms-exchange-generated-message-source") or "").lower():
        return "Its header says so (a mailbox rule sent it)."
    return None


def _auto_reply(message: Message, words: str, automatic: str | None) -> str | None:
    sender = message.from_[0] if message.from_ else None
    no_reply = sender is not None and is_no_reply(sender.email)
    subject = _AUTO_SUBJECT.match(message.subject)
    if automatic is not None:
        return None if _relayed_person(message, words, no_reply=no_reply) else automatic
    if subject:
        return "Its subject is that of an automatic answer."
    if _AUTO_WORDS.search(words or message.text[:20_000]):
        return "It says of itself that it is automatic."
    suppressed = message.header("x-auto-response-suppress") is not None
    silent = bounce.has_null_sender(message)
    if (silent or suppressed) and _AWAY_WORDS.search(words):
        return "It is sent like an automatic answer, and says that somebody is away."
    if silent and no_reply:
        return "It has no return path and no person's address."
    if sender is not None and not message.thread_ids and (no_reply or _ACK_SENDER.match(sender.email)):
        if _RECEIVED_WORDS.search(words) and not _REFUSAL_WORDS.search(words):
            return "It acknowledges an application from an address for that."
    return None


def _relayed_person(message: Message, words: str, *, no_reply: bool) -> bool:
    """Whether a ticket or hiring system marks as automatic what a person typed into it."""
    submitted = (message.header("auto-submitted") or "").lower()
    if not submitted.startswith("auto-generated") or no_reply or not message.thread_ids:
        return False
    if message.header("x-auto-response-suppress") is not None or bounce.has_null_sender(message):
        return False
    said = f"{message.subject}\n{words}"
    if _AUTO_SUBJECT.match(message.subject) or _AUTO_WORDS.search(said) or _AWAY_WORDS.search(said):
        return False
    return bool(words) and re.match(r"\W*(?:re|aw|sv|antw|r|odp|res)\s?:", message.subject, re.I) is not None


def _away_until(message: Message, words: str) -> date | None:
    from agent.understand import dates

    return dates.away_until(words or message.text[:20_000], message.sent) or dates.away_until(
        message.subject, message.sent
    )


def _challenge(message: Message, words: str, *, automatic: bool) -> str | None:
    if any(message.header(name) for name in _CHALLENGE_HEADERS):
        return "Its header says that the mail waits for a confirmation."
    sender = message.from_[0].email if message.from_ else ""
    sent_by_machine = automatic or bounce.has_null_sender(message) or is_no_reply(sender)
    asked = sent_by_machine or re.search(r"confirm|verif|bestätig|challenge", message.subject, re.I)
    if asked and _CHALLENGE.search(f"{message.subject}\n{words[:5000]}"):
        return "It asks the sender to confirm a mail before it is delivered."
    return None


def _invite(message: Message, words: str) -> str | None:
    """A calendar without words of a person beside the invite's own."""
    calendars = message.calendars or tuple(one for mail in message.nested for one in mail.calendars)
    if not calendars or _AUTO_SUBJECT.match(message.subject):
        return None
    sender = message.from_[0].email if message.from_ else ""
    if is_no_reply(sender):
        return "It carries a calendar, and nobody reads its address."
    if not invite_words.beside(words, calendars):
        return "It carries a calendar, and nothing is said beside the invitation."
    return None


def _list(message: Message, words: str, owner_addresses: Collection[str]) -> str | None:
    """Mail to many. Hiring systems put List-Unsubscribe on letters to one person: those stay HUMAN."""
    precedence = (message.header("precedence") or "").strip().lower()
    leaves = message.header("list-unsubscribe") is not None
    posts = (
        message.header("list-post") is not None or message.header("mailing-list") is not None or precedence == "list"
    )
    has_id = message.header("list-id") is not None
    if not (leaves or posts or has_id or precedence in ("bulk", "junk")):
        return None
    owners = {_untagged(one.lower()) for one in owner_addresses}
    to_owner = any(_untagged(one.email) in owners for one in (*message.to, *message.cc))
    sender = message.from_[0].email if message.from_ else ""
    no_reply, bulk_sender = is_no_reply(sender), bool(_BULK_SENDER.search(sender.partition("@")[0]))
    if message.thread_ids and not no_reply and not bulk_sender and (to_owner or not owners):
        return None  # an answer in a conversation, whatever carried it
    if posts or (has_id and not to_owner and owners):
        return "It came through a mailing list."
    if bulk_sender:
        return "Its sender writes to many, and its headers say so."
    if _APPLICATION_WORDS.search(f"{message.subject}\n{words or message.text[:20_000]}"):
        return None  # about the owner's application: a letter, not a newsletter
    if (has_id and leaves) or (leaves and (no_reply or precedence in ("bulk", "junk"))):
        return "Its headers are those of mail to many."
    if leaves and re.search(
        r"unsubscribe|abmelden|abbestellen|désabonner|darse de baja|disiscri|uitschrijven|wypisz", message.text, re.I
    ):
        return "It can be unsubscribed from."
    return None
