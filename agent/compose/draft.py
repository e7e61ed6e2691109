"""A decision's mail: the template of its step, filled with what is known. Pure.

Nothing is random: what varies, varies by a hash of the occurrence and by the place in the panel.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from agent import material_kinds
from agent.compose import detail as details_of
from agent.compose import foreign, notes_de, notes_en, notes_es, notes_fr, phrases, running_text, tongues
from agent.compose import greeting as greetings
from agent.compose import highlight as highlights
from agent.compose.at_employer import at_home
from agent.compose.brief import Brief
from agent.compose.grammar import Detail, Grammar, Reader
from agent.compose.language import language
from agent.compose.plain import count_words, lines, one_line, short_company, word_set
from agent.compose.proper import capitals
from agent.compose.template import Source, filled, shipped
from agent.compose.tongue import LANGUAGES, Tongue
from agent.model import Finding, Text
from agent.rules import Owner

WORD_LIMITS: Mapping[str, int] = {
    "thank_you": 150,
    "status_check": 90,
    "second_status_check": 90,
    "rejection_reply": 130,
    "additional_information": 150,
    "update": 150,
    "keep_in_touch": 150,
}
GRAMMARS: Mapping[tuple[str, bool], Grammar] = {
    ("en", False): notes_en.EN,
    ("de", False): notes_de.german(du=False),
    ("de", True): notes_de.german(du=True),
    ("fr", False): notes_fr.FR,
    ("es", False): notes_es.spanish(familiar=False),
    ("es", True): notes_es.spanish(familiar=True),
}
"""How notes are made, by the mail's language and whether the reader is said `du` to."""
_OF_THEM = re.compile(
    r"¡?(?:(?:herzlichen?\s+|many\s+|toutes\s+mes\s+)?(?:congrat\w*|glückwunsch|glückwünsche|félicitations|bravo"
    r"|enhorabuena|felicidades|felicitaciones)\b|(?:i\s+)?(?:just\s+)?(?:saw|read)\b|(?:i\s+have|ich\s+habe)\s+(?:just\s+)?"
    r"(?:seen|read|von|über)\b|ich\s+gratuliere\b|j['’]ai\s+(?:vu|lu|appris)\b|(?:vi|leí|he\s+(?:visto|leído))\b)",
    re.IGNORECASE,
)
"""What the owner has to say is about the reader's firm, and no news of their own."""
_WORDS_TOO = word_set("""
    mark will may grant rich bill rob drew chase max art frank grace hope joy rose summer sky pat sue ray claire clair
    pierre marine aimé noël blanca clara luz sol rosa ángel león dolores pilar mar ernst roman jan kai heide
""")
"""Given names that are words as well."""
_WHOSE = word_set("""
    and how in of on so that the they their them to we what you your our team was is
    das dass den der die du dein deine euch euer eure ihr ihre im in sie so team und was wie wir
    comme dans de des du en et la le les leur leurs que un une vos votre vous équipe
    como de el en equipo la las los que su sus te tu tus un una usted ustedes y
""")
"""Words that tell nothing of two notes about one thing."""
_PLACE = re.compile(r"\bdetail\b")
_TURNS = 40
"""How many wordings are tried before one that repeats something is taken."""
# A template's own words are what is left of it without these.
_TAGS = re.compile(r"\{[{%#].{0,400}?[}%#]\}", re.DOTALL)
# Steps that say what another says; the seed differs, so the words do too.
_SAME_TEXT = {"second_status_check": "status_check"}
_REPLY = re.compile(r"^\s*(?:(?:re|aw|sv|vs|antw|rif|res|odp|ref|fwd?|wg|tr)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_CALENDAR = re.compile(
    r"^\W*(?:updated |new |canceled |cancelled )?(?:invitation|invite|einladung|termin|accepted|declined|tentative"
    r"|angenommen|zugesagt|invito|invitación|convite|uitnodiging|canceled|cancelled|abgesagt|reminder|erinnerung)"
    r"\b(?:(?:\s+\w+){0,2}\s*:|\s*$)",
    re.IGNORECASE,
)


