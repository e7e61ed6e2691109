"""Answers in natural words: what is not understood is said, never guessed; none is released by an unknown word."""

from __future__ import annotations

import time
from collections import defaultdict
from datetime import datetime, timedelta
from importlib import resources
from zoneinfo import ZoneInfo

import pytest
from clocks import not_by_chance, within
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from rows import each_row

from agent.incoming import meanings
from agent.understand.answers.answer_weights import KINDS, Weights
from agent.understand.answers.doubt_words import CONDITIONS, NEGATIONS
from agent.understand.answers.drafts_meant import Recipients
from agent.understand.command import Command, NotUnderstood, read
from tests import answer_voices, answers, labels
from tests.answers import Answered

NOW = datetime(2026, 11, 18, 17, 30, tzinfo=ZoneInfo("Europe/Berlin"))
PANEL = ("Bob Lee", "Ana Duarte", "Karin Lutz")


def ask(text: str, *names: str, weights: Weights | None = None) -> Command | NotUnderstood:
    return read(text, count=len(names) or 1, now=NOW, names=names, weights=weights)


TABLES = {
    "labelled": answers.load("seen"),
    "lessons": answers.load("lessons"),
    "first": answers.voices(answer_voices.FIRST),
    "second": answers.voices(answer_voices.SECOND),
}


@pytest.mark.parametrize(
    ("table", "every"),
    [("labelled", 1), ("first", 1), ("second", 1), ("lessons", 5),
     pytest.param("lessons", 1, marks=pytest.mark.thorough)],
)  # fmt: skip
def test_no_answer_releases_more_than_is_meant(table: str, every: int) -> None:
    """Of the lessons every fifth, if not all: they are what the weights were learned from."""
    for answer in TABLES[table][::every]:
        made = answer.read()
        assert isinstance(made, NotUnderstood) or set(made.sends) <= answer.sends, answer.text
        assert isinstance(made, NotUnderstood) or answer.kinds != {"unclear"}, answer.text


@pytest.mark.parametrize(("table", "least"), [("labelled", 0.78), ("first", 0.98), ("second", 0.93)])
def test_most_answers_are_understood(table: str, least: float) -> None:
    right: dict[bool, int] = defaultdict(int)
    for answer in TABLES[table]:
        right[answer.wrongly() is None] += 1
    assert right[True] / (right[True] + right[False]) >= least


TRAPS = """
send 2 of them|send 2 mails|send two|send one of them|send one|send a second mail|send a third one|send first
send on 2|send the 2nd next week|send on the 2nd|send at 3|send 3 pm|send in 2|go away|go on and rewrite it
let it go|yeah right|send to Bob not Ana|send both to Bob|send all to Bob|send Bob Ana's|send Ana's to Bob
send Bob and Carol's|send me all|send it to Carol|send to the team|reply all|send 2, the one to Bob
send the second one to Bob|send 1 to Ana|thanks Bob|thanks all|hi all|all nice|all good people|fine, all
great all|both nice|so so|ok so so|ok, so so|1 and 3|Bob|the last one|envoie si c'est bon|oui si tu veux
envoie pas|envoie plus|envoie rien|d'accord pas|vas y demain|envoie, mais plus tard|envía si está bien|si envía
envía, está mal|sí si contesta|manda 1 o 2|envía o borra|no está mal|mándalo el lunes|más o menos
schick es nicht|schick die an Bob nicht ab|schick die an Bob lieber nicht|passt nicht|passt so nicht|ja nein
jein|schick es wenn sie fragt|alles klar|klingt gut|schick mir das|beide nicht|alle außer|alle bis auf
alle ohne Bob|all but|all except Carol|everyone but|all but the one to Carol|all but Bob or Ana|send the rest
skip 1, send|send, skip 1|yes 1, 2 x|yes 1, 2 ✗|1 yes 2|send 1 2 skip|send 1, 2 skip|yes, 2 no|ok, the others
send the other one|send everything else|send all three, 2 has a typo|send all, I wrote to Bob already
send, too late|ok, cringe|send all. They ghosted me|I approve of Bob|yes and cc Ana|send as soon as you can
send it at once he is back|send the draft to me|send it to myself|send Bob's tomorrow|send Bob's before noon
approve 1 pending legal|lgtm modulo the typo|+1 if Ana agrees|ok for 1, hold 2|would send 1|I could send it
you might send it|should I send all|can I send all|did you send all|who did you send all
send and then|send and|ok and|sure, when I'm back|yes, next week|yes 9 am|ok for monday|ja, um 9|gern, morgen
mach das weg
schick es an mich|lass es so|oui plus tard|vas-y mollo|envoie-moi ça|d'accord avec Bob|vale la pena|ya lo mando yo
send all four|the two|send Bob and the other|send Lee Duarte|all but none|not only Bob|send Bob only if Ana's goes
send the one from Bob|send Bob a card|send 1 card|send 3 more|send 1x|send no 2|yes to 1, not sure about 2|send 1..3
1: yes 2: yes 3: hmm|send 2 before 1|send 1 first|send everyone's but change Bob's|send 1 to everyone|ok 1 2 3 4
"""


