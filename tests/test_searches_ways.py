"""Job searches in which somebody answers by another way than a plain mail of their own: through the list of their
team, in a network that tells of it under its own name. Who may have answered is neither chased nor talked past."""

from __future__ import annotations

import pytest
from searches import ANN, INTERVIEW, mail, of, own, play, said, sent

TEAM = {
    "List_Id": "<recruiting.globex.example>", "List_Unsubscribe": "<mailto:x@globex.example>", "Precedence": "list",
}  # fmt: skip
WORDS = "Hi Jane,\n\nwe will come back to you by 27 March.\n\nAnn"
LISTED = "Globex Recruiting <recruiting@globex.example>"
THROUGH_A_LIST = {
    "under her name": mail("3-12 10:00", "'Ann Lee' via Recruiting <recruiting@globex.example>", WORDS, **TEAM),
    "her address in a header of the list": mail(
        "3-12 10:00", "Recruiting <recruiting@lists.example>", WORDS, X_Original_From=of(ANN), **TEAM
    ),
    "it has the subject of ours": mail(
        "3-12 10:00", LISTED, WORDS, subject="Re: Thank you for the conversation", **TEAM
    ),
}  # fmt: skip


@pytest.mark.parametrize("story", THROUGH_A_LIST)
def test_who_answers_through_the_list_of_a_team_is_not_chased(story: str) -> None:
    told = play(INTERVIEW, THROUGH_A_LIST[story])
    assert sent(told, "status_check") == []
    assert len(said(told, "asked_owner")) == 1


def test_a_list_that_answers_the_owner_is_as_good_as_anybody() -> None:
    wrote = own("3-11 10:00", of(ANN), "Here are my papers.", subject="Papers", named="papers@example.org")
    answer = mail("3-12 10:00", LISTED, WORDS, subject="Papers", answers="papers@example.org", **TEAM)
    told = play(INTERVIEW, wrote, answer)
    assert sent(told, "status_check") == ["status_check recruiting 03-30"]
    assert said(told, "asked_owner") == []


OTHER_LISTS = (
    mail("3-12 10:00", "Globex News <news@globex.example>", WORDS, subject="Spring news", **TEAM),
    mail("3-12 10:00", "Ann Lee <ann@shop.example>", WORDS, subject="Spring sale", **TEAM),
    mail("3-12 10:00", "Users <users@lists.example>", WORDS, subject="Re: Thank you for the conversation", **TEAM),
)


@pytest.mark.parametrize("news", OTHER_LISTS)
def test_what_other_lists_send_holds_nothing(news: str) -> None:
    told = play(INTERVIEW, news)
    assert sent(told, "status_check") == ["status_check ann.lee 03-17"]
    assert said(told, "asked_owner") == []


@pytest.mark.parametrize("headers", [{}, {"List_Unsubscribe": "<https://linkedin.com/u>"}])
@pytest.mark.parametrize(
    "subject",
    ["Ann Lee replied to your message", "New message from Ann Lee", "Ann Lee hat Ihnen eine Nachricht geschickt",
     "Nuevo mensaje de Ann Lee"],
)  # fmt: skip
def test_a_network_may_name_who_has_written_in_the_subject_alone(subject: str, headers: dict[str, str]) -> None:
    notice = mail(
        "3-10 12:30", "LinkedIn <messages-noreply@linkedin.com>", "You're welcome!", subject=subject, **headers
    )
    told = play(INTERVIEW, notice)
    assert sent(told) == []
    assert len(said(told, "asked_owner")) == 1


def test_a_networks_notice_of_somebody_else_is_nothing() -> None:
    notice = mail("3-10 12:30", "LinkedIn <messages-noreply@linkedin.com>", "Hi!", subject="New message from Zoe Fox")
    assert sent(play(INTERVIEW, notice, until="3-12 08:00")) == ["thank_you ann.lee 03-10"]


