"""Commands by mail to oneself: done once, with the owner's proof, and answered with what was done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from pathlib import Path
from urllib.parse import unquote

import pytest
from life import OWNER, START, Life, ics, life
from paper import PANEL, begin, copy, facts, later, paper, recipients, said, states

from agent.facts import (
    ContactSeen,
    DetailGiven,
    DraftState,
    Fact,
    InterviewJudged,
    InterviewMissed,
    InterviewSeen,
    NewsGiven,
    Paused,
    PromiseNoted,
    Resumed,
    Stopped,
)
from agent.incoming.intake import Intake
from agent.owner.errands import MOST_UNCLEAR
from agent.understand import message as messages


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Life]:
    with paper(tmp_path) as world:
        begin(world, PANEL)
        yield world


def note(world: Life, text: str, subject: str = "followup", **headers: str | None) -> EmailMessage:
    """A mail of the owner's to themselves."""
    mail = EmailMessage()
    given: dict[str, str | None] = {
        "From": f"Jane Doe <{OWNER}>", "To": OWNER, "Subject": subject, "Date": format_datetime(world.clock.now),
        "Message-ID": make_msgid(domain="example.org"),
    } | {name.replace("_", "-"): value for name, value in headers.items()}  # fmt: skip
    for name, value in given.items():
        if value is not None:
            mail[name] = value
    mail.set_content(text)
    return mail


def tell(world: Life, text: str, subject: str = "followup", **headers: str | None) -> str:
    """Write it, with the copy in Sent; what is answered to it, '' for nothing."""
    before = len(said(world, "told"))
    mail = note(world, text, subject, **headers)
    copy(world, mail, "INBOX")
    copy(world, mail, "Sent")
    world.step(minutes=1)
    return "\n".join(said(world, "told")[before:])


def test_through_real_servers_a_pause_is_done_once_and_answered_in_its_thread(tmp_path: Path) -> None:
    with life(tmp_path) as world:
        begin(world)
        mail = note(world, "", "followup: pause globex until 2026-03-30")
        world.arrives(mail.as_bytes(policy=SMTP), OWNER)
        world.step(minutes=1)
        assert not facts(world, Paused)  # nothing lies in Sent yet
        world.host.deliver(OWNER, mail.as_bytes(policy=SMTP), "Sent")
        later(world, minutes=30)
        assert len(facts(world, Paused)) == 1
        (answer,) = world.to_owner("told")
        read = messages.parse(answer)
        assert read.subject.startswith("Done: pause globex until 2026-03-30")
        assert read.in_reply_to == (mail["Message-ID"],)
        assert "Paused: " in read.text
        world.restart()
        later(world, hours=1)
        assert len(facts(world, Paused)) == len(world.to_owner("told")) == 1
        # An answer to the transcript needs no mark.
        world.owner_answers(answer, "resume globex\n")
        later(world, minutes=20)
        assert len(facts(world, Resumed)) == 1
        assert "Resumed: " in said(world, "told")[-1]


def test_status_tells_what_comes_and_what_waits(one: Life) -> None:
    told = tell(one, "status")
    assert "Waits for your yes: thank-you to Anna Schmidt" in told
    assert "Globex" in told
    assert states(one) == ["staged"] * 3


def test_each_command_has_the_effect_of_its_verb(one: Life) -> None:
    told = tell(
        one,
        "note globex for Ben: the go board\nnews: I passed the exam\npromised globex 2026-03-27\n"
        "add globex: Dora Fox <dora@globex.example>\nmissed globex\npause\nresume\n\nThanks\nJane Doe\n",
    )
    (detail,) = facts(one, DetailGiven)
    assert detail.text == "the go board"  # type: ignore[attr-defined]
    assert one.daemon.engine.known.contact_named(detail.contact) == "Ben Ito"  # type: ignore[attr-defined]
    assert len(facts(one, NewsGiven)) == len(facts(one, PromiseNoted)) == len(facts(one, InterviewMissed)) == 1
    assert len(facts(one, Paused)) == len(facts(one, Resumed)) == 1
    assert "dora@globex.example" in [fact.address for fact in facts(one, ContactSeen)]  # type: ignore[attr-defined]
    assert "27 March 2026" in told
    assert told.count("> ") == 7


