"""What the owner says a mail means: `rejection`, `waiting until 4 December`, `hand-over`, `nothing`. Pure.

Only whole, plain words count, as with every answer of the owner's. A bare yes or no is none of them: to "is it a
rejection?" a no may say that it is none, or that it is one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from agent.model import Intent
from agent.understand.command import own_part, plain
from agent.understand.days import date_ranges
from agent.understand.sentences import fold, language

CHOICES = "rejection, waiting until 4 December, next round, offer, hand-over, they asked for something, nothing"
"""What is offered to the owner; each is read, and much beside."""

_WORDS = {
    Intent.REJECTION: """reject|rejects|rejected|rejection|it's a rejection|it is a rejection|a rejection|it's a no
        |it is a no|a no|they said no|they reject me|they rejected me|turned down|they turned me down|declined|refusal
        |absage|eine absage|das ist eine absage|es ist eine absage|abgesagt|abgelehnt|ablehnung|sie haben abgesagt
        |refus|un refus|c'est un refus|c'est non|refuse|rejet|rechazo|un rechazo|es un rechazo|es un no|rechazado
        |rechazada|me han rechazado|negativa""",
    Intent.ON_HOLD_CLOSED: """on hold|it's on hold|it is on hold|position on hold|position closed|position filled|filled
        |the position is filled|the position is closed|the position is on hold|the role is filled
        |closed|position cancelled|frozen|hiring freeze|stelle besetzt|besetzt|eingefroren|auf eis|stelle gestrichen
        |poste pourvu|pourvu|gele|suspendu|puesto cubierto|cubierto|congelado|en pausa""",
    Intent.OFFER: """offer|an offer|it's an offer|it is an offer|job offer|they made an offer|they made me an offer
        |they offer me the job|angebot|ein angebot|das ist ein angebot|jobangebot|zusage|eine zusage|offre|une offre
        |c'est une offre|oferta|una oferta|es una oferta""",
    Intent.NEXT_ROUND: """next round|next rounds|it's the next round|a next round|next interview|another interview
        |second interview|interview|an interview|invitation|next step|next steps|new date|reschedule|rescheduled|moved
        |it is moved|it was moved|nachste runde|naechste runde|noch ein gesprach|zweites gesprach|einladung
        |eine einladung|gesprach|verschoben|neuer termin|prochain tour|prochain entretien|un entretien|entretien
        |deuxieme entretien|reporte|nouvelle date|siguiente ronda|proxima ronda|otra entrevista|entrevista
        |segunda entrevista|aplazada|aplazado|nueva fecha""",
    Intent.INFO_REQUEST: """they asked for something|they ask for something|asked for something|they want something
        |they need something|they want something from me|they need something from me|info request|information request
        |request|question|a question|they have a question|they asked me something|documents|they want documents
        |ruckfrage|eine ruckfrage|sie wollen etwas|sie brauchen etwas|sie brauchen etwas von mir|frage|eine frage
        |unterlagen|ils demandent quelque chose|une question|une demande|documents demandes|piden algo
        |han pedido algo|una pregunta|pregunta|documentos""",
    Intent.STILL_DECIDING: """waiting|wait|still waiting|still deciding|they are still deciding|still open|undecided
        |they're still deciding|no decision yet|they will write|they'll write|they will be in touch|in progress
        |they'll be in touch|they will get back|they'll get back to me|they will decide|they decide|decision
        |warten|abwarten|sie entscheiden noch|noch offen|sie melden sich|ich warte|noch nicht entschieden
        |attendre|en attente|ils reviennent vers moi|pas encore decide|ils decident encore
        |esperar|esperando|en espera|aun no han decidido|todavia no|siguen decidiendo""",
    Intent.HANDOVER: """hand-over|handover|hand over|handed over|a hand-over|it's a hand-over|somebody else|someone else
        |somebody else takes over|someone else takes over|another person|other contact|new contact|ubergabe
        |jemand anders|jemand anderes|andere person|anderer ansprechpartner|neuer ansprechpartner
        |neue ansprechpartnerin|autre personne|quelqu'un d'autre|autre contact|nouveau contact|otra persona
        |otro contacto|nuevo contacto""",
    Intent.STOP_CONTACT: """stop contact|leave them alone|they want to be left alone|no more mails|do not contact
        |don't contact|they want no more mail|nicht mehr schreiben|kein kontakt|keine mails mehr|ne plus ecrire
        |ne plus les contacter|no escribir mas|no contactar""",
    Intent.UNRELATED: """nothing|it's nothing|it is nothing|means nothing|it means nothing|ignore|ignore it|ignore this
        |irrelevant|unrelated|small talk|courtesy|just courtesy|only courtesy|just thanks|only thanks|just polite
        |nothing special|not important|nichts|nichts besonderes|ignorieren|unwichtig|nur hoflich|rien|rien de special
        |ignorer|sans importance|nada|nada especial|ignorar|ignoralo|sin importancia""",
}
_MEANS = {" ".join(words.split()): intent for intent, listed in _WORDS.items() for words in listed.split("|")}
_POLITE = re.compile(
    r"^(?:(?:please|bitte|sorry|well|ok|okay|hi|hello|hallo)[ ,]+|(?:no|yes|nein|ja|non|oui|si)[,:]+ )+"
    r"|^(?:it means|that means|this means|it is|it's|that's|that is|this is|das ist|es ist|c'est|es) (?=.)"
    r"|[ ,]*(?:please|thanks|thank you|danke|bitte|merci|gracias|i think|i guess)$"
)
_UNTIL = re.compile(
    r"(?P<head>.*?)[ ,:]*\b(?P<date>(?:until|till|til|by|before|on|bis(?: zum| zu)?|am|vor|jusqu'au|jusqu'a|d'ici|avant"
    r"|le|hasta(?: el)?|para el|antes del|el)\b.*|(?:\d|next week|in \w+ |tomorrow|morgen|nachste|this week|end of).*)"
)


