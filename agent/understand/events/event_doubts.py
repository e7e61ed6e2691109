"""What makes an interview a question however much else speaks for it, and whether anything speaks of a job. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from agent.understand.employers import employer, job, rounds, services
from agent.understand.events import applicant_side, event_named, hiring_side, sides, strangers, titles
from agent.understand.events.event_view import View
from agent.understand.phrases import lowered

_I = re.IGNORECASE


def doubts(view: View) -> Iterator[tuple[str, str]]:
    """What makes it a question unless very much speaks for it: its name in the table, and a sentence."""
    if sides.KIT.search(f"{view.event.summary}\n{view.event.description}"):
        yield "kit", "It is written for those who interview."
    elif hiring_side.hinted(view.event.summary, view.body):
        yield "kit", "It may be written for those who hire."
    if freelance := _FREELANCE.search(f"{view.head}\n{view.body}"):
        yield "freelance", f"It may be work for a client ({freelance[0]!r})."
    if unpaid := (UNPAID.search(view.head) or _VOLUNTEERS.search(view.event.summary) or _UNPAID_SAID.search(view.body)):
        yield "unpaid", f"It may be no employment ({unpaid[0]!r})."
    if before := _BEFORE_APPLYING.search(view.body):
        yield "before_applying", f"You have not applied yet ({before[0]!r})."
    if view.sound.points < STRANGE:
        yield "strange_sound", "Its words sound unlike an interview."
    spoken = view.evidence or (view.outsider and applicant_side.said(view.body))
    if not spoken and not view.role and not _any_talk(view) and (not view.outsider or view.sound.points < 2.5):
        yield "sound_alone", "Only the sound of its words speaks for it."
    if view.internal and not view.owner_organizes and not own_application(view):
        yield "inside", "An interview inside your own company: only you know on which side you sit."
    if view.colleagues and not own_application(view):
        yield "colleague", "With a colleague of yours in it, only you know on which side you sit."
    if sides.sent_by_a_bystander(view.event, view.message, view.owner, view.domain):
        yield "bystander", "You are not among those invited, and whoever sent it is not of the employer."
    company = view.company if view.domain else None
    other = strangers.named(view.event, view.message, view.owner, (view.company, view.domain))
    if other and view.outsider and sides.is_owner_titled(view.event.summary, view.owner):
        other = None  # "Vorstellungsgespräch Konstrukteur Werkzeugbau – Robin Keller"
    if other and not employer.is_organisation(other) and not sides.is_owner_called(other, view.owner):
        yield "stranger_titled", f"Its title names {other}, who is neither you nor known to take part."
    elif any(named in _ANOTHERS for named in event_named.of(view.event, view.message, view.owner, company)):
        yield "another_titled", "Its title names somebody else and not you, and nobody of that name is invited."
    elif near := strangers.perhaps_near(view.event, view.owner):
        yield "stranger_titled", f"Its title names {near} alone, whose interview it may be."
    elif view.event.organizer is None and _SEVERAL.search(view.head):
        yield "another_titled", "Several interviews on end may be those of others."
    if view.outsider and applicant_side.said(view.body):
        return  # of what little its title tells, the text tells enough
    said = {what for what, _, _ in view.evidence}
    vague = titles.vague(view.event, view.message, view.owner, view.company)
    if vague and not view.role and not said & _OF_JOBS and not _kind_said(view):
        yield "vague", "It does not say what the talk is about."  # also with an employer one has written to
    of_a_post = {"an application", *({"a job to be filled"} if view.outsider else ())}
    if not of_a_post & {what for what, _, _ in view.evidence} and _over_coffee(view):
        yield "table", "It may be no more than a talk over something to eat or drink."
    if of_a_job(view):
        return
    told = view.sound.points >= _PLACED or "who interviews" in said
    posted = told and post_in_its_place(view) is not None
    if (
        not view.role
        and not names_company(view)
        and view.sound.points < _CERTAIN
        and not _kind_said(view)
        and not posted
        and not ("a step before a decision" in said and rounds.INTERVIEW.search(view.head))
    ):
        yield "any_talk", "What it calls itself may be any talk, and nothing in it speaks of a job."
    if not rounds.INTERVIEW.search(view.head):
        if (
            not rounds.HIRING_ROUND.search(view.head)
            and not (rounds.STAGE_PHRASE.search(view.head) and names_company(view))
            and view.sound.points < PLAIN
        ):
            yield "no_job", "Nothing in it speaks of a job."
    elif titles.says_only_who(view.event, view.owner):
        yield "only_who", "It says interview and names, and neither for what nor who asks whom."
    elif posted or (view.event.organizer is None and _kind_said(view) and employer.is_organisation(view.event.summary)):
        return
    elif view.sound.points < (_HEARD if _interview_of_owner(view) else LIKELY) and (word := unknown(view)):
        yield "unknown_word", f"It does not say what {word!r} has to do with a job."


_SEVERAL = re.compile(
    r"\b(?:(?:vorstellungs|bewerbungs|auswahl)gespräche|sollicitatiegesprekken|entretiens d['’]embauche"
    r"|entrevistas de (?:trabajo|emprego)|colloqui di (?:lavoro|selezione)|job interviews)\b",
    _I,
)
_ANOTHERS = frozenset({event_named.OF_A_STRANGER, event_named.OF_ONE_SPOKEN_OF})


def sure_of_job(view: View) -> bool:
    """Does the title of an entry of the owner's own call it by a word that is used of interviews for jobs alone."""
    return view.event.organizer is None and rounds.JOB_INTERVIEW.search(view.head.lower()) is not None


