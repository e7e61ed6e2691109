"""What servers say at a refused sign-in, as they word it, and the way out that is told of it."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within
from rows import each_row

from agent.edges import sign_in_refused

WORDS = {
    # nothing but no: the usual way out is told
    "[AUTHENTICATIONFAILED] Invalid credentials (Failure)": "",
    "LOGIN failed.": "",
    "authentication failed": "",
    "[AUTHENTICATIONFAILED] Authentication failed.": "",
    "535 5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/": "",
    "535 Authentication credentials invalid": "",
    "535 5.7.0 Invalid login or password": "",
    "Invalid user name or password, or this user may not log in": "",
    "IMAP login failed, wrong password": "",
    # an app password
    "[ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833": "app password",
    "534 5.7.9 Application-specific password required. Learn more at https://support.google.com/": "app password",
    "please use an app password": "app password",
    "two-factor authentication is on, generate a password for this client": "app password",
    # IMAP switched off
    "[ALERT] Your account is not enabled for IMAP use. Please visit your account settings page": "IMAP seems",
    "authentication failed (imap=disabled)": "IMAP seems",
    "You are yet to enable IMAP for your account. Please contact your administrator": "IMAP seems",
    "[AUTHORIZATIONFAILED] no access": "IMAP seems",
    "IMAP access is disabled for this mailbox": "IMAP seems",
    "IMAP is not allowed in your plan": "IMAP seems",
    "POP3/IMAP-Zugriff ist nicht freigeschaltet": "IMAP seems",
    "accès IMAP désactivé": "IMAP seems",
    "el acceso IMAP está desactivado": "IMAP seems",
    # sending switched off
    "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled.": "Sending by a program",
    "535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [PAXP264CA]": "Sending by a program",
    "535 SMTP access is not enabled for this account": "Sending by a program",
    # a browser
    "[ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754": "in a browser",
    "534 5.7.14 Please log in via your web browser and then try again": "in a browser",
    "[WEBALERT https://accounts.google.com/signin/continue] Web login required.": "in a browser",
    "unusual activity was seen in this account": "in a browser",
    # run out, locked, full, too often
    "[EXPIRED] your password has expired": "has run out",
    "Kennwort abgelaufen": "has run out",
    "[CONTACTADMIN] call us": "only your provider",
    "account is locked": "only your provider",
    "mailbox of this user has been suspended": "only your provider",
    "[OVERQUOTA] mailbox is full": "make room",
    "[AUTHENTICATIONFAILED] Too many failed attempts, try again in 30 minutes": "too many tries",
    "Account temporarily blocked: too many login failures": "too many tries",
    "535 5.7.0 (#AUTH005) Too many bad auth attempts.": "too many tries",
    "User is authenticated but not connected.": "no mailbox behind this name",
}


@each_row(("words", "way"), WORDS.items())
def test_the_way_out_is_that_of_the_servers_words(words: str, way: str) -> None:
    told = sign_in_refused.way_out(words)
    assert way in told if way else told == ""
    assert not told or told in sign_in_refused.WAYS_OUT


@pytest.mark.parametrize(
    ("words", "passes"),
    [
        ("[UNAVAILABLE] Temporary authentication failure", True),
        ("[INUSE] another session has it", True),
        ("Too many simultaneous connections. (Failure)", True),
        ("Maximum number of connections from user+IP exceeded", True),
        ("the server is temporarily unable to sign you in", True),
        ("server busy", True),
        ("Account temporarily locked: too many failed attempts", False),  # each further try would prolong it
        ("[AUTHENTICATIONFAILED] Invalid credentials", False),
        ("Your temporary password has expired", False),
    ],
)
def test_what_passes_by_itself_is_told_from_a_no(words: str, passes: bool) -> None:
    assert sign_in_refused.passes(words) is passes


@pytest.mark.parametrize("unit", ["a", " ", "imap ", "smtp not ", "too many a ", "enable a ", "7", "'"])
@not_by_chance
def test_words_of_any_length_take_no_time(unit: str) -> None:
    began = time.process_time()
    sign_in_refused.way_out(unit * 20_000)
    sign_in_refused.passes(unit * 20_000)
    within(began, 0.5)
