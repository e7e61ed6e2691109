"""What the owner's answer asks for; above all, what must never be read as a send."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each_row

from agent.understand.answers import command_words
from agent.understand.answers.doubt_words import CONDITIONS, NEGATIONS
from agent.understand.command import Command, NotUnderstood, read

# A Wednesday.
NOW = datetime(2026, 11, 18, 17, 30, tzinfo=ZoneInfo("Europe/Berlin"))
SIGNATURE = "Maya Okafor\nBackend engineer\n+49 170 1234567"


def ask(text: str, count: int = 1) -> Command | NotUnderstood:
    return read(text, count=count, now=NOW, signature=SIGNATURE)


ONE = """
send|Send|SEND|send.|Send!|send it|Send it now|send it please|please send|Please send it.|send this one|send as is
send it as it is|send 1|send #1|send number 1|send draft 1|send all|yes|Yes!|yes please|Yes, please.|yes, send it|yep
yeah|yup|y|ok|OK|Ok.|okay|okay!|ok, send|ok go|approve|approved|Approved.|I approve|approve it|go|Go!|go ahead
Go ahead, please|go for it|do it|please do|looks good|Looks good!|looks good to me|looks great, send it|LGTM|lgtm 👍
sounds good|good to go|sure|Sure, go ahead|of course|great, send it|Perfect, ok!|fine, yes|yes, great, thanks|fine by me
confirm|confirmed|👍|👍🏽|👍👍|✅|👌🏻|+1|yes 🙂|ok 🙏|thanks, send|hi, send it|Yes yes|send send
ja|Ja bitte|ja, bitte senden|Senden|abschicken|Bitte abschicken!|schick es ab|passt|passt so|in Ordnung|einverstanden
freigegeben|oui|Oui, envoyer|envoyer|envoyez s'il vous plaît|d’accord|vas-y|c'est bon|parfait, oui|sí|Sí, envíalo
si|enviar|Envíalo por favor|adelante|vale|de acuerdo|claro|sì|va bene|invia|sim|enviar por favor|verstuur|akkoord
wyślij|skicka|ｓｅｎｄ|all|All!
"""


@each_row("text", [each for line in ONE.strip().splitlines() for each in line.split("|")])
def test_one_draft_is_released_by_any_plain_yes(text: str) -> None:
    assert ask(text) == Command(sends=(1,))


@pytest.mark.parametrize(
    "text",
    [
        "send\n\nSent from my iPhone",
        "send\r\n\r\nVon meinem iPhone gesendet\r\n",
        "Send\n\nGet Outlook for iOS",
        "yes\n-- \nMaya\nno, really: call me?",
        "ok\n\nMaya",
        "ok\n\nBest,\nMaya Okafor",
        "go\n\nMaya Okafor\nBackend engineer\n+49 170 1234567",
        "send\n\nOn Wed, 18 Nov 2026 at 17:02, followup <maya@example.org> wrote:\n> don't?",
        "send\n> Subject: Thank you\n> not this?",
        "send\n-----Original Message-----\nFrom: followup\nwhy not?",
        "\n\n  send  \n\n",
        "Hi,\nplease send it.\nThanks\nMaya",
    ],
)
def test_what_mail_programs_hang_on_does_not_count(text: str) -> None:
    assert ask(text) == Command(sends=(1,))


@each_row(
    ("text", "sends", "skips"),
    [
        ("send all", (1, 2, 3), ()),
        ("send them all", (1, 2, 3), ()),
        ("Send all of them, please", (1, 2, 3), ()),
        ("yes to all", (1, 2, 3), ()),
        ("yes, all", (1, 2, 3), ()),
        ("ok, all three", (1, 2, 3), ()),
        ("send all 3", (1, 2, 3), ()),
        ("approve everything", (1, 2, 3), ()),
        ("alle senden", (1, 2, 3), ()),
        ("senden: alle", (1, 2, 3), ()),
        ("envoyer tous", (1, 2, 3), ()),
        ("send 1 and 3", (1, 3), ()),
        ("send 1, 3", (1, 3), ()),
        ("send 1 3", (1, 3), ()),
        ("send 1 & 3", (1, 3), ()),
        ("send 1+3", (1, 3), ()),
        ("send 1,2, and 3", (1, 2, 3), ()),
        ("send 1-3", (1, 2, 3), ()),
        ("send 1 to 2", (1, 2), ()),
        ("send #2", (2,), ()),
        ("Send numbers 1 and 2 now please", (1, 2), ()),
        ("yes 2", (2,), ()),
        ("ok 1 und 2", (1, 2), ()),
        ("enviar 1 y 2", (1, 2), ()),
        ("send 2 only", (2,), ()),
        ("send all but 2", (1, 3), ()),
        ("send all except 2", (1, 3), ()),
        ("all except 2", (1, 3), ()),
        ("everything but 1 and 2", (3,), ()),
        ("send all, except for 3.", (), None),
        ("send 1, skip 2", (1,), (2,)),
        ("send 1 and skip 2 and 3", (1,), (2, 3)),
        ("Send 1.\nSkip 3.", (1,), (3,)),
        ("send all but 2; skip 2", (1, 3), (2,)),
        ("approve 1\napprove 3", (1, 3), ()),
        ("yes, send 2", (2,), ()),
        ("skip", (), (1, 2, 3)),
        ("skip all", (), (1, 2, 3)),
        ("skip 2", (), (2,)),
        ("no", (), (1, 2, 3)),
        ("don't send 2", (), (2,)),
        ("discard 1 and 2", (), (1, 2)),
    ],
)
def test_several_drafts_are_named_by_number(
    text: str, sends: tuple[int, ...] | None, skips: tuple[int, ...] | None
) -> None:
    """None: not understood, which sends nothing."""
    expected = NotUnderstood if sends is None or skips is None else Command(sends=sends, skips=skips)
    answer = ask(text, 3)
    assert isinstance(answer, NotUnderstood) if expected is NotUnderstood else answer == expected


@pytest.mark.parametrize("text", ["send", "yes", "ok", "👍", "go ahead", "looks good, send"])
def test_a_bare_send_to_several_asks_which(text: str) -> None:
    answer = ask(text, 3)
    assert isinstance(answer, NotUnderstood)
    assert answer.which


@each_row(
    "text",
    [
        *("no", "No.", "nope", "no thanks", "skip", "skip it", "Skip this one", "discard", "delete it", "cancel"),
        *("don't send", "Don’t send it", "do not send", "dont send", "please don't", "please don't send it"),
        *("never mind", "👎", "nein", "nicht senden", "Nein danke", "non", "ne pas envoyer", "no enviar", "nee"),
    ],
)
def test_a_no_discards(text: str) -> None:
    assert ask(text) == Command(skips=(1,))


@each_row(
    "text",
    [
        *("", "   ", "\n\n", "> send", "> yes\n> please send", "On Monday, followup wrote:\nsend"),
        *("yes but change the second line", "yes, but not today", "send it tomorrow?", "send it tomorrow", "not yet"),
        *("ok?", "ok ?", "why?", "send？", "ok; why", "send it later", "send after lunch", "send on Monday"),
        *("yes if she is back", "send unless you hear from me", "send me the draft", "send this to me first"),
        *("don't send it yet", "do not send 1 until I say so", "no, send it", "no problem, send", "not ok", "not sure"),
        *("never send", "yes no", "ok, no", "I would not send this", "can't say yes", "cannot approve", "nobody send"),
        *("please wait", "wait", "hold on", "hmm", "maybe", "perhaps yes", "let me think", "ok...", "ok…", "send..?"),
        *("sent", "sending", "resend", "I sent it myself", "already sent", "thanks", "Thank you!", "hello", "regards"),
        *("oh yes it is a lovely note, change the end", "go away", "fine then", "yes?!", "send 👎", "ok 🤔", "🤔", "?"),
        *("send 0", "send 2", "send 1.5", "send -1", "send 1-9", "send 99999999999999999999", "send both"),
        *("send all but 1", "stop send", "send and stop", "skip 1, send 1", "send it to Anna", "yes Anna", "1 and 3"),
        *("ja aber nicht heute", "nicht jetzt", "ja?", "oui mais pas maintenant", "pas encore", "sí pero no hoy"),
        *("claro que no", "vielleicht", "send <b>", "{{ send }}", '"send"', "'send'", "s e n d", "se nd"),
        # Praise and receipts are no yes.
        *("Great, thanks!", "fine", "Fine.", "k", "kk", "K, thanks", "perfect", "Good", "great all", "fine, all"),
        *("great 1", "Great, thank you!", "parfait, merci", "perfetto", "prima", "tak", "thanks\nMaya"),
        *("https://example.org/send", "send@example.org", "subject: send", "yes\nand tell her that I liked the office"),
        *("I think you should send it", "looks good except the greeting", "change: ", "detail:", "detail 2: her dog"),
        *("send it\n\nActually wait", "Ok\n\nHm, does it name the right team?", "thanks all", "Hi all"),
    ],
)
def test_what_is_not_clearly_a_command_changes_nothing(text: str) -> None:
    assert isinstance(ask(text), NotUnderstood)


def test_what_was_read_is_said_back_and_bounded() -> None:
    answer = ask("well " * 200)
    assert isinstance(answer, NotUnderstood)
    assert answer.read.startswith("well well")
    assert len(answer.read) <= 300


@each_row(
    ("text", "wait"),
    [
        ("snooze 2 days", timedelta(days=2)),
        ("Snooze 2 days please.", timedelta(days=2)),
        ("please snooze for 3 hours", timedelta(hours=3)),
        ("snooze a week", timedelta(days=7)),
        ("snooze 1d", timedelta(days=1)),
        ("wait two days", timedelta(days=2)),
        ("remind me in 4 hours", timedelta(hours=4)),
        ("snooze it for a couple of days", timedelta(days=2)),
        ("später, in 2 Stunden", timedelta(hours=2)),
        ("warte 2 Tage", timedelta(days=2)),
        # Midnight of the day meant, from Wednesday 17:30: 6.5 hours to Thursday.
        ("snooze until tomorrow", timedelta(hours=6.5)),
        ("remind me tomorrow", timedelta(hours=6.5)),
        ("snooze until Friday", timedelta(hours=30.5)),
        ("snooze till Wednesday", timedelta(days=6, hours=6.5)),
        ("snooze until next week", timedelta(days=4, hours=6.5)),
        ("snooze until Friday next week", timedelta(days=8, hours=6.5)),
        ("bis Freitag nächster Woche warten", timedelta(days=8, hours=6.5)),
        ("snooze until 2026-11-20", timedelta(hours=30.5)),
        ("snooze until 20 November", timedelta(hours=30.5)),
        ("snooze until November 20th", timedelta(hours=30.5)),
        ("snooze bis 20.11.", timedelta(hours=30.5)),
        ("mañana", timedelta(hours=6.5)),
        ("snooze until Jan 4", timedelta(days=46, hours=6.5)),  # 12 to the end of November, 31, 3 and a bit
        *((each, None) for each in ("snooze", "snooze?", "snooze 2 days?", "snooze until 11/12", "snooze 400 days")),
        *((each, None) for each in ("snooze until the office opens", "snooze 0 days", "snooze until 2020-01-01")),
        *((each, None) for each in ("snooze until 2027-02-30", "snooze until 31.2.", "snooze 2 days but send 1")),
    ],
)
def test_a_draft_rests_for_a_time_or_until_a_day(text: str, wait: timedelta | None) -> None:
    answer = ask(text)
    assert isinstance(answer, NotUnderstood) if wait is None else answer == Command(snooze=wait)


def test_a_day_cannot_be_read_without_the_clock() -> None:
    assert isinstance(read("snooze until Friday", count=1), NotUnderstood)
    assert read("snooze 2 days", count=1) == Command(snooze=timedelta(days=2))


@pytest.mark.parametrize(
    "text", ["stop", "Stop!", "please stop", "stop it", "stop all", "no, stop", "Stopp", "STOP\nMaya"]
)
def test_stop_stops(text: str) -> None:
    assert ask(text, 3) == Command(stop=True)


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("detail: the migration off Oracle", ((None, "the migration off Oracle"),)),
        ("Detail 2: her question about latency", ((2, "her question about latency"),)),
        ("detail #2: x", ((2, "x"),)),
        ("details for 2: x", ((2, "x"),)),
        ("detail Anna: the go board", (("Anna", "the go board"),)),
        ("detail for Anna Schmidt: the go board", (("Anna Schmidt", "the go board"),)),
        ("detail - the go board", ((None, "the go board"),)),
        ("detail: one line\nand another", ((None, "one line\nand another"),)),
        ("detail 1: a\n\ndetail 3: b\nsecond line", ((1, "a"), (3, "b\nsecond line"))),
        ("detail: does she like go? not sure\n\nMaya", ((None, "does she like go? not sure"),)),
        ("detail: it's 10:30, not later", ((None, "it's 10:30, not later"),)),
        # The new text is to be seen before it goes.
        ("send\ndetail: x", ((None, "x"),)),
        ("detail: x\nsend all", ((None, "x"),)),
        ("send 2\ndetail 2: x", ((2, "x"),)),
        ("send 1\ndetail Anna: x", (("Anna", "x"),)),
        ("send 1\ndetail 2: did not know that", ((2, "did not know that"),)),
    ],
)
def test_details_are_kept_in_the_owners_words(text: str, details: tuple[tuple[int | str | None, str], ...]) -> None:
    assert ask(text, 3) == Command(details=details)


def test_a_send_of_another_draft_stands_beside_a_detail() -> None:
    assert ask("send 1\ndetail 2: the go board", 3) == Command(sends=(1,), details=((2, "the go board"),))


def test_a_change_takes_all_that_follows() -> None:
    text = "change 2: Dear Anna,\n\nYes.\nsend all\n\nNo.\nThank you,\nM.\n"
    assert ask(text, 2) == Command(changes=((2, "Dear Anna,\n\nYes.\nsend all\n\nNo.\nThank you,\nM."),))


@pytest.mark.parametrize("end", ["send", "send all", "Send 1", "send all\n\nMaya", "yes, all", "send 1\nsend 2"])
def test_a_send_under_a_change_is_no_part_of_it_and_waits_until_it_was_seen(end: str) -> None:
    letter = "Dear Bob,\n\nThank you."
    assert ask(f"change 2: {letter}\n\n{end}\n", 2) == Command(changes=((2, letter),))


def test_what_is_under_a_change_and_may_be_its_own_stays() -> None:
    assert ask("change: send all", 2) == Command(changes=((None, "send all"),))
    assert ask("change: a\nstop", 2) == Command(changes=((None, "a\nstop"),))
    assert ask("change 1: a\nskip 2", 2) == Command(skips=(2,), changes=((1, "a"),))
    assert ask("detail 1: the dog\nGreat, thanks", 2) == Command(details=((1, "the dog"),))
    assert isinstance(ask("change 2:\nsend all", 2), NotUnderstood)


@pytest.mark.parametrize("text", ["detail 4: x", "detail 1:\ndetail 2: x", "send 1\ndetail 2:", "so odd\ndetail: x"])
def test_a_detail_that_fits_nowhere_is_not_understood(text: str) -> None:
    assert isinstance(ask(text, 3), NotUnderstood)


KNOWN = (
    command_words.verbs()
    .words()
    .union(command_words.beside().words(), *(command_words.word(name).words() for name in command_words.LISTS))
)
PLAIN = ["send", "send it", "yes", "ok", "skip", "all", "both", "1", "2", "the one to", "and", "please", ",", "it", "."]
WORDS = st.one_of(st.sampled_from(PLAIN), st.sampled_from(sorted(KNOWN)))
PHRASES = st.lists(WORDS, max_size=6).map(" ".join)
# Not `si`, which at the beginning of an answer is a yes without its accent: test_answers.py tries it everywhere else.
DOUBTS = st.sampled_from(
    [*sorted(NEGATIONS | CONDITIONS - {"si"}), "?", "？", "؟", "isn't", "wouldn’t", "NOT", "Nein", "…"]
)


@given(PHRASES, DOUBTS, PHRASES, st.integers(1, 4))
@settings(max_examples=200, deadline=None)
def test_no_text_with_a_negation_or_a_question_is_a_send(before: str, doubt: str, after: str, count: int) -> None:
    answer = ask(f"{before} {doubt} {after}", count)
    assert isinstance(answer, NotUnderstood) or not answer.sends


@given(st.text(max_size=60), st.sampled_from(["but", "tomorrow", "if", "change", "xyzzy", "later", "🤔"]), PHRASES)
@settings(max_examples=200, deadline=None)
def test_one_unknown_word_makes_it_no_send(before: str, word: str, after: str) -> None:
    """Only where nothing before cuts the text off: on one line."""
    line = "".join(char for char in before if char.isalpha() or char == " ")
    answer = ask(f"send {line} {word} {after}".replace("\n", " "), 1)
    assert isinstance(answer, NotUnderstood) or not answer.sends


@given(st.text(max_size=300), st.integers(0, 5))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_without_an_error(text: str, count: int) -> None:
    answer = ask(text, count)
    if isinstance(answer, Command):
        assert set(answer.sends) | set(answer.skips) <= set(range(1, count + 1))


def test_a_huge_answer_is_read_at_once() -> None:
    for text in ("send " * 200_000, "1," * 200_000, "detail " * 100_000, "> " * 100_000, "snooze " + "a" * 300_000):
        assert isinstance(ask(text, 3), NotUnderstood)
