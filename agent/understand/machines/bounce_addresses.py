"""Which addresses failed, by the words around them and by the returned copy. Pure; linear.

An address counts by where it stands: at the head of an entry or behind "to" it is a recipient; behind "from" or
"contact" it is not; inside a server's answer it is one only where nothing better is there. The returned copy is
the last resort, and only where it leaves no choice.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from agent.model import Message
from agent.understand.machines import bounce_report, bounce_text
from agent.understand.machines.bounce_text import Spoken
from agent.understand.mail import headers

MAX_ADDRESSES = 50
_MAX_FOUND = 500

_ADDRESS = re.compile(
    r"(?<![\w.+@=/&'%-])(?P<a>[\w!#$%&*+/=?^`{|}~.'-]{1,80}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})(?![\w@-])"
)
_QUOTED = re.compile(r"\"[^\"\n@]{1,64}\"@[\w.-]{3,100}")
_URL = re.compile(r"https?://[^\s<>\"]{1,2000}|mailto:(?=[^\s<>\"]{1,200}[?&])[^\s<>\"]{1,500}", re.I)
# Senders of returned mail and of lists, never recipients of a person's mail (BATV, SRS, VERP).
_ENVELOPE = re.compile(
    r"(?:prvs=|srs[01][=+-]|btv1==|msprvs1=|bounces?[-+=]|owner-|mailer-daemon|microsoftexchange)", re.I
)
_HELPERS = re.compile(
    r"(?:postmaster|abuse|support|helpdesk|hostmaster|admin\w*|webmaster|noc|no-?reply|do-?not-?reply|mail-?admin|"
    r"it-?support|service-?desk|security|spam|unblock\w*|delist\w*|whitelist\w*|mailmaster|sysadmin|root)\Z"
)
_SENDER_BEFORE = re.compile(
    r"(?:\b(?:from|sender|von|absender|expéditeur|remitente|mittente|remetente|afzender|avsändare|afsender|"
    r"avsender|nadawca|nadawcy|od|odesílatel|kimden|gönderen|отправител\w*|от кого|reply-to|return-path|"
    r"envelope-from|errors-to|postadres|mail from|sent by|presumably from you|from you)|差出人|送信者|发件人|"
    r"寄件者|보낸 ?사람|发信人|^[ \t>*|-]{0,8}(?:de|da|van|fra|från|из|"
    r"от))[ \t]{0,6}[:：=(<\[\"' \t]{1,6}(?:\"?[^\n<>@:\"]{0,60}\"?\s?<)?$|\b(?:from|von|sender):?[ \t]{0,4}<?$",
    re.I,
)
_HELP_BEFORE = re.compile(
    r"(?:contact|write to|e-?mail us|mail us|send (?:an? |your )?(?:e-?mail|mail|message|report|copy|it)? ?to|"
    r"report (?:this|it)|questions?|assistance|for help|complain\w*|whitelist|delist\w*|unblock|forward this|"
    r"please (?:try|use)|try using|instead|new address|moved to|has changed to|now (?:at|be reached)|"
    r"administrator (?:at|of)|responsible|on behalf of|message-id|message id\w*|msgid|queue.?id|reference|"
    r"wenden sie sich|fragen|kontakt\w*|schreiben sie|benutzen sie|verwenden sie|neue adresse|contacte\w*|"
    r"écrire à|adressez|póngase|dirija\w*|contatt\w*|scriva|rivolg\w*|entre em contato|contate|neem contact|"
    r"skontaktuj|kontaktuj\w*|обратитесь|свяжитесь|お問い?合|連絡|联系|聯絡|문의)[^\n@]{0,60}$",
    re.I,
)
_LABEL_BEFORE = re.compile(
    r"(?:^|[\s|(\"'>*-])(?:(?:final|original|failed|intended|rejected|invalid|bad|undeliverable|actual|e-?mail|"
    r"envelope|smtp)?[ -]?(?:recipients?(?:\(s\))?|rcpt(?: ?to)?|receivers?|addressee|address(?:\(es\)|"
    r"es)?)(?: address(?:es)?| name)?|unknown user|no such user|user unknown|undeliverable to|user|mailbox|"
    r"recipient was|could not be delivered to|failed to deliver to|empfänger(?:adresse)?|adressat|destinataires?|"
    r"adresse|destinatari[oa]s?|dirección|indirizzo|destinatário|endereço|geadresseerde|ontvangers?|mottagare|"
    r"modtagere?|mottaker|vastaanottaja|odbiorca|adresat|příjemce|adresát|получатель|адрес\w*|címzett|destinatar|"
    r"alıcı\w*|παραλήπτης|宛先|宛て先|受信者|送信先|収件人|收件人|收件者|收信人|받는 ?사람|수신자|수신인|"
    r"받는이)(?: ?\w{1,12})?[ \t]{0,8}[:：=][ \t]{0,20}[<\"'(\[]{0,3}(?:rfc822;|smtp:|"
    r"mailto:)?\s?(?:[^\n<>@:\"]{0,60}<)?$",
    re.I,
)
_SUMMARY_BEFORE = re.compile(
    r"^[ \t>*|-]{0,12}(?:to|an|à|a|para|per|naar|aan|til|till|do|komu|кому|kime|cc|kopie|"
    r"kopia)[ \t]{0,12}[:：][^\n:]{0,200}$",
    re.I,
)
_TO_BEFORE = re.compile(
    r"(?:\b(?:to|for|an|à|a|para|per|naar|aan|bij|til|till|do|dla|pro|для|на|adresine|adlı|reach|user|recipient|"
    r"recipients|address|mailbox|account|empfänger|adresse|destinataire|destinatario|destinatário|ontvanger|"
    r"odbiorc\w|příjemc\w|получател\w|mottagaren?|modtageren?|expanded from|"
    r"generated from)|宛て?に?|到|给|發送至|"
    r"向)[ \t]{0,3}[:：]?[ \t\"'<(\[]{0,5}(?:mailto:)?(?:[^\n<>@:\"]{1,60}[<(])?$",
    re.I,
)
_RECIPIENTS = re.compile(
    r"recipient|address|empfänger|adress|destinat|indirizz|direcci|endereço|ontvanger|mottagar|modtager|odbiorc|"
    r"příjemc|получател|адрес|alıcı|宛先|受信者|收件|수신",
    re.I,
)
_RCPT_BEFORE = re.compile(r"rcpt to:? ?<?$", re.I)
_CODE = re.compile(r"(?:^|[\s(:\"'<>;#])[45]\d\d(?:[ -]|\b#)|\bsaid\b|<<<|>>>|remote host", re.I)
_ENTRY_AFTER = re.compile(
    r">?[\"')]?[ \t]{0,3}(?:$|[:：]|\(|\[|\.\.\.|…|,|;|on (?:mon|tue|wed|thu|fri|sat|sun)|- |– )", re.I
)
_SENDER_AFTER = re.compile(r">?[\"')]?[: .]{0,5}(?:sender\b|is not (?:a valid sender|allowed to send))", re.I)
_OTHER_SECTION = re.compile(
    r"transient non-fatal|success|delivered to the following|were delivered|was delivered|"
    r"following recipients? (?:received|got)|message was relayed|(?:have|has) been (?:delivered|relayed)|"
    r"\bdelayed to|still being tried"
)
_FAIL_SECTION = re.compile(
    r"(?<!non-)fatal error|fail|not (?:be )?deliver|undeliver|did not reach|problem|transcript|could not|unable|"
    r"rejected"
)
_ARRIVED = re.compile(r"\b(?:was|were|(?<!not )been|successfully|is) delivered\b|\[ok\]|\b250 (?:2\.\d\.\d )?ok\b")
_LISTED = re.compile(
    r"[>'\")\]]{0,3} {0,3}(?:[,;]|and|und|et|y|e|en|och|og|i|、)[ \t]{1,3}(?:\"?[^\n<>@,;]{0,60}<)?[<'\"(\[]{0,3}"
)
_MAILTO = re.compile(r"mailto:([^\"'<>\s?&]{3,200})", re.I)


def named(message: Message, spoken: Spoken, owner_addresses: Collection[str], *, waiting: bool) -> tuple[str, ...]:
    """The addresses the mail system names as failed (or, `waiting`, as delayed), the surest sort only."""
    header = message.header("x-failed-recipients")
    if header:
        listed = outside([bounce_report.plain(one.email) for one in headers.addresses(header)], owner_addresses)
        if listed:
            return listed
    not_these = _not_recipients(message, spoken, owner_addresses)
    entries, answers, summary, rest = _in_prose(spoken.prose, not_these, waiting=waiting)
    returned = [one for one in _returned_to(message, spoken) if one not in not_these]
    if entries:
        return outside(entries, owner_addresses)
    if answers:
        return outside([one for one in answers if one in returned] or answers, owner_addresses)
    if summary:
        return outside(summary, owner_addresses)
    linked = [one.lower() for one in _MAILTO.findall(message.html[:200_000])]
    linked = [one for one in linked if _ADDRESS.fullmatch(one) and one not in not_these and not _is_helper(one)]
    if linked:
        return outside(linked, owner_addresses)
    if len(set(returned)) == 1:
        return outside(returned, owner_addresses)
    spoken_of = [
        one for one in returned if one.partition("@")[0] in spoken.flat or one.partition("@")[2] in spoken.flat
    ]
    if spoken_of:
        return outside(spoken_of, owner_addresses)
    return outside(returned or rest, owner_addresses)


def has_entry(message: Message, spoken: Spoken, owner_addresses: Collection[str]) -> bool:
    """Whether some address stands where a mail system names a recipient."""
    return bool(_in_prose(spoken.prose, _not_recipients(message, spoken, owner_addresses), waiting=True)[0])


def outside(addresses: Iterable[str], owner_addresses: Collection[str]) -> tuple[str, ...]:
    """These addresses without the owner's, each once, no more than MAX_ADDRESSES."""
    own = {one.lower() for one in owner_addresses}
    return tuple(dict.fromkeys(one for one in addresses if one and one not in own))[:MAX_ADDRESSES]