def compose(brief: Brief, *, own: Source | None = None) -> Text:
    """The mail for this brief: the same for the same brief and template (`own`: one of the owner's).

    Details and the highlight that do not fit into the step's words are left out, with a finding; the
    rest is sendable as it stands. Raises ConfigError with the template's name and line when a template
    cannot be read, and for a step that has none.
    """
    words = tongues.of(brief.language)
    reader = Reader(about=brief.personal, arranger=not brief.is_interviewer)
    if brief.given:
        reader = Reader(about=False, own=True)
    source = own or shipped_for(brief)
    # A step without a place for what was talked about has nothing to say of it to the owner either.
    place = brief.step == "thank_you" or _PLACE.search(source.text)
    noted = brief.details if place and not brief.given else ()
    plain = (details_of.without_order(each) for each in noted)
    details, elsewhere = foreign.left_out(tuple(at_home(each, brief.company, words.code) for each in plain), words)
    pieces, findings = details_of.read(
        brief.given or details, lambda text: grammar(text, words, brief.familiar), reader
    )
    pieces = tuple(replace(piece, text=capitals(piece.text, words.code)) for piece in pieces)
    pieces = pieces if brief.given else _once(pieces)
    findings = elsewhere + findings + foreign.carried(brief.given, words)
    if brief.given and not pieces:
        findings += (Finding("nothing of what you gave can be said as it stands; give it as a sentence", serious=True),)
    if reader.about and not brief.given:
        pieces, named = _unnamed(pieces, brief)
        findings += named
    limit = WORD_LIMITS.get(brief.step, 10_000)
    signature = signed(brief.owner)
    # First the highlight yields, then the owner's later words: what is personal counts for more.
    least = 0 if not brief.given else min(1, len(pieces))  # what the mail is there to say is not left out
    attempts = [(len(pieces), brief.highlight), *((kept, None) for kept in range(len(pieces), least - 1, -1))]
    for kept, highlight in attempts:
        text = _freshest(replace(brief, highlight=highlight), pieces[:kept], source, words, signature)
        if count_words(text.body.removesuffix(signature)) <= limit:
            break
    said = one_line(brief.highlight.say, 60) if brief.highlight and brief.step == "thank_you" else ""
    if said and not highlights.sentence(brief.highlight, words, phrases.Vary("", 0)):
        findings += (Finding(f"the highlight is no whole sentence and was left out; begin it with “I”: {said}"),)
    wanted = "given" if brief.given else "detail" if brief.step == "thank_you" else ""
    if own and wanted and kept and not any(_end(piece.text) in text.body for piece in pieces[:kept]):
        findings += (Finding(f"{source.name} has no place for your words: {{{{ {wanted} }}}}"),)
    if kept < len(pieces):
        findings += (Finding(f"{len(pieces) - kept} of your remarks did not fit into {limit} words"),)
    return replace(text, findings=findings)


def _unnamed(pieces: tuple[Detail, ...], brief: Brief) -> tuple[tuple[Detail, ...], tuple[Finding, ...]]:
    """Without what still speaks of the reader by name: nobody reads that in a letter to themselves."""
    name = re.findall(r"\w+", greetings.person(brief.contact_name, brief.company))
    own = {word for word in name if len(word) > 2 and word[0].isupper()}  # "der" of van der Meer is everybody's
    first = next(iter(name), "")
    own |= {first[:end] for end in range(3, len(first)) if len(first) > 4 and first[0].isupper()}  # "Javi"
    own -= set(re.findall(r"\w+", f"{brief.company} {brief.role or ''} {' '.join(brief.other_names)}"))
    role = _words(brief.role or "")
    if role:
        pieces = tuple(
            each for each in pieces if not _words(each.text) or not _words(each.text) <= role
        )  # "Data Engineer."
    typed = {word.lower() for word in name[:1] if word in own and word.lower() not in _WORDS_TOO}  # "mostly bob"
    kept = tuple(
        each
        for each in pieces
        if (words := set(re.findall(r"\w+", each.text))).isdisjoint(own) and words.isdisjoint(typed)
    )
    left = tuple(each for each in pieces if each not in kept)
    return kept, tuple(Finding(f"left out, it speaks of the reader by name: {each.text[:60]}") for each in left)


def _once(pieces: tuple[Detail, ...]) -> tuple[Detail, ...]:
    """Without what another piece says as well: whoever makes a note more exact does not take the first one back."""
    kept: list[Detail] = []
    for each in pieces:
        words = _said(each)
        if len(words) > 1 and any(words <= _said(other) for other in kept):
            continue
        kept = [other for other in kept if len(_said(other)) < 2 or not _said(other) < words]
        kept.append(each)
    return tuple(kept)


def _said(piece: Detail) -> set[str]:
    """All that tells a note from another."""
    return set(re.findall(r"\w+", piece.text.casefold())) - _WHOSE


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.casefold()) if len(word) > 2}


def _end(words: str) -> str:
    """The end of the owner's words, which no lead-in changes."""
    return " ".join(words.rstrip(".").split()[-2:])


def grammar(text: str, words: Tongue, familiar: bool = False) -> Grammar | None:
    """How a note is read in a mail of that language; None where it is in another one."""
    return (
        GRAMMARS[words.code, familiar and words.familiar]
        if foreign.tongue(text, words.code) in ("", words.code)
        else None
    )


