"""Job searches in which an answer comes to the owner's phone and they send it to themselves: nobody is chased who may
have answered there. Each is played from its mails alone; the writer is named in the text only."""

from __future__ import annotations

import pytest
from searches import ANN, INTERVIEW, OWNER, Person, invite, own, play, said, sent

SAID = "Hi Jane, we will get back to you by 27 March."
PASSED_ON = {
    "a forwarded SMS": ("Fwd: SMS", f"SMS from Ann Lee, 12:31:\n{SAID} Ann"),
    "an SMS in German": ("SMS", "SMS von Ann Lee:\nHallo Frau Doe, wir melden uns bis 27. März."),
    "a chat from an iPhone": ("Chat", f"[12.03.26, 12:31] Ann Lee: {SAID}\n[12.03.26, 12:33] Jane Doe: Thanks!"),
    "a chat from Android": ("", f"12.03.26, 12:31 - Ann Lee: {SAID}\n12.03.26, 12:33 - Jane Doe: Thanks!"),
    "a chat from America": ("For later", f"[3/12/26, 12:31:04 PM] Ann Lee: {SAID}"),
    "a chat copied from a desk": ("For later", f"Ann Lee, [12/03/2026 12:31]\n{SAID}"),
    "her given name and the way": ("Note", f"Ann per WhatsApp:\n“{SAID}”"),
    "her given name in the subject": ("WhatsApp Ann", SAID),
    "her name in the subject": ("Message from Ann Lee", "we will get back to you by 27 March"),
    "a name below": ("Fwd:", f"{SAID}\n\nAnn"),
    "a name below what is addressed to the owner": ("", f"{SAID}\nBest, Ann Lee"),
    "speakers of a chat": ("Chat", "Ann: we need another week\nMe: thanks!"),
    "she has written": ("Note", "Ann Lee (Globex) just texted me: sorry, we need another week."),
    "she has written, in German": ("Notiz", "Ann Lee hat mir gerade geschrieben: wir melden uns bis 27.3."),
    "she has called, in German": ("Notiz", "Ann Lee rief gerade an, sie brauchen noch bis zum 27.3."),
    "she has written, in French": ("Note", "Ann Lee vient de m'écrire : réponse d'ici le 27 mars"),
    "she has written, in Spanish": ("Nota", "Ann Lee me ha escrito: nos dirán algo antes del 27 de marzo"),
    "the firm alone": ("SMS", "SMS from Globex: we will get back to you by 27 March."),
}


@pytest.mark.parametrize("story", PASSED_ON)
def test_who_wrote_to_the_phone_is_not_chased_unasked(story: str) -> None:
    subject, text = PASSED_ON[story]
    told = play(INTERVIEW, own("3-12 12:40", OWNER, text, subject=subject))
    assert sent(told) == ["thank_you ann.lee 03-10"]
    (asked,) = said(told, "asked_owner")
    assert "unclear to me" in asked


def test_who_wrote_to_the_phone_before_they_were_thanked_is_asked_about() -> None:
    told = play(INTERVIEW, own("3-10 12:40", OWNER, "SMS from Ann Lee: great talk today!", subject="SMS"))
    assert sent(told, "thank_you") == []


def test_once_the_owner_has_said_so_the_asking_goes_on() -> None:
    told = play(
        INTERVIEW, own("3-12 12:40", OWNER, PASSED_ON["a forwarded SMS"][1], subject="SMS"),
        answers={"unclear to me": "go"},
    )  # fmt: skip
    assert sent(told, "status_check") == ["status_check ann.lee 03-19"]


NOTES = {
    "to prepare": ("Notes", "Prepare for Ann Lee: ask about the team, bring papers."),
    "a draft": ("Draft", "Dear Ann,\n\nthank you for the talk. I liked what you said of the team.\n\nJane"),
    "an address": ("Notes", "From: Ann Lee <ann.lee@globex.example>\nbring the papers"),
    "things to do": ("To do", "call Ann Lee, buy milk, text mum"),
    "what was learnt": ("Notes", "Ann Lee said the team is eight people. They use Slack and Signal."),
    "somebody else": ("SMS", "SMS from Zoe Fox: dinner at 8?"),
    "somebody else's chat": ("Chat", "[12.03.26, 12:31] Zoe Fox: dinner with Ann at 8?"),
}


@pytest.mark.parametrize("story", NOTES)
def test_what_the_owner_notes_for_themselves_is_nobodys_word(story: str) -> None:
    subject, text = NOTES[story]
    told = play(INTERVIEW, own("3-12 12:40", OWNER, text, subject=subject))
    assert sent(told, "status_check") == ["status_check ann.lee 03-17"]
    assert said(told, "asked_owner") == []


def test_a_given_name_of_two_people_is_nobodys() -> None:
    other: Person = ("Ann Moss", "ann.moss@globex.example")
    told = play(invite("3-9 10:00", "3-10 10:00", ANN, other), own("3-12 12:40", OWNER, SAID, subject="WhatsApp Ann"))
    assert len(sent(told, "status_check")) == 1
