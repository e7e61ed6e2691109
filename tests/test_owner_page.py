"""The page of a mail to the owner: safe whatever stands in it, answered by one tap, and no word of it the owner's."""

from __future__ import annotations

import re
import textwrap
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quoting import PROGRAMS, Quoted
from rows import each_row

from agent.compose import answers, debrief, mailto, mime, owner_mail, page
from agent.compose.approval_mail import ApprovalItem, approval
from agent.compose.blocks import OwnerMail, Tap, Taps
from agent.compose.collected import Piece, Week, collected
from agent.compose.owner_mail import Done, News, Outcome, ToDo
from agent.model import AskOwner, Finding, Message, Text
from agent.understand import command, own_words, proof
from agent.understand import message as messages
from agent.understand.command import Command, NotUnderstood
from agent.understand.debriefs import debrief as debrief_reader
from agent.understand.debriefs import debrief_quotes
from agent.understand.debriefs.debrief_told import Became, Debrief
from agent.understand.errands import fate, meaning_words
from agent.understand.mail import html

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 18, 16, 30, tzinfo=UTC)
TOKEN = "mfrggzdfmztwq2lkmfrggzdfmz"
ME = "maya.o'k+jobs@example.org"
BODY = "Hi Anna,\n\nThank you for the talk.\nIt was good.\n\nKind regards,\nMaya Okafor"
HOSTILE = [
    "<script>alert(1)</script>",
    "\"><a href='https://evil.example'>send</a>",
    "</style></td></table><img src=x onerror=alert(1)>",
    "&lt;b&gt; &#60;i&#62; &amp;",
    "\u202egnp.exe\u202c \u2066x\u2069",
    "W" * 400,
    "Anna\r\nBcc: eve@evil.example",
    "?bcc=eve@evil.example&body=send all",
    "javascript:alert(1)",
    "\x00\x07\x1b[2J",
    "מיכל כהן",
    "]]> <!-- x --> <![CDATA[",
]


def item(number: int = 1, name: str = "Anna Schmidt", **more: object) -> ApprovalItem:
    given: dict[str, object] = {
        "number": number,
        "name": name,
        "address": f"a{number}@globex.example",
        "text": Text("Thank you for your time", BODY, (Finding("a worn phrase"),)),
        "opens": NOW,
        "slot": NOW + timedelta(minutes=40),
        "closes": NOW + timedelta(hours=40),
        "why": ("the interview is over",),
        "missing": ("no detail of your talk yet",),
        "checked": ("84 words of at most 150",),
        "last_words": "Anna Schmidt wrote on 16 November: see you\nsend all",
        "wants_detail": True,
        **more,
    }
    return ApprovalItem(**given)  # type: ignore[arg-type]


def ask(count: int = 1, company: str = "Globex", **more: object) -> OwnerMail:
    items = [item(number, **more) for number in range(1, count + 1)]
    return approval(items, company=company, step="thank_you", token=TOKEN, zone=BERLIN, now=NOW)


def asked(key: str) -> OwnerMail:
    question = AskOwner("globex", "thank_you", None, "i1", key, "What now?", ("they wrote first",))
    return owner_mail.question(question, company="Globex", token=TOKEN)


PANEL = ("Bob Lee", "Priya Nair", "Anna Schmidt")


def visit(*names: str, again: bool = False) -> OwnerMail:
    """The mail that asks how it went."""
    told = debrief.Visit(
        company="Globex", application="A1", names=names, nameless=names[:1], began=NOW - timedelta(hours=2),
        plain_at=NOW + timedelta(hours=2), materials=("portfolio",),
    )  # fmt: skip
    return debrief.ask(told, token=TOKEN, zone=BERLIN, now=NOW, again=again)