@pytest.mark.parametrize(
    "line", ["withdraw globex", "ziehe meine Bewerbung bei Globex zurück", "je me retire de Globex", "retirar globex"]
)
def test_whoever_withdraws_sees_one_courteous_draft_and_nothing_else_goes(one: Life, line: str) -> None:
    assert "You withdraw at Globex" in tell(one, line)
    later(one, minutes=5)
    open_ = [row for row in one.daemon.engine.ledger.drafts() if row.state is DraftState.STAGED]
    assert [row.step for row in open_] == ["withdrawal"]
    assert states(one)[:3] == ["skipped"] * 3
    assert not one.sent()
    assert "withdrawn there already" in tell(one, line)


def test_a_withdrawal_without_the_owners_proof_does_nothing(one: Life) -> None:
    copy(one, note(one, "withdraw globex"), "INBOX")
    later(one, minutes=30)
    assert not facts(one, Stopped)


def test_stop_discards_what_waits(one: Life) -> None:
    assert "Stopped" in tell(one, "", "followup: stop globex")
    assert len(facts(one, Stopped)) == 1
    assert states(one) == ["skipped"] * 3


@pytest.mark.parametrize(
    ("line", "greeting", "words"),
    [
        (
            "Gespräch heute 15-15:30 Uhr mit Sabine Krüger <sk@klinikum-nord.example>, Koch bei Klinikum Nord",
            "Guten Tag Sabine Krüger,",
            "Stelle als Koch beim Klinikum Nord",
        ),
        (
            "entretien aujourd'hui à 15h avec Hugo Aubert <hugo@atelier.example>, ébéniste chez Atelier du Bois",
            "Bonjour Hugo Aubert,",
            "poste d’ébéniste à l’Atelier du Bois",
        ),
        (
            "entrevista hoy a las 15:00 con Ana Ibáñez <ana@hm.example>, enfermera en Hospital del Mar",
            "Buenos días, Ana Ibáñez:",
            "puesto de enfermera en el Hospital del Mar",
        ),
    ],
)
def test_an_interview_is_thanked_for_in_the_language_it_was_told_in(
    one: Life, line: str, greeting: str, words: str
) -> None:
    tell(one, line)
    later(one, hours=14)
    shown = messages.parse(one.to_owner("approval")[-1]).text
    assert greeting in shown
    assert words in shown


def test_an_interview_that_was_told_is_thanked_for_as_any_other(one: Life) -> None:
    told = tell(one, "interview today 15-15:30 with Ana Li <ana.li@acme.example>, Staff Engineer")
    assert "An interview at " in told
    assert "Ana Li" in told
    seen = facts(one, InterviewSeen)[-1]
    assert (seen.end - seen.start) == timedelta(minutes=30)  # type: ignore[attr-defined]
    later(one, hours=14)
    approvals = [messages.parse(raw).text for raw in one.to_owner("approval")]
    assert any("Ana Li <ana.li@acme.example>" in text for text in approvals)


def test_a_forwarded_invitation_is_tracked_by_the_owners_word(one: Life) -> None:
    mail = note(one, "followup: track this\n", "Fwd: Lunch and learn")
    calendar = ics(start=one.clock.now + timedelta(days=1), uid="lunch@acme.example", summary="Lunch and learn",
                   organizer=("Ana Li", "ana@acme.example"), attendees=(("Ana Li", "ana@acme.example"),))  # fmt: skip
    mail.add_attachment(calendar.encode(), maintype="text", subtype="calendar", filename="invite.ics")
    copy(one, mail, "INBOX")
    copy(one, mail, "Sent")
    one.step(minutes=1)
    assert "“Lunch and learn”" in said(one, "told")[-1]
    assert len(facts(one, InterviewJudged)) == 1
    assert "lunch@acme.example" in [fact.uid for fact in facts(one, InterviewSeen)]  # type: ignore[attr-defined]


