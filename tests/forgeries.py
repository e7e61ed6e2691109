"""Numbered tries to get a mail sent without the owner's yes: by forgers, by accidents, by the owner's own slips.

`TRIES` is the table that `test_forged_approvals` lives through; `TRUE` are the same ways, gone by the owner.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from email.policy import SMTP
from email.utils import make_msgid
from typing import cast

from life import OWNER, START, Life
from paper import ANNA, Paper, answer, approval, copy, later
from signing import GOOD, place, record, sign

from agent.edges.imap import SEND_FOLDER
from agent.understand import message as messages

EVE = "eve@evil.example"
RITA = "rita@globex.example"
"""Somebody else at the employer."""
UNPROVEN = "I could not prove that it was you"
ONE_SENDER = "it does not name exactly one sender"
UNCLEAR = "nothing has changed"
ASKED_BACK = "Nothing is done yet"
OTHER_WORDS = "some of its words differ"
SERVER = "approval: {trusted_authserv: [mx.example.org]}\n"
MICROSOFT = "approval: {trusted_authserv: microsoft}\n"
SIGNED = "approval: {dkim: yes}\n"


@dataclass(frozen=True)
class Try:
    """`make` does it; `told` is what the owner hears (None: nothing), and how often. `legit`: mails that may go all
    the same; `state`: that of the drafts after it, where none may."""

    title: str
    make: Callable[[Life], object]
    told: str | None = UNPROVEN
    extra: str = ""
    panel: bool = False
    legit: int = 0
    kind: str = "told"
    times: int = 1
    state: str = "staged"


def mail(text: str = "send", folder: str = "INBOX", **headers: str | None) -> Callable[[Life], None]:
    """An answer with these headers in that folder."""
    return lambda world: copy(world, answer(world, text, **headers), folder)


def raw(change: Callable[[bytes], bytes], text: str = "send", folder: str = "INBOX") -> Callable[[Life], None]:
    """The bytes of an answer, changed."""
    return lambda world: world.host.deliver(OWNER, change(answer(world, text).as_bytes(policy=SMTP)), folder)


def from_(value: str) -> Callable[[Life], None]:
    """An answer with that From, as it stands, in a Sent folder: not even there it counts."""
    line = f"From: {value}\r\n".encode()
    return raw(lambda data: re.sub(rb"(?m)^From: .*\r\n", lambda _: line, data), folder="Sent")


def verdict(*values: str, text: str = "send", **headers: str) -> Callable[[Life], None]:
    """An answer with these Authentication-Results, topmost first."""
    top = b"".join(b"Authentication-Results: " + value.encode() + b"\r\n" for value in values)
    return lambda world: world.host.deliver(OWNER, top + answer(world, text, **headers).as_bytes(policy=SMTP), "INBOX")


def signature(change: Callable[[bytes], bytes], dns: dict[str, bytes] | None = None) -> Callable[[Life], None]:
    """An answer that is signed in some way, and what the DNS says."""

    def make(world: Life) -> None:
        cast(Paper, world).dns = {place(): record(), place("evil.example"): record()} if dns is None else dns
        world.host.deliver(OWNER, change(answer(world, "send").as_bytes(policy=SMTP)), "INBOX")

    return make


def moved(change: Callable[[bytes], bytes] = lambda data: data) -> Callable[[Life], None]:
    """A mail that is made of the approval mail, moved into the folder for sending ten minutes later."""

    def make(world: Life) -> None:
        later(world, minutes=10)
        world.host.deliver(OWNER, change(approval(world)), SEND_FOLDER)

    return make


def with_a_word(form: str) -> Callable[[bytes], bytes]:
    """A mail with a word more in that one of its two forms."""

    def change(data: bytes) -> bytes:
        before, kind, after = data.partition(f"Content-Type: text/{form}".encode())
        changed = after.replace(b"Jane Doe", b"Jane X Doe", 1)
        assert changed != after
        return before + kind + changed

    return change


def first_moved(world: Life) -> None:
    """The first approval mail, whatever came after it."""
    world.host.deliver(OWNER, world.to_owner("approval")[0], SEND_FOLDER)


def then(*steps: Callable[[Life], object]) -> Callable[[Life], None]:
    """One after the other, a minute apart."""

    def make(world: Life) -> None:
        for each in steps:
            each(world)
            world.step(minutes=1)

    return make


def old(text: str, folder: str = "Sent") -> Callable[[Life], None]:
    """An answer to the first approval mail, whatever came after it."""

    def make(world: Life) -> None:
        first = messages.parse(world.to_owner("approval")[0])
        copy(world, answer(world, text, Subject=f"Re: {first.subject}", In_Reply_To=first.message_id), folder)

    return make


def again(world: Life) -> None:
    """The very mail that lies in Sent comes once more, from outside, under another Message-ID."""
    said_yes = cast(Paper, world).delivered("Sent")[0]
    world.arrives(re.sub(rb"(?m)^Message-ID: .*$", b"Message-ID: " + make_msgid().encode(), said_yes))


def night(world: Life) -> None:
    """Nothing goes out at this hour, so that a yes can still be taken back."""
    world.clock.now = START + timedelta(hours=20)


def a_while(world: Life) -> None:
    later(world, minutes=5)


def filtered(world: Life) -> None:
    """A rule of the server's puts our mail into the folder at once."""
    copy(world, answer(world, "detail: we spoke of Kafka"), "Sent")
    world.step()
    world.host.deliver(OWNER, approval(world), SEND_FOLDER)
    world.step(seconds=20)