@each_row("text", [each for line in TRAPS.strip().splitlines() for each in line.split("|")])
def test_what_only_sounds_like_a_yes_releases_nothing(text: str) -> None:
    for weights in (None, meanings.of_answers()):
        made = ask(text, *PANEL, weights=weights)
        assert isinstance(made, NotUnderstood) or not made.sends


ELSEWHERE = r"""
Go ahead and forward it to my wife before anything happens.
Go for it, said nobody ever.
Ja klar, sagte niemand
Parfait, transmets-le à Paul
I sent it already, thanks
Already sent it myself this morning, all good
She already answered me, lovely woman
I'd send it but my wife thinks it's too long
It's good. My brother will send it from his account
Send it to my private address first please
Great draft! Could you send me the pdf version
Yes I know. I'll deal with it tonight
Fine work, go to bed
Looks good to me, I'll show it to my coach
go ahead and delete it
Perfect, except that her name is spelled Ana
Love it. Only the second paragraph needs work
Good, but Anna's a man
ok ok, stop nagging me
Yes!! I got the job
Yes, they called me. I start on Monday!
That's fine, they already rejected me
sounds good, let's wait for her reply
Sure, whatever, I don't work there anymore
I approve of the tone
I like it a lot. Reads like me.
Nice one. When does it go?
You may send it when I'm back from lunch
send it at 9 tomorrow
send it once I have fixed my phone number
Passt so. Ich ruf sie aber lieber an
Sehr schön! Ich schick's ihr selber
Schick das bitte erst mal mir
Genau das wollte ich sagen. Aber ich sag's ihr persönlich
Klasse Text, nur der Name stimmt nicht
Raus damit aus dem System
Weg damit
ab in die Tonne
Ja ja, schon gut
C'est parfait, mais je préfère l'appeler
Très bien. Je l'enverrai moi-même
Envoie-le moi d'abord
Ok mais change la fin
Oui oui je sais
Perfecto, pero se lo digo en persona
Mándamelo a mí primero
Sí, ya lo mandé yo
Muy bien, pero espera a que vuelva
Vale, vale, qué pesado
Let it go, I'm over it
Let it go to the bin
Ship it? Not on your life
Over my dead body send it
If I were you I'd send it
don't you dare not send it
Send Anna flowers
send her my love
Tell her I said hi
tell her yes
Yes to Anna, she can have the reference|Anna Schmidt,Bob Lee
Both are good but Bob left the company|Anna Schmidt,Bob Lee
All good except the one for Bob, he wasn't there|Anna Schmidt,Bob Lee
The first is great, the second one too formal|Anna Schmidt,Bob Lee
yes for the nice one|Anna Schmidt,Bob Lee
not the first|Anna Schmidt,Bob Lee
send, not Bob|Anna Schmidt,Bob Lee
alles raus, Bob nicht|Anna Schmidt,Bob Lee
send both. scratch that, only Anna|Anna Schmidt,Bob Lee
Send both! Sorry wrong chat|Anna Schmidt,Bob Lee
send it. no wait
send it\n\noh hang on she just emailed me
Go.\n\nActually no.
Yes please send. PS: her title is Dr.
yes please. and add that I liked the tour
please send, and mention the tour
Good to go once the typo's gone
Good to go. typo in line 2 though
"""


@each_row("line", ELSEWHERE.strip().splitlines())
def test_what_people_say_of_other_things_releases_nothing(line: str) -> None:
    text, _, names = line.partition("|")
    people = names.split(",") if names else ("Anna Schmidt",)
    made = ask(text.replace("\\n", "\n"), *people, weights=meanings.of_answers())
    assert isinstance(made, NotUnderstood) or not made.sends