def expanded_from(prose: str) -> dict[str, str]:
    """Of an alias: where a mail went in the end -> where it was sent to, as Postfix and Exim tell it."""
    found: dict[str, str] = {}
    lines = prose.split("\n")
    for number, line in enumerate(lines):
        match = re.search(
            r"(?:expanded|generated) from:? ?<?([^\s<>()]{3,200})",
            f"{line} {''.join(lines[number + 1 : number + 2])}",
        )
        if match and (first := _ADDRESS.search(line)):
            found.setdefault(first["a"].lower(), match[1].lower().rstrip(">):"))
    return found


def _not_recipients(message: Message, spoken: Spoken, owner_addresses: Collection[str]) -> set[str]:
    """Who wrote, who is written to, and who sent the mail that comes back."""
    people = [one.email for one in (*message.from_, *message.reply_to, *message.to)]
    for nested in message.nested:
        people += [one.email for one in nested.from_]
    for name, value in (*bounce_text.pasted_fields(spoken.copy), *bounce_text.pasted_fields(message.report)):
        if name in ("from", "return-path", "sender", "x-sender"):
            people += [one.email for one in headers.addresses(value)]
    return {*people, *(one.lower() for one in owner_addresses)}


def _returned_to(message: Message, spoken: Spoken) -> list[str]:
    """To whom the returned mail went, by the copy's header."""
    found = [one.email for nested in message.nested if not nested.report for one in (*nested.to, *nested.cc)]
    if not found:
        for block in (message.report, spoken.copy):
            fields = bounce_text.pasted_fields(_after_report(block) if block is message.report else block)
            found += [one.email for name, value in fields if name in ("to", "cc") for one in headers.addresses(value)]
            if not found:
                found += [
                    one.email for name, value in fields if name == "envelope-to" for one in headers.addresses(value)
                ]
            if found:
                break
    return list(dict.fromkeys(found))


