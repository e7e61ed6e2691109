"""Addresses without letters and lines without end are read in no time, and raise nothing."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within

from agent.model import Attendee
from agent.understand import message as messages
from agent.understand import own_words
from agent.understand.events import event_told
from agent.understand.mail import signature_blocks
from agent.understand.persons import acquainted, announced


def test_an_address_without_letters_is_nobodys_name() -> None:
    known = [Attendee("12@34.example", "12@34.example")]
    assert acquainted.match(announced.Named("Iker Zubiri", ""), known) is None


@pytest.mark.parametrize("text", ["\n" * 4000, ";\n" * 2000, "company" + " " * 4000, ". " * 2000])
@not_by_chance
def test_a_form_of_blanks_is_no_form(text: str) -> None:
    began = time.process_time()
    assert not event_told.of_a_buyer(text)
    within(began, 0.5)


@pytest.mark.parametrize("piece", ["1234-", "a.b-", "+49 ", "www.", "a@", "t" * 20_000])
@not_by_chance
def test_a_line_without_end_is_read_in_no_time(piece: str) -> None:
    line = piece * (20_000 // len(piece))
    head = "From: a@b.example\r\nTo: robin@keller.example\r\n\r\nHello,\r\n\r\nyes.\r\n\r\nBest\r\n"
    mail = f"{head}{line}\r\nAnn\r\n".encode()
    began = time.process_time()
    own_words.own_words(messages.parse(mail))
    within(began, 1.5)


@not_by_chance
def test_a_signature_has_no_line_of_a_megabyte() -> None:
    began = time.process_time()
    assert not signature_blocks.gives_contact("Zq#7" * 250_000 + " www.x.example")
    within(began, 0.2)
