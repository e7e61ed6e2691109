"""A doubt below the owner's name belongs to the answer."""

from __future__ import annotations

import pytest

from agent.understand import message as messages
from agent.understand.errands.afterthought import with_afterthought
from agent.understand.own_words import and_signature, own_words

HEAD = "From: jane@example.org\r\nTo: jane@example.org\r\nSubject: Re: Acme\r\nMIME-Version: 1.0\r\n"
TYPE = "Content-Type: text/plain; charset=utf-8\r\n\r\n"


def heard(text: str, signature: str = "") -> str:
    message = messages.parse((HEAD + TYPE + text.replace("\n", "\r\n")).encode())
    return with_afterthought(own_words(message), and_signature(message), signature)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Send it.\n\nGrüße\nO. Haug\n\nno wait\n", "no wait"),
        ("Send it.\n\nBest,\nRobin Keller\nno wait\n", "no wait"),
        ("Ja bitte\n\nLG\nJana\n\nnein, doch nicht\n", "nein, doch nicht"),
        ("Oui\n\nBien à vous,\nClaire Morel\npas encore\n", "pas encore"),
        ("Sí\n\nSaludos,\nInés\n\nespera, aún no\n", "aún no"),
        ("Both please\n\nCheers,\nJo\n\nhold Rolf's\n", "hold Rolf's"),
    ],
)
def test_a_doubt_below_the_name_is_heard(text: str, doubt: str) -> None:
    assert doubt in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "Send it.\n\nBest,\nRobin Keller\n",
        "Send it.\n\nBest,\nRobin Keller\n+49 170 000 00 00\nrobin@keller.example\n",
        "Send it.\n\n-- \nRobin Keller\nNo trees were harmed\n",
        "Send it.\n\nRobin\n\nSent from my iPhone\n",
        "Send it.\n\nOn Tue, Jane wrote:\n> no wait\n> not yet\n",
        "Send it.\n\nBest,\nRobin Keller\n\nIf you are not the intended recipient, you must not read this mail.\n",
    ],
)
def test_a_signature_stays_cut(text: str) -> None:
    assert heard(text) == "Send it."


def test_a_line_of_the_signature_that_the_configuration_names_is_no_doubt() -> None:
    assert heard("Send it.\n\nBest,\nRobin\nNever not learning\n", "Robin\nNever not learning") == "Send it."


HEADS = (
    "From: followup <jane@example.org>\nSent: Tuesday, 10 March 2026 16:50\nTo: jane@example.org\nSubject: Acme\n",
    "Von: followup <jane@example.org>\nGesendet: Dienstag, 10. März 2026 16:50\nAn: jane@example.org\nBetreff: Acme\n",
    "De : followup <jane@example.org>\nEnvoyé : mardi 10 mars 2026 16:50\nÀ : jane@example.org\nObjet : Acme\n",
    "De: followup <jane@example.org>\nEnviado: martes, 10 de marzo de 2026\nPara: jane@example.org\nAsunto: Acme\n",
    "On Tue, 10 Mar 2026 at 16:50, followup <jane@example.org> wrote:\n",
    "Le mar. 10 mars 2026 à 16:50, followup <jane@example.org> a écrit :\n",
)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("mark", ["", "> "])
def test_what_we_wrote_ourselves_is_no_doubt_of_the_owners(head: str, mark: str) -> None:
    ours = (
        "Later: snooze 2 days.\nGoes: today 19:10, and not after\nuntil Thursday 15:30\nNot only that.\nwhen we spoke\n"
    )
    quoted = "".join(f"{mark}{line}\n" for line in ours.splitlines())
    assert heard(f"Send all\n\nBest,\nJane Doe\n\n{head}\n{quoted}") == "Send all"