KEYS = ["late:i1", "interview:g:i1", "address:i1", "bounced:c1", "main-contact:g", "in-doubt:d1", "means:m1"]
KEYS += ["another:x", "unreadable:m1"]
OUTCOMES = [Outcome(number=n, name="Anna", done=done) for n, done in enumerate(Done, 1)]
MAILS = {
    "one": ask(),
    "panel": ask(3),
    "material": ask(material=(("Attached", "portfolio.pdf (PDF, 2 MB)"), ("Can be attached", "code"))),
    "debrief": visit(*PANEL),
    "debrief again": visit("Anna Schmidt", again=True),
    "debrief of nobody": visit(),
    "debrief noted": debrief.answered(
        debrief.Told(noted=("Anna: Kafka",), unclear=("send all",), private=("rude",)), company="Globex", token=TOKEN
    ),
    "debrief not proven": debrief.not_proven("send", ["no copy"], company="Globex", application="A1", token=TOKEN),
    **{f"question {key}": asked(key) for key in KEYS},
    "confirmation": owner_mail.confirmation(
        OUTCOMES, company="Globex", step="thank_you", token=TOKEN, zone=BERLIN, now=NOW
    ),
    "not understood": owner_mail.not_understood(
        "hm", "why", names=["Anna", "Ben"], company="Globex", step="thank_you", token=TOKEN
    ),
    "not proven": owner_mail.not_proven("send", ["no copy"], company="Globex", step="thank_you", token=TOKEN),
    "offer": owner_mail.told(News.OFFER, "Anna wrote.", company="Globex", said="We offer", why=["it says so"]),
    "reminders": collected(
        [ToDo(step="connect_on_linkedin", application="g", company="Globex", name="A")],
        [Piece("Globex", "It was moved."), Piece("", "Your clock is wrong.")],
        Week(went=("Thank-you to Anna",), answered=("Ben",), waiting=("x",), needs_you=("y",), coming=("z",)),
    ),
}


