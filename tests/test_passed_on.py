"""Whose mails are passed on in one: found under every program's head, and at once however long the mail is."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within

from agent.understand import message as messages
from agent.understand.mail import passed_on

HEADS = (
    "From: Ann Lee <ann@x.example>\nDate: 12 March 2026 at 9:00\nSubject: Hello\nTo: Jane <jane@y.example>\n",
    "*From:* Ann Lee <ann@x.example>\n*Sent:* Thursday, 12 March 2026 09:00\n*To:* Jane\n*Subject:* Hello\n",
    "From: Ann Lee [mailto:ann@x.example]\nSent: Thursday, 12 March 2026 09:00\nTo: Jane\nSubject: Hello\n",
    "Von: Ann Lee <ann@x.example>\nGesendet: Donnerstag, 12. März 2026 09:00\nAn: Jane\nBetreff: Hallo\n",
    "De : Ann Lee <ann@x.example>\nEnvoyé : jeudi 12 mars 2026 09:00\nÀ : Jane\nObjet : Bonjour\n",
    "De: Ann Lee <ann@x.example>\nEnviado: jueves, 12 de marzo de 2026 9:00\nPara: Jane\nAsunto: Hola\n",
    "> From: Ann Lee <ann@x.example>\n> Date: 12 March 2026 at 9:00\n> Subject: Hello\n> To: Jane <j@y.example>\n",
)


def passing_on(text: str) -> list[str]:
    raw = f"From: jane@y.example\nSubject: Fwd: Hello\nContent-Type: text/plain; charset=utf-8\n\n{text}"
    return [each.email for each in passed_on.writers(messages.parse(raw.encode()))]


@pytest.mark.parametrize("head", HEADS)
def test_whoever_stands_in_a_head_wrote_what_is_below_it(head: str) -> None:
    assert passing_on(f"see below\n\n{head}\nHello Jane, thank you.\n") == ["ann@x.example"]


def test_a_line_that_only_begins_like_one_is_no_head() -> None:
    assert passing_on("From: Berlin\nTo: Paris\nBring the papers, and write to ann@x.example.\n") == []


@pytest.mark.parametrize(
    "bit", ["From: a@b.example\n", "From: x\nSent: y\nTo: z\n", "> ", "From: ", "\n", "a", "9", " "]
)
@not_by_chance
def test_however_long_it_is_read_at_once(bit: str) -> None:
    begun = time.process_time()
    assert len(passing_on(bit * 20_000)) <= passed_on.MOST
    within(begun, 1)