@dataclass(frozen=True, slots=True)
class Said:
    """The owner's word on a mail. `until`: the day by which they will be in touch."""

    intent: Intent
    until: date | None = None


def read(text: str, *, today: date, signature: str) -> Said | None:
    """What the first unquoted words of an answer say; None: none of them, or not clearly."""
    own = own_part(text, signature)
    said = " ".join(re.split(r"[\s.!;]+", plain(own))).strip(" ,:“”\"'`’‘")
    if not said or len(said) > 200:
        return None
    for each in (said, _trimmed(said)):
        if (intent := _MEANS.get(each)) is not None:
            return Said(intent)
    if "@" in said:
        return Said(Intent.HANDOVER) if _hands_over(said) else None
    dated = _UNTIL.fullmatch(_trimmed(said))
    if dated is None:
        return None
    head = dated["head"].strip(" ,:")
    if _MEANS.get(head) is Intent.NEXT_ROUND:
        return Said(Intent.NEXT_ROUND)
    if head and _MEANS.get(head) is not Intent.STILL_DECIDING:
        return None
    day = _day(own, today)
    return Said(Intent.STILL_DECIDING, day) if day is not None else None


def _trimmed(said: str) -> str:
    for _ in range(3):
        said = _POLITE.sub("", said).strip(" ,:“”\"'`’‘")
    return said


def _hands_over(said: str) -> bool:
    """Do the words before the first address speak of a hand-over, whatever name stands between?"""
    words = _trimmed(said.partition("@")[0]).replace(",", " ").replace(":", " ").split()[:-1]
    return any(_MEANS.get(" ".join(words[:length])) is Intent.HANDOVER for length in range(1, 6))


def _day(words: str, today: date) -> date | None:
    """The one day that these words name, after today; None where they name none or several."""
    folded = fold(" ".join(words.split())[:200])
    found = date_ranges.find(folded, language(folded, "en"), today)
    last = {one.last for one in found}
    if len(last) != 1:
        return None
    day = last.pop()
    return day if day > today else None