FORWARDS = {
    "gmail": "track this\n\n---------- Forwarded message ---------\nFrom: Ana Li <ana@acme.example>\n"
    "Date: Mon, 9 Mar 2026 at 09:12\nSubject: Interview for Staff Nurse\nTo: <jane@example.org>\n\n\n"
    "Dear Jane,\n\nwe invite you to an interview on Thursday, 19 March 2026 at 14:00.\n\nAna Li\n",
    "outlook": "track this\n\n________________________________\nFrom: Ana Li <ana@acme.example>\n"
    "Sent: Monday, March 9, 2026 9:12 AM\nTo: Jane Doe <jane@example.org>\nSubject: Interview\n\n"
    "The interview is on 19 March 2026, 2 pm - 3 pm.\n\nAna\n",
    "apple": "Track this\n\nSent from my iPhone\n\nBegin forwarded message:\n\n> From: Ana Li <ana@acme.example>\n"
    "> Date: 9 March 2026 at 09:12:33 CET\n> To: jane@example.org\n> Subject: Interview\n> \n> Hi Jane,\n"
    "> let us talk on 19 March at 2pm.\n> Ana\n",
    "outlook, German": "verfolge das\n\nVon: Ana Li <ana@acme.example>\nGesendet: Montag, 9. März 2026 09:12\n"
    "An: Jane Doe <jane@example.org>\nBetreff: Vorstellungsgespräch\n\nIhr Gespräch ist am 19. März um 14 Uhr.\n",
    "apple, French": "suivre ceci\n\nEnvoyé de mon iPhone\n\nDébut du message transféré :\n\n"
    "> De: Ana Li <ana@acme.example>\n> Date: 9 mars 2026 à 09:12:33 UTC+1\n> À: jane@example.org\n"
    "> Objet: Entretien\n> \n> Bonjour, l'entretien aura lieu le 19 mars à 14h00.\n",
    "gmail, Spanish": "seguir esto\n\n---------- Forwarded message ---------\nDe: Ana Li <ana@acme.example>\n"
    "Date: lun, 9 mar 2026 a las 9:12\nSubject: Entrevista\nTo: <jane@example.org>\n\n\n"
    "Hola:\nla entrevista será el jueves 19 de marzo a las 14:00.\n",
    "a day and a time on two lines": "track this\n\n---------- Forwarded message ---------\n"
    "From: Ana Li <ana@acme.example>\nDate: Mon, 9 Mar 2026 at 09:12\nSubject: Interview\nTo: <jane@example.org>\n\n"
    "Date: Thursday 19 March 2026\nTime: 14:00 - 15:00\nWhere: Teams\n",
}


@pytest.mark.parametrize("program", FORWARDS)
def test_a_talk_that_a_forwarded_mail_tells_is_tracked(one: Life, program: str) -> None:
    told = tell(one, FORWARDS[program], "Fwd: Interview")
    assert "An interview at Acme, Thursday 19 March, 14:00 to 15:00, with Ana Li" in told
    assert len(facts(one, InterviewSeen)) == 2


def test_a_talk_that_an_attached_mail_tells_is_tracked(one: Life) -> None:
    inner = EmailMessage()
    inner["From"], inner["To"], inner["Subject"] = "Ana Li <ana@acme.example>", OWNER, "Interview"
    inner.set_content("Our interview is on 19 March at 14:00.")
    mail = note(one, "track this\n", "Fwd: Interview")
    mail.add_attachment(inner)
    copy(one, mail, "INBOX")
    copy(one, mail, "Sent")
    one.step(minutes=1)
    assert "An interview at Acme, Thursday 19 March, 14:00 to 15:00, with Ana Li" in said(one, "told")[-1]