def own_template(brief: Brief, templates: Mapping[str, str]) -> tuple[Brief, Source | None]:
    """The owner's template for this mail, and the brief in the language that goes with it.

    `STEP.de` is for mails in German; `STEP` for all others, and its own words say which language they are in.
    """
    name = f"{brief.step}.{brief.language}"
    if name in templates:
        return brief, Source(f"{name}.txt", templates[name])
    if brief.step not in templates:
        return brief, None
    text = templates[brief.step]
    there = language(_TAGS.sub(" ", text))
    return replace(brief, language=there if there in LANGUAGES else brief.language), Source(f"{brief.step}.txt", text)


def reply_subject(last_subject: str | None) -> str | None:
    """`Re:` and the subject once; None for a calendar's own subject, which nobody should be answered in."""
    bare = _REPLY.sub("", one_line(last_subject or "", 150)).strip()
    return f"Re: {bare}" if bare and not _CALENDAR.match(bare) else None


def signed(owner: Owner) -> str:
    """The owner's signature, or their name where they wrote none."""
    return lines(owner.signature, 2_000).strip() or one_line(owner.name, 100)


def _freshest(brief: Brief, pieces: tuple[Detail, ...], source: Source, words: Tongue, signature: str) -> Text:
    """In the words that repeat least of what this reader has had of the owner before. In a panel the words are shared
    out among its members, and stay so."""
    text = _render(brief, pieces, source, words, signature)
    if not brief.before or brief.other_names:
        return text
    had = set().union(*(_sentences(each) for each in brief.before))
    own = _sentences(f"\n{signature}\n{' '.join(piece.text for piece in pieces)}")
    best, least = text, len((_sentences(text.body) & had) - own)
    for turn in range(1, _TURNS):
        if not least:
            break
        other = _render(replace(brief, occurrence=f"{brief.occurrence}/{turn}"), pieces, source, words, signature)
        again = len((_sentences(other.body) & had) - own)
        best, least = (other, again) if again < least else (best, least)
    return best


def _sentences(text: str) -> set[str]:
    """The sentences of a text behind its greeting that are long enough to be recognised, and its farewell."""
    parts = re.split(r"(?<=[.!?])\s+|\n+", text[:20_000].partition("\n")[2])
    return {part.strip() for part in parts if len(part.split()) > 3 or part.strip().endswith(",")}


def _render(brief: Brief, pieces: tuple[Detail, ...], source: Source, words: Tongue, signature: str) -> Text:
    subject, body = filled(source, _context(brief, pieces, words, signature))
    return Text(subject=subject, body=body)


def _context(brief: Brief, pieces: tuple[Detail, ...], words: Tongue, signature: str) -> dict[str, object]:
    company = short_company(brief.company)
    day = one_line(brief.interview_day, 40)
    role = phrases.role_name(brief.role)
    vary = phrases.Vary(f"{brief.step}\n{brief.occurrence}", brief.variant)
    familiar = brief.familiar and words.familiar
    leads = words.given.get(brief.step, words.given[""]) if brief.given else words.details
    told = running_text.told(pieces, words, leads, lambda among: vary.one_of("detail", among))
    named = (material_kinds.said(one_line(name, 60), words.code) for name in brief.materials)
    materials = [words.material(each) for each in named if each]
    return {
        "greeting": greetings.greeting(brief.contact_name, brief.company, words, familiar=familiar),
        "name": greetings.person(brief.contact_name, brief.company),
        "company": company,
        "at_company": words.at_company(company, role),
        "role": role,
        "the_role": words.role(role),
        "as_role": words.as_role(role),
        "talk": words.talks.get(brief.stage, words.talk),
        "when": f" {day}" if day else "",
        "of_when": f" {words.of_day(day)}" if day else "",
        "detail": "" if brief.given else told,
        "given": told if brief.given else "",
        "about_them": bool(brief.given and pieces and _OF_THEM.match(pieces[0].text)),
        "highlight": highlights.sentence(brief.highlight, words, vary),
        "materials": words.listed(materials),
        "pass_on": greetings.names(brief.pass_on, brief.company, words),
        "colleagues": greetings.names(brief.other_names, brief.company, words),
        "is_interviewer": brief.is_interviewer,
        "we_met": brief.we_met,
        "asked": words.day_and_month(brief.asked) if brief.asked else "",
        "promised": words.day_and_month(brief.promised.end) if brief.promised else "",
        "reply_subject": reply_subject(brief.last_subject) or "",
        "owner_name": one_line(brief.owner.name, 100),
        "sign_off": phrases.sign_off(signature, words, vary),
        "signature": signature,
        "language": words.code,
        "familiar": familiar,
        "paragraph": lambda *parts: " ".join(filter(None, (str(part).strip() for part in parts))),
        "you": lambda formal, informal: informal if familiar else formal,
        "_pick": vary.pick,
    }


def shipped_for(brief: Brief) -> Source:
    """The template that ships for this mail."""
    family = _SAME_TEXT.get(brief.step, brief.step)
    if family == "thank_you" and not brief.is_interviewer:
        family = "thank_arranger"
    return Source(f"{brief.step}.txt", shipped(family, tongues.of(brief.language).code))
