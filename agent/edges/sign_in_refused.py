"""What a server's words at a refused sign-in say beside “wrong password”, and the way out of that (RFC 5530, RFC 4954).

Only words that a server has no other use for are read; of all else the usual way out is the one to try.
"""

from __future__ import annotations

import re

LONGEST = 300
"""Letters of an answer that are read."""
_OFF = (
    r"(?:not |n't )(?:be |been |yet |currently )?(?:enabled|allowed|activated|permitted|licen[sc]ed)|disabled"
    r"|disallowed|deactivated|(?:is|=|turned|switched) ?off|blocked|forbidden|prohibited|access denied"
    r"|nicht (?:frei|aktiv|erlaub)\w*|deaktiviert|gesperrt|d[ée]sactiv\w+|non autoris\w+|desactivad\w+"
    r"|no (?:est[áa] )?(?:permitid|habilitad)\w+"
)
_MEANS: tuple[tuple[str, str], ...] = (
    (
        r"application[- ]specific password|\bapp(?:lication)?[- ]password|\b5\.7\.9\b|two[- ]factor|2fa|\bOTP\b",
        "It wants an app password: one made for this program alone, in the security settings of your account.",
    ),
    (
        r"too many (?:\w+ ){0,3}(?:attempts|failures|logins|tries|errors)|rate.?limit|try again in",
        "It has seen too many tries: leave it alone for an hour, then try once; each try may prolong it.",
    ),
    (
        r"web ?browser|\bbrowser\b|web.?login.?required|WEBALERT|unusual|suspicious"
        r"|verify (?:that )?(?:it'?s you|your)",
        "Sign in once in a browser, in your provider's webmail, and confirm there that it was you; then try again.",
    ),
    (
        r"basic ?auth|SmtpClientAuth\w*|\b5\.7\.139\b|(?:smtp|submission|client)\W+(?:\w+\W+){0,4}(?:" + _OFF + r")",
        "Sending by a program seems to be switched off for this account: switch it on in your provider's settings (in "
        "a company or school its administrator does: “authenticated SMTP”), or sign in by OAuth.",
    ),
    (
        r"\[AUTHORIZATIONFAILED\]|(?:imap|protocol|programs?)\w*\W+(?:\w+\W+){0,4}(?:" + _OFF + r")"
        r"|(?:" + _OFF + r")\W+(?:\w+\W+){0,4}imap|enable (?:\w+ ){0,4}imap",
        "IMAP seems to be switched off for this account: switch it on in your provider's settings (in a company or "
        "school its administrator does).",
    ),
    (
        r"\[EXPIRED\]|(?:password|credentials?|passwort|kennwort)\W+(?:\w+\W+){0,3}(?:expired|abgelaufen)",
        "The password has run out: set a new one at your provider, and put it where `mail.login` says.",
    ),
    (
        r"\[CONTACTADMIN\]|(?:account|mailbox|user|konto)\W+(?:\w+\W+){0,4}"
        r"(?:locked|disabled|suspended|inactive|closed|deactivated|gesperrt|deaktiviert)",
        "The account itself is locked or switched off: only your provider can mend that.",
    ),
    (
        r"\[OVERQUOTA\]|over ?quota|(?:mailbox|account)\W+(?:\w+\W+){0,2}full",
        "The mailbox is full: make room in your provider's webmail.",
    ),
    (
        r"authenticated but not connected",
        "The password is right and there is no mailbox behind this name: is `mail.login.user` the address of it?",
    ),
)
_CODES = re.compile(r"\[(?:UNAVAILABLE|INUSE|SERVERBUG|LIMIT)\]", re.IGNORECASE)
_PASSES = re.compile(
    r"too many (?:simultaneous|concurrent|open|parallel) |"
    r"maximum number of connections|\btemporar(?:y|ily)\b|server (?:is )?(?:too )?busy",
    re.IGNORECASE,
)
WAYS_OUT = frozenset(way for _, way in _MEANS)
"""All that `way_out` may say."""
_RULES = [(re.compile(words, re.IGNORECASE), way) for words, way in _MEANS]


def passes(words: str) -> bool:
    """Is it the server's own trouble, which nobody here can mend? Not where tries of ours may have brought it on."""
    return _CODES.search(words) is not None or (not way_out(words) and _PASSES.search(words[:LONGEST]) is not None)


def way_out(words: str) -> str:
    """What to do about it, as a sentence; '' where the words tell no more than that it is a no."""
    return next((way for rule, way in _RULES if rule.search(words[:LONGEST])), "")
