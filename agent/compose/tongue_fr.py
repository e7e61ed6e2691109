"""French: days, greetings, farewells and lead-ins. Pure; data alone.

Readers are said `vous` to. Owner and reader have no gender in these words.
"""

from __future__ import annotations

import re

from agent.compose import at_employer
from agent.compose.tongue import Brings, Leads, Shape, Tongue
from agent.model import Stage

_COLON = (
    "Une chose me reste en mémoire : {}",
    "Une idée m’accompagne depuis : {}",
    "Je retiens ceci de notre entretien : {}",
    "Ce que j’ai noté pour moi : {}",
    "J’y repense souvent : {}",
)
_DETAILS: Leads = {
    Shape.THING: (
        "Depuis, je repense souvent à {}",
        "Je garde en mémoire {}",
        "Je retiens en particulier {}",
        "J’ai encore en tête {}",
        "Je n’ai pas oublié {}",
        "J’ai continué à réfléchir à {}",
    ),
    Shape.TOPIC: (
        "J’ai aimé parler {}",
        "Cela m’a fait plaisir de parler {}",
        "J’aurais volontiers continué à parler {}",
        "Je repense à ce que nous avons dit {}",
        "C’était un plaisir de parler {}",
    ),
    Shape.CLAUSE: (
        "Je me rappelle bien {}",
        "Je garde en mémoire {}",
        "Je retiens en particulier {}",
        "J’ai encore en tête {}",
        "Je n’ai pas oublié {}",
    ),
    Shape.THAT: (
        "Je retiens que {}",
        "Je garde en mémoire que {}",
        "Je n’ai pas oublié que {}",
        "J’ai noté que {}",
        "Je garde à l’esprit que {}",
    ),
    Shape.GIFT: (
        "Je vous remercie en particulier de {}",
        "Merci en particulier de {}",
        "C’était aimable à vous de {}",
        "Je vous remercie aussi de {}",
    ),
    Shape.QUESTION: (
        "Il me reste une question : {}",
        "J’ai emporté une question : {}",
        "Une question m’accompagne depuis : {}",
    ),
    Shape.EITHER: _COLON,
}
_MORE: Leads = {
    Shape.THING: ("Je me souviens aussi de ceci : {}", "Et je n’oublie pas {}"),
    Shape.TOPIC: ("J’ai aussi aimé parler {}",),
    Shape.CLAUSE: ("Et je n’oublie pas {}",),
    Shape.THAT: ("Je retiens aussi que {}",),
    Shape.GIFT: ("Merci aussi de {}",),
    Shape.QUESTION: ("Et une autre question : {}",),
    Shape.EITHER: ("Autre chose encore : {}", "Je retiens aussi ceci : {}"),
}
_SHORT = ("En bref : {}", "Voici de quoi il s’agit : {}")
_NEWS: Leads = dict.fromkeys(
    Shape, ("En bref : {}", "La nouvelle est celle-ci : {}", "De mon côté, voici ce qui est nouveau : {}")
)


def _led(lead: str, text: str) -> str:
    """With what French draws together: `qu’il`, `au passage`, `des équipes`."""
    said = lead.replace("{}", text)
    at = lead.index("{}")
    head, rest = said[:at], said[at:]
    if head.endswith("que ") and re.match(r"[aeiouyâàéèêëîïôœùû]", rest, re.IGNORECASE):
        return f"{head[:-2]}’{rest}"
    if head.endswith("de ") and re.match(r"[aeiouâàéèêëîïôœùû]", rest, re.IGNORECASE):
        return f"{head[:-2]}’{rest}"
    if head.endswith("à "):
        drawn = re.match(r"(le|les)\s+", rest)
        if drawn is not None:
            return f"{head[:-2]}{'au' if drawn[1] == 'le' else 'aux'} {rest[drawn.end() :]}"
    return said


def _of(role: str) -> str:
    """` de Backend Engineer`, ` d’Analyste`, of '' ''."""
    if not role:
        return ""
    return f" d’{role}" if role[0].casefold() in "aeiouâàéèêëîïôœùû" else f" de {role}"


def _of_when(words: str) -> str:
    """`du 2 mars`, `de mardi`, `d’hier`."""
    if words.startswith("le "):
        return f"du {words[3:]}"
    return f"d’{words}" if words[0] in "ha" else f"de {words}"


FR = Tongue(
    code="fr",
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    today="aujourd’hui",
    yesterday="hier",
    on_weekday="{}",
    on_date="le {}",
    dated="{day} {month}",
    first="1er",
    conjunction=lambda last: " et ",
    others=" et les autres",
    nobody="Bonjour,",
    formal="Bonjour {},",
    informal="Bonjour {},",
    informal_by_name=False,
    familiar=False,
    # All of them masculine, and beginning with a vowel: `l’entretien`, `cet entretien`.
    talks={Stage.TECHNICAL: "entretien technique"},
    talk="entretien",
    role=lambda role: f"le poste{_of(role)}",
    as_role=_of,
    at=at_employer.french,
    sign_offs=(
        "Cordialement,",
        "Bien cordialement,",
        "Bien à vous,",
        "Avec mes remerciements,",
        "Cordiales salutations,",
        "Très cordialement,",
    ),
    material=lambda name: re.sub(r"^(?:my|mon|ma|mes)\s+", "", name, flags=re.IGNORECASE),
    led=_led,
    of_when=_of_when,
    details=_DETAILS,
    more=_MORE,
    given={
        "additional_information": dict.fromkeys(Shape, _SHORT)
        | {Shape.THING: ("Je voulais encore mentionner {}", "J’aimerais ajouter {}", "Je n’ai pas parlé de ceci : {}")},
        "update": _NEWS,
        "keep_in_touch": _NEWS,
        "": dict.fromkeys(Shape, _SHORT),
    },
    brings=Brings(
        speaks=re.compile(r"^(?:je|j['’]|nous|on)\s?\S+|(?:,|\s)\s*(?:je|j['’])\s?\S", re.IGNORECASE),
        hangs=re.compile(
            r"^(?:parce|car|depuis|pendant|de|d['’]|à|dans|avec|sans|pour|par|quand|comme|si|que|qui|où|mais|ou|et"
            r"|ne|jamais)\b",
            re.IGNORECASE,
        ),
        object=re.compile(
            r"^(?:une?|des|le|la|les|l['’]|mon|ma|mes|notre|nos|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze"
            r"|douze|quinze"
            r"|vingt|\d+|plusieurs|plus de|près de|quelques)(?:\s|(?<=['’]))",
            re.IGNORECASE,
        ),
        small=re.compile(
            r"^(?:une?|des|le|la|les|l['’]|mon|ma|mes|notre|nos|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze"
            r"|douze|quinze"
            r"|vingt|plusieurs|plus|près|quelques)(?:\s|(?<=['’]))",
            re.IGNORECASE,
        ),
        leads=(
            "J’apporterais {}.",
            "Je pourrais m’appuyer sur {}.",
            "Je mettrais volontiers à profit {}.",
            "De mon côté, je peux offrir {}.",
            "Pour ce travail, j’ai derrière moi {}.",
        ),
        apart=(
            "Ce que j’apporterais : {}.",
            "Ce qui m’a servi de préparation : {}.",
            "Ce que je peux offrir : {}.",
            "Je pourrais m’appuyer sur ceci : {}.",
            "Ce que je mettrais volontiers à profit : {}.",
        ),
    ),
)
