"""Mails as nobody should write them, through `inspection.inspect`: no exception, no slow one, no flood of memory.

    python tests/fuzz_message.py --messages 50000 --seed 1
    python tests/fuzz_message.py --atheris -- -runs=200000     coverage leads the way (pip install atheris)

Each mail is made from stored ones, or from nothing, by damage that knows how mail is built: headers injected and
folded, boundaries that lie, charsets that are not theirs, encodings cut in the middle, mails in mails, calendars.
The same seed makes the same mails. What offends is saved in `--save`, to be looked at and to become a test.
"""

from __future__ import annotations

import argparse
import base64
import json
import random
import signal
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.from_disk.mail_files import Source
from agent.verbs import inspection

TESTS = Path(__file__).parent
SLOW = 1.0
"""Seconds of processor time that no mail may take."""
ENDLESS = 5.0
"""So many times as long, and nobody waits for it."""
AN_EVENT = 0.001
"""Seconds that each event of a bare calendar may take beside: those of a folder may be as many as there are."""
MEMORY = 160 * 1024 * 1024
"""Bytes that no mail may make the readers hold at once; a mail is cut at 5 MB."""
MEASURED_ABOVE = 100_000
"""Bytes of a mail from which on its memory is looked at: small ones cannot flood."""
WEIGHED = 10
"""Of the large ones, every so many-th is weighed: that takes several times as long as reading it."""
LARGEST = 1_500_000

CHARSETS = (
    b"utf-8", b"utf-7", b"utf-16", b"utf-16le", b"utf-32", b"iso-2022-jp", b"iso-2022-kr", b"hz-gb-2312", b"gb18030",
    b"gb2312", b"big5", b"shift_jis", b"euc-jp", b"euc-kr", b"koi8-r", b"windows-1251", b"windows-1252", b"cp850",
    b"cp866", b"x-mac-roman", b"x-mac-cyrillic", b"iso-8859-15", b"us-ascii", b"unknown-8bit", b"punycode", b"idna",
    b"rot13", b"zlib", b"base64", b"unicode_escape", b"undefined", b"martian", b"", b"utf-8\0", b"\xff",
)  # fmt: skip
ENCODINGS = (
    b"base64", b"quoted-printable", b"7bit", b"8bit", b"binary", b"x-uuencode", b"uuencode", b"x-yenc", b"martian", b"",
    b"base64 (not)", b"BASE64;", b'"quoted-printable"',
)  # fmt: skip
TYPES = (
    b"text/plain", b"text/html", b"text/plain; format=flowed; delsp=yes", b"text/calendar; method=REQUEST",
    b"text/calendar; method=CANCEL", b"application/ics", b"message/rfc822", b"message/delivery-status",
    b"message/disposition-notification", b"text/rfc822-headers", b"multipart/mixed", b"multipart/alternative",
    b"multipart/report; report-type=delivery-status", b"multipart/digest", b"multipart/signed", b"multipart/encrypted",
    b"application/ms-tnef", b"application/pkcs7-mime", b"application/octet-stream; name=a.ics", b"text/enriched",
    b"text/plain; name*0*=utf-8''a; name*1=.eml", b"/", b";;;", b"text/plain; charset=\"",
)  # fmt: skip
NAMES = (
    b"From", b"To", b"Cc", b"Reply-To", b"Subject", b"Date", b"Received", b"Message-ID", b"In-Reply-To", b"References",
    b"Return-Path", b"Content-Type", b"Content-Transfer-Encoding", b"Content-Disposition", b"Auto-Submitted",
    b"Precedence", b"List-Id", b"X-Failed-Recipients", b"Authentication-Results", b"MIME-Version", b"Sender",
)  # fmt: skip
BITS = (
    b'"', b"\\", b"(", b")", b"<", b">", b",", b";", b":", b"@", b"=", b"?", b"&", b"=?", b"?=", b"=?utf-8?q?=0D=0A?=",
    b"=?utf-8?b?w4RkYQ==?=", b"\0", b"\r", b"\n", b"\r\n", b"\r\r\n", b"\t", b"\x1b$B", b"\x1b(J", b"\xff\xfe", b"~{",
    b"+AGE-", b"\xc3", b"\xe2\x80", b"\xf0\x9f\x98", b"\xa0", b"--", b"\n--", b"--\n", b"> ", b">", b"-- \n", b"\n\n",
    b"On 1.1.2025 10:00 a@b.example wrote:\n", b"-----Original Message-----\n", b"From: a\nSent: b\nTo: c\n", b"_" * 40,
    b"<blockquote>", b"<!--", b"<style>", b"<div class=gmail_quote>", b"<p hidden>", b"&#x110000;", b"&#xd800;",
    b"&#99999999999;", b"<a href='", b"by 99/99/9999", b"by 31 February", b"in 99999999999999 weeks", b"week 99",
    b"next " * 9, b"0" * 30, b"1" * 5000, b"until 12/13/14/15", b"BEGIN:VEVENT\n", b"END:VEVENT\n",
    b"BEGIN:VCALENDAR\n", b"DTSTART:00000000T000000Z\n", b"DTSTART;TZID=America:20250101T100000\n", b"SEQUENCE:x\n",
    b"RRULE:FREQ=SECONDLY\n", b"DURATION:P99999999999W\n", b"ATTENDEE;CN=\"a:mailto:x@y\n", b"begin 644 a.ics\n",
    b"=ybegin line=128 size=9 name=a\n", b"-----BEGIN PGP MESSAGE-----\n", b"\xe2\x80\xae", b"\xed\xa0\x80",
)  # fmt: skip
Step = Callable[[random.Random, bytes], bytes]


