"""Job searches in which one thing is there twice: two clients of one agency, two invitations to one meeting, one person
at two addresses. Each is played from its mails alone; nobody may be written to for the wrong one."""

from __future__ import annotations

from searches import ANN, OLGA, RITA, Person, invite, mail, of, play, said, sent

# --- an agency, two of its people, two of its clients ---------------------------------------------------

TOM: Person = ("Tom Fox", "tom@talent-agency.example")
GLOBEX = invite("3-9 10:00", "3-10 10:00", ANN, by=RITA, summary="Interview with Globex: Backend Engineer")
INITECH = invite("3-9 10:30", "3-11 10:00", OLGA, by=TOM, uid="tom", summary="Interview with Initech: Data Engineer")


def test_what_one_at_the_agency_says_of_a_colleagues_client_is_about_that_client() -> None:
    """Tom arranged Initech alone; until then his word on Globex was taken for one on Initech, and Rita was chased."""
    words = "Hi Jane,\n\nRita is off today. Globex told us that they will decide by 27 March.\n\nTom"
    told = play(GLOBEX, INITECH, mail("3-13 09:00", of(TOM), words, subject="News"))
    assert sent(told, "status_check") == ["status_check tom 03-18", "status_check tom 03-30"]


def test_a_no_of_a_colleagues_client_ends_that_one_alone() -> None:
    words = "Hi Jane,\n\nunfortunately Globex decided to go with another candidate.\n\nTom"
    told = play(GLOBEX, INITECH, mail("3-13 09:00", of(TOM), words, subject="Feedback"))
    assert [each["company"] for each in told if each["event"] == "closed"] == ["Globex"]
    assert sent(told, "status_check") == ["status_check tom 03-18"]


def test_where_both_clients_are_named_nobody_is_chased_unasked() -> None:
    words = "Hi Jane,\n\nInitech decide by 20 March, Globex by 27 March.\n\nTom"
    told = play(GLOBEX, INITECH, mail("3-13 09:00", of(TOM), words, subject="News"))
    assert sent(told, "status_check") == []
    assert said(told, "asked_owner") != []
