"""Job searches in which an applicant system says that something new lies there for the owner, and not what, nor of
whom: it may be a no. Until they have looked nobody is asked for news unasked. What such systems write of other things,
or for another employer, holds nothing."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within
from searches import ANN, INTERVIEW, OLGA, invite, mail, of, play, said, sent

from agent.understand import message as messages
from agent.understand.machines import waiting_there

THANKED, ASKED = "thank_you ann.lee 03-10", "status_check ann.lee 03-17"
AT = "3-13 09:00"
PORTAL = "Candidate Portal <no-reply@greenhouse.io>"
THERE = {
    "a message in a portal": (
        "New message in your candidate portal", "A new message is waiting for you. Sign in to view it: https://x.example",
        PORTAL),
    "of the hiring team": (
        "New message from the hiring team", "The hiring team has sent you a message. View message: https://x.example",
        "Teamtailor <no-reply@teamtailor-mail.com>"),
    "about the application": (
        "Your application", "You have received a new message regarding your application. Please log in to read it.",
        "SmartRecruiters <notifications@smartrecruiters.com>"),
    "an update": (
        "Action required", "There is an update on your application. Please sign in to see the details.",
        "Workday <donotreply@myworkday.com>"),
    "another status": (
        "Application status", "The status of your application has changed. Log in to your account to see it.",
        "Recruiting <donotreply@myworkday.com>"),
    "a letter": (
        "New document available", "A new document is available in your candidate account.",
        "Candidate Account <noreply@successfactors.eu>"),
    "in German": (
        "Neue Nachricht im Bewerberportal",
        "Guten Tag,\n\nin Ihrem Bewerberkonto liegt eine neue Nachricht für Sie bereit. Bitte melden Sie sich an.\n\n"
        "Dies ist eine automatisch erzeugte Nachricht.", "Karriereportal <noreply@softgarden.io>"),
    "a status in German": (
        "Statusänderung", "Der Status Ihrer Bewerbung hat sich geändert. Bitte loggen Sie sich im Bewerberportal ein.",
        "Bewerbermanagement <noreply@softgarden.io>"),
    "in French": (
        "Nouveau message", "Vous avez un nouveau message dans votre espace candidat. Connectez-vous pour le lire.",
        "Espace Candidat <no-reply@taleo.net>"),
    "in Spanish": (
        "Nuevo mensaje", "El estado de su candidatura ha cambiado. Acceda a su cuenta para verlo.",
        "Portal de Empleo <no-reply@taleo.net>"),
    "the employer by name, and nothing else": (
        "Globex: neue Nachricht", "Sie haben eine neue Nachricht von Globex.", "Portal <noreply@portal.example>"),
    "the employer by name, by a machine that says so": (
        "Globex: neue Nachricht", "Sie haben eine neue Nachricht. Dies ist eine automatisch erzeugte Nachricht.",
        "Globex Karriere <noreply@softgarden.io>"),
}  # fmt: skip


@pytest.mark.parametrize("story", THERE)
def test_of_what_waits_in_an_applicant_system_the_owner_is_asked(story: str) -> None:
    subject, text, sender = THERE[story]
    told = play(INTERVIEW, mail(AT, sender, text, subject=subject))
    assert sent(told) == [THANKED]
    (asked,) = said(told, "asked_owner")
    assert asked == f"A machine wrote to you for Globex on Friday 13 March (“{subject}”). Should the follow-ups go on?"


def test_where_it_may_be_of_several_the_owner_is_asked_once() -> None:
    other = invite("3-9 11:00", "3-11 10:00", OLGA, uid="two", summary="Interview: Data Engineer")
    subject, text, sender = THERE["a message in a portal"]
    told = play(INTERVIEW, other, mail(AT, sender, text, subject=subject))
    assert sent(told) == [THANKED, "thank_you olga.moe 03-11"]
    assert said(told, "asked_owner") == [
        f"A machine wrote to you for any of several employers, perhaps, on Friday 13 March (“{subject}”). Should "
        "the follow-ups go on?"
    ]


def test_by_the_owners_word_the_asking_goes_on() -> None:
    subject, text, sender = THERE["a message in a portal"]
    told = play(INTERVIEW, mail(AT, sender, text, subject=subject), answers={"A machine wrote": "go"})
    assert sent(told) == [THANKED, ASKED]


def test_whoever_writes_after_it_has_said_more() -> None:
    subject, text, sender = THERE["a message in a portal"]
    there = mail(AT, sender, text, subject=subject)
    told = play(INTERVIEW, there, mail("3-13 11:00", of(ANN), "Hi Jane,\n\nwe will tell you by 20 March.\n\nAnn"))
    assert sent(told) == [THANKED, "status_check ann.lee 03-23"]


NOT_FOR_HER = {
    "open jobs": ("New jobs for you", "5 new jobs match your profile. Log in to the portal to apply.", PORTAL),
    "a password": ("New message", "You have asked for a new password. View it in your candidate account.", PORTAL),
    "an address to confirm": ("New message", "Please verify your email to open your candidate account.", PORTAL),
    "a form": ("You have a new notification", "Please complete your application in the candidate portal.", PORTAL),
    "a receipt": ("New message", "Thank you for applying! Log in to see your application.", PORTAL),
    "a bank": (
        "You have a new message", "You have a new message. Log in to read it.", "Mybank <noreply@mybank.example>"),
    "a network": (
        "You have a new message", "You have a new message. Log in to read it.", "LinkedIn <messages@linkedin.com>"),
    "another employer by its name": (
        "Update on your application", "There is an update on your application. Log in.",
        "Initech Careers <no-reply@myworkday.com>"),
    "another employer by its address": (
        "Update on your application", "There is an update on your application. Log in.", "<initech@myworkday.com>"),
    "another employer in the text": (
        "New message", "You have a new message regarding your application at Initech. Log in to read it.", PORTAL),
    "another employer in a German text": (
        "Neue Nachricht", "Zu Ihrer Bewerbung bei der Initech GmbH gibt es eine neue Nachricht. Anmelden!", PORTAL),
    "another employer in its own portal": (
        "New message", "There is a new message in your candidate portal. Log in to read it.",
        "Careers <no-reply@careers.initech.example>"),
}  # fmt: skip


@pytest.mark.parametrize("story", NOT_FOR_HER)
def test_what_is_of_other_things_or_for_another_employer_holds_nothing(story: str) -> None:
    subject, text, sender = NOT_FOR_HER[story]
    told = play(INTERVIEW, mail(AT, sender, text, subject=subject))
    assert sent(told) == [THANKED, ASKED]
    assert said(told, "asked_owner") == []


def test_long_after_the_last_talk_nothing_more_is_waited_for() -> None:
    subject, text, sender = THERE["a message in a portal"]
    told = play(INTERVIEW, mail("5-20 09:00", sender, text, subject=subject), until="6-30 08:00")
    assert said(told, "asked_owner") == []


@not_by_chance
@pytest.mark.parametrize("bit", ["a", " ", "1", "status ", "new ", "message is ", "neue ", "update on your "])
def test_however_long_it_is_read_at_once(bit: str) -> None:
    text = bit * (20_000 // len(bit))
    there = messages.parse(mail(AT, f"{text[:900]} <no-reply@greenhouse.io>", text, subject=text[:900]).encode())
    begun = time.process_time()
    waiting_there.waits(there, text)
    waiting_there.names_nobody(there, text)
    within(begun, 1)