def stored() -> list[bytes]:
    """Every mail and calendar of the tests that may be looked at."""
    paths = [*TESTS.glob("mails/**/*.eml"), *TESTS.glob("calendars/*.ics"), *TESTS.glob("labelled/*/*/seen/*.eml")]
    return [path.read_bytes() for path in sorted(paths)]


def mails(seed: int, corpus: list[bytes]) -> Iterator[bytes]:
    """Damaged mails without an end, the same for the same seed."""
    dice = random.Random(seed)
    while True:
        mail = tree(dice, corpus) if dice.random() < 0.25 else dice.choice(corpus)
        for _ in range(dice.choice((1, 1, 2, 3, 5, 9))):
            mail = dice.choice(STEPS)(dice, mail)[:LARGEST]
        if dice.random() < 0.05:
            mail = mail + dice.choice(corpus)[:LARGEST]
        yield mail


# --- from nothing


def tree(dice: random.Random, corpus: list[bytes], depth: int = 0) -> bytes:
    """A mail of random parts in parts, some of them whole stored mails."""
    head = b"" if depth else b"From: Ada <ada@x.example>\nTo: robin@keller.example\nDate: %s\n" % a_date(dice)
    if depth < 6 and dice.random() < 0.55 - depth * 0.05:
        mark = dice.choice((b"b", b"b%d" % depth, b"=_x.y+z", b"--", b"b b", b"\xc3\xbc", b"'", b"a" * 300))
        subtype = dice.choice((b"mixed", b"alternative", b"related", b"report", b"digest", b"signed", b"x-martian"))
        parts = [tree(dice, corpus, depth + 1) for _ in range(dice.randrange(5))]
        body = b"".join(b"--" + mark + dice.choice((b"\n", b" \t\n", b"\n\n")) + part + b"\n" for part in parts)
        quoted = dice.choice((b'"%s"', b"%s", b'"%s', b"''%s")) % mark
        return (
            head
            + b"Content-Type: multipart/"
            + subtype
            + b"; boundary="
            + quoted
            + b"\n\n"
            + body
            + b"--"
            + mark
            + b"--"
        )
    if dice.random() < 0.2:
        return head + b"Content-Type: message/rfc822\n\n" + dice.choice(corpus)[:20_000]
    lines = [head + b"Content-Type: " + dice.choice(TYPES) + b"; charset=" + dice.choice(CHARSETS)]
    lines.append(b"Content-Transfer-Encoding: " + dice.choice(ENCODINGS))
    if dice.random() < 0.2:
        lines.append(b"Content-Disposition: attachment; filename=" + dice.choice((b"a.ics", b'"a.eml', b"a.pdf", b"")))
    body = a_body(dice)
    return b"\n".join(lines) + b"\n\n" + (base64.encodebytes(body) if dice.random() < 0.3 else body) + b"\n"


def a_body(dice: random.Random) -> bytes:
    """Some words, bits of syntax, and bytes."""
    words = [dice.choice(BITS) if dice.random() < 0.4 else dice.choice((b"we will", b"be in touch", b"Friday", b"\n"))]
    for _ in range(dice.randrange(60)):
        words.append(dice.choice(BITS) if dice.random() < 0.5 else dice.randbytes(dice.randrange(12)))
    return b" ".join(words)