@pytest.mark.parametrize(
    "words",
    ["Could you do 19 March at 2 pm or 20 March at 3 pm?", "We will be in touch by 20 March.", "Tomorrow at 2 pm?",
     "Interview on Monday at 2 pm", "Your parcel comes on 19 March at 14:00"],
)  # fmt: skip
def test_of_a_forwarded_mail_without_one_sure_time_it_is_told_what_to_write(one: Life, words: str) -> None:
    head = "---------- Forwarded message ---------\nFrom: Ana Li <ana@acme.example>\nDate: Mon, 9 Mar 2026 at 09:12\n"
    told = tell(one, f"track this\n\n{head}Subject: Hello\nTo: <jane@example.org>\n\n{words}\n", "Fwd: Hello")
    assert "Nothing was done" in told
    assert "with Ana Li <ana@acme.example>, Job" in told
    assert len(facts(one, InterviewSeen)) == 1


def test_a_forward_that_nobody_proves_is_not_tracked(one: Life) -> None:
    copy(one, note(one, FORWARDS["gmail"], "Fwd: Interview"), "INBOX")
    later(one, minutes=30)
    assert len(facts(one, InterviewSeen)) == 1


@pytest.mark.parametrize(
    ("line", "whom", "words"),
    [
        ("note Anna: the go board", "Anna Schmidt", "the go board"),
        ("note to Anna: the go board", "Anna Schmidt", "the go board"),
        ("note Anna - the go board", "Anna Schmidt", "the go board"),
        ("note Ben Ito at Globex: the go board", "Ben Ito", "the go board"),
        ("note globex, Ben: the go board", "Ben Ito", "the go board"),
        ("note globex (Ben): the go board", "Ben Ito", "the go board"),
        ("Notiz für Ben bei Globex: das Go-Brett", "Ben Ito", "das Go-Brett"),
        ("note Anna chez Globex : le jeu de go", "Anna Schmidt", "le jeu de go"),
        ("nota Carla: el tablero", "Carla Reyes", "el tablero"),
    ],
)
def test_a_note_finds_whom_it_is_about(one: Life, line: str, whom: str, words: str) -> None:
    assert whom in tell(one, line)
    (detail,) = facts(one, DetailGiven)
    assert one.daemon.engine.known.contact_named(detail.contact) == whom  # type: ignore[attr-defined]
    assert detail.text == words  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("line", "nearest"),
    [
        ("note Ben loves go", "write note Ben: loves go"),
        ("news globex I passed", "write news globex: I passed"),
        ("note Zoe: hi", "none of what I know: globex"),
        ("forget Anna", "write forget anna.schmidt@globex.example"),
        ("pase globex", "the nearest is: pause [employer]"),
    ],
)
def test_what_may_be_a_name_or_not_is_asked_about(one: Life, line: str, nearest: str) -> None:
    told = tell(one, line)
    assert "Nothing was done" in told
    assert nearest in told
    assert not facts(one, DetailGiven)
    assert not facts(one, NewsGiven)


def test_of_two_people_of_one_name_none_is_guessed(one: Life) -> None:
    tell(one, "add globex: Anna Berg <anna.berg@globex.example>")
    told = tell(one, "note Anna: the go board")
    assert "Anna Schmidt at Globex" in told
    assert "Anna Berg at Globex" in told
    assert not facts(one, DetailGiven)


def test_help_tells_what_can_be_written_in_each_language(one: Life) -> None:
    for word in ("help", "Hilfe", "aide", "ayuda"):
        told = tell(one, word)
        assert "pausieren" in told
        assert "mettre en pause" in told
        assert "reanudar" in told


def test_who_was_there_without_an_address_is_told(one: Life) -> None:
    told = tell(one, "interview today at 15:00 at Initech with Bo Yu, Plumber")
    assert "An interview at Initech" in told
    assert "add initech: Bo Yu <name@example.com>" in told