@pytest.mark.parametrize(
    ("text", "sends", "skips"),
    [
        ("send bobs and anas", (1, 2), ()),
        ("the one to Karin Lutz please send", (3,), ()),
        ("send to Bob, Ana and Karin", (1, 2, 3), ()),
        ("skip the last one, send the other two", (1, 2), (3,)),
        ("everyone but Bob", (2, 3), ()),
        ("only the first and the last", (1, 3), ()),
        ("1: send\n2: skip\n3: send", (1, 3), (2,)),
        ("die an Frau Lutz senden, die anderen löschen", (3,), (1, 2)),
        ("send number one and number three and skip number two", (1, 3), (2,)),
        ("the first one to Bob: send", (1,), ()),
        ("envoie celui d'Ana", (2,), ()),
        ("solo el de Ana", (2,), ()),
        ("send all comma thank you full stop", (1, 2, 3), ()),
    ],
)
def test_drafts_are_named_in_many_ways(text: str, sends: tuple[int, ...], skips: tuple[int, ...]) -> None:
    assert ask(text, *PANEL) == Command(sends=sends, skips=skips)


def test_a_name_that_two_recipients_share_names_neither() -> None:
    assert isinstance(ask("send Ann's", "Ann Roy", "Ann Lee"), NotUnderstood)
    assert ask("send the one to Ann Lee", "Ann Roy", "Ann Lee") == Command(sends=(2,))
    assert isinstance(ask("send all", "All Green", "Bob Lee"), NotUnderstood)


def test_nothing_of_a_mail_is_released_that_is_only_partly_understood() -> None:
    for text in (
        "send 1. Bob's is odd",
        "send 1\nsend 2 tomorrow",
        "skip 3, send 1, ask Ana",
        "send 1 and snooze 2 days",
    ):
        assert isinstance(ask(text, *PANEL), NotUnderstood), text


RELEASING = [one for table in TABLES.values() for one in table if one.sends and not one.details]
UNKNOWN = ["xyzzy", "tuesday", "carol", "typo", "cc", "instead", "budget", "lawyer", "7", "attached", "Telefon", "Chef"]


@given(st.sampled_from(RELEASING), st.sampled_from(UNKNOWN), st.integers(0, 30))
@settings(max_examples=150, deadline=None)
def test_a_word_nobody_knows_in_it_takes_the_release_back(answer: Answered, word: str, at: int) -> None:
    assume(answer.wrongly() is None)
    words = answer.text.split("\n\n")[0].split(" ")
    words.insert(min(at, len(words)), word)
    made = read(" ".join(words), count=len(answer.names), names=answer.names, now=NOW)
    assert isinstance(made, NotUnderstood) or not made.sends


@given(
    st.sampled_from(RELEASING),
    st.sampled_from([*sorted(NEGATIONS | CONDITIONS), "?", "isn't", "…"]),
    st.integers(0, 30),
)
@settings(max_examples=150, deadline=None)
def test_a_doubt_anywhere_in_it_takes_the_release_back(answer: Answered, doubt: str, at: int) -> None:
    assume(answer.wrongly() is None)
    words = answer.text.split("\n\n")[0].split(" ")
    words.insert(min(at, len(words)), doubt)
    made = read(" ".join(words), count=len(answer.names), names=answer.names, now=NOW)
    if doubt == "si" and at == 0:
        return  # Before a comma it is a yes.
    assert isinstance(made, NotUnderstood) or not made.sends


@given(st.sampled_from(["skip", "drop", "delete", "nicht senden:", "supprime", "borra"]), st.integers(1, 3), st.data())
@settings(max_examples=100, deadline=None)
def test_what_is_skipped_by_name_is_never_among_what_is_sent(verb: str, number: int, data: st.DataObject) -> None:
    others = data.draw(st.sampled_from(["send the rest", "send the others", "send all", "send 1", "yes"]))
    made = ask(f"{verb} {PANEL[number - 1]}, {others}", *PANEL)
    assert isinstance(made, NotUnderstood) or number not in made.sends