def a_date(dice: random.Random) -> bytes:
    """A Date header's value, often absurd."""
    year = dice.choice((2025, 2026, 0, 1, 99, 1969, 9999, 99999))
    return b"Mon, %d %s %d %02d:%02d:61 %s" % (
        dice.randrange(33), dice.choice((b"Jan", b"Feb", b"Foo", b"12")), year, dice.randrange(26), dice.randrange(61),
        dice.choice((b"+0100", b"-9999", b"GMT", b"", b"+" + b"9" * 30)),
    )  # fmt: skip


# --- damage


def _at(dice: random.Random, mail: bytes) -> int:
    return dice.randrange(len(mail) + 1)


def _in_header(dice: random.Random, mail: bytes) -> int:
    """The beginning of some line of the first header."""
    end = mail.find(b"\n\n")
    starts = [0, *(i + 1 for i, byte in enumerate(mail[: end if end > 0 else 2000]) if byte == 10)]
    return dice.choice(starts)


def insert_bit(dice: random.Random, mail: bytes) -> bytes:
    """A bit of syntax anywhere."""
    at = _at(dice, mail)
    return mail[:at] + dice.choice(BITS) + mail[at:]


def replace_bytes(dice: random.Random, mail: bytes) -> bytes:
    """A few bytes are others, or gone."""
    at = _at(dice, mail)
    return mail[:at] + dice.randbytes(dice.randrange(8)) + mail[at + dice.randrange(40) :]


def inject_header(dice: random.Random, mail: bytes) -> bytes:
    """A header that was not there, or is there twice, or never ends."""
    value = dice.choice((dice.choice(TYPES), dice.choice(ENCODINGS), a_date(dice), a_body(dice), dice.choice(BITS) * 9))
    fold = dice.choice((b"", b"\n ", b"\n\t", b"\r\n ", b"\n\n"))
    at = _in_header(dice, mail)
    return (
        mail[:at] + dice.choice(NAMES) + dice.choice((b": ", b":", b" :", b"\t: ")) + fold + value + b"\n" + mail[at:]
    )