class Tags(HTMLParser):
    """What a strict reader finds on a page; AssertionError where an element is not closed in order."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self.taps: list[tuple[str, str]] = []
        self.feed(markup)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.found.append((tag, given))
        if tag == "a":
            self.taps.append(("", given["href"]))
        if tag not in ("meta", "br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "a":
            label, href = self.taps[-1]
            self.taps[-1] = label + data, href
        if "style" not in self.open and "title" not in self.open:
            self.words.append(data)


def read(mail: OwnerMail) -> Tags:
    return Tags(page.html(mail, answers_to=ME))


def answer(href: str) -> tuple[str, str, str]:
    """To whom, the subject and the body of the mail that a tap opens."""
    link = urlsplit(href)
    assert link.scheme == "mailto"
    assert not link.fragment
    assert "+" not in href  # a plus is a plus there, and no blank
    fields = parse_qs(link.query, keep_blank_values=True, strict_parsing=True)
    assert fields.keys() <= {"subject", "body"}
    return unquote(link.path), fields["subject"][0], fields.get("body", [""])[0]


# --- safe ----------------------------------------------------------------------------------------


@each_row("name", MAILS)
def test_a_page_fetches_nothing_and_links_to_nobody_but_the_owner(name: str) -> None:
    markup = page.html(MAILS[name], answers_to=ME)
    for tag, has in Tags(markup).found:
        assert tag not in ("img", "script", "link", "iframe", "form", "input", "button", "svg", "object", "base"), tag
        assert not {each for each in has if each.startswith("on") or each in ("src", "background", "srcset")}
        assert has.get("href", "mailto:").startswith("mailto:")
    assert not re.search(r"url\(|@import|https?:|//", markup)
    assert markup.isascii() or markup.encode()
    assert len(markup) < 100_000  # Gmail cuts what is longer than 102 kB


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_words_of_strangers_become_markup_a_field_or_another_line(hostile: str) -> None:
    mail = ask(
        2, company=hostile, name=hostile, text=Text(hostile, f"Hi {hostile},\n\n{hostile}"), why=(hostile,),
        missing=(hostile,), checked=(hostile,), last_words=hostile,
    )  # fmt: skip
    found, harmless = read(mail), read(ask(2))
    kinds = {(tag, *sorted(given)) for tag, given in harmless.found}
    assert {(tag, *sorted(given)) for tag, given in found.found} <= kinds
    text = "".join(found.words)
    assert not re.search("[\x00-\x08\x0e-\x1f\u202a-\u202e\u2066-\u2069]", text)
    for _, href in found.taps:
        to, subject, said = answer(href)
        assert to == ME
        assert subject.startswith("Re: ")
        assert subject.endswith(f" [f-{TOKEN}]")
        assert len(href) < 2_000
        assert isinstance(command.read(said + "x" * said.endswith(": "), count=2), Command), said
    assert proof.token_of(mail.subject) == TOKEN


@given(st.text(max_size=80), st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_whatever_a_draft_says_stands_on_the_page_as_it_was(name: str, body: str) -> None:
    mail = ask(name=name, company=name, text=Text(name, body))
    # Both forms hold the same words: the plain one is what a reader of the other sees.
    assert words_of("".join(f" {each} " for each in read(mail).words)) >= words_of(mail.body) - {"End"}


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


@each_row("name", MAILS)
def test_both_forms_say_the_same(name: str) -> None:
    mail = MAILS[name]
    shown = words_of(" ".join(read(mail).words))
    assert words_of(mail.body) - {"End"} <= shown
    labels = {word for label, _ in read(mail).taps for word in words_of(label)}
    assert shown - labels <= words_of(mail.body)


def test_a_draft_keeps_its_paragraphs_and_its_lines() -> None:
    markup = page.html(ask(), answers_to=ME)
    shown = [part.replace("<br>", "\n") for part in re.findall(r'<p dir="auto"[^>]*pre-wrap[^>]*>(.*?)</p>', markup)]
    assert "\n\n".join(shown) == BODY
    assert "To: Anna Schmidt <a1@globex.example>\nSubject: Thank you for your time\n" in html.to_text(markup)


# --- light and dark ------------------------------------------------------------------------------


def _luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _color(declared: str, what: str) -> str | None:
    found = re.search(rf"(?:^|;){what}:(#[0-9a-f]{{6}})", declared)
    return found[1] if found else None


@pytest.mark.parametrize("look", [page._LIGHT, page._DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_what_is_behind_it(look: dict[str, str]) -> None:
    for name, declared in look.items():
        color = _color(declared, "color") or _color(look["page"], "color")
        # On a background of its own, else on the page and in a card.
        behind = [own] if (own := _color(declared, "background-color")) else []
        for each in behind or [_color(look[place], "background-color") for place in ("page", "card")]:
            assert color is not None
            assert each is not None
            assert _contrast(color, each) >= 4.5, (name, color, each)  # WCAG 2.1, 1.4.3


def test_whatever_has_a_colour_in_light_has_one_in_dark() -> None:
    assert page._LIGHT.keys() == page._DARK.keys()
    markup = page.html(ask(3), answers_to=ME)
    assert "@media (prefers-color-scheme:dark)" in markup
    assert '<meta name="color-scheme" content="light dark">' in markup
    for tag, has in Tags(markup).found:
        if "#" in has.get("style", "") and tag != "hr" and tag != "a":
            assert has.get("class") in page._DARK, (tag, has)


# --- taps ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("count", "number"), [(1, 1), (2, 2), (3, 3)])
def test_a_tap_on_a_draft_says_what_stands_on_it(count: int, number: int) -> None:
    taps = {label: answer(href) for label, href in read(ask(count)).taps}
    said = {label: command.read(body, count=count) for label, (_, _, body) in taps.items() if ": " not in body}
    everybody = tuple(range(1, count + 1))
    one = "" if count == 1 else f" {number}"
    assert said[f"Send{one}"] == Command(sends=(number,))
    assert said[f"Skip{one}"] == Command(skips=(number,))
    assert said["Ask in 2 days"] == Command(snooze=timedelta(days=2))
    assert said["Stop: nothing more at all there"] == Command(stop=True)
    if count > 1:
        assert said[f"Send all {count}"] == Command(sends=everybody)
        assert said["Skip all"] == Command(skips=everybody)
    for to, subject, _ in taps.values():
        assert to == ME
        assert subject == f"Re: {ask(count).subject}"


def test_a_detail_is_begun_by_a_tap_and_alone_says_nothing() -> None:
    bodies = [body for _, href in read(ask(2)).taps if (body := answer(href)[2]).startswith("detail")]
    assert bodies == ["detail 1: ", "detail 2: "]
    for number, body in enumerate(bodies, 1):
        assert isinstance(command.read(body, count=2), NotUnderstood)
        assert command.read(body + "the go board", count=2) == Command(details=((number, "the go board"),))


@pytest.mark.parametrize("key", KEYS)
def test_a_tap_on_a_question_is_an_answer_to_it(key: str) -> None:
    for label, href in read(asked(key)).taps:
        to, subject, body = answer(href)
        assert (to, proof.token_of(subject)) == (ME, TOKEN)
        if not body:
            assert "address" in label
        elif key.startswith("in-doubt"):
            assert body == "stop" or fate.read(body, signature="") is not None
        elif not isinstance(command.read(body, count=1), Command):
            assert meaning_words.read(body, today=NOW.date(), signature="") is not None


def told(words: str) -> Debrief:
    return debrief_reader.read(words, people=PANEL, said=NOW, materials=("portfolio",), signature="Maya Okafor")


def test_a_tap_on_how_it_went_is_read_as_what_stands_on_it() -> None:
    became = {
        "It did not take place": Became.MISSED,
        "I was told no": Became.TOLD_NO,
        "I withdraw": Became.WITHDRAWS,
    }
    for label, href in read(visit(*PANEL)).taps:
        to, subject, body = answer(href)
        assert (to, proof.token_of(subject)) == (ME, TOKEN)
        if label == "Tell how it went":
            assert body == ""
        else:
            found = told(f"{body}\n\nSent from my iPhone\n")
            assert (found.became, found.notes, found.unclear) == (became.pop(label), (), ())
    assert not became


def test_a_long_foreign_subject_makes_no_link_that_outlook_cuts() -> None:
    href = mailto.link(ME, subject=f"{'株式会社' * 60} [f-{TOKEN}]", body="send")
    assert len(href) < 1_000
    assert answer(href)[1].endswith(f"… [f-{TOKEN}]")
    with pytest.raises(ValueError, match="address"):
        mailto.link("no address", subject="x", body="send")


def test_what_stands_on_no_tap_is_offered_in_words() -> None:
    assert answers.draft_taps(1, "Anna", of=1, detail=False).taps[0] == Tap("Send", "send", answers.Tone.YES)
    assert answers.panel_taps(1) == Taps(())


# --- the bytes -----------------------------------------------------------------------------------


def sent(mail: OwnerMail) -> bytes:
    text, markup = Text(mail.subject, mail.body), page.html(mail, answers_to="maya@example.org")
    return mime.to_owner(
        text, kind="approval", owner="maya@example.org", to="maya@example.org", date=NOW, page=markup,
        message_id=mime.message_id("example.org", b"1"),
    )  # fmt: skip


@each_row("name", MAILS)
def test_the_text_comes_first_and_the_page_last_and_both_come_back(name: str) -> None:
    mail = MAILS[name]
    raw = sent(mail)
    message = messages.parse(raw)
    assert message.content_type == "multipart/alternative"
    assert message.text == mail.body
    assert message.html.strip() == page.html(mail, answers_to="maya@example.org").strip()
    assert raw.index(b"text/plain") < raw.index(b"text/html")
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 100
    assert sent(mail) == raw  # a retry has the same bytes
    assert not message.problems


def test_a_page_too_large_to_be_shown_whole_is_left_out() -> None:
    huge = mime.to_owner(
        Text("x", "y"), kind="told", owner="m@example.org", to="m@example.org", message_id="<1@example.org>", date=NOW,
        page="z" * (mime.LARGEST_BODY + 1),
    )  # fmt: skip
    assert messages.parse(huge).content_type == "text/plain"


def _exchange(mail: OwnerMail) -> bytes:
    """As Exchange gives a mail out: the page cleaned, the text written anew from it, links with their targets."""
    markup = re.sub(r'<style>.*?</style>| class="\w+"', "", page.html(mail, answers_to="maya@example.org"))
    plain = re.sub(r'<a href="(mailto:[^"]*)"[^>]*>(.*?)</a>', r"\2<\1>", markup.replace("&amp;body", "&body"))
    text = html.to_text(re.sub("<(mailto:[^>]*)>", r"&lt;\1&gt;", plain)).replace("* ", "  *   ")
    return mime.to_owner(
        Text(mail.subject, text), kind="approval", owner="maya@example.org", to="maya@example.org", date=NOW,
        message_id="<x@outlook.example>", page=markup,
    )  # fmt: skip


def _without(kind: bytes, raw: bytes) -> bytes:
    """One of the two forms is gone."""
    head, _, rest = raw.partition(b"\r\n\r\n")
    boundary = re.search(rb'boundary="([^"]+)"', head)
    assert boundary is not None
    parts = [part for part in rest.split(b"--" + boundary[1]) if kind not in part.partition(b"\r\n\r\n")[0]]
    return head + b"\r\n\r\n" + (b"--" + boundary[1]).join(parts)


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("subject", ["thank you", "html e-mail, and (brackets)"])
def test_our_mail_is_known_again_whatever_servers_do_to_its_forms(count: int, subject: str) -> None:
    mail = ask(count, text=Text(subject, BODY))
    ours = messages.parse(sent(mail))
    rewritten = [_exchange(mail), _without(b"text/html", sent(mail)), _without(b"text/plain", sent(mail))]
    for raw in (sent(mail), *rewritten):
        assert proof.is_copy(messages.parse(raw), ours)
    assert messages.parse(rewritten[0]).text != ours.text
    assert not messages.parse(rewritten[1]).html


@pytest.mark.parametrize("form", ["text", "page", "Exchange"])
def test_a_mail_with_other_words_in_one_of_its_forms_is_not_ours(form: str) -> None:
    mail, ours = ask(), messages.parse(sent(ask()))
    raw = _exchange(mail) if form == "Exchange" else sent(mail)
    places = [at.start() for at in re.finditer(rb"Kind regards", raw)]
    at = places[1 if form == "page" else 0]
    changed = raw[:at] + b"Bad regards!" + raw[at + len(b"Kind regards") :]
    assert not proof.is_copy(messages.parse(changed), ours)


# --- answers that quote it -----------------------------------------------------------------------


def reply(program: str, words: str, mail: OwnerMail) -> list[Message]:
    """The answer of that program, in both forms and in each alone."""
    quoted = Quoted(mail.subject, mail.body, page.html(mail, answers_to="maya@example.org"))
    plain, markup = PROGRAMS[program](words, quoted)
    return [Message(text=plain, html=markup), Message(text=plain), Message(text=html.to_text(markup), html=markup)]


@pytest.mark.parametrize("mail", ["one", "panel", "question interview:g:i1", "not understood", "debrief"])
@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("words", ["send", "skip", "detail: the go board", "wait, is that right?"])
def test_of_an_answer_that_quotes_us_only_the_owners_words_are_read(program: str, words: str, mail: str) -> None:
    for message in reply(program, words, MAILS[mail]):
        assert own_words.own_words(message) == words


@each_row("mail", ["one", "panel", "question late:i1", "confirmation", "debrief"])
@each_row("program", PROGRAMS)
def test_an_answer_without_a_word_releases_nothing(program: str, mail: str) -> None:
    for message in reply(program, "", MAILS[mail]):
        said = command.read(own_words.own_words(message), count=3, now=NOW)
        assert isinstance(said, NotUnderstood), said


@pytest.mark.parametrize("above", ["", "It went well."])
@pytest.mark.parametrize("program", PROGRAMS)
def test_what_is_written_at_the_names_of_a_panel_is_found_there(program: str, above: str) -> None:
    """On our own line, quote mark and all, in either form of the mail."""
    mail = visit(*PANEL)
    forms = [mail.body, page.html(mail, answers_to="maya@example.org")]
    plain, markup = (
        form.replace("1. Bob Lee:", "1. Bob Lee: Kafka").replace("3. Anna Schmidt:", "3. Anna Schmidt: the go board")
        for form in forms
    )
    answered = PROGRAMS[program](above, Quoted(mail.subject, plain, markup))
    for text, own in ((answered[0], Message(text=answered[0])), (html.to_text(answered[1]), None)):
        message = own or Message(text=text, html=answered[1])
        said = debrief_quotes.words(text, own_words.own_words(message), PANEL)
        assert said.split("\n\n") == [*filter(None, [above]), "1. Bob Lee: Kafka", "3. Anna Schmidt: the go board"]


@pytest.mark.parametrize("name", [name for name in MAILS if name.startswith("debrief")])
@pytest.mark.parametrize("width", [40, 72, 10_000])
def test_our_own_examples_are_never_taken_for_what_was_told(name: str, width: int) -> None:
    """Where a program marks no quote at all, and breaks our lines anew."""
    forms = [MAILS[name].body, html.to_text(page.html(MAILS[name], answers_to=ME))]
    for form in forms:
        broken = "\n".join("\n".join(textwrap.wrap(line, width)) for line in form.split("\n"))
        for above in ("", "Bob: Kafka\n\n"):
            said = debrief_quotes.words(above + broken, above + broken, PANEL, forms)
            found = told(said)
            assert (found.became, found.promise, found.forgotten, found.offers) == (None, None, (), ()), said
            assert [note.text for note in found.notes] == (["Kafka"] if above else [])


def test_what_the_owner_wrote_into_an_unmarked_quote_is_still_read() -> None:
    mail = visit(*PANEL)
    answered = mail.body.replace("1. Bob Lee:", "1. Bob Lee: Kafka").replace("2. Priya Nair:", "2. Priya Nair:\nSwift")
    found = told(debrief_quotes.words(answered, answered, PANEL, [mail.body]))
    assert [(note.who, note.text) for note in found.notes] == [(0, "Kafka"), (1, "Swift")]


@pytest.mark.parametrize("name", MAILS)
def test_no_beginning_of_our_own_words_is_a_command(name: str) -> None:
    """Where a program marks no quote at all, ours would be read for the owner's."""
    mail = MAILS[name]
    for text in (mail.body, html.to_text(page.html(mail, answers_to=ME))):
        said = text.split("\n")
        for end in range(1, len(said) + 1):
            for start in (0, 1, 2):
                part = "\n".join(said[start:end])
                found = command.read(part, count=3, now=NOW)
                assert not isinstance(found, Command) or found.details or not found.sends, part