def _after_report(report: str) -> str:
    """The part of a report's text that is the returned header: from its first From, To or Received on."""
    match = re.search(r"^(?:from|to|received|return-path|date|subject|mime-version|message-id) ?:", report, re.I | re.M)
    return report[match.start() :] if match else ""


def _in_prose(prose: str, not_these: set[str], *, waiting: bool) -> tuple[list[str], list[str], list[str], list[str]]:
    """The addresses at the head of entries or behind "to"; in servers' answers; in a summary of the mail; others."""
    entries: list[str] = []
    answers: list[str] = []
    summary: list[str] = []
    rest: list[str] = []
    other_section = False
    before_line = ""
    number = 0
    for raw in prose.split("\n"):
        line = _QUOTED.sub("", _URL.sub("", raw))
        lowered = line.lower()
        if "@" not in line:
            if line.strip():
                if _OTHER_SECTION.search(lowered) and not waiting and not _FAIL_SECTION.search(lowered):
                    other_section = True
                elif _FAIL_SECTION.search(lowered):
                    other_section = False
                before_line = line
            continue
        last: tuple[int, str] | None = None
        for match in _ADDRESS.finditer(line):
            number += 1
            if number > _MAX_FOUND:
                return entries, answers, summary, rest
            address = bounce_report.plain(match["a"].lower().strip("'.*"))
            if not address or address in not_these or _ENVELOPE.match(address) or other_section:
                continue
            before, after = line[: match.start()][-200:], line[match.end() :][:80]
            if last is not None and _LISTED.fullmatch(line, last[0], match.start()):
                sort = last[1]
            elif _ARRIVED.search(lowered) and not _FAIL_SECTION.search(lowered) and not waiting:
                sort = ""
            else:
                sort = _sort(before, after, before_line, address)
            last = (match.end(), sort)
            if sort:
                {"entry": entries, "answer": answers, "summary": summary, "rest": rest}[sort].append(address)
        before_line = line
    return entries, answers, summary, rest