DRAFTS = {
    "en": (
        ("Bob's", "the first one", "number 1"), ("Ana's", "the second one", "Ms Duarte's"), ("Karin's", "the last one"),
        ("{} can go", "send {}", "{} is fine, send it", "yes to {}"),
        ("drop {}", "{} no, he was rude", "I'd rather skip {}", "{} can go in the bin"),
        ("{} I am not sure about", "wait with {}", "{} not yet", "{} tomorrow please", "{} has a typo"),
    ),
    "de": (
        ("die an Bob", "die erste"), ("die an Ana", "die zweite"), ("die an Karin", "die letzte"),
        ("{} kann raus", "schick {} ab", "{} ja"), ("{} löschen", "{} nicht", "{} kann weg"),
        ("{} noch nicht", "{} erst morgen", "bei {} bin ich unsicher", "{} ist zu lang"),
    ),
    "es": (
        ("el de Bob", "el primero"), ("el de Ana", "el segundo"), ("el de Karin", "el tercero"),
        ("manda {}", "{} sí", "{} puede salir"), ("borra {}", "{} no", "{} a la basura"),
        ("{} todavía no", "{} mañana", "{} lo leo antes"),
    ),
}  # fmt: skip


ACTS = st.lists(st.sampled_from([3, 4, 5, None]), min_size=3, max_size=3)
"""For each draft which of the phrases above it gets: lets it go, does not, leaves it open; None: nothing is said."""
BETWEEN = st.sampled_from([", ", ". ", "; ", " ", "\n"])


@given(st.sampled_from(sorted(DRAFTS)), st.permutations([0, 1, 2]), ACTS, BETWEEN, st.data())
@settings(max_examples=400, deadline=None)
def test_of_several_drafts_only_those_go_that_were_let_go(
    language: str, order: list[int], acts: list[int | None], between: str, data: st.DataObject
) -> None:
    said = DRAFTS[language]
    parts = [
        data.draw(st.sampled_from(said[act])).format(data.draw(st.sampled_from(said[who])))
        for who in order
        if (act := acts[who]) is not None
    ]
    lets = {who + 1 for who in range(3) if acts[who] == 3}
    made = ask(between.join(parts), *PANEL, weights=meanings.of_answers())
    if isinstance(made, Command):
        assert set(made.sends) <= lets, between.join(parts)
        assert not set(made.skips) & lets, between.join(parts)


def test_recipients_are_called_by_each_part_of_their_names() -> None:
    called = Recipients.of(("Gisela von Ahn", "Jean-Luc Petit"), 2).called
    assert called["ahn",] == called["von", "ahn"] == called["gisela", "von", "ahn"] == {1}
    assert called["luc",] == {2}
    assert ("von",) not in called


def test_the_reader_is_quick_with_what_is_hostile() -> None:
    for text in ("1 y " * 99, "send the one to " * 25, "all but " * 50, "bob and " * 50, "a " * 200, "bitte " * 60):
        assert isinstance(ask(text, *PANEL), (NotUnderstood, Command))


def test_the_table_is_of_the_answers_and_clauses_that_lie_here() -> None:
    """Whoever changes them trains anew: python tests/train_answers.py."""
    table = resources.files("agent.understand").joinpath("answers.txt").read_text("utf-8")
    assert table.splitlines()[0] == f"trained_on {labels.answers_trained_on()}"
    assert len(table.encode()) < 3_000_000


@pytest.mark.parametrize("text", ["", "kinds release\n\n", f"kinds {' '.join(KINDS)}\nstep 1\n\na\t!!"])
def test_what_is_no_table_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="table of weights"):
        Weights.load(text)


SENTENCES = [
    ("Just off the train and half asleep. Looks fine to me, please send it.", Command(sends=(1,))),
    ("I have read it twice and found nothing to change. You can send it.", Command(sends=(1,))),
    ("Sitze noch im Bus. Kein Fehler drin, kann so raus!", Command(sends=(1,))),
    ("Je sors du travail, c'est parfait, tu peux l'envoyer.", Command(sends=(1,))),
    ("Acabo de llegar a casa, está muy bien, envíalo.", Command(sends=(1,))),
    ("I thanked him in person already, so there's no need for this one.", Command(skips=(1,))),
    ("I took another job. Please never write to these people again.", Command(stop=True)),
    ("Please mention this: we spoke about the old mill", Command(details=((None, "we spoke about the old mill"),))),
]


@pytest.mark.parametrize(("text", "meant"), SENTENCES)
def test_whole_sentences_are_understood(text: str, meant: Command) -> None:
    assert ask(text, "Bob Lee", weights=meanings.of_answers()) == meant