def huge_header(dice: random.Random, mail: bytes) -> bytes:
    """One header of up to half a megabyte."""
    at = _in_header(dice, mail)
    many = dice.randrange(1, 300_000)
    bit = dice.choice(BITS[:40])
    return mail[:at] + dice.choice(NAMES) + b": " + (bit * (many // len(bit))) + b"\n" + mail[at:]


def many_headers(dice: random.Random, mail: bytes) -> bytes:
    """Thousands of headers."""
    at = _in_header(dice, mail)
    return mail[:at] + (dice.choice(NAMES) + b": " + dice.choice(BITS) + b"\n") * dice.randrange(5000) + mail[at:]


def lie_about(names: tuple[bytes, ...], values: tuple[bytes, ...]) -> Step:
    """The value after one of `names` is another."""

    def lie(dice: random.Random, mail: bytes) -> bytes:
        name = dice.choice(names)
        places = [i for i in range(len(mail)) if mail.startswith(name, i)] if len(mail) < 30_000 else []
        if not places:
            return inject_header(dice, mail)
        begin = dice.choice(places) + len(name)
        end = begin
        while end < len(mail) and mail[end] not in b"\r\n;":
            end += 1
        return mail[:begin] + dice.choice(values) + mail[end:]

    return lie


def boundary_game(dice: random.Random, mail: bytes) -> bytes:
    """A delimiter line more, less, elsewhere, or one that only begins like it."""
    lines = mail.split(b"\n")
    marks = [i for i, line in enumerate(lines) if line.startswith(b"--") and len(line) > 3]
    if not marks:
        return insert_bit(dice, mail)
    at = dice.choice(marks)
    line = lines[at]
    match dice.randrange(5):
        case 0:
            del lines[at]
        case 1:
            lines.insert(dice.randrange(len(lines)), line)
        case 2:
            lines[at] = line + dice.choice((b"x", b"--", b" ", b"\0", b"-"))
        case 3:
            lines[at:at] = [line] * dice.choice((2, 400, 20_000))
        case _:
            lines.insert(dice.randrange(len(lines)), line.rstrip(b"\r-") + b"--")
    return b"\n".join(lines)


def cut(dice: random.Random, mail: bytes) -> bytes:
    """The end is missing: of the mail, of an encoding, of a character."""
    return mail[: _at(dice, mail)]


def repeat(dice: random.Random, mail: bytes) -> bytes:
    """A piece of it over and over."""
    at = _at(dice, mail)
    piece = mail[at : at + dice.randrange(1, 60)]
    return mail[:at] + piece * dice.choice((2, 30, 1000, 20_000)) + mail[at:]


def repeat_bit(dice: random.Random, mail: bytes) -> bytes:
    """A bit of syntax over and over."""
    at = _at(dice, mail)
    return (
        mail[:at] + (dice.choice(BITS) + dice.choice((b"", b" ", b"\n"))) * dice.choice((50, 3000, 40_000)) + mail[at:]
    )


def swap_lines(dice: random.Random, mail: bytes) -> bytes:
    """Two lines change their places."""
    lines = mail.split(b"\n")
    first, second = dice.randrange(len(lines)), dice.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return b"\n".join(lines)


def newlines(dice: random.Random, mail: bytes) -> bytes:
    """Other ends of lines, all or some."""
    other = dice.choice((b"\r", b"\r\n", b"\r\r\n", b"\n\r", b"\n\n", b"\x85", b"\x0b", b" \n"))
    return mail.replace(b"\n", other, dice.choice((-1, 1, 5)))


def forward(dice: random.Random, mail: bytes) -> bytes:
    """The mail within another one, a few times or many."""
    return b"Subject: Fwd\nContent-Type: message/rfc822\n\n" * dice.choice((1, 2, 5, 2000)) + mail


def one_line(dice: random.Random, mail: bytes) -> bytes:
    """No ends of lines from somewhere on."""
    at = _at(dice, mail)
    return mail[:at] + mail[at:].replace(b"\n", dice.choice((b" ", b"", b"<br>")))


def other_bytes(dice: random.Random, mail: bytes) -> bytes:
    """The text in another charset than it says."""
    text = mail.decode("utf-8", "replace")
    charset = dice.choice(("utf-16", "utf-7", "cp1251", "koi8-r", "shift_jis", "gb18030", "iso2022_jp", "latin-1"))
    return text.encode(charset, "replace")


STEPS: tuple[Step, ...] = (
    insert_bit, insert_bit, replace_bytes, inject_header, inject_header, huge_header, many_headers, boundary_game,
    boundary_game, cut, repeat, repeat_bit, swap_lines, newlines, forward, one_line, other_bytes,
    lie_about((b"charset=", b'charset="'), CHARSETS),
    lie_about((b"Content-Transfer-Encoding: ",), ENCODINGS),
    lie_about((b"Content-Type: ", b"Content-type: "), TYPES),
    lie_about((b"boundary=", b"filename=", b"name="), (b"", b'"', b"x", b"b b", b"\xff", b"utf-8''%41", b"a.ics")),
    lie_about((b"DTSTART", b"DTEND", b"TZID=", b"RRULE:", b"ATTENDEE", b"UID:", b"ORGANIZER"), BITS),
)  # fmt: skip


# --- looking at one


@dataclass
class Seen:
    """What was found so far."""

    save: Path
    mails: int = 0
    seconds: float = 0
    slowest: float = 0
    slowest_mail: bytes = b""
    most_memory: int = 0
    offences: list[str] = field(default_factory=list)

    def offend(self, mail: bytes, what: str) -> None:
        """Keep a mail that breaks a promise."""
        self.save.mkdir(parents=True, exist_ok=True)
        path = self.save / f"offender-{len(self.offences)}.eml"
        path.write_bytes(mail)
        self.offences.append(f"{what}: {path}")


CONFIG = inspection.config_for(["robin@keller.example"])


def look(mail: bytes, seen: Seen) -> None:
    """Read a mail, and note what it cost and whether a promise was broken."""
    allowed = SLOW + (AN_EVENT * mail.count(b"BEGIN:VEVENT") if _is_calendar(mail) else 0)
    begun = time.process_time()
    before = signal.signal(signal.SIGPROF, _ring)
    signal.setitimer(signal.ITIMER_PROF, allowed * ENDLESS)
    try:
        _inspect(mail, seen)
    except EndlessError:
        pass  # its time is told below
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    took = time.process_time() - begun
    seen.mails += 1
    seen.seconds += took
    if took > seen.slowest:
        seen.slowest, seen.slowest_mail = took, mail
    if took > allowed:
        seen.offend(mail, f"{took:.1f} s")
    if took < SLOW and len(mail) > MEASURED_ABOVE and seen.mails % WEIGHED == 0:
        _weigh(mail, seen)


class EndlessError(BaseException):
    """A mail took so long that it is not waited for."""


def _ring(number: int, frame: object) -> None:
    raise EndlessError


def _is_calendar(mail: bytes) -> bool:
    return mail[:15].upper() == b"BEGIN:VCALENDAR"


def _inspect(mail: bytes, seen: Seen) -> None:
    kind: Literal["calendar", "message"] = "calendar" if _is_calendar(mail) else "message"
    try:
        [made] = inspection.inspect(Source("fuzzed", 0, mail, kind), CONFIG)
        json.dumps(made)
    except Exception as error:
        seen.offend(mail, f"{type(error).__name__}: {error}"[:200])
        return
    because = " ".join(str(sentence) for sentence in made["because"])  # type: ignore[attr-defined]
    if "A reader failed on it" in because or "could not be read (" in because:
        seen.offend(mail, because[:200])  # caught, but it should not have been thrown


def _weigh(mail: bytes, seen: Seen) -> None:
    """Read it once more, slowly, and note how much memory that took at most."""
    tracemalloc.start()
    try:
        _inspect(mail, Seen(seen.save))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    seen.most_memory = max(seen.most_memory, most)
    if most > MEMORY:
        seen.offend(mail, f"{most // 1024 // 1024} MB")


def run(seed: int, messages: int, save: Path, progress: Callable[[Seen], None] = lambda seen: None) -> Seen:
    """Make that many mails and look at each."""
    corpus = stored()
    for mail in corpus[::20]:
        _inspect(mail, Seen(save))  # what the readers import and compile at first is no mail's fault
    seen = Seen(save)
    for mail in mails(seed, corpus):
        if seen.mails >= messages:
            return seen
        look(mail, seen)
        progress(seen)
    return seen


def led_by_coverage(arguments: list[str], save: Path) -> None:
    """The same promises, the mails made by libFuzzer. Ends when it has enough, or at the first offence."""
    import atheris  # type: ignore[import-not-found]

    global inspection  # noqa: PLW0603 - imported anew, with the counters of coverage in it
    for name in [name for name in sys.modules if name.partition(".")[0] == "agent"]:
        del sys.modules[name]
    with atheris.instrument_imports(include=["agent"]):
        from agent.verbs import inspection as counted

        counted.inspect(Source("warm", 0, stored()[0], "message"), CONFIG)  # the readers are imported at first use
    inspection = counted
    seen = Seen(save)

    def one(mail: bytes) -> None:
        look(mail, seen)
        if seen.offences:
            raise AssertionError(seen.offences[-1])

    with tempfile.TemporaryDirectory() as folder:
        for number, mail in enumerate(stored()):
            (Path(folder) / f"{number}.eml").write_bytes(mail)
        atheris.Setup([sys.argv[0], "-max_len=20000", "-timeout=5", *arguments, folder], one)
        atheris.Fuzz()


def say(line: str) -> None:
    """One line, at once: a run takes long."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Run it; 1 where a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--save", type=Path, default=Path(tempfile.gettempdir()) / "fuzzed")
    parser.add_argument("--atheris", action="store_true")
    parser.add_argument("rest", nargs="*", help="for atheris, after --")
    options = parser.parse_args()
    if options.atheris:
        led_by_coverage(options.rest, options.save)
        return 0

    def progress(seen: Seen) -> None:
        if seen.mails % 1000 == 0:
            say(f"{seen.mails} mails, {len(seen.offences)} offend, slowest {seen.slowest:.2f} s")

    seen = run(options.seed, options.messages, options.save, progress)
    options.save.mkdir(parents=True, exist_ok=True)
    (options.save / "slowest.eml").write_bytes(seen.slowest_mail)
    say(f"{seen.mails} mails in {seen.seconds:.0f} s: {seen.mails / seen.seconds:.0f} a second")
    say(f"slowest {seen.slowest:.2f} s ({len(seen.slowest_mail)} bytes, {options.save / 'slowest.eml'})")
    say(f"most memory for one {seen.most_memory / 1024 / 1024:.0f} MB")
    for offence in seen.offences:
        say(offence)
    return 1 if seen.offences else 0


if __name__ == "__main__":
    sys.exit(main())