def of_unknown_aim(view: View, doubted: Collection[str]) -> bool:
    """Does an outsider want to get to know the owner, and does not say what for, or for something unpaid."""
    if not view.outsider:
        return False
    if "unpaid" in doubted:
        return any(words.search(view.head) for words in (rounds.INTERVIEW, rounds.STAGE_PHRASE, _A_TALK))
    return "vague" in doubted and _ACQUAINTED.fullmatch(view.event.summary.strip()[:80]) is not None


def is_for_a_post(view: View) -> bool:
    """Does somebody from outside call it an interview in its title, and name a job there? Then it is asked about."""
    before, job_, _ = view.event.summary.partition(view.role or "\n")
    named = bool(job_) and not _WITH_WHOM.search(before)
    return view.outsider and named and rounds.INTERVIEW.search(view.head) is not None


_WITH_WHOM = re.compile(r"\b(?:with|mit|avec|con|com|met)\b(?:\W+[\w'’]+){0,2}\W*$", _I)


_A_TALK = re.compile(r"\b(?:\w*gespräch|\w*gesprek|conversation|chat|charla|conversa|échange)\b", _I)
_ACQUAINTED = re.compile(
    r"(?:(?:erstes|kurzes|ein|persönliches|een|eerste|an?|quick|short|first) )?(?:kennenlern(?:en|termin)|kennen lernen"
    r"|kennismak(?:ing|en)|faire connaissance|on fait connaissance|prise de contact|conocernos|conoscerci"
    r"|getting to know (?:you|each other)|get to know (?:you|each other)|conhecer-nos|intro(?:duction|ductory)?"
    r"(?: (?:call|chat|meeting|conversation))?)\W*",
    _I,
)


def _kind_said(view: View) -> bool:
    """Does the title call it by a word that is used of jobs alone, or nearly: no bare "entretien" or "Vorstellung"."""
    talks = [found[0].strip() for found in rounds.INTERVIEW.finditer(view.head)]
    return (
        any(not rounds.ANY_TALK.fullmatch(each) for each in talks) or rounds.STAGE_PHRASE.search(view.head) is not None
    )


def _interview_of_owner(view: View) -> bool:
    """Does somebody from outside call it an interview, by no looser word, and name the owner with it."""
    return (
        view.outsider
        and _kind_said(view)
        and (sides.is_owner_titled(view.event.summary, view.owner) or post_in_its_place(view) is not None)
    )


def _over_coffee(view: View) -> bool:
    """Does the title speak of a coffee or a meal, and of no interview."""
    return _TABLE.search(view.head) is not None and not rounds.INTERVIEW.search(view.head)


_TABLE = re.compile(
    r"\b(?:coffee|lunch|dinner|drinks?|breakfast|brunch|beers?|pint|kaffee|mittagessen|abendessen|frühstück|bier|café"
    r"|déjeuner|dîner|verre|almuerzo|comida|cena|caffè|pranzo|aperitivo|koffie|borrel|almoço|jantar|kawa|kawę|kaffe"
    r"|fika)\b",
    _I,
)