def late(world: Life) -> None:
    """The time of the draft is over."""
    world.clock.forward(days=6)
    world.step()


def moved_off(world: Life) -> None:
    """Anna writes first: what waited is withdrawn, and the owner is asked."""
    world.writes(ANNA, "Dear Jane, thank you for coming in today. We enjoyed it.", subject="Thank you")


def as_html(world: Life) -> None:
    """A mail program's own quote, with a yes in it and none above."""
    answered = answer(world, "hm")
    answered.set_content('<p></p><blockquote type="cite"><p>send</p></blockquote>', subtype="html")
    copy(world, answered, "Sent")


def ours_by_anna(world: Life) -> None:
    """A mail of ours comes back as if somebody at the employer had written it."""
    named = re.sub(rb"(?m)^From: .*$", f"From: {ANNA}".encode(), approval(world))
    world.arrives(renamed(named))


def renamed(data: bytes) -> bytes:
    return re.sub(rb"(?m)^Message-ID: .*$", b"Message-ID: <back@globex.example>", data)


def ours_in_sent(change: Callable[[bytes], bytes]) -> Callable[[Life], None]:
    return lambda world: world.host.deliver(OWNER, change(approval(world)), "Sent")


def no_header(data: bytes) -> bytes:
    return re.sub(rb"(?m)^(X-Followup|Auto-Submitted): .*\r\n", b"", data)


def other_code(data: bytes) -> bytes:
    return re.sub(rb"f-[a-z2-7]{26,}", b"f-" + b"b" * 32, data)


WITHOUT = {name: tuple(each for each in GOOD if each != name) for name in GOOD}
DKIM_PASS = "dkim=pass header.d=example.org"
INJECTED = "=?utf-8?q?a=3B_dkim=3Dpass_header.d=3Dexample.org_x?=@evil.example"
PASS = "mx.example.org; dmarc=pass header.from=example.org"
FAIL = "mx.example.org; dmarc=fail header.from=example.org"