PROGRAMS = (
    ("Ann Lee in Teams <noreply@email.teams.microsoft.com>", "Ann sent a message"),
    ("Ann Lee in Microsoft Teams <noreply@email.teams.microsoft.com>", "Ann hat eine Nachricht gesendet"),
    ("Slack <notification@slack.example>", "[Globex] New message from Ann Lee"),
    ("Slack <notification@slack.example>", "Ann Lee (Globex) sent you a direct message"),
    ("XING <mailrobot@xing.example>", "Ann Lee hat Ihnen geschrieben"),
    ("Telefon <ansage@phone.example>", "Verpasster Anruf von Ann Lee"),
)


@pytest.mark.parametrize(("sender", "subject"), PROGRAMS)
def test_a_program_for_chats_tells_of_who_has_written_there(sender: str, subject: str) -> None:
    told = play(INTERVIEW, mail("3-10 12:30", sender, "We need another week.", subject=subject), until="4-05 08:00")
    assert sent(told) == []
    assert len(said(told, "asked_owner")) == 1


@pytest.mark.parametrize("sender", ["Teams <noreply@teams.example>", "XING <mailrobot@xing.example>"])
def test_a_program_for_chats_that_tells_of_somebody_else_is_nothing(sender: str) -> None:
    notice = mail("3-10 12:30", sender, "Hi!", subject="Zoe Fox sent a message")
    assert sent(play(INTERVIEW, notice, until="3-12 08:00")) == ["thank_you ann.lee 03-10"]


# --- a mailbox that answers by itself, and says by when somebody will -----------------------------------------------

JOBS = "Globex Recruiting <jobs@globex.example>"
BY_ITSELF = {
    "Thank you for your message. We will get back to you within 10 business days.": "03-25",
    "Thank you for your e-mail. You will hear from us by 27 March.": "03-30",
    "Vielen Dank für Ihre Nachricht. Wir melden uns innerhalb von zwei Wochen bei Ihnen.": "03-25",
    "Merci pour votre message. Nous vous répondrons sous deux semaines.": "03-25",
}


@pytest.mark.parametrize("words", BY_ITSELF)
def test_who_is_told_by_a_mailbox_when_it_will_be_answered_asks_nobody_before(words: str) -> None:
    answer = mail("3-10 14:50", JOBS, words, subject="Automatic reply: Thank you", Auto_Submitted="auto-replied")
    told = play(INTERVIEW, answer)
    assert sent(told, "status_check") == [f"status_check ann.lee {BY_ITSELF[words]}"]
    assert said(told, "asked_owner") == []


@pytest.mark.parametrize("words", ["I am travelling and will get back to you by 27 March.", "Back on 27 March."])
def test_a_colleague_who_is_away_holds_nothing(words: str) -> None:
    away = mail("3-10 14:50", "Bob Ray <bob.ray@globex.example>", words, subject="Automatic reply: Thank you",
                Auto_Submitted="auto-replied")  # fmt: skip
    assert sent(play(INTERVIEW, away), "status_check") == ["status_check ann.lee 03-17"]


@pytest.mark.parametrize(
    "words",
    [
        "I am out of the office until 16 March. Candidates: we will decide by 27 March.",
        "I am out of the office until 16 March. Our team will be in touch with everybody by 27 March.",
        "Ich bin bis 16. März nicht im Büro. Bewerber: Wir melden uns bis 27. März.",
    ],
)
@pytest.mark.parametrize("who", [("Ann Lee", "ann.lee@globex.example"), ("Bob Ray", "bob.ray@globex.example")])
def test_what_all_of_them_will_do_by_a_day_is_waited_for_though_one_says_so_who_is_away(
    words: str, who: tuple[str, str]
) -> None:
    away = mail("3-10 14:50", of(who), words, subject="Automatic reply: Thank you", Auto_Submitted="auto-replied")
    told = play(INTERVIEW, away)
    assert sent(told, "status_check") == ["status_check ann.lee 03-30"]
    assert said(told, "asked_owner") == []