def own_application(view: View) -> bool:
    """Does an event of the owner's own company say plainly that the owner applies there."""
    # A title of "internal interview" alone may be the interviewer's calendar as well.
    title = re.sub(r"\binternal interview\b", " ", f"{view.event.summary}\n{view.head}", flags=_I)
    said = sides.OWN_APPLICATION.search(f"{title}\n{view.body}")
    named = sides.is_owner_named(view.event.summary, view.owner) or sides.is_owner_called(view.body[:400], view.owner)
    return said is not None and named and sides.candidate(view.event, view.owner) in (None, "")


def _any_talk(view: View) -> bool:
    """Does the title call it a talk or a round."""
    return any(words.search(view.head) for words in (rounds.INTERVIEW, rounds.STAGE_PHRASE, rounds.STAGE_HINT))


_CERTAIN, PLAIN, LIKELY, _PLACED, _HEARD, STRANGE = 4.0, 1.5, 1.0, 0.5, 0.3, -1.0
"""The model's points from which words need nothing beside them, speak of a job by themselves, and explain what else
stands in a title; from which what stands in the job's place is one; from which they explain it where an outsider's
title says interview and names the owner; and below which they speak against one.
"""
_FREELANCE = re.compile(
    r"\bfreelanc\w+\b(?![^\n]{0,20}\b(?:recruit|sourc)\w*)|\bfreiberuf\w+|\bprojekt(?:anfrage|vertrag)\b"
    r"|\bstatement of work\b"
    r"|\bday rate\b|\btagess(?:atz|ätze)\b|\btarif (?:journalier|jour)\b|\btjm\b|\bautónom[oa]s?\b"
    r"|\bpartita iva\b|\bzzp\b",
    _I,
)
# The head has lost the job; a volunteer of any kind is paid nothing, who leads or finds them mostly is.
_VOLUNTEERS = re.compile(
    r"\bfoster (?:carers?|parents?)\b|\b(?:volunteer|voluntary) (?!(?:coordinat|manag|officer|services"
    r"|engagement|recruit|program|administrat"
    r"|experience"
    r"|support|development|involvement)\w*)\w+",
    _I,
)
_BEFORE_APPLYING = lowered(
    r"\bbefore (?:you )?(?:decide (?:whether|if) to )?(?:apply|applying)\b|\b(?:whether|if) (?:you(?:['’]d| would)?"
    r" (?:want|like|wish) )?to apply\b|\b(?:thinking (?:of|about)|consider(?:ing)?) applying\b",
    r"\bbevor (?:sie|du) (?:sich|dich) (?:\w+ )?bewerben\b|\bob (?:sie sich|du dich) bewerben\b|\bvor (?:ihrer|deiner"
    r"|einer)"
    r" bewerbung\b",
    r"\bavant de (?:postuler|candidater|déposer (?:votre|ta) candidature)\b|\bantes de (?:postular|presentar\w*"
    r"|candidatar\w*)\b",
    r"\bprima di candidar\w+\b|\bvoordat (?:je|u) solliciteert\b|\bvoor je solliciteert\b",
)
UNPAID = re.compile(
    r"\b(?:unpaid|pro bono|volunteer(?:s|ing)?|befrienders?|trustee|fellowships?|magistrates?|school governors?"
    r"|governor (?:interview|meeting|role)"
    r"|registration|ehrenamt\w*|freiwillige[nr]?|bénévol\w+|voluntari\w+|vrijwillig\w+|ulønn\w*|wolontari\w+)\b",
    _I,
)
_UNPAID_SAID = re.compile(
    r"\b(?:(?:is|are|it['’]s|entirely) unpaid|pro bono|ehrenamtlich\w*|unbezahlt\w*|bénévol(?:e|at)\w*|no remunerad\w*"
    r"|non retribuit\w*|onbezahld|onbetaald|(?:on|join) our books|register (?:with us|you for)|registration interview"
    r"|temp(?:orary)? work"
    r"|inscription (?:en |à l['’]|dans notre )?agence|missions? (?:d['’]|en )intérim|bewerberpool"
    r"|(?:welche )?einsätze zu ihnen|uitzendwerk|inschrijving uitzend\w*|trabajo temporal"
    r"|lavoro temporaneo|trabalho temporário)\b",
    _I,
)
_OF_JOBS = frozenset({
    "an application", "a CV", "a job to be filled", "what one applies for", "a candidate",
    "those who hire", "a job interview",
    "terms of work",
})  # fmt: skip
_SPOKEN = 2.5
"""So much of other families speaks of a job as well."""