def test_a_sentence_says_of_each_draft_what_becomes_of_it() -> None:
    made = ask("The first is lovely, send it. Ana's I'd rather skip, she was rude. Karin's can go too.", *PANEL,
               weights=meanings.of_answers())  # fmt: skip
    assert made == Command(sends=(1, 3), skips=(2,))


@pytest.mark.parametrize("end", ["Wait", "No", "Stop", "Nein", "Non", "👎", "Later", "Bob"])
def test_a_last_line_that_says_something_is_no_signature(end: str) -> None:
    made = ask(f"I have read it on the train, send it\n{end}", "Jo Ray", weights=meanings.of_answers())
    assert end == "Bob" or isinstance(made, NotUnderstood) or not made.sends


def test_what_is_nearly_understood_is_told_and_not_done() -> None:
    made = ask("Could you perhaps let it go out, I was in the tunnel.", weights=meanings.of_answers())
    assert isinstance(made, NotUnderstood) and made.guess == Command(sends=(1,))


DOUBTS = """
if he has not answered by then|unless she writes first|once I have slept on it|but only when the lawyer is back
but not before Monday|but not yet|but wait for my call|tomorrow at nine|at noon|on Friday morning|in two hours
is it too early?|should we?|or what do you think?|maybe|perhaps|I am not sure|I don't know
let me read it again first|make it shorter|change the greeting first|without the last sentence
only the name is wrong|cc Maria too|send it to me first|hold on|no wait|hang on a second|let me think about it|👎
the second paragraph is too stiff|don't send it yet|wenn er noch nicht geantwortet hat|falls es nicht zu spät ist
aber erst morgen|aber noch nicht|warte noch|bin nicht sicher|um neun|erst am Montag|ist das nicht zu früh?|oder?
vielleicht|lass mich erst lesen|bitte kürzer|schick es mir zuerst|si elle n'a pas répondu|mais pas encore
mais demain|attends|je ne suis pas sûr|c'est pas trop long ?|peut-être|à midi|plus court|envoie-le-moi d'abord
quand je serai rentré|si no ha contestado|pero todavía no|pero mañana|espera|no estoy seguro|¿no es muy pronto?
quizás|a mediodía|más corto|mándamelo primero|cuando llegue a casa
"""
BEFORE = [said.strip() for line in DOUBTS.strip().splitlines() for said in line.split("|")]
LETS = ["Send it", "Yes please, send it", "Looks great, go ahead", "Kann raus", "Ja, schick ab", "Envoie",
        "Tu peux l'envoyer", "Mándalo", "Sí, envíalo", "Ok", "On the train, fine, please send it", "Yes"]  # fmt: skip


@given(
    st.sampled_from(LETS),
    st.sampled_from(BEFORE),
    st.sampled_from(["{} {}", "{}, {}", "{}. {}.", "{}\n{}"]),
    st.booleans(),
)
@settings(max_examples=400, deadline=None)
def test_a_doubt_beside_a_release_takes_it_back(lets: str, doubt: str, form: str, after: bool) -> None:
    text = form.format(lets, doubt) if after else form.format(doubt, lets)
    made = ask(text, "Bob Lee", weights=meanings.of_answers())
    assert isinstance(made, NotUnderstood) or not made.sends, text


@pytest.mark.parametrize("every", [4, pytest.param(1, marks=pytest.mark.thorough)])
@pytest.mark.parametrize("lets", LETS)
def test_a_doubt_run_into_a_release_takes_it_back(lets: str, every: int) -> None:
    for doubt in BEFORE[LETS.index(lets) % every :: every]:
        made = ask(f"{doubt} {lets}", "Bob Lee", weights=meanings.of_answers())
        assert isinstance(made, NotUnderstood) or not made.sends, f"{doubt} {lets}"


@given(st.lists(st.text("abcdefghiklmnoprstuvwxyz", min_size=4, max_size=9), min_size=1, max_size=8))
@settings(max_examples=150, deadline=None)
def test_words_nobody_knows_release_nothing(words: list[str]) -> None:
    weights = meanings.of_answers()
    text = " ".join(words)
    if any(weights.knows(word) for word in words) or isinstance(ask(text, "Bob Lee"), Command):
        return  # a word that the table or the grammar knows, by chance
    assert isinstance(ask(text, "Bob Lee", weights=weights), NotUnderstood), text


