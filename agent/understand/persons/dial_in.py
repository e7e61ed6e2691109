"""How to get into a room on the net, and what a lawyer puts under every mail: cut out of an invitation's words. Pure.

Conferencing programs put it below what somebody wrote, in the language of whoever set them up. It names nobody, and its
small words and capitals would tell of the language and the names of a text that is not theirs.
"""

from __future__ import annotations

import re

from agent.understand.mail import footers

_MOST_LINES = 2_000
_LONGEST = 300
_LINE = re.compile(
    r"^\s*(?:[-_=*~:/.─•]{6,}\s*$|<?https?://\S+\s*$|\+\d[\d ()./#,-]{7,}.{0,60}$"
    r"|\W*(?:microsoft )?teams[ -](?:meeting|besprechung|vergadering)\b|réunion (?:microsoft )?teams"
    r"|reunión de (?:microsoft )?teams|riunione di (?:microsoft )?teams|reunião do (?:microsoft )?teams"
    r"|join (?:zoom|the|with|on|by|microsoft|google|webex|from)\b.{0,80}$|click here to join|join the meeting now"
    r"|nehmen sie auf ihrem computer|hier klicken, um|hier beitreten|jetzt an der besprechung teilnehmen"
    r"|rejoind(?:re|ez) (?:la réunion|sur|maintenant)|participe[zr] (?:à partir|depuis)|cliquez ici pour"
    r"|unirse (?:a la reunión|en|desde|ahora)|únase|haga clic aquí|fai clic qui|fare clic qui|partecipa (?:da|alla)"
    r"|klik hier om|neem deel|deelnemen aan|clique aqui|ingressar|entrar na reunião"
    r"|(?:meeting|besprechungs|konferenz|telefonkonferenz|phone conference|conference|vergadering)[- ]?id\b"
    r"|(?:id|identifiant) (?:de )?(?:la )?(?:réunion|reunión|conférence|conferencia)|id (?:da )?(?:reunião|riunione)"
    r"|(?:passcode|password|kennung|kenncode|code secret|mot de passe|código(?: de acceso)?|contraseña|codice"
    r"|wachtwoord|toegangscode|senha)\s*:"
    r"|one tap mobile|dial (?:by your location|in by phone)|find (?:your|a) local number|or (?:call|dial) in\b"
    r"|oder (?:per telefon )?einwählen|ou appelez|o llame|oppure chiama|of bel in|need help\?|benötigen sie hilfe"
    r"|for organizers|für organisatoren|learn more\b.{0,60}$|weitere infos\b.{0,60}$|en savoir plus\b.{0,60}$"
    r"|más información \||altre informazioni \||meer informatie \||saiba mais \||meeting options|besprechungsoptionen"
    r"|options de (?:la )?réunion|join with google meet|meet\.google|view all guest info)",
    re.IGNORECASE,
)


def without(text: str) -> str:
    """The text without such lines and paragraphs; what lies between stays as it is."""
    lines = text.split("\n")
    kept = [line for line in lines[:_MOST_LINES] if len(line) > _LONGEST or not _LINE.match(line)]
    kept += lines[_MOST_LINES:]
    paragraphs = "\n".join(kept).split("\n\n")
    return "\n\n".join(
        each for each in paragraphs if len(each) < _LONGEST // 3 or not footers.is_footer(" ".join(each.split()))
    )