def _sort(before: str, after: str, before_line: str, address: str) -> str:
    """What an address is by the words before and behind it; '' for no recipient at all."""
    if _SENDER_BEFORE.search(before) or _SENDER_AFTER.match(after):
        return ""
    helper = _is_helper(address)
    leading = not before.strip(" \t<\"'([*•·-–|→>:;：")
    context = before_line if leading else before
    if _LABEL_BEFORE.search(before):
        return "entry"
    last_words = re.split(r"[.!?。] ?(?=\S)", before_line)[-1].lower()
    heads_list = leading and (_FAIL_SECTION.search(last_words) or _RECIPIENTS.search(last_words))
    if not heads_list and _HELP_BEFORE.search(context.rstrip()):
        return ""
    if _RCPT_BEFORE.search(before):
        return "answer"
    if leading and _ENTRY_AFTER.match(after):
        return "entry"
    if re.search(r"(?:expanded|generated) from:? ?<?$", before):
        return "entry"
    if _CODE.search(before):
        return "answer"
    if helper and not (_TO_BEFORE.search(before) and _FAIL_SECTION.search(before.lower())):
        return ""
    if _SUMMARY_BEFORE.match(before):
        return "summary"
    if (
        _TO_BEFORE.search(before)
        or leading
        or re.match(r">?[\"')]?(?: adresine|さん|님|へ|に| (?:adlı|kullanıcı))", after)
    ):
        return "entry"
    if re.search(r"^[ \t]{0,8}[\"']?[\w .,'-]{1,60}[\"']? ?[<(](?:mailto:)?$", before):  # Jane Doe (jane@there)
        return "entry"
    return (
        "answer"
        if re.match(
            r">?[^\n]{0,20}(?:unknown|invalid|not found|does not|doesn't|"
            "is full)",
            after,
        )
        else "rest"
    )


def _is_helper(address: str) -> bool:
    return _HELPERS.match(address.partition("@")[0]) is not None
