"""Job searches for two roles at one employer in which one mail speaks of both: what is said of one neither ends the
other nor is lost for it. Each is played from its mails alone."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, INTERVIEW, Json, invite, mail, of, own, play, said, sent

OTHER = invite("3-9 11:00", "3-11 10:00", BOB, uid="two", summary="Interview: Data Engineer")
OF_ANNS_TOO = invite("3-9 11:00", "3-11 10:00", ANN, uid="two", summary="Interview: Data Engineer")
"""Ann is met for Backend Engineer on the 10th, Bob for Data Engineer on the 11th: asked on the 17th and the 18th."""


def ends(told: list[Json]) -> list[object]:
    """The roles that ended."""
    return [each["role"] for each in told if each["event"] == "closed"]


NO_AND_A_DAY = (
    "Unfortunately we will not move forward with you for the Backend Engineer role. The team of the Data Engineer role"
    " decides by 27 March and will be in touch then.",
    "Bob will get back to you by 27 March about Data Engineer. For Backend Engineer we have chosen somebody else, I am"
    " sorry.",
    "For the Backend Engineer position we have decided to go with another candidate; for Data Engineer you will hear"
    " from us by 27 March.",
    "Für die Stelle Backend Engineer haben wir uns leider für eine andere Person entschieden. Zur Stelle Data"
    " Engineer melden wir uns bis zum 27. März bei Ihnen.",
    "Backend Engineer:\nUnfortunately we have decided to move forward with another candidate.\n\nData Engineer:\nThe"
    " team will get back to you by 27 March.",
)


@pytest.mark.parametrize("other", [OTHER, OF_ANNS_TOO], ids=["of Bob", "of Ann"])
@pytest.mark.parametrize("words", NO_AND_A_DAY)
def test_a_no_ends_the_role_that_it_names_and_the_other_waits_for_the_day_that_is_named_for_it(
    words: str, other: str
) -> None:
    told = play(INTERVIEW, other, mail("3-13 09:00", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"))
    assert ends(told) == ["Backend Engineer"]
    assert sent(told, "status_check") == ["status_check ann.lee 03-30"]
    assert said(told, "asked_owner") == []


def test_what_comes_before_any_role_is_about_the_one_of_the_subject() -> None:
    words = "Unfortunately we have chosen another candidate. For Data Engineer you will hear from us by 27 March."
    told = play(
        INTERVIEW, OTHER, mail("3-13 09:00", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn", subject="Re: Backend Engineer")
    )
    assert ends(told) == ["Backend Engineer"]
    assert sent(told, "status_check") == ["status_check ann.lee 03-30"]


def test_two_days_are_each_waited_for() -> None:
    words = "For Backend Engineer we decide by 20 March, while the Data Engineer team will be in touch by 27 March."
    told = play(INTERVIEW, OTHER, mail("3-13 09:00", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"))
    assert sent(told, "status_check") == ["status_check ann.lee 03-23", "status_check ann.lee 03-30"]


ENTANGLED = (
    "We have filled the Backend Engineer and the Data Engineer roles.",
    "Backend Engineer or Data Engineer, we will only be able to offer you one of them and decide by 27 March.",
)


@pytest.mark.parametrize("words", ENTANGLED)
def test_where_one_sentence_speaks_of_both_and_cannot_be_cut_nobody_is_chased_unasked(words: str) -> None:
    told = play(INTERVIEW, OTHER, mail("3-13 09:00", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"))
    assert sent(told, "status_check") == []
    assert ends(told) == []
    assert said(told, "asked_owner") != []


def test_whoever_is_called_as_a_role_is_called_is_no_role() -> None:
    words = "Bob, our Data Engineer, liked you. Unfortunately we have chosen another candidate for Backend Engineer."
    told = play(INTERVIEW, OTHER, mail("3-13 09:00", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"))
    assert ends(told) == ["Backend Engineer"]
    assert sent(told, "status_check") == ["status_check bob.ray 03-18"]


def test_a_no_of_which_the_owner_is_asked_asks_about_its_role_alone() -> None:
    words = "It is a no for the Backend Engineer position, but the Data Engineer team will get back to you by 27 March."
    told = play(INTERVIEW, OTHER, mail("3-13 09:00", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"))
    asked = [each for each in told if each["event"] == "asked_owner"]
    assert [each["role"] for each in asked] == ["Backend Engineer"]
    assert sent(told, "status_check") == ["status_check ann.lee 03-30"]


WITHDRAWN = {
    "in one sentence of two": "I would like to withdraw my application for the Backend Engineer role. I am still very "
    "interested in Data Engineer.",
    "alone": "I would like to withdraw my application as Backend Engineer.",
    "in German": "hiermit ziehe ich meine Bewerbung als Backend Engineer zurück.",
}


@pytest.mark.parametrize("to", [ANN, BOB])
@pytest.mark.parametrize("other", [OTHER, OF_ANNS_TOO], ids=["of Bob", "of Ann"])
@pytest.mark.parametrize("story", WITHDRAWN)
def test_a_role_that_the_owner_withdraws_from_holds_that_one_alone(story: str, other: str, to: tuple[str, str]) -> None:
    """Whoever of the employer it is written to."""
    wrote = own("3-12 09:00", of(to), f"Dear {to[0]},\n\n{WITHDRAWN[story]}\n\nJane")
    told = play(INTERVIEW, other, wrote)
    asked = [each for each in told if each["event"] == "asked_owner"]
    assert [each["role"] for each in asked] == ["Backend Engineer"]
    assert len(sent(told, "status_check")) == 1


def test_who_withdraws_from_all_without_a_role_is_asked_for_all() -> None:
    wrote = own("3-12 09:00", of(ANN), "Dear Ann,\n\nI would like to withdraw my application.\n\nJane")
    assert sent(play(INTERVIEW, OF_ANNS_TOO, wrote), "status_check") == []
