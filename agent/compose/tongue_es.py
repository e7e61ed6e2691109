"""Spanish: days, greetings, farewells and lead-ins. Pure; data alone.

Owner and reader have no gender in these words.
"""

from __future__ import annotations

import re

from agent.compose import at_employer
from agent.compose.tongue import Brings, Leads, Shape, Tongue
from agent.model import Stage

_COLON = (
    "Hay algo que tengo muy presente: {}",
    "Me llevo esta idea: {}",
    "Sigo pensando en esto: {}",
    "De nuestra conversación recuerdo sobre todo esto: {}",
    "Tomé nota de esto: {}",
)
_DETAILS: Leads = {
    Shape.THING: (
        "Desde entonces sigo pensando en {}",
        "Me quedo con {}",
        "Tengo muy presente {}",
        "Recuerdo en particular {}",
        "No he olvidado {}",
        "Todavía pienso en {}",
    ),
    Shape.TOPIC: (
        "Me gustó que habláramos {}",
        "Me alegró que habláramos {}",
        "Con gusto habría seguido hablando {}",
        "Sigo pensando en lo que comentamos {}",
        "Agradezco en particular que habláramos {}",
    ),
    Shape.CLAUSE: (
        "Desde entonces sigo pensando en {}",
        "Me quedo con {}",
        "Tengo muy presente {}",
        "Recuerdo en particular {}",
        "No he olvidado {}",
    ),
    Shape.THAT: (
        "Recuerdo en particular que {}",
        "Me quedo con la idea de que {}",
        "No he olvidado que {}",
        "Tengo presente que {}",
        "Tomé nota de que {}",
    ),
    Shape.GIFT: (
        "Gracias en particular por {}",
        "Gracias también por {}",
        "Muchas gracias, además, por {}",
    ),
    Shape.QUESTION: (
        "Me quedó una pregunta: {}",
        "Me llevé una pregunta: {}",
        "Sigo con una pregunta: {}",
    ),
    Shape.EITHER: _COLON,
}
_MORE: Leads = {
    Shape.THING: ("También recuerdo {}", "Y no olvido {}"),
    Shape.TOPIC: ("También me gustó que habláramos {}",),
    Shape.CLAUSE: ("También recuerdo {}",),
    Shape.THAT: ("También recuerdo que {}",),
    Shape.GIFT: ("Y gracias por {}",),
    Shape.QUESTION: ("Y otra pregunta: {}",),
    Shape.EITHER: ("Y algo más: {}", "También me llevo esto: {}"),
}
_SHORT = ("En resumen: {}", "Se trata de lo siguiente: {}")
_NEWS: Leads = dict.fromkeys(Shape, ("En resumen: {}", "La novedad es esta: {}", "Por mi parte hay algo nuevo: {}"))


def _of_when(words: str) -> str:
    """`del martes`, `de ayer`."""
    return f"del {words[3:]}" if words.startswith("el ") else f"de {words}"


ES = Tongue(
    code="es",
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    today="hoy",
    yesterday="ayer",
    on_weekday="el {}",
    on_date="el {}",
    dated="{day} de {month}",
    first="1",
    conjunction=lambda last: " e " if re.match(r"h?i(?![aeou])", last, re.IGNORECASE) else " y ",
    others=" y los demás",
    nobody="Buenos días:",
    formal="Buenos días, {}:",
    informal="Hola, {}:",
    informal_by_name=False,
    familiar=True,
    # All of them feminine: `la entrevista`, `nuestra llamada`.
    talks={
        Stage.SCREEN: "llamada",
        Stage.TECHNICAL: "entrevista técnica",
        Stage.PANEL: "entrevista",
        Stage.CASE: "entrevista",
        Stage.ONSITE: "entrevista",
    },
    talk="conversación",
    role=lambda role: f"el puesto de {role}" if role else "el puesto",
    as_role=lambda role: f" de {role}" if role else "",
    at=at_employer.spanish,
    sign_offs=(
        "Un saludo,",
        "Saludos cordiales,",
        "Un cordial saludo,",
        "Atentamente,",
        "Con un cordial saludo,",
        "Con saludos cordiales,",
    ),
    material=lambda name: re.sub(r"^(?:my|mis?)\s+", "", name, flags=re.IGNORECASE),
    of_when=_of_when,
    details=_DETAILS,
    more=_MORE,
    given={
        "additional_information": dict.fromkeys(Shape, _SHORT)
        | {Shape.THING: ("Quería mencionar también {}", "Me gustaría añadir {}", "Quedó sin mencionar {}")},
        "update": _NEWS,
        "keep_in_touch": _NEWS,
        "": dict.fromkeys(Shape, _SHORT),
    },
    brings=Brings(
        # Spanish leaves `yo` off: the verb says it.
        speaks=re.compile(
            r"^(?:yo|he|hice|soy|fui|tengo|tuve|llevo|dirigí|trabajé|trabajo|desarrollé|lideré|creé|construí|hablo"
            r"|sé|puedo"
            r"|conozco|me|mi\s+\S+\s+(?:es|fue|ha)|nuestro\s+\S+\s+(?:es|fue|ha))\s+\S|^\w{2,}(?:é|í)\s+\S",
            re.IGNORECASE,
        ),
        hangs=re.compile(
            r"^(?:porque|desde|durante|de|a|en|con|sin|para|por|cuando|como|si|que|quien|donde|pero|o|y|no|nunca)\b",
            re.IGNORECASE,
        ),
        object=re.compile(r"^\w", re.IGNORECASE),
        small=re.compile(
            r"^(?:un|una|unos|unas|el|la|los|las|mi|mis|nuestra|nuestro|dos|tres|cuatro|cinco|seis|siete|ocho|nueve"
            r"|diez|once"
            r"|doce|quince|veinte|varios|varias|más|casi|muchos|amplia|larga|sólida|experiencia|años)\b",
            re.IGNORECASE,
        ),
        leads=(
            "Aportaría {}.",
            "Por mi parte puedo ofrecer {}.",
            "Podría apoyarme en {}.",
            "Para este trabajo cuento con {}.",
            "Con gusto pondría al servicio del equipo {}.",
        ),
        apart=(
            "Lo que aportaría: {}.",
            "Lo que puedo ofrecer por mi parte: {}.",
            "Podría apoyarme en esto: {}.",
            "Lo que me ha preparado para este trabajo: {}.",
            "Lo que con gusto pondría al servicio del equipo: {}.",
        ),
    ),
)
