"""Job searches in which a talk is moved or called off before its hour by another way than a plain mail of who is met: a
message that the owner sends to themselves, a mail passed on, the list of a team, an applicant system, whoever arranged
it. Nobody is thanked unasked for what may not have taken place. Each is played from its mails alone."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, INTERVIEW, OWNER, Person, invite, mail, of, own, play, said, sent

MOVES = "Hi Jane, something came up, can we move our interview tomorrow to Thursday at 10?"
HEAD = f"From: {of(ANN)}\nDate: Mon, 9 Mar 2026 17:50\nSubject: Tomorrow\nTo: Jane Doe <jane.private@other.example>"
AT = "3-9 18:00"
ATTACHED = own(
    AT, OWNER, f"--x\r\nContent-Type: message/rfc822\r\n\r\n{HEAD}\n\n{MOVES}\r\n--x--", subject="Fwd: Tomorrow"
)
ELSEWHERE = {
    "a message": own(AT, OWNER, f"SMS from Ann Lee:\n{MOVES}", subject="SMS"),
    "a message that calls it off": own(
        AT, OWNER, "SMS from Ann Lee:\nHi Jane, I am ill and have to cancel our interview tomorrow.", subject="SMS"
    ),
    "a chat in German": own(
        AT, OWNER, "[09.03.26, 17:31] Ann Lee: Hallo, ich muss unser Gespräch morgen leider absagen.", subject="Chat"
    ),
    "a mail to another mailbox": own(
        AT, OWNER, f"---------- Forwarded message ---------\n{HEAD}\n\n{MOVES}\n\nAnn", subject="Fwd: Tomorrow"
    ),
    "a mail that is attached": ATTACHED.replace("text/plain; charset=utf-8", "multipart/mixed; boundary=x"),
    "the list of a team": mail(
        AT, "'Ann Lee' via Recruiting <recruiting@globex.example>", f"{MOVES}\n\nAnn",
        List_Id="<recruiting.globex.example>", Precedence="list",
    ),
}  # fmt: skip


@pytest.mark.parametrize("story", ELSEWHERE)
def test_what_may_have_been_called_off_elsewhere_is_not_thanked_for_unasked(story: str) -> None:
    told = play(INTERVIEW, ELSEWHERE[story])
    assert sent(told) == []
    assert [each for each in said(told, "asked_owner") if "Did it take place as planned?" in each]


NOTHING = {
    "a kind word": own(AT, OWNER, "SMS from Ann Lee:\nHi Jane, looking forward to tomorrow!", subject="SMS"),
    "somebody else": own(AT, OWNER, f"SMS from Zoe Fox:\n{MOVES}", subject="SMS"),
    "another list": mail(AT, "Globex News <news@news.example>", MOVES, List_Id="<news.example>", Precedence="list"),
}


@pytest.mark.parametrize("story", NOTHING)
def test_what_is_still_on_is_thanked_for(story: str) -> None:
    assert sent(play(INTERVIEW, NOTHING[story], until="3-12 08:00")) == ["thank_you ann.lee 03-10"]


# --- an applicant system that tells of it in words -----------------------------------------------------------------

SYSTEMS = ("Globex Careers <no-reply@greenhouse.io>", "Globex <no-reply@globex.example>")
OFF = "Hi Jane,\n\nyour interview with Globex on Tuesday, March 10 at 10:00 has been cancelled."
WITHOUT_A_TIME = "Dear Jane,\n\nunfortunately we have to reschedule your interview for Backend Engineer at Globex."


def system(words: str, sender: str = SYSTEMS[0], at: str = AT, **headers: str) -> str:
    """What it writes of its own accord, without a calendar."""
    return mail(at, sender, words, subject="Your interview with Globex: Backend Engineer", **headers)


@pytest.mark.parametrize("headers", [{}, {"Auto_Submitted": "auto-generated"}])
@pytest.mark.parametrize("sender", SYSTEMS)
@pytest.mark.parametrize("words", [OFF, WITHOUT_A_TIME, "Ihr Gespräch bei Globex wurde leider storniert."])
def test_what_a_system_calls_off_in_words_is_not_thanked_for_unasked(
    words: str, sender: str, headers: dict[str, str]
) -> None:
    told = play(INTERVIEW, system(words, sender, **headers))
    assert sent(told) == []
    assert [each for each in said(told, "asked_owner") if "Did it take place as planned?" in each]


REMINDER = (
    "Hi Jane,\n\nyour interview with Globex is tomorrow at 10:00. Need to make changes? Reschedule or cancel your "
    "interview here. You can cancel the interview up to 24 hours before."
)
MOVED = system("Hi Jane,\n\nyour interview with Globex has been rescheduled to Wednesday at 10:00.", at="3-9 12:05")
STILL_ON = {
    "a reminder": (INTERVIEW, system(REMINDER)),
    "a new invitation came with it": (INTERVIEW, invite("3-9 12:00", "3-11 10:00", sequence=1), MOVED),
    "a new invitation came after it": (INTERVIEW, MOVED, invite("3-9 15:00", "3-11 10:00", sequence=1)),
    "another event came with it": (INTERVIEW, invite("3-9 12:00", "3-11 10:00", uid="anew"), MOVED),
}


@pytest.mark.parametrize("story", STILL_ON)
def test_what_a_system_reminds_of_or_has_told_the_new_time_of_is_thanked_for(story: str) -> None:
    told = play(*STILL_ON[story], until="3-14 08:00")
    assert len(sent(told, "thank_you")) == 1
    assert not [each for each in said(told, "asked_owner") if "Did it take place" in each]


BY_WORDS = (
    "the panel has a conflict tomorrow. Would Thursday at 2 pm be possible?",
    "we are running late, so please come on Thursday instead.",
    "our office is closed tomorrow because of the strike, so all appointments are cancelled.",
    "unfortunately Ann and Bob are both ill. I'll get back to you with a new date.",
    "could we make it the same time next week?",
    "l'entretien de demain est repoussé à jeudi.",
)


@pytest.mark.parametrize("words", BY_WORDS)
def test_what_whoever_arranged_it_moves_in_plain_words_is_not_thanked_for_unasked(words: str) -> None:
    """Until then the whole panel was thanked; and a closed office was taken for the end of everything."""
    pam: Person = ("Pam Orr", "pam.orr@globex.example")
    met = invite("3-9 10:00", "3-10 10:00", ANN, BOB, by=pam)
    told = play(met, mail("3-9 15:00", of(pam), f"Hi Jane,\n\n{words}\n\nPam"), until="3-16 08:00")
    assert sent(told) == []
    assert [each for each in told if each["event"] == "closed"] == []
    (asked,) = said(told, "asked_owner")
    assert asked.endswith("Did it take place as planned?")
