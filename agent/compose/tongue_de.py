"""German: days, greetings, farewells and lead-ins. Pure; data alone.

After the greeting's comma a text goes on with a small letter, so the templates begin with one. Owner and reader have
no gender in these words.
"""

from __future__ import annotations

import re

from agent.compose import at_employer
from agent.compose.tongue import Brings, Leads, Shape, Tongue
from agent.model import Stage

_COLON = (
    "Eines ist mir besonders in Erinnerung geblieben: {}",
    "Ein Gedanke begleitet mich seither: {}",
    "Was mir nicht aus dem Kopf geht: {}",
    "Aus unserem Gespräch nehme ich mit: {}",
    "Daran denke ich immer wieder: {}",
    "Was ich mir gemerkt habe: {}",
)
_DETAILS: Leads = {
    Shape.THING: (
        "Seither denke ich immer wieder an {}",
        "Besonders in Erinnerung behalte ich {}",
        "Mitgenommen habe ich vor allem {}",
        "Nachgedacht habe ich seither über {}",
        "In Gedanken komme ich öfter zurück auf {}",
        "Nicht vergessen habe ich {}",
    ),
    Shape.TOPIC: (
        "Gern denke ich zurück an unser Gespräch {}",
        "Gefreut hat mich unser Austausch {}",
        "Gern erinnere ich mich an unser Gespräch {}",
        "Gut fand ich unseren Austausch {}",
        "In Gedanken bin ich noch bei unserem Gespräch {}",
    ),
    Shape.CLAUSE: (
        "Mir ist in Erinnerung geblieben, {}",
        "Seither denke ich immer wieder daran, {}",
        "Im Kopf geblieben ist mir, {}",
        "Nicht vergessen habe ich, {}",
        "Besonders gemerkt habe ich mir, {}",
    ),
    Shape.THAT: _COLON,
    Shape.GIFT: (
        "Gefreut hat mich, dass {}",
        "Gern denke ich daran zurück, dass {}",
        "Schön war für mich, dass {}",
        "Mir hat gefallen, dass {}",
        "Ich habe mich gefreut, dass {}",
    ),
    Shape.QUESTION: (
        "Eine Frage beschäftigt mich noch: {}",
        "Eine Frage habe ich mitgenommen: {}",
        "Noch offen ist für mich: {}",
    ),
    Shape.EITHER: _COLON,
}
_MORE: Leads = {
    Shape.THING: ("Auch nicht vergessen habe ich {}", "Und ich denke an {}"),
    Shape.TOPIC: ("Gut war auch unser Austausch {}",),
    Shape.CLAUSE: ("Auch das habe ich mir gemerkt, {}", "Und ich weiß noch, {}"),
    Shape.THAT: ("Und noch etwas: {}", "Auch das nehme ich mit: {}"),
    Shape.GIFT: ("Gefreut hat mich auch, dass {}", "Und schön war, dass {}"),
    Shape.QUESTION: ("Und noch eine Frage: {}",),
    Shape.EITHER: ("Und noch etwas: {}", "Auch das nehme ich mit: {}"),
}
_SHORT = ("Kurz gesagt: {}", "Und zwar: {}")
_NEWS: Leads = dict.fromkeys(
    Shape, ("Kurz gesagt: {}", "Die Neuigkeit: {}", "Von meiner Seite gibt es zu berichten: {}")
) | {Shape.CLAUSE: ("Berichten kann ich, {}", "Von meiner Seite kann ich berichten, {}")}
_ADDITION: Leads = dict.fromkeys(Shape, ("Es geht um Folgendes: {}", *_SHORT)) | {
    Shape.THING: ("Erwähnen wollte ich noch {}", "Ergänzen möchte ich noch {}", "Nicht erwähnt habe ich {}"),
    Shape.CLAUSE: ("Ergänzen möchte ich noch, {}", "Sagen wollte ich noch, {}", "Unerwähnt blieb, {}"),
}


DE = Tongue(
    code="de",
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    today="heute",
    yesterday="gestern",
    on_weekday="am {}",
    on_date="am {}",
    dated="{day}. {month}",
    first="1",
    conjunction=lambda last: " und ",
    others=" und die anderen",
    nobody="Guten Tag,",
    formal="Guten Tag {},",
    informal="Hallo {},",
    informal_by_name=False,
    familiar=True,
    # All of them neuter: `das Gespräch`, `das Fachgespräch`.
    talks={Stage.TECHNICAL: "Fachgespräch", Stage.CASE: "Case-Interview"},
    talk="Gespräch",
    role=lambda role: f"die Stelle als {role}" if role else "die Stelle",
    as_role=lambda role: f" als {role}" if role else "",
    at=at_employer.german,
    sign_offs=(
        "Freundliche Grüße",
        "Mit freundlichen Grüßen",
        "Viele Grüße",
        "Herzliche Grüße",
        "Mit herzlichem Gruß",
        "Mit vielen Grüßen",
    ),
    material=lambda name: re.sub(r"^(?:my|meine?[nrms]?)\s+", "", name, flags=re.IGNORECASE),
    details=_DETAILS,
    more=_MORE,
    given={
        "additional_information": _ADDITION,
        "update": _NEWS,
        "keep_in_touch": _NEWS,
        "": dict.fromkeys(Shape, _SHORT),
    },
    brings=Brings(
        speaks=re.compile(
            r"^(?:ich|wir|mir|mich)\s+\S+\s+\S|^(?:mein|meine|unser|unsere)\s+(?:\S+\s+){1,3}?(?:ist|sind|war|waren"
            r"|hat|haben)\b"
            r"|,\s*(?:habe|bin|war|konnte|kann|weiß|kenne)\s+ich\b|\b(?:habe|bin|war|konnte|kann|weiß|kenne)\s+ich\b",
            re.IGNORECASE,
        ),
        hangs=re.compile(
            r"^(?:weil|dass|damit|wenn|als|seit|von|zu|nach|vor|mit|ohne|durch|wie|warum|wo|wer|aber|oder|und|nicht"
            r"|nie)\b",
            re.IGNORECASE,
        ),
        # Accusative and nominative are one here.
        object=re.compile(
            r"^(?:die|das|eine|meine|unsere|mehrere|viele|einige|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf"
            r"|zwölf"
            r"|fünfzehn|zwanzig|über|rund|fast|\d+|langjährige|umfassende|praktische|viel|viele|gute|tiefe|breite|erste"
            r"|mehrjährige|fundierte|solide|große)\b",
            re.IGNORECASE,
        ),
        small=re.compile(
            r"^(?:die|das|der|den|ein|eine|einen|mein|meine|meinen|unser|unsere|mehrere|viele|einige|zwei|drei|vier"
            r"|fünf|sechs"
            r"|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|über|rund|fast|langjährige|umfassende|praktische"
            r"|viel|gute"
            r"|tiefe|breite|erste|mehrjährige|fundierte|solide|große)\b",
            re.IGNORECASE,
        ),
        leads=(
            "Einbringen würde ich {}.",
            "Ich bringe {} mit.",
            "Gern würde ich {} einbringen.",
            "Dafür bringe ich {} mit.",
            "Aus meiner bisherigen Arbeit bringe ich {} mit.",
        ),
        apart=(
            "Was ich mitbringe: {}.",
            "Einbringen würde ich: {}.",
            "Was mir dabei helfen sollte: {}.",
            "Darauf könnte ich aufbauen: {}.",
            "Was mich auf diese Arbeit vorbereitet hat: {}.",
        ),
    ),
)
