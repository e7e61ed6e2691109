"""What is left at an employer's name when it is found: who greets with it, the system that sent it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from agent.model import Address
from agent.understand.employers import employer, services
from agent.understand.employers.domains import folded

_MOST = 4_000
_TWO_WORDS, _MOST_WORDS = 2, 6
# "Ihre Zahnklinik Weserbogen" signs a letter; the clinic is called otherwise.
_SIGNS = re.compile(
    r"^(?:Ihre?|Deine?|Euer|Eure|Unsere?|Your|Our|Votre|Notre|Ton|Ta|Vuestr[oa]|Nuestr[oa]|Su|Tu|Il tuo|La tua|Il suo"
    r"|La sua|Il vostro|Uw|Jouw|Ons|Onze|A sua|O seu|A tua|O teu) (?=[A-ZÀ-ÖØ-Þ])"
)
_LEGAL = (
    r"(?:g?GmbH|AG|e\.? ?V\.?|eG|KG|Ltd\.?|Limited|Inc\.?|LLC|LLP|PLC|B\.?V\.?|S\.?A\.?S?|S\.?r\.?l\.?|S\.?p\.?A\.?"
    r"|Lda\.?|S\.?L\.?)"
)


def settle(company: str | None, texts: Sequence[str], senders: Iterable[Address]) -> str | None:
    """The name without a signature's possessive, with the words before its legal form, and never the sending system's.

    A system writes for an employer, whose name stands before the @ or nowhere: `lothmuir-health@workday.example`.
    """
    if company is None or folded(company) in _NO_FIRMS:
        return None
    senders = tuple(senders)
    texts = [text[:_MOST] for text in texts]
    if _is_system(company, senders, texts):
        return next((name for sender in senders for text in texts if (name := _spelled(sender, text))), company)
    bare = _SIGNS.sub("", company)
    if bare != company and (_alone(bare, texts) or any(bare == sender.name for sender in senders)):
        company = bare
    company = next((name for text in texts if (name := _with_particles(company, text))), company)
    texts = [text for text in texts if f"{company} " in text and _BEFORE_LEGAL.search(text)]
    if not texts:
        return company.strip(" \n:")
    longer = re.compile(rf"(?:^|[\n:] ?){re.escape(company)}(?: [A-ZÀ-ÖØ-Þ][\w&-]+){{1,3}} {_LEGAL}(?=\s*(?:[,\n]|$))")
    whole = next((hit[0] for text in texts if (hit := longer.search(text))), company)
    return whole.strip(" \n:")


_NO_FIRMS = frozenset([
    "cal", "calcom", "calendar", "calendly", "kalender", "doodle", "confidential", "vertraulich", "confidentiel",
    "confidencial", "riservato", "vertrouwelijk",
])  # fmt: skip
"""Whose program wrote the mail, and that the employer is not told."""
_BEFORE_LEGAL = re.compile(rf" [A-ZÀ-ÖØ-Þ][\w&-]+ {_LEGAL}(?=\s*(?:[,\n]|$))")
_SENT_BY = re.compile(
    r"\b(?:automat\w+|sent|versandt|gesendet|envoyé|enviado|inviat[oa]|verzonden)\b[^\n.]{0,30}\s"
    r"(?:from|by|via|through|von|über|durch|par|por|da|tramite|door) ",
    re.IGNORECASE,
)


def _is_system(company: str, senders: Iterable[Address], texts: Iterable[str]) -> bool:
    """Is that the name of the applicant system one of them writes through, or says that it sent the mail itself."""
    said = [text for text in texts if _SENT_BY.search(text)]
    if said:
        sent = re.compile(rf"{_SENT_BY.pattern}{re.escape(company)}(?!\w| [A-Z])", re.IGNORECASE)
        if any(sent.search(text) for text in said):
            return True
    return any(
        employer.of_service(sender.domain, services.APPLICANT_SYSTEMS)
        and folded(company) == folded(sender.domain.rsplit(".", 2)[-2])
        for sender in senders
        if sender.domain.count(".") > 0
    )


def _alone(name: str, texts: Iterable[str]) -> bool:
    """Does a text say the name without anybody's possessive before it."""
    found = re.compile(rf"(?<![\w’'-])(?P<before>\w+ )?{re.escape(name)}(?!\w)")
    return any(not _SIGNS.match(f"{(hit['before'] or '').strip()} X") for text in texts for hit in found.finditer(text))


def _with_particles(company: str, text: str) -> str | None:
    """How a text writes a name of which a domain has the telling words alone: "Maison de quartier des Vernes"."""
    words = company.split()
    if len(words) < _TWO_WORDS or len(words) > _MOST_WORDS:
        return None
    small = (
        r"(?:\s(?:de|des|du|del|dei|della|di|da|do|dos|das|la|le|les|of|the|van|von|der|den|für)){0,2}\s(?:[dl]['’])?"
    )
    hit = re.search(rf"(?<!\w){small.join(map(re.escape, words))}(?!\w)", text, re.IGNORECASE)
    return hit[0] if hit and len(hit[0].split()) > len(words) and hit[0][:1].isupper() else None


def _spelled(sender: Address, text: str) -> str | None:
    """How a text spells what stands before the @ of that sender."""
    words = [word for word in re.split(r"[._+-]", sender.email.partition("@")[0]) if word.isalpha()]
    if not words or len("".join(words)) < 4:
        return None
    hit = re.search(rf"\b{'[ -]'.join(map(re.escape, words))}\b", text, re.IGNORECASE)
    return hit[0] if hit and hit[0][:1].isupper() else None