def test_a_forward_without_a_calendar_is_said_to_have_none(one: Life) -> None:
    assert "no calendar came with it" in tell(one, "followup: track this", "Fwd: hello")


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("buy milk", "begins with no command"),
        ("status\nbuy milk", "begins with no command"),
        ("pause globex\npromised globex some day", "names no day"),
        ("pause initech", "none of what I know"),
        ("note globex for Zoe: hi", "fits 0 people"),
        ("forget initech", "no application, employer or address"),
        ("status\nforget globex", "stands alone in its mail"),
        ("add globex: Me <jane@example.org>", "your own address"),
        ("pause globex?", "is a question"),
    ],
)
def test_where_a_line_is_not_clear_nothing_is_done_and_that_is_said(one: Life, text: str, because: str) -> None:
    before = one.daemon.store.rows("SELECT COUNT(*) AS n FROM fact")[0]["n"]
    told = tell(one, text)
    assert "Nothing was done" in told
    assert because in told
    # A command that is known needs no list of all of them on a phone.
    assert ("What can be written" in told) == (
        "begins with no command" in told or "names no day" in told or "?" in text
    )
    assert ("help lists all" in told) != ("What can be written" in told)
    assert one.daemon.store.rows("SELECT COUNT(*) AS n FROM fact")[0]["n"] == before


def test_a_note_to_oneself_is_left_alone(one: Life) -> None:
    assert tell(one, "milk\nstatus\npause", "shopping") == ""
    assert tell(one, "pause", "Followup with Bob") == ""
    assert not facts(one, Paused)


@pytest.mark.parametrize(
    "headers",
    [
        {"From": "mallory@evil.example"},
        {"From": f"Jane Doe <{OWNER}>, mallory@evil.example"},
        {"To": f"{OWNER}, friend@example.net"},
        {"Cc": "friend@example.net"},
        {"Auto_Submitted": "auto-generated"},
        {"Precedence": "bulk"},
        {"Date": format_datetime(START - timedelta(days=3))},
    ],
)
def test_mails_of_others_to_others_of_machines_and_of_before_are_none(one: Life, headers: dict[str, str]) -> None:
    assert tell(one, "pause", **headers) == ""
    assert not facts(one, Paused)


def test_an_answer_to_a_mail_that_asks_for_nothing_is_a_command(tmp_path: Path) -> None:
    with paper(tmp_path, extra="digest: {weekly: mon 08:00}\n") as world:
        begin(world)
        later(world, days=7)
        weekly = messages.parse(world.to_owner("weekly")[-1])
        assert "Answer it with a command".lower() in weekly.text.lower().replace("you can ", "")
        answered = {"In_Reply_To": weekly.message_id}
        assert "Paused: everything" in tell(world, "pause until 2026-04-01", f"Re: {weekly.subject}", **answered)
        assert "nearest is: pause" in tell(world, "pase globex", f"Re: {weekly.subject}", **answered)
        assert tell(world, "Thanks!", f"Re: {weekly.subject}", **answered) == ""
        # Passed on, or with a stranger's id, it is none.
        assert tell(world, "pause", f"Fwd: {weekly.subject}", **answered) == ""
        assert tell(world, "pause", f"Re: {weekly.subject}", In_Reply_To="<other@example.org>") == ""
        assert len(facts(world, Paused)) == 1


def test_what_a_step_needs_is_answered_to_the_mail_that_asks_for_it(one: Life) -> None:
    later(one, days=2)
    asks = next(each for raw in one.to_owner("reminder") if "more globex: …" in (each := messages.parse(raw)).text)
    told = tell(one, "more globex: I speak Dutch", f"Re: {asks.subject}", In_Reply_To=asks.message_id)
    assert "Noted for Globex: for the main contact." in told


def test_the_tap_beside_what_a_step_needs_opens_a_command(one: Life) -> None:
    later(one, days=2)
    asks = next(raw for raw in one.to_owner("reminder") if "more globex: …" in messages.parse(raw).text)
    opened = re.search(r'href="mailto:[^"?]*\?subject=([^&"]*)&amp;body=([^"]*)"', messages.parse(asks).html)
    assert opened is not None
    assert (opened[1], unquote(opened[2])) == ("followup", "more globex: ")
    assert "Noted for Globex" in tell(one, f"{unquote(opened[2])}I speak Dutch", opened[1])


def test_what_bears_our_mark_is_no_command(one: Life) -> None:
    copy(one, note(one, "pause", X_Followup="told"), "Sent")
    one.step(minutes=1)
    assert not facts(one, Paused)