@not_by_chance
def test_the_reading_of_sentences_is_quick_and_bounded() -> None:
    weights = meanings.of_answers()
    hostile = [
        "send it, " * 130,
        "a " * 590,
        "Bob, " * 230,
        "if " * 300,
        "1 and " * 190,
        ":" * 1100,
        "x" * 1190,
        "que : " * 190,
    ]
    started = time.process_time()
    for text in hostile:
        ask(text, *PANEL, weights=weights)
    within(started, 4)
    usual = [one.text for one in TABLES["lessons"]]
    started = time.process_time()
    for text in usual:
        ask(text, *PANEL, weights=weights)
    within(started, 0.02 * len(usual))


RUN_ON = """
send it I think|send it I guess|send it I suppose|just send it I would say|send it I need to check first
send it I'm not sure|send it I want to read it again|send it we should wait|yes I think so|send it I mean don't
schick es ab ich glaube|schick ab ich muss noch lesen|schick ab ich bin nicht sicher|envoie je crois
envoie je dois relire|mándalo creo|mándalo yo lo leería antes|I told him send it|my wife says send it
she said send it|he wants me to send it|never send it|don't ever send it|I would never send it|who said send it
I'm away until Friday. Send it then|Ich bin bis Freitag weg. Schick es dann|I'm reading until noon send it after
tell him send it|I can't send it|it says send it|if only I could send it|they never send it|why send it
dale, después lo veo|ok, luego lo miro|vale, mañana lo leo|ok I'll look later|sure, will read it tonight
ja, les ich später durch|passt, schau ich mir morgen an|d'accord, je regarde plus tard|ok je lis ce soir
send it, baby on my arm maybe|kann raus, sitze im Zug vielleicht|send it, one hand only no forget it
yes. I'll see it tomorrow|sip, lo reviso luego|claro, esta noche lo leo|ja gut, seh ich mir nachher an
"""


@each_row("text", [each for line in RUN_ON.strip().splitlines() for each in line.split("|")])
def test_what_runs_on_without_a_sign_releases_nothing_that_is_in_doubt(text: str) -> None:
    made = ask(text, "Bob Lee", weights=meanings.of_answers())
    assert isinstance(made, NotUnderstood) or not made.sends


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("passt so schick ab bin grad im Zug", Command(sends=(1,))),
        ("looks good send it I'm on the train", Command(sends=(1,))),
        ("bin it he was rude to me", Command(skips=(1,))),
        ("on the bus ask me friday", Command(snooze=timedelta(days=1, hours=6, minutes=30))),
        ("can't tonight, ask me Saturday", Command(snooze=timedelta(days=2, hours=6, minutes=30))),
        ("Hold it until Friday the 27th please", Command(snooze=timedelta(days=8, hours=6, minutes=30))),
    ],
)
def test_what_runs_on_is_taken_apart(text: str, meant: Command) -> None:
    assert ask(text, "Bob Lee", weights=meanings.of_answers()) == meant


@pytest.mark.parametrize(
    ("text", "names", "sends", "skips"),
    [
        ("The middle one can go.", PANEL, (2,), ()),
        ("send the middle one", PANEL[:2], (), ()),
        ("skip Bob's, send the other two", PANEL, (2, 3), (1,)),
        ("skip Bob's, send the other two", (*PANEL, "Jo Ray"), (), ()),
        ("skip Bob's, send the other one", PANEL, (), ()),
        ("Lösch die an Bob, schick die anderen beiden", PANEL, (2, 3), (1,)),
        ("Send Flor's. Skip Bob's.", ("Florencia Paz", "Bob Lee"), (1,), (2,)),
        ("Send Flor's. Skip Bob's.", ("Florencia Paz", "Florian Lee"), (), ()),
        ("Send Will's.", ("William Paz", "Ana Lee"), (1,), ()),
        ("Send Liz's", ("Elizabeth Paz", "Ana Lee"), (1,), ()),
        ("send the first one the second one I have not read", PANEL[:2], (), ()),
    ],
)
def test_drafts_are_named_in_more_ways(
    text: str, names: tuple[str, ...], sends: tuple[int, ...], skips: tuple[int, ...]
) -> None:
    made = ask(text, *names, weights=meanings.of_answers())
    done = (made.sends, made.skips) if isinstance(made, Command) else ((), ())
    assert done[0] == sends and (not sends or done[1] == skips)