def of_a_job(view: View) -> bool:
    """Does anything in it speak of a job: its words, a title one can be hired for, or whom it comes from."""
    said = {what for what, _, _ in view.evidence}
    host = view.event.organizer
    # A job alone may be whom one meets: "Erstgespräch Steuerberater", "Panel upgrade: the technician comes".
    hired = bool(rounds.INTERVIEW.search(view.head) or rounds.HIRING_ROUND.search(view.head) or view.evidence)
    hired = (
        hired
        or rounds.CALLED_A_JOB.search(view.event.summary) is not None
        or names_company(view)
        or _about_the_job(view)
        or (_PRESENTS.search(view.head) and view.outsider and _called(view))
        or job.GENDER.search(view.event.summary) is not None
    )
    return bool(
        (view.role and hired)
        or said & _OF_JOBS
        or sides.candidate(view.event, view.owner) == ""
        or sum(weight for _, weight, _ in view.evidence) >= _SPOKEN
        or rounds.JOB_INTERVIEW.search(view.head.lower())
        or (view.domain and view.domain in view.known)
        or any(employer.of_service(a.rpartition("@")[2], services.APPLICANT_SYSTEMS) for a in senders(view))
        or (host and HIRES.search(f"{host.name} {host.email}"))
    )


def _called(view: View) -> bool:
    """Does the title name the owner, in whatever way."""
    title = view.event.summary
    return sides.is_owner_called(title, view.owner) or sides.is_owner_titled(title, view.owner)


def _about_the_job(view: View) -> bool:
    """Does a title say that the talk with the owner is about the job: "Gespräch Robin wegen Werkstattmeister"."""
    found = _ABOUT.search(view.event.summary[:500])
    return bool(
        found
        and view.role
        and view.outsider
        and view.role in view.event.summary[found.start() : found.end() + len(view.role) + 1]
        and _called(view)
    )


# With the owner's name and a job, they are to present themselves.
_PRESENTS = re.compile(r"\b(?:vorstellung|vorst\.|kennenlernen|kennismaking|hospitation)(?!\w)", _I)
_ABOUT = re.compile(
    r"\b(?:wegen|wg\.?|bzgl\.?|betr\.?|re|about|regarding|à propos d\w+|concernant|sobre|riguardo|over|inzake)\b\W{0,3}"
    r"(?:(?:the|der|die|dem|le|la|el|il|de|het|o|a) )?",
    _I,
)


def names_company(view: View) -> bool:
    """Does the title name the employer: among colleagues nobody needs to."""
    return bool(view.company and view.domain) and str(view.company).lower() in view.event.summary.lower()


def post_in_its_place(view: View) -> str | None:
    """What stands where an outsider's title names the job: alone beside the interview and the owner's name."""
    if not view.outsider or not _called(view):
        return None
    return titles.beside_the_talk(view.event, view.owner, (view.company,) if view.company and view.domain else ())


def unknown(view: View) -> str | None:
    """The first word of the title that is not understood."""
    return next(iter(unknowns(view)), None)


def unknowns(view: View) -> list[str]:
    """The words of the title that are not understood; where the owner and an employer meet in it, any may stand."""
    if view.domain and names_company(view) and sides.is_owner_named(view.event.summary, view.owner):
        return []
    company = view.company if view.domain else None  # without a domain it is only a guess at such words
    return titles.unknown_words(view.event, view.owner, company)


def senders(view: View) -> list[str]:
    """The addresses an event comes from: the organizer's and the mail's."""
    found = [view.event.organizer.email] if view.event.organizer else []
    return found + ([a.email for a in view.message.from_] if view.message else [])


HIRES = re.compile(
    r"\b(?:recruit\w*|talent|hiring|careers?|people team|human resources|hr|personal(?:abteilung|wesen)?|bewerbung\w*"
    r"|recrut\w+|rekry\w*|rekrut\w+|selecci\w+|selezione|vagas|vacatures?|jobs?|candidate experience"
    r"|kadry|nábor)\b|採用|人事|招聘|채용",
    _I,
)