def test_without_proof_nothing_is_done_and_few_are_told_of(one: Life) -> None:
    for _ in range(9):
        copy(one, note(one, "stop globex"), "INBOX")
        one.step(minutes=1)
    later(one, hours=1)
    told = [text for text in said(one, "told") if "could not prove" in text]
    assert len(told) == 5
    assert not facts(one, Stopped)
    assert states(one) == ["staged"] * 3


def test_our_own_transcripts_start_no_endless_talk_whatever_a_server_makes_of_them(one: Life) -> None:
    tell(one, "status")
    for _ in range(2 * MOST_UNCLEAR):
        raw = re.sub(rb"(?im)^(X-Followup|Auto-Submitted): .*\r?\n", b"", one.to_owner("told")[-1])
        called = b"Message-ID: " + make_msgid(domain="server.example").encode()
        one.host.deliver(OWNER, re.sub(rb"(?im)^Message-ID: .*$", called, raw), "Sent")
        one.step(minutes=1)
    assert len(one.to_owner("told")) <= 1 + MOST_UNCLEAR
    assert recipients(one) == []


def test_new_people_of_one_mail_are_each_somebody_of_their_own(one: Life) -> None:
    told = tell(
        one,
        "interview today 15-15:30 with Ana Li <ana.li@acme.example>, Staff Engineer\n"
        "add globex: Dora Fox <dora@globex.example>\nadd globex: Eve Orr <eve@globex.example>\n",
    )
    assert told.count("> ") == 3
    by_address = one.daemon.engine.known.by_address
    them = {by_address[f"{who}.example"] for who in ("ana.li@acme", "dora@globex", "eve@globex")}
    assert len(them) == 3
    later(one, hours=14)
    approvals = [messages.parse(raw).text for raw in one.to_owner("approval")]
    assert any("To: Ana Li <ana.li@acme.example>" in text for text in approvals)


def test_a_pause_that_is_over_is_not_told_as_one(one: Life) -> None:
    tell(one, "pause globex until tomorrow")
    assert "Paused." in tell(one, "status")
    later(one, days=2)
    assert "Paused" not in tell(one, "status")


def test_what_a_mail_of_commands_had_done_before_it_broke_off_is_undone_in_memory_too(
    one: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trips(self: Intake, *words: object) -> list[Fact]:
        raise RuntimeError("tripped")

    with monkeypatch.context() as patched:
        patched.setattr(Intake, "take_event", trips)
        told = tell(one, "pause globex\ninterview today 15-15:30 with Ana Li <ana.li@acme.example>, Staff Engineer")
    assert "I could not carry out an answer of yours" in told
    assert not facts(one, Paused)
    assert one.daemon.engine.known.applications["globex"].paused is None
    tell(one, "more globex: the sample")  # under the numbers in the log that were given back
    assert [each.text for each in one.daemon.engine.known.applications["globex"].notes] == ["the sample"]


def test_each_of_several_applications_at_one_employer_can_be_named(one: Life) -> None:
    designer = ics(
        start=one.clock.now + timedelta(days=1), uid="iv-2@globex.example", summary="Phone screen: Product Designer",
        organizer=("Eve Orr", "eve.orr@globex.example"), attendees=(("Eve Orr", "eve.orr@globex.example"),),
    )  # fmt: skip
    one.invite(designer, sender="eve.orr@globex.example", subject="Phone screen: Product Designer")
    one.step()
    assert set(one.daemon.engine.known.applications) == {"globex", "globex-2"}
    asked = tell(one, "pause globex")
    assert "“globex” is several of what I know: globex-1 (Globex, Senior Backend Engineer), globex-2 (Globex" in asked
    for name in ("globex-1", "globex-2", "Globex Product Designer", "backend engineer"):
        assert "Paused: Globex" in tell(one, f"pause {name}")
    paused = [fact.application for fact in facts(one, Paused)]  # type: ignore[attr-defined]
    assert paused == ["globex", "globex-2", "globex-2", "globex"]
    assert "is several" in tell(one, "forget Globex")  # it cannot be undone, so no guess is made
    assert "is several" in tell(one, "forget globex")
    assert "goes at my next look" in tell(one, "forget globex-2")
