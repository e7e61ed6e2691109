"""Which addresses and display names are machines': no-reply, resource calendars, note-takers, schedulers. Pure."""

from __future__ import annotations

import re

from agent.understand.employers.employer import host_in, is_service
from agent.understand.persons import names

_I = re.IGNORECASE
_ROBOT_LOCAL = re.compile(
    r"(?:^|[._+-])(?:no[._-]?reply|do[._-]?not[._-]?reply|not?[._-]?respon\w*|nicht[._-]?antworten"
    r"|keine[._-]?antwort|ne[._-]?pas[._-]?repondre"
    r"|no[._-]?responder|nao[._-]?responda|non[._-]?rispondere|niet[._-]?(?:be)?antwoorden"
    r"|mailer(?:[._-]?daemon)?|postmaster|bounces?|notifications?"
    r"|notify|alerts?|automated|auto[._-]?(?:mail|mated|responder)|robot|bot|daemon|system"
    r"|messenger|calendar[._-]?(?:notification|server|invite)s?)(?:$|[._+=-])",
    _I,
)
_ROBOT_HOSTS = frozenset({
    "resource.calendar.google.com", "group.calendar.google.com", "group.v.calendar.google.com",
    "import.calendar.google.com",
    "fireflies.ai", "otter.ai", "read.ai", "e.read.ai", "fathom.video", "fathom.ai", "tldv.io", "grain.com", "grain.co",
    "avoma.com", "gong.io", "chorus.ai", "metaview.ai", "metaview.app", "brighthire.ai", "brighthire.com", "pillar.hr",
    "meetgeek.ai", "sembly.ai", "supernormal.com", "circleback.ai", "krisp.ai", "notta.ai", "jamie.ai", "bluedothq.com",
    "nyota.ai", "tactiq.io", "airgram.io", "laxis.tech", "colibri.ai", "vowel.com", "sonix.ai", "noota.io", "noty.ai",
})  # fmt: skip
ROBOT_NAME = re.compile(
    r"\b(?:scribe|notes?|recorder|transcripts?|minutes|copilot|companion|bot) (?:by|from|for) \w|\b(?:notes?|recording"
    r"|transcription|ai|meeting) (?:bot|companion|agent|copilot|notes)\b"
    r"|\bnote[- ]?tak(?:er|ing)\b|\bnotulist\b|\bmeeting (?:assistant|recorder|bot)\b|\bai (?:assistant"
    r"|notes?|recorder)\b|\b(?:scheduling|recording) (?:bot|assistant)\b"
    r"|^(?:otter(?:\.ai)?|fireflies(?:\.ai)?|fathom|read\.ai|tl;?dv|gong|calendly|goodtime"
    r"|google calendar|microsoft bookings|cal\.com|zoom|metaview|brighthire)\b(?! [A-Z][a-z]+$)",
    _I,
)
_ROBOT_SUBDOMAIN = re.compile(r"(?:bots?|resources?|rooms?|notetaker|notes|recorder|assistant)\.")


def is_robot(address: str, name: str = "") -> bool:
    """A machine's address or display name: no-reply, resource and group calendars, note-takers, schedulers."""
    local, _, host = address.lower().rpartition("@")
    if (
        _ROBOT_LOCAL.search(local)
        or host_in(host, _ROBOT_HOSTS)
        or _ROBOT_SUBDOMAIN.match(host)
        or ROBOT_NAME.search(name.strip())
    ):
        return True
    # A service's own people have names; its calendars and relays have hashes and functions.
    return is_service(address) and not names.is_name(names.clean(name), single=True, shown=True)
