"""The letters that an owner's hasty answer becomes, as the daemon would have them composed."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from agent.compose.brief import Brief
from agent.compose.draft import compose
from agent.compose.to_reader import to_reader
from agent.model import Text
from agent.rules import Owner
from agent.understand.debriefs import debrief
from agent.understand.debriefs.debrief_told import Debrief

SAID = datetime(2026, 3, 10, 17, tzinfo=ZoneInfo("Europe/Berlin"))
BOB, PRIYA, ANNA, TOM = "Bob Lee", "Priya Nair", "Anna Schmidt", "Tom Okada"
JONAS, INES = "Jonas Weber", "Ines Köhler"
CAMILLE, HUGO = "Camille Moreau", "Hugo Petit"
JAVIER, LUCIA = "Javier Ruiz", "Lucía Pérez"


def told(answer: str, people: tuple[str, ...]) -> Debrief:
    return debrief.read(answer, people=people, said=SAID)


def letters(language: str, people: tuple[str, ...], answer: str) -> dict[str, Text]:
    """The thank-you to each, as the daemon would have it composed."""
    read = told(answer, people)
    found = {}
    for place, name in enumerate(people):
        own = tuple(to_reader(note.text, name, people) for note in read.notes if note.who == place)
        shared = tuple(note.text for note in read.notes if note.who is None)
        others = tuple(each for each in people if each != name)
        brief = Brief(
            step="thank_you", owner=Owner("Maya Okafor", ("m@example.org",)), contact_name=name, company="Globex",
            language=language, details=own or shared, personal=bool(own), variant=place, other_names=others,
        )  # fmt: skip
        found[name] = compose(brief)
    return found