TRIES = [
    # Who it says it is from. In INBOX unless said otherwise; a bad From does not count in Sent either.
    Try("a From anybody can write", mail()),
    Try("the same as a new mail", mail(In_Reply_To=None)),
    Try("with the code of nobody", mail(In_Reply_To=None, Subject=f"Re: [f-{'b' * 32}]"), None),
    Try("with two codes", mail(In_Reply_To=None, Subject=f"[f-{'b' * 32}] [f-{'c' * 32}]"), None),
    Try("without a code", mail(In_Reply_To=None, Subject="send"), None),
    Try("a second From above", raw(lambda data: f"From: {EVE}\r\n".encode() + data, folder="Sent"), ONE_SENDER),
    Try("a second From below", raw(lambda d: d.replace(b"To:", b"From: e@evil.example\r\nTo:", 1)), ONE_SENDER),
    Try("the same From twice", raw(lambda data: f"From: {OWNER}\r\n".encode() + data, folder="Sent"), ONE_SENDER),
    Try("two mailboxes", from_(f"{OWNER}, {EVE}"), ONE_SENDER),
    Try("two mailboxes without a comma", from_(f"<{OWNER}> <{EVE}>"), ONE_SENDER),
    Try("a group of one", from_(f"Jane: {OWNER};"), ONE_SENDER),
    Try("a group named like the owner", from_(f"{OWNER}:{EVE};"), ONE_SENDER),
    Try("a group without anybody", from_(f"{OWNER}:;"), ONE_SENDER),
    Try("a route", from_(f"<@evil.example:{OWNER}>"), ONE_SENDER),
    Try("the owner's address as a name", from_(f'"{OWNER}" <{EVE}>'), f"comes from {EVE}"),
    Try("the owner's address as a comment", from_(f"{EVE} ({OWNER})"), f"comes from {EVE}"),
    Try("the owner's address as an encoded name", from_(f"=?utf-8?q?jane=40example.org?= <{EVE}>"), EVE),
    Try("an encoded comma", from_(f"=?utf-8?q?jane=40example.org=2C?= <{EVE}>"), EVE),
    Try("an encoded address", from_("=?utf-8?q?jane=40example.org?="), ONE_SENDER),
    Try("no From", raw(lambda data: re.sub(rb"(?m)^From: .*\r\n", b"", data), folder="Sent"), ONE_SENDER),
    Try("an empty From", from_(""), ONE_SENDER),
    Try("a digit for a letter", from_("jane@examp1e.org"), "not one of yours"),
    Try("a longer domain", from_("jane@example.org.evil.example"), "not one of yours"),
    Try("a letter of another alphabet", from_("jаne@example.org"), "not one of yours"),
    Try("a tag", from_("jane+send@example.org"), "not one of yours"),
    Try("the owner as Sender alone", mail(From=EVE, Sender=OWNER, folder="Sent"), "not one of yours"),
    Try("the owner as Reply-To alone", mail(From=EVE, Reply_To=OWNER, folder="Sent"), "not one of yours"),
    Try("answers asked for elsewhere", mail(Reply_To=EVE, Return_Path=f"<{EVE}>")),
    Try("resent in the owner's name", mail(From=EVE, Resent_From=OWNER), "not one of yours"),
    # What servers say of it.
    Try("a verdict that nobody asked for", verdict(PASS)),
    Try("the verdict of another server", verdict("mx.evil.example; dmarc=pass header.from=example.org"), extra=SERVER),
    Try("a server of a longer name", verdict(PASS.replace(";", ".evil.example;", 1)), extra=SERVER),
    Try("a server of a shorter name", verdict(PASS.replace("mx.", "")), extra=SERVER),
    Try(
        "a server that looks alike",
        verdict(PASS.replace("mx.", "m\u212a.")),
        UNPROVEN,
        SERVER.replace("mx.", "mk."),
    ),
    Try("a verdict in a comment", verdict(f"mx.evil.example ({PASS}); dmarc=fail"), extra=SERVER),
    Try("a pass in a comment", verdict(f"mx.example.org; spf=fail ({PASS})"), extra=SERVER),
    Try("a comment that does not end", verdict(f"mx.example.org (; {PASS}"), extra=SERVER),
    Try("a pass in quotes", verdict(f'mx.example.org; spf=fail smtp.mailfrom="; {PASS} ;"@x'), extra=SERVER),
    Try(
        "a pass as a reason",
        verdict(f'mx.example.org; dkim=fail reason="; {DKIM_PASS}"'),
        extra=SERVER,
    ),
    Try(
        "a pass in an encoded envelope address",
        verdict(f"mx.example.org; spf=pass smtp.mailfrom={INJECTED}"),
        extra=SERVER,
    ),
    Try("a pass below the true verdict", verdict(FAIL, PASS), extra=SERVER),
    Try("a pass below a folded verdict", verdict(FAIL.replace("; ", ";\r\n\t"), PASS), extra=SERVER),
    Try("a pass below no verdict", verdict("mx.example.org; none", PASS), extra=SERVER),
    Try("a pass of another domain", verdict(PASS.replace("from=example", "from=evil")), extra=SERVER),
    Try("a pass of a domain below", verdict(PASS.replace("from=", "from=mail.")), extra=SERVER),
    Try("a pass of a domain above", verdict(PASS.replace("from=example.", "from=")), extra=SERVER),
    Try("a pass of no domain", verdict("mx.example.org; dmarc=pass"), extra=SERVER),
    Try(
        "several passes, none of them ours",
        verdict(f"mx.example.org; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=example.org; {FAIL}"),
        extra=SERVER,
    ),
    Try(
        "a pass of another person",
        verdict("mx.example.org; dkim=pass header.d=example.org header.i=eve@example.org"),
        extra=SERVER,
    ),
    Try("a pass of the sealing", verdict("mx.example.org; arc=pass header.d=example.org"), extra=SERVER),
    Try("a pass for two in From", verdict(PASS, From=f"{OWNER}, {EVE}"), ONE_SENDER, SERVER),
    Try("a verdict without a name", verdict("dmarc=pass header.from=example.org"), extra=SERVER),
    Try(
        "a verdict without a name below another",
        verdict("x.example; none", "dmarc=pass header.from=example.org"),
        extra=MICROSOFT,
    ),
    Try(
        "a server that calls itself microsoft",
        verdict("microsoft; dmarc=pass header.from=example.org"),
        extra=MICROSOFT,
    ),
    Try("a vouched mail that went to others too", verdict(PASS, Cc="friend@example.net"), "friend@example.net", SERVER),
    # Signatures.
    Try("no signature", signature(lambda data: data), extra=SIGNED),
    Try("a signature nobody asked for", signature(sign)),
    Try("a signature with a length", signature(lambda data: sign(data, l="4")), extra=SIGNED),
    Try("a signature of another domain", signature(lambda data: sign(data, domain="evil.example")), extra=SIGNED),
    Try("a signature that leaves out From", signature(lambda data: sign(data, fields=WITHOUT["from"])), extra=SIGNED),
    Try(
        "a signature that leaves out Subject",
        signature(lambda data: sign(data, fields=WITHOUT["subject"])),
        extra=SIGNED,
    ),
    Try("a signature of another person", signature(lambda data: sign(data, i="eve@example.org")), extra=SIGNED),
    Try(
        "another text than was signed",
        signature(lambda data: sign(data.replace(b"\r\nsend", b"\r\nskip")).replace(b"\r\nskip", b"\r\nsend")),
        extra=SIGNED,
    ),
    Try("a Subject above the signed one", signature(lambda data: b"Subject: Re: hello\r\n" + sign(data)), extra=SIGNED),
    Try("a key that is revoked", signature(sign, {place(): record(revoked=True)}), extra=SIGNED),
    Try("a key on trial", signature(sign, {place(): record("v=DKIM1; t=y; ")}), extra=SIGNED),
    Try("a DNS that is silent", signature(sign, {}), extra=SIGNED),
    # Copies.
    Try("a copy in another folder", mail(folder="Archive")),
    Try(
        "other words under the Message-ID of a true answer",
        then(mail("send 1", "Sent", Message_ID="<1@example.org>"), mail("send all", Message_ID="<1@example.org>")),
        "1. Ben Ito: goes",
        panel=True,
        legit=1,
        kind="confirmation",
    ),
    Try(
        "a true answer three times",
        then(*[mail("send", "Sent", Message_ID="<1@example.org>")] * 3, mail("send", Message_ID="<1@example.org>")),
        "goes",
        legit=1,
        kind="confirmation",
    ),
    Try(
        "a true answer replayed by another",
        then(night, mail("send", "Sent"), mail("snooze 2 hours", "Sent"), again),
        None,
    ),
    # Words that are none, or not one: proven to be the owner's, and obeyed in nothing.
    Try("a yes in a quote", mail("> send\n", "Sent"), UNCLEAR),
    Try("a yes below a quote's head", mail("On Mon, 9 Mar 2026, followup wrote:\nsend\n", "Sent"), UNCLEAR),
    Try("a yes in a program's own quote", as_html, UNCLEAR),
    Try("an answer of a machine that says so", mail("send", "Sent", Auto_Submitted="auto-replied"), None),
    Try("an old machine's", mail("send", "Sent", Precedence="auto_reply"), None),
    Try(
        "a machine's that does not say so",
        mail("I am away until Monday.\n\n> Answer with one word: send, or skip.\n", "Sent"),
        ASKED_BACK,
    ),
    Try("nothing but a phone's line", mail("Sent from my iPhone\n", "Sent"), UNCLEAR),
    Try("nothing", mail("", "Sent"), UNCLEAR),
    Try("nothing but a signature", mail("-- \nsend\n", "Sent"), UNCLEAR),
    Try("words that are unclear", mail("send it when you think it is right\n", "Sent"), UNCLEAR),
    Try("a condition", mail("send if she has not written\n", "Sent"), UNCLEAR),
    Try("a no with a yes in it", mail("do not send\nsend\n", "Sent"), UNCLEAR),
    Try("a question", mail("send?", "Sent"), ASKED_BACK),
    Try("a yes and a stop", mail("send. stop.", "Sent"), UNCLEAR),
    Try("a yes and a rest", mail("send\nsnooze 2 days\n", "Sent"), UNCLEAR),
    Try("a yes and a no for the same", mail("send 1, skip 1", "Sent"), UNCLEAR, panel=True),
    Try("a bare yes to three", mail("send", "Sent"), UNCLEAR, panel=True),
    Try("numbers that are not there", mail("send 1 and 4", "Sent"), UNCLEAR, panel=True),
    Try("more than there are", mail("send all 5", "Sent"), UNCLEAR, panel=True),
    Try("a yes for the third of one", mail("send 3", "Sent"), UNCLEAR),
    # A code that others may know.
    # (That the owner wrote to Anna herself ends the matter: the draft is withdrawn.)
    Try("an answer to all", mail("send", "Sent", Cc=RITA), f"also went to {RITA}"),
    Try("an answer to all, Anna too", mail("send", "Sent", Cc=ANNA), f"also went to {ANNA}", state="withdrawn"),
    Try("an answer to all, vouched for", verdict(PASS, To=f"{OWNER}, {RITA}"), f"also went to {RITA}", SERVER),
    Try("a hidden copy", mail("send", "Sent", Bcc=RITA), f"also went to {RITA}"),
    Try("a forwarded approval mail", mail("send", "Sent", To=RITA), f"also went to {RITA}"),
    Try("a mail of somebody who has the code", mail("send", From=ANNA), "not one of yours", state="withdrawn"),
    Try(
        "after an answer to all, a forged answer",
        then(mail("send", "Sent", Cc=RITA), mail("send")),
        "nothing else counts",
    ),
    Try(
        "after an answer to all, the same vouched for",
        then(mail("send", "Sent", Cc=RITA), verdict(PASS)),
        "nothing else counts",
        SERVER,
    ),
    Try(
        "after an answer to all, the same signed",
        then(mail("send", "Sent", Cc=RITA), signature(sign)),
        "nothing else counts",
        SIGNED,
    ),
    Try(
        "after an answer to all, a forged no", then(mail("send", "Sent", Cc=RITA), mail("skip")), "nothing else counts"
    ),
    # Drafts that are not what was shown.
    Try("a yes that comes too late", then(late, old("send")), "came too late", kind="confirmation", state="expired"),
    Try(
        "a yes to a text that has changed",
        then(mail("change: Hi Anna, thank you.", "Sent"), old("send")),
        "the text has changed",
        kind="confirmation",
    ),
    Try(
        "a yes to what was withdrawn", then(moved_off, old("send")), "withdrawn", kind="confirmation", state="withdrawn"
    ),
    Try(
        "a yes to what was skipped",
        then(mail("skip", "Sent"), old("send")),
        "will not be sent",
        kind="confirmation",
        state="skipped",
    ),
    Try(
        "a yes after a stop",
        then(mail("stop", "Sent"), old("send")),
        "will not be sent",
        kind="confirmation",
        times=2,
        state="skipped",
    ),
    Try(
        "an old yes to what was snoozed since",
        then(night, mail("send", "Sent"), mail("snooze 2 hours", "Sent"), a_while, old("send")),
        "has had its yes",
        kind="confirmation",
    ),
    # Mails of ours, and of others like us.
    Try(
        "another installation's approval mail, answered",
        mail("send", "Sent", In_Reply_To=None, Subject=f"Re: thank-you [f-{'d' * 32}]"),
        None,
    ),
    Try("our own mail in Sent", ours_in_sent(lambda data: data), None),
    Try("our own mail, renamed, in Sent", ours_in_sent(renamed), None),
    Try("our own mail without its marks in Sent", ours_in_sent(lambda data: no_header(renamed(data))), UNCLEAR),
    Try("our own mail as if by a contact", ours_by_anna, None),
    # The folder Followup/Send.
    Try(
        "a forged mail in the folder",
        moved(lambda data: data.partition(b"\r\n\r\n")[0] + b"\r\n\r\nsend\r\n"),
        OTHER_WORDS,
    ),
    Try("an approval mail with a word more in its text in the folder", moved(with_a_word("plain")), OTHER_WORDS),
    Try("an approval mail with a word more on its page in the folder", moved(with_a_word("html")), OTHER_WORDS),
    Try(
        "an approval mail of another sender in the folder",
        moved(lambda data: data.replace(OWNER.encode(), EVE.encode(), 1)),
        OTHER_WORDS,
    ),
    Try("an approval mail without its mark in the folder", moved(no_header), "is no approval mail"),
    Try("another installation's in the folder", moved(other_code), None),
    Try("an answer in the folder", mail(folder=SEND_FOLDER), "is no approval mail"),
    Try("what a filter puts into the folder", filtered, "looks like a filter"),
    Try(
        "an old text in the folder",
        then(moved(no_header), mail("change: Hi Anna, thank you.", "Sent"), first_moved),
        "the text has changed",
        kind="confirmation",
    ),
    Try("the same mail in the folder twice", then(moved(), moved()), "goes", legit=1, kind="confirmation"),
    Try(
        "a skipped draft's mail in the folder",
        then(mail("skip", "Sent"), moved()),
        "will not be sent",
        kind="confirmation",
        state="skipped",
    ),
]

TRUE = [
    Try("a copy in Sent", mail(folder="Sent"), None),
    Try("a vouching server", verdict(PASS), None, SERVER),
    Try("a folded verdict", verdict("other.example; none", PASS.replace("; ", ";\r\n\t")), None, SERVER),
    Try("Microsoft's verdict", verdict("spf=none; dmarc=pass action=none header.from=example.org"), None, MICROSOFT),
    Try("a signature", signature(sign), None, SIGNED),
    Try("a move", moved(), None),
    Try("a copy in Sent after an answer to all", then(mail("send", "Sent", Cc=RITA), mail(folder="Sent")), None),
    Try("a move after an answer to all", then(mail("send", "Sent", Cc=RITA), moved()), None),
    Try("a move, out and in again, after a filter's", then(filtered, moved()), None),
]
